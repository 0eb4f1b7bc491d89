import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import importSort from "eslint-plugin-simple-import-sort";
import ts from "typescript-eslint";

const banned = (selector, message) => ({ selector, message });

const unsafe = ["argument", "assignment", "call", "member-access", "return"].map(
  (use) => `@typescript-eslint/no-unsafe-${use}`,
);

export default defineConfig([
  globalIgnores(["build/", "data/", "node_modules/"]),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { files: ["**/*.js"], extends: [ts.configs.disableTypeChecked] },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      /** A route ends by throwing an answer. */
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", name: "DataWithResponseInit", package: "@remix-run/router" },
          ],
        },
      ],
      /** An async function without await turns what it throws into a rejection, as its callers expect. */
      "@typescript-eslint/require-await": "off",
      /** Kysely's expression builder and conform's configuration are made to be taken apart. */
      "@typescript-eslint/unbound-method": "off",
      /** Node and Hono take listeners that return a promise, and look at it. */
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    /** What an action answers is typed `any` by Remix as soon as it may be a Response too; ours are FormState or nothing. */
    files: ["app/routes/**"],
    rules: Object.fromEntries(unsafe.map((rule) => [rule, "off"])),
  },
  {
    /** Matchers such as expect.any stand in for values of any type. */
    files: ["tests/**"],
    rules: Object.fromEntries(unsafe.map((rule) => [rule, "off"])),
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
    },
  },
  {
    /** From far to near: what is imported for its effect, Node, packages, our floors from below, the neighbours. */
    plugins: { "simple-import-sort": importSort },
    rules: {
      "simple-import-sort/imports": [
        "error",
        { groups: [["^\\u0000", "^node:", "^@?\\w", "^#db/", "^#app/", "^#tests/", "^\\.\\.", "^\\."]] },
      ],
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { globals: { process: "readonly" } },
  },
  {
    files: ["app/**"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        banned("JSXAttribute[name.name='style']", "The Content-Security-Policy forbids inline styles: use a class."),
        banned("JSXAttribute[name.name='dangerouslySetInnerHTML']", "Render elements, not HTML text."),
        banned(
          "MemberExpression[property.name='origin'][object.type='NewExpression'][object.callee.name='URL']",
          "Absolute addresses come from APP_ORIGIN only: the Host header is the visitor's to choose.",
        ),
        banned("MemberExpression[object.name='sql'][property.name='raw']", "sql.raw invites injection."),
      ],
    },
  },
  {
    files: ["app/launch.js", "app/dev.ts", "app/server.ts", "app/server/commands/*-command.server.ts"],
    rules: { "no-console": "off" },
  },
]);
