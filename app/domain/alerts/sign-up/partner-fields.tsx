import { germanLevels } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";
import type { PartnerWish } from "../partner-wish.ts";

/** Open where somebody has been named: most come alone. */
export function PartnerFields({ form, wish }: { form: FormState | undefined; wish: PartnerWish }) {
  const t = useTexts();
  const typed = form !== undefined && (Boolean(form.typed["partnerQ"]) || form.errors["partnerQ"] !== undefined);
  return (
    <details className="alert-partner" open={typed || wish.q !== ""}>
      <summary>{t("alert:partner.title")}</summary>
      <TextField
        form={form}
        name="partnerQ"
        label={t("alert:partner.q")}
        hint={t("alert:partner.hint")}
        value={wish.q}
        maxLength={200}
        optional
      />
      <Select
        form={form}
        name="partnerGerman"
        label={t("alert:partner.german")}
        optional
        empty={t("search:filters.germanAny")}
        value={wish.german}
        options={germanLevels.map((value) => ({ value, label: t(`search:filters.germanUpTo.${value}`) }))}
      />
    </details>
  );
}
