import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import type { Writer } from "../writable-event.server.ts";
import { EventForm } from "./event-form.ts";
import { readEvent } from "./read-event.server.ts";
import { saveEvent } from "./save-event.server.ts";

type Take = {
  eventId: string | null;
  body: FormData;
  writer: Writer;
  lang: Lang;
  config: RegistrationSender;
  now: Date;
};

export type TakenEvent =
  | { ok: true; eventId: string }
  | { ok: false; form: FormState; status: 422 | 409 }
  | { ok: false; form: null };

/** Keeps what was sent from the form of an event; or gives the form back with all that is wrong; null: no such event. */
export async function takeEvent(db: Db, { eventId, body, writer, lang, config, now }: Take): Promise<TakenEvent> {
  const read = readForm(body, EventForm);
  if (!read.ok) return { ok: false, form: read.form, status: 422 };
  const companyId = writer.companyId ?? (await findWriter(db, eventId));
  const meant = await readEvent(db, read.value, { lang, today: dayOf(now), companyId });
  if (!meant.ok) return { ok: false, form: formWithErrors(read.form, meant.errors), status: 422 };

  const seen = body.get("seen");
  const known = { writer, seen: typeof seen === "string" ? seen : null, config, now };
  const saved = await saveEvent(db, { eventId, content: meant.content, ...known });
  if (saved.ok) return saved;
  if (saved.reason === "notFound") return { ok: false, form: null };
  const errors = { "": { key: "event:errors.savedMeanwhile", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(read.form, ["seen"]), errors), status: 409 };
}

/** What a company wrote stays its own, whatever the office changes in it. */
async function findWriter(db: Db, eventId: string | null) {
  if (eventId === null) return null;
  const event = await db
    .selectFrom("event")
    .select("company_id")
    .where("id", "=", eventId)
    .where("by_company", "=", 1)
    .executeTakeFirst();
  return event?.company_id ?? null;
}
