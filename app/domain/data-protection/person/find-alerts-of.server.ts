import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { alertInWords } from "#app/domain/alerts/alert-facts.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, dayField, instant, list, number, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

export async function findAlertsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("alert")
    .selectAll()
    .where(mayBeAddress("email", address))
    .orderBy("created_at")
    .execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    const about = await alertInWords(db, row.criteria, lang);
    const told = await db
      .selectFrom("alert_delivery")
      .innerJoin("listing", "listing.id", "alert_delivery.listing_id")
      .select(["alert_delivery.at", ownTitle[0]])
      .where("alert_id", "=", row.id)
      .orderBy("alert_delivery.at")
      .execute();
    const said = await db
      .selectFrom("alert_feedback")
      .innerJoin("listing", "listing.id", "alert_feedback.listing_id")
      .select(["alert_feedback.at", "alert_feedback.verdict", ownTitle[0]])
      .where("alert_id", "=", row.id)
      .orderBy("alert_feedback.at")
      .execute();
    entries.push({
      kind: "alert",
      id: row.id,
      at: row.created_at,
      about,
      documents: [],
      fields: [
        ...text("email", row.email),
        ...text("search", about),
        ...text("criteria", row.criteria),
        ...text("partnerSearch", row.partner_criteria ? await alertInWords(db, row.partner_criteria, lang) : ""),
        ...code("frequency", row.frequency, t(`alert:frequency.${row.frequency}`)),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...instant("beganAt", row.created_at),
        ...text("parent", row.parent_email),
        ...instant("ownConfirmedAt", row.own_confirmed_at),
        ...instant("confirmedAt", row.confirmed_at),
        ...instant("ranAt", row.last_run_at),
        ...text("homeDistrict", row.home_district),
        ...number("horizonMonths", row.horizon_months),
        ...dayField("horizonFrom", row.horizon_from),
        ...text("matters", row.matters),
        ...text("reachable", row.reachable),
        ...instant("pausedAt", row.paused_at),
        ...dayField("pausedUntil", row.paused_until),
        ...instant("wantedAt", row.wanted_at),
        ...instant("askedAt", row.asked_at),
        ...(row.home_district === null ? [] : number("officeMayContact", row.office_may_contact)),
        ...list(
          "told",
          told.map(({ at, title }) => [...instant("at", at), ...text("listing", title)]),
        ),
        ...list(
          "feedback",
          said.map(({ at, title, verdict }) => [
            ...instant("at", at),
            ...text("listing", title),
            ...code("verdict", verdict, t(`alert:feedback.verdict.${verdict}`)),
          ]),
        ),
      ],
    });
  }
  return entries;
}
