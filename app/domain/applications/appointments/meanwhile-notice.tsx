import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { AppointmentProblem } from "./change-appointment.server.ts";

/** Somebody acted on a page that was no longer true: what holds stands below. */
export function MeanwhileNotice({ problem }: { problem: AppointmentProblem | undefined }) {
  const t = useTexts();
  if (!problem) return null;
  return (
    <Notice tone="stop" title={t(`appointment:problem.${problem}.title`)}>
      <p>{t(`appointment:problem.${problem}.text`)}</p>
    </Notice>
  );
}
