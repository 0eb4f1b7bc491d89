import { saysWords } from "../platform/language/says-words.ts";

/**
 * <div data-find-phrases="/de/employer/phrase-words"> before a list of boxes: what is typed into its field hides the boxes
 * that say something else. What is ticked stays, and comes to the top. Without the words its button searches on the server.
 */
export function findPhrases(page: Document) {
  let words: Promise<Record<string, string> | null> | undefined;
  for (const search of page.querySelectorAll<HTMLElement>("[data-find-phrases]")) {
    const input = search.querySelector("input");
    if (!input) continue;
    const load = () => (words ??= askFor(search.dataset["findPhrases"] ?? ""));
    input.addEventListener("focus", () => void load());
    input.addEventListener("input", () => void load().then((known) => known && filter(search, input.value, known)));
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      void load().then((known) => known ?? search.querySelector("button")?.click());
    });
  }
}

async function askFor(address: string) {
  try {
    const answer = await fetch(address, { redirect: "error" });
    return answer.ok ? ((await answer.json()) as Record<string, string>) : null;
  } catch {
    return null;
  }
}

function filter(search: HTMLElement, typed: string, words: Record<string, string>) {
  const section = search.parentElement;
  if (!section) return;
  const isTyped = typed.trim() !== "";
  let found = 0;
  const rows = rowsIn(section);
  for (const { row, boxes } of rows) {
    const says = boxes.some((box) => saysWords(words[box.value] ?? "", typed));
    row.hidden = !says && !boxes.some((box) => box.checked);
    if (says) found += 1;
  }
  section
    .querySelector(".choices")
    ?.prepend(...rows.filter(({ boxes }) => boxes.some((box) => box.checked)).map(({ row }) => row));
  for (const more of section.querySelectorAll("details")) {
    const hasSome = rowsIn(more).some(({ row }) => !row.hidden);
    more.hidden = isTyped && !hasSome;
    if (isTyped && hasSome) more.open = true;
  }
  const line = search.querySelector<HTMLElement>("[data-found]");
  if (line) line.textContent = isTyped ? (line.dataset["found"] ?? "").replace("{count}", String(found)) : "";
}

function rowsIn(section: Element) {
  const boxes = [...section.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const rowOf = (box: Element) => box.closest<HTMLElement>(".choice-twins") ?? box.closest<HTMLElement>(".choice");
  return [...Map.groupBy(boxes, rowOf)].flatMap(([row, boxes]) => (row ? [{ row, boxes }] : []));
}
