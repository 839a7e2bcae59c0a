/** Character escapes behind a backtick in a string with double quotes. */
const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  e: "\x1b",
};

const space = /[ \t\r\f\v\u00a0]/;
const dashes = /[\u2013\u2014\u2015]/;

/** Reads a PowerShell text character by character. Positions are offsets of the text. */
export class PowerShellScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The character here, or so many further on; empty behind the end. PowerShell takes a typographic dash for a hyphen. */
  peek(ahead = 0): string {
    const char = this.text[this.at + ahead] ?? "";
    return dashes.test(char) ? "-" : char;
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** What a sticky pattern matches here. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    return sticky.exec(this.text);
  }

  /** Takes what a sticky pattern matches here. */
  take(sticky: RegExp): string | undefined {
    const found = this.match(sticky)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  eat(text: string): boolean {
    const found = this.startsWith(text);
    if (found) this.at += text.length;
    return found;
  }

  /** Passes over white space, comments and continued lines; over line ends, too, when asked to. */
  skip(lines = false): void {
    while (!this.done) {
      const char = this.text[this.at]!;
      if (space.test(char) || (lines && (char === "\n" || char === ";"))) this.at++;
      else if (char === "`" && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
        this.at += this.text[this.at + 1] === "\r" ? 3 : 2;
      else if (this.startsWith("<#")) this.to(this.text.indexOf("#>", this.at + 2), 2);
      else if (char === "#") this.to(this.text.indexOf("\n", this.at), 0);
      else return;
    }
  }

  private to(found: number, length: number): void {
    this.at = found < 0 ? this.text.length : found + length;
  }

  /** The character that an escape here stands for; the backtick is passed over. */
  escaped(): string {
    const char = this.text[this.at + 1] ?? "";
    this.at += 2;
    return escapes[char] ?? char;
  }
}
