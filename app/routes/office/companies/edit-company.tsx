import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { CompanyForm } from "#app/domain/companies/company-form.ts";
import { companyProblems } from "#app/domain/companies/company-problems.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { companyOnForm, findCompanyDetails } from "#app/domain/office/companies/company.server.ts";
import { CompanyFormPage } from "#app/domain/office/companies/company-form-page.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireCompanyFor } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireCompanyFor("company.editTitle", "companyData", args);
  return { ...page, seen: seenMark(companyOnForm(page.company)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "companyData");
  const body = await request.formData();
  const { form, ...read } = askAboutAddress(readForm(body, CompanyForm), "contactEmail", context.config);
  if (!read.ok) return data({ form }, { status: 422 });

  const companyId = params["companyId"] ?? "";
  const stored = await findCompanyDetails(context.db, { companyId, lang });
  if (stored && isStale(body, companyOnForm(stored))) {
    const errors = { "": { key: "office:errors.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  const company = read.value;
  const result = await saveCompany(context.db, { companyId, company, lang, officer, now: context.now() });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=saved`);
  if (result.reason === "notFound") throw notFound();
  return data({ form: formWithErrors(form, companyProblems(result)) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditCompany() {
  const t = useTexts();
  const { lang, heading, company, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <CompanyFormPage form={form} company={company} seen={seen} button={t("office:companyForm.save")}>
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }} />
    </CompanyFormPage>
  );
}
