/** Something the person who starts the hub can act on: one clear sentence, shown without a stack. */
export class StartError extends Error {
  override name = 'StartError';
  /** Printed before the sentence: what a compiler or a child said. */
  readonly details: string | undefined;

  constructor(sentence: string, details?: string) {
    super(sentence);
    this.details = details;
  }
}

/** Turns the operating system's refusals about files into one sentence; other errors pass unchanged. */
export function explainFileError(error: unknown, place: string): Error {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartError(
      `${place} cannot be written by this user: change its owner, or set DATA_DIR to another folder.`,
    );
  }
  if (code === 'EROFS')
    return new StartError(`${place} is on a read-only disk: set DATA_DIR to a folder that can be written.`);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartError(`The disk that holds ${place} is full: free some space and start again.`);
  if (code === 'ENOENT')
    return new StartError(`${place} cannot be made there: set DATA_DIR to a folder that can be written.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new StartError(`${place} is not a folder: set DATA_DIR to one.`);
  return error instanceof Error ? error : new Error(String(error));
}
