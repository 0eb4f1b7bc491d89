import { Fragment, type ReactNode } from "react";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { RoadsNote } from "#app/domain/listings/card/roads-note.tsx";
import { paths } from "#app/paths.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState } from "#app/ui/parts.tsx";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import { amidAfter } from "./amid-after.ts";
import type { ResultsView } from "./find-results-view.server.ts";
import { SimilarSearches } from "./similar-searches.tsx";

type ListProps = { view: ResultsView; lang: Lang };

const alertAfter = 3;
/** So many cards fit on a large screen. */
const mayBeInSight = 4;

export function ResultList({ view, lang }: ListProps) {
  if (view.total === 0) return <NothingFound view={view} lang={lang} />;
  const query = criteriaQuery(view.criteria).toString();
  const { where } = view.similar;
  const alertAt = Math.min(alertAfter, view.cards.length) - 1;
  return (
    <>
      {where === "before" ? <SimilarInSight view={view} lang={lang} /> : null}
      {view.cards.map(({ card, way, withoutCar }, position) => (
        <Fragment key={card.id}>
          {where === "amid" && position === amidAfter ? <SimilarInSight view={view} lang={lang} /> : null}
          <ListingCard {...{ card, lang, way, withoutCar, query }} atTop={position < mayBeInSight} />
          {position === alertAt ? <AlertBox view={view} lang={lang} /> : null}
        </Fragment>
      ))}
      <RoadsNote ways={view.cards.map(({ way }) => way)} lang={lang} />
      <Wider view={view} lang={lang} />
      {where === "behind" ? <Similar view={view} lang={lang} /> : null}
      <NextBest view={view} lang={lang} />
      <PageLinks page={view.page} pages={view.pages} hrefOf={(page) => paths.results(lang, pageQuery(view, page))} />
    </>
  );
}

/** Not offered for a place we do not know: such an alert would never find anything. */
function AlertBox({ view, lang }: ListProps) {
  if (view.near?.known === false) return null;
  return <Offer inWords={view.inWords} href={paths.newAlert(lang, alertQuery(view.criteria))} />;
}

const Offer = finished(
  ({ inWords, href }: { inWords: string; href: string }) => {
    const t = useTexts();
    return (
      <aside className="alert-box">
        <p>
          <b>{t("search:alert.title")}</b>
          <br />
          {inWords}
        </p>
        <a className="button" href={href}>
          {t("search:alert.link")}
        </a>
      </aside>
    );
  },
  ["inWords", "href"],
);

const pageQuery = ({ criteria }: ResultsView, page: number) => criteriaQuery({ ...criteria, page });
const alertQuery = (criteria: Criteria) => criteriaQuery({ ...criteria, page: 1, sort: null });

/** Says what to loosen and what that would give. */
function NothingFound({ view, lang }: ListProps) {
  return (
    <>
      <Empty wider={<Wider view={view} lang={lang} button />} alert={<AlertBox view={view} lang={lang} />} />
      <Relaxed view={view} lang={lang} />
      <Similar view={view} lang={lang} />
      <NextBest view={view} lang={lang} />
    </>
  );
}

const Empty = finished(
  ({ wider, alert }: Record<"wider" | "alert", ReactNode>) => (
    <EmptyState title={useTexts()("search:zero.title")}>
      {wider}
      {alert}
    </EmptyState>
  ),
  ["wider", "alert"],
);

function Similar({ view, lang }: ListProps) {
  const { searches, cards, where, beside } = view.similar;
  if (searches.length === 0) return null;
  const how = where === "before" ? "nearer" : beside || view.total > 0 ? "beside" : "instead";
  return <SimilarSearches {...{ searches, how, lang }} cards={<Cards cards={cards} view={view} lang={lang} />} />;
}

/** Then it is said where that ends which is counted. */
function SimilarInSight({ view, lang }: ListProps) {
  const t = useTexts();
  return (
    <>
      <Similar view={view} lang={lang} />
      <h2>{t("search:similar.found")}</h2>
    </>
  );
}

/** It is not counted: of what was asked for, this lacks what the heading says. */
function Relaxed({ view, lang }: ListProps) {
  if (view.relaxed === null) return null;
  const { words, cards } = view.relaxed;
  return <WithoutWish words={words} lang={lang} cards={<Cards cards={cards} view={view} lang={lang} />} />;
}

const WithoutWish = finished(
  ({ words, lang, cards }: { words: string[]; lang: Lang; cards: ReactNode }) => {
    const t = useTexts();
    const typed = words.map((word) => t("search:questions.typed", { typed: word }));
    return (
      <section className="next-best">
        <h2>{t("search:zero.without", { words: formatList(lang, typed) })}</h2>
        {cards}
      </section>
    );
  },
  ["cards"],
);

/** What the smallest of these steps would find, so that nobody leaves with an empty page. */
function NextBest({ view, lang }: ListProps) {
  if (view.nextBest.length === 0) return null;
  return <Beyond cards={<Cards cards={view.nextBest} view={view} lang={lang} />} />;
}

function Cards({ cards, view, lang }: ListProps & { cards: ResultsView["nextBest"] }) {
  const query = criteriaQuery(view.criteria).toString();
  return cards.map(({ card, way, withoutCar }) => (
    <ListingCard key={card.id} {...{ card, lang, way, withoutCar, query }} headingLevel={3} />
  ));
}

const Beyond = finished(
  ({ cards }: { cards: ReactNode }) => (
    <section className="next-best">
      <h2>{useTexts()("search:zero.nextBest")}</h2>
      {cards}
    </section>
  ),
  ["cards"],
);

/** `button`: the smallest of the steps is the one thing to do. */
function Wider({ view, lang, button = false }: ListProps & { button?: boolean }) {
  return view.wider.length === 0 ? null : <Steps wider={view.wider} lang={lang} button={button} />;
}

const Steps = finished(({ wider, lang, button }: Pick<ResultsView, "wider"> & { lang: Lang; button: boolean }) => {
  const t = useTexts();
  return (
    <>
      <p>{t("search:zero.text")}</p>
      <ul className="wider">
        {wider.map(({ by, criteria, count, field, words }, position) => (
          <li key={by + words.join() + criteria.within}>
            <a
              className={button && position === 0 ? "button-primary" : undefined}
              href={paths.results(lang, criteriaQuery(criteria))}
            >
              {t(`search:zero.${by === "wish" ? "words" : by}`, {
                count,
                km: criteria.within,
                minutes: criteria.within,
                field: field ? t(`listing:field.${field}`) : "",
                words: words.join(" "),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
});
