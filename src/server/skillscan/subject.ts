import { Buffer } from "node:buffer";
import { MemoryTree } from "../../files/memory.ts";
import { type Fetched, SourceError, type Sources } from "../../sources/contracts.ts";
import { isWebPage } from "../../sources/file.ts";
import { sourceOf } from "../../sources/hosts.ts";
import { Refusal } from "./errors.ts";
import { maxContent, type ScanBody } from "./schema.ts";

/** The text of a skill, by either of its names. */
export const contentOf = ({ content, skill_content }: ScanBody): string | undefined =>
  content ?? skill_content ?? undefined;

/** What is scanned: a tree, and its main file. */
export type Subject = Pick<Fetched, "tree" | "main">;

const invalid = (message: string): Refusal => new Refusal("INVALID_CONTENT", message);

/** A SKILL.md and nothing beside it. */
export const skillFile = (file: string | Uint8Array): Subject => ({
  tree: new MemoryTree({ "SKILL.md": file }),
  main: "SKILL.md",
});

function textSubject(content: string): Subject {
  if (content.trim() === "") throw invalid("content is empty");
  if (Buffer.byteLength(content) > maxContent) throw invalid("content exceeds the limit of 500 KB");
  return skillFile(content);
}

/** Where ClawHub shows a skill by its name, whatever mirror stands in for it. */
const clawhub = "https://clawhub.ai/";

/** As ClawHub and npm write names: `crypto-helper`, `owner/crypto-helper`. */
const slugForm = /^@?[a-z0-9][a-z0-9._-]{0,99}(?:\/[a-z0-9][a-z0-9._-]{0,99})?$/i;

/** The address of a skill by its name. Throws a Refusal for what is no name. */
export function addressOfSlug(slug: string): string {
  if (!slugForm.test(slug)) throw invalid("skill_slug is not the name of a skill");
  return `${clawhub}${slug}`;
}

const maxAddress = 2048;

function parsed(address: string): URL {
  const url = URL.canParse(address) && address.length <= maxAddress ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw invalid("skill_url is not a web address");
  return url;
}

/** Throws a Refusal where an address gave no skill: an empty file, or a page for people. */
async function checkMain({ tree, main }: Fetched): Promise<void> {
  const entry = (await tree.list()).find(({ path }) => path === main);
  const head = entry ? new TextDecoder().decode(await tree.read(entry, 4096)) : "";
  if (entry === undefined || (entry.size <= 4096 && head.trim() === "")) throw invalid("there is no text at skill_url");
  if (isWebPage(main, head)) throw invalid("skill_url leads to a web page, not to a skill");
}

/** Gets what is to be scanned. Throws a Refusal or a SourceError where there is nothing that can be: that is never answered as clean. */
export type Wanted = (sources: Sources) => Promise<Subject>;

/** What stands at an address. Throws a Refusal for what is no web address. */
export function wantedAddress(address: string): Wanted {
  const url = parsed(address);
  return async (sources) => {
    const fetched = await sources[sourceOf(url)](address);
    await checkMain(fetched);
    return fetched;
  };
}

/**
 * What a request wants scanned: its content, or what stands at its address where it has none. Throws a Refusal for content without text or
 * of more than 500 KB of UTF-8, for what is no web address, and where there is neither.
 */
export function wantedSubject(body: ScanBody): Wanted {
  const content = contentOf(body);
  if (content !== undefined) {
    const subject = textSubject(content);
    return async () => subject;
  }
  if (typeof body.skill_url === "string") return wantedAddress(body.skill_url);
  throw invalid("content is missing");
}

/** Whether a failed fetch may go well another time. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof Refusal) && !(error instanceof SourceError && error.why !== "timeout" && error.why !== "upstream");
