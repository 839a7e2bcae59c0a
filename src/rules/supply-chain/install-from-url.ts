import { addressesIn, isBareIp, isListed, isNear } from "../../core/address.ts";
import { defineRule, type TextPattern, text } from "../../core/rule.ts";
import { forges } from "./registries.data.ts";

const source: TextPattern = {
  anchors: ["http://", "https://", "git+", "git://"],
  pattern:
    /\b(?:(?:pip3?|pipx|uv\s{1,4}pip|uv\s{1,4}tool)\s{1,4}install|uv\s{1,4}add|uvx|(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add)|npx|cargo\s{1,4}install|gem\s{1,4}install|poetry\s{1,4}add|apt(?:-get)?\s{1,4}install|dpkg\s{1,4}-i|rpm\s{1,4}-\w{1,4})\s{1,4}(?:-{1,2}[\w-]{1,30}\s{1,4}){0,6}["']?(?:[\w.[\]-]{1,60}\s{0,2}@\s{0,2})?(?:git\+)?(?:https?|git|ssh):\/\/[^\s"'`]{4,300}/,
  before: 120,
  after: 320,
};

const targets = (text: string): URL[] => addressesIn(text.replaceAll("git+", ""));

/** A commit hash or a tag at the end: the bytes are fixed, or at least named. */
const pinned = /@(?:[0-9a-f]{7,40}|v?\d[\w.-]{0,30})\b|--rev\s|--tag\s|#[0-9a-f]{7,40}\b/;

const unsafe = (target: URL): boolean =>
  (target.protocol !== "https:" || isBareIp(target.hostname)) && !isNear(target.hostname);

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
      { path: "a.sh", text: "pip install http://203.0.113.8/pkg-1.0.tar.gz\n", line: 1 },
      { path: "b.sh", text: "npm install https://files.example.test/helper.tgz\n", line: 1 },
      { path: "c.sh", text: "pip install git+https://github.com/example-user/tool.git\n", line: 1 },
    ],
    good: [
      { path: "d.sh", text: "npx lighthouse@12.0.0 https://mysite.example.com\n" },
      { path: "e.sh", text: "pip install git+https://github.com/example-user/tool.git@3f2a1b9c\n" },
    ],
  },
});
