import { testOrigin } from "./context.ts";

type Options = { cookie?: string };
type Fields = Record<string, string | readonly string[]>;

export function get(path: string, { cookie }: Options = {}) {
  return new Request(new URL(path, testOrigin), { headers: headersWith(cookie) });
}

export function post(path: string, fields: Fields = {}, { cookie }: Options = {}) {
  const body = new URLSearchParams(pairsOf(fields));
  return new Request(new URL(path, testOrigin), { method: "POST", headers: headersWith(cookie), body });
}

/** A form with files, as a browser sends it. */
export function upload(
  path: string,
  fields: Fields,
  files: Record<string, File | readonly File[]>,
  { cookie }: Options = {},
) {
  const body = new FormData();
  for (const [name, value] of pairsOf(fields)) body.append(name, value);
  for (const [name, value] of Object.entries(files)) for (const file of [value].flat()) body.append(name, file);
  return new Request(new URL(path, testOrigin), { method: "POST", headers: headersWith(cookie), body });
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, item]),
  );
}

function headersWith(cookie: string | undefined): Record<string, string> {
  return cookie === undefined ? {} : { Cookie: cookie };
}
