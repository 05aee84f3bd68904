const ENGLISH =
  'a about above after again against all also am an and any are as at be because been before being below between both but by can ' +
  'could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i ' +
  'if in into is it its itself just me more most my myself no nor not of off on once only or other our ours ourselves out over own ' +
  'same she should so some such than that the their theirs them themselves then there these they this those through to too under ' +
  'until up versus very vs was we were what when where which while who whom why will with would you your yours yourself yourselves ' +
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll i'd i'll i'm i've isn't it'll let's shan't she'd " +
  "she'll shouldn't that'll they'd they'll they're they've wasn't we'd we'll we're we've weren't won't wouldn't you'd you'll you're you've";

const RUSSIAN =
  'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему ' +
  'теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут ' +
  'где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ' +
  'совсем ним здесь этом один почти мой тем чтобы нее были куда зачем всех можно при об хоть после над больше тот через эти нас про ' +
  'всего них какая много разве эту моя свою этой перед лучше чуть том такой им более всю между это';

const CHINESE =
  '的 了 在 是 和 与 及 也 就 都 而 或 着 被 把 对 于 以 为 之 其 这 那 我 你 他 她 它 们 我们 他们 一个 这个 那个';

/** Words that stand in every text and tell nothing apart, folded; of every language that is read. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, RUSSIAN, CHINESE].flatMap((words) => words.split(' ')),
);
