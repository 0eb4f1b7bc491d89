import type { ReactNode } from "react";
import { type GermanLevel, germanLevels } from "#db/codes.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { factRows } from "#app/ui/rows/fact-rows.tsx";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** How much German, as steps of a ladder and in words; and what else is spoken. */
export function GermanGroup({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const { team, otherLanguages } = factTexts(t, lang, view);
  const { level, exam, course } = view.german;
  const rows = factRows([
    { label: t("sheet:german.start"), value: level && t(`listing:germanLong.${level}`) },
    { label: t("german:label"), value: isShown(level) ? t(`german:${view.field}.${level}`) : null },
    { label: t("sheet:german.exam"), value: exam && t(`listing:germanLong.${exam}`) },
    { label: t("sheet:german.course"), value: course && t(`listing:course.${course}`) },
    { label: t("sheet:german.team"), value: team },
    { label: t("sheet:german.others"), value: otherLanguages },
  ]);
  return rows && <Group level={level} exam={exam} rows={rows} />;
}

/** "None" needs no example, and C2 has none that is not C1 already. */
const isShown = (level: GermanLevel | null) => level !== null && level !== "none" && level !== "C2";

type GroupProps = { level: GermanLevel | null; exam: GermanLevel | null; rows: ReactNode };

const Group = finished(
  ({ level, exam, rows }: GroupProps) => {
    const t = useTexts();
    const isAsked = level !== null && level !== "none";
    return (
      <section>
        <h2>{t(isAsked ? "sheet:german.title" : "sheet:german.languages")}</h2>
        {isAsked ? <Ladder level={level} exam={exam} /> : null}
        <dl className="facts">{rows}</dl>
      </section>
    );
  },
  ["rows"],
);

const steps = germanLevels.filter((level) => level !== "none");

function Ladder({ level, exam }: { level: GermanLevel; exam: GermanLevel | null }) {
  const t = useTexts();
  const reached = germanLevels.indexOf(level);
  return (
    <div
      className="ladder"
      role="img"
      aria-label={t("sheet:german.meter", { level: t(`listing:germanLong.${level}`) })}
    >
      {steps.map((step) => (
        <span
          key={step}
          className={germanLevels.indexOf(step) <= reached ? "ladder-lit" : undefined}
          data-need={step === level ? "start" : step === exam ? "exam" : undefined}
        >
          {step}
        </span>
      ))}
    </div>
  );
}
