"""First names, nicknames, family names that stand first, and the small words inside a name."""

from __future__ import annotations

PARTICLES = (
    "de|da|di|do|del|della|der|den|dos|das|du|van|von|vom|zu|zum|zur|bin|ibn|bint|al|el|la|le|ter|ten|ben|abu|ul|ud|y|e|i|st|ap"
    "|ferch|wa|arap|op|av|af|[’']t"
)
"""Lower-case words that stand inside a person's name."""

MALE = frozenset(
    """aaron abdul abdullah abraham adam adel adrian ahmad ahmed aidan ajay akira al alan albert alberto aldo alec
    alejandro alessandro alex alexander alexei alexey alfonso alfred ali alistair allan allen alvaro alvin amir amit
    amitabh anders andre andreas andrei andrew andrey andy angelo angus anil anthony antoine anton antonio antony
    antti anwar ari arjun arnold art arthur arturo arun arvind ashok ashton atul august austin axel bacharuddin barack
    barry bart bashar ben benedict benjamin bernard bernie bert bertrand bill billy bjorn blake bob bobby boris brad
    bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo
    carlos cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence
    claude claudio clay clement cliff clifford clint clive clyde colin conor cory corey cornel craig curt curtis cyril
    cyrus dale damian damien damon dan daniel daniele danny darius darrell darren dave david dean deepak denis dennis
    derek derrick desmond diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald donny doug douglas drew
    duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer
    elon elton emil emilio emmanuel enrico enrique eric erik ernest ernesto ernie ethan eugene evan evgeny fabio
    faisal farhan felipe felix ferdinand fernando fidel filip floyd francesco francis francisco franco francois frank
    franklin franz fred freddie frederick fritz gabriel gareth garrett gary gaurav gavin gene geoff geoffrey george
    gerald gerard gerhard gerry gianni gilbert giovanni giuseppe glen glenn gordon graham grant greg gregg gregory
    guillaume guillermo gus gustavo guy hakan hamid hamza hank hans harold harrison harry harvey hasan hassan hector
    heinrich henri henrik henry herbert herman hideo hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio
    igor ilya imran irfan isaac ismail ivan jack jackson jacob jacques jaime jake jakob jalen jamal james jamie jan
    jared jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jeb jeff jeffrey jens jeremy jerome jerry
    jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan
    jorge jose josef joseph josh joshua joost jozef juan julian julio jurgen justin kai kareem karim karl keith keir
    ken kendrick kenji kenneth kent kevin khalid khalil kim kirk klaus kofi konstantin kristian kumar kurt kwame kyle
    lamar lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leonid leroy leslie lester lewis
    liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas lucien luigi luis lukas luke luther lyle lyndon
    mahathir mahmoud mahmud malcolm manuel marc marcel marcelo marco marcos marcus mario marion mark markus marshall
    martin marvin massimo mathieu matt matteo matthew matthias maurice mauricio maurizio max maxim maxime maximilian
    mehmet mel melvin michael michal michel miguel mike mikhail milan miles milo milton mitch mitchell mitt mohamed
    mohammad mohammed mohan moises morgan morris moses muhammad murray mustafa mykhailo narendra nasser nate nathan
    nathaniel neil nelson newt nicholas nick nicola nicolas nigel nikita nikola nikolai nils niall noah noel norbert
    norman oleg oliver olivier omar oscar oswald otis otto owen pablo paolo pascal pat patrick paul paulo pavel pedro
    per perry pete peter petr petro phil philip philippe phillip pierre pietro piotr prakash pranab prashant qasim
    quentin quincy rafael rahul raj rajesh rajiv rajnath ralph ram rami ramesh ramon randall randy raphael rashid raul
    ravi ray raymond recep reggie rene reuben rex ricardo riccardo richard rick ricky rishi rob robbie robert roberto
    robin rod rodney rodrigo roger rohit roland rolf roman romano ron ronald ronan ronnie rory ross roy ruben rudolf
    rudy rupert russ russell ryan sadiq said sajid salman salvador salvatore sam sami samir samuel sandeep sanjay
    santiago satoshi saul scott sean sebastian serge sergei sergey sergio seth shah shane shaun shawn sheldon
    shinzo sid sidney silvio simon sohail sol solomon spencer stan stanislav stanley stefan stefano stephan stephane
    stephen sterling steve steven stewart stuart sunil suresh sven syed sylvester tariq taro tayyip ted terence terry
    thabo theo theodore thierry thomas tim timothy tito todd tom tomas tommy toni tony travis trevor tristan tyler
    ulrich umar uwe vadim valentin valery vernon victor vijay vikram viktor vince vincent vinod vitaly vivek vlad
    vladimir volodymyr wade wallace walter warren wayne wendell werner wesley wilbur wilfred will willem william
    willie willy winston wolfgang woodrow wyatt xavier yasser yoshihide youssef yuri yusuf yves zach zachary zack
    zhang ziad josh gus chip beau brock bryce cody cole colby dallas darryl deshawn devin dexter dylan elvis fabrizio
    garth hal hakeem huw ike irving iain ivor jalal jermaine jerrod kieran lamont lech leland lex linus luka mack
    malik mats micah moritz mitchel nadir nikos obama oded olaf ole oren parker porter quinn ravindra reid roscoe
    shaquille siddharth sundar tarek thaddeus torsten tyrone ulysses uri vaclav vasily wes yair yitzhak yahya zoltan
    ehud benny naftali itamar gadi benyamin binyamin lebron kobe tiger serhiy oleksandr
    oleksii andriy dmytro ihor""".split()
)

FEMALE = frozenset(
    """abby abigail ada adele adriana agnes aisha alana alexandra alexandria alexis alice alicia alina alison allison
    alixandria alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann
    anna annabel anne annette annie antonia april ariana ashley asma astrid audrey aung ava ayesha barbara beatrice
    becky belinda bella bernadette bernice beth betsy bettina betty beverly bianca billie blanca bonnie brenda brianna
    bridget britney brittany brooke camila camilla camille candace cara carla carlotta carly carmen carol carole
    caroline carolina carolyn carrie cassandra catherine cathy cecile cecilia celeste celia chantal charlene charlotte
    chelsea cherie cheryl chloe christiane christina christine cindy claire clara clare claudia colleen constance cora
    corinne courtney crystal cynthia daisy dana danielle daphne dawn deb debbie debbie deborah debra deirdre delia
    della dena denise diana diane dina dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena
    elisa elise elisabeth elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel eva eve
    evelyn faith farah fatima fay felicia fiona flora florence frances francesca freda frida gabriela gabrielle gail
    geraldine germaine gertrude gillian gina giorgia gisele gladys glenda gloria golda grace greta gretchen gwen
    gwendolyn hannah harriet hazel heather heidi helen helena helene hilary hilda hillary holly hope huma ida ilana
    ilhan imelda indira ines ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie
    jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennie jennifer jenny jessica jill jo joan joann
    joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet june justine
    kamala kara karen karin karine kate katarina katharina katharine katherine kathleen kathryn kathy katie katja
    katrina kay kayla keiko kelly kellyanne kendra kimberly kirsten kirstjen kristen kristi kristin kristina lakshmi
    lara larissa laura lauren laurie lea leah leila lena leslie leticia liliana lillian lily linda lindsay lisa liz
    lois lola loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine
    madison maggie mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marine
    marion marissa marjorie marlene marsha marta martha martina mary maryam maureen maxine maya megan meghan melania
    melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mina mindy miranda miriam moira
    molly mona monica monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole
    nikki nina nora noreen norma octavia olga olive olivia opal pam pamela patricia patsy patti patty paula pauline
    pearl peggy penelope penny petra phyllis polly priscilla priya priyanka rachel ramona rebecca regina renee rhonda
    rita roberta robyn rosa rosalind rosalie rose rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara
    sarah sasha savannah serena shannon sharon sheila shelley sherri sherry sheryl shirley simone sofia sonia sonya
    sophia sophie stacey stacy stella stephanie sue susan susannah suzanne svetlana sylvia tamara tammy tania tanya
    tara tashfeen tatiana teresa terri tess tessa thelma theresa therese tiffany tina toni tracey tracy tricia trudy
    tulsi ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney
    wilhelmina wilma winifred xiomara yasmin yolanda yulia yvette yvonne zadie zainab zara zoe shinta suella nusrat
    sushma smriti nirmala mamata sonia kiran deepa anjali pooja sunita meera leticia rashida maxine elise nydia tammy
    alejandra paola
    valentina camila fernanda mariana daniela rocio pilar consuelo mazie jeanine
    kirsty nicolaa siobhan sinead niamh aoife saoirse ngozi folake chimamanda adaeze wangari""".split()
)
"""First names, lower case, in the languages that English-language news names people in most."""

NEUTRAL_NAMES = (MALE & FEMALE) | frozenset(
    """alex ali angel ariel ash ashley billie casey charlie chris dana dale drew frankie jackie jamie jan jesse jo joss
    jordan kai kelly kerry kim lee leslie lindsay lindsey lou max mel morgan nana nicky noor pat robbie robin sam sandy sasha
    shannon stacy taylor terry toni tracy val vivian""".split()
)

FAMILY_FIRST = frozenset(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo xie tang deng feng kim lee park choi
    jung jeong kang cho yoon jang lim han shin seo kwon nguyen tran le dinh huynh trinh doan pham hoang phan vu vo dang bui
    ho ngo duong ly wong chan leung cheung lau ng tan goh ong teo yi yu jiang cai jia wei ye pan du dai zhong tian fan fang shi
    yao liao zou xiong jin hao kong bai cui mao qiu gu hou shao meng qian lei yin wen zeng peng lu su ding cheng cao yuan fu shen
    song zheng liang luo chu bao ji pei qi dou xi cen teng bi kang bian zuo gan ge gong guan ruan sheng shu tong tu weng xiang
    xuan yue yun zhan zhuang zhuo zhu zou""".split()
)
"""Family names of China, Korea and Vietnam, which stand before the given name."""

NICKNAMES = {
    "bill": "william", "bob": "robert", "jim": "james", "mike": "michael", "joe": "joseph", "dick": "richard",
    "ted": "edward", "tony": "anthony", "jack": "john", "hank": "henry", "bernie": "bernard", "liz": "elizabeth",
    "kate": "katherine", "peggy": "margaret", "betty": "elizabeth", "chuck": "charles", "larry": "lawrence",
    "andy": "andrew", "dave": "david", "steve": "stephen", "becky": "rebecca", "rick": "richard", "bobby": "robert",
    "jerry": "gerald", "harry": "henry", "johnny": "john", "tommy": "thomas", "sandy": "sandra", "patty": "patricia",
}  # fmt: skip
"""What somebody is called by friends -> the first name on the papers, in small letters."""
