import type { DOMOutputSpec } from 'prosemirror-model';
import { sizeInAddress } from '../imageAddress.ts';

/** The hub's own pictures as pictures; of others what they say they show, as readers will not see them either. */
export function shownImage(src: string, alt: string): DOMOutputSpec {
  const size = sizeInAddress(src);
  if (!size) return ['span', { class: 'rich-raw', title: src }, alt || 'Picture'];
  return ['img', { src, alt, width: size.width, height: size.height, class: 'rich-picture' }];
}
