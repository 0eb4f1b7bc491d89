import type { Db } from "#db/connect.server.ts";
import { chooseCompanyOf, type Viewer } from "../sessions.server.ts";

type Choice = { viewer: Pick<Viewer, "session" | "companies">; companyId: string };

/** False for a company that is not theirs. */
export async function chooseCompany(db: Db, { viewer: { session, companies }, companyId }: Choice): Promise<boolean> {
  if (!companies.some(({ id }) => id === companyId)) return false;
  await chooseCompanyOf(db, { session, companyId });
  return true;
}
