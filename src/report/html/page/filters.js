import { byId, findings } from "./base.js";

/** What is asked of each finding, read once and only when it is needed: the text of thousands takes its time. */
let records;

/** What a rule says of all its findings, in lower case. */
function wordsOf(group) {
  const own = Array.from(group.children).filter((child) => child.localName !== "details");
  return own.map((child) => child.textContent.toLowerCase()).join("\n");
}

function recordsOf() {
  if (records) return records;
  const words = new Map();
  records = findings.map((element) => {
    const group = element.closest(".rule");
    if (!words.has(group)) words.set(group, wordsOf(group));
    const { s: severity, t: status } = element.dataset;
    const skill = element.closest("article");
    return { element, group, skill, severity, status, words: words.get(group), text: "" };
  });
  return records;
}

function textOf(record) {
  record.text ||= record.element.textContent.toLowerCase();
  return record.text;
}

const has = (record, words) => words.every((word) => record.words.includes(word) || textOf(record).includes(word));

/** What the filters ask for. */
function asked() {
  const chosen = (name) => {
    const boxes = Array.from(document.querySelectorAll(`#filters input[name=${name}]`));
    return new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  };
  return {
    severity: chosen("severity"),
    status: chosen("status"),
    skill: byId("skill")?.value ?? "",
    category: byId("category")?.value ?? "",
    words: byId("search").value.toLowerCase().split(/\s+/).filter(Boolean),
  };
}

const setHidden = (element, hidden) => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

/**
 * Hides what the filters leave out. In a skill or a rule that is hidden as a whole nothing is touched, which is most of the work with many
 * findings.
 */
function show(isShownOf) {
  const groups = new Set();
  const skills = new Set();
  let shown = 0;
  for (const record of recordsOf()) {
    record.isShown = isShownOf(record);
    if (!record.isShown) continue;
    shown++;
    groups.add(record.group);
    skills.add(record.skill);
  }
  const isAll = shown === findings.length;
  for (const skill of document.querySelectorAll("article")) setHidden(skill, !isAll && !skills.has(skill));
  let last;
  for (const { element, group, skill, isShown } of recordsOf()) {
    if (!skills.has(skill)) continue;
    if (group !== last) setHidden(group, !groups.has(group));
    last = group;
    if (groups.has(group)) setHidden(element, !isShown);
  }
  return shown;
}

export function shownWords(shown) {
  const total = findings.length;
  if (total === 1) return shown === 1 ? "1 finding shown" : "0 of 1 finding shown";
  return shown === total ? `All ${total} findings shown` : `${shown} of ${total} findings shown`;
}

function say(shown, counts) {
  for (const label of document.querySelectorAll("[data-count]")) {
    label.textContent = String(counts.get(label.dataset.count) ?? 0);
  }
  byId("shown").textContent = shownWords(shown);
  byId("nothing").hidden = shown > 0;
}

/** Shows what all filters let through. The number at a severity or a status is what that choice gives beside the other filters. */
export function apply() {
  const by = asked();
  const counts = new Map();
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const shown = show((record) => {
    const isElse =
      (by.skill === "" || record.skill.id === by.skill) &&
      (by.category === "" || record.group.dataset.c === by.category) &&
      has(record, by.words);
    const isSeverity = by.severity.has(record.severity);
    const isStatus = by.status.has(record.status);
    if (isElse && isStatus) add(`severity:${record.severity}`);
    if (isElse && isSeverity) add(`status:${record.status}`);
    return isElse && isSeverity && isStatus;
  });
  say(shown, counts);
}

/** Once for all keys of one frame. */
let waiting = 0;
export function applySoon() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(apply);
}

export function reset() {
  if (!byId("filters")) return;
  for (const box of document.querySelectorAll("#filters input[type=checkbox]")) box.checked = true;
  for (const choice of document.querySelectorAll("#filters select")) choice.value = "";
  byId("search").value = "";
  apply();
}

/** Reads the text of many findings before the first key: a little at a time, while nothing else is to do. */
export function readAhead() {
  const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(() => task({ timeRemaining: () => 8 }), 50));
  let at = 0;
  const read = (deadline) => {
    const list = recordsOf();
    while (at < list.length && deadline.timeRemaining() > 2) textOf(list[at++]);
    if (at < list.length) idle(read);
  };
  idle(read);
}
