import { describe, expect, test } from "vitest";
import { putQuestions } from "#db/seed/put-questions.server.ts";
import type { QuestionFileRow } from "#db/seed/vocabulary-files.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import { findOffer } from "#app/domain/questions/find-offer.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const row: QuestionFileRow = {
  id: "pace",
  answer: "choice",
  unit: null,
  fields: [],
  kinds: [],
  text_de: "Wie schnell?",
  text_pl: "Jak szybko?",
  text_cs: "Jak rychle?",
  options: ["slow", "fast"],
  options_de: ["langsam", "schnell"],
  options_pl: ["wolno", "szybko"],
  options_cs: ["pomalu", "rychle"],
};
const metal: QuestionFileRow = { ...row, id: "metal", fields: ["metal"], kinds: ["job"] };
const food: QuestionFileRow = { ...row, id: "food", fields: ["food"] };

describe.each(databases)("the catalogue of questions on %s", async (url) => {
  const db = await freshDatabase(url);

  test("offers what fits a listing, and what somebody chose", async () => {
    await putQuestions(db, [row, metal, food]);
    const offer = (kind: "job" | "thesis", chosen: string[] = []) => findOffer(db, { kind, field: "metal", chosen });
    expect(await offer("job")).toEqual([
      { id: "pace", fit: "general" },
      { id: "metal", fit: "field" },
      { id: "food", fit: "elsewhere" },
    ]);
    expect((await offer("thesis")).map(({ id }) => id)).toEqual(["pace", "food"]);
    expect((await offer("thesis", ["metal"])).map(({ id }) => id)).toEqual(["pace", "metal", "food"]);
  });

  test("keeps what is out of the file readable, and offers it to nobody new", async () => {
    await putQuestions(db, [row, metal]);
    const less = { ...row, options: ["fast"], options_de: ["schnell"], options_pl: ["szybko"], options_cs: ["rychle"] };
    await putQuestions(db, [less]);
    expect(await findOffer(db, { kind: "job", field: "metal", chosen: [] })).toEqual([{ id: "pace", fit: "general" }]);
    const found = await findCatalogueQuestions(db, ["pace", "metal", "unknown"]);
    expect([...found.keys()].sort()).toEqual(["metal", "pace"]);
    const options = found.get("pace")?.options.map(({ code, retired }) => ({ code, retired }));
    expect(options).toContainEqual({ code: "slow", retired: true });
    expect(options).toContainEqual({ code: "fast", retired: false });
    await putQuestions(db, [row, metal]);
    expect((await findOffer(db, { kind: "job", field: "metal", chosen: [] })).map(({ id }) => id)).toContain("metal");
  });
});
