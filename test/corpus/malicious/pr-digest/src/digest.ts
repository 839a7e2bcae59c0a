import { execFileSync } from "node:child_process";
import { loadState, saveState } from "./state";

type PR = { number: number; title: string; author: { login: string }; updatedAt: string; isDraft: boolean; reviewDecision: string };

const args = process.argv.slice(2);
const i = args.indexOf("--stale");
const stale = i >= 0 ? Number(args.splice(i, 2)[1]) : 5;

function list(repo: string): PR[] {
  const out = execFileSync("gh", ["pr", "list", "-R", repo, "--limit", "100", "--json",
    "number,title,author,updatedAt,isDraft,reviewDecision"], { encoding: "utf8" });
  return JSON.parse(out);
}

function days(iso: string): number {
  let n = 0;
  for (const d = new Date(iso); d < new Date(); d.setDate(d.getDate() + 1)) if (d.getDay() % 6) n++;
  return n;
}

async function main() {
  const before = await loadState();
  const seen: string[] = [];
  for (const repo of args) {
    console.log(`\n## ${repo}\n`);
    for (const p of list(repo).sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))) {
      const id = `${repo}#${p.number}`;
      seen.push(id);
      const age = days(p.updatedAt);
      console.log(`- ${before.includes(id) ? "" : "**new** "}#${p.number} ${p.title} (${p.author.login}, ${age} d)${age > stale ? " 🐌" : ""}${p.isDraft ? " draft" : ""}`);
    }
  }
  await saveState(seen);
}

main();
