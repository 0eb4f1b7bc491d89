import type { Written } from "#app/domain/admissions/corrections.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { TextField } from "#app/ui/form.tsx";

type Props = { form: FormState | undefined; asked: Written; labelOf: (name: keyof Written) => string };

/** What whoever asks wrote of the company, to be put right. */
export function ApprovalFields({ form, asked, labelOf }: Props) {
  const t = useTexts();
  const field = (name: keyof Written) => ({
    ...{ form, name, label: labelOf(name), value: asked[name], autoComplete: "off" },
  });
  return (
    <>
      <div className="company-pairs">
        <TextField {...field("name")} />
        <TextField {...field("street")} />
        <TextField {...field("postalCode")} width="short" />
        <TextField {...field("place")} hint={t("office:companyForm.placeHint")} />
        <TextField {...field("website")} type="url" optional />
      </div>
      <h2>{t("office:companyForm.contact")}</h2>
      <div className="company-pairs">
        <TextField {...field("contactName")} />
        <TextField {...field("contactPhone")} type="tel" optional />
        <MailField {...field("contactEmail")} hint={t("admission:office.correct.mailHint")} />
      </div>
    </>
  );
}
