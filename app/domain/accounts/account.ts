import type { AccountRole, Lang, MembershipRole } from "#db/codes.ts";
import { paths } from "#app/paths.ts";

type Member = { accountId: string; role: MembershipRole; pending: boolean };

/** A company must always have somebody who can let others in: an admin who has accepted the invitation. */
export function isLastAdmin(team: readonly Member[], accountId: string) {
  const admins = team.filter((member) => member.role === "admin" && !member.pending);
  return admins.length === 1 && admins[0]?.accountId === accountId;
}

/**
 * Where somebody goes after signing in: back to the page they wanted, if it is one of theirs, else to their overview; in
 * the language in which they signed in.
 */
export function startPage(role: AccountRole, lang: Lang, wanted: string) {
  const home = role === "office" ? paths.office(lang) : paths.employer(lang);
  const section = role === "office" ? "office" : "employer";
  return new RegExp(`^/(de|pl|cs)/(${section}|account)(/[\\w/-]*)?(\\?[^\\s#\\\\]*)?$`).test(wanted)
    ? `/${lang}${wanted.slice(3)}`
    : home;
}
