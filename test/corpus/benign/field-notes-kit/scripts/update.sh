#!/usr/bin/env bash
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"

export GNUPGHOME
GNUPGHOME=$(mktemp -d)
trap 'rm -rf "$GNUPGHOME"' EXIT
gpg --quiet --import keys/release.asc

git fetch --quiet --tags origin
new=$(git tag --list 'lists-*' --sort=-v:refname | head -1)
old=$(git describe --tags --match 'lists-*' --abbrev=0)
[[ $new == "$old" ]] && { echo "up to date ($old)"; exit 0; }

git verify-tag "$new"

echo "from $old to $new:"
git diff --stat "$old" "$new"
if ! git diff --quiet "$old" "$new" -- SKILL.md scripts; then
  echo "NOTE: instructions or scripts change too, please read:"
  git diff "$old" "$new" -- SKILL.md scripts
fi
read -rp "apply? [y/N] " a
[[ $a == y ]] && git checkout --quiet "$new"
