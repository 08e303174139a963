import { graphql } from '@knowledge-hub/schema';
import { useEffect, useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { describedBy, Field, fieldId } from '../ui/Field.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { UploadProgress } from './UploadProgress.tsx';
import { useUpload } from './useUpload.ts';
import './upload.css';

const FinishImage = graphql(`
  mutation FinishImage($id: ID!, $alt: String!, $decorative: Boolean!) {
    finishImage(id: $id, alt: $alt, decorative: $decorative) {
      id
      address
      width
      height
      markdown
    }
  }
`);

export type Image = { id: string; address: string; width: number; height: number; markdown: string };
type Props = {
  /** Chosen already, as when it was pasted. */
  file?: File | undefined;
  onInsert: (markdown: string, image: Image) => void;
  onClose: () => void;
};

const decoration = 'decorative';
const hint = 'JPEG, PNG, WebP or GIF, at most 10 MB. Where it was taken, and the like, is removed from it.';

/** A picture is chosen and described, or said to be decoration; then it is sent. */
export function ImageDialog({ file: given, onInsert, onClose }: Props) {
  const [file, setFile] = useState(given);
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const upload = useUpload();
  const finish = useCommand(FinishImage);
  const preview = usePreview(file);
  const failure = finish.failure ?? upload.failure;
  const sending = upload.progress !== null;

  const insert = async () => {
    const fields: Record<string, string> = {};
    if (!file) fields['file'] = 'Choose a picture.';
    if (!alt.trim() && !decorative) fields['alt'] = 'Say what the picture shows, or that it is only decoration.';
    finish.fail(Object.keys(fields).length > 0 ? { code: 'INVALID', message: '', fields } : null);
    if (!file || Object.keys(fields).length > 0) return;
    const id = await upload.send(file, 'IMAGE');
    const made = id && (await finish.run({ id, alt, decorative }));
    if (made) onInsert(made.finishImage.markdown, made.finishImage);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title="Insert an image"
      foot={
        <Button busy={sending || finish.busy} busyLabel="Sending…" onClick={() => void insert()}>
          Insert image
        </Button>
      }
    >
      <div className="image-choice">
        {failure && <ErrorSummary {...failure} />}
        <Field name="file" label="The picture" hint={hint} error={failure?.fields['file']}>
          <input
            className="file-input"
            type="file"
            id={fieldId('file')}
            accept="image/jpeg,image/png,image/webp,image/gif"
            aria-describedby={describedBy('file', { hint, error: failure?.fields['file'] })}
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </Field>
        {preview && <img className="image-choice-preview" src={preview} alt="Preview" />}
        <TextAreaField
          name="alt"
          label="What it shows"
          hint="Read out to those who cannot see it: one sentence is enough."
          rows={2}
          maxLength={500}
          value={alt}
          disabled={decorative}
          error={failure?.fields['alt']}
          onValue={setAlt}
        />
        <CheckboxGroup
          name={decoration}
          label="If nobody would miss it"
          choices={[{ value: decoration, label: 'It is only decoration: leave it out when the text is read aloud' }]}
          chosen={decorative ? [decoration] : []}
          onChosen={(chosen) => setDecorative(chosen.includes(decoration))}
        />
        {sending && file && (
          <UploadProgress name={file.name} progress={upload.progress ?? 0} onCancel={upload.cancel} />
        )}
      </div>
    </Dialog>
  );
}

/** The picture as it lies on this device. */
function usePreview(file: File | undefined): string | null {
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const reader = new FileReader();
    let wanted = true;
    reader.addEventListener('load', () => wanted && setPreview(String(reader.result)));
    reader.readAsDataURL(file);
    return () => {
      wanted = false;
      setPreview(null);
    };
  }, [file]);
  return preview;
}
