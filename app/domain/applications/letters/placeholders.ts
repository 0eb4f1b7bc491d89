import { type Decision, isMeeting } from "../application.ts";

/** What stands in a company's own letter for what differs from one application to the next. */
export const placeholders = ["title", "day", "sender", "company", "appointment"] as const;
export type Placeholder = (typeof placeholders)[number];

/** Those that a letter to this decision has a use for. */
export function placeholdersFor(decision: Decision) {
  return placeholders.filter((name) => name !== "appointment" || isMeeting(decision));
}

export const inBraces = (name: string) => `{${name}}`;

/** The first thing in braces that means nothing, or a brace that stands alone; null where all is well. */
export function unknownPlaceholder(text: string): string | null {
  const known = placeholders.reduce((rest, name) => rest.replaceAll(inBraces(name), ""), text);
  return /\{[^{}]*\}|[{}]/.exec(known)?.[0] ?? null;
}

export function filledIn(text: string, values: Record<Placeholder, string>) {
  return text.replace(/\{(\w+)\}/g, (braced, name: string) => {
    const known = placeholders.find((one) => one === name);
    return known ? values[known] : braced;
  });
}
