import { useTexts } from "#app/platform/i18n/texts.ts";

/** What the Enter key presses in a form with both buttons. */
export const lookFirst = { name: "deed", value: "look" } as const;

/** Whoever words something sees it first; who has seen it saves. */
export function LookOrSave({ save }: { save: string }) {
  const t = useTexts();
  return (
    <div className="button-row">
      <button name="deed" value="look" className="button">
        {t("wording:look")}
      </button>
      <button name="deed" value="save" className="button-primary">
        {save}
      </button>
    </div>
  );
}
