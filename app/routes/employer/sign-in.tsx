import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignInForm } from "#app/domain/accounts/account-forms.ts";
import { startPage } from "#app/domain/accounts/account.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { readViewer, startSession } from "#app/domain/accounts/sessions.server.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { paths } from "#app/paths.ts";
import { acceptsCookies, probeCookie } from "#app/platform/http/cookie-probe.server.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm, withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

const news = ["signedOut", "signedOutEverywhere", "passwordChanged"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const to = searchParams.get("to") ?? "";
  const viewer = await readViewer(context, request);
  if (viewer) throw seeOther(startPage(viewer.role, lang, to));

  return data(
    {
      lang,
      to,
      done: news.find((name) => name === searchParams.get("done")) ?? null,
      officeEmail: context.config.operator.email,
      title: `${textsFor(lang)("account:signIn.title")} – ${context.config.board.name}`,
    },
    { headers: { "Set-Cookie": probeCookie(context.config.origin) } },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const read = readForm(await request.formData(), SignInForm);
  const form = withoutSecrets(read.form, ["password"]);
  if (!read.ok) return data({ form }, { status: 422 });
  if (!acceptsCookies(request)) {
    return data(
      { form: formWithErrors(form, { "": { key: "account:errors.cookiesOff", values: {} } }) },
      { status: 422 },
    );
  }

  const { email, password, to } = read.value;
  const taken = [
    await context.limits.take("sign_in_client", context.client),
    await context.limits.take("sign_in_account", foldAddress(email)),
  ];
  const refused = taken.find((one) => !one.ok);
  if (refused && !refused.ok) return data({ form: slowedDown(form, refused) }, { status: 422 });

  const result = await signIn(context.db, { email, password, lang, now: context.now() });
  if (!result.ok) {
    const errors = { "": { key: `account:errors.${result.reason}`, values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  return seeOther(startPage(result.account.role, lang, to ?? ""), {
    "Set-Cookie": await startSession(context, result.account),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignIn() {
  const t = useTexts();
  const { lang, to, done, officeEmail } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? emptyForm;
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{t(`account:signIn.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("account:signIn.title")}>
        <p>{t("account:signIn.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ email: t("account:email"), password: t("account:password") }} />
      <form method="post" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextField form={form} name="email" type="email" label={t("account:email")} autoComplete="username" />
        <TextField
          form={form}
          name="password"
          type="password"
          label={t("account:password")}
          autoComplete="current-password"
        />
        <p className="button-row">
          <button className="button-primary">{t("account:signIn.button")}</button>
          <a href={paths.forgotPassword(lang)}>{t("account:signIn.forgot")}</a>
        </p>
      </form>
      <section className="sign-in-help">
        <h2>{t("account:signIn.noAccount")}</h2>
        <p>{t("account:signIn.noAccountText", { email: officeEmail })}</p>
      </section>
    </div>
  );
}
