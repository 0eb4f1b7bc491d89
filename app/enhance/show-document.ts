/** A document is looked at in the page. What draws it is larger than all pages together, so it comes with the first click. */
export function showDocument(page: Document) {
  const dialog = page.querySelector<HTMLDialogElement>("dialog[data-viewer]");
  if (!dialog?.showModal) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-view]")) {
    button.hidden = false;
    button.addEventListener("click", () => void open(dialog, button));
  }
}

async function open(dialog: HTMLDialogElement, { dataset }: HTMLButtonElement) {
  const part = <Part extends HTMLElement>(name: string) => dialog.querySelector<Part>(`[data-viewer-${name}]`);
  const [pages, name, link] = [part("pages"), part("name"), part<HTMLAnchorElement>("download")];
  const [tools, waiting, failed] = [part("tools"), part("waiting"), part("failed")];
  const address = dataset["view"];
  if (!address || !pages || !name || !link || !tools || !waiting || !failed) return;
  name.textContent = dataset["name"] ?? "";
  link.href = address;
  pages.replaceChildren();
  failed.hidden = tools.hidden = true;
  waiting.hidden = false;
  const closed = new AbortController();
  dialog.addEventListener("close", () => closed.abort(), { once: true });
  dialog.showModal();
  pages.focus();
  try {
    const bytes = await fetchDocument(address, closed.signal);
    if (dataset["type"] === "application/pdf") {
      const { viewPdf } = await import("./view-pdf.ts");
      await viewPdf(bytes, { pages, tools, closed: closed.signal });
    } else {
      pages.append(
        await pictureOf(bytes, { type: dataset["type"] ?? "", name: name.textContent, closed: closed.signal }),
      );
    }
  } catch {
    failed.hidden = closed.signal.aborted;
  }
  waiting.hidden = true;
}

/** Asked for once a look, so that the record says once that it was opened. A page instead of it means: signed out meanwhile. */
async function fetchDocument(address: string, signal: AbortSignal) {
  const answer = await fetch(address, { signal, redirect: "error" });
  if (!answer.ok) throw new Error(`The document could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

type Picture = { type: string; name: string; closed: AbortSignal };

/** The policy of the pages lets pictures come from the site or out of the page itself, and from nowhere else. */
async function pictureOf(bytes: Uint8Array<ArrayBuffer>, { type, name, closed }: Picture) {
  const reader = new FileReader();
  const read = new Promise((done) => reader.addEventListener("load", done, { once: true, signal: closed }));
  reader.readAsDataURL(new Blob([bytes], { type }));
  await read;
  if (typeof reader.result !== "string") throw new Error("The picture could not be read");
  const picture = new Image();
  picture.src = reader.result;
  picture.alt = name;
  await picture.decode();
  return picture;
}
