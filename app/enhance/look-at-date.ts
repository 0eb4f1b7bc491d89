const patience = 500;
/** What decides whether a date suits. */
const asked = /^(times\[\d+\]\.day|repeat|repeatUntil|way|place|audiences|fields)$/;

/** Asks, while a date is chosen, what the button asks when it is pressed; the answer is the page, of which one part is shown. */
export function lookAtDate(box: HTMLElement) {
  const form = box.closest("form");
  const shown = box.querySelector("[data-checked]");
  if (!form || !shown) return;
  let waiting = 0;
  let control = new AbortController();

  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !asked.test(target.name))
      return;
    clearTimeout(waiting);
    control.abort();
    waiting = window.setTimeout(() => void ask(), patience);
  });

  async function ask() {
    control = new AbortController();
    const body = new URLSearchParams([...new FormData(form ?? undefined)] as [string, string][]);
    body.set("deed", "check");
    try {
      const answer = await fetch(location.href, { method: "POST", body, signal: control.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector("[data-checked]");
      if (answer.ok && found) shown?.replaceChildren(...found.childNodes);
    } catch {
      // Changed again, or no network: the button asks as well.
    }
  }
}
