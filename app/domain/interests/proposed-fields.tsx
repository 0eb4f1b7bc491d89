import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { RoadsNote } from "#app/domain/listings/card/roads-note.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Proposals } from "./find-proposals.server.ts";

export function ProposedFields({ proposals, lang }: { proposals: Proposals; lang: Lang }) {
  const t = useTexts();
  return proposals.map(({ field, because, farther, cards, count, all }) => (
    <section key={field} className="proposal">
      <h2>{t(`listing:field.${field}`)}</h2>
      <p>{t("pupil:explore.because", { interests: because })}</p>
      {farther && cards.length > 0 ? <p className="quiet">{t("pupil:explore.farther")}</p> : null}
      {cards.map(({ card, way }) => (
        <ListingCard key={card.id} card={card} lang={lang} way={way} headingLevel={3} />
      ))}
      <RoadsNote ways={cards.map(({ way }) => way)} lang={lang} />
      {count === 0 ? (
        <p>{t("pupil:explore.none")}</p>
      ) : (
        <p>
          <a href={all}>{t("pupil:explore.all", { count })}</a>
        </p>
      )}
    </section>
  ));
}
