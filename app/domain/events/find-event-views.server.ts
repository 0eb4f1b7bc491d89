import { fields, type Lang, langs, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { eventAudiences } from "#db/event-codes.ts";
import type { Day, Row } from "#db/schema.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import type { EventView } from "./event-view.ts";

export type EventRows = ReturnType<typeof eventRows>;

/**
 * What everybody may see, and nothing else: every public page, feed and file starts here. What is for members alone is
 * none of it, nor what a suspended company invites to.
 */
export function publicEvents(rows: EventRows): EventRows {
  return outEvents(rows)
    .where("event.members_only", "=", 0)
    .where((eb) => eb.or([eb("event.company_id", "is", null), eb("company.suspended_at", "is", null)]));
}

/** What people of member companies see of each other: all that is out, cancelled or not. */
export function outEvents(rows: EventRows): EventRows {
  return rows.where("event.status", "in", ["published", "cancelled"]);
}

/** With a time on that day or later. */
export function eventsFrom(day: Day) {
  return (rows: EventRows) =>
    rows.where("event.id", "in", (eb) => eb.selectFrom("event_time").select("event_id").where("day", ">=", day));
}

/** Events with all that is said of them, those that begin first at the top. */
export async function findEventViews(
  db: Db,
  lang: Lang,
  narrowed: (rows: EventRows) => EventRows,
): Promise<EventView[]> {
  const rows = await narrowed(eventRows(db, lang)).execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [times, texts, meant, inFields, spoken, rules] = await Promise.all([
    db.selectFrom("event_time").selectAll().where("event_id", "in", ids).orderBy("position").execute(),
    db.selectFrom("event_text").selectAll().where("event_id", "in", ids).execute(),
    db.selectFrom("event_audience").selectAll().where("event_id", "in", ids).execute(),
    db.selectFrom("event_field").selectAll().where("event_id", "in", ids).execute(),
    db.selectFrom("event_language").selectAll().where("event_id", "in", ids).execute(),
    db.selectFrom("registration_rule").selectAll().where("event_id", "in", ids).execute(),
  ]);
  const of = grouped({ times, texts, meant, inFields, spoken, rules });
  return rows
    .map((row): EventView => {
      const own = of(row.id);
      const words = langs.flatMap((one) => own.texts.find((text) => text.lang === one) ?? []);
      const title = chosenText(words, lang);
      const text = chosenText(
        words.filter((one) => one.text !== null),
        lang,
      );
      return {
        ...{ id: row.id, kind: row.kind, status: row.status, partner: row.partner, address: row.address },
        ...{ link: row.link, remark: row.remark, updatedAt: row.updatedAt, sequence: row.sequence },
        ...{ publishedAt: row.publishedAt, cancelledAt: row.cancelledAt, registration: ruleOf(own.rules[0]) },
        membersOnly: row.membersOnly === 1,
        byCompany: row.byCompany === 1,
        online: row.online === 1,
        company: companyOf(row),
        place: placeOf(row),
        times: own.times.map(({ position, day, starts, ends }) => ({ position, day, starts, ends })),
        title: { lang: title?.lang ?? lang, text: title?.title ?? "" },
        text: text?.text ? { lang: text.lang, text: text.text } : null,
        texts: words.map(({ lang, title, text }) => ({ lang, title, text })),
        audiences: eventAudiences.filter((one) => own.meant.some(({ audience }) => audience === one)),
        fields: fields.filter((one) => own.inFields.some(({ field }) => field === one)),
        languages: spokenLanguages.filter((one) => own.spoken.some(({ lang }) => lang === one)),
        reason: row.reason && row.reasonLang ? { lang: row.reasonLang, text: row.reason } : null,
      };
    })
    .sort((a, b) => firstOf(a).localeCompare(firstOf(b)) || a.id.localeCompare(b.id));
}

function eventRows(db: Db, lang: Lang) {
  return db
    .selectFrom("event")
    .leftJoin("company", "company.id", "event.company_id")
    .leftJoin("place", "place.id", "event.place_id")
    .select(["event.id", "event.kind", "event.status", "event.partner", "event.address", "event.online", "event.link"])
    .select(["event.members_only as membersOnly", "event.by_company as byCompany", "event.remark", "event.sequence"])
    .select(["event.reason", "event.reason_lang as reasonLang", "event.updated_at as updatedAt"])
    .select(["event.published_at as publishedAt", "event.cancelled_at as cancelledAt"])
    .select(["company.id as companyId", "company.slug", "company.name", "company.suspended_at as suspendedAt"])
    .select("company.kind as organisation")
    .select(["place.id as placeId", `place.name_${lang} as placeName`, "place.name as localName", "place.country"])
    .select("place.district_id as districtId");
}

type EventRow = Awaited<ReturnType<EventRows["execute"]>>[number];

function companyOf({ companyId, slug, name, organisation: kind, suspendedAt }: EventRow): EventView["company"] {
  return companyId && slug && name && kind
    ? { id: companyId, slug, name, kind, suspended: suspendedAt !== null }
    : null;
}

function placeOf({ placeId, placeName, localName, country, districtId }: EventRow): EventView["place"] {
  if (!placeId || !placeName || !localName || !country) return null;
  return { id: placeId, name: placeName, localName, country, districtId };
}

function ruleOf(row: Row<"registration_rule"> | undefined): EventView["registration"] {
  if (!row) return null;
  const { places, waiting_list, closes_at, asks_note } = row;
  return { places, waitingList: waiting_list === 1, closesAt: closes_at, asksNote: asks_note === 1 };
}

/** The rows of each event among those of all. */
function grouped<Lists extends Record<string, { event_id: string }[]>>(lists: Lists) {
  const maps = Object.entries(lists).map(([name, rows]) => [name, Map.groupBy(rows, (row) => row.event_id)] as const);
  return (id: string) => Object.fromEntries(maps.map(([name, rows]) => [name, rows.get(id) ?? []])) as unknown as Lists; // the same names and rows
}

const firstOf = ({ times: [first] }: EventView) => `${first?.day ?? ""} ${first?.starts ?? ""}`;
