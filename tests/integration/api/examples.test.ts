import Ajv2020 from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { answerExamples } from "#app/domain/api/examples/answer-examples.ts";
import { openApi } from "#app/domain/api/open-api.ts";
import { exampleListing } from "#app/domain/api/posting/example-listing.ts";
import { PostingProblem } from "#app/domain/api/posting/posting-answers.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { insertApiKey } from "#tests/support/programs.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

type Media = Record<string, { schema: object; example?: unknown }>;
type Operation = {
  operationId: string;
  security?: object[];
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Media };
  responses: Record<string, { content: Media; headers?: object }>;
};
type Description = {
  components: { schemas: Record<string, object> };
  paths: Record<string, Record<string, Operation>>;
};

const render = routeAtATime(siteBuild());
const now = () => new Date("2027-02-01T12:00:00Z");

/** A client that knows nothing but the description, and a reader of its schemas that we did not write. */
describe("the description of the API", async () => {
  const db = await databaseWithVocabulary();
  const { origin, board, operator } = readConfig({}, "test");
  const site = { origin, boardName: board.name, place: operator.city };
  const description = JSON.parse(JSON.stringify(openApi(site))) as Description;
  const validator = new Ajv2020({ strict: false, validateFormats: false });
  validator.addSchema({ ...description, $id: "api" });
  const schemaOf = ({ schema }: { schema: object }) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;

  let key = "";
  let listingId = "";
  const parameters: Record<string, string> = { q: "koch" };
  beforeAll(async () => {
    const companyId = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
    const accountId = (await insertMember(db, { company_id: companyId })).id;
    key = (await insertApiKey(db, { companyId, accountId, now: now() })).key;
    const published = await insertListing(db, { company_id: companyId, occupation_id: "schweisser" });
    parameters["job"] = published.id;
  });

  /** As a newcomer reads it: every operation once, in an order in which each finds what it needs. */
  const order = ["createListing", "readListing", "changeListing", "replaceListing", "submitListing", "closeListing"];
  const operations = Object.entries(description.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        method === "parameters" ? [] : [{ path, method: method.toUpperCase(), operation }],
      ),
    )
    .sort((a, b) => order.indexOf(a.operation.operationId) - order.indexOf(b.operation.operationId));
  test.each(operations.map((one) => [one.operation.operationId, one] as const))(
    "%s works as its example says, and answers as described",
    async (_, { path, method, operation }) => {
      const { ask } = await startSite(db, { render, now });
      const { security = [], requestBody, responses } = operation;
      const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const wanted = (operation.parameters ?? []).filter(({ required }) => required);
      const query = wanted.filter((one) => one.in === "query").map(({ name }) => `${name}=${parameters[name]}`);
      const headers = {
        ...(security.length > 0 ? { Authorization: `Bearer ${key}` } : {}),
        ...(type === undefined ? {} : { "Content-Type": type }),
        ...(wanted.some(({ name }) => name === "If-Match") ? { "If-Match": "*" } : {}),
      };
      if (content) {
        const isValid = validator.validate(schemaOf(content), content.example);
        expect({ isValid, errors: validator.errors }).toEqual({ isValid: true, errors: null });
      }
      const id = path.startsWith("/api/v1/jobs") ? (parameters["job"] ?? "") : listingId;
      const address = path.replace("{id}", id) + (query.length > 0 ? `?${query.join("&")}` : "");
      const body = content === undefined ? {} : { body: JSON.stringify(content.example) };
      const answer = await ask(address, { method, headers, ...body });

      const described = responses[String(answer.status)];
      expect(answer.status, answer.body).toBeLessThan(300);
      const media = described?.content[answer.headers["content-type"]?.split(";")[0] ?? ""];
      if (!media) throw new Error(`${answer.status} ${answer.headers["content-type"]} is not described`);
      const read = JSON.parse(answer.body) as { id?: string };
      const isValid = validator.validate(schemaOf(media), read);
      expect({ isValid, errors: validator.errors }).toEqual({ isValid: true, errors: null });
      if (operation.operationId === "createListing") listingId = read.id ?? "";
    },
  );

  test("every example of an answer is one, and the mistake that is shown is what such a listing is told", async () => {
    const { ask } = await startSite(db, { render, now });
    const examples = answerExamples(site);
    for (const [name, example] of Object.entries(examples)) {
      expect({ name, isValid: validator.validate(`api#/components/schemas/${name}`, example) }).toEqual({
        name,
        isValid: true,
      });
    }
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ ...exampleListing(site.place), pay: null });
    const { body: told } = await ask("/api/v1/company/validation", { method: "POST", headers, body });
    const { status, code, errors = [] } = PostingProblem.parse(examples["PostingProblem"]);
    expect(JSON.parse(told)).toMatchObject({
      ...{ status, code, errors: errors.map(({ pointer, code }) => ({ pointer, code })) },
    });
  });

  test("mistakes are answered as described, too", async () => {
    const { ask } = await startSite(db, { render, now });
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    for (const body of ["{", '{"kind":"hobby"}', "{}"]) {
      const answer = await ask("/api/v1/company/listings", { method: "POST", headers, body });
      const described = description.paths["/api/v1/company/listings"]?.["post"]?.responses[String(answer.status)];
      const media = described?.content["application/problem+json"];
      if (!media) throw new Error(`${answer.status} is not described`);
      expect(validator.validate(schemaOf(media), JSON.parse(answer.body))).toBe(true);
    }
  });
});
