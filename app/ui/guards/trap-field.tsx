import { useTexts } from "#app/platform/i18n/texts.ts";

/** People do not see this field. Whoever fills it in is a program. */
export function TrapField() {
  const t = useTexts();
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label>
        {t("admission:form.trap")}
        <input name="homepage" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
