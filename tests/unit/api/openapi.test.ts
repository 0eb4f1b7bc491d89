import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openApi } from "#app/domain/api/open-api.ts";

const description = openApi({ origin: "https://board.example", boardName: "Board", place: "Musterau" });
const text = JSON.stringify(description);

test("every reference leads to a schema of the description", () => {
  const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
  expect(targets).toContain("JobHit");
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(targets));
});

test("the parameters of a search are described with the codes they take", () => {
  const { get } = description.paths["/api/v1/jobs"] as { get: { parameters: object[] } };
  expect(get.parameters).toContainEqual({
    name: "country",
    in: "query",
    required: false,
    schema: { type: "array", default: [], items: { type: "string", enum: ["DE", "PL", "CZ"] } },
  });
});

test("the description passes the rules for descriptions", { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "openapi-"));
  const file = path.join(folder, "openapi.json");
  await writeFile(
    file,
    JSON.stringify(openApi({ origin: "https://jobs.dreiland.eu", boardName: "Board", place: "Musterau" })),
  );
  const quiet = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["node_modules/@redocly/cli/bin/cli.js", "lint", "--extends=recommended", "--format=json", file],
    { env: quiet },
  ).finally(() => rm(folder, { recursive: true }));
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
});
