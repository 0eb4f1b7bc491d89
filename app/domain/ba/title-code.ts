import type { BaAd } from "./ba-ad.ts";

/** Of the catalogue's entries those for learning an occupation are others than those for working in it. */
export function titleCode({ kind, occupationId, codes }: Pick<BaAd, "kind" | "occupationId" | "codes">) {
  const known = codes.titleCodes.get(occupationId);
  return (kind === "apprenticeship" ? known?.training : known?.job) || null;
}
