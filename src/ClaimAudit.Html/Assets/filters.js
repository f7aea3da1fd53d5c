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

const applyFilters = () => {
  const wanted = fields.map((name) => [name, filterForm.elements[name].value]).filter(([, value]) => value !== "");
  const search = words(filterForm.elements.search.value);
  let shownDisputes = 0;
  let shownFindings = 0;
  let allFindings = 0;
  for (const dispute of disputes) {
    const found = dispute.text.includes(search);
    let shown = 0;
    for (const finding of dispute.findings) {
      const fits = found && wanted.every(([name, value]) => finding[name].includes(value));
      hide(finding.element, !fits);
      shown += fits ? 1 : 0;
    }
    hide(dispute.element, shown === 0);
    shownDisputes += shown > 0 ? 1 : 0;
    shownFindings += shown;
    allFindings += dispute.findings.length;
  }
  filterForm.elements.count.value = `${counted(shownDisputes, disputes.length, "dispute")}, ${counted(shownFindings, allFindings, "finding")}`;
  hide(one("#nothing-fits"), shownDisputes > 0);
};

if (filterForm) {
  filterForm.addEventListener("input", applyFilters);
  filterForm.addEventListener("submit", (event) => event.preventDefault());
  filterForm.addEventListener("reset", () => queueMicrotask(applyFilters));
  one("#open-all").addEventListener("click", () => disputes.forEach((dispute) => (one("details", dispute.element).open = true)));
  one("#close-all").addEventListener("click", () => disputes.forEach((dispute) => (one("details", dispute.element).open = false)));
}
