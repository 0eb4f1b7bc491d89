import { criteriaQuery } from "#app/domain/search/criteria.ts";
import type { Audience } from "#app/domain/search/dimensions.ts";
import { paths } from "#app/paths.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";

/** What a move is made of, beside the work: a roof, the children, the boxes. */
const homeHelps = ["accommodation", "families", "returnees"] as const satisfies Audience[];

type Props = { counts: Record<string, number> };

/** How many of the open listings help with it, each leading to exactly these. */
export function HomeHelps({ counts }: Props) {
  const t = useTexts();
  const lang = useLang();
  const offered = homeHelps.filter((help) => (counts[help] ?? 0) > 0);
  if (offered.length === 0) return null;
  return (
    <section>
      <h2>{t("home:helps.title")}</h2>
      <ul className="returnee-open">
        {offered.map((help) => {
          const count = counts[help] ?? 0;
          return (
            <li key={help}>
              <a href={paths.results(lang, criteriaQuery({ for: [help] }))}>
                {t(`home:helps.${help}`, { count, number: formatNumber(lang, count) })}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="hint">{t("home:helps.school")}</p>
    </section>
  );
}
