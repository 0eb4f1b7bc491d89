import { createHash } from "node:crypto";
import type { Attached } from "#tests/support/ask.ts";

/** What the board said it has: from then on it must be there. */
export type Acknowledged = { email: string; documents: { name: string; sha256: string }[] };

/** What applicants were told, kept where nothing of the board's can lose it. */
export type Ledger = {
  acknowledged: Acknowledged[];
  /** Requests that got no answer, or one that asks to come back. */
  unanswered: number;
  /** What a form that was saved did not know any more. */
  forgotten: string[];
};

export const newLedger = (): Ledger => ({ acknowledged: [], unanswered: 0, forgotten: [] });

export const inLedger = ({ name, bytes }: Attached) => ({
  name,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});
