import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import { callbackHashes, companyCallbackToken, ownCallbackToken } from "#app/domain/callbacks/callback-links.server.ts";
import type { CallbackSender } from "#app/domain/callbacks/mail-callback.server.ts";

type Given = Partial<Insertable<Database["callback"]>> & { listing_id: string };

/** Somebody who waits for a call. */
export async function insertCallback(db: Db, config: CallbackSender, given: Given) {
  const [id, own_key] = [newId(), newId()];
  await db
    .insertInto("callback")
    .values({
      ...{ id, own_key, name: "Kim Muster", phone: "+48601100200", email: null, lang: "de", about: null },
      ...{ first_day: "2099-03-02", first_part: "morning", second_day: "2099-03-03", second_part: "evening" },
      ...{ state: "asked", next_day: null, next_part: null, asked_at: "2027-01-01T00:00:00.000Z" },
      ...{ answer_by: "2099-03-03", reminded_at: null, answered_at: null, kept_until: "2099-03-20" },
      ...callbackHashes(config, { id, own_key }),
      ...given,
    })
    .execute();
  await db.insertInto("callback_language").values({ callback_id: id, language: "pl" }).execute();
  return { id, token: ownCallbackToken(config, own_key), companyToken: companyCallbackToken(config, id) };
}
