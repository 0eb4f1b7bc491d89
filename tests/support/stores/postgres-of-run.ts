import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of a database of this run's PostgreSQL, with NAME in the place of its name and USER before it. */
    postgres: string;
  }
}

/** One server for all test files, where they want it. Without one the run ends here: nothing is left out silently. */
export default async function setup(project: TestProject) {
  if (!process.env["TEST_DATABASES"]?.split(",").includes("postgres:")) return;
  const server = await startPostgres();
  project.provide("postgres", server.url("NAME", "USER"));
  return server.stop;
}
