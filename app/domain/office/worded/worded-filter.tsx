import type { ReactNode } from "react";
import { type Field, fields } from "#db/codes.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";

const states = ["used", "retired", "edited"] as const;

type Filter = { words: string; field: Field | "all" | null; state: (typeof states)[number] | null };

/** Looks through what the office words itself; `children`: what only one of its catalogues is divided by. */
export function WordedFilter(shown: { action: string; label: string; filter: Filter; children: ReactNode }) {
  const { action, label, filter, children } = shown;
  const t = useTexts();
  const every = t("phrase:office.every");
  return (
    <form className="office-filter" role="search" action={action}>
      <TextField form={emptyForm} name="q" type="search" label={label} value={filter.words} />
      {children}
      <Select
        form={emptyForm}
        name="field"
        label={t("phrase:office.field")}
        value={filter.field}
        empty={every}
        options={[
          { value: "all", label: t("phrase:office.noField") },
          ...fields.map((value) => ({ value, label: t(`listing:field.${value}`) })),
        ]}
      />
      <Select
        form={emptyForm}
        name="state"
        label={t("phrase:office.state")}
        value={filter.state}
        empty={every}
        options={states.map((value) => ({ value, label: t(`phrase:state.${value}`) }))}
      />
      <button className="button-primary">{t("phrase:search.button")}</button>
    </form>
  );
}
