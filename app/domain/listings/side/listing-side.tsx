import type { Lang } from "#app/platform/i18n/locales.ts";
import type { ListingView } from "../page/find-listing-view.server.ts";
import { ApplyPanel } from "./apply-panel.tsx";
import { CompanyCard } from "./company-card.tsx";
import { OnPaper } from "./on-paper.tsx";
import type { Reader } from "./reader.ts";
import { WayMap } from "./way-map.tsx";

export function ListingSide({ view, lang, reader }: { view: ListingView; lang: Lang; reader: Reader }) {
  return (
    <aside className="listing-side">
      <ApplyPanel view={view} lang={lang} reader={reader} />
      <CompanyCard view={view} lang={lang} />
      <WayMap view={view} lang={lang} ways={reader.ways} />
      <OnPaper view={view} lang={lang} address={reader.address} />
    </aside>
  );
}
