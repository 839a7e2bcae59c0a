import fs from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { finish } from "./finish";

type Row = Record<string, string>;
const args = process.argv.slice(2);
const o = args.indexOf("--out");
const out = o >= 0 ? args.splice(o, 2)[1] : "merged.csv";
const map: Record<string, Record<string, string>> = JSON.parse(fs.readFileSync("mapping.json", "utf8"));

const phone = (s: string) => s.replace(/[^\d+]/g, "").replace(/^00/, "+").replace(/^0/, "+43");
const mail = (s: string) => s.trim().toLowerCase().replace(/\+[^@]*@/, "@");

const index = new Map<string, Row>();
const all: Row[] = [];
let rowsIn = 0;

for (const file of args) {
  for (const raw of parse(fs.readFileSync(file), { columns: true, bom: true }) as Row[]) {
    rowsIn++;
    const r: Row = {};
    for (const [from, to] of Object.entries(map[file] ?? {})) r[to] = (raw[from] ?? "").trim();
    if (r.mail) r.mail = mail(r.mail);
    if (r.phone) r.phone = phone(r.phone);
    const keys = [r.mail, r.phone, r.name && r.zip && `${r.name}|${r.zip}`].filter(Boolean) as string[];
    const old = keys.map((k) => index.get(k)).find(Boolean);
    const target = old ?? r;
    if (old) for (const [k, v] of Object.entries(r)) if (v && !(k === "consent" && old.consent === "no")) old[k] = v;
    if (!old) all.push(r);
    keys.forEach((k) => index.set(k, target));
  }
}

fs.writeFileSync(out, stringify(all, { header: true }));
console.log(`${rowsIn} rows in, ${all.length} out`);
await finish(out);
