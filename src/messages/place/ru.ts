import type { Catalogue } from '../catalogue.ts';

/** What Readout says of a group's settings and collections, and of what it could not read, in Russian. */
export const placeInRussian: Catalogue = {
  'settings.title': 'Здешние настройки',
  'settings.language': 'Язык',
  'settings.timeZone': 'Часовой пояс',
  'settings.collection': 'По чему даются ответы',
  'settings.add': 'Кому можно добавлять статьи и ленты',
  'settings.schedule': 'Кому можно заводить дайджесты',
  'settings.moderate': 'Кому можно закрывать открытое другими',
  'settings.how': 'Меняют их те, кто управляет этим местом: /settings change.',
  'settings.changed': 'Настройки изменены',
  'settings.unchanged': 'Ничего не изменилось',
  'settings.unchanged.what': 'Всё уже было так, как вы хотите.',
  'settings.was': 'было: {before}, стало: {after}',
  'settings.every': 'все статьи',
  'settings.one': 'подборка {name}',
  'settings.managers': 'те, кто управляет этим местом',
  'settings.everybody': 'все',
  'settings.say': 'Скажите, что изменить',
  'settings.say.hint':
    'Назовите настройку и её новое значение, например /settings change zone:Asia/Almaty.',
  'settings.stay': 'Настройки остались прежними',
  'person.role': 'роль',
  'person.group': 'группа пользователей',

  'collections.none': 'Подборок пока нет',
  'collections.none.hint':
    'Подборка – это статьи, которыми можно ограничить любой вопрос. {example} кладёт статью в подборку по словам её заголовка.',
  'collections.number': {
    one: '{n} подборка',
    few: '{n} подборки',
    many: '{n} подборок',
    other: '{n} подборки',
  },
  'collections.one': '{name}: {articles}; {query} ограничивает ею вопрос.',
  'collection.title': 'Подборка {name}',
  'collection.empty': 'Сейчас в ней нет статей.',
  'collection.more': {
    one: 'И ещё {n} статья.',
    few: 'И ещё {n} статьи.',
    many: 'И ещё {n} статей.',
    other: 'И ещё {n} статьи.',
  },
  'collection.ask': '{query} спрашивает только по ним.',
  'collection.unknown': 'Подборки «{name}» нет',
  'collection.unknown.hint': 'Какие есть, покажет /collection list.',
  'scope.everywhere': 'Спросить все статьи',
  'scope.default': 'Ответы здесь берутся из подборки {name}; in:all спрашивает все статьи.',
  'scope.unknown': 'Нет ни подборки «{name}», ни статьи с таким названием',
  'scope.unknown.hint':
    'Подборки покажет /collection list; статья называется своим id или словами заголовка.',
  'collection.unput': 'Ни одна статья не добавлена',
  'collection.there': {
    one: 'Статья уже в подборке {name}',
    other: 'Статьи уже в подборке {name}',
  },
  'collection.put': {
    one: 'В подборку {name} добавлена {n} статья',
    few: 'В подборку {name} добавлены {n} статьи',
    many: 'В подборку {name} добавлено {n} статей',
    other: 'В подборку {name} добавлены {n} статьи',
  },
  'collection.untaken': 'Ни одна статья не убрана',
  'collection.taken': {
    one: 'Из подборки {name} убрана {n} статья',
    few: 'Из подборки {name} убраны {n} статьи',
    many: 'Из подборки {name} убрано {n} статей',
    other: 'Из подборки {name} убраны {n} статьи',
  },
  'collection.look': 'Показать {name}',
  'collection.gone': 'Подборки {name} больше нет',
  'collection.gone.what': 'Её статьи остаются на месте.',

  'forget.title': 'Readout может забыть вас здесь',
  'forget.from': 'Ваш номер и имя исчезнут отсюда:',
  'forget.digests': 'дайджесты, которые вы здесь завели; они пойдут дальше без вашего имени',
  'forget.settings': 'настройки, где вы названы среди тех, кому что-то можно',
  'forget.discussions': 'обсуждения: ваши позиции и доводы будут удалены',
  'forget.readings':
    'чтения: отметки, что вы прочли, будут удалены; заданное вами останется без вашего имени',
  'forget.predictions':
    'прогнозы, за которыми вы следили или о которых высказались; сказанное останется',
  'forget.articles':
    'Добавленные вами статьи принадлежат этому месту и остаются; никто не узнает, кто их добавил.',
  'forget.me': 'Забыть меня',
  'forget.done': 'Здесь вас забыли',
  'forget.nothing': 'Здесь нигде не было вашего номера и имени.',
  'forget.places': {
    one: 'Ваш номер и имя стояли в {n} месте и теперь убраны.',
    other: 'Ваш номер и имя стояли в {n} местах и теперь убраны.',
  },

  'read.command': 'Команду /{command} не удалось понять',
  'read.problem': '{option}: {problem}',
  'read.example': 'Например:',
  'read.more': 'Что здесь нужно, рассказывает',
  'read.correct': 'Исправить',
  'people.title': 'Кто имеется в виду в /{command}?',
  'people.several':
    '«{name}» здесь может быть несколькими людьми или ролями. Выберите, кто имеется в виду, или напишите номер:',
  'people.which': 'Кто такой «{name}»',
  'people.more': 'И ещё {more}.',

  'home.title': 'Readout',
  'home.digests': 'Вышедшие дайджесты',
  'home.digests.none':
    'В ваши каналы пока ничего не приходило: /digest subscribe подписывает канал на дайджест.',
  'home.readings': 'Вам прочитать',
  'home.readings.none': 'Для вас ничего не осталось.',
  'home.by': 'до {when}',
  'home.settings.you': 'Менять это могут те, кто управляет этим местом, – и вы тоже.',
  'home.settings.who': 'Менять это могут те, кто управляет этим местом.',
  'home.change': 'Изменить настройки',
  'home.ask': 'Задать вопрос',
  'home.wait': 'Минуту …',
};
