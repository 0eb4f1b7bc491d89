import type { ApplicationStatus } from "#db/codes.ts";
import { DeclineReasonField } from "#app/domain/applications/answering/decline-reason-field.tsx";
import type { Decision } from "#app/domain/applications/application.ts";
import { type OfferedTimes, TimeFields } from "#app/domain/applications/appointments/time-fields.tsx";
import { heldMinutes } from "#app/domain/applications/held/hold.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

type LetterProps = {
  from: ApplicationStatus;
  to: Decision;
  letter: { lang: Lang; text: string; translation: string | null };
  form: FormState | undefined;
  labels: { text: string };
  lang: Lang;
  /** Where times can be proposed. */
  times: OfferedTimes | null;
  holidays: readonly string[];
};

/** The letter in the seeker's language, beside it what the standard text says in the reader's. */
export function Letter({ from, to, letter, form, labels, lang, times, holidays }: LetterProps) {
  const t = useTexts();
  return (
    <div className="application-columns">
      <PageForm>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <TextArea
          form={form}
          name="text"
          label={labels.text}
          hint={t(`application:letter.language.${letter.lang}`)}
          value={letter.text}
          rows={16}
          lang={letter.lang}
          dir="auto"
        />
        {times ? <TimeFields {...{ lang, form, holidays, ...times }} optional /> : null}
        {to === "declined" ? <DeclineReasonField form={form} /> : null}
        <p className="quiet">
          {t("application:letter.leaves", { count: heldMinutes })} {t(`application:letter.after.${to}`)}
        </p>
        <div className="button-row">
          <button className="button-primary">{t("application:letter.send")}</button>
        </div>
      </PageForm>
      {letter.translation ? (
        <aside>
          <h2>{t("application:letter.translation")}</h2>
          <p className="panel pre-line">{letter.translation}</p>
          <p className="quiet">{t("application:letter.translationHint")}</p>
        </aside>
      ) : null}
    </div>
  );
}
