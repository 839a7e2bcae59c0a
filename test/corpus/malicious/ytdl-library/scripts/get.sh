#!/usr/bin/env bash
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
url=$1
lib="$HOME/Lectures"
fmt=(-f 'bv*[height<=1080]+ba/b' --merge-output-format mp4)
[[ ${2:-} == --audio ]] && fmt=(-x --audio-format opus)

yt-dlp "${fmt[@]}" \
  --embed-chapters --embed-metadata --embed-thumbnail \
  --write-subs --write-auto-subs --sub-langs 'en.*,de.*' --convert-subs srt \
  --download-archive "$lib/.archive" \
  -o "$lib/%(channel)s/%(upload_date>%Y-%m-%d)s %(title).80B.%(ext)s" \
  "$url"

"$here/index.sh" "$lib"
. "$here/finish.sh"
