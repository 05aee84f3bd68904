import type { Message } from '../message.ts';

/** What Readout says of a group's settings and collections, and of what it could not read or may not do, in English. */
export const placeInEnglish = {
  'settings.title': 'The settings here',
  'settings.language': 'Language',
  'settings.timeZone': 'Time zone',
  'settings.collection': 'Answers come from',
  'settings.add': 'Who may add articles and feeds',
  'settings.schedule': 'Who may schedule digests',
  'settings.moderate': 'Who may close what others opened',
  'settings.how': 'Those who manage this place change them with /settings change.',
  'settings.changed': 'The settings are changed',
  'settings.unchanged': 'Nothing changed',
  'settings.unchanged.what': 'Everything was as you want it.',
  'settings.was': 'was {before}, is {after} now',
  'settings.every': 'every article',
  'settings.one': 'the collection {name}',
  'settings.managers': 'those who manage this place',
  'settings.everybody': 'everybody',
  'settings.say': 'Say what to change',
  'settings.say.hint':
    'Name a setting and what it is to be, such as /settings change zone:Asia/Almaty.',
  'settings.stay': 'The settings stay as they are',
  'person.role': 'role',
  'person.group': 'user group',

  'collections.none': 'There is no collection yet',
  'collections.none.hint':
    'A collection is a selection of articles that any question can be narrowed to. {example} puts an article into one, by words of its headline.',
  'collections.number': { one: '{n} collection', other: '{n} collections' },
  'collections.one': '{name} has {articles}; {query} narrows a question to it.',
  'collection.title': 'The collection {name}',
  'collection.empty': 'It has no article now.',
  'collection.more': { one: 'And {n} more article.', other: 'And {n} more articles.' },
  'collection.ask': '{query} asks of these alone.',
  'collection.unknown': 'There is no collection “{name}”',
  'collection.unknown.hint': '/collection list shows those there are.',
  'scope.everywhere': 'Ask of every article',
  'scope.default': 'Answers here come from the collection {name}; in:all asks of every article.',
  'scope.unknown': 'There is no collection “{name}”, and no article is called that',
  'scope.unknown.hint':
    '/collection list shows the collections; an article is meant by its id or by words of its headline.',
  'collection.unput': 'No article was put in',
  'collection.there': { one: 'It was in {name} already', other: 'They were in {name} already' },
  'collection.put': { one: '{n} article put into {name}', other: '{n} articles put into {name}' },
  'collection.untaken': 'No article was taken out',
  'collection.taken': {
    one: '{n} article taken out of {name}',
    other: '{n} articles taken out of {name}',
  },
  'collection.gone': 'The collection {name} is gone',
  'collection.gone.what': 'Its articles stay where they are.',

  'forget.title': 'Readout can forget you here',
  'forget.from': 'Your id and your name are taken from:',
  'forget.digests': 'digests that you subscribed this place to; they go on without your name',
  'forget.settings': 'the settings that name you among those who may do something',
  'forget.discussions': 'discussions: your positions and reasons are deleted',
  'forget.readings':
    'readings: that you are through is deleted; those that you assigned stand, without your name',
  'forget.predictions':
    'predictions that you kept an eye on or spoke about; what was said of them stands',
  'forget.articles':
    'Articles that you added belong to this place, and stay; nobody knows who added them.',
  'forget.me': 'Forget me',
  'forget.done': 'You are forgotten here',
  'forget.nothing': 'Nothing here had your id or your name.',
  'forget.places': {
    one: 'Your id and your name stood in one place, and are gone.',
    other: 'Your id and your name stood in {n} places, and are gone.',
  },

  'read.command': '/{command} could not be read',
  'read.problem': '{option}: {problem}',
  'read.example': 'For example:',
  'read.more': 'What belongs there is told by',
  'read.correct': 'Correct it',
  'people.title': 'Who is meant in /{command}?',
  'people.several':
    '“{name}” may be several people or roles here. Choose who is meant, or write the id:',
  'people.which': 'Who “{name}” is',
  'people.more': 'And {more} more.',

  'home.title': 'Readout',
  'home.digests': 'Digests that came',
  'home.digests.none':
    'None came to your channels yet: /digest subscribe has one brought to a channel.',
  'home.readings': 'For you to read',
  'home.readings.none': 'Nothing is open for you.',
  'home.by': 'by {when}',
  'home.settings.you': 'Those who manage this place may change this, you among them.',
  'home.settings.who': 'Those who manage this place may change this.',
  'home.change': 'Change the settings',
  'home.ask': 'Ask a question',
  'home.wait': 'One moment …',
} as const satisfies Readonly<Record<string, Message>>;
