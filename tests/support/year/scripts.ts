import fc from "fast-check";

const companyDeeds = [
  ...["in_review", "invited", "trial_day", "offer", "hired", "declined"],
  ...["ask", "tell", "propose", "callOff", "byLink", "declineMany", "export"],
] as const;
const seekerDeeds = ["write", "withdraw", "erase", "choose", "refuse", "cancel"] as const;

export type Move = {
  /** Days after the move before it. */
  after: number;
  /** Of the day, as the clock on the wall shows it. */
  minute: number;
  deed: (typeof companyDeeds)[number] | (typeof seekerDeeds)[number];
  /** Where it is an answer or a message: taken back five minutes later. */
  takenBack: boolean;
};

export type Script = { company: number; listing: number; day: number; minute: number; moves: Move[] };

const minute = fc.integer({ min: 8 * 60, max: 18 * 60 });
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...companyDeeds) },
  { weight: 1, arbitrary: fc.constantFrom(...(["propose", "ask"] as const)) },
  { weight: 3, arbitrary: fc.constantFrom(...seekerDeeds, "choose" as const, "write" as const) },
);
const move = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 25 })),
  minute,
  deed,
  takenBack: fc.nat(9).map((chance) => chance === 0),
});

/** What people do who apply within so many days, and what companies would do about it: of one seed always the same. */
export function scriptsOf({
  applications,
  days,
  seed,
}: {
  applications: number;
  days: number;
  seed: number;
}): Script[] {
  const script = fc.record({
    company: fc.nat(9),
    listing: fc.nat(1),
    day: fc.nat(days - 1),
    minute,
    moves: fc.array(move, { maxLength: 5, size: "max" }),
  });
  return fc.sample(fc.noBias(script), { seed, numRuns: applications });
}
