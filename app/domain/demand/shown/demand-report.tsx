import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { daysAfter } from "#app/platform/days.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";
import { firstDayOfMonth, type Month, nextMonth } from "../months.ts";
import { CrossSection } from "./cross-section.tsx";
import { cutAt } from "./cut-at.ts";
import { Course, German, Horizons, SoughtChart } from "./demand-charts.tsx";
import { DemandForm } from "./demand-form.tsx";
import { demandSentences } from "./demand-sentences.ts";
import { DemandTable } from "./demand-table.tsx";
import { periodName } from "./demand-words.ts";
import type { Demand } from "./find-demand.server.ts";
import { howParts } from "./how-parts.ts";

type Props = {
  lang: Lang;
  desk: "office" | "employer";
  demand: Demand | null;
  /** Whether they may teach the search more words. */
  mayTeach?: boolean;
};

/** The report of a month or a year, for the office and, of months that are over, for members. */
export function DemandReport({ lang, desk, demand, mayTeach = false }: Props) {
  const t = useTexts();
  return (
    <>
      <PageHead title={t("demand:title")}>
        <p>{t("demand:intro")}</p>
      </PageHead>
      {demand ? (
        <>
          <DemandForm lang={lang} desk={desk} demand={demand} />
          <Report lang={lang} desk={desk} demand={demand} mayTeach={mayTeach} />
        </>
      ) : (
        <EmptyState title={t("demand:none.title")}>
          <p>{desk === "office" ? t("demand:none.office") : t("demand:none.text")}</p>
        </EmptyState>
      )}
      <How hasBorder={demand?.hasBorder ?? false} />
    </>
  );
}

function Report({ lang, desk, demand, mayTeach }: Props & { demand: Demand }) {
  const t = useTexts();
  const { period, split, countries, hasBorder } = demand;
  const query = new URLSearchParams({ period, by: split });
  const file = (format: "csv" | "pdf") =>
    paths.demandFile(lang, desk, new URLSearchParams([...query, ["format", format]]));
  return (
    <>
      <section className="office-section">
        <h2>{periodName(lang, period)}</h2>
        <State lang={lang} demand={demand} />
        <ul className="narrow">
          {demandSentences(t, lang, demand).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="button-row">
          <a className="button" href={file("csv")}>
            {t("demand:file.csv")}
          </a>
          <a className="button" href={file("pdf")}>
            {t("demand:file.pdf")}
          </a>
          {mayTeach ? <a href={paths.officeSynonyms(lang)}>{t("demand:words")}</a> : null}
        </p>
      </section>
      <section className="office-section">
        <h2>{t("demand:chart.sought")}</h2>
        <div className="demand-beside">
          <SoughtChart lang={lang} demand={demand} />
          <DemandTable lang={lang} label={t("demand:chart.sought")} table="sought" {...{ split, hasBorder, demand }} />
        </div>
      </section>
      <section className="office-section">
        <h2>{t("demand:chart.answered")}</h2>
        <DemandTable
          lang={lang}
          label={t("demand:chart.answered")}
          table="answered"
          {...{ split, hasBorder, demand }}
        />
      </section>
      <CrossSection lang={lang} cross={demand.cross} names={demand.districtNames} />
      <German lang={lang} demand={demand} />
      <Horizons lang={lang} demand={demand} />
      {hasBorder ? (
        <section className="office-section">
          <h2>{t("demand:chart.countries")}</h2>
          <DemandTable
            lang={lang}
            label={t("demand:chart.countries")}
            table="acrossBorders"
            split="country"
            hasBorder={hasBorder}
            demand={{ ...countries, names: {} }}
          />
        </section>
      ) : null}
      <Course lang={lang} demand={demand} />
    </>
  );
}

/** How far the figures reach, and what nobody knows. */
function State({ lang, demand: { state } }: { lang: Lang; demand: Demand }) {
  const t = useTexts();
  const { isClosed, countedAt, months, returneesOn } = state;
  const countedFrom = cutAt(state);
  const told = [
    isClosed ? null : t("demand:state.running", { at: formatInstant(lang, countedAt) }),
    countedFrom ? t("demand:state.since", { day: formatDay(lang, countedFrom) }) : null,
    returneesOn === null ? t("demand:state.returnees") : null,
    isClosed && returneesOn !== null && isEarlier(returneesOn, months.at(-1))
      ? t("demand:state.returneesOn", { day: formatDay(lang, returneesOn) })
      : null,
  ].filter((text) => text !== null);
  return told.length === 0 ? null : (
    <div className="narrow">
      <Notice>
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
    </div>
  );
}

/** Before the last day of the month: its end was written down late. */
const isEarlier = (day: Day, month: Month | undefined) =>
  month !== undefined && daysAfter(day, 1) < firstDayOfMonth(nextMonth(month));

function How({ hasBorder }: { hasBorder: boolean }) {
  const t = useTexts();
  return (
    <section className="narrow">
      <h2>{t("demand:how.title")}</h2>
      {howParts(hasBorder).map((part) => (
        <p key={part} className="quiet">
          {t(`demand:how.${part}`)}
        </p>
      ))}
    </section>
  );
}
