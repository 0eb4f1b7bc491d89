import type { ExampleView } from "../example-view.ts";
import { type exampleAudiences, exampleLanguages } from "./example-form.ts";

/** What the form of an example that is there already begins with. */
export type StoredExample = ReturnType<typeof storedExample>;

export function storedExample(example: ExampleView) {
  const audience: (typeof exampleAudiences)[number] = example.membersOnly ? "members" : "everybody";
  const said = exampleLanguages.flatMap(({ lang, title, problem, way, result }) => {
    const text = example.texts.find((one) => one.lang === lang);
    if (!text) return [];
    return [
      [title, text.title],
      [problem, text.problem],
      [way, text.way],
      [result, text.result],
    ] as const;
  });
  return {
    ...{ audience, cost: example.cost, tags: example.tags, fields: example.fields, events: example.eventIds },
    texts: Object.fromEntries(said) as Record<string, string>,
    company: example.company?.id ?? null,
    contactName: example.contact?.name ?? null,
    contactEmail: example.contact?.email ?? null,
    contactPhone: example.contact?.phone?.shown ?? null,
    contactAgreed: example.contact !== null,
  };
}
