import { lookAlikes } from "../core/look-alikes.ts";
import type { View } from "../core/view.ts";
import type { ViewBudget } from "./budget.ts";
import type { HeldViews } from "./decode.ts";
import { DerivedView } from "./text-view.ts";

/**
 * Characters that show nothing: soft hyphen, zero-width, bidi controls, word joiner and invisible operators, BOM inside a text,
 * Hangul fillers, variation selectors and the tag block (Unicode 17, Default_Ignorable_Code_Point).
 */
export const invisible =
  /(?:\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\ufe00-\ufe0f\u{e0000}-\u{e0fff}])/u;

/** One code unit of each of them. Many times as fast to look for, and in few texts. */
const invisibleSign =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\udb40-\udb43]/;

const invisibleRun = new RegExp(`${invisible.source}+`, "gu");

/** Where Latin letters meet Greek, Cyrillic or Armenian ones. */
const scriptBorder =
  /[A-Za-z][\u0370-\u03ff\u0400-\u052f\u0531-\u0587]|[\u0370-\u03ff\u0400-\u052f\u0531-\u0587][A-Za-z]/g;

/** A letter of these scripts. */
const foreignLetter = /[\u0370-\u03ff\u0400-\u052f\u0531-\u0587]/;

/** Full-width and mathematical letters, which NFKC turns into ASCII. */
const styled = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/** What a run of tag characters (U+E0020–E007E) or of variation selectors used as bytes (U+FE00–FE0F, U+E0100–E01EF) spells. */
export function spell(run: string): string {
  let spelled = "";
  for (const character of run) {
    const code = character.codePointAt(0)!;
    if (code >= 0xe0020 && code <= 0xe007e) spelled += String.fromCharCode(code - 0xe0000);
    else if (code >= 0xe0100 && code <= 0xe01ef) spelled += String.fromCharCode(code - 0xe0100 + 16);
    else if (code >= 0xfe00 && code <= 0xfe0f) spelled += String.fromCharCode(code - 0xfe00);
  }
  return /^[\t\n\r -~]{4,}$/.test(spelled) ? spelled : "";
}

/** Bits written as zero-width space (0) and non-joiner or joiner (1), eight to a character. */
function zeroWidthBits(run: string): string {
  const bits = run
    .replace(/[^\u200b-\u200d]/g, "")
    .replace(/\u200b/g, "0")
    .replace(/[\u200c\u200d]/g, "1");
  if (bits.length < 32) return "";
  const bytes = bits.match(/.{8}/g) ?? [];
  const spelled = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
  return /^[\t\n\r -~]{4,}$/.test(spelled) ? spelled : "";
}

/** One view for each run of invisible characters that spells a text, as long as the budget lasts. */
export function hiddenViews(view: View, budget: ViewBudget): HeldViews {
  if (!invisibleSign.test(view.text)) return { views: [], complete: true };
  const views: View[] = [];
  for (const run of view.text.matchAll(invisibleRun)) {
    const words = spell(run[0]) || zeroWidthBits(run[0]);
    if (!words) continue;
    if (budget.views <= 0) return { views, complete: false };
    budget.views--;
    const origin = { start: run.index, end: run.index + run[0].length };
    views.push(new DerivedView(view, words, "invisible characters", origin, "hidden"));
  }
  return { views, complete: true };
}

/** Invisible characters that touch a Latin letter; those of emoji sequences touch none. */
const splitsWord = new RegExp(`[A-Za-z]${invisible.source}|${invisible.source}[A-Za-z]`, "u");

const letter = /[\p{L}\p{M}]/u;

/** Letters of a mixed word that are looked at on either side of a border between scripts. */
const maxWord = 40;

/** Offsets of the look-alikes in words that mix scripts. No letter is looked at twice, however many borders a word has. */
function mixedOffsets(text: string): Set<number> {
  const offsets = new Set<number>();
  if (!foreignLetter.test(text)) return offsets;
  let seen = 0;
  for (const { index: border } of text.matchAll(scriptBorder)) {
    let from = border;
    while (from > Math.max(seen, border - maxWord) && letter.test(text[from - 1]!)) from--;
    let to = Math.max(border, seen);
    while (to < border + maxWord && letter.test(text[to] ?? "")) to++;
    for (let at = Math.max(from, seen); at < to; at++) if (lookAlikes.has(text[at]!)) offsets.add(at);
    seen = Math.max(seen, to);
  }
  return offsets;
}

/** Control characters that no text needs; shells and renderers drop NUL, a terminal shows none of them. */
const control = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/;

const special = new RegExp(`${control.source}|${invisible.source}|${styled.source}|[^\\x00-\\x7f]`, "gu");

function replacement(character: string, mixed: boolean): string {
  if (control.test(character) || invisible.test(character)) return "";
  if (mixed) return lookAlikes.get(character) ?? character;
  return styled.test(character) ? character.normalize("NFKC") : character;
}

/** Text with a way back, made piece by piece. */
class Rewriter {
  private readonly parts: string[] = [];
  private offsets: Uint32Array;
  private length = 0;

  /** `expected` characters; more are taken as well. */
  constructor(expected: number) {
    this.offsets = new Uint32Array(expected);
  }

  copy(text: string, from: number, to: number): void {
    this.parts.push(text.slice(from, to));
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.offsets[this.length++] = at;
  }

  put(text: string, origin: number): void {
    this.parts.push(text);
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.offsets[this.length++] = origin;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.offsets.length) return;
    const grown = new Uint32Array(2 * (this.length + more));
    grown.set(this.offsets);
    this.offsets = grown;
  }

  view(parent: View, layer: string): View {
    return new DerivedView(
      parent,
      this.parts.join(""),
      layer,
      { offsets: this.offsets.subarray(0, this.length) },
      undefined,
    );
  }
}

/** NFKC makes at most 18 characters of one; the letters that are rewritten here give at most four. */
const growth = 4;

/** The text as a reader takes it: invisible characters dropped, look-alikes in mixed words and styled letters made plain. Undefined when that changes nothing. */
export function plainView(view: View): View | undefined {
  const { text } = view;
  const controlled = control.test(text);
  if (!controlled && !/[^\x00-\x7f]/.test(text)) return undefined;
  const mixed = mixedOffsets(text);
  const split = invisibleSign.test(text) && splitsWord.test(text);
  if (!controlled && mixed.size === 0 && !split && !styled.test(text)) return undefined;
  const rewriter = new Rewriter(text.length);
  let done = 0;
  for (const { 0: character, index } of text.matchAll(special)) {
    const plain = replacement(character, mixed.has(index));
    if (plain === character) continue;
    rewriter.copy(text, done, index);
    rewriter.put(plain.slice(0, growth), index);
    done = index + character.length;
  }
  rewriter.copy(text, done, text.length);
  return rewriter.view(view, "look-alike and invisible characters");
}
