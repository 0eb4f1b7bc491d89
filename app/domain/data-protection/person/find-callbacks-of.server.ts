import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, dayField, instant, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

/** Who wanted to be called and gave an address. Without one they have the link to their page, and nobody can tell whose it is. */
export async function findCallbacksOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("callback")
    .innerJoin("listing", "listing.id", "callback.listing_id")
    .selectAll("callback")
    .select(ownTitle[0])
    .where(mayBeAddress("callback.email", address))
    .orderBy("callback.asked_at")
    .execute();
  const part = (name: string, value: (typeof rows)[number]["first_part"] | null) =>
    code(name, value, value ? t(`callback:partOfDay.${value}`) : "");
  return rows
    .filter(({ email }) => email !== null && isSameAddress(email, address))
    .map((row) => ({
      kind: "callback",
      id: row.id,
      at: row.asked_at,
      about: row.title ?? "",
      documents: [],
      fields: [
        ...text("listing", row.title),
        ...text("name", row.name),
        ...text("phone", row.phone),
        ...text("email", row.email),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...text("words", row.about),
        ...code("status", row.state, t(`callback:own.${row.state}.title`)),
        ...dayField("firstDay", row.first_day),
        ...part("firstPart", row.first_part),
        ...dayField("secondDay", row.second_day),
        ...part("secondPart", row.second_part),
        ...dayField("nextDay", row.next_day),
        ...part("nextPart", row.next_part),
        ...instant("sentAt", row.asked_at),
        ...dayField("eraseOn", row.kept_until),
      ],
    }));
}
