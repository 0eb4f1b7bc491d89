import type { Db } from "#db/connect.server.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";

/** Of accounts that wanted to change to this mailbox: whether it was their owner's, only its mailbox could have said. */
export async function forgetWantedAddress(db: Db, address: string) {
  const rows = await db
    .selectFrom("account_token")
    .select(["id", "address"])
    .where(mayBeAddress("address", address))
    .execute();
  const wanted = rows.filter((row) => isSameAddress(row.address, address)).map(({ id }) => id);
  if (wanted.length > 0) await db.deleteFrom("account_token").where("id", "in", wanted).execute();
}
