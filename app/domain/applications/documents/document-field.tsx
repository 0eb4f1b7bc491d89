import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { FileField } from "#app/ui/form.tsx";
import { maxDocuments } from "../application.ts";
import { PhotoPanel } from "./photo-panel.tsx";

type DocumentFieldProps = { form: FormState | undefined; room: number; optional?: boolean };

/** Says what may be chosen, and is not there when no more fits. */
export function DocumentField({ form, room, optional = false }: DocumentFieldProps) {
  const t = useTexts();
  if (room <= 0) return <p>{t("application:documents.full", { count: maxDocuments })}</p>;
  return (
    <>
      <FileField
        form={form}
        name="documents"
        label={t("application:documents.label")}
        hint={t("application:documents.limit", { count: room })}
        optional={optional}
        accept=".pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif"
      />
      <PhotoPanel />
    </>
  );
}
