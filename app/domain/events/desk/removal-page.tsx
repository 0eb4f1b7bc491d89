import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { eventLimits } from "../form/event-form.ts";

type Props = {
  form: FormState | undefined;
  party: { name: string; persons: number };
  back: { href: string; label: ReactNode };
};

/** Asks before somebody is taken off the list, and for a word to them. */
export function RemovalPage({ form, party, back }: Props) {
  const t = useTexts();
  const label = t("registration:desk.word");
  return (
    <div className="narrow">
      <PageHead title={t("registration:desk.removeNamed", { name: party.name })} back={back}>
        <p>{t("registration:desk.removeText", { count: party.persons })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ word: label }} />
      <PageForm noValidate>
        <TextArea form={form} name="word" label={label} optional rows={4} maxLength={eventLimits.word} />
        <button className="button-danger">{t("registration:desk.remove")}</button>
      </PageForm>
    </div>
  );
}
