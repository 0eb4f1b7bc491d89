import { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { findOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import { offersOnPage } from "./find-rows.server.ts";
import type { ProposeOccupations } from "./find-source-view.server.ts";

const RowsForm = z.object({
  rows: z
    .array(
      z.object({
        hash: z.string().max(64),
        take: z.literal("on").optional(),
        /** What has changed keeps the occupation that its listing has. */
        asks: z.literal("occupation").optional(),
        occupation: z.string().max(120).optional(),
      }),
    )
    .max(offersOnPage)
    .default([]),
});

export type ChosenRows =
  | { ok: true; chosen: { hash: string; occupationId: string }[] }
  | { ok: false; form: FormState };

/** The rows that were ticked, each with its occupation; all that is wrong is said beside its row. */
export async function chooseRows(
  db: Db,
  { body, lang, propose }: { body: FormData; lang: Lang; propose: ProposeOccupations },
): Promise<ChosenRows> {
  const read = readForm(body, RowsForm);
  if (!read.ok) return { ok: false, form: read.form };
  const errors: Record<string, FieldError> = {};
  const chosen: { hash: string; occupationId: string }[] = [];
  for (const [index, { hash, take, asks, occupation = "" }] of read.value.rows.entries()) {
    if (take === undefined) continue;
    const occupationId = asks ? await occupationCalled(db, { text: occupation, lang, propose }) : "";
    if (occupationId === null) {
      errors[`rows[${index}].occupation`] = { key: "bringIn:errors.occupation", values: { text: occupation } };
    } else chosen.push({ hash, occupationId });
  }
  if (Object.keys(errors).length > 0) return { ok: false, form: formWithErrors(read.form, errors) };
  if (chosen.length === 0)
    return { ok: false, form: formWithErrors(read.form, { "": { key: "bringIn:row.nothing", values: {} } }) };
  return { ok: true, chosen };
}

/** The one of this name in the reader's language, the only one that begins so, or what the search would understand. */
async function occupationCalled(
  db: Db,
  { text, lang, propose }: { text: string; lang: Lang; propose: ProposeOccupations },
): Promise<string | null> {
  if (text === "") return null;
  const found = await findOccupations(db, text, lang);
  const named = found.find(({ name }) => fold(name) === fold(text)) ?? (found.length === 1 ? found[0] : undefined);
  return named?.id ?? (await propose([text]))[0] ?? null;
}
