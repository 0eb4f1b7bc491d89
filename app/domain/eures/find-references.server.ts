import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { refreshEuresAds } from "./refresh-eures-ads.server.ts";

const atOnce = 1000;

type Asked = { source: string; now: Date };

/** Of an ad: which it is, since when, and whether it is still open. Times in milliseconds since 1970. */
export function euresReference(source: string, { listing_id, created_at, modified_at, closed_at }: Row<"eures_ad">) {
  return {
    reference: listing_id,
    source,
    status: closed_at === null ? ("ACTIVE" as const) : ("CLOSED" as const),
    creationTimestamp: Date.parse(created_at),
    lastModificationTimestamp: Date.parse(modified_at),
    ...(closed_at === null ? {} : { closingTimestamp: Date.parse(closed_at) }),
  };
}

/** getAll: every open ad. */
export async function* findAllReferences(db: Db, { source, now }: Asked) {
  await refreshEuresAds(db, now);
  yield '{"allReferences":';
  yield* listOf(db, source, (rows) => rows.where("closed_at", "is", null));
  yield "}\n";
}

/** getChanges: what came, changed or ended since then. */
export async function* findChangedReferences(db: Db, { source, now, since }: Asked & { since: Date }) {
  await refreshEuresAds(db, now);
  const from = since.toISOString();
  yield '{"createdReferences":';
  yield* listOf(db, source, (rows) => rows.where("closed_at", "is", null).where("created_at", ">=", from));
  yield ',"modifiedReferences":';
  yield* listOf(db, source, (rows) =>
    rows.where("closed_at", "is", null).where("created_at", "<", from).where("modified_at", ">=", from),
  );
  yield ',"closedReferences":';
  yield* listOf(db, source, (rows) => rows.where("closed_at", ">=", from));
  yield "}\n";
}

type Rows = ReturnType<typeof euresAds>;
const euresAds = (db: Db) => db.selectFrom("eures_ad").selectAll();

async function* listOf(db: Db, source: string, among: (rows: Rows) => Rows) {
  yield "[";
  for (let after = ""; ;) {
    const rows = await among(euresAds(db))
      .where("listing_id", ">", after)
      .orderBy("listing_id")
      .limit(atOnce)
      .execute();
    const said = rows.map((row) => JSON.stringify(euresReference(source, row)));
    const last = rows.at(-1);
    if (!last) break;
    yield (after === "" ? "" : ",") + said.join(",");
    after = last.listing_id;
  }
  yield "]";
}
