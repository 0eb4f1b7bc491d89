import type { Db } from "#db/connect.server.ts";
import { countRefusals, findRefusals } from "#app/domain/accounts/guarding/refused-access.server.ts";
import { pageNumber, rowsOnPage } from "./page-number.ts";

/** One page of what was refused in the last fourteen days. */
export async function findRefusalsPage(db: Db, { wanted }: { wanted: string | null }) {
  const total = await countRefusals(db);
  const { page, pages } = pageNumber(wanted, total);
  const items = await findRefusals(db, { limit: rowsOnPage, offset: (page - 1) * rowsOnPage });
  return { items, total, page, pages };
}
