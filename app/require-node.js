import process from "node:process";

/** Plain JavaScript, so that an old Node says this one line and not how it stumbled over the first new word. */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(
    "Dreiland needs Node 22.15 or newer, this is " +
      process.versions.node +
      ". Start it with npm run, which brings its own after npm ci.\n",
  );
  process.exit(1);
}
