import type { Contract, Feature, Kind } from "#db/codes.ts";

/** PositionOfferingTypeCode of HR-Open, as far as our ads are one of them. */
type OfferingType =
  | "DirectHire"
  | "Temporary"
  | "Contract"
  | "Internship"
  | "Apprenticeship"
  | "Seasonal"
  | "SelfEmployed";

const ofContract = {
  permanent: "DirectHire",
  minijob: "DirectHire",
  fixed: "Temporary",
  trial: "Temporary",
  zlecenie: "Contract",
  dzielo: "Contract",
  dpp: "Contract",
  dpc: "Contract",
  b2b: "SelfEmployed",
} as const satisfies Record<Contract, OfferingType>;

/** Null for a thesis: no vacancy, apprenticeship or traineeship, and so nothing that EURES takes (Regulation (EU) 2016/589). */
export const offeringOfKind = {
  job: "contract",
  student_job: "contract",
  apprenticeship: "Apprenticeship",
  dual_study: "Apprenticeship",
  internship: "Internship",
  thesis: null,
} as const satisfies Record<Kind, OfferingType | "contract" | null>;

type Offered = { kind: Kind; contract: Contract | null; features: readonly Feature[] };

export function offeringType({ kind, contract, features }: Offered): OfferingType | null {
  const offering = offeringOfKind[kind];
  if (offering !== "contract") return offering;
  if (features.includes("seasonal")) return "Seasonal";
  return contract === null ? null : ofContract[contract];
}
