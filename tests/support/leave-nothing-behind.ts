import { afterAll } from "vitest";
import { removeFolders } from "./context.ts";
import { giveDatabasesBack } from "./databases.ts";

/** Test files share their process, and its databases one after the other. */
afterAll(async () => {
  await giveDatabasesBack();
  removeFolders();
});
