import type { Db } from "#db/connect.server.ts";
import { bodyOfTyped } from "../working-copy/body-of-typed.ts";
import { findFormChoices } from "./choices/find-form-choices.server.ts";
import { takeProposal } from "./proposal/proposal.ts";
import { takeSite } from "./take-site.server.ts";

type Asked = Parameters<typeof findFormChoices>[1];

/** What a button writes into the form before it is kept or shown again: a site of the company, or what was proposed. */
export async function fillIn(db: Db, body: FormData, asked: Asked): Promise<FormData> {
  const site = body.get("site");
  if (typeof site === "string") return bodyOfTyped(await takeSite(db, asked.form.typed, { ...asked, line: site }));
  return body.get("then") === "take" ? takenInto(db, body, asked) : body;
}

/** The form with what was proposed beside it: nothing that was typed is changed. */
async function takenInto(db: Db, body: FormData, asked: Asked): Promise<FormData> {
  const { typed } = asked.form;
  const nothingTicked = Object.fromEntries(["kind", "occupation"].map((name) => [name, typed[name] ?? ""]));
  const { proposal } = await findFormChoices(db, { ...asked, form: { errors: {}, typed: nothingTicked } });
  return proposal ? bodyOfTyped(takeProposal(typed, proposal)) : body;
}
