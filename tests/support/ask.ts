import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { production } from "./production.ts";

type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer; patience?: number };
export type Answer = { status: number; headers: IncomingMessage["headers"]; body: string };

/** As the proxy of production asks: under the public name. */
export async function ask(port: number, path: string, asking: Asking = {}): Promise<Answer> {
  const { method = "GET", headers, body, patience = 60_000 } = asking;
  const { host } = new URL(production.APP_ORIGIN);
  const own = { Host: host, ...(method === "POST" ? { Origin: production.APP_ORIGIN } : {}) };
  const signal = AbortSignal.timeout(patience);
  const asked = request({ port, host: "127.0.0.1", path, method, headers: { ...own, ...headers }, signal });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

export function send(port: number, path: string, fields: Record<string, string>, headers?: Record<string, string>) {
  const body = new URLSearchParams(fields).toString();
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  return ask(port, path, { method: "POST", headers: { ...type, ...headers }, body });
}

export type Attached = { name: string; bytes: Uint8Array };

/** The page of documents, as a browser sends it. */
export function sendDocuments(
  port: number,
  path: string,
  { documents, then }: { documents: Attached[]; then: string },
  headers?: Record<string, string>,
) {
  const parts = documents.flatMap(({ name, bytes }) => [
    `--b\r\nContent-Disposition: form-data; name="documents"; filename="${name}"\r\n\r\n`,
    bytes,
    "\r\n",
  ]);
  const tail = `--b\r\nContent-Disposition: form-data; name="then"\r\n\r\n${then}\r\n--b--\r\n`;
  const body = Buffer.concat([...parts, tail].map((part) => Buffer.from(part)));
  const type = { "Content-Type": "multipart/form-data; boundary=b" };
  return ask(port, path, { method: "POST", headers: { ...type, ...headers }, body });
}

export const cookiesOf = ({ headers }: Answer) =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
