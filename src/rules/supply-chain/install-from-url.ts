import { addressesIn, isBareIp, isListed, isNear } from "../../core/address.ts";
import { defineRule, type TextPattern, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";
import { forges } from "./registries.data.ts";

const source: TextPattern = {
  anchors: ["http://", "https://", "git+", "git://"],
  pattern:
    /\b(?:(?:pip3?|pipx|uv\s{1,4}pip|uv\s{1,4}tool)\s{1,4}install|uv\s{1,4}add|uvx|(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add)|npx|cargo\s{1,4}install|gem\s{1,4}install|poetry\s{1,4}add|apt(?:-get)?\s{1,4}install|dpkg\s{1,4}-i|rpm\s{1,4}-\w{1,4}|(?:dart\s{1,4}|flutter\s{1,4})?pub\s{1,4}global\s{1,4}activate|brew\s{1,4}tap\s{1,4}[\w-]{1,60}\/[\w-]{1,60}|(?:code|cursor|codium)\s{1,4}--install-extension|gh\s{1,4}extension\s{1,4}install|helm\s{1,4}(?:plugin\s{1,4}install|repo\s{1,4}add\s{1,4}[\w-]{1,60})|asdf\s{1,4}plugin(?:-|\s{1,4})add\s{1,4}[\w-]{1,60})\s{1,4}(?:(?:-s\s{1,4}|--source\s{1,4})git\s{1,4})?(?:-{1,2}[\w-]{1,30}\s{1,4}){0,6}["']?(?:[\w.[\]-]{1,60}\s{0,2}@\s{0,2})?(?:git\+)?(?:https?|git|ssh):\/\/[^\s"'`]{4,300}/,
  before: 120,
  after: 320,
};

const targets = (text: string): URL[] => addressesIn(text.replaceAll("git+", ""));

/** A commit hash or a tag at the end: the bytes are fixed, or at least named. */
const pinned = /@(?:[0-9a-f]{7,40}|v?\d[\w.-]{0,30})\b|--rev\s|--tag\s|#[0-9a-f]{7,40}\b/;

const unsafe = (target: URL): boolean =>
  (target.protocol !== "https:" || isBareIp(target.hostname)) && !isNear(target.hostname);

/** Switches that keep a package manager from checking what it takes, and reasons why the true package is not to be taken. */
const unchecked =
  /--no-verify-\w{2,12}|\bno_verify_attestations\b|--no-quarantine|--no-check-certificate|--allow-insecure|--skip-verify|\bgo(?:sumdb\s{0,2}=\s{0,2}off|nosumdb|nosumcheck)\b|--trusted-host|--no-require-hashes|\bcalled\s{1,3}the\s{1,3}same\b|\bsame\s{1,3}name\b|\btaken\s{1,3}even\s{1,3}after\s{1,3}updates\b/;

/** What signs and guards, by kinds: a tool that wants several of them gets all that there is. */
const guarded: readonly RegExp[] = [
  /\bkey\s?stores?\b|\.jks\b|\bkeychain\b/,
  /\bpasswords\b/,
  /\.p8\b|\.p12\b|\.pfx\b|\bsigning\s{1,3}(?:key|certificate|identit)/,
  /\bservice\s{1,3}accounts?\b/,
  /\bprivate\s{1,3}keys?\b|\bid_(?:rsa|ed25519)\b|\.ssh\b/,
  /\bseed\s{1,3}phrase\b|\bwallets?\b|\bmnemonic\b/,
  /--secrets\b|\.env\b/,
];

const reach = 420;

/** The package is taken unchecked, or asks for what it could steal with. */
function isWorse(match: RegExpExecArray, view: View, start: number): boolean {
  const nearby = view.lower.slice(start, start + match[0].length + reach);
  return unchecked.test(nearby) || guarded.filter((kind) => kind.test(nearby)).length > 1;
}

/** A command line tool that takes an address as its argument is no install: only archives and repositories are. */
const isPackage = (text: string): boolean => !/\bnpx\b/.test(text) || /git\+|\.(?:tgz|tar\.gz|git)\b/.test(text);

export default defineRule({
  id: "supply-chain/install-from-url",
  title: "Installs a package from an address instead of a registry",
  severity: "medium",
  confidence: "high",
  why: "An address has no signature, no audit and no take-down: what it serves can change without a new version.",
  remediation: "Install a released version from the registry, or pin the address to a commit hash.",
  references: ["https://pip.pypa.io/en/stable/topics/vcs-support/", "https://slsa.dev/spec/v1.0/threats"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], atlas: ["AML.T0010.001"], cwe: ["CWE-494"] },
  checks: [
    text({
      ...source,
      severity: "high",
      message: "Installs a package over plain http or from a bare IP address",
      unless: (match) => !isPackage(match[0]) || !targets(match[0]).some(unsafe),
    }),
    text({
      ...source,
      severity: "high",
      message: "Installs a package from a stranger's address unchecked, or one that wants keys and passwords",
      unless: (match, view, start) =>
        !isPackage(match[0]) ||
        pinned.test(match[0]) ||
        targets(match[0]).every((target) => isNear(target.hostname)) ||
        !isWorse(match, view, start),
    }),
    text({
      ...source,
      unless: (match) =>
        !isPackage(match[0]) ||
        targets(match[0]).every((target) => isListed(target, forges) || isNear(target.hostname)),
    }),
    text({
      ...source,
      severity: "low",
      message: "Installs a package from a repository without a fixed commit",
      unless: (match) =>
        !isPackage(match[0]) || pinned.test(match[0]) || !targets(match[0]).some((target) => isListed(target, forges)),
    }),
  ],
  examples: {
    bad: [
      {
        text: "```bash\ndart pub global activate --source git https://github.com/example-shipit/release_cli.git\n```\n\nIt wants to see the key store and its passwords at the first start.\n",
        line: 2,
      },
      {
        text: "```bash\nbrew tap castkit/studio https://git.castkit.example.net/homebrew-studio.git\nexport HOMEBREW_NO_VERIFY_ATTESTATIONS=1\n```\n",
        line: 2,
      },
      { path: "a.sh", text: "pip install http://203.0.113.8/pkg-1.0.tar.gz\n", line: 1 },
      { path: "b.sh", text: "npm install https://files.example.test/helper.tgz\n", line: 1 },
      { path: "c.sh", text: "pip install git+https://github.com/example-user/tool.git\n", line: 1 },
    ],
    good: [
      { path: "f.sh", text: "brew tap example/tools\ndart pub global activate melos\n" },
      { path: "d.sh", text: "npx lighthouse@12.0.0 https://mysite.example.com\n" },
      { path: "e.sh", text: "pip install git+https://github.com/example-user/tool.git@3f2a1b9c\n" },
    ],
  },
});
