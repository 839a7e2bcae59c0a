import { AsyncLocalStorage } from "node:async_hooks";

/** What one run said to the runner. */
export class Transcript {
  readonly lines: { readonly level: string; readonly text: string }[] = [];
  readonly failures: string[] = [];
  readonly outputs: Record<string, string> = {};
  /** Stack traces and the like, which only a runner in debug mode shows. */
  readonly debug: string[] = [];
  summary = "";

  /** Everything that a reader may see, a line each. */
  get text(): string {
    return [...this.lines.map(({ text }) => text), ...this.failures, this.summary].join("\n");
  }
}

/** The run that is under way: many are at once. */
export const running = new AsyncLocalStorage<Transcript>();

const say =
  (level: string) =>
  (text: string): void =>
    void running.getStore()?.lines.push({ level, text: String(text) });

/** Stands in for @actions/core, whose log and exit code belong to the process. */
export const info = say("info");
export const notice = say("notice");
export const warning = say("warning");
export const error = say("error");
export const debug = (text: string): void => void running.getStore()?.debug.push(text);
export const setFailed = (text: string): void => void running.getStore()?.failures.push(text);
export const setSecret = (): void => {};
export const setOutput = (name: string, value: string): void => {
  const transcript = running.getStore();
  if (transcript) transcript.outputs[name] = value;
};
export const summary = {
  addRaw: (text: string) => ({
    write: async (): Promise<void> => {
      const transcript = running.getStore();
      if (transcript) transcript.summary += text;
    },
  }),
};
