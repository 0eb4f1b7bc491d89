import type { FormState } from "#app/platform/http/form.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary, Radios } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import type { AlertView } from "./find-alert-view.server.ts";
import { FrequencyField } from "./sign-up-fields.tsx";

/** How often, in which language and, for somebody who wants to come home, whether the office may write. */
export function AlertSettings({
  alert,
  form,
  operator,
}: {
  alert: AlertView;
  form: FormState | undefined;
  operator: string;
}) {
  const t = useTexts();
  return (
    <PageForm className="alert-settings">
      <h2>{t("alert:manage.change")}</h2>
      <ErrorSummary form={form} />
      <FrequencyField form={form} value={alert.frequency} />
      <Radios
        form={form}
        name="lang"
        label={t("alert:field.lang")}
        value={alert.lang}
        options={langs.map((lang) => ({ value: lang, label: t(`listing:language.${lang}`) }))}
      />
      {alert.officeMayContact === null ? null : (
        <Checkbox
          form={form}
          name="officeMayContact"
          label={t("alert:returnee.officeMayContact")}
          hint={t("alert:returnee.officeMayContactHint", { operator })}
          checked={alert.officeMayContact}
        />
      )}
      <button className="button">{t("alert:manage.save")}</button>
    </PageForm>
  );
}
