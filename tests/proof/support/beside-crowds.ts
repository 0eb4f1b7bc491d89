import { setTimeout as pause } from "node:timers/promises";
import { ask, sendDocuments } from "#tests/support/ask.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { pdfWith } from "#tests/support/pdfs.ts";
import { startApplication } from "./applicants.ts";
import { fillFolder } from "./filled-store.ts";
import type { Outcome } from "./proof.ts";
import { quantile } from "./quantile.ts";
import { boardOn, type RunningBoard } from "./running-board.ts";

/** Somebody who bothers the board until told to leave, and then may say how it was answered. */
export type Bother = (port: number, listingId: string) => Promise<() => Promise<string> | void>;

type Crowds = { listings: number; seconds: number; bothers: Record<string, Bother> };

/** Milliseconds that are quick enough on any machine; on a slow one pages may take a few times what they take anyway. */
const bearable = 200;

/** One crowd after the other; beside each, other people's pages must stay quick and their documents must arrive. */
export async function besideCrowds({ listings, seconds, bothers }: Crowds): Promise<Outcome> {
  const dataDir = temporaryFolder();
  const listingId = await fillFolder(dataDir, { listings });
  const board = await boardOn({ DATA_DIR: dataDir });
  await board.mustServe();
  const alone = () => walk(board, { listingId, seconds: 3 });
  await alone(); // whoever comes first waits for programs to be loaded
  const before = await alone();

  const found: ({ crowd: string; answered: string } & Walked)[] = [];
  for (const [crowd, bother] of Object.entries(bothers)) {
    const leave = await bother(board.port, listingId);
    const walked = await walk(board, { listingId, seconds: seconds / Object.keys(bothers).length });
    found.push({ crowd, ...walked, answered: (await leave()) ?? "" });
  }
  const after = await alone();
  const pace = Math.max(before.p95, after.p95);
  const limit = Math.max(bearable, 3 * pace);
  const stopped = await whileStopped(board, 2 * limit, () => walk(board, { listingId, seconds: (10 * limit) / 1000 }));
  await board.stop();
  return {
    done: found
      .map(({ crowd, p95, uploads, answered }) =>
        [`${crowd}: p95 ${p95} ms`, `${uploads} uploads`, answered].filter(Boolean).join(", "),
      )
      .join("; "),
    faults: found.flatMap(({ crowd, p95, uploads, failed }) => [
      ...(p95 > limit ? [`beside ${crowd} other pages take ${p95} ms at p95 (alone ${pace} ms)`] : []),
      ...(uploads === 0 ? [`beside ${crowd} no document arrives`] : []),
      ...failed.slice(0, 3).map((fault) => `beside ${crowd}: ${fault}`),
    ]),
    besides: `alone: p95 ${pace} ms, bearable: ${limit} ms, standing still but for moments: ${stopped.p95} ms`,
    controlFailed: stopped.p95 > limit,
  };
}

type Walked = { p95: number; uploads: number; failed: string[] };
type Walk = { listingId: string; seconds: number };

let visitors = 0;

/** What somebody else meets meanwhile: pages, one after the other, and documents that are sent. */
async function walk({ port }: RunningBoard, { listingId, seconds }: Walk): Promise<Walked> {
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

/** The control: a process that stands still but for short moments, so that few of many requests cannot hide it. */
async function whileStopped<Result>(board: RunningBoard, moment: number, work: () => Promise<Result>) {
  let isOver = false;
  const standing = (async () => {
    while (!isOver) {
      process.kill(board.pid(), "SIGSTOP");
      await pause(moment);
      process.kill(board.pid(), "SIGCONT");
      await pause(moment / 20);
    }
  })();
  try {
    return await work();
  } finally {
    isOver = true;
    await standing;
  }
}
