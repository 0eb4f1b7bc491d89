import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { floorOf, nounOf } from "#tests/support/house.ts";
import { readSource, type SourceFile } from "#tests/support/source.ts";

/**
 * A noun's tables are declared in a file of db/schema that is named after it. Whoever stands above a noun may read them; only the noun itself
 * writes them. db/ itself loads and moves all tables, and is not asked.
 */
const ownersWithoutFolder: Record<string, string> = {
  answering: "app/domain/applications/",
  phrases: "app/domain/occupations/",
  platform: "app/platform/",
  upkeep: "app/domain/applications/",
};

/** To be emptied, never to grow. */
const readFromBelow = [
  "app/domain/companies/mark-company-changed.server.ts writes listing",
  "app/domain/occupations/occupation-terms.server.ts reads account",
];
const writtenByOthers = [
  "app/domain/alerts/end-alert.server.ts writes outbox_mail",
  "app/domain/applications/erase-application.server.ts writes outbox_mail",
  "app/domain/companies/mark-company-changed.server.ts writes listing",
];

const reading = ["selectFrom", "innerJoin", "leftJoin", "rightJoin", "fullJoin", "crossJoin", "from", "using"];
const writing = ["insertInto", "updateTable", "deleteFrom", "mergeInto", "replaceInto"];

const owners = new Map(readSource(["db/schema/**/*.ts"]).flatMap(tablesOf));
const named = readSource(["app/**/*.{ts,tsx}"]).flatMap(tablesNamedIn);

test("every table has an owner", () => {
  expect(owners.size).toBeGreaterThan(30);
});

test("a table is read by its noun and by those above it", () => {
  const wrong = named.filter(({ file, table }) => !mayRead(file, ownerOf(table))).map(inWords);
  expect(wrong.filter((one) => !readFromBelow.includes(one))).toEqual([]);
});

test("a table is written by its noun alone", () => {
  const writing = named.filter(({ writes }) => writes);
  const wrong = writing.filter(({ file, table }) => !file.startsWith(ownerOf(table))).map(inWords);
  expect(wrong.filter((one) => !writtenByOthers.includes(one))).toEqual([]);
});

type Named = { file: string; table: string; writes: boolean };

function mayRead(file: string, owner: string) {
  const [above, below] = [floorOf(file), floorOf(owner)];
  return (
    above < below || (above === below && nounOf(file) === nounOf(owner)) || owner === ownersWithoutFolder["platform"]
  );
}

function ownerOf(table: string) {
  const owner = owners.get(table);
  if (owner === undefined) throw new Error(`${table} is declared nowhere in db/schema`);
  return owner;
}

function tablesOf({ file, ast }: SourceFile): [string, string][] {
  const noun = path.basename(file, ".ts");
  const owner = ownersWithoutFolder[noun] ?? `app/domain/${noun}/`;
  return ast.statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith("Tables")) return [];
    if (!existsSync(owner)) throw new Error(`Nobody owns the tables of ${file}`);
    return statement.members.flatMap((member): [string, string][] =>
      member.name && ts.isIdentifier(member.name) ? [[member.name.text, owner]] : [],
    );
  });
}

function tablesNamedIn({ file, ast }: SourceFile): Named[] {
  const found: Named[] = [];
  const literals: string[] = [];
  let computed = false;
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && owners.has(node.text)) literals.push(node.text);
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === "sql") {
      found.push(...tablesInSql(textOf(node.template)).map((one) => ({ file, ...one })));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const verb = node.expression.name.text;
      const [first] = node.arguments;
      if (first && [...reading, ...writing].includes(verb)) {
        const tables = literalsIn(first).map((text) => text.split(" ")[0] ?? "");
        if (tables.length === 0 && verb !== "from") computed = true;
        const known = tables.filter((table) => owners.has(table));
        found.push(...known.map((table) => ({ file, table, writes: writing.includes(verb) })));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  /** Where the name of a table is handed on, each table that the file names counts. */
  return computed ? [...found, ...literals.map((table) => ({ file, table, writes: false }))] : found;
}

function literalsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literalsIn) : [];
}

function textOf(template: ts.TemplateLiteral) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join("?");
}

function tablesInSql(sql: string) {
  return [...sql.matchAll(/\b(from|join|into|update)\s+"?(\w+)/gi)]
    .map(([, verb = "", table = ""]) => ({ table, writes: /into|update/i.test(verb) || /delete\s+from/i.test(sql) }))
    .filter(({ table }) => owners.has(table));
}

function inWords({ file, table, writes }: Named) {
  return `${file} ${writes ? "writes" : "reads"} ${table}`;
}
