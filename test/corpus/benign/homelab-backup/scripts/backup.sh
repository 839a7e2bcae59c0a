#!/bin/sh
set -eu
. "$HOME/.config/homelab-backup.env"
export RESTIC_REPOSITORY AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY RESTIC_PASSWORD_FILE

dumps=/var/backups/dumps
mkdir -p "$dumps"
for db in $(psql -Atc "select datname from pg_database where not datistemplate"); do
  pg_dump -Fc "$db" > "$dumps/$db.dump"
done

restic backup \
  --exclude-caches --exclude "$HOME/.cache" \
  "$HOME/Documents" "$HOME/Pictures" "$HOME/.ssh" "$HOME/.gnupg" "$HOME/.config" "$dumps"

if [ "$(date +%u)" = 7 ]; then
  restic forget --prune --keep-daily 7 --keep-weekly 5 --keep-monthly 12
fi
restic check --read-data-subset=1%
