import { useEffect } from 'react';
import { graphql, readFragment } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useSignInPath, useViewer, type Viewer } from '../app/session.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CaseStudyForm } from './drafting/CaseStudyForm.tsx';
import { DraftFields, emptyDraft, type Draft, type DraftStudy } from './drafting/draft.ts';
import { DraftSession } from './drafting/DraftSession.ts';
import { deskOf } from './drafting/desk.ts';
import { openDrafts } from './drafting/openDrafts.ts';
import { useOpenDraft } from './drafting/useDraft.ts';

const FormQuery = graphql(`
  query CaseStudyFormPage($slug: String!) {
    caseStudy(slug: $slug) {
      title
      url
      ...CaseStudyDraft
    }
  }
`);

/** Writing a case study: a new one at /case-studies/new, or an existing draft at its own address. */
export function CaseStudyFormPage() {
  const { slug } = useParams();
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  if (loading) return <Waiting />;
  if (!viewer)
    return (
      <Missing title="Sign in to write a case study">
        <p>Anybody who works for a council or is elected to one can write a case study.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (slug) return <ChangeStudy slug={slug} viewer={viewer} />;
  if (!viewer.viewerCan.submitCaseStudy)
    return (
      <Missing title="Say first which council you are with">
        <p>A case study is written for a council. Add yours to your account, then come back here.</p>
        <LinkButton to="/account">Go to your account</LinkButton>
      </Missing>
    );
  return <NewStudy viewer={viewer} />;
}

function NewStudy({ viewer }: { viewer: Viewer }) {
  const client = useClient();
  const owner = viewer.person.id;
  const session = useOpenDraft(owner, null);
  useEffect(
    () => openDrafts.open(owner, null, () => new DraftSession(deskOf(client, owner), null, startFor(viewer))),
    // A session begins once, whatever is read again about the viewer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, owner],
  );
  return session ? <CaseStudyForm session={session} viewer={viewer} /> : <Waiting />;
}

function ChangeStudy({ slug, viewer }: { slug: string; viewer: Viewer }) {
  const client = useClient();
  const owner = viewer.person.id;
  const session = useOpenDraft(owner, slug);
  const [{ data, error, fetching }, reload] = useQuery({
    query: FormQuery,
    variables: { slug },
    requestPolicy: 'network-only',
    pause: session !== null,
  });
  const found = data?.caseStudy;
  const study = readFragment(DraftFields, found);
  const editable = study?.viewerCan.edit ?? false;
  const ready = session !== null || (!fetching && editable);
  useEffect(() => {
    if (!ready) return;
    return openDrafts.open(owner, slug, () => new DraftSession(deskOf(client, owner), study as DraftStudy, emptyDraft));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, owner, slug, client]);

  if (session) return <CaseStudyForm session={session} viewer={viewer} />;
  if (error && !data)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (fetching || !data || editable) return <Waiting />;
  if (!found) return <NotThere />;
  return (
    <Missing title={`“${found.title}” cannot be changed now`}>
      <p>A study rests as it is while reviewers read it and once it is published. Its page says how it stands.</p>
      <LinkButton to={found.url}>Open the study</LinkButton>
    </Missing>
  );
}

/** A new study is about one's own council, and one can be asked about it, until told otherwise. */
function startFor({ name, person, roles }: Viewer): Draft {
  const organisation = roles.find(({ current }) => current)?.organisation;
  return {
    ...emptyDraft,
    organisation: organisation ? { id: organisation.id, name: organisation.name } : null,
    contact: { id: person.id, name },
  };
}

const Waiting = () => (
  <div className="page study-waiting">
    <Skeleton title lines={10} label="Write a case study" />
  </div>
);
