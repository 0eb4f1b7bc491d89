import { randomUUID } from "node:crypto";
import { S3mini } from "s3mini";
import { askS3 } from "./ask-s3.server.ts";
import { assertId, isFileId, type Sealed, type SealedStore, StoreUnusable } from "./sealed-store.ts";

export type Bucket = { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string };

/**
 * Milliseconds: for one request, for one that carries a whole file, and for one that only asks whether somebody is there;
 * and before each further try.
 */
type Patience = { request: number; upload: number; answer: number; pauses: readonly number[] };
const usualPatience: Patience = { request: 10_000, upload: 30_000, answer: 2000, pauses: [200, 1000] };

const folder = "files/";
const tries = "tries/";
const rangeBytes = 1024 * 1024;
const pageSize = 1000;
const restful = 5000;

type Asked = { client?: S3mini; after?: string | undefined; mostTries?: number };

/** Files as objects in a bucket of any server that speaks S3. */
export function s3Store(bucket: Bucket, given: Partial<Patience> = {}): SealedStore {
  const patience = { ...usualPatience, ...given };
  const [requests, uploads, questions] = [patience.request, patience.upload, patience.answer].map((milliseconds) =>
    clientOf(bucket, milliseconds),
  ) as [S3mini, S3mini, S3mini];
  const where = `the bucket ${bucket.bucket} at ${bucket.endpoint}`;
  const ask = askS3(where, patience.pauses);

  /** As a whole: what breaks off before it is complete is not even begun. */
  async function put(key: string, sealed: Sealed) {
    const body = await allOf(sealed);
    await ask(async () => {
      const answer = await uploads.putObject(key, body);
      await answer.body?.cancel();
    });
  }

  const remove = (key: string) => ask(() => requests.deleteObject(key));

  async function page(of: string, { client = requests, after, mostTries }: Asked = {}) {
    const found = await ask(() => client.listObjectsPaged("/", of, pageSize, after), mostTries);
    if (found) return found;
    throw new StoreUnusable(`There is no bucket ${bucket.bucket} at ${bucket.endpoint}: create it first.`);
  }

  return {
    where,

    async write(id, sealed) {
      await put(keyOf(id), sealed);
    },

    /** In ranges, so that a slow reader keeps no request open and a broken one costs little. */
    async *read(id) {
      const key = keyOf(id);
      for (let from = 0; ;) {
        const { bytes, total } = await ask(() => range(requests, key, from));
        yield bytes;
        from += bytes.byteLength;
        if (from >= total || bytes.byteLength === 0) return;
      }
    },

    async remove(id) {
      await remove(keyOf(id));
    },

    async *list() {
      let after: string | undefined;
      do {
        const { objects, nextContinuationToken } = await page(folder, { after });
        for (const { Key, Size, LastModified } of objects ?? []) {
          const id = Key.slice(folder.length);
          if (isFileId(id)) yield { id, size: Size, writtenAt: LastModified };
        }
        after = nextContinuationToken;
      } while (after !== undefined);
    },

    /** An object is there as a whole or not at all. */
    removeUnfinished: async () => 0,

    async check() {
      await page(tries);
      const key = tries + randomUUID();
      await put(key, { size: 1, pieces: [new Uint8Array(1)] });
      await remove(key);
    },

    answers: rarely(() => page(tries, { client: questions, mostTries: 1 })),
  };
}

/** Whoever asks often hears what the last one heard. */
function rarely(ask: () => Promise<unknown>) {
  let heard = { at: -Infinity, answer: Promise.resolve() };
  return () => {
    if (performance.now() - heard.at > restful) heard = { at: performance.now(), answer: ask().then(() => undefined) };
    return heard.answer;
  };
}

function keyOf(id: string) {
  assertId(id);
  return folder + id;
}

async function allOf({ size, pieces }: Sealed) {
  const all = Buffer.allocUnsafe(size);
  let at = 0;
  for await (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  if (at !== size) throw new Error(`${at} bytes came instead of ${size}`);
  return all;
}

async function range(client: S3mini, key: string, from: number) {
  const answer = await client.getObjectRaw(key, false, from, from + rangeBytes);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const [, total] = /\/(\d+)$/.exec(answer.headers.get("content-range") ?? "") ?? [];
  return { bytes, total: Number(total ?? bytes.byteLength) };
}

function clientOf({ endpoint, bucket, region, accessKey, secretKey }: Bucket, patience: number) {
  return new S3mini({
    endpoint: `${endpoint.replace(/\/+$/, "")}/${bucket}`,
    region,
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    requestAbortTimeout: patience,
  });
}
