import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation, joinAnotherCompany } from "#app/domain/accounts/accept-invitation.server.ts";
import { startPage } from "#app/domain/accounts/account.ts";
import { AcceptInvitationForm } from "#app/domain/accounts/account-forms.ts";
import { findToken } from "#app/domain/accounts/account-tokens.server.ts";
import { DeadLink } from "#app/domain/accounts/dead-link.tsx";
import { rememberDevice } from "#app/domain/accounts/guarding/known-devices.server.ts";
import { chooseCompany } from "#app/domain/accounts/own/choose-company.server.ts";
import { passwordLength } from "#app/domain/accounts/password/password.ts";
import { readViewer, startSession } from "#app/domain/accounts/sessions.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { emptyForm, withoutSecrets } from "#app/platform/http/form.ts";
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
  const token = params["token"] ?? "";
  const found = await findToken(context.db, { token, purpose: "invitation", now: context.now() });
  const board = context.config.board.name;
  const title = textsFor(lang)("account:invitation.title", { board });
  return found.state === "valid"
    ? { lang, title, state: found.state, account: found.account }
    : data(
        { lang, title: textsFor(lang)(`account:deadLink.${found.state}`), state: found.state, account: null },
        { status: 410 },
      );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { db, config } = context;
  const token = params["token"] ?? "";
  const body = await request.formData();
  if (body.has("join")) return join({ request, params, context });
  const read = readForm(body, AcceptInvitationForm);
  const form = withoutSecrets(read.form, ["password"]);
  if (!read.ok) return data({ form }, { status: 422 });

  return orBusy(form, async () => {
    const result = await acceptInvitation(db, { token, ...read.value, lang, from: config, now: context.now() });
    if (!result.ok && "link" in result) return data({ form }, { status: 410 });
    if (!result.ok) {
      const errors = { password: { key: `account:errors.${result.password}`, values: {} } };
      return data({ form: formWithErrors(form, errors) }, { status: 422 });
    }
    const { account } = result;
    return seeOther(startPage(account.role, lang, ""), [
      ["Set-Cookie", await startSession(context, account, request)],
      ["Set-Cookie", await rememberDevice(context, request, account.id)],
    ]);
  });
}

/** The link proves the mailbox, not the person: it signs nobody in who has a password. */
async function join({ request, params, context }: Pick<ActionFunctionArgs, "request" | "params" | "context">) {
  const lang = langOf(params);
  const result = await joinAnotherCompany(context.db, { token: params["token"] ?? "", now: context.now() });
  if (!result.ok) return data({ form: emptyForm }, { status: 410 });
  const viewer = await readViewer(context, request);
  if (viewer?.accountId !== result.accountId) return seeOther(`${paths.signIn(lang)}?done=joined`);
  await chooseCompany(context.db, { viewer, companyId: result.companyId });
  return seeOther(paths.employer(lang));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Invitation() {
  const t = useTexts();
  const { lang, title, state, account } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (state !== "valid") return <DeadLink lang={lang} state={state} purpose="invitation" />;
  const { email, companyName: company } = account;
  if (account.joined) return <OneMore company={company ?? ""} email={email} />;
  return (
    <div className="narrow">
      <PageHead title={title}>
        <p>
          {company ? t("account:invitation.company", { company, email }) : t("account:invitation.office", { email })}
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ name: t("account:name"), password: t("account:password") }} />
      <PageForm noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          form={form}
          name="name"
          label={t("account:name")}
          hint={t("account:invitation.nameHint")}
          value={account.name}
          autoComplete="name"
        />
        <TextField
          form={form}
          name="password"
          type="password"
          label={t("account:password")}
          hint={t("account:passwordHint", { min: passwordLength.min })}
          autoComplete="new-password"
        />
        <button className="button-primary">{t("account:invitation.button")}</button>
      </PageForm>
    </div>
  );
}

function OneMore({ company, email }: { company: string; email: string }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("own:join.title", { company })}>
        <p>{t("own:join.text", { company, email })}</p>
      </PageHead>
      <form method="post">
        <input type="hidden" name="join" value="on" />
        <button className="button-primary">{t("own:join.button")}</button>
      </form>
    </div>
  );
}
