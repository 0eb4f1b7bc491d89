import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecognitionSection } from "#app/domain/border/recognition-section.tsx";
import { ContactBox } from "#app/domain/contacts/contact-box.tsx";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { NextEvents } from "#app/domain/events/calendar/next-events.tsx";
import { findOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import { findRecognition } from "#app/domain/occupations/find-recognition.server.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
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
  const { db, config, now } = context;
  const occupation = await findOccupation(db, params["occupation"] ?? "", lang);
  if (!occupation) throw notFound();
  const title = textsFor(lang)("door:occupationTitle", { occupation: occupation.name });
  const edition = await context.edition();
  const view = await findLandingView(edition, { occupation: occupation.id }, { lang, now: now() });
  const canonical = config.origin + paths.occupation(lang, occupation.id);
  const query = criteriaQuery({ q: occupation.name }).toString();
  const { field } = occupation;
  const today = dayOf(now());
  const events = await findNextEvents(edition, { lang, today, isMeant: ({ fields }) => fields.includes(field) });
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
    inCalendar: new URLSearchParams({ field }).toString(),
    contacts: await findShownContacts(edition, { field, districts: [], lang }),
    recognition: (await findHasBorder(edition)) ? await findRecognition(edition, occupation.id) : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? doorMeta(data) : []);

export default function Occupation() {
  const { lang, view, query, head, calendar, inCalendar, contacts, recognition } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <LandingPage title={head.title} view={view} lang={lang} query={query}>
      {recognition ? <RecognitionSection lang={lang} recognition={recognition} /> : null}
      <NextEvents {...calendar} lang={lang} title={t("event:home.inField")} query={inCalendar} />
      <ContactBox contacts={contacts} about="field" operator={calendar.office} />
    </LandingPage>
  );
}
