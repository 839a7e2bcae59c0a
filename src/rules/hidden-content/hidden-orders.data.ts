/** Data are sent somewhere, or something is fetched to be run: each in lower-cased text that a page does not show. */
const sending =
  /\b(?:send|upload|post|forward|exfiltrate|transmit|submit|copy|email|e-mail)\b[^.!?]{0,100}(?:\bto\s{1,9}(?:https?:|[\w.-]{1,60}@|our\b|the\s{1,9}(?:server|endpoint|address|url))|https?:\/\/|\bcredentials?\b|\bsecrets?\b|\bapi[\s_]keys?\b|\.env\b|\bconversation\b)/;
const running =
  /\b(?:run|execute|install|download|fetch|eval)\b[^.!?]{0,80}(?:\bcurl\b|\bwget\b|\bbash\b|\bpowershell\b|\bsudo\b|https?:\/\/|\bsilently\b)/;

/** Other orders that are bad by themselves. */
const risky: readonly RegExp[] = [
  /\b(?:ignore|disregard|override|forget|bypass)\b[^.!?]{0,60}\b(?:instructions?|rules|guidelines|prompt|polic(?:y|ies)|restrictions?|safety)\b/,
  /\b(?:do\s{1,9}not|don['’]t|never|without)\s{1,9}(?:tell|telling|mention|mentioning|show|showing|inform|informing|reveal|revealing|ask|asking|notify|notifying)\b[^.!?]{0,60}\b(?:users?|humans?|anyone|this|it)\b/,
  /\b(?:read|cat|open|include|print|collect|gather|append)\b[^.!?]{0,80}(?:~\/\.|\.ssh\b|\bid_rsa\b|\.env\b|\bcredentials?\b|\bpasswords?\b|\bsystem\s{1,9}prompt\b)/,
  /\b(?:grant|give|allow|enable)\b[^.!?]{0,40}\b(?:full|unrestricted|admin|root|all)\s{1,9}(?:access|permissions?|rights)\b/,
  /\b(?:ai|agent|assistant|claude|llm|model|copilot|codex)s?\b[^.!?]{0,40}\b(?:must|shall|should)\s{1,9}(?:always\s{1,9}|also\s{1,9}|now\s{1,9}|first\s{1,9}|secretly\s{1,9}|silently\s{1,9}){0,2}(?:run|execute|send|upload|read|include|delete|install|forward|fetch)\b/,
];

/** A host, but none of this machine and none to fill in, or a mailbox. */
const place = String.raw`(?:(?:https?|s?ftp|wss?|dav|s3):\/\/(?!localhost|127\.|0\.0\.0\.0|<|\{|\$)[\w[]|\b[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,5})`;

/** A command that reaches out of the machine, or lets somebody in. */
const reachingCommand = new RegExp(
  String.raw`\b(?:(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\s{1,3}[^\n]{0,200}?${place}|rclone\s{1,3}(?:copy|sync|move)\b|(?:scp|sftp|rsync)\s{1,3}[^\n]{1,120}?[\w.-]{2,60}@?[\w.-]{2,60}:|gh\s{1,3}(?:repo\s{1,3}(?:deploy-key|edit)|api\b|ssh-key|gist|secret)|kubectl\s{1,3}(?:create|apply|exec)\b|(?:aws|gcloud|az)\s{1,3}(?:iam|role|projects|s3|ad|s3api|storage)\b|git\s{1,3}(?:push\s{1,3}(?:https?|git@|ssh)|remote\s{1,3}(?:add|set-url))|(?:npm|pnpm|yarn|pip3?|uv|gem|cargo)\s{1,3}(?:i|install|add)\s{1,3}(?:-\S{1,20}\s{1,3}){0,4}(?:git\+|https?:)|mshta\s|osascript\s{1,3}-e|ssh-import-id\s|useradd\s|net\s{1,3}user\s|crontab\s{1,3}-|schtasks\s{1,3}\/create|nc\s{1,3}(?:-\w{1,6}\s{1,3})?[\w.-]{3,80}\s{1,3}\d{2,5}|base64\s{1,3}(?:-d|--decode)\b|(?:ba|z)?sh\s{1,3}-c\b)`,
);

/** Words between what is moved and where to; what comes *from* a place is fetched, not sent. */
const onward = String.raw`\b(?:(?!\bfrom\b)[\s\S]){0,240}?\b(?:to|at|on|into|via|with|over|an|à|vers|a|para|на)\b[\s\S]{0,60}?${place}`;

/** Something is moved to a host or a mailbox: by words that mean just that, and by those that mean other things as well. */
const moving = new RegExp(
  String.raw`\b(?:send|upload|post|forward|push|e-?mail|transmit|submit|deliver|hand|pass|cc|bcc|sende|schicke|envoi\w{0,3}|envoy\w{0,3}|envía\w{0,3}|envi[ae]\w{0,2}|manda|отправ\w{0,4}|发送|送信)${onward}`,
);
const placing = new RegExp(
  String.raw`\b(?:put|copy|sync|share|export|report|publish|move|invite|add|register|enrol)${onward}|\b(?:invite|add|enrol|register|give|grant|share)\b[\s\S]{0,60}?${place}`,
);

/** What is worth taking. */
const secret =
  /\bpass(?:words?|wd|phrases?|codes?)\b|\bcredentials?\b|\blogins?\b|\bsecrets?\b|\b(?:api|access|auth|session|bearer|refresh|private|ssh|deploy)[\s_-]?(?:keys?|tokens?)\b|\bverification\s{1,3}codes?\b|\bone-time\b|\.env\b|\bid_(?:rsa|ed25519)\b|~\/|\bshell\s{1,3}history\b|\bcookies?\b|\bwallets?\b|\bseed\s{1,3}(?:phrase|words)\b|\bdocuments\s{1,3}folder\b|\bmailbox\b|\binbox\b|\bsent\s{1,3}folder\b|\bcontacts\b|\bpostcodes?\b|\bconversation\b|\btranscript\b|\bpersonal\s{1,3}data\b|\bmot\s{1,3}de\s{1,3}passe\b|\bpasswort\b|\bcontraseña\b|\bsenhas?\b|парол|密码|パスワード/;

/** What nobody is to hear of. */
const secrecy =
  /\b(?:leave|leaving|keep|keeping|left|kept)\s{1,3}(?:it|this|that|them|all\s{1,3}this)\s{1,3}(?:out|off|from|quiet|silent|to\s{1,3}yourself|unmentioned|between)\b|\b(?:no|not|never|without|don['’]?t|nothing|needn['’]t)\s{1,3}(?:\w{1,12}\s{1,3}){0,4}?(?:mention\w{0,3}|tell\w{0,3}|inform\w{0,3}|reveal\w{0,3}|notif\w{1,6}|report\w{0,3}|disclos\w{1,3}|announc\w{1,4}|talk|speak|word\s{1,3}(?:of|about))\b|\bsays?\s{1,3}nothing\b|\bsilently\b|\bquietly\b|\bsecretly\b|\bunnoticed\b|\bnot\s{1,3}(?:\w{1,10}\s{1,3}){0,2}part\s{1,3}of\s{1,3}the\b[\s\S]{0,30}\b(?:text|summary|report|answer|output)\b|\bno(?:body|\s{1,3}one)\s{1,3}(?:\w{1,10}\s{1,3}){0,3}(?:hear|know|see|notice|learn)|\b(?:stays?|remains?)\s{1,3}(?:unmentioned|between\s{1,3}us)\b|\bempty\s{1,3}the\s{1,3}(?:sent|trash|bin)\b|\bsans\s{1,3}(?:le|en)\s{1,3}(?:dire|mentionner|parler)\b|\bohne\s{1,3}(?:es\s{1,3})?zu\s{1,3}erwähnen\b|\bsin\s{1,3}(?:decir|mencionar)/;

/** Rights that let somebody in. */
const access =
  /\bdeploy[\s-]keys?\b|\bcollaborators?\b|\badministrator\b|\bcluster-admin\b|--allow-write\b|\b(?:admin|owner|write|full|remote)\s{1,3}(?:access|rights?|role|permissions?)\b|\bauthorized_keys\b|\bsudoers\b|\bforwarding\b/;

/** What the words of a hidden text amount to. */
export interface HiddenOrder {
  /** Offsets in the text of the first sign. */
  readonly start: number;
  readonly end: number;
  /** How many different signs of an order that does harm it bears. */
  readonly signs: number;
  /** Something is to go to a host or a mailbox, or a command reaches out. */
  readonly reachesOut: boolean;
  /** Nobody is to hear of it. */
  readonly isSilent: boolean;
  /** It is bad in so many words, without what stands around it. */
  readonly isPlain: boolean;
}

const hitOf = (line: string, ...patterns: readonly RegExp[]): RegExpExecArray | undefined =>
  patterns.map((pattern) => pattern.exec(line)).find((hit) => hit !== null) ?? undefined;

/** Only ways in which a secret is sure to leave make it a sign of its own. */
const leavesWithSecret = (line: string): boolean =>
  secret.test(line) && hitOf(line, reachingCommand, moving) !== undefined;

/**
 * What a text that a page does not show orders, by its lower-cased words; undefined when nothing in it does harm. A secret, a
 * silence or a right alone is no order: they only add to one.
 */
export function hiddenOrder(words: string): HiddenOrder | undefined {
  const line = words.replace(/\s/g, " ");
  const acts = [hitOf(line, reachingCommand, running), hitOf(line, moving, placing, sending)].filter(
    (hit) => hit !== undefined,
  );
  const orders = risky.map((act) => act.exec(line)).filter((hit) => hit !== null);
  const first = acts[0] ?? orders[0];
  if (!first) return undefined;
  const added = [leavesWithSecret(line), secrecy.test(line), access.test(line)].filter(Boolean).length;
  return {
    start: first.index,
    end: first.index + first[0].length,
    signs: acts.length + orders.length + added,
    reachesOut: hitOf(line, reachingCommand, moving, placing) !== undefined,
    isSilent: secrecy.test(line),
    isPlain: orders.length > 0 || hitOf(line, running, sending) !== undefined,
  };
}
