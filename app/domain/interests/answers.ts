/** What somebody likes and what not, by the ids of the questions. It stands in the address and nowhere else. */
export type Answers = { yes: string[]; no: string[]; near: string };

/** The name of a question's field. */
export const answerName = (id: string) => `i-${id}`;

/** Of the address what these pages know, in one order. */
export function answersQuery(asked: URLSearchParams): URLSearchParams {
  const known = [...asked].filter(([name, value]) => /^i-[a-z]{1,20}$/.test(name) && /^(yes|no)$/.test(value));
  const near = (asked.get("near") ?? "").trim().slice(0, 80);
  const query = new URLSearchParams(Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))));
  if (near !== "") query.set("near", near);
  return query;
}

export function readAnswers(asked: URLSearchParams): Answers {
  const query = answersQuery(asked);
  const saying = (answer: string) =>
    [...query].flatMap(([name, value]) => (name.startsWith("i-") && value === answer ? [name.slice(2)] : []));
  return { yes: saying("yes"), no: saying("no"), near: query.get("near") ?? "" };
}
