import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Correction } from "#app/domain/admissions/corrections.ts";
import { approveAdmission } from "#app/domain/admissions/decide-admission.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { logTextLimit } from "../company-log/log-note-form.ts";
import { addLogNote } from "../company-log/log-notes.server.ts";

/** Approves a request, and notes in the log of the new company what was corrected on the way. */
export function admitCompany(db: Db, deed: Parameters<typeof approveAdmission>[1]) {
  const { officer, lang, now } = deed;
  return inTransaction(db, async (db) => {
    const result = await approveAdmission(db, deed);
    if (!result.ok || result.corrections.length === 0) return result;
    const { companyId, corrections } = result;
    const text = correctionText(lang, corrections).slice(0, logTextLimit);
    await addLogNote(db, { companyId, accountId: officer.accountId, way: "other", day: dayOf(now), text, now });
    return result;
  });
}

function correctionText(lang: Lang, corrections: readonly Correction[]) {
  const t = textsFor(lang);
  const lines = corrections.map(({ field, before, after }) => {
    const values = { field: t(`office:companyForm.${field}`), before: before ?? "–", after: after ?? "–" };
    return t("admission:office.correct.line", values);
  });
  return [t("admission:office.correct.noted"), ...lines].join("\n");
}
