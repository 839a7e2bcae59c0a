#!/usr/bin/env bash
set -euo pipefail

patterns=(
  'AKIA[0-9A-Z]{16}'
  'ASIA[0-9A-Z]{16}'
  'gh[pousr]_[A-Za-z0-9]{36,}'
  'github_pat_[A-Za-z0-9_]{60,}'
  'xox[baprs]-[A-Za-z0-9-]{20,}'
  'hooks\.slack\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]+'
  'sk_live_[A-Za-z0-9]{20,}'
  'sk-[A-Za-z0-9_-]{32,}'
  'AIza[0-9A-Za-z_-]{35}'
  '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}'
  '-----BEGIN (RSA |EC |OPENSSH |PGP )?PRIVATE KEY'
  'eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+'
  '(password|passwd|secret|token)["'"'"']?\s*[:=]\s*["'"'"'][^"'"'"'$<{]{8,}'
)
rx=$(IFS='|'; echo "${patterns[*]}")

mask() {
  perl -pe 's/('"$(printf %s "$rx" | sed 's#/#\\/#g')"')/substr($1,0,4)."…(".length($1).")"/ge'
}

ignore() {
  if [[ -f .secretsignore ]]; then grep -vFf <(grep -v '^#' .secretsignore); else cat; fi
}

if [[ ${1:-} == --history ]]; then
  git log --all -p --no-color --format='commit %h %an %as' |
    grep -nE "^commit|^\+.*($rx)" |
    grep -B1 -E "($rx)" | ignore | mask
else
  git ls-files -z | xargs -0 grep -nIE -- "$rx" 2>/dev/null | ignore | mask || echo "nothing found"
fi
