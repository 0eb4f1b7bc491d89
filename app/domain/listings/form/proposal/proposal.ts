import type { Day } from "#db/schema.ts";
import type { Typed } from "#app/platform/http/form.ts";

export type ProposedPhrases = Partial<Record<(typeof phraseFields)[number], string[]>>;

/** What a form can be filled with at one press; said with where it comes from before anybody takes it. */
export type Proposal = {
  /** From the company's own last listing like this one. */
  own: { title: string; day: Day; typed: Record<string, Typed> } | null;
  /** From what published listings of the occupation say most often. Never pay: nobody's pay is another one's proposal. */
  usual: ProposedPhrases | null;
};

const phraseFields = ["tasks", "requirements", "requirementsNice", "benefits"] as const;

/** Fields that mean something together only. A group is taken where its first fields hold nothing yet. */
const groups: { empty: string[]; taken: string[] }[] = [
  {
    empty: ["payMin", "payMax", "unpaid"],
    taken: ["payMin", "payMax", "unpaid", "payUnit", "payCurrency", "payAgreement"],
  },
  ...[
    ["trainingPay"],
    ["hoursMin", "hoursMax"],
    ["shifts"],
    ["contract", "contractMonths"],
    ["germanLevel"],
    ["leavingCertificate"],
    ["experience", "experienceYears"],
    ["licences", "licencesNice"],
    ["features"],
    ["questions"],
  ].map((names) => ({ empty: names, taken: names })),
];

/** What the company's last listing for the same occupation proposes, and what one of the same field does. */
export const proposedBy = {
  occupation: [...phraseFields, ...groups.flatMap(({ taken }) => taken)],
  field: ["benefits", ...groups.flatMap(({ taken }) => taken)].filter(
    (name) => !["leavingCertificate", "experience", "experienceYears", "licences", "licencesNice"].includes(name),
  ),
};

/** The form with the proposal in what is still empty; phrases come after those that are ticked already. */
export function takeProposal(typed: Record<string, Typed>, { own, usual }: Proposal): Record<string, Typed> {
  const taken: Record<string, Typed> = {};
  for (const group of own ? groups : []) {
    if (!group.empty.every((name) => isBlank(typed[name]))) continue;
    for (const name of group.taken) {
      const proposed = own?.typed[name];
      if (proposed !== undefined && !isBlank(proposed)) taken[name] = proposed;
    }
  }
  const ticked = new Set(phraseFields.flatMap((name) => listOf(typed[name])));
  for (const source of [own?.typed, usual]) {
    for (const name of phraseFields) {
      const proposed = listOf(source?.[name]).filter((id) => !ticked.has(id));
      for (const id of proposed) ticked.add(id);
      if (proposed.length > 0) taken[name] = [...listOf(taken[name] ?? typed[name]), ...proposed];
    }
  }
  return { ...typed, ...taken };
}

export function isBlank(value: Typed | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return Object.values(value).every(isBlank);
}

function listOf(value: Typed | undefined): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value];
  return list.filter((one) => typeof one === "string");
}
