import { expect, test } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { differenceNotices, policyDifference } from "../../src/policy/policy-changes.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import { ruleIds } from "./arbitraries.ts";

const policy = (text: string) => resolvePolicy(parsePolicy(text, "p.yml", ruleIds), async () => undefined, { ruleIds });
const changes = async (base: string, head: string) =>
  policyDifference(await policy(base), await policy(head)).map(({ words, direction }) => `${words} (${direction})`);

test("nothing changes when only the words do", async () => {
  expect(await changes("extends: balanced\n", "# the same\nmode: enforce\n")).toEqual([]);
});

test.each([
  ["", "fail: {severity: critical}", ["fail.severity: high → critical (looser)"]],
  ["fail: {severity: off}", "", ["fail.severity: off → high (stricter)"]],
  ["", "mode: observe", ["mode: enforce → observe (looser)"]],
  ["mode: warn", "", ["mode: warn → enforce (stricter)"]],
  ["", "new-only: false", ["new-only: true → false (stricter)"]],
  ["fail: {trust-drop: 5}", "fail: {trust-drop: off}", ["fail.trust-drop: 5 → off (looser)"]],
  ["fail: {deny-host: a.example}", "", ['fail.deny-host: ["a.example"] → [] (looser)']],
  ["", "review: {deny-capability: hooks}", ['review.deny-capability: [] → ["hooks"] (stricter)']],
  [
    "review: {deny-host: a.example}",
    "review: {deny-host: b.example}",
    ['review.deny-host: ["a.example"] → ["b.example"] (other)'],
  ],
  ["", "broad-suppressions: allow", ["broad-suppressions: existing-only → allow (looser)"]],
  ["", "approvals: code-owners", ["approvals: none → code-owners (looser)"]],
  ["", "suppression-days: {high: 60}", ["suppression-days.high: off → 60 (stricter)"]],
  ["suppression-days: {high: 30}", "suppression-days: {high: 60}", ["suppression-days.high: 30 → 60 (looser)"]],
  ["", "rules: {secrecy/*: off}", ["rules.secrecy/*: nothing → off (looser)"]],
  ["rules: {secrecy/*: off}", "", ["rules.secrecy/*: off → nothing (stricter)"]],
  ["rules: {secrecy/*: high}", "rules: {secrecy/*: low}", ["rules.secrecy/*: high → low (looser)"]],
  ["rules: {secrecy/*: low}", "rules: {secrecy/*: high}", ["rules.secrecy/*: low → high (stricter)"]],
  ["", "exclude: vendor/**", ["added: exclude vendor/** (looser)"]],
  ["exclude: vendor/**", "", ["removed: exclude vendor/** (stricter)"]],
  ["", "paths: [{match: x/**, fail: {severity: off}}]", ["added: paths for x/** (other)"]],
])("from %j to %j", async (base, head, words) => {
  expect(await changes(base, head)).toEqual(words);
});

const entry = (expires: string) =>
  `suppressions: [{rule: secrecy/*, path: "**", reason: r, owner: "@x", expires: ${expires}}]`;

test("a suppression that comes, goes, or lasts longer is named", async () => {
  const [old, long] = [entry("2027-01-31"), entry("2099-01-31")];
  const words = (day: string): string => `suppression of secrecy/* for **, by @x until ${day}`;
  expect(await changes("", old)).toEqual([`added: ${words("2027-01-31")} (looser)`]);
  expect(await changes(old, "")).toEqual([`removed: ${words("2027-01-31")} (stricter)`]);
  expect(await changes(old, long)).toHaveLength(2);
  // Another reason covers nothing else.
  expect(await changes(old, old.replace("reason: r", "reason: s"))).toEqual([
    `another reason: ${words("2027-01-31")} (other)`,
  ]);
  // Another line of the same file is no other suppression.
  expect(await changes(old, `\n\n${old}`)).toEqual([]);
});

test("milder is a warning, the rest a notice, and many are counted", async () => {
  const many = Array.from({ length: 13 }, (_, i) => `x${i}/**`).join(", ");
  const notices = differenceNotices(
    policyDifference(await policy(""), await policy(`exclude: [${many}]\nnew-only: false\n`)),
  );
  expect(notices.map(({ level }) => level)).toEqual(["warning", "notice"]);
  expect(notices[0]!.message).toMatch(
    /^after the merge the policy judges milder: added: exclude x0\/\*\*; .*; 3 more$/,
  );
  expect(notices[1]!.message).toBe("after the merge the policy judges more strictly: new-only: true → false");
});
