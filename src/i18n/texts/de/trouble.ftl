### Why a page gave nothing.

trouble-unread = Diese Seite konnte nicht gelesen werden.
trouble-changed = Diese Seite sieht anders aus als bisher: AliExpress hat sie vielleicht geändert.
trouble-malformed = Die Daten der Seite kamen beschädigt an. Laden Sie die Seite neu.
trouble-too-large = Die Daten der Seite waren viel zu groß für eine Bestellung.
trouble-refused = AliExpress hat dieser Seite ihre Daten nicht gegeben. Laden Sie sie in einer Weile neu.
trouble-captcha = AliExpress verlangt zuerst eine Sicherheitsprüfung. Führen Sie sie durch und laden Sie die Seite dann neu.
trouble-logged-out = Sie sind abgemeldet. Melden Sie sich an und öffnen Sie die Bestellung dann erneut.
trouble-list-logged-out = Sie sind abgemeldet. Melden Sie sich an und laden Sie diese Seite dann neu.
trouble-list-changed = Ihre Bestellungen waren auf dieser Seite nicht zu finden: AliExpress hat sie vielleicht geändert. Öffnen Sie eine davon, dann wird deren eigene Seite gelesen.
trouble-cut-off = Stuck Parcel wurde aktualisiert. Laden Sie diese Seite neu, um fortzufahren.
trouble-not-kept = Was Sie hier sehen, konnte nicht gespeichert werden: Der Platz, den der Browser Stuck Parcel gibt, ist vielleicht voll. Was vorher gespeichert wurde, ist noch da.
trouble-later = Eine neuere Version von Stuck Parcel hat diese Bestellung gespeichert. Bis Sie die Erweiterung aktualisieren, wird dazu nichts Neues gespeichert.
trouble-deleted = Eine Bestellung, die inzwischen gelöscht wurde, bleibt gelöscht. Zu ihr wurde nichts gespeichert.
trouble-all-deleted = Inzwischen wurden alle Bestellungen gelöscht, daher wurde der Import abgebrochen.
trouble-no-order = Es ist nicht bekannt, zu welcher Bestellung diese Nummer gehört. Öffnen Sie die Bestellung einmal auf AliExpress, dann zählen ihre Daten auch hier.
trouble-stopped = In Stuck Parcel ist ein Fehler aufgetreten; es wurde hier angehalten.
trouble-start-again = Neu starten
