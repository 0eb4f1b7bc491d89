import { UsageError } from "../usage-error.ts";

/** The command line itself is wrong: nothing was begun. */
export class MistypedError extends UsageError {}
