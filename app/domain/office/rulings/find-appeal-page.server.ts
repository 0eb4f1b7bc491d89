import type { Db } from "#db/connect.server.ts";
import type { Officer } from "#app/domain/accounts/viewer.server.ts";
import { findRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { rightToDecide } from "#app/domain/rulings/ruling.ts";
import { hasOtherOfficer } from "./has-other-officer.server.ts";

/** A ruling as the office reads it, and whether this officer may decide on the appeal. */
export async function findAppealPage(
  db: Db,
  { number, officer }: { number: string; officer: Pick<Officer, "accountId" | "may"> },
) {
  const ruling = await findRuling(db, { number });
  if (!ruling) return null;
  const names = await db
    .selectFrom("company")
    .select("company.name as company")
    .select((eb) => eb.selectFrom("account").select("name").where("id", "=", ruling.decidedBy).as("officer"))
    .where("company.id", "=", ruling.companyId)
    .executeTakeFirstOrThrow();
  const { accountId } = officer;
  const right = rightToDecide(ruling.kind);
  const isFirst = ruling.decidedBy === accountId && (await hasOtherOfficer(db, { accountId, right }));
  const refusal = officer.may(right) ? (isFirst ? ("samePerson" as const) : null) : ("noRight" as const);
  return { ruling, ...names, refusal };
}
