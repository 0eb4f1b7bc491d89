import { createContext } from "react";

/** Address of the one enhancement script, known only to the server's entry. */
export const PageScript = createContext<string | null>(null);
