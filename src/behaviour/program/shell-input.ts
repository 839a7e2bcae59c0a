/** Programs that take what comes in by a pipe when their words name no file. */
export const filters: ReadonlySet<string> = new Set(
  (
    "cat tac tee head tail grep egrep fgrep rg sed awk gawk perl ruby sort uniq cut tr rev wc xxd od hexdump base64 base32 " +
    "openssl gpg gzip gunzip zcat bzip2 bunzip2 xz unxz zstd tar cpio jq yq bash sh zsh dash ksh python python3 node deno bun php " +
    "nc ncat netcat socat curl wget http https ssh mail sendmail mutt telnet xargs pbcopy xclip xsel wl-copy dd column fold paste " +
    "ftp psql mysql sqlite3 redis-cli aws gsutil rclone kubectl docker iconv strings uudecode uuencode read mapfile source . msmtp"
  ).split(" "),
);
