import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { langs, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { returneeWishes, spokenLevels, yearBands } from "#db/returnees/returnee-codes.ts";
import { publishGroups } from "#app/domain/returnees/groups/publish-groups.server.ts";
import { confirmProfile } from "#app/domain/returnees/profile/confirm-profile.server.ts";
import { findProfileOfAddress } from "#app/domain/returnees/profile/find-returnee-profile.server.ts";
import { returnMonths } from "#app/domain/returnees/profile/profile-form.ts";
import { profileToken } from "#app/domain/returnees/profile/profile-links.server.ts";
import { profileMailKinds } from "#app/domain/returnees/profile/profile-mails.server.ts";
import { requestProfile } from "#app/domain/returnees/profile/request-profile.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { forgetMails } from "#app/platform/mail/forget-mails.server.ts";
import { findDemoCompanies } from "./demo-people.server.ts";

const Profiles = z.array(
  z.object({
    email: z.string(),
    lang: z.enum(langs),
    occupation: z.string(),
    years: z.enum(yearBands),
    district: z.string(),
    months: z.enum(returnMonths),
    languages: z.partialRecord(z.enum(spokenLanguages), z.enum(spokenLevels)),
    wishes: z.array(z.enum(returneeWishes)).default([]),
    hidden: z.array(z.string()).default([]),
    office: z.string().nullable().default(null),
  }),
);

type Filling = { db: Db; config: Config; regionDir: string; now: Date };

/** Invented people who want to come home: some share all, some only that they do not do the same. */
export async function fillDemoProfiles({ db, config, regionDir, now }: Filling) {
  const file = regionFile(regionDir, "demo/returnees.json");
  if (!existsSync(file)) return;
  const companies = await findDemoCompanies(db);
  for (const { email, lang, languages, hidden, office, ...facts } of Profiles.parse(
    JSON.parse(readFileSync(file, "utf8")),
  )) {
    const said = {
      ...facts,
      languages: spokenLanguages.flatMap((spoken) => {
        const level = languages[spoken];
        return level ? [{ lang: spoken, level }] : [];
      }),
      hidden: hidden.flatMap((slug) => companies.get(slug)?.companyId ?? []),
      forOffice: office === null ? null : { name: office },
    };
    await requestProfile(db, { email, lang, said, config, now });
    const profile = await findProfileOfAddress(db, { email, now });
    if (profile) await confirmProfile(db, { token: profileToken(config, profile.id), now });
    await forgetMails(db, { to: email, kinds: profileMailKinds });
  }
  await publishGroups(db, { now });
}
