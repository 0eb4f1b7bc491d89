import type { ReactNode } from "react";

/** Stands in a page of parts as it is: whoever makes one has escaped what is in it. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  /** To be put into a hole. React itself never gets to see it. */
  get node(): ReactNode {
    return this as unknown as ReactNode;
  }
}
