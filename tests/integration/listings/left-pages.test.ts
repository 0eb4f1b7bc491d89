import { describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { newMarks } from "#app/domain/listings/form/new-marks.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { writersOf, writtenAt } from "#tests/support/listings/writers.ts";

const minutes = (count: number) => new Date(writtenAt.getTime() + count * 60_000);

describe.each(databases)("a form that one of its buttons keeps, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const companyId = (await insertCompany(db)).id;
  const anna = { accountId: (await insertMember(db, { company_id: companyId })).id };
  const { keep, leave, open, fresh, begin } = writersOf(db, () => companyId);

  test("what the script sent before a button of the form, and arrives after it, changes nothing", async () => {
    const { listingId, marks } = await begin(anna, { payMin: "1" });
    for (const sent of [
      { ...anna, marks, listingId },
      { ...anna, marks: newMarks(fresh), listingId: newListingId() },
    ]) {
      const taken = { ...fresh, payMin: "17,50", hoursMin: "38" };
      expect(await leave({ ...sent, typed: taken, at: minutes(1) })).toMatchObject({ ok: true });
      expect(await keep({ ...sent, typed: { ...fresh, payMin: "17,50" }, at: minutes(2) })).toMatchObject({
        ok: false,
      });
      expect((await open(sent.listingId, anna)).typed).toMatchObject(taken);
      expect((await open(sent.listingId, anna)).others).toEqual([]);
    }
  });

  test("a button pressed twice keeps one copy", async () => {
    const sent = { ...anna, marks: newMarks(fresh), listingId: newListingId(), typed: { ...fresh, payMin: "17,50" } };
    expect(await Promise.all([leave(sent), leave(sent)])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await open(sent.listingId, anna)).toMatchObject({ others: [], typed: { payMin: "17,50" } });
  });
});
