import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoleForm } from "#app/domain/accounts/account-forms.ts";
import { RoleField } from "#app/domain/accounts/team/invite-fields.tsx";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { changePersonsRole } from "#app/domain/office/companies/change-persons-role.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireMember } from "./member.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember("roleTitle", args);
  return { ...member, seen: seenMark(storedOf(member)) };
}

/** The rule about the last admin holds for the office too: a firm whose people may invite nobody helps no one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "people");
  const { company, accountId, ...stored } = await requireMember("roleTitle", { request, params, context });
  const body = await request.formData();
  const { form, ...read } = readForm(body, RoleForm);
  if (!read.ok) return data({ form }, { status: 422 });
  if (isStale(body, storedOf(stored))) {
    const errors = { "": { key: "team:errors.meanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }

  const companyId = company.id;
  const { db, config } = context;
  const { role } = read.value;
  const result = await changePersonsRole(db, { company, accountId, role, officer, config, now: context.now() });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=roleChanged`);
  if (result.reason === "notFound") throw notFound();
  const errors = { role: { key: "account:errors.lastAdmin", values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

/** The same as the company's own page: either window learns what the other saved. */
function storedOf({ role, limit }: Pick<Awaited<ReturnType<typeof requireMember>>, "role" | "limit">) {
  return { role, limit };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MemberRole() {
  const t = useTexts();
  const { lang, heading, company, role, isLastAdmin, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }} />
      {isLastAdmin ? (
        <Notice>
          <p>{t("office:company.lastAdminRole")}</p>
        </Notice>
      ) : null}
      <ErrorSummary form={form} labels={{ role: t("account:team.role") }} />
      <PageForm noValidate>
        <SeenField form={form} seen={seen} />
        <RoleField form={form} role={role} />
        <button className="button-primary">{t("account:team.roleButton")}</button>
      </PageForm>
    </div>
  );
}
