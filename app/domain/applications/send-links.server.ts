import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { mailLinks, newStatusLink } from "./mail-to-seeker.server.ts";
import { issueOwnPass } from "./overview/own-pass.server.ts";

/** For whoever lost the mail. An address without applications gets no mail, and the page says the same either way. */
type Asked = {
  email: string;
  lang: Lang;
  config: Pick<Config, "origin" | "secretKey">;
  /** The listing that shall get the answers of one of them. */
  wanted?: string | undefined;
  now: Date;
};

export function sendLinks(db: Db, { email, lang, config, wanted, now }: Asked) {
  const { origin } = config;
  const pageFor = (pass: string) => (wanted ? paths.overviewFor(lang, pass, wanted) : paths.overview(lang, pass));
  const address = foldAddress(email);
  return inTransaction(db, async (db) => {
    const applications = await db
      .selectFrom("application")
      .innerJoin("listing", "listing.id", "application.listing_id")
      .innerJoin("company", "company.id", "application.company_id")
      .innerJoin("occupation", "occupation.id", "listing.occupation_id")
      .select([
        "application.id",
        "application.number",
        "application.email",
        "company.name as companyName",
        ...titleColumns,
      ])
      .where("application.email_folded", "=", address)
      .orderBy("application.submitted_at", "desc")
      .execute();
    const [first] = applications;
    if (!first) return;

    const found = [];
    for (const application of applications) {
      const link = await newStatusLink(db, { applicationId: application.id, lang, origin, now });
      found.push({ ...application, link });
    }
    const overview = origin + pageFor(issueOwnPass(config, { address, now }));
    await mailLinks(db, { to: first.email, lang, found, overview, now });
  });
}
