import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";

type Props = {
  form: FormState | undefined;
  lang: Lang;
  label: string;
  hint: string;
  /** Nobody has to be told. */
  optional?: boolean;
  /** What was said before; empty where nothing was. */
  said?: { parentEmail: string; parentLang: string } | undefined;
};

/** Where a parent is written to and how. */
export function ParentAddressFields({ form, lang, label, hint, optional = false, said }: Props) {
  const t = useTexts();
  return (
    <div className="minor-parent">
      <MailField
        form={form}
        name="parentEmail"
        label={label}
        hint={hint}
        value={said?.parentEmail ?? null}
        optional={optional}
        autoComplete="off"
        width="medium"
      />
      <LangRadios form={form} name="parentLang" label={t("parent:address.lang")} value={said?.parentLang || lang} />
    </div>
  );
}
