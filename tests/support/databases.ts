import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";

/** Every integration test that touches SQL runs once per entry. `npm test` asks for both, watching for SQLite alone. */
export const databases = (process.env["TEST_DATABASES"] ?? ":memory:").split(",");

export async function freshDatabase(url = ":memory:") {
  const db = await connect(url);
  await migrate(db);
  return db;
}
