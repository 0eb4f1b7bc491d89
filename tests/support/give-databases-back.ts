import { afterAll } from "vitest";
import { giveDatabasesBack } from "./databases.ts";

/** Test files share their process, and its databases one after the other. */
afterAll(giveDatabasesBack);
