import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { askedQuestions } from "#app/domain/listings/asked/asked-questions.server.ts";
import { compareVersions, describeContent } from "#app/domain/listings/change/compare-versions.server.ts";
import { findChange } from "#app/domain/listings/change/find-change.server.ts";
import { findHistory } from "#app/domain/listings/change/find-history.server.ts";
import { findCheckContext } from "#app/domain/listings/checks/find-check-context.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { listingWarnings } from "#app/domain/listings/checks/listing-warnings.ts";
import { problemsAtApproval } from "#app/domain/listings/checks/problems-at-approval.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";

export type Review = NonNullable<Awaited<ReturnType<typeof findReview>>>;

type Asked = { listingId: string; lang: Lang; now: Date };

/** What the office knows about a listing besides the ad itself. A draft is the company's own: the office does not see it. */
export async function findReview(db: Db, { listingId, lang, now }: Asked) {
  const listing = await findListing(db, listingId);
  if (!listing) return null;
  const published = await readContent(db, listingId);
  const change = await findChange(db, { listingId, published });
  const waits = change !== null && change.sentBackAt === null ? change : null;
  const content = waits?.content ?? published;
  const isWaiting = waits !== null || listing.status === "submitted";
  return {
    ...listing,
    /** What the office is asked about: a new listing, a change of one, or nothing. */
    asks: waits !== null ? ("change" as const) : isWaiting ? ("listing" as const) : null,
    /** Goes with every decision, so that none is about a version that nobody has read. */
    version: waits?.updatedAt ?? listing.updated_at,
    submittedAt: waits?.submittedAt ?? listing.submitted_at,
    changeSentBackAt: change?.sentBackAt ?? null,
    comparison: waits && (await compareVersions(db, { published, next: waits.content, lang })),
    problems: isWaiting ? await problemsAtApproval(db, content, now, lang) : {},
    questions: await askedQuestions(db, listingId),
    findings: await findFindings(db, { companyId: listing.companyId, listingId, content, lang, now }),
    warnings: listingWarnings(content, await findCheckContext(db, content, { lang, now })),
    ...(await findStory(db, { listingId, lang })),
  };
}

/** The same, for whoever writes down what is to be changed. */
export async function findRemarkRows(db: Db, { listingId, lang }: Pick<Asked, "listingId" | "lang">) {
  return describeContent(db, { content: await readContent(db, listingId), lang });
}

function findListing(db: Db, listingId: string) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.status", "listing.updated_at", "listing.submitted_at"])
    .select([
      "listing.first_published_at",
      "listing.publish_on",
      "listing.deadline",
      "company.id as companyId",
      "company.name as company",
    ])
    .select(["company.suspended_at as companySuspendedAt", ...ownTitle])
    .where("listing.id", "=", listingId)
    .where("listing.status", "!=", "draft")
    .executeTakeFirst();
}

async function findStory(db: Db, asked: { listingId: string; lang: Lang }) {
  const history = await findHistory(db, asked);
  const submission = history.find(({ event }) => event === "submitted" || event === "change_submitted");
  const sentBack = history.find(({ event }) => event === "sent_back" || event === "change_sent_back");
  return { history, submittedBy: submission?.who ?? null, lastRemark: sentBack?.remark ?? null };
}
