import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { listingLimits } from "../listing-limits.ts";
import { addressLine, partsOfLine } from "../work-address.ts";
import { findWorkPlace } from "../work-places.server.ts";

type Asked = { companyId: string; lang: Lang };

/** The company's sites as the form writes them. */
export async function findSiteLines(db: Db, asked: Asked) {
  const sites = await findSites(db, asked);
  return sites.map((site) => ({ placeId: site.placeId, line: addressLine(site, site.place) }));
}

export function typedPlaces(typed: Record<string, Typed>): string[] {
  const { places } = typed;
  const texts = Array.isArray(places) ? places : [];
  return Array.from({ length: listingLimits.places }, (_, index) => {
    const text = texts[index];
    return typeof text === "string" ? text.trim() : "";
  });
}

/**
 * The form with one of the company's sites among its places: where its town stands already, in place of the town that
 * a new form proposes, else in the next empty field. Where there is none, nothing changes.
 */
export async function takeSite(
  db: Db,
  typed: Record<string, Typed>,
  { line, ...asked }: Asked & { line: string },
): Promise<Record<string, Typed>> {
  const site = (await findSiteLines(db, asked)).find((one) => one.line === line);
  if (!site) return typed;
  const places = typedPlaces(typed);
  const at = await fieldFor(db, places, { placeId: site.placeId, lang: asked.lang });
  return at === -1 ? typed : { ...typed, places: places.map((text, index) => (index === at ? line : text)) };
}

async function fieldFor(db: Db, places: string[], { placeId, lang }: { placeId: string; lang: Lang }) {
  for (const [index, text] of places.entries()) {
    const found = text === "" ? null : await findWorkPlace(db, text, lang);
    if (found?.ok && found.id === placeId) return index;
  }
  const [first = "", ...others] = places;
  if (others.every((text) => text === "") && partsOfLine(first).street === "") return 0;
  return places.indexOf("");
}
