import { day, minute } from "../durations.ts";

/** A clock that is set right a little, by NTP or a person, has not jumped. */
const bearable = { ahead: 2 * day, back: 10 * minute };

/** Whether a clock that should show `expected`, in milliseconds, cannot be believed when it shows `found`. */
export function hasJumped(expected: number, found: number) {
  const ahead = found - expected;
  return ahead > bearable.ahead || ahead < -bearable.back;
}
