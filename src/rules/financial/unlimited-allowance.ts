import { defineRule, type TextPattern, text } from "../../core/rule.ts";

const approval: TextPattern = {
  anchors: [
    "maxuint256",
    "max_uint",
    "type(uint256).max",
    "2**256",
    "2n ** 256n",
    "ffffffffffffffff",
    "uint256_max",
    "max_int",
  ],
  pattern:
    /\b(?:approve|increaseallowance|permit)\b[^;\n]{0,160}?(?:(?:constants\.)?maxuint256|max_uint\w{0,6}|type\(uint256\)\.max|\b2n?\s{0,2}\*\*\s{0,2}256|0xf{64}|uint256_max|max_int\b)/,
  before: 220,
  after: 60,
};

const approvalForAll: TextPattern = {
  anchors: ["setapprovalforall"],
  pattern: /\bsetapprovalforall\b[^;\n]{0,120},\s{0,3}(?:true|1)\b|"setapprovalforall"[\s\S]{0,80}?\btrue\b/,
};

const ofCollection = "Every item of a collection is put into the hands of a contract";

export default defineRule({
  id: "financial/unlimited-allowance",
  title: "Grants a contract the right to take all tokens of a wallet",
  severity: "medium",
  confidence: "high",
  why: "An allowance without a limit stays valid after the trade, and lets the contract's owner empty the wallet at any time.",
  remediation: "Approve only the amount of the trade at hand, and name the contract for the user to check.",
  references: ["https://cwe.mitre.org/data/definitions/732.html", "https://attack.mitre.org/techniques/T1657/"],
  taxonomy: {
    agenticSkills: ["AST03"],
    agenticApplications: ["ASI02", "ASI03"],
    atlas: ["AML.T0048.000"],
    cwe: ["CWE-732"],
  },
  checks: [
    text({ ...approval, unless: (_match, view) => view.artifact.kind === "markdown" }),
    text({ ...approval, confidence: "medium" }),
    text({ ...approvalForAll, message: ofCollection, unless: (_match, view) => view.artifact.kind === "markdown" }),
    text({ ...approvalForAll, message: ofCollection, confidence: "medium" }),
  ],
  examples: {
    bad: [
      { path: "swap.js", text: "await token.approve(router, ethers.MaxUint256);\n", line: 1 },
      { path: "list.py", text: "nft.functions.setApprovalForAll(market, True).transact()\n", line: 1 },
    ],
    good: [
      { path: "swap.js", text: "await token.approve(router, amountIn);\n" },
      { path: "revoke.js", text: "await nft.setApprovalForAll(market, false);\n" },
    ],
  },
});
