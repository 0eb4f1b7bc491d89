import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { newPaper } from "#app/platform/pdf/new-paper.server.ts";
import type { EventView } from "../event-view.ts";
import { timeText, whereText } from "../event-words.ts";
import type { Registrations } from "../registering/find-registrations.server.ts";
import { doorSheet } from "./door-sheet.server.ts";

type Print = {
  event: EventView;
  registrations: Registrations;
  lang: Lang;
  /** By whom and when it was taken from the board, and until when it may be kept. */
  saved: { person: string; at: Date; board: string; keptUntil: string };
};

/** The list for the door: a box to tick before each name, and at the end whoever waits. */
export async function doorPdf({ event, registrations, lang, saved }: Print) {
  const t = textsFor(lang);
  const title = t("registration:door.title", { title: event.title.text });
  const margins = { top: 46, left: 46, right: 46, bottom: 64 };
  const { doc, bytes } = newPaper({ margins, lang, title, board: saved.board, at: saved.at });
  const { placed, waiting, persons } = registrations;
  const sheet = doorSheet(doc);
  sheet.write(event.title.text, { size: 18, font: "bold", tag: "H1", lang: event.title.lang });
  for (const time of event.times) sheet.write(timeText(lang, time), { size: 11 });
  sheet.write([event.address, whereText(t, event)].filter(Boolean).join(", "), { size: 11 });
  sheet.space(6);
  const count = t("registration:personCount", { count: persons.placed });
  sheet.write(t("registration:door.state", { at: formatInstant(lang, saved.at.toISOString()), count }), { size: 10 });
  const head = { name: t("registration:form.name"), persons: t("registration:persons") };
  sheet.parties(t("registration:desk.placed"), head, placed);
  const inLine = waiting.map((party, index) => ({ ...party, name: `${index + 1}. ${party.name}` }));
  if (inLine.length > 0) sheet.parties(t("registration:desk.waiting"), head, inLine);
  const told = [
    t("registration:door.saved", { person: saved.person, board: saved.board }),
    t("registration:door.erase", { day: formatDay(lang, saved.keptUntil) }),
    ...(sheet.isWhole() ? [] : [t("export:dossier.letters", { board: saved.board })]),
  ];
  sheet.end(told.join(" "), (page, pages) => t("export:dossier.page", { page, pages }));
  return bytes;
}
