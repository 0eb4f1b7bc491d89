import { isLang, type Lang } from "#app/platform/i18n/locales.ts";
import { finished } from "../finished.tsx";
import { graphLocales } from "../languages/graph-locales.ts";

type Props = {
  hreflang: string;
  href: string;
  /** In which language the page is that says so. */
  from: Lang;
};

/** Tells search engines, and messengers, where the same page stands in another language. */
export const OtherLanguage = finished(
  ({ hreflang, href, from }: Props) => (
    <>
      <link rel="alternate" hrefLang={hreflang} href={href} />
      {isLang(hreflang) && hreflang !== from ? (
        <meta property="og:locale:alternate" content={graphLocales[hreflang]} />
      ) : null}
    </>
  ),
  ["href"],
);
