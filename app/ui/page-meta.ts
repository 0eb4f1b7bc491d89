import type { MetaDescriptor } from "@remix-run/node";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { graphLocales } from "./languages/graph-locales.ts";

export type Head = {
  lang: Lang;
  /** Without the board's name, which stands beside it. */
  title: string;
  description: string;
  /** The page's address, absolute. */
  canonical: string;
  origin: string;
  boardName: string;
};

/**
 * What search engines read of a public page, and what a messenger shows of it when somebody sends it: title,
 * description, address and Open Graph.
 */
export function pageMeta({ lang, title, description, canonical, origin, boardName }: Head): MetaDescriptor[] {
  const graph = {
    "og:type": "website",
    "og:site_name": boardName,
    "og:title": title,
    "og:description": description,
    "og:url": canonical,
    "og:locale": graphLocales[lang],
    "og:image": `${origin}/share.png`,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": boardName,
  };
  return [
    { title: `${title} – ${boardName}` },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: canonical },
    ...Object.entries(graph).map(([property, content]) => ({ property, content })),
    { name: "twitter:card", content: "summary" },
  ];
}
