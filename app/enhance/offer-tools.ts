/** Buttons that only a script can serve are in the page, hidden, until there is one. */
export function offerTools(page: Document) {
  offer(page, "button[data-print]", () => window.print());
  if ("share" in navigator) offer(page, "button[data-share]", () => void share(page));
}

function offer(page: Document, selector: string, act: () => void) {
  for (const button of page.querySelectorAll<HTMLButtonElement>(selector)) {
    button.hidden = false;
    button.addEventListener("click", act);
  }
}

async function share(page: Document) {
  const url = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  try {
    await navigator.share({ title: page.title, url });
  } catch {
    // Whoever closes the choice of programs has changed their mind; there is nothing to say.
  }
}
