import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findHomeDistricts, type HomeDistrict } from "#app/domain/alerts/home-districts.server.ts";
import { partnerCriteria } from "#app/domain/alerts/partner-criteria.server.ts";
import { partnerWishTyped } from "#app/domain/alerts/partner-wish.ts";
import { findLastWeek } from "#app/domain/alerts/preview/find-last-week.server.ts";
import { LastWeek } from "#app/domain/alerts/preview/last-week.tsx";
import { PlanForm, ReturneeForm } from "#app/domain/alerts/sign-up/alert-form.ts";
import { readReturn } from "#app/domain/alerts/sign-up/read-return.server.ts";
import { ReturneeFields } from "#app/domain/alerts/sign-up/returnee-fields.tsx";
import { SignUpConsent } from "#app/domain/alerts/sign-up/sign-up-fields.tsx";
import { findSpans } from "#app/domain/applications/clock/find-spans.server.ts";
import { guaranteesAnswer } from "#app/domain/applications/clock/spans.ts";
import { ContactBox } from "#app/domain/contacts/contact-box.tsx";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { findNextEvents } from "#app/domain/events/calendar/find-public-events.server.ts";
import { NextEvents } from "#app/domain/events/calendar/next-events.tsx";
import { findHolidayWeeks } from "#app/domain/events/school-holidays/find-holiday-weeks.server.ts";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { exampleFilterQuery } from "#app/domain/good-examples/finding/example-filter.ts";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { findPublicExamples } from "#app/domain/good-examples/finding/find-examples.server.ts";
import { GuideLinks } from "#app/domain/guides/guide-links.tsx";
import { guidesFor } from "#app/domain/guides/guides-for.server.ts";
import comingHomeStyles from "#app/domain/returnees/coming-home.css?url";
import { findShownFacts } from "#app/domain/returnees/facts/find-home-facts.server.ts";
import { HomeFacts } from "#app/domain/returnees/facts/home-facts.tsx";
import { HomeHelps } from "#app/domain/returnees/home-helps.tsx";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, type ReadForm, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import { PageForm } from "#app/ui/page-form.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";
import { Ticks } from "#app/ui/rows/ticks.tsx";
import { signUp } from "./sign-up.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: comingHomeStyles }];

const mostShown = 3;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config, db } = context;
  const t = textsFor(lang);
  const now = context.now();
  const today = dayOf(now);
  const edition = await context.edition();
  const region = config.board.region.names[lang];
  const [districts, { facets }, facts, events, examples] = await Promise.all([
    findHomeDistricts(db, { lang, now }),
    findListings(edition, parseCriteria(new URLSearchParams()), { lang, now }),
    findShownFacts(edition, lang, region.name),
    findNextEvents(edition, { lang, today, isMeant: ({ audiences }) => audiences.includes("returnees") }),
    findPublicExamples(edition, lang),
  ]);
  const lead = t("home:lead", { inRegion: region.in });
  return {
    ...{ lang, today, districts, facts, lead, helps: facets.for },
    events: events.slice(0, mostShown),
    examples: examples.filter(({ tags }) => tags.includes("returnees")).slice(0, mostShown),
    guides: guidesFor(config, lang, ["coming-home", "first-weeks"]),
    operator: config.operator.name,
    contacts: await findShownContacts(edition, { field: null, districts: [], lang }),
    weeks: await findHolidayWeeks(db, { lang, now }),
    guaranteed: guaranteesAnswer(await findSpans(edition)),
    head: {
      lang,
      title: t("alert:returnee.title"),
      description: lead,
      canonical: config.origin + paths.returnee(lang),
      origin: config.origin,
      boardName: config.board.name,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const body = await request.formData();
  /** To look ahead nobody has to say who they are. */
  if (body.get("then") === "preview") {
    const read = readForm(body, PlanForm);
    const wish = await readWish(context, read, lang);
    if (!wish.ok) return data({ form: wish.form, week: null }, { status: 422 });
    const looked = { criteria: wish.criteria, partnerCriteria: wish.partner };
    return data({ form: read.form, week: await findLastWeek(context.db, looked, { lang, now: context.now() }) });
  }
  const read = askAboutAddress(readForm(body, ReturneeForm), "email", context.config);
  const wish = await readWish(context, read, lang);
  if (!read.ok || !wish.ok) return data({ form: wish.ok ? read.form : wish.form, week: null }, { status: 422 });
  const { email, frequency } = read.value;
  const { criteria, plan } = wish;
  const wishes = { email, frequency, lang, criteria, partner_criteria: wish.partner, plan };
  const refused = await signUp(context, read.form, wishes);
  if (refused) return data({ form: refused, week: null }, { status: 422 });
  return seeOther(paths.alertSent(lang, criteria));
}

/** Where to, and who comes along, as searches. */
async function readWish({ db, now }: AppContext, read: ReadForm<z.output<typeof PlanForm>>, lang: Lang) {
  if (!read.ok) return { ok: false, form: read.form } as const;
  const asked = { lang, now: now() };
  const said = await readReturn(db, read.value, asked);
  if (!said.ok) return { ok: false, form: formWithErrors(read.form, said.errors) } as const;
  const own = parseCriteria(new URLSearchParams(said.criteria));
  const partner = await partnerCriteria(db, own, { ...partnerWishTyped(read.form), ...asked });
  return { ...said, partner };
}

export default function Returnees() {
  const shown = useLoaderData<typeof loader>();
  const { lang, today, lead, districts, operator, contacts, guaranteed, helps, facts, events, weeks } = shown;
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const t = useTexts();
  const signUpForm = (
    <PageForm noValidate className="panel narrow" id="sign-up" enter={{ name: "then", value: "" }}>
      <h2>{t("alert:returnee.formTitle")}</h2>
      {answer?.week ? <LastWeek week={answer.week} lang={lang} /> : null}
      <ReturneeFields {...{ lang, form, districts, weeks, operator }} />
      <SignUpConsent lang={lang} forMinors />
      <p className="button-row">
        <button className="button-primary" name="then" value="">
          {t("alert:new.submit")}
        </button>
        <button className="button" name="then" value="preview">
          {t("alert:week.show")}
        </button>
      </p>
    </PageForm>
  );
  return (
    <>
      <PageHead title={t("alert:returnee.title")}>
        <p className="lead">{lead}</p>
        <p className="button-row">
          <a className="button-primary" href="#sign-up">
            {t("home:act.signUp")}
          </a>
          <a className="button" href={paths.newProfile(lang)}>
            {t("home:act.profile")}
          </a>
          {contacts.length > 0 ? (
            <a className="button" href="#contact">
              {t("home:act.ask")}
            </a>
          ) : null}
        </p>
      </PageHead>
      {/* Whoever is to put something right finds it at once, without scripts too. */}
      {form ? signUpForm : null}
      <div className="returnee">
        <div>
          <Offers guaranteed={guaranteed} />
          <HomeHelps counts={helps} />
        </div>
        <div>
          <div id="contact">
            <ContactBox contacts={contacts} about="returning" operator={operator} />
          </div>
          <OpenListings lang={lang} districts={districts} />
        </div>
      </div>
      <div className="home-sections">
        <HomeFacts facts={facts} />
        <NextEvents
          {...{ lang, today, events, office: operator }}
          title={t("home:events")}
          query="audience=returnees"
        />
        <Examples examples={shown.examples} lang={lang} />
        <GuideLinks lang={lang} guides={shown.guides} />
        {form ? null : signUpForm}
      </div>
    </>
  );
}

type ExamplesProps = { examples: Awaited<ReturnType<typeof findPublicExamples>>; lang: Lang };

function Examples({ examples, lang }: ExamplesProps) {
  const t = useTexts();
  if (examples.length === 0) return null;
  const query = exampleFilterQuery({ tag: "returnees", field: null, q: "" });
  return (
    <section>
      <div className="home-title">
        <h2>{t("home:examples")}</h2>
        <a href={paths.examples(lang, query)}>{t("home:allExamples")}</a>
      </div>
      <ExampleList examples={examples} hrefOf={(example) => examplePath(lang, example)} />
    </section>
  );
}

function Offers({ guaranteed }: { guaranteed: boolean }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("alert:returnee.offersTitle")}</h2>
      <Ticks
        lines={[
          t("alert:returnee.offers.pay"),
          t("alert:returnee.offers.facts"),
          ...(guaranteed ? [t("alert:returnee.offers.answer")] : []),
          t("alert:returnee.offers.secret"),
        ]}
      />
    </section>
  );
}

function OpenListings({ lang, districts }: { lang: Lang; districts: HomeDistrict[] }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("alert:returnee.openTitle")}</h2>
      <OpenIn
        lang={lang}
        title={t("alert:returnee.core")}
        districts={districts.filter(({ role }) => role === "core")}
      />
      <OpenIn
        lang={lang}
        title={t("alert:returnee.border")}
        districts={districts.filter(({ role }) => role === "border")}
      />
    </section>
  );
}

function OpenIn({ lang, title, districts }: { lang: Lang; title: string; districts: HomeDistrict[] }) {
  const t = useTexts();
  const open = districts.filter(({ listings }) => listings > 0);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="returnee-open">
        {open.map(({ id, name, listings }) => (
          <li key={id}>
            <a href={paths.results(lang, criteriaQuery({ district: [id] }))}>
              {t("alert:returnee.open", { district: name, count: listings })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
