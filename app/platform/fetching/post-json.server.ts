import type { IncomingMessage } from "node:http";
import { type FetchRefusal, FetchRefused } from "./fetch-refused.ts";
import { fetchableAddress } from "./fetchable-address.ts";
import { checkedLookup, type Network, publicNetwork } from "./network.server.ts";

/** `retryAfter`: in seconds, where the other side names them. */
export type Posted =
  | { ok: true; status: number; retryAfter: number | null }
  | { ok: false; reason: Extract<FetchRefusal, PostRefusal> };
type PostRefusal = "address" | "private" | "unreachable" | "tooSlow";

type Sent = {
  address: string;
  body: unknown;
  /** Beside those that say what is sent. */
  headers?: Record<string, string>;
  userAgent: string;
  patience?: number;
  network?: Network;
};

/**
 * Sends something to a machine that is named in the configuration or by somebody else, as guardedly as pages are fetched:
 * nothing but https by name, no machine that is not public, no redirection is followed, and of the answer no more than its
 * head is read.
 */
export async function postJson({ patience = 15_000, ...sent }: Sent): Promise<Posted> {
  const address = fetchableAddress(sent.address);
  if (!address) return { ok: false, reason: "address" };
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await send(address, sent, signal);
    const { statusCode = 0, headers } = answer;
    answer.destroy();
    return { ok: true, status: statusCode, retryAfter: secondsIn(headers["retry-after"]) };
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: "tooSlow" };
    return {
      ok: false,
      reason: error instanceof FetchRefused && error.reason === "private" ? "private" : "unreachable",
    };
  }
}

function send(
  address: URL,
  { body, headers = {}, userAgent, network = publicNetwork }: Omit<Sent, "patience">,
  signal: AbortSignal,
) {
  const text = JSON.stringify(body);
  return new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      method: "POST",
      host: address.hostname,
      servername: address.hostname,
      port: 443,
      path: `${address.pathname}${address.search}`,
      headers: {
        ...headers,
        "Content-Type": "application/json; charset=utf-8",
        "Content-Length": String(Buffer.byteLength(text)),
        "User-Agent": userAgent,
      },
      lookup: checkedLookup(network),
      agent: false,
      maxHeaderSize: 16_384,
      signal,
    };
    network.request(options, resolve).on("error", reject).end(text);
  });
}

/** A date instead of seconds is not read: who says so is asked again later all the same. */
function secondsIn(header: string | undefined) {
  return header !== undefined && /^\d{1,7}$/.test(header.trim()) ? Number(header) : null;
}
