import type { Country } from "#db/codes.ts";
import { dialable } from "./dialable.ts";

/** `home`: the country that the number is from where it does not say so, null where nobody knows. */
export function PhoneLink({ number, home }: { number: string; home: Country | null }) {
  const { shown, href } = dialable(number, home);
  return <a href={href}>{shown}</a>;
}
