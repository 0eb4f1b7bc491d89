import type { FormState } from "#app/platform/http/form.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { TextField } from "#app/ui/form.tsx";

type Contact = {
  contact_name: string;
  contact_role: string | null;
  contact_phone: string | null;
  contact_email: string;
};

const columns = {
  contactName: "contact_name",
  contactRole: "contact_role",
  contactPhone: "contact_phone",
  contactEmail: "contact_email",
} as const;

type ContactFieldsProps = {
  form: FormState | undefined;
  /** Null where nothing is stored yet. */
  stored: Contact | null;
  labelOf: (name: keyof typeof columns) => string;
};

/** Whom applicants ask, as the company and the office write it down. */
export function ContactFields({ form, stored, labelOf }: ContactFieldsProps) {
  const field = (name: keyof typeof columns) => ({
    form,
    name,
    label: labelOf(name),
    value: stored?.[columns[name]] ?? null,
    autoComplete: "off",
  });
  return (
    <div className="company-pairs">
      <TextField {...field("contactName")} />
      <TextField {...field("contactRole")} optional />
      <TextField {...field("contactPhone")} type="tel" optional />
      <MailField {...field("contactEmail")} />
    </div>
  );
}
