import type { Value } from "./model.ts";
import type { Language, Program } from "./program.ts";
import { either } from "./values.ts";

/** What a program was started with; undefined where nobody in the skill says. */
export interface Run {
  readonly args?: readonly Value[];
  readonly input?: Value;
  /** Variables that whoever started it has set. */
  readonly environment?: (name: string) => Value | undefined;
  /** What it prints. */
  readonly outputs: Value[];
}

/** Where code stands: its program, and how that was started. */
export interface Frame {
  readonly program: Program;
  readonly run: Run;
  /** Where all that it does is reported: a command inside a string of another program. */
  readonly instead?: { readonly view: Program["view"]; readonly start: number; readonly end: number };
}

/** Names and their values. A branch writes into a scope of its own, so that what another body does stays apart until both are over. */
export class Scope {
  readonly frame: Frame;
  readonly kind: "module" | "function" | "branch";
  readonly parent: Scope | undefined;
  readonly values = new Map<string, Value>();
  /** What the function returns. */
  readonly returns: Value[];
  private readonly outer = new Set<string>();

  constructor(frame: Frame, kind: Scope["kind"], parent?: Scope) {
    this.frame = frame;
    this.kind = kind;
    this.parent = parent;
    this.returns = kind === "branch" && parent ? parent.returns : [];
  }

  get(name: string): Value | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const value = scope.values.get(name);
      if (value) return value;
    }
    return undefined;
  }

  /** Says that a name belongs to an outer scope, though it is assigned to here. */
  declareOuter(name: string): void {
    let scope: Scope = this;
    while (scope.kind === "branch" && scope.parent) scope = scope.parent;
    scope.outer.add(name);
  }

  set(name: string, value: Value): void {
    if (this.kind !== "function") {
      this.values.set(name, value);
      return;
    }
    const home = this.homeOf(name, this.frame.program.language);
    // Nobody knows when a function runs: what was there before may be there still.
    if (home === this) this.values.set(name, value);
    else home.set(name, either([value, ...(home.get(name) ? [home.get(name)!] : [])]));
  }

  private homeOf(name: string, language: Language): Scope {
    const parent = this.parent;
    if (!parent || this.values.has(name)) return this;
    if (language === "shell") return parent;
    if (this.outer.has(name)) return parent;
    return language === "javascript" && parent.get(name) ? parent : this;
  }

  /** Runs each body in a scope of its own and keeps what any of them leaves. */
  branch(bodies: readonly ((scope: Scope) => void)[]): void {
    const scopes = bodies.map((body) => {
      const scope = new Scope(this.frame, "branch", this);
      body(scope);
      return scope;
    });
    const names = new Set(scopes.flatMap((scope) => [...scope.values.keys()]));
    for (const name of names) {
      const before = this.get(name);
      const after = scopes.flatMap((scope) => scope.values.get(name) ?? []);
      this.set(name, either([...after, ...(before ? [before] : [])]));
    }
  }
}
