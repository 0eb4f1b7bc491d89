import { waitingRoom } from "../jobs/waiting-room.ts";
import type { Asked, ReadDocument } from "./reading/judgement.ts";
import { type Reader, startReader } from "./start-reader.server.ts";

type Size = { program?: string; places: number; patience: number; limit: number; idle: number };

/**
 * So many files are read at a time, one of each network; the others wait in line. A file has so many milliseconds, then
 * its reader is ended. Readers without work are ended too: a quiet board pays nothing for them.
 */
export function readerPool<File extends object = Asked, Answer = ReadDocument>({
  program = "app/platform/files/reading/reader.ts",
  places,
  patience,
  limit,
  idle,
}: Size) {
  const enter = waitingRoom({ places, each: 1, patience });
  const resting = new Map<Reader<File, Answer>, NodeJS.Timeout>();

  /** `client` stands for the network that the file came from. */
  return async (client: string, file: File): Promise<Answer | { ok: false; reason: "busy" | "tooComplex" }> => {
    const leave = await enter(client);
    if (!leave) return { ok: false, reason: "busy" };
    try {
      return (await read(file)) ?? { ok: false, reason: "tooComplex" };
    } finally {
      leave();
    }
  };

  async function read(file: File) {
    const began = performance.now();
    const used = awaken();
    const document = used && (await readWith(used, file));
    /* One that has read much before may have ended of that; then the file is tried with a fresh one. */
    if (document || (used && performance.now() - began >= limit)) return document;
    return readWith(await startReader<File, Answer>(program), file);
  }

  async function readWith(reader: Reader<File, Answer>, file: File) {
    const document = await reader.read(file, limit);
    if (document) putToRest(reader);
    return document;
  }

  function awaken() {
    for (const [reader, sleep] of resting) {
      clearTimeout(sleep);
      resting.delete(reader);
      return reader;
    }
    return null;
  }

  function putToRest(reader: Reader<File, Answer>) {
    const sleep = setTimeout(() => {
      resting.delete(reader);
      reader.end();
    }, idle);
    resting.set(reader, sleep.unref());
  }
}
