import { readFile } from "node:fs/promises";
import { DidNotRunError, messageOf } from "../core/errors.ts";
import type { Environment } from "../github/event.ts";

const remedy =
  "The runner writes this file: run the action in a workflow, and let no step before it change GITHUB_EVENT_PATH. In another runner give the payload of the event as JSON.";

const broken = (file: string, what: string): DidNotRunError =>
  new DidNotRunError(`the event file ${file} (GITHUB_EVENT_PATH) ${what}`, remedy);

/**
 * The payload of the event that started the run, from the file that GITHUB_EVENT_PATH names. Throws a DidNotRunError when there is none,
 * or when it is not JSON.
 */
export async function readEvent(env: Environment): Promise<unknown> {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  if (file === "") throw new DidNotRunError("GITHUB_EVENT_PATH is not set", remedy);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw broken(file, `cannot be read: ${messageOf(error)}`);
  }
  if (text.trim() === "") throw broken(file, "is empty");
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw broken(file, `is not JSON: ${messageOf(error)}`);
  }
}
