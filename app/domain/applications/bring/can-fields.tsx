import { experienceSpans, fulfilments } from "#db/bring-codes.ts";
import type { Lang } from "#db/codes.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Radios } from "#app/ui/form.tsx";
import type { Asks, Requirement } from "./asks.ts";
import type { Brought } from "./brought.ts";
import { requirementText } from "./requirement-text.ts";

type Props = { form: FormState | undefined; lang: Lang; asks: Asks; brought: Brought };

/** What the listing asks for, the years in the occupation, and what one has a paper for. */
export function CanFields({ form, lang, asks, brought }: Props) {
  const t = useTexts();
  return (
    <>
      {asks.requirements.length > 0 ? (
        <section className="requirement-fields">
          <h2>{t("bring:requirements")}</h2>
          <p className="hint">{t("bring:requirementsHint")}</p>
          {asks.requirements.map((requirement) => (
            <RequirementField
              key={requirement.subject}
              requirement={requirement}
              lang={lang}
              given={typedText(form, `has.${requirement.subject}`) ?? brought.requirements[requirement.subject] ?? ""}
            />
          ))}
        </section>
      ) : null}
      {asks.experience ? (
        <Radios
          form={form}
          name="experience"
          label={t("bring:experience")}
          hint={t("bring:experienceHint")}
          options={["" as const, ...experienceSpans].map((value) => ({
            value,
            label: t(value === "" ? "bring:fulfilment.unsaid" : `bring:experienceSpan.${value}`),
          }))}
          value={brought.experience}
        />
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

type RequirementFieldProps = { requirement: Requirement; lang: Lang; given: string };

/** Five words in a row, the last of which takes an answer back. */
function RequirementField({ requirement, lang, given }: RequirementFieldProps) {
  const t = useTexts();
  return (
    <fieldset className="requirement-field">
      <legend>
        {requirementText(t, lang, requirement)}
        {requirement.necessity === "nice" ? <span className="quiet"> ({t("bring:nice")})</span> : null}
      </legend>
      <div className="answer-row">
        {[...fulfilments, "" as const].map((value) => (
          <label key={value}>
            <input type="radio" name={`has.${requirement.subject}`} value={value} defaultChecked={value === given} />
            <span>{t(`bring:fulfilment.${value === "" ? "unsaid" : value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
