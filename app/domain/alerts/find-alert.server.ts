import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Row } from "#db/schema.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { dayOf } from "#app/platform/days.ts";
import { matters, type Return } from "./returnee.ts";

type OfPlan = "home_district" | "horizon_months" | "horizon_from" | "matters" | "reachable" | "office_may_contact";

export type Alert = Omit<Row<"alert">, OfPlan> & {
  /** What a returnee added. */
  plan: Return | null;
};

/** The alert that a mail's link belongs to. Ended and forgotten ones have left nothing to find. */
export async function findAlert(db: Db, { token }: { token: string }): Promise<Alert | null> {
  return findAlertByHash(db, { column: "manage_hash", hash: hashToken(token) });
}

export async function findAlertByHash(
  db: Db,
  { column, hash }: { column: "manage_hash" | "parent_hash"; hash: string },
): Promise<Alert | null> {
  const row = await db.selectFrom("alert").selectAll().where(column, "=", hash).executeTakeFirst();
  return row ? alertOf(row) : null;
}

type SameSearch = Pick<Alert, "email" | "criteria" | "plan"> & Partial<Pick<Alert, "partner_criteria">>;

/** The alert with the same search; a wish to return is another one than a plain alert. */
export async function findSameAlert(
  db: Db,
  { email, criteria, partner_criteria = "", plan }: SameSearch,
): Promise<Alert | null> {
  const row = await db
    .selectFrom("alert")
    .selectAll()
    .where("email", "=", email)
    .where("criteria", "=", criteria)
    .where("partner_criteria", "=", partner_criteria)
    .where("home_district", plan ? "is not" : "is", null)
    .executeTakeFirst();
  return row ? alertOf(row) : null;
}

export async function findConfirmedAlerts(db: Db): Promise<Alert[]> {
  const rows = await db.selectFrom("alert").selectAll().where("confirmed_at", "is not", null).orderBy("id").execute();
  return rows.map(alertOf);
}

function alertOf({
  home_district,
  horizon_months,
  horizon_from,
  matters: chosen,
  reachable,
  office_may_contact,
  ...alert
}: Row<"alert">): Alert {
  if (home_district === null) return { ...alert, plan: null };
  const { near, field } = parseCriteria(new URLSearchParams(alert.criteria));
  return {
    ...alert,
    plan: {
      ...{ homeDistrict: home_district, homePlace: near, fields: field },
      horizonMonths: horizon_months ?? 0,
      horizonFrom: horizon_from ?? dayOf(new Date(alert.created_at)),
      matters: matters.filter((matter) => chosen.split(",").includes(matter)),
      reachable: reachable.split(",").filter(Boolean),
      officeMayContact: office_may_contact === 1,
    },
  };
}

/** The columns of a plan, as both sign-up and change write them. */
export function columnsOfPlan(plan: Return | null): Pick<Row<"alert">, OfPlan> {
  return {
    home_district: plan?.homeDistrict ?? null,
    horizon_months: plan?.horizonMonths ?? null,
    horizon_from: plan?.horizonFrom ?? null,
    matters: plan?.matters.join(",") ?? "",
    reachable: plan?.reachable.join(",") ?? "",
    office_may_contact: plan?.officeMayContact ? 1 : 0,
  };
}
