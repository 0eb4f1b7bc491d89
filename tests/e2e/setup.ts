import type { TestProject } from "vitest/node";
import { startDemo } from "#tests/support/demo-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
    dataDir: string;
  }
}

/** One demo for all journeys. Its visitors come through a proxy, so that each is a client of its own. */
export default async function setup(project: TestProject) {
  const server = await startDemo({ listings: 500, environment: { TRUSTED_PROXY: "127.0.0.1,::1" } });
  project.provide("baseUrl", server.baseUrl);
  project.provide("dataDir", server.dataDir);
  return server.stop;
}
