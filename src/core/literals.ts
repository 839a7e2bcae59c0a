/** Occurrences of literals: of each the number of the literal in the list, and the offset just behind it; by that offset. */
export interface LiteralHits {
  readonly literals: readonly number[];
  readonly ends: readonly number[];
}

/** Characters beyond ASCII share these classes: a few too many hits are sorted out by comparing the text. */
const wideClasses = 16;

/**
 * Finds many literals in one pass (Aho–Corasick as a table over byte classes).
 * Own code because it is the scanner's inner loop: packages tried were 4 to 20 times slower.
 */
export class LiteralMatcher {
  /** Class of each character; 0 for one that no literal has. */
  private readonly classOf = new Uint8Array(0x1_00_00);
  private readonly width: number;
  private readonly literals: readonly string[];
  /** Of each literal whether it has wide characters. */
  private readonly areWide: readonly boolean[];
  /** By row and class: twice the row of the next state, and one more when a literal ends there. The row of a state is its number times the width. */
  private readonly next: Int32Array;
  /** Literals ending in a state; undefined for most states. */
  private readonly outputs: (readonly number[] | undefined)[];

  /** `literals` are lower-case and not empty; throws a RangeError otherwise. */
  constructor(literals: readonly string[]) {
    let classes = 1;
    for (const literal of literals) {
      if (literal === "" || literal !== literal.toLowerCase()) {
        throw new RangeError(`a literal must be lower-case and not empty: ${JSON.stringify(literal)}`);
      }
      for (let i = 0; i < literal.length; i++) {
        const code = literal.charCodeAt(i);
        if (code < 128 && this.classOf[code] === 0) this.classOf[code] = classes++;
      }
    }
    this.literals = literals;
    this.areWide = literals.map(isWide);
    if (this.areWide.includes(true)) {
      for (let code = 128; code < this.classOf.length; code++) this.classOf[code] = classes + (code % wideClasses);
      classes += wideClasses;
    }
    this.width = classes;
    const states = literals.reduce((sum, literal) => sum + literal.length, 1);
    this.outputs = new Array(states);
    const trie = this.plant(literals, states);
    this.next = new Int32Array(trie.size * classes);
    this.link(trie);
  }

  /** Every occurrence of every literal in `text`, which is lower-case already. */
  find(text: string): LiteralHits {
    const literals: number[] = [];
    const ends: number[] = [];
    const { classOf, next, outputs, width, areWide } = this;
    let row = 0;
    for (let i = 0; i < text.length; i++) {
      const edge = next[row + classOf[text.charCodeAt(i)]!]!;
      row = edge >> 1;
      if ((edge & 1) === 0) continue;
      for (const literal of outputs[row / width]!) {
        if (areWide[literal] && !this.standsBefore(text, i + 1, literal)) continue;
        literals.push(literal);
        ends.push(i + 1);
      }
    }
    return { literals, ends };
  }

  /** Whether it is a wide literal itself, and no other of the same classes, that ends at an offset. */
  private standsBefore(text: string, end: number, number: number): boolean {
    const literal = this.literals[number]!;
    return text.startsWith(literal, end - literal.length);
  }

  /** The trie of the literals; `most`: states that it has if no two literals begin alike. */
  private plant(literals: readonly string[], most: number): Trie {
    const trie = { size: 1, symbol: new Uint8Array(most), child: new Int32Array(most), sibling: new Int32Array(most) };
    literals.forEach((literal, number) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) state = step(trie, state, this.classOf[literal.charCodeAt(i)]!);
      this.outputs[state] = [...(this.outputs[state] ?? []), number];
    });
    return trie;
  }

  /**
   * Turns the trie into an automaton: breadth first, every missing edge is that of the longest proper suffix. What ends in a state is known
   * when its parent is at hand, for its suffix is shorter: so each edge is written once.
   */
  private link({ size, symbol, child, sibling }: Trie): void {
    const { next, outputs, width } = this;
    // Of each state the row of its suffix.
    const suffix = new Int32Array(size);
    const queue = new Int32Array(size);
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const state = queue[head]!;
      const row = state * width;
      if (state > 0) next.copyWithin(row, suffix[state]!, suffix[state]! + width);
      for (let to = child[state]!; to > 0; to = sibling[to]!) {
        suffix[to] = next[row + symbol[to]!]! >> 1;
        const own = outputs[to];
        const inherited = outputs[suffix[to]! / width];
        if (inherited) outputs[to] = own ? [...own, ...inherited] : inherited;
        next[row + symbol[to]!] = 2 * to * width + (own || inherited ? 1 : 0);
        queue[tail++] = to;
      }
    }
  }
}

const isWide = (literal: string): boolean => /[^\x00-\x7f]/.test(literal);

/** Prefixes of the literals as a tree, state 0 at its root: of each its last symbol, its first child and its next sibling; 0 for none. */
interface Trie {
  size: number;
  readonly symbol: Uint8Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
}

/** The child of a state by a symbol, made where there is none yet. */
function step(trie: Trie, state: number, symbol: number): number {
  let to = trie.child[state]!;
  while (to > 0 && trie.symbol[to] !== symbol) to = trie.sibling[to]!;
  if (to > 0) return to;
  to = trie.size++;
  trie.symbol[to] = symbol;
  trie.sibling[to] = trie.child[state]!;
  trie.child[state] = to;
  return to;
}
