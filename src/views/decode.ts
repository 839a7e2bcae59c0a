import type { View } from "../core/view.ts";
import type { Range } from "./base64-runs.ts";
import type { ViewBudget } from "./budget.ts";
import { type Encoding, encodings } from "./encodings.ts";
import { DerivedView } from "./text-view.ts";

/** Identifiers, paths and hashes look like base64 too: letters of one case, hex digits, or words joined by case or by a separator. */
const plainWord = /^(?:[a-z/_-]+|[A-Z/_-]+|[0-9a-f-]+|[0-9A-F-]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+|[_/-][A-Za-z][a-z]*)*)$/;

/** Views made of another view, and whether the budget ended before the runs did. */
export interface HeldViews {
  readonly views: readonly View[];
  readonly complete: boolean;
}

/** Ranges of a text that hold a text in one encoding, with what they hold. */
function* heldTexts(text: string, { name, runs, decode }: Encoding): Iterable<{ range: Range; held: string }> {
  const held = ({ start, end }: Range): string | undefined => {
    const run = text.slice(start, end);
    return name === "base64" && plainWord.test(run) ? undefined : decode(run);
  };
  for (const run of runs(text)) {
    const whole = held(run);
    if (whole) yield { range: run, held: whole };
    else {
      for (const line of run.lines) {
        const part = held(line);
        if (part) yield { range: line, held: part };
      }
    }
  }
}

/** One view for each encoded run of `view` that holds a text, as long as the budget lasts. */
export function decodedViews(view: View, budget: ViewBudget): HeldViews {
  const views: View[] = [];
  for (const encoding of encodings) {
    for (const { range, held } of heldTexts(view.text, encoding)) {
      if (budget.views <= 0 || budget.characters < held.length) return { views, complete: false };
      budget.views--;
      budget.characters -= held.length;
      views.push(new DerivedView(view, held, encoding.name, range, "decoded"));
    }
  }
  return { views, complete: true };
}
