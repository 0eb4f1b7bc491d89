import { I18nextProvider } from "react-i18next";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { ListingArticle } from "#app/domain/listings/page/listing-article.tsx";
import { paths } from "#app/paths.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { lang: Lang; viewLang: Lang; listing: ListingView };

/** The ad as its readers will see it, one language at a time. */
export function ListingInLanguages({ lang, viewLang, listing }: Props) {
  const t = useTexts();
  return (
    <>
      <nav className="view-tabs" aria-label={t("office:review.languages")}>
        {langs.map((other) => (
          <a
            key={other}
            href={`${paths.officeListing(lang, listing.id)}?view=${other}`}
            aria-current={other === viewLang ? "page" : undefined}
          >
            {t(`listing:language.${other}`)}
          </a>
        ))}
      </nav>
      <div className="panel" lang={viewLang}>
        <I18nextProvider i18n={i18nFor(viewLang)}>
          <ListingArticle view={listing} lang={viewLang} />
        </I18nextProvider>
      </div>
    </>
  );
}
