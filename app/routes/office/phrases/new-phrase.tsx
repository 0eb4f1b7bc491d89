import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fields, langs, phraseSections } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { addPhrase } from "#app/domain/occupations/save-phrase.server.ts";
import { newPhraseForm, phraseProblems } from "#app/domain/office/phrases/phrase-form.ts";
import { PhraseTextFields } from "#app/domain/office/phrases/phrase-text-fields.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  return { lang, title: `${textsFor(lang)("phrase:office.add")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const { form, ...read } = readForm(await request.formData(), newPhraseForm(context.config.board.langs));
  if (!read.ok) return data({ form }, { status: 422 });
  const { section, fields, ...texts } = read.value;
  const saved = await addPhrase(context.db, { section, fields, texts, officer, now: context.now() });
  if (saved.ok) return seeOther(`${paths.officePhrase(lang, saved.id)}?done=added`);
  return data({ form: formWithErrors(form, phraseProblems(saved)) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewPhrase() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = {
    section: t("phrase:office.section"),
    ...Object.fromEntries(langs.map((one) => [one, t(`listing:language.${one}`)])),
  };
  return (
    <div className="narrow">
      <PageHead
        title={t("phrase:office.add")}
        back={{ href: paths.officePhrases(lang), label: t("phrase:office.title") }}
      >
        <p>{t("phrase:office.addText")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm className="panel office-section" noValidate>
        <Radios
          form={form}
          name="section"
          label={t("phrase:office.section")}
          options={phraseSections.map((value) => ({ value, label: t(`phrase:section.${value}`) }))}
        />
        <PhraseTextFields form={form} />
        <Checkboxes
          form={form}
          name="fields"
          label={t("phrase:office.field")}
          hint={t("phrase:office.fieldHint")}
          optional
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
        <button className="button-primary">{t("phrase:office.save")}</button>
      </PageForm>
    </div>
  );
}
