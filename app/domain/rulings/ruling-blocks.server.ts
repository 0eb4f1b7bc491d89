import type { Lang } from "#db/codes.ts";
import type { Row } from "#db/schema.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { appealUntil } from "./ruling.ts";
import { rulingLines } from "./ruling-lines.ts";
import { rulingLink, type RulingSender } from "./ruling-links.server.ts";

/** The end of each mail about a ruling: everything but the facts, and how to appeal against it. */
export function rulingBlocks(config: RulingSender, ruling: Row<"ruling">, lang: Lang): MailBlock[] {
  const t = textsFor(lang);
  const { id, number, kind, subject_name: subject, ground, rule, report_id, decided_at } = ruling;
  const lines = rulingLines(t, { number, kind, subject, ground, rule, fromReport: report_id !== null });
  return [
    { facts: lines.map(({ name, value }) => ({ label: t(`ruling:label.${name}`), value })) },
    { paragraph: t("ruling:mail.appeal", { until: formatDay(lang, appealUntil(decided_at)) }) },
    { button: { label: t("ruling:mail.button"), href: rulingLink(config, { id, lang }) } },
    { small: t("ruling:courts") },
  ];
}
