const triageForm = one("#triage");
const reasonField = one("#triage-reason");
const findings = disputes.flatMap((dispute) => dispute.findings);
const states = { confirmed: "confirmed", "false-alarm": "false alarm", accepted: "accepted", "wont-fix": "won’t fix" };
const triageKey = `claimaudit-triage-${document.body.dataset.digest}`;

// Fingerprint of a finding → { state, reason }; the state is empty where there is only a note.
const decisions = new Map();
let current = null;

const say = (text) => (one("#triage-status").textContent = text);
const needsReason = (decision) => decision.state !== "" && decision.state !== "confirmed" && decision.reason.trim() === "";

const showDecision = (finding) => {
  const decision = decisions.get(finding.id);
  const state = decision?.state ?? "";
  finding.triage = [state || "open"];
  finding.element.dataset.triage = state || "open";
  const noted = decision && decision.reason !== "" ? ", with a note" : "";
  one(".decision", finding.element).textContent = (states[state] ?? "open") + (decision && needsReason(decision) ? ", reason missing" : noted);
  if (finding === current) {
    all("[data-decision]", triageForm).forEach((button) => {
      if (button.dataset.decision) {
        button.setAttribute("aria-pressed", String(button.dataset.decision === state));
      }
    });
  }
};

const remember = () => store.write(triageKey, JSON.stringify([...decisions]));

const leave = () => {
  if (current) {
    current.element.removeAttribute("aria-current");
    one(".judge", current.element).setAttribute("aria-expanded", "false");
  }
};

const select = (finding) => {
  leave();
  current = finding;
  reveal(disputes.find((dispute) => dispute.findings.includes(finding)));
  openAround(finding.element);
  finding.element.setAttribute("aria-current", "true");
  one(".judge", finding.element).setAttribute("aria-expanded", "true");
  finding.element.append(triageForm);
  triageForm.hidden = false;
  reasonField.value = decisions.get(finding.id)?.reason ?? "";
  showDecision(finding);
  finding.element.focus({ preventScroll: true });
  finding.element.scrollIntoView({ block: "nearest" });
};

const move = (step) => {
  const visible = fitting.flatMap((dispute) => dispute.findings).filter((finding) => !finding.element.hidden);
  if (visible.length === 0) {
    return;
  }
  const at = visible.indexOf(current);
  const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + step, 0), visible.length - 1);
  select(visible[next]);
};

const change = (finding, decision) => {
  if (decision.state === "" && decision.reason.trim() === "") {
    decisions.delete(finding.id);
  } else {
    decisions.set(finding.id, decision);
  }
  findings.filter((other) => other.id === finding.id).forEach(showDecision);
  remember();
};

const decide = (state) => {
  if (!current) {
    move(1);
  }
  if (!current) {
    return;
  }
  const decision = { state, reason: decisions.get(current.id)?.reason ?? "" };
  change(current, decision);
  say(`${current.id}: ${states[state] ?? "open"}`);
  if (needsReason(decision)) {
    reasonField.focus();
  }
};

const note = () => {
  if (!current) {
    move(1);
  }
  reasonField?.focus();
};

if (triageForm) {
  const kept = parse(store.read(triageKey));
  (Array.isArray(kept) ? kept : []).forEach(([id, decision]) => decisions.set(id, decision));
  findings.forEach((finding) => {
    showDecision(finding);
    one(".judge", finding.element).addEventListener("click", () => select(finding));
  });
  triageForm.addEventListener("submit", (event) => event.preventDefault());
  triageForm.addEventListener("click", (event) => {
    const button = event.target.closest("[data-decision]");
    if (button) {
      decide(button.dataset.decision);
    }
  });
  reasonField.addEventListener("input", () => {
    change(current, { state: decisions.get(current.id)?.state ?? "", reason: reasonField.value });
  });
  reasonField.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      current.element.focus();
    }
  });
}
