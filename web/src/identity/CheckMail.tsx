import { useEffect, useRef, type ReactNode } from 'react';
import { useViewer } from '../app/session.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

/** A link is on its way to `email`: what to do with it. Takes focus, for the form it replaces had it. */
export function CheckMail({ title, email, children }: { title: string; email: string; children: ReactNode }) {
  const { demonstration } = useViewer();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('h1')?.focus(), []);
  return (
    <div className="page identity-page" ref={box}>
      <PageHeader title={title} />
      <div className="stack">
        <p>
          If all is well, a message is on its way to <strong>{email}</strong>. It can take a few minutes; look among the
          junk mail too.
        </p>
        {demonstration && (
          <p>
            This is a demonstration: <a href="/dev/mail">read the mail it sent here</a>.
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
