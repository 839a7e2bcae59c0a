import * as core from "@actions/core";
import { planAnnotations } from "../../github/annotations.ts";
import { decide } from "../../github/delivery.ts";
import { terminalText } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import { type Delivery, situationIn } from "./delivery.ts";

const commands = { error: core.error, warning: core.warning, notice: core.notice };

/** Annotates the changed files; `warnings` and `notices` are those that the step makes besides. */
export function annotate(delivery: Delivery, warnings: number, notices: number): void {
  const { report, settings } = delivery;
  if (!settings.annotations || decide("annotations", situationIn(delivery)).use === "none") return;
  const error = report.verdict === "fail" || warnings > 0 ? 1 : 0;
  const plan = planAnnotations(report, {
    rules,
    clean: terminalText,
    taken: { error, warning: warnings, notice: notices },
  });
  for (const { level, message, properties } of plan) commands[level](message, properties);
}
