import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { RoadsNote } from "#app/domain/listings/card/roads-note.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import type { WeekBefore } from "./find-last-week.server.ts";

/** So that nobody has to guess how much an alert will bring. */
export function LastWeek({ week, lang }: { week: WeekBefore; lang: Lang }) {
  const t = useTexts();
  const { own, partner } = week;
  return (
    <section className="alert-week" id="last-week" data-found={own.ids.length}>
      <h2>{t("alert:week.title")}</h2>
      <WeekOf lang={lang} part={own} />
      {partner ? (
        <>
          <h3>{t("alert:fact.partner")}</h3>
          <WeekOf lang={lang} part={partner} />
        </>
      ) : null}
    </section>
  );
}

export function foundText(t: Texts, { ids }: Pick<WeekBefore["own"], "ids">) {
  return ids.length === 0 ? t("alert:week.nothing") : t("alert:week.found", { count: ids.length });
}

function WeekOf({ lang, part }: { lang: Lang; part: WeekBefore["own"] }) {
  const t = useTexts();
  const count = part.ids.length;
  const rest = count - part.cards.length;
  return (
    <>
      <p>{foundText(t, part)}</p>
      {part.cards.map(({ card, way }) => (
        <ListingCard key={card.id} card={card} lang={lang} way={way} headingLevel={3} query={part.query} />
      ))}
      <RoadsNote ways={part.cards.map(({ way }) => way)} lang={lang} />
      {rest > 0 ? <p>{t("alert:week.more", { count: rest })}</p> : null}
    </>
  );
}
