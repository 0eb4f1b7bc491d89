import { langs } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import type { AltTexts } from "./alt-texts.ts";
import { altNames, maxAlt } from "./picture-form.ts";

/** What is to be seen, in each language. */
export function AltFields({ form, alts }: { form: FormState | undefined; alts?: AltTexts }) {
  const t = useTexts();
  return langs.map((lang) => (
    <TextField
      key={lang}
      form={form}
      name={altNames[lang]}
      label={t(`profile:pictures.${altNames[lang]}`)}
      hint={lang === langs[0] ? t("profile:pictures.altHint") : undefined}
      {...(alts ? { value: alts[lang] ?? "" } : {})}
      optional
      maxLength={maxAlt}
    />
  ));
}
