import { foldedForms } from "#db/fold.ts";

const prefix = /^(?:landkreis|kreis|lk|bezirk|powiat|zemsky okres|okres) /;
const prefixes = ["", "landkreis ", "kreis ", "lk ", "powiat ", "powiecie ", "okres "];

/** How people call a district: "Landkreis Musterau", "LK Musterau", "Musterau". */
export function districtForms(name: string): string[] {
  return foldedForms(name).flatMap((folded) => {
    const bare = folded.replace(prefix, "");
    return bare === folded ? [folded] : [folded, ...prefixes.map((word) => word + bare)];
  });
}
