import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { OffersOfKind } from "./find-open-cards-of-company.server.ts";
import { ListingCard } from "./listing-card.tsx";

/** Work, apprenticeships and so on under headings of their own, each with how many there are. */
export function OffersByKind({ groups, lang }: { groups: OffersOfKind[]; lang: Lang }) {
  const t = useTexts();
  return groups.map(({ kind, count, cards }) => (
    <section key={kind} className="offers">
      <h3>
        {t(`listing:kind.${kind}`)} <span className="quiet">{count}</span>
      </h3>
      {cards.map((card) => (
        <ListingCard key={card.id} card={card} lang={lang} headingLevel={4} />
      ))}
    </section>
  ));
}
