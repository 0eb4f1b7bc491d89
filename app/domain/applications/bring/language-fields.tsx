import { germanLevels, type Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";
import type { Asks } from "./asks.ts";
import type { Brought } from "./brought.ts";
import { schoolChoices, schoolFacts } from "./school-facts.ts";
import { schoolName } from "./school-name.ts";

const levels = germanLevels.filter((level) => level !== "none");

type Props = { form: FormState | undefined; lang: Lang; asks: Asks; brought: Brought };

/** The languages beside German that the listing has use for, and what one has learned. */
export function LanguageFields({ form, lang, asks, brought }: Props) {
  const t = useTexts();
  return (
    <>
      {asks.languages.map((spoken) => (
        <Select
          key={spoken}
          form={form}
          name={`level.${spoken}`}
          label={t("bring:levelOf", { language: t(`listing:language.${spoken}`) })}
          optional
          value={brought.languages[spoken] ?? null}
          empty={t("bring:levelEmpty")}
          options={germanLevels.map((value) => ({ value, label: t(`bring:level.${value}`) }))}
        />
      ))}
      {asks.languages.length > 0 ? (
        <details className="level-examples">
          <summary>{t("bring:levels")}</summary>
          <dl>
            {levels.map((level) => (
              <div key={level}>
                <dt>{t(`application:germanShort.${level}`)}</dt>
                <dd>{t(`application:germanHint.${level}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {asks.school ? (
        <Select
          form={form}
          name="school"
          label={t("bring:school")}
          hint={
            <>
              {t("bring:schoolHint")} <a href={paths.certificates(lang)}>{t("certificate:link")}</a>
            </>
          }
          optional
          value={brought.school}
          empty={t("bring:levelEmpty")}
          options={schoolChoices(lang).map((value) => ({
            value,
            label: schoolName(t, value),
            group: t(`bring:schoolCountry.${schoolFacts(value).country ?? "other"}`),
          }))}
        />
      ) : null}
    </>
  );
}
