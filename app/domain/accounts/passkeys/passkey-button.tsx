import { useTexts } from "#app/platform/i18n/texts.ts";

type PasskeyButtonProps = {
  deed: "create" | "get";
  /** As the server made them, for navigator.credentials. */
  options: object;
  label: string;
  primary?: boolean;
};

/**
 * Asks for a passkey, puts its answer into the form around it and sends the form. The only thing here that no page can do
 * without a script: until there is one that can, it says so.
 */
export function PasskeyButton({ deed, options, label, primary = false }: PasskeyButtonProps) {
  const t = useTexts();
  return (
    <div data-passkey={deed} data-options={JSON.stringify(options)}>
      <input type="hidden" name="answer" />
      <p data-passkey-without>{t("factor:passkey.without")}</p>
      <p data-passkey-failed role="alert" className="field-error" hidden>
        {t("factor:passkey.failed")}
      </p>
      <button className={primary ? "button-primary" : "button"} hidden>
        {label}
      </button>
    </div>
  );
}
