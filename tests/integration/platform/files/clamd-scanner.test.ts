import { createServer, type Socket } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clamdScanner } from "#app/platform/files/clamd-scanner.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const bytes = new Uint8Array(200_000).fill(7);

test.each([
  ["clean", "stream: OK\0"],
  ["infected", "stream: Eicar-Test-Signature FOUND\0"],
  ["away", "INSTREAM size limit exceeded. ERROR\0"],
  ["away", "stream: OK"],
  ["away", ""],
])("it is %s when clamd answers %j", async (verdict, answer) => {
  const { address, asked } = await clamd((socket) => socket.end(answer));
  expect(await clamdScanner(address)(bytes)).toBe(verdict);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  expect(asked()).toEqual(Buffer.concat([Buffer.from("zINSTREAM\0"), length, bytes, Buffer.alloc(4)]));
});

test("it is away when it does not answer, breaks off or is not there", async () => {
  const silent = await clamd(() => undefined);
  expect(await clamdScanner(silent.address, { patience: 50 })(bytes)).toBe("away");
  const broken = await clamd((socket) => socket.destroy());
  expect(await clamdScanner(broken.address)(bytes)).toBe("away");
  expect(await clamdScanner("/nowhere/clamd.ctl")(bytes)).toBe("away");
  expect(await clamdScanner("127.0.0.1:1")(bytes)).toBe("away");
});

/** Answers once the piece of no length has come, as the real one does. */
async function clamd(answer: (socket: Socket) => void) {
  const address = path.join(temporaryFolder(), "clamd.ctl");
  const pieces: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (piece) => {
      pieces.push(piece);
      if (piece.subarray(-4).equals(Buffer.alloc(4))) answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  onTestFinished(() => void server.close());
  return { address, asked: () => Buffer.concat(pieces) };
}
