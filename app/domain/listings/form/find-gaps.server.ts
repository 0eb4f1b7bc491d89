import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Mode } from "#app/platform/config.server.ts";
import { bodyOfTyped } from "../working-copy/body-of-typed.ts";
import { findOpenForm } from "./find-open-form.server.ts";
import { understandForm, withAllProblems } from "./understand-form.server.ts";

type Asked = { companyId: string; accountId: string; listingId: string; lang: Lang; config: { mode: Mode }; now: Date };

/** The fields that keep a draft from being handed in, in the state in which its form opens. */
export async function findGaps(db: Db, asked: Asked): Promise<string[]> {
  const open = await findOpenForm(db, { ...asked, copyId: null });
  if (!open) return [];
  const understood = await understandForm(db, { ...asked, body: bodyOfTyped(open.typed) });
  const { errors } = await withAllProblems(db, understood, asked);
  return Object.keys(errors).filter((name) => name !== "");
}
