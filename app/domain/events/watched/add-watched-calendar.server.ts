import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import { type TypedCalendar, WatchedCalendarForm, writtenAddress } from "./watched-calendar-form.ts";

type Adding = { calendar: TypedCalendar; accountId: string | null; now: Date };
type Added = { ok: true; id: string } | { ok: false; errors: Record<string, FieldError> };

/** A calendar for the office's list, by the form of its page. */
export async function addByForm(
  db: Db,
  { body, ...given }: Omit<Adding, "calendar"> & { body: FormData },
): Promise<{ ok: true; id: string } | { ok: false; form: FormState }> {
  const { form, ...read } = readForm(body, WatchedCalendarForm);
  if (!read.ok) return { ok: false, form };
  const added = await addWatchedCalendar(db, { calendar: read.value, ...given });
  return added.ok ? added : { ok: false, form: formWithErrors(form, added.errors) };
}

export async function addWatchedCalendar(db: Db, { calendar, accountId, now }: Adding): Promise<Added> {
  const { name, lang, kind } = calendar;
  const address = calendar.address ? (fetchableAddress(writtenAddress(calendar.address))?.href ?? "") : null;
  if (address === "") return { ok: false, errors: { address: { key: "watchedCalendar:error.address", values: {} } } };
  return inTransaction(db, async (db): Promise<Added> => {
    const others = await db.selectFrom("watched_calendar").select(["name", "address"]).execute();
    if (others.some((one) => one.name === name)) return known("name");
    if (address !== null && others.some((one) => one.address === address)) return known("address");
    const id = newId();
    const unread = { tried_at: null, read_at: null, failure: null, faults: "[]", fault_count: 0 };
    await db
      .insertInto("watched_calendar")
      .values({ id, name, address, lang, kind, created_at: now.toISOString(), ...unread })
      .execute();
    await recordAudit(db, {
      ...{ now, accountId, action: "watched_calendar.added", subjectType: "watched_calendar", subjectId: id },
    });
    return { ok: true, id };
  });
}

const known = (field: "name" | "address"): Added => ({
  ok: false,
  errors: { [field]: { key: "watchedCalendar:error.known", values: {} } },
});
