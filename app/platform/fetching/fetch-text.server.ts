import type { IncomingMessage } from "node:http";
import { decodeText } from "./decode-text.ts";
import { type FetchRefusal, FetchRefused } from "./fetch-refused.ts";
import { fetchableAddress } from "./fetchable-address.ts";
import { checkedLookup, type Network, publicNetwork } from "./network.server.ts";
import { readBody } from "./read-body.server.ts";

export type Fetched =
  /** `address`: where it was in the end. */
  { ok: true; address: string; mediaType: string; text: string } | { ok: false; reason: FetchRefusal };

export type Asked = {
  address: string;
  /** Of what may come, e.g. "text/html". */
  mediaTypes: readonly string[];
  userAgent: string;
  /** Gives up sooner, for who fetches several. */
  signal?: AbortSignal;
  network?: Network;
};

const patience = 10_000;
const mostBytes = 5 * 1024 * 1024;
const mostRedirects = 5;

/**
 * Fetches a page that somebody else names. It could name what only this machine can reach, so every address is looked at
 * before anything is sent, on each step of the way; and it could answer without end, so all of it is counted.
 */
export async function fetchText(asked: Asked): Promise<Fetched> {
  const signals = [AbortSignal.timeout(patience), ...(asked.signal ? [asked.signal] : [])];
  const signal = AbortSignal.any(signals);
  try {
    return await follow(asked, signal);
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: "tooSlow" };
    return { ok: false, reason: error instanceof FetchRefused ? error.reason : "unreachable" };
  }
}

async function follow(asked: Asked, signal: AbortSignal): Promise<Fetched> {
  let address = fetchableAddress(asked.address);
  for (let step = 0; step <= mostRedirects; step++) {
    if (!address) throw new FetchRefused("address");
    const answer = await ask(address, asked, signal);
    try {
      const location = redirection(answer);
      if (location === null) return await read(answer, { address, asked, signal });
      address = fetchableAddress(location, address);
    } finally {
      answer.destroy();
    }
  }
  throw new FetchRefused("redirects");
}

function ask(address: URL, { mediaTypes, userAgent, network = publicNetwork }: Asked, signal: AbortSignal) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      host: address.hostname,
      servername: address.hostname,
      port: 443,
      path: `${address.pathname}${address.search}`,
      headers: { Accept: mediaTypes.join(", "), "Accept-Encoding": "gzip", "User-Agent": userAgent },
      lookup: checkedLookup(network),
      agent: false,
      maxHeaderSize: 16_384,
      signal,
    };
    network.request(options, resolve).on("error", reject).end();
  });
}

function redirection({ statusCode = 0, headers }: IncomingMessage) {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? "") : null;
}

async function read(
  answer: IncomingMessage,
  { address, asked, signal }: { address: URL; asked: Asked; signal: AbortSignal },
): Promise<Fetched> {
  if (answer.statusCode !== 200) throw new FetchRefused("status");
  const [mediaType = "", ...parameters] = (answer.headers["content-type"] ?? "").toLowerCase().split(";");
  if (!asked.mediaTypes.includes(mediaType.trim())) throw new FetchRefused("type");
  const charset = parameters.join(";").match(/charset\s*=\s*"?([\w-]+)/)?.[1] ?? null;
  const bytes = await readBody(answer, { atMost: mostBytes, signal });
  return { ok: true, address: address.href, mediaType: mediaType.trim(), text: decodeText(bytes, charset) };
}
