import { type Compilable, type CompiledQuery, type RawBuilder, sql } from "kysely";
import type { Lang } from "./codes.ts";
import type { Db } from "./connect.server.ts";

/** Stands in a query for a value that is given later. */
class Later {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

type Build<Name extends string, Row> = (
  db: Db,
  value: (name: Name) => RawBuilder<string>,
  lang: Lang,
) => Compilable<Row>;

/**
 * A query that pages ask again and again with other values: built and turned into SQL once a store and language. To
 * build one takes Kysely several times longer than SQLite takes to answer it.
 */
export function prepared<Name extends string, Row>(names: readonly Name[], build: Build<Name, Row>) {
  const known = new WeakMap<Db, Map<Lang, CompiledQuery<Row>>>();
  const values = Object.fromEntries(names.map((name) => [name, sql<string>`${new Later(name)}`]));
  const valueOf = (name: Name) => values[name] ?? sql<string>`${new Later(name)}`;
  return async (db: Db, given: Record<Name, string>, lang: Lang = "de"): Promise<Row[]> => {
    const queries = known.get(db) ?? new Map<Lang, CompiledQuery<Row>>();
    known.set(db, queries);
    const query = queries.get(lang) ?? build(db, valueOf, lang).compile();
    queries.set(lang, query);
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Later ? given[parameter.name as Name] : parameter,
    );
    const asked: CompiledQuery<Row> = { ...query, parameters };
    return (await db.executeQuery(asked)).rows;
  };
}
