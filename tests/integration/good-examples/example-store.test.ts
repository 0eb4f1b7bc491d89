import { beforeEach, describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { countKept } from "#app/domain/data-protection/keeping/count-kept.server.ts";
import { findExamplesOfCompany, findOfficeExamples } from "#app/domain/good-examples/desk/find-desk-examples.server.ts";
import { findExampleViews, outExamples, publicExamples } from "#app/domain/good-examples/find-example-views.server.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { eraseAllOfCompany } from "#app/domain/good-examples/life/erase-all-of-company.server.ts";
import {
  deleteExample,
  publishExample,
  sendBackExample,
  submitExample,
  takeDownExample,
} from "#app/domain/good-examples/life/example-deeds.server.ts";
import { forgetExamples } from "#app/domain/good-examples/life/forget-examples.server.ts";
import { findExampleForMember, findPublicExample } from "#app/domain/good-examples/page/find-example.server.ts";
import { mailMorningList } from "#app/domain/office/waiting/mail-morning-list.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertMember, insertPlace } from "#tests/support/factories.ts";
import { insertExample } from "#tests/support/told.ts";

const config = readConfig({ OFFICE_MAIL: "morning" }, "test");
const now = new Date("2027-03-01T09:00:00Z");
const later = new Date("2027-03-01T10:00:00Z");

const polish = { titlePl: "Autobus na nocną zmianę", problemPl: "p", wayPl: "d", resultPl: "w" };
const typed = {
  ...{ titleDe: "Bus zur Nachtschicht", problemDe: "Niemand kam", wayDe: "Ein Bus", resultDe: "Alle da" },
  ...{ tags: "commuting", cost: "medium", audience: "everybody" },
  ...{ contactName: "Anna Beispiel", contactPhone: "03581 123456", contactAgreed: "on" },
};

describe.each(databases)("good examples on %s", async (url) => {
  const db = await freshDatabase(url);
  const place = await insertPlace(db);
  const office = { accountId: (await insertAccount(db)).id, companyId: null };
  let company: { accountId: string; companyId: string };
  let other: { accountId: string; companyId: string };
  const newCompany = async () => {
    const { id } = await insertCompany(db, { place_id: place.id });
    return { companyId: id, accountId: (await insertMember(db, { company_id: id })).id };
  };

  beforeEach(async () => {
    await db.deleteFrom("good_example").execute();
    await db.deleteFrom("outbox_mail").execute();
    [company, other] = [await newCompany(), await newCompany()];
  });

  type Writer = typeof company | typeof office;
  const take = (writer: Writer, fields: Record<string, string> = typed, exampleId: string | null = null, at = now) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return takeExample(db, { exampleId, body, writer, now: at });
  };
  const written = async (writer: Writer, fields?: Record<string, string>) => {
    const taken = await take(writer, fields);
    if (!taken.ok) throw new Error(JSON.stringify(taken.form?.errors));
    return taken.exampleId;
  };
  const errorsOf = async (fields: Record<string, string>) => {
    const taken = await take(company, fields);
    return taken.ok
      ? {}
      : Object.fromEntries(Object.entries(taken.form?.errors ?? {}).map(([name, [e]]) => [name, e?.key]));
  };
  const published = async (writer: Writer, fields?: Record<string, string>) => {
    const exampleId = await written(writer, fields);
    if (writer.companyId) await submitExample(db, { exampleId, writer, now });
    expect(await publishExample(db, { exampleId, writer: office, seen: null, config, now })).toEqual({ ok: true });
    return exampleId;
  };
  const mailKinds = async () =>
    (await db.selectFrom("outbox_mail").select("kind").execute()).map(({ kind }) => kind).sort();
  const publicOne = async (exampleId: string) => (await findPublicExample(db, { exampleId, lang: "cs" }))?.example;

  test("a company's way: draft, handed in, sent back, handed in again, out", async () => {
    const exampleId = await written(company);
    const deed = { exampleId, writer: company, now };
    expect(await findExampleForMember(db, { exampleId, lang: "de", companyId: other.companyId })).toBeNull();
    expect((await findOfficeExamples(db, "de")).drafts).toEqual([]);
    expect(await submitExample(db, { ...deed, writer: other })).toEqual({ ok: false, reason: "notFound" });
    expect(await submitExample(db, deed)).toEqual({ ok: true });
    expect((await findOfficeExamples(db, "de")).waiting).toHaveLength(1);

    const word = { text: "Bitte mit Zahlen.", lang: "de" } as const;
    await sendBackExample(db, { ...deed, writer: office, word, config });
    const own = await findExampleForMember(db, { exampleId, lang: "de", companyId: company.companyId });
    expect(own?.example).toMatchObject({ status: "draft", remark: "Bitte mit Zahlen." });
    await submitExample(db, deed);
    const before = await currentRevision(db);
    expect(await publishExample(db, { ...deed, writer: office, seen: null, config })).toEqual({ ok: true });
    expect(await currentRevision(db)).toBeGreaterThan(before);
    expect(await mailKinds()).toEqual(["good_example.published", "good_example.sentBack"]);
    expect(await publicOne(exampleId)).toMatchObject({
      ...{ membersOnly: false, cost: "medium", currency: "EUR", tags: ["commuting"], remark: null },
      told: { lang: "de", title: "Bus zur Nachtschicht" },
      contact: { name: "Anna Beispiel", email: null, phone: { href: "tel:+493581123456" } },
    });
  });

  test("what was changed since the office read it is read first", async () => {
    const exampleId = await written(company);
    await submitExample(db, { exampleId, writer: company, now });
    const seen = now.toISOString();
    await take(company, { ...typed, resultDe: "Anders" }, exampleId, later);
    const deed = { exampleId, writer: office, seen, config, now: later };
    expect(await publishExample(db, deed)).toEqual({ ok: false, reason: "changedMeanwhile" });
    expect(await take(office, { ...typed, seen }, exampleId)).toMatchObject({ ok: false, status: 409 });
  });

  test("what is out a company changes no more, but takes it down; who is named is forgotten at once", async () => {
    const exampleId = await published(company);
    expect(await take(company, typed, exampleId)).toEqual({ ok: false, form: null });
    expect(await takeDownExample(db, { exampleId, writer: other, word: null, config, now })).toMatchObject({
      ok: false,
    });
    await db.deleteFrom("outbox_mail").execute();
    expect(await takeDownExample(db, { exampleId, writer: company, word: null, config, now })).toEqual({ ok: true });
    expect(await publicOne(exampleId)).toBeUndefined();
    expect(await mailKinds()).toEqual([]);
    const row = db.selectFrom("good_example").selectAll().where("id", "=", exampleId);
    expect(await row.executeTakeFirst()).toMatchObject({ contact_name: null, contact_phone: null });
    expect(await deleteExample(db, { exampleId, writer: company, now })).toEqual({ ok: true });
    expect(await row.executeTakeFirst()).toBeUndefined();
  });

  test("what a company wrote stays its own when the office changes it", async () => {
    const exampleId = await published(company);
    for (const fields of [typed, { ...typed, company: other.companyId }])
      expect(await take(office, { ...fields, audience: "members" }, exampleId, later)).toMatchObject({ ok: true });
    const row = db.selectFrom("good_example").selectAll().where("id", "=", exampleId);
    expect(await row.executeTakeFirst()).toMatchObject({ company_id: company.companyId, members_only: 1 });
    expect(await publicOne(exampleId)).toBeUndefined();
  });

  test("the office says why it takes down, and may publish it again", async () => {
    const exampleId = await published(company);
    await db.deleteFrom("outbox_mail").execute();
    const word = { text: "Die Zahlen stimmen nicht.", lang: "de" } as const;
    await takeDownExample(db, { exampleId, writer: office, word, config, now });
    const [mail] = await db.selectFrom("outbox_mail").select(["kind", "text"]).execute();
    expect(mail).toMatchObject({ kind: "good_example.takenDown" });
    expect(mail?.text).toContain("Die Zahlen stimmen nicht.");
    expect(await publishExample(db, { exampleId, writer: office, seen: null, config, now: later })).toEqual({
      ok: true,
    });
    expect(await publicOne(exampleId)).toMatchObject({ remark: null, publishedAt: now.toISOString(), contact: null });
  });

  test("a language that is begun is whole, and the reader gets their own where there is one", async () => {
    const id = await published(office, { ...typed, ...polish });
    const [inPolish] = await findExampleViews(db, "pl", publicExamples);
    expect(inPolish).toMatchObject({ id, company: null, told: { lang: "pl", title: "Autobus na nocną zmianę" } });
    expect(await errorsOf({ ...typed, titlePl: "Autobus" })).toEqual({
      problemPl: "example:errors.part",
      wayPl: "example:errors.part",
      resultPl: "example:errors.part",
    });
    const { titleDe, problemDe, wayDe, resultDe, ...without } = typed;
    expect([titleDe, problemDe, wayDe, resultDe]).toHaveLength(4);
    expect(await errorsOf(without)).toEqual({ titleDe: "example:errors.noText" });
  });

  test("nobody is named against their will or without a way to reach them", async () => {
    const { contactName, contactPhone, contactAgreed, ...bare } = typed;
    const named = { ...bare, contactName };
    expect(await errorsOf({ ...named, contactAgreed })).toEqual({ contactEmail: "example:errors.reach" });
    expect(await errorsOf({ ...named, contactPhone })).toEqual({ contactAgreed: "example:errors.agreed" });
    expect(await errorsOf({ ...bare, contactPhone, contactAgreed })).toEqual({ contactName: "errors.required" });
    expect(await errorsOf({ ...named, contactAgreed, contactPhone: "12" })).toEqual({ contactPhone: "errors.phone" });
    expect(await errorsOf(bare)).toEqual({});
  });

  test("only events that are out are named, each once", async () => {
    const [fair, draft] = [await insertEvent(db), await insertEvent(db, { status: "draft" })];
    expect(await errorsOf({ ...typed, event1: draft.id, event2: fair.id })).toEqual({ event1: "errors.choose" });
    const exampleId = await published(office, { ...typed, event1: fair.id, event3: fair.id });
    const found = await findPublicExample(db, { exampleId, lang: "de" });
    expect(found?.events.map(({ id }) => id)).toEqual([fair.id]);
    await db.updateTable("event").set({ members_only: 1 }).where("id", "=", fair.id).execute();
    expect((await findPublicExample(db, { exampleId, lang: "de" }))?.events).toEqual([]);
  });

  test("of a suspended company nothing is read, and when it leaves its examples are gone", async () => {
    const exampleId = await published(company);
    const suspend = (at: string | null) =>
      db.updateTable("company").set({ suspended_at: at }).where("id", "=", company.companyId).execute();
    await suspend(now.toISOString());
    expect(await findExampleViews(db, "de", outExamples)).toEqual([]);
    expect(await publicOne(exampleId)).toBeUndefined();
    await suspend(null);
    expect(await publicOne(exampleId)).toBeDefined();
    const kept = await published(other);
    await eraseAllOfCompany(db, { companyId: company.companyId, now });
    const left = await db.selectFrom("good_example").select("id").execute();
    expect(left).toEqual([{ id: kept }]);
    expect(await db.selectFrom("good_example_text").select("example_id").execute()).toHaveLength(1);
  });

  test("a company reads of itself also what the office wrote, once it is out", async () => {
    const own = { companyId: company.companyId, lang: "de" } as const;
    const draft = await insertExample(db, { company_id: company.companyId, status: "draft" });
    expect(await findExamplesOfCompany(db, own)).toEqual([]);
    await publishExample(db, { exampleId: draft.id, writer: office, seen: null, config, now });
    expect(await findExamplesOfCompany(db, own)).toMatchObject([{ id: draft.id }]);
    expect(await mailKinds()).toEqual([]);
  });

  test("contacts go after two years, what nobody reads after one", async () => {
    const contact = { contact_name: "Anna", contact_email: "anna@example.org" };
    const at = (day: string) => ({ updated_at: `${day}T08:00:00.000Z` });
    const old = await insertExample(db, { ...contact, ...at("2025-02-01") });
    const young = await insertExample(db, { ...contact, ...at("2025-04-01") });
    await insertExample(db, { status: "draft", ...at("2026-02-01") });
    const begun = await insertExample(db, { status: "draft", ...at("2026-04-01") });
    await insertExample(db, { status: "taken_down", ...at("2026-02-01") });
    const contactsKept = async () =>
      (await countKept(db, { config, now })).find(({ kind }) => kind === "exampleContact");
    expect(await contactsKept()).toMatchObject({ now: 2, overdue: 1 });
    expect(await forgetExamples(db, { now })).toBe(3);
    expect(await forgetExamples(db, { now })).toBe(0);
    expect(await contactsKept()).toMatchObject({ now: 1, overdue: 0 });
    const left = await db.selectFrom("good_example").select(["id", "contact_name as name"]).execute();
    expect(new Map(left.map(({ id, name }) => [id, name]))).toEqual(
      new Map([
        [old.id, null],
        [young.id, "Anna"],
        [begun.id, null],
      ]),
    );
  });

  test("what was handed in stands in the office's morning mail", async () => {
    const exampleId = await written(company);
    await submitExample(db, { exampleId, writer: company, now });
    await mailMorningList(db, { config, now: new Date("2027-03-02T06:30:00Z") });
    const mails = await db.selectFrom("outbox_mail").select("text").where("kind", "=", "office.morning").execute();
    expect(mails.map(({ text }) => text).join()).toContain(`/de/office/good-examples/${exampleId}`);
  });
});
