import { useTranslation } from "react-i18next";
import { reportReasons } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Checkbox, ErrorSummary, Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

export function ReportFields({ form }: { form: FormState | undefined }) {
  const { t } = useTranslation("legal");
  const labels = {
    reason: t("report.reasonLabel"),
    text: t("report.text"),
    name: t("report.name"),
    email: t("report.email"),
  };
  return (
    <PageForm noValidate>
      <ErrorSummary form={form} labels={labels} />
      <Radios
        form={form}
        name="reason"
        label={labels.reason}
        options={reportReasons.map((value) => ({ value, label: t(`report.reason.${value}`) }))}
      />
      <TextArea form={form} name="text" label={labels.text} hint={t("report.textHint")} maxLength={5000} />
      <TextField
        form={form}
        name="name"
        label={labels.name}
        hint={t("report.nameHint")}
        optional
        autoComplete="name"
        width="medium"
      />
      <MailField
        form={form}
        name="email"
        label={labels.email}
        hint={t("report.emailHint")}
        optional
        autoComplete="email"
        width="medium"
      />
      <div className="visually-hidden" aria-hidden="true">
        <label>
          {t("report.trap")}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <Checkbox form={form} name="goodFaith" label={t("report.goodFaith")} />
      <button className="button-primary">{t("report.submit")}</button>
    </PageForm>
  );
}
