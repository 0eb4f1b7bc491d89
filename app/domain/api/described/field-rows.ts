import type { Schema } from "./description.ts";

/** `name`: with those it stands in, `pay.min` or `places[].id`. */
export type FieldRow = {
  name: string;
  type: string;
  /** The schema that says more of it. */
  schema: string | null;
  needed: boolean;
  text: string | null;
};

/** Every field of a schema, those of objects within it as well; other named schemas only by their name. */
export function fieldRows(schema: Schema, within = ""): FieldRow[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field !== "object") return [];
    const own = within + name;
    const { inner, list } = innermost(field);
    return [
      {
        name: own,
        ...typeOf(field),
        needed: required.includes(name),
        text: field.description ?? null,
      },
      ...fieldRows(inner, `${own}${list ? "[]" : ""}.`),
    ];
  });
}

/** In words, with the named schema it leads to. */
export function typeOf(schema: Schema): { type: string; schema: string | null } {
  const { inner, list, nullable } = innermost(schema);
  const named = inner.$ref?.split("/").at(-1) ?? null;
  const type = named ?? plainType(inner);
  const several = type.includes(" ") && list ? `(${type})[]` : `${type}${list ? "[]" : ""}`;
  return { type: nullable ? `${several} | null` : several, schema: named };
}

function plainType({ enum: codes, const: only, type, format, additionalProperties: others }: Schema) {
  if (codes) return codes.map((code) => JSON.stringify(code)).join(" | ");
  if (only !== undefined) return JSON.stringify(only);
  if (type === "object" && typeof others === "object" && others.type) return `object of ${typeOf(others).type}`;
  const known = [type].flat().filter((one) => one !== undefined && one !== "null");
  return format ? `${known.join(" | ")} (${format})` : known.join(" | ");
}

/** What is left of "a list of these, or nothing". */
function innermost(schema: Schema): { inner: Schema; list: boolean; nullable: boolean } {
  const { anyOf, type, items } = schema;
  const others = anyOf?.flatMap((one) => (typeof one === "object" && one.type !== "null" ? [one] : [])) ?? [];
  const [only] = others;
  if (anyOf && only) return { ...innermost(only), nullable: others.length < anyOf.length };
  if (type === "array" && typeof items === "object" && !Array.isArray(items)) {
    return { ...innermost(items), list: true, nullable: false };
  }
  return { inner: schema, list: false, nullable: Array.isArray(type) && type.includes("null") };
}
