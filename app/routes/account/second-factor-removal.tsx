import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { OwnPasswordForm } from "#app/domain/accounts/second-factor/factor-forms.ts";
import { lacksFactor } from "#app/domain/accounts/second-factor/lacks-factor.ts";
import { removeOwnFactors } from "#app/domain/accounts/second-factor/remove-factors.server.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const { audience } = await requireRemovable(args);
  return { lang, audience, title: `${textsFor(lang)("factor:removal.title")} – ${args.context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireRemovable({ request, params, context });
  const read = readForm(await request.formData(), OwnPasswordForm);
  const form = withoutSecrets(read.form, ["currentPassword"]);
  if (!read.ok) return data({ form }, { status: 422 });
  return orBusy(form, async () => {
    const wrong = await checkOwnPassword(context, request, { viewer, password: read.value.currentPassword });
    if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });
    await removeOwnFactors(context.db, { viewer, from: context.config, now: context.now() });
    return seeOther(`${paths.secondFactor(langOf(params))}?done=removed`);
  });
}

/** Where it is demanded, or not there, there is nothing to remove. */
async function requireRemovable(asked: Pick<LoaderFunctionArgs, "request" | "params" | "context">) {
  const viewer = await requireOwner(asked);
  const demanded = lacksFactor({ ...viewer, hasFactor: false }, asked.context.config);
  if (!viewer.hasFactor || demanded) throw seeOther(paths.secondFactor(langOf(asked.params)));
  return viewer;
}

export default function SecondFactorRemoval() {
  const { lang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const label = t("own:password.current");
  return (
    <div className="narrow">
      <PageHead title={t("factor:removal.title")} back={{ href: paths.secondFactor(lang), label: t("factor:title") }}>
        <p>{t("factor:removal.text")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ currentPassword: label }} />
      <PageForm noValidate>
        <TextField form={form} name="currentPassword" type="password" label={label} autoComplete="current-password" />
        <button className="button-danger">{t("factor:removal.button")}</button>
      </PageForm>
    </div>
  );
}
