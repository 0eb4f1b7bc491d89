// A face of this room: other nouns may import it.

import { type ComponentType, useContext } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { paperLanguages } from "./paper-choice.ts";

type Field = ComponentType<{
  form: FormState | undefined;
  name: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
}>;

/** All languages of the board or one of them; where it has only one, nobody is asked. */
export function LanguageChoice({ as: Field }: { as: Field }) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  if (offered.length === 1) return null;
  return (
    <Field
      form={undefined}
      name="languages"
      label={t("paper:languages.label")}
      value="all"
      options={paperLanguages
        .filter((value) => value === "all" || offered.includes(value))
        .map((value) => ({ value, label: t(`paper:languages.${value}`) }))}
    />
  );
}
