import type { Notice } from "../core/report.ts";
import type { Mode, Ramp } from "./policy.ts";
import { warningDays } from "./suppression-notices.ts";
import { daysBetween } from "./windows.ts";

/** Later than any day that a policy names: a plain mode never changes. */
const forever = "9999-12-31";

/** Last days of `observe` and of `warn`; an empty text is before every day. */
interface Ends {
  readonly observe: string;
  readonly warn: string;
}

function endsOf(mode: Mode | Ramp): Ends {
  if (mode === "observe") return { observe: forever, warn: forever };
  if (mode === "warn") return { observe: "", warn: forever };
  if (mode === "enforce") return { observe: "", warn: "" };
  const observe = mode.observeUntil ?? "";
  const warn = mode.warnUntil ?? "";
  return { observe, warn: warn > observe ? warn : observe };
}

function modeOf({ observe, warn }: Ends): Mode | Ramp {
  if (observe === forever) return "observe";
  if (warn === forever) return observe === "" ? "warn" : { observeUntil: observe, warnUntil: forever };
  if (warn === "") return "enforce";
  return { ...(observe !== "" && { observeUntil: observe }), ...(warn > observe && { warnUntil: warn }) };
}

const least = (a: string, b: string): string => (a < b ? a : b);

/** The mode that holds on a day (ISO date, UTC). */
export function modeOn(mode: Mode | Ramp, today: string): Mode {
  const { observe, warn } = endsOf(mode);
  if (today <= observe) return "observe";
  return today <= warn ? "warn" : "enforce";
}

/** The mode that is on every day as strict as the stricter of the two. */
export function stricterMode(a: Mode | Ramp, b: Mode | Ramp): Mode | Ramp {
  const [one, other] = [endsOf(a), endsOf(b)];
  return modeOf({ observe: least(one.observe, other.observe), warn: least(one.warn, other.warn) });
}

/** True when both mean the same mode on every day. */
export const sameMode = (a: Mode | Ramp, b: Mode | Ramp): boolean =>
  endsOf(a).observe === endsOf(b).observe && endsOf(a).warn === endsOf(b).warn;

/** The last day of the mode that holds today, and the mode of the day after; undefined when it stays as it is. */
export function nextMode(
  mode: Mode | Ramp,
  today: string,
): { readonly until: string; readonly mode: Mode } | undefined {
  const { observe, warn } = endsOf(mode);
  const until = today <= observe ? observe : warn;
  if (today > until || until === forever) return undefined;
  return { until, mode: until === observe && warn > observe ? "warn" : "enforce" };
}

/** `warn`, or `observe until 2027-01-31, warn until 2027-02-28, then enforce`. */
export function modeText(mode: Mode | Ramp): string {
  if (typeof mode === "string") return mode;
  const { observe, warn } = endsOf(mode);
  const steps = [
    ...(observe === "" ? [] : [`observe until ${observe}`]),
    ...(warn > observe ? [warn === forever ? "then warn" : `warn until ${warn}`] : []),
    ...(warn === forever ? [] : ["then enforce"]),
  ];
  return steps.join(", ");
}

/** Says on which day the mode of a ramp changes, in the 14 days before it does. */
export function rampNotices(mode: Mode | Ramp, today: string): Notice[] {
  const next = nextMode(mode, today);
  if (next === undefined || daysBetween(today, next.until) >= warningDays) return [];
  const now = modeOn(mode, today);
  const message = `the mode is ${now} until ${next.until}; from the day after it is ${next.mode}`;
  return [{ level: "notice", message }];
}
