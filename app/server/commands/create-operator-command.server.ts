import { createOperator } from "#app/domain/accounts/create-operator.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Its owner chooses the password by the link. */
export const createOperatorCommand: Command = {
  words: "office create-operator",
  argument: "EMAIL",
  does: ["make the first account of the office"],
  async run({ argument: email }) {
    if (!isMailAddress(email)) throw new UsageError(`${email} is not a mail address.`);
    const { db, config, now } = await openBoard(readConfig(process.env, "production"));
    const operator = await createOperator(db, { email, config, now: now() });
    await db.destroy();
    if (!operator.ok) throw new UsageError(`${email} already belongs to an account.`);
    console.log(`The invitation for ${email} is waiting to be sent. The same link, for now:\n${operator.link}`);
  },
};
