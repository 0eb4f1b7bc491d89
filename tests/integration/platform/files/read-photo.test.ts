import sharp, { type OutputInfo } from "sharp";
import { describe, expect, test } from "vitest";
import { readDocument } from "#app/platform/files/read-document.server.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";

const heic = fixtureBytes("blatt.heic");
const read = (bytes: Uint8Array, name = "IMG_0001.HEIC") => readDocument("192.0.2.1", { bytes, name });

/** What a company would get of it. */
async function kept(bytes: Uint8Array) {
  const document = await read(bytes);
  if (!document.ok) throw new Error(document.reason);
  const { data, info } = await sharp(document.bytes).raw().toBuffer({ resolveWithObject: true });
  return { document, meta: await sharp(document.bytes).metadata(), at: dotsOf(data, info) };
}

const dotsOf =
  (data: Buffer, { width, channels }: OutputInfo) =>
  (x: number, y: number) => [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)];

describe("a phone's picture in HEIC", () => {
  test("goes on as a JPEG that shows the same, and says nothing of place and camera", async () => {
    expect(Buffer.from(heic).toString("latin1")).toContain("Fixture");
    const { document, meta, at } = await kept(heic);
    expect(document.mediaType).toBe("image/jpeg");
    expect(meta).toMatchObject({ format: "jpeg", width: 480, height: 640 });
    expect([meta.exif, meta.xmp, meta.icc]).toEqual([undefined, undefined, undefined]);
    const [desk, sheet] = [at(5, 5), at(240, 480)];
    expect(Math.max(...desk)).toBeLessThan(130);
    expect(Math.min(...sheet)).toBeGreaterThan(220);
  });

  test("is told by its bytes, whatever it is called", async () => {
    expect(await read(heic, "zeugnis.pdf")).toMatchObject({ ok: true, mediaType: "image/jpeg" });
  });

  test("takes nothing along that hangs behind it", async () => {
    const { document } = await kept(Buffer.concat([heic, Buffer.from("%PDF-1.7 <script>alert(1)</script>")]));
    expect(Buffer.from(document.bytes).toString("latin1")).not.toMatch(/script|%PDF/);
  });

  test.each([
    ["unreadable", "half of one", heic.subarray(0, heic.length / 2)],
    ["unreadable", "a head without a body", heic.subarray(0, 60)],
    ["unreadable", "one whose head and stream differ", claiming(16, 16)],
    ["tooManyPixels", "one of 100 megapixels", claiming(10_000, 10_000)],
  ])("is refused as %s: %s", async (reason, _, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason });
  });

  test("is read again after one that could not be", async () => {
    await read(claiming(16, 16));
    expect(await read(heic)).toMatchObject({ ok: true });
  });
});

describe("a photo in JPEG", () => {
  test("comes back upright, however the phone was held", async () => {
    const lying = await sharp({ create: { width: 60, height: 40, channels: 3, background: "white" } })
      .composite([{ input: { create: { width: 20, height: 40, channels: 3, background: "black" } }, left: 0, top: 0 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { meta, at } = await kept(lying);
    expect(meta).toMatchObject({ width: 40, height: 60 });
    expect(meta.orientation).toBeUndefined();
    expect(at(20, 5)[0]).toBeLessThan(40);
    expect(at(20, 50)[0]).toBeGreaterThan(200);
  });

  test.each([
    ["of a usual camera, to what a sheet needs", 4000, 3000, 2400, 1800],
    ["no further where it is long and narrow", 1080, 6000, 720, 4000],
    ["not at all where it is small", 300, 200, 300, 200],
  ])("is shrunk: %s", async (_, width, height, wide, high) => {
    const photo = await sharp({ create: { width, height, channels: 3, background: "teal" } })
      .jpeg()
      .toBuffer();
    expect((await kept(photo)).meta).toMatchObject({ width: wide, height: high });
  });
});

/** Its head says another size than its stream has. */
function claiming(width: number, height: number) {
  const bytes = Buffer.from(heic);
  const at = bytes.indexOf("ispe") + 8;
  bytes.writeUInt32BE(width, at);
  bytes.writeUInt32BE(height, at + 4);
  return new Uint8Array(bytes);
}
