const beginning = /^COPY (?:"[^"]+"|\w+)\."?(\w+)"? \((.*)\) FROM stdin;$/;
const end = "\\.";

type Row = Record<string, string | null>;

/** Counts the rows in what pg_restore writes, a line each, and keeps those of one table. */
export function rowReader({ keep }: { keep?: string | undefined } = {}) {
  const rows: Record<string, number> = {};
  const values: Row[] = [];
  let table: string | null = null;
  let columns: string[] = [];

  return {
    hear(line: string) {
      if (table === null) {
        const [, name, list = ""] = beginning.exec(line) ?? [];
        if (name === undefined) return;
        table = name;
        columns = list.split(", ").map((column) => column.replaceAll('"', ""));
        rows[name] = 0;
      } else if (line === end) table = null;
      else {
        rows[table] = (rows[table] ?? 0) + 1;
        if (table === keep) values.push(rowOf(columns, line));
      }
    },
    content: () => ({ rows, values }),
  };
}

function rowOf(columns: readonly string[], line: string): Row {
  const fields = line.split("\t");
  return Object.fromEntries(columns.map((column, place) => [column, valueOf(fields[place] ?? "")]));
}

const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function valueOf(field: string) {
  if (field === "\\N") return null;
  return field.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}
