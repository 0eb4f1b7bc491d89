import { connect as dial, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ask, sendDocuments } from "#tests/support/ask.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { pdfWith } from "#tests/support/pdfs.ts";
import { production } from "#tests/support/production.ts";
import { whenOver } from "#tests/support/when-over.ts";
import { startApplication } from "./support/applicants.ts";
import { fillFolder } from "./support/filled-store.ts";
import type { Proof } from "./support/proof.ts";
import { quantile } from "./support/quantile.ts";
import { boardOn, type RunningBoard } from "./support/running-board.ts";

/** Milliseconds that are quick enough on any machine; on a slow one pages may take a few times what they take anyway. */
const bearable = 200;

/** Whoever sends slowly, or never reads, holds up nobody else: pages stay quick, and documents of others arrive. */
export const slow: Proof = {
  name: "slow",
  async prove({ short, count = short ? 12 : 60 }) {
    const dataDir = temporaryFolder();
    const listingId = await fillFolder(dataDir, { listings: 200 });
    const board = await boardOn({ DATA_DIR: dataDir });
    await board.mustServe();
    const alone = () => walk(board, { listingId, seconds: 3 });
    await alone(); // whoever comes first waits for programs to be loaded
    const before = await alone();

    const found: { crowd: string; p95: number; uploads: number; failed: string[] }[] = [];
    for (const [crowd, bother] of Object.entries(bothers)) {
      const leave = await bother(board.port, listingId);
      found.push({ crowd, ...(await walk(board, { listingId, seconds: count / Object.keys(bothers).length })) });
      leave();
    }
    const after = await alone();
    const pace = Math.max(before.p95, after.p95);
    const limit = Math.max(bearable, 3 * pace);
    const stopped = await whileStopped(board, 2 * limit, () =>
      walk(board, { listingId, seconds: (10 * limit) / 1000 }),
    );
    await board.stop();
    return {
      done: `${found.map(({ crowd, p95, uploads }) => `${crowd}: p95 ${p95} ms, ${uploads} uploads`).join("; ")}`,
      faults: found.flatMap(({ crowd, p95, uploads, failed }) => [
        ...(p95 > limit ? [`beside ${crowd} other pages take ${p95} ms at p95 (alone ${pace} ms)`] : []),
        ...(uploads === 0 ? [`beside ${crowd} no document arrives`] : []),
        ...failed.slice(0, 3).map((fault) => `beside ${crowd}: ${fault}`),
      ]),
      besides: `alone: p95 ${pace} ms, bearable: ${limit} ms, standing still every other moment: ${stopped.p95} ms`,
      controlFailed: stopped.p95 > limit,
    };
  },
};

type Bother = (port: number, listingId: string) => Promise<() => void>;

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

type Walk = { listingId: string; seconds: number };

let visitors = 0;

/** What somebody else meets meanwhile: pages, one after the other, and documents that are sent. */
async function walk({ port }: RunningBoard, { listingId, seconds }: Walk) {
  const times: number[] = [];
  const failed: string[] = [];
  let uploads = 0;
  const end = Date.now() + seconds * 1000;
  const look = async () => {
    const pages = ["/de", "/pl/jobs", "/cs/jobs?q=svarec", "/de/sign-in", `/de/apply/${listingId}`];
    for (let nth = 0; Date.now() < end; nth++) {
      const page = pages[nth % pages.length] ?? "/de";
      const began = performance.now();
      const answer = await ask(port, page, { headers: from(`192.0.2.${nth % 250}`), patience: 20_000 }).catch(String);
      times.push(performance.now() - began);
      if (typeof answer === "string" || answer.status !== 200)
        failed.push(`${page}: ${typeof answer === "string" ? answer : answer.status}`);
      await pause(20);
    }
  };
  const bring = async () => {
    while (Date.now() < end) {
      const address = `203.0.113.${++visitors % 250}`;
      const documents = [{ name: "Lebenslauf.pdf", bytes: pdfWith() }];
      const draft = await startApplication(port, listingId, address);
      const answer = await sendDocuments(port, `${draft}/documents`, { documents, then: "add" }, from(address));
      if (answer.status === 303) uploads++;
      else failed.push(`documents: ${answer.status}`);
      await pause(200);
    }
  };
  await Promise.all([look(), bring()]);
  return { p95: Math.round(quantile(times, 0.95)), uploads, failed };
}

const from = (address: string) => ({ "X-Forwarded-For": address });

/** The control: a process that stands still half of the time. */
async function whileStopped<Result>(board: RunningBoard, moment: number, work: () => Promise<Result>) {
  let isStopped = false;
  const timer = setInterval(() => {
    isStopped = !isStopped;
    process.kill(board.pid(), isStopped ? "SIGSTOP" : "SIGCONT");
  }, moment);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    process.kill(board.pid(), "SIGCONT");
  }
}
