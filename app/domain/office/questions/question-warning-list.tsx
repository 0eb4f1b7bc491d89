import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import { type QuestionWarning, warnedField, warningsInOne } from "./question-warnings.ts";

/** With it the next sending says what its writer has seen. */
export function WarnedField({ warnings = [] }: { warnings?: readonly QuestionWarning[] | undefined }) {
  return warnings.length > 0 ? <input type="hidden" name={warnedField} value={warningsInOne(warnings)} /> : null;
}

type Props = { warnings: readonly QuestionWarning[]; kept: boolean };

/** What a company would be told who asked this: the office may ask it all the same, but knows. */
export function QuestionWarningList({ warnings, kept }: Props) {
  const t = useTexts();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="stop" title={t("question:office.warning.title", { count: warnings.length })}>
      <ul>
        {warnings.map(({ key, lang, words, subject, law }) => (
          <li key={key}>
            <q lang={lang}>{words}</q>
            {": "}
            {t(`checks:found.${subject}`)} {t(`checks:why.${subject}`)}{" "}
            {law ? (
              <a href={law.url} rel="noreferrer">
                {law.name}
              </a>
            ) : (
              t("checks:boardRule")
            )}
          </li>
        ))}
      </ul>
      <p>{kept ? t("question:office.warning.kept") : t("question:office.warning.text")}</p>
    </Notice>
  );
}
