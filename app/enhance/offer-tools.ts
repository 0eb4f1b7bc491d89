/** Buttons that only a script can serve are in the page, hidden, until there is one. */
export function offerTools(page: Document) {
  offer(page, "button[data-print]", () => window.print());
  offer(page, "button[data-copy]", (button) => void copy(button));
  if ("share" in navigator) offer(page, "button[data-share]", () => void share(page));
}

function offer(page: Document, selector: string, act: (button: HTMLButtonElement) => void) {
  for (const button of page.querySelectorAll<HTMLButtonElement>(selector)) {
    button.hidden = false;
    button.addEventListener("click", () => act(button));
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

/** Where the clipboard is out of reach, the link beside the button can still be taken by hand. */
async function copy(button: HTMLButtonElement) {
  const { copy: address = "", copied = "" } = button.dataset;
  try {
    await navigator.clipboard.writeText(address);
    button.textContent = copied;
  } catch {
    button.parentElement?.querySelector("input")?.select();
  }
}
