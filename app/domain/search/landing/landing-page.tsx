import type { ReactNode } from "react";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";
import type { LandingView } from "./find-landing-view.server.ts";

type DoorPageProps = {
  title: string;
  view: LandingView;
  lang: Lang;
  /** The same in the results, to filter and sort. */ query: string;
  /** What else there is to say about it. */
  children?: ReactNode;
};

export function LandingPage({ title, view, lang, query, children }: DoorPageProps) {
  const t = useTexts();
  const back = { href: paths.occupations(lang), label: t("door:back") };
  if (view.total === 0) {
    return (
      <>
        <PageHead title={title} back={back} />
        <EmptyState title={t("door:emptyTitle")}>
          <p>{t("door:emptyText")}</p>
          <p className="button-row">
            <a className="button-primary" href={paths.newAlert(lang, query)}>
              {t("search:alert.link")}
            </a>
            <a className="button" href={paths.occupations(lang)}>
              {t("door:back")}
            </a>
          </p>
        </EmptyState>
        {children}
      </>
    );
  }
  return (
    <>
      <PageHead title={title} back={back}>
        <p className="lead" data-count={view.total}>
          {view.figures}
        </p>
        <p>
          <a className="button" href={paths.results(lang, query)}>
            {t("door:toResults")}
          </a>
        </p>
      </PageHead>
      <div className="home-cards">
        {view.cards.map((card) => (
          <ListingCard key={card.id} card={card} lang={lang} />
        ))}
      </div>
      {view.total > view.cards.length ? (
        <p>
          <a href={paths.results(lang, query)}>{t("door:all", { count: view.total })}</a>
        </p>
      ) : null}
      {children}
    </>
  );
}
