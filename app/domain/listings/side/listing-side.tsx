import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import { ApplyPanel } from "./apply-panel.tsx";
import { CompanyCard } from "./company-card.tsx";
import { OnPaper } from "./on-paper.tsx";
import type { Reader } from "./reader.ts";
import { WayMap } from "./way-map.tsx";

export function ListingSide({ view, lang, reader }: { view: ListingView; lang: Lang; reader: Reader }) {
  return (
    <Aside
      apply={<ApplyPanel view={view} lang={lang} reader={reader} />}
      company={<CompanyCard view={view} lang={lang} />}
      map={<WayMap view={view} lang={lang} ways={reader.ways} />}
      paper={<OnPaper view={view} lang={lang} address={reader.address} />}
    />
  );
}

const Aside = finished(
  ({ apply, company, map, paper }: Record<"apply" | "company" | "map" | "paper", ReactNode>) => (
    <aside className="listing-side">
      {apply}
      {company}
      {map}
      {paper}
    </aside>
  ),
  ["apply", "company", "map", "paper"],
);
