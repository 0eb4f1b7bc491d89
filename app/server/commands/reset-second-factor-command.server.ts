import { z } from "zod";
import { findAccountId } from "#app/domain/accounts/find-account-id.server.ts";
import { resetFactors } from "#app/domain/accounts/second-factor/remove-factors.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";

export const resetSecondFactorCommand = reporting({
  words: "office reset-second-factor",
  argument: { name: "EMAIL", is: "the mail address of the account" },
  does: "let somebody in again who has lost app, passkeys and recovery codes",
  more: "The owner of the account hears of it by mail.",
  report: z.object({ email: z.string().describe("whose account it is") }),
  async run({ argument: email }) {
    const { db, config, now } = await openBoard(readConfig(process.env, "production"));
    const accountId = await findAccountId(db, email);
    const done = accountId !== null && (await resetFactors(db, { accountId, resetBy: null, from: config, now: now() }));
    await db.destroy();
    if (!done) throw new UsageError(`${email} belongs to no account.`);
    return {
      report: { email },
      text: `${email} signs in with the password alone until a second factor is set up anew.`,
    };
  },
});
