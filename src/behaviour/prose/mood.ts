/** What a verb is in its sentence: an order or duty, something that may be done, or the description of something. */
export type Mood = "order" | "possible" | "statement";

/** "can be sent", "to learn how to send": nobody has to. */
const possible =
  /\b(?:can|may|could|might|able to|allowed to|wants? to|wish(?:es)? to|like to|used to|designed to|intended to|lets? (?:you|users?|them)|allows? (?:you|users?|them) to|helps? (?:you|users?|them)?(?: to)?|how to|option to|possible to|whether to)(?: (?:also|then|be|now|easily|optionally|directly)){0,3} $/;

/** "must", "is to be", "make sure that … are": a duty, whoever has it. */
const duty =
  /\b(?:must|shall|should|ha(?:s|ve) to|needs? to|(?:is|are) to|ought to|will|required to|supposed to|expected to|sure to|remember to|forget to|hesitate to|let (?:it|them|the \w{3,20}))(?: (?:\w{2,14}ly|also|then|always|first|be|have|been|get|never)){0,3} $|\b(?:make sure|ensure|see to it|it is required|arrange|have (?:each|every|all|any|the))\b[^.;!?]{0,120}$/;

/** The beginning of a clause, where the plain form of a verb is an order; and what an order is done by. */
const opening =
  /(?:^[\s\-+•>|#\d.)(\][x]*|[,:;!?)—–|-]\s{1,3}|\b(?:and|then|or|also|please|always|now|next|finally|first|afterwards?|additionally|but|instead|\w{4,14}ly|just|simply|you|by|curl|curl -x) )$/;

/**
 * The mood of the verb at `at` of a sentence in lower case, by what stands before it: bounded look-behind, no parse.
 */
export function moodAt(text: string, at: number): Mood {
  const before = text.slice(Math.max(0, at - 160), at).replace(/\s{2,}/g, " ");
  if (possible.test(before)) return "possible";
  return duty.test(before) || opening.test(before) ? "order" : "statement";
}
