import { readerPool } from "./reader-pool.server.ts";

const second = 1000;

/** What may be handed on of a file, read where it can do no harm. */
export const readDocument = readerPool({ places: 2, patience: 60 * second, limit: 5 * second, idle: 30 * second });
