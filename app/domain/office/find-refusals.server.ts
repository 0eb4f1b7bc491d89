import type { Db } from "#db/connect.server.ts";
import { countRefusals, findRefusals } from "#app/domain/accounts/refused-access.server.ts";
import { pageNumber, pageSize } from "./page-of.ts";

/** One page of what was refused in the last fourteen days. */
export async function findRefusalsPage(db: Db, { wanted }: { wanted: string | null }) {
  const total = await countRefusals(db);
  const { page, pages } = pageNumber(wanted, total);
  const items = await findRefusals(db, { limit: pageSize, offset: (page - 1) * pageSize });
  return { items, total, page, pages };
}
