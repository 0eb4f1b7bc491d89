import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { BroughtTo } from "./find-brought.server.ts";
import { requirementText } from "./requirement-text.ts";

/** What is asked for and what the person says to it. The order is the listing's: nothing is counted. */
export function RequirementMarks({ lang, requirements, brought }: BroughtTo & { lang: Lang }) {
  const t = useTexts();
  return (
    <ul className="requirement-marks">
      {requirements.map((requirement) => {
        const fulfilment = brought.requirements[requirement.subject] ?? "unsaid";
        return (
          <li key={requirement.subject} data-fulfilment={fulfilment}>
            <span>
              {requirementText(t, lang, requirement)}
              {requirement.necessity === "nice" ? <span className="quiet"> ({t("bring:nice")})</span> : null}
            </span>
            <small>{t(`bring:fulfilled.${fulfilment}`)}</small>
          </li>
        );
      })}
    </ul>
  );
}

export function answersAny({ brought }: Pick<BroughtTo, "brought">) {
  return Object.keys(brought.requirements).length > 0;
}
