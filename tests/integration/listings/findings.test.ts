import { beforeEach, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { answerFindings, type FindingAnswer } from "#app/domain/listings/life/answer-findings.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import type { ListingContent, ListingFacts } from "#app/domain/listings/listing-content.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { findReview } from "#app/domain/office/review/find-review.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertCompany,
  insertListing,
  insertMember,
  insertOccupation,
  insertPhrase,
  insertPlace,
} from "#tests/support/factories.ts";
import { jobContent } from "#tests/support/listing-content.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-02T12:00:00.000Z");
const youngKey = "text age junge leute";

describe.each(databases)("findings on %s", async (url) => {
  const db = await freshDatabase(url);
  const place = await insertPlace(db, { name_de: "Weißwasser" });
  const occupation = await insertOccupation(db);
  const phrases: ListingContent["phrases"] = [];
  for (const section of ["task", "task", "task", "requirement"] as const) {
    phrases.push({ id: (await insertPhrase(db, { section })).id, necessity: "must" });
  }
  let companyId: string;
  let accountId: string;
  let listingId: string;

  const content = (facts: Partial<ListingFacts> = {}) =>
    jobContent({ placeIds: [place.id], phrases, facts: { occupation_id: occupation.id, text_lang: "de", ...facts } });
  const save = (facts: Partial<ListingFacts>, seen = "", at = now) =>
    saveListing(db, {
      companyId,
      listingIds: null,
      accountId,
      listingId,
      seen,
      content: content(facts),
      lang: "de",
      config,
      now: at,
    });
  const find = async () =>
    findFindings(db, { companyId, listingId, content: await readContent(db, listingId), lang: "de", now });
  const seenNow = async () =>
    (await db.selectFrom("listing").select("updated_at").where("id", "=", listingId).executeTakeFirstOrThrow())
      .updated_at;
  const answer = async (answers: FindingAnswer[], given: Partial<Parameters<typeof answerFindings>[1]> = {}) =>
    answerFindings(db, {
      companyId,
      listingIds: null,
      accountId,
      listingId,
      seen: await seenNow(),
      answers,
      lang: "de",
      config,
      now: later,
      ...given,
    });
  const keep = (note: string | undefined, key = youngKey) => ({ key, note, take: false });

  beforeEach(async () => {
    companyId = (await insertCompany(db, { place_id: place.id })).id;
    accountId = (await insertMember(db, { company_id: companyId, name: "Ines Krahl" })).id;
    listingId = newListingId();
    await save({ text: "Wir suchen junge Leute." });
  });

  test("are kept with a note, which the office reads beside the words", async () => {
    expect(await answer([keep("Gemeint ist der Jugendklub.")])).toEqual({ ok: true, status: "draft" });
    expect(await find()).toMatchObject([
      { key: youngKey, dismissal: { note: "Gemeint ist der Jugendklub.", by: "Ines Krahl", at: later.toISOString() } },
    ]);
    await submitListing(db, { companyId, accountId, listingId, lang: "de", config, now });
    const review = await findReview(db, { listingId, lang: "cs", now });
    expect(review?.findings).toMatchObject([{ words: "junge Leute", dismissal: { by: "Ines Krahl" } }]);
  });

  test("stay answered as long as the words stay, and come back with others", async () => {
    await answer([keep("Gemeint ist der Jugendklub.")]);
    await save({ text: "Ein Satz davor. Wir suchen JUNGE LEUTE." }, await seenNow());
    expect(await find()).toMatchObject([{ dismissal: { note: "Gemeint ist der Jugendklub." } }]);
    await save({ text: "Wir suchen junge Menschen." }, await seenNow());
    expect(await find()).toMatchObject([{ words: "junge Menschen", dismissal: null }]);
  });

  test("of a link as long as links can be are kept with a note, too", async () => {
    const signs = Array.from({ length: 900 }, (_, index) => ((index * 7919 + 13) % 46_656).toString(36)).join("");
    await save({ text: `Mehr: https://www.beispiel.example/${signs} von uns.` }, await seenNow());
    const [link] = await find();
    expect(await answer([keep("Unser Werkstor.", link?.key)])).toMatchObject({ ok: true });
    expect(await find()).toMatchObject([{ subject: "link", dismissal: { note: "Unser Werkstor." } }]);
  });

  test("are open again without their note, and keep who wrote it first", async () => {
    await answer([keep("Jugendklub")]);
    const colleague = (await insertMember(db, { company_id: companyId, name: "Ole Noack" })).id;
    await answer([keep("Jugendklub")], { accountId: colleague });
    expect(await find()).toMatchObject([{ dismissal: { by: "Ines Krahl" } }]);
    await answer([keep("Jugendklub Weißwasser")], { accountId: colleague });
    expect(await find()).toMatchObject([{ dismissal: { by: "Ole Noack" } }]);
    await answer([keep(undefined)]);
    expect(await find()).toMatchObject([{ dismissal: null }]);
  });

  test("give way to the words that were proposed", async () => {
    await save({ title_de: "Koch", text: "Wir suchen junge Leute." }, await seenNow());
    const title = (await find()).find(({ subject }) => subject === "title");
    expect(await answer([{ key: title?.key ?? "", note: "", take: true }])).toEqual({ ok: true, status: "draft" });
    expect((await readContent(db, listingId)).facts.title_de).toBe("Koch (m/w/d)");
  });

  test("that keep an ad from going out take no note", async () => {
    await save({ text: "Bitte mit Lichtbild bewerben." }, await seenNow());
    const [finding] = await find();
    await answer([keep("Wir wollen das so", finding?.key)]);
    expect(await find()).toMatchObject([{ stops: true, dismissal: null }]);
    const submitted = await submitListing(db, { companyId, accountId, listingId, lang: "de", config, now });
    expect(submitted).toMatchObject({ ok: false, reason: "incomplete", problems: { text: {} } });
  });

  test("that are not there are answered by nobody", async () => {
    expect(
      await answer([keep("x", "text age something else"), { key: "titleDe title x", note: "", take: true }]),
    ).toEqual({
      ok: true,
      status: "draft",
    });
    expect(await db.selectFrom("listing_dismissal").selectAll().where("listing_id", "=", listingId).execute()).toEqual(
      [],
    );
  });

  test("of another company do not exist, nor of a listing that somebody is kept from", async () => {
    const other = (await insertCompany(db)).id;
    expect(await answer([keep("x")], { companyId: other })).toEqual({ ok: false, reason: "notFound" });
    expect(await answer([keep("x")], { listingIds: [] })).toEqual({ ok: false, reason: "notFound" });
    expect(await find()).toMatchObject([{ dismissal: null }]);
  });

  test("are not corrected over what a colleague has changed meanwhile", async () => {
    await save({ title_de: "Koch" }, await seenNow());
    const [title] = await find();
    const result = await answer([{ key: title?.key ?? "", note: "", take: true }], {
      seen: "2020-01-01T00:00:00.000Z",
    });
    expect(result).toMatchObject({ ok: false, reason: "changedMeanwhile" });
  });

  test("tell of a place where the company was never before", async () => {
    const elsewhere = await insertPlace(db, { name_de: "Hoyerswerda" });
    const moved = { ...content(), placeIds: [elsewhere.id] };
    const newPlace = () => findFindings(db, { companyId, listingId, content: moved, lang: "de", now });
    expect(await newPlace()).toMatchObject([{ subject: "place", field: "places[0]", words: "Hoyerswerda" }]);
    const earlier = await insertListing(db, { company_id: companyId, status: "closed" });
    await db
      .insertInto("listing_place")
      .values({ listing_id: earlier.id, place_id: elsewhere.id, position: 0 })
      .execute();
    expect(await newPlace()).toEqual([]);
  });

  test("tell of the same ad a second time, as long as the first is open", async () => {
    const first = await insertListing(db, {
      company_id: companyId,
      occupation_id: occupation.id,
      title_de: "Schweißer",
      status: "published",
      deadline: "2027-03-01",
    });
    await db.insertInto("listing_place").values({ listing_id: first.id, place_id: place.id, position: 0 }).execute();
    await save({}, await seenNow());
    expect(await find()).toMatchObject([{ subject: "double", other: first.id, words: "Schweißer" }]);
    await db.updateTable("listing").set({ status: "closed" }).where("id", "=", first.id).execute();
    expect(await find()).toEqual([]);
  });
});
