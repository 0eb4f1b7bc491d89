import type { Db } from "#db/connect.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { EventView } from "../event-view.ts";
import { findRegistrations } from "../registering/find-registrations.server.ts";
import { keptUntil } from "../registering/registration.ts";
import { doorPdf } from "./door-pdf.server.ts";
import { doorTable } from "./door-table.server.ts";

type Take = {
  event: EventView;
  lang: Lang;
  format: "pdf" | "csv";
  by: { accountId: string; name: string };
  board: string;
  now: Date;
};

/** The list leaves the board: that is recorded before the first byte does. */
export async function takeDoorList(db: Db, { event, lang, format, by, board, now }: Take) {
  const { accountId } = by;
  const action = "event.list_taken";
  await recordAudit(db, { now, accountId, action, subjectType: "event", subjectId: event.id });
  const registrations = await findRegistrations(db, { eventId: event.id, lang, now });
  const name = `${textsFor(lang)("registration:door.file", { id: event.id })}.${format}`;
  if (format === "csv") {
    const bytes = new TextEncoder().encode(doorTable(registrations, lang));
    return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes });
  }
  const saved = { person: by.name, at: now, board, keptUntil: keptUntil(event) };
  return attachment({
    name,
    mediaType: "application/pdf",
    bytes: await doorPdf({ event, registrations, lang, saved }),
  });
}
