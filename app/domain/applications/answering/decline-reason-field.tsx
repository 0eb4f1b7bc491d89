import { declineReasons } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";

/** Why somebody is declined. Nobody has to say it, and the person never reads it. */
export function DeclineReasonField({ form, value }: { form: FormState | undefined; value?: string | null }) {
  const t = useTexts();
  return (
    <Select
      form={form}
      name="reason"
      label={t("answering:reason.label")}
      hint={t("answering:reason.hint")}
      value={value ?? null}
      empty={t("answering:reason.none")}
      options={declineReasons.map((reason) => ({ value: reason, label: t(`answering:reason.${reason}`) }))}
      optional
    />
  );
}
