import sharp from "sharp";
import { expect, test } from "vitest";
import { readUploads } from "#app/platform/http/read-uploads.server.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { upload } from "#tests/support/requests.ts";

const pdf = fixtureBytes("lebenslauf.pdf");
const { limits } = testContext(await freshDatabase());
const reading = { maxFiles: 2, client: "192.0.2.1", limits, scan: null };
const megabyte = 1024 * 1024;

test("a PDF and the typed fields arrive", async () => {
  const read = await readFiles([new File([pdf], "CV; Kowalska=1.pdf")]);
  expect(read.body.get("name")).toBe("Ewa 🦫");
  expect(read.files).toEqual([{ name: "CV; Kowalska=1.pdf", mediaType: "application/pdf", bytes: pdf, scan: "none" }]);
  expect(read.refused).toEqual([]);
});

test("a picture forgets where it was taken and stands upright", async () => {
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: "teal" } })
    .withExif({ IFD0: { Make: "Secret Camera" }, IFD3: { GPSLatitude: "51/1 44/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const read = await readFiles([new File([new Uint8Array(photo)], "zeugnis.jpg")]);
  const clean = Buffer.from(read.files[0]?.bytes ?? []);
  const { exif, width, height } = await sharp(clean).metadata();
  expect({ exif, width, height }).toEqual({ exif: undefined, width: 20, height: 40 });
});

test.each([
  ["a program called cv.pdf", new File([Buffer.from("MZ\x90\x00\x03 program")], "cv.pdf"), "wrongType"],
  ["a drawing that can hold a script", new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "a.png"), "wrongType"],
  ["half a PDF", new File([pdf.subarray(0, 100)], "cv.pdf"), "unreadable"],
  ["half a picture", new File([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")], "a.png"), "unreadable"],
  ["nothing", new File([], "cv.pdf"), "empty"],
  ["eleven megabytes", new File([new Uint8Array(11 * megabyte)], "cv.pdf"), "tooLarge"],
])("%s is refused by name", async (_, file, reason) => {
  const read = await readFiles([file]);
  expect(read.refused).toEqual([{ name: file.name, reason }]);
  expect(read.body.get("name")).toBe("Ewa 🦫");
});

test("one file too many is refused, the others stay", async () => {
  const read = await readFiles([new File([pdf], "1.pdf"), new File([pdf], "2.pdf"), new File([pdf], "3.pdf")]);
  expect(read.files.map(({ name }) => name)).toEqual(["1.pdf", "2.pdf"]);
  expect(read.refused).toEqual([{ name: "3.pdf", reason: "tooMany" }]);
});

test("a file field left empty is nothing", async () => {
  const boundary = "b";
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="documents"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--${boundary}--\r\n`;
  const request = new Request("https://board.example/", {
    method: "POST",
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
    body,
  });
  expect(await readUploads(request, reading)).toMatchObject({ files: [], refused: [] });
});

test("a hundred files in one request are too much", async () => {
  const files = Array.from({ length: 100 }, (_, index) => new File([pdf], `${index}.pdf`));
  await expect(readFiles(files)).rejects.toMatchObject({ status: 413 });
});

test("so is a text as long as a library beside them; one that is only too long comes back", async () => {
  const request = (length: number) => upload("/de/apply/x", { text: "x".repeat(length) }, { documents: [] });
  await expect(readUploads(request(2 * megabyte), reading)).rejects.toMatchObject({ status: 413 });
  expect((await readUploads(request(300_000), reading)).body.get("text")).toHaveLength(300_000);
});

test("a failure of ours is not called the visitor's", async () => {
  const scan = () => Promise.reject(new Error("the disk is full"));
  await expect(readFiles([new File([pdf], "cv.pdf")], { ...reading, scan })).rejects.toThrow("the disk is full");
});

test("what is no form at all is a bad request", async () => {
  const request = new Request("https://board.example/", {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: "nonsense",
  });
  await expect(readUploads(request, reading)).rejects.toMatchObject({ status: 400 });
});

test.each([
  ['Zeugnis "Schweißer" 100%.pdf', 'Zeugnis "Schweißer" 100%.pdf'],
  ["Z\u030Civotopis.pdf", "Životopis.pdf"],
  ["Świadectwo (2).PDF", "Świadectwo (2).PDF"],
  ["Lebenslauf A.Nowak", "Lebenslauf A.Nowak.pdf"],
])("%j is called %j, as its owner calls it", async (given, name) => {
  const read = await readFiles([new File([pdf], given)]);
  expect(read.files).toMatchObject([{ name }]);
});

test.each([
  ["clean", { files: [{ scan: "clean" }], refused: [] }],
  ["away", { files: [{ scan: "waiting" }], refused: [] }],
  ["infected", { files: [], refused: [{ name: "cv.pdf", reason: "infected" }] }],
] as const)("what the scanner says is heeded: %s", async (answer, expected) => {
  const scan = () => Promise.resolve(answer);
  expect(await readFiles([new File([pdf], "cv.pdf")], { ...reading, scan })).toMatchObject(expected);
});

test("what a network may send in a day is counted by size, and the file that finds no room is named", async () => {
  const db = await freshDatabase();
  const { limits } = testContext(db, { limitFactor: 30 / 2_000_000 });
  const small = new File([pdf], "cv.pdf");
  expect(small.size).toBeLessThan(30 * 1024);
  const [first, second] = [
    await readFiles([small], { ...reading, limits }),
    await readFiles([new File([Buffer.alloc(31_000)], "photo.pdf")], { ...reading, limits }),
  ];
  expect(first.files).toHaveLength(1);
  expect(second).toMatchObject({ files: [], refused: [{ name: "photo.pdf", reason: "quota" }] });
  expect((await readFiles([small], { ...reading, limits, client: "198.51.100.7" })).files).toHaveLength(1);
});

function readFiles(files: File[], how: Parameters<typeof readUploads>[1] = reading) {
  const request = upload("/de/apply/x", { name: "Ewa 🦫" }, { documents: files });
  return readUploads(request, how);
}
