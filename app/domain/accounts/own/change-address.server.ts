import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { MailSender } from "../account-mail.server.ts";
import { endTokens, findToken, issueToken, type TokenState, useToken } from "../account-tokens.server.ts";
import type { Viewer } from "../sessions.server.ts";
import {
  type AddressSender,
  queueAddressChanged,
  queueAddressLink,
  queueAddressTaken,
  queueAddressWanted,
} from "./address-mail.server.ts";

type Asked = {
  viewer: Pick<Viewer, "accountId" | "name" | "email" | "lang">;
  email: string;
  from: MailSender;
  now: Date;
};

/**
 * Asks the new mailbox for a yes; until then the old address stays. The old mailbox hears of it at once. Whether somebody
 * else has the address, only its mailbox learns.
 */
export function requestAddress(db: Db, { viewer, email, from, now }: Asked) {
  const address = foldAddress(email);
  const to = { ...viewer, email: address };
  return inTransaction(db, async (db) => {
    if (await isTaken(db, address)) await queueAddressTaken(db, { to, from, now });
    else {
      const token = await issueToken(db, { accountId: viewer.accountId, purpose: "address", address, now });
      await queueAddressLink(db, { to, from, token, now });
    }
    await queueAddressWanted(db, { to: viewer, from, address, now });
  });
}

export type AddressChange = { ok: true; account: { id: string } } | { ok: false; link: Exclude<TokenState, "valid"> };

export function confirmAddress(
  db: Db,
  { token, from, now }: { token: string; from: AddressSender; now: Date },
): Promise<AddressChange> {
  return inTransaction(db, async (db) => {
    const found = await findToken(db, { token, purpose: "address", now });
    if (found.state !== "valid") return { ok: false, link: found.state };
    const { account, address } = found;
    if (address === null || !(await useToken(db, { token, purpose: "address", now })))
      return { ok: false, link: "used" };
    /** Somebody else may have been invited with this address meanwhile. */
    if (await isTaken(db, address)) return { ok: false, link: "unknown" };

    await db.updateTable("account").set({ email: address }).where("id", "=", account.id).execute();
    /** A link for a new password that lies in the old mailbox is worth nothing any more. */
    await endTokens(db, { accountId: account.id, now });
    await queueAddressChanged(db, { to: account, from, address, now });
    await recordAudit(db, {
      ...{ now, accountId: account.id, action: "account.address_changed" },
      ...{ subjectType: "account", subjectId: account.id },
    });
    return { ok: true, account: { id: account.id } };
  });
}

async function isTaken(db: Db, address: string) {
  const row = await db.selectFrom("account").select("id").where("email", "=", address).executeTakeFirst();
  return row !== undefined;
}
