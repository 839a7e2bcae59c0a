/** Files in which one service keeps its login, and a variable in which it keeps the same: whose it is, it is known by that. */
export const ownVariables: readonly (readonly [RegExp, string])[] = [
  [/\.aws\//, "AWS_SECRET_ACCESS_KEY"],
  [/\.azure\//, "AZURE_CLIENT_SECRET"],
  [/\.config\/gcloud|application_default_credentials/, "GOOGLE_API_KEY"],
  [/\.config\/(?:gh|hub)\b/, "GITHUB_TOKEN"],
  [/\.npmrc$/, "NPM_TOKEN"],
  [/\.pypirc$/, "PYPI_TOKEN"],
  [/\.docker\/config\.json$/, "DOCKERHUB_TOKEN"],
  [/\.claude\/\.?credentials/, "ANTHROPIC_API_KEY"],
  [/\.codex\/auth/, "OPENAI_API_KEY"],
  [/\.gemini\/oauth_creds/, "GEMINI_API_KEY"],
  [/\.config\/stripe\b/, "STRIPE_API_KEY"],
];

/** Files that no service on the network has any business with: keys of the machine, browser profiles, password stores, wallets. */
export const sharedSecrets =
  /\.ssh(?:\/|$)|(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)|\.gnupg|\.git-credentials|\.netrc|\.kube\/|\.password-store|\/etc\/(?:shadow|gshadow|master\.passwd)|\/environ$|login data|cookies(?:\.sqlite|\.binarycookies)?$|web data|local state|logins\.json|key[34]\.db|keychain|wallet\.dat|\.electrum|\.?exodus|metamask|keystore|\.kdbx?$|local extension settings|seed-?phrase|mnemonic/;

/** What people wrote for themselves or for one other person. */
export const personalRecords =
  /_history$|consolehost_history|\/history$|places\.sqlite|chat\.db|library\/(?:messages|mail)|contacts\.|\.vcf$|\.mbox$|\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|opencode)\/(?:projects|sessions|history|conversations|transcripts)/;
