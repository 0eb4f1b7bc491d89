import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { readEdition, type StoreEdition } from "#db/store-edition.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { listingHtml } from "#app/domain/listings/page/listing-html.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { EuresIdentity } from "./eures-identity.ts";
import { euresReference } from "./find-references.server.ts";
import { contentFormatVersion, type EuresProfile, positionOpening } from "./position-opening.ts";
import { refreshEuresAds } from "./refresh-eures-ads.server.ts";

/** So many ads at once: each is written in every language. */
export const mostDetails = 500;

type Asked = {
  references: readonly string[];
  identity: EuresIdentity;
  /** In which languages the board speaks. */
  langs: readonly Lang[];
  origin: string;
  now: Date;
};

/** getDetails: the ads of these references, one after the other. Of an ended one nothing but that it has ended; unknown ones are left out. */
export async function* findDetails(db: Db, { references, identity, now, ...asked }: Asked) {
  await refreshEuresAds(db, now);
  const known = await db
    .selectFrom("eures_ad")
    .selectAll()
    .where("listing_id", "in", [...references, ""])
    .orderBy("listing_id")
    .execute();
  const edition = await readEdition(db);
  let separator = "";
  yield '{"details":{';
  for (const row of known) {
    const profiles = row.closed_at === null ? await profilesOf(edition, row.listing_id, { now, ...asked }) : [];
    const content = positionOpening({ profiles, identity });
    const said = {
      ...euresReference(identity.source, row),
      ...(content === null ? {} : { content, contentFormatVersion }),
    };
    yield `${separator}${JSON.stringify(row.listing_id)}:${JSON.stringify(said)}`;
    separator = ",";
  }
  yield "}}\n";
}

type Spoken = Pick<Asked, "langs" | "origin" | "now">;

async function profilesOf(edition: StoreEdition, listingId: string, { langs: offered, origin, now }: Spoken) {
  const profiles: EuresProfile[] = [];
  for (const lang of langs.filter((one) => offered.includes(one))) {
    const view = await findListingView(edition, { listingId, lang, now });
    if (!view?.open) continue;
    const html = listingHtml(textsFor(lang), lang, view);
    profiles.push({ lang, view, address: origin + view.alternates[lang], html });
  }
  return profiles;
}
