import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { overlapDays } from "#app/domain/api/keys/api-key.ts";
import { DaysSelect } from "#app/domain/api/keys/days-select.tsx";
import { RenewalForm } from "#app/domain/api/keys/key-form.ts";
import { newApiKeyId } from "#app/domain/api/keys/new-api-key.server.ts";
import { renewApiKey } from "#app/domain/api/keys/renew-api-key.server.ts";
import { ShownKey } from "#app/domain/api/keys/shown-key.tsx";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { programKeyFor } from "./program-key.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, key } = await programKeyFor(args);
  const heading = textsFor(lang)("program:renew.title", { name: key.name });
  /** After the form was sent this is asked again, and the key has just been renewed: who leads on here shows nobody the new one. */
  const { renewable } = key;
  const title = `${heading} – ${args.context.config.board.name}`;
  return { lang, id: newApiKeyId(), heading, renewable, title };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, deed } = await programKeyFor(args);
  const read = readForm(await args.request.formData(), RenewalForm);
  if (!read.ok) return data({ form: read.form, made: null }, { status: 422 });
  const renewed = await renewApiKey(args.context.db, { ...read.value, ...deed });
  if (!renewed.ok) return seeOther(paths.programs(lang));
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
        <DaysSelect form={form} />
        <button className="button-primary">{t("program:renew.button")}</button>
      </PageForm>
    </div>
  );
}
