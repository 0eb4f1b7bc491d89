import autocannon from "autocannon";
import { processorTime } from "./processor-time.ts";

/** `ms`: of the server's processor, a page. */
export type Measured = { ms: number; perSecond: number; p50: number; p99: number };
/** Which server is asked, and for what. */
export type Asked = { baseUrl: string; pid: number; addresses: string[] };

const connections = 10;

/**
 * Requests per second over one list of addresses. Each connection walks its own part of the list, and each address is
 * asked for by a visitor of its own, so that neither the page cache nor a rate limit answers what is to be measured.
 */
async function measure(baseUrl: string, addresses: string[], seconds: number) {
  let nth = 0;
  const result = await autocannon({
    url: baseUrl,
    connections,
    duration: seconds,
    setupClient(client) {
      const part = nth++;
      const own = addresses.filter((_, at) => at % connections === part);
      client.setRequests(visitors(part, own.length > 0 ? own : addresses));
    },
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed, near ${addresses[0]}`);
  return result;
}

const fewest = 200;

function visitors(part: number, addresses: string[]) {
  const repeated = Array.from({ length: Math.ceil(fewest / addresses.length) }, () => addresses).flat();
  return repeated.map((path, at) => ({
    path,
    headers: { "X-Forwarded-For": `10.${part}.${Math.floor(at / 250)}.${at % 250}` },
  }));
}

/** Interleaved, so that a busy moment of the machine touches all; the median of the rounds counts. */
export async function measureAll<Name extends string>(lists: Record<Name, Asked>) {
  const measured = new Map<Name, Measured[]>();
  const names = Object.keys(lists) as Name[]; // the keys of the record given
  const walkers = new Map(names.map((name) => [name, walker(lists[name])]));
  for (const seconds of [2, 4, 4, 4]) {
    for (const [name, walk] of walkers) {
      const result = await walk(seconds);
      if (seconds > 2) measured.set(name, [...(measured.get(name) ?? []), result]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, Measured>;
}

/** Goes on where it stopped, since what was asked for before may still be in the cache. */
function walker({ baseUrl, pid, addresses }: Asked) {
  let start = 0;
  return async (seconds: number): Promise<Measured> => {
    const before = processorTime(pid);
    const result = await measure(baseUrl, [...addresses.slice(start), ...addresses.slice(0, start)], seconds);
    start = (start + result.requests.total + connections) % addresses.length;
    const ms = (processorTime(pid) - before) / result.requests.total;
    return { ms, perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
  };
}

function median(rounds: Measured[]): Measured {
  const middle = (name: keyof Measured) =>
    rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  return { ms: middle("ms"), perSecond: middle("perSecond"), p50: middle("p50"), p99: middle("p99") };
}
