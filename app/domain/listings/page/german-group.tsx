import { type GermanLevel, germanLevels } from "#db/codes.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Facts } from "#app/ui/parts.tsx";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** How much German, as steps of a ladder and in words; and what else is spoken. */
export function GermanGroup({ view, lang }: { view: ListingView; lang: Lang }) {
  const { team, otherLanguages } = factTexts(useTexts(), lang, view);
  return <Group german={view.german} team={team} otherLanguages={otherLanguages} />;
}

type GroupProps = { german: ListingView["german"]; team: string | null; otherLanguages: string };

const Group = finished(({ german: { level, exam, course }, team, otherLanguages }: GroupProps) => {
  const t = useTexts();
  const facts = [
    { label: t("sheet:german.start"), value: level ? t(`listing:germanLong.${level}`) : null },
    { label: t("sheet:german.exam"), value: exam ? t(`listing:germanLong.${exam}`) : null },
    { label: t("sheet:german.course"), value: course ? t(`listing:course.${course}`) : null },
    { label: t("sheet:german.team"), value: team },
    { label: t("sheet:german.others"), value: otherLanguages },
  ];
  if (facts.every(({ value }) => !value)) return null;
  const isAsked = level !== null && level !== "none";
  return (
    <section>
      <h2>{t(isAsked ? "sheet:german.title" : "sheet:german.languages")}</h2>
      {isAsked ? <Ladder level={level} exam={exam} /> : null}
      <Facts items={facts} />
    </section>
  );
});

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
