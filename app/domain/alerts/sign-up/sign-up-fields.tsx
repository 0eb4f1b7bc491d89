import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "#app/ui/form.tsx";
import { MailField } from "#app/ui/mail-field.tsx";

/** Where to and how often: what every alert needs. */
export function SignUpFields({ form, growing = false }: { form: FormState | undefined; growing?: boolean }) {
  const t = useTexts();
  return (
    <>
      <MailField
        form={form}
        name="email"
        label={t("alert:field.email")}
        hint={t("alert:field.emailHint")}
        autoComplete="email"
        width="medium"
      />
      <FrequencyField form={form} value={growing ? "growing" : "daily"} growing={growing} />
    </>
  );
}

type FrequencyFieldProps = {
  form: FormState | undefined;
  value: string;
  /** True for a way home: mails may come more often as its day comes near. */
  growing?: boolean;
};

export function FrequencyField({ form, value, growing = false }: FrequencyFieldProps) {
  const t = useTexts();
  const offered = growing ? (["growing", "weekly", "daily"] as const) : (["daily", "weekly"] as const);
  return (
    <Radios
      form={form}
      name="frequency"
      label={t("alert:field.frequency")}
      hint={t("alert:frequencyHint")}
      value={value}
      options={offered.map((frequency) => ({ value: frequency, label: t(`alert:frequency.${frequency}`) }))}
    />
  );
}

/** What pressing the button means, before it is pressed. `forMinors`: where nobody is asked whether they are one. */
export function SignUpConsent({ lang, forMinors = false }: { lang: Lang; forMinors?: boolean }) {
  const t = useTexts();
  return (
    <div className="alert-consent">
      <p>
        {t("alert:consent")} <a href={paths.privacy(lang)}>{t("alert:consentMore")}</a>
      </p>
      {forMinors ? <p>{t("alert:minors")}</p> : null}
    </div>
  );
}
