// A face of this room: other nouns may import it.

import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Rate } from "./rate.ts";

/** Ten-thousandths of the other money, as the store keeps them. */
export const rateScale = 10_000;

const shown = 50;

const exampleLast = sql`case when exchange_rate.source = 'example' then 1 else 0 end`;

/** The latest one, by which everything is converted, an example only as long as there is no other; null without any. */
export async function findRate(db: Db): Promise<Rate | null> {
  const row = await db
    .selectFrom("exchange_rate")
    .select(["day", "pln", "czk", "source"])
    .orderBy(exampleLast)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const rate = { day: row.day, PLN: row.pln / rateScale, CZK: row.czk / rateScale };
  return row.source === "example" ? { ...rate, isExample: true } : rate;
}

/** The same for pages, which ask each time. */
export const findRateNow = rememberByRevision(({ db }) => findRate(db));

/** The latest first, with where each is from. */
export async function findRates(db: Db) {
  const rows = await db
    .selectFrom("exchange_rate")
    .leftJoin("account", "account.id", "exchange_rate.account_id")
    .select(["exchange_rate.day", "exchange_rate.pln", "exchange_rate.czk", "exchange_rate.source"])
    .select("account.name as by")
    .orderBy(exampleLast)
    .orderBy("exchange_rate.day", "desc")
    .limit(shown)
    .execute();
  return rows.map(({ pln, czk, ...row }) => ({ ...row, PLN: pln / rateScale, CZK: czk / rateScale }));
}
