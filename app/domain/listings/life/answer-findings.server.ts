import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Instant } from "#db/schema.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { newestContent } from "../change/newest-content.server.ts";
import { withText } from "../checks/checked-texts.ts";
import { findFindings } from "../checks/find-findings.server.ts";
import type { AnsweredFinding } from "../checks/finding.ts";
import { ownListing } from "../own-listing.server.ts";
import { saveListing, type SaveResult } from "./save-listing.server.ts";

/** To one finding: the proposed words are taken, or a note says why the old ones stay; without either it is open. */
export type FindingAnswer = { key: string; note: string | undefined; take: boolean };

type Answers = CompanyScope & {
  accountId: string;
  listingId: string;
  /** listing.updated_at when the findings were shown. */
  seen: Instant;
  answers: readonly FindingAnswer[];
  lang: Lang;
  config: OfficeSender;
  now: Date;
};

/** Answers to what is no longer found are forgotten: their words have changed meanwhile. */
export function answerFindings(db: Db, given: Answers): Promise<SaveResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, given).select(["id", "status"]).$call(lockedIn(db)).executeTakeFirst();
    if (!listing || given.listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (listing.status === "closed") return { ok: false, reason: "closed" };
    const content = await newestContent(db, listing.id);
    const found = await findFindings(db, { ...given, content });
    const answered = found.map((finding) => ({
      finding,
      answer: given.answers.find(({ key }) => key === finding.key),
    }));
    for (const { finding, answer } of answered) {
      if (answer && !finding.stops) await keepNote(db, { ...given, finding, note: answer.take ? "" : answer.note });
    }
    const taken = answered.flatMap(({ finding, answer }) => (answer?.take ? [finding] : []));
    if (taken.length === 0) return { ok: true, status: listing.status };
    return saveListing(db, { ...given, content: withCorrections(content, taken) });
  });
}

type Note = Pick<Answers, "listingId" | "accountId" | "now"> & { finding: AnsweredFinding; note: string | undefined };

/** Who wrote a note first stays beside it as long as its words do. */
async function keepNote(db: Db, { listingId, accountId, now, finding, note = "" }: Note) {
  if (note === (finding.dismissal?.note ?? "")) return;
  await db
    .deleteFrom("listing_dismissal")
    .where("listing_id", "=", listingId)
    .where("finding", "=", finding.key)
    .execute();
  if (note === "") return;
  const row = { listing_id: listingId, finding: finding.key, note, account_id: accountId, at: now.toISOString() };
  await db.insertInto("listing_dismissal").values(row).execute();
}

/** Two corrections of one field would each bring the other's old words back: the first is taken, the next found again. */
function withCorrections(content: Parameters<typeof withText>[0], taken: AnsweredFinding[]) {
  const fields = new Map<string, string>();
  for (const { field, corrected } of taken) {
    if (corrected !== null && !fields.has(field)) fields.set(field, corrected);
  }
  return [...fields].reduce((changed, [field, text]) => withText(changed, field, text), content);
}
