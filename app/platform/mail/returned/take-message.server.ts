import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { noteReturnedMail } from "./note-returned-mail.server.ts";
import { readBytes } from "./read-bytes.ts";

type Handed = { message: AsyncIterable<Uint8Array>; keyed: Keyed; now: Date };

/** As a mail server hands it over. It is taken to its end, for whoever writes it must not fail; its beginning is what counts. */
export async function takeMessage(db: Db, { message, keyed, now }: Handed) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (size < readBytes) chunks.push(chunk);
    size += chunk.length;
  }
  return noteReturnedMail(db, { source: Buffer.concat(chunks).subarray(0, readBytes), keyed, now });
}
