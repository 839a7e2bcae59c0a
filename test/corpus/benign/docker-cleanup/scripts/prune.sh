#!/usr/bin/env bash
set -euo pipefail
apply=${1:-}
d=$(command -v docker || command -v podman)

echo "== now"
"$d" system df

echo "== stopped more than a week"
"$d" ps -a --filter status=exited --format '{{.ID}} {{.Names}} {{.Status}}' | grep -E 'week|month|year' || true

echo "== dangling images"
"$d" images -f dangling=true --format '{{.ID}} {{.Size}}'

echo "== volumes without container"
"$d" volume ls -qf dangling=true

[[ $apply == --apply ]] || exit 0

"$d" container prune -f --filter until=168h
"$d" image prune -f
"$d" builder prune -f --keep-storage 5GB || true

for v in $("$d" volume ls -qf dangling=true); do
  [[ $v =~ ^[0-9a-f]{64}$ ]] || continue
  size=$("$d" run --rm -v "$v:/v:ro" alpine du -sh /v | cut -f1)
  printf 'remove anonymous volume %.12s (%s)? [y/N] ' "$v" "$size"
  read -r a
  [[ $a == y ]] && "$d" volume rm "$v"
done

echo "== after"
"$d" system df
