import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { whenOver } from "../when-over.ts";

type Behind = { port: number; ready: boolean };

/**
 * A proxy as it stands in front of several processes: it asks each of them whether it is ready, and gives every request to
 * the next one that is. Nothing is tried twice.
 */
export async function startRoundRobin(ports: number[]) {
  const behind: Behind[] = ports.map((port) => ({ port, ready: true }));
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  let isOver = false;

  const server = createServer((asked, answer) => {
    const ready = behind.filter((one) => one.ready);
    const next = ready[turn++ % ready.length];
    if (!next) return void answer.writeHead(503).end();
    const { method, url: path, headers } = asked;
    const passed = request(
      { agent, port: next.port, host: "127.0.0.1", method, path, headers },
      (given: IncomingMessage) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    passed.on("error", () => answer.writeHead(502).end());
    asked.pipe(passed);
  }).listen(0, "127.0.0.1");

  server.keepAliveTimeout = 0; // or a visitor asks just when it hangs up
  await once(server, "listening");
  const watching = (async () => {
    while (!isOver) {
      await Promise.all(behind.map(async (one) => (one.ready = await isReady(one.port))));
      await pause(100);
    }
  })();

  whenOver(async () => {
    isOver = true;
    await watching;
    agent.destroy();
    server.close();
    server.closeAllConnections();
  });
  return {
    port: (server.address() as AddressInfo).port,
    add: (port: number) => void behind.push({ port, ready: true }),
  };
}

async function isReady(port: number) {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
