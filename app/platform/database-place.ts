import { z } from "zod";

const isPostgres = (value: string) => /^postgres(?:ql)?:\/\/.+\/.+/.test(value) && URL.canParse(value);

/** What the environment says of the store, and of the processes that share it. */
export const databaseVariables = {
  DATABASE_URL: z
    .string()
    .trim()
    .max(2000)
    .refine((value) => value === "" || isPostgres(value), "must be postgres://user:password@host:5432/database")
    .default(""),
  DATABASE_POOL: z.coerce.number().int().min(3, "must be at least 3").max(500).default(10),
  DATABASE_TIMEOUT: z.coerce.number().int().min(1).max(3600).default(30),
  ROLE: z.enum(["all", "web", "jobs"]).default("all"),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).default(0),
};

type Values = z.infer<z.ZodObject<typeof databaseVariables>>;

/** A PostgreSQL and how this process uses it; null: SQLite in the data folder. */
export function databaseOf({ DATABASE_URL: url, DATABASE_POOL: pool, DATABASE_TIMEOUT: timeout }: Values) {
  return url === "" ? null : { url, pool, timeout };
}

export function databaseProblems({ DATABASE_URL, ROLE }: Values) {
  if (ROLE === "all" || DATABASE_URL !== "") return [];
  return [`ROLE: ${ROLE} is for several processes on one PostgreSQL (DATABASE_URL); with SQLite one process does all`];
}
