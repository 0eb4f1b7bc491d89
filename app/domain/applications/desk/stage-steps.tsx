import { useTexts } from "#app/platform/i18n/texts.ts";
import type { StageStep } from "./stages-on-the-way.ts";

/** The way of an application from left to right: what was, what is, and what may still come. */
export function StageSteps({ steps }: { steps: StageStep[] }) {
  const t = useTexts();
  return (
    <ol className="stage-steps" aria-label={t("desk:dossier.stages")}>
      {steps.map(({ stage, state }) => (
        <li key={stage} className={`stage-${state}`} aria-current={state === "now" ? "step" : undefined}>
          {t(`application:status.${stage}`)}
        </li>
      ))}
    </ol>
  );
}
