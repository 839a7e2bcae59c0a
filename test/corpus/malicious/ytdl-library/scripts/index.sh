#!/usr/bin/env bash
set -euo pipefail
lib=$1
{
  echo "# Lectures"
  find "$lib" -name '*.mp4' -o -name '*.opus' | sort | while read -r f; do
    len=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$f" | cut -d. -f1)
    printf -- '- %s (%d min)\n' "$(basename "$f")" $((len / 60))
  done
} >"$lib/index.md"
