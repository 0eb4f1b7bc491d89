import { useContext } from "react";
import { currencies, type Currency, fields } from "#db/codes.ts";
import { costFrames, type ExampleTag } from "#db/good-examples/good-example-codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Checkboxes, Radios, Select, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { costText } from "../cost-frame.ts";
import { exampleAudiences, exampleLanguages, exampleLimits } from "./example-form.ts";
import type { StoredExample } from "./stored-example.ts";

export type ExampleChoices = {
  /** For the office, which says of whom it tells: all companies by name. A company tells of itself. */
  companies: { id: string; name: string }[] | null;
  /** Of the company; null: not known yet. */
  currency: Currency | null;
  events: { id: string; label: string }[];
  tags: ExampleTag[];
};

type Props = { form: FormState | undefined; example: StoredExample | null; choices: ExampleChoices };

export function ExampleFields({ form, example, choices }: Props) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <>
      <section>
        <h2>{t("example:form.case")}</h2>
        {offered.length > 1 ? <p className="hint">{t("example:form.textsHint")}</p> : null}
        <div className="languages-beside">
          {exampleLanguages
            .filter(({ lang }) => offered.includes(lang))
            .map((names) => (
              <TextsIn key={names.lang} {...{ form, example, names }} />
            ))}
        </div>
      </section>
      <section>
        <h2>{t("example:form.sorted")}</h2>
        <Checkboxes
          form={form}
          name="tags"
          label={t("example:form.tags")}
          hint={t("example:form.tagsHint", { limit: exampleLimits.tags })}
          values={example?.tags ?? []}
          options={choices.tags.map((value) => ({ value, label: t(`example:tag.${value}`) }))}
        />
        <Checkboxes
          form={form}
          name="fields"
          label={t("example:form.fields")}
          hint={t("example:form.fieldsHint")}
          optional
          values={example?.fields ?? []}
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
        <CostField {...{ form, example, choices }} />
        <EventFieldsOfExample {...{ form, example, choices }} />
      </section>
      <WhoFields {...{ form, example, choices }} />
    </>
  );
}

function TextsIn({ form, example, names }: Omit<Props, "choices"> & { names: (typeof exampleLanguages)[number] }) {
  const t = useTexts();
  const labelOf = (part: "title" | "problem" | "way" | "result") =>
    t(`example:form.in.${names.lang}`, { part: t(`example:form.${part}`) });
  return (
    <div>
      <TextField
        form={form}
        name={names.title}
        label={labelOf("title")}
        optional
        maxLength={exampleLimits.title}
        value={example?.texts[names.title] ?? null}
      />
      {(["problem", "way", "result"] as const).map((part) => (
        <TextArea
          key={part}
          form={form}
          name={names[part]}
          label={labelOf(part)}
          hint={t(`example:form.${part}Hint`)}
          optional
          rows={part === "way" ? 6 : 4}
          maxLength={exampleLimits[part]}
          value={example?.texts[names[part]] ?? null}
        />
      ))}
    </div>
  );
}

function CostField({ form, example, choices: { currency } }: Props) {
  const t = useTexts();
  const lang = useLang();
  const shown = currency ? [currency] : currencies;
  const textOf = (cost: (typeof costFrames)[number]) =>
    [...new Set(shown.map((one) => costText(t, lang, cost, one)))].join(" / ");
  return (
    <Select
      form={form}
      name="cost"
      label={t("example:form.cost")}
      hint={t("example:form.costHint")}
      optional
      empty={t("example:form.noCost")}
      value={example?.cost ?? null}
      options={costFrames.map((value) => ({ value, label: textOf(value) }))}
    />
  );
}

function EventFieldsOfExample({ form, example, choices: { events } }: Props) {
  const t = useTexts();
  if (events.length === 0) return null;
  return (
    <>
      <h3>{t("example:form.events")}</h3>
      <p className="hint">{t("example:form.eventsHint")}</p>
      {[1, 2, 3].map((number) => (
        <Select
          key={number}
          form={form}
          name={`event${number}`}
          label={t("example:form.event", { number })}
          optional
          empty={t("example:form.noEvent")}
          value={example?.events[number - 1] ?? null}
          options={events.map(({ id, label }) => ({ value: id, label }))}
        />
      ))}
    </>
  );
}

function WhoFields({ form, example, choices: { companies } }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("example:form.who")}</h2>
      {companies ? (
        <Select
          form={form}
          name="company"
          label={t("example:form.company")}
          optional
          empty={t("example:form.noCompany")}
          value={example?.company ?? null}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Radios
        form={form}
        name="audience"
        label={t("example:form.audience")}
        value={example?.audience ?? "members"}
        options={exampleAudiences.map((value) => ({ value, label: t(`example:form.audienceIs.${value}`) }))}
      />
      <h3>{t("example:form.contact")}</h3>
      <p className="hint">{t("example:form.contactHint")}</p>
      <TextField
        form={form}
        name="contactName"
        label={t("example:form.contactName")}
        optional
        maxLength={exampleLimits.contactName}
        value={example?.contactName ?? null}
      />
      <TextField
        form={form}
        name="contactEmail"
        type="email"
        label={t("example:form.contactEmail")}
        optional
        value={example?.contactEmail ?? null}
      />
      <TextField
        form={form}
        name="contactPhone"
        type="tel"
        label={t("example:form.contactPhone")}
        optional
        value={example?.contactPhone ?? null}
      />
      <Checkbox
        form={form}
        name="contactAgreed"
        label={t("example:form.contactAgreed")}
        checked={example?.contactAgreed ?? false}
      />
    </section>
  );
}
