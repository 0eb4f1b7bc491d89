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
  /** Who is there for whom changes only when another deputyship begins. */
  const beginnings = [wish.from, ...meanwhile.map(({ from }) => from)].filter((day) => day >= wish.from);
  if (beginnings.some((day) => isCircle(wish, meanwhile, day))) return { field: "deputy", key: "circle" } as const;
  return null;
}

/** Whoever stands in at the end of the chain must not be the one who is away. */
function isCircle(wish: Deputyship, meanwhile: readonly Deputyship[], day: Day) {
  const then = meanwhile.filter(({ from, until }) => from <= day && day <= until);
  const isAway = then.some(({ accountId }) => accountId === wish.deputyId);
  return isAway && presentFor(wish.deputyId, [...then, wish]) === wish.deputyId;
}
