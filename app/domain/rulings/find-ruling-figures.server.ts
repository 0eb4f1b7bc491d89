import { type ReportReason, reportReasons } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import {
  type AppealOutcome,
  appealOutcomes,
  type RulingGround,
  type RulingKind,
  rulingKinds,
} from "#db/rulings/ruling-codes.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { hour } from "#app/platform/durations.ts";

/** What one year's reports, rulings and appeals come to. Nobody is named, and no decision is automated. */
export type Figures = {
  year: number;
  reports: { reason: ReportReason; count: number }[];
  rulings: { kind: RulingKind; ground: RulingGround | null; count: number }[];
  appeals: { filed: number } & Record<AppealOutcome, number>;
  /** Medians, to a tenth; null where nothing was decided. */
  hours: { toRuling: number | null; toAnswer: number | null };
};

/** Each thing in the year in which it happened, by the calendar of the board. */
export async function findRulingFigures(db: Db, year: number): Promise<Figures> {
  const [from, to] = [`${year - 1}-12-31`, `${year + 1}-01-02`];
  const reports = await db
    .selectFrom("listing_report")
    .select(["reason", "created_at", "handled_at"])
    .where((eb) =>
      eb.or([
        eb.and([eb("created_at", ">=", from), eb("created_at", "<", to)]),
        eb.and([eb("handled_at", ">=", from), eb("handled_at", "<", to)]),
      ]),
    )
    .execute();
  const rulings = await db
    .selectFrom("ruling")
    .select(["kind", "ground", "decided_at"])
    .where("decided_at", ">=", from)
    .where("decided_at", "<", to)
    .execute();
  const appeals = await db.selectFrom("ruling_appeal").select(["filed_at", "decided_at", "outcome"]).execute();
  const isIn = (at: Instant | null) => at !== null && yearOf(at) === year;
  const sent = reports.filter(({ created_at }) => isIn(created_at));
  const made = rulings.filter(({ decided_at }) => isIn(decided_at));
  const answered = appeals.filter(({ decided_at }) => isIn(decided_at));
  const outcomes = appealOutcomes.map(
    (one) => [one, answered.filter(({ outcome }) => outcome === one).length] as const,
  );
  return {
    year,
    reports: reportReasons.map((reason) => ({ reason, count: sent.filter((one) => one.reason === reason).length })),
    rulings: rulingRows().map((row) => ({
      ...row,
      count: made.filter(({ kind, ground }) => kind === row.kind && ground === row.ground).length,
    })),
    appeals: {
      filed: appeals.filter(({ filed_at }) => isIn(filed_at)).length,
      ...(Object.fromEntries(outcomes) as Record<AppealOutcome, number>),
    },
    hours: {
      toRuling: medianHours(
        reports.filter((one) => isIn(one.handled_at)).map((one) => [one.created_at, one.handled_at]),
      ),
      toAnswer: medianHours(answered.map((one) => [one.filed_at, one.decided_at])),
    },
  };
}

/** From the first year of which something is known until this one, the latest first. */
export async function findYears(db: Db, now: Date): Promise<number[]> {
  const reports = db.selectFrom("listing_report").select(({ fn }) => fn.min("created_at").as("at"));
  const rulings = db.selectFrom("ruling").select(({ fn }) => fn.min("decided_at").as("at"));
  const first = [await reports.executeTakeFirst(), await rulings.executeTakeFirst()].flatMap((row) => row?.at ?? []);
  const last = yearOf(now.toISOString());
  const begin = Math.min(last, ...first.map(yearOf));
  return Array.from({ length: last - begin + 1 }, (_, index) => last - index);
}

function rulingRows() {
  return rulingKinds.flatMap((kind): { kind: RulingKind; ground: RulingGround | null }[] =>
    kind === "report_declined"
      ? [{ kind, ground: null }]
      : [
          { kind, ground: "law" },
          { kind, ground: "terms" },
        ],
  );
}

const yearOf = (at: Instant) => Number(dayOf(new Date(at)).slice(0, 4));

function medianHours(spans: (readonly [Instant, Instant | null])[]) {
  const hours = spans
    .map(([from, to]) => (Date.parse(to ?? from) - Date.parse(from)) / hour)
    .sort((one, other) => one - other);
  const half = hours.length / 2;
  const [low, high] = [hours[Math.ceil(half) - 1], hours[Math.floor(half)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10;
}
