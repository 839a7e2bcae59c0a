import { contextOf } from "./context.ts";
import type { Operation } from "./operation.ts";
import type { Match, SkillFacts } from "./rule.ts";
import { services } from "./services.data.ts";
import { belonging } from "./services.ts";
import { type Confidence, lowerConfidence, type Severity } from "./severity.ts";

/** How bad an order is, how sure that is, and in what words it is told. */
export interface Judgement {
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly message?: string;
}

const serviceHosts: readonly string[] = services.flatMap(([, hosts]) => hosts.split(" "));
const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Domains under which anybody has a name of his own: the name before them tells whose it is. */
const rented =
  /\.(?:onrender|vercel|netlify|herokuapp|pages|workers|fly|railway|web|firebaseapp|github|gitlab|glitch|replit|repl|azurewebsites|cloudfront|amazonaws|ngrok|ngrok-free|trycloudflare|deno|surge|render|up)\.(?:com|app|dev|io|co|me|net|sh)$/;

/** The word by which a host is known: `thumbmaker` of `api.thumbmaker.example`. */
function knownBy(host: string): string {
  const rest = rented.exec(host);
  const labels = (rest ? host.slice(0, rest.index) : host).split(".");
  const own = rest ? labels.at(-1) : labels.at(/^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? "") ? -3 : -2);
  return (own ?? "").replaceAll("-", "");
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Shortest name by which a host can be recognised. */
const leastName = 4;

/**
 * Whose place a host or mailbox is, as seen from a skill.
 * `own`: it bears the name of the skill, of a variable that the skill reads or of what its description speaks of, or the skill names it
 * again and again. `public`: a service where the user has an account of his own. `stranger`: neither. `…` is a stranger.
 */
export function placeOf(facts: SkillFacts, target: string): "own" | "public" | "stranger" {
  const host = target.slice(target.indexOf("@") + 1).toLowerCase();
  if (host === "…") return "stranger";
  const name = knownBy(host);
  const { skill, views } = facts;
  const described = skill.frontmatter.values["description"];
  const purpose = `${skill.name} ${typeof described === "string" ? described : ""}`;
  if (name.length >= leastName && isNamed(purpose, name)) return "own";
  if (facts.capabilities.used.environment.some((variable) => belonging(variable, host) === "own")) return "own";
  if (
    !target.includes("@") &&
    !rented.test(host) &&
    serviceHosts.some((domain) => isBelow(host, domain) || isBelow(domain, host))
  )
    return "public";
  return isAllOver(views, host) ? "own" : "stranger";
}

/** Words that a name may be written in: `Thumb Maker`. */
const wordsOfName = 3;

/** Whether one to three words in a row begin with the name of a host: letters that only meet across words name nothing. */
function isNamed(purpose: string, name: string): boolean {
  const words = purpose.split(/[^\p{L}\p{N}]+/u).map(letters);
  return words.some(
    (_, i) => letters(words.slice(i, i + wordsOfName).join("")).startsWith(name) && (words[i] ?? "") !== "",
  );
}

/** Mentions, and sections they must lie in: a paragraph that repeats its host is a rider all the same. */
const ownMentions = 4;
const ownSections = 3;

/** Whether the texts of a skill name a host again and again, in several sections; derived views repeat what was counted. */
function isAllOver(views: SkillFacts["views"], host: string): boolean {
  let mentions = 0;
  const sections = new Set<string>();
  for (const view of views) {
    if (view.layers.length > 0) continue;
    let heading = 0;
    for (let at = view.lower.indexOf(host); at >= 0; at = view.lower.indexOf(host, at + host.length)) {
      mentions++;
      heading = sectionOf(view.lower, at, heading);
      sections.add(`${view.artifact.fullPath}:${heading}`);
      if (mentions >= ownMentions && sections.size >= ownSections) return true;
    }
  }
  return false;
}

/** Where the section of an offset begins: the last heading at or behind `from`. */
function sectionOf(text: string, at: number, from: number): number {
  const last = text.slice(from, at).lastIndexOf("\n#");
  return last < 0 ? from : from + last;
}

/** A row that begins with a number is a step, and its table no list of examples. */
const numberedRow = /^\s{0,3}\|\s{0,3}\**\d{1,3}\**[.)]?\s{0,3}\|/;

/** Files that come with a package or tell of its past and rights: nobody takes orders from them. */
const aside =
  /(?:^|\/)(?:(?:node_modules|vendor|third[_-]party|site-packages|\.venv)\/|(?:licen[cs]e|copying|notice|authors|changelog|changes|history)(?:\.(?:md|txt|rst))?$)/i;

/** Files that agents read without being told to. */
const readAlways =
  /(?:^|\/)(?:skill|claude|agents|gemini|memory|soul|copilot-instructions)\.md$|(?:^|\/)\.(?:cursor|claude|github)\//i;

/** Files and characters looked through for the name of another: in what is larger every file counts as named. */
const ledBounds = { files: 400, characters: 2_000_000 };

const namesIn = new WeakMap<SkillFacts, (path: string) => boolean>();

/** Whether SKILL.md, or a file that it names, names a file or its folder. */
function isLedTo(facts: SkillFacts, path: string): boolean {
  const known = namesIn.get(facts) ?? leading(facts);
  namesIn.set(facts, known);
  return known(path);
}

/** A memory of which files are named, for one skill. */
function leading({ skill, views }: SkillFacts): (path: string) => boolean {
  const texts = views.filter(({ layers, artifact }) => layers.length === 0 && artifact.text !== "");
  const size = texts.reduce((sum, { lower }) => sum + lower.length, 0);
  if (texts.length > ledBounds.files || size > ledBounds.characters) return () => true;
  const main = texts.find(({ artifact }) => artifact.path === skill.manifest.path)?.lower ?? "";
  const near = texts.filter(({ artifact: { path } }) => path === skill.manifest.path || isNamedIn(main, path));
  return (path) => near.some(({ lower, artifact }) => artifact.path !== path && isNamedIn(lower, path));
}

/** Whether a text names a file by its last part, or by the folder that it stands in. */
function isNamedIn(lower: string, path: string): boolean {
  const slash = path.lastIndexOf("/") + 1;
  return (
    lower.includes(path.slice(slash).toLowerCase()) || (slash > 0 && lower.includes(path.slice(0, slash).toLowerCase()))
  );
}

/** One step for a text that no instruction of the skill leads to: an agent may read it, but is not told to. */
function remoteness(facts: SkillFacts, { view: { artifact } }: Operation): number {
  if (facts.skill.kind === "configuration" || artifact === facts.skill.manifest || readAlways.test(artifact.path))
    return 0;
  return aside.test(artifact.path) || !isLedTo(facts, artifact.path) ? 1 : 0;
}

/** How many steps less sure an order is for where it stands. */
function doubt({ view, start, end }: Operation): number {
  const steps = contextOf(view, start, end)?.steps ?? 0;
  if (steps !== 1 || view.zoneAt(start) !== "table") return steps;
  const line = view.lower.slice(Math.max(view.lower.lastIndexOf("\n", start) + 1, start - 200), start + 1);
  return numberedRow.test(line) ? 0 : steps;
}

/**
 * What words order under one of the names in `objects` (`kind:object`), as matches as sure as `sure`;
 * `judge` weighs each otherwise, and returns undefined for one that is no finding. Where a sentence is quoted or stands in a list of examples, the confidence is lower.
 */
export function* orders(
  facts: SkillFacts,
  objects: readonly string[],
  sure: Confidence,
  judge: (operation: Operation) => Judgement | undefined = () => ({}),
): Iterable<Match> {
  const seen = new Set<string>();
  for (const operation of facts.operations) {
    if (operation.by !== "prose" || !objects.includes(`${operation.kind}:${operation.object}`)) continue;
    const place = `${operation.view.artifact.fullPath}:${operation.start}:${operation.target ?? ""}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const judgement = judge(operation);
    if (judgement === undefined) continue;
    const { view, start, end } = operation;
    yield {
      view,
      start,
      end,
      ...judgement,
      confidence: lowerConfidence(judgement.confidence ?? sure, doubt(operation) + remoteness(facts, operation)),
    };
  }
}
