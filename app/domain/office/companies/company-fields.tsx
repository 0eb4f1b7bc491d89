import { useContext } from "react";
import { type CompanyKind, companyKinds, fields, type Lang, langs } from "#db/codes.ts";
import { companyLimits } from "#app/domain/companies/company-limits.ts";
import { ContactFields } from "#app/domain/companies/contact-fields.tsx";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";

/** What a company's form begins with: nothing, or what is stored. */
export type StoredCompany = {
  name: string;
  kind: CompanyKind;
  street: string;
  postal_code: string;
  place: string;
  website: string | null;
  staff: number | null;
  fields: string[];
  languages: string[];
  about: Partial<Record<Lang, string>>;
  contact_name: string;
  contact_role: string | null;
  contact_phone: string | null;
  contact_email: string;
};

type FieldsProps = { form: FormState | undefined; company?: StoredCompany | undefined };

export function CompanyFields({ form, company }: FieldsProps) {
  const t = useTexts();
  return (
    <>
      <section>
        <h2>{t("office:companyForm.basics")}</h2>
        <Radios
          form={form}
          name="kind"
          label={t("office:companyForm.kind")}
          value={company?.kind ?? "member"}
          options={companyKinds.map((value) => ({
            value,
            label: t(`company:kind.${value}`),
            hint: t(`office:companyForm.kindIs.${value}`),
          }))}
        />
        <div className="company-pairs">
          <TextField
            form={form}
            name="name"
            label={t("office:companyForm.name")}
            hint={company ? undefined : t("office:companyForm.slugHint")}
            value={company?.name ?? null}
          />
          <TextField form={form} name="street" label={t("office:companyForm.street")} value={company?.street ?? null} />
          <TextField
            form={form}
            name="postalCode"
            label={t("office:companyForm.postalCode")}
            width="short"
            value={company?.postal_code ?? null}
          />
          <TextField
            form={form}
            name="place"
            label={t("office:companyForm.place")}
            hint={t("office:companyForm.placeHint")}
            value={company?.place ?? null}
          />
          <TextField
            form={form}
            name="website"
            type="url"
            label={t("office:companyForm.website")}
            optional
            value={company?.website ?? null}
          />
          <TextField
            form={form}
            name="staff"
            inputMode="numeric"
            width="short"
            label={t("office:companyForm.staff")}
            optional
            value={company?.staff ?? null}
          />
        </div>
        <Checkboxes
          form={form}
          name="fields"
          label={t("office:companyForm.fields")}
          values={company?.fields ?? []}
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
        <Checkboxes
          form={form}
          name="languages"
          label={t("office:companyForm.languages")}
          optional
          values={company?.languages ?? []}
          options={langs.map((value) => ({ value, label: t(`listing:language.${value}`) }))}
        />
      </section>
      <AboutFields form={form} company={company} />
      <ContactSection form={form} company={company} />
    </>
  );
}

function AboutFields({ form, company }: FieldsProps) {
  const t = useTexts();
  const names = { de: "aboutDe", pl: "aboutPl", cs: "aboutCs" } as const;
  return (
    <section>
      <h2>{t("office:companyForm.about")}</h2>
      <p>{t("office:companyForm.aboutText")}</p>
      <div className="languages-beside">
        {useContext(OfferedLangs).map((lang) => (
          <TextArea
            key={lang}
            form={form}
            name={names[lang]}
            label={t(`office:companyForm.${names[lang]}`)}
            optional
            maxLength={companyLimits.about}
            value={company?.about[lang] ?? null}
          />
        ))}
      </div>
    </section>
  );
}

function ContactSection({ form, company }: FieldsProps) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("office:companyForm.contact")}</h2>
      <p>{t("office:companyForm.contactText")}</p>
      <ContactFields form={form} stored={company ?? null} labelOf={(name) => t(`office:companyForm.${name}`)} />
    </section>
  );
}
