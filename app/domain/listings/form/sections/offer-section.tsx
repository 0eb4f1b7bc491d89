import type { Feature } from "#db/codes.ts";
import { typedList } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { featureGroups } from "../../checks/kind-asks.ts";
import type { FormPart } from "../form-part.ts";
import { FormSection } from "./form-section.tsx";
import { PhraseBoxes } from "./phrase-fields.tsx";

const groups = Object.keys(featureGroups) as (keyof typeof featureGroups)[];

export function OfferSection({ form, choices }: FormPart) {
  const t = useTexts();
  const chosen = typedList(form, "features") ?? [];
  /** What somebody chose already stays to be chosen. */
  const isOffered = (feature: Feature) =>
    feature !== "cross_border_advice" || choices.hasBorder || chosen.includes(feature);
  return (
    <FormSection name="offer">
      <PhraseBoxes
        form={form}
        name="benefits"
        label={t("employer:form.label.benefits")}
        phrases={choices.phrases.filter(({ section }) => section === "benefit")}
      />
      {groups.map((group) => (
        <fieldset className="field" key={group}>
          <legend>
            {t(`employer:form.features.${group}`)} <span className="quiet">{t("form.optional")}</span>
          </legend>
          <div className="choices">
            {featureGroups[group].filter(isOffered).map((feature) => (
              <label className="choice" key={feature}>
                <input
                  type="checkbox"
                  name="features"
                  value={feature}
                  defaultChecked={chosen.some((one) => one === feature)}
                />
                <span>{t(`listing:feature.${feature}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </FormSection>
  );
}
