import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { openStatuses } from "../application.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findToAnswer } from "./find-to-answer.server.ts";
import { mostAnswered, type Picked } from "./read-picked.ts";

type Asked = { scope: CompanyScope; lang: Lang; picked: Picked; view: URLSearchParams; now: Date };

/** The applications that were meant, and whether there are more than are answered in one go. */
export async function findPicked(db: Db, { picked, ...asked }: Asked) {
  const ids = picked.all ? await idsOfView(db, asked) : picked.ids;
  return {
    applications: await findToAnswer(db, { scope: asked.scope, ids: ids.slice(0, mostAnswered) }),
    more: ids.length > mostAnswered,
  };
}

/** Whoever waits longest comes first. */
async function idsOfView(db: Db, { scope, view }: Omit<Asked, "picked">) {
  const listing = view.get("listing");
  let query = companyApplications(db, scope).where("application.status", "in", openStatuses);
  if (listing) query = query.where("application.listing_id", "=", listing);
  const rows = await query
    .select("application.id")
    .orderBy((eb) => eb.case().when("application.answer_by", "is not", null).then(0).else(1).end())
    .orderBy("application.answer_by")
    .orderBy("application.id")
    .limit(mostAnswered + 1)
    .execute();
  return rows.map(({ id }) => id);
}
