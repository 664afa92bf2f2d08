<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountLines</name>
    <message>
        <source>used in %1</source>
        <translation>verwendet in %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its e-mail</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, beginning of its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a program</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>%1, where Codex reads it</source>
        <translation>%1, wo Codex sie liest</translation>
    </message>
    <message>
        <source>a file, where Codex reads it</source>
        <translation>Datei, aus der Codex sie liest</translation>
    </message>
    <message>
        <source>a file of Chatelaine&apos;s</source>
        <translation>Datei von Chatelaine</translation>
    </message>
    <message>
        <source>the keyring, where Codex reads it</source>
        <translation>Schlüsselbund, aus dem Codex sie liest</translation>
    </message>
    <message>
        <source>the keyring, by Chatelaine</source>
        <translation>Schlüsselbund, von Chatelaine verwaltet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <comment>until when; when it was</comment>
        <translation>%1 · erneuert %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Used now by</source>
        <translation>Jetzt verwendet von</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Further workspaces of this person: add an account and choose one in the browser.</source>
        <translation>Weitere Arbeitsbereiche dieser Person: Fügen Sie ein Konto hinzu und wählen Sie im Browser einen davon.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>Verbrauch (%1), letzter Tag</numerusform>
            <numerusform>Verbrauch (%1), letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 % were used.</source>
        <translation>Höchstens %1&#xa0;% waren verbraucht.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>How much is left is not known.</source>
        <translation>Wie viel übrig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No limits, %1</source>
        <comment>as of when</comment>
        <translation>Keine Limits, %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Hierhin wechseln</translation>
    </message>
    <message>
        <source>Use it for Codex</source>
        <translation>Für Codex verwenden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Still running as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Läuft noch als %1: %2</translation>
    </message>
    <message>
        <source>May still run as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Läuft vielleicht noch als %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>ein Konto, das entfernt wurde</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Anmeldung jetzt erneuern</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <comment>a Codex home</comment>
        <translation>In %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>chatelaine --help tells what there is.</source>
        <translation>„chatelaine --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray.</source>
        <translation>Verwaltet Ihre ChatGPT-Anmeldungen für die OpenAI Codex CLI, im Infobereich.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Try it with a test issuer of its own. Nothing of yours is read or changed.</source>
        <translation>Mit einem eigenen Testserver ausprobieren. Ihre eigenen Daten werden weder gelesen noch geändert.</translation>
    </message>
    <message>
        <source>Begin a sign-in, also in the one that runs already.</source>
        <translation>Eine Anmeldung beginnen, auch im bereits laufenden Chatelaine.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open no window: for the start at login.</source>
        <translation>Kein Fenster öffnen: für den Start bei Sitzungsbeginn.</translation>
    </message>
    <message>
        <source>End the one that runs, and wait until it has ended.</source>
        <translation>Das laufende Chatelaine beenden und warten, bis es beendet ist.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Chatelaine is running already, but does not answer. End it, then try again.</source>
        <translation>Chatelaine läuft bereits, antwortet aber nicht. Beenden Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another version of Chatelaine is running. Quit it, then try again.</source>
        <translation>Eine andere Version von Chatelaine läuft. Beenden Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no display here. chatelainectl does the same in a terminal.</source>
        <translation>Hier gibt es keine Anzeige. chatelainectl leistet dasselbe in einem Terminal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Löst die Aktion aus</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus setzen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setzt den Fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Zeigt das Menü</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Schaltet den Zustand um</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öffnet die Auswahlliste</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein Wert, der dort nicht hingehört.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärtsgehen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner wechseln</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Legt einen neuen Ordner an</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Liste wechseln</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zur Ansicht mit Details wechseln</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Verborgene Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen: </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Der Ordner wurde nicht gefunden.
Bitte prüfen Sie seinen Namen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher blättern</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links blättern</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts blättern</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Asking how much is left…</source>
        <translation>Abfrage, wie viel übrig ist&#xa0;…</translation>
    </message>
    <message>
        <source>How much is left is not known</source>
        <translation>Wie viel übrig ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Limits %1</source>
        <comment>as of when</comment>
        <translation>Limits, %1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>Test issuer: no real accounts</source>
        <translation>Testserver: keine echten Konten</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 signed in. Use it for Codex?</source>
        <translation>%1 ist angemeldet. Für Codex verwenden?</translation>
    </message>
    <message>
        <source>Switching to %1…</source>
        <translation>Wechsel zu %1&#xa0;…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Anmeldung wird abgeschlossen&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Ihre Anmeldung wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons: closing the window quits Chatelaine.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich: Das Schließen des Fensters beendet Chatelaine.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>More accounts…</source>
        <translation>Weitere Konten&#xa0;…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Chatelaine öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.</source>
        <translation>Versionen, Desktop, Schlüsselbund und Zustände, um sie anderen zu zeigen: keine Namen, Adressen oder Token.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex-Verzeichnis %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Testserver: %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>account and validity; how much is left; as of when</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Anmeldung jetzt erneuern</translation>
    </message>
    <message>
        <source>Renewing %1…</source>
        <comment>account</comment>
        <translation>%1 wird erneuert&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder of a Codex home; what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codex has no sign-in here. Use one of these accounts, or sign in.</source>
        <translation>Codex hat hier keine Anmeldung. Verwenden Sie eines dieser Konten oder melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountArgument</name>
    <message>
        <source>%1 is %2</source>
        <comment>account id, account</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>“%1” fits several accounts; name one by its id: %2</source>
        <translation>„%1“ passt auf mehrere Konten; nennen Sie eines mit seiner ID: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1, used by Codex</source>
        <comment>account</comment>
        <translation>%1, von Codex verwendet</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountPage</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountText</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — workspace</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account (plan)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Valid until %1, and could not be renewed yet</source>
        <translation>Gültig bis %1, konnte noch nicht erneuert werden</translation>
    </message>
    <message>
        <source>Could not be renewed yet</source>
        <translation>Konnte noch nicht erneuert werden</translation>
    </message>
    <message>
        <source>Nobody can tell until when it is valid</source>
        <translation>Bis wann sie gilt, ist nicht festzustellen</translation>
    </message>
    <message>
        <source>Expired since %1; it is renewed at the next use</source>
        <translation>Abgelaufen seit %1; wird bei der nächsten Verwendung erneuert</translation>
    </message>
    <message>
        <source>Expires at %1; it is renewed at the next use</source>
        <translation>Ablauf: %1; wird bei der nächsten Verwendung erneuert</translation>
    </message>
    <message>
        <source>Valid until %1, then sign in again: it cannot be renewed any more</source>
        <translation>Gültig bis %1, dann erneut anmelden: kann nicht mehr erneuert werden</translation>
    </message>
    <message>
        <source>Sign in again: it cannot be renewed any more</source>
        <translation>Erneut anmelden: kann nicht mehr erneuert werden</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server cannot be reached; expired since %1</source>
        <translation>Der Server ist nicht erreichbar; abgelaufen seit %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; valid until %1</source>
        <translation>Der Server ist nicht erreichbar; gültig bis %1</translation>
    </message>
    <message>
        <source>API key, without an end that is known</source>
        <translation>API-Schlüssel ohne bekanntes Ablaufdatum</translation>
    </message>
    <message>
        <source>A kind of sign-in that is only shown here</source>
        <translation>Eine Art von Anmeldung, die hier nur angezeigt wird</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>erneut anmelden</translation>
    </message>
    <message>
        <source>cannot reach the server</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>Kept in a file, where Codex reads it</source>
        <translation>In einer Datei gespeichert, aus der Codex sie liest</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in a file</source>
        <translation>Von Chatelaine in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Kept in the keyring, where Codex reads it</source>
        <translation>Im Schlüsselbund gespeichert, aus dem Codex sie liest</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in the keyring</source>
        <translation>Von Chatelaine im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in another year, as QDate::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>date within six days, as QDate::toString() takes it</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date in this year, as QDate::toString() takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <translation>Der Schlüsselbund ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>What Codex stored cannot be understood</source>
        <translation>Was Codex gespeichert hat, ist unverständlich</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in where only Codex can read it</source>
        <translation>Codex speichert seine Anmeldung dort, wo nur Codex sie lesen kann</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in is out of reach</source>
        <translation>Die Anmeldung von Codex ist nicht zugänglich</translation>
    </message>
    <message>
        <source>The sign-in mixes two accounts</source>
        <translation>Die Anmeldung vermischt zwei Konten</translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <comment>how long it lasts; time</comment>
        <translation>%1; nächster Versuch: %2</translation>
    </message>
    <message>
        <source>not verified: it was imported, and not used yet</source>
        <translation>nicht geprüft: importiert und noch nicht verwendet</translation>
    </message>
    <message>
        <source>not verified: another program took it out of Codex</source>
        <translation>nicht geprüft: von einem anderen Programm aus Codex entfernt</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration has a mistake</source>
        <translation>Die Konfiguration von Codex hat einen Fehler</translation>
    </message>
    <message>
        <source>The Codex home does not exist</source>
        <translation>Das Codex-Verzeichnis existiert nicht</translation>
    </message>
    <message>
        <source>The Codex home belongs to somebody else</source>
        <translation>Das Codex-Verzeichnis gehört jemand anderem</translation>
    </message>
</context>
<context>
    <name>chatelaine::Application</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>This ends the account&apos;s sessions on other computers too, and cannot be undone.</source>
        <translation>Das beendet die Sitzungen des Kontos auch auf anderen Computern und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer. It is not revoked: other computers stay signed in.</source>
        <translation>Die Anmeldung wird von diesem Computer entfernt. Sie wird nicht widerrufen: Andere Computer bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Codex will have no sign-in here until you choose another account.</source>
        <translation>Codex hat dann hier keine Anmeldung, bis Sie ein anderes Konto wählen.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Sign out %1 everywhere?</source>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A label for %1 (empty: as it is)</source>
        <translation>Bezeichnung für %1 (leer: wie bisher)</translation>
    </message>
    <message>
        <source>A label for %1 (empty: none)</source>
        <translation>Bezeichnung für %1 (leer: keine)</translation>
    </message>
    <message>
        <source>Codex will have no sign-in in %1 until you choose another account.</source>
        <translation>Codex hat dann in %1 keine Anmeldung, bis Sie ein anderes Konto wählen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandLine</name>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

Removes a sign-in from this computer: that of ACCOUNT, else the one that Codex uses. The server is
not told: copies elsewhere stay valid. Refuses inside Codex&apos;s sandbox. Exits with 3 if there is no
such sign-in.

  ACCOUNT       A label, an e-mail (if only one account has it) or an account id.
  --everywhere  Have the server end the sign-in first, which ends it on other machines too. If that
                fails nothing is removed. Asks before, on a terminal.
  --yes         Do not ask.
  --json        Print one JSON object; never asks.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

Entfernt eine Anmeldung von diesem Computer: die von ACCOUNT, sonst die von Codex verwendete. Der
Server erfährt davon nichts: Kopien anderswo bleiben gültig. Verweigert den Dienst in der Sandbox
von Codex. Endet mit Code 3, wenn es keine solche Anmeldung gibt.

  ACCOUNT       Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  --everywhere  Die Anmeldung zuerst vom Server beenden lassen, auch für andere Computer. Schlägt
                das fehl, wird nichts entfernt. Fragt in einem Terminal vorher nach.
  --yes         Nicht nachfragen.
  --json        Ein JSON-Objekt ausgeben; fragt nie nach.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

Makes Codex use ACCOUNT from now on; the account that it used before is kept. First lists the
programs that run with that one, and what each will do: none is ended. On a terminal asks, if
there are any. Else it goes on, but refuses where the other sign-in could be lost, or where
programs would go on as the other member of a workspace. Refuses inside Codex&apos;s sandbox.

  ACCOUNT   A label, an e-mail (if only one account has it) or an account id.
  --anyway  Do not ask, and switch in these cases too.
  --json    Print one JSON object; never asks.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

Lässt Codex von nun an ACCOUNT verwenden; das bisher verwendete Konto bleibt gespeichert. Listet
zuerst die Programme auf, die mit jenem laufen, und was jedes tun wird: Keines wird beendet. Fragt
in einem Terminal nach, wenn es welche gibt. Sonst wird gewechselt, außer wo die andere Anmeldung
verloren gehen könnte oder Programme als das andere Mitglied eines Arbeitsbereichs weiterlaufen
würden. Verweigert den Dienst in der Sandbox von Codex.

  ACCOUNT   Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  --anyway  Nicht nachfragen und auch in diesen Fällen wechseln.
  --json    Ein JSON-Objekt ausgeben; fragt nie nach.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gives an account a label, which stands for it everywhere; without LABEL takes it away.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  LABEL    One line of at most 64 characters that fits no other account.
  --json   Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gibt einem Konto eine Bezeichnung, die überall dafür steht; ohne LABEL wird sie entfernt.

  ACCOUNT  Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  LABEL    Eine Zeile mit höchstens 64 Zeichen, die auf kein anderes Konto passt.
  --json   Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] import PATH… [--json]

Keeps copies of sign-ins that lie elsewhere. Codex goes on as it is, and so do the files. Nothing
newer is written over, and nothing is asked of the server. Refuses inside Codex&apos;s sandbox. Exits
with 0 if one was imported, or all are here already; else with the code of the first refusal.

  PATH    An auth.json of any name; a folder of such files (*.json) and of Codex homes; or a
          Codex home, whose sign-in stays in use there.
  --json  Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] import PATH… [--json]

Speichert Kopien von Anmeldungen, die anderswo liegen. Codex und die Dateien bleiben, wie sie sind.
Nichts Neueres wird überschrieben, und der Server wird nicht gefragt. Verweigert den Dienst in der
Sandbox von Codex. Endet mit Code 0, wenn eine importiert wurde oder alle schon hier sind; sonst mit
dem Code der ersten Ablehnung.

  PATH    Eine auth.json mit beliebigem Namen; ein Ordner mit solchen Dateien (*.json) und
          Codex-Verzeichnissen; oder ein Codex-Verzeichnis, dessen Anmeldung in Gebrauch bleibt.
  --json  Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] status [--json]

Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it
could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.

  --json  Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] status [--json]

Sagt, als wer Codex angemeldet ist, bis wann, und wo das gespeichert ist. Endet mit Code 0, wenn
sich das feststellen ließ, auch wenn niemand angemeldet ist; mit 6, wenn Speicher oder Schlüsselbund
das verhindern.

  --json  Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex
uses.

  --order ACCOUNT,…  Put these accounts first, in this order, from now on.
  --json             Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Listet jede auf diesem Computer gespeicherte Anmeldung auf, in gleichbleibender Reihenfolge; ein
Stern kennzeichnet die von Codex verwendete.

  --order ACCOUNT,…  Diese Konten von nun an in dieser Reihenfolge voranstellen.
  --json             Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute
old is left as it is. Exits with 4 if the server will not renew it any more.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Erneuert eine Anmeldung jetzt: die von ACCOUNT, sonst die von Codex verwendete. Ist sie weniger als
eine Minute alt, bleibt sie, wie sie ist. Endet mit Code 4, wenn der Server sie nicht mehr erneuert.

  ACCOUNT  Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  --json   Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

Prints an access token that is good for at least a minute, and nothing else: that of ACCOUNT, else
that of the account that Codex uses. Renews the sign-in only if its token has expired. Refuses
inside Codex&apos;s sandbox, and on a terminal without --show.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --show   Print it on a terminal too.
  --json   Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

Gibt ein Access-Token aus, das mindestens eine Minute gilt, und sonst nichts: das von ACCOUNT, sonst
das des Kontos, das Codex verwendet. Erneuert die Anmeldung nur, wenn ihr Token abgelaufen ist.
Verweigert den Dienst in der Sandbox von Codex und ohne --show auch in einem Terminal.

  ACCOUNT  Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  --show   Es auch in einem Terminal ausgeben.
  --json   Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

Asks the server how much of its limits an account has left, and when they reset: ACCOUNT, else the
one that Codex uses. Renews the sign-in only if its token has expired. On a terminal it draws bars,
in colour unless NO_COLOR is set. Exits with 5 if the server does not tell; that does not mean
that anybody is signed out.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

Fragt den Server, wie viel von den Limits eines Kontos übrig ist und wann sie neu beginnen: ACCOUNT,
sonst das von Codex verwendete. Erneuert die Anmeldung nur, wenn ihr Token abgelaufen ist. Zeichnet
in einem Terminal Balken, farbig, außer wenn NO_COLOR gesetzt ist. Endet mit Code 5, wenn der
Server es nicht sagt; das bedeutet nicht, dass jemand abgemeldet ist.

  ACCOUNT  Bezeichnung, E-Mail-Adresse (wenn nur ein Konto sie hat) oder Konto-ID.
  --json   Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] doctor [--json]

Looks at everything that Chatelaine depends on, and says what is wrong, with what to do about it: the
desktop, the keyring, Codex&apos;s home and configuration, the accounts, the port, Chatelaine&apos;s own files.
No server is contacted, nothing is changed, and nothing is asked. The answer names no e-mail address,
no account id and no token, so it can be shown to others. Exits with 0 if nothing is wrong, else
with 1.

  --json  Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] doctor [--json]

Prüft alles, wovon Chatelaine abhängt, und sagt, was nicht stimmt und was zu tun ist: Desktop,
Schlüsselbund, Codex-Verzeichnis und -Konfiguration, Konten, Port und die Dateien von Chatelaine.
Kein Server wird kontaktiert, nichts geändert und nichts gefragt. Die Antwort nennt keine
E-Mail-Adresse, keine Konto-ID und kein Token und kann daher anderen gezeigt werden. Endet mit
Code 0, wenn alles stimmt, sonst mit 1.

  --json  Ein JSON-Objekt ausgeben.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

Keeps the ChatGPT sign-ins that the OpenAI Codex CLI runs on.

  login     Sign in with the browser.
  logout    Remove a sign-in from this computer.
  status    Say whom Codex is signed in as, and until when.
  accounts  List every sign-in kept on this computer.
  switch    Make Codex use another account.
  rename    Give an account a label.
  import    Keep copies of sign-ins that lie elsewhere.
  refresh   Renew a sign-in now.
  token     Print a valid access token.
  usage     Say how much of its limits an account has left.
  doctor    Say what is wrong, and what to do about it.

  --demo      Use a test issuer and a home of its own: nothing of yours is read or changed.
              Without a command, sign in there without a browser and show the status.
  --home DIR  Work in the Codex home DIR instead of CODEX_HOME or ~/.codex.
  --json      Print one JSON object.
  --help      Print this, or more about a command.
  --version   Print the version.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nobody signed in, 4 sign-in needed, 5 server or
network, 6 store or keyring.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

Bewahrt die ChatGPT-Anmeldungen auf, mit denen die OpenAI Codex CLI arbeitet.

  login     Mit dem Browser anmelden.
  logout    Eine Anmeldung von diesem Computer entfernen.
  status    Sagen, als wer Codex angemeldet ist und bis wann.
  accounts  Jede auf diesem Computer gespeicherte Anmeldung auflisten.
  switch    Codex ein anderes Konto verwenden lassen.
  rename    Einem Konto eine Bezeichnung geben.
  import    Kopien von Anmeldungen speichern, die anderswo liegen.
  refresh   Eine Anmeldung jetzt erneuern.
  token     Ein gültiges Access-Token ausgeben.
  usage     Sagen, wie viel von den Limits eines Kontos übrig ist.
  doctor    Sagen, was nicht stimmt und was zu tun ist.

  --demo      Einen Testserver und ein eigenes Codex-Verzeichnis verwenden: Nichts von Ihnen wird
              gelesen oder geändert. Ohne Befehl dort ohne Browser anmelden und den Status zeigen.
  --home DIR  Im Codex-Verzeichnis DIR arbeiten statt in CODEX_HOME oder ~/.codex.
  --json      Ein JSON-Objekt ausgeben.
  --help      Dies ausgeben, oder mehr über einen Befehl.
  --version   Die Version ausgeben.

Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 niemand angemeldet, 4 Anmeldung
nötig, 5 Server oder Netzwerk, 6 Speicher oder Schlüsselbund.
</translation>
    </message>
    <message>
        <source>The folder after --home is empty.</source>
        <translation>Der Ordner nach --home ist leer.</translation>
    </message>
    <message>
        <source>--demo has a home of its own, so --home cannot be given.</source>
        <translation>--demo hat ein eigenes Codex-Verzeichnis, daher kann --home nicht angegeben werden.</translation>
    </message>
    <message>
        <source>chatelainectl: %1 See: chatelainectl %2--help</source>
        <translation>chatelainectl: %1 Siehe: chatelainectl %2--help</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Say which file or folder.</source>
        <translation>Geben Sie eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>Geben Sie ein Konto an.</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>Ein Pfad ist leer.</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Das Konto ist leer.</translation>
    </message>
    <message>
        <source>--yes is for --everywhere.</source>
        <translation>--yes gehört zu --everywhere.</translation>
    </message>
    <message>
        <source>An account after --order is empty.</source>
        <translation>Ein Konto nach --order ist leer.</translation>
    </message>
    <message>
        <source>The account after --expect is empty.</source>
        <translation>Das Konto nach --expect ist leer.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to 86400, not “%1”.</source>
        <translation>--timeout erwartet Sekunden von 1 bis 86400, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Say what to do: login, logout, status, accounts, switch, rename, import, refresh, token, usage or doctor.</source>
        <translation>Geben Sie an, was zu tun ist: login, logout, status, accounts, switch, rename, import, refresh, token, usage oder doctor.</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                     [--expect ACCOUNT] [--json]

Signs in with the browser. Codex uses the account from then on; the one that it used before is
kept. Running programs are not asked about, as &quot;switch&quot; does: those that run as another member of
the same workspace go on as the new one. The address to open is printed on stderr too; Ctrl-C
ends the wait.

  --timeout S       Wait S seconds for the browser (1 to 86400; default 600).
  --no-switch       Keep the sign-in without making Codex use it.
  --expect ACCOUNT  Refuse every other account. ACCOUNT is a label, an e-mail or an account id;
                    it need not be known here yet.
  --json            Print one JSON object.
</source>
        <translation>Aufruf: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                      [--expect ACCOUNT] [--json]

Meldet mit dem Browser an. Codex verwendet das Konto von da an; das bisher verwendete bleibt
gespeichert. Nach laufenden Programmen wird nicht gefragt wie bei „switch“: Was als ein anderes
Mitglied desselben Arbeitsbereichs läuft, läuft als das neue weiter. Die zu öffnende Adresse wird
auch auf stderr ausgegeben; Strg-C beendet das Warten.

  --timeout S       S Sekunden auf den Browser warten (1 bis 86400; Vorgabe 600).
  --no-switch       Die Anmeldung speichern, ohne dass Codex sie verwendet.
  --expect ACCOUNT  Jedes andere Konto ablehnen. ACCOUNT ist eine Bezeichnung, eine E-Mail-Adresse
                    oder eine Konto-ID; es muss hier noch nicht bekannt sein.
  --json            Ein JSON-Objekt ausgeben.
</translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Mend what is named here, then look again.</source>
        <translation>Beheben Sie, was hier genannt ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>version, version</comment>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>keine Anzeige</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desktop (session)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>a host shows icons</source>
        <translation>ein Host zeigt Symbole an</translation>
    </message>
    <message>
        <source>no host shows icons</source>
        <translation>kein Host zeigt Symbole an</translation>
    </message>
    <message>
        <source>Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then Chatelaine opens its window instead.</source>
        <translation>Schalten Sie den Infobereich Ihres Desktops ein (unter GNOME installieren Sie die Erweiterung AppIndicator). Bis dahin öffnet Chatelaine stattdessen sein Fenster.</translation>
    </message>
    <message>
        <source>no StatusNotifier host; a panel may have a tray of the older kind</source>
        <translation>kein StatusNotifier-Host; eine Leiste hat vielleicht einen Infobereich der älteren Art</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server (what it can do)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a server is started when it is needed</source>
        <translation>ein Server wird bei Bedarf gestartet</translation>
    </message>
    <message>
        <source>no server shows them</source>
        <translation>kein Server zeigt sie an</translation>
    </message>
    <message>
        <source>Start a notification daemon, such as dunst or that of your desktop.</source>
        <translation>Starten Sie einen Benachrichtigungsdienst, etwa dunst oder den Ihres Desktops.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>kann geöffnet werden</translation>
    </message>
    <message>
        <source>xdg-open is missing, so a sign-in cannot open the browser</source>
        <translation>xdg-open fehlt, daher kann eine Anmeldung den Browser nicht öffnen</translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then open the address of a sign-in by hand.</source>
        <translation>Installieren Sie xdg-utils. Bis dahin öffnen Sie die Adresse einer Anmeldung von Hand.</translation>
    </message>
    <message>
        <source>the address of a sign-in is to be opened by hand</source>
        <translation>die Adresse einer Anmeldung ist von Hand zu öffnen</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>the demo&apos;s own, in memory</source>
        <translation>der eigene der Demo, im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>none, as there is no session bus</source>
        <translation>keiner, da es keinen Sitzungsbus gibt</translation>
    </message>
    <message>
        <source>a Secret Service</source>
        <translation>ein Secret Service</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again to restart it. You are not signed out.</source>
        <translation>Beenden Sie die Desktopsitzung und beginnen Sie sie neu, um ihn neu zu starten. Sie sind nicht abgemeldet.</translation>
    </message>
    <message>
        <source>started when it is needed</source>
        <translation>wird bei Bedarf gestartet</translation>
    </message>
    <message>
        <source>%1 runs, but has no default keyring</source>
        <translation>%1 läuft, hat aber keinen Standard-Schlüsselbund</translation>
    </message>
    <message>
        <source>Create one with your keyring program (such as Seahorse) and make it the default.</source>
        <translation>Legen Sie einen mit Ihrer Schlüsselbund-Verwaltung (etwa Seahorse) an und machen Sie ihn zum Standard.</translation>
    </message>
    <message>
        <source>%1 is locked: what is in it can be neither read nor changed</source>
        <translation>%1 ist gesperrt: Was darin ist, kann weder gelesen noch geändert werden</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop anew. You are not signed out.</source>
        <translation>Entsperren Sie ihn, etwa indem Sie die Desktopsitzung neu beginnen. Sie sind nicht abgemeldet.</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, entsperrt</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration</source>
        <translation>Konfiguration von Codex</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex-Verzeichnis</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex-Verzeichnis %1</translation>
    </message>
    <message>
        <source>%1, by CODEX_HOME</source>
        <translation>%1, laut CODEX_HOME</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, noch nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, as nothing else is set</source>
        <translation>%1, da nichts anderes eingestellt ist</translation>
    </message>
    <message>
        <source>%1, by %2, line %3</source>
        <comment>mode, file, number</comment>
        <translation>%1, laut %2, Zeile %3</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>mode; state</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN</source>
        <translation>CODEX_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>it is set here: a Codex that is started so uses that token, and no sign-in</source>
        <translation>hier gesetzt: Ein so gestartetes Codex verwendet dieses Token und keine Anmeldung</translation>
    </message>
    <message>
        <source>Unset it, unless that is what you want.</source>
        <translation>Entfernen Sie die Variable, sofern das nicht beabsichtigt ist.</translation>
    </message>
    <message>
        <source>Left by Codex</source>
        <translation>Reste von Codex</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>%n Datei .auth-… neben auth.json, von einem Codex, das beim Speichern seiner Anmeldung beendet wurde</numerusform>
            <numerusform>%n Dateien .auth-… neben auth.json, von einem Codex, das beim Speichern seiner Anmeldung beendet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They hold tokens: remove them once Codex works and none is running.</source>
        <translation>Chatelaine übernimmt daraus beim nächsten Erneuern, was neuer ist („chatelainectl refresh“). Sie enthalten Token: Entfernen Sie sie, sobald Codex funktioniert und keines läuft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of program: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Running Codex programs</source>
        <translation>Laufende Codex-Programme</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>live</source>
        <comment>used by Codex</comment>
        <translation>von Codex verwendet</translation>
    </message>
    <message>
        <source>live in another Codex home</source>
        <translation>in einem anderen Codex-Verzeichnis verwendet</translation>
    </message>
    <message>
        <source>renewed at %1</source>
        <translation>nächste Erneuerung: %1</translation>
    </message>
    <message>
        <source>a renewal is due</source>
        <translation>eine Erneuerung ist fällig</translation>
    </message>
    <message>
        <source>Sign in again with this account: in the window, or “chatelainectl login”.</source>
        <translation>Melden Sie sich mit diesem Konto erneut an: im Fenster oder mit „chatelainectl login“.</translation>
    </message>
    <message>
        <source>Port 1455</source>
        <translation>Port 1455</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>in use by a sign-in of ours</source>
        <translation>belegt durch eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>in use by %1, so a sign-in takes port 1457</source>
        <translation>belegt durch %1, daher nimmt eine Anmeldung Port 1457</translation>
    </message>
    <message>
        <source>End that program if a sign-in fails; often it is another sign-in.</source>
        <translation>Beenden Sie dieses Programm, wenn eine Anmeldung fehlschlägt; oft ist es eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>in use by %1, and port 1457 by %2: nobody can sign in</source>
        <translation>belegt durch %1, und Port 1457 durch %2: Niemand kann sich anmelden</translation>
    </message>
    <message>
        <source>End one of these programs; often it is another sign-in.</source>
        <translation>Beenden Sie eines dieser Programme; oft ist es eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>%1, a test issuer</source>
        <translation>%1, ein Testserver</translation>
    </message>
    <message>
        <source>Codex&apos;s server</source>
        <translation>Server von Codex</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>no variable is set</source>
        <translation>keine Variable ist gesetzt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>the file that %1 names cannot be read</source>
        <translation>die in %1 genannte Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Correct the path or its permissions, or unset the variable.</source>
        <translation>Berichtigen Sie den Pfad oder seine Zugriffsrechte, oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <source>no difference to the server&apos;s is known</source>
        <translation>keine Abweichung von der des Servers bekannt</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>%1; only %2 are free there</source>
        <translation>%1; dort sind nur %2 frei</translation>
    </message>
    <message>
        <source>Make room: a renewed sign-in must find some.</source>
        <translation>Schaffen Sie Platz: Eine erneuerte Anmeldung braucht welchen.</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1; %2 frei</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>none: the defaults are in force</source>
        <translation>keine: Es gelten die Vorgaben</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei Sitzungsbeginn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts steht aus</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>%n Eintrag, der älteste von %1</numerusform>
            <numerusform>%n Einträge, der älteste von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start Chatelaine, or run “chatelainectl refresh”. Nothing is lost.</source>
        <translation>Etwas wurde begonnen und nicht abgeschlossen. Beheben Sie, was hier sonst genannt ist (entsperren Sie etwa den Schlüsselbund), und starten Sie dann Chatelaine oder führen Sie „chatelainectl refresh“ aus. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>%1 holds an answer of the server that names another account; nothing waits for it</source>
        <translation>%1 enthält eine Antwort des Servers, die ein anderes Konto nennt; nichts wartet darauf</translation>
    </message>
    <message>
        <source>Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer need it.</source>
        <translation>Chatelaine verwendet sie nicht: Sie wird aufbewahrt, damit Sie sie ansehen können. Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Discretion</name>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>in place of a name in a path</comment>
        <translation>benutzer</translation>
    </message>
</context>
<context>
    <name>chatelaine::ErrorText</name>
    <message>
        <source> (%1)</source>
        <comment>technical words after a statement</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Codex&apos;s entry in the keyring is damaged%1, so nobody can tell whose sign-in it is. Sign in again to replace it; the damaged one is kept aside.</source>
        <translation>Der Eintrag von Codex im Schlüsselbund ist beschädigt%1, daher lässt sich nicht feststellen, wessen Anmeldung es ist. Melden Sie sich erneut an, um ihn zu ersetzen; der beschädigte wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in in %1 is damaged%2, so Codex cannot use it. Correct the file, or sign in again: the damaged one is then kept aside.</source>
        <translation>Die Anmeldung von Codex in %1 ist beschädigt%2, daher kann Codex sie nicht verwenden. Berichtigen Sie die Datei oder melden Sie sich erneut an: Die beschädigte wird dann beiseitegelegt.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. Correct the file, or remove it, then start Chatelaine again.</source>
        <translation>Die Einstellungen in %1 sind unverständlich%2, daher arbeitet Chatelaine mit seinen Vorgaben weiter. Berichtigen oder entfernen Sie die Datei und starten Sie Chatelaine dann neu.</translation>
    </message>
    <message>
        <source>The settings could not be understood%2, so Chatelaine goes on with its defaults. What was there is kept in %1.</source>
        <translation>Die Einstellungen waren unverständlich%2, daher arbeitet Chatelaine mit seinen Vorgaben weiter. Die bisherigen sind in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. Correct it, or move it away, then try again.</source>
        <translation>%1 ist beschädigt%2. Es bleibt, wie es ist, und die Anmeldungen dahinter sind nicht verwendbar, bis es stimmt. Berichtigen oder verschieben Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. To have it kept, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex ist so eingestellt, dass es seine Anmeldung nur im Arbeitsspeicher hält%1, wo kein anderes Programm sie lesen oder schreiben kann. Damit sie gespeichert wird, schreiben Sie diese Zeile in config.toml: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. To change that, write this line under [features] in config.toml: secret_auth_storage = false</source>
        <translation>Codex ist so eingestellt, dass es seine Anmeldung in einer eigenen verschlüsselten Datei speichert%1, in die Chatelaine nie schreibt. Um das zu ändern, schreiben Sie diese Zeile unter [features] in config.toml: secret_auth_storage = false</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in in %1%2, where Chatelaine never writes. To change that, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex speichert seine Anmeldung in %1%2, wohin Chatelaine nie schreibt. Um das zu ändern, schreiben Sie diese Zeile in config.toml: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>chatgpt_base_url in Codex&apos;s configuration names an address that may not receive your tokens%1. Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the address in Chatelaine&apos;s settings.json (&quot;allowedOrigins&quot;).</source>
        <translation>chatgpt_base_url in der Konfiguration von Codex nennt eine Adresse, die Ihre Token nicht erhalten darf%1. Chatelaine sendet nichts dorthin; Codex selbst würde es tun. Entfernen Sie die Zeile; oder, falls es Ihre eigene Adresse ist, erlauben Sie sie in der settings.json von Chatelaine (&quot;allowedOrigins&quot;).</translation>
    </message>
    <message>
        <source>%1 may not receive your tokens, so nothing was sent there.</source>
        <translation>%1 darf Ihre Token nicht erhalten, daher wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The variable %1 names an address that may not receive your tokens%2. Nothing was sent. Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.</source>
        <translation>Die Variable %1 nennt eine Adresse, die Ihre Token nicht erhalten darf%2. Nichts wurde gesendet. Entfernen Sie die Variable oder setzen Sie sie auf https://auth.openai.com oder eine Loopback-Adresse wie http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.</source>
        <translation>Codex ist für Ihren Arbeitsbereich nicht freigeschaltet. Wenden Sie sich an dessen Administrator, um Zugang zu Codex zu erhalten.</translation>
    </message>
    <message>
        <source>This person has no ChatGPT workspace that Codex could use, so nobody was signed in. Sign in with another account, or ask your workspace administrator.</source>
        <translation>Diese Person hat keinen ChatGPT-Arbeitsbereich, den Codex verwenden könnte, daher wurde niemand angemeldet. Melden Sie sich mit einem anderen Konto an oder fragen Sie den Administrator Ihres Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Your workspace does not allow the Codex CLI, so nobody was signed in. Ask your workspace administrator to allow it.</source>
        <translation>Ihr Arbeitsbereich erlaubt die Codex CLI nicht, daher wurde niemand angemeldet. Bitten Sie den Administrator Ihres Arbeitsbereichs, sie zu erlauben.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Nichts wurde geändert; melden Sie sich erneut an, falls das ein Versehen war.</translation>
    </message>
    <message>
        <source>The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.</source>
        <translation>Die Anmeldung wurde abgelehnt: „%1“. Nichts wurde geändert; melden Sie sich erneut oder mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more%1.</source>
        <translation>Die Anmeldung kann nicht mehr erneuert werden%1.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.</source>
        <translation>Die Anmeldung kann nicht mehr erneuert werden: Eine Kopie davon wurde anderswo erneuert, was diese beendet hat.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for too long, and has ended.</source>
        <translation>Die Anmeldung wurde zu lange nicht erneuert und ist beendet.</translation>
    </message>
    <message>
        <source>The sign-in was ended on the server, for example by signing out everywhere or by a new password.</source>
        <translation>Die Anmeldung wurde auf dem Server beendet, etwa durch Abmelden überall oder durch ein neues Passwort.</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <comment>a sentence with the cause</comment>
        <translation>%1 Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 Sign in again as %2.</source>
        <comment>a sentence with the cause, who</comment>
        <translation>%1 Melden Sie sich erneut als %2 an.</translation>
    </message>
    <message>
        <source>This sign-in is an API key. It has no access token, and never needs to be renewed.</source>
        <translation>Diese Anmeldung ist ein API-Schlüssel. Sie hat kein Access-Token und muss nie erneuert werden.</translation>
    </message>
    <message>
        <source>This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Diese Art von Anmeldung wird hier nur angezeigt: Chatelaine erneuert sie nicht und gibt ihr Token nicht heraus.</translation>
    </message>
    <message>
        <source>This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Diese Art von Anmeldung (%1) wird hier nur angezeigt: Chatelaine erneuert sie nicht und gibt ihr Token nicht heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>Die Uhr dieses Computers geht falsch. Chatelaine berücksichtigt das, aber andere Programme, darunter Codex, halten eine gültige Anmeldung womöglich für abgelaufen. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>Die Uhr dieses Computers geht %1 vor. Chatelaine berücksichtigt das, aber andere Programme, darunter Codex, halten eine gültige Anmeldung womöglich für abgelaufen. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among them, may use a sign-in that has expired. Set the clock.</source>
        <translation>Die Uhr dieses Computers geht %1 nach. Chatelaine berücksichtigt das, aber andere Programme, darunter Codex, verwenden womöglich eine abgelaufene Anmeldung. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 wurde zu oft gefragt und antwortet eine Zeit lang nicht. Die hier gespeicherten Anmeldungen sind unverändert; versuchen Sie es später erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.</source>
        <translation>%1 wurde zu oft gefragt. Die hier gespeicherten Anmeldungen sind unverändert; warten Sie %2 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This sign-in names no workspace</source>
        <translation>Diese Anmeldung nennt keinen Arbeitsbereich</translation>
    </message>
    <message>
        <source>This sign-in is for workspace %1</source>
        <translation>Diese Anmeldung gilt für den Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>%1, which Codex&apos;s configuration does not allow: Codex would sign it out again. Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, was die Konfiguration von Codex nicht erlaubt: Codex würde sie wieder abmelden. Melden Sie sich erneut an und wählen Sie einen anderen Arbeitsbereich, oder ändern Sie forced_chatgpt_workspace_id in config.toml.</translation>
    </message>
    <message>
        <source>%1, but Codex&apos;s configuration allows only %2 and would sign it out again. Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, aber die Konfiguration von Codex erlaubt nur %2 und würde sie wieder abmelden. Melden Sie sich erneut an und wählen Sie diesen Arbeitsbereich, oder ändern Sie forced_chatgpt_workspace_id in config.toml.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only API keys (forced_login_method = &quot;api&quot; in %1), so Codex would remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.</source>
        <translation>Die Konfiguration von Codex erlaubt nur API-Schlüssel (forced_login_method = &quot;api&quot; in %1), daher würde Codex eine ChatGPT-Anmeldung sofort entfernen. Entfernen Sie diese Zeile, um sich mit ChatGPT anzumelden.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only ChatGPT sign-ins (forced_login_method = &quot;chatgpt&quot; in %1), so Codex would remove an API key at once. Remove that line to use an API key.</source>
        <translation>Die Konfiguration von Codex erlaubt nur ChatGPT-Anmeldungen (forced_login_method = &quot;chatgpt&quot; in %1), daher würde Codex einen API-Schlüssel sofort entfernen. Entfernen Sie diese Zeile, um einen API-Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: look at the accounts, then try again.</source>
        <translation>Es hat zu lange gedauert, daher wartet Chatelaine nicht länger. Das Verlangte ist vielleicht trotzdem geschehen: Prüfen Sie die Konten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not exist. Nothing was changed. Check the path, then try again.</source>
        <translation>%1 existiert nicht. Nichts wurde geändert. Prüfen Sie den Pfad und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. Check what it is and who may read it, then start Chatelaine again.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar%2, daher arbeitet Chatelaine mit seinen Vorgaben weiter. Prüfen Sie, was es ist und wer es lesen darf, und starten Sie Chatelaine dann neu.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are signed out. Check what it is and who may read it, then try again.</source>
        <translation>%1 ist nicht lesbar%2, daher lässt sich nicht feststellen, welche Anmeldung darin ist. Das bedeutet nicht, dass Sie abgemeldet sind. Prüfen Sie, was es ist und wer es lesen darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. What was there before is unchanged. Make room, or permit yourself to write there, then try again.</source>
        <translation>%1 kann nicht geschrieben werden%2. Das Bisherige ist unverändert. Schaffen Sie Platz oder geben Sie sich dort Schreibrechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.</source>
        <translation>%1 gehört einem anderen Benutzer, daher wurde dort nichts geändert. Führen Sie Chatelaine als dieser Benutzer aus.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.</source>
        <translation>%1 gehört %2, daher wurde dort nichts geändert. Führen Sie Chatelaine als %2 aus.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which does not exist, so no sign-in can be kept there. Remove the link or create what it points to, then try again.</source>
        <translation>%1 ist eine Verknüpfung mit %2, das nicht existiert, daher kann dort keine Anmeldung gespeichert werden. Entfernen Sie die Verknüpfung oder legen Sie ihr Ziel an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is changing Codex&apos;s sign-in and did not finish in time (it holds %1). Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm ändert gerade die Anmeldung von Codex und wurde nicht rechtzeitig fertig (es hält %1 gesperrt). Nichts wurde geändert; versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are kept, so none is touched.</source>
        <translation>Die Konfiguration von Codex in %1 ist fehlerhaft%2. Bis sie berichtigt ist, lässt sich nicht feststellen, wo Anmeldungen gespeichert sind, daher wird keine angerührt.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: cli_auth_credentials_store = &quot;file&quot; in config.toml.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund%1, daher können Anmeldungen darin weder gelesen noch geändert werden. Starten Sie einen (etwa GNOME Keyring oder KWallet) oder lassen Sie Codex seine Anmeldung in einer Datei speichern: cli_auth_credentials_store = &quot;file&quot; in config.toml.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. This does not mean that you are signed out. Try again; if it stays silent, log out of the desktop and in again to restart it.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Das bedeutet nicht, dass Sie abgemeldet sind. Versuchen Sie es erneut; bleibt er stumm, beenden Sie die Desktopsitzung und beginnen Sie sie neu, um ihn neu zu starten.</translation>
    </message>
    <message>
        <source>The keyring refused access%1. The sign-ins in it are unchanged. Unlock it and permit Chatelaine to use it, then try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert%1. Die Anmeldungen darin sind unverändert. Entsperren Sie ihn, erlauben Sie Chatelaine die Verwendung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot be told, so none is touched. Remove the wrong one with your keyring program, then try again.</source>
        <translation>Der Schlüsselbund enthält mehrere Anmeldungen für dasselbe Codex-Verzeichnis%1, und welche davon Codex liest, lässt sich nicht feststellen, daher wird keine angerührt. Entfernen Sie die falsche mit Ihrer Schlüsselbund-Verwaltung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.</source>
        <translation>Die Anmeldung enthält als %1 kein gültiges Token%2, daher könnte Codex sie nicht verwenden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose an account with ChatGPT.</source>
        <translation>Die Anmeldung sagt nicht, für welches Konto sie gilt%1. Sie ist nicht verwendbar; melden Sie sich erneut an und wählen Sie ein Konto mit ChatGPT.</translation>
    </message>
    <message>
        <source>The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not renewed. Sign in again; the mixed one is kept aside.</source>
        <translation>Die Anmeldung, die Codex verwendet, enthält Token zweier verschiedener Konten. Sie bleibt, wie sie ist, und wird nicht erneuert. Melden Sie sich erneut an; die vermischte wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The sign-in lacks its %1, so Codex could not use it. Sign in again.</source>
        <translation>Der Anmeldung fehlt %1, daher könnte Codex sie nicht verwenden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another program changed the sign-in at the same moment, and its change was left alone. Look who is signed in now, then try again.</source>
        <translation>Ein anderes Programm hat die Anmeldung im selben Augenblick geändert, und seine Änderung wurde belassen. Sehen Sie nach, wer jetzt angemeldet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, who was not expected here. Nothing was changed. Sign in again and choose the right account.</source>
        <translation>Die Anmeldung ist die von %1, und das war hier nicht erwartet. Nichts wurde geändert. Melden Sie sich erneut an und wählen Sie das richtige Konto.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, but this was to be %2. Nothing was changed. Sign in again and choose %2 in the browser.</source>
        <translation>Die Anmeldung ist die von %1, aber es sollte %2 sein. Nichts wurde geändert. Melden Sie sich erneut an und wählen Sie im Browser %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Codex here.</source>
        <translation>Hier ist niemand bei Codex angemeldet.</translation>
    </message>
    <message>
        <source>No sign-in of %1 is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Anmeldung von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.</source>
        <translation>Es wurde nicht gewechselt: Codex läuft und erneuert womöglich gerade die Anmeldung von %1, und sie konnte nicht erneuert werden, bevor sie weggelegt wird%2. Wenn Sie trotzdem wechseln, muss sich %1 später vielleicht erneut anmelden.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs would go on as the other member by themselves.</source>
        <translation>Es wurde nicht gewechselt: Codex läuft, und beide Konten gehören zu einem Arbeitsbereich. Laufende Programme würden von selbst als das andere Mitglied weiterlaufen.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, where the browser must hand the sign-in over. End that program, often another sign-in, then try again.</source>
        <translation>Ein anderes Programm belegt Port %1 dieses Computers, an dem der Browser die Anmeldung übergeben muss. Beenden Sie dieses Programm, oft eine andere Anmeldung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. End that program, then try again.</source>
        <translation>Port %1 dieses Computers ist belegt (%2), und dort muss der Browser die Anmeldung übergeben. Beenden Sie dieses Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; start it again when you are ready.</source>
        <translation>Aus dem Browser kam nicht rechtzeitig eine Antwort, daher wurde die Anmeldung beendet. Nichts wurde geändert; beginnen Sie sie neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>This runs inside Codex&apos;s sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no token. Do it in a terminal of your own.</source>
        <translation>Dies läuft in der Sandbox von Codex (%1 ist gesetzt), wo Chatelaine keine Anmeldung ändert und kein Token herausgibt. Tun Sie es in einem eigenen Terminal.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Nothing was sent, and every sign-in is kept. Check the network connection, then try again.</source>
        <translation>%1 war nicht erreichbar%2. Nichts wurde gesendet, und jede Anmeldung bleibt gespeichert. Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. Check the network connection, then try again.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war%2. Die hier gespeicherten Anmeldungen sind unverändert. Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. A proxy or the login page of a public network may be in the way: open a web page, then try again.</source>
        <translation>%1 wollte an eine andere Adresse weiterleiten, wohin Token nicht gelangen dürfen, daher hat Chatelaine abgebrochen. Vielleicht ist ein Proxy oder die Anmeldeseite eines öffentlichen Netzes im Weg: Öffnen Sie eine Webseite und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request%2. Sign-ins kept here are unchanged. Try again; if it refuses again, start the sign-in anew.</source>
        <translation>%1 hat die Anfrage abgelehnt%2. Die hier gespeicherten Anmeldungen sind unverändert. Versuchen Sie es erneut; wird sie wieder abgelehnt, beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 hat selbst eine Störung%2. Die hier gespeicherten Anmeldungen sind unverändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. A proxy may be in the way; try again later.</source>
        <translation>%1 gab eine Antwort, die nicht verwendbar ist%2. Die hier gespeicherten Anmeldungen sind unverändert. Vielleicht ist ein Proxy im Weg; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answered about another account than the one that was asked about%2, so nothing of it is shown. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 hat über ein anderes Konto geantwortet als das, nach dem gefragt wurde%2, daher wird nichts davon angezeigt. Die hier gespeicherten Anmeldungen sind unverändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or a VPN. This does not mean that you are signed out. Try again later, or from another network.</source>
        <translation>Etwas auf dem Weg zu %1 hat die Anfrage mit einer eigenen Seite abgelehnt%2: eine Firewall, ein Proxy oder ein VPN. Das bedeutet nicht, dass Sie abgemeldet sind. Versuchen Sie es später oder aus einem anderen Netz erneut.</translation>
    </message>
    <message>
        <source>Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 enthält Token und ist für andere Benutzer dieses Computers lesbar. Die nächste Änderung der Anmeldung behebt das; um es jetzt zu beheben, setzen Sie die Zugriffsrechte auf 600.</translation>
    </message>
    <message>
        <source>%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; or remove the other names.</source>
        <translation>%1 hat mehr als einen Namen (harte Links), daher könnte Codex eine erneuerte Anmeldung nicht speichern und würde sie verlieren. Die nächste Änderung der Anmeldung behebt das; oder entfernen Sie die anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is read-only, so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 ist schreibgeschützt, daher könnte Codex eine erneuerte Anmeldung nicht speichern und würde sie verlieren. Die nächste Änderung der Anmeldung behebt das; um es jetzt zu beheben, setzen Sie die Zugriffsrechte auf 600.</translation>
    </message>
    <message>
        <source>No keyring answers, so the sign-in is kept in the file %1, which only you can read.</source>
        <translation>Kein Schlüsselbund antwortet, daher ist die Anmeldung in der Datei %1 gespeichert, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds tokens: remove it yourself.</source>
        <translation>Die Anmeldung ist jetzt im Schlüsselbund, aber die alte Datei %1 konnte nicht entfernt werden%2. Sie enthält noch Token: Entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. It is left alone, and kept with your other accounts at the next sign-in.</source>
        <translation>%1 enthält eine andere Anmeldung%2. Codex sieht sie nicht, denn es liest zuerst den Schlüsselbund. Sie wird belassen und bei der nächsten Anmeldung zu Ihren anderen Konten gelegt.</translation>
    </message>
    <message>
        <source>A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine keeps it, and stores it as soon as that is possible.</source>
        <translation>Eine Anmeldung wurde erneuert, konnte aber noch nicht an ihrem Ort gespeichert werden%1. Nichts ist verloren: Chatelaine bewahrt sie auf und speichert sie dort, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.</source>
        <translation>Der Wert von %1 ist nicht verwendbar%2. Nichts wurde geändert; berichtigen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try again, and please report what you did.</source>
        <translation>Das hat Chatelaine nicht erwartet: Ein eigener Fehler hat es angehalten%1. Prüfen Sie die Konten, bevor Sie es erneut versuchen, und melden Sie uns bitte, was Sie getan haben.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Unset CHATELAINE_ISSUER, or sign in again.</source>
        <translation>Diese Anmeldung stammt von einem anderen Server als %1, daher wurde nichts dorthin gesendet. Entfernen Sie die Variable CHATELAINE_ISSUER oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.</source>
        <translation>Die Einstellungen in %1 sind nicht schreibbar%2, daher bleiben sie, wie sie waren. Beheben Sie das und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is changing the settings and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm ändert gerade die Einstellungen und wurde nicht rechtzeitig fertig. Nichts wurde geändert; versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no sign-in there. Create that folder, or name another.</source>
        <translation>Das Codex-Verzeichnis „%1“ (aus CODEX_HOME, --home oder den Einstellungen) ist nicht verwendbar%2, daher findet Codex dort keine Anmeldung. Legen Sie diesen Ordner an oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Sign in again.</source>
        <translation>Diese Anmeldung stammt von einem anderen Server als %1, daher wurde nichts dorthin gesendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keyring is locked, so sign-ins in it can be neither read nor changed. This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop anew.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher können Anmeldungen darin weder gelesen noch geändert werden. Das bedeutet nicht, dass Sie abgemeldet sind: Entsperren Sie den Schlüsselbund, zum Beispiel durch erneutes Anmelden am Desktop.</translation>
    </message>
    <message>
        <source>The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out of Codex, or it was imported. It is used again when you switch to %1.</source>
        <translation>Die hier gespeicherte Kopie der Anmeldung von %1 ist vielleicht nicht die neueste: Ein anderes Programm hat sie aus Codex entfernt, oder sie wurde importiert. Sie wird wieder verwendet, wenn Sie zu %1 wechseln.</translation>
    </message>
    <message>
        <source>Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can end it in the other. Switch one of them to another account.</source>
        <translation>Codex verwendet %1 auch in einem anderen Codex-Verzeichnis: %2. Die Anmeldung wird in keinem der beiden erneuert, denn jedes Erneuern in einem kann sie im anderen beenden. Wechseln Sie in einem zu einem anderen Konto.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreedesktopNotifications</name>
    <message>
        <source>%1 — %2</source>
        <comment>a message in one line</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportText</name>
    <message>
        <source> (%1)</source>
        <comment>technical words</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>This is no sign-in of Codex%1.</source>
        <translation>Das ist keine Anmeldung von Codex%1.</translation>
    </message>
    <message>
        <source>There is no sign-in of Codex in it.</source>
        <translation>Darin ist keine Anmeldung von Codex.</translation>
    </message>
    <message>
        <source>It has no refresh token, so it would end with its access token.</source>
        <translation>Sie hat kein Refresh-Token und würde daher mit ihrem Access-Token enden.</translation>
    </message>
    <message>
        <source>It lacks its %1, so Codex could not use it.</source>
        <translation>Ihr fehlt %1, daher könnte Codex sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Its %1 is no valid token%2, so Codex could not use it.</source>
        <translation>Das %1 darin ist kein gültiges Token%2, daher könnte Codex die Anmeldung nicht verwenden.</translation>
    </message>
    <message>
        <source>It does not say which account it is for.</source>
        <translation>Sie sagt nicht, für welches Konto sie gilt.</translation>
    </message>
    <message>
        <source>It holds tokens of two different accounts.</source>
        <translation>Sie enthält Token zweier verschiedener Konten.</translation>
    </message>
    <message>
        <source>It is a kind of sign-in that Chatelaine only shows (%1).</source>
        <translation>Diese Art von Anmeldung zeigt Chatelaine nur an (%1).</translation>
    </message>
    <message>
        <source>There is no sign-in here.</source>
        <translation>Hier ist keine Anmeldung.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>It cannot be read%1.</source>
        <translation>Nicht lesbar%1.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It belongs to %1. Import it as %1.</source>
        <translation>Gehört %1. Importieren Sie sie als %1.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>%1 was imported, in place of an older sign-in that was here.</source>
        <translation>%1 wurde importiert, anstelle einer älteren Anmeldung, die hier war.</translation>
    </message>
    <message>
        <source>%1 is here already, by the same sign-in or a newer one.</source>
        <translation>%1 ist schon hier, mit derselben oder einer neueren Anmeldung.</translation>
    </message>
    <message>
        <source>%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this one, switch to another account and remove that one first.</source>
        <translation>%1 wurde nicht importiert: Codex verwendet das Konto mit einer anderen Anmeldung, die belassen wurde. Um die aus der Datei zu verwenden, wechseln Sie zu einem anderen Konto und entfernen Sie zuerst die vorhandene.</translation>
    </message>
    <message>
        <source>%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. To have this one, remove that one first.</source>
        <translation>%1 wurde nicht importiert: Eine andere Anmeldung des Kontos ist hier, und welche neuer ist, lässt sich nicht feststellen. Um die aus der Datei zu verwenden, entfernen Sie zuerst die vorhandene.</translation>
    </message>
    <message>
        <source>%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.</source>
        <translation>%1 Codex verwendet sie in jenem Codex-Verzeichnis: Um sie hier zu verwenden, melden Sie sie dort ab oder entfernen Sie die dortige auth.json.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Label</name>
    <message>
        <source>it must be one line, without control characters</source>
        <translation>muss einzeilig und ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>it stands for %1 already</source>
        <translation>steht schon für %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Login</name>
    <message>
        <source>Signing in at the test issuer, without a browser:</source>
        <translation>Anmeldung am Testserver, ohne Browser:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in with the browser; Ctrl-C ends that. If no browser opened, open this address on this computer:</source>
        <translation>Warten auf Ihre Anmeldung im Browser; Strg-C beendet das. Falls sich kein Browser geöffnet hat, öffnen Sie diese Adresse auf diesem Computer:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in; Ctrl-C ends that. No browser could be started: open this address on this computer:</source>
        <translation>Warten auf Ihre Anmeldung; Strg-C beendet das. Kein Browser ließ sich starten: Öffnen Sie diese Adresse auf diesem Computer:</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message>
        <source>weekly limit</source>
        <translation>Wochenlimit</translation>
    </message>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>%n-Tages-Limit</numerusform>
            <numerusform>%n-Tage-Limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>%n-Stunden-Limit</numerusform>
            <numerusform>%n-Stunden-Limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>%n-Minuten-Limit</numerusform>
            <numerusform>%n-Minuten-Limit</numerusform>
        </translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: erneut anmelden</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>%1: expires soon</source>
        <translation>%1: Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>%1: kept in a file</source>
        <translation>%1: Anmeldung in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>%1: %2 used up</source>
        <translation>%1: %2 aufgebraucht</translation>
    </message>
    <message>
        <source>%1: %2 % of the %3 used</source>
        <comment>account, percentage, name of a limit</comment>
        <translation>%1: %3 zu %2&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>%1: %2 has reset</source>
        <translation>%1: %2 hat neu begonnen</translation>
    </message>
    <message>
        <source>%1: renewed</source>
        <translation>%1: Anmeldung erneuert</translation>
    </message>
    <message>
        <source>Codex uses %1 now</source>
        <translation>Codex verwendet jetzt %1</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1: angemeldet</translation>
    </message>
    <message>
        <source>What Codex stored mixes two accounts, so it is not renewed.</source>
        <translation>Was Codex gespeichert hat, vermischt zwei Konten, daher wird es nicht erneuert.</translation>
    </message>
    <message>
        <source>What Codex stored lacks a part, so Codex cannot work with it.</source>
        <translation>Dem, was Codex gespeichert hat, fehlt ein Teil, daher kann Codex damit nicht arbeiten.</translation>
    </message>
    <message>
        <source>What Codex stored is damaged, so Codex cannot work with it.</source>
        <translation>Was Codex gespeichert hat, ist beschädigt, daher kann Codex damit nicht arbeiten.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Codex does not use it now.</source>
        <translation>Die Anmeldung kann nicht mehr erneuert werden. Codex verwendet sie zurzeit nicht.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: Codex works with it until %1.</source>
        <translation>Die Anmeldung kann nicht mehr erneuert werden: Codex arbeitet damit bis %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more, and Codex cannot work with it.</source>
        <translation>Die Anmeldung kann nicht mehr erneuert werden, und Codex kann damit nicht arbeiten.</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <comment>a sentence; time</comment>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets.</source>
        <translation>Codex kann mit diesem Konto erst weiterarbeiten, wenn das Limit neu beginnt.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets: %1.</source>
        <translation>Codex kann mit diesem Konto erst weiterarbeiten, wenn das Limit neu beginnt: %1.</translation>
    </message>
    <message>
        <source>%1 % are left.</source>
        <translation>Noch %1&#xa0;% übrig.</translation>
    </message>
    <message>
        <source>%1 % are left until it resets: %2.</source>
        <translation>Noch %1&#xa0;% übrig, neu ab %2.</translation>
    </message>
    <message>
        <source>All of it can be used again.</source>
        <translation>Es ist wieder vollständig verfügbar.</translation>
    </message>
    <message>
        <source>In the Codex home %1.</source>
        <translation>Im Codex-Verzeichnis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>%n laufendes Programm wurde mit einem anderen Konto gestartet.</numerusform>
            <numerusform>%n laufende Programme wurden mit einem anderen Konto gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codex cannot work with it since %1, because it could not be renewed.</source>
        <translation>Codex kann seit %1 nicht mit der Anmeldung arbeiten, weil sie nicht erneuert werden konnte.</translation>
    </message>
    <message>
        <source>It could not be renewed yet: Codex works with it until %1.</source>
        <translation>Die Anmeldung konnte noch nicht erneuert werden: Codex arbeitet damit bis %1.</translation>
    </message>
    <message>
        <source>Chatelaine keeps it in a file now, not in the keyring.</source>
        <translation>Chatelaine speichert die Anmeldung jetzt in einer Datei, nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is not in the keyring, but in the file %1.</source>
        <translation>Die Anmeldung ist nicht im Schlüsselbund, sondern in der Datei %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Codex goes on with it.</source>
        <translation>Codex arbeitet damit weiter.</translation>
    </message>
    <message>
        <source>Another program signed it in, and Codex uses it.</source>
        <translation>Ein anderes Programm hat das Konto angemeldet, und Codex verwendet es.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n Konto: erneut anmelden</numerusform>
            <numerusform>%n Konten: erneut anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n Anmeldung abgelaufen</numerusform>
            <numerusform>%n Anmeldungen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n Anmeldung läuft bald ab</numerusform>
            <numerusform>%n Anmeldungen laufen bald ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n Anmeldung in einer Datei gespeichert</numerusform>
            <numerusform>%n Anmeldungen in einer Datei gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n Limit: wenig übrig</numerusform>
            <numerusform>%n Limits: wenig übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n Limit hat neu begonnen</numerusform>
            <numerusform>%n Limits haben neu begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n Anmeldung erneuert</numerusform>
            <numerusform>%n Anmeldungen erneuert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n Codex-Verzeichnis: anderes Konto</numerusform>
            <numerusform>%n Codex-Verzeichnisse: anderes Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n Konto: angemeldet</numerusform>
            <numerusform>%n Konten: angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Codex home: account</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Chatelaine öffnen</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Testserver: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Program</name>
    <message>
        <source>This has the server end the sign-in of %1: copies on other machines end with it, and programs there have to sign in again. Sign out everywhere? [y/N]</source>
        <translation>Der Server beendet damit die Anmeldung von %1: Kopien auf anderen Computern enden ebenfalls, und Programme dort müssen sich erneut anmelden. Überall abmelden? [j/N]</translation>
    </message>
    <message>
        <source>The server cannot be told to end this kind of sign-in, so nothing was removed. Without --everywhere it is removed from this computer; end an API key where you made it.</source>
        <translation>Diese Art von Anmeldung kann der Server nicht beenden, daher wurde nichts entfernt. Ohne --everywhere wird sie von diesem Computer entfernt; beenden Sie einen API-Schlüssel dort, wo Sie ihn erstellt haben.</translation>
    </message>
    <message>
        <source>%1 was signed out everywhere: the server ended the sign-in, so copies on other machines end too, and it was removed from this computer.</source>
        <translation>%1 wurde überall abgemeldet: Der Server hat die Anmeldung beendet, sodass auch Kopien auf anderen Computern enden, und sie wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was removed from this computer. The server was not told: copies elsewhere stay valid.</source>
        <translation>Die Anmeldung von %1 wurde von diesem Computer entfernt. Der Server hat davon nichts erfahren: Kopien anderswo bleiben gültig.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex-Verzeichnis</translation>
    </message>
    <message>
        <source>Other home</source>
        <translation>Anderes Verzeichnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: who is signed in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how long it lasts; a remark</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Auch gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: how long it lasts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>folder</comment>
        <translation>verwendet in %1</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>No sign-in is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Anmeldung gespeichert.</translation>
    </message>
    <message>
        <source>%1 has no label any more.</source>
        <translation>%1 hat keine Bezeichnung mehr.</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files were left where they are. If another program renews such a copy, the one kept here ends, and the other way round: delete those that you do not need.</source>
        <translation>Die Dateien bleiben, wo sie sind. Erneuert ein anderes Programm eine solche Kopie, endet die hier gespeicherte, und umgekehrt: Löschen Sie diejenigen, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Testserver: %1</translation>
    </message>
    <message>
        <source>%1 is kept. Codex does not use it yet.</source>
        <translation>%1 ist gespeichert. Codex verwendet das Konto noch nicht.</translation>
    </message>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex verwendet von nun an %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 from now on.</source>
        <comment>account, folder</comment>
        <translation>Codex verwendet von nun an %1 in %2.</translation>
    </message>
    <message>
        <source>Before, Codex used %1. %2.</source>
        <comment>who: where it is kept now</comment>
        <translation>Vorher hat Codex %1 verwendet. %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed.</source>
        <translation>Die Anmeldung von %1 wurde erneuert.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is from a moment ago and was not renewed again.</source>
        <translation>Die Anmeldung von %1 ist ganz neu und wurde nicht noch einmal erneuert.</translation>
    </message>
    <message>
        <source>An access token is as good as a password, so it is not shown on a terminal. Pass it on in a pipe, or add --show.</source>
        <translation>Ein Access-Token ist so viel wert wie ein Passwort, daher wird es nicht in einem Terminal angezeigt. Geben Sie es in einer Pipe weiter oder fügen Sie --show hinzu.</translation>
    </message>
    <message>
        <source>It is not tried again before %1. “chatelainectl refresh” tries at once.</source>
        <translation>Der nächste Versuch erfolgt nicht vor %1. „chatelainectl refresh“ versucht es sofort.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>the old account</source>
        <translation>das alte Konto</translation>
    </message>
    <message>
        <source>These programs use %1. None is ended by the switch: start those again that are to use %2.</source>
        <translation>Diese Programme verwenden %1. Der Wechsel beendet keines: Starten Sie diejenigen neu, die %2 verwenden sollen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Nach dem Wechsel</translation>
    </message>
    <message>
        <source>%1 To switch all the same, add --anyway.</source>
        <comment>sentences with the cause</comment>
        <translation>%1 Um trotzdem zu wechseln, fügen Sie --anyway hinzu.</translation>
    </message>
    <message>
        <source>Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then try again.</source>
        <translation>Es wurde nicht gewechselt: Inzwischen verwendet Codex das Konto %1. Prüfen Sie die Konten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Running programs go on as %1, from their next request on. Switch all the same? [y/N]</source>
        <translation>Laufende Programme arbeiten ab ihrer nächsten Anfrage als %1 weiter. Trotzdem wechseln? [j/N]</translation>
    </message>
    <message>
        <source>Switch for new sessions? [y/N]</source>
        <translation>Für neue Sitzungen wechseln? [j/N]</translation>
    </message>
    <message>
        <source>Switch all the same? [y/N]</source>
        <translation>Trotzdem wechseln? [j/N]</translation>
    </message>
    <message>
        <source>Codex uses %1 already.</source>
        <translation>Codex verwendet %1 bereits.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 already.</source>
        <comment>account, folder</comment>
        <translation>Codex verwendet %1 in %2 bereits.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is left, when it resets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>none are told</source>
        <translation>keine genannt</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProgramText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (pid %2, since %3)</source>
        <comment>program (process id, since when it runs)</comment>
        <translation>%1 (PID %2, seit %3)</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>app server</source>
        <translation>App-Server</translation>
    </message>
    <message>
        <source>IDE extension</source>
        <translation>IDE-Erweiterung</translation>
    </message>
    <message>
        <source>desktop app</source>
        <translation>Desktop-App</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>stays %1 while its token lasts, then asks to sign in</source>
        <translation>bleibt %1, bis das Token abläuft, und verlangt dann eine Anmeldung</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>läuft als %1 weiter</translation>
    </message>
    <message>
        <source>started just now: may use either</source>
        <translation>gerade erst gestartet: altes oder neues Konto</translation>
    </message>
    <message>
        <source>has a token of its own</source>
        <translation>hat ein eigenes Token</translation>
    </message>
</context>
<context>
    <name>chatelaine::Question</name>
    <message>
        <source>y</source>
        <comment>the letter of yes, as in [y/N]</comment>
        <translation>j</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameBox</name>
    <message>
        <source>This name cannot be used: %1.</source>
        <comment>why</comment>
        <translation>Diese Bezeichnung ist nicht verwendbar: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde kein Problem gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnostics of Chatelaine, %1</source>
        <comment>time</comment>
        <translation>Diagnose von Chatelaine, %1</translation>
    </message>
    <message>
        <source>Problem: %1: %2</source>
        <comment>subject: how it is</comment>
        <translation>Problem: %1: %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject: how it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a statement becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements that may hold commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>A sign-in has e&amp;xpired</source>
        <translation>Eine Anmeldung ist abgelau&amp;fen</translation>
    </message>
    <message>
        <source>A sign-in expires &amp;soon and cannot be renewed</source>
        <translation>Eine Anmeldung läuft &amp;bald ab und kann nicht erneuert werden</translation>
    </message>
    <message>
        <source>A sign-in is kept in a &amp;file though a keyring was wanted</source>
        <translation>Eine Anmeldung liegt in einer &amp;Datei statt im gewünschten Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Much of a limit is used</source>
        <translation>Ein Limit ist &amp;weitgehend verbraucht</translation>
    </message>
    <message>
        <source>A sign-in was rene&amp;wed</source>
        <translation>Eine Anmeldung wurde erneuer&amp;t</translation>
    </message>
    <message>
        <source>Codex &amp;uses another account</source>
        <translation>&amp;Codex verwendet ein anderes Konto</translation>
    </message>
    <message>
        <source>An&amp;other program signed somebody in</source>
        <translation>Ein anderes &amp;Programm hat jemanden angemeldet</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Bei Sitzungsbe&amp;ginn starten</translation>
    </message>
    <message>
        <source>&amp;Privacy mode</source>
        <translation>Diskreter &amp;Modus</translation>
    </message>
    <message>
        <source>Show &amp;in colour what needs attention</source>
        <translation>Was Aufmerksamkeit braucht, fa&amp;rbig zeigen</translation>
    </message>
    <message>
        <source>Renew sign-ins a&amp;head of Codex</source>
        <translation>Anmeldungen &amp;vor Codex erneuern</translation>
    </message>
    <message>
        <source>Leave it &amp;to Codex</source>
        <translation>Codex über&amp;lassen</translation>
    </message>
    <message>
        <source>Please write at most five whole numbers from 1 to 99.</source>
        <translation>Bitte geben Sie höchstens fünf ganze Zahlen von 1 bis 99 ein.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, labels, workspaces and the folders of running programs are hidden, also in messages.</source>
        <translation>Damit andere auf den Bildschirm sehen dürfen: Konten heißen „Konto 1“, „Konto 2“ und so weiter. E-Mail-Adressen, Bezeichnungen, Arbeitsbereiche und die Ordner laufender Programme werden verborgen, auch in Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Hell, für eine dunkle Leiste</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Dunkel, für eine helle Leiste</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>St&amp;il:</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Codex finds a sign-in that is good, and several Codex programs never renew one at the same moment, which would end it.</source>
        <translation>Codex findet eine gültige Anmeldung vor, und mehrere Codex-Programme erneuern sie nie im selben Augenblick, was sie beenden würde.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When this ma&amp;ny percent are used:</source>
        <translation>Bei so viel Pro&amp;zent Verbrauch:</translation>
    </message>
    <message>
        <source>Codex homes</source>
        <translation>Codex-Verzeichnisse</translation>
    </message>
    <message>
        <source>Further Codex homes (CO&amp;DEX_HOME) to look after:</source>
        <translation>Weitere Codex-Verzeichnisse (CODE&amp;X_HOME), die Chatelaine betreuen soll:</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex-Verzeichnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You n&amp;eed to sign in again</source>
        <translation>Eine erneute &amp;Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>Su&amp;ch a limit has reset</source>
        <translation>Ein solches Limit beginnt &amp;neu</translation>
    </message>
    <message>
        <source>What Codex uses is not renewed while Codex does not run, and several Codex programs may end it between them. “Renew sign-in now” still works. Accounts that Codex does not use are renewed once a week either way.</source>
        <translation>Was Codex verwendet, wird nicht erneuert, solange Codex nicht läuft, und mehrere Codex-Programme können es durch gleichzeitiges Erneuern beenden. „Anmeldung jetzt erneuern“ funktioniert weiterhin. Konten, die Codex nicht verwendet, werden in jedem Fall einmal pro Woche erneuert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Kopieren Sie die Adresse und öffnen Sie sie in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 When that is done this window closes by itself.</source>
        <comment>what to do</comment>
        <translation>%1 Danach schließt sich dieses Fenster von selbst.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <comment>account</comment>
        <translation>Warten auf den Browser: %1</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Anmeldung wird abgeschlossen</translation>
    </message>
    <message>
        <source>You have signed in. The tokens are fetched, checked and stored.</source>
        <translation>Sie haben sich angemeldet. Die Token werden abgerufen, geprüft und gespeichert.</translation>
    </message>
    <message>
        <source>Another browser of this computer will do too, with this address:</source>
        <translation>Auch ein anderer Browser auf diesem Computer ist möglich, mit dieser Adresse:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Sign in (test issuer)</source>
        <translation>Anmelden (Testserver)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.</source>
        <translation>Die Anmeldeseite öffnet sich in Ihrem Browser. Melden Sie sich dort an und wählen Sie den Arbeitsbereich, in dem Codex arbeiten soll.</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there as %1: another account is not taken.</source>
        <translation>Die Anmeldeseite öffnet sich in Ihrem Browser. Melden Sie sich dort als %1 an: Ein anderes Konto wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Address of the sign-in page:</source>
        <translation>Adresse der Anmeldeseite:</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex verwendet von nun an %1.</translation>
    </message>
    <message>
        <source>%1 is kept on this computer. Codex does not use it yet.</source>
        <translation>%1 ist auf diesem Computer gespeichert. Codex verwendet das Konto noch nicht.</translation>
    </message>
    <message>
        <source>This was a test issuer.</source>
        <translation>Das war ein Testserver.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML spells it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message>
        <source>Switch to %1?</source>
        <translation>Zu %1 wechseln?</translation>
    </message>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>Beide Konten gehören zu einem Arbeitsbereich, und nur den vergleicht ein laufendes Codex: %n Programm würde ungefragt als %1 weiterlaufen.</numerusform>
            <numerusform>Beide Konten gehören zu einem Arbeitsbereich, und nur den vergleicht ein laufendes Codex: %n Programme würden ungefragt als %1 weiterlaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch, and let them go on as %1</source>
        <translation>Wechseln und als %1 weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>%n laufendes Programm behält %1. Nichts wird beendet; was Sie nach dem Wechsel starten, verwendet %2.</numerusform>
            <numerusform>%n laufende Programme behalten %1. Nichts wird beendet; was Sie nach dem Wechsel starten, verwendet %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch for new sessions</source>
        <translation>Für neue Sitzungen wechseln</translation>
    </message>
    <message>
        <source>Switch to %1 anyway?</source>
        <translation>Trotzdem zu %1 wechseln?</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Trotzdem wechseln</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Laufende Programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Nach dem Wechsel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when you buy more, or when a limit resets.</source>
        <translation>Das Guthaben Ihres Arbeitsbereichs ist aufgebraucht. Codex arbeitet weiter, wenn Sie mehr kaufen oder ein Limit neu beginnt.</translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit resets.</source>
        <translation>Das Guthaben Ihres Arbeitsbereichs ist aufgebraucht. Codex arbeitet weiter, wenn dessen Eigentümer mehr kauft oder ein Limit neu beginnt.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. You can raise it on ChatGPT&apos;s web page.</source>
        <translation>Das Nutzungslimit Ihres Arbeitsbereichs ist erreicht. Sie können es auf der Webseite von ChatGPT erhöhen.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. Its owner can raise it.</source>
        <translation>Das Nutzungslimit Ihres Arbeitsbereichs ist erreicht. Dessen Eigentümer kann es erhöhen.</translation>
    </message>
    <message>
        <source>A limit is reached. Codex goes on when it resets.</source>
        <translation>Ein Limit ist erreicht. Codex arbeitet weiter, wenn es neu beginnt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an extra limit&apos;s name, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>noch %1&#xa0;%</translation>
    </message>
    <message>
        <source>has reset</source>
        <translation>neu begonnen</translation>
    </message>
    <message>
        <source>resets %1</source>
        <comment>time or date</comment>
        <translation>neu ab %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; it has reset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; how much of it is left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a limit; how much of it is left; when it resets</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time or date</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>chatelaine::Window</name>
    <message>
        <source>Test issuer</source>
        <translation>Testserver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account; how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
