import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InviteForm } from "#app/domain/accounts/account-forms.ts";
import { InviteFields } from "#app/domain/accounts/team/invite-fields.tsx";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { invitePerson } from "#app/domain/office/companies/invite-person.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireCompanyFor } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { company, ...page } = await requireCompanyFor("company.inviteTitle", "people", args);
  return { ...page, company: { id: company.id, name: company.name } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "people");
  const asked = readForm(await request.formData(), InviteForm);
  const { form, ...read } = askAboutAddress(asked, "email", context.config);
  if (!read.ok) return data({ form }, { status: 422 });

  const companyId = params["companyId"] ?? "";
  const { db, config } = context;
  const result = await invitePerson(db, { ...read.value, companyId, officer, config, now: context.now() });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=invited`);
  const errors = { email: { key: `account:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OfficeInvitation() {
  const t = useTexts();
  const { lang, heading, company } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("account:team.inviteIntro")}</p>
        <p>{t("office:company.inviteText")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ email: t("account:email") }} />
      <PageForm noValidate>
        <InviteFields form={form} role="admin" lang={lang} />
        <button className="button-primary">{t("account:team.inviteButton")}</button>
      </PageForm>
    </div>
  );
}
