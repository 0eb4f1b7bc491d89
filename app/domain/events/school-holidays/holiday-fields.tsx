import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";
import { SeenField } from "#app/ui/page-form.tsx";
import type { AreaChoice } from "./find-holiday-areas.server.ts";
import { holidayColumns } from "./holiday-columns.ts";
import type { SchoolHoliday } from "./school-holiday.ts";
import { longestSource } from "./school-holiday-form.ts";
import { schoolHolidayKinds } from "./school-holiday-kinds.ts";

type Props = { form: FormState | undefined; choices: AreaChoice[]; holiday: SchoolHoliday | null; seen: string };

export function HolidayFields({ form, choices, holiday, seen }: Props) {
  const t = useTexts();
  const labels = useHolidayLabels();
  const areas = choices.map(({ id, name, level }) => ({
    value: id,
    label: name,
    group: t(`schoolHoliday:level.${level}`),
  }));
  const kinds = schoolHolidayKinds.map((kind) => ({ value: kind, label: t(`schoolHoliday:kind.${kind}`) }));
  const choose = t("schoolHoliday:choose");
  return (
    <>
      <Select
        {...{ form, name: "area", label: labels.area }}
        value={holiday?.area ?? null}
        options={areas}
        empty={choose}
      />
      <Select
        {...{ form, name: "kind", label: labels.kind }}
        value={holiday?.kind ?? null}
        options={kinds}
        empty={choose}
      />
      {(["from", "until"] as const).map((name) => (
        <TextField
          key={name}
          {...{ form, name, label: labels[name] }}
          hint={t(`schoolHoliday:hint.${name}`)}
          type="date"
          value={holiday?.[name] ?? null}
        />
      ))}
      <TextField
        {...{ form, name: "source", label: labels.source, hint: t("schoolHoliday:hint.source") }}
        value={holiday?.source ?? null}
        maxLength={longestSource}
      />
      <TextField
        {...{ form, name: "sourceDay", label: labels.sourceDay, hint: t("schoolHoliday:hint.sourceDay") }}
        type="date"
        value={holiday?.sourceDay ?? null}
      />
      <SeenField form={form} seen={seen} />
    </>
  );
}

export function useHolidayLabels() {
  const t = useTexts();
  return Object.fromEntries(holidayColumns.map((name) => [name, t(`schoolHoliday:field.${name}`)])) as Record<
    (typeof holidayColumns)[number],
    string
  >;
}
