// A face of this room: other nouns may import it.

import type { Country, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Mode } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { readParts } from "#app/platform/http/form.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { findKindProblems } from "../checks/find-kind-problems.server.ts";
import { listingProblems } from "../checks/listing-problems.ts";
import type { ListingContent } from "../listing-content.ts";
import { besideErrors } from "./beside-errors.ts";
import { listingFormOf } from "./listing-form-of.server.ts";
import { resolveForm } from "./resolve-form.server.ts";

type Given = { companyId: string; body: FormData; lang: Lang; config: { mode: Mode }; now: Date };

export type Understood = {
  /** Everything typed, with what is wrong with it. */
  form: FormState;
  /** Sent only to be shown in another language. */
  again: boolean;
  /** All that could be read; nothing of it is guessed but a title. Null where not even kind and occupation are known. */
  content: ListingContent | null;
  /** Nothing is wrong with what was typed; much may be missing. */
  readable: boolean;
};

/** What was typed into the form of a listing, as far as it can be understood. */
export async function understandForm(db: Db, { companyId, body, lang, config, now }: Given): Promise<Understood> {
  const { read: plain, rest, isWhole } = readParts(body, listingFormOf(await countryOf(db, companyId)));
  const read = askAboutAddress(plain, "contactEmail", config);
  const again = !read.ok && read.again;
  if (!rest) return { form: read.form, again, content: null, readable: false };
  const { errors, content } = await resolveForm(db, rest, { companyId, lang, today: dayOf(now) });
  const wrong = besideErrors(read.form.errors, errors);
  const form = again ? read.form : { ...read.form, errors: wrong };
  const isKnown = errors["occupation"] === undefined;
  return { form, again, content: isKnown ? content : null, readable: isWhole && Object.keys(wrong).length === 0 };
}

/** The same form with everything else that keeps it from others: said at once, not in rounds. */
export async function withAllProblems(
  db: Db,
  { form, content }: Pick<Understood, "form" | "content">,
  { companyId, listingId, ...reader }: { companyId: string; listingId: string; lang: Lang; now: Date },
): Promise<FormState> {
  if (!content) return form;
  const problems: Record<string, FieldError> = {
    ...listingProblems(content, await findCheckContext(db, content, reader)),
    ...(await findKindProblems(db, { companyId, listingId, wanted: content.facts, lang: reader.lang })),
  };
  return { ...form, errors: besideErrors(form.errors, problems) };
}

async function countryOf(db: Db, companyId: string): Promise<Country> {
  const company = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select("place.country")
    .where("company.id", "=", companyId)
    .executeTakeFirstOrThrow();
  return company.country;
}
