import type { Db } from "#db/connect.server.ts";
import { findListingForm, type StoredForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { paths } from "#app/paths.ts";
import { typedList, typedText } from "#app/platform/http/form.ts";
import type { langs } from "#app/platform/i18n/locales.ts";
import type { CompanyListing } from "./company-listing.ts";
import { listingOfContent } from "./listing-of-content.ts";
import { pointerOf } from "./pointer-of.ts";
import { answered, faultOf, type PostingAnswer, refusedWith } from "./posting-answer.server.ts";
import type { StoredListing } from "./posting-answers.ts";
import type { ProgramRequest } from "./program-request.ts";
import { versionOf } from "./version-of.server.ts";

type Asked = Omit<ProgramRequest, "repeat"> & { listingId: string };

/** One listing as the company's form would show it, what waits for the office included. */
export async function findStoredListing(db: Db, asked: Asked): Promise<PostingAnswer> {
  const { listingId, lang, config, now } = asked;
  const { companyId } = asked.program;
  const stored = await findListingForm(db, { companyId, listingId, lang, now });
  if (!stored) return refusedWith(lang, 404, "notFound");
  const end = await db
    .selectFrom("listing")
    .select(["closed_at", "closed_reason"])
    .where("id", "=", listingId)
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  const listing = listingAsSent(stored);
  const body: StoredListing = {
    id: listingId,
    status: stored.status,
    changeWaits: stored.change !== null,
    remarks: Object.entries(stored.remarks).flatMap(([field, said]) =>
      said.map((error) => {
        const { pointer, detail } = faultOf(lang, pointerOf(field, listing), error);
        return { pointer, detail };
      }),
    ),
    closed: end.closed_at === null ? null : { at: end.closed_at, reason: end.closed_reason },
    pages: stored.status === "published" ? pagesOf(config.origin, listingId) : null,
    desk: config.origin + paths.employerListing(lang, listingId),
    updatedAt: stored.updatedAt,
    listing,
  };
  return answered(200, body, { ETag: versionOf(stored) });
}

/** The same as a program would send it. */
export function listingAsSent({ content, typed }: StoredForm): CompanyListing {
  const form = { typed, errors: {} };
  const list = (name: string) => typedList(form, name) ?? [];
  return listingOfContent(content, {
    places: list("places"),
    school: typedText(form, "schoolPlace") ?? "",
    tasks: list("tasks"),
    requirements: [...list("requirements"), ...list("requirementsNice")],
    benefits: list("benefits"),
  });
}

function pagesOf(origin: string, listingId: string) {
  const page = (lang: (typeof langs)[number]) => origin + paths.listingById(lang, listingId);
  return { de: page("de"), pl: page("pl"), cs: page("cs") };
}
