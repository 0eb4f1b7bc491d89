import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { findProfile } from "#app/domain/companies/profile/find-profile.server.ts";
import { ProfileFields } from "#app/domain/companies/profile/profile-fields.tsx";
import { CompanyProfileForm } from "#app/domain/companies/profile/profile-form.ts";
import { ProfileState } from "#app/domain/companies/profile/profile-state.tsx";
import { saveCompanyProfile } from "#app/domain/companies/profile/save-company-profile.server.ts";
import { tellOfficeOfProfile } from "#app/domain/office/profiles/tell-of-profile.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, speaks } = await requireEmployer({ request, params, context });
  const profile = await findProfile(context.db, { companyId: company.id, lang });
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    speaks,
    profile,
    seen: seenMark(profile),
    done: (["saved", "waits"] as const).find((name) => name === done) ?? null,
    title: `${textsFor(lang)("profile:title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const { db, config } = context;
  const now = context.now();
  const body = await request.formData();
  const { form, ...read } = askAboutAddress(readForm(body, CompanyProfileForm), "contactEmail", config);
  if (!read.ok) return data({ form }, { status: 422 });
  if (isStale(body, await findProfile(db, { companyId: company.id, lang }))) {
    const errors = { "": { key: "profile:errors.meanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  const result = await saveCompanyProfile(db, {
    companyId: company.id,
    profile: read.value,
    accountId,
    tellOffice: (db) => tellOfficeOfProfile(db, { company, config, now }),
    now,
  });
  if (!result.ok) return data({ form: formWithErrors(form, result.errors) }, { status: 422 });
  return seeOther(`${paths.companyProfile(lang)}?done=${result.waits ? "waits" : "saved"}`);
}

const named = [
  "staff",
  "apprentices",
  "website",
  "contactName",
  "contactRole",
  "contactPhone",
  "contactEmail",
] as const;
const written = ["aboutDe", "aboutPl", "aboutCs", "welcomeDe", "welcomePl", "welcomeCs"] as const;

export default function CompanyProfilePage() {
  const t = useTexts();
  const { lang, speaks, profile, seen, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = Object.fromEntries([...named, ...written].map((name) => [name, t(`profile:form.${name}`)]));
  return (
    <>
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`profile:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={profile.name}>
        <p>{t("profile:intro")}</p>
        <p>
          <a href={paths.company(lang, profile.slug)}>{t("profile:publicPage")}</a>
        </p>
        <p className="button-row">
          <a className="button" href={paths.companySites(lang)}>
            {t("profile:sites.title")}
          </a>
          <a className="button" href={paths.companyPictures(lang)}>
            {t("profile:pictures.title")}
          </a>
          <a className="button" href={paths.handingOn(lang)}>
            {t("handingOn:link")}
          </a>
        </p>
      </PageHead>
      <ProfileState change={profile.change} lang={lang} />
      {speaks ? (
        <>
          <ErrorSummary form={form} labels={labels} />
          <PageForm noValidate className="company-form">
            <SeenField form={form} seen={seen} />
            <ProfileFields form={form} profile={profile} />
            <p className="quiet">{t("profile:form.office")}</p>
            <button className="button-primary">{t("profile:form.save")}</button>
          </PageForm>
        </>
      ) : (
        <p className="quiet">{t("profile:onlySpeakers")}</p>
      )}
    </>
  );
}
