import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fields, kinds, langs } from "#db/codes.ts";
import { answerKinds, questionUnits } from "#db/question-codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import {
  moreFields,
  NewQuestionForm,
  questionProblems,
  readQuestionWords,
} from "#app/domain/office/questions/question-form.ts";
import { QuestionLooks } from "#app/domain/office/questions/question-looks.tsx";
import { QuestionWarningList, WarnedField } from "#app/domain/office/questions/question-warning-list.tsx";
import { mustBeTold, type QuestionWarning, questionWarnings } from "#app/domain/office/questions/question-warnings.ts";
import { MoreChoiceFields, QuestionTextFields } from "#app/domain/office/questions/question-word-fields.tsx";
import type { Question } from "#app/domain/questions/question.ts";
import { addQuestion } from "#app/domain/questions/save-question.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, Radios, Select } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

type Answer = { form: FormState; look: Question | null; warnings: QuestionWarning[]; kept: boolean };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  return { lang, title: `${textsFor(lang)("question:office.add")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const body = await request.formData();
  const { form, ...read } = readForm(body, NewQuestionForm);
  const back = (form: FormState, seen: Partial<Answer> = {}) =>
    data<Answer>({ look: null, warnings: [], kept: false, ...seen, form }, { status: seen.look ? 200 : 422 });
  if (!read.ok) return back(form);
  const { kind, fields, kinds } = read.value;
  const isChoice = kind === "choice";
  const meant = readQuestionWords(read.value, { isChoice, offered: context.config.board.langs });
  const unit = kind === "number" ? (read.value.unit ?? null) : null;
  const problems = {
    ...(meant.ok ? {} : meant.errors),
    ...(kind === "number" && unit === null ? { unit: { key: "errors.choose", values: {} } } : {}),
  };
  if (!meant.ok || Object.keys(problems).length > 0) return back(formWithErrors(form, problems));
  const { texts, added: choices } = meant.value;
  const warnings = questionWarnings({ texts, choices }, context.config.board.langs);
  const kept = body.get("deed") !== "look";
  if (!kept || mustBeTold(warnings, body)) {
    const options = choices.map((texts, at) => ({ code: String(at), retired: false, texts }));
    const look: Question = { catalogueId: "look", lang: null, kind, unit, texts, options };
    return back(form, { look, warnings, kept });
  }
  const question = { kind, unit, fields, kinds, texts, choices };
  const saved = await addQuestion(context.db, { ...question, officer, now: context.now() });
  if (saved.ok) return seeOther(`${paths.officeQuestion(lang, saved.id)}?done=added`);
  return back(formWithErrors(form, questionProblems(saved)));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewQuestion() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
  const labels = {
    kind: t("question:office.answered"),
    unit: t("question:office.counts"),
    ...Object.fromEntries(langs.map((one) => [one, t(`listing:language.${one}`)])),
    ...Object.fromEntries(langs.map((one) => [moreFields[one], t("question:office.choices")])),
  };
  return (
    <div className="narrow">
      <PageHead
        title={t("question:office.add")}
        back={{ href: paths.officeQuestions(lang), label: t("question:office.title") }}
      >
        <p>{t("question:office.addText")}</p>
      </PageHead>
      {answer ? <QuestionWarningList warnings={answer.warnings} kept={answer.kept} /> : null}
      {answer?.look ? <QuestionLooks question={answer.look} /> : null}
      <ErrorSummary form={form} labels={labels} />
      <PageForm className="panel office-section" noValidate enter={lookFirst}>
        <QuestionTextFields form={form} />
        <Radios
          form={form}
          name="kind"
          label={t("question:office.answered")}
          hint={t("question:office.answeredHint")}
          options={answerKinds.map((value) => ({ value, label: t(`question:office.kind.${value}`) }))}
        />
        <Select
          form={form}
          name="unit"
          label={t("question:office.counts")}
          hint={t("question:office.countsHint")}
          optional
          empty="–"
          options={questionUnits.map((value) => ({ value, label: t(`question:unit.${value}`) }))}
        />
        <fieldset>
          <legend>{t("question:office.choices")}</legend>
          <p className="hint">{t("question:office.choicesHint")}</p>
          <MoreChoiceFields form={form} />
        </fieldset>
        <Checkboxes
          form={form}
          name="fields"
          label={t("phrase:office.field")}
          hint={t("question:office.fieldHint")}
          optional
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
        <Checkboxes
          form={form}
          name="kinds"
          label={t("question:office.kinds")}
          hint={t("question:office.kindsHint")}
          optional
          options={kinds.map((value) => ({ value, label: t(`listing:kind.${value}`) }))}
        />
        <WarnedField warnings={answer?.warnings} />
        <LookOrSave save={t("phrase:office.save")} />
      </PageForm>
    </div>
  );
}
