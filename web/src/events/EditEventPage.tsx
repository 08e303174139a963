import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { EditEventForm } from './EditEventForm.tsx';
import './events.css';

const EditEventPageQuery = graphql(`
  query EditEventPage($id: ID!) {
    event(id: $id) {
      id
      title
      url
      community {
        id
        title
        url
      }
      viewerCan {
        edit
      }
      ...EditEvent
    }
  }
`);

export function EditEventPage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: EditEventPageQuery, variables: { id } });
  const event = data?.event;
  if (error && !event)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading event" />
      </div>
    );
  if (!event) return <NotThere title="Event not found" />;
  if (!event.viewerCan.edit)
    return (
      <Missing title="This event cannot be changed">
        <p>Facilitators of its community change an event, until it is called off.</p>
        <LinkButton to={event.url}>Back to the event</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: event.community.url, label: event.community.title },
              { to: event.url, label: event.title },
            ]}
          />
        }
        title="Edit the event"
        sentence="Those who booked are told when its time or place changes."
      />
      <EditEventForm event={event} />
    </div>
  );
}
