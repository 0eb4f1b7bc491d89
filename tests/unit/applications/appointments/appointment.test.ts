import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AppointmentState, appointmentStates } from "#db/codes.ts";
import {
  type Deed,
  isLive,
  mayCancel,
  mayChoose,
  mayDo,
  mayPropose,
  reminderDay,
} from "#app/domain/applications/appointments/appointment.ts";

const before = new Date("2027-03-01T07:59:59Z");
const begins = new Date("2027-03-01T08:00:00Z");
const ends = new Date("2027-03-01T09:00:00Z");
const agreed = { state: "agreed", startsAt: begins.toISOString(), minutes: 60 } as const;

describe("an agreed appointment", () => {
  test("can be changed until it begins, and is over when it ends", () => {
    for (const deed of ["propose", "choose", "refuse", "cancel"] as const) {
      expect(mayDo(deed, agreed, before), deed).toBe(true);
      expect(mayDo(deed, agreed, begins), deed).toBe(false);
    }
    expect(mayDo("end", agreed, begins)).toBe(false);
    expect(mayDo("end", agreed, ends)).toBe(true);
  });

  test("may be exchanged for another of the times, not for one that went by", () => {
    const times = [begins.toISOString(), "2027-03-02T08:00:00.000Z", "2027-02-01T08:00:00.000Z"];
    expect(mayChoose({ ...agreed, times }, "2027-03-02T08:00:00.000Z", before)).toBe(true);
    expect(mayChoose({ ...agreed, times }, "2027-02-01T08:00:00.000Z", before)).toBe(false);
    expect(mayChoose({ ...agreed, times }, "2027-03-03T08:00:00.000Z", before)).toBe(false);
  });
});

test("what is only proposed the company takes back, not the seeker", () => {
  const proposed = { state: "proposed", startsAt: null, minutes: 60 } as const;
  expect(mayCancel("employer", proposed, before)).toBe(true);
  expect(mayCancel("seeker", proposed, before)).toBe(false);
  expect(mayCancel("seeker", agreed, before)).toBe(true);
});

test("there is always a way on: whatever was done, the company can propose anew once nothing holds any more", () => {
  const leadsTo: Record<Deed, AppointmentState> = {
    ...{ propose: "proposed", choose: "agreed", refuse: "refused", cancel: "cancelled", end: "past" },
  };
  const deeds = fc.array(fc.constantFrom(...(Object.keys(leadsTo) as Deed[])), { maxLength: 12 });
  fc.assert(
    fc.property(deeds, fc.integer({ min: -7200, max: 7200 }), (path, seconds) => {
      const now = new Date(begins.getTime() + seconds * 1000);
      let state: AppointmentState = "proposed";
      for (const deed of path) {
        const standing = { state, startsAt: state === "proposed" ? null : agreed.startsAt, minutes: 60 };
        if (mayDo(deed, standing, now)) {
          expect(isLive(standing)).toBe(true);
          state = leadsTo[deed];
        }
      }
      const last = { state, startsAt: state === "proposed" ? null : agreed.startsAt, minutes: 60 };
      const takesPlace = state === "agreed" && now >= begins;
      expect(mayPropose(last, now)).toBe(!takesPlace);
      if (takesPlace) expect(mayDo("end", last, ends)).toBe(true);
    }),
  );
  expect(appointmentStates.filter((state) => !isLive({ state }))).toEqual(["cancelled", "past"]);
});

describe("the reminder", () => {
  const row = {
    ...{ startsAt: "2027-03-29T07:00:00.000Z", timeZone: "Europe/Berlin", stateAt: "2027-03-20T12:00:00.000Z" },
    remindedFor: null,
  };

  test("goes the day before, over the change of clocks too, and once", () => {
    expect(reminderDay(row, new Date("2027-03-27T22:59:00Z"))).toBeNull();
    expect(reminderDay(row, new Date("2027-03-27T23:00:00Z"))).toBe("2027-03-29");
    expect(reminderDay(row, new Date("2027-03-28T21:59:00Z"))).toBe("2027-03-29");
    expect(reminderDay(row, new Date("2027-03-28T22:00:00Z"))).toBeNull();
    expect(reminderDay({ ...row, remindedFor: "2027-03-29" }, new Date("2027-03-28T08:00:00Z"))).toBeNull();
  });

  test("goes again after a move, and not on the day on which it was agreed", () => {
    expect(reminderDay({ ...row, remindedFor: "2027-03-25" }, new Date("2027-03-28T08:00:00Z"))).toBe("2027-03-29");
    const today = { ...row, stateAt: "2027-03-28T06:00:00.000Z" };
    expect(reminderDay(today, new Date("2027-03-28T08:00:00Z"))).toBeNull();
  });
});
