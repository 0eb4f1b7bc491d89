import { STATUS_CODES } from "node:http";

export type Slip = { parameter: string; detail: string };

/** An error for programs (RFC 9457): what was wrong, and with which parameter. */
export function problem(
  status: number,
  detail: string,
  { errors, headers = {} }: { errors?: Slip[]; headers?: Record<string, string> } = {},
) {
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    ...(errors ? { errors } : {}),
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", ...headers },
  });
}

/** For refusals that only know their status. */
export const refusalDetails: Record<number, string> = {
  400: "The request cannot be read.",
  404: "There is nothing at this address.",
  405: "Only GET, HEAD and OPTIONS are possible here.",
  421: "This host name is not served here.",
  429: "Too many requests. Wait as long as Retry-After says.",
  500: "Something went wrong on our side.",
};
