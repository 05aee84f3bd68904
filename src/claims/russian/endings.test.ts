import { describe, expect, it } from 'vitest';
import { isSameName, listForms } from './endings.ts';

describe('listForms', () => {
  it.each([
    ['Китай', 'китая китаю китаем китае'],
    ['Казахстан', 'казахстана казахстану казахстаном казахстане'],
    ['Россия', 'россии россию россией'],
    ['Москва', 'москвы москве москву москвой'],
    ['Казань', 'казани казанью'],
    ['Филиппины', 'филиппин филиппинам филиппинами'],
    ['Касым-Жомарт', 'касыма-жомарта касымом-жомартом'],
    ['Зелёный', 'зеленого зеленому зеленым'],
    ['китайск-', 'китайский китайского китайские китайских'],
    ['Токио', 'токио'],
    ['США', 'сша'],
  ])('knows the cases of %s', (word, forms) => {
    const listed = new Set(listForms(word));
    expect(forms.split(' ').filter((form) => !listed.has(form))).toEqual([]);
  });

  it('leaves a name in capitals as it is', () => {
    expect(listForms('НАТО')).toEqual(['нато']);
  });
});

describe('isSameName', () => {
  it.each([
    ['токаев', 'токаевым', true],
    ['павел', 'павла', true],
    ['мария', 'марии', true],
    ['анна', 'анны', true],
    ['касым', 'касыма', true],
    ['иванов', 'ивановна', false],
    ['ли', 'ким', false],
    ['орлов', 'орловский', false],
    ['', 'анна', false],
  ])('tells %s and %s: %s', (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
    expect(isSameName(other, one)).toBe(same);
  });
});
