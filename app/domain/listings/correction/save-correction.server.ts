// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { besideErrors } from "../form/beside-errors.ts";
import { type Conflict, findConflict } from "../form/find-conflict.server.ts";
import { findListingForm } from "../form/find-listing-form.server.ts";
import type { SentForm } from "../form/keep-listing-form.server.ts";
import { understandForm, withAllProblems } from "../form/understand-form.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { fingerprintsOf, readFingerprints } from "../working-copy/fingerprints.ts";
import { joinVersions } from "../working-copy/join-versions.ts";
import { type CopyMarks, readMarks, typedByPerson } from "../working-copy/working-copy.ts";
import { type CorrectionResult, correctListing } from "./correct-listing.server.ts";
import { reasonField } from "./reason-field.ts";

type Sent = Omit<SentForm, "accountId" | "listingIds"> & {
  officer: { accountId: string };
  /** Null where none was given: then nothing is saved. */
  reason: string | null;
};

export type SavedCorrection =
  | Extract<CorrectionResult, { ok: true }>
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "closed" }
  /** Shown again with everything typed; `marks` are what the next try has to send along. */
  | { ok: false; reason: "wrong"; form: FormState; marks: CopyMarks; conflict: Conflict | null };

/** What the office typed into a listing's form, stored by the rules that hold for the company, or back with all that is wrong. */
export async function saveCorrection(db: Db, sent: Sent): Promise<SavedCorrection> {
  const understood = await understandForm(db, sent);
  const again = (form: FormState): SavedCorrection => ({
    ...{ ok: false, reason: "wrong", form, marks: readMarks(sent.body), conflict: null },
  });
  if (understood.again) return again(understood.form);
  const { content, readable, form } = understood;
  if (!content || !readable || sent.reason === null) return again(await withAllProblems(db, understood, sent));
  return save(db, sent, { form, content, reason: sent.reason, seen: readMarks(sent.body).seen });
}

type Readable = { form: FormState; content: ListingContent; reason: string; seen: string };

async function save(db: Db, sent: Sent, { form, content, reason, seen }: Readable): Promise<SavedCorrection> {
  const { listingId, officer, lang, now } = sent;
  const result = await correctListing(db, { listingId, officer, seen, content, reason, lang, now });
  if (result.ok) return result;
  const marks = readMarks(sent.body);
  if (result.reason === "incomplete") {
    const errors = besideErrors(form.errors, result.problems);
    return { ok: false, reason: "wrong", form: { ...form, errors }, marks, conflict: null };
  }
  if (result.reason !== "changedMeanwhile") return result;

  const stored = await findListingForm(db, { ...sent, publishedOnly: true });
  if (!stored) return { ok: false, reason: "notFound" };
  const { [reasonField]: said = "", ...mine } = typedByPerson(form.typed);
  const opened = readFingerprints(marks.opened);
  const joined = joinVersions({ opened, mine, theirs: stored.typed });
  const differ = joined.taken.length + joined.disputed.length > 0;
  if (opened && !differ) return save(db, sent, { form, content, reason, seen: stored.updatedAt });
  const shown = formWithErrors({ ...form, typed: { ...joined.typed, [reasonField]: said } }, {});
  const anew = { ...marks, seen: stored.updatedAt, opened: JSON.stringify(fingerprintsOf(stored.typed)) };
  const conflict = await findConflict(db, { listingId, joined, theirs: stored.typed });
  return { ok: false, reason: "wrong", form: shown, marks: anew, conflict };
}
