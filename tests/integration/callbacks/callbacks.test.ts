import { beforeEach, describe, expect, test } from "vitest";
import { answerCallback } from "#app/domain/callbacks/answer-callback.server.ts";
import { callbackDownload } from "#app/domain/callbacks/callback-calendar.server.ts";
import { companyCallbackToken, ownCallbackToken } from "#app/domain/callbacks/callback-links.server.ts";
import { endCallback } from "#app/domain/callbacks/end-callback.server.ts";
import { findAdWithoutCalls } from "#app/domain/callbacks/find-ad-without-calls.server.ts";
import { findCallableAd } from "#app/domain/callbacks/find-callable-ad.server.ts";
import { findAskedCallback, findCompanyCallback, findOwnCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { findCallbacks } from "#app/domain/callbacks/find-callbacks.server.ts";
import { forgetCallbacks } from "#app/domain/callbacks/forget-callbacks.server.ts";
import { setCallsNobody } from "#app/domain/callbacks/pause.server.ts";
import { requestCallback } from "#app/domain/callbacks/request-callback.server.ts";
import { runCallbacks } from "#app/domain/callbacks/run-callbacks.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { readEntries } from "#tests/support/calendars.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertMember } from "#tests/support/factories.ts";

const config = readConfig({}, "test");
/** A Monday. */
const now = new Date("2027-03-01T09:00:00Z");
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const email = "kim@person.example";
const first = { day: "2027-03-02", part: "morning" as const };
const second = { day: "2027-03-04", part: "evening" as const };

describe.each(databases)("somebody who wants to be called, on %s", async (url) => {
  const db = await freshDatabase(url);
  let listing: { id: string; company_id: string };
  let token: string;

  beforeEach(async () => {
    for (const table of ["outbox_mail", "callback", "erased_row"] as const) await db.deleteFrom(table).execute();
    listing = await insertListing(db);
  });

  const ask = async (wish: object = {}, how: { byProgram?: boolean; mayMail?: boolean } = {}) => {
    const typed = {
      name: "Kim Muster",
      phone: "+48601100200",
      languages: ["pl", "de"] as const,
      about: "Frühschicht?",
    };
    token = await requestCallback(db, {
      ...{ listingId: listing.id, lang: "pl" as const, mayMail: true, config, now, ...how },
      wish: { ...typed, first, second, email, ...wish },
    });
    return token;
  };
  const row = () => db.selectFrom("callback").selectAll().where("listing_id", "=", listing.id).executeTakeFirst();
  const company = async () => companyCallbackToken(config, (await row())?.id ?? "");
  const mails = async () => {
    const kinds = await db.selectFrom("outbox_mail").select("kind").orderBy("id").execute();
    return kinds.map(({ kind }) => kind.replace("callback.", ""));
  };
  const answer = async (
    answer: "called" | "unreached" | "missed" | "declined",
    next: { day?: string; part?: "midday" } = {},
    when = now,
  ) => {
    const key = { column: "company_hash", token: await company() } as const;
    return answerCallback(db, { key, answer, next: { day: next.day, part: next.part }, config, now: when });
  };

  test("asks at once: the company hears when to call, and neither name nor number", async () => {
    await ask();
    expect(await row()).toMatchObject({ state: "asked", answer_by: "2027-03-04", kept_until: "2027-03-23" });
    expect(await mails()).toEqual(["received", "company.asked"]);
    const mail = db.selectFrom("outbox_mail").select("text").where("kind", "=", "callback.company.asked");
    const { text } = await mail.executeTakeFirstOrThrow();
    expect(text).not.toMatch(/Kim|601|person\.example|Frühschicht/);
    expect(text.replaceAll("\u00a0", " ")).toContain("4. März 2027");
    const found = await findAskedCallback(db, { token: await company(), lang: "cs", now });
    expect(found).toMatchObject({ name: "Kim Muster", languages: ["de", "pl"], phone: { href: "tel:+48601100200" } });
  });

  test("stands in calendars with both times, then with the one at which they are called again, then not at all", async () => {
    const brought = async (kind: string) => {
      const mail = db.selectFrom("outbox_mail").select("calendar").where("kind", "=", `callback.${kind}`);
      return readEntries((await mail.orderBy("id", "desc").executeTakeFirstOrThrow()).calendar ?? "");
    };
    const shown = (entries: Record<string, string>[]) =>
      entries.map(({ METHOD, STATUS, DTSTART, DTEND }) => [METHOD, STATUS, DTSTART, DTEND]);
    await ask();
    const both = [
      ["PUBLISH", "TENTATIVE", "20270302T070000Z", "20270302T100000Z"],
      ["PUBLISH", "TENTATIVE", "20270304T160000Z", "20270304T180000Z"],
    ];
    const [asked, ofCompany] = [await brought("received"), await brought("company.asked")];
    expect([shown(asked), shown(ofCompany)]).toEqual([both, both]);
    const ownFile = async () =>
      callbackDownload({
        callback: await findOwnCallback(db, { token, lang: "pl", now }),
        ...{ reader: "person", lang: "pl", config, now },
      });
    const own = await ownFile();
    expect(shown(readEntries((await own?.text()) ?? ""))).toEqual(both);
    const callback = await findAskedCallback(db, { token: await company(), lang: "de", now });
    const file = callbackDownload({ reader: "company", callback, lang: "de", config, now });
    expect(await file?.text()).not.toMatch(/Kim|601100200|person\.example|Frühschicht/);

    await answer("unreached", { day: "2027-03-03", part: "midday" }, at("2027-03-02"));
    const again = await brought("unreached");
    expect(shown(again)).toEqual([
      ["PUBLISH", "CONFIRMED", "20270303T100000Z", "20270303T130000Z"],
      ["PUBLISH", "CANCELLED", "20270304T160000Z", "20270304T180000Z"],
    ]);
    const taken = { column: "token_hash" as const, token };
    await endCallback(db, { key: taken, config, now: at("2027-03-03") });
    const off = await brought("company.withdrawn");
    expect(off.map(({ METHOD, STATUS }) => [METHOD, STATUS])).toEqual(Array(2).fill(["CANCEL", "CANCELLED"]));
    for (const [place, { UID }] of off.entries()) {
      expect([asked[place]?.["UID"], ofCompany[place]?.["UID"], again[place]?.["UID"]]).toEqual([UID, UID, UID]);
      const numbers = [asked, again, off].map((entries) => Number(entries[place]?.["SEQUENCE"]));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
      expect(new Set(numbers).size).toBe(3);
    }
    expect(await ownFile()).toBeNull();
  });

  test("needs no address: then only their page tells, and no mail goes to them", async () => {
    await ask({ email: null });
    expect(await mails()).toEqual(["company.asked"]);
    expect(await findOwnCallback(db, { token, lang: "pl", now })).toMatchObject({ state: "asked", email: null });
    await answer("declined");
    expect(await mails()).toEqual(["company.asked"]);
    expect(await findOwnCallback(db, { token, lang: "pl", now })).toMatchObject({ state: "declined" });
  });

  test("is not heard where a program asks, and gets no mail where the address had too many", async () => {
    await ask({}, { byProgram: true });
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual([]);
    await ask({}, { mayMail: false });
    expect(await mails()).toEqual(["company.asked"]);
  });

  test("names other times: the same request, the promise no later, the link of before opens nothing", async () => {
    const before = await ask();
    const ofCompany = await company();
    const after = await ask({ name: "Wer anders", second: { day: "2027-03-08", part: "midday" }, email: null });
    expect(await db.selectFrom("callback").select("id").where("listing_id", "=", listing.id).execute()).toHaveLength(1);
    expect(await row()).toMatchObject({ name: "Wer anders", second_day: "2027-03-08", answer_by: "2027-03-04" });
    expect(await findOwnCallback(db, { token: before, lang: "pl", now })).toBeNull();
    expect(await findOwnCallback(db, { token: after, lang: "pl", now })).not.toBeNull();
    expect(await company()).toBe(ofCompany);
    expect((await mails()).at(-1)).toBe("company.changed");
  });

  test("and the same number may ask again once the company has answered", async () => {
    await ask();
    await answer("called");
    await ask();
    expect(await db.selectFrom("callback").select("id").where("listing_id", "=", listing.id).execute()).toHaveLength(2);
  });

  test("is called: a second click changes nothing, and nobody is written to who was spoken with", async () => {
    await ask();
    expect(await answer("called")).toEqual({});
    expect(await answer("declined")).toEqual({});
    expect(await row()).toMatchObject({ state: "called", kept_until: "2027-03-15" });
    expect(await mails()).toEqual(["received", "company.asked"]);
  });

  test("is not reached: the company says when it tries again, and the second time ends it", async () => {
    await ask();
    expect(await answer("missed")).toEqual({});
    expect(await row()).toMatchObject({ state: "asked" });
    expect(Object.keys(await answer("unreached"))).toEqual(["nextDay"]);
    expect(Object.keys(await answer("unreached", { day: "2027-03-06", part: "midday" }))).toEqual(["nextDay"]);
    expect(Object.keys(await answer("unreached", { day: "2027-03-05" }))).toEqual(["nextPart"]);
    expect(await answer("unreached", { day: "2027-03-05", part: "midday" })).toEqual({});
    expect(await row()).toMatchObject({ state: "unreached", next_day: "2027-03-05", answer_by: "2027-03-05" });
    const mail = db.selectFrom("outbox_mail").select("text").where("kind", "=", "callback.unreached");
    expect((await mail.executeTakeFirstOrThrow()).text.replaceAll("\u00a0", " ")).toContain("5 marca 2027");
    expect(await answer("unreached", { day: "2027-03-05", part: "midday" })).toEqual({});
    expect(await row(), "a second click of the same button").toMatchObject({ state: "unreached" });
    expect((await mails()).at(-1)).toBe("unreached");
    expect(await answer("missed", {}, at("2027-03-05"))).toEqual({});
    expect(await row()).toMatchObject({ state: "missed" });
    expect((await mails()).at(-1)).toBe("missed");
  });

  test("hears of it when nothing happens: reminded on the last day, closed after three working days more", async () => {
    await ask();
    const run = (day: string) => runCallbacks(db, { config, now: at(day) });
    await run("2027-03-03");
    expect(await mails()).toEqual(["received", "company.asked"]);
    await run("2027-03-04");
    await run("2027-03-04");
    await run("2027-03-09");
    expect(await mails()).toEqual(["received", "company.asked", "company.due"]);
    await run("2027-03-10");
    await run("2027-03-10");
    expect((await mails()).slice(3)).toEqual(["closed", "company.closed"]);
    expect(await row()).toMatchObject({ state: "closed", kept_until: "2027-03-24" });
  });

  test("is not closed before the company was reminded, however long the board slept", async () => {
    await ask();
    await runCallbacks(db, { config, now: at("2027-03-18") });
    expect((await mails()).slice(2)).toEqual(["company.due"]);
    expect(await row()).toMatchObject({ state: "asked" });
  });

  test("takes it back: nothing is left but the word to the company, and the journal knows", async () => {
    await ask();
    await endCallback(db, { key: { column: "token_hash", token: await company() }, config, now });
    const { id } = (await row()) ?? { id: "" };
    expect(id).not.toBe("");
    await endCallback(db, { key: { column: "token_hash", token }, config, now });
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual(["company.asked", "company.withdrawn"]);
    expect(await db.selectFrom("erased_row").select(["kind", "id"]).execute()).toEqual([{ kind: "callback", id }]);
  });

  test("is forgotten two weeks after the end", async () => {
    await ask();
    await answer("called");
    await forgetCallbacks(db, { config, now: at("2027-03-15") });
    expect(await row()).toBeDefined();
    await forgetCallbacks(db, { config, now: at("2027-03-16") });
    expect(await row()).toBeUndefined();
    expect(await mails()).toEqual(["company.asked"]);
  });

  test("is seen by their company alone, by whoever sees the ad, and never by one that is suspended", async () => {
    await ask();
    const { id: callbackId } = (await row()) ?? { id: "" };
    const asked = { callbackId, lang: "de" as const, now };
    const scope = { companyId: listing.company_id, listingIds: null };
    const other = { companyId: (await insertListing(db)).company_id, listingIds: null };
    expect(await findCompanyCallback(db, { ...scope, ...asked })).not.toBeNull();
    expect(await findCompanyCallback(db, { ...other, ...asked })).toBeNull();
    expect(await findCompanyCallback(db, { ...scope, listingIds: ["another"], ...asked })).toBeNull();
    const lines = (of: typeof scope | { companyId: string; listingIds: string[] }) =>
      findCallbacks(db, { ...of, lang: "de", now: at("2027-03-05") });
    expect(await lines(scope)).toMatchObject([{ name: "Kim Muster", open: true, late: true }]);
    expect(await lines(other)).toEqual([]);
    expect(await lines({ companyId: listing.company_id, listingIds: [] })).toEqual([]);

    const suspended_at = now.toISOString();
    await db.updateTable("company").set({ suspended_at }).where("id", "=", listing.company_id).execute();
    expect(await findAskedCallback(db, { token: await company(), lang: "de", now })).toBeNull();
    await runCallbacks(db, { config, now: at("2027-03-04") });
    expect((await mails()).filter((kind) => kind === "company.due")).toEqual([]);
  });

  test("cannot be answered for by their own link, nor read by the company's", async () => {
    await ask();
    const key = { column: "company_hash", token } as const;
    const next = { day: undefined, part: undefined };
    expect(await answerCallback(db, { key, answer: "declined", next, config, now })).toEqual({});
    expect(await row()).toMatchObject({ state: "asked" });
    expect(await findOwnCallback(db, { token: await company(), lang: "de", now })).toBeNull();
    expect(ownCallbackToken(config, (await row())?.own_key ?? "")).toBe(token);
  });

  test("asks no company that calls nobody, until it does again", async () => {
    const ad = () => findCallableAd(db, { listingId: listing.id, lang: "de", now });
    expect((await ad())?.days[0]).toBe("2027-03-02");
    await setCallsNobody(db, { companyId: listing.company_id, paused: true });
    await setCallsNobody(db, { companyId: listing.company_id, paused: true });
    expect(await ad()).toBeNull();
    const without = () => findAdWithoutCalls(db, { listingId: listing.id, lang: "de", now });
    expect(await without(), "whoever has the form open is told").toMatchObject({ id: listing.id });
    await setCallsNobody(db, { companyId: listing.company_id, paused: false });
    expect(await ad()).not.toBeNull();
    expect(await without()).toBeNull();
  });

  test("whoever only reads for the company gets no mail with the link", async () => {
    const member = { company_id: listing.company_id, password_hash: "x" };
    await insertMember(db, { ...member, email: "decides@firma.example", memberRole: "member" });
    await insertMember(db, { ...member, email: "reads@firma.example", memberRole: "reader" });
    await ask({ email: null });
    const to = await db.selectFrom("outbox_mail").select("to_address").execute();
    expect(to).toEqual([{ to_address: "decides@firma.example" }]);
  });
});
