// biome-ignore-all format: one line for each topic
/** What a skill may do that its purpose should explain. */
export const powers = ["send", "secrets", "persist", "elevate", "delete", "fetch-run", "run"] as const;
export type Power = (typeof powers)[number];

/** Each power in words, and what it takes off the alignment when nothing in the stated purpose explains it. */
export const powerWords: Readonly<Record<Power, readonly [words: string, weight: number]>> = {
  send: ["sends data to a host", 30],
  secrets: ["reads credentials", 40],
  persist: ["makes something run or stay beyond its task", 25],
  elevate: ["takes more rights than its user has", 20],
  delete: ["deletes files outside itself", 15],
  "fetch-run": ["runs what it fetches", 30],
  run: ["runs programs", 5],
};

/** Work on text that needs nothing but the text. */
const textWork =
  /\b(?:formatt?\w{0,5}|prettif\w{1,4}|beautif\w{1,4}|lint\w{0,3}|indent\w{0,6}|markdown|spell\w{0,7}|grammar|proofread\w{0,3}|typograph\w{1,3}|wording|writing style|style guide|prose|haikus?|poems?|poetry|naming|regex\w{0,2}|regular expressions?|calculat\w{1,4}|arithmetic|unit conver\w{1,6}|word count\w{0,3}|count\w{0,3} words|sort\w{0,3}|emoji|ascii|palindromes?|jokes?|greet\w{0,4}|table of contents|changelogs?|json|yaml|toml)\b/;

/**
 * Topics by words of a name or description, in lower case, and the powers that they explain. What is in no topic explains nothing and
 * speaks against nothing.
 */
export const topics: readonly (readonly [topic: string, words: RegExp, explains: readonly Power[]])[] = [
  ["network", /\b(?:apis?|https?|urls?|web\w{0,8}|net\w{0,8}|online|remote\w{0,2}|servers?|clients?|endpoints?|requests?|hosts?|hosting|internet|fetch\w{0,3}|download\w{0,3}|upload\w{0,3}|sync\w{0,8}|stream\w{0,4}|rss|feeds?|dns|proxy|proxies|tunnel\w{0,3}|mcp|rest|graphql|telemetry|analytics?|integrat\w{0,6}|connect\w{0,5}|crawl\w{0,4}|scrap\w{0,4}|search\w{0,4}|lookup|look up|live|real-?time)\b/, ["send", "secrets", "run", "fetch-run"]],
  ["messages", /\b(?:slack|discord|telegram|e-?mails?|mail\w{0,4}|gmail|outlook|sms|messag\w{0,5}|notif\w{0,9}|chats?|post\w{0,3}|publish\w{0,3}|shar\w{1,4}|send\w{0,3}|tweets?|twitter|social|newsletter|calendar|meeting\w{0,1}|report\w{0,3})\b/, ["send", "secrets", "run"]],
  ["services", /\b(?:notion|jira|linear|asana|trello|confluence|airtable|hubspot|salesforce|shopify|figma|spotify|youtube|google|microsoft|apple|openai|anthropic|gemini|gpt|llms?|ai|agents?|models?|hugging ?face|weather|news|stocks?|market\w{0,3}|maps?|translat\w{0,5}|speech|voice|transcri\w{0,6}|images?|videos?|music|ocr|currency|exchange|flights?|travel|home ?assistant|smart home)\b/, ["send", "secrets", "run"]],
  ["secrets", /\b(?:secrets?|credentials?|tokens?|keys?|passwords?|vaults?|auth\w{0,12}|oauth|log ?in|sign ?in|accounts?|sso|ssh|gpg|cert\w{0,10}|encrypt\w{0,4}|wallets?)\b/, ["secrets", "send", "run"]],
  ["cloud", /\b(?:cloud\w{0,5}|aws|azure|gcp|s3|lambda|kubernetes|k8s|kubectl|helm|docker|containers?|terraform|ansible|deploy\w{0,5}|infra\w{0,10}|devops|vms?|vpn|serverless|ci|cd|pipelines?|release\w{0,1}|hosting|vercel|netlify|heroku)\b/, ["send", "secrets", "persist", "elevate", "delete", "fetch-run", "run"]],
  ["code", /\b(?:git|github|gitlab|commits?|pull requests?|prs?|repos?|repositor\w{1,3}|npm|pip|packages?|dependenc\w{1,3}|builds?|compil\w{1,3}|install\w{0,6}|set ?up|bootstrap\w{0,4}|scaffold\w{0,3}|debug\w{0,4}|tests?|testing|migrat\w{0,5}|develop\w{0,6}|programming|scripts?|cli|shell|terminal|commands?|automat\w{0,5})\b/, ["secrets", "send", "delete", "fetch-run", "run"]],
  ["data", /\b(?:databases?|sql|postgres\w{0,5}|mysql|mongo\w{0,3}|redis|queries|query|etl|warehouse|backups?|restore|archiv\w{0,4}|export\w{0,3}|import\w{0,3})\b/, ["secrets", "send", "delete", "run"]],
  ["payments", /\b(?:pay\w{0,6}|stripe|invoic\w{0,4}|billing|checkout|bank\w{0,3}|crypto\w{0,10}|bitcoin|ethereum|solana|blockchain|defi|tokens?|trad\w{1,4}|nfts?)\b/, ["secrets", "send", "run"]],
  ["system", /\b(?:system\w{0,1}|sysadmin|admin\w{0,9}|os|linux|macos|windows|daemon\w{0,1}|services?|cron|schedul\w{0,4}|monitor\w{0,4}|clean\w{0,4}|disk|process\w{0,2}|startup|backgrounds?|watch\w{0,3}|memory|remember\w{0,3}|hooks?|configur\w{0,6}|settings?|dotfiles?|environments?)\b/, ["persist", "elevate", "delete", "run", "secrets"]],
  ["security", /\b(?:securit\w{1,2}|vulnerab\w{1,8}|pentest\w{0,4}|exploits?|malware|threats?|attack\w{0,3}|red[- ]team\w{0,3}|scan\w{0,5}|audit\w{0,3}|forensic\w{0,1}|ctf|detect\w{0,4}|hack\w{0,4}|complian\w{1,3})\b/, ["send", "secrets", "persist", "elevate", "delete", "fetch-run", "run"]],
  ["browser", /\b(?:browsers?|chrome|playwright|selenium|puppeteer|scrap\w{0,4}|screenshots?|cookies?|pages?|sites?)\b/, ["send", "secrets", "run", "fetch-run"]],
  ["files", /\b(?:files?|folders?|director\w{1,3}|pdfs?|docx?|xlsx?|spreadsheets?|csv|convert\w{0,4}|merge|rename|organi[sz]\w{1,4})\b/, ["run", "delete"]],
  ["text", textWork, ["run"]],
];
