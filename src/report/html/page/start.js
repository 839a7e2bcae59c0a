import { byId, findings, isThere, root } from "./base.js";
import { copy, darkScheme, follow, nameTheme, onKey, openAll, remember, switchTheme } from "./controls.js";
import { applySoon, readAhead, reset, shownWords } from "./filters.js";

function startFilters(bar) {
  bar.hidden = false;
  bar.addEventListener("input", applySoon);
  byId("open-all").addEventListener("click", () => openAll(true));
  byId("close-all").addEventListener("click", () => openAll(false));
  byId("reset").addEventListener("click", reset);
  byId("shown").textContent = shownWords(findings.length);
  if (findings.length > 200) readAhead();
}

function start() {
  findings.push(...document.querySelectorAll("details.f"));
  byId("theme").hidden = false;
  nameTheme();
  darkScheme.addEventListener("change", nameTheme);
  byId("theme").addEventListener("click", switchTheme);
  byId("shortcuts").hidden = false;
  const bar = byId("filters");
  if (bar) startFilters(bar);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", ({ target }) => {
    const anchor = target.closest("a.copy");
    if (anchor) void copy(anchor);
  });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details")) if (isThere(each)) each.open = true;
  });
  if (!location.hash) return;
  follow();
  // The browser goes to the anchor by itself when all is loaded, and takes the focus away.
  addEventListener("load", follow);
}

// Before the first drawing, so that it does not flash in the other colours.
const saved = remember();
if (saved === "dark" || saved === "light") root.dataset.theme = saved;
document.addEventListener("DOMContentLoaded", start);
