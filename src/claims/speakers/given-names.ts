/** Given names that tell who bears them; folded. Names of women and men alike (Alex, Kim, Jordan) are in neither list. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const WOMENS_NAMES = names(`
  abigail ada adele agnes aicha aigerim ainur aisha aizhan alena alexandra alice alina alison amanda amelia amina amy ana
  anastasia angela anita ann anna annalena anne annie antonia anya asel ayesha azadeh barbara beatrice benazir betty
  brenda bridget camila carla carmen carol caroline catherine cecilia charlotte chiara christina christine claire clara
  claudia cynthia dana daniela daria deborah debra denise diana dilnoza dina dinara dolores dorothy ekaterina elaine
  elena eleanor elizabeth ella ellen elsa emily emma erica esther eva evelyn fatima fiona florence frances gabriela
  ilana ilse imelda galina gina giorgia giulia gloria grace greta gulnara hannah heather helen helena hillary hina ines ingrid irina irene
  isabel isabella jacinda jane janet janice jasmine jean jennifer jenny jessica jill joan joanna josephine joyce judith
  judy julia juliana julie kamala karen kate katherine kathleen kathryn katie katja kristalina ksenia larisa laura leila
  lena liliana linda lisa liz liza louise lucia lucy ludmila luisa lyudmila madina magdalena maia margaret margarita maria
  mariam marie marina marta martha mary maryam maya megan melanie melissa mette michelle miriam mona monica nadia nadine
  nancy naomi natalia natalie natasha nazira nicola nicole nigar nina noor nora nour oksana olena olga olivia ornella
  oxana pamela patricia paula penny petra polina rachel rania rebecca regina rita roberta rosa rosemary roza ruth samantha
  sandra sanna sara sarah saule shabnam sharon sheila shirin silvia simone sofia sonia sophia sophie stella stephanie
  susan susanna suzanne svetlana sylvia tamara tanya tatiana tatyana teresa theresa tina tracy tsai ursula valentina
  valeria vanessa vera veronica victoria viktoria virginia wanda wendy yelena yulia yuliya yvonne zara zarina zeynep zhanna
  zoe zulfiya amira aung-san avril carsta christiane clementine delcy eleni ewa francesca geraldine ghada gita gwen hadja hind
  ilze jana jasmina johanna kaja kaya kersti kirsten maja malala maren mia nkosazana ngozi nirmala priti priyanka roberta rola
  rumen saara sanae shehbaz sigrid suella sviatlana swati tulsi ulrike yasmin yulya zuzana
`);

export const MENS_NAMES = names(`
  aaron abdul abdullah abiy abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr aleksandar aleksei
  alessandro alexander alexandre alexei alexey alfred ali alikhan allen alvaro amir anatoly anders andreas andrei andrew
  andrey andrii andrzej angus anthony anton antonio antony anwar arman arnold arthur askar asif axel barack bashar
  benjamin bernard bernardo bernie bilal bill bob boris bradley brandon brent brian bruce bulat carl carlos cesar charles
  chris christian christopher clark claude colin craig cyril damir daniel daniyar danny dave david dean denis dennis denys
  derek dmitri dmitry dmytro dominic dominick don donald doug douglas duncan edgar eduardo edward emmanuel emomali
  enrico eric erik ernest ethan eugene evgeny farid felipe felix ferdinand fernando fidel francis francisco francois frank
  franz fred frederick friedrich fumio gary gavin geoffrey george gerald gerard gerhard giovanni gitanas giuseppe glenn
  gordon graham greg gregory guillaume gustavo hakan hamid hans harold harry hasan hassan heinrich henrik henry herbert
  howard hugh hugo hussein ian ibrahim igor ilham imran isaac ivan jack jacob jacques jair jake james jamil jan jared
  jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joaquin joe joel johan john johnny jon jonas jonathan jorge
  jose josef joseph josep josh joshua juan julio jurgen justin kairat kanat karim karl keir keith ken kenneth kevin khalid
  klaus konstantin kyle kyriakos lars lawrence lech leo leon leonard leonid lewis lloyd louis luis luiz lukas luke maksim
  manuel marat marc marcel marco marcos marcus mario mark markus martin mateusz mathew matteo matthew mauricio max maxim
  mehmet michael michel miguel mike mikhail milan mohamed mohammad mohammed moritz muhammad murat mustafa narendra nathan
  neil nicholas nick nicolas nigel nikita nikol nikolai norman nurlan nursultan olaf oleg oleksandr oleksii olivier omar
  oscar otto pablo patrick paul pavel pavlo pedro peter petro philip philippe pierre rafael rajiv ralph ramazan ramon
  rashid raymond recep reza ricardo richard rick rishi rob robert roberto rodrigo roger roland roman ron ronald roy ruslan
  russell rustam ryan sadyr salman sam samuel sanjay scott sean sebastian sergei sergey sergio shavkat shinzo simon
  stefan stephen steve steven stuart sultan talgat ted teddy terry theodore thomas tim timothy timur tobias todd tom tomas
  tommy tony travis umar vadim valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne wilhelm
  will william winston wolfgang xavier yair yerlan yevgeny yoav yuri yury yusuf zachary
`);
