import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { FileError, readCsv } from "#db/csv.ts";
import { type BaCodes, BaCodesFile } from "./ba-codes.ts";

const Line = z.object({
  occupation: z.string().trim().min(1),
  job: z.string().trim().max(20),
  training: z.string().trim().max(20),
});

type Files = { codesFile: string; titleCodesFile: string };

/** Both files that the operator fills in; without either no ad could be told, so that the run is refused. */
export function readBaCodes({ codesFile, titleCodesFile }: Files): BaCodes {
  if (codesFile === "") throw new FileError("BA_CODES names no file (docs/ba-and-eures.md).");
  if (titleCodesFile === "") throw new FileError("BA_TITLE_CODES names no file (docs/ba-and-eures.md).");
  const read = BaCodesFile.safeParse(readJson(codesFile));
  if (!read.success) throw new FileError(`${path.basename(codesFile)}: ${z.prettifyError(read.error)}`);
  const lines = readCsv(titleCodesFile, Line, { unique: ["occupation"] });
  const titleCodes = new Map(lines.map(({ occupation, job, training }) => [occupation, { job, training }]));
  return { ...read.data, titleCodes };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new FileError(`${file} cannot be read as JSON: ${why}`, { cause: error });
  }
}
