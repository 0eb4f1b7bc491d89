import { beforeEach, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { currentRevision } from "#db/revision.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertCompany,
  insertListing,
  insertMember,
  insertOccupation,
  insertPhrase,
  insertPlace,
  insertQuestion,
} from "#tests/support/factories.ts";
import { jobContent } from "#tests/support/listing-content.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-02T12:00:00.000Z");

describe.each(databases)("saving a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const place = await insertPlace(db);
  const occupation = await insertOccupation(db);
  const phrases: ListingContent["phrases"] = [];
  for (const id of ["talk-language", "weekly-hours"]) await insertQuestion(db, { id });
  for (const section of ["task", "task", "task", "requirement"] as const) {
    phrases.push({ id: (await insertPhrase(db, { section })).id, necessity: "must" });
  }
  let companyId: string;
  let accountId: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
  });

  const content = ({ facts = {}, ...lists }: Parameters<typeof jobContent>[0] = {}) =>
    jobContent({ placeIds: [place.id], phrases, ...lists, facts: { occupation_id: occupation.id, ...facts } });
  const save = (listingId: string, given: Partial<Parameters<typeof saveListing>[1]> = {}) =>
    saveListing(db, {
      companyId,
      listingIds: null,
      accountId,
      listingId,
      seen: "",
      content: content(),
      lang: "de",
      config,
      now,
      ...given,
    });
  const stored = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const eventsOf = async (id: string) => {
    const rows = await db
      .selectFrom("listing_history")
      .select(["event", "account_id"])
      .where("listing_id", "=", id)
      .orderBy("at")
      .execute();
    return rows.map(({ event }) => event);
  };
  const published = async () => {
    const id = newListingId();
    await save(id);
    await db
      .updateTable("listing")
      .set({ status: "published", first_published_at: now.toISOString() })
      .where("id", "=", id)
      .execute();
    return id;
  };

  test("lets whoever is limited to some listings see what they write, and change nothing else", async () => {
    const limited = await insertMember(db, { company_id: companyId, memberRole: "member", limited: 1 });
    const [theirs, others] = [newListingId(), newListingId()];
    await save(others);
    const as = { accountId: limited.id, listingIds: [] };
    expect(await save(theirs, as)).toMatchObject({ ok: true });
    expect(await save(others, { ...as, content: content({ facts: { title_de: "Anders" } }) })).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect(await db.selectFrom("membership_listing").select(["account_id", "listing_id"]).execute()).toEqual([
      { account_id: limited.id, listing_id: theirs },
    ]);
  });

  test("keeps everything, and who did it", async () => {
    const id = newListingId();
    const everything = content({
      shifts: ["three"],
      shiftTimes: [
        { part: "early", begins: "05:40", ends: "13:40" },
        { part: "night", begins: "21:40", ends: null },
      ],
      languages: [{ lang: "pl", level: "A1", purpose: "helpful" }],
      licences: [{ licence: "B", necessity: "nice" }],
      features: ["commuter_bus"],
      questions: ["talk-language", "weekly-hours"],
      ownQuestions: [{ text: "Wann?", lang: "de", translations: [{ lang: "pl", text: "Kiedy?" }] }],
      translations: [{ lang: "pl", text: "Zapraszamy" }],
      facts: { text: "Willkommen", text_lang: "de" },
    });
    expect(await save(id, { content: everything })).toEqual({ ok: true, status: "draft" });
    expect(await readContent(db, id)).toEqual(everything);
    expect(await stored(id)).toMatchObject({ company_id: companyId, created_by: accountId });
    expect(await eventsOf(id)).toEqual(["created"]);
  });

  test("sent twice makes one listing", async () => {
    const id = newListingId();
    expect(await save(id)).toEqual({ ok: true, status: "draft" });
    expect(await save(id)).toEqual({ ok: true, status: "draft" });
    expect(await eventsOf(id)).toEqual(["created"]);
  });

  test("going back to the empty form and sending it again goes on with the same draft", async () => {
    const id = newListingId();
    await save(id);
    expect(await save(id, { content: content({ facts: { posts: 4 } }), now: later })).toEqual({
      ok: true,
      status: "draft",
    });
    expect((await stored(id)).posts).toBe(4);
  });

  test("a draft may be incomplete", async () => {
    const id = newListingId();
    const bare = content({ phrases: [], placeIds: [], shifts: [], facts: { pay_min: null, pay_max: null } });
    expect(await save(id, { content: bare })).toEqual({ ok: true, status: "draft" });
  });

  test("of another company is not found", async () => {
    const foreign = await insertListing(db);
    expect(await save(foreign.id, { seen: foreign.updated_at })).toEqual({ ok: false, reason: "notFound" });
    expect(await findListingForm(db, { companyId, listingId: foreign.id, lang: "de", now })).toBeUndefined();
    expect(await stored(foreign.id)).toEqual(foreign);
  });

  test("in a second tab says that it changed meanwhile, and changes nothing", async () => {
    const id = newListingId();
    await save(id);
    const { updated_at: seen } = await stored(id);
    await save(id, { seen, content: content({ facts: { posts: 2 } }), now: later });
    const second = await save(id, { seen, content: content({ facts: { posts: 3 } }), now: later });
    expect(second).toEqual({ ok: false, reason: "changedMeanwhile", updatedAt: later.toISOString() });
    expect((await stored(id)).posts).toBe(2);
  });

  test("a double click on saving is one edit", async () => {
    const id = newListingId();
    await save(id);
    const { updated_at: seen } = await stored(id);
    const edit = { seen, content: content({ facts: { posts: 2 } }), now: later };
    await save(id, edit);
    expect(await save(id, edit)).toEqual({ ok: true, status: "draft" });
    expect(await eventsOf(id)).toEqual(["created", "edited"]);
  });

  test("a fact of a published listing changes at once, and caches learn of it", async () => {
    const id = await published();
    const { updated_at: seen } = await stored(id);
    const longer = content({ facts: { deadline: "2027-04-30" } });
    expect(await save(id, { seen, content: longer, now: later })).toEqual({ ok: true, status: "published" });
    expect(await stored(id)).toMatchObject({
      deadline: "2027-04-30",
      first_published_at: now.toISOString(),
      revision: await currentRevision(db),
    });
  });

  test("lower pay of a published listing waits, and the office is told", async () => {
    const id = await published();
    const before = await stored(id);
    const lower = content({ facts: { pay_min: 2_900_00 } });
    const saved = await save(id, { seen: before.updated_at, content: lower, now: later });
    expect(saved).toEqual({ ok: true, status: "changeWaits" });
    const told = (await mailsTo(db, config.operator.email)).filter(({ text }) => text.includes(id));
    expect(told.map(({ kind }) => kind)).toEqual(["office.submission"]);
    expect(await stored(id)).toEqual(before);
  });

  test("a published listing stays complete", async () => {
    const id = await published();
    const { updated_at: seen } = await stored(id);
    const broken = await save(id, { seen, content: content({ placeIds: [] }) });
    expect(broken).toMatchObject({ ok: false, reason: "incomplete", problems: { "places[0]": {} } });
  });

  test("what has ended is not changed any more", async () => {
    const closed = await insertListing(db, { company_id: companyId, status: "closed" });
    expect(await save(closed.id, { seen: closed.updated_at })).toEqual({ ok: false, reason: "closed" });
  });

  test("a question that stays keeps its id, since somebody may be answering it", async () => {
    const id = newListingId();
    const question = { text: "Wann?", lang: "de" as const, translations: [] };
    await save(id, { content: content({ questions: ["weekly-hours"], ownQuestions: [question] }) });
    const questions = () =>
      db
        .selectFrom("listing_question")
        .select(["id", "text"])
        .where("listing_id", "=", id)
        .orderBy("position")
        .execute();
    const before = await questions();
    const translated = [{ lang: "pl" as const, text: "Kiedy?" }];
    const own = [
      { text: "Wie?", lang: "de" as const, translations: [] },
      { ...question, translations: translated },
    ];
    const changed = content({ questions: ["talk-language", "weekly-hours"], ownQuestions: own });
    await save(id, { seen: now.toISOString(), content: changed, now: later });
    const [, catalogue, , translatedOne] = await questions();
    expect([catalogue, translatedOne]).toEqual(before);
  });
});
