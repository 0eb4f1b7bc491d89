import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import { findWordedQuestion } from "#app/domain/office/questions/find-worded-question.server.ts";
import {
  moreFields,
  questionProblems,
  QuestionWordsForm,
  readQuestionWords,
} from "#app/domain/office/questions/question-form.ts";
import { QuestionLooks } from "#app/domain/office/questions/question-looks.tsx";
import { QuestionWarningList, WarnedField } from "#app/domain/office/questions/question-warning-list.tsx";
import { mustBeTold, type QuestionWarning, questionWarnings } from "#app/domain/office/questions/question-warnings.ts";
import {
  KnownChoiceFields,
  MoreChoiceFields,
  QuestionTextFields,
} from "#app/domain/office/questions/question-word-fields.tsx";
import { wordQuestion } from "#app/domain/office/questions/word-question.server.ts";
import { WordedVersions } from "#app/domain/office/worded/worded-versions.tsx";
import type { Question as Look } from "#app/domain/questions/question.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

const deeds = ["added", "corrected", "retired", "returned"] as const;
type Answer = { form: FormState; look: Look | null; warnings: QuestionWarning[]; kept: boolean };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  const question = await findWordedQuestion(context.db, params["questionId"] ?? "");
  if (!question) throw notFound();
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, question, done: deeds.find((deed) => deed === done) ?? null },
    title: `${textsFor(lang)("question:office.title")}: ${question.texts[lang]} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const id = params["questionId"] ?? "";
  const before = await findWordedQuestion(context.db, id);
  if (!before) throw notFound();
  const body = await request.formData();
  const { form, ...read } = readForm(body, QuestionWordsForm);
  const back = (form: FormState, seen: Partial<Answer> = {}) =>
    data<Answer>({ look: null, warnings: [], kept: false, ...seen, form }, { status: seen.look ? 200 : 422 });
  if (!read.ok) return back(form);
  const { kind, unit } = before;
  const typedChoices = read.value.choices;
  const asked = { isChoice: kind === "choice", offered: context.config.board.langs, before, typedChoices };
  const meant = readQuestionWords(read.value, asked);
  if (!meant.ok) return back(formWithErrors(form, meant.errors));
  const { texts, choices, added } = meant.value;
  const warnings = questionWarnings({ texts, choices: [...choices, ...added] }, asked.offered);
  const kept = body.get("deed") !== "look";
  if (!kept || mustBeTold(warnings, body)) {
    const fresh = added.map((texts, at) => ({ code: String(at), retired: false, texts }));
    const look: Look = { catalogueId: id, lang: null, kind, unit, texts, options: [...choices, ...fresh] };
    return back(form, { look, warnings, kept });
  }
  const { seen } = read.value;
  const saved = await wordQuestion(context.db, { id, texts, choices, added, seen, officer, now: context.now() });
  if (saved.ok) return seeOther(`${paths.officeQuestion(lang, id)}?done=corrected`);
  const told = saved.reason === "changedMeanwhile" ? withoutSecrets(form, ["seen"]) : form;
  return back(formWithErrors(told, questionProblems(saved)));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Question() {
  const t = useTexts();
  const { lang, question, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
  const { id, kind, unit, texts, choices, uses, keeping, isRetired, isGone, editedAt, editedBy, versions } = question;
  const languages = Object.fromEntries(langs.map((one) => [one, t(`listing:language.${one}`)]));
  const more = Object.fromEntries(langs.map((one) => [moreFields[one], t("question:office.more")]));
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`question:office.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={texts[lang]} back={{ href: paths.officeQuestions(lang), label: t("question:office.title") }}>
        <p>
          <Chip>{t(`question:office.kind.${kind}`)}</Chip> {unit ? <Chip>{t(`question:unit.${unit}`)}</Chip> : null}{" "}
          {isRetired || isGone ? <Chip>{t("phrase:state.retired")}</Chip> : null}
        </p>
        <p className="quiet">
          {t("question:office.uses", { count: uses })}{" "}
          {keeping > 0 ? `${t("question:office.keeping", { count: keeping })} ` : null}
          {editedAt === null
            ? t("phrase:office.loaded")
            : t("phrase:office.written", { name: editedBy ?? "–", at: formatInstant(lang, editedAt) })}
        </p>
      </PageHead>
      {answer ? <QuestionWarningList warnings={answer.warnings} kept={answer.kept} /> : null}
      {answer?.look ? <QuestionLooks question={answer.look} /> : null}
      <ErrorSummary form={form} labels={{ ...languages, ...more }} />
      <PageForm className="panel office-section" noValidate enter={lookFirst}>
        <p className="quiet">{t("question:office.reaches")}</p>
        <QuestionTextFields form={form} texts={texts} />
        {kind === "choice" ? (
          <>
            <KnownChoiceFields form={form} choices={choices} />
            <fieldset>
              <legend>{t("question:office.more")}</legend>
              <p className="hint">{t("question:office.moreHint")}</p>
              <MoreChoiceFields form={form} />
            </fieldset>
          </>
        ) : null}
        <SeenField form={form} seen={editedAt ?? ""} />
        <WarnedField warnings={answer?.warnings} />
        <LookOrSave save={t("phrase:office.save")} />
      </PageForm>
      {isGone ? null : (
        <form
          method="post"
          action={isRetired ? paths.returnQuestion(lang, id) : paths.retireQuestion(lang, id)}
          className="panel office-section"
        >
          <h2>{t(isRetired ? "phrase:office.return" : "phrase:office.retire")}</h2>
          <p>{t(isRetired ? "question:office.returnText" : "question:office.retireText")}</p>
          <button className="button">{t(isRetired ? "phrase:office.return" : "phrase:office.retire")}</button>
        </form>
      )}
      <WordedVersions
        lang={lang}
        versions={versions}
        said={({ texts, choices }, one) => [texts[one], ...choices.map((choice) => choice.texts[one])].join(" · ")}
      />
    </div>
  );
}
