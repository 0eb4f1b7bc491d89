const memory = "walked";

/**
 * j opens what comes next in a list, k what came before: only while the focus is inside the list, so that nobody who
 * dictates or presses a key elsewhere is carried away (WCAG 2.1.4). The page that comes has the focus there again.
 */
export function walkList(page: Document) {
  const list = page.querySelector<HTMLElement>("[data-walk]");
  if (!list) return;
  for (const hint of page.querySelectorAll<HTMLElement>("[data-scripted]")) hint.hidden = false;
  showOpen(list);
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
    const target = stepFrom(list, event.target, event.key === "j" ? 1 : -1) ?? beyond(page, event.key);
    if (!target) return;
    event.preventDefault();
    remember();
    target.click();
  });
}

/** From the line that has the focus, else from the one that lies open. */
function stepFrom(list: HTMLElement, focused: EventTarget | null, way: 1 | -1) {
  const steps = [...list.querySelectorAll<HTMLAnchorElement>("a[data-step]")];
  const line = focused instanceof Element ? focused.closest("li") : null;
  const here = steps.findIndex((step) => (line ? line.contains(step) : step.ariaCurrent === "page"));
  return steps[here + way];
}

/** The list goes on where this page of it ends. */
function beyond(page: Document, key: "j" | "k") {
  return page.querySelector<HTMLAnchorElement>(`[data-pager] a[rel=${key === "j" ? "next" : "prev"}]`);
}

function showOpen(list: HTMLElement) {
  const open = list.querySelector<HTMLAnchorElement>("a[aria-current=page]");
  open?.closest("li")?.scrollIntoView({ block: "nearest" });
  scrollTo({ top: 0, behavior: "instant" });
  if (cameWalking()) open?.focus({ preventScroll: true });
}

function remember() {
  try {
    sessionStorage.setItem(memory, "on");
  } catch {
    // Where nothing may be stored, the next page begins without the focus in its list.
  }
}

function cameWalking() {
  try {
    const walked = sessionStorage.getItem(memory) !== null;
    sessionStorage.removeItem(memory);
    return walked;
  } catch {
    return false;
  }
}
