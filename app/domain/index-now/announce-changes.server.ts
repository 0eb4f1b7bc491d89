import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { currentRevision } from "#db/revision.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { day, hour, minute } from "#app/platform/durations.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { postJson } from "#app/platform/fetching/post-json.server.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { findChanges, type PageChange } from "./find-changes.server.ts";

/** IndexNow takes no more in one call. */
const mostAtOnce = 10_000;

const waitKey = "indexNow.notBefore";
const toldKey = "indexNow.told";

type Told = Pick<Config, "origin" | "board" | "indexNow">;
type Asked = { config: Told; now: Date; network?: Network; patience?: number };

/**
 * Tells search engines which pages of listings are new, changed or ended, and nobody of anything where no key is set. What
 * was told is written down after the engine has taken it, so whatever breaks off is told again, and nothing is left out.
 */
export async function announceChanges(db: Db, { config, now, ...sending }: Asked): Promise<number> {
  if (!config.indexNow) return 0;
  const notBefore = await findSetting(db, waitKey);
  if (notBefore !== null && notBefore > now.toISOString()) return 0;
  /** Only a change in the store or a new day can have changed anything. */
  const edition = `${await currentRevision(db)} ${dayOf(now)}`;
  if ((await findSetting(db, toldKey)) === edition) return 0;
  const changes = await findChanges(db, { langs: config.board.langs, now });
  for (let from = 0; from < changes.length; from += mostAtOnce) {
    const part = changes.slice(from, from + mostAtOnce);
    const outcome = await tell(part, { config, key: config.indexNow.key, engine: config.indexNow.engine, ...sending });
    if (outcome !== "taken") {
      const value = new Date(now.getTime() + outcome.wait).toISOString();
      await saveSetting(db, { key: waitKey, value });
      if (outcome.trouble) throw new Error(`IndexNow: ${config.indexNow.engine} ${outcome.trouble}`);
      return from;
    }
    await writeDown(db, part);
  }
  await saveSetting(db, { key: toldKey, value: edition });
  return changes.length;
}

type Outcome = "taken" | { wait: number; trouble: string | null };
type Sending = Omit<Asked, "now"> & { key: string; engine: string };

async function tell(part: PageChange[], { config, key, engine, ...sending }: Sending): Promise<Outcome> {
  const { origin, board } = config;
  const body = { host: new URL(origin).host, key, urlList: part.map(({ path }) => origin + path) };
  const address = `https://${engine}/indexnow`;
  const answer = await postJson({ address, body, userAgent: userAgent({ origin, boardName: board.name }), ...sending });
  if (!answer.ok) return { wait: 30 * minute, trouble: `could not be reached (${answer.reason})` };
  const { status, retryAfter } = answer;
  if (status === 200 || status === 202) return "taken";
  if (status === 429) return { wait: between(10 * minute, (retryAfter ?? 0) * 1000 || hour, day), trouble: null };
  /** A key or an address that it does not take is not taken in a minute either. */
  return { wait: status >= 500 ? 30 * minute : 6 * hour, trouble: `answered ${status}` };
}

const between = (least: number, wished: number, most: number) => Math.min(most, Math.max(least, wished));

function writeDown(db: Db, part: PageChange[]) {
  return inTransaction(db, async (db) => {
    for (const some of inPieces(part, 500)) {
      const ended = some.flatMap(({ path, changedAt }) => (changedAt === null ? [path] : []));
      const open = some.flatMap(({ path, changedAt }) => (changedAt === null ? [] : [{ path, changed_at: changedAt }]));
      if (ended.length > 0) await db.deleteFrom("announced_page").where("path", "in", ended).execute();
      if (open.length === 0) continue;
      await db
        .insertInto("announced_page")
        .values(open)
        .onConflict((conflict) =>
          conflict.column("path").doUpdateSet((eb) => ({ changed_at: eb.ref("excluded.changed_at") })),
        )
        .execute();
    }
  });
}

function inPieces<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => all.slice(nth * size, (nth + 1) * size));
}
