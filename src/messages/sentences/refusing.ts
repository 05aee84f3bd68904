import type { Told } from './compose-tell.ts';

/** What is said of a command that cannot be run by this person, here or now, and of what was pressed too late. */
export const REFUSING: readonly Told[] = [
  [
    'You ask faster than Readout answers',
    'Вы спрашиваете быстрее, чем Readout отвечает',
    'Сіз Readout жауап бергеннен жылдам сұрап жатырсыз',
    '您问得比 Readout 答得快',
  ],
  [
    'This place asks faster than Readout answers',
    'Здесь спрашивают быстрее, чем Readout отвечает',
    'Мұнда Readout жауап бергеннен жылдам сұрап жатыр',
    '这里问得比 Readout 答得快',
  ],
  [
    'Wait a second and ask again; everybody else is answered meanwhile.',
    'Подождите секунду и спросите ещё раз; остальным ответы приходят.',
    'Бір секунд күтіп, қайта сұраңыз; басқаларға жауап беріле береді.',
    '请等一秒再问；其间会照常回答其他人。',
  ],
  [
    'Wait {n} seconds and ask again; everybody else is answered meanwhile.',
    'Подождите ({n} с) и спросите ещё раз; остальным ответы приходят.',
    '{n} секунд күтіп, қайта сұраңыз; басқаларға жауап беріле береді.',
    '请等 {n} 秒再问；其间会照常回答其他人。',
  ],
  [
    'Much is being fetched for this place',
    'Для этого места сейчас загружается слишком многое',
    'Осы жер үшін қазір тым көп нәрсе жүктеліп жатыр',
    '此处正在获取的内容已经很多',
  ],
  [
    'Ask again when some of it has come; what does not go out to the network is answered meanwhile.',
    'Спросите ещё раз, когда часть загрузится; на то, для чего сеть не нужна, ответы приходят.',
    'Біразы жүктелгенде қайта сұраңыз; желіні қажет етпейтініне жауап беріле береді.',
    '等其中一部分取到后再问；不需要联网的问题照常回答。',
  ],
  [
    'You may not run /{command} here',
    'Вам здесь нельзя запускать /{command}',
    'Сізге мұнда /{command} іске қосуға болмайды',
    '您不能在这里运行 /{command}',
  ],
  [
    'Only those may who manage this place: “Manage Server” on Discord, an admin or owner of the workspace on Slack. They can change that: /settings change {permission}:everyone, or with the names of people and roles; your id is {id}.',
    'Можно только тем, кто управляет этим местом: на Discord – с правом «Управлять сервером», на Slack – администраторам и владельцам. Они могут это изменить: /settings change {permission}:everyone или с именами людей и ролей; ваш номер – {id}.',
    'Тек осы жерді басқаратындарға болады: Discord-та – «Серверді басқару» құқығы барларға, Slack-те – әкімшілер мен иелерге. Олар мұны өзгерте алады: /settings change {permission}:everyone немесе адамдар мен рөлдердің атымен; сіздің нөміріңіз – {id}.',
    '只有管理此处的人可以：Discord 上有“管理服务器”权限的人，Slack 上工作区的管理员或所有者。他们可以更改：/settings change {permission}:everyone，或写出人和身份组；您的编号是 {id}。',
  ],
  [
    'Only those may who manage this place: “Manage Server” on Discord, an admin or owner of the workspace on Slack.',
    'Можно только тем, кто управляет этим местом: на Discord – с правом «Управлять сервером», на Slack – администраторам и владельцам.',
    'Тек осы жерді басқаратындарға болады: Discord-та – «Серверді басқару» құқығы барларға, Slack-те – әкімшілер мен иелерге.',
    '只有管理此处的人可以：Discord 上有“管理服务器”权限的人，Slack 上工作区的管理员或所有者。',
  ],
  [
    'Only the people and roles that are named in the settings may. Those who manage this place can change that: /settings change {permission}:everyone, or with the names of people and roles; your id is {id}.',
    'Можно только людям и ролям, названным в настройках. Те, кто управляет этим местом, могут это изменить: /settings change {permission}:everyone или с именами людей и ролей; ваш номер – {id}.',
    'Тек баптауларда аталған адамдар мен рөлдерге болады. Осы жерді басқаратындар мұны өзгерте алады: /settings change {permission}:everyone немесе адамдар мен рөлдердің атымен; сіздің нөміріңіз – {id}.',
    '只有设置中列出的人和身份组可以。管理此处的人可以更改：/settings change {permission}:everyone，或写出人和身份组；您的编号是 {id}。',
  ],
  [
    'This page is open to everybody and knows nobody, so it only answers. What changes something is run on Discord, on Slack, or on the machine that runs Readout.',
    'Эта страница открыта для всех и никого не знает, поэтому она только отвечает. То, что что-то меняет, запускают в Discord, в Slack или на машине, где работает Readout.',
    'Бұл бет бәріне ашық әрі ешкімді танымайды, сондықтан ол тек жауап береді. Бірдеңені өзгертетін нәрсе Discord-та, Slack-те немесе Readout жұмыс істейтін машинада іске қосылады.',
    '此页面对所有人开放，不认识任何人，因此只作回答。会改动内容的命令请在 Discord、Slack 或运行 Readout 的机器上运行。',
  ],
  [
    'This button is not one of Readout’s',
    'Это не кнопка Readout',
    'Бұл Readout түймесі емес',
    '这不是 Readout 的按钮',
  ],
  [
    'This button is not known any more',
    'Эта кнопка больше не действует',
    'Бұл түйме енді жарамсыз',
    '这个按钮已失效',
  ],
  [
    'This button is from an older Readout',
    'Эта кнопка осталась от прежней версии Readout',
    'Бұл түйме Readout-тың бұрынғы нұсқасынан қалған',
    '这个按钮来自旧版 Readout',
  ],
  [
    'Type the command again; the new answer has buttons that work.',
    'Введите команду ещё раз: в новом ответе кнопки действуют.',
    'Команданы қайта теріңіз: жаңа жауаптың түймелері жұмыс істейді.',
    '请重新输入命令，新的回答带有可用的按钮。',
  ],
  [
    'What it stood for is no longer kept, or its command has changed. Type the command again; the new answer has buttons that work.',
    'То, что за ней стояло, больше не хранится, или её команда изменилась. Введите команду ещё раз: в новом ответе кнопки действуют.',
    'Оның мәні енді сақталмаған немесе командасы өзгерген. Команданы қайта теріңіз: жаңа жауаптың түймелері жұмыс істейді.',
    '它所代表的内容已不再保存，或命令已改变。请重新输入命令，新的回答带有可用的按钮。',
  ],
  [
    'Ask again with {command}',
    'Спросите ещё раз: {command}',
    'Қайта сұраңыз: {command}',
    '请再次运行 {command}',
  ],
  [
    'This form is not known any more',
    'Эта форма больше не действует',
    'Бұл форма енді жарамсыз',
    '这个表单已失效',
  ],
  [
    'Run the command again, and fill in the form that it opens.',
    'Введите команду ещё раз и заполните форму, которую она откроет.',
    'Команданы қайта теріп, ашылған форманы толтырыңыз.',
    '请重新运行命令，填写它打开的表单。',
  ],
  [
    'A digest goes to a channel of Discord or Slack',
    'Дайджест приходит в канал Discord или Slack',
    'Дайджест Discord не Slack арнасына келеді',
    '简报会发到 Discord 或 Slack 的频道',
  ],
  [
    'Run this command in the channel that should get it; /digest preview shows here what it would say.',
    'Введите эту команду в том канале, куда он должен приходить; /digest preview покажет здесь, что он сказал бы.',
    'Бұл команданы дайджест келетін арнада теріңіз; оның не айтатынын мұнда /digest preview көрсетеді.',
    '请在要接收简报的频道里运行此命令；/digest preview 在这里显示它会说什么。',
  ],
  [
    'This belongs in a channel of Discord or Slack',
    'Это делается в канале Discord или Slack',
    'Бұл Discord не Slack арнасында істеледі',
    '这要在 Discord 或 Slack 的频道里进行',
  ],
  [
    'Run it where your group talks; the web page and the terminal have no group.',
    'Введите это там, где общается ваша группа; у страницы и терминала группы нет.',
    'Мұны тобыңыз сөйлесетін жерде теріңіз; бет пен терминалда топ жоқ.',
    '请在您的小组交谈之处运行；网页和终端没有小组。',
  ],
];
