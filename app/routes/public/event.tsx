import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isPast } from "#app/domain/events/event-times.ts";
import { eventPath } from "#app/domain/events/event-view.ts";
import { nextTime, timeText, whereText } from "#app/domain/events/event-words.ts";
import { findExhibitors } from "#app/domain/events/exhibiting/find-exhibitors.server.ts";
import { EventArticle } from "#app/domain/events/page/event-article.tsx";
import { eventJsonLd } from "#app/domain/events/page/event-json-ld.ts";
import { findPublicEvent } from "#app/domain/events/page/find-event.server.ts";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { findExamplesOfEvent } from "#app/domain/good-examples/page/find-example.server.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

/** Only the id counts: a wrong slug leads to the right address. What is over or cancelled stays and says so. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const slug = params["slug"] ?? "";
  const event = await findPublicEvent(context.db, { eventId: idFromSlug(slug) ?? "", lang });
  if (!event) throw notFound();
  const path = eventPath(lang, event);
  if (new URL(request.url).pathname !== path) {
    return new Response(null, { status: 301, headers: { Location: path } }) as never; // Remix sends a returned response as it is
  }
  const t = textsFor(lang);
  const today = dayOf(context.now());
  const time = nextTime(event, today);
  const office = config.operator.name;
  const canonical = config.origin + path;
  const company = event.company ? config.origin + paths.company(lang, event.company.slug) : null;
  return data(
    withoutHydrationData({
      ...{ lang, today, event, office },
      examples: await findExamplesOfEvent(context.db, { eventId: event.id, lang, to: "everybody" }),
      exhibitors: await findExhibitors(context.db, { eventId: event.id, lang }),
      file: paths.eventFile(lang, path.slice(path.lastIndexOf("/") + 1)),
      register: event.registration ? paths.registration(lang, path.slice(path.lastIndexOf("/") + 1)) : null,
      alternates: Object.fromEntries(langs.map((other) => [other, eventPath(other, event)])),
      head: {
        lang,
        title: event.title.text,
        description: t("event:page.description", {
          kind: t(`event:kind.${event.kind}`),
          when: time ? timeText(lang, time) : "",
          where: whereText(t, event),
        }),
        canonical,
        origin: config.origin,
        boardName: config.board.name,
      },
      jsonLd: isPast(event, today) ? null : eventJsonLd(event, lang, { page: canonical, company, office }),
    }),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [...pageMeta(page.head), ...(page.jsonLd ? [{ "script:ld+json": page.jsonLd }] : [])] : [];

export default function Event() {
  const { lang, today, event, office, file, register, examples, exhibitors } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <a className="back-link" href={paths.events(lang)}>
        {t("event:list.all")}
      </a>
      <EventArticle {...{ event, lang, today, office, exhibitors, file, register }} headingLevel={1} />
      {examples.length > 0 ? (
        <section className="company-events">
          <h2>{t("example:event.title")}</h2>
          <ExampleList examples={examples} hrefOf={(example) => examplePath(lang, example)} />
        </section>
      ) : null}
    </div>
  );
}
