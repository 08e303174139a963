import type { Module } from '../platform/module.ts';
import { NewsResolver } from './news.resolver.ts';

export const news: Module = { name: 'news', entities: [], resolvers: [NewsResolver] };
