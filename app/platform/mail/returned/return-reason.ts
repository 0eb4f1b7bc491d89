import type { ReturnReason } from "#db/mails/return-reasons.ts";

/** What a report says of one address (RFC 3464). */
export type ReportedRecipient = {
  /** In lower case: failed, delayed, delivered, relayed, expanded. */
  action: string;
  status: string;
  /** What the server said that did not take the mail. */
  diagnostic: string;
};

type Code = { kind: string; subject: number; detail: number };

/** Why a mail came back; null where it did not: it is only late, or it arrived. */
export function returnReason({ action, status, diagnostic }: ReportedRecipient): ReturnReason | null {
  if (action !== "failed") return null;
  const reasons = [status, codeIn(diagnostic)].flatMap((text) => readCode(text) ?? []).flatMap((code) => meantBy(code));
  return mildest(reasons) ?? (saysUnknown(diagnostic) ? "dead" : "unreached");
}

/** Programs on the way reword each other: where they do not agree, nobody loses an address. */
function mildest(reasons: readonly ReturnReason[]) {
  return (["refused", "full", "unreached", "dead"] as const).find((reason) => reasons.includes(reason));
}

/** Nothing where the code says no more than that it failed (5.0.0), as Exim's always do. */
function meantBy({ kind, subject, detail }: Code): ReturnReason[] {
  if (kind === "2" || (subject === 0 && detail === 0)) return [];
  if (subject === 7) return ["refused"];
  if (subject === 2 && detail === 2) return ["full"];
  if (kind === "5" && deadDetails.has(`${subject}.${detail}`)) return ["dead"];
  if (kind === "5" && refusedDetails.has(`${subject}.${detail}`)) return ["refused"];
  return ["unreached"];
}

/**
 * No such mailbox, no such domain, no such address, moved, a domain that takes no mail (RFC 7505), a mailbox that was closed, a domain
 * that is not there any more (as Postfix says it). Not 5.1.0 and 5.1.4, which say nothing certain.
 */
const deadDetails = new Set(["1.1", "1.2", "1.3", "1.6", "1.10", "2.1", "4.4"]);

/** Because of the sender (5.1.7, 5.1.8), or because the mail is too long. */
const refusedDetails = new Set(["1.7", "1.8", "2.3", "3.4"]);

function readCode(text: string): Code | null {
  const [, kind, subject, detail] = /^\s*([245])\.(\d{1,3})\.(\d{1,3})(?!\d)/.exec(text) ?? [];
  return kind && subject && detail ? { kind, subject: Number(subject), detail: Number(detail) } : null;
}

/** "smtp; 550-5.1.1 <anna@…>: …": the number that follows the three digits of the answer, wherever the answer begins. */
function codeIn(diagnostic: string) {
  return /(?<!\d)[45]\d\d[ -]#?([45]\.\d{1,3}\.\d{1,3})/.exec(diagnostic)?.[1] ?? "";
}

/** Servers that number nothing say it in English, in these words (Exim, qmail, Sendmail and what is built on them). */
function saysUnknown(diagnostic: string) {
  if (!/(?<!\d)55[013](?!\d)|unrouteable address/i.test(diagnostic)) return false;
  return [
    /\b(no such|unknown|invalid|non-?existent) (local )?(user|mailbox|recipient|address|account)/i,
    /\b(user|mailbox|recipient|address|account) (is )?(unknown|invalid|not found|not known|doesn'?t exist|does not exist)/i,
    /\bno mailbox here by that name/i,
    /\bunrouteable address/i,
  ].some((words) => words.test(diagnostic));
}
