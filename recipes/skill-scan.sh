#!/bin/sh
# Any other CI: scans what HEAD changes against the branch in $TARGET_BRANCH, or everything where there is none. Exit codes: 0 passes,
# 1 the policy does not let it pass, 2 a mistake in the call, 3 it did not run.
set -eu
scan="$HOME/.skill-scan/bin/skill-scan"
reports="junit=skill-scan/junit.xml,json=skill-scan/report.json,sarif=skill-scan/report.sarif"

[ -x "$scan" ] ||
  npm install --global --ignore-scripts --prefix "$HOME/.skill-scan" skill-scan-action@0.1.0

if [ -z "${TARGET_BRANCH:-}" ]; then
  exec "$scan" scan . --reports "$reports"
fi
# A shallow clone has not got the commit at which HEAD left the branch.
if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
  git fetch --quiet --unshallow origin
fi
git fetch --quiet origin "+refs/heads/$TARGET_BRANCH:refs/remotes/origin/$TARGET_BRANCH"
exec "$scan" pr --base "origin/$TARGET_BRANCH" --reports "$reports"
