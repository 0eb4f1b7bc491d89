import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";
import { apiKeyDays } from "./api-key.ts";

/** How long a key that is made now shall work. */
export function DaysSelect({ form }: { form: FormState | undefined }) {
  const t = useTexts();
  return (
    <Select
      form={form}
      name="days"
      label={t("program:new.days")}
      value="365"
      options={apiKeyDays.map((days) => ({ value: days, label: t("program:days", { count: Number(days) }) }))}
    />
  );
}
