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

/** Code that sends a body to a host, in shell, Python, JavaScript and PowerShell. */
export const networkSend: TextPattern = {
  anchors: [
    "curl",
    "requests.post",
    "requests.put",
    "httpx.post",
    "httpx.put",
    "session.post",
    "client.post",
    "urllib.request",
    "urlopen(",
    "smtplib",
    "fetch(",
    "axios",
    "http.request(",
    "https.request(",
    "').request(",
    '").request(',
    "sendbeacon(",
    "invoke-webrequest",
    "invoke-restmethod",
    "uploadstring(",
    "uploadfile(",
    "--post-file",
    "--post-data",
  ],
  pattern:
    /\bcurl\b[^|;]{0,180}?\s(?:-d|--data(?:-raw|-binary|-urlencode|-ascii)?|--json|--form|-f(?=\s{0,2}['"]?[\w.]{1,30}=)|--upload-file|-t|-x\s{0,3}(?:post|put))(?=[\s='"@$])|\b(?:requests|httpx|session|client)\.(?:post|put)\(|\burllib\.request\.(?:urlopen|request)\(|\burlopen\(|\bsmtplib\.smtp|\bfetch\(|\baxios(?:\.(?:post|put|request))?\(|\bhttps?["']{0,1}\)?\.request\(|\bsendbeacon\(|\binvoke-(?:webrequest|restmethod)\b|\bupload(?:string|file)\(|--post-(?:file|data)\b/,
  before: 12,
  after: 200,
  unless: (_match, view, start) => staysLocal(view, start),
};
