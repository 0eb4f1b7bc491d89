import { SearchBar } from "./domain/search/search-bar.tsx";
import type { PageHandle } from "./page-handle.ts";
import { hreflangs, isLang, type Lang, langs, sourceLang } from "./platform/i18n/locales.ts";
import type { Acting, Audience } from "./ui/frame.tsx";
import type { KeptForm } from "./ui/page-form.tsx";
import { OtherLanguage } from "./ui/whole/other-language.tsx";

/** What every page knows of the site and of whoever asks. */
export type Site = {
  origin: string;
  boardName: string;
  /** In which languages this board speaks. */
  langs: readonly Lang[];
  demo: boolean;
  guaranteed: boolean;
  kept: KeptForm | null;
  acting: Acting | null;
};

type Match = { id: string; handle?: unknown; data: unknown };
type Asked = { pathname: string; search: string; matches: readonly Match[] };

/** What stands around a page, from its address and from what its routes say and know. */
export function frameOf({ pathname, search, matches }: Asked) {
  const segment = pathname.split("/")[1];
  const lang: Lang = isLang(segment) ? segment : sourceLang;
  const handle = Object.assign({}, ...matches.map((match) => match.handle)) as PageHandle;
  const site = matches.find((match) => match.id === "root")?.data as Site | undefined;
  const known = alternatesOf(matches, pathname, search, isLang(segment));
  const offered = site?.langs ?? langs;
  const alternates = known && onlyIn(offered, known);
  const audience = audienceOf(matches) ?? handle.audience ?? "public";
  const withSearch = audience === "public" && handle.search !== false;
  return {
    lang,
    handle,
    site,
    audience,
    bleed: handle.bleed ?? false,
    boardName: site?.boardName ?? "",
    demo: site?.demo ?? false,
    guaranteed: site?.guaranteed ?? false,
    acting: site?.acting ?? null,
    ...(alternates ? inSameSearch(alternates, search) : nowhere),
    hreflangs:
      site && alternates
        ? hreflangs((other) => alternates[other], offered).map(({ hreflang, path }) => (
            <OtherLanguage key={hreflang} hreflang={hreflang} href={site.origin + path} from={lang} />
          ))
        : null,
    search: withSearch ? <SearchBar query={new URLSearchParams(search)} lang={lang} folded /> : null,
  };
}

/** A page for people of companies and of the office alike says in its data (`audience`) who reads it. */
function audienceOf(matches: Asked["matches"]): Audience | null {
  for (const { data } of matches) {
    if (typeof data === "object" && data !== null && "audience" in data) return data.audience as Audience;
  }
  return null;
}

const nowhere = { de: "", pl: "", cs: "" };

/** In a language that the board does not offer the page has no address. */
function onlyIn(offered: readonly Lang[], alternates: Record<Lang, string>): Record<Lang, string> {
  return { ...nowhere, ...Object.fromEntries(offered.map((lang) => [lang, alternates[lang]])) };
}

/** The same page in each language; a loader whose address holds translated words returns `alternates` itself. */
function alternatesOf(matches: Asked["matches"], pathname: string, search: string, hasLang: boolean) {
  if (!hasLang) return null;
  for (const { data } of matches) {
    if (typeof data === "object" && data !== null && "alternates" in data)
      return data.alternates as Record<Lang, string>;
  }
  const rest = pathname.split("/").slice(2).join("/");
  return Object.fromEntries(langs.map((lang) => [lang, `/${lang}${rest ? `/${rest}` : ""}${search}`])) as Record<
    Lang,
    string
  >;
}

/** Who reads the page in another language is still in the same search. */
function inSameSearch(alternates: Record<Lang, string>, search: string) {
  const entries = langs.map((lang) => [
    lang,
    alternates[lang] === "" || alternates[lang].includes("?") ? alternates[lang] : alternates[lang] + search,
  ]);
  return Object.fromEntries(entries) as Record<Lang, string>;
}
