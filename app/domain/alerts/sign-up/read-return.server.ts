import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { isHomeDistrict } from "../home-districts.server.ts";
import { placeProblem } from "../place-problem.server.ts";
import { criteriaOfReturn, type Return } from "../returnee.ts";
import type { PlanForm } from "./alert-form.ts";

type Typed = z.output<typeof PlanForm>;
type Read = { ok: true; plan: Return; criteria: string } | { ok: false; errors: Record<string, FieldError> };
type Before = { plan: Return; criteria: string };

/** What somebody says of their way home, and the search it makes. `before`: what they said until now. */
export async function readReturn(
  db: Db,
  { homeDistrict, homePlace = "", field, horizon, matter, week, officeMayContact }: Typed,
  { lang, now, before }: { lang: Lang; now: Date; before?: Before },
): Promise<Read> {
  if (!(await isHomeDistrict(db, homeDistrict)))
    return { ok: false, errors: { homeDistrict: { key: "alert:errors.unknownDistrict", values: {} } } };
  const horizonMonths = Number(horizon);
  const sameHorizon = before?.plan.horizonMonths === horizonMonths;
  const search = criteriaOfReturn({ homeDistrict, homePlace, fields: field }, before?.criteria);
  const criteria = parseCriteria(new URLSearchParams(search));
  const problem = await placeProblem(db, criteria, { lang, now });
  if (problem) return { ok: false, errors: { homePlace: problem } };
  const plan = {
    ...{ homeDistrict, homePlace: criteria.near, fields: criteria.field, horizonMonths, matters: matter },
    horizonFrom: sameHorizon ? before.plan.horizonFrom : dayOf(now),
    reachable: week.toSorted(),
    officeMayContact: officeMayContact === "on",
  };
  return { ok: true, plan, criteria: search };
}
