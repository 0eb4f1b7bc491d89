import { useContext } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import type { AltTexts } from "./alt-texts.ts";
import { altNames, maxAlt } from "./picture-form.ts";

/** What is to be seen, in each language. */
export function AltFields({ form, alts }: { form: FormState | undefined; alts?: AltTexts }) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return offered.map((lang) => (
    <TextField
      key={lang}
      form={form}
      name={altNames[lang]}
      label={t(`profile:pictures.${altNames[lang]}`)}
      hint={lang === offered[0] ? t("profile:pictures.altHint") : undefined}
      {...(alts ? { value: alts[lang] ?? "" } : {})}
      optional
      maxLength={maxAlt}
    />
  ));
}
