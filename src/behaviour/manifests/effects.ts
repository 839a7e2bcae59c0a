import type { CommandEffect } from "../../core/directive.ts";

/** Characters of a command line that are looked at: honest hooks have some hundreds. */
const maxCommand = 8000;

/** Not in the name of a file: `block-curl.sh`. */
const downloader =
  /(?<![\w.-])(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?(?![\w.-])|\bdownload(?:string|file)\b/;

/** Addresses of this machine or its container. */
const localAddress =
  /\bhttps?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])[^\s"'`]{0,300}/g;

const patterns: Readonly<Record<Exclude<CommandEffect, "fetches" | "unseen">, RegExp>> = {
  "runs-fetched":
    /(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,400}?(?:\|\s{0,4}(?:sudo\s{1,4}(?:-\S{1,9}\s{1,4}){0,3})?(?:\w{0,40}\/){0,6}(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|php|iex|invoke-expression)\b|(?:&&|;)\s{0,4}(?:sudo\s{1,4})?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|chmod\s{1,4}(?:\+x|[0-7]{3,4})|\.\/)\s{0,4}\S)|(?:\beval|\b(?:ba|z|da|k)?sh\s{1,4}-\w{0,4}c|\bpython[\d.]{0,4}\s{1,4}-c|\bnode\s{1,4}-e)\s{1,4}\\?["']?(?:\$\(|`)\s{0,4}(?:curl|wget)\b|<\(\s{0,4}(?:curl|wget)\b|\biex\b[^\n]{0,200}(?:iwr|irm|invoke-webrequest|downloadstring)/,
  sends:
    /\bcurl\b[^\n]{0,400}?\s(?:-[a-z]{0,6}[dFT]\b|--(?:data|form|upload-file|json|post)\b|-X\s{0,3}(?:post|put)\b|--request\s{1,3}(?:post|put)\b)|\bwget\b[^\n]{0,300}?--(?:post|body)-|\b(?:nc|ncat|netcat)\s{1,4}(?:-\S{1,9}\s{1,4}){0,4}[\w.-]{3,100}\s{1,4}\d{2,5}|\bscp\s[^\n]{0,300}?\s[\w.@-]{1,80}:|\/dev\/(?:tcp|udp)\/|-method\s{1,3}["']?(?:post|put)\b|requests\.(?:post|put)\(/,
  "reads-secret":
    /(?:~|\$home|\$\{home\}|%userprofile%)[/\\]\.(?:ssh|aws|gnupg|netrc|kube|docker|config[/\\]gh|claude[/\\]\.credentials)|\bprintenv\b(?!\s{1,4}\w)|\benv\s{0,4}(?:\||>)|(?:^|[\s"'/@=])\.env\b|\bid_(?:rsa|ed25519)\b|transcript_path/,
  "inline-code":
    /\bpython[\d.]{0,4}\s{1,4}-c\b|\bnode\s{1,4}-e\b|\bperl\s{1,4}-e\b|\bbase64\s{1,4}(?:-d|--decode)\b|\beval\b|\bpowershell\b[^\n]{0,100}\s-e(?:nc|ncodedcommand)?\b/,
  deletes: /\brm\s{1,4}-\w{0,4}r\w{0,4}\s{1,4}["']?(?:\/|~|\$home|\$\{home\})/,
};

const names = Object.keys(patterns) as (keyof typeof patterns)[];

/**
 * What a command line does, by its words: nothing is run or resolved. A download from this machine is none. `unseen` is for the caller
 * to say, who knows the files.
 */
export function effectsOf(command: string): CommandEffect[] {
  const text = command.slice(0, maxCommand);
  const lower = text.toLowerCase();
  const foreign = lower.replace(localAddress, "");
  const isLocal = foreign !== lower && !/https?:\/\//.test(foreign);
  const found: CommandEffect[] = names.filter((name) =>
    patterns[name].test(name === "sends" ? withFlags(text) : lower),
  );
  if (isLocal) return found.filter((effect) => effect !== "runs-fetched" && effect !== "sends");
  return downloader.test(lower) ? ["fetches", ...found] : found;
}

/** Lowered but for the flags of one letter: `-f` is silence to curl, `-F` is a form. */
const withFlags = (text: string): string =>
  text.replace(/(\s-[A-Za-z]{1,7})\b|[A-Z]/g, (all, flags?: string) => flags ?? all.toLowerCase());
