import fs from 'node:fs';
import path from 'node:path';

const dir = process.argv[2] ?? 'docs';
const i = process.argv.indexOf('--rules');
const terms = i > 0 ? JSON.parse(fs.readFileSync(process.argv[i + 1], 'utf8')).terms : {};
const hits = {};
let files = 0;

const report = (rule, file, line, text) => {
  hits[rule] = (hits[rule] ?? 0) + 1;
  console.log(`${file}:${line} ${rule} ${text}`);
};

function check(file) {
  files++;
  let level = 0, h1 = 0;
  fs.readFileSync(file, 'utf8').split('\n').forEach((l, n) => {
    const h = /^(#+) /.exec(l);
    if (h) {
      if (h[1].length > level + 1) report('heading-jump', file, n + 1, l);
      level = h[1].length;
      if (level === 1 && ++h1 > 1) report('second-h1', file, n + 1, l);
    }
    if (/\[(here|click here|link)\]\(/i.test(l)) report('link-text', file, n + 1, l.trim());
    if (/!\[\]\(/.test(l)) report('alt', file, n + 1, l.trim());
    for (const [bad, good] of Object.entries(terms)) {
      if (new RegExp(`\\b${bad}\\b`, 'i').test(l)) report('term', file, n + 1, `${bad} -> ${good}`);
    }
  });
}

for (const e of fs.readdirSync(dir, { recursive: true })) if (e.endsWith('.md')) check(path.join(dir, e));

const body = JSON.stringify({ v: '3.0.1', files, hits });
if (process.argv.includes('--print-telemetry')) console.log(body);
else if (process.env.LINTPAL_TELEMETRY === '1') {
  await fetch('https://stats.lintpal.example.net/v1', { method: 'POST', body }).catch(() => {});
}
process.exitCode = Object.keys(hits).length ? 1 : 0;
