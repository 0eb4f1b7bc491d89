import { countries, type Country, currencies, fields } from "#db/codes.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import { floorContents, type FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Select, TextField } from "#app/ui/form.tsx";
import { type MinimumEntry, yearNames } from "./minimum-form.ts";

type Props = { form: FormState | undefined; topic: FloorTopic; entry: MinimumEntry | null };

/** The fields of one table; those of an entry that is there begin with what it says. */
export function MinimumFields({ form, topic, entry }: Props) {
  const t = useTexts();
  const Fields = { minimum_wage: WageFields, training_pay: TrainingFields, pay_agreement: AgreementFields }[topic];
  return (
    <>
      <Fields form={form} entry={entry} />
      <TextField
        {...{ form, name: "source", label: t("floors:field.source"), hint: t("floors:hint.source") }}
        value={entry?.source ?? null}
        maxLength={300}
      />
    </>
  );
}

type TopicProps = Omit<Props, "topic">;

const typedAmount = (minor: number | null | undefined) =>
  minor === null || minor === undefined ? null : (minor / 100).toFixed(2).replace(".", ",");

function WageFields({ form, entry }: TopicProps) {
  const t = useTexts();
  const said = entry && floorContents.minimum_wage.parse(JSON.parse(entry.content));
  const money = (country: Country) => `${t(`listing:country.${country}`)} (${conditionsOf[country].currency})`;
  return (
    <>
      {entry ? (
        <input type="hidden" name="country" value={entry.subject} />
      ) : (
        <Select
          {...{ form, name: "country", label: t("floors:field.country"), empty: t("floors:choose") }}
          options={countries.map((value) => ({ value, label: money(value) }))}
        />
      )}
      <DayField form={form} name="validFrom" value={entry?.valid_from} />
      <AmountField form={form} name="hour" label={t("floors:field.hour")} value={said?.hour} />
      <AmountField
        {...{ form, name: "month", label: t("floors:field.month"), hint: t("floors:hint.month"), optional: true }}
        value={said?.month}
      />
    </>
  );
}

function TrainingFields({ form, entry }: TopicProps) {
  const t = useTexts();
  const said = entry && floorContents.training_pay.parse(JSON.parse(entry.content));
  return (
    <>
      <TextField
        {...{ form, name: "startYear", label: t("floors:field.startYear"), width: "short", inputMode: "numeric" }}
        value={entry?.valid_from.slice(0, 4) ?? null}
      />
      {yearNames.map((name, index) => (
        <AmountField
          key={name}
          {...{ form, name, label: t("floors:field.year", { year: index + 1 }) }}
          value={said?.perYear[index]}
        />
      ))}
    </>
  );
}

function AgreementFields({ form, entry }: TopicProps) {
  const t = useTexts();
  const said = entry && floorContents.pay_agreement.parse(JSON.parse(entry.content));
  return (
    <>
      <TextField
        {...{ form, name: "name", label: t("floors:field.name"), hint: t("floors:hint.name"), maxLength: 120 }}
        value={said?.name ?? null}
      />
      <TextField
        {...{ form, name: "region", label: t("floors:field.region"), optional: true, maxLength: 120 }}
        value={said?.region ?? null}
      />
      <DayField form={form} name="validFrom" value={entry?.valid_from} />
      <DayField form={form} name="validUntil" value={entry?.valid_until} optional hint={t("floors:hint.validUntil")} />
      <AmountField form={form} name="amount" label={t("floors:field.amount")} value={said?.amount} />
      <Select
        {...{ form, name: "currency", label: t("floors:field.currency"), value: said?.currency ?? "EUR" }}
        options={currencies.map((value) => ({ value, label: value }))}
      />
      <Select
        {...{ form, name: "unit", label: t("floors:field.unit"), value: said?.unit ?? "hour" }}
        options={(["hour", "month"] as const).map((value) => ({ value, label: t(`floors:unit.${value}`) }))}
      />
      <TextField
        {...{ form, name: "weeklyHours", label: t("floors:field.weeklyHours"), width: "short", inputMode: "decimal" }}
        value={said ? String(said.weeklyHours).replace(".", ",") : null}
      />
      <Checkboxes
        {...{ form, name: "fields", label: t("floors:field.fields"), hint: t("floors:hint.fields"), optional: true }}
        values={said?.fields ?? []}
        options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
      />
    </>
  );
}

type FieldProps = { form: FormState | undefined; name: string; hint?: string; optional?: boolean };

function DayField({
  value,
  ...field
}: FieldProps & { name: "validFrom" | "validUntil"; value: string | null | undefined }) {
  const t = useTexts();
  return (
    <TextField {...field} label={t(`floors:field.${field.name}`)} type="date" value={value ?? null} width="medium" />
  );
}

function AmountField({ value, ...field }: FieldProps & { label: string; value: number | null | undefined }) {
  return <TextField {...field} value={typedAmount(value)} inputMode="decimal" width="short" />;
}
