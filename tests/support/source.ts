import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type SourceFile = { file: string; text: string; ast: ts.SourceFile };
export type Import = { from: string; to: string; package: boolean; typeOnly: boolean };

/** The program's own source, parsed: what the architecture and the locale tests look at. */
export function readSource(patterns = ["app/**/*.{ts,tsx}", "db/**/*.ts"]): SourceFile[] {
  return globSync(patterns)
    .filter((file) => !file.endsWith(".d.ts"))
    .sort()
    .map((file) => parsed(file, readFileSync(file, "utf8")));
}

const known = new Map<string, SourceFile>();

/** Several tests read the same files: each is parsed once as long as it stays as it is. */
function parsed(file: string, text: string): SourceFile {
  const before = known.get(file);
  if (before?.text === text) return before;
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = { file, text, ast: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind) };
  known.set(file, source);
  return source;
}

export function importsOf({ file, ast }: SourceFile): Import[] {
  return ast.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const to = resolve(file, specifier);
    return [{ from: file, to: to ?? specifier, package: to === null, typeOnly: isTypeOnly(statement) }];
  });
}

/** Every text written in a file; a template's holes are null. */
export function textsOf({ ast }: SourceFile): (string | null)[][] {
  const texts: (string | null)[][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) texts.push([node.text]);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.flatMap((span) => [null, span.literal.text])]);
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return texts;
}

function resolve(from: string, specifier: string) {
  const plain = specifier.replace(/\?\w+$/, "");
  if (/^#(app|db)\//.test(plain)) return plain.slice(1);
  return plain.startsWith(".") ? path.join(path.dirname(from), plain) : null;
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration) {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}
