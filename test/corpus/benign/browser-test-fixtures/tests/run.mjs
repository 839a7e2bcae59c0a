import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

const i = process.argv.indexOf('--sanitiser');
const { clean } = await import(path.resolve(process.argv[i + 1]));
const fixtures = JSON.parse(fs.readFileSync(new URL('./fixtures.json', import.meta.url)));
let bad = 0;
for (const f of fixtures) {
  const got = new JSDOM(clean(f.in)).window.document.body.innerHTML;
  if (got !== f.out) {
    bad++;
    console.log(`MISS ${f.why}\n  in   ${f.in}\n  want ${f.out}\n  got  ${got}`);
  }
}
console.log(`${fixtures.length - bad} of ${fixtures.length} passed`);
process.exit(bad ? 1 : 0);
