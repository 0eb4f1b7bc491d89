import type { Country, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { validParts } from "../change/stored-content.ts";
import type { PaidWork } from "../checks/below-legal-minimum.ts";
import { findCountries } from "../checks/find-check-context.server.ts";
import { runningStatuses } from "../listing.ts";
import { titleColumns, type Titled } from "../title.ts";

/** One that is out in the open, one whose day has not come, one that waits for the office, or a change that waits. */
export type PaidListing = {
  id: string;
  companyId: string;
  company: string;
  titled: Titled;
  state: "running" | "scheduled" | "waiting" | "change";
  work: PaidWork;
  countries: Country[];
};

const looked = [...runningStatuses, "scheduled", "submitted"] as const;

function stateOf(status: ListingStatus) {
  if (status === "scheduled") return status;
  return status === "submitted" ? "waiting" : "running";
}

const paidColumns = [
  "listing.kind",
  "listing.contract",
  "listing.pay_min",
  "listing.pay_max",
  "listing.pay_unit",
  "listing.pay_currency",
  "listing.pay_agreement",
  "listing.weekly_hours_min",
  "listing.training_form",
  "listing.starts_on",
  "listing.deadline",
] as const;

type Asked = { today: Day; companyId?: string };

/** What everybody pays who is out, or waits to be; of one company alone if one is named. */
export async function findPaidWork(db: Db, { today, companyId }: Asked): Promise<PaidListing[]> {
  const rows = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .leftJoin("listing_change", (join) =>
      join.onRef("listing_change.listing_id", "=", "listing.id").on("listing_change.sent_back_at", "is", null),
    )
    .select(["listing.id", "listing.status", "listing.company_id", "company.name", ...titleColumns])
    .select([...paidColumns, "listing_change.content as change"])
    .where("listing.status", "in", looked)
    .where("listing.deadline", ">=", today)
    .where("company.suspended_at", "is", null)
    .$if(companyId !== undefined, (all) => all.where("listing.company_id", "=", companyId ?? ""))
    .orderBy("company.name")
    .orderBy("listing.id")
    .execute();
  const listsOf = await readLists(db, companyId);
  const found: PaidListing[] = [];
  for (const { status, company_id, name, change, ...row } of rows) {
    const { countries, ...lists } = listsOf(row.id);
    const published = { work: { facts: row, ...lists }, countries };
    const listing = { id: row.id, companyId: company_id, company: name, titled: row };
    found.push({ ...listing, ...published, state: stateOf(status) });
    if (change !== null) found.push({ ...listing, ...(await changed(db, change, published)), state: "change" });
  }
  return found;
}

type Published = Pick<PaidListing, "work" | "countries">;

/** What a waiting change says of it, and of the rest what is published. Few wait at a time. */
async function changed(db: Db, json: string, { work, countries }: Published): Promise<Published> {
  const stored = JSON.parse(json) as { facts?: object };
  const {
    placeIds,
    shifts = work.shifts,
    trainingPay = work.trainingPay,
    ...said
  } = validParts({
    ...stored,
    ...stored.facts,
  });
  return {
    work: { facts: { ...work.facts, ...said }, shifts, trainingPay },
    countries: placeIds === undefined ? countries : await findCountries(db, placeIds),
  };
}

/** Of all of them at once: few statements, however many listings there are. */
async function readLists(db: Db, companyId: string | undefined) {
  const ids = db
    .selectFrom("listing")
    .select("id")
    .where("status", "in", looked)
    .$if(companyId !== undefined, (all) => all.where("company_id", "=", companyId ?? ""));
  const places = await db
    .selectFrom("listing_place")
    .innerJoin("place", "place.id", "listing_place.place_id")
    .select(["listing_place.listing_id", "place.country"])
    .where("listing_place.listing_id", "in", ids)
    .orderBy("listing_place.position")
    .execute();
  const shifts = await db
    .selectFrom("listing_shift")
    .select(["listing_id", "shift"])
    .where("listing_id", "in", ids)
    .execute();
  const years = await db
    .selectFrom("listing_training_year")
    .select(["listing_id", "pay"])
    .where("listing_id", "in", ids)
    .orderBy("year")
    .execute();
  const [placesOf, shiftsOf, yearsOf] = [byListing(places), byListing(shifts), byListing(years)];
  return (id: string) => ({
    countries: placesOf(id).map(({ country }) => country),
    shifts: shiftsOf(id).map(({ shift }) => shift),
    trainingPay: yearsOf(id).map(({ pay }) => pay),
  });
}

function byListing<Row extends { listing_id: string }>(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, ({ listing_id }) => listing_id);
  return (id: string) => groups.get(id) ?? [];
}
