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
    .sort((a, b) => rankOf(a.words).localeCompare(rankOf(b.words)))
    .map((one) => ({ ...one, plain: one.words.map(plain) }));
  const mayBe = shortLists(known);

  return (path) => {
    const segments = segmentsOf(path);
    if (!segments || segments.some((segment) => segment === "." || segment === "..")) return null;
    const asked = segments.map(plain);
    const found = mayBe(asked).find((one) => one.plain.every((word, at) => fits(asked[at] ?? "", word)));
    if (!found) return null;
    const { route, words } = found;
    const spelling = words.map((word, at) => spelled(segments[at] ?? "", word));
    const named = words.flatMap((word, at) => (word.startsWith(":") ? [[word.slice(1), segments[at] ?? ""]] : []));
    return { route, path: `/${spelling.join("/")}`, params: Object.fromEntries(named) as Record<string, string> };
  };
}

/** A word of ours goes before what may be anything, as in the framework. */
const rankOf = (words: string[]) => words.map((word) => (word.startsWith(":") ? "1" : "0")).join("");

/**
 * Every request asks, and most routes are as long as many others: so only those are looked at, in their order, whose second
 * word is the one asked for or may be anything. The first is the language nearly everywhere.
 */
function shortLists<Known extends { plain: string[] }>(known: readonly Known[]) {
  const listFor = ({ length, 1: second }: string[]) =>
    known.filter(({ plain }) => plain.length === length && (plain[1] === second || isAny(plain[1])));
  const lists = new Map(known.map(({ plain }) => [shapeOf(plain), listFor(plain)]));
  return (asked: string[]) => lists.get(shapeOf(asked)) ?? lists.get(anyOf(asked.length)) ?? [];
}

const shapeOf = ({ length, 1: second = "" }: string[]) => (isAny(second) ? anyOf(length) : `${length} ${second}`);
const anyOf = (length: number) => `${length} :`;
const isAny = (word: string | undefined) => word?.startsWith(":") ?? false;

const plain = (word: string) => word.toLowerCase();

function fits(segment: string, word: string) {
  return word === ":lang" ? isLang(segment) : isAny(word) || segment === word;
}

function spelled(segment: string, word: string) {
  if (word === ":lang") return segment.toLowerCase();
  return word.startsWith(":") ? encodeURIComponent(segment) : word;
}
