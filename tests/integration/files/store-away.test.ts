import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { type Bucket, s3Store } from "#app/platform/files/stores/s3-store.server.ts";
import { FileMissing, StoreAway, StoreUnusable } from "#app/platform/files/stores/sealed-store.ts";
import { loader as readiness } from "#app/routes/machine/readiness.ts";
import { startBucket } from "#tests/support/bucket.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const secretKey = "a secret of this test, long enough";
const id = "01234567-89ab-cdef-0123-456789abcdef";
const nobody: Bucket = {
  endpoint: await addressOfNobody(),
  bucket: "board",
  region: "us-east-1",
  accessKey: "known-key",
  secretKey: "never-in-a-log",
};
/** Put where it can be reached, so that only the store of the test is away. */
const stored = await encryptedFileStore(diskStore(temporaryFolder()), secretKey).put(Buffer.from("CV"));
const brief = { pauses: [1, 1] };
const impatient = { ...brief, request: 300, upload: 300, answer: 300 };

test.each([
  ["another key", { accessKey: "somebody-else" }, /InvalidAccessKeyId: S3_ACCESS_KEY is not known there/],
  ["no bucket", { bucket: "nothing-here" }, /no bucket nothing-here .*: create it first/],
])("with %s the board says what to set right, and no secret", async (_, wrong, told) => {
  const { stop, ...bucket } = await startBucket();
  onTestFinished(async () => void (await stop()));
  const error: unknown = await s3Store({ ...bucket, ...wrong })
    .check()
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StoreUnusable);
  expect(String(error)).toMatch(told);
  expect(inspect(error)).not.toContain("never-in-a-log");
});

test("with another secret too, and what the server says of the request is not told on", async () => {
  const refusal = "<Error><Code>SignatureDoesNotMatch</Code><StringToSign>AWS4 never-in-a-log</StringToSign></Error>";
  const endpoint = await startServer((answer) => answer(403, refusal));
  const error: unknown = await s3Store({ ...nobody, endpoint })
    .check()
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StoreUnusable);
  expect(String(error)).toMatch(/SignatureDoesNotMatch: S3_SECRET_KEY is not the one of S3_ACCESS_KEY/);
  expect(inspect(error)).not.toContain("never-in-a-log");
});

test("a server that is busy for a moment is asked again, and one that stays busy is away", async () => {
  let asked = 0;
  const busy = await startServer((answer) => answer(++asked < 3 ? 503 : 204));
  await s3Store({ ...nobody, endpoint: busy }, brief).remove(id);
  expect(asked).toBe(3);
  const always = await startServer((answer) => answer(500));
  await expect(s3Store({ ...nobody, endpoint: always }, brief).remove(id)).rejects.toThrow(/does not answer \(500/);
});

test("a server that is silent is given up, and one that is not there too", async () => {
  const silent = await startServer(() => undefined);
  const store = s3Store({ ...nobody, endpoint: silent }, impatient);
  await expect(store.write(id, { size: 1, pieces: [Buffer.from("x")] })).rejects.toThrow(StoreAway);
  await expect(store.answers()).rejects.toThrow(/TimeoutError/);
  await expect(s3Store(nobody, brief).answers()).rejects.toThrow(/ECONNREFUSED/);
});

test("what somebody took away is missing, and no failure of the store", async () => {
  const { stop, ...bucket } = await startBucket();
  onTestFinished(async () => void (await stop()));
  await expect(Array.fromAsync(s3Store(bucket).read(id))).rejects.toThrow(FileMissing);
});

test("readiness says that documents are away, and pages are still served", async () => {
  const context = testContext(db, { files: encryptedFileStore(s3Store(nobody, brief), secretKey) });
  const answer = await readiness({ request: get("/readyz"), params: {}, context });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("ready\ndocuments: their store is away, nobody can send or open one\n");
});

test.each(["put", "get", "stream", "remove"] as const)(
  "who waits for %s is asked to come back, in their language",
  async (asked) => {
    const site = await startSite(db, {
      documents: encryptedFileStore(s3Store(nobody, impatient), secretKey),
      /** As the framework does with what a route throws. */
      render: async (_, { files }) => {
        const work = {
          put: () => files.put(Buffer.from("CV")),
          get: () => files.get(stored),
          stream: () => files.stream(stored),
          remove: () => files.remove(id),
        };
        return work[asked]().then(
          () => new Response("done"),
          (error: unknown) => {
            if (error instanceof Response) return error;
            throw error;
          },
        );
      },
    });
    const { status, headers, body } = await site.ask("/pl");
    expect({ status, retry: headers["retry-after"] }).toEqual({ status: 503, retry: "60" });
    expect(body).toContain('lang="pl"');
  },
);

test.each([
  ["is sealed with a key that is lost", diskStore(temporaryFolder()), "another secret, long enough too"],
  ["is not there any more", diskStore(temporaryFolder()), secretKey],
])("who opens a file that %s is told so in words, and it is no failure of a page", async (_, sealed, key) => {
  const { id, dataKey } = await encryptedFileStore(sealed, secretKey).put(Buffer.from("CV"));
  if (key === secretKey) await sealed.remove(id);
  const site = await startSite(db, {
    documents: encryptedFileStore(sealed, key),
    render: async (_, { files }) => {
      const opened = await files.stream({ id, dataKey }).catch((error: unknown) => error);
      return opened instanceof Response ? opened : new Response("opened");
    },
  });
  const { status, body } = await site.ask("/cs");
  expect(status).toBe(410);
  expect(body).toContain('lang="cs"');
});

test("the framework's own page of it says when to come back as well, and a route's own time stays", async () => {
  const html = { "Content-Type": "text/html; charset=utf-8" };
  for (const [headers, told] of [
    [html, "60"],
    [{ ...html, "Retry-After": "10" }, "10"],
  ] as const) {
    const site = await startSite(db, { render: async () => new Response("later", { status: 503, headers }) });
    const answer = await site.post("/de/sign-in", { body: "" });
    expect({ status: answer.status, retry: answer.headers["retry-after"] }).toEqual({ status: 503, retry: told });
  }
});

/** A port that was somebody's a moment ago. */
async function addressOfNobody() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

/** Answers with a status, or not at all. */
async function startServer(handle: (answer: (status: number, body?: string) => void) => void) {
  const server = createServer((_, response) => handle((status, body) => response.writeHead(status).end(body)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
