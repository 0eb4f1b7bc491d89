import { isLang } from "../../i18n/locales.ts";
import { segmentsOf } from "./path-segments.ts";

/**
 * The parameters from which a page is made, in one order and spelling: whatever else was asked is left out. Only of
 * pages that are the same for everybody, because these are kept by their address. Where nothing was asked, it is not called.
 */
export type KnownQuery = (asked: URLSearchParams) => URLSearchParams;

export type SiteRoute = { pattern: string; id?: string; knownQuery?: KnownQuery | undefined };
/** `path` as our own links spell it, `params` what stands in it where the pattern has names. */
export type FoundRoute = { path: string; route: SiteRoute; params: Record<string, string> };
export type FindRoute = (path: string) => FoundRoute | null;

/** For pages that know no parameters. */
export const noQuery: KnownQuery = () => new URLSearchParams();

/**
 * Finds the route of a path however it is spelled (capitals, codes, slashes too many), and how our own links spell it.
 * The framework is as lenient, but the guards, the log and the cache know one spelling only.
 */
export function routeFinder(routes: readonly SiteRoute[]): FindRoute {
  const known = routes
    .map((route) => ({ route, words: route.pattern.split("/").filter(Boolean) }))
    .filter(({ words }) => !words.includes("*"))
    .sort((a, b) => rankOf(a.words).localeCompare(rankOf(b.words)));
  const byLength = Map.groupBy(known, ({ words }) => words.length);

  return (path) => {
    const segments = segmentsOf(path);
    if (!segments || segments.some((segment) => segment === "." || segment === "..")) return null;
    const found = byLength
      .get(segments.length)
      ?.find(({ words }) => words.every((word, at) => fits(segments[at] ?? "", word)));
    if (!found) return null;
    const { route, words } = found;
    const spelling = words.map((word, at) => spelled(segments[at] ?? "", word));
    const named = words.flatMap((word, at) => (word.startsWith(":") ? [[word.slice(1), segments[at] ?? ""]] : []));
    return { route, path: `/${spelling.join("/")}`, params: Object.fromEntries(named) as Record<string, string> };
  };
}

/** A word of ours goes before what may be anything, as in the framework. */
const rankOf = (words: string[]) => words.map((word) => (word.startsWith(":") ? "1" : "0")).join("");

function fits(segment: string, word: string) {
  if (word === ":lang") return isLang(segment.toLowerCase());
  return word.startsWith(":") || segment.toLowerCase() === word.toLowerCase();
}

function spelled(segment: string, word: string) {
  if (word === ":lang") return segment.toLowerCase();
  return word.startsWith(":") ? encodeURIComponent(segment) : word;
}
