import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("tests/fixtures/bring-in");

/** A page, feed or table in the shape that its public documentation gives it. */
export const fixture = (name: string) => readFileSync(path.join(folder, name), "utf8");
