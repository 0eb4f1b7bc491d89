import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoleForm } from "#app/domain/accounts/account-forms.ts";
import { changeMemberRole } from "#app/domain/accounts/team/change-member-role.server.ts";
import { RoleField } from "#app/domain/accounts/team/invite-fields.tsx";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const member = await findMember(context.db, { companyId: company.id, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const heading = textsFor(lang)("account:team.roleTitle", { name: member.name || member.email });
  return { lang, heading, role: member.role, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireCompanyAdmin({ request, params, context });
  const accountId = params["accountId"] ?? "";
  if (!(await findMember(context.db, { companyId: employer.company.id, accountId }))) throw notFound();
  const { form, ...read } = readForm(await request.formData(), RoleForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const result = await changeMemberRole(context.db, {
    companyId: employer.company.id,
    accountId,
    role: read.value.role,
    changedBy: employer.accountId,
    now: context.now(),
  });
  if (result.ok) return seeOther(`${paths.employerTeam(lang)}?done=roleChanged`);
  if (result.reason === "notFound") throw notFound();
  return data(
    { form: formWithErrors(form, { role: { key: "account:errors.lastAdmin", values: {} } }) },
    { status: 422 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TeamRole() {
  const t = useTexts();
  const { lang, heading, role } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.employerTeam(lang), label: t("account:team.back") }} />
      <ErrorSummary form={form} labels={{ role: t("account:team.role") }} />
      <PageForm noValidate>
        <RoleField form={form} role={role} />
        <button className="button-primary">{t("account:team.roleButton")}</button>
      </PageForm>
    </div>
  );
}
