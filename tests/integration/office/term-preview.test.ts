import { describe, expect, test } from "vitest";
import { addSynonym } from "#app/domain/occupations/save-synonym.server.ts";
import { countEmptySearch } from "#app/domain/search/unfound/empty-searches.server.ts";
import { previewTerm } from "#app/domain/search/unfound/preview-term.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { keepTermsOf } from "#tests/support/keep-terms-of.ts";

const now = new Date("2027-02-03T12:00:00Z");

describe.each(databases)("a search word before it is saved on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  await keepTermsOf(db, ["schweisser", "koch-koechin"]);
  for (const occupation_id of ["schweisser", "schweisser", "koch-koechin"]) await insertListing(db, { occupation_id });
  for (const day of ["2027-02-01", "2027-02-02", "2027-02-03"])
    for (const text of ["Feuerbaendigerin", "Wolkenschieber"])
      await countEmptySearch(db, { text, lang: "de", now: new Date(`${day}T08:00:00Z`) });
  const look = (added: string, dropped: string | null = null) => {
    const gone = dropped === null ? null : { lang: "de" as const, term: dropped };
    return previewTerm(db, { change: { occupationId: "schweisser", added, dropped: gone }, lang: "de", now });
  };

  test("shows what it would find, and which empty searches would find something", async () => {
    expect(await look("Feuerbändiger")).toEqual({
      words: [{ term: "Feuerbändiger", today: 0, after: 2 }],
      helped: [{ words: "feuerbaendigerin", lang: "de", after: 2 }],
    });
    expect((await look("Sternenputzer")).helped).toEqual([]);
  });

  test("changes nothing until it is saved", async () => {
    expect((await look("Feuerbändiger")).words).toEqual([{ term: "Feuerbändiger", today: 0, after: 2 }]);
  });

  test("shows what the word in its place would lose", async () => {
    const officer = { accountId: (await insertAccount(db)).id };
    const synonym = { occupationId: "schweisser", lang: "de", readerLang: "de", sure: false, officer, now } as const;
    await addSynonym(db, { ...synonym, term: "Feuerbändiger" });
    expect((await look("Funkenwerfer", "Feuerbändiger")).words).toEqual([
      { term: "Funkenwerfer", today: 0, after: 2 },
      { term: "Feuerbändiger", today: 2, after: 0 },
    ]);
  });
});
