import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { legalPages } from "#app/domain/legal/legal-text.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { loader } from "#app/routes/public/legal.tsx";
import { temporaryFolder, testContext, testOrigin } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";

const db = await freshDatabase();
const operator = { APP_ORIGIN: testOrigin, OPERATOR_NAME: "Verein Beispiel e. V.", OPERATOR_VAT_ID: "" };
const context = testContext(db, { config: readConfig(operator, "test") });

describe.each(legalPages)("%s", (page) => {
  test.each(langs)("in %s names the operator and leaves no gap open", async (lang) => {
    const { text } = await loader({ request: get(`/${lang}/${page}`), params: { lang }, context });
    const words = JSON.stringify(text);

    expect(words).toContain("Verein Beispiel e. V.");
    expect(words).not.toMatch(/{{|}}/);
  });
});

test("the operator's own text takes the place of ours, page by page", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "terms.pl.md"), "# Regulamin\n\n{{operator}} zaprasza.\n");
  const own = testContext(db, { config: readConfig({ ...operator, OPERATOR_LEGAL_DIR: folder }, "test") });

  const polish = await loader({ request: get("/pl/terms"), params: { lang: "pl" }, context: own });
  expect(polish.text).toMatchObject({
    title: "Regulamin",
    blocks: [{ content: [{ text: "Verein Beispiel e. V. zaprasza." }] }],
  });
  const german = await loader({ request: get("/de/terms"), params: { lang: "de" }, context: own });
  expect(german.text.title).toBe("Nutzungsbedingungen");
});
