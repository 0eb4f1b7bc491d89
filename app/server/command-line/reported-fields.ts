import { z } from "zod";

type Field = { name: string; kind: string; is: string };
type Json = {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
};

/** What stands in a report, field by field; what stands in the entries of a list as "files[].name". */
export function reportedFields(report: z.ZodObject): Field[] {
  return fieldsIn(z.toJSONSchema(report) as Json, "");
}

function fieldsIn({ properties = {} }: Json, before: string): Field[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const inside = field.items ?? field;
    const name = before + key;
    const own = { name, kind: kindOf(field), is: field.description ?? "" };
    return [own, ...fieldsIn(inside, field.items ? `${name}[].` : `${name}.`)];
  });
}

function kindOf({ type, enum: words, anyOf, items }: Json): string {
  if (words) return words.map((word) => JSON.stringify(word)).join(" or ");
  if (anyOf) return anyOf.map(kindOf).join(" or ");
  if (items) return `list of ${manyOf(items)}`;
  return [type ?? "anything"].flat().map(inWords).join(" or ");
}

const manyOf = (items: Json) => (items.properties ? "entries" : items.type === "string" ? "texts" : kindOf(items));

const words: Record<string, string> = {
  ...{ string: "text", integer: "number", boolean: "true or false", object: "fields" },
};
const inWords = (type: string) => words[type] ?? type;
