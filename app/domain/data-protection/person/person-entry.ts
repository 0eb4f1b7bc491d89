import type { Day, Instant } from "#db/schema.ts";

/** Whatever the board may hold of one person, by where it came from. */
export const personKinds = [
  "application",
  "draft",
  "alert",
  "returneeProfile",
  "registration",
  "taster",
  "callback",
  "parent",
  "admission",
  "report",
  "account",
  "listingContact",
  "exampleContact",
  "companyContact",
  "contactPerson",
  "mail",
] as const;
export type PersonKind = (typeof personKinds)[number];

/** One thing that is held, with all that its owner may know of it. */
export type PersonEntry = {
  kind: PersonKind;
  id: string;
  /** Since when it is here. */
  at: Instant;
  /** What it is about, for the office: it sees that something is here, and not what stands in it. */
  about: string;
  fields: Field[];
  documents: PersonDocument[];
};

export type PersonDocument = { id: string; name: string; dataKey: string; createdAt: Instant };

/** A value as the store has it. A code has a text beside it, in the language that was asked for. */
export type Field = { name: string } & (
  | { type: "text" | "instant" | "day"; value: string }
  | { type: "code"; value: string; text: string }
  | { type: "number"; value: number }
  | { type: "list"; value: Field[][] }
);

type Maybe<Value> = Value | null | undefined;

/** What is not there is left out: nobody learns something from an empty line. */
export const text = (name: string, value: Maybe<string>): Field[] => (value ? [{ name, type: "text", value }] : []);
export const instant = (name: string, value: Maybe<Instant>): Field[] =>
  value ? [{ name, type: "instant", value }] : [];
export const dayField = (name: string, value: Maybe<Day>): Field[] => (value ? [{ name, type: "day", value }] : []);
export const number = (name: string, value: Maybe<number>): Field[] =>
  typeof value === "number" ? [{ name, type: "number", value }] : [];
export const code = (name: string, value: Maybe<string>, said: string): Field[] =>
  value ? [{ name, type: "code", value, text: said }] : [];
export const list = (name: string, value: Field[][]): Field[] =>
  value.length > 0 ? [{ name, type: "list", value }] : [];

/** What stands in a field of words; empty where there is none. */
export function textIn(fields: readonly Field[], name: string) {
  const field = fields.find((one) => one.name === name);
  return field?.type === "text" ? field.value : "";
}
