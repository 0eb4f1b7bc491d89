import { randomBytes, randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sureName } from "#app/platform/http/form.ts";
import { type Answer, ask, type Attached, send, sendDocuments } from "#tests/support/ask.ts";
import { pdfWith, stream } from "#tests/support/pdfs.ts";
import { production } from "#tests/support/production.ts";
import { inLedger, type Ledger } from "./ledger.ts";

type Crowd = { port: number; listingId: string; ledger: Ledger; people: number };

/** People who apply one after the other, by the form, with documents, until they are stopped. */
export function applicants({ people, ...where }: Crowd) {
  const crowd = { isOver: false };
  const all = Promise.all(
    Array.from({ length: people }, async () => {
      while (!crowd.isOver) await apply({ ...where, crowd });
    }),
  );
  return {
    async stop() {
      crowd.isOver = true;
      await all;
    },
  };
}

/** The address of an application that has just begun. */
export async function startApplication(port: number, listingId: string, address: string) {
  const started = await send(port, `/de/apply/${listingId}`, {}, { "X-Forwarded-For": address });
  return whereTo(started).replace(/\/person$/, "");
}

type Visit = Omit<Crowd, "people"> & { crowd: { isOver: boolean } };

class GoneHome extends Error {}

let born = 0;

/** Page by page. What was not answered is pressed again, as people do, who look first whether their documents have arrived. */
async function apply({ port, listingId, ledger, crowd }: Visit) {
  const person = `person-${++born}`;
  /** Each is at home somewhere else, or a limit would hold them up. */
  const headers = { "X-Forwarded-For": `10.${(born >> 16) & 255}.${(born >> 8) & 255}.${born & 255}` };
  const pressed = untilAnswered(ledger, crowd);
  const papers = Array.from({ length: randomInt(1, 3) }, (_, index) => paper(`Blatt-${index + 1}.pdf`));
  const isListed = async (documents: Attached[]) => {
    const { body } = await ask(port, page, { headers });
    return documents.every(({ name }) => body.includes(name));
  };
  let page = "";
  try {
    page = whereTo(await pressed(() => send(port, `/de/apply/${listingId}`, {}, headers)));
    while (stepOf(page) !== "sent") {
      const here = page;
      const shown = await pressed(() => ask(port, here, { headers }));
      const seen = /name="seen" value="([^"]*)"/.exec(shown.body)?.[1] ?? "";
      const fields = { seen, ...filledIn(stepOf(here), person) };
      const answer = await pressed(async (again) => {
        if (stepOf(here) !== "documents") return send(port, here, fields, headers);
        const documents = again && (await isListed(papers)) ? [] : papers;
        return sendDocuments(port, here, { documents, then: "continue" }, headers);
      });
      page = whereTo(answer);
      if (page === here) throw new Error(`${stepOf(here)} is asked again`);
    }
    ledger.acknowledged.push({ email: addressOf(person), documents: papers.map(inLedger) });
  } catch (error) {
    if (error instanceof GoneHome) return;
    ledger.forgotten.push(`${person}: ${String(error)}`);
    if (ledger.forgotten.length > 20) throw error;
  }
}

function untilAnswered(ledger: Ledger, crowd: { isOver: boolean }) {
  return async (press: (again: boolean) => Promise<Answer>) => {
    for (let tries = 0; ; tries++) {
      if (crowd.isOver) throw new GoneHome();
      const answer = await press(tries > 0).catch(() => null);
      if (answer && answer.status < 500) return answer;
      ledger.unanswered++;
      await pause(200);
    }
  };
}

function whereTo({ status, headers }: Answer) {
  if (status !== 303) throw new Error(`answered with ${status}`);
  const { pathname, search } = new URL(headers.location ?? "", production.APP_ORIGIN);
  return pathname + search;
}

const stepOf = (page: string) => new URL(page, production.APP_ORIGIN).pathname.split("/").at(-1) ?? "";

const addressOf = (person: string) => `${person}@seeker.example`;

function filledIn(step: string, person: string): Record<string, string> {
  const email = addressOf(person);
  /** A board in production asks whether an address of examples is meant so. */
  if (step === "person") return { name: "Zofia Przykładowa", email, [sureName("email")]: email, phone: "" };
  return step === "languages" ? { german_level: "B2" } : step === "message" ? { message: `Guten Tag, ${person}` } : {};
}

/** No two are alike, and they are of all sizes. */
function paper(name: string): Attached {
  const noise = stream(randomBytes(randomInt(100, 200_000)), { packed: false });
  return { name, bytes: pdfWith({ objects: { 5: noise } }) };
}
