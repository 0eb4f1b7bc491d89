import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { mostTags } from "./tag-form.ts";
import { findTags } from "./tags.server.ts";

type Change = CompanyScope & { applicationId: string; name: string };

/** The same word twice is there once, however it is written. */
export function addTag(db: Db, { applicationId, name, ...scope }: Change) {
  return inTransaction(db, async (db) => {
    const application = await companyApplications(db, scope)
      .select("application.id")
      .where("application.id", "=", applicationId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!application) return "notFound";
    const folded = fold(name);
    const tags = await findTags(db, applicationId);
    if (tags.some((tag) => tag.folded === folded)) return "added";
    if (tags.length >= mostTags) return "tooMany";
    await db
      .insertInto("application_tag")
      .values({ application_id: applicationId, folded, name })
      .onConflict((conflict) => conflict.columns(["application_id", "folded"]).doNothing())
      .execute();
    return "added";
  });
}

export async function removeTag(db: Db, { applicationId, name, ...scope }: Change) {
  const ours = companyApplications(db, scope).select("application.id").where("application.id", "=", applicationId);
  await db.deleteFrom("application_tag").where("application_id", "in", ours).where("folded", "=", fold(name)).execute();
}
