import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { addSite } from "#app/domain/companies/sites/add-site.server.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { SiteForm } from "#app/domain/companies/sites/site-form.ts";
import { SiteLines } from "#app/domain/companies/sites/site-lines.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, speaks } = await requireEmployer({ request, params, context });
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    speaks,
    company: company.name,
    sites: await findSites(context.db, { companyId: company.id, lang }),
    done: (["added", "removed"] as const).find((name) => name === done) ?? null,
    title: `${textsFor(lang)("profile:sites.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const read = readForm(await request.formData(), SiteForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const site = { companyId: company.id, site: read.value, lang, accountId, now: context.now() };
  const errors = await addSite(context.db, site);
  if (errors) return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  return seeOther(`${paths.companySites(lang)}?done=added`);
}

export default function Sites() {
  const t = useTexts();
  const { lang, speaks, company, sites, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const names = ["street", "postalCode", "place"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`office:companyForm.${name}`)]));
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`profile:sites.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("profile:sites.title")} back={{ href: paths.companyProfile(lang), label: company }}>
        <p>{t("profile:sites.intro")}</p>
      </PageHead>
      <SiteLines
        sites={sites}
        more={({ id, street }) =>
          speaks && id !== null ? (
            <form method="post" action={paths.removeCompanySite(lang, id)}>
              <button className="link-button" aria-label={t("profile:sites.removeOf", { street })}>
                {t("profile:sites.remove")}
              </button>
            </form>
          ) : null
        }
      />
      {speaks ? (
        <>
          <h2>{t("profile:sites.add")}</h2>
          <ErrorSummary form={form} labels={labels} />
          <PageForm noValidate>
            <TextField form={form} name="street" label={t("office:companyForm.street")} />
            <TextField form={form} name="postalCode" label={t("office:companyForm.postalCode")} width="short" />
            <TextField
              form={form}
              name="place"
              label={t("office:companyForm.place")}
              hint={t("office:companyForm.placeHint")}
            />
            <button className="button-primary">{t("profile:sites.addButton")}</button>
          </PageForm>
        </>
      ) : (
        <p className="quiet">{t("profile:onlySpeakers")}</p>
      )}
    </div>
  );
}
