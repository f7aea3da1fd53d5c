const shortcuts = one("#shortcuts");

const keys = {
  j: () => move(1),
  n: () => move(1),
  k: () => move(-1),
  p: () => move(-1),
  c: () => decide("confirmed"),
  f: () => decide("false-alarm"),
  a: () => decide("accepted"),
  w: () => decide("wont-fix"),
  u: () => decide(""),
  o: note,
  "/": () => filterForm.elements.search.focus(),
  "?": () => one("#help").showModal(),
};

const isTyping = (element) => element.matches("input:not([type=checkbox]), select, textarea");

if (shortcuts) {
  shortcuts.checked = store.read("claimaudit-shortcuts") !== "off";
  shortcuts.addEventListener("change", () => store.write("claimaudit-shortcuts", shortcuts.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!shortcuts.checked || modified || !Object.hasOwn(keys, event.key) || isTyping(event.target) || one("dialog[open]")) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });
}

if (location.hash) {
  goToHash();
}
