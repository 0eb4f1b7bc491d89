import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { OwnPasswordForm } from "#app/domain/accounts/second-factor/factor-forms.ts";
import { replaceRecoveryCodes } from "#app/domain/accounts/second-factor/replace-recovery-codes.server.ts";
import { ShownCodes } from "#app/domain/accounts/second-factor/shown-codes.tsx";
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

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { audience, hasFactor } = await requireOwner({ request, params, context });
  if (!hasFactor) throw seeOther(paths.secondFactor(lang));
  return { lang, audience, title: `${textsFor(lang)("factor:codes.renew")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireOwner({ request, params, context });
  if (!viewer.hasFactor) return seeOther(paths.secondFactor(langOf(params)));
  const read = readForm(await request.formData(), OwnPasswordForm);
  const form = withoutSecrets(read.form, ["currentPassword"]);
  if (!read.ok) return data({ form, codes: null }, { status: 422 });
  return orBusy(form, async () => {
    const wrong = await checkOwnPassword(context, request, { viewer, password: read.value.currentPassword });
    if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }), codes: null }, { status: 422 });
    const { db, config } = context;
    const { accountId } = viewer;
    return data({ form, codes: await replaceRecoveryCodes(db, { accountId, config, now: context.now() }) });
  });
}

export default function RecoveryCodes() {
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  if (answer && "codes" in answer && answer.codes) {
    return <ShownCodes codes={answer.codes} next={paths.secondFactor(lang)} />;
  }
  const label = t("own:password.current");
  return (
    <div className="narrow">
      <PageHead title={t("factor:codes.renew")} back={{ href: paths.secondFactor(lang), label: t("factor:title") }}>
        <p>{t("factor:codes.renewText")}</p>
      </PageHead>
      <ErrorSummary form={answer?.form} labels={{ currentPassword: label }} />
      <PageForm noValidate>
        <TextField
          form={answer?.form}
          name="currentPassword"
          type="password"
          label={label}
          autoComplete="current-password"
        />
        <button className="button-primary">{t("factor:codes.renewButton")}</button>
      </PageForm>
    </div>
  );
}
