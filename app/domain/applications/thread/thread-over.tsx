import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** Nothing can be written any more; what somebody has just typed stays readable, to be sent another way. */
export function ThreadOver({ form, text }: { form: FormState | undefined; text: string }) {
  const t = useTexts();
  const typed = typedText(form, "text");
  return (
    <>
      <p>{text}</p>
      {typed ? (
        <div className="panel">
          <h3>{t("application:kept")}</h3>
          <p className="pre-line" dir="auto">
            {typed}
          </p>
        </div>
      ) : null}
    </>
  );
}
