import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { deliverEvents } from "./deliver-events.server.ts";
import { gatherEvents } from "./gather-events.server.ts";

type Run = { config: Config; now: () => Date; network?: Network; patience?: number };

/** Tells companies' programs what has happened since. */
export async function runWebhooks(db: Db, run: Run) {
  await gatherEvents(db, { now: run.now() });
  await deliverEvents(db, run);
}
