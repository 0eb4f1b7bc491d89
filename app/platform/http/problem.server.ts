import { STATUS_CODES } from "node:http";

export type Slip = { parameter: string; detail: string };

type More = {
  errors?: readonly object[];
  /** What went wrong, for programs. */
  code?: string;
};

/** An error for programs (RFC 9457): what was wrong, and with which parameter or with what part of the body. */
export function problem(
  status: number,
  detail: string,
  { headers = {}, ...more }: More & { errors?: Slip[]; headers?: Record<string, string> } = {},
) {
  return new Response(`${JSON.stringify(problemBody(status, detail, more))}\n`, {
    status,
    headers: { "Content-Type": problemType, ...headers },
  });
}

export const problemType = "application/problem+json; charset=utf-8";

export function problemBody(status: number, detail: string, { errors, code }: More = {}) {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    ...(code === undefined ? {} : { code }),
    ...(errors ? { errors } : {}),
  };
}

/** For refusals that only know their status. */
export const refusalDetails: Record<number, string> = {
  400: "The request cannot be read.",
  404: "There is nothing at this address.",
  405: "Allow says which methods are possible here.",
  421: "This host name is not served here.",
  429: "Too many requests. Wait as long as Retry-After says.",
  413: "The request is too large.",
  500: "Something went wrong on our side.",
  503: "Nothing new can be taken in just now. Retry-After says when to try again.",
};
