import type { Kind, Necessity } from "#db/codes.ts";
import { alsoLicences } from "./licences.ts";
import type { Plan } from "./plan.ts";
import type { PhraseFit } from "./vocabulary.server.ts";

export type ChosenPhrase = { id: string; necessity: Necessity };
type Setting = Plan & {
  phrases: Map<string, PhraseFit>;
  shiftWork: boolean;
  /** Where the company sits; buses do not go to its building sites. */
  atHome: boolean;
};

/** Tasks of the kind come first, then those of the occupation. */
const tasksOfKind: Record<Kind, string[]> = {
  job: [],
  apprenticeship: [
    "task-apprentice-departments",
    "task-apprentice-own-orders",
    "task-apprentice-apply-school",
    "task-apprentice-training-record",
  ],
  dual_study: ["task-dual-alternate", "task-dual-projects", "task-dual-responsibility"],
  internship: ["task-intern-accompany", "task-intern-try-out", "task-intern-present"],
  student_job: ["task-student-support", "task-student-maintain-data", "task-student-research"],
  thesis: ["task-thesis-question", "task-thesis-data", "task-thesis-present"],
};
const generalTasks = ["task-check-results", "task-keep-workplace-safe", "task-prepare-orders"];

const requirementsOfKind: Record<Kind, string[]> = {
  job: [],
  apprenticeship: ["req-curiosity", "req-craft-interest", "req-maths-basics"],
  dual_study: ["req-university-entrance", "req-curiosity", "req-maths-basics"],
  internship: ["req-curiosity", "req-craft-interest"],
  student_job: ["req-enrolled", "req-curiosity"],
  thesis: ["req-enrolled", "req-independent-work"],
};
const attitudes = ["req-careful-work", "req-teamwork", "req-friendly-manner", "req-independent-work"];

/** True of German law and habit only. */
const germanOnly = new Set(["req-hygiene-instruction", "req-security-certificate"]);
/** Said by the structured facts of the listing already. */
const saidElsewhere = new Set(["req-experience-one-year", "req-experience-three-years", "req-shift-work"]);
const trainings = new Set([
  "req-metal-training",
  "req-electrical-training",
  "req-health-permit",
  "req-career-changers",
]);
const kindBenefits = new Set([
  "benefit-takeover",
  "benefit-exam-preparation",
  "benefit-learning-materials",
  "benefit-school-travel",
  "benefit-paid-internship",
  "benefit-semester-friendly",
  "benefit-thesis-workplace",
  "benefit-job-afterwards",
]);

export function choosePhrases(setting: Setting): ChosenPhrase[] {
  return [...chooseTasks(setting), ...chooseRequirements(setting), ...chooseBenefits(setting)];
}

function chooseTasks(setting: Setting): ChosenPhrase[] {
  const { kind, profile, shiftWork, random } = setting;
  const own = fitting(profile.tasks, setting);
  const ofKind = fitting(tasksOfKind[kind], setting).slice(0, random.int(2, 3));
  const beside = [
    ...(shiftWork ? ["task-hand-over-shift"] : []),
    ...(profile.level !== "helper" && random.chance(0.25) ? ["task-introduce-colleagues"] : []),
    ...random.sample(generalTasks, 2),
  ];
  const chosen = kind === "job" ? own : [...ofKind, ...random.sample(own, 2)];
  return must(unique([...chosen, ...fitting(beside, setting)]).slice(0, random.int(4, 5)));
}

function chooseRequirements(setting: Setting): ChosenPhrase[] {
  const { kind, profile, company, random } = setting;
  const abroad = company.country !== "DE";
  const wanted = [...requirementsOfKind[kind], ...profile.requirements, ...certificate(setting)].filter(
    (id) => !alsoLicences.has(id) && !saidElsewhere.has(id) && !(abroad && germanOnly.has(id)),
  );
  const needed = fitting(unique(wanted), setting).slice(0, 3);
  const attitude = random.sample(fitting(attitudes, setting), attitudes.length).filter((id) => !needed.includes(id));
  needed.push(...attitude.splice(0, Math.max(0, 2 - needed.length)));
  return [...must(needed), ...attitude.slice(0, 1).map((id) => ({ id, necessity: "nice" as const }))];
}

/** A finished training, unless a better known one is named. */
function certificate({ kind, profile }: Setting) {
  const named = profile.requirements.some((id) => trainings.has(id));
  return kind === "job" && profile.level === "skilled" && !named ? ["req-trade-certificate"] : [];
}

function chooseBenefits(setting: Setting): ChosenPhrase[] {
  const { company, shiftWork, atHome, random } = setting;
  const offered = fitting(company.benefits, setting)
    .filter((id) => shiftWork || id !== "benefit-shift-bonus")
    .filter((id) => atHome || !id.startsWith("benefit-bus-"));
  const ofKind = offered.filter((id) => kindBenefits.has(id));
  const others = random.sample(
    offered.filter((id) => !kindBenefits.has(id)),
    random.int(4, 6),
  );
  const chosen = new Set([...ofKind.slice(0, 2), ...others]);
  return must(offered.filter((id) => chosen.has(id)));
}

function fitting(ids: readonly string[], { phrases, kind, occupation: { field } }: Setting) {
  return ids.filter((id) => {
    const phrase = phrases.get(id);
    if (!phrase) return false;
    return (
      (phrase.fields.size === 0 || phrase.fields.has(field)) && (phrase.kinds.size === 0 || phrase.kinds.has(kind))
    );
  });
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
const must = (ids: readonly string[]): ChosenPhrase[] => ids.map((id) => ({ id, necessity: "must" }));
