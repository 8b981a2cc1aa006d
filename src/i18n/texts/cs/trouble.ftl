### Why a page gave nothing.

trouble-unread = Tuto stránku se nepodařilo přečíst.
trouble-changed = Tato stránka nevypadá jako dřív: AliExpress ji možná změnil.
trouble-malformed = Data stránky přišla poškozená. Načtěte stránku znovu.
trouble-too-large = Data stránky byla na objednávku příliš velká.
trouble-refused = AliExpress neposkytl data této stránky. Načtěte ji za chvíli znovu.
trouble-captcha = AliExpress chce nejdřív bezpečnostní ověření. Projděte jím a pak načtěte stránku znovu.
trouble-logged-out = Byli jste odhlášeni. Přihlaste se a pak objednávku otevřete znovu.
trouble-list-logged-out = Jste odhlášeni. Přihlaste se a pak tuto stránku načtěte znovu.
trouble-list-changed = Vaše objednávky se na této stránce nenašly: AliExpress ji možná změnil. Otevřete jednu z nich a přečte se její vlastní stránka.
trouble-cut-off = Stuck Parcel byl aktualizován. Pro pokračování načtěte tuto stránku znovu.
trouble-not-kept = To, co tu vidíte, se nepodařilo uložit: úložiště, které prohlížeč dává Stuck Parcel, je možná plné. Co bylo uloženo dříve, zůstalo.
trouble-later = Tuto objednávku uložila novější verze Stuck Parcel. Dokud rozšíření neaktualizujete, nic nového se k ní neuloží.
trouble-deleted = Objednávka, která byla mezitím smazána, zůstává smazaná. Nic se k ní neuložilo.
trouble-all-deleted = Všechny objednávky byly mezitím smazány, import proto skončil.
trouble-no-order = Není známo, ke které objednávce toto číslo patří. Otevřete tu objednávku jednou na AliExpressu a její data se budou počítat i tady.
trouble-stopped = Ve Stuck Parcel došlo k chybě a zde se zastavil.
trouble-start-again = Spustit znovu
