import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

export function LinksRequest({ action, form }: { action: string; form: FormState | undefined }) {
  const t = useTexts();
  return (
    <PageForm action={action} noValidate>
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("application:person.email")}
        hint={t("application:links.hint")}
        autoComplete="email"
      />
      <div className="button-row">
        <button className="button-primary">{t("application:links.send")}</button>
      </div>
    </PageForm>
  );
}
