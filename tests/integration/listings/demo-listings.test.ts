import { expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { findListingProblems } from "#app/domain/listings/checks/find-listing-problems.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { listingFormOf } from "#app/domain/listings/form/listing-form-of.server.ts";
import { resolveForm } from "#app/domain/listings/form/resolve-form.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { formData, listingRows } from "#tests/support/typed-form.ts";

const now = new Date("2026-11-21T10:00:00Z");
const lang = "cs";

test("every open listing of the demo obeys the rules, and opening and saving it in Czech changes nothing", async () => {
  const db = await databaseWithVocabulary();
  await loadDemo(db, { now, passwordHash: "not-a-hash", listings: 350 });
  const listings = await db
    .selectFrom("listing")
    .select(["id", "company_id as companyId"])
    .where("status", "=", "published")
    .where("deadline", ">=", "2026-11-21")
    .execute();

  expect(listings.length).toBeGreaterThan(300);
  for (const { id, companyId } of listings) {
    const { content, saved, ...wrong } = await openAndSave(db, id, companyId);
    expect({ id, ...wrong, saved }).toEqual({ id, problems: {}, errors: {}, saved: content });
  }
}, 60_000);

async function openAndSave(db: Db, listingId: string, companyId: string) {
  const form = await findListingForm(db, { companyId, listingId, lang, now });
  if (!form) throw new Error(`${listingId} is not there`);
  const read = readForm(formData(form.typed, listingRows), listingFormOf("DE"));
  if (!read.ok) throw new Error(JSON.stringify(read.form.errors));
  const again = await resolveForm(db, read.value, { companyId, lang, today: "2026-11-21" });
  const { problems } = await findListingProblems(db, form.content, { companyId, listingId, lang, now });
  return { content: form.content, problems, saved: again.content, errors: again.errors };
}
