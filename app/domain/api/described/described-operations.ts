import { type Answer, type Description, type Media, methods, type Operation, type Parameter } from "./description.ts";
import { type FieldRow, typeOf } from "./field-rows.ts";

export type DescribedOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** Only with a key of a company. */
  keyed: boolean;
  parameters: (FieldRow & { place: string })[];
  /** The schema of what is sent, with an example as JSON. */
  sent: { schema: string; example: string } | null;
  answers: { status: string; text: string; schema: string | null }[];
  /** A whole request, for a command line. */
  call: string;
  /** What is answered to it, as JSON. */
  answer: string | null;
};

/** Every operation of the description, as people read it. */
export function describedOperations({ paths }: Description, origin: string): DescribedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [described({ ...operation, parameters }, { method: method.toUpperCase(), path, origin })];
    }),
  );
}

type Where = { method: string; path: string; origin: string };

function described(operation: Operation & { parameters: Parameter[] }, where: Where): DescribedOperation {
  const { operationId: id, summary, security = [], parameters, responses } = operation;
  const body = bodyOf(operation);
  const good = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  return {
    ...{ id, summary, method: where.method, path: where.path, keyed: security.length > 0 },
    parameters: parameters.map(({ name, in: place, required, description, schema }) => ({
      ...{ name, place, needed: required, text: description ?? null },
      ...typeOf(schema),
    })),
    sent: body && { schema: nameOf(body.media), example: inLines(body.media.example) },
    answers: Object.entries(responses).map(([status, answer]) => ({
      ...{ status, text: answer.description, schema: schemaOf(answer) },
    })),
    call: callOf(operation, where),
    answer: exampleOf(good),
  };
}

function bodyOf({ requestBody }: Operation) {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  return type && media ? { type, media } : null;
}

function callOf(operation: Operation & { parameters: Parameter[] }, { method, path, origin }: Where) {
  const { security = [], parameters } = operation;
  const body = bodyOf(operation);
  const needed = parameters.filter(({ required }) => required);
  const query = needed.filter(({ in: place }) => place === "query").map((one) => `${one.name}=${sampleOf(one)}`);
  const address = needed
    .filter(({ in: place }) => place === "path")
    .reduce((filled, one) => filled.replace(`{${one.name}}`, sampleOf(one)), path);
  return [
    "curl",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...(security.length > 0 ? [`-H 'Authorization: Bearer ${sampleKey}'`] : []),
    ...needed.filter(({ in: place }) => place === "header").map((one) => `-H '${one.name}: ${sampleOf(one)}'`),
    ...(body ? [`-H 'Content-Type: ${body.type}'`, "-d @body.json"] : []),
    `'${origin}${address}${query.length > 0 ? `?${query.join("&")}` : ""}'`,
  ].join(" ");
}

export const sampleKey = "jobs_sandbox_…";

function sampleOf({ schema }: Parameter) {
  const [sample] = schema.examples ?? [];
  return encodeURI(typeof sample === "string" ? sample : "…");
}

const schemaOf = ({ content = {} }: Answer) => {
  const [media] = Object.values(content);
  return media ? nameOf(media) : null;
};

const nameOf = ({ schema }: Media) => schema.$ref.split("/").at(-1) ?? "";

function exampleOf(answer: Answer | undefined) {
  const [media] = Object.values(answer?.content ?? {});
  return media?.example === undefined ? null : inLines(media.example);
}

const inLines = (value: unknown) => JSON.stringify(value, null, 2);
