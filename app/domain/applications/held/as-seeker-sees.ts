import type { ApplicationEvent, ApplicationStatus } from "#db/codes.ts";
import type { Day, Row } from "#db/schema.ts";

type Known = {
  status: ApplicationStatus;
  eraseOn: Day;
  clockFrom: Day | null;
  answerBy: Day | null;
  seekerFrom: Day | null;
};
type Clock = Pick<Known, "clockFrom" | "answerBy" | "seekerFrom">;
type Held = Row<"held_answer">;
type Told = { id: string };
type Event = Told & { at: string; event: ApplicationEvent };

/** An application without the answers that have not left: whoever applied must not read what may yet be taken back. `held`: the newest first. */
export function asSeekerSees<Application extends Known & { events: Event[]; messages: Told[] }>(
  application: Application,
  held: Held[],
): Application {
  const earliest = held.at(-1);
  if (!earliest) return application;
  return {
    ...application,
    status: earliest.from_status,
    eraseOn: earliest.erase_on_before,
    ...held.reduce(clockBefore, clockIn(application)),
    events: application.events.filter(
      (event) => !held.some((one) => one.event_id === event.id || isProposalIn(one, event)),
    ),
    messages: application.messages.filter(({ id }) => !held.some(({ message_id }) => message_id === id)),
  };
}

/** Times proposed in the very letter are of its moment. */
function isProposalIn({ at }: Held, { event, at: then }: Event) {
  return event === "appointment_proposed" && then === at;
}

/** The clock as it was, unless somebody has set it anew since the answer. */
export function clockBefore(clock: Clock, held: Held): Clock {
  const untouched =
    clock.clockFrom === held.clock_from_after &&
    clock.answerBy === held.answer_by_after &&
    clock.seekerFrom === held.seeker_from_after;
  if (!untouched) return clock;
  return {
    clockFrom: held.clock_from_before,
    answerBy: held.answer_by_before,
    seekerFrom: held.seeker_from_before,
  };
}

function clockIn({ clockFrom, answerBy, seekerFrom }: Clock): Clock {
  return { clockFrom, answerBy, seekerFrom };
}
