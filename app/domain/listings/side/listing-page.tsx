// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import { ListingArticle } from "../page/listing-article.tsx";
import { CompanyCard } from "./company-card.tsx";
import { ListingSide } from "./listing-side.tsx";
import type { Reader } from "./reader.ts";

type Props = {
  view: ListingView;
  lang: Lang;
  /** Null where nobody can apply: the view is then a preview, of a version that need not be published yet. */
  reader: Reader | null;
};

/** The ad and who offers it; beside it what its reader can do. */
export function ListingPage({ view, lang, reader }: Props) {
  const company = <CompanyCard view={view} lang={lang} />;
  return (
    <Halves
      ad={<ListingArticle view={view} lang={lang} ways={reader?.ways ?? null} titleAs={reader ? "h1" : "h2"} />}
      side={reader ? <ListingSide view={view} lang={lang} reader={reader} /> : <Offering company={company} />}
    />
  );
}

const Halves = finished(
  ({ ad, side }: Record<"ad" | "side", ReactNode>) => (
    <div className="listing-page">
      {ad}
      {side}
    </div>
  ),
  ["ad", "side"],
);

const Offering = finished(
  ({ company }: { company: ReactNode }) => <div className="listing-side">{company}</div>,
  ["company"],
);
