import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { findSpans } from "#app/domain/applications/clock/find-spans.server.ts";
import { guaranteesAnswer } from "#app/domain/applications/clock/spans.ts";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { NextEvents } from "#app/domain/events/calendar/next-events.tsx";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { findPublicNewsLines } from "#app/domain/news/reading/find-news.server.ts";
import { newsFeedLink } from "#app/domain/news/reading/news-feed-link.ts";
import { NewsList } from "#app/domain/news/reading/news-list.tsx";
import { BrowseLinks } from "#app/domain/search/landing/browse-links.tsx";
import { FiguresStrip } from "#app/domain/search/landing/figures-strip.tsx";
import { findHomeView } from "#app/domain/search/landing/find-home-view.server.ts";
import { HomeDoors } from "#app/domain/search/landing/home-doors.tsx";
import { SearchBar } from "#app/domain/search/search-bar.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState } from "#app/ui/parts.tsx";

/** The search bar lies on the water of the picture. */
export const handle = { knownQuery: noQuery, search: false, bleed: true } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, operator, origin } = context.config;
  const today = dayOf(context.now());
  const region = board.region.names[lang];
  const texts = board.region.texts[lang];
  const countries = board.region.countries.map((country) => t(`listing:country.${country}`));
  const edition = await context.edition();
  return withoutHydrationData({
    lang,
    texts,
    /** A region in one country need not say in which. */
    where: countries.length > 1 ? `${region.name} · ${countries.join(", ")}` : region.name,
    guaranteed: guaranteesAnswer(await findSpans(edition)),
    view: await findHomeView(edition, { lang, now: context.now() }),
    calendar: { events: (await findNextEvents(edition, { lang, today })).slice(0, 3), today, office: operator.name },
    news: (await findPublicNewsLines(edition, lang)).slice(0, 3),
    feed: newsFeedLink(lang),
    head: {
      lang,
      title: t("search:home.title", { inRegion: region.in }),
      description: texts.description,
      canonical: origin + paths.home(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [...pageMeta(data.head), ...(data.news.length > 0 ? [data.feed] : [])] : [];

export default function Home() {
  const { lang, texts, where, guaranteed, view, calendar, news } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const t = useTexts();
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <p className="hero-where">{where}</p>
          <h1>{texts.headline}</h1>
          <p className="hero-lead">
            {texts.lead}
            {guaranteed ? ` ${t("frame.promise.answer")}` : ""}
          </p>
        </div>
        <img className="home-picture" src="/home.svg" width="2698" height="304" alt="" />
      </div>
      <SearchBar query={query} lang={lang} folded={false} />
      <p className="wrap home-last-seen" data-last-seen hidden>
        <Icon name="clock" />
        <span>
          {t("search:home.lastSeen")} <a href={paths.saved(lang)} />
        </span>
      </p>
      <div className="wrap home">
        <HomeDoors open={view.open} lang={lang} />
        <p>
          <a href={paths.explore(lang)}>{t("pupil:explore.link")}</a>
        </p>
        <BrowseLinks title={t("search:home.kinds")} links={view.kinds} shape="chips" />
        <BrowseLinks
          title={t("search:home.fields")}
          links={view.fields}
          all={{ href: paths.occupations(lang), label: t("search:home.allOccupations") }}
          shape="tiles"
        />
        <Newest cards={view.newest} lang={lang} />
        <NextEvents {...calendar} lang={lang} title={t("event:home.title")} query="" />
        {news.length > 0 ? (
          <section>
            <div className="home-title">
              <h2>{t("news:home")}</h2>
              <a href={paths.news(lang)}>{t("news:list.all")}</a>
            </div>
            <NewsList lines={news} lang={lang} hrefOf={({ slug }) => paths.note(lang, slug)} />
          </section>
        ) : null}
      </div>
      {view.figures ? <FiguresStrip figures={view.figures} lang={lang} /> : null}
      <div className="wrap home">
        <BrowseLinks
          title={t("search:home.districts")}
          links={view.districts}
          all={{ href: paths.map(lang), label: t("search:home.map") }}
        />
        <section className="panel">
          <h2>{t("search:home.companiesTitle")}</h2>
          <p>{texts.companies}</p>
          <p>
            <a href={paths.signIn(lang)}>{t("search:home.companiesLink")}</a>
          </p>
        </section>
      </div>
    </>
  );
}

type Cards = Awaited<ReturnType<typeof findHomeView>>["newest"];

function Newest({ cards, lang }: { cards: Cards; lang: Lang }) {
  const t = useTexts();
  if (cards.length === 0)
    return (
      <EmptyState title={t("search:home.nothing")}>
        <p>{t("search:home.nothingText")}</p>
        <p>
          <a className="button" href={paths.newAlert(lang)}>
            {t("search:home.nothingLink")}
          </a>
        </p>
      </EmptyState>
    );
  return (
    <section>
      <div className="home-title">
        <h2>{t("search:home.newest")}</h2>
        <a href={paths.results(lang)}>{t("search:home.allNewest")}</a>
      </div>
      <div className="home-cards">
        {cards.map((card, index) => (
          <ListingCard key={card.id} card={card} lang={lang} headingLevel={3} atTop={index < 2} />
        ))}
      </div>
    </section>
  );
}
