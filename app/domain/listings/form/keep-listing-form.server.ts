import { isDeepStrictEqual } from "node:util";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Instant } from "#db/schema.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { Mode } from "#app/platform/config.server.ts";
import { typedIn } from "#app/platform/http/form.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { saveListing } from "../life/save-listing.server.ts";
import { ownListing } from "../own-listing.server.ts";
import { dropWorkingCopy } from "../working-copy/drop-working-copy.server.ts";
import { sameTyped } from "../working-copy/fingerprints.ts";
import { leavePage } from "../working-copy/hand-over-page.server.ts";
import { type CopyMarks, readMarks, typedByPerson } from "../working-copy/working-copy.ts";
import { writeWorkingCopy } from "../working-copy/write-working-copy.server.ts";
import { findListingForm, type StoredForm } from "./find-listing-form.server.ts";
import { understandForm } from "./understand-form.server.ts";

export type SentForm = CompanyScope & {
  accountId: string;
  listingId: string;
  body: FormData;
  lang: Lang;
  config: OfficeSender & { mode: Mode };
  now: Date;
};

export type KeptCopy =
  /** `copySaved` is empty where nothing differs from what is stored: then there is no copy. */
  | { ok: true; marks: CopyMarks; isStale: boolean }
  /** "settled": as writeWorkingCopy says; "nothing": a form that does not even say of what. */
  | { ok: false; reason: "notFound" | "closed" | "settled" | "nothing" };

/**
 * Keeps what stands in the form just as it was typed, right or wrong, beside the listing, which does not change. A new
 * listing becomes a draft by it, so that everybody finds it again. Beside one that has ended it waits to become another.
 */
export function keepListingForm(db: Db, sent: SentForm): Promise<KeptCopy> {
  return inTransaction(db, async (db) => {
    const { companyId, listingIds, accountId, listingId, body, lang, now } = sent;
    const marks = readMarks(body);
    const typed = typedByPerson(typedIn(body).typed);
    const existing = await ownListing(db, sent).select("id").executeTakeFirst();
    const started = existing ? null : await startDraft(db, sent);
    if (started && !started.ok) return { ok: false, reason: started.reason };
    if (existing && listingIds?.includes(listingId) === false) return { ok: false, reason: "notFound" };

    const stored = await findListingForm(db, { companyId, listingId, lang, now });
    if (!stored) return { ok: false, reason: "notFound" };
    const isOver = stored.status === "closed";
    const seen: Instant = marks.seen === "" ? stored.createdAt : marks.seen;
    const isStale = seen !== stored.updatedAt;
    if (await saysTheSame(db, sent, typed, stored)) {
      await dropWorkingCopy(db, { accountId, listingId, copyId: marks.copyId });
      return { ok: true, marks: { ...marks, seen, copyId: "", copySaved: "" }, isStale };
    }
    const written = await writeWorkingCopy(db, { ...marks, seen, accountId, listingId, typed, now });
    if (isOver) return { ok: false, reason: "closed" };
    if (written === "settled") return { ok: false, reason: "settled" };
    return { ok: true, marks: { ...marks, seen, copyId: written.copyId, copySaved: written.savedAt }, isStale };
  });
}

/** The same for a page that comes back: what was settled in another tab meanwhile begins anew. */
export async function keepListingFormAnyway(db: Db, sent: SentForm): Promise<KeptCopy> {
  const kept = await keepListingForm(db, sent);
  if (kept.ok || kept.reason !== "settled") return kept;
  sent.body.set("copy", "");
  sent.body.set("copySaved", "");
  return keepListingForm(db, sent);
}

/** The same where a button keeps it: the page is gone, and what it sent before does not arrive any more. */
export function keepAndLeave(db: Db, sent: SentForm): Promise<KeptCopy> {
  return inTransaction(db, async (db) => {
    const { page } = readMarks(sent.body);
    const kept = await keepListingFormAnyway(db, sent);
    if (kept.ok) await leavePage(db, { ...sent, copyId: kept.marks.copyId, page });
    return kept;
  });
}

/** A place may be written in another language, an amount in another way. */
async function saysTheSame(db: Db, sent: SentForm, typed: Record<string, Typed>, stored: StoredForm) {
  if (sameTyped(typed, stored.typed)) return true;
  const { content, readable } = await understandForm(db, sent);
  return readable && isDeepStrictEqual(content, stored.content);
}

/** With as much as can be read: there is nothing older to protect. */
async function startDraft(db: Db, { listingIds, accountId, listingId, ...sent }: SentForm) {
  const { content } = await understandForm(db, sent);
  if (!content) return { ok: false as const, reason: "nothing" as const };
  const saved = await saveListing(db, { ...sent, listingIds, accountId, listingId, seen: "", content });
  return saved.ok ? saved : { ok: false as const, reason: "notFound" as const };
}
