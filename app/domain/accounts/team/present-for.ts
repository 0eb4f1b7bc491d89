// A face of this room: other nouns may import it.
/** Who reads for whom on a day. */
export type StandIn = { accountId: string; deputyId: string };

/**
 * Whoever is there for somebody: the deputy, or the deputy's own, and so on. Where everybody is away for each other it
 * stays with the person: nothing is sent to nobody.
 */
export function presentFor(accountId: string, standIns: readonly StandIn[]): string {
  const asked = new Set<string>();
  for (let reader = accountId; !asked.has(reader);) {
    const deputy = standIns.find((one) => one.accountId === reader)?.deputyId;
    if (deputy === undefined) return reader;
    asked.add(reader);
    reader = deputy;
  }
  return accountId;
}
