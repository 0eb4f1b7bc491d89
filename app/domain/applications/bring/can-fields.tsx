import { experienceSpans, fulfilments } from "#db/bring-codes.ts";
import type { Lang } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes } from "#app/ui/form.tsx";
import { AnswerRow } from "./answer-row.tsx";
import type { Asks } from "./asks.ts";
import type { Brought } from "./brought.ts";
import { requirementText } from "./requirement-text.ts";

type Props = { form: FormState | undefined; lang: Lang; asks: Asks; brought: Brought };

/** What the listing asks for, the years in the occupation, and what one has a paper for. */
export function CanFields({ form, lang, asks, brought }: Props) {
  const t = useTexts();
  const answers = fulfilments.map((value) => ({ value, label: t(`bring:fulfilment.${value}`) }));
  const spans = experienceSpans.map((value) => ({ value, label: t(`bring:experienceSpan.${value}`) }));
  return (
    <>
      {asks.requirements.length > 0 ? (
        <section className="answer-fields">
          <h2>{t("bring:requirements")}</h2>
          <p className="quiet">{t("bring:requirementsHint")}</p>
          {asks.requirements.map((requirement) => (
            <AnswerRow
              key={requirement.subject}
              form={form}
              name={`has.${requirement.subject}`}
              legend={
                <>
                  {requirementText(t, lang, requirement)}
                  {requirement.necessity === "nice" ? <span className="quiet"> ({t("bring:nice")})</span> : null}
                </>
              }
              answers={answers}
              given={brought.requirements[requirement.subject] ?? null}
            />
          ))}
        </section>
      ) : null}
      {asks.experience ? (
        <div className="answer-fields">
          <AnswerRow
            form={form}
            name="experience"
            legend={t("bring:experience")}
            hint={t("bring:experienceHint")}
            answers={spans}
            given={brought.experience}
          />
        </div>
      ) : null}
      {asks.certificates.length > 0 ? (
        <Checkboxes
          form={form}
          name="certificates"
          label={t("bring:certificates")}
          hint={t("bring:certificatesHint")}
          options={asks.certificates.map((value) => ({ value, label: t(`bring:certificate.${value}`) }))}
          values={brought.certificates}
        />
      ) : null}
    </>
  );
}
