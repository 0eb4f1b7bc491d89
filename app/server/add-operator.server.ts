import { createOperator } from "#app/domain/accounts/create-operator.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";
import { openBoard } from "./open-board.server.ts";
import { UsageError } from "./usage.ts";

/** Makes an account of the office, whose owner chooses the password by the link. */
export async function addOperator(email: string) {
  if (!isMailAddress(email)) throw new UsageError(`${email} is not a mail address.`);
  const { db, config, now } = await openBoard(readConfig(process.env, "production"));
  const operator = await createOperator(db, { email, config, now: now() });
  await db.destroy();
  if (!operator.ok) throw new UsageError(`${email} already belongs to an account.`);
  console.log(`The invitation for ${email} is waiting to be sent. The same link, for now:\n${operator.link}`);
}
