import { useTranslation } from "react-i18next";
import { fields, type Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Checkbox, Checkboxes, ErrorSummary, TextArea, TextField } from "#app/ui/form.tsx";
import { TrapField } from "#app/ui/guards/trap-field.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

type Props = { form: FormState | undefined; lang: Lang };

export function AdmissionFields({ form, lang }: Props) {
  const t = useTexts();
  const { t: own } = useTranslation("admission");
  const company = ["name", "street", "postalCode", "place", "website", "staff", "fields"] as const;
  const person = ["contactName", "contactPhone", "contactEmail", "writeIn", "message"] as const;
  const labels: Record<string, string> = {
    ...Object.fromEntries(company.map((name) => [name, t(`office:companyForm.${name}`)])),
    ...Object.fromEntries(person.map((name) => [name, own(`form.${name}`)])),
    rules: own("form.rulesLink"),
  };
  const field = (name: (typeof company)[number] | (typeof person)[number]) => ({
    form,
    name,
    label: labels[name] ?? "",
  });
  return (
    <PageForm noValidate className="company-form">
      <ErrorSummary form={form} labels={labels} />
      <section>
        <h3>{own("form.company")}</h3>
        <TextField {...field("name")} autoComplete="organization" />
        <div className="company-pairs">
          <TextField {...field("street")} autoComplete="address-line1" />
          <TextField {...field("postalCode")} width="short" autoComplete="postal-code" />
          <TextField {...field("place")} autoComplete="address-level2" />
          <TextField {...field("website")} type="url" optional autoComplete="url" />
          <TextField {...field("staff")} inputMode="numeric" width="short" optional hint={own("form.staffHint")} />
        </div>
        <Checkboxes
          {...field("fields")}
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
      </section>
      <section>
        <h3>{own("form.person")}</h3>
        <div className="company-pairs">
          <TextField {...field("contactName")} autoComplete="name" />
          <TextField {...field("contactPhone")} type="tel" optional autoComplete="tel" />
          <MailField {...field("contactEmail")} hint={own("form.contactEmailHint")} autoComplete="email" />
        </div>
        <LangRadios {...field("writeIn")} value={lang} />
        <TextArea {...field("message")} optional rows={4} maxLength={3000} />
        <TrapField />
        <p>
          <a href={paths.terms(lang)}>{own("form.rulesLink")}</a> ·{" "}
          <a href={paths.privacy(lang)}>{t("frame.privacy")}</a>
        </p>
        <Checkbox form={form} name="rules" label={own("form.rules")} />
      </section>
      <button className="button-primary">{own("form.submit")}</button>
    </PageForm>
  );
}
