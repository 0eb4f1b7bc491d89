export type ExampleSite = {
  origin: string;
  /** One that this board knows. */
  place: string;
};
