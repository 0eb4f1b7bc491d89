import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InviteOfficerForm } from "#app/domain/accounts/account-forms.ts";
import { inviteOfficer } from "#app/domain/accounts/officers/invite-officer.server.ts";
import { OfficerFields } from "#app/domain/accounts/officers/officer-fields.tsx";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "officers");
  return { lang, title: `${textsFor(lang)("officers:invite.title")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, name } = await requireOffice({ request, params, context }, "officers");
  const asked = readForm(await request.formData(), InviteOfficerForm);
  const { form, ...read } = askAboutAddress(asked, "email", context.config);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const invitation = { ...read.value, invitedBy: { accountId, name }, from: config, now: context.now() };
  const result = await inviteOfficer(db, invitation);
  if (result.ok) return seeOther(paths.officers(lang, "done=invited"));
  const errors = { email: { key: `officers:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export default function OfficerInvitation() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = { email: t("account:email"), role: t("officers:role"), lang: t("account:team.inviteLang") };
  return (
    <div className="narrow">
      <PageHead title={t("officers:invite.title")} back={{ href: paths.officers(lang), label: t("officers:title") }}>
        <p>{t("account:team.inviteIntro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <OfficerFields form={form} role="review" lang={lang} />
        <button className="button-primary">{t("account:team.inviteButton")}</button>
      </PageForm>
    </div>
  );
}
