import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import type { ExampleView } from "../example-view.ts";
import { exampleLimits } from "../form/example-form.ts";

type Props = {
  form: FormState | undefined;
  example: ExampleView;
  title: string;
  intro: string;
  back: string;
  /** What is to be written; null where nothing is. */
  label: string | null;
  /** What else is asked, and how it is called. */
  more?: { fields: ReactNode; labels: Record<string, string> } | null;
  button: ReactNode;
};

/** A deed that others hear of, and the word that they read. */
export function ExampleRemarkPage({ form, example, title, intro, back, label, more, button }: Props) {
  const { told } = example;
  return (
    <div className="narrow">
      <PageHead title={title} back={{ href: back, label: <span lang={told.lang}>{told.title}</span> }}>
        <p>{intro}</p>
      </PageHead>
      <ErrorSummary form={form} {...(label === null ? {} : { labels: { remark: label, ...more?.labels } })} />
      <PageForm noValidate>
        {label === null ? null : <TextArea form={form} name="remark" label={label} maxLength={exampleLimits.remark} />}
        {more?.fields}
        {button}
      </PageForm>
    </div>
  );
}
