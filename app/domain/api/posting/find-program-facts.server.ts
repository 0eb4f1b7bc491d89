import type { Db } from "#db/connect.server.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import type { Program } from "../keys/read-api-key.server.ts";
import { answered } from "./posting-answer.server.ts";

export async function findProgramFacts(db: Db, { companyId, scopes, sandbox }: Program) {
  const { id, name, kind } = await db
    .selectFrom("company")
    .select(["id", "name", "kind"])
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return answered(200, { company: { id, name, kinds: kindsOfOrganisation[kind] }, scopes, sandbox });
}
