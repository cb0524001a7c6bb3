"""Titles, honorifics and offices that stand before a name, and what stands behind one."""

from __future__ import annotations

TITLES_OF_NAMES = frozenset(
    "lord lady baron baroness viscount viscountess sir dame king queen prince princess pope emperor empress saint st".split()
)
"""Titles without which nobody is known by one word: "Lord Falconer"."""

HONORIFICS = {
    "doña": "f", "fr": "m", "señor": "m", "señora": "f", "herr": "m", "frau": "f", "signor": "m", "signora": "f", "mme": "f",
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "mister": "m", "sir": "m", "dame": "f", "lord": "m", "lady": "f",
    "king": "m", "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f", "pope": "m", "sheikh": "m",
    "sultan": "m", "emperor": "m", "shri": "m", "smt": "f", "madame": "f", "monsieur": "m", "sister": "f",
    "congressman": "m", "congresswoman": "f", "chairman": "", "chairwoman": "f", "spokesman": "m",
    "spokeswoman": "f", "businessman": "m", "businesswoman": "f", "councilman": "m", "councilwoman": "f",
    "assemblyman": "m", "assemblywoman": "f", "alderman": "m", "policeman": "m", "policewoman": "f",
    "father": "m", "mother": "f", "brother": "m", "uncle": "m", "aunt": "f", "actress": "f", "husband": "m",
    "wife": "f", "son": "m", "daughter": "f", "widow": "f", "anchorman": "m", "anchorwoman": "f", "baroness": "f",
    "baron": "m", "count": "m", "countess": "f", "imam": "m", "ayatollah": "m", "cardinal": "m",
    "archbishop": "", "bishop": "", "madam": "f", "mdm": "f", "alhaji": "m", "alhaja": "f", "hajia": "f", "datuk": "m",
    "puan": "f", "encik": "m", "sheikha": "f", "headmaster": "m", "headmistress": "f", "shrimati": "f", "kumari": "f",
    "aunty": "f", "auntie": "f", "grandson": "m", "granddaughter": "f", "grandfather": "m", "grandmother": "f", "nephew": "m",
    "niece": "f", "stepson": "m", "stepdaughter": "f", "cousin": "", "fiancé": "m", "fiancée": "f", "boyfriend": "m",
    "girlfriend": "f", "great-grandson": "m", "great-granddaughter": "f",
}  # fmt: skip
"""Title (folded, without its point) -> the gender that it tells."""

TITLES = frozenset(HONORIFICS) | frozenset(
    """dr prof professor doctor president vice premier minister prime chancellor secretary secretaries ambassador
    senator senators commissioners councillors councilors ministers princes princesses lords dukes judges justices professors
    sergeants mayors ambassadors supervisors trustees aldermen assemblymen congressmen sen sens
    representative rep reps congress governor governors gov govs lt lieutenant mayor judge
    justice chief gen general col colonel capt captain maj major sgt sergeant supt insp
    cpl corporal cmdr commander adm admiral
    brig brigadier marshal detective det inspector superintendent constable officer agent deputy director chair
    chairperson speaker leader whip majority minority commissioner attorney prosecutor counsel solicitor treasurer
    spokesperson coach manager analyst economist rev reverend rabbi pastor father archbishop bishop cardinal imam
    ayatollah sheriff trooper private pvt executive editor author actor singer director-general secretary-general
    co-host co-anchor co-author co-star co-director
    co-founder founder cofounder ceo cfo coo cto vp svp evp undersecretary under-secretary vice-president vice-chancellor
    hon honourable honorable rt principal provost registrar superstar legend striker goalkeeper midfielder
    defender batsman bowler skipper driver jockey quarterback pitcher emir crown tsar czar excellency mp mla tory
    crown-prince cabinet foreign defence defense finance interior home health trade energy education transport
    treasury national security administrator associate adviser advisor press deputy-governor comptroller ombudsman magistrate sir
    cllr coun cr ds councillor councilor alderman assemblymember senator-elect president-elect co-chair co-chairman
    ex-president vice-chair vice-chairman moderator host anchor correspondent columnist ex-wife guru baba
    insp ch dci dsi pcc dep asst collector headteacher attorney-general atty fr archt alh alhaji sis bro
    grandmaster justices off-spinner garda haji afioga toshao sister-in-charge
    solicitor-general advocate-general governor-general engr barr barrister
    deaconess deacon mama emeritus emerita comrade seri sqn ldr wg cdr cdre flt vice-marshal asi dysp dsp dcp acp adgp wpc
    pro tempore tem magistrado clerk assessor coroner auditor selectman supervisor
    undersheriff sub-inspector freeholder commandant commodore bailiff vicar monsignor viscount adv tunku ustad begum convener
    taoiseach tánaiste matron delegate archdeacon senior sophomore freshman member nurse
    mps mallam hajiya hajia alhaja pandit maulana mufti swami ustaz dato sardar chieftain councilmember opposition""".split()
)
"""Words that stand before a name and say what its bearer is; capitalised ones are not part of the name."""

PORTFOLIOS = frozenset(
    """state defence defense health agriculture education transport transportation finance justice labour labor energy
    commerce trade environment opposition treasury interior culture home works housing staff police operations
    communications fisheries tourism sport sports science industry planning water lands sustainability urban rural social
    development digital manpower culture community youth women veterans immigration information infrastructure aviation railways
    petroleum power mines steel innovation skills climate children families""".split()
)
"""What an office is of or for: "Minister for Agriculture X", "Leader of the Opposition Y"."""

ABBREVIATED_TITLES = frozenset(
    "mr mrs ms dr prof sen sens rep reps gov govs lt gen col capt maj sgt supt insp cpl cmdr adm brig det rev hon rt st pvt "
    "supt insp const cllr coun cr amb atty pres sec engr barr archt alh fr gens pte".split()
)
"""Those that end in a point."""

TITLES_IN_FULL = {
    "gov": "governor", "sen": "senator", "rep": "representative", "prof": "professor", "rev": "reverend", "adm": "admiral",
    "gen": "general", "maj": "major", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "cpl": "corporal", "pvt": "private", "pte": "private", "det": "detective", "insp": "inspector", "supt": "superintendent",
    "const": "constable", "cmdr": "commander", "cllr": "councillor",
}  # fmt: skip
"""Small letters of a short title -> the title."""

SUFFIXES = frozenset("jr sr ii iii iv phd md qc kc".split())
