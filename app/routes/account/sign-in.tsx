import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startPage } from "#app/domain/accounts/account.ts";
import { SignInForm } from "#app/domain/accounts/account-forms.ts";
import { waitText } from "#app/domain/accounts/guarding/wait-text.ts";
import { beginSecondStep } from "#app/domain/accounts/second-factor/pending-sign-in.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { type TryResult, tryToSignIn } from "#app/domain/accounts/sign-in/try-to-sign-in.server.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { acceptsCookies, probeCookie } from "#app/platform/http/cookie-probe.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { emptyForm, type FieldError, withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { orBusy, retryHeaders } from "./busy.server.ts";
import { welcome } from "./welcome.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = retryHeaders;

const news = ["joined", "stepOver", "addressChanged", "signedOut", "signedOutEverywhere", "passwordChanged"] as const;
const endings = ["kept", "lost", "plain"] as const;

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
      ended: endings.find((name) => name === searchParams.get("ended")) ?? null,
      done: news.find((name) => name === searchParams.get("done")) ?? null,
      officeEmail: context.config.operator.email,
      title: `${textsFor(lang)("account:signIn.title")} – ${context.config.board.name}`,
      description: textsFor(lang)("account:signIn.intro"),
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
  return orBusy(form, async () => {
    const result = await tryToSignIn(context, request, { email, password, lang });
    if (!result.ok) return data({ form: formWithErrors(form, { "": refusalText(result) }) }, { status: 422 });
    if (!result.secondStep) return welcome(context, request, { account: result.account, wanted: to ?? "" });
    const waiting = { accountId: result.account.id, wanted: to ?? "" };
    return seeOther(paths.secondStep(lang), { "Set-Cookie": await beginSecondStep(context, waiting) });
  });
}

function refusalText(result: Extract<TryResult, { ok: false }>): FieldError {
  return result.reason === "wait" ? waitText(result.seconds) : { key: `account:errors.${result.reason}`, values: {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
];

export default function SignIn() {
  const t = useTexts();
  const { lang, to, done, ended, officeEmail } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? emptyForm;
  return (
    <div className="narrow">
      {done ? (
        <Notice tone={done === "stepOver" ? "stop" : "done"}>
          <p>{t(`account:signIn.${done}`)}</p>
        </Notice>
      ) : null}
      {ended ? (
        <Notice tone={ended === "lost" ? "stop" : "info"}>
          <p>{t(`account:signIn.ended.${ended}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("account:signIn.title")}>
        <p>{t("account:signIn.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ email: t("account:email"), password: t("account:password") }} />
      <PageForm noValidate>
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
          <a href={withQuery(paths.passkeySignIn(lang), to ? new URLSearchParams({ to }) : "")}>
            {t("factor:passkey.signIn")}
          </a>
        </p>
      </PageForm>
      <section className="sign-in-help">
        <h2>{t("account:signIn.noAccount")}</h2>
        <p>{t("account:signIn.noAccountText", { email: officeEmail })}</p>
        <p>
          <a href={paths.membership(lang)}>{t("admission:title")}</a>
        </p>
      </section>
    </div>
  );
}
