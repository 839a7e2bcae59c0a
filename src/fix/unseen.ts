/** A letter of a script in which a joiner chooses the form of its neighbours (Persian, Devanagari): none that is Latin. */
const joined = String.raw`[[\p{L}\p{M}]--\p{Script=Latin}]`;

/**
 * What is honest of the characters that show as nothing or reorder a line, an emoji sequence (UTS #51) and a joiner between two such
 * letters; then all the others. Made at run time: TypeScript takes the flag `v` for newer than Node 20, which has it.
 */
const honestOrUnseen = new RegExp(
  [
    String.raw`(?<honest>\p{RGI_Emoji}|(?<=${joined})[\u200c\u200d](?=${joined}))`,
    String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}]`,
  ].join("|"),
  "gv",
);

/** Control characters but for the tab; halves of characters. */
const unshowable = /(?!\t)[\p{Cc}\p{Cs}]/u;

/** `line` without the characters that show as nothing; emoji sequences stay whole. */
export const withoutUnseen = (line: string): string =>
  line.replace(honestOrUnseen, (...found) => (found.at(-1) as { honest?: string }).honest ?? "");

/** True when a page shows all of `line`, in the order in which it stands. */
export const isShowable = (line: string): boolean => !unshowable.test(line) && withoutUnseen(line) === line;
