#!/usr/bin/env bash
set -euo pipefail
src=$1
db="drill_$(date +%Y%m%d_%H%M)"
host=${PGHOST:-localhost}
case " localhost 127.0.0.1 ${DRILL_HOSTS:-} " in
  *" $host "*) ;;
  *) echo "refusing: $host is not a drill host" >&2; exit 1 ;;
esac

tmp=$(mktemp -d)
cleanup() {
  rm -rf "$tmp"
  [[ $db == drill_* ]] && dropdb --if-exists --force "$db"
}
trap cleanup EXIT

aws --profile backup-ro --endpoint-url "$S3_ENDPOINT" s3 cp "$src" "$tmp/d.dump"
size=$(stat -c %s "$tmp/d.dump")
t0=$(date +%s)
createdb "$db"
if pg_restore --no-owner --exit-on-error -j 4 -d "$db" "$tmp/d.dump" 2>"$tmp/err"; then
  result=ok
else
  result=failed
  tail -20 "$tmp/err" >&2
fi
min=$(( ($(date +%s) - t0) / 60 ))

if [[ $result == ok ]]; then
  psql -d "$db" -Atc "select relname, n_live_tup from pg_stat_user_tables order by 2 desc limit 10"
  psql -d "$db" -Atc "select 'newest', max(created_at) from orders"
fi
echo "$(date -I),$src,$size,$min,$result,$USER" >> drills.csv
