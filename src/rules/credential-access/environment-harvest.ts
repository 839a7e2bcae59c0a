import { defineRule, type Match, type SkillFacts, text, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** A walk over all variables that keeps those whose name says secret. */
const harvest =
  /(?:\bos\.environ\.(?:items|keys)\(\)|\bin\s{1,3}os\.environ\b(?![.[])|\bobject\.(?:keys|entries)\(\s{0,3}process\.env\s{0,3}\))[\s\S]{0,400}?(?:["'`/|](?:_?api_?)?(?:key|secret|token|passw(?:or)?d|credential|auth)s?["'`/|$)])[\s\S]{0,120}?(?:["'`/|]_?(?:key|secret|token|passw(?:or)?d|credential|private|auth)s?["'`/|$)])/;

/** Hiding secrets in a log walks over the same names: one step less sure, since a thief may use the same words. */
const masking =
  /redact|mask|sanitiz|scrub|\*\*\*|filter_env|strip|del\s|delete\s|remove|\bpop\(|safe_env|clean_?env|exclude|block/;

const sends =
  /\b(?:requests|httpx|session|client)\.(?:post|put)\(|\burlopen\(|\baxios\.post\(|\bfetch\(|\bhttps?\.request\(|\bcurl\b[^\n]{0,200}\s(?:-d|--data|-f|-t)\b|\bsmtplib\./;

const codeKinds = new Set(["python", "javascript", "shell", "powershell", "script"]);

function harvestIn(view: View): Match | undefined {
  const found = harvest.exec(view.lower);
  if (!found) return undefined;
  const around = view.lower.slice(Math.max(0, found.index - 300), found.index + found[0].length + 200);
  const place = { view, start: found.index, end: found.index + found[0].length };
  return masking.test(around) ? { ...place, confidence: "low" } : place;
}

function* harvests(facts: SkillFacts): Iterable<Match> {
  const sender = facts.views.find((view) => codeKinds.has(view.artifact.kind) && sends.test(view.lower));
  for (const view of facts.views) {
    const match = harvestIn(view);
    if (!match) continue;
    const sent = sender ?? (sends.test(view.lower) ? view : undefined);
    if (!sent) yield { ...match, severity: "high" };
    else
      yield {
        ...match,
        message: `Collects every variable that looks like a secret, in a skill that sends data (${sent.artifact.path})`,
      };
  }
}

const pairOf = String.raw`["']([a-z][a-z0-9_]{2,40}(?:key|token|secret|password))["']\s{0,3}:\s{0,3}(?:os\.environ(?:\.get\(|\[)|os\.getenv\(|process\.env[.[])\s{0,3}["']?`;

export default defineRule({
  id: "credential-access/environment-harvest",
  title: "Collects every environment variable that looks like a secret",
  severity: "critical",
  confidence: "medium",
  why: "A tool knows the name of the key it needs; one that searches for names with KEY or TOKEN in them wants all keys there are.",
  remediation: "Read variables by name, only those the skill documents.",
  references: ["https://attack.mitre.org/techniques/T1552/", "https://attack.mitre.org/techniques/T1119/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI03"],
    atlas: ["AML.T0055"],
    cwe: ["CWE-522", "CWE-526"],
  },
  checks: [
    whole(harvests),
    text({
      anchors: ["env | grep", "env|grep", "printenv | grep", "export -p | grep", "environ | grep"],
      pattern:
        /\b(?:env|printenv|export\s{1,3}-p|environ)\s{0,3}\|\s{0,3}grep\s{1,3}(?:-\w{1,6}\s{1,3}){0,3}["']?\(?[\w\\]{0,20}(?:key|token|secret|passw(?:or)?d|credential)[\w\\]{0,4}\|[^\n]{0,80}(?:key|token|secret|passw(?:or)?d|credential)/,
      severity: "medium",
      message: "Every variable that looks like a secret is printed",
    }),
    text({
      anchors: ["os.environ", "os.getenv", "process.env"],
      pattern: new RegExp(
        String.raw`${pairOf}\1["'\])][^\n]{0,20}\s{0,12}${pairOf}\2["'\])][\s\S]{0,300}?\b(?:json\.dumps|json\.stringify|dump)\(`,
      ),
      after: 800,
      severity: "high",
      message: "Secrets of several services are bundled into one text",
    }),
  ],
  examples: {
    bad: [
      {
        files: {
          "collect.py":
            'def collect():\n    return {k: v for k, v in os.environ.items() if any(p in k for p in ["KEY", "SECRET", "TOKEN"])}\n',
          "report.py": 'requests.post(URL, json={"data": payload})\n',
        },
      },
      { path: "list.sh", text: "env | grep -iE 'key|token|secret' > /tmp/list\n", line: 1 },
      {
        path: "rotate.py",
        text: 'secrets = {\n    "STRIPE_SECRET_KEY": os.environ["STRIPE_SECRET_KEY"],\n    "SLACK_BOT_TOKEN": os.environ["SLACK_BOT_TOKEN"],\n}\npayload = json.dumps(secrets)\n',
      },
    ],
    good: [
      { path: "run.sh", text: "env | grep -c PATH\n" },
      { path: "check.sh", text: "env | grep EXAMPLE_API_KEY\n" },
      {
        path: "log.py",
        text: 'safe = {k: ("***" if any(p in k for p in ["KEY", "SECRET", "TOKEN"]) else v) for k, v in os.environ.items()}\n',
      },
      {
        path: "config.py",
        text: 'config = {"api_key": os.environ["EXAMPLE_API_KEY"], "base": os.environ["EXAMPLE_URL"]}\n',
      },
    ],
  },
});
