import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { alertCriteria } from "#app/domain/alerts/alert-criteria.ts";
import { alertInWords } from "#app/domain/alerts/alert-facts.server.ts";
import { ConsentFields } from "#app/domain/alerts/minors/consent-fields.tsx";
import { isPupilsSearch } from "#app/domain/alerts/minors/is-pupils-search.ts";
import { partnerCriteria } from "#app/domain/alerts/partner-criteria.server.ts";
import { partnerWishTyped } from "#app/domain/alerts/partner-wish.ts";
import { findLastWeek } from "#app/domain/alerts/preview/find-last-week.server.ts";
import { foundText, LastWeek } from "#app/domain/alerts/preview/last-week.tsx";
import { alertForm } from "#app/domain/alerts/sign-up/alert-form.ts";
import { PartnerFields } from "#app/domain/alerts/sign-up/partner-fields.tsx";
import { SignUpConsent, SignUpFields } from "#app/domain/alerts/sign-up/sign-up-fields.tsx";
import { withoutNeedlessParent } from "#app/domain/parents/minor-form.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { readForm, typedIn } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import { signUp } from "./sign-up.server.ts";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const criteria = alertCriteria(new URL(request.url).searchParams, dayOf(context.now()));
  const query = criteriaQuery(criteria).toString();
  const edition = await context.edition();
  const { total, near } = await longTextsInTurn(criteria, () =>
    findListings(edition, criteria, { lang, now: context.now() }),
  );
  return {
    lang,
    query,
    forPupils: isPupilsSearch(criteria),
    total,
    week: await findLastWeek(edition, { criteria: query, partnerCriteria: "" }, { lang, now: context.now() }),
    unknownPlace: near?.known === false ? near.typed : null,
    search: await alertInWords(context.db, query, lang),
    title: `${textsFor(lang)("alert:new.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const search = alertCriteria(new URL(request.url).searchParams, dayOf(context.now()));
  const criteria = criteriaQuery(search).toString();
  const now = context.now();
  const body = withoutNeedlessParent(await request.formData());
  const wish = partnerWishTyped(typedIn(body));
  const partner = await partnerCriteria(await context.edition(), search, { ...wish, lang, now });
  if (body.get("then") === "preview") {
    const week = await findLastWeek(context.db, { criteria, partnerCriteria: partner }, { lang, now });
    return data({ form: typedIn(body), week });
  }
  const ofSeeker = askAboutAddress(
    readForm(body, alertForm({ forPupils: isPupilsSearch(search) })),
    "email",
    context.config,
  );
  const read = askAboutAddress(ofSeeker, "parentEmail", context.config);
  if (!read.ok) return data({ form: read.form, week: null }, { status: 422 });
  const { email, frequency, parentEmail, parentLang = lang } = read.value;
  const parent = parentEmail === undefined ? null : { email: parentEmail, lang: parentLang };
  const wishes = { email, frequency, lang, criteria, partner_criteria: partner, plan: null, parent };
  const refused = await signUp(context, read.form, wishes);
  if (refused) return data({ form: refused, week: null }, { status: 422 });
  const sent = new URLSearchParams(criteria);
  if (parent) sent.set("parent", "asked");
  return seeOther(paths.alertSent(lang, sent));
}

export default function NewAlert() {
  const { lang, query, forPupils, total, week, unknownPlace, search } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const t = useTexts();
  const toSearch = <a href={paths.results(lang, query)}>{t("alert:new.change")}</a>;
  return (
    <>
      <PageHead title={t("alert:new.title")}>
        <p className="lead">{t(forPupils ? "alert:pupil.intro" : "alert:new.intro")}</p>
      </PageHead>
      {/* What was just asked for stands first, else whoever signs up finds the form first. */}
      {answer?.week ? <LastWeek week={answer.week} lang={lang} /> : null}
      {unknownPlace === null ? (
        <div className="alert-new">
          <div className="panel">
            <Facts items={[{ label: t("alert:fact.search"), value: search }]} />
            <p>
              {total > 0
                ? t("alert:new.now", { count: total })
                : t(forPupils ? "alert:pupil.nothingNow" : "alert:new.nothingNow")}{" "}
              {toSearch}
            </p>
            <p>
              {foundText(t, week.own)} <a href="#last-week">{t("alert:week.see")}</a>
            </p>
          </div>
          <PageForm noValidate className="panel" enter={{ name: "then", value: "" }}>
            <ErrorSummary
              form={form}
              labels={{
                email: t(forPupils ? "alert:pupil.email" : "alert:field.email"),
                frequency: t(forPupils ? "alert:pupil.frequency" : "alert:field.frequency"),
                under16: t(`parent:under16.${forPupils ? "pupil" : "adult"}.label`),
                parentEmail: t(`parent:under16.${forPupils ? "pupil" : "adult"}.address`),
              }}
            />
            <SignUpFields form={form} forPupils={forPupils} />
            <ConsentFields form={form} lang={lang} forPupils={forPupils} />
            {forPupils ? null : <PartnerFields form={form} wish={{ q: "", german: null }} />}
            <p>
              <button className="button" name="then" value="preview">
                {t("alert:week.show")}
              </button>
            </p>
            <SignUpConsent lang={lang} forPupils={forPupils} />
            <button className="button-primary" name="then" value="">
              {t("alert:new.submit")}
            </button>
          </PageForm>
        </div>
      ) : (
        <Notice tone="stop" title={t("alert:new.unknownPlace", { place: unknownPlace })}>
          <p>{t("alert:new.unknownPlaceText")}</p>
          <p>{toSearch}</p>
        </Notice>
      )}
      {answer?.week || unknownPlace !== null ? null : <LastWeek week={week} lang={lang} />}
    </>
  );
}
