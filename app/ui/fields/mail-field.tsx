import { sureName, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { readMailAddress } from "#app/platform/mail/address.ts";
import { Checkbox, TextField, type TextFieldProps } from "../form.tsx";

/** A mail address; where no mail would arrive, with the box to say that it is right all the same (askAboutAddress). */
export function MailField(field: TextFieldProps) {
  const t = useTexts();
  const { form, name } = field;
  const address = readMailAddress(typedText(form, name) ?? "");
  const isAsked =
    form?.errors[name]?.some(({ key }) => key === "errors.mailMeant" || key === "errors.mailDoubt") ?? false;
  const isSure = address !== null && typedText(form, sureName(name)) === address;
  return (
    <>
      <TextField {...field} type="email" />
      {address && (isAsked || isSure) ? (
        <Checkbox
          form={form}
          name={sureName(name)}
          value={address}
          label={t("form.mailSure", { address })}
          checked={isSure}
        />
      ) : null}
    </>
  );
}
