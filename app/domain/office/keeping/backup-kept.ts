// A face of this room: other nouns may import it.

/** Two weeks: what somebody had erased is gone from the backups as well by then. */
export const backupKept = { newest: 8, days: 14 };
