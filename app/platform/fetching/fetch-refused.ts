/**
 * address: nothing that is fetched at all; private: it leads to a machine that is not public; unreachable: no answer;
 * status: an answer that is an error; type: not what was asked for; unreadable: packed in a way we do not unpack.
 */
export type FetchRefusal =
  | "address"
  | "private"
  | "unreachable"
  | "tooSlow"
  | "redirects"
  | "status"
  | "type"
  | "unreadable"
  | "tooLarge";

export class FetchRefused extends Error {
  readonly reason: FetchRefusal;

  constructor(reason: FetchRefusal) {
    super(`Not fetched: ${reason}`);
    this.name = "FetchRefused";
    this.reason = reason;
  }
}
