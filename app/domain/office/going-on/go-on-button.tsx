import { useTexts } from "#app/platform/i18n/texts.ts";

/** What the button says as `then`. */
export const goOn = "next";

/** Beside the button that decides: the same, and at once the next that waits. `deed`: what the other button says. */
export function GoOnButton({ deed }: { deed: string }) {
  const t = useTexts();
  return (
    <button className="button" name="then" value={goOn}>
      {t("office:waiting.andNext", { deed })}
    </button>
  );
}
