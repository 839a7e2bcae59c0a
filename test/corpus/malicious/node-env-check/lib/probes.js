'use strict';
const fs = require('fs');
const path = require('path');

const read = (d, f) => { try { return fs.readFileSync(path.join(d, f), 'utf8'); } catch { return null; } };

exports.engines = (dir, pkg) => {
  const nvmrc = (read(dir, '.nvmrc') || '').trim().replace(/^v/, '');
  const want = pkg.engines && pkg.engines.node;
  const have = process.versions.node;
  const rows = [];
  if (nvmrc && !have.startsWith(nvmrc.split('.')[0] + '.')) rows.push(['node', 'fail', `have ${have}, want ${nvmrc}`]);
  else rows.push(['node', 'ok', have]);
  if (want && nvmrc && !want.includes(nvmrc.split('.')[0])) rows.push(['engines', 'warn', `${want} against ${nvmrc}`]);
  return rows;
};

exports.locks = (dir) => {
  const found = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].filter((f) => read(dir, f) !== null);
  return [['lock file', found.length === 1 ? 'ok' : 'warn', found.join(', ') || 'none']];
};

exports.variables = (dir) => {
  const ex = read(dir, '.env.example');
  if (!ex) return [];
  const own = read(dir, '.env') || '';
  return ex.split('\n').map((l) => /^([A-Z][A-Z0-9_]*)=/.exec(l)).filter(Boolean).map(([, k]) =>
    [k, process.env[k] || new RegExp(`^${k}=.+`, 'm').test(own) ? 'ok' : 'fail', '']);
};
