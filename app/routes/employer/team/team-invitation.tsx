import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InviteForm } from "#app/domain/accounts/account-forms.ts";
import { InviteFields } from "#app/domain/accounts/team/invite-fields.tsx";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { findListingChoices, readLimit } from "#app/domain/listings/desk/listing-choices.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  return {
    lang,
    listings: await findListingChoices(context.db, { companyId: company.id, lang }),
    title: `${textsFor(lang)("account:team.invite")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireCompanyAdmin({ request, params, context });
  const asked = readForm(await request.formData(), InviteForm);
  const { form, ...read } = askAboutAddress(asked, "email", context.config);
  if (!read.ok) return data({ form }, { status: 422 });
  const listingIds = await readLimit(context.db, { companyId: employer.company.id, lang }, read.value);
  if (listingIds === false) {
    const errors = { listings: { key: "team:errors.noListing", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  const taken = await context.limits.take("mail_address", foldAddress(read.value.email));
  if (!taken.ok) return data({ form: slowedDown(form, taken) }, { status: 422 });

  const { config, db } = context;
  const result = await inviteMember(db, {
    ...read.value,
    listingIds,
    companyId: employer.company.id,
    invitedBy: employer,
    from: config,
    now: context.now(),
  });
  if (result.ok) return seeOther(`${paths.employerTeam(lang)}?done=invited`);
  const errors = { email: { key: `account:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TeamInvitation() {
  const t = useTexts();
  const { lang, listings } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead
        title={t("account:team.invite")}
        back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}
      >
        <p>{t("account:team.inviteIntro")}</p>
        <p className="quiet">{t("account:team.inviteAgainHint")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ email: t("account:email"), listings: t("team:limit.listings") }} />
      <PageForm noValidate>
        <InviteFields form={form} role="member" lang={lang} listings={listings} />
        <button className="button-primary">{t("account:team.inviteButton")}</button>
      </PageForm>
    </div>
  );
}
