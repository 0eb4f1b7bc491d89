import type { DeclineReason } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";

/** For the company alone: what it said when it declined. Says nothing while it said nothing. */
export function DeclineReasons({ reasons }: { reasons: { reason: DeclineReason; count: number }[] }) {
  const t = useTexts();
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{t("answering:reason.title")}</h2>
      <Facts items={reasons.map(({ reason, count }) => ({ label: t(`answering:reason.${reason}`), value: count }))} />
      <p className="quiet">{t("answering:reason.private")}</p>
    </section>
  );
}
