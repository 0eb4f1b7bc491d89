// A face of this room: other nouns may import it.

import type { Kind, Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newListingId } from "#db/ids.server.ts";
import type { Instant } from "#db/schema.ts";
import type { FoundOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import type { FormState, Typed } from "#app/platform/http/form.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { findChange, type WaitingChange } from "../change/find-change.server.ts";
import { findRemarks } from "../change/find-remarks.server.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { kindAsks } from "../checks/kind-asks.ts";
import { conditionsOf, titleField, titleLang } from "../conditions-by-country.ts";
import type { ListingContent } from "../listing-content.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { findUsualPromise } from "../usual-promise.server.ts";
import { addressLine } from "../work-address.ts";
import { nameWorkPlace } from "../work-places.server.ts";
import { contentToForm } from "./content-to-form.ts";
import { proposedTitle } from "./proposed-title.server.ts";

type Asked = {
  companyId: string;
  listingId: string;
  lang: Lang;
  now: Date;
  /** Without what waits beside the published version. */
  publishedOnly?: boolean;
};

export type StoredForm = {
  status: ListingStatus;
  createdAt: Instant;
  updatedAt: Instant;
  content: ListingContent;
  /** What waits beside the published version: then that is what the form shows and saves. */
  change: WaitingChange | null;
  /** What the office asked to change, by field. */
  remarks: FormState["errors"];
  typed: Record<string, Typed>;
};

/** The id comes before the listing, so that sending the form twice makes one. */
export type NewForm = { listingId: string; typed: Record<string, Typed> };

/** A company's listing as its form shows it; undefined for a listing of somebody else. */
export async function findListingForm(
  db: Db,
  { companyId, listingId, lang, now, publishedOnly = false }: Asked,
): Promise<StoredForm | undefined> {
  const listing = await ownListing(db, { companyId, listingId })
    .select(["status", "created_at", "updated_at"])
    .executeTakeFirst();
  if (!listing) return undefined;
  const published = await readContent(db, listingId);
  const change = publishedOnly ? null : await findChange(db, { listingId, published });
  const content = change?.content ?? published;
  const { phraseSections } = await findCheckContext(db, content, { lang, now });
  const places: string[] = [];
  for (const id of content.placeIds) {
    const name = await nameWorkPlace(db, id, lang);
    const address = content.addresses[id];
    places.push(address ? addressLine(address, name) : name);
  }
  const school = content.facts.school_place_id;
  const typed = contentToForm(content, {
    contactPhone: phoneText(content.facts.contact_phone, lang) ?? "",
    places,
    schoolPlace: school === null ? "" : await nameWorkPlace(db, school, lang),
    sectionOf: (id) => phraseSections.get(id),
  });
  const givenBack = listing.status === "draft" || (change !== null && change.sentBackAt !== null);
  const remarks = givenBack ? await findRemarks(db, { listingId, kind: content.facts.kind }) : {};
  return {
    status: listing.status,
    createdAt: listing.created_at,
    updatedAt: change?.updatedAt ?? listing.updated_at,
    content,
    change,
    remarks,
    typed,
  };
}

/** What a new form already knows: the occupation's usual training, where the company is and what is spoken there. */
export async function newListingForm(
  db: Db,
  { companyId, kind, occupation, lang }: { companyId: string; kind: Kind; occupation: FoundOccupation; lang: Lang },
): Promise<NewForm> {
  const company = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.place_id", "place.country"])
    .where("company.id", "=", companyId)
    .executeTakeFirstOrThrow();
  const team = await db.selectFrom("company_language").select("lang").where("company_id", "=", companyId).execute();
  const training = kindAsks[kind].training;
  const door = { kind, occupationId: occupation.id, lang: titleLang([company.country]) };
  const typed = {
    kind,
    occupation: occupation.id,
    [titleField([company.country])]: (await proposedTitle(db, door)) ?? "",
    places: [await nameWorkPlace(db, company.place_id, lang)],
    payUnit: conditionsOf[company.country].payUnit,
    payCurrency: conditionsOf[company.country].currency,
    teamLanguages: team.map((row) => row.lang),
    posts: "1",
    answerDays: String(await findUsualPromise(db)),
    ownQuestions: [{ text: "", lang, translations: {} }],
    textLang: lang,
    ...(training
      ? { trainingMonths: String(occupation.trainingMonths ?? ""), trainingForm: occupation.trainingType ?? "dual" }
      : {}),
  };
  return { listingId: newListingId(), typed };
}
