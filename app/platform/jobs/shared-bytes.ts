type Size = { max: number; each: number };
type Holder = { bytes: number; goOn: () => void };

/** What one of them holds; `take` says when it may go on taking. */
export type Held = { take: (bytes: number) => Promise<void>; release: () => void };
export type SharedBytes = () => Held;

/**
 * Memory that several fill at the same time. Whoever holds no more than `each` never waits for the others. Once all
 * hold `max` together, only the first of the larger ones goes on: it gets done, and makes room for the next.
 */
export function sharedBytes({ max, each }: Size): SharedBytes {
  const holders = new Set<Holder>();
  const isLarge = ({ bytes }: Holder) => bytes > each;

  function mayGoOn(holder: Holder) {
    const all = [...holders];
    const together = all.reduce((sum, { bytes }) => sum + bytes, 0);
    return !isLarge(holder) || together <= max || holder === all.find(isLarge);
  }

  return () => {
    const holder: Holder = { bytes: 0, goOn: () => undefined };
    holders.add(holder);
    return {
      async take(bytes) {
        holder.bytes += bytes;
        if (!mayGoOn(holder)) await new Promise<void>((resolve) => (holder.goOn = resolve));
      },
      release() {
        holders.delete(holder);
        for (const other of holders) if (mayGoOn(other)) other.goOn();
      },
    };
  };
}
