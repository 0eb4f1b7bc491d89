import type { Day } from "#db/schema.ts";
import { printsEveryLetter } from "#app/domain/listings/paper/paper-pdf.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import type { EventView } from "../event-view.ts";
import { eventNotice } from "./event-notice.ts";
import { hasPaper } from "./has-paper.ts";

/** Whether there is a sheet of it, and whether its letters can all be printed. */
export function findPaperState(event: EventView, { today, office }: { today: Day; office: string }) {
  if (!hasPaper(event, today)) return null;
  const notices = langs.map((lang) => eventNotice(event, { lang, today, office, address: "", exhibitors: [] }));
  return { isWhole: printsEveryLetter(notices) };
}
