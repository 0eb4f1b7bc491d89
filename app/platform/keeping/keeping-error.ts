/** Why nothing was backed up or restored, for the person at the machine. */
export class KeepingError extends Error {}

/** Somebody else works in the folder of backups. */
export class FolderTaken extends KeepingError {}
