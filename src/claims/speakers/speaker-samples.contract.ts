/** Short texts of our own, with whom the last attribution in each belongs to. `|` stands for a new paragraph. */
export type SpeakerSample = readonly [text: string, name: string];

/** Surnames, given names, titles and ambiguous names. */
export const NAME_SAMPLES: readonly SpeakerSample[] = [
  ['Ada Park came late. Park said it was over.', 'Ada Park'],
  ['Ada B. Park came late. Ada Park said it was over.', 'Ada B. Park'],
  ['Mr. Omar Reyes arrived. “It is over,” Mr. Reyes said.', 'Omar Reyes'],
  ['Sen. Nora Bly met reporters. “We lost,” Bly said.', 'Nora Bly'],
  ['Prime Minister Tomas Lind left. “We lost,” said Lind.', 'Tomas Lind'],
  ['Lena Voss, the mayor of Tulsa, came. “We lost,” Voss said.', 'Lena Voss'],
  ['Ada Park met Bo Park. “It is over,” Park said.', 'Park'],
  ['Mr. Carl Moss and Mrs. Jane Moss came. “It is over,” Mrs. Moss said.', 'Jane Moss'],
  ['Lim Tae-gun came late. Lim said it was over.', 'Lim Tae-gun'],
  ['Mayor Lin Ing-sen left. “It is over,” Mr Lin said.', 'Lin Ing-sen'],
  ['Omar Karim al-Nasri came. Nasri said it was over.', 'Omar Karim al-Nasri'],
  ['Zia ul-Hamid came. “It is over,” said Zia.', 'Zia ul-Hamid'],
  ['The Carl Moss-led party came. Moss said it was over.', 'Carl Moss'],
  ['Carl Moss-era rules fell. Moss said it was over.', 'Carl Moss'],
  ['Carl Moss spoke. Park said no. Later Jane Moss came.', 'Park'],
  ['Hillary Kane ran again. “I will win,” Hillary said.', 'Hillary Kane'],
  ['Ludwig van Doorn wrote a book. Van Doorn said it sold well.', 'Ludwig van Doorn'],
  ['José Peña won. “We did it,” Pena said.', 'José Peña'],
  ['Park and Lee said it was over.', 'Park and Lee'],
  ['Ada Park met Bo Lee. Park and Lee said it was over.', 'Ada Park and Bo Lee'],
  ['An aide to Ada Park said it was over.', 'An aide to Ada Park'],
  ['Ada Park’s lawyer said it was over.', 'Ada Park’s lawyer'],
  ['Ada Park’s lawyer, Bo Lee, said it was over.', 'Bo Lee'],
  ['The foreign minister of Norland, Ada Park, said it was over.', 'Ada Park'],
  ['Vladimir Putin spoke. Later Putin said that he would wait.', 'Vladimir Putin'],
  ['Putin said that nothing had changed.', 'Vladimir Putin'],
  ['Sergei Lavrov said that nothing had changed.', 'Sergei Lavrov'],
  ['Lavrov left. Sergei Lavrov came back. Lavrov said that nothing had changed.', 'Sergei Lavrov'],
  ['Ada Park of Chatham House said it was over.', 'Ada Park'],
  ['“It is over,” wrote Ada Park, author of three books.', 'Ada Park'],
  ['According to Ada Park, a geologist, the hill moved.', 'Ada Park'],
  ['According to a report by Ada Park, the hill moved.', 'a report by Ada Park'],
];

/** “he” and “she”. */
export const PRONOUN_SAMPLES: readonly SpeakerSample[] = [
  ['Ada Park came late. “It is over,” she said.', 'Ada Park'],
  ['Omar Reyes came late. “It is over,” he said.', 'Omar Reyes'],
  ['Omar Reyes thanked Lena Voss. “It is over,” she said.', 'Lena Voss'],
  ['Omar Reyes thanked Lena Voss. “It is over,” he said.', 'Omar Reyes'],
  ['Lena Voss read the Green Report. “It is false,” she said.', 'Lena Voss'],
  ['Mark Vale wrote in the “Hill Report” on Monday. He said the plan was bad.', 'Mark Vale'],
  ['Mark Vale works for Norland Bank in Port Ellis. He said rates would rise.', 'Mark Vale'],
  ['David Cole met Peter Hahn on Monday. He said the meeting went well.', 'David Cole'],
  ['David Cole spoke first. Then Peter Hahn spoke. He said the game was lost.', 'Peter Hahn'],
  ['David Cole spoke. Reporters asked about Peter Hahn. “I like him,” he said.', 'David Cole'],
  ['David Cole told Peter Hahn that he would resign. He said the work was done.', 'David Cole'],
  ['Ms. Arlen spoke at noon. “We lost,” she said.', 'Arlen'],
  ['Robin Vance kept her word. Later she said it was hard.', 'Robin Vance'],
  ['Kerry Stone, the actress, came. “I am tired,” she said.', 'Kerry Stone'],
  ['Jo Finch spoke. Her aide left. “We lost,” she said.', 'Jo Finch'],
  ['Lena Voss left. Trains stood still. Snow fell. “It is over,” she said.', 'Lena Voss'],
  ['Lena Voss left early. Her brother Omar stayed. He said the house was cold.', 'Omar'],
  ['Norland won. “It is over,” she said.', 'she'],
  ['David Cole left. “It is over,” she said.', 'she'],
  ['“Peter Hahn is wrong,” said David Cole. “He lied,” he said.', 'David Cole'],
  ['“Peter Hahn is wrong,” he said.', 'he'],
  ['David Cole came. “Peter Hahn is wrong,” he said.', 'David Cole'],
  ['David Cole came. Peter Hahn would lose, he said.', 'David Cole'],
  ['David Cole came. | “I am tired,” he said. | “I will sleep,” he added.', 'David Cole'],
  ['Norland fired. | U.S. Harbor Command saw it. “All is well,” it said.', 'U.S. Harbor Command'],
  ['Norland, which buys most of the oil, said it was over.', 'Norland'],
  ['Three Western pilots, who asked not to be named, said it was over.', 'Three Western pilots'],
  [
    'Two pilots at the port, neither of whom may speak, said it was over.',
    'Two pilots at the port',
  ],
  ['David Cole sued Lena Voss. She won. “It hurts,” he said.', 'David Cole'],
  ['David Cole sued Lena Voss. She won. “Justice was done,” she said.', 'Lena Voss'],
  ['The House of Kent fell. David Cole, its last owner, wept. He said it was fate.', 'David Cole'],
  ['Emma Frost beat Clara Dunn in the final. Frost was calm. She said it felt good.', 'Emma Frost'],
  ['In Springfield, David Cole opened a shop. He said sales were good.', 'David Cole'],
  [
    'Xi Jinping met Vladimir Putin. The Russian president left early. He said it was late.',
    'Vladimir Putin',
  ],
  ['Spokeswoman Kim Ardal met the press. She said talks would go on.', 'Kim Ardal'],
  ['Norland’s ambassador, Bo Dewen, denied it. She called it a rumour.', 'Bo Dewen'],
  ['A nurse in Tulsa saw it. “It was dark,” she said.', 'A nurse'],
  ['A witness said it was dark. “I saw nothing,” he said.', 'A witness'],
];

/** “the analyst”, “the president”. */
export const DESCRIPTION_SAMPLES: readonly SpeakerSample[] = [
  ['Foreign Minister Ada Park came. “It is over,” said the foreign minister.', 'Ada Park'],
  ['Ada Park, an analyst at a bank, came. “It is over,” the analyst said.', 'Ada Park'],
  ['Rep. Hal Dorn, a Tennessee Republican, came. “We lost,” the congressman said.', 'Hal Dorn'],
  ['Rep. Hal Dorn, a Tennessee Republican, came. The Republican said it was lost.', 'Hal Dorn'],
  ['Sen. Nora Bly came. “We lost,” the lawmaker said.', 'Nora Bly'],
  ['Vladimir Putin met Xi Jinping. The Chinese leader said ties were good.', 'Xi Jinping'],
  ['Vladimir Putin met Xi Jinping. The Russian president said ties were good.', 'Vladimir Putin'],
  [
    'Kazakh Foreign Minister Ada Park met Ugandan Foreign Minister Bo Lee. The Kazakh minister said no.',
    'Ada Park',
  ],
  ['Deputy Mayor Ada Park and Mayor Bo Lee came. The deputy mayor said no.', 'Ada Park'],
  ['Analyst Ada Park and analyst Bo Lee came. The analyst said no.', 'The analyst'],
  ['The analyst said no. Later Ada Park, an analyst, came.', 'The analyst'],
  ['Former president Ada Park came. The president said no.', 'The president'],
  ['President Ada Park came. The former president said no.', 'The former president'],
  ['President Ada Park came. The president of the club said no.', 'The president of the club'],
  ['President Ada Park came. The president’s lawyer said no.', 'The president’s lawyer'],
  ['Spokesman Hal Dorn came. The spokesman said no.', 'Hal Dorn'],
  ['Ada Park, 45, a teacher, came. The teacher said no.', 'Ada Park'],
  ['Ada Park, a professor of law at a college in Ohio, came. The professor said no.', 'Ada Park'],
  ['The Norlandish prime minister, Ada Park, came. The prime minister said no.', 'Ada Park'],
  ['Secretary General Ada Park came. The secretary general said no.', 'Ada Park'],
];

/** Institutions, groups, relative pronouns and authors. */
export const OTHER_SAMPLES: readonly SpeakerSample[] = [
  ['Beijing said it would wait.', 'Beijing'],
  ['China and Russia met. Moscow and Beijing said no.', 'Moscow and Beijing'],
  ['The ministry said it would wait.', 'The ministry'],
  ['Western officials said it would wait.', 'Western officials'],
  ['Several officials said it would wait.', 'Several officials'],
  ['Officials met on Monday. Officials said no. They said it was late.', 'Officials'],
  ['Residents said the road was shut. “We walked,” they said.', 'Residents'],
  ['Norland Bank said rates would rise. It said inflation was high.', 'Norland Bank'],
  ['Moscow said the plan was dead. It added that talks would stop.', 'Moscow'],
  ['Ada Park, who said it was over, left.', 'Ada Park'],
  ['A man who said he was tired left.', 'A man'],
  ['I think the plan is bad.', 'the author'],
  ['We believe that the plan is bad.', 'the author'],
  ['The United Nations said it would wait.', 'The United Nations'],
  ['The poll said that turnout was low. Ada Park came.', 'The poll'],
  ['Chinese state media said that nothing had changed.', 'Chinese state media'],
];

/** Openings of articles, with more than one person in them. */
export const OPENING_SAMPLES: readonly SpeakerSample[] = [
  [
    'Gulnara Saduakas, a lecturer at a university in Almaty, was not surprised. Prices had doubled in a year. “Nobody can pay this,” she said.',
    'Gulnara Saduakas',
  ],
  [
    'Finance Minister Erik Sand presented the budget on Monday. The opposition, led by Marta Quill, walked out. Sand called the protest a show. He said the figures were sound.',
    'Erik Sand',
  ],
  [
    'Finance Minister Erik Sand presented the budget on Monday. The opposition, led by Marta Quill, walked out. She said the figures were wrong.',
    'Marta Quill',
  ],
  [
    'Police arrested Dean Walsh on Friday. His lawyer, Petra Gold, said he was innocent. “There is no proof,” she said.',
    'Petra Gold',
  ],
  [
    'Police arrested Dean Walsh on Friday. His lawyer, Petra Gold, came. Walsh’s mother wept. “I did nothing,” he said.',
    'Dean Walsh',
  ],
  ['Gen. Marcus Hale commands the troops. The general said the front had moved.', 'Marcus Hale'],
  ['The company’s founder, Ines Roth, sold her shares. Roth said she wanted to rest.', 'Ines Roth'],
  [
    'The bank’s chief economist, Paul Dray, spoke on Tuesday. “Growth will slow,” the economist said.',
    'Paul Dray',
  ],
  [
    'U.S. Secretary of State Antony Blinken met Wang Yi in Beijing. Blinken said the talks were useful.',
    'Antony Blinken',
  ],
  [
    'U.S. Secretary of State Antony Blinken met Wang Yi in Beijing. The secretary of state said the talks were useful.',
    'Antony Blinken',
  ],
  [
    'Governor Lisa Tran and her husband, Joe Tran, opened the fair. “We love it,” she said.',
    'Lisa Tran',
  ],
  [
    'Governor Lisa Tran and her husband, Joe Tran, opened the fair. Tran said it was a great day.',
    'Tran',
  ],
  [
    '“We will build it,” said Ruth Adler, who heads the agency. She said work would begin in May.',
    'Ruth Adler',
  ],
  [
    'Historian Karl Bohm wrote to Ellen Price in 1950. In the letter he said the war had changed him.',
    'Karl Bohm',
  ],
  [
    'The report was written by Ellen Price. Karl Bohm reviewed it. She said he was fair.',
    'Ellen Price',
  ],
  ['Jordan Smith runs a farm in Ohio. Smith said rain was scarce.', 'Jordan Smith'],
  [
    'Norland’s ambassador to Kazakhstan, Ida Berg, left Astana. “I will miss it,” the ambassador said.',
    'Ida Berg',
  ],
  [
    'President Kassym-Jomart Tokayev opened the forum. Tokayev said trade had grown.',
    'Kassym-Jomart Tokayev',
  ],
  ['Erdogan met Putin in Sochi. The Turkish leader said grain would flow.', 'Recep Tayyip Erdoğan'],
  ['Erdogan met Putin in Sochi. The two leaders said grain would flow.', 'The two leaders'],
  ['Dr. Amara Obi treats the children. The doctor said most would live.', 'Amara Obi'],
  ['Two brothers, Leo and Max Ferro, own the mine. Max said it was deep.', 'Max Ferro'],
  [
    'Sofia Lark was born in 1950 in Port Ellis. In 1975 she moved to Norland, where she wrote plays. Critics loved her. She said fame bored her.',
    'Sofia Lark',
  ],
  [
    'A spokeswoman for the ministry said nobody was hurt. She said the fire was out.',
    'A spokeswoman for the ministry',
  ],
  [
    'Campaign manager Todd Rusk quit. Rusk had led the team since May. In a letter to staff, he wrote that it was time to go.',
    'Todd Rusk',
  ],
  [
    'Mayor Ana Ruiz praised Chief Bob Stone. Stone thanked her. The mayor said crime had fallen.',
    'Ana Ruiz',
  ],
  [
    'Mayor Ana Ruiz praised Chief Bob Stone. Stone thanked her. The chief said crime had fallen.',
    'Bob Stone',
  ],
  [
    'The senator from Ohio, Ned Foley, voted no. Foley’s office did not reply. He told reporters later that the bill was bad.',
    'Ned Foley',
  ],
  [
    'Hundreds marched in Minsk. Olga Sych, 31, a nurse, was among them. “I am not afraid,” she told a reporter.',
    'Olga Sych',
  ],
  [
    'Hundreds marched in Minsk. “I am not afraid,” said Olga Sych, 31. She added that she would be back.',
    'Olga Sych',
  ],
  [
    'Scholar Wei Zhang of Hill College studies trade. Zhang argues that tariffs hurt farmers.',
    'Wei Zhang',
  ],
  ['Tesla said sales fell. The company said it would cut prices.', 'The company'],
  ['Kim Jong Un watched the launch. Kim said the rocket worked.', 'Kim Jong Un'],
  ['In a post, Trump said the deal was dead. He said tariffs would rise.', 'Donald Trump'],
  ['Biden spoke to Netanyahu on Sunday. The U.S. president said time was short.', 'Joe Biden'],
  [
    'Biden spoke to Netanyahu on Sunday. The Israeli prime minister said time was short.',
    'Benjamin Netanyahu',
  ],
  ['Merkel spoke to Macron. She said Europe must act.', 'Angela Merkel'],
  ['Meloni met Scholz. He said Europe must act.', 'Olaf Scholz'],
];
