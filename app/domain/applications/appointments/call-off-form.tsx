import type { ReactNode } from "react";
import type { Lang } from "#db/codes.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { longestWord } from "./appointment.ts";
import { AppointmentTime } from "./appointment-facts.tsx";
import type { AppointmentView } from "./appointment-view.ts";
import type { AppointmentProblem } from "./change-appointment.server.ts";
import { MeanwhileNotice } from "./meanwhile-notice.tsx";

type Props = {
  lang: Lang;
  appointment: AppointmentView;
  /** refuse: the seeker's, and has to say what would suit. */
  deed: "refuse" | "cancelMine" | "cancelOurs";
  /** False where there is nothing to call off any more. */
  allowed: boolean;
  form: FormState | undefined;
  problem: AppointmentProblem | undefined;
  back: string;
  /** How it stands, for whoever is told that it changed meanwhile. */
  standing: ReactNode;
};

/** Says which time falls, and lets its writer say why, or what would suit. */
export function CallOffForm({ lang, appointment, deed, allowed, form, problem, back, standing }: Props) {
  const t = useTexts();
  const label = t(`appointment:callOff.${deed}.word`);
  const kept = typedText(form, "word");
  if (!allowed || problem) {
    return (
      <>
        <MeanwhileNotice problem={problem ?? "tooLate"} />
        {standing}
        {kept ? (
          <div className="panel">
            <h2>{t("application:kept")}</h2>
            <p className="pre-line" dir="auto">
              {kept}
            </p>
          </div>
        ) : null}
      </>
    );
  }
  return (
    <>
      <ErrorSummary form={form} labels={{ word: label }} />
      {appointment.startsAt ? (
        <p className="appointment-when">
          <AppointmentTime lang={lang} appointment={appointment} time={appointment.startsAt} />
        </p>
      ) : null}
      <p>{t(`appointment:callOff.${deed}.text`)}</p>
      <PageForm>
        <input type="hidden" name="sequence" value={appointment.sequence} />
        <TextArea
          form={form}
          name="word"
          label={label}
          hint={t(`appointment:callOff.${deed}.hint`)}
          optional={deed !== "refuse"}
          rows={4}
          maxLength={longestWord}
          dir="auto"
        />
        <div className="button-row">
          <button className={deed === "refuse" ? "button-primary" : "button-danger"}>
            {t(`appointment:callOff.${deed}.button`)}
          </button>
          <a href={back}>{t("appointment:callOff.back")}</a>
        </div>
      </PageForm>
    </>
  );
}
