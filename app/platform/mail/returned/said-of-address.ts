import type { ReturnReason } from "#db/mails/return-reasons.ts";
import type { Report } from "./read-report.ts";
import { returnReason } from "./return-reason.ts";

/**
 * Why a mail to this address came back, and the number of the reason; null where it did not. Of another address, to which ours was
 * handed on, nobody learns that ours is dead: others may read it, too.
 */
export function saidOfAddress(
  { recipients }: Report,
  address: string,
): { reason: ReturnReason; status: string } | null {
  const own = recipients.filter(({ addresses }) => addresses.includes(address));
  for (const recipient of own.length > 0 ? own : recipients) {
    const reason = returnReason(recipient);
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(recipient.status)?.[0] ?? "";
    if (reason) return { reason: own.length === 0 && reason === "dead" ? "unreached" : reason, status };
  }
  return null;
}
