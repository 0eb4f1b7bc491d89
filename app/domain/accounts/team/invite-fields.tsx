import { type Lang, type MembershipRole, membershipRoles } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import type { Option } from "#app/ui/fields/options.tsx";
import { Radios } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { LimitFields } from "./limit-fields.tsx";

type InviteProps = {
  form: FormState | undefined;
  role: MembershipRole;
  lang: Lang;
  /** To which the invited person may be limited at once. */
  listings?: Option[];
};

/** Whom to invite, with which rights, and in which language the mail speaks. */
export function InviteFields({ form, role, lang, listings = [] }: InviteProps) {
  const t = useTexts();
  return (
    <>
      <MailField form={form} name="email" label={t("account:email")} autoComplete="off" />
      <RoleField form={form} role={role} />
      <LimitFields form={form} limit={null} listings={listings} />
      <LangRadios form={form} name="lang" label={t("account:team.inviteLang")} value={lang} />
    </>
  );
}

export function RoleField({ form, role }: { form: FormState | undefined; role: MembershipRole }) {
  const t = useTexts();
  return (
    <Radios
      form={form}
      name="role"
      label={t("account:team.role")}
      value={role}
      options={membershipRoles.map((value) => ({
        value,
        label: t(`account:role.${value}`),
        hint: t(`account:role.${value}Hint`),
      }))}
    />
  );
}
