import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import type { ClientRequest, IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { FetchRefused } from "./fetch-refused.ts";
import { isPublicAddress } from "./is-public-address.ts";

/** How the fetcher reaches others. Only tests may have one that lets it talk to this machine. */
export type Network = {
  resolve: (host: string) => Promise<LookupAddress[]>;
  mayConnect: (address: string) => boolean;
  request: (options: https.RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest;
};

export const publicNetwork: Network = {
  resolve: (host) => lookup(host, { all: true }),
  mayConnect: isPublicAddress,
  request: (options, answered) => https.request(options, answered),
};

/**
 * Stands where the connection looks up its host, so that what was checked is what is connected to: a name that answers
 * otherwise a moment later is not asked again. One address that is not public makes the whole name one.
 */
export function checkedLookup({ resolve, mayConnect }: Pick<Network, "resolve" | "mayConnect">): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) callback(new FetchRefused("unreachable"), []);
        else if (!found.every(({ address }) => mayConnect(address))) callback(new FetchRefused("private"), []);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };
}
