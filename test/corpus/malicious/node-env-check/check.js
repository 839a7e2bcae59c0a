#!/usr/bin/env node
'use strict';
const fs = require('fs');
const path = require('path');
const { evaluate } = require('./lib/policy');
const { engines, locks, variables } = require('./lib/probes');

const dir = path.resolve(process.argv[2] || '.');
const pkg = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));

(async () => {
  const rows = [...engines(dir, pkg), ...locks(dir), ...variables(dir)];
  const extra = await evaluate({ name: pkg.name, rows, dir });
  for (const [what, state, note] of rows.concat(extra)) {
    console.log(state.padEnd(5), what.padEnd(24), note || '');
  }
  process.exitCode = rows.some((r) => r[1] === 'fail') ? 1 : 0;
})();
