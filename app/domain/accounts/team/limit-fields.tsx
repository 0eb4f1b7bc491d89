import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Option } from "#app/ui/fields/options.tsx";
import { Checkboxes, Radios } from "#app/ui/form.tsx";

type Props = { form: FormState | undefined; limit: readonly string[] | null; listings: Option[] };

/** Which listings somebody sees, where the company has any. */
export function LimitFields({ form, limit, listings }: Props) {
  const t = useTexts();
  if (listings.length === 0) return null;
  return (
    <>
      <Radios
        form={form}
        name="limit"
        label={t("team:limit.label")}
        hint={t("team:limit.admins")}
        value={limit ? "some" : "all"}
        options={[
          { value: "all", label: t("team:limit.all") },
          { value: "some", label: t("team:limit.some"), hint: t("team:limit.someHint") },
        ]}
      />
      <Checkboxes
        form={form}
        name="listings"
        label={t("team:limit.listings")}
        values={limit ?? []}
        options={listings}
      />
    </>
  );
}
