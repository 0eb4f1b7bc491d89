// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { altsOf } from "./alt-texts.ts";
import { dropPictures } from "./drop-pictures.server.ts";
import { findOwnPictures, waitsForOffice } from "./find-pictures.server.ts";
import { writeAlts } from "./write-alts.server.ts";

/** What the office has not looked at yet, and what it has not read of those that are shown. */
export async function findWaitingPictures(db: Db, companyId: string) {
  return (await findOwnPictures(db, companyId)).filter(waitsForOffice);
}

/** Everybody sees what waited. A logo and a face replace the ones before. */
export async function publishPictures(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const own = await findOwnPictures(db, companyId);
  const waiting = own.filter(({ state }) => state === "waits");
  const replaced = own.filter(
    ({ kind, state }) => state === "shown" && kind !== "photo" && waiting.some((other) => other.kind === kind),
  );
  const dropped = replaced.map(({ id }) => id);
  await dropPictures(db, dropped);
  await waitingOf(db, companyId).set({ approved_at: now.toISOString() }).execute();
  for (const { id, change } of own) {
    if (change?.returnedAt !== null || dropped.includes(id)) continue;
    await writeAlts(db, id, altsOf(change.alts));
    await db.deleteFrom("company_picture_change").where("picture_id", "=", id).execute();
  }
  await markCompanyChanged(db, companyId);
}

/** They wait no longer: their company reads why, and takes them away or sends others. */
export async function returnPictures(
  db: Db,
  { companyId, remark, now }: { companyId: string; remark: string; now: Date },
) {
  const returned = { returned_at: now.toISOString(), remark };
  await waitingOf(db, companyId).set(returned).execute();
  await db
    .updateTable("company_picture_change")
    .set(returned)
    .where("returned_at", "is", null)
    .where("picture_id", "in", (eb) =>
      eb.selectFrom("company_picture").select("id").where("company_id", "=", companyId),
    )
    .execute();
}

/** Companies whose pictures wait, or words about them, with the longest wait of each kind. */
export async function findCompaniesWithWaitingPictures(db: Db) {
  const withPictures = db
    .selectFrom("company_picture")
    .innerJoin("company", "company.id", "company_picture.company_id")
    .leftJoin("company_picture_change", "company_picture_change.picture_id", "company_picture.id")
    .select(["company.id", "company.name", "company.suspended_at as suspendedAt"])
    .groupBy(["company.id", "company.name", "company.suspended_at"]);
  const unseen = await withPictures
    .select((eb) => eb.fn.min<string>("company_picture.submitted_at").as("submittedAt"))
    .where("company_picture.approved_at", "is", null)
    .where("company_picture.returned_at", "is", null)
    .execute();
  const reworded = await withPictures
    .select((eb) => eb.fn.min<string>("company_picture_change.submitted_at").as("submittedAt"))
    .where("company_picture_change.submitted_at", "is not", null)
    .where("company_picture_change.returned_at", "is", null)
    .execute();
  return [...unseen, ...reworded];
}

function waitingOf(db: Db, companyId: string) {
  return db
    .updateTable("company_picture")
    .where("company_id", "=", companyId)
    .where("approved_at", "is", null)
    .where("returned_at", "is", null);
}
