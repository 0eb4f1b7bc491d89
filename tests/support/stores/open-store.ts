import path from "node:path";
import { connect } from "#db/connect.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { demoOfWorker } from "../demo-of-worker.ts";

/** The demo's own store and configuration, to do at once what its clock would do later. */
export async function openDemoStore() {
  const db = await connect(`file:${path.join(demoOfWorker().dataDir, "board.db")}`);
  return { db, config: readConfig({ APP_ORIGIN: demoOfWorker().baseUrl }, "demo") };
}
