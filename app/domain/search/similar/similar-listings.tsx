import type { ReactNode } from "react";
import type { Card } from "#app/domain/listings/card/find-cards.server.ts";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

type SimilarProps = { cards: Card[]; lang: Lang; query: string };

export function SimilarListings({ cards, lang, query }: SimilarProps) {
  if (cards.length === 0) return null;
  const shown = cards.map((card) => (
    <ListingCard key={card.id} card={card} lang={lang} headingLevel={3} query={query} />
  ));
  return <Similar cards={shown} />;
}

const Similar = finished(
  ({ cards }: { cards: ReactNode }) => (
    <section className="similar">
      <h2>{useTexts()("listing:page.similar")}</h2>
      {cards}
    </section>
  ),
  ["cards"],
);

/** Was here and may come back: its company is suspended, or the office reads it again. Which of them is not for everybody. */
export function HiddenListing({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <>
      <PageHead title={t("listing:page.hidden")} />
      <Notice>
        <p>{t("listing:page.hiddenText")}</p>
        <p>
          <a href={paths.results(lang)}>{t("search:all")}</a>
        </p>
      </Notice>
    </>
  );
}

/** Its company says so itself, so its name and title stay: whoever has the address knows them. */
export function PausedListing({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const company = { name: view.company.name, href: paths.company(lang, view.company.slug) };
  const alike = new URLSearchParams({ q: view.occupation.name });
  return (
    <>
      <PageHead title={view.title}>
        <p>
          <a href={company.href}>{company.name}</a>
        </p>
      </PageHead>
      <Notice title={t("life:public.title")}>
        <p>{t("life:public.text", { company: company.name })}</p>
        <p>{t("life:public.sent")}</p>
        <p className="button-row">
          <a className="button-primary" href={paths.results(lang, alike)}>
            {t("application:closed.similar", { occupation: view.occupation.name })}
          </a>
          <a href={paths.newAlert(lang, alike)}>{t("application:closed.alert")}</a>
        </p>
      </Notice>
    </>
  );
}

export function EndedListing({ view, lang, query }: { view: ListingView; lang: Lang; query: string }) {
  const t = useTexts();
  return (
    <>
      <PageHead title={view.title} />
      <Notice tone="stop" title={t("listing:page.closed")}>
        <p>{view.closedOn ? t("listing:page.closedText", { day: formatDay(lang, view.closedOn) }) : null}</p>
        <p>
          <a href={paths.results(lang, query)}>{t(query ? "listing:page.backToResults" : "search:all")}</a>
        </p>
      </Notice>
    </>
  );
}
