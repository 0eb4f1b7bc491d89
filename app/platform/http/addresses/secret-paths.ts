import { paths } from "#app/paths.ts";

/** Stands in an address for what lets its holder act for somebody. */
const key = ":key";
const any = ":any";

const shapes = [
  paths.applyStep("de", any, key, any),
  paths.applyDocumentRemoval("de", any, key, any),
  ...[
    paths.myApplication,
    paths.myApplicationDocuments,
    paths.myApplicationMessages,
    paths.myApplicationWithdrawal,
    paths.myApplicationErasure,
    paths.myAlert,
    paths.confirmAlert,
    paths.unsubscribe,
    paths.listingByMail,
    paths.decide,
    paths.invitation,
    paths.resetPassword,
    paths.confirmAddress,
  ].map((path) => path("de", key)),
].map((path) => path.slice(1).split("/"));

/** The words behind which keys stand, e.g. "mine". */
const doors = new Set(shapes.map(([, word]) => word));

/** Whether this address is a key. */
export function isSecretPath(path: string) {
  return keyIn(readable(path)) !== null;
}

/**
 * The path without what would let its reader act for somebody, however it is spelled: what has the shape of one of our
 * addresses loses its key, and whatever else stands behind a word like "mine" is cut off there.
 */
export function loggablePath(path: string) {
  const segments = readable(path);
  const hidden = keyIn(segments);
  const door = segments.findIndex((segment) => doors.has(plain(segment)));
  const shown =
    hidden !== null
      ? segments.with(hidden, "…")
      : door === -1 || leadsToKeys(segments)
        ? segments
        : [...segments.slice(0, door + 1), "…"];
  return `/${shown.map((segment) => (looksLikeKey(segment) ? "…" : segment)).join("/")}`;
}

function keyIn(segments: string[]) {
  const shape = shapes.find((words) => words.slice(0, words.indexOf(key) + 1).every(fitting(segments)));
  return shape ? shape.indexOf(key) : null;
}

/** On the way to a key, and not there yet: "/de/mine/applications". */
function leadsToKeys(segments: string[]) {
  return shapes.some(
    (words) => segments.length <= words.indexOf(key) && words.slice(0, segments.length).every(fitting(segments)),
  );
}

function fitting(segments: string[]) {
  return (word: string, at: number) => {
    const segment = segments[at];
    if (segment === undefined) return false;
    return at === 0 || word === key || word === any || word === plain(segment);
  };
}

/** Our keys have 43 signs. Nothing else in an address is as long and has capitals. */
function looksLikeKey(segment: string) {
  return segment.length >= 24 && /[A-Z]/.test(segment);
}

const plain = (segment: string) => segment.split(";")[0]?.trim().replace(/\.+$/, "").toLowerCase() ?? "";

/** As a server that is more lenient than ours might read it. */
function readable(path: string) {
  let text = path;
  for (let times = 0; times < 3 && text.includes("%"); times += 1) text = decoded(text);
  return text.split(/[/\\]/).filter((segment) => segment !== "" && segment !== ".");
}

/** What cannot be read is left as it is. */
function decoded(text: string) {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll("%", ""), "hex").toString("utf8"));
}
