import { type Kind, kinds, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findKindOfOrganisation } from "#app/domain/companies/find-kind-of-organisation.server.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
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
      /** What the organisation may post; `refused`: it asked for something else. */
      kinds: readonly Kind[];
      refused: boolean;
      what: string;
      /** What the text may mean; empty and `asked` means that nothing is called so. */
      found: { id: string; name: string; nameDe: string }[];
      asked: boolean;
    };

/** The first step of a new listing, from its address: ?kind=job&what=Schweißer, or ?kind=job&occupation=schweisser. */
export async function chooseOccupation(
  db: Db,
  query: URLSearchParams,
  { companyId, lang }: { companyId: string; lang: Lang },
): Promise<OccupationChoice> {
  const offered = kindsOfOrganisation[await findKindOfOrganisation(db, companyId)];
  const wanted = kinds.find((one) => one === query.get("kind")) ?? null;
  const kind = offered.find((one) => one === wanted) ?? null;
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
    kinds: offered,
    refused: wanted !== kind,
    what,
    found: found.map(({ id, name, nameDe }) => ({ id, name, nameDe })),
    asked: query.has("what"),
  };
}
