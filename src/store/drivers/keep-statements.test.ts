import { describe, expect, it } from 'vitest';
import { keepStatements } from './keep-statements.ts';
import { loadSqlite } from './sqlite-driver.ts';

function open() {
  const database = new (loadSqlite())(':memory:');
  const prepared: string[] = [];
  const kept = keepStatements({
    prepare(text) {
      prepared.push(text);
      return database.prepare(text);
    },
    close: () => void database.close(),
  });
  return { kept, prepared, database };
}

describe('keepStatements', () => {
  it('prepares a statement once, and runs it with what is given each time', () => {
    const { kept, prepared } = open();
    const rows = [1, 2].map((number) => kept.prepare('select ? as found').all([number]));
    expect(rows).toEqual([[{ found: 1 }], [{ found: 2 }]]);
    expect(prepared).toEqual(['select ? as found']);
  });

  it('sees tables that changed after a statement was kept', () => {
    const { kept, database } = open();
    database.exec('create table berth (name text)');
    kept.prepare('select * from berth').all([]);
    database.exec("alter table berth add column depth integer; insert into berth values ('A', 9)");
    expect(kept.prepare('select * from berth').all([])).toEqual([{ name: 'A', depth: 9 }]);
  });

  it('forgets what was not needed for longest', () => {
    const { kept, prepared } = open();
    kept.prepare('select 0');
    for (let number = 1; number <= 99; number += 1) kept.prepare(`select ${number}`);
    kept.prepare('select 0');
    kept.prepare('select 100');
    kept.prepare('select 0');
    kept.prepare('select 1');
    expect(prepared.slice(-2)).toEqual(['select 100', 'select 1']);
  });

  it('closes the database', () => {
    const { kept, database } = open();
    kept.close();
    expect(database.open).toBe(false);
  });
});
