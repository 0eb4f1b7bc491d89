import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import importSort from "eslint-plugin-simple-import-sort";
import ts from "typescript-eslint";

const banned = (selector, message) => ({ selector, message });

/** The rules that look at types stand in .oxlintrc.json. */
export default defineConfig([
  globalIgnores(["build/", "data/", "node_modules/"]),
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      /** Else the import stays for its effect, and what only the server needs is read for the browser as well. */
      "@typescript-eslint/no-import-type-side-effects": "error",
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
    /** Runs as it is, on pages of others. */
    files: ["public/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(
        [
          "document",
          "customElements",
          "CSSStyleSheet",
          "HTMLElement",
          "URL",
          "URLSearchParams",
          "fetch",
          "queueMicrotask",
        ].map((name) => [name, "readonly"]),
      ),
    },
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
    files: ["app/launch.js", "app/dev.ts", "app/server.ts"],
    rules: { "no-console": "off" },
  },
]);
