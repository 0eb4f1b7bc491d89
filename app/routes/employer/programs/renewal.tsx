import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { apiKeyDays, overlapDays } from "#app/domain/api/keys/api-key.ts";
import { findApiKey } from "#app/domain/api/keys/find-api-keys.server.ts";
import { RenewalForm } from "#app/domain/api/keys/key-form.ts";
import { newApiKeyId } from "#app/domain/api/keys/new-api-key.server.ts";
import { renewApiKey } from "#app/domain/api/keys/renew-api-key.server.ts";
import { ShownKey } from "#app/domain/api/keys/shown-key.tsx";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, Select } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const asked = { companyId: company.id, keyId: params["keyId"] ?? "", now: context.now() };
  const key = await findApiKey(context.db, asked);
  if (!key) throw notFound();
  const heading = textsFor(lang)("program:renew.title", { name: key.name });
  /** After the form was sent this is asked again, and the key has just been renewed: who leads on here shows nobody the new one. */
  const { renewable } = key;
  return { lang, id: newApiKeyId(), heading, renewable, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const asked = { companyId: company.id, accountId, keyId: params["keyId"] ?? "", now: context.now() };
  if (!(await findApiKey(context.db, asked))) throw notFound();
  const read = readForm(await request.formData(), RenewalForm);
  if (!read.ok) return data({ form: read.form, made: null }, { status: 422 });
  const renewed = await renewApiKey(context.db, { ...read.value, ...asked });
  if (!renewed.ok) return seeOther(paths.programs(langOf(params)));
  return data({ form: read.form, made: { name: renewed.name, key: renewed.key } });
}

export default function Renewal() {
  const { lang, id, heading, renewable } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  if (answer?.made) return <ShownKey lang={lang} name={answer.made.name} apiKey={answer.made.key} />;
  if (!renewable) {
    return (
      <div className="narrow">
        <PageHead title={heading} back={{ href: paths.programs(lang), label: t("program:back") }} />
        <Notice>
          <p>{t("program:renew.already")}</p>
        </Notice>
      </div>
    );
  }
  const form = answer?.form;
  const overlap = (days: string) =>
    days === "0" ? t("program:renew.atOnce") : t("program:renew.after", { count: Number(days) });
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>{t("program:renew.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ overlap: t("program:renew.overlap"), days: t("program:new.days") }} />
      <PageForm noValidate>
        <input type="hidden" name="id" value={typedText(form, "id") ?? id} />
        <Radios
          form={form}
          name="overlap"
          label={t("program:renew.overlap")}
          value="7"
          options={overlapDays.map((days) => ({ value: days, label: overlap(days) }))}
        />
        <Select
          form={form}
          name="days"
          label={t("program:new.days")}
          value="365"
          options={apiKeyDays.map((days) => ({ value: days, label: t("program:days", { count: Number(days) }) }))}
        />
        <button className="button-primary">{t("program:renew.button")}</button>
      </PageForm>
    </div>
  );
}
