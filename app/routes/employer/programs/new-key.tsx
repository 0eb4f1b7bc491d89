import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { apiScopes, mostApiKeys } from "#app/domain/api/keys/api-key.ts";
import { DaysSelect } from "#app/domain/api/keys/days-select.tsx";
import { issueApiKey } from "#app/domain/api/keys/issue-api-key.server.ts";
import { KeyForm } from "#app/domain/api/keys/key-form.ts";
import { newApiKeyId } from "#app/domain/api/keys/new-api-key.server.ts";
import { ShownKey } from "#app/domain/api/keys/shown-key.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, Radios, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireCompanyAdmin({ request, params, context });
  return { lang, id: newApiKeyId(), title: `${textsFor(lang)("program:new.title")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const read = readForm(await request.formData(), KeyForm);
  if (!read.ok) return data({ form: read.form, made: null }, { status: 422 });
  const { db, now } = context;
  const issued = await issueApiKey(db, { ...read.value, companyId: company.id, accountId, now: now() });
  if (issued.ok) return data({ form: read.form, made: { name: read.value.name, key: issued.key } });
  const error = { key: "program:errors.tooMany", values: { limit: mostApiKeys } };
  return data({ form: formWithErrors(read.form, { "": error }), made: null }, { status: 422 });
}

export default function NewKey() {
  const { lang, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  if (answer?.made) return <ShownKey lang={lang} name={answer.made.name} apiKey={answer.made.key} />;
  const form = answer?.form;
  const labels = { name: t("program:new.name"), scopes: t("program:new.scopes"), use: t("program:new.use") };
  return (
    <div className="narrow">
      <PageHead title={t("program:new.title")} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>{t("program:new.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ ...labels, days: t("program:new.days") }} />
      <PageForm noValidate>
        <input type="hidden" name="id" value={typedText(form, "id") ?? id} />
        <TextField form={form} name="name" label={labels.name} hint={t("program:new.nameHint")} maxLength={60} />
        <Checkboxes
          form={form}
          name="scopes"
          label={labels.scopes}
          options={apiScopes.map((scope) => ({ value: scope, label: t(`program:new.scope.${scope}`) }))}
        />
        <Radios
          form={form}
          name="use"
          label={labels.use}
          value="sandbox"
          options={[
            { value: "sandbox", label: t("program:new.sandbox") },
            { value: "live", label: t("program:new.live") },
          ]}
        />
        <DaysSelect form={form} />
        <button className="button-primary">{t("program:new.button")}</button>
      </PageForm>
    </div>
  );
}
