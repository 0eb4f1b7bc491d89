import type { Insertable } from "kysely";
import { type Lang, langs } from "#db/codes.ts";
import type { Database } from "#db/schema.ts";
import type { DemoContent } from "./content.server.ts";
import { dayAfter } from "./days.ts";
import { homeLang } from "./languages.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";
import { fits } from "./texts.ts";

type Asked = Pick<
  Insertable<Database["listing_question"]>,
  "catalogue_id" | "text" | "lang" | "text_de" | "text_pl" | "text_cs"
>;

const none = { catalogue_id: null, text: null, lang: null, text_de: null, text_pl: null, text_cs: null };

/** Up to four of the catalogue, in its order; some companies ask something of their own, and some translated it. */
export function chooseQuestions({ questions, ownQuestions }: DemoContent, plan: Plan, known: Set<string>): Asked[] {
  const { random } = plan;
  const fitting = questions.filter((question) => fits(question, plan, known));
  const special = fitting.filter(({ fields, needs }) => fields.length > 0 || needs.length > 0);
  const chosen = new Set([
    ...random.sample(special, random.pick([0, 1, 2, 2])),
    ...random.sample(fitting, random.pick([0, 1, 1, 2])),
  ]);
  const catalogue = questions.filter((question) => chosen.has(question));
  return [
    ...catalogue.map(({ question }) => ({ ...none, catalogue_id: question })),
    ...(random.chance(0.12) ? ownWords(ownQuestions, plan, known) : []),
  ];
}

function ownWords(ownQuestions: DemoContent["ownQuestions"], plan: Plan, known: Set<string>): Asked[] {
  const lang = homeLang[plan.company.country];
  const row = plan.random.sample(
    ownQuestions.filter((question) => fits(question, plan, known)),
    1,
  )[0];
  if (!row) return [];
  const others = plan.random.chance(0.5) ? langs.filter((other) => other !== lang) : [];
  const translated = Object.fromEntries(others.map((other) => [`text_${other}`, row[`text_${other}`]]));
  return [{ ...none, ...translated, text: row[`text_${lang}`], lang }];
}

type Answering = { content: DemoContent; lang: Lang; random: Random; now: Date };

/** What an application keeps of a question and its answer; nothing where somebody left it open. */
export function answerTo(question: Asked, { content, lang, random, now }: Answering) {
  const { catalogue_id = null, text, lang: asked, text_de, text_pl, text_cs } = question;
  const words = { question_de: text_de ?? null, question_pl: text_pl ?? null, question_cs: text_cs ?? null };
  const columns = { catalogue_id, question: text ?? null, question_lang: asked ?? null, ...words };
  const own = content.ownQuestions.find((row) => text && [row.text_de, row.text_pl, row.text_cs].includes(text));
  if (own) return [{ ...columns, answer_kind: "text" as const, answer: own[`answer_${lang}`] }];
  const row = content.questions.find((one) => one.question === catalogue_id);
  if (!row || random.chance(0.15)) return [];
  const chosen = row.answers.length > 0 ? random.pick(row.answers) : row[`answer_${lang}`];
  const answer = row.kind === "date" ? dayAfter(now, Number(chosen)) : chosen;
  return [{ ...columns, answer_kind: row.kind, answer }];
}
