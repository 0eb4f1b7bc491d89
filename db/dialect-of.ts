import { type Kysely, SqliteAdapter } from "kysely";

export function dialectOf<Schema>(db: Kysely<Schema>): "sqlite" | "postgres" {
  return db.getExecutor().adapter instanceof SqliteAdapter ? "sqlite" : "postgres";
}
