import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { alertCriteria } from "../alert-criteria.ts";
import type { AlertView } from "../find-alert-view.server.ts";
import { partnerCriteria } from "../partner-criteria.server.ts";
import { partnerWishTyped } from "../partner-wish.ts";
import { placeProblem } from "../place-problem.server.ts";
import { AlertSettingsForm, PlanSettingsForm } from "../sign-up/alert-form.ts";
import { readReturn } from "../sign-up/read-return.server.ts";
import type { changeAlert } from "./change-alert.server.ts";

type Changes = Omit<Parameters<typeof changeAlert>[1], "token">;
type Read = { ok: true; changes: Changes; form: FormState } | { ok: false; form: FormState };
type Circumstances = { lang: Lang; now: Date };

/** What somebody typed into the settings of an alert, checked as it was at the sign-up. */
export function readChanges(db: Db, alert: AlertView, body: FormData, asked: Circumstances): Promise<Read> {
  return alert.plan ? readPlan(db, alert, body, asked) : readSearch(db, alert, body, asked);
}

async function readPlan(db: Db, alert: AlertView, body: FormData, asked: Circumstances): Promise<Read> {
  const read = readForm(body, PlanSettingsForm);
  if (!read.ok) return read;
  const { form } = read;
  const before = alert.plan ? { before: { plan: alert.plan, criteria: alert.criteria } } : {};
  const said = await readReturn(db, read.value, { ...asked, ...before });
  if (!said.ok) return { ok: false, form: formWithErrors(form, said.errors) };
  const { plan, criteria } = said;
  const { frequency, lang } = read.value;
  const partner = await partnerOf(db, criteria, form, { ...asked, before: alert.partnerCriteria });
  return { ok: true, form, changes: { frequency, lang, wish: { plan, criteria }, partner_criteria: partner } };
}

async function readSearch(db: Db, alert: AlertView, body: FormData, { lang, now }: Circumstances): Promise<Read> {
  const read = readForm(body, AlertSettingsForm);
  if (!read.ok) return read;
  const criteria = alertCriteria(searchIn(body) ?? new URLSearchParams(alert.criteria), dayOf(now));
  const problem = await placeProblem(db, criteria, { lang, now });
  if (problem) return { ok: false, form: formWithErrors(read.form, { near: problem }) };
  const query = criteriaQuery(criteria).toString();
  const { frequency, lang: langOfMails } = read.value;
  const partner = await partnerOf(db, query, read.form, { lang, now, before: alert.partnerCriteria });
  const changes = { frequency, lang: langOfMails, wish: { criteria: query }, partner_criteria: partner };
  return { ok: true, form: read.form, changes };
}

function partnerOf(db: Db, query: string, form: FormState, asked: Circumstances & { before: string }) {
  return partnerCriteria(db, parseCriteria(new URLSearchParams(query)), { ...partnerWishTyped(form), ...asked });
}

/** The fields have the names of the results' address. Null for a page that was opened before they were there. */
function searchIn(body: FormData) {
  if (!body.has("q")) return null;
  return new URLSearchParams([...body].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
