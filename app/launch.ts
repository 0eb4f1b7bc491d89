const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `Dreiland needs Node 22.14 or newer, this is ${process.versions.node}. Start it with npm run, which brings its own.`,
  );
  process.exit(1);
}

/** Data and built files are found from the project's folder; without this word React takes its slow form for development. */
process.chdir(`${import.meta.dirname}/..`);
process.env["NODE_ENV"] ??= "production";

const { entry, ...build } = await import(new URL("../build/server/index.js", import.meta.url).href);
await entry.module.start({ entry, ...build }, process.argv.slice(2));

export {};
