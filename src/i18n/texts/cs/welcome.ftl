### The page that opens once, after the installation.

welcome-title = Stuck Parcel je připraven
welcome-lead = Otevřete objednávku na AliExpressu. Rámeček dole na stránce vám řekne, zda je normální, že se nic neděje, do kdy čekat a co dělat pak.
welcome-where = Kde to uvidíte
welcome-order-page = Na stránce objednávky a jejího sledování: rámeček.
welcome-list-page = V seznamu vašich objednávek: značka u každé z nich.
welcome-button = Po kliknutí na tlačítko na liště nástrojů: všechny vaše zásilky, nejnaléhavější nahoře. Tlačítko si připněte, abyste viděli, kolik z nich vyžaduje pozornost.
welcome-levels = Co se může zobrazit
welcome-wait = Nové záznamy chybějí a je to normální. Vidíte, jak dlouho ještě.
welcome-watch = Déle než obvykle, ale na obavy je brzy.
welcome-write = Je čas se zeptat. Zpráva je připravená ke zkopírování.
welcome-extend = Ochrana brzy skončí a zásilka tu není.
welcome-dispute = Poslední bezpečné dny na otevření sporu. Text a soubor ke sporu jsou připravené.
welcome-done = Zásilka dorazila, nebo není na co čekat.
welcome-never = Co rozšíření nikdy nedělá
welcome-never-network = Nemá server, účet ani telemetrii. Jediná stránka, kterou samo otevírá, je stránka sledování na AliExpressu k objednávce, na kterou se díváte.
welcome-never-click = Nekliká na tlačítka obchodu a neposílá zprávy. To děláte vy.
welcome-never-read = Z vaší adresy čte město, PSČ a zemi, nic jiného.
welcome-never-leave = Co si pamatuje, zůstává v tomto prohlížeči, dokud to nesmažete.
welcome-allow = Povolit na AliExpressu
welcome-allow-note = Prohlížeč zatím rozšíření nepovolil číst stránky objednávek. Bez toho tam nic neuvidíte.
welcome-allowed = Povoleno. Na už otevřených stránkách se rámeček objeví, až je znovu načtete.
welcome-refused = Nepovoleno. Můžete to udělat později, tady nebo v nastavení prohlížeče.
