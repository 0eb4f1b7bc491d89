import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";

type Props = {
  action: string;
  form: FormState | undefined;
  /** The listing that shall get the answers of an earlier application. */
  wanted?: string | null;
};

export function LinksRequest({ action, form, wanted }: Props) {
  const t = useTexts();
  return (
    <PageForm action={action} noValidate>
      {wanted ? <input type="hidden" name="for" value={wanted} /> : null}
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("application:person.email")}
        hint={t("application:links.hint")}
        autoComplete="email"
      />
      <p>
        <button className="button-primary">{t("application:links.send")}</button>
      </p>
    </PageForm>
  );
}
