import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { findHomeFactAreas } from "./find-home-fact-areas.server.ts";
import type { HomeFactKind } from "./home-fact.ts";
import { ChangeFactForm, enteredChange, enteredNumber, NumberFactForm } from "./home-fact-form.ts";
import { saveHomeFact } from "./save-home-fact.server.ts";

type Taking = {
  id: string | null;
  kind: HomeFactKind;
  body: FormData;
  lang: Lang;
  config: Pick<Config, "board">;
  officer: { accountId: string };
  now: Date;
};

/** What the form of a fact was sent for; what is wrong is said at its field. */
export async function takeHomeFact(
  db: Db,
  { id, kind, body, lang, config, officer, now }: Taking,
): Promise<{ ok: true } | { ok: false; form: FormState }> {
  const areas = await findHomeFactAreas(db, lang, config.board.region.names[lang].name);
  const read = readFact(body, { kind, areas, today: dayOf(now), offered: config.board.langs });
  if (!read.ok) return read;
  const { form, fact, seen } = read;
  const saved = await saveHomeFact(db, { id, fact, seen, officer, now });
  if (saved.ok) return { ok: true };
  if (saved.reason === "taken") {
    return { ok: false, form: formWithErrors(form, { day: { key: "home:facts.error.taken", values: {} } }) };
  }
  const errors = { "": { key: "home:facts.error.changed", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(form, ["seen"]), errors) };
}

type Circumstances = Parameters<typeof enteredChange>[1];

function readFact(body: FormData, asked: Circumstances) {
  if (asked.kind === "change") {
    const read = readForm(body, ChangeFactForm);
    return read.ok ? withFact(read, enteredChange(read.value, asked)) : { ok: false as const, form: read.form };
  }
  const read = readForm(body, NumberFactForm);
  return read.ok ? withFact(read, enteredNumber(read.value, asked)) : { ok: false as const, form: read.form };
}

function withFact(
  { form, value }: { form: FormState; value: { seen: string } },
  entered: ReturnType<typeof enteredNumber>,
) {
  if (!entered.ok) return { ok: false as const, form: formWithErrors(form, entered.errors) };
  return { ok: true as const, form, fact: entered.fact, seen: value.seen };
}
