import "../../app/lean-process.js";

/** Starts the benchmark's build as app/launch.js starts the site's. */
const { entry, ...build } = await import(new URL("../../build/bench/server/index.js", import.meta.url).href);
await entry.module.start({ entry, ...build }, process.argv.slice(2));
