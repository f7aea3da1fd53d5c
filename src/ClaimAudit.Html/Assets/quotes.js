const claims = JSON.parse(one("#claims-data").textContent);

const claimItem = (claim) => {
  const item = document.createElement("li");
  const place = document.createElement(claim.anchor ? "a" : "span");
  place.textContent = claim.place;
  if (claim.anchor) {
    place.href = `#${claim.anchor}`;
  }
  const quote = document.createElement("blockquote");
  quote.dir = "auto";
  quote.textContent = claim.quote;
  item.append(place, ` ${claim.manner}`, quote);
  return item;
};

const quotesDialog = one("#quotes");
document.addEventListener("click", (event) => {
  const cell = event.target.closest("button[data-claims]");
  if (cell) {
    const row = one("th bdi", cell.closest("tr")).textContent;
    one("#quotes-title").textContent = row;
    one("#quotes-list").replaceChildren(...cell.dataset.claims.split(" ").map((number) => claimItem(claims[number])));
    quotesDialog.showModal();
  } else if (event.target.closest("#quotes a")) {
    quotesDialog.close();
  }
});
