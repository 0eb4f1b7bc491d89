import { connect, type Socket } from "node:net";
import type { Scanner } from "./scanner.server.ts";

/** Asks clamd, at its socket or at host:port, and waits so many milliseconds for the answer. */
export function clamdScanner(address: string, { patience = 10_000 } = {}): Scanner {
  return async (bytes) => {
    const answer = await ask(connect(whereIs(address)), bytes, patience);
    if (/^stream: OK$/.test(answer)) return "clean";
    return /^stream: .+ FOUND$/.test(answer) ? "infected" : "away";
  };
}

function whereIs(address: string) {
  if (address.startsWith("/")) return { path: address };
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(address.slice(colon + 1)) };
}

/** Empty when nothing, or only half an answer, came. */
function ask(socket: Socket, bytes: Uint8Array, patience: number) {
  return new Promise<string>((resolve) => {
    let answer = "";
    const giveUp = setTimeout(() => socket.destroy(), patience);
    socket
      .setEncoding("latin1")
      .on("data", (piece: string) => (answer += piece))
      .on("error", () => undefined)
      .on("close", () => {
        clearTimeout(giveUp);
        resolve(answer.endsWith("\0") ? answer.slice(0, -1) : "");
      });
    socket.write(Buffer.concat([Buffer.from("zINSTREAM\0"), length(bytes.byteLength), bytes, length(0)]));
  });
}

/** One piece is announced by its length, the end by a piece of none. */
function length(bytes: number) {
  const announced = Buffer.alloc(4);
  announced.writeUInt32BE(bytes);
  return announced;
}
