import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ForgotPasswordForm } from "#app/domain/accounts/account-forms.ts";
import { requestReset } from "#app/domain/accounts/password/request-reset.server.ts";
import { paths } from "#app/paths.ts";
import { readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { lang, title: `${textsFor(lang)("account:forgot.title")} – ${context.config.board.name}` };
}

/** The answer is the same for every address; only the mailbox learns whether there is an account. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  langOf(params);
  const read = readForm(await request.formData(), ForgotPasswordForm);
  if (!read.ok) return data({ form: read.form, sentTo: null }, { status: 422 });

  const { email } = read.value;
  const client = await context.limits.take("auth", context.client);
  if (!client.ok) return data({ form: slowedDown(read.form, client), sentTo: null }, { status: 422 });
  const address = await context.limits.take("reset_address", foldAddress(email));
  await requestReset(context.db, { email, from: context.config, now: context.now(), often: !address.ok });
  return data({ form: emptyForm, sentTo: email });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ForgotPassword() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.sentTo) return <Sent email={answer.sentTo} again={paths.forgotPassword(lang)} />;
  return (
    <div className="narrow">
      <PageHead title={t("account:forgot.title")} back={{ href: paths.signIn(lang), label: t("account:forgot.back") }}>
        <p>{t("account:forgot.intro")}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} labels={{ email: t("account:email") }} />
      <PageForm noValidate>
        <TextField form={answer?.form} name="email" type="email" label={t("account:email")} autoComplete="username" />
        <button className="button-primary">{t("account:forgot.button")}</button>
      </PageForm>
    </div>
  );
}

function Sent({ email, again }: { email: string; again: string }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <Notice tone="done" title={t("account:forgot.sentTitle")}>
        <p>{t("account:forgot.sentText", { email })}</p>
      </Notice>
      <p>{t("account:forgot.sentNothing")}</p>
      <p>
        <a href={again}>{t("account:forgot.again")}</a>
      </p>
    </div>
  );
}
