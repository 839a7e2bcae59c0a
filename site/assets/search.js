// The search: Pagefind's index, loaded when it is first opened. Results are built from text alone, never as HTML.
const dialog = document.getElementById("search");
const words = document.getElementById("search-words");
const count = document.getElementById("search-count");
const results = document.getElementById("search-results");
const open = document.getElementById("search-open");
const shown = 12;
const home = new URL("..", import.meta.url);

let index;

async function load() {
  const pagefind = await import(new URL("pagefind/pagefind.js", home).href);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** Nodes of an excerpt: its text, and the words that were found. The parser runs no script and loads nothing. */
function nodesOf(excerpt) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent);
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

function itemOf({ url, meta, excerpt }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const text = document.createElement("p");
  link.href = url;
  link.textContent = meta.title;
  text.append(...nodesOf(excerpt));
  item.append(link, text);
  return item;
}

async function search() {
  const asked = words.value.trim();
  if (asked === "") {
    results.replaceChildren();
    count.textContent = "";
    return;
  }
  try {
    index ??= load();
    const found = await (await index).search(asked);
    const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    // Another letter was typed while this was looked up.
    if (asked !== words.value.trim()) return;
    results.replaceChildren(...pages.map(itemOf));
    const total = found.results.length;
    count.textContent =
      total > shown ? `${total} pages, the first ${shown}` : `${total} ${total === 1 ? "page" : "pages"}`;
  } catch {
    count.textContent = "The search could not be loaded. It needs a server: a page that is opened as a file has none.";
  }
}

function show() {
  dialog.showModal();
  words.select();
}

open.hidden = false;
open.addEventListener("click", show);
words.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  event.preventDefault();
  show();
});
