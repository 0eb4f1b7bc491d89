import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { eventLimits } from "../form/event-form.ts";

type Props = {
  form: FormState | undefined;
  title: string;
  intro: string;
  back: { href: string; label: ReactNode };
  label: string;
  /** What else is asked, and how it is called. */
  more?: { fields: ReactNode; labels: Record<string, string> } | null;
  button: ReactNode;
};

/** A deed that others hear of, and the word that they read. */
export function EventWordPage({ form, title, intro, back, label, more, button }: Props) {
  return (
    <div className="narrow">
      <PageHead title={title} back={back}>
        <p>{intro}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ word: label, ...more?.labels }} />
      <PageForm noValidate>
        <TextArea form={form} name="word" label={label} maxLength={eventLimits.word} />
        {more?.fields}
        {button}
      </PageForm>
    </div>
  );
}
