import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { FormState, Typed } from "#app/platform/http/form.ts";
import type { ListingContent } from "../listing-content.ts";
import { findWorkingCopies, type WorkingCopy } from "../working-copy/find-working-copies.server.ts";
import { joinVersions } from "../working-copy/join-versions.ts";
import type { CopyMarks } from "../working-copy/working-copy.ts";
import { type Conflict, findConflict } from "./find-conflict.server.ts";
import { findListingForm, type StoredForm } from "./find-listing-form.server.ts";
import { newMarks } from "./new-marks.server.ts";

type Asked = { companyId: string; accountId: string; listingId: string; copyId: string | null; lang: Lang; now: Date };

/** Something written and not handed over, as the page names it. */
export type CopyNote = { id: string; name: string; savedAt: Instant; isMine: boolean };

export type OpenForm = {
  status: ListingStatus;
  content: ListingContent;
  typed: Record<string, Typed>;
  /** Whether this is a change beside the published version, and whose turn it is. */
  waits: "waits" | "sentBack" | null;
  /** What the office asked to change, by field. */
  remarks: FormState["errors"];
  marks: CopyMarks;
  /** What stands in the form, where that is not what is stored. */
  shown: CopyNote | null;
  /** Everything else that is written on this listing, the newest first. */
  others: CopyNote[];
  conflict: Conflict | null;
};

/**
 * A listing's form as its writer left it: with their own words where they have not handed them over, else as it is stored.
 * `copyId` asks for a certain version; that of a colleague is read, and gone on with in a copy of one's own.
 */
export async function findOpenForm(db: Db, { accountId, copyId, ...asked }: Asked): Promise<OpenForm | undefined> {
  const stored = await findListingForm(db, asked);
  if (!stored) return undefined;
  const copies = await findWorkingCopies(db, asked.listingId);
  const shown = copies.find(({ id }) => id === copyId) ?? copies.find((copy) => copy.accountId === accountId);
  const noteOf = noteFor(accountId);
  return {
    status: stored.status,
    content: stored.content,
    waits: stored.change === null ? null : stored.change.sentBackAt === null ? "waits" : "sentBack",
    remarks: stored.remarks,
    ...(shown
      ? await fromCopy(db, { copy: shown, stored, isMine: shown.accountId === accountId, listingId: asked.listingId })
      : fromStore(stored)),
    shown: shown ? noteOf(shown) : null,
    others: copies.filter((copy) => copy !== shown).map(noteOf),
  };
}

/** What colleagues have written on it and not handed over. */
export async function findOtherWriters(
  db: Db,
  { listingId, accountId }: { listingId: string; accountId: string },
): Promise<CopyNote[]> {
  const copies = await findWorkingCopies(db, listingId);
  return copies.filter((copy) => copy.accountId !== accountId).map(noteFor(accountId));
}

function noteFor(reader: string) {
  return ({ id, name, savedAt, accountId }: WorkingCopy): CopyNote => ({
    ...{ id, name, savedAt },
    isMine: accountId === reader,
  });
}

function fromStore({ typed, updatedAt }: StoredForm) {
  return { typed, marks: newMarks(typed, updatedAt), conflict: null };
}

type FromCopy = { copy: WorkingCopy; stored: StoredForm; isMine: boolean; listingId: string };

async function fromCopy(db: Db, { copy, stored, isMine, listingId }: FromCopy) {
  const { id: copyId, savedAt: copySaved, seen, opened, typed } = copy;
  const anew = { ...newMarks(stored.typed, stored.updatedAt), ...(isMine ? { copyId, copySaved } : {}) };
  if (seen === stored.updatedAt) return { typed, marks: { ...anew, opened: JSON.stringify(opened) }, conflict: null };
  const joined = joinVersions({ opened, mine: typed, theirs: stored.typed });
  const isQuiet = joined.taken.length + joined.disputed.length === 0;
  const conflict = isQuiet ? null : await findConflict(db, { listingId, joined, theirs: stored.typed });
  return { typed: joined.typed, marks: anew, conflict };
}
