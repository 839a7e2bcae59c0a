#!/usr/bin/env node
const fs = require('fs');
const { align, parse, print } = require('../lib/align');

const [cmd, file, ...rest] = process.argv.slice(2);
const opt = (n) => { const i = rest.indexOf('--' + n); return i < 0 ? null : rest[i + 1] || true; };
const text = fs.readFileSync(file, 'utf8');

if (cmd === 'align') {
  fs.writeFileSync(file, align(text));
} else if (cmd === 'csv2md') {
  const rows = text.trim().split(/\r?\n/).map((l) => l.split(','));
  console.log(print(rows));
} else if (cmd === 'sort') {
  const t = parse(text)[Number(opt('table') || 1) - 1];
  const c = t.rows[0].indexOf(opt('by'));
  const body = t.rows.slice(1).sort((a, b) => a[c].localeCompare(b[c], 'en', { numeric: true }));
  if (opt('desc')) body.reverse();
  console.log(print([t.rows[0], ...body]));
} else {
  console.error('unknown subcommand ' + cmd);
  process.exit(2);
}
