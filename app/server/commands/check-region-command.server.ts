import { z } from "zod";
import { checkRegion } from "#db/region/check-region.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";

export const checkRegionCommand = reporting({
  words: "office check-region",
  argument: { name: "DIR", is: "the folder of the region" },
  does: "say what is missing or wrong in the folder of a region, before REGION_DIR names it",
  report: z.object({
    faults: z.array(z.string()).describe("what keeps a board from starting with it"),
    missing: z.array(z.string()).describe("what may be missing"),
    places: z.int().nullable().describe("how many places it has, if it can be read"),
    postalCodes: z.int().nullable().describe("how many postal codes"),
  }),
  async run({ argument }) {
    const { faults, missing, found } = checkRegion(argument);
    const report = {
      ...{ faults, missing },
      places: found?.places ?? null,
      postalCodes: found?.postalCodes ?? null,
    };
    if (faults.length > 0 || found === null)
      return { report, text: "", why: faults.join("\n"), exit: exits.failed.code };
    const order = `${argument} is in order: ${found.core.join(", ")}; ${found.places} places, ${found.postalCodes} postal codes.`;
    return { report, text: [...missing.map((line) => `missing: ${line}`), order].join("\n") };
  },
});
