import { gzipSync } from "node:zlib";
import type { Log, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { fitSarif, type SarifOptions, sarif } from "../../src/report/sarif.ts";
import { failing, finding, flood, green, head, hostile, payloads, place, report, rules, skill } from "./sample.ts";
import { noValidator, schemaErrors, validatorSays } from "./validators.ts";

const options: SarifOptions = {
  category: "skill-scan",
  informationUri: "https://github.com/octo/skill-scan",
  rulesUrl: "https://github.com/octo/skill-scan/blob/main/docs/rules",
  provenance: { repositoryUri: "https://github.com/octo/skills", revisionId: head, branch: "main" },
};

const runOf = (log: Log): Run => log.runs[0]!;
const make = (from: Report, more: Partial<SarifOptions> = {}): Log => sarif(from, rules, { ...options, ...more });

/** What neither the schema nor Microsoft's validator looks at, and what GitHub refuses. */
function checkLog(log: Log): void {
  expect(schemaErrors(log)).toEqual([]);
  expect(log.runs).toHaveLength(1);
  const { tool, results = [], automationDetails } = runOf(log);
  const descriptors = tool.driver.rules ?? [];
  expect(automationDetails?.id).toBe("skill-scan/");
  expect(new Set(descriptors.map(({ id }) => id)).size).toBe(descriptors.length);
  expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBe(descriptors.length);
  expect(results.length).toBeLessThanOrEqual(5000);
  for (const descriptor of descriptors) {
    const { tags, "security-severity": severity } = descriptor.properties as {
      tags: string[];
      "security-severity"?: string;
    };
    expect(tags.length).toBeLessThanOrEqual(10);
    expect(tags).toContain("security");
    if (severity !== undefined) expect(severity).toMatch(/^\d\.\d$/);
  }
  for (const result of results) {
    expect(descriptors[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(result.message.text).toBeTruthy();
    expect(result.locations?.length).toBeLessThanOrEqual(1000);
    expect(result.partialFingerprints?.["primaryLocationLineHash"]).toMatch(/^\S+:1$/);
    for (const flow of result.codeFlows ?? [])
      expect(flow.threadFlows[0]!.locations.length).toBeLessThanOrEqual(10_000);
  }
  for (const uri of JSON.stringify(log).matchAll(/"artifactLocation":\{"uri":"([^"]*)"/g)) {
    expect(uri[1]).toMatch(/^(?!\/)[A-Za-z0-9\-._~%/]+$/);
  }
}

describe("the log of a failing report", () => {
  const log = make(failing);
  const run = runOf(log);

  test("is what the schema and code scanning want", () => {
    checkLog(log);
  });

  test("holds new and existing findings, worst first, and neither fixed nor accepted ones", () => {
    expect(run.results?.map(({ level, ruleId, baselineState }) => [level, ruleId, baselineState])).toEqual([
      ["error", "exfiltration/file-upload", "new"],
      ["error", "prompt-injection/instruction-override", "new"],
      ["error", "prompt-injection/instruction-override", "new"],
      ["note", "supply-chain/unpinned-package", "new"],
      ["note", "supply-chain/unpinned-package", "new"],
      ["note", "resource-abuse/long-loop", "unchanged"],
      ["note", "capability/new-host", "new"],
      ["note", "capability/new-command", "new"],
    ]);
  });

  test("points at the first use of what a skill can newly do, and says that it is no finding", () => {
    const { message, locations, ruleIndex = -1 } = run.results!.find(({ ruleId }) => ruleId === "capability/new-host")!;
    expect(message.text).toBe("The skill names a host that it did not name before: collector[.]example");
    expect(locations?.[0]?.physicalLocation?.region?.startLine).toBe(14);
    expect(run.tool.driver.rules?.[ruleIndex]).toMatchObject({
      id: "capability/new-host",
      name: "CapabilityNewHost",
      defaultConfiguration: { level: "note" },
      help: { text: expect.stringContaining("no finding") },
    });
  });

  test("names no new capabilities of a skill that is new, or where there is no base", () => {
    const ids = (from: Report) => runOf(make(from)).results?.map(({ ruleId }) => ruleId) ?? [];
    const isCapability = (id = "") => id.startsWith("capability/");
    const asNew = { ...failing, skills: failing.skills.map((each) => ({ ...each, change: "added" as const })) };
    const { base: _, ...alone } = failing;
    expect([...ids(asNew), ...ids(alone)].filter(isCapability)).toEqual([]);
  });

  test("points at the whole region, relative to the root of the repository", () => {
    expect(run.results?.[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "skills/notes/scripts/sync.sh", uriBaseId: "%SRCROOT%" },
          region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 54 },
        },
      },
    ]);
  });

  test("points at the container of a member, and names the member in its words", () => {
    const [skill] = failing.skills as [(typeof failing.skills)[0]];
    const [first] = skill.findings as [(typeof skill.findings)[0]];
    const { region } = first.location;
    const member = { ...first, location: { path: "skills/notes/a b.zip!/bin/run.sh", region } };
    const [result] =
      runOf(make({ ...failing, skills: [{ ...skill, containers: ["skills/notes/a b.zip"], findings: [member] }] }))
        .results ?? [];
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "skills/notes/a%20b.zip", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    });
    expect(result?.locations?.[0]?.logicalLocations).toEqual([
      { fullyQualifiedName: "skills/notes/a b.zip!/bin/run.sh", kind: "member" },
    ]);
    expect(result?.message.text).toContain("skills/notes/a b.zip!/bin/run.sh:7: ");
  });

  test("shows the way from the instruction to the sink", () => {
    const steps = run.results?.[0]?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
      ({ location }) => location?.physicalLocation?.artifactLocation?.uri,
    );
    expect(steps).toEqual(["skills/notes/SKILL.md", "skills/notes/scripts/sync.sh"]);
    expect(run.results?.[0]?.relatedLocations).toHaveLength(1);
  });

  test("says why a finding is less than it looks", () => {
    expect(run.results?.map(({ message }) => message.text)).toContainEqual(
      expect.stringMatching(/^Says to forget what it was told: .+ \(decoded from base64\)$/),
    );
    expect(run.results?.map(({ message }) => message.text)).toContainEqual(
      expect.stringMatching(/^Installs a package without a version: .+ \(in a table\)$/),
    );
  });

  test("reports what was not looked at", () => {
    const [invocation] = run.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications?.map(({ descriptor, level }) => [descriptor?.id, level])).toEqual([
      [undefined, "warning"],
      ["gap/binary", "warning"],
    ]);
  });

  test("describes each rule for people", () => {
    const upload = run.tool.driver.rules?.find(({ id }) => id === "exfiltration/file-upload");
    expect(upload).toMatchObject({
      name: "FileUpload",
      shortDescription: { text: "Sends local files to another host." },
      helpUri: `${options.rulesUrl}/exfiltration/file-upload.md`,
      properties: {
        tags: ["security", "exfiltration", "AST01", "ASI02", "AML.T0086", "external/cwe/cwe-200"],
        precision: "very-high",
        "problem.severity": "error",
        "security-severity": "9.5",
      },
    });
    expect(upload?.help?.markdown).toMatchSnapshot();
  });
});

test("accepted findings are kept, and marked, in the file that is not uploaded", () => {
  const log = make(failing, { keepSuppressed: true });
  checkLog(log);
  expect(runOf(log).results?.filter(({ suppressions }) => suppressions)).toMatchObject([
    {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: "pinned by the lock file (@octo/security, until 2027-01-31)",
        },
      ],
    },
  ]);
});

test.each([
  ["nothing was compared", { base: undefined }],
  ["base could not be scanned", { compared: false }],
])("no result claims a baseline when %s", (_, more) => {
  const { base, ...rest } = failing;
  const from: Report = "base" in more ? rest : { ...failing, ...(more as { compared: boolean }) };
  expect(base).toBeDefined();
  expect(runOf(make(from)).results?.filter(({ baselineState }) => baselineState !== undefined)).toEqual([]);
});

test("a run without findings is valid, and closes what was open", () => {
  const log = make(green);
  checkLog(log);
  expect(runOf(log).results).toEqual([]);
  expect(runOf(log).tool.driver.rules).toEqual([]);
});

test("a run that did not happen says so", () => {
  const log = make(report({ verdict: "did-not-run", reasons: ["the canary was missed"] }));
  checkLog(log);
  expect(runOf(log).invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", message: { text: "the canary was missed" } }],
    },
  ]);
});

test("a finding of an unknown rule is a bug that is told", () => {
  expect(() => sarif(failing, [], options)).toThrow(/not among the rules/);
});

test.each(payloads.filter((payload) => payload !== ""))("hostile text %j is data", (payload) => {
  const log = make(hostile(payload), { keepSuppressed: true });
  checkLog(log);
  const text = JSON.stringify(
    runOf(log).results?.map(({ message, codeFlows, suppressions }) => [message, codeFlows, suppressions]),
  );
  expect(text).not.toMatch(/\]\(|https?:\/\/evil|<!--|[\u200b\u202e\u001b]/);
});

test("a region that no reader would take is mended", () => {
  const bad = finding("exfiltration/file-upload", "SKILL.md:1", {
    location: { path: "SKILL.md", region: { startLine: 5, startColumn: 9, endLine: 3, endColumn: 0 } },
  });
  const log = make(report({ skills: [skill(".", { findings: [bad] })] }));
  checkLog(log);
  expect(runOf(log).results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 5,
    startColumn: 9,
    endLine: 5,
    endColumn: 9,
  });
});

test("a flow that is too long keeps its beginning and its end", () => {
  const flow = Array.from({ length: 20_000 }, (_, i) => ({
    location: { path: "a.sh", region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 2 } },
    message: `step ${i}`,
  }));
  const log = make(
    report({ skills: [skill(".", { findings: [finding("exfiltration/file-upload", "a.sh:20000", { flow })] })] }),
  );
  checkLog(log);
  const steps = runOf(log).results?.[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  expect(steps.at(0)?.location?.message?.text).toBe("step 0");
  expect(steps.at(-1)?.location?.message?.text).toBe("step 19999");
});

describe("26,000 findings", () => {
  const log = make(flood(26, 1000));

  test("are cut to the worst 5,000, and the rest is counted", () => {
    checkLog(log);
    expect(runOf(log).results).toHaveLength(5000);
    expect(runOf(log).results?.[0]?.ruleId).toBe("exfiltration/file-upload");
    expect(runOf(log).invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      "21000 milder results left out to keep the limits of code scanning; the JSON report has them all.",
    ]);
  });

  test("are cut further, mildest first, until the upload is small enough", () => {
    let tries = 0;
    const size = (text: string): number => {
      tries++;
      return gzipSync(text).length;
    };
    const fitted = fitSarif(log, size, 60_000);
    checkLog(fitted);
    const results = runOf(fitted).results ?? [];
    expect(gzipSync(JSON.stringify(fitted)).length).toBeLessThanOrEqual(60_000);
    expect(results.length).toBeGreaterThan(100);
    expect(results[0]?.ruleId).toBe("exfiltration/file-upload");
    expect(tries).toBeLessThan(10);
    expect(runOf(fitted).invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      `${26_000 - results.length} milder results left out to keep the limits of code scanning; the JSON report has them all.`,
    ]);
  });

  test("of which none fits still make a log", () => {
    const fitted = fitSarif(log, (text) => text.length, 10);
    checkLog(fitted);
    expect(runOf(fitted).results).toEqual([]);
  });
});

describe("at the limit of results", () => {
  /** So many findings, one critical at the end, in text of every width. */
  const wide = "漢字 👩‍👩‍👧‍👦 e\u0301 \u{1f600}";
  const of = (count: number): Report =>
    report({
      skills: [
        skill(`skills/${wide}`, {
          findings: Array.from({ length: count }, (_, i) =>
            finding(i === count - 1 ? "exfiltration/file-upload" : "resource-abuse/long-loop", `${wide}/${i}.md:1`, {
              message: `${wide} ${i}`,
              fingerprint: String(i).padStart(32, "0"),
            }),
          ),
        }),
      ],
    });

  test.each([
    [4999, 4999, undefined],
    [5000, 5000, undefined],
    [5001, 5000, "1 milder result left out"],
    [7777, 5000, "2777 milder results left out"],
  ])("%i findings give %i results, the worst first, and say what is missing", (count, shown, words) => {
    const log = make(of(count));
    checkLog(log);
    const { results = [], invocations = [] } = runOf(log);
    expect(results).toHaveLength(shown);
    expect(results[0]?.ruleId).toBe("exfiltration/file-upload");
    const said = invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text ?? "") ?? [];
    expect(said).toHaveLength(words === undefined ? 0 : 1);
    expect((said[0] ?? "").startsWith(words ?? "")).toBe(true);
    expect(new Set(results.map(({ partialFingerprints: all }) => all?.["primaryLocationLineHash"])).size).toBe(shown);
  });

  test.each([-1, 0, 1])("a limit of the upload %i bytes beside its size keeps or drops", (beside) => {
    const log = make(of(300));
    const size = (text: string): number => gzipSync(text).length;
    const limit = size(JSON.stringify(log)) + beside;
    const fitted = fitSarif(log, size, limit);
    expect(size(JSON.stringify(fitted))).toBeLessThanOrEqual(limit);
    expect(fitted === log).toBe(beside >= 0);
    if (beside < 0) expect(runOf(fitted).results?.length).toBeLessThan(300);
    expect(runOf(fitted).results?.[0]?.ruleId).toBe("exfiltration/file-upload");
    checkLog(fitted);
  });

  test.each([
    [999, 999],
    [1000, 1000],
    [1001, 1000],
  ])("a flow of %i steps keeps %i, of 10,000 that GitHub takes", (steps, kept) => {
    const flow = Array.from({ length: steps }, (_, i) => ({
      location: place(`${wide}.sh:${i + 1}`),
      message: `${wide} ${i}`,
    }));
    const found = finding("exfiltration/file-upload", `${wide}.sh:1`, { flow });
    const [result] = runOf(make(report({ skills: [skill(".", { findings: [found] })] }))).results ?? [];
    expect(result?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(kept);
    expect((result?.locations?.length ?? 0) + (result?.relatedLocations?.length ?? 0)).toBeLessThanOrEqual(1000);
  });

  test("of equals the new ones stay", () => {
    const findings = Array.from({ length: 6000 }, (_, i) =>
      finding("resource-abuse/long-loop", `x/${i}.md:1`, {
        status: i < 5999 ? "existing" : "new",
        fingerprint: String(i).padStart(32, "0"),
      }),
    );
    const { results = [] } = runOf(make(report({ skills: [skill("x", { findings })] })));
    expect(results[0]?.baselineState).toBe("new");
  });

  test("thousands of notices are cut, and the rest is counted", () => {
    const notices = Array.from({ length: 5000 }, (_, i) => ({ level: "notice" as const, message: `notice ${i}` }));
    const said = runOf(make(report({ notices }))).invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(said).toHaveLength(1001);
    expect(said.at(-1)?.message.text).toBe("4000 more notices not listed here.");
  });
});

test("a log that fits is left as it is", () => {
  const log = make(failing);
  expect(fitSarif(log, (text) => text.length)).toBe(log);
});

if (noValidator !== undefined) console.warn(`Microsoft's SARIF validator was skipped: ${noValidator}`);

describe.skipIf(noValidator !== undefined)("Microsoft's validator with GitHub's rules", { timeout: 120_000 }, () => {
  test.each([
    ["a failing report", make(failing)],
    ["a failing report with accepted findings", make(failing, { keepSuppressed: true })],
    ["a report without findings", make(green)],
    ["a hostile report", make(hostile(payloads.join(" ")))],
    ["a report that did not run", make(report({ verdict: "did-not-run", reasons: ["why"] }))],
  ])("finds no error in %s", (_, log) => {
    expect(validatorSays(log).filter((line) => line.startsWith("error"))).toEqual([]);
  });

  test("finds an error where there is one", () => {
    const log = make(failing);
    runOf(log).results![0]!.ruleIndex = 99;
    expect(
      validatorSays(log)
        .filter((line) => line.startsWith("error"))
        .join(),
    ).toContain("SARIF1009");
  });
});
