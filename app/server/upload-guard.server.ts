import { bringsDocuments, maxUploadBytes } from "#app/platform/http/request-rules.ts";
import { sharedBytes, type Held, type SharedBytes } from "#app/platform/jobs/shared-bytes.ts";
import { waitingRoom, type WaitingRoom } from "#app/platform/jobs/waiting-room.ts";
import { refuse, type Guard } from "./guards.server.ts";
import { discard, type Body } from "./request-body.server.ts";

export type UploadRoom = { places: WaitingRoom; memory: SharedBytes };

/**
 * A class behind one address sends six at a time, and two places stay for everybody else. Documents stand in memory
 * until they are stored, several times over while they are read; what eight people with 15 megabytes bring is bearable.
 * Whoever waits does so for almost as long as browsers do, which is five minutes.
 */
export const uploadRoom = (): UploadRoom => ({
  places: waitingRoom({ places: 8, each: 6, patience: 280_000 }),
  memory: sharedBytes({ max: 2 * maxUploadBytes, each: maxUploadBytes / 4 }),
});

/**
 * The body of whoever waits stays where it is, in the network. A place is free again when the answer is there or the
 * visitor has gone or stands still, because then reading fails.
 */
export function bearableUploads({ places, memory }: UploadRoom): Guard {
  return async (c, next) => {
    const body = c.get("body");
    if (!body || !bringsDocuments(c.req.path, c.req.header("Content-Type"))) return next();
    const leave = await places(c.get("client"));
    if (!leave) {
      await discard(c.env.incoming);
      return refuse(c, 503, { "Retry-After": "60" });
    }
    const held = memory();
    c.set("body", { ...body, chunks: heldIn(held, body.chunks) });
    try {
      await next();
    } finally {
      held.release();
      leave();
    }
  };
}

async function* heldIn(memory: Held, chunks: Body["chunks"]) {
  for await (const chunk of chunks) {
    await memory.take(chunk.byteLength);
    yield chunk;
  }
}
