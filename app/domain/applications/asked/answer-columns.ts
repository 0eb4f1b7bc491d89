import type { AskedQuestion } from "#app/domain/listings/asked/asked-questions.server.ts";

/**
 * What an application keeps of a question. One of the catalogue is named; the company's own words are copied, because
 * they go when the company asks something else.
 */
export function answerColumns({ catalogueId, versionId, kind, lang, texts }: AskedQuestion) {
  const own = lang !== null;
  const translated = (other: "de" | "pl" | "cs") => (own && other !== lang ? texts[other] : null);
  return {
    catalogue_id: catalogueId,
    version_id: versionId,
    answer_kind: kind,
    question: own ? texts[lang] : null,
    question_lang: lang,
    question_de: translated("de"),
    question_pl: translated("pl"),
    question_cs: translated("cs"),
  };
}
