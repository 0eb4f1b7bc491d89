import type { ApplicationHistoryEvent, ApplicationStatus } from "#db/codes.ts";
import type { Day, Row } from "#db/schema.ts";

type Known = {
  status: ApplicationStatus;
  eraseOn: Day;
  clockFrom: Day | null;
  answerBy: Day | null;
  seekerFrom: Day | null;
};
type Clock = Pick<Known, "clockFrom" | "answerBy" | "seekerFrom">;
type Answer = Row<"held_answer">;
type Held = Answer | Row<"held_message">;
type HeldClock = Pick<
  Held,
  | "clock_from_before"
  | "answer_by_before"
  | "seeker_from_before"
  | "clock_from_after"
  | "answer_by_after"
  | "seeker_from_after"
>;
type Told = { id: string };
type Event = Told & { at: string; event: ApplicationHistoryEvent };

/**
 * An application without the answers and messages that have not left: whoever applied must not read what may yet be taken
 * back. `held`: the newest first.
 */
export function asSeekerSees<Application extends Known & { events: Event[]; messages: Told[] }>(
  application: Application,
  held: Held[],
): Application {
  const answers = held.filter(isAnswer);
  const earliest = answers.at(-1);
  return {
    ...application,
    ...(earliest ? { status: earliest.from_status, eraseOn: earliest.erase_on_before } : {}),
    ...held.reduce(clockBefore, clockIn(application)),
    events: application.events.filter(
      (event) =>
        !held.some(({ history_id }) => history_id === event.id) && !answers.some((one) => isProposalIn(one, event)),
    ),
    messages: application.messages.filter(({ id }) => !held.some(({ message_id }) => message_id === id)),
  };
}

function isAnswer(held: Held): held is Answer {
  return "from_status" in held;
}

/** Times proposed in the very letter are of its moment. */
function isProposalIn({ at }: Answer, { event, at: then }: Event) {
  return event === "appointment_proposed" && then === at;
}

/**
 * The clock as it was, unless somebody has set it anew since. Who writes while the company's clock runs does not set it
 * anew, so where it ran before, it runs as it did.
 */
export function clockBefore(clock: Clock, held: HeldClock): Clock {
  const untouched =
    clock.clockFrom === held.clock_from_after &&
    clock.answerBy === held.answer_by_after &&
    clock.seekerFrom === held.seeker_from_after;
  const wroteMeanwhile = held.clock_from_after === null && held.clock_from_before !== null && clock.clockFrom !== null;
  if (!untouched && !wroteMeanwhile) return clock;
  return {
    clockFrom: held.clock_from_before,
    answerBy: held.answer_by_before,
    seekerFrom: held.seeker_from_before,
  };
}

function clockIn({ clockFrom, answerBy, seekerFrom }: Clock): Clock {
  return { clockFrom, answerBy, seekerFrom };
}
