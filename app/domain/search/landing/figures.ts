import { median } from "#app/domain/companies/answer-record.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";

export type Figures = {
  open: number;
  companies: number;
  /** Working days until the first answer at the company in the middle; null where too few have a record. */
  answerDays: number | null;
  /** Percent of the open listings, rounded down. */
  withPay: number;
};

/** Below this the company in the middle says nothing about the others. */
const fewestCompanies = 5;

/** What the board can say of itself today; null while nothing is open. */
export function figuresOf(
  cards: Iterable<Pick<CardFacts, "company" | "answers" | "pay" | "deadline">>,
  today: string,
): Figures | null {
  const answerDays = new Map<string, number | null>();
  let open = 0;
  let paid = 0;
  for (const { company, answers, pay, deadline } of cards) {
    if (deadline < today) continue;
    open += 1;
    if (pay.currency !== null) paid += 1;
    answerDays.set(company, answers?.typicalDays ?? null);
  }
  if (open === 0) return null;
  const known = [...answerDays.values()].filter((days) => days !== null);
  return {
    open,
    companies: answerDays.size,
    answerDays: known.length >= fewestCompanies ? median(known) : null,
    withPay: Math.floor((paid / open) * 100),
  };
}
