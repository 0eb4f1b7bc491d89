import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { paths } from "#app/paths.ts";
import type { Program } from "../keys/read-api-key.server.ts";
import { answered, refusedWith } from "./posting-answer.server.ts";
import type { ListingReceipt } from "./posting-answers.ts";
import { versionOf } from "./version-of.server.ts";

type Asked = {
  program: Program;
  listingId: string;
  lang: Lang;
  config: { origin: string };
  now: Date;
};

/** What has become of a listing: no word of it, because the answer is kept for a day. */
export async function listingReceipt(db: Db, { program, listingId, lang, config, now }: Asked, status = 200) {
  const stored = await findListingForm(db, { companyId: program.companyId, listingId, lang, now });
  if (!stored) return refusedWith(lang, 404, "notFound");
  const receipt: ListingReceipt = {
    id: listingId,
    status: stored.status,
    changeWaits: stored.change !== null,
    sandbox: program.sandbox,
    desk: config.origin + paths.employerListing(lang, listingId),
  };
  const location = status === 201 ? { Location: config.origin + paths.apiListing(listingId) } : {};
  return answered(status, receipt, { ETag: versionOf(stored), ...location });
}
