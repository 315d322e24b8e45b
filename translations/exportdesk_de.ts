<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BatchStatus</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Staging beendet</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Beibehalten</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 needs an address such as https://platform.adobe.io.</source>
        <translation>--%1 benötigt eine Adresse wie https://platform.adobe.io.</translation>
    </message>
    <message>
        <source>--%1 must use https; plain http is for this computer only.</source>
        <translation>--%1 muss https verwenden; unverschlüsseltes http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>Address of the platform&apos;s gateway, for this run only.</source>
        <translation>Adresse des Gateways der Plattform, nur für diesen Programmlauf.</translation>
    </message>
    <message>
        <source>Address of the identity service, for this run only.</source>
        <translation>Adresse des Identitätsdienstes, nur für diesen Programmlauf.</translation>
    </message>
    <message>
        <source>Credential file; its secret is kept in memory for this run only.</source>
        <translation>Datei mit Anmeldedaten; ihr Geheimnis bleibt nur für diesen Programmlauf im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Name of the sandbox to open.</source>
        <translation>Name der zu öffnenden Sandbox.</translation>
    </message>
    <message>
        <source>How fast jobs run on the local platform; 1 is as usual.</source>
        <translation>Geschwindigkeit der Aufträge auf der lokalen Plattform; 1 ist normal.</translation>
    </message>
    <message>
        <source>Language of the program: en or de.</source>
        <translation>Sprache des Programms: en oder de.</translation>
    </message>
    <message>
        <source>Where settings, drafts and history are kept.</source>
        <translation>Ablageort für Einstellungen, Entwürfe und Verlauf.</translation>
    </message>
    <message>
        <source>Do the main job by itself and save a picture of each step.</source>
        <translation>Die Hauptaufgabe selbsttätig ausführen und von jedem Schritt ein Bild speichern.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Version anzeigen.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--lang takes en or de.</source>
        <translation>--lang akzeptiert en oder de.</translation>
    </message>
    <message>
        <source>--speed takes a number above 0.</source>
        <translation>--speed akzeptiert eine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>--gateway and --ims need --credentials as well.</source>
        <translation>--gateway und --ims benötigen zusätzlich --credentials.</translation>
    </message>
    <message>
        <source>--local and --credentials exclude each other.</source>
        <translation>--local und --credentials schließen einander aus.</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read.</source>
        <translation>Die Datei mit den Anmeldedaten %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Set up, launch, watch and cancel Profile export jobs.</source>
        <translation>Profil-Exportaufträge einrichten, starten, überwachen und abbrechen.</translation>
    </message>
    <message>
        <source>The tour is taken on the local platform only.</source>
        <translation>Die Tour läuft nur auf der lokalen Plattform.</translation>
    </message>
    <message>
        <source>Print when window and table were there, then end (to measure).</source>
        <translation>Ausgeben, wann Fenster und Tabelle da waren, dann enden (zum Messen).</translation>
    </message>
    <message>
        <source>Open the embedded local platform with sample data.</source>
        <translation>Öffnet die eingebettete lokale Plattform mit Beispieldaten.</translation>
    </message>
</context>
<context>
    <name>CredentialFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large to be a credential file.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Anmeldedaten.</translation>
    </message>
    <message>
        <source>The file is not JSON. Download it again and do not edit it.</source>
        <translation>Die Datei ist kein JSON. Laden Sie sie erneut herunter und bearbeiten Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file is not JSON (%1). Download it again and do not edit it.</source>
        <translation>Die Datei ist kein JSON (%1). Laden Sie sie erneut herunter und bearbeiten Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file holds no credential that is known here. Use a download from the Adobe Developer Console, a Postman environment or an aepp configuration.</source>
        <translation>Die Datei enthält keine hier bekannten Anmeldedaten. Verwenden Sie einen Download aus der Adobe Developer Console, eine Postman-Umgebung oder eine aepp-Konfiguration.</translation>
    </message>
    <message>
        <source>The file holds a Service Account (JWT) credential, which Adobe has retired. Migrate it to OAuth server-to-server in the Developer Console and download it again.</source>
        <translation>Die Datei enthält Anmeldedaten der Art Service Account (JWT), die Adobe eingestellt hat. Migrieren Sie sie in der Developer Console auf OAuth-Server-zu-Server und laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The file holds a credential of the kind “%1”. An OAuth server-to-server credential is needed: add one in the Developer Console.</source>
        <translation>Die Datei enthält Anmeldedaten der Art „%1“. Benötigt werden OAuth-Server-zu-Server-Anmeldedaten: Fügen Sie diese in der Developer Console hinzu.</translation>
    </message>
    <message>
        <source>The file is a template: “%1” still holds a placeholder. Fill it in or use a download from the Developer Console.</source>
        <translation>Die Datei ist eine Vorlage: „%1“ enthält noch einen Platzhalter. Füllen Sie ihn aus oder verwenden Sie einen Download aus der Developer Console.</translation>
    </message>
    <message>
        <source>The file does not name the organization (…@AdobeOrg).</source>
        <translation>Die Datei nennt die Organisation nicht (…@AdobeOrg).</translation>
    </message>
    <message>
        <source>The file does not hold a client ID.</source>
        <translation>Die Datei enthält keine Client-ID.</translation>
    </message>
    <message>
        <source>The file does not hold a client secret. Retrieve the secret in the Developer Console and download the file again.</source>
        <translation>Die Datei enthält kein Client-Geheimnis. Rufen Sie das Client-Geheimnis in der Developer Console ab und laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The file does not name scopes. Download it again from the Developer Console; the scopes belong to the credential.</source>
        <translation>Die Datei nennt keine Scopes. Laden Sie sie erneut aus der Developer Console herunter; die Scopes gehören zu den Anmeldedaten.</translation>
    </message>
    <message>
        <source>The value of “%1” in the file cannot be right.</source>
        <translation>Der Wert von „%1“ in der Datei kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
    <message>
        <source>Developer Console project</source>
        <translation>Projekt der Developer Console</translation>
    </message>
    <message>
        <source>Developer Console credential</source>
        <translation>Anmeldedaten der Developer Console</translation>
    </message>
    <message>
        <source>Adobe I/O CLI context</source>
        <translation>Kontext der Adobe I/O CLI</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>aepp configuration</source>
        <translation>aepp-Konfiguration</translation>
    </message>
    <message>
        <source>Local platform</source>
        <translation>Lokale Plattform</translation>
    </message>
</context>
<context>
    <name>DatasetTarget</name>
    <message>
        <source>Profile union schema</source>
        <translation>Vereinigungsschema der Profile</translation>
    </message>
    <message>
        <source>System dataset, never offered</source>
        <translation>Systemdatensatz, wird nie angeboten</translation>
    </message>
    <message>
        <source>Another schema than the profile union</source>
        <translation>Anderes Schema als das Vereinigungsschema der Profile</translation>
    </message>
    <message>
        <source>Without a schema</source>
        <translation>Ohne Schema</translation>
    </message>
    <message>
        <source>Event dataset, not on the union schema</source>
        <translation>Ereignisdatensatz, anderes Schema</translation>
    </message>
    <message>
        <source>Source dataset, not on the union schema</source>
        <translation>Quelldatensatz, anderes Schema</translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message numerus="yes">
        <source>%1 · estimated %n s left</source>
        <translation>
            <numerusform>%1 · noch etwa %n s</numerusform>
            <numerusform>%1 · noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · estimated %n min left</source>
        <translation>
            <numerusform>%1 · noch etwa %n min</numerusform>
            <numerusform>%1 · noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all, usually %3</source>
        <translation>%1, insgesamt %2, üblich %3</translation>
    </message>
    <message>
        <source>%1 · no estimate yet</source>
        <translation>%1 · noch keine Schätzung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Looked at before cancelling</source>
        <translation>Wird vor dem Abbruch abgefragt</translation>
    </message>
    <message>
        <source>Marked for cancelling</source>
        <translation>Zum Abbruch vorgemerkt</translation>
    </message>
    <message>
        <source>%1 %2, usually %3</source>
        <translation>%1 %2, üblich %3</translation>
    </message>
</context>
<context>
    <name>GoToEntries</name>
    <message>
        <source>Look up job %1 on the platform</source>
        <translation>Auftrag %1 auf der Plattform nachsehen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Job, %1</source>
        <translation>Auftrag, %1</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
</context>
<context>
    <name>JobComparison</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profiles with identity %1</source>
        <translation>Profile mit Identität %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <translation>Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>MergeConsequence</name>
    <message numerus="yes">
        <source>All %n profile datasets take part; where they differ, the newest value wins.</source>
        <translation>
            <numerusform>%n Profildatensatz wird berücksichtigt; bei Abweichungen gilt der neueste Wert.</numerusform>
            <numerusform>Alle %n Profildatensätze werden berücksichtigt; bei Abweichungen gilt der neueste Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All profile datasets take part; where they differ, the newest value wins.</source>
        <translation>Alle Profildatensätze werden berücksichtigt; bei Abweichungen gilt der neueste Wert.</translation>
    </message>
    <message>
        <source>Only the datasets named in the policy take part; all others drop out.</source>
        <translation>Nur die in der Richtlinie genannten Datensätze werden berücksichtigt; alle anderen entfallen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n profile datasets take part, in the order of precedence given by the policy.</source>
        <translation>
            <numerusform>%n Profildatensatz wird berücksichtigt, in der von der Richtlinie festgelegten Reihenfolge.</numerusform>
            <numerusform>Alle %n Profildatensätze werden berücksichtigt, in der von der Richtlinie festgelegten Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile datasets take part; these drop out: %2.</source>
        <translation>
            <numerusform>%1 von %n Profildatensatz wird berücksichtigt; nicht dabei: %2.</numerusform>
            <numerusform>%1 von %n Profildatensätzen werden berücksichtigt; nicht dabei: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timestamp ordered</source>
        <translation>Nach Zeitstempel geordnet</translation>
    </message>
    <message>
        <source>Dataset precedence</source>
        <translation>Datensatzpriorität</translation>
    </message>
    <message>
        <source>Private graph</source>
        <translation>Privates Diagramm</translation>
    </message>
    <message>
        <source>No identity graph</source>
        <translation>Kein Identitätsdiagramm</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Wird zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>SandboxLook</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>Abbruch angefordert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Slower than usual</source>
        <translation>Langsamer als üblich</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to…</source>
        <translation>Springen zu …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Open this menu</source>
        <translation>Dieses Menü öffnen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
</context>
<context>
    <name>exportdesk::AccessTokenField</name>
    <message>
        <source>Takes the place of the secret in this run. It is kept in memory only and cannot be renewed.</source>
        <translation>Tritt für diesen Programmlauf an die Stelle des Geheimnisses. Es bleibt nur im Speicher und kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The token does not say when it expires. It is kept in memory for this run.</source>
        <translation>Das Token sagt nicht, wann es abläuft. Es bleibt für diesen Programmlauf im Speicher.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires on %1. It is kept in memory for this run.</source>
        <translation>Das Token läuft am %1 ab. Es bleibt für diesen Programmlauf im Speicher.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ActivityPage</name>
    <message>
        <source>Which exchanges are shown</source>
        <translation>Welche Aufrufe angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Search path or ID, or job: status:</source>
        <translation>Pfad oder ID suchen, oder job: status:</translation>
    </message>
    <message>
        <source>Search exchanges</source>
        <translation>Aufrufe durchsuchen</translation>
    </message>
    <message>
        <source>Exchanges with the platform</source>
        <translation>Aufrufe der Plattform</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern …</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>No exchange fits the filter.</source>
        <translation>Kein Aufruf passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged with the platform yet.</source>
        <translation>Mit der Plattform wurde noch nichts ausgetauscht.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) kept in memory, at most %1</source>
        <translation>
            <numerusform>%n Aufruf im Speicher, höchstens %1</numerusform>
            <numerusform>%n Aufrufe im Speicher, höchstens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s) kept in memory, at most %2</source>
        <translation>
            <numerusform>%1 von %n Aufruf im Speicher, höchstens %2</numerusform>
            <numerusform>%1 von %n Aufrufen im Speicher, höchstens %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchFilesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchNotices</name>
    <message>
        <source>Job %1 succeeded, but its batch failed.</source>
        <translation>Auftrag %1 war erfolgreich, aber sein Stapel ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>%n Auftrag war erfolgreich, aber ein Stapel ist fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge waren erfolgreich, aber ein Stapel ist fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchesModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Batch ID</source>
        <translation>Stapel-ID</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Fehlerhafte Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>exportdesk::CalendarPopup</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit verwenden</translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelDialog</name>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>ended, stays untouched</source>
        <translation>beendet, bleibt unverändert</translation>
    </message>
    <message>
        <source>already asked for</source>
        <translation>bereits angefordert</translation>
    </message>
    <message>
        <source>Cancel export jobs</source>
        <translation>Exportaufträge abbrechen</translation>
    </message>
    <message>
        <source>Data already written stays in the target dataset. The platform does not stop at once: the list shows “Cancelled” only when it confirms.</source>
        <translation>Bereits geschriebene Daten bleiben im Zieldatensatz. Die Plattform hält nicht sofort an: Die Liste zeigt „Abgebrochen“ erst, wenn sie den Abbruch bestätigt.</translation>
    </message>
    <message>
        <source>Type the name of the sandbox to confirm: %1</source>
        <translation>Geben Sie zur Bestätigung den Namen der Sandbox ein: %1</translation>
    </message>
    <message>
        <source>Name of the sandbox</source>
        <translation>Name der Sandbox</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 selected, %2 can be cancelled. Each job is looked at once more before anything is sent.</source>
        <translation>%1 ausgewählt, %2 können abgebrochen werden. Jeder Auftrag wird noch einmal abgefragt, bevor etwas gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n export job(s)?</source>
        <translation>
            <numerusform>%n Exportauftrag abbrechen?</numerusform>
            <numerusform>%n Exportaufträge abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s) in %1</source>
        <translation>
            <numerusform>%n Auftrag in %1 abbrechen</numerusform>
            <numerusform>%n Aufträge in %1 abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag abbrechen</numerusform>
            <numerusform>%n Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected jobs can be cancelled.</source>
        <translation>Keiner der ausgewählten Aufträge kann abgebrochen werden.</translation>
    </message>
    <message>
        <source>Type the name of the sandbox first.</source>
        <translation>Geben Sie zuerst den Namen der Sandbox ein.</translation>
    </message>
    <message>
        <source>Jobs to cancel</source>
        <translation>Abzubrechende Aufträge</translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of cancelling</source>
        <translation>Ergebnisse des Abbruchs</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n job(s)</source>
        <translation>
            <numerusform>Was aus %n Auftrag wurde</numerusform>
            <numerusform>Was aus %n Aufträgen wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::Cards</name>
    <message>
        <source>%1 more than before</source>
        <translation>%1 mehr als zuvor</translation>
    </message>
    <message>
        <source>%1 fewer than before</source>
        <translation>%1 weniger als zuvor</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>so viele wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) from %1 to %2, the same stretch of time before</source>
        <translation>
            <numerusform>%n Auftrag vom %1 bis %2, dem gleich langen Zeitraum davor</numerusform>
            <numerusform>%n Aufträge vom %1 bis %2, dem gleich langen Zeitraum davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded job(s)</source>
        <translation>
            <numerusform>%n erfolgreicher Auftrag</numerusform>
            <numerusform>%n erfolgreiche Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2 finished</source>
        <translation>%1 % von %2 beendeten</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed, %3 cancelled</source>
        <translation>%1 erfolgreich, %2 fehlgeschlagen, %3 abgebrochen</translation>
    </message>
    <message>
        <source>no job has finished</source>
        <translation>kein Auftrag ist beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed job(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagener Auftrag</numerusform>
            <numerusform>%n fehlgeschlagene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>no job was measured</source>
        <translation>kein Auftrag gemessen</translation>
    </message>
    <message>
        <source>Half of the succeeded jobs took %1 or less</source>
        <translation>Die Hälfte der erfolgreichen Aufträge dauerte höchstens %1</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 von 10 unter %1</translation>
    </message>
    <message>
        <source>Show the succeeded jobs that took longer than %1</source>
        <translation>Die erfolgreichen Aufträge anzeigen, die länger als %1 dauerten</translation>
    </message>
    <message>
        <source>as long as before</source>
        <translation>so lang wie zuvor</translation>
    </message>
    <message>
        <source>%1 longer than before</source>
        <translation>%1 länger als zuvor</translation>
    </message>
    <message>
        <source>%1 shorter than before</source>
        <translation>%1 kürzer als zuvor</translation>
    </message>
    <message>
        <source>Median before: %1</source>
        <translation>Median zuvor: %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleich möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n with a failed batch</source>
        <comment>succeeded jobs</comment>
        <translation>
            <numerusform>%n mit fehlgeschlagenem Stapel</numerusform>
            <numerusform>%n mit fehlgeschlagenem Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the succeeded jobs whose data did not arrive</source>
        <translation>Die erfolgreichen Aufträge anzeigen, deren Daten nicht ankamen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n failed job(s) that nobody has acknowledged</source>
        <translation>
            <numerusform>Den %n fehlgeschlagenen Auftrag anzeigen, den niemand quittiert hat</numerusform>
            <numerusform>Die %n fehlgeschlagenen Aufträge anzeigen, die niemand quittiert hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s), %1 open</source>
        <translation>
            <numerusform>%n Ursache, %1 offen</numerusform>
            <numerusform>%n Ursachen, %1 offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckGuide</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles are exported, without time-series events.</source>
        <translation>Profile werden ohne Zeitreihenereignisse exportiert.</translation>
    </message>
    <message>
        <source>Profiles and their time-series events are exported.</source>
        <translation>Profile und ihre Zeitreihenereignisse werden exportiert.</translation>
    </message>
    <message>
        <source>Time-series events are exported, with nothing of the profile but its identities.</source>
        <translation>Zeitreihenereignisse werden exportiert, vom Profil nur die Identitäten.</translation>
    </message>
    <message>
        <source>The name of the schema is missing; the platform requires it.</source>
        <translation>Der Name des Schemas fehlt; die Plattform verlangt ihn.</translation>
    </message>
    <message>
        <source>The schema %1 is not the class of profiles; exports are documented for _xdm.context.profile only.</source>
        <translation>Das Schema %1 ist nicht die Klasse der Profile; Exporte sind nur für _xdm.context.profile dokumentiert.</translation>
    </message>
    <message>
        <source>“Updated since” is not a date and time as RFC 3339 writes it: %1</source>
        <translation>„Aktualisiert seit“ ist keine Datums- und Zeitangabe nach RFC 3339: %1</translation>
    </message>
    <message>
        <source>“Updated since” has no time zone: %1</source>
        <translation>„Aktualisiert seit“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Updated since” lies in the future (%1): the export would be empty.</source>
        <translation>„Aktualisiert seit“ liegt in der Zukunft (%1): Der Export wäre leer.</translation>
    </message>
    <message>
        <source>The profile store held about %1 profiles when it was last counted, %2.</source>
        <translation>Der Profilspeicher enthielt bei der letzten Zählung (%2) etwa %1 Profile.</translation>
    </message>
    <message>
        <source>All fields of the profile are exported.</source>
        <translation>Alle Felder des Profils werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen, all of them in the schema.</source>
        <translation>
            <numerusform>%n Feld ausgewählt, im Schema vorhanden.</numerusform>
            <numerusform>%n Felder ausgewählt, alle im Schema vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No field is chosen. The platform takes an empty list as “all fields”.</source>
        <translation>Kein Feld ist ausgewählt. Die Plattform versteht eine leere Liste als „alle Felder“.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the profile schema: %1. The job would succeed and its batch fail.</source>
        <translation>
            <numerusform>%n Feld nicht im Profilschema: %1. Der Auftrag wäre erfolgreich, sein Stapel würde fehlschlagen.</numerusform>
            <numerusform>%n Felder nicht im Profilschema: %1. Der Auftrag wäre erfolgreich, sein Stapel würde fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deprecated field(s): %1</source>
        <translation>
            <numerusform>%n veraltetes Feld: %1</numerusform>
            <numerusform>%n veraltete Felder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen more than once: %1</source>
        <translation>
            <numerusform>%n Feld mehrfach ausgewählt: %1</numerusform>
            <numerusform>%n Felder mehrfach ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile schema is not known, so the fields could not be checked.</source>
        <translation>Das Profilschema ist nicht bekannt, daher konnten die Felder nicht geprüft werden.</translation>
    </message>
    <message>
        <source>All fields of the events are exported.</source>
        <translation>Alle Felder der Ereignisse werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n event field(s) chosen, all of them in the schema.</source>
        <translation>
            <numerusform>%n Ereignisfeld ausgewählt, im Schema vorhanden.</numerusform>
            <numerusform>%n Ereignisfelder ausgewählt, alle im Schema vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event field is chosen. The platform takes an empty list as “all fields”.</source>
        <translation>Kein Ereignisfeld ist ausgewählt. Die Plattform versteht eine leere Liste als „alle Felder“.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the event schema: %1. The job would succeed and its batch fail.</source>
        <translation>
            <numerusform>%n Feld nicht im Ereignisschema: %1. Der Auftrag wäre erfolgreich, sein Stapel würde fehlschlagen.</numerusform>
            <numerusform>%n Felder nicht im Ereignisschema: %1. Der Auftrag wäre erfolgreich, sein Stapel würde fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deprecated event field(s): %1</source>
        <translation>
            <numerusform>%n veraltetes Ereignisfeld: %1</numerusform>
            <numerusform>%n veraltete Ereignisfelder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event field(s) chosen more than once: %1</source>
        <translation>
            <numerusform>%n Ereignisfeld mehrfach ausgewählt: %1</numerusform>
            <numerusform>%n Ereignisfelder mehrfach ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The event schema is not known, so the event fields could not be checked.</source>
        <translation>Das Ereignisschema ist nicht bekannt, daher konnten die Ereignisfelder nicht geprüft werden.</translation>
    </message>
    <message>
        <source>No start of the ingestion time is given: all events ever ingested are exported.</source>
        <translation>Kein Beginn der Aufnahmezeit angegeben: Alle jemals aufgenommenen Ereignisse werden exportiert.</translation>
    </message>
    <message>
        <source>“Ingested since” is not a date and time as RFC 3339 writes it: %1</source>
        <translation>„Aufgenommen seit“ ist keine Datums- und Zeitangabe nach RFC 3339: %1</translation>
    </message>
    <message>
        <source>“Ingested since” has no time zone: %1</source>
        <translation>„Aufgenommen seit“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Ingested until” is not a date and time as RFC 3339 writes it: %1</source>
        <translation>„Aufgenommen bis“ ist keine Datums- und Zeitangabe nach RFC 3339: %1</translation>
    </message>
    <message>
        <source>“Ingested until” has no time zone: %1</source>
        <translation>„Aufgenommen bis“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Ingested since” (%1) is not before “ingested until” (%2): no event can match.</source>
        <translation>„Aufgenommen seit“ (%1) liegt nicht vor „Aufgenommen bis“ (%2): Kein Ereignis kann passen.</translation>
    </message>
    <message>
        <source>No segment is chosen: all profiles are exported.</source>
        <translation>Kein Segment ausgewählt: Alle Profile werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Profiles of %n segment(s) are exported.</source>
        <translation>
            <numerusform>Profile aus %n Segment werden exportiert.</numerusform>
            <numerusform>Profile aus %n Segmenten werden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment number %1 has no ID.</source>
        <translation>Segment Nummer %1 hat keine ID.</translation>
    </message>
    <message>
        <source>Segment number %1 is not an object: %2</source>
        <translation>Segment Nummer %1 ist kein Objekt: %2</translation>
    </message>
    <message>
        <source>Segment %1 is chosen twice.</source>
        <translation>Segment %1 ist doppelt ausgewählt.</translation>
    </message>
    <message>
        <source>Segment %1 does not exist in the sandbox %2.</source>
        <translation>Segment %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>No status is given for %1. What the platform then takes differs between its versions.</source>
        <translation>Für %1 ist kein Status angegeben. Was die Plattform dann verwendet, hängt von ihrer Version ab.</translation>
    </message>
    <message>
        <source>Segment %1: the status %2 does not exist.</source>
        <translation>Segment %1: Den Status %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Segment %1: the status “existing” is no longer documented.</source>
        <translation>Segment %1: Der Status „existing“ ist nicht mehr dokumentiert.</translation>
    </message>
    <message>
        <source>One batch per segment is asked for, but no segment is chosen.</source>
        <translation>Ein Stapel pro Segment ist verlangt, aber kein Segment ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>One batch per segment: %n batch(es), and the export may be slower.</source>
        <translation>
            <numerusform>Ein Stapel pro Segment: %n Stapel; der Export kann länger dauern.</numerusform>
            <numerusform>Ein Stapel pro Segment: %n Stapel; der Export kann länger dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A segment qualification time is given, but no segment is chosen.</source>
        <translation>Eine Segmentqualifizierungszeit ist angegeben, aber kein Segment ausgewählt.</translation>
    </message>
    <message>
        <source>The start of the qualification time is not a date and time as RFC 3339 writes it: %1</source>
        <translation>Der Beginn der Segmentqualifizierungszeit ist keine Datums- und Zeitangabe nach RFC 3339: %1</translation>
    </message>
    <message>
        <source>The start of the qualification time has no time zone: %1</source>
        <translation>Der Beginn der Segmentqualifizierungszeit hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>The end of the qualification time is not a date and time as RFC 3339 writes it: %1</source>
        <translation>Das Ende der Segmentqualifizierungszeit ist keine Datums- und Zeitangabe nach RFC 3339: %1</translation>
    </message>
    <message>
        <source>The end of the qualification time has no time zone: %1</source>
        <translation>Das Ende der Segmentqualifizierungszeit hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>The qualification time starts (%1) no earlier than it ends (%2).</source>
        <translation>Die Segmentqualifizierungszeit beginnt (%1) nicht vor ihrem Ende (%2).</translation>
    </message>
    <message>
        <source>Each exported profile still carries all of its segment memberships, not only the chosen ones.</source>
        <translation>Jedes exportierte Profil enthält weiterhin alle seine Segmentmitgliedschaften, nicht nur die ausgewählten.</translation>
    </message>
    <message>
        <source>Profiles are merged by %1.</source>
        <translation>Profile werden nach %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>No merge policy is chosen: the one of the segments is used, %1.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Die der Segmente wird verwendet, %1.</translation>
    </message>
    <message>
        <source>No merge policy is chosen: the default one is used.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Die standardmäßige wird verwendet.</translation>
    </message>
    <message>
        <source>No merge policy is chosen: the default one is used, %1.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Die standardmäßige wird verwendet, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The chosen segments use %n different merge policies: choose one for the export.</source>
        <translation>
            <numerusform>Die gewählten Segmente verwenden %n andere Zusammenführungsrichtlinie: Wählen Sie eine für den Export.</numerusform>
            <numerusform>Die gewählten Segmente verwenden %n verschiedene Zusammenführungsrichtlinien: Wählen Sie eine für den Export.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge policy %1 does not exist in the sandbox %2.</source>
        <translation>Zusammenführungsrichtlinie %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>Merge policy %1 is made for the class %2, not for %3.</source>
        <translation>Zusammenführungsrichtlinie %1 gilt für die Klasse %2, nicht für %3.</translation>
    </message>
    <message>
        <source>Merge policy %1 has no version %2.</source>
        <translation>Zusammenführungsrichtlinie %1 hat keine Version %2.</translation>
    </message>
    <message>
        <source>Merge policy %1 has no version %2; the latest is %3.</source>
        <translation>Zusammenführungsrichtlinie %1 hat keine Version %2; die neueste ist %3.</translation>
    </message>
    <message>
        <source>Version %1 is given without a merge policy.</source>
        <translation>Version %1 ist ohne Zusammenführungsrichtlinie angegeben.</translation>
    </message>
    <message>
        <source>Segment %2 was built on merge policy %3, but %1 is chosen: the export may differ from the segment.</source>
        <translation>Segment %2 beruht auf der Zusammenführungsrichtlinie %3, ausgewählt ist aber %1: Der Export kann vom Segment abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge policy %1 leaves out %n dataset(s): %2</source>
        <translation>
            <numerusform>Zusammenführungsrichtlinie %1 lässt %n Datensatz aus: %2</numerusform>
            <numerusform>Zusammenführungsrichtlinie %1 lässt %n Datensätze aus: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge policies are not known, so %1 could not be checked.</source>
        <translation>Die Zusammenführungsrichtlinien sind nicht bekannt, daher konnte %1 nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Dataset %1 can take the export.</source>
        <translation>Datensatz %1 kann den Export aufnehmen.</translation>
    </message>
    <message>
        <source>No target dataset is chosen.</source>
        <translation>Kein Zieldatensatz ist ausgewählt.</translation>
    </message>
    <message>
        <source>Dataset %1 does not exist in the sandbox %2.</source>
        <translation>Datensatz %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>Dataset %1 cannot take an export. %2</source>
        <extracomment>%1 is the name of a dataset, %2 the reason as a sentence.</extracomment>
        <translation>Datensatz %1 kann keinen Export aufnehmen. %2</translation>
    </message>
    <message>
        <source>Dataset %1 is on the union schema of profiles, but the schema %2 is named.</source>
        <translation>Datensatz %1 verwendet das Vereinigungsschema der Profile, angegeben ist aber das Schema %2.</translation>
    </message>
    <message>
        <source>Dataset %1 is enabled for Profile: what is exported would flow back into the profiles.</source>
        <translation>Datensatz %1 ist für Profil aktiviert: Exportierte Daten würden in die Profile zurückfließen.</translation>
    </message>
    <message>
        <source>The datasets are not known, so %1 could not be checked.</source>
        <translation>Die Datensätze sind nicht bekannt, daher konnte %1 nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the request not understood and sent as they are: %1</source>
        <translation>
            <numerusform>%n Teil der Anfrage wurde nicht verstanden und wird unverändert gesendet: %1</numerusform>
            <numerusform>%n Teile der Anfrage wurden nicht verstanden und werden unverändert gesendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An identical export, job %1, has been running since %2.</source>
        <translation>Ein identischer Export, Auftrag %1, läuft seit %2.</translation>
    </message>
    <message>
        <source>An identical export was launched at %1.</source>
        <translation>Ein identischer Export wurde bereits gestartet: %1.</translation>
    </message>
    <message>
        <source>An identical export, job %1, was launched at %2.</source>
        <translation>Ein identischer Export, Auftrag %1, wurde bereits gestartet: %2.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ChecksList</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are fine</source>
        <translation>
            <numerusform>%n weitere Prüfung ist in Ordnung</numerusform>
            <numerusform>%n weitere Prüfungen sind in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>exportdesk::Chip</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>exportdesk::ColumnMenu</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>exportdesk::CompareDialog</name>
    <message>
        <source>Reading both records…</source>
        <translation>Beide Einträge werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 line(s) differ.</source>
        <translation>
            <numerusform>%n von %1 Zeilen unterscheidet sich.</numerusform>
            <numerusform>%n von %1 Zeilen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Noch gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation>Aufträge vergleichen</translation>
    </message>
    <message>
        <source>Jobs %1 and %2, side by side</source>
        <translation>Aufträge %1 und %2 nebeneinander</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Both jobs, line by line</source>
        <translation>Beide Aufträge, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The whole record of one of them has not been read yet.</source>
        <translation>Der vollständige Eintrag von einem der beiden ist noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerCommands</name>
    <message>
        <source>Import a request…</source>
        <translation>Anfrage importieren …</translation>
    </message>
    <message>
        <source>Only what is new…</source>
        <translation>Nur Neues …</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen …</translation>
    </message>
    <message>
        <source>What is different from the last run…</source>
        <translation>Unterschiede zum letzten Lauf …</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Previous check</source>
        <translation>Vorherige Prüfung</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerHeader</name>
    <message>
        <source>The draft could not be saved</source>
        <translation>Der Entwurf konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Paste or drop JSON, a curl command or a job</source>
        <translation>JSON, einen curl-Befehl oder einen Auftrag einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Only what is new…</source>
        <translation>Nur Neues …</translation>
    </message>
    <message>
        <source>Export only what came since the last successful export like this</source>
        <translation>Nur exportieren, was seit dem letzten erfolgreichen Export dieser Art hinzukam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerPage</name>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Reading the schemas, merge policies and segments of %1 …</source>
        <translation>Schemas, Zusammenführungsrichtlinien und Segmente von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>Not everything that %1 offers could be read</source>
        <translation>Nicht alles aus %1 konnte gelesen werden</translation>
    </message>
    <message>
        <source>Schemas and policies of %1, read %2</source>
        <translation>Schemas und Richtlinien von %1, gelesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the list are chosen.</source>
        <translation>
            <numerusform>%n Feld der Liste ist ausgewählt.</numerusform>
            <numerusform>%n Felder der Liste sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only text files of at most 4 MB can be dropped here.</source>
        <translation>Hier können nur Textdateien von höchstens 4 MB abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerSide</name>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Request (JSON)</source>
        <translation>Anfrage (JSON)</translation>
    </message>
    <message>
        <source>Checks and request</source>
        <translation>Prüfungen und Anfrage</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionButton</name>
    <message>
        <source>Connection: %1</source>
        <extracomment>Screen reader&apos;s name of the connection in use</extracomment>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionButtons</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>It is in use. Switch to another connection first.</source>
        <translation>Wird gerade verwendet. Wechseln Sie zuerst zu einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Wird gerade verwendet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionEditor</name>
    <message>
        <source>The imported file %1 still holds the secret. Delete it once the connection works.</source>
        <translation>Die importierte Datei %1 enthält das Geheimnis weiterhin. Löschen Sie sie, sobald die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Kept in the system keychain, nowhere else.</source>
        <translation>Nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>No keychain: kept in memory until the program ends.</source>
        <translation>Kein Schlüsselbund: bleibt bis zum Programmende im Speicher.</translation>
    </message>
    <message>
        <source>A small platform that runs on this computer, with invented people. Launch, watch and cancel real exports without risk; it needs no account and no network.</source>
        <translation>Eine kleine Plattform auf diesem Computer, mit erfundenen Personen. Starten, verfolgen und beenden Sie echte Exporte ohne Risiko; sie braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>This connection was named on the command line. It lasts until the program ends and is stored nowhere.</source>
        <translation>Diese Verbindung wurde in der Befehlszeile angegeben. Sie gilt bis zum Programmende und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>IMS organization</source>
        <translation>IMS-Organisation</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Sign-in address (IMS)</source>
        <translation>Adresse der Anmeldung (IMS)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Paste an access token instead</source>
        <translation>Stattdessen ein Zugriffstoken einfügen</translation>
    </message>
    <message>
        <source>Other environment: gateway and sign-in address</source>
        <translation>Andere Umgebung: Gateway und Anmeldung</translation>
    </message>
    <message>
        <source>Type the sandbox name before launching or cancelling several jobs in production</source>
        <translation>In Produktion vor dem Starten oder vor dem Abbrechen mehrerer Aufträge den Namen der Sandbox eingeben</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionForm</name>
    <message>
        <source>It has blanks or characters that cannot be sent, or is still a placeholder.</source>
        <translation>Der Wert enthält Leerzeichen oder Zeichen, die nicht gesendet werden können, oder ist noch ein Platzhalter.</translation>
    </message>
    <message>
        <source>Give an https:// address or a host name; plain http is for this computer only.</source>
        <translation>Geben Sie eine https://-Adresse oder einen Hostnamen an; http ohne Verschlüsselung gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The organization ID ends in @AdobeOrg.</source>
        <translation>Die Organisations-ID endet auf @AdobeOrg.</translation>
    </message>
    <message>
        <source>Enter the organization ID; it ends in @AdobeOrg.</source>
        <translation>Geben Sie die Organisations-ID ein; sie endet auf @AdobeOrg.</translation>
    </message>
    <message>
        <source>Enter the client ID of the credential.</source>
        <translation>Geben Sie die Client-ID der Anmeldedaten ein.</translation>
    </message>
    <message>
        <source>Enter the client secret, or paste an access token.</source>
        <translation>Geben Sie das Client-Geheimnis ein, oder fügen Sie ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Enter the scopes of the credential, separated by commas.</source>
        <translation>Geben Sie die Scopes der Anmeldedaten ein, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionForms</name>
    <message>
        <source>Pasted credential %1…</source>
        <translation>Eingefügte Anmeldedaten %1 …</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionNotices</name>
    <message>
        <source>Local platform is starting…</source>
        <translation>Lokale Plattform wird gestartet …</translation>
    </message>
    <message>
        <source>The local platform ended and does not start again: %1</source>
        <translation>Die lokale Plattform wurde beendet und startet nicht wieder: %1</translation>
    </message>
    <message>
        <source>The local platform ended by itself and is started again.</source>
        <translation>Die lokale Plattform hat sich von selbst beendet und wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionSheet</name>
    <message>
        <source>The local platform needs no test.</source>
        <translation>Die lokale Plattform braucht keinen Test.</translation>
    </message>
    <message>
        <source>It was signed in when the program began.</source>
        <translation>Sie wurde beim Programmstart angemeldet.</translation>
    </message>
    <message>
        <source>Choose a sandbox. Without one the platform would take the default production sandbox.</source>
        <translation>Wählen Sie eine Sandbox. Ohne Angabe nähme die Plattform die standardmäßige Produktions-Sandbox.</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its secret is removed from the keychain. Its history and drafts stay on this computer; nothing changes on the platform.</source>
        <translation>Ihr Geheimnis wird aus dem Schlüsselbund entfernt. Verlauf und Entwürfe bleiben auf diesem Computer; auf der Plattform ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Form and test</source>
        <translation>Formular und Test</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionSwitcher</name>
    <message>
        <source>The secret of “%1” is not known on this computer. Type it again, or paste an access token for this run.</source>
        <translation>Das Geheimnis von „%1“ ist auf diesem Computer nicht bekannt. Geben Sie es erneut ein oder fügen Sie ein Zugriffstoken für diesen Programmlauf ein.</translation>
    </message>
    <message>
        <source>The local platform ended and does not start again: %1</source>
        <translation>Die lokale Plattform wurde beendet und startet nicht wieder: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>test stopped at step %1 of %2</source>
        <translation>Test endete bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>in use · sandbox %1</source>
        <translation>in Verwendung · Sandbox %1</translation>
    </message>
    <message>
        <source>Sample data, always there</source>
        <translation>Beispieldaten, immer vorhanden</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Programmlauf</translation>
    </message>
    <message>
        <source>no sandbox chosen yet</source>
        <translation>noch keine Sandbox gewählt</translation>
    </message>
    <message>
        <source>sandbox %1</source>
        <translation>Sandbox %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keychain open, secrets survive a restart</source>
        <translation>Schlüsselbund offen, Geheimnisse überdauern einen Neustart</translation>
    </message>
    <message>
        <source>No keychain, secrets last until the program ends</source>
        <translation>Kein Schlüsselbund, Geheimnisse gelten bis zum Programmende</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import credential file…</source>
        <translation>Datei mit Anmeldedaten importieren …</translation>
    </message>
    <message>
        <source>What was dropped cannot be read. Drop one credential file.</source>
        <translation>Das Abgelegte kann nicht gelesen werden. Legen Sie eine Datei mit Anmeldedaten ab.</translation>
    </message>
    <message>
        <source>The credential of “%1” was renewed.</source>
        <translation>Die Anmeldedaten von „%1“ wurden erneuert.</translation>
    </message>
    <message>
        <source>“%1” was imported. It is being tested.</source>
        <translation>„%1“ wurde importiert und wird getestet.</translation>
    </message>
    <message>
        <source>There is no keychain that answers: the secret is kept in memory and is gone when the program ends. It is written nowhere else.</source>
        <translation>Kein Schlüsselbund antwortet: Das Geheimnis bleibt im Speicher und ist mit dem Programmende verloren. Es wird sonst nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The credential of “%1” was renewed. The window still works with the old one until you choose “Save and use”.</source>
        <translation>Die Anmeldedaten von „%1“ wurden erneuert. Das Fenster arbeitet mit den alten weiter, bis Sie „Speichern und verwenden“ wählen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::CreateDatasetDialog</name>
    <message>
        <source>Create dataset</source>
        <translation>Datensatz erstellen</translation>
    </message>
    <message>
        <source>Create a target dataset?</source>
        <translation>Zieldatensatz erstellen?</translation>
    </message>
    <message>
        <source>It is made on the profile union schema, as exports need it, in sandbox %1.</source>
        <translation>Er wird mit dem Vereinigungsschema der Profile, das Exporte benötigen, in der Sandbox %1 erstellt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is a dataset of this name already; the platform allows two, people mix them up.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen; die Plattform erlaubt zwei, aber sie werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>It is not enabled for Profile, so that exported data does not flow back.</source>
        <translation>Er wird nicht für Profil aktiviert, damit exportierte Daten nicht zurückfließen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>The dataset is being created.</source>
        <translation>Der Datensatz wird erstellt.</translation>
    </message>
    <message>
        <source>Give the dataset a name first.</source>
        <translation>Geben Sie dem Datensatz zuerst einen Namen.</translation>
    </message>
    <message>
        <source>The dataset could not be created.</source>
        <translation>Der Datensatz konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::CredentialChoiceDialog</name>
    <message>
        <source>Which credential is to be imported?</source>
        <translation>Welche Anmeldedaten sollen importiert werden?</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n credential(s) that can be used. Import it again for another one.</source>
        <translation>
            <numerusform>Die Datei enthält %n verwendbare Anmeldedaten. Importieren Sie sie für weitere noch einmal.</numerusform>
            <numerusform>Die Datei enthält %n verwendbare Anmeldedaten. Importieren Sie sie für weitere noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of the file</source>
        <translation>Anmeldedaten der Datei</translation>
    </message>
    <message>
        <source>%1 (client ID %2)</source>
        <extracomment>A credential in a list: its name and its client ID</extracomment>
        <translation>%1 (Client-ID %2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::CredentialImport</name>
    <message>
        <source>Import a credential file</source>
        <translation>Datei mit Anmeldedaten importieren</translation>
    </message>
    <message>
        <source>Credential files (*.json)</source>
        <translation>Dateien mit Anmeldedaten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the content of a credential file first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Inhalt einer Datei mit Anmeldedaten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a whole sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::DashboardPage</name>
    <message>
        <source>Reading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden gelesen …</translation>
    </message>
    <message>
        <source>There is no export job in this sandbox yet, so there is nothing to count.</source>
        <translation>In dieser Sandbox gibt es noch keinen Exportauftrag, also nichts zu zählen.</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Only the dashboard, for a display on the wall. Escape brings the window back.</source>
        <translation>Nur das Dashboard, für einen Bildschirm an der Wand. Esc bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %n job(s) created in this time</source>
        <translation>
            <numerusform>Gezählt aus %n Auftrag, der in dieser Zeit entstand</numerusform>
            <numerusform>Gezählt aus %n Aufträgen, die in dieser Zeit entstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing is known before %2</source>
        <translation>%1; vor dem %2 ist nichts bekannt</translation>
    </message>
</context>
<context>
    <name>exportdesk::DashboardWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written; letters as in Qt&apos;s date formats.</extracomment>
        <translation>dd.MM.</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4, %5</source>
        <translation>%1 %2 bis %3 %4, %5</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>How a day with its year is written; letters as in Qt&apos;s date formats.</extracomment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>The platform gives no reason</source>
        <translation>Die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>kein Datensatz</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetDetails</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dataset ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Export target</source>
        <translation>Exportziel</translation>
    </message>
    <message>
        <source>Yes. Each export adds batches, none is replaced.</source>
        <translation>Ja. Jeder Export fügt Stapel hinzu, keiner wird ersetzt.</translation>
    </message>
    <message>
        <source>Enabled for Profile</source>
        <translation>Für Profil aktiviert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No. Exported data must not flow back.</source>
        <translation>Nein. Exportierte Daten dürfen nicht zurückfließen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>This dataset cannot be an export target.</source>
        <translation>Dieser Datensatz kann kein Exportziel sein.</translation>
    </message>
    <message>
        <source>Reading the batches…</source>
        <translation>Stapel werden gelesen …</translation>
    </message>
    <message>
        <source>This dataset has no batch yet.</source>
        <translation>Dieser Datensatz hat noch keinen Stapel.</translation>
    </message>
    <message>
        <source>The batches could not be read.</source>
        <translation>Die Stapel konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a dataset to see its batches.</source>
        <translation>Wählen Sie einen Datensatz aus, um seine Stapel zu sehen.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Use in new export</source>
        <translation>Für Export verwenden</translation>
    </message>
    <message>
        <source>Show its jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>This batch failed; nothing of it is in the dataset.</source>
        <translation>Dieser Stapel ist fehlgeschlagen; nichts davon ist im Datensatz.</translation>
    </message>
    <message>
        <source>The batch of job %1 failed; nothing of it is in the dataset.</source>
        <translation>Der Stapel von Auftrag %1 ist fehlgeschlagen; nichts davon ist im Datensatz.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag anzeigen</numerusform>
            <numerusform>%n Aufträge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No job exports into this dataset.</source>
        <translation>Kein Auftrag exportiert in diesen Datensatz.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetNotices</name>
    <message>
        <source>The dataset “%1” is not there: the program ended while it was being made.</source>
        <translation>Der Datensatz „%1“ ist nicht vorhanden: Das Programm wurde beendet, während er erstellt wurde.</translation>
    </message>
    <message>
        <source>The dataset “%1” was made; the program had ended before the answer came.</source>
        <translation>Der Datensatz „%1“ ist erstellt; das Programm war beendet, bevor die Antwort eintraf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetRecord</name>
    <message>
        <source>The record of the dataset could not be read.</source>
        <translation>Der Eintrag des Datensatzes konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Eintrag wie empfangen</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Der Eintrag wird gelesen …</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetRowDelegate</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetSchema</name>
    <message>
        <source>The schema could not be read.</source>
        <translation>Das Schema konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The dataset has no schema.</source>
        <translation>Der Datensatz hat kein Schema.</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>Schema wird gelesen …</translation>
    </message>
    <message>
        <source>Its schema is named in an older form and cannot be looked up: %1</source>
        <translation>Sein Schema ist in einer älteren Form angegeben und kann nicht nachgeschlagen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 · %n field(s)</source>
        <extracomment>The version of a schema and the number of its fields, e.g. &quot;Version 1.0 · 140 fields&quot;</extracomment>
        <translation>
            <numerusform>Version %1 · %n Feld</numerusform>
            <numerusform>Version %1 · %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search the fields of the schema</source>
        <translation>Felder des Schemas durchsuchen</translation>
    </message>
    <message>
        <source>Fields of the schema</source>
        <translation>Felder des Schemas</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Can be an export target</source>
        <translation>Als Exportziel geeignet</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>Letzter Stapel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Can be an export target: %1</source>
        <translation>Als Exportziel geeignet: %1</translation>
    </message>
    <message>
        <source>Cannot be an export target: %1</source>
        <translation>Als Exportziel nicht geeignet: %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and time of a batch</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Known jobs that export into this dataset</source>
        <translation>Bekannte Aufträge, die in diesen Datensatz exportieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetsPage</name>
    <message>
        <source>Which datasets are shown</source>
        <translation>Welche Datensätze angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export targets</source>
        <translation>Exportziele</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>Kein Exportziel</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Create dataset…</source>
        <translation>Datensatz erstellen …</translation>
    </message>
    <message>
        <source>No dataset fits the filter.</source>
        <translation>Kein Datensatz passt zum Filter.</translation>
    </message>
    <message>
        <source>Reading the datasets of this sandbox…</source>
        <translation>Datensätze dieser Sandbox werden gelesen …</translation>
    </message>
    <message>
        <source>There is no dataset in this sandbox yet.</source>
        <translation>In dieser Sandbox gibt es noch keinen Datensatz.</translation>
    </message>
    <message>
        <source>The datasets could not be read.</source>
        <translation>Die Datensätze konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dataset(s)</source>
        <translation>
            <numerusform>%1 von %n Datensatz</numerusform>
            <numerusform>%1 von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>exportdesk::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>exportdesk::DestinationSection</name>
    <message>
        <source>The datasets could not be read.</source>
        <translation>Die Datensätze konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the datasets …</source>
        <translation>Datensätze werden gelesen …</translation>
    </message>
    <message>
        <source>No dataset matches.</source>
        <translation>Kein passender Datensatz.</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>not in this sandbox</source>
        <translation>nicht in dieser Sandbox</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zieldatensatz</translation>
    </message>
    <message>
        <source>Target dataset</source>
        <translation>Zieldatensatz</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Datensatz auswählen</translation>
    </message>
    <message>
        <source>Search by name, description or id</source>
        <translation>Nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>Create one here…</source>
        <translation>Hier erstellen …</translation>
    </message>
    <message>
        <source>There is no dataset in this sandbox yet; create one to export into.</source>
        <translation>In dieser Sandbox gibt es noch keinen Datensatz; erstellen Sie einen als Ziel des Exports.</translation>
    </message>
</context>
<context>
    <name>exportdesk::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>exportdesk::DifferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is different from the last run?</source>
        <translation>Was ist anders als beim letzten Lauf?</translation>
    </message>
    <message>
        <source>Choose the target dataset first: the last run into it is what this request is compared with.</source>
        <translation>Wählen Sie zuerst den Zieldatensatz: Verglichen wird mit dem letzten Lauf in diesen Datensatz.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read: %1</source>
        <translation>Der Verlauf auf diesem Computer konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No run into “%1” is known on this computer.</source>
        <translation>Auf diesem Computer ist kein Lauf in „%1“ bekannt.</translation>
    </message>
    <message>
        <source>Nothing: job %1 of %2 into “%3” ran with the same request.</source>
        <translation>Nichts: Auftrag %1 vom %2 in „%3“ lief mit derselben Anfrage.</translation>
    </message>
    <message>
        <source>Compared with job %1 of %2 into “%3”.</source>
        <translation>Verglichen mit Auftrag %1 vom %2 in „%3“.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>exportdesk::DropZone</name>
    <message>
        <source>Drop a credential file here</source>
        <translation>Datei mit Anmeldedaten hier ablegen</translation>
    </message>
    <message>
        <source>Developer Console project or credential, I/O CLI context, Postman environment, aepp config</source>
        <translation>Projekt oder Anmeldedaten der Developer Console, I/O-CLI-Kontext, Postman-Umgebung, aepp-Konfiguration</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Takes the text of a credential file from the clipboard.</source>
        <translation>Übernimmt den Text einer Datei mit Anmeldedaten aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>exportdesk::DurationsPanel</name>
    <message>
        <source>Duration by dataset</source>
        <translation>Dauer nach Datensatz</translation>
    </message>
    <message>
        <source>No export has succeeded in this time.</source>
        <translation>In dieser Zeit war kein Export erfolgreich.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>median per hour, %1</source>
        <extracomment>%1 is a unit of time: &quot;median per day, minutes&quot;</extracomment>
        <translation>Median pro Stunde, %1</translation>
    </message>
    <message>
        <source>median per day, %1</source>
        <translation>Median pro Tag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measured export(s)</source>
        <translation>
            <numerusform>%1: %n gemessener Export</numerusform>
            <numerusform>%1: %n gemessene Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: median %3</source>
        <translation>%1, %2: Median %3</translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorEntry</name>
    <message>
        <source>First cause</source>
        <translation>Erste Ursache</translation>
    </message>
    <message>
        <source>Follows from the first</source>
        <translation>Folge des ersten Fehlers</translation>
    </message>
    <message>
        <source>Further error</source>
        <translation>Weiterer Fehler</translation>
    </message>
    <message numerus="yes">
        <source>Call stack, %n line(s)</source>
        <translation>
            <numerusform>Aufrufliste, %n Zeile</numerusform>
            <numerusform>Aufrufliste, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorsTab</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>The platform reported no error for this job.</source>
        <translation>Die Plattform hat zu diesem Auftrag keinen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Nothing is known about this code. Copy the job for support and ask Adobe with the request ID.</source>
        <translation>Zu diesem Code ist nichts bekannt. Kopieren Sie den Auftrag für den Support, und fragen Sie unter Angabe der Anfrage-ID bei Adobe nach.</translation>
    </message>
    <message numerus="yes">
        <source>Same cause: %n job(s).</source>
        <translation>
            <numerusform>Gleiche Ursache: %n Auftrag.</numerusform>
            <numerusform>Gleiche Ursache: %n Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In „Aktivität“ anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::EventsSection</name>
    <message>
        <source>Reading the event schema …</source>
        <translation>Ereignisschema wird gelesen …</translation>
    </message>
    <message>
        <source>The event schema has no fields to choose from.</source>
        <translation>Das Ereignisschema hat keine Felder zur Auswahl.</translation>
    </message>
    <message>
        <source>The event schema could not be read.</source>
        <translation>Das Ereignisschema konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is the ingestion time, not the event time.</source>
        <translation>Dies ist die Aufnahmezeit, nicht die Ereigniszeit.</translation>
    </message>
    <message>
        <source>This is the ingestion time, not the event time. %1, sent as %2.</source>
        <translation>Dies ist die Aufnahmezeit, nicht die Ereigniszeit. %1, gesendet als %2.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zeitreihenereignisse</translation>
    </message>
    <message>
        <source>No time-series events are exported.</source>
        <translation>Es werden keine Zeitreihenereignisse exportiert.</translation>
    </message>
    <message>
        <source>Export events too</source>
        <translation>Auch Ereignisse exportieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>open start</source>
        <translation>offener Beginn</translation>
    </message>
    <message>
        <source>Ingested since</source>
        <translation>Aufgenommen seit</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>Ingested until</source>
        <translation>Aufgenommen bis</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>Ereignisfelder</translation>
    </message>
    <message>
        <source>Fields of the events</source>
        <translation>Felder der Ereignisse</translation>
    </message>
    <message>
        <source>Without the schema fields can be pasted as a list; they are not checked then.</source>
        <translation>Ohne das Schema können Felder als Liste eingefügt werden; sie werden dann nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeDetails</name>
    <message>
        <source>The body is no longer kept: newer exchanges needed the room.</source>
        <translation>Der Nachrichtentext ist nicht mehr vorhanden: Neuere Aufrufe brauchten den Platz.</translation>
    </message>
    <message>
        <source>This is the beginning; the rest was too long to be kept.</source>
        <translation>Dies ist der Anfang; der Rest war zu lang, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>No body was sent.</source>
        <translation>Es wurde kein Anfragetext gesendet.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer to a sign-in is the token itself. It is not recorded.</source>
        <translation>Die Antwort auf eine Anmeldung ist das Token selbst. Es wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>Die Antwort hatte keinen Text.</translation>
    </message>
    <message>
        <source>Choose an exchange to see what was sent and answered.</source>
        <translation>Wählen Sie einen Aufruf, um zu sehen, was gesendet und geantwortet wurde.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>Anfragetext wie gesendet</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Antworttext wie empfangen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeSides</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Secrets are masked before they are recorded. They are in no copy either.</source>
        <translation>Geheimnisse werden vor dem Aufzeichnen maskiert. Sie stehen auch in keiner Kopie.</translation>
    </message>
    <message>
        <source>%1•••••••• (masked)</source>
        <extracomment>stands in for a secret; %1 is what may be shown before it, e.g. &quot;Bearer &quot;</extracomment>
        <translation>%1•••••••• (maskiert)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>None</source>
        <comment>body</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>the time an answer took</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeText</name>
    <message>
        <source>Created</source>
        <comment>HTTP status</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>HTTP status</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Done, nothing to say</source>
        <comment>HTTP status 204</comment>
        <translation>Erledigt, ohne Inhalt</translation>
    </message>
    <message>
        <source>Part of the content</source>
        <comment>HTTP status</comment>
        <translation>Teil des Inhalts</translation>
    </message>
    <message>
        <source>Not changed</source>
        <comment>HTTP status</comment>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>HTTP status</comment>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Token refused</source>
        <comment>HTTP status</comment>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>HTTP status</comment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>HTTP status</comment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>HTTP status</comment>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>HTTP status</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>HTTP status</comment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <comment>HTTP status</comment>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Error of the platform</source>
        <comment>HTTP status</comment>
        <translation>Fehler der Plattform</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <comment>HTTP status</comment>
        <translation>Fehler am Gateway</translation>
    </message>
    <message>
        <source>Not available</source>
        <comment>HTTP status</comment>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>HTTP status</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Redirected</source>
        <comment>HTTP status</comment>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Hier abgebrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No readable answer</source>
        <translation>Keine lesbare Antwort</translation>
    </message>
    <message>
        <source>Cut off, outcome unknown</source>
        <translation>Abgebrochen, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>No answer, outcome unknown</source>
        <translation>Keine Antwort, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Token expired, renewed</source>
        <translation>Token abgelaufen, erneuert</translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <extracomment>%1 is a status such as &quot;200 OK&quot;, %2 the id of a job</extracomment>
        <translation>%1, Auftrag %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Nobody needed the answer any more, so the request was ended here.</source>
        <translation>Niemand brauchte die Antwort noch, deshalb wurde die Anfrage hier beendet.</translation>
    </message>
    <message>
        <source>The token had expired. It was renewed once and the call repeated: try %1 succeeded.</source>
        <translation>Das Token war abgelaufen. Es wurde einmal erneuert und der Aufruf wiederholt: Versuch %1 war erfolgreich.</translation>
    </message>
    <message>
        <source>The token was refused. It was renewed once and the call repeated: try %1 failed, too.</source>
        <translation>Das Token wurde abgelehnt. Es wurde einmal erneuert und der Aufruf wiederholt: Auch Versuch %1 schlug fehl.</translation>
    </message>
    <message>
        <source>Whether the platform made the job is not known from this answer. A launch is sent only once; Exportdesk looks among the newest jobs instead.</source>
        <translation>Ob die Plattform den Auftrag erstellt hat, geht daraus nicht hervor. Ein Start wird nur einmal gesendet; Exportdesk sieht stattdessen unter den neuesten Aufträgen nach.</translation>
    </message>
    <message>
        <source>%1 The call was repeated: try %2 succeeded.</source>
        <extracomment>%1 is a sentence that says what went wrong, %2 a number</extracomment>
        <translation>%1 Der Aufruf wurde wiederholt: Versuch %2 war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 The call was repeated: try %2 failed, too.</source>
        <translation>%1 Der Aufruf wurde wiederholt: Auch Versuch %2 schlug fehl.</translation>
    </message>
    <message>
        <source>Marked for cancelling</source>
        <translation>Zum Abbruch vorgemerkt</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>which attempt of the same request; a short column header</extracomment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Of the answer&apos;s body, as it came over the network</source>
        <translation>Des Antworttexts, wie er über das Netzwerk kam</translation>
    </message>
    <message>
        <source>Which attempt of the same request; 2 and more are repeats</source>
        <translation>Der wievielte Versuch derselben Anfrage; ab 2 sind es Wiederholungen</translation>
    </message>
    <message>
        <source>By which support finds the request; the platform&apos;s own where it named one</source>
        <translation>Damit findet der Support die Anfrage; die der Plattform, wo sie eine nannte</translation>
    </message>
    <message>
        <source>The export job that the exchange concerns</source>
        <translation>Der Exportauftrag, um den es in dem Aufruf geht</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExportJobsModel</name>
    <message>
        <source>Yes</source>
        <comment>with events</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>job was started</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>job was started</comment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Time-series events are exported with the profiles.</source>
        <translation>Zeitreihenereignisse werden mit den Profilen exportiert.</translation>
    </message>
    <message>
        <source>With events</source>
        <translation>Mit Ereignissen</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Ohne Ereignisse</translation>
    </message>
    <message>
        <source>No ID yet</source>
        <translation>Noch keine ID</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>Fortschritt und Ergebnis</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Whether time-series events are exported with the profiles</source>
        <translation>Ob Zeitreihenereignisse mit den Profilen exportiert werden</translation>
    </message>
    <message>
        <source>How long the job took, or has been running</source>
        <translation>Wie lange der Auftrag gedauert hat oder bereits läuft</translation>
    </message>
    <message>
        <source>Whether the job was started with this program</source>
        <translation>Ob der Auftrag mit diesem Programm gestartet wurde</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <comment>column title, short</comment>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <comment>full term, in the tooltip of the column</comment>
        <translation>Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Your own words about the job; they stay on this computer</source>
        <translation>Ihre eigenen Worte zum Auftrag; sie bleiben auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureBar</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says why, %2 says what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In „Aktivität“ anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureGroupsDialog</name>
    <message>
        <source>Select a cause.</source>
        <translation>Wählen Sie eine Ursache aus.</translation>
    </message>
    <message>
        <source>All of them are acknowledged.</source>
        <translation>Alle sind quittiert.</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>No job has failed.</source>
        <translation>Kein Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed job(s), %1 to acknowledge.</source>
        <translation>
            <numerusform>%n fehlgeschlagener Auftrag, %1 zu quittieren.</numerusform>
            <numerusform>%n fehlgeschlagene Aufträge, %1 zu quittieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureGroupsModel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The platform names no reason</source>
        <translation>Die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Zu quittieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureText</name>
    <message>
        <source>%1 The answer: %2</source>
        <translation>%1 Die Antwort: %2</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>%1 The answer: %2 (code %3)</source>
        <translation>%1 Die Antwort: %2 (Code %3)</translation>
    </message>
    <message>
        <source>The request carried no access token.</source>
        <translation>Die Anfrage enthielt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a fault of Exportdesk. Try again; if it happens once more, please report it.</source>
        <translation>Dies ist ein Fehler in Exportdesk. Versuchen Sie es erneut; tritt er noch einmal auf, melden Sie ihn bitte.</translation>
    </message>
    <message>
        <source>The access token is invalid or has expired.</source>
        <translation>Das Zugriffstoken ist ungültig oder abgelaufen.</translation>
    </message>
    <message>
        <source>A new token did not help: check the client ID and the secret of this connection.</source>
        <translation>Ein neues Zugriffstoken hat nicht geholfen: Prüfen Sie die Client-ID und das Client-Geheimnis dieser Verbindung.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Enter the client ID of the credential in this connection.</source>
        <translation>Geben Sie in dieser Verbindung die Client-ID der Anmeldedaten ein.</translation>
    </message>
    <message>
        <source>The API key does not belong to the access token.</source>
        <translation>Der API-Schlüssel gehört nicht zum Zugriffstoken.</translation>
    </message>
    <message>
        <source>The client ID and the secret come from different credentials. Import the credential file again.</source>
        <translation>Client-ID und Client-Geheimnis stammen aus verschiedenen Anmeldedaten. Importieren Sie die Datei mit den Anmeldedaten erneut.</translation>
    </message>
    <message>
        <source>The organization is missing.</source>
        <translation>Die Organisation fehlt.</translation>
    </message>
    <message>
        <source>Enter the organization ID of this connection; it ends in @AdobeOrg.</source>
        <translation>Geben Sie die Organisations-ID dieser Verbindung ein; sie endet auf @AdobeOrg.</translation>
    </message>
    <message>
        <source>The credential is not valid for this organization.</source>
        <translation>Die Anmeldedaten gelten nicht für diese Organisation.</translation>
    </message>
    <message>
        <source>Check the organization ID, and whether the organization is entitled to Experience Platform.</source>
        <translation>Prüfen Sie die Organisations-ID und ob die Organisation zur Nutzung von Experience Platform berechtigt ist.</translation>
    </message>
    <message>
        <source>The organization ID is malformed, or the credential has no Experience Platform product profile.</source>
        <translation>Die Organisations-ID ist fehlerhaft, oder den Anmeldedaten fehlt ein Produktprofil für Experience Platform.</translation>
    </message>
    <message>
        <source>Check that the organization ID ends in @AdobeOrg. In the Admin Console, add the credential to a product profile such as AEP-Default-All-Users.</source>
        <translation>Prüfen Sie, ob die Organisations-ID auf @AdobeOrg endet. Fügen Sie die Anmeldedaten in der Admin Console einem Produktprofil wie AEP-Default-All-Users hinzu.</translation>
    </message>
    <message>
        <source>Sign-in was refused: the client ID or the secret is wrong.</source>
        <translation>Die Anmeldung wurde abgelehnt: Die Client-ID oder das Client-Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The secret may have been rotated. Download the credential file again and import it.</source>
        <translation>Das Client-Geheimnis wurde möglicherweise erneuert. Laden Sie die Datei mit den Anmeldedaten erneut herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Sign-in was refused: a scope is not allowed for this credential.</source>
        <translation>Die Anmeldung wurde abgelehnt: Ein Scope ist für diese Anmeldedaten nicht zulässig.</translation>
    </message>
    <message>
        <source>The scopes were probably taken from another product. Import the credential file instead of typing them.</source>
        <translation>Die Scopes stammen vermutlich von einem anderen Produkt. Importieren Sie die Datei mit den Anmeldedaten, statt sie einzutippen.</translation>
    </message>
    <message>
        <source>Sign-in was refused: the credential is not an OAuth server-to-server credential.</source>
        <translation>Die Anmeldung wurde abgelehnt: Es sind keine OAuth-Server-zu-Server-Anmeldedaten.</translation>
    </message>
    <message>
        <source>In the Developer Console, add an OAuth server-to-server credential to the project and import its file.</source>
        <translation>Fügen Sie dem Projekt in der Developer Console OAuth-Server-zu-Server-Anmeldedaten hinzu, und importieren Sie deren Datei.</translation>
    </message>
    <message>
        <source>The pasted access token has expired or is not accepted.</source>
        <translation>Das eingefügte Zugriffstoken ist abgelaufen oder wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Paste a new access token, or connect with a credential file, which renews it by itself.</source>
        <translation>Fügen Sie ein neues Zugriffstoken ein, oder stellen Sie die Verbindung mit einer Datei mit Anmeldedaten her; dann wird es automatisch erneuert.</translation>
    </message>
    <message>
        <source>%1 is not an encrypted address.</source>
        <translation>%1 ist keine verschlüsselte Adresse.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Unencrypted connections are allowed to this computer only.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt. Unverschlüsselte Verbindungen sind nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>Check the addresses of the gateway and of the identity service in this connection.</source>
        <translation>Prüfen Sie die Adressen des Gateways und des Identitätsdienstes in dieser Verbindung.</translation>
    </message>
    <message>
        <source>The value for %1 has characters that cannot be sent.</source>
        <translation>Der Wert für %1 enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Check the client ID, the organization ID and the sandbox of this connection for stray characters.</source>
        <translation>Prüfen Sie die Client-ID, die Organisations-ID und die Sandbox dieser Verbindung auf überzählige Zeichen.</translation>
    </message>
    <message>
        <source>No sandbox is chosen.</source>
        <translation>Keine Sandbox ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a sandbox first. Without one the platform would take the default production sandbox.</source>
        <translation>Wählen Sie zuerst eine Sandbox aus. Ohne Angabe würde die Plattform die standardmäßige Produktions-Sandbox verwenden.</translation>
    </message>
    <message>
        <source>The merge policy does not exist.</source>
        <translation>Die Zusammenführungsrichtlinie existiert nicht.</translation>
    </message>
    <message>
        <source>Choose another merge policy. It may have been deleted, or belong to another sandbox.</source>
        <translation>Wählen Sie eine andere Zusammenführungsrichtlinie aus. Die bisherige wurde möglicherweise gelöscht oder gehört zu einer anderen Sandbox.</translation>
    </message>
    <message>
        <source>The organization is not set up for Real-Time Customer Profile.</source>
        <translation>Die Organisation ist nicht für das Echtzeit-Kundenprofil eingerichtet.</translation>
    </message>
    <message>
        <source>Ask your Adobe contact to provision Profile for this organization, or check the organization ID.</source>
        <translation>Bitten Sie Ihren Ansprechpartner bei Adobe, das Echtzeit-Kundenprofil für diese Organisation bereitzustellen, oder prüfen Sie die Organisations-ID.</translation>
    </message>
    <message>
        <source>The platform does not know it.</source>
        <translation>Die Plattform kennt das Gesuchte nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to a sandbox.</source>
        <translation>Das Objekt wurde möglicherweise gelöscht oder gehört zu einer Sandbox.</translation>
    </message>
    <message>
        <source>It does not exist in the sandbox “%1”.</source>
        <translation>Das Objekt ist in der Sandbox „%1“ nicht vorhanden.</translation>
    </message>
    <message>
        <source>The usual reason is that it belongs to another sandbox than “%1”. It may also have been deleted.</source>
        <translation>Meist gehört es zu einer anderen Sandbox als „%1“. Es kann auch gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The platform received too many requests.</source>
        <translation>Die Plattform hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Die Plattform bittet, vor dem nächsten Versuch %n Sekunde zu warten.</numerusform>
            <numerusform>Die Plattform bittet, vor dem nächsten Versuch %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform is not available at the moment.</source>
        <translation>Die Plattform ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The platform took too long to answer.</source>
        <translation>Die Plattform hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. What was asked for may have been done all the same.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Das Angefragte wurde möglicherweise trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>The platform had an internal error (HTTP status %1).</source>
        <translation>In der Plattform ist ein interner Fehler aufgetreten (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it goes on, contact Adobe support with the request ID.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt der Fehler bestehen, wenden Sie sich mit der Anfrage-ID an den Adobe-Support.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>Die Plattform ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the address of this connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, den Proxy und die Adresse dieser Verbindung.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate of the platform was not accepted.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat der Plattform wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. A company proxy that inspects traffic needs its certificate installed in the system.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers. Untersucht ein Firmenproxy den Datenverkehr, muss sein Zertifikat im System installiert sein.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network connection, and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again. What was asked for may have been done all the same.</source>
        <translation>Versuchen Sie es erneut. Das Angefragte wurde möglicherweise trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The address leads to another server; your credentials were not sent there.</source>
        <translation>Die Adresse führt zu einem anderen Server; Ihre Anmeldedaten wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the addresses of this connection.</source>
        <translation>Prüfen Sie die Adressen dieser Verbindung.</translation>
    </message>
    <message>
        <source>Sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the scopes of this connection.</source>
        <translation>Prüfen Sie die Client-ID, das Client-Geheimnis und die Scopes dieser Verbindung.</translation>
    </message>
    <message>
        <source>The credential has no permission for this.</source>
        <translation>Die Anmeldedaten haben dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>In Experience Platform, open Permissions → Roles → API credentials and add the credential to a role that covers profiles, segments, datasets, schemas, merge policies and this sandbox.</source>
        <translation>Öffnen Sie in Experience Platform Berechtigungen → Rollen → API-Anmeldedaten, und fügen Sie die Anmeldedaten einer Rolle hinzu, die Profile, Segmente, Datensätze, Schemas, Zusammenführungsrichtlinien und diese Sandbox umfasst.</translation>
    </message>
    <message>
        <source>The platform did not accept the request.</source>
        <translation>Die Plattform hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The answer says what is wrong. Change that, and try again.</source>
        <translation>Die Antwort nennt den Fehler. Beheben Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was changed by someone else in the meantime.</source>
        <translation>Das Objekt wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Refresh, and decide again.</source>
        <translation>Aktualisieren Sie die Ansicht, und entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>The answer of the platform cannot be read.</source>
        <translation>Die Antwort der Plattform ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the address of this connection; a proxy or a sign-in page may have answered instead.</source>
        <translation>Prüfen Sie die Adresse dieser Verbindung; möglicherweise hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>The answer of the platform is too large.</source>
        <translation>Die Antwort der Plattform ist zu groß.</translation>
    </message>
    <message>
        <source>Narrow down what is asked for, and try again.</source>
        <translation>Grenzen Sie die Anfrage ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Die Anfrage wurde angehalten.</translation>
    </message>
    <message>
        <source>The local data could not be written.</source>
        <translation>Die lokalen Daten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist und ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The answer was about job %1, which is another launch&apos;s.</source>
        <translation>Die Antwort nannte Auftrag %1, der zu einem anderen Start gehört.</translation>
    </message>
    <message>
        <source>A proxy or cache between this computer and the platform may mix answers up.</source>
        <translation>Ein Proxy oder Zwischenspeicher zwischen diesem Computer und der Plattform vertauscht womöglich Antworten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailuresPanel</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Nothing failed in this time.</source>
        <translation>In dieser Zeit ist nichts fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed job(s): %1</source>
        <translation>
            <numerusform>%n fehlgeschlagener Auftrag: %1</numerusform>
            <numerusform>%n fehlgeschlagene Aufträge: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
First %2
Last %3
Datasets: %4</source>
        <translation>%1
Zuerst %2
Zuletzt %3
Datensätze: %4</translation>
    </message>
    <message numerus="yes">
        <source>Show %n failed job(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagenen Auftrag anzeigen</numerusform>
            <numerusform>%n fehlgeschlagene Aufträge anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldCells</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>not in the schema</source>
        <translation>nicht im Schema</translation>
    </message>
    <message>
        <source>inside a map, which is exported whole</source>
        <translation>in einer Map, die als Ganzes exportiert wird</translation>
    </message>
    <message>
        <source>deeper than the schema tells</source>
        <translation>tiefer, als das Schema angibt</translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldDelegate</name>
    <message>
        <source>deprecated, %1</source>
        <translation>veraltet, %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsPane</name>
    <message>
        <source>All %1 fields</source>
        <translation>Alle %1 Felder</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Liste einfügen …</translation>
    </message>
    <message>
        <source>Commas, lines or a JSON array; lists can also be dropped on the tree</source>
        <translation>Kommas, Zeilen oder ein JSON-Array; Listen lassen sich auch auf dem Baum ablegen</translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsSection</name>
    <message>
        <source>Reading the profile schema …</source>
        <translation>Profilschema wird gelesen …</translation>
    </message>
    <message>
        <source>The profile schema has no fields to choose from.</source>
        <translation>Das Profilschema hat keine Felder zur Auswahl.</translation>
    </message>
    <message>
        <source>The profile schema could not be read.</source>
        <translation>Das Profilschema konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Events only: of the profile nothing but its identities is exported.</source>
        <translation>Nur Ereignisse: Vom Profil werden ausschließlich die Identitäten exportiert.</translation>
    </message>
    <message>
        <source>Every field is exported. Check fields to export only these.</source>
        <translation>Alle Felder werden exportiert. Haken Sie Felder an, um nur diese zu exportieren.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>Felder des Profils</translation>
    </message>
    <message>
        <source>Without the schema fields can be pasted as a list; they are not checked then.</source>
        <translation>Ohne das Schema können Felder als Liste eingefügt werden; sie werden dann nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>exportdesk::FilesDialog</name>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was left half.</source>
        <translation>Das Speichern wurde angehalten; nichts blieb halb liegen.</translation>
    </message>
    <message>
        <source>The file could not be written to %1.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Files of a batch</source>
        <translation>Dateien eines Stapels</translation>
    </message>
    <message>
        <source>Files of batch %1</source>
        <translation>Dateien des Stapels %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First rows of the dataset</source>
        <translation>Erste Zeilen des Datensatzes</translation>
    </message>
    <message>
        <source>What is shown of the batch</source>
        <translation>Was vom Stapel gezeigt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Reading the files: %n so far.</source>
        <translation>
            <numerusform>Dateien werden gelesen: bisher %n.</numerusform>
            <numerusform>Dateien werden gelesen: bisher %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s), %1; there are more.</source>
        <translation>
            <numerusform>Die erste Datei, %1; es gibt weitere.</numerusform>
            <numerusform>Die ersten %n Dateien, %1; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n Datei, %1.</numerusform>
            <numerusform>%n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>The batch has no files.</source>
        <translation>Der Stapel hat keine Dateien.</translation>
    </message>
    <message>
        <source>The files of the batch could not be read.</source>
        <translation>Die Dateien des Stapels konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A file is being saved.</source>
        <translation>Eine Datei wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Select one or several files.</source>
        <translation>Wählen Sie eine oder mehrere Dateien aus.</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Die ersten Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>The platform shows no rows of this dataset.</source>
        <translation>Die Plattform zeigt keine Zeilen dieses Datensatzes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the dataset, whatever batch they came with.</source>
        <translation>
            <numerusform>%n Zeile des Datensatzes, gleich aus welchem Stapel.</numerusform>
            <numerusform>%n Zeilen des Datensatzes, gleich aus welchem Stapel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Dateien speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>saving files</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert.</numerusform>
            <numerusform>%n Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1: %2.</source>
        <translation>%1 wird gespeichert: %2.</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3.</source>
        <translation>%1 wird gespeichert: %2 von %3.</translation>
    </message>
</context>
<context>
    <name>exportdesk::FixText</name>
    <message>
        <source>Use _xdm.context.profile</source>
        <translation>_xdm.context.profile verwenden</translation>
    </message>
    <message>
        <source>Choose all fields</source>
        <translation>Alle Felder auswählen</translation>
    </message>
    <message>
        <source>Remove unknown fields</source>
        <translation>Unbekannte Felder entfernen</translation>
    </message>
    <message>
        <source>Remove repetitions</source>
        <translation>Wiederholungen entfernen</translation>
    </message>
    <message>
        <source>Add my time zone</source>
        <translation>Meine Zeitzone ergänzen</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Beginn und Ende tauschen</translation>
    </message>
    <message>
        <source>Remove the qualification time</source>
        <translation>Qualifizierungszeit entfernen</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Take qualified profiles</source>
        <translation>Qualifizierte Profile nehmen</translation>
    </message>
    <message>
        <source>Leave out “existing”</source>
        <translation>„existing“ weglassen</translation>
    </message>
    <message>
        <source>Use one batch for all</source>
        <translation>Einen Stapel für alle verwenden</translation>
    </message>
    <message>
        <source>Use the default merge policy</source>
        <translation>Standardmäßige Zusammenführungsrichtlinie verwenden</translation>
    </message>
    <message>
        <source>Use the latest version</source>
        <translation>Neueste Version verwenden</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Datensatz auswählen …</translation>
    </message>
    <message>
        <source>Create a dataset…</source>
        <translation>Datensatz erstellen …</translation>
    </message>
    <message>
        <source>Choose a merge policy…</source>
        <translation>Zusammenführungsrichtlinie auswählen …</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
</context>
<context>
    <name>exportdesk::GoToField</name>
    <message>
        <source>Go to job or action</source>
        <translation>Zu Auftrag, Aktion …</translation>
    </message>
    <message>
        <source>Go to a job, a dataset or an action by a few letters (%1)</source>
        <translation>Mit wenigen Buchstaben zu einem Auftrag, Datensatz oder Befehl gehen (%1)</translation>
    </message>
</context>
<context>
    <name>exportdesk::GoToPalette</name>
    <message>
        <source>Go to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Go to job, dataset or action</source>
        <translation>Zu Auftrag, Datensatz oder Aktion</translation>
    </message>
    <message>
        <source>A few letters of a dataset or an action, or a job&apos;s ID</source>
        <translation>Einige Buchstaben aus dem Namen eines Datensatzes oder einer Aktion, oder eine Auftrags-ID</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nichts passt zu diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>exportdesk::GoToSearch</name>
    <message>
        <source>Room</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>exportdesk::HarSaving</name>
    <message>
        <source>Save as HAR</source>
        <translation>Als HAR speichern</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) saved to %1.</source>
        <translation>
            <numerusform>%n Aufruf in %1 gespeichert.</numerusform>
            <numerusform>%n Aufrufe in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and client secrets are masked in it. Names and addresses of people in bodies are not.</source>
        <translation>Token und Client-Geheimnisse sind darin maskiert. Namen und Adressen von Personen in den Nachrichtentexten sind es nicht.</translation>
    </message>
</context>
<context>
    <name>exportdesk::HeadLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An entry of the sandbox menu: its kind and its name, e.g. &quot;Development dev&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All commands (%1)</source>
        <translation>Alle Befehle (%1)</translation>
    </message>
    <message>
        <source>All connections…</source>
        <translation>Alle Verbindungen …</translation>
    </message>
</context>
<context>
    <name>exportdesk::ImportDialog</name>
    <message>
        <source>Which request is to be imported?</source>
        <translation>Welche Anfrage soll importiert werden?</translation>
    </message>
    <message>
        <source>Paste or drop JSON, a curl command, or a job with its request. It replaces what is on the page; undo brings that back.</source>
        <translation>Fügen Sie JSON, einen curl-Befehl oder einen Auftrag mit seiner Anfrage ein, oder ziehen Sie sie hierher. Der Inhalt der Seite wird ersetzt; mit „Rückgängig“ erhalten Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Zu importierender Text</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is no request in this command.</source>
        <translation>Dieser Befehl enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>The request does not parse; it is taken over as it is and can be repaired there. %1</source>
        <translation>Die Anfrage ist nicht auswertbar; sie wird unverändert übernommen und kann dort korrigiert werden. %1</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Alles wurde verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>The request was understood; %n thing(s) were noticed:</source>
        <translation>
            <numerusform>Die Anfrage wurde verstanden; %n Punkt ist aufgefallen:</numerusform>
            <numerusform>Die Anfrage wurde verstanden; %n Punkte sind aufgefallen:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>This is a file with %n template(s); they are kept under “Templates”.</source>
        <translation>
            <numerusform>Das ist eine Datei mit %n Vorlage; sie wird unter „Vorlagen“ aufbewahrt.</numerusform>
            <numerusform>Das ist eine Datei mit %n Vorlagen; sie werden unter „Vorlagen“ aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobActions</name>
    <message>
        <source>Cancel all in this view (%1)…</source>
        <translation>Alle in dieser Ansicht abbrechen (%1) …</translation>
    </message>
    <message>
        <source>Cancel all in this view…</source>
        <translation>Alle in dieser Ansicht abbrechen …</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen …</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Failures by cause…</source>
        <translation>Fehler nach Ursache …</translation>
    </message>
    <message>
        <source>Compare two jobs…</source>
        <translation>Zwei Aufträge vergleichen …</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobComparing</name>
    <message>
        <source>Select two jobs to compare them.</source>
        <translation>Wählen Sie zwei Aufträge aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobDetailsView</name>
    <message>
        <source>Choose a job to see its details.</source>
        <translation>Wählen Sie einen Auftrag aus, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobFilterControls</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Started here</source>
        <translation>Hier gestartet</translation>
    </message>
    <message>
        <source>Search, or status: dataset: error: since: mine:</source>
        <translation>Suchen oder status: dataset: error: since: mine:</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Welche Aufträge angezeigt werden</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobPane</name>
    <message>
        <source>Its cancelling is under way.</source>
        <translation>Sein Abbruch läuft bereits.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Press to count this failure again</source>
        <translation>Drücken, um diesen Fehler wieder mitzuzählen</translation>
    </message>
    <message>
        <source>Press when you know of this failure: it is counted no more then</source>
        <translation>Drücken, wenn Sie den Fehler kennen: Er zählt dann nicht mehr mit</translation>
    </message>
    <message>
        <source>The whole record has not been read yet.</source>
        <translation>Der vollständige Eintrag wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen …</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen …</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobRowDelegate</name>
    <message>
        <source>batch failed</source>
        <translation>Stapel fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobText</name>
    <message>
        <source>Queued, %1</source>
        <translation>In Warteschlange, %1</translation>
    </message>
    <message>
        <source>Exporting profiles, %1</source>
        <translation>Profile werden exportiert, %1</translation>
    </message>
    <message>
        <source>Writing to the dataset, %1</source>
        <translation>Schreibt in den Datensatz, %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>job status</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>job status</comment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>job status</comment>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <comment>job status</comment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>job status</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>job status</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>job status</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>job status</comment>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <comment>job status</comment>
        <translation>Abbruch angefordert</translation>
    </message>
    <message>
        <source>Cancel not confirmed</source>
        <comment>job status</comment>
        <translation>Abbruch nicht bestätigt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>job status</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Cancel requested: looking at the job first.</source>
        <translation>Abbruch angefordert: Der Auftrag wird zuerst abgefragt.</translation>
    </message>
    <message>
        <source>The platform has marked the job for cancelling.</source>
        <translation>Die Plattform hat den Auftrag zum Abbrechen vorgemerkt.</translation>
    </message>
    <message>
        <source>The job is cancelled.</source>
        <translation>Der Auftrag ist abgebrochen.</translation>
    </message>
    <message>
        <source>The job had ended before it could be cancelled.</source>
        <translation>Der Auftrag war beendet, bevor er abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>Der Auftrag konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The platform has no record of this job any more.</source>
        <translation>Die Plattform hat keinen Eintrag mehr zu diesem Auftrag.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>launch</comment>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>launch</comment>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>launch</comment>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>phase</comment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>phase</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>phase</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>phase</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Could not write the output</source>
        <translation>Ausgabe nicht schreibbar</translation>
    </message>
    <message>
        <source>General error in the export</source>
        <translation>Allgemeiner Fehler</translation>
    </message>
    <message>
        <source>The job was aborted</source>
        <translation>Der Auftrag wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>The target or its storage refused the data. Check that the dataset exists, is on the union schema and has not been deleted, then run the export again. If it fails again, send the request ID to support.</source>
        <translation>Das Ziel oder sein Speicher hat die Daten abgelehnt. Prüfen Sie, ob der Datensatz existiert, auf dem Vereinigungsschema beruht und nicht gelöscht wurde, und wiederholen Sie dann den Export. Schlägt er erneut fehl, senden Sie die Anfrage-ID an den Support.</translation>
    </message>
    <message>
        <source>Run the export once more. If it fails again, send the request ID and the job ID to support.</source>
        <translation>Führen Sie den Export noch einmal aus. Schlägt er erneut fehl, senden Sie die Anfrage-ID und die Auftrags-ID an den Support.</translation>
    </message>
    <message>
        <source>This entry follows from an earlier one: read the first entry for the cause.</source>
        <translation>Dieser Eintrag ist die Folge eines früheren: Die Ursache steht im ersten Eintrag.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time with zone, then UTC</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Finished; the platform gives no count</source>
        <translation>Abgeschlossen; die Plattform nennt keine Anzahl</translation>
    </message>
    <message>
        <source>1 profile exported</source>
        <translation>1 Profil exportiert</translation>
    </message>
    <message>
        <source>%1 profiles exported</source>
        <translation>%1 Profile exportiert</translation>
    </message>
    <message>
        <source>Failed; the platform gives no reason</source>
        <translation>Fehlgeschlagen; die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled from here</source>
        <translation>Hier abgebrochen</translation>
    </message>
    <message>
        <source>The platform has removed the record of this job</source>
        <translation>Die Plattform hat den Eintrag zu diesem Auftrag entfernt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>segment status</comment>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Still in segment</source>
        <comment>segment status</comment>
        <translation>Weiterhin im Segment</translation>
    </message>
    <message>
        <source>Exited</source>
        <comment>segment status</comment>
        <translation>Segment verlassen</translation>
    </message>
    <message>
        <source>Refreshing often because of a launch or cancel from here.</source>
        <translation>Häufige Aktualisierung wegen eines hier ausgelösten Starts oder Abbruchs.</translation>
    </message>
    <message>
        <source>Refreshing often because jobs are running.</source>
        <translation>Häufige Aktualisierung, weil Aufträge laufen.</translation>
    </message>
    <message>
        <source>Refreshing now and then: nothing is running.</source>
        <translation>Gelegentliche Aktualisierung: Es läuft nichts.</translation>
    </message>
    <message>
        <source>Refreshing rarely while the window is hidden.</source>
        <translation>Seltene Aktualisierung, solange das Fenster verborgen ist.</translation>
    </message>
    <message>
        <source>Refreshing rarely because the last attempts failed.</source>
        <translation>Seltene Aktualisierung, weil die letzten Versuche fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Waiting because the platform asked for it.</source>
        <translation>Wartet, weil die Plattform darum gebeten hat.</translation>
    </message>
    <message>
        <source>Offline: trying again now and then.</source>
        <translation>Offline: Gelegentlich wird ein neuer Versuch unternommen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>error code, then what it means</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <comment>launch</comment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The platform has not confirmed the cancel; whether the job stops is not known.</source>
        <translation>Die Plattform hat den Abbruch nicht bestätigt; ob der Auftrag endet, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsCancelling</name>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse …</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided yet</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n noch nicht entschieden</numerusform>
            <numerusform>%n noch nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended before</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n war schon beendet</numerusform>
            <numerusform>%n waren schon beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n job(s): %1.</source>
        <translation>
            <numerusform>Abbruch von %n Auftrag: %1.</numerusform>
            <numerusform>Abbruch von %n Aufträgen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 could not be cancelled.</source>
        <translation>Auftrag %1 konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The platform accepted the cancelling of job %1 ten minutes ago, and the job still runs.</source>
        <translation>Die Plattform hat den Abbruch von Auftrag %1 vor zehn Minuten angenommen, und der Auftrag läuft noch.</translation>
    </message>
    <message>
        <source>Job %1 had ended before it could be cancelled; it was left as it is.</source>
        <translation>Auftrag %1 war beendet, bevor er abgebrochen werden konnte; er blieb, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run far longer than usual and may be stuck.</source>
        <translation>
            <numerusform>%n Auftrag läuft weit länger als üblich und hängt vielleicht.</numerusform>
            <numerusform>%n Aufträge laufen weit länger als üblich und hängen vielleicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the jobs that may be stuck</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen …</translation>
    </message>
    <message>
        <source>Cancel jobs…</source>
        <translation>Aufträge abbrechen …</translation>
    </message>
    <message>
        <source>Whether job %1 was cancelled is not known.</source>
        <translation>Ob Auftrag %1 abgebrochen wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n nicht bestätigt</numerusform>
            <numerusform>%n nicht bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsGroup</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>All of them are acknowledged.</source>
        <translation>Alle sind quittiert.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Run one again…</source>
        <translation>Einen wiederholen …</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed for this cause.</source>
        <translation>
            <numerusform>%n Auftrag ist aus dieser Ursache fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge sind aus dieser Ursache fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged.</source>
        <comment>failed jobs</comment>
        <translation>
            <numerusform>%n zu quittieren.</numerusform>
            <numerusform>%n zu quittieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are acknowledged.</source>
        <comment>failed jobs</comment>
        <translation>Alle sind quittiert.</translation>
    </message>
    <message>
        <source>First %1, last %2.</source>
        <comment>moments</comment>
        <translation>Zuerst %1, zuletzt %2.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Erstellt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Into %1.</source>
        <comment>datasets</comment>
        <translation>Nach %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsOfDataset</name>
    <message>
        <source>Jobs of this dataset</source>
        <translation>Aufträge dieses Datensatzes</translation>
    </message>
    <message>
        <source>No job exports into this dataset.</source>
        <translation>Kein Auftrag exportiert in diesen Datensatz.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsPage</name>
    <message>
        <source>Select jobs that are still running.</source>
        <translation>Wählen Sie Aufträge aus, die noch laufen.</translation>
    </message>
    <message>
        <source>Export jobs</source>
        <translation>Exportaufträge</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Reading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden gelesen …</translation>
    </message>
    <message>
        <source>There is no export job in this sandbox yet.</source>
        <translation>In dieser Sandbox gibt es noch keinen Exportauftrag.</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>The list of jobs could not be read.</source>
        <translation>Die Liste der Aufträge konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 known jobs, %n selected</source>
        <translation>
            <numerusform>%1 von %2 bekannten Aufträgen, %n ausgewählt</numerusform>
            <numerusform>%1 von %2 bekannten Aufträgen, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 known jobs</source>
        <translation>%1 von %2 bekannten Aufträgen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what is known, and from when</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Select one job.</source>
        <translation>Wählen Sie einen Auftrag aus.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>No job fits the filter: %1</source>
        <translation>Kein Auftrag passt zum Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the platform cannot be read</source>
        <translation>
            <numerusform>%n Eintrag der Plattform ist nicht lesbar</numerusform>
            <numerusform>%n Einträge der Plattform sind nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JsonTab</name>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Eintrag wie empfangen</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>Voriger Treffer (%1)</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>Nächster Treffer (%1)</translation>
    </message>
    <message>
        <source>Search the request</source>
        <translation>Anfrage durchsuchen</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Eintrag durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>exportdesk::KeysDialog</name>
    <message>
        <source>Open the details of a row</source>
        <translation>Details einer Zeile öffnen</translation>
    </message>
    <message>
        <source>Move inside a table, a tree or a row of chips</source>
        <translation>Innerhalb von Tabelle, Baum oder Filterleiste bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose a chip, a box or a button</source>
        <translation>Filter, Kästchen oder Schaltfläche auswählen</translation>
    </message>
    <message>
        <source>Leave a table or a tree</source>
        <translation>Tabelle oder Baum verlassen</translation>
    </message>
    <message>
        <source>Take the last search word back into text</source>
        <translation>Letztes Suchwort wieder in Text umwandeln</translation>
    </message>
    <message>
        <source>Clear the search, close a message or a dialog</source>
        <translation>Suche leeren, Meldung oder Dialog schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>exportdesk::LanesPanel</name>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Letzte Stunde</numerusform>
            <numerusform>Letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No job in the last hours.</source>
        <translation>Kein Auftrag in den letzten Stunden.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Jobs of %1 since %2</source>
        <translation>Aufträge von %1 seit %2</translation>
    </message>
    <message>
        <source>Job %1, %2: %3, %4</source>
        <translation>Auftrag %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchDetails</name>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchGuard</name>
    <message>
        <source>Launch in production?</source>
        <translation>In der Produktion starten?</translation>
    </message>
    <message>
        <source>Type the name of the sandbox to confirm: %1</source>
        <translation>Geben Sie zur Bestätigung den Namen der Sandbox ein: %1</translation>
    </message>
    <message>
        <source>Name of the sandbox</source>
        <translation>Name der Sandbox</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The name of the sandbox is not typed yet.</source>
        <translation>Der Name der Sandbox ist noch nicht eingegeben.</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchMessages</name>
    <message>
        <source>Launched at %1, waiting for the platform&apos;s answer.</source>
        <translation>Gestartet: %1; die Antwort der Plattform steht noch aus.</translation>
    </message>
    <message>
        <source>Launched at %1 as job %2.</source>
        <translation>Gestartet: %1, als Auftrag %2.</translation>
    </message>
    <message>
        <source>Launched at %1, found in the platform&apos;s list as job %2.</source>
        <translation>Um %1 gestartet, in der Liste der Plattform als Auftrag %2 gefunden.</translation>
    </message>
    <message>
        <source>Launched at %1. The answer was lost; the platform&apos;s list of jobs is being looked through.</source>
        <translation>Gestartet: %1. Die Antwort ging verloren; die Auftragsliste der Plattform wird durchsucht.</translation>
    </message>
    <message>
        <source>The launch could not be written down, so nothing was sent.</source>
        <translation>Der Start konnte nicht aufgezeichnet werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform did not take the launch; no job was made.</source>
        <translation>Die Plattform hat den Start nicht angenommen; es wurde kein Auftrag erzeugt.</translation>
    </message>
    <message>
        <source>Launched at %1. The answer was lost, and the list of jobs cannot be read. In Jobs you decide what happens with it.</source>
        <translation>Um %1 gestartet. Die Antwort ging verloren, und die Liste der Aufträge lässt sich nicht lesen. Unter „Aufträge“ entscheiden Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Launched at %1. The answer was lost, and the platform&apos;s list has no such job. In Jobs you decide what happens with it.</source>
        <translation>Um %1 gestartet. Die Antwort ging verloren, und die Liste der Plattform enthält keinen solchen Auftrag. Unter „Aufträge“ entscheiden Sie, wie es weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>Launched at %1. The answer was lost, and %n job(s) could be this launch. In Jobs you choose yours.</source>
        <translation>
            <numerusform>Um %1 gestartet. Die Antwort ging verloren, und ein Auftrag könnte zu diesem Start gehören. Unter „Aufträge“ wählen Sie Ihren aus.</numerusform>
            <numerusform>Um %1 gestartet. Die Antwort ging verloren, und %n Aufträge könnten zu diesem Start gehören. Unter „Aufträge“ wählen Sie Ihren aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same export was launched at %1 and its outcome is not known yet.</source>
        <translation>Derselbe Export wurde um %1 gestartet, und sein Ergebnis ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The same export was launched at %1 as job %2.</source>
        <translation>Derselbe Export wurde um %1 als Auftrag %2 gestartet.</translation>
    </message>
    <message>
        <source>Launch it a second time only if two jobs are wanted.</source>
        <translation>Starten Sie nur dann ein zweites Mal, wenn zwei Aufträge gewünscht sind.</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchNotices</name>
    <message numerus="yes">
        <source>%n launch(es) not settled yet.</source>
        <translation>
            <numerusform>%n Start noch nicht geklärt.</numerusform>
            <numerusform>%n Starts noch nicht geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) in sandbox “%1” not settled yet.</source>
        <translation>
            <numerusform>%n Start in der Sandbox „%1“ noch nicht geklärt.</numerusform>
            <numerusform>%n Starts in der Sandbox „%1“ noch nicht geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) of the connection “%1” not settled yet.</source>
        <translation>
            <numerusform>%n Start der Verbindung „%1“ noch nicht geklärt.</numerusform>
            <numerusform>%n Starts der Verbindung „%1“ noch nicht geklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) of a connection that is not here any more not settled: look for their jobs on the platform.</source>
        <translation>
            <numerusform>%n Start einer Verbindung, die es hier nicht mehr gibt, ist nicht geklärt: Suchen Sie den Auftrag auf der Plattform.</numerusform>
            <numerusform>%n Starts einer Verbindung, die es hier nicht mehr gibt, sind nicht geklärt: Suchen Sie die Aufträge auf der Plattform.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchPane</name>
    <message>
        <source>The launch is being sent.</source>
        <translation>Der Start wird gesendet.</translation>
    </message>
    <message>
        <source>The answer to this launch was lost. Its job is being looked for.</source>
        <translation>Die Antwort auf diesen Start ging verloren. Der zugehörige Auftrag wird gesucht.</translation>
    </message>
    <message>
        <source>The answer was lost, and no job of this launch was found.</source>
        <translation>Die Antwort ging verloren, und zu diesem Start wurde kein Auftrag gefunden.</translation>
    </message>
    <message>
        <source>The launch was not accepted: no job was made.</source>
        <translation>Der Start wurde nicht angenommen: Es wurde kein Auftrag erzeugt.</translation>
    </message>
    <message>
        <source>The launch made job %1.</source>
        <translation>Der Start hat den Auftrag %1 erzeugt.</translation>
    </message>
    <message>
        <source>The launch was given up and sent anew.</source>
        <translation>Der Start wurde aufgegeben und neu gesendet.</translation>
    </message>
    <message>
        <source>The launch was given up.</source>
        <translation>Der Start wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The platform gives launches no mark of their own. Exportdesk compares the newest jobs with what was sent and never sends it twice by itself.</source>
        <translation>Die Plattform gibt Starts kein eigenes Kennzeichen. Exportdesk vergleicht die neuesten Aufträge mit dem Gesendeten und sendet es nie von selbst ein zweites Mal.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Job %1 is mine</source>
        <translation>Auftrag %1 ist meiner</translation>
    </message>
    <message numerus="yes">
        <source>The answer was lost, and %n job(s) could be this launch.</source>
        <translation>
            <numerusform>Die Antwort ging verloren, und ein Auftrag könnte zu diesem Start gehören.</numerusform>
            <numerusform>Die Antwort ging verloren, und %n Aufträge könnten zu diesem Start gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which job is yours cannot be told for certain: the platform does not say who launched it, and another person may have launched the same export in the same seconds. Choose the job that is yours, or let the launch go.</source>
        <translation>Welcher Auftrag Ihrer ist, lässt sich nicht sicher sagen: Die Plattform nennt nicht, wer ihn gestartet hat, und jemand anderes kann in denselben Sekunden denselben Export gestartet haben. Wählen Sie Ihren Auftrag aus, oder geben Sie den Start auf.</translation>
    </message>
    <message>
        <source>Open in New export</source>
        <translation>In „Neuer Export“ öffnen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>This is mine</source>
        <translation>Das ist meiner</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Show job %1</source>
        <translation>Auftrag %1 anzeigen</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Job %1, created %2, %3</source>
        <translation>Auftrag %1, erstellt am %2, %3</translation>
    </message>
    <message>
        <source>It surely did not reach the platform and will be sent again.</source>
        <translation>Er hat die Plattform sicher nicht erreicht und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost, and the list of jobs cannot be read.</source>
        <translation>Die Antwort ging verloren, und die Liste der Aufträge lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Whether a job was made is not known. Look again when the list can be read. Launch it again only if a second export would do no harm.</source>
        <translation>Ob ein Auftrag entstanden ist, ist nicht bekannt. Suchen Sie erneut, sobald sich die Liste lesen lässt. Starten Sie nur dann noch einmal, wenn ein zweiter Export nicht schadet.</translation>
    </message>
    <message>
        <source>List of jobs: %1</source>
        <translation>Liste der Aufträge: %1</translation>
    </message>
    <message>
        <source>Very likely no job was made, but that cannot be known for certain: another look later may still find one. Launch it again only if a second export would do no harm.</source>
        <translation>Sehr wahrscheinlich ist kein Auftrag entstanden, sicher ist das aber nicht: Eine spätere Suche kann ihn noch finden. Starten Sie nur dann erneut, wenn ein zweiter Export nicht schadet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchStrip</name>
    <message>
        <source>Launch in %1</source>
        <translation>In %1 starten</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The text of the request cannot be read.</source>
        <translation>Der Text der Anfrage ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to settle before launch</source>
        <translation>
            <numerusform>%n Fehler vor dem Start zu beheben</numerusform>
            <numerusform>%n Fehler vor dem Start zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier launches are still being read.</source>
        <translation>Frühere Starts werden noch gelesen.</translation>
    </message>
    <message>
        <source>Ready to launch</source>
        <translation>Startbereit</translation>
    </message>
    <message numerus="yes">
        <source>Ready to launch, %n warning(s)</source>
        <translation>
            <numerusform>Startbereit, %n Warnung</numerusform>
            <numerusform>Startbereit, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, sandbox %1</source>
        <translation>1 Auftrag, Sandbox %1</translation>
    </message>
    <message>
        <source>1 job into “%1”, sandbox %2</source>
        <translation>1 Auftrag in „%1“, Sandbox %2</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>In „Aufträge“ anzeigen</translation>
    </message>
    <message>
        <source>Launch in production sandbox %1</source>
        <translation>In Produktions-Sandbox %1 starten</translation>
    </message>
    <message>
        <source>Earlier launches cannot be read: %1</source>
        <translation>Frühere Starts lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchText</name>
    <message numerus="yes">
        <source>The answer to this launch was lost. %n job(s) could have been it; you chose job %1.</source>
        <translation>
            <numerusform>Die Antwort auf diesen Start ging verloren. Ein Auftrag kam infrage; Sie haben Auftrag %1 gewählt.</numerusform>
            <numerusform>Die Antwort auf diesen Start ging verloren. %n Aufträge kamen infrage; Sie haben Auftrag %1 gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportdesk ended before the answer came, or another window is still waiting for it.</source>
        <translation>Exportdesk wurde beendet, bevor die Antwort kam, oder ein anderes Fenster wartet noch auf sie.</translation>
    </message>
    <message>
        <source>The answer to this launch was lost. Job %1 was made at that time and is exactly what was asked for; it is taken for this launch. Had somebody else launched the same export just then, and had ours never arrived, it would look the same: that cannot be known.</source>
        <translation>Die Antwort auf diesen Start ging verloren. Auftrag %1 entstand zu dieser Zeit und ist genau das, was verlangt war; er wird für diesen Start gehalten. Hätte jemand anderes gerade denselben Export gestartet und wäre unserer nie angekommen, sähe es ebenso aus: Das lässt sich nicht wissen.</translation>
    </message>
    <message>
        <source>Did not arrive, will be sent again</source>
        <translation>Kam nicht an, wird erneut gesendet</translation>
    </message>
    <message>
        <source>Accepted as job %1</source>
        <translation>Als Auftrag %1 angenommen</translation>
    </message>
    <message>
        <source>Answer missing, looking for the job</source>
        <translation>Antwort fehlt, Auftrag wird gesucht</translation>
    </message>
    <message>
        <source>No such job found: you decide</source>
        <translation>Nicht gefunden: Sie entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) may be it: you choose</source>
        <translation>
            <numerusform>Ein Auftrag kommt infrage: Sie wählen</numerusform>
            <numerusform>%n Aufträge kommen infrage: Sie wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found as job %1</source>
        <translation>Als Auftrag %1 gefunden</translation>
    </message>
    <message>
        <source>Sent again as a new launch</source>
        <translation>Als neuer Start erneut gesendet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Answer missing, the list of jobs cannot be read at the moment</source>
        <translation>Antwort fehlt, Liste zurzeit nicht lesbar</translation>
    </message>
    <message>
        <source>The list of jobs cannot be read: you decide</source>
        <translation>Liste nicht lesbar: Sie entscheiden</translation>
    </message>
</context>
<context>
    <name>exportdesk::ListExporting</name>
    <message numerus="yes">
        <source>%n job(s) written to %1.</source>
        <translation>
            <numerusform>%n Auftrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Aufträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be written to %1.</source>
        <translation>Die Liste konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %n shown job(s) as CSV…</source>
        <translation>
            <numerusform>%n gezeigten Auftrag als CSV …</numerusform>
            <numerusform>Alle %n gezeigten Aufträge als CSV …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown job(s) as JSON…</source>
        <translation>
            <numerusform>%n gezeigten Auftrag als JSON …</numerusform>
            <numerusform>Alle %n gezeigten Aufträge als JSON …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) as CSV…</source>
        <translation>
            <numerusform>%n ausgewählten Auftrag als CSV …</numerusform>
            <numerusform>%n ausgewählte Aufträge als CSV …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) as JSON…</source>
        <translation>
            <numerusform>%n ausgewählten Auftrag als JSON …</numerusform>
            <numerusform>%n ausgewählte Aufträge als JSON …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>writing a list</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing the list: %1 of %2 jobs.</source>
        <translation>Liste wird geschrieben: %1 von %2 Aufträgen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::LocalPlatform</name>
    <message>
        <source>Local platform</source>
        <translation>Lokale Plattform</translation>
    </message>
</context>
<context>
    <name>exportdesk::MainWindow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Window title: kind and name of the sandbox, e.g. &quot;PRODUCTION prod&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageStack</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>Weniger Meldungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung anzeigen</numerusform>
            <numerusform>%n weitere Meldungen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::Moment</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>How day, month and time are written; letters as in Qt&apos;s date formats.</extracomment>
        <translation>dd.MM. HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>exportdesk::NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n to acknowledge</source>
        <translation>
            <numerusform>%1, %n zu quittieren</numerusform>
            <numerusform>%1, %n zu quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Opens when there is a connection.</source>
        <translation>Öffnet sich, sobald eine Verbindung besteht.</translation>
    </message>
</context>
<context>
    <name>exportdesk::News</name>
    <message>
        <source>Export finished: %1</source>
        <translation>Export fertig: %1</translation>
    </message>
    <message>
        <source>Export slower than usual: %1</source>
        <translation>Export langsamer als üblich: %1</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>Export fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slower than usual</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n langsamer als üblich</numerusform>
            <numerusform>%n langsamer als üblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Exports: %1</source>
        <translation>Exporte: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::Notifier</name>
    <message>
        <source>Exportdesk: an export has failed</source>
        <translation>Exportdesk: Ein Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Exportdesk: an export is slower than usual</source>
        <translation>Exportdesk: Ein Export ist langsamer als üblich</translation>
    </message>
    <message>
        <source>Open Exportdesk</source>
        <translation>Exportdesk öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>exportdesk::OnlyNewDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Since when is it new?</source>
        <translation>Was gilt als neu?</translation>
    </message>
    <message>
        <source>Choose the target dataset first: what is new is reckoned from the last successful export into it.</source>
        <translation>Wählen Sie zuerst den Zieldatensatz: Neu ist, was seit dem letzten erfolgreichen Export in ihn hinzukam.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read: %1</source>
        <translation>Der Verlauf auf diesem Computer konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No successful export into “%1” with these fields is known on this computer.</source>
        <translation>Auf diesem Computer ist kein erfolgreicher Export in „%1“ mit diesen Feldern bekannt.</translation>
    </message>
    <message>
        <source>A start can be set by hand: “Only profiles updated since” under What, and “From” under Events.</source>
        <translation>Ein Beginn lässt sich von Hand setzen: „Nur Profile, aktualisiert seit“ unter „Inhalt“ und „Von“ unter „Zeitreihenereignisse“.</translation>
    </message>
    <message>
        <source>Export only what is new since the last export?</source>
        <translation>Nur exportieren, was seit dem letzten Export neu ist?</translation>
    </message>
    <message>
        <source>The last successful export into “%1” with these fields is job %2.</source>
        <translation>Der letzte erfolgreiche Export in „%1“ mit diesen Feldern ist Auftrag %2.</translation>
    </message>
    <message>
        <source>Its job was made</source>
        <translation>Auftrag angelegt</translation>
    </message>
    <message>
        <source>Profiles updated since</source>
        <translation>Profile aktualisiert seit</translation>
    </message>
    <message>
        <source>Events ingested since</source>
        <translation>Ereignisse aufgenommen seit</translation>
    </message>
    <message>
        <source>Only the events get a start: one for profiles would take away the events of all others.</source>
        <translation>Nur die Ereignisse erhalten einen Beginn: Einer für die Profile nähme allen anderen ihre Ereignisse.</translation>
    </message>
    <message>
        <source>It was filtered or merged differently (%1): what is missing there only because of that does not come with this export.</source>
        <translation>Er wurde anders gefiltert oder zusammengeführt (%1): Was dort nur deshalb fehlt, kommt mit diesem Export nicht nach.</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Nur Neues exportieren</translation>
    </message>
    <message>
        <source>What cannot be known: exports that this computer never saw, whether the batch of that job was written, and what was deleted since. What was updated while that job ran comes a second time.</source>
        <translation>Nicht bekannt ist: Exporte, die dieser Computer nie gesehen hat, ob der Stapel jenes Auftrags geschrieben wurde und was seither gelöscht wurde. Was während jenes Auftrags aktualisiert wurde, kommt ein zweites Mal.</translation>
    </message>
</context>
<context>
    <name>exportdesk::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Here, by this program</source>
        <translation>Hier, mit diesem Programm</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Removed from the platform; this is what was last seen of it.</source>
        <translation>Von der Plattform entfernt; angezeigt wird der zuletzt bekannte Stand.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <translation>Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Exported with the profiles</source>
        <translation>Mit den Profilen exportiert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Stapel</numerusform>
            <numerusform>%n Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own words; they stay on this computer</source>
        <translation>Eigene Worte; sie bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Here; its answer was lost and the job found again</source>
        <translation>Hier; die Antwort ging verloren, der Auftrag wurde wiedergefunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>This is what this program sent; the platform&apos;s record tells only part of it.</source>
        <translation>So hat es dieses Programm gesendet; der Eintrag der Plattform nennt nur einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>exportdesk::PasteListDialog</name>
    <message>
        <source>Which fields are to be exported?</source>
        <translation>Welche Felder sollen exportiert werden?</translation>
    </message>
    <message>
        <source>Separate them by commas or lines, or paste a JSON array. Paths that the schema does not know are kept and flagged.</source>
        <translation>Trennen Sie sie durch Kommas oder Zeilenumbrüche, oder fügen Sie ein JSON-Array ein. Pfade, die das Schema nicht kennt, bleiben erhalten und werden markiert.</translation>
    </message>
    <message>
        <source>List of fields</source>
        <translation>Liste der Felder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace the choice</source>
        <translation>Auswahl ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) found.</source>
        <translation>
            <numerusform>%n Feld gefunden.</numerusform>
            <numerusform>%n Felder gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) found, %1 not in the schema.</source>
        <translation>
            <numerusform>%n Feld gefunden, %1 nicht im Schema.</numerusform>
            <numerusform>%n Felder gefunden, %1 nicht im Schema.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field in the text yet.</source>
        <translation>Der Text enthält noch kein Feld.</translation>
    </message>
</context>
<context>
    <name>exportdesk::PerDayPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Jobs per hour</source>
        <translation>Aufträge pro Stunde</translation>
    </message>
    <message>
        <source>Jobs per day</source>
        <translation>Aufträge pro Tag</translation>
    </message>
    <message>
        <source>No job was created in this time.</source>
        <translation>In dieser Zeit entstand kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n job(s)</source>
        <translation>
            <numerusform>%1, %2: %n Auftrag</numerusform>
            <numerusform>%1, %2: %n Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::PickerBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::PolicySection</name>
    <message>
        <source>The merge policies could not be read.</source>
        <translation>Die Zusammenführungsrichtlinien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the merge policies …</source>
        <translation>Zusammenführungsrichtlinien werden gelesen …</translation>
    </message>
    <message>
        <source>No merge policy matches.</source>
        <translation>Keine passende Zusammenführungsrichtlinie.</translation>
    </message>
    <message>
        <source>The default policy is used: %1</source>
        <translation>Die Standardrichtlinie wird verwendet: %1</translation>
    </message>
    <message>
        <source>The default policy is used</source>
        <translation>Die Standardrichtlinie wird verwendet</translation>
    </message>
    <message>
        <source>The policy of the segments is used</source>
        <translation>Die Richtlinie der Segmente wird verwendet</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 is used</source>
        <translation>%1 wird verwendet</translation>
    </message>
    <message>
        <source>not a merge policy of this sandbox</source>
        <translation>keine Zusammenführungsrichtlinie dieser Sandbox</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Pin a version only on purpose: later changes are not followed</source>
        <translation>Version nur bewusst festlegen: Spätere Änderungen werden nicht übernommen</translation>
    </message>
    <message>
        <source>Choose a merge policy first</source>
        <translation>Zuerst eine Zusammenführungsrichtlinie auswählen</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <translation>Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Search by name or id</source>
        <translation>Nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Version of the merge policy</source>
        <translation>Version der Zusammenführungsrichtlinie</translation>
    </message>
</context>
<context>
    <name>exportdesk::PresetTime</name>
    <message>
        <source>Since…</source>
        <translation>Seit …</translation>
    </message>
    <message>
        <source>Ready choices for the start</source>
        <translation>Vorgaben für den Beginn</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>Seit einem Tag …</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Ohne Beginn</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProgramPages</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>exportdesk::QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Quit while the outcome of %n launch(es) is not known?</source>
        <translation>
            <numerusform>Beenden, obwohl der Ausgang von %n Start nicht bekannt ist?</numerusform>
            <numerusform>Beenden, obwohl der Ausgang von %n Starts nicht bekannt ist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n cancel(s) are not confirmed?</source>
        <translation>
            <numerusform>Beenden, obwohl %n Abbruch nicht bestätigt ist?</numerusform>
            <numerusform>Beenden, obwohl %n Abbrüche nicht bestätigt sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down. The next start finds out whether a job was made, and sends nothing a second time without asking.</source>
        <translation>Es ist festgehalten. Beim nächsten Öffnen wird geklärt, ob ein Auftrag entstanden ist; ungefragt wird nichts ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>It is written down. The next start looks what became of the job and finishes the cancel.</source>
        <translation>Es ist festgehalten. Beim nächsten Öffnen wird nachgesehen, was aus dem Auftrag geworden ist, und der Abbruch zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>The local data cannot be written, so the next start knows nothing of it. Whether a job was made is then for you to find out on the platform.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, der nächste Programmstart weiß also nichts davon. Ob ein Auftrag entstanden ist, müssen Sie dann selbst auf der Plattform nachsehen.</translation>
    </message>
    <message>
        <source>The local data cannot be written, so the next start knows nothing of it and will not look whether the job really stopped.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, der nächste Programmstart weiß also nichts davon und sieht nicht nach, ob der Auftrag wirklich endete.</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n dataset(s) are being made?</source>
        <translation>
            <numerusform>Beenden, obwohl %n Datensatz noch angelegt wird?</numerusform>
            <numerusform>Beenden, obwohl %n Datensätze noch angelegt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down. The next start finds out whether the dataset was made, and makes no second one.</source>
        <translation>Es ist festgehalten. Beim nächsten Öffnen wird nachgesehen, ob der Datensatz angelegt wurde; ein zweiter wird nicht angelegt.</translation>
    </message>
    <message>
        <source>The local data cannot be written, so the next start knows nothing of it. Look for the dataset on the platform before you make it again.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, der nächste Programmstart weiß also nichts davon. Sehen Sie auf der Plattform nach dem Datensatz, bevor Sie ihn noch einmal anlegen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::RangeBar</name>
    <message>
        <source>Time that is counted</source>
        <translation>Gezählter Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Count the last 24 hours</source>
        <translation>Die letzten 24 Stunden zählen</translation>
    </message>
    <message>
        <source>Count 7 days</source>
        <translation>7 Tage zählen</translation>
    </message>
    <message>
        <source>Count 30 days</source>
        <translation>30 Tage zählen</translation>
    </message>
    <message>
        <source>Count 90 days</source>
        <translation>90 Tage zählen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ReadText</name>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>The text is JSON, but not an object in braces.</source>
        <translation>Der Text ist JSON, aber kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a comma is missing before %3.</source>
        <translation>Zeile %1, Spalte %2: Vor %3 fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Line %1, column %2: nothing follows this comma.</source>
        <translation>Zeile %1, Spalte %2: Auf dieses Komma folgt nichts.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a colon is missing after the key “%3”.</source>
        <translation>Zeile %1, Spalte %2: Nach dem Schlüssel „%3“ fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: JSON takes straight double quotes only, not %3.</source>
        <translation>Zeile %1, Spalte %2: JSON erlaubt nur gerade doppelte Anführungszeichen, nicht %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the key %3 needs double quotes.</source>
        <translation>Zeile %1, Spalte %2: Der Schlüssel %3 muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text ends too early.</source>
        <translation>Zeile %1, Spalte %2: Der Text endet zu früh.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text ends, but %3 is still missing.</source>
        <translation>Zeile %1, Spalte %2: Der Text endet, aber %3 fehlt noch.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this %3 closes nothing.</source>
        <translation>Zeile %1, Spalte %2: %3 hat kein öffnendes Gegenstück.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text in quotes that begins here is not ended.</source>
        <translation>Zeile %1, Spalte %2: Das hier beginnende Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is no escape that JSON knows.</source>
        <translation>Zeile %1, Spalte %2: %3 ist keine in JSON gültige Escape-Sequenz.</translation>
    </message>
    <message>
        <source>Line %1, column %2: line breaks and tabs (%3) are not allowed inside of quotes.</source>
        <translation>Zeile %1, Spalte %2: Zeilenumbrüche und Tabulatoren (%3) sind in Anführungszeichen nicht zulässig.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is not a number as JSON writes it.</source>
        <translation>Zeile %1, Spalte %2: %3 ist keine Zahl in JSON-Schreibweise.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the word %3 needs double quotes, or to be true, false or null.</source>
        <translation>Zeile %1, Spalte %2: Das Wort %3 muss in doppelten Anführungszeichen stehen oder true, false oder null lauten.</translation>
    </message>
    <message>
        <source>Line %1, column %2: JSON has no comments.</source>
        <translation>Zeile %1, Spalte %2: JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>Line %1, column %2: more than 200 objects inside of each other.</source>
        <translation>Zeile %1, Spalte %2: Mehr als 200 Objekte sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the object has ended, but %3 follows.</source>
        <translation>Zeile %1, Spalte %2: Das Objekt ist zu Ende, aber es folgt %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is not expected here.</source>
        <translation>Zeile %1, Spalte %2: %3 wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>%1 is not a known key. It is kept and sent as it is.</source>
        <translation>%1 ist kein bekannter Schlüssel. Er bleibt erhalten und wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>%1 has an unexpected value, %2. It is kept and sent as it is.</source>
        <translation>%1 hat einen unerwarteten Wert: %2. Er bleibt erhalten und wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>%1 occurs more than once. Only the last one counts; left out: %2</source>
        <translation>%1 kommt mehrfach vor. Nur die letzte Angabe zählt; weggelassen: %2</translation>
    </message>
    <message>
        <source>%1 occurs more than once in one entry. Only the last one would be exported; left out: %2</source>
        <translation>%1 kommt in einem Eintrag mehrfach vor. Nur die letzte Angabe würde exportiert; weggelassen: %2</translation>
    </message>
    <message>
        <source>%1 is written as in 2018 and was read as today&apos;s form: %2</source>
        <translation>%1 ist in der Schreibweise von 2018 angegeben und wurde in der heutigen Form gelesen: %2</translation>
    </message>
    <message>
        <source>This is job %1. Its request was taken.</source>
        <translation>Dies ist der Auftrag %1. Seine Anfrage wurde übernommen.</translation>
    </message>
    <message>
        <source>Left out, because only the platform writes it: %1</source>
        <translation>Weggelassen, weil nur die Plattform es schreibt: %1</translation>
    </message>
    <message>
        <source>%1 was read as datasetId.</source>
        <translation>%1 wurde als datasetId gelesen.</translation>
    </message>
    <message>
        <source>The command uses the method %1; an export is created with POST.</source>
        <translation>Der Befehl verwendet die Methode %1; ein Export wird mit POST erstellt.</translation>
    </message>
    <message>
        <source>The command calls another address: %1</source>
        <translation>Der Befehl ruft eine andere Adresse auf: %1</translation>
    </message>
    <message>
        <source>The command names the sandbox %1, not yours. IDs in it may not exist here.</source>
        <translation>Der Befehl nennt die Sandbox %1, nicht Ihre. Darin enthaltene IDs gibt es hier möglicherweise nicht.</translation>
    </message>
    <message>
        <source>The command names no sandbox; yours is used.</source>
        <translation>Der Befehl nennt keine Sandbox; Ihre wird verwendet.</translation>
    </message>
    <message>
        <source>The credentials in the command were not taken over.</source>
        <translation>Die Anmeldedaten im Befehl wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>A backslash is missing at the end of a line. A shell would have ended the command there.</source>
        <translation>Am Ende einer Zeile fehlt ein umgekehrter Schrägstrich. Eine Shell hätte den Befehl dort beendet.</translation>
    </message>
    <message>
        <source>The command reads its data from the file %1. Paste the content of that file instead.</source>
        <translation>Der Befehl liest seine Daten aus der Datei %1. Fügen Sie stattdessen den Inhalt dieser Datei ein.</translation>
    </message>
    <message>
        <source>A quote in the command is not ended.</source>
        <translation>Ein Anführungszeichen im Befehl wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The command carries no request.</source>
        <translation>Der Befehl enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>The option %1 was passed over.</source>
        <translation>Die Option %1 wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::RecentFieldsButton</name>
    <message>
        <source>No field was exported from here yet</source>
        <translation>Von hier wurde noch kein Feld exportiert</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Fields that exports launched from here brought out last</source>
        <translation>Felder, die hier gestartete Exporte zuletzt ausgegeben haben</translation>
    </message>
</context>
<context>
    <name>exportdesk::RequestPane</name>
    <message>
        <source>not in step: line %1</source>
        <translation>nicht synchron: Zeile %1</translation>
    </message>
    <message>
        <source>in step with the form</source>
        <translation>synchron mit dem Formular</translation>
    </message>
    <message>
        <source>The form shows the last request that could be read.</source>
        <translation>Das Formular zeigt die letzte lesbare Anfrage.</translation>
    </message>
    <message>
        <source>Back to the form&apos;s text</source>
        <translation>Zurück zum Text des Formulars</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) on the text</source>
        <translation>
            <numerusform>%n weiterer Hinweis zum Text</numerusform>
            <numerusform>%n weitere Hinweise zum Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Python (aepp)</source>
        <translation>Python (aepp)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Anfrage als JSON</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultTab</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The job failed; nothing of it can be used.</source>
        <translation>Der Auftrag ist fehlgeschlagen; nichts davon ist verwendbar.</translation>
    </message>
    <message>
        <source>The job was cancelled; it has no result.</source>
        <translation>Der Auftrag wurde abgebrochen; er hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>The job has not ended yet.</source>
        <translation>Der Auftrag ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The job succeeded; the platform does not say how many profiles it exported.</source>
        <translation>Der Auftrag war erfolgreich; die Plattform gibt nicht an, wie viele Profile exportiert wurden.</translation>
    </message>
    <message>
        <source>%1 profiles exported</source>
        <translation>%1 Profile exportiert</translation>
    </message>
    <message>
        <source>Each export adds batches to the dataset; none is replaced.</source>
        <translation>Jeder Export fügt dem Datensatz Stapel hinzu; keiner wird ersetzt.</translation>
    </message>
    <message>
        <source>Each export adds batches to the dataset; none is replaced. Rows keep all segment memberships of their profile.</source>
        <translation>Jeder Export fügt dem Datensatz Stapel hinzu; keiner wird ersetzt. Einträge behalten alle Segmentmitgliedschaften ihres Profils.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Plattform wird abgefragt …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Fehlerhafte Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Errors of the batch</source>
        <translation>Fehler des Stapels</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>Files of batch %1</source>
        <translation>Dateien des Stapels %1</translation>
    </message>
    <message>
        <source>With identity %1</source>
        <translation>Mit Identität %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::RunningPanel</name>
    <message>
        <source>Running now</source>
        <translation>Jetzt laufend</translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>In „Aufträge“ anzeigen</translation>
    </message>
    <message>
        <source>Reading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden gelesen …</translation>
    </message>
    <message>
        <source>No job runs at the moment.</source>
        <translation>Im Augenblick läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Launch into %1: %2</source>
        <translation>Start nach %1: %2</translation>
    </message>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Auftrag %1, %2: %3</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::SandboxBadge</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Screen reader&apos;s name of the sandbox badge: its kind and its name, e.g. &quot;PRODUCTION prod&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::SandboxCombo</name>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>A sandbox in a list: name, title, type, state</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Title, type and state of the chosen sandbox</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>exportdesk::SandboxesModel</name>
    <message>
        <source>%1, name %2, type %3, state %4</source>
        <translation>%1, Name %2, Typ %3, Zustand %4</translation>
    </message>
</context>
<context>
    <name>exportdesk::SaveTemplateDialog</name>
    <message>
        <source>Save this export as a template?</source>
        <translation>Diesen Export als Vorlage speichern?</translation>
    </message>
    <message>
        <source>A template changes only when it is saved again. Times can move with the day on which it is used.</source>
        <translation>Eine Vorlage ändert sich nur, wenn sie neu gespeichert wird. Zeiten können mit dem Tag wandern, an dem sie verwendet wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only profiles updated since</source>
        <translation>Nur Profile, aktualisiert seit</translation>
    </message>
    <message>
        <source>Ingested since</source>
        <translation>Aufgenommen seit</translation>
    </message>
    <message>
        <source>Ingested until</source>
        <translation>Aufgenommen bis</translation>
    </message>
    <message>
        <source>Qualified since</source>
        <translation>Qualifiziert seit</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Qualifiziert bis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>moves with the day: %1</source>
        <translation>wandert mit dem Tag: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>last successful export: %1</source>
        <translation>letzter erfolgreicher Export: %1</translation>
    </message>
    <message>
        <source>A template of this name exists; it is replaced.</source>
        <translation>Eine Vorlage dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Die Vorlage braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view under which name?</source>
        <translation>Unter welchem Namen diese Ansicht speichern?</translation>
    </message>
    <message>
        <source>Chips, search, columns and sorting are kept.</source>
        <translation>Auswahl, Suche, Spalten und Sortierung werden gespeichert.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a view of this name; it will be replaced.</source>
        <translation>Es gibt eine Ansicht dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>The view will be in the list of saved views.</source>
        <translation>Die Ansicht steht dann in der Liste der Ansichten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>exportdesk::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>das neue</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: the button and the field it belongs to, e.g. &quot;Replace…: Client secret&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::SectionBox</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::SegmentsSection</name>
    <message>
        <source>The segments could not be read.</source>
        <translation>Die Segmente konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the segments …</source>
        <translation>Segmente werden gelesen …</translation>
    </message>
    <message>
        <source>No segment matches.</source>
        <translation>Kein passendes Segment.</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>ohne ID</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n segment(s) is written into a batch of its own; this can slow the export.</source>
        <translation>
            <numerusform>%n Segment wird in einen eigenen Stapel geschrieben; das kann den Export verlangsamen.</numerusform>
            <numerusform>Jedes der %n Segmente wird in einen eigenen Stapel geschrieben; das kann den Export verlangsamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles that hold only events and no record data are exported too.</source>
        <translation>Auch Profile, die nur Ereignisse und keine Profildaten enthalten, werden exportiert.</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Search by name, description or id</source>
        <translation>Nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Profiles that are in the segment (realized)</source>
        <translation>Profile, die im Segment sind (realized)</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Segment verlassen</translation>
    </message>
    <message>
        <source>Profiles that left the segment, for 30 days after they did (exited)</source>
        <translation>Profile, die das Segment verlassen haben, noch 30 Tage danach (exited)</translation>
    </message>
    <message>
        <source>One batch per segment</source>
        <translation>Ein Stapel pro Segment</translation>
    </message>
    <message>
        <source>Without it all segments go into one batch. One batch for each can slow the export.</source>
        <translation>Ohne diese Option kommen alle Segmente in einen Stapel. Ein Stapel pro Segment kann den Export verlangsamen.</translation>
    </message>
    <message>
        <source>Empty profiles</source>
        <translation>Leere Profile</translation>
    </message>
    <message>
        <source>Also profiles that hold only events and no record data</source>
        <translation>Auch Profile, die nur Ereignisse und keine Profildaten enthalten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about segments</source>
        <translation>Mehr zu Segmenten</translation>
    </message>
    <message>
        <source>Qualified between</source>
        <translation>Qualifiziert zwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>open start</source>
        <translation>offener Beginn</translation>
    </message>
    <message>
        <source>Qualified since</source>
        <translation>Qualifiziert seit</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>Qualifiziert bis</translation>
    </message>
    <message>
        <source>Evaluate segments first</source>
        <translation>Segmente zuerst auswerten</translation>
    </message>
    <message>
        <source>The platform runs segmentation as a part of this export</source>
        <translation>Die Plattform führt die Segmentierung als Teil dieses Exports aus</translation>
    </message>
    <message>
        <source>There are no segments in this sandbox.</source>
        <translation>In dieser Sandbox gibt es keine Segmente.</translation>
    </message>
    <message>
        <source>Each exported profile still carries all of its segment memberships, not only the chosen ones.</source>
        <translation>Profile behalten alle ihre Segmentmitgliedschaften, nicht nur die ausgewählten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at once. Names and values that the platform gave are never translated.</source>
        <translation>Wirkt sofort. Namen und Werte, die von der Plattform stammen, werden nie übersetzt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Behind the number of points of the text size</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>%1 and %2 change it from anywhere, %3 sets it back.</source>
        <translation>%1 und %2 ändern sie von überall aus, %3 setzt sie zurück.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Drafts, the launch journal and these settings are kept here. Secrets are not.</source>
        <translation>Hier werden Entwürfe, das Startjournal und diese Einstellungen abgelegt, jedoch keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell on the desktop when exports finish, fail or are late</source>
        <translation>Auf dem Desktop melden, wenn Exporte fertig, fehlgeschlagen oder verspätet sind</translation>
    </message>
    <message>
        <source>Nothing is shown while this window is in front.</source>
        <translation>Solange dieses Fenster vorn ist, wird nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>Vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächstes Mal in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <translation>Aktualisieren (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::StoreNotices</name>
    <message>
        <source>Launches, history and drafts cannot be written (%1): they are remembered until the program ends.</source>
        <translation>Starts, Verlauf und Entwürfe lassen sich nicht speichern (%1): Sie bleiben nur bis zum Ende des Programms bekannt.</translation>
    </message>
    <message>
        <source>The local history was damaged. It was set aside as %1, and what could be read of it was taken over.</source>
        <translation>Der lokale Verlauf war beschädigt. Er liegt jetzt als %1 beiseite; was davon lesbar war, wurde übernommen.</translation>
    </message>
    <message>
        <source>The local history was damaged. It was set aside as %1 and begun anew; launches that were not settled are not known any more.</source>
        <translation>Der lokale Verlauf war beschädigt. Er liegt jetzt als %1 beiseite und wurde neu begonnen; noch nicht geklärte Starts sind nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SupportCopy</name>
    <message numerus="yes">
        <source>%n job(s) copied for support.</source>
        <translation>
            <numerusform>%n Auftrag für den Support kopiert.</numerusform>
            <numerusform>%n Aufträge für den Support kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) copied for support: %1 with the whole record, of the others only the ID.</source>
        <translation>
            <numerusform>%n Auftrag für den Support kopiert: %1 mit vollständigem Eintrag, sonst nur die ID.</numerusform>
            <numerusform>%n Aufträge für den Support kopiert: %1 mit vollständigem Eintrag, von den übrigen nur die ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesButton</name>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen …</translation>
    </message>
    <message>
        <source>What is different from the last run…</source>
        <translation>Unterschiede zum letzten Lauf …</translation>
    </message>
    <message>
        <source>The placeholders are filled in.</source>
        <translation>Die Platzhalter sind ausgefüllt.</translation>
    </message>
    <message>
        <source>The template “%1” is on the page.</source>
        <translation>Die Vorlage „%1“ steht auf der Seite.</translation>
    </message>
    <message>
        <source>The last successful export is job %1 of %2.</source>
        <translation>Der letzte erfolgreiche Export ist Auftrag %1 vom %2.</translation>
    </message>
    <message>
        <source>No successful export like this is known here, so the start is open: everything is exported.</source>
        <translation>Ein erfolgreicher Export dieser Art ist hier nicht bekannt; der Beginn ist offen: Es wird alles exportiert.</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>Als Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Requests kept under a name</source>
        <translation>Unter einem Namen gespeicherte Anfragen</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesDialog</name>
    <message>
        <source>Which template is to be used?</source>
        <translation>Welche Vorlage soll verwendet werden?</translation>
    </message>
    <message>
        <source>It replaces what is on the page; undo brings that back. Files of templates can be dropped here.</source>
        <translation>Sie ersetzt, was auf der Seite steht; Rückgängig holt es zurück. Dateien mit Vorlagen können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What is in the template</source>
        <translation>Inhalt der Vorlage</translation>
    </message>
    <message>
        <source>There is no template yet. “Save as template…” keeps what is on the page.</source>
        <translation>Noch gibt es keine Vorlage. „Als Vorlage speichern …“ behält, was auf der Seite steht.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Vorlagen öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save templates</source>
        <translation>Vorlagen speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Choose one template.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Noch gibt es keine Vorlage.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Die Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another template with the name “%1”.</source>
        <translation>Es gibt schon eine andere Vorlage mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) are deleted.</source>
        <translation>
            <numerusform>%n Vorlage ist gelöscht.</numerusform>
            <numerusform>%n Vorlagen sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no template and no request in this file.</source>
        <translation>In dieser Datei ist weder eine Vorlage noch eine Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken from the file.</source>
        <translation>
            <numerusform>%n Vorlage aus der Datei übernommen.</numerusform>
            <numerusform>%n Vorlagen aus der Datei übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) saved to the file.</source>
        <translation>
            <numerusform>%n Vorlage in der Datei gespeichert.</numerusform>
            <numerusform>%n Vorlagen in der Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::TestAdvice</name>
    <message>
        <source>Test again.</source>
        <translation>Testen Sie erneut.</translation>
    </message>
    <message>
        <source>Wait about five minutes and test again.</source>
        <translation>Warten Sie etwa fünf Minuten, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Wait a minute and test again.</source>
        <translation>Warten Sie eine Minute, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If other programs use the same credential, let them ask less often.</source>
        <translation>Falls andere Programme dieselben Anmeldedaten benutzen, lassen Sie diese seltener anfragen.</translation>
    </message>
    <message>
        <source>Test again in a few minutes.</source>
        <translation>Testen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>If it goes on, copy the report and send it to Adobe support.</source>
        <translation>Falls es anhält, kopieren Sie den Bericht, und senden Sie ihn an den Adobe-Support.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy of this computer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>Check the addresses of this connection: a proxy or a sign-in page may have answered instead.</source>
        <translation>Prüfen Sie die Adressen dieser Verbindung: Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>Check the gateway and the sign-in address of this connection.</source>
        <translation>Prüfen Sie die Adressen von Gateway und Anmeldung in dieser Verbindung.</translation>
    </message>
    <message>
        <source>The address leads to another server; your credentials were not sent there.</source>
        <translation>Die Adresse führt zu einem anderen Server; Ihre Anmeldedaten wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>“%1” or its identity service “%2” cannot be reached.</source>
        <translation>„%1“ oder der zugehörige Identitätsdienst „%2“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” or its identity service “%2” does not answer as it should.</source>
        <translation>„%1“ oder der zugehörige Identitätsdienst „%2“ antwortet nicht wie erwartet.</translation>
    </message>
    <message>
        <source>A firewall may hold the connection back: ask for access to both addresses.</source>
        <translation>Vielleicht hält eine Firewall die Verbindung auf: Bitten Sie um Zugang zu beiden Adressen.</translation>
    </message>
    <message>
        <source>The address is not encrypted.</source>
        <translation>Die Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Unencrypted connections are allowed to this computer only.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt. Unverschlüsselte Verbindungen sind nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted.</source>
        <translation>Das Zertifikat von „%1“ wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>If a company proxy inspects the traffic, have its certificate installed in the system.</source>
        <translation>Falls ein Firmen-Proxy den Verkehr prüft, lassen Sie dessen Zertifikat im System installieren.</translation>
    </message>
    <message>
        <source>The client secret is not known in this run.</source>
        <translation>Das Client-Geheimnis ist in dieser Sitzung nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the client secret, or import the credential file again.</source>
        <translation>Geben Sie das Client-Geheimnis ein, oder importieren Sie die Datei mit den Anmeldedaten erneut.</translation>
    </message>
    <message>
        <source>The identity service does not know this client ID, or its secret is another one.</source>
        <translation>Der Identitätsdienst kennt diese Client-ID nicht, oder ihr Geheimnis ist ein anderes.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one in the Developer Console.</source>
        <translation>Vergleichen Sie die Client-ID mit der in der Developer Console.</translation>
    </message>
    <message>
        <source>The secret may have been rotated: download the credential file again and import it.</source>
        <translation>Das Geheimnis wurde vielleicht gewechselt: Laden Sie die Datei mit den Anmeldedaten erneut herunter, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>One of the scopes does not belong to this credential.</source>
        <translation>Einer der Scopes gehört nicht zu diesen Anmeldedaten.</translation>
    </message>
    <message>
        <source>Import the credential file instead of typing the scopes; they were probably taken from another product.</source>
        <translation>Importieren Sie die Datei mit den Anmeldedaten, statt die Scopes einzutippen; vermutlich stammen sie von einem anderen Produkt.</translation>
    </message>
    <message>
        <source>Separate scopes by commas.</source>
        <translation>Trennen Sie Scopes durch Kommas.</translation>
    </message>
    <message>
        <source>The credential is not an OAuth server-to-server credential.</source>
        <translation>Dies sind keine OAuth-Server-zu-Server-Anmeldedaten.</translation>
    </message>
    <message>
        <source>In the Developer Console, add an OAuth server-to-server credential to the project.</source>
        <translation>Fügen Sie dem Projekt in der Developer Console OAuth-Server-zu-Server-Anmeldedaten hinzu.</translation>
    </message>
    <message>
        <source>Download its file and import it.</source>
        <translation>Laden Sie deren Datei herunter, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>The pasted access token has expired or is not accepted.</source>
        <translation>Das eingefügte Zugriffstoken ist abgelaufen oder wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Paste a new access token.</source>
        <translation>Fügen Sie ein neues Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Or connect with a credential file, whose token is renewed by itself.</source>
        <translation>Oder verbinden Sie sich mit einer Datei mit Anmeldedaten, deren Token sich selbst erneuert.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token that the identity service gave.</source>
        <translation>Das Gateway nimmt das Token nicht an, das der Identitätsdienst ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check that gateway and sign-in address belong to the same environment.</source>
        <translation>Prüfen Sie, ob Gateway und Anmeldeadresse zur selben Umgebung gehören.</translation>
    </message>
    <message>
        <source>Check the client ID and the secret of this connection.</source>
        <translation>Prüfen Sie Client-ID und Geheimnis dieser Verbindung.</translation>
    </message>
    <message>
        <source>The request carried no access token. This is a fault of Exportdesk.</source>
        <translation>Die Anfrage enthielt kein Zugriffstoken. Das ist ein Fehler von Exportdesk.</translation>
    </message>
    <message>
        <source>If it happens once more, copy the report and report it.</source>
        <translation>Falls es noch einmal geschieht, kopieren Sie den Bericht, und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The identity service refuses to sign this credential in.</source>
        <translation>Der Identitätsdienst lehnt die Anmeldung mit diesen Anmeldedaten ab.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the scopes of this connection.</source>
        <translation>Prüfen Sie Client-ID, Geheimnis und Scopes dieser Verbindung.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Enter the client ID of the credential.</source>
        <translation>Geben Sie die Client-ID der Anmeldedaten ein.</translation>
    </message>
    <message>
        <source>The API key and the token belong to different credentials.</source>
        <translation>API-Schlüssel und Token gehören zu verschiedenen Anmeldedaten.</translation>
    </message>
    <message>
        <source>Take the client ID and the secret from the same credential, or import the file again.</source>
        <translation>Nehmen Sie Client-ID und Geheimnis aus denselben Anmeldedaten, oder importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A pasted token needs the client ID that it was issued to.</source>
        <translation>Ein eingefügtes Token braucht die Client-ID, für die es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Copy the organization ID from the Developer Console; it ends in @AdobeOrg.</source>
        <translation>Kopieren Sie die Organisations-ID aus der Developer Console; sie endet auf @AdobeOrg.</translation>
    </message>
    <message>
        <source>The organization is missing.</source>
        <translation>Die Organisation fehlt.</translation>
    </message>
    <message>
        <source>The credential is not valid for this organization.</source>
        <translation>Die Anmeldedaten gelten nicht für diese Organisation.</translation>
    </message>
    <message>
        <source>Ask whether the organization is entitled to Experience Platform.</source>
        <translation>Fragen Sie nach, ob die Organisation zur Nutzung von Experience Platform berechtigt ist.</translation>
    </message>
    <message>
        <source>The organization ID is malformed.</source>
        <translation>Die Organisations-ID ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Signing in works, but this credential belongs to no Experience Platform product profile.</source>
        <translation>Die Anmeldung gelingt, aber diese Anmeldedaten gehören zu keinem Produktprofil von Experience Platform.</translation>
    </message>
    <message>
        <source>Open the Admin Console and find the product Experience Platform.</source>
        <translation>Öffnen Sie die Admin Console, und suchen Sie das Produkt Experience Platform.</translation>
    </message>
    <message>
        <source>Add the API credential to a product profile such as AEP-Default-All-Users.</source>
        <translation>Fügen Sie die API-Anmeldedaten einem Produktprofil hinzu, etwa AEP-Default-All-Users.</translation>
    </message>
    <message>
        <source>In Experience Platform, open Permissions → Roles.</source>
        <translation>Öffnen Sie in Experience Platform Berechtigungen → Rollen.</translation>
    </message>
    <message>
        <source>No sandbox is chosen yet.</source>
        <translation>Es ist noch keine Sandbox gewählt.</translation>
    </message>
    <message>
        <source>Choose one of the sandboxes that this credential may use.</source>
        <translation>Wählen Sie eine der Sandboxes, die diese Anmeldedaten benutzen dürfen.</translation>
    </message>
    <message>
        <source>The credential may not use a sandbox named “%1”, or there is none.</source>
        <translation>Die Anmeldedaten dürfen keine Sandbox namens „%1“ benutzen, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Or add the sandbox to the credential&apos;s role: Permissions → Roles.</source>
        <translation>Oder fügen Sie die Sandbox der Rolle der Anmeldedaten hinzu: Berechtigungen → Rollen.</translation>
    </message>
    <message>
        <source>The sandbox “%1” cannot be used now; its state is: %2.</source>
        <translation>Die Sandbox „%1“ kann jetzt nicht benutzt werden; ihr Zustand: %2.</translation>
    </message>
    <message>
        <source>Wait until it is active, or choose another sandbox.</source>
        <translation>Warten Sie, bis sie aktiv ist, oder wählen Sie eine andere Sandbox.</translation>
    </message>
    <message>
        <source>Signing in works, but no role gives this credential access to the sandbox “%1”.</source>
        <translation>Die Anmeldung gelingt, aber keine Rolle gibt diesen Anmeldedaten Zugang zur Sandbox „%1“.</translation>
    </message>
    <message>
        <source>Add the credential under API credentials to a role that has this sandbox and may view and manage profiles, segments, datasets, schemas and merge policies.</source>
        <translation>Fügen Sie die Anmeldedaten unter API-Anmeldedaten einer Rolle hinzu, die diese Sandbox hat und Profile, Segmente, Datensätze, Schemas und Zusammenführungsrichtlinien anzeigen und verwalten darf.</translation>
    </message>
    <message>
        <source>The organization is not set up for Real-Time Customer Profile.</source>
        <translation>Die Organisation ist nicht für das Echtzeit-Kundenprofil eingerichtet.</translation>
    </message>
    <message>
        <source>Ask your Adobe contact to provision Profile for this organization.</source>
        <translation>Bitten Sie Ihren Ansprechpartner bei Adobe, das Echtzeit-Kundenprofil für diese Organisation bereitzustellen.</translation>
    </message>
    <message>
        <source>The sandbox can be used, but its export jobs may not be read.</source>
        <translation>Die Sandbox kann benutzt, ihre Exportaufträge dürfen aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Let the role of this API credential view and manage profiles and segments.</source>
        <translation>Erlauben Sie der Rolle dieser API-Anmeldedaten, Profile und Segmente anzuzeigen und zu verwalten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TestPane</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 steps</source>
        <extracomment>When the test was made, and how many of its steps passed</extracomment>
        <translation>%1, %2 von %3 Schritten</translation>
    </message>
    <message>
        <source>Only reads; changes nothing.</source>
        <translation>Liest nur, ändert nichts.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the advice: its number and what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>Aufruf anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::TestStepRow</name>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A step of the test for a screen reader: its name, whether it passed, what was found</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>exportdesk::TestWords</name>
    <message>
        <source>Address reachable</source>
        <translation>Adresse erreichbar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Product profile</source>
        <translation>Produktprofil</translation>
    </message>
    <message>
        <source>Role and sandbox</source>
        <translation>Rolle und Sandbox</translation>
    </message>
    <message>
        <source>Export jobs</source>
        <translation>Exportaufträge</translation>
    </message>
    <message>
        <source>Pasted token taken</source>
        <translation>Eingefügtes Token angenommen</translation>
    </message>
    <message>
        <source>Token received</source>
        <translation>Token erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Token for %n hour(s)</source>
        <translation>
            <numerusform>Token für %n Stunde</numerusform>
            <numerusform>Token für %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token for %n minute(s)</source>
        <translation>
            <numerusform>Token für %n Minute</numerusform>
            <numerusform>Token für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Zertifikat gültig</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Auf diesem Computer nicht nötig</translation>
    </message>
    <message>
        <source>Known to the gateway</source>
        <translation>Dem Gateway bekannt</translation>
    </message>
    <message>
        <source>Matches the credential</source>
        <translation>Passt zu den Anmeldedaten</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>“%1” can be used</source>
        <translation>„%1“ ist benutzbar</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht angenommen</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Connection broke off</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Leads to another server</source>
        <translation>Führt zu anderem Server</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No secret known</source>
        <translation>Kein Geheimnis bekannt</translation>
    </message>
    <message>
        <source>No sandbox chosen</source>
        <translation>Keine Sandbox gewählt</translation>
    </message>
    <message>
        <source>“%1” not found</source>
        <translation>„%1“ nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” not active</source>
        <translation>„%1“ nicht aktiv</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1 is a status such as 503</extracomment>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>exportdesk::TimeWords</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time as QLocale::toString() takes it; German: dd.MM.yyyy, HH:mm</extracomment>
        <translation>dd.MM.yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>exportdesk::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The platform does not say when this job began.</source>
        <translation>Die Plattform sagt nicht, wann dieser Auftrag begonnen hat.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TimelineView</name>
    <message>
        <source>Timeline of job %1</source>
        <translation>Zeitachse von Auftrag %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Usually</source>
        <comment>lane of the usual job</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <comment>between two phases</comment>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>phase in the timeline</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1 %2, still running</source>
        <comment>phase and its duration</comment>
        <translation>%1 %2, läuft noch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>No job of this kind has succeeded yet, so nothing is known about its usual duration.</source>
        <translation>Noch kein Auftrag dieser Art war erfolgreich; über die übliche Dauer ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, median of %n job(s)</source>
        <translation>
            <numerusform>%1 gesamt, aus %n Auftrag</numerusform>
            <numerusform>%1 gesamt, Median aus %n Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 are done by here</source>
        <translation>9 von 10 sind hier fertig</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Gap between the phases</source>
        <translation>Lücke zwischen den Phasen</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>exportdesk::TimestampEdit</name>
    <message>
        <source>Sent as %1</source>
        <translation>Wird gesendet als %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag auswählen (Alt+Nach unten)</translation>
    </message>
</context>
<context>
    <name>exportdesk::TokenField</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>exportdesk::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Exportdesk</source>
        <translation>Willkommen bei Exportdesk</translation>
    </message>
    <message>
        <source>Set up profile exports, launch each exactly once, and know how they end. Where would you like to begin?</source>
        <translation>Stellen Sie Profilexporte zusammen, starten Sie jeden genau einmal, und erfahren Sie, wie er endet. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try it on the local platform</source>
        <translation>Auf der lokalen Plattform ausprobieren</translation>
    </message>
    <message>
        <source>A small platform that runs on this computer, with invented people and finished jobs.</source>
        <translation>Eine kleine Plattform auf diesem Computer, mit erfundenen Personen und abgeschlossenen Aufträgen.</translation>
    </message>
    <message>
        <source>Launch, watch and cancel real exports without risk</source>
        <translation>Echte Exporte ohne Risiko starten, verfolgen, abbrechen</translation>
    </message>
    <message>
        <source>No account, no network, nothing to set up</source>
        <translation>Kein Konto, kein Netz, nichts einzurichten</translation>
    </message>
    <message>
        <source>Connect to the real one whenever you like</source>
        <translation>Jederzeit mit der echten Plattform verbinden</translation>
    </message>
    <message>
        <source>Connect to Adobe Experience Platform</source>
        <translation>Mit Adobe Experience Platform verbinden</translation>
    </message>
    <message>
        <source>You need the credential file of an OAuth server-to-server project, from the Adobe Developer Console.</source>
        <translation>Sie brauchen die Anmeldedaten eines OAuth-Server-zu-Server-Projekts aus der Adobe Developer Console.</translation>
    </message>
    <message>
        <source>The secret goes to the system keychain only</source>
        <translation>Das Geheimnis kommt nur in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Every step is tested and explained before the first job</source>
        <translation>Jeder Schritt wird vor dem ersten Auftrag getestet und erklärt</translation>
    </message>
    <message>
        <source>Production sandboxes are marked on every screen</source>
        <translation>Produktions-Sandboxes sind auf jeder Seite gekennzeichnet</translation>
    </message>
    <message>
        <source>Start with sample data</source>
        <translation>Mit Beispieldaten beginnen</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Von Hand eingeben …</translation>
    </message>
    <message>
        <source>Or drop a credential file anywhere in this window</source>
        <translation>Oder legen Sie eine Datei mit Anmeldedaten irgendwo in diesem Fenster ab</translation>
    </message>
    <message>
        <source>Developer Console, I/O CLI, Postman environment and aepp files are recognised. The file is read once and not kept.</source>
        <translation>Dateien der Developer Console, I/O CLI, Postman-Umgebungen und von aepp werden erkannt. Die Datei wird einmal gelesen und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard: F6 moves between regions, F1 lists all keys</source>
        <translation>Tastatur: F6 wechselt zwischen Bereichen, F1 zeigt alle Tasten</translation>
    </message>
</context>
<context>
    <name>exportdesk::WhatSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profiles and events</source>
        <translation>Profile und Ereignisse</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Nur Ereignisse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about what is exported</source>
        <translation>Mehr zum Umfang des Exports</translation>
    </message>
    <message>
        <source>Only profiles updated since</source>
        <translation>Nur Profile, aktualisiert seit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Name of the schema</source>
        <translation>Name des Schemas</translation>
    </message>
</context>
<context>
    <name>exportdesk::WorkspacePages</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Exportdesk is open already; its window comes to the front.</source>
        <translation>Exportdesk ist bereits geöffnet; das Fenster wird in den Vordergrund geholt.</translation>
    </message>
</context>
</TS>
