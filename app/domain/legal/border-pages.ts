import type { Country } from "#db/codes.ts";
import { type BorderPage, borderPages, type WordedPage } from "./legal-text.ts";

type Crossing = { work: Country; home: Country };

export const isBorderPage = (page: WordedPage): page is BorderPage => page.startsWith("border-");

/** The text for whoever works in one country and lives in another; null in one and the same. */
export function borderPageOf({ work, home }: Crossing): BorderPage | null {
  return borderPages.find((page) => page === `border-${work}-${home}`.toLowerCase()) ?? null;
}

export function crossingOf(page: BorderPage): Crossing {
  const [, work, home] = page.toUpperCase().split("-");
  return { work: work as Country, home: home as Country }; // as the names of these pages are made
}

/** Those that a region of these countries has; none where it has no border. */
export function borderPagesIn(countries: readonly Country[]): BorderPage[] {
  return borderPages.filter((page) => {
    const { work, home } = crossingOf(page);
    return countries.includes(work) && countries.includes(home);
  });
}
