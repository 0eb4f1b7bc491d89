import { checkRegion } from "#db/region/check-region.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

export const checkRegionCommand: Command = {
  words: "office check-region",
  argument: "DIR",
  does: ["say what is missing or wrong in the folder of a region, before REGION_DIR names it"],
  async run({ argument }) {
    const { faults, missing, found } = checkRegion(argument);
    if (faults.length > 0 || found === null) throw new UsageError(faults.join("\n"));
    for (const line of missing) console.log(`missing: ${line}`);
    console.log(
      `${argument} is in order: ${found.core.join(", ")}; ${found.places} places, ${found.postalCodes} postal codes.`,
    );
  },
};
