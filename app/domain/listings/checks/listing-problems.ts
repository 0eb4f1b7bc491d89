import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { partsOfShifts } from "#db/shifts/shift-parts.ts";
import { monthsAfter } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { contractsIn, contractTerms, titleField, usesGerman } from "../conditions-by-country.ts";
import type { ListingContent } from "../listing-content.ts";
import { dayOut } from "./day-out.ts";
import { kindAsks } from "./kind-asks.ts";
import { listingFindings } from "./listing-findings.ts";
import { payProblems } from "./pay-problems.ts";
import { type CheckContext, problem, type Problems } from "./problem.ts";

const taskMinimum = 3;
const taskMaximum = 8;
const deadlineMonths = 6;

/** Everything that keeps a listing from being shown to others. Empty when it is ready. */
export function listingProblems(content: ListingContent, context: CheckContext): Problems {
  const around = { ...context, today: dayOut(content, context.today) };
  return {
    ...titleProblems(content, around),
    ...placeProblems(content),
    ...payProblems(content, around),
    ...timeProblems(content, around),
    ...shiftTimeProblems(content),
    ...trainingProblems(content),
    ...germanProblems(content, around),
    ...phraseProblems(content, around),
    ...publicationProblems(content, context),
    ...deadlineProblems(content, around),
    ...wordProblems(content, around),
  };
}

/** In the language of the place; the other two are made from the occupation until the company writes them. */
function titleProblems({ facts }: ListingContent, { countries }: CheckContext): Problems {
  const field = titleField(countries);
  const { title_de: titleDe, title_pl: titlePl, title_cs: titleCs } = facts;
  return { titleDe, titlePl, titleCs }[field] === null ? { [field]: problem("titleMissing") } : {};
}

function placeProblems({ placeIds }: ListingContent): Problems {
  return placeIds.length === 0 ? { "places[0]": problem("placeMissing") } : {};
}

function timeProblems({ facts, shifts }: ListingContent, { today, countries }: CheckContext): Problems {
  const asks = kindAsks[facts.kind];
  const { weekly_hours_min: min, weekly_hours_max: max } = facts;
  return {
    ...(asks.hoursNeeded && min === null ? { hoursMin: problem("hoursMissing") } : {}),
    ...(min !== null && max !== null && min > max ? { hoursMax: problem("hoursUpsideDown") } : {}),
    ...(asks.hoursNeeded && shifts.length === 0 ? { shifts: problem("shiftsMissing") } : {}),
    ...(facts.starts_on !== null && facts.starts_on < today
      ? { startsOn: problem(facts.publish_on === today ? "startBeforePublication" : "startPast") }
      : {}),
    ...(asks.contract === "choice" && facts.contract === null ? { contract: problem("contractMissing") } : {}),
    ...(facts.contract !== null && countries.length > 0 && !contractsIn(countries).includes(facts.contract)
      ? { contract: problem("contractElsewhere") }
      : {}),
    ...(facts.contract !== null && contractTerms[facts.contract].months === "needed" && facts.contract_months === null
      ? { contractMonths: problem("contractMonthsMissing") }
      : {}),
  };
}

/** Both or neither, and only of what was ticked: an hour that nobody works would send people to the wrong bus. */
function shiftTimeProblems({ shifts, shiftTimes }: ListingContent): Problems {
  const worked = partsOfShifts(shifts);
  return Object.fromEntries(
    shiftTimes.flatMap(({ part, begins, ends }): [string, FieldError][] => {
      const field = `shiftTimes.${part}`;
      if (begins === null) return [[`${field}.begins`, problem("dayFromMissing")]];
      if (ends === null) return [[`${field}.ends`, problem("dayUntilMissing")]];
      return worked.includes(part) ? [] : [[`${field}.begins`, problem("shiftNotWorked")]];
    }),
  );
}

function trainingProblems({ facts }: ListingContent): Problems {
  if (!kindAsks[facts.kind].training) return {};
  return {
    ...(facts.training_months === null ? { trainingMonths: problem("trainingMonthsMissing") } : {}),
    ...(kindAsks[facts.kind].trainingForm && facts.training_form === null
      ? { trainingForm: problem("trainingFormMissing") }
      : {}),
    ...(facts.leaving_certificate === null ? { leavingCertificate: problem("certificateMissing") } : {}),
    ...dayProblems(facts),
  };
}

function dayProblems({ day_from: from, day_until: until }: ListingContent["facts"]): Problems {
  if (from === null && until === null) return {};
  if (until === null) return { dayUntil: problem("dayUntilMissing") };
  if (from === null) return { dayFrom: problem("dayFromMissing") };
  return from < until ? {} : { dayUntil: problem("dayUpsideDown") };
}

/** Not guessed: a level too high shuts people out, one too low brings them in vain. */
function germanProblems({ facts }: ListingContent, { countries }: CheckContext): Problems {
  return facts.german_level === null && usesGerman(countries) ? { germanLevel: problem("germanMissing") } : {};
}

function phraseProblems({ phrases }: ListingContent, { phraseSections }: CheckContext): Problems {
  const tasks = phrases.filter(({ id }) => phraseSections.get(id) === "task").length;
  const requirements = phrases.filter(({ id }) => phraseSections.get(id) === "requirement").length;
  return {
    ...(tasks < taskMinimum ? { tasks: problem("tasksTooFew", { limit: taskMinimum }) } : {}),
    ...(tasks > taskMaximum ? { tasks: problem("tasksTooMany", { limit: taskMaximum, chosen: tasks }) } : {}),
    ...(requirements === 0 ? { requirements: problem("requirementsMissing") } : {}),
  };
}

function deadlineProblems({ facts }: ListingContent, { today }: CheckContext): Problems {
  if (facts.deadline < today) {
    return { deadline: problem(facts.publish_on === today ? "deadlineBeforePublication" : "deadlinePast") };
  }
  return facts.deadline > latestDeadline(today) ? { deadline: problem("deadlineFar", { months: deadlineMonths }) } : {};
}

function publicationProblems({ facts: { publish_on: day } }: ListingContent, { today }: CheckContext): Problems {
  if (day === null) return {};
  if (day < today) return { publishOn: problem("publishPast") };
  return day > latestDeadline(today) ? { publishOn: problem("publishFar", { months: deadlineMonths }) } : {};
}

/** Listings end by themselves, so that none outlives its job; whoever still looks renews it. */
export function latestDeadline(today: Day): Day {
  return monthsAfter(today, deadlineMonths);
}

/** The text around puts the first and the last mark. */
const betweenQuotes: Record<Lang, string> = { de: "“, „", pl: "”, „", cs: "“, „" };

/** Only what keeps an ad from going out; the rest is told beside it. */
function wordProblems(content: ListingContent, around: CheckContext): Problems {
  const stopping = listingFindings(content, around).filter(({ stops }) => stops);
  return Object.fromEntries(
    [...Map.groupBy(stopping, ({ field }) => field)].map(([field, findings]) => [
      field,
      problem("wordsStop", { words: findings.map(({ words }) => words).join(betweenQuotes[around.lang]) }),
    ]),
  );
}
