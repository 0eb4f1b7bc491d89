const longest = 20_000;

/** As browsers write it; the store is asked for it before anything is checked. */
const isId = (id: unknown) => typeof id === "string" && /^[\w-]{1,1400}$/.test(id);

/** What the browser's answer says it is, before anything of it is believed; null where it is none. */
export function readCredential<Response>(answer: string): Response | null {
  if (answer.length > longest) return null;
  try {
    const value: unknown = JSON.parse(answer);
    const isOne = typeof value === "object" && value !== null && "id" in value && isId(value.id);
    return isOne ? (value as Response) : null;
  } catch {
    return null;
  }
}
