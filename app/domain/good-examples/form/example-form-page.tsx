import type { FormState } from "#app/platform/http/form.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { exampleKeptMonths } from "../example-kept-months.ts";
import { type ExampleChoices, ExampleFields } from "./example-fields.tsx";
import { exampleLanguages, exampleParts } from "./example-form.ts";
import type { StoredExample } from "./stored-example.ts";

type Props = {
  form: FormState | undefined;
  example: StoredExample | null;
  /** updated_at of what is changed. */
  seen: string | null;
  choices: ExampleChoices;
  title: string;
  back: { href: string; label: string };
  /** What can be done with it, the plainest deed first; the name of each button is `deed`. */
  deeds: readonly { value: string; label: string }[];
};

/** The same page for the office and a company, for what is new and what is changed. */
export function ExampleFormPage({ form, example, seen, choices, title, back, deeds }: Props) {
  const t = useTexts();
  const [plainest] = deeds;
  return (
    <>
      <PageHead title={title} back={back} />
      <ErrorSummary form={form} labels={labelsOf(t)} />
      <PageForm
        noValidate
        className="company-form"
        {...(plainest && { enter: { name: "deed", value: plainest.value } })}
      >
        {seen === null ? null : <SeenField form={form} seen={seen} />}
        <ExampleFields form={form} example={example} choices={choices} />
        <div className="button-row">
          {deeds.map(({ value, label }, index) => (
            <button
              key={value}
              name="deed"
              value={value}
              className={index === deeds.length - 1 ? "button-primary" : "button"}
            >
              {label}
            </button>
          ))}
        </div>
        <p className="quiet">{t("example:form.kept", { months: exampleKeptMonths.unfinished })}</p>
      </PageForm>
    </>
  );
}

function labelsOf(t: Texts) {
  const names = ["tags", "fields", "cost", "company", "audience"] as const;
  const contact = ["contactName", "contactEmail", "contactPhone", "contactAgreed"] as const;
  const written = exampleLanguages.flatMap((one) =>
    exampleParts.map((part) => [one[part], t(`example:form.in.${one.lang}`, { part: t(`example:form.${part}`) })]),
  );
  return {
    ...Object.fromEntries([...names, ...contact].map((name) => [name, t(`example:form.${name}`)])),
    ...Object.fromEntries([1, 2, 3].map((number) => [`event${number}`, t("example:form.event", { number })])),
    ...(Object.fromEntries(written) as Record<string, string>),
  };
}
