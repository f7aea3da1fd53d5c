const filterForm = one("#filters");

const words = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();

const disputes = all(".dispute").map((element) => ({
  element,
  text: words(element.textContent),
  findings: all(".finding", element).map((item) => ({
    element: item,
    id: item.dataset.id,
    page: item.dataset.pages.split(" "),
    question: item.dataset.questions.split(" "),
    jurisdiction: [item.dataset.jurisdiction],
    verdict: [item.dataset.verdict],
    rule: [item.dataset.rule],
    kind: [item.dataset.kind],
    baseline: [item.dataset.baseline],
    triage: ["open"],
  })),
}));

const fields = ["page", "question", "jurisdiction", "verdict", "rule", "kind", "baseline", "triage"];

const hide = (element, hidden) => {
  if (element.hidden !== hidden) {
    element.hidden = hidden;
  }
};

const counted = (count, total, word) => (count === total ? `${total}` : `${count} of ${total}`) + ` ${word}${total === 1 ? "" : "s"}`;

// Only so many disputes stand in the page at a time, so that a key in the search field never moves thousands.
const pageSize = 100;
const moreButton = one("#more");
let room = pageSize;
let fitting = disputes;

const showFitting = () => {
  const shown = new Set(fitting.slice(0, room));
  disputes.forEach((dispute) => hide(dispute.element, !shown.has(dispute)));
  hide(moreButton, fitting.length <= room);
  moreButton.textContent = `Show ${Math.min(pageSize, fitting.length - room)} more of ${fitting.length}`;
};

const reveal = (dispute) => {
  if (!fitting.includes(dispute)) {
    clearFilters();
  }
  room = Math.max(room, fitting.indexOf(dispute) + 1);
  showFitting();
};

const applyFilters = () => {
  const wanted = fields.map((name) => [name, filterForm.elements[name].value]).filter(([, value]) => value !== "");
  const search = words(filterForm.elements.search.value);
  let fittingFindings = 0;
  let allFindings = 0;
  fitting = disputes.filter((dispute) => {
    allFindings += dispute.findings.length;
    if (!dispute.text.includes(search)) {
      return false;
    }
    const fit = dispute.findings.filter((finding) => wanted.every(([name, value]) => finding[name].includes(value)));
    dispute.findings.forEach((finding) => hide(finding.element, !fit.includes(finding)));
    fittingFindings += fit.length;
    return fit.length > 0;
  });
  room = pageSize;
  showFitting();
  filterForm.elements.count.value = `${counted(fitting.length, disputes.length, "dispute")}, ${counted(fittingFindings, allFindings, "finding")}`;
  hide(one("#nothing-fits"), fitting.length > 0);
};

const clearFilters = () => {
  filterForm.reset();
  applyFilters();
};

const showMore = (count) => {
  room += count;
  showFitting();
};

if (filterForm) {
  showFitting();
  moreButton.addEventListener("click", () => showMore(pageSize));
  addEventListener("beforeprint", () => showMore(fitting.length));
  filterForm.addEventListener("input", applyFilters);
  filterForm.addEventListener("submit", (event) => event.preventDefault());
  // The event comes before the fields are emptied.
  filterForm.addEventListener("reset", () => setTimeout(applyFilters));
  one("#open-all").addEventListener("click", () => fitting.slice(0, room).forEach((dispute) => (one("details", dispute.element).open = true)));
  one("#close-all").addEventListener("click", () => disputes.forEach((dispute) => (one("details", dispute.element).open = false)));
}
