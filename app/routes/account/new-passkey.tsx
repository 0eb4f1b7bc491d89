import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startPage } from "#app/domain/accounts/account.ts";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { PasskeyButton } from "#app/domain/accounts/passkeys/passkey-button.tsx";
import { PasskeyForm } from "#app/domain/accounts/passkeys/passkey-form.ts";
import { newPasskeyOptions, registerPasskey } from "#app/domain/accounts/passkeys/register-passkey.server.ts";
import { ShownCodes } from "#app/domain/accounts/second-factor/shown-codes.tsx";
import { requireViewer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, typedText, withoutSecrets } from "#app/platform/http/form.ts";
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
  const viewer = await requireViewer({ request, params, context });
  const { db, config, now } = context;
  return {
    ...{ lang, audience: viewer.role, to: new URL(request.url).searchParams.get("to") ?? "" },
    options: await newPasskeyOptions(db, { viewer, config, now: now() }),
    title: `${textsFor(lang)("factor:passkey.add")} – ${config.board.name}`,
  };
}

type Answer = { form: FormState; codes?: string[]; next?: string };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireViewer({ request, params, context });
  const read = readForm(await request.formData(), PasskeyForm);
  const form = withoutSecrets(read.form, ["currentPassword", "answer"]);
  if (!read.ok) return data<Answer>({ form }, { status: 422 });
  return orBusy(form, async () => {
    const { name, answer = "", currentPassword, to = "" } = read.value;
    const wrong = await checkOwnPassword(context, request, { viewer, password: currentPassword });
    if (wrong) return data<Answer>({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });
    const { db, config, now } = context;
    const result = await registerPasskey(db, { viewer, name, answer, config, now: now() });
    if (!result.ok) {
      const errors = { "": { key: "factor:errors.wrongPasskey", values: {} } };
      return data<Answer>({ form: formWithErrors(form, errors) }, { status: 422 });
    }
    const next = to ? startPage(viewer.role, lang, to) : `${paths.secondFactor(lang)}?done=passkeyAdded`;
    return result.codes.length > 0 ? data<Answer>({ form, codes: result.codes, next }) : seeOther(next);
  });
}

export default function NewPasskey() {
  const { lang, to, options } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const t = useTexts();
  if (answer?.codes)
    return <ShownCodes codes={answer.codes} next={answer.next ?? ""} done={t("factor:passkey.done")} />;
  const form = answer?.form;
  const labels = { name: t("factor:passkey.name"), currentPassword: t("own:password.current") };
  return (
    <div className="narrow">
      <PageHead title={t("factor:passkey.add")} back={{ href: paths.secondFactor(lang), label: t("factor:title") }}>
        <p>{t("factor:passkey.text")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <input type="hidden" name="to" value={typedText(form, "to") ?? to} />
        <TextField form={form} name="name" label={labels.name} hint={t("factor:passkey.nameHint")} maxLength={60} />
        <TextField
          form={form}
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          autoComplete="current-password"
        />
        <PasskeyButton deed="create" options={options} label={t("factor:passkey.button")} primary />
      </PageForm>
    </div>
  );
}
