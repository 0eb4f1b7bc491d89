import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

export function PassRequest({ lang, form }: { lang: Lang; form: FormState | undefined }) {
  const t = useTexts();
  return (
    <PageForm action={paths.askOwnData(lang)} noValidate>
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("application:person.email")}
        hint={t("myData:hint")}
        autoComplete="email"
      />
      <p>
        <button className="button-primary">{t("myData:send")}</button>
      </p>
    </PageForm>
  );
}
