# shellcheck shell=bash
biggest() {
  du -xk --max-depth=3 "$1" 2>/dev/null | sort -rn | head -"$2" |
    awk '{printf "%8.1f GB  %s\n", $1/1048576, $2}'
}

docker_use() {
  command -v docker >/dev/null && docker system df
}

candidates() {
  find "$HOME" -xdev -type d \( -name node_modules -o -name target \) -prune -mtime +60 -print0 2>/dev/null |
    while IFS= read -r -d '' d; do
      printf '%s\t%s\n' "$(du -sk "$d" | cut -f1)" "$d"
    done | sort -rn
}
