import { z } from "zod";

/** What the environment says of telling search engines what changed (indexnow.org). */
export const indexNowVariables = {
  INDEXNOW_KEY: z
    .string()
    .trim()
    .regex(/^$|^[a-zA-Z0-9-]{8,128}$/, "must have 8 to 128 letters, digits or hyphens")
    .default(""),
  INDEXNOW_ENGINE: z
    .string()
    .trim()
    .regex(/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "must be the name of a host, e.g. search.seznam.cz")
    .default("api.indexnow.org"),
};

type Values = z.infer<z.ZodObject<typeof indexNowVariables>>;

/** Null where nobody is told. */
export function indexNowOf({ INDEXNOW_KEY: key, INDEXNOW_ENGINE: engine }: Values) {
  return key === "" ? null : { key, engine };
}
