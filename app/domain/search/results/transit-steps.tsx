import { firstLegs } from "#app/domain/timetable/transit.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Steps } from "./filter-groups.tsx";
import type { ResultsView } from "./find-results-view.server.ts";

/** Only where it is known from where, and a timetable says what runs: else nothing would be counted. */
export function TransitSteps({ facets, criteria }: Pick<ResultsView, "facets" | "criteria">) {
  const t = useTexts();
  const known = Object.keys(facets.transit).length > 0;
  return (
    <Steps
      name="transit"
      legend={t("transit:filter.legend")}
      any={t("transit:filter.any")}
      total={-1}
      chosen={criteria.transit}
      choices={firstLegs.map((code) => ({
        code,
        label: t(`transit:filter.${code}`),
        count: facets.transit[code] ?? null,
        uncounted: known && facets.transit[code] === undefined,
      }))}
    />
  );
}
