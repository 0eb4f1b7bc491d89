/** Why nothing was backed up or restored, for the person at the machine. */
export class KeepingError extends Error {}
