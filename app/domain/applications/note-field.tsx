import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

export function NoteField({ form, action }: { form: FormState | undefined; action: string }) {
  const t = useTexts();
  return (
    <PageForm action={action} className="note-form">
      <TextArea form={form} name="text" label={t("application:notes.label")} rows={4} dir="auto" />
      <button className="button">{t("application:notes.save")}</button>
    </PageForm>
  );
}
