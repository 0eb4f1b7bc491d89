import { once } from "node:events";
import { request, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { readUploads } from "#app/platform/http/read-uploads.server.ts";
import { sharedBytes } from "#app/platform/jobs/shared-bytes.ts";
import { waitingRoom } from "#app/platform/jobs/waiting-room.ts";
import type { Render } from "#app/server/create-site.server.ts";
import { uploadRoom, type UploadRoom } from "#app/server/upload-guard.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const megabyte = 1024 * 1024;
const path = "/pl/apply/x/draft/documents?change";
const behindProxy = { TRUSTED_PROXY: "127.0.0.1" };
const headers = { "Content-Type": "multipart/form-data; boundary=b" };
const head = '--b\r\nContent-Disposition: form-data; name="documents"; filename="cv.pdf"\r\n\r\n';
const whole = Buffer.concat([Buffer.from(head), fixtureBytes("lebenslauf.pdf"), Buffer.from("\r\n--b--\r\n")]);

const takeFiles: Render = async (asked) => {
  const { files } = await readUploads(asked, { maxFiles: 5 });
  return new Response(files.map(({ name }) => name).join());
};

test("eight upload at once; the ninth waits a moment and is sent back to its form, in its language", async () => {
  const uploads = roomFor(8);
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  for (let uploader = 0; uploader < 8; uploader += 1) await beginUpload(origin, uploads);

  const ninth = await post(path, { headers, body: whole });
  expect(ninth).toMatchObject({ status: 503, headers: { "retry-after": "60", "cache-control": "no-store" } });
  expect(ninth.body).toContain('<html lang="pl">');
  expect(ninth.body).toContain(`href="${path}"`);
});

test("who waits gets in when somebody is done", async () => {
  const uploads = roomFor(1, { patience: 10_000 });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  const first = await beginUpload(origin, uploads);
  const second = post(path, { headers, body: whole });
  await vi.waitFor(() => expect(uploads.asked).toBe(2));
  expect(await first.finish()).toBe(200);
  expect(await second).toMatchObject({ status: 200, body: "cv.pdf" });
});

test("a place is free again when the visitor disappears in the middle", async () => {
  const uploads = roomFor(1, { patience: 10_000 });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  const lost = await beginUpload(origin, uploads);
  const next = post(path, { headers, body: whole });
  lost.disappear();
  expect((await next).status).toBe(200);
});

test("a place is free again when the visitor disappears while still waiting for it", async () => {
  const uploads = roomFor(1, { patience: 10_000 });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  const first = await beginUpload(origin, uploads);
  const lost = await beginUpload(origin, uploads);
  lost.disappear();
  await first.finish();
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

test("what is typed by hand needs no place", async () => {
  const uploads = roomFor(1);
  const { origin, post } = await startSite(db, { uploads });
  await beginUpload(origin, uploads);
  expect(await post("/pl/apply/x/draft/contact", { body: "name=Ewa" })).toMatchObject({ status: 200 });
});

test("thirty from one network come in six at a time, and all get through", async () => {
  const { takes, most } = counted(takeFiles);
  const { post } = await startSite(db, { render: takes });
  const answers = await Promise.all(Array.from({ length: 30 }, () => post(path, { headers, body: whole })));
  expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
  expect(most()).toBe(6);
});

test.each([
  ["announce sixty megabytes", { "Content-Length": 60 * megabyte }],
  ["do not say how much they bring", { "Transfer-Encoding": "chunked" }],
])("eight that stand still and %s stop nobody of another network", async (_, announced) => {
  const uploads = asked(uploadRoom());
  const { origin, post } = await startSite(db, { render: takeFiles, uploads, environment: behindProxy });
  const from = (client: string) => ({ ...headers, "X-Forwarded-For": client });
  for (let uploader = 0; uploader < 8; uploader += 1)
    await beginUpload(origin, uploads, { ...from("192.0.2.1"), ...announced });
  expect(await post(path, { headers: from("192.0.2.2"), body: whole })).toMatchObject({ status: 200 });
});

test("whoever stands still is told so, and the place is free", async () => {
  const uploads = roomFor(1, { patience: 10_000 });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads, pace: { silence: 100, whole: 10_000 } });
  const still = await beginUpload(origin, uploads);
  const next = post(path, { headers, body: whole });
  const answer = await still.answer();
  expect(answer).toMatchObject({ status: 408, connection: "close" });
  expect(answer.body).toContain(`href="${path}"`);
  expect(await next).toMatchObject({ status: 200, body: "cv.pdf" });
});

test("a slow line may take longer than a silence, but not for ever", async () => {
  const uploads = roomFor(8);
  const { origin } = await startSite(db, { render: takeFiles, uploads, pace: { silence: 400, whole: 1200 } });
  const slow = await beginUpload(origin, uploads);
  await slow.trickle({ times: 6, every: 100 });
  expect(await slow.finish()).toBe(200);

  const endless = await beginUpload(origin, uploads);
  void endless.trickle({ times: 100, every: 100 });
  expect(await endless.answer()).toMatchObject({ status: 408 });
});

test("when much has arrived, another large body waits for the first, and a small one does not", async () => {
  const uploads = roomFor(8, { memory: sharedBytes({ max: 2 * megabyte, each: megabyte }) });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  const large = Buffer.concat([Buffer.from(head), Buffer.alloc(2 * megabyte), Buffer.from("\r\n--b--\r\n")]);
  const first = await beginUpload(origin, uploads, { "Content-Length": large.length }, large.subarray(0, -9));
  await vi.waitFor(() => expect(uploads.taken).toBe(large.length - 9), { timeout: 10_000, interval: 5 });

  let waits = true;
  const second = post(path, { headers, body: large }).finally(() => (waits = false));
  expect(await post(path, { headers, body: whole })).toMatchObject({ status: 200 });
  expect(waits).toBe(true);
  expect(await first.finish(large.subarray(-9))).toBe(200);
  expect(await second).toMatchObject({ status: 200 });
});

type Room = UploadRoom & { asked: number; taken: number };

function roomFor(places: number, { patience = 50, memory = uploadRoom().memory } = {}) {
  return asked({ places: waitingRoom({ places, each: places, patience }), memory });
}

/** Counts who asked to come in and what arrived, so that nobody has to guess when an upload has. */
function asked(room: UploadRoom): Room {
  const counting: Room = {
    asked: 0,
    taken: 0,
    places(client) {
      counting.asked += 1;
      return room.places(client);
    },
    memory() {
      const { take, release } = room.memory();
      return { release, take: (bytes) => take(bytes).finally(() => (counting.taken += bytes)) };
    },
  };
  return counting;
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
  const before = uploads.asked;
  const { host, port } = new URL(origin);
  const sending = request({
    ...{ host: "127.0.0.1", port, path, method: "POST" },
    headers: { ...headers, Host: host, Origin: origin, ...more },
  });
  sending.on("error", () => undefined);
  onTestFinished(() => void sending.destroy());
  sending.write(beginning);
  await vi.waitFor(() => expect(uploads.asked).toBeGreaterThan(before), { timeout: 10_000, interval: 5 });
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
