import type { Db } from "#db/connect.server.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { type SavedAs, saveListing } from "../life/save-listing.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { fingerprintsOf, readFingerprints } from "../working-copy/fingerprints.ts";
import { handOverPage } from "../working-copy/hand-over-page.server.ts";
import { joinVersions } from "../working-copy/join-versions.ts";
import { type CopyMarks, readMarks, typedByPerson } from "../working-copy/working-copy.ts";
import { besideErrors } from "./beside-errors.ts";
import { type Conflict, findConflict } from "./find-conflict.server.ts";
import { findListingForm, type StoredForm } from "./find-listing-form.server.ts";
import { keepListingFormAnyway, type SentForm } from "./keep-listing-form.server.ts";
import { understandForm, withAllProblems } from "./understand-form.server.ts";

export type SavedForm =
  /** `wrong`: how many fields are kept as they were typed and cannot be taken over yet. */
  | { ok: true; status: SavedAs; wrong: number }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "closed" }
  /** Shown again with everything typed, which is kept; `marks` are what the next try has to send along. */
  | { ok: false; reason: "wrong"; form: FormState; marks: CopyMarks; conflict: Conflict | null };

/** From the form as the browser sends it to the stored listing, or back to the form with all that is wrong. */
export async function saveListingForm(db: Db, sent: SentForm): Promise<SavedForm> {
  const understood = await understandForm(db, sent);
  if (understood.again) return shownAgain(db, sent, understood.form);
  const { content, readable } = understood;
  if (content && readable) return saveReadable(db, sent, { form: understood.form, content });
  if (await mayStayUnfinished(db, sent)) {
    const kept = await keepListingFormAnyway(db, sent);
    if (kept.ok) return { ok: true, status: "draft", wrong: Object.keys(understood.form.errors).length };
  }
  return shownAgain(db, sent, await withAllProblems(db, understood, sent));
}

/** A draft is put aside however wrong it is, if somebody means to finish it later. */
async function mayStayUnfinished(db: Db, { body, ...asked }: SentForm) {
  if (body.get("then") !== "later") return false;
  const stored = await findListingForm(db, asked);
  return stored === undefined || stored.status === "draft";
}

async function saveReadable(
  db: Db,
  sent: SentForm,
  { form, content }: { form: FormState; content: ListingContent },
  seen = readMarks(sent.body).seen,
): Promise<SavedForm> {
  const { companyId, listingIds, accountId, listingId, lang, config, now } = sent;
  const saved = await saveListing(db, {
    ...{ companyId, listingIds, accountId, listingId, seen, content, lang, config, now },
  });
  if (saved.ok) {
    const { copyId, page } = readMarks(sent.body);
    await handOverPage(db, { accountId, listingId, copyId, page, now });
    return { ok: true, status: saved.status, wrong: 0 };
  }
  if (saved.reason === "incomplete") {
    return shownAgain(db, sent, { ...form, errors: besideErrors(form.errors, saved.problems) });
  }
  if (saved.reason === "closed") await keepListingFormAnyway(db, sent);
  if (saved.reason !== "changedMeanwhile") return saved;
  const stored = await findListingForm(db, sent);
  if (!stored) return { ok: false, reason: "notFound" };
  return meetOther(db, sent, { form, content, stored });
}

/** Somebody else saved meanwhile: both versions are shown, unless the other changed nothing of what the form holds. */
async function meetOther(
  db: Db,
  sent: SentForm,
  { form, content, stored }: { form: FormState; content: ListingContent; stored: StoredForm },
): Promise<SavedForm> {
  const opened = readFingerprints(readMarks(sent.body).opened);
  const joined = joinVersions({ opened, mine: typedByPerson(form.typed), theirs: stored.typed });
  if (opened && joined.taken.length + joined.disputed.length === 0) {
    return saveReadable(db, sent, { form, content }, stored.updatedAt);
  }
  const shown = await shownAgain(db, sent, { ...form, typed: joined.typed });
  if (shown.ok || shown.reason !== "wrong") return shown;
  const marks = { ...shown.marks, seen: stored.updatedAt, opened: JSON.stringify(fingerprintsOf(stored.typed)) };
  const conflict = await findConflict(db, { listingId: sent.listingId, joined, theirs: stored.typed });
  return { ...shown, form: formWithErrors(shown.form, {}), marks, conflict };
}

/** Whatever comes back to be looked at is kept at once: the next thing that happens may be that the power fails. */
async function shownAgain(db: Db, sent: SentForm, form: FormState): Promise<SavedForm> {
  const kept = await keepListingFormAnyway(db, sent);
  if (!kept.ok && (kept.reason === "notFound" || kept.reason === "closed")) return { ok: false, reason: kept.reason };
  const marks = kept.ok ? kept.marks : readMarks(sent.body);
  return { ok: false, reason: "wrong", form, marks, conflict: null };
}
