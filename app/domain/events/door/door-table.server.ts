import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import type { Registrations } from "../registering/find-registrations.server.ts";

/** Who comes, by name, and then who waits, in their order: a line each, with room to tick. */
export function doorTable({ placed, waiting }: Registrations, lang: Lang) {
  const t = textsFor(lang);
  const head = [
    t("registration:form.name"),
    t("registration:persons"),
    t("registration:form.note"),
    t("registration:door.standing"),
    t("registration:door.there"),
  ];
  const line = ({ name, persons, note }: Registrations["placed"][number], standing: string) => [
    ...[name, String(persons), note ?? "", standing, ""],
  ];
  const rows = [
    ...placed.map((party) => line(party, t("registration:door.place"))),
    ...waiting.map((party, index) => line(party, t("registration:door.waits", { position: index + 1 }))),
  ];
  return spreadsheetLines([head, ...rows], { isFirst: true });
}
