import type { Licence, Necessity } from "#db/codes.ts";

/** Requirements that the demo states as a licence, so that they can be searched for. */
const licenceOf: Partial<Record<string, Licence>> = {
  "req-driving-licence-b": "B",
  "req-driving-licence-ce": "CE",
  "req-driving-licence-d": "D",
  "req-forklift-licence": "forklift",
  "req-crane-licence": "crane",
  "req-welding-certificate": "welding",
};

export const alsoLicences: ReadonlySet<string> = new Set(Object.keys(licenceOf));

/** Learners bring no licence; whoever drives an excavator needs the licence for that and not for a crane. */
export function licencesFor(requirements: string[], tasks: string[], learning: boolean) {
  if (learning) return [];
  const excavator = tasks.includes("task-drive-excavator");
  return requirements.flatMap((requirement): { licence: Licence; necessity: Necessity }[] => {
    const licence = licenceOf[requirement];
    if (!licence) return [];
    return [{ licence: licence === "crane" && excavator ? "excavator" : licence, necessity: "must" }];
  });
}
