import { paths } from "#app/paths.ts";
import { isLang, type Lang, sourceLang } from "../i18n/locales.ts";
import { anything, isLike } from "./addresses/path-segments.ts";
import { isProgramDoor, isSent, programMethods } from "./addresses/program-door.ts";
import { isOpenData } from "./open-data.ts";

export function allowedMethods(path: string) {
  if (isProgramDoor(path)) return programMethods;
  return isOpenData(path) ? ["GET", "HEAD", "OPTIONS"] : ["GET", "HEAD", "POST"];
}

/** The status with which a request is refused before anything looks at it, or null. `target` is as it was sent. */
export function refusal(method: string, target: string): 400 | 404 | 405 | null {
  const { path, query } = inTwo(target);
  if (!allowedMethods(path).includes(method)) return 405;
  if (!isPlainPath(path)) return 400;
  /** Doors to single loaders, which the framework keeps open and no page of ours uses. */
  if (path.endsWith(".data") || path === "/__manifest") return 404;
  if (query === "") return null;
  const names = [...new URLSearchParams(query).keys()];
  return names.includes("_data") || names.includes("_routes") ? 400 : null;
}

/** Only the first question mark parts them; the ones after it belong to the query. */
export function inTwo(target: string) {
  const mark = target.indexOf("?");
  return mark === -1 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** Browsers keep what follows a "#" to themselves; the framework would drop it and see another path than we do. */
function isPlainPath(path: string) {
  if (!path.startsWith("/") || path.includes("\\") || path.includes("#")) return false;
  try {
    // eslint-disable-next-line no-control-regex -- control characters are what we look for
    return !/[\\\u0000-\u001f\u007f]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** Whether the browser says that no page of another site has led here: "none" is an address typed or kept. */
export function isOwnRequest(fetchSite: string | undefined) {
  return fetchSite === "same-origin" || fetchSite === "none";
}

type CrossSiteFacts = { method: string; path: string; origin: string | undefined; fetchSite: string | undefined };

/**
 * Whether a request that may change something comes from one of our own pages. Browsers say so themselves:
 * Sec-Fetch-Site, which no page can touch, or Origin where they are old. Whoever says nothing is not a browser we know.
 * Programs of companies need not come from anywhere: no browser sends their keys by itself.
 */
export function comesFromOurPages({ method, path, origin, fetchSite }: CrossSiteFacts, ownOrigin: string) {
  if (!isSent(method) || isOneClick(path) || isProgramDoor(path) || isByToken(path)) return true;
  return fetchSite === undefined ? origin === ownOrigin : fetchSite === "same-origin";
}

/** RFC 8058: posted by mail programs, without cookies; the token in the address is the authority. */
function isOneClick(path: string) {
  const shapes = [paths.unsubscribe, paths.endMyProfile, paths.endMorningList];
  return isLike(
    path,
    shapes.map((shape) => shape("de", anything)),
  );
}

/** Posted by a program, without cookies; the token in the header is the authority. */
function isByToken(path: string) {
  return path === paths.eures("getDetails");
}

/** Everything posted here is a form, an empty one too; in parts where documents come, and as mail programs like it. What programs send is looked at behind their key. */
export function isForm(path: string, contentType: string | undefined) {
  if (isOneClick(path) || isProgramDoor(path) || bringsDocuments(path, contentType)) return true;
  if (isByToken(path)) return /^application\/json\b/i.test(contentType ?? "");
  return /^application\/x-www-form-urlencoded\b/i.test(contentType ?? "");
}

const kilobyte = 1024;

/** Two hundred letters, each rewritten by hand. */
export const maxLettersBytes = 2 * kilobyte * kilobyte;
export const maxUploadBytes = 60 * kilobyte * kilobyte;

const documentPaths = [
  paths.applyStep("de", anything, anything, "documents"),
  paths.applyByEuropass("de", anything),
  paths.myApplicationDocuments("de", anything),
  paths.myApplicationMessages("de", anything),
  paths.applicationMessages("de", anything),
  paths.bringInTable("de"),
  paths.companyPictures("de"),
  paths.importRates("de"),
  paths.importCompanies("de"),
  paths.importSchoolHolidays("de"),
  paths.officeCalendar("de", anything),
];

/** Documents come in these places; everything else is typed by hand. */
export function bringsDocuments(path: string, contentType: string | undefined) {
  return isLike(path, documentPaths) && isMultipart(contentType);
}

const isMultipart = (contentType: string | undefined) => /^multipart\/form-data\b/i.test(contentType ?? "");

/** How many bytes a request may bring. */
export function bodyLimit(path: string, contentType: string | undefined) {
  if (bringsDocuments(path, contentType)) return maxUploadBytes;
  return isLike(path, [paths.applicationAnswers("de")]) ? maxLettersBytes : 256 * kilobyte;
}

/** The language in which a refused visitor is spoken to. */
export function langOfPath(path: string): Lang {
  const segment = path.split("/")[1];
  return isLang(segment) ? segment : sourceLang;
}
