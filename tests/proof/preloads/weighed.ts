import { renameSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Loaded into the board before anything else by the long run: at SIGCONT it is written down how many bytes the process holds on to, after
 * everything that can go has gone. What the system says of its memory goes up and down by far more in seconds.
 */
const file = process.env["WEIGHT"] ?? "";
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
process.on("SIGCONT", () => {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(`${file}.new`, String(heapUsed + external));
  renameSync(`${file}.new`, file);
});
