import { ask, send, sendDocuments } from "#tests/support/ask.ts";
import { pdfWith } from "#tests/support/pdfs.ts";
import { startApplication } from "./applicants.ts";

type Visitors = {
  port: number;
  listingId: string;
  perSecond: number;
  /** So many at once: the next one only comes when another has been answered. Otherwise nobody waits for anybody. */
  atMost?: number;
};

export type Visits = {
  /** Milliseconds of each request, from when it was due. */
  times: number[];
  faults: string[];
};

/** So many requests a second of every kind. */
export function visitors({ port, listingId, perSecond, atMost = Infinity }: Visitors) {
  const visits: Visits = { times: [], faults: [] };
  const under = new Set<Promise<void>>();
  const began = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    for (; sent < ((performance.now() - began) / 1000) * perSecond && under.size < atMost; sent++) {
      const due = atMost === Infinity ? began + (sent * 1000) / perSecond : performance.now();
      const work = visit({ port, listingId }, sent).then((fault) => {
        visits.times.push(performance.now() - due);
        if (fault) visits.faults.push(fault);
        under.delete(work);
      });
      under.add(work);
    }
  }, 5);
  return {
    visits,
    async leave() {
      clearInterval(timer);
      await Promise.all(under);
      return visits;
    },
  };
}

const words = ["schweißer", "svarec", "kierowca", "pflege", "lager", "elektro"];

/** Pages from the cache and not, searches, pages of listings, signing in wrongly, beginning to apply, documents. */
async function visit({ port, listingId }: Pick<Visitors, "port" | "listingId">, nth: number): Promise<string | null> {
  const address = `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`;
  const headers = { "X-Forwarded-For": address };
  const word = words[nth % words.length] ?? "";
  const deeds = [
    () => get("/de"),
    () => get("/pl/jobs"),
    () => get(`/de/jobs?page=${1 + (nth % 20)}`),
    () => get(`/cs/jobs?q=${encodeURIComponent(word)}`),
    () => get(`/de/jobs?q=${encodeURIComponent(word)}&near=Zittau&within=${5 + (nth % 95)}`),
    () => get(`/de/apply/${listingId}`),
    () => get("/pl/sign-in"),
    () => get("/sitemap.xml"),
  ];
  const get = async (path: string) => told(path, await ask(port, path, { headers }), [200, 301]);
  try {
    if (nth % 50 === 7) return told("sign in", await send(port, "/de/sign-in", wrong(nth), headers), [303, 422]);
    if (nth % 50 === 13) {
      const draft = await startApplication(port, listingId, address);
      const documents = [{ name: "Lebenslauf.pdf", bytes: pdfWith() }];
      return told(
        "documents",
        await sendDocuments(port, `${draft}/documents`, { documents, then: "add" }, headers),
        [303],
      );
    }
    return (await deeds[nth % deeds.length]?.()) ?? null;
  } catch (error) {
    return String(error);
  }
}

const wrong = (nth: number) => ({ email: `nobody-${nth}@seeker.example`, password: "not a password of anybody" });

const told = (what: string, { status }: { status: number }, fine: number[]) =>
  fine.includes(status) ? null : `${what}: ${status}`;
