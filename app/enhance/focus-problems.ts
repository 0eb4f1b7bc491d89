/** After a form came back with problems, reading starts at their summary. */
export function focusProblems(page: Document) {
  page.querySelector<HTMLElement>("[data-focus]")?.focus();
}
