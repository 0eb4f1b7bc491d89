import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";

/** By one of its links, or by the id where somebody has shown otherwise that it is theirs. */
export type CallbackKey = { column: "token_hash" | "company_hash"; token: string } | { column: "id"; id: string };

export type ReadCallback = NonNullable<Awaited<ReturnType<typeof readCallback>>>;

export async function readCallback(db: Db, key: CallbackKey) {
  const row = await db
    .selectFrom("callback")
    .selectAll()
    .where(`callback.${key.column}`, "=", key.column === "id" ? key.id : hashToken(key.token))
    .executeTakeFirst();
  if (!row) return null;
  const languages = await db
    .selectFrom("callback_language")
    .select("language")
    .where("callback_id", "=", row.id)
    .orderBy("language")
    .execute();
  const { id, name, phone, email, lang, about, state } = row;
  return {
    ...{ id, name, phone, email, lang, about, state },
    ...{ ownKey: row.own_key, listingId: row.listing_id, answerBy: row.answer_by, keptUntil: row.kept_until },
    first: { day: row.first_day, part: row.first_part },
    second: { day: row.second_day, part: row.second_part },
    next: row.next_day && row.next_part ? { day: row.next_day, part: row.next_part } : null,
    languages: languages.map(({ language }) => language),
  };
}
