import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findRefusalChoices } from "#app/domain/search/results/find-names-in-criteria.server.ts";
import { hasTimetable } from "#app/domain/timetable/find-home.server.ts";
import { alertFacts } from "./alert-facts.server.ts";
import { type Alert, findAlert } from "./find-alert.server.ts";
import { maskMail } from "./mask-mail.ts";
import { isPupilsSearch } from "./minors/is-pupils-search.ts";
import { isResting } from "./pause/is-resting.ts";
import { lastDayToAnswer } from "./wanted/wanted.ts";

export type AlertView = NonNullable<Awaited<ReturnType<typeof findAlertView>>>;

/** What whoever has the link may see: this alert only, and of the address just enough to know it again. */
export async function findAlertView(db: Db, { token, lang, now }: { token: string; lang: Lang; now: Date }) {
  const alert = await findAlert(db, { token });
  if (!alert) return null;
  return {
    token,
    state: stateOf(alert, now),
    facts: await alertFacts(db, alert, lang),
    email: maskMail(alert.email),
    /** A parent is asked after them. */
    ofMinor: alert.parent_hash !== null,
    forPupils: isPupilsSearch(parseCriteria(new URLSearchParams(alert.criteria))),
    confirmBy: alert.confirm_by,
    criteria: alert.criteria,
    partnerCriteria: alert.partner_criteria,
    frequency: alert.frequency,
    lang: alert.lang,
    plan: alert.plan,
    pause: isResting(alert, now) ? { until: alert.paused_until } : null,
    /** While the question waits whether it is still wanted. */
    answerBy: alert.asked_at === null ? null : lastDayToAnswer(alert.asked_at),
    leftOut: await leftOutOf(db, alert.criteria, lang),
    refusals: await findRefusalChoices(db, parseCriteria(new URLSearchParams(alert.criteria)), lang),
    withTransit: await hasTimetable(db, now),
  };
}

async function leftOutOf(db: Db, criteria: string, lang: Lang) {
  const { not } = parseCriteria(new URLSearchParams(criteria));
  return (await findOccupationNames(db, not)).map((occupation) => ({ id: occupation.id, name: occupation[lang] }));
}

/** What the form of its settings changes. */
export function settingsOf({ criteria, partnerCriteria, frequency, lang, plan }: AlertView) {
  return { criteria, partnerCriteria, frequency, lang, plan };
}

type Standing = Pick<Alert, "confirmed_at" | "confirm_by" | "own_confirmed_at" | "parent_hash">;

/** "waits": for the parent. */
function stateOf({ confirmed_at, confirm_by, own_confirmed_at, parent_hash }: Standing, now: Date) {
  if (confirmed_at !== null) return "confirmed" as const;
  if (confirm_by < now.toISOString()) return "expired" as const;
  return parent_hash !== null && own_confirmed_at !== null ? ("waits" as const) : ("unconfirmed" as const);
}
