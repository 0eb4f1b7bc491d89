import "./lean-process.js";
import "./compile-cache.js";
import process from "node:process";

/** After a build, by who may write there: the board itself often may not. With the flags of a start, or it fits none. */
await import("../build/server/index.js");
process.exit();
