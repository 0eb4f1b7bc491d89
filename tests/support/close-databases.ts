import { afterAll } from "vitest";
import { closeDatabases } from "./databases.ts";

/** Test files share their process, so each closes what it opened. */
afterAll(closeDatabases);
