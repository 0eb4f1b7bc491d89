import path from "node:path";
import type { Context } from "hono";
import { bringsDocuments, maxUploadBytes } from "#app/platform/http/request-rules.ts";
import { type Held, type SharedBytes, sharedBytes } from "#app/platform/jobs/shared-bytes.ts";
import { type WaitingRoom, waitingRoom } from "#app/platform/jobs/waiting-room.ts";
import { type Arrived, type BodySpool, bodySpool, SpoolFull } from "./body-spool.server.ts";
import { type Guard, refuse, type SiteEnv } from "./guards.server.ts";
import type { Body } from "./request-body.server.ts";

export type UploadRoom = { spool: BodySpool; places: WaitingRoom; memory: SharedBytes };

/**
 * A class behind one address has six places, and two while others wait. Documents stand in memory until they are stored,
 * several times over while they are read; what eight people with 15 megabytes bring is bearable. On disk there is room
 * for what three classes send at the same time. Whoever waits does so for almost as long as browsers do,
 * which is five minutes.
 */
export const uploadRoom = (dataDir: string): UploadRoom => ({
  spool: bodySpool(path.join(dataDir, "arriving"), { max: 40 * maxUploadBytes, each: 12 * maxUploadBytes }),
  places: waitingRoom({ places: 8, each: 6, besideOthers: 2, patience: 280_000 }),
  memory: sharedBytes({ max: 2 * maxUploadBytes, each: maxUploadBytes / 4 }),
});

/** A place is for a body that has arrived: whoever sends slowly, or only pretends to, keeps nobody out. */
export function bearableUploads({ spool, places, memory }: UploadRoom): Guard {
  return async (c, next) => {
    const body = c.get("body");
    if (!body || !bringsDocuments(c.req.path, c.req.header("Content-Type"))) return next();
    const arrived = await arrival(c, spool, body);
    if (arrived === null) return refuse(c, body.brokenOff() ?? 503, { "Retry-After": "60" });
    try {
      const leave = await places(c.get("client"));
      if (!leave) return refuse(c, 503, { "Retry-After": "60" });
      const held = memory();
      c.set("body", { ...body, chunks: heldIn(held, arrived.chunks) });
      try {
        return await next();
      } finally {
        held.release();
        leave();
      }
    } finally {
      await arrived.forget();
    }
  };
}

/** Null where the body breaks off, the visitor has gone or the disk has no room. */
async function arrival(c: Context<SiteEnv>, spool: BodySpool, body: Body): Promise<Arrived | null> {
  try {
    return await spool.receive(c.get("client"), body.chunks);
  } catch (error) {
    if (error instanceof SpoolFull || body.brokenOff() !== null || c.env.incoming.destroyed) return null;
    throw error;
  }
}

async function* heldIn(memory: Held, chunks: Body["chunks"]) {
  for await (const chunk of chunks) {
    await memory.take(chunk.byteLength);
    yield chunk;
  }
}
