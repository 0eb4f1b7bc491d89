import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  type EventFilter,
  eventFilterQuery,
  isFiltered,
  parseEventFilter,
  passesFilter,
} from "#app/domain/events/calendar/event-filter.ts";
import { EventFilters } from "#app/domain/events/calendar/event-filters.tsx";
import { EventDays } from "#app/domain/events/calendar/event-list.tsx";
import { findEventsOfMonths } from "#app/domain/events/calendar/find-public-events.server.ts";
import { isShownMonth, type Month, monthOf, parseMonth } from "#app/domain/events/calendar/month.ts";
import { MonthPage } from "#app/domain/events/calendar/month-page.tsx";
import { isPast } from "#app/domain/events/event-times.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: calendarQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  await withinLimit(context, "search");
  const { searchParams } = new URL(request.url);
  const today = dayOf(context.now());
  const asked = parseMonth(searchParams);
  const month = asked && isShownMonth(asked, today) ? asked : null;
  const filter = parseEventFilter(searchParams);
  const edition = await context.edition();
  const all = await findEventsOfMonths(edition, { lang, today });
  const shown = all.filter((event) => passesFilter(filter, event) && (month !== null || !isPast(event, today)));
  const names = await findDistrictNames(edition, lang);
  const t = textsFor(lang);
  return withoutHydrationData({
    ...{ lang, today, month, filter, events: shown, office: config.operator.name },
    feed: paths.eventFeed(lang, eventFilterQuery(filter)),
    /** By this scheme phones and mail programs subscribe, instead of taking the file once. */
    webcal: config.origin.replace(/^https?:/, "webcal:") + paths.eventCalendar(lang, eventFilterQuery(filter)),
    choice: {
      events: all,
      districts: [...names].filter(
        ([id]) => id === filter.district || all.some(({ place }) => place?.districtId === id),
      ),
    },
    head: {
      lang,
      title: t("event:list.title"),
      description: t("event:list.intro"),
      canonical: config.origin + paths.events(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...pageMeta(data.head),
        { tagName: "link", rel: "alternate", type: "application/atom+xml", title: data.head.title, href: data.feed },
      ]
    : [];

export default function Events() {
  const { lang, today, month, filter, events, office, choice, feed, webcal } = useLoaderData<typeof loader>();
  const t = useTexts();
  const at = (shown: Month | null) => paths.events(lang, queryOf(filter, shown));
  return (
    <>
      <PageHead title={t("event:list.title")}>
        <p>{t("event:list.intro")}</p>
      </PageHead>
      <EventFilters lang={lang} filter={filter} month={month} {...choice} />
      <nav className="event-views" aria-label={t("event:list.views")}>
        <a href={at(null)} aria-current={month === null ? "page" : undefined}>
          {t("event:list.asList")}
        </a>
        <a href={at(month ?? monthOf(today))} aria-current={month === null ? undefined : "page"}>
          {t("event:list.asMonth")}
        </a>
        {month === null && events.length > 0 ? (
          <p role="status" data-count={events.length}>
            {t("event:list.count", { count: events.length })}
          </p>
        ) : null}
      </nav>
      {month ? (
        <MonthPage lang={lang} month={month} today={today} events={events} hrefOf={at} />
      ) : events.length > 0 ? (
        <EventDays events={events} lang={lang} today={today} office={office} />
      ) : (
        <NoEvents filtered={isFiltered(filter)} href={paths.events(lang)} />
      )}
      <section className="event-subscribe">
        <a href={webcal}>{t("event:list.subscribe")}</a>
        <p className="quiet">
          {t("event:list.subscribeText")}{" "}
          <a href={paths.eventCalendar(lang, eventFilterQuery(filter))}>{t("event:list.subscribeAddress")}</a>
        </p>
        <a href={feed}>{t("event:list.feed")}</a>
        <p className="quiet">{t("event:list.feedText")}</p>
      </section>
    </>
  );
}

function NoEvents({ filtered, href }: { filtered: boolean; href: string }) {
  const t = useTexts();
  if (!filtered)
    return (
      <EmptyState title={t("event:list.empty")}>
        <p>{t("event:list.emptyText")}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={t("event:list.emptyFiltered")}>
      <p>{t("event:list.emptyFilteredText")}</p>
      <p>
        <a className="button" href={href}>
          {t("event:list.all")}
        </a>
      </p>
    </EmptyState>
  );
}

function queryOf(filter: EventFilter, month: Month | null) {
  const query = eventFilterQuery(filter);
  if (month) query.set("month", month);
  return query;
}

function calendarQuery(asked: URLSearchParams) {
  return queryOf(parseEventFilter(asked), parseMonth(asked));
}
