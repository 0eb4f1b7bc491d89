import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { alertCriteria } from "#app/domain/alerts/alert-criteria.ts";
import { alertInWords } from "#app/domain/alerts/alert-facts.server.ts";
import { AlertForm } from "#app/domain/alerts/sign-up/alert-form.ts";
import { SignUpConsent, SignUpFields } from "#app/domain/alerts/sign-up/sign-up-fields.tsx";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
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
  const criteria = alertCriteria(new URL(request.url).searchParams);
  const query = criteriaQuery(criteria).toString();
  const edition = await context.edition();
  const { total, near } = await longTextsInTurn(criteria, () =>
    findListings(edition, criteria, { lang, now: context.now() }),
  );
  return {
    lang,
    query,
    total,
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
  const criteria = criteriaQuery(alertCriteria(new URL(request.url).searchParams)).toString();
  const read = askAboutAddress(readForm(await request.formData(), AlertForm), "email", context.config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const refused = await signUp(context, read.form, { ...read.value, lang, criteria, plan: null });
  if (refused) return data({ form: refused }, { status: 422 });
  return seeOther(paths.alertSent(lang, criteria));
}

export default function NewAlert() {
  const { lang, query, total, unknownPlace, search } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const toSearch = <a href={paths.results(lang, query)}>{t("alert:new.change")}</a>;
  return (
    <>
      <PageHead title={t("alert:new.title")}>
        <p className="lead">{t("alert:new.intro")}</p>
      </PageHead>
      {unknownPlace === null ? (
        <div className="alert-new">
          <div className="panel">
            <Facts items={[{ label: t("alert:fact.search"), value: search }]} />
            <p>
              {total > 0 ? t("alert:new.now", { count: total }) : t("alert:new.nothingNow")} {toSearch}
            </p>
          </div>
          <PageForm noValidate className="panel">
            <ErrorSummary
              form={form}
              labels={{ email: t("alert:field.email"), frequency: t("alert:field.frequency") }}
            />
            <SignUpFields form={form} />
            <SignUpConsent lang={lang} />
            <button className="button-primary">{t("alert:new.submit")}</button>
          </PageForm>
        </div>
      ) : (
        <Notice tone="stop" title={t("alert:new.unknownPlace", { place: unknownPlace })}>
          <p>{t("alert:new.unknownPlaceText")}</p>
          <p>{toSearch}</p>
        </Notice>
      )}
    </>
  );
}
