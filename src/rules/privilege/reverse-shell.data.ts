import type { Match, SkillFacts } from "../../core/rule.ts";
import type { ArtifactKind } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";

/** Ways in which a program calls out by a bare socket, in lower-cased code of any language. */
const callsOut =
  /\bcreate_connection\(|\.connect(?:_ex)?\(|\bopen_connection\(|\b(?:net|tls)\.(?:connect|createconnection|socket)\b|\bnet\.dial(?:timeout|tcp)?\(|\btcpsocket\.(?:new|open)|\bio::socket(?:::(?:inet|ssl))?\b|\bsockaddr_in\(|\bp?fsockopen\(|\bstream_socket_client\(|\bsockets?\.tcpclient\b|\bnew\s{1,3}socket\(|\btcpstream::connect|\bdeno\.connect\(|\bsocket\.tcp\(\)|\bsocket_connect\(/;

/** A program that waits for others instead serves them: that is another thing. */
const waits = /\.listen\(|\.bind\(|\blisten_and_serve\b|\bcreateserver\(|\btcpserver\b|\btcplistener\b/;

/** What hands a socket to a program as its input and output, or a line of it to a shell. */
const hands: readonly RegExp[] = [
  /\bdup2\(\s{0,3}[\w.]{1,40}(?:fileno\(\)|->fd|\.fd)?\s{0,3},/,
  /\b(?:stdin|stdout|stderr)\s{0,3}=\s{0,3}(?:s|so|sock|socket|conn|connection|c|client|sk|fd|[\w.]{1,20}\.fileno\(\)|[\w.]{1,20}\.makefile\([^)]{0,20}\))\s{0,3}[,)\n]/,
  /\.pipe\(\s{0,3}[\w.]{1,40}\.stdin\s{0,3}\)/,
  /\b(?:cmd|\w{1,20})\.std(?:in|out|err)\s{0,3}(?:,\s{0,3}\w{1,20}\.std(?:out|err)\s{0,3}){0,2}=\s{0,3}(?:c|s|conn|sock|socket|client|connection|rw)\b/,
  /\$std(?:in|out|err)\.reopen\(/,
  /\bopen\(\s{0,3}\*?std(?:in|out|err)\s{0,3},\s{0,3}["'][<>+]{0,2}&/,
  /\bproc_open\(\s{0,3}["'](?:\/bin\/)?(?:ba|z)?sh/,
];

/** A shell, or a program that is a shell in the end. */
const shell =
  /\bpty\.(?:spawn|fork)\(|\bos\.exec[lv]p?e?\(|\bsubprocess\.\w{3,14}\(|\bos\.(?:system|popen)\(|\bspawn(?:sync)?\(|\bexec(?:file|sync|\.command)?\s{0,2}\(?|\bprocessbuilder\b|\bproc_open\(|\bio\.popen\b|\bsystem\s{0,2}\(?|\bcommand::new\(/;

/** What comes in over a socket is run as a command, and what it printed goes back, in one loop. */
const loops: readonly RegExp[] = [
  /\.recv\([\s\S]{0,300}?\b(?:subprocess\.\w{3,14}|os\.popen|os\.system|check_output|getoutput)\([\s\S]{0,300}?\.send(?:all)?\(/,
  /\.on\(\s{0,3}["']data["'][\s\S]{0,160}?\b(?:exec|execsync|spawn|eval)\([\s\S]{0,240}?\.(?:write|end)\(/,
  /\b(?:\w{1,20}\.gets|<\$?\w{1,20}>|fgets\([^)\n]{1,40}\))[\s\S]{0,160}?(?:\bio\.popen\b|`[^`\n]{0,40}\$|%x[({[]|\bshell_exec\(|\bsystem\(|\bexec\()[\s\S]{0,160}?(?:\.(?:print|puts|write)\b|\bprint\b|\bfwrite\()/,
  /\bf(?:write|puts)\(\s{0,3}\$\w{1,20}\s{0,3},\s{0,3}(?:shell_exec|system|exec|passthru|`)\b/,
  /\.read\([\s\S]{0,240}?\b(?:iex|invoke-expression|\[scriptblock\]::create)\b/,
];

const runnable = new Set<ArtifactKind>(["python", "javascript", "powershell", "script", "shell", "markdown"]);

/** Characters on either side of a handing over in which the rest of a reverse shell is written. */
const reach = 1200;

/** The first thing in a view that makes a socket somebody's shell. */
function handedShell(view: View): Match | undefined {
  const { lower } = view;
  for (const hand of [...hands, ...loops]) {
    const found = hand.exec(lower);
    if (!found || view.zoneAt(found.index) !== "code") continue;
    const end = found.index + found[0].length;
    const around = lower.slice(Math.max(0, found.index - reach), end + reach);
    if (!callsOut.test(around) || waits.test(around) || !(loops.includes(hand) || shell.test(around))) continue;
    return {
      view,
      start: found.index,
      end,
      message: loops.includes(hand)
        ? "Runs what comes in over a connection that it opened, and sends back what it printed"
        : "Hands a connection that it opened to a shell as its input and output",
      ...(view.artifact.kind === "markdown" ? { confidence: "medium" as const } : {}),
    };
  }
  return undefined;
}

/** Programs that call out and hand the line to a shell: the parts may stand far apart and in any order. */
export function* handedShells({ views }: SkillFacts): Iterable<Match> {
  for (const view of views) {
    if (!runnable.has(view.artifact.kind) || !callsOut.test(view.lower)) continue;
    const match = handedShell(view);
    if (match) yield match;
  }
}
