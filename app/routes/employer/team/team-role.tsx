import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MemberForm } from "#app/domain/accounts/account-forms.ts";
import { changeMemberRole } from "#app/domain/accounts/team/change-member-role.server.ts";
import { RoleField } from "#app/domain/accounts/team/invite-fields.tsx";
import { LimitFields } from "#app/domain/accounts/team/limit-fields.tsx";
import { findLimit } from "#app/domain/accounts/team/limit-member.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { findListingChoices, readLimit } from "#app/domain/listings/desk/listing-choices.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const member = await findMember(context.db, { companyId: company.id, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const heading = textsFor(lang)("account:team.roleTitle", { name: member.name || member.email });
  const limit = await findLimit(context.db, { companyId: company.id, accountId: member.accountId });
  const listings = await findListingChoices(context.db, { companyId: company.id, lang });
  const seen = seenMark({ role: member.role, limit });
  return {
    lang,
    heading,
    limit,
    listings,
    seen,
    role: member.role,
    title: `${heading} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireCompanyAdmin({ request, params, context });
  const accountId = params["accountId"] ?? "";
  const member = await findMember(context.db, { companyId: employer.company.id, accountId });
  if (!member) throw notFound();
  const stored = {
    role: member.role,
    limit: await findLimit(context.db, { companyId: employer.company.id, accountId }),
  };
  const body = await request.formData();
  const { form, ...read } = readForm(body, MemberForm);
  if (!read.ok) return data({ form }, { status: 422 });
  if (isStale(body, stored)) {
    const errors = { "": { key: "team:errors.meanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  const listingIds = await readLimit(context.db, { companyId: employer.company.id, lang }, read.value);
  if (listingIds === false) {
    const errors = { listings: { key: "team:errors.noListing", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }

  const result = await changeMemberRole(context.db, {
    companyId: employer.company.id,
    accountId,
    role: read.value.role,
    listingIds,
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
  const { lang, heading, role, limit, listings, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.employerTeam(lang), label: t("account:team.back") }} />
      <ErrorSummary form={form} labels={{ role: t("account:team.role"), listings: t("team:limit.listings") }} />
      <PageForm noValidate>
        <SeenField form={form} seen={seen} />
        <RoleField form={form} role={role} />
        <LimitFields form={form} limit={limit} listings={listings} />
        <button className="button-primary">{t("account:team.roleButton")}</button>
      </PageForm>
    </div>
  );
}
