import type { GermanLevel, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { type BringPage, bringPages } from "../bring/asks.ts";
import type { Brought } from "../bring/brought.ts";
import { saveBrought } from "./save-brought.server.ts";
import { type Page, saveDraft } from "./save-draft.server.ts";
import { startDraft } from "./start-draft.server.ts";

type Filling = {
  listingId: string;
  lang: Lang;
  /** Of the pages where something is typed. */
  typed: Page;
  germanLevel: GermanLevel | null;
  brought: Brought;
  now: Date;
};

/** A draft like any other, with answers in it: each can be changed, and it goes after a day unless it is sent. */
export async function startFilled(db: Db, { listingId, lang, typed, germanLevel, brought, now }: Filling) {
  const token = await startDraft(db, { listingId, lang, now });
  const save = { token, listingId, lang, now };
  await saveDraft(db, save, typed);
  for (const page of bringPages) await saveBrought(db, save, page, { brought: partOf(page, brought), germanLevel });
  return token;
}

const fieldsOf = {
  can: ["requirements", "experience", "certificates"],
  languages: ["languages", "school"],
  when: ["start", "workTimes", "ways", "trialDay"],
} as const satisfies Record<BringPage, readonly (keyof Brought)[]>;

function partOf(page: BringPage, brought: Brought): Partial<Brought> {
  return Object.fromEntries(fieldsOf[page].map((field) => [field, brought[field]]));
}
