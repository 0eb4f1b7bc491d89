import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { type LeftMail, liveThrough, openApplications } from "#tests/support/year/live-through.ts";
import { type Script, scriptsOf } from "#tests/support/year/scripts.ts";

/** `TIME_MACHINE=full` lives through the whole year with a thousand people on every database, which takes minutes. */
const isFull = process.env["TIME_MACHINE"] === "full";

/**
 * Otherwise each run has other people, a third as many; on PostgreSQL fewer still, whose clocks run over Easter and the
 * change of clocks, and no quiet hours.
 */
const sizeOn = (url: string) => {
  if (isFull) return { applications: 1_000, days: 365, skipsQuiet: false };
  return url === ":memory:"
    ? { applications: 330, days: 365, skipsQuiet: false }
    : { applications: 40, days: 40, skipsQuiet: true };
};

const few = { applications: 30, days: 40 };

describe.each(databases)("a year of applications on %s", (url) => {
  const { skipsQuiet, ...size } = sizeOn(url);

  test(
    "everybody has an answer on the promised day, nothing comes twice, and nothing is left of who goes",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const db = await freshDatabase(url);
          const year = await liveThrough(db, {
            scripts: scriptsOf({ ...size, seed }),
            dyingAt: dyingBy(seed),
            skipsQuiet,
          });
          expect(year.people).toHaveLength(size.applications);
          expect(await openApplications(db)).toEqual([]);
          expect(twice(year.mails)).toEqual([]);
          expect(year.mails.filter(({ to, at }) => at > (year.ended.get(to) ?? "9"))).toEqual([]);
          const toCompanies = year.mails.filter(({ to }) => !to.endsWith("@seeker.example"));
          expect(toCompanies.filter(({ text, subject }) => markPattern.test(text + subject))).toEqual([]);
          expect(await unknownMarks(db)).toEqual([]);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
    isFull ? 3_600_000 : 120_000,
  );

  /** Twice the same year takes twice as long: on one of the two. */
  test.runIf(url === ":memory:")(
    "wherever the process dies, the end is the same",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const scripts = scriptsOf({ ...few, seed });
          const calm = await endOf(await freshDatabase(url), scripts);
          expect(await endOf(await freshDatabase(url), scripts, dyingBy(seed))).toEqual(calm);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
    60_000,
  );
});

/** A person's mark as a word: tokens of links hold such letters by chance now and then. */
const markPattern = /(?<![\w-])q\d{4}q(?![\w-])/;

/** Who ended how and when, and every mail. */
async function endOf(db: Db, scripts: Script[], dyingAt?: () => number | null) {
  const { mails } = await liveThrough(db, { scripts, dyingAt });
  const ends = await db
    .selectFrom("application")
    .select(["id", "status", "status_at", "silent_side", "erase_on", "answered_at"])
    .orderBy("id")
    .execute();
  return { ends, mails: mails.map((mail) => `${mail.queued} ${mail.kind} ${mail.to} ${said(mail)}`).sort() };
}

/** Apart from the link that every mail has of its own, and the number of a ruling, which is drawn. */
function said({ text }: LeftMail) {
  return text.replace(/\/(mine|decide|decisions)\/\S+/g, "").replace(/\b\d{4}-[A-Z\d]{6}\b/g, "");
}

/** One in ten of all that is done dies after some statements. */
function dyingBy(seed: number) {
  const [chance] = fc.sample(fc.noBias(fc.infiniteStream(fc.nat(99))), { seed, numRuns: 1 });
  return () => {
    const drawn: number = chance?.next().value ?? 99;
    return drawn < 10 ? drawn * 3 : null;
  };
}

const ofAStep = /clock|reminded|closed|unreplied|reminder|morning|suspended|resumed/;

function twice(mails: LeftMail[]) {
  const seen = new Set<string>();
  return mails.filter((mail) => {
    const { to, kind, queued } = mail;
    const key = [to, kind, said(mail), ofAStep.test(kind) ? queued.slice(0, 10) : queued].join("|");
    return seen.size === seen.add(key).size;
  });
}

/** Marks of people, anywhere in the store, whose application is not there. */
async function unknownMarks(db: Db) {
  const known = new Set(
    (await db.selectFrom("application").select("name").execute()).map(({ name }) => name.slice(0, 6)),
  );
  const found = new Set<string>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as "application")
      .selectAll()
      .execute();
    for (const [mark] of JSON.stringify(rows).matchAll(new RegExp(markPattern, "g"))) found.add(mark);
  }
  return [...found].filter((mark) => !known.has(mark));
}
