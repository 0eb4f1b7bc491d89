import type { Lang } from "#db/codes.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { Program } from "../keys/read-api-key.server.ts";
import type { Repeat } from "./answer-once.server.ts";

/** Who asks, in which language the answer is read, and how the request is named in case it comes again. */
export type ProgramRequest = { program: Program; lang: Lang; repeat: Repeat; config: Config; now: Date };
