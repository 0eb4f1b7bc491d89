import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { Mode } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import { problem } from "../checks/problem.ts";
import { saveListing } from "../life/save-listing.server.ts";
import { listingFormOf } from "./listing-form-of.server.ts";
import { resolveForm } from "./resolve-form.server.ts";

type Sent = CompanyScope & {
  accountId: string;
  listingId: string;
  body: FormData;
  lang: Lang;
  config: OfficeSender & { mode: Mode };
  now: Date;
};

export type SavedForm =
  | { ok: true; status: ListingStatus }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "closed" }
  /** Shown again with everything typed; `seen` is what the next try has to send along. */
  | { ok: false; reason: "wrong"; form: FormState; seen: string };

/** From the form as the browser sends it to the stored listing, or back to the form with what is wrong. */
export async function saveListingForm(db: Db, sent: Sent): Promise<SavedForm> {
  const { companyId, listingIds, accountId, listingId, body, lang, config, now } = sent;
  const given = body.get("seen");
  const seen = typeof given === "string" ? given : "";
  const read = askAboutAddress(readForm(body, listingFormOf(await countryOf(db, companyId))), "contactEmail", config);
  if (!read.ok) return { ok: false, reason: "wrong", form: read.form, seen };
  const understood = await resolveForm(db, read.value, { companyId, lang, today: dayOf(now) });
  if (!understood.ok) {
    return { ok: false, reason: "wrong", form: formWithErrors(read.form, understood.errors), seen };
  }
  const { content } = understood;
  const scope = { companyId, listingIds };
  const saved = await saveListing(db, { ...scope, accountId, listingId, seen, content, lang, config, now });
  if (saved.ok) return saved;
  if (saved.reason === "changedMeanwhile") {
    const form = formWithErrors(read.form, { "": problem("changedMeanwhile") });
    return { ok: false, reason: "wrong", form, seen: saved.updatedAt };
  }
  if (saved.reason === "incomplete") {
    return { ok: false, reason: "wrong", form: formWithErrors(read.form, saved.problems), seen };
  }
  return saved;
}

async function countryOf(db: Db, companyId: string) {
  const company = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select("place.country")
    .where("company.id", "=", companyId)
    .executeTakeFirstOrThrow();
  return company.country;
}
