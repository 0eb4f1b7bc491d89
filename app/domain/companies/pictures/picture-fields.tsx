import { pictureKinds } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { FileField, Radios } from "#app/ui/form.tsx";
import { AltFields } from "./alt-fields.tsx";

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
      <AltFields form={form} />
    </>
  );
}
