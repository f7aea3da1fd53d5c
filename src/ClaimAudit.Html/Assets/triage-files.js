const triageFile = one("#triage-file");

const firstWithoutReason = () => findings.find((finding) => decisions.has(finding.id) && needsReason(decisions.get(finding.id)));

const entriesOf = () => {
  const seen = new Set();
  return findings
    .filter((finding) => decisions.get(finding.id)?.state && !seen.has(finding.id) && seen.add(finding.id))
    .map((finding) => ({
      fingerprint: finding.id,
      rule: finding.rule[0],
      proposition: one("h3", finding.element.closest(".dispute")).textContent,
      state: decisions.get(finding.id).state,
      reason: decisions.get(finding.id).reason.trim(),
    }));
};

const save = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const exportTriage = () => {
  const incomplete = firstWithoutReason();
  if (incomplete) {
    clearFilters();
    select(incomplete);
    reasonField.focus();
    say(`Not exported: ${incomplete.id} needs a reason. Write it and export again.`);
    return;
  }
  const entries = entriesOf();
  const notes = decisions.size - entries.length;
  save("triage.json", JSON.stringify({ triageVersion: "1", entries }, null, 2) + "\n");
  say(`Exported ${entries.length} decision${entries.length === 1 ? "" : "s"}.` + (notes > 0 ? ` Left out: ${notes} without a decision or of another report.` : ""));
};

const problemIn = (triage) => {
  if (triage?.triageVersion !== "1" || !Array.isArray(triage.entries)) {
    return "it is no triage file of version 1";
  }
  const wrong = triage.entries.findIndex((entry) => typeof entry?.fingerprint !== "string" || !(entry.state in states));
  return wrong >= 0 ? `entry ${wrong + 1} has no fingerprint or no known state` : "";
};

const importTriage = (name, text) => {
  const triage = parse(text);
  const problem = problemIn(triage);
  if (problem) {
    say(`${name} was not read: ${problem}.`);
    return;
  }
  const known = new Set(findings.map((finding) => finding.id));
  const fitting = triage.entries.filter((entry) => known.has(entry.fingerprint));
  fitting.forEach((entry) => decisions.set(entry.fingerprint, { state: entry.state, reason: String(entry.reason ?? "") }));
  findings.forEach(showDecision);
  reasonField.value = current ? (decisions.get(current.id)?.reason ?? "") : "";
  remember();
  applyFilters();
  const others = triage.entries.length - fitting.length;
  say(`Read ${fitting.length} decision${fitting.length === 1 ? "" : "s"} from ${name}.` + (others > 0 ? ` ${others} not of this report.` : ""));
};

if (triageFile) {
  one("#export-triage").addEventListener("click", exportTriage);
  one("#import-triage").addEventListener("click", () => triageFile.click());
  triageFile.addEventListener("change", async () => {
    const [file] = triageFile.files;
    if (file) {
      importTriage(file.name, await file.text());
    }
    triageFile.value = "";
  });
}
