import "./require-node.js";
import "./lean-process.js";
import "./compile-cache.js";
import process from "node:process";

/** Data and built files are found from the project's folder; without this word React takes its slow form for development. */
process.chdir(`${import.meta.dirname}/..`);
process.env["NODE_ENV"] ??= "production";

const { entry, ...build } = await import("../build/server/index.js");
await entry.module.start({ entry, ...build }, process.argv.slice(2));
