import { useContext } from "react";
import { fields, spokenLanguages } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { type Texts, useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Checkboxes, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { weekdayName } from "../contact-hours-text.ts";
import type { StoredContact } from "../contact-person.ts";
import { contactLimits, roleFields, weekdays } from "./contact-person-form.ts";
import type { DistrictChoice } from "./find-district-choices.server.ts";

type Props = {
  form: FormState | undefined;
  /** Null: somebody new. */
  contact: StoredContact | null;
  /** Its telephone as people write it. */
  phone: string | null;
  districts: DistrictChoice[];
};

export function ContactPersonFields({ form, contact, phone, districts }: Props) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  const stored = (lang: string) => contact?.roles.find((one) => one.lang === lang)?.role ?? null;
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={t("contacts:form.name")}
        maxLength={contactLimits.name}
        autoComplete="off"
        value={contact?.name ?? null}
      />
      <p className="hint">
        {t("contacts:form.roleHint")} {offered.length > 1 ? t("contacts:form.roleMissing") : null}
      </p>
      <div className="languages-beside">
        {roleFields
          .filter(({ lang }) => offered.includes(lang))
          .map(({ lang, name }) => (
            <TextField
              key={lang}
              form={form}
              name={name}
              label={t(`contacts:form.${name}`)}
              optional={offered.length > 1}
              maxLength={contactLimits.role}
              value={stored(lang)}
            />
          ))}
      </div>
      <div className="company-pairs">
        <MailField
          form={form}
          name="email"
          label={t("contacts:form.email")}
          autoComplete="off"
          value={contact?.email ?? null}
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          label={t("contacts:form.phone")}
          optional
          autoComplete="off"
          value={phone}
        />
      </div>
      <Checkboxes
        form={form}
        name="languages"
        label={t("contacts:form.languages")}
        values={contact?.languages ?? []}
        options={spokenLanguages.map((value) => ({ value, label: t(`listing:language.${value}`) }))}
      />
      <Checkboxes
        form={form}
        name="fields"
        label={t("contacts:form.fields")}
        hint={t("contacts:form.fieldsHint")}
        optional
        values={contact?.fields ?? []}
        options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
      />
      <Checkboxes
        form={form}
        name="districts"
        label={t("contacts:form.districts")}
        hint={t("contacts:form.districtsHint")}
        optional
        values={contact?.districts ?? []}
        options={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <HourFields form={form} contact={contact} />
    </>
  );
}

function HourFields({ form, contact }: Pick<Props, "form" | "contact">) {
  const t = useTexts();
  const lang = useLang();
  const hours = contact?.hours ?? null;
  return (
    <>
      <Checkboxes
        form={form}
        name="weekdays"
        label={t("contacts:form.weekdays")}
        hint={t("contacts:form.weekdaysHint")}
        optional
        values={hours?.weekdays.map(String) ?? []}
        options={weekdays.map((value) => ({ value, label: weekdayName(lang, Number(value)) }))}
      />
      <div className="company-pairs">
        <TextField
          form={form}
          name="from"
          width="short"
          label={t("contacts:form.from")}
          optional
          value={hours?.from ?? null}
        />
        <TextField
          form={form}
          name="until"
          width="short"
          label={t("contacts:form.until")}
          optional
          value={hours?.until ?? null}
        />
      </div>
    </>
  );
}

/** What the summary of what is wrong calls each field. */
export function contactLabels(t: Texts) {
  const names = ["name", "email", "phone", "languages", "fields", "districts", "weekdays", "from", "until"] as const;
  return Object.fromEntries([
    ...names.map((name) => [name, t(`contacts:form.${name}`)] as const),
    ...roleFields.map(({ name }) => [name, t(`contacts:form.${name}`)] as const),
  ]);
}
