import { byId, findings, isThere, root } from "./base.js";
import { apply, reset } from "./filters.js";

const themeKey = "skill-scan-theme";

/** A page from a file may have no storage: then a choice lasts as long as the page. */
export function remember(theme) {
  try {
    if (theme === undefined) return localStorage.getItem(themeKey);
    localStorage.setItem(themeKey, theme);
  } catch {}
  return theme ?? null;
}

export const darkScheme = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const { theme } = root.dataset;
  return theme ? theme === "dark" : darkScheme.matches;
}

/** The button says what it does. */
export function nameTheme() {
  byId("theme").textContent = isDark() ? "Light colours" : "Dark colours";
}

export function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  remember(root.dataset.theme);
  nameTheme();
}

/** Opens or closes what is shown, some hundred at a time, so that the page answers meanwhile. */
let opening = 0;
export function openAll(open) {
  const mine = ++opening;
  const list = findings.filter((element) => element.open !== open && isThere(element));
  const next = (from) => {
    if (mine !== opening) return;
    for (const element of list.slice(from, from + 200)) element.open = open;
    if (from + 200 < list.length) requestAnimationFrame(() => next(from + 200));
  };
  next(0);
}

/** The finding that the address names, if any. */
function named() {
  try {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    return target?.matches("details.f") ? target : undefined;
  } catch {
    return undefined; // No address of ours.
  }
}

/** A permanent link opens its finding, whatever the filters hide. */
export function follow() {
  const target = named();
  if (!target) return;
  if (!isThere(target)) reset();
  target.open = true;
  for (const other of document.querySelectorAll(".f.target")) other.classList.remove("target");
  target.classList.add("target");
  const goThere = () => {
    target.scrollIntoView({ behavior: "instant" });
    target.querySelector("summary").focus({ preventScroll: true });
  };
  goThere();
  // Again: what was never drawn has a height that was only guessed, and takes no focus.
  requestAnimationFrame(() => requestAnimationFrame(goThere));
}

/** Copies the permanent link of a finding. */
export async function copy(anchor) {
  const words = anchor.textContent;
  let said = "The link is in the address bar";
  try {
    await navigator.clipboard.writeText(new URL(anchor.getAttribute("href"), location.href).href);
    said = "Link copied";
  } catch {} // Not allowed here.
  anchor.textContent = said;
  setTimeout(() => {
    anchor.textContent = words;
  }, 2000);
}

/** Moves to the next or the previous finding that is shown. */
function move(step) {
  const list = findings.filter(isThere);
  const at = list.indexOf(document.activeElement?.closest("details.f"));
  const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step];
  const summary = next?.querySelector("summary");
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: "center", behavior: "instant" });
}

function help() {
  const keys = byId("shortcuts");
  keys.open = true;
  keys.querySelector("summary").focus({ preventScroll: true });
  keys.scrollIntoView({ block: "center" });
}

const shortcuts = {
  "/": () => byId("search")?.focus(),
  j: () => move(1),
  k: () => move(-1),
  e: () => openAll(true),
  c: () => openAll(false),
  r: () => reset(),
  t: switchTheme,
  "?": help,
};

export function onKey(event) {
  const { key, target } = event;
  if (key === "Escape" && target.id === "search") {
    target.value = "";
    apply();
    return;
  }
  const isTyping = target.matches("input:not([type=checkbox]), select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) return;
  const action = Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}
