const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

// A browser may refuse storage to a file opened from disk; the report then forgets on closing, and that is all.
const store = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};

const themes = { automatic: "", light: "light", dark: "dark" };
const themeButton = one("#theme");

const setTheme = (name) => {
  const theme = name in themes ? name : "automatic";
  document.documentElement.dataset.theme = themes[theme];
  themeButton.textContent = `Theme: ${theme}`;
  return theme;
};

let theme = setTheme(store.read("claimaudit-theme") ?? "automatic");
themeButton.addEventListener("click", () => {
  const names = Object.keys(themes);
  theme = setTheme(names[(names.indexOf(theme) + 1) % names.length]);
  store.write("claimaudit-theme", theme);
});

one("#open-help").addEventListener("click", () => one("#help").showModal());

const openAround = (element) => {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
};

const goTo = (id) => {
  const target = document.getElementById(id);
  if (!target) {
    return;
  }
  const dispute = disputes.find((candidate) => candidate.element === target);
  if (dispute) {
    reveal(dispute);
  }
  openAround(target);
  const fold = target.matches("details") ? target : one(":scope > details", target);
  if (fold) {
    fold.open = true;
  }
  target.scrollIntoView({ block: "start" });
};

const goToHash = () => goTo(decodeURIComponent(location.hash.slice(1)));
addEventListener("hashchange", goToHash);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) {
    goToHash();
  }
});
