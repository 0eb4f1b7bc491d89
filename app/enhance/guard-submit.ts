const pause = 5000;

/** A second click sends nothing twice. After a moment, or when the page is shown again, the form works as before. */
export function guardSubmit(page: Document) {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (isSent(form)) {
      event.preventDefault();
      return;
    }
    form.dataset["sent"] = "";
    setTimeout(() => release(form), pause);
  });
  addEventListener("pageshow", () => page.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach(release));
}

const isSent = (form: HTMLFormElement) => form.dataset["sent"] !== undefined;

function release(form: HTMLFormElement) {
  delete form.dataset["sent"];
}
