import type { ListingContent } from "./listing-content.ts";
import { problem, type Problems } from "./problem.ts";

/**
 * Words that the German equal treatment act (§§ 1, 7, 11 AGG) and its neighbours make risky in an ad. They are only
 * pointed out: whether "junges Team" is meant badly, people decide.
 */
const riskyWords: readonly RegExp[] = [
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
];

/** What the board never lets anybody ask: photo, birth date, nationality, previous pay. */
const forbiddenQuestions =
  /geburtsdatum|(?<!\p{L})wie alt|ihr alter|staatsangehörig|staatsbürger|familienstand|kinder|schwanger|religion|konfession|bewerbungsfoto|bisherig\p{L}* (gehalt|lohn|verdienst)|data urodzenia|ile ma pan|narodowoś|obywatelstw|stan cywiln|dotychczasow\p{L}* (zarobk|wynagrodz)|zdjęci|datum narození|kolik je vám|národnost|státní občanstv|rodinný stav|dosavadní (mzd|plat)|fotografi/iu;

const neutralTitle =
  /\((?:[mwdxi]\s*\/\s*){1,3}[mwdxi]\)|\((gn|all genders|a)\)|[:*_]in(?!\p{L})|\/-?in(?!\p{L})|kraft|hilfe|person|leitung|team/iu;

export function wordingWarnings({ facts, questions, translations }: ListingContent): Problems {
  const texts = { titleDe: facts.title_de, titlePl: facts.title_pl, titleCs: facts.title_cs, text: facts.text };
  const warnings: Problems = {};
  const ofAPerson = facts.kind !== "thesis";
  if (ofAPerson && !neutralTitle.test(facts.title_de)) warnings["titleDe"] = problem("titleNotNeutral");
  for (const [field, text] of Object.entries(texts)) warnOfWord(warnings, field, text);
  for (const { lang, text } of translations) warnOfWord(warnings, `translations.${lang}`, text);
  for (const [index, { text }] of questions.entries()) {
    const found = forbiddenQuestions.exec(text)?.[0];
    if (found) warnings[`questions[${index}]`] = problem("questionForbidden", { word: found });
  }
  return warnings;
}

function warnOfWord(warnings: Problems, field: string, text: string | null) {
  const found = riskyWords.map((word) => word.exec(text ?? "")?.[0]).find((word) => word !== undefined);
  if (found) warnings[field] = problem("riskyWord", { word: found });
}
