import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import type { TasterSender } from "#app/domain/tasters/mail-taster.server.ts";
import { tasterHashes, tasterToken } from "#app/domain/tasters/taster-links.server.ts";

type Given = Partial<Insertable<Database["taster_request"]>> & { listing_id: string };

/** A pupil who may come. */
export async function insertTaster(db: Db, config: TasterSender, given: Given) {
  const id = newId();
  await db
    .insertInto("taster_request")
    .values({
      ...{ id, date_id: null, first_day: "2099-03-02", last_day: null, starts_at: null, email: "pupil@example.org" },
      ...{ name: "Kim Muster", school_class: "9b", wish: null, lang: "de", state: "agreed", proposed_day: null },
      ...{ asked_at: "2027-01-01T00:00:00.000Z", answered_at: null, kept_until: "2099-03-16" },
      ...tasterHashes(config, id),
      ...given,
    })
    .execute();
  return { id, token: tasterToken(config, id, "pupil"), companyToken: tasterToken(config, id, "company") };
}
