import type { Db } from "#db/connect.server.ts";
import { findSetting, saveSetting } from "../settings.server.ts";
import { type ClockDoubt, parseClockDoubt } from "./clock-doubt.ts";

export async function findClockDoubt(db: Db): Promise<ClockDoubt | null> {
  return parseClockDoubt(await findSetting(db, "clock.doubt"));
}

/** When somebody last looked at the clock; null in a store that no board has run with. */
export async function findClockSeen(db: Db): Promise<number | null> {
  const seen = await findSetting(db, "clock.seen_at");
  return seen === null ? null : Date.parse(seen);
}

export async function saveClock(db: Db, { doubt, seen }: { doubt: ClockDoubt | null; seen: number }) {
  await saveSetting(db, { key: "clock.doubt", value: doubt ? JSON.stringify(doubt) : "" });
  await saveSetting(db, { key: "clock.seen_at", value: new Date(seen).toISOString() });
}

/** What an operator's monitoring must know, in lines. */
export async function findClockTroubles(db: Db): Promise<string[]> {
  const doubt = await findClockDoubt(db);
  if (!doubt) return [];
  const [expected, found] = [doubt.expected, doubt.found].map((time) => new Date(time).toISOString());
  return [
    `clock: showed ${found} where at about ${expected} was expected; nothing is erased or closed until: npm run office -- trust-clock`,
  ];
}
