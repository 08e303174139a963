import type { Module } from '../platform/module.ts';
import { forgetUploads } from './forget-uploads.ts';
import { FilePart, KeptFile } from './kept-file.ts';
import { UploadResolver } from './upload.resolver.ts';

export const files: Module = {
  name: 'files',
  entities: [KeptFile, FilePart],
  resolvers: [UploadResolver],
  beforeErasure: forgetUploads,
};
