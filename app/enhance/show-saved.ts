import { readMemory, writeMemory } from "./device-memory.ts";

/** The page of saved listings: asks for the cards of what this device keeps, and takes over what a link brings. */
export function showSaved(page: Document) {
  const place = page.querySelector("[data-on-device]");
  if (place) void fill(page, place);
  const keepAll = page.querySelector<HTMLButtonElement>("button[data-keep-all]");
  if (keepAll) offerToKeep(page, keepAll);
}

async function fill(page: Document, place: Element) {
  const { saved, seen } = readMemory();
  const asked = new URLSearchParams({ saved: saved.join("."), seen: seen.map(({ id }) => id).join(".") });
  try {
    const answer = await fetch(`${location.pathname}?${asked}`);
    const { body } = new DOMParser().parseFromString(await answer.text(), "text/html");
    const lists = body.querySelector("[data-on-device]");
    if (!answer.ok || !lists) throw new Error(String(answer.status));
    place.replaceWith(lists);
    makeForgetful(page, lists);
  } catch {
    const failed = page.querySelector<HTMLElement>("[data-device-failed]");
    if (failed) failed.hidden = false;
  }
}

function makeForgetful(page: Document, lists: Element) {
  lists.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const { forget } = button.dataset;
    const { saved, seen } = readMemory();
    writeMemory(forget ? { saved: saved.filter((id) => id !== forget), seen } : { saved, seen: [] });
    void fill(page, lists).then(() => page.querySelector("main")?.focus());
  });
}

function offerToKeep(page: Document, button: HTMLButtonElement) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const brought = [...page.querySelectorAll<HTMLElement>("[data-kept-id]")].map((row) => row.dataset["keptId"] ?? "");
    const { saved, seen } = readMemory();
    writeMemory({ saved: [...new Set([...brought, ...saved])], seen });
    button.hidden = true;
    const kept = page.querySelector<HTMLElement>("[data-kept-all]");
    if (kept) kept.hidden = false;
  });
}
