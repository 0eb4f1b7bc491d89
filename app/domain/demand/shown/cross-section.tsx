import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { crossLines } from "./cross-lines.ts";
import type { CrossTable } from "./cross-table.ts";
import { SmallTable } from "./small-table.tsx";

type Props = { lang: Lang; cross: CrossTable | null; names: Record<string, string> };

/** As many stand beside each other on a small tablet; the file has all of them. */
const mostDistricts = 5;

/** What is searched for where, and what is offered there. */
export function CrossSection({ lang, cross, names }: Props) {
  const t = useTexts();
  if (!cross) return null;
  const { columns, lines, sums, left } = crossLines(t, lang, { cross, names, mostDistricts });
  return (
    <section className="office-section">
      <h2>{t("demand:cross.title")}</h2>
      <p className="quiet narrow">{t("demand:cross.how")}</p>
      <SmallTable label={t("demand:cross.title")} columns={columns} rows={lines} ends={[sums]} />
      {left > 0 ? <p className="quiet">{t("demand:cross.more", { count: left })}</p> : null}
    </section>
  );
}
