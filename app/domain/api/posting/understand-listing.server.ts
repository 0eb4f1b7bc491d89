import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { understandForm, withAllProblems } from "#app/domain/listings/form/understand-form.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import type { Mode } from "#app/platform/config.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import { CompanyListing } from "./company-listing.ts";
import { listingToTyped } from "./listing-to-typed.ts";
import { pointerOf } from "./pointer-of.ts";
import { type BodyFault, faultOf } from "./posting-answer.server.ts";
import { shapeFaults } from "./shape-faults.server.ts";

type Given = {
  companyId: string;
  listingId: string;
  value: unknown;
  /** Also with what is missing before others may see it. */
  complete: boolean;
  lang: Lang;
  config: { mode: Mode };
  now: Date;
};

/** `faultsIn`: what is found later, by fields of the form. */
export type UnderstoodListing =
  | { ok: true; content: ListingContent; faultsIn: (errors: Record<string, FieldError>) => BodyFault[] }
  | { ok: false; faults: BodyFault[] };

/** What a program sent, read by the form's own rules: it is typed into the form and understood there. */
export async function understandListing(
  db: Db,
  { companyId, listingId, value, complete, lang, config, now }: Given,
): Promise<UnderstoodListing> {
  const shaped = CompanyListing.safeParse(value, { reportInput: true });
  if (!shaped.success) return { ok: false, faults: shapeFaults(lang, shaped.error) };
  const listing = shaped.data;
  const body = bodyOfTyped(listingToTyped(listing));
  const understood = await understandForm(db, { companyId, body, lang, config, now });
  const { content } = understood;
  const form = complete ? await withAllProblems(db, understood, { companyId, listingId, lang, now }) : understood.form;
  const unknown = content ? await unknownIds(db, listing, content) : {};
  const faults = faultsOf(lang, listing, { ...unknown, ...form.errors });
  if (!content || faults.length > 0) return { ok: false, faults };
  const inLists = (errors: Record<string, FieldError>) =>
    Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, [error]]));
  return { ok: true, content, faultsIn: (errors) => faultsOf(lang, listing, inLists(errors)) };
}

function faultsOf(lang: Lang, listing: CompanyListing, errors: FormState["errors"]) {
  return Object.entries(errors).flatMap(([field, list]) =>
    list.map((error) => faultOf(lang, pointerOf(field, listing), error)),
  );
}

/** The page offers nothing but what there is; a program that names something else means what nobody would see. */
async function unknownIds(
  db: Db,
  listing: CompanyListing,
  { questions }: ListingContent,
): Promise<FormState["errors"]> {
  const named = {
    task: { field: "tasks", ids: listing.tasks ?? [] },
    requirement: { field: "requirements", ids: (listing.requirements ?? []).map(({ phrase }) => phrase) },
    benefit: { field: "benefits", ids: listing.benefits ?? [] },
    question: { field: "questions", ids: listing.questions ?? [] },
  };
  const phrases = await db.selectFrom("phrase").select(["id", "section"]).execute();
  const known = new Set([
    ...phrases.map(({ id, section }) => `${section} ${id}`),
    ...questions.map((id) => `question ${id}`),
  ]);
  return Object.fromEntries(
    Object.entries(named).flatMap(([section, { field, ids }]) =>
      ids.flatMap((id, index) =>
        known.has(`${section} ${id}`)
          ? []
          : [[`${field}[${index}]`, [{ key: "program:shape.unknownId", values: { id: id.slice(0, 80) } }]]],
      ),
    ),
  );
}
