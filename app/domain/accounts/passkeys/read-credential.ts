const longest = 20_000;

/** What the browser's answer says it is, before anything of it is believed; null where it is none. */
export function readCredential<Response>(answer: string): Response | null {
  if (answer.length > longest) return null;
  try {
    const value: unknown = JSON.parse(answer);
    const isOne = typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
    return isOne ? (value as Response) : null;
  } catch {
    return null;
  }
}
