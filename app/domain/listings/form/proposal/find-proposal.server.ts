import type { Field, Kind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { titleColumns, titleIn } from "../../title.ts";
import { findListingForm } from "../find-listing-form.server.ts";
import { isBlank, type Proposal, proposedBy, type ProposedPhrases } from "./proposal.ts";

type Asked = CompanyScope & { kind: Kind; occupation: string; field: Field; lang: Lang; now: Date };

/** So many phrases of a section are what listings of an occupation usually say. */
const usualAtMost = { task: 5, requirement: 3, benefit: 4 };
const listOf = { task: "tasks", requirement: "requirements", benefit: "benefits" } as const;

/** What a new listing may be filled with. Null where neither the company nor anybody has published anything like it. */
export async function findProposal(db: Db, asked: Asked): Promise<Proposal | null> {
  const own = await findOwn(db, asked);
  const usual = await findUsual(db, asked);
  const missing = Object.entries(usual).filter(([name]) => isBlank(own?.typed[name]));
  return own || missing.length > 0 ? { own, usual: missing.length > 0 ? Object.fromEntries(missing) : null } : null;
}

/** The company's last listing of the kind for the occupation, else for its field; drafts were never said to anybody. */
async function findOwn(db: Db, { companyId, listingIds, kind, occupation, field, lang, now }: Asked) {
  const rows = await db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.occupation_id", "listing.first_published_at", ...titleColumns])
    .where("listing.company_id", "=", companyId)
    .where("listing.kind", "=", kind)
    .where("occupation.field", "=", field)
    .where("listing.first_published_at", "is not", null)
    .orderBy("listing.first_published_at", "desc")
    .execute();
  const seen = rows.filter(({ id }) => listingIds?.includes(id) ?? true);
  const last = seen.find((row) => row.occupation_id === occupation) ?? seen[0];
  if (!last?.first_published_at) return null;
  const form = await findListingForm(db, { companyId, listingId: last.id, lang, now });
  if (!form) return null;
  const retired = await db.selectFrom("phrase").select("id").where("retired_at", "is not", null).execute();
  const names = last.occupation_id === occupation ? proposedBy.occupation : proposedBy.field;
  const typed = Object.fromEntries(
    names.flatMap((name): [string, Typed][] => {
      const value = withoutRetired(form.typed[name], retired);
      return value === undefined || isBlank(value) ? [] : [[name, value]];
    }),
  );
  return { title: titleIn(textsFor(lang), lang, last), day: dayOf(new Date(last.first_published_at)), typed };
}

function withoutRetired(value: Typed | undefined, retired: { id: string }[]): Typed | undefined {
  return Array.isArray(value) ? value.filter((one) => !retired.some(({ id }) => id === one)) : value;
}

async function findUsual(db: Db, { kind, occupation }: Asked): Promise<ProposedPhrases> {
  const rows = await db
    .selectFrom("listing_phrase")
    .innerJoin("listing", "listing.id", "listing_phrase.listing_id")
    .innerJoin("phrase", "phrase.id", "listing_phrase.phrase_id")
    .where("listing.status", "=", "published")
    .where("listing.kind", "=", kind)
    .where("listing.occupation_id", "=", occupation)
    .where("listing_phrase.necessity", "=", "must")
    .where("phrase.retired_at", "is", null)
    .groupBy(["phrase.id", "phrase.section"])
    .select((eb) => ["phrase.id", "phrase.section", eb.fn.countAll().as("uses")])
    .execute();
  const sorted = rows.sort((a, b) => Number(b.uses) - Number(a.uses) || (a.id < b.id ? -1 : 1));
  const bySection = Map.groupBy(sorted, ({ section }) => section);
  return Object.fromEntries(
    [...bySection].map(([section, members]) => [
      listOf[section],
      members.slice(0, usualAtMost[section]).map(({ id }) => id),
    ]),
  );
}
