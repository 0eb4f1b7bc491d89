import { z } from "zod";
import { constantPaths } from "./constant-paths.ts";

const code = z.string().trim().min(1).max(100);
const list = z.record(z.string(), code);

/**
 * The file that the operator fills in from the schema of the Bundesagentur, which is not public. Nothing in it has a default:
 * a field whose code it does not know is left out.
 */
export const BaCodesFile = z.strictObject({
  /** Fields that say the same of every ad. */
  constants: z.partialRecord(z.enum(constantPaths), code).default({}),
  /** What stands for our own codes. */
  codes: z
    .strictObject({
      JobOfferType: list.default({}),
      SocialInsurance: list.default({}),
      WorkingPlan: list.default({}),
      MiniJob: list.default({}),
      EduDegree: list.default({}),
      DrivingLicenceName: list.default({}),
      Industry: list.default({}),
      Region: list.default({}),
    })
    .prefault({}),
  /** ours: the board's own id of the company. */
  hiringOrgId: z.enum(["ours"]).optional(),
  /** How many letters a field takes at most. */
  limits: z
    .strictObject({
      JobPositionTitleDescription: z.int().min(20).max(1000).default(60),
      Objective: z.int().min(200).max(100_000).default(4000),
      StreetName: z.int().min(10).max(1000).default(30),
    })
    .prefault({}),
});

/** Ids of entries in the Bundesagentur's catalogue of occupations, by our occupation: of the work, and of learning it. */
export type TitleCodes = ReadonlyMap<string, { job: string; training: string }>;

export type BaCodes = z.output<typeof BaCodesFile> & { titleCodes: TitleCodes };
export type CodedField = keyof BaCodes["codes"];
