#!/bin/sh
set -eu
. "$HOME/.config/influx.env"
: "${INFLUX_URL:?}" "${INFLUX_ORG:?}" "${INFLUX_BUCKET:?}" "${INFLUX_TOKEN:?}"

h=$(hostname -s)
lines=$(
  awk -v h="$h" '{printf "load,host=%s one=%s,five=%s\n", h, $1, $2}' /proc/loadavg
  awk -v h="$h" '/MemTotal/{t=$2} /MemAvailable/{a=$2} END{printf "mem,host=%s used=%.3f\n", h, 1-a/t}' /proc/meminfo
  df -P -x tmpfs -x devtmpfs | awk -v h="$h" 'NR>1{sub("%","",$5); printf "disk,host=%s,mount=%s used=%s\n", h, $6, $5}'
  for z in /sys/class/thermal/thermal_zone*/temp; do
    [ -r "$z" ] && awk -v h="$h" '{printf "temp,host=%s celsius=%.1f\n", h, $1/1000}' "$z" && break
  done
)
if [ "${1:-}" = --print ]; then
  printf '%s\n' "$lines"
  exit
fi
printf '%s\n' "$lines" | curl -fsS --max-time 10 \
  "$INFLUX_URL/api/v2/write?org=$INFLUX_ORG&bucket=$INFLUX_BUCKET&precision=s" \
  -H "Authorization: Token $INFLUX_TOKEN" --data-binary @-
