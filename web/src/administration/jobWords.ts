type Kind = 'CASE_STUDY' | 'THREAD' | 'COMMUNITY' | 'PERSON' | 'ORGANISATION' | 'EVENT' | 'DOCUMENT';
type Job = { task: string; kind?: Kind | null; verb?: string | null; recipient?: string | null };

const kinds: Record<Kind, string> = {
  CASE_STUDY: 'case study',
  THREAD: 'discussion',
  COMMUNITY: 'community',
  PERSON: 'person',
  ORGANISATION: 'council',
  EVENT: 'event',
  DOCUMENT: 'document',
};

/** What a job was for: "Mail to jo@council.gov.uk", "A change to a case study (published)". */
export function jobWords({ task, kind, verb, recipient }: Job): string {
  if (task === 'mail') return recipient ? `Mail to ${recipient}` : 'A mail';
  if (task === 'deliver' && kind) return `A change to a ${kinds[kind]}${verb ? ` (${verb.replaceAll('-', ' ')})` : ''}`;
  if (task === 'read-document') return 'Reading the words in a file of a library';
  if (task === 'scan-file') return 'Checking a file for viruses';
  return `The job “${task.replaceAll(/[-_]/g, ' ')}”`;
}

/** What is lost when it is discarded. */
export function lossWords({ task }: Pick<Job, 'task'>): string {
  if (task === 'mail') return 'The mail is not sent. Whoever waits for it has to ask for it again.';
  if (task === 'deliver')
    return 'Search may show the thing as it was until it is changed again, or the index is rebuilt.';
  if (task === 'read-document') return 'Search finds the document by what is said of it, not by the words in its file.';
  if (task === 'scan-file') return 'Nobody is given the file until it has been checked.';
  return 'What it would have done is not done.';
}
