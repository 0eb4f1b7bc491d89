export interface StoredFile {
  /** Names the file on disk. */
  id: string;
  /** The file's own key, wrapped by a key derived from SECRET_KEY. */
  dataKey: string;
  /** Bytes before encryption. */
  size: number;
  sha256: string;
}

/** Keeps uploaded files outside public/, each encrypted with a key of its own. */
export interface FileStore {
  /** The file is safely on disk when this resolves; name it in a row only afterwards. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  get(file: { id: string; dataKey: string }): Promise<Uint8Array<ArrayBuffer>>;
  remove(id: string): Promise<void>;
}
