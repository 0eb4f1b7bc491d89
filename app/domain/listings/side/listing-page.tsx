// A face of this room: other nouns may import it.

import type { Lang } from "#app/platform/i18n/locales.ts";
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
  return (
    <div className="listing-page">
      <ListingArticle view={view} lang={lang} ways={reader?.ways ?? null} titleAs={reader ? "h1" : "h2"} />
      {reader ? (
        <ListingSide view={view} lang={lang} reader={reader} />
      ) : (
        <div className="listing-side">
          <CompanyCard view={view} lang={lang} />
        </div>
      )}
    </div>
  );
}
