import { flowCheck, flowMatch, hostOf, nameOf } from "../core/flow.ts";
import type { Operation } from "../core/operation.ts";
import { type SkillCheck, whole } from "../core/rule.ts";
import { hostMatcher, type Matcher, textMatcher } from "../policy/globs.ts";
import type { CustomRule, OperationMatcher } from "./rule.ts";

type Test = (operation: Operation) => boolean;

const oneOf = <T>(list: readonly T[] | undefined, of: (operation: Operation) => T | undefined): Test[] =>
  list === undefined ? [] : [(operation) => list.some((each) => each === of(operation))];

/** The host that an operation names: of an address, or of words that send to somebody. */
const hostNamed = (operation: Operation): string | undefined =>
  hostOf(operation) ??
  (operation.target !== undefined && /^[\w-]+(?:\.[\w-]+)+$/.test(operation.target) ? operation.target : undefined);

const byHost =
  (matches: Matcher, wanted: boolean): Test =>
  (operation) => {
    const host = hostNamed(operation);
    return host !== undefined && matches(host) === wanted;
  };

/** Whether an operation is like a matcher says. */
function testOf({ kinds, objects, notObjects, hosts, notHosts, by, sensitivity, triggers }: OperationMatcher): Test {
  const isObject = objects && textMatcher(objects);
  const isOther = notObjects && textMatcher(notObjects);
  const tests: Test[] = [
    ...oneOf(kinds, ({ kind }) => kind),
    ...oneOf(by, (operation) => operation.by),
    ...oneOf(sensitivity, (operation) => operation.sensitivity),
    ...oneOf(triggers, ({ trigger }) => trigger),
    ...(isObject ? [({ object }: Operation) => isObject(object)] : []),
    ...(isOther ? [({ object }: Operation) => !isOther(object)] : []),
    ...(hosts ? [byHost(hostMatcher(hosts), true)] : []),
    ...(notHosts ? [byHost(hostMatcher(notHosts), false)] : []),
  ];
  return (operation) => tests.every((test) => test(operation));
}

const said = (operation: Operation): string => `${operation.kind} ${nameOf(operation)}`;

/** The check of a matcher on operations. */
export function operationCheck(rule: CustomRule, matcher: OperationMatcher): SkillCheck {
  const isMeant = testOf(matcher);
  return whole(function* ({ operations }) {
    for (const operation of operations) {
      if (!isMeant(operation)) continue;
      const { view, start, end } = operation;
      yield { view, start, end, message: `${rule.title}: ${said(operation)}` };
    }
  });
}

/** The check of a matcher on flows. */
export function flowsCheck(rule: CustomRule, from: OperationMatcher, to: OperationMatcher): SkillCheck {
  const [isSource, isSink] = [testOf(from), testOf(to)];
  return flowCheck((flow) => {
    if (!isSource(flow.source) || !isSink(flow.sink)) return undefined;
    return flowMatch(flow, `${rule.title}: ${said(flow.source)}, which reaches: ${said(flow.sink)}`, rule.confidence);
  });
}
