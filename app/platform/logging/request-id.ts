import { hash, randomUUID } from "node:crypto";

/** As Node spells it. */
export const requestIdHeader = "x-request-id";

/** What proxies make: hexadecimal, with hyphens or without. Shorter than any key, so that no key comes in by it. */
const wellFormed = /^[\da-f][\da-f-]{14,34}[\da-f]$/i;

/** Under which a request stands in the log: as the proxy knows it, if it says so in a form that we know. */
export function requestId(ofProxy: string | undefined) {
  return ofProxy !== undefined && wellFormed.test(ofProxy) ? ofProxy.toLowerCase() : randomUUID();
}

/** Short enough to be told on the phone: nine digits, in groups of three. */
export function numberToTell(id: string) {
  const number = Number.parseInt(hash("sha256", id, "hex").slice(0, 12), 16) % 1_000_000_000;
  return String(number)
    .padStart(9, "0")
    .replace(/(?<=\d)(?=(?:\d{3})+$)/g, " ");
}
