import type { ReactNode } from "react";
import type { Lang } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { type Question, questionIn } from "./question.ts";

type Props = {
  form: FormState | undefined;
  name: string;
  lang: Lang;
  question: Question;
  /** As it is stored. */
  answer: string | null;
};

/** The field that a question wants. A chosen answer can be taken back: without scripts, radios cannot be emptied. */
export function QuestionField({ form, name, lang, question, answer }: Props) {
  const t = useTexts();
  const field = { form, name, label: <QuestionLabel lang={lang} question={question} />, optional: true };
  const { kind, unit } = question;
  if (kind === "yes_no" || kind === "choice") {
    const options = [...choicesOf(question, lang, t("question:yes"), t("question:no"))];
    return <Radios {...field} options={[...options, { value: "", label: t("question:open") }]} value={answer} />;
  }
  if (kind === "date") return <TextField {...field} type="date" value={answer} width="medium" />;
  if (kind === "number" && unit) {
    const value = answer === null ? null : formatNumber(lang, Number(answer));
    return <TextField {...field} hint={t(`question:unit.${unit}`)} inputMode="decimal" width="short" value={value} />;
  }
  return <TextArea {...field} value={answer} rows={question.catalogueId ? 2 : 4} dir="auto" />;
}

/** The question as the reader reads it, its language said where that is another. */
export function QuestionLabel({ lang, question }: { lang: Lang; question: Question }): ReactNode {
  const asked = questionIn(lang, question);
  const foreign = asked.lang === lang ? {} : { lang: asked.lang };
  return (
    <span {...foreign} dir="auto">
      {asked.text}
    </span>
  );
}

function choicesOf({ kind, options }: Question, lang: Lang, yes: string, no: string) {
  if (kind === "yes_no") return [yes, no].map((label, index) => ({ value: index === 0 ? "yes" : "no", label }));
  return options.flatMap(({ code, retired, texts }) => (retired ? [] : [{ value: code, label: texts[lang] }]));
}
