import { expect, it } from "vitest";
import { formatOf, misleads, reportFiles } from "../src/report-files.ts";

it.each([
  ["out/report.sarif", "sarif"],
  ["report.sarif.json", "sarif"],
  ["gl-sast-report.json", "gitlab"],
  ["ci\\gl-code-quality-report.json", "codequality"],
  ["report.json", "json"],
  ["junit/results.XML", "junit"],
  ["report.md", "markdown"],
  ["report.txt", "text"],
  ["report", undefined],
  ["sarif", undefined],
])("the name %s asks for %s", (file, format) => {
  expect(formatOf(file)).toBe(format);
});

it("a name misleads where it says another format, and `.json` says no more than JSON", () => {
  expect(misleads("report.sarif", "json")).toBe(true);
  expect(misleads("report.xml", "text")).toBe(true);
  expect(misleads("report.json", "text")).toBe(true);
  expect(misleads("report.json", "codequality")).toBe(false);
  expect(misleads("report.sarif", "sarif")).toBe(false);
  expect(misleads("report", "sarif")).toBe(false);
});

it("reads files with their formats; a name may hold an equals sign", () => {
  expect(reportFiles.parse(" junit=a.xml, \n json=b=c.json,", "reports")).toEqual([
    { format: "junit", file: "a.xml" },
    { format: "json", file: "b=c.json" },
  ]);
  expect(reportFiles.parse("", "reports")).toEqual([]);
});

it.each([
  ["a.sarif", '"a.sarif" is not FORMAT=FILE', "Write it like sarif=a.sarif."],
  ["junit=", '"junit=" is not FORMAT=FILE', "Write it like junit=report.xml."],
  ["junt=a.xml", '"junt" is not one of text, ', 'Did you mean "junit"?'],
])("%s is a mistake with a remedy", (text, message, remedy) => {
  const parse = (): unknown => reportFiles.parse(text, "reports");
  expect(parse).toThrow(expect.objectContaining({ message: expect.stringContaining(message), remedy }));
});
