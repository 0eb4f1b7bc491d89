// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Rate } from "./rate.ts";

/** Ten-thousandths of the other money, as the store keeps them. */
export const rateScale = 10_000;

const shown = 50;

/** The latest one, by which everything is converted; null until the office has set one. */
export async function findRate(db: Db): Promise<Rate | null> {
  const row = await db
    .selectFrom("exchange_rate")
    .select(["day", "pln", "czk", "source"])
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const rate = { day: row.day, PLN: row.pln / rateScale, CZK: row.czk / rateScale };
  return row.source === "example" ? { ...rate, isExample: true } : rate;
}

/** The latest first, with where each is from. */
export async function findRates(db: Db) {
  const rows = await db
    .selectFrom("exchange_rate")
    .leftJoin("account", "account.id", "exchange_rate.account_id")
    .select(["exchange_rate.day", "exchange_rate.pln", "exchange_rate.czk", "exchange_rate.source"])
    .select("account.name as by")
    .orderBy("exchange_rate.day", "desc")
    .limit(shown)
    .execute();
  return rows.map(({ pln, czk, ...row }) => ({ ...row, PLN: pln / rateScale, CZK: czk / rateScale }));
}
