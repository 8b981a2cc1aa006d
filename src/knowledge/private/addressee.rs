//! To whom something was delivered, as couriers write it: "Out for delivery to Ottoline Grackleton, 1 Snozzberry Loop".
//!
//! A person is named by two or more words with capitals behind "to" or "for" of a delivery, none of which is the carrier's own: a
//! kind of place, of office or of helper, an airport, or a town that is known as one. A name of a carrier or a town that no list has
//! looks the same: what is said of it is settled by the rest of the history. A street is a number beside such a word. Words in
//! nothing but capitals tell no names where the whole text is written so; behind small letters ("Consegnata a ROSSI MARIO") they do,
//! and are spelled in three letters at least, as a country or a state is not. So much for what is struck out: whether something was
//! delivered to a person is asked only of small letters, since places, carriers and offices stand in capitals as often, unless a
//! title or who gets it stands in front. Scripts without capitals name a person by a title.

use crate::knowledge::text::{fold, is_unspaced};
use crate::knowledge::town;
use std::ops::Range;

/// In the place of what is struck out.
pub const STRUCK: &str = "…";

/// What is said of a delivery, by its beginning, folded.
const DELIVERY: &str = "deliver attempt zustell zugestell auslief ausgelief livr distribu remis présent entreg repart recoger \
    consegn recapit bezorg aflever afgelever geleverd lever doręcz dostarcz dostaw wydan doruč předán вруч достав передан \
    доруч выдан teslim dağıt kézbes livrat leverer utlever luovut تسليم توصيل";

/// Words behind which the one is named who gets it.
const TO: &str = "to for with an für bei à au aux pour chez a al alla ai para ao aos per aan voor bij do dla pro k ke для к до إلى";

/// What is said of something that was left with somebody, by its beginning, folded: with a neighbour, else it may be a depot's.
const LEFT_WITH: &str = "left handed abgegeb hinterleg laiss dépos confié dejad deixad lasciat achtergelat afgegeven zostawi przekazan \
    zanech odevzd оставл залиш bırak";

/// Neighbours, folded: behind them one word with a capital is a name.
const NEIGHBOURS: &str = "neighbor neighbour nachbar nachbarn nachbarin voisin voisine vecino vecina vizinho vizinha vicino vicina \
    buurman buurvrouw buren sąsiad sąsiada sąsiadowi sąsiadce soused souseda sousedovi sousedce сосед соседа соседу соседке сусід \
    сусіда сусіду сусідці komşu komşuya resident roommate";

/// Words of a delivery behind which the one is named who gets it with nothing between, as Slavic grammar has it.
const TO_WHOM: &str = "вручено вручена доставлено доставлена передано передана доручено doręczono doręczona wydano předáno \
    předána doručeno doručena";

/// Titles, folded: behind them one word is a name.
const TITLES: &str = "mr mrs ms miss dr herr herrn frau monsieur madame mme m sr sra señor señora sig sigra signor signora dhr \
    mevr pan pani panu paní пан пані bay bayan";

/// Titles that stand before nothing but a name, folded. "Dr" is a drive as well, "Bay" a harbour, "MS" a state.
const ONLY_TITLES: &str =
    "mr mrs herr herrn frau monsieur madame mme señor señora sra signor signora dhr mevr pani paní пані";

/// Who gets it, as carriers call them, folded: behind such a word a name may stand.
pub(super) const ROLES: &str = "recipient addressee consignee customer buyer receiver neighbor neighbour resident empfänger empfängerin \
    nachbar nachbarn nachbarin kunde kunden kundin destinataire client cliente voisin voisine destinatario destinatária \
    destinatário vecino vecina vizinho vizinha vicino vicina ontvanger klant buurman buurvrouw odbiorca odbiorcy adresat \
    household member family colleague roommate concierge \
    adresata adresatowi osobie sąsiad sąsiadowi příjemce příjemci adresátovi soused sousedovi адресату адресат получателю \
    получатель соседу соседке клиенту отримувачу одержувачу сусіду сусідці alıcı alıcıya komşu komşuya";

/// What may stand before such a word, folded.
const ARTICLES: &str = "the a an your der die dem den das ihr ihrem ihrer le la votre el al su il lo alla o ao à seu sua de het uw";

/// Words that begin the names of towns and not those of people, folded.
const TOWNS: &str = "new san santa santo são sao saint st sankt los las la le el hong kuala tel rio puerto porto port buenos bad \
    fort mount north south east west upper lower great grand nizhny нижний великий санкт ростов ho chi abu ras al den";

/// Towns of two words that would pass for the names of people, folded.
const WHOLE_TOWNS: &str = "baton rouge|cape town|cedar rapids|grand rapids|salt lake|little rock|las vegas|ann arbor|des moines|\
    sioux falls|green bay|palm beach|long beach|virginia beach|colorado springs|boca raton|fort worth|corpus christi|\
    idaho falls|council bluffs|overland park|daly city|jersey city|kansas city|oklahoma city|staten island|long island|\
    rhode island|niagara falls|thunder bay|red deer|moose jaw|milton keynes|leamington spa|tunbridge wells|\
    royal leamington|bury st|burton upon|newcastle upon|kings lynn|dos hermanas|ciudad real|jerez de|alcalá de|palma de|\
    santiago de|talavera de|villa nova|vila nova|vila real|viana do|castelo branco|belo horizonte|campo grande|\
    juiz de|foz do|ribeirão preto|caxias do|nova iguaçu|mogi das|feira de|vitória da|duque de|boa vista|aix en|\
    clermont ferrand|reggio emilia|reggio calabria|sesto san|busto arsizio|torre del|frankfurt am|frankfurt main|frankfurt oder|\
    mülheim an|ludwigshafen am|villingen schwenningen|neustadt an|wiener neustadt|bergen op|alphen aan|capelle aan|\
    zielona góra|nowy sącz|jelenia góra|gorzów wielkopolski|hradec králové|české budějovice|karlovy vary|ústí nad|\
    mladá boleslav|banská bystrica|satu mare|baia mare|cluj napoca|drobeta turnu|piatra neamț|novi sad|stara zagora|\
    veliko tarnovo|biała podlaska|dolny kubín|beer sheva|kfar saba|bnei brak|petah tikva|rishon lezion|ramat gan|\
    кривой рог|кривий ріг|белая церковь|біла церква|нижний новгород|набережные челны|великий новгород|старый оскол|\
    йошкар ола|улан удэ|минеральные воды|сергиев посад|орехово зуево|алма ата|нур султан|gold coast|alice springs|\
    coffs harbour|palmerston north|lower hutt|quezon city|cebu city|davao city|iloilo city|general santos|petaling jaya|\
    shah alam|johor bahru|kota kinabalu|george town|da nang|hai phong|can tho|chiang mai|nakhon ratchasima|addis ababa|\
    dar es|ciudad juárez|ciudad juarez|mar del|bahía blanca|bahia blanca|villa maría|viña del|punta arenas|santa cruz|\
    cox bazar|costa rica|sri lanka|puerto rico|saudi arabia|costa mesa|chula vista|ramat hasharon|silk way";

/// Words of carriers, folded: none of them names a person. As whole words, since many a name begins like one of them: Anna, Novak,
/// Porter.
const CARRIERS: &str = "consigne casier taquilla postfach apartado locker lockers parcel parcels parcelshop shop shops store stores point points pick pickup collect \
    neighbor neighbors neighbour neighbours reception recipient recipients address addressee consignee customer customers \
    sender shipper seller merchant buyer carrier carriers courier couriers driver drivers agent agents partner partners \
    facility facilities center centre hub hubs depot depots station stations terminal terminals airport airports port ports \
    seaport warehouse warehouses office offices post posts postal mail mailbox mailroom customs country region city town state local \
    final destination origin sort sorting transit service services servic linehaul line lines provider providers transport \
    transports express logistic logistics air airline airlines airways aviation cargo freight forwarder forwarding flight \
    delivery deliver front back side rear door doorstep porch box boxes safe place garage garden shed house household family \
    resident building floor room desk security guard concierge market kiosk the your our my access next unit \
    branch last first second third mile home work today tomorrow monday tuesday wednesday thursday friday saturday \
    sunday number code handling group international global worldwide national company bv gmbh ltd llc inc corp sarl srl \
    inpost żabka zabka zabki dhl ups usps dpd gls hermes evri yodel fedex tnt postnl bpost amazon cainiao yanwen yunexpress \
    sunyou aramex seur correos correios royal deutsche österreich österreichische swiss poczta poczty poste česká ceska \
    chronopost colissimo colis mondial relais relay packeta zásilkovna zásilkovny zasilkovna balíkovna balíkovny balikovna \
    poshta ukrposhta meest cdek сдэк boxberry pudo ptt sda brt ctt mrw nacex celeritas omniva posti postnord matkahuolto \
    sinotrans rhenus lufthansa turkish emirates ethiopian iberia latam qatar etihad dachser schenker kuehne nagel dsv \
    ceva maersk wanb yuntong ubi winit asendia landmark белавиа аэрофлот карго \
    heathrow gatwick stansted luton schiphol orly roissy malpensa linate fiumicino barajas prat baoan baiyun pudong \
    hongqiao daxing bierset zaventem ruzyně ruzyne okęcie okecie chopin arlanda vantaa kastrup gardermoen ferihegy otopeni \
    airside шереметьево домодедово внуково пулково борисполь narita haneda kansai incheon changi suvarnabhumi ohare \
    jfk newark guarulhos viracopos ezeiza \
    packstation paketshop paketbox paket pakete packet post postfiliale filiale filialen postamt agentur agenturen empfänger \
    empfängerin nachbar nachbarn nachbarin briefkasten adresse adresat adressat ablageort ablagestelle wunschort \
    wunschnachbar haus haustür hausmeister hausbewohner mitbewohner garten kunde kunden kundin ware waren lager zentrum zoll \
    zollamt ziel zielland zielort land \
    destinataire voisin voisine gardien gardienne boîte boite bureau agence domicile client livreur transporteur magasin \
    vecino vecina buzón buzon oficina punto tienda centro cliente portería porteria domicilio sucursal conserje conserjería \
    transportista vizinho vizinha portaria caixa agência agencia unidade morador correio ponto loja \
    vicino vicina portiere ufficio cassetta negozio indirizzo \
    ontvanger buren buurman buurvrouw brievenbus afhaalpunt winkel kantoor klant sorteercentrum \
    odbiorca odbiorcy sąsiad sasiad sąsiada sąsiadowi paczkomat paczkomatu punkt punktu urząd urzędu urzad sklep sklepu \
    skrytka automat sortownia sortowni oddział oddzial oddziału kurier kuriera adres adresu portier \
    příjemce příjemci prijemce soused sousedovi schránka schránky schránk schranka pošta pošty poště posta posty výdejna \
    vydejna výdejní výdejního box boxu depo kurýr kurýrovi kuryr \
    адресат адресату адреса адрес почта почты почте почтой ящик ящике курьер курьеру склад центр магазин офис город клиент \
    клиенту получатель получателю пункт пункте сусід сусіду сусідці курєр курєру місто пошта пошти пошті скринька скриньку \
    alıcı alıcıya alici komşu komşuya komsu şube şubesi sube subesi kargo nokta noktası mağaza magaza kurye kuryeye";

/// Offices of customs, and those who carry or sort for others.
const OFFICES: &str = "border force control duty duties unpaid tax taxes revenue clearance authority operator operators contractor \
    corriere corrieri vettore vettori spedizioniere smistamento dogana dogane doganale operatore operatori \
    operador operadora operadores operadoras parceiro parceira parceiros alfândega alfandega aduaneira aduaneiro aduanero aduanera \
    receita fiscalização fiscalizacao transportador transportadora transportadoras fazenda \
    aduana aduanas mensajero mensajería mensajeria repartidor paquetería paqueteria mensageiro entregador \
    douane douanes douanier douanière coursier acheminement opérateur operateur prestataire \
    hauptzollamt bundeszollverwaltung zollverwaltung zollstelle frachtführer spediteur spedition kurierdienst kurier \
    douanekantoor koerier koeriersdienst vervoerder bezorger sorteerhub \
    celny celna celnej celnego cło przewoźnik przewoźnika przewoźnikowi kurierowi operatora operatorowi \
    celnice celní celnici celního celnímu dopravce dopravci dopravcem třídírna třídírny kurýra operátor operátora operátorovi \
    таможня таможни таможне таможню таможенный таможенная таможенному перевозчик перевозчика перевозчику оператор оператора \
    оператору курьера курьерской курьерская служба службы службе сортировка сортировки сортировочный склада \
    митниця митниці митницю митний митна митної перевізник перевізника перевізнику курєра курєрської служби сортувальний \
    gümrük gümrüğe gümrüğü gümrükleme taşıyıcı taşıyıcıya operatöre operatör dağıtıcı dağıtıcıya kuryesi";

/// The same by their beginnings: long enough that no name begins so.
const CARRIER_STEMS: &str = "neighbo compan facilit logisti transpo paketzentr paketshop packstat postfil poststel postbot zustell \
    empfäng briefkas lagerh adressa destinatai destinatar portarí conserjer agênci afhaal sorteer ontvang paczkom odbiorc \
    zásilko balíkov výdejn отделени постамат відділен поштомат доставк получател отримувач авиали авиако авіалін flughaf \
    aeropuert aeroport lotnisk аэропорт letišt sorting wunschort";

/// Months that are names as well, folded: beside a number they are none.
const MONTHS_LIKE_NAMES: &str = "april may june august";

/// The other months, folded.
const MONTHS: &str = "january february march july september october november december";

/// What streets are called, folded: beside one of them a house has a number of up to five digits.
pub(super) const STREETS: &str = "street st road rd avenue ave lane ln drive dr loop court ct way blvd boulevard square close crescent \
    straße strasse str weg platz allee gasse rue calle avenida rua via viale laan straat ulica ul улица ул вулиця вул sokak \
    cadde";

/// Small words within names, folded.
const PARTICLES: &str = "de da das do dos del della di du des la le van von den der zu y e bin ibn al el";

/// One word of a text.
pub(super) struct NameWord {
    /// Where it stands.
    pub at: Range<usize>,
    text: String,
    /// As [`fold`] has it.
    pub folded: String,
    /// In capitals it may be a name: the text around it has small letters, so that they are nothing that all of it is written in.
    is_among_small: bool,
}

impl NameWord {
    pub fn is_struck(&self) -> bool {
        self.text == STRUCK
    }

    pub fn is_in(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|other| other == self.folded)
    }

    fn begins_one_of(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|start| self.folded.starts_with(start))
    }

    /// A capital, and small letters behind it; one capital alone, as of an initial; or capitals among small letters.
    pub fn is_capital(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase)
            && (self.text.chars().any(char::is_lowercase) || letters.next().is_none() || self.is_loud())
    }

    /// Nothing but capitals, and more than a country or a state has.
    pub fn is_loud(&self) -> bool {
        self.is_among_small
            && self.text.chars().count() > 2
            && self.text.chars().all(|letter| letter.is_uppercase() || !letter.is_alphanumeric())
    }

    /// Behind it a name may stand in capitals: a title, or who gets it, that is not in capitals itself.
    fn leads_to_name(&self) -> bool {
        let is_small = self.is_initial() || self.text.chars().any(char::is_lowercase);
        is_small && (self.is_in(TITLES) || self.is_in(ROLES))
    }

    /// "DI STEFANO MARIO"
    fn is_loud_particle(&self) -> bool {
        self.is_among_small
            && self.text.chars().count() > 1
            && self.text.chars().all(char::is_uppercase)
            && self.is_in(PARTICLES)
    }

    fn is_initial(&self) -> bool {
        self.text.chars().nth(1).is_none()
    }

    /// Nobody's name, since carriers use it.
    pub fn is_carriers(&self) -> bool {
        self.is_in(CARRIERS) || self.is_in(OFFICES) || self.is_in(MONTHS) || self.begins_one_of(CARRIER_STEMS)
    }

    /// No part of a street either.
    fn is_no_streets(&self) -> bool {
        self.is_carriers() || self.is_in(MONTHS_LIKE_NAMES)
    }

    pub fn is_house_number(&self, most: usize) -> bool {
        let digits = self.text.chars().filter(char::is_ascii_digit).count();
        let rest = self.text.chars().count().saturating_sub(digits);
        (1..=most).contains(&digits)
            && rest <= 1
            && self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// Somebody who is named behind "to": the stretch from the word before, and that of each name and street.
pub(super) struct Addressee {
    /// With what stands before: "to", or a colon.
    pub whole: Range<usize>,
    /// The names and streets.
    pub names: Vec<Range<usize>>,
    /// Who that is stands before the name: the recipient, a neighbour.
    pub is_told: bool,
}

/// What capitals among small letters are taken for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Loud {
    /// Names, as two words with a capital each.
    Names,
    /// Names only behind a title or who gets it.
    NamesBehindTitle,
}

/// Marks the words that may be names in capitals.
pub(super) fn mark_loud(tokens: &mut [NameWord], loud: Loud) {
    let mut is_led_to = loud == Loud::Names;
    for token in tokens {
        token.is_among_small = is_led_to;
        if loud == Loud::NamesBehindTitle {
            is_led_to = token.leads_to_name() || (is_led_to && token.is_loud());
        }
    }
}

/// All that are named in a text, letter by letter.
pub(super) fn addressees(text: &str, loud: Loud) -> Vec<Addressee> {
    let letters: Vec<char> = text.chars().collect();
    // Letters without capitals are beyond all that have them.
    let mut found =
        if letters.iter().any(|letter| *letter >= '\u{590}') { titled(&letters) } else { Vec::new() };
    if !text.chars().any(char::is_uppercase) && !text.contains('…') {
        return found;
    }
    let begins = |list: &str, word: &str| list.split_ascii_whitespace().any(|start| word.starts_with(start));
    if !fold(text).split(' ').any(|word| begins(DELIVERY, word) || begins(LEFT_WITH, word)) {
        return found;
    }
    let mut tokens = tokens(&letters);
    found.extend(neighbours(&tokens, &letters));
    let Some(first) = tokens.iter().position(|token| token.begins_one_of(DELIVERY)) else { return found };
    if tokens.get(first).is_some_and(|token| token.text.chars().any(char::is_lowercase)) {
        mark_loud(&mut tokens, loud);
    }
    let mut at = first;
    while let Some(token) = tokens.get(at) {
        let is_to = (at > first && token.is_in(TO)) || token.is_in(TO_WHOM);
        let after = at.saturating_add(1);
        // "to neighbour Ottoline Grackleton": who that is stays.
        let has_article = tokens.get(after).is_some_and(|token| token.is_in(ARTICLES))
            && tokens.get(after.saturating_add(1)).is_some_and(|token| token.is_in(ROLES));
        let after = after.saturating_add(usize::from(has_article));
        let roles = tokens.iter().skip(after).take_while(|token| token.is_in(ROLES)).count();
        let begin = after.saturating_add(roles);
        let names = if is_to { named(&tokens, &letters, begin) } else { Vec::new() };
        if let (Some(start), Some(end)) = (names.first(), names.last()) {
            let before = begin.checked_sub(1).and_then(|last| tokens.get(last));
            let from = match before {
                Some(role) if roles > 0 => role.at.end,
                _ if token.is_in(TO) => token.at.start,
                _ => start.start,
            };
            let next = tokens.iter().position(|token| token.at.start >= end.end);
            at = next.unwrap_or(tokens.len());
            found.push(Addressee { whole: from..end.end, names, is_told: roles > 0 });
        } else {
            at = at.saturating_add(1);
        }
    }
    found
}

/// The names and streets behind a neighbour, whatever word stands in front: "bei Ihrem Nachbarn Müller, Gartenstr. 5".
fn neighbours(tokens: &[NameWord], letters: &[char]) -> Vec<Addressee> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_in(NEIGHBOURS)) {
        let begin = at.saturating_add(1);
        let mut names = named(tokens, letters, begin);
        if names.is_empty()
            && let Some(one) = tokens.get(begin).filter(|one| is_one_name(one, token, letters))
        {
            names.push(one.at.clone());
            let is_further = tokens.get(begin.saturating_add(1)).is_some_and(|next| {
                between(letters, one.at.end, next.at.start)
                    .chars()
                    .all(|letter| letter == ',' || is_blank(letter))
            });
            names.extend(
                is_further.then(|| named(tokens, letters, begin.saturating_add(1))).into_iter().flatten(),
            );
        }
        if let Some(end) = names.last().map(|last| last.end) {
            found.push(Addressee { whole: token.at.end..end, names, is_told: true });
        }
    }
    found
}

/// A name of one word, right behind a neighbour.
fn is_one_name(word: &NameWord, neighbour: &NameWord, letters: &[char]) -> bool {
    let gap = between(letters, neighbour.at.end, word.at.start);
    let is_right_behind =
        gap.chars().all(|letter| is_blank(letter) || matches!(letter, ':' | '-' | '–' | '(' | ','));
    is_right_behind
        && word.is_capital()
        && !word.is_initial()
        && !word.is_no_streets()
        && !word.is_in(ROLES)
        && !word.is_in(TOWNS)
        && !word.begins_one_of(DELIVERY)
        && !word.begins_one_of(LEFT_WITH)
        && !town::is_large(&word.text)
}

/// The names and streets that stand from a word on, with commas between.
fn named(tokens: &[NameWord], letters: &[char], mut from: usize) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    while let Some(first) = tokens.get(from) {
        let joined = found.last().is_none_or(|last| {
            between(letters, last.end, first.at.start).chars().all(|letter| letter == ',' || is_blank(letter))
        });
        let end = Some(from)
            .filter(|_| joined)
            .and_then(|from| street(tokens, letters, from).or_else(|| person(tokens, letters, from)));
        let Some(end) = end else { break };
        let Some(last) = end.checked_sub(1).and_then(|last| tokens.get(last)) else { break };
        found.push(first.at.start..last.at.end);
        from = end;
    }
    found
}

/// The stretches of names with their titles, wherever they stand: "an Herrn Grackleton übergeben".
pub(super) fn with_titles(text: &str) -> Vec<Range<usize>> {
    if !text.chars().any(char::is_uppercase) {
        return Vec::new();
    }
    let letters: Vec<char> = text.chars().collect();
    let mut words = tokens(&letters);
    mark_loud(&mut words, Loud::NamesBehindTitle);
    let is_title = |word: &NameWord| word.is_in(ONLY_TITLES) && word.text.chars().any(char::is_lowercase);
    let titles = words.iter().enumerate().filter(|(_, word)| is_title(word));
    let stretch = |(at, title): (usize, &NameWord)| {
        let last = words.get(person(&words, &letters, at)?.checked_sub(1)?)?;
        Some(title.at.start..last.at.end)
    };
    titles.filter_map(stretch).collect()
}

/// A person that a stretch of letters begins with, behind whoever it may be.
pub(super) fn person_in(letters: &[char], stretch: Range<usize>) -> Option<Range<usize>> {
    let mut words = tokens(letters);
    mark_loud(&mut words, Loud::Names);
    let mut at = words.iter().position(|word| word.at.start >= stretch.start)?;
    while words.get(at)?.is_in(ROLES) {
        at = at.saturating_add(1);
    }
    let last = words.get(person(&words, letters, at)?.checked_sub(1)?)?;
    (last.at.end <= stretch.end).then(|| words.get(at).map(|first| first.at.start..last.at.end))?
}

/// The end of a name that begins here.
pub(super) fn person(tokens: &[NameWord], letters: &[char], from: usize) -> Option<usize> {
    let first = tokens.get(from)?;
    if first.is_struck() {
        return Some(from.saturating_add(1));
    }
    let (mut at, titled) = if first.is_in(TITLES) { (from.saturating_add(1), true) } else { (from, false) };
    let (mut names, mut whole, mut end) = (0_usize, 0_usize, None);
    while let Some(token) = tokens.get(at) {
        let apart = at > from
            && !at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                let gap = between(letters, before.at.end, token.at.start);
                let is_short = before.is_initial() || before.is_in(TITLES);
                // "M.I. Grackleton"
                gap.strip_prefix('.')
                    .filter(|_| is_short)
                    .map_or_else(|| are_blanks(&gap), |rest| rest.is_empty() || are_blanks(rest))
            });
        if apart {
            break;
        }
        if token.is_capital() {
            // "Leipzig Depot": what a carrier calls its places ends no name, but says that there is none.
            if token.is_carriers() {
                let is_loud = |named: &NameWord| named.is_loud();
                // In capitals behind a name that is not: another word than the name.
                let is_other =
                    token.is_loud() && !tokens.get(from..at).unwrap_or_default().iter().all(is_loud);
                if is_other {
                    break;
                }
                return None;
            }
            names = names.saturating_add(1);
            whole = whole.saturating_add(usize::from(!token.is_initial()));
            at = at.saturating_add(1);
            end = Some(at);
        } else if (names > 0 || token.is_loud_particle()) && token.is_in(PARTICLES) {
            at = at.saturating_add(1);
        } else {
            break;
        }
    }
    let is_town = || {
        let [one, two] = [from, from.saturating_add(1)].map(|at| tokens.get(at).map(|token| &token.folded));
        one.zip(two).is_some_and(|(one, two)| {
            WHOLE_TOWNS.split('|').any(|town| town.trim().split_once(' ') == Some((one, two)))
        })
    };
    let is_name = whole > 0 && (names > 1 || titled) && names <= 5 && !first.is_in(TOWNS) && !is_town();
    end.filter(|_| is_name)
}

/// The end of a street that begins here: to the end of what stands between commas.
pub(super) fn street(tokens: &[NameWord], letters: &[char], from: usize) -> Option<usize> {
    let mut end = from;
    while let Some(token) = tokens.get(end) {
        let apart = end > from
            && !end.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                let gap = between(letters, before.at.end, token.at.start);
                are_blanks(gap.strip_prefix('.').unwrap_or(&gap))
            });
        let fits = token.is_capital()
            || token.text.starts_with(|first: char| first.is_ascii_digit())
            || token.is_in(PARTICLES)
            || token.is_in(STREETS);
        if apart || !fits {
            break;
        }
        end = end.saturating_add(1);
    }
    let words = tokens.get(from..end)?;
    let is_street = |token: &NameWord| {
        token.is_in(STREETS)
            || STREETS.split_ascii_whitespace().any(|end| end.len() > 3 && token.folded.ends_with(end))
    };
    let most = if words.iter().any(is_street) { 5 } else { 3 };
    let is_word = |token: &NameWord| token.is_capital() && !token.is_initial();
    // "12 rue des Lilas": the street's name stands behind what it is called.
    let is_beside = |token: &NameWord| is_word(token) || (is_street(token) && token.text.chars().count() > 2);
    let is_named = words.iter().any(is_word);
    let beside = words.windows(2).any(|pair| match pair {
        [one, two] => {
            (one.is_house_number(most) && is_beside(two)) || (is_beside(one) && two.is_house_number(most))
        }
        _ => false,
    });
    let known = words.iter().any(|token| token.is_capital() && token.is_no_streets() && !is_street(token));
    (beside && is_named && !known).then_some(end)
}

/// Titles of scripts without capitals, before or behind a name.
fn titled(letters: &[char]) -> Vec<Addressee> {
    const BEFORE: [&str; 4] = ["إلى السيد ", "إلى السيدة ", "ל מר ", "למר "];
    const BEHIND: [&str; 6] = ["様", "さん", "님에게", "님께", "先生", "女士"];
    let mut found = Vec::new();
    let is_at = |at: usize, word: &str| {
        let mut letters = letters.iter().skip(at);
        word.chars().all(|letter| letters.next() == Some(&letter))
    };
    for at in 0..letters.len() {
        if let Some(title) = BEFORE.iter().find(|title| is_at(at, title)) {
            let start = at.saturating_add(title.chars().count());
            let ends = |letter: &char| !(letter.is_alphabetic() || *letter == ' ' || *letter == '…');
            let length =
                letters.iter().skip(start).position(ends).unwrap_or(letters.len().saturating_sub(start));
            let names = start..start.saturating_add(length);
            found.push(Addressee { whole: names.clone(), names: vec![names], is_told: false });
        }
        if BEHIND.iter().any(|title| is_at(at, title)) {
            let is_part =
                |letter: &&char| (is_unspaced(**letter) && !is_particle(**letter)) || **letter == '…';
            // "山田花子 様"
            let before = letters.get(..at).unwrap_or_default();
            let before = match before.split_last() {
                Some((' ' | '\u{3000}', rest)) => rest,
                _ => before,
            };
            let at = before.len();
            let length = before.iter().rev().take(6).take_while(is_part).count();
            // "お客様", "받는 님" and the like are nobody in particular.
            let start = at.saturating_sub(length);
            let name: String = letters.get(start..at).unwrap_or_default().iter().collect();
            if (1..=4).contains(&length) && !["お客", "お届け先", "고객", "お"].contains(&name.as_str())
            {
                let names = std::iter::once(start..at).collect();
                found.push(Addressee { whole: start..at, names, is_told: false });
            }
        }
    }
    found
}

/// Letters that end a word in Japanese and Chinese.
fn is_particle(letter: char) -> bool {
    matches!(
        letter,
        'は' | 'が'
            | 'を'
            | 'に'
            | 'へ'
            | 'で'
            | 'の'
            | 'と'
            | '给'
            | '至'
            | '由'
            | '被'
            | '已'
            | '件'
            | '向'
    )
}

/// What parts words, seen or not.
fn is_blank(letter: char) -> bool {
    (letter.is_whitespace() && letter != '\n') || is_joint(letter)
}

/// What stands within words and is not seen.
fn is_joint(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn are_blanks(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_blank)
}

fn between(letters: &[char], from: usize, to: usize) -> String {
    letters.get(from..to).unwrap_or_default().iter().collect()
}

/// Words with their hyphens and apostrophes; what was struck out is one, and so is a longer mark.
pub(super) fn tokens(letters: &[char]) -> Vec<NameWord> {
    let inner = |letter: char| matches!(letter, '\'' | '’' | '-' | 'ʼ') || is_joint(letter);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let start = at;
        if *letter == '…' {
            while letters.get(at) == Some(&'…') {
                at = at.saturating_add(1);
            }
        } else if letter.is_alphanumeric() {
            while letters.get(at).is_some_and(|letter| {
                letter.is_alphanumeric()
                    || (inner(*letter)
                        && letters.get(at.saturating_add(1)).is_some_and(|next| next.is_alphanumeric()))
            }) {
                at = at.saturating_add(1);
            }
        } else {
            at = at.saturating_add(1);
            continue;
        }
        let text: String = letters.get(start..at).unwrap_or_default().iter().collect();
        let folded = fold(&text);
        found.push(NameWord { at: start..at, text, folded, is_among_small: false });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_folded_and_each_town_has_two_words() {
        for list in
            [ROLES, NEIGHBOURS, LEFT_WITH, TOWNS, CARRIERS, OFFICES, CARRIER_STEMS, MONTHS, MONTHS_LIKE_NAMES]
        {
            for word in list.split_ascii_whitespace() {
                assert_eq!(fold(word), word);
            }
        }
        for town in WHOLE_TOWNS.split('|').map(str::trim) {
            assert!(fold(town) == town && town.split(' ').count() == 2, "{town}");
        }
        for stem in CARRIER_STEMS.split_ascii_whitespace() {
            assert!(stem.chars().count() > 5, "{stem} begins names");
        }
    }
}
