import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Radios } from "#app/ui/form.tsx";

type SignUpFieldsProps = {
  form: FormState | undefined;
  growing?: boolean;
  /** Spoken to as pupils are. */ forPupils?: boolean;
};

/** Where to and how often: what every alert needs. */
export function SignUpFields({ form, growing = false, forPupils = false }: SignUpFieldsProps) {
  const t = useTexts();
  return (
    <>
      <MailField
        form={form}
        name="email"
        label={t(forPupils ? "alert:pupil.email" : "alert:field.email")}
        hint={t("alert:field.emailHint")}
        autoComplete="email"
        width="medium"
      />
      <FrequencyField form={form} value={growing ? "growing" : "daily"} growing={growing} forPupils={forPupils} />
    </>
  );
}

type FrequencyFieldProps = {
  form: FormState | undefined;
  value: string;
  /** True for a way home: mails may come more often as its day comes near. */
  growing?: boolean;
  forPupils?: boolean;
};

export function FrequencyField({ form, value, growing = false, forPupils = false }: FrequencyFieldProps) {
  const t = useTexts();
  const offered = growing ? (["growing", "weekly", "daily"] as const) : (["daily", "weekly"] as const);
  return (
    <Radios
      form={form}
      name="frequency"
      label={t(forPupils ? "alert:pupil.frequency" : "alert:field.frequency")}
      hint={t("alert:frequencyHint")}
      value={value}
      options={offered.map((frequency) => ({ value: frequency, label: t(`alert:frequency.${frequency}`) }))}
    />
  );
}

type SignUpConsentProps = {
  lang: Lang;
  /** Where nobody is asked whether they are one. */
  forMinors?: boolean;
  forPupils?: boolean;
};

/** What pressing the button means, before it is pressed. */
export function SignUpConsent({ lang, forMinors = false, forPupils = false }: SignUpConsentProps) {
  const t = useTexts();
  return (
    <div className="alert-consent">
      <p>
        {t(forPupils ? "alert:pupil.consent" : "alert:consent")}{" "}
        <a href={paths.privacy(lang)}>{t("alert:consentMore")}</a>
      </p>
      {forMinors ? <p>{t("alert:minors")}</p> : null}
    </div>
  );
}
