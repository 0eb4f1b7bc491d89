import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fields, langs, type PhraseSection, phraseSections } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { addPhrase } from "#app/domain/occupations/save-phrase.server.ts";
import { findPhraseLooks, type PhraseLook } from "#app/domain/office/phrases/find-phrase-looks.server.ts";
import { newPhraseForm, phraseProblems } from "#app/domain/office/phrases/phrase-form.ts";
import { PhraseLooks } from "#app/domain/office/phrases/phrase-looks.tsx";
import { PhraseTextFields } from "#app/domain/office/phrases/phrase-text-fields.tsx";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

type Answer = { form: FormState; look: { section: PhraseSection; looks: PhraseLook[] } | null };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  return { lang, title: `${textsFor(lang)("phrase:office.add")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const offered = context.config.board.langs;
  const body = await request.formData();
  const { form, ...read } = readForm(body, newPhraseForm(offered));
  const back = (form: FormState, look: Answer["look"] = null) =>
    data<Answer>({ form, look }, { status: look ? 200 : 422 });
  if (!read.ok) return back(form);
  const { section, fields, ...texts } = read.value;
  const now = context.now();
  if (body.get("deed") === "look") {
    const looks = await findPhraseLooks(context.db, { id: null, section, fields, texts, offered, now });
    return back(form, { section, looks });
  }
  const saved = await addPhrase(context.db, { section, fields, texts, officer, now });
  if (saved.ok) return seeOther(`${paths.officePhrase(lang, saved.id)}?done=added`);
  return back(formWithErrors(form, phraseProblems(saved)));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewPhrase() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
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
      {answer?.look ? <PhraseLooks {...answer.look} /> : null}
      <ErrorSummary form={form} labels={labels} />
      <PageForm className="panel office-section" noValidate enter={lookFirst}>
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
        <LookOrSave save={t("phrase:office.save")} />
      </PageForm>
    </div>
  );
}
