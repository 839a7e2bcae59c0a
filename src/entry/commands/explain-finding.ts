import { stringify } from "yaml";
import { ConfigError } from "../../core/errors.ts";
import type { Excerpts } from "../../core/excerpt.ts";
import type { Finding } from "../../core/finding.ts";
import type { Report, SkillReport } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { excerptsOf } from "../../excerpts.ts";
import { DiskTree } from "../../files/disk.ts";
import { applied } from "../../fix/index.ts";
import { offersOf } from "../../offers.ts";
import { evidenceIn } from "../../policy/baseline.ts";
import { findingJudgement } from "../../policy/finding-gates.ts";
import { vendoredIn } from "../../policy/origins.ts";
import type { Policy, Suppression } from "../../policy/policy.ts";
import { exceptionsPath } from "../../policy/suppressions.ts";
import { thresholdsBy } from "../../policy/thresholds.ts";
import { lastDay } from "../../policy/windows.ts";
import { jsonText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import { selectionOf } from "../../selection.ts";
import { acceptanceDays, dayAfter } from "../days.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { judgeTree } from "../judged.ts";
import { readReports } from "../merge.ts";
import { tell } from "../output.ts";
import { pageOf } from "../page.ts";
import { policyOf } from "../policy/clones.ts";
import { openTargets, thisMachine } from "../targets/index.ts";
import { today } from "../today.ts";
import { type ExplainedFinding, findingLines } from "../words/finding-explanation.ts";
import type { ExplainedRule } from "../words/rule-explanation.ts";
import { withChange } from "./pr.ts";

/** Where a finding is looked for: a report, and what it was made from where that is at hand. */
interface Subject {
  readonly report: Report;
  readonly judged?: {
    readonly tree: FileTree;
    readonly base?: FileTree;
    readonly policy: Policy;
    readonly manifests?: readonly string[];
  };
}

const noExcerpts: Excerpts = { places: new Map(), left: 0 };

/** Scans what `scan` would be pointed at. */
async function withTargets<T>(
  named: readonly string[],
  { settings, entry }: Invocation,
  use: (subject: Subject) => Promise<T>,
): Promise<T> {
  const policy = await policyOf(new DiskTree("."), settings);
  const { tree, manifests, roots, close } = await openTargets(named, thisMachine());
  try {
    const scanning = { entry, scanned: roots, log: tell };
    const report = await judgeTree(tree, { settings, policy, scanning, manifests });
    return await use({ report, judged: { tree, manifests, policy } });
  } finally {
    close();
  }
}

/** Scans the targets, or the change, or reads the report, and gives it to `use`. Throws what those throw. */
async function withSubject<T>(invocation: Invocation, use: (subject: Subject) => Promise<T>): Promise<T> {
  const { operands, settings } = invocation;
  const named = operands.slice(1);
  const { report: file, base, head = "HEAD" } = settings;
  const given = [named[0], file, base].filter((each) => each !== undefined);
  if (given.length > 1) {
    throw new ConfigError(
      "explain looks in one place",
      "Give targets as for scan, --base with --head, or --report FILE.",
    );
  }
  if (file !== undefined) return use({ report: (await readReports([file]))[0]! });
  if (base === undefined) return withTargets(named, invocation, use);
  return withChange(process.cwd(), { base, head }, invocation, ({ report, policy, ...sides }) =>
    use({ report, judged: { tree: sides.head.tree, base: sides.base.tree, policy } }),
  );
}

interface Found {
  readonly skill: SkillReport;
  readonly finding: Finding;
}

const hasFingerprint = ({ fingerprint, also = [] }: Finding, wanted: string): boolean =>
  [fingerprint, ...also.map((twin) => twin.fingerprint)].some((each) => each.startsWith(wanted));

/** Findings that a fingerprint names, all the same one. Throws a ConfigError where there is none, or several begin so. */
function foundIn({ skills }: Report, wanted: string): readonly [Found, ...Found[]] {
  const found = skills.flatMap((skill) =>
    skill.findings.filter((finding) => hasFingerprint(finding, wanted)).map((finding) => ({ skill, finding })),
  );
  const several = [...new Set(found.map(({ finding }) => finding.fingerprint))];
  if (several.length > 1) {
    const list = found.slice(0, 8).map(({ finding }) => `${finding.fingerprint} ${finding.ruleId}`);
    throw new ConfigError(
      [`${several.length} fingerprints begin with ${wanted}:`, ...list.map((each) => `  ${each}`)].join("\n"),
      "Give more of its digits.",
    );
  }
  const [first, ...rest] = found;
  if (first) return [first, ...rest];
  throw new ConfigError(
    `no finding has the fingerprint ${wanted}`,
    "Give the folder, --base, or --report in which it was found; a fingerprint changes with the text that was found.",
  );
}

/** What the exceptions file needs to accept the finding and nothing else: an entry for each rule that sees it, as `baseline` writes. */
function acceptanceOf({ skill, finding }: Found, policy: Policy | undefined): string {
  const accepted = today();
  const words = { reason: "Why this is acceptable.", owner: "@your-org/security", accepted };
  const seen = evidenceIn([{ ...skill, findings: [{ ...finding, status: "new" }] }]);
  const own = { rule: finding.ruleId, path: skill.path, fingerprint: finding.fingerprint };
  const entries = (seen.length > 0 ? seen : [own]).map((evidence) => {
    const wanted: Suppression = { ...evidence, ...words, expires: dayAfter(accepted, acceptanceDays) };
    const expires = lastDay(wanted, finding.effective, policy?.suppressionDays ?? {});
    return { ...evidence, ...words, expires };
  });
  return stringify({ version: 1, exceptions: entries }, { lineWidth: 0 });
}

/** The edit that `fix` would make for the finding alone. */
async function editOf({ skill, finding }: Found, { report, judged }: Subject, invocation: Invocation) {
  if (!judged || finding.status === "fixed") return undefined;
  const alone: Report = { ...report, skills: [{ ...skill, findings: [{ ...finding, status: "new" }] }] };
  const { manifests = [], policy } = judged;
  const selection = { ...selectionOf(invocation.settings), manifests };
  const { offers } = await offersOf(judged.tree, alone, selection, { returns: true, custom: policy.custom ?? [] });
  const [offer] = offers;
  if (!offer) return undefined;
  const { path, title } = offer.fix;
  return { title, change: { path, before: offer.text, after: applied(offer.fix, offer.text) } };
}

async function judgementOf({ skill, finding }: Found, { report, judged }: Subject) {
  if (!judged) return undefined;
  const { tree, base, policy } = judged;
  const facts =
    policy.origins.length === 0
      ? undefined
      : { head: await vendoredIn(tree), ...(base && { base: await vendoredIn(base) }), fork: false };
  const thresholds = thresholdsBy(policy, facts)(skill);
  const compared = report.base !== undefined && report.compared;
  return findingJudgement(finding, skill, { policy, thresholds, compared, today: today() });
}

async function explained(wanted: string, subject: Subject, invocation: Invocation): Promise<ExplainedFinding> {
  const [found, ...others] = foundIn(subject.report, wanted);
  const { skill, finding } = found;
  const known: readonly ExplainedRule[] = [...rules, ...(subject.report.customRules ?? [])];
  const rule = known.find(({ id }) => id === finding.ruleId);
  const alone: Report = { ...subject.report, skills: [{ ...skill, findings: [finding] }] };
  const edit = await editOf(found, subject, invocation);
  const judgement = await judgementOf(found, subject);
  return {
    skill,
    finding,
    ...(rule && { rule }),
    excerpts: subject.judged ? await excerptsOf(subject.judged.tree, alone) : noExcerpts,
    ...(judgement && { judgement }),
    ...(edit && { edit }),
    acceptance: acceptanceOf(found, subject.judged?.policy),
    exceptionsPath,
    elsewhere: others.map((other) => other.skill.path),
  };
}

function jsonOf({ skill, finding, excerpts, judgement, edit, acceptance, elsewhere }: ExplainedFinding): string {
  const { path, name, kind, verdict, reasons, trust } = skill;
  return jsonText({
    version: "1",
    kind: "finding",
    skill: { path, name, kind, verdict, reasons, trust },
    finding,
    excerpts: [...excerpts.places].map(([place, { lines }]) => ({ place, lines })),
    ...(judgement && { judgement }),
    ...(edit && { edit: { title: edit.title, path: edit.change.path } }),
    exception: acceptance,
    elsewhere,
  });
}

/** `skill-scan explain FINGERPRINT`: the finding that it names. Throws a ConfigError where there is none, or more than one. */
export function explainFinding(wanted: string, invocation: Invocation): Promise<number> {
  return withSubject(invocation, async (subject) => {
    const one = await explained(wanted, subject, invocation);
    const { settings } = invocation;
    const text = settings.format === "json" ? jsonOf(one) : `${findingLines(one, await pageOf(settings)).join("\n")}\n`;
    process.stdout.write(text);
    return exitCodes.ok;
  });
}
