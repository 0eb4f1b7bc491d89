import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { writePostalCode } from "#app/platform/typed/postal-code.ts";
import { findCompanyPlace } from "../find-company-place.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { findSites } from "./find-sites.server.ts";
import { maxSites, type SiteForm } from "./site-form.ts";

type Add = { companyId: string; site: SiteForm; lang: Lang; accountId: string; now: Date };

/** Null when it is done, else what is wrong with it. A form sent twice adds one place. */
export async function addSite(db: Db, { companyId, site, lang, accountId, now }: Add) {
  const { place, suggestions } = await findCompanyPlace(db, site, lang);
  if (!place) return wrong("place", suggestions.length > 0 ? "placeSuggested" : "placeUnknown", suggestions);
  const { digits, country } = site.postalCode;
  if (country !== null && country !== place.country) return wrong("postalCode", "postalCodeElsewhere");
  return inTransaction(db, async (db) => {
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const sites = await findSites(db, { companyId, lang });
    if (sites.some(({ placeId, street }) => placeId === place.id && street === site.street)) return null;
    if (sites.length > maxSites) return { place: { key: "profile:errors.tooManySites", values: { limit: maxSites } } };
    await db
      .insertInto("company_site")
      .values({
        id: newId(),
        company_id: companyId,
        place_id: place.id,
        street: site.street,
        postal_code: writePostalCode(digits, place.country),
        created_at: now.toISOString(),
      })
      .execute();
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.site_added",
      subjectType: "company",
      subjectId: companyId,
    });
    return null;
  });
}

function wrong(name: string, key: string, places: string[] = []): Record<string, FieldError> {
  return { [name]: { key: `office:errors.${key}`, values: { places: places.join(", ") } } };
}
