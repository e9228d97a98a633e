<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Cleanup</name>
    <message>
        <source>Whoever keeps the schedule tells somebody of what is wrong: %1 looked at %2.</source>
        <translation>Wer den Zeitplan ausführt, meldet Probleme: %1 hat zuletzt am %2 nachgesehen.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails: the last to look was %1, at %2.</source>
        <translation>Niemand erführe von einem vollen Volume oder einem fehlschlagenden Zeitplan: Zuletzt nachgesehen hat %1, am %2.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails.</source>
        <translation>Niemand erführe von einem vollen Volume oder einem fehlschlagenden Zeitplan.</translation>
    </message>
    <message>
        <source>Name a command that tells you (&quot;scrapazoidctl config set alerts.hook &apos;…&apos;&quot;) and keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>Einen Befehl für Meldungen angeben („scrapazoidctl config set alerts.hook &apos;…&apos;“) und den Zeitplan ausführen: „scrapazoidctl watch“ als Dienst oder „scrapazoidctl watch --once“ über einen Timer.</translation>
    </message>
    <message>
        <source>The command is there; keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>Der Befehl ist angegeben; nun den Zeitplan ausführen: „scrapazoidctl watch“ als Dienst oder „scrapazoidctl watch --once“ über einen Timer.</translation>
    </message>
    <message>
        <source>Whether the console is set up cannot be seen without the rights on its own schema.</source>
        <translation>Ob die Konsole eingerichtet ist, lässt sich ohne Rechte an ihrem eigenen Schema nicht feststellen.</translation>
    </message>
    <message>
        <source>Give the role the right to read the server&apos;s catalogue.</source>
        <translation>Der Rolle das Recht geben, den Katalog des Servers zu lesen.</translation>
    </message>
    <message>
        <source>Correct or remove it; until then nothing is changed by this profile.</source>
        <translation>Berichtigen oder entfernen; bis dahin ändert dieses Profil nichts.</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s question for a password, or set the folder as sudo://%1.</source>
        <translation>Die Passwortabfrage des Desktops beantworten oder den Ordner als sudo://%1 angeben.</translation>
    </message>
    <message>
        <source>Let user %1 start the helper without a password: %2</source>
        <translation>Benutzer %1 den Start des Hilfsprogramms ohne Passwort erlauben: %2</translation>
    </message>
    <message>
        <source>Make a key with &quot;ssh-keygen -t ed25519&quot;, and let its owner in there with a line in ~/.ssh/authorized_keys: %1 KEY</source>
        <translation>Mit „ssh-keygen -t ed25519“ einen Schlüssel erzeugen und dort seinen Besitzer mit einer Zeile in ~/.ssh/authorized_keys zulassen: %1 SCHLÜSSEL</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys there, or load the key that it has already with &quot;ssh-add&quot;: %1 %2</source>
        <translation>Diese Zeile dort in ~/.ssh/authorized_keys eintragen oder den schon vorhandenen Schlüssel mit „ssh-add“ laden: %1 %2</translation>
    </message>
    <message>
        <source>Compare its key with what its administrator says, and connect once by hand to take it: %1</source>
        <translation>Den Schlüssel mit den Angaben der dortigen Administration vergleichen und einmal von Hand verbinden, um ihn zu übernehmen: %1</translation>
    </message>
    <message>
        <source>Only if its administrator says that its key has changed: ssh-keygen -R %1, and connect once by hand: %2</source>
        <translation>Nur wenn die dortige Administration bestätigt, dass sich der Schlüssel geändert hat: ssh-keygen -R %1, dann einmal von Hand verbinden: %2</translation>
    </message>
    <message>
        <source>Use an image that has it, as this one: docker build -t %1 -f packaging/container/Containerfile build/deb</source>
        <translation>Ein Image verwenden, das es enthält, etwa dieses: docker build -t %1 -f packaging/container/Containerfile build/deb</translation>
    </message>
    <message>
        <source>Try it by hand: %1 – or correct the address: scrapazoidctl config set %2.dir ADDRESS</source>
        <translation>Von Hand versuchen: %1 – oder die Adresse berichtigen: scrapazoidctl config set %2.dir ADRESSE</translation>
    </message>
    <message>
        <source>A helper on %1 answers: scrapazoidctl %2, working as %3.</source>
        <translation>Ein Hilfsprogramm auf %1 antwortet: scrapazoidctl %2, es arbeitet als %3.</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; before the helper begins.</source>
        <translation>Die entfernte Shell von %1 gibt „%2“ aus, bevor das Hilfsprogramm beginnt.</translation>
    </message>
    <message>
        <source>Let it print that only where somebody sits at it, as with this line at the top of ~/.bashrc there: [[ $- == *i* ]] || return</source>
        <translation>Diese Ausgabe auf interaktive Sitzungen beschränken, etwa mit dieser Zeile am Anfang von ~/.bashrc dort: [[ $- == *i* ]] || return</translation>
    </message>
    <message>
        <source>The helper on %1 may only look: it is started with --read-only.</source>
        <translation>Das Hilfsprogramm auf %1 darf nur lesen: Es wird mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>Take --read-only away from its line in ~/.ssh/authorized_keys there, or use a profile for looking: doctor --viewer.</source>
        <translation>--read-only dort aus der Zeile in ~/.ssh/authorized_keys entfernen oder ein Profil zum Ansehen verwenden: doctor --viewer.</translation>
    </message>
    <message>
        <source>Locks in the %1 folder hold for everybody.</source>
        <translation>Sperren im Ordner „%1“ gelten für alle.</translation>
    </message>
    <message>
        <source>The %1 folder lies on a network or user-space file system (%2): a lock in it may hold on this machine only.</source>
        <translation>Der Ordner „%1“ liegt auf einem Netzwerk- oder Userspace-Dateisystem (%2): Eine Sperre darin gilt womöglich nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clean it from one machine, the one that holds the schedule.</source>
        <translation>Nur von einem Rechner aus bereinigen: dem, der den Zeitplan ausführt.</translation>
    </message>
    <message>
        <source>Every file in the quarantine of the %1 folder has its entry in the journal.</source>
        <translation>Jede Datei in der Quarantäne des Ordners „%1“ hat einen Eintrag im Journal.</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.</source>
        <translation>
            <numerusform>In der Quarantäne des Ordners „%1“ liegt %Ln Datei, die diese Datenbank nicht kennt (Lauf %2).</numerusform>
            <numerusform>In der Quarantäne des Ordners „%1“ liegen %Ln Dateien, die diese Datenbank nicht kennt (Lauf %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a run back with its rows: scrapazoidctl undo %1 --from-manifest. What nobody wants back goes with scrapazoidctl purge --strays.</source>
        <translation>Einen Lauf samt Zeilen wiederherstellen: scrapazoidctl undo %1 --from-manifest. Was niemand mehr braucht, entfernt scrapazoidctl purge --strays.</translation>
    </message>
    <message>
        <source>They lie in %1/%2/quarantine below the paths they had: move back what is wanted; the rest goes with scrapazoidctl purge --strays.</source>
        <translation>Sie liegen in %1/%2/quarantine unter ihren früheren Pfaden: Gewünschtes zurückverschieben; den Rest entfernt scrapazoidctl purge --strays.</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day(s) (journal.days).</source>
        <translation>
            <numerusform>Der Verlauf der Konsole belegt %1 der Datenbank; Zeilen, die sich nicht mehr rückgängig machen lassen, bleiben %n Tag (journal.days).</numerusform>
            <numerusform>Der Verlauf der Konsole belegt %1 der Datenbank; Zeilen, die sich nicht mehr rückgängig machen lassen, bleiben %n Tage (journal.days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln of them is/are older and go(es) with the next purge.</source>
        <translation>
            <numerusform> %Ln davon ist älter und wird beim nächsten Leeren der Quarantäne entfernt.</numerusform>
            <numerusform> %Ln davon sind älter und werden beim nächsten Leeren der Quarantäne entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run waits for its last look at late rows.</source>
        <translation>Kein Lauf wartet auf die letzte Prüfung verspäteter Zeilen.</translation>
    </message>
    <message>
        <source>process %1 on the server (%2) has had a transaction open on the service&apos;s tables</source>
        <translation>Prozess %1 auf dem Server (%2) hält eine Transaktion auf den Tabellen des Dienstes offen</translation>
    </message>
    <message>
        <source>the prepared transaction %1 is open on the service&apos;s tables</source>
        <translation>die vorbereitete Transaktion %1 auf den Tabellen des Dienstes ist offen</translation>
    </message>
    <message>
        <source>nobody is in its way now</source>
        <translation>derzeit steht dem nichts im Weg</translation>
    </message>
    <message>
        <source>Run %1 waits for its last look at late rows, so nothing of it is deleted for good; %2.</source>
        <translation>Lauf %1 wartet auf die letzte Prüfung verspäteter Zeilen, daher wird nichts davon endgültig gelöscht; %2.</translation>
    </message>
    <message>
        <source>The next cleanup makes up for it once such transactions have ended.</source>
        <translation>Die nächste Bereinigung holt es nach, sobald solche Transaktionen beendet sind.</translation>
    </message>
    <message>
        <source>files come back in one step that replaces nothing</source>
        <translation>Dateien kommen in einem Schritt zurück, der nichts ersetzt</translation>
    </message>
    <message>
        <source>files come back by a link, in two steps that replace nothing</source>
        <translation>Dateien kommen über einen Link zurück, in zwei Schritten, die nichts ersetzen</translation>
    </message>
    <message>
        <source>no file can come back without the risk of replacing another</source>
        <translation>keine Datei kann zurückkommen, ohne womöglich eine andere zu ersetzen</translation>
    </message>
    <message>
        <source>What the file system of the %1 folder can do is tried out in its quarantine, which cannot be written to.</source>
        <translation>Was das Dateisystem des Ordners „%1“ kann, wird in dessen Quarantäne geprüft, und diese ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>the kernel keeps paths inside it</source>
        <translation>der Kernel hält Pfade innerhalb des Ordners</translation>
    </message>
    <message>
        <source>paths are walked part by part, as the kernel refuses openat2</source>
        <translation>Pfade werden Teil für Teil durchlaufen, da der Kernel openat2 ablehnt</translation>
    </message>
    <message>
        <source>what is done survives a power cut</source>
        <translation>Erledigtes übersteht einen Stromausfall</translation>
    </message>
    <message>
        <source>folders cannot be synced, so a power cut may undo the last moves</source>
        <translation>Ordner lassen sich nicht synchronisieren, ein Stromausfall kann daher die letzten Verschiebungen aufheben</translation>
    </message>
    <message>
        <source>names that differ by case alone are one</source>
        <translation>Namen, die sich nur in Groß- und Kleinschreibung unterscheiden, sind gleich</translation>
    </message>
    <message>
        <source>The file system of the %1 folder: %2.</source>
        <translation>Das Dateisystem des Ordners „%1“: %2.</translation>
    </message>
    <message>
        <source>The file system of the %1 folder, %2: %3.</source>
        <translation>Das Dateisystem des Ordners „%1“, %2: %3.</translation>
    </message>
    <message>
        <source>Cleanups with quarantine are refused here: remove for good (--permanent), or move the folder to a file system with links.</source>
        <translation>Bereinigungen mit Quarantäne werden hier abgelehnt: endgültig löschen (--permanent) oder den Ordner auf ein Dateisystem mit Links verlegen.</translation>
    </message>
    <message>
        <source>After a power cut let the next cleanup or &quot;scrapazoidctl undo&quot; put right what is left.</source>
        <translation>Nach einem Stromausfall bringt die nächste Bereinigung oder „scrapazoidctl undo“ den Rest in Ordnung.</translation>
    </message>
    <message>
        <source>%1 (its image needs the package acl for that)</source>
        <translation>%1 (das Image braucht dafür das Paket acl)</translation>
    </message>
    <message>
        <source>Start the container with that folder for writing, without &quot;ro&quot;.</source>
        <translation>Den Container mit diesem Ordner beschreibbar starten, ohne „ro“.</translation>
    </message>
    <message>
        <source>Mount it for writing: %1</source>
        <translation>Beschreibbar einhängen: %1</translation>
    </message>
    <message>
        <source>No %1 folder is configured, so nothing of it can be cleaned.</source>
        <translation>Kein Ordner „%1“ ist eingerichtet, daher lässt sich dort nichts bereinigen.</translation>
    </message>
    <message>
        <source>Set it: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Angeben: scrapazoidctl config set %1.dir ORDNER</translation>
    </message>
    <message>
        <source>See that it is there and may be entered, or correct the address: scrapazoidctl config set %1.dir ADDRESS</source>
        <translation>Prüfen, ob er vorhanden und betretbar ist, oder die Adresse berichtigen: scrapazoidctl config set %1.dir ADRESSE</translation>
    </message>
    <message>
        <source>Mount its volume, or correct the path: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Sein Volume einhängen oder den Pfad berichtigen: scrapazoidctl config set %1.dir ORDNER</translation>
    </message>
    <message>
        <source>the %1 folder %2</source>
        <translation>Ordner „%1“ (%2)</translation>
    </message>
    <message>
        <source>User %1 may read %2.</source>
        <translation>Benutzer %1 darf %2 lesen.</translation>
    </message>
    <message>
        <source>The file system of %1 is mounted read-only.</source>
        <translation>Das Dateisystem ist nur lesbar eingehängt: %1.</translation>
    </message>
    <message>
        <source>User %1 may not enter %2.</source>
        <translation>Benutzer %1 darf %2 nicht betreten.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from %2.</source>
        <translation>Benutzer %1 darf nichts entfernen aus: %2.</translation>
    </message>
    <message>
        <source>Because of the sticky bit, user %1 may only remove what it owns from %2.</source>
        <translation>Wegen des Sticky-Bits darf Benutzer %1 nur eigene Dateien entfernen aus: %2.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from the folder %2 in %3.</source>
        <translation>Benutzer %1 darf nichts aus dem Unterordner %2 entfernen: %3.</translation>
    </message>
    <message>
        <source>User %1 may read %2 and remove from it.</source>
        <translation>Benutzer %1 darf lesen und entfernen: %2.</translation>
    </message>
    <message>
        <source>The quarantine in %1 is a link or lies on another file system; files are never copied there.</source>
        <translation>Die Quarantäne ist ein Link oder liegt auf einem anderen Dateisystem; dorthin wird nie kopiert: %1.</translation>
    </message>
    <message>
        <source>Move it back in place: it must be a plain folder below the root itself.</source>
        <translation>Wieder an ihren Platz verlegen: Sie muss ein einfacher Ordner direkt unter dem Stammordner sein.</translation>
    </message>
    <message>
        <source>User %1 may not write to the quarantine in %2.</source>
        <translation>Benutzer %1 darf nicht in die Quarantäne schreiben: %2.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to any database.</source>
        <translation>Der Ordner „%1“ (%2) ist an keine Datenbank gebunden.</translation>
    </message>
    <message>
        <source>See that its volume is mounted, then run: scrapazoidctl setup</source>
        <translation>Prüfen, ob sein Volume eingehängt ist, dann ausführen: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3.</source>
        <translation>Der Ordner %1 wurde als Ordner „%2“ eingerichtet, nicht als „%3“.</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Die Pfade berichtigen: scrapazoidctl config set %1.dir ORDNER</translation>
    </message>
    <message>
        <source>Whether the %1 folder belongs to this database cannot be told while it cannot be read.</source>
        <translation>Ob der Ordner „%1“ zu dieser Datenbank gehört, lässt sich nicht feststellen, solange er nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another installation (database %3).</source>
        <translation>Der Ordner „%1“ (%2) ist an eine andere Installation gebunden (Datenbank %3).</translation>
    </message>
    <message>
        <source>Connect to that one. Only if the folder has really changed hands: scrapazoidctl setup --rebind</source>
        <translation>Mit jener verbinden. Nur wenn der Ordner wirklich den Besitzer gewechselt hat: scrapazoidctl setup --rebind</translation>
    </message>
    <message>
        <source>The %1 folder is bound to this database.</source>
        <translation>Der Ordner „%1“ ist an diese Datenbank gebunden.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 and %3 inodes free.</source>
        <translation>Das Volume des Ordners „%1“ hat %2 und %3 Inodes frei.</translation>
    </message>
    <message>
        <source>Clean up before it is full; files removed with --permanent free room at once.</source>
        <translation>Bereinigen, bevor es voll ist; mit --permanent gelöschte Dateien geben sofort Platz frei.</translation>
    </message>
    <message>
        <source>The two folders do not overlap.</source>
        <translation>Die beiden Ordner überschneiden sich nicht.</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set downloads.dir FOLDER</source>
        <translation>Die Pfade berichtigen: scrapazoidctl config set downloads.dir ORDNER</translation>
    </message>
    <message>
        <source>The %1 folder cannot be looked at while %2 is not reached.</source>
        <translation>Der Ordner „%1“ lässt sich nicht prüfen, solange %2 nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is older than version %2, the first that the console supports.</source>
        <translation>PostgreSQL %1 ist älter als Version %2, die erste, die die Konsole unterstützt.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Den Server aktualisieren.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is supported.</source>
        <translation>PostgreSQL %1 wird unterstützt.</translation>
    </message>
    <message>
        <source>The connection is ssh&apos;s own up to the server&apos;s machine.</source>
        <translation>Die Verbindung führt über ssh bis zum Rechner des Servers.</translation>
    </message>
    <message>
        <source>Behind the host that ssh reaches, the connection crosses a network without encryption.</source>
        <translation>Hinter dem per ssh erreichten Host läuft die Verbindung unverschlüsselt durch ein Netzwerk.</translation>
    </message>
    <message>
        <source>Let ssh reach the server&apos;s own machine, or connect to it directly with TLS: scrapazoidctl config set server.via &quot;&quot; and server.sslmode require</source>
        <translation>Mit ssh den Rechner des Servers selbst erreichen oder direkt mit TLS verbinden: scrapazoidctl config set server.via &quot;&quot; und server.sslmode require</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection stays on this machine and needs no encryption.</source>
        <translation>Die Verbindung bleibt auf diesem Rechner und braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection crosses a network without encryption.</source>
        <translation>Die Verbindung läuft unverschlüsselt durch ein Netzwerk.</translation>
    </message>
    <message>
        <source>Switch SSL on at the server, then: scrapazoidctl config set server.sslmode require</source>
        <translation>SSL auf dem Server einschalten, dann: scrapazoidctl config set server.sslmode require</translation>
    </message>
    <message>
        <source>The connection goes to the server itself (%1).</source>
        <translation>Die Verbindung führt zum Server selbst (%1).</translation>
    </message>
    <message>
        <source>The connection goes through a pooler at %1, so previews work and cleanups are refused: locks and settings do not hold there.</source>
        <translation>Die Verbindung führt über einen Pooler bei %1: Vorschauen funktionieren, Bereinigungen werden abgelehnt, weil Sperren und Einstellungen dort nicht halten.</translation>
    </message>
    <message>
        <source>Connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s: scrapazoidctl config set server.host and server.port</source>
        <translation>Mit dem PostgreSQL-Server selbst verbinden, über dessen Host und Port statt über die des Poolers: scrapazoidctl config set server.host und server.port</translation>
    </message>
    <message>
        <source>This server is a standby and only takes reads: previews work, cleanups do not.</source>
        <translation>Dieser Server ist ein Standby und nimmt nur Lesezugriffe an: Vorschauen funktionieren, Bereinigungen nicht.</translation>
    </message>
    <message>
        <source>Connect to the primary; with several hosts, set target_session_attrs to read-write.</source>
        <translation>Mit dem Primärserver verbinden; bei mehreren Hosts target_session_attrs auf read-write setzen.</translation>
    </message>
    <message>
        <source>Sessions of %1 only read here: default_transaction_read_only is on.</source>
        <translation>Sitzungen von %1 lesen hier nur: default_transaction_read_only ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Take it out of the connection&apos;s options.</source>
        <translation>Aus den Optionen der Verbindung entfernen.</translation>
    </message>
    <message>
        <source>The server takes writes.</source>
        <translation>Der Server nimmt Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and the server&apos;s differ by %1 s (limit %2 s).</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen um %1 s voneinander ab (Grenze %2 s).</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines: timedatectl set-ntp true</source>
        <translation>Die Uhren auf beiden Rechnern stellen: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>A run is going on; what it has not settled yet is its own.</source>
        <translation>Ein Lauf ist im Gang; was er noch nicht abgeschlossen hat, gehört ihm.</translation>
    </message>
    <message>
        <source>No interrupted run waits to be finished.</source>
        <translation>Kein unterbrochener Lauf wartet auf seinen Abschluss.</translation>
    </message>
    <message numerus="yes">
        <source>An interrupted run has left %n batch(es) half done.</source>
        <translation>
            <numerusform>Ein unterbrochener Lauf hat %n Stapel halb fertig hinterlassen.</numerusform>
            <numerusform>Ein unterbrochener Lauf hat %n Stapel halb fertig hinterlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cleanup finishes them first; this one does at once: scrapazoidctl stuck --yes</source>
        <translation>Die nächste Bereinigung schließt sie zuerst ab; sofort geht es so: scrapazoidctl stuck --yes</translation>
    </message>
    <message>
        <source>See whether it works without the console: %1</source>
        <translation>Prüfen, ob es ohne die Konsole funktioniert: %1</translation>
    </message>
    <message>
        <source>on the host of the folders, %1</source>
        <translation>auf dem Host der Ordner, %1</translation>
    </message>
    <message>
        <source>through ssh</source>
        <translation>über ssh</translation>
    </message>
    <message>
        <source>by a local socket</source>
        <translation>über einen lokalen Socket</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Connected to database %1 %2 as %3; an answer takes %4 ms.</source>
        <translation>Verbunden mit der Datenbank %1 %2 als %3; eine Antwort dauert %4 ms.</translation>
    </message>
    <message>
        <source>Run: scrapazoidctl setup</source>
        <translation>Ausführen: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing can be removed.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet, daher lässt sich nichts entfernen.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, newer than this program knows (%2).</source>
        <translation>Das Schema der Konsole hat Version %1, neuer als dieses Programm kennt (%2).</translation>
    </message>
    <message>
        <source>Update scrapazoid-console on this machine.</source>
        <translation>scrapazoid-console auf diesem Rechner aktualisieren.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, this program needs %2.</source>
        <translation>Das Schema der Konsole hat Version %1, dieses Programm braucht %2.</translation>
    </message>
    <message>
        <source>The console is set up in this database.</source>
        <translation>Die Konsole ist in dieser Datenbank eingerichtet.</translation>
    </message>
    <message>
        <source>Another cleanup is running: %1.</source>
        <translation>Eine andere Bereinigung läuft: %1.</translation>
    </message>
    <message>
        <source>Wait until it ends: only one runs at a time.</source>
        <translation>Warten, bis sie endet: Es läuft immer nur eine.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning, and no other console is connected.</source>
        <translation>Niemand sonst bereinigt, und keine andere Konsole ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning. Also connected: %1.</source>
        <translation>Niemand sonst bereinigt. Ebenfalls verbunden: %1.</translation>
    </message>
    <message>
        <source>The service&apos;s own cleanup has marked nothing in the last hour.</source>
        <translation>Die eigene Bereinigung des Dienstes hat in der letzten Stunde nichts markiert.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s own cleanup is at work too: it marked %n execution(s) failed in the last hour.</source>
        <translation>
            <numerusform>Auch die eigene Bereinigung des Dienstes arbeitet: In der letzten Stunde hat sie %n Ausführung als fehlgeschlagen markiert.</numerusform>
            <numerusform>Auch die eigene Bereinigung des Dienstes arbeitet: In der letzten Stunde hat sie %n Ausführungen als fehlgeschlagen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the work to one of the two: what the service removes is in no history and cannot be undone. Its job starts with start_cleanup_thread(app).</source>
        <translation>Die Arbeit einem von beiden überlassen: Was der Dienst entfernt, steht in keinem Verlauf und lässt sich nicht rückgängig machen. Sein Vorgang beginnt mit start_cleanup_thread(app).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of run %1 could not be put back and are in the journal alone: %2</source>
        <translation>
            <numerusform>%n Zeile des Laufs %1 ließ sich nicht wiederherstellen und steht nur im Journal: %2</numerusform>
            <numerusform>%n Zeilen des Laufs %1 ließen sich nicht wiederherstellen und stehen nur im Journal: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of run %2 could not be finished and is set aside: %3</source>
        <translation>Stapel %1 des Laufs %2 ließ sich nicht abschließen und ist zurückgestellt: %3</translation>
    </message>
    <message>
        <source>Mend what is named there, and then undo the run: &quot;scrapazoidctl undo %1&quot;.</source>
        <translation>Das Genannte beheben und dann den Lauf rückgängig machen: „scrapazoidctl undo %1“.</translation>
    </message>
    <message>
        <source>No run has left work that could not be finished.</source>
        <translation>Kein Lauf hat Arbeit hinterlassen, die sich nicht abschließen ließ.</translation>
    </message>
    <message>
        <source>every look for running and stuck executions</source>
        <translation>jede Suche nach laufenden und hängenden Ausführungen</translation>
    </message>
    <message>
        <source>every look for files past their retention</source>
        <translation>jede Suche nach Dateien mit abgelaufener Aufbewahrung</translation>
    </message>
    <message>
        <source>every look at an execution&apos;s files</source>
        <translation>jeder Blick auf die Dateien einer Ausführung</translation>
    </message>
    <message>
        <source>%1 has an index on %2.</source>
        <translation>%1 hat einen Index auf %2.</translation>
    </message>
    <message>
        <source>Nothing keeps %1 of %2 unique, so undo could bring a row back twice, and every row is looked up by reading the whole table.</source>
        <translation>Nichts hält %1 in %2 eindeutig: Ein Rückgängigmachen könnte eine Zeile doppelt wiederherstellen, und jede Zeile wird durch Lesen der ganzen Tabelle gesucht.</translation>
    </message>
    <message>
        <source>%1 has no index on %2 that the console could use, and with about %3 rows needs none.</source>
        <translation>%1 hat keinen Index auf %2, den die Konsole nutzen könnte, und braucht mit etwa %3 Zeilen auch keinen.</translation>
    </message>
    <message>
        <source>%1 of %2 is an enum, which no index serves: %3 reads all of about %4 rows.</source>
        <translation>%1 von %2 ist ein Enum, für das kein Index taugt: %3 liest alle etwa %4 Zeilen.</translation>
    </message>
    <message>
        <source>Let the service keep its states as text, or archive old executions.</source>
        <translation>Den Dienst seine Zustände als Text speichern lassen oder alte Ausführungen archivieren.</translation>
    </message>
    <message>
        <source>%1 has no index on %2: %3 reads all of about %4 rows.</source>
        <translation>%1 hat keinen Index auf %2: %3 liest alle etwa %4 Zeilen.</translation>
    </message>
    <message>
        <source>The trigger %1 runs whenever the console changes rows of %2.</source>
        <translation>Der Trigger %1 läuft bei jeder Änderung der Konsole an Zeilen von %2.</translation>
    </message>
    <message>
        <source>See what it does: undo brings the rows back, not what a trigger did besides.</source>
        <translation>Prüfen, was er tut: Rückgängigmachen stellt die Zeilen wieder her, nicht aber, was ein Trigger sonst getan hat.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the row of %2 that they refer to.</source>
        <translation>Zeilen von %1 werden mit der Zeile von %2 entfernt, auf die sie verweisen.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo brings them back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Eine Bereinigung nennt ihre Anzahl, Rückgängigmachen stellt sie wieder her; sollen sie die Zeile schützen, den Fremdschlüssel auf ON DELETE RESTRICT setzen.</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference when the row of %2 that they refer to goes.</source>
        <translation>Zeilen von %1 verlieren ihren Verweis, wenn die Zeile von %2 entfernt wird, auf die sie verweisen.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo puts the references back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Eine Bereinigung nennt ihre Anzahl, Rückgängigmachen stellt die Verweise wieder her; sollen sie die Zeile schützen, den Fremdschlüssel auf ON DELETE RESTRICT setzen.</translation>
    </message>
    <message>
        <source>Rows of %2 that rows of %1 refer to cannot be removed; a cleanup reports them as failed.</source>
        <translation>Zeilen von %2, auf die Zeilen von %1 verweisen, lassen sich nicht entfernen; eine Bereinigung meldet sie als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Remove those of %1 first, where they are not needed any more.</source>
        <translation>Zuerst die von %1 entfernen, soweit sie nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>No row security hides rows from %1.</source>
        <translation>Keine Zeilensicherheit verbirgt Zeilen vor %1.</translation>
    </message>
    <message>
        <source>Row security may hide rows of %1 from %2, so nothing that is missing proves anything.</source>
        <translation>Zeilensicherheit kann Zeilen von %1 vor %2 verbergen, daher beweist ihr Fehlen nichts.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema is not the service&apos;s to change.</source>
        <translation>Das eigene Schema der Konsole kann der Dienst nicht ändern.</translation>
    </message>
    <message>
        <source>Autovacuum is off, so tables keep the room of removed rows.</source>
        <translation>Autovacuum ist aus, daher behalten Tabellen den Platz entfernter Zeilen.</translation>
    </message>
    <message>
        <source>Autovacuum is off for %1, so it keeps the room of removed rows.</source>
        <translation>Autovacuum ist für %1 aus, daher bleibt dort der Platz entfernter Zeilen belegt.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by %3, which has no index: the server looks through all of it for each row that goes.</source>
        <translation>%1 verweist über %3 auf %2, und dafür gibt es keinen Index: Der Server durchsucht sie für jede entfernte Zeile ganz.</translation>
    </message>
    <message>
        <source>%1 may name files, and this role may not read it: files that only it names count as orphans.</source>
        <translation>%1 kann Dateien nennen, und diese Rolle darf sie nicht lesen: Dateien, die nur dort stehen, gelten als verwaist.</translation>
    </message>
    <message>
        <source>Files that %1 names are no orphans; if it owns none, say in orphans.owners which columns do.</source>
        <translation>Dateien, die %1 nennt, sind nicht verwaist; gehören ihr keine, in orphans.owners angeben, welche Spalten zählen.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema belongs to %1, the service&apos;s own role: whoever gets into the service can change the schedule and what undo would put back. A role of the console&apos;s own is safer.</source>
        <translation>Das eigene Schema der Konsole gehört %1, der Rolle des Dienstes: Wer in den Dienst eindringt, kann den Zeitplan ändern und das, was beim Rückgängigmachen wiederhergestellt würde. Eine eigene Rolle für die Konsole ist sicherer.</translation>
    </message>
    <message>
        <source>%1 has every right that the console needs on %2.</source>
        <translation>%1 hat alle Rechte auf %2, die die Konsole braucht.</translation>
    </message>
    <message>
        <source>%1 lacks rights on %2: %3.</source>
        <translation>%1 fehlen Rechte auf %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have the columns that the console needs.</source>
        <translation>%1, %2 und %3 haben die Spalten, die die Konsole braucht.</translation>
    </message>
    <message>
        <source>%1 has the columns that the console needs; by the profile the service keeps no files.</source>
        <translation>%1 hat die Spalten, die die Konsole braucht; laut Profil speichert der Dienst keine Dateien.</translation>
    </message>
    <message>
        <source>Something is left out: %1</source>
        <translation>Etwas entfällt: %1</translation>
    </message>
    <message>
        <source>No trigger and no other table hangs on the rows that the console changes.</source>
        <translation>Kein Trigger und keine andere Tabelle hängt an den Zeilen, die die Konsole ändert.</translation>
    </message>
    <message>
        <source>Whatever refers to the rows of files has an index for it.</source>
        <translation>Alles, was auf Zeilen von Dateien verweist, hat dafür einen Index.</translation>
    </message>
    <message>
        <source>No other table has a column whose name is one for a file&apos;s path.</source>
        <translation>Keine andere Tabelle hat eine Spalte, deren Name nach einem Dateipfad aussieht.</translation>
    </message>
    <message>
        <source>Autovacuum looks after the tables.</source>
        <translation>Autovacuum kümmert sich um die Tabellen.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, for %2, where a pause of %3 is the longest that is known; %4 usual days&apos; worth of %5 would go: is the service running, and is this its database?</source>
        <translation>Seit %1, also seit %2, hat keine Ausführung begonnen; die längste bekannte Pause beträgt %3. %4 übliche Tagesmengen an %5 würden entfernt: Läuft der Dienst, und ist dies seine Datenbank?</translation>
    </message>
    <message>
        <source>The last execution began at %1: no longer ago than is usual.</source>
        <translation>Die letzte Ausführung begann am %1: nicht länger her als üblich.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, which is long, but no more than the usual goes.</source>
        <translation>Seit %1 hat keine Ausführung begonnen. Das ist lange, doch wird nicht mehr als üblich entfernt.</translation>
    </message>
    <message>
        <source>Check the service and its database; what is left may be all that there is.</source>
        <translation>Den Dienst und seine Datenbank prüfen; was noch da ist, ist womöglich alles, was es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the job %1 would remove, and agree to it once if that is meant.</source>
        <translation>Ansehen, was die Aufgabe %1 entfernen würde, und einmalig zustimmen, wenn das beabsichtigt ist.</translation>
    </message>
    <message>
        <source>Look at these rows in the preview, and go on only if they are meant to go.</source>
        <translation>Diese Zeilen in der Vorschau ansehen und nur fortfahren, wenn sie entfernt werden sollen.</translation>
    </message>
    <message>
        <source>%1 came of age since the cleanup of %2</source>
        <translation>%1 abgelaufen seit der Bereinigung vom %2</translation>
    </message>
    <message>
        <source>%1 were left by earlier cleanups</source>
        <translation>%1 von früheren Bereinigungen übrig</translation>
    </message>
    <message>
        <source>Of the rows of %1 that go, %2.</source>
        <translation>Von den Zeilen in „%1“, die entfernt werden: %2.</translation>
    </message>
    <message>
        <source>No row of %1 that goes came with a date from before the last cleanup.</source>
        <translation>Keine zu entfernende Zeile in „%1“ kam mit einem Datum von vor der letzten Bereinigung hinzu.</translation>
    </message>
    <message>
        <source>%1 rows of %2 came since the cleanup of %3 and are dated before %4</source>
        <translation>%1 Zeilen in „%2“ kamen seit der Bereinigung vom %3 hinzu und sind auf vor %4 datiert</translation>
    </message>
    <message>
        <source>%1: an import, or a copy put back?</source>
        <translation>%1: ein Import oder eine wiederhergestellte Kopie?</translation>
    </message>
    <message>
        <source>%1: too few to be an import.</source>
        <translation>%1: zu wenige für einen Import.</translation>
    </message>
    <message>
        <source>%1 rows of %2 go only because they are kept for %3 now, and were for %4 before.</source>
        <translation>%1 Zeilen in „%2“ werden nur entfernt, weil sie jetzt %3 statt bisher %4 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>No cleanup of %1 has gone by itself in this database yet: the first one would remove %2 rows, dated from %3 to %4.</source>
        <translation>Noch keine Bereinigung von „%1“ lief in dieser Datenbank von selbst: Die erste würde %2 Zeilen entfernen, datiert von %3 bis %4.</translation>
    </message>
    <message>
        <source>There was no cleanup of %1 in this database yet: this one takes %2 rows, dated from %3 to %4.</source>
        <translation>In dieser Datenbank gab es noch keine Bereinigung von „%1“: Diese entfernt %2 Zeilen, datiert von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 has looked at it and agreed.</source>
        <translation>%1 hat es geprüft und zugestimmt.</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 would run %3 with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>Der Trigger %1 von %2 würde %3 mit den Rechten der Konsolenrolle ausführen; er gehört %4, einer Rolle mit weniger Rechten.</translation>
    </message>
    <message>
        <source>The rule %1 of %2 would run with the rights of the console&apos;s role; it belongs to %3, which may less.</source>
        <translation>Die Regel %1 von %2 würde mit den Rechten der Konsolenrolle laufen; sie gehört %3, einer Rolle mit weniger Rechten.</translation>
    </message>
    <message>
        <source>%1 of %2 would call %3 with the rights of the console&apos;s role; %4, which may less, has seen to that.</source>
        <translation>%1 von %2 würde %3 mit den Rechten der Konsolenrolle aufrufen; dafür gesorgt hat %4, eine Rolle mit weniger Rechten.</translation>
    </message>
    <message>
        <source>Values of type %1 in %2 are converted by %3, with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>Werte vom Typ %1 in %2 werden durch %3 mit den Rechten der Konsolenrolle umgewandelt; die Funktion gehört %4, einer Rolle mit weniger Rechten.</translation>
    </message>
    <message>
        <source>%1 of %2 looks names up in the schema %3, where %4, which may less than the console&apos;s role, can put things of its own.</source>
        <translation>%1 von %2 sucht Namen im Schema %3, in dem %4, eine Rolle mit weniger Rechten als die Konsolenrolle, Eigenes ablegen kann.</translation>
    </message>
    <message>
        <source>Let the console connect as a role that may no more than a cleanup needs: %1</source>
        <translation>Die Konsole mit einer Rolle verbinden, die nicht mehr darf, als eine Bereinigung braucht: %1</translation>
    </message>
    <message>
        <source>Writing the tables runs no code of a role that may less.</source>
        <translation>Das Schreiben in die Tabellen führt keinen Code einer Rolle mit weniger Rechten aus.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>Refused: the profile of this machine does not let the guard &quot;%1&quot; be agreed on: its setting guards.agreeable says which may.</source>
        <translation>Abgelehnt: Das Profil dieses Rechners lässt keine Zustimmung zur Schutzregel „%1“ zu: Seine Einstellung guards.agreeable nennt die zulässigen.</translation>
    </message>
    <message>
        <source>The role lacks rights on %1 that removing rows and putting them back takes: %2.</source>
        <translation>Der Rolle fehlen Rechte auf %1, um Zeilen zu entfernen und wiederherzustellen: %2.</translation>
    </message>
    <message>
        <source>The role may remove rows and put them back.</source>
        <translation>Die Rolle darf Zeilen entfernen und wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 wird mit den Zeilen von %2 entfernt, auf die sie verweist, und mit ihnen wiederhergestellt.</numerusform>
            <numerusform>%Ln Zeilen von %1 werden mit den Zeilen von %2 entfernt, auf die sie verweisen, und mit ihnen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 verliert den Verweis auf Zeilen von %2 und bekommt ihn mit ihnen zurück.</numerusform>
            <numerusform>%Ln Zeilen von %1 verlieren den Verweis auf Zeilen von %2 und bekommen ihn mit ihnen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inherits from %2: its rows are rows of that table, and could not be put back where they were.</source>
        <translation>%1 erbt von %2: Ihre Zeilen sind auch Zeilen jener Tabelle und ließen sich nicht an ihrer Stelle wiederherstellen.</translation>
    </message>
    <message>
        <source>Make it a partition, or take it out: ALTER TABLE %1 NO INHERIT %2; orphans can be cleaned all the same.</source>
        <translation>Sie zu einer Partition machen oder herausnehmen: ALTER TABLE %1 NO INHERIT %2; verwaiste Dateien lassen sich trotzdem bereinigen.</translation>
    </message>
    <message>
        <source>The console&apos;s history in this database is of an older version than this program.</source>
        <translation>Der Verlauf der Konsole in dieser Datenbank hat eine ältere Version als dieses Programm.</translation>
    </message>
    <message>
        <source>The console is not set up in this database.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Run &quot;scrapazoidctl setup&quot;, or Set up… in the window.</source>
        <translation>„scrapazoidctl setup“ ausführen oder Einrichten… im Fenster wählen.</translation>
    </message>
    <message>
        <source>The database is the one the preview was made on (%1).</source>
        <translation>Die Datenbank ist die, auf der die Vorschau erstellt wurde (%1).</translation>
    </message>
    <message>
        <source>The preview was made on another database, or before the set-up.</source>
        <translation>Die Vorschau wurde auf einer anderen Datenbank oder vor der Einrichtung erstellt.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines.</source>
        <translation>Die Uhren auf beiden Rechnern richtig stellen.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning.</source>
        <translation>Niemand sonst bereinigt.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Warten, bis sie endet.</translation>
    </message>
    <message>
        <source>No row is dated in the future.</source>
        <translation>Keine Zeile ist in die Zukunft datiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation>
            <numerusform>%n Zeile ist mehr als %1 min in die Zukunft datiert.</numerusform>
            <numerusform>%n Zeilen sind mehr als %1 min in die Zukunft datiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the clock of the service&apos;s machine.</source>
        <translation>Die Uhr auf dem Rechner des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>%1 of at most %2 items.</source>
        <translation>%1 von höchstens %2 Elementen.</translation>
    </message>
    <message>
        <source>Clean up less at once; the limit is one that somebody has set.</source>
        <translation>Weniger auf einmal bereinigen; die Grenze hat jemand gesetzt.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role.</source>
        <translation>Zeilensicherheit verbirgt Zeilen von %1 vor dieser Rolle.</translation>
    </message>
    <message>
        <source>All rows of %1 are visible to this role.</source>
        <translation>Alle Zeilen von %1 sind für diese Rolle sichtbar.</translation>
    </message>
    <message>
        <source>Connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>Als Besitzer der Tabellen verbinden oder der Rolle BYPASSRLS gewähren.</translation>
    </message>
    <message>
        <source>The %1 folder was listed whole: %2 files.</source>
        <translation>Der Ordner „%1“ wurde vollständig aufgelistet: %2 Dateien.</translation>
    </message>
    <message>
        <source>Give the console the right to read it, or mend the volume, and make a new preview.</source>
        <translation>Der Konsole das Leserecht geben oder das Volume reparieren und eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were compared.</source>
        <translation>%1 Zeilen für „%2“ wurden verglichen.</translation>
    </message>
    <message>
        <source>The table of %1 has no rows at all.</source>
        <translation>Die Tabelle für „%1“ hat gar keine Zeilen.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and that nobody has emptied it.</source>
        <translation>Prüfen, ob dies die richtige Datenbank ist und niemand sie geleert hat.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files.</source>
        <translation>Der Ordner „%1“ hat %2 Dateien.</translation>
    </message>
    <message>
        <source>The %1 folder is empty.</source>
        <translation>Der Ordner „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Prüfen, ob das Volume eingehängt ist.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts (at least twice the execution limit: %2).</source>
        <translation>Nur was älter als %1 ist, zählt (mindestens das Doppelte der Ausführungsgrenze: %2).</translation>
    </message>
    <message>
        <source>Give a longer least age: an execution may still be writing its files.</source>
        <translation>Ein höheres Mindestalter angeben: Eine Ausführung schreibt womöglich noch ihre Dateien.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is mounted and bound to this database.</source>
        <translation>Der Ordner „%1“ (%2) ist eingehängt und an diese Datenbank gebunden.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path, or run &quot;scrapazoidctl setup&quot;.</source>
        <translation>Das Volume einhängen, den Pfad berichtigen oder „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 So nothing says that there is nothing to remove: give this user the right to read it.</source>
        <translation>%1 Es steht also nicht fest, dass nichts zu entfernen ist: Diesem Benutzer das Leserecht geben.</translation>
    </message>
    <message>
        <source>To go on for this plan all the same, override the guards.</source>
        <translation>Um für diesen Plan trotzdem fortzufahren, die Schutzregeln übergehen.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl schedule agree %1&quot; shows it and asks.</source>
        <translation>„scrapazoidctl schedule agree %1“ zeigt es und fragt nach.</translation>
    </message>
    <message>
        <source>Until then the job does nothing.</source>
        <translation>Bis dahin tut die Aufgabe nichts.</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3 %4</source>
        <translation>Abgelehnt durch die Schutzregel „%1“: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck.</source>
        <translation>%1 von %2 nicht beendeten Ausführungen hängen.</translation>
    </message>
    <message>
        <source>All %1 unfinished executions are stuck at once: is the clock right?</source>
        <translation>Alle %1 nicht beendeten Ausführungen hängen zugleich: Geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck at once: is the clock right?</source>
        <translation>%1 von %2 nicht beendeten Ausführungen hängen zugleich: Geht die Uhr richtig?</translation>
    </message>
    <message>
        <source> One of them starts at %1, which the server&apos;s clock has not reached.</source>
        <translation> Eine davon beginnt am %1, was die Uhr des Servers noch nicht erreicht hat.</translation>
    </message>
    <message>
        <source> They all started within one minute.</source>
        <translation> Alle haben innerhalb einer Minute begonnen.</translation>
    </message>
    <message>
        <source>Check the clocks of the server and of the service&apos;s machine, and whether the service runs.</source>
        <translation>Die Uhren des Servers und des Rechners des Dienstes prüfen und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here, and its path and prefixes.</source>
        <translation>Prüfen, ob der ganze Ordner „%1“ hier eingehängt ist, dazu seinen Pfad und seine Präfixe.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 have no file, and the folder %4, into which most of them lead, has none or is not there.</source>
        <translation>%1 von %2 Zeilen in „%3“ haben keine Datei, und der Ordner %4, in den die meisten führen, hat keine oder fehlt.</translation>
    </message>
    <message>
        <source>Of the %1 newest rows of %2 that stay %3 lead to their files; of %4 that go %5 have none.</source>
        <translation>Von den %1 neuesten Zeilen in „%2“, die bleiben, führen %3 zu ihrer Datei; von %4, die entfernt werden, haben %5 keine.</translation>
    </message>
    <message>
        <source>%1 files are newer than the newest row of %2 (%3): was the database restored?</source>
        <translation>%1 Dateien sind neuer als die neueste Zeile in „%2“ (%3): Wurde die Datenbank wiederhergestellt?</translation>
    </message>
    <message>
        <source>The files of %1 without a row are no newer than its rows.</source>
        <translation>Die Dateien in „%1“ ohne Zeile sind nicht neuer als die Zeilen.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and as new as the folder.</source>
        <translation>Prüfen, ob dies die richtige Datenbank ist und so neu wie der Ordner.</translation>
    </message>
    <message>
        <source>Check that folder and database belong together, and that nobody has emptied either.</source>
        <translation>Prüfen, ob Ordner und Datenbank zusammengehören und niemand eines von beiden geleert hat.</translation>
    </message>
    <message>
        <source>%1 % of all rows of %2 (limit %3 %).</source>
        <translation>%1 % aller Zeilen in „%2“ (Grenze %3 %).</translation>
    </message>
    <message>
        <source>%1 % of all files of the %2 folder (limit %3 %).</source>
        <translation>%1 % aller Dateien des Ordners „%2“ (Grenze %3 %).</translation>
    </message>
    <message>
        <source>Refused: of %1 files of the preview that were looked at in the folder %2, %3 are gone by now: was it emptied, or is its volume not mounted? Check it and make a new preview.</source>
        <translation>Abgelehnt: Von %1 geprüften Dateien der Vorschau im Ordner %2 sind %3 nicht mehr da: Wurde er geleert, oder ist sein Volume nicht eingehängt? Prüfen und eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>Refused: the preview is too old for this database to tell what has changed since. Make a new preview.</source>
        <translation>Abgelehnt: Die Vorschau ist zu alt, als dass diese Datenbank Änderungen seither erkennen könnte. Eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>Refused: %1 is another folder, or on another volume, than when the preview was made. Check that the right volume is mounted and make a new preview.</source>
        <translation>Abgelehnt: %1 ist ein anderer Ordner als bei der Vorschau oder liegt auf einem anderen Volume. Prüfen, ob das richtige Volume eingehängt ist, und eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>If this is meant, bind the folder to this database anew after looking at what lies there: &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Wenn das beabsichtigt ist, den Ordner nach einem Blick auf seinen Inhalt neu an diese Datenbank binden: „scrapazoidctl setup --rebind“.</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database says that there was one: it is another copy of the folder, or part of it was not copied.</source>
        <translation>Der Ordner %1 erinnert sich an keinen Lauf, doch laut dieser Datenbank gab es einen: Er ist eine andere Kopie des Ordners, oder ein Teil wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database knows some: it is an older copy of the folder.</source>
        <translation>Der Ordner %1 erinnert sich an keinen Lauf, doch diese Datenbank kennt welche: Er ist eine ältere Kopie des Ordners.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 as its last, and this database knows later ones: it is an older copy of the folder.</source>
        <translation>Der Ordner %1 erinnert sich an Lauf %2 als letzten, doch diese Datenbank kennt spätere: Er ist eine ältere Kopie des Ordners.</translation>
    </message>
    <message>
        <source>The folder %1 was set up for this database at %2, which this database does not know: it was restored or copied from before.</source>
        <translation>Der Ordner %1 wurde am %2 für diese Datenbank eingerichtet, was sie nicht weiß: Sie wurde auf einen früheren Stand zurückgesetzt oder früher kopiert.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 of %3 as its last, which this database does not know: it has gone back in time (restored, failed over) or is a copy.</source>
        <translation>Der Ordner %1 erinnert sich an Lauf %2 vom %3 als letzten, den diese Datenbank nicht kennt: Sie wurde zurückgesetzt (Wiederherstellung, Failover) oder ist eine Kopie.</translation>
    </message>
    <message>
        <source>The sequence %1 stands at %2 and stood at %3 at %4: the database has gone back in time.</source>
        <translation>Die Sequenz %1 steht auf %2 und stand am %4 auf %3: Die Datenbank wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The server is the one through which the folder was cleaned before.</source>
        <translation>Der Server ist der, über den der Ordner zuvor bereinigt wurde.</translation>
    </message>
    <message>
        <source>The folder was cleaned through the server %1 before, and this is %2: is it the same database, moved, or a copy of it?</source>
        <translation>Der Ordner wurde zuvor über den Server %1 bereinigt, und dies ist %2: Ist es dieselbe Datenbank, umgezogen, oder eine Kopie davon?</translation>
    </message>
    <message>
        <source>The %1 folder and the database remember the same last run.</source>
        <translation>Der Ordner „%1“ und die Datenbank erinnern sich an denselben letzten Lauf.</translation>
    </message>
    <message>
        <source>The %1 folder has not lost half of its files since its last run.</source>
        <translation>Der Ordner „%1“ hat seit seinem letzten Lauf nicht die Hälfte seiner Dateien verloren.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files, and its last run left at least %3: is a part of it not mounted?</source>
        <translation>Der Ordner „%1“ hat %2 Dateien, und sein letzter Lauf ließ mindestens %3 übrig: Ist ein Teil davon nicht eingehängt?</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here.</source>
        <translation>Prüfen, ob der ganze Ordner „%1“ hier eingehängt ist.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview; if the clock is right and was wrong before, say so once with &quot;scrapazoidctl setup --reset-clock&quot;.</source>
        <translation>Die Uhren richtig stellen und eine neue Vorschau erstellen; geht die Uhr richtig und ging sie vorher falsch, dies einmal mit „scrapazoidctl setup --reset-clock“ bestätigen.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, which is before an earlier cleanup (%2).</source>
        <translation>Die Uhr des Servers zeigt %1, das liegt vor einer früheren Bereinigung (%2).</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3</source>
        <translation>Abgelehnt durch die Schutzregel „%1“: %2 %3</translation>
    </message>
    <message>
        <source>The preview was made at %1, which the server&apos;s clock has not reached (%2).</source>
        <translation>Die Vorschau wurde am %1 erstellt, was die Uhr des Servers noch nicht erreicht hat (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s clock goes on as this machine&apos;s does.</source>
        <translation>Die Uhr des Servers geht wie die dieses Rechners.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, so there is no time to forget: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Die Konsole ist in der Datenbank %1 nicht eingerichtet, es gibt also keine Zeit zu vergessen: Zuerst „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>%1, when the server said %2</source>
        <translation>%1, als der Server %2 zeigte</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>Vorbereiten der Sitzung</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Abgeschlossen (UTC)</translation>
    </message>
    <message>
        <source>Runtime (seconds)</source>
        <translation>Laufzeit (Sekunden)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file has been written.</source>
        <translation>Der Export wurde angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one outside.</source>
        <translation>Der Ordner %1 liegt im Ordner „%2“, wo Kopien als verwaist gälten. Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>The files need %1 and %2 has %3 free. Choose another folder, or untick some.</source>
        <translation>Die Dateien brauchen %1, und auf %2 sind %3 frei. Einen anderen Ordner wählen oder einige abwählen.</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>der Ordner „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Execution #%1 is not in the database any more.</source>
        <translation>Ausführung #%1 ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 wird nicht angezeigt: %2.</translation>
    </message>
    <message>
        <source>so it cannot be shown</source>
        <translation>daher lässt er sich nicht anzeigen</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so there are no runs.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet, daher gibt es keine Läufe.</translation>
    </message>
    <message>
        <source>Stopped on request: the list is not complete.</source>
        <translation>Auf Wunsch angehalten: Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>A workload is measured over 1 to %1 days.</source>
        <translation>Eine Last wird über 1 bis %1 Tage gemessen.</translation>
    </message>
    <message>
        <source>Pins live in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Anheftungen stehen im eigenen Schema der Konsole, das der Datenbank %1 noch fehlt: Zuerst „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution: give its id as the history shows it.</source>
        <translation>„%1“ ist keine Ausführung: Die ID so angeben, wie der Verlauf sie zeigt.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The first day must be before the second one.</source>
        <translation>Der erste Tag muss vor dem zweiten liegen.</translation>
    </message>
    <message>
        <source>A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at most a year in all.</source>
        <translation>Eine Grenze von %1 s plus %2 s ist für hängende Ausführungen nicht sinnvoll: Mindestens 1 s und insgesamt höchstens ein Jahr angeben.</translation>
    </message>
    <message>
        <source>%1: its file is back in its place</source>
        <translation>%1: Die Datei ist wieder an ihrem Platz</translation>
    </message>
    <message>
        <source>a file that a row means again and that cannot go back (%1)</source>
        <translation>eine Datei, auf die sich wieder eine Zeile bezieht und die nicht zurückkann (%1)</translation>
    </message>
    <message>
        <source>the folder&apos;s list of what is in quarantine cannot be written (%1), so nothing can be put there; it can be removed permanently</source>
        <translation>die Liste des Ordners über seine Quarantäne lässt sich nicht schreiben (%1), daher kann nichts dorthin; endgültig löschen ist möglich</translation>
    </message>
    <message>
        <source>The volume has no room for the quarantine&apos;s own folders: &quot;scrapazoidctl purge --now&quot; frees what lies in quarantine already, and a --permanent run deletes what it can move.</source>
        <translation>Dem Volume fehlt der Platz für die Ordner der Quarantäne: „scrapazoidctl purge --now“ gibt frei, was schon in Quarantäne liegt, und ein Lauf mit --permanent löscht, was er verschieben kann.</translation>
    </message>
    <message>
        <source>a file has appeared at the path since the preview</source>
        <translation>seit der Vorschau ist am Pfad eine Datei aufgetaucht</translation>
    </message>
    <message>
        <source>the file was gone already</source>
        <translation>die Datei war schon nicht mehr da</translation>
    </message>
    <message>
        <source>%1; its row could not be put back and is kept in the journal (%2)</source>
        <translation>%1; die Zeile ließ sich nicht wiederherstellen und bleibt im Journal (%2)</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>Die Datenbank behielt die Ausführung: Ein Trigger oder eine Regel von %1 steht der Änderung im Weg.</translation>
    </message>
    <message>
        <source>the file elsewhere is not the one the preview showed</source>
        <translation>die Datei am anderen Ort ist nicht die aus der Vorschau</translation>
    </message>
    <message>
        <source>The file system of the %1 folder can neither rename without replacing nor link, so what is moved there could not come back safely: its files can only be removed permanently.</source>
        <translation>Das Dateisystem des Ordners „%1“ kann weder ohne Ersetzen umbenennen noch verlinken, Verschobenes käme also nicht sicher zurück: Seine Dateien lassen sich nur endgültig löschen.</translation>
    </message>
    <message>
        <source>%1 So nothing can be put into quarantine there; it can be removed permanently.</source>
        <translation>%1 Daher kann dort nichts in Quarantäne; endgültig löschen ist möglich.</translation>
    </message>
    <message>
        <source>What is due in quarantine could not all be deleted, and the next run tries again: %1</source>
        <translation>Was in der Quarantäne fällig ist, ließ sich nicht ganz löschen; der nächste Lauf versucht es wieder: %1</translation>
    </message>
    <message>
        <source>The guards were overridden for another plan: make a new preview and decide again.</source>
        <translation>Die Schutzregeln wurden für einen anderen Plan übergangen: Eine neue Vorschau erstellen und neu entscheiden.</translation>
    </message>
    <message>
        <source>A foreign key, a trigger or a rule has come to the service&apos;s tables or gone from them, so the rest stays: make a new preview.</source>
        <translation>Bei den Tabellen des Dienstes ist ein Fremdschlüssel, ein Trigger oder eine Regel hinzugekommen oder weggefallen, daher bleibt der Rest: Eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it by now</source>
        <translation>Zeile #%1 von %2 nennt sie inzwischen</translation>
    </message>
    <message>
        <source>row #%1 of %2 may mean it</source>
        <translation>Zeile #%1 von %2 bezieht sich womöglich darauf</translation>
    </message>
    <message>
        <source>What this cleanup left could not be remembered for the next one: %1</source>
        <translation>Was diese Bereinigung übrig ließ, konnte nicht für die nächste vermerkt werden: %1</translation>
    </message>
    <message>
        <source>the transaction of process %1 on the server (%2)</source>
        <translation>die Transaktion des Prozesses %1 auf dem Server (%2)</translation>
    </message>
    <message>
        <source>the prepared transaction %1</source>
        <translation>die vorbereitete Transaktion %1</translation>
    </message>
    <message>
        <source>A retention is kept in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Eine Aufbewahrung steht im eigenen Schema der Konsole, das der Datenbank %1 noch fehlt: Zuerst „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>The %1 folder %2 lies inside a folder that was set up for cleaning by itself, so its files may be those of another database: give each its own folder.</source>
        <translation>Der Ordner „%1“ (%2) liegt in einem Ordner, der selbst zum Bereinigen eingerichtet wurde, seine Dateien gehören also womöglich zu einer anderen Datenbank: Jeder einen eigenen Ordner geben.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to this database: check that its volume is mounted, then run &quot;scrapazoidctl setup&quot;.</source>
        <translation>Der Ordner „%1“ (%2) ist nicht an diese Datenbank gebunden: Prüfen, ob sein Volume eingehängt ist, dann „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Der Ordner „%1“ (%2) ist an eine andere Datenbank gebunden (%3): Mit dieser verbinden oder ihn nach einem Blick auf den Inhalt mit „scrapazoidctl setup --rebind“ hier binden.</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection&apos;s settings.</source>
        <translation>Der Ordner %1 wurde als Ordner „%2“ eingerichtet, nicht als „%3“: Die Pfade in den Verbindungseinstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The screenshots and downloads folders overlap (%1 and %2), so a file could belong to both: give each its own folder.</source>
        <translation>Die Ordner für Screenshots und Downloads überschneiden sich (%1 und %2), eine Datei könnte also zu beiden gehören: Jedem einen eigenen Ordner geben.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role, so nothing may be changed: connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>Zeilensicherheit verbirgt Zeilen von %1 vor dieser Rolle, daher darf nichts geändert werden: Als Besitzer der Tabellen verbinden oder der Rolle BYPASSRLS gewähren.</translation>
    </message>
    <message>
        <source>so nothing may be changed</source>
        <translation>daher darf nichts geändert werden</translation>
    </message>
    <message>
        <source>The server only takes reads (a standby, or default_transaction_read_only): connect to the primary.</source>
        <translation>Der Server nimmt nur Lesezugriffe an (ein Standby oder default_transaction_read_only): Mit dem Primärserver verbinden.</translation>
    </message>
    <message>
        <source>Another cleanup is running in this database (%1): wait until it ends and try again.</source>
        <translation>In dieser Datenbank läuft eine andere Bereinigung (%1): Warten, bis sie endet, und erneut versuchen.</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>eine andere Sitzung</translation>
    </message>
    <message>
        <source>Another cleanup leads in this database by now: this one ends here.</source>
        <translation>In dieser Datenbank führt inzwischen eine andere Bereinigung: Diese endet hier.</translation>
    </message>
    <message>
        <source>Stopped while waiting for a cleanup that did not end in order (%1).</source>
        <translation>Angehalten beim Warten auf eine Bereinigung, die nicht ordentlich endete (%1).</translation>
    </message>
    <message>
        <source>The database that answers now does not know this run: it has gone back in time (a failover that lost the last commits, a restore). The run ends here, and files that rows name are put back.</source>
        <translation>Die nun antwortende Datenbank kennt diesen Lauf nicht: Sie wurde zurückgesetzt (ein Failover mit Verlust der letzten Commits, eine Wiederherstellung). Der Lauf endet hier, und Dateien, die Zeilen nennen, werden an ihren Platz zurückgelegt.</translation>
    </message>
    <message>
        <source>Another database answers under the same address now: the run ends here.</source>
        <translation>Unter derselben Adresse antwortet nun eine andere Datenbank: Der Lauf endet hier.</translation>
    </message>
    <message>
        <source>This server has no role %1: create it first, with CREATE ROLE.</source>
        <translation>Dieser Server hat keine Rolle %1: Zuerst mit CREATE ROLE anlegen.</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>Schema scrapazoid_console</translation>
    </message>
    <message>
        <source>Let role %1 look and preview: rights on %2.</source>
        <translation>Der Rolle %1 Ansehen und Vorschau erlauben: Rechte auf %2.</translation>
    </message>
    <message>
        <source>Let role %1 plan, run and undo: rights on %2.</source>
        <translation>Der Rolle %1 Planen, Ausführen und Rückgängigmachen erlauben: Rechte auf %2.</translation>
    </message>
    <message>
        <source>%1 Let whoever owns what is named here say: %2</source>
        <translation>%1 Wem das hier Genannte gehört, muss ausführen: %2</translation>
    </message>
    <message>
        <source>grant rights on %1</source>
        <translation>Erteilen von Rechten auf %1</translation>
    </message>
    <message>
        <source>Role %1 would not get every right on %2: %3 may not pass them on.</source>
        <translation>Die Rolle %1 bekäme nicht alle Rechte auf %2: %3 darf sie nicht weitergeben.</translation>
    </message>
    <message>
        <source>%1 Until that is corrected nothing is changed.</source>
        <translation>%1 Bis zur Berichtigung wird nichts geändert.</translation>
    </message>
    <message>
        <source>By its profile this service keeps no files: schema.screenshots.table and schema.downloads.table name the tables where it does. Stuck executions can be cleaned up.</source>
        <translation>Laut Profil speichert dieser Dienst keine Dateien: schema.screenshots.table und schema.downloads.table nennen die Tabellen, wenn doch. Hängende Ausführungen lassen sich bereinigen.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to show; nothing has been changed.</source>
        <translation>Angehalten, bevor es etwas zu zeigen gab; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to no database, but remembers run %3, which this one does not know: connect to the one that does, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Der Ordner „%1“ (%2) ist an keine Datenbank gebunden, erinnert sich aber an Lauf %3, den diese nicht kennt: Mit der Datenbank verbinden, die ihn kennt, oder den Ordner nach einem Blick auf den Inhalt mit „scrapazoidctl setup --rebind“ hier binden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1/%2: it binds the %3 folder to this database and holds its quarantine.</source>
        <translation>%1/%2 anlegen: Das bindet den Ordner „%3“ an diese Datenbank und enthält seine Quarantäne.</translation>
    </message>
    <message>
        <source>Let %1/%2 remember the last run in the %3 folder, as this database does.</source>
        <translation>%1/%2 den letzten Lauf im Ordner „%3“ vermerken lassen, wie in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Bind the %1 folder %2 to this database as it is now. In its quarantine lie %3; those of runs that this database does not know stay there until somebody brings them back or removes them.</source>
        <translation>Den Ordner „%1“ (%2) an diese Datenbank binden, wie er ist. In seiner Quarantäne: %3; was aus Läufen stammt, die diese Datenbank nicht kennt, bleibt dort, bis es jemand wiederherstellt oder entfernt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Let the group of the %1 folder %2 lead, run and undo in it.</source>
        <translation>Der Gruppe des Ordners „%1“ (%2) darin Führen, Ausführen und Rückgängigmachen erlauben.</translation>
    </message>
    <message>
        <source>Create the schema scrapazoid_console in database %1: it records every run, so that it can be undone.</source>
        <translation>Das Schema scrapazoid_console in der Datenbank %1 anlegen: Es verzeichnet jeden Lauf, damit er sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The console&apos;s history in database %1 is of an older version than this program, %2: run &quot;scrapazoidctl setup&quot;, which brings it up to date.</source>
        <translation>Der Verlauf der Konsole in der Datenbank %1 hat eine ältere Version als dieses Programm, %2: „scrapazoidctl setup“ ausführen, das ihn aktualisiert.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, %2: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Die Konsole ist in der Datenbank %1 nicht eingerichtet, %2: Zuerst „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</source>
        <translation>
            <numerusform>In der Quarantäne des Ordners „%1“ liegt %Ln Datei, %2, die mit ihr verloren ginge: Zuerst wiederherstellen (undo) oder endgültig löschen (purge). Nichts wurde geändert.</numerusform>
            <numerusform>In der Quarantäne des Ordners „%1“ liegen %Ln Dateien, %2, die mit ihr verloren gingen: Zuerst wiederherstellen (undo) oder endgültig löschen (purge). Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3), so it stays as it is. Nothing was changed.</source>
        <translation>Der Ordner „%1“ (%2) ist an eine andere Datenbank gebunden (%3) und bleibt daher, wie er ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Remove %1/%2; its quarantine is empty.</source>
        <translation>%1/%2 entfernen; die Quarantäne darin ist leer.</translation>
    </message>
    <message>
        <source>Drop the schema scrapazoid_console of database %1 with its history, schedule and pins.</source>
        <translation>Das Schema scrapazoid_console der Datenbank %1 mit Verlauf, Zeitplan und Anheftungen löschen.</translation>
    </message>
    <message numerus="yes">
        <source>With the history of %1 goes what can put %Ln item(s) back.</source>
        <translation>
            <numerusform>Mit dem Verlauf (%1) geht verloren, was %Ln Element wiederherstellen kann.</numerusform>
            <numerusform>Mit dem Verlauf (%1) geht verloren, was %Ln Elemente wiederherstellen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.</source>
        <translation>Die Liste des Laufs %1 im Ordner „%2“ lässt sich nicht entfernen, daher wird nichts davon endgültig gelöscht.</translation>
    </message>
    <message>
        <source>a row means it again: it is back in its place</source>
        <translation>eine Zeile bezieht sich wieder darauf: Die Datei ist zurück an ihrem Platz</translation>
    </message>
    <message>
        <source>Nothing is purged while %1 may be writing rows that mean files in quarantine: try again when it has ended.</source>
        <translation>Die Quarantäne wird nicht geleert, solange %1 womöglich Zeilen schreibt, die sich auf Dateien darin beziehen: Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>No folder has a list of a run %1.</source>
        <translation>Kein Ordner hat eine Liste eines Laufs %1.</translation>
    </message>
    <message>
        <source>a damaged line of the folder&apos;s list</source>
        <translation>eine beschädigte Zeile in der Liste des Ordners</translation>
    </message>
    <message>
        <source>the list names the table %1, which is not mapped</source>
        <translation>die Liste nennt die Tabelle %1, die nicht zugeordnet ist</translation>
    </message>
    <message>
        <source>its row cannot be read from the list</source>
        <translation>die Zeile lässt sich nicht aus der Liste lesen</translation>
    </message>
    <message>
        <source>its file is not in quarantine any more</source>
        <translation>die Datei ist nicht mehr in Quarantäne</translation>
    </message>
    <message>
        <source>its file did not come back</source>
        <translation>die Datei kam nicht zurück</translation>
    </message>
    <message>
        <source>its row could not be put back</source>
        <translation>die Zeile ließ sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>so nothing can be purged</source>
        <translation>daher lässt sich keine Quarantäne leeren</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in quarantine than was shown: look again.</source>
        <translation>Inzwischen liegt mehr von Lauf %1 in Quarantäne als angezeigt: Noch einmal ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) of the history are gone; its runs and their counts stay.</source>
        <translation>
            <numerusform>%Ln alte Zeile des Verlaufs ist entfernt; Läufe und Anzahlen bleiben.</numerusform>
            <numerusform>%Ln alte Zeilen des Verlaufs sind entfernt; Läufe und Anzahlen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</source>
        <translation>
            <numerusform>%n Datei aus Lauf %1, die keine Zeile nennt, bleibt in der Quarantäne des Ordners „%2“. Die Liste des Ordners enthält die Zeile: Sie kann beides wiederherstellen.</numerusform>
            <numerusform>%n Dateien aus Lauf %1, die keine Zeile nennt, bleiben in der Quarantäne des Ordners „%2“. Die Liste des Ordners enthält die Zeilen: Sie kann beides wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database does not know run %1, which the folder remembers: it has gone back in time, or is a copy. Files that its rows name are back in their places; it was not changed.</source>
        <translation>Diese Datenbank kennt Lauf %1 nicht, an den sich der Ordner erinnert: Sie wurde zurückgesetzt oder ist eine Kopie. Dateien, die ihre Zeilen nennen, sind wieder an ihrem Platz; sie selbst wurde nicht geändert.</translation>
    </message>
    <message>
        <source>a row means it: it is back in its place</source>
        <translation>eine Zeile bezieht sich darauf: Die Datei ist zurück an ihrem Platz</translation>
    </message>
    <message>
        <source>lies in quarantine, but the journal has no entry that would bring it back</source>
        <translation>liegt in Quarantäne, doch das Journal hat keinen Eintrag, um sie wiederherzustellen</translation>
    </message>
    <message>
        <source>The folder&apos;s own list of the run is kept: &quot;scrapazoidctl undo %1 --from-manifest&quot; shows what it would bring back.</source>
        <translation>Die Liste des Ordners zu diesem Lauf bleibt: „scrapazoidctl undo %1 --from-manifest“ zeigt, was sie wiederherstellen würde.</translation>
    </message>
    <message>
        <source>%1 is itself an undo or a purge and cannot be taken back.</source>
        <translation>%1 ist selbst ein Rückgängigmachen oder Leeren und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Run %1 was permanent: its files are gone and cannot be brought back.</source>
        <translation>Lauf %1 war endgültig: Seine Dateien sind gelöscht und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Run %1 has nothing to undo: it did nothing, or was undone or purged already.</source>
        <translation>Bei Lauf %1 gibt es nichts rückgängig zu machen: Er hat nichts getan oder wurde schon rückgängig gemacht oder endgültig gelöscht.</translation>
    </message>
    <message>
        <source>its file in quarantine is not the one that was put there</source>
        <translation>die Datei in Quarantäne ist nicht die, die dorthin gelegt wurde</translation>
    </message>
    <message>
        <source>%1; the quarantined file stays where it is</source>
        <translation>%1; die Datei in Quarantäne bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>its file went with another row and is not back</source>
        <translation>die Datei ging mit einer anderen Zeile und ist nicht zurück</translation>
    </message>
    <message>
        <source>its file lies in quarantine, but its entry in the journal says nothing of it</source>
        <translation>die Datei liegt in Quarantäne, doch der Eintrag im Journal sagt nichts davon</translation>
    </message>
    <message>
        <source>%1; and its file, which is in its place, cannot be put into quarantine again: %2</source>
        <translation>%1; und die Datei, die an ihrem Platz ist, lässt sich nicht wieder in Quarantäne legen: %2</translation>
    </message>
    <message>
        <source>The alert command could not be started: %1.</source>
        <translation>Der Alarmbefehl ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The alert command did not end and was ended.</source>
        <translation>Der Alarmbefehl endete nicht und wurde beendet.</translation>
    </message>
    <message>
        <source>The alert command ended with status %1: %2</source>
        <translation>Der Alarmbefehl endete mit Status %1: %2</translation>
    </message>
    <message>
        <source>The alert command crashed: %1</source>
        <translation>Der Alarmbefehl ist abgestürzt: %1</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>%1 has no folder to clean: set one in the profile.</source>
        <translation>%1 hat keinen Ordner zum Bereinigen: Einen im Profil angeben.</translation>
    </message>
    <message>
        <source>Refused: this is nothing that can be agreed to beforehand (&quot;%1&quot;): %2 %3</source>
        <translation>Abgelehnt: Dem kann nicht im Voraus zugestimmt werden („%1“): %2 %3</translation>
    </message>
    <message>
        <source>The job %1 needs nobody to agree: nothing keeps it from its work.</source>
        <translation>Die Aufgabe %1 braucht keine Zustimmung: Nichts hält sie von ihrer Arbeit ab.</translation>
    </message>
    <message>
        <source>The schedule lives in the console&apos;s own schema, which database %1 does not have in this version: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Der Zeitplan steht im eigenen Schema der Konsole, das der Datenbank %1 in dieser Version fehlt: Zuerst „scrapazoidctl setup“ ausführen.</translation>
    </message>
    <message>
        <source>A pause lasts a week at most: switch the schedule off for longer.</source>
        <translation>Eine Pause dauert höchstens eine Woche: Für länger den Zeitplan ausschalten.</translation>
    </message>
    <message numerus="yes">
        <source>Only observed: %Ln item(s) (%1) would be cleaned up.</source>
        <translation>
            <numerusform>Nur beobachtet: %Ln Element (%1) würde bereinigt.</numerusform>
            <numerusform>Nur beobachtet: %Ln Elemente (%1) würden bereinigt.</numerusform>
        </translation>
    </message>
    <message>
        <source> A run would be refused: %1 %2</source>
        <translation> Ein Lauf würde abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) (%1) cleaned up.</source>
        <translation>
            <numerusform>%Ln Element (%1) bereinigt.</numerusform>
            <numerusform>%Ln Elemente (%1) bereinigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln item(s) failed: the history of run %1 says why.</source>
        <translation>
            <numerusform> %Ln Element ist fehlgeschlagen: Der Verlauf des Laufs %1 nennt den Grund.</numerusform>
            <numerusform> %Ln Elemente sind fehlgeschlagen: Der Verlauf des Laufs %1 nennt den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing only: nothing will be changed.</source>
        <translation>Nur Beobachtung: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Leading the cleanups of this database.</source>
        <translation>Führt die Bereinigungen dieser Datenbank.</translation>
    </message>
    <message>
        <source>Finishing what was left</source>
        <translation>Schließt Übriggebliebenes ab</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>%n Stapel abgeschlossen, den ein unterbrochener Lauf hinterlassen hatte.</numerusform>
            <numerusform>%n Stapel abgeschlossen, die ein unterbrochener Lauf hinterlassen hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing by: %1 leads</source>
        <translation>In Bereitschaft: %1 führt</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>Der Zeitplan ist aus</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>Der Zeitplan ist aus.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2</source>
        <translation>Pausiert bis %1 von %2</translation>
    </message>
    <message>
        <source>Leading; next: %1 at %2</source>
        <translation>Führt; als Nächstes: %1 am %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>Im Zeitplan gibt es keine Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>Pausiert bis %1 von %2.</translation>
    </message>
    <message>
        <source>so nothing can be watched</source>
        <translation>daher lässt sich nichts überwachen</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>More than %L1 stuck executions match: narrow the filter, or clean up all that are stuck.</source>
        <translation>Mehr als %L1 hängende Ausführungen passen: den Filter enger fassen oder alle hängenden bereinigen.</translation>
    </message>
    <message>
        <source>None of the chosen items of run %1 can be brought back any more.</source>
        <translation>Keines der gewählten Elemente von Lauf %1 lässt sich noch wiederherstellen.</translation>
    </message>
    <message>
        <source>Map the table or column under its real name: &quot;scrapazoidctl config&quot; lists the keys schema.…; in the window they are in the connection&apos;s settings.</source>
        <translation>Die Tabelle oder Spalte unter ihrem wirklichen Namen zuordnen: „scrapazoidctl config“ listet die Schlüssel schema.… auf; im Fenster stehen sie in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>If the column has another name, map it in the connection&apos;s settings or with &quot;scrapazoidctl config set&quot;; if there is none, leave it at that.</source>
        <translation>Hat die Spalte einen anderen Namen, sie in den Verbindungseinstellungen oder mit „scrapazoidctl config set“ zuordnen; gibt es keine, es dabei belassen.</translation>
    </message>
    <message>
        <source>All chosen files of %1 are older than the %2 for which they are kept.</source>
        <translation>Alle gewählten Dateien in „%1“ sind älter als ihre Aufbewahrungsdauer (%2).</translation>
    </message>
    <message>
        <source>Look at these files in the preview, and go on only if they are meant to go before their time.</source>
        <translation>Diese Dateien in der Vorschau ansehen und nur fortfahren, wenn sie vor ihrer Zeit entfernt werden sollen.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 more than this machine counts since the cleanup of %3.</source>
        <translation>Die Uhr des Servers zeigt %1, das ist %2 mehr, als dieser Rechner seit der Bereinigung vom %3 zählt.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 less than this machine counts since the cleanup of %3.</source>
        <translation>Die Uhr des Servers zeigt %1, das ist %2 weniger, als dieser Rechner seit der Bereinigung vom %3 zählt.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is encrypted.</source>
        <translation>Der Weg zum Bucket %1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 is this computer.</source>
        <translation>Der Server des Buckets %1 ist dieser Rechner.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is not encrypted: whoever listens reads the files.</source>
        <translation>Der Weg zum Bucket %1 ist nicht verschlüsselt: Wer mithört, liest die Dateien.</translation>
    </message>
    <message>
        <source>Use https: scrapazoidctl config set s3.endpoint https://HOST</source>
        <translation>https verwenden: scrapazoidctl config set s3.endpoint https://HOST</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of the bucket&apos;s server agree.</source>
        <translation>Die Uhren dieses Rechners und des Servers des Buckets stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n second(s) from that of the bucket&apos;s server, which will refuse what is asked of it.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners weicht um %n Sekunde von der des Servers des Buckets ab, der Anfragen daher ablehnen wird.</numerusform>
            <numerusform>Die Uhr dieses Rechners weicht um %n Sekunden von der des Servers des Buckets ab, der Anfragen daher ablehnen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Die Uhr stellen.</translation>
    </message>
    <message>
        <source>What the store of the %1 folder can do is tried out in it, which was not possible: %2</source>
        <translation>Was der Speicher des Ordners „%1“ kann, wird dort ausprobiert; das war nicht möglich: %2</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions and deletes only the content that is named (tier A): files are hidden and can be brought back.</source>
        <translation>Der Speicher des Ordners „%1“ bewahrt Versionen auf und löscht nur den genannten Inhalt (Stufe A): Dateien werden ausgeblendet und lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions (tier B): files are hidden, looked at again, and shown where another one came between.</source>
        <translation>Der Speicher des Ordners „%1“ bewahrt Versionen auf (Stufe B): Dateien werden ausgeblendet, noch einmal geprüft und wieder eingeblendet, wenn eine andere dazwischenkam.</translation>
    </message>
    <message>
        <source>Switch versioning on for the bucket: without it nothing could be brought back, so nothing is removed.</source>
        <translation>Die Versionierung des Buckets einschalten: Ohne sie ließe sich nichts wiederherstellen, daher wird nichts entfernt.</translation>
    </message>
    <message>
        <source>The versioning of the bucket of the %1 folder is suspended (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>Die Versionierung des Buckets des Ordners „%1“ ist ausgesetzt (Stufe %2): Dateien werden angesehen und gezählt, entfernt wird nichts.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps no versions (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>Der Speicher des Ordners „%1“ bewahrt keine Versionen auf (Stufe %2): Dateien werden angesehen und gezählt, entfernt wird nichts.</translation>
    </message>
    <message>
        <source>See to s3.endpoint, s3.region and the credentials.</source>
        <translation>s3.endpoint, s3.region und die Zugangsdaten prüfen.</translation>
    </message>
    <message>
        <source>The %1 folder lies in the bucket %2, as %3.</source>
        <translation>Der Ordner „%1“ liegt im Bucket %2; Zugriff als %3.</translation>
    </message>
    <message>
        <source>Rules of the bucket&apos;s own take away what the quarantine of the %1 folder keeps: %2.</source>
        <translation>Eigene Regeln des Buckets löschen, was die Quarantäne des Ordners „%1“ aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Let them wait longer than undo.window, or let them leave out this prefix.</source>
        <translation>Sie später als undo.window greifen lassen oder dieses Präfix davon ausnehmen.</translation>
    </message>
    <message>
        <source>The bucket of the %1 folder has Object Lock: what a purge is to delete may have to stay until its time is over.</source>
        <translation>Der Bucket des Ordners „%1“ hat Object Lock: Was endgültig gelöscht werden soll, muss womöglich bleiben, bis seine Zeit um ist.</translation>
    </message>
    <message>
        <source>Let locks end before undo.window does, or purge later.</source>
        <translation>Die Sperren vor undo.window enden lassen oder später endgültig löschen.</translation>
    </message>
    <message>
        <source>Let the credentials read and write below %1 in the bucket.</source>
        <translation>Den Zugangsdaten im Bucket unterhalb von %1 Lesen und Schreiben erlauben.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 free.</source>
        <translation>Das Volume des Ordners „%1“ hat %2 frei.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <source>The journal does not say which archive run %1 used.</source>
        <translation>Das Journal sagt nicht, welches Archiv Lauf %1 verwendet hat.</translation>
    </message>
    <message>
        <source>Run %1 used it.</source>
        <translation>Lauf %1 hat es verwendet.</translation>
    </message>
    <message>
        <source>The archive is on the volume of the %1 folder: what goes there frees no space.</source>
        <translation>Das Archiv liegt auf dem Volume des Ordners „%1“: Was dorthin kommt, gibt keinen Platz frei.</translation>
    </message>
    <message>
        <source>Run %1 put nothing into an archive.</source>
        <translation>Lauf %1 hat nichts in ein Archiv gelegt.</translation>
    </message>
    <message>
        <source>Nothing of run %1 is in its archive.</source>
        <translation>Von Lauf %1 liegt nichts in seinem Archiv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of files that had been brought back are gone, too.</source>
        <translation>
            <numerusform>%Ln Kopie einer schon wiederhergestellten Datei ist auch gelöscht.</numerusform>
            <numerusform>%Ln Kopien schon wiederhergestellter Dateien sind auch gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of run %1 is still on its way to the archive: let that end first, or undo the run.</source>
        <translation>Ein Teil von Lauf %1 ist noch auf dem Weg ins Archiv: Zuerst das Ende abwarten oder den Lauf rückgängig machen.</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in its archive than was shown: look again.</source>
        <translation>Inzwischen liegt mehr von Lauf %1 in seinem Archiv als angezeigt: Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: %2.</source>
        <translation>Das Archiv %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>its copy in the archive could not be brought back: %1; it stays there</source>
        <translation>die Kopie im Archiv ließ sich nicht wiederherstellen: %1; sie bleibt dort</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left.</source>
        <translation>Im Archiv %1 sind noch %2 frei.</translation>
    </message>
    <message>
        <source>Make room there, or purge copies that nobody needs: &quot;scrapazoidctl purge --archive RUN&quot;.</source>
        <translation>Dort Platz schaffen oder Kopien endgültig löschen, die niemand braucht: „scrapazoidctl purge --archive LAUF“.</translation>
    </message>
    <message>
        <source>See that the right volume is mounted there: without it run %1 cannot be undone.</source>
        <translation>Nachsehen, ob dort das richtige Volume eingehängt ist: Ohne es lässt sich Lauf %1 nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Mount the volume, or correct the place: scrapazoidctl config set archive.dir FOLDER</source>
        <translation>Das Volume einhängen oder den Ort berichtigen: scrapazoidctl config set archive.dir ORDNER</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and run %2 put files into one there.</source>
        <translation>Unter %1 gibt es kein Archiv, obwohl Lauf %2 dort Dateien in eines gelegt hat.</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than the one that run %2 used.</source>
        <translation>Das Archiv unter %1 ist ein anderes als das, das Lauf %2 verwendet hat.</translation>
    </message>
    <message>
        <source>The archive %1 is there; run %2 has files in it.</source>
        <translation>Das Archiv %1 ist da; Lauf %2 hat Dateien darin.</translation>
    </message>
    <message>
        <source>%1 is there, and becomes an archive with the first run.</source>
        <translation>%1 ist da und wird mit dem ersten Lauf zum Archiv.</translation>
    </message>
    <message>
        <source>The archive %1 is there.</source>
        <translation>Das Archiv %1 ist da.</translation>
    </message>
    <message>
        <source>Let the role that is to own the console&apos;s tables set it up and let this one in: scrapazoidctl --set server.user=… setup %1 %2</source>
        <translation>Mit der Rolle einrichten, der die Tabellen der Konsole gehören sollen, und dabei dieser hier Zugriff geben: scrapazoidctl --set server.user=… setup %1 %2</translation>
    </message>
    <message>
        <source>%1 may not set the console up in %2.</source>
        <translation>%1 darf die Konsole in %2 nicht einrichten.</translation>
    </message>
    <message>
        <source>%1 – or, if this role is to own them: %2</source>
        <translation>%1 – oder, wenn sie dieser Rolle gehören sollen: %2</translation>
    </message>
    <message>
        <source>Give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %1</source>
        <translation>Der Funktion einen eigenen Suchpfad geben (ALTER FUNCTION … SET search_path) oder: %1</translation>
    </message>
    <message>
        <source>Take the right away (%1), give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %2</source>
        <translation>Das Recht entziehen (%1), der Funktion einen eigenen Suchpfad geben (ALTER FUNCTION … SET search_path) oder: %2</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left, and %3 would go there: what does not fit stays in quarantine and follows when there is room.</source>
        <translation>Im Archiv %1 sind noch %2 frei, und %3 kämen dorthin: Was nicht hineinpasst, bleibt in Quarantäne und folgt, wenn Platz ist.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due again at %2 and takes %3.</source>
        <translation>Der Zeitplan läuft weiter: Seine Aufgabe „%1“ ist am %2 wieder fällig und erfasst, %3.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due now and takes %2.</source>
        <translation>Der Zeitplan läuft weiter: Seine Aufgabe „%1“ ist jetzt fällig und erfasst, %2.</translation>
    </message>
    <message>
        <source>what is still stuck, and what is older than it keeps</source>
        <translation>was noch hängt und was älter ist, als sie behält</translation>
    </message>
    <message>
        <source>what is still stuck</source>
        <translation>was noch hängt</translation>
    </message>
    <message>
        <source>what is older than it keeps</source>
        <translation>was älter ist, als sie behält</translation>
    </message>
    <message>
        <source>What is to stay can be pinned by its execution.</source>
        <translation>Was bleiben soll, lässt sich über seine Ausführung anheften.</translation>
    </message>
    <message>
        <source>Not all of it is in the archive yet: %1</source>
        <translation>Noch ist nicht alles im Archiv: %1</translation>
    </message>
    <message>
        <source>What has become of the last files cannot be told at the moment: this ends here, and the next cleanup looks at each of them.</source>
        <translation>Was aus den letzten Dateien geworden ist, lässt sich gerade nicht sagen: Der Vorgang endet hier, und die nächste Bereinigung prüft jede davon.</translation>
    </message>
    <message>
        <source>The %1 folder is listed by the report of S3 Inventory from %2.</source>
        <translation>Der Ordner „%1“ wird anhand des Berichts von S3 Inventory vom %2 aufgelistet.</translation>
    </message>
    <message>
        <source>See to S3 Inventory&apos;s configuration, or have the bucket listed: scrapazoidctl config unset %1</source>
        <translation>Die Konfiguration von S3 Inventory prüfen oder den Bucket auflisten lassen: scrapazoidctl config unset %1</translation>
    </message>
    <message>
        <source>The credentials for the bucket %1 come from %2.</source>
        <translation>Die Zugangsdaten für den Bucket %1 kommen aus: %2.</translation>
    </message>
    <message>
        <source>The %1 folder had %2 files by the report of S3 Inventory from %3; each that goes is looked at now.</source>
        <translation>Im Ordner „%1“ lagen %2 Dateien, laut dem Bericht von S3 Inventory vom %3; jede, die entfernt wird, wird jetzt geprüft.</translation>
    </message>
    <message>
        <source>Chosen files of %3 that are live, younger than the %4 for which they are kept, so that the service still shows them: %1 of %2.</source>
        <translation>Gewählte Dateien in „%3“, die noch aktuell sind, also jünger als ihre Aufbewahrungsdauer (%4), sodass der Dienst sie noch zeigt: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source> (--override-guards)</source>
        <translation> (--override-guards)</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3 To go on all the same, override the guards.</source>
        <translation>Abgelehnt durch die Schutzregel „%1“: %2 %3 Um trotzdem fortzufahren, die Schutzregeln übergehen.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>preview only: nothing changes</source>
        <translation>nur Vorschau: nichts ändert sich</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <source>keep removed files for a while, so that undo works (default)</source>
        <translation>entfernte Dateien eine Zeit lang behalten, damit undo funktioniert (Vorgabe)</translation>
    </message>
    <message>
        <source>delete for good, without undo</source>
        <translation>endgültig löschen, ohne undo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>refuse to remove more items than this</source>
        <translation>ablehnen, mehr Elemente als diese Zahl zu entfernen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>refuse to remove a larger share of a folder or table (default: half for orphans and missing rows, none for what is old)</source>
        <translation>ablehnen, einen größeren Anteil eines Ordners oder einer Tabelle zu entfernen (Vorgabe: die Hälfte bei verwaisten Dateien und Zeilen ohne Datei, keine Grenze bei Altem)</translation>
    </message>
    <message>
        <source>let the guards pass, this once</source>
        <translation>die Schutzregeln dieses eine Mal übergehen</translation>
    </message>
    <message>
        <source>list every item with what became of it</source>
        <translation>jedes Element mit seinem Ergebnis auflisten</translation>
    </message>
    <message>
        <source>A run would be refused: %1 %2</source>
        <translation>Ein Lauf würde abgelehnt: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>%n Stapel abgeschlossen, den ein unterbrochener Lauf hinterlassen hatte.</numerusform>
            <numerusform>%n Stapel abgeschlossen, die ein unterbrochener Lauf hinterlassen hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request after %1 of %2 items: what is done is in the history, the rest was not touched.</source>
        <translation>Auf Wunsch angehalten nach %1 von %2 Elementen: Erledigtes steht im Verlauf, der Rest blieb unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>
            <numerusform>%n Element ist fehlgeschlagen: „scrapazoidctl history %1“ nennt den Grund.</numerusform>
            <numerusform>%n Elemente sind fehlgeschlagen: „scrapazoidctl history %1“ nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>leave alone what is younger, like 90m or 2h (default from the profile, 1h)</source>
        <translation>unberührt lassen, was jünger ist, etwa 90m oder 2h (Vorgabe aus dem Profil, 1h)</translation>
    </message>
    <message>
        <source>Give %1 the path of their file, with undo?</source>
        <translation>Den Pfad ihrer Datei eintragen: %1, mit undo?</translation>
    </message>
    <message>
        <source>Delete %1 for good, without undo?</source>
        <translation>%1 endgültig löschen, ohne undo?</translation>
    </message>
    <message>
        <source>Move %1 to quarantine?</source>
        <translation>%1 in Quarantäne verschieben?</translation>
    </message>
    <message>
        <source>Clean up %1, with undo?</source>
        <translation>%1 bereinigen, mit undo?</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Probelauf: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>remove screenshots older than some days</source>
        <translation>Screenshots entfernen, die älter als einige Tage sind</translation>
    </message>
    <message>
        <source>remove downloaded files older than some days</source>
        <translation>heruntergeladene Dateien entfernen, die älter als einige Tage sind</translation>
    </message>
    <message>
        <source>Files and their rows go together, oldest first. Files of executions that are running or pending stay, and so does everything of a pinned execution.</source>
        <translation>Dateien und ihre Zeilen werden zusammen entfernt, die ältesten zuerst. Dateien laufender oder wartender Ausführungen bleiben, ebenso alles von angehefteten Ausführungen.</translation>
    </message>
    <message>
        <source>keep what is younger, %1 to %2 (default: as &quot;scrapazoidctl retention&quot; says, 7)</source>
        <translation>Jüngeres behalten, %1 bis %2 (Vorgabe: laut „scrapazoidctl retention“, 7)</translation>
    </message>
    <message>
        <source>a cleanup that was saved under a name</source>
        <translation>eine unter einem Namen gespeicherte Bereinigung</translation>
    </message>
    <message>
        <source>preset takes a name, and none is saved yet: the Cleanup page of the window makes one.</source>
        <translation>preset braucht einen Namen, und noch keine Vorlage ist gespeichert: Die Seite Bereinigung des Fensters legt eine an.</translation>
    </message>
    <message>
        <source>preset takes a name: %1.</source>
        <translation>preset braucht einen Namen: %1.</translation>
    </message>
    <message>
        <source>remove files that no row names</source>
        <translation>Dateien entfernen, die keine Zeile nennt</translation>
    </message>
    <message>
        <source>remove rows whose file is gone</source>
        <translation>Zeilen entfernen, deren Datei nicht mehr da ist</translation>
    </message>
    <message>
        <source>Both folders where none is named. A file that any row of either table names stays, and so does one that is young or by its name (.part, .crdownload, .tmp) still being written.</source>
        <translation>Beide Ordner, wenn keiner genannt ist. Eine Datei, die irgendeine Zeile einer der beiden Tabellen nennt, bleibt, ebenso eine junge oder eine, die ihrem Namen nach (.part, .crdownload, .tmp) noch geschrieben wird.</translation>
    </message>
    <message>
        <source>Both folders where none is named. Only a file that is certainly not there counts: what cannot be read is not gone. Rows of executions that are running, pending or pinned stay.</source>
        <translation>Beide Ordner, wenn keiner genannt ist. Es zählt nur, was sicher nicht da ist: Unlesbares gilt nicht als verschwunden. Zeilen laufender, wartender oder angehefteter Ausführungen bleiben.</translation>
    </message>
    <message>
        <source>instead of removing rows, give those whose file certainly lies elsewhere below the folder (the only one of that name and size, named by no row) its path</source>
        <translation>statt Zeilen zu entfernen: denen, deren Datei sicher woanders im Ordner liegt (als einzige mit diesem Namen und dieser Größe, von keiner Zeile genannt), deren Pfad geben</translation>
    </message>
    <message>
        <source>%1 takes &quot;screenshots&quot; or &quot;downloads&quot;, or neither for both; not &quot;%2&quot;.</source>
        <translation>%1 nimmt „screenshots“ oder „downloads“ oder keines für beide; nicht „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>hängende Ausführungen sowie Screenshots und Downloads, die älter als %n Tag sind</numerusform>
            <numerusform>hängende Ausführungen sowie Screenshots und Downloads, die älter als %n Tage sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, orphans, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>hängende Ausführungen, verwaiste Dateien sowie Screenshots und Downloads, die älter als %n Tag sind</numerusform>
            <numerusform>hängende Ausführungen, verwaiste Dateien sowie Screenshots und Downloads, die älter als %n Tage sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>Die wöchentliche Routine des Dienstes in einem Plan.</translation>
    </message>
    <message>
        <source>For a volume that is full: nearly everything goes. Copy what you need first.</source>
        <translation>Für ein volles Volume: Fast alles wird entfernt. Wichtiges vorher kopieren.</translation>
    </message>
    <message>
        <source>delete quarantined files whose time for undo is over</source>
        <translation>Dateien in Quarantäne löschen, deren Zeit für undo vorbei ist</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>only what this run moved to quarantine</source>
        <translation>nur was dieser Lauf in Quarantäne verschoben hat</translation>
    </message>
    <message>
        <source>also what could still be undone</source>
        <translation>auch was sich noch rückgängig machen ließe</translation>
    </message>
    <message>
        <source>also quarantine that no run of this database&apos;s history owns</source>
        <translation>auch Quarantäne, die zu keinem Lauf im Verlauf dieser Datenbank gehört</translation>
    </message>
    <message>
        <source>with --json, every item with what became of it</source>
        <translation>mit --json jedes Element mit seinem Ergebnis</translation>
    </message>
    <message>
        <source>--run needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--run braucht einen Lauf: „scrapazoidctl history“ listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation>
            <numerusform>Endgültig zu löschen: %1, aus %n Lauf.</numerusform>
            <numerusform>Endgültig zu löschen: %1, aus %n Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the history&apos;s runs is to be purged.</source>
        <translation>Aus den Läufen des Verlaufs ist keine Datei endgültig zu löschen.</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Es gibt nichts endgültig zu löschen.</translation>
    </message>
    <message>
        <source>  kept: %1 that can still be restored (--now takes them too)</source>
        <translation>  bleibt: %1, die sich noch wiederherstellen lassen (--now nimmt sie mit)</translation>
    </message>
    <message>
        <source>  kept: %1 of runs that are not over yet (&quot;scrapazoidctl doctor&quot; says what they wait for)</source>
        <translation>  bleibt: %1 aus Läufen, die noch nicht beendet sind („scrapazoidctl doctor“ sagt, worauf sie warten)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know</source>
        <translation>
            <numerusform>%Ln Datei (%1) aus Lauf %2 im Ordner „%3“, den diese Datenbank nicht kennt</numerusform>
            <numerusform>%Ln Dateien (%1) aus Lauf %2 im Ordner „%3“, den diese Datenbank nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>  goes: %1</source>
        <translation>  wird entfernt: %1</translation>
    </message>
    <message>
        <source>  kept: %1 (&quot;undo %2 --from-manifest&quot; restores it, --strays removes it)</source>
        <translation>  bleibt: %1 („undo %2 --from-manifest“ stellt wieder her, --strays entfernt)</translation>
    </message>
    <message>
        <source>  goes: %1 rows of the history, of what cannot be undone any more</source>
        <translation>  wird entfernt: %1 Zeilen des Verlaufs zu dem, was sich nicht mehr rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Delete all of that for good, whether or not anybody could still want it?</source>
        <translation>All das endgültig löschen, auch wenn es noch jemand brauchen könnte?</translation>
    </message>
    <message>
        <source>Remove the old rows of the history?</source>
        <translation>Die alten Zeilen des Verlaufs entfernen?</translation>
    </message>
    <message>
        <source>Delete %1 for good, whether or not its time for undo is over?</source>
        <translation>%1 endgültig löschen, auch wenn die Zeit für undo noch nicht vorbei ist?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Purged: %1; %2 freed.</source>
        <translation>Endgültig gelöscht: %1; %2 frei geworden.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in quarantine.</source>
        <translation>Auf Wunsch angehalten: Der Rest liegt noch in Quarantäne.</translation>
    </message>
    <message>
        <source>Not everything could be purged: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>Nicht alles ließ sich endgültig löschen: „scrapazoidctl history %1“ nennt den Grund.</translation>
    </message>
    <message>
        <source>mark stuck executions failed</source>
        <translation>hängende Ausführungen als fehlgeschlagen markieren</translation>
    </message>
    <message>
        <source>An execution is stuck when it is running or pending and started longer ago than the execution limit and the grace together, by the server&apos;s clock. Executions without a start are never touched.</source>
        <translation>Eine Ausführung hängt, wenn sie läuft oder wartet und laut der Uhr des Servers vor längerer Zeit begonnen hat, als Ausführungsgrenze und Karenzzeit zusammen betragen. Ausführungen ohne Beginn bleiben immer unberührt.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>the service&apos;s MAX_EXECUTION_TIME (default from the profile, 300)</source>
        <translation>die MAX_EXECUTION_TIME des Dienstes (Vorgabe aus dem Profil, 300)</translation>
    </message>
    <message>
        <source>time on top of it (default 60)</source>
        <translation>zusätzliche Zeit (Vorgabe 60)</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>%n Ausführung als fehlgeschlagen markieren?</numerusform>
            <numerusform>%n Ausführungen als fehlgeschlagen markieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl undo %1&quot; takes that back.</source>
        <translation>„scrapazoidctl undo %1“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>  not restored: %1 (%2)</source>
        <translation>  nicht wiederhergestellt: %1 (%2)</translation>
    </message>
    <message>
        <source>restore what a run moved to quarantine or marked failed</source>
        <translation>wiederherstellen, was ein Lauf in Quarantäne verschoben oder als fehlgeschlagen markiert hat</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. Files go back to their places and rows get their own ids again. What has changed since stays as it is and is reported.</source>
        <translation>LAUF ist die ID eines Laufs, ihr eindeutiger Anfang oder „last“. Dateien kommen an ihren Platz zurück, Zeilen bekommen ihre ID wieder. Was sich seither geändert hat, bleibt, wie es ist, und wird gemeldet.</translation>
    </message>
    <message>
        <source>say what could be restored: nothing changes</source>
        <translation>sagen, was sich wiederherstellen ließe: nichts ändert sich</translation>
    </message>
    <message>
        <source>by the list in the folders themselves, where the journal has lost the run: asks</source>
        <translation>nach der Liste in den Ordnern selbst, wenn das Journal den Lauf verloren hat: fragt nach</translation>
    </message>
    <message>
        <source>do not ask; only with --from-manifest is there a question</source>
        <translation>nicht nachfragen; nur bei --from-manifest gibt es eine Frage</translation>
    </message>
    <message>
        <source>undo needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>undo braucht einen Lauf: „scrapazoidctl history“ listet sie auf.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the same undo can be given again.</source>
        <translation>Auf Wunsch angehalten: Dasselbe undo lässt sich erneut aufrufen.</translation>
    </message>
    <message>
        <source>Not everything could be restored: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>Nicht alles ließ sich wiederherstellen: „scrapazoidctl history %1“ nennt den Grund.</translation>
    </message>
    <message>
        <source>The folders&apos; own list of run %1: %2 files (%3) lie in quarantine; %4 rows would go back into %5.</source>
        <translation>Die Listen der Ordner zu Lauf %1: %2 Dateien (%3) liegen in Quarantäne; %4 Zeilen kämen zurück in %5.</translation>
    </message>
    <message>
        <source>%1 files of the list are not in quarantine any more.</source>
        <translation>%1 Dateien der Liste sind nicht mehr in Quarantäne.</translation>
    </message>
    <message>
        <source>%1 lines of the list are damaged and left out.</source>
        <translation>%1 Zeilen der Liste sind beschädigt und entfallen.</translation>
    </message>
    <message>
        <source>Rows of other tables that went along are in no such list and do not come back with it.</source>
        <translation>Mitentfernte Zeilen anderer Tabellen stehen in keiner solchen Liste und kommen damit nicht zurück.</translation>
    </message>
    <message>
        <source>Bring them back?</source>
        <translation>Wiederherstellen?</translation>
    </message>
    <message>
        <source>Run %1 (%2, %3): %4 of %5 items could be restored.</source>
        <translation>Lauf %1 (%2, %3): %4 von %5 Elementen ließen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>print exactly one JSON object</source>
        <translation>genau ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>print this help, or a command&apos;s</source>
        <translation>diese Hilfe oder die eines Befehls ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>There is no command: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Es fehlt ein Befehl: „scrapazoidctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Es gibt keinen Befehl „%1“%2: „scrapazoidctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source> (did you mean %1?)</source>
        <translation> (gemeint: %1?)</translation>
    </message>
    <message>
        <source>%1 has no option --%2: &quot;scrapazoidctl %1 --help&quot; lists its options.</source>
        <translation>%1 hat keine Option --%2: „scrapazoidctl %1 --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] COMMAND [options]</source>
        <translation>Aufruf: scrapazoidctl [Verbindung] BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Cleans up after the Scrapazoid web-scraping service, from a terminal, cron or systemd.</source>
        <translation>Räumt hinter dem Web-Scraping-Dienst Scrapazoid auf, vom Terminal, aus cron oder systemd.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>General:</source>
        <translation>Allgemein:</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] %1%2 [options]</source>
        <translation>Aufruf: scrapazoidctl [Verbindung] %1%2 [Optionen]</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>--%1 kann nicht „%2“ sein, zulässig: %3.</translation>
    </message>
    <message>
        <source>There is no option %1%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Es gibt keine Option %1%2: „scrapazoidctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Die Option %1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is there twice, and not the same: give the one that is meant.</source>
        <translation>Die Option %1 steht zweimal da und nicht gleich: die gemeinte angeben.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>whole seconds, or a number with s, m, h or d</source>
        <translation>ganze Sekunden oder eine Zahl mit s, m, h oder d</translation>
    </message>
    <message>
        <source>What was done could not be written to standard output: &quot;scrapazoidctl history&quot; has it.</source>
        <translation>Das Erledigte ließ sich nicht auf die Standardausgabe schreiben: „scrapazoidctl history“ zeigt es.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort ließ sich nicht auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many: &quot;scrapazoidctl %2 --help&quot; says what %2 takes.</source>
        <translation>„%1“ ist ein Wort zu viel: „scrapazoidctl %2 --help“ sagt, was %2 annimmt.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody is here to answer &quot;%1&quot;: add --yes to agree beforehand.</source>
        <translation>Nichts wurde getan, weil niemand „%1“ beantworten kann: --yes stimmt im Voraus zu.</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [j/N] </translation>
    </message>
    <message>
        <source>Nothing was done: stopped on request.</source>
        <translation>Nichts wurde getan: auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was done: the answer was not yes.</source>
        <translation>Nichts wurde getan: Die Antwort war nicht ja.</translation>
    </message>
    <message>
        <source>say nothing where there was nothing to do or all went through, for cron</source>
        <translation>nichts ausgeben, wenn nichts zu tun war oder alles geklappt hat, für cron</translation>
    </message>
    <message>
        <source>wait that long for whoever else is cleaning, instead of ending with 4</source>
        <translation>so lange warten, wenn jemand anderes bereinigt, statt mit 4 zu enden</translation>
    </message>
    <message>
        <source>There is no default profile in %1: name one with --profile, or make one with &quot;scrapazoidctl config add NAME&quot;.</source>
        <translation>In %1 gibt es kein Standardprofil: eines mit --profile nennen oder mit „scrapazoidctl config add NAME“ anlegen.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already: &quot;scrapazoidctl -p %1 config set KEY VALUE&quot; changes it.</source>
        <translation>Ein Profil „%1“ gibt es schon: „scrapazoidctl -p %1 config set SCHLÜSSEL WERT“ ändert es.</translation>
    </message>
    <message>
        <source>config add makes a new profile, so --profile has no place here.</source>
        <translation>config add legt ein neues Profil an, --profile ist hier fehl am Platz.</translation>
    </message>
    <message>
        <source>Made the profile %1 in %2.</source>
        <translation>Profil %1 in %2 angelegt.</translation>
    </message>
    <message>
        <source> Its password is in the keychain.</source>
        <translation> Das Passwort steht im Schlüsselbund.</translation>
    </message>
    <message>
        <source> Its password was not kept: </source>
        <translation> Das Passwort wurde nicht gespeichert: </translation>
    </message>
    <message>
        <source>Removed the profile %1.</source>
        <translation>Profil %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 is the default profile now.</source>
        <translation>%1 ist nun das Standardprofil.</translation>
    </message>
    <message>
        <source>The keychain has no password of the profile %1 any more.</source>
        <translation>Der Schlüsselbund enthält kein Passwort des Profils %1 mehr.</translation>
    </message>
    <message>
        <source>Password of the profile %1: </source>
        <translation>Passwort des Profils %1: </translation>
    </message>
    <message>
        <source>There was no password: &quot;config password --remove&quot; forgets the old one.</source>
        <translation>Es wurde kein Passwort eingegeben: „config password --remove“ vergisst das alte.</translation>
    </message>
    <message>
        <source>The keychain has the password of the profile %1.</source>
        <translation>Der Schlüsselbund enthält das Passwort des Profils %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Finishing what an interrupted run left</source>
        <translation>Abschließen eines unterbrochenen Laufs</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Auflisten der Dateien</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Lesen der Zeilen</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Prüfen der Dateien</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Endgültiges Löschen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 von %3 (%4 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Connecting as DATABASE_URL says; the default profile %1 is left out.</source>
        <translation>Verbindung laut DATABASE_URL; das Standardprofil %1 bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Connecting as -d says, with everything else of profile %1.</source>
        <translation>Verbindung laut -d, alles andere aus dem Profil %1.</translation>
    </message>
    <message>
        <source>Connecting as -d says; DATABASE_URL is left out.</source>
        <translation>Verbindung laut -d; DATABASE_URL bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Connecting as profile %1 says; DATABASE_URL is left out.</source>
        <translation>Verbindung laut Profil %1; DATABASE_URL bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, for example --set screenshots.days=3.</source>
        <translation>--set nimmt SCHLÜSSEL=WERT, zum Beispiel --set screenshots.days=3.</translation>
    </message>
    <message>
        <source>--set has %1 twice, and not the same: give the one that is meant.</source>
        <translation>--set nennt %1 zweimal und nicht gleich: den gemeinten Wert angeben.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>a profile of the configuration file; the default one where neither this, -d nor DATABASE_URL is given</source>
        <translation>ein Profil der Konfigurationsdatei; das Standardprofil, wenn weder dies, -d noch DATABASE_URL angegeben ist</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>a libpq URL or key=value string; else DATABASE_URL, else libpq&apos;s own variables</source>
        <translation>eine libpq-URL oder Paare wie key=value; sonst DATABASE_URL, sonst die Variablen von libpq</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>folder of the screenshots: a path, ssh://HOST/PATH, sudo:///PATH or the like</source>
        <translation>Ordner der Screenshots: ein Pfad, ssh://HOST/PFAD, sudo:///PFAD oder Ähnliches</translation>
    </message>
    <message>
        <source>folder of the downloaded files, likewise</source>
        <translation>Ordner der heruntergeladenen Dateien, ebenso</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>SCHLÜSSEL=WERT</translation>
    </message>
    <message>
        <source>any other setting for this call; &quot;scrapazoidctl config&quot; lists them</source>
        <translation>jede andere Einstellung für diesen Aufruf; „scrapazoidctl config“ listet sie auf</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>nicht binnen eines Jahres</translation>
    </message>
    <message>
        <source>perhaps never</source>
        <translation>vielleicht nie</translation>
    </message>
    <message>
        <source>the space that a workload needs: the planning formula on given or measured figures</source>
        <translation>der Platz, den eine Last braucht: die Planungsformel mit angegebenen oder gemessenen Werten</translation>
    </message>
    <message>
        <source>Needs no connection: without --measured the figures are those of the command line, and where it says nothing, of the service&apos;s manual. With --measured they are those of the last complete days, the command line&apos;s replace single ones, and both folders are measured to tell when their volume is full: from what came in each day, and with no date where the data allow none. GB is 10⁹ bytes.</source>
        <translation>Braucht keine Verbindung: Ohne --measured gelten die Werte der Befehlszeile und, wo sie nichts sagt, die aus dem Handbuch des Dienstes. Mit --measured gelten die der letzten vollständigen Tage, die der Befehlszeile ersetzen einzelne davon, und beide Ordner werden gemessen, um zu sagen, wann ihr Volume voll ist: aus dem täglichen Zugang, und ohne Datum, wenn die Daten keines hergeben. GB sind 10⁹ Byte.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>measure the workload over so many days, 30 where none is said</source>
        <translation>die Last über so viele Tage messen, 30 ohne Angabe</translation>
    </message>
    <message>
        <source>default 50</source>
        <translation>Vorgabe 50</translation>
    </message>
    <message>
        <source>default 10</source>
        <translation>Vorgabe 10</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>average; default 100KB</source>
        <translation>Durchschnitt; Vorgabe 100KB</translation>
    </message>
    <message>
        <source>default 5</source>
        <translation>Vorgabe 5</translation>
    </message>
    <message>
        <source>average; default 5MB</source>
        <translation>Durchschnitt; Vorgabe 5MB</translation>
    </message>
    <message>
        <source>days that files are kept</source>
        <translation>Tage, die Dateien aufbewahrt werden</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>times what is needed; default 1.2</source>
        <translation>Faktor auf den Bedarf; Vorgabe 1.2</translation>
    </message>
    <message>
        <source>of the volume; with --measured, what the folders lie on unless given</source>
        <translation>des Volumes; mit --measured ohne Angabe das der Ordner</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROZENT</translation>
    </message>
    <message>
        <source>of the volume that may be used at most; default 75</source>
        <translation>des Volumes, die höchstens belegt sein dürfen; Vorgabe 75</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes a size like 100KB, 5MB or 1.5GiB.</source>
        <translation>--%1 kann nicht „%2“ sein, zulässig ist eine Größe wie 100KB, 5MB oder 1.5GiB.</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s).</source>
        <translation>
            <numerusform>Gemessen über den letzten vollständigen Tag.</numerusform>
            <numerusform>Gemessen über die letzten %n vollständigen Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>BEDARF</translation>
    </message>
    <message>
        <source>Under %1 of a volume of %2, beside %3 of others: %4.</source>
        <translation>Unter %1 eines Volumes von %2, neben %3 von anderen: %4.</translation>
    </message>
    <message>
        <source>any retention</source>
        <translation>jede Aufbewahrung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>höchstens %n Tag</numerusform>
            <numerusform>höchstens %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep yours: a volume of %1.</source>
        <translation>Für die gewünschte Aufbewahrung: ein Volume von %1.</translation>
    </message>
    <message>
        <source>VOLUME</source>
        <translation>VOLUME</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>BEREINIGT</translation>
    </message>
    <message>
        <source>REACHED</source>
        <translation>ERREICHT</translation>
    </message>
    <message>
        <source>EARLIEST</source>
        <translation>FRÜHESTENS</translation>
    </message>
    <message>
        <source>LATEST</source>
        <translation>SPÄTESTENS</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>one line for monitoring systems: OK, WARNING, CRITICAL or UNKNOWN</source>
        <translation>eine Zeile für Überwachungssysteme: OK, WARNING, CRITICAL oder UNKNOWN</translation>
    </message>
    <message>
        <source>use of a volume, of its bytes or its inodes, above which it is a warning (default: where the profile&apos;s alert is raised, 80)</source>
        <translation>Belegung eines Volumes, in Byte oder Inodes, über der gewarnt wird (Vorgabe: wo der Alarm des Profils auslöst, 80)</translation>
    </message>
    <message>
        <source>the same for critical (default: half-way from there to full, 90)</source>
        <translation>dasselbe für kritisch (Vorgabe: auf halbem Weg von dort bis voll, 90)</translation>
    </message>
    <message>
        <source>stuck executions above which it is a warning (default 0)</source>
        <translation>hängende Ausführungen, über denen gewarnt wird (Vorgabe 0)</translation>
    </message>
    <message>
        <source>stuck executions above which it is critical (default 20)</source>
        <translation>hängende Ausführungen, über denen es kritisch ist (Vorgabe 20)</translation>
    </message>
    <message>
        <source>time since the last cleanup of files (default the interval and two hours)</source>
        <translation>Zeit seit der letzten Bereinigung von Dateien (Vorgabe: das Intervall und zwei Stunden)</translation>
    </message>
    <message>
        <source>the same for critical (default two intervals and two hours)</source>
        <translation>dasselbe für kritisch (Vorgabe: zwei Intervalle und zwei Stunden)</translation>
    </message>
    <message>
        <source>--%1-warning must not be above --%1-critical.</source>
        <translation>--%1-warning darf nicht über --%1-critical liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n hängend</numerusform>
            <numerusform>%n hängend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 volume %2 % of its inodes</source>
        <translation>Volume „%1“ %2 % der Inodes</translation>
    </message>
    <message>
        <source>%1 volume %2 %</source>
        <translation>Volume „%1“ %2 %</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>der Ordner „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>last cleanup %1 ago</source>
        <translation>letzte Bereinigung vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n laufend</numerusform>
            <numerusform>%n laufend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>schedule kept</source>
        <translation>Zeitplan wird ausgeführt</translation>
    </message>
    <message>
        <source>nobody keeps the schedule: %1 overdue</source>
        <translation>niemand führt den Zeitplan aus: %1 überfällig</translation>
    </message>
    <message>
        <source>every job goes through</source>
        <translation>alle Aufgaben gelingen</translation>
    </message>
    <message>
        <source>%1 runs but does not go through</source>
        <translation>%1 läuft, gelingt aber nicht</translation>
    </message>
    <message>
        <source>%1 did nothing: %2</source>
        <translation>%1 hat nichts getan: %2</translation>
    </message>
    <message>
        <source>no job refused</source>
        <translation>keine Aufgabe abgelehnt</translation>
    </message>
    <message>
        <source>good  </source>
        <translation>grün  </translation>
    </message>
    <message>
        <source>warn  </source>
        <translation>gelb  </translation>
    </message>
    <message>
        <source>bad   </source>
        <translation>rot   </translation>
    </message>
    <message>
        <source>?     </source>
        <translation>?     </translation>
    </message>
    <message>
        <source>look for whatever keeps cleanups from working, and say how to mend it</source>
        <translation>suchen, was Bereinigungen behindert, und sagen, wie es zu beheben ist</translation>
    </message>
    <message>
        <source>Looks at connection, schema, indexes, rights in the database and in the folders, clock and other cleaners; changes nothing. Each line is good, warn (works, but could be better) or bad, with its mend below. The exit status is 0 where nothing is bad, 3 where there is no connection or the schema does not fit, and otherwise 2.</source>
        <translation>Prüft Verbindung, Schema, Indizes, Rechte in der Datenbank und in den Ordnern, Uhr und andere Bereinigungen; ändert nichts. Jede Zeile ist grün (gut), gelb (funktioniert, ginge aber besser) oder rot (schlecht), die Abhilfe steht darunter. Der Exit-Status ist 0, wenn nichts rot ist, 3 ohne Verbindung oder bei unpassendem Schema, sonst 2.</translation>
    </message>
    <message>
        <source>for a role and a user that only look and preview</source>
        <translation>für eine Rolle und einen Benutzer, die nur ansehen und Vorschauen erstellen</translation>
    </message>
    <message>
        <source>Stopped before everything was looked at; nothing has been changed.</source>
        <translation>Angehalten, bevor alles geprüft war; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n Punkt zu beheben.</numerusform>
            <numerusform>%n Punkte zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[LAUF]</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Läufe.</translation>
    </message>
    <message>
        <source>counts, sizes and old files per directory, volume use, largest files</source>
        <translation>Anzahlen, Größen und alte Dateien je Verzeichnis, Belegung des Volumes, größte Dateien</translation>
    </message>
    <message>
        <source>Measures both folders file by file and looks up every row; changes nothing but the day&apos;s snapshot in the console&apos;s own schema. Where a folder cannot be read whole, the exit status is 1.</source>
        <translation>Misst beide Ordner Datei für Datei und sucht jede Zeile auf; ändert nichts außer dem Tagesstand im eigenen Schema der Konsole. Wenn ein Ordner nicht ganz lesbar ist, ist der Exit-Status 1.</translation>
    </message>
    <message>
        <source>rows of each list (default %1)</source>
        <translation>Zeilen jeder Liste (Vorgabe %1)</translation>
    </message>
    <message>
        <source>what the database alone says: nothing is looked up on disk</source>
        <translation>nur was die Datenbank sagt: auf dem Datenträger wird nichts gesucht</translation>
    </message>
    <message>
        <source>the keychain, else PGPASSWORD or libpq&apos;s password file</source>
        <translation>der Schlüsselbund, sonst PGPASSWORD oder die Passwortdatei von libpq</translation>
    </message>
    <message>
        <source>PGPASSWORD or libpq&apos;s password file</source>
        <translation>PGPASSWORD oder die Passwortdatei von libpq</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[AKTION]</translation>
    </message>
    <message>
        <source>show or change settings and profiles</source>
        <translation>Einstellungen und Profile anzeigen oder ändern</translation>
    </message>
    <message>
        <source>config knows no action &quot;%1&quot;: &quot;scrapazoidctl config --help&quot; lists them.</source>
        <translation>config kennt keine Aktion „%1“: „scrapazoidctl config --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>Write it as &quot;scrapazoidctl config %1&quot;.</source>
        <translation>Als „scrapazoidctl config %1“ schreiben.</translation>
    </message>
    <message>
        <source>libpq, unless the service file says otherwise</source>
        <translation>libpq, wenn die Dienstdatei nichts anderes sagt</translation>
    </message>
    <message>
        <source>libpq</source>
        <translation>libpq</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>The profile has a key &quot;%1&quot; that this version does not know and ignores.</source>
        <translation>Das Profil hat einen Schlüssel „%1“, den diese Version nicht kennt und übergeht.</translation>
    </message>
    <message>
        <source>config set changes a profile, so --database has no place here.</source>
        <translation>config set ändert ein Profil, --database ist hier fehl am Platz.</translation>
    </message>
    <message>
        <source>There are no profiles in %1: &quot;scrapazoidctl config add NAME&quot; makes one.</source>
        <translation>In %1 gibt es keine Profile: „scrapazoidctl config add NAME“ legt eines an.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>executions that no cleanup touches</source>
        <translation>Ausführungen, die keine Bereinigung anrührt</translation>
    </message>
    <message>
        <source>protect executions and their files from every cleanup</source>
        <translation>Ausführungen und ihre Dateien vor jeder Bereinigung schützen</translation>
    </message>
    <message>
        <source>take that protection away</source>
        <translation>diesen Schutz aufheben</translation>
    </message>
    <message>
        <source>One that is pinned already gets the new note.</source>
        <translation>Bereits Angeheftetes bekommt die neue Notiz.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>warum, für spätere Fragen</translation>
    </message>
    <message>
        <source>EXECUTION</source>
        <translation>AUSFÜHRUNG</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ANGEHEFTET</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>Nothing is pinned.</source>
        <translation>Nichts ist angeheftet.</translation>
    </message>
    <message>
        <source>Which execution? Give its id, or several.</source>
        <translation>Welche Ausführung? Eine oder mehrere IDs angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s).</source>
        <translation>
            <numerusform>%n Ausführung angeheftet.</numerusform>
            <numerusform>%n Ausführungen angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Anheftung von %n Ausführung gelöst.</numerusform>
            <numerusform>Anheftung von %n Ausführungen gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1.</source>
        <translation>Es gibt keine Ausführung %1.</translation>
    </message>
    <message>
        <source>Execution %1 was not pinned.</source>
        <translation>Ausführung %1 war nicht angeheftet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots %1, downloads %2</source>
        <translation>Screenshots %1, Downloads %2</translation>
    </message>
    <message>
        <source>how long files are kept: by profile, or as agreed for the database</source>
        <translation>wie lange Dateien aufbewahrt werden: laut Profil oder wie für die Datenbank vereinbart</translation>
    </message>
    <message>
        <source>Without options says what holds and who said so. With days, it is agreed for the database, in place of every profile: window, command line and schedule follow. What they would remove today is said before; nothing is removed by this command.</source>
        <translation>Ohne Optionen: was gilt und wer es festgelegt hat. Mit Tagen wird es für die Datenbank vereinbart, anstelle jedes Profils: Fenster, Befehlszeile und Zeitplan richten sich danach. Was sie heute entfernen würden, wird vorher gesagt; dieser Befehl entfernt nichts.</translation>
    </message>
    <message>
        <source>keep screenshots so long</source>
        <translation>Screenshots so lange aufbewahren</translation>
    </message>
    <message>
        <source>keep downloaded files so long</source>
        <translation>heruntergeladene Dateien so lange aufbewahren</translation>
    </message>
    <message>
        <source>what the profile says holds again</source>
        <translation>es gilt wieder, was das Profil sagt</translation>
    </message>
    <message>
        <source>--from-profile and days exclude each other: choose one.</source>
        <translation>--from-profile und Tage schließen einander aus: eines wählen.</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>RETENTION</source>
        <translation>AUFBEWAHRUNG</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>wie im Profil</translation>
    </message>
    <message>
        <source>To be kept: %1.</source>
        <translation>Aufzubewahren: %1.</translation>
    </message>
    <message>
        <source>A cleanup would remove %1 today.</source>
        <translation>Eine Bereinigung würde heute entfernen: %1.</translation>
    </message>
    <message>
        <source>Let this hold for the whole database?</source>
        <translation>Soll dies für die ganze Datenbank gelten?</translation>
    </message>
    <message>
        <source>Kept by the profile: %1.</source>
        <translation>Aufbewahrung laut Profil: %1.</translation>
    </message>
    <message>
        <source>Kept in this database: %1; applied by %2, %3.</source>
        <translation>Aufbewahrung in dieser Datenbank: %1; festgelegt von %2, %3.</translation>
    </message>
    <message>
        <source>%1 would begin with this:</source>
        <translation>%1 würde so beginnen:</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule do this without asking?</source>
        <translation>Soll, wer den Zeitplan ausführt, dies ohne Nachfrage tun?</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>Im Zeitplan gibt es keine Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>Nothing keeps the job %1 from this, so nobody has to agree to it.</source>
        <translation>Nichts hält die Aufgabe %1 davon ab, daher muss niemand zustimmen.</translation>
    </message>
    <message>
        <source>Let the job %1 do this once, by itself?</source>
        <translation>Soll die Aufgabe %1 dies einmal von selbst tun?</translation>
    </message>
    <message>
        <source>Agreed: the job %1 goes on once, up to these counts and cutoffs.</source>
        <translation>Zugestimmt: Die Aufgabe %1 fährt einmal fort, bis zu diesen Anzahlen und Stichzeitpunkten.</translation>
    </message>
    <message>
        <source>The guard &quot;%1&quot;: %2</source>
        <translation>Die Schutzregel „%1“: %2</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>Der Zeitplan ist aus.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>Pausiert bis %1 von %2.</translation>
    </message>
    <message>
        <source>The schedule observes only: nothing is changed.</source>
        <translation>Der Zeitplan beobachtet nur: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The schedule is on.</source>
        <translation>Der Zeitplan ist an.</translation>
    </message>
    <message>
        <source>Kept by %1 of %2 at %3, since %4.</source>
        <translation>Ausgeführt von %1 von %2 auf %3, seit %4.</translation>
    </message>
    <message>
        <source>Nobody keeps it: run &quot;scrapazoidctl watch&quot;.</source>
        <translation>Niemand führt ihn aus: „scrapazoidctl watch“ starten.</translation>
    </message>
    <message>
        <source>[on|observe|off|pause|resume|enable JOB|disable JOB|agree JOB]</source>
        <translation>[on|observe|off|pause|resume|enable AUFGABE|disable AUFGABE|agree AUFGABE]</translation>
    </message>
    <message>
        <source>what runs by itself, and who sees to it</source>
        <translation>was von selbst läuft und wer dafür sorgt</translation>
    </message>
    <message>
        <source>Without an action says what runs when, how it went last, and who keeps the schedule of this database. The rest changes it for everybody who keeps it. More of a job is set on the Automation page. &quot;agree&quot; shows what a job would do that was refused, and asks whether it may do that once.</source>
        <translation>Ohne Aktion: was wann läuft, wie es zuletzt ging und wer den Zeitplan dieser Datenbank ausführt. Alles andere ändert ihn für alle, die ihn ausführen. Mehr zu einer Aufgabe lässt sich auf der Seite Automatisierung einstellen. „agree“ zeigt, was eine abgelehnte Aufgabe täte, und fragt, ob sie es einmal darf.</translation>
    </message>
    <message>
        <source>pause: that long (default 1h, at most 7d)</source>
        <translation>pause: so lange (Vorgabe 1h, höchstens 7d)</translation>
    </message>
    <message>
        <source>enable: at this interval</source>
        <translation>enable: in diesem Intervall</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>enable: every day at this time</source>
        <translation>enable: jeden Tag um diese Zeit</translation>
    </message>
    <message>
        <source>1-7</source>
        <translation>1-7</translation>
    </message>
    <message>
        <source>with --at: only on Monday (1), …</source>
        <translation>mit --at: nur montags (1), …</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>of --at, like Europe/Berlin (default UTC)</source>
        <translation>zu --at, etwa Europe/Berlin (Vorgabe UTC)</translation>
    </message>
    <message>
        <source>agree: why, for the history</source>
        <translation>agree: warum, für den Verlauf</translation>
    </message>
    <message>
        <source>The schedule cannot be told to &quot;%1&quot;: %2.</source>
        <translation>Der Zeitplan kennt kein „%1“: %2.</translation>
    </message>
    <message>
        <source>Say which job: scrapazoidctl schedule lists them.</source>
        <translation>Die Aufgabe angeben: scrapazoidctl schedule listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no job.</source>
        <translation>„%1“ nimmt keine Aufgabe.</translation>
    </message>
    <message>
        <source>--every and --at are for enable.</source>
        <translation>--every und --at gehören zu enable.</translation>
    </message>
    <message>
        <source>--every and --at exclude each other: choose one.</source>
        <translation>--every und --at schließen einander aus: eines wählen.</translation>
    </message>
    <message>
        <source>--weekday and --zone are for --at.</source>
        <translation>--weekday und --zone gehören zu --at.</translation>
    </message>
    <message>
        <source>--for is for pause.</source>
        <translation>--for gehört zu pause.</translation>
    </message>
    <message>
        <source>--reason is for agree.</source>
        <translation>--reason gehört zu agree.</translation>
    </message>
    <message>
        <source>--at cannot be &quot;%1&quot;: it takes 00:00 to 23:59.</source>
        <translation>--at kann nicht „%1“ sein, zulässig ist 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFGABE</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTE</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LETZTE</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source> overdue</source>
        <translation> überfällig</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>WENT THROUGH</source>
        <translation>GELUNGEN</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>create the console&apos;s own schema and bind the folders to this database</source>
        <translation>das eigene Schema der Konsole anlegen und die Ordner an diese Datenbank binden</translation>
    </message>
    <message>
        <source>The schema scrapazoid_console holds the history of runs, without which nothing is ever deleted. In each folder a subfolder .scrapazoid-console says which database it belongs to. The service&apos;s own tables are not changed. Safe to repeat.</source>
        <translation>Das Schema scrapazoid_console enthält den Verlauf der Läufe; ohne ihn wird nie etwas gelöscht. In jedem Ordner sagt ein Unterordner .scrapazoid-console, zu welcher Datenbank er gehört. Die Tabellen des Dienstes ändern sich nicht. Lässt sich gefahrlos wiederholen.</translation>
    </message>
    <message>
        <source>say what is missing: nothing changes</source>
        <translation>sagen, was fehlt: nichts ändert sich</translation>
    </message>
    <message>
        <source>bind folders that belong to another database, or remember another past than this one, to this database as they are</source>
        <translation>Ordner, die zu einer anderen Datenbank gehören oder sich an eine andere Vergangenheit erinnern, so wie sie sind an diese Datenbank binden</translation>
    </message>
    <message>
        <source>the server&apos;s clock was wrong and is right now: believe it from here on</source>
        <translation>die Uhr des Servers ging falsch und geht nun richtig: ihr ab jetzt vertrauen</translation>
    </message>
    <message>
        <source>let the accounts of each folder&apos;s group lead, run and undo in it alike</source>
        <translation>die Konten der Gruppe jedes Ordners darin gleichermaßen führen, ausführen und rückgängig machen lassen</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>give a role of the database what planning, running and undoing takes; may be repeated</source>
        <translation>einer Rolle der Datenbank geben, was Planen, Ausführen und Rückgängigmachen braucht; wiederholbar</translation>
    </message>
    <message>
        <source>give a role what looking and previewing takes; may be repeated</source>
        <translation>einer Rolle geben, was Ansehen und Vorschau brauchen; wiederholbar</translation>
    </message>
    <message>
        <source>take the console&apos;s schema and its folders away again; the service&apos;s own stays</source>
        <translation>das Schema der Konsole und ihre Ordner wieder entfernen; was dem Dienst gehört, bleibt</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Alles ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>To set up:</source>
        <translation>Einzurichten:</translation>
    </message>
    <message>
        <source>Set up the console?</source>
        <translation>Die Konsole einrichten?</translation>
    </message>
    <message>
        <source>Set up:</source>
        <translation>Eingerichtet:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>Believe the server&apos;s clock as it stands (%1), whatever it said at earlier cleanups.</source>
        <translation>Der Uhr des Servers vertrauen, wie sie jetzt geht (%1), gleich was sie bei früheren Bereinigungen zeigte.</translation>
    </message>
    <message>
        <source>Is the server&apos;s clock right now?</source>
        <translation>Geht die Uhr des Servers jetzt richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s clock is believed from here on.</source>
        <translation>Der Uhr des Servers wird ab jetzt vertraut.</translation>
    </message>
    <message>
        <source>Nothing of the console is there.</source>
        <translation>Von der Konsole ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Zu entfernen:</translation>
    </message>
    <message>
        <source>Take the console away from here?</source>
        <translation>Die Konsole hier entfernen?</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>print figures for Prometheus</source>
        <translation>Werte für Prometheus ausgeben</translation>
    </message>
    <message>
        <source>In the text format that the node exporter reads from its textfile folder: write to another name there and rename, so that it never reads half a file. &quot;watch --metrics-listen&quot; answers Prometheus itself. Nothing is printed where there is no connection; the exit status is 3 then.</source>
        <translation>Im Textformat, das der Node Exporter aus seinem Textfile-Ordner liest: dort unter anderem Namen schreiben und umbenennen, damit er nie eine halbe Datei liest. „watch --metrics-listen“ antwortet Prometheus selbst. Ohne Verbindung wird nichts ausgegeben; der Exit-Status ist dann 3.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2; choose another port with --metrics-listen.</source>
        <translation>Auf %1 kann nicht gelauscht werden: %2; mit --metrics-listen einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>look after this computer&apos;s folders for a console elsewhere</source>
        <translation>die Ordner dieses Computers für eine Konsole anderswo betreuen</translation>
    </message>
    <message>
        <source>Started by a console whose folders are set as ssh://HOST/FOLDER, sudo:///FOLDER or the like, not by hand: it speaks over standard input and output. It needs no database, opens no port and starts no program. With --root it looks after those folders alone, whatever it is asked for; without, this account&apos;s rights are the limit. With root&apos;s rights it takes its folders from %1 alone, which only root may write.</source>
        <translation>Wird von einer Konsole gestartet, deren Ordner als ssh://HOST/ORDNER, sudo:///ORDNER oder ähnlich angegeben sind, nicht von Hand: spricht über Standardein- und -ausgabe. Braucht keine Datenbank, öffnet keinen Port und startet kein Programm. Mit --root betreut es nur jene Ordner, gleich was verlangt wird; ohne sind die Rechte dieses Kontos die Grenze. Mit root-Rechten nimmt es seine Ordner nur aus %1, das nur root schreiben darf.</translation>
    </message>
    <message>
        <source>Speak over standard input and output</source>
        <translation>Über Standardein- und -ausgabe sprechen</translation>
    </message>
    <message>
        <source>Look after this folder as screenshots or downloads; may be repeated</source>
        <translation>Diesen Ordner als screenshots oder downloads betreuen; wiederholbar</translation>
    </message>
    <message>
        <source>Only look, never change anything</source>
        <translation>Nur ansehen, nie etwas ändern</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Anstelle von %1</translation>
    </message>
    <message>
        <source>serve is started by a console, as &quot;scrapazoidctl serve --stdio&quot;: it has nothing to say to people.</source>
        <translation>serve wird von einer Konsole gestartet, als „scrapazoidctl serve --stdio“: zum Aufruf von Hand ist es nicht gedacht.</translation>
    </message>
    <message>
        <source>keep cleaning by schedule, in the foreground, as a service does</source>
        <translation>laufend nach Zeitplan bereinigen, im Vordergrund, wie ein Dienst</translation>
    </message>
    <message>
        <source>Stuck executions every 60 s and old files every 24 h, or what the schedule of the database says. Several may watch one database: one leads, the others stand by and take over within ten seconds. Waits for a server that is away and for whoever else is cleaning; what was missed is caught up once. SIGHUP reads the profile again, SIGTERM ends it after the batch under way with exit status 0, SIGINT with 130. Prints the service&apos;s own log lines; tells systemd how it is (Type=notify, WatchdogSec).</source>
        <translation>Hängende Ausführungen alle 60 s und alte Dateien alle 24 h, oder was der Zeitplan der Datenbank sagt. Mehrere können eine Datenbank überwachen: Einer führt, die anderen stehen in Bereitschaft und übernehmen binnen zehn Sekunden. Wartet auf einen abwesenden Server und auf andere Bereinigungen; Versäumtes wird einmal nachgeholt. SIGHUP liest das Profil neu, SIGTERM beendet nach dem laufenden Stapel mit Exit-Status 0, SIGINT mit 130. Gibt die Protokollzeilen des Dienstes aus; sagt systemd, wie es steht (Type=notify, WatchdogSec).</translation>
    </message>
    <message>
        <source>check for stuck executions this often (default from the schedule, 60)</source>
        <translation>so oft nach hängenden Ausführungen sehen (Vorgabe aus dem Zeitplan, 60)</translation>
    </message>
    <message>
        <source>clean up files this often (default from the schedule, 24h)</source>
        <translation>so oft Dateien bereinigen (Vorgabe aus dem Zeitplan, 24h)</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>only these of the schedule, separated by commas: stuck, files, weekly</source>
        <translation>nur diese aus dem Zeitplan, durch Kommas getrennt: stuck, files, weekly</translation>
    </message>
    <message>
        <source>plan and report, change nothing</source>
        <translation>planen und berichten, nichts ändern</translation>
    </message>
    <message>
        <source>run the jobs now and end, for timers; the exit status is 0 where all is done</source>
        <translation>die Aufgaben jetzt ausführen und enden, für Timer; der Exit-Status ist 0, wenn alles erledigt ist</translation>
    </message>
    <message>
        <source>[ADDRESS:]PORT</source>
        <translation>[ADRESSE:]PORT</translation>
    </message>
    <message>
        <source>An interval is at least 1 s (of files: 60 s) and at most a year.</source>
        <translation>Ein Intervall beträgt mindestens 1 s (bei Dateien 60 s) und höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>--jobs needs names, like stuck,files.</source>
        <translation>--jobs braucht Namen, etwa stuck,files.</translation>
    </message>
    <message>
        <source>--once and --metrics-listen exclude each other: &quot;scrapazoidctl metrics&quot; prints once.</source>
        <translation>--once und --metrics-listen schließen einander aus: „scrapazoidctl metrics“ gibt einmal aus.</translation>
    </message>
    <message>
        <source>Metrics are at port %1, /metrics.</source>
        <translation>Metriken gibt es an Port %1, /metrics.</translation>
    </message>
    <message>
        <source>Read the profile again.</source>
        <translation>Profil neu gelesen.</translation>
    </message>
    <message>
        <source>Ended on request</source>
        <translation>Auf Wunsch beendet</translation>
    </message>
    <message>
        <source>Ended on request.</source>
        <translation>Auf Wunsch beendet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>ÜBERSPRUNGEN</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>FREED</source>
        <translation>FREI GEWORDEN</translation>
    </message>
    <message>
        <source>UNDOABLE</source>
        <translation>RÜCKGÄNGIG MÖGLICH</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Stichzeitpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 items, purged after %2</source>
        <translation>%1 Elemente, endgültig gelöscht nach %2</translation>
    </message>
    <message>
        <source>nothing left to undo</source>
        <translation>nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file lies elsewhere below %3</source>
        <translation>Zeilen älter als %1, vor %2, deren Datei woanders unter %3 liegt</translation>
    </message>
    <message>
        <source>  goes: nothing</source>
        <translation>  betroffen: nichts</translation>
    </message>
    <message>
        <source>  goes: %1, dated %2 to %3</source>
        <translation>  betroffen: %1, datiert %2 bis %3</translation>
    </message>
    <message>
        <source>; %1 on disk</source>
        <translation>; %1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>; %1 of them were found before, ten minutes ago or earlier</source>
        <translation>; %1 davon wurden schon vor mindestens zehn Minuten gefunden</translation>
    </message>
    <message>
        <source>    … and more</source>
        <translation>    … und weitere</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>  stays: %1 that are younger</source>
        <translation>  bleibt: %1, die jünger sind</translation>
    </message>
    <message>
        <source>  stays: %1 (%2)</source>
        <translation>  bleibt: %1 (%2)</translation>
    </message>
    <message>
        <source>    %1 named by %2</source>
        <translation>    %1 genannt von %2</translation>
    </message>
    <message numerus="yes">
        <source>  lies elsewhere: the file of %n such row(s), which --relink names there instead</source>
        <translation>
            <numerusform>  liegt woanders: die Datei von %n solchen Zeile, die --relink stattdessen dort nennt</numerusform>
            <numerusform>  liegt woanders: die Datei von %n solchen Zeilen, die --relink stattdessen dort nennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Named where their file lies: %1; &quot;scrapazoidctl undo %2&quot; takes it back.</source>
        <translation>Neu verknüpft, wo ihre Datei liegt: %1; „scrapazoidctl undo %2“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Deleted for good: %1; %2 freed.</source>
        <translation>Endgültig gelöscht: %1; %2 frei geworden.</translation>
    </message>
    <message>
        <source>Moved to quarantine: %1; &quot;scrapazoidctl undo %2&quot; brings it back within %3.</source>
        <translation>In Quarantäne verschoben: %1; „scrapazoidctl undo %2“ stellt es binnen %3 wieder her.</translation>
    </message>
    <message>
        <source>  … and more: &quot;scrapazoidctl history %1&quot; lists all</source>
        <translation>  … und weitere: „scrapazoidctl history %1“ listet alle auf</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source> → %1</source>
        <translation> → %1</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Left alone: %1 changed since the preview, %2 gone already, %3 protected, %4 in use.</source>
        <translation>Unverändert gelassen: %1 seit der Vorschau geändert, %2 schon nicht mehr da, %3 geschützt, %4 in Benutzung.</translation>
    </message>
    <message>
        <source>Nothing of it is freed until the quarantine is purged: by the first run after that time, or now by &quot;scrapazoidctl purge --run %1 --now&quot;.</source>
        <translation>Frei wird davon erst etwas, wenn die Quarantäne geleert wird: durch den ersten Lauf nach dieser Zeit oder sofort mit „scrapazoidctl purge --run %1 --now“.</translation>
    </message>
    <message>
        <source>Run %1, %2 s.</source>
        <translation>Lauf %1, %2 s.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %), %5 of %6 inodes free</source>
        <translation>%1: %2 von %3 belegt (%4 %), %5 von %6 Inodes frei</translation>
    </message>
    <message>
        <source>No folder can be opened here.</source>
        <translation>Hier lässt sich kein Ordner öffnen.</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>ZEILEN</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>VERZEICHNET</translation>
    </message>
    <message>
        <source>WITHOUT SIZE</source>
        <translation>OHNE GRÖSSE</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>BELEGT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AKTUELL</translation>
    </message>
    <message>
        <source>ORPHANS</source>
        <translation>VERWAIST</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>OHNE DATEI</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>über %n Tag</numerusform>
            <numerusform>über %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>bis %n Tag</numerusform>
            <numerusform>bis %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Laut Datenbank</translation>
    </message>
    <message>
        <source>The console&apos;s own history holds %1 of it.</source>
        <translation>Der eigene Verlauf der Konsole belegt davon %1.</translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Laut Datenträger</translation>
    </message>
    <message>
        <source>From one to the other: %1</source>
        <translation>Vom einen zum anderen: %1</translation>
    </message>
    <message>
        <source>Files by the age of their row</source>
        <translation>Dateien nach Alter ihrer Zeile</translation>
    </message>
    <message>
        <source>Rows added per day</source>
        <translation>Neue Zeilen pro Tag</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Größte Dateien</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>#%1 of user %2</source>
        <translation>#%1 von Benutzer %2</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the short form of yes, as an answer</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Exit status: 0 done or nothing to do, 1 some items failed, 2 wrong usage or refused, 3 no connection or the schema does not fit, 4 another cleanup is at work, 130 and 143 interrupted.</source>
        <translation>Exit-Status: 0 erledigt oder nichts zu tun, 1 einige Elemente fehlgeschlagen, 2 falscher Aufruf oder abgelehnt, 3 keine Verbindung oder das Schema passt nicht, 4 eine andere Bereinigung arbeitet, 130 und 143 unterbrochen.</translation>
    </message>
    <message>
        <source>Prints one status line with performance data. The exit status is 0 OK, 1 warning, 2 critical and 3 unknown, also where the command line makes no sense or there is no connection: what monitoring systems go by.

A RANGE is that of the monitoring plugins: 10 is all outside 0 to 10, 10: below 10, ~:10 above 10, 10:20 outside, @10:20 inside.</source>
        <translation>Gibt eine Statuszeile mit Leistungsdaten aus. Der Exit-Status ist 0 OK, 1 Warnung, 2 kritisch und 3 unbekannt, auch bei unsinniger Befehlszeile oder ohne Verbindung: Danach richten sich Überwachungssysteme.

Ein BEREICH ist der der Monitoring-Plugins: 10 ist alles außerhalb von 0 bis 10, 10: unter 10, ~:10 über 10, 10:20 außerhalb, @10:20 innerhalb.</translation>
    </message>
    <message>
        <source>UNKNOWN where there is no answer by then (default %1)</source>
        <translation>UNKNOWN, wenn bis dahin keine Antwort kommt (Vorgabe %1)</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Keine Antwort binnen %1 s.</translation>
    </message>
    <message>
        <source>FIGURE=RANGE</source>
        <translation>WERT=BEREICH</translation>
    </message>
    <message>
        <source>a figure of the line outside this range is a warning: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; may be repeated</source>
        <translation>ein Wert der Zeile außerhalb dieses Bereichs ist eine Warnung: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; mehrfach möglich</translation>
    </message>
    <message>
        <source>the same for critical</source>
        <translation>dasselbe für kritisch</translation>
    </message>
    <message>
        <source>--%1 takes a figure and its range, like volume=80; the figures are %2.</source>
        <translation>--%1 nimmt einen Wert und seinen Bereich, etwa volume=80; die Werte sind %2.</translation>
    </message>
    <message>
        <source>past runs, one of them with its items, or items of all of them</source>
        <translation>frühere Läufe, einer davon mit seinen Elementen, oder Elemente aller Läufe</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. --find looks through the items of all cleanups: for a part of a path as it stands there, upper or lower case; #123 is an execution with its files, user:7 what the executions of a user had, path:TEXT a path whatever it looks like. Where nothing is found, that is no error.</source>
        <translation>LAUF ist die ID eines Laufs, ihr eindeutiger Anfang oder „last“. --find durchsucht die Elemente aller Bereinigungen: nach einem Teil eines Pfads, wie er dort steht, groß oder klein geschrieben; #123 ist eine Ausführung mit ihren Dateien, user:7 alles aus den Ausführungen eines Benutzers, path:TEXT ein Pfad, wie immer er aussieht. Nichts zu finden ist kein Fehler.</translation>
    </message>
    <message>
        <source>how many runs, newest first (default %1), or items (default %2)</source>
        <translation>wie viele Läufe, neueste zuerst (Vorgabe %1), oder Elemente (Vorgabe %2)</translation>
    </message>
    <message>
        <source>items of all cleanups, newest first</source>
        <translation>Elemente aller Bereinigungen, neueste zuerst</translation>
    </message>
    <message>
        <source>only runs that began then or later, UTC</source>
        <translation>nur Läufe, die dann oder später begannen, UTC</translation>
    </message>
    <message>
        <source>only runs that began before then, UTC</source>
        <translation>nur Läufe, die vorher begannen, UTC</translation>
    </message>
    <message>
        <source>with --find, comma-separated values on stdout</source>
        <translation>mit --find durch Kommas getrennte Werte auf stdout</translation>
    </message>
    <message>
        <source>--find looks through all cleanups: give it or a run, not both.</source>
        <translation>--find durchsucht alle Bereinigungen: dies oder einen Lauf angeben, nicht beides.</translation>
    </message>
    <message>
        <source>--csv goes with --find, and not with --json.</source>
        <translation>--csv gehört zu --find und verträgt sich nicht mit --json.</translation>
    </message>
    <message>
        <source>No cleanup has touched anything like that.</source>
        <translation>Keine Bereinigung hat so etwas berührt.</translation>
    </message>
    <message>
        <source>There are more: --limit shows more of them.</source>
        <translation>Es gibt mehr: --limit zeigt weitere.</translation>
    </message>
    <message>
        <source>There are no runs of that time.</source>
        <translation>Aus dieser Zeit gibt es keine Läufe.</translation>
    </message>
    <message>
        <source>--metrics-listen takes a port, or an address in numbers and a port like 127.0.0.1:10187.</source>
        <translation>--metrics-listen nimmt einen Port oder eine numerische Adresse mit Port wie 127.0.0.1:10187.</translation>
    </message>
    <message>
        <source>answer Prometheus at /metrics there (127.0.0.1:%1 unless said otherwise)</source>
        <translation>dort Prometheus unter /metrics antworten (127.0.0.1:%1, wenn nicht anders angegeben)</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>ELEMENT</translation>
    </message>
    <message>
        <source>CLEANUP</source>
        <translation>BEREINIGUNG</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a length of time, as 90s or 24h</comment>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a moment</comment>
        <translation>ZEITPUNKT</translation>
    </message>
    <message>
        <source>Chosen files below %1</source>
        <translation>Gewählte Dateien unter %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>EXECUTION…</source>
        <translation>AUSFÜHRUNG…</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>--quarantine, --permanent and --archive exclude each other: choose one.</source>
        <translation>--quarantine, --permanent und --archive schließen einander aus: eines wählen.</translation>
    </message>
    <message>
        <source>Clean up %1 and move the files to the archive?</source>
        <translation>%1 bereinigen und die Dateien ins Archiv verschieben?</translation>
    </message>
    <message>
        <source>Presets are made on the Cleanup page of the window and kept in the configuration file. The preset says which kinds go, by which age, and whether for good; --quarantine, --permanent and --archive override that.</source>
        <translation>Vorlagen entstehen auf der Seite Bereinigung des Fensters und stehen in der Konfigurationsdatei. Die Vorlage sagt, welche Arten entfernt werden, ab welchem Alter und ob endgültig; --quarantine, --permanent und --archive haben Vorrang.</translation>
    </message>
    <message>
        <source>What has been purged cannot be restored. With --now, files go that could still be restored. Archives are never purged but with --archive.</source>
        <translation>Was endgültig gelöscht ist, lässt sich nicht wiederherstellen. Mit --now werden auch Dateien gelöscht, die sich noch wiederherstellen ließen. Archive werden nur mit --archive geleert.</translation>
    </message>
    <message>
        <source>instead: the copies that this run put into its archive</source>
        <translation>stattdessen: die Kopien, die dieser Lauf in sein Archiv gelegt hat</translation>
    </message>
    <message>
        <source>--archive goes alone, without --%1.</source>
        <translation>--archive steht allein, ohne --%1.</translation>
    </message>
    <message>
        <source>--archive needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--archive braucht einen Lauf: „scrapazoidctl history“ listet die Läufe auf.</translation>
    </message>
    <message>
        <source>Copies of run %1 in the archive %2: %3.</source>
        <translation>Kopien von Lauf %1 im Archiv %2: %3.</translation>
    </message>
    <message>
        <source>Delete the copies of %1 for good? What was not brought back is gone then.</source>
        <translation>Die Kopien von %1 endgültig löschen? Was nicht wiederhergestellt wurde, ist danach verloren.</translation>
    </message>
    <message>
        <source>Purged from the archive: %1.</source>
        <translation>Endgültig aus dem Archiv gelöscht: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in the archive.</source>
        <translation>Auf Wunsch angehalten: Der Rest liegt noch im Archiv.</translation>
    </message>
    <message>
        <source>%1 items, until the archive is purged</source>
        <translation>%1 Elemente, bis das Archiv geleert wird</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archived: %1; the files are in %2, and &quot;scrapazoidctl undo %3&quot; brings them back from there.</source>
        <translation>Archiviert: %1; die Dateien liegen in %2, und „scrapazoidctl undo %3“ stellt sie von dort wieder her.</translation>
    </message>
    <message>
        <source>copy removed files to this folder or s3://BUCKET/PREFIX, compare each copy, and only then remove them; undo works until &quot;purge --archive&quot; (alone: to the profile&apos;s archive.dir)</source>
        <translation>entfernte Dateien in diesen Ordner oder nach s3://BUCKET/PRÄFIX kopieren, jede Kopie vergleichen und erst dann entfernen; undo funktioniert bis „purge --archive“ (ohne Wert: in archive.dir des Profils)</translation>
    </message>
    <message>
        <source>A run would be refused: %1</source>
        <translation>Ein Lauf würde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The keychain has no object store&apos;s key of the profile %1 any more.</source>
        <translation>Der Schlüsselbund enthält keinen Objektspeicherschlüssel des Profils %1 mehr.</translation>
    </message>
    <message>
        <source>Access key ID of the object store of the profile %1: </source>
        <translation>Zugriffsschlüssel-ID (access key ID) des Objektspeichers des Profils %1: </translation>
    </message>
    <message>
        <source>Secret access key: </source>
        <translation>Geheimer Zugriffsschlüssel (secret access key): </translation>
    </message>
    <message>
        <source>A key is two lines, its id and its secret: &quot;config s3-key --remove&quot; forgets the old one.</source>
        <translation>Ein Schlüssel besteht aus zwei Zeilen, seiner ID und seinem Geheimnis: „config s3-key --remove“ vergisst den alten.</translation>
    </message>
    <message>
        <source>The keychain has the object store&apos;s key of the profile %1.</source>
        <translation>Der Schlüsselbund enthält den Objektspeicherschlüssel des Profils %1.</translation>
    </message>
    <message>
        <source>Without an action, every setting with its value and meaning. Actions, on the profile that -p names or the default one:
  show              the settings in force and where each comes from
  get KEY           one value
  set KEY VALUE     change it
  unset KEY         back to its default
  password          keep a password in the keychain (asked, or read from the input)
  s3-key            keep an object store&apos;s access key there (id and secret, likewise)
  profiles          the profiles there are
  presets           the cleanups that were saved under a name
  add NAME          a new one, from -d, the folders&apos; options and --set
  remove NAME       forget one
  default NAME      the one to use where neither -p nor -d is given</source>
        <translation>Ohne Aktion jede Einstellung mit Wert und Bedeutung. Aktionen, auf das mit -p genannte oder das Standardprofil:
  show                   die geltenden Einstellungen und woher jede kommt
  get SCHLÜSSEL          ein Wert
  set SCHLÜSSEL WERT     ihn ändern
  unset SCHLÜSSEL        zurück zur Vorgabe
  password               ein Passwort im Schlüsselbund speichern (erfragt oder von der Eingabe gelesen)
  s3-key                 den Zugriffsschlüssel eines Objektspeichers dort speichern (ID und Geheimnis, ebenso)
  profiles               die vorhandenen Profile
  presets                die unter einem Namen gespeicherten Bereinigungen
  add NAME               ein neues, aus -d, den Optionen der Ordner und --set
  remove NAME            eines vergessen
  default NAME           das zu verwendende, wenn weder -p noch -d angegeben ist</translation>
    </message>
    <message>
        <source>with password or s3-key: forget it</source>
        <translation>mit password oder s3-key: es vergessen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %)</source>
        <translation>%1: %2 von %3 belegt (%4 %)</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Laut Bucket</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Everybody on this machine may write the configuration file %1, and it says what is deleted: take that right away (chmod o-w) and see that it says what you want.</source>
        <translation>Jeder auf diesem Rechner darf die Konfigurationsdatei %1 ändern, und sie bestimmt, was gelöscht wird: Dieses Recht entziehen (chmod o-w) und den Inhalt prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use 1 to %2 printable characters without brackets and without spaces at the ends.</source>
        <translation>„%1“ ist als Name nicht möglich: 1 bis %2 druckbare Zeichen ohne Klammern und ohne Leerzeichen an den Enden verwenden.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read (%2): check its permissions, or name another one in SCRAPAZOID_CONFIG.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht lesbar (%2): Ihre Rechte prüfen oder in SCRAPAZOID_CONFIG eine andere nennen.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is something else: name the right one in SCRAPAZOID_CONFIG.</source>
        <translation>Die Konfigurationsdatei %1 ist größer als 1 MiB, also etwas anderes: In SCRAPAZOID_CONFIG die richtige nennen.</translation>
    </message>
    <message>
        <source>The configuration file %1 is being changed by another program: try again.</source>
        <translation>Die Konfigurationsdatei %1 wird gerade von einem anderen Programm geändert: Erneut versuchen.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: check the permissions of its folder.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht beschreibbar: Die Rechte ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>it cannot keep its owner and rights: %1</source>
        <translation>Besitzer und Rechte lassen sich nicht erhalten: %1</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written (%2): check its permissions and the free space.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht beschreibbar (%2): Ihre Rechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The connection URL cannot be read: write postgresql://user@host:5432/database, with special characters in the user&apos;s name or the password percent-encoded.</source>
        <translation>Die Verbindungs-URL ist nicht lesbar: postgresql://user@host:5432/database schreiben, Sonderzeichen in Benutzername oder Passwort prozentkodiert.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: write key=value pairs of libpq such as &quot;host=db.internal dbname=scrapazoid user=cleaner&quot;, or a postgresql:// URL.</source>
        <translation>Die Verbindungszeichenfolge ist nicht lesbar: libpq-Paare der Form key=value schreiben, etwa „host=db.internal dbname=scrapazoid user=cleaner“, oder eine postgresql://-URL.</translation>
    </message>
    <message>
        <source>The connection URL is not PostgreSQL&apos;s: it must begin with postgresql:// (or postgresql+psycopg2:// and the like, as the service writes it).</source>
        <translation>Die Verbindungs-URL ist keine von PostgreSQL: Sie muss mit postgresql:// beginnen (oder postgresql+psycopg2:// und dergleichen, wie der Dienst sie schreibt).</translation>
    </message>
    <message>
        <source>The connection URL has the parameter &quot;%1&quot;, which belongs to the ORM or its driver and means nothing to libpq: leave it out%2.</source>
        <translation>Die Verbindungs-URL hat den Parameter „%1“, der zum ORM oder dessen Treiber gehört und libpq nichts sagt: Ihn weglassen%2.</translation>
    </message>
    <message>
        <source>, or write sslmode=require</source>
        <translation>, stattdessen sslmode=require schreiben</translation>
    </message>
    <message>
        <source>The connection string&apos;s connect_timeout must be a whole number of seconds from 1 to %1.</source>
        <translation>connect_timeout der Verbindungszeichenfolge muss eine ganze Zahl von Sekunden von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>this section stands in the file twice</source>
        <translation>dieser Abschnitt steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>this key stands in its section twice</source>
        <translation>dieser Schlüssel steht zweimal in seinem Abschnitt</translation>
    </message>
    <message>
        <source>The configuration file %1 is damaged in line %2: %3. Correct that line or restore the file; nothing was changed in it.</source>
        <translation>Die Konfigurationsdatei %1 ist in Zeile %2 beschädigt: %3. Diese Zeile berichtigen oder die Datei wiederherstellen; nichts wurde darin geändert.</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>sie enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>a section must be written [name]</source>
        <translation>ein Abschnitt muss als [name] geschrieben sein</translation>
    </message>
    <message>
        <source>it is neither a comment, [section] nor key = value</source>
        <translation>sie ist weder Kommentar noch [section] noch key = value</translation>
    </message>
    <message>
        <source>a value must stand below a [section]</source>
        <translation>ein Wert muss unter einer [section] stehen</translation>
    </message>
    <message>
        <source>a backslash must be written \\ and any other byte \xNN</source>
        <translation>ein Backslash muss als \\ und jedes andere Byte als \xNN geschrieben sein</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; has no setting &quot;%2&quot;. This stands in %3, line %4.</source>
        <translation>Die Vorlage „%1“ hat keine Einstellung „%2“. Dies steht in %3, Zeile %4.</translation>
    </message>
    <message>
        <source>%1 of the preset &quot;%2&quot; takes %3. This stands in %4, line %5.</source>
        <translation>%1 der Vorlage „%2“ lässt nur zu: %3. Dies steht in %4, Zeile %5.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the Cleanup page of the window makes one.</source>
        <translation>Es gibt keine Vorlage „%1“: Die Seite Bereinigung des Fensters legt eine an.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: saved are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“: Gespeichert sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what another cleanup is called already: choose another name.</source>
        <translation>„%1“ heißt schon eine andere Bereinigung: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A preset cleans something: tick at least one kind.</source>
        <translation>Eine Vorlage bereinigt etwas: Mindestens eine Art ankreuzen.</translation>
    </message>
    <message>
        <source>%1 This stands in %2, line %3.</source>
        <translation>%1 Dies steht in %2, Zeile %3.</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is none that the console knows: it takes [console], [profile NAME] and [preset NAME].</source>
        <translation>Den Abschnitt [%1] in %2 kennt die Konsole nicht: Möglich sind [console], [profile NAME] und [preset NAME].</translation>
    </message>
    <message>
        <source>[console] of %1 has no setting &quot;%2&quot;: it takes &quot;default&quot;. This stands in line %3.</source>
        <translation>[console] in %1 hat keine Einstellung „%2“: Möglich ist „default“. Dies steht in Zeile %3.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: %2 holds none yet; &quot;scrapazoidctl config add %1&quot; makes one.</source>
        <translation>Es gibt kein Profil „%1“: %2 enthält noch keines; „scrapazoidctl config add %1“ legt es an.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2: it has %3.</source>
        <translation>In %2 gibt es kein Profil „%1“: Vorhanden: %3.</translation>
    </message>
    <message>
        <source>Server&apos;s name or address, or the folder of its socket</source>
        <translation>Name oder Adresse des Servers oder der Ordner seines Sockets</translation>
    </message>
    <message>
        <source>Server&apos;s port</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>Database of the service</source>
        <translation>Datenbank des Dienstes</translation>
    </message>
    <message>
        <source>User to connect as</source>
        <translation>Benutzer für die Verbindung</translation>
    </message>
    <message>
        <source>How much TLS is asked for</source>
        <translation>Wie viel TLS verlangt wird</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>Datei mit den vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>File with our own certificate</source>
        <translation>Datei mit dem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>File with our own certificate&apos;s key</source>
        <translation>Datei mit dem Schlüssel des eigenen Zertifikats</translation>
    </message>
    <message>
        <source>How the server is reached: ssh, by the connection to the folders&apos; host, from where server.host and server.port are seen; empty: directly</source>
        <translation>Wie der Server erreicht wird: ssh: über die Verbindung zum Host der Ordner, von wo aus server.host und server.port gelten; leer: direkt</translation>
    </message>
    <message>
        <source>Name in libpq&apos;s service file</source>
        <translation>Name in der Dienstdatei von libpq</translation>
    </message>
    <message>
        <source>libpq&apos;s password file, where it is not ~/.pgpass</source>
        <translation>Passwortdatei von libpq, wenn nicht ~/.pgpass</translation>
    </message>
    <message>
        <source>Further libpq keywords, as key=value pairs</source>
        <translation>Weitere libpq-Schlüsselwörter, als Paare key=value</translation>
    </message>
    <message>
        <source>How long connecting may take</source>
        <translation>Wie lange das Verbinden dauern darf</translation>
    </message>
    <message>
        <source>How long one statement may take</source>
        <translation>Wie lange eine Anweisung dauern darf</translation>
    </message>
    <message>
        <source>Whose tables, columns and states these are; what is set besides wins</source>
        <translation>Wessen Tabellen, Spalten und Zustände es sind; was sonst gesetzt ist, hat Vorrang</translation>
    </message>
    <message>
        <source>What file_path of a screenshot starts with besides the usual, separated by commas</source>
        <translation>Womit file_path eines Screenshots außer dem Üblichen beginnt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Tage, die Screenshots aufbewahrt werden</translation>
    </message>
    <message>
        <source>Folder of the downloaded files, likewise</source>
        <translation>Ordner der heruntergeladenen Dateien, ebenso</translation>
    </message>
    <message>
        <source>What file_path of a download starts with besides the usual, separated by commas</source>
        <translation>Womit file_path eines Downloads außer dem Üblichen beginnt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Days for which downloaded files are kept</source>
        <translation>Tage, die heruntergeladene Dateien aufbewahrt werden</translation>
    </message>
    <message>
        <source>Image of the containers that look after docker-volume:// folders</source>
        <translation>Image der Container, die docker-volume://-Ordner betreuen</translation>
    </message>
    <message>
        <source>The service&apos;s MAX_EXECUTION_TIME</source>
        <translation>Die MAX_EXECUTION_TIME des Dienstes</translation>
    </message>
    <message>
        <source>Time on top of it before an execution counts as stuck</source>
        <translation>Zusätzliche Zeit, bevor eine Ausführung als hängend gilt</translation>
    </message>
    <message>
        <source>Largest share of a folder or table that one run may remove, whatever the reason; 0: half for orphans and missing rows, no limit for age</source>
        <translation>Größter Anteil eines Ordners oder einer Tabelle, den ein Lauf entfernen darf, aus welchem Grund auch immer; 0: die Hälfte bei verwaisten Dateien und Zeilen ohne Datei, keine Grenze nach Alter</translation>
    </message>
    <message>
        <source>Most items that one run may remove; 0 switches it off</source>
        <translation>Höchstzahl der Elemente, die ein Lauf entfernen darf; 0 schaltet dies aus</translation>
    </message>
    <message>
        <source>How far this machine&apos;s clock may be from the server&apos;s</source>
        <translation>Wie weit die Uhr dieses Rechners von der des Servers abweichen darf</translation>
    </message>
    <message>
        <source>How far in the future a row may be dated</source>
        <translation>Wie weit eine Zeile in die Zukunft datiert sein darf</translation>
    </message>
    <message>
        <source>Guards of scheduled jobs that may be agreed on once by whoever has looked, separated by commas</source>
        <translation>Schutzregeln geplanter Aufgaben, denen nach Prüfung einmalig zugestimmt werden darf, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>How often stuck executions are meant to be cleaned up</source>
        <translation>Wie oft hängende Ausführungen bereinigt werden sollen</translation>
    </message>
    <message>
        <source>How often old files are meant to be cleaned up</source>
        <translation>Wie oft alte Dateien bereinigt werden sollen</translation>
    </message>
    <message>
        <source>Fewest days for which files are kept where nobody confirms it, whatever the database says; 0: those of the profile</source>
        <translation>Mindesttage, die Dateien aufbewahrt werden, wenn niemand bestätigt, gleich was die Datenbank sagt; 0: die des Profils</translation>
    </message>
    <message>
        <source>Whether the schedule may delete files for good</source>
        <translation>Ob der Zeitplan Dateien endgültig löschen darf</translation>
    </message>
    <message>
        <source>Use of a volume in percent above which it is an alert</source>
        <translation>Belegung eines Volumes in Prozent, über der Alarm ausgelöst wird</translation>
    </message>
    <message>
        <source>Use of a volume in percent below which that alert ends</source>
        <translation>Belegung eines Volumes in Prozent, unter der dieser Alarm endet</translation>
    </message>
    <message>
        <source>Share of a folder in percent above which orphans are an alert</source>
        <translation>Anteil eines Ordners in Prozent, über dem verwaiste Dateien Alarm auslösen</translation>
    </message>
    <message>
        <source>How often whoever leads looks through the folders for orphans and growth; 0: never</source>
        <translation>Wie oft, wer führt, die Ordner auf verwaiste Dateien und Wachstum durchsieht; 0: nie</translation>
    </message>
    <message>
        <source>Command that gets every alert as JSON on its standard input</source>
        <translation>Befehl, der jeden Alarm als JSON auf der Standardeingabe erhält</translation>
    </message>
    <message>
        <source>Files and rows younger than this are neither orphans nor missing</source>
        <translation>Jüngere Dateien und Zeilen gelten weder als verwaist noch als ohne Datei</translation>
    </message>
    <message>
        <source>Names that are never the service&apos;s content, with * and ?; with a / at the end a folder and all below it</source>
        <translation>Namen, die nie Inhalte des Dienstes sind, mit * und ?; mit / am Ende ein Ordner samt allem darunter</translation>
    </message>
    <message>
        <source>Further columns that name files, as table.column; empty: every column whose name is one for a path; none: no other</source>
        <translation>Weitere Spalten, die Dateien nennen, als table.column; leer: jede Spalte, deren Name nach einem Pfad aussieht; none: keine weitere</translation>
    </message>
    <message>
        <source>How long quarantine keeps a file before a purge may take it</source>
        <translation>Wie lange die Quarantäne eine Datei behält, bevor sie endgültig gelöscht werden darf</translation>
    </message>
    <message>
        <source>Days for which the history keeps the rows of what cannot be undone any more</source>
        <translation>Tage, die der Verlauf Zeilen behält, die sich nicht mehr rückgängig machen lassen</translation>
    </message>
    <message>
        <source>How often the window&apos;s live table reads</source>
        <translation>Wie oft die Live-Tabelle des Fensters liest</translation>
    </message>
    <message>
        <source>Table of the executions</source>
        <translation>Tabelle der Ausführungen</translation>
    </message>
    <message>
        <source>States of an execution that runs, as the service writes them, separated by commas</source>
        <translation>Zustände einer laufenden Ausführung, wie der Dienst sie schreibt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>States of an execution that waits for its turn</source>
        <translation>Zustände einer Ausführung, die wartet</translation>
    </message>
    <message>
        <source>States of an execution that failed; a mark writes the first that the column has, else the first</source>
        <translation>Zustände einer fehlgeschlagenen Ausführung; beim Markieren wird der erste geschrieben, den die Spalte kennt, sonst der erste</translation>
    </message>
    <message>
        <source>States of an execution that ended otherwise</source>
        <translation>Zustände einer anders beendeten Ausführung</translation>
    </message>
    <message>
        <source>Table of the screenshots; empty, and the one of the downloads too, where the service keeps no files</source>
        <translation>Tabelle der Screenshots; leer, wie auch die der Downloads, wenn der Dienst keine Dateien speichert</translation>
    </message>
    <message>
        <source>Table of the downloaded files; empty, and the one of the screenshots too, where the service keeps no files</source>
        <translation>Tabelle der heruntergeladenen Dateien; leer, wie auch die der Screenshots, wenn der Dienst keine Dateien speichert</translation>
    </message>
    <message>
        <source>The setting guards.surge_factor is read and does nothing any more: a cleanup by age is compared with what has come of age since the last one, in place of how much that one took.</source>
        <translation>Die Einstellung guards.surge_factor wird gelesen, bewirkt aber nichts mehr: Eine Bereinigung nach Alter wird mit dem verglichen, was seit der letzten abgelaufen ist, nicht mit deren Umfang.</translation>
    </message>
    <message>
        <source>A password is no setting: &quot;scrapazoidctl config password&quot; keeps it in the keychain, and libpq&apos;s password file works too.</source>
        <translation>Ein Passwort ist keine Einstellung: „scrapazoidctl config password“ speichert es im Schlüsselbund, und die Passwortdatei von libpq funktioniert auch.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;: did you mean %2? &quot;scrapazoidctl config&quot; lists them all.</source>
        <translation>Es gibt keine Einstellung „%1“: War %2 gemeint? „scrapazoidctl config“ listet alle auf.</translation>
    </message>
    <message>
        <source>server.parameters takes key=value pairs of libpq, such as &quot;keepalives_idle=60 target_session_attrs=read-write&quot;.</source>
        <translation>server.parameters nimmt libpq-Paare key=value, etwa „keepalives_idle=60 target_session_attrs=read-write“.</translation>
    </message>
    <message>
        <source>server.parameters holds a password, which no configuration file may: &quot;scrapazoidctl config password&quot; keeps it in the keychain.</source>
        <translation>server.parameters enthält ein Passwort, was in keiner Konfigurationsdatei stehen darf: „scrapazoidctl config password“ speichert es im Schlüsselbund.</translation>
    </message>
    <message>
        <source>server.parameters repeats a keyword that has a setting of its own: use server.host, server.port, server.database, server.user and the like.</source>
        <translation>server.parameters wiederholt ein Schlüsselwort mit eigener Einstellung: server.host, server.port, server.database, server.user und dergleichen verwenden.</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>ein Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 kann nicht „%2“ sein, zulässig: %3.</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>key=value pairs of libpq, without a password</source>
        <translation>libpq-Paare key=value, ohne Passwort</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a time from %1 to %2, as seconds or with s, m, h or d</source>
        <translation>eine Dauer von %1 bis %2, in Sekunden oder mit s, m, h oder d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>ssh, or nothing</source>
        <translation>ssh oder nichts</translation>
    </message>
    <message>
        <source>the name of an image, as in scrapazoidctl:1.2</source>
        <translation>der Name eines Images, etwa scrapazoidctl:1.2</translation>
    </message>
    <message>
        <source>a list of prefixes separated by commas</source>
        <translation>eine durch Kommas getrennte Liste von Präfixen</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>beliebige von %1, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>eine durch Kommas getrennte Liste</translation>
    </message>
    <message>
        <source>a list of table.column separated by commas, &quot;none&quot;, or nothing</source>
        <translation>eine durch Kommas getrennte Liste von table.column, „none“ oder nichts</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>eine Textzeile</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed</source>
        <translation>der Name einer Tabelle, bei Bedarf mit vorangestelltem Schema</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed, or nothing</source>
        <translation>der Name einer Tabelle, bei Bedarf mit vorangestelltem Schema, oder nichts</translation>
    </message>
    <message>
        <source>Column that holds this</source>
        <translation>Spalte dafür</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes</source>
        <translation>der Name einer Spalte mit höchstens 63 Byte</translation>
    </message>
    <message>
        <source>Column that holds this; empty where there is none</source>
        <translation>Spalte dafür; leer, wenn es keine gibt</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes, or nothing</source>
        <translation>der Name einer Spalte mit höchstens 63 Byte oder nichts</translation>
    </message>
    <message>
        <source>Colour by which the window tells this installation from others</source>
        <translation>Farbe, an der das Fenster diese Installation von anderen unterscheidet</translation>
    </message>
    <message>
        <source>one of %1, or nothing</source>
        <translation>eines von %1 oder nichts</translation>
    </message>
    <message>
        <source>Folder of the screenshots: a path on this computer, ssh://HOST/PATH, sudo:///PATH, s3://BUCKET/PREFIX or the like</source>
        <translation>Ordner der Screenshots: ein Pfad auf diesem Computer, ssh://HOST/PFAD, sudo:///PFAD, s3://BUCKET/PRÄFIX oder Ähnliches</translation>
    </message>
    <message>
        <source>Server of the buckets of s3:// folders; empty: AWS_ENDPOINT_URL_S3, else that of AWS</source>
        <translation>Server der Buckets von Ordnern mit s3://; leer: AWS_ENDPOINT_URL_S3, sonst der von AWS</translation>
    </message>
    <message>
        <source>Region of the buckets; empty: AWS_REGION, else us-east-1</source>
        <translation>Region der Buckets; leer: AWS_REGION, sonst us-east-1</translation>
    </message>
    <message>
        <source>Room that the buckets have, where their server says nothing of it; 0: unknown</source>
        <translation>Platz, den die Buckets haben, wenn ihr Server nichts darüber sagt; 0: unbekannt</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, or such a path behind ssh://HOST, sudo://, pkexec://, docker://CONTAINER, docker-volume://VOLUME or kubernetes://NAMESPACE/POD; or s3://BUCKET/PREFIX</source>
        <translation>ein absoluter Pfad ohne Teile „.“ und „..“ und nicht „/“ selbst oder ein solcher Pfad hinter ssh://HOST, sudo://, pkexec://, docker://CONTAINER, docker-volume://VOLUME oder kubernetes://NAMESPACE/POD; oder s3://BUCKET/PRÄFIX</translation>
    </message>
    <message>
        <source>https://HOST or http://HOST, with a port where needed, or nothing</source>
        <translation>https://HOST oder http://HOST, bei Bedarf mit Port, oder nichts</translation>
    </message>
    <message>
        <source>a region&apos;s name, as in eu-central-1, or nothing</source>
        <translation>der Name einer Region, etwa eu-central-1, oder nichts</translation>
    </message>
    <message>
        <source>a size, as in 500GB or 2TiB; 0: nobody says</source>
        <translation>eine Größe, etwa 500GB oder 2TiB; 0: nicht angegeben</translation>
    </message>
    <message>
        <source>Where runs archive to that are told so and not where, schedules too: a folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Wohin Läufe archivieren, die archivieren sollen, ohne dass ein Ort angegeben ist, auch die des Zeitplans: ein Ordner auf einem anderen Volume oder s3://BUCKET/PRÄFIX</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, s3://BUCKET/PREFIX, or nothing</source>
        <translation>ein absoluter Pfad ohne Teile „.“ und „..“ und nicht „/“ selbst, s3://BUCKET/PRÄFIX oder nichts</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the screenshots&apos; bucket, s3://BUCKET/PREFIX/SOURCE/CONFIGURATION: they take the place of listing it; empty: it is listed</source>
        <translation>Wo S3 Inventory seine Berichte über den Bucket der Screenshots ablegt, s3://BUCKET/PRÄFIX/QUELLE/KONFIGURATION: Sie ersetzen das Auflisten; leer: er wird aufgelistet</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the downloads&apos; bucket, likewise</source>
        <translation>Wo S3 Inventory seine Berichte über den Bucket der Downloads ablegt, ebenso</translation>
    </message>
    <message>
        <source>A key is no setting: &quot;scrapazoidctl config s3-key&quot; keeps it in the keychain, and what AWS&apos;s own tools use works too.</source>
        <translation>Ein Schlüssel ist keine Einstellung: „scrapazoidctl config s3-key“ speichert ihn im Schlüsselbund, und was die AWS-eigenen Werkzeuge nutzen, funktioniert auch.</translation>
    </message>
    <message>
        <source>s3://BUCKET/PREFIX, or nothing</source>
        <translation>s3://BUCKET/PRÄFIX oder nichts</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>There is no docker client on this machine, so no container volumes can be listed.</source>
        <translation>Auf diesem Rechner gibt es keinen Docker-Client, daher lassen sich keine Container-Volumes auflisten.</translation>
    </message>
    <message>
        <source>The docker client %1 cannot be run.</source>
        <translation>Der Docker-Client %1 lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The container engine says more than can be true.</source>
        <translation>Die Antwort der Container-Engine kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Stopped while the container engine was being asked.</source>
        <translation>Angehalten während der Abfrage der Container-Engine.</translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: nothing was said within %n second(s).</source>
        <translation>
            <numerusform>Hier antwortet keine Container-Engine: %n Sekunde lang kam nichts.</numerusform>
            <numerusform>Hier antwortet keine Container-Engine: %n Sekunden lang kam nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: %1 said nothing within %n second(s).</source>
        <translation>
            <numerusform>Hier antwortet keine Container-Engine: Von %1 kam %n Sekunde lang nichts.</numerusform>
            <numerusform>Hier antwortet keine Container-Engine: Von %1 kam %n Sekunden lang nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No container engine answers here: the docker client ended with status %1 and without a word.</source>
        <translation>Hier antwortet keine Container-Engine: Der Docker-Client endete wortlos mit Status %1.</translation>
    </message>
    <message>
        <source>The container engine refuses: %1</source>
        <translation>Die Container-Engine lehnt ab: %1</translation>
    </message>
    <message>
        <source>No container engine answers here: you have no permission to use %1. Join the group that owns it, or ask as root.</source>
        <translation>Hier antwortet keine Container-Engine: Die Berechtigung für %1 fehlt. Der besitzenden Gruppe beitreten oder als root abfragen.</translation>
    </message>
    <message>
        <source>No container engine answers here: %1</source>
        <translation>Hier antwortet keine Container-Engine: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What the container engine says about the use of its disk cannot be read.</source>
        <translation>Die Angaben der Container-Engine zur Belegung ihres Datenträgers sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The container engine&apos;s list of volumes cannot be read.</source>
        <translation>Die Volume-Liste der Container-Engine ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).</source>
        <translation>
            <numerusform>Auf dem Volume von %1 sind %2 der Inodes belegt: Platz für %Ln weitere Datei.</numerusform>
            <numerusform>Auf dem Volume von %1 sind %2 der Inodes belegt: Platz für %Ln weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume of %1 is %2 full: %3 are left.</source>
        <translation>Das Volume von %1 ist zu %2 voll: %3 sind noch frei.</translation>
    </message>
    <message>
        <source>Preview an aggressive cleanup.</source>
        <translation>Vorschau einer aggressiven Bereinigung erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.</source>
        <translation>
            <numerusform>%Ln Ausführung hängt, sie ist %1 über der Grenze: Niemand bereinigt.</numerusform>
            <numerusform>%Ln Ausführungen hängen, eine davon ist %1 über der Grenze: Niemand bereinigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview marking them as failed, and see whether the service&apos;s own cleanup runs.</source>
        <translation>Vorschau für das Markieren als fehlgeschlagen erstellen und prüfen, ob die eigene Bereinigung des Dienstes läuft.</translation>
    </message>
    <message numerus="yes">
        <source>The last cleanup of files was %1 ago, and %Ln file(s) have expired.</source>
        <translation>
            <numerusform>Die letzte Bereinigung von Dateien war vor %1, und %Ln Datei ist abgelaufen.</numerusform>
            <numerusform>Die letzte Bereinigung von Dateien war vor %1, und %Ln Dateien sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There has been no cleanup of files yet, and %Ln have expired.</source>
        <translation>
            <numerusform>Es gab noch keine Bereinigung von Dateien, und %Ln ist abgelaufen.</numerusform>
            <numerusform>Es gab noch keine Bereinigung von Dateien, und %Ln sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a cleanup of what has expired.</source>
        <translation>Vorschau einer Bereinigung des Abgelaufenen erstellen.</translation>
    </message>
    <message>
        <source>Nobody keeps the schedule: %1 should have run long ago.</source>
        <translation>Niemand führt den Zeitplan aus: %1 hätte längst laufen sollen.</translation>
    </message>
    <message>
        <source>Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what went wrong.</source>
        <translation>scrapazoidctl watch starten oder den Zeitplan hier ausführen und auf der Seite Automatisierung nachsehen, was schiefging.</translation>
    </message>
    <message>
        <source>The schedule is kept, but %1 has not gone through for long, or ever.</source>
        <translation>Der Zeitplan wird ausgeführt, doch %1 ist lange oder noch nie gelungen.</translation>
    </message>
    <message>
        <source>See on the Automation page what the last run said.</source>
        <translation>Auf der Seite Automatisierung nachsehen, was der letzte Lauf gemeldet hat.</translation>
    </message>
    <message>
        <source>The job %1 did nothing: %2</source>
        <translation>Die Aufgabe %1 hat nichts getan: %2</translation>
    </message>
    <message>
        <source>Look at what it would remove and at what is in its way: &quot;scrapazoidctl schedule agree %1&quot; shows both, and lets it go on where that is meant.</source>
        <translation>Ansehen, was sie entfernen würde und was ihr im Weg steht: „scrapazoidctl schedule agree %1“ zeigt beides und lässt sie fortfahren, wenn das beabsichtigt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 are orphans: files that no row names.</source>
        <translation>%1 von %2 sind verwaist: Dateien, die keine Zeile nennt.</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans, after a look at the folder&apos;s prefixes.</source>
        <translation>Nach einem Blick auf die Präfixe des Ordners Vorschau einer Bereinigung verwaister Dateien erstellen.</translation>
    </message>
    <message>
        <source>Give this user the right to read the folder, then scan again.</source>
        <translation>Diesem Benutzer das Leserecht für den Ordner geben und erneut einlesen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs from the server&apos;s by %1.</source>
        <translation>Die Uhr dieses Rechners weicht von der des Servers um %1 ab.</translation>
    </message>
    <message>
        <source>Set the clocks by a time server: timedatectl shows how they stand.</source>
        <translation>Die Uhren nach einem Zeitserver stellen: timedatectl zeigt ihren Stand.</translation>
    </message>
    <message>
        <source>%1 cleans nothing: choose what it takes.</source>
        <translation>%1 bereinigt nichts: Auswählen, was erfasst wird.</translation>
    </message>
    <message>
        <source>%1 has a guard that makes no sense: give up to 100 %, and at least one item.</source>
        <translation>%1 hat eine unsinnige Schutzregel: Bis zu 100 % und mindestens ein Element angeben.</translation>
    </message>
    <message>
        <source>%1 cannot run every %2 s: give anything from %3 s to a year.</source>
        <translation>%1 kann nicht alle %2 s laufen: Einen Wert von %3 s bis zu einem Jahr angeben.</translation>
    </message>
    <message>
        <source>%1 has no possible time: give 00:00 to 23:59, and Monday to Sunday.</source>
        <translation>%1 hat keine mögliche Zeit: 00:00 bis 23:59 und Montag bis Sonntag angeben.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;: write it like Europe/Berlin, or UTC.</source>
        <translation>Es gibt keine Zeitzone „%1“: Sie wie Europe/Berlin oder UTC schreiben.</translation>
    </message>
    <message>
        <source>Every job of the schedule needs a name of its own.</source>
        <translation>Jede Aufgabe des Zeitplans braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>every day at %1 %2</source>
        <translation>täglich um %1 %2</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are kept %2 here, as the profile of this machine says: what the database says is no possible number of days.</source>
        <translation>%1 werden hier %2 aufbewahrt, wie das Profil dieses Rechners sagt: Die Angabe der Datenbank ist keine mögliche Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>%1 are kept %2 here, not %3 as the database says: without somebody to confirm it, the profile of this machine allows no fewer.</source>
        <translation>%1 werden hier %2 aufbewahrt, nicht %3, wie die Datenbank sagt: Ohne Bestätigung lässt das Profil dieses Rechners nicht weniger zu.</translation>
    </message>
    <message>
        <source>Files go to quarantine here, not for good as the database says: the profile of this machine does not allow that without somebody to confirm it.</source>
        <translation>Dateien kommen hier in Quarantäne, nicht endgültig weg, wie die Datenbank sagt: Das Profil dieses Rechners lässt das ohne Bestätigung nicht zu.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts here, as the profile of this machine says.</source>
        <translation>Nur was älter als %1 ist, zählt hier, wie das Profil dieses Rechners sagt.</translation>
    </message>
    <message>
        <source>At most %1 % of a folder or table goes at once here, as the profile of this machine says.</source>
        <translation>Höchstens %1 % eines Ordners oder einer Tabelle werden hier auf einmal entfernt, wie das Profil dieses Rechners sagt.</translation>
    </message>
    <message>
        <source>At most %1 items go at once here, as the profile of this machine says.</source>
        <translation>Höchstens %1 Elemente werden hier auf einmal entfernt, wie das Profil dieses Rechners sagt.</translation>
    </message>
    <message>
        <source>The most items that the database allows is no possible number: it limits nothing.</source>
        <translation>Die Höchstzahl an Elementen laut Datenbank ist keine mögliche Zahl: Sie begrenzt nichts.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size: write a number with B, KB, MB, GB, KiB, MiB or GiB.</source>
        <translation>„%1“ ist keine Größe: Eine Zahl mit B, KB, MB, GB, KiB, MiB oder GiB schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration: write a whole number with s, m, h or d, for example 90s or 24h.</source>
        <translation>„%1“ ist keine Dauer: Eine ganze Zahl mit s, m, h oder d schreiben, zum Beispiel 90s oder 24h.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>%1 × (%2 × %3 + %4 × %5) = %6 a day</source>
        <translation>%1 × (%2 × %3 + %4 × %5) = %6 pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>× %n day(s)</source>
        <translation>
            <numerusform>× %n Tag</numerusform>
            <numerusform>× %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots × %1 and downloads × %2 days</source>
        <translation>Screenshots × %1 und Downloads × %2 Tage</translation>
    </message>
    <message>
        <source>%1; %2 × %3 = %4</source>
        <translation>%1; %2 × %3 = %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>„%1“ ist nicht möglich, erwartet: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it like 2026-11-22 or 2026-11-22T10:00:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe: Sie wie 2026-11-22 oder 2026-11-22T10:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>an execution&apos;s id</source>
        <translation>die ID einer Ausführung</translation>
    </message>
    <message>
        <source>a user&apos;s id</source>
        <translation>die ID eines Benutzers</translation>
    </message>
    <message>
        <source>outside the root</source>
        <translation>außerhalb des Stammordners</translation>
    </message>
    <message>
        <source>not a file name</source>
        <translation>kein Dateiname</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>ein symbolischer Link, dem nie gefolgt wird</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>der Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>its execution is still running or pending</source>
        <translation>ihre Ausführung läuft oder wartet noch</translation>
    </message>
    <message>
        <source>its execution is pinned</source>
        <translation>ihre Ausführung ist angeheftet</translation>
    </message>
    <message>
        <source>no usable timestamp</source>
        <translation>kein brauchbarer Zeitstempel</translation>
    </message>
    <message>
        <source>its timestamp lies in the future</source>
        <translation>ihr Zeitstempel liegt in der Zukunft</translation>
    </message>
    <message>
        <source>has no start time, so it can never count as stuck</source>
        <translation>hat keine Startzeit und kann daher nie als hängend gelten</translation>
    </message>
    <message>
        <source>another row names this file, so the file stays</source>
        <translation>eine andere Zeile nennt diese Datei, daher bleibt sie</translation>
    </message>
    <message>
        <source>too young to tell</source>
        <translation>zu jung für ein Urteil</translation>
    </message>
    <message>
        <source>by its name still being written</source>
        <translation>dem Namen nach noch im Schreiben</translation>
    </message>
    <message>
        <source>a row names it under a prefix that is not configured</source>
        <translation>eine Zeile nennt sie unter einem nicht eingerichteten Präfix</translation>
    </message>
    <message>
        <source>its path may mean a file under a prefix that is not configured</source>
        <translation>ihr Pfad bezieht sich womöglich auf eine Datei unter einem nicht eingerichteten Präfix</translation>
    </message>
    <message>
        <source>another row may mean this file</source>
        <translation>eine andere Zeile bezieht sich womöglich auf diese Datei</translation>
    </message>
    <message>
        <source>its path leads to two files below the root</source>
        <translation>ihr Pfad führt zu zwei Dateien unter dem Stammordner</translation>
    </message>
    <message>
        <source>its file lies in the quarantine and can still be restored</source>
        <translation>ihre Datei liegt in der Quarantäne und lässt sich noch wiederherstellen</translation>
    </message>
    <message>
        <source>by its name not the service&apos;s content</source>
        <translation>dem Namen nach kein Inhalt des Dienstes</translation>
    </message>
    <message>
        <source>another table of the database names it</source>
        <translation>eine andere Tabelle der Datenbank nennt sie</translation>
    </message>
    <message>
        <source>belongs to a file beside it that a row names</source>
        <translation>gehört zu einer Datei daneben, die eine Zeile nennt</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it under a prefix that is not configured</source>
        <translation>Zeile #%1 von %2 nennt sie unter einem nicht eingerichteten Präfix</translation>
    </message>
    <message>
        <source>may be meant by row #%1 of %2</source>
        <translation>Zeile #%1 von %2 bezieht sich womöglich darauf</translation>
    </message>
    <message>
        <source>A retention of %1 days is not possible: give a whole number from %2 to %3.</source>
        <translation>Eine Aufbewahrung von %1 Tagen ist nicht möglich: Eine ganze Zahl von %2 bis %3 angeben.</translation>
    </message>
    <message>
        <source>A least age of %1 s is not possible: give anything from 0 to a year.</source>
        <translation>Ein Mindestalter von %1 s ist nicht möglich: Einen Wert von 0 bis zu einem Jahr angeben.</translation>
    </message>
    <message>
        <source>&quot;yes&quot; or &quot;no&quot;</source>
        <translation>„yes“ oder „no“</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>eine ganze Zahl von Tagen</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>eine ganze Zahl von Sekunden</translation>
    </message>
    <message>
        <source>&quot;screenshots&quot;, &quot;downloads&quot; or both</source>
        <translation>„screenshots“, „downloads“ oder beides</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.</source>
        <translation>
            <numerusform>%1 in %Ln gelöschten Datei hält noch ein Prozess offen; sie werden frei, sobald er loslässt.</numerusform>
            <numerusform>%1 in %Ln gelöschten Dateien hält noch ein Prozess offen; sie werden frei, sobald er loslässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not wait any longer for %2.</source>
        <translation>
            <numerusform>%1 in %Ln Datei folgen: Der nächste Lauf löscht sie, weil dieser nicht länger warten konnte auf: %2.</numerusform>
            <numerusform>%1 in %Ln Dateien folgen: Der nächste Lauf löscht sie, weil dieser nicht länger warten konnte auf: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether late rows name its files is looked at by the next run, because this one could not wait any longer for %1; until then nothing of it is deleted for good.</source>
        <translation>Ob verspätete Zeilen seine Dateien nennen, prüft der nächste Lauf, weil dieser nicht länger warten konnte (%1); bis dahin wird nichts davon endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1 % of the rows of %2 are gone. Run VACUUM (ANALYZE) %2; to make their space usable at once, or VACUUM FULL %2; to give it back to the volume, which locks the table meanwhile.</source>
        <translation>%1 % der Zeilen von %2 sind entfernt. VACUUM (ANALYZE) %2; macht ihren Platz sofort nutzbar, VACUUM FULL %2; gibt ihn dem Volume zurück und sperrt dabei die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>The database says, in %Ln row(s)</source>
        <translation>
            <numerusform>Laut Datenbank, in %Ln Zeile</numerusform>
            <numerusform>Laut Datenbank, in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone</source>
        <translation>
            <numerusform>%Ln Zeile, deren Datei nicht mehr da ist</numerusform>
            <numerusform>%Ln Zeilen, deren Datei nicht mehr da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone</source>
        <translation>
            <numerusform>%Ln Zeile, deren Datei nicht gefunden wurde und die bleibt: jung, geschützt oder vielleicht nicht verschwunden</numerusform>
            <numerusform>%Ln Zeilen, deren Datei nicht gefunden wurde und die bleiben: jung, geschützt oder vielleicht nicht verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that lead outside the folder</source>
        <translation>
            <numerusform>%Ln Zeile, die aus dem Ordner hinausführt</numerusform>
            <numerusform>%Ln Zeilen, die aus dem Ordner hinausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) for a file that has one</source>
        <translation>
            <numerusform>%Ln weitere Zeile zu einer Datei, die schon eine hat</numerusform>
            <numerusform>%Ln weitere Zeilen zu einer Datei, die schon eine hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a size that is not the file&apos;s</source>
        <translation>
            <numerusform>%Ln Zeile mit einer anderen Größe als die Datei</numerusform>
            <numerusform>%Ln Zeilen mit einer anderen Größe als die Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a size</source>
        <translation>
            <numerusform>%Ln Zeile ohne Größe</numerusform>
            <numerusform>%Ln Zeilen ohne Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s): files that no row names</source>
        <translation>
            <numerusform>%Ln verwaiste Datei: von keiner Zeile genannt</numerusform>
            <numerusform>%Ln verwaiste Dateien: von keiner Zeile genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant</source>
        <translation>
            <numerusform>%Ln Datei, die keine Zeile nennt und die bleibt: jung, unfertig oder vielleicht doch gebraucht</numerusform>
            <numerusform>%Ln Dateien, die keine Zeile nennt und die bleiben: jung, unfertig oder vielleicht doch gebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named by the other table, under an unknown prefix, or only since the scan</source>
        <translation>
            <numerusform>%Ln Datei, genannt von der anderen Tabelle, unter unbekanntem Präfix oder erst seit dem Einlesen</numerusform>
            <numerusform>%Ln Dateien, genannt von der anderen Tabelle, unter unbekanntem Präfix oder erst seit dem Einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sizes of %Ln file(s) in the folder</source>
        <translation>
            <numerusform>Größe von %Ln Datei im Ordner</numerusform>
            <numerusform>Größen von %Ln Dateien im Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) of files counted already (hard links)</source>
        <translation>
            <numerusform>%Ln weiterer Name schon gezählter Dateien (harte Links)</numerusform>
            <numerusform>%Ln weitere Namen schon gezählter Dateien (harte Links)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding up to blocks, less the holes in sparse files</source>
        <translation>Aufrunden auf Blöcke, abzüglich der Lücken in Sparse-Dateien</translation>
    </message>
    <message>
        <source>The folders themselves</source>
        <translation>Die Ordner selbst</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s own folder, with %Ln file(s) in quarantine</source>
        <translation>
            <numerusform>Der eigene Ordner der Konsole mit %Ln Datei in Quarantäne</numerusform>
            <numerusform>Der eigene Ordner der Konsole mit %Ln Dateien in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Laut Datenträger</translation>
    </message>
    <message>
        <source>%1 is no place of a folder: %2.</source>
        <translation>%1 ist kein Ort eines Ordners: %2.</translation>
    </message>
    <message>
        <source>it begins with none of %1</source>
        <translation>er beginnt mit keinem von %1</translation>
    </message>
    <message>
        <source>its path must be absolute, without &quot;.&quot; and &quot;..&quot;, and not the whole disk</source>
        <translation>der Pfad muss absolut sein, ohne „.“ und „..“, und nicht der ganze Datenträger</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message>
        <source>what stands before the @ is no user&apos;s name</source>
        <translation>vor dem @ steht kein Benutzername</translation>
    </message>
    <message>
        <source>what stands in brackets is no address</source>
        <translation>in den Klammern steht keine Adresse</translation>
    </message>
    <message>
        <source>it names no host, as in ssh://host/folder</source>
        <translation>er nennt keinen Host, wie in ssh://host/ordner</translation>
    </message>
    <message>
        <source>what stands behind the host is no port</source>
        <translation>hinter dem Host steht kein Port</translation>
    </message>
    <message>
        <source>it is of this computer, and its path has to begin with /</source>
        <translation>er ist auf diesem Computer, und sein Pfad muss mit / beginnen</translation>
    </message>
    <message>
        <source>it names no container, as in docker://container/folder</source>
        <translation>er nennt keinen Container, wie in docker://container/ordner</translation>
    </message>
    <message>
        <source>it names no volume, as in docker-volume://volume</source>
        <translation>er nennt kein Volume, wie in docker-volume://volume</translation>
    </message>
    <message>
        <source>it names no pod, as in kubernetes://namespace/pod/folder</source>
        <translation>er nennt keinen Pod, wie in kubernetes://namespace/pod/ordner</translation>
    </message>
    <message>
        <source>this computer (sudo)</source>
        <translation>dieser Computer (sudo)</translation>
    </message>
    <message>
        <source>this computer (pkexec)</source>
        <translation>dieser Computer (pkexec)</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>With server.via = ssh the database is one server that server.host and server.port name, as the folders&apos; host sees it: no service, hostaddr or list.</source>
        <translation>Mit server.via = ssh ist die Datenbank ein Server, den server.host und server.port nennen, wie der Host der Ordner ihn sieht: kein service, kein hostaddr und keine Liste.</translation>
    </message>
    <message>
        <source>%1 (through ssh)</source>
        <translation>%1 (über ssh)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: it takes 10, 10:, ~:10, 10:20 or @10:20.</source>
        <translation>„%1“ ist kein Bereich: möglich sind 10, 10:, ~:10, 10:20 oder @10:20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be searched by: did you mean %2? To look for the text itself, put it in double quotes.</source>
        <translation>Nach „%1“ lässt sich nicht suchen: Ist %2 gemeint? Um den Text selbst zu suchen, ihn in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be searched by: write is:stuck.</source>
        <translation>Nach „%1“ lässt sich nicht suchen: is:stuck schreiben.</translation>
    </message>
    <message>
        <source>Say what to find: a part of a path, #123 for an execution, or user:7 for a user.</source>
        <translation>Angeben, was zu suchen ist: ein Teil eines Pfads, #123 für eine Ausführung oder user:7 für einen Benutzer.</translation>
    </message>
    <message>
        <source>its mark can be taken back</source>
        <translation>die Markierung lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>can be brought back until %1</source>
        <translation>lässt sich bis %1 wiederherstellen</translation>
    </message>
    <message>
        <source>can be brought back, until the next cleanup deletes it for good: its time ended %1</source>
        <translation>lässt sich wiederherstellen, bis die nächste Bereinigung es endgültig löscht: Die Zeit dafür endete %1</translation>
    </message>
    <message>
        <source>its mark was taken back</source>
        <translation>die Markierung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>was brought back already</source>
        <translation>wurde schon wiederhergestellt</translation>
    </message>
    <message>
        <source>was deleted for good after its time in quarantine</source>
        <translation>wurde nach der Zeit in Quarantäne endgültig gelöscht</translation>
    </message>
    <message>
        <source>was deleted for good at once</source>
        <translation>wurde sofort endgültig gelöscht</translation>
    </message>
    <message>
        <source>was left alone: %1</source>
        <translation>wurde unverändert gelassen: %1</translation>
    </message>
    <message>
        <source>its run is not over</source>
        <translation>der Lauf ist noch nicht beendet</translation>
    </message>
    <message>
        <source>every %1 at %2 %3</source>
        <comment>a day of the week, a time and its zone</comment>
        <translation>jeden %1 um %2 %3</translation>
    </message>
    <message>
        <source>screenshots</source>
        <comment>of a folder or a table</comment>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>downloads</source>
        <comment>of a folder or a table</comment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>The console&apos;s own folder, which this account may not look into</source>
        <translation>Der eigene Ordner der Konsole, den dieses Konto nicht einsehen darf</translation>
    </message>
    <message>
        <source>The disk says, without that folder</source>
        <translation>Laut Datenträger, ohne diesen Ordner</translation>
    </message>
    <message>
        <source>rows of %1 whose file lies elsewhere</source>
        <translation>Zeilen in %1, deren Datei woanders liegt</translation>
    </message>
    <message>
        <source>chosen files of %1</source>
        <translation>gewählte Dateien in %1</translation>
    </message>
    <message>
        <source>from the folders&apos; own lists</source>
        <translation>aus den Listen der Ordner</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaiste Datei</translation>
    </message>
    <message>
        <source>row without a file</source>
        <translation>Zeile ohne Datei</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>what became of an item</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what became of an item</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of an item</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>what became of an item</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>what became of an item</comment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>what became of an item</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>what became of an item</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>purged</source>
        <comment>what became of an item</comment>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>what became of an item</comment>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <comment>what became of an item</comment>
        <translation>von der Datenbank behalten</translation>
    </message>
    <message>
        <source>it names no bucket, as in s3://bucket/prefix</source>
        <translation>er nennt keinen Bucket, wie in s3://bucket/präfix</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a length of time, as 5 min or 1 d</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>This one could not wait any longer for %1.</source>
        <translation>Dieser Lauf konnte nicht länger warten auf: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2</source>
        <translation>
            <numerusform>%1 in %Ln Datei sind noch in Quarantäne und folgen mit dem nächsten Lauf ins Archiv. %2</numerusform>
            <numerusform>%1 in %Ln Dateien sind noch in Quarantäne und folgen mit dem nächsten Lauf ins Archiv. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to quarantine here, not to an archive as the database says: the profile of this machine names none (archive.dir).</source>
        <translation>Dateien kommen hier in Quarantäne und nicht in ein Archiv, wie es in der Datenbank steht: Das Profil dieses Rechners nennt keines (archive.dir).</translation>
    </message>
    <message>
        <source>&quot;quarantine&quot;, &quot;permanent&quot; or &quot;archive&quot;</source>
        <translation>„quarantine“, „permanent“ oder „archive“</translation>
    </message>
    <message>
        <source>%1 is no place for an archive: give the path of a folder of this computer, or s3://BUCKET/PREFIX.</source>
        <translation>%1 ist kein Ort für ein Archiv: Den Pfad eines Ordners auf diesem Rechner angeben oder s3://BUCKET/PRÄFIX.</translation>
    </message>
    <message>
        <source>Files should go to an archive, and nobody says where that is: set archive.dir to a folder on another volume or to s3://BUCKET/PREFIX.</source>
        <translation>Dateien sollen in ein Archiv, doch nirgends steht, wo das ist: archive.dir auf einen Ordner auf einem anderen Volume oder auf s3://BUCKET/PRÄFIX setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) in the bucket, besides the quarantine</source>
        <translation>
            <numerusform>%Ln ältere Version im Bucket, ohne die Quarantäne</numerusform>
            <numerusform>%Ln ältere Versionen im Bucket, ohne die Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions in the bucket, which this account may not list</source>
        <translation>Ältere Versionen im Bucket, die dieses Konto nicht auflisten darf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that the bucket remembers, besides the quarantine&apos;s</source>
        <translation>
            <numerusform>%Ln Löschung, die sich der Bucket merkt, ohne die der Quarantäne</numerusform>
            <numerusform>%Ln Löschungen, die sich der Bucket merkt, ohne die der Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletions that the bucket remembers, which this account may not list</source>
        <translation>Löschungen, die sich der Bucket merkt und die dieses Konto nicht auflisten darf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished upload(s) in the bucket</source>
        <translation>
            <numerusform>%Ln nicht beendeter Upload im Bucket</numerusform>
            <numerusform>%Ln nicht beendete Uploads im Bucket</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads in the bucket, which this account may not list</source>
        <translation>Nicht beendete Uploads im Bucket, die dieses Konto nicht auflisten darf</translation>
    </message>
    <message>
        <source>Its files are those of the report of S3 Inventory from %1: what came or went since then is not seen.</source>
        <translation>Seine Dateien sind die des Berichts von S3 Inventory vom %1: Was seitdem kam oder ging, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Laut Bucket</translation>
    </message>
    <message>
        <source>The bucket says, without that folder</source>
        <translation>Laut Bucket, ohne diesen Ordner</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>keep the alerts</source>
        <translation>Speichern der Alarme</translation>
    </message>
    <message>
        <source>read the alerts</source>
        <translation>Lesen der Alarme</translation>
    </message>
    <message>
        <source>read when somebody last looked</source>
        <translation>Lesen des Zeitpunkts der letzten Prüfung</translation>
    </message>
    <message>
        <source>look at what earlier cleanups left</source>
        <translation>Ansehen der Reste früherer Bereinigungen</translation>
    </message>
    <message>
        <source>remember what a cleanup left</source>
        <translation>Vermerken der Reste einer Bereinigung</translation>
    </message>
    <message>
        <source>ask whether time goes on</source>
        <translation>Prüfen des Zeitablaufs</translation>
    </message>
    <message>
        <source>mark the time</source>
        <translation>Vermerken der Zeit</translation>
    </message>
    <message>
        <source>mark the time afresh</source>
        <translation>Neuvermerken der Zeit</translation>
    </message>
    <message>
        <source>keep what was agreed</source>
        <translation>Speichern der Zustimmung</translation>
    </message>
    <message>
        <source>look for what was agreed</source>
        <translation>Suchen nach Zustimmungen</translation>
    </message>
    <message>
        <source>record who cleans</source>
        <translation>Verzeichnen des Bereinigenden</translation>
    </message>
    <message>
        <source>The table scrapazoid_console.leads has no row, so nobody can clean: put it back with INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</source>
        <translation>Die Tabelle scrapazoid_console.leads hat keine Zeile, daher kann niemand bereinigen: Sie mit INSERT INTO scrapazoid_console.leads DEFAULT VALUES wieder anlegen.</translation>
    </message>
    <message>
        <source>read the pins</source>
        <translation>Lesen der Anheftungen</translation>
    </message>
    <message>
        <source>pin executions</source>
        <translation>Anheften von Ausführungen</translation>
    </message>
    <message>
        <source>unpin executions</source>
        <translation>Lösen von Ausführungen</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; makes no sense</source>
        <translation>„%1“ darin ist nicht sinnvoll</translation>
    </message>
    <message>
        <source>it is no description of a cleanup</source>
        <translation>es ist keine Beschreibung einer Bereinigung</translation>
    </message>
    <message>
        <source>it has a part that this version does not know (&quot;%1&quot;)</source>
        <translation>es hat einen Teil, den diese Version nicht kennt („%1“)</translation>
    </message>
    <message>
        <source>read the retention that was applied</source>
        <translation>Lesen der festgelegten Aufbewahrung</translation>
    </message>
    <message>
        <source>keep the retention</source>
        <translation>Speichern der Aufbewahrung</translation>
    </message>
    <message>
        <source>remember the last run of a folder</source>
        <translation>Vermerken des letzten Laufs eines Ordners</translation>
    </message>
    <message>
        <source>look at the key sequences</source>
        <translation>Ansehen der Schlüsselsequenzen</translation>
    </message>
    <message>
        <source>%1 is not run, because what the database says of it cannot be understood: %2.</source>
        <translation>%1 wird nicht ausgeführt, weil die Angaben der Datenbank dazu nicht zu verstehen sind: %2.</translation>
    </message>
    <message>
        <source>it has no possible time</source>
        <translation>es hat keine mögliche Zeit</translation>
    </message>
    <message>
        <source>read the schedule</source>
        <translation>Lesen des Zeitplans</translation>
    </message>
    <message>
        <source>set the schedule</source>
        <translation>Setzen des Zeitplans</translation>
    </message>
    <message>
        <source>The schedule has been changed meanwhile (by %1, %2): look at it again, then change it.</source>
        <translation>Der Zeitplan wurde inzwischen geändert (von %1, %2): Ihn erneut ansehen, dann ändern.</translation>
    </message>
    <message>
        <source>pause the schedule</source>
        <translation>Pausieren des Zeitplans</translation>
    </message>
    <message>
        <source>ask whether the schedule is paused</source>
        <translation>Abfragen einer Pause des Zeitplans</translation>
    </message>
    <message>
        <source>look at the schedule</source>
        <translation>Ansehen des Zeitplans</translation>
    </message>
    <message>
        <source>keep the day&apos;s snapshot</source>
        <translation>Speichern des Tagesstands</translation>
    </message>
    <message>
        <source>read the snapshots</source>
        <translation>Lesen der Tagesstände</translation>
    </message>
    <message>
        <source>compare two snapshots</source>
        <translation>Vergleichen zweier Tagesstände</translation>
    </message>
    <message>
        <source>read what became of the schedule</source>
        <translation>Lesen der Ergebnisse des Zeitplans</translation>
    </message>
    <message>
        <source>record what became of the schedule</source>
        <translation>Verzeichnen der Ergebnisse des Zeitplans</translation>
    </message>
    <message>
        <source>read the heartbeat</source>
        <translation>Lesen des Lebenszeichens</translation>
    </message>
    <message>
        <source>record the heartbeat</source>
        <translation>Verzeichnen des Lebenszeichens</translation>
    </message>
    <message>
        <source>ask who is watching</source>
        <translation>Abfragen der Überwachenden</translation>
    </message>
    <message>
        <source>say who is watching</source>
        <translation>Eintragen der Überwachung</translation>
    </message>
    <message>
        <source>keep the log</source>
        <translation>Speichern des Protokolls</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>Lesen des Protokolls</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>Lesen des Journals</translation>
    </message>
    <message>
        <source>look for quarantined files</source>
        <translation>Suchen nach Dateien in Quarantäne</translation>
    </message>
    <message>
        <source>ask who writes to the service&apos;s tables</source>
        <translation>Abfragen der Schreibenden auf den Tabellen des Dienstes</translation>
    </message>
    <message>
        <source>count the rows of the preview that are still there</source>
        <translation>Zählen der noch vorhandenen Zeilen der Vorschau</translation>
    </message>
    <message>
        <source>ask the server for a snapshot</source>
        <translation>Anfordern eines Snapshots vom Server</translation>
    </message>
    <message>
        <source>write what hangs on the rows into the journal</source>
        <translation>Schreiben der abhängigen Zeilen ins Journal</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 keeps rows that refer to it.</source>
        <translation>Die Datenbank behielt die Zeile: Ein Trigger oder eine Regel von %1 behält Zeilen, die auf sie verweisen.</translation>
    </message>
    <message>
        <source>count what hangs on the rows</source>
        <translation>Zählen der abhängigen Zeilen</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 that hangs on it would not come back as it is</source>
        <translation>Spalte %1 einer davon abhängigen Zeile von %2 käme nicht unverändert zurück</translation>
    </message>
    <message>
        <source>another transaction holds rows of %1 that hang on it</source>
        <translation>eine andere Transaktion hält davon abhängige Zeilen von %1</translation>
    </message>
    <message>
        <source>put back what hung on the rows</source>
        <translation>Wiederherstellen der abhängigen Zeilen</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a trigger of %1 changes it or keeps it out</source>
        <translation>nicht alles Abhängige ist zurück: Ein Trigger von %1 ändert es oder hält es fern</translation>
    </message>
    <message>
        <source>it is gone or refers to something else by now</source>
        <translation>sie ist nicht mehr da oder verweist inzwischen auf anderes</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a row of %1 stays as it is (%2)</source>
        <translation>nicht alles Abhängige ist zurück: Eine Zeile von %1 bleibt, wie sie ist (%2)</translation>
    </message>
    <message>
        <source>a trigger of %1 has changed the execution after it was as before</source>
        <translation>ein Trigger von %1 hat die Ausführung geändert, nachdem sie wie zuvor war</translation>
    </message>
    <message>
        <source>The states of %1 have no word for a failed execution: say what it is called in status.failed of the profile.</source>
        <translation>Die Zustände von %1 haben kein Wort für eine fehlgeschlagene Ausführung: In status.failed des Profils angeben, wie es heißt.</translation>
    </message>
    <message>
        <source>mark executions as failed</source>
        <translation>Markieren von Ausführungen als fehlgeschlagen</translation>
    </message>
    <message>
        <source>The database made another state of &quot;%2&quot;: a trigger or a rule of %1 is in the way.</source>
        <translation>Die Datenbank machte aus „%2“ einen anderen Zustand: Ein Trigger oder eine Regel von %1 steht im Weg.</translation>
    </message>
    <message>
        <source>read the catalogue</source>
        <translation>Lesen des Katalogs</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>Die Datenbank behielt die Ausführung: Ein Trigger oder eine Regel von %1 steht der Änderung im Weg.</translation>
    </message>
    <message>
        <source>look into the journal</source>
        <translation>Nachsehen im Journal</translation>
    </message>
    <message>
        <source>look at executions again</source>
        <translation>Nachprüfen von Ausführungen</translation>
    </message>
    <message>
        <source>take marks back</source>
        <translation>Zurücknehmen von Markierungen</translation>
    </message>
    <message>
        <source>the execution has changed since; it stays as it is</source>
        <translation>die Ausführung hat sich seither geändert; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation>Schreiben des Journals</translation>
    </message>
    <message>
        <source>give rows another path</source>
        <translation>Ändern der Pfade von Zeilen</translation>
    </message>
    <message>
        <source>The database kept the path: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>Die Datenbank behielt den Pfad: Ein Trigger oder eine Regel von %1 steht der Änderung im Weg.</translation>
    </message>
    <message>
        <source>look at rows again</source>
        <translation>Nachprüfen von Zeilen</translation>
    </message>
    <message>
        <source>correct the journal</source>
        <translation>Berichtigen des Journals</translation>
    </message>
    <message>
        <source>put rows back</source>
        <translation>Wiederherstellen von Zeilen</translation>
    </message>
    <message>
        <source>put paths back</source>
        <translation>Wiederherstellen von Pfaden</translation>
    </message>
    <message>
        <source>the row has another path again, or is gone</source>
        <translation>die Zeile hat wieder einen anderen Pfad oder ist nicht mehr da</translation>
    </message>
    <message>
        <source>look whose the console&apos;s schema is</source>
        <translation>Ermitteln des Besitzers des Konsolenschemas</translation>
    </message>
    <message>
        <source>look for old rows in the history</source>
        <translation>Suchen nach alten Zeilen im Verlauf</translation>
    </message>
    <message>
        <source>remove old rows from the history</source>
        <translation>Entfernen alter Zeilen aus dem Verlauf</translation>
    </message>
    <message>
        <source>measure the history</source>
        <translation>Messen des Verlaufs</translation>
    </message>
    <message>
        <source>look for the console&apos;s schema</source>
        <translation>Suchen nach dem Schema der Konsole</translation>
    </message>
    <message>
        <source>drop the console&apos;s schema</source>
        <translation>Löschen des Schemas der Konsole</translation>
    </message>
    <message>
        <source>create the console&apos;s schema</source>
        <translation>Anlegen des Schemas der Konsole</translation>
    </message>
    <message>
        <source>move rows into the journal</source>
        <translation>Verschieben von Zeilen ins Journal</translation>
    </message>
    <message>
        <source>%1 keeps rows that were to go, other ones each time.</source>
        <translation>%1 behält zu entfernende Zeilen, jedes Mal andere.</translation>
    </message>
    <message>
        <source>other rows of %1 have the same number and were written at the same moment: which of them is meant cannot be told, so all stay</source>
        <translation>andere Zeilen von %1 haben dieselbe Nummer und wurden im selben Moment geschrieben: Welche gemeint ist, lässt sich nicht sagen, daher bleiben alle</translation>
    </message>
    <message>
        <source>column %1 of %2 would not come back as it is, so the row stays</source>
        <translation>Spalte %1 von %2 käme nicht unverändert zurück, daher bleibt die Zeile</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 is in the way of its deletion.</source>
        <translation>Die Datenbank behielt die Zeile: Ein Trigger oder eine Regel von %1 steht dem Löschen im Weg.</translation>
    </message>
    <message>
        <source>The database kept rows of %1: a trigger or a rule is in the way of their deletion.</source>
        <translation>Die Datenbank behielt Zeilen von %1: Ein Trigger oder eine Regel steht dem Löschen im Weg.</translation>
    </message>
    <message>
        <source>read the columns of %1</source>
        <translation>Lesen der Spalten von %1</translation>
    </message>
    <message>
        <source>There is no table %1 any more.</source>
        <translation>Es gibt keine Tabelle %1 mehr.</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>Vorbereiten der Sitzung</translation>
    </message>
    <message>
        <source>%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out</source>
        <translation>%1 nimmt die Zeile nicht unverändert zurück: Ein Trigger oder eine Regel ändert sie oder hält sie fern</translation>
    </message>
    <message>
        <source>a trigger or a rule of %1 has changed the row on its way back</source>
        <translation>ein Trigger oder eine Regel von %1 hat die Zeile auf dem Rückweg geändert</translation>
    </message>
    <message>
        <source>the journal has no image of it</source>
        <translation>das Journal hat kein Abbild davon</translation>
    </message>
    <message>
        <source>the row has a column %1 that %2 does not have any more, or computes itself by now</source>
        <translation>die Zeile hat eine Spalte %1, die es in %2 nicht mehr gibt oder die inzwischen berechnet wird</translation>
    </message>
    <message>
        <source>a row of %1 with its number is there again</source>
        <translation>eine Zeile von %1 mit ihrer Nummer ist wieder da</translation>
    </message>
    <message>
        <source>record the run in the journal</source>
        <translation>Verzeichnen des Laufs im Journal</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>Lesen des Verlaufs</translation>
    </message>
    <message>
        <source>look for the last cleanup of files</source>
        <translation>Suchen nach der letzten Bereinigung von Dateien</translation>
    </message>
    <message>
        <source>There has been no run yet.</source>
        <translation>Es gab noch keinen Lauf.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;: see the history for the runs there are.</source>
        <translation>Es gibt keinen Lauf „%1“: Der Verlauf zeigt die vorhandenen Läufe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs&apos; names: write more of it.</source>
        <translation>„%1“ ist der Anfang der Namen mehrerer Läufe: Mehr davon schreiben.</translation>
    </message>
    <message>
        <source>read the items of a run</source>
        <translation>Lesen der Elemente eines Laufs</translation>
    </message>
    <message>
        <source>Could not %1: no name for it is free.</source>
        <translation>%1 nicht möglich: Es ist kein Name dafür frei.</translation>
    </message>
    <message>
        <source>close the run in the journal</source>
        <translation>Abschließen des Laufs im Journal</translation>
    </message>
    <message>
        <source>count the items of a run</source>
        <translation>Zählen der Elemente eines Laufs</translation>
    </message>
    <message>
        <source>look for unfinished work in the journal</source>
        <translation>Suchen nach unfertiger Arbeit im Journal</translation>
    </message>
    <message>
        <source>close an interrupted run in the journal</source>
        <translation>Abschließen eines unterbrochenen Laufs im Journal</translation>
    </message>
    <message>
        <source>settle a batch in the journal</source>
        <translation>Abschließen eines Stapels im Journal</translation>
    </message>
    <message>
        <source>set a batch aside in the journal</source>
        <translation>Zurückstellen eines Stapels im Journal</translation>
    </message>
    <message>
        <source>The journal did not keep what was written into it: look for a trigger or a rule on %1 and drop it. Without a journal nothing is deleted.</source>
        <translation>Das Journal behielt nicht, was hineingeschrieben wurde: Nach einem Trigger oder einer Regel auf %1 suchen und löschen. Ohne Journal wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>look for rows that the journal alone has</source>
        <translation>Suchen nach Zeilen, die nur das Journal hat</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3, and the console does not guess: rename one of the two.</source>
        <translation>%1 kann für %2 oder %3 stehen, und die Konsole rät nicht: Eine von beiden umbenennen.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Zeilen von %1 werden mit den Zeilen von %2 entfernt, auf die sie verweisen (Fremdschlüssel %3)</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Zeilen von %1 verlieren ihren Verweis mit den Zeilen von %2, auf die sie verweisen (Fremdschlüssel %3)</translation>
    </message>
    <message>
        <source>, and undo could not bring that back: %1.</source>
        <translation>, und das ließe sich nicht rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>Make that foreign key ON DELETE NO ACTION, or remove those rows first.</source>
        <translation>Diesen Fremdschlüssel auf ON DELETE NO ACTION setzen oder jene Zeilen zuerst entfernen.</translation>
    </message>
    <message>
        <source>rows with files of their own would go without them</source>
        <translation>Zeilen mit eigenen Dateien würden ohne diese entfernt</translation>
    </message>
    <message>
        <source>they refer to a column that the table computes</source>
        <translation>sie verweisen auf eine Spalte, die die Tabelle berechnet</translation>
    </message>
    <message>
        <source>other tables refer to what is emptied and are changed with it</source>
        <translation>andere Tabellen verweisen auf das Geleerte und ändern sich mit</translation>
    </message>
    <message>
        <source>the role lacks rights on it</source>
        <translation>der Rolle fehlen Rechte darauf</translation>
    </message>
    <message>
        <source>row security may hide some of its rows</source>
        <translation>Zeilensicherheit kann einige ihrer Zeilen verbergen</translation>
    </message>
    <message>
        <source>Connect as the table&apos;s owner, or grant the role BYPASSRLS.</source>
        <translation>Als Besitzer der Tabelle verbinden oder der Rolle BYPASSRLS gewähren.</translation>
    </message>
    <message>
        <source>without a primary key its rows cannot be told apart</source>
        <translation>ohne Primärschlüssel lassen sich ihre Zeilen nicht unterscheiden</translation>
    </message>
    <message>
        <source>Give %1 a primary key.</source>
        <translation>%1 einen Primärschlüssel geben.</translation>
    </message>
    <message>
        <source>without an index on %1 each row that goes would mean reading all of about %2 rows</source>
        <translation>ohne Index auf %1 hieße jede entfernte Zeile, alle etwa %2 Zeilen zu lesen</translation>
    </message>
    <message>
        <source>read the foreign keys</source>
        <translation>Lesen der Fremdschlüssel</translation>
    </message>
    <message>
        <source>rows of %1 hang on them in their turn</source>
        <translation>Zeilen von %1 hängen ihrerseits an ihnen</translation>
    </message>
    <message>
        <source>Make one of those foreign keys ON DELETE NO ACTION.</source>
        <translation>Einen dieser Fremdschlüssel auf ON DELETE NO ACTION setzen.</translation>
    </message>
    <message>
        <source>look for code on the tables</source>
        <translation>Suchen nach Code auf den Tabellen</translation>
    </message>
    <message>
        <source>look for further columns that name files</source>
        <translation>Suchen nach weiteren Spalten, die Dateien nennen</translation>
    </message>
    <message>
        <source>orphans.owners names %1, and the database has no such column of text: correct the name, as table.column.</source>
        <translation>orphans.owners nennt %1, und die Datenbank hat keine solche Textspalte: Den Namen berichtigen, als table.column.</translation>
    </message>
    <message>
        <source>orphans.owners names %1, which this role may not read: GRANT SELECT ON %2, or take it out of the list.</source>
        <translation>orphans.owners nennt %1, was diese Rolle nicht lesen darf: GRANT SELECT ON %2 oder aus der Liste nehmen.</translation>
    </message>
    <message>
        <source>read the files that %1 names</source>
        <translation>Lesen der von %1 genannten Dateien</translation>
    </message>
    <message>
        <source>read the role&apos;s rights</source>
        <translation>Lesen der Rechte der Rolle</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>Schema scrapazoid_console</translation>
    </message>
    <message>
        <source>a number, a uuid or text</source>
        <translation>eine Zahl, eine UUID oder Text</translation>
    </message>
    <message>
        <source>a timestamp</source>
        <translation>ein Zeitstempel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text, an enum or a whole number</source>
        <translation>Text, ein Enum oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: %5.</source>
        <translation>Spalte %2 der Tabelle %1 hat den Typ %3, nötig ist %4: %5.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: %3.</source>
        <translation>Tabelle %1 hat keine Spalte %2: %3.</translation>
    </message>
    <message>
        <source>users are not shown</source>
        <translation>Benutzer werden nicht angezeigt</translation>
    </message>
    <message>
        <source>no error message is written</source>
        <translation>keine Fehlermeldung wird geschrieben</translation>
    </message>
    <message>
        <source>sizes are read from disk only</source>
        <translation>Größen werden nur vom Datenträger gelesen</translation>
    </message>
    <message>
        <source>lock table %1</source>
        <translation>Sperren der Tabelle %1</translation>
    </message>
    <message>
        <source>Table %1 is not the one any more that was checked: somebody has put another one in its place. Make a new preview.</source>
        <translation>Tabelle %1 ist nicht mehr die geprüfte: Jemand hat sie durch eine andere ersetzt. Eine neue Vorschau erstellen.</translation>
    </message>
    <message>
        <source>executions in the state &quot;%1&quot; have no end, and nobody has said what it means: their files are kept like those of running ones; name it in status.running, status.pending or status.finished.</source>
        <translation>Ausführungen im Zustand „%1“ haben kein Ende, und niemand hat gesagt, was er bedeutet: Ihre Dateien bleiben wie die laufender; ihn in status.running, status.pending oder status.finished nennen.</translation>
    </message>
    <message>
        <source>The console&apos;s schema in this database is of a newer version (%1) than this program knows (%2): update the program.</source>
        <translation>Das Schema der Konsole in dieser Datenbank hat eine neuere Version (%1), als dieses Programm kennt (%2): Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>read the states of executions</source>
        <translation>Lesen der Zustände von Ausführungen</translation>
    </message>
    <message>
        <source>The executions have the states %1, and none of them is known as running or pending, so nobody can tell which are unfinished: say what they are called in status.running and status.pending of the profile.</source>
        <translation>Die Ausführungen haben die Zustände %1, und keiner davon ist als laufend oder wartend bekannt, daher lässt sich nicht sagen, welche nicht beendet sind: In status.running und status.pending des Profils angeben, wie sie heißen.</translation>
    </message>
    <message>
        <source>The connection setting &quot;%1&quot; holds a semicolon, which cannot be passed on: remove it.</source>
        <translation>Die Verbindungseinstellung „%1“ enthält ein Semikolon, das sich nicht weitergeben lässt: Es entfernen.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing: install the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt: Das Paket libqt6sql6-psql installieren.</translation>
    </message>
    <message>
        <source>begin a transaction</source>
        <translation>Beginnen einer Transaktion</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Abschließen der Transaktion</translation>
    </message>
    <message>
        <source>read what the server answered</source>
        <translation>Lesen der Antwort des Servers</translation>
    </message>
    <message>
        <source>With server.via = ssh the server is named by server.host and server.port; PGHOST, PGPORT, PGHOSTADDR and PGSERVICE name another one here: unset them.</source>
        <translation>Mit server.via = ssh nennen server.host und server.port den Server; PGHOST, PGPORT, PGHOSTADDR und PGSERVICE nennen hier einen anderen: Sie löschen.</translation>
    </message>
    <message>
        <source>server.sslmode = %1 cannot hold with server.via = ssh: TLS would end at the folders&apos; host, before %2. Connect directly, or let ssh reach the server&apos;s own machine.</source>
        <translation>server.sslmode = %1 kann mit server.via = ssh nicht gelten: TLS endete am Host der Ordner, vor %2. Direkt verbinden oder mit ssh den Rechner des Servers selbst erreichen.</translation>
    </message>
    <message>
        <source>The server does not accept the password for %1: correct it where it is kept, with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>Der Server nimmt das Passwort für %1 nicht an: Es dort berichtigen, wo es gespeichert ist: mit „scrapazoidctl config password“, in den Verbindungseinstellungen, in PGPASSWORD oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check that the server runs and the connection settings are right.</source>
        <translation>Keine Verbindung zu %1 möglich: %2. Prüfen, ob der Server läuft und die Verbindungseinstellungen stimmen.</translation>
    </message>
    <message>
        <source>The connection at %1 goes through a pooler such as PgBouncer, where locks and settings get lost or reach other programs, so nothing is changed through it: connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s.</source>
        <translation>Die Verbindung bei %1 führt über einen Pooler wie PgBouncer, bei dem Sperren und Einstellungen verloren gehen oder andere Programme treffen, daher wird darüber nichts geändert: Mit dem PostgreSQL-Server selbst verbinden, über dessen Host und Port statt über die des Poolers.</translation>
    </message>
    <message>
        <source>The pooler at %1 drops the console&apos;s search path, and the role&apos;s own one (%2) looks elsewhere before pg_catalog: connect to the PostgreSQL server itself, by its own host and port.</source>
        <translation>Der Pooler bei %1 verwirft den Suchpfad der Konsole, und der eigene der Rolle (%2) sucht vor pg_catalog woanders: Mit dem PostgreSQL-Server selbst verbinden, über dessen Host und Port.</translation>
    </message>
    <message>
        <source>ask who is connected</source>
        <translation>Abfragen der Verbundenen</translation>
    </message>
    <message>
        <source>look at the marks of the last hour</source>
        <translation>Ansehen der Markierungen der letzten Stunde</translation>
    </message>
    <message>
        <source>ask the server about itself</source>
        <translation>Abfragen der Serverdaten</translation>
    </message>
    <message>
        <source>read the server&apos;s clock</source>
        <translation>Lesen der Uhr des Servers</translation>
    </message>
    <message>
        <source>take the cleanup lock</source>
        <translation>Setzen der Bereinigungssperre</translation>
    </message>
    <message>
        <source>give back the cleanup lock</source>
        <translation>Freigeben der Bereinigungssperre</translation>
    </message>
    <message>
        <source>take the watch lock</source>
        <translation>Setzen der Überwachungssperre</translation>
    </message>
    <message>
        <source>ask for the cleanup lock</source>
        <translation>Anfordern der Bereinigungssperre</translation>
    </message>
    <message>
        <source>ask who is cleaning</source>
        <translation>Abfragen des Bereinigenden</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>eine andere Sitzung</translation>
    </message>
    <message>
        <source>look at the newest rows of %1</source>
        <translation>Ansehen der neuesten Zeilen von %1</translation>
    </message>
    <message>
        <source>look for the newest row of %1</source>
        <translation>Suchen nach der neuesten Zeile von %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>uuids</source>
        <translation>UUIDs</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Users cannot be searched for: the executions table has no column for them.</source>
        <translation>Nach Benutzern lässt sich nicht suchen: Die Tabelle der Ausführungen hat dafür keine Spalte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution&apos;s id: they are %2 here.</source>
        <translation>„%1“ ist keine ID einer Ausführung: Das sind hier %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user&apos;s id: they are %2 here.</source>
        <translation>„%1“ ist keine ID eines Benutzers: Das sind hier %2.</translation>
    </message>
    <message>
        <source>Error messages cannot be searched: the executions table has no column for them.</source>
        <translation>Nach Fehlermeldungen lässt sich nicht suchen: Die Tabelle der Ausführungen hat dafür keine Spalte.</translation>
    </message>
    <message>
        <source>read the executions</source>
        <translation>Lesen der Ausführungen</translation>
    </message>
    <message>
        <source>estimate the executions</source>
        <translation>Schätzen der Ausführungen</translation>
    </message>
    <message>
        <source>count the executions</source>
        <translation>Zählen der Ausführungen</translation>
    </message>
    <message>
        <source>look for stuck executions</source>
        <translation>Suchen nach hängenden Ausführungen</translation>
    </message>
    <message>
        <source>look for executions without a start</source>
        <translation>Suchen nach Ausführungen ohne Beginn</translation>
    </message>
    <message>
        <source>read the live executions</source>
        <translation>Lesen der aktuellen Ausführungen</translation>
    </message>
    <message>
        <source>count executions by day</source>
        <translation>Zählen der Ausführungen je Tag</translation>
    </message>
    <message>
        <source>count executions by hour</source>
        <translation>Zählen der Ausführungen je Stunde</translation>
    </message>
    <message>
        <source>read how long executions ran</source>
        <translation>Lesen der Laufzeiten von Ausführungen</translation>
    </message>
    <message>
        <source>read the ages of files</source>
        <translation>Lesen des Alters der Dateien</translation>
    </message>
    <message>
        <source>read the users of executions</source>
        <translation>Lesen der Benutzer von Ausführungen</translation>
    </message>
    <message>
        <source>read an execution</source>
        <translation>Lesen einer Ausführung</translation>
    </message>
    <message>
        <source>read the table of %1</source>
        <translation>Lesen der Tabelle für %1</translation>
    </message>
    <message>
        <source>count the rows of %1</source>
        <translation>Zählen der Zeilen für %1</translation>
    </message>
    <message>
        <source>count the files of an execution</source>
        <translation>Zählen der Dateien einer Ausführung</translation>
    </message>
    <message>
        <source>add up the table of %1</source>
        <translation>Summieren der Tabelle für %1</translation>
    </message>
    <message>
        <source>compare two days of %1</source>
        <translation>Vergleichen zweier Tage für %1</translation>
    </message>
    <message>
        <source>look at the sizes of %1</source>
        <translation>Ansehen der Größen für %1</translation>
    </message>
    <message>
        <source>look at when executions began</source>
        <translation>Ansehen der Startzeiten von Ausführungen</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>Durchsuchen des Verlaufs</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>The server wants a password for %1, and none is kept for it: keep one with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings or in ~/.pgpass.</source>
        <translation>Der Server verlangt ein Passwort für %1, und keines ist gespeichert: Eines speichern mit „scrapazoidctl config password“, in den Verbindungseinstellungen oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server says &quot;%2&quot;. Check database and user in the connection&apos;s settings.</source>
        <translation>Keine Verbindung zu %1 möglich: Der Server meldet „%2“. Datenbank und Benutzer in den Verbindungseinstellungen prüfen.</translation>
    </message>
    <message>
        <source>read the error messages</source>
        <translation>Lesen der Fehlermeldungen</translation>
    </message>
    <message>
        <source>There are no error messages: the executions table has no column for them.</source>
        <translation>Es gibt keine Fehlermeldungen: Die Tabelle der Ausführungen hat dafür keine Spalte.</translation>
    </message>
    <message>
        <source>look for users</source>
        <translation>Suchen nach Benutzern</translation>
    </message>
    <message>
        <source>%1 is a view or foreign table; the console needs the table itself: map it in the connection&apos;s settings.</source>
        <translation>%1 ist eine Sicht oder Fremdtabelle; die Konsole braucht die Tabelle selbst: Sie in den Verbindungseinstellungen zuordnen.</translation>
    </message>
    <message>
        <source>The database has no table %1 on the search path: map it in the connection&apos;s settings.</source>
        <translation>Die Datenbank hat im Suchpfad keine Tabelle %1: Sie in den Verbindungseinstellungen zuordnen.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: map it in the connection&apos;s settings</source>
        <translation>Tabelle %1 hat keine Spalte %2: Sie in den Verbindungseinstellungen zuordnen</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: map another one in the connection&apos;s settings</source>
        <translation>Spalte %2 der Tabelle %1 hat den Typ %3, nötig ist %4: Eine andere in den Verbindungseinstellungen zuordnen</translation>
    </message>
    <message>
        <source>the profile names a table of %1 and none of %2: name both in the connection&apos;s settings, or neither where the service keeps no files.</source>
        <translation>das Profil nennt eine Tabelle für „%1“ und keine für „%2“: In den Verbindungseinstellungen beide angeben oder, wenn der Dienst keine Dateien speichert, keine von beiden.</translation>
    </message>
    <message>
        <source>column %2 of table %1 and column %3 of table %4 are of types whose values cannot be compared: map columns of one type in the connection&apos;s settings.</source>
        <translation>Spalte %2 der Tabelle %1 und Spalte %3 der Tabelle %4 haben Typen, deren Werte sich nicht vergleichen lassen: In den Verbindungseinstellungen Spalten gleichen Typs zuordnen.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost (%1). Try again when the server is back.</source>
        <translation>Die Verbindung zum Datenbankserver ging verloren (%1). Erneut versuchen, wenn der Server wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Not done: %1. Another transaction holds the rows for too long; try again later.</source>
        <translation>Nicht ausgeführt: %1. Eine andere Transaktion hält die Zeilen zu lange; später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server ended this: %1. It was cancelled, or took longer than the statement timeout.</source>
        <translation>Der Server hat dies beendet: %1. Es wurde abgebrochen oder dauerte länger als das Zeitlimit für Anweisungen.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Check the tables and columns in the connection&apos;s settings.</source>
        <translation>Nicht ausgeführt: %1. Der Server meldet „%2“. Tabellen und Spalten in den Verbindungseinstellungen prüfen.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Grant it to the role that the console connects as.</source>
        <translation>Nicht ausgeführt: %1. Der Server meldet „%2“. Das Recht der Rolle erteilen, mit der sich die Konsole verbindet.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;.</source>
        <translation>Nicht ausgeführt: %1. Der Server meldet „%2“.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Tries the Scrapazoid console on a made-up installation: a private PostgreSQL and two folders of files, all of it temporary. Nothing else on this machine is touched.</source>
        <translation>Probiert die Scrapazoid-Konsole an einer erfundenen Installation aus: ein eigenes PostgreSQL und zwei Ordner mit Dateien, alles vorübergehend. Sonst wird auf diesem Rechner nichts angerührt.</translation>
    </message>
    <message>
        <source>Start a shell to try scrapazoidctl in, not the window.</source>
        <translation>Statt des Fensters eine Shell starten, um scrapazoidctl auszuprobieren.</translation>
    </message>
    <message>
        <source>Let the console take pictures of all its pages into &lt;folder&gt; and end.</source>
        <translation>Die Konsole Bilder aller ihrer Seiten in &lt;Ordner&gt; ablegen lassen und enden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Make the temporary folder in &lt;folder&gt;; it takes about 1 GB.</source>
        <translation>Den vorübergehenden Ordner in &lt;Ordner&gt; anlegen; er braucht etwa 1 GB.</translation>
    </message>
    <message>
        <source>Folder of scrapazoid-console and scrapazoidctl.</source>
        <translation>Ordner von scrapazoid-console und scrapazoidctl.</translation>
    </message>
    <message>
        <source>Size of the world; 1 is 40 000 files.</source>
        <translation>Größe der Welt; 1 sind 40 000 Dateien.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>Eine andere Zahl ergibt eine andere Welt.</translation>
    </message>
    <message>
        <source>How fast life goes on; 1 is an event every two seconds.</source>
        <translation>Wie schnell das Leben weitergeht; 1 ist ein Ereignis alle zwei Sekunden.</translation>
    </message>
    <message>
        <source>Let nothing happen by itself.</source>
        <translation>Nichts von selbst geschehen lassen.</translation>
    </message>
    <message>
        <source>Say what happens.</source>
        <translation>Sagen, was geschieht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; --help lists them.</source>
        <translation>„%1“ ist keine Option; --help listet sie auf.</translation>
    </message>
    <message>
        <source>--shell and --tour exclude each other.</source>
        <translation>--shell und --tour schließen einander aus.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is waiting</source>
        <translation>Ausführung %1 von Benutzer %2 wartet</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 started</source>
        <translation>Ausführung %1 von Benutzer %2 hat begonnen</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is %3</source>
        <translation>Ausführung %1 von Benutzer %2 ist %3</translation>
    </message>
    <message>
        <source>Execution %1 saved %2</source>
        <translation>Ausführung %1 hat %2 gespeichert</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root and there is no user postgres. Install the package postgresql or run this as an ordinary user.</source>
        <translation>PostgreSQL läuft nicht als root, und es gibt keinen Benutzer postgres. Das Paket postgresql installieren oder dies als gewöhnlicher Benutzer ausführen.</translation>
    </message>
    <message>
        <source>No PostgreSQL server found in /usr/lib/postgresql or PATH. Install it (Debian: apt install postgresql) and try again.</source>
        <translation>Kein PostgreSQL-Server in /usr/lib/postgresql oder PATH gefunden. Ihn installieren (Debian: apt install postgresql) und erneut versuchen.</translation>
    </message>
    <message>
        <source>Cannot hand %1 to the user postgres.</source>
        <translation>%1 lässt sich nicht dem Benutzer postgres übergeben.</translation>
    </message>
    <message>
        <source>initdb failed: %1</source>
        <translation>initdb ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not start: %1</source>
        <translation>Das eigene PostgreSQL ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not get ready within a minute.</source>
        <translation>Das eigene PostgreSQL war nicht binnen einer Minute bereit.</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not end in time and was killed.</source>
        <translation>Das eigene PostgreSQL endete nicht rechtzeitig und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot make a temporary directory in %1: %2. Set TMPDIR to a writable one.</source>
        <translation>In %1 lässt sich kein temporäres Verzeichnis anlegen: %2. TMPDIR auf ein beschreibbares setzen.</translation>
    </message>
    <message>
        <source>Cannot lock the temporary directory %1.</source>
        <translation>Das temporäre Verzeichnis %1 lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>SCRAPAZOID_POSTGRES is %1: there is no initdb with its postgres.</source>
        <translation>SCRAPAZOID_POSTGRES ist %1: Dort gibt es kein initdb samt postgres.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>The helper cannot work as the owner of the folders (user %1): %2.</source>
        <translation>Das Hilfsprogramm kann nicht als Besitzer der Ordner (Benutzer %1) arbeiten: %2.</translation>
    </message>
    <message>
        <source>The question makes no sense.</source>
        <translation>Die Frage ist nicht sinnvoll.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is no folder that a helper looks after: name the one of the screenshots or downloads by its absolute path.</source>
        <translation>%1 ist kein Ordner, den ein Hilfsprogramm betreut: Den der Screenshots oder Downloads mit absolutem Pfad nennen.</translation>
    </message>
    <message>
        <source>The file %1 is not believed: %2.</source>
        <translation>Der Datei %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation>sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>others than root may write to it</source>
        <translation>andere als root dürfen sie ändern</translation>
    </message>
    <message>
        <source>--root takes screenshots=FOLDER or downloads=FOLDER, not %1.</source>
        <translation>--root nimmt screenshots=ORDNER oder downloads=ORDNER, nicht %1.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights takes its folders from %1 alone: write &quot;screenshots = FOLDER&quot; there, below [roots], in place of --root.</source>
        <translation>Ein Hilfsprogramm mit root-Rechten nimmt seine Ordner nur aus %1: Dort unter [roots] „screenshots = ORDNER“ schreiben, statt --root.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights needs to be told its folders by root: write &quot;screenshots = FOLDER&quot; below [roots] in %1.</source>
        <translation>Einem Hilfsprogramm mit root-Rechten muss root seine Ordner nennen: „screenshots = ORDNER“ unter [roots] in %1 schreiben.</translation>
    </message>
    <message>
        <source>The helper looks after %1 as the %2 folder, not as that of the %3.</source>
        <translation>Das Hilfsprogramm betreut %1 als Ordner „%2“, nicht als „%3“.</translation>
    </message>
    <message>
        <source>The helper does not look after %1, only after %2.</source>
        <translation>Das Hilfsprogramm betreut nicht %1, nur %2.</translation>
    </message>
    <message>
        <source>The helper looks after %1 and what lies below it, but a symbolic link leads to %2.</source>
        <translation>Das Hilfsprogramm betreut %1 und alles darunter, doch ein symbolischer Link führt zu %2.</translation>
    </message>
    <message>
        <source>Nobody has said hello yet.</source>
        <translation>Noch hat sich niemand gemeldet.</translation>
    </message>
    <message>
        <source>That was said already.</source>
        <translation>Das wurde schon gesagt.</translation>
    </message>
    <message>
        <source>The console (version %1) and the helper on %2 (version %3) do not understand one another: upgrade the package %4.</source>
        <translation>Die Konsole (Version %1) und das Hilfsprogramm auf %2 (Version %3) verstehen einander nicht: Das Paket %4 aktualisieren.</translation>
    </message>
    <message>
        <source>of the console</source>
        <translation>der Konsole</translation>
    </message>
    <message>
        <source>of the helper</source>
        <translation>des Hilfsprogramms</translation>
    </message>
    <message>
        <source>That folder was not named in the beginning.</source>
        <translation>Dieser Ordner wurde am Anfang nicht genannt.</translation>
    </message>
    <message>
        <source>The folder %1 is not the one that was there when the helper began: try again.</source>
        <translation>Der Ordner %1 ist nicht mehr der vom Start des Hilfsprogramms: Erneut versuchen.</translation>
    </message>
    <message>
        <source>That folder is not open.</source>
        <translation>Dieser Ordner ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>This helper (version %1) does not know &quot;%2&quot;.</source>
        <translation>Dieses Hilfsprogramm (Version %1) kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>This helper may only look: it was started with --read-only.</source>
        <translation>Dieses Hilfsprogramm darf nur lesen: Es wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>Nobody leads in the %1 folder through this helper any more.</source>
        <translation>Im Ordner „%1“ führt niemand mehr durch dieses Hilfsprogramm.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than the helper keeps in mind: %Ln MiB.</source>
        <translation>
            <numerusform>Das ist mehr, als das Hilfsprogramm im Speicher hält: %Ln MiB.</numerusform>
            <numerusform>Das ist mehr, als das Hilfsprogramm im Speicher hält: %Ln MiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln Ausführung</numerusform>
            <numerusform>%Ln Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Hängende Ausführungen</translation>
    </message>
    <message>
        <source>stuck executions</source>
        <translation>hängende Ausführungen</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängend</translation>
    </message>
    <message>
        <source>No execution is stuck: there is nothing to do.</source>
        <translation>Keine Ausführung hängt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>unfinished for more than %2</source>
        <translation>nicht beendet seit mehr als %2</translation>
    </message>
    <message>
        <source>Stuck executions, started before %2</source>
        <translation>Hängende Ausführungen, begonnen vor %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s)</source>
        <translation>
            <numerusform>%Ln Screenshot</numerusform>
            <numerusform>%Ln Screenshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n Screenshot</numerusform>
            <numerusform>%n Screenshots</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message numerus="yes">
        <source>screenshots older than %n day(s)</source>
        <translation>
            <numerusform>Screenshots älter als %n Tag</numerusform>
            <numerusform>Screenshots älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Nothing is older than that: there is nothing to do.</source>
        <translation>Nichts ist älter: Es gibt nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation>
            <numerusform>%1 älter als %n Tag</numerusform>
            <numerusform>%1 älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Screenshots älter als %n Tag, vor %2, unter %3</numerusform>
            <numerusform>Screenshots älter als %n Tage, vor %2, unter %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n Download</numerusform>
            <numerusform>%n Downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>downloads older than %n day(s)</source>
        <translation>
            <numerusform>Downloads älter als %n Tag</numerusform>
            <numerusform>Downloads älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Downloads älter als %n Tag, vor %2, unter %3</numerusform>
            <numerusform>Downloads älter als %n Tage, vor %2, unter %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s)</source>
        <translation>
            <numerusform>%Ln verwaiste Datei</numerusform>
            <numerusform>%Ln verwaiste Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation>
            <numerusform>%n verwaiste Datei</numerusform>
            <numerusform>%n verwaiste Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>orphans</source>
        <translation>verwaiste Dateien</translation>
    </message>
    <message>
        <source>Orphans, screenshots</source>
        <translation>Verwaist, Screenshots</translation>
    </message>
    <message>
        <source>Orphans, downloads</source>
        <translation>Verwaist, Downloads</translation>
    </message>
    <message>
        <source>no row names it</source>
        <translation>keine Zeile nennt sie</translation>
    </message>
    <message>
        <source>Every file that is old enough is named by a row: there is nothing to do.</source>
        <translation>Jede Datei, die alt genug ist, wird von einer Zeile genannt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>orphans of %1 older than %2</source>
        <translation>verwaiste Dateien in %1, älter als %2</translation>
    </message>
    <message>
        <source>Orphans older than %1, before %2, below %3</source>
        <translation>Verwaiste Dateien älter als %1, vor %2, unter %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing row(s)</source>
        <translation>
            <numerusform>%Ln Zeile ohne Datei</numerusform>
            <numerusform>%Ln Zeilen ohne Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation>
            <numerusform>%n Zeile ohne Datei</numerusform>
            <numerusform>%n Zeilen ohne Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>missing rows</source>
        <translation>Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>Missing, screenshots</source>
        <translation>Ohne Datei, Screenshots</translation>
    </message>
    <message>
        <source>Missing, downloads</source>
        <translation>Ohne Datei, Downloads</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Every row has its file: there is nothing to do.</source>
        <translation>Jede Zeile hat ihre Datei: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>rows of %1 older than %2 without a file</source>
        <translation>Zeilen in %1 älter als %2 ohne Datei</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file is not below %3</source>
        <translation>Zeilen älter als %1, vor %2, deren Datei nicht unter %3 ist</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain to keep the password of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use libpq&apos;s password file.</source>
        <translation>Für das Passwort von „%1“ gibt es keinen Schlüsselbund: Einen starten (GNOME Keyring, KWallet) oder die Passwortdatei von libpq verwenden.</translation>
    </message>
    <message>
        <source>The keychain refused access to the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff auf das Passwort von „%1“: Ihn entsperren und erneut versuchen oder die Passwortdatei von libpq verwenden.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>Der Schlüsselbund gab zum Passwort von „%1“ keine Antwort: Ihn entsperren und erneut versuchen oder die Passwortdatei von libpq verwenden.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the object store&apos;s key of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use ~/.aws/credentials.</source>
        <translation>Für den Objektspeicherschlüssel von „%1“ gibt es keinen Schlüsselbund: Einen starten (GNOME Keyring, KWallet) oder ~/.aws/credentials verwenden.</translation>
    </message>
    <message>
        <source>The keychain refused access to the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf den Objektspeicherschlüssel von „%1“ verweigert: Ihn entsperren und es noch einmal versuchen oder ~/.aws/credentials verwenden.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>Der Schlüsselbund hat wegen des Objektspeicherschlüssels von „%1“ nicht geantwortet: Ihn entsperren und es noch einmal versuchen oder ~/.aws/credentials verwenden.</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the scan was stopped</source>
        <translation>das Einlesen wurde angehalten</translation>
    </message>
    <message>
        <source>The %1 folder could not be measured whole: %2: %3.</source>
        <translation>Der Ordner „%1“ ließ sich nicht ganz messen: %2: %3.</translation>
    </message>
    <message>
        <source>the file is not the one the preview showed</source>
        <translation>die Datei ist nicht die aus der Vorschau</translation>
    </message>
    <message>
        <source>the file became shorter while it was copied</source>
        <translation>die Datei wurde beim Kopieren kürzer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben: %2. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2. Choose another one.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen: %2. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The copies in %1 could not be brought to disk: %2. Keep the originals.</source>
        <translation>Die Kopien in %1 ließen sich nicht auf den Datenträger bringen: %2. Die Originale behalten.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>another cleanup leads by now</source>
        <translation>inzwischen führt eine andere Bereinigung</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>ein symbolischer Link, dem nie gefolgt wird</translation>
    </message>
    <message>
        <source>it lies on another file system</source>
        <translation>liegt auf einem anderen Dateisystem</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>no space left on the volume</source>
        <translation>kein Platz mehr auf dem Volume</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>der Datenträger meldet einen Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>the network file system has lost it</source>
        <translation>das Netzwerkdateisystem hat die Datei verloren</translation>
    </message>
    <message>
        <source>another file has that name already</source>
        <translation>diesen Namen hat schon eine andere Datei</translation>
    </message>
    <message>
        <source>The quarantine holds %1 of an earlier run, which cannot be emptied: %2.</source>
        <translation>Die Quarantäne enthält %1 eines früheren Laufs und lässt sich nicht leeren: %2.</translation>
    </message>
    <message>
        <source>The folder could not be brought to disk: %1.</source>
        <translation>Der Ordner ließ sich nicht auf den Datenträger bringen: %1.</translation>
    </message>
    <message>
        <source>The %1 folder could not be listed whole: %2: %3.</source>
        <translation>Der Ordner „%1“ ließ sich nicht vollständig auflisten: %2: %3.</translation>
    </message>
    <message>
        <source>another database&apos;s folder was set up there</source>
        <translation>dort wurde der Ordner einer anderen Datenbank eingerichtet</translation>
    </message>
    <message>
        <source>there are folders in folders, more than can be listed</source>
        <translation>mehr ineinanderliegende Ordner, als sich auflisten lassen</translation>
    </message>
    <message>
        <source>The lock of the %1 folder was replaced while files were moved: this cleanup ends here.</source>
        <translation>Die Sperre des Ordners „%1“ wurde ersetzt, während Dateien verschoben wurden: Diese Bereinigung endet hier.</translation>
    </message>
    <message>
        <source>The list of run %1 in the folder %2 cannot be kept or read: %3.</source>
        <translation>Die Liste des Laufs %1 im Ordner %2 lässt sich nicht führen oder lesen: %3.</translation>
    </message>
    <message>
        <source>The folder %1 has no list of a run %2.</source>
        <translation>Der Ordner %1 hat keine Liste eines Laufs %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2. Install it, or see that it lies in $PATH.</source>
        <translation>%1 lässt sich nicht starten: %2. Es installieren oder prüfen, ob es in $PATH liegt.</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>sie wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 was lost: %2.</source>
        <translation>Die Verbindung zu den Ordnern auf %1 ging verloren: %2.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it ends without a word</source>
        <translation>wortlos beendet</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; where the helper should answer: see that &quot;scrapazoidctl serve --stdio&quot; can be started there.</source>
        <translation>Die entfernte Shell von %1 gibt „%2“ aus, wo das Hilfsprogramm antworten sollte: Prüfen, ob sich „scrapazoidctl serve --stdio“ dort starten lässt.</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <translation>die Antwort ist nicht sinnvoll</translation>
    </message>
    <message>
        <source>the helper ended</source>
        <translation>das Hilfsprogramm endete</translation>
    </message>
    <message numerus="yes">
        <source>it has not answered for %Ln second(s)</source>
        <translation>
            <numerusform>keine Antwort seit %Ln Sekunde</numerusform>
            <numerusform>keine Antwort seit %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody reads there any more</source>
        <translation>dort liest niemand mehr</translation>
    </message>
    <message>
        <source>That is too much for one question to %1.</source>
        <translation>Das ist zu viel für eine Frage an %1.</translation>
    </message>
    <message>
        <source>The helper on %1 may not begin: %2. pkexec asks whoever sits at this computer; for cron and services, set the folder as sudo:///FOLDER.</source>
        <translation>Das Hilfsprogramm auf %1 darf nicht beginnen: %2. pkexec fragt, wer an diesem Computer sitzt; für cron und Dienste den Ordner als sudo:///ORDNER angeben.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: its image needs that package.</source>
        <translation>Auf %1 gibt es kein scrapazoidctl: Das Image braucht dieses Paket.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: install its package there.</source>
        <translation>Auf %1 gibt es kein scrapazoidctl: Das Paket dort installieren.</translation>
    </message>
    <message>
        <source>%1 is not known to ssh: %2.</source>
        <translation>ssh kennt %1 nicht: %2.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it is another machine, or somebody pretends to be it.</source>
        <translation>%1 zeigt einen anderen Schlüssel als zuvor: Es ist ein anderer Rechner, oder jemand gibt sich dafür aus.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The helper on %1 does not begin: %2.</source>
        <translation>Das Hilfsprogramm auf %1 beginnt nicht: %2.</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>The scan of the folders on %1 was stopped.</source>
        <translation>Das Einlesen der Ordner auf %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Files that were moved before the connection to %1 was lost have changed since.</source>
        <translation>Dateien, die vor dem Verlust der Verbindung zu %1 verschoben wurden, haben sich seither geändert.</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 is another one by now.</source>
        <translation>Die Verbindung zu den Ordnern auf %1 ist inzwischen eine andere.</translation>
    </message>
    <message>
        <source>Another folder lies at %1 than before the connection was lost: this ends here.</source>
        <translation>Unter %1 liegt ein anderer Ordner als vor dem Verlust der Verbindung: Dies endet hier.</translation>
    </message>
    <message>
        <source>The journal names a run &quot;%1&quot;, which cannot be the name of one.</source>
        <translation>Das Journal nennt einen Lauf „%1“, der so nicht heißen kann.</translation>
    </message>
    <message>
        <source>The %1 folder %2 cannot be used: %3; check the path in the connection&apos;s settings.</source>
        <translation>Der Ordner „%1“ (%2) ist nicht verwendbar: %3; den Pfad in den Verbindungseinstellungen prüfen.</translation>
    </message>
    <message>
        <source>No %1 folder is configured: set it with %2 or in the connection&apos;s settings.</source>
        <translation>Der Ordner „%1“ ist nicht konfiguriert: Ihn mit %2 oder in den Verbindungseinstellungen angeben.</translation>
    </message>
    <message>
        <source>it must be an absolute path, and not the whole disk</source>
        <translation>der Pfad muss absolut sein und nicht der ganze Datenträger</translation>
    </message>
    <message>
        <source>its binding root.json is damaged</source>
        <translation>seine Bindung root.json ist beschädigt</translation>
    </message>
    <message>
        <source>The quarantine of the %1 folder cannot be used: %2.</source>
        <translation>Die Quarantäne des Ordners „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>What was agreed for the folder %1 cannot be kept there: %2.</source>
        <translation>Die Zustimmung für den Ordner %1 lässt sich dort nicht speichern: %2.</translation>
    </message>
    <message>
        <source>Too much has been agreed for the folder %1 and not been used yet.</source>
        <translation>Für den Ordner %1 gibt es zu viele noch unbenutzte Zustimmungen.</translation>
    </message>
    <message>
        <source>The lock of the folder %1 cannot be opened: %2.</source>
        <translation>Die Sperre des Ordners %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht sperren: %2.</translation>
    </message>
    <message>
        <source>Another cleanup is at work in the folder %1 (%2): wait until it ends and try again.</source>
        <translation>Im Ordner %1 arbeitet eine andere Bereinigung (%2): Warten, bis sie endet, und erneut versuchen.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>The lock of the folder %1 was replaced meanwhile: try again.</source>
        <translation>Die Sperre des Ordners %1 wurde inzwischen ersetzt: Erneut versuchen.</translation>
    </message>
    <message>
        <source>What the folder %1 remembers of its last run cannot be used: %2.</source>
        <translation>Was der Ordner %1 über seinen letzten Lauf vermerkt hat, ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>there is too much to remember</source>
        <translation>es ist zu viel zu vermerken</translation>
    </message>
    <message>
        <source>The console&apos;s own folder in %1 cannot be shared with the group of that folder: %2.</source>
        <translation>Der eigene Ordner der Konsole in %1 lässt sich nicht mit der Gruppe jenes Ordners teilen: %2.</translation>
    </message>
    <message>
        <source>With server.via = ssh one of the folders must lie behind ssh, as in screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection.</source>
        <translation>Mit server.via = ssh muss einer der Ordner hinter ssh liegen, wie in screenshots.dir = ssh://HOST/ORDNER: Die Datenbank kommt über dieselbe Verbindung.</translation>
    </message>
    <message>
        <source>No socket for the database can be made below %1: set XDG_RUNTIME_DIR or TMPDIR to a folder of yours with a short name.</source>
        <translation>Unter %1 lässt sich kein Socket für die Datenbank anlegen: XDG_RUNTIME_DIR oder TMPDIR auf einen eigenen Ordner mit kurzem Namen setzen.</translation>
    </message>
    <message>
        <source>ssh does not bring the database here from %1: see that your own configuration of ssh lets it forward sockets.</source>
        <translation>ssh bringt die Datenbank nicht von %1 hierher: Prüfen, ob die eigene ssh-Konfiguration das Weiterleiten von Sockets erlaubt.</translation>
    </message>
    <message>
        <source>Cannot read the use of the volume: %1.</source>
        <translation>Die Belegung des Volumes ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 wird nicht angezeigt: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is larger than %2.</source>
        <translation>%1 wird nicht angezeigt: größer als %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be looked into: %2.</source>
        <translation>Der Ordner %1 ließ sich nicht einsehen: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Another cleanup is at work in %1 (%2): wait until it ends and try again.</source>
        <translation>In %1 arbeitet eine andere Bereinigung (%2): Warten, bis sie endet, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Nobody can tell any more that this cleanup leads in %1: it ends here.</source>
        <translation>Ob diese Bereinigung in %1 noch führt, lässt sich nicht mehr feststellen: Sie endet hier.</translation>
    </message>
    <message>
        <source>The lists of %1 lag behind what is written: nobody can lead there.</source>
        <translation>Die Listen von %1 hinken dem Geschriebenen hinterher: Dort kann niemand führen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another database&apos;s folder was set up there</source>
        <translation>%1 lässt sich nicht lesen: Dort wurde der Ordner einer anderen Datenbank eingerichtet</translation>
    </message>
    <message>
        <source>a list goes backwards</source>
        <translation>eine Liste läuft rückwärts</translation>
    </message>
    <message>
        <source>a list has what was not asked for</source>
        <translation>eine Liste enthält, wonach nicht gefragt war</translation>
    </message>
    <message>
        <source>a list has no end</source>
        <translation>eine Liste hat kein Ende</translation>
    </message>
    <message>
        <source>what should be a list is none</source>
        <translation>was eine Liste sein sollte, ist keine</translation>
    </message>
    <message>
        <source>%1 is no name of a run.</source>
        <translation>%1 ist kein Name eines Laufs.</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged.</source>
        <translation>%1 in %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>In the quarantine of %1 there are still files, of run %2: bring them back or purge them first.</source>
        <translation>In der Quarantäne von %1 liegen noch Dateien, aus Lauf %2: Sie zuerst wiederherstellen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>%1 is not set up: there is no %2 in it.</source>
        <translation>%1 ist nicht eingerichtet: Darin fehlt %2.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>%1 gibt es nicht in %2.</translation>
    </message>
    <message>
        <source>The server of %1 does not say how much room there is: set s3.capacity to what you allow for it.</source>
        <translation>Der Server von %1 sagt nicht, wie viel Platz es gibt: s3.capacity auf das setzen, was dafür vorgesehen ist.</translation>
    </message>
    <message>
        <source>There are no credentials for the object store: %1.</source>
        <translation>Für den Objektspeicher gibt es keine Zugangsdaten: %1.</translation>
    </message>
    <message>
        <source>credential_process is empty</source>
        <translation>credential_process ist leer</translation>
    </message>
    <message>
        <source>credential_process (%1) does not start or does not end</source>
        <translation>credential_process (%1) startet nicht oder endet nicht</translation>
    </message>
    <message>
        <source>credential_process (%1) gives none</source>
        <translation>credential_process (%1) liefert keine</translation>
    </message>
    <message>
        <source>the shared files have none for the profile %1 of AWS_PROFILE</source>
        <translation>die gemeinsamen Dateien enthalten keine für das Profil %1 aus AWS_PROFILE</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read</source>
        <translation>die Tokendatei %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the token in %1 was not exchanged for any</source>
        <translation>für das Token in %1 waren keine zu bekommen</translation>
    </message>
    <message>
        <source>its answer is larger than any should be</source>
        <translation>die Antwort ist größer, als je eine sein sollte</translation>
    </message>
    <message numerus="yes">
        <source>%1 (hidden versions after %n day(s))</source>
        <translation>
            <numerusform>%1 (ausgeblendete Versionen nach %n Tag)</numerusform>
            <numerusform>%1 (ausgeblendete Versionen nach %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (everything after %n day(s))</source>
        <translation>
            <numerusform>%1 (alles nach %n Tag)</numerusform>
            <numerusform>%1 (alles nach %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule without a name</source>
        <translation>eine Regel ohne Namen</translation>
    </message>
    <message>
        <source>What the root %1 has noted of run %2 is damaged: nothing of it is touched.</source>
        <translation>Was der Ordner %1 zu Lauf %2 vermerkt hat, ist beschädigt: Nichts davon wird angerührt.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: the server&apos;s lists lag behind what is written.</source>
        <translation>Aus %1 wird nichts entfernt: Die Listen des Servers hinken dem Geschriebenen hinterher.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: its bucket keeps no versions, so that nothing could be brought back. Switch versioning on for the bucket.</source>
        <translation>Aus %1 wird nichts entfernt: Der Bucket bewahrt keine Versionen auf, daher ließe sich nichts wiederherstellen. Die Versionierung des Buckets einschalten.</translation>
    </message>
    <message>
        <source>There is no bucket %1: see to its name and to s3.endpoint.</source>
        <translation>Den Bucket %1 gibt es nicht: Seinen Namen und s3.endpoint prüfen.</translation>
    </message>
    <message>
        <source>What was asked for is not in the bucket %1.</source>
        <translation>Das Angefragte ist nicht im Bucket %1.</translation>
    </message>
    <message>
        <source>The credentials are known and have no right to do that in the bucket %1: look at its policy.</source>
        <translation>Die Zugangsdaten sind bekannt, haben aber im Bucket %1 nicht das Recht dazu: Seine Richtlinie ansehen.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not take the credentials: the key is unknown or the secret does not fit.</source>
        <translation>Der Server des Buckets %1 nimmt die Zugangsdaten nicht an: Der Schlüssel ist unbekannt, oder das Geheimnis passt nicht.</translation>
    </message>
    <message>
        <source>The temporary credentials for the bucket %1 are no longer valid: get new ones and try again.</source>
        <translation>Die befristeten Zugangsdaten für den Bucket %1 gelten nicht mehr: Neue beschaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses because this machine&apos;s clock is too far from its own: set the clock.</source>
        <translation>Der Server des Buckets %1 lehnt ab, weil die Uhr dieses Rechners zu weit von seiner eigenen abweicht: Die Uhr stellen.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in another region: set s3.region.</source>
        <translation>Der Bucket %1 liegt in einer anderen Region: s3.region setzen.</translation>
    </message>
    <message>
        <source>Something else lies there by now in the bucket %1.</source>
        <translation>Im Bucket %1 liegt dort inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 has asked for patience for too long: try again later.</source>
        <translation>Der Server des Buckets %1 hat zu lange um Geduld gebeten: Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not know this operation.</source>
        <translation>Der Server des Buckets %1 kennt diesen Vorgang nicht.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 cannot do that at the moment.</source>
        <translation>Der Server des Buckets %1 kann das derzeit nicht.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 gives answers that make no sense: %2.</source>
        <translation>Der Server des Buckets %1 gibt Antworten, die keinen Sinn ergeben: %2.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses: %2.</source>
        <translation>Der Server des Buckets %1 lehnt ab: %2.</translation>
    </message>
    <message>
        <source>Stopped while the bucket %1 was read.</source>
        <translation>Angehalten beim Lesen des Buckets %1.</translation>
    </message>
    <message>
        <source>The certificate of the server of the bucket %1 is not to be trusted (%2).</source>
        <translation>Dem Zertifikat des Servers des Buckets %1 ist nicht zu trauen (%2).</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not answer (%2): see to s3.endpoint and the network.</source>
        <translation>Der Server des Buckets %1 antwortet nicht (%2): s3.endpoint und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in the region %2: set s3.region.</source>
        <translation>Der Bucket %1 liegt in der Region %2: s3.region setzen.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 is damaged.</source>
        <translation>Das Archiv %1 ist nicht verwendbar: Seine Datei %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive %1 was made by a newer version of this program: install that here.</source>
        <translation>Das Archiv %1 stammt von einer neueren Version dieses Programms: Diese hier installieren.</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and there was one before: is its volume mounted?</source>
        <translation>In %1 gibt es kein Archiv, früher aber gab es dort eines: Ist das Volume eingehängt?</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than before: is the right volume mounted there?</source>
        <translation>Das Archiv in %1 ist ein anderes als zuvor: Ist dort das richtige Volume eingehängt?</translation>
    </message>
    <message>
        <source>its copy does not read back as it was written</source>
        <translation>die Kopie ließ sich nicht so zurücklesen, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 cannot be read (%3).</source>
        <translation>Das Archiv %1 ist nicht verwendbar: Seine Datei %2 lässt sich nicht lesen (%3).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made an archive: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht als Archiv einrichten: %2.</translation>
    </message>
    <message>
        <source>another program is at work in the archive</source>
        <translation>im Archiv arbeitet ein anderes Programm</translation>
    </message>
    <message>
        <source>another file has its place in the archive</source>
        <translation>eine andere Datei belegt den Platz im Archiv</translation>
    </message>
    <message>
        <source>The archive %1 lies in the %2 folder, where its copies would be files of the service: choose another place.</source>
        <translation>Das Archiv %1 liegt im Ordner „%2“, wo seine Kopien als Dateien des Dienstes gälten: Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>it does not say what became of the files of a batch</source>
        <translation>er sagt nicht, was aus den Dateien eines Stapels wurde</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived: %2. Choose quarantine or permanent removal.</source>
        <translation>Der Ordner „%1“ lässt sich nicht archivieren: %2. Quarantäne oder endgültiges Löschen wählen.</translation>
    </message>
    <message>
        <source>the file in quarantine is not the one that was put there</source>
        <translation>die Datei in Quarantäne ist nicht die, die dorthin gelegt wurde</translation>
    </message>
    <message>
        <source>the file in quarantine changed while it was read</source>
        <translation>die Datei in Quarantäne änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>its copy is larger than the file was</source>
        <translation>die Kopie ist größer, als die Datei war</translation>
    </message>
    <message>
        <source>its copy is not what was put there: the checksum is another one</source>
        <translation>die Kopie ist nicht das, was dort abgelegt wurde: die Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>not all of it came over the connection</source>
        <translation>über die Verbindung kam nicht alles an</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived over its helper: %2 Choose quarantine or permanent removal.</source>
        <translation>Der Ordner „%1“ lässt sich nicht über sein Hilfsprogramm archivieren: %2 Quarantäne oder endgültiges Löschen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be made an archive: %2.</source>
        <translation>%1 lässt sich nicht zu einem Archiv machen: %2.</translation>
    </message>
    <message>
        <source>the server says that it is gone, and it is there as before</source>
        <translation>laut Server ist sie gelöscht, doch sie ist da wie zuvor</translation>
    </message>
    <message>
        <source>it begins an upload and does not name it</source>
        <translation>er beginnt einen Upload, ohne ihn zu benennen</translation>
    </message>
    <message>
        <source>it takes a part of an upload and does not name it</source>
        <translation>er nimmt einen Teil eines Uploads an, ohne ihn zu benennen</translation>
    </message>
    <message>
        <source>it is left to the next cleanup</source>
        <translation>sie bleibt der nächsten Bereinigung überlassen</translation>
    </message>
    <message>
        <source>credential_process (%1)</source>
        <translation>credential_process (%1)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a token file nor ~/.aws/credentials nor the keychain has any (&quot;scrapazoidctl config s3-key&quot; keeps some there)</source>
        <translation>weder AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY noch eine Tokendatei noch ~/.aws/credentials noch der Schlüsselbund enthält welche („scrapazoidctl config s3-key“ speichert sie dort)</translation>
    </message>
    <message>
        <source>the token in %1</source>
        <translation>Token in %1</translation>
    </message>
    <message>
        <source>There is no report of S3 Inventory below %1 in the bucket %2.</source>
        <translation>Unter %1 im Bucket %2 gibt es keinen Bericht von S3 Inventory.</translation>
    </message>
    <message>
        <source>The report of S3 Inventory %1 in the bucket %2 is of no use: %3.</source>
        <translation>Der Bericht %1 von S3 Inventory im Bucket %2 ist nicht zu gebrauchen: %3.</translation>
    </message>
    <message>
        <source>it is not what its checksum says</source>
        <translation>er stimmt nicht mit seiner Prüfsumme überein</translation>
    </message>
    <message>
        <source>it does not say when it was made, or of which files it consists</source>
        <translation>er sagt nicht, wann er erstellt wurde oder aus welchen Dateien er besteht</translation>
    </message>
    <message>
        <source>it is of the bucket %1</source>
        <translation>er betrifft den Bucket %1</translation>
    </message>
    <message>
        <source>it is written as %1, and only CSV is read: have it written so</source>
        <translation>er liegt als %1 vor, gelesen wird aber nur CSV: in diesem Format schreiben lassen</translation>
    </message>
    <message numerus="yes">
        <source>it is %n day(s) old: see why no newer one is made</source>
        <translation>
            <numerusform>er ist %n Tag alt: nachsehen, warum kein neuerer erstellt wird</numerusform>
            <numerusform>er ist %n Tage alt: nachsehen, warum kein neuerer erstellt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>its lines do not have all of %1: have it made with them</source>
        <translation>in seinen Zeilen fehlt etwas von %1: ihn mit all diesen Angaben erstellen lassen</translation>
    </message>
    <message>
        <source>it has old versions and does not say which they are</source>
        <translation>er enthält alte Versionen und sagt nicht, welche das sind</translation>
    </message>
    <message>
        <source>%1, a file of the report of S3 Inventory in the bucket %2, is not what the report says of it.</source>
        <translation>%1, eine Datei des Berichts von S3 Inventory im Bucket %2, entspricht nicht dem, was der Bericht über sie sagt.</translation>
    </message>
    <message>
        <source>Nobody leads in the folders on %1 from here any more.</source>
        <translation>In den Ordnern auf %1 führt von hier aus niemand mehr.</translation>
    </message>
    <message>
        <source>what lies in a bucket could not come back from an archive as the object that it was</source>
        <translation>was in einem Bucket liegt, käme aus einem Archiv nicht als dasselbe Objekt zurück</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> local</source>
        <translation> lokal</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>the service&apos;s own times; nobody has changed them</source>
        <translation>die Zeiten des Dienstes; niemand hat sie geändert</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>until %1 by %2</source>
        <translation>bis %1 von %2</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>plans and reports, changes nothing</source>
        <translation>plant und berichtet, ändert nichts</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no job is on</source>
        <translation>keine Aufgabe ist an</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>in %1, am %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nothing runs by itself</source>
        <translation>nichts läuft von selbst</translation>
    </message>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 auf %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n other(s) standing by</source>
        <translation>
            <numerusform>; %n weiterer in Bereitschaft</numerusform>
            <numerusform>; %n weitere in Bereitschaft</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no job of the schedule has run yet</source>
        <translation>noch keine Aufgabe des Zeitplans ist gelaufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ago. %2</source>
        <translation>vor %1. %2</translation>
    </message>
    <message>
        <source> Permanently.</source>
        <translation> Endgültig.</translation>
    </message>
    <message>
        <source>%1 would begin with nothing to remove.</source>
        <translation>%1 fände zu Beginn nichts zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would begin with %Ln item(s), %2.</source>
        <translation>
            <numerusform>%1 würde mit %Ln Element beginnen, %2.</numerusform>
            <numerusform>%1 würde mit %Ln Elementen beginnen, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity plan</source>
        <translation>Kapazitätsplan</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: not within a year.</source>
        <translation>%1: nicht binnen eines Jahres.</translation>
    </message>
    <message>
        <source>%1: already.</source>
        <translation>%1: schon erreicht.</translation>
    </message>
    <message>
        <source>%1: %2, in %3.</source>
        <translation>%1: %2, noch %3.</translation>
    </message>
    <message>
        <source>%1: about %2, in %3 (between %4 and %5).</source>
        <translation>%1: etwa %2, noch %3 (zwischen %4 und %5).</translation>
    </message>
    <message>
        <source>%1: about %2, in %3; at the earliest %4, perhaps not within a year.</source>
        <translation>%1: etwa %2, noch %3; frühestens %4, vielleicht nicht binnen eines Jahres.</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>at this retention</source>
        <translation>bei dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>in %1, %2 to %3</source>
        <translation>noch %1, %2 bis %3</translation>
    </message>
    <message>
        <source>in %1, %2 or more</source>
        <translation>noch %1, %2 oder mehr</translation>
    </message>
    <message>
        <source>Too little data to tell: a date needs two weeks of steady days.</source>
        <translation>Zu wenig Daten: Ein Datum braucht zwei Wochen gleichmäßiger Tage.</translation>
    </message>
    <message>
        <source>The size of the volume is not known: enter one under What if.</source>
        <translation>Die Größe des Volumes ist nicht bekannt: Eine unter „Was wäre, wenn“ eingeben.</translation>
    </message>
    <message>
        <source>80 % with this retention</source>
        <translation>80 % mit dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>Full with this retention</source>
        <translation>Voll mit dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>Full without any cleanup</source>
        <translation>Voll ohne Bereinigung</translation>
    </message>
    <message>
        <source>Frees %1 in %2 today; %3.</source>
        <translation>Gibt heute %1 in %2 frei; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) lose files</source>
        <translation>
            <numerusform>%Ln Ausführung verliert Dateien</numerusform>
            <numerusform>%Ln Ausführungen verlieren Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 days</source>
        <translation>%1 und %2 Tage</translation>
    </message>
    <message>
        <source>In force: %1, from the profile</source>
        <translation>Gültig: %1, aus dem Profil</translation>
    </message>
    <message>
        <source>; shorter than the profile: %1</source>
        <translation>; kürzer als im Profil: %1</translation>
    </message>
    <message>
        <source>Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files whose rows record no size, so that the average leaves them out.</source>
        <translation>Davon sind %1 älter als diese Aufbewahrung, %2 verwaist, was keine Formel kennt, und %3 Dateien, deren Zeilen keine Größe verzeichnen, sodass der Durchschnitt sie auslässt.</translation>
    </message>
    <message>
        <source>Under this retention the last month would have held between %1 and %2, of what rows tell.</source>
        <translation>Unter dieser Aufbewahrung hätte der letzte Monat zwischen %1 und %2 enthalten, soweit Zeilen es sagen.</translation>
    </message>
    <message>
        <source>A forecast made 30 days ago would have been %1 % %2 what came.</source>
        <translation>Eine Vorhersage vor 30 Tagen hätte %1 % %2 dem tatsächlichen Zugang gelegen.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>There is too little data from before it to try a forecast on.</source>
        <translation>Aus der Zeit davor gibt es zu wenig Daten, um eine Vorhersage zu erproben.</translation>
    </message>
    <message>
        <source>Nothing completed within the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</source>
        <translation>
            <numerusform>%Ln Ausführung wurde in 30 Tagen abgeschlossen: die Hälfte lief bis zu %1, 95 % bis zu %2, die längste %3.</numerusform>
            <numerusform>Von %Ln in 30 Tagen abgeschlossenen Ausführungen lief die Hälfte bis zu %1, 95 % bis zu %2, die längste %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this limit, %Ln of them would have been marked as failed before they completed.</source>
        <translation>
            <numerusform>Bei dieser Grenze wäre %Ln davon vor dem Abschluss als fehlgeschlagen markiert worden.</numerusform>
            <numerusform>Bei dieser Grenze wären %Ln davon vor dem Abschluss als fehlgeschlagen markiert worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Likely (bytes)</source>
        <translation>Wahrscheinlich (Byte)</translation>
    </message>
    <message>
        <source>Low (bytes)</source>
        <translation>Niedrig (Byte)</translation>
    </message>
    <message>
        <source>High (bytes)</source>
        <translation>Hoch (Byte)</translation>
    </message>
    <message>
        <source>Without cleanup (bytes)</source>
        <translation>Ohne Bereinigung (Byte)</translation>
    </message>
    <message>
        <source>%1 imported rows</source>
        <translation>%1 importierte Zeilen</translation>
    </message>
    <message>
        <source>%1 executions at once</source>
        <translation>%1 Ausführungen zugleich</translation>
    </message>
    <message>
        <source>the service rests</source>
        <translation>der Dienst ruht</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>die Uhr geht richtig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as failed</source>
        <translation>%1 als fehlgeschlagen markieren</translation>
    </message>
    <message>
        <source>Re-link %1</source>
        <translation>%1 neu verknüpfen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>%1 bereinigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Re-link rows</source>
        <translation>Zeilen neu verknüpfen</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Aggressiv</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>älter als %n Tag</numerusform>
            <numerusform>älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1 and %2 days</source>
        <translation>älter als %1 und %2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n selected execution(s)</source>
        <translation>
            <numerusform>%n ausgewählte Ausführung</numerusform>
            <numerusform>%n ausgewählte Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that runs longer than allowed</source>
        <translation>alles, was länger als erlaubt läuft</translation>
    </message>
    <message>
        <source>missing rows whose file certainly lies elsewhere</source>
        <translation>Zeilen ohne Datei, deren Datei sicher woanders liegt</translation>
    </message>
    <message>
        <source>files that no row names</source>
        <translation>Dateien, die keine Zeile nennt</translation>
    </message>
    <message>
        <source>rows whose file is gone</source>
        <translation>Zeilen, deren Datei nicht mehr da ist</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln execution(s)</source>
        <translation>
            <numerusform>etwa %Ln Ausführung</numerusform>
            <numerusform>etwa %Ln Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln Ausführung</numerusform>
            <numerusform>%Ln Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation>zu großes Bild</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>beschädigtes Bild</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>Namen von</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>TLS-Modus</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>libpq service</source>
        <translation>libpq-Dienst</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Verbinden binnen</translation>
    </message>
    <message>
        <source>Statement within</source>
        <translation>Anweisung binnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Pfadpräfixe</translation>
    </message>
    <message>
        <source>Image for volumes</source>
        <translation>Image für Volumes</translation>
    </message>
    <message>
        <source>Keep screenshots, days</source>
        <translation>Screenshots behalten, Tage</translation>
    </message>
    <message>
        <source>Keep downloads, days</source>
        <translation>Downloads behalten, Tage</translation>
    </message>
    <message>
        <source>Longest execution</source>
        <translation>Längste Ausführung</translation>
    </message>
    <message>
        <source>Grace on top</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>Share of all, percent</source>
        <translation>Anteil, Prozent</translation>
    </message>
    <message>
        <source>Items in one run</source>
        <translation>Elemente je Lauf</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>Rows in the future</source>
        <translation>Zeilen in der Zukunft</translation>
    </message>
    <message>
        <source>May be agreed on</source>
        <translation>Zustimmung möglich</translation>
    </message>
    <message>
        <source>Orphans are older than</source>
        <translation>Verwaist ab Alter</translation>
    </message>
    <message>
        <source>Never content</source>
        <translation>Nie Inhalt</translation>
    </message>
    <message>
        <source>Columns that name files, too</source>
        <translation>Weitere Spalten mit Dateien</translation>
    </message>
    <message>
        <source>Keep the history&apos;s rows, days</source>
        <translation>Verlaufszeilen behalten, Tage</translation>
    </message>
    <message>
        <source>States: running</source>
        <translation>Zustände: laufend</translation>
    </message>
    <message>
        <source>States: pending</source>
        <translation>Zustände: wartend</translation>
    </message>
    <message>
        <source>States: failed</source>
        <translation>Zustände: fehlgeschlagen</translation>
    </message>
    <message>
        <source>States: finished</source>
        <translation>Zustände: beendet</translation>
    </message>
    <message>
        <source>Undo is possible for</source>
        <translation>Rückgängig möglich für</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Aktualisieren alle</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Hängende Ausführungen</translation>
    </message>
    <message>
        <source>Guards: what one run may do at most</source>
        <translation>Schutzregeln: was ein Lauf höchstens darf</translation>
    </message>
    <message>
        <source>Orphans, quarantine and window</source>
        <translation>Verwaistes, Quarantäne und Fenster</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>mehr als %n Tag</numerusform>
            <numerusform>mehr als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message numerus="yes">
        <source>retention %n day(s)</source>
        <translation>
            <numerusform>Aufbewahrung %n Tag</numerusform>
            <numerusform>Aufbewahrung %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention from %n day(s) on</source>
        <translation>
            <numerusform>Aufbewahrung ab %n Tag</numerusform>
            <numerusform>Aufbewahrung ab %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup will touch %n execution(s) and their files. Why?</source>
        <translation>
            <numerusform>Keine Bereinigung wird %n Ausführung und ihre Dateien anrühren. Warum?</numerusform>
            <numerusform>Keine Bereinigung wird %n Ausführungen und ihre Dateien anrühren. Warum?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s): no cleanup touches them.</source>
        <translation>
            <numerusform>%n Ausführung angeheftet: Keine Bereinigung rührt sie an.</numerusform>
            <numerusform>%n Ausführungen angeheftet: Keine Bereinigung rührt sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Anheftung von %n Ausführung gelöst.</numerusform>
            <numerusform>Anheftung von %n Ausführungen gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing, kept by nobody</source>
        <translation>Beobachtet nur, von niemandem ausgeführt</translation>
    </message>
    <message>
        <source>On, kept by nobody</source>
        <translation>An, niemand führt ihn aus</translation>
    </message>
    <message>
        <source>nothing runs by itself; %1</source>
        <translation>nichts läuft von selbst; %1</translation>
    </message>
    <message>
        <source>In force: %1, applied by %2, %3 %4</source>
        <translation>Gültig: %1, festgelegt von %2, %3 %4</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 are held open by a process</source>
        <translation>%1 hält ein Prozess noch offen</translation>
    </message>
    <message>
        <source>%1 are deleted by the next run</source>
        <translation>%1 löscht der nächste Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed</source>
        <translation>
            <numerusform>%Ln Element blieb</numerusform>
            <numerusform>%Ln Elemente blieben</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>der Lauf endete vorzeitig</translation>
    </message>
    <message>
        <source>the folder says nothing about blocks, so sizes stood for them</source>
        <translation>der Ordner sagt nichts über Blöcke, daher galten Dateigrößen</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>Nicht wiederherzustellen: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back.</source>
        <translation>Rückgängig zu machen: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back; %2 cannot.</source>
        <translation>Rückgängig zu machen: %1; nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) get the state back that they had.</source>
        <translation>
            <numerusform>%Ln Ausführung bekommt ihren früheren Zustand zurück.</numerusform>
            <numerusform>%Ln Ausführungen bekommen ihren früheren Zustand zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go back to their places, with their rows, where nothing else has taken their place meanwhile.</source>
        <translation>
            <numerusform>%Ln Datei kommt mit ihrer Zeile an ihren Platz zurück, wenn inzwischen nichts anderes ihn einnimmt.</numerusform>
            <numerusform>%Ln Dateien kommen mit ihren Zeilen an ihren Platz zurück, wo inzwischen nichts anderes ihn einnimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come back as they were.</source>
        <translation>
            <numerusform>%Ln Zeile kommt zurück, wie sie war.</numerusform>
            <numerusform>%Ln Zeilen kommen zurück, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were deleted for good: neither they nor their rows come back.</source>
        <translation>
            <numerusform>%Ln Datei wurde endgültig gelöscht: Weder sie noch ihre Zeile kommt zurück.</numerusform>
            <numerusform>%Ln Dateien wurden endgültig gelöscht: Weder sie noch ihre Zeilen kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was gone already do not come back either.</source>
        <translation>
            <numerusform>%Ln Zeile, deren Datei schon nicht mehr da war, kommt auch nicht zurück.</numerusform>
            <numerusform>%Ln Zeilen, deren Datei schon nicht mehr da war, kommen auch nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be undone from the history where nobody has changed them since.</source>
        <translation>Im Verlauf rückgängig zu machen, wo inzwischen nichts geändert wurde.</translation>
    </message>
    <message>
        <source>%1 become free at once. The files are deleted for good: copy first what may still be needed.</source>
        <translation>%1 werden sofort frei. Die Dateien werden endgültig gelöscht: Was noch gebraucht wird, vorher kopieren.</translation>
    </message>
    <message>
        <source>%1 Only what takes no file with it can be taken back.</source>
        <translation>%1 Rückgängig zu machen ist nur, was keine Datei mitnimmt.</translation>
    </message>
    <message>
        <source>Cancel stops between two items. What is done by then stays done and is listed.</source>
        <translation>„Abbrechen“ hält zwischen zwei Elementen an. Was bis dahin erledigt ist, bleibt erledigt und wird aufgelistet.</translation>
    </message>
    <message>
        <source>%1 It can be undone.</source>
        <translation>%1 Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back.</source>
        <translation>%1 Gelöschte Dateien lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back; what takes no file with it can.</source>
        <translation>%1 Gelöschte Dateien lassen sich nicht wiederherstellen; was keine Datei mitnimmt, schon.</translation>
    </message>
    <message>
        <source>Promised were %1 for after the purge; %2 became free by now.</source>
        <translation>Angekündigt waren %1 für nach dem Leeren der Quarantäne; bisher wurden %2 frei.</translation>
    </message>
    <message>
        <source>Promised were %1; %2 became free</source>
        <translation>Angekündigt waren %1; frei wurden %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>others write on the volume, or share blocks with it</source>
        <translation>andere schreiben auf das Volume oder teilen Blöcke mit ihm</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Marked %1 as failed</source>
        <translation>%1 als fehlgeschlagen markiert</translation>
    </message>
    <message>
        <source>Re-linked %1</source>
        <translation>%1 neu verknüpft</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Cleaned up %1</source>
        <translation>%1 bereinigt</translation>
    </message>
    <message>
        <source>the dates are right</source>
        <translation>die Datumsangaben stimmen</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % der Zeilen</translation>
    </message>
    <message>
        <source>%1 % of the files</source>
        <translation>%1 % der Dateien</translation>
    </message>
    <message>
        <source>so many items</source>
        <translation>so viele Elemente</translation>
    </message>
    <message>
        <source>files as young as that</source>
        <translation>so junge Dateien</translation>
    </message>
    <message>
        <source>a table without rows</source>
        <translation>eine Tabelle ohne Zeilen</translation>
    </message>
    <message>
        <source>rows whose files are gone</source>
        <translation>Zeilen, deren Dateien nicht mehr da sind</translation>
    </message>
    <message>
        <source>files newer than every row</source>
        <translation>Dateien, die neuer sind als jede Zeile</translation>
    </message>
    <message>
        <source>the first cleanup here</source>
        <translation>die erste Bereinigung hier</translation>
    </message>
    <message>
        <source>fewer days than before</source>
        <translation>weniger Tage als zuvor</translation>
    </message>
    <message>
        <source>this is no trouble</source>
        <translation>das ist unbedenklich</translation>
    </message>
    <message>
        <source>Set the console up in this database: Set up… at the top of the window.</source>
        <translation>Die Konsole in dieser Datenbank einrichten: Einrichten… oben im Fenster.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path in the connection&apos;s settings, or set the console up anew.</source>
        <translation>Das Volume einhängen, den Pfad in den Verbindungseinstellungen berichtigen oder die Konsole neu einrichten.</translation>
    </message>
    <message>
        <source>If this is meant, the folder has to be bound to this database anew, after a look at what lies there. That is done on the command line.</source>
        <translation>Wenn das beabsichtigt ist, muss der Ordner nach einem Blick auf seinen Inhalt neu an diese Datenbank gebunden werden. Das geschieht auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview. That an earlier clock was wrong and this one is right can be said on the command line.</source>
        <translation>Die Uhren richtig stellen und eine neue Vorschau erstellen. Dass eine frühere Uhr falsch ging und diese richtig geht, lässt sich auf der Befehlszeile bestätigen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>A command line marks all stuck executions, not only chosen ones.</source>
        <translation>Eine Befehlszeile markiert alle hängenden Ausführungen, nicht nur gewählte.</translation>
    </message>
    <message>
        <source>A command line takes all that the rule finds: it cannot leave out single items.</source>
        <translation>Eine Befehlszeile erfasst alles, was die Regel findet: Einzelne Elemente auslassen kann sie nicht.</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>%1 used, %2 can be written</source>
        <translation>%1 belegt, %2 beschreibbar</translation>
    </message>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1, %2 reserviert</translation>
    </message>
    <message>
        <source>%1 of %2 inodes</source>
        <translation>%1 von %2 Inodes</translation>
    </message>
    <message>
        <source>Hour (local)</source>
        <translation>Stunde (lokal)</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>marked by cleanup</source>
        <translation>durch Bereinigung markiert</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>not known: no folder is set</source>
        <translation>nicht bekannt: kein Ordner angegeben</translation>
    </message>
    <message>
        <source>no folder of this connection can be read here</source>
        <translation>hier ist kein Ordner dieser Verbindung lesbar</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Volume of %1, the fuller one</source>
        <translation>Volume von %1, das vollere</translation>
    </message>
    <message>
        <source>Volume of both folders</source>
        <translation>Volume beider Ordner</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Volume von %1</translation>
    </message>
    <message>
        <source>%1 · limit %2 %, as df counts</source>
        <translation>%1 · Grenze %2 %, wie df zählt</translation>
    </message>
    <message>
        <source>%1, size not recorded</source>
        <translation>%1, Größe nicht verzeichnet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht eingelesen</translation>
    </message>
    <message>
        <source>no folder set</source>
        <translation>kein Ordner angegeben</translation>
    </message>
    <message>
        <source>No cleanup has been run by the console yet.</source>
        <translation>Die Konsole hat noch keine Bereinigung ausgeführt.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet.</source>
        <translation>Die Konsole ist in dieser Datenbank noch nicht eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %1 at %2 by %3@%4, %Ln item(s).</source>
        <translation>
            <numerusform>Letzte: %1 am %2 durch %3@%4, %Ln Element.</numerusform>
            <numerusform>Letzte: %1 am %2 durch %3@%4, %Ln Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>Inzwischen rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone since: %Ln item(s).</source>
        <translation>
            <numerusform>Inzwischen teils rückgängig gemacht: %Ln Element.</numerusform>
            <numerusform>Inzwischen teils rückgängig gemacht: %Ln Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 at %2, by %3 at %4.</source>
        <translation>Nächste: %1 am %2, durch %3 auf %4.</translation>
    </message>
    <message>
        <source>The schedule is paused until %1.</source>
        <translation>Der Zeitplan ist bis %1 pausiert.</translation>
    </message>
    <message>
        <source>The schedule is on, but nobody keeps it.</source>
        <translation>Der Zeitplan ist an, doch niemand führt ihn aus.</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>Der Zeitplan ist aus.</translation>
    </message>
    <message>
        <source>Files are due every %1: next at %2.</source>
        <translation>Dateien sind alle %1 fällig: das nächste Mal am %2.</translation>
    </message>
    <message>
        <source>Files are due every %1.</source>
        <translation>Dateien sind alle %1 fällig.</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>vermillion</source>
        <translation>zinnoberrot</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>%1 %, %2 free</source>
        <translation>%1 %, %2 frei</translation>
    </message>
    <message>
        <source>Its time for undo is over: the next cleanup deletes it.</source>
        <translation>Die Zeit zum Rückgängigmachen ist vorbei: Die nächste Bereinigung löscht die Dateien.</translation>
    </message>
    <message>
        <source>Of some of it the time for undo is over.</source>
        <translation>Für einen Teil ist die Zeit zum Rückgängigmachen vorbei.</translation>
    </message>
    <message>
        <source>It can be undone until %1.</source>
        <translation>Rückgängig zu machen bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).</source>
        <translation>
            <numerusform>Rückgängig zu machen: der erste von %Ln Lauf bis %1, der letzte bis %2.</numerusform>
            <numerusform>Rückgängig zu machen: der erste von %Ln Läufen bis %1, der letzte bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing is in quarantine by its history.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet, daher liegt laut ihrem Verlauf nichts in Quarantäne.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine.</source>
        <translation>Nichts liegt in Quarantäne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in quarantine, %Ln file(s).</source>
        <translation>
            <numerusform>%1 in Quarantäne, %Ln Datei.</numerusform>
            <numerusform>%1 in Quarantäne, %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder could not be looked into: %2</source>
        <translation>Der Ordner „%1“ ließ sich nicht einsehen: %2</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: %1</source>
        <translation>Was in Quarantäne liegt, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Looking into quarantine…</source>
        <translation>Prüft die Quarantäne…</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: not connected.</source>
        <translation>Was in Quarantäne liegt, ist nicht bekannt: nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller</source>
        <translation>
            <numerusform>%Ln kleinere</numerusform>
            <numerusform>%Ln kleinere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln file(s), %2</source>
        <translation>
            <numerusform>%1 entfernte %Ln Datei, %2</numerusform>
            <numerusform>%1 entfernte %Ln Dateien, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln item(s) brought back)</source>
        <translation>
            <numerusform> (%Ln Element wiederhergestellt)</numerusform>
            <numerusform> (%Ln Elemente wiederhergestellt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Bereinigungen</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 more.</source>
        <translation>Die Formel sagt ohne ihren Zuschlag %1 voraus. Beide Ordner belegen %2: %3 mehr.</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 less.</source>
        <translation>Die Formel sagt ohne ihren Zuschlag %1 voraus. Beide Ordner belegen %2: %3 weniger.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gewählte Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen file(s) with the rows that name them</source>
        <translation>
            <numerusform>%Ln gewählte Datei mit den Zeilen, die sie nennen</numerusform>
            <numerusform>%Ln gewählte Dateien mit den Zeilen, die sie nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>A command line takes what a rule finds, not chosen files.</source>
        <translation>Eine Befehlszeile erfasst, was eine Regel findet, nicht gewählte Dateien.</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>executions</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>executions</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>directly, from this computer</source>
        <translation>direkt, von diesem Computer aus</translation>
    </message>
    <message>
        <source>ssh, as the folders&apos; host sees it</source>
        <translation>ssh, wie der Host der Ordner ihn sieht</translation>
    </message>
    <message>
        <source>as libpq has it: encrypted where the server can</source>
        <translation>wie libpq es vorgibt: verschlüsselt, wenn der Server es kann</translation>
    </message>
    <message>
        <source>encrypted where the server can (prefer)</source>
        <translation>verschlüsselt, wenn der Server es kann (prefer)</translation>
    </message>
    <message>
        <source>encrypted, and the server&apos;s certificate is its own (verify-full)</source>
        <translation>verschlüsselt, und das Zertifikat des Servers ist sein eigenes (verify-full)</translation>
    </message>
    <message>
        <source>encrypted, with a trusted certificate (verify-ca)</source>
        <translation>verschlüsselt, mit vertrauenswürdigem Zertifikat (verify-ca)</translation>
    </message>
    <message>
        <source>encrypted, with any certificate (require)</source>
        <translation>verschlüsselt, mit beliebigem Zertifikat (require)</translation>
    </message>
    <message>
        <source>encrypted only where the server insists (allow)</source>
        <translation>nur verschlüsselt, wenn der Server darauf besteht (allow)</translation>
    </message>
    <message>
        <source>never encrypted (disable)</source>
        <translation>nie verschlüsselt (disable)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>a second PostgreSQL on one computer</source>
        <translation>ein zweites PostgreSQL auf einem Computer</translation>
    </message>
    <message>
        <source>PgBouncer</source>
        <translation>PgBouncer</translation>
    </message>
    <message>
        <source>Look for stuck ones each</source>
        <translation>Hängende suchen, Intervall</translation>
    </message>
    <message>
        <source>Clean up files each</source>
        <translation>Dateien bereinigen, Intervall</translation>
    </message>
    <message>
        <source>Fewest days, unasked</source>
        <translation>Mindesttage ohne Nachfrage</translation>
    </message>
    <message>
        <source>May delete for good</source>
        <translation>Darf endgültig löschen</translation>
    </message>
    <message>
        <source>Volume fuller than, percent</source>
        <translation>Volume voller als, Prozent</translation>
    </message>
    <message>
        <source>That ends below, percent</source>
        <translation>Alarm endet unter, Prozent</translation>
    </message>
    <message>
        <source>More orphans than, percent</source>
        <translation>Mehr Verwaistes als, Prozent</translation>
    </message>
    <message>
        <source>Look through folders each</source>
        <translation>Ordner durchsehen, Intervall</translation>
    </message>
    <message>
        <source>Command for each alert</source>
        <translation>Befehl bei jedem Alarm</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an action of a menu</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an action of a menu</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Server of buckets</source>
        <translation>Server der Buckets</translation>
    </message>
    <message>
        <source>Region of buckets</source>
        <translation>Region der Buckets</translation>
    </message>
    <message>
        <source>Room of buckets</source>
        <translation>Platz der Buckets</translation>
    </message>
    <message>
        <source>Frees nothing today.</source>
        <translation>Gibt heute nichts frei.</translation>
    </message>
    <message>
        <source>Each file is copied to the archive, its copy is compared, and only then it is removed here: %1 become free where the archive is on another volume. All of it can be brought back until the archive is purged.</source>
        <translation>Jede Datei wird ins Archiv kopiert, die Kopie wird verglichen, und erst dann wird die Datei hier entfernt: %1 werden frei, wenn das Archiv auf einem anderen Volume liegt. Bis das Archiv geleert wird, lässt sich alles wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 became free on the volume; the files are in the archive.</source>
        <translation>%1 wurden auf dem Volume frei; die Dateien liegen im Archiv.</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source> To the archive.</source>
        <translation> Ins Archiv.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Set up…, which the window offers above its pages</source>
        <translation>Einrichten… (über den Seiten des Fensters)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live file(s)</source>
        <translation>
            <numerusform>%Ln aktuelle Datei</numerusform>
            <numerusform>%Ln aktuelle Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in the letters that QDate::toString() knows.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>On the volume these files take %1, and what waits in quarantine %2.</source>
        <translation>Auf dem Volume belegen diese Dateien %1, und was in Quarantäne wartet, %2.</translation>
    </message>
    <message>
        <source>On the volume these files take %1; what waits in quarantine is not known.</source>
        <translation>Auf dem Volume belegen diese Dateien %1; was in Quarantäne wartet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The files are put aside where they are: %1 become free after the purge, in %2 at the earliest. Until then all of it can be brought back.</source>
        <translation>Die Dateien werden dort, wo sie sind, beiseitegelegt: %1 werden nach dem Leeren der Quarantäne frei, frühestens in %2. Bis dahin lässt sich alles wiederherstellen.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n execution(s)…</source>
        <translation>
            <numerusform>%n Ausführung anheften…</numerusform>
            <numerusform>%n Ausführungen anheften…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin execution…</source>
        <translation>Ausführung anheften…</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n execution(s)</source>
        <translation>
            <numerusform>Anheftung von %n Ausführung lösen</numerusform>
            <numerusform>Anheftung von %n Ausführungen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports of its bucket</source>
        <translation>Berichte über seinen Bucket</translation>
    </message>
</context>
<context>
    <name>demo::Launcher</name>
    <message>
        <source>Starting a private PostgreSQL…</source>
        <translation>Ein eigenes PostgreSQL wird gestartet…</translation>
    </message>
    <message>
        <source>Made %1 executions and %2 files (%3 by size) in %4 s.</source>
        <translation>%1 Ausführungen und %2 Dateien (%3 nach Größe) in %4 s angelegt.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl setup&quot; failed: %1</source>
        <translation>„scrapazoidctl setup“ ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The console has crashed.</source>
        <translation>Die Konsole ist abgestürzt.</translation>
    </message>
    <message>
        <source>Try &quot;scrapazoidctl stuck --dry-run&quot;, &quot;scrapazoidctl aggressive --dry-run&quot;, or &quot;psql&quot;; &quot;exit&quot; ends it and takes everything away.</source>
        <translation>Zum Ausprobieren: „scrapazoidctl stuck --dry-run“, „scrapazoidctl aggressive --dry-run“ oder „psql“; „exit“ beendet und räumt alles weg.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2: build it, or say where it is with --programs.</source>
        <translation>In %2 gibt es kein Programm %1: Es bauen oder seinen Ort mit --programs angeben.</translation>
    </message>
    <message>
        <source>Making a world… %1 %</source>
        <translation>Eine Welt entsteht… %1 %</translation>
    </message>
</context>
<context>
    <name>gui::AlertCenter</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
</context>
<context>
    <name>gui::AllExecutionsView</name>
    <message>
        <source>#123, user:7, error text…</source>
        <translation>#123, user:7, Fehlertext…</translation>
    </message>
    <message>
        <source>Search all executions</source>
        <translation>Alle Ausführungen durchsuchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Begonnen ab</translation>
    </message>
    <message>
        <source>Only what started at a time or later</source>
        <translation>Nur was ab einem Zeitpunkt begonnen hat</translation>
    </message>
    <message>
        <source>Started before</source>
        <translation>Begonnen vor</translation>
    </message>
    <message>
        <source>Only what started before a time</source>
        <translation>Nur was vor einem Zeitpunkt begonnen hat</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Alle Ausführungen</translation>
    </message>
    <message>
        <source>First page (Alt+Home)</source>
        <translation>Erste Seite (Alt+Pos1)</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Previous page (Alt+Page Up)</source>
        <translation>Vorherige Seite (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>Nächste Seite (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation>Alt+PgDown</translation>
    </message>
    <message>
        <source>Last page (Alt+End)</source>
        <translation>Letzte Seite (Alt+Ende)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+End</translation>
    </message>
    <message>
        <source>Read at %1 UTC</source>
        <translation>Gelesen um %1 UTC</translation>
    </message>
    <message>
        <source>There are no executions yet.</source>
        <translation>Es gibt noch keine Ausführungen.</translation>
    </message>
    <message>
        <source>No execution matches this filter. Clear it to see all.</source>
        <translation>Keine Ausführung passt zu diesem Filter. Ihn leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Nicht verbunden. Oben links eine Verbindung wählen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>#123 or id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Other words are error text; put double quotes around what is meant as it stands.</source>
        <translation>#123 oder id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Andere Wörter sind Fehlertext; genau so Gemeintes in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Preview marking all that match…</source>
        <translation>Vorschau: alle passenden markieren…</translation>
    </message>
    <message>
        <source>Opens a preview of all stuck executions that the filter lets through, not only those of this page; nothing is changed yet.</source>
        <translation>Öffnet eine Vorschau aller hängenden Ausführungen, die der Filter durchlässt, nicht nur derer auf dieser Seite; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Of all that match none is stuck any more.</source>
        <translation>Von allen passenden hängt keine mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln stuck…</source>
        <translation>
            <numerusform>Vorschau: %Ln hängende markieren…</numerusform>
            <numerusform>Vorschau: alle %Ln hängenden markieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln matching stuck…</source>
        <translation>
            <numerusform>Vorschau: %Ln passende hängende markieren…</numerusform>
            <numerusform>Vorschau: alle %Ln passenden hängenden markieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>executions</source>
        <translation>Ausführungen</translation>
    </message>
</context>
<context>
    <name>gui::Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The console speaks the other language from its next start on.</source>
        <translation>Die Konsole spricht die andere Sprache ab ihrem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyRetentionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Apply retention</source>
        <translation>Aufbewahrung anwenden</translation>
    </message>
    <message>
        <source>Keep screenshots for %1 and downloads for %2</source>
        <translation>Screenshots %1 und Downloads %2 aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This will hold for the whole database, in place of what each profile says: for every window, the command line and the schedule.</source>
        <translation>Dies gilt dann für die ganze Datenbank, anstelle der Angaben jedes Profils: für jedes Fenster, die Befehlszeile und den Zeitplan.</translation>
    </message>
    <message>
        <source>What each profile says will hold again, as this one does here.</source>
        <translation>Dann gilt wieder, was jedes Profil sagt, hier also dieses.</translation>
    </message>
    <message>
        <source>Nothing is removed now; the next cleanup goes by it.</source>
        <translation>Jetzt wird nichts entfernt; die nächste Bereinigung richtet sich danach.</translation>
    </message>
    <message>
        <source>Looking at what that would remove today…</source>
        <translation>Prüft, was das heute entfernen würde…</translation>
    </message>
    <message>
        <source>Today a cleanup would find nothing to remove.</source>
        <translation>Heute fände eine Bereinigung nichts zu entfernen.</translation>
    </message>
    <message>
        <source>It is kept in the console&apos;s own schema: set up the database first.</source>
        <translation>Sie wird im eigenen Schema der Konsole gespeichert: Zuerst die Datenbank einrichten.</translation>
    </message>
    <message numerus="yes">
        <source>Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.</source>
        <translation>
            <numerusform>Heute würde eine Bereinigung %Ln Datei entfernen, insgesamt %1, und die Zeilen von %2 und %3.</numerusform>
            <numerusform>Heute würde eine Bereinigung %Ln Dateien entfernen, insgesamt %1, und die Zeilen von %2 und %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have no file of their own to go with them.</source>
        <translation>
            <numerusform>%Ln dieser Zeilen hat keine eigene Datei, die mit ihr entfernt würde.</numerusform>
            <numerusform>%Ln dieser Zeilen haben keine eigene Datei, die mit ihnen entfernt würde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AutomationPage</name>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>&amp;Keep the schedule from this window</source>
        <translation>&amp;Zeitplan von diesem Fenster aus ausführen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>What runs when</source>
        <translation>Was wann läuft</translation>
    </message>
    <message>
        <source>A&amp;dd preset</source>
        <translation>&amp;Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>&amp;Jetzt ausführen…</translation>
    </message>
    <message>
        <source>Jobs of the schedule</source>
        <translation>Aufgaben des Zeitplans</translation>
    </message>
    <message>
        <source>Schedule: on</source>
        <translation>Zeitplan: an</translation>
    </message>
    <message>
        <source>Schedule: observe only</source>
        <translation>Zeitplan: nur beobachten</translation>
    </message>
    <message>
        <source>Schedule: off</source>
        <translation>Zeitplan: aus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>systemd and cron</source>
        <translation>systemd und cron</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>liest…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Nobody has kept this schedule yet.</source>
        <translation>Noch niemand hat diesen Zeitplan ausgeführt.</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Liest den Zeitplan…</translation>
    </message>
    <message>
        <source>As long as the window is open, or waits in the tray.</source>
        <translation>Solange das Fenster offen ist oder im Infobereich wartet.</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>&amp;Pause beenden</translation>
    </message>
    <message>
        <source>Every preset is in the schedule</source>
        <translation>Jede Vorlage ist im Zeitplan</translation>
    </message>
    <message>
        <source>not known: no connection</source>
        <translation>nicht bekannt: keine Verbindung</translation>
    </message>
    <message>
        <source>&amp;Pause for an hour</source>
        <translation>Eine &amp;Stunde pausieren</translation>
    </message>
    <message>
        <source>Schedule and log</source>
        <translation>Zeitplan und Protokoll</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
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
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>%1 · %2: %3 of %4</source>
        <translation>%1 · %2: %3 von %4</translation>
    </message>
</context>
<context>
    <name>gui::Breadcrumb</name>
    <message>
        <source>Where the map is</source>
        <translation>Ort der Karte</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>gui::CapacityInputs</name>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>&amp;Executions per day</source>
        <translation>A&amp;usführungen pro Tag</translation>
    </message>
    <message>
        <source>&amp;Screenshots per execution</source>
        <translation>&amp;Screenshots je Ausführung</translation>
    </message>
    <message>
        <source>Average screensho&amp;t</source>
        <translation>Mittlerer Screensho&amp;t</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Do&amp;wnloads per execution</source>
        <translation>Dow&amp;nloads je Ausführung</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Safet&amp;y margin</source>
        <translation>Sicherhe&amp;itszuschlag</translation>
    </message>
    <message>
        <source>&amp;Growth per month</source>
        <translation>Wachstu&amp;m pro Monat</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Days over which the workload is measured</source>
        <translation>Tage, über die die Last gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Use measured</source>
        <translation>&amp;Gemessene verwenden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>High 1–3 d</source>
        <translation>Hoch 1–3 d</translation>
    </message>
    <message>
        <source>Moderate 7–14 d</source>
        <translation>Mittel 7–14 d</translation>
    </message>
    <message>
        <source>Archive 30–90 d</source>
        <translation>Archiv 30–90 d</translation>
    </message>
    <message>
        <source>Screensh&amp;ots</source>
        <translation>Screensh&amp;ots</translation>
    </message>
    <message>
        <source>Screenshots: days of retention</source>
        <translation>Screenshots: Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Down&amp;loads</translation>
    </message>
    <message>
        <source>Downloads: days of retention</source>
        <translation>Downloads: Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Volume of</source>
        <translation>Volume von</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie vorhanden</translation>
    </message>
    <message>
        <source>Stay under</source>
        <translation>Bleiben unter</translation>
    </message>
    <message>
        <source>&amp;Apply as policy…</source>
        <translation>Als &amp;Richtlinie anwenden…</translation>
    </message>
    <message>
        <source>Profile&apos;s &amp;own…</source>
        <translation>&amp;Eigene des Profils…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Of &amp;screenshots…</source>
        <translation>Von &amp;Screenshots…</translation>
    </message>
    <message>
        <source>Of &amp;downloads…</source>
        <translation>Von &amp;Downloads…</translation>
    </message>
    <message>
        <source>measured; 95 % are no larger than %1</source>
        <translation>gemessen; 95 % sind nicht größer als %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>measured, of bytes a day</source>
        <translation>gemessen, in Byte pro Tag</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>Executions per day</source>
        <translation>Ausführungen pro Tag</translation>
    </message>
    <message>
        <source>Screenshots per execution</source>
        <translation>Screenshots je Ausführung</translation>
    </message>
    <message>
        <source>Average screenshot</source>
        <translation>Mittlerer Screenshot</translation>
    </message>
    <message>
        <source>Downloads per execution</source>
        <translation>Downloads je Ausführung</translation>
    </message>
    <message>
        <source>Average download</source>
        <translation>Mittlerer Download</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Sicherheitszuschlag</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>Wachstum pro Monat</translation>
    </message>
    <message>
        <source>Screenshots are kept</source>
        <translation>Screenshots werden aufbewahrt</translation>
    </message>
    <message>
        <source>Downloads are kept</source>
        <translation>Downloads werden aufbewahrt</translation>
    </message>
    <message>
        <source>What if: executions</source>
        <translation>Was wäre, wenn: Ausführungen</translation>
    </message>
    <message>
        <source>What if: downloads</source>
        <translation>Was wäre, wenn: Downloads</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Average dow&amp;nload</source>
        <translation>Mittlerer Do&amp;wnload</translation>
    </message>
</context>
<context>
    <name>gui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Volume full</source>
        <translation>Volume voll</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>Formula and reality</source>
        <translation>Formel und Wirklichkeit</translation>
    </message>
    <message>
        <source>Executions on an average day of the week</source>
        <translation>Ausführungen an einem durchschnittlichen Wochentag</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Stuck threshold</source>
        <translation>Schwelle für hängend</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misst…</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s), UTC</source>
        <translation>
            <numerusform>Gemessen über den letzten vollständigen Tag, UTC</numerusform>
            <numerusform>Gemessen über die letzten %n vollständigen Tage, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: the figures of the service&apos;s manual.</source>
        <translation>Nicht verbunden: die Werte aus dem Handbuch des Dienstes.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Misst beide Ordner…</translation>
    </message>
    <message>
        <source>A projection needs a connection.</source>
        <translation>Eine Hochrechnung braucht eine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Noch nichts wurde angesehen.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Longest under %1 %</source>
        <translation>Längste unter %1 %</translation>
    </message>
    <message>
        <source>needs a volume</source>
        <translation>braucht ein Volume</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>to keep yours, a volume of %1</source>
        <translation>für die gewünschte: ein Volume von %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 (the service&apos;s own formula, in decimal units)</source>
        <translation>%1 (Formel des Dienstes, in Dezimaleinheiten)</translation>
    </message>
    <message>
        <source>Applied to the whole database: screenshots are kept for %1 and downloads for %2 from now on.</source>
        <translation>Auf die ganze Datenbank angewendet: Screenshots werden ab jetzt %1 aufbewahrt, Downloads %2.</translation>
    </message>
    <message>
        <source>What each profile says holds again: here, screenshots are kept for %1 and downloads for %2.</source>
        <translation>Wieder gilt, was jedes Profil sagt: Hier werden Screenshots %1 aufbewahrt und Downloads %2.</translation>
    </message>
    <message>
        <source>Nothing has been removed; the next cleanup goes by it.</source>
        <translation>Nichts wurde entfernt; die nächste Bereinigung richtet sich danach.</translation>
    </message>
    <message>
        <source>Not measured: the connection&apos;s settings name no folder for screenshots or downloads.</source>
        <translation>Nicht gemessen: Die Verbindungseinstellungen nennen keinen Ordner für Screenshots oder Downloads.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Set the folde&amp;rs…</source>
        <translation>&amp;Ordner angeben…</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>at %1, margin × %2</source>
        <translation>bei %1, Zuschlag × %2</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
</context>
<context>
    <name>gui::ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Werte (CSV)…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1: exportieren</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
</context>
<context>
    <name>gui::CheckList</name>
    <message>
        <source>Good: %1</source>
        <translation>Gut: %1</translation>
    </message>
    <message>
        <source>Could be better: %1</source>
        <translation>Ginge besser: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Nicht gut: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>Copy what to do about: %1</source>
        <translation>Abhilfe kopieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceCard</name>
    <message>
        <source>&amp;Older than</source>
        <translation>&amp;Älter als</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>%1: older than this many days</source>
        <translation>%1: älter als so viele Tage</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the cleanup: %1</source>
        <translation>Vorschau der Bereinigung: %1</translation>
    </message>
    <message>
        <source>Change the preset: %1</source>
        <translation>Vorlage ändern: %1</translation>
    </message>
    <message>
        <source>Shows what would happen; changes nothing.</source>
        <translation>Zeigt, was geschehen würde; ändert nichts.</translation>
    </message>
</context>
<context>
    <name>gui::ChooseView</name>
    <message>
        <source>&amp;New preset…</source>
        <translation>&amp;Neue Vorlage…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Deletes permanently.</source>
        <translation>Löscht endgültig.</translation>
    </message>
    <message>
        <source>With undo.</source>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Marks executions as failed that run for more than %1. A job that completes meanwhile stays completed.</source>
        <translation>Markiert Ausführungen als fehlgeschlagen, die länger als %1 laufen. Was inzwischen abgeschlossen wird, bleibt abgeschlossen.</translation>
    </message>
    <message>
        <source>Removes old screenshots: their files and their rows.</source>
        <translation>Entfernt alte Screenshots: ihre Dateien und ihre Zeilen.</translation>
    </message>
    <message>
        <source>Removes old downloaded files and their rows.</source>
        <translation>Entfernt alte heruntergeladene Dateien und ihre Zeilen.</translation>
    </message>
    <message>
        <source>Removes files that no row of either table names.</source>
        <translation>Entfernt Dateien, die keine Zeile einer der Tabellen nennt.</translation>
    </message>
    <message>
        <source>Removes rows whose file is certainly gone.</source>
        <translation>Entfernt Zeilen, deren Datei sicher nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Stuck executions, and screenshots and downloads older than 3 days.</source>
        <translation>Hängende Ausführungen sowie Screenshots und Downloads, die älter als 3 Tage sind.</translation>
    </message>
    <message>
        <source>Stuck executions, everything older than 1 day, and orphans.</source>
        <translation>Hängende Ausführungen, alles älter als 1 Tag und verwaiste Dateien.</translation>
    </message>
    <message>
        <source>Only after both folders could be listed whole.</source>
        <translation>Nur nachdem beide Ordner vollständig aufgelistet werden konnten.</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>Die wöchentliche Routine des Dienstes in einem Plan.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>For a full volume. Nearly everything goes: copy what you need first.</source>
        <translation>Für ein volles Volume. Fast alles wird entfernt: Wichtiges vorher kopieren.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No folder is set for it in the connection&apos;s settings.</source>
        <translation>In den Verbindungseinstellungen ist kein Ordner dafür angegeben.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Derzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Zuerst eine Verbindung wählen.</translation>
    </message>
    <message>
        <source>Set its folder in the connection&apos;s settings first.</source>
        <translation>Zuerst den Ordner in den Verbindungseinstellungen angeben.</translation>
    </message>
    <message>
        <source>Set both folders in the connection&apos;s settings first.</source>
        <translation>Zuerst beide Ordner in den Verbindungseinstellungen angeben.</translation>
    </message>
    <message>
        <source>The oldest has been running for %1.</source>
        <translation>Die älteste läuft seit %1.</translation>
    </message>
    <message>
        <source>Everything runs within its limit.</source>
        <translation>Alles läuft innerhalb seiner Grenze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without a start time can never count as stuck.</source>
        <translation>
            <numerusform>%Ln Ausführung ohne Startzeit kann nie als hängend gelten.</numerusform>
            <numerusform>%Ln Ausführungen ohne Startzeit können nie als hängend gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>Last cleanup %1 ago: %2</source>
        <translation>Letzte Bereinigung vor %1: %2</translation>
    </message>
    <message>
        <source>Not cleaned up from here yet.</source>
        <translation>Von hier aus noch nicht bereinigt.</translation>
    </message>
    <message>
        <source>Volume: %1 % of its inodes</source>
        <translation>Volume: %1 % der Inodes</translation>
    </message>
    <message>
        <source>Volume %1 % full</source>
        <translation>Volume %1 % voll</translation>
    </message>
    <message>
        <source>Files younger than %1 stay.</source>
        <translation>Dateien jünger als %1 bleiben.</translation>
    </message>
    <message>
        <source>The preview lists both folders and reads both tables.</source>
        <translation>Die Vorschau listet beide Ordner auf und liest beide Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s).</source>
        <translation>
            <numerusform>In %Ln Datei.</numerusform>
            <numerusform>In %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln hängt</numerusform>
            <numerusform>%Ln hängen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CleanupPage</name>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what this run did?</source>
        <translation>Wiederherstellen, was dieser Lauf getan hat?</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Diesen Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Cleanup · %1</source>
        <translation>Bereinigung · %1</translation>
    </message>
    <message>
        <source>This preview is more than 15 minutes old. It is taken anew before it runs.</source>
        <translation>Diese Vorschau ist mehr als 15 Minuten alt. Vor der Ausführung wird sie neu erstellt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>A cleanup is still running. Its result comes first.</source>
        <translation>Eine Bereinigung läuft noch. Ihr Ergebnis kommt zuerst.</translation>
    </message>
    <message>
        <source>The preview was taken anew; nothing is different.</source>
        <translation>Die Vorschau wurde neu erstellt; nichts ist anders.</translation>
    </message>
    <message>
        <source>The preview was taken anew: %1 came in, %2 went. Look at it once more before it runs.</source>
        <translation>Die Vorschau wurde neu erstellt: %1 hinzugekommen, %2 weggefallen. Vor der Ausführung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 · preview taken %2 %3</source>
        <translation>%1 · Vorschau von %2 %3</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>The file of %Ln row(s) certainly lies elsewhere in the folder.</source>
        <translation>
            <numerusform>Die Datei von %Ln Zeile liegt sicher woanders im Ordner.</numerusform>
            <numerusform>Die Dateien von %Ln Zeilen liegen sicher woanders im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-link them instead…</source>
        <translation>Stattdessen neu verknüpfen…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not touched.</source>
        <translation>Auf Wunsch angehalten. %1; der Rest blieb unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln item(s) failed, and the list says why.</source>
        <translation>
            <numerusform>%1; %Ln Element ist fehlgeschlagen, die Liste nennt den Grund.</numerusform>
            <numerusform>%1; %Ln Elemente sind fehlgeschlagen, die Liste nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln item(s) had changed since the preview and were left alone.</source>
        <translation>
            <numerusform>%1. %Ln Element hatte sich seit der Vorschau geändert und blieb unverändert.</numerusform>
            <numerusform>%1. %Ln Elemente hatten sich seit der Vorschau geändert und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <translation>Nichts wurde wiederhergestellt. %1</translation>
    </message>
    <message>
        <source>Interrupted after %1 came back: %2</source>
        <translation>Unterbrochen, nachdem %1 wiederhergestellt war: %2</translation>
    </message>
    <message>
        <source>Stopped on request. %1 brought back; Undo brings back the rest.</source>
        <translation>Auf Wunsch angehalten. %1 wiederhergestellt; „Rückgängig“ stellt den Rest wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought back, %Ln item(s) could not be: the history says why.</source>
        <translation>
            <numerusform>%1 wiederhergestellt, %Ln Element nicht: Der Verlauf nennt den Grund.</numerusform>
            <numerusform>%1 wiederhergestellt, %Ln Elemente nicht: Der Verlauf nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 brought back.</source>
        <translation>Rückgängig gemacht: %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Cleanup: %1</source>
        <translation>Bereinigung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenes anzeigen</numerusform>
            <numerusform>%Ln fehlgeschlagene anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. %1; the next run finishes what was begun. %2</source>
        <translation>Unterbrochen. %1; der nächste Lauf schließt das Begonnene ab. %2</translation>
    </message>
</context>
<context>
    <name>gui::Closing</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Eine Bereinigung läuft</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it after the current batch and close?</source>
        <translation>%1 läuft noch. Nach dem aktuellen Stapel anhalten und schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep the schedule going?</source>
        <translation>Den Zeitplan weiter ausführen?</translation>
    </message>
    <message>
        <source>This window keeps the schedule of %1.</source>
        <translation>Dieses Fenster führt den Zeitplan von %1 aus.</translation>
    </message>
    <message>
        <source>It can go on doing so from the tray.</source>
        <translation>Es kann das aus dem Infobereich weiter tun.</translation>
    </message>
    <message>
        <source>It can go on doing so while it is minimized.</source>
        <translation>Es kann das minimiert weiter tun.</translation>
    </message>
    <message>
        <source>This is asked once; File &gt; Quit always ends it.</source>
        <translation>Dies wird einmal gefragt; Datei &gt; Beenden beendet es immer.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Weiter ausführen</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>Beenden und schließen</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Confirm the cleanup</source>
        <translation>Die Bereinigung bestätigen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Oldest and newest</source>
        <translation>Älteste und neueste</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Number of items, to confirm</source>
        <translation>Anzahl der Elemente, zur Bestätigung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zur Bestätigung %1 eingeben:</translation>
    </message>
    <message>
        <source>Type the number of items first.</source>
        <translation>Zuerst die Anzahl der Elemente eingeben.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1, in files of %2</source>
        <translation>%1, in Dateien von %2</translation>
    </message>
    <message>
        <source>Quarantine. %1</source>
        <translation>Quarantäne. %1</translation>
    </message>
    <message>
        <source>Permanent. %1</source>
        <translation>Endgültig. %1</translation>
    </message>
    <message>
        <source>You said that this is meant, for this plan only: %1.</source>
        <translation>Als beabsichtigt bestätigt, nur für diesen Plan: %1.</translation>
    </message>
    <message>
        <source>Archive in %1. %2</source>
        <translation>Archivieren in %1. %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>gui::ContainersDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Use as the profile&apos;s folders…</source>
        <translation>Als Ordner des Profils verwenden…</translation>
    </message>
    <message>
        <source>Volumes of the container engine</source>
        <translation>Volumes der Container-Engine</translation>
    </message>
    <message>
        <source>Disk use of the container engine</source>
        <translation>Belegung durch die Container-Engine</translation>
    </message>
    <message>
        <source>Asking the container engine…</source>
        <translation>Fragt die Container-Engine ab…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s) at %1</source>
        <translation>
            <numerusform>%Ln Volume bei %1</numerusform>
            <numerusform>%Ln Volumes bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>der Container-Engine</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln may hold the service&apos;s files.</source>
        <translation>
            <numerusform>; %Ln könnte Dateien des Dienstes enthalten.</numerusform>
            <numerusform>; %Ln könnten Dateien des Dienstes enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Enthält wohl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>The engine has no volumes.</source>
        <translation>Die Engine hat keine Volumes.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Build-Cache</translation>
    </message>
    <message>
        <source>On the engine&apos;s disk</source>
        <translation>Auf dem Datenträger der Engine</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Rückgewinnbar</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s settings with these folders filled in.</source>
        <translation>Öffnet die Verbindungseinstellungen mit diesen Ordnern.</translation>
    </message>
    <message>
        <source>Select a volume that may hold the service&apos;s files first.</source>
        <translation>Zuerst ein Volume auswählen, das Dateien des Dienstes enthalten könnte.</translation>
    </message>
</context>
<context>
    <name>gui::CopyFirst</name>
    <message>
        <source>Copy the files to</source>
        <translation>Dateien kopieren nach</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>The files are being copied to %1. The cleanup waits.</source>
        <translation>Die Dateien werden nach %1 kopiert. Die Bereinigung wartet.</translation>
    </message>
    <message>
        <source>The files are being copied to %1.</source>
        <translation>Die Dateien werden nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Dateien werden kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) copied to %2</source>
        <translation>
            <numerusform>%1 in %Ln Datei nach %2 kopiert</numerusform>
            <numerusform>%1 in %Ln Dateien nach %2 kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not copied.</source>
        <translation>Auf Wunsch angehalten. %1; der Rest wurde nicht kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln file(s) could not be copied, the first one %2: %3.</source>
        <translation>
            <numerusform>%1. %Ln Datei ließ sich nicht kopieren: %2: %3.</numerusform>
            <numerusform>%1. %Ln Dateien ließen sich nicht kopieren, zuerst %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>gui::CsvExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportiert nach %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the list is gone</source>
        <translation>die Liste ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>gui::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::DecisionBar</name>
    <message>
        <source>Delete &amp;permanently now</source>
        <translation>Jetzt end&amp;gültig löschen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Asks once more; what is freed cannot be brought back.</source>
        <translation>Fragt noch einmal; was freigegeben ist, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Checking what stands in the way…</source>
        <translation>Prüft, was im Weg steht…</translation>
    </message>
    <message>
        <source>&amp;Quarantine for %1</source>
        <translation>&amp;Quarantäne für %1</translation>
    </message>
    <message>
        <source>The volume is %1 % full, and quarantine keeps the %2 on it until %3 %4, unless they are freed before or deleted permanently now.</source>
        <translation>Das Volume ist zu %1 % voll, und die Quarantäne behält die %2 bis %3 %4 darauf, sofern sie nicht vorher freigegeben oder jetzt endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 %</source>
        <translation>Volume %1 % → %2 %</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 %</source>
        <translation>Volume %1 % → etwa %2 %</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 % after the purge</source>
        <translation>Volume %1 % → %2 % nach dem Leeren</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 % after the purge</source>
        <translation>Volume %1 % → etwa %2 % nach dem Leeren</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>What is ticked is being counted.</source>
        <translation>Das Angekreuzte wird gezählt.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
        <source>There is nothing that could go.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Derzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Eine andere Aufgabe dieses Fensters läuft noch.</translation>
    </message>
    <message>
        <source>What stands in the way is being checked.</source>
        <translation>Es wird geprüft, was im Weg steht.</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>Lauf nicht möglich: %1</translation>
    </message>
    <message>
        <source>One answer is missing. Is this meant: %1?</source>
        <translation>Eine Antwort fehlt. Ist das beabsichtigt: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing. Are these meant: %1?</source>
        <translation>
            <numerusform>%n Antwort fehlt. Ist das beabsichtigt: %1?</numerusform>
            <numerusform>%n Antworten fehlen. Ist das beabsichtigt: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Plan wird erstellt…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens.</source>
        <translation>Fragt noch einmal, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>&amp;Quarantäne</translation>
    </message>
    <message>
        <source>F&amp;ree them right after the run</source>
        <translation>Gleich nach dem Lauf &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Archive in</source>
        <translation>A&amp;rchivieren in</translation>
    </message>
    <message>
        <source>Copies each file there, compares the copy, and only then removes the file here.</source>
        <translation>Kopiert jede Datei dorthin, vergleicht die Kopie und entfernt die Datei erst dann hier.</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Ordner des Archivs</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>A folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Ein Ordner auf einem anderen Volume oder s3://BUCKET/PRÄFIX</translation>
    </message>
    <message>
        <source>The archive needs a folder: a path that begins with /, or s3://BUCKET/PREFIX.</source>
        <translation>Das Archiv braucht einen Ordner: einen Pfad, der mit / beginnt, oder s3://BUCKET/PRÄFIX.</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an execution to see its files and what would happen to it.</source>
        <translation>Eine Ausführung auswählen, um ihre Dateien zu sehen und was mit ihr geschähe.</translation>
    </message>
    <message>
        <source>Select an execution to see what would happen to it.</source>
        <translation>Eine Ausführung auswählen, um zu sehen, was mit ihr geschähe.</translation>
    </message>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation>
            <numerusform>Ausführung #%1 (erste von %n)</numerusform>
            <numerusform>Ausführung #%1 (erste von %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>started %1 ago</source>
        <translation>begonnen vor %1</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>keine Startzeit</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Finished: no cleanup of stuck executions touches it.</source>
        <translation>Beendet: Keine Bereinigung hängender Ausführungen rührt sie an.</translation>
    </message>
    <message>
        <source>Pinned: no cleanup touches it.</source>
        <translation>Angeheftet: Keine Bereinigung rührt sie an.</translation>
    </message>
    <message>
        <source>Without a start time it can never count as stuck; nothing is done with it by itself.</source>
        <translation>Ohne Startzeit kann sie nie als hängend gelten; von selbst geschieht nichts mit ihr.</translation>
    </message>
    <message>
        <source>Would be marked failed.</source>
        <translation>Würde als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>Would be marked failed with
“%1”</source>
        <translation>Würde als fehlgeschlagen markiert mit
„%1“</translation>
    </message>
    <message>
        <source>Counts as stuck in %1.</source>
        <translation>Gilt in %1 als hängend.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Screenshots (%L1)</source>
        <translation>Screenshots (%L1)</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downloads (%L1)</source>
        <translation>Downloads (%L1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1
Enter or a double click opens it.</source>
        <translation>%1
Eingabe oder Doppelklick öffnet es.</translation>
    </message>
    <message>
        <source>Error of execution #%1</source>
        <translation>Fehler der Ausführung #%1</translation>
    </message>
</context>
<context>
    <name>gui::DifferencesView</name>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien anzeigen</translation>
    </message>
    <message>
        <source>Preview their cleanup…</source>
        <translation>Vorschau ihrer Bereinigung…</translation>
    </message>
    <message>
        <source>Show the orphans</source>
        <translation>Verwaiste Dateien anzeigen</translation>
    </message>
    <message>
        <source>Preview the cleanup of orphans</source>
        <translation>Vorschau der Bereinigung verwaister Dateien</translation>
    </message>
    <message>
        <source>Preview the cleanup of rows without a file</source>
        <translation>Vorschau der Bereinigung von Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>There are no orphans: files in no row.</source>
        <translation>Es gibt keine verwaisten Dateien: Dateien in keiner Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in no row: %1.</source>
        <translation>
            <numerusform>%Ln Datei in keiner Zeile: %1.</numerusform>
            <numerusform>%Ln Dateien in keiner Zeile: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row&apos;s file is gone.</source>
        <translation>Keiner Zeile fehlt ihre Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone.</source>
        <translation>
            <numerusform>%Ln Zeile, deren Datei nicht mehr da ist.</numerusform>
            <numerusform>%Ln Zeilen, deren Datei nicht mehr da ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorKindsTable</name>
    <message>
        <source>Errors by kind</source>
        <translation>Fehler nach Art</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Reading the error messages…</source>
        <translation>Liest die Fehlermeldungen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the error messages: %Ln so far…</source>
        <translation>
            <numerusform>Liest die Fehlermeldungen: bisher %Ln…</numerusform>
            <numerusform>Liest die Fehlermeldungen: bisher %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of error</source>
        <translation>
            <numerusform>%Ln Fehlerart</numerusform>
            <numerusform>%Ln Fehlerarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %Ln message(s)</source>
        <translation>
            <numerusform> in %Ln Meldung</numerusform>
            <numerusform> in %Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more, of rare kinds, are not shown</source>
        <translation>
            <numerusform>; %Ln weitere seltener Art wird nicht angezeigt</numerusform>
            <numerusform>; %Ln weitere seltener Arten werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No execution has an error message.</source>
        <translation>Keine Ausführung hat eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>No execution that matches this filter has an error message.</source>
        <translation>Keine zu diesem Filter passende Ausführung hat eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Letzte (lokal)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letzte (UTC)</translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsExport</name>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportiert nach %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Ausführung nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Ausführungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Keine Startzeit</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>Alle nicht beendeten</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Alle Ausführungen</translation>
    </message>
    <message>
        <source>Finished ones, too: search, filter, page</source>
        <translation>Auch beendete: suchen, filtern, blättern</translation>
    </message>
    <message>
        <source>Find id, user, state…</source>
        <translation>ID, Benutzer, Zustand…</translation>
    </message>
    <message>
        <source>Find executions</source>
        <translation>Ausführungen suchen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>Als fehlgeschlagen markieren…</translation>
    </message>
    <message>
        <source>Unfinished executions</source>
        <translation>Nicht beendete Ausführungen</translation>
    </message>
    <message>
        <source>Details of the selected execution</source>
        <translation>Details der ausgewählten Ausführung</translation>
    </message>
    <message>
        <source>Copy the whole error</source>
        <translation>Ganzen Fehler kopieren</translation>
    </message>
    <message>
        <source>Screenshots of the selected execution</source>
        <translation>Screenshots der ausgewählten Ausführung</translation>
    </message>
    <message>
        <source>Downloads of the selected execution</source>
        <translation>Downloads der ausgewählten Ausführung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation>
            <numerusform>%n hängende Ausführung</numerusform>
            <numerusform>%n hängende Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Nicht verbunden. Oben links eine Verbindung wählen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;. Clear the search field to see all.</source>
        <translation>Nichts passt zu „%1“. Das Suchfeld leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No execution is stuck.</source>
        <translation>Keine Ausführung hängt.</translation>
    </message>
    <message>
        <source>Nothing is running or pending.</source>
        <translation>Nichts läuft oder wartet.</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Öffnet eine Vorschau; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Select stuck executions first: only those can be marked.</source>
        <translation>Zuerst hängende Ausführungen auswählen: Nur sie lassen sich markieren.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Never stuck by the rule, so nothing is done with them by itself; also counted as running or pending</source>
        <translation>Nach der Regel nie hängend, daher geschieht mit ihnen nichts von selbst; zählen auch als laufend oder wartend</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What went wrong how often, of all executions or those that a filter lets through</source>
        <translation>Was wie oft schiefging, bei allen Ausführungen oder denen, die ein Filter durchlässt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Ganz anzeigen…</translation>
    </message>
    <message>
        <source>Show the whole error</source>
        <translation>Ganzen Fehler anzeigen</translation>
    </message>
    <message>
        <source>Every unfinished execution has a start time.</source>
        <translation>Jede nicht beendete Ausführung hat eine Startzeit.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>&amp;Mark as failed…</source>
        <translation>Als fehlgeschlagen &amp;markieren…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed…</source>
        <translation>
            <numerusform>%n als fehlgeschlagen &amp;markieren…</numerusform>
            <numerusform>%n als fehlgeschlagen &amp;markieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview &amp;marking %n…</source>
        <translation>
            <numerusform>Vorschau: %n &amp;markieren…</numerusform>
            <numerusform>Vorschau: %n &amp;markieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks first; nothing is changed yet.</source>
        <translation>Fragt zuerst; noch wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) marked failed.</source>
        <translation>
            <numerusform>%Ln Ausführung als fehlgeschlagen markiert.</numerusform>
            <numerusform>%Ln Ausführungen als fehlgeschlagen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended meanwhile and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln war inzwischen beendet und bleibt unverändert.</numerusform>
            <numerusform>%Ln waren inzwischen beendet und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be marked.</source>
        <translation>
            <numerusform>%Ln ließ sich nicht markieren.</numerusform>
            <numerusform>%Ln ließen sich nicht markieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest was not touched.</source>
        <translation>Auf Wunsch angehalten: Der Rest blieb unberührt.</translation>
    </message>
    <message>
        <source>Interrupted: %1 The next run finishes what was begun.</source>
        <translation>Unterbrochen: %1 Der nächste Lauf schließt das Begonnene ab.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Macht rückgängig…</translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>Nichts wurde rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>Stopped on request; Undo brings back the rest.</source>
        <translation>Auf Wunsch angehalten; „Rückgängig“ stellt den Rest wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln execution(s) have the state back that they had.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %Ln Ausführung hat ihren früheren Zustand zurück.</numerusform>
            <numerusform>Rückgängig gemacht: %Ln Ausführungen haben ihren früheren Zustand zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) marked:</source>
        <translation>
            <numerusform>%Ln bleibt markiert:</numerusform>
            <numerusform>%Ln bleiben markiert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions and details</source>
        <translation>Ausführungen und Einzelheiten</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Go to execution #%1</source>
        <translation>Zur Ausführung #%1</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Dateien von Benutzer %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Dateien kopieren nach…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln file(s)…</source>
        <translation>
            <numerusform>Vorschau der Bereinigung von %Ln Datei…</numerusform>
            <numerusform>Vorschau der Bereinigung von %Ln Dateien…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln expired file(s)…</source>
        <translation>
            <numerusform>Vorschau der Bereinigung von %Ln abgelaufenen Datei…</numerusform>
            <numerusform>Vorschau der Bereinigung von %Ln abgelaufenen Dateien…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln orphan(s)…</source>
        <translation>
            <numerusform>Vorschau der Bereinigung von %Ln verwaisten Datei…</numerusform>
            <numerusform>Vorschau der Bereinigung von %Ln verwaisten Dateien…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln live file(s)…</source>
        <translation>
            <numerusform>Vorschau der Entfernung von %Ln aktuellen Datei…</numerusform>
            <numerusform>Vorschau der Entfernung von %Ln aktuellen Dateien…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview cleanup…</source>
        <translation>Vorschau der Bereinigung…</translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln file(s)…</source>
        <translation>
            <numerusform>Vorschau der Entfernung von %Ln Datei…</numerusform>
            <numerusform>Vorschau der Entfernung von %Ln Dateien…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileMapView</name>
    <message>
        <source>%1 on disk, %2 in file sizes</source>
        <translation>%1 belegt, %2 nach Dateigröße</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2</source>
        <translation>
            <numerusform>%1: %Ln Datei, %2</numerusform>
            <numerusform>%1: %Ln Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the files</source>
        <translation>Karte der Dateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>All that is smaller in: %1</source>
        <translation>Alles Kleinere in: %1</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Keine Dateien.</translation>
    </message>
    <message>
        <source>These files take no room.</source>
        <translation>Diese Dateien brauchen keinen Platz.</translation>
    </message>
</context>
<context>
    <name>gui::FileTreeView</name>
    <message>
        <source>Groups of files</source>
        <translation>Gruppen von Dateien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::FilesPane</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Group files by</source>
        <translation>Dateien gruppieren nach</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>What counts as size</source>
        <translation>Was als Größe zählt</translation>
    </message>
    <message>
        <source>On disk a file takes whole blocks, and nothing for its holes.</source>
        <translation>Auf dem Datenträger belegt eine Datei ganze Blöcke, für ihre Lücken nichts.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Zustand der Dateien</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Werte (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Dateien von Benutzer %1</translation>
    </message>
    <message>
        <source>Show all files, not only: %1</source>
        <translation>Alle Dateien anzeigen, nicht nur: %1</translation>
    </message>
    <message>
        <source>There are no files in either folder.</source>
        <translation>In keinem der beiden Ordner gibt es Dateien.</translation>
    </message>
    <message>
        <source>No files are of this kind.</source>
        <translation>Keine Dateien sind von dieser Art.</translation>
    </message>
    <message>
        <source>All that is %1</source>
        <translation>Alles, was %1 ist</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message>
        <source>Map and lists</source>
        <translation>Karte und Listen</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
</context>
<context>
    <name>gui::FilesView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Search names and executions</source>
        <translation>Namen und Ausführungen suchen</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the %2 largest of %3, %4</source>
        <translation>%1 · die %2 größten von %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Öffnet eine Vorschau; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1, %2 belegt</translation>
    </message>
    <message>
        <source>Select files that rows name, or orphans, not both at once.</source>
        <translation>Entweder Dateien auswählen, auf die Zeilen verweisen, oder verwaiste, nicht beides zugleich.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
</context>
<context>
    <name>gui::FindModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Removed or marked by a cleanup</source>
        <translation>Durch eine Bereinigung entfernt oder markiert</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; key: %2</source>
        <translation>%1; Taste: %2</translation>
    </message>
</context>
<context>
    <name>gui::FindPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find anything: an action, a page, #execution, user, file, run</source>
        <translation>Überall suchen: Aktion, Seite, #Ausführung, Benutzer, Datei, Lauf</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No connection has been chosen: only actions and pages are searched.</source>
        <translation>Keine Verbindung ist gewählt: Nur Aktionen und Seiten werden durchsucht.</translation>
    </message>
    <message>
        <source>Connecting: only actions and pages are searched until then.</source>
        <translation>Verbindet: Bis dahin werden nur Aktionen und Seiten durchsucht.</translation>
    </message>
    <message>
        <source>The connection is lost: only actions and pages are searched.</source>
        <translation>Die Verbindung ist verloren: Nur Aktionen und Seiten werden durchsucht.</translation>
    </message>
    <message>
        <source>One character more also finds executions, users, files and runs.</source>
        <translation>Ein Zeichen mehr findet auch Ausführungen, Benutzer, Dateien und Läufe.</translation>
    </message>
    <message>
        <source>Nothing goes by &quot;%1&quot;.</source>
        <translation>Zu „%1“ gibt es nichts.</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes.</source>
        <translation>Pfeile wählen, Eingabe öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln Ausführung</numerusform>
            <numerusform>%Ln Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>of execution #%1</source>
        <translation>von Ausführung #%1</translation>
    </message>
    <message>
        <source>of no execution</source>
        <translation>von keiner Ausführung</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <source>The history since %1 has been looked through.</source>
        <translation>Der Verlauf seit %1 ist durchsucht.</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Es gibt mehr als diese.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 · %4</source>
        <translation>%1 von %2, %3 · %4</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängend</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>by ssh: open it to see</source>
        <translation>über ssh: zum Ansehen öffnen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (angezeigt)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Last cleanup (%1)</source>
        <translation>Letzte Bereinigung (%1)</translation>
    </message>
    <message>
        <source>Seen at (%1)</source>
        <translation>Gesehen (%1)</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>Look at the others every five minutes</source>
        <translation>Die anderen alle fünf Minuten ansehen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Quietly: nobody is asked for a password, and nothing is changed.</source>
        <translation>Im Stillen: Niemand wird nach einem Passwort gefragt, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>All connections; Enter shows the selected one</source>
        <translation>Alle Verbindungen; Eingabe zeigt die ausgewählte</translation>
    </message>
</context>
<context>
    <name>gui::FoundList</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Searching… nothing so far since %1.</source>
        <translation>Sucht… bisher nichts seit %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>Die Konsole ist in dieser Datenbank noch nicht eingerichtet, daher gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>No run that these filters let through has touched anything like that.</source>
        <translation>Kein Lauf, den diese Filter durchlassen, hat so etwas berührt.</translation>
    </message>
    <message>
        <source>No run has touched anything like that.</source>
        <translation>Kein Lauf hat so etwas berührt.</translation>
    </message>
</context>
<context>
    <name>gui::Freeing</name>
    <message>
        <source>Is lost: without this it would be possible until %1.</source>
        <translation>Entfällt: Ohne dies wäre es bis %1 möglich.</translation>
    </message>
    <message>
        <source>Is lost: these files cannot be brought back after this.</source>
        <translation>Entfällt: Danach lassen sich diese Dateien nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>What is in quarantine is of a run that is not over yet: %Ln file(s).</source>
        <translation>
            <numerusform>Was in Quarantäne liegt, gehört zu einem noch nicht beendeten Lauf: %Ln Datei.</numerusform>
            <numerusform>Was in Quarantäne liegt, gehört zu einem noch nicht beendeten Lauf: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in quarantine any more.</source>
        <translation>Nichts liegt mehr in Quarantäne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Free the space of the quarantine</source>
        <translation>Platz der Quarantäne freigeben</translation>
    </message>
    <message>
        <source>Delete %1 in quarantine (%2) for good?</source>
        <translation>%1 in Quarantäne (%2) endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Not known: the folders cannot be looked into.</source>
        <translation>Nicht bekannt: Die Ordner lassen sich nicht einsehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) that cannot be undone any more go, too.</source>
        <translation>
            <numerusform>%Ln alte Zeile, die sich nicht mehr rückgängig machen lässt, wird auch entfernt.</numerusform>
            <numerusform>%Ln alte Zeilen, die sich nicht mehr rückgängig machen lassen, werden auch entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing the quarantine</source>
        <translation>Leeren der Quarantäne</translation>
    </message>
    <message>
        <source>Nothing was freed. %1</source>
        <translation>Nichts wurde freigegeben. %1</translation>
    </message>
    <message>
        <source>%1 became free on the volume: %2 deleted for good.</source>
        <translation>%1 auf dem Volume frei geworden: %2 endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not go; the history says why.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht entfernt; der Verlauf nennt den Grund.</numerusform>
            <numerusform>%Ln Dateien wurden nicht entfernt; der Verlauf nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest still waits in quarantine.</source>
        <translation>Auf Wunsch angehalten: Der Rest liegt noch in Quarantäne.</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Not known: nobody says how much room there is.</source>
        <translation>Nicht bekannt: Wie viel Platz es gibt, ist nirgends angegeben.</translation>
    </message>
</context>
<context>
    <name>gui::GrowthView</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Zweiter Tag</translation>
    </message>
    <message>
        <source>By directory</source>
        <translation>Nach Verzeichnis</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Unterschieden nach</translation>
    </message>
    <message>
        <source>What grew</source>
        <translation>Was gewachsen ist</translation>
    </message>
    <message>
        <source>Between the end of</source>
        <translation>Zwischen dem Ende von</translation>
    </message>
    <message>
        <source>and the end of</source>
        <translation>und dem Ende von</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>From the console&apos;s own snapshots of both days.</source>
        <translation>Aus den Tagesständen der Konsole für beide Tage.</translation>
    </message>
    <message>
        <source>From the rows that are there today, since not both days have a snapshot: what went meanwhile is not in it.</source>
        <translation>Aus den heute vorhandenen Zeilen, da nicht beide Tage einen Tagesstand haben: Was inzwischen entfernt wurde, fehlt darin.</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>Zwischen diesen Tagen gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What grew?</source>
        <translation>Was ist gewachsen?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user, no type</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>gui::GuardQuestions</name>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Nicht gut: %1</translation>
    </message>
    <message>
        <source>Yes, that is meant: %1</source>
        <translation>Ja, so beabsichtigt: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
</context>
<context>
    <name>gui::HistoryActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) of %1?</source>
        <translation>
            <numerusform>%n Element wiederherstellen (%1)?</numerusform>
            <numerusform>%n Elemente wiederherstellen (%1)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions get the state back that they had, and rows whose file was gone come back. Files that were deleted, and their rows, do not.</source>
        <translation>Ausführungen bekommen ihren früheren Zustand zurück, und Zeilen, deren Datei fehlte, kommen zurück. Gelöschte Dateien und ihre Zeilen nicht.</translation>
    </message>
    <message>
        <source>Files return to their place and rows to their tables. Where something else is there by now, both stay and the history says so.</source>
        <translation>Dateien kehren an ihren Platz zurück und Zeilen in ihre Tabellen. Wo inzwischen etwas anderes ist, bleibt beides, und der Verlauf nennt es.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s)</source>
        <translation>
            <numerusform>%n Element wiederherstellen</numerusform>
            <numerusform>%n Elemente wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined file(s) can still be brought back and stay.</source>
        <translation>
            <numerusform>%n Datei in Quarantäne lässt sich noch wiederherstellen und bleibt.</numerusform>
            <numerusform>%n Dateien in Quarantäne lassen sich noch wiederherstellen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Es gibt nichts endgültig zu löschen.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Quarantäne leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quarantined file(s) (%1) for good?</source>
        <translation>
            <numerusform>%n Datei in Quarantäne (%1) endgültig löschen?</numerusform>
            <numerusform>%n Dateien in Quarantäne (%1) endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their undo window is over. They cannot be brought back after this.</source>
        <translation>Ihre Zeit für das Rückgängigmachen ist vorbei. Danach lassen sie sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>%n Datei löschen</numerusform>
            <numerusform>%n Dateien löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>The interrupted run has been brought to its end.</source>
        <translation>Der unterbrochene Lauf wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be brought to an end; the list below says why.</source>
        <translation>
            <numerusform>%n Element ließ sich nicht abschließen; die Liste unten nennt den Grund.</numerusform>
            <numerusform>%n Elemente ließen sich nicht abschließen; die Liste unten nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>It gets the state back that it had, unless somebody has changed it since. The other items of the run stay as they are.</source>
        <translation>Sie bekommt ihren früheren Zustand zurück, wenn ihn seither niemand geändert hat. Die anderen Elemente des Laufs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file returns to its place and its row to its table, unless something else is there by now. The other items of the run stay as they are.</source>
        <translation>Die Datei kommt an ihren Platz zurück und ihre Zeile in die Tabelle, wenn dort inzwischen nichts anderes ist. Die anderen Elemente des Laufs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>gui::HistoryFilter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Quarantäne leeren</translation>
    </message>
    <message>
        <source>Find in all runs: a part of a path, #execution, user:7</source>
        <translation>In allen Läufen suchen: Teil eines Pfads, #Ausführung, user:7</translation>
    </message>
    <message>
        <source>Find items of all runs</source>
        <translation>Elemente aller Läufe suchen</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Any cleanup</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen durch</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Teils fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the search field and all filters.</source>
        <translation>Leert das Suchfeld und alle Filter.</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Zurücks&amp;etzen</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>Quarantäne &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Details of the selected run</source>
        <translation>Details des ausgewählten Laufs</translation>
    </message>
    <message>
        <source>Items of the selected run</source>
        <translation>Elemente des ausgewählten Laufs</translation>
    </message>
    <message>
        <source>Select a run to see its items.</source>
        <translation>Einen Lauf auswählen, um seine Elemente zu sehen.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>By %1 at %2, with %3</source>
        <translation>Von %1 auf %2, mit %3</translation>
    </message>
    <message>
        <source>Started %1 %2</source>
        <translation>Begonnen %1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <translation>Dauer %1 s</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Freed on the volume: %1</source>
        <translation>Auf dem Volume frei geworden: %1</translation>
    </message>
    <message>
        <source>Mode: quarantine</source>
        <translation>Modus: Quarantäne</translation>
    </message>
    <message>
        <source>Mode: permanent</source>
        <translation>Modus: endgültig</translation>
    </message>
    <message>
        <source>The guards were overridden for this plan.</source>
        <translation>Die Schutzregeln wurden für diesen Plan übergangen.</translation>
    </message>
    <message>
        <source>Plan %1…</source>
        <translation>Plan %1…</translation>
    </message>
    <message>
        <source>Nothing of this run can be brought back.</source>
        <translation>Von diesem Lauf lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet. Cleanups, undos and purges will be listed here.</source>
        <translation>Noch nichts wurde bereinigt. Bereinigungen, Rückgängigmachen und Leeren der Quarantäne werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>Die Konsole ist in dieser Datenbank noch nicht eingerichtet, daher gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>This run has no items.</source>
        <translation>Dieser Lauf hat keine Elemente.</translation>
    </message>
    <message>
        <source>A run was interrupted before it had dealt with all its files. The next cleanup, undo or purge finishes it first.</source>
        <translation>Ein Lauf wurde unterbrochen, bevor er alle Dateien erledigt hatte. Die nächste Bereinigung, das nächste Rückgängigmachen oder Leeren schließt ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring this back…</source>
        <translation>D&amp;ies wiederherstellen…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Found items of all runs, newest first</source>
        <translation>Gefundene Elemente aller Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>Show its run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>Select an item to see its run.</source>
        <translation>Ein Element auswählen, um seinen Lauf zu sehen.</translation>
    </message>
    <message>
        <source>Undone: all of it has been brought back.</source>
        <translation>Rückgängig gemacht: Alles ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone: %Ln item(s) have been brought back.</source>
        <translation>
            <numerusform>Teils rückgängig gemacht: %Ln Element wiederhergestellt.</numerusform>
            <numerusform>Teils rückgängig gemacht: %Ln Elemente wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good since: %Ln file(s).</source>
        <translation>
            <numerusform>Seither endgültig gelöscht: %Ln Datei.</numerusform>
            <numerusform>Seither endgültig gelöscht: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the whole run…</source>
        <translation>Ganzen Lauf &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>No run is let through by these filters. Clear them to see all runs.</source>
        <translation>Diese Filter lassen keinen Lauf durch. Die Filter leeren, um alle Läufe zu sehen.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Mode: archive, in %1</source>
        <translation>Modus: Archiv, in %1</translation>
    </message>
    <message>
        <source>In the archive: %1; &quot;scrapazoidctl purge --archive %2&quot; deletes them.</source>
        <translation>Im Archiv: %1; „scrapazoidctl purge --archive %2“ löscht sie.</translation>
    </message>
    <message>
        <source>Runs and their items</source>
        <translation>Läufe und ihre Elemente</translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>As &amp;agreed for the database, or in the profile</source>
        <translation>Wie für die Datenbank &amp;vereinbart oder im Profil</translation>
    </message>
    <message>
        <source>At most a &amp;share of the files:</source>
        <translation>Höchstens ein An&amp;teil der Dateien:</translation>
    </message>
    <message>
        <source>At most so &amp;many items:</source>
        <translation>Höchstens so viele &amp;Elemente:</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot;</source>
        <translation>Aufgabe „%1“</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>In einem Intervall</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
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
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Unit of the interval</source>
        <translation>Einheit des Intervalls</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;creenshots</source>
        <translation>S&amp;creenshots</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Down&amp;loads</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the files</source>
        <translation>Anteil der Dateien</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Anzahl der Elemente</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Those that are not ticked are the profile&apos;s.</source>
        <translation>Nicht Angekreuztes gilt wie im Profil.</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Tage, die Screenshots aufbewahrt werden</translation>
    </message>
    <message>
        <source>Days for which downloads are kept</source>
        <translation>Tage, die Downloads aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>gui::KeyboardList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie bewirken</translation>
    </message>
    <message>
        <source>Underlined letters are reached with Alt. Tab and Shift+Tab go from one control to the next, the arrows move within a list, Space ticks and Enter opens. What removes something has no key: it is previewed and confirmed first.</source>
        <translation>Unterstrichene Buchstaben sind mit Alt erreichbar. Tab und Umschalt+Tab wechseln von einem Bedienelement zum nächsten, Pfeile bewegen sich in einer Liste, die Leertaste kreuzt an, und Eingabe öffnet. Was etwas entfernt, hat keine Taste: Es wird zuerst als Vorschau gezeigt und bestätigt.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>gui::LineCard</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>gui::LineChart</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Lines of which level are shown</source>
        <translation>Zeilen welcher Stufe angezeigt werden</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Keeps the last line in sight</source>
        <translation>Hält die letzte Zeile im Blick</translation>
    </message>
    <message>
        <source>Log of the schedule, oldest line first</source>
        <translation>Protokoll des Zeitplans, älteste Zeile zuerst</translation>
    </message>
    <message>
        <source>No line of the log is like that.</source>
        <translation>Keine Zeile des Protokolls entspricht dem.</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>Zeile vom %1</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Aktualisierungsintervall</translation>
    </message>
    <message>
        <source>No automatic refresh</source>
        <translation>Nicht automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Refresh every %1 s</source>
        <translation>Alle %1 s aktualisieren</translation>
    </message>
    <message>
        <source>Aggressive cleanup…</source>
        <translation>Aggressive Bereinigung…</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove (Ctrl+Shift+K); changes nothing.</source>
        <translation>Zeigt, was eine aggressive Bereinigung entfernen würde (Strg+Umschalt+K); ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>Verbindungs&amp;einstellungen…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Times in &amp;local time</source>
        <translation>Zeiten als &amp;Ortszeit</translation>
    </message>
    <message>
        <source>Preview &amp;weekly…</source>
        <translation>Vorschau &amp;wöchentlich…</translation>
    </message>
    <message>
        <source>Preview &amp;aggressive…</source>
        <translation>Vorschau &amp;aggressiv…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Scrapazoid Console</source>
        <translation>&amp;Über Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Eine Verbindung wählen</translation>
    </message>
    <message>
        <source> · connected</source>
        <translation> · verbunden</translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · verloren</translation>
    </message>
    <message>
        <source> · connecting</source>
        <translation> · verbindet</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>About Scrapazoid Console</source>
        <translation>Über Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scrapazoid Console %1&lt;/b&gt;&lt;br&gt;Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>&lt;b&gt;Scrapazoid-Konsole %1&lt;/b&gt;&lt;br&gt;Betreut die Ausführungen und Dateien einer Scrapazoid-Installation.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Show the console</source>
        <translation>Konsole &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;schedule</source>
        <translation>&amp;Zeitplan anzeigen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite s&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Ü&amp;berall suchen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>C&amp;leanup</source>
        <translation>&amp;Bereinigung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>gui::Manual</name>
    <message>
        <source>Manual of the Scrapazoid Console</source>
        <translation>Handbuch der Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>Sections of the manual</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>gui::MarkPanel</name>
    <message>
        <source>&amp;Yes, that is meant</source>
        <translation>&amp;Ja, so beabsichtigt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Mark executions as failed</source>
        <translation>Ausführungen als fehlgeschlagen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>%n Ausführung als fehlgeschlagen markieren?</numerusform>
            <numerusform>%n Ausführungen als fehlgeschlagen markieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan and checking it…</source>
        <translation>Plan wird erstellt und geprüft…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Nothing is left to mark: these executions have ended meanwhile, or are pinned.</source>
        <translation>Es bleibt nichts zu markieren: Diese Ausführungen sind inzwischen beendet oder angeheftet.</translation>
    </message>
    <message>
        <source>#%1 for %2</source>
        <translation>#%1 seit %2</translation>
    </message>
    <message>
        <source>Stuck: %1.</source>
        <translation>Hängend: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen stay(s) as it is: ended meanwhile, or pinned.</source>
        <translation>
            <numerusform>%n der gewählten bleibt unverändert: inzwischen beendet oder angeheftet.</numerusform>
            <numerusform>%n der gewählten bleiben unverändert: inzwischen beendet oder angeheftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: the state “%1” and this moment as the time of completion.</source>
        <translation>Geschrieben wird: der Zustand „%1“ und dieser Augenblick als Endzeit.</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”</source>
        <translation>Geschrieben wird: der Zustand „%1“, dieser Augenblick als Endzeit und die Fehlermeldung „%2“</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”, each with its own runtime.</source>
        <translation>Geschrieben wird: der Zustand „%1“, dieser Augenblick als Endzeit und die Fehlermeldung „%2“, jeweils mit der eigenen Laufzeit.</translation>
    </message>
    <message>
        <source>It can be undone where nobody changes it meanwhile.</source>
        <translation>Das lässt sich rückgängig machen, solange niemand sie inzwischen ändert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed</source>
        <translation>
            <numerusform>%n als fehlgeschlagen &amp;markieren</numerusform>
            <numerusform>%n als fehlgeschlagen &amp;markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, that is meant: %1</source>
        <translation>&amp;Ja, so beabsichtigt: %1</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Als fehlgeschlagen markieren</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Eine andere Aufgabe dieses Fensters läuft noch.</translation>
    </message>
    <message>
        <source>Marking executions as failed</source>
        <translation>Markieren von Ausführungen als fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n execution(s) were marked failed; the history there can undo it.</source>
        <translation>
            <numerusform>Auf %1 wurde %n Ausführung als fehlgeschlagen markiert; der Verlauf dort kann es rückgängig machen.</numerusform>
            <numerusform>Auf %1 wurden %n Ausführungen als fehlgeschlagen markiert; der Verlauf dort kann es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>gui::ModeChoice</name>
    <message>
        <source>&amp;Quarantine, can be undone</source>
        <translation>&amp;Quarantäne, rückgängig zu machen</translation>
    </message>
    <message>
        <source>Delete &amp;permanently</source>
        <translation>End&amp;gültig löschen</translation>
    </message>
    <message>
        <source>&amp;Archive of the profile</source>
        <translation>&amp;Archiv des Profils</translation>
    </message>
</context>
<context>
    <name>gui::OpenFiles</name>
    <message>
        <source>There is no room for a copy to open: %1.</source>
        <translation>Für eine Kopie zum Öffnen ist kein Platz: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>no execution is known</source>
        <translation>keine Ausführung bekannt</translation>
    </message>
    <message>
        <source>%1: %2, from the %3 folder, %4</source>
        <translation>%1: %2, aus dem Ordner „%3“, %4</translation>
    </message>
    <message>
        <source>Programs and what starts them are not opened from here.</source>
        <translation>Programme und was sie startet, werden von hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s) that came from the web?</source>
        <translation>
            <numerusform>%n Datei aus dem Web öffnen?</numerusform>
            <numerusform>%n Dateien aus dem Web öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs among them are not opened.</source>
        <translation>Programme darunter werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>No program of this desktop opens %1.</source>
        <translation>Kein Programm dieses Desktops öffnet %1.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Rückgewinnbar</translation>
    </message>
    <message>
        <source>&amp;Aggressive cleanup…</source>
        <translation>A&amp;ggressive Bereinigung…</translation>
    </message>
    <message>
        <source>Expired screenshots</source>
        <translation>Abgelaufene Screenshots</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Expired downloads</source>
        <translation>Abgelaufene Downloads</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Bereinigungen</translation>
    </message>
    <message>
        <source>Show the last run</source>
        <translation>Letzten Lauf anzeigen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>Show executions</source>
        <translation>Ausführungen anzeigen</translation>
    </message>
    <message>
        <source>Show storage</source>
        <translation>Speicher anzeigen</translation>
    </message>
    <message>
        <source>Executions per hour</source>
        <translation>Ausführungen pro Stunde</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove; changes nothing.</source>
        <translation>Zeigt, was eine aggressive Bereinigung entfernen würde; ändert nichts.</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired screenshots</source>
        <translation>Vorschau der Bereinigung abgelaufener Screenshots</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired downloads</source>
        <translation>Vorschau der Bereinigung abgelaufener Downloads</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans</source>
        <translation>Vorschau der Bereinigung verwaister Dateien</translation>
    </message>
    <message>
        <source>Preview a cleanup of rows without a file</source>
        <translation>Vorschau der Bereinigung von Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Nicht verbunden. Oben links eine Verbindung wählen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln pending</source>
        <translation>
            <numerusform>und %Ln wartend</numerusform>
            <numerusform>und %Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>none pending</source>
        <translation>keine wartend</translation>
    </message>
    <message>
        <source>the oldest, #%1, for %2</source>
        <translation>die älteste, #%1, seit %2</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>nichts hängt</translation>
    </message>
    <message>
        <source>Show stuck executions</source>
        <translation>Hängende Ausführungen anzeigen</translation>
    </message>
    <message>
        <source>No execution has ended within two days.</source>
        <translation>Binnen zwei Tagen ist keine Ausführung beendet worden.</translation>
    </message>
    <message>
        <source>by the hour in which they ended, two days</source>
        <translation>nach der Stunde ihres Endes, zwei Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Nobody is cleaning right now.</source>
        <translation>Im Moment bereinigt niemand.</translation>
    </message>
    <message>
        <source>Cleaning right now: %1.</source>
        <translation>Bereinigt gerade: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants your attention.</source>
        <translation>Nichts verlangt Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>See…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Ordner angeben…</translation>
    </message>
    <message>
        <source>Not known yet: there is no connection.</source>
        <translation>Noch nicht bekannt: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>expired files and orphans, on disk</source>
        <translation>abgelaufene und verwaiste Dateien, auf dem Datenträger</translation>
    </message>
    <message>
        <source>Enter opens the executions that ended in that hour.</source>
        <translation>Eingabe öffnet die Ausführungen, die in dieser Stunde endeten.</translation>
    </message>
    <message>
        <source>sizes as the rows say, not on disk; orphans: %1</source>
        <translation>Größen laut den Zeilen, nicht auf dem Datenträger; verwaiste Dateien: %1</translation>
    </message>
</context>
<context>
    <name>gui::PastView</name>
    <message>
        <source>The last 30 days under this retention</source>
        <translation>Die letzten 30 Tage unter dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>mit dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>Nothing came in on these days.</source>
        <translation>An diesen Tagen kam nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>gui::PlaceChooser</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another computer, by ssh</source>
        <translation>Ein anderer Computer, per ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be installed there.</source>
        <translation>Schlüssel, Agenten und Sprunghosts sind die des eigenen ssh. Dort muss scrapazoidctl installiert sein.</translation>
    </message>
    <message>
        <source>[user@]host[:port]</source>
        <translation>[user@]host[:port]</translation>
    </message>
    <message>
        <source>Host, as ssh knows it</source>
        <translation>Host, wie ssh ihn kennt</translation>
    </message>
    <message>
        <source>This computer, with root&apos;s rights</source>
        <translation>Dieser Computer, mit root-Rechten</translation>
    </message>
    <message>
        <source>For folders that only root may enter. /etc/scrapazoid/helper.conf names them.</source>
        <translation>Für Ordner, die nur root betreten darf. /etc/scrapazoid/helper.conf nennt sie.</translation>
    </message>
    <message>
        <source>This computer, after an administrator&apos;s password</source>
        <translation>Dieser Computer, nach einem Administratorpasswort</translation>
    </message>
    <message>
        <source>As with root&apos;s rights, for whoever sits at it: cron and services cannot be asked.</source>
        <translation>Wie mit root-Rechten, für alle, die davor sitzen: cron und Dienste lassen sich nicht fragen.</translation>
    </message>
    <message>
        <source>Volumes of containers (Docker)</source>
        <translation>Volumes von Containern (Docker)</translation>
    </message>
    <message>
        <source>Each folder is a volume, or a folder in one: docker-volume://NAME. The image that looks after it is helper.image.</source>
        <translation>Jeder Ordner ist ein Volume oder ein Ordner darin: docker-volume://NAME. Das Image, das es betreut, ist helper.image.</translation>
    </message>
    <message>
        <source>A container (Docker)</source>
        <translation>Ein Container (Docker)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it.</source>
        <translation>Darin muss scrapazoidctl installiert sein.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Name of the container</source>
        <translation>Name des Containers</translation>
    </message>
    <message>
        <source>A pod (Kubernetes)</source>
        <translation>Ein Pod (Kubernetes)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it. kubectl goes where it goes by itself.</source>
        <translation>Darin muss scrapazoidctl installiert sein. kubectl verbindet sich wie sonst auch.</translation>
    </message>
    <message>
        <source>namespace/pod[:container]</source>
        <translation>namespace/pod[:container]</translation>
    </message>
    <message>
        <source>Namespace and name of the pod</source>
        <translation>Namespace und Name des Pods</translation>
    </message>
    <message>
        <source>Each folder its own place</source>
        <translation>Jeder Ordner an eigenem Ort</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Wo die Dateien liegen</translation>
    </message>
    <message>
        <source>An object store (S3)</source>
        <translation>Ein Objektspeicher (S3)</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>The bucket has to keep versions. Its server is below; credentials are those of AWS&apos;s own tools, else the key there.</source>
        <translation>Der Bucket muss Versionen aufbewahren. Sein Server steht unten; die Zugangsdaten sind die der AWS-eigenen Werkzeuge, sonst der Schlüssel dort.</translation>
    </message>
</context>
<context>
    <name>gui::PlanTable</name>
    <message>
        <source>The plan by kind</source>
        <translation>Der Plan nach Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
</context>
<context>
    <name>gui::PresetDialog</name>
    <message>
        <source>&amp;Stuck executions, marked as failed</source>
        <translation>&amp;Hängende Ausführungen, als fehlgeschlagen markiert</translation>
    </message>
    <message>
        <source>S&amp;creenshots older than</source>
        <translation>S&amp;creenshots älter als</translation>
    </message>
    <message>
        <source>&amp;Downloads older than</source>
        <translation>&amp;Downloads älter als</translation>
    </message>
    <message>
        <source>&amp;Orphans: files that no row names</source>
        <translation>&amp;Verwaiste Dateien: von keiner Zeile genannt</translation>
    </message>
    <message>
        <source>&amp;Missing rows: rows whose file is gone</source>
        <translation>&amp;Zeilen ohne Datei: Datei nicht mehr da</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Preset &quot;%1&quot;</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>Like &quot;Nightly&quot;</source>
        <translation>Etwa „Nächtlich“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Bereinigt</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; already: choose another name.</source>
        <translation>Eine Vorlage „%1“ gibt es schon: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove the preset &quot;%1&quot;?</source>
        <translation>Die Vorlage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Nothing but the preset goes: no file and no row.</source>
        <translation>Nur die Vorlage wird entfernt: keine Datei und keine Zeile.</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Nach Name oder Ausführung filtern…</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Elemente filtern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Items that go</source>
        <translation>Betroffene Elemente</translation>
    </message>
    <message>
        <source>Items that are kept</source>
        <translation>Elemente, die bleiben</translation>
    </message>
    <message>
        <source>&amp;Copy these files first…</source>
        <translation>Diese Dateien zuerst &amp;kopieren…</translation>
    </message>
    <message>
        <source>Copies ticked or selected files to a folder of your choice, before they go</source>
        <translation>Kopiert angekreuzte oder ausgewählte Dateien in einen Ordner nach Wahl, bevor sie entfernt werden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Ankreuzen oder abwählen</translation>
    </message>
    <message>
        <source>&amp;All ticked files…</source>
        <translation>Alle an&amp;gekreuzten Dateien…</translation>
    </message>
    <message>
        <source>&amp;Selected files…</source>
        <translation>Ausge&amp;wählte Dateien…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 bleiben</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
    <message>
        <source>Tick all %1 matching</source>
        <translation>Alle %1 passenden ankreuzen</translation>
    </message>
    <message>
        <source>Tick all %1</source>
        <translation>Alle %1 ankreuzen</translation>
    </message>
    <message>
        <source>Untick all %1 matching</source>
        <translation>Alle %1 passenden abwählen</translation>
    </message>
    <message>
        <source>Untick all %1</source>
        <translation>Alle %1 abwählen</translation>
    </message>
    <message>
        <source>Making the plan: %1</source>
        <translation>Plan wird erstellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Element</numerusform>
            <numerusform>bisher %Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;. Clear the filter to see all.</source>
        <translation>Nichts hier passt zu „%1“. Den Filter leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nothing that the rule alone would take is kept.</source>
        <translation>Nichts von dem, was die Regel allein erfassen würde, bleibt.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of all that this cleanup looks for is there: there is nothing to do.</source>
        <translation>Nichts von dem, was diese Bereinigung sucht, ist da: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>None of the chosen files can go: each is gone, pinned, or of an execution that is still at it.</source>
        <translation>Keine der gewählten Dateien lässt sich entfernen: Jede fehlt bereits, ist angeheftet oder gehört zu einer Ausführung, die noch nicht beendet ist.</translation>
    </message>
    <message>
        <source>%1 · shown are the first %2 that its rules find; which of them are kept is known at the end</source>
        <translation>%1 · gezeigt sind die ersten %2, die seine Regeln finden; welche davon bleiben, steht am Ende fest</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Paste a URL</source>
        <translation>&amp;URL einfügen</translation>
    </message>
    <message>
        <source>postgresql+psycopg2://user@host/database</source>
        <translation>postgresql+psycopg2://user@host/database</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>The name stays: runs and scripts refer to it.</source>
        <translation>Der Name bleibt: Läufe und Skripte verweisen darauf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen nach: %1</translation>
    </message>
    <message>
        <source>The &amp;files are on</source>
        <translation>Die &amp;Dateien liegen auf</translation>
    </message>
    <message>
        <source>Only folders of this computer can be looked through: enter the path there.</source>
        <translation>Nur Ordner dieses Computers lassen sich durchsuchen: Den Pfad dort eingeben.</translation>
    </message>
    <message>
        <source>own names</source>
        <translation>eigene Namen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>kept in the desktop&apos;s keychain</source>
        <translation>im Schlüsselbund des Desktops gespeichert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Password, kept in the desktop&apos;s keychain</source>
        <translation>Passwort, im Schlüsselbund des Desktops gespeichert</translation>
    </message>
    <message>
        <source>The address is in the fields below; its password goes to the keychain.</source>
        <translation>Die Adresse steht in den Feldern unten; ihr Passwort kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindet mit %1…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>It works. What could be better, or could not be told, is below.</source>
        <translation>Es funktioniert. Was besser ginge oder sich nicht feststellen ließ, steht unten.</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already: choose another name.</source>
        <translation>Eine Verbindung „%1“ gibt es schon: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its password is not kept: %1</source>
        <translation>Die Verbindung ist gespeichert und in Gebrauch, doch ihr Passwort wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server.</source>
        <translation>Die eingefügte Adresse steht in den Feldern des Servers.</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server; its password goes to the keychain.</source>
        <translation>Die eingefügte Adresse steht in den Feldern des Servers; ihr Passwort kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 must not be empty: the connection needs a name, such as &quot;production&quot;.</source>
        <translation>%1 darf nicht leer sein: Die Verbindung braucht einen Namen, etwa „production“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 must not be empty: %2.</source>
        <translation>%1 darf nicht leer sein: %2.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What the test has found</source>
        <translation>Was der Test ergeben hat</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password: correct them in %1. Where that is empty, the password comes from PGPASSWORD or from ~/.pgpass.</source>
        <translation>Der Server nimmt diesen Benutzer mit diesem Passwort nicht an: Beides in %1 berichtigen. Ist das Passwort dort leer, kommt es aus PGPASSWORD oder aus ~/.pgpass.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Object store&apos;s access key ID, kept in the desktop&apos;s keychain</source>
        <translation>Zugriffsschlüssel-ID des Objektspeichers, im Schlüsselbund des Desktops gespeichert</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Object store&apos;s secret access key, kept in the desktop&apos;s keychain</source>
        <translation>Geheimer Zugriffsschlüssel des Objektspeichers, im Schlüsselbund des Desktops gespeichert</translation>
    </message>
    <message>
        <source>Used where AWS&apos;s own tools would find no credentials: no variables of the environment, no token, nothing in ~/.aws.</source>
        <translation>Wird verwendet, wo die AWS-eigenen Werkzeuge keine Zugangsdaten fänden: keine Umgebungsvariablen, kein Token, nichts in ~/.aws.</translation>
    </message>
    <message>
        <source>%1 is missing: the two halves of a key belong together.</source>
        <translation>%1 fehlt: Die beiden Hälften eines Schlüssels gehören zusammen.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its object store&apos;s key is not kept: %1</source>
        <translation>Die Verbindung ist gespeichert und in Gebrauch, doch ihr Objektspeicherschlüssel wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileMenu</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its password from this computer?</source>
        <translation>Die Verbindung „%1“ und ihr Passwort von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The database, its files and the history stay as they are.</source>
        <translation>Die Datenbank, ihre Dateien und der Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Volumes of the container engine…</source>
        <translation>Volumes der Container-Engine…</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keychain, which is asked for the password of %1: unlock it if it asks you.</source>
        <translation>Wartet auf den Schlüsselbund des Desktops, der nach dem Passwort von %1 gefragt wird: Ihn entsperren, wenn er danach fragt.</translation>
    </message>
</context>
<context>
    <name>gui::ProfileStripe</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProjectionView</name>
    <message>
        <source>Use of the volume, a year ahead</source>
        <translation>Belegung des Volumes, ein Jahr voraus</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>mit dieser Aufbewahrung</translation>
    </message>
    <message>
        <source>without any cleanup</source>
        <translation>ohne Bereinigung</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>stay under %1 %</source>
        <translation>unter %1 % bleiben</translation>
    </message>
</context>
<context>
    <name>gui::QuarantineLine</name>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Free it now…</source>
        <translation>Jetzt freigeben…</translation>
    </message>
    <message>
        <source>Bring back what waits in quarantine</source>
        <translation>Wiederherstellen, was in Quarantäne liegt</translation>
    </message>
    <message>
        <source>Delete what waits in quarantine for good</source>
        <translation>Endgültig löschen, was in Quarantäne liegt</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Eine andere Aufgabe dieses Fensters läuft noch.</translation>
    </message>
    <message>
        <source>Shows the run in the history, from where it can be undone.</source>
        <translation>Zeigt den Lauf im Verlauf, von wo er sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Shows what would be deleted for good, and asks first.</source>
        <translation>Zeigt, was endgültig gelöscht würde, und fragt zuerst.</translation>
    </message>
</context>
<context>
    <name>gui::ReconciliationView</name>
    <message>
        <source>From the database&apos;s figure to the disk&apos;s: %1</source>
        <translation>Vom Wert der Datenbank zu dem des Datenträgers: %1</translation>
    </message>
    <message>
        <source>Both say %1.</source>
        <translation>Beide sagen %1.</translation>
    </message>
    <message>
        <source>The largest step: %1 (%2).</source>
        <translation>Der größte Schritt: %1 (%2).</translation>
    </message>
    <message>
        <source>The disk holds %1 more than the database says.</source>
        <translation>Auf dem Datenträger ist %1 mehr, als die Datenbank sagt.</translation>
    </message>
    <message>
        <source>The disk holds %1 less than the database says.</source>
        <translation>Auf dem Datenträger ist %1 weniger, als die Datenbank sagt.</translation>
    </message>
    <message>
        <source>On the volume of %1, %2 of %3 are used; %4 of that lie below neither folder.</source>
        <translation>Auf dem Volume von %1 sind %2 von %3 belegt; %4 davon liegen in keinem der Ordner.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The bucket holds %1 more than the database says.</source>
        <translation>Im Bucket ist %1 mehr, als die Datenbank sagt.</translation>
    </message>
    <message>
        <source>The bucket holds %1 less than the database says.</source>
        <translation>Im Bucket ist %1 weniger, als die Datenbank sagt.</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Nach Name oder Ausführung filtern…</translation>
    </message>
    <message>
        <source>Filter outcomes</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Items and what became of them</source>
        <translation>Elemente und ihr Ergebnis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Größe der Dateien</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>Entsprechende Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>&amp;New cleanup</source>
        <translation>&amp;Neue Bereinigung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1, all undone</source>
        <translation>%1, alles rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1, of which undone: %2</source>
        <translation>%1, davon rückgängig gemacht: %2</translation>
    </message>
    <message>
        <source>This run was made on another connection.</source>
        <translation>Dieser Lauf gehört zu einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Eine andere Aufgabe dieses Fensters läuft noch.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>No item ended like that.</source>
        <translation>Kein Element endete so.</translation>
    </message>
    <message>
        <source>Left out, not reached</source>
        <translation>Nicht behandelt</translation>
    </message>
    <message>
        <source>Became free</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>Nothing of it waits in quarantine any more: the history says what became of it.</source>
        <translation>Davon liegt nichts mehr in Quarantäne: Der Verlauf sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Sho&amp;w in history</source>
        <translation>Im &amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>gui::RoomView</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Whose volume</source>
        <translation>Wessen Volume</translation>
    </message>
    <message>
        <source>on the volume of the screenshots</source>
        <translation>auf dem Volume der Screenshots</translation>
    </message>
    <message>
        <source>on the volume of the downloads</source>
        <translation>auf dem Volume der Downloads</translation>
    </message>
    <message>
        <source>Moves the sliders there; nothing is removed.</source>
        <translation>Stellt die Schieberegler darauf; entfernt wird nichts.</translation>
    </message>
    <message>
        <source>What must go, in this order</source>
        <translation>Was entfernt werden muss, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>To have f&amp;ree</source>
        <translation>&amp;Frei sein sollen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n day(s)</source>
        <translation>
            <numerusform>%n Tag auf&amp;bewahren</numerusform>
            <numerusform>%n Tage auf&amp;bewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits in quarantine</source>
        <translation>Was in Quarantäne wartet</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Files older than %n day(s)</source>
        <translation>
            <numerusform>Dateien älter als %n Tag</numerusform>
            <numerusform>Dateien älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>Danach frei</translation>
    </message>
    <message>
        <source>How much is free on this volume is not known.</source>
        <translation>Wie viel auf diesem Volume frei ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 are free now.</source>
        <translation>Jetzt sind %1 frei.</translation>
    </message>
    <message>
        <source>Even without all of this %1 would still be missing.</source>
        <translation>Auch ohne all das würden noch %1 fehlen.</translation>
    </message>
    <message>
        <source>Nothing has to go.</source>
        <translation>Nichts muss entfernt werden.</translation>
    </message>
    <message>
        <source>No file in use has to go.</source>
        <translation>Keine benutzte Datei muss entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.</source>
        <translation>
            <numerusform>Dateien dürfen höchstens %n Tag bleiben. Was in Quarantäne kommt, gibt seinen Platz erst frei, wenn sie geleert wird.</numerusform>
            <numerusform>Dateien dürfen höchstens %n Tage bleiben. Was in Quarantäne kommt, gibt seinen Platz erst frei, wenn sie geleert wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunView</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Fortschritt der Bereinigung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Marking %1 as failed</source>
        <translation>Als fehlgeschlagen markieren: %1</translation>
    </message>
    <message>
        <source>Re-linking %1</source>
        <translation>Neu verknüpfen: %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>Bereinigen: %1</translation>
    </message>
    <message>
        <source>Stopping after the current batch…</source>
        <translation>Hält nach dem aktuellen Stapel an…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 zu erledigen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Größe der Dateien</translation>
    </message>
</context>
<context>
    <name>gui::SavedFilters</name>
    <message>
        <source>No filters saved yet</source>
        <translation>Noch keine Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>Name des Filters. Einer mit gleichem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>gui::ScheduleActions</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Keep the schedule</source>
        <translation>Zeitplan ausführen</translation>
    </message>
    <message>
        <source>Clean up this database by itself, from now on and without asking again?</source>
        <translation>Diese Datenbank ab jetzt von selbst und ohne weitere Nachfrage bereinigen?</translation>
    </message>
    <message>
        <source>What is due runs at once. Where others keep the schedule, too, one leads and the rest stand by.</source>
        <translation>Fälliges läuft sofort. Wo auch andere den Zeitplan ausführen, führt einer, die übrigen stehen in Bereitschaft.</translation>
    </message>
    <message>
        <source>%1 begins with what is due at once.</source>
        <translation>%1 beginnt sofort mit dem Fälligen.</translation>
    </message>
    <message>
        <source>Nobody keeps it at the moment.</source>
        <translation>Im Moment führt ihn niemand aus.</translation>
    </message>
    <message>
        <source>Switch the schedule on</source>
        <translation>Den Zeitplan einschalten</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule clean up this database without asking?</source>
        <translation>Soll, wer den Zeitplan ausführt, diese Datenbank ohne Nachfrage bereinigen?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the schedule?</source>
        <translation>„%1“ aus dem Zeitplan nehmen?</translation>
    </message>
    <message>
        <source>No file and no row goes, and the preset stays.</source>
        <translation>Keine Datei und keine Zeile wird entfernt, und die Vorlage bleibt.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is to observe only: nothing will be changed.</source>
        <translation>Den Zeitplan von diesem Fenster aus ausführen? Er soll nur beobachten: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is off: nothing will be changed.</source>
        <translation>Den Zeitplan von diesem Fenster aus ausführen? Er ist aus: Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>gui::SectionBar</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Abschnitte des Plans</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>gui::SetupDialog</name>
    <message>
        <source>Set up the console</source>
        <translation>Konsole einrichten</translation>
    </message>
    <message>
        <source>The console keeps a journal of everything it changes, so that it can be undone. For that it needs, once:</source>
        <translation>Die Konsole führt ein Journal über alles, was sie ändert, damit es sich rückgängig machen lässt. Dafür braucht sie einmalig:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Looking at what is missing…</source>
        <translation>Prüft, was fehlt…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Alles ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Richtet ein…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
</context>
<context>
    <name>gui::ShotViewer</name>
    <message>
        <source>Screenshots of execution #%1</source>
        <translation>Screenshots der Ausführung #%1</translation>
    </message>
    <message>
        <source>Previous screenshot</source>
        <translation>Vorheriger Screenshot</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>Vorheriger (Pfeil links)</translation>
    </message>
    <message>
        <source>Next screenshot</source>
        <translation>Nächster Screenshot</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Nächster (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>Verkleinern (− oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Vergrößern (+ oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>As large as the window (0)</source>
        <translation>So groß wie das Fenster (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Originalgröße (1)</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>The file is not shown: %1.</source>
        <translation>Die Datei wird nicht angezeigt: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>This screenshot cannot be shown: %1</source>
        <translation>Dieser Screenshot lässt sich nicht anzeigen: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%L1 × %L2</source>
        <translation>%L1 × %L2</translation>
    </message>
    <message>
        <source>Screenshot %1, %2</source>
        <translation>Screenshot %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Screenshot</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what wants attention there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>On the way to %1, ssh waits for you:</source>
        <translation>Auf dem Weg zu %1 wartet ssh auf eine Eingabe:</translation>
    </message>
    <message>
        <source>On the way to %1, ssh or sudo asks:</source>
        <translation>Auf dem Weg zu %1 fragt ssh oder sudo:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer, kept nowhere</source>
        <translation>Antwort, nirgends gespeichert</translation>
    </message>
    <message>
        <source>Say yes only if its administrator has told you the same key: whoever pretends to be that machine gets what is sent there.</source>
        <translation>Nur zustimmen, wenn die dortige Administration denselben Schlüssel genannt hat: Wer sich für den Rechner ausgibt, erhält, was dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, fortfahren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in at %1: the dialog has the question.</source>
        <translation>Wartet auf eine Anmeldung bei %1: Das Dialogfenster zeigt die Frage.</translation>
    </message>
</context>
<context>
    <name>gui::StateBanner</name>
    <message>
        <source>Go on without it</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>The console is not connected to any database yet.</source>
        <translation>Die Konsole ist noch mit keiner Datenbank verbunden.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>The console&apos;s own schema in this database is of an older version. Everything can be looked at and previewed; before anything can be cleaned, it has to be brought up to date.</source>
        <translation>Das eigene Schema der Konsole in dieser Datenbank hat eine ältere Version. Alles lässt sich ansehen und als Vorschau zeigen; zum Bereinigen muss es aktualisiert werden.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema and quarantine folders.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet. Alles lässt sich ansehen und als Vorschau zeigen; zum Bereinigen braucht sie ihr eigenes Schema und Quarantäneordner.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema.</source>
        <translation>Die Konsole ist in dieser Datenbank nicht eingerichtet. Alles lässt sich ansehen und als Vorschau zeigen; zum Bereinigen braucht sie ihr eigenes Schema.</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Not live: this is the state of %1 %2.</source>
        <translation>Nicht live: Dies ist der Stand von %1 %2.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Neuer Versuch läuft…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>finishing an interrupted run</source>
        <translation>schließt einen unterbrochenen Lauf ab</translation>
    </message>
    <message>
        <source>listing files</source>
        <translation>listet Dateien auf</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>liest die Datenbank</translation>
    </message>
    <message>
        <source>looking at files</source>
        <translation>prüft Dateien</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>stellt wieder her</translation>
    </message>
    <message>
        <source>purging</source>
        <translation>löscht endgültig</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops after the current batch; what is done stays done.</source>
        <translation>Hält nach dem aktuellen Stapel an; Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindet mit %1…</translation>
    </message>
    <message>
        <source>Connected · PostgreSQL %1 · %2 ms</source>
        <translation>Verbunden · PostgreSQL %1 · %2 ms</translation>
    </message>
    <message>
        <source>Server gone since %1 UTC · trying again in %2 s</source>
        <translation>Server weg seit %1 UTC · neuer Versuch in %2 s</translation>
    </message>
    <message>
        <source>No connection · trying again in %1 s</source>
        <translation>Keine Verbindung · neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Last refresh %1 %2 · clock skew %3 s</source>
        <translation>Aktualisiert %1 %2 · Uhrabweichung %3 s</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: hält an…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::StepIndicator</name>
    <message>
        <source>1 Choose</source>
        <translation>1 Auswahl</translation>
    </message>
    <message>
        <source>2 Preview</source>
        <translation>2 Vorschau</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Lauf</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Ergebnis</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::StorageBoard</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Added per day</source>
        <translation>Zugang pro Tag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Zugang am %1</translation>
    </message>
    <message>
        <source>by the time of its row, of what is still there</source>
        <translation>nach der Zeit der Zeile, was noch da ist</translation>
    </message>
    <message>
        <source>No day has been kept yet: the console&apos;s own schema is not set up, or cannot be written.</source>
        <translation>Noch kein Tag gespeichert: Das eigene Schema der Konsole ist nicht eingerichtet oder nicht beschreibbar.</translation>
    </message>
    <message>
        <source>at the last look of each day</source>
        <translation>beim letzten Blick jedes Tages</translation>
    </message>
    <message>
        <source>%1 · ▼ a cleanup</source>
        <translation>%1 · ▼ eine Bereinigung</translation>
    </message>
</context>
<context>
    <name>gui::StorageCards</name>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Expired (&gt; %n day(s))</source>
        <translation>
            <numerusform>Abgelaufen (&gt; %n Tag)</numerusform>
            <numerusform>Abgelaufen (&gt; %n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired (&gt; %1 and %2 days)</source>
        <translation>Abgelaufen (&gt; %1 und %2 Tage)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in no row, older than %2</source>
        <translation>%1 in keiner Zeile, älter als %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>whose file is gone</source>
        <translation>deren Datei nicht mehr da ist</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien anzeigen</translation>
    </message>
    <message>
        <source>Preview their cleanup</source>
        <translation>Vorschau ihrer Bereinigung</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>on disk; %1 of %2</source>
        <translation>belegt; %1 mit %2</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <translation>%1, nur „%2“</translation>
    </message>
    <message>
        <source>of its inodes; %1</source>
        <translation>der Inodes; %1</translation>
    </message>
    <message>
        <source> · %1 inodes free</source>
        <translation> · %1 Inodes frei</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation> · %1: %2</translation>
    </message>
    <message>
        <source>its server does not say how much room there is: set %1 to what you allow for it</source>
        <translation>sein Server sagt nicht, wie viel Platz es gibt: %1 auf das setzen, was dafür vorgesehen ist</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Retention to look at, in days</source>
        <translation>Zu betrachtende Aufbewahrung in Tagen</translation>
    </message>
    <message>
        <source>&amp;What if retention were</source>
        <translation>&amp;Was wäre bei Aufbewahrung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Nicht verbunden. Oben links eine Verbindung wählen.</translation>
    </message>
    <message>
        <source>Looking at both folders…</source>
        <translation>Liest beide Ordner ein…</translation>
    </message>
    <message>
        <source>The scan is not complete: %1</source>
        <translation>Nicht vollständig eingelesen: %1</translation>
    </message>
    <message>
        <source>This day&apos;s snapshot is not kept: %1</source>
        <translation>Der Tagesstand von heute wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %Ln file(s)…</source>
        <translation>
            <numerusform>Misst %Ln Datei…</numerusform>
            <numerusform>Misst %Ln Dateien…</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 · before the last cleanup</source>
        <translation>%1 · vor der letzten Bereinigung</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>Erneut &amp;messen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Misst beide Ordner…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No folder is set for this connection, so nobody can say what lies on disk.</source>
        <translation>Für diese Verbindung ist kein Ordner angegeben, daher ist nicht bekannt, was auf dem Datenträger liegt.</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Ordner angeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>There are no files with a row.</source>
        <translation>Es gibt keine Dateien mit einer Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) measured in %1 s, %2 %3</source>
        <translation>
            <numerusform>%Ln Datei in %1 s gemessen, %2 %3</numerusform>
            <numerusform>%Ln Dateien in %1 s gemessen, %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the connection is lost since</source>
        <translation>%1 · Verbindung seither verloren</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>gui::TextViewer</name>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%L1 characters in %Ln line(s)</source>
        <translation>
            <numerusform>%L1 Zeichen in %Ln Zeile</numerusform>
            <numerusform>%L1 Zeichen in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>gui::ThresholdView</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Executions would count as stuck after</source>
        <translation>A&amp;usführungen gälten als hängend nach</translation>
    </message>
    <message>
        <source>Completed executions over the limit, by user</source>
        <translation>Abgeschlossene Ausführungen über der Grenze, nach Benutzer</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Would have been marked</source>
        <translation>Wäre markiert worden</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>gui::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The pictures are in %1.</source>
        <translation>Die Bilder liegen in %1.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The tour came no further than &quot;%1&quot; within five minutes.</source>
        <translation>Der Rundgang kam in fünf Minuten nicht über „%1“ hinaus.</translation>
    </message>
</context>
<context>
    <name>gui::UnitsView</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <source>A service that stays (systemd)</source>
        <translation>Ein dauerhafter Dienst (systemd)</translation>
    </message>
    <message>
        <source>Timers (systemd)</source>
        <translation>Timer (systemd)</translation>
    </message>
    <message>
        <source>Lines for crontab</source>
        <translation>Zeilen für crontab</translation>
    </message>
    <message>
        <source>How cleanups are started</source>
        <translation>Wie Bereinigungen gestartet werden</translation>
    </message>
    <message>
        <source>for this user</source>
        <translation>für diesen Benutzer</translation>
    </message>
    <message>
        <source>for the system</source>
        <translation>für das System</translation>
    </message>
    <message>
        <source>Whose service it is</source>
        <translation>Wessen Dienst es ist</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>Text der Unit</translation>
    </message>
    <message>
        <source>Paste into: crontab -e</source>
        <translation>Einfügen in: crontab -e</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Kommt nach %1</translation>
    </message>
    <message>
        <source>Goes to /etc/systemd/system/%1, with a user &quot;%2&quot; of its own who may write to both folders; then: systemctl daemon-reload</source>
        <translation>Kommt nach /etc/systemd/system/%1, mit einem eigenen Benutzer „%2“, der in beide Ordner schreiben darf; dann: systemctl daemon-reload</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Install for this user</source>
        <translation>Für diesen Benutzer installieren</translation>
    </message>
    <message>
        <source>Install and start %1?</source>
        <translation>%1 installieren und starten?</translation>
    </message>
    <message>
        <source>the two timers</source>
        <translation>die beiden Timer</translation>
    </message>
    <message>
        <source>It keeps the schedule of this database from now on, also when this window is closed: files are removed without asking again.

%1</source>
        <translation>Ab jetzt wird der Zeitplan dieser Datenbank ausgeführt, auch wenn dieses Fenster geschlossen ist: Dateien werden ohne weitere Nachfrage entfernt.

%1</translation>
    </message>
    <message>
        <source>Install and start</source>
        <translation>Installieren und starten</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Installed and started.</source>
        <translation>Installiert und gestartet.</translation>
    </message>
    <message>
        <source>The units are written, but &quot;%1 %2&quot; failed: %3</source>
        <translation>Die Units sind geschrieben, doch „%1 %2“ ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>If it fails, nobody is told: the unit that mails root then, scrapazoidctl-failed@.service, comes with the package scrapazoidctl, which is not installed here.</source>
        <translation>Schlägt es fehl, erfährt es niemand: Die Unit, die dann root eine E-Mail schickt, scrapazoidctl-failed@.service, gehört zum Paket scrapazoidctl, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
</context>
<context>
    <name>gui::WatchersView</name>
    <message>
        <source>Stuck executions</source>
        <translation>Hängende Ausführungen</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>Programs that keep the schedule</source>
        <translation>Programme, die den Zeitplan ausführen</translation>
    </message>
    <message>
        <source>When each kind of cleanup last went through</source>
        <translation>Wann jede Art von Bereinigung zuletzt gelungen ist</translation>
    </message>
    <message>
        <source>Who keeps the schedule</source>
        <translation>Wer den Zeitplan ausführt</translation>
    </message>
    <message>
        <source>Last time that all of it went through</source>
        <translation>Letztes vollständiges Gelingen</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>Seit (%1)</translation>
    </message>
    <message>
        <source>Nobody: keep it in this window, or install a service.</source>
        <translation>Niemand: ihn in diesem Fenster ausführen oder einen Dienst installieren.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Wann (%1)</translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No cleanup has gone through yet.</source>
        <translation>Noch keine Bereinigung ist gelungen.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>jobs::JobBase</name>
    <message>
        <source>The work ended unexpectedly (%1); try again, and report it if it happens again.</source>
        <translation>Die Arbeit endete unerwartet (%1); erneut versuchen und bei Wiederholung melden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid-Konsole</translation>
    </message>
    <message>
        <source>Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>Betreut die Ausführungen und Dateien einer Scrapazoid-Installation.</translation>
    </message>
    <message>
        <source>Connect to this profile instead of the default one.</source>
        <translation>Mit diesem Profil statt dem Standardprofil verbinden.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>Show every page by itself, do a real preview, run and undo, write a picture of each to this folder, and end.</source>
        <translation>Jede Seite von selbst zeigen, eine echte Vorschau, Ausführung und Rücknahme durchführen, von jeder ein Bild in diesen Ordner schreiben und enden.</translation>
    </message>
    <message>
        <source>Start on this page: %1.</source>
        <translation>Auf dieser Seite beginnen: %1.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;: choose one of %2.</source>
        <translation>Es gibt keine Seite „%1“: Eine von %2 wählen.</translation>
    </message>
</context>
<context>
    <name>models::ExecutionPageModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>hängend · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Begonnen (lokal)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Completed (local)</source>
        <translation>Abgeschlossen (lokal)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Abgeschlossen (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>models::FileTreeModel</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Benutzer</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>No execution</source>
        <translation>Keine Ausführung</translation>
    </message>
    <message>
        <source>No extension</source>
        <translation>Ohne Endung</translation>
    </message>
    <message>
        <source>In no row</source>
        <translation>In keiner Zeile</translation>
    </message>
    <message>
        <source>%1: %2 on disk, %3 in file sizes</source>
        <translation>%1: %2 belegt, %3 nach Dateigröße</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
</context>
<context>
    <name>models::FoundItemsModel</name>
    <message>
        <source>Execution #%1</source>
        <translation>Ausführung #%1</translation>
    </message>
    <message>
        <source>Marked %1 by %2, %3: %4</source>
        <translation>Markiert %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Seen %1 by %2, %3: %4</source>
        <translation>Gesehen %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Removed %1 by %2, %3: %4</source>
        <translation>Entfernt %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Wann (lokal)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>models::InventoryFilesModel</name>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>Zeit (lokal)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
</context>
<context>
    <name>models::LiveExecutionsModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>hängend · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Begonnen (lokal)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Of %1 limit</source>
        <translation>Von Grenze %1</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 der Grenze</translation>
    </message>
</context>
<context>
    <name>models::PlanItemsModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>file was gone already</source>
        <translation>Datei war schon nicht mehr da</translation>
    </message>
    <message>
        <source>row was gone already</source>
        <translation>Zeile war schon nicht mehr da</translation>
    </message>
    <message>
        <source>protected meanwhile</source>
        <translation>inzwischen geschützt</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>geschützt: %1</translation>
    </message>
    <message>
        <source>in use by another transaction</source>
        <translation>von einer anderen Transaktion benutzt</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <translation>von der Datenbank behalten</translation>
    </message>
    <message>
        <source>kept by the database: %1</source>
        <translation>von der Datenbank behalten: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>liegt unter %1</translation>
    </message>
    <message>
        <source>%1, found twice</source>
        <translation>%1, zweimal gefunden</translation>
    </message>
    <message>
        <source>%1, file is gone</source>
        <translation>%1, Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Execution #%1 (%2)</source>
        <translation>Ausführung #%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Begonnen (lokal)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Changed (local)</source>
        <translation>Geändert (lokal)</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Geändert (UTC)</translation>
    </message>
    <message>
        <source>Stored (local)</source>
        <translation>Gespeichert (lokal)</translation>
    </message>
    <message>
        <source>Stored (UTC)</source>
        <translation>Gespeichert (UTC)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Dated (local)</source>
        <translation>Datiert (lokal)</translation>
    </message>
    <message>
        <source>Dated (UTC)</source>
        <translation>Datiert (UTC)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>models::RunItemsModel</name>
    <message>
        <source>Execution #%1 (was %2)</source>
        <translation>Ausführung #%1 (war %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
</context>
<context>
    <name>models::RunsModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Purge of %1</source>
        <translation>Quarantäne leeren: %1</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Hängende Ausführungen</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>partly failed</source>
        <translation>teils fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Wann (lokal)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Zeilen ohne Datei</translation>
    </message>
    <message>
        <source>Weekly cleanup</source>
        <translation>Wöchentliche Bereinigung</translation>
    </message>
    <message>
        <source>Aggressive cleanup</source>
        <translation>Aggressive Bereinigung</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>teils rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>models::ScheduledJobsModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Next (local)</source>
        <translation>Nächste (lokal)</translation>
    </message>
    <message>
        <source>Next (UTC)</source>
        <translation>Nächste (UTC)</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Letzte (lokal)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letzte (UTC)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was sie tat</translation>
    </message>
</context>
<context>
    <name>models::TextLinesModel</name>
    <message>
        <source>… %L1 lines between are not shown: save the text to read them …</source>
        <translation>… %L1 Zeilen dazwischen werden nicht gezeigt: den Text speichern, um sie zu lesen …</translation>
    </message>
</context>
<context>
    <name>models::WatchLogModel</name>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Wann (lokal)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
</TS>
