//! What countries are called: in English, in the languages of the extension, and in some of their own and their
//! neighbours'.

/// Two letters and the folded names of a country. What carriers write behind "in" stands here as well where the ending is another
/// one ("w Polsce").
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "AE",
        "united arab emirates|uae|الإمارات العربية المتحدة|spojené arabské emiráty|\
         vereinigte arabische emirate|emiratos árabes unidos|émirats arabes unis|איחוד האמירויות הערביות|\
         emirati arabi uniti|アラブ首長国連邦|아랍에미리트|verenigde arabische emiraten|zjednoczone emiraty arabskie|\
         emirados árabes unidos|оаэ|birleşik arap emirlikleri|обʼєднані арабські емірати|阿拉伯联合酋长国",
    ),
    (
        "AL",
        "albania|ألبانيا|albánie|albanien|albanie|אלבניה|アルバニア|알바니아|albanië|albânia|албания|arnavutluk|\
         албанія|阿尔巴尼亚",
    ),
    (
        "AM",
        "armenia|أرمينيا|arménie|armenien|ארמניה|アルメニア|아르메니아|armenië|armênia|армения|ermenistan|вірменія|\
         亚美尼亚",
    ),
    (
        "AR",
        "argentina|الأرجنتين|argentinien|argentine|ארגנטינה|アルゼンチン|아르헨티나|argentinië|argentyna|аргентина|\
         arjantin|阿根廷",
    ),
    (
        "AT",
        "austria|österreich|النمسا|rakousko|autriche|אוסטריה|オーストリア|오스트리아|oostenrijk|áustria|австрия|\
         avusturya|австрія|奥地利",
    ),
    (
        "AU",
        "australia|أستراليا|austrálie|australien|australie|אוסטרליה|オーストラリア|오스트레일리아|australië|austrália|\
         австралия|avustralya|австралія|澳大利亚",
    ),
    (
        "AZ",
        "azerbaijan|أذربيجان|ázerbájdžán|aserbaidschan|azerbaiyán|azerbaïdjan|אזרבייג׳ן|azerbaigian|\
         アゼルバイジャン|아제르바이잔|azerbeidzjan|azerbejdżan|azerbaijão|азербайджан|azerbaycan|阿塞拜疆",
    ),
    (
        "BA",
        "bosnia and herzegovina|البوسنة والهرسك|bosna a hercegovina|bosnien und herzegowina|\
         bosnia herzegovina|bosnia|bosnia y herzegovina|bosnie herzégovine|בוסניה והרצגובינה|\
         bosnia ed erzegovina|ボスニア ヘルツェゴビナ|보스니아 헤르체고비나|bosnië en herzegovina|bośnia i hercegowina|\
         bósnia e herzegovina|босния и герцеговина|bosna hersek|боснія і герцеговина|波斯尼亚和黑塞哥维那",
    ),
    (
        "BD",
        "bangladesh|بنغلاديش|bangladéš|bangladesch|bangladés|בנגלדש|バングラデシュ|방글라데시|bangladesz|бангладеш|\
         bangladeş|孟加拉国",
    ),
    (
        "BE",
        "belgium|belgië|belgique|بلجيكا|belgie|belgien|bélgica|בלגיה|belgio|ベルギー|벨기에|belgia|бельгия|belçika|\
         бельгія|比利时",
    ),
    (
        "BG",
        "bulgaria|بلغاريا|bulharsko|bulgarien|bulgarie|בולגריה|ブルガリア|불가리아|bulgarije|bułgaria|bulgária|\
         болгария|bulgaristan|болгарія|保加利亚",
    ),
    (
        "BH",
        "bahrain|البحرين|bahrajn|baréin|bahreïn|בחריין|bahrein|バーレーン|바레인|barein|бахрейн|bahreyn|巴林",
    ),
    (
        "BO",
        "bolivia|بوليفيا|bolívie|bolivien|bolivie|בוליביה|ボリビア|볼리비아|boliwia|bolívia|боливия|bolivya|болівія|\
         玻利维亚",
    ),
    (
        "BR",
        "brazil|brasil|البرازيل|brazílie|brasilien|brésil|ברזיל|brasile|ブラジル|브라질|brazilië|brazylia|бразилия|\
         brezilya|бразилія|巴西",
    ),
    (
        "BY",
        "belarus|беларусь|بيلاروس|bělorusko|bielorrusia|biélorussie|בלארוס|bielorussia|ベラルーシ|벨라루스|białoruś|\
         bielorrússia|білорусь|白俄罗斯|беларуси|беларусі",
    ),
    ("CA", "canada|كندا|kanada|canadá|קנדה|カナダ|캐나다|канада|加拿大"),
    (
        "CH",
        "switzerland|schweiz|suisse|سويسرا|švýcarsko|suiza|שווייץ|svizzera|スイス|스위스|zwitserland|szwajcaria|\
         suíça|швейцария|isviçre|швейцарія|瑞士",
    ),
    ("CL", "chile|تشيلي|chili|צ׳ילה|cile|チリ|칠레|чили|şili|чилі|智利"),
    ("CN", "china|mainland china|中国|الصين|čína|chine|סין|cina|중국|chiny|китай|çin"),
    (
        "CO",
        "colombia|كولومبيا|kolumbie|kolumbien|colombie|קולומביה|コロンビア|콜롬비아|kolumbia|colômbia|колумбия|\
         kolombiya|колумбія|哥伦比亚",
    ),
    (
        "CR",
        "costa rica|كوستاريكا|kostarika|קוסטה ריקה|コスタリカ|코스타리카|kostaryka|коста рика|kosta rika|哥斯达黎加",
    ),
    (
        "CY",
        "cyprus|قبرص|kypr|zypern|chipre|chypre|קפריסין|cipro|キプロス|키프로스|cypr|кипр|kıbrıs|кіпр|塞浦路斯",
    ),
    (
        "CZ",
        "czech republic|czechia|česká republika|česko|التشيك|tschechien|chequia|tchéquie|צ׳כיה|cechia|チェコ|\
         체코|tsjechië|czechy|tchéquia|чехия|çekya|чехія|捷克|česku|české republice",
    ),
    (
        "DE",
        "germany|deutschland|allemagne|alemania|ألمانيا|německo|גרמניה|germania|ドイツ|독일|duitsland|niemcy|\
         alemanha|германия|almanya|німеччина|德国|германии|niemczech",
    ),
    (
        "DK",
        "denmark|danmark|الدانمرك|dánsko|dänemark|dinamarca|danemark|דנמרק|danimarca|デンマーク|덴마크|denemarken|\
         dania|дания|danimarka|данія|丹麦",
    ),
    (
        "DO",
        "dominican republic|جمهورية الدومينيكان|dominikánská republika|dominikanische republik|\
         república dominicana|république dominicaine|הרפובליקה הדומיניקנית|repubblica dominicana|ドミニカ共和国|\
         도미니카 공화국|dominicaanse republiek|dominikana|доминиканская республика|dominik cumhuriyeti|\
         домініканська республіка|多米尼加共和国",
    ),
    (
        "DZ",
        "algeria|algérie|الجزائر|alžírsko|algerien|argelia|אלג׳יריה|アルジェリア|알제리|algerije|algieria|argélia|\
         алжир|cezayir|阿尔及利亚",
    ),
    (
        "EC",
        "ecuador|الإكوادور|ekvádor|équateur|אקוודור|エクアドル|에콰도르|ekwador|equador|эквадор|ekvador|еквадор|厄瓜多尔",
    ),
    (
        "EE",
        "estonia|eesti|эстония|tallinn|таллин|إستونيا|estonsko|estland|estonie|אסטוניה|エストニア|에스토니아|estônia|\
         estonya|естонія|爱沙尼亚",
    ),
    (
        "EG",
        "egypt|مصر|ägypten|egipto|égypte|מצרים|egitto|エジプト|이집트|egypte|egipt|egito|египет|mısır|єгипет|埃及",
    ),
    (
        "ES",
        "spain|españa|espagne|espanha|إسبانيا|španělsko|spanien|ספרד|spagna|スペイン|스페인|spanje|hiszpania|\
         испания|ispanya|іспанія|西班牙",
    ),
    (
        "ET",
        "ethiopia|إثيوبيا|etiopie|äthiopien|etiopía|éthiopie|אתיופיה|etiopia|エチオピア|에티오피아|ethiopië|etiópia|\
         эфиопия|etiyopya|ефіопія|埃塞俄比亚",
    ),
    (
        "FI",
        "finland|suomi|финляндия|helsinki|хельсинки|فنلندا|finsko|finnland|finlandia|finlande|פינלנד|フィンランド|\
         핀란드|finlândia|finlandiya|фінляндія|芬兰",
    ),
    (
        "FR",
        "france|francia|frankreich|فرنسا|francie|צרפת|フランス|프랑스|frankrijk|francja|frança|франция|fransa|\
         франція|法国",
    ),
    (
        "GB",
        "united kingdom|great britain|england|uk|المملكة المتحدة|spojené království|vereinigtes königreich|\
         reino unido|royaume uni|בריטניה|regno unito|イギリス|英国|영국|verenigd koninkrijk|wielka brytania|\
         wlk bryt|великобритания|британия|birleşik krallık|велика британія|scotland|wales|northern ireland",
    ),
    (
        "GE",
        "საქართველო|грузия|tbilisi|тбилиси|جورجيا|gruzie|georgien|géorgie|גאורגיה|ジョージア|조지아|georgië|gruzja|\
         geórgia|gürcistan|грузія|格鲁吉亚",
    ),
    ("GH", "ghana|غانا|גאנה|ガーナ|가나|гана|加纳"),
    (
        "GR",
        "greece|اليونان|řecko|griechenland|grecia|grèce|יוון|ギリシャ|그리스|griekenland|grecja|grécia|греция|\
         yunanistan|греція|希腊",
    ),
    (
        "HK",
        "hong kong|hong kong china|هونغ كونغ الصينية منطقة إدارية خاصة|هونغ كونغ|hongkong zao číny|hongkong|\
         sonderverwaltungsregion hongkong|hong kong sar china|rae de hong kong china|\
         r a s chinoise de hong kong|הונג קונג אזור מנהלי מיוחד של סין|הונג קונג|ras di hong kong|\
         中華人民共和国香港特別行政区|香港|홍콩 중국 특별행정구|홍콩|hongkong sar van china|sra hongkong chiny|hong kong rae da china|\
         гонконг сар|гонконг|çin hong kong öib|гонконг оар китаю|中国香港特别行政区|hong kong sar",
    ),
    (
        "HR",
        "croatia|hrvatska|كرواتيا|chorvatsko|kroatien|croacia|croatie|קרואטיה|croazia|クロアチア|크로아티아|kroatië|\
         chorwacja|croácia|хорватия|hırvatistan|хорватія|克罗地亚",
    ),
    (
        "HU",
        "hungary|magyarország|هنغاريا|maďarsko|ungarn|hungría|hongrie|הונגריה|ungheria|ハンガリー|헝가리|hongarije|\
         węgry|hungria|венгрия|macaristan|угорщина|匈牙利",
    ),
    (
        "ID",
        "indonesia|إندونيسيا|indonésie|indonesien|אינדונזיה|インドネシア|인도네시아|indonesië|indonezja|indonésia|\
         индонезия|endonezya|індонезія|印度尼西亚",
    ),
    (
        "IE",
        "ireland|أيرلندا|irsko|irland|irlanda|irlande|אירלנד|アイルランド|아일랜드|ierland|irlandia|ирландия|ірландія|\
         爱尔兰",
    ),
    (
        "IL",
        "israel|ישראל|إسرائيل|izrael|israël|israele|イスラエル|이스라엘|израиль|israil|ізраїль|以色列|израиле",
    ),
    ("IN", "india|الهند|indie|indien|inde|הודו|インド|인도|índia|индия|hindistan|індія|印度"),
    (
        "IS",
        "iceland|آيسلندا|island|islandia|islande|איסלנד|islanda|アイスランド|아이슬란드|ijsland|islândia|исландия|\
         izlanda|ісландія|冰岛",
    ),
    (
        "IT",
        "italy|italia|italie|italien|إيطاليا|itálie|איטליה|イタリア|이탈리아|italië|włochy|itália|италия|italya|\
         італія|意大利",
    ),
    ("JP", "japan|日本|اليابان|japonsko|japón|japon|יפן|giappone|일본|japonia|japão|япония|japonya|японія"),
    ("KE", "kenya|كينيا|keňa|kenia|ケニア|케냐|quênia|кения|кенія|肯尼亚"),
    (
        "KG",
        "kyrgyzstan|قيرغيزستان|kyrgyzstán|kirgisistan|kirguistán|kirghizstan|קירגיזסטן|kirghizistan|キルギス|\
         키르기스스탄|kirgizië|kirgistan|quirguistão|киргизия|kırgızistan|киргизстан|吉尔吉斯斯坦",
    ),
    (
        "KR",
        "south korea|korea|republic of korea|대한민국|كوريا الجنوبية|jižní korea|südkorea|corea del sur|\
         corée du sud|קוריאה הדרומית|corea del sud|韓国|한국|zuid korea|korea południowa|coreia do sul|\
         республика корея|güney kore|південна корея|韩国",
    ),
    ("KW", "kuwait|الكويت|kuvajt|koweït|כווית|クウェート|쿠웨이트|koeweit|kuwejt|кувейт|kuveyt|科威特"),
    (
        "KZ",
        "kazakhstan|казахстан|كازاخستان|kazachstán|kasachstan|kazajistán|קזחסטן|kazakistan|カザフスタン|카자흐스탄|\
         kazachstan|cazaquistão|哈萨克斯坦|казахстане",
    ),
    ("LK", "sri lanka|سريلانكا|srí lanka|סרי לנקה|スリランカ|스리랑카|шри ланка|шрі ланка|斯里兰卡"),
    (
        "LT",
        "lithuania|lietuva|литва|vilnius|вильнюс|ليتوانيا|litva|litauen|lituania|lituanie|ליטא|リトアニア|리투아니아|\
         litouwen|litwa|lituânia|litvanya|立陶宛",
    ),
    (
        "LU",
        "luxembourg|لوكسمبورغ|lucembursko|luxemburg|luxemburgo|לוקסמבורג|lussemburgo|ルクセンブルク|룩셈부르크|\
         luksemburg|люксембург|lüksemburg|卢森堡",
    ),
    (
        "LV",
        "latvia|latvija|латвия|riga|рига|لاتفيا|lotyšsko|lettland|letonia|lettonie|לטביה|lettonia|ラトビア|라트비아|\
         letland|łotwa|letônia|letonya|латвія|拉脱维亚",
    ),
    (
        "MA",
        "morocco|maroc|المغرب|maroko|marokko|marruecos|מרוקו|marocco|モロッコ|모로코|marrocos|марокко|摩洛哥",
    ),
    (
        "MD",
        "moldova|مولدوفا|moldavsko|republik moldau|moldavia|moldavie|מולדובה|モルドバ|몰도바|moldavië|mołdawia|\
         moldávia|молдова|摩尔多瓦",
    ),
    (
        "ME",
        "montenegro|الجبل الأسود|černá hora|monténégro|מונטנגרו|モンテネグロ|몬테네그로|czarnogóra|черногория|karadağ|\
         чорногорія|黑山",
    ),
    (
        "MK",
        "north macedonia|مقدونيا الشمالية|severní makedonie|nordmazedonien|macedonia del norte|\
         macédoine du nord|מקדוניה הצפונית|macedonia del nord|北マケドニア|북마케도니아|noord macedonië|\
         macedonia północna|macedônia do norte|северная македония|kuzey makedonya|північна македонія|北马其顿",
    ),
    (
        "MN",
        "mongolia|монголия|منغوليا|mongolsko|mongolei|mongolie|מונגוליה|モンゴル|몽골|mongolië|mongólia|\
         moğolistan|монголія|蒙古",
    ),
    ("MT", "malta|مالطا|malte|מלטה|マルタ|몰타|мальта|马耳他"),
    (
        "MX",
        "mexico|méxico|المكسيك|mexiko|mexique|מקסיקו|messico|メキシコ|멕시코|meksyk|мексика|meksika|墨西哥",
    ),
    (
        "MY",
        "malaysia|ماليزيا|malajsie|malasia|malaisie|מלזיה|マレーシア|말레이시아|maleisië|malezja|malásia|малайзия|\
         malezya|малайзія|马来西亚",
    ),
    ("NG", "nigeria|نيجيريا|nigérie|ניגריה|ナイジェリア|나이지리아|nigéria|нигерия|nijerya|нігерія|尼日利亚"),
    (
        "NL",
        "netherlands|the netherlands|nederland|هولندا|nizozemsko|niederlande|países bajos|pays bas|הולנד|\
         paesi bassi|オランダ|네덜란드|holandia|países baixos|нидерланды|hollanda|нідерланди|荷兰|holland",
    ),
    (
        "NO",
        "norway|norge|النرويج|norsko|norwegen|noruega|norvège|נורווגיה|norvegia|ノルウェー|노르웨이|noorwegen|\
         norwegia|норвегия|norveç|норвегія|挪威",
    ),
    (
        "NZ",
        "new zealand|نيوزيلندا|nový zéland|neuseeland|nueva zelanda|nouvelle zélande|ניו זילנד|\
         nuova zelanda|ニュージーランド|뉴질랜드|nieuw zeeland|nowa zelandia|nova zelândia|новая зеландия|yeni zelanda|\
         нова зеландія|新西兰",
    ),
    ("OM", "oman|omán|עומאן|オマーン|오만|omã|оман|umman|阿曼"),
    ("PA", "panama|panamá|بنما|פנמה|パナマ|파나마|панама|巴拿马"),
    ("PE", "peru|perú|بيرو|pérou|פרו|perù|ペルー|페루|перу|秘鲁"),
    (
        "PH",
        "philippines|الفلبين|filipíny|philippinen|filipinas|הפיליפינים|filippine|フィリピン|필리핀|filipijnen|\
         filipiny|филиппины|filipinler|філіппіни|菲律宾",
    ),
    ("PK", "pakistan|باكستان|pákistán|pakistán|פקיסטן|パキスタン|파키스탄|paquistão|пакистан|巴基斯坦"),
    (
        "PL",
        "poland|polska|بولندا|polsko|polen|polonia|pologne|פולין|ポーランド|폴란드|polônia|польша|polonya|польща|波兰|\
         polsce",
    ),
    (
        "PT",
        "portugal|البرتغال|portugalsko|פורטוגל|portogallo|ポルトガル|포르투갈|portugalia|португалия|portekiz|\
         португалія|葡萄牙",
    ),
    ("PY", "paraguay|باراغواي|פרגוואי|パラグアイ|파라과이|paragwaj|paraguai|парагвай|巴拉圭"),
    ("QA", "qatar|قطر|katar|catar|קטאר|カタール|카타르|катар|卡塔尔"),
    (
        "RO",
        "romania|românia|رومانيا|rumunsko|rumänien|rumanía|roumanie|רומניה|ルーマニア|루마니아|roemenië|rumunia|\
         romênia|румыния|romanya|румунія|罗马尼亚",
    ),
    (
        "RS",
        "serbia|صربيا|srbsko|serbien|serbie|סרביה|セルビア|세르비아|servië|sérvia|сербия|sırbistan|сербія|塞尔维亚",
    ),
    (
        "RU",
        "russia|russian federation|россия|روسيا|rusko|russland|rusia|russie|רוסיה|ロシア|러시아|rusland|rosja|\
         rússia|rusya|росія|俄罗斯|россии",
    ),
    (
        "SA",
        "saudi arabia|المملكة العربية السعودية|saúdská arábie|saudi arabien|arabia saudí|arabie saoudite|\
         ערב הסעודית|arabia saudita|サウジアラビア|사우디아라비아|saoedi arabië|arabia saudyjska|arábia saudita|\
         саудовская аравия|suudi arabistan|саудівська аравія|沙特阿拉伯",
    ),
    (
        "SE",
        "sweden|sverige|السويد|švédsko|schweden|suecia|suède|שוודיה|svezia|スウェーデン|스웨덴|zweden|szwecja|suécia|\
         швеция|isveç|швеція|瑞典",
    ),
    (
        "SG",
        "singapore|سنغافورة|singapur|singapour|סינגפור|シンガポール|싱가포르|singapura|сингапур|сінгапур|新加坡",
    ),
    (
        "SI",
        "slovenia|slovenija|سلوفينيا|slovinsko|slowenien|eslovenia|slovénie|סלובניה|スロベニア|슬로베니아|slovenië|\
         słowenia|eslovênia|словения|slovenya|словенія|斯洛文尼亚",
    ),
    (
        "SK",
        "slovakia|slovensko|سلوفاكيا|slowakei|eslovaquia|slovaquie|סלובקיה|slovacchia|スロバキア|슬로바키아|slowakije|\
         słowacja|eslováquia|словакия|slovakya|словаччина|斯洛伐克",
    ),
    (
        "TH",
        "thailand|تايلاند|thajsko|tailandia|thaïlande|תאילנד|thailandia|タイ|태국|tajlandia|tailândia|таиланд|\
         tayland|таїланд|泰国",
    ),
    (
        "TN",
        "tunisia|تونس|tunisko|tunesien|túnez|tunisie|תוניסיה|チュニジア|튀니지|tunesië|tunezja|tunísia|тунис|tunus|\
         туніс|突尼斯",
    ),
    (
        "TR",
        "turkey|türkiye|تركيا|turecko|türkei|turquía|turquie|טורקיה|turchia|トルコ|튀르키예|turkije|turcja|turquia|\
         турция|туреччина|土耳其|türkiyede",
    ),
    ("TW", "taiwan|taiwan china|تايوان|tchaj wan|taiwán|taïwan|טייוואן|台湾|대만|tajwan|тайвань|tayvan"),
    (
        "UA",
        "ukraine|україна|أوكرانيا|ukrajina|ucrania|אוקראינה|ucraina|ウクライナ|우크라이나|oekraïne|ukraina|ucrânia|\
         украина|ukrayna|乌克兰|україні",
    ),
    (
        "US",
        "united states|united states of america|usa|الولايات المتحدة|spojené státy|vereinigte staaten|\
         estados unidos|états unis|ארצות הברית|ארה״ב|stati uniti|アメリカ合衆国|アメリカ|미국|verenigde staten|\
         stany zjednoczone|eua|соединенные штаты|сша|amerika birleşik devletleri|abd|сполучені штати|美国",
    ),
    ("UY", "uruguay|أورغواي|אורוגוואי|ウルグアイ|우루과이|urugwaj|uruguai|уругвай|乌拉圭"),
    (
        "UZ",
        "uzbekistan|أوزبكستان|uzbekistán|usbekistan|ouzbékistan|אוזבקיסטן|ウズベキスタン|우즈베키스탄|oezbekistan|\
         uzbequistão|узбекистан|özbekistan|乌兹别克斯坦",
    ),
    ("VN", "vietnam|viet nam|فيتنام|viêt nam|וייטנאם|ベトナム|베트남|wietnam|vietnã|вьетнам|вʼєтнам|越南"),
    (
        "ZA",
        "south africa|جنوب أفريقيا|jihoafrická republika|südafrika|sudáfrica|afrique du sud|דרום אפריקה|\
         sudafrica|南アフリカ|남아프리카|zuid afrika|republika południowej afryki|áfrica do sul|\
         южно африканская республика|güney afrika|південно африканська республіка|南非",
    ),
];
