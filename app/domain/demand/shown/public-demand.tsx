import { paths } from "#app/paths.ts";
import { formatDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState, Facts, PageHead } from "#app/ui/parts.tsx";
import { shareOf } from "./amount.ts";
import { cutAt } from "./cut-at.ts";
import { demandSentences } from "./demand-sentences.ts";
import { amountText, eachOf, periodName, valueName } from "./demand-words.ts";
import type { Demand } from "./find-demand.server.ts";
import { SmallTable } from "./small-table.tsx";

type Props = { lang: Lang; demand: Demand | null };

const mostShown = 8;

/** A few figures of the last month that is over, for everybody. */
export function PublicDemand({ lang, demand }: Props) {
  const t = useTexts();
  return (
    <>
      <PageHead title={t("demand:title")}>
        <p className="narrow">{t("demand:public.intro")}</p>
      </PageHead>
      {demand ? (
        <Figures lang={lang} demand={demand} />
      ) : (
        <EmptyState title={t("demand:none.title")}>
          <p>{t("demand:none.text")}</p>
        </EmptyState>
      )}
      <div className="narrow page-end">
        <p className="quiet">{t("demand:how.searches")}</p>
        <p className="quiet">{t("demand:how.fives")}</p>
        <p>
          <a href={paths.results(lang)}>{t("demand:public.jobs")}</a>
        </p>
      </div>
    </>
  );
}

function Figures({ lang, demand }: { lang: Lang; demand: Demand }) {
  const t = useTexts();
  const { all, rows, period, names } = demand;
  const countedFrom = cutAt(demand.state);
  const share = shareOf(all.empty, all.searches);
  const each = eachOf(all.applications, all.listings);
  const days = (count: number | null) => (count === null ? null : t("demand:facts.days", { count }));
  return (
    <>
      <section className="narrow">
        <h2>{periodName(lang, period)}</h2>
        {countedFrom ? <p>{t("demand:state.since", { day: formatDay(lang, countedFrom) })}</p> : null}
        <ul>
          {demandSentences(t, lang, demand).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Facts
          items={[
            { label: t("demand:facts.searches"), value: amountText(t, lang, all.searches) },
            { label: t("demand:facts.empty"), value: share === null ? null : t("demand:percent", { share }) },
            { label: t("demand:facts.published"), value: formatNumber(lang, all.published) },
            { label: t("demand:facts.each"), value: each === null ? null : formatNumber(lang, each) },
            { label: t("demand:facts.daysToFill"), value: days(all.daysToFill) },
            { label: t("demand:facts.daysToAnswer"), value: days(all.daysToAnswer) },
            { label: t("demand:facts.training"), value: formatNumber(lang, all.training) },
          ]}
        />
      </section>
      <section className="narrow">
        <h2>{t("demand:public.table")}</h2>
        <SmallTable
          label={t("demand:public.table")}
          columns={[t("demand:column.value.field"), t("demand:column.searches"), t("demand:column.open")]}
          rows={rows
            .slice(0, mostShown)
            .map(({ value, searches, open }) => [
              valueName(t, "field", value, names),
              amountText(t, lang, searches),
              formatNumber(lang, open),
            ])}
        />
      </section>
    </>
  );
}
