import { customAlphabet } from "nanoid";
import { hashToken, newId } from "#db/ids.server.ts";
import type { RulingKind } from "#db/rulings/ruling-codes.ts";
import type { Row } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Ground } from "./ruling.ts";
import { type RulingSender, rulingToken } from "./ruling-links.server.ts";

type Draft = {
  kind: RulingKind;
  subject: { id: string; name: string };
  companyId: string;
  /** The report that made the office look. */
  reportId?: string | null;
  /** Null where nothing is restricted; then nothing is stated either. */
  because: (Ground & { facts: string }) | null;
  lang: Lang;
  officer: { accountId: string };
  config: RulingSender;
  now: Date;
};

/** Of a year, and with nothing in it that is read wrongly aloud: 2027-7K3M9Q. */
const newSign = customAlphabet("23456789BCDFGHJKMNPQRSTVWXZ", 6);

/** Has its number before the deed is done, because the mail about the deed names it (keepRuling). */
export function draftRuling(draft: Draft): Row<"ruling"> {
  const { kind, subject, companyId, reportId = null, because, lang, officer, config, now } = draft;
  const id = newId();
  return {
    id,
    number: `${dayOf(now).slice(0, 4)}-${newSign()}`,
    kind,
    subject_id: subject.id,
    subject_name: subject.name,
    company_id: companyId,
    report_id: reportId,
    ground: because?.ground ?? null,
    rule: because?.rule ?? null,
    facts: because?.facts ?? null,
    lang: because?.lang ?? lang,
    decided_at: now.toISOString(),
    decided_by: officer.accountId,
    token_hash: hashToken(rulingToken(config, id)),
  };
}
