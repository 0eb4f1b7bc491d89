import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rememberDevice } from "#app/domain/accounts/guarding/known-devices.server.ts";
import { changePassword } from "#app/domain/accounts/own/change-password.server.ts";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { PasswordForm } from "#app/domain/accounts/own/own-forms.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { passwordLength } from "#app/domain/accounts/password/password.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
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
  return { lang, audience, email, title: `${textsFor(lang)("own:password.title")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireOwner({ request, params, context });
  const read = readForm(await request.formData(), PasswordForm);
  const form = withoutSecrets(read.form, ["currentPassword", "password"]);
  if (!read.ok) return data({ form }, { status: 422 });

  const { currentPassword, password } = read.value;
  return orBusy(form, async () => {
    const wrong = await checkOwnPassword(context, request, { viewer, password: currentPassword });
    if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });
    const result = await changePassword(context.db, { viewer, password, from: context.config, now: context.now() });
    if (!result.ok) {
      const errors = { password: { key: `account:errors.${result.problem}`, values: {} } };
      return data({ form: formWithErrors(form, errors) }, { status: 422 });
    }
    const device = await rememberDevice(context, request, viewer.accountId);
    return seeOther(`${paths.account(langOf(params))}?done=passwordChanged`, { "Set-Cookie": device });
  });
}

export default function Password() {
  const { lang, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { currentPassword: t("own:password.current"), password: t("account:newPassword") };
  return (
    <div className="narrow">
      <PageHead title={t("own:password.title")} back={{ href: paths.account(lang), label: t("own:title") }}>
        <p>{t("own:password.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          form={form}
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          autoComplete="current-password"
        />
        <TextField
          form={form}
          name="password"
          type="password"
          label={labels.password}
          hint={t("account:passwordHint", { min: passwordLength.min })}
          autoComplete="new-password"
        />
        <button className="button-primary">{t("own:password.button")}</button>
      </PageForm>
    </div>
  );
}
