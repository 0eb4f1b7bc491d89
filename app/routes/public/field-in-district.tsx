import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isField } from "#app/domain/companies/company.ts";
import { ContactBox } from "#app/domain/contacts/contact-box.tsx";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { eventFilterQuery, parseEventFilter, passesFilter } from "#app/domain/events/calendar/event-filter.ts";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { NextEvents } from "#app/domain/events/calendar/next-events.tsx";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findLandingView } from "#app/domain/search/landing/find-landing-view.server.ts";
import { LandingPage } from "#app/domain/search/landing/landing-page.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { doorMeta } from "./landing-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { config, now } = context;
  const edition = await context.edition();
  const { field, district = "" } = params;
  const name = (await findDistrictNames(edition, lang)).get(district);
  if (!isField(field) || name === undefined) throw notFound();
  const title = t("door:fieldTitle", { field: t(`listing:field.${field}`), district: name });
  const view = await findLandingView(edition, { field, district }, { lang, now: now() });
  const canonical = config.origin + paths.fieldIn(lang, field, district);
  const query = criteriaQuery({ field: [field], district: [district] }).toString();
  const filter = parseEventFilter(new URLSearchParams({ field, district }));
  const today = dayOf(now());
  const events = await findNextEvents(edition, { lang, today, isMeant: (event) => passesFilter(filter, event) });
  const head = {
    lang,
    title,
    description: view.figures,
    canonical,
    origin: config.origin,
    boardName: config.board.name,
  };
  return {
    ...{ lang, view, query, head },
    calendar: { events: events.slice(0, 3), today, office: config.operator.name },
    inCalendar: eventFilterQuery(filter).toString(),
    contacts: await findShownContacts(edition, { field, districts: [district], lang }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? doorMeta(data) : []);

export default function FieldInDistrict() {
  const { lang, view, query, head, calendar, inCalendar, contacts } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <LandingPage title={head.title} view={view} lang={lang} query={query}>
      <NextEvents {...calendar} lang={lang} title={t("event:home.inDistrict")} query={inCalendar} />
      <ContactBox contacts={contacts} about="field" operator={calendar.office} />
    </LandingPage>
  );
}
