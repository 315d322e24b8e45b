<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertCommands</name>
    <message>
        <source>Name of the way.</source>
        <translation>Name des Wegs.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Where to read the address: a file, or - for standard input. It often contains a token, so it is kept in the keychain.</source>
        <translation>Woher die Adresse gelesen wird: eine Datei oder - für die Standardeingabe. Sie enthält oft ein Token und wird deshalb im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Form of the JSON.</source>
        <translation>Form des JSON.</translation>
    </message>
    <message>
        <source>Address of a recipient.</source>
        <translation>Adresse eines Empfängers.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Address of the sender.</source>
        <translation>Adresse des Absenders.</translation>
    </message>
    <message>
        <source>Mail server; without it, the sendmail of this computer.</source>
        <translation>Mailserver; ohne ihn das sendmail dieses Computers.</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>HOST[:PORT]</translation>
    </message>
    <message>
        <source>Encryption of the server; none only for this computer.</source>
        <translation>Verschlüsselung des Servers; none nur für diesen Computer.</translation>
    </message>
    <message>
        <source>User to sign in to the server.</source>
        <translation>Benutzer zum Anmelden am Server.</translation>
    </message>
    <message>
        <source>Where to read the password: a file, or - for standard input.</source>
        <translation>Woher das Passwort gelesen wird: eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Program to run instead of sendmail.</source>
        <translation>Programm, das statt sendmail ausgeführt wird.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>Name der Regel.</translation>
    </message>
    <message>
        <source>Name of a way.</source>
        <translation>Name eines Wegs.</translation>
    </message>
    <message>
        <source>Kinds of events, with commas: failed, batch-failed, late, rows, missed, refused, decision, sign-in; all by default.</source>
        <translation>Arten von Ereignissen, mit Kommas: failed, batch-failed, late, rows, missed, refused, decision, sign-in; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>ARTEN</translation>
    </message>
    <message>
        <source>Only of this dataset.</source>
        <translation>Nur von diesem Datensatz.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this schedule.</source>
        <translation>Nur von diesem Zeitplan.</translation>
    </message>
    <message>
        <source>Only of exports launched from here.</source>
        <translation>Nur von Exporten, die hier gestartet wurden.</translation>
    </message>
    <message>
        <source>HH:MM-HH:MM</source>
        <translation>HH:MM-HH:MM</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours; that of this computer by default.</source>
        <translation>Zeitzone der Ruhezeit; ohne Angabe die dieses Computers.</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>Change the rule of this name.</source>
        <translation>Die Regel dieses Namens ändern.</translation>
    </message>
    <message>
        <source>Remove a way and its secret.</source>
        <translation>Einen Weg und sein Geheimnis entfernen.</translation>
    </message>
    <message>
        <source>Remove a rule.</source>
        <translation>Eine Regel entfernen.</translation>
    </message>
    <message>
        <source>List ways and rules, and which ways do not work.</source>
        <translation>Wege und Regeln auflisten, und welche Wege nicht funktionieren.</translation>
    </message>
    <message>
        <source>Send a test by a way.</source>
        <translation>Einen Test auf einem Weg senden.</translation>
    </message>
    <message>
        <source>At most so many, newest first.</source>
        <translation>Höchstens so viele, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Send what is due, once; “schedule run-due” does so by itself.</source>
        <translation>Senden, was fällig ist, einmal; „schedule run-due“ tut das von selbst.</translation>
    </message>
    <message>
        <source>Change the way of this name.</source>
        <translation>Den Weg dieses Namens ändern.</translation>
    </message>
    <message>
        <source>Add a webhook: a POST with JSON to an https address.</source>
        <translation>Einen Webhook hinzufügen: ein POST mit JSON an eine https-Adresse.</translation>
    </message>
    <message>
        <source>Add mail, sent through a server or the sendmail of this computer.</source>
        <translation>E-Mail hinzufügen, gesendet über einen Server oder das sendmail dieses Computers.</translation>
    </message>
    <message>
        <source>Add a program of yours that receives JSON on standard input.</source>
        <translation>Ein eigenes Programm hinzufügen, das JSON auf der Standardeingabe bekommt.</translation>
    </message>
    <message>
        <source>Program and arguments as one argument, in quotes; no shell is involved. It must not contain secrets.</source>
        <translation>Programm und Argumente als ein Argument, in Anführungszeichen; ohne Shell. Darf keine Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>Add a rule: ways, and the events they send. --connection and --sandbox limit it.</source>
        <translation>Eine Regel hinzufügen: Wege und die Ereignisse, die sie senden. --connection und --sandbox grenzen sie ein.</translation>
    </message>
    <message>
        <source>Report a number of profiles that changed by at least this many percent; 0 profiles are always reported.</source>
        <translation>Melden, wenn sich die Anzahl der Profile um mindestens so viele Prozent ändert; 0 Profile werden immer gemeldet.</translation>
    </message>
    <message>
        <source>Wait this long for more events and send them together, e.g. 10m.</source>
        <translation>So lange auf weitere Ereignisse warten und sie zusammen senden, z.&#xa0;B. 10m.</translation>
    </message>
    <message>
        <source>Do not report that an event is over.</source>
        <translation>Nicht melden, wenn ein Ereignis vorbei ist.</translation>
    </message>
    <message>
        <source>Who is notified when something goes wrong.</source>
        <translation>Wer benachrichtigt wird, wenn etwas schiefgeht.</translation>
    </message>
    <message>
        <source>List what happened and what was sent.</source>
        <translation>Auflisten, was geschehen ist und was gesendet wurde.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file (PEM) instead of those of the system.</source>
        <translation>Den Zertifikaten in dieser Datei (PEM) statt denen des Systems vertrauen.</translation>
    </message>
    <message>
        <source>Send alerts of these hours only afterwards, e.g. 22:00-06:00.</source>
        <translation>Meldungen aus diesen Stunden erst danach senden, z.&#xa0;B. 22:00-06:00.</translation>
    </message>
</context>
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
        <translation>Bereitgestellt (Staging)</translation>
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
    <name>BoundedFile</name>
    <message>
        <source>It is neither a file nor a pipe.</source>
        <translation>Es ist weder eine Datei noch eine Pipe.</translation>
    </message>
    <message>
        <source>It is larger than %1&#xa0;MB.</source>
        <translation>Der Inhalt ist größer als %1&#xa0;MB.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Sie existiert nicht.</translation>
    </message>
</context>
<context>
    <name>ColumnKind</name>
    <message>
        <source>string</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>boolescher Wert</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
</context>
<context>
    <name>ColumnSteps</name>
    <message>
        <source>%1 cannot be sorted by.</source>
        <translation>Nach %1 kann nicht sortiert werden.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Nach %1 sortiert, aufsteigend.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Nach %1 sortiert, absteigend.</translation>
    </message>
    <message>
        <source>%1 is the first column.</source>
        <translation>%1 ist die erste Spalte.</translation>
    </message>
    <message>
        <source>%1 is the last column.</source>
        <translation>%1 ist die letzte Spalte.</translation>
    </message>
    <message>
        <source>%1 moved left.</source>
        <translation>%1 nach links verschoben.</translation>
    </message>
    <message>
        <source>%1 moved right.</source>
        <translation>%1 nach rechts verschoben.</translation>
    </message>
    <message>
        <source>%1 cannot become narrower.</source>
        <translation>%1 kann nicht schmaler werden.</translation>
    </message>
    <message>
        <source>%1 is wider.</source>
        <translation>%1 ist breiter.</translation>
    </message>
    <message>
        <source>%1 is narrower.</source>
        <translation>%1 ist schmaler.</translation>
    </message>
</context>
<context>
    <name>CommandError</name>
    <message>
        <source>The disk is full: the local history cannot be written. Free some space.</source>
        <translation>Der Datenträger ist voll: Der lokale Verlauf kann nicht geschrieben werden. Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The local history cannot be used: %1</source>
        <translation>Der lokale Verlauf kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The platform has no job “%1” in this sandbox.</source>
        <translation>Die Plattform hat in dieser Sandbox keinen Auftrag „%1“.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 requires an address such as https://platform.adobe.io.</source>
        <translation>--%1 erfordert eine Adresse wie https://platform.adobe.io.</translation>
    </message>
    <message>
        <source>--%1 must use https; plain http is allowed for this computer only.</source>
        <translation>--%1 muss https verwenden; unverschlüsseltes http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>Gateway address of the platform (this session only).</source>
        <translation>Gateway-Adresse der Plattform (nur für diesen Programmlauf).</translation>
    </message>
    <message>
        <source>Identity service address (this session only).</source>
        <translation>Adresse des Identitätsdienstes (nur für diesen Programmlauf).</translation>
    </message>
    <message>
        <source>Credential file; the secret is kept in memory for this session only.</source>
        <translation>Datei mit Anmeldedaten; das Client-Geheimnis bleibt nur für diesen Programmlauf im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Name of the sandbox to open.</source>
        <translation>Name der zu öffnenden Sandbox.</translation>
    </message>
    <message>
        <source>Job speed on the local platform; 1 is normal.</source>
        <translation>Geschwindigkeit der Aufträge auf der lokalen Plattform; 1 ist normal.</translation>
    </message>
    <message>
        <source>User interface language: en or de.</source>
        <translation>Sprache der Oberfläche: en oder de.</translation>
    </message>
    <message>
        <source>Folder for settings, drafts and history.</source>
        <translation>Ordner für Einstellungen, Entwürfe und Verlauf.</translation>
    </message>
    <message>
        <source>Run through the main workflow automatically and save a screenshot of each step.</source>
        <translation>Den Hauptablauf automatisch ausführen und von jedem Schritt einen Screenshot speichern.</translation>
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
        <source>Unexpected argument “%1”. See --help.</source>
        <translation>Unbekanntes Argument „%1“. Hilfe: --help</translation>
    </message>
    <message>
        <source>--lang must be en or de.</source>
        <translation>--lang muss en oder de sein.</translation>
    </message>
    <message>
        <source>--speed must be a number greater than 0.</source>
        <translation>--speed muss eine Zahl größer als 0 sein.</translation>
    </message>
    <message>
        <source>--gateway and --ims require --credentials.</source>
        <translation>--gateway und --ims erfordern --credentials.</translation>
    </message>
    <message>
        <source>--local and --credentials cannot be used together.</source>
        <translation>--local und --credentials können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>Cannot read the credential file %1.</source>
        <translation>Die Datei %1 mit den Anmeldedaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Set up, launch, monitor and cancel profile export jobs.</source>
        <translation>Profilexportaufträge einrichten, starten, überwachen und abbrechen.</translation>
    </message>
    <message>
        <source>The tour runs only on the local platform.</source>
        <translation>Die Tour läuft nur auf der lokalen Plattform.</translation>
    </message>
    <message>
        <source>Print how long the window and the table took to appear, then exit (for measuring).</source>
        <translation>Ausgeben, nach welcher Zeit Fenster und Tabelle bereit sind, dann beenden (für Messungen).</translation>
    </message>
    <message>
        <source>Open the built-in local platform with sample data.</source>
        <translation>Die integrierte lokale Plattform mit Beispieldaten öffnen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
</context>
<context>
    <name>CommandRun</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 requires an address such as https://platform.adobe.io; plain http is allowed for this computer only.</source>
        <translation>%1 erfordert eine Adresse wie https://platform.adobe.io; unverschlüsseltes http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>--connection cannot be used together with --gateway and --ims.</source>
        <translation>--connection kann nicht zusammen mit --gateway und --ims verwendet werden.</translation>
    </message>
    <message>
        <source>--gateway and --ims require --credentials.</source>
        <translation>--gateway und --ims erfordern --credentials.</translation>
    </message>
    <message>
        <source>Launch, watch and cancel profile export jobs from scripts.</source>
        <translation>Profilexportaufträge aus Skripten starten, überwachen und abbrechen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Saved connection to use, or “local” for the local platform. Default: the one that Exportdesk uses.</source>
        <translation>Gespeicherte Verbindung oder „local“ für die lokale Plattform. Ohne Angabe: die, mit der Exportdesk arbeitet.</translation>
    </message>
    <message>
        <source>Gateway address of the platform.</source>
        <translation>Gateway-Adresse der Plattform.</translation>
    </message>
    <message>
        <source>Identity service address.</source>
        <translation>Adresse des Identitätsdienstes.</translation>
    </message>
    <message>
        <source>Credential file that only its owner can read, a pipe or /dev/stdin.</source>
        <translation>Datei mit Anmeldedaten, die nur ihr Eigentümer lesen kann, eine Pipe oder /dev/stdin.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Name of the sandbox.</source>
        <translation>Name der Sandbox.</translation>
    </message>
    <message>
        <source>Folder for settings, journal and history; the same as that of Exportdesk.</source>
        <translation>Ordner für Einstellungen, Startjournal und Verlauf; derselbe wie der von Exportdesk.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Language of texts: en or de.</source>
        <translation>Sprache der Texte: en oder de.</translation>
    </message>
    <message>
        <source>Print JSON: one document, or one object per line.</source>
        <translation>JSON ausgeben: ein Dokument oder ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Show neither progress nor notes.</source>
        <translation>Weder Fortschritt noch Hinweise anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Version anzeigen.</translation>
    </message>
    <message>
        <source>“exportdeskctl --help” lists the options of every command.</source>
        <translation>„exportdeskctl --help“ nennt die Optionen, die für jeden Befehl gelten.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 must be a time such as 90, 60s, 10m or 2h.</source>
        <translation>%1 muss eine Zeit sein, zum Beispiel 90, 60s, 10m oder 2h.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Hilfe: „%1 --help“.</translation>
    </message>
    <message>
        <source>No command was specified.</source>
        <translation>Kein Befehl wurde angegeben.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>In der Befehlszeile fehlt etwas.</translation>
    </message>
    <message>
        <source>%1 requires one value.</source>
        <translation>%1 erfordert einen Wert.</translation>
    </message>
    <message>
        <source>A value on the command line cannot be used.</source>
        <translation>Ein Wert in der Befehlszeile kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unbekanntes Argument „%1“.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The connection is specified twice: “%1” and --connection.</source>
        <translation>Die Verbindung ist doppelt angegeben: „%1“ und --connection.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 ist mehrfach angegeben.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Testing “%1”…</source>
        <translation>„%1“ wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Saved connections.</source>
        <translation>Gespeicherte Verbindungen.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>Die gespeicherten Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>Test a connection step by step; nothing on the platform changes.</source>
        <translation>Eine Verbindung schrittweise testen; auf der Plattform ändert sich nichts.</translation>
    </message>
    <message>
        <source>As --connection.</source>
        <translation>Wie --connection.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialFile</name>
    <message>
        <source>The file is empty. Download it again from the Developer Console.</source>
        <translation>Die Datei ist leer. Laden Sie sie erneut aus der Developer Console herunter.</translation>
    </message>
    <message>
        <source>The file is too large to be a credential file. Select the file that you downloaded from the Developer Console.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Anmeldedaten. Wählen Sie die Datei aus, die Sie aus der Developer Console heruntergeladen haben.</translation>
    </message>
    <message>
        <source>The file contains a Service Account (JWT) credential, which Adobe has retired. Migrate it to OAuth server-to-server in the Developer Console and download it again.</source>
        <translation>Die Datei enthält Service-Account-Anmeldedaten (JWT), die Adobe eingestellt hat. Migrieren Sie sie in der Developer Console auf OAuth-Server-zu-Server, und laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The file contains a credential of type “%1”. You need an OAuth server-to-server credential: add one in the Developer Console.</source>
        <translation>Die Datei enthält Anmeldedaten vom Typ „%1“. Benötigt werden OAuth-Server-zu-Server-Anmeldedaten. Fügen Sie diese in der Developer Console hinzu.</translation>
    </message>
    <message>
        <source>The file is a template: “%1” is still a placeholder. Fill it in or use a download from the Developer Console.</source>
        <translation>Die Datei ist eine Vorlage: „%1“ ist noch ein Platzhalter. Füllen Sie ihn aus, oder verwenden Sie einen Download aus der Developer Console.</translation>
    </message>
    <message>
        <source>The file does not contain a client ID. Download it again from the Developer Console.</source>
        <translation>In der Datei fehlt die Client-ID. Laden Sie sie erneut aus der Developer Console herunter.</translation>
    </message>
    <message>
        <source>The file does not contain a client secret. Retrieve the secret in the Developer Console and download the file again.</source>
        <translation>Die Datei enthält kein Client-Geheimnis. Rufen Sie das Client-Geheimnis in der Developer Console ab, und laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The file does not list any scopes. Download it again from the Developer Console; scopes are part of the credential.</source>
        <translation>Die Datei enthält keine Scopes. Laden Sie sie erneut aus der Developer Console herunter; die Scopes gehören zu den Anmeldedaten.</translation>
    </message>
    <message>
        <source>The value of “%1” in the file is not valid. Download the file again from the Developer Console.</source>
        <translation>Der Wert von „%1“ in der Datei ist ungültig. Laden Sie die Datei erneut aus der Developer Console herunter.</translation>
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
    <message>
        <source>The file is neither valid JSON nor settings with a client ID and a client secret. Download it again and do not edit it.</source>
        <translation>Die Datei ist weder gültiges JSON noch enthält sie Einstellungen mit Client-ID und Client-Geheimnis. Laden Sie sie erneut herunter, und bearbeiten Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file is neither valid JSON (%1) nor settings with a client ID and a client secret. Download it again and do not edit it.</source>
        <translation>Die Datei ist weder gültiges JSON (%1) noch enthält sie Einstellungen mit Client-ID und Client-Geheimnis. Laden Sie sie erneut herunter, und bearbeiten Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file does not contain a supported credential. Use a download from the Adobe Developer Console, a Postman environment, an aepp configuration or a file with settings such as CLIENT_ID and CLIENT_SECRET.</source>
        <translation>Die Datei enthält keine unterstützten Anmeldedaten. Verwenden Sie einen Download aus der Adobe Developer Console, eine Postman-Umgebung, eine aepp-Konfiguration oder eine Datei mit Einstellungen wie CLIENT_ID und CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The file contains a credential that signs in a person (oauthV1 with an authorization code), which Exportdesk cannot use. In the Developer Console, add an OAuth server-to-server credential and import that one.</source>
        <translation>Die Datei enthält Anmeldedaten, mit denen sich eine Person anmeldet (oauthV1 mit Autorisierungscode). Exportdesk kann sie nicht verwenden. Fügen Sie in der Developer Console OAuth-Server-zu-Server-Anmeldedaten hinzu, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file does not contain an organization ID (…@AdobeOrg). Download it again from the Developer Console, or add the ID under the key ORG_ID.</source>
        <translation>Die Datei enthält keine Organisations-ID (…@AdobeOrg). Laden Sie sie erneut aus der Developer Console herunter, oder ergänzen Sie die ID unter dem Schlüssel ORG_ID.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Command that requests an access token</source>
        <translation>Befehl, der ein Zugriffstoken anfordert</translation>
    </message>
    <message>
        <source>The file is for the environment “%1”, whose addresses are unknown. Specify the gateway address and the sign-in address (--gateway and --ims on the command line).</source>
        <translation>Die Datei gehört zur Umgebung „%1“, deren Adressen unbekannt sind. Geben Sie die Gateway-Adresse und die Anmeldeadresse an (auf der Befehlszeile --gateway und --ims).</translation>
    </message>
    <message>
        <source>“%1” has different values in the file, and nothing shows which values belong together. Keep one credential in it and import it again.</source>
        <translation>„%1“ hat in der Datei verschiedene Werte, und nichts zeigt, welche Werte zusammengehören. Lassen Sie nur ein Paar Anmeldedaten darin und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The sign-in address in the file is on the host %1, which is not Adobe’s. The client secret was not sent there. Enter the sign-in address yourself (--ims on the command line).</source>
        <translation>Die Anmeldeadresse in der Datei liegt auf dem Host %1, der nicht zu Adobe gehört. Das Client-Geheimnis wurde nicht dorthin gesendet. Geben Sie die Anmeldeadresse selbst ein (--ims in der Befehlszeile).</translation>
    </message>
</context>
<context>
    <name>CredentialInput</name>
    <message>
        <source>The credential file %1 could not be read: %2</source>
        <translation>Die Datei %1 mit den Anmeldedaten konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The credential file %1 belongs to another user. Use a file of your own.</source>
        <translation>Die Datei %1 mit den Anmeldedaten gehört einem anderen Benutzer. Verwenden Sie eine eigene Datei.</translation>
    </message>
    <message>
        <source>Other users can read the credential file %1, which contains a secret. Allow access to its owner only: chmod 600 %1</source>
        <translation>Andere Benutzer können die Datei %1 lesen, die ein Client-Geheimnis enthält. Erlauben Sie nur dem Eigentümer den Zugriff: chmod 600 %1</translation>
    </message>
    <message numerus="yes">
        <source>The credential did not arrive from %1 within %Ln second(s).</source>
        <translation>
            <numerusform>Die Anmeldedaten kamen nicht innerhalb von %Ln Sekunde über %1 an.</numerusform>
            <numerusform>Die Anmeldedaten kamen nicht innerhalb von %Ln Sekunden über %1 an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetCommands</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As a target</source>
        <translation>Als Ziel</translation>
    </message>
    <message>
        <source>No dataset of the sandbox can receive an export.</source>
        <translation>Kein Datensatz der Sandbox kann einen Export aufnehmen.</translation>
    </message>
    <message>
        <source>The sandbox has no datasets.</source>
        <translation>Die Sandbox hat keine Datensätze.</translation>
    </message>
    <message>
        <source>List the datasets of the sandbox, newest first.</source>
        <translation>Die Datensätze der Sandbox auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Only those that can receive an export.</source>
        <translation>Nur solche, die einen Export aufnehmen können.</translation>
    </message>
    <message>
        <source>Create a dataset for exports, with the profile union schema.</source>
        <translation>Einen Datensatz für Exporte erstellen, mit dem Vereinigungsschema der Profile.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name of the dataset.</source>
        <translation>Name des Datensatzes.</translation>
    </message>
    <message>
        <source>Description.</source>
        <translation>Beschreibung.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Name of the sandbox, required if it is a production sandbox.</source>
        <translation>Name der Sandbox, erforderlich für eine Produktions-Sandbox.</translation>
    </message>
    <message>
        <source>Datasets.</source>
        <translation>Datensätze.</translation>
    </message>
    <message>
        <source>Days after which the platform deletes the dataset with all exports in it; default: never.</source>
        <translation>Tage, nach denen die Plattform den Datensatz mit allen Exporten darin löscht; Standard: nie.</translation>
    </message>
</context>
<context>
    <name>DatasetExpiries</name>
    <message>
        <source>Setting an expiry requires the permission “Manage Data Hygiene” (Data Lifecycle), which your role may lack.</source>
        <translation>Ein Ablaufdatum zu setzen erfordert die Berechtigung „Manage Data Hygiene“ (Data Lifecycle), die Ihrer Rolle fehlen kann.</translation>
    </message>
</context>
<context>
    <name>DatasetTarget</name>
    <message>
        <source>Profile union schema</source>
        <translation>Profil-Vereinigungsschema</translation>
    </message>
    <message>
        <source>System dataset, not available as a target</source>
        <translation>Systemdatensatz, nicht als Ziel verfügbar</translation>
    </message>
    <message>
        <source>Not based on the profile union schema</source>
        <translation>Basiert nicht auf dem Profil-Vereinigungsschema</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>Event dataset, not based on the union schema</source>
        <translation>Ereignisdatensatz ohne Vereinigungsschema</translation>
    </message>
    <message>
        <source>Source dataset, not based on the union schema</source>
        <translation>Quelldatensatz ohne Vereinigungsschema</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>today, %1</source>
        <comment>a time of day</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of day</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date of this year</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3), %4 UTC</source>
        <comment>a date, a time of day, its zone, the time of day in UTC</comment>
        <translation>%1, %2 (%3), %4 UTC</translation>
    </message>
    <message>
        <source>Segment evaluation</source>
        <translation>Segmentauswertung</translation>
    </message>
    <message>
        <source>Export of the platform</source>
        <translation>Plattform-Export</translation>
    </message>
    <message>
        <source>Within a run of the platform (%1, %2). The export may be slower, and memberships may change while it runs.</source>
        <translation>Während eines Laufs der Plattform (%1, %2). Der Export kann langsamer sein, und Mitgliedschaften können sich währenddessen ändern.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday, a date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message numerus="yes">
        <source>%1 · about %Ln&#xa0;s left</source>
        <translation>
            <numerusform>%1 · noch etwa %Ln&#xa0;s</numerusform>
            <numerusform>%1 · noch etwa %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %Ln&#xa0;min left</source>
        <translation>
            <numerusform>%1 · noch etwa %Ln&#xa0;min</numerusform>
            <numerusform>%1 · noch etwa %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in total, usually %3</source>
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
        <source>Checking its status before cancelling</source>
        <translation>Status wird vor dem Abbruch geprüft</translation>
    </message>
    <message>
        <source>Marked for cancellation</source>
        <translation>Zum Abbruch vorgemerkt</translation>
    </message>
    <message>
        <source>%1 %2, usually %3</source>
        <translation>%1 %2, üblich %3</translation>
    </message>
</context>
<context>
    <name>ExpectedRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number of rows</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>number of rows</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Profiles in several segments are exported once.</source>
        <translation>Profile in mehreren Segmenten werden einmal exportiert.</translation>
    </message>
    <message>
        <source>Profiles in several segments are exported once per segment.</source>
        <translation>Profile in mehreren Segmenten werden je Segment einmal exportiert.</translation>
    </message>
    <message>
        <source>Times and membership states in the request can change the number.</source>
        <translation>Zeiten und Zugehörigkeitsstatus in der Anfrage können die Zahl ändern.</translation>
    </message>
    <message>
        <source>The profile store was counted with another merge policy.</source>
        <translation>Der Profilspeicher wurde mit einer anderen Zusammenführungsrichtlinie gezählt.</translation>
    </message>
    <message>
        <source>The merge policy does not stitch identities, so there can be more profiles.</source>
        <translation>Die Zusammenführungsrichtlinie ordnet Identitäten nicht einander zu; es kann daher mehr Profile geben.</translation>
    </message>
    <message>
        <source>Empty profiles are counted but not exported.</source>
        <translation>Leere Profile sind mitgezählt, werden aber nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>ExpectedSizes</name>
    <message>
        <source>The size of the profile store is from a sample taken on %1.</source>
        <translation>Die Größe des Profilspeichers stammt aus einer Stichprobe vom %1.</translation>
    </message>
    <message>
        <source>Segments were counted when they were evaluated, the first of them on %1; profiles have qualified and exited since.</source>
        <translation>Segmente wurden bei ihrer Auswertung gezählt, das erste am %1; seitdem haben sich Profile qualifiziert und andere das Segment verlassen.</translation>
    </message>
    <message>
        <source>Profiles that only have events were not requested.</source>
        <translation>Profile, die nur Ereignisse haben, wurden nicht angefordert.</translation>
    </message>
    <message>
        <source>The merge policy of the export decides what is one profile; the expected size may be counted with another policy.</source>
        <translation>Die Zusammenführungsrichtlinie des Exports bestimmt, was ein Profil ist; die erwartete Größe kann mit einer anderen Richtlinie gezählt sein.</translation>
    </message>
    <message>
        <source>Only profiles of the requested period were exported.</source>
        <translation>Nur Profile des angeforderten Zeitraums wurden exportiert.</translation>
    </message>
</context>
<context>
    <name>GoToEntries</name>
    <message>
        <source>Look up job %1 on the platform</source>
        <translation>Auftrag %1 auf der Plattform nachschlagen</translation>
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
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Sandbox, %1</source>
        <translation>Sandbox, %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message>
        <source>As on the Jobs page, e.g. “status:failed since:7d”.</source>
        <translation>Wie auf der Seite „Aufträge“, zum Beispiel „status:failed since:7d“.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>At most so many jobs.</source>
        <translation>Höchstens so viele Aufträge.</translation>
    </message>
    <message>
        <source>Query the platform first.</source>
        <translation>Zuerst die Plattform abfragen.</translation>
    </message>
    <message>
        <source>Id of the job.</source>
        <translation>ID des Auftrags.</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFTRAG</translation>
    </message>
    <message>
        <source>Wait until jobs and their batches have ended.</source>
        <translation>Warten, bis Aufträge und ihre Batches beendet sind.</translation>
    </message>
    <message>
        <source>Ids of the jobs.</source>
        <translation>IDs der Aufträge.</translation>
    </message>
    <message>
        <source>Wait no longer than this; the jobs go on.</source>
        <translation>Nicht länger warten; die Aufträge laufen weiter.</translation>
    </message>
    <message>
        <source>Cancel jobs and wait until they have ended.</source>
        <translation>Aufträge abbrechen und warten, bis sie beendet sind.</translation>
    </message>
    <message>
        <source>Name of the production sandbox, to confirm cancelling several jobs.</source>
        <translation>Name der Produktions-Sandbox, um den Abbruch mehrerer Aufträge zu bestätigen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Export jobs.</source>
        <translation>Exportaufträge.</translation>
    </message>
    <message>
        <source>Show a job.</source>
        <translation>Einen Auftrag anzeigen.</translation>
    </message>
    <message>
        <source>Show the errors of a job and what to do about them.</source>
        <translation>Die Fehler eines Auftrags und die Abhilfe anzeigen.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>List jobs, newest first; from the local history where that has enough that ended.</source>
        <translation>Aufträge auflisten, die neuesten zuerst; aus dem lokalen Verlauf, wenn er genug beendete enthält.</translation>
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
        <source>Time queued</source>
        <translation>Wartezeit</translation>
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
        <translation>Batch</translation>
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
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
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
    <name>JobResult</name>
    <message>
        <source>Job %1 failed; none of its output can be used. “exportdeskctl job errors %1” shows why.</source>
        <translation>Auftrag %1 ist fehlgeschlagen; nichts von seiner Ausgabe ist verwendbar. „exportdeskctl job errors %1“ zeigt, warum.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled; it has no result.</source>
        <translation>Auftrag %1 wurde abgebrochen; er hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>Job %1 succeeded but wrote no batch, so it has no files.</source>
        <translation>Auftrag %1 war erfolgreich, hat aber keinen Batch geschrieben und daher keine Dateien.</translation>
    </message>
    <message>
        <source>Job %1 has not finished yet. “exportdeskctl job wait %1” waits for it.</source>
        <translation>Auftrag %1 ist noch nicht beendet. „exportdeskctl job wait %1“ wartet auf ihn.</translation>
    </message>
    <message>
        <source>Job %1 succeeded, but batch %2 failed; none of its data has arrived.</source>
        <translation>Auftrag %1 war erfolgreich, aber Batch %2 ist fehlgeschlagen; von seinen Daten ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Job %1 succeeded, but batch %2 has the status “%3”, so its files cannot be used.</source>
        <translation>Auftrag %1 war erfolgreich, aber Batch %2 hat den Status „%3“; seine Dateien sind daher nicht verwendbar.</translation>
    </message>
    <message>
        <source>Job %1 succeeded, but batch %2 is still being written. Run the same command again later.</source>
        <translation>Auftrag %1 war erfolgreich, aber Batch %2 wird noch geschrieben. Führen Sie denselben Befehl später erneut aus.</translation>
    </message>
</context>
<context>
    <name>LaunchCommands</name>
    <message>
        <source>Settle what can be settled of open launches, and list them.</source>
        <translation>Offene Starts klären, soweit möglich, und auflisten.</translation>
    </message>
    <message>
        <source>Also list those that are settled.</source>
        <translation>Auch geklärte auflisten.</translation>
    </message>
    <message>
        <source>List them after this time at the latest; 0: immediately.</source>
        <translation>Spätestens nach dieser Zeit auflisten; 0: sofort.</translation>
    </message>
    <message>
        <source>Decide about a launch whose outcome is unknown.</source>
        <translation>Über einen Start entscheiden, dessen Ergebnis unbekannt ist.</translation>
    </message>
    <message>
        <source>Id of the launch.</source>
        <translation>ID des Starts.</translation>
    </message>
    <message>
        <source>LAUNCH</source>
        <translation>START</translation>
    </message>
    <message>
        <source>This job is its job.</source>
        <translation>Dieser Auftrag gehört zum Start.</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFTRAG</translation>
    </message>
    <message>
        <source>Launch it again.</source>
        <translation>Erneut starten.</translation>
    </message>
    <message>
        <source>Abandon it.</source>
        <translation>Aufgeben.</translation>
    </message>
    <message>
        <source>Name of the production sandbox, to confirm --resend.</source>
        <translation>Name der Produktions-Sandbox, um --resend zu bestätigen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Launch one export, exactly once.</source>
        <translation>Einen Export starten, genau einmal.</translation>
    </message>
    <message>
        <source>Wait until job and batch have ended.</source>
        <translation>Warten, bis Auftrag und Batch beendet sind.</translation>
    </message>
    <message>
        <source>Wait no longer than this; the job goes on.</source>
        <translation>Nicht länger warten; der Auftrag läuft weiter.</translation>
    </message>
    <message>
        <source>Launch even if the same export was launched within the last 10 minutes.</source>
        <translation>Auch starten, wenn derselbe Export in den letzten 10 Minuten gestartet wurde.</translation>
    </message>
    <message>
        <source>Name of the production sandbox, to confirm the launch.</source>
        <translation>Name der Produktions-Sandbox, um den Start zu bestätigen.</translation>
    </message>
    <message>
        <source>The same export was launched within the last 10 minutes; nothing was sent. Use --allow-identical only if you want two jobs.</source>
        <translation>Derselbe Export wurde in den letzten 10 Minuten gestartet; nichts wurde gesendet. Verwenden Sie --allow-identical nur, wenn zwei Aufträge gewünscht sind.</translation>
    </message>
    <message>
        <source>The launch could not be recorded, so nothing was sent.</source>
        <translation>Der Start konnte nicht gespeichert werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The launch was not sent; no job was created.</source>
        <translation>Der Start wurde nicht gesendet; es wurde kein Auftrag erstellt.</translation>
    </message>
    <message>
        <source>Launch %1: waiting for a response.</source>
        <translation>Start %1: Die Antwort der Plattform steht noch aus.</translation>
    </message>
    <message>
        <source>Launch %1: job %2.</source>
        <translation>Start %1: Auftrag %2.</translation>
    </message>
    <message>
        <source>Launch %1: found in the platform’s job list as job %2.</source>
        <translation>Start %1: in der Liste der Plattform als Auftrag %2 gefunden.</translation>
    </message>
    <message>
        <source>Launch %1: not sent; no job was created.</source>
        <translation>Start %1: nicht gesendet; es wurde kein Auftrag erstellt.</translation>
    </message>
    <message>
        <source>Launch %1: the outcome is unknown; the platform’s job list is searched.</source>
        <translation>Start %1: Das Ergebnis ist unbekannt; die Auftragsliste der Plattform wird durchsucht.</translation>
    </message>
    <message>
        <source>Launch %1: the outcome is unknown; decide with “exportdeskctl launch decide”. %2</source>
        <translation>Start %1: Das Ergebnis ist unbekannt; entscheiden Sie mit „exportdeskctl launch decide“. %2</translation>
    </message>
    <message>
        <source>Launch %1: sent again as launch %2.</source>
        <translation>Start %1: erneut gesendet als Start %2.</translation>
    </message>
    <message>
        <source>Launch %1: abandoned.</source>
        <translation>Start %1: aufgegeben.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>This request would not export this profile: it is in none of the selected segments with a selected status.</source>
        <translation>Diese Anfrage würde dieses Profil nicht exportieren: Es ist in keinem der gewählten Segmente mit einem gewählten Status.</translation>
    </message>
    <message>
        <source>This request would not export this profile: it qualified for the selected segments outside of the selected period.</source>
        <translation>Diese Anfrage würde dieses Profil nicht exportieren: Es hat sich außerhalb des gewählten Zeitraums für die gewählten Segmente qualifiziert.</translation>
    </message>
    <message>
        <source>This request would not export this profile: it is empty, and empty profiles are not included.</source>
        <translation>Diese Anfrage würde dieses Profil nicht exportieren: Es ist leer, und leere Profile sind nicht eingeschlossen.</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>The folder %1 could not be created. Check that you have permission to write there.</source>
        <translation>Der Ordner %1 konnte nicht erstellt werden. Prüfen Sie die Schreibrechte.</translation>
    </message>
</context>
<context>
    <name>ManualTexts</name>
    <message>
        <source>Exportdesk manual</source>
        <translation>Handbuch von Exportdesk</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>launch, monitor and save profile export jobs from scripts</source>
        <translation>Profilexportaufträge aus Skripten starten, überwachen und speichern</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>[option…] command [argument…]</source>
        <translation>[Option…] Befehl [Argument…]</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPTIONEN ALLER BEFEHLE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>`exportdeskctl` is Exportdesk without a window. It shares connections, templates, history and the journal of launches with the window, and both can be open at the same time: what is launched in one appears in the other. It needs no display and no session bus.</source>
        <translation>`exportdeskctl` ist Exportdesk ohne Fenster. Verbindungen, Vorlagen, Verlauf und das Journal der Starts teilt es mit dem Fenster, und beide können gleichzeitig geöffnet sein: Was im einen gestartet wird, erscheint im anderen. Es braucht weder Bildschirm noch Sitzungsbus.</translation>
    </message>
    <message>
        <source>A launch is written to the journal before its request leaves, and the request leaves once. If the response is lost, the newest jobs are searched for the match; if none is definitely the right one, you decide (`launch decide`). A script that is killed and started again therefore does not create a second job: `launch list` settles what was left open, and an identical launch of the last ten minutes is refused with exit code 10 unless `--allow-identical` is given.</source>
        <translation>Ein Start steht im Journal, bevor seine Anfrage gesendet wird, und die Anfrage wird einmal gesendet. Geht die Antwort verloren, wird der passende Auftrag unter den neuesten gesucht; ist keiner sicher der richtige, entscheiden Sie (`launch decide`). Ein Skript, das abgebrochen und erneut gestartet wird, erstellt deshalb keinen zweiten Auftrag: `launch list` klärt, was offen blieb, und ein identischer Start der letzten zehn Minuten wird mit Exit-Code 10 abgelehnt, sofern nicht `--allow-identical` angegeben ist.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>A problem of this computer: the local store or the disk.</source>
        <translation>Ein Problem dieses Computers: der lokale Speicher oder der Datenträger.</translation>
    </message>
    <message>
        <source>The command line is not correct.</source>
        <translation>Die Befehlszeile ist nicht korrekt.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>Der Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The job succeeded, but its batch failed.</source>
        <translation>Der Auftrag war erfolgreich, sein Stapel ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The checks refused the request; nothing was sent.</source>
        <translation>Die Prüfungen haben die Anfrage abgelehnt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The outcome is unknown and a decision is needed: see `launch list` and `launch decide`.</source>
        <translation>Der Ausgang ist unbekannt, und eine Entscheidung ist nötig: siehe `launch list` und `launch decide`.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sign-in, permission or connection: nothing could be done.</source>
        <translation>Anmeldung, Berechtigung oder Verbindung: Nichts konnte getan werden.</translation>
    </message>
    <message>
        <source>The time limit is over; the job goes on.</source>
        <translation>Die Zeit ist abgelaufen; der Auftrag läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <source>Results go to the standard output, errors and progress to the standard error; progress is shown only on a terminal. With `--json` the standard output contains one JSON document, or one document a line where a command reports as it goes. Its keys and codes are English and do not change within a major version. An error is also a document, with the members `error.code` and `error.text`. The schema is `exportdeskctl.schema.json` in the documentation folder.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, Fehler und Fortschritt an die Standardfehlerausgabe; den Fortschritt zeigt nur ein Terminal. Mit `--json` enthält die Standardausgabe ein JSON-Dokument, oder eines pro Zeile, wenn ein Befehl fortlaufend berichtet. Schlüssel und Codes sind englisch und ändern sich innerhalb einer Hauptversion nicht. Auch ein Fehler ist ein Dokument, mit den Angaben `error.code` und `error.text`. Das Schema ist `exportdeskctl.schema.json` im Ordner der Dokumentation.</translation>
    </message>
    <message>
        <source>SECRETS WITHOUT A DESKTOP</source>
        <translation>GEHEIMNISSE OHNE DESKTOP</translation>
    </message>
    <message>
        <source>A secret is never an argument: every user of a computer can read the arguments of all its processes. Secrets come from the first of these places that is available:</source>
        <translation>Ein Geheimnis ist nie ein Argument: Alle Benutzer eines Computers können die Argumente aller Prozesse lesen. Geheimnisse kommen vom ersten dieser Orte, der verfügbar ist:</translation>
    </message>
    <message>
        <source>A file that only its owner can read (`chmod 600`); any other file is refused. `/dev/stdin` and pipes are accepted, with limits of size and time.</source>
        <translation>Eine Datei, die nur ihr Eigentümer lesen kann (`chmod 600`); jede andere wird abgelehnt. `/dev/stdin` und Pipes sind möglich, mit Grenzen für Größe und Zeit.</translation>
    </message>
    <message>
        <source>The path of such a file.</source>
        <translation>Der Pfad einer solchen Datei.</translation>
    </message>
    <message>
        <source>Set by systemd for services with `LoadCredential=` or `LoadCredentialEncrypted=`; the credential is called `exportdesk`.</source>
        <translation>Von systemd gesetzt, für Dienste mit `LoadCredential=` oder `LoadCredentialEncrypted=`; die Anmeldedaten heißen dort `exportdesk`.</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>Where one responds and is unlocked, for connections saved in the window.</source>
        <translation>Wenn einer antwortet und entsperrt ist, für Verbindungen, die im Fenster gespeichert wurden.</translation>
    </message>
    <message>
        <source>Cron, systemd and SSH start no desktop session: there is no session bus and therefore no keychain, or the keyring is locked because nobody has signed in. `exportdeskctl` never waits for a dialog that nobody can see; it ends with exit code 8 and says which place it tried. Use a credential file there, or systemd’s credentials.</source>
        <translation>Cron, systemd und SSH starten keine Desktop-Sitzung: Es gibt keinen Sitzungsbus und deshalb keinen Schlüsselbund, oder er ist gesperrt, weil sich niemand angemeldet hat. `exportdeskctl` wartet nie auf einen Dialog, den niemand sehen kann; es endet mit Exit-Code 8 und sagt, wo es gesucht hat. Verwenden Sie dort eine Datei mit Anmeldedaten oder die Anmeldedaten von systemd.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>In a production sandbox, commands that create or cancel something require `--production` with the name of the sandbox, as the window requires you to type it. No option confirms everything.</source>
        <translation>In einer Produktions-Sandbox verlangen Befehle, die etwas erstellen oder abbrechen, `--production` mit dem Namen der Sandbox, so wie das Fenster verlangt, dass Sie ihn eingeben. Keine Option bestätigt alles.</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNGSVARIABLEN</translation>
    </message>
    <message>
        <source>Where the secret is, see above.</source>
        <translation>Wo das Geheimnis ist, siehe oben.</translation>
    </message>
    <message>
        <source>The language of the texts, unless `--lang` is given.</source>
        <translation>Die Sprache der Texte, sofern nicht `--lang` angegeben ist.</translation>
    </message>
    <message>
        <source>The proxy to use.</source>
        <translation>Der zu verwendende Proxy.</translation>
    </message>
    <message>
        <source>Where the data folder is, unless `--data-dir` is given.</source>
        <translation>Wo der Datenordner ist, sofern nicht `--data-dir` angegeben ist.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>The data folder: store with journal and history, connections, settings. Accessible to its owner only.</source>
        <translation>Der Datenordner: Speicher mit Journal und Verlauf, Verbindungen, Einstellungen. Nur seinem Eigentümer zugänglich.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>Launch an export, wait for its end and save its files:</source>
        <translation>Einen Export starten, auf sein Ende warten und seine Dateien speichern:</translation>
    </message>
    <message>
        <source>Try the same on the local platform, without an account:</source>
        <translation>Dasselbe ohne Konto auf der lokalen Plattform ausprobieren:</translation>
    </message>
    <message>
        <source>The jobs that failed today:</source>
        <translation>Die heute fehlgeschlagenen Aufträge:</translation>
    </message>
    <message>
        <source>Settle what an interrupted script left open:</source>
        <translation>Klären, was ein unterbrochenes Skript offen ließ:</translation>
    </message>
    <message>
        <source>The path of a file that only its owner can read: a JSON object with names of ways of alerts and their addresses or passwords.</source>
        <translation>Der Pfad einer Datei, die nur ihr Besitzer lesen kann: ein JSON-Objekt mit den Namen von Wegen für Meldungen und deren Adressen oder Passwörtern.</translation>
    </message>
</context>
<context>
    <name>MergeConsequence</name>
    <message numerus="yes">
        <source>All %Ln profile datasets are used; where they differ, the most recent value wins.</source>
        <translation>
            <numerusform>Der einzige Profildatensatz wird berücksichtigt; es gilt der neueste Wert.</numerusform>
            <numerusform>Alle %Ln Profildatensätze werden berücksichtigt; bei Abweichungen gilt der neueste Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All profile datasets are used; where they differ, the most recent value wins.</source>
        <translation>Alle Profildatensätze werden berücksichtigt; bei Abweichungen gilt der neueste Wert.</translation>
    </message>
    <message>
        <source>Only the datasets listed in the policy are used; all others are excluded.</source>
        <translation>Nur die in der Richtlinie aufgeführten Datensätze werden berücksichtigt; alle anderen sind ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln profile datasets are used, in the order of precedence set by the policy.</source>
        <translation>
            <numerusform>Der einzige Profildatensatz wird berücksichtigt.</numerusform>
            <numerusform>Alle %Ln Profildatensätze werden berücksichtigt, in der Rangfolge der Richtlinie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profile datasets used: %1 of %Ln. Excluded: %2.</source>
        <translation>
            <numerusform>Berücksichtigte Profildatensätze: %1 von %Ln. Ausgeschlossen: %2.</numerusform>
            <numerusform>Berücksichtigte Profildatensätze: %1 von %Ln. Ausgeschlossen: %2.</numerusform>
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
    <message>
        <source>It is unknown which profile datasets are used: the policy could not be read completely.</source>
        <translation>Es ist unbekannt, welche Profildatensätze verwendet werden: Die Richtlinie konnte nicht vollständig gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OccurrenceText</name>
    <message>
        <source>Skipped: Exportdesk was not running at that time</source>
        <translation>Übersprungen: Exportdesk lief zu dieser Zeit nicht</translation>
    </message>
    <message>
        <source>Skipped: the previous run had not ended</source>
        <translation>Übersprungen: Der vorige Lauf war noch nicht beendet</translation>
    </message>
    <message>
        <source>Skipped: the next time was due before the previous run had ended</source>
        <translation>Übersprungen: Der nächste Zeitpunkt war fällig, bevor der vorige Lauf beendet war</translation>
    </message>
    <message>
        <source>Skipped: the schedule was paused</source>
        <translation>Übersprungen: Der Zeitplan war pausiert</translation>
    </message>
    <message>
        <source>Refused: the checks found errors</source>
        <translation>Abgelehnt: Die Prüfungen haben Fehler gefunden</translation>
    </message>
    <message>
        <source>Refused: the name of the production sandbox was not typed for this schedule</source>
        <translation>Abgelehnt: Für diesen Zeitplan wurde der Name der Produktions-Sandbox nicht eingegeben</translation>
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
        <source>Batch failed</source>
        <translation>Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent; no job was created</source>
        <translation>Nicht gesendet; es wurde kein Auftrag angelegt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Outcome not confirmed</source>
        <translation>Ergebnis nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting for the previous run to end</source>
        <translation>Wartet auf das Ende des vorigen Laufs</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
</context>
<context>
    <name>PartFiles</name>
    <message>
        <source>The files of batch %1 could not be listed.</source>
        <translation>Die Dateien von Batch %1 konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be written to %1.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The files need %1, but only %2 are free on this computer.</source>
        <translation>Die Dateien brauchen %1, aber auf diesem Computer sind nur %2 frei.</translation>
    </message>
</context>
<context>
    <name>PlainFile</name>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine reguläre Datei.</translation>
    </message>
</context>
<context>
    <name>PlatformCommands</name>
    <message>
        <source>The local platform %1 could not be started: %2</source>
        <translation>Die lokale Plattform %1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>It prints one line of JSON when it is ready (gateway, ims, orgId, clientId, clientSecret, scopes, sandbox, pid, localSecret) and runs until you stop it.

The first calls, with the values of that line:</source>
        <translation>Sie gibt eine Zeile JSON aus, sobald sie bereit ist (gateway, ims, orgId, clientId, clientSecret, scopes, sandbox, pid, localSecret), und läuft, bis Sie sie beenden.

Die ersten Aufrufe, mit den Werten dieser Zeile:</translation>
    </message>
    <message>
        <source>Run the local platform in the foreground, with made-up data, until you stop it.</source>
        <translation>Führt die lokale Plattform mit erfundenen Daten im Vordergrund aus, bis Sie sie beenden.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 (default) selects a free one.</source>
        <translation>Port auf 127.0.0.1; 0 (Standard) wählt einen freien.</translation>
    </message>
    <message>
        <source>Folder for its data, used by one local platform at a time. Default: a temporary one, or that of --data-dir.</source>
        <translation>Ordner für ihre Daten, den jeweils eine lokale Plattform verwendet. Standard: ein temporärer, oder der von --data-dir.</translation>
    </message>
    <message>
        <source>Number of profiles in a new folder (default 5000).</source>
        <translation>Anzahl der Profile in einem neuen Ordner (Standard 5000).</translation>
    </message>
    <message>
        <source>Number of finished jobs in a new folder (default 400).</source>
        <translation>Anzahl beendeter Aufträge in einem neuen Ordner (Standard 400).</translation>
    </message>
    <message>
        <source>Random seed for the profiles of a new folder.</source>
        <translation>Startwert des Zufalls für die Profile eines neuen Ordners.</translation>
    </message>
    <message>
        <source>Job speed: 1 (default) is normal, 0 as fast as possible.</source>
        <translation>Geschwindigkeit der Aufträge: 1 (Standard) ist normal, 0 so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Fault plan in JSON, for tests.</source>
        <translation>Plan der Störungen in JSON, für Tests.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Merge method</source>
        <translation>Zusammenführungsmethode</translation>
    </message>
    <message>
        <source>Identity stitching</source>
        <translation>Identitätszuordnung</translation>
    </message>
    <message>
        <source>The sandbox has no merge policies.</source>
        <translation>Die Sandbox hat keine Zusammenführungsrichtlinien.</translation>
    </message>
    <message>
        <source>Merge policies.</source>
        <translation>Zusammenführungsrichtlinien.</translation>
    </message>
    <message>
        <source>List the merge policies of the sandbox; * marks the default one.</source>
        <translation>Die Zusammenführungsrichtlinien der Sandbox auflisten; * kennzeichnet die standardmäßige.</translation>
    </message>
</context>
<context>
    <name>PreviewCommands</name>
    <message>
        <source>Say how large an export would be and what a row of it would contain. Nothing is launched.</source>
        <translation>Sagt, wie groß ein Export wäre und was eine Zeile davon enthielte. Nichts wird gestartet.</translation>
    </message>
    <message>
        <source>Show one profile as it would be exported. The identity in this namespace is read from stdin and appears in no history of a shell.</source>
        <translation>Ein Profil zeigen, wie es exportiert würde. Die Identität in diesem Namespace wird von der Standardeingabe gelesen, damit kein Verlauf einer Shell sie enthält.</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>NAMESPACE</translation>
    </message>
    <message>
        <source>Show all fields of that profile, not only those that would be exported.</source>
        <translation>Alle Felder dieses Profils zeigen, nicht nur die, die exportiert würden.</translation>
    </message>
    <message>
        <source>Also have the platform estimate each segment on a sample, now. Takes up to two minutes for each.</source>
        <translation>Außerdem jedes Segment jetzt von der Plattform an einer Stichprobe schätzen lassen. Dauert für jedes bis zu zwei Minuten.</translation>
    </message>
</context>
<context>
    <name>PreviewDocument</name>
    <message>
        <source>%1 (confidence %2)</source>
        <translation>%1 (Konfidenz %2)</translation>
    </message>
    <message>
        <source>not possible: the segment is not defined in PQL text</source>
        <translation>nicht möglich: Das Segment ist nicht als PQL-Text definiert</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>did not end within the time limit</source>
        <translation>endete nicht innerhalb der Zeitgrenze</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>Another process is saving this file.</source>
        <translation>Ein anderer Prozess speichert diese Datei gerade.</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>It is not a folder of yours.</source>
        <translation>Dies ist kein Ordner von Ihnen.</translation>
    </message>
</context>
<context>
    <name>ProductionRefusal</name>
    <message>
        <source>“%1” is a production sandbox. Confirm with --production %1.</source>
        <translation>„%1“ ist eine Produktions-Sandbox. Bestätigen Sie mit --production %1.</translation>
    </message>
    <message>
        <source>--production specifies “%1”, but the sandbox is “%2”. Nothing was changed.</source>
        <translation>--production nennt „%1“, die Sandbox ist aber „%2“. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>QueryFailure</name>
    <message>
        <source>Qt’s driver for PostgreSQL is not installed, so Query Service cannot be queried. On Debian, install libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert, daher kann der Abfrage-Service nicht abgefragt werden. Installieren Sie unter Debian libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The statement was not sent.</source>
        <translation>Die Anweisung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Query Service could not be reached.</source>
        <translation>Der Abfrage-Service war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The encrypted connection to Query Service is not trusted.</source>
        <translation>Der verschlüsselten Verbindung zum Abfrage-Service wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Query Service refused the sign-in.</source>
        <translation>Der Abfrage-Service hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The query exceeded a limit of Query Service: 10 minutes, 50,000 rows, or the number of sessions.</source>
        <translation>Die Abfrage hat eine Grenze des Abfrage-Service überschritten: 10 Minuten, 50.000 Zeilen oder die Zahl der Sitzungen.</translation>
    </message>
    <message>
        <source>Query Service could not execute the query.</source>
        <translation>Der Abfrage-Service konnte die Abfrage nicht ausführen.</translation>
    </message>
    <message>
        <source>The connection to Query Service ended before the response was complete.</source>
        <translation>Die Verbindung zum Abfrage-Service endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>QueryGuard</name>
    <message>
        <source>The statement is too long.</source>
        <translation>Die Anweisung ist zu lang.</translation>
    </message>
    <message>
        <source>Only a single SELECT is sent to Query Service.</source>
        <translation>An den Abfrage-Service wird nur ein einzelnes SELECT gesendet.</translation>
    </message>
    <message>
        <source>Comments and escapes are not sent to Query Service.</source>
        <translation>Kommentare und Escape-Zeichen werden nicht an den Abfrage-Service gesendet.</translation>
    </message>
    <message>
        <source>“%1” is not sent to Query Service: Exportdesk only reads there.</source>
        <translation>„%1“ wird nicht an den Abfrage-Service gesendet: Exportdesk liest dort nur.</translation>
    </message>
</context>
<context>
    <name>ReadyQueries</name>
    <message>
        <source>Count rows</source>
        <translation>Zeilen zählen</translation>
    </message>
    <message>
        <source>First 20 rows</source>
        <translation>Erste 20 Zeilen</translation>
    </message>
    <message>
        <source>How far fields are filled</source>
        <translation>Füllgrad der Felder</translation>
    </message>
    <message>
        <source>By namespace</source>
        <translation>Je Namespace</translation>
    </message>
    <message>
        <source>Segments by status</source>
        <translation>Segmente nach Status</translation>
    </message>
    <message>
        <source>New since the last run</source>
        <translation>Neu seit dem letzten Lauf</translation>
    </message>
    <message>
        <source>Repeated identities</source>
        <translation>Mehrfache Identitäten</translation>
    </message>
    <message>
        <source>All batches of the dataset</source>
        <translation>Alle Batches des Datensatzes</translation>
    </message>
</context>
<context>
    <name>ReadySql</name>
    <message>
        <source>The job has written no batches, so there are no rows to query.</source>
        <translation>Der Auftrag hat keine Batches geschrieben; es gibt keine Zeilen abzufragen.</translation>
    </message>
    <message>
        <source>Query Service has no table for the dataset yet. It appears some time after the first batch has arrived.</source>
        <translation>Der Abfrage-Service hat noch keine Tabelle für den Datensatz. Sie erscheint einige Zeit, nachdem der erste Batch angekommen ist.</translation>
    </message>
    <message>
        <source>The dataset could not be read. %1</source>
        <translation>Der Datensatz konnte nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>%1 [Fix: %2]</source>
        <extracomment>%1 is a sentence about a mistake, %2 the buttons in the window that correct it.</extracomment>
        <translation>%1 [Korrektur: %2]</translation>
    </message>
    <message>
        <source>The request cannot be launched before the errors are corrected.</source>
        <translation>Die Anfrage kann erst gestartet werden, wenn die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>The request can be launched.</source>
        <translation>Die Anfrage kann gestartet werden.</translation>
    </message>
    <message>
        <source>The request can be launched, but some checks need a connection.</source>
        <translation>Die Anfrage kann gestartet werden, aber einige Prüfungen brauchen eine Verbindung.</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Paste the text, then press Ctrl+D.</source>
        <translation>Fügen Sie den Text ein und drücken Sie dann Strg+D.</translation>
    </message>
    <message>
        <source>Reading the sandbox “%1”…</source>
        <translation>Sandbox „%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Export requests.</source>
        <translation>Exportanfragen.</translation>
    </message>
    <message>
        <source>Say what a text is, which request would be sent and what is wrong with it. Nothing is launched.</source>
        <translation>Sagt, was ein Text ist, welche Anfrage gesendet würde und was daran falsch ist. Nichts wird gestartet.</translation>
    </message>
    <message>
        <source>Any text that contains a request; “-” for standard input.</source>
        <translation>Irgendein Text, der eine Anfrage enthält; „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Standard input cannot contain both the text and the credential.</source>
        <translation>Die Standardeingabe kann nicht zugleich den Text und die Anmeldedaten enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln request(s); there is no request %1.</source>
        <translation>
            <numerusform>Der Text enthält %Ln Anfrage; es gibt keine Anfrage %1.</numerusform>
            <numerusform>Der Text enthält %Ln Anfragen; es gibt keine Anfrage %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of several requests to check; default: the best one.</source>
        <translation>Welche von mehreren Anfragen geprüft wird; Standard: die beste.</translation>
    </message>
</context>
<context>
    <name>RequestSourceOptions</name>
    <message>
        <source>Request as JSON, or what contains one; “-” reads stdin.</source>
        <translation>Anfrage als JSON oder Text, der eine enthält; „-“ liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>DATEI|-</translation>
    </message>
    <message>
        <source>Which of several requests in the file, as “request check” numbers them.</source>
        <translation>Welche von mehreren Anfragen in der Datei, mit der Nummer aus „request check“.</translation>
    </message>
    <message>
        <source>Use this template.</source>
        <translation>Diese Vorlage verwenden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Set a member of the request, e.g. destination.datasetId=ID; repeatable.</source>
        <translation>Einen Wert der Anfrage setzen, zum Beispiel destination.datasetId=ID; mehrfach möglich.</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>PFAD=WERT</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>ID of the job.</source>
        <translation>ID des Auftrags.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>List the batches of a job and their files.</source>
        <translation>Die Batches eines Auftrags und ihre Dateien auflisten.</translation>
    </message>
    <message>
        <source>Replace other files that are in the way.</source>
        <translation>Andere Dateien ersetzen, die im Weg sind.</translation>
    </message>
    <message>
        <source>Save the files of a job, or its rows as one file.</source>
        <translation>Die Dateien eines Auftrags speichern, oder seine Zeilen als eine Datei.</translation>
    </message>
    <message>
        <source>The part files as they are, which continues where an earlier command was interrupted, or all rows in one file.</source>
        <translation>Die Teildateien, wie sie sind, was fortsetzt, wo ein früherer Befehl unterbrochen wurde, oder alle Zeilen in einer Datei.</translation>
    </message>
    <message>
        <source>The file to write; for part files the folder in which each batch gets a folder of its own.</source>
        <translation>Die zu schreibende Datei; bei Teildateien der Ordner, in dem jeder Batch einen eigenen Ordner erhält.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Only these fields, as columns: paths separated by commas. Not for part files.</source>
        <translation>Nur diese Felder, als Spalten: Pfade, durch Kommas getrennt. Nicht für Teildateien.</translation>
    </message>
    <message>
        <source>PATHS</source>
        <translation>PFADE</translation>
    </message>
    <message>
        <source>What jobs exported: batches, their files and rows.</source>
        <translation>Was Aufträge exportiert haben: Batches, ihre Dateien und Zeilen.</translation>
    </message>
    <message>
        <source>Check whether a job exported what was requested.</source>
        <translation>Prüfen, ob ein Auftrag exportiert hat, was angefordert wurde.</translation>
    </message>
    <message>
        <source>Show the first rows that a job exported.</source>
        <translation>Die ersten Zeilen anzeigen, die ein Auftrag exportiert hat.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Show statements for Query Service about the rows of a job. Nothing is run: for exports that are too large to fetch.</source>
        <translation>Anweisungen für den Abfrage-Service über die Zeilen eines Auftrags zeigen. Nichts wird ausgeführt: für Exporte, die zu groß zum Herunterladen sind.</translation>
    </message>
    <message>
        <source>Only this statement, e.g. for a pipe to psql.</source>
        <translation>Nur diese Anweisung, zum Beispiel für eine Pipe zu psql.</translation>
    </message>
    <message>
        <source>Fetch the part files and count here, or let Query Service count: for exports that are too large to fetch.</source>
        <translation>Die Teildateien laden und hier zählen oder den Abfrage-Service zählen lassen: für Exporte, die zum Laden zu groß sind.</translation>
    </message>
</context>
<context>
    <name>ResultFinding</name>
    <message numerus="yes">
        <source>%1 of %2 profiles arrived in %Ln batch(es).</source>
        <translation>
            <numerusform>%1 von %2 Profilen sind in %Ln Batch angekommen.</numerusform>
            <numerusform>%1 von %2 Profilen sind in %Ln Batches angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 profiles arrived in %Ln batch(es), but the job counted %2.</source>
        <translation>
            <numerusform>%1 Profile sind in %Ln Batch angekommen, der Auftrag hat aber %2 gezählt.</numerusform>
            <numerusform>%1 Profile sind in %Ln Batches angekommen, der Auftrag hat aber %2 gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles arrived.</source>
        <translation>Es sind keine Profile angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) arrived, as the platform says.</source>
        <translation>
            <numerusform>Laut Plattform ist %Ln Profil angekommen.</numerusform>
            <numerusform>Laut Plattform sind %Ln Profile angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job failed; none of its output can be used.</source>
        <translation>Der Auftrag ist fehlgeschlagen; nichts von seiner Ausgabe ist verwendbar.</translation>
    </message>
    <message>
        <source>The job was cancelled; it has no result.</source>
        <translation>Der Auftrag wurde abgebrochen; er hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>The job has not finished yet.</source>
        <translation>Der Auftrag ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The job succeeded but wrote no batch, so it has no files.</source>
        <translation>Der Auftrag war erfolgreich, hat aber keinen Batch geschrieben und daher keine Dateien.</translation>
    </message>
    <message>
        <source>Batch %1 failed; none of its data has arrived.</source>
        <translation>Batch %1 ist fehlgeschlagen; nichts von seinen Daten ist angekommen.</translation>
    </message>
    <message>
        <source>Batch %1 has the status “%2”, so its files cannot be used.</source>
        <translation>Batch %1 hat den Status „%2“, seine Dateien sind daher nicht verwendbar.</translation>
    </message>
    <message>
        <source>Batch %1 is still being written.</source>
        <translation>Batch %1 wird noch geschrieben.</translation>
    </message>
    <message>
        <source>The rows could not be counted, so nothing is known about the fields.</source>
        <translation>Die Zeilen konnten nicht gezählt werden, über die Felder ist daher nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 is empty in %2 of %3.</source>
        <translation>%1 ist in %2 von %3 leer.</translation>
    </message>
    <message>
        <source>%1 has another value than in the last run in %2 of %3.</source>
        <translation>%1 hat in %2 von %3 einen anderen Wert als beim letzten Mal.</translation>
    </message>
    <message>
        <source>%1 is filled in %2; in the last run it was filled in %3.</source>
        <translation>%1 ist in %2 gefüllt; beim letzten Mal war es in %3 gefüllt.</translation>
    </message>
    <message>
        <source>Events were requested, but none arrived.</source>
        <translation>Ereignisse wurden angefordert, aber keine sind angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were ingested outside of the requested period.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde außerhalb des angeforderten Zeitraums aufgenommen.</numerusform>
            <numerusform>%Ln Ereignisse wurden außerhalb des angeforderten Zeitraums aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) happened before the requested period, but were ingested in it.</source>
        <translation>
            <numerusform>%Ln Ereignis geschah vor dem angeforderten Zeitraum, wurde aber darin aufgenommen.</numerusform>
            <numerusform>%Ln Ereignisse geschahen vor dem angeforderten Zeitraum, wurden aber darin aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the same identities as another row.</source>
        <translation>
            <numerusform>%Ln Zeile hat dieselben Identitäten wie eine andere Zeile.</numerusform>
            <numerusform>%Ln Zeilen haben dieselben Identitäten wie eine andere Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment %1: %2 arrived, %3 were expected.</source>
        <translation>Segment %1: %2 sind angekommen, %3 waren erwartet.</translation>
    </message>
    <message>
        <source>The number of profiles fell from %2 to %1 since the last run, job %3.</source>
        <translation>Die Anzahl der Profile ist seit dem letzten Lauf, Auftrag %3, von %2 auf %1 gefallen.</translation>
    </message>
    <message>
        <source>The number of profiles rose from %2 to %1 since the last run, job %3.</source>
        <translation>Die Anzahl der Profile ist seit dem letzten Lauf, Auftrag %3, von %2 auf %1 gestiegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) of the profile store are not in the export; empty ones were not requested.</source>
        <translation>
            <numerusform>%Ln Profil des Profilspeichers ist nicht im Export; leere wurden nicht angefordert.</numerusform>
            <numerusform>%Ln Profile des Profilspeichers sind nicht im Export; leere wurden nicht angefordert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is always empty; in the last run it was filled in %2.</source>
        <translation>%1 ist immer leer; beim letzten Mal war es in %2 gefüllt.</translation>
    </message>
    <message>
        <source>%1 is always empty.</source>
        <translation>%1 ist immer leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %2 profiles arrived in %Ln batch(es): profiles in several segments are in the batch of each segment.</source>
        <translation>
            <numerusform>%1 Zeilen von %2 Profilen sind in %Ln Batch angekommen: Profile in mehreren Segmenten stehen im Batch jedes Segments.</numerusform>
            <numerusform>%1 Zeilen von %2 Profilen sind in %Ln Batches angekommen: Profile in mehreren Segmenten stehen im Batch jedes Segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultProblem</name>
    <message>
        <source>The part files have %1, more than is fetched without being asked for.</source>
        <translation>Die Teildateien haben %1, mehr als ohne Nachfrage geladen wird.</translation>
    </message>
    <message numerus="yes">
        <source>The platform counts %Ln record(s) in batch %1, but lists no files of it. They may have been removed since.</source>
        <translation>
            <numerusform>Die Plattform zählt %Ln Datensatz in Batch %1, führt aber keine Dateien dazu auf. Vielleicht wurden sie inzwischen entfernt.</numerusform>
            <numerusform>Die Plattform zählt %Ln Datensätze in Batch %1, führt aber keine Dateien dazu auf. Vielleicht wurden sie inzwischen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Query Service has no table for the dataset yet. It appears some time after the first batch has arrived.</source>
        <translation>Der Abfrage-Service hat noch keine Tabelle für den Datensatz. Sie erscheint einige Zeit, nachdem der erste Batch angekommen ist.</translation>
    </message>
    <message>
        <source>Query Service counted this run only. To compare with the last run, count from the files.</source>
        <translation>Der Abfrage-Service hat nur diesen Lauf gezählt. Zählen Sie aus den Dateien, um mit dem letzten Lauf zu vergleichen.</translation>
    </message>
    <message>
        <source>The platform no longer lists the files of the last run, job %1, so its profiles cannot be compared one by one.</source>
        <translation>Die Plattform führt die Dateien des letzten Laufs, Job %1, nicht mehr auf; seine Profile können daher nicht einzeln verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The platform counts %Ln record(s) in batch %1, but Query Service finds no rows of it. They may have been removed since.</source>
        <translation>
            <numerusform>Die Plattform zählt %Ln Datensatz in Batch %1, der Abfrage-Service findet aber keine Zeilen davon. Vielleicht wurden sie inzwischen entfernt.</numerusform>
            <numerusform>Die Plattform zählt %Ln Datensätze in Batch %1, der Abfrage-Service findet aber keine Zeilen davon. Vielleicht wurden sie inzwischen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmOptions</name>
    <message>
        <source>--every must be a number with m or h, e.g. 15m, or day, week or month.</source>
        <translation>--every muss eine Zahl mit m oder h sein, z.&#xa0;B. 15m, oder day, week oder month.</translation>
    </message>
    <message>
        <source>Times of day are written as HH:MM, e.g. 02:15.</source>
        <translation>Uhrzeiten werden als HH:MM geschrieben, z.&#xa0;B. 02:15.</translation>
    </message>
    <message>
        <source>--on lists days: mon,fri with --every week, 1,15,last with --every month.</source>
        <translation>--on nennt Tage: mon,fri bei --every week, 1,15,last bei --every month.</translation>
    </message>
    <message>
        <source>Dates are written as YYYY-MM-DD.</source>
        <translation>Ein Datum wird als JJJJ-MM-TT geschrieben.</translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 2 hours from 06:05 to 20:05</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>every 2 hours from 00:05</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Monday, Wednesday and Friday</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>Monday to Friday</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>every Monday and Friday</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of each month</source>
        <comment>day 1 and the last day of each month</comment>
        <translation>am %1 jedes Monats</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>Monday to Friday at 02:15</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day 1 of each month, 04:30</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a first day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a last day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The distance between two runs must be at least 5 minutes and at most one day.</source>
        <translation>Zwischen zwei Läufen müssen mindestens 5 Minuten und höchstens ein Tag liegen.</translation>
    </message>
    <message>
        <source>The times of day must be between 00:00 and 23:59, the first one not after the last one.</source>
        <translation>Die Uhrzeiten müssen zwischen 00:00 und 23:59 liegen, die erste nicht nach der letzten.</translation>
    </message>
    <message>
        <source>Select at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag aus.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone.</source>
        <translation>Dieser Computer kennt die Zeitzone nicht.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hour(s)</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCredential</name>
    <message>
        <source>The credential file %1 could not be read: %2</source>
        <translation>Die Datei %1 mit den Anmeldedaten konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The credential file contains several credentials. Save the one you want in a file of its own.</source>
        <translation>Die Datei enthält mehrere Anmeldedaten. Speichern Sie die gewünschten in einer eigenen Datei.</translation>
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
    <name>SandboxCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This credential may not use any sandbox.</source>
        <translation>Diese Anmeldedaten dürfen keine Sandbox verwenden.</translation>
    </message>
    <message>
        <source>Sandboxes.</source>
        <translation>Sandboxes.</translation>
    </message>
    <message>
        <source>List the sandboxes that the credential may use.</source>
        <translation>Die Sandboxes auflisten, die diese Anmeldedaten verwenden dürfen.</translation>
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
    <name>ScheduleCommands</name>
    <message>
        <source>Name of the schedule.</source>
        <translation>Name des Zeitplans.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name of the production sandbox, to confirm the change.</source>
        <translation>Name der Produktions-Sandbox, um die Änderung zu bestätigen.</translation>
    </message>
    <message>
        <source>How often: minutes or hours, e.g. 15m or 2h, or day, week or month.</source>
        <translation>Wie oft: Minuten oder Stunden, z.&#xa0;B. 15m oder 2h, oder day, week oder month.</translation>
    </message>
    <message>
        <source>RHYTHM</source>
        <translation>RHYTHMUS</translation>
    </message>
    <message>
        <source>Time of day; with minutes and hours, the first one. Midnight by default.</source>
        <translation>Uhrzeit; bei Minuten und Stunden die erste. Ohne Angabe Mitternacht.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>With minutes and hours: the last time of day that may be due.</source>
        <translation>Bei Minuten und Stunden: die letzte Uhrzeit, die fällig sein darf.</translation>
    </message>
    <message>
        <source>Days: mon,tue,… of a week; 1 to 31 and last of a month.</source>
        <translation>Tage: mon,tue,… einer Woche; 1 bis 31 und last eines Monats.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>Time zone of these times, e.g. Europe/Berlin; that of this computer by default.</source>
        <translation>Zeitzone dieser Zeiten, z.&#xa0;B. Europe/Berlin; ohne Angabe die dieses Computers.</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Erster Tag.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Letzter Tag.</translation>
    </message>
    <message>
        <source>Create a schedule that launches a copy of a template.</source>
        <translation>Einen Zeitplan anlegen, der eine Kopie einer Vorlage startet.</translation>
    </message>
    <message>
        <source>The template; later changes of it do not change the schedule.</source>
        <translation>Die Vorlage; spätere Änderungen an ihr ändern den Zeitplan nicht.</translation>
    </message>
    <message>
        <source>What to do when runs were missed: run once, late, or skip them.</source>
        <translation>Was geschieht, wenn Läufe versäumt wurden: einmal verspätet ausführen oder überspringen.</translation>
    </message>
    <message>
        <source>What to do while the previous run has not ended.</source>
        <translation>Was geschieht, solange der vorige Lauf nicht beendet ist.</translation>
    </message>
    <message>
        <source>Export only what is new since the last run whose batch arrived.</source>
        <translation>Nur exportieren, was seit dem letzten Lauf neu ist, dessen Batch angekommen ist.</translation>
    </message>
    <message>
        <source>Change the schedule of this name.</source>
        <translation>Den Zeitplan dieses Namens ändern.</translation>
    </message>
    <message>
        <source>List the schedules of the connection and sandbox.</source>
        <translation>Die Zeitpläne der Verbindung und Sandbox auflisten.</translation>
    </message>
    <message>
        <source>Show a schedule, its next five times and its request.</source>
        <translation>Einen Zeitplan, seine nächsten fünf Zeitpunkte und seine Anforderung anzeigen.</translation>
    </message>
    <message>
        <source>List what became of the times at which a schedule was due.</source>
        <translation>Auflisten, was aus den Zeitpunkten wurde, zu denen ein Zeitplan fällig war.</translation>
    </message>
    <message>
        <source>At most so many, newest first.</source>
        <translation>Höchstens so viele, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Launch what is due, once, whatever else runs schedules at the same time.</source>
        <translation>Starten, was fällig ist, einmal, was auch immer gleichzeitig Zeitpläne ausführt.</translation>
    </message>
    <message>
        <source>Show, install or remove the timer that runs due schedules each minute.</source>
        <translation>Den Timer anzeigen, einrichten oder entfernen, der fällige Zeitpläne jede Minute ausführt.</translation>
    </message>
    <message>
        <source>Install and start it.</source>
        <translation>Einrichten und starten.</translation>
    </message>
    <message>
        <source>Stop and remove it.</source>
        <translation>Anhalten und entfernen.</translation>
    </message>
    <message>
        <source>Exports at certain times.</source>
        <translation>Exporte zu bestimmten Zeiten.</translation>
    </message>
    <message>
        <source>Pause a schedule.</source>
        <translation>Einen Zeitplan pausieren.</translation>
    </message>
    <message>
        <source>Let a paused schedule run again, from its next time on.</source>
        <translation>Einen pausierten Zeitplan ab seinem nächsten Zeitpunkt wieder laufen lassen.</translation>
    </message>
    <message>
        <source>Remove a schedule and its log.</source>
        <translation>Einen Zeitplan und sein Protokoll entfernen.</translation>
    </message>
</context>
<context>
    <name>SegmentCommands</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The sandbox has no segments.</source>
        <translation>Die Sandbox hat keine Segmente.</translation>
    </message>
    <message>
        <source>Segments.</source>
        <translation>Segmente.</translation>
    </message>
    <message>
        <source>List the segments of the sandbox.</source>
        <translation>Die Segmente der Sandbox auflisten.</translation>
    </message>
</context>
<context>
    <name>SpokenButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>%1. Opens a menu</source>
        <translation>%1. Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>SpokenCell</name>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>teilweise ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An item of a list or tree, and whether it is selected</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>SpokenCombo</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A box to select from, and what is selected</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SpokenHeader</name>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
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
    <message>
        <source>Succeeded, batch failed</source>
        <translation>Erfolgreich, Batch fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <source>No templates are saved for this sandbox.</source>
        <translation>Für diese Sandbox sind keine Vorlagen gespeichert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save templates to a file that only you can read.</source>
        <translation>Vorlagen in einer Datei speichern, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Names; all if none is specified.</source>
        <translation>Namen; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Save the templates or requests in a file as templates.</source>
        <translation>Die Vorlagen oder Anfragen einer Datei als Vorlagen speichern.</translation>
    </message>
    <message>
        <source>File, or - for the standard input.</source>
        <translation>Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Templates of export requests.</source>
        <translation>Vorlagen für Exportanfragen.</translation>
    </message>
    <message>
        <source>List the templates of the connection and sandbox.</source>
        <translation>Die Vorlagen der Verbindung und Sandbox auflisten.</translation>
    </message>
    <message>
        <source>Print the request of a template.</source>
        <translation>Die Anfrage einer Vorlage ausgeben.</translation>
    </message>
    <message>
        <source>Name of the template.</source>
        <translation>Name der Vorlage.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AccessTokenField</name>
    <message>
        <source>Used instead of the secret for this session. Kept in memory only; it cannot be renewed automatically.</source>
        <translation>Ersetzt für diesen Programmlauf das Client-Geheimnis. Es bleibt nur im Arbeitsspeicher und kann nicht automatisch erneuert werden.</translation>
    </message>
    <message>
        <source>The token has no expiry date. It is kept in memory for this session.</source>
        <translation>Das Token enthält kein Ablaufdatum. Es bleibt für diesen Programmlauf im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires on %1. It is kept in memory for this session.</source>
        <translation>Das Token läuft am %1 ab. Es bleibt für diesen Programmlauf im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ActivityPage</name>
    <message>
        <source>Filter calls</source>
        <translation>Aufrufe filtern</translation>
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
        <source>Search by path or ID, or use job:… or status:…</source>
        <translation>Nach Pfad oder ID suchen, auch mit auftrag:… oder status:…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Aufrufe durchsuchen</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Aufrufe an die Plattform</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>No calls match the filter.</source>
        <translation>Kein Aufruf entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No calls to the platform yet.</source>
        <translation>Noch keine Aufrufe an die Plattform.</translation>
    </message>
    <message>
        <source>Nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in memory (maximum %1)</source>
        <translation>
            <numerusform>%Ln Aufruf im Speicher (maximal %1)</numerusform>
            <numerusform>%Ln Aufrufe im Speicher (maximal %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s) in memory (maximum %2)</source>
        <translation>
            <numerusform>%1 von %Ln Aufruf im Speicher (maximal %2)</numerusform>
            <numerusform>%1 von %Ln Aufrufen im Speicher (maximal %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertCommand</name>
    <message>
        <source>A way or rule of this name exists. Use --replace to change it.</source>
        <translation>Es gibt schon einen Weg oder eine Regel dieses Namens. --replace ändert ihn oder sie.</translation>
    </message>
    <message>
        <source>The way was removed meanwhile. Nothing was changed.</source>
        <translation>Der Weg wurde inzwischen entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No way is named “%1”. “exportdeskctl alert list” shows them.</source>
        <translation>Kein Weg heißt „%1“. „exportdeskctl alert list“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertDesk</name>
    <message>
        <source>Alerts could not be read: %1</source>
        <translation>Meldungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Alert by “%1”: %2</source>
        <comment>a way and what went wrong</comment>
        <translation>Meldung auf dem Weg „%1“: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>The way was removed by another program meanwhile. Close this dialog and check the list.</source>
        <translation>Der Weg wurde inzwischen von einem anderen Programm entfernt. Schließen Sie diesen Dialog, und prüfen Sie die Liste.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertEvent</name>
    <message>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export succeeded, batch failed</source>
        <translation>Export erfolgreich, Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export slower than usual</source>
        <translation>Export langsamer als üblich</translation>
    </message>
    <message>
        <source>Unusual number of profiles</source>
        <translation>Ungewöhnliche Anzahl von Profilen</translation>
    </message>
    <message>
        <source>Schedule missed</source>
        <translation>Zeitplan verpasst</translation>
    </message>
    <message>
        <source>Schedule not launched</source>
        <translation>Zeitplan nicht gestartet</translation>
    </message>
    <message>
        <source>Launch needs your decision</source>
        <translation>Start braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Sign-in failing</source>
        <translation>Anmeldung schlägt fehl</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertListing</name>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>No ways yet: nobody is notified. Add one with “alert add-webhook”, “alert add-mail” or “alert add-command”.</source>
        <translation>Noch keine Wege: Niemand wird benachrichtigt. „alert add-webhook“, „alert add-mail“ oder „alert add-command“ fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No rules yet: nothing is sent. Add one with “alert add-rule”.</source>
        <translation>Noch keine Regeln: Nichts wird gesendet. „alert add-rule“ fügt eine hinzu.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertLogging</name>
    <message>
        <source>No alerts yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet auf</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertMessage</name>
    <message>
        <source>Exportdesk: test of this way</source>
        <translation>Exportdesk: Test dieses Wegs</translation>
    </message>
    <message numerus="yes">
        <source>Exportdesk: %Ln alert(s)</source>
        <translation>
            <numerusform>Exportdesk: %Ln Meldung</numerusform>
            <numerusform>Exportdesk: %Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported</source>
        <translation>
            <numerusform>%Ln Profil exportiert</numerusform>
            <numerusform>%Ln Profile exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>schedule “%1”</source>
        <translation>Zeitplan „%1“</translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>sandbox %1</source>
        <translation>Sandbox %1</translation>
    </message>
    <message>
        <source>connection “%1”</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportdesk alerts arrive here.</source>
        <translation>Meldungen von Exportdesk kommen hier an.</translation>
    </message>
    <message>
        <source>exported profiles: %1, by the previous run: %2</source>
        <translation>exportierte Profile: %1, beim vorigen Lauf: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertNotices</name>
    <message numerus="yes">
        <source>Alerts do not arrive in %Ln way(s).</source>
        <translation>
            <numerusform>Meldungen kommen auf %Ln Weg nicht an.</numerusform>
            <numerusform>Meldungen kommen auf %Ln Wegen nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts through “%1” do not arrive. %2</source>
        <comment>a way and what went wrong</comment>
        <translation>Meldungen auf dem Weg „%1“ kommen nicht an. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRemoving</name>
    <message>
        <source>No rule is named “%1”. “exportdeskctl alert list” shows them.</source>
        <translation>Keine Regel heißt „%1“. „exportdeskctl alert list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Rule “%1” was removed.</source>
        <translation>Die Regel „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Way “%1” was removed.</source>
        <translation>Der Weg „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: the button and what it belongs to, e.g. &quot;Test: Ops channel&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRule</name>
    <message>
        <source>%1 to %2, %3</source>
        <comment>quiet hours and their time zone</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>sandbox %1</source>
        <translation>Sandbox %1</translation>
    </message>
    <message>
        <source>one connection</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>one schedule</source>
        <translation>ein Zeitplan</translation>
    </message>
    <message>
        <source>launched here</source>
        <translation>hier gestartet</translation>
    </message>
    <message>
        <source>quiet from %1</source>
        <comment>quiet hours</comment>
        <translation>Ruhe von %1</translation>
    </message>
    <message numerus="yes">
        <source>together within %Ln minute(s)</source>
        <translation>
            <numerusform>zusammen innerhalb von %Ln Minute</numerusform>
            <numerusform>zusammen innerhalb von %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRuleAdding</name>
    <message>
        <source>A rule named “%1” exists. Use --replace to change it.</source>
        <translation>Eine Regel namens „%1“ gibt es schon. --replace ändert sie.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event. The kinds are: %2.</source>
        <translation>„%1“ ist keine Art von Ereignis. Die Arten sind: %2.</translation>
    </message>
    <message>
        <source>Write quiet hours as two different times of day, e.g. 22:00-06:00.</source>
        <translation>Schreiben Sie die Ruhezeit als zwei verschiedene Uhrzeiten, z.&#xa0;B. 22:00-06:00.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “%1”.</source>
        <translation>Dieser Computer kennt die Zeitzone „%1“ nicht.</translation>
    </message>
    <message>
        <source>No schedule is named “%1”. “exportdeskctl schedule list” shows them.</source>
        <translation>Kein Zeitplan heißt „%1“. „exportdeskctl schedule list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Several schedules are named “%1”. Specify --connection and --sandbox.</source>
        <translation>Mehrere Zeitpläne heißen „%1“. Geben Sie --connection und --sandbox an.</translation>
    </message>
    <message>
        <source>Rule “%1” was saved.</source>
        <translation>Die Regel „%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Only exports launched from here</source>
        <translation>Nur von hier gestartete Exporte</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Also report when it is over</source>
        <translation>Auch melden, wenn es vorbei ist</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <extracomment>Behind the number of percent from which a change is reported</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Send each event immediately</source>
        <translation>Jedes Ereignis sofort senden</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Dataset ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Report a change in profiles from</source>
        <translation>Änderung der Profile melden ab</translation>
    </message>
    <message>
        <source>Collect events for</source>
        <translation>Ereignisse sammeln über</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Jede Verbindung</translation>
    </message>
    <message>
        <source>A connection that was removed</source>
        <translation>Eine entfernte Verbindung</translation>
    </message>
    <message>
        <source>Any sandbox</source>
        <translation>Jede Sandbox</translation>
    </message>
    <message>
        <source>Any dataset</source>
        <translation>Jeder Datensatz</translation>
    </message>
    <message>
        <source>Any schedule, and exports without one</source>
        <translation>Jeder Zeitplan und Exporte ohne Zeitplan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a schedule and its sandbox</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A schedule that was removed</source>
        <translation>Ein entfernter Zeitplan</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a time of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Select at least one event.</source>
        <translation>Wählen Sie mindestens ein Ereignis.</translation>
    </message>
    <message>
        <source>Select at least one way.</source>
        <translation>Wählen Sie mindestens einen Weg.</translation>
    </message>
    <message>
        <source>Another rule is already named “%1”.</source>
        <translation>Eine andere Regel heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertSecrets</name>
    <message>
        <source>%1 must contain a JSON object with the names of ways and their addresses or passwords.</source>
        <translation>%1 muss ein JSON-Objekt mit den Namen von Wegen und deren Adressen oder Passwörtern enthalten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertSection</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Rules for alerts</source>
        <translation>Regeln für Meldungen</translation>
    </message>
    <message>
        <source>Add way…</source>
        <translation>Weg hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Alerts reach you, or your team, when an export needs somebody: it failed, takes too long or contains nothing, a schedule was missed, or a launch needs a decision. First add a way to send them: a webhook such as Slack or Teams, mail, or a command.</source>
        <translation>Meldungen erreichen Sie oder Ihr Team, wenn ein Export jemanden braucht: Er ist fehlgeschlagen, dauert zu lange oder enthält nichts, ein Zeitplan wurde verpasst, oder ein Start braucht eine Entscheidung. Fügen Sie zuerst einen Weg hinzu, auf dem sie gesendet werden: einen Webhook wie Slack oder Teams, Mail oder einen Befehl.</translation>
    </message>
    <message>
        <source>Ways to send alerts, while Exportdesk is open or its timer runs schedules. Each event is sent once.</source>
        <translation>Wege für Meldungen, solange Exportdesk offen ist oder sein Timer Zeitpläne ausführt. Jedes Ereignis wird einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: a rule says which events are sent.</source>
        <translation>Noch wird nichts gesendet: Eine Regel sagt, welche Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Which events are sent, and how.</source>
        <translation>Welche Ereignisse gesendet werden und wie.</translation>
    </message>
    <message>
        <source>Alerts could not be read.</source>
        <translation>Die Meldungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Ein Test wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait and are sent again.</source>
        <translation>
            <numerusform>%Ln Ereignis wartet und wird erneut gesendet.</numerusform>
            <numerusform>%Ln Ereignisse warten und werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last delivered: %1</source>
        <translation>Zuletzt zugestellt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Noch wurde nichts gesendet. Senden Sie einen Test.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Wege: %1</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Alerts are no longer sent this way, and its secret is removed from the keychain. Rules that have no other way are removed, too.</source>
        <translation>Auf diesem Weg werden keine Meldungen mehr gesendet, und sein Geheimnis wird aus dem Schlüsselbund entfernt. Regeln, die keinen anderen Weg haben, werden auch entfernt.</translation>
    </message>
    <message>
        <source>Its alerts are no longer sent.</source>
        <translation>Ihre Meldungen werden nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>This could not be removed.</source>
        <translation>Das konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>No keychain is available: “%1” works until you quit.</source>
        <translation>Kein Schlüsselbund ist verfügbar: „%1“ funktioniert, bis Sie Exportdesk beenden.</translation>
    </message>
    <message>
        <source>Then enter its address or password again. Scripts and the timer read it from the file that EXPORTDESK_ALERT_SECRETS specifies.</source>
        <translation>Geben Sie die Adresse oder das Kennwort danach erneut ein. Skripte und der Timer lesen sie aus der Datei, die EXPORTDESK_ALERT_SECRETS angibt.</translation>
    </message>
    <message>
        <source>The test was delivered by “%1”. Check that it arrived.</source>
        <translation>Der Test wurde auf dem Weg „%1“ zugestellt. Prüfen Sie, ob er angekommen ist.</translation>
    </message>
    <message>
        <source>The test by “%1” did not arrive. %2</source>
        <comment>a way and what went wrong</comment>
        <translation>Der Test auf dem Weg „%1“ kam nicht an. %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertSending</name>
    <message numerus="yes">
        <source>%Ln alert(s) sent.</source>
        <translation>
            <numerusform>%Ln Meldung gesendet.</numerusform>
            <numerusform>%Ln Meldungen gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertTesting</name>
    <message>
        <source>“%1”: %2</source>
        <comment>a way and what went wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The test was delivered by “%1”. Check that it arrived.</source>
        <translation>Der Test wurde auf dem Weg „%1“ zugestellt. Prüfen Sie, ob er angekommen ist.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertWay</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the address of a webhook, e.g. https://hooks.example.com/…</source>
        <translation>Geben Sie die Adresse eines Webhooks ein, z.&#xa0;B. https://hooks.example.com/…</translation>
    </message>
    <message>
        <source>Without encryption, alerts can only be sent to this computer. Use https:// or TLS.</source>
        <translation>Unverschlüsselt können Meldungen nur an diesen Computer gesendet werden. Verwenden Sie https:// oder TLS.</translation>
    </message>
    <message>
        <source>Enter the mail addresses of the sender and of at least one recipient.</source>
        <translation>Geben Sie die E-Mail-Adressen des Absenders und mindestens eines Empfängers ein.</translation>
    </message>
    <message>
        <source>Enter the mail server as host or host:port.</source>
        <translation>Geben Sie den Mailserver als Host oder Host:Port ein.</translation>
    </message>
    <message>
        <source>Enter a program.</source>
        <translation>Geben Sie ein Programm ein.</translation>
    </message>
    <message>
        <source>The file with certificates cannot be read.</source>
        <translation>Die Datei mit Zertifikaten kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertWayAdding</name>
    <message>
        <source>A way named “%1” exists. Use --replace to change it.</source>
        <translation>Einen Weg namens „%1“ gibt es schon. --replace ändert ihn.</translation>
    </message>
    <message>
        <source>The way “%1” is of another kind. Remove it first.</source>
        <translation>Der Weg „%1“ ist von anderer Art. Entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Specify with --address where the address is to be read: a file, or - for standard input.</source>
        <translation>Geben Sie mit --address an, woher die Adresse gelesen wird: eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Specify with --password where the password is to be read: a file, or - for standard input.</source>
        <translation>Geben Sie mit --password an, woher das Passwort gelesen wird: eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The address or password must be one line.</source>
        <translation>Die Adresse oder das Passwort muss eine Zeile sein.</translation>
    </message>
    <message>
        <source>The address or password is empty.</source>
        <translation>Die Adresse oder das Passwort ist leer.</translation>
    </message>
    <message>
        <source>Way “%1” was saved. “exportdeskctl alert test” sends a test.</source>
        <translation>Der Weg „%1“ wurde gespeichert. „exportdeskctl alert test“ sendet einen Test.</translation>
    </message>
    <message>
        <source>No keychain is available, so the address or password was not stored. Write a JSON object with the name of the way and that secret to a file that only you can read, and specify the file with EXPORTDESK_ALERT_SECRETS.</source>
        <translation>Kein Schlüsselbund ist verfügbar, deshalb wurde die Adresse oder das Passwort nicht gespeichert. Schreiben Sie ein JSON-Objekt mit dem Namen des Wegs und diesem Geheimnis in eine Datei, die nur Sie lesen können, und geben Sie die Datei mit EXPORTDESK_ALERT_SECRETS an.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertWayDialog</name>
    <message>
        <source>Add a way to send alerts</source>
        <translation>Weg für Meldungen hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>Einfaches JSON</translation>
    </message>
    <message>
        <source>A mail server</source>
        <translation>Einen Mailserver</translation>
    </message>
    <message>
        <source>sendmail of this computer</source>
        <translation>sendmail dieses Computers</translation>
    </message>
    <message>
        <source>None, only to this computer</source>
        <translation>Keine, nur zu diesem Computer</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>Certificates to trust (PEM file)</source>
        <translation>Zertifikate, denen vertraut wird (PEM)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Address (in the keychain)</source>
        <translation>Adresse (im Schlüsselbund)</translation>
    </message>
    <message>
        <source>Form of the JSON</source>
        <translation>Form des JSON</translation>
    </message>
    <message>
        <source>Password (in the keychain)</source>
        <translation>Kennwort (im Schlüsselbund)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients, with commas</source>
        <translation>Empfänger, mit Kommas</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Another way is already named “%1”.</source>
        <translation>Ein anderer Weg heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AnsweredFieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%Ln angefordert</numerusform>
            <numerusform>%Ln angefordert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) empty throughout</source>
        <translation>
            <numerusform>%Ln Feld ist überall leer</numerusform>
            <numerusform>%Ln Felder sind überall leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested fields</source>
        <translation>Angeforderte Felder</translation>
    </message>
    <message>
        <source>A map or a list counts as filled when it has at least one entry. Distinct counts of more than 100,000 rows are approximate.</source>
        <translation>Eine Map oder Liste zählt als gefüllt, wenn sie mindestens einen Eintrag hat. Bei mehr als 100.000 Zeilen ist die Zahl verschiedener Werte geschätzt.</translation>
    </message>
    <message>
        <source>More fields than are counted were exported.</source>
        <translation>Es wurden mehr Felder exportiert, als gezählt werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::Arrivals</name>
    <message>
        <source>This cannot be read. Drop or paste text, or a text file up to 4&#xa0;MB.</source>
        <translation>Das kann nicht gelesen werden. Legen Sie Text oder eine Textdatei bis 4&#xa0;MB ab, oder fügen Sie Text ein.</translation>
    </message>
</context>
<context>
    <name>exportdesk::AudienceText</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Segment definition</source>
        <translation>Segmentdefinition</translation>
    </message>
    <message>
        <source>Uploaded audience</source>
        <translation>Hochgeladene Zielgruppe</translation>
    </message>
    <message>
        <source>Audience composition</source>
        <translation>Zielgruppen-Komposition</translation>
    </message>
    <message>
        <source>Audience Manager</source>
        <translation>Audience Manager</translation>
    </message>
    <message>
        <source>Audience match</source>
        <translation>Zielgruppenabgleich</translation>
    </message>
    <message>
        <source>Other origin</source>
        <translation>Andere Herkunft</translation>
    </message>
    <message>
        <source>The documentation does not say whether exports accept the namespace %1.</source>
        <translation>Ob Exporte den Namespace %1 annehmen, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Exports are documented by examples only and need the Audience Manager source.</source>
        <translation>Export nur durch Beispiele dokumentiert; die Quelle Audience Manager ist nötig.</translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchFailureTab</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The job itself succeeded; then the dataset rejected some of its batches.</source>
        <translation>Der Auftrag selbst war erfolgreich; danach hat der Datensatz einige seiner Batches abgelehnt.</translation>
    </message>
    <message>
        <source>The job itself succeeded; then the dataset rejected its batch.</source>
        <translation>Der Auftrag selbst war erfolgreich; danach hat der Datensatz seinen Batch abgelehnt.</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>Batch %1: checking with the platform…</source>
        <translation>Batch %1: wird bei der Plattform geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Batch %1 failed; the platform gives no reason.</source>
        <translation>Batch %1 ist fehlgeschlagen; die Plattform nennt keinen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>batch %1, %Ln row(s)</source>
        <translation>
            <numerusform>Batch %1, %Ln Zeile</numerusform>
            <numerusform>Batch %1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>reported by the job</source>
        <translation>vom Auftrag gemeldet</translation>
    </message>
    <message>
        <source>Run with %1…</source>
        <translation>Mit %1 wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Run with other fields…</source>
        <translation>Mit anderen Feldern wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Run without %1…</source>
        <translation>Ohne %1 wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Run without these fields…</source>
        <translation>Ohne diese Felder wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>The full record has not been loaded yet.</source>
        <translation>Die Auftragsdaten sind noch nicht vollständig geladen.</translation>
    </message>
    <message>
        <source>The request contains %1, which the schema does not have. Replace it with %2 or leave it out, then run the export again.</source>
        <translation>Die Anfrage enthält %1, das im Schema nicht vorkommt. Ersetzen Sie es durch %2, oder lassen Sie es weg, und wiederholen Sie dann den Export.</translation>
    </message>
    <message numerus="yes">
        <source>The request contains %Ln field(s) that the dataset rejected: %1. Leave them out, then run the export again.</source>
        <translation>
            <numerusform>Die Anfrage enthält %Ln Feld, das der Datensatz abgelehnt hat: %1. Lassen Sie es weg, und wiederholen Sie dann den Export.</numerusform>
            <numerusform>Die Anfrage enthält %Ln Felder, die der Datensatz abgelehnt hat: %1. Lassen Sie sie weg, und wiederholen Sie dann den Export.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, so another run creates no duplicates.</source>
        <translation>Es wurde nichts geschrieben; eine Wiederholung erzeugt also keine Duplikate.</translation>
    </message>
    <message>
        <source>Part of the data was written: another run writes that part again.</source>
        <translation>Ein Teil der Daten wurde geschrieben; eine Wiederholung schreibt diesen Teil noch einmal.</translation>
    </message>
    <message>
        <source>Open the dataset and check that its schema contains every field of the request, then run the export again. If it fails again, send the batch ID to support.</source>
        <translation>Öffnen Sie den Datensatz, und prüfen Sie, ob sein Schema jedes Feld der Anfrage enthält. Wiederholen Sie dann den Export. Schlägt er erneut fehl, senden Sie die Batch-ID an den Support.</translation>
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
        <translation>Auftrag %1 war erfolgreich, aber sein Batch ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>%Ln Auftrag war erfolgreich, aber ein Batch ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Aufträge waren erfolgreich, aber ein Batch ist fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchSaving</name>
    <message>
        <source>Another file is already there.</source>
        <translation>Dort befindet sich bereits eine andere Datei.</translation>
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
        <translation>Batch-ID</translation>
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
    <name>exportdesk::BesideAdvice</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In „Aktivität“ anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::BoundedInput</name>
    <message numerus="yes">
        <source>The text did not end within %Ln second(s).</source>
        <translation>
            <numerusform>Der Text endete nicht innerhalb von %Ln Sekunde.</numerusform>
            <numerusform>Der Text endete nicht innerhalb von %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input could not be read: %1</source>
        <translation>Die Standardeingabe konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2</translation>
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
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit verwenden</translation>
    </message>
</context>
<context>
    <name>exportdesk::CallNoteText</name>
    <message>
        <source>The call uses the method %1; an export is created with POST.</source>
        <translation>Der Aufruf verwendet die Methode %1; ein Export wird mit POST erstellt.</translation>
    </message>
    <message>
        <source>The call is for the host %1, not for your gateway.</source>
        <translation>Der Aufruf geht an den Host %1, nicht an Ihr Gateway.</translation>
    </message>
    <message>
        <source>The call uses a different address: %1</source>
        <translation>Der Aufruf verwendet eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>The call is for the organization %1, not yours. IDs in it may not exist here.</source>
        <translation>Der Aufruf gilt für die Organisation %1, nicht für Ihre. Darin enthaltene IDs gibt es hier möglicherweise nicht.</translation>
    </message>
    <message>
        <source>The call specifies sandbox %1, not yours. IDs in it may not exist here.</source>
        <translation>Der Aufruf gibt die Sandbox %1 an, nicht Ihre. Darin enthaltene IDs gibt es hier möglicherweise nicht.</translation>
    </message>
    <message>
        <source>The call specifies no sandbox; yours is used.</source>
        <translation>Der Aufruf gibt keine Sandbox an; Ihre wird verwendet.</translation>
    </message>
    <message>
        <source>The credentials in the call were not imported.</source>
        <translation>Die Anmeldedaten im Aufruf wurden nicht importiert.</translation>
    </message>
    <message>
        <source>A backslash is missing at the end of a line. A shell would have ended the command there.</source>
        <translation>Am Ende einer Zeile fehlt ein umgekehrter Schrägstrich. Eine Shell hätte den Befehl dort beendet.</translation>
    </message>
    <message>
        <source>The call reads its data from the file %1. Paste the content of that file instead.</source>
        <translation>Der Aufruf liest seine Daten aus der Datei %1. Fügen Sie stattdessen den Inhalt dieser Datei ein.</translation>
    </message>
    <message>
        <source>The call takes its data from %1, which is not in the text. Paste its value instead.</source>
        <translation>Der Aufruf bezieht seine Daten aus %1, was nicht im Text steht. Fügen Sie stattdessen den Wert ein.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Ein Anführungszeichen im Befehl wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The call contains no request.</source>
        <translation>Der Aufruf enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>The option %1 was ignored.</source>
        <translation>Die Option %1 wurde ignoriert.</translation>
    </message>
    <message>
        <source>The request is written as in %1 and was converted to JSON.</source>
        <extracomment>%1 is a language, for example Python or YAML</extracomment>
        <translation>Die Anfrage ist wie in %1 geschrieben und wurde in JSON umgewandelt.</translation>
    </message>
    <message>
        <source>The text also deals with “%1”, which could not be read. Complete the request.</source>
        <extracomment>%1 is a key of a request, for example &quot;filter&quot;</extracomment>
        <translation>Im Text geht es auch um „%1“, das nicht gelesen werden konnte. Vervollständigen Sie die Anfrage.</translation>
    </message>
    <message>
        <source>The call only reads this job.</source>
        <translation>Der Aufruf liest diesen Auftrag nur.</translation>
    </message>
    <message>
        <source>The call would cancel this job. Nothing was cancelled; open the job to do so.</source>
        <translation>Der Aufruf würde diesen Auftrag abbrechen. Nichts wurde abgebrochen; öffnen Sie dazu den Auftrag.</translation>
    </message>
    <message>
        <source>The call lists jobs; the Jobs page shows them.</source>
        <translation>Der Aufruf listet Aufträge auf; die Seite „Aufträge“ zeigt sie.</translation>
    </message>
    <message>
        <source>The text mentions %1, but is more than a list. To import them, paste only the entries you mean.</source>
        <extracomment>%1 is a list of fields or segment IDs</extracomment>
        <translation>Der Text erwähnt %1, ist aber mehr als eine Liste. Fügen Sie zum Importieren nur die gemeinten Einträge ein.</translation>
    </message>
    <message>
        <source>The page belongs to the sandbox %1.</source>
        <translation>Die Seite gehört zur Sandbox %1.</translation>
    </message>
    <message>
        <source>The page belongs to the organization %1.</source>
        <translation>Die Seite gehört zur Organisation %1.</translation>
    </message>
    <message>
        <source>The text sends this only under a condition: %1</source>
        <extracomment>%1 is a condition in a program, for example if [ &quot;$ENV&quot; = prod ]</extracomment>
        <translation>Der Text sendet dies nur unter einer Bedingung: %1</translation>
    </message>
    <message>
        <source>The text runs “%1”, and what that sends is unknown. Paste the request it sends.</source>
        <extracomment>%1 is the name of a command or script, for example ./post.sh</extracomment>
        <translation>Der Text führt „%1“ aus, und was das sendet, ist nicht bekannt. Fügen Sie die Anfrage ein, die es sendet.</translation>
    </message>
    <message>
        <source>ConvertTo-Json writes only %1 levels here and sends deeper ones as text. Add -Depth 10.</source>
        <translation>ConvertTo-Json schreibt hier nur %1 Ebenen und sendet tiefere als Text. Ergänzen Sie -Depth 10.</translation>
    </message>
    <message>
        <source>Line %1 is indented with a tab, which YAML does not allow. Replace it with spaces.</source>
        <translation>Zeile %1 ist mit einem Tabulator eingerückt, was YAML nicht erlaubt. Ersetzen Sie ihn durch Leerzeichen.</translation>
    </message>
    <message>
        <source>The table marks these rows as not wanted, so they were left out: %1</source>
        <extracomment>%1 is a list of fields or segment IDs</extracomment>
        <translation>Die Tabelle kennzeichnet diese Zeilen als nicht gewünscht; sie wurden weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelDialog</name>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>already finished, left unchanged</source>
        <translation>bereits beendet, bleibt unverändert</translation>
    </message>
    <message>
        <source>cancellation already requested</source>
        <translation>Abbruch bereits angefordert</translation>
    </message>
    <message>
        <source>Cancel export jobs</source>
        <translation>Exportaufträge abbrechen</translation>
    </message>
    <message>
        <source>Data already written stays in the target dataset. Jobs do not stop immediately: the list shows “Cancelled” only after the platform confirms it.</source>
        <translation>Bereits geschriebene Daten bleiben im Zieldatensatz. Aufträge werden nicht sofort beendet: Die Liste zeigt „Abgebrochen“ erst, wenn die Plattform den Abbruch bestätigt hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%L1 selected, %L2 can be cancelled. The status of each job is checked again before anything is sent.</source>
        <translation>%L1 ausgewählt, davon abbrechbar: %L2. Der Status jedes Auftrags wird vor dem Senden noch einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export job(s)?</source>
        <translation>
            <numerusform>%Ln Exportauftrag abbrechen?</numerusform>
            <numerusform>%Ln Exportaufträge abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln Auftrag in %1 abbrechen</numerusform>
            <numerusform>%Ln Aufträge in %1 abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag abbrechen</numerusform>
            <numerusform>%Ln Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected jobs can be cancelled.</source>
        <translation>Keiner der ausgewählten Aufträge kann abgebrochen werden.</translation>
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
        <source>Cancellation results</source>
        <translation>Ergebnisse des Abbruchs</translation>
    </message>
    <message numerus="yes">
        <source>Outcome for %Ln job(s)</source>
        <translation>
            <numerusform>Ergebnis für %Ln Auftrag</numerusform>
            <numerusform>Ergebnis für %Ln Aufträge</numerusform>
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
        <source>%Ln job(s) from %1 to %2, the preceding period of the same length</source>
        <translation>
            <numerusform>%Ln Auftrag im gleich langen Zeitraum davor (%1 bis %2)</numerusform>
            <numerusform>%Ln Aufträge im gleich langen Zeitraum davor (%1 bis %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded job(s)</source>
        <translation>
            <numerusform>%Ln erfolgreicher Auftrag</numerusform>
            <numerusform>%Ln erfolgreiche Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% of %Ln finished job(s)</source>
        <translation>
            <numerusform>%1&#xa0;% von %Ln beendetem</numerusform>
            <numerusform>%1&#xa0;% von %Ln beendeten</numerusform>
        </translation>
    </message>
    <message>
        <source>no finished jobs</source>
        <translation>noch kein Auftrag beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed job(s)</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Auftrag</numerusform>
            <numerusform>%Ln fehlgeschlagene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>no failures</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Dauer (Median)</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>Half of the succeeded jobs took %1 or less</source>
        <translation>Die Hälfte der erfolgreichen Aufträge dauerte höchstens %1</translation>
    </message>
    <message>
        <source>90% within %1</source>
        <translation>90&#xa0;% in höchstens %1</translation>
    </message>
    <message>
        <source>Show the succeeded jobs that took longer than %1</source>
        <translation>Die erfolgreichen Aufträge anzeigen, die länger als %1 dauerten</translation>
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
        <source>Median of the previous period: %1</source>
        <translation>Median im Vorzeitraum: %1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleich möglich</translation>
    </message>
    <message>
        <source>Show the succeeded jobs whose data did not arrive</source>
        <translation>Die erfolgreichen Aufträge anzeigen, deren Daten nicht ankamen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln unacknowledged failed job(s)</source>
        <translation>
            <numerusform>%Ln nicht quittierten fehlgeschlagenen Auftrag anzeigen</numerusform>
            <numerusform>%Ln nicht quittierte fehlgeschlagene Aufträge anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s), %1 open</source>
        <translation>
            <numerusform>%Ln Ursache, %1 offen</numerusform>
            <numerusform>%Ln Ursachen, %1 offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded, %2 with a failed batch, %3 failed, %4 cancelled</source>
        <translation>%1 erfolgreich, %2 mit fehlgeschlagenem Batch, %3 fehlgeschlagen, %4 abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with a failed batch</source>
        <comment>succeeded jobs</comment>
        <translation>
            <numerusform>%Ln weiterer mit Batchfehler</numerusform>
            <numerusform>%Ln weitere mit Batchfehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ChartTablesDialog</name>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No figures in this period.</source>
        <translation>Keine Zahlen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckGuide</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Export all profiles?</source>
        <translation>Alle Profile exportieren?</translation>
    </message>
    <message>
        <source>The request contains an empty list of segments. It is removed, and the export is not restricted to any segment.</source>
        <translation>Die Anfrage enthält eine leere Liste von Segmenten. Sie wird entfernt, und der Export ist auf kein Segment beschränkt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export all profiles</source>
        <translation>Alle Profile exportieren</translation>
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
        <source>%Ln more</source>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
        <source>Only time-series events are exported, plus the identities of each profile.</source>
        <translation>Nur Zeitreihenereignisse werden exportiert, dazu die Identitäten der Profile.</translation>
    </message>
    <message>
        <source>The schema name is missing; the platform requires it.</source>
        <translation>Der Name des Schemas fehlt; die Plattform verlangt ihn.</translation>
    </message>
    <message>
        <source>%1 is not the profile schema; exports are documented for _xdm.context.profile only.</source>
        <translation>Das Schema %1 gehört nicht zur Profilklasse; Exporte sind nur für _xdm.context.profile dokumentiert.</translation>
    </message>
    <message>
        <source>“Updated since” is not a valid date and time (RFC 3339): %1</source>
        <translation>„Aktualisiert seit“ ist keine gültige Datums- und Zeitangabe (RFC 3339): %1</translation>
    </message>
    <message>
        <source>“Updated since” has no time zone: %1</source>
        <translation>„Aktualisiert seit“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Updated since” is in the future (%1): the export would be empty.</source>
        <translation>„Aktualisiert seit“ liegt in der Zukunft (%1): Der Export wäre leer.</translation>
    </message>
    <message numerus="yes">
        <source>The profile store contained about %1 profile(s) at the last count (%2).</source>
        <translation>
            <numerusform>Der Profilspeicher enthielt bei der letzten Zählung (%2) etwa %1 Profil.</numerusform>
            <numerusform>Der Profilspeicher enthielt bei der letzten Zählung (%2) etwa %1 Profile.</numerusform>
        </translation>
    </message>
    <message>
        <source>All profile fields are exported.</source>
        <translation>Alle Profilfelder werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) selected, all in the schema.</source>
        <translation>
            <numerusform>%Ln Feld ausgewählt, im Schema vorhanden.</numerusform>
            <numerusform>%Ln Felder ausgewählt, alle im Schema vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fields selected. The platform treats an empty list as “all fields”.</source>
        <translation>Keine Felder ausgewählt. Die Plattform behandelt eine leere Liste wie „alle Felder“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not in the profile schema: %1. The job would succeed, but its batch would fail.</source>
        <translation>
            <numerusform>%Ln Feld nicht im Profilschema: %1. Der Auftrag wäre erfolgreich, aber sein Batch würde fehlschlagen.</numerusform>
            <numerusform>%Ln Felder nicht im Profilschema: %1. Der Auftrag wäre erfolgreich, aber sein Batch würde fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deprecated field(s): %1</source>
        <translation>
            <numerusform>%Ln veraltetes Feld: %1</numerusform>
            <numerusform>%Ln veraltete Felder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) selected more than once: %1</source>
        <translation>
            <numerusform>%Ln Feld mehrfach ausgewählt: %1</numerusform>
            <numerusform>%Ln Felder mehrfach ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile schema is not available, so the fields could not be checked.</source>
        <translation>Das Profilschema ist nicht verfügbar, daher konnten die Felder nicht geprüft werden.</translation>
    </message>
    <message>
        <source>All event fields are exported.</source>
        <translation>Alle Ereignisfelder werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event field(s) selected, all in the schema.</source>
        <translation>
            <numerusform>%Ln Ereignisfeld ausgewählt, im Schema vorhanden.</numerusform>
            <numerusform>%Ln Ereignisfelder ausgewählt, alle im Schema vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fields selected. The platform treats an empty list as “all fields”.</source>
        <translation>Keine Ereignisfelder ausgewählt. Die Plattform behandelt eine leere Liste wie „alle Felder“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not in the event schema: %1. The job would succeed, but its batch would fail.</source>
        <translation>
            <numerusform>%Ln Feld nicht im Ereignisschema: %1. Der Auftrag wäre erfolgreich, aber sein Batch würde fehlschlagen.</numerusform>
            <numerusform>%Ln Felder nicht im Ereignisschema: %1. Der Auftrag wäre erfolgreich, aber sein Batch würde fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deprecated event field(s): %1</source>
        <translation>
            <numerusform>%Ln veraltetes Ereignisfeld: %1</numerusform>
            <numerusform>%Ln veraltete Ereignisfelder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event field(s) selected more than once: %1</source>
        <translation>
            <numerusform>%Ln Ereignisfeld mehrfach ausgewählt: %1</numerusform>
            <numerusform>%Ln Ereignisfelder mehrfach ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The event schema is not available, so the event fields could not be checked.</source>
        <translation>Das Ereignisschema ist nicht verfügbar, daher konnten die Ereignisfelder nicht geprüft werden.</translation>
    </message>
    <message>
        <source>No ingestion start time is set: all events ever ingested are exported.</source>
        <translation>Für die Aufnahmezeit ist kein Beginn angegeben: Alle jemals aufgenommenen Ereignisse werden exportiert.</translation>
    </message>
    <message>
        <source>“Ingested since” is not a valid date and time (RFC 3339): %1</source>
        <translation>„Aufgenommen seit“ ist keine gültige Datums- und Zeitangabe (RFC 3339): %1</translation>
    </message>
    <message>
        <source>“Ingested since” has no time zone: %1</source>
        <translation>„Aufgenommen seit“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Ingested until” is not a valid date and time (RFC 3339): %1</source>
        <translation>„Aufgenommen bis“ ist keine gültige Datums- und Zeitangabe (RFC 3339): %1</translation>
    </message>
    <message>
        <source>“Ingested until” has no time zone: %1</source>
        <translation>„Aufgenommen bis“ hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>“Ingested since” (%1) is not before “Ingested until” (%2), so no events can match.</source>
        <translation>„Aufgenommen seit“ (%1) liegt nicht vor „Aufgenommen bis“ (%2): Es kann keine passenden Ereignisse geben.</translation>
    </message>
    <message>
        <source>No segments selected: all profiles are exported.</source>
        <translation>Keine Segmente ausgewählt: Alle Profile werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Profiles in %Ln segment(s) are exported.</source>
        <translation>
            <numerusform>Profile aus %Ln Segment werden exportiert.</numerusform>
            <numerusform>Profile aus %Ln Segmenten werden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment %1 in the list has no ID.</source>
        <translation>Segment %1 in der Liste hat keine ID.</translation>
    </message>
    <message>
        <source>Entry %1 in the segment list is not an object: %2</source>
        <translation>Eintrag %1 der Segmentliste ist kein Objekt: %2</translation>
    </message>
    <message>
        <source>Segment %1 is selected twice.</source>
        <translation>Segment %1 ist doppelt ausgewählt.</translation>
    </message>
    <message>
        <source>Segment %1 does not exist in the sandbox %2.</source>
        <translation>Segment %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>No status is set for %1. The default depends on the platform version.</source>
        <translation>Für %1 ist kein Status angegeben. Welchen Standardwert die Plattform verwendet, hängt von ihrer Version ab.</translation>
    </message>
    <message>
        <source>Segment %1: unknown status “%2”.</source>
        <translation>Segment %1: unbekannter Status „%2“.</translation>
    </message>
    <message>
        <source>Segment %1: the status “existing” is no longer documented.</source>
        <translation>Segment %1: Der Status „existing“ ist nicht mehr dokumentiert.</translation>
    </message>
    <message>
        <source>“One batch per segment” is on, but no segments are selected.</source>
        <translation>„Ein Batch pro Segment“ ist aktiviert, aber kein Segment ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>One batch per segment: %Ln batch(es); the export may be slower.</source>
        <translation>
            <numerusform>Ein Batch pro Segment: %Ln Batch; der Export kann länger dauern.</numerusform>
            <numerusform>Ein Batch pro Segment: %Ln Batches; der Export kann länger dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A segment qualification time is set, but no segments are selected.</source>
        <translation>Eine Segmentqualifizierungszeit ist angegeben, aber kein Segment ist ausgewählt.</translation>
    </message>
    <message>
        <source>The start of the qualification time is not a valid date and time (RFC 3339): %1</source>
        <translation>Der Beginn der Segmentqualifizierungszeit ist keine gültige Datums- und Zeitangabe (RFC 3339): %1</translation>
    </message>
    <message>
        <source>The start of the qualification time has no time zone: %1</source>
        <translation>Der Beginn der Segmentqualifizierungszeit hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>The end of the qualification time is not a valid date and time (RFC 3339): %1</source>
        <translation>Das Ende der Segmentqualifizierungszeit ist keine gültige Datums- und Zeitangabe (RFC 3339): %1</translation>
    </message>
    <message>
        <source>The end of the qualification time has no time zone: %1</source>
        <translation>Das Ende der Segmentqualifizierungszeit hat keine Zeitzone: %1</translation>
    </message>
    <message>
        <source>The start of the qualification time (%1) is not before its end (%2).</source>
        <translation>Der Beginn der Segmentqualifizierungszeit (%1) liegt nicht vor ihrem Ende (%2).</translation>
    </message>
    <message>
        <source>Each exported profile still includes all its segment memberships, not just the selected ones.</source>
        <translation>Jedes exportierte Profil enthält weiterhin alle seine Segmentmitgliedschaften, nicht nur die ausgewählten.</translation>
    </message>
    <message>
        <source>Profiles are merged using %1.</source>
        <translation>Profile werden mit %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>No merge policy selected: the segments’ policy is used, %1.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Es gilt die der Segmente (%1).</translation>
    </message>
    <message>
        <source>No merge policy selected: the default is used.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Es gilt die Standardrichtlinie.</translation>
    </message>
    <message>
        <source>No merge policy selected: the default is used, %1.</source>
        <translation>Keine Zusammenführungsrichtlinie ausgewählt: Es gilt die Standardrichtlinie (%1).</translation>
    </message>
    <message numerus="yes">
        <source>The selected segments use %Ln different merge policies: select one for the export.</source>
        <translation>
            <numerusform>Die ausgewählten Segmente verwenden %Ln andere Zusammenführungsrichtlinie: Wählen Sie eine für den Export aus.</numerusform>
            <numerusform>Die ausgewählten Segmente verwenden %Ln verschiedene Zusammenführungsrichtlinien: Wählen Sie eine für den Export aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge policy %1 does not exist in the sandbox %2.</source>
        <translation>Zusammenführungsrichtlinie %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>Merge policy %1 applies to class %2, not %3.</source>
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
        <source>Version %1 is specified without a merge policy.</source>
        <translation>Version %1 ist ohne Zusammenführungsrichtlinie angegeben.</translation>
    </message>
    <message>
        <source>Segment %2 uses merge policy %3, but %1 is selected: the export may differ from the segment.</source>
        <translation>Segment %2 verwendet die Zusammenführungsrichtlinie %3, ausgewählt ist aber %1: Der Export kann vom Segment abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge policy %1 excludes %Ln dataset(s): %2</source>
        <translation>
            <numerusform>Zusammenführungsrichtlinie %1 schließt %Ln Datensatz aus: %2</numerusform>
            <numerusform>Zusammenführungsrichtlinie %1 schließt %Ln Datensätze aus: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge policies are not available, so %1 could not be checked.</source>
        <translation>Die Zusammenführungsrichtlinien sind nicht verfügbar, daher konnte %1 nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Dataset %1 can be used for this export.</source>
        <translation>Datensatz %1 kann für diesen Export verwendet werden.</translation>
    </message>
    <message>
        <source>No target dataset selected.</source>
        <translation>Kein Zieldatensatz ausgewählt.</translation>
    </message>
    <message>
        <source>Dataset %1 does not exist in the sandbox %2.</source>
        <translation>Datensatz %1 ist in der Sandbox %2 nicht vorhanden.</translation>
    </message>
    <message>
        <source>Dataset %1 cannot be used for this export. %2</source>
        <extracomment>%1 is the name of a dataset, %2 the reason as a sentence.</extracomment>
        <translation>Datensatz %1 kann nicht für diesen Export verwendet werden. %2</translation>
    </message>
    <message>
        <source>Dataset %1 uses the profile union schema, but the request specifies schema %2.</source>
        <translation>Datensatz %1 verwendet das Profil-Vereinigungsschema, die Anfrage gibt aber das Schema %2 an.</translation>
    </message>
    <message>
        <source>Dataset %1 is enabled for Profile: exported data would flow back into the profiles.</source>
        <translation>Datensatz %1 ist für Profil aktiviert: Exportierte Daten würden in die Profile zurückfließen.</translation>
    </message>
    <message>
        <source>The datasets are not available, so %1 could not be checked.</source>
        <translation>Die Datensätze sind nicht verfügbar, daher konnte %1 nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the request not recognized; sent unchanged: %1</source>
        <translation>
            <numerusform>%Ln Teil der Anfrage wurde nicht erkannt und wird unverändert gesendet: %1</numerusform>
            <numerusform>%Ln Teile der Anfrage wurden nicht erkannt und werden unverändert gesendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An identical export, job %1, has been running since %2.</source>
        <translation>Ein identischer Export, Auftrag %1, läuft seit %2.</translation>
    </message>
    <message>
        <source>An identical export was launched on %1.</source>
        <translation>Ein identischer Export wurde bereits gestartet (%1).</translation>
    </message>
    <message>
        <source>An identical export, job %1, was launched on %2.</source>
        <translation>Ein identischer Export, Auftrag %1, wurde bereits gestartet (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not belong in an export request: %1. Remove them, or confirm that they are to be sent.</source>
        <translation>
            <numerusform>%Ln Teil gehört nicht in eine Exportanfrage: %1. Entfernen Sie ihn, oder bestätigen Sie, dass er gesendet werden soll.</numerusform>
            <numerusform>%Ln Teile gehören nicht in eine Exportanfrage: %1. Entfernen Sie sie, oder bestätigen Sie, dass sie gesendet werden sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request contains a token, password or other secret. Remove it; secrets belong in Connections.</source>
        <translation>Die Anfrage enthält ein Token, ein Kennwort oder ein anderes Geheimnis. Entfernen Sie es; Geheimnisse gehören unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>The request cannot be parsed (line %1), so it was not checked. The form shows the last valid request.</source>
        <translation>Die Anfrage kann nicht ausgewertet werden (Zeile %1) und wurde deshalb nicht geprüft. Das Formular zeigt die letzte gültige Anfrage.</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date and time (RFC 3339)</source>
        <translation>eine Datums- und Zeitangabe (RFC 3339)</translation>
    </message>
    <message>
        <source>a list of words</source>
        <translation>eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>a list of segments</source>
        <translation>eine Liste von Segmenten</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>%1 still contains a placeholder: %2</source>
        <translation>%1 enthält noch einen Platzhalter: %2</translation>
    </message>
    <message>
        <source>The list of segments is empty. The documentation does not say what the platform exports in this case.</source>
        <translation>Die Liste der Segmente ist leer. Die Dokumentation sagt nicht, was die Plattform in diesem Fall exportiert.</translation>
    </message>
    <message>
        <source>a list of field paths in quotes, separated by commas</source>
        <translation>eine kommagetrennte Liste von Feldpfaden in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 must be %2, but is %3.</source>
        <extracomment>%1 is a key of the request, %2 for example &quot;true or false&quot;, %3 the value.</extracomment>
        <translation>%1 muss %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>The segments are not available, so %1 could not be checked.</source>
        <translation>Die Segmente sind nicht verfügbar, daher konnte %1 nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical export(s) are running; the newest, job %1, since %2.</source>
        <translation>
            <numerusform>%Ln identischer Export läuft, Auftrag %1, seit %2.</numerusform>
            <numerusform>%Ln identische Exporte laufen; der neueste, Auftrag %1, seit %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical export(s) were launched recently; the newest on %1.</source>
        <translation>
            <numerusform>%Ln identischer Export wurde kürzlich gestartet, am %1.</numerusform>
            <numerusform>%Ln identische Exporte wurden kürzlich gestartet, der neueste am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) occur more than once with different values: %1. Only the last value of each would be sent. Remove the others, or confirm that the last ones are meant.</source>
        <translation>
            <numerusform>%Ln Schlüssel kommt mehrmals mit verschiedenen Werten vor: %1. Nur der letzte Wert würde gesendet. Entfernen Sie die anderen oder bestätigen Sie, dass der letzte gemeint ist.</numerusform>
            <numerusform>%Ln Schlüssel kommen mehrmals mit verschiedenen Werten vor: %1. Nur der jeweils letzte Wert würde gesendet. Entfernen Sie die anderen oder bestätigen Sie, dass die letzten gemeint sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are the same key in two spellings. Keep only one of them.</source>
        <translation>%1 und %2 sind derselbe Schlüssel in zwei Schreibweisen. Behalten Sie nur einen davon.</translation>
    </message>
    <message>
        <source>Segment %1 is a draft: it is not evaluated for exports, so the export may be empty or out of date.</source>
        <translation>Segment %1 ist ein Entwurf: Es wird nicht für Exporte ausgewertet, der Export kann also leer oder veraltet sein.</translation>
    </message>
    <message>
        <source>Segment %1 is archived: it is no longer evaluated, so its members may be out of date.</source>
        <translation>Segment %1 ist archiviert: Es wird nicht mehr ausgewertet, seine Mitglieder können also veraltet sein.</translation>
    </message>
    <message>
        <source>Segment %1 has the state “%2”. Only published segments are evaluated.</source>
        <translation>Segment %1 hat den Zustand „%2“. Nur veröffentlichte Segmente werden ausgewertet.</translation>
    </message>
    <message>
        <source>It was last changed on %1.</source>
        <translation>Letzte Änderung: %1.</translation>
    </message>
    <message>
        <source>%1 is not a segment definition (%2). %3</source>
        <extracomment>%1 is the name of an audience, %2 for example &quot;Uploaded audience&quot;, %3 a sentence.</extracomment>
        <translation>%1 ist keine Segmentdefinition (%2). %3</translation>
    </message>
    <message>
        <source>“%1” is a namespace of audiences; exports use “%2” for their members.</source>
        <translation>„%1“ ist ein Namespace von Zielgruppen; Exporte verwenden für ihre Mitglieder „%2“.</translation>
    </message>
    <message>
        <source>The members of the segments are those of the last evaluation on %1 (%2).</source>
        <translation>Die Mitglieder der Segmente sind die der letzten Auswertung: %1 (%2).</translation>
    </message>
    <message>
        <source>The segments were last evaluated on %1 (%2). Changes since then are missing from the export.</source>
        <translation>Letzte Auswertung der Segmente: %1 (%2). Spätere Änderungen fehlen im Export.</translation>
    </message>
    <message>
        <source>Merge policy %1 is pinned to version %2; the latest is %3.</source>
        <translation>Zusammenführungsrichtlinie %1 ist auf Version %2 festgelegt; die neueste ist %3.</translation>
    </message>
    <message>
        <source>Merge policy %1 is not the default, despite its name; the default is %2.</source>
        <translation>Zusammenführungsrichtlinie %1 ist trotz ihres Namens nicht die Standardrichtlinie; das ist %2.</translation>
    </message>
    <message>
        <source>It is unknown which datasets merge policy %1 uses: its order could not be read.</source>
        <translation>Es ist unbekannt, welche Datensätze Zusammenführungsrichtlinie %1 verwendet: Ihre Reihenfolge konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>If it is an audience of another origin, its namespace is missing.</source>
        <translation>Ist es eine Zielgruppe anderer Herkunft, fehlt ihr Namespace.</translation>
    </message>
    <message>
        <source>It can mean: %1.</source>
        <translation>Mögliche Bedeutungen: %1.</translation>
    </message>
    <message>
        <source>Segment %1 is inactive: its members are still those of its last evaluation.</source>
        <translation>Segment %1 ist inaktiv: Seine Mitglieder sind noch die seiner letzten Auswertung.</translation>
    </message>
    <message>
        <source>“Evaluate segments first” may count as one of two runs a day and use up a yearly quota. Destinations may send data immediately.</source>
        <translation>„Segmente zuerst auswerten“ kann als einer von zwei Läufen am Tag zählen und ein Jahreskontingent verbrauchen. Ziele senden dann möglicherweise sofort Daten.</translation>
    </message>
    <message numerus="yes">
        <source>Dataset %1 already contains %Ln export(s). This one is added; none is replaced.</source>
        <translation>
            <numerusform>Datensatz %1 enthält bereits %Ln Export. Dieser kommt hinzu; keiner wird ersetzt.</numerusform>
            <numerusform>Datensatz %1 enthält bereits %Ln Exporte. Dieser kommt hinzu; keiner wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1 expires on %2, with all its rows.</source>
        <translation>Datensatz %1 läuft am %2 mit allen seinen Zeilen ab.</translation>
    </message>
    <message>
        <source>The platform’s own run started on %1. A launch now may wait for it, and memberships may change meanwhile.</source>
        <translation>Der plattformeigene Lauf hat am %1 begonnen. Ein Start jetzt muss womöglich darauf warten, und Mitgliedschaften können sich währenddessen ändern.</translation>
    </message>
    <message>
        <source>The platform’s own run starts on %1. A launch now may wait for it, and memberships may change meanwhile.</source>
        <translation>Der plattformeigene Lauf beginnt am %1. Ein Start jetzt muss womöglich darauf warten, und Mitgliedschaften können sich währenddessen ändern.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ChecksList</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more check(s) passed</source>
        <translation>
            <numerusform>%Ln weitere Prüfung bestanden</numerusform>
            <numerusform>%Ln weitere Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more error(s) or warning(s)</source>
        <translation>
            <numerusform>und %Ln weitere Meldung</numerusform>
            <numerusform>und %Ln weitere Meldungen</numerusform>
        </translation>
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
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Verschieben und Breite</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
</context>
<context>
    <name>exportdesk::CompareDialog</name>
    <message>
        <source>Loading both jobs…</source>
        <translation>Beide Aufträge werden geladen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 line(s) differ.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen unterscheidet sich.</numerusform>
            <numerusform>%Ln von %1 Zeilen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
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
        <source>The full record of one of the jobs has not been loaded yet.</source>
        <translation>Die Daten eines der beiden Aufträge sind noch nicht vollständig geladen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerCommands</name>
    <message>
        <source>Import a request…</source>
        <translation>Anfrage importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Only new data…</source>
        <translation>Nur neue Daten&#xa0;…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with last run…</source>
        <translation>Unterschiede zum letzten Lauf&#xa0;…</translation>
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
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Schedule this export…</source>
        <translation>Diesen Export planen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerHeader</name>
    <message>
        <source>The draft could not be saved</source>
        <translation>Der Entwurf konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation>Entwurf um %1 gespeichert</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Paste or drop JSON, a cURL command or a job</source>
        <translation>JSON, einen cURL-Befehl oder einen Auftrag einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Only new data…</source>
        <translation>Nur neue Daten&#xa0;…</translation>
    </message>
    <message>
        <source>Export only data added since the last successful export like this one</source>
        <translation>Nur Daten exportieren, die seit dem letzten erfolgreichen Export dieser Art hinzugekommen sind</translation>
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
    <name>exportdesk::ComposerImports</name>
    <message>
        <source>Only text files up to 4&#xa0;MB can be dropped here.</source>
        <translation>Hierher können nur Textdateien bis 4&#xa0;MB gezogen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) from the list selected.</source>
        <translation>
            <numerusform>%Ln Feld aus der Liste ausgewählt.</numerusform>
            <numerusform>%Ln Felder aus der Liste ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added.</source>
        <translation>
            <numerusform>%Ln Segment hinzugefügt.</numerusform>
            <numerusform>%Ln Segmente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Import in Connections</source>
        <translation>Unter „Verbindungen“ importieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerPage</name>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Loading the schemas, merge policies and segments of %1…</source>
        <translation>Schemas, Zusammenführungsrichtlinien und Segmente von %1 werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Some schemas, merge policies or segments of %1 could not be loaded. Refresh to try again.</source>
        <translation>Einige Schemas, Zusammenführungsrichtlinien oder Segmente von %1 konnten nicht geladen werden. Aktualisieren Sie die Ansicht.</translation>
    </message>
    <message>
        <source>Schemas and policies of %1, loaded at %2</source>
        <translation>Schemas und Richtlinien von %1, geladen um %2</translation>
    </message>
    <message>
        <source>Searching the history on this computer…</source>
        <translation>Der Verlauf auf diesem Computer wird durchsucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerSection</name>
    <message>
        <source>See the request</source>
        <translation>Siehe Anfrage</translation>
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
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Checks, request and preview</source>
        <translation>Prüfungen, Anfrage und Vorschau</translation>
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
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>This connection is in use. Switch to another one first.</source>
        <translation>Diese Verbindung wird gerade verwendet. Wechseln Sie zuerst zu einer anderen.</translation>
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
        <source>Already in use.</source>
        <translation>Wird bereits verwendet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionEditor</name>
    <message>
        <source>The imported file %1 still contains the client secret. Delete it once the connection works.</source>
        <translation>Die importierte Datei %1 enthält das Client-Geheimnis weiterhin. Löschen Sie sie, sobald die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Stored in the system keychain only.</source>
        <translation>Nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>No keychain available: kept in memory until you quit.</source>
        <translation>Kein Schlüsselbund verfügbar: bleibt bis zum Programmende im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A small platform on this computer with made-up people. Launch, monitor and cancel real exports without risk. No account or network needed.</source>
        <translation>Eine kleine Plattform auf diesem Computer mit erfundenen Personen. Sie können echte Exporte ohne Risiko starten, überwachen und abbrechen. Ein Konto oder Netzwerk ist nicht nötig.</translation>
    </message>
    <message>
        <source>This connection was specified on the command line. It is available until you quit and is not saved.</source>
        <translation>Diese Verbindung wurde in der Befehlszeile angegeben. Sie ist bis zum Programmende verfügbar und wird nicht gespeichert.</translation>
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
        <translation>Gateway-Adresse</translation>
    </message>
    <message>
        <source>Sign-in address (IMS)</source>
        <translation>Anmeldeadresse (IMS)</translation>
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
        <translation>Andere Umgebung: Gateway und Anmeldeadresse</translation>
    </message>
    <message>
        <source>In production, require typing the sandbox name before launching a job or cancelling several jobs</source>
        <translation>In Produktions-Sandboxes vor dem Starten und vor dem Abbrechen mehrerer Aufträge die Eingabe des Sandbox-Namens verlangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are wrong.</source>
        <translation>
            <numerusform>%Ln Feld ist fehlerhaft.</numerusform>
            <numerusform>%Ln Felder sind fehlerhaft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionForm</name>
    <message>
        <source>Contains spaces or characters that cannot be sent, or is still a placeholder.</source>
        <translation>Enthält Leerzeichen oder Zeichen, die nicht gesendet werden können, oder ist noch ein Platzhalter.</translation>
    </message>
    <message>
        <source>Enter an https:// address or a host name; plain http is allowed for this computer only.</source>
        <translation>Geben Sie eine https://-Adresse oder einen Hostnamen an; http ohne Verschlüsselung ist nur für diesen Computer zulässig.</translation>
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
        <translation>Eingefügte Anmeldedaten %1…</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionNotices</name>
    <message>
        <source>Local platform is starting…</source>
        <translation>Lokale Plattform wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The local platform stopped and could not be restarted (%1). Quit Exportdesk and open it again.</source>
        <translation>Die lokale Plattform wurde beendet und lässt sich nicht neu starten (%1). Beenden Sie Exportdesk, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The local platform stopped unexpectedly and is being restarted.</source>
        <translation>Die lokale Plattform wurde unerwartet beendet und wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionSheet</name>
    <message>
        <source>The local platform needs no test.</source>
        <translation>Die lokale Plattform braucht keinen Test.</translation>
    </message>
    <message>
        <source>It signed in when Exportdesk started.</source>
        <translation>Die Anmeldung erfolgte bereits beim Programmstart.</translation>
    </message>
    <message>
        <source>Select a sandbox. Without one, the platform uses the default production sandbox.</source>
        <translation>Wählen Sie eine Sandbox aus. Ohne Angabe würde die Plattform die standardmäßige Produktions-Sandbox verwenden.</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its secret is removed from the keychain. Its history and drafts stay on this computer; nothing changes on the platform.</source>
        <translation>Das Client-Geheimnis wird aus dem Schlüsselbund entfernt. Verlauf und Entwürfe bleiben auf diesem Computer; auf der Plattform ändert sich nichts.</translation>
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
        <source>The client secret for “%1” is not stored on this computer. Enter it again, or paste an access token for this session.</source>
        <translation>Das Client-Geheimnis für „%1“ ist auf diesem Computer nicht gespeichert. Geben Sie es erneut ein, oder fügen Sie für diesen Programmlauf ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>The local platform stopped and could not be restarted (%1). Quit Exportdesk and open it again.</source>
        <translation>Die lokale Plattform wurde beendet und lässt sich nicht neu starten (%1). Beenden Sie Exportdesk, und öffnen Sie es erneut.</translation>
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
        <source>in use · sandbox %1</source>
        <translation>in Verwendung · Sandbox %1</translation>
    </message>
    <message>
        <source>Sample data, always available</source>
        <translation>Beispieldaten, immer verfügbar</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diesen Programmlauf</translation>
    </message>
    <message>
        <source>no sandbox selected yet</source>
        <translation>noch keine Sandbox ausgewählt</translation>
    </message>
    <message>
        <source>sandbox %1</source>
        <translation>Sandbox %1</translation>
    </message>
    <message>
        <source>test failed at step %1 of %2</source>
        <translation>Test bei Schritt %1 von %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keychain unlocked; secrets are kept after a restart</source>
        <translation>Schlüsselbund entsperrt: Client-Geheimnisse bleiben nach einem Neustart erhalten</translation>
    </message>
    <message>
        <source>No keychain; secrets are kept until you quit</source>
        <translation>Kein Schlüsselbund: Client-Geheimnisse bleiben nur bis zum Programmende gespeichert</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import credential file…</source>
        <translation>Datei mit Anmeldedaten importieren&#xa0;…</translation>
    </message>
    <message>
        <source>The credential for “%1” was updated.</source>
        <translation>Die Anmeldedaten von „%1“ wurden aktualisiert.</translation>
    </message>
    <message>
        <source>“%1” was imported and is being tested.</source>
        <translation>„%1“ wurde importiert und wird getestet.</translation>
    </message>
    <message>
        <source>No keychain is available: the secret is kept in memory only and is lost when you quit. To keep it, unlock or install a keychain and save again.</source>
        <translation>Kein Schlüsselbund verfügbar: Das Client-Geheimnis bleibt nur im Arbeitsspeicher und geht beim Beenden des Programms verloren. Um es zu behalten, entsperren oder installieren Sie einen Schlüsselbund, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The credential for “%1” was updated. This window keeps using the old one until you press “Save and use”.</source>
        <translation>Die Anmeldedaten von „%1“ wurden aktualisiert. Dieses Fenster verwendet weiterhin die alten, bis Sie „Speichern und verwenden“ auswählen.</translation>
    </message>
    <message>
        <source>The access token was entered in the form. Complete the other fields, then save the connection.</source>
        <translation>Das Zugriffstoken wurde in das Formular eingetragen. Vervollständigen Sie die übrigen Felder, und speichern Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>What the file contains is in the form. Add what is missing, then save; nothing has been sent yet.</source>
        <translation>Die Angaben der Datei stehen im Formular. Ergänzen Sie, was fehlt, und speichern Sie dann; bisher wurde nichts gesendet.</translation>
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
        <source>It is created in sandbox %1 with the profile union schema, as exports require.</source>
        <translation>Er wird in der Sandbox %1 mit dem Profil-Vereinigungsschema erstellt, wie es für Exporte erforderlich ist.</translation>
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
        <source>A dataset with this name already exists. The platform allows duplicate names, but they are easily confused.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen. Die Plattform lässt gleiche Namen zu, aber sie werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>It is not enabled for Profile, so exported data does not flow back.</source>
        <translation>Er wird nicht für Profil aktiviert, damit exportierte Daten nicht in die Profile zurückfließen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The dataset is being created.</source>
        <translation>Der Datensatz wird erstellt.</translation>
    </message>
    <message>
        <source>Enter a name for the dataset first.</source>
        <translation>Geben Sie zuerst einen Namen für den Datensatz ein.</translation>
    </message>
    <message>
        <source>The dataset could not be created.</source>
        <translation>Der Datensatz konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The dataset has been created.</source>
        <translation>Der Datensatz wurde erstellt.</translation>
    </message>
    <message>
        <source>The dataset was created, but has no expiry. %1</source>
        <translation>Der Datensatz wurde erstellt, hat aber kein Ablaufdatum. %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::CredentialChoiceDialog</name>
    <message>
        <source>Which credential do you want to import?</source>
        <translation>Welche Anmeldedaten sollen importiert werden?</translation>
    </message>
    <message numerus="yes">
        <source>The file contains %Ln usable credential(s). To add another one, import the file again.</source>
        <translation>
            <numerusform>Die Datei enthält einen verwendbaren Satz von Anmeldedaten. Um einen weiteren zu übernehmen, importieren Sie die Datei erneut.</numerusform>
            <numerusform>Die Datei enthält %Ln verwendbare Sätze von Anmeldedaten. Um einen weiteren zu übernehmen, importieren Sie die Datei erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials in the file</source>
        <translation>Anmeldedaten in der Datei</translation>
    </message>
    <message>
        <source>%1 (client ID %2)</source>
        <extracomment>A credential in a list: its name and its client ID</extracomment>
        <translation>%1 (Client-ID %2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy the contents of a credential file first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Inhalt einer Datei mit Anmeldedaten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a whole sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This command requests an access token. Add a connection and enter its client ID, client secret and scopes.</source>
        <translation>Dieser Befehl fordert ein Zugriffstoken an. Fügen Sie eine Verbindung hinzu, und geben Sie Client-ID, Client-Geheimnis und Scopes ein.</translation>
    </message>
    <message>
        <source>This is a credential in a format that cannot be imported. Add a connection and enter its values.</source>
        <translation>Das sind Anmeldedaten in einem Format, das nicht importiert werden kann. Fügen Sie eine Verbindung hinzu, und geben Sie die Werte ein.</translation>
    </message>
    <message>
        <source>This is an export request, not a credential. Import it in New export.</source>
        <translation>Das ist eine Exportanfrage, keine Anmeldedaten. Importieren Sie sie unter „Neuer Export“.</translation>
    </message>
    <message>
        <source>Credential files (*.json *.env *.ini *.yaml *.yml *.txt)</source>
        <translation>Dateien mit Anmeldedaten (*.json *.env *.ini *.yaml *.yml *.txt)</translation>
    </message>
</context>
<context>
    <name>exportdesk::DamageText</name>
    <message>
        <source>some launches</source>
        <translation>einige Starts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch(es)</source>
        <translation>
            <numerusform>%Ln Start</numerusform>
            <numerusform>%Ln Starts</numerusform>
        </translation>
    </message>
    <message>
        <source>some cancellations</source>
        <translation>einige Abbrüche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellation(s)</source>
        <translation>
            <numerusform>%Ln Abbruch</numerusform>
            <numerusform>%Ln Abbrüche</numerusform>
        </translation>
    </message>
    <message>
        <source>some drafts</source>
        <translation>einige Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>some templates</source>
        <translation>einige Vorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln Vorlage</numerusform>
            <numerusform>%Ln Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>some jobs in the history, with their notes</source>
        <translation>einige Aufträge des Verlaufs mit ihren Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in the history, with their notes</source>
        <translation>
            <numerusform>%Ln Auftrag des Verlaufs mit seinen Notizen</numerusform>
            <numerusform>%Ln Aufträge des Verlaufs mit ihren Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>The data saved on this computer was damaged. Everything could be recovered.</source>
        <translation>Die auf diesem Computer gespeicherten Daten waren beschädigt. Alles konnte wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The data saved on this computer was damaged. Lost: %1.</source>
        <translation>Die auf diesem Computer gespeicherten Daten waren beschädigt. Verloren: %1.</translation>
    </message>
    <message>
        <source>The damaged file was moved to:</source>
        <translation>Die beschädigte Datei wurde verschoben nach:</translation>
    </message>
    <message>
        <source>The outcome of a lost launch may have been unknown: before you launch again, check the platform’s job list.</source>
        <translation>Das Ergebnis eines verlorenen Starts war möglicherweise noch unbekannt: Prüfen Sie die Auftragsliste der Plattform, bevor Sie erneut starten.</translation>
    </message>
    <message>
        <source>the records of some dataset creations</source>
        <translation>die Angaben zu einigen erstellten Datensätzen</translation>
    </message>
    <message numerus="yes">
        <source>the records of %Ln dataset creation(s)</source>
        <translation>
            <numerusform>die Angaben zu %Ln erstellten Datensatz</numerusform>
            <numerusform>die Angaben zu %Ln erstellten Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DashboardPage</name>
    <message>
        <source>Loading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No export jobs in this sandbox yet.</source>
        <translation>In dieser Sandbox gibt es noch keinen Exportauftrag und daher nichts auszuwerten.</translation>
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
        <source>Show only the dashboard, for example on a wall display. Press Esc to return.</source>
        <translation>Nur das Dashboard anzeigen, z.&#xa0;B. auf einem Wandmonitor. Mit Esc kehren Sie zum Fenster zurück.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>Based on %Ln job(s) created in this period</source>
        <translation>
            <numerusform>Grundlage: %Ln in diesem Zeitraum erstellter Auftrag</numerusform>
            <numerusform>Grundlage: %Ln in diesem Zeitraum erstellte Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no data before %2</source>
        <translation>%1; keine Daten vor dem %2</translation>
    </message>
    <message>
        <source>The job list could not be loaded.</source>
        <translation>Die Auftragsliste konnte nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Plattform konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Plattform konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables…</source>
        <translation>Tabellen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the figures of the charts as tables</source>
        <translation>Die Zahlen der Diagramme als Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wandbildschirm</translation>
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
        <source>%1, %2 to %3, %4 (%5)</source>
        <translation>%1, %2 bis %3, %4&#xa0;Uhr (%5)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>How a day with its year is written; letters as in Qt&apos;s date formats.</extracomment>
        <translation>%1 bis %2 (%3)</translation>
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
        <source>No reason given by the platform</source>
        <translation>Die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>kein Datensatz</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetCreating</name>
    <message>
        <source>Enter a name for the dataset.</source>
        <translation>Geben Sie einen Namen für den Datensatz ein.</translation>
    </message>
    <message>
        <source>A dataset with this name already exists. The platform allows duplicate names, but they are easily confused.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen. Die Plattform lässt gleiche Namen zu, aber sie werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>Creating dataset “%1”…</source>
        <translation>Datensatz „%1“ wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Dataset “%1” was created with the ID %2.</source>
        <translation>Datensatz „%1“ wurde mit der ID %2 erstellt.</translation>
    </message>
    <message>
        <source>It is unknown whether dataset “%1” was created. Run the same command again later: it searches for the dataset before it creates one.</source>
        <translation>Es ist unbekannt, ob der Datensatz „%1“ erstellt wurde. Führen Sie denselben Befehl später erneut aus: Er sucht den Datensatz, bevor er einen erstellt.</translation>
    </message>
    <message>
        <source>Dataset “%1” was created with the ID %2, but has no expiry. %3</source>
        <translation>Datensatz „%1“ wurde mit der ID %2 erstellt, hat aber kein Ablaufdatum. %3</translation>
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
        <source>Yes. Each export adds batches; existing ones are not replaced.</source>
        <translation>Ja. Jeder Export fügt Batches hinzu; vorhandene werden nicht ersetzt.</translation>
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
        <source>No. Exported data must not flow back into profiles.</source>
        <translation>Nein. Exportierte Daten dürfen nicht in die Profile zurückfließen.</translation>
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
        <source>This dataset cannot be used as an export target.</source>
        <translation>Dieser Datensatz kann nicht als Exportziel verwendet werden.</translation>
    </message>
    <message>
        <source>Loading the batches…</source>
        <translation>Batches werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>This dataset has no batches yet.</source>
        <translation>Dieser Datensatz hat noch keine Batches.</translation>
    </message>
    <message>
        <source>The batches could not be loaded.</source>
        <translation>Die Batches konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Select a dataset to see its batches.</source>
        <translation>Wählen Sie einen Datensatz aus, um seine Batches zu sehen.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Use in new export</source>
        <translation>Für Export verwenden</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>This batch failed; none of its data is in the dataset.</source>
        <translation>Dieser Batch ist fehlgeschlagen; seine Daten sind nicht im Datensatz.</translation>
    </message>
    <message>
        <source>The batch of job %1 failed; none of its data is in the dataset.</source>
        <translation>Der Batch von Auftrag %1 ist fehlgeschlagen; seine Daten sind nicht im Datensatz.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag anzeigen</numerusform>
            <numerusform>%Ln Aufträge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs export to this dataset.</source>
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
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>%1, with all rows in it</source>
        <translation>%1, mit allen Zeilen darin</translation>
    </message>
    <message>
        <source>None. Exports stay until somebody deletes them.</source>
        <translation>Keiner. Exporte bleiben, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>Change expiry…</source>
        <translation>Ablauf ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Show job %1</source>
        <translation>Auftrag %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetNotices</name>
    <message>
        <source>Dataset “%1” does not exist: Exportdesk was closed while it was being created.</source>
        <translation>Der Datensatz „%1“ ist nicht vorhanden: Exportdesk wurde beendet, während er erstellt wurde.</translation>
    </message>
    <message>
        <source>Dataset “%1” was created; Exportdesk was closed before the response arrived.</source>
        <translation>Der Datensatz „%1“ wurde erstellt; Exportdesk wurde beendet, bevor die Antwort eintraf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetRecord</name>
    <message>
        <source>The dataset record could not be loaded.</source>
        <translation>Die Rohdaten des Datensatzes konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Loading the record…</source>
        <translation>Rohdaten werden geladen&#xa0;…</translation>
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
        <source>The schema could not be loaded.</source>
        <translation>Das Schema konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The dataset has no schema.</source>
        <translation>Der Datensatz hat kein Schema.</translation>
    </message>
    <message>
        <source>Loading the schema…</source>
        <translation>Schema wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Its schema uses an older reference format and cannot be looked up: %1</source>
        <translation>Sein Schema verwendet ein älteres Referenzformat und kann nicht nachgeschlagen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 · %Ln field(s)</source>
        <extracomment>The version of a schema and the number of its fields, e.g. &quot;Version 1.0 · 140 fields&quot;</extracomment>
        <translation>
            <numerusform>Version %1 · %Ln Feld</numerusform>
            <numerusform>Version %1 · %Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no matches</source>
        <translation>keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search the schema fields</source>
        <translation>Felder des Schemas durchsuchen</translation>
    </message>
    <message>
        <source>Schema fields</source>
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
        <source>Available as export target</source>
        <translation>Als Exportziel geeignet</translation>
    </message>
    <message>
        <source>Last batch</source>
        <translation>Letzter Batch</translation>
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
        <source>Available as export target: %1</source>
        <translation>Als Exportziel geeignet: %1</translation>
    </message>
    <message>
        <source>Not available as export target: %1</source>
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
        <source>Known jobs that export to this dataset</source>
        <translation>Bekannte Aufträge, die in diesen Datensatz exportieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetsPage</name>
    <message>
        <source>Filter datasets</source>
        <translation>Datensätze filtern</translation>
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
        <source>Other datasets</source>
        <translation>Andere Datensätze</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Nach Name oder ID suchen</translation>
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
        <translation>Datensatz erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>No datasets match the filter.</source>
        <translation>Kein Datensatz entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Loading the datasets of this sandbox…</source>
        <translation>Datensätze dieser Sandbox werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No datasets in this sandbox yet.</source>
        <translation>In dieser Sandbox gibt es noch keine Datensätze.</translation>
    </message>
    <message>
        <source>The datasets could not be loaded.</source>
        <translation>Die Datensätze konnten nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dataset(s)</source>
        <translation>
            <numerusform>%1 von %Ln Datensatz</numerusform>
            <numerusform>%1 von %Ln Datensätzen</numerusform>
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
    <message>
        <source>The datasets of this sandbox could not be loaded.</source>
        <translation>Die Datensätze dieser Sandbox konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Use in new export</source>
        <translation>Für Export verwenden</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
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
        <source>The datasets could not be loaded.</source>
        <translation>Die Datensätze konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading the datasets…</source>
        <translation>Datensätze werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No matching datasets.</source>
        <translation>Keine passenden Datensätze.</translation>
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
        <source>Not selected</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Target dataset</source>
        <translation>Zieldatensatz</translation>
    </message>
    <message>
        <source>Select a dataset</source>
        <translation>Datensatz auswählen</translation>
    </message>
    <message>
        <source>Search by name, description or ID</source>
        <translation>Nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>Create dataset…</source>
        <translation>Datensatz erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>No datasets in this sandbox yet; create one to export to.</source>
        <translation>In dieser Sandbox gibt es noch keine Datensätze; erstellen Sie einen als Ziel des Exports.</translation>
    </message>
    <message numerus="yes">
        <source>Contains %Ln export(s); this one is added, none is replaced.</source>
        <translation>
            <numerusform>Enthält %Ln Export; dieser kommt hinzu, keiner wird ersetzt.</numerusform>
            <numerusform>Enthält %Ln Exporte; dieser kommt hinzu, keiner wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No expiry.</source>
        <translation>Kein Ablauf.</translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <translation>Läuft am %1 ab.</translation>
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
    <name>exportdesk::Diagnostics</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Diagnostics saved to %1.</source>
        <translation>Diagnosedaten wurden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Secrets are masked, and contents of calls are left out. Addresses contain IDs of jobs and datasets: read the file before you send it.</source>
        <translation>Geheimnisse sind maskiert, Inhalte von Aufrufen weggelassen. Adressen enthalten IDs von Aufträgen und Datensätzen: Lesen Sie die Datei, bevor Sie sie senden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::DifferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Differences from the last run</source>
        <translation>Unterschiede zum letzten Lauf</translation>
    </message>
    <message>
        <source>Select the target dataset first: this request is compared with the last run into it.</source>
        <translation>Wählen Sie zuerst den Zieldatensatz aus: Diese Anfrage wird mit dem letzten Lauf in diesen Datensatz verglichen.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read: %1</source>
        <translation>Der Verlauf auf diesem Computer konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This computer has no record of a run into “%1”.</source>
        <translation>Auf diesem Computer ist kein Lauf in „%1“ verzeichnet.</translation>
    </message>
    <message>
        <source>No differences: job %1 from %2 into “%3” used the same request.</source>
        <translation>Keine Unterschiede: Auftrag %1 vom %2 in „%3“ hatte dieselbe Anfrage.</translation>
    </message>
    <message>
        <source>Compared with job %1 from %2 into “%3”.</source>
        <translation>Verglichen mit Auftrag %1 vom %2 in „%3“.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
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
    <name>exportdesk::DraftsButton</name>
    <message>
        <source>The list of drafts could not be loaded or saved.</source>
        <translation>Die Liste der Entwürfe konnte nicht geladen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>No other drafts</source>
        <translation>Keine weiteren Entwürfe</translation>
    </message>
    <message>
        <source>All drafts…</source>
        <translation>Alle Entwürfe&#xa0;…</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <extracomment>Name of a draft; %1: the dataset it exports to, %2: date and time</extracomment>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The export you were working on is under Drafts.</source>
        <translation>Der bisherige Export liegt unter „Entwürfe“.</translation>
    </message>
    <message>
        <source>Draft “%1” opened.</source>
        <translation>Entwurf „%1“ geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Drafts (%Ln)</source>
        <translation>
            <numerusform>Entwürfe (%Ln)</numerusform>
            <numerusform>Entwürfe (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Start a new draft, or open one you put aside</source>
        <translation>Einen neuen Entwurf beginnen oder einen beiseitegelegten öffnen</translation>
    </message>
</context>
<context>
    <name>exportdesk::DraftsDialog</name>
    <message>
        <source>Which draft do you want to open?</source>
        <translation>Welchen Entwurf möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>The export you are working on takes its place in this list.</source>
        <translation>Der aktuelle Export kommt dafür in diese Liste.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Contents of the draft</source>
        <translation>Inhalt des Entwurfs</translation>
    </message>
    <message>
        <source>No drafts yet. “New draft” puts the current export aside.</source>
        <translation>Noch keine Entwürfe. „Neuer Entwurf“ legt den aktuellen Export beiseite.</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Select a draft.</source>
        <translation>Wählen Sie einen Entwurf.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Select file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pastes the contents of a credential file from the clipboard.</source>
        <translation>Fügt den Inhalt einer Datei mit Anmeldedaten aus der Zwischenablage ein.</translation>
    </message>
</context>
<context>
    <name>exportdesk::DueLanesPanel</name>
    <message>
        <source>Next 24 hours</source>
        <translation>Nächste 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more schedule(s)</source>
        <translation>
            <numerusform>%Ln weiterer Zeitplan</numerusform>
            <numerusform>%Ln weitere Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Own, usual duration</source>
        <translation>Eigene, übliche Dauer</translation>
    </message>
    <message>
        <source>Runs of the platform</source>
        <translation>Läufe der Plattform</translation>
    </message>
    <message>
        <source>Within a run of the platform</source>
        <translation>Während eines Laufs der Plattform</translation>
    </message>
    <message>
        <source>Nothing runs within the next 24 hours.</source>
        <translation>In den nächsten 24 Stunden läuft nichts.</translation>
    </message>
    <message>
        <source>%1, %2, usually %3</source>
        <translation>%1, %2, üblicherweise %3</translation>
    </message>
    <message>
        <source>%1, within a run of the platform</source>
        <translation>%1, während eines Laufs der Plattform</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), the first %2</source>
        <translation>
            <numerusform>%1: %Ln Lauf, %2</numerusform>
            <numerusform>%1: %Ln Läufe, der erste %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DurationsPanel</name>
    <message>
        <source>Duration by dataset</source>
        <translation>Dauer nach Datensatz</translation>
    </message>
    <message>
        <source>No exports succeeded in this period.</source>
        <translation>In diesem Zeitraum war kein Export erfolgreich.</translation>
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
        <source>%1: %Ln measured export(s)</source>
        <translation>
            <numerusform>%1: %Ln gemessener Export</numerusform>
            <numerusform>%1: %Ln gemessene Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: median %3</source>
        <translation>%1, %2: Median %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <extracomment>A dataset and the shortest and longest median of its exports</extracomment>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>exportdesk::EditText</name>
    <message>
        <source>Use namespace %1</source>
        <translation>Namespace %1 verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <extracomment>The keys of members in a JSON document</extracomment>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorEntry</name>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Caused by the first error</source>
        <translation>Folge des ersten Fehlers</translation>
    </message>
    <message>
        <source>Further error</source>
        <translation>Weiterer Fehler</translation>
    </message>
    <message numerus="yes">
        <source>Call stack, %Ln line(s)</source>
        <translation>
            <numerusform>Aufrufliste, %Ln Zeile</numerusform>
            <numerusform>Aufrufliste, %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorsList</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The platform reported no error for this job.</source>
        <translation>Die Plattform hat zu diesem Auftrag keinen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Errors %1 to %2 of %3</source>
        <extracomment>which ones of many are shown, e.g. &quot;Errors 21 to 40 of 60,000&quot;</extracomment>
        <translation>Fehler %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Previous errors</source>
        <translation>Vorherige Fehler</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Weitere Fehler</translation>
    </message>
    <message>
        <source>These are the first errors.</source>
        <translation>Das sind die ersten Fehler.</translation>
    </message>
    <message>
        <source>These are the last errors.</source>
        <translation>Das sind die letzten Fehler.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorsTab</name>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>This error code is not documented. Copy the job for support and contact Adobe with the request ID.</source>
        <translation>Dieser Fehlercode ist nicht dokumentiert. Kopieren Sie den Auftrag für den Support, und wenden Sie sich mit der Anfrage-ID an Adobe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) with the same cause.</source>
        <translation>
            <numerusform>%Ln Auftrag mit derselben Ursache.</numerusform>
            <numerusform>%Ln Aufträge mit derselben Ursache.</numerusform>
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
</context>
<context>
    <name>exportdesk::EventsSection</name>
    <message>
        <source>Loading the event schema…</source>
        <translation>Ereignisschema wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The event schema has no selectable fields.</source>
        <translation>Das Ereignisschema hat keine auswählbaren Felder.</translation>
    </message>
    <message>
        <source>The event schema could not be loaded.</source>
        <translation>Das Ereignisschema konnte nicht geladen werden.</translation>
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
        <source>Time-series events</source>
        <translation>Zeitreihenereignisse</translation>
    </message>
    <message>
        <source>No time-series events are exported.</source>
        <translation>Es werden keine Zeitreihenereignisse exportiert.</translation>
    </message>
    <message>
        <source>Also export events</source>
        <translation>Auch Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Ingested since</source>
        <translation>Aufgenommen seit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Kein Beginn</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
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
        <source>Without the schema, you can paste fields as a list, but they are not checked.</source>
        <translation>Ohne das Schema können Sie Felder als Liste einfügen, sie werden aber nicht geprüft.</translation>
    </message>
    <message>
        <source>Start and end refer to the ingestion time, not the event time.</source>
        <translation>Beginn und Ende beziehen sich auf die Aufnahmezeit, nicht auf die Ereigniszeit.</translation>
    </message>
    <message>
        <source>Start and end refer to the ingestion time, not the event time. Time zone: %1, sent as %2.</source>
        <translation>Beginn und Ende beziehen sich auf die Aufnahmezeit, nicht auf die Ereigniszeit. Zeitzone: %1, gesendet als %2.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeDetails</name>
    <message>
        <source>This body is no longer available; it was discarded to make room for newer calls.</source>
        <translation>Der Nachrichtentext wurde verworfen, um Platz für neuere Aufrufe zu schaffen.</translation>
    </message>
    <message>
        <source>Truncated: the rest was too long to keep.</source>
        <translation>Gekürzt: Der Rest war zu lang und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>No body was sent.</source>
        <translation>Es wurde kein Anfragetext gesendet.</translation>
    </message>
    <message>
        <source>No response was received.</source>
        <translation>Es wurde keine Antwort empfangen.</translation>
    </message>
    <message>
        <source>The response to a sign-in contains the token itself and is not recorded.</source>
        <translation>Die Antwort auf eine Anmeldung enthält das Token selbst und wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The response had no body.</source>
        <translation>Die Antwort hatte keinen Text.</translation>
    </message>
    <message>
        <source>Select a call to see its request and response.</source>
        <translation>Wählen Sie einen Aufruf aus, um Anfrage und Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfragetext</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antworttext</translation>
    </message>
    <message>
        <source>Not recorded, because it contains data of persons.</source>
        <translation>Nicht aufgezeichnet, weil er personenbezogene Daten enthält.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeSearch</name>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP status. Examples: 404, 4xx, none.</source>
        <translation>„%1“ ist kein HTTP-Status. Beispiele: 404, 4xx, keiner.</translation>
    </message>
    <message>
        <source>“%1” is not a method. Examples: GET, POST, DELETE.</source>
        <translation>„%1“ ist keine Methode. Beispiele: GET, POST, DELETE.</translation>
    </message>
    <message>
        <source>“%1” is not a range of IDs. Examples: 24185..24190, &gt;24185, &lt;=24190.</source>
        <translation>„%1“ ist kein Bereich von IDs. Beispiele: 24185..24190, &gt;24185, &lt;=24190.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeSearchWords</name>
    <message>
        <source>HTTP status: 404, 4xx, or none</source>
        <translation>HTTP-Status: 404, 4xx oder keiner</translation>
    </message>
    <message>
        <source>Calls about this job</source>
        <translation>Aufrufe zu diesem Auftrag</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>GET, POST or DELETE</source>
        <translation>GET, POST oder DELETE</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExchangeSides</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Secrets and tokens are masked before recording and never appear in copies.</source>
        <translation>Client-Geheimnisse und Token werden vor dem Aufzeichnen maskiert und stehen auch in keiner Kopie.</translation>
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
        <source>Response time</source>
        <extracomment>the time an answer took</extracomment>
        <translation>Antwortzeit</translation>
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
        <source>No content</source>
        <comment>HTTP status 204</comment>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Partial content</source>
        <comment>HTTP status</comment>
        <translation>Teilinhalt</translation>
    </message>
    <message>
        <source>Not modified</source>
        <comment>HTTP status</comment>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Bad request</source>
        <comment>HTTP status</comment>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <comment>HTTP status</comment>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <comment>HTTP status</comment>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>HTTP status</comment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Timed out</source>
        <comment>HTTP status</comment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>HTTP status</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Could not be processed</source>
        <comment>HTTP status</comment>
        <translation>Nicht verarbeitbar</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <comment>HTTP status</comment>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Platform error</source>
        <comment>HTTP status</comment>
        <translation>Plattformfehler</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <comment>HTTP status</comment>
        <translation>Fehler am Gateway</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <comment>HTTP status</comment>
        <translation>Dienst nicht verfügbar</translation>
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
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Response too large</source>
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
        <source>Unreadable response</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>Interrupted, outcome unknown</source>
        <translation>Unterbrochen, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>No response, outcome unknown</source>
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
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1&#xa0;kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>The response was no longer needed, so Exportdesk cancelled the request.</source>
        <translation>Die Antwort wurde nicht mehr benötigt, daher hat Exportdesk die Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>The token had expired. It was renewed once and the call repeated: attempt %1 succeeded.</source>
        <translation>Das Token war abgelaufen. Es wurde einmal erneuert und der Aufruf wiederholt: Versuch %1 war erfolgreich.</translation>
    </message>
    <message>
        <source>The token was rejected. It was renewed once and the call repeated: attempt %1 also failed.</source>
        <translation>Das Token wurde abgelehnt. Es wurde einmal erneuert und der Aufruf wiederholt: Auch Versuch %1 schlug fehl.</translation>
    </message>
    <message>
        <source>This response does not show whether the platform created the job. A launch is sent only once; Exportdesk searches the newest jobs instead.</source>
        <translation>Aus dieser Antwort geht nicht hervor, ob die Plattform den Auftrag erstellt hat. Ein Start wird nur einmal gesendet; Exportdesk sucht stattdessen unter den neuesten Aufträgen.</translation>
    </message>
    <message>
        <source>%1 The call was repeated: attempt %2 succeeded.</source>
        <extracomment>%1 is a sentence that says what went wrong, %2 a number</extracomment>
        <translation>%1 Der Aufruf wurde wiederholt: Versuch %2 war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 The call was repeated: attempt %2 also failed.</source>
        <translation>%1 Der Aufruf wurde wiederholt: Auch Versuch %2 schlug fehl.</translation>
    </message>
    <message>
        <source>Marked for cancellation</source>
        <translation>Zum Abbruch vorgemerkt</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <comment>HTTP status</comment>
        <translation>Anfrage abgelehnt</translation>
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
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attempt</source>
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
        <source>Size of the response body as transferred</source>
        <translation>Größe des Antworttexts bei der Übertragung</translation>
    </message>
    <message>
        <source>Number of this attempt; 2 and up are retries</source>
        <translation>Nummer des Versuchs; ab 2 sind es Wiederholungen</translation>
    </message>
    <message>
        <source>Support uses this to find the request; the platform’s own ID if it returned one</source>
        <translation>Damit findet der Support die Anfrage; sofern vorhanden, die ID der Plattform</translation>
    </message>
    <message>
        <source>The export job this call relates to</source>
        <translation>Der Exportauftrag, zu dem dieser Aufruf gehört</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExpectedSizePane</name>
    <message>
        <source>unknown, not counted yet</source>
        <translation>unbekannt, noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1, counted on %2</source>
        <translation>%1, gezählt am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 at the median of %Ln similar export(s) into this dataset</source>
        <translation>
            <numerusform>%1 wie der %Ln ähnliche Export in diesen Datensatz</numerusform>
            <numerusform>%1 im Median von %Ln ähnlichen Exporten in diesen Datensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>More segments</source>
        <translation>Weitere Segmente</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Expected size</source>
        <translation>Erwartete Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>about %1, from %Ln export(s) of these fields</source>
        <translation>
            <numerusform>etwa %1, aus %Ln Export dieser Felder</numerusform>
            <numerusform>etwa %1, aus %Ln Exporten dieser Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExpiryChoice</name>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>Nach %Ln Tag</numerusform>
            <numerusform>Nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports stay in the dataset until somebody deletes them.</source>
        <translation>Exporte bleiben im Datensatz, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>The platform then deletes the dataset with all exports in it. That can be changed until then.</source>
        <translation>Die Plattform löscht dann den Datensatz mit allen Exporten darin. Bis dahin lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ExpiryDialog</name>
    <message>
        <source>Expiry of the dataset</source>
        <translation>Ablauf des Datensatzes</translation>
    </message>
    <message>
        <source>When does dataset “%1” expire?</source>
        <translation>Wann läuft Datensatz „%1“ ab?</translation>
    </message>
    <message>
        <source>The days count from now and replace an earlier expiry.</source>
        <translation>Die Tage zählen ab jetzt und ersetzen einen früheren Ablauf.</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>Wird gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Ablauf setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The expiry is being set.</source>
        <translation>Der Ablauf wird gesetzt.</translation>
    </message>
    <message>
        <source>The expiry was not set. %1</source>
        <translation>Der Ablauf wurde nicht gesetzt. %1</translation>
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
        <translation>Batch</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Shows whether time-series events are exported with the profiles</source>
        <translation>Zeigt, ob Zeitreihenereignisse mit den Profilen exportiert werden</translation>
    </message>
    <message>
        <source>Duration of the job; so far, while it is running</source>
        <translation>Dauer des Auftrags; solange er läuft, die bisherige</translation>
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
        <source>Your own notes about the job; stored on this computer only</source>
        <translation>Ihre Notiz zum Auftrag; bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Launched from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Shows whether the job was launched with Exportdesk</source>
        <translation>Zeigt, ob der Auftrag mit Exportdesk gestartet wurde</translation>
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
        <source>All are already acknowledged.</source>
        <translation>Alle sind bereits quittiert.</translation>
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
        <source>No jobs have failed.</source>
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
        <source>%Ln failed job(s), %1 unacknowledged.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Auftrag, %1 nicht quittiert.</numerusform>
            <numerusform>%Ln fehlgeschlagene Aufträge, %1 nicht quittiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the details of these jobs in English, for Adobe support</source>
        <translation>Einzelheiten dieser Aufträge auf Englisch für den Adobe-Support kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unacknowledged job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>Hinzu kommt %Ln nicht quittierter Auftrag mit fehlgeschlagenem Batch.</numerusform>
            <numerusform>Hinzu kommen %Ln nicht quittierte Aufträge mit fehlgeschlagenem Batch.</numerusform>
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
        <source>No reason given by the platform</source>
        <translation>Die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureText</name>
    <message>
        <source>%1 Response: %2</source>
        <extracomment>%1 is a sentence that says what failed, %2 the platform&apos;s own words</extracomment>
        <translation>%1 Antwort: %2</translation>
    </message>
    <message>
        <source>The request carried no access token.</source>
        <translation>Die Anfrage enthielt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a bug in Exportdesk. Try again; if it happens again, please report it.</source>
        <translation>Dies ist ein Fehler in Exportdesk. Versuchen Sie es erneut; tritt er noch einmal auf, melden Sie ihn bitte.</translation>
    </message>
    <message>
        <source>The access token is invalid or has expired.</source>
        <translation>Das Zugriffstoken ist ungültig oder abgelaufen.</translation>
    </message>
    <message>
        <source>A new token did not help: check the client ID and the client secret of this connection.</source>
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
        <source>The client ID and the client secret come from different credentials. Import the credential file again.</source>
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
        <source>Sign-in was refused: the client ID or the client secret is wrong.</source>
        <translation>Die Anmeldung wurde abgelehnt: Die Client-ID oder das Client-Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The client secret may have been rotated. Download the credential file again and import it.</source>
        <translation>Das Client-Geheimnis wurde möglicherweise rotiert. Laden Sie die Datei mit den Anmeldedaten erneut herunter, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Sign-in was refused: a scope is not allowed for this credential.</source>
        <translation>Die Anmeldung wurde abgelehnt: Ein Scope ist für diese Anmeldedaten nicht zulässig.</translation>
    </message>
    <message>
        <source>The scopes probably belong to another product. Import the credential file instead of typing them.</source>
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
        <source>Paste a new access token, or connect with a credential file; the token is then renewed automatically.</source>
        <translation>Fügen Sie ein neues Zugriffstoken ein, oder stellen Sie die Verbindung mit einer Datei mit Anmeldedaten her; dann wird es automatisch erneuert.</translation>
    </message>
    <message>
        <source>%1 does not use https.</source>
        <translation>%1 verwendet kein https.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://. Unencrypted connections are allowed only to this computer.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt. Unverschlüsselte Verbindungen sind nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>Check the gateway address and the sign-in address of this connection.</source>
        <translation>Prüfen Sie die Gateway-Adresse und die Anmeldeadresse dieser Verbindung.</translation>
    </message>
    <message>
        <source>The value for %1 contains characters that cannot be sent.</source>
        <translation>Der Wert für %1 enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Check the client ID, the organization ID and the sandbox of this connection for stray characters.</source>
        <translation>Prüfen Sie die Client-ID, die Organisations-ID und die Sandbox dieser Verbindung auf überzählige Zeichen.</translation>
    </message>
    <message>
        <source>No sandbox selected.</source>
        <translation>Keine Sandbox ausgewählt.</translation>
    </message>
    <message>
        <source>Select a sandbox first. Without one, the platform would use the default production sandbox.</source>
        <translation>Wählen Sie zuerst eine Sandbox aus. Ohne Angabe würde die Plattform die standardmäßige Produktions-Sandbox verwenden.</translation>
    </message>
    <message>
        <source>The merge policy does not exist.</source>
        <translation>Die Zusammenführungsrichtlinie existiert nicht.</translation>
    </message>
    <message>
        <source>Select another merge policy. The current one may have been deleted or may belong to another sandbox.</source>
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
        <source>The requested object was not found.</source>
        <translation>Das Objekt wurde auf der Plattform nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been deleted or may belong to a different sandbox. Check the ID and the sandbox.</source>
        <translation>Das Objekt wurde möglicherweise gelöscht oder gehört zu einer anderen Sandbox. Prüfen Sie die ID und die Sandbox.</translation>
    </message>
    <message>
        <source>The requested object does not exist in the sandbox “%1”.</source>
        <translation>Das Objekt ist in der Sandbox „%1“ nicht vorhanden.</translation>
    </message>
    <message>
        <source>It most likely belongs to a sandbox other than “%1”. It may also have been deleted.</source>
        <translation>Meist gehört es zu einer anderen Sandbox als „%1“. Es kann auch gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The platform received too many requests.</source>
        <translation>Die Plattform hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks you to wait %Ln second(s) before trying again.</source>
        <translation>
            <numerusform>Die Plattform bittet darum, bis zum nächsten Versuch %Ln Sekunde zu warten.</numerusform>
            <numerusform>Die Plattform bittet darum, bis zum nächsten Versuch %Ln Sekunden zu warten.</numerusform>
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
        <source>The platform took too long to respond.</source>
        <translation>Die Plattform hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The request may still have been carried out. Check first, then try again in a few minutes.</source>
        <translation>Die Aktion wurde möglicherweise trotzdem ausgeführt. Prüfen Sie das zuerst, und versuchen Sie es dann in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The platform reported an internal error (HTTP status %1).</source>
        <translation>Die Plattform hat einen internen Fehler gemeldet (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If the problem persists, contact Adobe support with the request ID.</source>
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
        <source>The platform did not respond in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network connection, and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request may still have been carried out. Check first, then try again.</source>
        <translation>Die Aktion wurde möglicherweise trotzdem ausgeführt. Prüfen Sie das zuerst, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection was lost before the response was complete.</source>
        <translation>Die Verbindung wurde unterbrochen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The address redirects to another server; your credentials were not sent there.</source>
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
        <source>Check the client ID, the client secret and the scopes of this connection.</source>
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
        <source>The response explains the problem. Fix it and try again.</source>
        <translation>Die Antwort nennt den Fehler. Beheben Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The object was changed by someone else in the meantime.</source>
        <translation>Das Objekt wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Refresh and check the current state before you try again.</source>
        <translation>Aktualisieren Sie die Ansicht, und prüfen Sie den aktuellen Stand, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The platform’s response could not be read.</source>
        <translation>Die Antwort der Plattform konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the address of this connection; a proxy or sign-in page may have responded instead.</source>
        <translation>Prüfen Sie die Adresse dieser Verbindung; möglicherweise hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>The platform’s response is too large.</source>
        <translation>Die Antwort der Plattform ist zu groß.</translation>
    </message>
    <message>
        <source>Narrow your request and try again.</source>
        <translation>Grenzen Sie die Anfrage ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The local data could not be saved.</source>
        <translation>Die lokalen Daten konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you can write to the folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger noch Platz ist und ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The response referred to job %1, which belongs to another launch.</source>
        <translation>Die Antwort bezog sich auf Auftrag %1, der zu einem anderen Start gehört.</translation>
    </message>
    <message>
        <source>A proxy or cache between this computer and the platform may be mixing up responses. Ask your network administrator.</source>
        <translation>Ein Proxy oder Zwischenspeicher zwischen diesem Computer und der Plattform vertauscht möglicherweise Antworten. Wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>An interim response (HTTP status %1) arrived in place of the response.</source>
        <translation>Statt der Antwort kam eine Zwischenantwort (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>The request may still have been carried out. Check first, then try again. If this happens often, ask your network administrator about the proxy.</source>
        <translation>Die Aktion wurde möglicherweise trotzdem ausgeführt. Prüfen Sie das zuerst, und versuchen Sie es dann erneut. Kommt das öfter vor, fragen Sie Ihre Netzwerkadministration nach dem Proxy.</translation>
    </message>
    <message>
        <source>The address keeps redirecting.</source>
        <translation>Die Adresse leitet immer weiter um.</translation>
    </message>
    <message>
        <source>Check the addresses of this connection; a proxy or sign-in page may have responded instead.</source>
        <translation>Prüfen Sie die Adressen dieser Verbindung; möglicherweise hat ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>What was read until then is shown. A proxy may be repeating responses; if this happens again, contact Adobe support.</source>
        <translation>Angezeigt wird, was bis dahin gelesen wurde. Möglicherweise wiederholt ein Proxy Antworten; kommt das wieder vor, wenden Sie sich an den Adobe-Support.</translation>
    </message>
    <message>
        <source>The access token had to be renewed too often.</source>
        <translation>Das Zugriffstoken musste zu oft erneuert werden.</translation>
    </message>
    <message>
        <source>Exportdesk pauses before it signs in again. Check the client ID, the client secret and the clock of this computer.</source>
        <translation>Exportdesk wartet, bevor es sich wieder anmeldet. Prüfen Sie die Client-ID, das Client-Geheimnis und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy “%1” requires a sign-in.</source>
        <translation>Der Proxy „%1“ verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in to the proxy. Until then, nothing is sent.</source>
        <translation>Melden Sie sich beim Proxy an. Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy “%1” refused the user name or the password.</source>
        <translation>Der Proxy „%1“ hat den Benutzernamen oder das Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in to the proxy again. Until then, nothing is sent.</source>
        <translation>Melden Sie sich erneut beim Proxy an. Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy “%1” offers no sign-in method that Exportdesk can use.</source>
        <translation>Der Proxy „%1“ bietet kein Anmeldeverfahren an, das Exportdesk verwenden kann.</translation>
    </message>
    <message>
        <source>The proxy “%1” does not allow this connection (HTTP status %2).</source>
        <translation>Der Proxy „%1“ lässt diese Verbindung nicht zu (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow the addresses of this connection.</source>
        <translation>Bitten Sie Ihre Netzwerkadministration, die Adressen dieser Verbindung zuzulassen.</translation>
    </message>
    <message>
        <source>The proxy “%1” cannot be reached.</source>
        <translation>Der Proxy „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Proxyeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy settings of this computer could not be read in time.</source>
        <translation>Die Proxyeinstellungen dieses Computers konnten nicht rechtzeitig gelesen werden.</translation>
    </message>
    <message>
        <source>The automatic proxy configuration does not respond. Check the network connection, or ask your network administrator.</source>
        <translation>Die automatische Proxykonfiguration antwortet nicht. Prüfen Sie die Netzwerkverbindung, oder fragen Sie Ihre Netzwerkadministration.</translation>
    </message>
    <message numerus="yes">
        <source>The platform’s list does not end; reading stopped after %Ln record(s).</source>
        <translation>
            <numerusform>Die Liste der Plattform endet nicht; nach %Ln Eintrag wurde das Lesen beendet.</numerusform>
            <numerusform>Die Liste der Plattform endet nicht; nach %Ln Einträgen wurde das Lesen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free up disk space and try again. To use another folder, quit Exportdesk and start it with the option --data-dir.</source>
        <translation>Geben Sie Speicherplatz frei, und versuchen Sie es erneut. Um einen anderen Ordner zu verwenden, beenden Sie Exportdesk und starten es mit der Option --data-dir.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not read-only and that you can write to the folder. To use another folder, quit Exportdesk and start it with the option --data-dir.</source>
        <translation>Prüfen Sie, ob der Datenträger schreibgeschützt ist und ob Sie in den Ordner schreiben dürfen. Um einen anderen Ordner zu verwenden, beenden Sie Exportdesk und starten es mit der Option --data-dir.</translation>
    </message>
    <message>
        <source>The local data was saved by a newer version of Exportdesk.</source>
        <translation>Die lokalen Daten wurden mit einer neueren Version von Exportdesk gespeichert.</translation>
    </message>
    <message>
        <source>Use the newer version, or quit Exportdesk and start it with another folder and the option --data-dir.</source>
        <translation>Verwenden Sie die neuere Version, oder beenden Sie Exportdesk und starten es mit der Option --data-dir in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The response refers to “%1”, which does not match this request.</source>
        <translation>Die Antwort bezieht sich auf „%1“; das passt nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>The response does not contain a valid ID.</source>
        <translation>Die Antwort enthält keine gültige ID.</translation>
    </message>
    <message>
        <source>A proxy or cache between this computer and the platform may have altered the response. Ask your network administrator.</source>
        <translation>Ein Proxy oder Zwischenspeicher zwischen diesem Computer und der Plattform hat die Antwort möglicherweise verändert. Wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The access token was refused; Exportdesk has signed in again.</source>
        <translation>Das Zugriffstoken wurde abgelehnt; Exportdesk hat sich neu angemeldet.</translation>
    </message>
    <message>
        <source>The request was not sent again, because it may have been carried out. Check first.</source>
        <translation>Die Anfrage wurde nicht erneut gesendet, weil sie ausgeführt worden sein kann. Prüfen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Try again. If this happens often, ask your network administrator about the proxy.</source>
        <translation>Versuchen Sie es erneut. Wenn das oft vorkommt, fragen Sie Ihre Netzwerkadministration nach dem Proxy.</translation>
    </message>
    <message>
        <source>The server responded with a redirect that this request does not follow (HTTP status %1).</source>
        <translation>Der Server hat mit einer Umleitung geantwortet, der diese Anfrage nicht folgt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <extracomment>Codes of an error: %1 is that of the cause, %2 that of the response around it</extracomment>
        <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Code: %1 · Request ID: %2</source>
        <translation>Code: %1 · Anfrage-ID: %2</translation>
    </message>
    <message>
        <source>The credential is not entitled to this organization.</source>
        <translation>Die Anmeldedaten sind für diese Organisation nicht berechtigt.</translation>
    </message>
    <message>
        <source>Trying again does not help. Ask your administrator to check the organization ID of this connection, the product profile and the roles of the credential.</source>
        <translation>Ein erneuter Versuch hilft nicht. Bitten Sie Ihre Administration, die Organisations-ID dieser Verbindung, das Produktprofil und die Rollen der Anmeldedaten zu prüfen.</translation>
    </message>
    <message>
        <source>Access labels keep this credential from the data it asked for.</source>
        <translation>Zugriffs-Labels verwehren diesen Anmeldedaten die angefragten Daten.</translation>
    </message>
    <message>
        <source>Adding permissions does not help. In Experience Platform, open Permissions → Roles and add the labels of these fields, segments or datasets to a role of the credential, or leave the labeled data out of the request.</source>
        <translation>Weitere Berechtigungen helfen nicht. Öffnen Sie in Experience Platform Berechtigungen → Rollen, und fügen Sie die Labels dieser Felder, Segmente oder Datensätze einer Rolle der Anmeldedaten hinzu, oder lassen Sie die gekennzeichneten Daten in der Anfrage weg.</translation>
    </message>
    <message>
        <source>In Experience Platform, open Permissions → Roles and give a role of this credential the permission “%1” and access to this sandbox. If the credential has no role, add it under API credentials.</source>
        <extracomment>%1 is the name of a permission in Experience Platform, in English, or several of them with commas</extracomment>
        <translation>Öffnen Sie in Experience Platform Berechtigungen → Rollen, und geben Sie einer Rolle dieser Anmeldedaten die Berechtigung „%1“ und den Zugriff auf diese Sandbox. Haben die Anmeldedaten keine Rolle, fügen Sie sie unter API-Anmeldedaten hinzu.</translation>
    </message>
    <message>
        <source>NTLM is not supported. Ask your network administrator for Negotiate, Digest or Basic, or for an exception for the addresses of this connection.</source>
        <translation>NTLM wird nicht unterstützt. Bitten Sie Ihre Netzwerkadministration um Negotiate, Digest oder Basic oder um eine Ausnahme für die Adressen dieser Verbindung.</translation>
    </message>
    <message>
        <source>The proxy “%1” requires a Kerberos ticket.</source>
        <translation>Der Proxy „%1“ verlangt ein Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>Your desktop session has no ticket that the proxy accepts. Get one, for example with kinit, then try again. If you cannot, ask your network administrator for Digest or Basic.</source>
        <translation>Ihre Desktopsitzung hat kein Ticket, das der Proxy annimmt. Holen Sie eines, zum Beispiel mit kinit, und versuchen Sie es dann noch einmal. Wenn das nicht möglich ist, bitten Sie Ihre Netzwerkadministration um Digest oder Basic.</translation>
    </message>
</context>
<context>
    <name>exportdesk::FailuresPanel</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed job(s): %1</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Auftrag: %1</numerusform>
            <numerusform>%Ln fehlgeschlagene Aufträge: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
First: %2
Last: %3
Datasets: %4</source>
        <translation>%1
Zuerst: %2
Zuletzt: %3
Datensätze: %4</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed job(s)</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenen Auftrag anzeigen</numerusform>
            <numerusform>%Ln fehlgeschlagene Aufträge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs failed in this period.</source>
        <translation>In diesem Zeitraum ist kein Auftrag fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
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
        <source>inside a map, which is exported in full</source>
        <translation>in einer Map, die als Ganzes exportiert wird</translation>
    </message>
    <message>
        <source>deeper than the schema defines</source>
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
    <name>exportdesk::FieldFilterModel</name>
    <message>
        <source>As one of all fields</source>
        <translation>Als eines von allen Feldern</translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsPane</name>
    <message numerus="yes">
        <source>All %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>Alle %Ln Felder</numerusform>
        </translation>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Liste einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Commas, lines or a JSON array; lists can also be dropped on the tree</source>
        <translation>Kommas, Zeilen oder ein JSON-Array; Listen lassen sich auch in die Baumansicht ziehen</translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsSection</name>
    <message>
        <source>Loading the profile schema…</source>
        <translation>Profilschema wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The profile schema has no selectable fields.</source>
        <translation>Das Profilschema hat keine auswählbaren Felder.</translation>
    </message>
    <message>
        <source>The profile schema could not be loaded.</source>
        <translation>Das Profilschema konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Events only: only the identities of each profile are exported.</source>
        <translation>Nur Ereignisse: Von jedem Profil werden ausschließlich die Identitäten exportiert.</translation>
    </message>
    <message>
        <source>All fields are exported. Select fields to export only those.</source>
        <translation>Alle Felder werden exportiert. Wählen Sie Felder aus, um nur diese zu exportieren.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation>Profilfelder</translation>
    </message>
    <message>
        <source>Without the schema, you can paste fields as a list, but they are not checked.</source>
        <translation>Ohne das Schema können Sie Felder als Liste einfügen, sie werden aber nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>exportdesk::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a card of the dashboard and one of its figures</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::FigureSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of figures</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FilesDialog</name>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Saving was stopped; no partial files were left behind.</source>
        <translation>Das Speichern wurde abgebrochen; es sind keine unvollständigen Dateien zurückgeblieben.</translation>
    </message>
    <message>
        <source>The file could not be written to %1.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Files of a batch</source>
        <translation>Dateien eines Batches</translation>
    </message>
    <message>
        <source>Files of batch %1</source>
        <translation>Dateien des Batches %1</translation>
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
        <source>Batch view</source>
        <translation>Ansicht des Batches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Loading the files: %Ln so far.</source>
        <translation>
            <numerusform>Dateien werden geladen: bisher %Ln.</numerusform>
            <numerusform>Dateien werden geladen: bisher %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln file(s), %1; there are more.</source>
        <translation>
            <numerusform>Die erste Datei, %1; es gibt weitere.</numerusform>
            <numerusform>Die ersten %Ln Dateien, %1; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln Datei, %1.</numerusform>
            <numerusform>%Ln Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the files…</source>
        <translation>Dateien werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The batch has no files.</source>
        <translation>Der Batch hat keine Dateien.</translation>
    </message>
    <message>
        <source>The files of the batch could not be loaded.</source>
        <translation>Die Dateien des Batches konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>A file is being saved.</source>
        <translation>Eine Datei wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Select one or more files.</source>
        <translation>Wählen Sie eine oder mehrere Dateien aus.</translation>
    </message>
    <message>
        <source>Loading the first rows…</source>
        <translation>Die ersten Zeilen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The platform returned no rows for this dataset.</source>
        <translation>Die Plattform liefert keine Zeilen für diesen Datensatz.</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Dateien speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>saving files</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert.</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert.</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) of the dataset, regardless of batch.</source>
        <translation>
            <numerusform>%Ln Zeile des Datensatzes, unabhängig vom Batch.</numerusform>
            <numerusform>%Ln Zeilen des Datensatzes, unabhängig vom Batch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FixText</name>
    <message>
        <source>Use _xdm.context.profile</source>
        <translation>_xdm.context.profile verwenden</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>Alle Felder auswählen</translation>
    </message>
    <message>
        <source>Remove unknown fields</source>
        <translation>Unbekannte Felder entfernen</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Duplikate entfernen</translation>
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
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Use qualified profiles</source>
        <translation>Qualifizierte Profile verwenden</translation>
    </message>
    <message>
        <source>Remove “existing”</source>
        <translation>„existing“ entfernen</translation>
    </message>
    <message>
        <source>Use one batch for all</source>
        <translation>Einen Batch für alle verwenden</translation>
    </message>
    <message>
        <source>Use the default merge policy</source>
        <translation>Standardrichtlinie verwenden</translation>
    </message>
    <message>
        <source>Use the latest version</source>
        <translation>Neueste Version verwenden</translation>
    </message>
    <message>
        <source>Select a dataset…</source>
        <translation>Datensatz auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Create a dataset…</source>
        <translation>Datensatz erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Select a merge policy…</source>
        <translation>Zusammenführungsrichtlinie auswählen&#xa0;…</translation>
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
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Correct the time format</source>
        <translation>Zeitformat korrigieren</translation>
    </message>
    <message>
        <source>Export all profiles…</source>
        <translation>Alle Profile exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Separate with commas</source>
        <translation>Mit Kommas trennen</translation>
    </message>
    <message>
        <source>Use the last values</source>
        <translation>Letzte Werte verwenden</translation>
    </message>
    <message>
        <source>Write them as in the schema</source>
        <translation>Wie im Schema schreiben</translation>
    </message>
</context>
<context>
    <name>exportdesk::GoToField</name>
    <message>
        <source>Go to job or action</source>
        <translation>Auftrag, Aktion&#xa0;…</translation>
    </message>
    <message>
        <source>Go to a job, dataset or action by typing a few letters (%1)</source>
        <translation>Durch Eingabe weniger Buchstaben zu Auftrag, Datensatz oder Aktion springen (%1)</translation>
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
        <translation>Zu Auftrag, Datensatz oder Aktion springen</translation>
    </message>
    <message>
        <source>Type part of a dataset or action name, or a job ID</source>
        <translation>Teil des Namens eines Datensatzes oder einer Aktion oder eine Auftrags-ID eingeben</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>exportdesk::GoToSearch</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
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
        <source>%Ln call(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Aufruf in %1 gespeichert.</numerusform>
            <numerusform>%Ln Aufrufe in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and client secrets are masked in the file. Personal data in request and response bodies is not.</source>
        <translation>In der Datei sind Token und Client-Geheimnisse maskiert, personenbezogene Daten in Anfrage- und Antworttexten jedoch nicht.</translation>
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
        <source>All actions (%1)</source>
        <translation>Alle Aktionen (%1)</translation>
    </message>
    <message>
        <source>All connections…</source>
        <translation>Alle Verbindungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::HelpWindow</name>
    <message>
        <source>%1 — Help</source>
        <extracomment>Window title: the page of the help</extracomment>
        <translation>%1 — Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ImportDialog</name>
    <message>
        <source>Which request do you want to import?</source>
        <translation>Welche Anfrage soll importiert werden?</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Zu importierender Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The request cannot be parsed; it is imported as is, so you can fix it in the editor. %1</source>
        <translation>Die Anfrage kann nicht ausgewertet werden; sie wird unverändert übernommen und kann im Editor korrigiert werden. %1</translation>
    </message>
    <message>
        <source>Everything was recognized.</source>
        <translation>Alles wurde erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>The request was recognized; %Ln note(s):</source>
        <translation>
            <numerusform>Die Anfrage wurde erkannt; %Ln Hinweis:</numerusform>
            <numerusform>Die Anfrage wurde erkannt; %Ln Hinweise:</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or drop some text first.</source>
        <translation>Geben Sie zuerst Text ein, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message numerus="yes">
        <source>This file contains %Ln template(s); they will be saved under “Templates”.</source>
        <translation>
            <numerusform>Diese Datei enthält %Ln Vorlage; sie wird unter „Vorlagen“ gespeichert.</numerusform>
            <numerusform>Diese Datei enthält %Ln Vorlagen; sie werden unter „Vorlagen“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to import</source>
        <translation>Zu importierende Anfrage</translation>
    </message>
    <message>
        <source>Import in Connections</source>
        <translation>Unter „Verbindungen“ importieren</translation>
    </message>
    <message>
        <source>It was not inserted.</source>
        <translation>Der Text wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>Secrets in the text were left out.</source>
        <translation>Geheimnisse im Text wurden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld hinzufügen</numerusform>
            <numerusform>%Ln Felder hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment hinzufügen</numerusform>
            <numerusform>%Ln Segmente hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Paste or drop JSON, a call (cURL, browser, PowerShell, Python and others), a collection, or a job with its request. This replaces the current content; use Undo to get it back.</source>
        <translation>Fügen Sie JSON, einen Aufruf (cURL, Browser, PowerShell, Python und andere), eine Sammlung oder einen Auftrag mit seiner Anfrage ein, oder ziehen Sie eine Datei hierher. Der Inhalt der Seite wird ersetzt; „Rückgängig“ stellt ihn wieder her.</translation>
    </message>
</context>
<context>
    <name>exportdesk::IncomingText</name>
    <message numerus="yes">
        <source>%Ln request(s) found. Select the one to import.</source>
        <translation>
            <numerusform>%Ln Anfrage gefunden. Wählen Sie aus, welche importiert werden soll.</numerusform>
            <numerusform>%Ln Anfragen gefunden. Wählen Sie aus, welche importiert werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an empty list of jobs.</source>
        <translation>Das ist eine leere Liste von Aufträgen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln job(s). Select the job whose request you want to import.</source>
        <translation>
            <numerusform>Das ist eine Liste mit %Ln Auftrag. Wählen Sie den Auftrag aus, dessen Anfrage importiert werden soll.</numerusform>
            <numerusform>Das ist eine Liste mit %Ln Aufträgen. Wählen Sie den Auftrag aus, dessen Anfrage importiert werden soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln field(s).</source>
        <translation>
            <numerusform>Das ist eine Liste mit %Ln Feld.</numerusform>
            <numerusform>Das ist eine Liste mit %Ln Feldern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln segment(s).</source>
        <translation>
            <numerusform>Das ist eine Liste mit %Ln Segment.</numerusform>
            <numerusform>Das ist eine Liste mit %Ln Segmenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment definition(s), not an export request.</source>
        <translation>
            <numerusform>%Ln Segmentdefinition, keine Exportanfrage.</numerusform>
            <numerusform>%Ln Segmentdefinitionen, keine Exportanfrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a segment job, not an export request.</source>
        <translation>Das ist ein Segmentauftrag, keine Exportanfrage.</translation>
    </message>
    <message>
        <source>This is a dataset, not an export request.</source>
        <translation>Das ist ein Datensatz, keine Exportanfrage.</translation>
    </message>
    <message>
        <source>This is an error response, not an export request.</source>
        <translation>Das ist eine Fehlerantwort, keine Exportanfrage.</translation>
    </message>
    <message>
        <source>This is a credential: import it in Connections.</source>
        <translation>Das sind Anmeldedaten: Importieren Sie sie unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>This is an address, not an export request.</source>
        <translation>Das ist eine Adresse, keine Exportanfrage.</translation>
    </message>
    <message>
        <source>This is a file of templates.</source>
        <translation>Das ist eine Datei mit Vorlagen.</translation>
    </message>
    <message>
        <source>This JSON is incomplete or damaged, and nothing in it looks like an export request.</source>
        <translation>Dieses JSON ist unvollständig oder beschädigt, und nichts darin sieht wie eine Exportanfrage aus.</translation>
    </message>
    <message>
        <source>The text contains secrets.</source>
        <translation>Der Text enthält Geheimnisse.</translation>
    </message>
    <message>
        <source>The text contains an access token.</source>
        <translation>Der Text enthält ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The text contains a client secret.</source>
        <translation>Der Text enthält ein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>The text contains a password.</source>
        <translation>Der Text enthält ein Kennwort.</translation>
    </message>
    <message>
        <source>The text contains a private key.</source>
        <translation>Der Text enthält einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The text contains a cookie.</source>
        <translation>Der Text enthält ein Cookie.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>%1 is a number, %2 a name given by someone</extracomment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Job %1, created %2</source>
        <extracomment>%1 is a job ID, %2 a date and time</extracomment>
        <translation>Auftrag %1, erstellt %2</translation>
    </message>
    <message>
        <source>This call requests an access token. Its client ID and secret belong in Connections.</source>
        <translation>Dieser Aufruf fordert ein Zugriffstoken an. Client-ID und Geheimnis gehören unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <extracomment>%1 is the name of a request</extracomment>
        <translation>%1 (neueste)</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>This text contains neither a request nor a list of fields. An export request is JSON with fields and a destination, or a call or job that contains it.</source>
        <translation>Dieser Text enthält weder eine Anfrage noch eine Liste von Feldern. Eine Exportanfrage ist JSON mit Feldern und einem Ziel, oder ein Aufruf oder Auftrag, der sie enthält.</translation>
    </message>
    <message>
        <source>This JSON is not an export request: it has neither fields nor a destination, nor a job with its request.</source>
        <translation>Dieses JSON ist keine Exportanfrage: Es hat weder Felder noch ein Ziel und ist auch kein Auftrag mit seiner Anfrage.</translation>
    </message>
    <message>
        <source>This command contains no request. An export is created by a POST to /export/jobs with data.</source>
        <translation>Dieser Befehl enthält keine Anfrage. Ein Export entsteht durch einen POST an /export/jobs mit Daten.</translation>
    </message>
    <message>
        <source>This HTTP message contains no export request. An export is created by a POST to /export/jobs with a body.</source>
        <translation>Diese HTTP-Nachricht enthält keine Exportanfrage. Ein Export entsteht durch einen POST an /export/jobs mit einem Rumpf.</translation>
    </message>
    <message>
        <source>This code contains calls, but no export request. An export is created by a POST to /export/jobs with a body.</source>
        <translation>Dieser Code enthält Aufrufe, aber keine Exportanfrage. Ein Export entsteht durch einen POST an /export/jobs mit einem Rumpf.</translation>
    </message>
    <message>
        <source>This Postman collection contains no export request: no POST to /export/jobs with a raw body.</source>
        <translation>Diese Postman-Sammlung enthält keine Exportanfrage: keinen POST an /export/jobs mit einem Rumpf vom Typ „raw“.</translation>
    </message>
    <message>
        <source>This HAR file contains no export request: no POST to /export/jobs whose data was recorded.</source>
        <translation>Diese HAR-Datei enthält keine Exportanfrage: keinen POST an /export/jobs, dessen Daten aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>This Insomnia file contains no export request: no POST to /export/jobs with a body.</source>
        <translation>Diese Insomnia-Datei enthält keine Exportanfrage: keinen POST an /export/jobs mit einem Rumpf.</translation>
    </message>
    <message>
        <source>This OpenAPI description contains no export request: no example for a POST to /export/jobs.</source>
        <translation>Diese OpenAPI-Beschreibung enthält keine Exportanfrage: kein Beispiel für einen POST an /export/jobs.</translation>
    </message>
    <message>
        <source>This refers to job %1 and contains no request.</source>
        <translation>Das verweist auf den Auftrag %1 und enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>This is the address of the dataset %1.</source>
        <translation>Das ist die Adresse des Datensatzes %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobActions</name>
    <message>
        <source>Cancel all in this view (%1)…</source>
        <translation>Alle in dieser Ansicht abbrechen (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel all in this view…</source>
        <translation>Alle in dieser Ansicht abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Failures by cause…</source>
        <translation>Fehler nach Ursache&#xa0;…</translation>
    </message>
    <message>
        <source>Compare two jobs…</source>
        <translation>Zwei Aufträge vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Cancel jobs…</source>
        <translation>Aufträge abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Show dataset</source>
        <translation>Datensatz anzeigen</translation>
    </message>
    <message>
        <source>Only jobs of this dataset</source>
        <translation>Nur Aufträge dieses Datensatzes</translation>
    </message>
    <message>
        <source>Schedule this export…</source>
        <translation>Diesen Export planen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobCancelling</name>
    <message numerus="yes">
        <source>Cancelling %Ln job(s)…</source>
        <translation>
            <numerusform>%Ln Auftrag wird abgebrochen&#xa0;…</numerusform>
            <numerusform>%Ln Aufträge werden abgebrochen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>Auftrag %1: %2</translation>
    </message>
    <message>
        <source>It was cancelled before; nothing to do.</source>
        <translation>Er war schon abgebrochen; nichts zu tun.</translation>
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
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
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
    <name>exportdesk::JobCopying</name>
    <message numerus="yes">
        <source>%Ln job ID(s) copied.</source>
        <translation>
            <numerusform>%Ln Auftrags-ID kopiert.</numerusform>
            <numerusform>%Ln Auftrags-IDs kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobDetailsView</name>
    <message>
        <source>Select a job to see its details.</source>
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
        <source>Search, or use status:failed</source>
        <translation>Suchen, auch mit status:fehlgeschlagen</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Batch failed</source>
        <comment>filter</comment>
        <translation>Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Launched here</source>
        <translation>Hier gestartet</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobListing</name>
    <message>
        <source>Reading the jobs of the platform…</source>
        <translation>Die Aufträge der Plattform werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>From the local history; --refresh queries the platform.</source>
        <translation>Aus dem lokalen Verlauf; --refresh fragt die Plattform ab.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobPane</name>
    <message>
        <source>Cancellation is already in progress.</source>
        <translation>Der Abbruch läuft bereits.</translation>
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
        <source>Count this failure again</source>
        <translation>Fehler wieder mitzählen</translation>
    </message>
    <message>
        <source>Mark this failure as known; it is no longer counted</source>
        <translation>Fehler als bekannt markieren; er zählt dann nicht mehr</translation>
    </message>
    <message>
        <source>The full record has not been loaded yet.</source>
        <translation>Die Auftragsdaten sind noch nicht vollständig geladen.</translation>
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
        <translation>Auftrag abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the details of this job in English, for Adobe support</source>
        <translation>Einzelheiten dieses Auftrags auf Englisch für den Adobe-Support kopieren</translation>
    </message>
    <message>
        <source>Schedule this export…</source>
        <translation>Diesen Export planen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobSearch</name>
    <message>
        <source>“%1” is not a search key. Put text that contains a colon in quotes.</source>
        <translation>„%1“ ist kein Suchschlüssel. Setzen Sie Text, der einen Doppelpunkt enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Examples: 24h, 7d, yesterday, 2026-11-01.</source>
        <translation>„%1“ ist keine Zeitangabe. Beispiele: 24h, 7t, gestern, 1.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Examples: today, yesterday, 2026-11-01.</source>
        <translation>„%1“ ist kein Tag. Beispiele: heute, gestern, 1.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Examples: &gt;10m, &lt;30s, &gt;1.5h.</source>
        <translation>„%1“ ist keine Dauer. Beispiele: &gt;10m, &lt;30s, &gt;1,5h.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>No job has the status “%1”. Examples: running, succeeded, batch-failed, failed.</source>
        <translation>Kein Auftrag hat den Status „%1“. Beispiele: laufend, erfolgreich, batch-fehlgeschlagen, fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“%1” is not a batch status that can be searched for. Use batch:failed.</source>
        <translation>Nach dem Batch-Status „%1“ kann nicht gesucht werden. Verwenden Sie batch:fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“%1:%2” contradicts an earlier part of the search.</source>
        <translation>„%1:%2“ widerspricht einem vorherigen Teil der Suche.</translation>
    </message>
    <message>
        <source>“%1” is not a range of IDs. Examples: 24185..24190, &gt;24185, &lt;=24190.</source>
        <translation>„%1“ ist kein Bereich von IDs. Beispiele: 24185..24190, &gt;24185, &lt;=24190.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobSearchWords</name>
    <message>
        <source>Status of the job</source>
        <translation>Status des Auftrags</translation>
    </message>
    <message>
        <source>Name or ID of the target dataset</source>
        <translation>Name oder ID des Zieldatensatzes</translation>
    </message>
    <message>
        <source>Name or ID of the merge policy</source>
        <translation>Name oder ID der Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Name or ID of a segment</source>
        <translation>Name oder ID eines Segments</translation>
    </message>
    <message>
        <source>Code or text of an error</source>
        <translation>Code oder Text eines Fehlers</translation>
    </message>
    <message>
        <source>Failures with the same cause</source>
        <translation>Fehlschläge mit derselben Ursache</translation>
    </message>
    <message>
        <source>Day of creation</source>
        <translation>Tag der Erstellung</translation>
    </message>
    <message>
        <source>Created at or after this time</source>
        <translation>Zu oder nach dieser Zeit erstellt</translation>
    </message>
    <message>
        <source>Created before this time</source>
        <translation>Vor dieser Zeit erstellt</translation>
    </message>
    <message>
        <source>Longer or shorter than this</source>
        <translation>Länger oder kürzer als dies</translation>
    </message>
    <message>
        <source>Launched here</source>
        <translation>Hier gestartet</translation>
    </message>
    <message>
        <source>A batch failed after the job had succeeded</source>
        <translation>Ein Batch schlug nach dem Auftrag fehl</translation>
    </message>
    <message>
        <source>Failure marked as known</source>
        <translation>Als bekannt markierter Fehlschlag</translation>
    </message>
    <message>
        <source>Text of your note</source>
        <translation>Text Ihrer Notiz</translation>
    </message>
    <message>
        <source>ID, or a range such as 24185..24190</source>
        <translation>ID oder ein Bereich wie 24185..24190</translation>
    </message>
    <message>
        <source>more than an hour</source>
        <translation>mehr als eine Stunde</translation>
    </message>
    <message>
        <source>more than 10 minutes</source>
        <translation>mehr als 10 Minuten</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>any status before the end</source>
        <translation>jeder Status vor dem Ende</translation>
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
        <translation>Datensatz wird geschrieben, %1</translation>
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
        <source>Cancellation not confirmed</source>
        <comment>job status</comment>
        <translation>Abbruch nicht bestätigt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>job status</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Cancel requested: checking the job first.</source>
        <translation>Abbruch angefordert: Der Status des Auftrags wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The platform has marked the job for cancellation.</source>
        <translation>Die Plattform hat den Auftrag zum Abbruch vorgemerkt.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The job had already finished before it could be cancelled.</source>
        <translation>Der Auftrag war bereits beendet, bevor er abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>Der Auftrag konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The platform no longer has a record of this job.</source>
        <translation>Die Plattform hat keine Daten mehr zu diesem Auftrag.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>launch</comment>
        <translation>Wird gesendet&#xa0;…</translation>
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
        <source>Finished</source>
        <comment>phase</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Could not write the output</source>
        <translation>Ausgabe konnte nicht geschrieben werden</translation>
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
        <source>Run the export again. If it fails again, send the request ID and job ID to support.</source>
        <translation>Führen Sie den Export erneut aus. Schlägt er wieder fehl, senden Sie die Anfrage-ID und die Auftrags-ID an den Support.</translation>
    </message>
    <message>
        <source>This error was caused by an earlier one: see the first entry for the cause.</source>
        <translation>Dieser Fehler ist die Folge eines früheren: Die Ursache steht beim ersten Fehler.</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds, short</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
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
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time with zone, then UTC</comment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Finished; no count available</source>
        <translation>Abgeschlossen; keine Anzahl verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%1 profile(s) exported</source>
        <translation>
            <numerusform>%1 Profil exportiert</numerusform>
            <numerusform>%1 Profile exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed; no reason given</source>
        <translation>Fehlgeschlagen; kein Grund angegeben</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Hier abgebrochen</translation>
    </message>
    <message>
        <source>The platform has removed the record of this job</source>
        <translation>Die Plattform hat die Daten dieses Auftrags entfernt</translation>
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
        <source>Refreshing often because you recently launched or cancelled a job.</source>
        <translation>Häufige Aktualisierung, weil Sie vor Kurzem einen Auftrag gestartet oder abgebrochen haben.</translation>
    </message>
    <message>
        <source>Refreshing often because jobs are running.</source>
        <translation>Häufige Aktualisierung, weil Aufträge laufen.</translation>
    </message>
    <message>
        <source>Refreshing rarely while the window is hidden.</source>
        <translation>Seltene Aktualisierung, solange das Fenster verborgen ist.</translation>
    </message>
    <message>
        <source>Waiting at the platform’s request.</source>
        <translation>Wartet auf Wunsch der Plattform.</translation>
    </message>
    <message>
        <source>Offline: retrying occasionally.</source>
        <translation>Offline: Gelegentlich wird es erneut versucht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>error code, then what it means</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>launch</comment>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The platform has not confirmed the cancellation; it is unknown whether the job will stop.</source>
        <translation>Die Plattform hat den Abbruch nicht bestätigt; es ist nicht bekannt, ob der Auftrag endet.</translation>
    </message>
    <message>
        <source>Succeeded, batch failed</source>
        <comment>job status in the table, short</comment>
        <translation>Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Succeeded, batch failed</source>
        <comment>job status</comment>
        <translation>Erfolgreich, Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>The batch failed; no count available</source>
        <translation>Batch fehlgeschlagen; keine Anzahl verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 profile(s) arrived</source>
        <translation>
            <numerusform>%1 von %2 Profil angekommen</numerusform>
            <numerusform>%1 von %2 Profilen angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The target or its storage rejected the data. Check that the dataset still exists and uses the union schema, then run the export again. If it fails again, send the request ID to support.</source>
        <translation>Das Ziel oder sein Speicher hat die Daten abgelehnt. Prüfen Sie, ob der Datensatz noch vorhanden ist und auf dem Vereinigungsschema basiert, und wiederholen Sie dann den Export. Schlägt er erneut fehl, senden Sie die Anfrage-ID an den Support.</translation>
    </message>
    <message>
        <source>Refreshing occasionally: no jobs are running.</source>
        <translation>Gelegentliche Aktualisierung: Es läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Refreshing less often because the last attempts failed.</source>
        <translation>Aktualisierung seltener, weil die letzten Versuche fehlgeschlagen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 profile(s) exported, %2 last time</source>
        <translation>
            <numerusform>%1 Profil exportiert, zuletzt %2</numerusform>
            <numerusform>%1 Profile exportiert, zuletzt %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobViewing</name>
    <message>
        <source>Batch: %1</source>
        <translation>Batch: %1</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobWaiting</name>
    <message numerus="yes">
        <source>The time limit was reached; %Ln job(s) go on: %1</source>
        <translation>
            <numerusform>Das Zeitlimit ist erreicht; %Ln Auftrag läuft weiter: %1</numerusform>
            <numerusform>Das Zeitlimit ist erreicht; %Ln Aufträge laufen weiter: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobWatch</name>
    <message>
        <source>Job %1: %2</source>
        <translation>Auftrag %1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsCancelling</name>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already finished</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln bereits beendet</numerusform>
            <numerusform>%Ln bereits beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln job(s): %1.</source>
        <translation>
            <numerusform>Abbruch von %Ln Auftrag: %1.</numerusform>
            <numerusform>Abbruch von %Ln Aufträgen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 could not be cancelled.</source>
        <translation>Auftrag %1 konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The platform accepted the cancellation of job %1 ten minutes ago, but the job is still running. Refresh, then contact Adobe support with the job ID.</source>
        <translation>Die Plattform hat den Abbruch von Auftrag %1 vor zehn Minuten angenommen, aber der Auftrag läuft weiterhin. Aktualisieren Sie die Liste, und wenden Sie sich dann mit der Auftrags-ID an den Adobe-Support.</translation>
    </message>
    <message>
        <source>Job %1 finished before it could be cancelled; nothing was changed.</source>
        <translation>Auftrag %1 war beendet, bevor er abgebrochen werden konnte; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) have been running much longer than usual and may be stuck.</source>
        <translation>
            <numerusform>%Ln Auftrag läuft deutlich länger als üblich und ist möglicherweise hängen geblieben.</numerusform>
            <numerusform>%Ln Aufträge laufen deutlich länger als üblich und sind möglicherweise hängen geblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the jobs that may be stuck</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel jobs…</source>
        <translation>Aufträge abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>It is unknown whether job %1 was cancelled. Refresh to check its status.</source>
        <translation>Es ist nicht bekannt, ob Auftrag %1 abgebrochen wurde. Aktualisieren Sie die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not confirmed</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln nicht bestätigt</numerusform>
            <numerusform>%Ln nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Es wurde nichts abgebrochen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsGroup</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>All are already acknowledged.</source>
        <translation>Alle sind bereits quittiert.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Run one of them again…</source>
        <translation>Einen davon wiederholen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) failed for this reason.</source>
        <translation>
            <numerusform>%Ln Auftrag ist aus diesem Grund fehlgeschlagen.</numerusform>
            <numerusform>%Ln Aufträge sind aus diesem Grund fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged.</source>
        <comment>failed jobs</comment>
        <translation>
            <numerusform>%Ln nicht quittiert.</numerusform>
            <numerusform>%Ln nicht quittiert.</numerusform>
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
        <translation>Zuerst am %1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <comment>datasets</comment>
        <translation>Ziel: %1.</translation>
    </message>
    <message>
        <source>Copy the details of these jobs in English, for Adobe support</source>
        <translation>Einzelheiten dieser Aufträge auf Englisch für den Adobe-Support kopieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsOfDataset</name>
    <message>
        <source>Jobs of this dataset</source>
        <translation>Aufträge dieses Datensatzes</translation>
    </message>
    <message>
        <source>No jobs export to this dataset.</source>
        <translation>Kein Auftrag exportiert in diesen Datensatz.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag anzeigen</translation>
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
        <translation>Auftrag abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No export jobs in this sandbox yet.</source>
        <translation>In dieser Sandbox gibt es noch keine Exportaufträge.</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>The job list could not be loaded.</source>
        <translation>Die Auftragsliste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln known job(s)</source>
        <translation>
            <numerusform>%1 von %Ln bekannten Auftrag</numerusform>
            <numerusform>%1 von %Ln bekannten Aufträgen</numerusform>
        </translation>
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
        <source>No jobs match the filter: %1</source>
        <translation>Kein Auftrag entspricht dem Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read</source>
        <translation>
            <numerusform>Die Daten von %Ln Auftrag der Plattform konnten nicht gelesen werden</numerusform>
            <numerusform>Die Daten von %Ln Aufträgen der Plattform konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is unknown whether this sandbox has export jobs.</source>
        <translation>Es ist nicht bekannt, ob es in dieser Sandbox Exportaufträge gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Plattform konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Plattform konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform’s list does not end, so older jobs may be missing</source>
        <translation>die Liste der Plattform endet nicht, daher können ältere Aufträge fehlen</translation>
    </message>
    <message>
        <source>Cancel jobs…</source>
        <translation>Aufträge abbrechen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::JsonTab</name>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>no matches</source>
        <translation>keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>Vorheriger Treffer (%1)</translation>
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
        <translation>Auftragsdaten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Only the beginning is shown: this text has %1.</source>
        <translation>Nur der Anfang wird angezeigt: Dieser Text hat %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A value with its name, as a screen reader reads it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::KeysDialog</name>
    <message>
        <source>Open the details of a row</source>
        <translation>Details einer Zeile öffnen</translation>
    </message>
    <message>
        <source>Move within a table, tree or row of filters</source>
        <translation>Innerhalb von Tabelle, Baum oder Filterleiste bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Activate a filter, check box or button</source>
        <translation>Filter, Kontrollkästchen oder Schaltfläche betätigen</translation>
    </message>
    <message>
        <source>Leave a table or a tree</source>
        <translation>Tabelle oder Baum verlassen</translation>
    </message>
    <message>
        <source>Turn the last search keyword back into text</source>
        <translation>Letztes Suchkriterium wieder in Text umwandeln</translation>
    </message>
    <message>
        <source>Clear the search, close a message or a dialog</source>
        <translation>Suche leeren, Meldung oder Dialog schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sort by the current column of a table, ascending or descending</source>
        <translation>Nach der aktuellen Spalte einer Tabelle sortieren, auf- oder absteigend</translation>
    </message>
    <message>
        <source>Move the current column of a table left or right</source>
        <translation>Die aktuelle Spalte einer Tabelle nach links oder rechts verschieben</translation>
    </message>
    <message>
        <source>Make the current column of a table narrower or wider</source>
        <translation>Die aktuelle Spalte einer Tabelle schmaler oder breiter machen</translation>
    </message>
</context>
<context>
    <name>exportdesk::LanesPanel</name>
    <message numerus="yes">
        <source>Last %Ln hour(s)</source>
        <translation>
            <numerusform>Letzte Stunde</numerusform>
            <numerusform>Letzte %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs in the last few hours.</source>
        <translation>Keine Aufträge in den letzten Stunden.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
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
        <source>Slow</source>
        <translation>Langsam</translation>
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
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Batch failed</source>
        <comment>in a legend, short</comment>
        <translation>Batchfehler</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <translation>
            <numerusform>%1: %Ln Auftrag</numerusform>
            <numerusform>%1: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchDeciding</name>
    <message>
        <source>Specify one of --adopt JOB, --resend and --abandon.</source>
        <translation>Geben Sie entweder --adopt AUFTRAG, --resend oder --abandon an.</translation>
    </message>
    <message>
        <source>No launch has the id %1 in this sandbox. “exportdeskctl launch list” shows the open ones.</source>
        <translation>Kein Start in dieser Sandbox hat die ID %1. „exportdeskctl launch list“ zeigt die offenen.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another launch.</source>
        <translation>Auftrag %1 gehört zu einem anderen Start.</translation>
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
        <translation>In der Produktions-Sandbox starten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchListing</name>
    <message numerus="yes">
        <source>Searching the platform for the jobs of %Ln launch(es)…</source>
        <translation>
            <numerusform>Auf der Plattform wird der Auftrag von %Ln Start gesucht&#xa0;…</numerusform>
            <numerusform>Auf der Plattform werden die Aufträge von %Ln Starts gesucht&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>Das Zeitlimit ist erreicht.</translation>
    </message>
    <message>
        <source>Possible jobs: %1</source>
        <translation>Mögliche Aufträge: %1</translation>
    </message>
    <message>
        <source>No open launches.</source>
        <translation>Keine offenen Starts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open launch(es) in other sandboxes or of other connections.</source>
        <translation>
            <numerusform>%Ln offener Start in anderen Sandboxes oder anderer Verbindungen.</numerusform>
            <numerusform>%Ln offene Starts in anderen Sandboxes oder anderer Verbindungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchMessages</name>
    <message>
        <source>Launched at %1; waiting for a response.</source>
        <translation>Um %1 gestartet; die Antwort der Plattform steht noch aus.</translation>
    </message>
    <message>
        <source>Launched at %1 as job %2.</source>
        <translation>Um %1 als Auftrag %2 gestartet.</translation>
    </message>
    <message>
        <source>Launched at %1; found in the platform’s job list as job %2.</source>
        <translation>Um %1 gestartet, in der Liste der Plattform als Auftrag %2 gefunden.</translation>
    </message>
    <message>
        <source>Launched at %1. The response was lost; searching the platform’s job list.</source>
        <translation>Um %1 gestartet. Die Antwort ging verloren; die Auftragsliste der Plattform wird durchsucht.</translation>
    </message>
    <message>
        <source>The launch could not be recorded, so nothing was sent.</source>
        <translation>Der Start konnte nicht gespeichert werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Launched at %1. The response was lost, and the job list cannot be loaded. Go to Jobs to decide what to do next.</source>
        <translation>Um %1 gestartet. Die Antwort ging verloren, und die Auftragsliste kann nicht geladen werden. Entscheiden Sie unter „Aufträge“, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Launched at %1. The response was lost, and no matching job was found. Go to Jobs to decide what to do next.</source>
        <translation>Um %1 gestartet. Die Antwort ging verloren, und in der Liste der Plattform gibt es keinen passenden Auftrag. Entscheiden Sie unter „Aufträge“, wie es weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>Launched at %1. The response was lost, and %Ln job(s) could belong to this launch. Go to Jobs to select yours.</source>
        <translation>
            <numerusform>Um %1 gestartet. Die Antwort ging verloren, und ein Auftrag könnte zu diesem Start gehören. Prüfen Sie ihn unter „Aufträge“.</numerusform>
            <numerusform>Um %1 gestartet. Die Antwort ging verloren, und %Ln Aufträge könnten zu diesem Start gehören. Wählen Sie unter „Aufträge“ den richtigen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same export was launched at %1, and its outcome is still unknown.</source>
        <translation>Derselbe Export wurde um %1 gestartet, und sein Ergebnis ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The same export was launched at %1 as job %2.</source>
        <translation>Derselbe Export wurde um %1 als Auftrag %2 gestartet.</translation>
    </message>
    <message>
        <source>Launch it again only if you want two jobs.</source>
        <translation>Starten Sie nur dann erneut, wenn zwei Aufträge gewünscht sind.</translation>
    </message>
    <message>
        <source>Launched at %1. The platform refused the launch; checking its job list in case a job was created anyway.</source>
        <translation>Um %1 gestartet. Die Plattform hat den Start abgelehnt; die Auftragsliste wird durchsucht, falls trotzdem ein Auftrag erstellt wurde.</translation>
    </message>
    <message>
        <source>The launch was not sent; no job was created.</source>
        <translation>Der Start wurde nicht gesendet; es wurde kein Auftrag erstellt.</translation>
    </message>
    <message>
        <source>The platform refused the launch.</source>
        <translation>Die Plattform hat den Start abgelehnt.</translation>
    </message>
    <message>
        <source>Launched at %1. The platform refused the launch, and the job list cannot be loaded. Go to Jobs to decide what to do next.</source>
        <translation>Um %1 gestartet. Die Plattform hat den Start abgelehnt, und die Auftragsliste kann nicht geladen werden. Entscheiden Sie unter „Aufträge“, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Launched at %1. The platform refused the launch, and no matching job was found. Go to Jobs to decide what to do next.</source>
        <translation>Um %1 gestartet. Die Plattform hat den Start abgelehnt, und es wurde kein passender Auftrag gefunden. Entscheiden Sie unter „Aufträge“, wie es weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>Launched at %1. The platform refused the launch, but %Ln job(s) could belong to it. Go to Jobs to select yours.</source>
        <translation>
            <numerusform>Um %1 gestartet. Die Plattform hat den Start abgelehnt, aber ein Auftrag könnte zu ihm gehören. Prüfen Sie ihn unter „Aufträge“.</numerusform>
            <numerusform>Um %1 gestartet. Die Plattform hat den Start abgelehnt, aber %Ln Aufträge könnten zu ihm gehören. Wählen Sie unter „Aufträge“ den richtigen aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchNotices</name>
    <message numerus="yes">
        <source>%Ln unresolved launch(es).</source>
        <translation>
            <numerusform>%Ln ungeklärter Start.</numerusform>
            <numerusform>%Ln ungeklärte Starts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) in sandbox “%1”.</source>
        <translation>
            <numerusform>%Ln ungeklärter Start in der Sandbox „%1“.</numerusform>
            <numerusform>%Ln ungeklärte Starts in der Sandbox „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) in connection “%1”.</source>
        <translation>
            <numerusform>%Ln ungeklärter Start in der Verbindung „%1“.</numerusform>
            <numerusform>%Ln ungeklärte Starts in der Verbindung „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) from a connection that no longer exists here: search the platform for the jobs.</source>
        <translation>
            <numerusform>%Ln ungeklärter Start einer Verbindung, die es hier nicht mehr gibt: Suchen Sie den Auftrag auf der Plattform.</numerusform>
            <numerusform>%Ln ungeklärte Starts einer Verbindung, die es hier nicht mehr gibt: Suchen Sie die Aufträge auf der Plattform.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Nicht weiterverfolgen</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchPane</name>
    <message>
        <source>The launch is being sent.</source>
        <translation>Der Start wird gesendet.</translation>
    </message>
    <message>
        <source>The response to this launch was lost. Searching for its job.</source>
        <translation>Die Antwort auf diesen Start ging verloren. Der zugehörige Auftrag wird gesucht.</translation>
    </message>
    <message>
        <source>The response was lost, and no matching job was found.</source>
        <translation>Die Antwort ging verloren, und es wurde kein passender Auftrag gefunden.</translation>
    </message>
    <message>
        <source>The launch created job %1.</source>
        <translation>Mit dem Start wurde Auftrag %1 erstellt.</translation>
    </message>
    <message>
        <source>The launch was abandoned and sent again.</source>
        <translation>Der Start wurde verworfen und neu gesendet.</translation>
    </message>
    <message>
        <source>The launch was abandoned.</source>
        <translation>Der Start wurde verworfen.</translation>
    </message>
    <message>
        <source>The platform does not give launches an ID of their own. Exportdesk compares the newest jobs with the request it sent and never resends it automatically.</source>
        <translation>Die Plattform vergibt für Starts keine eigene ID. Exportdesk vergleicht die neuesten Aufträge mit der gesendeten Anfrage und sendet sie nie automatisch ein zweites Mal.</translation>
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
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Nicht weiterverfolgen</translation>
    </message>
    <message numerus="yes">
        <source>The response was lost, and %Ln job(s) could belong to this launch.</source>
        <translation>
            <numerusform>Die Antwort ging verloren, und ein Auftrag könnte zu diesem Start gehören.</numerusform>
            <numerusform>Die Antwort ging verloren, und %Ln Aufträge könnten zu diesem Start gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportdesk cannot determine which job is yours: the platform does not say who launched it, and someone else may have launched the same export within the same few seconds. Select your job, or stop tracking this launch.</source>
        <translation>Es lässt sich nicht sicher sagen, welcher Auftrag Ihrer ist: Die Plattform nennt nicht, wer ihn gestartet hat, und jemand anderes kann in denselben Sekunden denselben Export gestartet haben. Wählen Sie Ihren Auftrag aus, oder verfolgen Sie den Start nicht weiter.</translation>
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
        <source>It definitely did not reach the platform and will be sent again.</source>
        <translation>Er hat die Plattform nachweislich nicht erreicht und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The response was lost, and the job list cannot be loaded.</source>
        <translation>Die Antwort ging verloren, und die Auftragsliste kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>It is unknown whether a job was created. Search again once the list is available. Launch again only if a second export would do no harm.</source>
        <translation>Es ist nicht bekannt, ob ein Auftrag erstellt wurde. Suchen Sie erneut, sobald die Liste verfügbar ist. Starten Sie nur dann noch einmal, wenn ein zweiter Export nicht schadet.</translation>
    </message>
    <message>
        <source>Job list: %1</source>
        <translation>Auftragsliste: %1</translation>
    </message>
    <message>
        <source>Most likely no job was created, but this is not certain: a later search may still find one. Launch again only if a second export would do no harm.</source>
        <translation>Sehr wahrscheinlich wurde kein Auftrag erstellt, sicher ist das aber nicht: Eine spätere Suche kann ihn noch finden. Starten Sie nur dann erneut, wenn ein zweiter Export nicht schadet.</translation>
    </message>
    <message>
        <source>The platform refused this launch, and the job list cannot be loaded.</source>
        <translation>Die Plattform hat diesen Start abgelehnt, und die Auftragsliste kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The platform refused this launch, and no matching job was found.</source>
        <translation>Die Plattform hat diesen Start abgelehnt, und es wurde kein passender Auftrag gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The platform refused this launch, but %Ln job(s) could belong to it.</source>
        <translation>
            <numerusform>Die Plattform hat diesen Start abgelehnt, aber ein Auftrag könnte zu ihm gehören.</numerusform>
            <numerusform>Die Plattform hat diesen Start abgelehnt, aber %Ln Aufträge könnten zu ihm gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform refused this launch. Checking whether a job was created anyway.</source>
        <translation>Die Plattform hat diesen Start abgelehnt. Es wird geprüft, ob trotzdem ein Auftrag erstellt wurde.</translation>
    </message>
    <message>
        <source>The launch was not sent: no job was created.</source>
        <translation>Der Start wurde nicht gesendet: Es wurde kein Auftrag erstellt.</translation>
    </message>
    <message>
        <source>The platform refused this launch.</source>
        <translation>Die Plattform hat diesen Start abgelehnt.</translation>
    </message>
    <message>
        <source>Most likely no job was created, but a refusal does not prove that: a gateway can refuse a request that it has already passed on. Launch again only if a second export would do no harm.</source>
        <translation>Sehr wahrscheinlich wurde kein Auftrag erstellt, aber eine Ablehnung beweist das nicht: Ein Gateway kann eine Anfrage ablehnen, die es bereits weitergeleitet hat. Starten Sie nur dann erneut, wenn ein zweiter Export nicht schadet.</translation>
    </message>
    <message>
        <source>A gateway can refuse a request that it has already passed on. For about two minutes, Exportdesk compares the newest jobs with the request it sent.</source>
        <translation>Ein Gateway kann eine Anfrage ablehnen, die es bereits weitergeleitet hat. Etwa zwei Minuten lang vergleicht Exportdesk die neuesten Aufträge mit der gesendeten Anfrage.</translation>
    </message>
    <message>
        <source>Assign job %1</source>
        <translation>Auftrag %1 zuordnen</translation>
    </message>
    <message>
        <source>Assign this job</source>
        <translation>Diesen Auftrag zuordnen</translation>
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
        <source>The request is not valid JSON. Fix the marked line first.</source>
        <translation>Die Anfrage ist kein gültiges JSON. Beheben Sie zuerst den markierten Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to fix before launch</source>
        <translation>
            <numerusform>%Ln Fehler vor dem Start zu beheben</numerusform>
            <numerusform>%Ln Fehler vor dem Start zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier launches are still being loaded.</source>
        <translation>Frühere Starts werden noch geladen.</translation>
    </message>
    <message>
        <source>Ready to launch</source>
        <translation>Startbereit</translation>
    </message>
    <message numerus="yes">
        <source>Ready to launch, %Ln warning(s)</source>
        <translation>
            <numerusform>Startbereit, %Ln Warnung</numerusform>
            <numerusform>Startbereit, %Ln Warnungen</numerusform>
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
        <source>Show</source>
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
        <source>Earlier launches could not be loaded: %1</source>
        <translation>Frühere Starts konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was launched.</source>
        <translation>Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Launch without a record…</source>
        <translation>Ohne Aufzeichnung starten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchText</name>
    <message numerus="yes">
        <source>The response to this launch was lost. %Ln job(s) could have matched; you selected job %1.</source>
        <translation>
            <numerusform>Die Antwort auf diesen Start ging verloren. Ein Auftrag kam infrage; Sie haben Auftrag %1 ausgewählt.</numerusform>
            <numerusform>Die Antwort auf diesen Start ging verloren. %Ln Aufträge kamen infrage; Sie haben Auftrag %1 ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportdesk was closed before the response arrived, or another window is still waiting for it.</source>
        <translation>Exportdesk wurde beendet, bevor die Antwort eintraf, oder ein anderes Fenster wartet noch auf sie.</translation>
    </message>
    <message>
        <source>The response to this launch was lost. Job %1 was created at that time and matches the request exactly, so it is assumed to be yours. If someone else launched the same export at that moment and yours never arrived, it would look the same; the two cannot be distinguished.</source>
        <translation>Die Antwort auf diesen Start ging verloren. Auftrag %1 wurde zu dieser Zeit erstellt und entspricht genau der Anfrage; er wird diesem Start zugeordnet. Hätte zur selben Zeit jemand anderes denselben Export gestartet und wäre Ihrer nie angekommen, sähe es ebenso aus; unterscheiden lässt sich das nicht.</translation>
    </message>
    <message>
        <source>Not delivered, will be sent again</source>
        <translation>Nicht zugestellt, wird erneut gesendet</translation>
    </message>
    <message>
        <source>Accepted as job %1</source>
        <translation>Als Auftrag %1 angenommen</translation>
    </message>
    <message>
        <source>Response missing, searching for the job</source>
        <translation>Antwort fehlt, Auftrag wird gesucht</translation>
    </message>
    <message>
        <source>No matching job found: your decision</source>
        <translation>Kein passender Auftrag: Sie entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) match: please select</source>
        <translation>
            <numerusform>Ein Auftrag passt: bitte auswählen</numerusform>
            <numerusform>%Ln Aufträge passen: bitte auswählen</numerusform>
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
        <source>Abandoned</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Response missing, job list unavailable at the moment</source>
        <translation>Antwort fehlt, Auftragsliste zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Job list unavailable: your decision</source>
        <translation>Auftragsliste nicht verfügbar: Sie entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>The platform refused this launch. %Ln job(s) could have matched; you selected job %1.</source>
        <translation>
            <numerusform>Die Plattform hat diesen Start abgelehnt. Ein Auftrag kam infrage; Sie haben Auftrag %1 ausgewählt.</numerusform>
            <numerusform>Die Plattform hat diesen Start abgelehnt. %Ln Aufträge kamen infrage; Sie haben Auftrag %1 ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform refused this launch, but job %1 was created at that time and matches the request exactly, so it is assumed to be yours. If someone else launched the same export at that moment and yours was really refused, it would look the same; the two cannot be distinguished.</source>
        <translation>Die Plattform hat diesen Start abgelehnt, aber Auftrag %1 wurde zu dieser Zeit erstellt und entspricht genau der Anfrage; er wird diesem Start zugeordnet. Hätte zur selben Zeit jemand anderes denselben Export gestartet und wäre Ihrer wirklich abgelehnt worden, sähe es ebenso aus; unterscheiden lässt sich das nicht.</translation>
    </message>
    <message numerus="yes">
        <source>No matching job was in the list %Ln second(s) after the launch.</source>
        <translation>
            <numerusform>Eine Sekunde nach dem Start stand kein passender Auftrag in der Liste.</numerusform>
            <numerusform>%Ln Sekunden nach dem Start stand kein passender Auftrag in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No matching job was in the list %Ln minute(s) after the launch.</source>
        <translation>
            <numerusform>Eine Minute nach dem Start stand kein passender Auftrag in der Liste.</numerusform>
            <numerusform>%Ln Minuten nach dem Start stand kein passender Auftrag in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused, job list unavailable at the moment</source>
        <translation>Abgelehnt, Auftragsliste zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Refused, checking whether a job was created anyway</source>
        <translation>Abgelehnt, es wird geprüft, ob trotzdem ein Auftrag erstellt wurde</translation>
    </message>
    <message>
        <source>Refused, no matching job found: your decision</source>
        <translation>Abgelehnt, kein passender Auftrag gefunden: Sie entscheiden</translation>
    </message>
</context>
<context>
    <name>exportdesk::Launching</name>
    <message>
        <source>Checking the request…</source>
        <translation>Die Anfrage wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The checks found errors; nothing was sent.</source>
        <translation>Die Prüfungen haben Fehler gefunden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Launching…</source>
        <translation>Der Export wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The time limit was reached; job %1 goes on.</source>
        <translation>Das Zeitlimit ist erreicht; Auftrag %1 läuft weiter.</translation>
    </message>
    <message>
        <source>The time limit was reached and the outcome of launch %1 is unknown. It stays in the journal: “exportdeskctl launch list” settles it.</source>
        <translation>Das Zeitlimit ist erreicht, und das Ergebnis von Start %1 ist unbekannt. Er bleibt im Startjournal: „exportdeskctl launch list“ klärt ihn.</translation>
    </message>
    <message>
        <source>The time limit was reached; nothing was sent.</source>
        <translation>Das Zeitlimit ist erreicht; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The outcome of launch %1 is unknown. It stays in the journal: “exportdeskctl launch list” settles it.</source>
        <translation>Das Ergebnis von Start %1 ist unbekannt. Er bleibt im Startjournal: „exportdeskctl launch list“ klärt ihn.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ListExporting</name>
    <message numerus="yes">
        <source>%Ln job(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Auftrag nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Aufträge nach %1 geschrieben.</numerusform>
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
        <source>All %Ln listed job(s) as CSV…</source>
        <translation>
            <numerusform>%Ln aufgelisteten Auftrag als CSV&#xa0;…</numerusform>
            <numerusform>Alle %Ln aufgelisteten Aufträge als CSV&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln listed job(s) as JSON…</source>
        <translation>
            <numerusform>%Ln aufgelisteten Auftrag als JSON&#xa0;…</numerusform>
            <numerusform>Alle %Ln aufgelisteten Aufträge als JSON&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected job(s) as CSV…</source>
        <translation>
            <numerusform>%Ln ausgewählten Auftrag als CSV&#xa0;…</numerusform>
            <numerusform>%Ln ausgewählte Aufträge als CSV&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected job(s) as JSON…</source>
        <translation>
            <numerusform>%Ln ausgewählten Auftrag als JSON&#xa0;…</numerusform>
            <numerusform>%Ln ausgewählte Aufträge als JSON&#xa0;…</numerusform>
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
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Writing the list: %1 of %Ln job(s).</source>
        <translation>
            <numerusform>Liste wird geschrieben: %1 von %Ln Auftrag.</numerusform>
            <numerusform>Liste wird geschrieben: %1 von %Ln Aufträgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ListReading</name>
    <message>
        <source>The platform did not respond in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::LocalPlatform</name>
    <message>
        <source>Local platform</source>
        <translation>Lokale Plattform</translation>
    </message>
    <message>
        <source>It ended unexpectedly</source>
        <translation>Sie wurde unerwartet beendet</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The number of a step of the advice</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageStack</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>Weniger Meldungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>%Ln weitere Meldung anzeigen</numerusform>
            <numerusform>%Ln weitere Meldungen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::MisplacedTextDialog</name>
    <message>
        <source>This text was not inserted</source>
        <translation>Dieser Text wurde nicht eingefügt</translation>
    </message>
    <message>
        <source>It contains an export request, which you can import in New export.</source>
        <translation>Er enthält eine Exportanfrage, die Sie unter „Neuer Export“ importieren können.</translation>
    </message>
    <message>
        <source>Secrets are stored only in Connections, in the system keychain.</source>
        <translation>Geheimnisse werden nur unter „Verbindungen“ gespeichert, und zwar im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import in Connections</source>
        <translation>Unter „Verbindungen“ importieren</translation>
    </message>
    <message>
        <source>Import in New export</source>
        <translation>Unter „Neuer Export“ importieren</translation>
    </message>
</context>
<context>
    <name>exportdesk::Moment</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>How day, month and time are written; letters as in Qt&apos;s date formats.</extracomment>
        <translation>dd.MM., HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>exportdesk::NameLink</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A link to something that has a name, as a screen reader reads it; %1: &quot;Dataset&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>exportdesk::NavigationBar</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Available once you are connected.</source>
        <translation>Verfügbar, sobald eine Verbindung besteht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed since you last looked</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen, seit Sie zuletzt nachgesehen haben</numerusform>
            <numerusform>%Ln fehlgeschlagen, seit Sie zuletzt nachgesehen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln started here</source>
        <translation>
            <numerusform>%1, davon %Ln hier gestartet</numerusform>
            <numerusform>%1, davon %Ln hier gestartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::News</name>
    <message>
        <source>Export finished: %1</source>
        <translation>Export abgeschlossen: %1</translation>
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
        <source>%Ln finished</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln abgeschlossen</numerusform>
            <numerusform>%Ln abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slower than usual</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln langsamer als üblich</numerusform>
            <numerusform>%Ln langsamer als üblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
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
    <message>
        <source>Export succeeded, batch failed: %1</source>
        <translation>Export erfolgreich, Batch fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a failed batch</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln mit fehlgeschlagenem Batch</numerusform>
            <numerusform>%Ln mit fehlgeschlagenem Batch</numerusform>
        </translation>
    </message>
    <message>
        <source>Export differs from the last run: %1</source>
        <translation>Export weicht vom letzten Lauf ab: %1</translation>
    </message>
    <message>
        <source>Export finished without profiles: %1</source>
        <translation>Export ohne Profile fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different from the last run</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln weicht vom letzten Lauf ab</numerusform>
            <numerusform>%Ln weichen vom letzten Lauf ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without profiles</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln ohne Profile</numerusform>
            <numerusform>%Ln ohne Profile</numerusform>
        </translation>
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
    <message>
        <source>Exportdesk: the batch of an export has failed</source>
        <translation>Exportdesk: Der Batch eines Exports ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Exportdesk: an export finished without profiles</source>
        <translation>Exportdesk: Ein Export ist ohne Profile fertig</translation>
    </message>
    <message>
        <source>Exportdesk: an export differs from the last run</source>
        <translation>Exportdesk: Ein Export weicht vom letzten Lauf ab</translation>
    </message>
</context>
<context>
    <name>exportdesk::OccurrencesModel</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>End seen</source>
        <translation>Ende gesehen</translation>
    </message>
    <message>
        <source>launched %1 late</source>
        <comment>a duration</comment>
        <translation>%1 verspätet gestartet</translation>
    </message>
</context>
<context>
    <name>exportdesk::OnlyNewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What counts as new?</source>
        <translation>Was gilt als neu?</translation>
    </message>
    <message>
        <source>Select the target dataset first: new data is determined from the last successful export into it.</source>
        <translation>Wählen Sie zuerst den Zieldatensatz aus: Neu ist, was seit dem letzten erfolgreichen Export in ihn hinzukam.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read: %1</source>
        <translation>Der Verlauf auf diesem Computer konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This computer has no record of a successful export into “%1” with these fields.</source>
        <translation>Auf diesem Computer ist kein erfolgreicher Export in „%1“ mit diesen Feldern verzeichnet.</translation>
    </message>
    <message>
        <source>You can set a start manually: “Updated since” under “Content” and “Ingested since” under “Time-series events”.</source>
        <translation>Sie können einen Beginn manuell festlegen: „Aktualisiert seit“ unter „Inhalt“ und „Aufgenommen seit“ unter „Zeitreihenereignisse“.</translation>
    </message>
    <message>
        <source>The last successful export into “%1” with these fields is job %2.</source>
        <translation>Der letzte erfolgreiche Export in „%1“ mit diesen Feldern ist Auftrag %2.</translation>
    </message>
    <message>
        <source>Job created</source>
        <translation>Auftrag erstellt</translation>
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
        <source>Only events get a start time: a start time for profiles would drop the events of all other profiles.</source>
        <translation>Nur die Ereignisse erhalten einen Beginn: Ein Beginn für die Profile würde die Ereignisse aller übrigen Profile ausschließen.</translation>
    </message>
    <message>
        <source>It was filtered or merged differently (%1): data left out for that reason is not included in this export either.</source>
        <translation>Er wurde anders gefiltert oder zusammengeführt (%1): Daten, die deshalb dort fehlen, enthält auch dieser Export nicht.</translation>
    </message>
    <message>
        <source>Export only data added since the last export?</source>
        <translation>Nur Daten exportieren, die seit dem letzten Export hinzugekommen sind?</translation>
    </message>
    <message>
        <source>Set start</source>
        <translation>Beginn übernehmen</translation>
    </message>
    <message>
        <source>Exports launched from other computers are not considered. It is unknown whether the batch of that job was written and what has been deleted since. Data updated while that job ran is exported again.</source>
        <translation>Nicht berücksichtigt sind Exporte von anderen Computern aus. Ob der Batch dieses Auftrags geschrieben und was seither gelöscht wurde, ist nicht bekannt. Was aktualisiert wurde, während der Auftrag lief, wird erneut exportiert.</translation>
    </message>
</context>
<context>
    <name>exportdesk::Opening</name>
    <message>
        <source>The credential file %1 belongs to another client than the connection “%2”. Leave out one of them.</source>
        <translation>Die Datei %1 mit den Anmeldedaten gehört zu einem anderen Client als die Verbindung „%2“. Lassen Sie eine der beiden Angaben weg.</translation>
    </message>
    <message>
        <source>No connection is selected. Use --connection NAME or --credentials FILE; “exportdeskctl connection list” shows the saved ones.</source>
        <translation>Keine Verbindung ist ausgewählt. Verwenden Sie --connection NAME oder --credentials DATEI; „exportdeskctl connection list“ zeigt die gespeicherten.</translation>
    </message>
    <message>
        <source>No connection is named “%1”. “exportdeskctl connection list” shows the saved ones.</source>
        <translation>Keine Verbindung heißt „%1“. „exportdeskctl connection list“ zeigt die gespeicherten.</translation>
    </message>
    <message>
        <source>The local platform cannot be used: %1</source>
        <translation>Die lokale Plattform kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>No keychain responds that could contain the client secret of “%1”; without a desktop session, as under cron, it is locked. Use --credentials FILE, EXPORTDESK_CREDENTIALS or systemd’s LoadCredential=exportdesk.</source>
        <translation>Kein Schlüsselbund antwortet, der das Client-Geheimnis von „%1“ enthalten könnte; ohne Desktop-Sitzung, etwa unter cron, ist er gesperrt. Verwenden Sie --credentials DATEI, EXPORTDESK_CREDENTIALS oder LoadCredential=exportdesk von systemd.</translation>
    </message>
    <message>
        <source>The keychain does not contain the client secret of “%1”. Enter it in Exportdesk, or use --credentials FILE.</source>
        <translation>Der Schlüsselbund enthält das Client-Geheimnis von „%1“ nicht. Geben Sie es in Exportdesk ein, oder verwenden Sie --credentials DATEI.</translation>
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
        <source>Here, with Exportdesk</source>
        <translation>Hier, mit Exportdesk</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Auftragsdaten</translation>
    </message>
    <message>
        <source>Removed from the platform; this is its last known state.</source>
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
        <translation>Batch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln Batch</numerusform>
            <numerusform>%Ln Batches</numerusform>
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
        <source>Your own notes; stored on this computer only</source>
        <translation>Eigene Notiz; bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Here; the response was lost and the job was found later</source>
        <translation>Hier; die Antwort ging verloren, der Auftrag wurde später gefunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>This is what Exportdesk sent; the platform’s record contains only part of it.</source>
        <translation>So wurde die Anfrage von Exportdesk gesendet; die Auftragsdaten der Plattform enthalten nur einen Teil davon.</translation>
    </message>
    <message>
        <source>Launched from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Cancelled from</source>
        <translation>Abgebrochen von</translation>
    </message>
</context>
<context>
    <name>exportdesk::PasteListDialog</name>
    <message>
        <source>Which fields do you want to export?</source>
        <translation>Welche Felder sollen exportiert werden?</translation>
    </message>
    <message>
        <source>Separate them with commas or line breaks, or paste a JSON array. Paths not in the schema are kept and flagged.</source>
        <translation>Trennen Sie sie durch Kommas oder Zeilenumbrüche, oder fügen Sie ein JSON-Array ein. Pfade, die nicht im Schema stehen, bleiben erhalten und werden markiert.</translation>
    </message>
    <message>
        <source>List of fields</source>
        <translation>Liste der Felder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace selection</source>
        <translation>Auswahl ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) found.</source>
        <translation>
            <numerusform>%Ln Feld gefunden.</numerusform>
            <numerusform>%Ln Felder gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) found, %L1 not in the schema.</source>
        <translation>
            <numerusform>%Ln Feld gefunden, %L1 nicht im Schema.</numerusform>
            <numerusform>%Ln Felder gefunden, %L1 nicht im Schema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not contain any fields yet.</source>
        <translation>Der Text enthält noch keine Felder.</translation>
    </message>
    <message>
        <source>This is not a list of fields: every entry must be the path of a field.</source>
        <translation>Das ist keine Liste von Feldern: Jeder Eintrag muss der Pfad eines Feldes sein.</translation>
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
        <source>No jobs were created in this period.</source>
        <translation>In diesem Zeitraum wurden keine Aufträge erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln job(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln Auftrag</numerusform>
            <numerusform>%1, %2: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch failed</source>
        <comment>in a legend, short</comment>
        <translation>Batchfehler</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <extracomment>A status and the number of jobs with it</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s): %1.</source>
        <translation>
            <numerusform>%Ln Auftrag: %1.</numerusform>
            <numerusform>%Ln Aufträge: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1: %L2.</source>
        <extracomment>The day or hour with the most jobs; the number is at the end</extracomment>
        <translation>Die meisten am %1: %L2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>The merge policies could not be loaded.</source>
        <translation>Die Zusammenführungsrichtlinien konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading the merge policies…</source>
        <translation>Zusammenführungsrichtlinien werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No matching merge policies.</source>
        <translation>Keine passenden Zusammenführungsrichtlinien.</translation>
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
        <source>The segments’ policy is used</source>
        <translation>Die Richtlinie der Segmente wird verwendet</translation>
    </message>
    <message>
        <source>Not selected</source>
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
        <source>not in this sandbox</source>
        <translation>nicht in dieser Sandbox</translation>
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
        <source>Select a merge policy first</source>
        <translation>Zuerst eine Zusammenführungsrichtlinie auswählen</translation>
    </message>
    <message>
        <source>Merge policy</source>
        <translation>Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Version of the merge policy</source>
        <translation>Version der Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Pin a version only if you need to: later changes will then not apply</source>
        <translation>Legen Sie eine Version nur bei Bedarf fest: Spätere Änderungen gelten dann nicht</translation>
    </message>
    <message>
        <source>not the default</source>
        <translation>nicht Standard</translation>
    </message>
</context>
<context>
    <name>exportdesk::PresetTime</name>
    <message>
        <source>Since…</source>
        <translation>Seit&#xa0;…</translation>
    </message>
    <message>
        <source>Presets for the start</source>
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
        <source>Since a specific date…</source>
        <translation>Seit einem bestimmten Tag&#xa0;…</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Kein Beginn</translation>
    </message>
</context>
<context>
    <name>exportdesk::PreviewRowsModel</name>
    <message>
        <source>not in this profile</source>
        <translation>nicht in diesem Profil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>exportdesk::Previewing</name>
    <message>
        <source>Standard input contains the identity, so the request must be a file or a template.</source>
        <translation>Die Standardeingabe enthält die Identität; die Anfrage muss eine Datei oder eine Vorlage sein.</translation>
    </message>
    <message>
        <source>Standard input cannot contain both the identity and the credential.</source>
        <translation>Die Standardeingabe kann nicht Identität und Anmeldedaten zugleich enthalten.</translation>
    </message>
    <message>
        <source>--all shows all fields of the profile that --profile looks up.</source>
        <translation>--all zeigt alle Felder des Profils, das --profile sucht.</translation>
    </message>
    <message>
        <source>Enter the identity (%1):</source>
        <translation>Geben Sie die Identität ein (%1):</translation>
    </message>
    <message>
        <source>Standard input contains no identity.</source>
        <translation>Die Standardeingabe enthält keine Identität.</translation>
    </message>
    <message>
        <source>Reading the sandbox “%1”…</source>
        <translation>Sandbox „%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Target dataset: %1.</source>
        <translation>Zieldatensatz: %1.</translation>
    </message>
    <message>
        <source>It contains no data yet.</source>
        <translation>Er enthält noch keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>It already contains %Ln batch(es) with data. This export is added; none is replaced.</source>
        <translation>
            <numerusform>Er enthält bereits %Ln Batch mit Daten. Dieser Export kommt hinzu; keiner wird ersetzt.</numerusform>
            <numerusform>Er enthält bereits %Ln Batches mit Daten. Dieser Export kommt hinzu; keiner wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no expiry.</source>
        <translation>Er läuft nicht ab.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Gezählt am</translation>
    </message>
    <message numerus="yes">
        <source>Duration: about %1, from %Ln export(s) of these fields into this dataset.</source>
        <translation>
            <numerusform>Dauer: etwa %1, aus %Ln Export dieser Felder in diesen Datensatz.</numerusform>
            <numerusform>Dauer: etwa %1, aus %Ln Exporten dieser Felder in diesen Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size: about %1, from %Ln export(s) of these fields into this dataset.</source>
        <translation>
            <numerusform>Größe: etwa %1, aus %Ln Export dieser Felder in diesen Datensatz.</numerusform>
            <numerusform>Größe: etwa %1, aus %Ln Exporten dieser Felder in diesen Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without segments there is nothing to estimate: the size is that of the profile store.</source>
        <translation>Ohne Segmente gibt es nichts zu schätzen: Die Größe ist die des Profilspeichers.</translation>
    </message>
    <message>
        <source>Estimating on a sample…</source>
        <translation>Schätzung an einer Stichprobe&#xa0;…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Estimated on a sample now, without regard to the merge policy</source>
        <translation>Jetzt an einer Stichprobe geschätzt, ohne die Zusammenführungsrichtlinie</translation>
    </message>
    <message>
        <source>Looking up the profile…</source>
        <translation>Das Profil wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No profile in this sandbox has this identity.</source>
        <translation>Kein Profil in dieser Sandbox hat diese Identität.</translation>
    </message>
    <message>
        <source>The license or role does not include looking up profiles. Everything else works without it.</source>
        <translation>Lizenz oder Rolle umfassen das Suchen von Profilen nicht. Alles andere funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>– not in this profile</source>
        <translation>– nicht in diesem Profil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value in the profile</source>
        <translation>Wert im Profil</translation>
    </message>
    <message>
        <source>Value in the exported row</source>
        <translation>Wert in der exportierten Zeile</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
    <message>
        <source>Value the row would contain</source>
        <translation>Wert, den die Zeile enthielte</translation>
    </message>
    <message>
        <source>The merge policy does not stitch identities, so other rows can have this identity, too.</source>
        <translation>Die Zusammenführungsrichtlinie ordnet Identitäten nicht einander zu; auch andere Zeilen können diese Identität haben.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfileDelegate</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfilePane</name>
    <message>
        <source>Profile in row %1</source>
        <translation>Profil in Zeile %1</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Vorheriges Profil</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Nächstes Profil</translation>
    </message>
    <message>
        <source>Close profile</source>
        <translation>Profil schließen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>without hidden values</source>
        <translation>ohne verborgene Werte</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfilePreviewPane</name>
    <message>
        <source>The identity is kept in memory only and not recorded in Activity.</source>
        <translation>Die Identität bleibt nur im Arbeitsspeicher und wird unter „Aktivität“ nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Merged by %1.</source>
        <translation>Zusammengeführt nach %1.</translation>
    </message>
    <message>
        <source>Merged by the default policy.</source>
        <translation>Zusammengeführt nach der Standardrichtlinie.</translation>
    </message>
    <message>
        <source>It does not stitch identities, so other rows can have this identity, too.</source>
        <translation>Sie ordnet Identitäten nicht einander zu; auch andere Zeilen können diese Identität haben.</translation>
    </message>
    <message>
        <source>Look up one profile by an identity to see what its row in the export would contain.</source>
        <translation>Suchen Sie ein Profil anhand einer Identität, um zu sehen, was seine Zeile im Export enthielte.</translation>
    </message>
    <message>
        <source>Looking up the profile…</source>
        <translation>Das Profil wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No profile in this sandbox has this identity.</source>
        <translation>Kein Profil in dieser Sandbox hat diese Identität.</translation>
    </message>
    <message>
        <source>Without a preview, exports work as usual.</source>
        <translation>Exporte funktionieren auch ohne Vorschau.</translation>
    </message>
    <message>
        <source>This export does not contain any fields of this profile.</source>
        <translation>Dieser Export enthält keine Felder dieses Profils.</translation>
    </message>
    <message>
        <source>The profile could not be looked up.</source>
        <translation>Das Profil konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>Entire profile</source>
        <translation>Ganzes Profil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) missing</source>
        <translation>
            <numerusform>%Ln Feld fehlt</numerusform>
            <numerusform>%Ln Felder fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity namespace</source>
        <translation>Identitäts-Namespace</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity, e.g. an email address</source>
        <translation>Identität, z.&#xa0;B. eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Extent of the preview</source>
        <translation>Umfang der Vorschau</translation>
    </message>
    <message>
        <source>Preview of a profile</source>
        <translation>Vorschau eines Profils</translation>
    </message>
    <message>
        <source>Would contain</source>
        <translation>Enthielte</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfileTreeModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
    <name>exportdesk::ProxyQuestions</name>
    <message>
        <source>The proxy “%1” requires a sign-in.</source>
        <translation>Der Proxy „%1“ verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy “%1”</source>
        <translation>Beim Proxy „%1“ anmelden</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>Der Proxy hat den Benutzernamen oder das Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is sent to the platform until you have signed in.</source>
        <translation>Bis Sie sich angemeldet haben, wird nichts an die Plattform gesendet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>No keychain is available; the password is kept until you quit.</source>
        <translation>Kein Schlüsselbund verfügbar; das Kennwort bleibt bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The proxy identifies itself as “%1”.</source>
        <extracomment>the proxy&apos;s own words for what the sign-in is for</extracomment>
        <translation>Angabe des Proxys: „%1“.</translation>
    </message>
    <message>
        <source>Save in the system keychain</source>
        <translation>Im Schlüsselbund des Systems speichern</translation>
    </message>
</context>
<context>
    <name>exportdesk::QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Quit while the outcome of %Ln launch(es) is still unknown?</source>
        <translation>
            <numerusform>Beenden, obwohl das Ergebnis eines Starts nicht bekannt ist?</numerusform>
            <numerusform>Beenden, obwohl das Ergebnis von %Ln Starts nicht bekannt ist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln unconfirmed cancellation(s)?</source>
        <translation>
            <numerusform>Beenden, obwohl ein Abbruch nicht bestätigt ist?</numerusform>
            <numerusform>Beenden, obwohl %Ln Abbrüche nicht bestätigt sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been recorded. The next time Exportdesk starts, it checks whether a job was created and sends nothing twice without asking.</source>
        <translation>Das ist gespeichert. Beim nächsten Öffnen wird geklärt, ob ein Auftrag erstellt wurde; ohne Rückfrage wird nichts ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>It has been recorded. The next time Exportdesk starts, it checks what happened to the job and completes the cancellation.</source>
        <translation>Das ist gespeichert. Beim nächsten Öffnen wird geprüft, was aus dem Auftrag geworden ist, und der Abbruch wird abgeschlossen.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>The local data cannot be saved, so Exportdesk will not know about this next time. You will have to check on the platform whether a job was created.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, daher ist davon beim nächsten Öffnen nichts bekannt. Prüfen Sie dann auf der Plattform, ob ein Auftrag erstellt wurde.</translation>
    </message>
    <message>
        <source>The local data cannot be saved, so Exportdesk will not know about this next time and will not check whether the job actually stopped.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, daher ist davon beim nächsten Öffnen nichts bekannt, und es wird nicht geprüft, ob der Auftrag wirklich beendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln dataset(s) are being created?</source>
        <translation>
            <numerusform>Beenden, obwohl %Ln Datensatz noch erstellt wird?</numerusform>
            <numerusform>Beenden, obwohl %Ln Datensätze noch erstellt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been recorded. The next time Exportdesk starts, it checks whether the dataset was created and does not create a second one.</source>
        <translation>Das ist gespeichert. Beim nächsten Öffnen wird geprüft, ob der Datensatz erstellt wurde; ein zweiter wird nicht erstellt.</translation>
    </message>
    <message>
        <source>The local data cannot be saved, so Exportdesk will not know about this next time. Check the platform for the dataset before you create it again.</source>
        <translation>Die lokalen Daten lassen sich nicht speichern, daher ist davon beim nächsten Öffnen nichts bekannt. Suchen Sie den Datensatz auf der Plattform, bevor Sie ihn noch einmal erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln export(s) that you started are running?</source>
        <translation>
            <numerusform>Beenden, während %Ln von Ihnen gestarteter Export läuft?</numerusform>
            <numerusform>Beenden, während %Ln von Ihnen gestartete Exporte laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The local platform stops with the window and continues at the next start.</source>
        <translation>Die lokale Plattform endet mit dem Fenster und macht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Running exports continue on the platform. Exportdesk reports their end only once you open it again.</source>
        <translation>Laufende Exporte werden auf der Plattform fortgesetzt. Exportdesk meldet ihr Ende erst, wenn Sie es wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::RangeBar</name>
    <message>
        <source>Time range</source>
        <translation>Auswertungszeitraum</translation>
    </message>
    <message>
        <source>24&#xa0;h</source>
        <translation>24&#xa0;h</translation>
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
        <source>Show the last 24 hours</source>
        <translation>Die letzten 24 Stunden auswerten</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <translation>Die letzten 7 Tage auswerten</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>Die letzten 30 Tage auswerten</translation>
    </message>
    <message>
        <source>Show the last 90 days</source>
        <translation>Die letzten 90 Tage auswerten</translation>
    </message>
</context>
<context>
    <name>exportdesk::ReadText</name>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>This is JSON, but not an object in braces.</source>
        <translation>Das ist JSON, aber kein Objekt in geschweiften Klammern.</translation>
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
        <source>Line %1, column %2: JSON allows only straight double quotes, not %3.</source>
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
        <source>Line %1, column %2: this %3 has no matching opening bracket.</source>
        <translation>Zeile %1, Spalte %2: %3 hat kein öffnendes Gegenstück.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the string that starts here is never closed.</source>
        <translation>Zeile %1, Spalte %2: Die hier beginnende Zeichenfolge wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is not a valid JSON escape sequence.</source>
        <translation>Zeile %1, Spalte %2: %3 ist keine in JSON gültige Escape-Sequenz.</translation>
    </message>
    <message>
        <source>Line %1, column %2: line breaks and tabs (%3) are not allowed inside quotes.</source>
        <translation>Zeile %1, Spalte %2: Zeilenumbrüche und Tabulatoren (%3) sind in Anführungszeichen nicht zulässig.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 is not a valid JSON number.</source>
        <translation>Zeile %1, Spalte %2: %3 ist keine gültige JSON-Zahl.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 must be in double quotes, or be true, false or null.</source>
        <translation>Zeile %1, Spalte %2: %3 muss in doppelten Anführungszeichen stehen oder true, false oder null lauten.</translation>
    </message>
    <message>
        <source>Line %1, column %2: JSON does not allow comments.</source>
        <translation>Zeile %1, Spalte %2: JSON erlaubt keine Kommentare.</translation>
    </message>
    <message>
        <source>Line %1, column %2: objects are nested more than 200 levels deep.</source>
        <translation>Zeile %1, Spalte %2: Objekte sind mehr als 200 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the object has ended, but %3 follows.</source>
        <translation>Zeile %1, Spalte %2: Das Objekt ist zu Ende, aber es folgt %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: unexpected %3.</source>
        <translation>Zeile %1, Spalte %2: %3 wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
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
        <source>%1 occurs more than once. Only the last one counts; ignored: %2</source>
        <translation>%1 kommt mehrfach vor. Nur die letzte Angabe zählt; ignoriert: %2</translation>
    </message>
    <message>
        <source>%1 occurs more than once in one entry. Only the last one would be exported; ignored: %2</source>
        <translation>%1 kommt in einem Eintrag mehrfach vor. Nur die letzte Angabe würde exportiert; ignoriert: %2</translation>
    </message>
    <message>
        <source>%1 uses the 2018 format and was converted to the current one: %2</source>
        <translation>%1 verwendet das Format von 2018 und wurde in das aktuelle umgewandelt: %2</translation>
    </message>
    <message>
        <source>This is job %1. Its request was imported.</source>
        <translation>Das ist Auftrag %1. Seine Anfrage wurde importiert.</translation>
    </message>
    <message>
        <source>Omitted because only the platform sets it: %1</source>
        <translation>Weggelassen, weil nur die Plattform diese Angabe setzt: %1</translation>
    </message>
    <message>
        <source>Unexpected value for %1: %2. Correct it before you launch.</source>
        <translation>Unerwarteter Wert für %1: %2. Korrigieren Sie ihn vor dem Start.</translation>
    </message>
    <message>
        <source>%1 is sent in the documented form; the text contains %2.</source>
        <translation>%1 wird in der dokumentierten Form gesendet; im Text steht %2.</translation>
    </message>
    <message>
        <source>%1 was treated as %2.</source>
        <translation>%1 wurde als %2 behandelt.</translation>
    </message>
    <message>
        <source>Unknown key %1. It stays in the request unchanged.</source>
        <translation>Unbekannter Schlüssel %1. Er bleibt unverändert in der Anfrage.</translation>
    </message>
    <message>
        <source>This is an object as in %1, not JSON.</source>
        <translation>Das ist ein Objekt wie in %1, kein JSON.</translation>
    </message>
    <message>
        <source>Convert to JSON</source>
        <translation>In JSON umwandeln</translation>
    </message>
</context>
<context>
    <name>exportdesk::ReaderFailureText</name>
    <message>
        <source>The reader for results could not be started.</source>
        <translation>Das Leseprogramm für Ergebnisse konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>DuckDB, which reads results, is not installed.</source>
        <translation>DuckDB, das Ergebnisse liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The installed DuckDB cannot be used.</source>
        <translation>Das installierte DuckDB ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The files of the result are no longer open.</source>
        <translation>Die Dateien des Ergebnisses sind nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>The files need more memory than reading results may use.</source>
        <translation>Die Dateien brauchen mehr Arbeitsspeicher, als das Lesen von Ergebnissen verwenden darf.</translation>
    </message>
    <message>
        <source>No space is left for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The result could not be queried.</source>
        <translation>Das Ergebnis konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The result contains values that are too large to show.</source>
        <translation>Das Ergebnis enthält Werte, die zum Anzeigen zu groß sind.</translation>
    </message>
    <message>
        <source>Reading the result was cancelled.</source>
        <translation>Das Lesen des Ergebnisses wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reader for results quit unexpectedly. A file may be damaged.</source>
        <translation>Das Leseprogramm für Ergebnisse wurde unerwartet beendet. Möglicherweise ist eine Datei beschädigt.</translation>
    </message>
    <message>
        <source>The reader for results stopped responding and was ended.</source>
        <translation>Das Leseprogramm für Ergebnisse hat nicht mehr reagiert und wurde beendet.</translation>
    </message>
    <message>
        <source>The reader for results sent an unexpected response and was ended.</source>
        <translation>Das Leseprogramm für Ergebnisse hat unerwartet geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A file of the result cannot be read.</source>
        <translation>Eine Datei des Ergebnisses kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is not a Parquet file.</source>
        <translation>Die Datei %1 ist keine Parquet-Datei.</translation>
    </message>
    <message>
        <source>A file of the result is not a Parquet file.</source>
        <translation>Eine Datei des Ergebnisses ist keine Parquet-Datei.</translation>
    </message>
    <message>
        <source>The file %1 does not contain JSON.</source>
        <translation>Die Datei %1 enthält kein JSON.</translation>
    </message>
    <message>
        <source>A file of the result does not contain JSON.</source>
        <translation>Eine Datei des Ergebnisses enthält kein JSON.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or incomplete.</source>
        <translation>Die Datei %1 ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>A file of the result is damaged or incomplete.</source>
        <translation>Eine Datei des Ergebnisses ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The file %1 is encrypted.</source>
        <translation>Die Datei %1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>A file of the result is encrypted.</source>
        <translation>Eine Datei des Ergebnisses ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The file %1 has too many columns.</source>
        <translation>Die Datei %1 hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>The result has too many columns.</source>
        <translation>Das Ergebnis hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Install Exportdesk again.</source>
        <translation>Installieren Sie Exportdesk erneut.</translation>
    </message>
    <message>
        <source>Install the DuckDB library. README.md describes how.</source>
        <translation>Installieren Sie die Bibliothek von DuckDB. README.md beschreibt, wie das geht.</translation>
    </message>
    <message>
        <source>Open the result again.</source>
        <translation>Öffnen Sie das Ergebnis erneut.</translation>
    </message>
    <message>
        <source>Fetch the files again. If the problem persists, repeat the export.</source>
        <translation>Laden Sie die Dateien erneut. Wenn das Problem bleibt, wiederholen Sie den Export.</translation>
    </message>
    <message>
        <source>Save the part files as they are and open them with another tool.</source>
        <translation>Speichern Sie die Teildateien unverändert und öffnen Sie sie mit einem anderen Werkzeug.</translation>
    </message>
    <message>
        <source>Free up space on the disk or select another folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No space is left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
</context>
<context>
    <name>exportdesk::RecentFieldsButton</name>
    <message>
        <source>No fields have been exported from here yet</source>
        <translation>Von hier wurden noch keine Felder exportiert</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Fields used in the most recent exports launched here</source>
        <translation>Felder aus den zuletzt hier gestarteten Exporten</translation>
    </message>
</context>
<context>
    <name>exportdesk::ReportRows</name>
    <message>
        <source>This is a file with one template.</source>
        <translation>Das ist eine Datei mit einer Vorlage.</translation>
    </message>
    <message>
        <source>This is an export request.</source>
        <translation>Das ist eine Exportanfrage.</translation>
    </message>
    <message>
        <source>The text contains an export request.</source>
        <translation>Der Text enthält eine Exportanfrage.</translation>
    </message>
    <message numerus="yes">
        <source>This is a file with %Ln template(s).</source>
        <translation>
            <numerusform>Das ist eine Datei mit %Ln Vorlage.</numerusform>
            <numerusform>Das ist eine Datei mit %Ln Vorlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln export request(s).</source>
        <translation>
            <numerusform>Der Text enthält %Ln Exportanfrage.</numerusform>
            <numerusform>Der Text enthält %Ln Exportanfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is job %1 with its request.</source>
        <translation>Das ist Auftrag %1 mit seiner Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln job(s) with their requests.</source>
        <translation>
            <numerusform>Das ist eine Liste mit %Ln Auftrag und seiner Anfrage.</numerusform>
            <numerusform>Das ist eine Liste mit %Ln Aufträgen und ihren Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be imported in Connections.</source>
        <translation>Sie können unter „Verbindungen“ importiert werden.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Request %1 would be sent.</source>
        <translation>Anfrage %1 würde gesendet.</translation>
    </message>
    <message>
        <source>The call specifies the sandbox %1.</source>
        <translation>Der Aufruf nennt die Sandbox %1.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %Ln credential(s); Connections asks which one to import.</source>
        <translation>
            <numerusform>Sie enthält %Ln Anmeldedaten; unter Verbindungen wählen Sie, welche importiert werden.</numerusform>
            <numerusform>Sie enthält %Ln Anmeldedaten; unter Verbindungen wählen Sie, welche importiert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RequestPane</name>
    <message>
        <source>out of sync: line %1</source>
        <translation>nicht synchron: Zeile %1</translation>
    </message>
    <message>
        <source>in sync with the form</source>
        <translation>synchron mit dem Formular</translation>
    </message>
    <message>
        <source>The form shows the last valid request.</source>
        <translation>Das Formular zeigt die letzte gültige Anfrage.</translation>
    </message>
    <message>
        <source>Revert to the form’s version</source>
        <translation>Zur Fassung des Formulars zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s) on the text</source>
        <translation>
            <numerusform>%Ln weiterer Hinweis zum Text</numerusform>
            <numerusform>%Ln weitere Hinweise zum Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL-Befehl</translation>
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
    <name>exportdesk::RequestReading</name>
    <message>
        <source>Specify either a file (or “-”) or --template NAME.</source>
        <translation>Geben Sie entweder eine Datei (oder „-“) oder --template NAME an.</translation>
    </message>
    <message>
        <source>--pick selects among the requests in a file.</source>
        <translation>--pick wählt unter den Anfragen in einer Datei aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 contains %Ln requests; there is no request %2.</source>
        <translation>
            <numerusform>%1 enthält %Ln Anfrage; es gibt keine Anfrage %2.</numerusform>
            <numerusform>%1 enthält %Ln Anfragen; es gibt keine Anfrage %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contains %Ln requests. Select one with --pick N:</source>
        <translation>
            <numerusform>%1 enthält %Ln Anfrage. Wählen Sie eine mit --pick N:</numerusform>
            <numerusform>%1 enthält %Ln Anfragen. Wählen Sie eine mit --pick N:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains no export request. %2</source>
        <translation>%1 enthält keine Exportanfrage. %2</translation>
    </message>
    <message>
        <source>%1 contains only a part of a request; nothing was sent.</source>
        <translation>%1 enthält nur einen Teil einer Anfrage; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No template is named “%1”. “exportdeskctl template list” shows the saved ones.</source>
        <translation>Keine Vorlage heißt „%1“. „exportdeskctl template list“ zeigt die gespeicherten.</translation>
    </message>
    <message>
        <source>--set %1 cannot be applied. Write it as path=value, e.g. destination.datasetId=ID.</source>
        <translation>--set %1 kann nicht angewendet werden. Schreiben Sie Pfad=Wert, zum Beispiel destination.datasetId=ID.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultAdvice</name>
    <message>
        <source>The reader is a program of its own; nothing else is affected.</source>
        <translation>Gelesen wird in einem eigenen Programm; nichts anderes ist betroffen.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>To count fields and show rows, Exportdesk must fetch %1 from the platform.</source>
        <translation>Um Felder zu zählen und Zeilen zu zeigen, muss Exportdesk %1 von der Plattform laden.</translation>
    </message>
    <message>
        <source>The files are kept in a private folder until this result is closed.</source>
        <translation>Die Dateien liegen in einem privaten Ordner, bis dieses Ergebnis geschlossen wird.</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <comment>bytes</comment>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Install the DuckDB library; README.md describes how. It counts fields, shows rows and saves them. Everything else works without it.</source>
        <translation>Installieren Sie die Bibliothek von DuckDB; README.md beschreibt es. Sie zählt Felder, zeigt Zeilen und speichert sie. Alles andere geht ohne sie.</translation>
    </message>
    <message>
        <source>Save the part files to open them with other tools. If the export can be repeated, run it again.</source>
        <translation>Speichern Sie die Teildateien, um sie mit anderen Werkzeugen zu öffnen. Kann der Export wiederholt werden, führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>Free up space on the disk, then read the files again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und lesen Sie die Dateien dann erneut.</translation>
    </message>
    <message>
        <source>Close other results, then read the files again.</source>
        <translation>Schließen Sie andere Ergebnisse, und lesen Sie die Dateien dann erneut.</translation>
    </message>
    <message>
        <source>If you need the data, run the export again.</source>
        <translation>Wenn Sie die Daten brauchen, starten Sie den Export erneut.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultChecking</name>
    <message>
        <source>Fetching part files: %1.</source>
        <translation>Teildateien werden geladen: %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing with the last run…</source>
        <translation>Es wird mit dem letzten Lauf verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Least – greatest</source>
        <translation>Kleinster – größter</translation>
    </message>
    <message>
        <source>Counted by Query Service in %1&#xa0;s.</source>
        <translation>Vom Abfrage-Service in %1&#xa0;s gezählt.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultCommand</name>
    <message>
        <source>Job %1 succeeded, but it has no files: it exported nothing, or the files were deleted.</source>
        <translation>Auftrag %1 war erfolgreich, hat aber keine Dateien: Er hat nichts exportiert, oder die Dateien wurden gelöscht.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultContent</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Profile store</source>
        <translation>Profilspeicher</translation>
    </message>
    <message>
        <source>about %1, sampled %2</source>
        <translation>etwa %1, Stichprobe %2</translation>
    </message>
    <message>
        <source>Profiles in the last sample. An export differs from it by what the filter, the segments and the merge policy leave, by the age of the sample, and by empty profiles.</source>
        <translation>Profile in der letzten Stichprobe. Ein Export weicht davon ab: durch Filter, Segmente und Zusammenführungsrichtlinie, durch das Alter der Stichprobe und durch leere Profile.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Angaben aus</translation>
    </message>
    <message>
        <source>the Catalog of the platform</source>
        <translation>dem Katalog der Plattform</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 file(s)</source>
        <translation>
            <numerusform>%1 in %2 Datei</numerusform>
            <numerusform>%1 in %2 Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultConverting</name>
    <message>
        <source>Saving: %1%.</source>
        <translation>Wird gespeichert: %1&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert in %1.</numerusform>
            <numerusform>%Ln Zeilen gespeichert in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV has one line for each profile and leaves out the events. JSON Lines and Parquet contain them; CSV does with --fields of events, such as %1.</source>
        <translation>CSV hat eine Zeile je Profil und lässt die Ereignisse weg. JSON Lines und Parquet enthalten sie; CSV mit Feldern der Ereignisse in --fields, etwa %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultFieldsModel</name>
    <message>
        <source>%1%</source>
        <comment>share of filled rows</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Distinct ≈</source>
        <translation>Werte ≈</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Least – greatest</source>
        <translation>Kleinster – größter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Values in a map or list count as filled when at least one entry exists.</source>
        <translation>Werte in einer Zuordnung oder Liste gelten als gefüllt, wenn es mindestens einen Eintrag gibt.</translation>
    </message>
    <message>
        <source>Different values; approximate, within 2%.</source>
        <translation>Verschiedene Werte; ungefähr, auf 2&#xa0;% genau.</translation>
    </message>
    <message>
        <source>Profiles with another value than in the last run.</source>
        <translation>Profile mit einem anderen Wert als beim letzten Mal.</translation>
    </message>
    <message>
        <source>The files have no such field.</source>
        <translation>Die Dateien haben kein solches Feld.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>filled %1</source>
        <translation>%1 gefüllt</translation>
    </message>
    <message>
        <source>%1 of %2 empty</source>
        <translation>%1 von %2 leer</translation>
    </message>
    <message>
        <source>about %1 distinct</source>
        <translation>etwa %1 verschiedene</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultFigures</name>
    <message numerus="yes">
        <source>%1 record(s) rejected</source>
        <translation>
            <numerusform>%1 Datensatz abgelehnt</numerusform>
            <numerusform>%1 Datensätze abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate row(s)</source>
        <translation>
            <numerusform>%1 doppelte Zeile</numerusform>
            <numerusform>%1 doppelte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity namespaces</source>
        <translation>Identitäts-Namensräume</translation>
    </message>
    <message>
        <source>Identities were not exported.</source>
        <translation>Identitäten wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Identities were exported without their namespaces.</source>
        <translation>Identitäten wurden ohne ihre Namensräume exportiert.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>expected number</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The memberships were not exported, so they cannot be counted.</source>
        <translation>Die Mitgliedschaften wurden nicht exportiert und können daher nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>expected: evaluated %1</source>
        <translation>erwartet: Auswertung %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 · %2 per profile</source>
        <translation>%1 · %2 je Profil</translation>
    </message>
    <message>
        <source>all</source>
        <comment>events</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>ingested since %1</source>
        <translation>aufgenommen seit %1</translation>
    </message>
    <message>
        <source>ingested until %1</source>
        <translation>aufgenommen bis %1</translation>
    </message>
    <message>
        <source>ingested %1 – %2</source>
        <translation>aufgenommen %1 – %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>%1 happened before</source>
        <translation>%1 geschahen davor</translation>
    </message>
    <message>
        <source>They happened before the requested time, but were ingested after it: the filter is about ingestion.</source>
        <translation>Sie geschahen vor dem angeforderten Zeitpunkt, wurden aber danach aufgenommen: Der Filter betrifft die Aufnahme.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 with events, at most %2 each</source>
        <translation>%1 mit Ereignissen, je höchstens %2</translation>
    </message>
    <message>
        <source>Against the last run</source>
        <translation>Gegen den letzten Lauf</translation>
    </message>
    <message>
        <source>No earlier run of this request into this dataset.</source>
        <translation>Kein früherer Lauf dieser Anforderung in diesen Datensatz.</translation>
    </message>
    <message>
        <source>Show job %1</source>
        <translation>Auftrag %1 zeigen</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>number</comment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Profiles cannot be matched: no identities were exported.</source>
        <translation>Profile lassen sich nicht zuordnen: Es wurden keine Identitäten exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) changed.</source>
        <translation>
            <numerusform>%Ln weiteres Feld hat sich geändert.</numerusform>
            <numerusform>%Ln weitere Felder haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>Files of batch %1</source>
        <translation>Dateien von Batch %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultFileSaving</name>
    <message>
        <source>The file %1 already exists.</source>
        <translation>Die Datei %1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>The file could not be written to %1.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The result has no field %1.</source>
        <translation>Das Ergebnis hat kein Feld %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultListing</name>
    <message>
        <source>Loading the files of batch %1…</source>
        <translation>Die Dateien von Batch %1 werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultOpening</name>
    <message>
        <source>Fetching part files: %1.</source>
        <translation>Teildateien werden geladen: %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultRowsModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>The result has no field %1.</source>
        <translation>Das Ergebnis hat kein Feld %1.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultSaving</name>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Führen Sie denselben Befehl erneut aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>The file could not be written to %1.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Saving %1: %2.</source>
        <translation>%1 wird gespeichert: %2.</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3.</source>
        <translation>%1 wird gespeichert: %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert.</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultSql</name>
    <message>
        <source>This job has no statement “%1”: what it needs was not exported.</source>
        <translation>Für diesen Auftrag gibt es keine Anweisung „%1“: Was sie braucht, wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>To run them, set TOKEN to an access token: %1</source>
        <translation>Zum Ausführen setzen Sie TOKEN auf ein Zugriffstoken: %1</translation>
    </message>
    <message>
        <source>Query Service did not say where to connect: %1</source>
        <translation>Der Abfrage-Service hat nicht gesagt, wohin verbunden werden soll: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultTab</name>
    <message>
        <source>The job has not finished yet.</source>
        <translation>Der Auftrag ist noch nicht beendet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultText</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>files on this computer, %1</source>
        <translation>Dateien auf diesem Computer, %1</translation>
    </message>
    <message>
        <source>Query Service</source>
        <translation>Abfrage-Service</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultView</name>
    <message>
        <source>Stop</source>
        <comment>computing</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Reading the batches…</source>
        <translation>Batches werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the files: %1</source>
        <translation>Dateien werden geladen: %1</translation>
    </message>
    <message>
        <source>Fetching the files: %1 of %2</source>
        <translation>Dateien werden geladen: %1 von %2</translation>
    </message>
    <message>
        <source>Computing: %1 of %2</source>
        <translation>Wird berechnet: %1 von %2</translation>
    </message>
    <message>
        <source>Comparing with the last run…</source>
        <translation>Wird mit dem letzten Lauf verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Computed on this computer in %1&#xa0;s from %2</source>
        <translation>Auf diesem Computer in %1&#xa0;s aus %2 berechnet</translation>
    </message>
    <message>
        <source>The files have not been read yet.</source>
        <translation>Die Dateien sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No rows could be read.</source>
        <translation>Es gibt keine Zeilen, die gelesen werden könnten.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The result could not be read.</source>
        <translation>Das Ergebnis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the files, %1…</source>
        <translation>Dateien werden geöffnet, %1&#xa0;…</translation>
    </message>
    <message>
        <source>SQL…</source>
        <translation>SQL&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting to Query Service…</source>
        <translation>Verbindung zum Abfrage-Service wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Query Service is counting: %1 of %2</source>
        <translation>Der Abfrage-Service zählt: %1 von %2</translation>
    </message>
    <message>
        <source>Counted by Query Service in %1&#xa0;s</source>
        <translation>Vom Abfrage-Service in %1&#xa0;s gezählt</translation>
    </message>
    <message>
        <source>Count from files</source>
        <translation>Aus den Dateien zählen</translation>
    </message>
    <message>
        <source>Count with Query Service</source>
        <translation>Mit dem Abfrage-Service zählen</translation>
    </message>
    <message>
        <source>Query Service gives no rows here. Count from the files to see them.</source>
        <translation>Der Abfrage-Service liefert hier keine Zeilen. Zählen Sie aus den Dateien, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Query again</source>
        <translation>Erneut abfragen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultWindow</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows of job %1</source>
        <translation>Zeilen von Auftrag %1</translation>
    </message>
    <message>
        <source>Result of job %1</source>
        <translation>Ergebnis von Auftrag %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::RhythmEditor</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Days of the month, for example: 1, 15, last</source>
        <translation>Tage des Monats, zum Beispiel: 1, 15, letzter</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>last</source>
        <comment>day of a month</comment>
        <translation>letzter</translation>
    </message>
    <message>
        <source>every</source>
        <comment>every 15 minutes</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a time of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Distance between two runs</source>
        <translation>Abstand zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>Last time of the day</source>
        <translation>Letzte Uhrzeit des Tages</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
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
        <source>from</source>
        <comment>a time of day</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>Erste Uhrzeit des Tages</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>exportdesk::RowsView</name>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Hide values of %1</source>
        <translation>Werte von %1 verbergen</translation>
    </message>
    <message>
        <source>Show values of %1</source>
        <translation>Werte von %1 zeigen</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Batches</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Zeilen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No row matches the search: %1</source>
        <translation>Keine Zeile passt zur Suche: %1</translation>
    </message>
    <message>
        <source>The batch contains no rows.</source>
        <translation>Der Batch enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All values are visible. They may be personal data.</source>
        <translation>Alle Werte sind sichtbar. Es können personenbezogene Daten sein.</translation>
    </message>
    <message numerus="yes">
        <source>Values are hidden except in %Ln column(s). Space shows or hides a column.</source>
        <translation>
            <numerusform>Werte sind verborgen, außer in %Ln Spalte. Die Leertaste zeigt oder verbirgt eine Spalte.</numerusform>
            <numerusform>Werte sind verborgen, außer in %Ln Spalten. Die Leertaste zeigt oder verbirgt eine Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are hidden. Space shows or hides the values of a column.</source>
        <translation>Werte sind verborgen. Die Leertaste zeigt oder verbirgt die Werte einer Spalte.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Search rows, or use loyalty.points:&gt;1000</source>
        <translation>Zeilen suchen, auch loyalty.points:&gt;1000</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The files have not been read.</source>
        <translation>Die Dateien wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>exportdesk::RunningPanel</name>
    <message>
        <source>Running now</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>In „Aufträge“ anzeigen</translation>
    </message>
    <message>
        <source>Loading the jobs of this sandbox…</source>
        <translation>Aufträge dieser Sandbox werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No jobs are running.</source>
        <translation>Derzeit läuft kein Auftrag.</translation>
    </message>
    <message>
        <source>Launch to %1: %2</source>
        <translation>Start mit Ziel %1: %2</translation>
    </message>
    <message>
        <source>Job %1, %2: %3</source>
        <translation>Auftrag %1, %2: %3</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln Auftrag läuft</numerusform>
            <numerusform>%Ln Aufträge laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RunningPlatform</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation>Sie wurde nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check that you have permission to write there.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Prüfen Sie die Schreibrechte.</translation>
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
    <name>exportdesk::SaveResultDialog</name>
    <message>
        <source>Save the rows as one file</source>
        <translation>Zeilen als eine Datei speichern</translation>
    </message>
    <message>
        <source>The file contains all values, hidden ones, too. Only you can read it.</source>
        <translation>Die Datei enthält alle Werte, auch verborgene. Nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Whole rows, as exported</source>
        <translation>Ganze Zeilen, wie exportiert</translation>
    </message>
    <message>
        <source>Fields to save</source>
        <translation>Zu speichernde Felder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Wird gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) saved as %2, %3.</source>
        <translation>
            <numerusform>%1 Zeile als %2 gespeichert, %3.</numerusform>
            <numerusform>%1 Zeilen als %2 gespeichert, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped; no partial file was left behind.</source>
        <translation>Das Speichern wurde angehalten; es blieb keine unvollständige Datei zurück.</translation>
    </message>
    <message>
        <source>UTF-8, with a line of field names. Lists and maps are written as JSON. Text that a spreadsheet would run as a formula is preceded by an apostrophe.</source>
        <translation>UTF-8, mit einer Zeile der Feldnamen. Listen und Maps werden als JSON geschrieben. Vor Text, den eine Tabellenkalkulation als Formel ausführen würde, steht ein Apostroph.</translation>
    </message>
    <message>
        <source>The rows keep the structure of the export.</source>
        <translation>Die Zeilen behalten den Aufbau des Exports.</translation>
    </message>
    <message>
        <source>One value for each selected field; its path is the name.</source>
        <translation>Ein Wert für jedes ausgewählte Feld, benannt nach seinem Pfad.</translation>
    </message>
    <message>
        <source>A file is being saved.</source>
        <translation>Eine Datei wird gespeichert.</translation>
    </message>
    <message>
        <source>Select at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld aus.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>saving a file</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>CSV contains the selected fields only.</source>
        <translation>CSV enthält nur die ausgewählten Felder.</translation>
    </message>
    <message>
        <source>All rows are saved (%1), not only those that match (%2).</source>
        <translation>Alle Zeilen werden gespeichert (%1), nicht nur die passenden (%2).</translation>
    </message>
    <message>
        <source>The events are left out: select fields of timeSeriesEvents, or save whole rows as JSON lines or Parquet.</source>
        <translation>Die Ereignisse fehlen: Wählen Sie Felder von timeSeriesEvents, oder speichern Sie ganze Zeilen als JSON Lines oder Parquet.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SaveTemplateDialog</name>
    <message>
        <source>Save this export as a template?</source>
        <translation>Diesen Export als Vorlage speichern?</translation>
    </message>
    <message>
        <source>A template changes only when you save it again. Times can be relative to the day the template is used.</source>
        <translation>Eine Vorlage ändert sich nur, wenn sie neu gespeichert wird. Zeitangaben können relativ zum Tag der Verwendung sein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Updated since</source>
        <translation>Aktualisiert seit</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>relative: %1</source>
        <translation>relativ: %1</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>fest: %1</translation>
    </message>
    <message>
        <source>last successful export: %1</source>
        <translation>letzter erfolgreicher Export: %1</translation>
    </message>
    <message>
        <source>A template with this name already exists and will be replaced.</source>
        <translation>Eine Vorlage mit diesem Namen gibt es bereits; sie wird ersetzt.</translation>
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
        <source>Enter a name for the template.</source>
        <translation>Geben Sie einen Namen für die Vorlage ein.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view as:</source>
        <translation>Unter welchem Namen soll die Ansicht gespeichert werden?</translation>
    </message>
    <message>
        <source>Filters, search, columns and sorting are saved.</source>
        <translation>Filter, Suche, Spalten und Sortierung werden gespeichert.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A view with this name already exists and will be replaced.</source>
        <translation>Es gibt bereits eine Ansicht mit diesem Namen; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>The view will appear in the list of saved views.</source>
        <translation>Die Ansicht erscheint dann in der Liste der Ansichten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleActing</name>
    <message>
        <source>Schedules do not run: the data folder is on a network folder (%1), where two computers could run the same schedule.</source>
        <translation>Zeitpläne laufen nicht: Der Datenordner liegt in einem Netzwerkordner (%1), in dem zwei Computer denselben Zeitplan ausführen könnten.</translation>
    </message>
    <message>
        <source>Schedules do not run: the history cannot be stored on this computer.</source>
        <translation>Zeitpläne laufen nicht: Der Verlauf kann auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” is paused. What is running goes on.</source>
        <translation>„%1“ ist pausiert. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>“%1” could not be paused.</source>
        <translation>„%1“ konnte nicht pausiert werden.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“%1” could not be resumed.</source>
        <translation>„%1“ konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>It runs again from its next time on. Times during the pause stay skipped.</source>
        <translation>Der Zeitplan läuft ab seinem nächsten Zeitpunkt wieder. Zeitpunkte während der Pause bleiben übersprungen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is launched once, in sandbox %1, with the same checks as at its own times. If its previous run has not ended, its rule for that applies.</source>
        <translation>Er wird einmal gestartet, in der Sandbox %1, mit denselben Prüfungen wie zu seinen eigenen Zeitpunkten. Ist sein voriger Lauf noch nicht beendet, gilt seine Regel dafür.</translation>
    </message>
    <message>
        <source>Run “%1” now?</source>
        <translation>„%1“ jetzt ausführen?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>The schedule could not be run now.</source>
        <translation>Der Zeitplan konnte jetzt nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Nothing was launched: the schedule was changed, or another program was faster. Check its log.</source>
        <translation>Es wurde nichts gestartet: Der Zeitplan wurde geändert, oder ein anderes Programm war schneller. Sehen Sie in seinem Protokoll nach.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: job %2 was launched.</source>
        <translation>„%1“: Auftrag %2 wurde gestartet.</translation>
    </message>
    <message>
        <source>“%1” was removed. Its jobs stay.</source>
        <translation>„%1“ wurde entfernt. Die Aufträge bleiben.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It no longer runs, and its log is deleted. The jobs that it launched stay, also running ones.</source>
        <translation>Er läuft nicht mehr, und sein Protokoll wird gelöscht. Aufträge, die er gestartet hat, bleiben, auch laufende.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleAdding</name>
    <message>
        <source>A schedule needs a name.</source>
        <translation>Ein Zeitplan braucht einen Namen.</translation>
    </message>
    <message>
        <source>No template is named “%1”. “exportdeskctl template list” shows the saved ones.</source>
        <translation>Keine Vorlage heißt „%1“. „exportdeskctl template list“ zeigt die gespeicherten.</translation>
    </message>
    <message>
        <source>Schedule “%1”: %2, %3.</source>
        <translation>Zeitplan „%1“: %2, %3.</translation>
    </message>
    <message>
        <source>Schedules run while Exportdesk is open, and by “exportdeskctl schedule run-due”: “exportdeskctl schedule timer --install” runs it each minute.</source>
        <translation>Zeitpläne laufen, während Exportdesk geöffnet ist, und durch „exportdeskctl schedule run-due“: „exportdeskctl schedule timer --install“ ruft es jede Minute auf.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleChanging</name>
    <message>
        <source>Schedule “%1” is paused.</source>
        <translation>Der Zeitplan „%1“ ist pausiert.</translation>
    </message>
    <message>
        <source>Schedule “%1” was removed. Its jobs stay.</source>
        <translation>Der Zeitplan „%1“ wurde entfernt. Seine Aufträge bleiben.</translation>
    </message>
    <message>
        <source>Schedule “%1” is active again.</source>
        <translation>Der Zeitplan „%1“ ist wieder aktiv.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleCommand</name>
    <message>
        <source>The data folder %1 is on a network file system (%2). Two computers could run the same schedule, so schedules are refused there. Use --data-dir with a folder of this computer.</source>
        <translation>Der Datenordner %1 liegt auf einem Netzwerk-Dateisystem (%2). Zwei Computer könnten denselben Zeitplan ausführen, daher werden Zeitpläne dort abgelehnt. Verwenden Sie --data-dir mit einem Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>A schedule of this name exists. Use --replace to change it.</source>
        <translation>Ein Zeitplan dieses Namens besteht bereits. Mit --replace wird er geändert.</translation>
    </message>
    <message>
        <source>The schedule was changed or removed meanwhile. Nothing was changed.</source>
        <translation>Der Zeitplan wurde inzwischen geändert oder entfernt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No schedule is named “%1”. “exportdeskctl schedule list” shows them.</source>
        <translation>Kein Zeitplan heißt „%1“. „exportdeskctl schedule list“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleCommands</name>
    <message>
        <source>Edit schedule…</source>
        <translation>Zeitplan bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Resume schedule…</source>
        <translation>Zeitplan fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Pause schedule</source>
        <translation>Zeitplan pausieren</translation>
    </message>
    <message>
        <source>Run schedule now…</source>
        <translation>Zeitplan jetzt ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove schedule…</source>
        <translation>Zeitplan entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Select a schedule first.</source>
        <translation>Wählen Sie zuerst einen Zeitplan aus.</translation>
    </message>
    <message>
        <source>The schedule is paused. Resume it first.</source>
        <translation>Der Zeitplan ist pausiert. Setzen Sie ihn zuerst fort.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleDetails</name>
    <message>
        <source>Next 24 hours</source>
        <translation>Nächste 24 Stunden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>Alle Zeitpläne</translation>
    </message>
    <message>
        <source>It is unknown when the platform runs its own jobs, so Exportdesk cannot warn of them.</source>
        <translation>Es ist nicht bekannt, wann die Plattform ihre eigenen Läufe ausführt, deshalb kann Exportdesk nicht vor ihnen warnen.</translation>
    </message>
    <message>
        <source>The platform also runs this, at times that Exportdesk cannot read: %1</source>
        <translation>Die Plattform führt außerdem dies aus, zu Zeiten, die Exportdesk nicht lesen kann: %1</translation>
    </message>
    <message>
        <source>Loading the log…</source>
        <translation>Das Protokoll wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>This schedule was not due yet. Each time it is due will be listed here with its result.</source>
        <translation>Dieser Zeitplan war noch nicht fällig. Jeder fällige Zeitpunkt wird hier mit seinem Ergebnis aufgeführt.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Run once, late</source>
        <translation>Einmal verspätet ausführen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>a missed run</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Dieses Mal überspringen</translation>
    </message>
    <message>
        <source>Run when it has ended</source>
        <translation>Nach seinem Ende ausführen</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Dataset ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Only what is new since the last success</source>
        <translation>Nur Neues seit dem letzten Erfolg</translation>
    </message>
    <message>
        <source>As the request says</source>
        <translation>Wie in der Anfrage</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>job %1, %2</source>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>last success</comment>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>If a run was missed</source>
        <translation>Wenn ein Lauf verpasst wurde</translation>
    </message>
    <message>
        <source>If the previous run has not ended</source>
        <translation>Wenn der vorige noch läuft</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Log of the schedule</source>
        <translation>Protokoll des Zeitplans</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleDialog</name>
    <message>
        <source>Only what is new since the last success</source>
        <translation>Nur Neues seit dem letzten Erfolg</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Run once, late</source>
        <translation>Einmal verspätet ausführen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Dieses Mal überspringen</translation>
    </message>
    <message>
        <source>Run when it has ended</source>
        <translation>Nach seinem Ende ausführen</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>A success is a run whose batch has arrived. The first run exports everything.</source>
        <translation>Ein Erfolg ist ein Lauf, dessen Batch angekommen ist. Der erste Lauf exportiert alles.</translation>
    </message>
    <message>
        <source>If a run was missed</source>
        <translation>Wenn ein Lauf verpasst wurde</translation>
    </message>
    <message>
        <source>If the previous run has not ended</source>
        <translation>Wenn der vorige noch läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save schedule in %1</source>
        <translation>Zeitplan in %1 speichern</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Zeitplan speichern</translation>
    </message>
    <message>
        <source>The schedule is being saved.</source>
        <translation>Der Zeitplan wird gespeichert.</translation>
    </message>
    <message>
        <source>Enter a name for the schedule.</source>
        <translation>Geben Sie einen Namen für den Zeitplan ein.</translation>
    </message>
    <message>
        <source>Another schedule is already named “%1”.</source>
        <translation>Ein anderer Zeitplan heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>The schedule was changed or removed by another program meanwhile. Close this dialog, check it, and edit it again.</source>
        <translation>Der Zeitplan wurde inzwischen von einem anderen Programm geändert oder entfernt. Schließen Sie diesen Dialog, sehen Sie ihn sich an und bearbeiten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The schedule could not be saved.</source>
        <translation>Der Zeitplan konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleDraftButton</name>
    <message>
        <source>The request is not valid JSON. Fix the marked line first.</source>
        <translation>Die Anfrage ist kein gültiges JSON. Beheben Sie zuerst den markierten Fehler.</translation>
    </message>
    <message>
        <source>Select a dataset first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>Schedule this export…</source>
        <translation>Diesen Export planen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleListing</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>No schedules for this connection and sandbox.</source>
        <translation>Keine Zeitpläne für diese Verbindung und Sandbox.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleLogging</name>
    <message>
        <source>Nothing was due yet.</source>
        <translation>Bisher war nichts fällig.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleOutlook</name>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Next five times</source>
        <translation>Nächste fünf Zeitpunkte</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>due times</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>Checking the request…</source>
        <translation>Die Anfrage wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The request could not be checked: %1</source>
        <translation>Die Anfrage konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>The checks found no errors.</source>
        <translation>Die Prüfungen haben keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>It would not be launched: %1</source>
        <translation>Sie würde nicht gestartet: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday, a date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleRunning</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <comment>a schedule, a time and what became of it</comment>
        <translation>%1, fällig %2: %3</translation>
    </message>
    <message>
        <source>A launch has an unknown outcome: “exportdeskctl launch list” shows it. Its schedule waits for the decision.</source>
        <translation>Das Ergebnis eines Starts ist unbekannt: „exportdeskctl launch list“ zeigt ihn. Sein Zeitplan wartet auf die Entscheidung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sandbox and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleShowing</name>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>The template “%1” has changed. The schedule runs the copy that it was created with; use “schedule add --replace” to use the changed template.</source>
        <translation>Die Vorlage „%1“ hat sich geändert. Der Zeitplan führt die Kopie aus, mit der er angelegt wurde; „schedule add --replace“ verwendet die geänderte Vorlage.</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleSource</name>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>as it is, copied from “%1”</source>
        <translation>wie bisher, kopiert aus „%1“</translation>
    </message>
    <message>
        <source>the request of the job</source>
        <translation>die Anfrage des Auftrags</translation>
    </message>
    <message>
        <source>Template “%1”, changed since</source>
        <translation>Vorlage „%1“, seither geändert</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>Nothing to run yet: compose an export on the page New export first, and save it as a template.</source>
        <translation>Es gibt noch nichts auszuführen: Stellen Sie zuerst auf der Seite Neuer Export einen Export zusammen und speichern Sie ihn als Vorlage.</translation>
    </message>
    <message>
        <source>the current draft</source>
        <translation>der aktuelle Entwurf</translation>
    </message>
</context>
<context>
    <name>exportdesk::ScheduleTimer</name>
    <message>
        <source>Specify only one of --install and --remove.</source>
        <translation>Geben Sie nur eines von --install und --remove an.</translation>
    </message>
    <message>
        <source>The timer is not installed.</source>
        <translation>Der Timer ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>No user manager of systemd is running, so nothing was written. Add this line with “crontab -e”:</source>
        <translation>Es läuft kein Benutzer-Manager von systemd, daher wurde nichts geschrieben. Fügen Sie diese Zeile mit „crontab -e“ hinzu:</translation>
    </message>
    <message>
        <source>systemd did not accept the timer; nothing was left behind. %1</source>
        <translation>systemd hat den Timer nicht angenommen; nichts blieb zurück. %1</translation>
    </message>
    <message>
        <source>The timer %1 runs due schedules each minute, while you are signed in. To run them also after you have signed out, and after a restart before you sign in, an administrator allows it with “loginctl enable-linger”. Without a session the keychain is locked: see “Secrets without a desktop” in the manual.</source>
        <translation>Der Timer %1 führt fällige Zeitpläne jede Minute aus, solange Sie angemeldet sind. Damit sie auch laufen, wenn Sie sich abgemeldet haben, und nach einem Neustart vor Ihrer Anmeldung, erlaubt es ein Administrator mit „loginctl enable-linger“. Ohne Sitzung ist der Schlüsselbund gesperrt: siehe „Geheimnisse ohne Desktop“ im Handbuch.</translation>
    </message>
    <message>
        <source>The timer is not installed. “exportdeskctl schedule timer --install” installs it; without systemd, add this line with “crontab -e”:</source>
        <translation>Der Timer ist nicht eingerichtet. „exportdeskctl schedule timer --install“ richtet ihn ein; ohne systemd fügen Sie diese Zeile mit „crontab -e“ hinzu:</translation>
    </message>
</context>
<context>
    <name>exportdesk::SchedulesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last five</source>
        <translation>Letzte fünf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>%1 · only what is new</source>
        <comment>a rhythm</comment>
        <translation>%1 · nur Neues</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>none: its last day has passed</source>
        <translation>keiner: sein letzter Tag ist vorbei</translation>
    </message>
    <message>
        <source>does not run: sandbox name missing</source>
        <translation>läuft nicht: Sandbox-Name fehlt</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>last run</comment>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>last runs</comment>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>oldest first: %1</source>
        <translation>älteste zuerst: %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::SchedulesPage</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>Zeitpläne filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Name suchen</translation>
    </message>
    <message>
        <source>Search schedules</source>
        <translation>Zeitpläne durchsuchen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Neuer Zeitplan&#xa0;…</translation>
    </message>
    <message>
        <source>While closed…</source>
        <translation>Im Hintergrund&#xa0;…</translation>
    </message>
    <message>
        <source>What runs schedules while Exportdesk is closed</source>
        <translation>Was Zeitpläne ausführt, während Exportdesk geschlossen ist</translation>
    </message>
    <message>
        <source>Go to the log</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>No schedules match the filter.</source>
        <translation>Kein Zeitplan entspricht dem Filter.</translation>
    </message>
    <message>
        <source>The schedules could not be read.</source>
        <translation>Die Zeitpläne konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading the schedules…</source>
        <translation>Die Zeitpläne werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No schedules yet. A schedule launches an export by itself, once for each time it is due, and says when a run was missed or failed.</source>
        <translation>Noch keine Zeitpläne. Ein Zeitplan startet einen Export von selbst, für jeden fälligen Zeitpunkt einmal, und sagt, wenn ein Lauf verpasst wurde oder fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>It is unknown whether the last launch of “%1” created a job. Until you decide, the schedule launches nothing.</source>
        <translation>Es ist nicht bekannt, ob der letzte Start von „%1“ einen Auftrag erstellt hat. Bis Sie entscheiden, startet der Zeitplan nichts.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln schedule(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeitplan</numerusform>
            <numerusform>%1 von %Ln Zeitplänen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run by this window and the systemd timer, while you are signed in</source>
        <translation>Ausgeführt von diesem Fenster und dem systemd-Timer, solange Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Run only while Exportdesk is open, and by “exportdeskctl schedule run-due”</source>
        <translation>Ausgeführt nur, solange Exportdesk geöffnet ist, und durch „exportdeskctl schedule run-due“</translation>
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
    <name>exportdesk::SearchGrammar</name>
    <message>
        <source>A closing quotation mark is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Brackets cannot group a search: remove those of “%1”. Put text that contains brackets in quotes.</source>
        <translation>Klammern können eine Suche nicht gliedern: Entfernen Sie die von „%1“. Setzen Sie Text, der Klammern enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Leave out “%1”: all parts of a search must match, and of several values of the same key, one. To search for the word, put it in quotes.</source>
        <translation>Lassen Sie „%1“ weg: Alle Teile einer Suche müssen zutreffen, von mehreren Werten desselben Schlüssels einer. Um nach dem Wort zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SearchPopup</name>
    <message>
        <source>Search suggestions</source>
        <translation>Suchvorschläge</translation>
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
        <source>New secret</source>
        <translation>Neues Client-Geheimnis</translation>
    </message>
    <message>
        <source>Keep current</source>
        <translation>Bisheriges behalten</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen&#xa0;…</translation>
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
    <message>
        <source>OK</source>
        <comment>a section without errors</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>a section with errors</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>exportdesk::SegmentListText</name>
    <message>
        <source>evaluated as data arrives</source>
        <translation>wird laufend ausgewertet</translation>
    </message>
    <message>
        <source>evaluated %1</source>
        <translation>ausgewertet %1</translation>
    </message>
</context>
<context>
    <name>exportdesk::SegmentsSection</name>
    <message>
        <source>The segments could not be loaded.</source>
        <translation>Die Segmente konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading the segments…</source>
        <translation>Segmente werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No matching segments.</source>
        <translation>Keine passenden Segmente.</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>ohne ID</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %Ln segment(s) is written to its own batch; this can slow down the export.</source>
        <translation>
            <numerusform>Das Segment wird in einen eigenen Batch geschrieben.</numerusform>
            <numerusform>Jedes der %Ln Segmente wird in einen eigenen Batch geschrieben; das kann den Export verlangsamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles that contain only events and no record data are also exported.</source>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
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
        <source>Search by name, description or ID</source>
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
        <source>One batch per segment</source>
        <translation>Ein Batch pro Segment</translation>
    </message>
    <message>
        <source>When off, all segments go into one batch. A batch for each can slow down the export.</source>
        <translation>Ist dies deaktiviert, werden alle Segmente in einen Batch geschrieben. Ein Batch pro Segment kann den Export verlangsamen.</translation>
    </message>
    <message>
        <source>Include profiles that contain only events and no record data</source>
        <translation>Profile einschließen, die nur Ereignisse und keine Profildaten enthalten</translation>
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
        <source>No start</source>
        <translation>Kein Beginn</translation>
    </message>
    <message>
        <source>Qualified since</source>
        <translation>Qualifiziert seit</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
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
        <source>No segments in this sandbox.</source>
        <translation>In dieser Sandbox gibt es keine Segmente.</translation>
    </message>
    <message>
        <source>Each exported profile still includes all its segment memberships, not just the selected ones.</source>
        <translation>Jedes exportierte Profil enthält weiterhin alle seine Segmentmitgliedschaften, nicht nur die ausgewählten.</translation>
    </message>
    <message>
        <source>Profiles that left the segment within the last 30 days (exited)</source>
        <translation>Profile, die das Segment in den letzten 30 Tagen verlassen haben (exited)</translation>
    </message>
    <message>
        <source>Include empty profiles</source>
        <translation>Leere Profile einschließen</translation>
    </message>
    <message>
        <source>Evaluate the segments first?</source>
        <translation>Segmente zuerst auswerten?</translation>
    </message>
    <message>
        <source>The platform then computes the members of the segments before it exports them.</source>
        <translation>Die Plattform ermittelt dann die Mitglieder der Segmente, bevor sie exportiert.</translation>
    </message>
    <message>
        <source>The documentation does not say whether this counts as an evaluation on demand. If it does, a sandbox has two of them a day and 50 a year (development sandboxes 100), and no other evaluation may be running.</source>
        <translation>Ob das als Auswertung auf Abruf zählt, ist nicht dokumentiert. Wenn ja, hat eine Sandbox zwei davon am Tag und 50 im Jahr (Entwicklungs-Sandboxes 100), und es darf keine andere Auswertung laufen.</translation>
    </message>
    <message>
        <source>Last evaluation of the selected segments: %1</source>
        <translation>Letzte Auswertung der ausgewählten Segmente: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Evaluate first</source>
        <translation>Zuerst auswerten</translation>
    </message>
    <message>
        <source>The platform runs segmentation as part of this export; this may use up a quota</source>
        <translation>Die Plattform führt die Segmentierung im Rahmen dieses Exports aus; das kann ein Kontingent verbrauchen</translation>
    </message>
    <message>
        <source>Destinations that export after segment evaluation may send data immediately.</source>
        <translation>Ziele, die nach der Segmentauswertung exportieren, senden möglicherweise sofort Daten.</translation>
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
        <source>Takes effect immediately. Names and values from the platform are never translated.</source>
        <translation>Wird sofort wirksam. Namen und Werte der Plattform werden nie übersetzt.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemeinstellung</translation>
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
        <source>&#xa0;pt</source>
        <extracomment>Behind the number of points of the text size</extracomment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>%1 and %2 change it from anywhere; %3 resets it.</source>
        <translation>%1 und %2 ändern sie von überall aus; %3 setzt sie zurück.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Drafts, the launch journal and these settings are stored here; secrets are not.</source>
        <translation>Hier liegen Entwürfe, das Startjournal und diese Einstellungen, aber keine Client-Geheimnisse.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show desktop notifications when exports finish, fail or take longer than usual</source>
        <translation>Desktop-Benachrichtigung anzeigen, wenn Exporte abgeschlossen oder fehlgeschlagen sind oder langsamer als üblich laufen</translation>
    </message>
    <message>
        <source>No notifications are shown while this window is active.</source>
        <translation>Solange dieses Fenster im Vordergrund ist, wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Send a launch again, once, if it is refused (401, 429) and no job is found</source>
        <translation>Einen Start einmal erneut senden, wenn er abgelehnt wird (401, 429) und kein Auftrag zu finden ist</translation>
    </message>
    <message>
        <source>Off: Exportdesk asks you. On: a refusal does not prove that no job was created. If one appears more than two minutes after the launch, the same export runs twice.</source>
        <translation>Ausgeschaltet: Exportdesk fragt Sie. Eingeschaltet: Eine Ablehnung beweist nicht, dass kein Auftrag erstellt wurde. Erscheint er erst mehr als zwei Minuten nach dem Start, läuft derselbe Export zweimal.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Changes since the last run</source>
        <translation>Änderungen seit dem letzten Lauf</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <extracomment>Behind the number of percent from which a change is pointed out</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Larger changes in the number of profiles, or of profiles in which a field is filled, are pointed out: in the result, in the list of jobs and in notifications.</source>
        <translation>Größere Änderungen der Anzahl der Profile, oder der Profile mit gefülltem Feld, werden hervorgehoben: im Ergebnis, in der Liste der Aufträge und in Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>exportdesk::Splitter</name>
    <message>
        <source>Size of the details</source>
        <translation>Größe der Details</translation>
    </message>
</context>
<context>
    <name>exportdesk::SqlDialog</name>
    <message>
        <source>SQL for Query Service</source>
        <translation>SQL für den Abfrage-Service</translation>
    </message>
    <message>
        <source>SQL for job %1</source>
        <translation>SQL für Auftrag %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Command for psql</source>
        <translation>Befehl für psql</translation>
    </message>
    <message>
        <source>Query Service keeps the text of each statement in its history. These contain no identities.</source>
        <translation>Der Abfrage-Service behält den Text jeder Anweisung in seinem Verlauf. Diese enthalten keine Identitäten.</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Copy psql command</source>
        <translation>psql-Befehl kopieren</translation>
    </message>
    <message>
        <source>Set TOKEN to your access token first. Exportdesk does not copy it.</source>
        <translation>Setzen Sie TOKEN zuvor auf Ihr Zugriffstoken. Exportdesk kopiert es nicht mit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Statements that only read, filtered by the batches of this job. Table %1.</source>
        <translation>Nur lesende Anweisungen, nach den Batches dieses Auftrags gefiltert. Tabelle %1.</translation>
    </message>
    <message>
        <source>Statements that only read, filtered by the batches of this job.</source>
        <translation>Nur lesende Anweisungen, nach den Batches dieses Auftrags gefiltert.</translation>
    </message>
    <message>
        <source>This job has no statements.</source>
        <translation>Für diesen Auftrag gibt es keine Anweisungen.</translation>
    </message>
    <message>
        <source>The statements are being prepared.</source>
        <translation>Die Anweisungen werden vorbereitet.</translation>
    </message>
    <message>
        <source>Query Service has not said where to connect.</source>
        <translation>Der Abfrage-Service hat nicht gesagt, wohin verbunden werden soll.</translation>
    </message>
    <message>
        <source>Query Service did not say where to connect: %1 The statements also run in the query editor of the platform.</source>
        <translation>Der Abfrage-Service hat nicht gesagt, wohin verbunden werden soll: %1 Die Anweisungen laufen auch im Abfrage-Editor der Plattform.</translation>
    </message>
</context>
<context>
    <name>exportdesk::StatusLine</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>Vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>next refresh in %1</source>
        <translation>nächste Aktualisierung in %1</translation>
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
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in progress</source>
        <translation>
            <numerusform>%Ln laufende Anfrage</numerusform>
            <numerusform>%Ln laufende Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) loaded so far</source>
        <translation>
            <numerusform>Bisher %Ln Auftrag geladen</numerusform>
            <numerusform>Bisher %Ln Aufträge geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>no response for %1</source>
        <translation>seit %1 keine Antwort</translation>
    </message>
</context>
<context>
    <name>exportdesk::StoreNotices</name>
    <message>
        <source>Launches, history and drafts cannot be saved (%1); they are kept in memory until you quit. Free up disk space, or check that you can write to the data folder.</source>
        <translation>Starts, Verlauf und Entwürfe lassen sich nicht speichern (%1); sie bleiben nur bis zum Programmende im Arbeitsspeicher. Schaffen Sie Speicherplatz, oder prüfen Sie die Schreibrechte für den Datenordner.</translation>
    </message>
</context>
<context>
    <name>exportdesk::SupportCopy</name>
    <message numerus="yes">
        <source>%Ln job(s) copied for support.</source>
        <translation>
            <numerusform>%Ln Auftrag für den Support kopiert.</numerusform>
            <numerusform>%Ln Aufträge für den Support kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) copied for support: %1 with the full record, the others with the ID only.</source>
        <translation>
            <numerusform>%Ln Auftrag für den Support kopiert (mit vollständigen Daten: %1).</numerusform>
            <numerusform>%Ln Aufträge für den Support kopiert: %1 mit vollständigen Daten, von den übrigen nur die ID.</numerusform>
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
    <name>exportdesk::TemplateCommand</name>
    <message>
        <source>No template is named “%1”. “exportdeskctl template list” shows the saved ones.</source>
        <translation>Keine Vorlage heißt „%1“. „exportdeskctl template list“ zeigt die gespeicherten.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplateExport</name>
    <message>
        <source>No templates are saved for this sandbox.</source>
        <translation>Für diese Sandbox sind keine Vorlagen gespeichert.</translation>
    </message>
    <message>
        <source>%1 already exists. Use --overwrite to replace it.</source>
        <translation>%1 existiert bereits. Verwenden Sie --overwrite, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) saved to the file.</source>
        <translation>
            <numerusform>%Ln Vorlage in der Datei gespeichert.</numerusform>
            <numerusform>%Ln Vorlagen in der Datei gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplateFollowDialog</name>
    <message>
        <source>Template “%1” was changed</source>
        <translation>Vorlage „%1“ wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>Should %Ln schedule(s) follow template “%1”?</source>
        <translation>
            <numerusform>Soll %Ln Zeitplan der Vorlage „%1“ folgen?</numerusform>
            <numerusform>Sollen %Ln Zeitpläne der Vorlage „%1“ folgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule runs a copy of its template. These still run the copy from before the change, until you let them follow.</source>
        <translation>Ein Zeitplan führt eine Kopie seiner Vorlage aus. Diese hier führen weiter die Kopie von vor der Änderung aus, bis Sie sie folgen lassen.</translation>
    </message>
    <message>
        <source>Keep the copies</source>
        <translation>Kopien behalten</translation>
    </message>
    <message>
        <source>Let them follow</source>
        <translation>Folgen lassen</translation>
    </message>
    <message>
        <source>The schedules are being changed.</source>
        <translation>Die Zeitpläne werden geändert.</translation>
    </message>
    <message>
        <source>Select at least one schedule.</source>
        <translation>Wählen Sie mindestens einen Zeitplan aus.</translation>
    </message>
    <message>
        <source>It follows already.</source>
        <translation>Er folgt bereits.</translation>
    </message>
    <message>
        <source>“%1” could not be changed.</source>
        <translation>„%1“ konnte nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplateImport</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>This file contains neither a template nor a request.</source>
        <translation>Diese Datei enthält weder eine Vorlage noch eine Anfrage.</translation>
    </message>
    <message>
        <source>Imported as template “%1”.</source>
        <translation>Als Vorlage „%1“ importiert.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesButton</name>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with last run…</source>
        <translation>Unterschiede zum letzten Lauf&#xa0;…</translation>
    </message>
    <message>
        <source>The placeholders are filled in.</source>
        <translation>Die Platzhalter sind ausgefüllt.</translation>
    </message>
    <message>
        <source>Template “%1” applied.</source>
        <translation>Die Vorlage „%1“ wurde übernommen.</translation>
    </message>
    <message>
        <source>The last successful export is job %1 from %2.</source>
        <translation>Der letzte erfolgreiche Export ist Auftrag %1 vom %2.</translation>
    </message>
    <message>
        <source>No earlier successful export like this is known here, so no start is set: everything is exported.</source>
        <translation>Ein früherer erfolgreicher Export dieser Art ist hier nicht bekannt; ohne Beginn wird alles exportiert.</translation>
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
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>The request contains a secret, so it was not saved as a template.</source>
        <translation>Die Anfrage enthält ein Geheimnis und wurde deshalb nicht als Vorlage gespeichert.</translation>
    </message>
    <message>
        <source>No earlier successful export like this is known here. Enter a start time, or clear it to export everything.</source>
        <translation>Hier ist kein früherer erfolgreicher Export dieser Art bekannt. Geben Sie eine Startzeit ein, oder leeren Sie das Feld, um alles zu exportieren.</translation>
    </message>
    <message>
        <source>The request contains keys more than once, so it was not saved as a template. Confirm first that the last values are meant.</source>
        <translation>Die Anfrage enthält Schlüssel mehrfach und wurde deshalb nicht als Vorlage gespeichert. Bestätigen Sie zuerst, dass die letzten Werte gemeint sind.</translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesDialog</name>
    <message>
        <source>Which template do you want to use?</source>
        <translation>Welche Vorlage soll verwendet werden?</translation>
    </message>
    <message>
        <source>This replaces the current content; use Undo to get it back. You can drop template files here.</source>
        <translation>Der Inhalt der Seite wird ersetzt; „Rückgängig“ stellt ihn wieder her. Dateien mit Vorlagen können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Contents of the template</source>
        <translation>Inhalt der Vorlage</translation>
    </message>
    <message>
        <source>No templates yet. “Save as template…” saves the current export.</source>
        <translation>Es gibt noch keine Vorlage. „Als Vorlage speichern&#xa0;…“ speichert den aktuellen Export.</translation>
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
        <translation>In Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use</source>
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
        <source>Select a template.</source>
        <translation>Wählen Sie eine Vorlage aus.</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Es gibt noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>Geben Sie einen Namen für die Vorlage ein.</translation>
    </message>
    <message>
        <source>Another template is already named “%1”.</source>
        <translation>Eine andere Vorlage heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) deleted.</source>
        <translation>
            <numerusform>%Ln Vorlage gelöscht.</numerusform>
            <numerusform>%Ln Vorlagen gelöscht.</numerusform>
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
        <source>This file contains neither a template nor a request.</source>
        <translation>Diese Datei enthält weder eine Vorlage noch eine Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported from the file.</source>
        <translation>
            <numerusform>%Ln Vorlage aus der Datei importiert.</numerusform>
            <numerusform>%Ln Vorlagen aus der Datei importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) saved to the file.</source>
        <translation>
            <numerusform>%Ln Vorlage in der Datei gespeichert.</numerusform>
            <numerusform>%Ln Vorlagen in der Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan&#xa0;…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
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
        <source>If other programs use the same credential, reduce how often they send requests.</source>
        <translation>Falls andere Programme dieselben Anmeldedaten verwenden, lassen Sie diese seltener Anfragen senden.</translation>
    </message>
    <message>
        <source>Test again in a few minutes.</source>
        <translation>Testen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>If the problem persists, copy the report and send it to Adobe support.</source>
        <translation>Bleibt der Fehler bestehen, kopieren Sie den Bericht, und senden Sie ihn an den Adobe-Support.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy of this computer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>Check the addresses of this connection: a proxy or sign-in page may have responded instead.</source>
        <translation>Prüfen Sie die Adressen dieser Verbindung: Möglicherweise hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>Check the gateway address and the sign-in address of this connection.</source>
        <translation>Prüfen Sie die Gateway-Adresse und die Anmeldeadresse dieser Verbindung.</translation>
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
        <source>“%1” or its identity service “%2” does not respond as expected.</source>
        <translation>„%1“ oder der zugehörige Identitätsdienst „%2“ antwortet nicht wie erwartet.</translation>
    </message>
    <message>
        <source>A firewall may be blocking the connection: ask for access to both addresses.</source>
        <translation>Möglicherweise blockiert eine Firewall die Verbindung: Bitten Sie um Zugriff auf beide Adressen.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>Die Adresse verwendet kein https.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://. Unencrypted connections are allowed only to this computer.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt. Unverschlüsselte Verbindungen sind nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not accepted.</source>
        <translation>Das Zertifikat von „%1“ wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>If a company proxy inspects the traffic, have its certificate installed in the system.</source>
        <translation>Falls ein Firmenproxy den Datenverkehr prüft, lassen Sie dessen Zertifikat im System installieren.</translation>
    </message>
    <message>
        <source>The client secret is not available in this session.</source>
        <translation>Das Client-Geheimnis ist in diesem Programmlauf nicht verfügbar.</translation>
    </message>
    <message>
        <source>Enter the client secret, or import the credential file again.</source>
        <translation>Geben Sie das Client-Geheimnis ein, oder importieren Sie die Datei mit den Anmeldedaten erneut.</translation>
    </message>
    <message>
        <source>The identity service does not recognize this client ID, or the secret does not match.</source>
        <translation>Der Identitätsdienst kennt diese Client-ID nicht, oder das Client-Geheimnis passt nicht dazu.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one in the Developer Console.</source>
        <translation>Vergleichen Sie die Client-ID mit der in der Developer Console.</translation>
    </message>
    <message>
        <source>The client secret may have been rotated: download the credential file again and import it.</source>
        <translation>Das Client-Geheimnis wurde möglicherweise rotiert: Laden Sie die Datei mit den Anmeldedaten erneut herunter, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>One of the scopes does not belong to this credential.</source>
        <translation>Einer der Scopes gehört nicht zu diesen Anmeldedaten.</translation>
    </message>
    <message>
        <source>Import the credential file instead of typing the scopes; they probably belong to another product.</source>
        <translation>Importieren Sie die Datei mit den Anmeldedaten, statt die Scopes einzutippen; vermutlich stammen sie von einem anderen Produkt.</translation>
    </message>
    <message>
        <source>Separate scopes with commas.</source>
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
        <translation>Das eingefügte Zugriffstoken ist abgelaufen oder wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Paste a new access token.</source>
        <translation>Fügen Sie ein neues Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Or connect with a credential file; the token is then renewed automatically.</source>
        <translation>Oder stellen Sie die Verbindung mit einer Datei mit Anmeldedaten her; dann wird das Token automatisch erneuert.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token issued by the identity service.</source>
        <translation>Das Gateway akzeptiert das vom Identitätsdienst ausgestellte Token nicht.</translation>
    </message>
    <message>
        <source>Check that gateway and sign-in address belong to the same environment.</source>
        <translation>Prüfen Sie, ob Gateway und Anmeldeadresse zur selben Umgebung gehören.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret of this connection.</source>
        <translation>Prüfen Sie Client-ID und Client-Geheimnis dieser Verbindung.</translation>
    </message>
    <message>
        <source>The request carried no access token. This is a bug in Exportdesk.</source>
        <translation>Die Anfrage enthielt kein Zugriffstoken. Dies ist ein Fehler in Exportdesk.</translation>
    </message>
    <message>
        <source>If it happens again, copy the report and file a bug.</source>
        <translation>Falls es erneut geschieht, kopieren Sie den Bericht, und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The identity service rejects this credential.</source>
        <translation>Der Identitätsdienst lehnt die Anmeldung mit diesen Anmeldedaten ab.</translation>
    </message>
    <message>
        <source>Check the client ID, the client secret and the scopes of this connection.</source>
        <translation>Prüfen Sie Client-ID, Client-Geheimnis und Scopes dieser Verbindung.</translation>
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
        <source>Use the client ID and the client secret from the same credential, or import the file again.</source>
        <translation>Verwenden Sie Client-ID und Client-Geheimnis aus denselben Anmeldedaten, oder importieren Sie die Datei erneut.</translation>
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
        <source>Check whether the organization is entitled to Experience Platform.</source>
        <translation>Prüfen Sie, ob die Organisation zur Nutzung von Experience Platform berechtigt ist.</translation>
    </message>
    <message>
        <source>The organization ID is malformed.</source>
        <translation>Die Organisations-ID ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Sign-in works, but this credential is not assigned to any Experience Platform product profile.</source>
        <translation>Die Anmeldung funktioniert, aber diese Anmeldedaten sind keinem Produktprofil von Experience Platform zugewiesen.</translation>
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
        <source>No sandbox selected yet.</source>
        <translation>Es ist noch keine Sandbox ausgewählt.</translation>
    </message>
    <message>
        <source>Select one of the sandboxes this credential can use.</source>
        <translation>Wählen Sie eine der Sandboxes aus, die diese Anmeldedaten verwenden dürfen.</translation>
    </message>
    <message>
        <source>This credential has no access to the sandbox “%1”, or the sandbox does not exist.</source>
        <translation>Diese Anmeldedaten haben keinen Zugriff auf die Sandbox „%1“, oder die Sandbox existiert nicht.</translation>
    </message>
    <message>
        <source>Or add the sandbox to the credential’s role: Permissions → Roles.</source>
        <translation>Oder fügen Sie die Sandbox der Rolle der Anmeldedaten hinzu: Berechtigungen → Rollen.</translation>
    </message>
    <message>
        <source>The sandbox “%1” cannot be used right now (state: %2).</source>
        <translation>Die Sandbox „%1“ kann derzeit nicht verwendet werden (Zustand: %2).</translation>
    </message>
    <message>
        <source>Wait until it is active, or select another sandbox.</source>
        <translation>Warten Sie, bis sie aktiv ist, oder wählen Sie eine andere Sandbox aus.</translation>
    </message>
    <message>
        <source>Sign-in works, but no role gives this credential access to the sandbox “%1”.</source>
        <translation>Die Anmeldung funktioniert, aber keine Rolle gibt diesen Anmeldedaten Zugriff auf die Sandbox „%1“.</translation>
    </message>
    <message>
        <source>Under API credentials, add the credential to a role that includes this sandbox and can view and manage profiles, segments, datasets, schemas and merge policies.</source>
        <translation>Fügen Sie die Anmeldedaten unter „API-Anmeldedaten“ einer Rolle hinzu, die diese Sandbox umfasst und Profile, Segmente, Datensätze, Schemas und Zusammenführungsrichtlinien anzeigen und verwalten darf.</translation>
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
        <source>The sandbox can be used, but this credential is not allowed to read its export jobs.</source>
        <translation>Die Sandbox kann verwendet werden, aber diese Anmeldedaten dürfen ihre Exportaufträge nicht lesen.</translation>
    </message>
    <message>
        <source>Give a role of this API credential the permissions “View Profiles”, “Manage Profiles” and “Export Audience for Segment”.</source>
        <extracomment>The names are those of permissions in Experience Platform</extracomment>
        <translation>Geben Sie einer Rolle dieser API-Anmeldedaten die Berechtigungen „View Profiles“, „Manage Profiles“ und „Export Audience for Segment“.</translation>
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
        <source>%1: %2 of %3 steps passed</source>
        <extracomment>When the test was made, and how many of its steps passed</extracomment>
        <translation>%1: %2 von %3 Schritten bestanden</translation>
    </message>
    <message>
        <source>Read-only; nothing is changed.</source>
        <translation>Nur Lesezugriff; es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Show call</source>
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
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Pasted token accepted</source>
        <translation>Eingefügtes Token akzeptiert</translation>
    </message>
    <message>
        <source>Token received</source>
        <translation>Token erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Token valid for %Ln hour(s)</source>
        <translation>
            <numerusform>Token %Ln Stunde gültig</numerusform>
            <numerusform>Token %Ln Stunden gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token valid for %Ln minute(s)</source>
        <translation>
            <numerusform>Token %Ln Minute gültig</numerusform>
            <numerusform>Token %Ln Minuten gültig</numerusform>
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
        <translation>„%1“ ist verwendbar</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Unreadable response</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No client secret available</source>
        <translation>Kein Client-Geheimnis verfügbar</translation>
    </message>
    <message>
        <source>No sandbox selected</source>
        <translation>Keine Sandbox ausgewählt</translation>
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
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
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
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keiner nötig</translation>
    </message>
    <message>
        <source>Sign-in required</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No supported sign-in method</source>
        <translation>Kein unterstütztes Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Kerberos ticket required</source>
        <translation>Kerberos-Ticket erforderlich</translation>
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
        <source>The platform does not report when this job started.</source>
        <translation>Die Plattform gibt nicht an, wann dieser Auftrag begonnen hat.</translation>
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
        <source>Usual</source>
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
        <source>%1 in total</source>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>No jobs of this kind have succeeded yet, so the usual duration is unknown.</source>
        <translation>Noch kein Auftrag dieser Art war erfolgreich; die übliche Dauer ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in total, median of %Ln job(s)</source>
        <translation>
            <numerusform>%1 gesamt, aus %Ln Auftrag</numerusform>
            <numerusform>%1 gesamt, Median aus %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>90% finish by this point</source>
        <translation>90&#xa0;% sind bis hier beendet</translation>
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
    <name>exportdesk::TimerDialog</name>
    <message>
        <source>Run schedules while Exportdesk is closed</source>
        <translation>Zeitpläne ausführen, während Exportdesk geschlossen ist</translation>
    </message>
    <message>
        <source>Run schedules while Exportdesk is closed?</source>
        <translation>Zeitpläne ausführen, während Exportdesk geschlossen ist?</translation>
    </message>
    <message>
        <source>While Exportdesk is open, it runs due schedules itself. Even several programs together never run a due time twice.</source>
        <translation>Solange Exportdesk geöffnet ist, führt es fällige Zeitpläne selbst aus. Auch mehrere Programme zugleich führen einen Zeitpunkt nie zweimal aus.</translation>
    </message>
    <message>
        <source>A timer of systemd runs due schedules each minute, only while you are signed in. To run them also after you have signed out, and after a restart before you sign in, an administrator allows it once with “loginctl enable-linger”.</source>
        <translation>Ein Timer von systemd führt fällige Zeitpläne jede Minute aus, nur solange Sie angemeldet sind. Damit sie auch nach Ihrer Abmeldung laufen und nach einem Neustart vor Ihrer Anmeldung, erlaubt dies ein Administrator einmalig mit „loginctl enable-linger“.</translation>
    </message>
    <message>
        <source>No user manager of systemd runs on this computer. Cron can run due schedules each minute, whether you are signed in or not: add this line with “crontab -e”. To stop, remove it there.</source>
        <translation>Auf diesem Computer läuft keine Benutzerinstanz von systemd. Cron kann fällige Zeitpläne jede Minute ausführen, ob Sie angemeldet sind oder nicht: Fügen Sie diese Zeile mit „crontab -e“ hinzu. Um es zu beenden, entfernen Sie sie dort.</translation>
    </message>
    <message>
        <source>Without a desktop session the keychain is locked. “Secrets without a desktop” in the manual of exportdeskctl says where the secret comes from then.</source>
        <translation>Ohne Desktop-Sitzung ist der Schlüsselbund gesperrt. „Geheimnisse ohne Desktop“ im Handbuch von exportdeskctl sagt, woher das Geheimnis dann kommt.</translation>
    </message>
    <message>
        <source>Line for cron</source>
        <translation>Zeile für cron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>The line is on the clipboard.</source>
        <translation>Die Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Remove timer</source>
        <translation>Timer entfernen</translation>
    </message>
    <message>
        <source>Install timer</source>
        <translation>Timer einrichten</translation>
    </message>
    <message>
        <source>systemd is working.</source>
        <translation>systemd arbeitet.</translation>
    </message>
    <message>
        <source>The timer is installed and runs.</source>
        <translation>Der Timer ist eingerichtet und läuft.</translation>
    </message>
    <message>
        <source>The timer was removed; nothing of it is left.</source>
        <translation>Der Timer wurde entfernt; nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>The timer could not be removed.</source>
        <translation>Der Timer konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The timer could not be installed; nothing was left behind.</source>
        <translation>Der Timer konnte nicht eingerichtet werden; nichts blieb zurück.</translation>
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
        <source>Select a day (Alt+Down)</source>
        <translation>Tag auswählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>exportdesk::TokenField</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TypedName</name>
    <message>
        <source>Type the sandbox name first.</source>
        <translation>Geben Sie zuerst den Namen der Sandbox ein.</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>Type the sandbox name to confirm: %1</source>
        <translation>Geben Sie zur Bestätigung den Namen der Sandbox ein: %1</translation>
    </message>
    <message>
        <source>Sandbox name</source>
        <translation>Name der Sandbox</translation>
    </message>
</context>
<context>
    <name>exportdesk::UnrecordedLaunchDialog</name>
    <message>
        <source>Launch without a record?</source>
        <translation>Ohne Aufzeichnung starten?</translation>
    </message>
    <message>
        <source>Exportdesk cannot save this launch. If the response is lost and Exportdesk quits or crashes, it will not know about the launch: search the platform’s job list before you launch again, or the export may run twice.</source>
        <translation>Exportdesk kann diesen Start nicht speichern. Geht die Antwort verloren und wird Exportdesk beendet oder stürzt ab, weiß es nichts von dem Start: Durchsuchen Sie die Auftragsliste der Plattform, bevor Sie erneut starten, sonst läuft der Export womöglich zweimal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Launch without a record</source>
        <translation>Ohne Aufzeichnung starten</translation>
    </message>
</context>
<context>
    <name>exportdesk::VerdictPanel</name>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Check the request</source>
        <translation>Anforderung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
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
        <translation>Diese Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>exportdesk::WallDisplay</name>
    <message>
        <source>Succeeded since %1</source>
        <extracomment>On the wall display; %1: a day, or &quot;today 09:00&quot;</extracomment>
        <translation>Erfolgreich seit %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln finished</source>
        <translation>
            <numerusform>von %Ln beendetem</numerusform>
            <numerusform>von %Ln beendeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles exported</source>
        <translation>Exportierte Profile</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new failure(s)</source>
        <translation>
            <numerusform>%Ln neu fehlgeschlagen</numerusform>
            <numerusform>%Ln neu fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate the time ranges</source>
        <translation>Zeiträume wechseln</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
</context>
<context>
    <name>exportdesk::WallFailures</name>
    <message>
        <source>Batch failed</source>
        <translation>Batch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Batch failed: %1</source>
        <translation>Batch fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>No reason given by the platform</source>
        <translation>Die Plattform nennt keinen Grund</translation>
    </message>
    <message>
        <source>No failures since %1</source>
        <translation>Nichts fehlgeschlagen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s), not acknowledged</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen, nicht quittiert</numerusform>
            <numerusform>%Ln fehlgeschlagen, nicht quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, not acknowledged</source>
        <translation>fehlgeschlagen, nicht quittiert</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a failed batch, %1</source>
        <extracomment>Of all failures those of which only the batch failed; %1: since when</extracomment>
        <translation>
            <numerusform>%Ln mit fehlgeschlagenem Batch, %1</numerusform>
            <numerusform>%Ln mit fehlgeschlagenem Batch, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s): %1</source>
        <translation>
            <numerusform>%Ln-mal: %1</numerusform>
            <numerusform>%Ln-mal: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallHead</name>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <extracomment>The day and time on the wall display; letters as in Qt&apos;s date formats</extracomment>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>exportdesk::WallNext</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>exportdesk::WallRotation</name>
    <message>
        <source>Rotate the time ranges on the wall display</source>
        <translation>Zeiträume auf dem Wandbildschirm wechseln</translation>
    </message>
</context>
<context>
    <name>exportdesk::WallRunning</name>
    <message>
        <source>late, %1&#xa0;min</source>
        <extracomment>Of a job that takes longer than usual: for how long it is running</extracomment>
        <translation>verspätet, %1&#xa0;min</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1&#xa0;min left</source>
        <translation>noch etwa %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Running: %Ln job(s)</source>
        <translation>
            <numerusform>In Arbeit: %Ln Auftrag</numerusform>
            <numerusform>In Arbeit: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs are running.</source>
        <translation>Kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;k</source>
        <extracomment>A number of thousands, as short as possible</extracomment>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1&#xa0;M</source>
        <extracomment>A number of millions, as short as possible</extracomment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>Data %1&#xa0;s old</source>
        <translation>Daten %1&#xa0;s alt</translation>
    </message>
    <message>
        <source>Data %1&#xa0;min old</source>
        <translation>Daten %1&#xa0;min alt</translation>
    </message>
    <message>
        <source>%1% more than before</source>
        <translation>%1&#xa0;% mehr als zuvor</translation>
    </message>
    <message>
        <source>%1% less than before</source>
        <translation>%1&#xa0;% weniger als zuvor</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>so viele wie zuvor</translation>
    </message>
</context>
<context>
    <name>exportdesk::WayResult</name>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>The address or password of this way is not in the keychain. Enter it again.</source>
        <translation>Die Adresse oder das Passwort dieses Wegs ist nicht im Schlüsselbund. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The receiver cannot be reached. Check the address and the network.</source>
        <translation>Der Empfänger ist nicht erreichbar. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate of the receiver is not trusted or belongs to another host.</source>
        <translation>Dem Zertifikat des Empfängers wird nicht vertraut, oder es gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>The receiver did not respond in time.</source>
        <translation>Der Empfänger hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The receiver redirects to another address, which is not followed. Enter that address.</source>
        <translation>Der Empfänger leitet an eine andere Adresse weiter; dem wird nicht gefolgt. Geben Sie jene Adresse ein.</translation>
    </message>
    <message>
        <source>The receiver refused the alert (%1).</source>
        <translation>Der Empfänger hat die Meldung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The mail server did not accept the user or the password.</source>
        <translation>Der Mailserver hat Benutzer oder Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The mail server does not offer encryption, so nothing was sent.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung an, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This way is not set up completely. %1</source>
        <translation>Dieser Weg ist nicht vollständig eingerichtet. %1</translation>
    </message>
    <message>
        <source>Exportdesk was closed before the alert was sent.</source>
        <translation>Exportdesk wurde geschlossen, bevor die Meldung gesendet wurde.</translation>
    </message>
    <message>
        <source>This command cannot be started: %1</source>
        <translation>Dieser Befehl kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The command ended with an error (%1).</source>
        <translation>Der Befehl endete mit einem Fehler (%1).</translation>
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
        <source>Try it on the local platform</source>
        <translation>Auf der lokalen Plattform ausprobieren</translation>
    </message>
    <message>
        <source>A small platform on this computer with made-up people and finished jobs.</source>
        <translation>Eine kleine Plattform auf diesem Computer mit erfundenen Personen und abgeschlossenen Aufträgen.</translation>
    </message>
    <message>
        <source>Launch, monitor and cancel real exports without risk</source>
        <translation>Echte Exporte ohne Risiko starten, überwachen, abbrechen</translation>
    </message>
    <message>
        <source>No account, no network, nothing to set up</source>
        <translation>Kein Konto, kein Netzwerk, keine Einrichtung</translation>
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
        <translation>Sie brauchen die Datei mit den Anmeldedaten eines OAuth-Server-zu-Server-Projekts aus der Adobe Developer Console.</translation>
    </message>
    <message>
        <source>The client secret is stored only in the system keychain</source>
        <translation>Das Client-Geheimnis wird nur im Schlüsselbund gespeichert</translation>
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
        <translation>Datei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Enter manually…</source>
        <translation>Manuell eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Or drop a credential file anywhere in this window</source>
        <translation>Oder legen Sie eine Datei mit Anmeldedaten an beliebiger Stelle in diesem Fenster ab</translation>
    </message>
    <message>
        <source>Developer Console, I/O CLI, Postman environment and aepp files are recognized. The file is read once and not stored.</source>
        <translation>Erkannt werden Dateien aus Developer Console, I/O CLI und aepp sowie Postman-Umgebungen. Die Datei wird einmal gelesen und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compose profile exports, launch each exactly once, and see the result. Where would you like to start?</source>
        <translation>Stellen Sie Profilexporte zusammen, starten Sie jeden genau einmal, und sehen Sie das Ergebnis. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Keyboard: F6 moves between areas, F1 opens the help</source>
        <translation>Tastatur: F6 wechselt zwischen Bereichen, F1 öffnet die Hilfe</translation>
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
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What to export</source>
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
        <source>Updated since</source>
        <translation>Aktualisiert seit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Schema name</source>
        <translation>Name des Schemas</translation>
    </message>
</context>
<context>
    <name>exportdesk::WhyLink</name>
    <message>
        <source>Why?</source>
        <extracomment>A link next to a message: opens its entry of the help</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Explain this in the help</source>
        <translation>In der Hilfe erklären</translation>
    </message>
</context>
<context>
    <name>exportdesk::WindowCommands</name>
    <message>
        <source>Go to…</source>
        <translation>Springen zu&#xa0;…</translation>
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
        <source>Next area of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
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
        <source>Reset text size</source>
        <translation>Textgröße zurücksetzen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern&#xa0;…</translation>
    </message>
    <message>
        <source>About Exportdesk</source>
        <translation>Über Exportdesk</translation>
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
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Creating the sample data of the local platform. This happens only once.</source>
        <translation>Die Beispieldaten der lokalen Plattform werden erstellt. Das geschieht nur einmal.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Exportdesk is already open; its window is brought to the front.</source>
        <translation>Exportdesk ist bereits geöffnet; das Fenster wird in den Vordergrund geholt.</translation>
    </message>
</context>
</TS>
