import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { focusById, focusPageHeading } from '../app/focusNext.ts';
import { useAddressText } from '../app/useAddressText.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Undo, undoId } from '../ui/Undo.tsx';
import { AddDomain, useAddDomain } from './AddDomain.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { DomainRow, type Domain } from './DomainRow.tsx';

const EmailDomainsQuery = graphql(`
  query EmailDomainsPage($text: String, $after: String) {
    emailDomains(text: $text, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          domain
          organisation {
            id
          }
          ...DomainRow
        }
      }
    }
  }
`);

export function EmailDomainsPage() {
  return (
    <OnlyFor able="administer" label="E-mail domains">
      <EmailDomains />
    </OnlyFor>
  );
}

/** By which addresses the people of a council are known. */
function EmailDomains() {
  const [params] = useSearchParams();
  const [text, setText] = useAddressText('name');
  const asked = params.get('name')?.trim() || null;
  const list = usePages(EmailDomainsQuery, { text: asked }, (data) => data.emailDomains);
  const [adding, add] = useState(false);
  const [removed, setRemoved] = useState<Domain | null>(null);
  const addBack = useAddDomain();
  const undo = async () => {
    if (!removed) return;
    const { domain, organisation } = removed;
    if (!(await addBack.run({ organisationId: organisation.id, domain }))) return;
    setRemoved(null);
    focusPageHeading();
  };
  const open = <Button onClick={() => add(true)}>Add a domain</Button>;
  return (
    <div className="page">
      <AdministrationTabs />
      <PageHeader
        title="E-mail domains"
        sentence="Whoever has an address at a council’s domain may take a role there: officer or councillor."
        action={open}
      />
      {removed && (
        <Undo
          words={`${removed.domain} no longer belongs to ${removed.organisation.name}.`}
          busy={addBack.busy}
          onUndo={() => void undo()}
        />
      )}
      {addBack.failure && <p role="alert">{addBack.failure.message}</p>}
      <FilterRow count={list.data ? formatCount(list.totalCount, 'domain', 'domains') : ''}>
        <TextField
          name="name"
          label="Domain or council"
          type="search"
          autoComplete="off"
          value={text}
          onValue={setText}
        />
      </FilterRow>
      <PagedList
        list={list}
        noun="domains"
        empty={
          <EmptyState title={asked ? `No domain found for “${asked}”` : 'No domain yet'}>
            <p>
              Until a council has its domain here, nobody can say by themselves that they are there; their roles are
              given by hand.
            </p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="administration-rows">
            {nodes.map((each) => (
              <li key={`${each.domain} ${each.organisation.id}`}>
                <DomainRow
                  domain={each}
                  onRemoved={(gone) => {
                    setRemoved(gone);
                    focusById(undoId);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      {adding && <AddDomain onClose={() => add(false)} />}
    </div>
  );
}
