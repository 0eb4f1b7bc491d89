import type { TestProject } from "vitest/node";
import { findChromium } from "#tests/support/chromium.ts";
import { startDemo } from "#tests/support/demo-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    demos: { baseUrl: string; dataDir: string }[];
  }
}

/** A demo for each worker, so that no two journeys meet. Visitors come through a proxy: each is a client of its own. */
export default async function setup(project: TestProject) {
  await findChromium(); // unpacked before two workers would do it at once
  const environment = { TRUSTED_PROXY: "127.0.0.1,::1" };
  const starting = Array.from({ length: project.config.maxWorkers }, () => startDemo({ listings: 500, environment }));
  const stop = async () => {
    const settled = await Promise.allSettled(starting);
    await Promise.all(settled.flatMap((one) => (one.status === "fulfilled" ? [one.value.stop()] : [])));
  };
  try {
    const demos = await Promise.all(starting);
    project.provide(
      "demos",
      demos.map(({ baseUrl, dataDir }) => ({ baseUrl, dataDir })),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
