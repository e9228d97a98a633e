<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cleanup</name>
    <message>
        <source>Whoever keeps the schedule tells somebody of what is wrong: %1 looked at %2.</source>
        <translation>Le programme qui assure la planification signale à quelqu’un ce qui ne va pas&#x202f;: %1 a regardé pour la dernière fois le %2.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails: the last to look was %1, at %2.</source>
        <translation>Personne ne serait averti d’un volume plein ni d’une planification en échec&#x202f;: le dernier à avoir regardé est %1, le %2.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails.</source>
        <translation>Personne ne serait averti d’un volume plein ni d’une planification en échec.</translation>
    </message>
    <message>
        <source>Name a command that tells you (&quot;scrapazoidctl config set alerts.hook &apos;…&apos;&quot;) and keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>Indiquer une commande d’alerte («&#x202f;scrapazoidctl config set alerts.hook &apos;…&apos;&#x202f;») et assurer la planification&#x202f;: «&#x202f;scrapazoidctl watch&#x202f;» comme service, ou «&#x202f;scrapazoidctl watch --once&#x202f;» depuis un minuteur.</translation>
    </message>
    <message>
        <source>The command is there; keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>La commande est là&#x202f;; assurer la planification&#x202f;: «&#x202f;scrapazoidctl watch&#x202f;» comme service, ou «&#x202f;scrapazoidctl watch --once&#x202f;» depuis un minuteur.</translation>
    </message>
    <message>
        <source>Whether the console is set up cannot be seen without the rights on its own schema.</source>
        <translation>Sans droits sur le schéma propre à la console, impossible de voir si elle est initialisée.</translation>
    </message>
    <message>
        <source>Give the role the right to read the server&apos;s catalogue.</source>
        <translation>Donner au rôle le droit de lire le catalogue du serveur.</translation>
    </message>
    <message>
        <source>Correct or remove it; until then nothing is changed by this profile.</source>
        <translation>La corriger ou la retirer&#x202f;; d’ici là, ce profil ne modifie rien.</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s question for a password, or set the folder as sudo://%1.</source>
        <translation>Répondre à la demande de mot de passe du bureau, ou définir le dossier sous la forme sudo://%1.</translation>
    </message>
    <message>
        <source>Let user %1 start the helper without a password: %2</source>
        <translation>Permettre à l’utilisateur %1 de lancer l’auxiliaire sans mot de passe&#x202f;: %2</translation>
    </message>
    <message>
        <source>Make a key with &quot;ssh-keygen -t ed25519&quot;, and let its owner in there with a line in ~/.ssh/authorized_keys: %1 KEY</source>
        <translation>Créer une clé avec «&#x202f;ssh-keygen -t ed25519&#x202f;», et y admettre son propriétaire par une ligne de ~/.ssh/authorized_keys&#x202f;: %1 CLÉ</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys there, or load the key that it has already with &quot;ssh-add&quot;: %1 %2</source>
        <translation>Y ajouter cette ligne à ~/.ssh/authorized_keys, ou charger avec «&#x202f;ssh-add&#x202f;» la clé déjà admise&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Compare its key with what its administrator says, and connect once by hand to take it: %1</source>
        <translation>Comparer sa clé à celle qu’indique son administrateur, puis se connecter une fois à la main pour l’accepter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only if its administrator says that its key has changed: ssh-keygen -R %1, and connect once by hand: %2</source>
        <translation>Seulement si son administrateur confirme que sa clé a changé&#x202f;: ssh-keygen -R %1, puis se connecter une fois à la main&#x202f;: %2</translation>
    </message>
    <message>
        <source>Use an image that has it, as this one: docker build -t %1 -f packaging/container/Containerfile build/deb</source>
        <translation>Utiliser une image qui le contient, comme celle-ci&#x202f;: docker build -t %1 -f packaging/container/Containerfile build/deb</translation>
    </message>
    <message>
        <source>Try it by hand: %1 – or correct the address: scrapazoidctl config set %2.dir ADDRESS</source>
        <translation>Essayer à la main&#x202f;: %1 – ou corriger l’adresse&#x202f;: scrapazoidctl config set %2.dir ADRESSE</translation>
    </message>
    <message>
        <source>A helper on %1 answers: scrapazoidctl %2, working as %3.</source>
        <translation>Un auxiliaire répond sur %1&#x202f;: scrapazoidctl %2, sous le compte %3.</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; before the helper begins.</source>
        <translation>Le shell distant de %1 affiche «&#x202f;%2&#x202f;» avant que l’auxiliaire ne commence.</translation>
    </message>
    <message>
        <source>Let it print that only where somebody sits at it, as with this line at the top of ~/.bashrc there: [[ $- == *i* ]] || return</source>
        <translation>Ne laisser cet affichage qu’aux sessions interactives, comme avec cette ligne en tête de son ~/.bashrc&#x202f;: [[ $- == *i* ]] || return</translation>
    </message>
    <message>
        <source>The helper on %1 may only look: it is started with --read-only.</source>
        <translation>L’auxiliaire sur %1 ne peut que regarder&#x202f;: il est lancé avec --read-only.</translation>
    </message>
    <message>
        <source>Take --read-only away from its line in ~/.ssh/authorized_keys there, or use a profile for looking: doctor --viewer.</source>
        <translation>Y retirer --read-only de sa ligne dans ~/.ssh/authorized_keys, ou utiliser un profil de consultation&#x202f;: doctor --viewer.</translation>
    </message>
    <message>
        <source>Locks in the %1 folder hold for everybody.</source>
        <translation>Les verrous dans le dossier %1 valent pour tous.</translation>
    </message>
    <message>
        <source>The %1 folder lies on a network or user-space file system (%2): a lock in it may hold on this machine only.</source>
        <translation>Le dossier %1 se trouve sur un système de fichiers réseau ou en espace utilisateur (%2)&#x202f;: un verrou peut n’y valoir que sur cette machine.</translation>
    </message>
    <message>
        <source>Clean it from one machine, the one that holds the schedule.</source>
        <translation>Le nettoyer depuis une seule machine, celle qui assure la planification.</translation>
    </message>
    <message>
        <source>Every file in the quarantine of the %1 folder has its entry in the journal.</source>
        <translation>Chaque fichier de la quarantaine du dossier %1 a son entrée dans le registre.</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.</source>
        <translation>
            <numerusform>Dans la quarantaine du dossier %1 se trouve %Ln fichier que cette base ne connaît pas (opérations&#x202f;: %2).</numerusform>
            <numerusform>Dans la quarantaine du dossier %1 se trouvent %Ln fichiers que cette base ne connaît pas (opérations&#x202f;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a run back with its rows: scrapazoidctl undo %1 --from-manifest. What nobody wants back goes with scrapazoidctl purge --strays.</source>
        <translation>Restaurer une opération avec ses lignes&#x202f;: scrapazoidctl undo %1 --from-manifest. Ce dont personne ne veut plus s’élimine avec scrapazoidctl purge --strays.</translation>
    </message>
    <message>
        <source>They lie in %1/%2/quarantine below the paths they had: move back what is wanted; the rest goes with scrapazoidctl purge --strays.</source>
        <translation>Ils se trouvent dans %1/%2/quarantine, sous leurs anciens chemins&#x202f;: remettre en place ce qui est utile&#x202f;; le reste s’élimine avec scrapazoidctl purge --strays.</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day(s) (journal.days).</source>
        <translation>
            <numerusform>L’historique de la console occupe %1 de la base&#x202f;; les lignes de ce qui n’est plus annulable restent %n jour (journal.days).</numerusform>
            <numerusform>L’historique de la console occupe %1 de la base&#x202f;; les lignes de ce qui n’est plus annulable restent %n jours (journal.days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln of them is/are older and go(es) with the next purge.</source>
        <translation>
            <numerusform> %Ln d’entre elles est plus ancienne et sera supprimée à la prochaine purge.</numerusform>
            <numerusform> %Ln d’entre elles sont plus anciennes et seront supprimées à la prochaine purge.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run waits for its last look at late rows.</source>
        <translation>Aucune opération n’attend son dernier examen des lignes tardives.</translation>
    </message>
    <message>
        <source>process %1 on the server (%2) has had a transaction open on the service&apos;s tables</source>
        <translation>le processus %1 sur le serveur (%2) garde une transaction ouverte sur les tables du service</translation>
    </message>
    <message>
        <source>the prepared transaction %1 is open on the service&apos;s tables</source>
        <translation>la transaction préparée %1 est ouverte sur les tables du service</translation>
    </message>
    <message>
        <source>nobody is in its way now</source>
        <translation>plus rien ne la retient</translation>
    </message>
    <message>
        <source>Run %1 waits for its last look at late rows, so nothing of it is deleted for good; %2.</source>
        <translation>L’opération %1 attend son dernier examen des lignes tardives, donc rien n’en est supprimé définitivement&#x202f;; %2.</translation>
    </message>
    <message>
        <source>The next cleanup makes up for it once such transactions have ended.</source>
        <translation>Le prochain nettoyage y remédie dès que ces transactions sont terminées.</translation>
    </message>
    <message>
        <source>files come back in one step that replaces nothing</source>
        <translation>les fichiers reviennent en une seule étape qui ne remplace rien</translation>
    </message>
    <message>
        <source>files come back by a link, in two steps that replace nothing</source>
        <translation>les fichiers reviennent par un lien, en deux étapes qui ne remplacent rien</translation>
    </message>
    <message>
        <source>no file can come back without the risk of replacing another</source>
        <translation>aucun fichier ne peut revenir sans risque d’en remplacer un autre</translation>
    </message>
    <message>
        <source>What the file system of the %1 folder can do is tried out in its quarantine, which cannot be written to.</source>
        <translation>Les capacités du système de fichiers du dossier %1 s’essaient dans sa quarantaine, et celle-ci est inaccessible en écriture.</translation>
    </message>
    <message>
        <source>the kernel keeps paths inside it</source>
        <translation>le noyau maintient les chemins à l’intérieur</translation>
    </message>
    <message>
        <source>paths are walked part by part, as the kernel refuses openat2</source>
        <translation>les chemins sont parcourus élément par élément, car le noyau refuse openat2</translation>
    </message>
    <message>
        <source>what is done survives a power cut</source>
        <translation>ce qui est fait survit à une coupure de courant</translation>
    </message>
    <message>
        <source>folders cannot be synced, so a power cut may undo the last moves</source>
        <translation>les dossiers ne peuvent pas être synchronisés&#x202f;: une coupure de courant peut défaire les derniers déplacements</translation>
    </message>
    <message>
        <source>names that differ by case alone are one</source>
        <translation>les noms qui ne diffèrent que par la casse n’en font qu’un</translation>
    </message>
    <message>
        <source>The file system of the %1 folder: %2.</source>
        <translation>Système de fichiers du dossier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file system of the %1 folder, %2: %3.</source>
        <translation>Système de fichiers du dossier %1, %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Cleanups with quarantine are refused here: remove for good (--permanent), or move the folder to a file system with links.</source>
        <translation>Les nettoyages avec quarantaine sont refusés ici&#x202f;: supprimer définitivement (--permanent), ou déplacer le dossier vers un système de fichiers avec liens.</translation>
    </message>
    <message>
        <source>After a power cut let the next cleanup or &quot;scrapazoidctl undo&quot; put right what is left.</source>
        <translation>Après une coupure de courant, laisser le prochain nettoyage ou «&#x202f;scrapazoidctl undo&#x202f;» remettre en ordre ce qui reste.</translation>
    </message>
    <message>
        <source>%1 (its image needs the package acl for that)</source>
        <translation>%1 (son image a besoin pour cela du paquet acl)</translation>
    </message>
    <message>
        <source>Start the container with that folder for writing, without &quot;ro&quot;.</source>
        <translation>Démarrer le conteneur avec ce dossier en écriture, sans «&#x202f;ro&#x202f;».</translation>
    </message>
    <message>
        <source>Mount it for writing: %1</source>
        <translation>Le monter en écriture&#x202f;: %1</translation>
    </message>
    <message>
        <source>No %1 folder is configured, so nothing of it can be cleaned.</source>
        <translation>Aucun dossier %1 n’est configuré, donc rien ne peut y être nettoyé.</translation>
    </message>
    <message>
        <source>Set it: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Le définir&#x202f;: scrapazoidctl config set %1.dir DOSSIER</translation>
    </message>
    <message>
        <source>See that it is there and may be entered, or correct the address: scrapazoidctl config set %1.dir ADDRESS</source>
        <translation>Vérifier qu’il existe et qu’on peut y entrer, ou corriger l’adresse&#x202f;: scrapazoidctl config set %1.dir ADRESSE</translation>
    </message>
    <message>
        <source>Mount its volume, or correct the path: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Monter son volume, ou corriger le chemin&#x202f;: scrapazoidctl config set %1.dir DOSSIER</translation>
    </message>
    <message>
        <source>the %1 folder %2</source>
        <translation>le dossier %1 (%2)</translation>
    </message>
    <message>
        <source>User %1 may read %2.</source>
        <translation>L’utilisateur %1 peut lire %2.</translation>
    </message>
    <message>
        <source>The file system of %1 is mounted read-only.</source>
        <translation>Le système de fichiers est monté en lecture seule&#x202f;: %1.</translation>
    </message>
    <message>
        <source>User %1 may not enter %2.</source>
        <translation>L’utilisateur %1 ne peut pas entrer dans %2.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from %2.</source>
        <translation>L’utilisateur %1 ne peut rien supprimer dans %2.</translation>
    </message>
    <message>
        <source>Because of the sticky bit, user %1 may only remove what it owns from %2.</source>
        <translation>À cause du sticky bit, l’utilisateur %1 ne peut supprimer que ce qui lui appartient dans %2.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from the folder %2 in %3.</source>
        <translation>L’utilisateur %1 ne peut rien supprimer du dossier %2 dans %3.</translation>
    </message>
    <message>
        <source>User %1 may read %2 and remove from it.</source>
        <translation>L’utilisateur %1 peut lire %2 et y supprimer.</translation>
    </message>
    <message>
        <source>The quarantine in %1 is a link or lies on another file system; files are never copied there.</source>
        <translation>La quarantaine dans %1 est un lien ou se trouve sur un autre système de fichiers&#x202f;; rien n’y est jamais copié.</translation>
    </message>
    <message>
        <source>Move it back in place: it must be a plain folder below the root itself.</source>
        <translation>La remettre en place&#x202f;: ce doit être un simple dossier directement sous la racine.</translation>
    </message>
    <message>
        <source>User %1 may not write to the quarantine in %2.</source>
        <translation>L’utilisateur %1 ne peut pas écrire dans la quarantaine de %2.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to any database.</source>
        <translation>Le dossier %1 (%2) n’est lié à aucune base.</translation>
    </message>
    <message>
        <source>See that its volume is mounted, then run: scrapazoidctl setup</source>
        <translation>Vérifier que son volume est monté, puis exécuter&#x202f;: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3.</source>
        <translation>Le dossier %1 a été initialisé comme dossier %2, et non %3.</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Corriger les chemins&#x202f;: scrapazoidctl config set %1.dir DOSSIER</translation>
    </message>
    <message>
        <source>Whether the %1 folder belongs to this database cannot be told while it cannot be read.</source>
        <translation>Impossible de dire si le dossier %1 appartient à cette base tant qu’il est illisible.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another installation (database %3).</source>
        <translation>Le dossier %1 (%2) est lié à une autre installation (base %3).</translation>
    </message>
    <message>
        <source>Connect to that one. Only if the folder has really changed hands: scrapazoidctl setup --rebind</source>
        <translation>Se connecter à celle-là. Seulement si le dossier a vraiment changé de mains&#x202f;: scrapazoidctl setup --rebind</translation>
    </message>
    <message>
        <source>The %1 folder is bound to this database.</source>
        <translation>Le dossier %1 est lié à cette base.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 and %3 inodes free.</source>
        <translation>Le volume du dossier %1 a %2 et %3 inodes libres.</translation>
    </message>
    <message>
        <source>Clean up before it is full; files removed with --permanent free room at once.</source>
        <translation>Nettoyer avant qu’il soit plein&#x202f;; les fichiers supprimés avec --permanent libèrent de la place aussitôt.</translation>
    </message>
    <message>
        <source>The two folders do not overlap.</source>
        <translation>Les deux dossiers ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set downloads.dir FOLDER</source>
        <translation>Corriger les chemins&#x202f;: scrapazoidctl config set downloads.dir DOSSIER</translation>
    </message>
    <message>
        <source>The %1 folder cannot be looked at while %2 is not reached.</source>
        <translation>Le dossier %1 ne peut pas être examiné tant que %2 est injoignable.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is older than version %2, the first that the console supports.</source>
        <translation>PostgreSQL %1 est antérieur à la version %2, la première que la console prend en charge.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Mettre le serveur à niveau.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is supported.</source>
        <translation>PostgreSQL %1 est pris en charge.</translation>
    </message>
    <message>
        <source>The connection is ssh&apos;s own up to the server&apos;s machine.</source>
        <translation>La connexion passe par ssh jusqu’à la machine du serveur.</translation>
    </message>
    <message>
        <source>Behind the host that ssh reaches, the connection crosses a network without encryption.</source>
        <translation>Au-delà de l’hôte que ssh atteint, la connexion traverse un réseau sans chiffrement.</translation>
    </message>
    <message>
        <source>Let ssh reach the server&apos;s own machine, or connect to it directly with TLS: scrapazoidctl config set server.via &quot;&quot; and server.sslmode require</source>
        <translation>Faire aboutir ssh sur la machine du serveur, ou s’y connecter directement avec TLS&#x202f;: scrapazoidctl config set server.via &quot;&quot; et server.sslmode require</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection stays on this machine and needs no encryption.</source>
        <translation>La connexion reste sur cette machine et n’a pas besoin de chiffrement.</translation>
    </message>
    <message>
        <source>The connection crosses a network without encryption.</source>
        <translation>La connexion traverse un réseau sans chiffrement.</translation>
    </message>
    <message>
        <source>Switch SSL on at the server, then: scrapazoidctl config set server.sslmode require</source>
        <translation>Activer SSL sur le serveur, puis&#x202f;: scrapazoidctl config set server.sslmode require</translation>
    </message>
    <message>
        <source>The connection goes to the server itself (%1).</source>
        <translation>La connexion va au serveur lui-même (%1).</translation>
    </message>
    <message>
        <source>The connection goes through a pooler at %1, so previews work and cleanups are refused: locks and settings do not hold there.</source>
        <translation>La connexion passe par un pool de connexions à %1&#x202f;: les aperçus fonctionnent, les nettoyages sont refusés, car verrous et paramètres n’y tiennent pas.</translation>
    </message>
    <message>
        <source>Connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s: scrapazoidctl config set server.host and server.port</source>
        <translation>Se connecter au serveur PostgreSQL lui-même, par son propre hôte et port au lieu de ceux du pool&#x202f;: scrapazoidctl config set server.host et server.port</translation>
    </message>
    <message>
        <source>This server is a standby and only takes reads: previews work, cleanups do not.</source>
        <translation>Ce serveur est un secondaire, en lecture seule&#x202f;: les aperçus fonctionnent, les nettoyages non.</translation>
    </message>
    <message>
        <source>Connect to the primary; with several hosts, set target_session_attrs to read-write.</source>
        <translation>Se connecter au primaire&#x202f;; avec plusieurs hôtes, mettre target_session_attrs à read-write.</translation>
    </message>
    <message>
        <source>Sessions of %1 only read here: default_transaction_read_only is on.</source>
        <translation>Les sessions de %1 ne font ici que lire&#x202f;: default_transaction_read_only est actif.</translation>
    </message>
    <message>
        <source>Take it out of the connection&apos;s options.</source>
        <translation>Le retirer des options de la connexion.</translation>
    </message>
    <message>
        <source>The server takes writes.</source>
        <translation>Le serveur accepte les écritures.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and the server&apos;s differ by %1 s (limit %2 s).</source>
        <translation>L’horloge de cette machine et celle du serveur diffèrent de %1 s (limite %2 s).</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines: timedatectl set-ntp true</source>
        <translation>Mettre les deux machines à l’heure&#x202f;: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>A run is going on; what it has not settled yet is its own.</source>
        <translation>Une opération est en cours&#x202f;; ce qu’elle n’a pas encore réglé lui revient.</translation>
    </message>
    <message>
        <source>No interrupted run waits to be finished.</source>
        <translation>Aucune opération interrompue n’attend d’être terminée.</translation>
    </message>
    <message numerus="yes">
        <source>An interrupted run has left %n batch(es) half done.</source>
        <translation>
            <numerusform>Une opération interrompue a laissé %n lot inachevé.</numerusform>
            <numerusform>Une opération interrompue a laissé %n lots inachevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cleanup finishes them first; this one does at once: scrapazoidctl stuck --yes</source>
        <translation>Le prochain nettoyage les termine d’abord&#x202f;; celui-ci le fait aussitôt&#x202f;: scrapazoidctl stuck --yes</translation>
    </message>
    <message>
        <source>See whether it works without the console: %1</source>
        <translation>Voir si cela fonctionne sans la console&#x202f;: %1</translation>
    </message>
    <message>
        <source>on the host of the folders, %1</source>
        <translation>sur l’hôte des dossiers, %1</translation>
    </message>
    <message>
        <source>through ssh</source>
        <translation>par ssh</translation>
    </message>
    <message>
        <source>by a local socket</source>
        <translation>par un socket local</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Connected to database %1 %2 as %3; an answer takes %4 ms.</source>
        <translation>Connecté à la base %1 %2 en tant que %3&#x202f;; une réponse prend %4 ms.</translation>
    </message>
    <message>
        <source>Run: scrapazoidctl setup</source>
        <translation>Exécuter&#x202f;: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing can be removed.</source>
        <translation>La console n’est pas initialisée dans cette base, donc rien ne peut être supprimé.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, newer than this program knows (%2).</source>
        <translation>Le schéma de la console est en version %1, plus récente que celle que ce programme connaît (%2).</translation>
    </message>
    <message>
        <source>Update scrapazoid-console on this machine.</source>
        <translation>Mettre à jour scrapazoid-console sur cette machine.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, this program needs %2.</source>
        <translation>Le schéma de la console est en version %1, ce programme demande %2.</translation>
    </message>
    <message>
        <source>The console is set up in this database.</source>
        <translation>La console est initialisée dans cette base.</translation>
    </message>
    <message>
        <source>Another cleanup is running: %1.</source>
        <translation>Un autre nettoyage est en cours&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Wait until it ends: only one runs at a time.</source>
        <translation>Attendre qu’il se termine&#x202f;: un seul à la fois.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning, and no other console is connected.</source>
        <translation>Personne d’autre ne nettoie, et aucune autre console n’est connectée.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning. Also connected: %1.</source>
        <translation>Personne d’autre ne nettoie. Également connectés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The service&apos;s own cleanup has marked nothing in the last hour.</source>
        <translation>Le nettoyage propre au service n’a rien marqué depuis une heure.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s own cleanup is at work too: it marked %n execution(s) failed in the last hour.</source>
        <translation>
            <numerusform>Le nettoyage propre au service est lui aussi à l’œuvre&#x202f;: il a marqué %n exécution en échec depuis une heure.</numerusform>
            <numerusform>Le nettoyage propre au service est lui aussi à l’œuvre&#x202f;: il a marqué %n exécutions en échec depuis une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the work to one of the two: what the service removes is in no history and cannot be undone. Its job starts with start_cleanup_thread(app).</source>
        <translation>Laisser le travail à l’un des deux&#x202f;: ce que le service supprime ne figure dans aucun historique et n’est pas annulable. Sa tâche démarre avec start_cleanup_thread(app).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of run %1 could not be put back and are in the journal alone: %2</source>
        <translation>
            <numerusform>%n ligne de l’opération %1 n’a pas pu être remise en place et ne se trouve que dans le registre&#x202f;: %2</numerusform>
            <numerusform>%n lignes de l’opération %1 n’ont pas pu être remises en place et ne se trouvent que dans le registre&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of run %2 could not be finished and is set aside: %3</source>
        <translation>Le lot %1 de l’opération %2 n’a pas pu être terminé et est mis de côté&#x202f;: %3</translation>
    </message>
    <message>
        <source>Mend what is named there, and then undo the run: &quot;scrapazoidctl undo %1&quot;.</source>
        <translation>Réparer ce qui y est nommé, puis annuler l’opération&#x202f;: «&#x202f;scrapazoidctl undo %1&#x202f;».</translation>
    </message>
    <message>
        <source>No run has left work that could not be finished.</source>
        <translation>Aucune opération n’a laissé de travail impossible à terminer.</translation>
    </message>
    <message>
        <source>every look for running and stuck executions</source>
        <translation>chaque recherche d’exécutions en cours ou bloquées</translation>
    </message>
    <message>
        <source>every look for files past their retention</source>
        <translation>chaque recherche de fichiers au-delà de leur conservation</translation>
    </message>
    <message>
        <source>every look at an execution&apos;s files</source>
        <translation>chaque lecture des fichiers d’une exécution</translation>
    </message>
    <message>
        <source>%1 has an index on %2.</source>
        <translation>%1 a un index sur %2.</translation>
    </message>
    <message>
        <source>Nothing keeps %1 of %2 unique, so undo could bring a row back twice, and every row is looked up by reading the whole table.</source>
        <translation>Rien ne garantit l’unicité de %1 dans %2&#x202f;: l’annulation pourrait restaurer une ligne deux fois, et chaque ligne se cherche en lisant toute la table.</translation>
    </message>
    <message>
        <source>%1 has no index on %2 that the console could use, and with about %3 rows needs none.</source>
        <translation>%1 n’a pas d’index utilisable par la console sur %2, et avec environ %3 lignes n’en a pas besoin.</translation>
    </message>
    <message>
        <source>%1 of %2 is an enum, which no index serves: %3 reads all of about %4 rows.</source>
        <translation>%1 de %2 est un enum, qu’aucun index ne sert&#x202f;: %3 lit les quelque %4 lignes.</translation>
    </message>
    <message>
        <source>Let the service keep its states as text, or archive old executions.</source>
        <translation>Laisser le service garder ses états en texte, ou archiver les anciennes exécutions.</translation>
    </message>
    <message>
        <source>%1 has no index on %2: %3 reads all of about %4 rows.</source>
        <translation>%1 n’a pas d’index sur %2&#x202f;: %3 lit les quelque %4 lignes.</translation>
    </message>
    <message>
        <source>The trigger %1 runs whenever the console changes rows of %2.</source>
        <translation>Le déclencheur %1 s’exécute chaque fois que la console modifie des lignes de %2.</translation>
    </message>
    <message>
        <source>See what it does: undo brings the rows back, not what a trigger did besides.</source>
        <translation>Voir ce qu’il fait&#x202f;: l’annulation restaure les lignes, pas ce qu’un déclencheur a fait par ailleurs.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the row of %2 that they refer to.</source>
        <translation>Des lignes de %1 sont supprimées avec la ligne de %2 à laquelle elles se réfèrent.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo brings them back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Un nettoyage dit combien, et l’annulation les restaure&#x202f;; rendre la clé étrangère ON DELETE RESTRICT si elles doivent retenir la ligne.</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference when the row of %2 that they refer to goes.</source>
        <translation>Des lignes de %1 perdent leur référence quand la ligne de %2 à laquelle elles se réfèrent est supprimée.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo puts the references back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Un nettoyage dit combien, et l’annulation rétablit les références&#x202f;; rendre la clé étrangère ON DELETE RESTRICT si elles doivent retenir la ligne.</translation>
    </message>
    <message>
        <source>Rows of %2 that rows of %1 refer to cannot be removed; a cleanup reports them as failed.</source>
        <translation>Les lignes de %2 auxquelles se réfèrent des lignes de %1 ne peuvent pas être supprimées&#x202f;; un nettoyage les signale en échec.</translation>
    </message>
    <message>
        <source>Remove those of %1 first, where they are not needed any more.</source>
        <translation>Supprimer d’abord celles de %1, si elles ne servent plus.</translation>
    </message>
    <message>
        <source>No row security hides rows from %1.</source>
        <translation>Aucune sécurité niveau ligne ne cache de lignes à %1.</translation>
    </message>
    <message>
        <source>Row security may hide rows of %1 from %2, so nothing that is missing proves anything.</source>
        <translation>La sécurité niveau ligne peut cacher des lignes de %1 à %2&#x202f;: une absence n’y prouve rien.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema is not the service&apos;s to change.</source>
        <translation>Le schéma propre à la console n’est pas modifiable par le service.</translation>
    </message>
    <message>
        <source>Autovacuum is off, so tables keep the room of removed rows.</source>
        <translation>L’autovacuum est désactivé&#x202f;: les tables gardent la place des lignes supprimées.</translation>
    </message>
    <message>
        <source>Autovacuum is off for %1, so it keeps the room of removed rows.</source>
        <translation>L’autovacuum est désactivé pour %1&#x202f;: la place des lignes supprimées reste occupée.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by %3, which has no index: the server looks through all of it for each row that goes.</source>
        <translation>%1 se réfère à %2 par %3, sans index&#x202f;: le serveur la parcourt entièrement pour chaque ligne supprimée.</translation>
    </message>
    <message>
        <source>%1 may name files, and this role may not read it: files that only it names count as orphans.</source>
        <translation>%1 peut nommer des fichiers, et ce rôle ne peut pas la lire&#x202f;: les fichiers qu’elle seule nomme comptent comme orphelins.</translation>
    </message>
    <message>
        <source>Files that %1 names are no orphans; if it owns none, say in orphans.owners which columns do.</source>
        <translation>Les fichiers que nomme %1 ne sont pas orphelins&#x202f;; si elle n’en possède aucun, indiquer dans orphans.owners quelles colonnes en possèdent.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema belongs to %1, the service&apos;s own role: whoever gets into the service can change the schedule and what undo would put back. A role of the console&apos;s own is safer.</source>
        <translation>Le schéma propre à la console appartient à %1, le rôle du service lui-même&#x202f;: quiconque pénètre dans le service peut modifier la planification et ce que l’annulation restaurerait. Un rôle propre à la console est plus sûr.</translation>
    </message>
    <message>
        <source>%1 has every right that the console needs on %2.</source>
        <translation>%1 a tous les droits nécessaires à la console sur %2.</translation>
    </message>
    <message>
        <source>%1 lacks rights on %2: %3.</source>
        <translation>Il manque à %1 des droits sur %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have the columns that the console needs.</source>
        <translation>%1, %2 et %3 ont les colonnes nécessaires à la console.</translation>
    </message>
    <message>
        <source>%1 has the columns that the console needs; by the profile the service keeps no files.</source>
        <translation>%1 a les colonnes nécessaires à la console&#x202f;; selon le profil, le service ne garde pas de fichiers.</translation>
    </message>
    <message>
        <source>Something is left out: %1</source>
        <translation>Quelque chose est laissé de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>No trigger and no other table hangs on the rows that the console changes.</source>
        <translation>Aucun déclencheur ni aucune autre table ne dépend des lignes que la console modifie.</translation>
    </message>
    <message>
        <source>Whatever refers to the rows of files has an index for it.</source>
        <translation>Tout ce qui se réfère aux lignes de fichiers a un index pour cela.</translation>
    </message>
    <message>
        <source>No other table has a column whose name is one for a file&apos;s path.</source>
        <translation>Aucune autre table n’a de colonne dont le nom évoque un chemin de fichier.</translation>
    </message>
    <message>
        <source>Autovacuum looks after the tables.</source>
        <translation>L’autovacuum s’occupe des tables.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, for %2, where a pause of %3 is the longest that is known; %4 usual days&apos; worth of %5 would go: is the service running, and is this its database?</source>
        <translation>Aucune exécution n’a commencé depuis le %1, soit %2, alors que la plus longue pause connue est de %3&#x202f;; l’équivalent de %4 jours habituels du dossier %5 serait supprimé&#x202f;: le service tourne-t-il, et est-ce bien sa base&#x202f;?</translation>
    </message>
    <message>
        <source>The last execution began at %1: no longer ago than is usual.</source>
        <translation>La dernière exécution a commencé le %1&#x202f;: pas plus ancien que d’habitude.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, which is long, but no more than the usual goes.</source>
        <translation>Aucune exécution n’a commencé depuis le %1, ce qui est long, mais il n’est pas supprimé plus que d’habitude.</translation>
    </message>
    <message>
        <source>Check the service and its database; what is left may be all that there is.</source>
        <translation>Vérifier le service et sa base&#x202f;; ce qui reste est peut-être tout ce qu’il y a.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the job %1 would remove, and agree to it once if that is meant.</source>
        <translation>Regarder ce que la tâche %1 supprimerait, et l’approuver une fois si c’est voulu.</translation>
    </message>
    <message>
        <source>Look at these rows in the preview, and go on only if they are meant to go.</source>
        <translation>Regarder ces lignes dans l’aperçu, et ne continuer que si elles doivent être supprimées.</translation>
    </message>
    <message>
        <source>%1 came of age since the cleanup of %2</source>
        <translation>%1 sont arrivées à échéance depuis le nettoyage du %2</translation>
    </message>
    <message>
        <source>%1 were left by earlier cleanups</source>
        <translation>%1 ont été laissées par des nettoyages précédents</translation>
    </message>
    <message>
        <source>Of the rows of %1 that go, %2.</source>
        <translation>Lignes de %1 à supprimer&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No row of %1 that goes came with a date from before the last cleanup.</source>
        <translation>Aucune ligne de %1 à supprimer n’est arrivée avec une date antérieure au dernier nettoyage.</translation>
    </message>
    <message>
        <source>%1 rows of %2 came since the cleanup of %3 and are dated before %4</source>
        <translation>%1 lignes de %2 sont arrivées depuis le nettoyage du %3 avec une date antérieure au %4</translation>
    </message>
    <message>
        <source>%1: an import, or a copy put back?</source>
        <translation>%1&#x202f;: une importation, ou une copie remise en place&#x202f;?</translation>
    </message>
    <message>
        <source>%1: too few to be an import.</source>
        <translation>%1&#x202f;: trop peu pour une importation.</translation>
    </message>
    <message>
        <source>%1 rows of %2 go only because they are kept for %3 now, and were for %4 before.</source>
        <translation>%1 lignes de %2 ne sont supprimées que parce que la conservation est à présent de %3, au lieu de %4 auparavant.</translation>
    </message>
    <message>
        <source>No cleanup of %1 has gone by itself in this database yet: the first one would remove %2 rows, dated from %3 to %4.</source>
        <translation>Aucun nettoyage de %1 ne s’est encore fait de lui-même dans cette base&#x202f;: le premier supprimerait %2 lignes, datées du %3 au %4.</translation>
    </message>
    <message>
        <source>There was no cleanup of %1 in this database yet: this one takes %2 rows, dated from %3 to %4.</source>
        <translation>Il n’y a encore eu aucun nettoyage de %1 dans cette base&#x202f;: celui-ci prend %2 lignes, datées du %3 au %4.</translation>
    </message>
    <message>
        <source>%1 has looked at it and agreed.</source>
        <translation>%1 l’a regardé et approuvé.</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 would run %3 with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>Le déclencheur %1 de %2 exécuterait %3 avec les droits du rôle de la console&#x202f;; il appartient à %4, qui a moins de droits.</translation>
    </message>
    <message>
        <source>The rule %1 of %2 would run with the rights of the console&apos;s role; it belongs to %3, which may less.</source>
        <translation>La règle %1 de %2 s’exécuterait avec les droits du rôle de la console&#x202f;; elle appartient à %3, qui a moins de droits.</translation>
    </message>
    <message>
        <source>%1 of %2 would call %3 with the rights of the console&apos;s role; %4, which may less, has seen to that.</source>
        <translation>%1 de %2 appellerait %3 avec les droits du rôle de la console&#x202f;; c’est le fait de %4, qui a moins de droits.</translation>
    </message>
    <message>
        <source>Values of type %1 in %2 are converted by %3, with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>Les valeurs de type %1 dans %2 sont converties par %3, avec les droits du rôle de la console&#x202f;; cela appartient à %4, qui a moins de droits.</translation>
    </message>
    <message>
        <source>%1 of %2 looks names up in the schema %3, where %4, which may less than the console&apos;s role, can put things of its own.</source>
        <translation>%1 de %2 cherche des noms dans le schéma %3, où %4, qui a moins de droits que le rôle de la console, peut placer ses propres objets.</translation>
    </message>
    <message>
        <source>Let the console connect as a role that may no more than a cleanup needs: %1</source>
        <translation>Connecter la console sous un rôle limité à ce qu’un nettoyage demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Writing the tables runs no code of a role that may less.</source>
        <translation>Écrire dans les tables n’exécute aucun code d’un rôle ayant moins de droits.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Refusé&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Refused: the profile of this machine does not let the guard &quot;%1&quot; be agreed on: its setting guards.agreeable says which may.</source>
        <translation>Refusé&#x202f;: le profil de cette machine ne permet pas d’approuver le garde-fou «&#x202f;%1&#x202f;»&#x202f;: son paramètre guards.agreeable dit lesquels le peuvent.</translation>
    </message>
    <message>
        <source>The role lacks rights on %1 that removing rows and putting them back takes: %2.</source>
        <translation>Il manque au rôle, sur %1, des droits pour supprimer des lignes et les restaurer&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The role may remove rows and put them back.</source>
        <translation>Le rôle peut supprimer des lignes et les restaurer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.</source>
        <translation>
            <numerusform>%Ln ligne de %1 est supprimée avec la ligne de %2 à laquelle elle se réfère, et restaurée avec elle.</numerusform>
            <numerusform>%Ln lignes de %1 sont supprimées avec les lignes de %2 auxquelles elles se réfèrent, et restaurées avec elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.</source>
        <translation>
            <numerusform>%Ln ligne de %1 perd sa référence à une ligne de %2, et la retrouve avec elle.</numerusform>
            <numerusform>%Ln lignes de %1 perdent leur référence à des lignes de %2, et la retrouvent avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inherits from %2: its rows are rows of that table, and could not be put back where they were.</source>
        <translation>%1 hérite de %2&#x202f;: ses lignes sont des lignes de cette table, et ne pourraient être remises à leur place.</translation>
    </message>
    <message>
        <source>Make it a partition, or take it out: ALTER TABLE %1 NO INHERIT %2; orphans can be cleaned all the same.</source>
        <translation>En faire une partition, ou l’en détacher&#x202f;: ALTER TABLE %1 NO INHERIT %2&#x202f;; les orphelins peuvent être nettoyés malgré tout.</translation>
    </message>
    <message>
        <source>The console&apos;s history in this database is of an older version than this program.</source>
        <translation>L’historique de la console dans cette base est d’une version plus ancienne que ce programme.</translation>
    </message>
    <message>
        <source>The console is not set up in this database.</source>
        <translation>La console n’est pas initialisée dans cette base.</translation>
    </message>
    <message>
        <source>Run &quot;scrapazoidctl setup&quot;, or Set up… in the window.</source>
        <translation>Exécuter «&#x202f;scrapazoidctl setup&#x202f;», ou Initialiser… dans la fenêtre.</translation>
    </message>
    <message>
        <source>The database is the one the preview was made on (%1).</source>
        <translation>La base est celle sur laquelle l’aperçu a été fait (%1).</translation>
    </message>
    <message>
        <source>The preview was made on another database, or before the set-up.</source>
        <translation>L’aperçu a été fait sur une autre base, ou avant l’initialisation.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines.</source>
        <translation>Mettre les deux machines à l’heure.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning.</source>
        <translation>Personne d’autre ne nettoie.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Attendre qu’il se termine.</translation>
    </message>
    <message>
        <source>No row is dated in the future.</source>
        <translation>Aucune ligne n’est datée dans le futur.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation>
            <numerusform>%n ligne est datée de plus de %1 min dans le futur.</numerusform>
            <numerusform>%n lignes sont datées de plus de %1 min dans le futur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the clock of the service&apos;s machine.</source>
        <translation>Vérifier l’horloge de la machine du service.</translation>
    </message>
    <message>
        <source>%1 of at most %2 items.</source>
        <translation>%1 éléments sur %2 au plus.</translation>
    </message>
    <message>
        <source>Clean up less at once; the limit is one that somebody has set.</source>
        <translation>Nettoyer moins à la fois&#x202f;; cette limite a été fixée par quelqu’un.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role.</source>
        <translation>La sécurité niveau ligne cache à ce rôle des lignes de %1.</translation>
    </message>
    <message>
        <source>All rows of %1 are visible to this role.</source>
        <translation>Toutes les lignes de %1 sont visibles pour ce rôle.</translation>
    </message>
    <message>
        <source>Connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>Se connecter en propriétaire des tables, ou accorder BYPASSRLS au rôle.</translation>
    </message>
    <message>
        <source>The %1 folder was listed whole: %2 files.</source>
        <translation>Le dossier %1 a été parcouru en entier&#x202f;: %2 fichiers.</translation>
    </message>
    <message>
        <source>Give the console the right to read it, or mend the volume, and make a new preview.</source>
        <translation>Donner à la console le droit de le lire, ou réparer le volume, puis faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were compared.</source>
        <translation>%1 lignes de %2 ont été comparées.</translation>
    </message>
    <message>
        <source>The table of %1 has no rows at all.</source>
        <translation>La table de %1 n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and that nobody has emptied it.</source>
        <translation>Vérifier que c’est la bonne base, et que personne ne l’a vidée.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files.</source>
        <translation>Le dossier %1 contient %2 fichiers.</translation>
    </message>
    <message>
        <source>The %1 folder is empty.</source>
        <translation>Le dossier %1 est vide.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Vérifier que le volume est monté.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts (at least twice the execution limit: %2).</source>
        <translation>Seul compte ce qui a plus de %1 (au moins le double de la limite d’exécution&#x202f;: %2).</translation>
    </message>
    <message>
        <source>Give a longer least age: an execution may still be writing its files.</source>
        <translation>Indiquer un âge minimal plus long&#x202f;: une exécution peut être encore en train d’écrire ses fichiers.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is mounted and bound to this database.</source>
        <translation>Le dossier %1 (%2) est monté et lié à cette base.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path, or run &quot;scrapazoidctl setup&quot;.</source>
        <translation>Monter le volume, corriger le chemin, ou exécuter «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>La corriger ou la retirer.</translation>
    </message>
    <message>
        <source>%1 So nothing says that there is nothing to remove: give this user the right to read it.</source>
        <translation>%1 Rien ne dit donc qu’il n’y a rien à supprimer&#x202f;: donner à cet utilisateur le droit de le lire.</translation>
    </message>
    <message>
        <source>To go on for this plan all the same, override the guards.</source>
        <translation>Pour continuer malgré tout avec ce plan, passer outre les garde-fous.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl schedule agree %1&quot; shows it and asks.</source>
        <translation>«&#x202f;scrapazoidctl schedule agree %1&#x202f;» le montre et demande l’accord.</translation>
    </message>
    <message>
        <source>Until then the job does nothing.</source>
        <translation>D’ici là, la tâche ne fait rien.</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3 %4</source>
        <translation>Refusé par le garde-fou «&#x202f;%1&#x202f;»&#x202f;: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck.</source>
        <translation>%1 exécutions non terminées sur %2 sont bloquées.</translation>
    </message>
    <message>
        <source>All %1 unfinished executions are stuck at once: is the clock right?</source>
        <translation>Les %1 exécutions non terminées sont toutes bloquées en même temps&#x202f;: l’horloge est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck at once: is the clock right?</source>
        <translation>%1 exécutions non terminées sur %2 sont bloquées en même temps&#x202f;: l’horloge est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source> One of them starts at %1, which the server&apos;s clock has not reached.</source>
        <translation> L’une d’elles commence le %1, instant que l’horloge du serveur n’a pas encore atteint.</translation>
    </message>
    <message>
        <source> They all started within one minute.</source>
        <translation> Elles ont toutes commencé en moins d’une minute.</translation>
    </message>
    <message>
        <source>Check the clocks of the server and of the service&apos;s machine, and whether the service runs.</source>
        <translation>Vérifier les horloges du serveur et de la machine du service, et si le service tourne.</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here, and its path and prefixes.</source>
        <translation>Vérifier que le dossier %1 est monté ici en entier, ainsi que son chemin et ses préfixes.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 have no file, and the folder %4, into which most of them lead, has none or is not there.</source>
        <translation>%1 lignes sur %2 de %3 n’ont pas de fichier, et le dossier %4, où mènent la plupart, n’en contient aucun ou n’existe pas.</translation>
    </message>
    <message>
        <source>Of the %1 newest rows of %2 that stay %3 lead to their files; of %4 that go %5 have none.</source>
        <translation>Sur les %1 lignes les plus récentes de %2 qui restent, %3 mènent à leur fichier&#x202f;; sur les %4 à supprimer, %5 n’en ont pas.</translation>
    </message>
    <message>
        <source>%1 files are newer than the newest row of %2 (%3): was the database restored?</source>
        <translation>%1 fichiers sont plus récents que la ligne la plus récente de %2 (%3)&#x202f;: la base a-t-elle été restaurée&#x202f;?</translation>
    </message>
    <message>
        <source>The files of %1 without a row are no newer than its rows.</source>
        <translation>Les fichiers de %1 sans ligne ne sont pas plus récents que ses lignes.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and as new as the folder.</source>
        <translation>Vérifier que c’est la bonne base, et qu’elle est aussi récente que le dossier.</translation>
    </message>
    <message>
        <source>Check that folder and database belong together, and that nobody has emptied either.</source>
        <translation>Vérifier que le dossier et la base vont ensemble, et que personne n’a vidé l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%1 % of all rows of %2 (limit %3 %).</source>
        <translation>%1&#x202f;% de toutes les lignes de %2 (limite %3&#x202f;%).</translation>
    </message>
    <message>
        <source>%1 % of all files of the %2 folder (limit %3 %).</source>
        <translation>%1&#x202f;% de tous les fichiers du dossier %2 (limite %3&#x202f;%).</translation>
    </message>
    <message>
        <source>Refused: of %1 files of the preview that were looked at in the folder %2, %3 are gone by now: was it emptied, or is its volume not mounted? Check it and make a new preview.</source>
        <translation>Refusé&#x202f;: sur %1 fichiers de l’aperçu examinés dans le dossier %2, %3 ont disparu entre-temps&#x202f;: a-t-il été vidé, ou son volume n’est-il pas monté&#x202f;? Le vérifier et faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>Refused: the preview is too old for this database to tell what has changed since. Make a new preview.</source>
        <translation>Refusé&#x202f;: l’aperçu est trop ancien pour que cette base dise ce qui a changé depuis. Faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>Refused: %1 is another folder, or on another volume, than when the preview was made. Check that the right volume is mounted and make a new preview.</source>
        <translation>Refusé&#x202f;: %1 est un autre dossier, ou sur un autre volume, que lors de l’aperçu. Vérifier que le bon volume est monté et faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>If this is meant, bind the folder to this database anew after looking at what lies there: &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Si c’est voulu, lier de nouveau le dossier à cette base après avoir regardé ce qu’il contient&#x202f;: «&#x202f;scrapazoidctl setup --rebind&#x202f;».</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database says that there was one: it is another copy of the folder, or part of it was not copied.</source>
        <translation>Le dossier %1 ne se souvient d’aucune opération, or cette base dit qu’il y en a eu une&#x202f;: c’est une autre copie du dossier, ou une partie n’a pas été copiée.</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database knows some: it is an older copy of the folder.</source>
        <translation>Le dossier %1 ne se souvient d’aucune opération, or cette base en connaît&#x202f;: c’est une copie plus ancienne du dossier.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 as its last, and this database knows later ones: it is an older copy of the folder.</source>
        <translation>Le dossier %1 se souvient de l’opération %2 comme dernière, or cette base en connaît de plus récentes&#x202f;: c’est une copie plus ancienne du dossier.</translation>
    </message>
    <message>
        <source>The folder %1 was set up for this database at %2, which this database does not know: it was restored or copied from before.</source>
        <translation>Le dossier %1 a été initialisé pour cette base le %2, ce que cette base ignore&#x202f;: elle a été restaurée ou copiée à partir d’un état antérieur.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 of %3 as its last, which this database does not know: it has gone back in time (restored, failed over) or is a copy.</source>
        <translation>Le dossier %1 se souvient de l’opération %2 du %3 comme dernière, que cette base ignore&#x202f;: elle est revenue en arrière (restauration, basculement) ou est une copie.</translation>
    </message>
    <message>
        <source>The sequence %1 stands at %2 and stood at %3 at %4: the database has gone back in time.</source>
        <translation>La séquence %1 est à %2 et était à %3 le %4&#x202f;: la base est revenue en arrière.</translation>
    </message>
    <message>
        <source>The server is the one through which the folder was cleaned before.</source>
        <translation>Le serveur est celui par lequel le dossier a été nettoyé auparavant.</translation>
    </message>
    <message>
        <source>The folder was cleaned through the server %1 before, and this is %2: is it the same database, moved, or a copy of it?</source>
        <translation>Le dossier a été nettoyé auparavant par le serveur %1, et celui-ci est %2&#x202f;: est-ce la même base, déplacée, ou une copie&#x202f;?</translation>
    </message>
    <message>
        <source>The %1 folder and the database remember the same last run.</source>
        <translation>Le dossier %1 et la base se souviennent de la même dernière opération.</translation>
    </message>
    <message>
        <source>The %1 folder has not lost half of its files since its last run.</source>
        <translation>Le dossier %1 n’a pas perdu la moitié de ses fichiers depuis sa dernière opération.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files, and its last run left at least %3: is a part of it not mounted?</source>
        <translation>Le dossier %1 contient %2 fichiers, et sa dernière opération en a laissé au moins %3&#x202f;: une partie n’est-elle pas montée&#x202f;?</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here.</source>
        <translation>Vérifier que le dossier %1 est monté ici en entier.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview; if the clock is right and was wrong before, say so once with &quot;scrapazoidctl setup --reset-clock&quot;.</source>
        <translation>Régler les horloges et faire un nouvel aperçu&#x202f;; si l’horloge est juste et ne l’était pas avant, le dire une fois avec «&#x202f;scrapazoidctl setup --reset-clock&#x202f;».</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, which is before an earlier cleanup (%2).</source>
        <translation>L’horloge du serveur indique %1, ce qui est antérieur à un nettoyage précédent (%2).</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3</source>
        <translation>Refusé par le garde-fou «&#x202f;%1&#x202f;»&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>The preview was made at %1, which the server&apos;s clock has not reached (%2).</source>
        <translation>L’aperçu a été fait le %1, instant que l’horloge du serveur n’a pas encore atteint (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s clock goes on as this machine&apos;s does.</source>
        <translation>L’horloge du serveur avance comme celle de cette machine.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, so there is no time to forget: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La console n’est pas initialisée dans la base %1, il n’y a donc pas d’heure à oublier&#x202f;: exécuter d’abord «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>%1, when the server said %2</source>
        <translation>%1, alors que le serveur indiquait %2</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>préparer la session</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Commencée (UTC)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Achevée (UTC)</translation>
    </message>
    <message>
        <source>Runtime (seconds)</source>
        <translation>Durée (secondes)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file has been written.</source>
        <translation>L’exportation a été arrêtée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one outside.</source>
        <translation>Le dossier %1 se trouve dans le dossier %2, où des copies seraient orphelines. En choisir un à l’extérieur.</translation>
    </message>
    <message>
        <source>The files need %1 and %2 has %3 free. Choose another folder, or untick some.</source>
        <translation>Les fichiers demandent %1 et %2 a %3 libres. Choisir un autre dossier, ou en décocher.</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>le dossier %1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Execution #%1 is not in the database any more.</source>
        <translation>L’exécution #%1 n’est plus dans la base.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 n’est pas affiché&#x202f;: %2.</translation>
    </message>
    <message>
        <source>so it cannot be shown</source>
        <translation>l’affichage est donc impossible</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so there are no runs.</source>
        <translation>La console n’est pas initialisée dans cette base, il n’y a donc pas d’opérations.</translation>
    </message>
    <message>
        <source>Stopped on request: the list is not complete.</source>
        <translation>Arrêté sur demande&#x202f;: la liste est incomplète.</translation>
    </message>
    <message>
        <source>A workload is measured over 1 to %1 days.</source>
        <translation>Une charge se mesure sur 1 à %1 jours.</translation>
    </message>
    <message>
        <source>Pins live in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Les épingles se trouvent dans le schéma propre à la console, que la base %1 n’a pas encore&#x202f;: exécuter d’abord «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution: give its id as the history shows it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une exécution&#x202f;: indiquer son identifiant tel que l’historique l’affiche.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The first day must be before the second one.</source>
        <translation>Le premier jour doit précéder le second.</translation>
    </message>
    <message>
        <source>A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at most a year in all.</source>
        <translation>Une limite de %1 s plus %2 s n’a pas de sens pour les exécutions bloquées&#x202f;: indiquer au moins 1 s et au plus un an en tout.</translation>
    </message>
    <message>
        <source>%1: its file is back in its place</source>
        <translation>%1&#x202f;: son fichier est de nouveau en place</translation>
    </message>
    <message>
        <source>a file that a row means again and that cannot go back (%1)</source>
        <translation>un fichier qu’une ligne désigne de nouveau et qui ne peut pas revenir (%1)</translation>
    </message>
    <message>
        <source>the folder&apos;s list of what is in quarantine cannot be written (%1), so nothing can be put there; it can be removed permanently</source>
        <translation>la liste de ce que le dossier a en quarantaine ne peut pas être écrite (%1), donc rien ne peut y être placé&#x202f;; une suppression définitive est possible</translation>
    </message>
    <message>
        <source>The volume has no room for the quarantine&apos;s own folders: &quot;scrapazoidctl purge --now&quot; frees what lies in quarantine already, and a --permanent run deletes what it can move.</source>
        <translation>Le volume n’a pas de place pour les dossiers de la quarantaine&#x202f;: «&#x202f;scrapazoidctl purge --now&#x202f;» libère ce qui est déjà en quarantaine, et une opération --permanent supprime ce qu’elle peut déplacer.</translation>
    </message>
    <message>
        <source>a file has appeared at the path since the preview</source>
        <translation>un fichier est apparu à ce chemin depuis l’aperçu</translation>
    </message>
    <message>
        <source>the file was gone already</source>
        <translation>le fichier avait déjà disparu</translation>
    </message>
    <message>
        <source>%1; its row could not be put back and is kept in the journal (%2)</source>
        <translation>%1&#x202f;; sa ligne n’a pas pu être remise en place et reste dans le registre (%2)</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base a retenu l’exécution&#x202f;: un déclencheur ou une règle de %1 fait obstacle à sa modification.</translation>
    </message>
    <message>
        <source>the file elsewhere is not the one the preview showed</source>
        <translation>le fichier trouvé ailleurs n’est pas celui de l’aperçu</translation>
    </message>
    <message>
        <source>The file system of the %1 folder can neither rename without replacing nor link, so what is moved there could not come back safely: its files can only be removed permanently.</source>
        <translation>Le système de fichiers du dossier %1 ne sait ni renommer sans remplacer ni créer de liens, donc ce qui y est déplacé ne pourrait revenir sans risque&#x202f;: ses fichiers ne peuvent qu’être supprimés définitivement.</translation>
    </message>
    <message>
        <source>%1 So nothing can be put into quarantine there; it can be removed permanently.</source>
        <translation>%1 Rien ne peut donc y être mis en quarantaine&#x202f;; une suppression définitive est possible.</translation>
    </message>
    <message>
        <source>What is due in quarantine could not all be deleted, and the next run tries again: %1</source>
        <translation>Ce qui arrive à échéance en quarantaine n’a pas pu être entièrement supprimé, et la prochaine opération réessaie&#x202f;: %1</translation>
    </message>
    <message>
        <source>The guards were overridden for another plan: make a new preview and decide again.</source>
        <translation>Les garde-fous ont été outrepassés pour un autre plan&#x202f;: faire un nouvel aperçu et décider de nouveau.</translation>
    </message>
    <message>
        <source>A foreign key, a trigger or a rule has come to the service&apos;s tables or gone from them, so the rest stays: make a new preview.</source>
        <translation>Une clé étrangère, un déclencheur ou une règle est apparu sur les tables du service ou en a disparu, donc le reste demeure&#x202f;: faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it by now</source>
        <translation>la ligne n° %1 de %2 le nomme désormais</translation>
    </message>
    <message>
        <source>row #%1 of %2 may mean it</source>
        <translation>la ligne n° %1 de %2 le désigne peut-être</translation>
    </message>
    <message>
        <source>What this cleanup left could not be remembered for the next one: %1</source>
        <translation>Ce que ce nettoyage a laissé n’a pas pu être mémorisé pour le prochain&#x202f;: %1</translation>
    </message>
    <message>
        <source>the transaction of process %1 on the server (%2)</source>
        <translation>la transaction du processus %1 sur le serveur (%2)</translation>
    </message>
    <message>
        <source>the prepared transaction %1</source>
        <translation>la transaction préparée %1</translation>
    </message>
    <message>
        <source>A retention is kept in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Une conservation est notée dans le schéma propre à la console, que la base %1 n’a pas encore&#x202f;: exécuter d’abord «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>The %1 folder %2 lies inside a folder that was set up for cleaning by itself, so its files may be those of another database: give each its own folder.</source>
        <translation>Le dossier %1 (%2) se trouve dans un dossier initialisé pour être nettoyé lui-même, donc ses fichiers peuvent être ceux d’une autre base&#x202f;: donner à chacune son propre dossier.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to this database: check that its volume is mounted, then run &quot;scrapazoidctl setup&quot;.</source>
        <translation>Le dossier %1 (%2) n’est pas lié à cette base&#x202f;: vérifier que son volume est monté, puis exécuter «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Le dossier %1 (%2) est lié à une autre base (%3)&#x202f;: se connecter à celle-là, ou le lier à celle-ci, après avoir regardé ce qu’il contient, avec «&#x202f;scrapazoidctl setup --rebind&#x202f;».</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection&apos;s settings.</source>
        <translation>Le dossier %1 a été initialisé comme dossier %2, et non %3&#x202f;: corriger les chemins dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The screenshots and downloads folders overlap (%1 and %2), so a file could belong to both: give each its own folder.</source>
        <translation>Les dossiers des captures d’écran et des téléchargements se chevauchent (%1 et %2), un fichier pourrait donc appartenir aux deux&#x202f;: donner à chacun son propre dossier.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role, so nothing may be changed: connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>La sécurité niveau ligne cache à ce rôle des lignes de %1, donc rien ne peut être modifié&#x202f;: se connecter en propriétaire des tables, ou accorder BYPASSRLS au rôle.</translation>
    </message>
    <message>
        <source>so nothing may be changed</source>
        <translation>rien ne peut donc être modifié</translation>
    </message>
    <message>
        <source>The server only takes reads (a standby, or default_transaction_read_only): connect to the primary.</source>
        <translation>Le serveur n’accepte que les lectures (un secondaire, ou default_transaction_read_only)&#x202f;: se connecter au primaire.</translation>
    </message>
    <message>
        <source>Another cleanup is running in this database (%1): wait until it ends and try again.</source>
        <translation>Un autre nettoyage est en cours dans cette base (%1)&#x202f;: attendre qu’il se termine et réessayer.</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>une autre session</translation>
    </message>
    <message>
        <source>Another cleanup leads in this database by now: this one ends here.</source>
        <translation>Un autre nettoyage a pris la main dans cette base&#x202f;: celui-ci s’arrête ici.</translation>
    </message>
    <message>
        <source>Stopped while waiting for a cleanup that did not end in order (%1).</source>
        <translation>Arrêté pendant l’attente d’un nettoyage qui ne s’est pas terminé normalement (%1).</translation>
    </message>
    <message>
        <source>The database that answers now does not know this run: it has gone back in time (a failover that lost the last commits, a restore). The run ends here, and files that rows name are put back.</source>
        <translation>La base qui répond à présent ne connaît pas cette opération&#x202f;: elle est revenue en arrière (un basculement qui a perdu les derniers commits, une restauration). L’opération s’arrête ici, et les fichiers que des lignes nomment sont remis en place.</translation>
    </message>
    <message>
        <source>Another database answers under the same address now: the run ends here.</source>
        <translation>Une autre base répond à présent à la même adresse&#x202f;: l’opération s’arrête ici.</translation>
    </message>
    <message>
        <source>This server has no role %1: create it first, with CREATE ROLE.</source>
        <translation>Ce serveur n’a pas de rôle %1&#x202f;: le créer d’abord, avec CREATE ROLE.</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>schéma scrapazoid_console</translation>
    </message>
    <message>
        <source>Let role %1 look and preview: rights on %2.</source>
        <translation>Permettre au rôle %1 de regarder et de faire des aperçus&#x202f;: droits sur %2.</translation>
    </message>
    <message>
        <source>Let role %1 plan, run and undo: rights on %2.</source>
        <translation>Permettre au rôle %1 de planifier, d’exécuter et d’annuler&#x202f;: droits sur %2.</translation>
    </message>
    <message>
        <source>%1 Let whoever owns what is named here say: %2</source>
        <translation>%1 Faire exécuter par le propriétaire de ce qui est nommé ici&#x202f;: %2</translation>
    </message>
    <message>
        <source>grant rights on %1</source>
        <translation>accorder des droits sur %1</translation>
    </message>
    <message>
        <source>Role %1 would not get every right on %2: %3 may not pass them on.</source>
        <translation>Le rôle %1 n’obtiendrait pas tous les droits sur %2&#x202f;: %3 ne peut pas les transmettre.</translation>
    </message>
    <message>
        <source>%1 Until that is corrected nothing is changed.</source>
        <translation>%1 Tant que ce n’est pas corrigé, rien n’est modifié.</translation>
    </message>
    <message>
        <source>By its profile this service keeps no files: schema.screenshots.table and schema.downloads.table name the tables where it does. Stuck executions can be cleaned up.</source>
        <translation>Selon son profil, ce service ne garde pas de fichiers&#x202f;: schema.screenshots.table et schema.downloads.table nomment les tables où il en garde. Les exécutions bloquées peuvent être nettoyées.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to show; nothing has been changed.</source>
        <translation>Arrêté avant qu’il y ait quelque chose à montrer&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to no database, but remembers run %3, which this one does not know: connect to the one that does, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Le dossier %1 (%2) n’est lié à aucune base, mais se souvient de l’opération %3, que celle-ci ne connaît pas&#x202f;: se connecter à celle qui la connaît, ou le lier à celle-ci, après avoir regardé ce qu’il contient, avec «&#x202f;scrapazoidctl setup --rebind&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1/%2: it binds the %3 folder to this database and holds its quarantine.</source>
        <translation>Créer %1/%2&#x202f;: cela lie le dossier %3 à cette base et contient sa quarantaine.</translation>
    </message>
    <message>
        <source>Let %1/%2 remember the last run in the %3 folder, as this database does.</source>
        <translation>Faire mémoriser par %1/%2 la dernière opération dans le dossier %3, comme le fait cette base.</translation>
    </message>
    <message>
        <source>Bind the %1 folder %2 to this database as it is now. In its quarantine lie %3; those of runs that this database does not know stay there until somebody brings them back or removes them.</source>
        <translation>Lier le dossier %1 (%2) à cette base dans son état actuel. Dans sa quarantaine se trouvent %3&#x202f;; ceux d’opérations que cette base ne connaît pas y restent jusqu’à ce que quelqu’un les restaure ou les supprime.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Let the group of the %1 folder %2 lead, run and undo in it.</source>
        <translation>Permettre au groupe du dossier %1 (%2) d’y prendre la main, d’exécuter et d’annuler.</translation>
    </message>
    <message>
        <source>Create the schema scrapazoid_console in database %1: it records every run, so that it can be undone.</source>
        <translation>Créer le schéma scrapazoid_console dans la base %1&#x202f;: il consigne chaque opération, pour qu’elle soit annulable.</translation>
    </message>
    <message>
        <source>The console&apos;s history in database %1 is of an older version than this program, %2: run &quot;scrapazoidctl setup&quot;, which brings it up to date.</source>
        <translation>L’historique de la console dans la base %1 est d’une version plus ancienne que ce programme, %2&#x202f;: exécuter «&#x202f;scrapazoidctl setup&#x202f;», qui le met à jour.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, %2: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La console n’est pas initialisée dans la base %1, %2&#x202f;: exécuter d’abord «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</source>
        <translation>
            <numerusform>Dans la quarantaine du dossier %1 se trouve %Ln fichier, %2, qui serait perdu avec elle&#x202f;: le restaurer (undo) ou le supprimer définitivement (purge) d’abord. Rien n’a été modifié.</numerusform>
            <numerusform>Dans la quarantaine du dossier %1 se trouvent %Ln fichiers, %2, qui seraient perdus avec elle&#x202f;: les restaurer (undo) ou les supprimer définitivement (purge) d’abord. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3), so it stays as it is. Nothing was changed.</source>
        <translation>Le dossier %1 (%2) est lié à une autre base (%3), il reste donc tel quel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Remove %1/%2; its quarantine is empty.</source>
        <translation>Retirer %1/%2&#x202f;; sa quarantaine est vide.</translation>
    </message>
    <message>
        <source>Drop the schema scrapazoid_console of database %1 with its history, schedule and pins.</source>
        <translation>Supprimer le schéma scrapazoid_console de la base %1 avec son historique, sa planification et ses épingles.</translation>
    </message>
    <message numerus="yes">
        <source>With the history of %1 goes what can put %Ln item(s) back.</source>
        <translation>
            <numerusform>Avec l’historique de %1 disparaît ce qui permet de restaurer %Ln élément.</numerusform>
            <numerusform>Avec l’historique de %1 disparaît ce qui permet de restaurer %Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln opération</numerusform>
            <numerusform>%Ln opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.</source>
        <translation>La liste de l’opération %1 dans le dossier %2 ne peut pas être retirée, donc rien n’en est purgé.</translation>
    </message>
    <message>
        <source>a row means it again: it is back in its place</source>
        <translation>une ligne le désigne de nouveau&#x202f;: il est de retour à sa place</translation>
    </message>
    <message>
        <source>Nothing is purged while %1 may be writing rows that mean files in quarantine: try again when it has ended.</source>
        <translation>Rien n’est purgé tant que %1 écrit peut-être des lignes qui désignent des fichiers en quarantaine&#x202f;: réessayer une fois celle-ci terminée.</translation>
    </message>
    <message>
        <source>No folder has a list of a run %1.</source>
        <translation>Aucun dossier n’a de liste d’une opération %1.</translation>
    </message>
    <message>
        <source>a damaged line of the folder&apos;s list</source>
        <translation>une ligne endommagée de la liste du dossier</translation>
    </message>
    <message>
        <source>the list names the table %1, which is not mapped</source>
        <translation>la liste nomme la table %1, qui n’est pas associée</translation>
    </message>
    <message>
        <source>its row cannot be read from the list</source>
        <translation>sa ligne est illisible dans la liste</translation>
    </message>
    <message>
        <source>its file is not in quarantine any more</source>
        <translation>son fichier n’est plus en quarantaine</translation>
    </message>
    <message>
        <source>its file did not come back</source>
        <translation>son fichier n’est pas revenu</translation>
    </message>
    <message>
        <source>its row could not be put back</source>
        <translation>sa ligne n’a pas pu être remise en place</translation>
    </message>
    <message>
        <source>so nothing can be purged</source>
        <translation>rien ne peut donc être purgé</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in quarantine than was shown: look again.</source>
        <translation>La quarantaine contient maintenant plus d’éléments de l’opération %1 que ce qui a été montré&#x202f;: regarder de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) of the history are gone; its runs and their counts stay.</source>
        <translation>
            <numerusform>%Ln ancienne ligne de l’historique est supprimée&#x202f;; ses opérations et leurs totaux restent.</numerusform>
            <numerusform>%Ln anciennes lignes de l’historique sont supprimées&#x202f;; ses opérations et leurs totaux restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</source>
        <translation>
            <numerusform>%n fichier de l’opération %1 qu’aucune ligne ne nomme reste dans la quarantaine du dossier %2. La liste du dossier a sa ligne&#x202f;: elle permet de restaurer les deux.</numerusform>
            <numerusform>%n fichiers de l’opération %1 qu’aucune ligne ne nomme restent dans la quarantaine du dossier %2. La liste du dossier a leurs lignes&#x202f;: elle permet de restaurer les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database does not know run %1, which the folder remembers: it has gone back in time, or is a copy. Files that its rows name are back in their places; it was not changed.</source>
        <translation>Cette base ne connaît pas l’opération %1, dont le dossier se souvient&#x202f;: elle est revenue en arrière, ou est une copie. Les fichiers que ses lignes nomment sont de retour à leur place&#x202f;; elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>a row means it: it is back in its place</source>
        <translation>une ligne le désigne&#x202f;: il est de retour à sa place</translation>
    </message>
    <message>
        <source>lies in quarantine, but the journal has no entry that would bring it back</source>
        <translation>se trouve en quarantaine, mais le registre n’a pas d’entrée qui le ramènerait</translation>
    </message>
    <message>
        <source>The folder&apos;s own list of the run is kept: &quot;scrapazoidctl undo %1 --from-manifest&quot; shows what it would bring back.</source>
        <translation>La liste de l’opération dans le dossier est conservée&#x202f;: «&#x202f;scrapazoidctl undo %1 --from-manifest&#x202f;» montre ce qu’elle restaurerait.</translation>
    </message>
    <message>
        <source>%1 is itself an undo or a purge and cannot be taken back.</source>
        <translation>%1 est elle-même une annulation ou une purge et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Run %1 was permanent: its files are gone and cannot be brought back.</source>
        <translation>L’opération %1 était définitive&#x202f;: ses fichiers ont disparu et ne peuvent pas être restaurés.</translation>
    </message>
    <message>
        <source>Run %1 has nothing to undo: it did nothing, or was undone or purged already.</source>
        <translation>L’opération %1 n’a rien à annuler&#x202f;: elle n’a rien fait, ou est déjà annulée ou purgée.</translation>
    </message>
    <message>
        <source>its file in quarantine is not the one that was put there</source>
        <translation>son fichier en quarantaine n’est pas celui qui y a été placé</translation>
    </message>
    <message>
        <source>%1; the quarantined file stays where it is</source>
        <translation>%1&#x202f;; le fichier en quarantaine reste où il est</translation>
    </message>
    <message>
        <source>its file went with another row and is not back</source>
        <translation>son fichier a été retiré avec une autre ligne et n’est pas de retour</translation>
    </message>
    <message>
        <source>its file lies in quarantine, but its entry in the journal says nothing of it</source>
        <translation>son fichier est en quarantaine, mais son entrée dans le registre n’en dit rien</translation>
    </message>
    <message>
        <source>%1; and its file, which is in its place, cannot be put into quarantine again: %2</source>
        <translation>%1&#x202f;; et son fichier, qui est à sa place, ne peut pas être remis en quarantaine&#x202f;: %2</translation>
    </message>
    <message>
        <source>The alert command could not be started: %1.</source>
        <translation>La commande d’alerte n’a pas pu être lancée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The alert command did not end and was ended.</source>
        <translation>La commande d’alerte ne se terminait pas et a été arrêtée.</translation>
    </message>
    <message>
        <source>The alert command ended with status %1: %2</source>
        <translation>La commande d’alerte s’est terminée avec le code %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The alert command crashed: %1</source>
        <translation>La commande d’alerte a planté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>De nouveau connecté.</translation>
    </message>
    <message>
        <source>%1 has no folder to clean: set one in the profile.</source>
        <translation>%1 n’a pas de dossier à nettoyer&#x202f;: en définir un dans le profil.</translation>
    </message>
    <message>
        <source>Refused: this is nothing that can be agreed to beforehand (&quot;%1&quot;): %2 %3</source>
        <translation>Refusé&#x202f;: cela ne peut pas être approuvé d’avance («&#x202f;%1&#x202f;»)&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>The job %1 needs nobody to agree: nothing keeps it from its work.</source>
        <translation>La tâche %1 n’a besoin d’aucun accord&#x202f;: rien ne l’empêche de travailler.</translation>
    </message>
    <message>
        <source>The schedule lives in the console&apos;s own schema, which database %1 does not have in this version: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La planification se trouve dans le schéma propre à la console, que la base %1 n’a pas dans cette version&#x202f;: exécuter d’abord «&#x202f;scrapazoidctl setup&#x202f;».</translation>
    </message>
    <message>
        <source>A pause lasts a week at most: switch the schedule off for longer.</source>
        <translation>Une pause dure une semaine au plus&#x202f;: désactiver la planification pour plus longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>Only observed: %Ln item(s) (%1) would be cleaned up.</source>
        <translation>
            <numerusform>Observation seule&#x202f;: %Ln élément (%1) serait nettoyé.</numerusform>
            <numerusform>Observation seule&#x202f;: %Ln éléments (%1) seraient nettoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source> A run would be refused: %1 %2</source>
        <translation> Une opération serait refusée&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) (%1) cleaned up.</source>
        <translation>
            <numerusform>%Ln élément (%1) nettoyé.</numerusform>
            <numerusform>%Ln éléments (%1) nettoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln item(s) failed: the history of run %1 says why.</source>
        <translation>
            <numerusform> %Ln élément en échec&#x202f;: l’historique de l’opération %1 dit pourquoi.</numerusform>
            <numerusform> %Ln éléments en échec&#x202f;: l’historique de l’opération %1 dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing only: nothing will be changed.</source>
        <translation>Observation seule&#x202f;: rien ne sera modifié.</translation>
    </message>
    <message>
        <source>Leading the cleanups of this database.</source>
        <translation>Dirige les nettoyages de cette base.</translation>
    </message>
    <message>
        <source>Finishing what was left</source>
        <translation>Achèvement de ce qui restait</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>%n lot laissé par une opération interrompue a été achevé.</numerusform>
            <numerusform>%n lots laissés par une opération interrompue ont été achevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing by: %1 leads</source>
        <translation>En réserve&#x202f;: %1 dirige</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>La planification est désactivée</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La planification est désactivée.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2</source>
        <translation>En pause jusqu’au %1 par %2</translation>
    </message>
    <message>
        <source>Leading; next: %1 at %2</source>
        <translation>Dirige&#x202f;; ensuite&#x202f;: %1 le %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>Il n’y a pas de tâche «&#x202f;%1&#x202f;» dans la planification.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>En pause jusqu’au %1 par %2.</translation>
    </message>
    <message>
        <source>so nothing can be watched</source>
        <translation>rien ne peut donc être surveillé</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 sur %3</translation>
    </message>
    <message>
        <source>More than %L1 stuck executions match: narrow the filter, or clean up all that are stuck.</source>
        <translation>Plus de %L1 exécutions bloquées correspondent&#x202f;: resserrer le filtre, ou nettoyer toutes les bloquées.</translation>
    </message>
    <message>
        <source>None of the chosen items of run %1 can be brought back any more.</source>
        <translation>Plus aucun des éléments choisis de l’opération %1 n’est restaurable.</translation>
    </message>
    <message>
        <source>Map the table or column under its real name: &quot;scrapazoidctl config&quot; lists the keys schema.…; in the window they are in the connection&apos;s settings.</source>
        <translation>Associer la table ou la colonne sous son vrai nom&#x202f;: «&#x202f;scrapazoidctl config&#x202f;» liste les clés schema.…&#x202f;; dans la fenêtre, elles se trouvent dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>If the column has another name, map it in the connection&apos;s settings or with &quot;scrapazoidctl config set&quot;; if there is none, leave it at that.</source>
        <translation>Si la colonne porte un autre nom, l’associer dans les paramètres de la connexion ou avec «&#x202f;scrapazoidctl config set&#x202f;»&#x202f;; s’il n’y en a pas, en rester là.</translation>
    </message>
    <message>
        <source>All chosen files of %1 are older than the %2 for which they are kept.</source>
        <translation>Tous les fichiers choisis du dossier %1 dépassent leur durée de conservation de %2.</translation>
    </message>
    <message>
        <source>Look at these files in the preview, and go on only if they are meant to go before their time.</source>
        <translation>Regarder ces fichiers dans l’aperçu, et ne continuer que s’ils doivent être supprimés avant terme.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 more than this machine counts since the cleanup of %3.</source>
        <translation>L’horloge du serveur indique %1, soit %2 de plus que ce que compte cette machine depuis le nettoyage du %3.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 less than this machine counts since the cleanup of %3.</source>
        <translation>L’horloge du serveur indique %1, soit %2 de moins que ce que compte cette machine depuis le nettoyage du %3.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is encrypted.</source>
        <translation>La connexion au bucket %1 est chiffrée.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 is this computer.</source>
        <translation>Le serveur du bucket %1 est cet ordinateur.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is not encrypted: whoever listens reads the files.</source>
        <translation>La connexion au bucket %1 n’est pas chiffrée&#x202f;: quiconque l’écoute peut lire les fichiers.</translation>
    </message>
    <message>
        <source>Use https: scrapazoidctl config set s3.endpoint https://HOST</source>
        <translation>Utiliser https&#x202f;: scrapazoidctl config set s3.endpoint https://HÔTE</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of the bucket&apos;s server agree.</source>
        <translation>L’horloge de cette machine et celle du serveur du bucket concordent.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n second(s) from that of the bucket&apos;s server, which will refuse what is asked of it.</source>
        <translation>
            <numerusform>L’horloge de cette machine s’écarte de %n seconde de celle du serveur du bucket, qui refusera ce qui lui est demandé.</numerusform>
            <numerusform>L’horloge de cette machine s’écarte de %n secondes de celle du serveur du bucket, qui refusera ce qui lui est demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Mettre l’horloge à l’heure.</translation>
    </message>
    <message>
        <source>What the store of the %1 folder can do is tried out in it, which was not possible: %2</source>
        <translation>Les capacités du stockage du dossier %1 s’essaient dans celui-ci, ce qui n’a pas été possible&#x202f;: %2</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions and deletes only the content that is named (tier A): files are hidden and can be brought back.</source>
        <translation>Le stockage du dossier %1 conserve les versions et ne supprime que le contenu désigné (niveau A)&#x202f;: les fichiers sont masqués et restent restaurables.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions (tier B): files are hidden, looked at again, and shown where another one came between.</source>
        <translation>Le stockage du dossier %1 conserve les versions (niveau B)&#x202f;: les fichiers sont masqués, examinés de nouveau, et réaffichés si un autre s’est intercalé.</translation>
    </message>
    <message>
        <source>Switch versioning on for the bucket: without it nothing could be brought back, so nothing is removed.</source>
        <translation>Activer la gestion des versions du bucket&#x202f;: sans elle, rien ne serait restaurable, donc rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The versioning of the bucket of the %1 folder is suspended (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>La gestion des versions du bucket du dossier %1 est suspendue (niveau %2)&#x202f;: les fichiers sont examinés et comptés, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps no versions (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>Le stockage du dossier %1 ne conserve pas de versions (niveau %2)&#x202f;: les fichiers sont examinés et comptés, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>See to s3.endpoint, s3.region and the credentials.</source>
        <translation>Vérifier s3.endpoint, s3.region et les identifiants d’accès.</translation>
    </message>
    <message>
        <source>The %1 folder lies in the bucket %2, as %3.</source>
        <translation>Le dossier %1 se trouve dans le bucket %2, accessible en tant que %3.</translation>
    </message>
    <message>
        <source>Rules of the bucket&apos;s own take away what the quarantine of the %1 folder keeps: %2.</source>
        <translation>Des règles propres au bucket suppriment ce que garde la quarantaine du dossier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Let them wait longer than undo.window, or let them leave out this prefix.</source>
        <translation>Les faire attendre plus longtemps que undo.window, ou en exclure ce préfixe.</translation>
    </message>
    <message>
        <source>The bucket of the %1 folder has Object Lock: what a purge is to delete may have to stay until its time is over.</source>
        <translation>Le bucket du dossier %1 utilise Object Lock&#x202f;: ce qu’une purge doit supprimer devra peut-être rester jusqu’à la fin de son délai.</translation>
    </message>
    <message>
        <source>Let locks end before undo.window does, or purge later.</source>
        <translation>Faire expirer les verrous avant la fin de undo.window, ou purger plus tard.</translation>
    </message>
    <message>
        <source>Let the credentials read and write below %1 in the bucket.</source>
        <translation>Permettre aux identifiants d’accès de lire et d’écrire sous %1 dans le bucket.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 free.</source>
        <translation>Le volume du dossier %1 a %2 libres.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>La présente opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The journal does not say which archive run %1 used.</source>
        <translation>Le registre ne dit pas quelle archive l’opération %1 a utilisée.</translation>
    </message>
    <message>
        <source>Run %1 used it.</source>
        <translation>L’opération %1 l’a utilisée.</translation>
    </message>
    <message>
        <source>The archive is on the volume of the %1 folder: what goes there frees no space.</source>
        <translation>L’archive est sur le volume du dossier %1&#x202f;: ce qui y va ne libère pas de place.</translation>
    </message>
    <message>
        <source>Run %1 put nothing into an archive.</source>
        <translation>L’opération %1 n’a rien mis dans une archive.</translation>
    </message>
    <message>
        <source>Nothing of run %1 is in its archive.</source>
        <translation>Rien de l’opération %1 n’est dans son archive.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of files that had been brought back are gone, too.</source>
        <translation>
            <numerusform>%Ln copie d’un fichier déjà restauré a aussi été supprimée.</numerusform>
            <numerusform>%Ln copies de fichiers déjà restaurés ont aussi été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of run %1 is still on its way to the archive: let that end first, or undo the run.</source>
        <translation>Une partie de l’opération %1 est encore en route vers l’archive&#x202f;: attendre d’abord que cela se termine, ou annuler l’opération.</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in its archive than was shown: look again.</source>
        <translation>L’archive contient maintenant plus d’éléments de l’opération %1 que ce qui a été montré&#x202f;: regarder de nouveau.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: %2.</source>
        <translation>L’archive %1 est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>its copy in the archive could not be brought back: %1; it stays there</source>
        <translation>sa copie dans l’archive n’a pas pu être restaurée&#x202f;: %1&#x202f;; elle y reste</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left.</source>
        <translation>Il reste %2 de libre dans l’archive %1.</translation>
    </message>
    <message>
        <source>Make room there, or purge copies that nobody needs: &quot;scrapazoidctl purge --archive RUN&quot;.</source>
        <translation>Y faire de la place, ou purger les copies dont personne n’a besoin&#x202f;: «&#x202f;scrapazoidctl purge --archive OPÉRATION&#x202f;».</translation>
    </message>
    <message>
        <source>See that the right volume is mounted there: without it run %1 cannot be undone.</source>
        <translation>Vérifier que le bon volume y est monté&#x202f;: sans lui, l’opération %1 ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Mount the volume, or correct the place: scrapazoidctl config set archive.dir FOLDER</source>
        <translation>Monter le volume, ou corriger l’emplacement&#x202f;: scrapazoidctl config set archive.dir DOSSIER</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and run %2 put files into one there.</source>
        <translation>Il n’y a pas d’archive à l’emplacement %1, or l’opération %2 y a mis des fichiers.</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than the one that run %2 used.</source>
        <translation>L’archive à l’emplacement %1 n’est pas celle que l’opération %2 a utilisée.</translation>
    </message>
    <message>
        <source>The archive %1 is there; run %2 has files in it.</source>
        <translation>L’archive %1 est là&#x202f;; l’opération %2 y a des fichiers.</translation>
    </message>
    <message>
        <source>%1 is there, and becomes an archive with the first run.</source>
        <translation>%1 est là et deviendra une archive avec la première opération.</translation>
    </message>
    <message>
        <source>The archive %1 is there.</source>
        <translation>L’archive %1 est là.</translation>
    </message>
    <message>
        <source>Let the role that is to own the console&apos;s tables set it up and let this one in: scrapazoidctl --set server.user=… setup %1 %2</source>
        <translation>Laisser le rôle qui doit posséder les tables de la console l’initialiser et admettre celui-ci&#x202f;: scrapazoidctl --set server.user=… setup %1 %2</translation>
    </message>
    <message>
        <source>%1 may not set the console up in %2.</source>
        <translation>%1 ne peut pas initialiser la console dans %2.</translation>
    </message>
    <message>
        <source>%1 – or, if this role is to own them: %2</source>
        <translation>%1 – ou, si ce rôle doit les posséder&#x202f;: %2</translation>
    </message>
    <message>
        <source>Give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %1</source>
        <translation>Donner à la fonction son propre chemin de recherche (ALTER FUNCTION … SET search_path), ou&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take the right away (%1), give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %2</source>
        <translation>Retirer le droit (%1), donner à la fonction son propre chemin de recherche (ALTER FUNCTION … SET search_path), ou&#x202f;: %2</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left, and %3 would go there: what does not fit stays in quarantine and follows when there is room.</source>
        <translation>Il reste %2 de libre dans l’archive %1, et %3 y iraient&#x202f;: ce qui n’y tient pas reste en quarantaine et suivra quand il y aura de la place.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due again at %2 and takes %3.</source>
        <translation>La planification continue&#x202f;: sa tâche «&#x202f;%1&#x202f;» arrive de nouveau à échéance le %2 et traitera %3.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due now and takes %2.</source>
        <translation>La planification continue&#x202f;: sa tâche «&#x202f;%1&#x202f;» arrive à échéance maintenant et traitera %2.</translation>
    </message>
    <message>
        <source>what is still stuck, and what is older than it keeps</source>
        <translation>ce qui est encore bloqué et ce qui dépasse sa durée de conservation</translation>
    </message>
    <message>
        <source>what is still stuck</source>
        <translation>ce qui est encore bloqué</translation>
    </message>
    <message>
        <source>what is older than it keeps</source>
        <translation>ce qui dépasse sa durée de conservation</translation>
    </message>
    <message>
        <source>What is to stay can be pinned by its execution.</source>
        <translation>Ce qui doit rester peut être épinglé par son exécution.</translation>
    </message>
    <message>
        <source>Not all of it is in the archive yet: %1</source>
        <translation>Tout n’est pas encore dans l’archive&#x202f;: %1</translation>
    </message>
    <message>
        <source>What has become of the last files cannot be told at the moment: this ends here, and the next cleanup looks at each of them.</source>
        <translation>Impossible de dire pour le moment ce que sont devenus les derniers fichiers&#x202f;: cette opération s’arrête ici, et le prochain nettoyage examinera chacun d’eux.</translation>
    </message>
    <message>
        <source>The %1 folder is listed by the report of S3 Inventory from %2.</source>
        <translation>Le dossier %1 est parcouru d’après le rapport de S3 Inventory du %2.</translation>
    </message>
    <message>
        <source>See to S3 Inventory&apos;s configuration, or have the bucket listed: scrapazoidctl config unset %1</source>
        <translation>Vérifier la configuration de S3 Inventory, ou faire parcourir le bucket&#x202f;: scrapazoidctl config unset %1</translation>
    </message>
    <message>
        <source>The credentials for the bucket %1 come from %2.</source>
        <translation>Les identifiants d’accès au bucket %1 viennent de&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The %1 folder had %2 files by the report of S3 Inventory from %3; each that goes is looked at now.</source>
        <translation>D’après le rapport de S3 Inventory du %3, le dossier %1 contenait %2 fichiers&#x202f;; chaque fichier à supprimer est examiné maintenant.</translation>
    </message>
    <message>
        <source>Chosen files of %3 that are live, younger than the %4 for which they are kept, so that the service still shows them: %1 of %2.</source>
        <translation>Fichiers choisis du dossier %3 encore actuels, qui n’ont pas atteint leur durée de conservation de %4, si bien que le service les montre encore&#x202f;: %1 sur %2.</translation>
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
        <translation>Refusé par le garde-fou «&#x202f;%1&#x202f;»&#x202f;: %2 %3 Pour continuer malgré tout, passer outre les garde-fous.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Refusé&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>preview only: nothing changes</source>
        <translation>aperçu seulement&#x202f;: rien ne change</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne rien demander</translation>
    </message>
    <message>
        <source>keep removed files for a while, so that undo works (default)</source>
        <translation>garder un temps les fichiers supprimés, pour pouvoir annuler (par défaut)</translation>
    </message>
    <message>
        <source>delete for good, without undo</source>
        <translation>supprimer définitivement, sans annulation</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>refuse to remove more items than this</source>
        <translation>refuser de supprimer plus d’éléments que cela</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>refuse to remove a larger share of a folder or table (default: half for orphans and missing rows, none for what is old)</source>
        <translation>refuser de supprimer une plus grande part d’un dossier ou d’une table (par défaut&#x202f;: la moitié pour les orphelins et les lignes sans fichier, aucune limite pour ce qui est ancien)</translation>
    </message>
    <message>
        <source>let the guards pass, this once</source>
        <translation>passer outre les garde-fous, cette fois</translation>
    </message>
    <message>
        <source>list every item with what became of it</source>
        <translation>donner la liste des éléments avec leur résultat</translation>
    </message>
    <message>
        <source>A run would be refused: %1 %2</source>
        <translation>Une opération serait refusée&#x202f;: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>%n lot laissé par une opération interrompue a été achevé.</numerusform>
            <numerusform>%n lots laissés par une opération interrompue ont été achevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request after %1 of %2 items: what is done is in the history, the rest was not touched.</source>
        <translation>Arrêté sur demande après %1 éléments sur %2&#x202f;: ce qui est fait figure dans l’historique, le reste n’a pas été touché.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>
            <numerusform>%n élément en échec&#x202f;: «&#x202f;scrapazoidctl history %1&#x202f;» dit pourquoi.</numerusform>
            <numerusform>%n éléments en échec&#x202f;: «&#x202f;scrapazoidctl history %1&#x202f;» dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ÂGE</translation>
    </message>
    <message>
        <source>leave alone what is younger, like 90m or 2h (default from the profile, 1h)</source>
        <translation>ne pas toucher à ce qui est plus récent, comme 90m ou 2h (par défaut selon le profil, 1h)</translation>
    </message>
    <message>
        <source>Give %1 the path of their file, with undo?</source>
        <translation>Donner à %1 le chemin de leur fichier, de façon annulable&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 for good, without undo?</source>
        <translation>Supprimer %1 définitivement, sans annulation&#x202f;?</translation>
    </message>
    <message>
        <source>Move %1 to quarantine?</source>
        <translation>Déplacer %1 en quarantaine&#x202f;?</translation>
    </message>
    <message>
        <source>Clean up %1, with undo?</source>
        <translation>Nettoyer %1, de façon annulable&#x202f;?</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulation&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>remove screenshots older than some days</source>
        <translation>supprimer les captures d’écran de plus de quelques jours</translation>
    </message>
    <message>
        <source>remove downloaded files older than some days</source>
        <translation>supprimer les fichiers téléchargés de plus de quelques jours</translation>
    </message>
    <message>
        <source>Files and their rows go together, oldest first. Files of executions that are running or pending stay, and so does everything of a pinned execution.</source>
        <translation>Fichiers et lignes sont supprimés ensemble, les plus anciens d’abord. Les fichiers d’exécutions en cours ou en attente restent, ainsi que tout ce qui relève d’une exécution épinglée.</translation>
    </message>
    <message>
        <source>keep what is younger, %1 to %2 (default: as &quot;scrapazoidctl retention&quot; says, 7)</source>
        <translation>conserver ce qui est plus récent, de %1 à %2 (par défaut&#x202f;: selon «&#x202f;scrapazoidctl retention&#x202f;», 7)</translation>
    </message>
    <message>
        <source>a cleanup that was saved under a name</source>
        <translation>un nettoyage enregistré sous un nom</translation>
    </message>
    <message>
        <source>preset takes a name, and none is saved yet: the Cleanup page of the window makes one.</source>
        <translation>preset prend un nom, et aucun n’est encore enregistré&#x202f;: la page Nettoyage de la fenêtre en crée un.</translation>
    </message>
    <message>
        <source>preset takes a name: %1.</source>
        <translation>preset prend un nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>remove files that no row names</source>
        <translation>supprimer les fichiers qu’aucune ligne ne nomme</translation>
    </message>
    <message>
        <source>remove rows whose file is gone</source>
        <translation>supprimer les lignes dont le fichier a disparu</translation>
    </message>
    <message>
        <source>Both folders where none is named. A file that any row of either table names stays, and so does one that is young or by its name (.part, .crdownload, .tmp) still being written.</source>
        <translation>Les deux dossiers si aucun n’est nommé. Un fichier que nomme une ligne de l’une ou l’autre table reste, de même que ce qui est récent ou, d’après son nom (.part, .crdownload, .tmp), encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Both folders where none is named. Only a file that is certainly not there counts: what cannot be read is not gone. Rows of executions that are running, pending or pinned stay.</source>
        <translation>Les deux dossiers si aucun n’est nommé. Seul compte un fichier certainement absent&#x202f;: ce qui est illisible n’a pas disparu. Les lignes d’exécutions en cours, en attente ou épinglées restent.</translation>
    </message>
    <message>
        <source>instead of removing rows, give those whose file certainly lies elsewhere below the folder (the only one of that name and size, named by no row) its path</source>
        <translation>au lieu de supprimer des lignes, donner son chemin à celles dont le fichier se trouve certainement ailleurs dans le dossier (le seul de ce nom et de cette taille, nommé par aucune ligne)</translation>
    </message>
    <message>
        <source>%1 takes &quot;screenshots&quot; or &quot;downloads&quot;, or neither for both; not &quot;%2&quot;.</source>
        <translation>%1 prend «&#x202f;screenshots&#x202f;» ou «&#x202f;downloads&#x202f;», ou rien pour les deux&#x202f;; pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>exécutions bloquées, captures et téléchargements de plus de %n jour</numerusform>
            <numerusform>exécutions bloquées, captures et téléchargements de plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, orphans, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>exécutions bloquées, orphelins, captures et téléchargements de plus de %n jour</numerusform>
            <numerusform>exécutions bloquées, orphelins, captures et téléchargements de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>La routine hebdomadaire du service, en un seul plan.</translation>
    </message>
    <message>
        <source>For a volume that is full: nearly everything goes. Copy what you need first.</source>
        <translation>Pour un volume plein&#x202f;: presque tout est supprimé. Copier d’abord ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>delete quarantined files whose time for undo is over</source>
        <translation>supprimer les fichiers en quarantaine dont le délai d’annulation est écoulé</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>OPÉRATION</translation>
    </message>
    <message>
        <source>only what this run moved to quarantine</source>
        <translation>seulement ce que cette opération a déplacé en quarantaine</translation>
    </message>
    <message>
        <source>also what could still be undone</source>
        <translation>aussi ce qui serait encore annulable</translation>
    </message>
    <message>
        <source>also quarantine that no run of this database&apos;s history owns</source>
        <translation>aussi la quarantaine qu’aucune opération de l’historique de cette base ne possède</translation>
    </message>
    <message>
        <source>with --json, every item with what became of it</source>
        <translation>avec --json, chaque élément avec son résultat</translation>
    </message>
    <message>
        <source>--run needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--run demande une opération&#x202f;: «&#x202f;scrapazoidctl history&#x202f;» en donne la liste.</translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation>
            <numerusform>À purger&#x202f;: %1, de %n opération.</numerusform>
            <numerusform>À purger&#x202f;: %1, de %n opérations.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the history&apos;s runs is to be purged.</source>
        <translation>Aucun fichier des opérations de l’historique n’est à purger.</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Il n’y a rien à purger.</translation>
    </message>
    <message>
        <source>  kept: %1 that can still be restored (--now takes them too)</source>
        <translation>  conservé&#x202f;: %1 encore restaurables (--now les prend aussi)</translation>
    </message>
    <message>
        <source>  kept: %1 of runs that are not over yet (&quot;scrapazoidctl doctor&quot; says what they wait for)</source>
        <translation>  conservé&#x202f;: %1 d’opérations non terminées («&#x202f;scrapazoidctl doctor&#x202f;» dit ce qu’elles attendent)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know</source>
        <translation>
            <numerusform>%Ln fichier (%1) de l’opération %2 dans le dossier %3, que cette base ne connaît pas</numerusform>
            <numerusform>%Ln fichiers (%1) de l’opération %2 dans le dossier %3, que cette base ne connaît pas</numerusform>
        </translation>
    </message>
    <message>
        <source>  goes: %1</source>
        <translation>  supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>  kept: %1 (&quot;undo %2 --from-manifest&quot; restores it, --strays removes it)</source>
        <translation>  conservé&#x202f;: %1 («&#x202f;undo %2 --from-manifest&#x202f;» le restaure, --strays le supprime)</translation>
    </message>
    <message>
        <source>  goes: %1 rows of the history, of what cannot be undone any more</source>
        <translation>  supprimé&#x202f;: %1 lignes de l’historique, de ce qui n’est plus annulable</translation>
    </message>
    <message>
        <source>Delete all of that for good, whether or not anybody could still want it?</source>
        <translation>Supprimer tout cela définitivement, que quelqu’un puisse encore le vouloir ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the old rows of the history?</source>
        <translation>Supprimer les anciennes lignes de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 for good, whether or not its time for undo is over?</source>
        <translation>Supprimer %1 définitivement, que le délai d’annulation soit écoulé ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Purged: %1; %2 freed.</source>
        <translation>Purgé&#x202f;: %1&#x202f;; %2 libérés.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in quarantine.</source>
        <translation>Arrêté sur demande&#x202f;: le reste est encore en quarantaine.</translation>
    </message>
    <message>
        <source>Not everything could be purged: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>Tout n’a pas pu être purgé&#x202f;: «&#x202f;scrapazoidctl history %1&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>mark stuck executions failed</source>
        <translation>marquer en échec les exécutions bloquées</translation>
    </message>
    <message>
        <source>An execution is stuck when it is running or pending and started longer ago than the execution limit and the grace together, by the server&apos;s clock. Executions without a start are never touched.</source>
        <translation>Une exécution est bloquée si elle est en cours ou en attente et a commencé il y a plus longtemps que la limite d’exécution et le délai de grâce réunis, selon l’horloge du serveur. Les exécutions sans début ne sont jamais touchées.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>the service&apos;s MAX_EXECUTION_TIME (default from the profile, 300)</source>
        <translation>le MAX_EXECUTION_TIME du service (par défaut selon le profil, 300)</translation>
    </message>
    <message>
        <source>time on top of it (default 60)</source>
        <translation>temps supplémentaire (60 par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>Marquer %n exécution en échec&#x202f;?</numerusform>
            <numerusform>Marquer %n exécutions en échec&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl undo %1&quot; takes that back.</source>
        <translation>«&#x202f;scrapazoidctl undo %1&#x202f;» annule cela.</translation>
    </message>
    <message>
        <source>  not restored: %1 (%2)</source>
        <translation>  non restauré&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>restore what a run moved to quarantine or marked failed</source>
        <translation>restaurer ce qu’une opération a mis en quarantaine ou marqué en échec</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. Files go back to their places and rows get their own ids again. What has changed since stays as it is and is reported.</source>
        <translation>OPÉRATION est l’identifiant d’une opération, son début s’il est unique, ou «&#x202f;last&#x202f;». Les fichiers reviennent à leur place et les lignes retrouvent leurs identifiants. Ce qui a changé depuis reste tel quel et est signalé.</translation>
    </message>
    <message>
        <source>say what could be restored: nothing changes</source>
        <translation>dire ce qui serait restaurable&#x202f;: rien ne change</translation>
    </message>
    <message>
        <source>by the list in the folders themselves, where the journal has lost the run: asks</source>
        <translation>d’après la liste dans les dossiers eux-mêmes, si le registre a perdu l’opération&#x202f;: demande confirmation</translation>
    </message>
    <message>
        <source>do not ask; only with --from-manifest is there a question</source>
        <translation>ne rien demander&#x202f;; seul --from-manifest pose une question</translation>
    </message>
    <message>
        <source>undo needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>undo demande une opération&#x202f;: «&#x202f;scrapazoidctl history&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restauré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the same undo can be given again.</source>
        <translation>Arrêté sur demande&#x202f;: la même annulation peut être relancée.</translation>
    </message>
    <message>
        <source>Not everything could be restored: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>Tout n’a pas pu être restauré&#x202f;: «&#x202f;scrapazoidctl history %1&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The folders&apos; own list of run %1: %2 files (%3) lie in quarantine; %4 rows would go back into %5.</source>
        <translation>Liste de l’opération %1 dans les dossiers&#x202f;: %2 fichiers (%3) sont en quarantaine&#x202f;; %4 lignes reviendraient dans %5.</translation>
    </message>
    <message>
        <source>%1 files of the list are not in quarantine any more.</source>
        <translation>%1 fichiers de la liste ne sont plus en quarantaine.</translation>
    </message>
    <message>
        <source>%1 lines of the list are damaged and left out.</source>
        <translation>%1 lignes de la liste sont endommagées et laissées de côté.</translation>
    </message>
    <message>
        <source>Rows of other tables that went along are in no such list and do not come back with it.</source>
        <translation>Les lignes d’autres tables parties en même temps ne figurent pas dans une telle liste et ne reviennent pas avec elle.</translation>
    </message>
    <message>
        <source>Bring them back?</source>
        <translation>Les restaurer&#x202f;?</translation>
    </message>
    <message>
        <source>Run %1 (%2, %3): %4 of %5 items could be restored.</source>
        <translation>Opération %1 (%2, %3)&#x202f;: %4 éléments sur %5 seraient restaurables.</translation>
    </message>
    <message>
        <source>print exactly one JSON object</source>
        <translation>afficher exactement un objet JSON</translation>
    </message>
    <message>
        <source>print this help, or a command&apos;s</source>
        <translation>afficher cette aide, ou celle d’une commande</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>There is no command: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Il manque une commande&#x202f;: «&#x202f;scrapazoidctl --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;»%2&#x202f;: «&#x202f;scrapazoidctl --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source> (did you mean %1?)</source>
        <translation> (vouliez-vous dire %1&#x202f;?)</translation>
    </message>
    <message>
        <source>%1 has no option --%2: &quot;scrapazoidctl %1 --help&quot; lists its options.</source>
        <translation>%1 n’a pas d’option --%2&#x202f;: «&#x202f;scrapazoidctl %1 --help&#x202f;» donne la liste de ses options.</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] COMMAND [options]</source>
        <translation>Usage&#x202f;: scrapazoidctl [connexion] COMMANDE [options]</translation>
    </message>
    <message>
        <source>Cleans up after the Scrapazoid web-scraping service, from a terminal, cron or systemd.</source>
        <translation>Nettoie derrière le service d’extraction web Scrapazoid, depuis un terminal, cron ou systemd.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Connexion&#x202f;:</translation>
    </message>
    <message>
        <source>General:</source>
        <translation>Général&#x202f;:</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] %1%2 [options]</source>
        <translation>Usage&#x202f;: scrapazoidctl [connexion] %1%2 [options]</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>--%1 ne peut pas valoir «&#x202f;%2&#x202f;»&#x202f;: valeur attendue&#x202f;: %3.</translation>
    </message>
    <message>
        <source>There is no option %1%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Il n’y a pas d’option %1%2&#x202f;: «&#x202f;scrapazoidctl --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L’option %1 demande une valeur&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is there twice, and not the same: give the one that is meant.</source>
        <translation>L’option %1 figure deux fois, avec des valeurs différentes&#x202f;: indiquer la bonne.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>whole seconds, or a number with s, m, h or d</source>
        <translation>secondes entières, ou un nombre avec s, m, h ou d</translation>
    </message>
    <message>
        <source>What was done could not be written to standard output: &quot;scrapazoidctl history&quot; has it.</source>
        <translation>Ce qui a été fait n’a pas pu être écrit sur la sortie standard&#x202f;: «&#x202f;scrapazoidctl history&#x202f;» le contient.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many: &quot;scrapazoidctl %2 --help&quot; says what %2 takes.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop&#x202f;: «&#x202f;scrapazoidctl %2 --help&#x202f;» dit ce que prend %2.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody is here to answer &quot;%1&quot;: add --yes to agree beforehand.</source>
        <translation>Rien n’a été fait, car personne n’est là pour répondre à «&#x202f;%1&#x202f;»&#x202f;: ajouter --yes pour accepter d’avance.</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [o/N] </translation>
    </message>
    <message>
        <source>Nothing was done: stopped on request.</source>
        <translation>Rien n’a été fait&#x202f;: arrêté sur demande.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the short form of yes, as an answer</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Nothing was done: the answer was not yes.</source>
        <translation>Rien n’a été fait&#x202f;: la réponse n’était pas oui.</translation>
    </message>
    <message>
        <source>say nothing where there was nothing to do or all went through, for cron</source>
        <translation>ne rien dire s’il n’y avait rien à faire ou si tout a abouti, pour cron</translation>
    </message>
    <message>
        <source>wait that long for whoever else is cleaning, instead of ending with 4</source>
        <translation>attendre aussi longtemps qu’un autre nettoie, au lieu de finir avec 4</translation>
    </message>
    <message>
        <source>There is no default profile in %1: name one with --profile, or make one with &quot;scrapazoidctl config add NAME&quot;.</source>
        <translation>Il n’y a pas de profil par défaut dans %1&#x202f;: en nommer un avec --profile, ou en créer un avec «&#x202f;scrapazoidctl config add NOM&#x202f;».</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already: &quot;scrapazoidctl -p %1 config set KEY VALUE&quot; changes it.</source>
        <translation>Il y a déjà un profil «&#x202f;%1&#x202f;»&#x202f;: «&#x202f;scrapazoidctl -p %1 config set CLÉ VALEUR&#x202f;» le modifie.</translation>
    </message>
    <message>
        <source>config add makes a new profile, so --profile has no place here.</source>
        <translation>config add crée un profil, donc --profile n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Made the profile %1 in %2.</source>
        <translation>Profil %1 créé dans %2.</translation>
    </message>
    <message>
        <source> Its password is in the keychain.</source>
        <translation> Son mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source> Its password was not kept: </source>
        <translation> Son mot de passe n’a pas été conservé&#x202f;: </translation>
    </message>
    <message>
        <source>Removed the profile %1.</source>
        <translation>Profil %1 supprimé.</translation>
    </message>
    <message>
        <source>%1 is the default profile now.</source>
        <translation>%1 est à présent le profil par défaut.</translation>
    </message>
    <message>
        <source>The keychain has no password of the profile %1 any more.</source>
        <translation>Le trousseau n’a plus de mot de passe pour le profil %1.</translation>
    </message>
    <message>
        <source>Password of the profile %1: </source>
        <translation>Mot de passe du profil %1&#x202f;: </translation>
    </message>
    <message>
        <source>There was no password: &quot;config password --remove&quot; forgets the old one.</source>
        <translation>Il n’y avait pas de mot de passe&#x202f;: «&#x202f;config password --remove&#x202f;» oublie l’ancien.</translation>
    </message>
    <message>
        <source>The keychain has the password of the profile %1.</source>
        <translation>Le trousseau contient le mot de passe du profil %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Finishing what an interrupted run left</source>
        <translation>Achèvement de ce qu’une opération interrompue a laissé</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Parcours des fichiers</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1&#x202f;: %2 sur %3 (%4&#x202f;%)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>Connecting as DATABASE_URL says; the default profile %1 is left out.</source>
        <translation>Connexion selon DATABASE_URL&#x202f;; le profil par défaut %1 est laissé de côté.</translation>
    </message>
    <message>
        <source>Connecting as -d says, with everything else of profile %1.</source>
        <translation>Connexion selon -d, avec tout le reste du profil %1.</translation>
    </message>
    <message>
        <source>Connecting as -d says; DATABASE_URL is left out.</source>
        <translation>Connexion selon -d&#x202f;; DATABASE_URL est laissé de côté.</translation>
    </message>
    <message>
        <source>Connecting as profile %1 says; DATABASE_URL is left out.</source>
        <translation>Connexion selon le profil %1&#x202f;; DATABASE_URL est laissé de côté.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 demande un dossier.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, for example --set screenshots.days=3.</source>
        <translation>--set prend CLÉ=VALEUR, par exemple --set screenshots.days=3.</translation>
    </message>
    <message>
        <source>--set has %1 twice, and not the same: give the one that is meant.</source>
        <translation>--set contient %1 deux fois, avec des valeurs différentes&#x202f;: indiquer la bonne.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>a profile of the configuration file; the default one where neither this, -d nor DATABASE_URL is given</source>
        <translation>un profil du fichier de configuration&#x202f;; celui par défaut sans cette option, ni -d, ni DATABASE_URL</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>a libpq URL or key=value string; else DATABASE_URL, else libpq&apos;s own variables</source>
        <translation>une URL libpq ou une chaîne clé=valeur&#x202f;; sinon DATABASE_URL, sinon les variables propres à libpq</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>RÉP</translation>
    </message>
    <message>
        <source>folder of the screenshots: a path, ssh://HOST/PATH, sudo:///PATH or the like</source>
        <translation>dossier des captures d’écran&#x202f;: un chemin, ssh://HÔTE/CHEMIN, sudo:///CHEMIN ou semblable</translation>
    </message>
    <message>
        <source>folder of the downloaded files, likewise</source>
        <translation>dossier des fichiers téléchargés, de même</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>any other setting for this call; &quot;scrapazoidctl config&quot; lists them</source>
        <translation>tout autre paramètre pour cet appel&#x202f;; «&#x202f;scrapazoidctl config&#x202f;» en donne la liste</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>pas avant un an</translation>
    </message>
    <message>
        <source>perhaps never</source>
        <translation>peut-être jamais</translation>
    </message>
    <message>
        <source>the space that a workload needs: the planning formula on given or measured figures</source>
        <translation>l’espace que demande une charge&#x202f;: la formule de planification sur des chiffres donnés ou mesurés</translation>
    </message>
    <message>
        <source>Needs no connection: without --measured the figures are those of the command line, and where it says nothing, of the service&apos;s manual. With --measured they are those of the last complete days, the command line&apos;s replace single ones, and both folders are measured to tell when their volume is full: from what came in each day, and with no date where the data allow none. GB is 10⁹ bytes.</source>
        <translation>Se passe de connexion&#x202f;: sans --measured, les chiffres sont ceux de la ligne de commande et, à défaut, ceux du manuel du service. Avec --measured, ce sont ceux des derniers jours complets, ceux de la ligne de commande en remplacent certains, et les deux dossiers sont mesurés pour dire quand leur volume sera plein&#x202f;: d’après ce qui est arrivé chaque jour, et sans date si les données n’en permettent pas. GB vaut 10⁹ octets.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>measure the workload over so many days, 30 where none is said</source>
        <translation>mesurer la charge sur tant de jours, 30 si rien n’est indiqué</translation>
    </message>
    <message>
        <source>default 50</source>
        <translation>50 par défaut</translation>
    </message>
    <message>
        <source>default 10</source>
        <translation>10 par défaut</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>average; default 100KB</source>
        <translation>moyenne&#x202f;; 100KB par défaut</translation>
    </message>
    <message>
        <source>default 5</source>
        <translation>5 par défaut</translation>
    </message>
    <message>
        <source>average; default 5MB</source>
        <translation>moyenne&#x202f;; 5MB par défaut</translation>
    </message>
    <message>
        <source>days that files are kept</source>
        <translation>jours de conservation des fichiers</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>times what is needed; default 1.2</source>
        <translation>fois ce qui est nécessaire&#x202f;; 1.2 par défaut</translation>
    </message>
    <message>
        <source>of the volume; with --measured, what the folders lie on unless given</source>
        <translation>du volume&#x202f;; avec --measured, celui des dossiers sauf indication</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>POURCENT</translation>
    </message>
    <message>
        <source>of the volume that may be used at most; default 75</source>
        <translation>du volume, utilisable au plus&#x202f;; 75 par défaut</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes a size like 100KB, 5MB or 1.5GiB.</source>
        <translation>--%1 ne peut pas valoir «&#x202f;%2&#x202f;»&#x202f;: il faut une taille comme 100KB, 5MB ou 1.5GiB.</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s).</source>
        <translation>
            <numerusform>Mesuré sur le dernier jour complet.</numerusform>
            <numerusform>Mesuré sur les %n derniers jours complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>BESOIN</translation>
    </message>
    <message>
        <source>Under %1 of a volume of %2, beside %3 of others: %4.</source>
        <translation>Sous %1 d’un volume de %2, à côté de %3 d’autres données&#x202f;: %4.</translation>
    </message>
    <message>
        <source>any retention</source>
        <translation>toute durée de conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>%n jour au plus</numerusform>
            <numerusform>%n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep yours: a volume of %1.</source>
        <translation>Pour garder la durée actuelle&#x202f;: un volume de %1.</translation>
    </message>
    <message>
        <source>VOLUME</source>
        <translation>VOLUME</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>NETTOYAGE</translation>
    </message>
    <message>
        <source>REACHED</source>
        <translation>ATTEINT</translation>
    </message>
    <message>
        <source>EARLIEST</source>
        <translation>AU PLUS TÔT</translation>
    </message>
    <message>
        <source>LATEST</source>
        <translation>AU PLUS TARD</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>one line for monitoring systems: OK, WARNING, CRITICAL or UNKNOWN</source>
        <translation>une ligne pour les systèmes de supervision&#x202f;: OK, WARNING, CRITICAL ou UNKNOWN</translation>
    </message>
    <message>
        <source>use of a volume, of its bytes or its inodes, above which it is a warning (default: where the profile&apos;s alert is raised, 80)</source>
        <translation>occupation d’un volume, en octets ou en inodes, au-delà de laquelle c’est un avertissement (par défaut&#x202f;: au seuil d’alerte du profil, 80)</translation>
    </message>
    <message>
        <source>the same for critical (default: half-way from there to full, 90)</source>
        <translation>de même pour critique (par défaut&#x202f;: à mi-chemin entre ce seuil et plein, 90)</translation>
    </message>
    <message>
        <source>stuck executions above which it is a warning (default 0)</source>
        <translation>exécutions bloquées au-delà desquelles c’est un avertissement (0 par défaut)</translation>
    </message>
    <message>
        <source>stuck executions above which it is critical (default 20)</source>
        <translation>exécutions bloquées au-delà desquelles c’est critique (20 par défaut)</translation>
    </message>
    <message>
        <source>time since the last cleanup of files (default the interval and two hours)</source>
        <translation>temps écoulé depuis le dernier nettoyage de fichiers (par défaut l’intervalle plus deux heures)</translation>
    </message>
    <message>
        <source>the same for critical (default two intervals and two hours)</source>
        <translation>de même pour critique (par défaut deux intervalles plus deux heures)</translation>
    </message>
    <message>
        <source>--%1-warning must not be above --%1-critical.</source>
        <translation>--%1-warning ne doit pas dépasser --%1-critical.</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 volume %2 % of its inodes</source>
        <translation>volume %1 %2&#x202f;% de ses inodes</translation>
    </message>
    <message>
        <source>%1 volume %2 %</source>
        <translation>volume %1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>le dossier %1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>last cleanup %1 ago</source>
        <translation>dernier nettoyage il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>schedule kept</source>
        <translation>planification assurée</translation>
    </message>
    <message>
        <source>nobody keeps the schedule: %1 overdue</source>
        <translation>personne n’assure la planification&#x202f;: %1 en retard</translation>
    </message>
    <message>
        <source>every job goes through</source>
        <translation>chaque tâche aboutit</translation>
    </message>
    <message>
        <source>%1 runs but does not go through</source>
        <translation>%1 s’exécute mais n’aboutit pas</translation>
    </message>
    <message>
        <source>%1 did nothing: %2</source>
        <translation>%1 n’a rien fait&#x202f;: %2</translation>
    </message>
    <message>
        <source>no job refused</source>
        <translation>aucune tâche refusée</translation>
    </message>
    <message>
        <source>good  </source>
        <translation>bien  </translation>
    </message>
    <message>
        <source>warn  </source>
        <translation>moyen </translation>
    </message>
    <message>
        <source>bad   </source>
        <translation>mal   </translation>
    </message>
    <message>
        <source>?     </source>
        <translation>?     </translation>
    </message>
    <message>
        <source>look for whatever keeps cleanups from working, and say how to mend it</source>
        <translation>chercher tout ce qui empêche les nettoyages de fonctionner, et dire comment y remédier</translation>
    </message>
    <message>
        <source>Looks at connection, schema, indexes, rights in the database and in the folders, clock and other cleaners; changes nothing. Each line is good, warn (works, but could be better) or bad, with its mend below. The exit status is 0 where nothing is bad, 3 where there is no connection or the schema does not fit, and otherwise 2.</source>
        <translation>Examine la connexion, le schéma, les index, les droits dans la base et les dossiers, l’horloge et les autres nettoyages&#x202f;; ne modifie rien. Chaque ligne est «&#x202f;bien&#x202f;», «&#x202f;moyen&#x202f;» (fonctionne, mais pourrait être mieux) ou «&#x202f;mal&#x202f;», avec son remède en dessous. Le code de sortie est 0 si rien n’est «&#x202f;mal&#x202f;», 3 s’il n’y a pas de connexion ou si le schéma ne convient pas, et sinon 2.</translation>
    </message>
    <message>
        <source>for a role and a user that only look and preview</source>
        <translation>pour un rôle et un utilisateur qui ne font que regarder et prévisualiser</translation>
    </message>
    <message>
        <source>Stopped before everything was looked at; nothing has been changed.</source>
        <translation>Arrêté avant d’avoir tout examiné&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n point à corriger.</numerusform>
            <numerusform>%n points à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[OPÉRATION]</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Il n’y a pas encore d’opérations.</translation>
    </message>
    <message>
        <source>counts, sizes and old files per directory, volume use, largest files</source>
        <translation>nombres, tailles et fichiers anciens par répertoire, occupation du volume, plus gros fichiers</translation>
    </message>
    <message>
        <source>Measures both folders file by file and looks up every row; changes nothing but the day&apos;s snapshot in the console&apos;s own schema. Where a folder cannot be read whole, the exit status is 1.</source>
        <translation>Mesure les deux dossiers fichier par fichier et cherche chaque ligne&#x202f;; ne modifie que l’instantané du jour dans le schéma propre à la console. Si un dossier ne peut pas être lu en entier, le code de sortie est 1.</translation>
    </message>
    <message>
        <source>rows of each list (default %1)</source>
        <translation>lignes de chaque liste (%1 par défaut)</translation>
    </message>
    <message>
        <source>what the database alone says: nothing is looked up on disk</source>
        <translation>ce que dit la base seule&#x202f;: rien n’est cherché sur le disque</translation>
    </message>
    <message>
        <source>the keychain, else PGPASSWORD or libpq&apos;s password file</source>
        <translation>le trousseau, sinon PGPASSWORD ou le fichier de mots de passe de libpq</translation>
    </message>
    <message>
        <source>PGPASSWORD or libpq&apos;s password file</source>
        <translation>PGPASSWORD ou le fichier de mots de passe de libpq</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACTION]</translation>
    </message>
    <message>
        <source>show or change settings and profiles</source>
        <translation>afficher ou modifier paramètres et profils</translation>
    </message>
    <message>
        <source>config knows no action &quot;%1&quot;: &quot;scrapazoidctl config --help&quot; lists them.</source>
        <translation>config ne connaît pas d’action «&#x202f;%1&#x202f;»&#x202f;: «&#x202f;scrapazoidctl config --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>Write it as &quot;scrapazoidctl config %1&quot;.</source>
        <translation>L’écrire sous la forme «&#x202f;scrapazoidctl config %1&#x202f;».</translation>
    </message>
    <message>
        <source>libpq, unless the service file says otherwise</source>
        <translation>libpq, sauf indication contraire du fichier de services</translation>
    </message>
    <message>
        <source>libpq</source>
        <translation>libpq</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SENS</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>The profile has a key &quot;%1&quot; that this version does not know and ignores.</source>
        <translation>Le profil a une clé «&#x202f;%1&#x202f;» que cette version ne connaît pas et ignore.</translation>
    </message>
    <message>
        <source>config set changes a profile, so --database has no place here.</source>
        <translation>config set modifie un profil, donc --database n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>There are no profiles in %1: &quot;scrapazoidctl config add NAME&quot; makes one.</source>
        <translation>Il n’y a pas de profils dans %1&#x202f;: «&#x202f;scrapazoidctl config add NOM&#x202f;» en crée un.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>executions that no cleanup touches</source>
        <translation>exécutions qu’aucun nettoyage ne touche</translation>
    </message>
    <message>
        <source>protect executions and their files from every cleanup</source>
        <translation>protéger des exécutions et leurs fichiers de tout nettoyage</translation>
    </message>
    <message>
        <source>take that protection away</source>
        <translation>retirer cette protection</translation>
    </message>
    <message>
        <source>One that is pinned already gets the new note.</source>
        <translation>Si elle est déjà épinglée, elle reçoit la nouvelle note.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>pourquoi, pour qui le demandera plus tard</translation>
    </message>
    <message>
        <source>EXECUTION</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ÉPINGLÉE</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>Nothing is pinned.</source>
        <translation>Rien n’est épinglé.</translation>
    </message>
    <message>
        <source>Which execution? Give its id, or several.</source>
        <translation>Quelle exécution&#x202f;? Indiquer son identifiant, ou plusieurs.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s).</source>
        <translation>
            <numerusform>%n exécution épinglée.</numerusform>
            <numerusform>%n exécutions épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>%n exécution désépinglée.</numerusform>
            <numerusform>%n exécutions désépinglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1.</source>
        <translation>Il n’y a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>Execution %1 was not pinned.</source>
        <translation>L’exécution %1 n’était pas épinglée.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots %1, downloads %2</source>
        <translation>captures %1, téléchargements %2</translation>
    </message>
    <message>
        <source>how long files are kept: by profile, or as agreed for the database</source>
        <translation>durée de conservation des fichiers&#x202f;: par profil, ou comme convenu pour la base</translation>
    </message>
    <message>
        <source>Without options says what holds and who said so. With days, it is agreed for the database, in place of every profile: window, command line and schedule follow. What they would remove today is said before; nothing is removed by this command.</source>
        <translation>Sans option, dit ce qui vaut et qui l’a décidé. Avec des jours, c’est convenu pour la base, à la place de chaque profil&#x202f;: fenêtre, ligne de commande et planification suivent. Ce qu’elles supprimeraient aujourd’hui est annoncé avant&#x202f;; cette commande ne supprime rien.</translation>
    </message>
    <message>
        <source>keep screenshots so long</source>
        <translation>conserver les captures d’écran aussi longtemps</translation>
    </message>
    <message>
        <source>keep downloaded files so long</source>
        <translation>conserver les fichiers téléchargés aussi longtemps</translation>
    </message>
    <message>
        <source>what the profile says holds again</source>
        <translation>ce que dit le profil vaut de nouveau</translation>
    </message>
    <message>
        <source>--from-profile and days exclude each other: choose one.</source>
        <translation>--from-profile et des jours s’excluent&#x202f;: choisir.</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>RETENTION</source>
        <translation>CONSERVATION</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>comme dans le profil</translation>
    </message>
    <message>
        <source>To be kept: %1.</source>
        <translation>À conserver&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A cleanup would remove %1 today.</source>
        <translation>Un nettoyage supprimerait %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>Let this hold for the whole database?</source>
        <translation>Appliquer cela à toute la base&#x202f;?</translation>
    </message>
    <message>
        <source>Kept by the profile: %1.</source>
        <translation>Conservation selon le profil&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Kept in this database: %1; applied by %2, %3.</source>
        <translation>Conservation dans cette base&#x202f;: %1&#x202f;; appliquée par %2, %3.</translation>
    </message>
    <message>
        <source>%1 would begin with this:</source>
        <translation>%1 commencerait par ceci&#x202f;:</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule do this without asking?</source>
        <translation>Laisser faire sans confirmation le programme qui assure la planification&#x202f;?</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>Il n’y a pas de tâche «&#x202f;%1&#x202f;» dans la planification.</translation>
    </message>
    <message>
        <source>Nothing keeps the job %1 from this, so nobody has to agree to it.</source>
        <translation>Rien n’empêche la tâche %1 de le faire, donc aucun accord n’est nécessaire.</translation>
    </message>
    <message>
        <source>Let the job %1 do this once, by itself?</source>
        <translation>Laisser la tâche %1 le faire une fois, d’elle-même&#x202f;?</translation>
    </message>
    <message>
        <source>Agreed: the job %1 goes on once, up to these counts and cutoffs.</source>
        <translation>Approuvé&#x202f;: la tâche %1 continue une fois, jusqu’à ces nombres et ces dates limites.</translation>
    </message>
    <message>
        <source>The guard &quot;%1&quot;: %2</source>
        <translation>Le garde-fou «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La planification est désactivée.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>En pause jusqu’au %1 par %2.</translation>
    </message>
    <message>
        <source>The schedule observes only: nothing is changed.</source>
        <translation>La planification ne fait qu’observer&#x202f;: rien n’est modifié.</translation>
    </message>
    <message>
        <source>The schedule is on.</source>
        <translation>La planification est activée.</translation>
    </message>
    <message>
        <source>Kept by %1 of %2 at %3, since %4.</source>
        <translation>Assurée par %1 de %2 sur %3, depuis le %4.</translation>
    </message>
    <message>
        <source>Nobody keeps it: run &quot;scrapazoidctl watch&quot;.</source>
        <translation>Personne ne l’assure&#x202f;: exécuter «&#x202f;scrapazoidctl watch&#x202f;».</translation>
    </message>
    <message>
        <source>[on|observe|off|pause|resume|enable JOB|disable JOB|agree JOB]</source>
        <translation>[on|observe|off|pause|resume|enable TÂCHE|disable TÂCHE|agree TÂCHE]</translation>
    </message>
    <message>
        <source>what runs by itself, and who sees to it</source>
        <translation>ce qui s’exécute automatiquement, et qui y veille</translation>
    </message>
    <message>
        <source>Without an action says what runs when, how it went last, and who keeps the schedule of this database. The rest changes it for everybody who keeps it. More of a job is set on the Automation page. &quot;agree&quot; shows what a job would do that was refused, and asks whether it may do that once.</source>
        <translation>Sans action, dit ce qui s’exécute quand, comment cela s’est passé la dernière fois, et qui assure la planification de cette base. Le reste la modifie pour tous ceux qui l’assurent. La page Automatisation permet d’en régler davantage. «&#x202f;agree&#x202f;» montre ce que ferait une tâche refusée, et demande si elle peut le faire une fois.</translation>
    </message>
    <message>
        <source>pause: that long (default 1h, at most 7d)</source>
        <translation>pause&#x202f;: aussi longtemps (1h par défaut, 7d au plus)</translation>
    </message>
    <message>
        <source>enable: at this interval</source>
        <translation>enable&#x202f;: à cet intervalle</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>enable: every day at this time</source>
        <translation>enable&#x202f;: chaque jour à cette heure</translation>
    </message>
    <message>
        <source>1-7</source>
        <translation>1-7</translation>
    </message>
    <message>
        <source>with --at: only on Monday (1), …</source>
        <translation>avec --at&#x202f;: seulement le lundi (1), …</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>of --at, like Europe/Berlin (default UTC)</source>
        <translation>de --at, comme Europe/Paris (UTC par défaut)</translation>
    </message>
    <message>
        <source>agree: why, for the history</source>
        <translation>agree&#x202f;: pourquoi, pour l’historique</translation>
    </message>
    <message>
        <source>The schedule cannot be told to &quot;%1&quot;: %2.</source>
        <translation>La planification n’accepte pas «&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Say which job: scrapazoidctl schedule lists them.</source>
        <translation>Indiquer la tâche&#x202f;: «&#x202f;scrapazoidctl schedule&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no job.</source>
        <translation>«&#x202f;%1&#x202f;» ne prend pas de tâche.</translation>
    </message>
    <message>
        <source>--every and --at are for enable.</source>
        <translation>--every et --at vont avec enable.</translation>
    </message>
    <message>
        <source>--every and --at exclude each other: choose one.</source>
        <translation>--every et --at s’excluent&#x202f;: en choisir une.</translation>
    </message>
    <message>
        <source>--weekday and --zone are for --at.</source>
        <translation>--weekday et --zone vont avec --at.</translation>
    </message>
    <message>
        <source>--for is for pause.</source>
        <translation>--for va avec pause.</translation>
    </message>
    <message>
        <source>--reason is for agree.</source>
        <translation>--reason va avec agree.</translation>
    </message>
    <message>
        <source>--at cannot be &quot;%1&quot;: it takes 00:00 to 23:59.</source>
        <translation>--at ne peut pas valoir «&#x202f;%1&#x202f;»&#x202f;: il faut 00:00 à 23:59.</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>ACTIVE</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>SUIVANTE</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>DERNIÈRE</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> overdue</source>
        <translation> en retard</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SORTE</translation>
    </message>
    <message>
        <source>WENT THROUGH</source>
        <translation>ABOUTI</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 sur %3</translation>
    </message>
    <message>
        <source>create the console&apos;s own schema and bind the folders to this database</source>
        <translation>créer le schéma propre à la console et lier les dossiers à cette base</translation>
    </message>
    <message>
        <source>The schema scrapazoid_console holds the history of runs, without which nothing is ever deleted. In each folder a subfolder .scrapazoid-console says which database it belongs to. The service&apos;s own tables are not changed. Safe to repeat.</source>
        <translation>Le schéma scrapazoid_console contient l’historique des opérations, sans lequel rien n’est jamais supprimé. Dans chaque dossier, un sous-dossier .scrapazoid-console dit à quelle base il appartient. Les tables du service ne sont pas modifiées. Peut être répété sans risque.</translation>
    </message>
    <message>
        <source>say what is missing: nothing changes</source>
        <translation>dire ce qui manque&#x202f;: rien ne change</translation>
    </message>
    <message>
        <source>bind folders that belong to another database, or remember another past than this one, to this database as they are</source>
        <translation>lier à cette base, tels quels, des dossiers qui appartiennent à une autre base ou se souviennent d’un autre passé que celle-ci</translation>
    </message>
    <message>
        <source>the server&apos;s clock was wrong and is right now: believe it from here on</source>
        <translation>l’horloge du serveur était fausse et est maintenant juste&#x202f;: s’y fier désormais</translation>
    </message>
    <message>
        <source>let the accounts of each folder&apos;s group lead, run and undo in it alike</source>
        <translation>permettre pareillement aux comptes du groupe de chaque dossier d’y prendre la main, d’exécuter et d’annuler</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>give a role of the database what planning, running and undoing takes; may be repeated</source>
        <translation>donner à un rôle de la base ce qu’il faut pour planifier, exécuter et annuler&#x202f;; répétable</translation>
    </message>
    <message>
        <source>give a role what looking and previewing takes; may be repeated</source>
        <translation>donner à un rôle ce qu’il faut pour regarder et prévisualiser&#x202f;; répétable</translation>
    </message>
    <message>
        <source>take the console&apos;s schema and its folders away again; the service&apos;s own stays</source>
        <translation>retirer le schéma et les dossiers de la console&#x202f;; ce qui est propre au service reste</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Tout est déjà initialisé.</translation>
    </message>
    <message>
        <source>To set up:</source>
        <translation>À initialiser&#x202f;:</translation>
    </message>
    <message>
        <source>Set up the console?</source>
        <translation>Initialiser la console&#x202f;?</translation>
    </message>
    <message>
        <source>Set up:</source>
        <translation>Initialisé&#x202f;:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Trouvé&#x202f;:</translation>
    </message>
    <message>
        <source>Believe the server&apos;s clock as it stands (%1), whatever it said at earlier cleanups.</source>
        <translation>Se fier à l’horloge du serveur telle qu’elle est (%1), quoi qu’elle ait indiqué lors de nettoyages précédents.</translation>
    </message>
    <message>
        <source>Is the server&apos;s clock right now?</source>
        <translation>L’horloge du serveur est-elle juste à présent&#x202f;?</translation>
    </message>
    <message>
        <source>The server&apos;s clock is believed from here on.</source>
        <translation>L’horloge du serveur fait foi désormais.</translation>
    </message>
    <message>
        <source>Nothing of the console is there.</source>
        <translation>Il n’y a rien de la console ici.</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>À retirer&#x202f;:</translation>
    </message>
    <message>
        <source>Take the console away from here?</source>
        <translation>Retirer la console d’ici&#x202f;?</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Retiré&#x202f;:</translation>
    </message>
    <message>
        <source>print figures for Prometheus</source>
        <translation>afficher des chiffres pour Prometheus</translation>
    </message>
    <message>
        <source>In the text format that the node exporter reads from its textfile folder: write to another name there and rename, so that it never reads half a file. &quot;watch --metrics-listen&quot; answers Prometheus itself. Nothing is printed where there is no connection; the exit status is 3 then.</source>
        <translation>Dans le format texte que le node exporter lit dans son dossier textfile&#x202f;: écrire sous un autre nom puis renommer, pour qu’il ne lise jamais un demi-fichier. «&#x202f;watch --metrics-listen&#x202f;» répond lui-même à Prometheus. Rien n’est affiché sans connexion&#x202f;; le code de sortie est alors 3.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2; choose another port with --metrics-listen.</source>
        <translation>Écoute impossible sur %1&#x202f;: %2&#x202f;; choisir un autre port avec --metrics-listen.</translation>
    </message>
    <message>
        <source>look after this computer&apos;s folders for a console elsewhere</source>
        <translation>s’occuper des dossiers de cet ordinateur pour une console située ailleurs</translation>
    </message>
    <message>
        <source>Started by a console whose folders are set as ssh://HOST/FOLDER, sudo:///FOLDER or the like, not by hand: it speaks over standard input and output. It needs no database, opens no port and starts no program. With --root it looks after those folders alone, whatever it is asked for; without, this account&apos;s rights are the limit. With root&apos;s rights it takes its folders from %1 alone, which only root may write.</source>
        <translation>Lancé par une console dont les dossiers sont de la forme ssh://HÔTE/DOSSIER, sudo:///DOSSIER ou semblable, non à la main&#x202f;: il parle par l’entrée et la sortie standard. Il n’a pas besoin de base, n’ouvre aucun port et ne lance aucun programme. Avec --root, il ne s’occupe que de ces dossiers, quoi qu’on lui demande&#x202f;; sans, les droits de ce compte sont la limite. Avec les droits de root, il ne prend ses dossiers que de %1, où seul root peut écrire.</translation>
    </message>
    <message>
        <source>Speak over standard input and output</source>
        <translation>Parler par l’entrée et la sortie standard</translation>
    </message>
    <message>
        <source>Look after this folder as screenshots or downloads; may be repeated</source>
        <translation>S’occuper de ce dossier comme screenshots ou downloads&#x202f;; répétable</translation>
    </message>
    <message>
        <source>Only look, never change anything</source>
        <translation>Regarder seulement, ne jamais rien modifier</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>À la place de %1</translation>
    </message>
    <message>
        <source>serve is started by a console, as &quot;scrapazoidctl serve --stdio&quot;: it has nothing to say to people.</source>
        <translation>serve est lancé par une console, sous la forme «&#x202f;scrapazoidctl serve --stdio&#x202f;»&#x202f;: il n’est pas destiné à être lancé à la main.</translation>
    </message>
    <message>
        <source>keep cleaning by schedule, in the foreground, as a service does</source>
        <translation>continuer à nettoyer selon la planification, au premier plan, comme un service</translation>
    </message>
    <message>
        <source>Stuck executions every 60 s and old files every 24 h, or what the schedule of the database says. Several may watch one database: one leads, the others stand by and take over within ten seconds. Waits for a server that is away and for whoever else is cleaning; what was missed is caught up once. SIGHUP reads the profile again, SIGTERM ends it after the batch under way with exit status 0, SIGINT with 130. Prints the service&apos;s own log lines; tells systemd how it is (Type=notify, WatchdogSec).</source>
        <translation>Les exécutions bloquées toutes les 60 s et les anciens fichiers toutes les 24 h, ou ce que dit la planification de la base. Plusieurs peuvent surveiller une même base&#x202f;: un seul dirige, les autres restent en réserve et prennent la relève en dix secondes. Attend un serveur absent et quiconque est en train de nettoyer&#x202f;; ce qui a été manqué est rattrapé une fois. SIGHUP relit le profil, SIGTERM l’arrête après le lot en cours avec le code de sortie 0, SIGINT avec 130. Affiche ses propres lignes de journal&#x202f;; informe systemd de son état (Type=notify, WatchdogSec).</translation>
    </message>
    <message>
        <source>check for stuck executions this often (default from the schedule, 60)</source>
        <translation>chercher les exécutions bloquées à cet intervalle (par défaut selon la planification, 60)</translation>
    </message>
    <message>
        <source>clean up files this often (default from the schedule, 24h)</source>
        <translation>nettoyer les fichiers à cet intervalle (par défaut selon la planification, 24h)</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NOMS</translation>
    </message>
    <message>
        <source>only these of the schedule, separated by commas: stuck, files, weekly</source>
        <translation>seulement celles-ci de la planification, séparées par des virgules&#x202f;: stuck, files, weekly</translation>
    </message>
    <message>
        <source>plan and report, change nothing</source>
        <translation>planifier et rendre compte, ne rien modifier</translation>
    </message>
    <message>
        <source>run the jobs now and end, for timers; the exit status is 0 where all is done</source>
        <translation>exécuter les tâches maintenant et terminer, pour les minuteurs&#x202f;; le code de sortie est 0 si tout est fait</translation>
    </message>
    <message>
        <source>[ADDRESS:]PORT</source>
        <translation>[ADRESSE:]PORT</translation>
    </message>
    <message>
        <source>An interval is at least 1 s (of files: 60 s) and at most a year.</source>
        <translation>Un intervalle est d’au moins 1 s (pour les fichiers&#x202f;: 60 s) et d’au plus un an.</translation>
    </message>
    <message>
        <source>--jobs needs names, like stuck,files.</source>
        <translation>--jobs demande des noms, comme stuck,files.</translation>
    </message>
    <message>
        <source>--once and --metrics-listen exclude each other: &quot;scrapazoidctl metrics&quot; prints once.</source>
        <translation>--once et --metrics-listen s’excluent&#x202f;: «&#x202f;scrapazoidctl metrics&#x202f;» affiche une fois.</translation>
    </message>
    <message>
        <source>Metrics are at port %1, /metrics.</source>
        <translation>Les métriques sont sur le port %1, /metrics.</translation>
    </message>
    <message>
        <source>Read the profile again.</source>
        <translation>Profil relu.</translation>
    </message>
    <message>
        <source>Ended on request</source>
        <translation>Terminé sur demande</translation>
    </message>
    <message>
        <source>Ended on request.</source>
        <translation>Terminé sur demande.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>IGNORÉ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>FREED</source>
        <translation>LIBÉRÉ</translation>
    </message>
    <message>
        <source>UNDOABLE</source>
        <translation>ANNULABLE</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>outrepassés</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>%1 items, purged after %2</source>
        <translation>%1 éléments, purgés après le %2</translation>
    </message>
    <message>
        <source>nothing left to undo</source>
        <translation>plus rien à annuler</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file lies elsewhere below %3</source>
        <translation>Lignes de plus de %1, avant le %2, dont le fichier se trouve ailleurs sous %3</translation>
    </message>
    <message>
        <source>  goes: nothing</source>
        <translation>  concerné&#x202f;: rien</translation>
    </message>
    <message>
        <source>  goes: %1, dated %2 to %3</source>
        <translation>  concerné&#x202f;: %1, dates du %2 au %3</translation>
    </message>
    <message>
        <source>; %1 on disk</source>
        <translation>, %1 sur le disque</translation>
    </message>
    <message>
        <source>; %1 of them were found before, ten minutes ago or earlier</source>
        <translation>, dont %1 déjà trouvés auparavant, il y a dix minutes ou plus</translation>
    </message>
    <message>
        <source>    … and more</source>
        <translation>    … et d’autres</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>  stays: %1 that are younger</source>
        <translation>  reste&#x202f;: %1 plus récents</translation>
    </message>
    <message>
        <source>  stays: %1 (%2)</source>
        <translation>  reste&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>    %1 named by %2</source>
        <translation>    %1 nommé par %2</translation>
    </message>
    <message numerus="yes">
        <source>  lies elsewhere: the file of %n such row(s), which --relink names there instead</source>
        <translation>
            <numerusform>  se trouve ailleurs&#x202f;: le fichier de %n ligne de ce genre, que --relink y rattache à la place</numerusform>
            <numerusform>  se trouvent ailleurs&#x202f;: les fichiers de %n lignes de ce genre, que --relink y rattache à la place</numerusform>
        </translation>
    </message>
    <message>
        <source>Named where their file lies: %1; &quot;scrapazoidctl undo %2&quot; takes it back.</source>
        <translation>Rattaché là où se trouve le fichier&#x202f;: %1&#x202f;; «&#x202f;scrapazoidctl undo %2&#x202f;» annule cela.</translation>
    </message>
    <message>
        <source>Deleted for good: %1; %2 freed.</source>
        <translation>Supprimé définitivement&#x202f;: %1&#x202f;; %2 libérés.</translation>
    </message>
    <message>
        <source>Moved to quarantine: %1; &quot;scrapazoidctl undo %2&quot; brings it back within %3.</source>
        <translation>Mis en quarantaine&#x202f;: %1&#x202f;; «&#x202f;scrapazoidctl undo %2&#x202f;» les restaure dans un délai de %3.</translation>
    </message>
    <message>
        <source>  … and more: &quot;scrapazoidctl history %1&quot; lists all</source>
        <translation>  … et d’autres&#x202f;: «&#x202f;scrapazoidctl history %1&#x202f;» donne la liste complète</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source> → %1</source>
        <translation> → %1</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Left alone: %1 changed since the preview, %2 gone already, %3 protected, %4 in use.</source>
        <translation>Non touchés&#x202f;: %1 modifiés depuis l’aperçu, %2 déjà disparus, %3 protégés, %4 en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Nothing of it is freed until the quarantine is purged: by the first run after that time, or now by &quot;scrapazoidctl purge --run %1 --now&quot;.</source>
        <translation>Rien n’en est libéré avant la purge de la quarantaine&#x202f;: par la première opération après ce délai, ou maintenant par «&#x202f;scrapazoidctl purge --run %1 --now&#x202f;».</translation>
    </message>
    <message>
        <source>Run %1, %2 s.</source>
        <translation>Opération %1, %2 s.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %), %5 of %6 inodes free</source>
        <translation>%1&#x202f;: %2 sur %3 occupés (%4&#x202f;%), %5 inodes libres sur %6</translation>
    </message>
    <message>
        <source>No folder can be opened here.</source>
        <translation>Aucun dossier ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>LIGNES</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>ENREGISTRÉ</translation>
    </message>
    <message>
        <source>WITHOUT SIZE</source>
        <translation>SANS TAILLE</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>EXPIRÉS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>SUR DISQUE</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ACTUELS</translation>
    </message>
    <message>
        <source>ORPHANS</source>
        <translation>ORPHELINS</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUANTS</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>plus de %n jour</numerusform>
            <numerusform>plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>jusqu’à %n jour</numerusform>
            <numerusform>jusqu’à %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Selon la base</translation>
    </message>
    <message>
        <source>The console&apos;s own history holds %1 of it.</source>
        <translation>L’historique de la console en occupe %1.</translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Selon le disque</translation>
    </message>
    <message>
        <source>From one to the other: %1</source>
        <translation>De l’un à l’autre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Files by the age of their row</source>
        <translation>Fichiers par âge de leur ligne</translation>
    </message>
    <message>
        <source>Rows added per day</source>
        <translation>Lignes ajoutées par jour</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Plus gros fichiers</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>#%1 of user %2</source>
        <translation>#%1 de l’utilisateur %2</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>Exit status: 0 done or nothing to do, 1 some items failed, 2 wrong usage or refused, 3 no connection or the schema does not fit, 4 another cleanup is at work, 130 and 143 interrupted.</source>
        <translation>Code de sortie&#x202f;: 0 fait ou rien à faire, 1 échec de certains éléments, 2 usage incorrect ou refus, 3 pas de connexion ou schéma inadapté, 4 un autre nettoyage est à l’œuvre, 130 et 143 interrompu.</translation>
    </message>
    <message>
        <source>Prints one status line with performance data. The exit status is 0 OK, 1 warning, 2 critical and 3 unknown, also where the command line makes no sense or there is no connection: what monitoring systems go by.

A RANGE is that of the monitoring plugins: 10 is all outside 0 to 10, 10: below 10, ~:10 above 10, 10:20 outside, @10:20 inside.</source>
        <translation>Affiche une ligne d’état avec données de performance. Le code de sortie est 0 OK, 1 avertissement, 2 critique et 3 inconnu, même si la ligne de commande n’a pas de sens ou s’il n’y a pas de connexion&#x202f;: ce à quoi se fient les systèmes de supervision.

INTERVALLE est celui des plugins de supervision&#x202f;: 10 désigne tout ce qui sort de 0 à 10, 10: au-dessous de 10, ~:10 au-dessus de 10, 10:20 en dehors, @10:20 à l’intérieur.</translation>
    </message>
    <message>
        <source>UNKNOWN where there is no answer by then (default %1)</source>
        <translation>UNKNOWN en l’absence de réponse d’ici là (%1 par défaut)</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Pas de réponse en %1 s.</translation>
    </message>
    <message>
        <source>FIGURE=RANGE</source>
        <translation>CHIFFRE=INTERVALLE</translation>
    </message>
    <message>
        <source>a figure of the line outside this range is a warning: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; may be repeated</source>
        <translation>un chiffre de la ligne hors de cet intervalle est un avertissement&#x202f;: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0&#x202f;; répétable</translation>
    </message>
    <message>
        <source>the same for critical</source>
        <translation>de même pour critique</translation>
    </message>
    <message>
        <source>--%1 takes a figure and its range, like volume=80; the figures are %2.</source>
        <translation>--%1 prend un chiffre et son intervalle, comme volume=80&#x202f;; les chiffres sont %2.</translation>
    </message>
    <message>
        <source>past runs, one of them with its items, or items of all of them</source>
        <translation>opérations passées, l’une d’elles avec ses éléments, ou éléments de toutes</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. --find looks through the items of all cleanups: for a part of a path as it stands there, upper or lower case; #123 is an execution with its files, user:7 what the executions of a user had, path:TEXT a path whatever it looks like. Where nothing is found, that is no error.</source>
        <translation>OPÉRATION est l’identifiant d’une opération, son début s’il est unique, ou «&#x202f;last&#x202f;». --find parcourt les éléments de tous les nettoyages&#x202f;: cherche une partie d’un chemin telle qu’elle y figure, majuscules ou minuscules&#x202f;; #123 est une exécution avec ses fichiers, user:7 ce qu’avaient les exécutions d’un utilisateur, path:TEXTE un chemin quelle que soit son apparence. Ne rien trouver n’est pas une erreur.</translation>
    </message>
    <message>
        <source>how many runs, newest first (default %1), or items (default %2)</source>
        <translation>combien d’opérations, les plus récentes d’abord (%1 par défaut), ou d’éléments (%2 par défaut)</translation>
    </message>
    <message>
        <source>items of all cleanups, newest first</source>
        <translation>éléments de tous les nettoyages, les plus récents d’abord</translation>
    </message>
    <message>
        <source>only runs that began then or later, UTC</source>
        <translation>seulement les opérations commencées à ce moment ou après, UTC</translation>
    </message>
    <message>
        <source>only runs that began before then, UTC</source>
        <translation>seulement les opérations commencées avant ce moment, UTC</translation>
    </message>
    <message>
        <source>with --find, comma-separated values on stdout</source>
        <translation>avec --find, valeurs séparées par des virgules sur la sortie standard</translation>
    </message>
    <message>
        <source>--find looks through all cleanups: give it or a run, not both.</source>
        <translation>--find parcourt tous les nettoyages&#x202f;: indiquer cette option ou une opération, pas les deux.</translation>
    </message>
    <message>
        <source>--csv goes with --find, and not with --json.</source>
        <translation>--csv va avec --find, et non avec --json.</translation>
    </message>
    <message>
        <source>No cleanup has touched anything like that.</source>
        <translation>Aucun nettoyage n’a touché quoi que ce soit de tel.</translation>
    </message>
    <message>
        <source>There are more: --limit shows more of them.</source>
        <translation>Il y en a d’autres&#x202f;: --limit en montre davantage.</translation>
    </message>
    <message>
        <source>There are no runs of that time.</source>
        <translation>Il n’y a pas d’opérations de cette période.</translation>
    </message>
    <message>
        <source>--metrics-listen takes a port, or an address in numbers and a port like 127.0.0.1:10187.</source>
        <translation>--metrics-listen prend un port, ou une adresse numérique et un port comme 127.0.0.1:10187.</translation>
    </message>
    <message>
        <source>answer Prometheus at /metrics there (127.0.0.1:%1 unless said otherwise)</source>
        <translation>y répondre à Prometheus sous /metrics (127.0.0.1:%1 par défaut)</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>ÉLÉMENT</translation>
    </message>
    <message>
        <source>CLEANUP</source>
        <translation>NETTOYAGE</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>MAINTENANT</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a length of time, as 90s or 24h</comment>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a moment</comment>
        <translation>MOMENT</translation>
    </message>
    <message>
        <source>Chosen files below %1</source>
        <translation>Fichiers choisis sous %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>EXECUTION…</source>
        <translation>EXÉCUTION…</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>--quarantine, --permanent and --archive exclude each other: choose one.</source>
        <translation>--quarantine, --permanent et --archive s’excluent&#x202f;: en choisir une.</translation>
    </message>
    <message>
        <source>Clean up %1 and move the files to the archive?</source>
        <translation>Nettoyer %1 et déplacer les fichiers vers l’archive&#x202f;?</translation>
    </message>
    <message>
        <source>Presets are made on the Cleanup page of the window and kept in the configuration file. The preset says which kinds go, by which age, and whether for good; --quarantine, --permanent and --archive override that.</source>
        <translation>Les préréglages se font à la page Nettoyage de la fenêtre et se trouvent dans le fichier de configuration. Le préréglage dit quelles sortes sont supprimées, à partir de quel âge, et si c’est définitif&#x202f;; --quarantine, --permanent et --archive priment.</translation>
    </message>
    <message>
        <source>What has been purged cannot be restored. With --now, files go that could still be restored. Archives are never purged but with --archive.</source>
        <translation>Ce qui a été purgé ne peut pas être restauré. Avec --now, des fichiers encore restaurables sont supprimés aussi. Les archives ne sont jamais purgées sans --archive.</translation>
    </message>
    <message>
        <source>instead: the copies that this run put into its archive</source>
        <translation>à la place&#x202f;: les copies que cette opération a mises dans son archive</translation>
    </message>
    <message>
        <source>--archive goes alone, without --%1.</source>
        <translation>--archive s’emploie seule, sans --%1.</translation>
    </message>
    <message>
        <source>--archive needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--archive demande une opération&#x202f;: «&#x202f;scrapazoidctl history&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>Copies of run %1 in the archive %2: %3.</source>
        <translation>Copies de l’opération %1 dans l’archive %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Delete the copies of %1 for good? What was not brought back is gone then.</source>
        <translation>Supprimer définitivement les copies de %1&#x202f;? Ce qui n’a pas été restauré sera alors perdu.</translation>
    </message>
    <message>
        <source>Purged from the archive: %1.</source>
        <translation>Purgé de l’archive&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in the archive.</source>
        <translation>Arrêté sur demande&#x202f;: le reste est encore dans l’archive.</translation>
    </message>
    <message>
        <source>%1 items, until the archive is purged</source>
        <translation>%1 éléments, jusqu’à la purge de l’archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archived: %1; the files are in %2, and &quot;scrapazoidctl undo %3&quot; brings them back from there.</source>
        <translation>Archivé&#x202f;: %1&#x202f;; les fichiers se trouvent dans %2, et «&#x202f;scrapazoidctl undo %3&#x202f;» les restaure à partir de là.</translation>
    </message>
    <message>
        <source>copy removed files to this folder or s3://BUCKET/PREFIX, compare each copy, and only then remove them; undo works until &quot;purge --archive&quot; (alone: to the profile&apos;s archive.dir)</source>
        <translation>copier les fichiers à supprimer vers ce dossier ou vers s3://BUCKET/PRÉFIXE, comparer chaque copie, et seulement alors supprimer les originaux&#x202f;; l’annulation reste possible jusqu’à «&#x202f;purge --archive&#x202f;» (sans valeur&#x202f;: dans archive.dir du profil)</translation>
    </message>
    <message>
        <source>A run would be refused: %1</source>
        <translation>Une opération serait refusée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain has no object store&apos;s key of the profile %1 any more.</source>
        <translation>Le trousseau n’a plus de clé de stockage d’objets pour le profil %1.</translation>
    </message>
    <message>
        <source>Access key ID of the object store of the profile %1: </source>
        <translation>Identifiant de clé d’accès (access key ID) du stockage d’objets du profil %1&#x202f;: </translation>
    </message>
    <message>
        <source>Secret access key: </source>
        <translation>Clé d’accès secrète (secret access key)&#x202f;: </translation>
    </message>
    <message>
        <source>A key is two lines, its id and its secret: &quot;config s3-key --remove&quot; forgets the old one.</source>
        <translation>Une clé tient en deux lignes, son identifiant et son secret&#x202f;: «&#x202f;config s3-key --remove&#x202f;» oublie l’ancienne.</translation>
    </message>
    <message>
        <source>The keychain has the object store&apos;s key of the profile %1.</source>
        <translation>Le trousseau contient la clé du stockage d’objets du profil %1.</translation>
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
        <translation>Sans action, chaque paramètre avec sa valeur et son sens. Actions, sur le profil que nomme -p ou celui par défaut&#x202f;:
  show              les paramètres en vigueur et d’où vient chacun
  get CLÉ           une valeur
  set CLÉ VALEUR    la modifier
  unset CLÉ         revenir à la valeur par défaut
  password          garder un mot de passe dans le trousseau (demandé, ou lu sur l’entrée)
  s3-key            y garder la clé d’accès d’un stockage d’objets (identifiant et secret, de même)
  profiles          les profils existants
  presets           les nettoyages enregistrés sous un nom
  add NOM           un nouveau, d’après -d, les options de dossier et --set
  remove NOM        en oublier un
  default NOM       celui à utiliser sans -p ni -d</translation>
    </message>
    <message>
        <source>with password or s3-key: forget it</source>
        <translation>avec password ou s3-key&#x202f;: l’oublier</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %)</source>
        <translation>%1&#x202f;: %2 sur %3 occupés (%4&#x202f;%)</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Selon le bucket</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Everybody on this machine may write the configuration file %1, and it says what is deleted: take that right away (chmod o-w) and see that it says what you want.</source>
        <translation>Tout le monde sur cette machine peut écrire dans le fichier de configuration %1, qui décide de ce qui est supprimé&#x202f;: retirer ce droit (chmod o-w) et vérifier que son contenu est celui voulu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use 1 to %2 printable characters without brackets and without spaces at the ends.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un nom&#x202f;: utiliser 1 à %2 caractères imprimables, sans crochets et sans espaces aux extrémités.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read (%2): check its permissions, or name another one in SCRAPAZOID_CONFIG.</source>
        <translation>Le fichier de configuration %1 est illisible (%2)&#x202f;: vérifier ses permissions, ou en nommer un autre dans SCRAPAZOID_CONFIG.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is something else: name the right one in SCRAPAZOID_CONFIG.</source>
        <translation>Le fichier de configuration %1 dépasse 1 MiB, c’est donc autre chose&#x202f;: nommer le bon dans SCRAPAZOID_CONFIG.</translation>
    </message>
    <message>
        <source>The configuration file %1 is being changed by another program: try again.</source>
        <translation>Le fichier de configuration %1 est en cours de modification par un autre programme&#x202f;: réessayer.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: check the permissions of its folder.</source>
        <translation>Le fichier de configuration %1 ne peut pas être écrit&#x202f;: vérifier les permissions de son dossier.</translation>
    </message>
    <message>
        <source>it cannot keep its owner and rights: %1</source>
        <translation>impossible de lui garder son propriétaire et ses droits&#x202f;: %1</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written (%2): check its permissions and the free space.</source>
        <translation>Le fichier de configuration %1 ne peut pas être écrit (%2)&#x202f;: vérifier ses permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>The connection URL cannot be read: write postgresql://user@host:5432/database, with special characters in the user&apos;s name or the password percent-encoded.</source>
        <translation>L’URL de connexion est illisible&#x202f;: écrire postgresql://user@host:5432/database, avec les caractères spéciaux du nom d’utilisateur ou du mot de passe encodés en pourcent.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: write key=value pairs of libpq such as &quot;host=db.internal dbname=scrapazoid user=cleaner&quot;, or a postgresql:// URL.</source>
        <translation>La chaîne de connexion est illisible&#x202f;: écrire des paires clé=valeur de libpq comme «&#x202f;host=db.internal dbname=scrapazoid user=cleaner&#x202f;», ou une URL postgresql://.</translation>
    </message>
    <message>
        <source>The connection URL is not PostgreSQL&apos;s: it must begin with postgresql:// (or postgresql+psycopg2:// and the like, as the service writes it).</source>
        <translation>L’URL de connexion n’est pas celle de PostgreSQL&#x202f;: elle doit commencer par postgresql:// (ou postgresql+psycopg2:// et semblables, comme l’écrit le service).</translation>
    </message>
    <message>
        <source>The connection URL has the parameter &quot;%1&quot;, which belongs to the ORM or its driver and means nothing to libpq: leave it out%2.</source>
        <translation>L’URL de connexion a le paramètre «&#x202f;%1&#x202f;», qui appartient à l’ORM ou à son pilote et ne dit rien à libpq&#x202f;: le retirer%2.</translation>
    </message>
    <message>
        <source>, or write sslmode=require</source>
        <translation>, ou écrire sslmode=require</translation>
    </message>
    <message>
        <source>The connection string&apos;s connect_timeout must be a whole number of seconds from 1 to %1.</source>
        <translation>Le connect_timeout de la chaîne de connexion doit être un nombre entier de secondes de 1 à %1.</translation>
    </message>
    <message>
        <source>this section stands in the file twice</source>
        <translation>cette section figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>this key stands in its section twice</source>
        <translation>cette clé figure deux fois dans sa section</translation>
    </message>
    <message>
        <source>The configuration file %1 is damaged in line %2: %3. Correct that line or restore the file; nothing was changed in it.</source>
        <translation>Le fichier de configuration %1 est endommagé à la ligne %2&#x202f;: %3. Corriger cette ligne ou restaurer le fichier&#x202f;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>il contient un octet nul</translation>
    </message>
    <message>
        <source>a section must be written [name]</source>
        <translation>une section doit s’écrire [nom]</translation>
    </message>
    <message>
        <source>it is neither a comment, [section] nor key = value</source>
        <translation>ce n’est ni un commentaire, ni [section], ni clé = valeur</translation>
    </message>
    <message>
        <source>a value must stand below a [section]</source>
        <translation>une valeur doit se trouver sous une [section]</translation>
    </message>
    <message>
        <source>a backslash must be written \\ and any other byte \xNN</source>
        <translation>une barre oblique inverse s’écrit \\ et tout autre octet \xNN</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; has no setting &quot;%2&quot;. This stands in %3, line %4.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» n’a pas de paramètre «&#x202f;%2&#x202f;». Cela se trouve dans %3, ligne %4.</translation>
    </message>
    <message>
        <source>%1 of the preset &quot;%2&quot; takes %3. This stands in %4, line %5.</source>
        <translation>%1 du préréglage «&#x202f;%2&#x202f;» attend %3. Cela se trouve dans %4, ligne %5.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the Cleanup page of the window makes one.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;%1&#x202f;»&#x202f;: la page Nettoyage de la fenêtre en crée un.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: saved are: %2.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;%1&#x202f;»&#x202f;; enregistrés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what another cleanup is called already: choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà le nom d’un autre nettoyage&#x202f;: choisir un autre nom.</translation>
    </message>
    <message>
        <source>A preset cleans something: tick at least one kind.</source>
        <translation>Un préréglage nettoie quelque chose&#x202f;: cocher au moins une sorte.</translation>
    </message>
    <message>
        <source>%1 This stands in %2, line %3.</source>
        <translation>%1 Cela se trouve dans %2, ligne %3.</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is none that the console knows: it takes [console], [profile NAME] and [preset NAME].</source>
        <translation>La console ne connaît pas la section [%1] de %2&#x202f;: elle prend [console], [profile NOM] et [preset NOM].</translation>
    </message>
    <message>
        <source>[console] of %1 has no setting &quot;%2&quot;: it takes &quot;default&quot;. This stands in line %3.</source>
        <translation>[console] de %1 n’a pas de paramètre «&#x202f;%2&#x202f;»&#x202f;: elle prend «&#x202f;default&#x202f;». Cela se trouve à la ligne %3.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: %2 holds none yet; &quot;scrapazoidctl config add %1&quot; makes one.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;»&#x202f;: %2 n’en contient pas encore&#x202f;; «&#x202f;scrapazoidctl config add %1&#x202f;» en crée un.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2: it has %3.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;» dans %2, qui contient&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Server&apos;s name or address, or the folder of its socket</source>
        <translation>Nom ou adresse du serveur, ou dossier de son socket</translation>
    </message>
    <message>
        <source>Server&apos;s port</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Database of the service</source>
        <translation>Base de données du service</translation>
    </message>
    <message>
        <source>User to connect as</source>
        <translation>Utilisateur de la connexion</translation>
    </message>
    <message>
        <source>How much TLS is asked for</source>
        <translation>Niveau de TLS demandé</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>Fichier des certificats de confiance</translation>
    </message>
    <message>
        <source>File with our own certificate</source>
        <translation>Fichier de notre propre certificat</translation>
    </message>
    <message>
        <source>File with our own certificate&apos;s key</source>
        <translation>Fichier de la clé de notre propre certificat</translation>
    </message>
    <message>
        <source>How the server is reached: ssh, by the connection to the folders&apos; host, from where server.host and server.port are seen; empty: directly</source>
        <translation>Accès au serveur&#x202f;: ssh, par la connexion à l’hôte des dossiers, d’où sont vus server.host et server.port&#x202f;; vide&#x202f;: directement</translation>
    </message>
    <message>
        <source>Name in libpq&apos;s service file</source>
        <translation>Nom dans le fichier de services de libpq</translation>
    </message>
    <message>
        <source>libpq&apos;s password file, where it is not ~/.pgpass</source>
        <translation>Fichier de mots de passe de libpq, si ce n’est pas ~/.pgpass</translation>
    </message>
    <message>
        <source>Further libpq keywords, as key=value pairs</source>
        <translation>Autres mots-clés de libpq, en paires clé=valeur</translation>
    </message>
    <message>
        <source>How long connecting may take</source>
        <translation>Durée maximale d’une connexion à établir</translation>
    </message>
    <message>
        <source>How long one statement may take</source>
        <translation>Durée maximale d’une instruction</translation>
    </message>
    <message>
        <source>Whose tables, columns and states these are; what is set besides wins</source>
        <translation>À qui sont ces tables, colonnes et états&#x202f;; ce qui est défini à part l’emporte</translation>
    </message>
    <message>
        <source>What file_path of a screenshot starts with besides the usual, separated by commas</source>
        <translation>Débuts de file_path d’une capture d’écran en plus des débuts habituels, séparés par des virgules</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Jours de conservation des captures d’écran</translation>
    </message>
    <message>
        <source>Folder of the downloaded files, likewise</source>
        <translation>Dossier des fichiers téléchargés, de même</translation>
    </message>
    <message>
        <source>What file_path of a download starts with besides the usual, separated by commas</source>
        <translation>Débuts de file_path d’un téléchargement en plus des débuts habituels, séparés par des virgules</translation>
    </message>
    <message>
        <source>Days for which downloaded files are kept</source>
        <translation>Jours de conservation des fichiers téléchargés</translation>
    </message>
    <message>
        <source>Image of the containers that look after docker-volume:// folders</source>
        <translation>Image des conteneurs qui s’occupent des dossiers docker-volume://</translation>
    </message>
    <message>
        <source>The service&apos;s MAX_EXECUTION_TIME</source>
        <translation>Le MAX_EXECUTION_TIME du service</translation>
    </message>
    <message>
        <source>Time on top of it before an execution counts as stuck</source>
        <translation>Temps supplémentaire avant qu’une exécution compte comme bloquée</translation>
    </message>
    <message>
        <source>Largest share of a folder or table that one run may remove, whatever the reason; 0: half for orphans and missing rows, no limit for age</source>
        <translation>Plus grande part d’un dossier ou d’une table qu’une opération peut supprimer, quel que soit le motif&#x202f;; 0&#x202f;: la moitié pour les orphelins et les lignes sans fichier, pas de limite pour l’âge</translation>
    </message>
    <message>
        <source>Most items that one run may remove; 0 switches it off</source>
        <translation>Nombre maximal d’éléments qu’une opération peut supprimer&#x202f;; 0 désactive cette limite</translation>
    </message>
    <message>
        <source>How far this machine&apos;s clock may be from the server&apos;s</source>
        <translation>Écart permis entre l’horloge de cette machine et celle du serveur</translation>
    </message>
    <message>
        <source>How far in the future a row may be dated</source>
        <translation>Avance permise d’une ligne datée dans le futur</translation>
    </message>
    <message>
        <source>Guards of scheduled jobs that may be agreed on once by whoever has looked, separated by commas</source>
        <translation>Garde-fous des tâches planifiées que peut approuver une fois qui a regardé, séparés par des virgules</translation>
    </message>
    <message>
        <source>How often stuck executions are meant to be cleaned up</source>
        <translation>Intervalle prévu de nettoyage des exécutions bloquées</translation>
    </message>
    <message>
        <source>How often old files are meant to be cleaned up</source>
        <translation>Intervalle prévu de nettoyage des anciens fichiers</translation>
    </message>
    <message>
        <source>Fewest days for which files are kept where nobody confirms it, whatever the database says; 0: those of the profile</source>
        <translation>Nombre minimal de jours de conservation sans confirmation de personne, quoi que dise la base&#x202f;; 0&#x202f;: celui du profil</translation>
    </message>
    <message>
        <source>Whether the schedule may delete files for good</source>
        <translation>La planification peut supprimer des fichiers définitivement</translation>
    </message>
    <message>
        <source>Use of a volume in percent above which it is an alert</source>
        <translation>Occupation d’un volume en pourcent au-delà de laquelle c’est une alerte</translation>
    </message>
    <message>
        <source>Use of a volume in percent below which that alert ends</source>
        <translation>Occupation d’un volume en pourcent en dessous de laquelle cette alerte prend fin</translation>
    </message>
    <message>
        <source>Share of a folder in percent above which orphans are an alert</source>
        <translation>Part d’un dossier en pourcent au-delà de laquelle les orphelins sont une alerte</translation>
    </message>
    <message>
        <source>How often whoever leads looks through the folders for orphans and growth; 0: never</source>
        <translation>Intervalle auquel celui qui dirige cherche orphelins et croissance dans les dossiers&#x202f;; 0&#x202f;: jamais</translation>
    </message>
    <message>
        <source>Command that gets every alert as JSON on its standard input</source>
        <translation>Commande qui reçoit chaque alerte en JSON sur son entrée standard</translation>
    </message>
    <message>
        <source>Files and rows younger than this are neither orphans nor missing</source>
        <translation>Les fichiers et lignes plus récents ne sont ni orphelins ni sans fichier</translation>
    </message>
    <message>
        <source>Names that are never the service&apos;s content, with * and ?; with a / at the end a folder and all below it</source>
        <translation>Noms qui ne sont jamais du contenu du service, avec * et&#x202f;?&#x202f;; avec un / final, un dossier et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Further columns that name files, as table.column; empty: every column whose name is one for a path; none: no other</source>
        <translation>Autres colonnes qui nomment des fichiers, sous la forme table.column&#x202f;; vide&#x202f;: toute colonne dont le nom évoque un chemin&#x202f;; none&#x202f;: aucune autre</translation>
    </message>
    <message>
        <source>How long quarantine keeps a file before a purge may take it</source>
        <translation>Durée pendant laquelle la quarantaine garde un fichier avant qu’une purge puisse le prendre</translation>
    </message>
    <message>
        <source>Days for which the history keeps the rows of what cannot be undone any more</source>
        <translation>Jours pendant lesquels l’historique garde les lignes de ce qui n’est plus annulable</translation>
    </message>
    <message>
        <source>How often the window&apos;s live table reads</source>
        <translation>Intervalle de lecture du tableau en direct de la fenêtre</translation>
    </message>
    <message>
        <source>Table of the executions</source>
        <translation>Table des exécutions</translation>
    </message>
    <message>
        <source>States of an execution that runs, as the service writes them, separated by commas</source>
        <translation>États d’une exécution en cours, tels que le service les écrit, séparés par des virgules</translation>
    </message>
    <message>
        <source>States of an execution that waits for its turn</source>
        <translation>États d’une exécution qui attend son tour</translation>
    </message>
    <message>
        <source>States of an execution that failed; a mark writes the first that the column has, else the first</source>
        <translation>États d’une exécution en échec&#x202f;; un marquage écrit le premier que la colonne connaît, sinon le premier</translation>
    </message>
    <message>
        <source>States of an execution that ended otherwise</source>
        <translation>États d’une exécution terminée autrement</translation>
    </message>
    <message>
        <source>Table of the screenshots; empty, and the one of the downloads too, where the service keeps no files</source>
        <translation>Table des captures d’écran&#x202f;; vide, comme celle des téléchargements, si le service ne garde pas de fichiers</translation>
    </message>
    <message>
        <source>Table of the downloaded files; empty, and the one of the screenshots too, where the service keeps no files</source>
        <translation>Table des fichiers téléchargés&#x202f;; vide, comme celle des captures, si le service ne garde pas de fichiers</translation>
    </message>
    <message>
        <source>The setting guards.surge_factor is read and does nothing any more: a cleanup by age is compared with what has come of age since the last one, in place of how much that one took.</source>
        <translation>Le paramètre guards.surge_factor est lu et n’a plus d’effet&#x202f;: un nettoyage par âge est comparé à ce qui a atteint l’âge depuis le précédent, et non à ce que celui-ci a pris.</translation>
    </message>
    <message>
        <source>A password is no setting: &quot;scrapazoidctl config password&quot; keeps it in the keychain, and libpq&apos;s password file works too.</source>
        <translation>Un mot de passe n’est pas un paramètre&#x202f;: «&#x202f;scrapazoidctl config password&#x202f;» le garde dans le trousseau, et le fichier de mots de passe de libpq convient aussi.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;: did you mean %2? &quot;scrapazoidctl config&quot; lists them all.</source>
        <translation>Il n’y a pas de paramètre «&#x202f;%1&#x202f;»&#x202f;: s’agit-il de %2&#x202f;? «&#x202f;scrapazoidctl config&#x202f;» en donne la liste complète.</translation>
    </message>
    <message>
        <source>server.parameters takes key=value pairs of libpq, such as &quot;keepalives_idle=60 target_session_attrs=read-write&quot;.</source>
        <translation>server.parameters prend des paires clé=valeur de libpq, comme «&#x202f;keepalives_idle=60 target_session_attrs=read-write&#x202f;».</translation>
    </message>
    <message>
        <source>server.parameters holds a password, which no configuration file may: &quot;scrapazoidctl config password&quot; keeps it in the keychain.</source>
        <translation>server.parameters contient un mot de passe, ce qu’aucun fichier de configuration ne peut&#x202f;: «&#x202f;scrapazoidctl config password&#x202f;» le garde dans le trousseau.</translation>
    </message>
    <message>
        <source>server.parameters repeats a keyword that has a setting of its own: use server.host, server.port, server.database, server.user and the like.</source>
        <translation>server.parameters répète un mot-clé qui a son propre paramètre&#x202f;: utiliser server.host, server.port, server.database, server.user et semblables.</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>un port de 1 à 65535</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 ne peut pas valoir «&#x202f;%2&#x202f;»&#x202f;; valeur attendue&#x202f;: %3.</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>du texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>key=value pairs of libpq, without a password</source>
        <translation>des paires clé=valeur de libpq, sans mot de passe</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a time from %1 to %2, as seconds or with s, m, h or d</source>
        <translation>une durée de %1 à %2, en secondes ou avec s, m, h ou d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>ssh, or nothing</source>
        <translation>ssh, ou rien</translation>
    </message>
    <message>
        <source>the name of an image, as in scrapazoidctl:1.2</source>
        <translation>le nom d’une image, comme dans scrapazoidctl:1.2</translation>
    </message>
    <message>
        <source>a list of prefixes separated by commas</source>
        <translation>une liste de préfixes séparés par des virgules</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>des valeurs parmi %1, séparées par des virgules, ou rien</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>une liste séparée par des virgules</translation>
    </message>
    <message>
        <source>a list of table.column separated by commas, &quot;none&quot;, or nothing</source>
        <translation>une liste de table.column séparées par des virgules, «&#x202f;none&#x202f;», ou rien</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed</source>
        <translation>le nom d’une table, précédé au besoin de son schéma</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed, or nothing</source>
        <translation>le nom d’une table, précédé au besoin de son schéma, ou rien</translation>
    </message>
    <message>
        <source>Column that holds this</source>
        <translation>Colonne qui contient cela</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes</source>
        <translation>un nom de colonne de 63 octets au plus</translation>
    </message>
    <message>
        <source>Column that holds this; empty where there is none</source>
        <translation>Colonne qui contient cela&#x202f;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes, or nothing</source>
        <translation>un nom de colonne de 63 octets au plus, ou rien</translation>
    </message>
    <message>
        <source>Colour by which the window tells this installation from others</source>
        <translation>Couleur à laquelle la fenêtre distingue cette installation des autres</translation>
    </message>
    <message>
        <source>one of %1, or nothing</source>
        <translation>l’un de %1, ou rien</translation>
    </message>
    <message>
        <source>Folder of the screenshots: a path on this computer, ssh://HOST/PATH, sudo:///PATH, s3://BUCKET/PREFIX or the like</source>
        <translation>Dossier des captures d’écran&#x202f;: un chemin sur cet ordinateur, ssh://HÔTE/CHEMIN, sudo:///CHEMIN, s3://BUCKET/PRÉFIXE ou semblable</translation>
    </message>
    <message>
        <source>Server of the buckets of s3:// folders; empty: AWS_ENDPOINT_URL_S3, else that of AWS</source>
        <translation>Serveur des buckets des dossiers s3://&#x202f;; vide&#x202f;: AWS_ENDPOINT_URL_S3, sinon celui d’AWS</translation>
    </message>
    <message>
        <source>Region of the buckets; empty: AWS_REGION, else us-east-1</source>
        <translation>Région des buckets&#x202f;; vide&#x202f;: AWS_REGION, sinon us-east-1</translation>
    </message>
    <message>
        <source>Room that the buckets have, where their server says nothing of it; 0: unknown</source>
        <translation>Place dont disposent les buckets, si leur serveur n’en dit rien&#x202f;; 0&#x202f;: inconnue</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, or such a path behind ssh://HOST, sudo://, pkexec://, docker://CONTAINER, docker-volume://VOLUME or kubernetes://NAMESPACE/POD; or s3://BUCKET/PREFIX</source>
        <translation>un chemin absolu sans parties «&#x202f;.&#x202f;» ni «&#x202f;..&#x202f;» et autre que «&#x202f;/&#x202f;», ou un tel chemin derrière ssh://HÔTE, sudo://, pkexec://, docker://CONTENEUR, docker-volume://VOLUME ou kubernetes://ESPACE/POD&#x202f;; ou bien s3://BUCKET/PRÉFIXE</translation>
    </message>
    <message>
        <source>https://HOST or http://HOST, with a port where needed, or nothing</source>
        <translation>https://HÔTE ou http://HÔTE, avec un port au besoin, ou rien</translation>
    </message>
    <message>
        <source>a region&apos;s name, as in eu-central-1, or nothing</source>
        <translation>le nom d’une région, comme eu-central-1, ou rien</translation>
    </message>
    <message>
        <source>a size, as in 500GB or 2TiB; 0: nobody says</source>
        <translation>une taille, comme 500GB ou 2TiB&#x202f;; 0&#x202f;: non indiquée</translation>
    </message>
    <message>
        <source>Where runs archive to that are told so and not where, schedules too: a folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Destination des archivages demandés sans indication de lieu, y compris par la planification&#x202f;: un dossier sur un autre volume, ou s3://BUCKET/PRÉFIXE</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, s3://BUCKET/PREFIX, or nothing</source>
        <translation>un chemin absolu sans parties «&#x202f;.&#x202f;» ni «&#x202f;..&#x202f;» et autre que «&#x202f;/&#x202f;», s3://BUCKET/PRÉFIXE, ou rien</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the screenshots&apos; bucket, s3://BUCKET/PREFIX/SOURCE/CONFIGURATION: they take the place of listing it; empty: it is listed</source>
        <translation>Où S3 Inventory dépose ses rapports sur le bucket des captures, s3://BUCKET/PRÉFIXE/SOURCE/CONFIGURATION&#x202f;: ils remplacent le parcours du bucket&#x202f;; vide&#x202f;: le bucket est parcouru</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the downloads&apos; bucket, likewise</source>
        <translation>Où S3 Inventory dépose ses rapports sur le bucket des téléchargements, de même</translation>
    </message>
    <message>
        <source>A key is no setting: &quot;scrapazoidctl config s3-key&quot; keeps it in the keychain, and what AWS&apos;s own tools use works too.</source>
        <translation>Une clé n’est pas un paramètre&#x202f;: «&#x202f;scrapazoidctl config s3-key&#x202f;» la garde dans le trousseau, et ce qu’utilisent les outils d’AWS convient aussi.</translation>
    </message>
    <message>
        <source>s3://BUCKET/PREFIX, or nothing</source>
        <translation>s3://BUCKET/PRÉFIXE, ou rien</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>There is no docker client on this machine, so no container volumes can be listed.</source>
        <translation>Il n’y a pas de client docker sur cette machine, donc pas de volumes de conteneurs à lister.</translation>
    </message>
    <message>
        <source>The docker client %1 cannot be run.</source>
        <translation>Le client docker %1 ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>The container engine says more than can be true.</source>
        <translation>Le moteur de conteneurs en dit plus que ce qui peut être vrai.</translation>
    </message>
    <message>
        <source>Stopped while the container engine was being asked.</source>
        <translation>Arrêté pendant l’interrogation du moteur de conteneurs.</translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: nothing was said within %n second(s).</source>
        <translation>
            <numerusform>Aucun moteur de conteneurs ne répond ici&#x202f;: rien en %n seconde.</numerusform>
            <numerusform>Aucun moteur de conteneurs ne répond ici&#x202f;: rien en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: %1 said nothing within %n second(s).</source>
        <translation>
            <numerusform>Aucun moteur de conteneurs ne répond ici&#x202f;: %1 n’a rien dit en %n seconde.</numerusform>
            <numerusform>Aucun moteur de conteneurs ne répond ici&#x202f;: %1 n’a rien dit en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No container engine answers here: the docker client ended with status %1 and without a word.</source>
        <translation>Aucun moteur de conteneurs ne répond ici&#x202f;: le client docker s’est terminé avec le code %1 et sans un mot.</translation>
    </message>
    <message>
        <source>The container engine refuses: %1</source>
        <translation>Le moteur de conteneurs refuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>No container engine answers here: you have no permission to use %1. Join the group that owns it, or ask as root.</source>
        <translation>Aucun moteur de conteneurs ne répond ici&#x202f;: pas de permission pour utiliser %1. Rejoindre le groupe propriétaire, ou demander en tant que root.</translation>
    </message>
    <message>
        <source>No container engine answers here: %1</source>
        <translation>Aucun moteur de conteneurs ne répond ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What the container engine says about the use of its disk cannot be read.</source>
        <translation>Ce que le moteur de conteneurs dit de l’occupation de son disque est illisible.</translation>
    </message>
    <message>
        <source>The container engine&apos;s list of volumes cannot be read.</source>
        <translation>La liste des volumes du moteur de conteneurs est illisible.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).</source>
        <translation>
            <numerusform>Le volume de %1 a %2 de ses inodes occupés&#x202f;: place pour %Ln fichier de plus.</numerusform>
            <numerusform>Le volume de %1 a %2 de ses inodes occupés&#x202f;: place pour %Ln fichiers de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume of %1 is %2 full: %3 are left.</source>
        <translation>Le volume de %1 est plein à %2&#x202f;: il reste %3.</translation>
    </message>
    <message>
        <source>Preview an aggressive cleanup.</source>
        <translation>Prévisualiser un nettoyage agressif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.</source>
        <translation>
            <numerusform>%Ln exécution bloquée, depuis %1 au-delà de sa limite&#x202f;: personne ne nettoie.</numerusform>
            <numerusform>%Ln exécutions bloquées, l’une d’elles depuis %1 au-delà de sa limite&#x202f;: personne ne nettoie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview marking them as failed, and see whether the service&apos;s own cleanup runs.</source>
        <translation>Prévisualiser leur marquage en échec, et voir si le nettoyage propre au service fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>The last cleanup of files was %1 ago, and %Ln file(s) have expired.</source>
        <translation>
            <numerusform>Le dernier nettoyage de fichiers date de %1, et %Ln fichier a expiré.</numerusform>
            <numerusform>Le dernier nettoyage de fichiers date de %1, et %Ln fichiers ont expiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There has been no cleanup of files yet, and %Ln have expired.</source>
        <translation>
            <numerusform>Il n’y a encore eu aucun nettoyage de fichiers, et %Ln a expiré.</numerusform>
            <numerusform>Il n’y a encore eu aucun nettoyage de fichiers, et %Ln ont expiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a cleanup of what has expired.</source>
        <translation>Prévisualiser un nettoyage de ce qui a expiré.</translation>
    </message>
    <message>
        <source>Nobody keeps the schedule: %1 should have run long ago.</source>
        <translation>Personne n’assure la planification&#x202f;: %1 aurait dû s’exécuter depuis longtemps.</translation>
    </message>
    <message>
        <source>Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what went wrong.</source>
        <translation>Lancer scrapazoidctl watch ou assurer la planification ici, et voir à la page Automatisation ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>The schedule is kept, but %1 has not gone through for long, or ever.</source>
        <translation>La planification est assurée, mais %1 n’a pas abouti depuis longtemps, ou jamais.</translation>
    </message>
    <message>
        <source>See on the Automation page what the last run said.</source>
        <translation>Voir à la page Automatisation ce que la dernière opération a dit.</translation>
    </message>
    <message>
        <source>The job %1 did nothing: %2</source>
        <translation>La tâche %1 n’a rien fait&#x202f;: %2</translation>
    </message>
    <message>
        <source>Look at what it would remove and at what is in its way: &quot;scrapazoidctl schedule agree %1&quot; shows both, and lets it go on where that is meant.</source>
        <translation>Regarder ce qu’elle supprimerait et ce qui lui fait obstacle&#x202f;: «&#x202f;scrapazoidctl schedule agree %1&#x202f;» montre les deux, et la laisse continuer si c’est voulu.</translation>
    </message>
    <message>
        <source>%1 of %2 are orphans: files that no row names.</source>
        <translation>%1 de %2 sont des orphelins&#x202f;: des fichiers qu’aucune ligne ne nomme.</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans, after a look at the folder&apos;s prefixes.</source>
        <translation>Prévisualiser un nettoyage des orphelins, après un regard aux préfixes du dossier.</translation>
    </message>
    <message>
        <source>Give this user the right to read the folder, then scan again.</source>
        <translation>Donner à cet utilisateur le droit de lire le dossier, puis relancer l’analyse.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs from the server&apos;s by %1.</source>
        <translation>L’horloge de cette machine diffère de celle du serveur de %1.</translation>
    </message>
    <message>
        <source>Set the clocks by a time server: timedatectl shows how they stand.</source>
        <translation>Régler les horloges par un serveur de temps&#x202f;: timedatectl montre où elles en sont.</translation>
    </message>
    <message>
        <source>%1 cleans nothing: choose what it takes.</source>
        <translation>%1 ne nettoie rien&#x202f;: choisir ce qu’elle prend.</translation>
    </message>
    <message>
        <source>%1 has a guard that makes no sense: give up to 100 %, and at least one item.</source>
        <translation>%1 a un garde-fou qui n’a pas de sens&#x202f;: indiquer 100&#x202f;% au plus, et un élément au moins.</translation>
    </message>
    <message>
        <source>%1 cannot run every %2 s: give anything from %3 s to a year.</source>
        <translation>%1 ne peut pas s’exécuter toutes les %2 s&#x202f;: indiquer de %3 s à un an.</translation>
    </message>
    <message>
        <source>%1 has no possible time: give 00:00 to 23:59, and Monday to Sunday.</source>
        <translation>%1 n’a pas d’heure possible&#x202f;: indiquer 00:00 à 23:59, et lundi à dimanche.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;: write it like Europe/Berlin, or UTC.</source>
        <translation>Il n’y a pas de fuseau horaire «&#x202f;%1&#x202f;»&#x202f;: écrire par exemple Europe/Paris, ou UTC.</translation>
    </message>
    <message>
        <source>Every job of the schedule needs a name of its own.</source>
        <translation>Chaque tâche de la planification a besoin d’un nom à elle.</translation>
    </message>
    <message>
        <source>every day at %1 %2</source>
        <translation>chaque jour à %1 %2</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are kept %2 here, as the profile of this machine says: what the database says is no possible number of days.</source>
        <translation>%1&#x202f;: conservation de %2 ici, selon le profil de cette machine&#x202f;; ce que dit la base n’est pas un nombre de jours possible.</translation>
    </message>
    <message>
        <source>%1 are kept %2 here, not %3 as the database says: without somebody to confirm it, the profile of this machine allows no fewer.</source>
        <translation>%1&#x202f;: conservation de %2 ici, et non de %3 comme le dit la base&#x202f;; sans confirmation de quelqu’un, le profil de cette machine ne permet pas moins.</translation>
    </message>
    <message>
        <source>Files go to quarantine here, not for good as the database says: the profile of this machine does not allow that without somebody to confirm it.</source>
        <translation>Les fichiers vont ici en quarantaine, et non à la suppression définitive comme le dit la base&#x202f;: le profil de cette machine ne la permet pas sans confirmation de quelqu’un.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts here, as the profile of this machine says.</source>
        <translation>Seul compte ici ce qui a plus de %1, selon le profil de cette machine.</translation>
    </message>
    <message>
        <source>At most %1 % of a folder or table goes at once here, as the profile of this machine says.</source>
        <translation>Au plus %1&#x202f;% d’un dossier ou d’une table est supprimé à la fois ici, selon le profil de cette machine.</translation>
    </message>
    <message>
        <source>At most %1 items go at once here, as the profile of this machine says.</source>
        <translation>Au plus %1 éléments sont supprimés à la fois ici, selon le profil de cette machine.</translation>
    </message>
    <message>
        <source>The most items that the database allows is no possible number: it limits nothing.</source>
        <translation>Le nombre maximal d’éléments que permet la base n’est pas un nombre possible&#x202f;: il ne limite rien.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size: write a number with B, KB, MB, GB, KiB, MiB or GiB.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#x202f;: écrire un nombre avec B, KB, MB, GB, KiB, MiB ou GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration: write a whole number with s, m, h or d, for example 90s or 24h.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée&#x202f;: écrire un nombre entier avec s, m, h ou d, par exemple 90s ou 24h.</translation>
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
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 j %2</translation>
    </message>
    <message>
        <source>%1 × (%2 × %3 + %4 × %5) = %6 a day</source>
        <translation>%1 × (%2 × %3 + %4 × %5) = %6 par jour</translation>
    </message>
    <message numerus="yes">
        <source>× %n day(s)</source>
        <translation>
            <numerusform>× %n jour</numerusform>
            <numerusform>× %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots × %1 and downloads × %2 days</source>
        <translation>captures × %1 et téléchargements × %2 jours</translation>
    </message>
    <message>
        <source>%1; %2 × %3 = %4</source>
        <translation>%1&#x202f;; %2 × %3 = %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it like 2026-11-22 or 2026-11-22T10:00:00Z.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;: écrire par exemple 2026-11-22 ou 2026-11-22T10:00:00Z.</translation>
    </message>
    <message>
        <source>an execution&apos;s id</source>
        <translation>un identifiant d’exécution</translation>
    </message>
    <message>
        <source>a user&apos;s id</source>
        <translation>un identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>outside the root</source>
        <translation>hors de la racine</translation>
    </message>
    <message>
        <source>not a file name</source>
        <translation>pas un nom de fichier</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>un lien symbolique, jamais suivi</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier est illisible</translation>
    </message>
    <message>
        <source>its execution is still running or pending</source>
        <translation>son exécution est encore en cours ou en attente</translation>
    </message>
    <message>
        <source>its execution is pinned</source>
        <translation>son exécution est épinglée</translation>
    </message>
    <message>
        <source>no usable timestamp</source>
        <translation>pas d’horodatage utilisable</translation>
    </message>
    <message>
        <source>its timestamp lies in the future</source>
        <translation>son horodatage est dans le futur</translation>
    </message>
    <message>
        <source>has no start time, so it can never count as stuck</source>
        <translation>n’a pas d’heure de début, ne peut donc jamais compter comme bloquée</translation>
    </message>
    <message>
        <source>another row names this file, so the file stays</source>
        <translation>une autre ligne nomme ce fichier, donc le fichier reste</translation>
    </message>
    <message>
        <source>too young to tell</source>
        <translation>trop récent pour le dire</translation>
    </message>
    <message>
        <source>by its name still being written</source>
        <translation>d’après son nom, encore en cours d’écriture</translation>
    </message>
    <message>
        <source>a row names it under a prefix that is not configured</source>
        <translation>une ligne le nomme sous un préfixe non configuré</translation>
    </message>
    <message>
        <source>its path may mean a file under a prefix that is not configured</source>
        <translation>son chemin peut désigner un fichier sous un préfixe non configuré</translation>
    </message>
    <message>
        <source>another row may mean this file</source>
        <translation>une autre ligne désigne peut-être ce fichier</translation>
    </message>
    <message>
        <source>its path leads to two files below the root</source>
        <translation>son chemin mène à deux fichiers sous la racine</translation>
    </message>
    <message>
        <source>its file lies in the quarantine and can still be restored</source>
        <translation>son fichier est en quarantaine et encore restaurable</translation>
    </message>
    <message>
        <source>by its name not the service&apos;s content</source>
        <translation>d’après son nom, pas du contenu du service</translation>
    </message>
    <message>
        <source>another table of the database names it</source>
        <translation>une autre table de la base le nomme</translation>
    </message>
    <message>
        <source>belongs to a file beside it that a row names</source>
        <translation>fait partie d’un fichier voisin qu’une ligne nomme</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it under a prefix that is not configured</source>
        <translation>la ligne n° %1 de %2 le nomme sous un préfixe non configuré</translation>
    </message>
    <message>
        <source>may be meant by row #%1 of %2</source>
        <translation>peut-être désigné par la ligne n° %1 de %2</translation>
    </message>
    <message>
        <source>A retention of %1 days is not possible: give a whole number from %2 to %3.</source>
        <translation>Une conservation de %1 jours n’est pas possible&#x202f;: indiquer un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>A least age of %1 s is not possible: give anything from 0 to a year.</source>
        <translation>Un âge minimal de %1 s n’est pas possible&#x202f;: indiquer de 0 à un an.</translation>
    </message>
    <message>
        <source>&quot;yes&quot; or &quot;no&quot;</source>
        <translation>«&#x202f;yes&#x202f;» ou «&#x202f;no&#x202f;»</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>un nombre entier de jours</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>un nombre entier de secondes</translation>
    </message>
    <message>
        <source>&quot;screenshots&quot;, &quot;downloads&quot; or both</source>
        <translation>«&#x202f;screenshots&#x202f;», «&#x202f;downloads&#x202f;» ou les deux</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.</source>
        <translation>
            <numerusform>%1 dans %Ln fichier supprimé est encore tenu ouvert par un processus et se libère quand il le lâche.</numerusform>
            <numerusform>%1 dans %Ln fichiers supprimés sont encore tenus ouverts par un processus et se libèrent quand il les lâche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not wait any longer for %2.</source>
        <translation>
            <numerusform>%1 dans %Ln fichier suit&#x202f;: la prochaine opération le supprime, car celle-ci ne pouvait pas attendre plus longtemps %2.</numerusform>
            <numerusform>%1 dans %Ln fichiers suivent&#x202f;: la prochaine opération les supprime, car celle-ci ne pouvait pas attendre plus longtemps %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether late rows name its files is looked at by the next run, because this one could not wait any longer for %1; until then nothing of it is deleted for good.</source>
        <translation>La prochaine opération examine si des lignes tardives nomment ses fichiers, car celle-ci ne pouvait pas attendre plus longtemps %1&#x202f;; d’ici là, rien n’en est supprimé définitivement.</translation>
    </message>
    <message>
        <source>%1 % of the rows of %2 are gone. Run VACUUM (ANALYZE) %2; to make their space usable at once, or VACUUM FULL %2; to give it back to the volume, which locks the table meanwhile.</source>
        <translation>%1&#x202f;% des lignes de %2 ont disparu. Exécuter VACUUM (ANALYZE) %2; pour rendre leur place utilisable aussitôt, ou VACUUM FULL %2; pour la rendre au volume, ce qui verrouille la table entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>The database says, in %Ln row(s)</source>
        <translation>
            <numerusform>Selon la base, en %Ln ligne</numerusform>
            <numerusform>Selon la base, en %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone</source>
        <translation>
            <numerusform>%Ln ligne dont le fichier a disparu</numerusform>
            <numerusform>%Ln lignes dont le fichier a disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone</source>
        <translation>
            <numerusform>%Ln ligne dont le fichier n’a pas été trouvé et qui reste&#x202f;: récente, conservée, ou dont le fichier n’a peut-être pas disparu</numerusform>
            <numerusform>%Ln lignes dont le fichier n’a pas été trouvé et qui restent&#x202f;: récentes, conservées, ou dont le fichier n’a peut-être pas disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that lead outside the folder</source>
        <translation>
            <numerusform>%Ln ligne qui mène hors du dossier</numerusform>
            <numerusform>%Ln lignes qui mènent hors du dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) for a file that has one</source>
        <translation>
            <numerusform>%Ln ligne de plus pour un fichier qui en a une</numerusform>
            <numerusform>%Ln lignes de plus pour un fichier qui en a une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a size that is not the file&apos;s</source>
        <translation>
            <numerusform>%Ln ligne avec une taille autre que celle du fichier</numerusform>
            <numerusform>%Ln lignes avec une taille autre que celle du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a size</source>
        <translation>
            <numerusform>%Ln ligne sans taille</numerusform>
            <numerusform>%Ln lignes sans taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s): files that no row names</source>
        <translation>
            <numerusform>%Ln orphelin&#x202f;: un fichier qu’aucune ligne ne nomme</numerusform>
            <numerusform>%Ln orphelins&#x202f;: des fichiers qu’aucune ligne ne nomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant</source>
        <translation>
            <numerusform>%Ln fichier qu’aucune ligne ne nomme et qui reste&#x202f;: récent, inachevé, ou peut-être désigné</numerusform>
            <numerusform>%Ln fichiers qu’aucune ligne ne nomme et qui restent&#x202f;: récents, inachevés, ou peut-être désignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named by the other table, under an unknown prefix, or only since the scan</source>
        <translation>
            <numerusform>%Ln fichier nommé par l’autre table, sous un préfixe inconnu, ou seulement depuis l’analyse</numerusform>
            <numerusform>%Ln fichiers nommés par l’autre table, sous un préfixe inconnu, ou seulement depuis l’analyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sizes of %Ln file(s) in the folder</source>
        <translation>
            <numerusform>Taille de %Ln fichier dans le dossier</numerusform>
            <numerusform>Tailles de %Ln fichiers dans le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) of files counted already (hard links)</source>
        <translation>
            <numerusform>%Ln autre nom de fichiers déjà comptés (liens physiques)</numerusform>
            <numerusform>%Ln autres noms de fichiers déjà comptés (liens physiques)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding up to blocks, less the holes in sparse files</source>
        <translation>Arrondi aux blocs, moins les trous des fichiers creux</translation>
    </message>
    <message>
        <source>The folders themselves</source>
        <translation>Les dossiers eux-mêmes</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s own folder, with %Ln file(s) in quarantine</source>
        <translation>
            <numerusform>Le dossier propre à la console, avec %Ln fichier en quarantaine</numerusform>
            <numerusform>Le dossier propre à la console, avec %Ln fichiers en quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Selon le disque</translation>
    </message>
    <message>
        <source>%1 is no place of a folder: %2.</source>
        <translation>%1 n’est pas l’emplacement d’un dossier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it begins with none of %1</source>
        <translation>il ne commence par rien de %1</translation>
    </message>
    <message>
        <source>its path must be absolute, without &quot;.&quot; and &quot;..&quot;, and not the whole disk</source>
        <translation>son chemin doit être absolu, sans «&#x202f;.&#x202f;» ni «&#x202f;..&#x202f;», et n’être pas tout le disque</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>what stands before the @ is no user&apos;s name</source>
        <translation>ce qui précède le @ n’est pas un nom d’utilisateur</translation>
    </message>
    <message>
        <source>what stands in brackets is no address</source>
        <translation>ce qui est entre crochets n’est pas une adresse</translation>
    </message>
    <message>
        <source>it names no host, as in ssh://host/folder</source>
        <translation>il ne nomme pas d’hôte, comme dans ssh://hôte/dossier</translation>
    </message>
    <message>
        <source>what stands behind the host is no port</source>
        <translation>ce qui suit l’hôte n’est pas un port</translation>
    </message>
    <message>
        <source>it is of this computer, and its path has to begin with /</source>
        <translation>il concerne cet ordinateur, et son chemin doit commencer par /</translation>
    </message>
    <message>
        <source>it names no container, as in docker://container/folder</source>
        <translation>il ne nomme pas de conteneur, comme dans docker://conteneur/dossier</translation>
    </message>
    <message>
        <source>it names no volume, as in docker-volume://volume</source>
        <translation>il ne nomme pas de volume, comme dans docker-volume://volume</translation>
    </message>
    <message>
        <source>it names no pod, as in kubernetes://namespace/pod/folder</source>
        <translation>il ne nomme pas de pod, comme dans kubernetes://espace/pod/dossier</translation>
    </message>
    <message>
        <source>this computer (sudo)</source>
        <translation>cet ordinateur (sudo)</translation>
    </message>
    <message>
        <source>this computer (pkexec)</source>
        <translation>cet ordinateur (pkexec)</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>pod %1</translation>
    </message>
    <message>
        <source>With server.via = ssh the database is one server that server.host and server.port name, as the folders&apos; host sees it: no service, hostaddr or list.</source>
        <translation>Avec server.via = ssh, la base est un seul serveur que nomment server.host et server.port, vu de l’hôte des dossiers&#x202f;: ni service, ni hostaddr, ni liste.</translation>
    </message>
    <message>
        <source>%1 (through ssh)</source>
        <translation>%1 (par ssh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: it takes 10, 10:, ~:10, 10:20 or @10:20.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un intervalle&#x202f;: valeurs attendues&#x202f;: 10, 10:, ~:10, 10:20 ou @10:20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be searched by: did you mean %2? To look for the text itself, put it in double quotes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un critère de recherche&#x202f;: s’agit-il de %2&#x202f;? Pour chercher le texte lui-même, le mettre entre guillemets droits.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be searched by: write is:stuck.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un critère de recherche&#x202f;: écrire is:stuck.</translation>
    </message>
    <message>
        <source>Say what to find: a part of a path, #123 for an execution, or user:7 for a user.</source>
        <translation>Indiquer quoi chercher&#x202f;: une partie d’un chemin, #123 pour une exécution, ou user:7 pour un utilisateur.</translation>
    </message>
    <message>
        <source>its mark can be taken back</source>
        <translation>marque annulable</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>restaurable</translation>
    </message>
    <message>
        <source>can be brought back until %1</source>
        <translation>restaurable jusqu’au %1</translation>
    </message>
    <message>
        <source>can be brought back, until the next cleanup deletes it for good: its time ended %1</source>
        <translation>restaurable, jusqu’à ce que le prochain nettoyage le supprime définitivement&#x202f;: délai écoulé le %1</translation>
    </message>
    <message>
        <source>its mark was taken back</source>
        <translation>marque annulée</translation>
    </message>
    <message>
        <source>was brought back already</source>
        <translation>déjà restauré</translation>
    </message>
    <message>
        <source>was deleted for good after its time in quarantine</source>
        <translation>supprimé définitivement après son délai en quarantaine</translation>
    </message>
    <message>
        <source>was deleted for good at once</source>
        <translation>supprimé définitivement aussitôt</translation>
    </message>
    <message>
        <source>was left alone: %1</source>
        <translation>non touché&#x202f;: %1</translation>
    </message>
    <message>
        <source>its run is not over</source>
        <translation>son opération n’est pas terminée</translation>
    </message>
    <message>
        <source>every %1 at %2 %3</source>
        <comment>a day of the week, a time and its zone</comment>
        <translation>chaque %1 à %2 %3</translation>
    </message>
    <message>
        <source>screenshots</source>
        <comment>of a folder or a table</comment>
        <translation>captures</translation>
    </message>
    <message>
        <source>downloads</source>
        <comment>of a folder or a table</comment>
        <translation>téléchargements</translation>
    </message>
    <message>
        <source>The console&apos;s own folder, which this account may not look into</source>
        <translation>Le dossier propre à la console, que ce compte ne peut pas consulter</translation>
    </message>
    <message>
        <source>The disk says, without that folder</source>
        <translation>Selon le disque, sans ce dossier</translation>
    </message>
    <message>
        <source>rows of %1 whose file lies elsewhere</source>
        <translation>lignes de %1 dont le fichier se trouve ailleurs</translation>
    </message>
    <message>
        <source>chosen files of %1</source>
        <translation>fichiers choisis du dossier %1</translation>
    </message>
    <message>
        <source>from the folders&apos; own lists</source>
        <translation>d’après les listes des dossiers</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>capture d’écran</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>row without a file</source>
        <translation>ligne sans fichier</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>what became of an item</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what became of an item</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of an item</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>what became of an item</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>what became of an item</comment>
        <translation>protégé</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>what became of an item</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>what became of an item</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>purged</source>
        <comment>what became of an item</comment>
        <translation>purgé</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>what became of an item</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <comment>what became of an item</comment>
        <translation>retenu par la base</translation>
    </message>
    <message>
        <source>it names no bucket, as in s3://bucket/prefix</source>
        <translation>il ne nomme aucun bucket, comme dans s3://bucket/préfixe</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket S3 %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a length of time, as 5 min or 1 d</comment>
        <translation>à intervalle de %1</translation>
    </message>
    <message>
        <source>This one could not wait any longer for %1.</source>
        <translation>La présente opération ne pouvait pas attendre plus longtemps %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2</source>
        <translation>
            <numerusform>%1 dans %Ln fichier est encore en quarantaine et rejoindra l’archive avec la prochaine opération. %2</numerusform>
            <numerusform>%1 dans %Ln fichiers sont encore en quarantaine et rejoindront l’archive avec la prochaine opération. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to quarantine here, not to an archive as the database says: the profile of this machine names none (archive.dir).</source>
        <translation>Ici, les fichiers vont en quarantaine et non dans une archive comme le dit la base de données&#x202f;: le profil de cette machine n’en indique aucune (archive.dir).</translation>
    </message>
    <message>
        <source>&quot;quarantine&quot;, &quot;permanent&quot; or &quot;archive&quot;</source>
        <translation>«&#x202f;quarantine&#x202f;», «&#x202f;permanent&#x202f;» ou «&#x202f;archive&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is no place for an archive: give the path of a folder of this computer, or s3://BUCKET/PREFIX.</source>
        <translation>%1 n’est pas un emplacement d’archive&#x202f;: indiquer le chemin d’un dossier de cet ordinateur, ou s3://BUCKET/PRÉFIXE.</translation>
    </message>
    <message>
        <source>Files should go to an archive, and nobody says where that is: set archive.dir to a folder on another volume or to s3://BUCKET/PREFIX.</source>
        <translation>Les fichiers doivent aller dans une archive et personne ne dit où elle est&#x202f;: régler archive.dir sur un dossier d’un autre volume ou sur s3://BUCKET/PRÉFIXE.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) in the bucket, besides the quarantine</source>
        <translation>
            <numerusform>%Ln ancienne version dans le bucket, hors quarantaine</numerusform>
            <numerusform>%Ln anciennes versions dans le bucket, hors quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions in the bucket, which this account may not list</source>
        <translation>Anciennes versions dans le bucket, que ce compte n’a pas le droit de lister</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that the bucket remembers, besides the quarantine&apos;s</source>
        <translation>
            <numerusform>%Ln suppression que le bucket garde en mémoire, hors quarantaine</numerusform>
            <numerusform>%Ln suppressions que le bucket garde en mémoire, hors quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletions that the bucket remembers, which this account may not list</source>
        <translation>Suppressions que le bucket garde en mémoire et que ce compte n’a pas le droit de lister</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished upload(s) in the bucket</source>
        <translation>
            <numerusform>%Ln envoi inachevé dans le bucket</numerusform>
            <numerusform>%Ln envois inachevés dans le bucket</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads in the bucket, which this account may not list</source>
        <translation>Envois inachevés dans le bucket, que ce compte n’a pas le droit de lister</translation>
    </message>
    <message>
        <source>Its files are those of the report of S3 Inventory from %1: what came or went since then is not seen.</source>
        <translation>Ses fichiers sont ceux du rapport de S3 Inventory du %1&#x202f;: ce qui a été ajouté ou supprimé depuis n’y figure pas.</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Selon le bucket</translation>
    </message>
    <message>
        <source>The bucket says, without that folder</source>
        <translation>Selon le bucket, sans ce dossier</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>keep the alerts</source>
        <translation>conserver les alertes</translation>
    </message>
    <message>
        <source>read the alerts</source>
        <translation>lire les alertes</translation>
    </message>
    <message>
        <source>read when somebody last looked</source>
        <translation>lire quand quelqu’un a regardé pour la dernière fois</translation>
    </message>
    <message>
        <source>look at what earlier cleanups left</source>
        <translation>examiner ce que des nettoyages précédents ont laissé</translation>
    </message>
    <message>
        <source>remember what a cleanup left</source>
        <translation>mémoriser ce qu’un nettoyage a laissé</translation>
    </message>
    <message>
        <source>ask whether time goes on</source>
        <translation>demander si le temps avance</translation>
    </message>
    <message>
        <source>mark the time</source>
        <translation>marquer l’heure</translation>
    </message>
    <message>
        <source>mark the time afresh</source>
        <translation>marquer l’heure à nouveau</translation>
    </message>
    <message>
        <source>keep what was agreed</source>
        <translation>conserver ce qui a été approuvé</translation>
    </message>
    <message>
        <source>look for what was agreed</source>
        <translation>chercher ce qui a été approuvé</translation>
    </message>
    <message>
        <source>record who cleans</source>
        <translation>consigner qui nettoie</translation>
    </message>
    <message>
        <source>The table scrapazoid_console.leads has no row, so nobody can clean: put it back with INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</source>
        <translation>La table scrapazoid_console.leads n’a pas de ligne, donc personne ne peut nettoyer&#x202f;: la rétablir avec INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</translation>
    </message>
    <message>
        <source>read the pins</source>
        <translation>lire les épingles</translation>
    </message>
    <message>
        <source>pin executions</source>
        <translation>épingler des exécutions</translation>
    </message>
    <message>
        <source>unpin executions</source>
        <translation>désépingler des exécutions</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; makes no sense</source>
        <translation>son «&#x202f;%1&#x202f;» n’a pas de sens</translation>
    </message>
    <message>
        <source>it is no description of a cleanup</source>
        <translation>ce n’est pas la description d’un nettoyage</translation>
    </message>
    <message>
        <source>it has a part that this version does not know (&quot;%1&quot;)</source>
        <translation>elle a une partie que cette version ne connaît pas («&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>read the retention that was applied</source>
        <translation>lire la conservation appliquée</translation>
    </message>
    <message>
        <source>keep the retention</source>
        <translation>enregistrer la conservation</translation>
    </message>
    <message>
        <source>remember the last run of a folder</source>
        <translation>mémoriser la dernière opération d’un dossier</translation>
    </message>
    <message>
        <source>look at the key sequences</source>
        <translation>examiner les séquences de clés</translation>
    </message>
    <message>
        <source>%1 is not run, because what the database says of it cannot be understood: %2.</source>
        <translation>%1 n’est pas exécutée, car ce que la base en dit est incompréhensible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it has no possible time</source>
        <translation>elle n’a pas d’heure possible</translation>
    </message>
    <message>
        <source>read the schedule</source>
        <translation>lire la planification</translation>
    </message>
    <message>
        <source>set the schedule</source>
        <translation>définir la planification</translation>
    </message>
    <message>
        <source>The schedule has been changed meanwhile (by %1, %2): look at it again, then change it.</source>
        <translation>La planification a été modifiée entre-temps (par %1, %2)&#x202f;: la regarder de nouveau, puis la modifier.</translation>
    </message>
    <message>
        <source>pause the schedule</source>
        <translation>mettre la planification en pause</translation>
    </message>
    <message>
        <source>ask whether the schedule is paused</source>
        <translation>demander si la planification est en pause</translation>
    </message>
    <message>
        <source>look at the schedule</source>
        <translation>examiner la planification</translation>
    </message>
    <message>
        <source>keep the day&apos;s snapshot</source>
        <translation>conserver l’instantané du jour</translation>
    </message>
    <message>
        <source>read the snapshots</source>
        <translation>lire les instantanés</translation>
    </message>
    <message>
        <source>compare two snapshots</source>
        <translation>comparer deux instantanés</translation>
    </message>
    <message>
        <source>read what became of the schedule</source>
        <translation>lire ce qu’est devenue la planification</translation>
    </message>
    <message>
        <source>record what became of the schedule</source>
        <translation>consigner ce qu’est devenue la planification</translation>
    </message>
    <message>
        <source>read the heartbeat</source>
        <translation>lire le battement</translation>
    </message>
    <message>
        <source>record the heartbeat</source>
        <translation>consigner le battement</translation>
    </message>
    <message>
        <source>ask who is watching</source>
        <translation>demander qui surveille</translation>
    </message>
    <message>
        <source>say who is watching</source>
        <translation>dire qui surveille</translation>
    </message>
    <message>
        <source>keep the log</source>
        <translation>tenir le journal</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>lire le registre</translation>
    </message>
    <message>
        <source>look for quarantined files</source>
        <translation>chercher des fichiers en quarantaine</translation>
    </message>
    <message>
        <source>ask who writes to the service&apos;s tables</source>
        <translation>demander qui écrit dans les tables du service</translation>
    </message>
    <message>
        <source>count the rows of the preview that are still there</source>
        <translation>compter les lignes de l’aperçu encore présentes</translation>
    </message>
    <message>
        <source>ask the server for a snapshot</source>
        <translation>demander un instantané au serveur</translation>
    </message>
    <message>
        <source>write what hangs on the rows into the journal</source>
        <translation>écrire dans le registre ce qui dépend des lignes</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 keeps rows that refer to it.</source>
        <translation>La base a retenu la ligne&#x202f;: un déclencheur ou une règle de %1 garde des lignes qui s’y réfèrent.</translation>
    </message>
    <message>
        <source>count what hangs on the rows</source>
        <translation>compter ce qui dépend des lignes</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 that hangs on it would not come back as it is</source>
        <translation>la colonne %1 d’une ligne de %2 qui en dépend ne reviendrait pas telle quelle</translation>
    </message>
    <message>
        <source>another transaction holds rows of %1 that hang on it</source>
        <translation>une autre transaction tient des lignes de %1 qui en dépendent</translation>
    </message>
    <message>
        <source>put back what hung on the rows</source>
        <translation>rétablir ce qui dépendait des lignes</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a trigger of %1 changes it or keeps it out</source>
        <translation>tout ce qui en dépendait n’est pas revenu&#x202f;: un déclencheur de %1 le modifie ou l’écarte</translation>
    </message>
    <message>
        <source>it is gone or refers to something else by now</source>
        <translation>elle a disparu ou se réfère désormais à autre chose</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a row of %1 stays as it is (%2)</source>
        <translation>tout ce qui en dépendait n’est pas revenu&#x202f;: une ligne de %1 reste telle quelle (%2)</translation>
    </message>
    <message>
        <source>a trigger of %1 has changed the execution after it was as before</source>
        <translation>un déclencheur de %1 a modifié l’exécution après son retour à l’état antérieur</translation>
    </message>
    <message>
        <source>The states of %1 have no word for a failed execution: say what it is called in status.failed of the profile.</source>
        <translation>Les états de %1 n’ont pas de mot pour une exécution en échec&#x202f;: indiquer son nom dans status.failed du profil.</translation>
    </message>
    <message>
        <source>mark executions as failed</source>
        <translation>marquer des exécutions en échec</translation>
    </message>
    <message>
        <source>The database made another state of &quot;%2&quot;: a trigger or a rule of %1 is in the way.</source>
        <translation>La base a fait de «&#x202f;%2&#x202f;» un autre état&#x202f;: un déclencheur ou une règle de %1 fait obstacle.</translation>
    </message>
    <message>
        <source>read the catalogue</source>
        <translation>lire le catalogue</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base a retenu l’exécution&#x202f;: un déclencheur ou une règle de %1 fait obstacle à sa modification.</translation>
    </message>
    <message>
        <source>look into the journal</source>
        <translation>consulter le registre</translation>
    </message>
    <message>
        <source>look at executions again</source>
        <translation>examiner de nouveau des exécutions</translation>
    </message>
    <message>
        <source>take marks back</source>
        <translation>retirer des marques</translation>
    </message>
    <message>
        <source>the execution has changed since; it stays as it is</source>
        <translation>l’exécution a changé depuis&#x202f;; elle reste telle quelle</translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation>écrire le registre</translation>
    </message>
    <message>
        <source>give rows another path</source>
        <translation>donner un autre chemin à des lignes</translation>
    </message>
    <message>
        <source>The database kept the path: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base a retenu le chemin&#x202f;: un déclencheur ou une règle de %1 fait obstacle à sa modification.</translation>
    </message>
    <message>
        <source>look at rows again</source>
        <translation>examiner de nouveau des lignes</translation>
    </message>
    <message>
        <source>correct the journal</source>
        <translation>corriger le registre</translation>
    </message>
    <message>
        <source>put rows back</source>
        <translation>restaurer des lignes</translation>
    </message>
    <message>
        <source>put paths back</source>
        <translation>rétablir des chemins</translation>
    </message>
    <message>
        <source>the row has another path again, or is gone</source>
        <translation>la ligne a de nouveau un autre chemin, ou a disparu</translation>
    </message>
    <message>
        <source>look whose the console&apos;s schema is</source>
        <translation>chercher à qui est le schéma de la console</translation>
    </message>
    <message>
        <source>look for old rows in the history</source>
        <translation>chercher d’anciennes lignes dans l’historique</translation>
    </message>
    <message>
        <source>remove old rows from the history</source>
        <translation>supprimer d’anciennes lignes de l’historique</translation>
    </message>
    <message>
        <source>measure the history</source>
        <translation>mesurer l’historique</translation>
    </message>
    <message>
        <source>look for the console&apos;s schema</source>
        <translation>chercher le schéma de la console</translation>
    </message>
    <message>
        <source>drop the console&apos;s schema</source>
        <translation>supprimer le schéma de la console</translation>
    </message>
    <message>
        <source>create the console&apos;s schema</source>
        <translation>créer le schéma de la console</translation>
    </message>
    <message>
        <source>move rows into the journal</source>
        <translation>déplacer des lignes dans le registre</translation>
    </message>
    <message>
        <source>%1 keeps rows that were to go, other ones each time.</source>
        <translation>%1 retient des lignes qui devaient être supprimées, chaque fois d’autres.</translation>
    </message>
    <message>
        <source>other rows of %1 have the same number and were written at the same moment: which of them is meant cannot be told, so all stay</source>
        <translation>d’autres lignes de %1 ont le même numéro et ont été écrites au même instant&#x202f;: impossible de dire laquelle est désignée, donc toutes restent</translation>
    </message>
    <message>
        <source>column %1 of %2 would not come back as it is, so the row stays</source>
        <translation>la colonne %1 de %2 ne reviendrait pas telle quelle, donc la ligne reste</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 is in the way of its deletion.</source>
        <translation>La base a retenu la ligne&#x202f;: un déclencheur ou une règle de %1 fait obstacle à sa suppression.</translation>
    </message>
    <message>
        <source>The database kept rows of %1: a trigger or a rule is in the way of their deletion.</source>
        <translation>La base a retenu des lignes de %1&#x202f;: un déclencheur ou une règle fait obstacle à leur suppression.</translation>
    </message>
    <message>
        <source>read the columns of %1</source>
        <translation>lire les colonnes de %1</translation>
    </message>
    <message>
        <source>There is no table %1 any more.</source>
        <translation>Il n’y a plus de table %1.</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>préparer la session</translation>
    </message>
    <message>
        <source>%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out</source>
        <translation>%1 ne reprend pas la ligne telle quelle&#x202f;: un déclencheur ou une règle la modifie ou l’écarte</translation>
    </message>
    <message>
        <source>a trigger or a rule of %1 has changed the row on its way back</source>
        <translation>un déclencheur ou une règle de %1 a modifié la ligne à son retour</translation>
    </message>
    <message>
        <source>the journal has no image of it</source>
        <translation>le registre n’en a pas d’image</translation>
    </message>
    <message>
        <source>the row has a column %1 that %2 does not have any more, or computes itself by now</source>
        <translation>la ligne a une colonne %1 que %2 n’a plus, ou calcule désormais elle-même</translation>
    </message>
    <message>
        <source>a row of %1 with its number is there again</source>
        <translation>il y a de nouveau une ligne de %1 avec son numéro</translation>
    </message>
    <message>
        <source>record the run in the journal</source>
        <translation>consigner l’opération dans le registre</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>lire l’historique</translation>
    </message>
    <message>
        <source>look for the last cleanup of files</source>
        <translation>chercher le dernier nettoyage de fichiers</translation>
    </message>
    <message>
        <source>There has been no run yet.</source>
        <translation>Il n’y a encore eu aucune opération.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;: see the history for the runs there are.</source>
        <translation>Il n’y a pas d’opération «&#x202f;%1&#x202f;»&#x202f;: voir l’historique pour celles qui existent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs&apos; names: write more of it.</source>
        <translation>«&#x202f;%1&#x202f;» est le début de plusieurs noms d’opérations&#x202f;: en écrire davantage.</translation>
    </message>
    <message>
        <source>read the items of a run</source>
        <translation>lire les éléments d’une opération</translation>
    </message>
    <message>
        <source>Could not %1: no name for it is free.</source>
        <translation>Échec de l’action «&#x202f;%1&#x202f;»&#x202f;: aucun nom n’est libre pour cela.</translation>
    </message>
    <message>
        <source>close the run in the journal</source>
        <translation>clore l’opération dans le registre</translation>
    </message>
    <message>
        <source>count the items of a run</source>
        <translation>compter les éléments d’une opération</translation>
    </message>
    <message>
        <source>look for unfinished work in the journal</source>
        <translation>chercher du travail inachevé dans le registre</translation>
    </message>
    <message>
        <source>close an interrupted run in the journal</source>
        <translation>clore une opération interrompue dans le registre</translation>
    </message>
    <message>
        <source>settle a batch in the journal</source>
        <translation>régler un lot dans le registre</translation>
    </message>
    <message>
        <source>set a batch aside in the journal</source>
        <translation>mettre un lot de côté dans le registre</translation>
    </message>
    <message>
        <source>The journal did not keep what was written into it: look for a trigger or a rule on %1 and drop it. Without a journal nothing is deleted.</source>
        <translation>Le registre n’a pas gardé ce qui y a été écrit&#x202f;: chercher un déclencheur ou une règle sur %1 et le supprimer. Sans registre, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>look for rows that the journal alone has</source>
        <translation>chercher des lignes que seul le registre possède</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3, and the console does not guess: rename one of the two.</source>
        <translation>%1 peut désigner %2 ou %3, et la console ne devine pas&#x202f;: renommer l’un des deux.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Les lignes de %1 sont supprimées avec les lignes de %2 auxquelles elles se réfèrent (clé étrangère %3)</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Les lignes de %1 perdent leur référence avec les lignes de %2 auxquelles elles se réfèrent (clé étrangère %3)</translation>
    </message>
    <message>
        <source>, and undo could not bring that back: %1.</source>
        <translation>, et l’annulation ne pourrait pas le rétablir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Make that foreign key ON DELETE NO ACTION, or remove those rows first.</source>
        <translation>Rendre cette clé étrangère ON DELETE NO ACTION, ou supprimer d’abord ces lignes.</translation>
    </message>
    <message>
        <source>rows with files of their own would go without them</source>
        <translation>des lignes ayant leurs propres fichiers seraient supprimées sans eux</translation>
    </message>
    <message>
        <source>they refer to a column that the table computes</source>
        <translation>elles se réfèrent à une colonne que la table calcule</translation>
    </message>
    <message>
        <source>other tables refer to what is emptied and are changed with it</source>
        <translation>d’autres tables se réfèrent à ce qui est vidé et sont modifiées avec</translation>
    </message>
    <message>
        <source>the role lacks rights on it</source>
        <translation>il manque au rôle des droits sur elle</translation>
    </message>
    <message>
        <source>row security may hide some of its rows</source>
        <translation>la sécurité niveau ligne peut cacher certaines de ses lignes</translation>
    </message>
    <message>
        <source>Connect as the table&apos;s owner, or grant the role BYPASSRLS.</source>
        <translation>Se connecter en propriétaire de la table, ou accorder BYPASSRLS au rôle.</translation>
    </message>
    <message>
        <source>without a primary key its rows cannot be told apart</source>
        <translation>sans clé primaire, ses lignes ne se distinguent pas</translation>
    </message>
    <message>
        <source>Give %1 a primary key.</source>
        <translation>Donner une clé primaire à %1.</translation>
    </message>
    <message>
        <source>without an index on %1 each row that goes would mean reading all of about %2 rows</source>
        <translation>sans index sur %1, chaque ligne supprimée obligerait à lire les quelque %2 lignes</translation>
    </message>
    <message>
        <source>read the foreign keys</source>
        <translation>lire les clés étrangères</translation>
    </message>
    <message>
        <source>rows of %1 hang on them in their turn</source>
        <translation>des lignes de %1 en dépendent à leur tour</translation>
    </message>
    <message>
        <source>Make one of those foreign keys ON DELETE NO ACTION.</source>
        <translation>Rendre l’une de ces clés étrangères ON DELETE NO ACTION.</translation>
    </message>
    <message>
        <source>look for code on the tables</source>
        <translation>chercher du code sur les tables</translation>
    </message>
    <message>
        <source>look for further columns that name files</source>
        <translation>chercher d’autres colonnes qui nomment des fichiers</translation>
    </message>
    <message>
        <source>orphans.owners names %1, and the database has no such column of text: correct the name, as table.column.</source>
        <translation>orphans.owners nomme %1, et la base n’a pas cette colonne de texte&#x202f;: corriger le nom, sous la forme table.column.</translation>
    </message>
    <message>
        <source>orphans.owners names %1, which this role may not read: GRANT SELECT ON %2, or take it out of the list.</source>
        <translation>orphans.owners nomme %1, que ce rôle ne peut pas lire&#x202f;: GRANT SELECT ON %2, ou le retirer de la liste.</translation>
    </message>
    <message>
        <source>read the files that %1 names</source>
        <translation>lire les fichiers que nomme %1</translation>
    </message>
    <message>
        <source>read the role&apos;s rights</source>
        <translation>lire les droits du rôle</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>schéma scrapazoid_console</translation>
    </message>
    <message>
        <source>a number, a uuid or text</source>
        <translation>un nombre, un uuid ou du texte</translation>
    </message>
    <message>
        <source>a timestamp</source>
        <translation>un horodatage</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>text, an enum or a whole number</source>
        <translation>du texte, un enum ou un nombre entier</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: %5.</source>
        <translation>la colonne %2 de la table %1 est de type %3, et non %4&#x202f;: %5.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: %3.</source>
        <translation>la table %1 n’a pas de colonne %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>users are not shown</source>
        <translation>les utilisateurs ne sont pas affichés</translation>
    </message>
    <message>
        <source>no error message is written</source>
        <translation>aucun message d’erreur n’est écrit</translation>
    </message>
    <message>
        <source>sizes are read from disk only</source>
        <translation>les tailles sont lues sur le disque seulement</translation>
    </message>
    <message>
        <source>lock table %1</source>
        <translation>verrouiller la table %1</translation>
    </message>
    <message>
        <source>Table %1 is not the one any more that was checked: somebody has put another one in its place. Make a new preview.</source>
        <translation>La table %1 n’est plus celle qui a été vérifiée&#x202f;: quelqu’un en a mis une autre à sa place. Faire un nouvel aperçu.</translation>
    </message>
    <message>
        <source>executions in the state &quot;%1&quot; have no end, and nobody has said what it means: their files are kept like those of running ones; name it in status.running, status.pending or status.finished.</source>
        <translation>les exécutions dans l’état «&#x202f;%1&#x202f;» n’ont pas de fin, et personne n’a dit ce qu’il signifie&#x202f;: leurs fichiers sont conservés comme ceux des exécutions en cours&#x202f;; le nommer dans status.running, status.pending ou status.finished.</translation>
    </message>
    <message>
        <source>The console&apos;s schema in this database is of a newer version (%1) than this program knows (%2): update the program.</source>
        <translation>Le schéma de la console dans cette base est d’une version plus récente (%1) que celle que ce programme connaît (%2)&#x202f;: mettre à jour le programme.</translation>
    </message>
    <message>
        <source>read the states of executions</source>
        <translation>lire les états des exécutions</translation>
    </message>
    <message>
        <source>The executions have the states %1, and none of them is known as running or pending, so nobody can tell which are unfinished: say what they are called in status.running and status.pending of the profile.</source>
        <translation>Les exécutions ont les états %1, et aucun n’est connu comme en cours ou en attente&#x202f;: impossible de dire lesquelles sont inachevées. Indiquer leur nom dans status.running et status.pending du profil.</translation>
    </message>
    <message>
        <source>The connection setting &quot;%1&quot; holds a semicolon, which cannot be passed on: remove it.</source>
        <translation>Le paramètre de connexion «&#x202f;%1&#x202f;» contient un point-virgule, impossible à transmettre&#x202f;: le retirer.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing: install the package libqt6sql6-psql.</source>
        <translation>Le pilote PostgreSQL de Qt manque&#x202f;: installer le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>begin a transaction</source>
        <translation>commencer une transaction</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>read what the server answered</source>
        <translation>lire la réponse du serveur</translation>
    </message>
    <message>
        <source>With server.via = ssh the server is named by server.host and server.port; PGHOST, PGPORT, PGHOSTADDR and PGSERVICE name another one here: unset them.</source>
        <translation>Avec server.via = ssh, le serveur est nommé par server.host et server.port&#x202f;; PGHOST, PGPORT, PGHOSTADDR et PGSERVICE en nomment ici un autre&#x202f;: les retirer.</translation>
    </message>
    <message>
        <source>server.sslmode = %1 cannot hold with server.via = ssh: TLS would end at the folders&apos; host, before %2. Connect directly, or let ssh reach the server&apos;s own machine.</source>
        <translation>server.sslmode = %1 est impossible avec server.via = ssh&#x202f;: TLS s’arrêterait à l’hôte des dossiers, avant %2. Se connecter directement, ou faire aboutir ssh sur la machine du serveur.</translation>
    </message>
    <message>
        <source>The server does not accept the password for %1: correct it where it is kept, with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>Le serveur n’accepte pas le mot de passe de %1&#x202f;: le corriger là où il est conservé, avec «&#x202f;scrapazoidctl config password&#x202f;», dans les paramètres de la connexion, dans PGPASSWORD ou dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check that the server runs and the connection settings are right.</source>
        <translation>Connexion à %1 impossible&#x202f;: %2. Vérifier que le serveur tourne et que les paramètres de connexion sont justes.</translation>
    </message>
    <message>
        <source>The connection at %1 goes through a pooler such as PgBouncer, where locks and settings get lost or reach other programs, so nothing is changed through it: connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s.</source>
        <translation>La connexion à %1 passe par un pool de connexions comme PgBouncer, où des verrous et des paramètres se perdent ou atteignent d’autres programmes&#x202f;; rien n’est donc modifié par lui&#x202f;: se connecter au serveur PostgreSQL lui-même, par son propre hôte et port au lieu de ceux du pool.</translation>
    </message>
    <message>
        <source>The pooler at %1 drops the console&apos;s search path, and the role&apos;s own one (%2) looks elsewhere before pg_catalog: connect to the PostgreSQL server itself, by its own host and port.</source>
        <translation>Le pool de connexions à %1 supprime le chemin de recherche de la console, et celui du rôle (%2) cherche ailleurs avant pg_catalog&#x202f;: se connecter au serveur PostgreSQL lui-même, par son propre hôte et port.</translation>
    </message>
    <message>
        <source>ask who is connected</source>
        <translation>demander qui est connecté</translation>
    </message>
    <message>
        <source>look at the marks of the last hour</source>
        <translation>examiner les marques de la dernière heure</translation>
    </message>
    <message>
        <source>ask the server about itself</source>
        <translation>interroger le serveur sur lui-même</translation>
    </message>
    <message>
        <source>read the server&apos;s clock</source>
        <translation>lire l’horloge du serveur</translation>
    </message>
    <message>
        <source>take the cleanup lock</source>
        <translation>prendre le verrou de nettoyage</translation>
    </message>
    <message>
        <source>give back the cleanup lock</source>
        <translation>rendre le verrou de nettoyage</translation>
    </message>
    <message>
        <source>take the watch lock</source>
        <translation>prendre le verrou de surveillance</translation>
    </message>
    <message>
        <source>ask for the cleanup lock</source>
        <translation>demander le verrou de nettoyage</translation>
    </message>
    <message>
        <source>ask who is cleaning</source>
        <translation>demander qui nettoie</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>une autre session</translation>
    </message>
    <message>
        <source>look at the newest rows of %1</source>
        <translation>examiner les lignes les plus récentes de %1</translation>
    </message>
    <message>
        <source>look for the newest row of %1</source>
        <translation>chercher la ligne la plus récente de %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>des nombres entiers</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>des nombres</translation>
    </message>
    <message>
        <source>uuids</source>
        <translation>des uuid</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>des textes</translation>
    </message>
    <message>
        <source>Users cannot be searched for: the executions table has no column for them.</source>
        <translation>Impossible de chercher des utilisateurs&#x202f;: la table des exécutions n’a pas de colonne pour eux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution&apos;s id: they are %2 here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant d’exécution&#x202f;: ce sont ici %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user&apos;s id: they are %2 here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant d’utilisateur&#x202f;: ce sont ici %2.</translation>
    </message>
    <message>
        <source>Error messages cannot be searched: the executions table has no column for them.</source>
        <translation>Impossible de chercher des messages d’erreur&#x202f;: la table des exécutions n’a pas de colonne pour eux.</translation>
    </message>
    <message>
        <source>read the executions</source>
        <translation>lire les exécutions</translation>
    </message>
    <message>
        <source>estimate the executions</source>
        <translation>estimer les exécutions</translation>
    </message>
    <message>
        <source>count the executions</source>
        <translation>compter les exécutions</translation>
    </message>
    <message>
        <source>look for stuck executions</source>
        <translation>chercher les exécutions bloquées</translation>
    </message>
    <message>
        <source>look for executions without a start</source>
        <translation>chercher les exécutions sans début</translation>
    </message>
    <message>
        <source>read the live executions</source>
        <translation>lire les exécutions en direct</translation>
    </message>
    <message>
        <source>count executions by day</source>
        <translation>compter les exécutions par jour</translation>
    </message>
    <message>
        <source>count executions by hour</source>
        <translation>compter les exécutions par heure</translation>
    </message>
    <message>
        <source>read how long executions ran</source>
        <translation>lire la durée des exécutions</translation>
    </message>
    <message>
        <source>read the ages of files</source>
        <translation>lire l’âge des fichiers</translation>
    </message>
    <message>
        <source>read the users of executions</source>
        <translation>lire les utilisateurs des exécutions</translation>
    </message>
    <message>
        <source>read an execution</source>
        <translation>lire une exécution</translation>
    </message>
    <message>
        <source>read the table of %1</source>
        <translation>lire la table de %1</translation>
    </message>
    <message>
        <source>count the rows of %1</source>
        <translation>compter les lignes de %1</translation>
    </message>
    <message>
        <source>count the files of an execution</source>
        <translation>compter les fichiers d’une exécution</translation>
    </message>
    <message>
        <source>add up the table of %1</source>
        <translation>totaliser la table de %1</translation>
    </message>
    <message>
        <source>compare two days of %1</source>
        <translation>comparer deux jours de %1</translation>
    </message>
    <message>
        <source>look at the sizes of %1</source>
        <translation>examiner les tailles de %1</translation>
    </message>
    <message>
        <source>look at when executions began</source>
        <translation>examiner les débuts des exécutions</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>chercher dans l’historique</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté sur demande.</translation>
    </message>
    <message>
        <source>The server wants a password for %1, and none is kept for it: keep one with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings or in ~/.pgpass.</source>
        <translation>Le serveur demande un mot de passe pour %1, et aucun n’est conservé pour cela&#x202f;: en enregistrer un avec «&#x202f;scrapazoidctl config password&#x202f;», dans les paramètres de la connexion ou dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server says &quot;%2&quot;. Check database and user in the connection&apos;s settings.</source>
        <translation>Connexion à %1 impossible&#x202f;: le serveur indique «&#x202f;%2&#x202f;». Vérifier la base et l’utilisateur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>read the error messages</source>
        <translation>lire les messages d’erreur</translation>
    </message>
    <message>
        <source>There are no error messages: the executions table has no column for them.</source>
        <translation>Il n’y a pas de messages d’erreur&#x202f;: la table des exécutions n’a pas de colonne pour eux.</translation>
    </message>
    <message>
        <source>look for users</source>
        <translation>chercher des utilisateurs</translation>
    </message>
    <message>
        <source>%1 is a view or foreign table; the console needs the table itself: map it in the connection&apos;s settings.</source>
        <translation>%1 est une vue ou une table distante&#x202f;; la console a besoin de la table elle-même&#x202f;: l’associer dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The database has no table %1 on the search path: map it in the connection&apos;s settings.</source>
        <translation>La base n’a pas de table %1 dans le chemin de recherche&#x202f;: l’associer dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: map it in the connection&apos;s settings</source>
        <translation>la table %1 n’a pas de colonne %2&#x202f;: l’associer dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: map another one in the connection&apos;s settings</source>
        <translation>la colonne %2 de la table %1 est de type %3, et non %4&#x202f;: en associer une autre dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>the profile names a table of %1 and none of %2: name both in the connection&apos;s settings, or neither where the service keeps no files.</source>
        <translation>le profil nomme une table pour %1 et aucune pour %2&#x202f;: nommer les deux dans les paramètres de la connexion, ou aucune si le service ne garde pas de fichiers.</translation>
    </message>
    <message>
        <source>column %2 of table %1 and column %3 of table %4 are of types whose values cannot be compared: map columns of one type in the connection&apos;s settings.</source>
        <translation>la colonne %2 de la table %1 et la colonne %3 de la table %4 sont de types dont les valeurs ne sont pas comparables&#x202f;: associer des colonnes d’un même type dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost (%1). Try again when the server is back.</source>
        <translation>La connexion au serveur de base de données a été perdue (%1). Réessayer quand le serveur sera de retour.</translation>
    </message>
    <message>
        <source>Not done: %1. Another transaction holds the rows for too long; try again later.</source>
        <translation>Non effectué&#x202f;: %1. Une autre transaction retient les lignes trop longtemps&#x202f;; réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server ended this: %1. It was cancelled, or took longer than the statement timeout.</source>
        <translation>Le serveur a mis fin à ceci&#x202f;: %1. L’instruction a été annulée, ou a dépassé le délai d’instruction.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Check the tables and columns in the connection&apos;s settings.</source>
        <translation>Non effectué&#x202f;: %1. Le serveur répond «&#x202f;%2&#x202f;». Vérifier les tables et les colonnes dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Grant it to the role that the console connects as.</source>
        <translation>Non effectué&#x202f;: %1. Le serveur répond «&#x202f;%2&#x202f;». Accorder ce droit au rôle sous lequel la console se connecte.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;.</source>
        <translation>Non effectué&#x202f;: %1. Le serveur répond «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 prend un nombre de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Tries the Scrapazoid console on a made-up installation: a private PostgreSQL and two folders of files, all of it temporary. Nothing else on this machine is touched.</source>
        <translation>Essaie la console Scrapazoid sur une installation fictive&#x202f;: un PostgreSQL privé et deux dossiers de fichiers, le tout temporaire. Rien d’autre n’est touché sur cette machine.</translation>
    </message>
    <message>
        <source>Start a shell to try scrapazoidctl in, not the window.</source>
        <translation>Lancer un shell pour y essayer scrapazoidctl, et non la fenêtre.</translation>
    </message>
    <message>
        <source>Let the console take pictures of all its pages into &lt;folder&gt; and end.</source>
        <translation>Laisser la console photographier toutes ses pages dans &lt;dossier&gt; et terminer.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Make the temporary folder in &lt;folder&gt;; it takes about 1 GB.</source>
        <translation>Créer le dossier temporaire dans &lt;dossier&gt;&#x202f;; il prend environ 1 GB.</translation>
    </message>
    <message>
        <source>Folder of scrapazoid-console and scrapazoidctl.</source>
        <translation>Dossier de scrapazoid-console et scrapazoidctl.</translation>
    </message>
    <message>
        <source>Size of the world; 1 is 40 000 files.</source>
        <translation>Taille du monde&#x202f;; 1 correspond à 40 000 fichiers.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>Un autre nombre donne un autre monde.</translation>
    </message>
    <message>
        <source>How fast life goes on; 1 is an event every two seconds.</source>
        <translation>Vitesse de la vie&#x202f;; 1 correspond à un événement toutes les deux secondes.</translation>
    </message>
    <message>
        <source>Let nothing happen by itself.</source>
        <translation>Ne rien laisser se produire tout seul.</translation>
    </message>
    <message>
        <source>Say what happens.</source>
        <translation>Dire ce qui se produit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; --help lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option&#x202f;; --help en donne la liste.</translation>
    </message>
    <message>
        <source>--shell and --tour exclude each other.</source>
        <translation>--shell et --tour s’excluent.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is waiting</source>
        <translation>L’exécution %1 de l’utilisateur %2 attend</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 started</source>
        <translation>L’exécution %1 de l’utilisateur %2 a commencé</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is %3</source>
        <translation>L’exécution %1 de l’utilisateur %2 est à l’état %3</translation>
    </message>
    <message>
        <source>Execution %1 saved %2</source>
        <translation>L’exécution %1 a enregistré %2</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root and there is no user postgres. Install the package postgresql or run this as an ordinary user.</source>
        <translation>PostgreSQL ne fonctionne pas en tant que root et il n’y a pas d’utilisateur postgres. Installer le paquet postgresql ou lancer ceci sous un utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>No PostgreSQL server found in /usr/lib/postgresql or PATH. Install it (Debian: apt install postgresql) and try again.</source>
        <translation>Aucun serveur PostgreSQL dans /usr/lib/postgresql ni PATH. L’installer (Debian&#x202f;: apt install postgresql) et réessayer.</translation>
    </message>
    <message>
        <source>Cannot hand %1 to the user postgres.</source>
        <translation>Impossible de confier %1 à l’utilisateur postgres.</translation>
    </message>
    <message>
        <source>initdb failed: %1</source>
        <translation>Échec d’initdb&#x202f;: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not start: %1</source>
        <translation>Le PostgreSQL privé n’a pas démarré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not get ready within a minute.</source>
        <translation>Le PostgreSQL privé n’était pas prêt en une minute.</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not end in time and was killed.</source>
        <translation>Le PostgreSQL privé ne s’est pas terminé à temps et a été tué.</translation>
    </message>
    <message>
        <source>Cannot make a temporary directory in %1: %2. Set TMPDIR to a writable one.</source>
        <translation>Impossible de créer un répertoire temporaire dans %1&#x202f;: %2. Donner à TMPDIR un répertoire accessible en écriture.</translation>
    </message>
    <message>
        <source>Cannot lock the temporary directory %1.</source>
        <translation>Impossible de verrouiller le répertoire temporaire %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>SCRAPAZOID_POSTGRES is %1: there is no initdb with its postgres.</source>
        <translation>SCRAPAZOID_POSTGRES vaut %1&#x202f;: aucun initdb n’y accompagne postgres.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>The helper cannot work as the owner of the folders (user %1): %2.</source>
        <translation>L’auxiliaire ne peut pas travailler sous le compte du propriétaire des dossiers (utilisateur %1)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The question makes no sense.</source>
        <translation>La question n’a pas de sens.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La réponse a été tronquée.</translation>
    </message>
    <message>
        <source>%1 is no folder that a helper looks after: name the one of the screenshots or downloads by its absolute path.</source>
        <translation>%1 n’est pas un dossier dont un auxiliaire s’occupe&#x202f;: nommer celui des captures d’écran ou des téléchargements par son chemin absolu.</translation>
    </message>
    <message>
        <source>The file %1 is not believed: %2.</source>
        <translation>Le fichier %1 n’est pas digne de confiance&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>others than root may write to it</source>
        <translation>d’autres que root peuvent y écrire</translation>
    </message>
    <message>
        <source>--root takes screenshots=FOLDER or downloads=FOLDER, not %1.</source>
        <translation>--root prend screenshots=DOSSIER ou downloads=DOSSIER, et non %1.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights takes its folders from %1 alone: write &quot;screenshots = FOLDER&quot; there, below [roots], in place of --root.</source>
        <translation>Un auxiliaire avec les droits de root ne prend ses dossiers que de %1&#x202f;: y écrire «&#x202f;screenshots = DOSSIER&#x202f;», sous [roots], à la place de --root.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights needs to be told its folders by root: write &quot;screenshots = FOLDER&quot; below [roots] in %1.</source>
        <translation>Un auxiliaire avec les droits de root doit apprendre ses dossiers de root&#x202f;: écrire «&#x202f;screenshots = DOSSIER&#x202f;» sous [roots] dans %1.</translation>
    </message>
    <message>
        <source>The helper looks after %1 as the %2 folder, not as that of the %3.</source>
        <translation>L’auxiliaire s’occupe de %1 comme dossier %2, et non comme dossier %3.</translation>
    </message>
    <message>
        <source>The helper does not look after %1, only after %2.</source>
        <translation>L’auxiliaire ne s’occupe pas de %1, seulement de %2.</translation>
    </message>
    <message>
        <source>The helper looks after %1 and what lies below it, but a symbolic link leads to %2.</source>
        <translation>L’auxiliaire s’occupe de %1 et de ce qui se trouve dessous, mais un lien symbolique mène à %2.</translation>
    </message>
    <message>
        <source>Nobody has said hello yet.</source>
        <translation>Personne ne s’est encore présenté.</translation>
    </message>
    <message>
        <source>That was said already.</source>
        <translation>Cela a déjà été dit.</translation>
    </message>
    <message>
        <source>The console (version %1) and the helper on %2 (version %3) do not understand one another: upgrade the package %4.</source>
        <translation>La console (version %1) et l’auxiliaire sur %2 (version %3) ne se comprennent pas&#x202f;: mettre à niveau le paquet %4.</translation>
    </message>
    <message>
        <source>of the console</source>
        <translation>de la console</translation>
    </message>
    <message>
        <source>of the helper</source>
        <translation>de l’auxiliaire</translation>
    </message>
    <message>
        <source>That folder was not named in the beginning.</source>
        <translation>Ce dossier n’a pas été nommé au début.</translation>
    </message>
    <message>
        <source>The folder %1 is not the one that was there when the helper began: try again.</source>
        <translation>Le dossier %1 n’est pas celui qui était là quand l’auxiliaire a commencé&#x202f;: réessayer.</translation>
    </message>
    <message>
        <source>That folder is not open.</source>
        <translation>Ce dossier n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This helper (version %1) does not know &quot;%2&quot;.</source>
        <translation>Cet auxiliaire (version %1) ne connaît pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This helper may only look: it was started with --read-only.</source>
        <translation>Cet auxiliaire ne peut que regarder&#x202f;: il a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>Nobody leads in the %1 folder through this helper any more.</source>
        <translation>Plus personne n’a la main sur le dossier %1 par cet auxiliaire.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than the helper keeps in mind: %Ln MiB.</source>
        <translation>
            <numerusform>C’est plus que ce que l’auxiliaire garde en mémoire&#x202f;: %Ln MiB.</numerusform>
            <numerusform>C’est plus que ce que l’auxiliaire garde en mémoire&#x202f;: %Ln MiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Exécutions bloquées</translation>
    </message>
    <message>
        <source>stuck executions</source>
        <translation>exécutions bloquées</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>No execution is stuck: there is nothing to do.</source>
        <translation>Aucune exécution n’est bloquée&#x202f;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>unfinished for more than %2</source>
        <translation>non terminées depuis plus de %2</translation>
    </message>
    <message>
        <source>Stuck executions, started before %2</source>
        <translation>Exécutions bloquées, commencées avant le %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s)</source>
        <translation>
            <numerusform>%Ln capture d’écran</numerusform>
            <numerusform>%Ln captures d’écran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n capture d’écran</numerusform>
            <numerusform>%n captures d’écran</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message numerus="yes">
        <source>screenshots older than %n day(s)</source>
        <translation>
            <numerusform>captures d’écran de plus de %n jour</numerusform>
            <numerusform>captures d’écran de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Nothing is older than that: there is nothing to do.</source>
        <translation>Rien n’est plus ancien que cela&#x202f;: il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation>
            <numerusform>%1 de plus de %n jour</numerusform>
            <numerusform>%1 de plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Captures d’écran de plus de %n jour, avant le %2, sous %3</numerusform>
            <numerusform>Captures d’écran de plus de %n jours, avant le %2, sous %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n téléchargement</numerusform>
            <numerusform>%n téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>downloads older than %n day(s)</source>
        <translation>
            <numerusform>téléchargements de plus de %n jour</numerusform>
            <numerusform>téléchargements de plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Téléchargements de plus de %n jour, avant le %2, sous %3</numerusform>
            <numerusform>Téléchargements de plus de %n jours, avant le %2, sous %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s)</source>
        <translation>
            <numerusform>%Ln orphelin</numerusform>
            <numerusform>%Ln orphelins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation>
            <numerusform>%n fichier orphelin</numerusform>
            <numerusform>%n fichiers orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>orphans</source>
        <translation>orphelins</translation>
    </message>
    <message>
        <source>Orphans, screenshots</source>
        <translation>Orphelins, captures</translation>
    </message>
    <message>
        <source>Orphans, downloads</source>
        <translation>Orphelins, téléchargements</translation>
    </message>
    <message>
        <source>no row names it</source>
        <translation>aucune ligne ne le nomme</translation>
    </message>
    <message>
        <source>Every file that is old enough is named by a row: there is nothing to do.</source>
        <translation>Chaque fichier assez ancien est nommé par une ligne&#x202f;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>orphans of %1 older than %2</source>
        <translation>orphelins de %1 de plus de %2</translation>
    </message>
    <message>
        <source>Orphans older than %1, before %2, below %3</source>
        <translation>Orphelins de plus de %1, avant le %2, sous %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing row(s)</source>
        <translation>
            <numerusform>%Ln ligne sans fichier</numerusform>
            <numerusform>%Ln lignes sans fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation>
            <numerusform>%n ligne sans fichier</numerusform>
            <numerusform>%n lignes sans fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Lignes sans fichier</translation>
    </message>
    <message>
        <source>missing rows</source>
        <translation>lignes sans fichier</translation>
    </message>
    <message>
        <source>Missing, screenshots</source>
        <translation>Sans fichier, captures</translation>
    </message>
    <message>
        <source>Missing, downloads</source>
        <translation>Sans fichier, téléchargements</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>Every row has its file: there is nothing to do.</source>
        <translation>Chaque ligne a son fichier&#x202f;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>rows of %1 older than %2 without a file</source>
        <translation>lignes de %1 de plus de %2 sans fichier</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file is not below %3</source>
        <translation>Lignes de plus de %1, avant le %2, dont le fichier n’est pas sous %3</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain to keep the password of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use libpq&apos;s password file.</source>
        <translation>Il n’y a pas de trousseau pour garder le mot de passe de «&#x202f;%1&#x202f;»&#x202f;: en démarrer un (GNOME Keyring, KWallet), ou utiliser le fichier de mots de passe de libpq.</translation>
    </message>
    <message>
        <source>The keychain refused access to the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>Le trousseau a refusé l’accès au mot de passe de «&#x202f;%1&#x202f;»&#x202f;: le déverrouiller et réessayer, ou utiliser le fichier de mots de passe de libpq.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>Le trousseau n’a pas donné de réponse sur le mot de passe de «&#x202f;%1&#x202f;»&#x202f;: le déverrouiller et réessayer, ou utiliser le fichier de mots de passe de libpq.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the object store&apos;s key of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use ~/.aws/credentials.</source>
        <translation>Il n’y a pas de trousseau pour garder la clé du stockage d’objets de «&#x202f;%1&#x202f;»&#x202f;: en démarrer un (GNOME Keyring, KWallet), ou utiliser ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The keychain refused access to the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>Le trousseau a refusé l’accès à la clé du stockage d’objets de «&#x202f;%1&#x202f;»&#x202f;: le déverrouiller et réessayer, ou utiliser ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>Le trousseau n’a pas répondu pour la clé du stockage d’objets de «&#x202f;%1&#x202f;»&#x202f;: le déverrouiller et réessayer, ou utiliser ~/.aws/credentials.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the scan was stopped</source>
        <translation>l’analyse a été arrêtée</translation>
    </message>
    <message>
        <source>The %1 folder could not be measured whole: %2: %3.</source>
        <translation>Le dossier %1 n’a pas pu être mesuré en entier&#x202f;: %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>the file is not the one the preview showed</source>
        <translation>le fichier n’est pas celui de l’aperçu</translation>
    </message>
    <message>
        <source>the file became shorter while it was copied</source>
        <translation>le fichier a raccourci pendant sa copie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one.</source>
        <translation>Impossible d’écrire dans le dossier %1&#x202f;: %2. En choisir un autre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2. Choose another one.</source>
        <translation>Impossible d’ouvrir le dossier %1&#x202f;: %2. En choisir un autre.</translation>
    </message>
    <message>
        <source>The copies in %1 could not be brought to disk: %2. Keep the originals.</source>
        <translation>Les copies dans %1 n’ont pas pu être portées sur le disque&#x202f;: %2. Garder les originaux.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>another cleanup leads by now</source>
        <translation>un autre nettoyage a pris la main</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>un lien symbolique, jamais suivi</translation>
    </message>
    <message>
        <source>it lies on another file system</source>
        <translation>se trouve sur un autre système de fichiers</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>no space left on the volume</source>
        <translation>plus d’espace libre sur le volume</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>est en cours d’utilisation</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>le disque signale une erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>the network file system has lost it</source>
        <translation>perdu par le système de fichiers réseau</translation>
    </message>
    <message>
        <source>another file has that name already</source>
        <translation>un autre fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>The quarantine holds %1 of an earlier run, which cannot be emptied: %2.</source>
        <translation>La quarantaine contient %1 d’une opération précédente, impossible à vider&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The folder could not be brought to disk: %1.</source>
        <translation>Le dossier n’a pas pu être porté sur le disque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The %1 folder could not be listed whole: %2: %3.</source>
        <translation>Le dossier %1 n’a pas pu être parcouru en entier&#x202f;: %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>another database&apos;s folder was set up there</source>
        <translation>le dossier d’une autre base y a été initialisé</translation>
    </message>
    <message>
        <source>there are folders in folders, more than can be listed</source>
        <translation>trop de dossiers imbriqués pour être parcourus</translation>
    </message>
    <message>
        <source>The lock of the %1 folder was replaced while files were moved: this cleanup ends here.</source>
        <translation>Le verrou du dossier %1 a été remplacé pendant le déplacement de fichiers&#x202f;: ce nettoyage s’arrête ici.</translation>
    </message>
    <message>
        <source>The list of run %1 in the folder %2 cannot be kept or read: %3.</source>
        <translation>La liste de l’opération %1 dans le dossier %2 ne peut pas être tenue ni lue&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The folder %1 has no list of a run %2.</source>
        <translation>Le dossier %1 n’a pas de liste d’une opération %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2. Install it, or see that it lies in $PATH.</source>
        <translation>%1 ne peut pas être lancé&#x202f;: %2. L’installer, ou veiller à ce qu’il se trouve dans $PATH.</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>on n’en a plus besoin</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 was lost: %2.</source>
        <translation>La connexion aux dossiers sur %1 a été perdue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>it ends without a word</source>
        <translation>fin sans un mot</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; where the helper should answer: see that &quot;scrapazoidctl serve --stdio&quot; can be started there.</source>
        <translation>Le shell distant de %1 affiche «&#x202f;%2&#x202f;» là où l’auxiliaire devrait répondre&#x202f;: veiller à ce que «&#x202f;scrapazoidctl serve --stdio&#x202f;» puisse y être lancé.</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <translation>sa réponse n’a pas de sens</translation>
    </message>
    <message>
        <source>the helper ended</source>
        <translation>l’auxiliaire s’est terminé</translation>
    </message>
    <message numerus="yes">
        <source>it has not answered for %Ln second(s)</source>
        <translation>
            <numerusform>pas de réponse depuis %Ln seconde</numerusform>
            <numerusform>pas de réponse depuis %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody reads there any more</source>
        <translation>plus personne n’y lit</translation>
    </message>
    <message>
        <source>That is too much for one question to %1.</source>
        <translation>C’est trop pour une seule question à %1.</translation>
    </message>
    <message>
        <source>The helper on %1 may not begin: %2. pkexec asks whoever sits at this computer; for cron and services, set the folder as sudo:///FOLDER.</source>
        <translation>L’auxiliaire sur %1 n’a pas le droit de commencer&#x202f;: %2. pkexec interroge la personne assise à cet ordinateur&#x202f;; pour cron et les services, définir le dossier sous la forme sudo:///DOSSIER.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: its image needs that package.</source>
        <translation>Il n’y a pas de scrapazoidctl sur %1&#x202f;: son image a besoin de ce paquet.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: install its package there.</source>
        <translation>Il n’y a pas de scrapazoidctl sur %1&#x202f;: y installer son paquet.</translation>
    </message>
    <message>
        <source>%1 is not known to ssh: %2.</source>
        <translation>ssh ne connaît pas %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it is another machine, or somebody pretends to be it.</source>
        <translation>%1 présente une autre clé qu’auparavant&#x202f;: c’est une autre machine, ou quelqu’un se fait passer pour elle.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The helper on %1 does not begin: %2.</source>
        <translation>L’auxiliaire sur %1 ne commence pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>personne ne répond</translation>
    </message>
    <message>
        <source>The scan of the folders on %1 was stopped.</source>
        <translation>L’analyse des dossiers sur %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>Files that were moved before the connection to %1 was lost have changed since.</source>
        <translation>Des fichiers déplacés avant la perte de la connexion à %1 ont changé depuis.</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 is another one by now.</source>
        <translation>La connexion aux dossiers sur %1 n’est plus la même.</translation>
    </message>
    <message>
        <source>Another folder lies at %1 than before the connection was lost: this ends here.</source>
        <translation>Un autre dossier se trouve à %1 qu’avant la perte de la connexion&#x202f;: cela s’arrête ici.</translation>
    </message>
    <message>
        <source>The journal names a run &quot;%1&quot;, which cannot be the name of one.</source>
        <translation>Le registre nomme une opération «&#x202f;%1&#x202f;», ce qui ne peut pas être un tel nom.</translation>
    </message>
    <message>
        <source>The %1 folder %2 cannot be used: %3; check the path in the connection&apos;s settings.</source>
        <translation>Le dossier %1 (%2) est inutilisable&#x202f;: %3&#x202f;; vérifier le chemin dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>No %1 folder is configured: set it with %2 or in the connection&apos;s settings.</source>
        <translation>Aucun dossier %1 n’est configuré&#x202f;: le définir avec %2 ou dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>it must be an absolute path, and not the whole disk</source>
        <translation>ce doit être un chemin absolu, et non tout le disque</translation>
    </message>
    <message>
        <source>its binding root.json is damaged</source>
        <translation>son lien root.json est endommagé</translation>
    </message>
    <message>
        <source>The quarantine of the %1 folder cannot be used: %2.</source>
        <translation>La quarantaine du dossier %1 est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What was agreed for the folder %1 cannot be kept there: %2.</source>
        <translation>Ce qui a été approuvé pour le dossier %1 ne peut pas y être conservé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Too much has been agreed for the folder %1 and not been used yet.</source>
        <translation>Trop de choses ont été approuvées pour le dossier %1 et pas encore utilisées.</translation>
    </message>
    <message>
        <source>The lock of the folder %1 cannot be opened: %2.</source>
        <translation>Le verrou du dossier %1 ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2.</source>
        <translation>Le dossier %1 ne peut pas être verrouillé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Another cleanup is at work in the folder %1 (%2): wait until it ends and try again.</source>
        <translation>Un autre nettoyage est à l’œuvre dans le dossier %1 (%2)&#x202f;: attendre qu’il se termine et réessayer.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>The lock of the folder %1 was replaced meanwhile: try again.</source>
        <translation>Le verrou du dossier %1 a été remplacé entre-temps&#x202f;: réessayer.</translation>
    </message>
    <message>
        <source>What the folder %1 remembers of its last run cannot be used: %2.</source>
        <translation>Ce dont le dossier %1 se souvient de sa dernière opération est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>there is too much to remember</source>
        <translation>trop à mémoriser</translation>
    </message>
    <message>
        <source>The console&apos;s own folder in %1 cannot be shared with the group of that folder: %2.</source>
        <translation>Le dossier propre à la console dans %1 ne peut pas être partagé avec le groupe de ce dossier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>With server.via = ssh one of the folders must lie behind ssh, as in screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection.</source>
        <translation>Avec server.via = ssh, l’un des dossiers doit se trouver derrière ssh, comme dans screenshots.dir = ssh://HÔTE/DOSSIER&#x202f;: la base passe par la même connexion.</translation>
    </message>
    <message>
        <source>No socket for the database can be made below %1: set XDG_RUNTIME_DIR or TMPDIR to a folder of yours with a short name.</source>
        <translation>Aucun socket pour la base ne peut être créé sous %1&#x202f;: donner à XDG_RUNTIME_DIR ou TMPDIR un dossier personnel au nom court.</translation>
    </message>
    <message>
        <source>ssh does not bring the database here from %1: see that your own configuration of ssh lets it forward sockets.</source>
        <translation>ssh n’amène pas la base ici depuis %1&#x202f;: veiller à ce que votre configuration de ssh permette de relayer des sockets.</translation>
    </message>
    <message>
        <source>Cannot read the use of the volume: %1.</source>
        <translation>Impossible de lire l’occupation du volume&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 n’est pas affiché&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is larger than %2.</source>
        <translation>%1 n’est pas affiché&#x202f;: plus grand que %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be looked into: %2.</source>
        <translation>Le dossier %1 n’a pas pu être consulté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Another cleanup is at work in %1 (%2): wait until it ends and try again.</source>
        <translation>Un autre nettoyage est à l’œuvre dans %1 (%2)&#x202f;: attendre qu’il se termine et réessayer.</translation>
    </message>
    <message>
        <source>Nobody can tell any more that this cleanup leads in %1: it ends here.</source>
        <translation>Plus rien ne permet d’établir que ce nettoyage a encore la main sur %1&#x202f;: il s’arrête ici.</translation>
    </message>
    <message>
        <source>The lists of %1 lag behind what is written: nobody can lead there.</source>
        <translation>Les listes de %1 sont en retard sur ce qui est écrit&#x202f;: personne ne peut y prendre la main.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another database&apos;s folder was set up there</source>
        <translation>%1 est illisible&#x202f;: le dossier d’une autre base y a été initialisé</translation>
    </message>
    <message>
        <source>a list goes backwards</source>
        <translation>une liste revient en arrière</translation>
    </message>
    <message>
        <source>a list has what was not asked for</source>
        <translation>une liste contient ce qui n’a pas été demandé</translation>
    </message>
    <message>
        <source>a list has no end</source>
        <translation>une liste n’a pas de fin</translation>
    </message>
    <message>
        <source>what should be a list is none</source>
        <translation>ce qui devrait être une liste n’en est pas une</translation>
    </message>
    <message>
        <source>%1 is no name of a run.</source>
        <translation>%1 n’est pas un nom d’opération.</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged.</source>
        <translation>%1 dans %2 est endommagé.</translation>
    </message>
    <message>
        <source>In the quarantine of %1 there are still files, of run %2: bring them back or purge them first.</source>
        <translation>Dans la quarantaine de %1 se trouvent encore des fichiers, de l’opération %2&#x202f;: les restaurer ou les purger d’abord.</translation>
    </message>
    <message>
        <source>%1 is not set up: there is no %2 in it.</source>
        <translation>%1 n’est pas initialisé&#x202f;: %2 n’y figure pas.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>Il n’y a pas de %1 dans %2.</translation>
    </message>
    <message>
        <source>The server of %1 does not say how much room there is: set s3.capacity to what you allow for it.</source>
        <translation>Le serveur de %1 n’indique pas combien de place il y a&#x202f;: renseigner s3.capacity avec la place que vous lui accordez.</translation>
    </message>
    <message>
        <source>There are no credentials for the object store: %1.</source>
        <translation>Il n’y a pas d’identifiants d’accès pour le stockage d’objets&#x202f;: %1.</translation>
    </message>
    <message>
        <source>credential_process is empty</source>
        <translation>credential_process est vide</translation>
    </message>
    <message>
        <source>credential_process (%1) does not start or does not end</source>
        <translation>credential_process (%1) ne démarre pas ou ne se termine pas</translation>
    </message>
    <message>
        <source>credential_process (%1) gives none</source>
        <translation>credential_process (%1) n’en fournit pas</translation>
    </message>
    <message>
        <source>the shared files have none for the profile %1 of AWS_PROFILE</source>
        <translation>les fichiers partagés n’en ont pas pour le profil %1 de AWS_PROFILE</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read</source>
        <translation>le fichier de jeton %1 est illisible</translation>
    </message>
    <message>
        <source>the token in %1 was not exchanged for any</source>
        <translation>le jeton de %1 n’a pas pu être échangé contre des identifiants</translation>
    </message>
    <message>
        <source>its answer is larger than any should be</source>
        <translation>sa réponse dépasse toute taille plausible</translation>
    </message>
    <message numerus="yes">
        <source>%1 (hidden versions after %n day(s))</source>
        <translation>
            <numerusform>%1 (versions masquées après %n jour)</numerusform>
            <numerusform>%1 (versions masquées après %n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (everything after %n day(s))</source>
        <translation>
            <numerusform>%1 (tout après %n jour)</numerusform>
            <numerusform>%1 (tout après %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule without a name</source>
        <translation>une règle sans nom</translation>
    </message>
    <message>
        <source>What the root %1 has noted of run %2 is damaged: nothing of it is touched.</source>
        <translation>Ce que la racine %1 a noté de l’opération %2 est endommagé&#x202f;: rien n’en est touché.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: the server&apos;s lists lag behind what is written.</source>
        <translation>Rien n’est supprimé de %1&#x202f;: les listes du serveur sont en retard sur ce qui est écrit.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: its bucket keeps no versions, so that nothing could be brought back. Switch versioning on for the bucket.</source>
        <translation>Rien n’est supprimé de %1&#x202f;: son bucket ne conserve pas de versions, si bien que rien ne serait restaurable. Activer la gestion des versions du bucket.</translation>
    </message>
    <message>
        <source>There is no bucket %1: see to its name and to s3.endpoint.</source>
        <translation>Il n’y a pas de bucket %1&#x202f;: vérifier son nom et s3.endpoint.</translation>
    </message>
    <message>
        <source>What was asked for is not in the bucket %1.</source>
        <translation>Ce qui a été demandé n’est pas dans le bucket %1.</translation>
    </message>
    <message>
        <source>The credentials are known and have no right to do that in the bucket %1: look at its policy.</source>
        <translation>Les identifiants d’accès sont connus, mais n’ont pas ce droit dans le bucket %1&#x202f;: examiner sa politique.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not take the credentials: the key is unknown or the secret does not fit.</source>
        <translation>Le serveur du bucket %1 n’accepte pas les identifiants d’accès&#x202f;: la clé est inconnue ou le secret ne correspond pas.</translation>
    </message>
    <message>
        <source>The temporary credentials for the bucket %1 are no longer valid: get new ones and try again.</source>
        <translation>Les identifiants d’accès temporaires pour le bucket %1 ne sont plus valides&#x202f;: en obtenir de nouveaux et réessayer.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses because this machine&apos;s clock is too far from its own: set the clock.</source>
        <translation>Le serveur du bucket %1 refuse, car l’horloge de cette machine est trop éloignée de la sienne&#x202f;: mettre l’horloge à l’heure.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in another region: set s3.region.</source>
        <translation>Le bucket %1 se trouve dans une autre région&#x202f;: définir s3.region.</translation>
    </message>
    <message>
        <source>Something else lies there by now in the bucket %1.</source>
        <translation>Autre chose se trouve désormais à cet endroit dans le bucket %1.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 has asked for patience for too long: try again later.</source>
        <translation>Le serveur du bucket %1 a demandé trop longtemps de patienter&#x202f;: réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not know this operation.</source>
        <translation>Le serveur du bucket %1 ne connaît pas cette opération.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 cannot do that at the moment.</source>
        <translation>Le serveur du bucket %1 ne peut pas faire cela pour le moment.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 gives answers that make no sense: %2.</source>
        <translation>Le serveur du bucket %1 donne des réponses qui n’ont pas de sens&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses: %2.</source>
        <translation>Le serveur du bucket %1 refuse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Stopped while the bucket %1 was read.</source>
        <translation>Arrêté pendant la lecture du bucket %1.</translation>
    </message>
    <message>
        <source>The certificate of the server of the bucket %1 is not to be trusted (%2).</source>
        <translation>Le certificat du serveur du bucket %1 n’est pas digne de confiance (%2).</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not answer (%2): see to s3.endpoint and the network.</source>
        <translation>Le serveur du bucket %1 ne répond pas (%2)&#x202f;: vérifier s3.endpoint et le réseau.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in the region %2: set s3.region.</source>
        <translation>Le bucket %1 se trouve dans la région %2&#x202f;: définir s3.region.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 is damaged.</source>
        <translation>L’archive %1 est inutilisable&#x202f;: son fichier %2 est endommagé.</translation>
    </message>
    <message>
        <source>The archive %1 was made by a newer version of this program: install that here.</source>
        <translation>L’archive %1 provient d’une version plus récente de ce programme&#x202f;: installer cette version ici.</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and there was one before: is its volume mounted?</source>
        <translation>Il n’y a pas d’archive à l’emplacement %1, or il y en avait une auparavant&#x202f;: son volume est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than before: is the right volume mounted there?</source>
        <translation>L’archive à l’emplacement %1 n’est pas la même qu’auparavant&#x202f;: le bon volume y est-il monté&#x202f;?</translation>
    </message>
    <message>
        <source>its copy does not read back as it was written</source>
        <translation>sa copie ne se relit pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 cannot be read (%3).</source>
        <translation>L’archive %1 est inutilisable&#x202f;: son fichier %2 est illisible (%3).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made an archive: %2.</source>
        <translation>Le dossier %1 ne peut pas devenir une archive&#x202f;: %2.</translation>
    </message>
    <message>
        <source>another program is at work in the archive</source>
        <translation>un autre programme est à l’œuvre dans l’archive</translation>
    </message>
    <message>
        <source>another file has its place in the archive</source>
        <translation>un autre fichier occupe sa place dans l’archive</translation>
    </message>
    <message>
        <source>The archive %1 lies in the %2 folder, where its copies would be files of the service: choose another place.</source>
        <translation>L’archive %1 se trouve dans le dossier %2, où ses copies seraient des fichiers du service&#x202f;: choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>it does not say what became of the files of a batch</source>
        <translation>il ne dit pas ce que sont devenus les fichiers d’un lot</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived: %2. Choose quarantine or permanent removal.</source>
        <translation>Le dossier %1 ne peut pas être archivé&#x202f;: %2. Choisir la quarantaine ou la suppression définitive.</translation>
    </message>
    <message>
        <source>the file in quarantine is not the one that was put there</source>
        <translation>le fichier en quarantaine n’est pas celui qui y a été mis</translation>
    </message>
    <message>
        <source>the file in quarantine changed while it was read</source>
        <translation>le fichier en quarantaine a changé pendant sa lecture</translation>
    </message>
    <message>
        <source>its copy is larger than the file was</source>
        <translation>sa copie est plus grande que ne l’était le fichier</translation>
    </message>
    <message>
        <source>its copy is not what was put there: the checksum is another one</source>
        <translation>sa copie n’est pas ce qui y a été mis&#x202f;: la somme de contrôle est différente</translation>
    </message>
    <message>
        <source>not all of it came over the connection</source>
        <translation>tout n’est pas arrivé par la connexion</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived over its helper: %2 Choose quarantine or permanent removal.</source>
        <translation>Le dossier %1 ne peut pas être archivé par son auxiliaire&#x202f;: %2 Choisir la quarantaine ou la suppression définitive.</translation>
    </message>
    <message>
        <source>%1 cannot be made an archive: %2.</source>
        <translation>%1 ne peut pas devenir une archive&#x202f;: %2.</translation>
    </message>
    <message>
        <source>the server says that it is gone, and it is there as before</source>
        <translation>le serveur dit que la copie est supprimée, or elle est toujours là</translation>
    </message>
    <message>
        <source>it begins an upload and does not name it</source>
        <translation>il commence un envoi et ne le nomme pas</translation>
    </message>
    <message>
        <source>it takes a part of an upload and does not name it</source>
        <translation>il prend une partie d’un envoi et ne la nomme pas</translation>
    </message>
    <message>
        <source>it is left to the next cleanup</source>
        <translation>il est laissé au prochain nettoyage</translation>
    </message>
    <message>
        <source>credential_process (%1)</source>
        <translation>credential_process (%1)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a token file nor ~/.aws/credentials nor the keychain has any (&quot;scrapazoidctl config s3-key&quot; keeps some there)</source>
        <translation>ni AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, ni un fichier de jeton, ni ~/.aws/credentials, ni le trousseau n’en contiennent («&#x202f;scrapazoidctl config s3-key&#x202f;» les y garde)</translation>
    </message>
    <message>
        <source>the token in %1</source>
        <translation>le jeton dans %1</translation>
    </message>
    <message>
        <source>There is no report of S3 Inventory below %1 in the bucket %2.</source>
        <translation>Il n’y a aucun rapport de S3 Inventory sous %1 dans le bucket %2.</translation>
    </message>
    <message>
        <source>The report of S3 Inventory %1 in the bucket %2 is of no use: %3.</source>
        <translation>Le rapport %1 de S3 Inventory dans le bucket %2 est inutilisable&#x202f;: %3.</translation>
    </message>
    <message>
        <source>it is not what its checksum says</source>
        <translation>il ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>it does not say when it was made, or of which files it consists</source>
        <translation>il ne dit pas quand il a été fait, ou de quels fichiers il se compose</translation>
    </message>
    <message>
        <source>it is of the bucket %1</source>
        <translation>il porte sur le bucket %1</translation>
    </message>
    <message>
        <source>it is written as %1, and only CSV is read: have it written so</source>
        <translation>il est écrit en %1, et seul le CSV est lu&#x202f;: le faire écrire ainsi</translation>
    </message>
    <message numerus="yes">
        <source>it is %n day(s) old: see why no newer one is made</source>
        <translation>
            <numerusform>il date de %n jour&#x202f;: voir pourquoi il n’en est pas fait de plus récent</numerusform>
            <numerusform>il date de %n jours&#x202f;: voir pourquoi il n’en est pas fait de plus récent</numerusform>
        </translation>
    </message>
    <message>
        <source>its lines do not have all of %1: have it made with them</source>
        <translation>il manque à ses lignes une partie de %1&#x202f;: le faire produire avec ces champs</translation>
    </message>
    <message>
        <source>it has old versions and does not say which they are</source>
        <translation>il contient d’anciennes versions et ne dit pas lesquelles</translation>
    </message>
    <message>
        <source>%1, a file of the report of S3 Inventory in the bucket %2, is not what the report says of it.</source>
        <translation>%1, un fichier du rapport de S3 Inventory dans le bucket %2, n’est pas ce que le rapport en dit.</translation>
    </message>
    <message>
        <source>Nobody leads in the folders on %1 from here any more.</source>
        <translation>Plus personne n’a la main d’ici sur les dossiers de %1.</translation>
    </message>
    <message>
        <source>what lies in a bucket could not come back from an archive as the object that it was</source>
        <translation>ce qui se trouve dans un bucket ne reviendrait pas d’une archive comme le même objet</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> local</source>
        <translation> local</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>the service&apos;s own times; nobody has changed them</source>
        <translation>les heures du service&#x202f;; personne ne les a changées</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>défini par %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>until %1 by %2</source>
        <translation>jusqu’au %1 par %2</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>plans and reports, changes nothing</source>
        <translation>planifie et rend compte, ne modifie rien</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no job is on</source>
        <translation>aucune tâche active</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>dans %1, le %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nothing runs by itself</source>
        <translation>rien ne s’exécute automatiquement</translation>
    </message>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 sur %2, depuis le %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n other(s) standing by</source>
        <translation>
            <numerusform>, %n autre en réserve</numerusform>
            <numerusform>, %n autres en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no job of the schedule has run yet</source>
        <translation>aucune tâche de la planification ne s’est encore exécutée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 ago. %2</source>
        <translation>Il y a %1. %2</translation>
    </message>
    <message>
        <source> Permanently.</source>
        <translation> Définitivement.</translation>
    </message>
    <message>
        <source>%1 would begin with nothing to remove.</source>
        <translation>%1 commencerait sans rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would begin with %Ln item(s), %2.</source>
        <translation>
            <numerusform>%1 commencerait par %Ln élément, %2.</numerusform>
            <numerusform>%1 commencerait par %Ln éléments, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity plan</source>
        <translation>Plan de capacité</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>l’écriture est impossible</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: not within a year.</source>
        <translation>%1&#x202f;: pas avant un an.</translation>
    </message>
    <message>
        <source>%1: already.</source>
        <translation>%1&#x202f;: déjà.</translation>
    </message>
    <message>
        <source>%1: %2, in %3.</source>
        <translation>%1&#x202f;: %2, dans %3.</translation>
    </message>
    <message>
        <source>%1: about %2, in %3 (between %4 and %5).</source>
        <translation>%1&#x202f;: vers le %2, dans %3 (entre le %4 et le %5).</translation>
    </message>
    <message>
        <source>%1: about %2, in %3; at the earliest %4, perhaps not within a year.</source>
        <translation>%1&#x202f;: vers le %2, dans %3&#x202f;; au plus tôt le %4, peut-être pas avant un an.</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>at this retention</source>
        <translation>avec cette conservation</translation>
    </message>
    <message>
        <source>in %1, %2 to %3</source>
        <translation>dans %1, de %2 à %3</translation>
    </message>
    <message>
        <source>in %1, %2 or more</source>
        <translation>dans %1, %2 ou plus</translation>
    </message>
    <message>
        <source>Too little data to tell: a date needs two weeks of steady days.</source>
        <translation>Trop peu de données pour le dire&#x202f;: une date demande deux semaines de jours réguliers.</translation>
    </message>
    <message>
        <source>The size of the volume is not known: enter one under What if.</source>
        <translation>La taille du volume n’est pas connue&#x202f;: en indiquer une sous Hypothèse.</translation>
    </message>
    <message>
        <source>80 % with this retention</source>
        <translation>80&#x202f;% avec cette conservation</translation>
    </message>
    <message>
        <source>Full with this retention</source>
        <translation>Plein avec cette conservation</translation>
    </message>
    <message>
        <source>Full without any cleanup</source>
        <translation>Plein sans aucun nettoyage</translation>
    </message>
    <message>
        <source>Frees %1 in %2 today; %3.</source>
        <translation>Libère %1 dans %2 aujourd’hui&#x202f;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) lose files</source>
        <translation>
            <numerusform>%Ln exécution perd des fichiers</numerusform>
            <numerusform>%Ln exécutions perdent des fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 days</source>
        <translation>%1 et %2 jours</translation>
    </message>
    <message>
        <source>In force: %1, from the profile</source>
        <translation>En vigueur&#x202f;: %1, selon le profil</translation>
    </message>
    <message>
        <source>; shorter than the profile: %1</source>
        <translation>, plus court que le profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files whose rows record no size, so that the average leaves them out.</source>
        <translation>Là-dessus, %1 dépassent cette conservation, %2 sont des orphelins, que nulle formule ne connaît, et %3 sont des fichiers dont les lignes n’indiquent pas de taille, si bien que la moyenne les omet.</translation>
    </message>
    <message>
        <source>Under this retention the last month would have held between %1 and %2, of what rows tell.</source>
        <translation>Avec cette conservation, le dernier mois aurait occupé entre %1 et %2, d’après ce que disent les lignes.</translation>
    </message>
    <message>
        <source>A forecast made 30 days ago would have been %1 % %2 what came.</source>
        <translation>Une prévision faite il y a 30 jours aurait été de %1&#x202f;% %2 de ce qui est arrivé.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>There is too little data from before it to try a forecast on.</source>
        <translation>Il y a trop peu de données antérieures pour essayer une prévision.</translation>
    </message>
    <message>
        <source>Nothing completed within the last 30 days.</source>
        <translation>Rien ne s’est achevé ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</source>
        <translation>
            <numerusform>Sur %Ln exécution achevée en 30 jours, la moitié a duré au plus %1, 95&#x202f;% au plus %2, la plus longue %3.</numerusform>
            <numerusform>Sur %Ln exécutions achevées en 30 jours, la moitié a duré au plus %1, 95&#x202f;% au plus %2, la plus longue %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this limit, %Ln of them would have been marked as failed before they completed.</source>
        <translation>
            <numerusform>À cette limite, %Ln d’entre elles aurait été marquée en échec avant de s’achever.</numerusform>
            <numerusform>À cette limite, %Ln d’entre elles auraient été marquées en échec avant de s’achever.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Likely (bytes)</source>
        <translation>Probable (octets)</translation>
    </message>
    <message>
        <source>Low (bytes)</source>
        <translation>Basse (octets)</translation>
    </message>
    <message>
        <source>High (bytes)</source>
        <translation>Haute (octets)</translation>
    </message>
    <message>
        <source>Without cleanup (bytes)</source>
        <translation>Sans nettoyage (octets)</translation>
    </message>
    <message>
        <source>%1 imported rows</source>
        <translation>%1 lignes importées</translation>
    </message>
    <message>
        <source>%1 executions at once</source>
        <translation>%1 exécutions à la fois</translation>
    </message>
    <message>
        <source>the service rests</source>
        <translation>le service est au repos</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>l’horloge est juste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as failed</source>
        <translation>Marquer %1 en échec</translation>
    </message>
    <message>
        <source>Re-link %1</source>
        <translation>Rattacher %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>Nettoyer %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Re-link rows</source>
        <translation>Rattacher des lignes</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agressif</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>de plus de %n jour</numerusform>
            <numerusform>de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1 and %2 days</source>
        <translation>de plus de %1 et %2 jours</translation>
    </message>
    <message numerus="yes">
        <source>%n selected execution(s)</source>
        <translation>
            <numerusform>%n exécution sélectionnée</numerusform>
            <numerusform>%n exécutions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that runs longer than allowed</source>
        <translation>tout ce qui dure plus que permis</translation>
    </message>
    <message>
        <source>missing rows whose file certainly lies elsewhere</source>
        <translation>lignes dont le fichier se trouve certainement ailleurs</translation>
    </message>
    <message>
        <source>files that no row names</source>
        <translation>fichiers qu’aucune ligne ne nomme</translation>
    </message>
    <message>
        <source>rows whose file is gone</source>
        <translation>lignes dont le fichier a disparu</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln execution(s)</source>
        <translation>
            <numerusform>environ %Ln exécution</numerusform>
            <numerusform>environ %Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation>image trop grande</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>image endommagée</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>Mode TLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé propre</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Accès par</translation>
    </message>
    <message>
        <source>libpq service</source>
        <translation>Service libpq</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier de mots de passe</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Connexion en</translation>
    </message>
    <message>
        <source>Statement within</source>
        <translation>Instruction en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Préfixes de chemin</translation>
    </message>
    <message>
        <source>Image for volumes</source>
        <translation>Image pour volumes</translation>
    </message>
    <message>
        <source>Keep screenshots, days</source>
        <translation>Captures gardées, jours</translation>
    </message>
    <message>
        <source>Keep downloads, days</source>
        <translation>Téléch. gardés, jours</translation>
    </message>
    <message>
        <source>Longest execution</source>
        <translation>Exécution la plus longue</translation>
    </message>
    <message>
        <source>Grace on top</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Share of all, percent</source>
        <translation>Part du total, pourcent</translation>
    </message>
    <message>
        <source>Items in one run</source>
        <translation>Éléments par opération</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>Rows in the future</source>
        <translation>Lignes dans le futur</translation>
    </message>
    <message>
        <source>May be agreed on</source>
        <translation>Approbation possible</translation>
    </message>
    <message>
        <source>Orphans are older than</source>
        <translation>Orphelins à partir de</translation>
    </message>
    <message>
        <source>Never content</source>
        <translation>Jamais du contenu</translation>
    </message>
    <message>
        <source>Columns that name files, too</source>
        <translation>Autres colonnes de fichiers</translation>
    </message>
    <message>
        <source>Keep the history&apos;s rows, days</source>
        <translation>Lignes d’historique, jours</translation>
    </message>
    <message>
        <source>States: running</source>
        <translation>États&#x202f;: en cours</translation>
    </message>
    <message>
        <source>States: pending</source>
        <translation>États&#x202f;: en attente</translation>
    </message>
    <message>
        <source>States: failed</source>
        <translation>États&#x202f;: en échec</translation>
    </message>
    <message>
        <source>States: finished</source>
        <translation>États&#x202f;: terminée</translation>
    </message>
    <message>
        <source>Undo is possible for</source>
        <translation>Annulation possible</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Actualiser toutes les</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Exécutions bloquées</translation>
    </message>
    <message>
        <source>Guards: what one run may do at most</source>
        <translation>Garde-fous&#x202f;: le maximum d’une opération</translation>
    </message>
    <message>
        <source>Orphans, quarantine and window</source>
        <translation>Orphelins, quarantaine et fenêtre</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>plus de %n jour</numerusform>
            <numerusform>plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 à %2 jours</translation>
    </message>
    <message numerus="yes">
        <source>retention %n day(s)</source>
        <translation>
            <numerusform>conservation %n jour</numerusform>
            <numerusform>conservation %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention from %n day(s) on</source>
        <translation>
            <numerusform>conservation à partir de %n jour</numerusform>
            <numerusform>conservation à partir de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup will touch %n execution(s) and their files. Why?</source>
        <translation>
            <numerusform>Aucun nettoyage ne touchera %n exécution et ses fichiers. Pourquoi&#x202f;?</numerusform>
            <numerusform>Aucun nettoyage ne touchera %n exécutions et leurs fichiers. Pourquoi&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s): no cleanup touches them.</source>
        <translation>
            <numerusform>%n exécution épinglée&#x202f;: aucun nettoyage ne la touche.</numerusform>
            <numerusform>%n exécutions épinglées&#x202f;: aucun nettoyage ne les touche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>%n exécution désépinglée.</numerusform>
            <numerusform>%n exécutions désépinglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing, kept by nobody</source>
        <translation>Observation seule, assurée par personne</translation>
    </message>
    <message>
        <source>On, kept by nobody</source>
        <translation>Activée, non assurée</translation>
    </message>
    <message>
        <source>nothing runs by itself; %1</source>
        <translation>rien ne s’exécute automatiquement&#x202f;; %1</translation>
    </message>
    <message>
        <source>In force: %1, applied by %2, %3 %4</source>
        <translation>En vigueur&#x202f;: %1, appliqué par %2, %3 %4</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 are held open by a process</source>
        <translation>%1 encore tenus ouverts par un processus</translation>
    </message>
    <message>
        <source>%1 are deleted by the next run</source>
        <translation>%1 que la prochaine opération supprime</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed</source>
        <translation>
            <numerusform>%Ln élément resté</numerusform>
            <numerusform>%Ln éléments restés</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>fin prématurée</translation>
    </message>
    <message>
        <source>the folder says nothing about blocks, so sizes stood for them</source>
        <translation>le dossier ne dit rien des blocs, les tailles en ont tenu lieu</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>Non restaurable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back.</source>
        <translation>Annulable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back; %2 cannot.</source>
        <translation>Annulable&#x202f;: %1&#x202f;; non annulable&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) get the state back that they had.</source>
        <translation>
            <numerusform>%Ln exécution retrouve son état antérieur.</numerusform>
            <numerusform>%Ln exécutions retrouvent leur état antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go back to their places, with their rows, where nothing else has taken their place meanwhile.</source>
        <translation>
            <numerusform>%Ln fichier revient à sa place, avec sa ligne, si rien d’autre ne l’a prise entre-temps.</numerusform>
            <numerusform>%Ln fichiers reviennent à leur place, avec leurs lignes, si rien d’autre ne l’a prise entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come back as they were.</source>
        <translation>
            <numerusform>%Ln ligne revient telle quelle.</numerusform>
            <numerusform>%Ln lignes reviennent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were deleted for good: neither they nor their rows come back.</source>
        <translation>
            <numerusform>%Ln fichier a été supprimé définitivement&#x202f;: ni lui ni sa ligne ne reviennent.</numerusform>
            <numerusform>%Ln fichiers ont été supprimés définitivement&#x202f;: ni eux ni leurs lignes ne reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was gone already do not come back either.</source>
        <translation>
            <numerusform>%Ln ligne dont le fichier avait déjà disparu ne revient pas non plus.</numerusform>
            <numerusform>%Ln lignes dont le fichier avait déjà disparu ne reviennent pas non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be undone from the history where nobody has changed them since.</source>
        <translation>Annulable depuis l’historique si personne ne les a modifiés depuis.</translation>
    </message>
    <message>
        <source>%1 become free at once. The files are deleted for good: copy first what may still be needed.</source>
        <translation>Libère aussitôt %1. Les fichiers sont supprimés définitivement&#x202f;: copier d’abord ce qui peut encore servir.</translation>
    </message>
    <message>
        <source>%1 Only what takes no file with it can be taken back.</source>
        <translation>%1 Seul ce qui n’emporte pas de fichier est annulable.</translation>
    </message>
    <message>
        <source>Cancel stops between two items. What is done by then stays done and is listed.</source>
        <translation>«&#x202f;Arrêter&#x202f;» interrompt entre deux éléments. Ce qui est fait d’ici là le reste et figure dans la liste.</translation>
    </message>
    <message>
        <source>%1 It can be undone.</source>
        <translation>%1 C’est annulable.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back.</source>
        <translation>%1 Les fichiers supprimés ne sont pas restaurables.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back; what takes no file with it can.</source>
        <translation>%1 Les fichiers supprimés ne sont pas restaurables&#x202f;; ce qui n’emporte pas de fichier est annulable.</translation>
    </message>
    <message>
        <source>Promised were %1 for after the purge; %2 became free by now.</source>
        <translation>Prévu après la purge&#x202f;: %1&#x202f;; libéré jusqu’ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Promised were %1; %2 became free</source>
        <translation>Étaient prévus %1&#x202f;; %2 ont été libérés</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>others write on the volume, or share blocks with it</source>
        <translation>d’autres écrivent sur le volume, ou partagent des blocs</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Marked %1 as failed</source>
        <translation>Marqué en échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Re-linked %1</source>
        <translation>Rattaché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cleaned up %1</source>
        <translation>Nettoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>the dates are right</source>
        <translation>les dates sont justes</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1&#x202f;% des lignes</translation>
    </message>
    <message>
        <source>%1 % of the files</source>
        <translation>%1&#x202f;% des fichiers</translation>
    </message>
    <message>
        <source>so many items</source>
        <translation>autant d’éléments</translation>
    </message>
    <message>
        <source>files as young as that</source>
        <translation>des fichiers aussi récents</translation>
    </message>
    <message>
        <source>a table without rows</source>
        <translation>une table sans lignes</translation>
    </message>
    <message>
        <source>rows whose files are gone</source>
        <translation>des lignes dont les fichiers ont disparu</translation>
    </message>
    <message>
        <source>files newer than every row</source>
        <translation>des fichiers plus récents que toute ligne</translation>
    </message>
    <message>
        <source>the first cleanup here</source>
        <translation>le premier nettoyage ici</translation>
    </message>
    <message>
        <source>fewer days than before</source>
        <translation>moins de jours qu’avant</translation>
    </message>
    <message>
        <source>this is no trouble</source>
        <translation>cela ne pose pas problème</translation>
    </message>
    <message>
        <source>Set the console up in this database: Set up… at the top of the window.</source>
        <translation>Initialiser la console dans cette base&#x202f;: Initialiser… en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path in the connection&apos;s settings, or set the console up anew.</source>
        <translation>Monter le volume, corriger le chemin dans les paramètres de la connexion, ou initialiser de nouveau la console.</translation>
    </message>
    <message>
        <source>If this is meant, the folder has to be bound to this database anew, after a look at what lies there. That is done on the command line.</source>
        <translation>Si c’est voulu, le dossier doit être relié à cette base, après un regard à ce qui s’y trouve. Cela se fait en ligne de commande.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview. That an earlier clock was wrong and this one is right can be said on the command line.</source>
        <translation>Régler les horloges et faire un nouvel aperçu. Que l’horloge était fausse avant et qu’elle est juste maintenant se dit en ligne de commande.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>A command line marks all stuck executions, not only chosen ones.</source>
        <translation>Une ligne de commande marque toutes les exécutions bloquées, pas seulement celles choisies.</translation>
    </message>
    <message>
        <source>A command line takes all that the rule finds: it cannot leave out single items.</source>
        <translation>Une ligne de commande prend tout ce que trouve la règle&#x202f;: elle ne peut pas laisser de côté des éléments isolés.</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Dans une page</translation>
    </message>
    <message>
        <source>%1 used, %2 can be written</source>
        <translation>%1 occupés, %2 inscriptibles</translation>
    </message>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1, %2 réservés</translation>
    </message>
    <message>
        <source>%1 of %2 inodes</source>
        <translation>%1 inodes sur %2</translation>
    </message>
    <message>
        <source>Hour (local)</source>
        <translation>Heure (locale)</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>marked by cleanup</source>
        <translation>marquées par nettoyage</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>not known: no folder is set</source>
        <translation>inconnu&#x202f;: aucun dossier défini</translation>
    </message>
    <message>
        <source>no folder of this connection can be read here</source>
        <translation>aucun dossier de cette connexion n’est lisible ici</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>Volume of %1, the fuller one</source>
        <translation>Volume de %1, le plus plein</translation>
    </message>
    <message>
        <source>Volume of both folders</source>
        <translation>Volume des deux dossiers</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Volume de %1</translation>
    </message>
    <message>
        <source>%1 · limit %2 %, as df counts</source>
        <translation>%1 · limite %2&#x202f;%, comme df compte</translation>
    </message>
    <message>
        <source>%1, size not recorded</source>
        <translation>%1, taille non enregistrée</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>no folder set</source>
        <translation>aucun dossier défini</translation>
    </message>
    <message>
        <source>No cleanup has been run by the console yet.</source>
        <translation>La console n’a encore exécuté aucun nettoyage.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet.</source>
        <translation>La console n’est pas encore initialisée dans cette base.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %1 at %2 by %3@%4, %Ln item(s).</source>
        <translation>
            <numerusform>Dernier&#x202f;: %1 le %2 par %3@%4, %Ln élément.</numerusform>
            <numerusform>Dernier&#x202f;: %1 le %2 par %3@%4, %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>Annulé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone since: %Ln item(s).</source>
        <translation>
            <numerusform>Annulé en partie depuis&#x202f;: %Ln élément.</numerusform>
            <numerusform>Annulé en partie depuis&#x202f;: %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 at %2, by %3 at %4.</source>
        <translation>Suivante&#x202f;: %1 le %2, par %3 sur %4.</translation>
    </message>
    <message>
        <source>The schedule is paused until %1.</source>
        <translation>La planification est en pause jusqu’au %1.</translation>
    </message>
    <message>
        <source>The schedule is on, but nobody keeps it.</source>
        <translation>La planification est activée, mais personne ne l’assure.</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La planification est désactivée.</translation>
    </message>
    <message>
        <source>Files are due every %1: next at %2.</source>
        <translation>Fichiers à nettoyer à intervalle de %1&#x202f;: prochaine fois le %2.</translation>
    </message>
    <message>
        <source>Files are due every %1.</source>
        <translation>Fichiers à nettoyer à intervalle de %1.</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>vermillion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>%1 %, %2 free</source>
        <translation>%1&#x202f;%, %2 libres</translation>
    </message>
    <message>
        <source>Its time for undo is over: the next cleanup deletes it.</source>
        <translation>Son délai d’annulation est écoulé&#x202f;: le prochain nettoyage la supprime.</translation>
    </message>
    <message>
        <source>Of some of it the time for undo is over.</source>
        <translation>Pour une partie, le délai d’annulation est écoulé.</translation>
    </message>
    <message>
        <source>It can be undone until %1.</source>
        <translation>Annulable jusqu’à %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).</source>
        <translation>
            <numerusform>Annulable jusqu’à %1 (la première de %Ln opération) ou %2 (la dernière).</numerusform>
            <numerusform>Annulable jusqu’à %1 (la première des %Ln opérations) ou %2 (la dernière).</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing is in quarantine by its history.</source>
        <translation>La console n’est pas initialisée dans cette base&#x202f;: d’après son historique, rien n’est en quarantaine.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine.</source>
        <translation>Rien n’attend en quarantaine.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in quarantine, %Ln file(s).</source>
        <translation>
            <numerusform>%1 en quarantaine, %Ln fichier.</numerusform>
            <numerusform>%1 en quarantaine, %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder could not be looked into: %2</source>
        <translation>Impossible d’examiner le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: %1</source>
        <translation>Contenu de la quarantaine inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looking into quarantine…</source>
        <translation>Examen de la quarantaine…</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: not connected.</source>
        <translation>Contenu de la quarantaine inconnu&#x202f;: pas de connexion.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller</source>
        <translation>
            <numerusform>%Ln plus petit</numerusform>
            <numerusform>%Ln plus petits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln file(s), %2</source>
        <translation>
            <numerusform>%1 a pris %Ln fichier, %2</numerusform>
            <numerusform>%1 a pris %Ln fichiers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln item(s) brought back)</source>
        <translation>
            <numerusform> (%Ln élément restauré)</numerusform>
            <numerusform> (%Ln éléments restaurés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Nettoyages</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 more.</source>
        <translation>La formule, sans sa marge, prévoit %1. Les deux dossiers contiennent %2&#x202f;: %3 de plus.</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 less.</source>
        <translation>La formule, sans sa marge, prévoit %1. Les deux dossiers contiennent %2&#x202f;: %3 de moins.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Fichiers choisis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen file(s) with the rows that name them</source>
        <translation>
            <numerusform>%Ln fichier choisi avec les lignes qui le nomment</numerusform>
            <numerusform>%Ln fichiers choisis avec les lignes qui les nomment</numerusform>
        </translation>
    </message>
    <message>
        <source>A command line takes what a rule finds, not chosen files.</source>
        <translation>Une ligne de commande prend ce que trouve une règle, pas des fichiers choisis.</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>executions</comment>
        <translation>terminées</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>executions</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>directly, from this computer</source>
        <translation>directement, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>ssh, as the folders&apos; host sees it</source>
        <translation>ssh, vu de l’hôte des dossiers</translation>
    </message>
    <message>
        <source>as libpq has it: encrypted where the server can</source>
        <translation>selon libpq&#x202f;: chiffrée si le serveur le peut</translation>
    </message>
    <message>
        <source>encrypted where the server can (prefer)</source>
        <translation>chiffrée si le serveur le peut (prefer)</translation>
    </message>
    <message>
        <source>encrypted, and the server&apos;s certificate is its own (verify-full)</source>
        <translation>chiffrée, et le certificat est bien celui du serveur (verify-full)</translation>
    </message>
    <message>
        <source>encrypted, with a trusted certificate (verify-ca)</source>
        <translation>chiffrée, avec un certificat de confiance (verify-ca)</translation>
    </message>
    <message>
        <source>encrypted, with any certificate (require)</source>
        <translation>chiffrée, avec n’importe quel certificat (require)</translation>
    </message>
    <message>
        <source>encrypted only where the server insists (allow)</source>
        <translation>chiffrée seulement si le serveur l’exige (allow)</translation>
    </message>
    <message>
        <source>never encrypted (disable)</source>
        <translation>jamais chiffrée (disable)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>a second PostgreSQL on one computer</source>
        <translation>un second PostgreSQL sur le même ordinateur</translation>
    </message>
    <message>
        <source>PgBouncer</source>
        <translation>PgBouncer</translation>
    </message>
    <message>
        <source>Look for stuck ones each</source>
        <translation>Intervalle, exécutions bloquées</translation>
    </message>
    <message>
        <source>Clean up files each</source>
        <translation>Intervalle, nettoyage des fichiers</translation>
    </message>
    <message>
        <source>Fewest days, unasked</source>
        <translation>Minimum de jours, sans confirmation</translation>
    </message>
    <message>
        <source>May delete for good</source>
        <translation>Suppression définitive permise</translation>
    </message>
    <message>
        <source>Volume fuller than, percent</source>
        <translation>Volume plus plein que, pourcent</translation>
    </message>
    <message>
        <source>That ends below, percent</source>
        <translation>Fin de l’alerte en dessous de, pourcent</translation>
    </message>
    <message>
        <source>More orphans than, percent</source>
        <translation>Plus d’orphelins que, pourcent</translation>
    </message>
    <message>
        <source>Look through folders each</source>
        <translation>Intervalle, parcours des dossiers</translation>
    </message>
    <message>
        <source>Command for each alert</source>
        <translation>Commande pour chaque alerte</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an action of a menu</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an action of a menu</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Server of buckets</source>
        <translation>Serveur des buckets</translation>
    </message>
    <message>
        <source>Region of buckets</source>
        <translation>Région des buckets</translation>
    </message>
    <message>
        <source>Room of buckets</source>
        <translation>Capacité des buckets</translation>
    </message>
    <message>
        <source>Frees nothing today.</source>
        <translation>Ne libère rien aujourd’hui.</translation>
    </message>
    <message>
        <source>Each file is copied to the archive, its copy is compared, and only then it is removed here: %1 become free where the archive is on another volume. All of it can be brought back until the archive is purged.</source>
        <translation>Chaque fichier est copié dans l’archive, sa copie est comparée, et alors seulement il est retiré d’ici&#x202f;: %1 se libèrent si l’archive est sur un autre volume. Tout peut être restauré jusqu’à la purge de l’archive.</translation>
    </message>
    <message>
        <source>%1 became free on the volume; the files are in the archive.</source>
        <translation>%1 se sont libérés sur le volume&#x202f;; les fichiers sont dans l’archive.</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivé&#x202f;: %1</translation>
    </message>
    <message>
        <source> To the archive.</source>
        <translation> Vers l’archive.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Set up…, which the window offers above its pages</source>
        <translation>«&#x202f;Initialiser…&#x202f;», que la fenêtre propose au-dessus de ses pages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live file(s)</source>
        <translation>
            <numerusform>%Ln fichier actuel</numerusform>
            <numerusform>%Ln fichiers actuels</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in the letters that QDate::toString() knows.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>On the volume these files take %1, and what waits in quarantine %2.</source>
        <translation>Sur le volume, ces fichiers occupent %1, et ce qui attend en quarantaine %2.</translation>
    </message>
    <message>
        <source>On the volume these files take %1; what waits in quarantine is not known.</source>
        <translation>Sur le volume, ces fichiers occupent %1&#x202f;; ce qui attend en quarantaine n’est pas connu.</translation>
    </message>
    <message>
        <source>The files are put aside where they are: %1 become free after the purge, in %2 at the earliest. Until then all of it can be brought back.</source>
        <translation>Les fichiers sont mis de côté là où ils sont&#x202f;: %1 se libèrent après la purge, dans %2 au plus tôt. D’ici là, tout est restaurable.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Stockage d’objets</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n execution(s)…</source>
        <translation>
            <numerusform>Épingler %n exécution…</numerusform>
            <numerusform>Épingler %n exécutions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin execution…</source>
        <translation>Épingler l’exécution…</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n execution(s)</source>
        <translation>
            <numerusform>Désépingler %n exécution</numerusform>
            <numerusform>Désépingler %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports of its bucket</source>
        <translation>Rapports sur son bucket</translation>
    </message>
</context>
<context>
    <name>demo::Launcher</name>
    <message>
        <source>Starting a private PostgreSQL…</source>
        <translation>Démarrage d’un PostgreSQL privé…</translation>
    </message>
    <message>
        <source>Made %1 executions and %2 files (%3 by size) in %4 s.</source>
        <translation>%1 exécutions et %2 fichiers créés (%3 en taille) en %4 s.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl setup&quot; failed: %1</source>
        <translation>Échec de «&#x202f;scrapazoidctl setup&#x202f;»&#x202f;: %1</translation>
    </message>
    <message>
        <source>The console has crashed.</source>
        <translation>La console a planté.</translation>
    </message>
    <message>
        <source>Try &quot;scrapazoidctl stuck --dry-run&quot;, &quot;scrapazoidctl aggressive --dry-run&quot;, or &quot;psql&quot;; &quot;exit&quot; ends it and takes everything away.</source>
        <translation>Essayer «&#x202f;scrapazoidctl stuck --dry-run&#x202f;», «&#x202f;scrapazoidctl aggressive --dry-run&#x202f;» ou «&#x202f;psql&#x202f;»&#x202f;; «&#x202f;exit&#x202f;» termine et retire tout.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>Impossible de lancer %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2: build it, or say where it is with --programs.</source>
        <translation>Il n’y a pas de programme %1 dans %2&#x202f;: le compiler, ou indiquer où il est avec --programs.</translation>
    </message>
    <message>
        <source>Making a world… %1 %</source>
        <translation>Création d’un monde… %1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>gui::AlertCenter</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Console Scrapazoid</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::AllExecutionsView</name>
    <message>
        <source>#123, user:7, error text…</source>
        <translation>#123, user:7, texte d’erreur…</translation>
    </message>
    <message>
        <source>Search all executions</source>
        <translation>Chercher dans toutes les exécutions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Commencées dès</translation>
    </message>
    <message>
        <source>Only what started at a time or later</source>
        <translation>Seulement ce qui a commencé à un moment ou après</translation>
    </message>
    <message>
        <source>Started before</source>
        <translation>Commencées avant</translation>
    </message>
    <message>
        <source>Only what started before a time</source>
        <translation>Seulement ce qui a commencé avant un moment</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>First page (Alt+Home)</source>
        <translation>Première page (Alt+Début)</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Previous page (Alt+Page Up)</source>
        <translation>Page précédente (Alt+Page préc.)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>Page suivante (Alt+Page suiv.)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation>Alt+PgDown</translation>
    </message>
    <message>
        <source>Last page (Alt+End)</source>
        <translation>Dernière page (Alt+Fin)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+End</translation>
    </message>
    <message>
        <source>Read at %1 UTC</source>
        <translation>Lu à %1 UTC</translation>
    </message>
    <message>
        <source>There are no executions yet.</source>
        <translation>Il n’y a pas encore d’exécutions.</translation>
    </message>
    <message>
        <source>No execution matches this filter. Clear it to see all.</source>
        <translation>Aucune exécution ne correspond à ce filtre. L’effacer pour tout voir.</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Non connecté. Choisir une connexion en haut à gauche.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>#123 or id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Other words are error text; put double quotes around what is meant as it stands.</source>
        <translation>#123 ou id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Les autres mots sont du texte d’erreur&#x202f;; mettre entre guillemets droits ce qui doit être pris tel quel.</translation>
    </message>
    <message>
        <source>Preview marking all that match…</source>
        <translation>Aperçu du marquage de tout ce qui correspond…</translation>
    </message>
    <message>
        <source>Opens a preview of all stuck executions that the filter lets through, not only those of this page; nothing is changed yet.</source>
        <translation>Ouvre un aperçu de toutes les exécutions bloquées que laisse passer le filtre, pas seulement celles de cette page&#x202f;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Of all that match none is stuck any more.</source>
        <translation>De tout ce qui correspond, rien n’est plus bloqué.</translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln stuck…</source>
        <translation>
            <numerusform>Aperçu du marquage de %Ln bloquée…</numerusform>
            <numerusform>Aperçu du marquage des %Ln bloquées…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln matching stuck…</source>
        <translation>
            <numerusform>Aperçu du marquage de %Ln bloquée du filtre…</numerusform>
            <numerusform>Aperçu du marquage des %Ln bloquées du filtre…</numerusform>
        </translation>
    </message>
    <message>
        <source>executions</source>
        <translation>exécutions</translation>
    </message>
</context>
<context>
    <name>gui::Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The console speaks the other language from its next start on.</source>
        <translation>La console parle l’autre langue à partir de son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyRetentionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Apply retention</source>
        <translation>Appliquer la conservation</translation>
    </message>
    <message>
        <source>Keep screenshots for %1 and downloads for %2</source>
        <translation>Conserver les captures d’écran %1 et les téléchargements %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This will hold for the whole database, in place of what each profile says: for every window, the command line and the schedule.</source>
        <translation>Cela vaudra pour toute la base, à la place de ce que dit chaque profil&#x202f;: pour chaque fenêtre, la ligne de commande et la planification.</translation>
    </message>
    <message>
        <source>What each profile says will hold again, as this one does here.</source>
        <translation>Ce que dit chaque profil vaudra de nouveau, comme celui-ci ici.</translation>
    </message>
    <message>
        <source>Nothing is removed now; the next cleanup goes by it.</source>
        <translation>Rien n’est supprimé maintenant&#x202f;; le prochain nettoyage s’y conforme.</translation>
    </message>
    <message>
        <source>Looking at what that would remove today…</source>
        <translation>Recherche de ce que cela supprimerait aujourd’hui…</translation>
    </message>
    <message>
        <source>Today a cleanup would find nothing to remove.</source>
        <translation>Aujourd’hui, un nettoyage ne trouverait rien à supprimer.</translation>
    </message>
    <message>
        <source>It is kept in the console&apos;s own schema: set up the database first.</source>
        <translation>C’est noté dans le schéma propre à la console&#x202f;: initialiser d’abord la base.</translation>
    </message>
    <message numerus="yes">
        <source>Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.</source>
        <translation>
            <numerusform>Aujourd’hui, un nettoyage supprimerait %Ln fichier, %1 en tout, et les lignes de %2 et %3.</numerusform>
            <numerusform>Aujourd’hui, un nettoyage supprimerait %Ln fichiers, %1 en tout, et les lignes de %2 et %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have no file of their own to go with them.</source>
        <translation>
            <numerusform>%Ln de ces lignes n’a pas de fichier propre à emporter.</numerusform>
            <numerusform>%Ln de ces lignes n’ont pas de fichier propre à emporter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AutomationPage</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>&amp;Keep the schedule from this window</source>
        <translation>A&amp;ssurer la planification depuis cette fenêtre</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>What runs when</source>
        <translation>Ce qui s’exécute quand</translation>
    </message>
    <message>
        <source>A&amp;dd preset</source>
        <translation>A&amp;jouter préréglage</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Mod&amp;ifier…</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>E&amp;xécuter…</translation>
    </message>
    <message>
        <source>Jobs of the schedule</source>
        <translation>Tâches de la planification</translation>
    </message>
    <message>
        <source>Schedule: on</source>
        <translation>Planification&#x202f;: active</translation>
    </message>
    <message>
        <source>Schedule: observe only</source>
        <translation>Planification&#x202f;: observation</translation>
    </message>
    <message>
        <source>Schedule: off</source>
        <translation>Planification&#x202f;: inactive</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Assurée par</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>systemd and cron</source>
        <translation>systemd et cron</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Nobody has kept this schedule yet.</source>
        <translation>Personne n’a encore assuré cette planification.</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Lecture de la planification…</translation>
    </message>
    <message>
        <source>As long as the window is open, or waits in the tray.</source>
        <translation>Tant que la fenêtre est ouverte, ou attend dans la zone de notification.</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>Finir la &amp;pause</translation>
    </message>
    <message>
        <source>Every preset is in the schedule</source>
        <translation>Chaque préréglage est dans la planification</translation>
    </message>
    <message>
        <source>not known: no connection</source>
        <translation>inconnu&#x202f;: pas de connexion</translation>
    </message>
    <message>
        <source>&amp;Pause for an hour</source>
        <translation>Mettre en &amp;pause une heure</translation>
    </message>
    <message>
        <source>Schedule and log</source>
        <translation>Planification et journal</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>%1 · %2: %3 of %4</source>
        <translation>%1 · %2&#x202f;: %3 sur %4</translation>
    </message>
</context>
<context>
    <name>gui::Breadcrumb</name>
    <message>
        <source>Where the map is</source>
        <translation>Position dans la carte</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>gui::CapacityInputs</name>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>&amp;Executions per day</source>
        <translation>E&amp;xécutions par jour</translation>
    </message>
    <message>
        <source>&amp;Screenshots per execution</source>
        <translation>Capture&amp;s par exécution</translation>
    </message>
    <message>
        <source>Average screensho&amp;t</source>
        <translation>Capture &amp;moyenne</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Do&amp;wnloads per execution</source>
        <translation>&amp;Téléchargements par exécution</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Safet&amp;y margin</source>
        <translation>Mar&amp;ge de sécurité</translation>
    </message>
    <message>
        <source>&amp;Growth per month</source>
        <translation>Cr&amp;oissance par mois</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Days over which the workload is measured</source>
        <translation>Jours sur lesquels la charge est mesurée</translation>
    </message>
    <message>
        <source>&amp;Use measured</source>
        <translation>&amp;Utiliser le mesuré</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>High 1–3 d</source>
        <translation>Forte 1–3 j</translation>
    </message>
    <message>
        <source>Moderate 7–14 d</source>
        <translation>Moyenne 7–14 j</translation>
    </message>
    <message>
        <source>Archive 30–90 d</source>
        <translation>Archive 30–90 j</translation>
    </message>
    <message>
        <source>Screensh&amp;ots</source>
        <translation>&amp;Captures d’écran</translation>
    </message>
    <message>
        <source>Screenshots: days of retention</source>
        <translation>Captures d’écran&#x202f;: jours de conservation</translation>
    </message>
    <message>
        <source> d</source>
        <translation> j</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Té&amp;léchargements</translation>
    </message>
    <message>
        <source>Downloads: days of retention</source>
        <translation>Téléchargements&#x202f;: jours de conservation</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Volume of</source>
        <translation>Volume de</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Stay under</source>
        <translation>Rester sous</translation>
    </message>
    <message>
        <source>&amp;Apply as policy…</source>
        <translation>Appli&amp;quer…</translation>
    </message>
    <message>
        <source>Profile&apos;s &amp;own…</source>
        <translation>Selon le &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ap&amp;erçu</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Of &amp;screenshots…</source>
        <translation>Des &amp;captures d’écran…</translation>
    </message>
    <message>
        <source>Of &amp;downloads…</source>
        <translation>Des &amp;téléchargements…</translation>
    </message>
    <message>
        <source>measured; 95 % are no larger than %1</source>
        <translation>mesuré&#x202f;; 95&#x202f;% ne dépassent pas %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>measured, of bytes a day</source>
        <translation>mesuré, en octets par jour</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>Executions per day</source>
        <translation>Exécutions par jour</translation>
    </message>
    <message>
        <source>Screenshots per execution</source>
        <translation>Captures par exécution</translation>
    </message>
    <message>
        <source>Average screenshot</source>
        <translation>Capture moyenne</translation>
    </message>
    <message>
        <source>Downloads per execution</source>
        <translation>Téléchargements par exécution</translation>
    </message>
    <message>
        <source>Average download</source>
        <translation>Téléchargement moyen</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Marge de sécurité</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>Croissance par mois</translation>
    </message>
    <message>
        <source>Screenshots are kept</source>
        <translation>Captures conservées</translation>
    </message>
    <message>
        <source>Downloads are kept</source>
        <translation>Téléchargements conservés</translation>
    </message>
    <message>
        <source>What if: executions</source>
        <translation>Hypothèse&#x202f;: exécutions</translation>
    </message>
    <message>
        <source>What if: downloads</source>
        <translation>Hypothèse&#x202f;: téléchargements</translation>
    </message>
    <message>
        <source>Average dow&amp;nload</source>
        <translation>Télécha&amp;rgement moyen</translation>
    </message>
</context>
<context>
    <name>gui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Volume full</source>
        <translation>Volume plein</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Formula and reality</source>
        <translation>Formule et réalité</translation>
    </message>
    <message>
        <source>Executions on an average day of the week</source>
        <translation>Exécutions un jour moyen de la semaine</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Stuck threshold</source>
        <translation>Seuil de blocage</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s), UTC</source>
        <translation>
            <numerusform>Mesuré sur le dernier jour complet, UTC</numerusform>
            <numerusform>Mesuré sur les %n derniers jours complets, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: the figures of the service&apos;s manual.</source>
        <translation>Non connecté&#x202f;: les chiffres du manuel du service.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1 (the service&apos;s own formula, in decimal units)</source>
        <translation>%1 (formule du service, en unités décimales)</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Mesure des deux dossiers…</translation>
    </message>
    <message>
        <source>A projection needs a connection.</source>
        <translation>Une projection demande une connexion.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Longest under %1 %</source>
        <translation>Maximum sous %1&#x202f;%</translation>
    </message>
    <message>
        <source>needs a volume</source>
        <translation>demande un volume</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toute durée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>to keep yours, a volume of %1</source>
        <translation>pour garder la durée actuelle, un volume de %1</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Applied to the whole database: screenshots are kept for %1 and downloads for %2 from now on.</source>
        <translation>Appliqué à toute la base&#x202f;: désormais, captures conservées %1 et téléchargements %2.</translation>
    </message>
    <message>
        <source>What each profile says holds again: here, screenshots are kept for %1 and downloads for %2.</source>
        <translation>Ce que dit chaque profil vaut de nouveau&#x202f;: ici, captures conservées %1 et téléchargements %2.</translation>
    </message>
    <message>
        <source>Nothing has been removed; the next cleanup goes by it.</source>
        <translation>Rien n’a été supprimé&#x202f;; le prochain nettoyage s’y conforme.</translation>
    </message>
    <message>
        <source>Not measured: the connection&apos;s settings name no folder for screenshots or downloads.</source>
        <translation>Non mesuré&#x202f;: les paramètres de la connexion ne nomment aucun dossier pour les captures ou les téléchargements.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>Set the folde&amp;rs…</source>
        <translation>Déf&amp;inir les dossiers…</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>at %1, margin × %2</source>
        <translation>pour %1, marge × %2</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
</context>
<context>
    <name>gui::ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Chiffres (CSV)…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1&#x202f;: afficher en tableau</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1&#x202f;: exporter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>l’écriture est impossible</translation>
    </message>
</context>
<context>
    <name>gui::CheckList</name>
    <message>
        <source>Good: %1</source>
        <translation>Bien&#x202f;: %1</translation>
    </message>
    <message>
        <source>Could be better: %1</source>
        <translation>À améliorer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Mauvais&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>Copier le remède</translation>
    </message>
    <message>
        <source>Copy what to do about: %1</source>
        <translation>Copier le remède&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n vérification réussie</numerusform>
            <numerusform>%n vérifications réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Pourrait être mieux</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceCard</name>
    <message>
        <source>&amp;Older than</source>
        <translation>&amp;Plus de</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>%1: older than this many days</source>
        <translation>%1&#x202f;: âge minimal en jours</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the cleanup: %1</source>
        <translation>Prévisualiser le nettoyage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change the preset: %1</source>
        <translation>Modifier le préréglage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Shows what would happen; changes nothing.</source>
        <translation>Montre ce qui se passerait&#x202f;; ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>gui::ChooseView</name>
    <message>
        <source>&amp;New preset…</source>
        <translation>Nouveau pré&amp;réglage…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Deletes permanently.</source>
        <translation>Supprime définitivement.</translation>
    </message>
    <message>
        <source>With undo.</source>
        <translation>Annulable.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Marks executions as failed that run for more than %1. A job that completes meanwhile stays completed.</source>
        <translation>Marque en échec les exécutions qui durent plus de %1. Une tâche qui s’achève entre-temps reste achevée.</translation>
    </message>
    <message>
        <source>Removes old screenshots: their files and their rows.</source>
        <translation>Supprime les anciennes captures d’écran&#x202f;: fichiers et lignes.</translation>
    </message>
    <message>
        <source>Removes old downloaded files and their rows.</source>
        <translation>Supprime les anciens fichiers téléchargés et leurs lignes.</translation>
    </message>
    <message>
        <source>Removes files that no row of either table names.</source>
        <translation>Supprime les fichiers qu’aucune ligne des deux tables ne nomme.</translation>
    </message>
    <message>
        <source>Removes rows whose file is certainly gone.</source>
        <translation>Supprime les lignes dont le fichier a certainement disparu.</translation>
    </message>
    <message>
        <source>Stuck executions, and screenshots and downloads older than 3 days.</source>
        <translation>Exécutions bloquées, captures et téléchargements de plus de 3 jours.</translation>
    </message>
    <message>
        <source>Stuck executions, everything older than 1 day, and orphans.</source>
        <translation>Exécutions bloquées, tout ce qui a plus de 1 jour, et orphelins.</translation>
    </message>
    <message>
        <source>Only after both folders could be listed whole.</source>
        <translation>Seulement si les deux dossiers ont pu être parcourus en entier.</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>La routine hebdomadaire du service, en un seul plan.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>For a full volume. Nearly everything goes: copy what you need first.</source>
        <translation>Pour un volume plein. Presque tout est supprimé&#x202f;: copier d’abord ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>No folder is set for it in the connection&apos;s settings.</source>
        <translation>Aucun dossier n’est défini pour cela dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Il n’y a pas de connexion au serveur pour l’instant.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Choisir d’abord une connexion.</translation>
    </message>
    <message>
        <source>Set its folder in the connection&apos;s settings first.</source>
        <translation>Définir d’abord son dossier dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Set both folders in the connection&apos;s settings first.</source>
        <translation>Définir d’abord les deux dossiers dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The oldest has been running for %1.</source>
        <translation>La plus ancienne dure depuis %1.</translation>
    </message>
    <message>
        <source>Everything runs within its limit.</source>
        <translation>Tout reste dans sa limite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without a start time can never count as stuck.</source>
        <translation>
            <numerusform>%Ln exécution sans heure de début ne peut jamais compter comme bloquée.</numerusform>
            <numerusform>%Ln exécutions sans heure de début ne peuvent jamais compter comme bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>Last cleanup %1 ago: %2</source>
        <translation>Dernier nettoyage il y a %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not cleaned up from here yet.</source>
        <translation>Pas encore nettoyé d’ici.</translation>
    </message>
    <message>
        <source>Volume: %1 % of its inodes</source>
        <translation>Volume&#x202f;: %1&#x202f;% de ses inodes</translation>
    </message>
    <message>
        <source>Volume %1 % full</source>
        <translation>Volume plein à %1&#x202f;%</translation>
    </message>
    <message>
        <source>Files younger than %1 stay.</source>
        <translation>Les fichiers de moins de %1 restent.</translation>
    </message>
    <message>
        <source>The preview lists both folders and reads both tables.</source>
        <translation>L’aperçu parcourt les deux dossiers et lit les deux tables.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s).</source>
        <translation>
            <numerusform>Dans %Ln fichier.</numerusform>
            <numerusform>Dans %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 expirés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CleanupPage</name>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Bring back what this run did?</source>
        <translation>Restaurer ce que cette opération a fait&#x202f;?</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Cleanup · %1</source>
        <translation>Nettoyage · %1</translation>
    </message>
    <message>
        <source>This preview is more than 15 minutes old. It is taken anew before it runs.</source>
        <translation>Cet aperçu a plus de 15 minutes. Il est refait avant l’exécution.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>A cleanup is still running. Its result comes first.</source>
        <translation>Un nettoyage est encore en cours. Son résultat passe d’abord.</translation>
    </message>
    <message>
        <source>The preview was taken anew; nothing is different.</source>
        <translation>L’aperçu a été refait&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The preview was taken anew: %1 came in, %2 went. Look at it once more before it runs.</source>
        <translation>L’aperçu a été refait&#x202f;: %1 en plus, %2 en moins. Le regarder encore une fois avant l’exécution.</translation>
    </message>
    <message>
        <source>%1 · preview taken %2 %3</source>
        <translation>%1 · aperçu fait %2 %3</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>The file of %Ln row(s) certainly lies elsewhere in the folder.</source>
        <translation>
            <numerusform>Le fichier de %Ln ligne se trouve certainement ailleurs dans le dossier.</numerusform>
            <numerusform>Les fichiers de %Ln lignes se trouvent certainement ailleurs dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-link them instead…</source>
        <translation>Plutôt les rattacher…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not touched.</source>
        <translation>Arrêté sur demande. %1&#x202f;; le reste n’a pas été touché.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln item(s) failed, and the list says why.</source>
        <translation>
            <numerusform>%1&#x202f;; %Ln élément en échec, et la liste dit pourquoi.</numerusform>
            <numerusform>%1&#x202f;; %Ln éléments en échec, et la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln item(s) had changed since the preview and were left alone.</source>
        <translation>
            <numerusform>%1. %Ln élément avait changé depuis l’aperçu et n’a pas été touché.</numerusform>
            <numerusform>%1. %Ln éléments avaient changé depuis l’aperçu et n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <translation>Rien n’a été restauré. %1</translation>
    </message>
    <message>
        <source>Interrupted after %1 came back: %2</source>
        <translation>Interrompu, restauré jusque-là&#x202f;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Stopped on request. %1 brought back; Undo brings back the rest.</source>
        <translation>Arrêté sur demande. Restauré&#x202f;: %1&#x202f;; «&#x202f;Restaurer&#x202f;» ramène le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought back, %Ln item(s) could not be: the history says why.</source>
        <translation>
            <numerusform>Restauré&#x202f;: %1&#x202f;; %Ln élément n’a pas pu l’être&#x202f;: l’historique dit pourquoi.</numerusform>
            <numerusform>Restauré&#x202f;: %1&#x202f;; %Ln éléments n’ont pas pu l’être&#x202f;: l’historique dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 brought back.</source>
        <translation>Annulé&#x202f;; restauré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Cleanup: %1</source>
        <translation>Nettoyage&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed</source>
        <translation>
            <numerusform>Afficher %Ln échec</numerusform>
            <numerusform>Afficher %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. %1; the next run finishes what was begun. %2</source>
        <translation>Interrompu. %1&#x202f;; la prochaine opération achève ce qui était commencé. %2</translation>
    </message>
</context>
<context>
    <name>gui::Closing</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it after the current batch and close?</source>
        <translation>%1 est encore en cours. L’arrêter après le lot actuel et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep the schedule going?</source>
        <translation>Continuer d’assurer la planification&#x202f;?</translation>
    </message>
    <message>
        <source>This window keeps the schedule of %1.</source>
        <translation>Cette fenêtre assure la planification de %1.</translation>
    </message>
    <message>
        <source>It can go on doing so from the tray.</source>
        <translation>Elle peut continuer depuis la zone de notification.</translation>
    </message>
    <message>
        <source>It can go on doing so while it is minimized.</source>
        <translation>Elle peut continuer une fois réduite.</translation>
    </message>
    <message>
        <source>This is asked once; File &gt; Quit always ends it.</source>
        <translation>Cette question n’est posée qu’une fois&#x202f;; Fichier &gt; Quitter l’arrête toujours.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Confirm the cleanup</source>
        <translation>Confirmer le nettoyage</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Oldest and newest</source>
        <translation>Plus ancien et plus récent</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Number of items, to confirm</source>
        <translation>Nombre d’éléments, pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Saisir %1 pour confirmer&#x202f;:</translation>
    </message>
    <message>
        <source>Type the number of items first.</source>
        <translation>Saisir d’abord le nombre d’éléments.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1, in files of %2</source>
        <translation>%1, dans des fichiers de %2</translation>
    </message>
    <message>
        <source>Quarantine. %1</source>
        <translation>Quarantaine. %1</translation>
    </message>
    <message>
        <source>Permanent. %1</source>
        <translation>Définitif. %1</translation>
    </message>
    <message>
        <source>You said that this is meant, for this plan only: %1.</source>
        <translation>Déclaré voulu, pour ce plan seulement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Archive in %1. %2</source>
        <translation>Archiver dans %1. %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>gui::ContainersDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Use as the profile&apos;s folders…</source>
        <translation>Utiliser comme dossiers du profil…</translation>
    </message>
    <message>
        <source>Volumes of the container engine</source>
        <translation>Volumes du moteur de conteneurs</translation>
    </message>
    <message>
        <source>Disk use of the container engine</source>
        <translation>Occupation du disque par le moteur de conteneurs</translation>
    </message>
    <message>
        <source>Asking the container engine…</source>
        <translation>Interrogation du moteur de conteneurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s) at %1</source>
        <translation>
            <numerusform>%Ln volume sur %1</numerusform>
            <numerusform>%Ln volumes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>le moteur de conteneurs</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln may hold the service&apos;s files.</source>
        <translation>
            <numerusform>, dont %Ln pouvant contenir les fichiers du service.</numerusform>
            <numerusform>, dont %Ln pouvant contenir les fichiers du service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Peut contenir</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Point de montage</translation>
    </message>
    <message>
        <source>The engine has no volumes.</source>
        <translation>Le moteur n’a pas de volumes.</translation>
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
        <translation>Cache de build</translation>
    </message>
    <message>
        <source>On the engine&apos;s disk</source>
        <translation>Sur le disque du moteur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s settings with these folders filled in.</source>
        <translation>Ouvre les paramètres de la connexion avec ces dossiers préremplis.</translation>
    </message>
    <message>
        <source>Select a volume that may hold the service&apos;s files first.</source>
        <translation>Sélectionner d’abord un volume pouvant contenir les fichiers du service.</translation>
    </message>
</context>
<context>
    <name>gui::CopyFirst</name>
    <message>
        <source>Copy the files to</source>
        <translation>Copier les fichiers vers</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copier ici</translation>
    </message>
    <message>
        <source>The files are being copied to %1. The cleanup waits.</source>
        <translation>Les fichiers sont en cours de copie vers %1. Le nettoyage attend.</translation>
    </message>
    <message>
        <source>The files are being copied to %1.</source>
        <translation>Les fichiers sont en cours de copie vers %1.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copie de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) copied to %2</source>
        <translation>
            <numerusform>Copié vers %2&#x202f;: %1 dans %Ln fichier</numerusform>
            <numerusform>Copié vers %2&#x202f;: %1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not copied.</source>
        <translation>Arrêté sur demande. %1&#x202f;; le reste n’a pas été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln file(s) could not be copied, the first one %2: %3.</source>
        <translation>
            <numerusform>%1. %Ln fichier n’a pas pu être copié, %2&#x202f;: %3.</numerusform>
            <numerusform>%1. %Ln fichiers n’ont pas pu être copiés, le premier %2&#x202f;: %3.</numerusform>
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
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>the list is gone</source>
        <translation>la liste n’est plus là</translation>
    </message>
</context>
<context>
    <name>gui::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gui::DecisionBar</name>
    <message>
        <source>Delete &amp;permanently now</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Asks once more; what is freed cannot be brought back.</source>
        <translation>Demande encore une fois&#x202f;; ce qui est libéré ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Checking what stands in the way…</source>
        <translation>Vérification de ce qui fait obstacle…</translation>
    </message>
    <message>
        <source>&amp;Quarantine for %1</source>
        <translation>&amp;Quarantaine pendant %1</translation>
    </message>
    <message>
        <source>The volume is %1 % full, and quarantine keeps the %2 on it until %3 %4, unless they are freed before or deleted permanently now.</source>
        <translation>Le volume est plein à %1&#x202f;%, et la quarantaine y garde les %2 jusqu’à %3 %4, sauf libération avant ou suppression définitive maintenant.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 %</source>
        <translation>Volume %1&#x202f;% → %2&#x202f;%</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 %</source>
        <translation>Volume %1&#x202f;% → environ %2&#x202f;%</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 % after the purge</source>
        <translation>Volume %1&#x202f;% → %2&#x202f;% après la purge</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 % after the purge</source>
        <translation>Volume %1&#x202f;% → environ %2&#x202f;% après la purge</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Le plan est en cours de création.</translation>
    </message>
    <message>
        <source>What is ticked is being counted.</source>
        <translation>Ce qui est coché est en cours de comptage.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>There is nothing that could go.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Il n’y a pas de connexion au serveur pour l’instant.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Une autre tâche de cette fenêtre est encore en cours.</translation>
    </message>
    <message>
        <source>What stands in the way is being checked.</source>
        <translation>Ce qui fait obstacle est en cours de vérification.</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>Exécution impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>One answer is missing. Is this meant: %1?</source>
        <translation>Une réponse manque. Est-ce voulu&#x202f;: %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing. Are these meant: %1?</source>
        <translation>
            <numerusform>%n réponse manque. Est-ce voulu&#x202f;: %1&#x202f;?</numerusform>
            <numerusform>%n réponses manquent. Est-ce voulu&#x202f;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Création du plan…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens.</source>
        <translation>Redemande avant que quoi que ce soit se produise.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>&amp;Quarantaine</translation>
    </message>
    <message>
        <source>F&amp;ree them right after the run</source>
        <translation>&amp;Libérer juste après l’opération</translation>
    </message>
    <message>
        <source>&amp;Archive in</source>
        <translation>Arch&amp;iver dans</translation>
    </message>
    <message>
        <source>Copies each file there, compares the copy, and only then removes the file here.</source>
        <translation>Y copie chaque fichier, compare la copie, et alors seulement retire le fichier d’ici.</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Dossier de l’archive</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>A folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Un dossier sur un autre volume, ou s3://BUCKET/PRÉFIXE</translation>
    </message>
    <message>
        <source>The archive needs a folder: a path that begins with /, or s3://BUCKET/PREFIX.</source>
        <translation>L’archive a besoin d’un dossier&#x202f;: un chemin qui commence par /, ou s3://BUCKET/PRÉFIXE.</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select an execution to see its files and what would happen to it.</source>
        <translation>Sélectionner une exécution pour voir ses fichiers et ce qui lui arriverait.</translation>
    </message>
    <message>
        <source>Select an execution to see what would happen to it.</source>
        <translation>Sélectionner une exécution pour voir ce qui lui arriverait.</translation>
    </message>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation>
            <numerusform>Exécution #%1 (première de %n)</numerusform>
            <numerusform>Exécution #%1 (première de %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>started %1 ago</source>
        <translation>commencée il y a %1</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>pas d’heure de début</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>Finished: no cleanup of stuck executions touches it.</source>
        <translation>Terminée&#x202f;: aucun nettoyage d’exécutions bloquées ne la touche.</translation>
    </message>
    <message>
        <source>Pinned: no cleanup touches it.</source>
        <translation>Épinglée&#x202f;: aucun nettoyage ne la touche.</translation>
    </message>
    <message>
        <source>Without a start time it can never count as stuck; nothing is done with it by itself.</source>
        <translation>Sans heure de début, elle ne peut jamais compter comme bloquée&#x202f;; rien ne lui est fait automatiquement.</translation>
    </message>
    <message>
        <source>Would be marked failed.</source>
        <translation>Serait marquée en échec.</translation>
    </message>
    <message>
        <source>Would be marked failed with
“%1”</source>
        <translation>Serait marquée en échec avec
«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Counts as stuck in %1.</source>
        <translation>Comptera comme bloquée dans %1.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Screenshots (%L1)</source>
        <translation>Captures d’écran (%L1)</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Downloads (%L1)</source>
        <translation>Téléchargements (%L1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1
Enter or a double click opens it.</source>
        <translation>%1
Entrée ou un double-clic l’ouvre.</translation>
    </message>
    <message>
        <source>Error of execution #%1</source>
        <translation>Erreur de l’exécution #%1</translation>
    </message>
</context>
<context>
    <name>gui::DifferencesView</name>
    <message>
        <source>Show these files</source>
        <translation>Voir ces fichiers</translation>
    </message>
    <message>
        <source>Preview their cleanup…</source>
        <translation>Aperçu de leur nettoyage…</translation>
    </message>
    <message>
        <source>Show the orphans</source>
        <translation>Afficher les orphelins</translation>
    </message>
    <message>
        <source>Preview the cleanup of orphans</source>
        <translation>Prévisualiser le nettoyage des orphelins</translation>
    </message>
    <message>
        <source>Preview the cleanup of rows without a file</source>
        <translation>Prévisualiser le nettoyage des lignes sans fichier</translation>
    </message>
    <message>
        <source>There are no orphans: files in no row.</source>
        <translation>Il n’y a pas d’orphelins (fichiers d’aucune ligne).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in no row: %1.</source>
        <translation>
            <numerusform>%Ln fichier dans aucune ligne&#x202f;: %1.</numerusform>
            <numerusform>%Ln fichiers dans aucune ligne&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row&apos;s file is gone.</source>
        <translation>Aucune ligne n’a perdu son fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone.</source>
        <translation>
            <numerusform>%Ln ligne dont le fichier a disparu.</numerusform>
            <numerusform>%Ln lignes dont le fichier a disparu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorKindsTable</name>
    <message>
        <source>Errors by kind</source>
        <translation>Erreurs par sorte</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Reading the error messages…</source>
        <translation>Lecture des messages d’erreur…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the error messages: %Ln so far…</source>
        <translation>
            <numerusform>Lecture des messages d’erreur&#x202f;: %Ln jusqu’ici…</numerusform>
            <numerusform>Lecture des messages d’erreur&#x202f;: %Ln jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of error</source>
        <translation>
            <numerusform>%Ln sorte d’erreur</numerusform>
            <numerusform>%Ln sortes d’erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %Ln message(s)</source>
        <translation>
            <numerusform> dans %Ln message</numerusform>
            <numerusform> dans %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more, of rare kinds, are not shown</source>
        <translation>
            <numerusform>, %Ln autre, de sorte rare, n’est pas affiché</numerusform>
            <numerusform>, %Ln autres, de sortes rares, ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No execution has an error message.</source>
        <translation>Aucune exécution n’a de message d’erreur.</translation>
    </message>
    <message>
        <source>No execution that matches this filter has an error message.</source>
        <translation>Aucune exécution de ce filtre n’a de message d’erreur.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Dernière (local)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Dernière (UTC)</translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsExport</name>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) written to %1.</source>
        <translation>
            <numerusform>%Ln exécution écrite dans %1.</numerusform>
            <numerusform>%Ln exécutions écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Pas d’heure de début</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Finished ones, too: search, filter, page</source>
        <translation>Aussi les terminées&#x202f;: chercher, filtrer, feuilleter</translation>
    </message>
    <message>
        <source>Find id, user, state…</source>
        <translation>Identifiant, utilisateur, état…</translation>
    </message>
    <message>
        <source>Find executions</source>
        <translation>Chercher des exécutions</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>Marquer en échec…</translation>
    </message>
    <message>
        <source>Unfinished executions</source>
        <translation>Exécutions non terminées</translation>
    </message>
    <message>
        <source>Details of the selected execution</source>
        <translation>Détails de l’exécution sélectionnée</translation>
    </message>
    <message>
        <source>Copy the whole error</source>
        <translation>Copier toute l’erreur</translation>
    </message>
    <message>
        <source>Screenshots of the selected execution</source>
        <translation>Captures d’écran de l’exécution sélectionnée</translation>
    </message>
    <message>
        <source>Downloads of the selected execution</source>
        <translation>Téléchargements de l’exécution sélectionnée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation>
            <numerusform>%n exécution bloquée</numerusform>
            <numerusform>%n exécutions bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Non connecté. Choisir une connexion en haut à gauche.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;. Clear the search field to see all.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;». Vider le champ de recherche pour tout voir.</translation>
    </message>
    <message>
        <source>No execution is stuck.</source>
        <translation>Aucune exécution n’est bloquée.</translation>
    </message>
    <message>
        <source>Nothing is running or pending.</source>
        <translation>Rien n’est en cours ni en attente.</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Ouvre un aperçu&#x202f;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Select stuck executions first: only those can be marked.</source>
        <translation>Sélectionner d’abord des exécutions bloquées&#x202f;: elles seules peuvent être marquées.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Never stuck by the rule, so nothing is done with them by itself; also counted as running or pending</source>
        <translation>Jamais bloquées selon la règle, donc rien ne leur arrive automatiquement&#x202f;; comptées aussi comme en cours ou en attente</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>What went wrong how often, of all executions or those that a filter lets through</source>
        <translation>Ce qui a mal tourné et combien de fois, pour toutes les exécutions ou celles que laisse passer un filtre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>Show the whole error</source>
        <translation>Afficher l’erreur entière</translation>
    </message>
    <message>
        <source>Every unfinished execution has a start time.</source>
        <translation>Toute exécution non terminée a une heure de début.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>&amp;Mark as failed…</source>
        <translation>&amp;Marquer en échec…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed…</source>
        <translation>
            <numerusform>&amp;Marquer %n en échec…</numerusform>
            <numerusform>&amp;Marquer %n en échec…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview &amp;marking %n…</source>
        <translation>
            <numerusform>Aperçu du &amp;marquage de %n…</numerusform>
            <numerusform>Aperçu du &amp;marquage de %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks first; nothing is changed yet.</source>
        <translation>Demande d’abord&#x202f;; rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) marked failed.</source>
        <translation>
            <numerusform>%Ln exécution marquée en échec.</numerusform>
            <numerusform>%Ln exécutions marquées en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended meanwhile and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln s’était terminée entre-temps et reste telle quelle.</numerusform>
            <numerusform>%Ln s’étaient terminées entre-temps et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be marked.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être marquée.</numerusform>
            <numerusform>%Ln n’ont pas pu être marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest was not touched.</source>
        <translation>Arrêté sur demande&#x202f;: le reste n’a pas été touché.</translation>
    </message>
    <message>
        <source>Interrupted: %1 The next run finishes what was begun.</source>
        <translation>Interrompu&#x202f;: %1 La prochaine opération achève ce qui était commencé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>Rien n’a été annulé. %1</translation>
    </message>
    <message>
        <source>Stopped on request; Undo brings back the rest.</source>
        <translation>Arrêté sur demande&#x202f;; «&#x202f;Restaurer&#x202f;» ramène le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln execution(s) have the state back that they had.</source>
        <translation>
            <numerusform>Annulé&#x202f;: %Ln exécution a retrouvé son état antérieur.</numerusform>
            <numerusform>Annulé&#x202f;: %Ln exécutions ont retrouvé leur état antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) marked:</source>
        <translation>
            <numerusform>%Ln reste marquée&#x202f;:</numerusform>
            <numerusform>%Ln restent marquées&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions and details</source>
        <translation>Exécutions et détails</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Go to execution #%1</source>
        <translation>Aller à l’exécution #%1</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Fichiers de l’utilisateur %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln file(s)…</source>
        <translation>
            <numerusform>Aperçu du nettoyage de %Ln fichier…</numerusform>
            <numerusform>Aperçu du nettoyage de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln expired file(s)…</source>
        <translation>
            <numerusform>Aperçu du nettoyage de %Ln fichier expiré…</numerusform>
            <numerusform>Aperçu du nettoyage de %Ln fichiers expirés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln orphan(s)…</source>
        <translation>
            <numerusform>Aperçu du nettoyage de %Ln orphelin…</numerusform>
            <numerusform>Aperçu du nettoyage de %Ln orphelins…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln live file(s)…</source>
        <translation>
            <numerusform>Aperçu de la suppression de %Ln fichier actuel…</numerusform>
            <numerusform>Aperçu de la suppression de %Ln fichiers actuels…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview cleanup…</source>
        <translation>Aperçu du nettoyage…</translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln file(s)…</source>
        <translation>
            <numerusform>Aperçu de la suppression de %Ln fichier…</numerusform>
            <numerusform>Aperçu de la suppression de %Ln fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileMapView</name>
    <message>
        <source>%1 on disk, %2 in file sizes</source>
        <translation>%1 sur disque, %2 en tailles de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln fichier, %2</numerusform>
            <numerusform>%1&#x202f;: %Ln fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the files</source>
        <translation>Carte des fichiers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>exécution #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>All that is smaller in: %1</source>
        <translation>Tout ce qui est plus petit dans&#x202f;: %1</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Aucun fichier.</translation>
    </message>
    <message>
        <source>These files take no room.</source>
        <translation>Ces fichiers n’occupent pas d’espace.</translation>
    </message>
</context>
<context>
    <name>gui::FileTreeView</name>
    <message>
        <source>Groups of files</source>
        <translation>Groupes de fichiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gui::FilesPane</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Group files by</source>
        <translation>Grouper les fichiers par</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille de fichier</translation>
    </message>
    <message>
        <source>What counts as size</source>
        <translation>Ce qui compte comme taille</translation>
    </message>
    <message>
        <source>On disk a file takes whole blocks, and nothing for its holes.</source>
        <translation>Sur disque, un fichier occupe des blocs entiers, et rien pour ses trous.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>État des fichiers</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Chiffres (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Fichiers de l’utilisateur %1</translation>
    </message>
    <message>
        <source>Show all files, not only: %1</source>
        <translation>Afficher tous les fichiers, pas seulement&#x202f;: %1</translation>
    </message>
    <message>
        <source>There are no files in either folder.</source>
        <translation>Aucun des deux dossiers ne contient de fichiers.</translation>
    </message>
    <message>
        <source>No files are of this kind.</source>
        <translation>Aucun fichier n’est de cette sorte.</translation>
    </message>
    <message>
        <source>All that is %1</source>
        <translation>Tout ce qui est %1</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>l’écriture est impossible</translation>
    </message>
    <message>
        <source>Map and lists</source>
        <translation>Carte et listes</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
</context>
<context>
    <name>gui::FilesView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Search names and executions</source>
        <translation>Chercher noms et exécutions</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Chercher des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the %2 largest of %3, %4</source>
        <translation>%1 · les %2 plus gros de %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Ouvre un aperçu&#x202f;; rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1, %2 sur le disque</translation>
    </message>
    <message>
        <source>Select files that rows name, or orphans, not both at once.</source>
        <translation>Sélectionner des fichiers que nomment des lignes, ou des orphelins, pas les deux à la fois.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
</context>
<context>
    <name>gui::FindModel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Removed or marked by a cleanup</source>
        <translation>Supprimé ou marqué par un nettoyage</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; key: %2</source>
        <translation>%1&#x202f;; touche&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>gui::FindPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Find anything: an action, a page, #execution, user, file, run</source>
        <translation>Rechercher partout&#x202f;: action, page, #exécution, utilisateur, fichier, opération</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No connection has been chosen: only actions and pages are searched.</source>
        <translation>Aucune connexion choisie&#x202f;: seules les actions et les pages sont cherchées.</translation>
    </message>
    <message>
        <source>Connecting: only actions and pages are searched until then.</source>
        <translation>Connexion en cours&#x202f;: d’ici là, seules les actions et les pages sont cherchées.</translation>
    </message>
    <message>
        <source>The connection is lost: only actions and pages are searched.</source>
        <translation>La connexion est perdue&#x202f;: seules les actions et les pages sont cherchées.</translation>
    </message>
    <message>
        <source>One character more also finds executions, users, files and runs.</source>
        <translation>Un caractère de plus trouve aussi exécutions, utilisateurs, fichiers et opérations.</translation>
    </message>
    <message>
        <source>Nothing goes by &quot;%1&quot;.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes.</source>
        <translation>Les flèches choisissent, Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>of execution #%1</source>
        <translation>de l’exécution #%1</translation>
    </message>
    <message>
        <source>of no execution</source>
        <translation>d’aucune exécution</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>The history since %1 has been looked through.</source>
        <translation>L’historique a été parcouru depuis le %1.</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Tous…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 · %4</source>
        <translation>%1 par %2, %3 · %4</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore consultée</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non initialisée</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>by ssh: open it to see</source>
        <translation>par ssh&#x202f;: ouvrir pour voir</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non jointe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (affichée)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Last cleanup (%1)</source>
        <translation>Dernier nettoyage (%1)</translation>
    </message>
    <message>
        <source>Seen at (%1)</source>
        <translation>Consultée (%1)</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>Look at the others every five minutes</source>
        <translation>Consulter les autres toutes les cinq minutes</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Quietly: nobody is asked for a password, and nothing is changed.</source>
        <translation>En silence&#x202f;: aucun mot de passe n’est demandé, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>All connections; Enter shows the selected one</source>
        <translation>Toutes les connexions&#x202f;; Entrée affiche celle sélectionnée</translation>
    </message>
</context>
<context>
    <name>gui::FoundList</name>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Searching… nothing so far since %1.</source>
        <translation>Recherche… rien jusqu’ici depuis le %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>La console n’est pas encore initialisée dans cette base, il n’y a donc pas d’historique.</translation>
    </message>
    <message>
        <source>No run that these filters let through has touched anything like that.</source>
        <translation>Aucune opération que laissent passer ces filtres n’a touché quoi que ce soit de tel.</translation>
    </message>
    <message>
        <source>No run has touched anything like that.</source>
        <translation>Aucune opération n’a touché quoi que ce soit de tel.</translation>
    </message>
</context>
<context>
    <name>gui::Freeing</name>
    <message>
        <source>Is lost: without this it would be possible until %1.</source>
        <translation>Perdue&#x202f;: sans cela, elle serait possible jusqu’à %1.</translation>
    </message>
    <message>
        <source>Is lost: these files cannot be brought back after this.</source>
        <translation>Perdue&#x202f;: ces fichiers ne pourront plus être restaurés.</translation>
    </message>
    <message numerus="yes">
        <source>What is in quarantine is of a run that is not over yet: %Ln file(s).</source>
        <translation>
            <numerusform>La quarantaine est celle d’une opération pas encore terminée&#x202f;: %Ln fichier.</numerusform>
            <numerusform>La quarantaine est celle d’une opération pas encore terminée&#x202f;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in quarantine any more.</source>
        <translation>Plus rien n’attend en quarantaine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Free the space of the quarantine</source>
        <translation>Libérer l’espace de la quarantaine</translation>
    </message>
    <message>
        <source>Delete %1 in quarantine (%2) for good?</source>
        <translation>Supprimer définitivement %1 en quarantaine (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln opération</numerusform>
            <numerusform>%Ln opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Not known: the folders cannot be looked into.</source>
        <translation>Inconnu&#x202f;: impossible d’examiner les dossiers.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) that cannot be undone any more go, too.</source>
        <translation>
            <numerusform>%Ln ancienne ligne qui n’est plus annulable est supprimée aussi.</numerusform>
            <numerusform>%Ln anciennes lignes qui ne sont plus annulables sont supprimées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing the quarantine</source>
        <translation>Libération de la quarantaine</translation>
    </message>
    <message>
        <source>Nothing was freed. %1</source>
        <translation>Rien n’a été libéré. %1</translation>
    </message>
    <message>
        <source>%1 became free on the volume: %2 deleted for good.</source>
        <translation>%1 se sont libérés sur le volume&#x202f;; supprimé définitivement&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not go; the history says why.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été supprimé&#x202f;; l’historique dit pourquoi.</numerusform>
            <numerusform>%Ln fichiers n’ont pas été supprimés&#x202f;; l’historique dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest still waits in quarantine.</source>
        <translation>Arrêté sur demande&#x202f;: le reste attend encore en quarantaine.</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrompu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not known: nobody says how much room there is.</source>
        <translation>Inconnu&#x202f;: personne n’indique combien de place il y a.</translation>
    </message>
</context>
<context>
    <name>gui::GrowthView</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Second jour</translation>
    </message>
    <message>
        <source>By directory</source>
        <translation>Par répertoire</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>What grew</source>
        <translation>Ce qui a grossi</translation>
    </message>
    <message>
        <source>Between the end of</source>
        <translation>Entre la fin du</translation>
    </message>
    <message>
        <source>and the end of</source>
        <translation>et la fin du</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>From the console&apos;s own snapshots of both days.</source>
        <translation>D’après les instantanés de la console pour les deux jours.</translation>
    </message>
    <message>
        <source>From the rows that are there today, since not both days have a snapshot: what went meanwhile is not in it.</source>
        <translation>D’après les lignes présentes aujourd’hui, car les deux jours n’ont pas chacun un instantané&#x202f;: ce qui a été supprimé entre-temps n’y figure pas.</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>Rien ne diffère entre ces jours.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What grew?</source>
        <translation>Ce qui a grossi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user, no type</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>gui::GuardQuestions</name>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Mauvais&#x202f;: %1</translation>
    </message>
    <message>
        <source>Yes, that is meant: %1</source>
        <translation>Oui, c’est voulu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
</context>
<context>
    <name>gui::HistoryActions</name>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) of %1?</source>
        <translation>
            <numerusform>Restaurer %n élément de %1&#x202f;?</numerusform>
            <numerusform>Restaurer %n éléments de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions get the state back that they had, and rows whose file was gone come back. Files that were deleted, and their rows, do not.</source>
        <translation>Les exécutions retrouvent leur état antérieur, et les lignes dont le fichier avait disparu reviennent. Les fichiers supprimés et leurs lignes ne reviennent pas.</translation>
    </message>
    <message>
        <source>Files return to their place and rows to their tables. Where something else is there by now, both stay and the history says so.</source>
        <translation>Les fichiers reviennent à leur place et les lignes dans leurs tables. Si autre chose s’y trouve désormais, les deux restent et l’historique le dit.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s)</source>
        <translation>
            <numerusform>Restaurer %n élément</numerusform>
            <numerusform>Restaurer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Restauré</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined file(s) can still be brought back and stay.</source>
        <translation>
            <numerusform>%n fichier en quarantaine est encore restaurable et reste.</numerusform>
            <numerusform>%n fichiers en quarantaine sont encore restaurables et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Il n’y a rien à purger.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quarantined file(s) (%1) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n fichier en quarantaine (%1)&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n fichiers en quarantaine (%1)&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their undo window is over. They cannot be brought back after this.</source>
        <translation>Leur délai d’annulation est écoulé. Ils ne pourront plus être restaurés.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Supprimer %n fichier</numerusform>
            <numerusform>Supprimer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>The interrupted run has been brought to its end.</source>
        <translation>L’opération interrompue a été menée à son terme.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1&#x202f;: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be brought to an end; the list below says why.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être mené à son terme&#x202f;; la liste ci-dessous dit pourquoi.</numerusform>
            <numerusform>%n éléments n’ont pas pu être menés à leur terme&#x202f;; la liste ci-dessous dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Bring back %1?</source>
        <translation>Restaurer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It gets the state back that it had, unless somebody has changed it since. The other items of the run stay as they are.</source>
        <translation>L’exécution retrouve son état antérieur, sauf si quelqu’un l’a modifié depuis. Les autres éléments de l’opération restent tels quels.</translation>
    </message>
    <message>
        <source>The file returns to its place and its row to its table, unless something else is there by now. The other items of the run stay as they are.</source>
        <translation>Le fichier revient à sa place et sa ligne dans sa table, sauf si autre chose s’y trouve désormais. Les autres éléments de l’opération restent tels quels.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>gui::HistoryFilter</name>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Find in all runs: a part of a path, #execution, user:7</source>
        <translation>Chercher dans toutes les opérations&#x202f;: partie d’un chemin, #exécution, user:7</translation>
    </message>
    <message>
        <source>Find items of all runs</source>
        <translation>Chercher des éléments de toutes les opérations</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Any cleanup</source>
        <translation>Tout nettoyage</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Toute issue</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Tout moyen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the search field and all filters.</source>
        <translation>Vide le champ de recherche et tous les filtres.</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Effa&amp;cer les filtres</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Purger…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Details of the selected run</source>
        <translation>Détails de l’opération sélectionnée</translation>
    </message>
    <message>
        <source>Items of the selected run</source>
        <translation>Éléments de l’opération sélectionnée</translation>
    </message>
    <message>
        <source>Select a run to see its items.</source>
        <translation>Sélectionner une opération pour voir ses éléments.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Opération %1</translation>
    </message>
    <message>
        <source>By %1 at %2, with %3</source>
        <translation>Par %1 sur %2, avec %3</translation>
    </message>
    <message>
        <source>Started %1 %2</source>
        <translation>Commencée %1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <translation>Durée&#x202f;: %1 s</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#x202f;: %1</translation>
    </message>
    <message>
        <source>Freed on the volume: %1</source>
        <translation>Libéré sur le volume&#x202f;: %1</translation>
    </message>
    <message>
        <source>Mode: quarantine</source>
        <translation>Mode&#x202f;: quarantaine</translation>
    </message>
    <message>
        <source>Mode: permanent</source>
        <translation>Mode&#x202f;: définitif</translation>
    </message>
    <message>
        <source>The guards were overridden for this plan.</source>
        <translation>Les garde-fous ont été outrepassés pour ce plan.</translation>
    </message>
    <message>
        <source>Plan %1…</source>
        <translation>Plan %1…</translation>
    </message>
    <message>
        <source>Nothing of this run can be brought back.</source>
        <translation>Rien de cette opération ne peut être restauré.</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet. Cleanups, undos and purges will be listed here.</source>
        <translation>Rien n’a encore été nettoyé. Nettoyages, annulations et purges figureront ici.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>La console n’est pas encore initialisée dans cette base, il n’y a donc pas d’historique.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This run has no items.</source>
        <translation>Cette opération n’a pas d’éléments.</translation>
    </message>
    <message>
        <source>A run was interrupted before it had dealt with all its files. The next cleanup, undo or purge finishes it first.</source>
        <translation>Une opération a été interrompue avant d’avoir traité tous ses fichiers. Le prochain nettoyage, la prochaine annulation ou purge l’achève d’abord.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Achever maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring this back…</source>
        <translation>Restaurer l’é&amp;lément…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Found items of all runs, newest first</source>
        <translation>Éléments trouvés de toutes les opérations, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Show its run</source>
        <translation>Afficher son opération</translation>
    </message>
    <message>
        <source>Select an item to see its run.</source>
        <translation>Sélectionner un élément pour voir son opération.</translation>
    </message>
    <message>
        <source>Undone: all of it has been brought back.</source>
        <translation>Annulée&#x202f;: tout a été restauré.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone: %Ln item(s) have been brought back.</source>
        <translation>
            <numerusform>Annulée en partie&#x202f;: %Ln élément a été restauré.</numerusform>
            <numerusform>Annulée en partie&#x202f;: %Ln éléments ont été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good since: %Ln file(s).</source>
        <translation>
            <numerusform>Supprimé définitivement depuis&#x202f;: %Ln fichier.</numerusform>
            <numerusform>Supprimés définitivement depuis&#x202f;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the whole run…</source>
        <translation>&amp;Tout restaurer…</translation>
    </message>
    <message>
        <source>No run is let through by these filters. Clear them to see all runs.</source>
        <translation>Ces filtres ne laissent passer aucune opération. Les effacer pour voir toutes les opérations.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>Mode: archive, in %1</source>
        <translation>Mode&#x202f;: archive, dans %1</translation>
    </message>
    <message>
        <source>In the archive: %1; &quot;scrapazoidctl purge --archive %2&quot; deletes them.</source>
        <translation>Dans l’archive&#x202f;: %1&#x202f;; «&#x202f;scrapazoidctl purge --archive %2&#x202f;» les supprime.</translation>
    </message>
    <message>
        <source>Runs and their items</source>
        <translation>Opérations et leurs éléments</translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Active</translation>
    </message>
    <message>
        <source>As &amp;agreed for the database, or in the profile</source>
        <translation>Comme con&amp;venu pour la base, ou dans le profil</translation>
    </message>
    <message>
        <source>At most a &amp;share of the files:</source>
        <translation>Au plus cette &amp;part des fichiers&#x202f;:</translation>
    </message>
    <message>
        <source>At most so &amp;many items:</source>
        <translation>Au plus tant d’élé&amp;ments&#x202f;:</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot;</source>
        <translation>Tâche «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Nettoie</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>À intervalle</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Unit of the interval</source>
        <translation>Unité de l’intervalle</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;creenshots</source>
        <translation>&amp;Captures d’écran</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Té&amp;léchargements</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Share of the files</source>
        <translation>Part des fichiers</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre d’éléments</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Those that are not ticked are the profile&apos;s.</source>
        <translation>Ceux qui ne sont pas cochés sont ceux du profil.</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Jours de conservation des captures d’écran</translation>
    </message>
    <message>
        <source>Days for which downloads are kept</source>
        <translation>Jours de conservation des téléchargements</translation>
    </message>
</context>
<context>
    <name>gui::KeyboardList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Touches et leur effet</translation>
    </message>
    <message>
        <source>Underlined letters are reached with Alt. Tab and Shift+Tab go from one control to the next, the arrows move within a list, Space ticks and Enter opens. What removes something has no key: it is previewed and confirmed first.</source>
        <translation>Les lettres soulignées s’atteignent avec Alt. Tab et Maj+Tab passent d’un contrôle au suivant, les flèches se déplacent dans une liste, Espace coche et Entrée ouvre. Ce qui supprime n’a pas de touche&#x202f;: il y a d’abord un aperçu et une confirmation.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>gui::LineCard</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
</context>
<context>
    <name>gui::LineChart</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Lines of which level are shown</source>
        <translation>Niveau des lignes affichées</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Keeps the last line in sight</source>
        <translation>Garde la dernière ligne en vue</translation>
    </message>
    <message>
        <source>Log of the schedule, oldest line first</source>
        <translation>Journal de la planification, la ligne la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>No line of the log is like that.</source>
        <translation>Aucune ligne du journal ne correspond.</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>Ligne de %1</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Console Scrapazoid</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalle d’actualisation</translation>
    </message>
    <message>
        <source>No automatic refresh</source>
        <translation>Pas d’actualisation automatique</translation>
    </message>
    <message>
        <source>Refresh every %1 s</source>
        <translation>Actualiser toutes les %1 s</translation>
    </message>
    <message>
        <source>Aggressive cleanup…</source>
        <translation>Nettoyage agressif…</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove (Ctrl+Shift+K); changes nothing.</source>
        <translation>Montre ce qu’un nettoyage agressif supprimerait (Ctrl+Maj+K)&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>&amp;Paramètres de connexion…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Times in &amp;local time</source>
        <translation>&amp;Heures locales</translation>
    </message>
    <message>
        <source>Preview &amp;weekly…</source>
        <translation>Aperçu &amp;hebdomadaire…</translation>
    </message>
    <message>
        <source>Preview &amp;aggressive…</source>
        <translation>Aperçu &amp;agressif…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Scrapazoid Console</source>
        <translation>À &amp;propos de la console Scrapazoid</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Choisir une connexion</translation>
    </message>
    <message>
        <source> · connected</source>
        <translation> · connecté</translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · perdu</translation>
    </message>
    <message>
        <source> · connecting</source>
        <translation> · connexion</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>About Scrapazoid Console</source>
        <translation>À propos de la console Scrapazoid</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scrapazoid Console %1&lt;/b&gt;&lt;br&gt;Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>&lt;b&gt;Console Scrapazoid %1&lt;/b&gt;&lt;br&gt;S’occupe des exécutions et des fichiers d’une installation Scrapazoid.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Show the console</source>
        <translation>&amp;Afficher la console</translation>
    </message>
    <message>
        <source>Show the &amp;schedule</source>
        <translation>Afficher la &amp;planification</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Rechercher dans la page</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Rechercher part&amp;out…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Clavier…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>C&amp;leanup</source>
        <translation>&amp;Nettoyage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>gui::Manual</name>
    <message>
        <source>Manual of the Scrapazoid Console</source>
        <translation>Manuel de la console Scrapazoid</translation>
    </message>
    <message>
        <source>Sections of the manual</source>
        <translation>Sections du manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>gui::MarkPanel</name>
    <message>
        <source>&amp;Yes, that is meant</source>
        <translation>&amp;Oui, c’est voulu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Mark executions as failed</source>
        <translation>Marquer des exécutions en échec</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>Marquer %n exécution en échec&#x202f;?</numerusform>
            <numerusform>Marquer %n exécutions en échec&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan and checking it…</source>
        <translation>Création et vérification du plan…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Nothing is left to mark: these executions have ended meanwhile, or are pinned.</source>
        <translation>Il n’y a plus rien à marquer&#x202f;: ces exécutions se sont terminées entre-temps, ou sont épinglées.</translation>
    </message>
    <message>
        <source>#%1 for %2</source>
        <translation>#%1 depuis %2</translation>
    </message>
    <message>
        <source>Stuck: %1.</source>
        <translation>Bloquées&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen stay(s) as it is: ended meanwhile, or pinned.</source>
        <translation>
            <numerusform>%n des choisies reste telle quelle&#x202f;: terminée entre-temps, ou épinglée.</numerusform>
            <numerusform>%n des choisies restent telles quelles&#x202f;: terminées entre-temps, ou épinglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: the state “%1” and this moment as the time of completion.</source>
        <translation>Sont écrits&#x202f;: l’état «&#x202f;%1&#x202f;» et cet instant comme heure de fin.</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”</source>
        <translation>Sont écrits&#x202f;: l’état «&#x202f;%1&#x202f;», cet instant comme heure de fin et le message d’erreur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”, each with its own runtime.</source>
        <translation>Sont écrits&#x202f;: l’état «&#x202f;%1&#x202f;», cet instant comme heure de fin et le message d’erreur «&#x202f;%2&#x202f;», chacun avec sa propre durée.</translation>
    </message>
    <message>
        <source>It can be undone where nobody changes it meanwhile.</source>
        <translation>C’est annulable tant que personne ne les modifie entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed</source>
        <translation>
            <numerusform>&amp;Marquer %n en échec</numerusform>
            <numerusform>&amp;Marquer %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, that is meant: %1</source>
        <translation>&amp;Oui, c’est voulu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Marquer en échec</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Une autre tâche de cette fenêtre est encore en cours.</translation>
    </message>
    <message>
        <source>Marking executions as failed</source>
        <translation>Marquage des exécutions en échec</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n execution(s) were marked failed; the history there can undo it.</source>
        <translation>
            <numerusform>Sur %1, %n exécution a été marquée en échec&#x202f;; l’historique là-bas peut l’annuler.</numerusform>
            <numerusform>Sur %1, %n exécutions ont été marquées en échec&#x202f;; l’historique là-bas peut l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>gui::ModeChoice</name>
    <message>
        <source>&amp;Quarantine, can be undone</source>
        <translation>&amp;Quarantaine, annulable</translation>
    </message>
    <message>
        <source>Delete &amp;permanently</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Archive of the profile</source>
        <translation>&amp;Archive du profil</translation>
    </message>
</context>
<context>
    <name>gui::OpenFiles</name>
    <message>
        <source>There is no room for a copy to open: %1.</source>
        <translation>Il n’y a pas de place pour une copie à ouvrir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>exécution #%1</translation>
    </message>
    <message>
        <source>no execution is known</source>
        <translation>aucune exécution connue</translation>
    </message>
    <message>
        <source>%1: %2, from the %3 folder, %4</source>
        <translation>%1&#x202f;: %2, du dossier %3, %4</translation>
    </message>
    <message>
        <source>Programs and what starts them are not opened from here.</source>
        <translation>Les programmes et ce qui les lance ne s’ouvrent pas d’ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s) that came from the web?</source>
        <translation>
            <numerusform>Ouvrir %n fichier venu du web&#x202f;?</numerusform>
            <numerusform>Ouvrir %n fichiers venus du web&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs among them are not opened.</source>
        <translation>Les programmes parmi eux ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>No program of this desktop opens %1.</source>
        <translation>Aucun programme de ce bureau n’ouvre %1.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>&amp;Aggressive cleanup…</source>
        <translation>Nettoyage a&amp;gressif…</translation>
    </message>
    <message>
        <source>Expired screenshots</source>
        <translation>Captures expirées</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Expired downloads</source>
        <translation>Téléchargements expirés</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Lignes sans fichier</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Nettoyages</translation>
    </message>
    <message>
        <source>Show the last run</source>
        <translation>Voir la dernière opération</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Show executions</source>
        <translation>Voir les exécutions</translation>
    </message>
    <message>
        <source>Show storage</source>
        <translation>Voir le stockage</translation>
    </message>
    <message>
        <source>Executions per hour</source>
        <translation>Exécutions par heure</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove; changes nothing.</source>
        <translation>Montre ce qu’un nettoyage agressif supprimerait&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired screenshots</source>
        <translation>Prévisualiser un nettoyage des captures expirées</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired downloads</source>
        <translation>Prévisualiser un nettoyage des téléchargements expirés</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans</source>
        <translation>Prévisualiser un nettoyage des orphelins</translation>
    </message>
    <message>
        <source>Preview a cleanup of rows without a file</source>
        <translation>Prévisualiser un nettoyage des lignes sans fichier</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Non connecté. Choisir une connexion en haut à gauche.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln pending</source>
        <translation>
            <numerusform>et %Ln en attente</numerusform>
            <numerusform>et %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>none pending</source>
        <translation>aucune en attente</translation>
    </message>
    <message>
        <source>the oldest, #%1, for %2</source>
        <translation>la plus ancienne, #%1, depuis %2</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>rien n’est bloqué</translation>
    </message>
    <message>
        <source>Show stuck executions</source>
        <translation>Voir les exécutions bloquées</translation>
    </message>
    <message>
        <source>No execution has ended within two days.</source>
        <translation>Aucune exécution ne s’est terminée en deux jours.</translation>
    </message>
    <message>
        <source>by the hour in which they ended, two days</source>
        <translation>par heure de fin, sur deux jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Nobody is cleaning right now.</source>
        <translation>Personne ne nettoie en ce moment.</translation>
    </message>
    <message>
        <source>Cleaning right now: %1.</source>
        <translation>Nettoyage en ce moment&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants your attention.</source>
        <translation>Rien ne réclame d’attention.</translation>
    </message>
    <message>
        <source>See…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Définir les dossiers…</translation>
    </message>
    <message>
        <source>Not known yet: there is no connection.</source>
        <translation>Pas encore connu&#x202f;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>expired files and orphans, on disk</source>
        <translation>fichiers expirés et orphelins, sur le disque</translation>
    </message>
    <message>
        <source>Enter opens the executions that ended in that hour.</source>
        <translation>Entrée ouvre les exécutions terminées au cours de cette heure.</translation>
    </message>
    <message>
        <source>sizes as the rows say, not on disk; orphans: %1</source>
        <translation>tailles selon les lignes, pas sur disque&#x202f;; orphelins&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::PastView</name>
    <message>
        <source>The last 30 days under this retention</source>
        <translation>Les 30 derniers jours avec cette conservation</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>avec cette conservation</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tel que c’était</translation>
    </message>
    <message>
        <source>Nothing came in on these days.</source>
        <translation>Rien n’est arrivé ces jours-là.</translation>
    </message>
</context>
<context>
    <name>gui::PlaceChooser</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another computer, by ssh</source>
        <translation>Un autre ordinateur, par ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be installed there.</source>
        <translation>Clés, agents et hôtes de rebond sont ceux de votre ssh. scrapazoidctl doit y être installé.</translation>
    </message>
    <message>
        <source>[user@]host[:port]</source>
        <translation>[utilisateur@]hôte[:port]</translation>
    </message>
    <message>
        <source>Host, as ssh knows it</source>
        <translation>Hôte, tel que ssh le connaît</translation>
    </message>
    <message>
        <source>This computer, with root&apos;s rights</source>
        <translation>Cet ordinateur, avec les droits de root</translation>
    </message>
    <message>
        <source>For folders that only root may enter. /etc/scrapazoid/helper.conf names them.</source>
        <translation>Pour des dossiers où seul root peut entrer. /etc/scrapazoid/helper.conf les nomme.</translation>
    </message>
    <message>
        <source>This computer, after an administrator&apos;s password</source>
        <translation>Cet ordinateur, après le mot de passe d’un administrateur</translation>
    </message>
    <message>
        <source>As with root&apos;s rights, for whoever sits at it: cron and services cannot be asked.</source>
        <translation>Comme avec les droits de root, pour qui est assis devant&#x202f;: cron et les services ne peuvent pas être interrogés.</translation>
    </message>
    <message>
        <source>Volumes of containers (Docker)</source>
        <translation>Volumes de conteneurs (Docker)</translation>
    </message>
    <message>
        <source>Each folder is a volume, or a folder in one: docker-volume://NAME. The image that looks after it is helper.image.</source>
        <translation>Chaque dossier est un volume, ou un dossier d’un volume&#x202f;: docker-volume://NOM. L’image qui s’en occupe est helper.image.</translation>
    </message>
    <message>
        <source>A container (Docker)</source>
        <translation>Un conteneur (Docker)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it.</source>
        <translation>scrapazoidctl doit y être installé.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>Name of the container</source>
        <translation>Nom du conteneur</translation>
    </message>
    <message>
        <source>A pod (Kubernetes)</source>
        <translation>Un pod (Kubernetes)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it. kubectl goes where it goes by itself.</source>
        <translation>scrapazoidctl doit y être installé. kubectl se connecte comme d’habitude.</translation>
    </message>
    <message>
        <source>namespace/pod[:container]</source>
        <translation>espace/pod[:conteneur]</translation>
    </message>
    <message>
        <source>Namespace and name of the pod</source>
        <translation>Espace de noms et nom du pod</translation>
    </message>
    <message>
        <source>Each folder its own place</source>
        <translation>Chaque dossier à son emplacement</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Où sont les fichiers</translation>
    </message>
    <message>
        <source>An object store (S3)</source>
        <translation>Un stockage d’objets (S3)</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>nom-du-bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>The bucket has to keep versions. Its server is below; credentials are those of AWS&apos;s own tools, else the key there.</source>
        <translation>Le bucket doit conserver les versions. Son serveur est plus bas&#x202f;; les identifiants d’accès sont ceux des outils d’AWS, sinon la clé qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>gui::PlanTable</name>
    <message>
        <source>The plan by kind</source>
        <translation>Le plan par sorte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Concernés</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 sur %2 cochés</translation>
    </message>
</context>
<context>
    <name>gui::PresetDialog</name>
    <message>
        <source>&amp;Stuck executions, marked as failed</source>
        <translation>Exécutions &amp;bloquées, marquées en échec</translation>
    </message>
    <message>
        <source>S&amp;creenshots older than</source>
        <translation>&amp;Captures de plus de</translation>
    </message>
    <message>
        <source>&amp;Downloads older than</source>
        <translation>&amp;Téléchargements de plus de</translation>
    </message>
    <message>
        <source>&amp;Orphans: files that no row names</source>
        <translation>&amp;Orphelins&#x202f;: fichiers qu’aucune ligne ne nomme</translation>
    </message>
    <message>
        <source>&amp;Missing rows: rows whose file is gone</source>
        <translation>Lignes &amp;sans fichier&#x202f;: le fichier a disparu</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>Preset &quot;%1&quot;</source>
        <translation>Préréglage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Like &quot;Nightly&quot;</source>
        <translation>Par exemple «&#x202f;Chaque nuit&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Nettoie</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; already: choose another name.</source>
        <translation>Il y a déjà un préréglage «&#x202f;%1&#x202f;»&#x202f;: choisir un autre nom.</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Remove the preset &quot;%1&quot;?</source>
        <translation>Supprimer le préréglage «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing but the preset goes: no file and no row.</source>
        <translation>Seul le préréglage est supprimé&#x202f;: aucun fichier ni aucune ligne.</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Filtrer par nom ou exécution…</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Items that go</source>
        <translation>Éléments concernés</translation>
    </message>
    <message>
        <source>Items that are kept</source>
        <translation>Éléments conservés</translation>
    </message>
    <message>
        <source>&amp;Copy these files first…</source>
        <translation>&amp;Copier d’abord ces fichiers…</translation>
    </message>
    <message>
        <source>Copies ticked or selected files to a folder of your choice, before they go</source>
        <translation>Copie les fichiers cochés ou sélectionnés vers un dossier de votre choix, avant leur départ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Concernés</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>&amp;All ticked files…</source>
        <translation>&amp;Tous les fichiers cochés…</translation>
    </message>
    <message>
        <source>&amp;Selected files…</source>
        <translation>Fichiers &amp;sélectionnés…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 sur %2 cochés</translation>
    </message>
    <message>
        <source>Tick all %1 matching</source>
        <translation>Cocher les %1 correspondants</translation>
    </message>
    <message>
        <source>Tick all %1</source>
        <translation>Cocher les %1</translation>
    </message>
    <message>
        <source>Untick all %1 matching</source>
        <translation>Décocher les %1 correspondants</translation>
    </message>
    <message>
        <source>Untick all %1</source>
        <translation>Décocher les %1</translation>
    </message>
    <message>
        <source>Making the plan: %1</source>
        <translation>Création du plan&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <translation>
            <numerusform>%Ln élément jusqu’ici</numerusform>
            <numerusform>%Ln éléments jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;. Clear the filter to see all.</source>
        <translation>Rien ici ne correspond à «&#x202f;%1&#x202f;». Effacer le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing that the rule alone would take is kept.</source>
        <translation>Rien de ce que la règle seule prendrait n’est conservé.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing of all that this cleanup looks for is there: there is nothing to do.</source>
        <translation>Il n’y a rien de tout ce que cherche ce nettoyage&#x202f;: rien à faire.</translation>
    </message>
    <message>
        <source>None of the chosen files can go: each is gone, pinned, or of an execution that is still at it.</source>
        <translation>Aucun des fichiers choisis ne peut être supprimé&#x202f;: chacun a disparu, est épinglé ou relève d’une exécution encore active.</translation>
    </message>
    <message>
        <source>%1 · shown are the first %2 that its rules find; which of them are kept is known at the end</source>
        <translation>%1 · sont affichés les %2 premiers que trouvent ses règles ; ceux qui seront conservés ne seront connus qu’à la fin</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Paste a URL</source>
        <translation>&amp;Coller une URL</translation>
    </message>
    <message>
        <source>postgresql+psycopg2://user@host/database</source>
        <translation>postgresql+psycopg2://utilisateur@hôte/base</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Connexion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The name stays: runs and scripts refer to it.</source>
        <translation>Le nom reste&#x202f;: opérations et scripts s’y réfèrent.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>The &amp;files are on</source>
        <translation>Les &amp;fichiers sont sur</translation>
    </message>
    <message>
        <source>Only folders of this computer can be looked through: enter the path there.</source>
        <translation>Seuls les dossiers de cet ordinateur se parcourent&#x202f;: saisir le chemin là-bas.</translation>
    </message>
    <message>
        <source>own names</source>
        <translation>noms personnalisés</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>kept in the desktop&apos;s keychain</source>
        <translation>dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Password, kept in the desktop&apos;s keychain</source>
        <translation>Mot de passe, conservé dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>The address is in the fields below; its password goes to the keychain.</source>
        <translation>L’adresse est dans les champs ci-dessous&#x202f;; son mot de passe va dans le trousseau.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>It works. What could be better, or could not be told, is below.</source>
        <translation>Cela fonctionne. Ce qui pourrait être mieux, ou n’a pu être établi, figure ci-dessous.</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already: choose another name.</source>
        <translation>Il y a déjà une connexion «&#x202f;%1&#x202f;»&#x202f;: choisir un autre nom.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its password is not kept: %1</source>
        <translation>La connexion est enregistrée et utilisée, mais son mot de passe n’est pas conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server.</source>
        <translation>L’adresse collée se trouve dans les champs du serveur.</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server; its password goes to the keychain.</source>
        <translation>L’adresse collée se trouve dans les champs du serveur&#x202f;; son mot de passe va dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 must not be empty: the connection needs a name, such as &quot;production&quot;.</source>
        <translation>%1 ne doit pas être vide&#x202f;: la connexion a besoin d’un nom, par exemple «&#x202f;production&#x202f;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 must not be empty: %2.</source>
        <translation>%1 ne doit pas être vide&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What the test has found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password: correct them in %1. Where that is empty, the password comes from PGPASSWORD or from ~/.pgpass.</source>
        <translation>Le serveur n’accepte pas cet utilisateur avec ce mot de passe&#x202f;: les corriger dans %1. Si ce champ est vide, le mot de passe vient de PGPASSWORD ou de ~/.pgpass.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Identifiant de clé d’accès</translation>
    </message>
    <message>
        <source>Object store&apos;s access key ID, kept in the desktop&apos;s keychain</source>
        <translation>Identifiant de clé d’accès du stockage d’objets, gardé dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Object store&apos;s secret access key, kept in the desktop&apos;s keychain</source>
        <translation>Clé d’accès secrète du stockage d’objets, gardée dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Used where AWS&apos;s own tools would find no credentials: no variables of the environment, no token, nothing in ~/.aws.</source>
        <translation>Utilisée là où les outils d’AWS ne trouveraient pas d’identifiants d’accès&#x202f;: ni variables d’environnement, ni jeton, ni rien dans ~/.aws.</translation>
    </message>
    <message>
        <source>%1 is missing: the two halves of a key belong together.</source>
        <translation>%1 manque&#x202f;: les deux moitiés d’une clé vont ensemble.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its object store&apos;s key is not kept: %1</source>
        <translation>La connexion est enregistrée et utilisée, mais la clé de son stockage d’objets n’est pas conservée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileMenu</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Supprimer cette connexion…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its password from this computer?</source>
        <translation>Supprimer la connexion «&#x202f;%1&#x202f;» et son mot de passe de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The database, its files and the history stay as they are.</source>
        <translation>La base, ses fichiers et l’historique restent tels quels.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Volumes of the container engine…</source>
        <translation>Volumes du moteur de conteneurs…</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keychain, which is asked for the password of %1: unlock it if it asks you.</source>
        <translation>En attente du trousseau du bureau, auquel est demandé le mot de passe de %1&#x202f;: le déverrouiller s’il le demande.</translation>
    </message>
</context>
<context>
    <name>gui::ProfileStripe</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProjectionView</name>
    <message>
        <source>Use of the volume, a year ahead</source>
        <translation>Occupation du volume, sur un an</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>avec cette conservation</translation>
    </message>
    <message>
        <source>without any cleanup</source>
        <translation>sans aucun nettoyage</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80&#x202f;%</translation>
    </message>
    <message>
        <source>stay under %1 %</source>
        <translation>rester sous %1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>gui::QuarantineLine</name>
    <message>
        <source>Undo…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Free it now…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Bring back what waits in quarantine</source>
        <translation>Restaurer ce qui attend en quarantaine</translation>
    </message>
    <message>
        <source>Delete what waits in quarantine for good</source>
        <translation>Supprimer définitivement ce qui attend en quarantaine</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Une autre tâche de cette fenêtre est encore en cours.</translation>
    </message>
    <message>
        <source>Shows the run in the history, from where it can be undone.</source>
        <translation>Affiche l’opération dans l’historique, d’où elle est annulable.</translation>
    </message>
    <message>
        <source>Shows what would be deleted for good, and asks first.</source>
        <translation>Montre ce qui serait supprimé définitivement, et demande d’abord.</translation>
    </message>
</context>
<context>
    <name>gui::ReconciliationView</name>
    <message>
        <source>From the database&apos;s figure to the disk&apos;s: %1</source>
        <translation>Du chiffre de la base à celui du disque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Both say %1.</source>
        <translation>Les deux disent %1.</translation>
    </message>
    <message>
        <source>The largest step: %1 (%2).</source>
        <translation>Le plus grand écart&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>The disk holds %1 more than the database says.</source>
        <translation>Le disque contient %1 de plus que ce que dit la base.</translation>
    </message>
    <message>
        <source>The disk holds %1 less than the database says.</source>
        <translation>Le disque contient %1 de moins que ce que dit la base.</translation>
    </message>
    <message>
        <source>On the volume of %1, %2 of %3 are used; %4 of that lie below neither folder.</source>
        <translation>Sur le volume de %1, %2 sur %3 sont occupés, dont %4 hors des deux dossiers.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The bucket holds %1 more than the database says.</source>
        <translation>Le bucket contient %1 de plus que ce que dit la base.</translation>
    </message>
    <message>
        <source>The bucket holds %1 less than the database says.</source>
        <translation>Le bucket contient %1 de moins que ce que dit la base.</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Filtrer par nom ou exécution…</translation>
    </message>
    <message>
        <source>Filter outcomes</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Items and what became of them</source>
        <translation>Éléments et leur résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>Ligne de commande équivalente</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;New cleanup</source>
        <translation>Nouveau ne&amp;ttoyage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1, all undone</source>
        <translation>%1, tout annulé</translation>
    </message>
    <message>
        <source>%1, of which undone: %2</source>
        <translation>%1, dont annulés&#x202f;: %2</translation>
    </message>
    <message>
        <source>This run was made on another connection.</source>
        <translation>Cette opération a été faite sur une autre connexion.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Une autre tâche de cette fenêtre est encore en cours.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Rien ici ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No item ended like that.</source>
        <translation>Aucun élément n’a ce résultat.</translation>
    </message>
    <message>
        <source>Left out, not reached</source>
        <translation>Non traités</translation>
    </message>
    <message>
        <source>Became free</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Nothing of it waits in quarantine any more: the history says what became of it.</source>
        <translation>Rien n’en attend plus en quarantaine&#x202f;: l’historique dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Sho&amp;w in history</source>
        <translation>Voir dans l’hist&amp;orique</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
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
        <translation>Volume concerné</translation>
    </message>
    <message>
        <source>on the volume of the screenshots</source>
        <translation>sur le volume des captures</translation>
    </message>
    <message>
        <source>on the volume of the downloads</source>
        <translation>sur le volume des téléchargements</translation>
    </message>
    <message>
        <source>Moves the sliders there; nothing is removed.</source>
        <translation>Y place les curseurs&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>What must go, in this order</source>
        <translation>Ce qui doit être supprimé, dans cet ordre</translation>
    </message>
    <message>
        <source>To have f&amp;ree</source>
        <translation>Place &amp;libre voulue</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n day(s)</source>
        <translation>
            <numerusform>&amp;Conserver %n jour</numerusform>
            <numerusform>&amp;Conserver %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits in quarantine</source>
        <translation>Ce qui attend en quarantaine</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message numerus="yes">
        <source>Files older than %n day(s)</source>
        <translation>
            <numerusform>Fichiers de plus de %n jour</numerusform>
            <numerusform>Fichiers de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>Libre ensuite</translation>
    </message>
    <message>
        <source>How much is free on this volume is not known.</source>
        <translation>L’espace libre de ce volume n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 are free now.</source>
        <translation>%1 sont libres actuellement.</translation>
    </message>
    <message>
        <source>Even without all of this %1 would still be missing.</source>
        <translation>Même sans tout cela, il manquerait encore %1.</translation>
    </message>
    <message>
        <source>Nothing has to go.</source>
        <translation>Rien n’a besoin d’être supprimé.</translation>
    </message>
    <message>
        <source>No file in use has to go.</source>
        <translation>Aucun fichier utilisé n’a besoin d’être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.</source>
        <translation>
            <numerusform>Les fichiers peuvent rester %n jour au plus. Ce qui est mis en quarantaine ne rend sa place que lorsque la quarantaine est libérée.</numerusform>
            <numerusform>Les fichiers peuvent rester %n jours au plus. Ce qui est mis en quarantaine ne rend sa place que lorsque la quarantaine est libérée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunView</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Progression du nettoyage</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Marking %1 as failed</source>
        <translation>Marquage en échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Re-linking %1</source>
        <translation>Rattachement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>Nettoyage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping after the current batch…</source>
        <translation>Arrêt après le lot en cours…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>En cours&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 à faire</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
</context>
<context>
    <name>gui::SavedFilters</name>
    <message>
        <source>No filters saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>Nom du filtre. Un filtre du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>gui::ScheduleActions</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Keep the schedule</source>
        <translation>Assurer la planification</translation>
    </message>
    <message>
        <source>Clean up this database by itself, from now on and without asking again?</source>
        <translation>Nettoyer cette base automatiquement, dès maintenant et sans redemander&#x202f;?</translation>
    </message>
    <message>
        <source>What is due runs at once. Where others keep the schedule, too, one leads and the rest stand by.</source>
        <translation>Ce qui est à échéance s’exécute aussitôt. Si d’autres assurent aussi la planification, un seul dirige et les autres restent en réserve.</translation>
    </message>
    <message>
        <source>%1 begins with what is due at once.</source>
        <translation>%1 commence aussitôt par ce qui est à échéance.</translation>
    </message>
    <message>
        <source>Nobody keeps it at the moment.</source>
        <translation>Personne ne l’assure pour l’instant.</translation>
    </message>
    <message>
        <source>Switch the schedule on</source>
        <translation>Activer la planification</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule clean up this database without asking?</source>
        <translation>Laisser le programme qui assure la planification nettoyer cette base sans demander&#x202f;?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the schedule?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la planification&#x202f;?</translation>
    </message>
    <message>
        <source>No file and no row goes, and the preset stays.</source>
        <translation>Aucun fichier ni aucune ligne n’est supprimé, et le préréglage reste.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is to observe only: nothing will be changed.</source>
        <translation>Assurer la planification depuis cette fenêtre&#x202f;? Elle ne doit qu’observer&#x202f;: rien ne sera modifié.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is off: nothing will be changed.</source>
        <translation>Assurer la planification depuis cette fenêtre&#x202f;? Elle est désactivée&#x202f;: rien ne sera modifié.</translation>
    </message>
</context>
<context>
    <name>gui::SectionBar</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les sortes</translation>
    </message>
</context>
<context>
    <name>gui::SetupDialog</name>
    <message>
        <source>Set up the console</source>
        <translation>Initialiser la console</translation>
    </message>
    <message>
        <source>The console keeps a journal of everything it changes, so that it can be undone. For that it needs, once:</source>
        <translation>La console tient un registre de tout ce qu’elle modifie, pour que ce soit annulable. Il lui faut pour cela, une fois&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Initialiser</translation>
    </message>
    <message>
        <source>Looking at what is missing…</source>
        <translation>Recherche de ce qui manque…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Tout est déjà initialisé.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Initialisation…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Initialisation</translation>
    </message>
</context>
<context>
    <name>gui::ShotViewer</name>
    <message>
        <source>Screenshots of execution #%1</source>
        <translation>Captures d’écran de l’exécution #%1</translation>
    </message>
    <message>
        <source>Previous screenshot</source>
        <translation>Capture précédente</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>Précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next screenshot</source>
        <translation>Capture suivante</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Suivante (Droite)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>Zoom arrière (−, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Zoom avant (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>As large as the window (0)</source>
        <translation>À la taille de la fenêtre (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier est manquant.</translation>
    </message>
    <message>
        <source>The file is not shown: %1.</source>
        <translation>Le fichier n’est pas affiché&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This screenshot cannot be shown: %1</source>
        <translation>Impossible d’afficher cette capture&#x202f;: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
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
        <translation>Capture d’écran %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what wants attention there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>gui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>On the way to %1, ssh waits for you:</source>
        <translation>En chemin vers %1, ssh vous attend&#x202f;:</translation>
    </message>
    <message>
        <source>On the way to %1, ssh or sudo asks:</source>
        <translation>En chemin vers %1, ssh ou sudo demande&#x202f;:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer, kept nowhere</source>
        <translation>Réponse, conservée nulle part</translation>
    </message>
    <message>
        <source>Say yes only if its administrator has told you the same key: whoever pretends to be that machine gets what is sent there.</source>
        <translation>Ne dire oui que si son administrateur vous a indiqué la même clé&#x202f;: quiconque se fait passer pour cette machine reçoit ce qui y est envoyé.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in at %1: the dialog has the question.</source>
        <translation>Attente d’une authentification pour %1&#x202f;: la question est dans le dialogue.</translation>
    </message>
</context>
<context>
    <name>gui::StateBanner</name>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>The console is not connected to any database yet.</source>
        <translation>La console n’est encore connectée à aucune base.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>The console&apos;s own schema in this database is of an older version. Everything can be looked at and previewed; before anything can be cleaned, it has to be brought up to date.</source>
        <translation>Le schéma propre à la console dans cette base est d’une version plus ancienne. Tout peut être regardé et prévisualisé&#x202f;; avant de pouvoir nettoyer, il faut le mettre à jour.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema and quarantine folders.</source>
        <translation>La console n’est pas initialisée dans cette base. Tout peut être regardé et prévisualisé&#x202f;; avant de pouvoir nettoyer, elle a besoin de son propre schéma et de dossiers de quarantaine.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema.</source>
        <translation>La console n’est pas initialisée dans cette base. Tout peut être regardé et prévisualisé&#x202f;; avant de pouvoir nettoyer, elle a besoin de son propre schéma.</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Initialiser…</translation>
    </message>
    <message>
        <source>Not live: this is the state of %1 %2.</source>
        <translation>Pas en direct&#x202f;: état de %1 %2.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion à %1.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>finishing an interrupted run</source>
        <translation>achèvement d’une opération interrompue</translation>
    </message>
    <message>
        <source>listing files</source>
        <translation>parcours des fichiers</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>lecture de la base</translation>
    </message>
    <message>
        <source>looking at files</source>
        <translation>examen des fichiers</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>purging</source>
        <translation>purge</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>achèvement</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops after the current batch; what is done stays done.</source>
        <translation>S’arrête après le lot en cours&#x202f;; ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connected · PostgreSQL %1 · %2 ms</source>
        <translation>Connecté · PostgreSQL %1 · %2 ms</translation>
    </message>
    <message>
        <source>Server gone since %1 UTC · trying again in %2 s</source>
        <translation>Serveur absent depuis %1 UTC · nouvel essai dans %2 s</translation>
    </message>
    <message>
        <source>No connection · trying again in %1 s</source>
        <translation>Pas de connexion · nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Last refresh %1 %2 · clock skew %3 s</source>
        <translation>Dernière actualisation %1 %2 · écart d’horloge %3 s</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1&#x202f;: arrêt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>gui::StepIndicator</name>
    <message>
        <source>1 Choose</source>
        <translation>1 Choix</translation>
    </message>
    <message>
        <source>2 Preview</source>
        <translation>2 Aperçu</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Exécution</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Résultat</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>gui::StorageBoard</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Added per day</source>
        <translation>Ajouté par jour</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Âge %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Ajouté le %1</translation>
    </message>
    <message>
        <source>by the time of its row, of what is still there</source>
        <translation>par date de sa ligne, pour ce qui est encore là</translation>
    </message>
    <message>
        <source>No day has been kept yet: the console&apos;s own schema is not set up, or cannot be written.</source>
        <translation>Aucun jour n’a encore été conservé&#x202f;: le schéma propre à la console n’est pas initialisé, ou ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>at the last look of each day</source>
        <translation>au dernier examen de chaque jour</translation>
    </message>
    <message>
        <source>%1 · ▼ a cleanup</source>
        <translation>%1 · ▼ un nettoyage</translation>
    </message>
</context>
<context>
    <name>gui::StorageCards</name>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message numerus="yes">
        <source>Expired (&gt; %n day(s))</source>
        <translation>
            <numerusform>Expirés (&gt; %n jour)</numerusform>
            <numerusform>Expirés (&gt; %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired (&gt; %1 and %2 days)</source>
        <translation>Expirés (&gt; %1 et %2 jours)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in no row, older than %2</source>
        <translation>%1 sans ligne, de plus de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>whose file is gone</source>
        <translation>dont le fichier a disparu</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Voir ces fichiers</translation>
    </message>
    <message>
        <source>Preview their cleanup</source>
        <translation>Prévisualiser leur nettoyage</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>on disk; %1 of %2</source>
        <translation>sur disque&#x202f;; %1 de %2</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <translation>%1, pour %2 seulement</translation>
    </message>
    <message>
        <source>of its inodes; %1</source>
        <translation>de ses inodes&#x202f;; %1</translation>
    </message>
    <message>
        <source> · %1 inodes free</source>
        <translation> · %1 inodes libres</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation> · %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>its server does not say how much room there is: set %1 to what you allow for it</source>
        <translation>son serveur n’indique pas combien de place il y a&#x202f;: saisir sous «&#x202f;%1&#x202f;» la place que vous lui accordez</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Retention to look at, in days</source>
        <translation>Conservation à examiner, en jours</translation>
    </message>
    <message>
        <source>&amp;What if retention were</source>
        <translation>Et &amp;si la conservation était de</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Non connecté. Choisir une connexion en haut à gauche.</translation>
    </message>
    <message>
        <source>Looking at both folders…</source>
        <translation>Examen des deux dossiers…</translation>
    </message>
    <message>
        <source>The scan is not complete: %1</source>
        <translation>L’analyse est incomplète&#x202f;: %1</translation>
    </message>
    <message>
        <source>This day&apos;s snapshot is not kept: %1</source>
        <translation>L’instantané du jour n’est pas conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %Ln file(s)…</source>
        <translation>
            <numerusform>Mesure de %Ln fichier…</numerusform>
            <numerusform>Mesure de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 · before the last cleanup</source>
        <translation>%1 · avant le dernier nettoyage</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Mesure des deux dossiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No folder is set for this connection, so nobody can say what lies on disk.</source>
        <translation>Aucun dossier n’est défini pour cette connexion&#x202f;: impossible de dire ce qui se trouve sur le disque.</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Définir les dossiers…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>There are no files with a row.</source>
        <translation>Il n’y a pas de fichiers ayant une ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) measured in %1 s, %2 %3</source>
        <translation>
            <numerusform>%Ln fichier mesuré en %1 s, %2 %3</numerusform>
            <numerusform>%Ln fichiers mesurés en %1 s, %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the connection is lost since</source>
        <translation>%1 · connexion perdue depuis</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>gui::TextViewer</name>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%L1 characters in %Ln line(s)</source>
        <translation>
            <numerusform>%L1 caractères sur %Ln ligne</numerusform>
            <numerusform>%L1 caractères sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
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
        <translation>&amp;Exécutions bloquées au bout de</translation>
    </message>
    <message>
        <source>Completed executions over the limit, by user</source>
        <translation>Exécutions achevées au-delà de la limite, par utilisateur</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Would have been marked</source>
        <translation>Auraient été marquées</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>gui::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The pictures are in %1.</source>
        <translation>Les images sont dans %1.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>L’image %1 n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The tour came no further than &quot;%1&quot; within five minutes.</source>
        <translation>La visite n’est pas allée au-delà de «&#x202f;%1&#x202f;» en cinq minutes.</translation>
    </message>
</context>
<context>
    <name>gui::UnitsView</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>Insta&amp;ller…</translation>
    </message>
    <message>
        <source>A service that stays (systemd)</source>
        <translation>Un service permanent (systemd)</translation>
    </message>
    <message>
        <source>Timers (systemd)</source>
        <translation>Minuteurs (systemd)</translation>
    </message>
    <message>
        <source>Lines for crontab</source>
        <translation>Lignes pour crontab</translation>
    </message>
    <message>
        <source>How cleanups are started</source>
        <translation>Lancement des nettoyages</translation>
    </message>
    <message>
        <source>for this user</source>
        <translation>pour cet utilisateur</translation>
    </message>
    <message>
        <source>for the system</source>
        <translation>pour le système</translation>
    </message>
    <message>
        <source>Whose service it is</source>
        <translation>À qui est le service</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>Texte de l’unité</translation>
    </message>
    <message>
        <source>Paste into: crontab -e</source>
        <translation>Coller dans&#x202f;: crontab -e</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va dans %1</translation>
    </message>
    <message>
        <source>Goes to /etc/systemd/system/%1, with a user &quot;%2&quot; of its own who may write to both folders; then: systemctl daemon-reload</source>
        <translation>Va dans /etc/systemd/system/%1, avec un utilisateur «&#x202f;%2&#x202f;» dédié qui peut écrire dans les deux dossiers&#x202f;; puis&#x202f;: systemctl daemon-reload</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Install for this user</source>
        <translation>Installer pour cet utilisateur</translation>
    </message>
    <message>
        <source>Install and start %1?</source>
        <translation>Installer et démarrer %1&#x202f;?</translation>
    </message>
    <message>
        <source>the two timers</source>
        <translation>les deux minuteurs</translation>
    </message>
    <message>
        <source>It keeps the schedule of this database from now on, also when this window is closed: files are removed without asking again.

%1</source>
        <translation>Cela assure désormais la planification de cette base, même une fois cette fenêtre fermée&#x202f;: des fichiers sont supprimés sans redemander.

%1</translation>
    </message>
    <message>
        <source>Install and start</source>
        <translation>Installer et démarrer</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Installed and started.</source>
        <translation>Installé et démarré.</translation>
    </message>
    <message>
        <source>The units are written, but &quot;%1 %2&quot; failed: %3</source>
        <translation>Les unités sont écrites, mais échec de «&#x202f;%1 %2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>If it fails, nobody is told: the unit that mails root then, scrapazoidctl-failed@.service, comes with the package scrapazoidctl, which is not installed here.</source>
        <translation>En cas d’échec, personne n’est averti&#x202f;: l’unité qui écrit alors à root, scrapazoidctl-failed@.service, vient avec le paquet scrapazoidctl, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
</context>
<context>
    <name>gui::WatchersView</name>
    <message>
        <source>Stuck executions</source>
        <translation>Exécutions bloquées</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Lignes sans fichier</translation>
    </message>
    <message>
        <source>Programs that keep the schedule</source>
        <translation>Programmes qui assurent la planification</translation>
    </message>
    <message>
        <source>When each kind of cleanup last went through</source>
        <translation>Dernier aboutissement de chaque sorte de nettoyage</translation>
    </message>
    <message>
        <source>Who keeps the schedule</source>
        <translation>Qui assure la planification</translation>
    </message>
    <message>
        <source>Last time that all of it went through</source>
        <translation>Dernière fois que tout a abouti</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>Depuis (%1)</translation>
    </message>
    <message>
        <source>Nobody: keep it in this window, or install a service.</source>
        <translation>Personne&#x202f;: l’assurer dans cette fenêtre, ou installer un service.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Quand (%1)</translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>Il y a</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>No cleanup has gone through yet.</source>
        <translation>Aucun nettoyage n’a encore abouti.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>jobs::JobBase</name>
    <message>
        <source>The work ended unexpectedly (%1); try again, and report it if it happens again.</source>
        <translation>Le travail s’est terminé de façon inattendue (%1)&#x202f;; réessayer, et le signaler si cela se reproduit.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Console Scrapazoid</translation>
    </message>
    <message>
        <source>Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>S’occupe des exécutions et des fichiers d’une installation Scrapazoid.</translation>
    </message>
    <message>
        <source>Connect to this profile instead of the default one.</source>
        <translation>Se connecter à ce profil au lieu de celui par défaut.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Couleurs&#x202f;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Show every page by itself, do a real preview, run and undo, write a picture of each to this folder, and end.</source>
        <translation>Montrer chaque page automatiquement, faire un véritable aperçu, une opération et une annulation, écrire une image de chacun dans ce dossier, et terminer.</translation>
    </message>
    <message>
        <source>Start on this page: %1.</source>
        <translation>Démarrer sur cette page&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;: choose one of %2.</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;»&#x202f;: choisir parmi %2.</translation>
    </message>
</context>
<context>
    <name>models::ExecutionPageModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>bloquée · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Commencée (locale)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Commencée (UTC)</translation>
    </message>
    <message>
        <source>Completed (local)</source>
        <translation>Achevée (locale)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Achevée (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>models::FileTreeModel</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Aucun utilisateur</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>No execution</source>
        <translation>Sans exécution</translation>
    </message>
    <message>
        <source>No extension</source>
        <translation>Sans extension</translation>
    </message>
    <message>
        <source>In no row</source>
        <translation>Dans aucune ligne</translation>
    </message>
    <message>
        <source>%1: %2 on disk, %3 in file sizes</source>
        <translation>%1&#x202f;: %2 sur disque, %3 en tailles de fichiers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
</context>
<context>
    <name>models::FoundItemsModel</name>
    <message>
        <source>Execution #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>Marked %1 by %2, %3: %4</source>
        <translation>Marquée le %1 par %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Seen %1 by %2, %3: %4</source>
        <translation>Vu le %1 par %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Removed %1 by %2, %3: %4</source>
        <translation>Supprimé le %1 par %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Quand (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
</context>
<context>
    <name>models::InventoryFilesModel</name>
    <message>
        <source>live</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>Heure (locale)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
</context>
<context>
    <name>models::LiveExecutionsModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>bloquée · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Commencée (locale)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Commencée (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Of %1 limit</source>
        <translation>De la limite %1</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>%1 de la limite</translation>
    </message>
</context>
<context>
    <name>models::PlanItemsModel</name>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>file was gone already</source>
        <translation>fichier déjà disparu</translation>
    </message>
    <message>
        <source>row was gone already</source>
        <translation>ligne déjà disparue</translation>
    </message>
    <message>
        <source>protected meanwhile</source>
        <translation>protégé entre-temps</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>protégé&#x202f;: %1</translation>
    </message>
    <message>
        <source>in use by another transaction</source>
        <translation>utilisé par une autre transaction</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <translation>retenu par la base</translation>
    </message>
    <message>
        <source>kept by the database: %1</source>
        <translation>retenu par la base&#x202f;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>se trouve à %1</translation>
    </message>
    <message>
        <source>%1, found twice</source>
        <translation>%1, trouvé deux fois</translation>
    </message>
    <message>
        <source>%1, file is gone</source>
        <translation>%1, fichier disparu</translation>
    </message>
    <message>
        <source>Execution #%1 (%2)</source>
        <translation>Exécution #%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Commencée (locale)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Commencée (UTC)</translation>
    </message>
    <message>
        <source>Changed (local)</source>
        <translation>Modifié (local)</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Modifié (UTC)</translation>
    </message>
    <message>
        <source>Stored (local)</source>
        <translation>Stocké (local)</translation>
    </message>
    <message>
        <source>Stored (UTC)</source>
        <translation>Stocké (UTC)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Dated (local)</source>
        <translation>Date (locale)</translation>
    </message>
    <message>
        <source>Dated (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>models::RunItemsModel</name>
    <message>
        <source>Execution #%1 (was %2)</source>
        <translation>Exécution #%1 (était %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>models::RunsModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Annulation de %1</translation>
    </message>
    <message>
        <source>Purge of %1</source>
        <translation>Purge de %1</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Exécutions bloquées</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>partly failed</source>
        <translation>échec partiel</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Quand (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Annulable</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Lignes sans fichier</translation>
    </message>
    <message>
        <source>Weekly cleanup</source>
        <translation>Nettoyage hebdomadaire</translation>
    </message>
    <message>
        <source>Aggressive cleanup</source>
        <translation>Nettoyage agressif</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>annulée en partie</translation>
    </message>
</context>
<context>
    <name>models::ScheduledJobsModel</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, active</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, inactive</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Nettoie</translation>
    </message>
    <message>
        <source>Next (local)</source>
        <translation>Suivante (local)</translation>
    </message>
    <message>
        <source>Next (UTC)</source>
        <translation>Suivante (UTC)</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Dernière (local)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Dernière (UTC)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
</context>
<context>
    <name>models::TextLinesModel</name>
    <message>
        <source>… %L1 lines between are not shown: save the text to read them …</source>
        <translation>… %L1 lignes intermédiaires non affichées&#x202f;: enregistrer le texte pour les lire …</translation>
    </message>
</context>
<context>
    <name>models::WatchLogModel</name>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Quand (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
</TS>
