import { fields, type Field } from "#db/codes.ts";

export function isField(value: unknown): value is Field {
  return fields.some((field) => field === value);
}

/** "https://www.example.org/" is read as www.example.org */
export function shownWebsite(website: string) {
  return website.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
