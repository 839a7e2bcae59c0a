import { createInterface } from "node:readline/promises";
import { DidNotRunError } from "../../core/errors.ts";
import { type PresetName, presetNames } from "../../policy/policy.ts";
import { presetWords } from "../../policy/starter.ts";
import { type Page, paragraph } from "../../report/page.ts";

/** What is asked for. */
export interface Choices {
  readonly preset: PresetName;
  /** Whether the first two weeks only observe. */
  readonly observeFirst: boolean;
  readonly comment: boolean;
  readonly codeScanning: boolean;
}

/** Asks one question; empty for Enter. */
type Ask = (question: string) => Promise<string>;

async function askYes(ask: Ask, question: string, fallback: boolean): Promise<boolean> {
  for (;;) {
    const answer = (await ask(`${question} [${fallback ? "Y/n" : "y/N"}] `)).trim().toLowerCase();
    if (answer === "") return fallback;
    if (["y", "yes"].includes(answer)) return true;
    if (["n", "no"].includes(answer)) return false;
  }
}

async function askPreset(ask: Ask, fallback: PresetName, page: Page): Promise<PresetName> {
  const lines = presetNames.flatMap((name, i) => paragraph(`${i + 1} ${name}: ${presetWords[name]}`, 2, page));
  for (;;) {
    const answer = (await ask(`By which preset?\n${lines.join("\n")}\n[${fallback}] `)).trim().toLowerCase();
    if (answer === "") return fallback;
    const chosen = presetNames.find((name, i) => name === answer || String(i + 1) === answer);
    if (chosen) return chosen;
  }
}

/** Asks a person at the terminal; Enter takes what is in `defaults`. Throws a DidNotRunError when the person ends it. */
export async function askChoices(defaults: Choices, github: boolean, page: Page): Promise<Choices> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new DidNotRunError("ended before all was answered", "Nothing was written.")));
  });
  // What ends after the last answer is no answer that is missing.
  ended.catch(() => undefined);
  const ask: Ask = async (question) => {
    try {
      // The end first: asked after it, a question fails with words of its own.
      return await Promise.race([ended, lines.question(question)]);
    } catch (error) {
      // What is said of it does not begin behind the question.
      process.stderr.write("\n");
      throw error;
    }
  };
  try {
    const preset = await askPreset(ask, defaults.preset, page);
    const observeFirst = await askYes(ask, "Only observe for the first two weeks?", defaults.observeFirst);
    if (!github) return { ...defaults, preset, observeFirst };
    const comment = await askYes(ask, "Keep a comment on pull requests?", defaults.comment);
    const codeScanning = await askYes(ask, "Upload to code scanning?", defaults.codeScanning);
    return { preset, observeFirst, comment, codeScanning };
  } finally {
    lines.close();
  }
}
