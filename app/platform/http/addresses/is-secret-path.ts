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
    paths.ownData,
    paths.overview,
    paths.myAlert,
    paths.confirmAlert,
    paths.unsubscribe,
    paths.myProfile,
    paths.confirmProfile,
    paths.extendMyProfile,
    paths.endMyProfile,
    (lang: "de", token: string) => paths.myInterest(lang, token, any),
    paths.confirmMembership,
    paths.myRegistration,
    paths.endMyRegistration,
    paths.myTaster,
    paths.answerTaster,
    paths.myCallback,
    paths.answerCallback,
    paths.parentStop,
    paths.parentAlert,
    paths.rulingByLink,
    paths.listingByMail,
    paths.decide,
    paths.invitation,
    paths.resetPassword,
    paths.confirmAddress,
    paths.endMorningList,
  ].map((path) => path("de", key)),
].map((path) => path.slice(1).split("/"));

/** Whether this address is a key. */
export function isSecretPath(path: string) {
  return keyIn(readable(path)) !== null;
}

function keyIn(segments: string[]) {
  const shape = shapes.find((words) => words.slice(0, words.indexOf(key) + 1).every(fitting(segments)));
  return shape ? shape.indexOf(key) : null;
}

function fitting(segments: string[]) {
  return (word: string, at: number) => {
    const segment = segments[at];
    if (segment === undefined) return false;
    return at === 0 || word === key || word === any || word === plain(segment);
  };
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
