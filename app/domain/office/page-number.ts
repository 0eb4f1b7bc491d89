/** Rows on one page of the office's lists. */
export const rowsOnPage = 50;

export type Page<Item> = { items: Item[]; total: number; page: number; pages: number };

/** The page asked for, or the last one where the list has become shorter since. */
export function pageNumber(wanted: string | null, total: number) {
  const pages = Math.max(1, Math.ceil(total / rowsOnPage));
  const number = Math.trunc(Number(wanted));
  return { page: Math.min(Math.max(1, Number.isFinite(number) ? number : 1), pages), pages };
}
