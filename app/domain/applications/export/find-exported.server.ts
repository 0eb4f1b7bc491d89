import { setImmediate } from "node:timers/promises";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { type Dossier, findDossier } from "./find-dossier.server.ts";

type Asked = { exportId: string; scope: CompanyScope; now: Date };

/**
 * What an export is made of, one after the other, the oldest first. Between two of them everybody else has a turn: two
 * thousand in one go would let a whole board wait.
 */
export async function* findExported(db: Db, { exportId, scope, now }: Asked): AsyncGenerator<Dossier> {
  const ids = await db
    .selectFrom("exported_application")
    .innerJoin("application", "application.id", "exported_application.application_id")
    .select("application.id")
    .where("exported_application.export_id", "=", exportId)
    .orderBy("application.submitted_at")
    .orderBy("application.id")
    .execute();
  for (const { id } of ids) {
    await setImmediate();
    const dossier = await findDossier(db, { ...scope, applicationId: id, now });
    if (dossier) yield dossier;
  }
}
