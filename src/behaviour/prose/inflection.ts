/** The forms of verbs, each as alternatives for a pattern. */
export interface VerbForms {
  /** `send` */
  readonly base: string;
  /** `sends` */
  readonly third: string;
  /** `sent` */
  readonly past: string;
  /** `sending` */
  readonly ing: string;
  /** Any of them. */
  readonly any: string;
}

/** Splits a verb off the particle behind it: `turn off`. */
function split(verb: string): [head: string, tail: string] {
  const space = verb.indexOf(" ");
  return space < 0 ? [verb, ""] : [verb.slice(0, space), verb.slice(space)];
}

/** Third person, past and gerund of a regular English verb. */
function regular(verb: string): readonly [string, string, string] {
  const [head, tail] = split(verb);
  if (/[^aeiou]y$/.test(head))
    return [`${head.slice(0, -1)}ies${tail}`, `${head.slice(0, -1)}ied${tail}`, `${head}ing${tail}`];
  if (/e$/.test(head)) return [`${head}s${tail}`, `${head}d${tail}`, `${head.slice(0, -1)}ing${tail}`];
  const s = /(?:s|sh|ch|x|z)$/.test(head) ? "es" : "s";
  return [`${head}${s}${tail}`, `${head}ed${tail}`, `${head}ing${tail}`];
}

/**
 * The forms of a list of verbs. A regular one is given by its base form, another one as `send/sends/sent/sending`.
 */
export function verbs(list: readonly string[]): VerbForms {
  const rows = list.map((entry) => {
    const [base = entry, third, past, ing] = entry.split("/");
    const forms = regular(base);
    return [base, third ?? forms[0], past ?? forms[1], ing ?? forms[2]] as const;
  });
  const column = (index: 0 | 1 | 2 | 3): string => `(?:${[...new Set(rows.map((row) => row[index]))].join("|")})`;
  return {
    base: column(0),
    third: column(1),
    past: column(2),
    ing: column(3),
    any: `(?:${[...new Set(rows.flat())].join("|")})`,
  };
}
