import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ResetPasswordForm } from "#app/domain/accounts/account-forms.ts";
import { findToken } from "#app/domain/accounts/account-tokens.server.ts";
import { DeadLink } from "#app/domain/accounts/dead-link.tsx";
import { forgetGuesses } from "#app/domain/accounts/guarding/guesses.server.ts";
import { rememberDevice } from "#app/domain/accounts/guarding/known-devices.server.ts";
import { passwordLength } from "#app/domain/accounts/password/password.ts";
import { resetPassword } from "#app/domain/accounts/password/reset-password.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther, tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { orBusy, retryHeaders } from "./busy.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = retryHeaders;

/** Opening the link changes nothing: mail scanners open it, too. Only sending the form does. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const limited = await context.limits.take("auth", context.client);
  if (!limited.ok) throw tooManyRequests(limited.retryAfterSeconds);
  const found = await findToken(context.db, { token: params["token"] ?? "", purpose: "reset", now: context.now() });
  const title = `${textsFor(lang)("account:reset.title")} – ${context.config.board.name}`;
  return found.state === "valid"
    ? { lang, title, state: found.state, email: found.account.email }
    : data(
        { lang, title: textsFor(lang)(`account:deadLink.${found.state}`), state: found.state, email: "" },
        { status: 410 },
      );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const read = readForm(await request.formData(), ResetPasswordForm);
  const form = withoutSecrets(read.form, ["password"]);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const { password } = read.value;
  const token = params["token"] ?? "";
  return orBusy(form, async () => {
    const result = await resetPassword(db, { token, password, lang, from: config, now: context.now() });
    if (result.ok) {
      /** Whoever has the mailbox is the owner: no stranger's failed tries stand in the way of the sign-in that follows. */
      await forgetGuesses(db, { secretKey: config.secretKey, email: result.account.email });
      const device = await rememberDevice(context, request, result.account.id);
      return seeOther(`${paths.signIn(lang)}?done=passwordChanged`, { "Set-Cookie": device });
    }
    if ("link" in result) return data({ form }, { status: 410 });
    const errors = { password: { key: `account:errors.${result.password}`, values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ResetPassword() {
  const t = useTexts();
  const { lang, state, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (state !== "valid") return <DeadLink lang={lang} state={state} purpose="reset" />;
  return (
    <div className="narrow">
      <PageHead title={t("account:reset.title")}>
        <p>{t("account:reset.intro", { email })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ password: t("account:newPassword") }} />
      <PageForm noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          form={form}
          name="password"
          type="password"
          label={t("account:newPassword")}
          hint={t("account:passwordHint", { min: passwordLength.min })}
          autoComplete="new-password"
        />
        <button className="button-primary">{t("account:reset.button")}</button>
      </PageForm>
    </div>
  );
}
