import { readMemory, writeMemory } from "./device-memory.ts";

/** A listing that is looked at is noted on the device alone, and its button saves it there. */
export function rememberListing(page: Document) {
  const article = page.querySelector<HTMLElement>("article[data-until]");
  const button = page.querySelector<HTMLButtonElement>("button[data-save]");
  if (!article || !button) return;
  const { listing: id = "", title = "", company = "", until = "" } = article.dataset;
  const memory = readMemory();
  const seen = { id, title, company, path: location.pathname + location.search, until };
  writeMemory({ ...memory, seen: [seen, ...memory.seen.filter((other) => other.id !== id)] });
  const show = () => button.setAttribute("aria-pressed", String(readMemory().saved.includes(id)));
  button.hidden = false;
  button.addEventListener("click", () => {
    const { saved, seen } = readMemory();
    const wasSaved = saved.includes(id);
    writeMemory({ saved: wasSaved ? saved.filter((other) => other !== id) : [id, ...saved], seen });
    // A device that keeps nothing gets a page that can be bookmarked, as one without scripts does.
    if (readMemory().saved.includes(id) === wasSaved) location.assign(button.dataset["save"] ?? "");
    show();
  });
  // Another window may have saved it, and a page may come back as it was left.
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
}
