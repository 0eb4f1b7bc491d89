// A face of this room: other nouns may import it.

import type { Kind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findKindOfOrganisation } from "#app/domain/companies/find-kind-of-organisation.server.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { ownListing } from "../own-listing.server.ts";
import { kindRefused } from "./kind-refused.ts";
import { problem, type Problems } from "./problem.ts";

type Asked = { companyId: string; listingId: string; wanted: { kind: Kind; deadline: Day }; lang: Lang };

/**
 * What keeps an organisation from posting this. What the office has or had before it stays as it is until its end, for
 * example when a member becomes a partner: it may be put right, but it runs no longer than it was to.
 */
export async function findKindProblems(db: Db, { wanted, lang, ...asked }: Asked): Promise<Problems> {
  const offered = kindsOfOrganisation[await findKindOfOrganisation(db, asked.companyId)];
  if (offered.includes(wanted.kind)) return {};
  const stored = await ownListing(db, asked).select(["kind", "status", "deadline"]).executeTakeFirst();
  if (!stored || stored.status === "draft" || stored.kind !== wanted.kind) {
    return { kind: kindRefused(textsFor(lang), lang, offered) };
  }
  return wanted.deadline > stored.deadline ? { deadline: problem("kindNotRenewed") } : {};
}
