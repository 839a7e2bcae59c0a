import type { Sensitivity } from "../core/operation.ts";

/** Files and folders in which secrets lie: keys, logins of clouds and tools, browser profiles, wallets, password stores. */
const secretPaths: readonly RegExp[] = [
  /(?:^|\/)\.ssh(?:\/(?!known_hosts|config$|authorized_keys)[^/]*)?$/,
  /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
  /(?:^|\/)\.(?:aws|azure|gnupg|kube|docker|password-store|oci|doctl)(?:\/|$)/,
  /(?:^|\/)\.config\/(?:gcloud|gh|glab|op|rclone|hub|stripe|solana|doctl|configstore)(?:\/|$)/,
  /(?:^|\/)(?:application_default_credentials|service[-_]?account[\w-]{0,20}|client_secrets?[\w.-]{0,80}|credentials?|secrets?|oauth_creds|auth-profiles|auth)\.(?:json|ya?ml|toml|ini|db)$/,
  /(?:^|\/)\.?credentials?$/,
  /(?:^|\/)\.(?:netrc|_netrc|npmrc|pypirc|git-credentials|pgpass|my\.cnf|htpasswd|vault-token|boto|s3cfg|terraformrc|dockercfg)$/,
  /(?:^|\/)\.env(?:\.(?!example|sample|template|dist)[\w-]{1,30}){0,2}$/,
  /\.(?:pem|key|p12|pfx|kdbx?|keystore|jks|ovpn|ppk|asc|gpg)$/,
  /(?:^|\/)(?:login data|cookies(?:\.sqlite|\.binarycookies)?|web data|local state|logins\.json|key[34]\.db|cert9\.db|signons\.sqlite)$/,
  /(?:^|\/)(?:login\.keychain(?:-db)?|keychains?|local extension settings)(?:\/|$)/,
  /(?:^|\/)(?:wallet\.dat|[\w-]{0,30}wallet[\w-]{0,20}(?:\.json)?|keystore\/utc--[^/]{0,120}|seed(?:-?phrase)?\.txt|mnemonic[\w.-]{0,20})$/,
  /(?:^|\/)\.?(?:electrum|exodus|bitcoin|ethereum|metamask|solana|atomic|ledger live)\//,
  /^\/etc\/(?:shadow|gshadow|sudoers|master\.passwd)$|^\/proc\/(?:self|\d{1,7}|…)\/environ$/,
  /(?:^|\/)\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|opencode|goose)\/(?:\.?credentials?[\w.-]{0,20}|\.env|auth[\w.-]{0,20}|oauth_creds\.json|openclaw\.json|clawdbot\.json|config\.json)$/,
  /(?:^|\/)(?:var\/run|run)\/secrets\//,
];

/** What a person would not show to strangers: documents, mail, history, the talk with an agent and its memory. */
const privatePaths: readonly RegExp[] = [
  /(?:^|\/)(?:documents|desktop|downloads|pictures|photos library[^/]{0,20}|dcim|mobile documents)(?:\/|$)/,
  /(?:^|\/)\.(?:bash|zsh|sh|python|psql|mysql|node_repl|fish)_history$|(?:^|\/)fish_history$|consolehost_history\.txt$/,
  /(?:^|\/)(?:history|places\.sqlite|bookmarks|top sites|history\.db)$/,
  /(?:^|\/)(?:library\/(?:messages|mail|calendars|application support\/addressbook)|chat\.db|mailspool|var\/mail|maildir)(?:\/|$)/,
  /(?:^|\/)\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|opencode)\/(?:projects|sessions|history|conversations|memory|memories|logs|transcripts|workspace\/memory|agents)(?:\/|\.|$)/,
  /(?:^|\/)(?:memory|soul|user|identity)\.md$|(?:^|\/)memory\/[^/]{1,80}\.md$/,
  /(?:^|\/)(?:contacts|messages|mail|conversation[\w-]{0,20}|transcript[\w-]{0,20}|chat[-_]history[\w-]{0,20})\.(?:json|jsonl|db|sqlite|csv|vcf|mbox)$/,
  /(?:^|\/)\.ssh\/(?:known_hosts|config)$/,
  /^\/etc\/passwd$/,
];

/** A file that only shows how such a file looks, or that is meant for everybody. */
const harmless =
  /\.(?:pub|example|sample|template|dist)$|(?:^|\/)(?:cacert|ca-bundle|ca-certificates|fullchain|cert|public)[\w.-]{0,20}\.pem$/;

/**
 * How closely a file is guarded, by its path alone: `secret` for credential stores, keys, wallets and browser stores, `private` for
 * documents, history, mail and what agents remember, else `ordinary`. Home folders may be written in any way.
 */
export function sensitivityOfPath(path: string): Sensitivity {
  const plain = path
    .toLowerCase()
    .replaceAll("\\", "/")
    .replace(/^["']|["']$/g, "")
    .replace(/\/(?:\*+|…)?$/, "");
  if (plain.length > 400 || harmless.test(plain)) return "ordinary";
  if (secretPaths.some((pattern) => pattern.test(plain))) return "secret";
  return privatePaths.some((pattern) => pattern.test(plain)) ? "private" : "ordinary";
}

const secretWord =
  /(?:^|_)(?:KEYS?|APIKEYS?|TOKENS?|PAT|SECRETS?|PASS|PASSWORDS?|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|CREDS?|COOKIES?|BEARER|DSN|MNEMONIC|SEED|AUTH|JWT|PRIVATE|OPENAI|APISECRET|ACCESSTOKEN|AUTHTOKEN)(?:_|\d|$)/;

/** Names with such a word that say where something is or how it is used. */
const named =
  /_(?:URL|URI|HOST|PATH|FILE|DIR|ENDPOINT|NAME|ID|REGION|TYPE|PORT|MODE|TTL|LENGTH|LIMIT|EXPIRY|EXPIRES|COUNT|MAX|TOKENS_LIMIT)$|^(?:MAX|MIN|NUM|TOTAL|LLM_MAX)_|^(?:OLD)?PWD$|^SSH_AUTH_SOCK$|MAX_TOKENS|PUBLIC_KEY/;

/** Addresses that carry a login in them. */
const withLogin =
  /^(?:DATABASE|DB|POSTGRES|POSTGRESQL|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:URL|URI)$|_CONNECTION_STRING$/;

/** How closely an environment variable is guarded, by its name: `secret` when it says key, token, password or the like. */
export function sensitivityOfVariable(name: string): Sensitivity {
  const words = name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  if (withLogin.test(words)) return "secret";
  return secretWord.test(words) && !named.test(words) ? "secret" : "ordinary";
}
