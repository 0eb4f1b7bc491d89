import { once } from "node:events";
import { readdirSync } from "node:fs";
import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { readUploads } from "#app/platform/http/read-uploads.server.ts";
import { sharedBytes } from "#app/platform/jobs/shared-bytes.ts";
import { waitingRoom } from "#app/platform/jobs/waiting-room.ts";
import { bodySpool, SpoolFull } from "#app/server/site/body-spool.server.ts";
import type { Render } from "#app/server/site/create-site.server.ts";
import { type UploadRoom, uploadRoom } from "#app/server/site/upload-guard.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const megabyte = 1024 * 1024;
const path = "/pl/apply/x/draft/documents?change";
const headers = { "Content-Type": "multipart/form-data; boundary=b" };
const head = '--b\r\nContent-Disposition: form-data; name="documents"; filename="cv.pdf"\r\n\r\n';
const whole = Buffer.concat([Buffer.from(head), fixtureBytes("lebenslauf.pdf"), Buffer.from("\r\n--b--\r\n")]);

const takeFiles: Render = async (asked, { limits }) => {
  const { files } = await readUploads(asked, { maxFiles: 5, client: "", limits, scan: null });
  return new Response(files.map(({ name }) => name).join());
};

test("who sends slowly takes no place", async () => {
  const uploads = roomFor(1);
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  for (let uploader = 0; uploader < 10; uploader += 1) await beginUpload(origin, uploads);
  expect(await post(path, { headers, body: whole })).toMatchObject({ status: 200, body: "cv.pdf" });
});

test("eight are read at once; the ninth waits a moment and is sent back to its form, in its language", async () => {
  const { render, finish } = held(takeFiles);
  const uploads = roomFor(8);
  const { post } = await startSite(db, { render, uploads });
  const eight = Array.from({ length: 8 }, () => post(path, { headers, body: whole }));
  await vi.waitFor(() => expect(uploads.inside).toBe(8), { interval: 5 });

  const ninth = await post(path, { headers, body: whole });
  expect(ninth).toMatchObject({ status: 503, headers: { "retry-after": "60", "cache-control": "no-store" } });
  expect(ninth.body).toContain('<html lang="pl">');
  expect(ninth.body).toContain(`href="${path}"`);
  finish();
  expect((await Promise.all(eight)).map(({ status }) => status)).toEqual(Array(8).fill(200));
});

test("who waits gets in when somebody is done", async () => {
  const { render, finish } = held(takeFiles);
  const uploads = roomFor(1, { patience: 10_000 });
  const { post } = await startSite(db, { render, uploads });
  const first = post(path, { headers, body: whole });
  await vi.waitFor(() => expect(uploads.inside).toBe(1), { interval: 5 });
  const second = post(path, { headers, body: whole });
  await vi.waitFor(() => expect(uploads.asked).toBe(2), { interval: 5 });
  finish();
  expect([await first, await second]).toMatchObject([{ status: 200 }, { status: 200, body: "cv.pdf" }]);
});

test("a visitor who disappears in the middle leaves nothing behind", async () => {
  const uploads = roomFor(1);
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  const lost = await beginUpload(origin, uploads);
  lost.disappear();
  await vi.waitFor(() => expect(uploads.arriving).toBe(0), { interval: 5 });
  expect((await post(path, { headers, body: whole })).status).toBe(200);
});

test("a place is free again after a failure and after a body that is too large", async () => {
  const { post } = await startSite(db, {
    render: async (asked) => {
      await asked.arrayBuffer();
      throw new Error("broken");
    },
    uploads: roomFor(1),
  });
  const tooLarge = Array<Buffer>(61).fill(Buffer.alloc(megabyte));
  const chunked = { ...headers, "Transfer-Encoding": "chunked" };
  expect((await post(path, { headers, body: whole })).status).toBe(500);
  expect((await post(path, { headers: chunked, body: tooLarge })).status).toBe(413);
  expect((await post(path, { headers, body: whole })).status).toBe(500);
});

test("thirty from one network come in six at a time, and all get through", async () => {
  const { takes, most } = counted(takeFiles);
  const { post } = await startSite(db, { render: takes });
  const answers = await Promise.all(Array.from({ length: 30 }, () => post(path, { headers, body: whole })));
  expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
  expect(most()).toBe(6);
});

test("what arrives lies on disk without a name, and says nothing", async () => {
  const folder = temporaryFolder();
  const spool = bodySpool(folder, { max: megabyte, each: megabyte });
  const text = Buffer.from("Zeugnis von Zofia");
  const arrived = await spool.receive("home", chunksOf(text, text));
  expect(readdirSync(folder)).toEqual([]);
  expect(Buffer.concat(await Array.fromAsync(arrived.chunks)).toString()).toBe("Zeugnis von ZofiaZeugnis von Zofia");
  await arrived.forget();
});

test("the disk has an end, for one network sooner than for all", async () => {
  const spool = bodySpool(temporaryFolder(), { max: 3 * megabyte, each: 2 * megabyte });
  const receive = (client: string) => spool.receive(client, chunksOf(Buffer.alloc(1.5 * megabyte)));
  const first = await receive("school");
  await expect(receive("school")).rejects.toThrow(SpoolFull);
  const second = await receive("home");
  await expect(receive("office")).rejects.toThrow(SpoolFull);
  await first.forget();
  await (await receive("office")).forget();
  await second.forget();
});

const gap = { silence: 400, whole: 1200 };
test.each([
  ["stands still", { silence: 100, whole: 10_000 }, 0],
  ["never comes to an end", gap, 100],
  ["sends a byte now and then", { silence: 10_000, whole: 10_000, slowest: { perSecond: 8_000, after: 300 } }, 100],
])("whoever %s is told so", async (_, documents, every) => {
  const uploads = roomFor(1);
  const { origin } = await startSite(db, { render: takeFiles, uploads, paces: { documents } });
  const slow = await beginUpload(origin, uploads);
  if (every > 0) void slow.trickle({ times: 100, every });
  const answer = await slow.answer();
  expect(answer).toMatchObject({ status: 408, connection: "close" });
  expect(answer.body).toContain(`href="${path}"`);
});

test("a slow line may take longer than a silence", async () => {
  const uploads = roomFor(1);
  const { origin } = await startSite(db, { render: takeFiles, uploads, paces: { documents: gap } });
  const slow = await beginUpload(origin, uploads);
  await slow.trickle({ times: 6, every: 100 });
  expect(await slow.finish()).toBe(200);
});

test("when much stands in memory, another large body waits for the first, and a small one does not", async () => {
  const { render, finish } = held(takeFiles, ({ size }) => size > megabyte);
  const uploads = roomFor(8, { memory: sharedBytes({ max: 2 * megabyte, each: megabyte }) });
  const { post } = await startSite(db, { render, uploads });
  const large = Buffer.concat([Buffer.from(head), Buffer.alloc(2 * megabyte), Buffer.from("\r\n--b--\r\n")]);
  const first = post(path, { headers, body: large });
  await vi.waitFor(() => expect(uploads.taken).toBe(large.length), { timeout: 10_000, interval: 5 });

  let waits = true;
  const second = post(path, { headers, body: large }).finally(() => (waits = false));
  expect(await post(path, { headers, body: whole })).toMatchObject({ status: 200 });
  expect(waits).toBe(true);
  finish();
  expect(await first).toMatchObject({ status: 200 });
  expect(await second).toMatchObject({ status: 200 });
});

test("a body far too large is cut off before it has all been sent", async () => {
  const { origin } = await startSite(db, { render: takeFiles });
  const { host, port } = new URL(origin);
  let sent = 0;
  function* body() {
    yield `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Length: ${1000 * megabyte}\r\n`;
    yield "Content-Type: multipart/form-data; boundary=b\r\n\r\n";
    for (const block = Buffer.alloc(megabyte); sent < 1000; sent += 1) yield block;
  }
  await pipeline(Readable.from(body()), connect(Number(port), "127.0.0.1")).catch(() => undefined);
  expect(sent).toBeLessThan(300);
});

type Room = UploadRoom & { asked: number; inside: number; taken: number; arriving: number };

function roomFor(places: number, { patience = 50, memory = uploadRoom(temporaryFolder()).memory } = {}) {
  return watched({
    spool: bodySpool(temporaryFolder(), { max: 100 * megabyte, each: 100 * megabyte }),
    places: waitingRoom({ places, each: places, patience }),
    memory,
  });
}

/** Counts who began to send, asked to come in and is inside, so that nobody has to guess when an upload has. */
function watched(room: UploadRoom): Room {
  const counting: Room = {
    asked: 0,
    inside: 0,
    taken: 0,
    arriving: 0,
    spool: {
      receive(client, chunks) {
        counting.arriving += 1;
        return room.spool.receive(client, chunks).finally(() => (counting.arriving -= 1));
      },
    },
    places: Object.assign(
      async (client: string) => {
        counting.asked += 1;
        const leave = await room.places(client);
        if (leave) counting.inside += 1;
        return leave;
      },
      { count: room.places.count },
    ),
    memory() {
      const { take, release } = room.memory();
      return { release, take: (bytes) => take(bytes).finally(() => (counting.taken += bytes)) };
    },
  };
  return counting;
}

async function* chunksOf(...chunks: Buffer[]) {
  yield* chunks;
}

/** Reads, and answers only when it is told to. */
function held(render: Render, isHeld: (answer: { size: number }) => boolean = () => true) {
  const { promise: told, resolve: finish } = Promise.withResolvers<undefined>();
  const holding: Render = async (asked, context) => {
    const bytes = await asked.arrayBuffer();
    if (isHeld({ size: bytes.byteLength })) await told;
    const { url, method, headers } = asked;
    return render(new Request(url, { method, headers, body: bytes }), context);
  };
  return { render: holding, finish: () => finish(undefined) };
}

/** How many were inside at the same time. */
function counted(render: Render) {
  let inside = 0;
  let most = 0;
  const takes: Render = async (...asked) => {
    most = Math.max(most, (inside += 1));
    await setTimeout(20);
    return render(...asked).finally(() => (inside -= 1));
  };
  return { takes, most: () => most };
}

/** Sends the beginning and holds the line. */
async function beginUpload(
  origin: string,
  uploads: Room,
  more: OutgoingHttpHeaders = { "Content-Length": whole.length },
  beginning = whole.subarray(0, 200),
) {
  const before = uploads.arriving;
  const { host, port } = new URL(origin);
  const sending = request({
    ...{ host: "127.0.0.1", port, path, method: "POST" },
    headers: { ...headers, Host: host, Origin: origin, ...more },
  });
  sending.on("error", () => undefined);
  onTestFinished(() => void sending.destroy());
  sending.write(beginning);
  await vi.waitFor(() => expect(uploads.arriving).toBeGreaterThan(before), { timeout: 10_000, interval: 5 });
  let sent = beginning.length;

  async function answer() {
    const [incoming] = (await once(sending, "response")) as [IncomingMessage];
    return { status: incoming.statusCode, connection: incoming.headers.connection, body: await text(incoming) };
  }

  return {
    answer,
    disappear: () => sending.destroy(),
    async trickle({ times, every }: { times: number; every: number }) {
      for (let time = 0; time < times && !sending.destroyed; time += 1) {
        sending.write(whole.subarray(sent, (sent += 1)));
        await setTimeout(every);
      }
    },
    async finish(rest = whole.subarray(sent)) {
      sending.end(rest);
      return (await answer()).status;
    },
  };
}
