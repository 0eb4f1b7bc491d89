import { defineConfig } from "vitest/config";

const nouns = process.env["MUTATION_TESTS"] ?? "{accounts,alerts,applications,listings,places,search}";

/** The unit tests of rules alone: those that read the source would see the mutants written into it. */
export default defineConfig({
  test: {
    include: [`tests/unit/${nouns}/**/*.test.{ts,tsx}`],
    setupFiles: ["tests/support/fail-on-console.ts"],
    testTimeout: 20_000,
  },
});
