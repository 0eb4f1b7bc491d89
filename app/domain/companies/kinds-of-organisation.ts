import { type CompanyKind, type Kind, kinds } from "#db/codes.ts";

/** What partners and universities offer themselves; who looks for staff joins the association. */
const offeredBeside: readonly Kind[] = ["dual_study", "thesis"];

/** The kinds of listings that an organisation may post. */
export const kindsOfOrganisation: Record<CompanyKind, readonly Kind[]> = {
  member: kinds,
  partner: offeredBeside,
  university: offeredBeside,
};

/** What members learn from each other, and figures made for them, are theirs alone. */
export const readsAsMember = (organisation: CompanyKind) => organisation === "member";
