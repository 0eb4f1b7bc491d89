import { useContext } from "react";
import type { Lang } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { longestPhrase } from "./phrase-form.ts";

type Props = { form: FormState | undefined; texts?: Record<Lang, string> };

/** The languages of the board one under the other, so that they can be compared. */
export function PhraseTextFields({ form, texts }: Props) {
  const t = useTexts();
  return useContext(OfferedLangs).map((lang) => (
    <TextField
      key={lang}
      form={form}
      name={lang}
      label={t(`listing:language.${lang}`)}
      value={texts?.[lang] ?? null}
      maxLength={longestPhrase}
    />
  ));
}
