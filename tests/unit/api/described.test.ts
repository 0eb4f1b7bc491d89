import { expect, test } from "vitest";
import { z } from "zod";
import { describedOperations } from "#app/domain/api/described/described-operations.ts";
import { fieldRows } from "#app/domain/api/described/field-rows.ts";
import { signatureCheck } from "#app/domain/api/described/signature-check.ts";
import { openApi } from "#app/domain/api/open-api.ts";
import { newWebhookSecret, webhookHeaders } from "#app/domain/webhooks/webhook-secret.server.ts";

const origin = "https://board.example";
const description = openApi({ origin, boardName: "Board", place: "Musterau" });
const operations = describedOperations(description, origin);

test("fields are read with those inside them, lists, codes and what may be missing", () => {
  const schema = z.toJSONSchema(
    z.object({
      pay: z.object({ min: z.int().nullish().describe("Gross.") }).nullish(),
      places: z.array(z.object({ id: z.string() })),
      kinds: z.array(z.enum(["job", "thesis"])).nullable(),
      counts: z.record(z.string(), z.int()),
      at: z.iso.date(),
    }),
    { io: "input" },
  );
  const row = (name: string, type: string, needed: boolean, text: string | null = null) => ({
    ...{ name, type, needed, text, schema: null },
  });
  expect(fieldRows(schema)).toEqual([
    row("pay", "object | null", false),
    row("pay.min", "integer | null", false, "Gross."),
    row("places", "object[]", true),
    row("places[].id", "string", true),
    row("kinds", '("job" | "thesis")[] | null', true),
    row("counts", "object of integer", true),
    row("at", "string (date)", true),
  ]);
});

test("every operation of the description is there, with a request, an answer and links that lead somewhere", () => {
  const described = Object.values(description.paths).flatMap(({ parameters: _, ...item }) => Object.values(item));
  expect(operations.map(({ id }) => id)).toEqual(described.map(({ operationId }) => operationId));
  const { schemas } = description.components;
  for (const { parameters, sent, answers, answer, call } of operations) {
    const named = [...parameters, ...answers].map(({ schema }) => schema).concat(sent?.schema ?? null);
    for (const name of named) if (name !== null) expect(Object.keys(schemas)).toContain(name);
    expect(answer).not.toBeNull();
    expect(call).not.toMatch(/[{}]|undefined|'…'/);
  }
  const linked = Object.values(schemas).flatMap((schema) => fieldRows(schema).map((row) => row.schema));
  for (const name of linked) if (name !== null) expect(Object.keys(schemas)).toContain(name);
});

test("a request says the method, the key, what must be there and what is sent", () => {
  const callOf = (id: string) => operations.find((one) => one.id === id)?.call;
  expect(callOf("findOccupations")).toBe(`curl '${origin}/api/v1/occupations?q=spawacz'`);
  expect(callOf("changeListing")).toBe(
    "curl -X PATCH -H 'Authorization: Bearer jobs_sandbox_…' -H 'If-Match: *' -H 'Content-Type: application/merge-patch+json' " +
      `-d @body.json '${origin}/api/v1/company/listings/k3m9x2p7qa'`,
  );
});

type Check = { isFromBoard: (secret: string, headers: object, body: string) => boolean };

test("the check for receivers takes what the board signs, and nothing else", async () => {
  const source = `data:text/javascript,${encodeURIComponent(signatureCheck)}`;
  const { isFromBoard } = (await import(/* @vite-ignore */ source)) as Check;
  const [secret, other] = [newWebhookSecret(), newWebhookSecret()];
  const body = '{"id":"ä"}';
  const headers = webhookHeaders({ id: "1", body, now: new Date(), secrets: [other, secret] });
  const old = webhookHeaders({ id: "1", body, now: new Date(Date.now() - 600_000), secrets: [secret] });
  expect(isFromBoard(secret, headers, body)).toBe(true);
  expect(isFromBoard(newWebhookSecret(), headers, body)).toBe(false);
  expect(isFromBoard(secret, headers, body.replace("ä", "a"))).toBe(false);
  expect(isFromBoard(secret, { ...headers, "webhook-id": "2" }, body)).toBe(false);
  expect(isFromBoard(secret, old, body)).toBe(false);
});
