import type { Insertable } from "kysely";
import type { Database, Instant } from "#db/schema.ts";
import type { ApplyWorld } from "./applications.ts";
import type { StoryAct } from "./content.server.ts";
import type { WorkCalendar } from "./work-calendar.ts";

type Step = StoryAct & { at: Instant };
type World = ApplyWorld & { accountOf: (company: string, by: string | null) => string };
type Asked = { applicationId: string; calendar: WorkCalendar; world: World; company: string };
type Rows = {
  appointment: Insertable<Database["appointment"]>[];
  appointment_time: Insertable<Database["appointment_time"]>[];
};

/** The times of a story, and what has become of them; whoever agreed has taken the first. */
export function appointmentOf(story: string, steps: Step[], { applicationId, calendar, world, company }: Asked): Rows {
  const row = world.content.appointments.find((one) => one.story === story);
  const step = (act: StoryAct["act"]) => steps.find((one) => one.act === act);
  const [proposed, agreed, past] = [step("proposed"), step("agreed"), step("took_place")];
  if (!row || !proposed) return { appointment: [], appointment_time: [] };
  const times = row.times.map((one) => timeOf(one, { calendar, world }));
  const [first] = times;
  const id = world.newId();
  const ended = past && first ? new Date(Date.parse(first) + row.minutes * 60_000).toISOString() : null;
  return {
    appointment: [
      {
        ...{ id, application_id: applicationId, kind: row.kind, state: past ? "past" : agreed ? "agreed" : "proposed" },
        ...{ state_at: ended ?? agreed?.at ?? proposed.at, state_by: past ? "system" : agreed ? "seeker" : "employer" },
        ...{ sequence: past ? 3 : agreed ? 2 : 1, starts_at: agreed ? (first ?? null) : null, minutes: row.minutes },
        ...{ time_zone: "Europe/Berlin", place: row.place, video_url: null, contact: row.contact },
        ...{ word: proposed.text, word_lang: row.word_lang, reminded_for: past ? (first?.slice(0, 10) ?? null) : null },
        proposed_by: world.accountOf(company, proposed.by),
      },
    ],
    appointment_time: times.map((starts_at) => ({ appointment_id: id, starts_at })),
  };
}

/** "3 08:30": on the third working day from today. */
function timeOf(text: string, { calendar, world }: Pick<Asked, "calendar" | "world">): Instant {
  const [days, time] = text.split(" ");
  return `${calendar.after(world.now.toISOString().slice(0, 10), Number(days))}T${time}:00.000Z`;
}
