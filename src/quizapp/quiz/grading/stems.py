"""Stems of which two endings make two terms: `nitr` has an `-ate` and an `-ite`, but `defin` and `priv` have one of them only.

Each is a pattern that all of a folded word before its ending matches. To add a stem is to say that both words exist and that a
quiz may ask for one of them and not for the other.
"""

from __future__ import annotations

import re


def _ending(stems: str) -> re.Pattern[str]:
    """The words that end on one of the `stems`: `thiosulf` as `sulf`."""
    return re.compile(rf"(?:\w*(?:{stems}))")


def _whole(stems: str) -> re.Pattern[str]:
    """The `stems`, parted by blanks, and nothing else."""
    return re.compile("|".join(stems.split()))


_CHAIN = "meth|eth|prop|but|pent|hex|hept|oct|non|dec|cos"

ANY = re.compile(r"\w*")
CARBONS = _ending(rf"{_CHAIN}|(?:{_CHAIN})a(?:di|tri)|alk|squal|terp|\ball")
"""Ethane and ethene, alkene and alkyne, butadiene and butadiyne."""
SALTS = _ending(
    "nitr|sulf|phosph|chlor|carbon|iod|brom|fluor|arsen|selen|tellur|antimon|chrom|mangan|silic|alumin|vanad|molybd|titan"
    "|tungst|ferr|cyan|hydr|bor|acet|plumb|stann"
)
"""Sulfate, sulfite and sulfide."""
AMINES = _ending(
    r"chlor|brom|iod|fluor|sulf|phosph|hydraz|\bam|(?:glut|et|acet|poly|d?i|tri)am|\bim|aspart|nicotin|benzam"
)
"""Chlorine and chloride, amine and amide, glutamine and glutamate."""
NITRILES = _ending("nitr")
SUGARS = _ending(
    "lact|malt|sucr|cellul|amyl|gluc|fruct|galact|xyl|mann|rib|trehal|arabin|dextr|levul|invert|inul|prote|pept|kin"
)
"""Lactose and lactase."""
KETONES = _ending("ket|lact|hex|pent|malt")
"""Ketone and ketose."""
ALCOHOLS = _ending(rf"(?:{_CHAIN})[ae]n|alkan|retin|glycer|citronell|gerani|pyridox|furfur|chlor|vanill")
"""Ethanol and ethanal."""
HYDROXYLS = _ending(rf"(?:{_CHAIN})[ae]n|alkan|menth|testoster|[ck]ortis|corticoster|aldoster|oestr|estr|quin|ket")
"""Propanol and propanone."""
PARTIES = _whole(
    "employ train pay interview mortgag less leas lend licens franchis assign examin tut appoint grant trust don draw evacu"
    " invit legat vend address pledg guarant bail devis consign indors endors oblig transfer promis abduct detain divorc escap"
    " attend retir deport intern advis mentor counsel supervis nomin warrant select induct patent enlist return deleg parol award"
)
"""Whoever does it and who it is done to: employer and employee, lessor and lessee."""
GENDERED = _whole(
    "herman hij nin chic muchach amig prim sobrin abuel suegr espos novi cunad niet padrin viud maestr alumn medic abogad"
    " ingenier arquitect secretari enfermer cociner camarer bomber carter peluquer granjer panader obrer jardiner extranjer"
    " companer vecin soci ministr psicolog cientific politic music vaquer solter gat perr lob roj blanc negr amarill morad"
    " buen mal alt baj gord delgad guap bonit pequen nuev viej larg cort list tont rubi moren cansad content enferm casad"
    " simpatic antipatic segund tercer cuart quint sext septim octav noven decim ultim latin mexican american italian chilen"
    " peruan cuban argentin colombian brasilen grieg chin rus suiz aleman african european cristian ragazz bambin figli nonn"
    " cugin amic gatt ross bianc giall piccol bell brutt brav spagnol menin filh irma tant much poc otr nuestr vuestr"
    r" juli antoni mari claudi paul robert alejandr francisc fernand emili luci silvi albert valenti victori patrici"
    r" [a-z]{3,}os"
)
"""Men and women in Spanish, Italian and Portuguese, with the commonest adjectives: hermano and hermana, famoso and famosa."""
