import type { ComponentProps } from 'react';
import { MarkdownField } from '../ui/MarkdownField.tsx';
import { InsertImage } from './InsertImage.tsx';

type Props = Omit<ComponentProps<typeof MarkdownField>, 'tools'>;

/** A longer text that pictures may stand in: the props of MarkdownField. */
export const TextWithImages = (props: Props) => <MarkdownField {...props} tools={InsertImage} />;
