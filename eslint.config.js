import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

const banned = (selector, message) => ({ selector, message });

export default defineConfig([
  globalIgnores(["build/", "data/", "node_modules/"]),
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
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
    files: [
      "app/launch.ts",
      "app/dev.ts",
      "app/server.ts",
      "app/server/run-demo.server.ts",
      "app/server/add-operator.server.ts",
      "app/server/run-import-esco.server.ts",
      "app/server/run-import-places.server.ts",
    ],
    rules: { "no-console": "off" },
  },
]);
