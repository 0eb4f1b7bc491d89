import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { ask, send, sendDocuments } from "#tests/support/ask.ts";
import { pdfWith, stream } from "#tests/support/pdfs.ts";
import { whenOver } from "#tests/support/when-over.ts";
import { startApplication } from "./support/applicants.ts";
import { besideCrowds, type Bother } from "./support/beside-crowds.ts";
import type { Proof } from "./support/proof.ts";

/** Thirty at a time, from so many networks that no limit stops them, hold up nobody else. */
export const flood: Proof = {
  name: "flood",
  prove: ({ short, count = short ? 30 : 120 }) =>
    besideCrowds({ listings: short ? 1000 : 20_000, seconds: count, bothers }),
};

const addressOf = (nth: number) => `198.${18 + ((nth >> 8) % 2)}.${nth % 256}.66`;
const from = (nth: number) => ({ "X-Forwarded-For": addressOf(nth) });

type Request = (port: number, listingId: string, nth: number) => Promise<{ status: number }>;

/** Each again as soon as it was answered. In the end it says how: a flood that is refused at the door, or asks for what is not there, is none. */
const floodOf =
  (request: Request): Bother =>
  async (port, listingId) => {
    const answers = new Map<number, number>();
    let [isOver, sent] = [false, 0];
    const stop = () => void (isOver = true);
    whenOver(stop);
    const bother = async () => {
      while (!isOver) {
        const status = await request(port, listingId, ++sent).then(
          (answer) => answer.status,
          () => 0,
        );
        answers.set(status, (answers.get(status) ?? 0) + 1);
        if (status !== 200 && status !== 303) await pause(20);
      }
    };
    const all = Promise.all(Array.from({ length: 30 }, bother));
    await pause(500);
    return async () => {
      stop();
      await all;
      return [...answers].map(([status, times]) => `${times} × ${status || "unanswered"}`).join(", ");
    };
  };

const pages = (address: (nth: number) => string) =>
  floodOf((port, _, nth) => ask(port, address(nth), { headers: from(nth) }));

const machinePages = ["/sitemap.xml", "/de/occupations", "/cs/map", "/feeds/pl/jobs.atom", "/api/v1/jobs"];

const longText = (nth: number) =>
  encodeURIComponent(
    `${randomBytes(8).toString("hex")} schweißer pflege lager spawacz svářeč ${nth} `.repeat(20).slice(0, 1000),
  );

const bothers: Record<string, Bother> = {
  "signing in wrongly": floodOf((port, _, nth) =>
    send(
      port,
      "/de/sign-in",
      { email: `nobody-${nth}@seeker.example`, password: "not a password of anybody" },
      from(nth),
    ),
  ),
  "pages nobody has asked for": pages((nth) => `/de/jobs?page=${1 + (nth % 500)}&within=${nth % 90}&near=Zittau`),
  "words nobody knows": pages((nth) => `/pl/jobs?q=${longText(nth)}`),
  "parameters nobody reads": pages((nth) => `/de/jobs?nonsense=${nth}`),
  "what machines read": pages((nth) => machinePages[nth % machinePages.length] ?? ""),
  suggestions: pages((nth) => `/cs/suggest?q=${encodeURIComponent("svářeč".slice(0, 1 + (nth % 6)))}${nth % 10}`),
  "large documents": floodOf(async (port, listingId, nth) => {
    const draft = await startApplication(port, listingId, addressOf(nth));
    const documents = [{ name: "Mappe.pdf", bytes: large }];
    return sendDocuments(port, `${draft}/documents`, { documents, then: "add" }, from(nth));
  }),
  "applications begun": floodOf((port, listingId, nth) => send(port, `/de/apply/${listingId}`, {}, from(nth))),
};

const large = pdfWith({ objects: { 5: stream(randomBytes(4_000_000), { packed: false }) } });
