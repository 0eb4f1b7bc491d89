import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { removePasskey } from "#app/domain/accounts/passkeys/remove-passkey.server.ts";
import { OwnPasswordForm } from "#app/domain/accounts/second-factor/factor-forms.ts";
import { findFactors } from "#app/domain/accounts/second-factor/find-factors.server.ts";
import { lacksFactor } from "#app/domain/accounts/second-factor/lacks-factor.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const { viewer, passkey } = await requirePasskey(args);
  const heading = textsFor(lang)("factor:passkey.removeTitle", { name: passkey.name });
  return { lang, heading, audience: viewer.audience, title: `${heading} – ${args.context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { viewer, passkey } = await requirePasskey({ request, params, context });
  const read = readForm(await request.formData(), OwnPasswordForm);
  const form = withoutSecrets(read.form, ["currentPassword"]);
  if (!read.ok) return data({ form }, { status: 422 });
  return orBusy(form, async () => {
    const { db, config, now } = context;
    const wrong = await checkOwnPassword(context, request, { viewer, password: read.value.currentPassword });
    if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });
    const evenLast = !lacksFactor({ ...viewer, hasFactor: false }, config);
    const removed = await removePasskey(db, { viewer, passkeyId: passkey.id, evenLast, from: config, now: now() });
    if (!removed) {
      const errors = { "": { key: "factor:errors.lastFactor", values: {} } };
      return data({ form: formWithErrors(form, errors) }, { status: 422 });
    }
    return seeOther(`${paths.secondFactor(langOf(params))}?done=passkeyRemoved`);
  });
}

/** Somebody else's does not exist. */
async function requirePasskey(asked: Pick<LoaderFunctionArgs, "request" | "params" | "context">) {
  const viewer = await requireOwner(asked);
  const { passkeys } = await findFactors(asked.context.db, viewer.accountId);
  const passkey = passkeys.find(({ id }) => id === asked.params["passkeyId"]);
  if (!passkey) throw notFound();
  return { viewer, passkey };
}

export default function PasskeyRemoval() {
  const { lang, heading } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const label = t("own:password.current");
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.secondFactor(lang), label: t("factor:title") }}>
        <p>{t("factor:passkey.removeText")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ currentPassword: label }} />
      <PageForm noValidate>
        <TextField form={form} name="currentPassword" type="password" label={label} autoComplete="current-password" />
        <button className="button-danger">{t("factor:passkey.removeButton")}</button>
      </PageForm>
    </div>
  );
}
