import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OfficeRoleForm } from "#app/domain/accounts/account-forms.ts";
import { changeOfficerRole } from "#app/domain/accounts/officers/change-officer-role.server.ts";
import { OfficeRoleField } from "#app/domain/accounts/officers/officer-fields.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireOfficer } from "./officer.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return requireOfficer("roleTitle", args);
}

/** Whoever takes rights from themselves may not see the list any more: they go on where everybody of the office may. */
export async function action(args: ActionFunctionArgs) {
  const { lang, officer, by } = await requireOfficer("roleTitle", args);
  const { form, ...read } = readForm(await args.request.formData(), OfficeRoleForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, now } = args.context;
  const { accountId } = officer;
  const { role } = read.value;
  const result = await changeOfficerRole(db, { accountId, role, changedBy: by, now: now() });
  if (result.ok)
    return seeOther(accountId === by && role !== "all" ? paths.office(lang) : paths.officers(lang, "done=roleChanged"));
  if (result.reason === "notFound") throw notFound();
  const errors = { role: { key: `officers:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export default function OfficerRole() {
  const t = useTexts();
  const { lang, heading, officer, isLast } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officers(lang), label: t("officers:title") }} />
      {isLast ? (
        <Notice>
          <p>{t("officers:errors.lastHead")}</p>
        </Notice>
      ) : null}
      <ErrorSummary form={form} labels={{ role: t("officers:role") }} />
      <PageForm noValidate>
        <OfficeRoleField form={form} role={officer.role} />
        <button className="button-primary">{t("account:team.roleButton")}</button>
      </PageForm>
    </div>
  );
}
