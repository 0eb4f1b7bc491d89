import { langs } from "#db/codes.ts";
import { eventKinds } from "#db/event-codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";

const names = ["name", "address", "lang", "kind"] as const;

export function CalendarFields({ form }: { form: FormState | undefined }) {
  const t = useTexts();
  const labels = useCalendarLabels();
  const choose = t("watchedCalendar:choose");
  return (
    <>
      <TextField {...{ form, name: "name", label: labels.name, hint: t("watchedCalendar:hint.name") }} />
      <TextField
        {...{ form, name: "address", label: labels.address, hint: t("watchedCalendar:hint.address") }}
        optional
      />
      <Select
        {...{ form, name: "lang", label: labels.lang, hint: t("watchedCalendar:hint.lang"), empty: choose }}
        options={langs.map((value) => ({ value, label: t(`watchedCalendar:lang.${value}`) }))}
      />
      <Select
        {...{ form, name: "kind", label: labels.kind, hint: t("watchedCalendar:hint.kind"), empty: choose }}
        options={eventKinds.map((value) => ({ value, label: t(`event:kind.${value}`) }))}
      />
    </>
  );
}

export function useCalendarLabels() {
  const t = useTexts();
  return Object.fromEntries(names.map((name) => [name, t(`watchedCalendar:field.${name}`)])) as Record<
    (typeof names)[number],
    string
  >;
}
