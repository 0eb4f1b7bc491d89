import { expect, test } from "vitest";
import { openApi } from "#app/domain/api/open-api.ts";

const description = openApi({ origin: "https://board.example", boardName: "Board" });
const text = JSON.stringify(description);

test("every reference leads to a schema of the description", () => {
  const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
  expect(targets).toContain("JobHit");
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(targets));
});

test("the parameters of a search are described with the codes they take", () => {
  const { parameters } = description.paths["/api/v1/jobs"]?.get ?? {};
  expect(parameters).toContainEqual({
    name: "country",
    in: "query",
    required: false,
    schema: { type: "array", default: [], items: { type: "string", enum: ["DE", "PL", "CZ"] } },
  });
});
