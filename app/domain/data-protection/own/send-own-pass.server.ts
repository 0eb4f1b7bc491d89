import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { mailOwnPass } from "#app/domain/applications/overview/mail-own-pass.server.ts";
import { issueOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { findPerson } from "../person/find-person.server.ts";

type Asked = { email: string; lang: Lang; config: Pick<Config, "origin" | "secretKey">; now: Date };

/** To the mailbox only. An address on which nothing is held gets no mail, and the page says the same either way. */
export async function sendOwnPass(db: Db, { email, lang, config, now }: Asked) {
  const address = foldAddress(email);
  const held = await findPerson(db, { address, lang, now });
  if (held.length === 0) return;
  const link = config.origin + paths.ownData(lang, issueOwnPass(config, { address, now }));
  await mailOwnPass(db, { to: email, lang, link, now });
}
