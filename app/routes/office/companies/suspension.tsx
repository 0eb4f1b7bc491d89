import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { SuspensionForm } from "#app/domain/office/office-forms.ts";
import { GroundFields, groundLabels } from "#app/domain/rulings/ground-fields.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireCompanyFor } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { company, ...page } = await requireCompanyFor("suspension.title", "suspension", args);
  return { ...page, company: { id: company.id, name: company.name } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "suspension");
  const { form, ...read } = readForm(await request.formData(), SuspensionForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const companyId = params["companyId"] ?? "";
  const { config } = context;
  const { reason, ground, rule } = read.value;
  const result = await suspendCompany(context.db, {
    companyId,
    reason,
    ground: { ground, rule, lang },
    officer,
    from: config,
    replyTo: config.operator.email,
    now: context.now(),
  });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=suspended`);
  if (result.reason === "notFound") throw notFound();
  const errors = { "": { key: `office:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Suspension() {
  const t = useTexts();
  const { lang, heading, company } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("office:suspension.text")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ ...groundLabels(t), reason: t("office:suspension.reason") }} />
      <PageForm noValidate>
        <TextArea
          form={form}
          name="reason"
          label={t("office:suspension.reason")}
          hint={t("office:suspension.reasonHint")}
          maxLength={3000}
        />
        <GroundFields form={form} />
        <button className="button-danger">{t("office:suspension.button")}</button>
      </PageForm>
    </div>
  );
}
