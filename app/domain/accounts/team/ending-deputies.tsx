import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { findDeputies } from "./deputies.server.ts";

export type Deputyships = Awaited<ReturnType<typeof findDeputies>>;

/** What ends with somebody's removal beside their access. */
export function EndingDeputies({ lang, deputyships }: { lang: Lang; deputyships: Deputyships }) {
  const t = useTexts();
  if (deputyships.length === 0) return null;
  return (
    <Notice title={t("team:ending.title")}>
      <ul>
        {deputyships.map(({ id, name, email, awayName, awayEmail, from, until }) => (
          <li key={id}>
            {t("team:ending.line", {
              ...{ deputy: name || email, away: awayName || awayEmail },
              ...{ from: formatDay(lang, from), until: formatDay(lang, until) },
            })}
          </li>
        ))}
      </ul>
      <p>{t("team:ending.mailed")}</p>
    </Notice>
  );
}
