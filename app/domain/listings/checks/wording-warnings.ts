import { hasGenderMark } from "../gender-marks.ts";
import type { ListingContent } from "../listing-content.ts";
import { problem, type Problems } from "./problem.ts";

/**
 * Words that the German equal treatment act (§§ 1, 7, 11 AGG) and its neighbours make risky in an ad. They are only
 * pointed out: whether "junges Team" is meant badly, people decide.
 */
const riskyWords = wholeWords([
  /(?<!\p{L})jung(e|er|es|en|em)?(?!\p{L})/iu,
  /(?<!\p{L})jugendlich/iu,
  /muttersprach/iu,
  /digital native/iu,
  /berufsanfänger/iu,
  /akzentfrei/iu,
  /(?<!\p{L})deutscher? (staatsangehörig|herkunft)/iu,
  /(?<!\p{L})młod(y|a|ego|ych|zi|ą|e)(?!\p{L})/iu,
  /ojczyst/iu,
  /(?<!\p{L})mlad(ý|á|é|ého|ých|í|ou)(?!\p{L})/iu,
  /rodil(ý|á|ého|ou) mluvčí/iu,
  /mateřšt/iu,
]);

/** What the board never lets anybody ask: photo, birth date, nationality, previous pay, union, illness. */
const forbiddenQuestions = wholeWords([
  /geburtsdatum|(?<!\p{L})wie alt|ihr alter|staatsangehörig|staatsbürger|familienstand|kinder|schwanger|religion|konfession|bewerbungsfoto|bisherig\p{L}* (gehalt|lohn|verdienst)/iu,
  /gewerkschaft|schwerbehinder|vorerkrank|krankgeschrieben|chronisch\p{L}* krank|verheiratet/iu,
  /data urodzenia|ile ma pan|narodowoś|obywatelstw|stan cywiln|dotychczasow\p{L}* (zarobk|wynagrodz)|zdjęci/iu,
  /związk\p{L}+ zawodow|orzeczeni\p{L}+ o niepełnospraw|przewlekl|chorowa|(?<!\p{L})ciąż|wyznani|religi|mężatk/iu,
  /datum narození|kolik je vám|národnost|státní občanstv|rodinný stav|dosavadní (mzd|plat)|fotografi/iu,
  /odborov\p{L}+ organizac|v odborech|zdravotní\p{L}* postižen|chronick\p{L}* nemoc|těhot|náboženst|vyznání|vdaná|ženatý/iu,
]);

/** Names that nobody reads as a man's. */
const neutralName = /kraft|hilfe|person|leitung|team/iu;

export function wordingWarnings({ facts, ownQuestions, translations }: ListingContent): Problems {
  const texts = { titleDe: facts.title_de, titlePl: facts.title_pl, titleCs: facts.title_cs, text: facts.text };
  const warnings: Problems = {};
  const ofAPerson = facts.kind !== "thesis";
  const neutral = hasGenderMark(facts.title_de) || neutralName.test(facts.title_de);
  if (ofAPerson && !neutral) warnings["titleDe"] = problem("titleNotNeutral");
  for (const [field, text] of Object.entries(texts)) warnOfWords(warnings, field, text);
  for (const { lang, text } of translations) warnOfWords(warnings, `translations.${lang}`, text);
  for (const [index, question] of ownQuestions.entries()) {
    warnOfQuestion(warnings, `ownQuestions[${index}].text`, question.text);
    for (const { lang, text } of question.translations) {
      warnOfQuestion(warnings, `ownQuestions[${index}].translations.${lang}`, text);
    }
  }
  return warnings;
}

function warnOfWords(warnings: Problems, field: string, text: string | null) {
  const words = found(riskyWords, text ?? "");
  if (words) warnings[field] = problem("riskyWord", { words });
}

function warnOfQuestion(warnings: Problems, field: string, text: string) {
  warnOfWords(warnings, field, text);
  const words = found(forbiddenQuestions, text);
  if (words) warnings[field] = problem("questionForbidden", { words });
}

/** All of them, so that nobody mends one and hears of the next; each once, as it stands in the text. */
function found(words: RegExp, text: string) {
  const byFold = new Map([...text.matchAll(words)].map(([word]) => [word.toLowerCase(), word]));
  return [...byFold.values()].join(", ");
}

/** Shown are whole words, also where a part of one is enough to find it. */
function wholeWords(parts: readonly RegExp[]) {
  return new RegExp(parts.map(({ source }) => `\\p{L}*(?:${source})\\p{L}*`).join("|"), "giu");
}
