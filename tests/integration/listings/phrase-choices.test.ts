import { describe, expect, test } from "vitest";
import { findPhraseChoices } from "#app/domain/listings/form/choices/find-phrase-choices.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertOccupation, insertPhrase } from "#tests/support/factories.ts";

describe.each(databases)("the phrases that a form offers on %s", async (url) => {
  const db = await freshDatabase(url);
  const welder = await insertOccupation(db, { field: "metal" });
  const turner = await insertOccupation(db, { field: "metal" });
  const wanted = { kind: "job", occupation: welder.id, field: "metal", lang: "de" } as const;
  const phrase = async (text: string) => (await insertPhrase(db, { text_de: text })).id;
  const say = async (occupation: string, phraseId: string, status: "published" | "draft" = "published") => {
    const listing = await insertListing(db, { occupation_id: occupation, status });
    await db
      .insertInto("listing_phrase")
      .values({ listing_id: listing.id, phrase_id: phraseId, necessity: "must", position: 0 })
      .execute();
  };
  const [restore, turn, weld, draft] = [
    await phrase("Alte Stücke restaurieren"),
    await phrase("Teile drehen"),
    await phrase("Teile schweißen"),
    await phrase("Teile stapeln"),
  ];
  for (const id of [turn, turn]) await say(turner.id, id);
  await say(welder.id, weld);
  await say(welder.id, draft, "draft");
  const glaze = await phrase("Backwaren glasieren");
  await db.insertInto("phrase_field").values({ phrase_id: glaze, field: "food" }).execute();
  const offered = async (chosen: string[] = []) => findPhraseChoices(db, { ...wanted, chosen });

  test("begin with what published listings of the occupation say, then those of its field", async () => {
    expect((await offered()).map(({ id }) => id)).toEqual([weld, turn, restore, draft, glaze]);
  });

  test("leave what belongs to other fields to the end, unless somebody chose it", async () => {
    const shelfOf = async (chosen: string[]) => (await offered(chosen)).find(({ id }) => id === glaze)?.shelf;
    expect(await shelfOf([])).toBe("elsewhere");
    expect(await shelfOf([glaze])).toBe("front");
  });

  test("begin with what is chosen, in its order, and what somebody searches for in any language", async () => {
    const searched = () => "Stucke restaurier";
    const found = await findPhraseChoices(db, { ...wanted, chosen: [glaze, turn], searched });
    expect(found.map(({ id, shelf, isFound }) => [id, shelf, isFound])).toEqual([
      [glaze, "front", false],
      [turn, "front", false],
      [restore, "front", true],
      [weld, "back", false],
      [draft, "back", false],
    ]);
    const { text_pl } = await insertPhrase(db, { text_de: "Zäune streichen", text_pl: "Malowanie płotów" });
    const [first] = await findPhraseChoices(db, { ...wanted, chosen: [], searched: () => "malowanie plotow" });
    expect([first?.text, text_pl]).toEqual(["Zäune streichen", "Malowanie płotów"]);
    await db.deleteFrom("phrase").where("text_pl", "=", text_pl).execute();
  });

  test("show twelve of a section, the rest one click away", async () => {
    for (let number = 10; number < 30; number++) await phrase(`Weiteres tun ${number}`);
    const shelves = (await offered()).map(({ shelf }) => shelf);
    expect(shelves.filter((shelf) => shelf === "front")).toHaveLength(12);
    expect(shelves.filter((shelf) => shelf === "back")).toHaveLength(12);
    expect(shelves.at(-1)).toBe("elsewhere");
  });
});
