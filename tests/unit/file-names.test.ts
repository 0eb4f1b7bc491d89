import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readSource, type SourceFile } from "#tests/support/source.ts";

/** Routes and migrations are named by address and number; a noun's schema after the noun; these by what Remix looks for. */
const namedOtherwise = /^(app\/(routes|root|entry|server\.ts|dev)|db\/(schema|migrations|seed|data))/;
/** The context that a request is given; its type says of what. */
const exceptions = ["app/platform/context.server.ts"];

/** Each to be told apart when its file is next touched; never to grow. */
const sameWord = ["problem"];

const files = readSource()
  .filter(({ file }) => !namedOtherwise.test(file))
  .map((source) => ({ file: source.file, ...exportsOf(source) }));

test("a file with one export is named after it", () => {
  const wrong = files.filter(({ file, values, types }) => {
    const named = values.length === 1 ? [...values, ...types] : values.length === 0 && types.length === 1 ? types : [];
    return named.length > 0 && !named.some((name) => inKebab(name) === baseOf(file));
  });
  expect(wrong.map(({ file }) => file).filter((file) => !exceptions.includes(file))).toEqual([]);
});

test("no two files export the same word", () => {
  const exported = files.flatMap(({ file, values }) => values.map((name) => ({ file, name })));
  const homonyms = [...Map.groupBy(exported, ({ name }) => name)].filter(([, places]) => places.length > 1);
  const unknown = homonyms.filter(([name]) => !sameWord.includes(name));
  expect(unknown.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(", ")}`)).toEqual([]);
});

function exportsOf({ ast }: SourceFile) {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of ast.statements.filter(isExported)) {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) values.push(statement.name.text);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) values.push(name.text);
    } else if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      types.push(statement.name.text);
    }
  }
  return { values, types };
}

function isExported(statement: ts.Statement) {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function baseOf(file: string) {
  return path.basename(file).replace(/(\.server)?\.tsx?$/, "");
}

function inKebab(name: string) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}
