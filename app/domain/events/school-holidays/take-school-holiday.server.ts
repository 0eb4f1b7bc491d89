import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findHolidayAreas } from "./find-holiday-areas.server.ts";
import { saveSchoolHoliday } from "./save-school-holiday.server.ts";
import { holidayFault, SchoolHolidayForm } from "./school-holiday-form.ts";

type Taking = { id: string | null; body: FormData; lang: Lang; officer: { accountId: string }; now: Date };

/** What the form of an entry was sent for; what is wrong is said at its field. */
export async function takeSchoolHoliday(
  db: Db,
  { id, body, lang, officer, now }: Taking,
): Promise<{ ok: true } | { ok: false; form: FormState }> {
  const { form, ...read } = readForm(body, SchoolHolidayForm);
  if (!read.ok) return { ok: false, form };
  const { seen, ...holiday } = read.value;
  const { choices } = await findHolidayAreas(db, lang);
  const fault = holidayFault(holiday, { areas: choices, today: dayOf(now) });
  if (fault) return { ok: false, form: formWithErrors(form, { [fault.field]: fault.error }) };
  const saved = await saveSchoolHoliday(db, { id, holiday, seen, officer, now });
  if (saved.ok) return { ok: true };
  if (saved.reason === "overlaps") {
    const { kind, from, until } = saved.other;
    const values = { from: formatDay(lang, from), until: formatDay(lang, until) };
    const name = textsFor(lang)(`schoolHoliday:kind.${kind}`);
    const error = { key: "schoolHoliday:error.overlaps", values: { kind: name, ...values } };
    return { ok: false, form: formWithErrors(form, { from: error }) };
  }
  const errors = { "": { key: "schoolHoliday:error.changed", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(form, ["seen"]), errors) };
}
