import { createContext } from "react";

/** Of a page that could not be shown: by which the office finds in the log what went wrong. */
export const NumberToTell = createContext<string | null>(null);
