/** The store cannot be used as it is. The message says what to do, to whoever runs the board. */
export class StoreRefused extends Error {
  override name = "StoreRefused";
}
