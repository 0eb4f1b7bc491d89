import { useTexts } from "#app/platform/i18n/texts.ts";
import { type MailRule, mailRules } from "#app/platform/mail/linting/mail-rules.ts";
import { Facts } from "#app/ui/parts.tsx";

/** What a mail was looked at for, rule by rule, and what was found. */
export function MailCheck({ faults }: { faults: Record<MailRule, string[]> }) {
  const t = useTexts();
  return (
    <section className="office-section">
      <h2>{t("wording:mails.check.title")}</h2>
      <Facts
        items={mailRules.map((rule) => ({
          label: t(`wording:mails.check.rule.${rule}`),
          value:
            faults[rule].length === 0
              ? t("wording:mails.check.fine")
              : t("wording:mails.check.faulty", { found: faults[rule].join("; ") }),
        }))}
      />
    </section>
  );
}
