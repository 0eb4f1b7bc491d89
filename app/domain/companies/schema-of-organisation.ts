import type { CompanyKind } from "#db/codes.ts";

/** What schema.org calls it. */
export const schemaOfOrganisation: Record<CompanyKind, "Organization" | "CollegeOrUniversity"> = {
  member: "Organization",
  partner: "Organization",
  university: "CollegeOrUniversity",
};
