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
  const purpose = letters(`${skill.name} ${typeof described === "string" ? described : ""}`);
  if (name.length >= leastName && purpose.includes(name)) return "own";
  if (facts.capabilities.used.environment.some((variable) => belonging(variable, host) === "own")) return "own";
  if (
    !target.includes("@") &&
    !rented.test(host) &&
    serviceHosts.some((domain) => isBelow(host, domain) || isBelow(domain, host))
  )
    return "public";
  return mentions(views, host) >= 4 ? "own" : "stranger";
}

/** How often texts name a host, counted to four; derived views repeat what was counted. */
function mentions(views: SkillFacts["views"], host: string): number {
  let count = 0;
  for (const view of views) {
    if (view.layers.length > 0) continue;
    for (let at = view.lower.indexOf(host); at >= 0 && count < 4; at = view.lower.indexOf(host, at + host.length))
      count++;
  }
  return count;
}

/** A row that begins with a number is a step, and its table no list of examples. */
const numberedRow = /^\s{0,3}\|\s{0,3}\**\d{1,3}\**[.)]?\s{0,3}\|/;

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
      confidence: lowerConfidence(judgement.confidence ?? sure, doubt(operation)),
    };
  }
}
