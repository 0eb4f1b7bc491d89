import { finished } from "../finished.tsx";

/** Tells search engines where the same page stands in another language. */
export const OtherLanguage = finished(
  ({ hreflang, href }: { hreflang: string; href: string }) => <link rel="alternate" hrefLang={hreflang} href={href} />,
  ["href"],
);
