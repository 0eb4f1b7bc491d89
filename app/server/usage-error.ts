/** What the person at the machine can put right: told in one line, without a stack. */
export class UsageError extends Error {}
