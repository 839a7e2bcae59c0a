import type { Language } from "./program.ts";

/**
 * What a word in code says about it. `network`: talks to others; `runs`: starts programs or evaluates text; `secret`: names a store of
 * secrets; `environment`: reads variables; `decodes`; `acts`: installs, persists, changes rights; `hides`: computes the names of what it
 * calls; `writes` a file; `private`: names what a stranger should not see; `address`.
 */
export const clues = [
  "network",
  "runs",
  "secret",
  "environment",
  "decodes",
  "acts",
  "hides",
  "writes",
  "private",
  "address",
] as const;
export type Clue = (typeof clues)[number];

/**
 * Words by clue, lower-case, parted by bars. One that begins or ends with a letter, a digit or `_` stands alone there, unless a `*` says
 * that it may go on.
 */
export type GateWords = Readonly<Partial<Record<Clue, string>>>;

/** Paths of what is guarded (see `sensitivityOfPath`), and addresses, in any language. */
export const commonWords: GateWords = {
  secret:
    ".ssh|id_rsa*|id_dsa*|id_ecdsa*|id_ed25519*|.aws|.azure|.gnupg|.kube|.password-store|.oci|.doctl|gcloud|.config/*|application_default_credentials*|client_secret*|credentials.*|credentials\"|credentials'|/credentials|.credentials*|.secret*|secrets.json|secrets.y*|secrets.toml|oauth_creds*|auth-profiles*|auth.json|.netrc|_netrc|.npmrc|.pypirc|.git-credentials|.pgpass|.my.cnf|.htpasswd|.vault-token|.boto|.s3cfg|.terraformrc|.dockercfg|.docker|.env.*|/.env|\".env|'.env|`.env|..env| .env|}.env|~.env|.pem|.key\"|.key'|.key`|.p12|.pfx|.kdbx|.kdb|.keystore|.jks|.ovpn|.ppk|.asc|.gpg|login data|/cookies|cookies.sqlite|cookies.binarycookies|web data|local state|logins.json|key3.db|key4.db|cert9.db|signons.sqlite|keychain*|login.keychain*|local extension settings|wallet.dat|*wallet.json|wallet/*|wallets/*|keystore/*|seed.txt|seed-phrase*|seedphrase*|mnemonic.*|.electrum|.exodus|.bitcoin|.ethereum|metamask*|.solana|/etc/shadow|/etc/gshadow|/etc/sudoers|master.passwd|/environ|run/secrets|keyring*|keytar*|get_password*|getpassword*|clipboard*|document.cookie|localstorage*|sessionstorage*|.claude/*|.codex/*|.gemini/*|.cursor/*|.openclaw/*|.clawdbot/*|.moltbot/*|.opencode/*|.goose/*|openclaw.json|clawdbot.json",
  private:
    "documents|desktop|downloads|pictures|dcim|*_history|history.db|/history|places.sqlite|bookmarks|top sites|library/*|chat.db|mailspool|var/mail|maildir|memory.md|soul.md|user.md|identity.md|memory/*|contacts.*|messages.*|conversation*|transcript*|chat_history*|known_hosts|/etc/passwd|.ssh/config|home|homedir|expanduser|~/*",
  address: "://*|*.com|*.org|*.net|*.io|*.dev|*.test|*.example",
};

/** What the libraries of a language are called where they do what a clue stands for. */
export const wordsByLanguage: Readonly<Record<Language, GateWords>> = {
  python: {
    network:
      "requests.get|requests.post|requests.put|requests.patch|requests.delete|requests.request|requests.head|requests.session*|requests.api|import requests*|from requests*|, requests|httpx|urllib*|aiohttp|http.client|import socket*|from socket*|socket.*|, socket|smtplib|ftplib|paramiko|boto3|curl_cffi|pycurl|telnetlib|websocket*|cloudscraper|asyncssh|import fabric|from fabric*|import telegram|from telegram*|slack_sdk|pynput|mechanize",
    runs: "exec|eval|compile|subprocess*|os.system|os.popen|os.exec*|os.spawn*|os.startfile|pty|pickle*|marshal*|dill|runpy|commands.getoutput|create_subprocess*|popen*|exec_module|run_path|run_module",
    environment: "environ|getenv|environb|dotenv*",
    decodes:
      "b64decode|b32decode|b16decode|b85decode|a85decode|*decodebytes|urlsafe_b64decode|standard_b64decode|unhexlify|a2b_*|fromhex|decompress|rot13|rot_13|codecs*|zlib|gzip|lzma|bz2|chr(*|chr,*|fernet|bytes([*|bytearray([*",
    acts: "crontab|launchctl|launchagents|systemctl|.bashrc|.zshrc|.profile|authorized_keys|schtasks|winreg|setuid|/etc/cron*",
    hides:
      "__import__|getattr(*|builtins|__builtins__|import_module|spec_from_*|globals()*|vars(os*|os.__dict__|sys.modules|ctypes*",
    writes: "write*|dump|to_csv|to_json|savetxt",
  },
  javascript: {
    network:
      "fetch(*|fetch;|fetch,|fetch)|= fetch|fetch.*|[\"fetch\"*|['fetch'*|axios*|\"got\"*|'got'*|\"http\"*|'http'*|\"https\"*|'https'*|node:http*|http.get|http.request|https.get|https.request|node:net*|\"net\"*|'net'*|\"dgram\"*|'dgram'*|'tls'*|\"tls\"*|\"dns\"*|'dns'*|node:tls|node:dns*|node:dgram|websocket*|xmlhttprequest|sendbeacon|undici|nodemailer|superagent|\"ky\"*|'ky'*|bun.*|deno.*|ssh2*|\"needle\"*|'needle'*|request-promise*|node-fetch|ofetch|eventsource|\"ws\"*|'ws'*|new image*|@slack/*|telegraf",
    runs: "child_process*|execsync|execfile*|spawn*|execa*|shelljs|zx|eval|new function*|vm.*|'vm'*|\"vm\"*|node:vm|vm2|new worker*|$`*|function(\"*|function('*|settimeout(\"*|settimeout('*|setinterval(\"*|setinterval('*|settimeout(atob*|runinnewcontext|runinthiscontext|sudo-prompt",
    environment: "process.env*|import.meta.env*|deno.env*|bun.env*|dotenv*",
    decodes:
      "atob|fromcharcode|fromcodepoint|'base64'*|\"base64\"*|'hex'*|\"hex\"*|unescape(*|decodeuricomponent(\"*|decodeuricomponent('*|inflate*|gunzip*|unzipsync|brotlidecompress*|pako|lz-string|crypto.createdecipher*",
    acts: "crontab|launchctl|launchagents|systemctl|.bashrc|.zshrc|.profile|authorized_keys|schtasks|auto-launch|enableautolaunch|/etc/cron*",
    hides:
      "*.constructor(*|constructor[*|.constructor.constructor*|globalthis[*|global[*|window[\"*|window['*|process[\"*|process['*|module[\"*|module['*|require[*|['ev*|['ex*|['con*|['fun*|[\"ev*|[\"ex*|[\"con*|[\"fun*|['sp*|[\"sp*|proxy(*|reflect.*|getbuiltinmodule|process.binding|mainmodule|_load|createrequire|import(atob*|*\\x6*|*\\x7*|*\\u006*|*\\u007*",
    writes: "writefile*|createwritestream|appendfile*|setitem",
  },
  shell: {},
  powershell: {},
};

/**
 * Words of a shell without which a script neither talks to anybody nor runs nor changes anything that matters here: programs, here-strings
 * into interpreters, quotes and patterns that hide the name of a program, files outside.
 */
export const shellWords =
  /\b(?:curl|wget|nc|ncat|netcat|socat|ssh|scp|sftp|rsync|ftp|eval|source|perl|ruby|php|openssl|base64|base32|xxd|dig|nslookup|https?(?=\s)|xh|gsutil|rclone|crontab|mail|sendmail|telnet|osascript|powershell|pwsh|aws\s{1,3}s3|gh\s{1,3}(?:gist|api)|git\s{1,3}(?:push|remote))\b|\/dev\/(?:tcp|udp)|\|\s{0,3}(?:sudo\s)?(?:ba|z|da)?sh\b|\b(?:ba|z)?sh\s{1,3}-c|\b(?:python\d?|node|bun|deno)\s{1,3}-[ce]\b|\bpython\d?\s{1,3}-?\s{0,3}<<|[\w/]["'\\]{1,2}\w{1,20}["']?\s|\$'\\|^\s{0,20}(?:\$\{?\w|\{\w{1,20},)|\/[\w/]{0,40}[?*[][\w?*]{0,20}\s|(?:>>?|\btee\b[^\n]{0,20})\s{0,3}["']?(?:~|\$home|\/etc)|\b(?:docker|podman|kubectl|security|systemctl|launchctl|setcap|visudo|claude|codex)\s/m;

/** The same of PowerShell. */
export const powershellWords =
  /\b(?:invoke-\w{3,20}|iwr|irm|iex|icm|curl|wget|start-\w{3,20}|new-object|net\.\w{3,20}|frombase64string|powershell|pwsh|scriptblock|add-type|downloadstring|downloadfile|\w{2,10}-(?:itemproperty|scheduledtask\w{0,12}|mppreference|content|clipboard|service)|schtasks|reg\s{1,3}add|certutil|bitsadmin|mshta|regsvr32|rundll32)\b|env:|\s-e(?:n|nc|ncodedcommand)?\s|\[(?:char|convert|text\.encoding|system\.)|-join|-bxor|[`'"]\s{0,3}\+\s{0,3}['"]|&\s{0,3}[($]/;
