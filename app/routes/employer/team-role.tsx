import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MemberForm } from "#app/domain/accounts/account-forms.ts";
import { changeMemberRole, findLimit } from "#app/domain/accounts/team/change-member-role.server.ts";
import { RoleField } from "#app/domain/accounts/team/invite-fields.tsx";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { notCounted } from "#app/domain/listings/application-counts.ts";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const member = await findMember(context.db, { companyId: company.id, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const heading = textsFor(lang)("account:team.roleTitle", { name: member.name || member.email });
  const limit = await findLimit(context.db, member.accountId);
  const own = await findListingsOnDesk(context.db, {
    companyId: company.id,
    listingIds: null,
    counts: notCounted,
    lang,
  });
  const listings = own.map((listing) => ({ value: listing.id, label: listing.title }));
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
  const stored = { role: member.role, limit: await findLimit(context.db, accountId) };
  const body = await request.formData();
  const { form, ...read } = readForm(body, MemberForm);
  if (!read.ok) return data({ form }, { status: 422 });
  if (isStale(body, stored)) {
    const errors = { "": { key: "team:errors.meanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  const own = await findListingsOnDesk(context.db, { ...employer.scope, counts: notCounted, lang });
  const chosen = own.map(({ id }) => id).filter((id) => read.value.listings?.includes(id));
  if (read.value.limit === "some" && read.value.role !== "admin" && chosen.length === 0) {
    const errors = { listings: { key: "team:errors.noListing", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }

  const result = await changeMemberRole(context.db, {
    companyId: employer.company.id,
    accountId,
    role: read.value.role,
    listingIds: read.value.limit === "some" ? chosen : null,
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
        {listings.length > 0 ? (
          <>
            <Radios
              form={form}
              name="limit"
              label={t("team:limit.label")}
              hint={t("team:limit.admins")}
              value={limit ? "some" : "all"}
              options={[
                { value: "all", label: t("team:limit.all") },
                { value: "some", label: t("team:limit.some"), hint: t("team:limit.someHint") },
              ]}
            />
            <Checkboxes
              form={form}
              name="listings"
              label={t("team:limit.listings")}
              values={limit ?? []}
              options={listings}
            />
          </>
        ) : null}
        <button className="button-primary">{t("account:team.roleButton")}</button>
      </PageForm>
    </div>
  );
}
