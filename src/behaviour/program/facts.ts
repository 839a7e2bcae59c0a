import type { Flow, Operation, OperationKind, Place, Sensitivity } from "../../core/operation.ts";
import type { View } from "../../core/view.ts";
import { sensitivityOfPath, sensitivityOfVariable } from "../sensitive.ts";
import type { Trace } from "./model.ts";

/** Operations of one skill that are kept, and flows. */
const maxOperations = 4000;
const maxFlows = 2000;
/** Characters of an object that are kept. */
const maxObject = 500;

/** How guarded the object of an operation is, by what it is called. */
function sensitivityOf(kind: OperationKind, object: string): Sensitivity {
  if (object === "env:*") return "secret";
  if (object.startsWith("env:")) return sensitivityOfVariable(object.slice(4));
  return kind === "reads" ? sensitivityOfPath(object) : "ordinary";
}

/** What the code of a skill was seen to do so far. The same thing at the same place is one operation. */
export class Facts {
  readonly operations: Operation[] = [];
  readonly flows: Flow[] = [];
  /** True once something was left out. */
  full = false;
  /** Views of programs whose data from their caller reached something. */
  readonly taking = new Set<View>();
  /** By view, variables whose data reached something. */
  readonly variables = new Map<View, Set<string>>();
  private readonly known = new Map<string, Operation>();
  private readonly numbers = new Map<Operation, number>();
  private readonly pairs = new Set<string>();

  /** A number for each operation, in the order in which they were seen. */
  numberOf = (operation: Operation): number => this.numbers.get(operation) ?? -1;

  /** Records an operation, or finds the one that was recorded there before. */
  operation(place: Place, kind: OperationKind, object: string, sensitivity?: Sensitivity): Operation {
    const shown = object.slice(0, maxObject);
    const key = [kind, place.start, place.end, shown, place.view.artifact.fullPath, place.view.layers.length].join(
      "\0",
    );
    const before = this.known.get(key);
    if (before) return before;
    const { view, start, end } = place;
    const operation: Operation = {
      kind,
      object: shown,
      sensitivity: sensitivity ?? sensitivityOf(kind, shown),
      by: "code",
      view,
      start,
      end,
    };
    this.known.set(key, operation);
    this.numbers.set(operation, this.numbers.size);
    if (this.operations.length < maxOperations) this.operations.push(operation);
    else this.full = true;
    return operation;
  }

  /** Records that the data of traces reach a sink. */
  flow(traces: readonly Trace[], sink: Operation): void {
    for (const { source, steps } of traces) {
      const pair = `${this.numberOf(source)}>${this.numberOf(sink)}`;
      if (source === sink || this.pairs.has(pair)) continue;
      if (this.flows.length >= maxFlows) this.full = true;
      else {
        this.pairs.add(pair);
        this.remember(source);
        this.flows.push({ source, sink, steps });
      }
    }
  }

  private remember({ kind, object, view }: Operation): void {
    if (kind === "receives") this.taking.add(view);
    if (!object.startsWith("env:")) return;
    const names = this.variables.get(view) ?? new Set();
    this.variables.set(view, names.add(object.slice(4)));
  }
}
