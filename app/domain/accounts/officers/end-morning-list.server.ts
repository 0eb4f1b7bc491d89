// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { seal, unseal } from "#app/platform/files/cipher.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

const label = "morning list";

/** Stands in the list of the morning: with it whoever gets it ends it without signing in. It opens nothing else. */
export function morningListToken(keyed: Keyed, accountId: string) {
  return seal(keyFor(keyed, "morning list links"), Buffer.from(accountId), label).toString("base64url");
}

/** Null for what is no such link. */
export function accountOfMorningList(keyed: Keyed, token: string) {
  try {
    return unseal(keyFor(keyed, "morning list links"), Buffer.from(token, "base64url"), label).toString();
  } catch {
    return null;
  }
}

type Ending = { accountId: string; config: Pick<Config, "officeMail"> };

/** Whoever has meanwhile chosen to hear of each thing at once goes on hearing of it. */
export async function endMorningList(db: Db, { accountId, config }: Ending) {
  await db
    .updateTable("account")
    .set({ office_mails: "never" })
    .where("id", "=", accountId)
    .where("role", "=", "office")
    .where((eb) =>
      eb.or([
        eb("office_mails", "in", ["daily", "working_days"]),
        ...(config.officeMail === "morning" ? [eb("office_mails", "is", null)] : []),
      ]),
    )
    .execute();
}
