import { spawnSync } from "node:child_process";

/** The demo, built again and restarted by `node --watch` whenever a file changes. */
const { status } = spawnSync("remix vite:build --logLevel warn", { stdio: "inherit", shell: true });
if (status === 0) {
  process.argv.push("demo");
  await import("./launch.ts");
} else {
  console.error("The build failed. Waiting for a change.");
}

export {};
