import { beforeEach, describe, expect, test } from "vitest";
import type { ParentAddress } from "#app/domain/parents/minor-form.ts";
import { acceptTaster } from "#app/domain/tasters/accept-taster.server.ts";
import { agreementPdf } from "#app/domain/tasters/agreement-pdf.server.ts";
import { answerTaster } from "#app/domain/tasters/answer-taster.server.ts";
import { endTaster } from "#app/domain/tasters/end-taster.server.ts";
import { findTaster } from "#app/domain/tasters/find-taster.server.ts";
import { findTasterDates } from "#app/domain/tasters/find-taster-dates.server.ts";
import { forgetTasters } from "#app/domain/tasters/forget-tasters.server.ts";
import { offerTasterDate } from "#app/domain/tasters/offer-taster-date.server.ts";
import { requestTaster } from "#app/domain/tasters/request-taster.server.ts";
import { tasterDownload } from "#app/domain/tasters/taster-calendar.server.ts";
import { tasterToken } from "#app/domain/tasters/taster-links.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { readCalendar } from "#tests/support/calendars.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const config = readConfig({}, "test");
const now = new Date("2027-03-01T09:00:00Z");
const email = "kim@schule.example";

describe.each(databases)("somebody who wants to look at the work, on %s", async (url) => {
  const db = await freshDatabase(url);
  let listingId: string;
  let date: string;

  beforeEach(async () => {
    await db.deleteFrom("outbox_mail").execute();
    listingId = (await insertListing(db, { kind: "apprenticeship" })).id;
    const offer = { firstDay: "2027-03-10", lastDay: null, startsAt: "08:00", places: 1 };
    expect(await offerTasterDate(db, { listingId, ...offer, today: "2027-03-01" })).toEqual({});
    date = (await dates())[0]?.id ?? "";
  });

  const dates = () => findTasterDates(db, { listingId, today: "2027-03-01" });
  const ask = (asked: object = {}, mayMail = true, parent: ParentAddress | null = null) =>
    requestTaster(db, {
      ...{ listingId, lang: "pl" as const, mayMail, config, now },
      asked: { date, name: "Kim Muster", schoolClass: "9b", wish: "Schweißen", email, under18: "yes", ...asked },
      parent,
    });
  const mails = async () =>
    (await db.selectFrom("outbox_mail").select(["kind", "text"]).orderBy("id").execute()).map(({ kind }) => kind);
  const row = () => db.selectFrom("taster_request").selectAll().where("listing_id", "=", listingId).executeTakeFirst();
  const token = async (side: "pupil" | "company") => tasterToken(config, (await row())?.id ?? "", side);
  const answer = async (answer: "agreed" | "proposed" | "declined", day: string | null = null) =>
    answerTaster(db, { token: await token("company"), answer, day, config, now });

  test("asks at once: the company hears of it without a name, and only once", async () => {
    expect(await ask()).toBe("sent");
    expect(await ask({ email: "KIM@schule.example", name: "Jemand anders" })).toBe("sent");
    expect(await row()).toMatchObject({ name: "Kim Muster", state: "asked", kept_until: "2027-03-24" });
    expect(await mails()).toEqual(["taster.received", "taster.company.asked", "taster.known"]);
    const toCompany = db.selectFrom("outbox_mail").select("text").where("kind", "=", "taster.company.asked");
    expect((await toCompany.executeTakeFirstOrThrow()).text).not.toContain("Kim");
  });

  test("is not heard where a program asks, or an address had too many mails, and cannot choose what is gone", async () => {
    expect(await ask({ homepage: "http://spam.example" })).toBe("sent");
    expect(await ask({}, false)).toBe("sent");
    expect(await ask({ date: "unknown" })).toBe("gone");
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual([]);
  });

  test("may come once the company says so; then the place is taken, and a second click changes nothing", async () => {
    await ask();
    expect(await answer("agreed")).toBe("done");
    expect(await answer("declined")).toBe("done");
    expect(await row()).toMatchObject({ state: "agreed" });
    expect(await mails()).toEqual(["taster.received", "taster.company.asked", "taster.agreed"]);
    expect(await dates()).toMatchObject([{ free: 0, agreed: 1 }]);
    expect(await ask({ email: "another@schule.example" })).toBe("gone");
  });

  test("is asked about another day, and takes it", async () => {
    await ask();
    expect(await answer("proposed", "2027-03-01")).toBe("day");
    expect(await answer("proposed")).toBe("day");
    expect(await answer("proposed", "2027-03-17")).toBe("done");
    expect(await row()).toMatchObject({ state: "proposed", first_day: "2027-03-10", kept_until: "2027-03-31" });
    await acceptTaster(db, { token: await token("pupil"), config, now });
    expect(await row()).toMatchObject({ state: "agreed", first_day: "2027-03-17", proposed_day: null });
    expect((await mails()).slice(2)).toEqual(["taster.proposed", "taster.company.accepted"]);
    expect(await dates()).toMatchObject([{ free: 1 }]);
  });

  test("stands in both calendars once it is agreed, and leaves the company's when they cancel", async () => {
    const calendarOf = async (kind: string) => {
      const mail = db.selectFrom("outbox_mail").select("calendar").where("kind", "=", kind);
      return readCalendar((await mail.executeTakeFirstOrThrow()).calendar ?? "");
    };
    await ask();
    await answer("agreed");
    const agreed = await calendarOf("taster.agreed");
    expect(agreed).toMatchObject({ METHOD: "PUBLISH", STATUS: "CONFIRMED", DTSTART: "20270310T070000Z" });
    const asked = { lang: "de" as const, config, now };
    const own = await tasterDownload(db, { ...asked, reader: "pupil", token: await token("pupil") });
    expect(readCalendar((await own?.text()) ?? "")).toMatchObject({ UID: agreed["UID"], DTSTART: agreed["DTSTART"] });
    const theirs = await tasterDownload(db, { ...asked, reader: "company", token: await token("company") });
    const file = (await theirs?.text()) ?? "";
    expect(file).not.toMatch(/Kim|Schweißen/);
    const inTheirs = readCalendar(file);
    await endTaster(db, { token: await token("pupil"), config, now: new Date("2027-03-02T09:00:00Z") });
    const off = await calendarOf("taster.company.cancelled");
    expect(off).toMatchObject({ METHOD: "CANCEL", STATUS: "CANCELLED", UID: inTheirs["UID"] });
    expect(Number(off["SEQUENCE"])).toBeGreaterThan(Number(inTheirs["SEQUENCE"]));
  });

  test("comes to the company's calendar as the other day, and nothing does that was never agreed", async () => {
    await ask();
    const early = await tasterDownload(db, { reader: "pupil", token: await token("pupil"), lang: "de", config, now });
    expect(early).toBeNull();
    await answer("proposed", "2027-03-17");
    await acceptTaster(db, { token: await token("pupil"), config, now });
    const calendars = await db.selectFrom("outbox_mail").select(["kind", "calendar"]).orderBy("id").execute();
    const brought = calendars.flatMap(({ kind, calendar }) =>
      calendar ? [[kind, readCalendar(calendar)["DTSTART"]]] : [],
    );
    expect(brought).toEqual([["taster.company.accepted", "20270317T070000Z"]]);
  });

  test("cannot answer with the company's link, nor the company with theirs", async () => {
    await ask();
    const [pupil, company] = [await token("pupil"), await token("company")];
    expect(await answerTaster(db, { token: pupil, answer: "agreed", day: null, config, now })).toBe("unknown");
    await endTaster(db, { token: company, config, now });
    expect(await row()).toMatchObject({ state: "asked" });
  });

  test("cancels: nothing is left of them but the word to the company", async () => {
    await ask();
    await endTaster(db, { token: await token("pupil"), config, now });
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual(["taster.company.asked", "taster.company.cancelled"]);
  });

  test("is forgotten two weeks after the day, with what was written to them", async () => {
    await ask();
    await forgetTasters(db, { config, now: new Date("2027-03-24T09:00:00Z") });
    expect(await row()).toBeDefined();
    await forgetTasters(db, { config, now: new Date("2027-03-25T09:00:00Z") });
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual(["taster.company.asked"]);
    expect(await dates()).toEqual([]);
  });

  test("gets a form for school in their language, with both names and nothing of the law", async () => {
    await ask();
    await answer("agreed");
    const taster = await findTaster(db, { column: "token_hash", token: await token("pupil"), lang: "pl", now });
    if (!taster) throw new Error("The request is gone");
    const { text } = await readPdf(await agreementPdf({ taster, lang: "pl", board: "Dreiland", at: now }));
    for (const said of ["Kim Muster", "9b", taster.listing.company, "10 marca 2027", "Rodzic lub opiekun"])
      expect(text.replaceAll("\u00a0", " ")).toContain(said);
    expect(text).not.toMatch(/§|JArbSchG/);
  });
});
