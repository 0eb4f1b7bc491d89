import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import type { Mode } from "#app/platform/config.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { newListingForm } from "../form/find-listing-form.server.ts";
import { findOpenForm } from "../form/find-open-form.server.ts";
import { keepListingFormAnyway } from "../form/keep-listing-form.server.ts";
import { newMarks } from "../form/new-marks.server.ts";
import { bodyOfTyped } from "../working-copy/body-of-typed.ts";
import { changedFields, fingerprintsOf } from "../working-copy/fingerprints.ts";
import type { CopyMarks } from "../working-copy/working-copy.ts";
import type { CataloguePhrase } from "./mapping/phrases-in-text.ts";
import { typedOfOffer } from "./mapping/typed-of-offer.ts";
import type { Offer } from "./reading/offer.ts";
import { storedOffer } from "./stored-offer.ts";

type Taking = {
  companyId: string;
  accountId: string;
  sourceId: string;
  lang: Lang;
  config: OfficeSender & { mode: Mode };
  now: Date;
};
/** `hash`: the row as its reader saw it. */
type Chosen = { hash: string; occupationId: string };

/**
 * Makes drafts of what is new, and puts what has changed into the form of the listing that it became: nobody else sees
 * anything of it before somebody of the company has looked at it and handed it in. A row that is taken twice, or that was
 * read anew meanwhile, is left alone. Answers the listings there are to look at.
 */
export async function takeOffers(db: Db, taking: Taking, chosen: readonly Chosen[]): Promise<string[]> {
  const phrases = await findCatalogue(db);
  const taken: string[] = [];
  for (const one of chosen) {
    const listingId = await inTransaction(db, (db) => takeOffer(db, { ...taking, phrases }, one));
    if (listingId !== null) taken.push(listingId);
  }
  return taken;
}

type With = Taking & { phrases: readonly CataloguePhrase[] };

async function takeOffer(db: Db, taking: With, { hash, occupationId }: Chosen) {
  const { companyId, sourceId, now } = taking;
  const source = await db
    .selectFrom("bring_in_source")
    .select("id")
    .where("id", "=", sourceId)
    .where("company_id", "=", companyId)
    .$call(lockedIn(db))
    .executeTakeFirst();
  const row = source && (await rowWith(db, { sourceId, hash }));
  if (!row?.offer || row.external_id === null) return null;
  const offer = storedOffer(row.offer);
  const known = await findKnown(db, { sourceId, externalId: row.external_id });
  if (known?.hash === hash && known.status !== "closed") return null;
  const listingId =
    known && known.status !== "closed"
      ? await bringChange(db, taking, { listingId: known.listing_id, before: storedOffer(known.offer), after: offer })
      : await beginDraft(db, taking, { offer, occupationId });
  if (listingId === null) return null;
  if (known) await db.deleteFrom("listing_source").where("listing_id", "=", known.listing_id).execute();
  await db
    .insertInto("listing_source")
    .values({
      ...{ listing_id: listingId, source_id: sourceId, external_id: row.external_id },
      ...{ offer: row.offer, hash, brought_at: now.toISOString() },
    })
    .execute();
  return listingId;
}

async function beginDraft(db: Db, taking: With, { offer, occupationId }: { offer: Offer; occupationId: string }) {
  const { companyId, accountId, lang, phrases } = taking;
  const occupation = await findOccupation(db, occupationId, lang);
  if (!occupation) return null;
  const { listingId, typed: base } = await newListingForm(db, { companyId, kind: offer.kind, occupation, lang });
  const typed = typedOfOffer(offer, { base, phrases, otherwise: lang });
  return keep(db, taking, { accountId, listingId, typed, marks: newMarks(base) });
}

/** When work begins and ends is not forgotten because a source says it no longer. */
const fieldsOfHours = ["shifts", "shiftTimes", "dayFrom", "dayUntil"];

/** Only what the source says differently now; what the company has written here stays. */
async function bringChange(
  db: Db,
  taking: With,
  { listingId, before, after }: { listingId: string; before: Offer; after: Offer },
) {
  const { companyId, accountId, lang, phrases, now } = taking;
  const open = await findOpenForm(db, { companyId, accountId, listingId, copyId: null, lang, now });
  if (!open) return null;
  const said = (offer: Offer) => typedOfOffer(offer, { base: {}, phrases, otherwise: lang });
  const [then, current] = [said(before), said(after)];
  const changed = changedFields(fingerprintsOf(then), fingerprintsOf(current)).filter(
    (field) => field in current || !fieldsOfHours.includes(field),
  );
  const typed = { ...open.typed, ...Object.fromEntries(changed.map((field) => [field, current[field] ?? ""])) };
  return keep(db, taking, { accountId, listingId, typed, marks: open.marks });
}

type Form = { accountId: string; listingId: string; typed: Record<string, Typed>; marks: CopyMarks };

async function keep(db: Db, { companyId, lang, config, now }: Taking, { accountId, listingId, typed, marks }: Form) {
  const { copyId: copy, ...others } = marks;
  const body = bodyOfTyped({ ...typed, id: listingId, copy, ...others });
  const sent = { companyId, listingIds: null, accountId, listingId, body, lang, config, now };
  const kept = await keepListingFormAnyway(db, sent);
  return kept.ok ? listingId : null;
}

function rowWith(db: Db, { sourceId, hash }: { sourceId: string; hash: string }) {
  return db
    .selectFrom("bring_in_row")
    .select(["external_id", "offer"])
    .where("source_id", "=", sourceId)
    .where("hash", "=", hash)
    .executeTakeFirst();
}

function findKnown(db: Db, { sourceId, externalId }: { sourceId: string; externalId: string }) {
  return db
    .selectFrom("listing_source")
    .innerJoin("listing", "listing.id", "listing_source.listing_id")
    .select(["listing_source.listing_id", "listing_source.offer", "listing_source.hash", "listing.status"])
    .where("listing_source.source_id", "=", sourceId)
    .where("listing_source.external_id", "=", externalId)
    .executeTakeFirst();
}

async function findCatalogue(db: Db): Promise<CataloguePhrase[]> {
  return db.selectFrom("phrase").select(["id", "section", "text_de as de", "text_pl as pl", "text_cs as cs"]).execute();
}
