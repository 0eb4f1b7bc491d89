import { XMLParser } from "fast-xml-parser";
import { XmlDocument } from "libxml2-wasm";
import { BaCodesFile } from "#app/domain/ba/ba-codes.ts";

/** Codes that stand for nothing: the real ones are not public, and no test knows them. */
export const inventedCodes = BaCodesFile.parse({
  constants: { "PostDetail/Status": "S", "PostDetail/Action": "A" },
  codes: {
    JobOfferType: { job: "J", apprenticeship: "T" },
    WorkingPlan: { full_time: "F", part_time: "P", full_or_part_time: "B" },
    Region: { "DE-SN": "R" },
    DrivingLicenceName: { B: "L" },
  },
  hiringOrgId: "ours",
});

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) =>
    ["JobPositionPosting", "DeleteEntry", "Location", "PositionProfile", "PositionLocation"].includes(name),
});

/** Read by two parsers that we have not written: libxml2 says whether it is XML at all, the other what is in it. */
export function readXml(xml: string): unknown {
  XmlDocument.fromString(xml).dispose();
  return parser.parse(xml);
}
