import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { findOwnPictures } from "#app/domain/companies/pictures/find-pictures.server.ts";
import { seenOfPicture } from "#app/domain/companies/pictures/reword-picture.server.ts";
import { findWaitingProfile } from "#app/domain/office/profiles/review-profile.server.ts";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { paths } from "#app/paths.ts";
import { removeDroppedFiles } from "#app/platform/files/remove-dropped-files.server.ts";
import * as place from "#app/routes/employer/company/picture-place.ts";
import * as preview from "#app/routes/employer/company/picture-preview.ts";
import * as removal from "#app/routes/employer/company/picture-removal.ts";
import * as words from "#app/routes/employer/company/picture-words.tsx";
import * as pictures from "#app/routes/employer/company/pictures.tsx";
import * as shownAt from "#app/routes/machine/picture.ts";
import * as officePicture from "#app/routes/office/companies/picture.ts";
import * as review from "#app/routes/office/companies/profile.tsx";
import { statusOf } from "#tests/support/companies/status-of.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post, upload } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const drawn = sharp({ create: { width: 300, height: 200, channels: 3, background: "#0b5d66" } });
/** As a phone makes it: lying on its side, and with the place where it was taken. */
const photo = await drawn
  .clone()
  .withExif({ IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 9/1 0/1" } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><script>alert(1)</script></svg>';

describe.each(databases)("the pictures of a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const now = new Date("2027-02-01T12:00:00Z");
  const context = testContext(db, { now });
  const office = await sessionCookie(db, (await insertAccount(db, { password_hash: "x" })).id);
  let firm: Awaited<ReturnType<typeof insertCompany>>;
  let mia: string;
  beforeEach(async () => {
    firm = await insertCompany(db);
    mia = await sessionCookie(db, (await insertMember(db, { company_id: firm.id, password_hash: "x" })).id);
  });

  const send = (bytes: Uint8Array | string, typed: Record<string, string> = {}, cookie = mia) => {
    const file = new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], "bild.jpg");
    const fields = { kind: "photo", altDe: "Die Werkstatt", ...typed };
    const request = upload(paths.companyPictures("de"), fields, { file }, { cookie });
    return statusOf(pictures.action({ request, params: { lang: "de" }, context }));
  };
  const approve = async () => {
    const seen = (await findWaitingProfile(db, firm.id))?.seen ?? "";
    const request = post("/de/office", { seen, decision: "approve" }, { cookie: office });
    return statusOf(review.action({ request, params: { lang: "de", companyId: firm.id }, context }));
  };
  const own = () => findOwnPictures(db, firm.id);
  const shown = async () => (await findCompany(db, { slug: firm.slug, lang: "cs" }))?.pictures ?? [];
  const open = async (address: string) => {
    const file = address.split("/").at(-1) ?? "";
    return shownAt.loader({ request: get(address), params: { file }, context }).catch((thrown: Response) => thrown);
  };
  const allFiles = () =>
    db
      .selectFrom("company_picture_file")
      .innerJoin("company_picture", "company_picture.id", "company_picture_file.picture_id")
      .select(["file_id as id", "data_key as dataKey", "format", "width"])
      .where("company_picture.company_id", "=", firm.id)
      .execute();

  test("are seen when the office has looked at them, upright, and without a word of where and with what", async () => {
    expect(await sharp(photo).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) as Buffer });
    expect(await send(photo)).toBe(303);
    expect(await shown()).toEqual([]);
    const [unseen] = await allFiles();
    expect((await open(paths.picture(unseen?.id ?? "", unseen?.format ?? ""))).status).toBe(404);
    expect(await findWaitingThings(db, "de")).toMatchObject([{ kind: "profile", id: firm.id }]);

    expect(await approve()).toBe(303);
    const [picture] = await shown();
    expect(picture).toMatchObject({ kind: "photo", alt: { lang: "de", text: "Die Werkstatt" } });
    expect(new Set(picture?.files.map(({ format }) => format))).toEqual(new Set(["avif", "webp", "jpeg"]));
    for (const { fileId, format, width, height } of picture?.files ?? []) {
      const answer = await open(paths.picture(fileId, format));
      expect(answer.headers.get("Content-Type")).toBe(`image/${format}`);
      expect(answer.headers.get("Cache-Control")).toContain("immutable");
      const { exif, xmp, icc, ...facts } = await sharp(await answer.arrayBuffer()).metadata();
      expect({ exif, xmp, icc }).toEqual({});
      expect([facts.width, facts.height]).toEqual([width, height]);
      expect(height).toBeGreaterThan(width);
    }
  });

  test("have three widths where the photo is large enough", async () => {
    const large = await drawn.clone().resize(2000, 1400).webp().toBuffer();
    await send(large);
    const widths = (await allFiles()).map(({ width }) => width);
    expect(widths.toSorted((a, b) => a - b)).toEqual([400, 400, 400, 800, 800, 800, 1600, 1600, 1600]);
  });

  test.each([
    ["a drawing that can act", svg],
    ["a text", "nothing"],
    ["a page called a photo", "<html><script>alert(1)</script></html>"],
    ["half a photo", photo.subarray(0, photo.length / 2)],
    ["a picture too small to show", await drawn.clone().resize(20, 20).png().toBuffer()],
    ["more than ten megabytes", new Uint8Array(11 * 1024 * 1024)],
    [
      "a bomb of white",
      await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    ],
    ["nothing", new Uint8Array()],
  ])("are not made of %s", async (_, bytes) => {
    expect(await send(bytes)).toBe(422);
    expect(await own()).toEqual([]);
  });

  test("bring nothing along that hides behind a picture", async () => {
    const both = Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")]);
    expect(await send(both)).toBe(303);
    for (const file of await allFiles()) {
      expect(Buffer.from(await context.files.get(file)).includes("<script>")).toBe(false);
    }
  });

  test("say in one language at least what is on them", async () => {
    expect(await send(photo, { altDe: "" })).toBe(422);
    expect(await send(photo, { altDe: "", altCs: "Dílna" })).toBe(303);
    await approve();
    expect((await shown())[0]?.alt).toEqual({ lang: "cs", text: "Dílna" });
  });

  test("are at most eight photos, one logo and one face, the new in place of the old", async () => {
    for (let sent = 0; sent < 8; sent += 1) expect(await send(photo)).toBe(303);
    expect(await send(photo)).toBe(422);
    await send(photo, { kind: "logo", altDe: "Altes Zeichen" });
    await approve();
    await send(photo, { kind: "logo", altDe: "Neues Zeichen" });
    expect((await shown()).filter(({ kind }) => kind === "logo")).toMatchObject([{ alt: { text: "Altes Zeichen" } }]);
    await approve();
    expect((await shown()).filter(({ kind }) => kind === "logo")).toMatchObject([{ alt: { text: "Neues Zeichen" } }]);
  });

  test("of one that is shown other words wait beside the old; fewer count at once, and nobody's are written over", async () => {
    await send(photo, { altPl: "Warsztat" });
    await approve();
    const id = (await own())[0]?.id ?? "";
    const params = { lang: "de", pictureId: id };
    const say = async (typed: Record<string, string>, cookie = mia) =>
      statusOf(words.action({ request: post("/de/employer/x", typed, { cookie }), params, context }));
    const mark = async () => {
      const [picture] = await own();
      return picture ? seenOfPicture(picture) : "";
    };
    const told = async () => (await shown())[0]?.alt.text;
    const before = await mark();
    expect(await say({ altDe: "", seen: before })).toBe(422);
    expect(await say({ altDe: "Die neue Halle", altPl: "Warsztat", seen: before })).toBe(303);
    expect(await say({ altDe: "Anders", seen: before })).toBe(409);
    expect(await told()).toBe("Die Werkstatt");
    expect((await findWaitingThings(db, "de")).map((one) => one.id)).toContain(firm.id);

    const stale = (await findWaitingProfile(db, firm.id))?.seen ?? "";
    expect(await say({ altDe: "Die neue Halle", altPl: "Nowa hala", seen: await mark() })).toBe(303);
    const late = post("/de/office", { seen: stale, decision: "approve" }, { cookie: office });
    expect(await statusOf(review.action({ request: late, params: { lang: "de", companyId: firm.id }, context }))).toBe(
      409,
    );
    expect(await approve()).toBe(303);
    expect(await told()).toBe("Die neue Halle");
    expect(await findWaitingProfile(db, firm.id)).toBeNull();

    expect(await say({ altDe: "Die neue Halle", seen: await mark() })).toBe(303);
    expect((await own())[0]?.alts).toMatchObject([{ lang: "de", alt: "Die neue Halle" }]);
    expect(await findWaitingProfile(db, firm.id)).toBeNull();

    await say({ altDe: "Kommen Sie zu uns", seen: await mark() });
    const { seen = "" } = (await findWaitingProfile(db, firm.id)) ?? {};
    const back = { seen, decision: "return", remark: "Bitte beschreiben, was man sieht." };
    await review.action({
      request: post("/de/office", back, { cookie: office }),
      params: { lang: "de", companyId: firm.id },
      context,
    });
    expect((await own())[0]).toMatchObject({ state: "shown", change: { remark: back.remark } });
    expect(await told()).toBe("Die neue Halle");

    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const reader = await insertMember(db, { company_id: firm.id, memberRole: "reader", password_hash: "x" });
    const typed = { altDe: "Fremd", seen: await mark() };
    expect(await say(typed, await sessionCookie(db, other.id))).toBe(404);
    expect(await say(typed, await sessionCookie(db, reader.id))).toBe(403);
  });

  test("that came back are looked at again with better words", async () => {
    await send(photo);
    const { seen = "" } = (await findWaitingProfile(db, firm.id)) ?? {};
    const back = { seen, decision: "return", remark: "Bitte beschreiben, was man sieht." };
    const request = post("/de/office", back, { cookie: office });
    await review.action({ request, params: { lang: "de", companyId: firm.id }, context });
    const [picture] = await own();
    expect(picture?.state).toBe("returned");
    const typed = { altDe: "Zwei Menschen an der Drehbank", seen: picture ? seenOfPicture(picture) : "" };
    const params = { lang: "de", pictureId: picture?.id ?? "" };
    await words.action({ request: post("/de/employer/x", typed, { cookie: mia }), params, context });
    expect((await own())[0]).toMatchObject({ state: "waits", remark: null, alts: [{ alt: typed.altDe }] });
  });

  test("are gone when the company says so, also from the disk", async () => {
    await send(photo);
    await approve();
    const [picture] = await own();
    const files = await allFiles();
    const remove = (cookie: string) =>
      statusOf(
        removal.action({
          request: post("/de/employer/company", {}, { cookie }),
          params: { lang: "de", pictureId: picture?.id ?? "" },
          context,
        }),
      );
    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const reader = await insertMember(db, { company_id: firm.id, memberRole: "reader", password_hash: "x" });
    expect(await remove(await sessionCookie(db, other.id))).toBe(404);
    expect(await remove(await sessionCookie(db, reader.id))).toBe(403);
    expect(await remove(mia)).toBe(303);
    expect(await shown()).toEqual([]);
    await removeDroppedFiles(context);
    for (const file of files) {
      expect((await open(paths.picture(file.id, file.format))).status).toBe(404);
      await expect(context.files.get(file)).rejects.toThrow();
    }
  });

  test("are moved to the front one by one", async () => {
    await send(photo, { altDe: "Eins" });
    await send(photo, { altDe: "Zwei" });
    const second = (await own())[1]?.id ?? "";
    const params = { lang: "de", pictureId: second };
    await place.action({ request: post("/de/employer/company", {}, { cookie: mia }), params, context });
    expect((await own()).map(({ alts }) => alts[0]?.alt)).toEqual(["Zwei", "Eins"]);
  });

  test("are shown before the review to their own people and to the office only", async () => {
    await send(photo);
    const pictureId = (await own())[0]?.id ?? "";
    const previewFor = (cookie: string) =>
      statusOf(
        preview.loader({ request: get("/de/employer/x", { cookie }), params: { lang: "de", pictureId }, context }),
      );
    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    expect(await previewFor(mia)).toBe(200);
    expect(await previewFor(await sessionCookie(db, other.id))).toBe(404);
    const params = { lang: "de", companyId: firm.id, pictureId };
    const asOffice = (cookie: string) =>
      statusOf(officePicture.loader({ request: get("/de/office/x", { cookie }), params, context }));
    expect(await asOffice(office)).toBe(200);
    expect(await asOffice(mia)).toBe(404);
  });

  test("vanish while their company is suspended, and no strange address opens anything", async () => {
    await send(photo);
    await approve();
    const [file] = await allFiles();
    const address = paths.picture(file?.id ?? "", file?.format ?? "");
    expect((await open(address)).status).toBe(200);
    for (const name of ["..%2f..%2fboard.db", "../board.db", `${file?.id}.svg`, `${file?.id}`, "x.jpeg"]) {
      expect((await open(`/pictures/${name}`)).status).toBe(404);
    }
    await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", firm.id).execute();
    expect((await open(address)).status).toBe(404);
  });
});
