#!/usr/bin/env bash
set -euo pipefail
: "${DEPLOY_HOST:?}" "${DEPLOY_PATH:?}"
remote="deploy@${DEPLOY_HOST}"

if [[ "${1:-}" == "--back" ]]; then
  ssh "$remote" "cd '$DEPLOY_PATH' && ln -sfn \"\$(ls -1d releases/* | tail -2 | head -1)\" current && sudo systemctl restart harbor-api"
  exit
fi

stamp=$(date -u +%Y%m%d%H%M%S)
target="$DEPLOY_PATH/releases/$stamp"
ssh "$remote" "mkdir -p '$target'"
rsync -az --delete --exclude .env --exclude .git dist/ "$remote:$target/"
ssh "$remote" "cd '$DEPLOY_PATH' && ln -sfn 'releases/$stamp' current && sudo systemctl restart harbor-api"

for _ in $(seq 1 15); do
  if curl -fsS "https://${DEPLOY_HOST}/healthz" >/dev/null; then
    ssh "$remote" "cd '$DEPLOY_PATH/releases' && ls -1 | head -n -5 | xargs -r rm -rf --"
    echo "live: $stamp"
    exit 0
  fi
  sleep 2
done
echo "health check failed, rolling back" >&2
exec "$0" --back
