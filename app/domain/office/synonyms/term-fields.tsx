import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, TextField } from "#app/ui/form.tsx";
import { longestTerm } from "./synonym-form.ts";

/** The word, and the box that says "yes, really" once there is a reason to ask. */
export function TermFields({ form, term }: { form: FormState | undefined; term: string | undefined }) {
  const t = useTexts();
  const doubtful = form?.errors["term"]?.some(({ key }) => doubts.includes(key)) ?? false;
  return (
    <>
      <TextField
        form={form}
        name="term"
        label={t("office:synonyms.term")}
        hint={t("office:synonyms.termHint")}
        value={term ?? null}
        maxLength={longestTerm}
        width="medium"
      />
      {doubtful ? <Checkbox form={form} name="sure" label={t("office:synonyms.sure")} /> : null}
    </>
  );
}

const doubts = ["office:errors.commonWord", "office:errors.termElsewhere"];
