import type { AlertFrequency } from "#db/alerts/alert-codes.ts";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { type Alert, columnsOfPlan, findAlert, findSameAlert } from "../find-alert.server.ts";
import type { Return } from "../returnee.ts";

type Change = {
  token: string;
  frequency: AlertFrequency;
  lang: Lang;
  /** What it looks for from now on: somebody's way home, or a search in its canonical form. */
  wish: { plan: Return; criteria: string } | { criteria: string };
  /** The search of who comes along. */
  partner_criteria?: string;
};

export type ChangeResult = { ok: true } | { ok: false; reason: "unknown" | "sameAlert" };

/** All that was chosen at the sign-up, except whose address it is and which kind of alert. */
export function changeAlert(
  db: Db,
  { token, frequency, lang, wish, partner_criteria = "" }: Change,
): Promise<ChangeResult> {
  return inTransaction(db, async (db) => {
    const alert = await findAlert(db, { token });
    if (!alert?.confirmed_at) return { ok: false, reason: "unknown" };
    const changed = { ...alert, ...wishFor(alert, wish), partner_criteria };
    if (!(await makeRoom(db, changed))) return { ok: false, reason: "sameAlert" };
    const { criteria, plan } = changed;
    await db
      .updateTable("alert")
      .set({
        frequency,
        lang,
        criteria,
        partner_criteria,
        ...columnsOfPlan(plan),
        looks_since: looksForTheSame(alert, changed) ? alert.looks_since : (alert.last_run_at ?? alert.confirmed_at),
      })
      .where("id", "=", alert.id)
      .execute();
    return { ok: true };
  });
}

type Looked = Pick<Alert, "criteria" | "partner_criteria">;

function looksForTheSame(before: Looked, after: Looked) {
  return before.criteria === after.criteria && before.partner_criteria === after.partner_criteria;
}

function wishFor(alert: Alert, wish: Change["wish"]): Pick<Alert, "criteria" | "plan"> {
  if ("plan" in wish) return alert.plan ? wish : alert;
  return { plan: alert.plan, criteria: wish.criteria };
}

/** One person watches one search once. A sign-up that nobody confirmed gives way: whoever holds this link is confirmed. */
async function makeRoom(db: Db, changed: Alert) {
  const other = await findSameAlert(db, changed);
  if (!other || other.id === changed.id) return true;
  if (other.confirmed_at) return false;
  await db.deleteFrom("alert").where("id", "=", other.id).execute();
  return true;
}
