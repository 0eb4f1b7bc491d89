// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { dropPictures } from "./drop-pictures.server.ts";
import { findOwnPictures } from "./find-pictures.server.ts";

/** What the office has not looked at yet. */
export async function findWaitingPictures(db: Db, companyId: string) {
  return (await findOwnPictures(db, companyId)).filter(({ state }) => state === "waits");
}

/** Everybody sees what waited. A logo and a face replace the ones before. */
export async function publishPictures(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const own = await findOwnPictures(db, companyId);
  const waiting = own.filter(({ state }) => state === "waits");
  const replaced = own.filter(
    ({ kind, state }) => state === "shown" && kind !== "photo" && waiting.some((other) => other.kind === kind),
  );
  await dropPictures(
    db,
    replaced.map(({ id }) => id),
  );
  await waitingOf(db, companyId).set({ approved_at: now.toISOString() }).execute();
  await markCompanyChanged(db, companyId);
}

/** They wait no longer: their company reads why, and takes them away or sends others. */
export async function returnPictures(
  db: Db,
  { companyId, remark, now }: { companyId: string; remark: string; now: Date },
) {
  await waitingOf(db, companyId).set({ returned_at: now.toISOString(), remark }).execute();
}

/** Companies whose pictures wait, with the longest wait of each. */
export function findCompaniesWithWaitingPictures(db: Db) {
  return db
    .selectFrom("company_picture")
    .innerJoin("company", "company.id", "company_picture.company_id")
    .select(["company.id", "company.name", "company.suspended_at as suspendedAt"])
    .select((eb) => eb.fn.min<string>("company_picture.submitted_at").as("submittedAt"))
    .where("company_picture.approved_at", "is", null)
    .where("company_picture.returned_at", "is", null)
    .groupBy(["company.id", "company.name", "company.suspended_at"])
    .execute();
}

function waitingOf(db: Db, companyId: string) {
  return db
    .updateTable("company_picture")
    .where("company_id", "=", companyId)
    .where("approved_at", "is", null)
    .where("returned_at", "is", null);
}
