import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {}

export type Body = {
  stream: ReadableStream<Uint8Array>;
  overflowed: () => boolean;
  /** The rest, for when nobody wants to read it. */
  unread: AsyncIterable<Uint8Array>;
};

/** The body as a stream that breaks off after `limit` bytes, whatever length was announced. */
export function limitedBody(incoming: IncomingMessage, limit: number): Body {
  let received = 0;
  const chunks = incoming.iterator({ destroyOnReturn: false });
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) return controller.close();
      received += value.byteLength;
      if (received > limit) return controller.error(new BodyTooLarge());
      controller.enqueue(new Uint8Array(value));
    },
  });
  return { stream, overflowed: () => received > limit, unread: chunks };
}

const patience = { bytes: 512 * 1024 * 1024, milliseconds: 60_000 };

/** Reads what is left and forgets it, within reason. */
export async function discard(body: AsyncIterable<Uint8Array>) {
  const deadline = Date.now() + patience.milliseconds;
  let discarded = 0;
  for await (const chunk of body) {
    discarded += chunk.byteLength;
    if (discarded > patience.bytes || Date.now() > deadline) return;
  }
}
