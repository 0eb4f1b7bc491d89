import type { Typed } from "#app/platform/http/form.ts";

/** A form as a browser sends it; `rows` are the fields that stand one below the other with a number in their name. */
export function formData(typed: Record<string, Typed>, rows: readonly string[] = []) {
  const body = new FormData();
  const append = (name: string, value: Typed): void => {
    if (typeof value === "string") body.append(name, value);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) append(rows.includes(name) ? `${name}[${index}]` : name, item);
    } else for (const [key, item] of Object.entries(value)) append(`${name}.${key}`, item);
  };
  for (const [name, value] of Object.entries(typed)) append(name, value);
  return body;
}

/** Of the listing form. */
export const listingRows = ["places", "trainingPay", "ownQuestions"];
