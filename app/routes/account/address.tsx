import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requestAddress } from "#app/domain/accounts/own/change-address.server.ts";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { AddressForm } from "#app/domain/accounts/own/own-forms.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { orBusy } from "./busy.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { audience, email } = await requireOwner({ request, params, context });
  return { lang, audience, email, title: `${textsFor(lang)("own:address.title")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireOwner({ request, params, context });
  const asked = askAboutAddress(readForm(await request.formData(), AddressForm), "email", context.config);
  const form = withoutSecrets(asked.form, ["currentPassword"]);
  if (!asked.ok) return data({ form }, { status: 422 });

  const { email, currentPassword } = asked.value;
  if (foldAddress(email) === viewer.email) {
    const errors = { email: { key: "own:errors.sameAddress", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  return orBusy(form, async () => {
    const wrong = await checkOwnPassword(context, request, { viewer, password: currentPassword });
    if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });
    const taken = await context.limits.take("mail_address", foldAddress(email));
    if (!taken.ok) return data({ form: slowedDown(form, taken) }, { status: 422 });
    await requestAddress(context.db, { viewer, email, from: context.config, now: context.now() });
    return seeOther(`${paths.account(langOf(params))}?done=addressAsked`);
  });
}

export default function Address() {
  const { lang, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { email: t("own:address.new"), currentPassword: t("own:password.current") };
  return (
    <div className="narrow">
      <PageHead title={t("own:address.title")} back={{ href: paths.account(lang), label: t("own:title") }}>
        <p>{t("own:address.intro", { email })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <MailField form={form} name="email" label={labels.email} autoComplete="email" />
        <TextField
          form={form}
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          autoComplete="current-password"
        />
        <button className="button-primary">{t("own:address.button")}</button>
      </PageForm>
    </div>
  );
}
