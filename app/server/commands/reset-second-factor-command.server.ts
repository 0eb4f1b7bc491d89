import { findAccountId } from "#app/domain/accounts/find-account-id.server.ts";
import { resetFactors } from "#app/domain/accounts/second-factor/remove-factors.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** The owner of the account hears of it by mail. */
export const resetSecondFactorCommand: Command = {
  words: "office reset-second-factor",
  argument: "EMAIL",
  does: ["for who has lost app, passkeys and recovery codes"],
  async run({ argument: email }) {
    const { db, config, now } = await openBoard(readConfig(process.env, "production"));
    const accountId = await findAccountId(db, email);
    const done = accountId !== null && (await resetFactors(db, { accountId, resetBy: null, from: config, now: now() }));
    await db.destroy();
    if (!done) throw new UsageError(`${email} belongs to no account.`);
    console.log(`${email} signs in with the password alone until a second factor is set up anew.`);
  },
};
