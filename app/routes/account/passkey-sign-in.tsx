import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { passkeyOptions } from "#app/domain/accounts/passkeys/check-passkey.server.ts";
import { PasskeyButton } from "#app/domain/accounts/passkeys/passkey-button.tsx";
import { signInWithPasskey } from "#app/domain/accounts/passkeys/sign-in-with-passkey.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, typedIn } from "#app/platform/http/form.server.ts";
import { emptyForm, typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { welcome } from "./welcome.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const limited = await context.limits.take("auth", context.client);
  if (!limited.ok) throw tooManyRequests(limited.retryAfterSeconds);
  const { db, config, now } = context;
  return {
    ...{ lang, to: new URL(request.url).searchParams.get("to") ?? "" },
    options: await passkeyOptions(db, { accountId: null, config, now: now() }),
    title: `${textsFor(lang)("factor:passkey.signIn")} – ${config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const limited = await context.limits.take("auth", context.client);
  if (!limited.ok) throw tooManyRequests(limited.retryAfterSeconds);
  const sent = typedIn(await request.formData());
  const [answer, wanted] = [typedText(sent, "answer") ?? "", typedText(sent, "to") ?? ""];
  const result = await signInWithPasskey(context, { answer, lang });
  if (result.ok) return welcome(context, request, { account: result.account, wanted });
  const key = result.reason === "suspended" ? "account:errors.suspended" : "factor:errors.wrongPasskey";
  return data({ form: formWithErrors(emptyForm, { "": { key, values: {} } }), to: wanted }, { status: 422 });
}

export default function PasskeySignIn() {
  const { lang, to, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("factor:passkey.signIn")} back={{ href: paths.signIn(lang), label: t("account:forgot.back") }}>
        <p>{t("factor:passkey.signInText")}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} />
      <form method="post">
        <input type="hidden" name="to" value={answer?.to ?? to} />
        <PasskeyButton deed="get" options={options} label={t("factor:passkey.signInButton")} primary />
      </form>
    </div>
  );
}
