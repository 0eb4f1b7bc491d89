import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactPeople } from "#app/domain/contacts/contact-box.tsx";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { EventLines } from "#app/domain/events/calendar/event-list.tsx";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { findCoreDistricts } from "#app/domain/places/find-core-districts.server.ts";
import { BrowseLinks } from "#app/domain/search/landing/browse-links.tsx";
import { FiguresStrip } from "#app/domain/search/landing/figures-strip.tsx";
import { findDistrictView } from "#app/domain/search/landing/find-district-view.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, operator, origin } = context.config;
  const edition = await context.edition();
  const { district = "" } = params;
  const name = (await findCoreDistricts(edition, lang)).get(district);
  if (name === undefined) throw notFound();
  const today = dayOf(context.now());
  const isMeant = ({ place }: { place: { districtId: string | null } | null }) => place?.districtId === district;
  const view = await findDistrictView(edition, { district, lang, now: context.now() });
  const title = t("door:districtTitle", { district: name });
  return withoutHydrationData({
    lang,
    view,
    events: { events: (await findNextEvents(edition, { lang, today, isMeant })).slice(0, 3), today },
    contacts: await findShownContacts(edition, { field: null, districts: [district], lang }),
    operator: { name: operator.name, email: operator.email, phone: operator.phone },
    head: {
      lang,
      title,
      description: `${title}. ${t("door:open", { count: view.total })}`,
      canonical: origin + paths.district(lang, district),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function District() {
  const { lang, view, events, contacts, operator, head } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={head.title}>
        <p className="lead" data-count={view.total}>
          {t("door:open", { count: view.total })}
        </p>
        {view.total > 0 ? (
          <p className="button-row">
            <a className="button-primary" href={paths.results(lang, view.query)}>
              {t("door:all", { count: view.total })}
            </a>
            <a className="button" href={paths.map(lang, view.query)}>
              {t("door:mapLink")}
            </a>
          </p>
        ) : null}
      </PageHead>
      {view.total > 0 ? (
        <img src={paths.mapImage(lang, view.query)} alt="" width="286" height="232" loading="lazy" />
      ) : (
        <EmptyState title={t("door:emptyTitle")}>
          <p>{t("door:emptyText")}</p>
          <p>
            <a className="button-primary" href={paths.newAlert(lang, view.query)}>
              {t("search:alert.link")}
            </a>
          </p>
        </EmptyState>
      )}
      {view.figures ? <FiguresStrip figures={view.figures} lang={lang} /> : null}
      <div className="home">
        <BrowseLinks title={t("search:home.fields")} links={view.fields} shape="tiles" />
        <BrowseLinks title={t("search:home.kinds")} links={view.kinds} shape="chips" />
        {view.newest.length > 0 ? (
          <section>
            <div className="home-title">
              <h2>{t("search:home.newest")}</h2>
            </div>
            <div className="home-cards">
              {view.newest.map((card) => (
                <ListingCard key={card.id} card={card} lang={lang} headingLevel={3} />
              ))}
            </div>
          </section>
        ) : null}
        {events.events.length > 0 ? (
          <section>
            <div className="home-title">
              <h2>{t("event:home.inDistrict")}</h2>
              <a href={paths.events(lang)}>{t("event:list.all")}</a>
            </div>
            <EventLines {...events} office={operator.name} lang={lang} />
          </section>
        ) : null}
        <section className="panel">
          <h2>{t("door:districtContact")}</h2>
          <p>{t("door:districtContactText", { operator: operator.name })}</p>
          <ContactPeople contacts={contacts} />
          <p>
            <a href={`mailto:${operator.email}`}>{operator.email}</a>
            {" · "}
            <a href={`tel:${operator.phone.replace(/[^\d+]/g, "")}`}>{operator.phone}</a>
          </p>
        </section>
      </div>
    </>
  );
}
