import { describeSearchIndex } from '../search-index.contract.ts';
import { createMemoryIndex } from './memory-index.ts';

describeSearchIndex('createMemoryIndex', async () => createMemoryIndex());
