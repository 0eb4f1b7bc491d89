import { fields, kinds, type Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { criteriaQuery, parseCriteria } from "../criteria.ts";
import { findListings } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { figuresOf } from "./figures.ts";

const newestShown = 6;
const figureFacts = ["company", "answers", "pay", "deadline"] as const;

type Asked = { district: string; lang: Lang; now: Date };

/** What a district offers: in figures, by field and kind, and what is new. */
export async function findDistrictView(store: Store, { district, lang, now }: Asked) {
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const query = criteriaQuery({ district: [district] });
  const criteria = parseCriteria(new URLSearchParams({ district, sort: "newest" }));
  const [{ total, facets, hits }, { index, cards }] = await Promise.all([
    findListings(edition, criteria, { lang, now }),
    searchEngine(edition),
  ]);
  const number = index.columns.districts.names.indexOf(district);
  const slots = Iterator.from(index.newestFirst).filter((slot) =>
    index.columns.districtNumbers[slot]?.includes(number),
  );
  return {
    total,
    query: query.toString(),
    figures: figuresOf(
      slots.map((slot) => cards.some(slot, figureFacts)),
      dayOf(now),
    ),
    fields: fields.flatMap((field) => {
      const count = facets.field[field] ?? 0;
      return count > 0
        ? [{ href: paths.fieldIn(lang, field, district), label: t(`listing:field.${field}`), count }]
        : [];
    }),
    kinds: kinds.flatMap((kind) => {
      const count = facets.kind[kind] ?? 0;
      const href = paths.results(lang, criteriaQuery({ district: [district], kind: [kind] }));
      return count > 0 ? [{ href, label: t(`listing:kind.${kind}`), count }] : [];
    }),
    newest: hits.slice(0, newestShown).map(({ card }) => cardOf(card, { t, lang })),
  };
}
