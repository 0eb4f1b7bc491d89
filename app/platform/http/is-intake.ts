import { paths } from "#app/paths.ts";
import { anything, isLike } from "./addresses/path-segments.ts";
import { bringsDocuments } from "./request-rules.ts";

const intake = [
  paths.apply("de", anything),
  paths.applyStep("de", anything, anything, anything),
  paths.myApplicationDocuments("de", anything),
  paths.myApplicationMessages("de", anything),
  paths.applicationMessages("de", anything),
  paths.newListing("de"),
  paths.editListing("de", anything),
  paths.keepWorkingCopy("de"),
  paths.bringIn("de"),
  paths.bringInTable("de"),
  paths.apiListings(),
];

/** What is posted here adds to what the board keeps. What changes or erases something, answers or signs in does not. */
export function isIntake(path: string, contentType: string | undefined) {
  return isLike(path, intake) || bringsDocuments(path, contentType);
}
