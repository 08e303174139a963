import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useAddressText } from '../app/useAddressText.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { roleKinds, roleKindWords, type RoleKind } from '../people/roleWords.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AccountRow } from './AccountRow.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';

const AccountsQuery = graphql(`
  query AccountsPage($text: String, $role: RoleKind, $after: String) {
    accounts(text: $text, role: $role, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...AccountRow
        }
      }
    }
  }
`);

export function AccountsPage() {
  return (
    <OnlyFor able="administer" label="People and roles">
      <Accounts />
    </OnlyFor>
  );
}

const roleIn = (params: URLSearchParams): RoleKind | null =>
  roleKinds.find((kind) => kind === params.get('role')) ?? null;

/** Everybody with an account, what they are and where, and what to change about it. */
function Accounts() {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useAddressText('name');
  const role = roleIn(params);
  const asked = params.get('name')?.trim() || null;
  const list = usePages(AccountsQuery, { text: asked, role }, (data) => data.accounts);
  const choose = (value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('shown');
        if (value) next.set('role', value);
        else next.delete('role');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="page">
      <AdministrationTabs />
      <PageHeader
        title="People and roles"
        sentence="Officers and councillors take a role themselves, by their e-mail address. Curators and administrators are named here."
      />
      <FilterRow count={list.data ? formatCount(list.totalCount, 'person', 'people') : ''}>
        <TextField name="name" label="Name or e-mail" type="search" autoComplete="off" value={text} onValue={setText} />
        <SelectField
          name="role"
          label="Role"
          empty="Any, or none"
          options={roleKinds.map((value) => ({ value, label: roleKindWords(value) }))}
          value={role ?? ''}
          onValue={choose}
        />
      </FilterRow>
      <PagedList
        list={list}
        noun="people"
        empty={
          <EmptyState title="Nobody found">
            <p>Try part of the surname, or part of the address. Only people who have signed up are here.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="administration-rows">
            {nodes.map((account) => (
              <li key={account.id}>
                <AccountRow account={account} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
