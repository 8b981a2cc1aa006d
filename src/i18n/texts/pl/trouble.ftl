### Why a page gave nothing.

trouble-unread = Nie udało się odczytać tej strony.
trouble-changed = Ta strona wygląda inaczej niż dotąd: AliExpress mógł ją zmienić.
trouble-malformed = Dane strony przyszły uszkodzone. Odśwież stronę.
trouble-too-large = Danych na stronie jest o wiele za dużo jak na zamówienie.
trouble-refused = AliExpress nie przekazał danych tej strony. Odśwież ją za jakiś czas.
trouble-captcha = AliExpress prosi najpierw o weryfikację. Przejdź ją, a potem odśwież stronę.
trouble-logged-out = Wylogowano Cię. Zaloguj się, a potem otwórz zamówienie ponownie.
trouble-list-logged-out = Wylogowano Cię. Zaloguj się, a potem odśwież tę stronę.
trouble-list-changed = Nie znaleziono zamówień na tej stronie: być może AliExpress ją zmienił. Otwórz jedno z nich, a jego strona zostanie odczytana.
trouble-cut-off = Stuck Parcel został zaktualizowany. Odśwież stronę, żeby kontynuować.
trouble-not-kept = Tego, co tu widzisz, nie udało się zapisać: miejsce, które przeglądarka daje Stuck Parcel, może być pełne. To, co zapisano wcześniej, nadal tam jest.
trouble-later = To zamówienie zapisała nowsza wersja Stuck Parcel. Dopóki nie zaktualizujesz rozszerzenia, nic nowego o nim nie zostanie zapisane.
trouble-deleted = Zamówienie, które w międzyczasie usunięto, pozostaje usunięte. Nic o nim nie zapisano.
trouble-all-deleted = W międzyczasie usunięto wszystkie zamówienia, więc import został przerwany.
trouble-no-order = Nie wiadomo, do którego zamówienia należy ten numer. Otwórz raz to zamówienie na AliExpress, a jego daty będą się liczyć także tutaj.
trouble-stopped = W Stuck Parcel wystąpił błąd i działanie zostało tu zatrzymane.
trouble-start-again = Uruchom ponownie
