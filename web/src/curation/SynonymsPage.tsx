import { Plus } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { focusById } from '../app/focusNext.ts';
import { useAddressText } from '../app/useAddressText.ts';
import { useCommand } from '../app/useCommand.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Undo, undoId } from '../ui/Undo.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { CurateTabs } from './CurateTabs.tsx';
import { SynonymTable } from './SynonymTable.tsx';

const SynonymsQuery = graphql(`
  query SynonymsPage($text: String, $after: String) {
    vocabulary(text: $text, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...SynonymRow
        }
      }
    }
  }
`);

const RestoreSynonym = graphql(`
  mutation RestoreSynonym($id: ID!, $version: Int!) {
    restoreVocabularyEntry(id: $id, version: $version) {
      id
    }
  }
`);

export function SynonymsPage() {
  return (
    <OnlyFor able="curate" label="Synonyms">
      <Synonyms />
    </OnlyFor>
  );
}

type Removed = { id: string; version: number; term: string };

/** Every word that search knows another word for. */
function Synonyms() {
  const [params] = useSearchParams();
  const [text, setText] = useAddressText('find');
  const asked = params.get('find')?.trim() || null;
  const list = usePages(SynonymsQuery, { text: asked }, (data) => data.vocabulary);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [brought, setBrought] = useState('');
  const restore = useCommand(RestoreSynonym);

  const gone = (entry: Removed) => {
    setRemoved(entry);
    setBrought('');
    focusById(undoId);
  };
  const undo = async () => {
    if (!removed || !(await restore.run(removed))) return;
    setBrought(`“${removed.term}” is back.`);
    setRemoved(null);
    focusById('synonym-count');
  };

  return (
    <div className="page">
      <CurateTabs />
      <PageHeader
        title="Synonyms"
        sentence="Words and acronyms that mean the same to search. A change counts from the next search on."
        action={
          <LinkButton to="/curate/synonyms/new" icon={<Plus aria-hidden="true" />}>
            Add a synonym
          </LinkButton>
        }
      />
      {removed && <Undo words={`“${removed.term}” is removed.`} busy={restore.busy} onUndo={() => void undo()} />}
      {restore.failure && <p role="alert">{restore.failure.message}</p>}
      <output className="visually-hidden">{brought}</output>
      <FilterRow count={list.data ? formatCount(list.totalCount, 'synonym') : ''}>
        <TextField
          name="find"
          label="Find a word or phrase"
          type="search"
          autoComplete="off"
          value={text}
          onValue={setText}
        />
      </FilterRow>
      <div id="synonym-count" tabIndex={-1}>
        <PagedList
          list={list}
          noun="synonyms"
          what="The list of synonyms"
          waiting={{ cards: 8 }}
          empty={
            <EmptyState title={asked ? `No synonym has “${asked}” in it` : 'No synonyms yet'}>
              <p>Without one, search finds a text only by the words that stand in it.</p>
            </EmptyState>
          }
        >
          {(nodes) => <SynonymTable entries={nodes} onRemoved={gone} />}
        </PagedList>
      </div>
    </div>
  );
}
