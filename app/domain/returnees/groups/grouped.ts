import { type ReturneeWish, returneeWishes } from "#db/returnees/returnee-codes.ts";
import { coarsest, factsKey, type Shareable, sharedAt, type SharedFacts } from "./shared-facts.ts";

/** Fewer than so many are never shown. */
export const fewestInGroup = 5;

/** How many people are in a group is said in these steps only, so that one more or less is seen as seldom as can be. */
const bands = [20, 10, fewestInGroup] as const;

export type Group = {
  facts: SharedFacts;
  /** At least so many. */
  band: number;
  /** Those that at least five of them have. */
  wishes: ReturneeWish[];
  members: string[];
};

/**
 * Who shares enough with others is shown with them, as finely as that goes; who does not, coarser, and at last not at all.
 * As each step only makes the one before it coarser, one profile more or less changes no group but those whose facts are
 * true of it. All companies see the same groups: there are five people in each for every company, without those who
 * named it, so that nothing missing tells a company that somebody has.
 */
export function grouped(profiles: readonly Shareable[]): Group[] {
  const groups: Group[] = [];
  let waiting = [...profiles].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (let step = 0; step <= coarsest; step += 1) {
    const alike = Map.groupBy(waiting, (profile) => factsKey(sharedAt(step, profile)));
    const shown = [...alike.values()].filter((members) => seenByAll(members) >= fewestInGroup);
    groups.push(...shown.flatMap((members) => groupOf(members, step)));
    const ids = new Set(shown.flat().map(({ id }) => id));
    waiting = waiting.filter(({ id }) => !ids.has(id));
  }
  return groups;
}

function groupOf(members: readonly Shareable[], step: number): Group[] {
  const [first] = members;
  if (!first) return [];
  const wishedFor = (wish: ReturneeWish) => seenByAll(members.filter(({ wishes }) => wishes.includes(wish)));
  return [
    {
      facts: sharedAt(step, first),
      band: bands.find((band) => seenByAll(members) >= band) ?? fewestInGroup,
      wishes: returneeWishes.filter((wish) => wishedFor(wish) >= fewestInGroup),
      members: members.map(({ id }) => id),
    },
  ];
}

/** How many are left for the company that most of them have named. */
function seenByAll(members: readonly Shareable[]) {
  const named = Map.groupBy(
    members.flatMap(({ hiddenFrom }) => [...new Set(hiddenFrom)]),
    (company) => company,
  );
  return members.length - Math.max(0, ...[...named.values()].map((times) => times.length));
}
