import type { Db } from "#db/connect.server.ts";
import { newListingId } from "#db/ids.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { findOpenForm } from "#app/domain/listings/form/find-open-form.server.ts";
import { keepAndLeave, keepListingForm } from "#app/domain/listings/form/keep-listing-form.server.ts";
import { newMarks } from "#app/domain/listings/form/new-marks.server.ts";
import { saveListingForm } from "#app/domain/listings/form/save-listing-form.server.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import type { CopyMarks } from "#app/domain/listings/working-copy/working-copy.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { Typed } from "#app/platform/http/form.ts";

const config = readConfig({}, "test");
export const writtenAt = new Date("2027-02-01T12:00:00.000Z");
const lang = "de";

export type Person = { accountId: string; listingIds?: string[] | null };
type Sent = Person & {
  typed: Record<string, Typed>;
  marks: CopyMarks;
  listingId: string;
  then?: string;
  at?: Date;
  of?: string;
};

/** What people of one company do with the forms of their listings. */
export function writersOf(db: Db, company: () => string) {
  const sentForm = ({
    accountId,
    listingIds = null,
    typed,
    marks,
    listingId,
    then = "preview",
    at = writtenAt,
    of,
  }: Sent) => {
    const { copyId: copy, ...others } = marks;
    const body = bodyOfTyped({ ...typed, id: listingId, copy, ...others, then });
    return { companyId: of ?? company(), listingIds, accountId, listingId, body, lang, config, now: at } as const;
  };
  const keep = (sent: Sent) => keepListingForm(db, sentForm(sent));
  /** By one of the buttons of the form that keep it, after which it opens anew. */
  const leave = (sent: Sent) => keepAndLeave(db, sentForm(sent));
  const handIn = (sent: Sent) => saveListingForm(db, sentForm(sent));
  const open = async (listingId: string, { accountId }: Person, copyId: string | null = null) => {
    const form = await findOpenForm(db, { companyId: company(), accountId, listingId, copyId, lang, now: writtenAt });
    if (!form) throw new Error(`${listingId} is not there`);
    return form;
  };
  const copies = (listingId: string) =>
    db.selectFrom("working_copy").select(["id", "account_id", "typed"]).where("listing_id", "=", listingId).execute();
  const storedTitle = async (listingId: string) =>
    (await findListingForm(db, { companyId: company(), listingId, lang, now: writtenAt }))?.typed["titleDe"];
  const fresh = { kind: "job", occupation: "schweisser", titleDe: "Schweißer (m/w/d)" };
  const begin = async (person: Person, typed: Record<string, Typed> = {}) => {
    const listingId = newListingId();
    const marks = newMarks(fresh);
    const kept = await keep({ ...person, typed: { ...fresh, ...typed }, marks, listingId });
    if (!kept.ok) throw new Error(kept.reason);
    return { listingId, marks: kept.marks };
  };
  return { keep, leave, handIn, open, copies, storedTitle, fresh, begin };
}
