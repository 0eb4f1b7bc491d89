import { data } from "@remix-run/node";
import type { Lang } from "#db/codes.ts";
import type { Employer } from "#app/domain/accounts/viewer.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { keepWhereOneIs, searchAskedFor } from "#app/domain/listings/form/choices/phrase-search.ts";
import { fillIn } from "#app/domain/listings/form/fill-in.server.ts";
import { findOtherWriters } from "#app/domain/listings/form/find-open-form.server.ts";
import { keepAndLeave } from "#app/domain/listings/form/keep-listing-form.server.ts";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { formSections, sectionId } from "#app/domain/listings/form/sections/form-section.tsx";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { typedIn } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { afterSaving } from "./after-saving.ts";

type HandedIn = {
  employer: Employer;
  context: Pick<AppContext, "db" | "config" | "now">;
  lang: Lang;
  listingId: string;
  body: FormData;
};

/** What becomes of a listing's form when one of its buttons is pressed. */
export async function handIn({ employer, context, lang, listingId, body: sentBody }: HandedIn) {
  const { db, config } = context;
  const { accountId, scope } = employer;
  const now = context.now();
  const then = sentBody.get("then");
  const site = sentBody.get("site");
  const body = await fillIn(db, sentBody, { ...scope, form: typedIn(sentBody), lang, now });
  const sent = { ...scope, accountId, listingId, body, lang, config, now };

  const search = searchAskedFor(body);
  const taken = then === "take" ? "pay" : site === null ? undefined : "where";
  const section = taken ?? search?.section ?? formSections.find((name) => then === `keep-${name}`);
  if (section || then === keepWhereOneIs) {
    const kept = await keepAndLeave(db, sent);
    /** Without a fragment of its own an answer goes on where the browser was. */
    const where = section ? `${search ? `?${search.query}` : ""}#${sectionId(section)}` : "";
    if (kept.ok) return seeOther(paths.editListing(lang, listingId) + where);
  }
  const saved = await saveListingForm(db, sent);
  if (saved.ok) return seeOther(afterSaving({ lang, listingId, ...saved, then }));
  if (saved.reason === "notFound") throw notFound();
  if (saved.reason === "closed") return seeOther(paths.employerListing(lang, listingId));
  const { form, marks, conflict } = saved;
  const choices = await findFormChoices(db, { ...scope, form, lang, now });
  const others = await findOtherWriters(db, { listingId, accountId });
  const writing = { shown: null, others, conflict };
  return data({ form, choices, listingId, marks, writing, isUnkept: marks.copySaved === "" }, { status: 422 });
}
