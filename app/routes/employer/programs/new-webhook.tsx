import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { addWebhook, newWebhookId } from "#app/domain/webhooks/keep-webhooks.server.ts";
import { ShownSecret } from "#app/domain/webhooks/shown-secret.tsx";
import { mostWebhooks } from "#app/domain/webhooks/webhook.ts";
import { WebhookForm } from "#app/domain/webhooks/webhook-form.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireCompanyAdmin({ request, params, context });
  return {
    lang,
    id: newWebhookId(),
    title: `${textsFor(lang)("program:webhooks.add")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const read = readForm(await request.formData(), WebhookForm);
  if (!read.ok) return data({ form: read.form, made: null }, { status: 422 });
  const { db, config, now } = context;
  const { id: webhookId, address } = read.value;
  const added = await addWebhook(db, { companyId: company.id, accountId, webhookId, address, config, now: now() });
  if (added.ok) return data({ form: read.form, made: { webhookId, secret: added.secret } });
  const error = { key: "program:errors.tooManyWebhooks", values: { limit: mostWebhooks } };
  return data({ form: formWithErrors(read.form, { "": error }), made: null }, { status: 422 });
}

export default function NewWebhook() {
  const { lang, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  if (answer?.made) return <ShownSecret lang={lang} {...answer.made} />;
  const form = answer?.form;
  return (
    <div className="narrow">
      <PageHead title={t("program:webhooks.add")} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>{t("program:webhooks.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ address: t("program:webhooks.address") }} />
      <PageForm noValidate>
        <input type="hidden" name="id" value={typedText(form, "id") ?? id} />
        <TextField
          form={form}
          name="address"
          type="url"
          label={t("program:webhooks.address")}
          hint={t("program:webhooks.addressHint")}
          maxLength={500}
        />
        <button className="button-primary">{t("program:webhooks.button")}</button>
      </PageForm>
    </div>
  );
}
