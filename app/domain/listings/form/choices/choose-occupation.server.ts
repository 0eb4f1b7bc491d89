import { type Kind, kinds, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import {
  findOccupation,
  findOccupations,
  type FoundOccupation,
} from "#app/domain/occupations/find-occupations.server.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { listingLimits } from "../../listing-limits.ts";

export type OccupationChoice =
  | { chosen: { kind: Kind; occupation: FoundOccupation } }
  | {
      chosen: null;
      kind: Kind | null;
      what: string;
      /** What the text may mean; empty and `asked` means that nothing is called so. */
      found: { id: string; name: string; nameDe: string }[];
      asked: boolean;
    };

/** The first step of a new listing, from its address: ?kind=job&what=Schweißer, or ?kind=job&occupation=schweisser. */
export async function chooseOccupation(db: Db, query: URLSearchParams, lang: Lang): Promise<OccupationChoice> {
  const kind = kinds.find((one) => one === query.get("kind")) ?? null;
  const what = plainLine(query.get("what") ?? "", listingLimits.title);
  const id = query.get("occupation");
  const occupation = id === null ? undefined : await findOccupation(db, id, lang);
  if (kind && occupation) return { chosen: { kind, occupation } };
  const found = what === "" ? [] : await findOccupations(db, what, lang);
  const [only, ...others] = found;
  if (kind && only && others.length === 0) return { chosen: { kind, occupation: only } };
  return {
    chosen: null,
    kind,
    what,
    found: found.map(({ id, name, nameDe }) => ({ id, name, nameDe })),
    asked: query.has("what"),
  };
}
