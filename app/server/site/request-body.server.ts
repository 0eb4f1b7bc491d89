import type { IncomingMessage } from "node:http";

/** In milliseconds: how long nothing may arrive, and how long it may take until everything has. */
export type Pace = { silence: number; whole: number; slowest?: Slowest };

/** So many bytes a second on the whole, counted from so many milliseconds after the beginning. */
type Slowest = { perSecond: number; after: number };

export type Paces = { documents: Pace; typed: Pace };

/**
 * Ten megabytes at 0.3 Mbit/s take four and a half minutes. After a gap in the network a phone sends again after 1, 3, 7
 * and 15 seconds. What is typed fits into a few packets.
 */
export const bearablePaces: Paces = {
  documents: { silence: 20_000, whole: 600_000, slowest: { perSecond: 8_000, after: 10_000 } },
  typed: { silence: 20_000, whole: 60_000 },
};

export type Body = {
  chunks: AsyncIterable<Uint8Array>;
  /** The status of the answer when it broke off: too slow or too large. */
  brokenOff: () => 408 | 413 | null;
};

class BodyTooLarge extends Error {}
class BodyTooSlow extends Error {}

/** The body, which breaks off after `limit` bytes, whatever length was announced, and when it does not get on. */
export function limitedBody(incoming: IncomingMessage, limit: number, pace: Pace): Body {
  let failure: unknown = null;

  async function* limited() {
    let received = 0;
    try {
      for await (const chunk of paced(incoming, pace)) {
        received += chunk.byteLength;
        if (received > limit) throw new BodyTooLarge();
        yield new Uint8Array(chunk);
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  return {
    chunks: limited(),
    brokenOff: () => (failure instanceof BodyTooLarge ? 413 : failure instanceof BodyTooSlow ? 408 : null),
  };
}

async function* paced(incoming: IncomingMessage, { silence, whole, slowest }: Pace) {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  const began = Date.now();
  let received = 0;
  for (;;) {
    const behind = slowest ? slowest.after + (received / slowest.perSecond) * 1000 : Infinity;
    const next = await inTime(chunks.next(), Math.min(silence, began + Math.min(whole, behind) - Date.now()));
    if (next.done) return;
    const chunk = next.value as Buffer; // no encoding is set, so chunks are bytes
    received += chunk.byteLength;
    yield chunk;
  }
}

async function inTime<T>(awaited: Promise<T>, milliseconds: number) {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new BodyTooSlow()), milliseconds);
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

const patience = { bytes: 68 * 1024 * 1024, silence: 1_000, whole: 2_000 };

/** Reads a little of what is left and forgets it: a browser that has sent all shows the answer. */
export async function discard(incoming: IncomingMessage) {
  let discarded = 0;
  try {
    for await (const chunk of paced(incoming, patience)) {
      discarded += chunk.byteLength;
      if (discarded > patience.bytes) return;
    }
  } catch (error) {
    if (!(error instanceof BodyTooSlow)) throw error;
  }
}
