import { beforeAll, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { findQuestionChoices } from "#app/domain/listings/form/choices/find-question-choices.server.ts";
import { copiedListingForm } from "#app/domain/listings/form/copied-listing-form.server.ts";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { writeLists } from "#app/domain/listings/write-lists.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { jobContent } from "#tests/support/listing-content.ts";
import { formData } from "#tests/support/typed-form.ts";

const config = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00.000Z");
const own = (text: string) => ({ text, lang: "de" as const, translations: [] });

describe.each(databases)("the questions of a listing on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  let companyId: string;
  let accountId: string;
  beforeAll(async () => {
    companyId = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
  });

  const save = async (given: Record<string, string | string[]>, listingId = newListingId(), seen = "") => {
    const body = formData({
      kind: "job",
      occupation: "schweisser",
      titleDe: "Schweißer (m/w/d)",
      germanLevel: "none",
      seen,
    });
    for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) body.append(name, one);
    const saved = await saveListingForm(db, {
      companyId,
      listingIds: null,
      accountId,
      listingId,
      body,
      lang: "de",
      config,
      now,
    });
    /** What else the listing lacks is said beside it. */
    const errors = !saved.ok && saved.reason === "wrong" ? Object.keys(saved.form.errors) : [];
    const wrong = errors.filter((name) => /questions/i.test(name));
    return { wrong, content: saved.ok ? await readContent(db, listingId) : null };
  };
  const older = async (texts: string[], company_id = companyId) => {
    const listing = await insertListing(db, { company_id, status: "draft", occupation_id: "schweisser" });
    await writeLists(db, listing.id, jobContent({ phrases: [], placeIds: [], ownQuestions: texts.map(own) }));
    return listing;
  };

  test("come in the order of the catalogue, and nothing that is not in it", async () => {
    const { content } = await save({ questions: ["weld-material", "weekly-hours", "weekly-hours", "drop table"] });
    expect(content?.questions).toEqual(["weekly-hours", "weld-material"]);
  });

  test("are five of the catalogue at most", async () => {
    const six = ["last-work", "good-work", "weekly-hours", "room-needed", "first-talk", "reachable"];
    expect((await save({ questions: six })).wrong).toEqual(["questions"]);
    expect((await save({ questions: six.slice(1) })).content?.questions).toHaveLength(5);
  });

  test("may be one of the company's own, with its translations", async () => {
    const { content } = await save({
      "ownQuestions[0].text": "Kennen Sie uns?",
      "ownQuestions[0].lang": "de",
      "ownQuestions[0].translations.cs": "Znáte nás?",
    });
    const translations = [{ lang: "cs", text: "Znáte nás?" }];
    expect(content?.ownQuestions).toEqual([{ text: "Kennen Sie uns?", lang: "de", translations }]);
  });

  test.each([
    ["a second own one", { "ownQuestions[0].text": "Wann?", "ownQuestions[1].text": "Wo?" }, "ownQuestions[1].text"],
    ["a translation of nothing", { "ownQuestions[0].translations.pl": "Kiedy?" }, "ownQuestions[0].text"],
    [
      "a translation into its own language",
      { "ownQuestions[0].text": "Wann?", "ownQuestions[0].translations.de": "Wann?" },
      "ownQuestions[0].translations.de",
    ],
    ["a book", { "ownQuestions[0].text": "?".repeat(301) }, "ownQuestions[0].text"],
  ])("are not %s", async (_, given, field) => {
    expect((await save(given)).wrong).toEqual([field]);
  });

  test("of older listings stay, there and in a copy, but not at another company's", async () => {
    const { id, updated_at } = await older(["Wann?", "Wo?", "Wie?"]);
    const three = { "ownQuestions[0].text": "Wann?", "ownQuestions[1].text": "Wo?", "ownQuestions[2].text": "Wie?" };
    expect((await save(three, id, updated_at)).content?.ownQuestions).toHaveLength(3);
    const copy = await copiedListingForm(db, { companyId, accountId, listingId: id, lang: "pl", now });
    expect(copy?.typed["ownQuestions"]).toHaveLength(3);
    expect((await save(three)).content?.ownQuestions).toHaveLength(3);
    const stranger = await insertCompany(db);
    await older(["Fremd?"], stranger.id);
    expect((await save({ ...three, "ownQuestions[2].text": "Fremd?" })).wrong).toEqual(["ownQuestions[2].text"]);
  });

  test("are offered with those of the field first, then what others of it ask", async () => {
    const asked = { kind: "job", occupation: "schweisser", field: "metal", lang: "pl", chosen: ["goods"] } as const;
    const choices = await findQuestionChoices(db, asked);
    const shelfOf = (id: string) => choices.find((choice) => choice.id === id)?.shelf;
    expect(shelfOf("weld-positions")).toBe("front");
    expect(shelfOf("recognition")).toBe("elsewhere");
    expect(shelfOf("goods")).not.toBe("elsewhere");
    expect(shelfOf("thesis-due")).toBeUndefined();

    const listing = await insertListing(db, { occupation_id: "schweisser" });
    await writeLists(db, listing.id, jobContent({ phrases: [], placeIds: [], questions: ["reachable"] }));
    expect((await findQuestionChoices(db, asked))[0]?.id).toBe("reachable");
  });
});
