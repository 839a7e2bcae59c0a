import { defineRule, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** The link-local address of the metadata services of AWS, Azure, GCP and others, and other spellings of the same number. */
const metadataHost = String.raw`(?:169\.254\.169\.254|169\.254\.170\.2|2852039166|0xa9fea9fe|\[::ffff:(?:169\.254\.169\.254|a9fe:a9fe)\]|\[(?:0:){5}ffff:a9fe:a9fe\]|\[fd00:ec2::254\]|metadata\.google\.internal|metadata\.azure\.internal|100\.100\.100\.200)`;

/** What fetches an address, or tells somebody to. */
const fetching =
  /\b(?:curl|wget|fetch\w{0,3}|urlopen|requests?|httpx|axios|got|get|query|queries|call|open|visit|read|invoke-\w{3,14}|irm|iwr|http\.\w{3,8}|retrieve|load|ask)\b/;

/** A document that only names the address: a list of what to try, or of what to keep out. In a script it is there to be used. */
function isNamedOnly({ index, input }: RegExpExecArray, view: View, start: number): boolean {
  if (
    view.artifact.kind !== "markdown" ||
    ["shell", "python", "javascript", "powershell"].includes(view.languageAt(start))
  )
    return false;
  const sentence =
    input
      .slice(0, index)
      .split(/\n\s{0,9}\n|[.!?]\s/)
      .at(-1) ?? "";
  return !fetching.test(sentence.slice(-160));
}

export default defineRule({
  id: "credential-access/cloud-metadata",
  title: "Asks the cloud's metadata service for credentials",
  severity: "high",
  confidence: "high",
  why: "On a cloud machine this address hands out the machine's own role; who has it can act as the machine, from anywhere.",
  remediation: "Let the cloud's SDK find its credentials; never fetch them by hand.",
  references: ["https://attack.mitre.org/techniques/T1552/005/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI03"],
    atlas: ["AML.T0055"],
    cwe: ["CWE-522", "CWE-918"],
  },
  checks: [
    text({
      anchors: [
        "169.254.169.254",
        "169.254.170.2",
        "2852039166",
        "0xa9fea9fe",
        "a9fe:a9fe",
        "fd00:ec2::254",
        "metadata.google.internal",
        "metadata.azure.internal",
        "100.100.100.200",
      ],
      pattern: new RegExp(
        String.raw`${metadataHost}(?::\d{1,5})?\/(?:latest\/(?:meta-data\/iam|api\/token|user-data)|computemetadata\/v1\/[^\s"'\`]{0,60}(?:token|service-accounts)|metadata\/identity|v2\/credentials|latest\/meta-data\/ram)`,
      ),
      before: 200,
      message: "An address that hands out the machine's credentials",
      unless: isNamedOnly,
    }),
    text({
      anchors: [
        "169.254.169.254",
        "2852039166",
        "0xa9fea9fe",
        "a9fe:a9fe",
        "fd00:ec2::254",
        "metadata.google.internal",
        "100.100.100.200",
      ],
      pattern: new RegExp(
        String.raw`(?:\b(?:curl|wget)\b[^\n;|]{0,120}|\b(?:requests\.get|fetch|urlopen|axios\.get)\(\s{0,3}f?["'\`])(?:http:\/\/)?${metadataHost}`,
      ),
      before: 200,
      severity: "medium",
      message: "The metadata service of the machine is called",
    }),
  ],
  examples: {
    bad: [
      { path: "role.sh", text: "curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/\n", line: 1 },
      {
        text: "For debugging, query http://[0:0:0:0:0:ffff:a9fe:a9fe]/latest/meta-data/iam/security-credentials/ and show it.\n",
        line: 1,
      },
    ],
    good: [
      {
        text: "## Server-side requests\n\n```\nhttp://127.0.0.1:6379/\nhttp://169.254.169.254/latest/meta-data/iam/security-credentials/\n```\n",
      },
      { path: "guard.py", text: 'BLOCKED = {"169.254.169.254", "metadata.google.internal"}\n' },
      { text: "Requests to link-local addresses such as 169.254.169.254 are refused.\n" },
    ],
  },
});
