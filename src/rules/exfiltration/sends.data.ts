import type { TextPattern } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Addresses that never leave the machine. */
const localHost = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?=[:/"'`\s]|$)/;

/** True when the first address at or behind `start`, within 200 characters, stays on this machine. */
export function staysLocal(view: View, start: number): boolean {
  const near = view.lower.slice(start, start + 200);
  const at = near.search(/https?:\/\//);
  return at >= 0 && localHost.test(near.slice(at));
}

/** Objects of HTTP libraries whose `post` sends; `app.post` and `router.post` are the other end. */
const clients =
  "(?:requests|httpx|session|sess|s|client|http|net::http|conn|connection|pool|api|got|ky|axios|superagent|needle|restclient)";

/** Code that sends a body to a host: shell, Python, JavaScript, PowerShell, Go, Ruby and PHP. */
export const networkSend: TextPattern = {
  anchors: [
    "curl",
    ".post(",
    ".put(",
    ".postform(",
    "request(",
    ".open(",
    "urlopen(",
    "smtplib",
    "fetch(",
    "axios",
    "sendall(",
    "websocket(",
    "sendbeacon(",
    "stream_context_create(",
    "invoke-webrequest",
    "invoke-restmethod",
    "uploadstring(",
    "uploadfile(",
    "--post-file",
    "--post-data",
    "--body-file",
    "--body-data",
  ],
  pattern: new RegExp(
    [
      String.raw`\bcurl\b(?:(?!curl)[^|;]){0,180}?\s(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|--json|--form|-f(?=\s{0,2}['"]?[\w.]{1,30}=)|--upload-file|-t|-x\s{0,3}(?:post|put))(?=[\s='"@$])`,
      String.raw`\b${clients}\.(?:post|put|postform)\(`,
      String.raw`\burllib\.request\.(?:urlopen|request)\(|\burlopen\(|\bsmtplib\.smtp|\bfetch\(|\baxios(?:\.request)?\(`,
      // The method is named, or the module is asked for in the same breath.
      String.raw`request\(\s{0,9}["'](?:post|put|patch)["']|\.open\(\s{0,9}["'](?:post|put)["']|\bhttps?["']?\)?\.request\(|\brequest\(\s{0,9}["'\`]https?:`,
      String.raw`\.sendall\(|\bwebsocket\(\s{0,9}["'\`]wss?:|\bsendbeacon\(|\bstream_context_create\(|\bcurl_setopt\w{0,6}\(`,
      String.raw`\binvoke-(?:webrequest|restmethod)\b|\bupload(?:string|file)\(|--(?:post|body)-(?:file|data)\b`,
    ].join("|"),
  ),
  before: 14,
  after: 200,
  unless: (_match, view, start) => staysLocal(view, start),
};
