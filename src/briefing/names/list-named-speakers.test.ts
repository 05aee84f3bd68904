import { expect, it } from 'vitest';
import { listNamedSpeakers } from './list-named-speakers.ts';

it('leaves out those who are nobody by name, however an article calls them', async () => {
  const names = [
    'Ada Park',
    'unsigned author',
    'The unsigned author',
    'the author',
    'unnamed speaker',
    'the author of the report',
  ];
  const listSpeakers = async () => names.map((name) => ({ name, count: 1 }));
  const listed = await listNamedSpeakers({ listSpeakers });
  expect(listed.map(({ name }) => name)).toEqual(['Ada Park', 'the author of the report']);
});
