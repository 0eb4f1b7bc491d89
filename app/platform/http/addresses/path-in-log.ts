import { isLang } from "../../i18n/locales.ts";
import { segmentsOf } from "./path-segments.ts";
import type { FindRoute, FoundRoute, SiteRoute } from "./site-routes.ts";

const hidden = "…";

/** What everybody may see: the short mark of a listing, also at the end of its slug, and ids of what stands on pages. */
const publicNames = new Set([
  ":slug",
  ":id",
  ":listingId",
  ":companyId",
  ":occupationId",
  ":phraseId",
  ":questionId",
  ":entryId",
]);
const listingMark = /(?:^|-)([0-9bcdfghjkmnpqrstvwxz]{10})$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

type Known = { findRoute: FindRoute; routes: readonly SiteRoute[]; isFile: (path: string) => boolean };

/** `route`: whose path it is, where that is known already. */
export type PathInLog = (path: string, route?: FoundRoute | null) => string;

/**
 * A path as the log may have it. Nothing is taken out of it: it is put together anew from the words of our own addresses,
 * and from what everybody may see. So whatever else is in it, spelled however, is left out.
 */
export function pathInLog({ findRoute, routes, isFile }: Known): PathInLog {
  const ours = new Set(routes.flatMap(({ pattern }) => pattern.split("/").filter(isWord)));
  const known = (segment: string) => ours.has(segment) || isLang(segment);

  return (path, route) => {
    if (isFile(path)) return path;
    const found = route === undefined ? findRoute(path) : route;
    const segments = segmentsOf(found?.path ?? path) ?? [hidden];
    if (!found) return joined(segments.map((segment) => (known(segment) ? segment : hidden)));
    const names = found.route.pattern.split("/").filter(Boolean);
    return joined(names.map((name, at) => (isWord(name) ? name : shown(name, segments[at] ?? ""))));
  };
}

const isWord = (name: string) => name !== "" && !/[:*]/.test(name);
const joined = (segments: string[]) => `/${segments.slice(0, 8).join("/")}`;

function shown(name: string, value: string) {
  if (name === ":lang" || (publicNames.has(name) && uuid.test(value))) return value;
  const mark = publicNames.has(name) ? listingMark.exec(value) : null;
  if (!mark) return hidden;
  return mark[0] === value ? value : `${hidden}${mark[0]}`;
}
