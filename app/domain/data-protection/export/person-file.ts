import type { Lang } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import { type Field, type PersonEntry, type PersonKind, personKinds } from "../person/person-entry.ts";

/** Who gives it, to whom, and when. */
export type FileHead = {
  board: string;
  origin: string;
  operator: { name: string; street: string; city: string; email: string };
  address: string;
  lang: Lang;
  made: Instant;
  /** What the person is for a company is given out by the office. */
  leftOut?: "work";
};

type Value = string | number | { code: string; text: string } | Record<string, unknown>[];

/** Raised when a reader of former files could misunderstand a new one. */
const version = 1;

/**
 * The same as the readable page, for machines (docs/decisions/0073 describes it): of each kind what there is of it, instants and days
 * in ISO 8601, codes with their text in `lang`, documents by the name they have in the archive.
 */
export function personFile(head: FileHead, entries: readonly PersonEntry[], names: ReadonlyMap<string, string>) {
  const ofKind = (kind: PersonKind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ fields, documents }) => ({
        ...objectOf(fields),
        ...(documents.length === 0 ? {} : { files: documents.map(({ id }) => names.get(id)) }),
      }));
  const held = personKinds.map((kind) => [kind, ofKind(kind)] as const).filter(([, all]) => all.length > 0);
  return { version, ...head, held: Object.fromEntries(held) };
}

function objectOf(fields: readonly Field[]): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
}

function valueOf(field: Field): Value {
  if (field.type === "code") return { code: field.value, text: field.text };
  if (field.type === "list") return field.value.map(objectOf);
  return field.value;
}
