import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { waitText } from "#app/domain/accounts/guarding/wait-text.ts";
import { passkeyOptions } from "#app/domain/accounts/passkeys/check-passkey.server.ts";
import { PasskeyButton } from "#app/domain/accounts/passkeys/passkey-button.tsx";
import { takeSecondStep } from "#app/domain/accounts/passkeys/take-second-step.server.ts";
import { SecondStepForm } from "#app/domain/accounts/second-factor/factor-forms.ts";
import { findFactors } from "#app/domain/accounts/second-factor/find-factors.server.ts";
import { blankStepCookie, findPendingSignIn } from "#app/domain/accounts/second-factor/pending-sign-in.server.ts";
import { trySecondStep } from "#app/domain/accounts/second-factor/try-second-step.server.ts";
import { recordSignIn } from "#app/domain/accounts/sign-in/record-sign-in.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { welcome } from "./welcome.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const pending = await findPendingSignIn(context, request);
  if (!pending) throw seeOther(`${paths.signIn(lang)}?done=stepOver`);
  const { db, config, now } = context;
  const { accountId } = pending;
  const { passkeys } = await findFactors(db, accountId);
  const title = `${textsFor(lang)("factor:step.title")} – ${config.board.name}`;
  const options = passkeys.length > 0 ? await passkeyOptions(db, { accountId, config, now: now() }) : null;
  return { lang, title, options, officeEmail: pending.role === "employer" ? config.operator.email : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const pending = await findPendingSignIn(context, request);
  if (!pending) throw seeOther(`${paths.signIn(lang)}?done=stepOver`);
  const body = await request.formData();
  const read = readForm(body, SecondStepForm);
  const form = withoutSecrets(read.form, ["code"]);
  const withPasskey = body.get("answer");
  if (!read.ok && withPasskey === null) return data({ form }, { status: 422 });
  const network = await context.limits.take("auth", context.client);
  if (!network.ok) return data({ form: slowedDown(form, network) }, { status: 422 });

  const arrive = async () => {
    const { accountId: id, role, wanted } = pending;
    const spoken = await recordSignIn(context.db, { accountId: id, lang, now: context.now() });
    return welcome(context, request, { account: { id, role, lang: spoken }, wanted }, [blankStepCookie(context)]);
  };
  if (withPasskey !== null) {
    if (await takeSecondStep(context, { pending, answer: typeof withPasskey === "string" ? withPasskey : "" }))
      return arrive();
    const errors = { "": { key: "factor:errors.wrongPasskey", values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  if (!read.ok) return data({ form }, { status: 422 });
  const result = await trySecondStep(context, request, { pending, code: read.value.code });
  if (result.ok) return arrive();
  if (result.reason === "over") return seeOther(`${paths.signIn(lang)}?done=stepOver`);
  const error = result.reason === "wait" ? stepWait(result.seconds) : { key: "factor:errors.wrongCode", values: {} };
  return data({ form: formWithErrors(form, { code: error }) }, { status: 422 });
}

/** A new password would not help here. */
const stepWait = (seconds: number) => ({
  ...waitText(seconds),
  key: seconds < 120 ? "factor:errors.waitSeconds" : "factor:errors.waitMinutes",
});

export default function SecondStep() {
  const { lang, options, officeEmail } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("factor:step.title")} back={{ href: paths.signIn(lang), label: t("account:forgot.back") }} />
      <ErrorSummary form={form} labels={{ code: t("factor:step.code") }} />
      {options ? (
        <form method="post" className="step-passkey">
          <PasskeyButton deed="get" options={options} label={t("factor:step.passkey")} primary />
        </form>
      ) : null}
      <PageForm noValidate>
        <TextField
          form={form}
          name="code"
          label={t("factor:step.code")}
          hint={t("factor:step.hint")}
          autoComplete="one-time-code"
          inputMode="numeric"
          width="medium"
          maxLength={40}
        />
        <button className="button-primary">{t("factor:step.button")}</button>
      </PageForm>
      <section className="sign-in-help">
        <h2>{t("factor:step.lost")}</h2>
        <p>{officeEmail ? t("factor:step.lostText", { email: officeEmail }) : t("factor:step.lostOffice")}</p>
      </section>
    </div>
  );
}
