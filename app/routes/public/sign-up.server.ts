import { type AlertRequest, requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { slowedDown } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { mailboxOf } from "#app/platform/mail/mailbox-of.ts";

/**
 * Null when the sign-up is on its way, otherwise what the page shows again. The answer is the same whether or not the
 * address is known here, and also when it has had too many mails: only its owner shall learn more.
 */
export async function signUp(
  { db, config, limits, client, now }: AppContext,
  form: FormState,
  wishes: Omit<AlertRequest, "config" | "now">,
): Promise<FormState | null> {
  const visitor = await limits.take("alert", client);
  if (!visitor.ok) return slowedDown(form, visitor);
  const address = await limits.take("mail_address", wishes.email);
  const parent = wishes.parent ? await limits.take("mail_address", mailboxOf(wishes.parent.email)) : address;
  if (address.ok && parent.ok) await requestAlert(db, { ...wishes, config, now: now() });
  return null;
}
