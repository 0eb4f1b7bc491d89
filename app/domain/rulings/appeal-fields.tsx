import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { appealLimit } from "./ruling.ts";

/** Nobody need sign in for it, and nobody says who they are: the link does. */
export function AppealFields({ form, until }: { form: FormState | undefined; until: string }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("ruling:page.appeal")}</h2>
      <p>{t("ruling:page.appealText", { until })}</p>
      <ErrorSummary form={form} labels={{ words: t("ruling:page.words") }} />
      <PageForm noValidate>
        <TextArea
          form={form}
          name="words"
          label={t("ruling:page.words")}
          hint={t("ruling:page.wordsHint")}
          maxLength={appealLimit}
        />
        <button className="button-primary">{t("ruling:page.submit")}</button>
      </PageForm>
      <p className="quiet">{t("ruling:courts")}</p>
    </section>
  );
}
