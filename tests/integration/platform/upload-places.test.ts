import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { readUploads } from "#app/platform/http/upload.server.ts";
import { waitingRoom, type WaitingRoom } from "#app/platform/jobs/waiting-room.ts";
import type { Render } from "#app/server/site.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const megabyte = 1024 * 1024;
const path = "/pl/apply/x/draft/documents?change";
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

test("sixty megabytes twice are as much as the board reads at once", async () => {
  const uploads = roomFor(8, { bytes: 120 * megabyte });
  const { origin, post } = await startSite(db, { render: takeFiles, uploads });
  await beginUpload(origin, uploads, 60 * megabyte);
  await beginUpload(origin, uploads, 60 * megabyte);
  expect((await post(path, { headers, body: whole })).status).toBe(503);
});

type Room = WaitingRoom & { asked: number };

/** Counts who asked to come in, so that nobody has to guess when an upload has arrived. */
function roomFor(places: number, { patience = 50, bytes = 480 * megabyte } = {}): Room {
  const room = waitingRoom({ places, bytes, patience });
  const counting: Room = Object.assign(
    (size: number) => {
      counting.asked += 1;
      return room(size);
    },
    { asked: 0 },
  );
  return counting;
}

/** Sends the first half and holds the line. */
async function beginUpload(origin: string, uploads: Room, length = whole.length) {
  const before = uploads.asked;
  const { host, port } = new URL(origin);
  const sending = request({
    ...{ host: "127.0.0.1", port, path, method: "POST" },
    headers: { ...headers, Host: host, Origin: origin, "Content-Length": length },
  });
  sending.on("error", () => undefined);
  onTestFinished(() => void sending.destroy());
  sending.write(whole.subarray(0, 200));
  await vi.waitFor(() => expect(uploads.asked).toBeGreaterThan(before), { timeout: 10_000, interval: 5 });

  return {
    disappear: () => sending.destroy(),
    finish: async () => {
      sending.end(whole.subarray(200));
      const [answer] = (await once(sending, "response")) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    },
  };
}
