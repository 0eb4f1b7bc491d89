import { paths } from "#app/paths.ts";
import type { Inhabited } from "../inhabitants.ts";

/**
 * page: 200. moves: redirected on. signIn: redirected to the sign-in page. missing: 404, also where something is not
 * this person's. asks: the form comes back with what is wrong (422). refused: 400, nobody's page sends that. keyless: 401, where only keys count.
 */
export type Outcome = "page" | "moves" | "signIn" | "missing" | "asks" | "refused" | "gone" | "keyless";
export type Asker = "visitor" | "owner" | "other" | "office";
export type Outcomes = Record<Asker, Outcome>;
export type Addressed = Omit<Inhabited, "cookies">;
export type Expectation = { path: (has: Addressed) => string; outcomes: Outcomes };

export const everybody = (outcome: Outcome): Outcomes => ({
  visitor: outcome,
  owner: outcome,
  other: outcome,
  office: outcome,
});
export const employers = (own: Outcome, other = own): Outcomes => ({
  visitor: "signIn",
  owner: own,
  other,
  office: "missing",
});
export const ownersOnly = (outcome: Outcome) => employers(outcome, "missing");
export const officeOnly = (outcome: Outcome): Outcomes => ({
  ...everybody("missing"),
  visitor: "signIn",
  office: outcome,
});

export const at = (path: Expectation["path"], outcomes: Outcomes): Expectation => ({ path, outcomes });
export const slugOf = ({ listing }: Addressed, id = listing.id) => ({ id, slug: "x" });
export const occupationOf = (path: typeof paths.officeOccupation) => (has: Addressed) =>
  path("de", has.listing.occupation_id);
/** A word that the occupation does not have. */
export const aboutTerm = (deed: string, path: typeof paths.officeTerm, read: Outcomes) => {
  const word = (has: Addressed) => path("de", has.listing.occupation_id, { lang: "de", folded: "kuechenkraft" });
  const pattern = `/:lang/office/synonyms/:occupationId/:termLang/:folded${deed}`;
  return { [`GET ${pattern}`]: at(word, read), [`POST ${pattern}`]: at(word, officeOnly("missing")) };
};
export const aboutColleague = (deed: string, path: typeof paths.officeMemberRole, sent: Outcome) => {
  const colleague = (has: Addressed) => path("de", has.companyA.id, has.colleague.id);
  const pattern = `/:lang/office/companies/:companyId/people/:accountId/${deed}`;
  return {
    [`GET ${pattern}`]: at(colleague, officeOnly("page")),
    [`POST ${pattern}`]: at(colleague, officeOnly(sent)),
  };
};
export const companyOf = (path: typeof paths.officeCompany) => (has: Addressed) => path("de", has.companyA.id);
export const mineOf = (path: typeof paths.myApplication) => (has: Addressed) => path("de", has.application.token);
export const step = (name: string) => (has: Addressed) =>
  paths.applyStep("de", has.listing.id, has.applicationDraft, name);
