import { z } from "zod";
import { createOperator } from "#app/domain/accounts/create-operator.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";
import { openBoard } from "../board/open-board.server.ts";
import { MistypedError } from "../command-line/mistyped-error.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";

/** Its owner chooses the password by the link. */
export const createOperatorCommand = reporting({
  words: "office create-operator",
  argument: { name: "EMAIL", is: "the mail address of whoever shall have it" },
  does: "make the first account of the office",
  more: "Its owner is invited by mail, and chooses the password by the link in it.",
  report: z.object({
    email: z.string().describe("whose account it is"),
    link: z.string().describe("of the invitation; whoever has it gets in"),
  }),
  async run({ argument: email }) {
    if (!isMailAddress(email)) throw new MistypedError(`${email} is not a mail address.`);
    const { db, config, now } = await openBoard(readConfig(process.env, "production"));
    const operator = await createOperator(db, { email, config, now: now() });
    await db.destroy();
    if (!operator.ok) throw new UsageError(`${email} already belongs to an account.`);
    return {
      report: { email, link: operator.link },
      text: `The invitation for ${email} is waiting to be sent. The same link, for now:\n${operator.link}`,
    };
  },
});
