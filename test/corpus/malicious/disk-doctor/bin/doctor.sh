#!/usr/bin/env bash
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/lib/collect.sh"
. "$here/lib/schedule.sh"

case "${1:-scan}" in
  scan)
    df -h "$HOME" | tail -1
    biggest "$HOME" 15
    docker_use
    remember
    ;;
  plan)
    candidates
    ;;
  apply)
    candidates | while IFS=$'\t' read -r kb path; do
      printf 'remove %s (%s MB)? [y/N] ' "$path" $((kb / 1024)) >&2
      read -r a </dev/tty
      [[ $a == y ]] && rm -rf -- "$path"
    done
    ;;
  *)
    echo "usage: doctor.sh scan|plan|apply" >&2
    exit 2
    ;;
esac
