import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { alertCriteria } from "../alert-criteria.ts";
import type { AlertView } from "../find-alert-view.server.ts";
import { isHomeDistrict } from "../home-districts.server.ts";
import { AlertSettingsForm, PlanSettingsForm } from "../sign-up/alert-form.ts";
import type { changeAlert } from "./change-alert.server.ts";

type Changes = Omit<Parameters<typeof changeAlert>[1], "token">;
type Read = { ok: true; changes: Changes; form: FormState } | { ok: false; form: FormState };
type Circumstances = { lang: Lang; now: Date };

/** What somebody typed into the settings of an alert, checked as it was at the sign-up. */
export function readChanges(db: Db, alert: AlertView, body: FormData, asked: Circumstances): Promise<Read> {
  return alert.plan ? readPlan(db, body) : readSearch(db, alert, body, asked);
}

async function readPlan(db: Db, body: FormData): Promise<Read> {
  const read = readForm(body, PlanSettingsForm);
  if (!read.ok) return read;
  const { form } = read;
  const { homeDistrict, field = null, horizon, officeMayContact, ...settings } = read.value;
  if (!(await isHomeDistrict(db, homeDistrict))) {
    return wrong(form, "homeDistrict", { key: "alert:errors.unknownDistrict", values: {} });
  }
  const plan = { homeDistrict, field, horizonMonths: Number(horizon), officeMayContact: officeMayContact === "on" };
  return { ok: true, form, changes: { ...settings, wish: { plan } } };
}

async function readSearch(db: Db, alert: AlertView, body: FormData, { lang, now }: Circumstances): Promise<Read> {
  const read = readForm(body, AlertSettingsForm);
  if (!read.ok) return read;
  const criteria = alertCriteria(searchIn(body) ?? new URLSearchParams(alert.criteria));
  const { near } = await findListings(db, criteria, { lang, now, withFacets: false });
  if (near?.known === false) return wrong(read.form, "near", unknownPlace(lang, near.suggestions));
  const wish = { criteria: criteriaQuery(criteria).toString() };
  return { ok: true, form: read.form, changes: { ...read.value, wish } };
}

/** The fields have the names of the results' address. Null for a page that was opened before they were there. */
function searchIn(body: FormData) {
  if (!body.has("q")) return null;
  return new URLSearchParams([...body].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

function unknownPlace(lang: Lang, suggestions: string[]): FieldError {
  if (suggestions.length === 0) return { key: "alert:errors.unknownPlace", values: {} };
  return { key: "alert:errors.placeSuggested", values: { places: formatList(lang, suggestions) } };
}

function wrong(form: FormState, field: string, error: FieldError): Read {
  return { ok: false, form: formWithErrors(form, { [field]: error }) };
}
