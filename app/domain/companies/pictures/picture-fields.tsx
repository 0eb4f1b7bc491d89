import { langs, pictureKinds } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { FileField, Radios, TextField } from "#app/ui/form.tsx";
import { altNames, maxAlt } from "./picture-form.ts";

export function PictureFields({ form }: { form: FormState | undefined }) {
  const t = useTexts();
  return (
    <>
      <Radios
        form={form}
        name="kind"
        label={t("profile:pictures.kind")}
        value="photo"
        options={pictureKinds.map((value) => ({
          value,
          label: t(`profile:pictures.kinds.${value}`),
          hint: t(`profile:pictures.kindHint.${value}`),
        }))}
      />
      <FileField
        form={form}
        name="file"
        label={t("profile:pictures.file")}
        hint={t("profile:pictures.fileHint")}
        accept=".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp"
      />
      {langs.map((lang) => (
        <TextField
          key={lang}
          form={form}
          name={altNames[lang]}
          label={t(`profile:pictures.${altNames[lang]}`)}
          hint={lang === langs[0] ? t("profile:pictures.altHint") : undefined}
          optional
          maxLength={maxAlt}
        />
      ))}
    </>
  );
}
