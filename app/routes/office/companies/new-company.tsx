import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { CompanyForm } from "#app/domain/companies/company-form.ts";
import { companyProblems } from "#app/domain/companies/company-problems.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { CompanyFormPage } from "#app/domain/office/companies/company-form-page.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "companyData");
  return { lang, title: `${textsFor(lang)("office:company.createTitle")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "companyData");
  const asked = readForm(await request.formData(), CompanyForm);
  const { form, ...read } = askAboutAddress(asked, "contactEmail", context.config);
  if (!read.ok) return data({ form }, { status: 422 });

  const company = read.value;
  const result = await saveCompany(context.db, { companyId: null, company, lang, officer, now: context.now() });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, result.companyId)}?done=created`);
  if (result.reason === "notFound") throw notFound();
  return data({ form: formWithErrors(form, companyProblems(result)) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewCompany() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <CompanyFormPage form={form} button={t("office:companyForm.create")}>
      <PageHead
        title={t("office:company.createTitle")}
        back={{ href: paths.officeCompanies(lang), label: t("office:companies.title") }}
      />
    </CompanyFormPage>
  );
}
