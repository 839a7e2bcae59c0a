// Loaded before the page is drawn, so that a chosen theme does not flash. Without a choice the system's holds.
const root = document.documentElement;
const key = "skill-scan-theme";

function stored() {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
    return null;
  }
}

function show(theme) {
  root.dataset.theme = theme;
  const button = document.getElementById("theme");
  if (button) button.textContent = theme === "dark" ? "Light" : "Dark";
}

const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const chosen = stored();
show(chosen === "dark" || chosen === "light" ? chosen : system);

document.addEventListener("DOMContentLoaded", () => {
  const button = document.getElementById("theme");
  button.hidden = false;
  show(root.dataset.theme);
  button.addEventListener("click", () => {
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    show(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // As above.
    }
  });
  // Open beside the text on a wide screen, folded above it on a narrow one.
  const pages = document.querySelector("nav.pages details");
  const wide = matchMedia("(min-width: 60rem)");
  const fold = () => {
    pages.open = wide.matches;
  };
  wide.addEventListener("change", fold);
  fold();
});
