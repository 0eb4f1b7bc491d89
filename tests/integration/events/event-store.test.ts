import { beforeEach, describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { currentRevision } from "#db/revision.server.ts";
import { findCompanyEvents, findOfficeEvents } from "#app/domain/events/desk/find-desk-events.server.ts";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { takeEvent } from "#app/domain/events/form/take-event.server.ts";
import {
  cancelEvent,
  deleteEvent,
  publishEvent,
  sendBackEvent,
  submitEvent,
} from "#app/domain/events/life/event-deeds.server.ts";
import { findEventForMember, findEventForOffice, findPublicEvent } from "#app/domain/events/page/find-event.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember, insertPlace } from "#tests/support/factories.ts";
import { registering } from "#tests/support/registering.ts";

const config = readConfig({}, "test");
const now = new Date("2027-03-01T09:00:00Z");
const later = new Date("2027-03-01T10:00:00Z");
const afterwards = new Date("2027-03-13T10:00:00Z");

const typed = {
  ...{ kind: "open_company", titleDe: "Offene Halle", "times[0].day": "12.3.2027", "times[0].from": "9" },
  ...{ way: "place", place: "Zhořelec", languages: "de" },
};

describe.each(databases)("events on %s", async (url) => {
  const db = await freshDatabase(url);
  const place = await insertPlace(db, { name_cs: "Zhořelec" });
  await db
    .insertInto("place_name")
    .values({ place_id: place.id, folded: fold("Zhořelec") })
    .execute();
  const office = { accountId: (await insertAccount(db)).id, companyId: null };
  let company: { accountId: string; companyId: string };
  let other: { accountId: string; companyId: string };
  const newCompany = async () => {
    const { id } = await insertCompany(db, { place_id: place.id });
    return { companyId: id, accountId: (await insertMember(db, { company_id: id })).id };
  };

  beforeEach(async () => {
    [company, other] = [await newCompany(), await newCompany()];
  });

  type Writer = typeof company | typeof office;
  const take = (writer: Writer, fields: Record<string, string> = typed, eventId: string | null = null, at = now) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return takeEvent(db, { eventId, body, writer, lang: "cs", config, now: at });
  };
  const written = async (writer: Writer, fields?: Record<string, string>) => {
    const taken = await take(writer, fields);
    if (!taken.ok) throw new Error(JSON.stringify(taken.form?.errors));
    return taken.eventId;
  };
  const view = async (eventId: string) =>
    (await findEventViews(db, "pl", (rows) => rows.where("event.id", "=", eventId)))[0];
  const isPublic = async (eventId: string) => (await findPublicEvent(db, { eventId, lang: "de" })) !== undefined;
  const mailsTo = async (accountId: string) => {
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    const mails = await db
      .selectFrom("outbox_mail")
      .select("kind")
      .where("to_address", "=", email)
      .orderBy("id")
      .execute();
    return mails.map(({ kind }) => kind);
  };
  const word = { text: "Bitte die Halle nennen.", lang: "de" } as const;

  test("what a company wrote stays its own, whatever the office changes in it", async () => {
    const id = await written(company);
    await submitEvent(db, { eventId: id, writer: company, now });
    expect(await take(office, { ...typed, company: other.companyId, titleDe: "Offene Tür" }, id, later)).toMatchObject({
      ok: true,
    });
    const found = await findEventForOffice(db, { eventId: id, lang: "de" });
    expect([found?.company?.id, found?.title.text]).toEqual([company.companyId, "Offene Tür"]);
  });

  test("are kept as they were typed, and read in another language as far as it has words", async () => {
    const eventId = await written(company, {
      ...typed,
      ...{ titleCs: "Otevřená hala", textCs: "Přijďte", way: "both", link: "halle.example", address: "Tor 2" },
      ...{ repeat: "weekly", repeatUntil: "19.3.2027", audiences: "pupils", fields: "metal", membersOnly: "on" },
    });
    expect(await view(eventId)).toMatchObject({
      ...{ kind: "open_company", status: "draft", membersOnly: true, online: true, address: "Tor 2", byCompany: true },
      link: "https://halle.example",
      place: { id: place.id },
      company: { id: company.companyId },
      title: { lang: "de", text: "Offene Halle" },
      text: { lang: "cs", text: "Přijďte" },
      times: [
        { day: "2027-03-12", starts: "09:00", ends: null },
        { day: "2027-03-19", starts: "09:00", ends: null },
      ],
      ...{ audiences: ["pupils"], fields: ["metal"], languages: ["de"] },
    });
  });

  test("come back with all that is wrong, each at its field", async () => {
    const taken = await take(company, { kind: "party", way: "place", textPl: "Zapraszamy" });
    expect(taken).toMatchObject({ ok: false, status: 422, form: { typed: { textPl: "Zapraszamy" } } });
    const readable = await take(company, { kind: "fair", way: "place", textPl: "Zapraszamy", languages: "pl" });
    const errors = readable.ok || !readable.form ? {} : readable.form.errors;
    expect(Object.keys(errors).sort()).toEqual(["place", "times[0].day", "titlePl"]);
  });

  test("go from a company through the office to everybody, and each side hears of it", async () => {
    const eventId = await written(company);
    const deed = { eventId, writer: company, now };
    expect(await findEventForOffice(db, { eventId, lang: "de" })).toBeNull();
    expect(await publishEvent(db, { eventId, writer: office, seen: null, config, now })).toMatchObject({ ok: false });
    expect(await publishEvent(db, { ...deed, writer: other, seen: null, config })).toMatchObject({ ok: false });

    expect(await submitEvent(db, deed)).toEqual({ ok: true });
    const { waiting } = await findOfficeEvents(db, { lang: "de", today: "2027-03-01" });
    expect(waiting.map(({ id }) => id)).toContain(eventId);
    expect(await sendBackEvent(db, { ...deed, writer: office, word, config })).toEqual({ ok: true });
    expect(await view(eventId)).toMatchObject({ status: "draft", remark: word.text });

    expect(await take(company, { ...typed, address: "Halle 1" }, eventId, later)).toMatchObject({ ok: true });
    expect(await submitEvent(db, { ...deed, now: later })).toEqual({ ok: true });
    const before = await currentRevision(db);
    const stale = { eventId, writer: office, config, now: later, seen: now.toISOString() };
    expect(await publishEvent(db, stale)).toEqual({ ok: false, reason: "changedMeanwhile" });
    expect(await publishEvent(db, { ...stale, seen: later.toISOString() })).toEqual({ ok: true });
    expect(await isPublic(eventId)).toBe(true);
    expect(await currentRevision(db)).toBeGreaterThan(before);
    expect(await mailsTo(company.accountId)).toEqual(["event.sentBack", "event.published"]);
    expect(await take(company, typed, eventId)).toEqual({ ok: false, form: null });
  });

  test("that are changed or cancelled are new for everybody and for calendars", async () => {
    const eventId = await written(office);
    await publishEvent(db, { eventId, writer: office, seen: null, config, now });
    const [revision, first] = [await currentRevision(db), await view(eventId)];
    await take(office, { ...typed, titleDe: "Neue Halle" }, eventId, later);
    expect(await currentRevision(db)).toBeGreaterThan(revision);
    const [changed, second] = [await currentRevision(db), await view(eventId)];
    await cancelEvent(db, { eventId, writer: office, word, config, now: later });
    expect(await currentRevision(db)).toBeGreaterThan(changed);
    const sequences = [first, second, await view(eventId)].map((one) => one?.sequence ?? -1);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(await view(eventId)).toMatchObject({ status: "cancelled", reason: { lang: "de", text: word.text } });
    expect(await isPublic(eventId)).toBe(true);
  });

  test("of which two people save, keep what the first one saved", async () => {
    const eventId = await written(office);
    const seen = now.toISOString();
    expect(await take(office, { ...typed, titleDe: "Erste", seen }, eventId, later)).toMatchObject({ ok: true });
    expect(await take(office, { ...typed, titleDe: "Zweite", seen }, eventId, later)).toMatchObject({ status: 409 });
    expect((await view(eventId))?.title.text).toBe("Erste");
  });

  test("that are over are neither handed in nor published nor cancelled", async () => {
    const eventId = await written(company);
    const late = { eventId, now: afterwards };
    expect(await submitEvent(db, { ...late, writer: company })).toEqual({ ok: false, reason: "past" });
    await submitEvent(db, { eventId, writer: company, now });
    const published = { ...late, writer: office, seen: null, config };
    expect(await publishEvent(db, published)).toEqual({ ok: false, reason: "past" });
    await publishEvent(db, { ...published, now });
    expect(await cancelEvent(db, { ...late, writer: company, word, config })).toEqual({ ok: false, reason: "past" });
  });

  test("say how one registers, and whoever has hears once of each move, and moves up into new places", async () => {
    const asking = { ...typed, registration: "on", places: "1", waitingList: "on", closesDay: "11.3.2027" };
    const eventId = await written(office, asking);
    await publishEvent(db, { eventId, writer: office, seen: null, config, now });
    expect((await view(eventId))?.registration).toMatchObject({ places: 1, closesAt: "2027-03-11T22:59:59.000Z" });
    const people = registering(db, eventId);
    for (const email of ["anna@example.org", "bea@example.org"]) await people.register({ email, now });
    const change = (fields: Record<string, string>) => take(office, { ...asking, ...fields }, eventId, later);

    await change({ titleDe: "Noch eine Halle" });
    expect(await people.kindsTo("anna@example.org")).toEqual(["confirm", "placed"]);
    await change({ "times[0].from": "11" });
    expect(await people.kindsTo("anna@example.org")).toEqual(["confirm", "placed", "moved"]);
    expect((await people.mailsTo("anna@example.org")).at(-1)?.calendar).toContain("SEQUENCE:2");
    expect(await people.kindsTo("bea@example.org")).toEqual(["confirm", "waiting", "movedWaiting"]);
    await change({ "times[0].from": "11", places: "2" });
    expect((await people.kindsTo("bea@example.org")).slice(2)).toEqual(["movedWaiting", "movedUp"]);
    await change({ "times[0].from": "11", registration: "" });
    expect(await view(eventId)).toMatchObject({ registration: null });
    expect(await people.taken()).toBe(2);
  });

  test("are deleted while nobody has seen them, and by nobody else", async () => {
    const eventId = await written(company);
    expect(await deleteEvent(db, { eventId, writer: other, now })).toMatchObject({ ok: false });
    expect(await deleteEvent(db, { eventId, writer: company, now })).toEqual({ ok: true });
    expect(await view(eventId)).toBeUndefined();
    const seen = await written(office);
    await publishEvent(db, { eventId: seen, writer: office, seen: null, config, now });
    expect(await deleteEvent(db, { eventId: seen, writer: office, now })).toMatchObject({ ok: false });
  });

  test("in a company's name are the office's until they are out, and then its own to cancel", async () => {
    const eventId = await written(office, { ...typed, company: company.companyId });
    const own = async () =>
      (await findCompanyEvents(db, { companyId: company.companyId, lang: "de", today: "2027-03-01" })).own;
    const asked = { eventId, lang: "de", companyId: company.companyId } as const;
    expect(await own()).toEqual([]);
    expect(await findEventForMember(db, asked)).toBeNull();
    await publishEvent(db, { eventId, writer: office, seen: null, config, now });
    expect((await own()).map(({ id }) => id)).toEqual([eventId]);
    expect(await findEventForMember(db, asked)).toMatchObject({ own: true });
    expect(await cancelEvent(db, { eventId, writer: other, word, config, now })).toMatchObject({ ok: false });
    expect(await cancelEvent(db, { eventId, writer: company, word, config, now })).toEqual({ ok: true });
  });
});
