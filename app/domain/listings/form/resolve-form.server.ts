import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { findCountries } from "../checks/find-check-context.server.ts";
import { problem } from "../checks/problem.ts";
import { titleField, titleLang } from "../conditions-by-country.ts";
import { addressIn, findKnownAddresses } from "../known-addresses.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { findWorkPlace } from "../work-places.server.ts";
import { findOwnQuestions } from "./choices/find-own-questions.server.ts";
import { formSlips } from "./form-slips.ts";
import { formToContent } from "./form-to-content.ts";
import type { TypedListing } from "./listing-form.ts";
import { proposedTitle } from "./proposed-title.server.ts";

/** `content` is what could be found; whole where there are no errors. */
type Resolved = { errors: Record<string, FieldError>; content: ListingContent };

/** Finds what the form names: places by name or postal code, the occupation, the phrases. */
export async function resolveForm(
  db: Db,
  typed: TypedListing,
  { companyId, lang, today }: { companyId: string; lang: Lang; today: Day },
): Promise<Resolved> {
  const errors: Record<string, FieldError> = formSlips(typed);
  const find = async (field: string, text: string | undefined) => {
    if (text === undefined) return [];
    const place = await findWorkPlace(db, text, lang);
    if (place.ok) return [place.id];
    errors[field] = unknownPlace(text, place.suggestions);
    return [];
  };

  const { placeIds, addresses } = await foundPlaces(db, typed, { companyId, lang, find });
  const [schoolPlaceId = null] = await find("schoolPlace", typed.schoolPlace);
  if (!(await occupationExists(db, typed.occupation))) {
    errors["occupation"] = { key: "employer:errors.occupationUnknown", values: {} };
  }
  const countries = await findCountries(db, placeIds);
  const noTitle = hasNoTitle(typed);
  if (noTitle) errors[titleField(countries)] = problem("titleMissing");
  Object.assign(errors, await oneTooMany(db, typed, companyId));
  const known = {
    placeIds,
    addresses,
    schoolPlaceId,
    phrases: await chosenPhrases(db, typed),
    questions: await chosenQuestions(db, typed.questions),
  };
  const content = formToContent(typed, known, today);
  return { errors, content: noTitle ? await withProposedTitle(db, content, titleLang(countries)) : content };
}

type Finding = { companyId: string; lang: Lang; find: (field: string, text: string | undefined) => Promise<string[]> };

/** The places of work in their order, each with the company's site there that its line names. */
async function foundPlaces(db: Db, { places }: TypedListing, { companyId, lang, find }: Finding) {
  const known = places.some(Boolean) ? await findKnownAddresses(db, { companyId, lang }) : [];
  const placeIds: string[] = [];
  const addresses: ListingContent["addresses"] = {};
  for (const [index, text] of places.entries()) {
    for (const id of await find(`places[${index}]`, text)) {
      const address = text && !placeIds.includes(id) ? addressIn(text, id, known) : null;
      placeIds.push(id);
      if (address) addresses[id] = address;
    }
  }
  return { placeIds, addresses };
}

/** No listing is without any, not even half of one: it could not be told from others at the desk. */
async function withProposedTitle(db: Db, content: ListingContent, lang: Lang): Promise<ListingContent> {
  const { kind, occupation_id: occupationId } = content.facts;
  const title = await proposedTitle(db, { kind, occupationId, lang });
  return { ...content, facts: { ...content.facts, [`title_${lang}`]: title } };
}

const hasNoTitle = ({ titleDe, titlePl, titleCs }: TypedListing) =>
  [titleDe, titlePl, titleCs].every((title) => title === undefined);

/** One question in own words; a listing from the days when there were three keeps them, and so does its copy. */
async function oneTooMany(db: Db, { ownQuestions }: TypedListing, companyId: string) {
  const typed = ownQuestions.flatMap(({ text }, index) => (text === undefined ? [] : [{ text, index }]));
  const further = typed.slice(1);
  const known = await findOwnQuestions(db, { companyId, texts: further.map(({ text }) => text) });
  const fresh = further.filter(({ text }) => !known.includes(text));
  const error: FieldError = { key: "question:errors.oneOwn", values: {} };
  return Object.fromEntries(fresh.map(({ index }) => [`ownQuestions[${index}].text`, error]));
}

function unknownPlace(text: string, suggestions: string[]): FieldError {
  return suggestions.length === 0
    ? { key: "employer:errors.placeUnknown", values: { text } }
    : { key: "employer:errors.placeUnknownSuggest", values: { text, suggestions: suggestions.join(", ") } };
}

async function occupationExists(db: Db, id: string) {
  return (await db.selectFrom("occupation").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

async function chosenQuestions(db: Db, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("question").select("id").where("id", "in", ids).orderBy("position").execute();
  return rows.map(({ id }) => id);
}

async function chosenPhrases(db: Db, typed: TypedListing) {
  const ids = [...typed.tasks, ...typed.requirements, ...typed.requirementsNice, ...typed.benefits];
  if (ids.length === 0) return [];
  return db.selectFrom("phrase").select(["id", "section"]).where("id", "in", ids).execute();
}
