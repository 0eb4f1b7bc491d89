// A face of this room: other nouns may import it.

import type { Typed } from "#app/platform/http/form.ts";

/** What was typed, as a browser would send it once more. */
export function bodyOfTyped(typed: Record<string, Typed>): FormData {
  const body = new FormData();
  const append = (name: string, value: Typed): void => {
    if (typeof value === "string") body.append(name, value);
    else if (Array.isArray(value)) {
      const isRow = value.some((item) => typeof item !== "string") || rows.includes(name);
      for (const [index, item] of value.entries()) append(isRow ? `${name}[${index}]` : name, item);
    } else for (const [key, item] of Object.entries(value)) append(name === "" ? key : `${name}.${key}`, item);
  };
  append("", typed);
  return body;
}

const rows = ["places", "trainingPay"];
