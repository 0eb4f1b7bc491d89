import { useContext } from "react";
import { I18nextProvider } from "react-i18next";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import type { Version } from "#app/domain/listings/page/version.ts";
import { VersionTabs } from "#app/domain/listings/page/version-tabs.tsx";
import { ListingPage } from "#app/domain/listings/side/listing-page.tsx";
import { paths } from "#app/paths.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";

type Props = { lang: Lang; viewLang: Lang; listing: ListingView; version: Version | null };

/** The ad as its readers will see it, one language at a time; with a change that waits in both versions. */
export function ListingInLanguages({ lang, viewLang, listing, version }: Props) {
  const offered = useContext(OfferedLangs);
  const t = useTexts();
  const hrefOf = (view: Lang, shown: Version | null) =>
    `${paths.officeListing(lang, listing.id)}?view=${view}${shown ? `&version=${shown}` : ""}#listing`;
  return (
    <>
      <h2 id="listing">{t("office:review.asSeen")}</h2>
      {version ? <VersionTabs version={version} hrefOf={(other) => hrefOf(viewLang, other)} /> : null}
      {offered.length > 1 ? (
        <nav className="view-tabs" aria-label={t("office:review.languages")}>
          {offered.map((other) => (
            <a key={other} href={hrefOf(other, version)} aria-current={other === viewLang ? "page" : undefined}>
              {t(`listing:language.${other}`)}
            </a>
          ))}
        </nav>
      ) : null}
      <div className="panel preview" lang={viewLang}>
        <I18nextProvider i18n={i18nFor(viewLang)}>
          <ListingPage view={listing} lang={viewLang} reader={null} />
        </I18nextProvider>
      </div>
    </>
  );
}
