import type { FileHandle } from "node:fs/promises";
import type { Db } from "#db/connect.server.ts";
import type { BaDeed, BaLoad } from "#db/interchange/ba-codes.ts";
import { readEdition } from "#db/store-edition.server.ts";
import { handedOnListings } from "#app/domain/handing-on/handed-on-listings.server.ts";
import { findBaAd, type Telling } from "../find-ba-ad.server.ts";
import type { BaSchema } from "./open-ba-schema.server.ts";
import { tellAd } from "./tell-ad.server.ts";

const atOnce = 200;

type Plan = Telling & {
  runId: string;
  load: BaLoad;
  timestamp: string;
  schema: BaSchema | null;
  body: Pick<FileHandle, "writeFile">;
};

/** Looks at every open ad, some hundred at a time: notes what is done about it, and writes down what is to be told. */
export async function planAds(db: Db, { runId, load, timestamp, schema, body, ...telling }: Plan) {
  const counts: Record<BaDeed, number> = { sent: 0, repeated: 0, kept: 0, removed: 0, left_out: 0 };
  for (let after = ""; ;) {
    const rows = await handedOnListings(db, { channel: "ba", now: telling.now })
      .where("listing.id", ">", after)
      .orderBy("listing.id")
      .limit(atOnce)
      .select(["listing.id", "listing.company_id as companyId", "listing.updated_at as updatedAt"])
      .execute();
    const last = rows.at(-1);
    if (!last) return counts;
    after = last.id;
    const edition = await readEdition(db);
    const before = await findDigests(
      db,
      rows.map(({ id }) => id),
    );
    const entries = [];
    let text = "";
    for (const { id, companyId, updatedAt } of rows) {
      const ad = await findBaAd(edition, { listingId: id, updatedAt, ...telling });
      if (!ad) continue;
      const { xml, ...told } = tellAd({ ad, before: before.get(id), load, timestamp, schema });
      counts[told.deed] += 1;
      text += xml;
      entries.push({ run_id: runId, listing_id: id, company_id: companyId, ...told });
    }
    if (text !== "") await body.writeFile(text);
    if (entries.length > 0) await db.insertInto("ba_entry").values(entries).execute();
  }
}

async function findDigests(db: Db, ids: string[]) {
  const rows = await db.selectFrom("ba_ad").select(["listing_id", "digest"]).where("listing_id", "in", ids).execute();
  return new Map(rows.map((row) => [row.listing_id, row.digest]));
}
