/**
 * A browser speaks its own language in a field for files, which need not be the page's. With a script the field lies
 * unseen over a button and a line in the page's language; without one it is the browser's.
 */
export function chooseFiles(page: Document) {
  for (const field of page.querySelectorAll<HTMLElement>("[data-file-field]")) {
    const input = field.querySelector<HTMLInputElement>("input[type=file]");
    const line = field.querySelector<HTMLElement>("[data-chosen]");
    if (!input || !line) continue;
    const none = line.textContent;
    const show = () => {
      line.textContent = namesOf(input.files) || none;
    };
    for (const face of field.querySelectorAll<HTMLElement>("[hidden]")) face.hidden = false;
    field.classList.add("file-field");
    input.addEventListener("change", show);
    show();
  }
}

const namesOf = (files: FileList | null) => [...(files ?? [])].map(({ name }) => name).join(", ");
