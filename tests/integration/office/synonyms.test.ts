import { describe, expect, test } from "vitest";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findTerms } from "#app/domain/occupations/occupation-terms.server.ts";
import { retireTerm, returnTerm } from "#app/domain/occupations/retire-term.server.ts";
import { addSynonym, correctTerm } from "#app/domain/occupations/save-synonym.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { keepTermsOf } from "#tests/support/keep-terms-of.ts";

const known = ["schweisser", "koch-koechin"];
const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the office's synonyms on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  await keepTermsOf(db, known);
  const officer = { accountId: (await insertAccount(db)).id };
  const deed = { occupationId: "schweisser", lang: "de", readerLang: "de", sure: false, officer, now } as const;

  async function understood(q: string) {
    const { understanding } = await findListings(db, parseCriteria(new URLSearchParams({ q })), { lang: "de", now });
    return understanding.occupations.flatMap(({ ids }) => ids);
  }
  /** As after an update of the board. */
  async function reload() {
    await db.deleteFrom("setting").where("key", "=", "vocabulary").execute();
    await loadVocabulary(db);
    await keepTermsOf(db, known);
  }
  async function origins(term: string) {
    const terms = await findTerms(db, "schweisser");
    return terms.filter((one) => one.term === term).map(({ origin }) => origin);
  }

  test("are found by the next search, in each spelling, and outlive a reload", async () => {
    expect(await understood("Feuerbändiger")).toEqual([]);
    expect(await addSynonym(db, { ...deed, term: "Feuerbändiger" })).toEqual({ ok: true });
    expect(await understood("feuerbaendiger")).toEqual(["schweisser"]);
    await reload();
    expect(await understood("Feuerbändiger")).toEqual(["schweisser"]);
    expect(await origins("Feuerbändiger")).toEqual(["office"]);
    const audit = await db.selectFrom("audit").select(["action", "account_id", "subject_id"]).execute();
    expect(audit).toContainEqual({
      action: "synonym.added.de",
      account_id: officer.accountId,
      subject_id: "schweisser",
    });
  });

  test("stand once at an occupation, and at another only on purpose", async () => {
    expect(await addSynonym(db, { ...deed, term: "spawacz" })).toEqual({ ok: false, reason: "alreadyHere" });
    const elsewhere = await addSynonym(db, { ...deed, term: "Köchin" });
    expect(elsewhere).toMatchObject({ ok: false, reason: "alreadyElsewhere" });
    expect(await addSynonym(db, { ...deed, term: "Köchin", sure: true })).toEqual({ ok: true });
    expect((await understood("Köchin")).toSorted()).toEqual(["koch-koechin", "schweisser"]);
    expect(await addSynonym(db, { ...deed, term: "x", occupationId: "none" })).toEqual({
      ok: false,
      reason: "notFound",
    });
  });

  test("can be corrected; the old word is gone", async () => {
    await addSynonym(db, { ...deed, term: "Nahtzauberer" });
    expect(await correctTerm(db, { ...deed, folded: "nahtzauberer", term: "Nahtmagier" })).toEqual({ ok: true });
    expect(await understood("Nahtzauberer")).toEqual([]);
    expect(await understood("Nahtmagier")).toEqual(["schweisser"]);
  });

  test("a correction that is refused changes nothing", async () => {
    await addSynonym(db, { ...deed, term: "Funkenflieger" });
    const refused = await correctTerm(db, { ...deed, folded: "funkenflieger", term: "spawacz" });
    expect(refused).toEqual({ ok: false, reason: "alreadyHere" });
    expect(await understood("Funkenflieger")).toEqual(["schweisser"]);
  });

  test("a loaded term taken out stays out through a reload, until it is brought back", async () => {
    const key = { ...deed, lang: "pl", folded: "spawacz" } as const;
    const polish = await findTerms(db, "schweisser");
    const synonym = polish.find(({ lang, isName, origin }) => lang === "pl" && !isName && origin === "board");
    const word = { ...key, folded: synonym?.folded ?? "" };
    expect(await retireTerm(db, word)).toEqual({ ok: true });
    await reload();
    expect((await findTerms(db, "schweisser")).map(({ term }) => term)).not.toContain(synonym?.term);
    expect(await returnTerm(db, word)).toEqual({ ok: true });
    expect(await origins(synonym?.term ?? "")).toEqual(["board"]);
    expect(await returnTerm(db, word)).toEqual({ ok: false, reason: "notFound" });
  });

  test("the name of an occupation stays", async () => {
    const name = (await findTerms(db, "schweisser")).find(({ isName }) => isName);
    const refused = await retireTerm(db, { ...deed, lang: name?.lang ?? "de", folded: name?.folded ?? "" });
    expect(refused).toEqual({ ok: false, reason: "isName" });
  });
});
