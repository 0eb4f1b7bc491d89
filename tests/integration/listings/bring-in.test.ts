import { beforeEach, describe, expect, test } from "vitest";
import { chooseRows } from "#app/domain/listings/bring-in/choose-rows.server.ts";
import { findSourceView } from "#app/domain/listings/bring-in/find-source-view.server.ts";
import { findSource, findSources } from "#app/domain/listings/bring-in/find-sources.server.ts";
import { forgetSource } from "#app/domain/listings/bring-in/forget-source.server.ts";
import { readTableSource } from "#app/domain/listings/bring-in/read-table-source.server.ts";
import { takeOffers } from "#app/domain/listings/bring-in/take-offers.server.ts";
import { findOpenForm } from "#app/domain/listings/form/find-open-form.server.ts";
import { deleteDraft } from "#app/domain/listings/life/delete-draft.server.ts";
import { proposeOccupations } from "#app/domain/search/propose-occupations.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";

const config = readConfig({}, "test");
const now = new Date("2026-11-29T10:00:00.000Z");
const lang = "de";
const head = "Kennung;Titel;Arbeitsort;Lohn von;Lohn bis;Text;Arbeitsbeginn;Arbeitsende";
const welder = "A-1;Schweißer (m/w/d);Görlitz;2900;3400;Wir bauen Brücken.";
const cook = "A-2;Koch (m/w/d);Nirgendwo;2400;2700;<script>alert(1)</script>";
const mystery = "A-3;Xyzzy (m/w/d);Görlitz;;;";

describe.each(databases)("what a company brings, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  let companyId: string;
  let accountId: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
  });

  const read = async (...lines: string[]) => {
    const bytes = new TextEncoder().encode([head, ...lines].join("\n"));
    const table = await readTableSource(db, { companyId, bytes, now });
    if (!table.ok) throw new Error(table.fault.reason);
    return table.sourceId;
  };
  const view = async (sourceId: string, show = "") => {
    const source = await findSource(db, { companyId, sourceId });
    if (!source) throw new Error("Not there");
    const propose = (titles: readonly string[]) => proposeOccupations(db, titles);
    return findSourceView(db, { source, query: new URLSearchParams(show ? { show } : {}), lang, propose });
  };
  const take = async (sourceId: string, show = "", of = { companyId, accountId }) => {
    const { rows } = await view(sourceId, show);
    const chosen = rows.map(({ hash, title }) => ({
      hash,
      occupationId: title.startsWith("Koch") ? "koch-koechin" : "schweisser",
    }));
    return takeOffers(db, { ...of, sourceId, lang, config, now }, chosen);
  };
  const listings = () =>
    db.selectFrom("listing").select(["id", "status", "title_de", "text"]).where("company_id", "=", companyId).execute();
  const open = (listingId: string) => findOpenForm(db, { companyId, accountId, listingId, copyId: null, lang, now });

  test("is shown with an occupation that the search understands, and becomes drafts, nothing more", async () => {
    const sourceId = await read(welder, cook, mystery);
    const { rows, state, counts } = await view(sourceId);
    expect(state).toBe("new");
    expect(counts).toEqual({ new: 3, changed: 0, gone: 0, refused: 0, closed: 0, same: 0 });
    expect(rows.map(({ occupation }) => occupation)).toEqual([
      expect.stringContaining("Schweißer"),
      expect.stringContaining("Koch"),
      "",
    ]);
    expect(await listings()).toEqual([]);

    expect(await take(sourceId)).toHaveLength(3);
    expect((await listings()).map(({ status }) => status)).toEqual(["draft", "draft", "draft"]);
    expect((await view(sourceId)).counts).toMatchObject({ new: 0, same: 3 });
  });

  test("is forgotten with its source by its own company only, and its listings stay", async () => {
    const sourceId = await read(welder);
    await take(sourceId);
    const other = (await insertCompany(db)).id;
    expect(await forgetSource(db, { companyId: other, sourceId })).toBe(false);
    expect(await forgetSource(db, { companyId, sourceId })).toBe(true);
    expect([await findSources(db, { companyId }), await forgetSource(db, { companyId, sourceId })]).toEqual([
      [],
      false,
    ]);
    expect(await listings()).toHaveLength(1);
  });

  test("comes only once, however often it is read and sent", async () => {
    const sourceId = await read(welder, cook);
    const { rows } = await view(sourceId);
    const chosen = rows.map(({ hash }) => ({ hash, occupationId: "schweisser" }));
    const taking = { companyId, accountId, sourceId, lang, config, now } as const;
    await Promise.all([takeOffers(db, taking, chosen), takeOffers(db, taking, [...chosen, ...chosen])]);
    expect(await read(cook, welder)).toBe(sourceId);
    await takeOffers(db, taking, chosen);
    expect(await listings()).toHaveLength(2);
  });

  test("that has changed goes into the form of its listing and leaves alone what was written here", async () => {
    const sourceId = await read(welder);
    const [listingId = ""] = await take(sourceId);
    await db.updateTable("listing").set({ posts: 4 }).where("id", "=", listingId).execute();
    await read(welder.replace("3400", "3600").replace("Brücken", "Türme"));
    const changed = await view(sourceId);
    expect(changed).toMatchObject({ state: "changed", rows: [{ changes: ["pay", "text"] }] });
    expect(await take(sourceId)).toEqual([listingId]);
    expect(await open(listingId)).toMatchObject({ typed: { payMax: "3600", text: "Wir bauen Türme.", posts: "4" } });
    expect((await listings())[0]).toMatchObject({ text: "Wir bauen Brücken." });
    expect((await view(sourceId)).counts).toMatchObject({ changed: 0, same: 1 });
    expect(await take(sourceId, "same")).toEqual([]);
  });

  test("with hours says them in its draft, other ones once they change, and keeps them where the source no longer does", async () => {
    const sourceId = await read(`${welder};6:00;14:00`);
    const [listingId = ""] = await take(sourceId);
    const early = { shifts: ["early"], shiftTimes: { early: { begins: "06:00", ends: "14:00" } } };
    expect(await open(listingId)).toMatchObject({ typed: early });
    await read(`${welder};8;16.30 Uhr`);
    expect(await view(sourceId)).toMatchObject({ state: "changed", rows: [{ changes: ["hours"] }] });
    await take(sourceId);
    const day = { shifts: "day", shiftTimes: { day: { begins: "08:00", ends: "16:30" } } };
    expect(await open(listingId)).toMatchObject({ typed: day });
    await read(welder);
    await take(sourceId);
    expect(await open(listingId)).toMatchObject({ typed: day });
  });

  test("that is gone there is shown and stays as it is here", async () => {
    const sourceId = await read(welder, cook);
    await take(sourceId);
    await read(welder);
    expect(await view(sourceId)).toMatchObject({ state: "gone", gone: [{ title: "Koch (m/w/d)", status: "draft" }] });
    expect(await listings()).toHaveLength(2);
  });

  test("comes again as a new draft once its listing is closed or thrown away", async () => {
    const sourceId = await read(welder, cook);
    const [first = "", second = ""] = await take(sourceId);
    await db.updateTable("listing").set({ status: "closed" }).where("id", "=", first).execute();
    await deleteDraft(db, { companyId, accountId, listingId: second, now });
    expect((await view(sourceId)).counts).toMatchObject({ new: 1, closed: 1 });
    expect(await take(sourceId, "closed")).not.toContain(first);
    expect((await view(sourceId)).counts).toMatchObject({ new: 1, closed: 0, same: 1 });
  });

  test("keeps what cannot be read, word by word, for its writer", async () => {
    const sourceId = await read(cook);
    const [listingId = ""] = await take(sourceId);
    expect(await open(listingId)).toMatchObject({
      shown: { isMine: true },
      typed: { places: ["Nirgendwo"], text: "<script>alert(1)</script>", payMin: "2400" },
    });
  });

  test("is nothing to another company", async () => {
    const sourceId = await read(welder);
    const other = (await insertCompany(db)).id;
    expect(await findSources(db, { companyId: other })).toEqual([]);
    expect(await findSource(db, { companyId: other, sourceId })).toBeUndefined();
    expect(await take(sourceId, "", { companyId: other, accountId })).toEqual([]);
    expect(await listings()).toEqual([]);
  });

  test("may be named as people name it", async () => {
    const propose = (titles: readonly string[]) => proposeOccupations(db, titles);
    const choose = (occupation: string) => {
      const body = new FormData();
      const row = { hash: "x", take: "on", asks: "occupation", occupation };
      for (const [name, value] of Object.entries(row)) body.set(`rows[0].${name}`, value);
      return chooseRows(db, { body, lang, propose });
    };
    for (const occupation of ["Mechatroniker", "Mechatroniker/in", "mechatronik"]) {
      const chosen = [{ hash: "x", occupationId: expect.stringContaining("mechatronik") as string }];
      expect(await choose(occupation)).toEqual({ ok: true, chosen });
    }
    expect(await choose("Xyzzy")).toMatchObject({ ok: false, form: { errors: { "rows[0].occupation": [{}] } } });
    expect(await choose("")).toMatchObject({ ok: false });
  });

  test("may be as much as five thousand rows", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `N-${index};Schweißer ${index};Görlitz;;;`);
    const sourceId = await read(...rows);
    const { counts, rows: shown, pages } = await view(sourceId);
    expect([counts.new, shown.length, pages]).toEqual([5000, 50, 100]);
  });
});
