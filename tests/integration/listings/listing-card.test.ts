import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { publishPictures } from "#app/domain/companies/pictures/review-pictures.server.ts";
import { cardLines, cardWords } from "#app/domain/listings/card/card-words.ts";
import { findCards } from "#app/domain/listings/card/find-cards.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("on %s a card", async (url) => {
  const db = await databaseWithVocabulary(url);
  const { id: company_id } = await insertCompany(db, { place_id: "de-goerlitz" });
  const revision = await raiseRevision(db);
  const { id } = await insertListing(db, { company_id, occupation_id: "schweisser", revision });
  await db.insertInto("listing_place").values({ listing_id: id, place_id: "de-goerlitz", position: 0 }).execute();

  const logo = async () => {
    const { cards } = await findResultsView(db, parseCriteria(new URLSearchParams()), { lang: "de", now });
    expect(cards).toHaveLength(1);
    return cards[0]?.card.logo;
  };
  const send = async (position: number, width: number) => {
    const picture_id = newId();
    const sent = { company_id, kind: "logo", position, submitted_by: null, submitted_at: now.toISOString() } as const;
    await db
      .insertInto("company_picture")
      .values({ id: picture_id, ...sent, approved_at: null, returned_at: null, remark: null })
      .execute();
    const files = [width, 2 * width].flatMap((wide) =>
      (["jpeg", "avif", "webp"] as const).map((format) => ({
        ...{ file_id: `${format}-${wide}`, picture_id, format, width: wide, height: wide / 2 },
        ...{ size: 1, data_key: "x" },
      })),
    );
    await db.insertInto("company_picture_file").values(files).execute();
  };

  test("has the smallest logo that the office has seen, and the search knows it at once", async () => {
    expect(await logo()).toBeNull();
    await send(1, 96);
    expect(await logo()).toBeNull();
    await publishPictures(db, { companyId: company_id, now });
    expect(await logo()).toEqual({ width: 96, height: 48, avif: "avif-96", webp: "webp-96", jpeg: "jpeg-96" });
    await send(2, 100);
    expect((await logo())?.width).toBe(96);
  });

  test("stands beside the same lines that feeds and mails have, in one order", async () => {
    const t = textsFor("pl");
    const [card] = await findCards(db, [id], { t, lang: "pl" });
    if (!card) throw new Error("no card");
    const { german, answer, deadline, chips } = cardWords(t, "pl", card);
    const lines = cardLines(t, "pl", card);
    expect(lines[0]).toContain(card.company);
    expect(lines[0]).toContain(card.places[0]);
    expect(lines[1]).toContain(card.pay?.amount);
    expect(lines[1]).toContain(card.payNear);
    expect(lines.slice(2)).toEqual([german, chips.join(" · "), `${answer} · ${deadline}`]);
  });
});
