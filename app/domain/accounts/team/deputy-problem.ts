import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { presentFor } from "./present-for.ts";

export type Deputyship = { accountId: string; deputyId: string; from: Day; until: Day };

type Standing = { today: Day; others: readonly Deputyship[]; mayStandIn: (accountId: string) => boolean };

const longest = 366;

/** What speaks against somebody standing in for somebody, by field. */
export function deputyProblem(wish: Deputyship, { today, others, mayStandIn }: Standing) {
  if (wish.deputyId === wish.accountId || !mayStandIn(wish.deputyId))
    return { field: "deputy", key: "notThere" } as const;
  if (wish.until < wish.from) return { field: "until", key: "backwards" } as const;
  if (wish.until < today) return { field: "until", key: "past" } as const;
  if (wish.until > daysAfter(wish.from, longest)) return { field: "until", key: "tooLong" } as const;
  const meanwhile = others.filter(({ from, until }) => from <= wish.until && wish.from <= until);
  if (meanwhile.some(({ accountId }) => accountId === wish.accountId)) return { field: "from", key: "taken" } as const;
  /** Whoever stands in at the end of the chain must not be the one who is away. */
  if (presentFor(wish.deputyId, [...meanwhile, wish]) === wish.deputyId && isAway(wish.deputyId, meanwhile)) {
    return { field: "deputy", key: "circle" } as const;
  }
  return null;
}

function isAway(accountId: string, others: readonly Deputyship[]) {
  return others.some((one) => one.accountId === accountId);
}
