import { alertFrequencies } from "#db/alerts/alert-codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "#app/ui/form.tsx";
import { MailField } from "#app/ui/mail-field.tsx";

/** Where to and how often: what every alert needs. */
export function SignUpFields({ form }: { form: FormState | undefined }) {
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
      <FrequencyField form={form} value="daily" />
    </>
  );
}

export function FrequencyField({ form, value }: { form: FormState | undefined; value: string }) {
  const t = useTexts();
  return (
    <Radios
      form={form}
      name="frequency"
      label={t("alert:field.frequency")}
      hint={t("alert:frequencyHint")}
      value={value}
      options={alertFrequencies.map((frequency) => ({ value: frequency, label: t(`alert:frequency.${frequency}`) }))}
    />
  );
}

/** What pressing the button means, before it is pressed. */
export function SignUpConsent({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <div className="alert-consent">
      <p>
        {t("alert:consent")} <a href={paths.privacy(lang)}>{t("alert:consentMore")}</a>
      </p>
      <p>{t("alert:minors")}</p>
    </div>
  );
}
