import type { Offer, OffersRead, RefusedOffer } from "./offer.ts";

type Row = { offer: Offer } | { refused: RefusedOffer };

/** The first of an id counts. Pages say the same ad twice: that is told only where it is another one. */
export function withoutDoubles(rows: readonly Row[]): Pick<OffersRead, "offers" | "refused"> {
  const offers = new Map<string, Offer>();
  const refused: RefusedOffer[] = [];
  for (const row of rows) {
    if ("refused" in row) refused.push(row.refused);
    else {
      const known = offers.get(row.offer.externalId);
      if (!known) offers.set(row.offer.externalId, row.offer);
      else if (known.title !== row.offer.title) {
        refused.push({ title: row.offer.title, where: row.offer.externalId, reason: "double" });
      }
    }
  }
  return { offers: [...offers.values()], refused };
}
