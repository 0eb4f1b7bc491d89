import type { PhoneView } from "#app/platform/typed/phone-view.server.ts";

export function PhoneLink({ phone }: { phone: PhoneView }) {
  return <a href={phone.href}>{phone.shown}</a>;
}
