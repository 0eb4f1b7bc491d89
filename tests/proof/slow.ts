import { connect as dial, type Socket } from "node:net";
import { production } from "#tests/support/production.ts";
import { whenOver } from "#tests/support/when-over.ts";
import { startApplication } from "./support/applicants.ts";
import { besideCrowds, type Bother } from "./support/beside-crowds.ts";
import type { Proof } from "./support/proof.ts";

/** Whoever sends slowly, or never reads, holds up nobody else: pages stay quick, and documents of others arrive. */
export const slow: Proof = {
  name: "slow",
  prove: ({ short, count = short ? 12 : 60 }) => besideCrowds({ listings: 200, seconds: count, bothers }),
};

const { host } = new URL(production.APP_ORIGIN);

/** A crowd each, from one network, which keeps what it has open for as long as the board lets it. */
const bothers: Record<string, Bother> = {
  "40 idle uploads": (port, listingId) =>
    many(port, 40, async (socket) => {
      const path = await startApplication(port, listingId, attacker);
      socket.write(
        `POST ${path}/documents HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${production.APP_ORIGIN}\r\nX-Forwarded-For: ${attacker}\r\n` +
          "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 500000\r\n\r\n--b\r\n",
      );
    }),
  "40 slow bodies": (port, listingId) =>
    many(port, 40, (socket) => {
      socket.write(
        `POST /de/apply/${listingId} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${production.APP_ORIGIN}\r\nX-Forwarded-For: ${attacker}\r\n` +
          "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n",
      );
      dribble(socket, "a");
    }),
  "200 slow headers": (port) =>
    many(port, 200, (socket) => {
      socket.write(`GET /de HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: ${attacker}\r\nX-Long: `);
      dribble(socket, "a");
    }),
  "100 who never read": (port) =>
    many(port, 100, (socket) => {
      socket.pause();
      const one = `GET /de/jobs HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: ${attacker}\r\n\r\n`;
      socket.write(one.repeat(20));
    }),
};

const attacker = "198.51.100.66";

async function many(port: number, number: number, begin: (socket: Socket) => unknown) {
  const sockets = Array.from({ length: number }, () => dial(port, "127.0.0.1").on("error", () => undefined));
  const leave = () => sockets.forEach((socket) => socket.destroy());
  whenOver(leave);
  await Promise.all(sockets.map(begin));
  return leave;
}

/** A byte a second. */
function dribble(socket: Socket, byte: string) {
  const timer = setInterval(() => socket.write(byte), 1000);
  socket.once("close", () => clearInterval(timer));
}
