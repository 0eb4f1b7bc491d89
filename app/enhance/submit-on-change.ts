import { readPlace, writePlace } from "./kept-place.ts";

const memory = "place";
/** Time to tick a second box, or to walk through the choices with the keyboard. */
const patience = 400;

/** Filters apply themselves; the page that comes then continues where this one was left. */
export function submitOnChange(page: Document) {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-auto-submit]")) {
    let waiting = 0;
    form.addEventListener("change", ({ target }) => {
      if (!isChoice(target)) return;
      clearTimeout(waiting);
      waiting = window.setTimeout(() => submitFrom(form, target), patience);
    });
    // The opened filters of a phone close into the results.
    form.addEventListener("submit", (event) => {
      if (!form.id || location.hash !== `#${form.id}`) return;
      event.preventDefault();
      location.replace(addressOf(form));
    });
  }
  returnToPlace(page);
  // Whoever comes back sees the page as it was answered, not what was ticked before leaving it.
  addEventListener("pageshow", () => {
    for (const form of page.querySelectorAll<HTMLFormElement>("form[data-auto-submit]")) form.reset();
  });
}

type Choice = HTMLInputElement | HTMLSelectElement;

function isChoice(target: EventTarget | null): target is Choice {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && (target.type === "checkbox" || target.type === "radio");
}

function submitFrom(form: HTMLFormElement, { name, value }: Choice) {
  try {
    sessionStorage.setItem(memory, writePlace({ path: location.pathname, name, value, scroll: scrollY }));
  } catch {
    // Where nothing may be stored, the next page begins at its top.
  }
  // On a phone the filters are open because the address points at them. Going back leads to where one came from, not
  // through one page for every tick.
  location.replace(addressOf(form) + location.hash);
}

/** "Everything" is no condition: what is empty stays out, so that the address is that of a link to the same page. */
function addressOf(form: HTMLFormElement) {
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    value && typeof value === "string" ? [[name, value]] : [],
  );
  const query = new URLSearchParams(chosen).toString();
  return form.action.split(/[?#]/)[0] + (query && `?${query}`);
}

function returnToPlace(page: Document) {
  const place = takePlace();
  if (!place) return;
  const fields = [...page.querySelectorAll<Choice>("form[data-auto-submit] :is(input, select)")].filter(isChoice);
  const named = fields.filter((field) => field.name === place.name);
  const left = named.find((field) => field instanceof HTMLSelectElement || field.value === place.value);
  left?.closest("details")?.setAttribute("open", "");
  left?.focus({ preventScroll: true });
  scrollTo({ top: place.scroll, behavior: "instant" });
}

function takePlace() {
  try {
    const text = sessionStorage.getItem(memory);
    sessionStorage.removeItem(memory);
    return readPlace(text, location.pathname);
  } catch {
    return null;
  }
}
