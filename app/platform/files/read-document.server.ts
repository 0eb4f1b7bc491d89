import { readerPool } from "./reader-pool.server.ts";

const second = 1000;

/** What may be handed on of a file, read where it can do no harm. The largest picture of a phone takes three seconds. */
export const readDocument = readerPool({ places: 2, patience: 60 * second, limit: 15 * second, idle: 30 * second });
