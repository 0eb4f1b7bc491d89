import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { NotEntered } from "./school-clashes.ts";

type Props = {
  lang: Lang;
  /** Areas by name. */
  notEntered: readonly NotEntered[];
  /** Where whoever reads it can enter them; null: the reader cannot. */
  enterAt: string | null;
};

/** That nobody entered holidays does not mean that there are none, and is not left unsaid. */
export function NotEnteredNotes({ lang, notEntered, enterAt }: Props) {
  const t = useTexts();
  if (notEntered.length === 0) return null;
  return (
    <>
      {notEntered.map(({ year, areas, lack }) => (
        <p key={`${year} ${lack}`} data-not-entered={year}>
          {t(`schoolHoliday:lack.${lack}`, { year, areas: formatList(lang, areas) })}
        </p>
      ))}
      {enterAt ? (
        <p>
          <a href={enterAt}>{t("schoolHoliday:enter")}</a>
        </p>
      ) : null}
    </>
  );
}
