export type Typed = string | Typed[] | { [name: string]: Typed };

/** A catalogue key with the values its text needs. */
export type FieldError = { key: string; values: Record<string, string | number> };

/** What a form page shows again after a 422: errors by field name ("" for the whole form) and everything typed. */
export type FormState = { errors: Record<string, FieldError[]>; typed: Record<string, Typed> };

/** A button of this name sends a form only to have it shown again in another language. */
export const showAgain = "show-again";

export const emptyForm: FormState = { errors: {}, typed: {} };

/** The text typed into a field, by its name ("training[0].pay"). */
export function typedText(form: FormState | undefined, name: string): string | undefined {
  const value = typedAt(form, name);
  return typeof value === "string" ? value : undefined;
}

/** The boxes ticked in a group, by the group's name. */
export function typedList(form: FormState | undefined, name: string): string[] | undefined {
  const value = typedAt(form, name);
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

function typedAt(form: FormState | undefined, name: string): Typed | undefined {
  let value: Typed | undefined = form?.typed;
  for (const part of name.split(/[.[\]]+/).filter(Boolean)) {
    value = typeof value === "object" ? (value as Record<string, Typed>)[part] : undefined;
  }
  return value;
}

/** The same form without what must never be shown again. */
export function withoutSecrets(form: FormState, names: readonly string[]): FormState {
  return { ...form, typed: Object.fromEntries(Object.entries(form.typed).filter(([name]) => !names.includes(name))) };
}
