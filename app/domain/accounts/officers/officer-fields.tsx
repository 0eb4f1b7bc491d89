import { type Lang, type OfficeRole, officeRoles } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Radios } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";

type Props = { form: FormState | undefined; role: OfficeRole };

/** Whom to invite into the office, with which rights, and in which language the mail speaks. */
export function OfficerFields({ form, role, lang }: Props & { lang: Lang }) {
  const t = useTexts();
  return (
    <>
      <MailField form={form} name="email" label={t("account:email")} autoComplete="off" />
      <OfficeRoleField form={form} role={role} />
      <LangRadios form={form} name="lang" label={t("account:team.inviteLang")} value={lang} />
    </>
  );
}

export function OfficeRoleField({ form, role }: Props) {
  const t = useTexts();
  return (
    <Radios
      form={form}
      name="role"
      label={t("officers:role")}
      value={role}
      options={officeRoles.map((value) => ({
        value,
        label: t(`officers:roles.${value}`),
        hint: t(`officers:roles.${value}Hint`),
      }))}
    />
  );
}
