import { paths } from "#app/paths.ts";
import type { Lang } from "../../i18n/locales.ts";

/** Forms, and what belongs to one person: nothing for robots. Each stands for everything below it. */
const closed: ((lang: Lang) => string)[] = [
  (lang) => parentOf(paths.apply(lang, "x")),
  (lang) => parentOf(paths.myApplications(lang)),
  (lang) => parentOf(paths.newAlert(lang)),
  (lang) => parentOf(paths.reportThanks(lang)),
  paths.membershipSent,
  (lang) => parentOf(paths.invitation(lang, "x")),
  (lang) => parentOf(paths.resetPassword(lang, "x")),
  paths.employer,
  paths.office,
  paths.signIn,
  paths.signOut,
  paths.signOutEverywhere,
  paths.forgotPassword,
];

/** Everything that has something to read is open. */
export function robotsTxt(origin: string, langs: readonly Lang[]) {
  const rules = [...langs.flatMap((lang) => closed.map((path) => path(lang))), parentOf(paths.demoMails())];
  return [
    "User-agent: *",
    ...rules.flatMap((path) => wholeSegment(path).map((rule) => `Disallow: ${rule}`)),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}

/** A rule holds for all that begins like it, and "/de/office" would hold for "/de/office-manager" too. */
function wholeSegment(path: string) {
  return [`${path}/`, `${path}?`, `${path}$`];
}

function parentOf(path: string) {
  return path.slice(0, path.lastIndexOf("/"));
}
