import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, dayField, instant, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

/** Pupils who wanted to look at the work of an ad. */
export async function findTastersOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("taster_request")
    .innerJoin("listing", "listing.id", "taster_request.listing_id")
    .selectAll("taster_request")
    .select(ownTitle[0])
    .where(mayBeAddress("taster_request.email", address))
    .orderBy("taster_request.asked_at")
    .execute();
  return rows
    .filter(({ email }) => isSameAddress(email, address))
    .map((row) => ({
      kind: "taster",
      id: row.id,
      at: row.asked_at,
      about: row.title ?? "",
      documents: [],
      fields: [
        ...text("listing", row.title),
        ...text("name", row.name),
        ...text("schoolClass", row.school_class),
        ...text("email", row.email),
        ...code("under18", row.under_18 === 1 ? "yes" : null, t("parent:answer.yes")),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...text("words", row.wish),
        ...code("status", row.state, t(`taster:own.${row.state}.title`)),
        ...dayField("fromDay", row.first_day),
        ...dayField("untilDay", row.last_day),
        ...instant("sentAt", row.asked_at),
        ...dayField("eraseOn", row.kept_until),
      ],
    }));
}
