import { describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { putPhrases } from "#db/seed/put-phrases.server.ts";
import type { PhraseFileRow } from "#db/seed/vocabulary-files.server.ts";
import { findPhraseChoices } from "#app/domain/listings/form/choices/find-phrase-choices.server.ts";
import { phraseFilterIn, searchPhrases } from "#app/domain/occupations/find-phrases.server.ts";
import { addPhrase, retirePhrase } from "#app/domain/occupations/save-phrase.server.ts";
import { findWordedPhrase } from "#app/domain/office/phrases/find-worded-phrase.server.ts";
import { wordPhrase } from "#app/domain/office/phrases/word-phrase.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing, insertPhrase } from "#tests/support/factories.ts";

describe.each(databases)("phrases in the hands of the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const { id: accountId } = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const officer = { accountId };
  const now = new Date("2027-02-01T08:00:00.000Z");
  const later = new Date("2027-02-02T08:00:00.000Z");
  const row = (id: string, text: string): PhraseFileRow => ({
    ...{ id, section: "task", fields: ["metal"], kinds: ["job"] },
    ...{ text_de: text, text_pl: `${text} pl`, text_cs: `${text} cs` },
  });
  await putPhrases(db, [row("task-weld", "Stahl schweisen"), row("task-saw", "Holz sägen")]);
  const right = { de: "Stahl schweißen", pl: "Spawanie stali", cs: "Svařování oceli" };
  const listing = await insertListing(db, { status: "published" });
  const bystander = await insertListing(db, { status: "published" });
  await db
    .insertInto("listing_phrase")
    .values({ listing_id: listing.id, phrase_id: "task-weld", necessity: "must", position: 0 })
    .execute();
  const revisionOf = async (id: string) =>
    (await db.selectFrom("listing").select("revision").where("id", "=", id).executeTakeFirstOrThrow()).revision;
  const listed = async (query: string) =>
    (await searchPhrases(db, phraseFilterIn(new URLSearchParams(query)), "de")).map(({ id }) => id);

  test("are corrected in every listing that says them, and in no other", async () => {
    const before = await revisionOf(bystander.id);
    expect(await wordPhrase(db, { id: "task-weld", texts: right, seen: "", officer, now })).toMatchObject({ ok: true });
    expect(await revisionOf(listing.id)).toBe(await currentRevision(db));
    expect(await revisionOf(bystander.id)).toBe(before);
  });

  test("keep what they said before, with who worded it and when", async () => {
    const seen = now.toISOString();
    await wordPhrase(db, { id: "task-weld", texts: { ...right, cs: "Svařování" }, seen, officer, now: later });
    const phrase = await findWordedPhrase(db, "task-weld");
    expect(phrase).toMatchObject({ uses: 1, editedAt: later.toISOString(), editedBy: "Jana Wels" });
    expect(phrase?.versions.map(({ texts, writtenBy, replacedAt }) => [texts.cs, writtenBy, replacedAt])).toEqual([
      ["Svařování oceli", "Jana Wels", later.toISOString()],
      ["Stahl schweisen cs", null, seen],
    ]);
  });

  test("are not written over by somebody who has not seen the newest wording", async () => {
    const result = await wordPhrase(db, { id: "task-weld", texts: right, seen: "", officer, now: later });
    expect(result).toEqual({ ok: false, reason: "changedMeanwhile" });
  });

  test("say nothing twice in a section", async () => {
    const texts = { de: "Holz sagen!", pl: "Cięcie", cs: "Řezání" };
    expect(await addPhrase(db, { section: "task", fields: [], texts, officer, now })).toEqual({
      ...{ ok: false, reason: "taken", langs: ["de"] },
    });
    expect(await addPhrase(db, { section: "benefit", fields: [], texts, officer, now })).toMatchObject({ ok: true });
  });

  test("are found by field, section, state and words of any language", async () => {
    expect(await listed("q=spawanie")).toEqual(["task-weld"]);
    expect(await listed("field=metal&state=edited")).toEqual(["task-weld"]);
    expect(await listed("section=task&field=food")).toEqual([]);
  });

  test("leave the form when retired, but no listing, and come back", async () => {
    const offered = async (chosen: string[] = []) => {
      const wanted = { kind: "job", occupation: listing.occupation_id, field: "metal", lang: "de", chosen } as const;
      return (await findPhraseChoices(db, wanted)).map(({ id }) => id);
    };
    await retirePhrase(db, { id: "task-weld", retired: true, officer, now });
    expect(await offered()).not.toContain("task-weld");
    expect(await offered(["task-weld"])).toContain("task-weld");
    expect(await listed("state=retired")).toEqual(["task-weld"]);
    await retirePhrase(db, { id: "task-weld", retired: false, officer, now });
    expect(await offered()).toContain("task-weld");
    expect(await retirePhrase(db, { id: "nothing", retired: true, officer, now })).toEqual({ ok: false });
  });

  test("stay the office's through every loading of the files", async () => {
    const own = await insertPhrase(db, { text_de: "Eigenes tun", edited_at: now.toISOString() });
    await db.insertInto("phrase_field").values({ phrase_id: own.id, field: "rail" }).execute();
    await retirePhrase(db, { id: "task-saw", retired: true, officer, now });
    await putPhrases(db, [row("task-weld", "Schweißen"), row("task-saw", "Holz schneiden")]);
    const texts = await db
      .selectFrom("phrase")
      .select(["id", "text_de"])
      .where("id", "like", "task-%")
      .orderBy("id")
      .execute();
    expect(texts).toEqual([
      { id: "task-saw", text_de: "Holz schneiden" },
      { id: "task-weld", text_de: "Stahl schweißen" },
    ]);
    expect(await listed("state=retired")).toEqual(["task-saw"]);
    expect(await listed("field=rail")).toEqual([own.id]);
  });
});
