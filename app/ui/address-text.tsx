import { Fragment } from "react";

/** A mail address that ends its line before the @ or a dot rather than inside a word. */
export function AddressText({ children }: { children: string }) {
  return children.split(/(?=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}
