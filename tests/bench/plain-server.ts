/** Starts the build of tests/bench/vite.config.ts as Node starts any program. */
const { entry, ...build } = await import(new URL("../../build/bench/server/index.js", import.meta.url).href);
await entry.module.start({ entry, ...build }, process.argv.slice(2));

export {};
