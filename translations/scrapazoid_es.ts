<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cleanup</name>
    <message>
        <source>Whoever keeps the schedule tells somebody of what is wrong: %1 looked at %2.</source>
        <translation>Quien atiende la programación avisa de lo que va mal: %1 miró por última vez el %2.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails: the last to look was %1, at %2.</source>
        <translation>Nadie se enteraría de un volumen lleno ni de una programación que falla: el último en mirar fue %1, el %2.</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails.</source>
        <translation>Nadie se enteraría de un volumen lleno ni de una programación que falla.</translation>
    </message>
    <message>
        <source>Name a command that tells you (&quot;scrapazoidctl config set alerts.hook &apos;…&apos;&quot;) and keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>Indicar un comando que avise («scrapazoidctl config set alerts.hook &apos;…&apos;») y atender la programación: «scrapazoidctl watch» como servicio o «scrapazoidctl watch --once» desde un temporizador.</translation>
    </message>
    <message>
        <source>The command is there; keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>El comando está; falta atender la programación: «scrapazoidctl watch» como servicio o «scrapazoidctl watch --once» desde un temporizador.</translation>
    </message>
    <message>
        <source>Whether the console is set up cannot be seen without the rights on its own schema.</source>
        <translation>Sin permisos sobre el esquema propio de la consola no se puede ver si está preparada.</translation>
    </message>
    <message>
        <source>Give the role the right to read the server&apos;s catalogue.</source>
        <translation>Dar al rol permiso para leer el catálogo del servidor.</translation>
    </message>
    <message>
        <source>Correct or remove it; until then nothing is changed by this profile.</source>
        <translation>Corregirlo o quitarlo; hasta entonces este perfil no cambia nada.</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s question for a password, or set the folder as sudo://%1.</source>
        <translation>Responder a la petición de contraseña del escritorio o indicar la carpeta como sudo://%1.</translation>
    </message>
    <message>
        <source>Let user %1 start the helper without a password: %2</source>
        <translation>Permitir que el usuario %1 inicie el auxiliar sin contraseña: %2</translation>
    </message>
    <message>
        <source>Make a key with &quot;ssh-keygen -t ed25519&quot;, and let its owner in there with a line in ~/.ssh/authorized_keys: %1 KEY</source>
        <translation>Crear una clave con «ssh-keygen -t ed25519» y permitir allí el acceso a su dueño con una línea en ~/.ssh/authorized_keys: %1 CLAVE</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys there, or load the key that it has already with &quot;ssh-add&quot;: %1 %2</source>
        <translation>Añadir allí esta línea a ~/.ssh/authorized_keys, o cargar con «ssh-add» la clave que ya tiene: %1 %2</translation>
    </message>
    <message>
        <source>Compare its key with what its administrator says, and connect once by hand to take it: %1</source>
        <translation>Comparar su clave con la que indica su administrador y conectar una vez a mano para aceptarla: %1</translation>
    </message>
    <message>
        <source>Only if its administrator says that its key has changed: ssh-keygen -R %1, and connect once by hand: %2</source>
        <translation>Solo si su administrador confirma que la clave ha cambiado: ssh-keygen -R %1, y conectar una vez a mano: %2</translation>
    </message>
    <message>
        <source>Use an image that has it, as this one: docker build -t %1 -f packaging/container/Containerfile build/deb</source>
        <translation>Usar una imagen que lo incluya, como esta: docker build -t %1 -f packaging/container/Containerfile build/deb</translation>
    </message>
    <message>
        <source>Try it by hand: %1 – or correct the address: scrapazoidctl config set %2.dir ADDRESS</source>
        <translation>Probarlo a mano: %1 – o corregir la dirección: scrapazoidctl config set %2.dir DIRECCIÓN</translation>
    </message>
    <message>
        <source>A helper on %1 answers: scrapazoidctl %2, working as %3.</source>
        <translation>Un auxiliar responde en %1: scrapazoidctl %2, que actúa como %3.</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; before the helper begins.</source>
        <translation>El intérprete de comandos remoto de %1 escribe «%2» antes de que empiece el auxiliar.</translation>
    </message>
    <message>
        <source>Let it print that only where somebody sits at it, as with this line at the top of ~/.bashrc there: [[ $- == *i* ]] || return</source>
        <translation>Hacer que lo escriba solo en sesiones interactivas, por ejemplo con esta línea al principio de ~/.bashrc allí: [[ $- == *i* ]] || return</translation>
    </message>
    <message>
        <source>The helper on %1 may only look: it is started with --read-only.</source>
        <translation>El auxiliar de %1 solo puede mirar: se inició con --read-only.</translation>
    </message>
    <message>
        <source>Take --read-only away from its line in ~/.ssh/authorized_keys there, or use a profile for looking: doctor --viewer.</source>
        <translation>Quitar --read-only de su línea en ~/.ssh/authorized_keys allí, o usar un perfil de solo lectura: doctor --viewer.</translation>
    </message>
    <message>
        <source>Locks in the %1 folder hold for everybody.</source>
        <translation>Los bloqueos en la carpeta «%1» valen para todos.</translation>
    </message>
    <message>
        <source>The %1 folder lies on a network or user-space file system (%2): a lock in it may hold on this machine only.</source>
        <translation>La carpeta «%1» está en un sistema de archivos de red o de espacio de usuario (%2): un bloqueo en ella quizá solo valga en este equipo.</translation>
    </message>
    <message>
        <source>Clean it from one machine, the one that holds the schedule.</source>
        <translation>Limpiarla desde un solo equipo, el que lleva la programación.</translation>
    </message>
    <message>
        <source>Every file in the quarantine of the %1 folder has its entry in the journal.</source>
        <translation>Todos los archivos en la cuarentena de la carpeta «%1» tienen su entrada en el diario.</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.</source>
        <translation>
            <numerusform>En la cuarentena de la carpeta «%1» hay %Ln archivo que esta base de datos no conoce (pasadas: %2).</numerusform>
            <numerusform>En la cuarentena de la carpeta «%1» hay %Ln archivos que esta base de datos no conoce (pasadas: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a run back with its rows: scrapazoidctl undo %1 --from-manifest. What nobody wants back goes with scrapazoidctl purge --strays.</source>
        <translation>Recuperar una pasada con sus filas: scrapazoidctl undo %1 --from-manifest. Lo que nadie quiera recuperar se elimina con scrapazoidctl purge --strays.</translation>
    </message>
    <message>
        <source>They lie in %1/%2/quarantine below the paths they had: move back what is wanted; the rest goes with scrapazoidctl purge --strays.</source>
        <translation>Están en %1/%2/quarantine con las rutas que tenían: devolver a su sitio lo que se quiera conservar; el resto se elimina con scrapazoidctl purge --strays.</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day(s) (journal.days).</source>
        <translation>
            <numerusform>El historial de la consola ocupa %1 de la base de datos; las filas de lo que ya no se puede deshacer se conservan %n día (journal.days).</numerusform>
            <numerusform>El historial de la consola ocupa %1 de la base de datos; las filas de lo que ya no se puede deshacer se conservan %n días (journal.days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln of them is/are older and go(es) with the next purge.</source>
        <translation>
            <numerusform> %Ln de ellas es más antigua y se elimina con la próxima purga.</numerusform>
            <numerusform> %Ln de ellas son más antiguas y se eliminan con la próxima purga.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run waits for its last look at late rows.</source>
        <translation>Ninguna pasada espera su última comprobación de filas tardías.</translation>
    </message>
    <message>
        <source>process %1 on the server (%2) has had a transaction open on the service&apos;s tables</source>
        <translation>el proceso %1 del servidor (%2) mantiene abierta una transacción sobre las tablas del servicio</translation>
    </message>
    <message>
        <source>the prepared transaction %1 is open on the service&apos;s tables</source>
        <translation>la transacción preparada %1 está abierta sobre las tablas del servicio</translation>
    </message>
    <message>
        <source>nobody is in its way now</source>
        <translation>ahora nada se lo impide</translation>
    </message>
    <message>
        <source>Run %1 waits for its last look at late rows, so nothing of it is deleted for good; %2.</source>
        <translation>La pasada %1 espera su última comprobación de filas tardías, así que no se elimina nada suyo definitivamente; %2.</translation>
    </message>
    <message>
        <source>The next cleanup makes up for it once such transactions have ended.</source>
        <translation>La próxima limpieza lo recupera en cuanto terminen esas transacciones.</translation>
    </message>
    <message>
        <source>files come back in one step that replaces nothing</source>
        <translation>los archivos vuelven en un paso, sin reemplazar nada</translation>
    </message>
    <message>
        <source>files come back by a link, in two steps that replace nothing</source>
        <translation>los archivos vuelven mediante un enlace, en dos pasos, sin reemplazar nada</translation>
    </message>
    <message>
        <source>no file can come back without the risk of replacing another</source>
        <translation>ningún archivo puede volver sin riesgo de reemplazar otro</translation>
    </message>
    <message>
        <source>What the file system of the %1 folder can do is tried out in its quarantine, which cannot be written to.</source>
        <translation>Lo que permite el sistema de archivos de la carpeta «%1» se prueba en su cuarentena, y en ella no se puede escribir.</translation>
    </message>
    <message>
        <source>the kernel keeps paths inside it</source>
        <translation>el núcleo mantiene las rutas dentro de ella</translation>
    </message>
    <message>
        <source>paths are walked part by part, as the kernel refuses openat2</source>
        <translation>las rutas se recorren por partes, porque el núcleo rechaza openat2</translation>
    </message>
    <message>
        <source>what is done survives a power cut</source>
        <translation>lo hecho sobrevive a un corte de corriente</translation>
    </message>
    <message>
        <source>folders cannot be synced, so a power cut may undo the last moves</source>
        <translation>las carpetas no se pueden sincronizar, así que un corte de corriente puede deshacer los últimos movimientos</translation>
    </message>
    <message>
        <source>names that differ by case alone are one</source>
        <translation>no se distinguen los nombres que solo difieren en mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>The file system of the %1 folder: %2.</source>
        <translation>El sistema de archivos de la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>The file system of the %1 folder, %2: %3.</source>
        <translation>El sistema de archivos de la carpeta «%1», %2: %3.</translation>
    </message>
    <message>
        <source>Cleanups with quarantine are refused here: remove for good (--permanent), or move the folder to a file system with links.</source>
        <translation>Aquí se rechazan las limpiezas con cuarentena: eliminar definitivamente (--permanent) o mover la carpeta a un sistema de archivos con enlaces.</translation>
    </message>
    <message>
        <source>After a power cut let the next cleanup or &quot;scrapazoidctl undo&quot; put right what is left.</source>
        <translation>Tras un corte de corriente, la próxima limpieza o «scrapazoidctl undo» corrige lo que haya quedado.</translation>
    </message>
    <message>
        <source>%1 (its image needs the package acl for that)</source>
        <translation>%1 (para eso su imagen necesita el paquete acl)</translation>
    </message>
    <message>
        <source>Start the container with that folder for writing, without &quot;ro&quot;.</source>
        <translation>Iniciar el contenedor con esa carpeta en modo de escritura, sin «ro».</translation>
    </message>
    <message>
        <source>Mount it for writing: %1</source>
        <translation>Montarla en modo de escritura: %1</translation>
    </message>
    <message>
        <source>No %1 folder is configured, so nothing of it can be cleaned.</source>
        <translation>La carpeta «%1» no está configurada, así que no se puede limpiar nada de ella.</translation>
    </message>
    <message>
        <source>Set it: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Indicarla: scrapazoidctl config set %1.dir CARPETA</translation>
    </message>
    <message>
        <source>See that it is there and may be entered, or correct the address: scrapazoidctl config set %1.dir ADDRESS</source>
        <translation>Comprobar que existe y que se puede entrar, o corregir la dirección: scrapazoidctl config set %1.dir DIRECCIÓN</translation>
    </message>
    <message>
        <source>Mount its volume, or correct the path: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Montar su volumen o corregir la ruta: scrapazoidctl config set %1.dir CARPETA</translation>
    </message>
    <message>
        <source>the %1 folder %2</source>
        <translation>la carpeta «%1» (%2)</translation>
    </message>
    <message>
        <source>User %1 may read %2.</source>
        <translation>El usuario %1 puede leer %2.</translation>
    </message>
    <message>
        <source>The file system of %1 is mounted read-only.</source>
        <translation>El sistema de archivos de %1 está montado en modo de solo lectura.</translation>
    </message>
    <message>
        <source>User %1 may not enter %2.</source>
        <translation>El usuario %1 no puede entrar en %2.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from %2.</source>
        <translation>El usuario %1 no puede eliminar nada de %2.</translation>
    </message>
    <message>
        <source>Because of the sticky bit, user %1 may only remove what it owns from %2.</source>
        <translation>A causa del sticky bit, el usuario %1 solo puede eliminar lo que es suyo de %2.</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from the folder %2 in %3.</source>
        <translation>El usuario %1 no puede eliminar nada de la carpeta %2 en %3.</translation>
    </message>
    <message>
        <source>User %1 may read %2 and remove from it.</source>
        <translation>El usuario %1 puede leer y eliminar en %2.</translation>
    </message>
    <message>
        <source>The quarantine in %1 is a link or lies on another file system; files are never copied there.</source>
        <translation>La cuarentena en %1 es un enlace o está en otro sistema de archivos; allí nunca se copian archivos.</translation>
    </message>
    <message>
        <source>Move it back in place: it must be a plain folder below the root itself.</source>
        <translation>Devolverla a su sitio: debe ser una carpeta normal dentro de la propia carpeta raíz.</translation>
    </message>
    <message>
        <source>User %1 may not write to the quarantine in %2.</source>
        <translation>El usuario %1 no puede escribir en la cuarentena de %2.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to any database.</source>
        <translation>La carpeta «%1» (%2) no está vinculada a ninguna base de datos.</translation>
    </message>
    <message>
        <source>See that its volume is mounted, then run: scrapazoidctl setup</source>
        <translation>Comprobar que su volumen está montado y ejecutar: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3.</source>
        <translation>La carpeta %1 se preparó como carpeta «%2», no como «%3».</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>Corregir las rutas: scrapazoidctl config set %1.dir CARPETA</translation>
    </message>
    <message>
        <source>Whether the %1 folder belongs to this database cannot be told while it cannot be read.</source>
        <translation>Mientras no se pueda leer la carpeta «%1», no se sabe si pertenece a esta base de datos.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another installation (database %3).</source>
        <translation>La carpeta «%1» (%2) está vinculada a otra instalación (base de datos %3).</translation>
    </message>
    <message>
        <source>Connect to that one. Only if the folder has really changed hands: scrapazoidctl setup --rebind</source>
        <translation>Conectar con esa. Solo si la carpeta ha cambiado de verdad de dueño: scrapazoidctl setup --rebind</translation>
    </message>
    <message>
        <source>The %1 folder is bound to this database.</source>
        <translation>La carpeta «%1» está vinculada a esta base de datos.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 and %3 inodes free.</source>
        <translation>El volumen de la carpeta «%1» tiene libres %2 y %3 inodos.</translation>
    </message>
    <message>
        <source>Clean up before it is full; files removed with --permanent free room at once.</source>
        <translation>Limpiar antes de que se llene; los archivos eliminados con --permanent liberan espacio de inmediato.</translation>
    </message>
    <message>
        <source>The two folders do not overlap.</source>
        <translation>Las dos carpetas no se solapan.</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set downloads.dir FOLDER</source>
        <translation>Corregir las rutas: scrapazoidctl config set downloads.dir CARPETA</translation>
    </message>
    <message>
        <source>The %1 folder cannot be looked at while %2 is not reached.</source>
        <translation>No se puede mirar la carpeta «%1» mientras no se alcance %2.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is older than version %2, the first that the console supports.</source>
        <translation>PostgreSQL %1 es anterior a la versión %2, la primera compatible con la consola.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Actualizar el servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is supported.</source>
        <translation>PostgreSQL %1 es compatible.</translation>
    </message>
    <message>
        <source>The connection is ssh&apos;s own up to the server&apos;s machine.</source>
        <translation>La conexión es la de ssh hasta el equipo del servidor.</translation>
    </message>
    <message>
        <source>Behind the host that ssh reaches, the connection crosses a network without encryption.</source>
        <translation>Más allá del host al que llega ssh, la conexión cruza una red sin cifrado.</translation>
    </message>
    <message>
        <source>Let ssh reach the server&apos;s own machine, or connect to it directly with TLS: scrapazoidctl config set server.via &quot;&quot; and server.sslmode require</source>
        <translation>Hacer que ssh llegue al propio equipo del servidor, o conectar directamente con TLS: scrapazoidctl config set server.via &quot;&quot; y server.sslmode require</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection stays on this machine and needs no encryption.</source>
        <translation>La conexión no sale de este equipo y no necesita cifrado.</translation>
    </message>
    <message>
        <source>The connection crosses a network without encryption.</source>
        <translation>La conexión cruza una red sin cifrado.</translation>
    </message>
    <message>
        <source>Switch SSL on at the server, then: scrapazoidctl config set server.sslmode require</source>
        <translation>Activar SSL en el servidor y después: scrapazoidctl config set server.sslmode require</translation>
    </message>
    <message>
        <source>The connection goes to the server itself (%1).</source>
        <translation>La conexión va al propio servidor (%1).</translation>
    </message>
    <message>
        <source>The connection goes through a pooler at %1, so previews work and cleanups are refused: locks and settings do not hold there.</source>
        <translation>La conexión pasa por un pooler en %1, así que las vistas previas funcionan y las limpiezas se rechazan: los bloqueos y los ajustes no se mantienen ahí.</translation>
    </message>
    <message>
        <source>Connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s: scrapazoidctl config set server.host and server.port</source>
        <translation>Conectar con el propio servidor PostgreSQL, con su host y su puerto en lugar de los del pooler: scrapazoidctl config set server.host y server.port</translation>
    </message>
    <message>
        <source>This server is a standby and only takes reads: previews work, cleanups do not.</source>
        <translation>Este servidor es un standby y solo admite lecturas: las vistas previas funcionan, las limpiezas no.</translation>
    </message>
    <message>
        <source>Connect to the primary; with several hosts, set target_session_attrs to read-write.</source>
        <translation>Conectar con el primario; si hay varios hosts, poner target_session_attrs en read-write.</translation>
    </message>
    <message>
        <source>Sessions of %1 only read here: default_transaction_read_only is on.</source>
        <translation>Las sesiones de %1 solo leen aquí: default_transaction_read_only está activado.</translation>
    </message>
    <message>
        <source>Take it out of the connection&apos;s options.</source>
        <translation>Quitarlo de las opciones de la conexión.</translation>
    </message>
    <message>
        <source>The server takes writes.</source>
        <translation>El servidor admite escrituras.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and the server&apos;s differ by %1 s (limit %2 s).</source>
        <translation>El reloj de este equipo y el del servidor difieren en %1 s (límite %2 s).</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines: timedatectl set-ntp true</source>
        <translation>Poner en hora los relojes de ambos equipos: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>A run is going on; what it has not settled yet is its own.</source>
        <translation>Hay una pasada en curso; lo que aún no ha cerrado es cosa suya.</translation>
    </message>
    <message>
        <source>No interrupted run waits to be finished.</source>
        <translation>Ninguna pasada interrumpida espera a terminarse.</translation>
    </message>
    <message numerus="yes">
        <source>An interrupted run has left %n batch(es) half done.</source>
        <translation>
            <numerusform>Una pasada interrumpida ha dejado %n lote a medias.</numerusform>
            <numerusform>Una pasada interrumpida ha dejado %n lotes a medias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cleanup finishes them first; this one does at once: scrapazoidctl stuck --yes</source>
        <translation>La próxima limpieza los termina primero; esto lo hace de inmediato: scrapazoidctl stuck --yes</translation>
    </message>
    <message>
        <source>See whether it works without the console: %1</source>
        <translation>Comprobar si funciona sin la consola: %1</translation>
    </message>
    <message>
        <source>on the host of the folders, %1</source>
        <translation>en el host de las carpetas, %1</translation>
    </message>
    <message>
        <source>through ssh</source>
        <translation>a través de ssh</translation>
    </message>
    <message>
        <source>by a local socket</source>
        <translation>por un socket local</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Connected to database %1 %2 as %3; an answer takes %4 ms.</source>
        <translation>Conectado a la base de datos %1 %2 como %3; una respuesta tarda %4 ms.</translation>
    </message>
    <message>
        <source>Run: scrapazoidctl setup</source>
        <translation>Ejecutar: scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing can be removed.</source>
        <translation>La consola no está preparada en esta base de datos, así que no se puede eliminar nada.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, newer than this program knows (%2).</source>
        <translation>El esquema de la consola es de la versión %1, más nueva que la que conoce este programa (%2).</translation>
    </message>
    <message>
        <source>Update scrapazoid-console on this machine.</source>
        <translation>Actualizar scrapazoid-console en este equipo.</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, this program needs %2.</source>
        <translation>El esquema de la consola es de la versión %1; este programa necesita la %2.</translation>
    </message>
    <message>
        <source>The console is set up in this database.</source>
        <translation>La consola está preparada en esta base de datos.</translation>
    </message>
    <message>
        <source>Another cleanup is running: %1.</source>
        <translation>Hay otra limpieza en curso: %1.</translation>
    </message>
    <message>
        <source>Wait until it ends: only one runs at a time.</source>
        <translation>Esperar a que termine: solo puede haber una a la vez.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning, and no other console is connected.</source>
        <translation>Nadie más está limpiando y no hay otra consola conectada.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning. Also connected: %1.</source>
        <translation>Nadie más está limpiando. También hay conexión de: %1.</translation>
    </message>
    <message>
        <source>The service&apos;s own cleanup has marked nothing in the last hour.</source>
        <translation>La limpieza propia del servicio no ha marcado nada en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s own cleanup is at work too: it marked %n execution(s) failed in the last hour.</source>
        <translation>
            <numerusform>La limpieza propia del servicio también está activa: ha marcado %n ejecución como fallida en la última hora.</numerusform>
            <numerusform>La limpieza propia del servicio también está activa: ha marcado %n ejecuciones como fallidas en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the work to one of the two: what the service removes is in no history and cannot be undone. Its job starts with start_cleanup_thread(app).</source>
        <translation>Dejar el trabajo a una de las dos: lo que elimina el servicio no está en ningún historial y no se puede deshacer. Su tarea empieza con start_cleanup_thread(app).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of run %1 could not be put back and are in the journal alone: %2</source>
        <translation>
            <numerusform>No se pudo devolver %n fila de la pasada %1, y está solo en el diario: %2</numerusform>
            <numerusform>No se pudieron devolver %n filas de la pasada %1, y están solo en el diario: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of run %2 could not be finished and is set aside: %3</source>
        <translation>El lote %1 de la pasada %2 no se pudo terminar y queda apartado: %3</translation>
    </message>
    <message>
        <source>Mend what is named there, and then undo the run: &quot;scrapazoidctl undo %1&quot;.</source>
        <translation>Arreglar lo que se indica y después deshacer la pasada: «scrapazoidctl undo %1».</translation>
    </message>
    <message>
        <source>No run has left work that could not be finished.</source>
        <translation>Ninguna pasada ha dejado trabajo que no se pudiera terminar.</translation>
    </message>
    <message>
        <source>every look for running and stuck executions</source>
        <translation>cada búsqueda de ejecuciones en curso y atascadas</translation>
    </message>
    <message>
        <source>every look for files past their retention</source>
        <translation>cada búsqueda de archivos con la retención cumplida</translation>
    </message>
    <message>
        <source>every look at an execution&apos;s files</source>
        <translation>cada consulta de los archivos de una ejecución</translation>
    </message>
    <message>
        <source>%1 has an index on %2.</source>
        <translation>%1 tiene un índice en %2.</translation>
    </message>
    <message>
        <source>Nothing keeps %1 of %2 unique, so undo could bring a row back twice, and every row is looked up by reading the whole table.</source>
        <translation>Nada garantiza que %1 de %2 sea único: deshacer podría devolver una fila dos veces, y cada fila se busca leyendo la tabla entera.</translation>
    </message>
    <message>
        <source>%1 has no index on %2 that the console could use, and with about %3 rows needs none.</source>
        <translation>%1 no tiene en %2 un índice que la consola pueda usar, y con unas %3 filas no lo necesita.</translation>
    </message>
    <message>
        <source>%1 of %2 is an enum, which no index serves: %3 reads all of about %4 rows.</source>
        <translation>%1 de %2 es un enum, al que no sirve ningún índice: %3 lee todas las filas, unas %4.</translation>
    </message>
    <message>
        <source>Let the service keep its states as text, or archive old executions.</source>
        <translation>Hacer que el servicio guarde sus estados como texto, o archivar las ejecuciones antiguas.</translation>
    </message>
    <message>
        <source>%1 has no index on %2: %3 reads all of about %4 rows.</source>
        <translation>%1 no tiene índice en %2: %3 lee todas las filas, unas %4.</translation>
    </message>
    <message>
        <source>The trigger %1 runs whenever the console changes rows of %2.</source>
        <translation>El disparador %1 se ejecuta cada vez que la consola cambia filas de %2.</translation>
    </message>
    <message>
        <source>See what it does: undo brings the rows back, not what a trigger did besides.</source>
        <translation>Mirar qué hace: deshacer devuelve las filas, no lo que además hizo un disparador.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the row of %2 that they refer to.</source>
        <translation>Las filas de %1 se eliminan con la fila de %2 a la que se refieren.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo brings them back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Una limpieza dice cuántas, y deshacer las devuelve; si deben retener la fila, declarar la clave foránea con ON DELETE RESTRICT.</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference when the row of %2 that they refer to goes.</source>
        <translation>Las filas de %1 pierden su referencia cuando se elimina la fila de %2 a la que se refieren.</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo puts the references back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>Una limpieza dice cuántas, y deshacer repone las referencias; si deben retener la fila, declarar la clave foránea con ON DELETE RESTRICT.</translation>
    </message>
    <message>
        <source>Rows of %2 that rows of %1 refer to cannot be removed; a cleanup reports them as failed.</source>
        <translation>Las filas de %2 a las que se refieren filas de %1 no se pueden eliminar; una limpieza las notifica como fallidas.</translation>
    </message>
    <message>
        <source>Remove those of %1 first, where they are not needed any more.</source>
        <translation>Eliminar primero las de %1 que ya no hagan falta.</translation>
    </message>
    <message>
        <source>No row security hides rows from %1.</source>
        <translation>Ninguna seguridad de filas oculta filas a %1.</translation>
    </message>
    <message>
        <source>Row security may hide rows of %1 from %2, so nothing that is missing proves anything.</source>
        <translation>La seguridad de filas puede ocultar filas de %1 a %2, así que lo que falta no demuestra nada.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema is not the service&apos;s to change.</source>
        <translation>El servicio no puede cambiar el esquema propio de la consola.</translation>
    </message>
    <message>
        <source>Autovacuum is off, so tables keep the room of removed rows.</source>
        <translation>Autovacuum está desactivado, así que las tablas retienen el espacio de las filas eliminadas.</translation>
    </message>
    <message>
        <source>Autovacuum is off for %1, so it keeps the room of removed rows.</source>
        <translation>Autovacuum está desactivado para %1, así que retiene el espacio de las filas eliminadas.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by %3, which has no index: the server looks through all of it for each row that goes.</source>
        <translation>%1 se refiere a %2 mediante %3, que no tiene índice: el servidor la recorre entera por cada fila que se elimina.</translation>
    </message>
    <message>
        <source>%1 may name files, and this role may not read it: files that only it names count as orphans.</source>
        <translation>%1 puede nombrar archivos y este rol no puede leerla: los archivos que solo ella nombra cuentan como huérfanos.</translation>
    </message>
    <message>
        <source>Files that %1 names are no orphans; if it owns none, say in orphans.owners which columns do.</source>
        <translation>Los archivos que nombra %1 no son huérfanos; si no es dueña de ninguno, indicar en orphans.owners qué columnas lo son.</translation>
    </message>
    <message>
        <source>The console&apos;s own schema belongs to %1, the service&apos;s own role: whoever gets into the service can change the schedule and what undo would put back. A role of the console&apos;s own is safer.</source>
        <translation>El esquema propio de la consola pertenece a %1, el rol del propio servicio: quien entre en el servicio puede cambiar la programación y lo que deshacer devolvería. Es más seguro un rol propio de la consola.</translation>
    </message>
    <message>
        <source>%1 has every right that the console needs on %2.</source>
        <translation>%1 tiene todos los permisos que la consola necesita sobre %2.</translation>
    </message>
    <message>
        <source>%1 lacks rights on %2: %3.</source>
        <translation>A %1 le faltan permisos sobre %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have the columns that the console needs.</source>
        <translation>%1, %2 y %3 tienen las columnas que la consola necesita.</translation>
    </message>
    <message>
        <source>%1 has the columns that the console needs; by the profile the service keeps no files.</source>
        <translation>%1 tiene las columnas que la consola necesita; según el perfil, el servicio no guarda archivos.</translation>
    </message>
    <message>
        <source>Something is left out: %1</source>
        <translation>Se excluye algo: %1</translation>
    </message>
    <message>
        <source>No trigger and no other table hangs on the rows that the console changes.</source>
        <translation>Ningún disparador ni otra tabla depende de las filas que cambia la consola.</translation>
    </message>
    <message>
        <source>Whatever refers to the rows of files has an index for it.</source>
        <translation>Todo lo que se refiere a las filas de archivos tiene un índice para ello.</translation>
    </message>
    <message>
        <source>No other table has a column whose name is one for a file&apos;s path.</source>
        <translation>Ninguna otra tabla tiene una columna con nombre de ruta de archivo.</translation>
    </message>
    <message>
        <source>Autovacuum looks after the tables.</source>
        <translation>Autovacuum se ocupa de las tablas.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, for %2, where a pause of %3 is the longest that is known; %4 usual days&apos; worth of %5 would go: is the service running, and is this its database?</source>
        <translation>No ha empezado ninguna ejecución desde el %1, hace %2, mientras que la pausa más larga conocida es de %3; se eliminaría lo de %4 días normales de «%5»: ¿funciona el servicio, y es esta su base de datos?</translation>
    </message>
    <message>
        <source>The last execution began at %1: no longer ago than is usual.</source>
        <translation>La última ejecución empezó el %1: no hace más de lo habitual.</translation>
    </message>
    <message>
        <source>No execution has begun since %1, which is long, but no more than the usual goes.</source>
        <translation>No ha empezado ninguna ejecución desde el %1; es mucho tiempo, pero no se elimina más de lo habitual.</translation>
    </message>
    <message>
        <source>Check the service and its database; what is left may be all that there is.</source>
        <translation>Comprobar el servicio y su base de datos; lo que queda puede ser todo lo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the job %1 would remove, and agree to it once if that is meant.</source>
        <translation>Mirar qué eliminaría la tarea %1 y aprobarlo una vez si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Look at these rows in the preview, and go on only if they are meant to go.</source>
        <translation>Mirar estas filas en la vista previa y continuar solo si deben eliminarse.</translation>
    </message>
    <message>
        <source>%1 came of age since the cleanup of %2</source>
        <translation>%1 cumplieron el plazo desde la limpieza del %2</translation>
    </message>
    <message>
        <source>%1 were left by earlier cleanups</source>
        <translation>%1 quedaron de limpiezas anteriores</translation>
    </message>
    <message>
        <source>Of the rows of %1 that go, %2.</source>
        <translation>De las filas de «%1» que se eliminan, %2.</translation>
    </message>
    <message>
        <source>No row of %1 that goes came with a date from before the last cleanup.</source>
        <translation>Ninguna fila de «%1» que se elimina llegó con una fecha anterior a la última limpieza.</translation>
    </message>
    <message>
        <source>%1 rows of %2 came since the cleanup of %3 and are dated before %4</source>
        <translation>%1 filas de «%2» llegaron desde la limpieza del %3 y tienen fecha anterior al %4</translation>
    </message>
    <message>
        <source>%1: an import, or a copy put back?</source>
        <translation>%1: ¿una importación o una copia restaurada?</translation>
    </message>
    <message>
        <source>%1: too few to be an import.</source>
        <translation>%1: demasiado pocas para ser una importación.</translation>
    </message>
    <message>
        <source>%1 rows of %2 go only because they are kept for %3 now, and were for %4 before.</source>
        <translation>%1 filas de «%2» se eliminan solo porque ahora se conservan %3, y antes %4.</translation>
    </message>
    <message>
        <source>No cleanup of %1 has gone by itself in this database yet: the first one would remove %2 rows, dated from %3 to %4.</source>
        <translation>Todavía no se ha hecho por sí sola ninguna limpieza de «%1» en esta base de datos: la primera eliminaría %2 filas, con fechas del %3 al %4.</translation>
    </message>
    <message>
        <source>There was no cleanup of %1 in this database yet: this one takes %2 rows, dated from %3 to %4.</source>
        <translation>Todavía no ha habido ninguna limpieza de «%1» en esta base de datos: esta se lleva %2 filas, con fechas del %3 al %4.</translation>
    </message>
    <message>
        <source>%1 has looked at it and agreed.</source>
        <translation>%1 lo ha mirado y aprobado.</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 would run %3 with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>El disparador %1 de %2 ejecutaría %3 con los permisos del rol de la consola; pertenece a %4, que tiene menos permisos.</translation>
    </message>
    <message>
        <source>The rule %1 of %2 would run with the rights of the console&apos;s role; it belongs to %3, which may less.</source>
        <translation>La regla %1 de %2 se ejecutaría con los permisos del rol de la consola; pertenece a %3, que tiene menos permisos.</translation>
    </message>
    <message>
        <source>%1 of %2 would call %3 with the rights of the console&apos;s role; %4, which may less, has seen to that.</source>
        <translation>%1 de %2 llamaría a %3 con los permisos del rol de la consola; lo ha dispuesto %4, que tiene menos permisos.</translation>
    </message>
    <message>
        <source>Values of type %1 in %2 are converted by %3, with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>Los valores de tipo %1 en %2 los convierte %3, con los permisos del rol de la consola; pertenece a %4, que tiene menos permisos.</translation>
    </message>
    <message>
        <source>%1 of %2 looks names up in the schema %3, where %4, which may less than the console&apos;s role, can put things of its own.</source>
        <translation>%1 de %2 busca nombres en el esquema %3, donde %4, que tiene menos permisos que el rol de la consola, puede poner cosas suyas.</translation>
    </message>
    <message>
        <source>Let the console connect as a role that may no more than a cleanup needs: %1</source>
        <translation>Hacer que la consola se conecte con un rol que no pueda más de lo que necesita una limpieza: %1</translation>
    </message>
    <message>
        <source>Writing the tables runs no code of a role that may less.</source>
        <translation>Escribir en las tablas no ejecuta código de un rol con menos permisos.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Rechazado: %1 %2</translation>
    </message>
    <message>
        <source>Refused: the profile of this machine does not let the guard &quot;%1&quot; be agreed on: its setting guards.agreeable says which may.</source>
        <translation>Rechazado: el perfil de este equipo no permite aprobar la salvaguarda «%1»: su ajuste guards.agreeable dice cuáles se pueden aprobar.</translation>
    </message>
    <message>
        <source>The role lacks rights on %1 that removing rows and putting them back takes: %2.</source>
        <translation>Al rol le faltan permisos sobre %1 para eliminar filas y devolverlas: %2.</translation>
    </message>
    <message>
        <source>The role may remove rows and put them back.</source>
        <translation>El rol puede eliminar filas y devolverlas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.</source>
        <translation>
            <numerusform>%Ln fila de %1 se elimina con las filas de %2 a las que se refiere, y vuelve con ellas.</numerusform>
            <numerusform>%Ln filas de %1 se eliminan con las filas de %2 a las que se refieren, y vuelven con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.</source>
        <translation>
            <numerusform>%Ln fila de %1 pierde su referencia a filas de %2 y la recupera con ellas.</numerusform>
            <numerusform>%Ln filas de %1 pierden su referencia a filas de %2 y la recuperan con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inherits from %2: its rows are rows of that table, and could not be put back where they were.</source>
        <translation>%1 hereda de %2: sus filas son filas de esa tabla y no se podrían devolver a donde estaban.</translation>
    </message>
    <message>
        <source>Make it a partition, or take it out: ALTER TABLE %1 NO INHERIT %2; orphans can be cleaned all the same.</source>
        <translation>Convertirla en partición o separarla: ALTER TABLE %1 NO INHERIT %2; los huérfanos se pueden limpiar igualmente.</translation>
    </message>
    <message>
        <source>The console&apos;s history in this database is of an older version than this program.</source>
        <translation>El historial de la consola en esta base de datos es de una versión anterior a la de este programa.</translation>
    </message>
    <message>
        <source>The console is not set up in this database.</source>
        <translation>La consola no está preparada en esta base de datos.</translation>
    </message>
    <message>
        <source>Run &quot;scrapazoidctl setup&quot;, or Set up… in the window.</source>
        <translation>Ejecutar «scrapazoidctl setup», o Preparar… en la ventana.</translation>
    </message>
    <message>
        <source>The database is the one the preview was made on (%1).</source>
        <translation>La base de datos es la misma con la que se hizo la vista previa (%1).</translation>
    </message>
    <message>
        <source>The preview was made on another database, or before the set-up.</source>
        <translation>La vista previa se hizo con otra base de datos, o antes de la preparación.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines.</source>
        <translation>Poner en hora los relojes de ambos equipos.</translation>
    </message>
    <message>
        <source>Nobody else is cleaning.</source>
        <translation>Nadie más está limpiando.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Esperar a que termine.</translation>
    </message>
    <message>
        <source>No row is dated in the future.</source>
        <translation>Ninguna fila tiene fecha futura.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation>
            <numerusform>%n fila tiene una fecha más de %1 min en el futuro.</numerusform>
            <numerusform>%n filas tienen una fecha más de %1 min en el futuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the clock of the service&apos;s machine.</source>
        <translation>Comprobar el reloj del equipo del servicio.</translation>
    </message>
    <message>
        <source>%1 of at most %2 items.</source>
        <translation>%1 de %2 elementos como máximo.</translation>
    </message>
    <message>
        <source>Clean up less at once; the limit is one that somebody has set.</source>
        <translation>Limpiar menos de una vez; el límite lo ha puesto alguien.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role.</source>
        <translation>La seguridad de filas oculta filas de %1 a este rol.</translation>
    </message>
    <message>
        <source>All rows of %1 are visible to this role.</source>
        <translation>Este rol ve todas las filas de %1.</translation>
    </message>
    <message>
        <source>Connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>Conectar como dueño de las tablas, o conceder al rol BYPASSRLS.</translation>
    </message>
    <message>
        <source>The %1 folder was listed whole: %2 files.</source>
        <translation>La carpeta «%1» se listó entera: %2 archivos.</translation>
    </message>
    <message>
        <source>Give the console the right to read it, or mend the volume, and make a new preview.</source>
        <translation>Dar a la consola permiso para leerla, o reparar el volumen, y hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were compared.</source>
        <translation>Se compararon %1 filas de «%2».</translation>
    </message>
    <message>
        <source>The table of %1 has no rows at all.</source>
        <translation>La tabla de «%1» no tiene ninguna fila.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and that nobody has emptied it.</source>
        <translation>Comprobar que es la base de datos correcta y que nadie la ha vaciado.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files.</source>
        <translation>La carpeta «%1» tiene %2 archivos.</translation>
    </message>
    <message>
        <source>The %1 folder is empty.</source>
        <translation>La carpeta «%1» está vacía.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Comprobar que el volumen está montado.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts (at least twice the execution limit: %2).</source>
        <translation>Solo cuenta lo que tiene más de %1 (al menos el doble del límite de ejecución: %2).</translation>
    </message>
    <message>
        <source>Give a longer least age: an execution may still be writing its files.</source>
        <translation>Indicar una edad mínima mayor: una ejecución puede estar escribiendo aún sus archivos.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is mounted and bound to this database.</source>
        <translation>La carpeta «%1» (%2) está montada y vinculada a esta base de datos.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path, or run &quot;scrapazoidctl setup&quot;.</source>
        <translation>Montar el volumen, corregir la ruta o ejecutar «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Corregirlo o quitarlo.</translation>
    </message>
    <message>
        <source>%1 So nothing says that there is nothing to remove: give this user the right to read it.</source>
        <translation>%1 Por tanto, nada indica que no haya nada que eliminar: dar a este usuario permiso para leerla.</translation>
    </message>
    <message>
        <source>To go on for this plan all the same, override the guards.</source>
        <translation>Para continuar igualmente con este plan, anular las salvaguardas.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl schedule agree %1&quot; shows it and asks.</source>
        <translation>«scrapazoidctl schedule agree %1» lo muestra y pregunta.</translation>
    </message>
    <message>
        <source>Until then the job does nothing.</source>
        <translation>Hasta entonces la tarea no hace nada.</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3 %4</source>
        <translation>Rechazado por la salvaguarda «%1»: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck.</source>
        <translation>%1 de %2 ejecuciones sin terminar están atascadas.</translation>
    </message>
    <message>
        <source>All %1 unfinished executions are stuck at once: is the clock right?</source>
        <translation>Las %1 ejecuciones sin terminar están atascadas a la vez: ¿va bien el reloj?</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck at once: is the clock right?</source>
        <translation>%1 de %2 ejecuciones sin terminar están atascadas a la vez: ¿va bien el reloj?</translation>
    </message>
    <message>
        <source> One of them starts at %1, which the server&apos;s clock has not reached.</source>
        <translation> Una de ellas empieza el %1, hora a la que el reloj del servidor aún no ha llegado.</translation>
    </message>
    <message>
        <source> They all started within one minute.</source>
        <translation> Todas empezaron en el mismo minuto.</translation>
    </message>
    <message>
        <source>Check the clocks of the server and of the service&apos;s machine, and whether the service runs.</source>
        <translation>Comprobar los relojes del servidor y del equipo del servicio, y si el servicio funciona.</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here, and its path and prefixes.</source>
        <translation>Comprobar que la carpeta «%1» entera está montada aquí, y su ruta y sus prefijos.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 have no file, and the folder %4, into which most of them lead, has none or is not there.</source>
        <translation>%1 de %2 filas de «%3» no tienen archivo, y la carpeta %4, a la que llevan casi todas, no tiene ninguno o no está.</translation>
    </message>
    <message>
        <source>Of the %1 newest rows of %2 that stay %3 lead to their files; of %4 that go %5 have none.</source>
        <translation>De las %1 filas más nuevas de «%2» que se quedan, %3 llevan a sus archivos; de %4 que se eliminan, %5 no tienen ninguno.</translation>
    </message>
    <message>
        <source>%1 files are newer than the newest row of %2 (%3): was the database restored?</source>
        <translation>%1 archivos son más nuevos que la fila más nueva de «%2» (%3): ¿se restauró la base de datos?</translation>
    </message>
    <message>
        <source>The files of %1 without a row are no newer than its rows.</source>
        <translation>Los archivos de «%1» sin fila no son más nuevos que sus filas.</translation>
    </message>
    <message>
        <source>Check that this is the right database, and as new as the folder.</source>
        <translation>Comprobar que es la base de datos correcta y tan nueva como la carpeta.</translation>
    </message>
    <message>
        <source>Check that folder and database belong together, and that nobody has emptied either.</source>
        <translation>Comprobar que la carpeta y la base de datos se corresponden, y que nadie ha vaciado ninguna.</translation>
    </message>
    <message>
        <source>%1 % of all rows of %2 (limit %3 %).</source>
        <translation>%1 % de todas las filas de «%2» (límite %3 %).</translation>
    </message>
    <message>
        <source>%1 % of all files of the %2 folder (limit %3 %).</source>
        <translation>%1 % de todos los archivos de la carpeta «%2» (límite %3 %).</translation>
    </message>
    <message>
        <source>Refused: of %1 files of the preview that were looked at in the folder %2, %3 are gone by now: was it emptied, or is its volume not mounted? Check it and make a new preview.</source>
        <translation>Rechazado: de %1 archivos de la vista previa que se miraron en la carpeta %2, ya no están %3: ¿se ha vaciado, o no está montado su volumen? Comprobarlo y hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>Refused: the preview is too old for this database to tell what has changed since. Make a new preview.</source>
        <translation>Rechazado: la vista previa es demasiado antigua para que esta base de datos sepa qué ha cambiado desde entonces. Hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>Refused: %1 is another folder, or on another volume, than when the preview was made. Check that the right volume is mounted and make a new preview.</source>
        <translation>Rechazado: %1 es otra carpeta, o está en otro volumen, que cuando se hizo la vista previa. Comprobar que está montado el volumen correcto y hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>If this is meant, bind the folder to this database anew after looking at what lies there: &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>Si es lo que se quiere, vincular de nuevo la carpeta a esta base de datos tras mirar qué hay en ella: «scrapazoidctl setup --rebind».</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database says that there was one: it is another copy of the folder, or part of it was not copied.</source>
        <translation>La carpeta %1 no recuerda ninguna pasada, y esta base de datos dice que hubo una: es otra copia de la carpeta, o una parte no se copió.</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database knows some: it is an older copy of the folder.</source>
        <translation>La carpeta %1 no recuerda ninguna pasada, y esta base de datos conoce algunas: es una copia anterior de la carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 as its last, and this database knows later ones: it is an older copy of the folder.</source>
        <translation>La carpeta %1 recuerda la pasada %2 como la última, y esta base de datos conoce otras posteriores: es una copia anterior de la carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 was set up for this database at %2, which this database does not know: it was restored or copied from before.</source>
        <translation>La carpeta %1 se preparó para esta base de datos el %2, algo que esta base de datos no conoce: se restauró o se copió de un estado anterior.</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 of %3 as its last, which this database does not know: it has gone back in time (restored, failed over) or is a copy.</source>
        <translation>La carpeta %1 recuerda como última la pasada %2 del %3, que esta base de datos no conoce: ha vuelto atrás en el tiempo (restauración, conmutación por error) o es una copia.</translation>
    </message>
    <message>
        <source>The sequence %1 stands at %2 and stood at %3 at %4: the database has gone back in time.</source>
        <translation>La secuencia %1 está en %2 y estaba en %3 el %4: la base de datos ha vuelto atrás en el tiempo.</translation>
    </message>
    <message>
        <source>The server is the one through which the folder was cleaned before.</source>
        <translation>El servidor es el mismo desde el que se limpió antes la carpeta.</translation>
    </message>
    <message>
        <source>The folder was cleaned through the server %1 before, and this is %2: is it the same database, moved, or a copy of it?</source>
        <translation>La carpeta se limpió antes a través del servidor %1, y este es %2: ¿es la misma base de datos, trasladada, o una copia?</translation>
    </message>
    <message>
        <source>The %1 folder and the database remember the same last run.</source>
        <translation>La carpeta «%1» y la base de datos recuerdan la misma última pasada.</translation>
    </message>
    <message>
        <source>The %1 folder has not lost half of its files since its last run.</source>
        <translation>La carpeta «%1» no ha perdido la mitad de sus archivos desde su última pasada.</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files, and its last run left at least %3: is a part of it not mounted?</source>
        <translation>La carpeta «%1» tiene %2 archivos y su última pasada dejó al menos %3: ¿hay una parte sin montar?</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here.</source>
        <translation>Comprobar que la carpeta «%1» entera está montada aquí.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview; if the clock is right and was wrong before, say so once with &quot;scrapazoidctl setup --reset-clock&quot;.</source>
        <translation>Poner en hora los relojes y hacer una nueva vista previa; si el reloj va bien y antes iba mal, indicarlo una vez con «scrapazoidctl setup --reset-clock».</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, which is before an earlier cleanup (%2).</source>
        <translation>El reloj del servidor marca %1, que es anterior a una limpieza pasada (%2).</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3</source>
        <translation>Rechazado por la salvaguarda «%1»: %2 %3</translation>
    </message>
    <message>
        <source>The preview was made at %1, which the server&apos;s clock has not reached (%2).</source>
        <translation>La vista previa se hizo el %1, hora a la que el reloj del servidor aún no ha llegado (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s clock goes on as this machine&apos;s does.</source>
        <translation>El reloj del servidor avanza como el de este equipo.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, so there is no time to forget: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La consola no está preparada en la base de datos %1, así que no hay hora que olvidar: ejecutar primero «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>%1, when the server said %2</source>
        <translation>%1, cuando el servidor marcaba %2</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>preparar la sesión</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Iniciada (UTC)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Completada (UTC)</translation>
    </message>
    <message>
        <source>Runtime (seconds)</source>
        <translation>Duración (segundos)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file has been written.</source>
        <translation>Se detuvo la exportación; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one outside.</source>
        <translation>La carpeta %1 está dentro de la carpeta «%2», donde las copias serían huérfanas. Elegir una fuera de ella.</translation>
    </message>
    <message>
        <source>The files need %1 and %2 has %3 free. Choose another folder, or untick some.</source>
        <translation>Los archivos necesitan %1 y en %2 quedan libres %3. Elegir otra carpeta o desmarcar algunos.</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>no se puede abrir la carpeta «%1»</translation>
    </message>
    <message>
        <source>Execution #%1 is not in the database any more.</source>
        <translation>La ejecución #%1 ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 no se muestra: %2.</translation>
    </message>
    <message>
        <source>so it cannot be shown</source>
        <translation>así que no se puede mostrar</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so there are no runs.</source>
        <translation>La consola no está preparada en esta base de datos, así que no hay pasadas.</translation>
    </message>
    <message>
        <source>Stopped on request: the list is not complete.</source>
        <translation>Detenido a petición: la lista no está completa.</translation>
    </message>
    <message>
        <source>A workload is measured over 1 to %1 days.</source>
        <translation>Una carga de trabajo se mide sobre 1 a %1 días.</translation>
    </message>
    <message>
        <source>Pins live in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Los anclajes están en el esquema propio de la consola, que la base de datos %1 aún no tiene: ejecutar primero «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution: give its id as the history shows it.</source>
        <translation>«%1» no es una ejecución: indicar su id tal como lo muestra el historial.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The first day must be before the second one.</source>
        <translation>El primer día debe ser anterior al segundo.</translation>
    </message>
    <message>
        <source>A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at most a year in all.</source>
        <translation>Un límite de %1 s más %2 s no tiene sentido para ejecuciones atascadas: indicar en total al menos 1 s y como máximo un año.</translation>
    </message>
    <message>
        <source>%1: its file is back in its place</source>
        <translation>%1: su archivo vuelve a estar en su sitio</translation>
    </message>
    <message>
        <source>a file that a row means again and that cannot go back (%1)</source>
        <translation>un archivo que una fila vuelve a nombrar y que no se puede devolver (%1)</translation>
    </message>
    <message>
        <source>the folder&apos;s list of what is in quarantine cannot be written (%1), so nothing can be put there; it can be removed permanently</source>
        <translation>no se puede escribir la lista de la carpeta sobre lo que hay en cuarentena (%1), así que no se puede poner nada en ella; se puede eliminar definitivamente</translation>
    </message>
    <message>
        <source>The volume has no room for the quarantine&apos;s own folders: &quot;scrapazoidctl purge --now&quot; frees what lies in quarantine already, and a --permanent run deletes what it can move.</source>
        <translation>El volumen no tiene sitio para las carpetas propias de la cuarentena: «scrapazoidctl purge --now» libera lo que ya está en cuarentena, y una pasada con --permanent elimina lo que puede mover.</translation>
    </message>
    <message>
        <source>a file has appeared at the path since the preview</source>
        <translation>ha aparecido un archivo en la ruta desde la vista previa</translation>
    </message>
    <message>
        <source>the file was gone already</source>
        <translation>el archivo ya no estaba</translation>
    </message>
    <message>
        <source>%1; its row could not be put back and is kept in the journal (%2)</source>
        <translation>%1; su fila no se pudo devolver y se conserva en el diario (%2)</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base de datos mantuvo la ejecución: un disparador o una regla de %1 impide su cambio.</translation>
    </message>
    <message>
        <source>the file elsewhere is not the one the preview showed</source>
        <translation>el archivo que está en otro lugar no es el que mostró la vista previa</translation>
    </message>
    <message>
        <source>The file system of the %1 folder can neither rename without replacing nor link, so what is moved there could not come back safely: its files can only be removed permanently.</source>
        <translation>El sistema de archivos de la carpeta «%1» no puede ni renombrar sin reemplazar ni enlazar, así que lo que se mueva allí no podría volver con seguridad: sus archivos solo se pueden eliminar definitivamente.</translation>
    </message>
    <message>
        <source>%1 So nothing can be put into quarantine there; it can be removed permanently.</source>
        <translation>%1 Por tanto, no se puede poner nada en cuarentena allí; se puede eliminar definitivamente.</translation>
    </message>
    <message>
        <source>What is due in quarantine could not all be deleted, and the next run tries again: %1</source>
        <translation>No se pudo eliminar todo lo vencido en cuarentena; la próxima pasada lo intenta de nuevo: %1</translation>
    </message>
    <message>
        <source>The guards were overridden for another plan: make a new preview and decide again.</source>
        <translation>Las salvaguardas se anularon para otro plan: hacer una nueva vista previa y decidir otra vez.</translation>
    </message>
    <message>
        <source>A foreign key, a trigger or a rule has come to the service&apos;s tables or gone from them, so the rest stays: make a new preview.</source>
        <translation>Ha aparecido o desaparecido una clave foránea, un disparador o una regla en las tablas del servicio, así que el resto se queda: hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it by now</source>
        <translation>ahora lo nombra la fila #%1 de %2</translation>
    </message>
    <message>
        <source>row #%1 of %2 may mean it</source>
        <translation>la fila #%1 de %2 puede referirse a él</translation>
    </message>
    <message>
        <source>What this cleanup left could not be remembered for the next one: %1</source>
        <translation>No se pudo guardar para la próxima lo que dejó esta limpieza: %1</translation>
    </message>
    <message>
        <source>the transaction of process %1 on the server (%2)</source>
        <translation>la transacción del proceso %1 del servidor (%2)</translation>
    </message>
    <message>
        <source>the prepared transaction %1</source>
        <translation>la transacción preparada %1</translation>
    </message>
    <message>
        <source>A retention is kept in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>Una retención se guarda en el esquema propio de la consola, que la base de datos %1 aún no tiene: ejecutar primero «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>The %1 folder %2 lies inside a folder that was set up for cleaning by itself, so its files may be those of another database: give each its own folder.</source>
        <translation>La carpeta «%1» (%2) está dentro de una carpeta preparada para limpiarse por separado, así que sus archivos pueden ser de otra base de datos: dar a cada una su propia carpeta.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to this database: check that its volume is mounted, then run &quot;scrapazoidctl setup&quot;.</source>
        <translation>La carpeta «%1» (%2) no está vinculada a esta base de datos: comprobar que su volumen está montado y ejecutar «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>La carpeta «%1» (%2) está vinculada a otra base de datos (%3): conectar con esa, o vincularla a esta, tras mirar qué hay en ella, con «scrapazoidctl setup --rebind».</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection&apos;s settings.</source>
        <translation>La carpeta %1 se preparó como carpeta «%2», no como «%3»: corregir las rutas en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The screenshots and downloads folders overlap (%1 and %2), so a file could belong to both: give each its own folder.</source>
        <translation>Las carpetas de capturas y de descargas se solapan (%1 y %2), así que un archivo podría ser de ambas: dar a cada una su propia carpeta.</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role, so nothing may be changed: connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>La seguridad de filas oculta filas de %1 a este rol, así que no se puede cambiar nada: conectar como dueño de las tablas, o conceder al rol BYPASSRLS.</translation>
    </message>
    <message>
        <source>so nothing may be changed</source>
        <translation>así que no se puede cambiar nada</translation>
    </message>
    <message>
        <source>The server only takes reads (a standby, or default_transaction_read_only): connect to the primary.</source>
        <translation>El servidor solo admite lecturas (un standby, o default_transaction_read_only): conectar con el primario.</translation>
    </message>
    <message>
        <source>Another cleanup is running in this database (%1): wait until it ends and try again.</source>
        <translation>Hay otra limpieza en curso en esta base de datos (%1): esperar a que termine e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>otra sesión</translation>
    </message>
    <message>
        <source>Another cleanup leads in this database by now: this one ends here.</source>
        <translation>Ahora dirige otra limpieza en esta base de datos: esta termina aquí.</translation>
    </message>
    <message>
        <source>Stopped while waiting for a cleanup that did not end in order (%1).</source>
        <translation>Detenido mientras se esperaba a una limpieza que no terminó bien (%1).</translation>
    </message>
    <message>
        <source>The database that answers now does not know this run: it has gone back in time (a failover that lost the last commits, a restore). The run ends here, and files that rows name are put back.</source>
        <translation>La base de datos que responde ahora no conoce esta pasada: ha vuelto atrás en el tiempo (una conmutación por error que perdió las últimas transacciones, una restauración). La pasada termina aquí y se devuelven los archivos que nombra alguna fila.</translation>
    </message>
    <message>
        <source>Another database answers under the same address now: the run ends here.</source>
        <translation>Ahora responde otra base de datos en la misma dirección: la pasada termina aquí.</translation>
    </message>
    <message>
        <source>This server has no role %1: create it first, with CREATE ROLE.</source>
        <translation>Este servidor no tiene ningún rol %1: crearlo primero, con CREATE ROLE.</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>el esquema scrapazoid_console</translation>
    </message>
    <message>
        <source>Let role %1 look and preview: rights on %2.</source>
        <translation>Permitir al rol %1 mirar y previsualizar: permisos sobre %2.</translation>
    </message>
    <message>
        <source>Let role %1 plan, run and undo: rights on %2.</source>
        <translation>Permitir al rol %1 planificar, ejecutar y deshacer: permisos sobre %2.</translation>
    </message>
    <message>
        <source>%1 Let whoever owns what is named here say: %2</source>
        <translation>%1 Que el dueño de lo que se nombra aquí ejecute: %2</translation>
    </message>
    <message>
        <source>grant rights on %1</source>
        <translation>conceder permisos sobre %1</translation>
    </message>
    <message>
        <source>Role %1 would not get every right on %2: %3 may not pass them on.</source>
        <translation>El rol %1 no recibiría todos los permisos sobre %2: %3 no puede transmitirlos.</translation>
    </message>
    <message>
        <source>%1 Until that is corrected nothing is changed.</source>
        <translation>%1 Mientras no se corrija, no se cambia nada.</translation>
    </message>
    <message>
        <source>By its profile this service keeps no files: schema.screenshots.table and schema.downloads.table name the tables where it does. Stuck executions can be cleaned up.</source>
        <translation>Según su perfil, este servicio no guarda archivos: schema.screenshots.table y schema.downloads.table nombran las tablas donde lo haga. Las ejecuciones atascadas se pueden limpiar.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to show; nothing has been changed.</source>
        <translation>Detenido antes de que hubiera algo que mostrar; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to no database, but remembers run %3, which this one does not know: connect to the one that does, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>La carpeta «%1» (%2) no está vinculada a ninguna base de datos, pero recuerda la pasada %3, que esta no conoce: conectar con la que la conoce, o vincularla a esta, tras mirar qué hay en ella, con «scrapazoidctl setup --rebind».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1/%2: it binds the %3 folder to this database and holds its quarantine.</source>
        <translation>Crear %1/%2: vincula la carpeta «%3» a esta base de datos y contiene su cuarentena.</translation>
    </message>
    <message>
        <source>Let %1/%2 remember the last run in the %3 folder, as this database does.</source>
        <translation>Hacer que %1/%2 recuerde la última pasada en la carpeta «%3», como hace esta base de datos.</translation>
    </message>
    <message>
        <source>Bind the %1 folder %2 to this database as it is now. In its quarantine lie %3; those of runs that this database does not know stay there until somebody brings them back or removes them.</source>
        <translation>Vincular la carpeta «%1» (%2) a esta base de datos tal como está. En su cuarentena hay: %3; lo de pasadas que esta base de datos no conoce se queda ahí hasta que alguien lo recupere o lo elimine.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Let the group of the %1 folder %2 lead, run and undo in it.</source>
        <translation>Permitir al grupo de la carpeta «%1» (%2) dirigir, ejecutar y deshacer en ella.</translation>
    </message>
    <message>
        <source>Create the schema scrapazoid_console in database %1: it records every run, so that it can be undone.</source>
        <translation>Crear el esquema scrapazoid_console en la base de datos %1: registra cada pasada para que se pueda deshacer.</translation>
    </message>
    <message>
        <source>The console&apos;s history in database %1 is of an older version than this program, %2: run &quot;scrapazoidctl setup&quot;, which brings it up to date.</source>
        <translation>El historial de la consola en la base de datos %1 es de una versión anterior a la de este programa, %2: ejecutar «scrapazoidctl setup», que lo actualiza.</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, %2: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La consola no está preparada en la base de datos %1, %2: ejecutar primero «scrapazoidctl setup».</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</source>
        <translation>
            <numerusform>En la cuarentena de la carpeta «%1» hay %Ln archivo, %2, que se perdería con ella: primero recuperarlo (undo) o eliminarlo definitivamente (purge). No se ha cambiado nada.</numerusform>
            <numerusform>En la cuarentena de la carpeta «%1» hay %Ln archivos, %2, que se perderían con ella: primero recuperarlos (undo) o eliminarlos definitivamente (purge). No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3), so it stays as it is. Nothing was changed.</source>
        <translation>La carpeta «%1» (%2) está vinculada a otra base de datos (%3), así que se queda como está. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Remove %1/%2; its quarantine is empty.</source>
        <translation>Eliminar %1/%2; su cuarentena está vacía.</translation>
    </message>
    <message>
        <source>Drop the schema scrapazoid_console of database %1 with its history, schedule and pins.</source>
        <translation>Eliminar el esquema scrapazoid_console de la base de datos %1, con su historial, su programación y sus anclajes.</translation>
    </message>
    <message numerus="yes">
        <source>With the history of %1 goes what can put %Ln item(s) back.</source>
        <translation>
            <numerusform>Con el historial de %1 se pierde lo que permite devolver %Ln elemento.</numerusform>
            <numerusform>Con el historial de %1 se pierde lo que permite devolver %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln pasada</numerusform>
            <numerusform>%Ln pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.</source>
        <translation>La lista de la pasada %1 en la carpeta «%2» no se puede eliminar, así que no se purga nada suyo.</translation>
    </message>
    <message>
        <source>a row means it again: it is back in its place</source>
        <translation>una fila vuelve a nombrarlo: está de nuevo en su sitio</translation>
    </message>
    <message>
        <source>Nothing is purged while %1 may be writing rows that mean files in quarantine: try again when it has ended.</source>
        <translation>No se purga nada mientras %1 pueda estar escribiendo filas que nombren archivos en cuarentena: intentarlo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>No folder has a list of a run %1.</source>
        <translation>Ninguna carpeta tiene una lista de la pasada %1.</translation>
    </message>
    <message>
        <source>a damaged line of the folder&apos;s list</source>
        <translation>una línea dañada de la lista de la carpeta</translation>
    </message>
    <message>
        <source>the list names the table %1, which is not mapped</source>
        <translation>la lista nombra la tabla %1, que no está asignada</translation>
    </message>
    <message>
        <source>its row cannot be read from the list</source>
        <translation>su fila no se puede leer de la lista</translation>
    </message>
    <message>
        <source>its file is not in quarantine any more</source>
        <translation>su archivo ya no está en cuarentena</translation>
    </message>
    <message>
        <source>its file did not come back</source>
        <translation>su archivo no volvió</translation>
    </message>
    <message>
        <source>its row could not be put back</source>
        <translation>su fila no se pudo devolver</translation>
    </message>
    <message>
        <source>so nothing can be purged</source>
        <translation>así que no se puede purgar nada</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in quarantine than was shown: look again.</source>
        <translation>Ahora hay en cuarentena más de la pasada %1 de lo que se mostró: mirar otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) of the history are gone; its runs and their counts stay.</source>
        <translation>
            <numerusform>Se ha eliminado %Ln fila antigua del historial; sus pasadas y sus cifras se conservan.</numerusform>
            <numerusform>Se han eliminado %Ln filas antiguas del historial; sus pasadas y sus cifras se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</source>
        <translation>
            <numerusform>%n archivo de la pasada %1 que ninguna fila nombra se queda en la cuarentena de la carpeta «%2». La lista propia de la carpeta tiene sus filas: puede recuperar ambas cosas.</numerusform>
            <numerusform>%n archivos de la pasada %1 que ninguna fila nombra se quedan en la cuarentena de la carpeta «%2». La lista propia de la carpeta tiene sus filas: puede recuperar ambas cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database does not know run %1, which the folder remembers: it has gone back in time, or is a copy. Files that its rows name are back in their places; it was not changed.</source>
        <translation>Esta base de datos no conoce la pasada %1, que la carpeta recuerda: ha vuelto atrás en el tiempo, o es una copia. Los archivos que nombran sus filas están de nuevo en su sitio; la base de datos no se ha cambiado.</translation>
    </message>
    <message>
        <source>a row means it: it is back in its place</source>
        <translation>una fila lo nombra: está de nuevo en su sitio</translation>
    </message>
    <message>
        <source>lies in quarantine, but the journal has no entry that would bring it back</source>
        <translation>está en cuarentena, pero el diario no tiene ninguna entrada que lo recupere</translation>
    </message>
    <message>
        <source>The folder&apos;s own list of the run is kept: &quot;scrapazoidctl undo %1 --from-manifest&quot; shows what it would bring back.</source>
        <translation>La lista propia de la carpeta sobre esta pasada se conserva: «scrapazoidctl undo %1 --from-manifest» muestra qué recuperaría.</translation>
    </message>
    <message>
        <source>%1 is itself an undo or a purge and cannot be taken back.</source>
        <translation>%1 es a su vez una acción de deshacer o de purgar y no se puede revertir.</translation>
    </message>
    <message>
        <source>Run %1 was permanent: its files are gone and cannot be brought back.</source>
        <translation>La pasada %1 fue definitiva: sus archivos ya no existen y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Run %1 has nothing to undo: it did nothing, or was undone or purged already.</source>
        <translation>La pasada %1 no tiene nada que deshacer: no hizo nada, o ya se deshizo o se purgó.</translation>
    </message>
    <message>
        <source>its file in quarantine is not the one that was put there</source>
        <translation>su archivo en cuarentena no es el que se puso ahí</translation>
    </message>
    <message>
        <source>%1; the quarantined file stays where it is</source>
        <translation>%1; el archivo en cuarentena se queda donde está</translation>
    </message>
    <message>
        <source>its file went with another row and is not back</source>
        <translation>su archivo se fue con otra fila y no ha vuelto</translation>
    </message>
    <message>
        <source>its file lies in quarantine, but its entry in the journal says nothing of it</source>
        <translation>su archivo está en cuarentena, pero su entrada en el diario no lo menciona</translation>
    </message>
    <message>
        <source>%1; and its file, which is in its place, cannot be put into quarantine again: %2</source>
        <translation>%1; y su archivo, que está en su sitio, no se puede volver a poner en cuarentena: %2</translation>
    </message>
    <message>
        <source>The alert command could not be started: %1.</source>
        <translation>No se pudo iniciar el comando de alerta: %1.</translation>
    </message>
    <message>
        <source>The alert command did not end and was ended.</source>
        <translation>El comando de alerta no terminaba y se ha detenido.</translation>
    </message>
    <message>
        <source>The alert command ended with status %1: %2</source>
        <translation>El comando de alerta terminó con el estado %1: %2</translation>
    </message>
    <message>
        <source>The alert command crashed: %1</source>
        <translation>El comando de alerta se cerró de forma inesperada: %1</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no folder to clean: set one in the profile.</source>
        <translation>%1 no tiene ninguna carpeta que limpiar: indicar una en el perfil.</translation>
    </message>
    <message>
        <source>Refused: this is nothing that can be agreed to beforehand (&quot;%1&quot;): %2 %3</source>
        <translation>Rechazado: esto no se puede aprobar de antemano («%1»): %2 %3</translation>
    </message>
    <message>
        <source>The job %1 needs nobody to agree: nothing keeps it from its work.</source>
        <translation>La tarea %1 no necesita aprobación: nada le impide hacer su trabajo.</translation>
    </message>
    <message>
        <source>The schedule lives in the console&apos;s own schema, which database %1 does not have in this version: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>La programación está en el esquema propio de la consola, que la base de datos %1 no tiene en esta versión: ejecutar primero «scrapazoidctl setup».</translation>
    </message>
    <message>
        <source>A pause lasts a week at most: switch the schedule off for longer.</source>
        <translation>Una pausa dura como máximo una semana: para más tiempo, desactivar la programación.</translation>
    </message>
    <message numerus="yes">
        <source>Only observed: %Ln item(s) (%1) would be cleaned up.</source>
        <translation>
            <numerusform>Solo se ha observado: se limpiaría %Ln elemento (%1).</numerusform>
            <numerusform>Solo se ha observado: se limpiarían %Ln elementos (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source> A run would be refused: %1 %2</source>
        <translation> Una pasada se rechazaría: %1 %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) (%1) cleaned up.</source>
        <translation>
            <numerusform>Se ha limpiado %Ln elemento (%1).</numerusform>
            <numerusform>Se han limpiado %Ln elementos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln item(s) failed: the history of run %1 says why.</source>
        <translation>
            <numerusform> Ha fallado %Ln elemento: el historial de la pasada %1 dice por qué.</numerusform>
            <numerusform> Han fallado %Ln elementos: el historial de la pasada %1 dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing only: nothing will be changed.</source>
        <translation>Solo se observa: no se cambiará nada.</translation>
    </message>
    <message>
        <source>Leading the cleanups of this database.</source>
        <translation>Dirige las limpiezas de esta base de datos.</translation>
    </message>
    <message>
        <source>Finishing what was left</source>
        <translation>Terminando lo que quedaba</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>Se ha terminado %n lote que había dejado una pasada interrumpida.</numerusform>
            <numerusform>Se han terminado %n lotes que había dejado una pasada interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing by: %1 leads</source>
        <translation>En espera: dirige %1</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>La programación está desactivada</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La programación está desactivada.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2</source>
        <translation>En pausa hasta el %1 por %2</translation>
    </message>
    <message>
        <source>Leading; next: %1 at %2</source>
        <translation>Dirige; siguiente: %1, el %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Ejecutando %1</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>No hay ninguna tarea «%1» en la programación.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>En pausa hasta el %1 por %2.</translation>
    </message>
    <message>
        <source>so nothing can be watched</source>
        <translation>así que no se puede vigilar nada</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>More than %L1 stuck executions match: narrow the filter, or clean up all that are stuck.</source>
        <translation>Coinciden más de %L1 ejecuciones atascadas: acotar el filtro, o limpiar todas las atascadas.</translation>
    </message>
    <message>
        <source>None of the chosen items of run %1 can be brought back any more.</source>
        <translation>Ya no se puede recuperar ninguno de los elementos elegidos de la pasada %1.</translation>
    </message>
    <message>
        <source>Map the table or column under its real name: &quot;scrapazoidctl config&quot; lists the keys schema.…; in the window they are in the connection&apos;s settings.</source>
        <translation>Asignar la tabla o la columna con su nombre real: «scrapazoidctl config» muestra las claves schema.…; en la ventana están en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>If the column has another name, map it in the connection&apos;s settings or with &quot;scrapazoidctl config set&quot;; if there is none, leave it at that.</source>
        <translation>Si la columna tiene otro nombre, asignarla en los ajustes de la conexión o con «scrapazoidctl config set»; si no existe, dejarlo así.</translation>
    </message>
    <message>
        <source>All chosen files of %1 are older than the %2 for which they are kept.</source>
        <translation>Todos los archivos elegidos de «%1» superan su plazo de conservación de %2.</translation>
    </message>
    <message>
        <source>Look at these files in the preview, and go on only if they are meant to go before their time.</source>
        <translation>Mirar estos archivos en la vista previa y continuar solo si de verdad deben eliminarse antes de tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 more than this machine counts since the cleanup of %3.</source>
        <translation>El reloj del servidor marca %1, %2 más de lo que cuenta este equipo desde la limpieza del %3.</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 less than this machine counts since the cleanup of %3.</source>
        <translation>El reloj del servidor marca %1, %2 menos de lo que cuenta este equipo desde la limpieza del %3.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is encrypted.</source>
        <translation>El acceso al bucket %1 está cifrado.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 is this computer.</source>
        <translation>El servidor del bucket %1 es este equipo.</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is not encrypted: whoever listens reads the files.</source>
        <translation>El acceso al bucket %1 no está cifrado: quien escuche puede leer los archivos.</translation>
    </message>
    <message>
        <source>Use https: scrapazoidctl config set s3.endpoint https://HOST</source>
        <translation>Usar https: scrapazoidctl config set s3.endpoint https://HOST</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of the bucket&apos;s server agree.</source>
        <translation>El reloj de este equipo y el del servidor del bucket coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n second(s) from that of the bucket&apos;s server, which will refuse what is asked of it.</source>
        <translation>
            <numerusform>El reloj de este equipo difiere en %n segundo del reloj del servidor del bucket, que rechazará lo que se le pida.</numerusform>
            <numerusform>El reloj de este equipo difiere en %n segundos del reloj del servidor del bucket, que rechazará lo que se le pida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Poner en hora el reloj.</translation>
    </message>
    <message>
        <source>What the store of the %1 folder can do is tried out in it, which was not possible: %2</source>
        <translation>Lo que permite el almacén de la carpeta «%1» se prueba en él, y no ha sido posible: %2</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions and deletes only the content that is named (tier A): files are hidden and can be brought back.</source>
        <translation>El almacén de la carpeta «%1» conserva versiones y elimina solo el contenido que se nombra (nivel A): los archivos se ocultan y se pueden recuperar.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions (tier B): files are hidden, looked at again, and shown where another one came between.</source>
        <translation>El almacén de la carpeta «%1» conserva versiones (nivel B): los archivos se ocultan, se vuelven a mirar y se muestran de nuevo si entretanto ha llegado otro.</translation>
    </message>
    <message>
        <source>Switch versioning on for the bucket: without it nothing could be brought back, so nothing is removed.</source>
        <translation>Activar el control de versiones del bucket: sin él no se podría recuperar nada, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The versioning of the bucket of the %1 folder is suspended (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>El control de versiones del bucket de la carpeta «%1» está suspendido (nivel %2): los archivos se miran y se cuentan, y no se elimina nada.</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps no versions (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>El almacén de la carpeta «%1» no conserva versiones (nivel %2): los archivos se miran y se cuentan, y no se elimina nada.</translation>
    </message>
    <message>
        <source>See to s3.endpoint, s3.region and the credentials.</source>
        <translation>Comprobar s3.endpoint, s3.region y las credenciales.</translation>
    </message>
    <message>
        <source>The %1 folder lies in the bucket %2, as %3.</source>
        <translation>La carpeta «%1» está en el bucket %2, al que se accede como %3.</translation>
    </message>
    <message>
        <source>Rules of the bucket&apos;s own take away what the quarantine of the %1 folder keeps: %2.</source>
        <translation>Hay reglas propias del bucket que eliminan lo que conserva la cuarentena de la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>Let them wait longer than undo.window, or let them leave out this prefix.</source>
        <translation>Hacer que esperen más que undo.window, o que excluyan este prefijo.</translation>
    </message>
    <message>
        <source>The bucket of the %1 folder has Object Lock: what a purge is to delete may have to stay until its time is over.</source>
        <translation>El bucket de la carpeta «%1» tiene Object Lock: lo que deba eliminar una purga quizá tenga que quedarse hasta que venza su plazo.</translation>
    </message>
    <message>
        <source>Let locks end before undo.window does, or purge later.</source>
        <translation>Hacer que los bloqueos terminen antes que undo.window, o purgar más tarde.</translation>
    </message>
    <message>
        <source>Let the credentials read and write below %1 in the bucket.</source>
        <translation>Permitir que las credenciales lean y escriban bajo %1 en el bucket.</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 free.</source>
        <translation>El volumen de la carpeta «%1» tiene libres %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The journal does not say which archive run %1 used.</source>
        <translation>El diario no dice qué archivo histórico usó la pasada %1.</translation>
    </message>
    <message>
        <source>Run %1 used it.</source>
        <translation>Lo usó la pasada %1.</translation>
    </message>
    <message>
        <source>The archive is on the volume of the %1 folder: what goes there frees no space.</source>
        <translation>El archivo histórico está en el volumen de la carpeta «%1»: lo que se lleva allí no libera espacio.</translation>
    </message>
    <message>
        <source>Run %1 put nothing into an archive.</source>
        <translation>La pasada %1 no puso nada en un archivo histórico.</translation>
    </message>
    <message>
        <source>Nothing of run %1 is in its archive.</source>
        <translation>En su archivo histórico no hay nada de la pasada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of files that had been brought back are gone, too.</source>
        <translation>
            <numerusform>También se ha eliminado %Ln copia de archivos que se habían recuperado.</numerusform>
            <numerusform>También se han eliminado %Ln copias de archivos que se habían recuperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of run %1 is still on its way to the archive: let that end first, or undo the run.</source>
        <translation>Parte de la pasada %1 va aún camino del archivo histórico: dejar primero que eso termine, o deshacer la pasada.</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in its archive than was shown: look again.</source>
        <translation>Ahora hay en su archivo histórico más de la pasada %1 de lo que se mostró: mirar otra vez.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: %2.</source>
        <translation>El archivo histórico %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>its copy in the archive could not be brought back: %1; it stays there</source>
        <translation>no se pudo recuperar su copia del archivo histórico: %1; se queda ahí</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left.</source>
        <translation>En el archivo histórico %1 quedan %2 libres.</translation>
    </message>
    <message>
        <source>Make room there, or purge copies that nobody needs: &quot;scrapazoidctl purge --archive RUN&quot;.</source>
        <translation>Hacer sitio allí, o purgar copias que nadie necesite: «scrapazoidctl purge --archive PASADA».</translation>
    </message>
    <message>
        <source>See that the right volume is mounted there: without it run %1 cannot be undone.</source>
        <translation>Comprobar que allí esté montado el volumen correcto: sin él no se puede deshacer la pasada %1.</translation>
    </message>
    <message>
        <source>Mount the volume, or correct the place: scrapazoidctl config set archive.dir FOLDER</source>
        <translation>Montar el volumen, o corregir el lugar: scrapazoidctl config set archive.dir CARPETA</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and run %2 put files into one there.</source>
        <translation>En %1 no hay ningún archivo histórico, y la pasada %2 puso archivos en uno que había ahí.</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than the one that run %2 used.</source>
        <translation>El archivo histórico de %1 no es el que usó la pasada %2.</translation>
    </message>
    <message>
        <source>The archive %1 is there; run %2 has files in it.</source>
        <translation>El archivo histórico %1 está ahí; la pasada %2 tiene archivos en él.</translation>
    </message>
    <message>
        <source>%1 is there, and becomes an archive with the first run.</source>
        <translation>%1 está ahí y será un archivo histórico con la primera pasada.</translation>
    </message>
    <message>
        <source>The archive %1 is there.</source>
        <translation>El archivo histórico %1 está ahí.</translation>
    </message>
    <message>
        <source>Let the role that is to own the console&apos;s tables set it up and let this one in: scrapazoidctl --set server.user=… setup %1 %2</source>
        <translation>Dejar que el rol que ha de ser propietario de las tablas de la consola la prepare y admita a este: scrapazoidctl --set server.user=… setup %1 %2</translation>
    </message>
    <message>
        <source>%1 may not set the console up in %2.</source>
        <translation>%1 no puede preparar la consola en %2.</translation>
    </message>
    <message>
        <source>%1 – or, if this role is to own them: %2</source>
        <translation>%1 – o, si este rol ha de ser el propietario: %2</translation>
    </message>
    <message>
        <source>Give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %1</source>
        <translation>Dar a la función una ruta de búsqueda propia (ALTER FUNCTION … SET search_path), o: %1</translation>
    </message>
    <message>
        <source>Take the right away (%1), give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %2</source>
        <translation>Retirar el permiso (%1), dar a la función una ruta de búsqueda propia (ALTER FUNCTION … SET search_path), o: %2</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left, and %3 would go there: what does not fit stays in quarantine and follows when there is room.</source>
        <translation>En el archivo histórico %1 quedan %2 libres, y %3 irían allí: lo que no quepa se queda en cuarentena y pasará allí cuando haya sitio.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due again at %2 and takes %3.</source>
        <translation>La programación sigue: su tarea «%1» debe volver a ejecutarse el %2 y se llevará %3.</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due now and takes %2.</source>
        <translation>La programación sigue: su tarea «%1» debe ejecutarse ya y se llevará %2.</translation>
    </message>
    <message>
        <source>what is still stuck, and what is older than it keeps</source>
        <translation>lo que sigue atascado y lo que supera su plazo de conservación</translation>
    </message>
    <message>
        <source>what is still stuck</source>
        <translation>lo que sigue atascado</translation>
    </message>
    <message>
        <source>what is older than it keeps</source>
        <translation>lo que supera su plazo de conservación</translation>
    </message>
    <message>
        <source>What is to stay can be pinned by its execution.</source>
        <translation>Lo que deba quedarse se puede anclar por su ejecución.</translation>
    </message>
    <message>
        <source>Not all of it is in the archive yet: %1</source>
        <translation>Aún no está todo en el archivo histórico: %1</translation>
    </message>
    <message>
        <source>What has become of the last files cannot be told at the moment: this ends here, and the next cleanup looks at each of them.</source>
        <translation>Ahora no se puede saber qué ha sido de los últimos archivos: esto termina aquí, y la próxima limpieza mira cada uno.</translation>
    </message>
    <message>
        <source>The %1 folder is listed by the report of S3 Inventory from %2.</source>
        <translation>La carpeta «%1» se lista según el informe de S3 Inventory del %2.</translation>
    </message>
    <message>
        <source>See to S3 Inventory&apos;s configuration, or have the bucket listed: scrapazoidctl config unset %1</source>
        <translation>Revisar la configuración de S3 Inventory, o hacer que se liste el bucket: scrapazoidctl config unset %1</translation>
    </message>
    <message>
        <source>The credentials for the bucket %1 come from %2.</source>
        <translation>Las credenciales del bucket %1 proceden de: %2.</translation>
    </message>
    <message>
        <source>The %1 folder had %2 files by the report of S3 Inventory from %3; each that goes is looked at now.</source>
        <translation>Según el informe de S3 Inventory del %3, la carpeta «%1» tenía %2 archivos; cada archivo que se elimina se comprueba en el momento.</translation>
    </message>
    <message>
        <source>Chosen files of %3 that are live, younger than the %4 for which they are kept, so that the service still shows them: %1 of %2.</source>
        <translation>Archivos elegidos de «%3» que están vigentes, es decir, que aún no superan su plazo de conservación de %4, de modo que el servicio todavía los muestra: %1 de %2.</translation>
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
        <translation>Rechazado por la salvaguarda «%1»: %2 %3 Para continuar igualmente, anular las salvaguardas.</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>Rechazado: %1 %2</translation>
    </message>
    <message>
        <source>preview only: nothing changes</source>
        <translation>solo vista previa: no se cambia nada</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>keep removed files for a while, so that undo works (default)</source>
        <translation>conservar un tiempo los archivos eliminados para que se pueda deshacer (predeterminado)</translation>
    </message>
    <message>
        <source>delete for good, without undo</source>
        <translation>eliminar definitivamente, sin poder deshacer</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>refuse to remove more items than this</source>
        <translation>no eliminar más elementos que estos</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>refuse to remove a larger share of a folder or table (default: half for orphans and missing rows, none for what is old)</source>
        <translation>no eliminar una parte mayor de una carpeta o tabla (predeterminado: la mitad para huérfanos y filas sin archivo, sin límite para lo antiguo)</translation>
    </message>
    <message>
        <source>let the guards pass, this once</source>
        <translation>saltarse las salvaguardas, solo esta vez</translation>
    </message>
    <message>
        <source>list every item with what became of it</source>
        <translation>mostrar cada elemento y lo que ha sido de él</translation>
    </message>
    <message>
        <source>A run would be refused: %1 %2</source>
        <translation>Una pasada se rechazaría: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>Se ha terminado %n lote que había dejado una pasada interrumpida.</numerusform>
            <numerusform>Se han terminado %n lotes que había dejado una pasada interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request after %1 of %2 items: what is done is in the history, the rest was not touched.</source>
        <translation>Detenido a petición tras %1 de %2 elementos: lo hecho está en el historial, el resto no se ha tocado.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>
            <numerusform>Ha fallado %n elemento: «scrapazoidctl history %1» dice por qué.</numerusform>
            <numerusform>Han fallado %n elementos: «scrapazoidctl history %1» dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>EDAD</translation>
    </message>
    <message>
        <source>leave alone what is younger, like 90m or 2h (default from the profile, 1h)</source>
        <translation>no tocar lo más reciente, como 90m o 2h (predeterminado: lo del perfil, 1h)</translation>
    </message>
    <message>
        <source>Give %1 the path of their file, with undo?</source>
        <translation>¿Dar a %1 la ruta de su archivo, pudiendo deshacer?</translation>
    </message>
    <message>
        <source>Delete %1 for good, without undo?</source>
        <translation>¿Eliminar definitivamente %1, sin poder deshacer?</translation>
    </message>
    <message>
        <source>Move %1 to quarantine?</source>
        <translation>¿Mover %1 a la cuarentena?</translation>
    </message>
    <message>
        <source>Clean up %1, with undo?</source>
        <translation>¿Limpiar %1, pudiendo deshacer?</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulación: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>remove screenshots older than some days</source>
        <translation>eliminar capturas con más de unos días</translation>
    </message>
    <message>
        <source>remove downloaded files older than some days</source>
        <translation>eliminar archivos descargados con más de unos días</translation>
    </message>
    <message>
        <source>Files and their rows go together, oldest first. Files of executions that are running or pending stay, and so does everything of a pinned execution.</source>
        <translation>Los archivos y sus filas se eliminan juntos, primero los más antiguos. Se quedan los archivos de ejecuciones en curso o pendientes, y también todo lo de una ejecución anclada.</translation>
    </message>
    <message>
        <source>keep what is younger, %1 to %2 (default: as &quot;scrapazoidctl retention&quot; says, 7)</source>
        <translation>conservar lo más reciente, %1 a %2 (predeterminado: lo que diga «scrapazoidctl retention», 7)</translation>
    </message>
    <message>
        <source>a cleanup that was saved under a name</source>
        <translation>una limpieza guardada con un nombre</translation>
    </message>
    <message>
        <source>preset takes a name, and none is saved yet: the Cleanup page of the window makes one.</source>
        <translation>preset requiere un nombre, y aún no hay ninguna plantilla guardada: se crean en la página Limpieza de la ventana.</translation>
    </message>
    <message>
        <source>preset takes a name: %1.</source>
        <translation>preset requiere un nombre: %1.</translation>
    </message>
    <message>
        <source>remove files that no row names</source>
        <translation>eliminar archivos que ninguna fila nombra</translation>
    </message>
    <message>
        <source>remove rows whose file is gone</source>
        <translation>eliminar filas cuyo archivo ya no existe</translation>
    </message>
    <message>
        <source>Both folders where none is named. A file that any row of either table names stays, and so does one that is young or by its name (.part, .crdownload, .tmp) still being written.</source>
        <translation>Ambas carpetas si no se nombra ninguna. Se queda el archivo que nombre alguna fila de cualquiera de las dos tablas, y también el que es reciente o el que, por su nombre (.part, .crdownload, .tmp), aún se está escribiendo.</translation>
    </message>
    <message>
        <source>Both folders where none is named. Only a file that is certainly not there counts: what cannot be read is not gone. Rows of executions that are running, pending or pinned stay.</source>
        <translation>Ambas carpetas si no se nombra ninguna. Solo cuenta el archivo que con certeza no está: lo que no se puede leer no ha desaparecido. Se quedan las filas de ejecuciones en curso, pendientes o ancladas.</translation>
    </message>
    <message>
        <source>instead of removing rows, give those whose file certainly lies elsewhere below the folder (the only one of that name and size, named by no row) its path</source>
        <translation>en lugar de eliminar filas, dar su ruta a aquellas cuyo archivo está con certeza en otro lugar de la carpeta (el único con ese nombre y tamaño, y que ninguna fila nombra)</translation>
    </message>
    <message>
        <source>%1 takes &quot;screenshots&quot; or &quot;downloads&quot;, or neither for both; not &quot;%2&quot;.</source>
        <translation>%1 admite «screenshots» o «downloads», o ninguno para ambos; no «%2».</translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>ejecuciones atascadas, y capturas y descargas con más de %n día</numerusform>
            <numerusform>ejecuciones atascadas, y capturas y descargas con más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, orphans, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>ejecuciones atascadas, huérfanos, y capturas y descargas con más de %n día</numerusform>
            <numerusform>ejecuciones atascadas, huérfanos, y capturas y descargas con más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>La rutina semanal del servicio, en un solo plan.</translation>
    </message>
    <message>
        <source>For a volume that is full: nearly everything goes. Copy what you need first.</source>
        <translation>Para un volumen lleno: se elimina casi todo. Copiar antes lo que haga falta.</translation>
    </message>
    <message>
        <source>delete quarantined files whose time for undo is over</source>
        <translation>eliminar archivos en cuarentena cuyo plazo para deshacer ha vencido</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>PASADA</translation>
    </message>
    <message>
        <source>only what this run moved to quarantine</source>
        <translation>solo lo que esta pasada movió a la cuarentena</translation>
    </message>
    <message>
        <source>also what could still be undone</source>
        <translation>también lo que aún se podría deshacer</translation>
    </message>
    <message>
        <source>also quarantine that no run of this database&apos;s history owns</source>
        <translation>también la cuarentena que no pertenece a ninguna pasada del historial de esta base de datos</translation>
    </message>
    <message>
        <source>with --json, every item with what became of it</source>
        <translation>con --json, cada elemento y lo que ha sido de él</translation>
    </message>
    <message>
        <source>--run needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--run requiere una pasada: «scrapazoidctl history» las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation>
            <numerusform>Para purgar: %1, de %n pasada.</numerusform>
            <numerusform>Para purgar: %1, de %n pasadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the history&apos;s runs is to be purged.</source>
        <translation>No hay que purgar ningún archivo de las pasadas del historial.</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>No hay nada que purgar.</translation>
    </message>
    <message>
        <source>  kept: %1 that can still be restored (--now takes them too)</source>
        <translation>  se queda: %1 que aún se puede restaurar (--now también lo elimina)</translation>
    </message>
    <message>
        <source>  kept: %1 of runs that are not over yet (&quot;scrapazoidctl doctor&quot; says what they wait for)</source>
        <translation>  se queda: %1 de pasadas que aún no han terminado («scrapazoidctl doctor» dice qué esperan)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know</source>
        <translation>
            <numerusform>%Ln archivo (%1) de la pasada %2 en la carpeta «%3», que esta base de datos no conoce</numerusform>
            <numerusform>%Ln archivos (%1) de la pasada %2 en la carpeta «%3», que esta base de datos no conoce</numerusform>
        </translation>
    </message>
    <message>
        <source>  goes: %1</source>
        <translation>  se elimina: %1</translation>
    </message>
    <message>
        <source>  kept: %1 (&quot;undo %2 --from-manifest&quot; restores it, --strays removes it)</source>
        <translation>  se queda: %1 («undo %2 --from-manifest» lo restaura, --strays lo elimina)</translation>
    </message>
    <message>
        <source>  goes: %1 rows of the history, of what cannot be undone any more</source>
        <translation>  se elimina: %1 filas del historial, de lo que ya no se puede deshacer</translation>
    </message>
    <message>
        <source>Delete all of that for good, whether or not anybody could still want it?</source>
        <translation>¿Eliminar definitivamente todo eso, aunque alguien aún pudiera quererlo?</translation>
    </message>
    <message>
        <source>Remove the old rows of the history?</source>
        <translation>¿Eliminar las filas antiguas del historial?</translation>
    </message>
    <message>
        <source>Delete %1 for good, whether or not its time for undo is over?</source>
        <translation>¿Eliminar definitivamente %1, aunque no haya vencido el plazo para deshacer?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Eliminar definitivamente %1?</translation>
    </message>
    <message>
        <source>Purged: %1; %2 freed.</source>
        <translation>Purgado: %1; %2 liberados.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in quarantine.</source>
        <translation>Detenido a petición: el resto sigue en cuarentena.</translation>
    </message>
    <message>
        <source>Not everything could be purged: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>No se pudo purgar todo: «scrapazoidctl history %1» dice por qué.</translation>
    </message>
    <message>
        <source>mark stuck executions failed</source>
        <translation>marcar como fallidas las ejecuciones atascadas</translation>
    </message>
    <message>
        <source>An execution is stuck when it is running or pending and started longer ago than the execution limit and the grace together, by the server&apos;s clock. Executions without a start are never touched.</source>
        <translation>Una ejecución está atascada si está en curso o pendiente y se inició hace más tiempo que el límite de ejecución y el margen de gracia juntos, según el reloj del servidor. Las ejecuciones sin inicio no se tocan nunca.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>the service&apos;s MAX_EXECUTION_TIME (default from the profile, 300)</source>
        <translation>el MAX_EXECUTION_TIME del servicio (predeterminado: lo del perfil, 300)</translation>
    </message>
    <message>
        <source>time on top of it (default 60)</source>
        <translation>tiempo adicional (predeterminado: 60)</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>¿Marcar %n ejecución como fallida?</numerusform>
            <numerusform>¿Marcar %n ejecuciones como fallidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl undo %1&quot; takes that back.</source>
        <translation>«scrapazoidctl undo %1» lo revierte.</translation>
    </message>
    <message>
        <source>  not restored: %1 (%2)</source>
        <translation>  sin restaurar: %1 (%2)</translation>
    </message>
    <message>
        <source>restore what a run moved to quarantine or marked failed</source>
        <translation>restaurar lo que una pasada movió a la cuarentena o marcó como fallido</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. Files go back to their places and rows get their own ids again. What has changed since stays as it is and is reported.</source>
        <translation>PASADA es el id de una pasada, un comienzo único de este, o «last». Los archivos vuelven a su sitio y las filas recuperan sus id. Lo que ha cambiado desde entonces se queda como está y se notifica.</translation>
    </message>
    <message>
        <source>say what could be restored: nothing changes</source>
        <translation>decir qué se podría restaurar: no se cambia nada</translation>
    </message>
    <message>
        <source>by the list in the folders themselves, where the journal has lost the run: asks</source>
        <translation>según la lista de las propias carpetas, si el diario ha perdido la pasada: pregunta</translation>
    </message>
    <message>
        <source>do not ask; only with --from-manifest is there a question</source>
        <translation>no preguntar; solo se pregunta con --from-manifest</translation>
    </message>
    <message>
        <source>undo needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>undo requiere una pasada: «scrapazoidctl history» las muestra.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the same undo can be given again.</source>
        <translation>Detenido a petición: se puede repetir el mismo comando undo.</translation>
    </message>
    <message>
        <source>Not everything could be restored: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>No se pudo restaurar todo: «scrapazoidctl history %1» dice por qué.</translation>
    </message>
    <message>
        <source>The folders&apos; own list of run %1: %2 files (%3) lie in quarantine; %4 rows would go back into %5.</source>
        <translation>Lista propia de las carpetas sobre la pasada %1: %2 archivos (%3) están en cuarentena; %4 filas volverían a %5.</translation>
    </message>
    <message>
        <source>%1 files of the list are not in quarantine any more.</source>
        <translation>%1 archivos de la lista ya no están en cuarentena.</translation>
    </message>
    <message>
        <source>%1 lines of the list are damaged and left out.</source>
        <translation>%1 líneas de la lista están dañadas y se excluyen.</translation>
    </message>
    <message>
        <source>Rows of other tables that went along are in no such list and do not come back with it.</source>
        <translation>Las filas de otras tablas que se eliminaron con ellas no figuran en esa lista y no vuelven con ella.</translation>
    </message>
    <message>
        <source>Bring them back?</source>
        <translation>¿Recuperarlos?</translation>
    </message>
    <message>
        <source>Run %1 (%2, %3): %4 of %5 items could be restored.</source>
        <translation>Pasada %1 (%2, %3): se podrían restaurar %4 de %5 elementos.</translation>
    </message>
    <message>
        <source>print exactly one JSON object</source>
        <translation>escribir exactamente un objeto JSON</translation>
    </message>
    <message>
        <source>print this help, or a command&apos;s</source>
        <translation>mostrar esta ayuda, o la de un comando</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>There is no command: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>Falta el comando: «scrapazoidctl --help» los muestra.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>No existe el comando «%1»%2: «scrapazoidctl --help» los muestra.</translation>
    </message>
    <message>
        <source> (did you mean %1?)</source>
        <translation> (¿se refería a %1?)</translation>
    </message>
    <message>
        <source>%1 has no option --%2: &quot;scrapazoidctl %1 --help&quot; lists its options.</source>
        <translation>%1 no tiene la opción --%2: «scrapazoidctl %1 --help» muestra sus opciones.</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] COMMAND [options]</source>
        <translation>Uso: scrapazoidctl [conexión] COMANDO [opciones]</translation>
    </message>
    <message>
        <source>Cleans up after the Scrapazoid web-scraping service, from a terminal, cron or systemd.</source>
        <translation>Limpia lo que deja el servicio de extracción web Scrapazoid, desde un terminal, cron o systemd.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Conexión:</translation>
    </message>
    <message>
        <source>General:</source>
        <translation>General:</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] %1%2 [options]</source>
        <translation>Uso: scrapazoidctl [conexión] %1%2 [opciones]</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>--%1 no puede ser «%2»: admite %3.</translation>
    </message>
    <message>
        <source>There is no option %1%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>No existe la opción %1%2: «scrapazoidctl --help» muestra las que hay.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>La opción %1 requiere un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is there twice, and not the same: give the one that is meant.</source>
        <translation>La opción %1 aparece dos veces con valores distintos: indicar la que vale.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>whole seconds, or a number with s, m, h or d</source>
        <translation>segundos enteros, o un número con s, m, h o d</translation>
    </message>
    <message>
        <source>What was done could not be written to standard output: &quot;scrapazoidctl history&quot; has it.</source>
        <translation>No se pudo escribir en la salida estándar lo que se ha hecho: «scrapazoidctl history» lo tiene.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>No se pudo escribir la respuesta en la salida estándar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many: &quot;scrapazoidctl %2 --help&quot; says what %2 takes.</source>
        <translation>Sobra la palabra «%1»: «scrapazoidctl %2 --help» dice qué admite %2.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody is here to answer &quot;%1&quot;: add --yes to agree beforehand.</source>
        <translation>No se ha hecho nada, porque nadie puede responder a «%1»: añadir --yes para aceptar de antemano.</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [s/N] </translation>
    </message>
    <message>
        <source>Nothing was done: stopped on request.</source>
        <translation>No se ha hecho nada: detenido a petición.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the short form of yes, as an answer</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Nothing was done: the answer was not yes.</source>
        <translation>No se ha hecho nada: la respuesta no fue sí.</translation>
    </message>
    <message>
        <source>say nothing where there was nothing to do or all went through, for cron</source>
        <translation>no decir nada si no había nada que hacer o todo salió bien, para cron</translation>
    </message>
    <message>
        <source>wait that long for whoever else is cleaning, instead of ending with 4</source>
        <translation>esperar ese tiempo a quien más esté limpiando, en lugar de terminar con 4</translation>
    </message>
    <message>
        <source>There is no default profile in %1: name one with --profile, or make one with &quot;scrapazoidctl config add NAME&quot;.</source>
        <translation>No hay perfil predeterminado en %1: indicar uno con --profile, o crear uno con «scrapazoidctl config add NOMBRE».</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already: &quot;scrapazoidctl -p %1 config set KEY VALUE&quot; changes it.</source>
        <translation>Ya existe un perfil «%1»: «scrapazoidctl -p %1 config set CLAVE VALOR» lo cambia.</translation>
    </message>
    <message>
        <source>config add makes a new profile, so --profile has no place here.</source>
        <translation>config add crea un perfil nuevo, así que --profile no procede aquí.</translation>
    </message>
    <message>
        <source>Made the profile %1 in %2.</source>
        <translation>Se ha creado el perfil %1 en %2.</translation>
    </message>
    <message>
        <source> Its password is in the keychain.</source>
        <translation> Su contraseña está en el llavero.</translation>
    </message>
    <message>
        <source> Its password was not kept: </source>
        <translation> Su contraseña no se guardó: </translation>
    </message>
    <message>
        <source>Removed the profile %1.</source>
        <translation>Se ha quitado el perfil %1.</translation>
    </message>
    <message>
        <source>%1 is the default profile now.</source>
        <translation>%1 es ahora el perfil predeterminado.</translation>
    </message>
    <message>
        <source>The keychain has no password of the profile %1 any more.</source>
        <translation>El llavero ya no tiene ninguna contraseña del perfil %1.</translation>
    </message>
    <message>
        <source>Password of the profile %1: </source>
        <translation>Contraseña del perfil %1: </translation>
    </message>
    <message>
        <source>There was no password: &quot;config password --remove&quot; forgets the old one.</source>
        <translation>No se dio ninguna contraseña: «config password --remove» olvida la anterior.</translation>
    </message>
    <message>
        <source>The keychain has the password of the profile %1.</source>
        <translation>El llavero tiene la contraseña del perfil %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Finishing what an interrupted run left</source>
        <translation>Terminando lo que dejó una pasada interrumpida</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Listando archivos</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo filas</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Comprobando archivos</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Purgando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 de %3 (%4 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Connecting as DATABASE_URL says; the default profile %1 is left out.</source>
        <translation>Se conecta según DATABASE_URL; el perfil predeterminado %1 no se usa.</translation>
    </message>
    <message>
        <source>Connecting as -d says, with everything else of profile %1.</source>
        <translation>Se conecta según -d, con todo lo demás del perfil %1.</translation>
    </message>
    <message>
        <source>Connecting as -d says; DATABASE_URL is left out.</source>
        <translation>Se conecta según -d; DATABASE_URL no se usa.</translation>
    </message>
    <message>
        <source>Connecting as profile %1 says; DATABASE_URL is left out.</source>
        <translation>Se conecta según el perfil %1; DATABASE_URL no se usa.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 requiere una carpeta.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, for example --set screenshots.days=3.</source>
        <translation>--set admite CLAVE=VALOR, por ejemplo --set screenshots.days=3.</translation>
    </message>
    <message>
        <source>--set has %1 twice, and not the same: give the one that is meant.</source>
        <translation>--set contiene %1 dos veces con valores distintos: indicar el que vale.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>a profile of the configuration file; the default one where neither this, -d nor DATABASE_URL is given</source>
        <translation>un perfil del archivo de configuración; el predeterminado si no se indica este, ni -d, ni DATABASE_URL</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>a libpq URL or key=value string; else DATABASE_URL, else libpq&apos;s own variables</source>
        <translation>una URL de libpq o una cadena clave=valor; si no, DATABASE_URL; si no, las variables propias de libpq</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>folder of the screenshots: a path, ssh://HOST/PATH, sudo:///PATH or the like</source>
        <translation>carpeta de las capturas: una ruta, ssh://HOST/RUTA, sudo:///RUTA o similar</translation>
    </message>
    <message>
        <source>folder of the downloaded files, likewise</source>
        <translation>carpeta de los archivos descargados, igualmente</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLAVE=VALOR</translation>
    </message>
    <message>
        <source>any other setting for this call; &quot;scrapazoidctl config&quot; lists them</source>
        <translation>cualquier otro ajuste para esta llamada; «scrapazoidctl config» los muestra</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>faltan datos</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>no en menos de un año</translation>
    </message>
    <message>
        <source>perhaps never</source>
        <translation>quizá nunca</translation>
    </message>
    <message>
        <source>the space that a workload needs: the planning formula on given or measured figures</source>
        <translation>el espacio que necesita una carga de trabajo: la fórmula de planificación con cifras dadas o medidas</translation>
    </message>
    <message>
        <source>Needs no connection: without --measured the figures are those of the command line, and where it says nothing, of the service&apos;s manual. With --measured they are those of the last complete days, the command line&apos;s replace single ones, and both folders are measured to tell when their volume is full: from what came in each day, and with no date where the data allow none. GB is 10⁹ bytes.</source>
        <translation>No necesita conexión: sin --measured, las cifras son las de la línea de comandos y, si esta no dice nada, las del manual del servicio. Con --measured son las de los últimos días completos, la línea de comandos sustituye las que indique, y se miden ambas carpetas para saber cuándo se llena su volumen: según lo que llegó cada día, y sin fecha si los datos no lo permiten. GB son 10⁹ bytes.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DÍAS</translation>
    </message>
    <message>
        <source>measure the workload over so many days, 30 where none is said</source>
        <translation>medir la carga de trabajo sobre tantos días, 30 si no se indica</translation>
    </message>
    <message>
        <source>default 50</source>
        <translation>predeterminado: 50</translation>
    </message>
    <message>
        <source>default 10</source>
        <translation>predeterminado: 10</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>average; default 100KB</source>
        <translation>de media; predeterminado: 100KB</translation>
    </message>
    <message>
        <source>default 5</source>
        <translation>predeterminado: 5</translation>
    </message>
    <message>
        <source>average; default 5MB</source>
        <translation>de media; predeterminado: 5MB</translation>
    </message>
    <message>
        <source>days that files are kept</source>
        <translation>días que se conservan los archivos</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>times what is needed; default 1.2</source>
        <translation>veces lo necesario; predeterminado: 1.2</translation>
    </message>
    <message>
        <source>of the volume; with --measured, what the folders lie on unless given</source>
        <translation>del volumen; con --measured, aquel en el que están las carpetas, salvo que se indique</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PORCENTAJE</translation>
    </message>
    <message>
        <source>of the volume that may be used at most; default 75</source>
        <translation>del volumen que se puede usar como máximo; predeterminado: 75</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes a size like 100KB, 5MB or 1.5GiB.</source>
        <translation>--%1 no puede ser «%2»: admite un tamaño como 100KB, 5MB o 1.5GiB.</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s).</source>
        <translation>
            <numerusform>Medido sobre el último %n día completo.</numerusform>
            <numerusform>Medido sobre los últimos %n días completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>NECESARIO</translation>
    </message>
    <message>
        <source>Under %1 of a volume of %2, beside %3 of others: %4.</source>
        <translation>Por debajo del %1 de un volumen de %2, junto a %3 de otros: %4.</translation>
    </message>
    <message>
        <source>any retention</source>
        <translation>cualquier retención</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>%n día como máximo</numerusform>
            <numerusform>%n días como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep yours: a volume of %1.</source>
        <translation>Para mantener la retención indicada: un volumen de %1.</translation>
    </message>
    <message>
        <source>VOLUME</source>
        <translation>VOLUMEN</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>CON LIMPIEZA</translation>
    </message>
    <message>
        <source>REACHED</source>
        <translation>ALCANZADO</translation>
    </message>
    <message>
        <source>EARLIEST</source>
        <translation>COMO PRONTO</translation>
    </message>
    <message>
        <source>LATEST</source>
        <translation>COMO TARDE</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>one line for monitoring systems: OK, WARNING, CRITICAL or UNKNOWN</source>
        <translation>una línea para sistemas de supervisión: OK, WARNING, CRITICAL o UNKNOWN</translation>
    </message>
    <message>
        <source>use of a volume, of its bytes or its inodes, above which it is a warning (default: where the profile&apos;s alert is raised, 80)</source>
        <translation>uso de un volumen, de sus bytes o de sus inodos, a partir del cual es una advertencia (predeterminado: donde el perfil da la alerta, 80)</translation>
    </message>
    <message>
        <source>the same for critical (default: half-way from there to full, 90)</source>
        <translation>lo mismo para crítico (predeterminado: a medio camino entre eso y lleno, 90)</translation>
    </message>
    <message>
        <source>stuck executions above which it is a warning (default 0)</source>
        <translation>ejecuciones atascadas a partir de las cuales es una advertencia (predeterminado: 0)</translation>
    </message>
    <message>
        <source>stuck executions above which it is critical (default 20)</source>
        <translation>ejecuciones atascadas a partir de las cuales es crítico (predeterminado: 20)</translation>
    </message>
    <message>
        <source>time since the last cleanup of files (default the interval and two hours)</source>
        <translation>tiempo desde la última limpieza de archivos (predeterminado: el intervalo y dos horas)</translation>
    </message>
    <message>
        <source>the same for critical (default two intervals and two hours)</source>
        <translation>lo mismo para crítico (predeterminado: dos intervalos y dos horas)</translation>
    </message>
    <message>
        <source>--%1-warning must not be above --%1-critical.</source>
        <translation>--%1-warning no debe superar a --%1-critical.</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n atascada</numerusform>
            <numerusform>%n atascadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 volume %2 % of its inodes</source>
        <translation>volumen %1: %2 % de sus inodos</translation>
    </message>
    <message>
        <source>%1 volume %2 %</source>
        <translation>volumen %1: %2 %</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>no se puede abrir la carpeta «%1»</translation>
    </message>
    <message>
        <source>last cleanup %1 ago</source>
        <translation>última limpieza hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>schedule kept</source>
        <translation>programación atendida</translation>
    </message>
    <message>
        <source>nobody keeps the schedule: %1 overdue</source>
        <translation>nadie atiende la programación: %1 con retraso</translation>
    </message>
    <message>
        <source>every job goes through</source>
        <translation>todas las tareas salen bien</translation>
    </message>
    <message>
        <source>%1 runs but does not go through</source>
        <translation>%1 se ejecuta pero no sale bien</translation>
    </message>
    <message>
        <source>%1 did nothing: %2</source>
        <translation>%1 no hizo nada: %2</translation>
    </message>
    <message>
        <source>no job refused</source>
        <translation>ninguna tarea rechazada</translation>
    </message>
    <message>
        <source>good  </source>
        <translation>bien  </translation>
    </message>
    <message>
        <source>warn  </source>
        <translation>aviso </translation>
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
        <translation>buscar lo que impide que funcionen las limpiezas y decir cómo arreglarlo</translation>
    </message>
    <message>
        <source>Looks at connection, schema, indexes, rights in the database and in the folders, clock and other cleaners; changes nothing. Each line is good, warn (works, but could be better) or bad, with its mend below. The exit status is 0 where nothing is bad, 3 where there is no connection or the schema does not fit, and otherwise 2.</source>
        <translation>Mira la conexión, el esquema, los índices, los permisos en la base de datos y en las carpetas, el reloj y otros limpiadores; no cambia nada. Cada línea es «bien», «aviso» (funciona, pero podría ser mejor) o «mal», con su arreglo debajo. El estado de salida es 0 si nada está mal, 3 si no hay conexión o el esquema no encaja, y 2 en los demás casos.</translation>
    </message>
    <message>
        <source>for a role and a user that only look and preview</source>
        <translation>para un rol y un usuario que solo miran y previsualizan</translation>
    </message>
    <message>
        <source>Stopped before everything was looked at; nothing has been changed.</source>
        <translation>Detenido antes de mirarlo todo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada que arreglar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n problema que arreglar.</numerusform>
            <numerusform>%n problemas que arreglar.</numerusform>
        </translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[PASADA]</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Aún no hay pasadas.</translation>
    </message>
    <message>
        <source>counts, sizes and old files per directory, volume use, largest files</source>
        <translation>cifras, tamaños y archivos antiguos por directorio, uso del volumen, archivos más grandes</translation>
    </message>
    <message>
        <source>Measures both folders file by file and looks up every row; changes nothing but the day&apos;s snapshot in the console&apos;s own schema. Where a folder cannot be read whole, the exit status is 1.</source>
        <translation>Mide ambas carpetas archivo por archivo y busca cada fila; no cambia nada salvo la instantánea del día en el esquema propio de la consola. Si una carpeta no se puede leer entera, el estado de salida es 1.</translation>
    </message>
    <message>
        <source>rows of each list (default %1)</source>
        <translation>filas de cada lista (predeterminado: %1)</translation>
    </message>
    <message>
        <source>what the database alone says: nothing is looked up on disk</source>
        <translation>solo lo que dice la base de datos: no se busca nada en disco</translation>
    </message>
    <message>
        <source>the keychain, else PGPASSWORD or libpq&apos;s password file</source>
        <translation>el llavero; si no, PGPASSWORD o el archivo de contraseñas de libpq</translation>
    </message>
    <message>
        <source>PGPASSWORD or libpq&apos;s password file</source>
        <translation>PGPASSWORD o el archivo de contraseñas de libpq</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACCIÓN]</translation>
    </message>
    <message>
        <source>show or change settings and profiles</source>
        <translation>mostrar o cambiar ajustes y perfiles</translation>
    </message>
    <message>
        <source>config knows no action &quot;%1&quot;: &quot;scrapazoidctl config --help&quot; lists them.</source>
        <translation>config no conoce la acción «%1»: «scrapazoidctl config --help» las muestra.</translation>
    </message>
    <message>
        <source>Write it as &quot;scrapazoidctl config %1&quot;.</source>
        <translation>Se escribe así: «scrapazoidctl config %1».</translation>
    </message>
    <message>
        <source>libpq, unless the service file says otherwise</source>
        <translation>libpq, salvo que el archivo de servicio diga otra cosa</translation>
    </message>
    <message>
        <source>libpq</source>
        <translation>libpq</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>The profile has a key &quot;%1&quot; that this version does not know and ignores.</source>
        <translation>El perfil tiene una clave «%1» que esta versión no conoce y pasa por alto.</translation>
    </message>
    <message>
        <source>config set changes a profile, so --database has no place here.</source>
        <translation>config set cambia un perfil, así que --database no procede aquí.</translation>
    </message>
    <message>
        <source>There are no profiles in %1: &quot;scrapazoidctl config add NAME&quot; makes one.</source>
        <translation>No hay perfiles en %1: «scrapazoidctl config add NOMBRE» crea uno.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>executions that no cleanup touches</source>
        <translation>ejecuciones que ninguna limpieza toca</translation>
    </message>
    <message>
        <source>protect executions and their files from every cleanup</source>
        <translation>proteger de toda limpieza ejecuciones y sus archivos</translation>
    </message>
    <message>
        <source>take that protection away</source>
        <translation>quitar esa protección</translation>
    </message>
    <message>
        <source>One that is pinned already gets the new note.</source>
        <translation>Una que ya esté anclada recibe la nota nueva.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>por qué, para quien pregunte después</translation>
    </message>
    <message>
        <source>EXECUTION</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ANCLADA</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>POR</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>Nothing is pinned.</source>
        <translation>No hay nada anclado.</translation>
    </message>
    <message>
        <source>Which execution? Give its id, or several.</source>
        <translation>¿Qué ejecución? Indicar su id, o varios.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s).</source>
        <translation>
            <numerusform>Se ha anclado %n ejecución.</numerusform>
            <numerusform>Se han anclado %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Se ha desanclado %n ejecución.</numerusform>
            <numerusform>Se han desanclado %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1.</source>
        <translation>No existe la ejecución %1.</translation>
    </message>
    <message>
        <source>Execution %1 was not pinned.</source>
        <translation>La ejecución %1 no estaba anclada.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots %1, downloads %2</source>
        <translation>capturas %1, descargas %2</translation>
    </message>
    <message>
        <source>how long files are kept: by profile, or as agreed for the database</source>
        <translation>cuánto se conservan los archivos: según el perfil, o lo acordado para la base de datos</translation>
    </message>
    <message>
        <source>Without options says what holds and who said so. With days, it is agreed for the database, in place of every profile: window, command line and schedule follow. What they would remove today is said before; nothing is removed by this command.</source>
        <translation>Sin opciones dice qué rige y quién lo dispuso. Con días, se acuerda para la base de datos en lugar de cada perfil: lo siguen la ventana, la línea de comandos y la programación. Antes se dice qué eliminarían hoy; este comando no elimina nada.</translation>
    </message>
    <message>
        <source>keep screenshots so long</source>
        <translation>conservar las capturas ese tiempo</translation>
    </message>
    <message>
        <source>keep downloaded files so long</source>
        <translation>conservar los archivos descargados ese tiempo</translation>
    </message>
    <message>
        <source>what the profile says holds again</source>
        <translation>vuelve a regir lo que dice el perfil</translation>
    </message>
    <message>
        <source>--from-profile and days exclude each other: choose one.</source>
        <translation>--from-profile y los días se excluyen: elegir una cosa.</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>RETENTION</source>
        <translation>RETENCIÓN</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>según el perfil</translation>
    </message>
    <message>
        <source>To be kept: %1.</source>
        <translation>Se conservará: %1.</translation>
    </message>
    <message>
        <source>A cleanup would remove %1 today.</source>
        <translation>Una limpieza eliminaría hoy %1.</translation>
    </message>
    <message>
        <source>Let this hold for the whole database?</source>
        <translation>¿Que esto rija para toda la base de datos?</translation>
    </message>
    <message>
        <source>Kept by the profile: %1.</source>
        <translation>Se conserva según el perfil: %1.</translation>
    </message>
    <message>
        <source>Kept in this database: %1; applied by %2, %3.</source>
        <translation>Se conserva en esta base de datos: %1; aplicado por %2, %3.</translation>
    </message>
    <message>
        <source>%1 would begin with this:</source>
        <translation>%1 empezaría con esto:</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule do this without asking?</source>
        <translation>¿Permitir que quien atiende la programación lo haga sin preguntar?</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>No hay ninguna tarea «%1» en la programación.</translation>
    </message>
    <message>
        <source>Nothing keeps the job %1 from this, so nobody has to agree to it.</source>
        <translation>Nada le impide esto a la tarea %1, así que nadie tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Let the job %1 do this once, by itself?</source>
        <translation>¿Permitir que la tarea %1 lo haga una vez por sí sola?</translation>
    </message>
    <message>
        <source>Agreed: the job %1 goes on once, up to these counts and cutoffs.</source>
        <translation>Aprobado: la tarea %1 continúa una vez, hasta estas cifras y fechas de corte.</translation>
    </message>
    <message>
        <source>The guard &quot;%1&quot;: %2</source>
        <translation>La salvaguarda «%1»: %2</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La programación está desactivada.</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>En pausa hasta el %1 por %2.</translation>
    </message>
    <message>
        <source>The schedule observes only: nothing is changed.</source>
        <translation>La programación solo observa: no se cambia nada.</translation>
    </message>
    <message>
        <source>The schedule is on.</source>
        <translation>La programación está activada.</translation>
    </message>
    <message>
        <source>Kept by %1 of %2 at %3, since %4.</source>
        <translation>La atiende %1 de %2 en %3, desde el %4.</translation>
    </message>
    <message>
        <source>Nobody keeps it: run &quot;scrapazoidctl watch&quot;.</source>
        <translation>Nadie la atiende: ejecutar «scrapazoidctl watch».</translation>
    </message>
    <message>
        <source>[on|observe|off|pause|resume|enable JOB|disable JOB|agree JOB]</source>
        <translation>[on|observe|off|pause|resume|enable TAREA|disable TAREA|agree TAREA]</translation>
    </message>
    <message>
        <source>what runs by itself, and who sees to it</source>
        <translation>qué se ejecuta por sí solo y quién se ocupa de ello</translation>
    </message>
    <message>
        <source>Without an action says what runs when, how it went last, and who keeps the schedule of this database. The rest changes it for everybody who keeps it. More of a job is set on the Automation page. &quot;agree&quot; shows what a job would do that was refused, and asks whether it may do that once.</source>
        <translation>Sin acción dice qué se ejecuta y cuándo, cómo fue la última vez y quién atiende la programación de esta base de datos. Lo demás la cambia para todos los que la atienden. Una tarea se ajusta con más detalle en la página Automatización. «agree» muestra qué haría una tarea rechazada y pregunta si puede hacerlo una vez.</translation>
    </message>
    <message>
        <source>pause: that long (default 1h, at most 7d)</source>
        <translation>pause: ese tiempo (predeterminado: 1h, como máximo 7d)</translation>
    </message>
    <message>
        <source>enable: at this interval</source>
        <translation>enable: con este intervalo</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>enable: every day at this time</source>
        <translation>enable: cada día a esta hora</translation>
    </message>
    <message>
        <source>1-7</source>
        <translation>1-7</translation>
    </message>
    <message>
        <source>with --at: only on Monday (1), …</source>
        <translation>con --at: solo el lunes (1), …</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONA</translation>
    </message>
    <message>
        <source>of --at, like Europe/Berlin (default UTC)</source>
        <translation>de --at, como Europe/Berlin (predeterminado: UTC)</translation>
    </message>
    <message>
        <source>agree: why, for the history</source>
        <translation>agree: por qué, para el historial</translation>
    </message>
    <message>
        <source>The schedule cannot be told to &quot;%1&quot;: %2.</source>
        <translation>La programación no admite «%1»: %2.</translation>
    </message>
    <message>
        <source>Say which job: scrapazoidctl schedule lists them.</source>
        <translation>Indicar qué tarea: scrapazoidctl schedule las muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no job.</source>
        <translation>«%1» no admite ninguna tarea.</translation>
    </message>
    <message>
        <source>--every and --at are for enable.</source>
        <translation>--every y --at son para enable.</translation>
    </message>
    <message>
        <source>--every and --at exclude each other: choose one.</source>
        <translation>--every y --at se excluyen: elegir una.</translation>
    </message>
    <message>
        <source>--weekday and --zone are for --at.</source>
        <translation>--weekday y --zone son para --at.</translation>
    </message>
    <message>
        <source>--for is for pause.</source>
        <translation>--for es para pause.</translation>
    </message>
    <message>
        <source>--reason is for agree.</source>
        <translation>--reason es para agree.</translation>
    </message>
    <message>
        <source>--at cannot be &quot;%1&quot;: it takes 00:00 to 23:59.</source>
        <translation>--at no puede ser «%1»: admite de 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>ACTIVA</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>SIGUIENTE</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ÚLTIMA</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source> overdue</source>
        <translation> con retraso</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>WENT THROUGH</source>
        <translation>SALIÓ BIEN</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>create the console&apos;s own schema and bind the folders to this database</source>
        <translation>crear el esquema propio de la consola y vincular las carpetas a esta base de datos</translation>
    </message>
    <message>
        <source>The schema scrapazoid_console holds the history of runs, without which nothing is ever deleted. In each folder a subfolder .scrapazoid-console says which database it belongs to. The service&apos;s own tables are not changed. Safe to repeat.</source>
        <translation>El esquema scrapazoid_console contiene el historial de pasadas, sin el cual nunca se elimina nada. En cada carpeta, una subcarpeta .scrapazoid-console dice a qué base de datos pertenece. Las tablas propias del servicio no se cambian. Se puede repetir sin riesgo.</translation>
    </message>
    <message>
        <source>say what is missing: nothing changes</source>
        <translation>decir qué falta: no se cambia nada</translation>
    </message>
    <message>
        <source>bind folders that belong to another database, or remember another past than this one, to this database as they are</source>
        <translation>vincular a esta base de datos, tal como están, carpetas que pertenecen a otra base de datos o recuerdan un pasado distinto del de esta</translation>
    </message>
    <message>
        <source>the server&apos;s clock was wrong and is right now: believe it from here on</source>
        <translation>el reloj del servidor iba mal y ahora va bien: darlo por bueno desde ahora</translation>
    </message>
    <message>
        <source>let the accounts of each folder&apos;s group lead, run and undo in it alike</source>
        <translation>permitir que las cuentas del grupo de cada carpeta dirijan, ejecuten y deshagan en ella por igual</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROL</translation>
    </message>
    <message>
        <source>give a role of the database what planning, running and undoing takes; may be repeated</source>
        <translation>dar a un rol de la base de datos lo necesario para planificar, ejecutar y deshacer; se puede repetir</translation>
    </message>
    <message>
        <source>give a role what looking and previewing takes; may be repeated</source>
        <translation>dar a un rol lo necesario para mirar y previsualizar; se puede repetir</translation>
    </message>
    <message>
        <source>take the console&apos;s schema and its folders away again; the service&apos;s own stays</source>
        <translation>volver a quitar el esquema de la consola y sus carpetas; lo del servicio se queda</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Ya está todo preparado.</translation>
    </message>
    <message>
        <source>To set up:</source>
        <translation>Por preparar:</translation>
    </message>
    <message>
        <source>Set up the console?</source>
        <translation>¿Preparar la consola?</translation>
    </message>
    <message>
        <source>Set up:</source>
        <translation>Preparado:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>Believe the server&apos;s clock as it stands (%1), whatever it said at earlier cleanups.</source>
        <translation>Dar por bueno el reloj del servidor tal como está (%1), marcara lo que marcara en limpiezas anteriores.</translation>
    </message>
    <message>
        <source>Is the server&apos;s clock right now?</source>
        <translation>¿Va bien ahora el reloj del servidor?</translation>
    </message>
    <message>
        <source>The server&apos;s clock is believed from here on.</source>
        <translation>El reloj del servidor se da por bueno desde ahora.</translation>
    </message>
    <message>
        <source>Nothing of the console is there.</source>
        <translation>No hay nada de la consola.</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>Por quitar:</translation>
    </message>
    <message>
        <source>Take the console away from here?</source>
        <translation>¿Quitar la consola de aquí?</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Quitado:</translation>
    </message>
    <message>
        <source>print figures for Prometheus</source>
        <translation>escribir cifras para Prometheus</translation>
    </message>
    <message>
        <source>In the text format that the node exporter reads from its textfile folder: write to another name there and rename, so that it never reads half a file. &quot;watch --metrics-listen&quot; answers Prometheus itself. Nothing is printed where there is no connection; the exit status is 3 then.</source>
        <translation>En el formato de texto que el node exporter lee de su carpeta textfile: escribir allí con otro nombre y renombrar, para que nunca lea medio archivo. «watch --metrics-listen» responde directamente a Prometheus. No se escribe nada si no hay conexión; entonces el estado de salida es 3.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2; choose another port with --metrics-listen.</source>
        <translation>No se puede escuchar en %1: %2; elegir otro puerto con --metrics-listen.</translation>
    </message>
    <message>
        <source>look after this computer&apos;s folders for a console elsewhere</source>
        <translation>ocuparse de las carpetas de este equipo para una consola que está en otro lugar</translation>
    </message>
    <message>
        <source>Started by a console whose folders are set as ssh://HOST/FOLDER, sudo:///FOLDER or the like, not by hand: it speaks over standard input and output. It needs no database, opens no port and starts no program. With --root it looks after those folders alone, whatever it is asked for; without, this account&apos;s rights are the limit. With root&apos;s rights it takes its folders from %1 alone, which only root may write.</source>
        <translation>Lo inicia una consola cuyas carpetas están indicadas como ssh://HOST/CARPETA, sudo:///CARPETA o similar, no a mano: habla por la entrada y la salida estándar. No necesita base de datos, no abre puertos ni inicia programas. Con --root se ocupa solo de esas carpetas, se le pida lo que se le pida; sin ella, el límite son los permisos de esta cuenta. Con permisos de root toma sus carpetas solo de %1, donde solo root puede escribir.</translation>
    </message>
    <message>
        <source>Speak over standard input and output</source>
        <translation>Hablar por la entrada y la salida estándar</translation>
    </message>
    <message>
        <source>Look after this folder as screenshots or downloads; may be repeated</source>
        <translation>Ocuparse de esta carpeta como screenshots o downloads; se puede repetir</translation>
    </message>
    <message>
        <source>Only look, never change anything</source>
        <translation>Solo mirar, no cambiar nunca nada</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>En lugar de %1</translation>
    </message>
    <message>
        <source>serve is started by a console, as &quot;scrapazoidctl serve --stdio&quot;: it has nothing to say to people.</source>
        <translation>serve lo inicia una consola, como «scrapazoidctl serve --stdio»: no está pensado para iniciarse a mano.</translation>
    </message>
    <message>
        <source>keep cleaning by schedule, in the foreground, as a service does</source>
        <translation>limpiar según la programación, en primer plano, como un servicio</translation>
    </message>
    <message>
        <source>Stuck executions every 60 s and old files every 24 h, or what the schedule of the database says. Several may watch one database: one leads, the others stand by and take over within ten seconds. Waits for a server that is away and for whoever else is cleaning; what was missed is caught up once. SIGHUP reads the profile again, SIGTERM ends it after the batch under way with exit status 0, SIGINT with 130. Prints the service&apos;s own log lines; tells systemd how it is (Type=notify, WatchdogSec).</source>
        <translation>Ejecuciones atascadas cada 60 s y archivos antiguos cada 24 h, o lo que diga la programación de la base de datos. Varios pueden vigilar una misma base de datos: uno dirige; los demás están en espera y toman el relevo en menos de diez segundos. Espera a un servidor ausente y a quien más esté limpiando; lo que se perdió se recupera una vez. SIGHUP vuelve a leer el perfil, SIGTERM lo termina tras el lote en curso con estado de salida 0, SIGINT con 130. Escribe las líneas de registro del propio servicio; informa a systemd de su estado (Type=notify, WatchdogSec).</translation>
    </message>
    <message>
        <source>check for stuck executions this often (default from the schedule, 60)</source>
        <translation>buscar ejecuciones atascadas con esta frecuencia (predeterminado: lo de la programación, 60)</translation>
    </message>
    <message>
        <source>clean up files this often (default from the schedule, 24h)</source>
        <translation>limpiar archivos con esta frecuencia (predeterminado: lo de la programación, 24h)</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NOMBRES</translation>
    </message>
    <message>
        <source>only these of the schedule, separated by commas: stuck, files, weekly</source>
        <translation>solo estas de la programación, separadas por comas: stuck, files, weekly</translation>
    </message>
    <message>
        <source>plan and report, change nothing</source>
        <translation>planificar e informar, no cambiar nada</translation>
    </message>
    <message>
        <source>run the jobs now and end, for timers; the exit status is 0 where all is done</source>
        <translation>ejecutar las tareas ahora y terminar, para temporizadores; el estado de salida es 0 si todo queda hecho</translation>
    </message>
    <message>
        <source>[ADDRESS:]PORT</source>
        <translation>[DIRECCIÓN:]PUERTO</translation>
    </message>
    <message>
        <source>An interval is at least 1 s (of files: 60 s) and at most a year.</source>
        <translation>Un intervalo es de al menos 1 s (de archivos: 60 s) y como máximo un año.</translation>
    </message>
    <message>
        <source>--jobs needs names, like stuck,files.</source>
        <translation>--jobs requiere nombres, como stuck,files.</translation>
    </message>
    <message>
        <source>--once and --metrics-listen exclude each other: &quot;scrapazoidctl metrics&quot; prints once.</source>
        <translation>--once y --metrics-listen se excluyen: «scrapazoidctl metrics» escribe una vez.</translation>
    </message>
    <message>
        <source>Metrics are at port %1, /metrics.</source>
        <translation>Las métricas están en el puerto %1, /metrics.</translation>
    </message>
    <message>
        <source>Read the profile again.</source>
        <translation>Se ha vuelto a leer el perfil.</translation>
    </message>
    <message>
        <source>Ended on request</source>
        <translation>Terminado a petición</translation>
    </message>
    <message>
        <source>Ended on request.</source>
        <translation>Terminado a petición.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHOS</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>OMITIDOS</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLOS</translation>
    </message>
    <message>
        <source>FREED</source>
        <translation>LIBERADO</translation>
    </message>
    <message>
        <source>UNDOABLE</source>
        <translation>SE PUEDE DESHACER</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Fecha de corte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>anuladas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respetadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 items, purged after %2</source>
        <translation>%1 elementos, purgados después del %2</translation>
    </message>
    <message>
        <source>nothing left to undo</source>
        <translation>no queda nada que deshacer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file lies elsewhere below %3</source>
        <translation>Filas con más de %1, antes del %2, cuyo archivo está en otro lugar de %3</translation>
    </message>
    <message>
        <source>  goes: nothing</source>
        <translation>  afecta a: nada</translation>
    </message>
    <message>
        <source>  goes: %1, dated %2 to %3</source>
        <translation>  afecta a: %1, con fechas del %2 al %3</translation>
    </message>
    <message>
        <source>; %1 on disk</source>
        <translation>; %1 en disco</translation>
    </message>
    <message>
        <source>; %1 of them were found before, ten minutes ago or earlier</source>
        <translation>; %1 de ellos se encontraron antes, hace diez minutos o más</translation>
    </message>
    <message>
        <source>    … and more</source>
        <translation>    … y más</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>  stays: %1 that are younger</source>
        <translation>  se queda: %1 más recientes</translation>
    </message>
    <message>
        <source>  stays: %1 (%2)</source>
        <translation>  se queda: %1 (%2)</translation>
    </message>
    <message>
        <source>    %1 named by %2</source>
        <translation>    %1 que nombra %2</translation>
    </message>
    <message numerus="yes">
        <source>  lies elsewhere: the file of %n such row(s), which --relink names there instead</source>
        <translation>
            <numerusform>  está en otro lugar: el archivo de %n de esas filas, a la que --relink se lo asigna</numerusform>
            <numerusform>  está en otro lugar: el archivo de %n de esas filas, a las que --relink se lo asigna</numerusform>
        </translation>
    </message>
    <message>
        <source>Named where their file lies: %1; &quot;scrapazoidctl undo %2&quot; takes it back.</source>
        <translation>Reenlazado a donde está su archivo: %1; «scrapazoidctl undo %2» lo revierte.</translation>
    </message>
    <message>
        <source>Deleted for good: %1; %2 freed.</source>
        <translation>Eliminado definitivamente: %1; %2 liberados.</translation>
    </message>
    <message>
        <source>Moved to quarantine: %1; &quot;scrapazoidctl undo %2&quot; brings it back within %3.</source>
        <translation>Movido a la cuarentena: %1; «scrapazoidctl undo %2» lo recupera en un plazo de %3.</translation>
    </message>
    <message>
        <source>  … and more: &quot;scrapazoidctl history %1&quot; lists all</source>
        <translation>  … y más: «scrapazoidctl history %1» muestra todo</translation>
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
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Left alone: %1 changed since the preview, %2 gone already, %3 protected, %4 in use.</source>
        <translation>Sin tocar: %1 cambiados desde la vista previa, %2 ya desaparecidos, %3 protegidos, %4 en uso.</translation>
    </message>
    <message>
        <source>Nothing of it is freed until the quarantine is purged: by the first run after that time, or now by &quot;scrapazoidctl purge --run %1 --now&quot;.</source>
        <translation>Nada de esto se libera hasta que se purgue la cuarentena: en la primera pasada después de ese plazo, o ahora con «scrapazoidctl purge --run %1 --now».</translation>
    </message>
    <message>
        <source>Run %1, %2 s.</source>
        <translation>Pasada %1, %2 s.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %), %5 of %6 inodes free</source>
        <translation>%1: %2 de %3 en uso (%4 %), %5 de %6 inodos libres</translation>
    </message>
    <message>
        <source>No folder can be opened here.</source>
        <translation>Aquí no se puede abrir ninguna carpeta.</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>FILAS</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>SEGÚN FILAS</translation>
    </message>
    <message>
        <source>WITHOUT SIZE</source>
        <translation>SIN TAMAÑO</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>CADUCADOS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>EN DISCO</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>VIGENTES</translation>
    </message>
    <message>
        <source>ORPHANS</source>
        <translation>HUÉRFANOS</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FALTAN</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>más de %n día</numerusform>
            <numerusform>más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>hasta %n día</numerusform>
            <numerusform>hasta %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DÍA</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Estado del %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>Según la base de datos</translation>
    </message>
    <message>
        <source>The console&apos;s own history holds %1 of it.</source>
        <translation>El historial propio de la consola ocupa %1 de ello.</translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Según el disco</translation>
    </message>
    <message>
        <source>From one to the other: %1</source>
        <translation>De lo uno a lo otro: %1</translation>
    </message>
    <message>
        <source>Files by the age of their row</source>
        <translation>Archivos por la edad de su fila</translation>
    </message>
    <message>
        <source>Rows added per day</source>
        <translation>Filas añadidas por día</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Archivos más grandes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>#%1 of user %2</source>
        <translation>#%1 del usuario %2</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>Exit status: 0 done or nothing to do, 1 some items failed, 2 wrong usage or refused, 3 no connection or the schema does not fit, 4 another cleanup is at work, 130 and 143 interrupted.</source>
        <translation>Estado de salida: 0 hecho o nada que hacer, 1 fallaron algunos elementos, 2 uso incorrecto o rechazado, 3 sin conexión o el esquema no encaja, 4 hay otra limpieza en marcha, 130 y 143 interrumpido.</translation>
    </message>
    <message>
        <source>Prints one status line with performance data. The exit status is 0 OK, 1 warning, 2 critical and 3 unknown, also where the command line makes no sense or there is no connection: what monitoring systems go by.

A RANGE is that of the monitoring plugins: 10 is all outside 0 to 10, 10: below 10, ~:10 above 10, 10:20 outside, @10:20 inside.</source>
        <translation>Escribe una línea de estado con datos de rendimiento. El estado de salida es 0 OK, 1 advertencia, 2 crítico y 3 desconocido, también si la línea de comandos no tiene sentido o no hay conexión: lo que esperan los sistemas de supervisión.

Un RANGO es el de los plugins de supervisión: 10 es todo lo que queda fuera de 0 a 10; 10: por debajo de 10; ~:10 por encima de 10; 10:20 fuera; @10:20 dentro.</translation>
    </message>
    <message>
        <source>UNKNOWN where there is no answer by then (default %1)</source>
        <translation>UNKNOWN si para entonces no hay respuesta (predeterminado: %1)</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Sin respuesta en %1 s.</translation>
    </message>
    <message>
        <source>FIGURE=RANGE</source>
        <translation>CIFRA=RANGO</translation>
    </message>
    <message>
        <source>a figure of the line outside this range is a warning: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; may be repeated</source>
        <translation>una cifra de la línea fuera de este rango es una advertencia: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; se puede repetir</translation>
    </message>
    <message>
        <source>the same for critical</source>
        <translation>lo mismo para crítico</translation>
    </message>
    <message>
        <source>--%1 takes a figure and its range, like volume=80; the figures are %2.</source>
        <translation>--%1 requiere una cifra y su rango, como volume=80; las cifras son %2.</translation>
    </message>
    <message>
        <source>past runs, one of them with its items, or items of all of them</source>
        <translation>pasadas anteriores, una de ellas con sus elementos, o elementos de todas</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. --find looks through the items of all cleanups: for a part of a path as it stands there, upper or lower case; #123 is an execution with its files, user:7 what the executions of a user had, path:TEXT a path whatever it looks like. Where nothing is found, that is no error.</source>
        <translation>PASADA es el id de una pasada, un comienzo único de este, o «last». --find busca en los elementos de todas las limpiezas: parte de una ruta tal como figura ahí, en mayúsculas o minúsculas; #123 es una ejecución con sus archivos, user:7 lo que tenían las ejecuciones de un usuario, path:TEXTO una ruta sea cual sea su aspecto. Si no se encuentra nada, no es un error.</translation>
    </message>
    <message>
        <source>how many runs, newest first (default %1), or items (default %2)</source>
        <translation>cuántas pasadas, primero las más nuevas (predeterminado: %1), o elementos (predeterminado: %2)</translation>
    </message>
    <message>
        <source>items of all cleanups, newest first</source>
        <translation>elementos de todas las limpiezas, primero los más nuevos</translation>
    </message>
    <message>
        <source>only runs that began then or later, UTC</source>
        <translation>solo pasadas iniciadas entonces o después, UTC</translation>
    </message>
    <message>
        <source>only runs that began before then, UTC</source>
        <translation>solo pasadas iniciadas antes, UTC</translation>
    </message>
    <message>
        <source>with --find, comma-separated values on stdout</source>
        <translation>con --find, valores separados por comas en stdout</translation>
    </message>
    <message>
        <source>--find looks through all cleanups: give it or a run, not both.</source>
        <translation>--find busca en todas las limpiezas: indicar eso o una pasada, no ambas cosas.</translation>
    </message>
    <message>
        <source>--csv goes with --find, and not with --json.</source>
        <translation>--csv va con --find, y no con --json.</translation>
    </message>
    <message>
        <source>No cleanup has touched anything like that.</source>
        <translation>Ninguna limpieza ha tocado nada así.</translation>
    </message>
    <message>
        <source>There are more: --limit shows more of them.</source>
        <translation>Hay más: --limit muestra más.</translation>
    </message>
    <message>
        <source>There are no runs of that time.</source>
        <translation>No hay pasadas de ese periodo.</translation>
    </message>
    <message>
        <source>--metrics-listen takes a port, or an address in numbers and a port like 127.0.0.1:10187.</source>
        <translation>--metrics-listen admite un puerto, o una dirección numérica y un puerto, como 127.0.0.1:10187.</translation>
    </message>
    <message>
        <source>answer Prometheus at /metrics there (127.0.0.1:%1 unless said otherwise)</source>
        <translation>responder a Prometheus ahí en /metrics (127.0.0.1:%1 si no se indica otra cosa)</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>ELEMENTO</translation>
    </message>
    <message>
        <source>CLEANUP</source>
        <translation>LIMPIEZA</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a length of time, as 90s or 24h</comment>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a moment</comment>
        <translation>MOMENTO</translation>
    </message>
    <message>
        <source>Chosen files below %1</source>
        <translation>Archivos elegidos dentro de %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>EXECUTION…</source>
        <translation>EJECUCIÓN…</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>--quarantine, --permanent and --archive exclude each other: choose one.</source>
        <translation>--quarantine, --permanent y --archive se excluyen: elegir una.</translation>
    </message>
    <message>
        <source>Clean up %1 and move the files to the archive?</source>
        <translation>¿Limpiar %1 y mover los archivos al archivo histórico?</translation>
    </message>
    <message>
        <source>Presets are made on the Cleanup page of the window and kept in the configuration file. The preset says which kinds go, by which age, and whether for good; --quarantine, --permanent and --archive override that.</source>
        <translation>Las plantillas se crean en la página Limpieza de la ventana y se guardan en el archivo de configuración. La plantilla dice qué tipos se eliminan, a partir de qué edad y si es definitivamente; --quarantine, --permanent y --archive prevalecen sobre ello.</translation>
    </message>
    <message>
        <source>What has been purged cannot be restored. With --now, files go that could still be restored. Archives are never purged but with --archive.</source>
        <translation>Lo purgado no se puede restaurar. Con --now se eliminan archivos que aún se podrían restaurar. Los archivos históricos nunca se purgan sin --archive.</translation>
    </message>
    <message>
        <source>instead: the copies that this run put into its archive</source>
        <translation>en su lugar: las copias que esta pasada puso en su archivo histórico</translation>
    </message>
    <message>
        <source>--archive goes alone, without --%1.</source>
        <translation>--archive se indica sola, sin --%1.</translation>
    </message>
    <message>
        <source>--archive needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--archive requiere una pasada: «scrapazoidctl history» las muestra.</translation>
    </message>
    <message>
        <source>Copies of run %1 in the archive %2: %3.</source>
        <translation>Copias de la pasada %1 en el archivo histórico %2: %3.</translation>
    </message>
    <message>
        <source>Delete the copies of %1 for good? What was not brought back is gone then.</source>
        <translation>¿Eliminar definitivamente las copias de %1? Lo que no se haya recuperado se pierde con ellas.</translation>
    </message>
    <message>
        <source>Purged from the archive: %1.</source>
        <translation>Purgado del archivo histórico: %1.</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in the archive.</source>
        <translation>Detenido a petición: el resto sigue en el archivo histórico.</translation>
    </message>
    <message>
        <source>%1 items, until the archive is purged</source>
        <translation>%1 elementos, hasta que se purgue el archivo histórico</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>Archived: %1; the files are in %2, and &quot;scrapazoidctl undo %3&quot; brings them back from there.</source>
        <translation>Archivado: %1; los archivos están en %2, y «scrapazoidctl undo %3» los recupera de ahí.</translation>
    </message>
    <message>
        <source>copy removed files to this folder or s3://BUCKET/PREFIX, compare each copy, and only then remove them; undo works until &quot;purge --archive&quot; (alone: to the profile&apos;s archive.dir)</source>
        <translation>copiar a esta carpeta o a s3://BUCKET/PREFIJO los archivos que se van a eliminar, comparar cada copia y solo entonces eliminarlos; se puede deshacer hasta «purge --archive» (sin valor: en archive.dir del perfil)</translation>
    </message>
    <message>
        <source>A run would be refused: %1</source>
        <translation>Una pasada se rechazaría: %1</translation>
    </message>
    <message>
        <source>The keychain has no object store&apos;s key of the profile %1 any more.</source>
        <translation>El llavero ya no tiene ninguna clave de almacén de objetos del perfil %1.</translation>
    </message>
    <message>
        <source>Access key ID of the object store of the profile %1: </source>
        <translation>ID de clave de acceso (access key ID) del almacén de objetos del perfil %1: </translation>
    </message>
    <message>
        <source>Secret access key: </source>
        <translation>Clave de acceso secreta (secret access key): </translation>
    </message>
    <message>
        <source>A key is two lines, its id and its secret: &quot;config s3-key --remove&quot; forgets the old one.</source>
        <translation>Una clave son dos líneas, su ID y su secreto: «config s3-key --remove» olvida la anterior.</translation>
    </message>
    <message>
        <source>The keychain has the object store&apos;s key of the profile %1.</source>
        <translation>El llavero tiene la clave del almacén de objetos del perfil %1.</translation>
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
        <translation>Sin acción, todos los ajustes con su valor y significado. Acciones, sobre el perfil que nombra -p o el predeterminado:
  show              los ajustes vigentes y de dónde sale cada uno
  get CLAVE         un valor
  set CLAVE VALOR   cambiarlo
  unset CLAVE       volver al predeterminado
  password          guardar una contraseña en el llavero (se pregunta, o se lee de la entrada)
  s3-key            guardar ahí la clave de acceso de un almacén de objetos (ID y secreto, igualmente)
  profiles          los perfiles que hay
  presets           las limpiezas guardadas con un nombre
  add NOMBRE        uno nuevo, a partir de -d, las opciones de carpetas y --set
  remove NOMBRE     olvidar uno
  default NOMBRE    el que se usa si no se indica -p ni -d</translation>
    </message>
    <message>
        <source>with password or s3-key: forget it</source>
        <translation>con password o s3-key: olvidarla</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %)</source>
        <translation>%1: %2 de %3 en uso (%4 %)</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Según el bucket</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Everybody on this machine may write the configuration file %1, and it says what is deleted: take that right away (chmod o-w) and see that it says what you want.</source>
        <translation>Cualquiera en este equipo puede escribir en el archivo de configuración %1, y en él se indica qué se elimina: quitar ese permiso (chmod o-w) y comprobar que dice lo que se quiere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use 1 to %2 printable characters without brackets and without spaces at the ends.</source>
        <translation>«%1» no puede ser un nombre: usar de 1 a %2 caracteres imprimibles, sin corchetes y sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read (%2): check its permissions, or name another one in SCRAPAZOID_CONFIG.</source>
        <translation>No se puede leer el archivo de configuración %1 (%2): comprobar sus permisos, o indicar otro en SCRAPAZOID_CONFIG.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is something else: name the right one in SCRAPAZOID_CONFIG.</source>
        <translation>El archivo de configuración %1 ocupa más de 1 MiB, así que es otra cosa: indicar el correcto en SCRAPAZOID_CONFIG.</translation>
    </message>
    <message>
        <source>The configuration file %1 is being changed by another program: try again.</source>
        <translation>Otro programa está cambiando el archivo de configuración %1: intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: check the permissions of its folder.</source>
        <translation>No se puede escribir el archivo de configuración %1: comprobar los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>it cannot keep its owner and rights: %1</source>
        <translation>no puede conservar su dueño y sus permisos: %1</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written (%2): check its permissions and the free space.</source>
        <translation>No se puede escribir el archivo de configuración %1 (%2): comprobar sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The connection URL cannot be read: write postgresql://user@host:5432/database, with special characters in the user&apos;s name or the password percent-encoded.</source>
        <translation>No se puede leer la URL de conexión: escribir postgresql://usuario@host:5432/base, con los caracteres especiales del usuario o de la contraseña codificados con porcentaje.</translation>
    </message>
    <message>
        <source>The connection string cannot be read: write key=value pairs of libpq such as &quot;host=db.internal dbname=scrapazoid user=cleaner&quot;, or a postgresql:// URL.</source>
        <translation>No se puede leer la cadena de conexión: escribir pares clave=valor de libpq, como «host=db.internal dbname=scrapazoid user=cleaner», o una URL postgresql://.</translation>
    </message>
    <message>
        <source>The connection URL is not PostgreSQL&apos;s: it must begin with postgresql:// (or postgresql+psycopg2:// and the like, as the service writes it).</source>
        <translation>La URL de conexión no es de PostgreSQL: debe empezar por postgresql:// (o postgresql+psycopg2:// y similares, como la escribe el servicio).</translation>
    </message>
    <message>
        <source>The connection URL has the parameter &quot;%1&quot;, which belongs to the ORM or its driver and means nothing to libpq: leave it out%2.</source>
        <translation>La URL de conexión tiene el parámetro «%1», que es del ORM o de su controlador y no significa nada para libpq: quitarlo%2.</translation>
    </message>
    <message>
        <source>, or write sslmode=require</source>
        <translation>, o escribir sslmode=require</translation>
    </message>
    <message>
        <source>The connection string&apos;s connect_timeout must be a whole number of seconds from 1 to %1.</source>
        <translation>El connect_timeout de la cadena de conexión debe ser un número entero de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>this section stands in the file twice</source>
        <translation>esta sección está dos veces en el archivo</translation>
    </message>
    <message>
        <source>this key stands in its section twice</source>
        <translation>esta clave está dos veces en su sección</translation>
    </message>
    <message>
        <source>The configuration file %1 is damaged in line %2: %3. Correct that line or restore the file; nothing was changed in it.</source>
        <translation>El archivo de configuración %1 está dañado en la línea %2: %3. Corregir esa línea o restaurar el archivo; no se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>contiene un byte cero</translation>
    </message>
    <message>
        <source>a section must be written [name]</source>
        <translation>una sección se debe escribir [nombre]</translation>
    </message>
    <message>
        <source>it is neither a comment, [section] nor key = value</source>
        <translation>no es un comentario, ni [sección], ni clave = valor</translation>
    </message>
    <message>
        <source>a value must stand below a [section]</source>
        <translation>un valor debe estar debajo de una [sección]</translation>
    </message>
    <message>
        <source>a backslash must be written \\ and any other byte \xNN</source>
        <translation>una barra invertida se debe escribir \\ y cualquier otro byte \xNN</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; has no setting &quot;%2&quot;. This stands in %3, line %4.</source>
        <translation>La plantilla «%1» no tiene ningún ajuste «%2». Está en %3, línea %4.</translation>
    </message>
    <message>
        <source>%1 of the preset &quot;%2&quot; takes %3. This stands in %4, line %5.</source>
        <translation>%1 de la plantilla «%2» admite %3. Está en %4, línea %5.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the Cleanup page of the window makes one.</source>
        <translation>No existe la plantilla «%1»: se crea en la página Limpieza de la ventana.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: saved are: %2.</source>
        <translation>No existe la plantilla «%1»: están guardadas: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what another cleanup is called already: choose another name.</source>
        <translation>Otra limpieza ya se llama «%1»: elegir otro nombre.</translation>
    </message>
    <message>
        <source>A preset cleans something: tick at least one kind.</source>
        <translation>Una plantilla limpia algo: marcar al menos un tipo.</translation>
    </message>
    <message>
        <source>%1 This stands in %2, line %3.</source>
        <translation>%1 Está en %2, línea %3.</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is none that the console knows: it takes [console], [profile NAME] and [preset NAME].</source>
        <translation>La consola no conoce la sección [%1] de %2: admite [console], [profile NOMBRE] y [preset NOMBRE].</translation>
    </message>
    <message>
        <source>[console] of %1 has no setting &quot;%2&quot;: it takes &quot;default&quot;. This stands in line %3.</source>
        <translation>[console] de %1 no tiene ningún ajuste «%2»: admite «default». Está en la línea %3.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: %2 holds none yet; &quot;scrapazoidctl config add %1&quot; makes one.</source>
        <translation>No existe el perfil «%1»: %2 aún no contiene ninguno; «scrapazoidctl config add %1» lo crea.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2: it has %3.</source>
        <translation>No existe el perfil «%1» en %2: tiene %3.</translation>
    </message>
    <message>
        <source>Server&apos;s name or address, or the folder of its socket</source>
        <translation>Nombre o dirección del servidor, o la carpeta de su socket</translation>
    </message>
    <message>
        <source>Server&apos;s port</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Database of the service</source>
        <translation>Base de datos del servicio</translation>
    </message>
    <message>
        <source>User to connect as</source>
        <translation>Usuario con el que conectar</translation>
    </message>
    <message>
        <source>How much TLS is asked for</source>
        <translation>Cuánto TLS se exige</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>Archivo con los certificados de confianza</translation>
    </message>
    <message>
        <source>File with our own certificate</source>
        <translation>Archivo con el certificado propio</translation>
    </message>
    <message>
        <source>File with our own certificate&apos;s key</source>
        <translation>Archivo con la clave del certificado propio</translation>
    </message>
    <message>
        <source>How the server is reached: ssh, by the connection to the folders&apos; host, from where server.host and server.port are seen; empty: directly</source>
        <translation>Cómo se llega al servidor: ssh, por la conexión al host de las carpetas, desde donde se ven server.host y server.port; vacío: directamente</translation>
    </message>
    <message>
        <source>Name in libpq&apos;s service file</source>
        <translation>Nombre en el archivo de servicios de libpq</translation>
    </message>
    <message>
        <source>libpq&apos;s password file, where it is not ~/.pgpass</source>
        <translation>Archivo de contraseñas de libpq, si no es ~/.pgpass</translation>
    </message>
    <message>
        <source>Further libpq keywords, as key=value pairs</source>
        <translation>Más palabras clave de libpq, como pares clave=valor</translation>
    </message>
    <message>
        <source>How long connecting may take</source>
        <translation>Cuánto puede tardar la conexión</translation>
    </message>
    <message>
        <source>How long one statement may take</source>
        <translation>Cuánto puede tardar una instrucción</translation>
    </message>
    <message>
        <source>Whose tables, columns and states these are; what is set besides wins</source>
        <translation>De quién son estas tablas, columnas y estados; lo que se indique además tiene prioridad</translation>
    </message>
    <message>
        <source>What file_path of a screenshot starts with besides the usual, separated by commas</source>
        <translation>Con qué empieza file_path de una captura además de lo habitual, separado por comas</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Días que se conservan las capturas</translation>
    </message>
    <message>
        <source>Folder of the downloaded files, likewise</source>
        <translation>Carpeta de los archivos descargados, igualmente</translation>
    </message>
    <message>
        <source>What file_path of a download starts with besides the usual, separated by commas</source>
        <translation>Con qué empieza file_path de una descarga además de lo habitual, separado por comas</translation>
    </message>
    <message>
        <source>Days for which downloaded files are kept</source>
        <translation>Días que se conservan los archivos descargados</translation>
    </message>
    <message>
        <source>Image of the containers that look after docker-volume:// folders</source>
        <translation>Imagen de los contenedores que se ocupan de las carpetas docker-volume://</translation>
    </message>
    <message>
        <source>The service&apos;s MAX_EXECUTION_TIME</source>
        <translation>El MAX_EXECUTION_TIME del servicio</translation>
    </message>
    <message>
        <source>Time on top of it before an execution counts as stuck</source>
        <translation>Tiempo adicional antes de que una ejecución cuente como atascada</translation>
    </message>
    <message>
        <source>Largest share of a folder or table that one run may remove, whatever the reason; 0: half for orphans and missing rows, no limit for age</source>
        <translation>Parte máxima de una carpeta o tabla que una pasada puede eliminar, sea cual sea el motivo; 0: la mitad para huérfanos y filas sin archivo, sin límite por edad</translation>
    </message>
    <message>
        <source>Most items that one run may remove; 0 switches it off</source>
        <translation>Máximo de elementos que una pasada puede eliminar; 0 lo desactiva</translation>
    </message>
    <message>
        <source>How far this machine&apos;s clock may be from the server&apos;s</source>
        <translation>Cuánto puede desviarse el reloj de este equipo del reloj del servidor</translation>
    </message>
    <message>
        <source>How far in the future a row may be dated</source>
        <translation>Cuánto en el futuro puede estar la fecha de una fila</translation>
    </message>
    <message>
        <source>Guards of scheduled jobs that may be agreed on once by whoever has looked, separated by commas</source>
        <translation>Salvaguardas de tareas programadas que puede aprobar una vez quien lo haya mirado, separadas por comas</translation>
    </message>
    <message>
        <source>How often stuck executions are meant to be cleaned up</source>
        <translation>Con qué frecuencia se deben limpiar las ejecuciones atascadas</translation>
    </message>
    <message>
        <source>How often old files are meant to be cleaned up</source>
        <translation>Con qué frecuencia se deben limpiar los archivos antiguos</translation>
    </message>
    <message>
        <source>Fewest days for which files are kept where nobody confirms it, whatever the database says; 0: those of the profile</source>
        <translation>Mínimo de días que se conservan los archivos si nadie lo confirma, diga lo que diga la base de datos; 0: los del perfil</translation>
    </message>
    <message>
        <source>Whether the schedule may delete files for good</source>
        <translation>Si la programación puede eliminar archivos definitivamente</translation>
    </message>
    <message>
        <source>Use of a volume in percent above which it is an alert</source>
        <translation>Uso de un volumen, en porcentaje, a partir del cual hay una alerta</translation>
    </message>
    <message>
        <source>Use of a volume in percent below which that alert ends</source>
        <translation>Uso de un volumen, en porcentaje, por debajo del cual termina esa alerta</translation>
    </message>
    <message>
        <source>Share of a folder in percent above which orphans are an alert</source>
        <translation>Parte de una carpeta, en porcentaje, a partir de la cual los huérfanos son una alerta</translation>
    </message>
    <message>
        <source>How often whoever leads looks through the folders for orphans and growth; 0: never</source>
        <translation>Con qué frecuencia quien dirige busca huérfanos y crecimiento en las carpetas; 0: nunca</translation>
    </message>
    <message>
        <source>Command that gets every alert as JSON on its standard input</source>
        <translation>Comando que recibe cada alerta como JSON por la entrada estándar</translation>
    </message>
    <message>
        <source>Files and rows younger than this are neither orphans nor missing</source>
        <translation>Los archivos y filas más recientes que esto no son huérfanos ni faltan</translation>
    </message>
    <message>
        <source>Names that are never the service&apos;s content, with * and ?; with a / at the end a folder and all below it</source>
        <translation>Nombres que nunca son contenido del servicio, con * y ?; con / al final, una carpeta y todo lo que contiene</translation>
    </message>
    <message>
        <source>Further columns that name files, as table.column; empty: every column whose name is one for a path; none: no other</source>
        <translation>Más columnas que nombran archivos, como tabla.columna; vacío: toda columna con nombre de ruta; none: ninguna más</translation>
    </message>
    <message>
        <source>How long quarantine keeps a file before a purge may take it</source>
        <translation>Cuánto guarda la cuarentena un archivo antes de que se pueda purgar</translation>
    </message>
    <message>
        <source>Days for which the history keeps the rows of what cannot be undone any more</source>
        <translation>Días que el historial conserva las filas de lo que ya no se puede deshacer</translation>
    </message>
    <message>
        <source>How often the window&apos;s live table reads</source>
        <translation>Con qué frecuencia se lee la tabla en vivo de la ventana</translation>
    </message>
    <message>
        <source>Table of the executions</source>
        <translation>Tabla de las ejecuciones</translation>
    </message>
    <message>
        <source>States of an execution that runs, as the service writes them, separated by commas</source>
        <translation>Estados de una ejecución en curso, tal como los escribe el servicio, separados por comas</translation>
    </message>
    <message>
        <source>States of an execution that waits for its turn</source>
        <translation>Estados de una ejecución que espera su turno</translation>
    </message>
    <message>
        <source>States of an execution that failed; a mark writes the first that the column has, else the first</source>
        <translation>Estados de una ejecución fallida; al marcar se escribe el primero que admita la columna, o si no, el primero</translation>
    </message>
    <message>
        <source>States of an execution that ended otherwise</source>
        <translation>Estados de una ejecución que terminó de otro modo</translation>
    </message>
    <message>
        <source>Table of the screenshots; empty, and the one of the downloads too, where the service keeps no files</source>
        <translation>Tabla de las capturas; vacía, igual que la de las descargas, si el servicio no guarda archivos</translation>
    </message>
    <message>
        <source>Table of the downloaded files; empty, and the one of the screenshots too, where the service keeps no files</source>
        <translation>Tabla de los archivos descargados; vacía, igual que la de las capturas, si el servicio no guarda archivos</translation>
    </message>
    <message>
        <source>The setting guards.surge_factor is read and does nothing any more: a cleanup by age is compared with what has come of age since the last one, in place of how much that one took.</source>
        <translation>El ajuste guards.surge_factor se lee pero ya no hace nada: una limpieza por edad se compara con lo que ha cumplido el plazo desde la anterior, en lugar de con lo que eliminó aquella.</translation>
    </message>
    <message>
        <source>A password is no setting: &quot;scrapazoidctl config password&quot; keeps it in the keychain, and libpq&apos;s password file works too.</source>
        <translation>Una contraseña no es un ajuste: «scrapazoidctl config password» la guarda en el llavero, y también sirve el archivo de contraseñas de libpq.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;: did you mean %2? &quot;scrapazoidctl config&quot; lists them all.</source>
        <translation>No existe el ajuste «%1»: ¿se refería a %2? «scrapazoidctl config» los muestra todos.</translation>
    </message>
    <message>
        <source>server.parameters takes key=value pairs of libpq, such as &quot;keepalives_idle=60 target_session_attrs=read-write&quot;.</source>
        <translation>server.parameters admite pares clave=valor de libpq, como «keepalives_idle=60 target_session_attrs=read-write».</translation>
    </message>
    <message>
        <source>server.parameters holds a password, which no configuration file may: &quot;scrapazoidctl config password&quot; keeps it in the keychain.</source>
        <translation>server.parameters contiene una contraseña, lo que no se permite en un archivo de configuración: «scrapazoidctl config password» la guarda en el llavero.</translation>
    </message>
    <message>
        <source>server.parameters repeats a keyword that has a setting of its own: use server.host, server.port, server.database, server.user and the like.</source>
        <translation>server.parameters repite una palabra clave que tiene su propio ajuste: usar server.host, server.port, server.database, server.user y similares.</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>un puerto de 1 a 65535</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 no puede ser «%2»: admite %3.</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>texto sin caracteres de control</translation>
    </message>
    <message>
        <source>key=value pairs of libpq, without a password</source>
        <translation>pares clave=valor de libpq, sin contraseña</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a time from %1 to %2, as seconds or with s, m, h or d</source>
        <translation>un tiempo de %1 a %2, en segundos o con s, m, h o d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>ssh, or nothing</source>
        <translation>ssh, o nada</translation>
    </message>
    <message>
        <source>the name of an image, as in scrapazoidctl:1.2</source>
        <translation>el nombre de una imagen, como scrapazoidctl:1.2</translation>
    </message>
    <message>
        <source>a list of prefixes separated by commas</source>
        <translation>una lista de prefijos separados por comas</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>cualquiera de %1, separados por comas, o nada</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>una lista separada por comas</translation>
    </message>
    <message>
        <source>a list of table.column separated by commas, &quot;none&quot;, or nothing</source>
        <translation>una lista de tabla.columna separada por comas, «none», o nada</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed</source>
        <translation>el nombre de una tabla, precedido de su esquema si hace falta</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed, or nothing</source>
        <translation>el nombre de una tabla, precedido de su esquema si hace falta, o nada</translation>
    </message>
    <message>
        <source>Column that holds this</source>
        <translation>Columna que contiene esto</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes</source>
        <translation>el nombre de una columna, de 63 bytes como máximo</translation>
    </message>
    <message>
        <source>Column that holds this; empty where there is none</source>
        <translation>Columna que contiene esto; vacío si no hay ninguna</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes, or nothing</source>
        <translation>el nombre de una columna, de 63 bytes como máximo, o nada</translation>
    </message>
    <message>
        <source>Colour by which the window tells this installation from others</source>
        <translation>Color con el que la ventana distingue esta instalación de otras</translation>
    </message>
    <message>
        <source>one of %1, or nothing</source>
        <translation>uno de %1, o nada</translation>
    </message>
    <message>
        <source>Folder of the screenshots: a path on this computer, ssh://HOST/PATH, sudo:///PATH, s3://BUCKET/PREFIX or the like</source>
        <translation>Carpeta de las capturas: una ruta en este equipo, ssh://HOST/RUTA, sudo:///RUTA, s3://BUCKET/PREFIJO o similar</translation>
    </message>
    <message>
        <source>Server of the buckets of s3:// folders; empty: AWS_ENDPOINT_URL_S3, else that of AWS</source>
        <translation>Servidor de los buckets de las carpetas s3://; vacío: AWS_ENDPOINT_URL_S3 o, en su defecto, el de AWS</translation>
    </message>
    <message>
        <source>Region of the buckets; empty: AWS_REGION, else us-east-1</source>
        <translation>Región de los buckets; vacío: AWS_REGION o, en su defecto, us-east-1</translation>
    </message>
    <message>
        <source>Room that the buckets have, where their server says nothing of it; 0: unknown</source>
        <translation>Espacio del que disponen los buckets, si su servidor no lo indica; 0: desconocido</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, or such a path behind ssh://HOST, sudo://, pkexec://, docker://CONTAINER, docker-volume://VOLUME or kubernetes://NAMESPACE/POD; or s3://BUCKET/PREFIX</source>
        <translation>una ruta absoluta sin partes «.» ni «..» y distinta de «/», o una ruta así tras ssh://HOST, sudo://, pkexec://, docker://CONTENEDOR, docker-volume://VOLUMEN o kubernetes://ESPACIO/POD; o bien s3://BUCKET/PREFIJO</translation>
    </message>
    <message>
        <source>https://HOST or http://HOST, with a port where needed, or nothing</source>
        <translation>https://HOST o http://HOST, con un puerto si hace falta, o nada</translation>
    </message>
    <message>
        <source>a region&apos;s name, as in eu-central-1, or nothing</source>
        <translation>el nombre de una región, como eu-central-1, o nada</translation>
    </message>
    <message>
        <source>a size, as in 500GB or 2TiB; 0: nobody says</source>
        <translation>un tamaño, como 500GB o 2TiB; 0: sin indicar</translation>
    </message>
    <message>
        <source>Where runs archive to that are told so and not where, schedules too: a folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Adónde archivan las pasadas a las que se pide archivar sin decirles dónde, también las programadas: una carpeta de otro volumen o s3://BUCKET/PREFIJO</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, s3://BUCKET/PREFIX, or nothing</source>
        <translation>una ruta absoluta sin partes «.» ni «..» y distinta de «/», s3://BUCKET/PREFIJO, o nada</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the screenshots&apos; bucket, s3://BUCKET/PREFIX/SOURCE/CONFIGURATION: they take the place of listing it; empty: it is listed</source>
        <translation>Dónde deja S3 Inventory sus informes del bucket de las capturas, s3://BUCKET/PREFIJO/ORIGEN/CONFIGURACIÓN: sustituyen al listado del bucket; vacío: se lista</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the downloads&apos; bucket, likewise</source>
        <translation>Dónde deja S3 Inventory sus informes del bucket de las descargas, de igual modo</translation>
    </message>
    <message>
        <source>A key is no setting: &quot;scrapazoidctl config s3-key&quot; keeps it in the keychain, and what AWS&apos;s own tools use works too.</source>
        <translation>Una clave no es un ajuste: «scrapazoidctl config s3-key» la guarda en el llavero, y también sirve lo que usan las herramientas propias de AWS.</translation>
    </message>
    <message>
        <source>s3://BUCKET/PREFIX, or nothing</source>
        <translation>s3://BUCKET/PREFIJO, o nada</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>There is no docker client on this machine, so no container volumes can be listed.</source>
        <translation>No hay ningún cliente docker en este equipo, así que no se pueden listar volúmenes de contenedores.</translation>
    </message>
    <message>
        <source>The docker client %1 cannot be run.</source>
        <translation>No se puede ejecutar el cliente docker %1.</translation>
    </message>
    <message>
        <source>The container engine says more than can be true.</source>
        <translation>El motor de contenedores dice más de lo que puede ser cierto.</translation>
    </message>
    <message>
        <source>Stopped while the container engine was being asked.</source>
        <translation>Detenido mientras se preguntaba al motor de contenedores.</translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: nothing was said within %n second(s).</source>
        <translation>
            <numerusform>Aquí no responde ningún motor de contenedores: no dijo nada en %n segundo.</numerusform>
            <numerusform>Aquí no responde ningún motor de contenedores: no dijo nada en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: %1 said nothing within %n second(s).</source>
        <translation>
            <numerusform>Aquí no responde ningún motor de contenedores: %1 no dijo nada en %n segundo.</numerusform>
            <numerusform>Aquí no responde ningún motor de contenedores: %1 no dijo nada en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No container engine answers here: the docker client ended with status %1 and without a word.</source>
        <translation>Aquí no responde ningún motor de contenedores: el cliente docker terminó con el estado %1 y sin decir nada.</translation>
    </message>
    <message>
        <source>The container engine refuses: %1</source>
        <translation>El motor de contenedores lo rechaza: %1</translation>
    </message>
    <message>
        <source>No container engine answers here: you have no permission to use %1. Join the group that owns it, or ask as root.</source>
        <translation>Aquí no responde ningún motor de contenedores: faltan permisos para usar %1. Unirse al grupo al que pertenece, o preguntar como root.</translation>
    </message>
    <message>
        <source>No container engine answers here: %1</source>
        <translation>Aquí no responde ningún motor de contenedores: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>What the container engine says about the use of its disk cannot be read.</source>
        <translation>No se puede leer lo que dice el motor de contenedores sobre el uso de su disco.</translation>
    </message>
    <message>
        <source>The container engine&apos;s list of volumes cannot be read.</source>
        <translation>No se puede leer la lista de volúmenes del motor de contenedores.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).</source>
        <translation>
            <numerusform>El volumen de %1 tiene en uso %2 de sus inodos: queda sitio para %Ln archivo más.</numerusform>
            <numerusform>El volumen de %1 tiene en uso %2 de sus inodos: queda sitio para %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume of %1 is %2 full: %3 are left.</source>
        <translation>El volumen de %1 está lleno al %2: quedan %3.</translation>
    </message>
    <message>
        <source>Preview an aggressive cleanup.</source>
        <translation>Previsualizar una limpieza agresiva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.</source>
        <translation>
            <numerusform>%Ln ejecución atascada, desde hace %1 por encima de su límite: nadie está limpiando.</numerusform>
            <numerusform>%Ln ejecuciones atascadas, una de ellas desde hace %1 por encima de su límite: nadie está limpiando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview marking them as failed, and see whether the service&apos;s own cleanup runs.</source>
        <translation>Previsualizar su marcado como fallidas y mirar si funciona la limpieza propia del servicio.</translation>
    </message>
    <message numerus="yes">
        <source>The last cleanup of files was %1 ago, and %Ln file(s) have expired.</source>
        <translation>
            <numerusform>La última limpieza de archivos fue hace %1, y ha caducado %Ln archivo.</numerusform>
            <numerusform>La última limpieza de archivos fue hace %1, y han caducado %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There has been no cleanup of files yet, and %Ln have expired.</source>
        <translation>
            <numerusform>Aún no ha habido ninguna limpieza de archivos, y ha caducado %Ln.</numerusform>
            <numerusform>Aún no ha habido ninguna limpieza de archivos, y han caducado %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a cleanup of what has expired.</source>
        <translation>Previsualizar una limpieza de lo caducado.</translation>
    </message>
    <message>
        <source>Nobody keeps the schedule: %1 should have run long ago.</source>
        <translation>Nadie atiende la programación: %1 debería haberse ejecutado hace mucho.</translation>
    </message>
    <message>
        <source>Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what went wrong.</source>
        <translation>Iniciar scrapazoidctl watch o atender la programación aquí, y ver en la página Automatización qué ha ido mal.</translation>
    </message>
    <message>
        <source>The schedule is kept, but %1 has not gone through for long, or ever.</source>
        <translation>La programación está atendida, pero %1 no sale bien desde hace mucho, o nunca lo hizo.</translation>
    </message>
    <message>
        <source>See on the Automation page what the last run said.</source>
        <translation>Ver en la página Automatización qué dijo la última pasada.</translation>
    </message>
    <message>
        <source>The job %1 did nothing: %2</source>
        <translation>La tarea %1 no hizo nada: %2</translation>
    </message>
    <message>
        <source>Look at what it would remove and at what is in its way: &quot;scrapazoidctl schedule agree %1&quot; shows both, and lets it go on where that is meant.</source>
        <translation>Mirar qué eliminaría y qué se lo impide: «scrapazoidctl schedule agree %1» muestra ambas cosas y la deja continuar si es lo que se quiere.</translation>
    </message>
    <message>
        <source>%1 of %2 are orphans: files that no row names.</source>
        <translation>%1 de %2 son huérfanos: archivos que ninguna fila nombra.</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans, after a look at the folder&apos;s prefixes.</source>
        <translation>Previsualizar una limpieza de huérfanos, tras mirar los prefijos de la carpeta.</translation>
    </message>
    <message>
        <source>Give this user the right to read the folder, then scan again.</source>
        <translation>Dar a este usuario permiso para leer la carpeta y volver a explorar.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs from the server&apos;s by %1.</source>
        <translation>El reloj de este equipo difiere en %1 del reloj del servidor.</translation>
    </message>
    <message>
        <source>Set the clocks by a time server: timedatectl shows how they stand.</source>
        <translation>Poner en hora los relojes con un servidor de hora: timedatectl muestra cómo están.</translation>
    </message>
    <message>
        <source>%1 cleans nothing: choose what it takes.</source>
        <translation>%1 no limpia nada: elegir qué se lleva.</translation>
    </message>
    <message>
        <source>%1 has a guard that makes no sense: give up to 100 %, and at least one item.</source>
        <translation>%1 tiene una salvaguarda sin sentido: indicar hasta el 100 %, y al menos un elemento.</translation>
    </message>
    <message>
        <source>%1 cannot run every %2 s: give anything from %3 s to a year.</source>
        <translation>%1 no se puede ejecutar cada %2 s: indicar entre %3 s y un año.</translation>
    </message>
    <message>
        <source>%1 has no possible time: give 00:00 to 23:59, and Monday to Sunday.</source>
        <translation>%1 no tiene una hora posible: indicar de 00:00 a 23:59, y de lunes a domingo.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;: write it like Europe/Berlin, or UTC.</source>
        <translation>No existe la zona horaria «%1»: escribirla como Europe/Berlin, o UTC.</translation>
    </message>
    <message>
        <source>Every job of the schedule needs a name of its own.</source>
        <translation>Cada tarea de la programación necesita un nombre propio.</translation>
    </message>
    <message>
        <source>every day at %1 %2</source>
        <translation>cada día a las %1 %2</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are kept %2 here, as the profile of this machine says: what the database says is no possible number of days.</source>
        <translation>%1: aquí se conservan %2, como dice el perfil de este equipo: lo que dice la base de datos no es un número de días posible.</translation>
    </message>
    <message>
        <source>%1 are kept %2 here, not %3 as the database says: without somebody to confirm it, the profile of this machine allows no fewer.</source>
        <translation>%1: aquí se conservan %2, no %3 como dice la base de datos: sin nadie que lo confirme, el perfil de este equipo no permite menos.</translation>
    </message>
    <message>
        <source>Files go to quarantine here, not for good as the database says: the profile of this machine does not allow that without somebody to confirm it.</source>
        <translation>Aquí los archivos van a la cuarentena, no se eliminan definitivamente como dice la base de datos: el perfil de este equipo no lo permite sin nadie que lo confirme.</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts here, as the profile of this machine says.</source>
        <translation>Aquí solo cuenta lo que tiene más de %1, como dice el perfil de este equipo.</translation>
    </message>
    <message>
        <source>At most %1 % of a folder or table goes at once here, as the profile of this machine says.</source>
        <translation>Aquí se elimina de una vez como máximo el %1 % de una carpeta o tabla, como dice el perfil de este equipo.</translation>
    </message>
    <message>
        <source>At most %1 items go at once here, as the profile of this machine says.</source>
        <translation>Aquí se eliminan de una vez como máximo %1 elementos, como dice el perfil de este equipo.</translation>
    </message>
    <message>
        <source>The most items that the database allows is no possible number: it limits nothing.</source>
        <translation>El máximo de elementos que permite la base de datos no es un número posible: no limita nada.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size: write a number with B, KB, MB, GB, KiB, MiB or GiB.</source>
        <translation>«%1» no es un tamaño: escribir un número con B, KB, MB, GB, KiB, MiB o GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration: write a whole number with s, m, h or d, for example 90s or 24h.</source>
        <translation>«%1» no es una duración: escribir un número entero con s, m, h o d, por ejemplo 90s o 24h.</translation>
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
        <translation>%1 d</translation>
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
        <translation>%1 × (%2 × %3 + %4 × %5) = %6 al día</translation>
    </message>
    <message numerus="yes">
        <source>× %n day(s)</source>
        <translation>
            <numerusform>× %n día</numerusform>
            <numerusform>× %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots × %1 and downloads × %2 days</source>
        <translation>capturas × %1 y descargas × %2 días</translation>
    </message>
    <message>
        <source>%1; %2 × %3 = %4</source>
        <translation>%1; %2 × %3 = %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«%1» no es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it like 2026-11-22 or 2026-11-22T10:00:00Z.</source>
        <translation>«%1» no es una fecha y hora: escribirla como 2026-11-22 o 2026-11-22T10:00:00Z.</translation>
    </message>
    <message>
        <source>an execution&apos;s id</source>
        <translation>el id de una ejecución</translation>
    </message>
    <message>
        <source>a user&apos;s id</source>
        <translation>el id de un usuario</translation>
    </message>
    <message>
        <source>outside the root</source>
        <translation>fuera de la carpeta raíz</translation>
    </message>
    <message>
        <source>not a file name</source>
        <translation>no es un nombre de archivo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>un enlace simbólico, que nunca se sigue</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>its execution is still running or pending</source>
        <translation>su ejecución sigue en curso o pendiente</translation>
    </message>
    <message>
        <source>its execution is pinned</source>
        <translation>su ejecución está anclada</translation>
    </message>
    <message>
        <source>no usable timestamp</source>
        <translation>sin marca de tiempo utilizable</translation>
    </message>
    <message>
        <source>its timestamp lies in the future</source>
        <translation>su marca de tiempo está en el futuro</translation>
    </message>
    <message>
        <source>has no start time, so it can never count as stuck</source>
        <translation>no tiene hora de inicio, así que nunca puede contar como atascada</translation>
    </message>
    <message>
        <source>another row names this file, so the file stays</source>
        <translation>otra fila nombra este archivo, así que el archivo se queda</translation>
    </message>
    <message>
        <source>too young to tell</source>
        <translation>demasiado reciente para saberlo</translation>
    </message>
    <message>
        <source>by its name still being written</source>
        <translation>por su nombre, aún se está escribiendo</translation>
    </message>
    <message>
        <source>a row names it under a prefix that is not configured</source>
        <translation>una fila lo nombra con un prefijo que no está configurado</translation>
    </message>
    <message>
        <source>its path may mean a file under a prefix that is not configured</source>
        <translation>su ruta puede referirse a un archivo con un prefijo que no está configurado</translation>
    </message>
    <message>
        <source>another row may mean this file</source>
        <translation>otra fila puede referirse a este archivo</translation>
    </message>
    <message>
        <source>its path leads to two files below the root</source>
        <translation>su ruta lleva a dos archivos dentro de la carpeta raíz</translation>
    </message>
    <message>
        <source>its file lies in the quarantine and can still be restored</source>
        <translation>su archivo está en la cuarentena y aún se puede restaurar</translation>
    </message>
    <message>
        <source>by its name not the service&apos;s content</source>
        <translation>por su nombre, no es contenido del servicio</translation>
    </message>
    <message>
        <source>another table of the database names it</source>
        <translation>lo nombra otra tabla de la base de datos</translation>
    </message>
    <message>
        <source>belongs to a file beside it that a row names</source>
        <translation>pertenece a un archivo contiguo que nombra una fila</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it under a prefix that is not configured</source>
        <translation>la fila #%1 de %2 lo nombra con un prefijo que no está configurado</translation>
    </message>
    <message>
        <source>may be meant by row #%1 of %2</source>
        <translation>la fila #%1 de %2 puede referirse a él</translation>
    </message>
    <message>
        <source>A retention of %1 days is not possible: give a whole number from %2 to %3.</source>
        <translation>Una retención de %1 días no es posible: indicar un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>A least age of %1 s is not possible: give anything from 0 to a year.</source>
        <translation>Una edad mínima de %1 s no es posible: indicar entre 0 y un año.</translation>
    </message>
    <message>
        <source>&quot;yes&quot; or &quot;no&quot;</source>
        <translation>«yes» o «no»</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>un número entero de días</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>un número entero de segundos</translation>
    </message>
    <message>
        <source>&quot;screenshots&quot;, &quot;downloads&quot; or both</source>
        <translation>«screenshots», «downloads» o ambos</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.</source>
        <translation>
            <numerusform>Un proceso mantiene aún abiertos %1 en %Ln archivo eliminado, que quedan libres cuando lo suelte.</numerusform>
            <numerusform>Un proceso mantiene aún abiertos %1 en %Ln archivos eliminados, que quedan libres cuando los suelte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not wait any longer for %2.</source>
        <translation>
            <numerusform>Faltan %1 en %Ln archivo: lo elimina la próxima pasada, porque esta no podía esperar más a %2.</numerusform>
            <numerusform>Faltan %1 en %Ln archivos: los elimina la próxima pasada, porque esta no podía esperar más a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether late rows name its files is looked at by the next run, because this one could not wait any longer for %1; until then nothing of it is deleted for good.</source>
        <translation>La próxima pasada comprueba si hay filas tardías que nombren sus archivos, porque esta no podía esperar más a %1; hasta entonces no se elimina nada suyo definitivamente.</translation>
    </message>
    <message>
        <source>%1 % of the rows of %2 are gone. Run VACUUM (ANALYZE) %2; to make their space usable at once, or VACUUM FULL %2; to give it back to the volume, which locks the table meanwhile.</source>
        <translation>Se ha eliminado el %1 % de las filas de %2. Ejecutar VACUUM (ANALYZE) %2; para poder usar su espacio de inmediato, o VACUUM FULL %2; para devolverlo al volumen, lo que mientras tanto bloquea la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>The database says, in %Ln row(s)</source>
        <translation>
            <numerusform>Según la base de datos, en %Ln fila</numerusform>
            <numerusform>Según la base de datos, en %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone</source>
        <translation>
            <numerusform>%Ln fila cuyo archivo ya no existe</numerusform>
            <numerusform>%Ln filas cuyo archivo ya no existe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone</source>
        <translation>
            <numerusform>%Ln fila cuyo archivo no se encontró y que se queda: reciente, conservada o con un archivo que quizá exista</numerusform>
            <numerusform>%Ln filas cuyo archivo no se encontró y que se quedan: recientes, conservadas o con un archivo que quizá exista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that lead outside the folder</source>
        <translation>
            <numerusform>%Ln fila que lleva fuera de la carpeta</numerusform>
            <numerusform>%Ln filas que llevan fuera de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) for a file that has one</source>
        <translation>
            <numerusform>%Ln fila más para un archivo que ya tiene una</numerusform>
            <numerusform>%Ln filas más para un archivo que ya tiene una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a size that is not the file&apos;s</source>
        <translation>
            <numerusform>%Ln fila con un tamaño que no es el del archivo</numerusform>
            <numerusform>%Ln filas con un tamaño que no es el del archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a size</source>
        <translation>
            <numerusform>%Ln fila sin tamaño</numerusform>
            <numerusform>%Ln filas sin tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s): files that no row names</source>
        <translation>
            <numerusform>%Ln huérfano: archivo que ninguna fila nombra</numerusform>
            <numerusform>%Ln huérfanos: archivos que ninguna fila nombra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant</source>
        <translation>
            <numerusform>%Ln archivo que ninguna fila nombra y que se queda: reciente, sin terminar o quizá referido</numerusform>
            <numerusform>%Ln archivos que ninguna fila nombra y que se quedan: recientes, sin terminar o quizá referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named by the other table, under an unknown prefix, or only since the scan</source>
        <translation>
            <numerusform>%Ln archivo nombrado por la otra tabla, con un prefijo desconocido o solo desde la exploración</numerusform>
            <numerusform>%Ln archivos nombrados por la otra tabla, con un prefijo desconocido o solo desde la exploración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sizes of %Ln file(s) in the folder</source>
        <translation>
            <numerusform>Tamaños de %Ln archivo en la carpeta</numerusform>
            <numerusform>Tamaños de %Ln archivos en la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) of files counted already (hard links)</source>
        <translation>
            <numerusform>%Ln nombre más de archivos ya contados (enlaces duros)</numerusform>
            <numerusform>%Ln nombres más de archivos ya contados (enlaces duros)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding up to blocks, less the holes in sparse files</source>
        <translation>Redondeo a bloques, menos los huecos de archivos dispersos</translation>
    </message>
    <message>
        <source>The folders themselves</source>
        <translation>Las propias carpetas</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s own folder, with %Ln file(s) in quarantine</source>
        <translation>
            <numerusform>La carpeta propia de la consola, con %Ln archivo en cuarentena</numerusform>
            <numerusform>La carpeta propia de la consola, con %Ln archivos en cuarentena</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>Según el disco</translation>
    </message>
    <message>
        <source>%1 is no place of a folder: %2.</source>
        <translation>%1 no es un lugar para una carpeta: %2.</translation>
    </message>
    <message>
        <source>it begins with none of %1</source>
        <translation>no empieza por ninguno de %1</translation>
    </message>
    <message>
        <source>its path must be absolute, without &quot;.&quot; and &quot;..&quot;, and not the whole disk</source>
        <translation>su ruta debe ser absoluta, sin «.» ni «..», y no el disco entero</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>what stands before the @ is no user&apos;s name</source>
        <translation>lo que precede a la @ no es un nombre de usuario</translation>
    </message>
    <message>
        <source>what stands in brackets is no address</source>
        <translation>lo que está entre corchetes no es una dirección</translation>
    </message>
    <message>
        <source>it names no host, as in ssh://host/folder</source>
        <translation>no nombra ningún host, como en ssh://host/carpeta</translation>
    </message>
    <message>
        <source>what stands behind the host is no port</source>
        <translation>lo que sigue al host no es un puerto</translation>
    </message>
    <message>
        <source>it is of this computer, and its path has to begin with /</source>
        <translation>es de este equipo, y su ruta debe empezar por /</translation>
    </message>
    <message>
        <source>it names no container, as in docker://container/folder</source>
        <translation>no nombra ningún contenedor, como en docker://contenedor/carpeta</translation>
    </message>
    <message>
        <source>it names no volume, as in docker-volume://volume</source>
        <translation>no nombra ningún volumen, como en docker-volume://volumen</translation>
    </message>
    <message>
        <source>it names no pod, as in kubernetes://namespace/pod/folder</source>
        <translation>no nombra ningún pod, como en kubernetes://espacio/pod/carpeta</translation>
    </message>
    <message>
        <source>this computer (sudo)</source>
        <translation>este equipo (sudo)</translation>
    </message>
    <message>
        <source>this computer (pkexec)</source>
        <translation>este equipo (pkexec)</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>pod %1</translation>
    </message>
    <message>
        <source>With server.via = ssh the database is one server that server.host and server.port name, as the folders&apos; host sees it: no service, hostaddr or list.</source>
        <translation>Con server.via = ssh la base de datos es un único servidor, el que indican server.host y server.port tal como lo ve el host de las carpetas: sin service, hostaddr ni listas.</translation>
    </message>
    <message>
        <source>%1 (through ssh)</source>
        <translation>%1 (a través de ssh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: it takes 10, 10:, ~:10, 10:20 or @10:20.</source>
        <translation>«%1» no es un rango: se admite 10, 10:, ~:10, 10:20 o @10:20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be searched by: did you mean %2? To look for the text itself, put it in double quotes.</source>
        <translation>No se puede buscar por «%1»: ¿quizá %2? Para buscar el texto mismo, ponerlo entre comillas dobles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be searched by: write is:stuck.</source>
        <translation>No se puede buscar por «%1»: escribir is:stuck.</translation>
    </message>
    <message>
        <source>Say what to find: a part of a path, #123 for an execution, or user:7 for a user.</source>
        <translation>Indicar qué buscar: parte de una ruta, #123 para una ejecución o user:7 para un usuario.</translation>
    </message>
    <message>
        <source>its mark can be taken back</source>
        <translation>su marca se puede retirar</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>se puede recuperar</translation>
    </message>
    <message>
        <source>can be brought back until %1</source>
        <translation>se puede recuperar hasta el %1</translation>
    </message>
    <message>
        <source>can be brought back, until the next cleanup deletes it for good: its time ended %1</source>
        <translation>se puede recuperar hasta que la próxima limpieza lo elimine definitivamente: su plazo venció el %1</translation>
    </message>
    <message>
        <source>its mark was taken back</source>
        <translation>su marca se ha retirado</translation>
    </message>
    <message>
        <source>was brought back already</source>
        <translation>ya se ha recuperado</translation>
    </message>
    <message>
        <source>was deleted for good after its time in quarantine</source>
        <translation>se eliminó definitivamente tras su plazo en cuarentena</translation>
    </message>
    <message>
        <source>was deleted for good at once</source>
        <translation>se eliminó definitivamente de inmediato</translation>
    </message>
    <message>
        <source>was left alone: %1</source>
        <translation>se dejó sin tocar: %1</translation>
    </message>
    <message>
        <source>its run is not over</source>
        <translation>su pasada no ha terminado</translation>
    </message>
    <message>
        <source>every %1 at %2 %3</source>
        <comment>a day of the week, a time and its zone</comment>
        <translation>cada %1 a las %2 %3</translation>
    </message>
    <message>
        <source>screenshots</source>
        <comment>of a folder or a table</comment>
        <translation>capturas</translation>
    </message>
    <message>
        <source>downloads</source>
        <comment>of a folder or a table</comment>
        <translation>descargas</translation>
    </message>
    <message>
        <source>The console&apos;s own folder, which this account may not look into</source>
        <translation>La carpeta propia de la consola, en la que esta cuenta no puede mirar</translation>
    </message>
    <message>
        <source>The disk says, without that folder</source>
        <translation>Según el disco, sin esa carpeta</translation>
    </message>
    <message>
        <source>rows of %1 whose file lies elsewhere</source>
        <translation>filas de «%1» cuyo archivo está en otro lugar</translation>
    </message>
    <message>
        <source>chosen files of %1</source>
        <translation>archivos elegidos de «%1»</translation>
    </message>
    <message>
        <source>from the folders&apos; own lists</source>
        <translation>de las listas propias de las carpetas</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>row without a file</source>
        <translation>fila sin archivo</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>what became of an item</comment>
        <translation>planificado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what became of an item</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of an item</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>what became of an item</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>what became of an item</comment>
        <translation>protegido</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>what became of an item</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>what became of an item</comment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>purged</source>
        <comment>what became of an item</comment>
        <translation>purgado</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>what became of an item</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <comment>what became of an item</comment>
        <translation>retenido por la base de datos</translation>
    </message>
    <message>
        <source>it names no bucket, as in s3://bucket/prefix</source>
        <translation>no nombra ningún bucket, como en s3://bucket/prefijo</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket S3 %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a length of time, as 5 min or 1 d</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>This one could not wait any longer for %1.</source>
        <translation>Esta no podía esperar más a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2</source>
        <translation>
            <numerusform>%1 en %Ln archivo siguen en cuarentena y pasan al archivo histórico con la próxima pasada. %2</numerusform>
            <numerusform>%1 en %Ln archivos siguen en cuarentena y pasan al archivo histórico con la próxima pasada. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to quarantine here, not to an archive as the database says: the profile of this machine names none (archive.dir).</source>
        <translation>La base de datos indica un archivo histórico, pero aquí los archivos van a cuarentena: el perfil de este equipo no indica ninguno (archive.dir).</translation>
    </message>
    <message>
        <source>&quot;quarantine&quot;, &quot;permanent&quot; or &quot;archive&quot;</source>
        <translation>«quarantine», «permanent» o «archive»</translation>
    </message>
    <message>
        <source>%1 is no place for an archive: give the path of a folder of this computer, or s3://BUCKET/PREFIX.</source>
        <translation>%1 no es un lugar para un archivo histórico: indicar la ruta de una carpeta de este equipo o s3://BUCKET/PREFIJO.</translation>
    </message>
    <message>
        <source>Files should go to an archive, and nobody says where that is: set archive.dir to a folder on another volume or to s3://BUCKET/PREFIX.</source>
        <translation>Los archivos deben ir a un archivo histórico y nadie dice dónde está: poner en archive.dir una carpeta de otro volumen o s3://BUCKET/PREFIJO.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) in the bucket, besides the quarantine</source>
        <translation>
            <numerusform>%Ln versión anterior en el bucket, aparte de la cuarentena</numerusform>
            <numerusform>%Ln versiones anteriores en el bucket, aparte de la cuarentena</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions in the bucket, which this account may not list</source>
        <translation>Versiones anteriores en el bucket, que esta cuenta no puede listar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that the bucket remembers, besides the quarantine&apos;s</source>
        <translation>
            <numerusform>%Ln eliminación que el bucket recuerda, aparte de las de la cuarentena</numerusform>
            <numerusform>%Ln eliminaciones que el bucket recuerda, aparte de las de la cuarentena</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletions that the bucket remembers, which this account may not list</source>
        <translation>Eliminaciones que el bucket recuerda y que esta cuenta no puede listar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished upload(s) in the bucket</source>
        <translation>
            <numerusform>%Ln subida sin terminar en el bucket</numerusform>
            <numerusform>%Ln subidas sin terminar en el bucket</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads in the bucket, which this account may not list</source>
        <translation>Subidas sin terminar en el bucket, que esta cuenta no puede listar</translation>
    </message>
    <message>
        <source>Its files are those of the report of S3 Inventory from %1: what came or went since then is not seen.</source>
        <translation>Sus archivos son los del informe de S3 Inventory del %1: lo que ha llegado o desaparecido desde entonces no se ve.</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>Según el bucket</translation>
    </message>
    <message>
        <source>The bucket says, without that folder</source>
        <translation>Según el bucket, sin esa carpeta</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>keep the alerts</source>
        <translation>guardar las alertas</translation>
    </message>
    <message>
        <source>read the alerts</source>
        <translation>leer las alertas</translation>
    </message>
    <message>
        <source>read when somebody last looked</source>
        <translation>leer cuándo miró alguien por última vez</translation>
    </message>
    <message>
        <source>look at what earlier cleanups left</source>
        <translation>mirar lo que dejaron limpiezas anteriores</translation>
    </message>
    <message>
        <source>remember what a cleanup left</source>
        <translation>recordar lo que dejó una limpieza</translation>
    </message>
    <message>
        <source>ask whether time goes on</source>
        <translation>preguntar si el tiempo avanza</translation>
    </message>
    <message>
        <source>mark the time</source>
        <translation>anotar la hora</translation>
    </message>
    <message>
        <source>mark the time afresh</source>
        <translation>volver a anotar la hora</translation>
    </message>
    <message>
        <source>keep what was agreed</source>
        <translation>guardar lo aprobado</translation>
    </message>
    <message>
        <source>look for what was agreed</source>
        <translation>buscar lo aprobado</translation>
    </message>
    <message>
        <source>record who cleans</source>
        <translation>registrar quién limpia</translation>
    </message>
    <message>
        <source>The table scrapazoid_console.leads has no row, so nobody can clean: put it back with INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</source>
        <translation>La tabla scrapazoid_console.leads no tiene ninguna fila, así que nadie puede limpiar: reponerla con INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</translation>
    </message>
    <message>
        <source>read the pins</source>
        <translation>leer los anclajes</translation>
    </message>
    <message>
        <source>pin executions</source>
        <translation>anclar ejecuciones</translation>
    </message>
    <message>
        <source>unpin executions</source>
        <translation>desanclar ejecuciones</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; makes no sense</source>
        <translation>su «%1» no tiene sentido</translation>
    </message>
    <message>
        <source>it is no description of a cleanup</source>
        <translation>no es la descripción de una limpieza</translation>
    </message>
    <message>
        <source>it has a part that this version does not know (&quot;%1&quot;)</source>
        <translation>tiene una parte que esta versión no conoce («%1»)</translation>
    </message>
    <message>
        <source>read the retention that was applied</source>
        <translation>leer la retención aplicada</translation>
    </message>
    <message>
        <source>keep the retention</source>
        <translation>guardar la retención</translation>
    </message>
    <message>
        <source>remember the last run of a folder</source>
        <translation>recordar la última pasada de una carpeta</translation>
    </message>
    <message>
        <source>look at the key sequences</source>
        <translation>mirar las secuencias de claves</translation>
    </message>
    <message>
        <source>%1 is not run, because what the database says of it cannot be understood: %2.</source>
        <translation>%1 no se ejecuta, porque no se entiende lo que dice de ella la base de datos: %2.</translation>
    </message>
    <message>
        <source>it has no possible time</source>
        <translation>no tiene una hora posible</translation>
    </message>
    <message>
        <source>read the schedule</source>
        <translation>leer la programación</translation>
    </message>
    <message>
        <source>set the schedule</source>
        <translation>cambiar la programación</translation>
    </message>
    <message>
        <source>The schedule has been changed meanwhile (by %1, %2): look at it again, then change it.</source>
        <translation>Entretanto se ha cambiado la programación (%1, %2): mirarla de nuevo y después cambiarla.</translation>
    </message>
    <message>
        <source>pause the schedule</source>
        <translation>poner en pausa la programación</translation>
    </message>
    <message>
        <source>ask whether the schedule is paused</source>
        <translation>preguntar si la programación está en pausa</translation>
    </message>
    <message>
        <source>look at the schedule</source>
        <translation>mirar la programación</translation>
    </message>
    <message>
        <source>keep the day&apos;s snapshot</source>
        <translation>guardar la instantánea del día</translation>
    </message>
    <message>
        <source>read the snapshots</source>
        <translation>leer las instantáneas</translation>
    </message>
    <message>
        <source>compare two snapshots</source>
        <translation>comparar dos instantáneas</translation>
    </message>
    <message>
        <source>read what became of the schedule</source>
        <translation>leer qué ha sido de la programación</translation>
    </message>
    <message>
        <source>record what became of the schedule</source>
        <translation>registrar qué ha sido de la programación</translation>
    </message>
    <message>
        <source>read the heartbeat</source>
        <translation>leer la señal de actividad</translation>
    </message>
    <message>
        <source>record the heartbeat</source>
        <translation>registrar la señal de actividad</translation>
    </message>
    <message>
        <source>ask who is watching</source>
        <translation>preguntar quién vigila</translation>
    </message>
    <message>
        <source>say who is watching</source>
        <translation>decir quién vigila</translation>
    </message>
    <message>
        <source>keep the log</source>
        <translation>guardar el registro</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>leer el registro</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>leer el diario</translation>
    </message>
    <message>
        <source>look for quarantined files</source>
        <translation>buscar archivos en cuarentena</translation>
    </message>
    <message>
        <source>ask who writes to the service&apos;s tables</source>
        <translation>preguntar quién escribe en las tablas del servicio</translation>
    </message>
    <message>
        <source>count the rows of the preview that are still there</source>
        <translation>contar las filas de la vista previa que siguen ahí</translation>
    </message>
    <message>
        <source>ask the server for a snapshot</source>
        <translation>pedir una instantánea al servidor</translation>
    </message>
    <message>
        <source>write what hangs on the rows into the journal</source>
        <translation>escribir en el diario lo que depende de las filas</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 keeps rows that refer to it.</source>
        <translation>La base de datos mantuvo la fila: un disparador o una regla de %1 retiene filas que se refieren a ella.</translation>
    </message>
    <message>
        <source>count what hangs on the rows</source>
        <translation>contar lo que depende de las filas</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 that hangs on it would not come back as it is</source>
        <translation>la columna %1 de una fila de %2 que depende de ella no volvería tal como está</translation>
    </message>
    <message>
        <source>another transaction holds rows of %1 that hang on it</source>
        <translation>otra transacción retiene filas de %1 que dependen de ella</translation>
    </message>
    <message>
        <source>put back what hung on the rows</source>
        <translation>devolver lo que dependía de las filas</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a trigger of %1 changes it or keeps it out</source>
        <translation>no ha vuelto todo lo que dependía de ella: un disparador de %1 lo cambia o no lo deja entrar</translation>
    </message>
    <message>
        <source>it is gone or refers to something else by now</source>
        <translation>ya no existe o ahora se refiere a otra cosa</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a row of %1 stays as it is (%2)</source>
        <translation>no ha vuelto todo lo que dependía de ella: una fila de %1 se queda como está (%2)</translation>
    </message>
    <message>
        <source>a trigger of %1 has changed the execution after it was as before</source>
        <translation>un disparador de %1 ha cambiado la ejecución después de que estuviera como antes</translation>
    </message>
    <message>
        <source>The states of %1 have no word for a failed execution: say what it is called in status.failed of the profile.</source>
        <translation>Los estados de %1 no tienen palabra para una ejecución fallida: indicar cómo se llama en status.failed del perfil.</translation>
    </message>
    <message>
        <source>mark executions as failed</source>
        <translation>marcar ejecuciones como fallidas</translation>
    </message>
    <message>
        <source>The database made another state of &quot;%2&quot;: a trigger or a rule of %1 is in the way.</source>
        <translation>La base de datos convirtió «%2» en otro estado: un disparador o una regla de %1 lo impide.</translation>
    </message>
    <message>
        <source>read the catalogue</source>
        <translation>leer el catálogo</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base de datos mantuvo la ejecución: un disparador o una regla de %1 impide su cambio.</translation>
    </message>
    <message>
        <source>look into the journal</source>
        <translation>mirar el diario</translation>
    </message>
    <message>
        <source>look at executions again</source>
        <translation>volver a mirar las ejecuciones</translation>
    </message>
    <message>
        <source>take marks back</source>
        <translation>revertir marcas</translation>
    </message>
    <message>
        <source>the execution has changed since; it stays as it is</source>
        <translation>la ejecución ha cambiado desde entonces; se queda como está</translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation>escribir el diario</translation>
    </message>
    <message>
        <source>give rows another path</source>
        <translation>dar otra ruta a filas</translation>
    </message>
    <message>
        <source>The database kept the path: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>La base de datos mantuvo la ruta: un disparador o una regla de %1 impide su cambio.</translation>
    </message>
    <message>
        <source>look at rows again</source>
        <translation>volver a mirar las filas</translation>
    </message>
    <message>
        <source>correct the journal</source>
        <translation>corregir el diario</translation>
    </message>
    <message>
        <source>put rows back</source>
        <translation>devolver filas</translation>
    </message>
    <message>
        <source>put paths back</source>
        <translation>devolver rutas</translation>
    </message>
    <message>
        <source>the row has another path again, or is gone</source>
        <translation>la fila tiene otra vez una ruta distinta, o ya no existe</translation>
    </message>
    <message>
        <source>look whose the console&apos;s schema is</source>
        <translation>mirar de quién es el esquema de la consola</translation>
    </message>
    <message>
        <source>look for old rows in the history</source>
        <translation>buscar filas antiguas en el historial</translation>
    </message>
    <message>
        <source>remove old rows from the history</source>
        <translation>eliminar filas antiguas del historial</translation>
    </message>
    <message>
        <source>measure the history</source>
        <translation>medir el historial</translation>
    </message>
    <message>
        <source>look for the console&apos;s schema</source>
        <translation>buscar el esquema de la consola</translation>
    </message>
    <message>
        <source>drop the console&apos;s schema</source>
        <translation>eliminar el esquema de la consola</translation>
    </message>
    <message>
        <source>create the console&apos;s schema</source>
        <translation>crear el esquema de la consola</translation>
    </message>
    <message>
        <source>move rows into the journal</source>
        <translation>pasar filas al diario</translation>
    </message>
    <message>
        <source>%1 keeps rows that were to go, other ones each time.</source>
        <translation>%1 retiene filas que debían eliminarse, cada vez otras.</translation>
    </message>
    <message>
        <source>other rows of %1 have the same number and were written at the same moment: which of them is meant cannot be told, so all stay</source>
        <translation>otras filas de %1 tienen el mismo número y se escribieron en el mismo momento: no se sabe a cuál se refiere, así que se quedan todas</translation>
    </message>
    <message>
        <source>column %1 of %2 would not come back as it is, so the row stays</source>
        <translation>la columna %1 de %2 no volvería tal como está, así que la fila se queda</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 is in the way of its deletion.</source>
        <translation>La base de datos mantuvo la fila: un disparador o una regla de %1 impide su eliminación.</translation>
    </message>
    <message>
        <source>The database kept rows of %1: a trigger or a rule is in the way of their deletion.</source>
        <translation>La base de datos mantuvo filas de %1: un disparador o una regla impide su eliminación.</translation>
    </message>
    <message>
        <source>read the columns of %1</source>
        <translation>leer las columnas de %1</translation>
    </message>
    <message>
        <source>There is no table %1 any more.</source>
        <translation>Ya no existe la tabla %1.</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>preparar la sesión</translation>
    </message>
    <message>
        <source>%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out</source>
        <translation>%1 no acepta la fila tal como era: un disparador o una regla la cambia o no la deja entrar</translation>
    </message>
    <message>
        <source>a trigger or a rule of %1 has changed the row on its way back</source>
        <translation>un disparador o una regla de %1 ha cambiado la fila al volver</translation>
    </message>
    <message>
        <source>the journal has no image of it</source>
        <translation>el diario no tiene ninguna imagen de ella</translation>
    </message>
    <message>
        <source>the row has a column %1 that %2 does not have any more, or computes itself by now</source>
        <translation>la fila tiene una columna %1 que %2 ya no tiene, o que ahora calcula por sí misma</translation>
    </message>
    <message>
        <source>a row of %1 with its number is there again</source>
        <translation>vuelve a haber una fila de %1 con su número</translation>
    </message>
    <message>
        <source>record the run in the journal</source>
        <translation>registrar la pasada en el diario</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>leer el historial</translation>
    </message>
    <message>
        <source>look for the last cleanup of files</source>
        <translation>buscar la última limpieza de archivos</translation>
    </message>
    <message>
        <source>There has been no run yet.</source>
        <translation>Aún no ha habido ninguna pasada.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;: see the history for the runs there are.</source>
        <translation>No existe la pasada «%1»: el historial muestra las que hay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs&apos; names: write more of it.</source>
        <translation>Varias pasadas empiezan por «%1»: escribir más de su nombre.</translation>
    </message>
    <message>
        <source>read the items of a run</source>
        <translation>leer los elementos de una pasada</translation>
    </message>
    <message>
        <source>Could not %1: no name for it is free.</source>
        <translation>No se pudo %1: no queda ningún nombre libre para ella.</translation>
    </message>
    <message>
        <source>close the run in the journal</source>
        <translation>cerrar la pasada en el diario</translation>
    </message>
    <message>
        <source>count the items of a run</source>
        <translation>contar los elementos de una pasada</translation>
    </message>
    <message>
        <source>look for unfinished work in the journal</source>
        <translation>buscar trabajo sin terminar en el diario</translation>
    </message>
    <message>
        <source>close an interrupted run in the journal</source>
        <translation>cerrar en el diario una pasada interrumpida</translation>
    </message>
    <message>
        <source>settle a batch in the journal</source>
        <translation>cerrar un lote en el diario</translation>
    </message>
    <message>
        <source>set a batch aside in the journal</source>
        <translation>apartar un lote en el diario</translation>
    </message>
    <message>
        <source>The journal did not keep what was written into it: look for a trigger or a rule on %1 and drop it. Without a journal nothing is deleted.</source>
        <translation>El diario no conservó lo que se escribió en él: buscar un disparador o una regla en %1 y eliminarlo. Sin diario no se elimina nada.</translation>
    </message>
    <message>
        <source>look for rows that the journal alone has</source>
        <translation>buscar filas que solo tiene el diario</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3, and the console does not guess: rename one of the two.</source>
        <translation>%1 puede ser %2 o %3, y la consola no adivina: cambiar el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>Rows of %1 go with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Las filas de %1 se eliminan con las filas de %2 a las que se refieren (clave foránea %3)</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>Las filas de %1 pierden su referencia con las filas de %2 a las que se refieren (clave foránea %3)</translation>
    </message>
    <message>
        <source>, and undo could not bring that back: %1.</source>
        <translation>, y deshacer no podría devolverlo: %1.</translation>
    </message>
    <message>
        <source>Make that foreign key ON DELETE NO ACTION, or remove those rows first.</source>
        <translation>Declarar esa clave foránea con ON DELETE NO ACTION, o eliminar antes esas filas.</translation>
    </message>
    <message>
        <source>rows with files of their own would go without them</source>
        <translation>filas con archivos propios se eliminarían sin ellos</translation>
    </message>
    <message>
        <source>they refer to a column that the table computes</source>
        <translation>se refieren a una columna que calcula la tabla</translation>
    </message>
    <message>
        <source>other tables refer to what is emptied and are changed with it</source>
        <translation>otras tablas se refieren a lo que se vacía y cambian con ello</translation>
    </message>
    <message>
        <source>the role lacks rights on it</source>
        <translation>al rol le faltan permisos sobre ella</translation>
    </message>
    <message>
        <source>row security may hide some of its rows</source>
        <translation>la seguridad de filas puede ocultar algunas de sus filas</translation>
    </message>
    <message>
        <source>Connect as the table&apos;s owner, or grant the role BYPASSRLS.</source>
        <translation>Conectar como dueño de la tabla, o conceder al rol BYPASSRLS.</translation>
    </message>
    <message>
        <source>without a primary key its rows cannot be told apart</source>
        <translation>sin clave primaria sus filas no se pueden distinguir</translation>
    </message>
    <message>
        <source>Give %1 a primary key.</source>
        <translation>Dar a %1 una clave primaria.</translation>
    </message>
    <message>
        <source>without an index on %1 each row that goes would mean reading all of about %2 rows</source>
        <translation>sin un índice en %1, cada fila que se elimina supondría leer todas las filas, unas %2</translation>
    </message>
    <message>
        <source>read the foreign keys</source>
        <translation>leer las claves foráneas</translation>
    </message>
    <message>
        <source>rows of %1 hang on them in their turn</source>
        <translation>de ellas dependen a su vez filas de %1</translation>
    </message>
    <message>
        <source>Make one of those foreign keys ON DELETE NO ACTION.</source>
        <translation>Declarar una de esas claves foráneas con ON DELETE NO ACTION.</translation>
    </message>
    <message>
        <source>look for code on the tables</source>
        <translation>buscar código en las tablas</translation>
    </message>
    <message>
        <source>look for further columns that name files</source>
        <translation>buscar más columnas que nombren archivos</translation>
    </message>
    <message>
        <source>orphans.owners names %1, and the database has no such column of text: correct the name, as table.column.</source>
        <translation>orphans.owners nombra %1, y la base de datos no tiene esa columna de texto: corregir el nombre, como tabla.columna.</translation>
    </message>
    <message>
        <source>orphans.owners names %1, which this role may not read: GRANT SELECT ON %2, or take it out of the list.</source>
        <translation>orphans.owners nombra %1, que este rol no puede leer: GRANT SELECT ON %2, o quitarla de la lista.</translation>
    </message>
    <message>
        <source>read the files that %1 names</source>
        <translation>leer los archivos que nombra %1</translation>
    </message>
    <message>
        <source>read the role&apos;s rights</source>
        <translation>leer los permisos del rol</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>el esquema %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>la base de datos %1</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>el esquema scrapazoid_console</translation>
    </message>
    <message>
        <source>a number, a uuid or text</source>
        <translation>un número, un uuid o texto</translation>
    </message>
    <message>
        <source>a timestamp</source>
        <translation>una marca de tiempo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text, an enum or a whole number</source>
        <translation>texto, un enum o un número entero</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: %5.</source>
        <translation>la columna %2 de la tabla %1 es de tipo %3, no %4: %5.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: %3.</source>
        <translation>la tabla %1 no tiene ninguna columna %2: %3.</translation>
    </message>
    <message>
        <source>users are not shown</source>
        <translation>los usuarios no se muestran</translation>
    </message>
    <message>
        <source>no error message is written</source>
        <translation>no se escribe ningún mensaje de error</translation>
    </message>
    <message>
        <source>sizes are read from disk only</source>
        <translation>los tamaños se leen solo del disco</translation>
    </message>
    <message>
        <source>lock table %1</source>
        <translation>bloquear la tabla %1</translation>
    </message>
    <message>
        <source>Table %1 is not the one any more that was checked: somebody has put another one in its place. Make a new preview.</source>
        <translation>La tabla %1 ya no es la que se comprobó: alguien ha puesto otra en su lugar. Hacer una nueva vista previa.</translation>
    </message>
    <message>
        <source>executions in the state &quot;%1&quot; have no end, and nobody has said what it means: their files are kept like those of running ones; name it in status.running, status.pending or status.finished.</source>
        <translation>hay ejecuciones en el estado «%1» sin fin, y nadie ha dicho qué significa: sus archivos se conservan como los de las que están en curso; nombrarlo en status.running, status.pending o status.finished.</translation>
    </message>
    <message>
        <source>The console&apos;s schema in this database is of a newer version (%1) than this program knows (%2): update the program.</source>
        <translation>El esquema de la consola en esta base de datos es de una versión más nueva (%1) que la que conoce este programa (%2): actualizar el programa.</translation>
    </message>
    <message>
        <source>read the states of executions</source>
        <translation>leer los estados de las ejecuciones</translation>
    </message>
    <message>
        <source>The executions have the states %1, and none of them is known as running or pending, so nobody can tell which are unfinished: say what they are called in status.running and status.pending of the profile.</source>
        <translation>Las ejecuciones tienen los estados %1, y ninguno se conoce como en curso o pendiente, así que no se sabe cuáles están sin terminar: indicar cómo se llaman en status.running y status.pending del perfil.</translation>
    </message>
    <message>
        <source>The connection setting &quot;%1&quot; holds a semicolon, which cannot be passed on: remove it.</source>
        <translation>El ajuste de conexión «%1» contiene un punto y coma, que no se puede transmitir: quitarlo.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing: install the package libqt6sql6-psql.</source>
        <translation>Falta el controlador PostgreSQL de Qt: instalar el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>begin a transaction</source>
        <translation>empezar una transacción</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>confirmar la transacción</translation>
    </message>
    <message>
        <source>read what the server answered</source>
        <translation>leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>With server.via = ssh the server is named by server.host and server.port; PGHOST, PGPORT, PGHOSTADDR and PGSERVICE name another one here: unset them.</source>
        <translation>Con server.via = ssh el servidor lo indican server.host y server.port; PGHOST, PGPORT, PGHOSTADDR y PGSERVICE indican aquí otro: quitarlas del entorno.</translation>
    </message>
    <message>
        <source>server.sslmode = %1 cannot hold with server.via = ssh: TLS would end at the folders&apos; host, before %2. Connect directly, or let ssh reach the server&apos;s own machine.</source>
        <translation>server.sslmode = %1 no es posible con server.via = ssh: TLS terminaría en el host de las carpetas, antes de %2. Conectar directamente, o hacer que ssh llegue al propio equipo del servidor.</translation>
    </message>
    <message>
        <source>The server does not accept the password for %1: correct it where it is kept, with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>El servidor no acepta la contraseña de %1: corregirla donde está guardada, con «scrapazoidctl config password», en los ajustes de la conexión, en PGPASSWORD o en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check that the server runs and the connection settings are right.</source>
        <translation>No se puede conectar con %1: %2. Comprobar que el servidor funciona y que los ajustes de la conexión son correctos.</translation>
    </message>
    <message>
        <source>The connection at %1 goes through a pooler such as PgBouncer, where locks and settings get lost or reach other programs, so nothing is changed through it: connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s.</source>
        <translation>La conexión en %1 pasa por un pooler como PgBouncer, donde los bloqueos y los ajustes se pierden o llegan a otros programas, así que no se cambia nada a través de él: conectar con el propio servidor PostgreSQL, con su host y su puerto en lugar de los del pooler.</translation>
    </message>
    <message>
        <source>The pooler at %1 drops the console&apos;s search path, and the role&apos;s own one (%2) looks elsewhere before pg_catalog: connect to the PostgreSQL server itself, by its own host and port.</source>
        <translation>El pooler en %1 descarta la ruta de búsqueda de la consola, y la propia del rol (%2) busca en otro lugar antes que en pg_catalog: conectar con el propio servidor PostgreSQL, con su host y su puerto.</translation>
    </message>
    <message>
        <source>ask who is connected</source>
        <translation>preguntar quién está conectado</translation>
    </message>
    <message>
        <source>look at the marks of the last hour</source>
        <translation>mirar las marcas de la última hora</translation>
    </message>
    <message>
        <source>ask the server about itself</source>
        <translation>preguntar al servidor por sí mismo</translation>
    </message>
    <message>
        <source>read the server&apos;s clock</source>
        <translation>leer el reloj del servidor</translation>
    </message>
    <message>
        <source>take the cleanup lock</source>
        <translation>tomar el bloqueo de limpieza</translation>
    </message>
    <message>
        <source>give back the cleanup lock</source>
        <translation>soltar el bloqueo de limpieza</translation>
    </message>
    <message>
        <source>take the watch lock</source>
        <translation>tomar el bloqueo de vigilancia</translation>
    </message>
    <message>
        <source>ask for the cleanup lock</source>
        <translation>preguntar por el bloqueo de limpieza</translation>
    </message>
    <message>
        <source>ask who is cleaning</source>
        <translation>preguntar quién está limpiando</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>otra sesión</translation>
    </message>
    <message>
        <source>look at the newest rows of %1</source>
        <translation>mirar las filas más nuevas de %1</translation>
    </message>
    <message>
        <source>look for the newest row of %1</source>
        <translation>buscar la fila más nueva de %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>uuids</source>
        <translation>uuid</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>Users cannot be searched for: the executions table has no column for them.</source>
        <translation>No se puede buscar por usuario: la tabla de ejecuciones no tiene columna para ello.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution&apos;s id: they are %2 here.</source>
        <translation>«%1» no es el id de una ejecución: aquí son %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user&apos;s id: they are %2 here.</source>
        <translation>«%1» no es el id de un usuario: aquí son %2.</translation>
    </message>
    <message>
        <source>Error messages cannot be searched: the executions table has no column for them.</source>
        <translation>No se puede buscar por mensaje de error: la tabla de ejecuciones no tiene columna para ello.</translation>
    </message>
    <message>
        <source>read the executions</source>
        <translation>leer las ejecuciones</translation>
    </message>
    <message>
        <source>estimate the executions</source>
        <translation>estimar las ejecuciones</translation>
    </message>
    <message>
        <source>count the executions</source>
        <translation>contar las ejecuciones</translation>
    </message>
    <message>
        <source>look for stuck executions</source>
        <translation>buscar ejecuciones atascadas</translation>
    </message>
    <message>
        <source>look for executions without a start</source>
        <translation>buscar ejecuciones sin inicio</translation>
    </message>
    <message>
        <source>read the live executions</source>
        <translation>leer las ejecuciones en vivo</translation>
    </message>
    <message>
        <source>count executions by day</source>
        <translation>contar ejecuciones por día</translation>
    </message>
    <message>
        <source>count executions by hour</source>
        <translation>contar ejecuciones por hora</translation>
    </message>
    <message>
        <source>read how long executions ran</source>
        <translation>leer cuánto duraron las ejecuciones</translation>
    </message>
    <message>
        <source>read the ages of files</source>
        <translation>leer las edades de los archivos</translation>
    </message>
    <message>
        <source>read the users of executions</source>
        <translation>leer los usuarios de las ejecuciones</translation>
    </message>
    <message>
        <source>read an execution</source>
        <translation>leer una ejecución</translation>
    </message>
    <message>
        <source>read the table of %1</source>
        <translation>leer la tabla de %1</translation>
    </message>
    <message>
        <source>count the rows of %1</source>
        <translation>contar las filas de %1</translation>
    </message>
    <message>
        <source>count the files of an execution</source>
        <translation>contar los archivos de una ejecución</translation>
    </message>
    <message>
        <source>add up the table of %1</source>
        <translation>sumar la tabla de %1</translation>
    </message>
    <message>
        <source>compare two days of %1</source>
        <translation>comparar dos días de %1</translation>
    </message>
    <message>
        <source>look at the sizes of %1</source>
        <translation>mirar los tamaños de %1</translation>
    </message>
    <message>
        <source>look at when executions began</source>
        <translation>mirar cuándo empezaron las ejecuciones</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>buscar en el historial</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>The server wants a password for %1, and none is kept for it: keep one with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings or in ~/.pgpass.</source>
        <translation>El servidor pide una contraseña para %1 y no hay ninguna guardada: guardar una con «scrapazoidctl config password», en los ajustes de la conexión o en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server says &quot;%2&quot;. Check database and user in the connection&apos;s settings.</source>
        <translation>No se puede conectar con %1: el servidor dice «%2». Comprobar la base de datos y el usuario en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>read the error messages</source>
        <translation>leer los mensajes de error</translation>
    </message>
    <message>
        <source>There are no error messages: the executions table has no column for them.</source>
        <translation>No hay mensajes de error: la tabla de ejecuciones no tiene columna para ellos.</translation>
    </message>
    <message>
        <source>look for users</source>
        <translation>buscar usuarios</translation>
    </message>
    <message>
        <source>%1 is a view or foreign table; the console needs the table itself: map it in the connection&apos;s settings.</source>
        <translation>%1 es una vista o una tabla externa; la consola necesita la tabla misma: asignarla en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The database has no table %1 on the search path: map it in the connection&apos;s settings.</source>
        <translation>La base de datos no tiene ninguna tabla %1 en la ruta de búsqueda: asignarla en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>table %1 has no column %2: map it in the connection&apos;s settings</source>
        <translation>la tabla %1 no tiene ninguna columna %2: asignarla en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: map another one in the connection&apos;s settings</source>
        <translation>la columna %2 de la tabla %1 es de tipo %3, no %4: asignar otra en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>the profile names a table of %1 and none of %2: name both in the connection&apos;s settings, or neither where the service keeps no files.</source>
        <translation>el perfil nombra una tabla de «%1» y ninguna de «%2»: indicar ambas en los ajustes de la conexión, o ninguna si el servicio no guarda archivos.</translation>
    </message>
    <message>
        <source>column %2 of table %1 and column %3 of table %4 are of types whose values cannot be compared: map columns of one type in the connection&apos;s settings.</source>
        <translation>la columna %2 de la tabla %1 y la columna %3 de la tabla %4 son de tipos cuyos valores no se pueden comparar: asignar columnas de un mismo tipo en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost (%1). Try again when the server is back.</source>
        <translation>Se ha perdido la conexión con el servidor de base de datos (%1). Intentarlo de nuevo cuando el servidor vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>Not done: %1. Another transaction holds the rows for too long; try again later.</source>
        <translation>No se ha hecho: %1. Otra transacción retiene las filas demasiado tiempo; intentarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server ended this: %1. It was cancelled, or took longer than the statement timeout.</source>
        <translation>El servidor ha interrumpido esto: %1. Se canceló o superó el tiempo máximo por sentencia.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Check the tables and columns in the connection&apos;s settings.</source>
        <translation>No se ha hecho: %1. El servidor dice «%2». Comprobar las tablas y columnas en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Grant it to the role that the console connects as.</source>
        <translation>No se ha hecho: %1. El servidor dice «%2». Conceder ese permiso al rol con el que se conecta la consola.</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;.</source>
        <translation>No se ha hecho: %1. El servidor dice «%2».</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>Tries the Scrapazoid console on a made-up installation: a private PostgreSQL and two folders of files, all of it temporary. Nothing else on this machine is touched.</source>
        <translation>Prueba la consola de Scrapazoid con una instalación inventada: un PostgreSQL privado y dos carpetas de archivos, todo temporal. No se toca nada más en este equipo.</translation>
    </message>
    <message>
        <source>Start a shell to try scrapazoidctl in, not the window.</source>
        <translation>Iniciar un intérprete de comandos para probar scrapazoidctl, en lugar de la ventana.</translation>
    </message>
    <message>
        <source>Let the console take pictures of all its pages into &lt;folder&gt; and end.</source>
        <translation>Hacer que la consola tome imágenes de todas sus páginas en &lt;carpeta&gt; y termine.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Make the temporary folder in &lt;folder&gt;; it takes about 1 GB.</source>
        <translation>Crear la carpeta temporal en &lt;carpeta&gt;; ocupa alrededor de 1 GB.</translation>
    </message>
    <message>
        <source>Folder of scrapazoid-console and scrapazoidctl.</source>
        <translation>Carpeta de scrapazoid-console y scrapazoidctl.</translation>
    </message>
    <message>
        <source>Size of the world; 1 is 40 000 files.</source>
        <translation>Tamaño del mundo; 1 son 40 000 archivos.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>Otro número crea otro mundo.</translation>
    </message>
    <message>
        <source>How fast life goes on; 1 is an event every two seconds.</source>
        <translation>A qué ritmo transcurre la vida; 1 es un suceso cada dos segundos.</translation>
    </message>
    <message>
        <source>Let nothing happen by itself.</source>
        <translation>No dejar que pase nada por sí solo.</translation>
    </message>
    <message>
        <source>Say what happens.</source>
        <translation>Decir qué pasa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; --help lists them.</source>
        <translation>«%1» no es una opción; --help las muestra.</translation>
    </message>
    <message>
        <source>--shell and --tour exclude each other.</source>
        <translation>--shell y --tour se excluyen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is waiting</source>
        <translation>La ejecución %1 del usuario %2 está a la espera</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 started</source>
        <translation>La ejecución %1 del usuario %2 ha empezado</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is %3</source>
        <translation>Ejecución %1 del usuario %2: %3</translation>
    </message>
    <message>
        <source>Execution %1 saved %2</source>
        <translation>La ejecución %1 ha guardado %2</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root and there is no user postgres. Install the package postgresql or run this as an ordinary user.</source>
        <translation>PostgreSQL no funciona como root y no existe el usuario postgres. Instalar el paquete postgresql o ejecutar esto como un usuario corriente.</translation>
    </message>
    <message>
        <source>No PostgreSQL server found in /usr/lib/postgresql or PATH. Install it (Debian: apt install postgresql) and try again.</source>
        <translation>No se encuentra ningún servidor PostgreSQL en /usr/lib/postgresql ni en PATH. Instalarlo (Debian: apt install postgresql) e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot hand %1 to the user postgres.</source>
        <translation>No se puede entregar %1 al usuario postgres.</translation>
    </message>
    <message>
        <source>initdb failed: %1</source>
        <translation>Ha fallado initdb: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not start: %1</source>
        <translation>El PostgreSQL privado no se inició: %1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not get ready within a minute.</source>
        <translation>El PostgreSQL privado no estuvo listo en un minuto.</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not end in time and was killed.</source>
        <translation>El PostgreSQL privado no terminó a tiempo y se forzó su cierre.</translation>
    </message>
    <message>
        <source>Cannot make a temporary directory in %1: %2. Set TMPDIR to a writable one.</source>
        <translation>No se puede crear un directorio temporal en %1: %2. Poner en TMPDIR uno en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Cannot lock the temporary directory %1.</source>
        <translation>No se puede bloquear el directorio temporal %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>SCRAPAZOID_POSTGRES is %1: there is no initdb with its postgres.</source>
        <translation>SCRAPAZOID_POSTGRES es %1: allí no hay ningún initdb con su postgres.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>The helper cannot work as the owner of the folders (user %1): %2.</source>
        <translation>El auxiliar no puede actuar como dueño de las carpetas (usuario %1): %2.</translation>
    </message>
    <message>
        <source>The question makes no sense.</source>
        <translation>La pregunta no tiene sentido.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta quedó cortada.</translation>
    </message>
    <message>
        <source>%1 is no folder that a helper looks after: name the one of the screenshots or downloads by its absolute path.</source>
        <translation>%1 no es una carpeta de la que se ocupe un auxiliar: indicar la de las capturas o la de las descargas por su ruta absoluta.</translation>
    </message>
    <message>
        <source>The file %1 is not believed: %2.</source>
        <translation>No se confía en el archivo %1: %2.</translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>others than root may write to it</source>
        <translation>pueden escribir en él otros además de root</translation>
    </message>
    <message>
        <source>--root takes screenshots=FOLDER or downloads=FOLDER, not %1.</source>
        <translation>--root admite screenshots=CARPETA o downloads=CARPETA, no %1.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights takes its folders from %1 alone: write &quot;screenshots = FOLDER&quot; there, below [roots], in place of --root.</source>
        <translation>Un auxiliar con permisos de root toma sus carpetas solo de %1: escribir allí «screenshots = CARPETA», debajo de [roots], en lugar de --root.</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights needs to be told its folders by root: write &quot;screenshots = FOLDER&quot; below [roots] in %1.</source>
        <translation>A un auxiliar con permisos de root, sus carpetas se las debe indicar root: escribir «screenshots = CARPETA» debajo de [roots] en %1.</translation>
    </message>
    <message>
        <source>The helper looks after %1 as the %2 folder, not as that of the %3.</source>
        <translation>El auxiliar se ocupa de %1 como carpeta «%2», no como carpeta «%3».</translation>
    </message>
    <message>
        <source>The helper does not look after %1, only after %2.</source>
        <translation>El auxiliar no se ocupa de %1, solo de %2.</translation>
    </message>
    <message>
        <source>The helper looks after %1 and what lies below it, but a symbolic link leads to %2.</source>
        <translation>El auxiliar se ocupa de %1 y de lo que contiene, pero un enlace simbólico lleva a %2.</translation>
    </message>
    <message>
        <source>Nobody has said hello yet.</source>
        <translation>Nadie ha saludado todavía.</translation>
    </message>
    <message>
        <source>That was said already.</source>
        <translation>Eso ya se ha dicho.</translation>
    </message>
    <message>
        <source>The console (version %1) and the helper on %2 (version %3) do not understand one another: upgrade the package %4.</source>
        <translation>La consola (versión %1) y el auxiliar en %2 (versión %3) no se entienden: actualizar el paquete %4.</translation>
    </message>
    <message>
        <source>of the console</source>
        <translation>de la consola</translation>
    </message>
    <message>
        <source>of the helper</source>
        <translation>del auxiliar</translation>
    </message>
    <message>
        <source>That folder was not named in the beginning.</source>
        <translation>Esa carpeta no se nombró al principio.</translation>
    </message>
    <message>
        <source>The folder %1 is not the one that was there when the helper began: try again.</source>
        <translation>La carpeta %1 no es la que había cuando empezó el auxiliar: intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>That folder is not open.</source>
        <translation>Esa carpeta no está abierta.</translation>
    </message>
    <message>
        <source>This helper (version %1) does not know &quot;%2&quot;.</source>
        <translation>Este auxiliar (versión %1) no conoce «%2».</translation>
    </message>
    <message>
        <source>This helper may only look: it was started with --read-only.</source>
        <translation>Este auxiliar solo puede mirar: se inició con --read-only.</translation>
    </message>
    <message>
        <source>Nobody leads in the %1 folder through this helper any more.</source>
        <translation>Ya nadie dirige en la carpeta «%1» a través de este auxiliar.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than the helper keeps in mind: %Ln MiB.</source>
        <translation>
            <numerusform>Eso es más de lo que el auxiliar guarda en memoria: %Ln MiB.</numerusform>
            <numerusform>Eso es más de lo que el auxiliar guarda en memoria: %Ln MiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Ejecuciones atascadas</translation>
    </message>
    <message>
        <source>stuck executions</source>
        <translation>ejecuciones atascadas</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>No execution is stuck: there is nothing to do.</source>
        <translation>Ninguna ejecución está atascada: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>unfinished for more than %2</source>
        <translation>sin terminar desde hace más de %2</translation>
    </message>
    <message>
        <source>Stuck executions, started before %2</source>
        <translation>Ejecuciones atascadas, iniciadas antes del %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s)</source>
        <translation>
            <numerusform>%Ln captura</numerusform>
            <numerusform>%Ln capturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n captura</numerusform>
            <numerusform>%n capturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message numerus="yes">
        <source>screenshots older than %n day(s)</source>
        <translation>
            <numerusform>capturas con más de %n día</numerusform>
            <numerusform>capturas con más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Nothing is older than that: there is nothing to do.</source>
        <translation>Nada tiene más edad que esa: no hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation>
            <numerusform>%1 con más de %n día</numerusform>
            <numerusform>%1 con más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Capturas con más de %n día, antes del %2, en %3</numerusform>
            <numerusform>Capturas con más de %n días, antes del %2, en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n descarga</numerusform>
            <numerusform>%n descargas</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>downloads older than %n day(s)</source>
        <translation>
            <numerusform>descargas con más de %n día</numerusform>
            <numerusform>descargas con más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Descargas con más de %n día, antes del %2, en %3</numerusform>
            <numerusform>Descargas con más de %n días, antes del %2, en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s)</source>
        <translation>
            <numerusform>%Ln huérfano</numerusform>
            <numerusform>%Ln huérfanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation>
            <numerusform>%n archivo huérfano</numerusform>
            <numerusform>%n archivos huérfanos</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>orphans</source>
        <translation>huérfanos</translation>
    </message>
    <message>
        <source>Orphans, screenshots</source>
        <translation>Huérfanos, capturas</translation>
    </message>
    <message>
        <source>Orphans, downloads</source>
        <translation>Huérfanos, descargas</translation>
    </message>
    <message>
        <source>no row names it</source>
        <translation>ninguna fila lo nombra</translation>
    </message>
    <message>
        <source>Every file that is old enough is named by a row: there is nothing to do.</source>
        <translation>Una fila nombra cada archivo con edad suficiente: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>orphans of %1 older than %2</source>
        <translation>huérfanos de «%1» con más de %2</translation>
    </message>
    <message>
        <source>Orphans older than %1, before %2, below %3</source>
        <translation>Huérfanos con más de %1, antes del %2, en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing row(s)</source>
        <translation>
            <numerusform>%Ln fila sin archivo</numerusform>
            <numerusform>%Ln filas sin archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation>
            <numerusform>%n fila sin archivo</numerusform>
            <numerusform>%n filas sin archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Filas sin archivo</translation>
    </message>
    <message>
        <source>missing rows</source>
        <translation>filas sin archivo</translation>
    </message>
    <message>
        <source>Missing, screenshots</source>
        <translation>Filas sin archivo, capturas</translation>
    </message>
    <message>
        <source>Missing, downloads</source>
        <translation>Filas sin archivo, descargas</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>el archivo ya no existe</translation>
    </message>
    <message>
        <source>Every row has its file: there is nothing to do.</source>
        <translation>Todas las filas tienen su archivo: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>rows of %1 older than %2 without a file</source>
        <translation>filas de «%1» con más de %2 y sin archivo</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file is not below %3</source>
        <translation>Filas con más de %1, antes del %2, cuyo archivo no está en %3</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain to keep the password of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use libpq&apos;s password file.</source>
        <translation>No hay ningún llavero que guarde la contraseña de «%1»: iniciar uno (GNOME Keyring, KWallet), o usar el archivo de contraseñas de libpq.</translation>
    </message>
    <message>
        <source>The keychain refused access to the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>El llavero denegó el acceso a la contraseña de «%1»: desbloquearlo e intentarlo de nuevo, o usar el archivo de contraseñas de libpq.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>El llavero no dio ninguna respuesta sobre la contraseña de «%1»: desbloquearlo e intentarlo de nuevo, o usar el archivo de contraseñas de libpq.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the object store&apos;s key of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use ~/.aws/credentials.</source>
        <translation>No hay ningún llavero que guarde la clave del almacén de objetos de «%1»: iniciar uno (GNOME Keyring, KWallet), o usar ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The keychain refused access to the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>El llavero ha denegado el acceso a la clave del almacén de objetos de «%1»: desbloquearlo e intentarlo de nuevo, o usar ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>El llavero no ha respondido sobre la clave del almacén de objetos de «%1»: desbloquearlo e intentarlo de nuevo, o usar ~/.aws/credentials.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the scan was stopped</source>
        <translation>la exploración se detuvo</translation>
    </message>
    <message>
        <source>The %1 folder could not be measured whole: %2: %3.</source>
        <translation>La carpeta «%1» no se pudo medir entera: %2: %3.</translation>
    </message>
    <message>
        <source>the file is not the one the preview showed</source>
        <translation>el archivo no es el que mostró la vista previa</translation>
    </message>
    <message>
        <source>the file became shorter while it was copied</source>
        <translation>el archivo se acortó mientras se copiaba</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one.</source>
        <translation>No se puede escribir en la carpeta %1: %2. Elegir otra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2. Choose another one.</source>
        <translation>No se puede abrir la carpeta %1: %2. Elegir otra.</translation>
    </message>
    <message>
        <source>The copies in %1 could not be brought to disk: %2. Keep the originals.</source>
        <translation>Las copias en %1 no se pudieron llevar al disco: %2. Conservar los originales.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no existe</translation>
    </message>
    <message>
        <source>another cleanup leads by now</source>
        <translation>ahora dirige otra limpieza</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>un enlace simbólico, que nunca se sigue</translation>
    </message>
    <message>
        <source>it lies on another file system</source>
        <translation>está en otro sistema de archivos</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>no space left on the volume</source>
        <translation>no queda espacio en el volumen</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>el disco notifica un error de entrada/salida</translation>
    </message>
    <message>
        <source>the network file system has lost it</source>
        <translation>el sistema de archivos de red lo ha perdido</translation>
    </message>
    <message>
        <source>another file has that name already</source>
        <translation>otro archivo ya tiene ese nombre</translation>
    </message>
    <message>
        <source>The quarantine holds %1 of an earlier run, which cannot be emptied: %2.</source>
        <translation>La cuarentena contiene %1 de una pasada anterior, que no se puede vaciar: %2.</translation>
    </message>
    <message>
        <source>The folder could not be brought to disk: %1.</source>
        <translation>La carpeta no se pudo llevar al disco: %1.</translation>
    </message>
    <message>
        <source>The %1 folder could not be listed whole: %2: %3.</source>
        <translation>La carpeta «%1» no se pudo listar entera: %2: %3.</translation>
    </message>
    <message>
        <source>another database&apos;s folder was set up there</source>
        <translation>ahí se preparó la carpeta de otra base de datos</translation>
    </message>
    <message>
        <source>there are folders in folders, more than can be listed</source>
        <translation>hay carpetas dentro de carpetas, más de las que se pueden listar</translation>
    </message>
    <message>
        <source>The lock of the %1 folder was replaced while files were moved: this cleanup ends here.</source>
        <translation>El bloqueo de la carpeta «%1» se reemplazó mientras se movían archivos: esta limpieza termina aquí.</translation>
    </message>
    <message>
        <source>The list of run %1 in the folder %2 cannot be kept or read: %3.</source>
        <translation>La lista de la pasada %1 en la carpeta %2 no se puede guardar o leer: %3.</translation>
    </message>
    <message>
        <source>The folder %1 has no list of a run %2.</source>
        <translation>La carpeta %1 no tiene lista de ninguna pasada %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2. Install it, or see that it lies in $PATH.</source>
        <translation>No se puede iniciar %1: %2. Instalarlo, o comprobar que está en $PATH.</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 was lost: %2.</source>
        <translation>Se perdió la conexión con las carpetas en %1: %2.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it ends without a word</source>
        <translation>termina sin decir nada</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; where the helper should answer: see that &quot;scrapazoidctl serve --stdio&quot; can be started there.</source>
        <translation>El intérprete de comandos remoto de %1 escribe «%2» donde debería responder el auxiliar: comprobar que allí se puede iniciar «scrapazoidctl serve --stdio».</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <translation>su respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>the helper ended</source>
        <translation>el auxiliar terminó</translation>
    </message>
    <message numerus="yes">
        <source>it has not answered for %Ln second(s)</source>
        <translation>
            <numerusform>no responde desde hace %Ln segundo</numerusform>
            <numerusform>no responde desde hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody reads there any more</source>
        <translation>ya nadie lee allí</translation>
    </message>
    <message>
        <source>That is too much for one question to %1.</source>
        <translation>Eso es demasiado para una sola pregunta a %1.</translation>
    </message>
    <message>
        <source>The helper on %1 may not begin: %2. pkexec asks whoever sits at this computer; for cron and services, set the folder as sudo:///FOLDER.</source>
        <translation>El auxiliar en %1 no puede empezar: %2. pkexec pregunta a quien está ante este equipo; para cron y servicios, indicar la carpeta como sudo:///CARPETA.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: its image needs that package.</source>
        <translation>No hay scrapazoidctl en %1: su imagen necesita ese paquete.</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: install its package there.</source>
        <translation>No hay scrapazoidctl en %1: instalar allí su paquete.</translation>
    </message>
    <message>
        <source>%1 is not known to ssh: %2.</source>
        <translation>ssh no conoce %1: %2.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it is another machine, or somebody pretends to be it.</source>
        <translation>%1 muestra una clave distinta de la de antes: es otro equipo, o alguien se hace pasar por él.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se llega a %1: %2.</translation>
    </message>
    <message>
        <source>The helper on %1 does not begin: %2.</source>
        <translation>El auxiliar en %1 no empieza: %2.</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>nadie responde</translation>
    </message>
    <message>
        <source>The scan of the folders on %1 was stopped.</source>
        <translation>Se detuvo la exploración de las carpetas en %1.</translation>
    </message>
    <message>
        <source>Files that were moved before the connection to %1 was lost have changed since.</source>
        <translation>Archivos que se movieron antes de perder la conexión con %1 han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 is another one by now.</source>
        <translation>La conexión con las carpetas en %1 es ahora otra.</translation>
    </message>
    <message>
        <source>Another folder lies at %1 than before the connection was lost: this ends here.</source>
        <translation>En %1 hay ahora una carpeta distinta de la de antes de perder la conexión: esto termina aquí.</translation>
    </message>
    <message>
        <source>The journal names a run &quot;%1&quot;, which cannot be the name of one.</source>
        <translation>El diario nombra una pasada «%1», que no puede ser el nombre de ninguna.</translation>
    </message>
    <message>
        <source>The %1 folder %2 cannot be used: %3; check the path in the connection&apos;s settings.</source>
        <translation>La carpeta «%1» (%2) no se puede usar: %3; comprobar la ruta en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>No %1 folder is configured: set it with %2 or in the connection&apos;s settings.</source>
        <translation>La carpeta «%1» no está configurada: indicarla con %2 o en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>it must be an absolute path, and not the whole disk</source>
        <translation>debe ser una ruta absoluta, y no el disco entero</translation>
    </message>
    <message>
        <source>its binding root.json is damaged</source>
        <translation>su vínculo root.json está dañado</translation>
    </message>
    <message>
        <source>The quarantine of the %1 folder cannot be used: %2.</source>
        <translation>La cuarentena de la carpeta «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>What was agreed for the folder %1 cannot be kept there: %2.</source>
        <translation>Lo aprobado para la carpeta %1 no se puede guardar en ella: %2.</translation>
    </message>
    <message>
        <source>Too much has been agreed for the folder %1 and not been used yet.</source>
        <translation>Se ha aprobado demasiado para la carpeta %1 que aún no se ha usado.</translation>
    </message>
    <message>
        <source>The lock of the folder %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el bloqueo de la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2.</source>
        <translation>No se puede bloquear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Another cleanup is at work in the folder %1 (%2): wait until it ends and try again.</source>
        <translation>Hay otra limpieza en marcha en la carpeta %1 (%2): esperar a que termine e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>The lock of the folder %1 was replaced meanwhile: try again.</source>
        <translation>Entretanto se reemplazó el bloqueo de la carpeta %1: intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>What the folder %1 remembers of its last run cannot be used: %2.</source>
        <translation>No se puede usar lo que la carpeta %1 recuerda de su última pasada: %2.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>there is too much to remember</source>
        <translation>hay demasiado que recordar</translation>
    </message>
    <message>
        <source>The console&apos;s own folder in %1 cannot be shared with the group of that folder: %2.</source>
        <translation>La carpeta propia de la consola en %1 no se puede compartir con el grupo de esa carpeta: %2.</translation>
    </message>
    <message>
        <source>With server.via = ssh one of the folders must lie behind ssh, as in screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection.</source>
        <translation>Con server.via = ssh una de las carpetas debe estar detrás de ssh, como en screenshots.dir = ssh://HOST/CARPETA: la base de datos llega por la misma conexión.</translation>
    </message>
    <message>
        <source>No socket for the database can be made below %1: set XDG_RUNTIME_DIR or TMPDIR to a folder of yours with a short name.</source>
        <translation>No se puede crear un socket para la base de datos en %1: poner en XDG_RUNTIME_DIR o TMPDIR una carpeta propia con un nombre corto.</translation>
    </message>
    <message>
        <source>ssh does not bring the database here from %1: see that your own configuration of ssh lets it forward sockets.</source>
        <translation>ssh no trae aquí la base de datos desde %1: comprobar que la configuración propia de ssh le permite reenviar sockets.</translation>
    </message>
    <message>
        <source>Cannot read the use of the volume: %1.</source>
        <translation>No se puede leer el uso del volumen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>%1 no se muestra: %2.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is larger than %2.</source>
        <translation>%1 no se muestra: ocupa más de %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be looked into: %2.</source>
        <translation>No se pudo mirar en la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Another cleanup is at work in %1 (%2): wait until it ends and try again.</source>
        <translation>Hay otra limpieza en marcha en %1 (%2): esperar a que termine e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can tell any more that this cleanup leads in %1: it ends here.</source>
        <translation>Ya no se puede saber si esta limpieza dirige en %1: termina aquí.</translation>
    </message>
    <message>
        <source>The lists of %1 lag behind what is written: nobody can lead there.</source>
        <translation>Las listas de %1 van con retraso respecto a lo que se escribe: nadie puede dirigir ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be read: another database&apos;s folder was set up there</source>
        <translation>%1 no se puede leer: ahí se preparó la carpeta de otra base de datos</translation>
    </message>
    <message>
        <source>a list goes backwards</source>
        <translation>una lista va hacia atrás</translation>
    </message>
    <message>
        <source>a list has what was not asked for</source>
        <translation>una lista contiene lo que no se ha pedido</translation>
    </message>
    <message>
        <source>a list has no end</source>
        <translation>una lista no tiene fin</translation>
    </message>
    <message>
        <source>what should be a list is none</source>
        <translation>lo que debería ser una lista no lo es</translation>
    </message>
    <message>
        <source>%1 is no name of a run.</source>
        <translation>%1 no es un nombre de pasada.</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged.</source>
        <translation>%1 está dañado en %2.</translation>
    </message>
    <message>
        <source>In the quarantine of %1 there are still files, of run %2: bring them back or purge them first.</source>
        <translation>En la cuarentena de %1 aún hay archivos, de la pasada %2: primero recuperarlos o purgarlos.</translation>
    </message>
    <message>
        <source>%1 is not set up: there is no %2 in it.</source>
        <translation>%1 no está preparado: no contiene %2.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>No existe %1 en %2.</translation>
    </message>
    <message>
        <source>The server of %1 does not say how much room there is: set s3.capacity to what you allow for it.</source>
        <translation>El servidor de %1 no dice cuánto espacio hay: indicar en s3.capacity el que se le asigna.</translation>
    </message>
    <message>
        <source>There are no credentials for the object store: %1.</source>
        <translation>No hay credenciales para el almacén de objetos: %1.</translation>
    </message>
    <message>
        <source>credential_process is empty</source>
        <translation>credential_process está vacío</translation>
    </message>
    <message>
        <source>credential_process (%1) does not start or does not end</source>
        <translation>credential_process (%1) no se inicia o no termina</translation>
    </message>
    <message>
        <source>credential_process (%1) gives none</source>
        <translation>credential_process (%1) no proporciona ninguna</translation>
    </message>
    <message>
        <source>the shared files have none for the profile %1 of AWS_PROFILE</source>
        <translation>los archivos compartidos no contienen ninguna para el perfil %1 de AWS_PROFILE</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read</source>
        <translation>el archivo de token %1 no se puede leer</translation>
    </message>
    <message>
        <source>the token in %1 was not exchanged for any</source>
        <translation>el token de %1 no se pudo canjear por ninguna</translation>
    </message>
    <message>
        <source>its answer is larger than any should be</source>
        <translation>su respuesta es mayor de lo que debería ser cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>%1 (hidden versions after %n day(s))</source>
        <translation>
            <numerusform>%1 (versiones ocultas tras %n día)</numerusform>
            <numerusform>%1 (versiones ocultas tras %n días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (everything after %n day(s))</source>
        <translation>
            <numerusform>%1 (todo tras %n día)</numerusform>
            <numerusform>%1 (todo tras %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule without a name</source>
        <translation>una regla sin nombre</translation>
    </message>
    <message>
        <source>What the root %1 has noted of run %2 is damaged: nothing of it is touched.</source>
        <translation>Lo que la raíz %1 tiene anotado de la pasada %2 está dañado: no se toca nada de ella.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: the server&apos;s lists lag behind what is written.</source>
        <translation>No se elimina nada de %1: las listas del servidor van con retraso respecto a lo que se escribe.</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: its bucket keeps no versions, so that nothing could be brought back. Switch versioning on for the bucket.</source>
        <translation>No se elimina nada de %1: su bucket no conserva versiones, así que no se podría recuperar nada. Activar el control de versiones del bucket.</translation>
    </message>
    <message>
        <source>There is no bucket %1: see to its name and to s3.endpoint.</source>
        <translation>No existe el bucket %1: comprobar su nombre y s3.endpoint.</translation>
    </message>
    <message>
        <source>What was asked for is not in the bucket %1.</source>
        <translation>Lo que se ha pedido no está en el bucket %1.</translation>
    </message>
    <message>
        <source>The credentials are known and have no right to do that in the bucket %1: look at its policy.</source>
        <translation>Las credenciales son conocidas, pero no tienen permiso para hacer eso en el bucket %1: revisar su política.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not take the credentials: the key is unknown or the secret does not fit.</source>
        <translation>El servidor del bucket %1 no acepta las credenciales: la clave es desconocida o el secreto no corresponde.</translation>
    </message>
    <message>
        <source>The temporary credentials for the bucket %1 are no longer valid: get new ones and try again.</source>
        <translation>Las credenciales temporales para el bucket %1 ya no son válidas: obtener otras nuevas e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses because this machine&apos;s clock is too far from its own: set the clock.</source>
        <translation>El servidor del bucket %1 lo rechaza porque el reloj de este equipo difiere demasiado del suyo: poner en hora el reloj.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in another region: set s3.region.</source>
        <translation>El bucket %1 está en otra región: indicar s3.region.</translation>
    </message>
    <message>
        <source>Something else lies there by now in the bucket %1.</source>
        <translation>Ahora hay otra cosa en ese lugar del bucket %1.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 has asked for patience for too long: try again later.</source>
        <translation>El servidor del bucket %1 ha pedido paciencia durante demasiado tiempo: intentarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not know this operation.</source>
        <translation>El servidor del bucket %1 no conoce esta operación.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 cannot do that at the moment.</source>
        <translation>El servidor del bucket %1 no puede hacerlo en este momento.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 gives answers that make no sense: %2.</source>
        <translation>El servidor del bucket %1 da respuestas que no tienen sentido: %2.</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses: %2.</source>
        <translation>El servidor del bucket %1 lo rechaza: %2.</translation>
    </message>
    <message>
        <source>Stopped while the bucket %1 was read.</source>
        <translation>Detenido mientras se leía el bucket %1.</translation>
    </message>
    <message>
        <source>The certificate of the server of the bucket %1 is not to be trusted (%2).</source>
        <translation>El certificado del servidor del bucket %1 no es de confianza (%2).</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not answer (%2): see to s3.endpoint and the network.</source>
        <translation>El servidor del bucket %1 no responde (%2): comprobar s3.endpoint y la red.</translation>
    </message>
    <message>
        <source>The bucket %1 lies in the region %2: set s3.region.</source>
        <translation>El bucket %1 está en la región %2: indicar s3.region.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 is damaged.</source>
        <translation>El archivo histórico %1 no se puede usar: su archivo %2 está dañado.</translation>
    </message>
    <message>
        <source>The archive %1 was made by a newer version of this program: install that here.</source>
        <translation>El archivo histórico %1 se creó con una versión más reciente de este programa: instalarla aquí.</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and there was one before: is its volume mounted?</source>
        <translation>En %1 no hay ningún archivo histórico, y antes lo había: ¿está montado su volumen?</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than before: is the right volume mounted there?</source>
        <translation>El archivo histórico en %1 no es el mismo que antes: ¿está montado ahí el volumen correcto?</translation>
    </message>
    <message>
        <source>its copy does not read back as it was written</source>
        <translation>su copia, al releerla, no es como se escribió</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 cannot be read (%3).</source>
        <translation>El archivo histórico %1 no se puede usar: su archivo %2 no se puede leer (%3).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made an archive: %2.</source>
        <translation>La carpeta %1 no se puede convertir en archivo histórico: %2.</translation>
    </message>
    <message>
        <source>another program is at work in the archive</source>
        <translation>otro programa está trabajando en el archivo histórico</translation>
    </message>
    <message>
        <source>another file has its place in the archive</source>
        <translation>otro archivo ocupa su lugar en el archivo histórico</translation>
    </message>
    <message>
        <source>The archive %1 lies in the %2 folder, where its copies would be files of the service: choose another place.</source>
        <translation>El archivo histórico %1 está dentro de la carpeta «%2», donde sus copias serían archivos del servicio: elegir otro lugar.</translation>
    </message>
    <message>
        <source>it does not say what became of the files of a batch</source>
        <translation>no dice qué ha sido de los archivos de un lote</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived: %2. Choose quarantine or permanent removal.</source>
        <translation>La carpeta «%1» no se puede archivar: %2. Elegir la cuarentena o la eliminación definitiva.</translation>
    </message>
    <message>
        <source>the file in quarantine is not the one that was put there</source>
        <translation>el archivo en cuarentena no es el que se puso ahí</translation>
    </message>
    <message>
        <source>the file in quarantine changed while it was read</source>
        <translation>el archivo en cuarentena cambió mientras se leía</translation>
    </message>
    <message>
        <source>its copy is larger than the file was</source>
        <translation>su copia es mayor de lo que era el archivo</translation>
    </message>
    <message>
        <source>its copy is not what was put there: the checksum is another one</source>
        <translation>su copia no es lo que se puso ahí: la suma de comprobación es otra</translation>
    </message>
    <message>
        <source>not all of it came over the connection</source>
        <translation>no llegó entero por la conexión</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived over its helper: %2 Choose quarantine or permanent removal.</source>
        <translation>La carpeta «%1» no se puede archivar a través de su auxiliar: %2 Elegir la cuarentena o la eliminación definitiva.</translation>
    </message>
    <message>
        <source>%1 cannot be made an archive: %2.</source>
        <translation>%1 no se puede convertir en archivo histórico: %2.</translation>
    </message>
    <message>
        <source>the server says that it is gone, and it is there as before</source>
        <translation>el servidor dice que ya no está, y sigue ahí como antes</translation>
    </message>
    <message>
        <source>it begins an upload and does not name it</source>
        <translation>empieza una subida y no le da nombre</translation>
    </message>
    <message>
        <source>it takes a part of an upload and does not name it</source>
        <translation>acepta una parte de una subida y no le da nombre</translation>
    </message>
    <message>
        <source>it is left to the next cleanup</source>
        <translation>se deja para la próxima limpieza</translation>
    </message>
    <message>
        <source>credential_process (%1)</source>
        <translation>credential_process (%1)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a token file nor ~/.aws/credentials nor the keychain has any (&quot;scrapazoidctl config s3-key&quot; keeps some there)</source>
        <translation>no las hay en AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, ni en un archivo de token, ni en ~/.aws/credentials, ni en el llavero («scrapazoidctl config s3-key» las guarda ahí)</translation>
    </message>
    <message>
        <source>the token in %1</source>
        <translation>el token de %1</translation>
    </message>
    <message>
        <source>There is no report of S3 Inventory below %1 in the bucket %2.</source>
        <translation>Bajo %1 en el bucket %2 no hay ningún informe de S3 Inventory.</translation>
    </message>
    <message>
        <source>The report of S3 Inventory %1 in the bucket %2 is of no use: %3.</source>
        <translation>El informe %1 de S3 Inventory en el bucket %2 no sirve: %3.</translation>
    </message>
    <message>
        <source>it is not what its checksum says</source>
        <translation>no coincide con su suma de comprobación</translation>
    </message>
    <message>
        <source>it does not say when it was made, or of which files it consists</source>
        <translation>no dice cuándo se hizo ni de qué archivos consta</translation>
    </message>
    <message>
        <source>it is of the bucket %1</source>
        <translation>es del bucket %1</translation>
    </message>
    <message>
        <source>it is written as %1, and only CSV is read: have it written so</source>
        <translation>está escrito como %1 y solo se lee CSV: hacer que se escriba así</translation>
    </message>
    <message numerus="yes">
        <source>it is %n day(s) old: see why no newer one is made</source>
        <translation>
            <numerusform>tiene %n día: comprobar por qué no se hace uno más nuevo</numerusform>
            <numerusform>tiene %n días: comprobar por qué no se hace uno más nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>its lines do not have all of %1: have it made with them</source>
        <translation>a sus líneas les falta algo de %1: hacer que se genere con todo ello</translation>
    </message>
    <message>
        <source>it has old versions and does not say which they are</source>
        <translation>contiene versiones anteriores y no dice cuáles son</translation>
    </message>
    <message>
        <source>%1, a file of the report of S3 Inventory in the bucket %2, is not what the report says of it.</source>
        <translation>%1, un archivo del informe de S3 Inventory en el bucket %2, no es lo que el informe dice de él.</translation>
    </message>
    <message>
        <source>Nobody leads in the folders on %1 from here any more.</source>
        <translation>Ya nadie dirige desde aquí en las carpetas de %1.</translation>
    </message>
    <message>
        <source>what lies in a bucket could not come back from an archive as the object that it was</source>
        <translation>lo que está en un bucket no volvería de un archivo histórico como el mismo objeto</translation>
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
        <translation>las horas del propio servicio; nadie las ha cambiado</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>dispuesto por %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>until %1 by %2</source>
        <translation>hasta el %1 por %2</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>plans and reports, changes nothing</source>
        <translation>planifica e informa, no cambia nada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no job is on</source>
        <translation>no hay ninguna tarea activa</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>con retraso desde el %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>debe ejecutarse ya</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>dentro de %1, el %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing runs by itself</source>
        <translation>nada se ejecuta por sí solo</translation>
    </message>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 en %2, desde el %3</translation>
    </message>
    <message numerus="yes">
        <source>; %n other(s) standing by</source>
        <translation>
            <numerusform>; %n más en espera</numerusform>
            <numerusform>; %n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no job of the schedule has run yet</source>
        <translation>aún no se ha ejecutado ninguna tarea de la programación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ago. %2</source>
        <translation>hace %1. %2</translation>
    </message>
    <message>
        <source> Permanently.</source>
        <translation> Definitivamente.</translation>
    </message>
    <message>
        <source>%1 would begin with nothing to remove.</source>
        <translation>%1 empezaría sin nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would begin with %Ln item(s), %2.</source>
        <translation>
            <numerusform>%1 empezaría con %Ln elemento, %2.</numerusform>
            <numerusform>%1 empezaría con %Ln elementos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity plan</source>
        <translation>Plan de capacidad</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: not within a year.</source>
        <translation>%1: no en menos de un año.</translation>
    </message>
    <message>
        <source>%1: already.</source>
        <translation>%1: ya.</translation>
    </message>
    <message>
        <source>%1: %2, in %3.</source>
        <translation>%1: %2, dentro de %3.</translation>
    </message>
    <message>
        <source>%1: about %2, in %3 (between %4 and %5).</source>
        <translation>%1: aproximadamente %2, dentro de %3 (entre %4 y %5).</translation>
    </message>
    <message>
        <source>%1: about %2, in %3; at the earliest %4, perhaps not within a year.</source>
        <translation>%1: aproximadamente %2, dentro de %3; como pronto %4, quizá no en menos de un año.</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>faltan datos para saberlo</translation>
    </message>
    <message>
        <source>at this retention</source>
        <translation>con esta retención</translation>
    </message>
    <message>
        <source>in %1, %2 to %3</source>
        <translation>dentro de %1, de %2 a %3</translation>
    </message>
    <message>
        <source>in %1, %2 or more</source>
        <translation>dentro de %1, %2 o más</translation>
    </message>
    <message>
        <source>Too little data to tell: a date needs two weeks of steady days.</source>
        <translation>Faltan datos para saberlo: una fecha requiere dos semanas de días regulares.</translation>
    </message>
    <message>
        <source>The size of the volume is not known: enter one under What if.</source>
        <translation>No se conoce el tamaño del volumen: indicar uno en «Hipótesis».</translation>
    </message>
    <message>
        <source>80 % with this retention</source>
        <translation>80 % con esta retención</translation>
    </message>
    <message>
        <source>Full with this retention</source>
        <translation>Lleno con esta retención</translation>
    </message>
    <message>
        <source>Full without any cleanup</source>
        <translation>Lleno sin ninguna limpieza</translation>
    </message>
    <message>
        <source>Frees %1 in %2 today; %3.</source>
        <translation>Hoy libera %1 en %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) lose files</source>
        <translation>
            <numerusform>%Ln ejecución pierde archivos</numerusform>
            <numerusform>%Ln ejecuciones pierden archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 days</source>
        <translation>%1 y %2 días</translation>
    </message>
    <message>
        <source>In force: %1, from the profile</source>
        <translation>Vigente: %1, según el perfil</translation>
    </message>
    <message>
        <source>; shorter than the profile: %1</source>
        <translation>; menos que el perfil: %1</translation>
    </message>
    <message>
        <source>Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files whose rows record no size, so that the average leaves them out.</source>
        <translation>De ello, %1 superan esta retención, %2 son huérfanos, que ninguna fórmula conoce, y %3 son archivos cuyas filas no registran tamaño, de modo que la media no los cuenta.</translation>
    </message>
    <message>
        <source>Under this retention the last month would have held between %1 and %2, of what rows tell.</source>
        <translation>Con esta retención, el último mes se habrían guardado entre %1 y %2, por lo que dicen las filas.</translation>
    </message>
    <message>
        <source>A forecast made 30 days ago would have been %1 % %2 what came.</source>
        <translation>Una previsión hecha hace 30 días habría estado un %1 % %2 de lo que llegó.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>There is too little data from before it to try a forecast on.</source>
        <translation>Hay demasiados pocos datos anteriores para probar una previsión.</translation>
    </message>
    <message>
        <source>Nothing completed within the last 30 days.</source>
        <translation>No se ha completado nada en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</source>
        <translation>
            <numerusform>De %Ln ejecución completada en 30 días, la mitad duró hasta %1, el 95 % hasta %2, la más larga %3.</numerusform>
            <numerusform>De %Ln ejecuciones completadas en 30 días, la mitad duró hasta %1, el 95 % hasta %2, la más larga %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this limit, %Ln of them would have been marked as failed before they completed.</source>
        <translation>
            <numerusform>Con este límite, %Ln de ellas se habría marcado como fallida antes de completarse.</numerusform>
            <numerusform>Con este límite, %Ln de ellas se habrían marcado como fallidas antes de completarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Likely (bytes)</source>
        <translation>Probable (bytes)</translation>
    </message>
    <message>
        <source>Low (bytes)</source>
        <translation>Mínimo (bytes)</translation>
    </message>
    <message>
        <source>High (bytes)</source>
        <translation>Máximo (bytes)</translation>
    </message>
    <message>
        <source>Without cleanup (bytes)</source>
        <translation>Sin limpieza (bytes)</translation>
    </message>
    <message>
        <source>%1 imported rows</source>
        <translation>%1 filas importadas</translation>
    </message>
    <message>
        <source>%1 executions at once</source>
        <translation>%1 ejecuciones a la vez</translation>
    </message>
    <message>
        <source>the service rests</source>
        <translation>el servicio está parado</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>el reloj va bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as failed</source>
        <translation>Marcar con fallo %1</translation>
    </message>
    <message>
        <source>Re-link %1</source>
        <translation>Reenlazar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>Limpiar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Re-link rows</source>
        <translation>Reenlazar filas</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agresiva</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>con más de %n día</numerusform>
            <numerusform>con más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1 and %2 days</source>
        <translation>con más de %1 y %2 días</translation>
    </message>
    <message numerus="yes">
        <source>%n selected execution(s)</source>
        <translation>
            <numerusform>%n ejecución seleccionada</numerusform>
            <numerusform>%n ejecuciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that runs longer than allowed</source>
        <translation>todo lo que dura más de lo permitido</translation>
    </message>
    <message>
        <source>missing rows whose file certainly lies elsewhere</source>
        <translation>filas sin archivo cuyo archivo está con certeza en otro lugar</translation>
    </message>
    <message>
        <source>files that no row names</source>
        <translation>archivos que ninguna fila nombra</translation>
    </message>
    <message>
        <source>rows whose file is gone</source>
        <translation>filas cuyo archivo ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln execution(s)</source>
        <translation>
            <numerusform>alrededor de %Ln ejecución</numerusform>
            <numerusform>alrededor de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation>imagen demasiado grande</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>imagen dañada</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>Nombres de</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>Modo TLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Se llega por</translation>
    </message>
    <message>
        <source>libpq service</source>
        <translation>Servicio de libpq</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseñas</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Conectar en</translation>
    </message>
    <message>
        <source>Statement within</source>
        <translation>Instrucción en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Prefijos de ruta</translation>
    </message>
    <message>
        <source>Image for volumes</source>
        <translation>Imagen para volúmenes</translation>
    </message>
    <message>
        <source>Keep screenshots, days</source>
        <translation>Conservar capturas, días</translation>
    </message>
    <message>
        <source>Keep downloads, days</source>
        <translation>Conservar descargas, días</translation>
    </message>
    <message>
        <source>Longest execution</source>
        <translation>Ejecución más larga</translation>
    </message>
    <message>
        <source>Grace on top</source>
        <translation>Margen de gracia</translation>
    </message>
    <message>
        <source>Share of all, percent</source>
        <translation>Parte del total, porcentaje</translation>
    </message>
    <message>
        <source>Items in one run</source>
        <translation>Elementos por pasada</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Rows in the future</source>
        <translation>Filas en el futuro</translation>
    </message>
    <message>
        <source>May be agreed on</source>
        <translation>Se puede aprobar</translation>
    </message>
    <message>
        <source>Orphans are older than</source>
        <translation>Edad mínima de huérfanos</translation>
    </message>
    <message>
        <source>Never content</source>
        <translation>Nunca es contenido</translation>
    </message>
    <message>
        <source>Columns that name files, too</source>
        <translation>Otras columnas con archivos</translation>
    </message>
    <message>
        <source>Keep the history&apos;s rows, days</source>
        <translation>Conservar filas del historial, días</translation>
    </message>
    <message>
        <source>States: running</source>
        <translation>Estados: en curso</translation>
    </message>
    <message>
        <source>States: pending</source>
        <translation>Estados: pendiente</translation>
    </message>
    <message>
        <source>States: failed</source>
        <translation>Estados: fallida</translation>
    </message>
    <message>
        <source>States: finished</source>
        <translation>Estados: terminada</translation>
    </message>
    <message>
        <source>Undo is possible for</source>
        <translation>Se puede deshacer durante</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Actualizar cada</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Ejecuciones atascadas</translation>
    </message>
    <message>
        <source>Guards: what one run may do at most</source>
        <translation>Salvaguardas: lo que una pasada puede hacer como máximo</translation>
    </message>
    <message>
        <source>Orphans, quarantine and window</source>
        <translation>Huérfanos, cuarentena y ventana</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>más de %n día</numerusform>
            <numerusform>más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 a %2 días</translation>
    </message>
    <message numerus="yes">
        <source>retention %n day(s)</source>
        <translation>
            <numerusform>retención de %n día</numerusform>
            <numerusform>retención de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention from %n day(s) on</source>
        <translation>
            <numerusform>retención desde %n día</numerusform>
            <numerusform>retención desde %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup will touch %n execution(s) and their files. Why?</source>
        <translation>
            <numerusform>Ninguna limpieza tocará %n ejecución ni sus archivos. ¿Por qué?</numerusform>
            <numerusform>Ninguna limpieza tocará %n ejecuciones ni sus archivos. ¿Por qué?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s): no cleanup touches them.</source>
        <translation>
            <numerusform>Se ha anclado %n ejecución: ninguna limpieza la toca.</numerusform>
            <numerusform>Se han anclado %n ejecuciones: ninguna limpieza las toca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Se ha desanclado %n ejecución.</numerusform>
            <numerusform>Se han desanclado %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing, kept by nobody</source>
        <translation>Solo observa; nadie la atiende</translation>
    </message>
    <message>
        <source>On, kept by nobody</source>
        <translation>Activada, nadie la atiende</translation>
    </message>
    <message>
        <source>nothing runs by itself; %1</source>
        <translation>nada se ejecuta por sí solo; %1</translation>
    </message>
    <message>
        <source>In force: %1, applied by %2, %3 %4</source>
        <translation>Vigente: %1, aplicado por %2, %3 %4</translation>
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
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 are held open by a process</source>
        <translation>un proceso mantiene abiertos %1</translation>
    </message>
    <message>
        <source>%1 are deleted by the next run</source>
        <translation>la próxima pasada elimina %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed</source>
        <translation>
            <numerusform>se quedó %Ln elemento</numerusform>
            <numerusform>se quedaron %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the folder says nothing about blocks, so sizes stood for them</source>
        <translation>la carpeta no informa de bloques, así que se contaron tamaños</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>No se puede recuperar: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back.</source>
        <translation>Se puede deshacer: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken back; %2 cannot.</source>
        <translation>Se puede deshacer: %1; no se puede: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) get the state back that they had.</source>
        <translation>
            <numerusform>%Ln ejecución recupera el estado que tenía.</numerusform>
            <numerusform>%Ln ejecuciones recuperan el estado que tenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go back to their places, with their rows, where nothing else has taken their place meanwhile.</source>
        <translation>
            <numerusform>%Ln archivo vuelve a su sitio, con su fila, si entretanto nada ha ocupado su lugar.</numerusform>
            <numerusform>%Ln archivos vuelven a su sitio, con sus filas, donde entretanto nada ha ocupado su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come back as they were.</source>
        <translation>
            <numerusform>%Ln fila vuelve tal como era.</numerusform>
            <numerusform>%Ln filas vuelven tal como eran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were deleted for good: neither they nor their rows come back.</source>
        <translation>
            <numerusform>%Ln archivo se eliminó definitivamente: no vuelve, ni tampoco su fila.</numerusform>
            <numerusform>%Ln archivos se eliminaron definitivamente: no vuelven, ni tampoco sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was gone already do not come back either.</source>
        <translation>
            <numerusform>%Ln fila cuyo archivo ya no existía tampoco vuelve.</numerusform>
            <numerusform>%Ln filas cuyo archivo ya no existía tampoco vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be undone from the history where nobody has changed them since.</source>
        <translation>Se puede deshacer desde el historial si nadie los ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>%1 become free at once. The files are deleted for good: copy first what may still be needed.</source>
        <translation>%1 quedan libres de inmediato. Los archivos se eliminan definitivamente: copiar antes lo que aún pueda hacer falta.</translation>
    </message>
    <message>
        <source>%1 Only what takes no file with it can be taken back.</source>
        <translation>%1 Solo se puede deshacer lo que no se lleva ningún archivo.</translation>
    </message>
    <message>
        <source>Cancel stops between two items. What is done by then stays done and is listed.</source>
        <translation>«Cancelar» detiene la limpieza entre dos elementos. Lo hecho hasta entonces queda hecho y se muestra.</translation>
    </message>
    <message>
        <source>%1 It can be undone.</source>
        <translation>%1 Se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back.</source>
        <translation>%1 Los archivos eliminados no se pueden recuperar.</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back; what takes no file with it can.</source>
        <translation>%1 Los archivos eliminados no se pueden recuperar; lo que no se lleva ningún archivo, sí.</translation>
    </message>
    <message>
        <source>Promised were %1 for after the purge; %2 became free by now.</source>
        <translation>Se preveían %1 para después de la purga; hasta ahora se han liberado %2.</translation>
    </message>
    <message>
        <source>Promised were %1; %2 became free</source>
        <translation>Se preveían %1; se han liberado %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>others write on the volume, or share blocks with it</source>
        <translation>otros escriben en el volumen o comparten bloques con él</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Marked %1 as failed</source>
        <translation>Marcado con fallo: %1</translation>
    </message>
    <message>
        <source>Re-linked %1</source>
        <translation>Reenlazado: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Cleaned up %1</source>
        <translation>Limpiado: %1</translation>
    </message>
    <message>
        <source>the dates are right</source>
        <translation>las fechas son correctas</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % de las filas</translation>
    </message>
    <message>
        <source>%1 % of the files</source>
        <translation>%1 % de los archivos</translation>
    </message>
    <message>
        <source>so many items</source>
        <translation>tantos elementos</translation>
    </message>
    <message>
        <source>files as young as that</source>
        <translation>archivos tan recientes</translation>
    </message>
    <message>
        <source>a table without rows</source>
        <translation>una tabla sin filas</translation>
    </message>
    <message>
        <source>rows whose files are gone</source>
        <translation>filas cuyos archivos ya no existen</translation>
    </message>
    <message>
        <source>files newer than every row</source>
        <translation>archivos más nuevos que todas las filas</translation>
    </message>
    <message>
        <source>the first cleanup here</source>
        <translation>la primera limpieza aquí</translation>
    </message>
    <message>
        <source>fewer days than before</source>
        <translation>menos días que antes</translation>
    </message>
    <message>
        <source>this is no trouble</source>
        <translation>esto no es un problema</translation>
    </message>
    <message>
        <source>Set the console up in this database: Set up… at the top of the window.</source>
        <translation>Preparar la consola en esta base de datos: Preparar… en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path in the connection&apos;s settings, or set the console up anew.</source>
        <translation>Montar el volumen, corregir la ruta en los ajustes de la conexión o volver a preparar la consola.</translation>
    </message>
    <message>
        <source>If this is meant, the folder has to be bound to this database anew, after a look at what lies there. That is done on the command line.</source>
        <translation>Si es lo que se quiere, hay que vincular de nuevo la carpeta a esta base de datos, tras mirar qué hay en ella. Eso se hace en la línea de comandos.</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview. That an earlier clock was wrong and this one is right can be said on the command line.</source>
        <translation>Poner los relojes en hora y hacer una nueva vista previa. En la línea de comandos se puede indicar que un reloj anterior iba mal y que este va bien.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor de %1</translation>
    </message>
    <message>
        <source>A command line marks all stuck executions, not only chosen ones.</source>
        <translation>Una línea de comandos marca todas las ejecuciones atascadas, no solo las elegidas.</translation>
    </message>
    <message>
        <source>A command line takes all that the rule finds: it cannot leave out single items.</source>
        <translation>Una línea de comandos abarca todo lo que encuentra la regla: no puede excluir elementos sueltos.</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>%1 used, %2 can be written</source>
        <translation>%1 en uso, %2 disponibles</translation>
    </message>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1, %2 reservados</translation>
    </message>
    <message>
        <source>%1 of %2 inodes</source>
        <translation>%1 de %2 inodos</translation>
    </message>
    <message>
        <source>Hour (local)</source>
        <translation>Hora (local)</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>marked by cleanup</source>
        <translation>marcadas por limpieza</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>not known: no folder is set</source>
        <translation>desconocido: no hay carpeta indicada</translation>
    </message>
    <message>
        <source>no folder of this connection can be read here</source>
        <translation>aquí no se puede leer ninguna carpeta de esta conexión</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>Volume of %1, the fuller one</source>
        <translation>Volumen de %1, el más lleno</translation>
    </message>
    <message>
        <source>Volume of both folders</source>
        <translation>Volumen de ambas carpetas</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Volumen de %1</translation>
    </message>
    <message>
        <source>%1 · limit %2 %, as df counts</source>
        <translation>%1 · límite %2 %, como cuenta df</translation>
    </message>
    <message>
        <source>%1, size not recorded</source>
        <translation>%1, tamaño no registrado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin explorar</translation>
    </message>
    <message>
        <source>no folder set</source>
        <translation>sin carpeta indicada</translation>
    </message>
    <message>
        <source>No cleanup has been run by the console yet.</source>
        <translation>La consola aún no ha hecho ninguna limpieza.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet.</source>
        <translation>La consola aún no está preparada en esta base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %1 at %2 by %3@%4, %Ln item(s).</source>
        <translation>
            <numerusform>Última: %1 el %2 por %3@%4, %Ln elemento.</numerusform>
            <numerusform>Última: %1 el %2 por %3@%4, %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>Deshecho después.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone since: %Ln item(s).</source>
        <translation>
            <numerusform>Deshecho después en parte: %Ln elemento.</numerusform>
            <numerusform>Deshecho después en parte: %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 at %2, by %3 at %4.</source>
        <translation>Siguiente: %1 el %2, por %3 en %4.</translation>
    </message>
    <message>
        <source>The schedule is paused until %1.</source>
        <translation>La programación está en pausa hasta el %1.</translation>
    </message>
    <message>
        <source>The schedule is on, but nobody keeps it.</source>
        <translation>La programación está activada, pero nadie la atiende.</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>La programación está desactivada.</translation>
    </message>
    <message>
        <source>Files are due every %1: next at %2.</source>
        <translation>Limpieza de archivos cada %1: la próxima, el %2.</translation>
    </message>
    <message>
        <source>Files are due every %1.</source>
        <translation>Limpieza de archivos cada %1.</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>vermillion</source>
        <translation>bermellón</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>púrpura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>%1 %, %2 free</source>
        <translation>%1 %, %2 libres</translation>
    </message>
    <message>
        <source>Its time for undo is over: the next cleanup deletes it.</source>
        <translation>Su plazo para deshacer ha vencido: la próxima limpieza lo elimina.</translation>
    </message>
    <message>
        <source>Of some of it the time for undo is over.</source>
        <translation>Para una parte, el plazo para deshacer ha vencido.</translation>
    </message>
    <message>
        <source>It can be undone until %1.</source>
        <translation>Se puede deshacer hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).</source>
        <translation>
            <numerusform>Se puede deshacer hasta %1 (la primera de %Ln pasada) y hasta %2 (la última).</numerusform>
            <numerusform>Se puede deshacer hasta %1 (la primera de %Ln pasadas) y hasta %2 (la última).</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing is in quarantine by its history.</source>
        <translation>La consola no está preparada en esta base de datos, así que según su historial no hay nada en cuarentena.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine.</source>
        <translation>No hay nada esperando en cuarentena.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in quarantine, %Ln file(s).</source>
        <translation>
            <numerusform>%1 en cuarentena, %Ln archivo.</numerusform>
            <numerusform>%1 en cuarentena, %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder could not be looked into: %2</source>
        <translation>No se pudo mirar en la carpeta «%1»: %2</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: %1</source>
        <translation>No se sabe qué espera en cuarentena: %1</translation>
    </message>
    <message>
        <source>Looking into quarantine…</source>
        <translation>Mirando en la cuarentena…</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: not connected.</source>
        <translation>No se sabe qué espera en cuarentena: sin conexión.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller</source>
        <translation>
            <numerusform>%Ln menor</numerusform>
            <numerusform>%Ln menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln file(s), %2</source>
        <translation>
            <numerusform>%1 eliminó %Ln archivo, %2</numerusform>
            <numerusform>%1 eliminó %Ln archivos, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln item(s) brought back)</source>
        <translation>
            <numerusform> (%Ln elemento recuperado)</numerusform>
            <numerusform> (%Ln elementos recuperados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 more.</source>
        <translation>La fórmula, sin su margen, prevé %1. Ambas carpetas contienen %2: %3 más.</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 less.</source>
        <translation>La fórmula, sin su margen, prevé %1. Ambas carpetas contienen %2: %3 menos.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen file(s) with the rows that name them</source>
        <translation>
            <numerusform>%Ln archivo elegido con las filas que lo nombran</numerusform>
            <numerusform>%Ln archivos elegidos con las filas que los nombran</numerusform>
        </translation>
    </message>
    <message>
        <source>A command line takes what a rule finds, not chosen files.</source>
        <translation>Una línea de comandos toma lo que encuentra una regla, no archivos elegidos.</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>executions</comment>
        <translation>terminadas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>executions</comment>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>directly, from this computer</source>
        <translation>directamente, desde este equipo</translation>
    </message>
    <message>
        <source>ssh, as the folders&apos; host sees it</source>
        <translation>ssh, tal como lo ve el host de las carpetas</translation>
    </message>
    <message>
        <source>as libpq has it: encrypted where the server can</source>
        <translation>como lo tenga libpq: cifrada si el servidor puede</translation>
    </message>
    <message>
        <source>encrypted where the server can (prefer)</source>
        <translation>cifrada si el servidor puede (prefer)</translation>
    </message>
    <message>
        <source>encrypted, and the server&apos;s certificate is its own (verify-full)</source>
        <translation>cifrada, y el certificado es el del propio servidor (verify-full)</translation>
    </message>
    <message>
        <source>encrypted, with a trusted certificate (verify-ca)</source>
        <translation>cifrada, con un certificado de confianza (verify-ca)</translation>
    </message>
    <message>
        <source>encrypted, with any certificate (require)</source>
        <translation>cifrada, con cualquier certificado (require)</translation>
    </message>
    <message>
        <source>encrypted only where the server insists (allow)</source>
        <translation>cifrada solo si el servidor insiste (allow)</translation>
    </message>
    <message>
        <source>never encrypted (disable)</source>
        <translation>nunca cifrada (disable)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>a second PostgreSQL on one computer</source>
        <translation>un segundo PostgreSQL en el mismo equipo</translation>
    </message>
    <message>
        <source>PgBouncer</source>
        <translation>PgBouncer</translation>
    </message>
    <message>
        <source>Look for stuck ones each</source>
        <translation>Buscar atascadas cada</translation>
    </message>
    <message>
        <source>Clean up files each</source>
        <translation>Limpiar archivos cada</translation>
    </message>
    <message>
        <source>Fewest days, unasked</source>
        <translation>Mínimo de días, sin preguntar</translation>
    </message>
    <message>
        <source>May delete for good</source>
        <translation>Puede eliminar definitivamente</translation>
    </message>
    <message>
        <source>Volume fuller than, percent</source>
        <translation>Volumen lleno por encima de, porcentaje</translation>
    </message>
    <message>
        <source>That ends below, percent</source>
        <translation>La alerta termina por debajo de, porcentaje</translation>
    </message>
    <message>
        <source>More orphans than, percent</source>
        <translation>Más huérfanos que, porcentaje</translation>
    </message>
    <message>
        <source>Look through folders each</source>
        <translation>Revisar las carpetas cada</translation>
    </message>
    <message>
        <source>Command for each alert</source>
        <translation>Comando para cada alerta</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an action of a menu</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an action of a menu</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Server of buckets</source>
        <translation>Servidor de los buckets</translation>
    </message>
    <message>
        <source>Region of buckets</source>
        <translation>Región de los buckets</translation>
    </message>
    <message>
        <source>Room of buckets</source>
        <translation>Espacio de los buckets</translation>
    </message>
    <message>
        <source>Frees nothing today.</source>
        <translation>Hoy no libera nada.</translation>
    </message>
    <message>
        <source>Each file is copied to the archive, its copy is compared, and only then it is removed here: %1 become free where the archive is on another volume. All of it can be brought back until the archive is purged.</source>
        <translation>Cada archivo se copia al archivo histórico, se compara la copia y solo entonces se elimina de aquí el original: se liberan %1 si el archivo histórico está en otro volumen. Todo se puede recuperar hasta que se purgue el archivo histórico.</translation>
    </message>
    <message>
        <source>%1 became free on the volume; the files are in the archive.</source>
        <translation>Se liberaron %1 en el volumen; los archivos están en el archivo histórico.</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivado: %1</translation>
    </message>
    <message>
        <source> To the archive.</source>
        <translation> Al archivo histórico.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>Set up…, which the window offers above its pages</source>
        <translation>«Preparar…», que la ventana ofrece sobre sus páginas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live file(s)</source>
        <translation>
            <numerusform>%Ln archivo vigente</numerusform>
            <numerusform>%Ln archivos vigentes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in the letters that QDate::toString() knows.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>On the volume these files take %1, and what waits in quarantine %2.</source>
        <translation>En el volumen estos archivos ocupan %1, y lo que espera en cuarentena, %2.</translation>
    </message>
    <message>
        <source>On the volume these files take %1; what waits in quarantine is not known.</source>
        <translation>En el volumen estos archivos ocupan %1; no se sabe qué espera en cuarentena.</translation>
    </message>
    <message>
        <source>The files are put aside where they are: %1 become free after the purge, in %2 at the earliest. Until then all of it can be brought back.</source>
        <translation>Los archivos se apartan donde están: %1 quedan libres tras la purga, como pronto en %2. Hasta entonces se puede recuperar todo.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Almacén de objetos</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n execution(s)…</source>
        <translation>
            <numerusform>Anclar %n ejecución…</numerusform>
            <numerusform>Anclar %n ejecuciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin execution…</source>
        <translation>Anclar ejecución…</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n execution(s)</source>
        <translation>
            <numerusform>Desanclar %n ejecución</numerusform>
            <numerusform>Desanclar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports of its bucket</source>
        <translation>Informes de su bucket</translation>
    </message>
</context>
<context>
    <name>demo::Launcher</name>
    <message>
        <source>Starting a private PostgreSQL…</source>
        <translation>Iniciando un PostgreSQL privado…</translation>
    </message>
    <message>
        <source>Made %1 executions and %2 files (%3 by size) in %4 s.</source>
        <translation>Se han creado %1 ejecuciones y %2 archivos (tamaño: %3) en %4 s.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl setup&quot; failed: %1</source>
        <translation>«scrapazoidctl setup» falló: %1</translation>
    </message>
    <message>
        <source>The console has crashed.</source>
        <translation>La consola se ha cerrado de forma inesperada.</translation>
    </message>
    <message>
        <source>Try &quot;scrapazoidctl stuck --dry-run&quot;, &quot;scrapazoidctl aggressive --dry-run&quot;, or &quot;psql&quot;; &quot;exit&quot; ends it and takes everything away.</source>
        <translation>Probar «scrapazoidctl stuck --dry-run», «scrapazoidctl aggressive --dry-run» o «psql»; «exit» termina y lo quita todo.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2: build it, or say where it is with --programs.</source>
        <translation>No existe el programa %1 en %2: compilarlo, o indicar dónde está con --programs.</translation>
    </message>
    <message>
        <source>Making a world… %1 %</source>
        <translation>Creando un mundo… %1 %</translation>
    </message>
</context>
<context>
    <name>gui::AlertCenter</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Consola de Scrapazoid</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
</context>
<context>
    <name>gui::AllExecutionsView</name>
    <message>
        <source>#123, user:7, error text…</source>
        <translation>#123, user:7, texto del error…</translation>
    </message>
    <message>
        <source>Search all executions</source>
        <translation>Buscar en todas las ejecuciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Iniciada desde</translation>
    </message>
    <message>
        <source>Only what started at a time or later</source>
        <translation>Solo lo iniciado en un momento o después</translation>
    </message>
    <message>
        <source>Started before</source>
        <translation>Iniciada antes de</translation>
    </message>
    <message>
        <source>Only what started before a time</source>
        <translation>Solo lo iniciado antes de un momento</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>First page (Alt+Home)</source>
        <translation>Primera página (Alt+Inicio)</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Previous page (Alt+Page Up)</source>
        <translation>Página anterior (Alt+Re Pág)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>Página siguiente (Alt+Av Pág)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation>Alt+PgDown</translation>
    </message>
    <message>
        <source>Last page (Alt+End)</source>
        <translation>Última página (Alt+Fin)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+End</translation>
    </message>
    <message>
        <source>Read at %1 UTC</source>
        <translation>Leído a las %1 UTC</translation>
    </message>
    <message>
        <source>There are no executions yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>No execution matches this filter. Clear it to see all.</source>
        <translation>Ninguna ejecución coincide con este filtro. Borrarlo para verlas todas.</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Sin conexión. Elegir una conexión arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>#123 or id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Other words are error text; put double quotes around what is meant as it stands.</source>
        <translation>#123 o id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Las demás palabras son texto del error; poner entre comillas dobles lo que deba buscarse tal cual.</translation>
    </message>
    <message>
        <source>Preview marking all that match…</source>
        <translation>Previsualizar marcado de todo lo que coincide…</translation>
    </message>
    <message>
        <source>Opens a preview of all stuck executions that the filter lets through, not only those of this page; nothing is changed yet.</source>
        <translation>Abre una vista previa de todas las ejecuciones atascadas que deja pasar el filtro, no solo las de esta página; aún no se cambia nada.</translation>
    </message>
    <message>
        <source>Of all that match none is stuck any more.</source>
        <translation>De todas las que coinciden, ya no hay ninguna atascada.</translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln stuck…</source>
        <translation>
            <numerusform>Previsualizar marcado de %Ln atascada…</numerusform>
            <numerusform>Previsualizar marcado de las %Ln atascadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln matching stuck…</source>
        <translation>
            <numerusform>Previsualizar marcado de %Ln atascada que coincide…</numerusform>
            <numerusform>Previsualizar marcado de las %Ln atascadas que coinciden…</numerusform>
        </translation>
    </message>
    <message>
        <source>executions</source>
        <translation>ejecuciones</translation>
    </message>
</context>
<context>
    <name>gui::Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The console speaks the other language from its next start on.</source>
        <translation>La consola usa el otro idioma a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>gui::ApplyRetentionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Apply retention</source>
        <translation>Aplicar retención</translation>
    </message>
    <message>
        <source>Keep screenshots for %1 and downloads for %2</source>
        <translation>Conservar capturas %1 y descargas %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This will hold for the whole database, in place of what each profile says: for every window, the command line and the schedule.</source>
        <translation>Esto regirá para toda la base de datos, en lugar de lo que diga cada perfil: para cada ventana, la línea de comandos y la programación.</translation>
    </message>
    <message>
        <source>What each profile says will hold again, as this one does here.</source>
        <translation>Volverá a regir lo que diga cada perfil, como hace este aquí.</translation>
    </message>
    <message>
        <source>Nothing is removed now; the next cleanup goes by it.</source>
        <translation>Ahora no se elimina nada; la próxima limpieza se atiene a ello.</translation>
    </message>
    <message>
        <source>Looking at what that would remove today…</source>
        <translation>Mirando qué eliminaría eso hoy…</translation>
    </message>
    <message>
        <source>Today a cleanup would find nothing to remove.</source>
        <translation>Hoy una limpieza no encontraría nada que eliminar.</translation>
    </message>
    <message>
        <source>It is kept in the console&apos;s own schema: set up the database first.</source>
        <translation>Se guarda en el esquema propio de la consola: preparar primero la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.</source>
        <translation>
            <numerusform>Hoy una limpieza eliminaría %Ln archivo, %1 en total, y las filas de %2 y %3.</numerusform>
            <numerusform>Hoy una limpieza eliminaría %Ln archivos, %1 en total, y las filas de %2 y %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have no file of their own to go with them.</source>
        <translation>
            <numerusform>%Ln de estas filas no tiene archivo propio que vaya con ella.</numerusform>
            <numerusform>%Ln de estas filas no tienen archivo propio que vaya con ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AutomationPage</name>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>&amp;Keep the schedule from this window</source>
        <translation>Atender la programación &amp;desde esta ventana</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>What runs when</source>
        <translation>Qué se ejecuta y cuándo</translation>
    </message>
    <message>
        <source>A&amp;dd preset</source>
        <translation>Añadir plan&amp;tilla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>E&amp;jecutar ahora…</translation>
    </message>
    <message>
        <source>Jobs of the schedule</source>
        <translation>Tareas de la programación</translation>
    </message>
    <message>
        <source>Schedule: on</source>
        <translation>Programación: activa</translation>
    </message>
    <message>
        <source>Schedule: observe only</source>
        <translation>Programación: solo observar</translation>
    </message>
    <message>
        <source>Schedule: off</source>
        <translation>Programación: inactiva</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>systemd and cron</source>
        <translation>systemd y cron</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Nobody has kept this schedule yet.</source>
        <translation>Nadie ha atendido aún esta programación.</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Leyendo la programación…</translation>
    </message>
    <message>
        <source>As long as the window is open, or waits in the tray.</source>
        <translation>Mientras la ventana esté abierta o espere en la bandeja.</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>Terminar la &amp;pausa</translation>
    </message>
    <message>
        <source>Every preset is in the schedule</source>
        <translation>Todas las plantillas están en la programación</translation>
    </message>
    <message>
        <source>not known: no connection</source>
        <translation>desconocido: sin conexión</translation>
    </message>
    <message>
        <source>&amp;Pause for an hour</source>
        <translation>Pausar durante una &amp;hora</translation>
    </message>
    <message>
        <source>Schedule and log</source>
        <translation>Programación y registro</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>%1 · %2: %3 of %4</source>
        <translation>%1 · %2: %3 de %4</translation>
    </message>
</context>
<context>
    <name>gui::Breadcrumb</name>
    <message>
        <source>Where the map is</source>
        <translation>Dónde está el mapa</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>gui::CapacityInputs</name>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>&amp;Executions per day</source>
        <translation>&amp;Ejecuciones por día</translation>
    </message>
    <message>
        <source>&amp;Screenshots per execution</source>
        <translation>&amp;Capturas por ejecución</translation>
    </message>
    <message>
        <source>Average screensho&amp;t</source>
        <translation>Captura med&amp;ia</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Do&amp;wnloads per execution</source>
        <translation>Descargas por e&amp;jecución</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Safet&amp;y margin</source>
        <translation>&amp;Margen de seguridad</translation>
    </message>
    <message>
        <source>&amp;Growth per month</source>
        <translation>Crecimient&amp;o mensual</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Days over which the workload is measured</source>
        <translation>Días sobre los que se mide la carga de trabajo</translation>
    </message>
    <message>
        <source>&amp;Use measured</source>
        <translation>&amp;Usar lo medido</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>High 1–3 d</source>
        <translation>Alta, 1–3 d</translation>
    </message>
    <message>
        <source>Moderate 7–14 d</source>
        <translation>Moderada, 7–14 d</translation>
    </message>
    <message>
        <source>Archive 30–90 d</source>
        <translation>Archivo, 30–90 d</translation>
    </message>
    <message>
        <source>Screensh&amp;ots</source>
        <translation>Captura&amp;s</translation>
    </message>
    <message>
        <source>Screenshots: days of retention</source>
        <translation>Capturas: días de retención</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Descargas</translation>
    </message>
    <message>
        <source>Downloads: days of retention</source>
        <translation>Descargas: días de retención</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Volume of</source>
        <translation>Volumen de</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>Stay under</source>
        <translation>Por debajo de</translation>
    </message>
    <message>
        <source>&amp;Apply as policy…</source>
        <translation>Aplicar como &amp;política…</translation>
    </message>
    <message>
        <source>Profile&apos;s &amp;own…</source>
        <translation>Según el per&amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vis&amp;ta previa</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Of &amp;screenshots…</source>
        <translation>De &amp;capturas…</translation>
    </message>
    <message>
        <source>Of &amp;downloads…</source>
        <translation>De &amp;descargas…</translation>
    </message>
    <message>
        <source>measured; 95 % are no larger than %1</source>
        <translation>medido; el 95 % no supera %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>measured, of bytes a day</source>
        <translation>medido, de bytes al día</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>faltan datos para saberlo</translation>
    </message>
    <message>
        <source>Executions per day</source>
        <translation>Ejecuciones por día</translation>
    </message>
    <message>
        <source>Screenshots per execution</source>
        <translation>Capturas por ejecución</translation>
    </message>
    <message>
        <source>Average screenshot</source>
        <translation>Captura media</translation>
    </message>
    <message>
        <source>Downloads per execution</source>
        <translation>Descargas por ejecución</translation>
    </message>
    <message>
        <source>Average download</source>
        <translation>Descarga media</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Margen de seguridad</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>Crecimiento mensual</translation>
    </message>
    <message>
        <source>Screenshots are kept</source>
        <translation>Se conservan las capturas</translation>
    </message>
    <message>
        <source>Downloads are kept</source>
        <translation>Se conservan las descargas</translation>
    </message>
    <message>
        <source>What if: executions</source>
        <translation>Hipótesis: ejecuciones</translation>
    </message>
    <message>
        <source>What if: downloads</source>
        <translation>Hipótesis: descargas</translation>
    </message>
    <message>
        <source>Average dow&amp;nload</source>
        <translation>Descar&amp;ga media</translation>
    </message>
</context>
<context>
    <name>gui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>E&amp;xportar PDF…</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>Exporta&amp;r CSV…</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Volume full</source>
        <translation>Volumen lleno</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Formula and reality</source>
        <translation>Fórmula y realidad</translation>
    </message>
    <message>
        <source>Executions on an average day of the week</source>
        <translation>Ejecuciones en un día medio de la semana</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Stuck threshold</source>
        <translation>Umbral de atasco</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s), UTC</source>
        <translation>
            <numerusform>Medido sobre el último %n día completo, UTC</numerusform>
            <numerusform>Medido sobre los últimos %n días completos, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: the figures of the service&apos;s manual.</source>
        <translation>Sin conexión: las cifras del manual del servicio.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1 (the service&apos;s own formula, in decimal units)</source>
        <translation>%1 (la fórmula propia del servicio, en unidades decimales)</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Midiendo ambas carpetas…</translation>
    </message>
    <message>
        <source>A projection needs a connection.</source>
        <translation>Una proyección requiere una conexión.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Aún no se ha mirado nada.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Longest under %1 %</source>
        <translation>Máxima bajo el %1 %</translation>
    </message>
    <message>
        <source>needs a volume</source>
        <translation>requiere un volumen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>to keep yours, a volume of %1</source>
        <translation>para mantener la elegida, un volumen de %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Applied to the whole database: screenshots are kept for %1 and downloads for %2 from now on.</source>
        <translation>Aplicado a toda la base de datos: desde ahora, las capturas se conservan %1 y las descargas, %2.</translation>
    </message>
    <message>
        <source>What each profile says holds again: here, screenshots are kept for %1 and downloads for %2.</source>
        <translation>Vuelve a regir lo que dice cada perfil: aquí, las capturas se conservan %1 y las descargas, %2.</translation>
    </message>
    <message>
        <source>Nothing has been removed; the next cleanup goes by it.</source>
        <translation>No se ha eliminado nada; la próxima limpieza se atiene a ello.</translation>
    </message>
    <message>
        <source>Not measured: the connection&apos;s settings name no folder for screenshots or downloads.</source>
        <translation>Sin medir: los ajustes de la conexión no indican ninguna carpeta de capturas o descargas.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>Set the folde&amp;rs…</source>
        <translation>I&amp;ndicar las carpetas…</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>at %1, margin × %2</source>
        <translation>con %1, margen × %2</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
</context>
<context>
    <name>gui::ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Cifras (CSV)…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: mostrar como tabla</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1: exportar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
</context>
<context>
    <name>gui::CheckList</name>
    <message>
        <source>Good: %1</source>
        <translation>Bien: %1</translation>
    </message>
    <message>
        <source>Could be better: %1</source>
        <translation>Mejorable: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Mal: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>Copiar qué hacer</translation>
    </message>
    <message>
        <source>Copy what to do about: %1</source>
        <translation>Copiar qué hacer con: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Podría estar mejor</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceCard</name>
    <message>
        <source>&amp;Older than</source>
        <translation>&amp;Más de</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>%1: older than this many days</source>
        <translation>%1: más de estos días</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the cleanup: %1</source>
        <translation>Previsualizar la limpieza: %1</translation>
    </message>
    <message>
        <source>Change the preset: %1</source>
        <translation>Cambiar la plantilla: %1</translation>
    </message>
    <message>
        <source>Shows what would happen; changes nothing.</source>
        <translation>Muestra qué pasaría; no cambia nada.</translation>
    </message>
</context>
<context>
    <name>gui::ChooseView</name>
    <message>
        <source>&amp;New preset…</source>
        <translation>&amp;Nueva plantilla…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Deletes permanently.</source>
        <translation>Elimina definitivamente.</translation>
    </message>
    <message>
        <source>With undo.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Marks executions as failed that run for more than %1. A job that completes meanwhile stays completed.</source>
        <translation>Marca como fallidas las ejecuciones que duran más de %1. Un trabajo que se complete entretanto sigue completado.</translation>
    </message>
    <message>
        <source>Removes old screenshots: their files and their rows.</source>
        <translation>Elimina capturas antiguas: sus archivos y sus filas.</translation>
    </message>
    <message>
        <source>Removes old downloaded files and their rows.</source>
        <translation>Elimina archivos descargados antiguos y sus filas.</translation>
    </message>
    <message>
        <source>Removes files that no row of either table names.</source>
        <translation>Elimina archivos que ninguna fila de las dos tablas nombra.</translation>
    </message>
    <message>
        <source>Removes rows whose file is certainly gone.</source>
        <translation>Elimina filas cuyo archivo con certeza ya no existe.</translation>
    </message>
    <message>
        <source>Stuck executions, and screenshots and downloads older than 3 days.</source>
        <translation>Ejecuciones atascadas, y capturas y descargas con más de 3 días.</translation>
    </message>
    <message>
        <source>Stuck executions, everything older than 1 day, and orphans.</source>
        <translation>Ejecuciones atascadas, todo lo que tenga más de 1 día y huérfanos.</translation>
    </message>
    <message>
        <source>Only after both folders could be listed whole.</source>
        <translation>Solo si se pudieron listar enteras ambas carpetas.</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>La rutina semanal del servicio, en un solo plan.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>For a full volume. Nearly everything goes: copy what you need first.</source>
        <translation>Para un volumen lleno. Se elimina casi todo: copiar antes lo que haga falta.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún sin leer.</translation>
    </message>
    <message>
        <source>No folder is set for it in the connection&apos;s settings.</source>
        <translation>No hay ninguna carpeta indicada para ello en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Ahora no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elegir primero una conexión.</translation>
    </message>
    <message>
        <source>Set its folder in the connection&apos;s settings first.</source>
        <translation>Indicar primero su carpeta en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Set both folders in the connection&apos;s settings first.</source>
        <translation>Indicar primero ambas carpetas en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The oldest has been running for %1.</source>
        <translation>La más antigua está en curso desde hace %1.</translation>
    </message>
    <message>
        <source>Everything runs within its limit.</source>
        <translation>Todo se mantiene dentro de su límite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without a start time can never count as stuck.</source>
        <translation>
            <numerusform>%Ln ejecución sin hora de inicio nunca puede contar como atascada.</numerusform>
            <numerusform>%Ln ejecuciones sin hora de inicio nunca pueden contar como atascadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>Last cleanup %1 ago: %2</source>
        <translation>Última limpieza hace %1: %2</translation>
    </message>
    <message>
        <source>Not cleaned up from here yet.</source>
        <translation>Aún no se ha limpiado desde aquí.</translation>
    </message>
    <message>
        <source>Volume: %1 % of its inodes</source>
        <translation>Volumen: %1 % de sus inodos</translation>
    </message>
    <message>
        <source>Volume %1 % full</source>
        <translation>Volumen lleno al %1 %</translation>
    </message>
    <message>
        <source>Files younger than %1 stay.</source>
        <translation>Los archivos con menos de %1 se quedan.</translation>
    </message>
    <message>
        <source>The preview lists both folders and reads both tables.</source>
        <translation>La vista previa lista ambas carpetas y lee ambas tablas.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s).</source>
        <translation>
            <numerusform>En %Ln archivo.</numerusform>
            <numerusform>En %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 caducados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln atascada</numerusform>
            <numerusform>%Ln atascadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CleanupPage</name>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring back what this run did?</source>
        <translation>¿Recuperar lo que hizo esta pasada?</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Deshacer esta pasada</translation>
    </message>
    <message>
        <source>Cleanup · %1</source>
        <translation>Limpieza · %1</translation>
    </message>
    <message>
        <source>This preview is more than 15 minutes old. It is taken anew before it runs.</source>
        <translation>Esta vista previa tiene más de 15 minutos. Se hace de nuevo antes de ejecutarla.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>A cleanup is still running. Its result comes first.</source>
        <translation>Aún hay una limpieza en curso. Primero viene su resultado.</translation>
    </message>
    <message>
        <source>The preview was taken anew; nothing is different.</source>
        <translation>La vista previa se hizo de nuevo; no hay diferencias.</translation>
    </message>
    <message>
        <source>The preview was taken anew: %1 came in, %2 went. Look at it once more before it runs.</source>
        <translation>La vista previa se hizo de nuevo: han entrado %1 y han salido %2. Mirarla otra vez antes de ejecutarla.</translation>
    </message>
    <message>
        <source>%1 · preview taken %2 %3</source>
        <translation>%1 · vista previa de las %2 %3</translation>
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
            <numerusform>El archivo de %Ln fila está con certeza en otro lugar de la carpeta.</numerusform>
            <numerusform>El archivo de %Ln filas está con certeza en otro lugar de la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-link them instead…</source>
        <translation>Reenlazarlas en su lugar…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not touched.</source>
        <translation>Detenido a petición. %1; el resto no se ha tocado.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln item(s) failed, and the list says why.</source>
        <translation>
            <numerusform>%1; falló %Ln elemento, y la lista dice por qué.</numerusform>
            <numerusform>%1; fallaron %Ln elementos, y la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln item(s) had changed since the preview and were left alone.</source>
        <translation>
            <numerusform>%1. %Ln elemento había cambiado desde la vista previa y no se ha tocado.</numerusform>
            <numerusform>%1. %Ln elementos habían cambiado desde la vista previa y no se han tocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <translation>No se ha recuperado nada. %1</translation>
    </message>
    <message>
        <source>Interrupted after %1 came back: %2</source>
        <translation>Interrumpido tras recuperar %1: %2</translation>
    </message>
    <message>
        <source>Stopped on request. %1 brought back; Undo brings back the rest.</source>
        <translation>Detenido a petición. Recuperado: %1; «Deshacer» recupera el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought back, %Ln item(s) could not be: the history says why.</source>
        <translation>
            <numerusform>Recuperado: %1; %Ln elemento no se pudo recuperar: el historial dice por qué.</numerusform>
            <numerusform>Recuperado: %1; %Ln elementos no se pudieron recuperar: el historial dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 brought back.</source>
        <translation>Deshecho. Recuperado: %1.</translation>
    </message>
    <message>
        <source>Cleanup: %1</source>
        <translation>Limpieza: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed</source>
        <translation>
            <numerusform>Mostrar %Ln fallo</numerusform>
            <numerusform>Mostrar %Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. %1; the next run finishes what was begun. %2</source>
        <translation>Interrumpido. %1; la próxima pasada termina lo empezado. %2</translation>
    </message>
</context>
<context>
    <name>gui::Closing</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it after the current batch and close?</source>
        <translation>%1 sigue en curso. ¿Detenerla tras el lote actual y cerrar?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep the schedule going?</source>
        <translation>¿Seguir atendiendo la programación?</translation>
    </message>
    <message>
        <source>This window keeps the schedule of %1.</source>
        <translation>Esta ventana atiende la programación de %1.</translation>
    </message>
    <message>
        <source>It can go on doing so from the tray.</source>
        <translation>Puede seguir haciéndolo desde la bandeja.</translation>
    </message>
    <message>
        <source>It can go on doing so while it is minimized.</source>
        <translation>Puede seguir haciéndolo mientras está minimizada.</translation>
    </message>
    <message>
        <source>This is asked once; File &gt; Quit always ends it.</source>
        <translation>Esto se pregunta una sola vez; Archivo &gt; Salir siempre la termina.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Seguir atendiendo</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>Terminar y cerrar</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Confirm the cleanup</source>
        <translation>Confirmar la limpieza</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Oldest and newest</source>
        <translation>Más antiguo y más nuevo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Number of items, to confirm</source>
        <translation>Número de elementos, para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 a %2 (%3)</translation>
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
        <translation>Escribir %1 para confirmar:</translation>
    </message>
    <message>
        <source>Type the number of items first.</source>
        <translation>Escribir primero el número de elementos.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1, in files of %2</source>
        <translation>%1, en archivos de %2</translation>
    </message>
    <message>
        <source>Quarantine. %1</source>
        <translation>Cuarentena. %1</translation>
    </message>
    <message>
        <source>Permanent. %1</source>
        <translation>Definitivo. %1</translation>
    </message>
    <message>
        <source>You said that this is meant, for this plan only: %1.</source>
        <translation>Se ha confirmado que es lo que se quiere, solo para este plan: %1.</translation>
    </message>
    <message>
        <source>Archive in %1. %2</source>
        <translation>Archivar en %1. %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>gui::ContainersDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Use as the profile&apos;s folders…</source>
        <translation>Usar como carpetas del perfil…</translation>
    </message>
    <message>
        <source>Volumes of the container engine</source>
        <translation>Volúmenes del motor de contenedores</translation>
    </message>
    <message>
        <source>Disk use of the container engine</source>
        <translation>Uso de disco del motor de contenedores</translation>
    </message>
    <message>
        <source>Asking the container engine…</source>
        <translation>Preguntando al motor de contenedores…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s) at %1</source>
        <translation>
            <numerusform>%Ln volumen en %1</numerusform>
            <numerusform>%Ln volúmenes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>el motor de contenedores</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln may hold the service&apos;s files.</source>
        <translation>
            <numerusform>; %Ln quizá contenga los archivos del servicio.</numerusform>
            <numerusform>; %Ln quizá contengan los archivos del servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Quizá contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Punto de montaje</translation>
    </message>
    <message>
        <source>The engine has no volumes.</source>
        <translation>El motor no tiene volúmenes.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Caché de compilación</translation>
    </message>
    <message>
        <source>On the engine&apos;s disk</source>
        <translation>En el disco del motor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s settings with these folders filled in.</source>
        <translation>Abre los ajustes de la conexión con estas carpetas ya rellenadas.</translation>
    </message>
    <message>
        <source>Select a volume that may hold the service&apos;s files first.</source>
        <translation>Seleccionar primero un volumen que pueda contener los archivos del servicio.</translation>
    </message>
</context>
<context>
    <name>gui::CopyFirst</name>
    <message>
        <source>Copy the files to</source>
        <translation>Copiar los archivos a</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>The files are being copied to %1. The cleanup waits.</source>
        <translation>Se están copiando los archivos a %1. La limpieza espera.</translation>
    </message>
    <message>
        <source>The files are being copied to %1.</source>
        <translation>Se están copiando los archivos a %1.</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) copied to %2</source>
        <translation>
            <numerusform>%1 en %Ln archivo copiado a %2</numerusform>
            <numerusform>%1 en %Ln archivos copiados a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not copied.</source>
        <translation>Detenido a petición. %1; el resto no se ha copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln file(s) could not be copied, the first one %2: %3.</source>
        <translation>
            <numerusform>%1. No se pudo copiar %Ln archivo, %2: %3.</numerusform>
            <numerusform>%1. No se pudieron copiar %Ln archivos, el primero %2: %3.</numerusform>
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
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>the list is gone</source>
        <translation>la lista ya no existe</translation>
    </message>
</context>
<context>
    <name>gui::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gui::DecisionBar</name>
    <message>
        <source>Delete &amp;permanently now</source>
        <translation>Eliminar defi&amp;nitivamente ahora</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Asks once more; what is freed cannot be brought back.</source>
        <translation>Pregunta otra vez; lo liberado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Checking what stands in the way…</source>
        <translation>Comprobando si algo lo impide…</translation>
    </message>
    <message>
        <source>&amp;Quarantine for %1</source>
        <translation>&amp;Cuarentena durante %1</translation>
    </message>
    <message>
        <source>The volume is %1 % full, and quarantine keeps the %2 on it until %3 %4, unless they are freed before or deleted permanently now.</source>
        <translation>El volumen está lleno al %1 % y la cuarentena conserva en él %2 hasta %3 %4, salvo que se liberen antes o se eliminen ahora definitivamente.</translation>
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
        <translation>Volumen %1 % → %2 %</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 %</source>
        <translation>Volumen %1 % → aprox. %2 %</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 % after the purge</source>
        <translation>Volumen %1 % → %2 % tras la purga</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 % after the purge</source>
        <translation>Volumen %1 % → aprox. %2 % tras la purga</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Se está haciendo el plan.</translation>
    </message>
    <message>
        <source>What is ticked is being counted.</source>
        <translation>Se está contando lo marcado.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>There is nothing that could go.</source>
        <translation>No hay nada que se pueda eliminar.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Ahora no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Otro trabajo de esta ventana sigue en curso.</translation>
    </message>
    <message>
        <source>What stands in the way is being checked.</source>
        <translation>Se está comprobando si algo lo impide.</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>No se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>One answer is missing. Is this meant: %1?</source>
        <translation>Falta una respuesta. ¿Es lo que se quiere: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing. Are these meant: %1?</source>
        <translation>
            <numerusform>Falta %n respuesta. ¿Es lo que se quiere: %1?</numerusform>
            <numerusform>Faltan %n respuestas. ¿Es lo que se quiere: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Haciendo el plan…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens.</source>
        <translation>Pregunta otra vez antes de que pase nada.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>&amp;Cuarentena</translation>
    </message>
    <message>
        <source>F&amp;ree them right after the run</source>
        <translation>Libe&amp;rarlos justo después de la pasada</translation>
    </message>
    <message>
        <source>&amp;Archive in</source>
        <translation>Arc&amp;hivar en</translation>
    </message>
    <message>
        <source>Copies each file there, compares the copy, and only then removes the file here.</source>
        <translation>Copia allí cada archivo, compara la copia y solo entonces elimina el archivo de aquí.</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Carpeta del archivo histórico</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>A folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>Una carpeta en otro volumen o s3://BUCKET/PREFIJO</translation>
    </message>
    <message>
        <source>The archive needs a folder: a path that begins with /, or s3://BUCKET/PREFIX.</source>
        <translation>El archivo histórico necesita una carpeta: una ruta que empiece por /, o s3://BUCKET/PREFIJO.</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select an execution to see its files and what would happen to it.</source>
        <translation>Seleccionar una ejecución para ver sus archivos y qué pasaría con ella.</translation>
    </message>
    <message>
        <source>Select an execution to see what would happen to it.</source>
        <translation>Seleccionar una ejecución para ver qué pasaría con ella.</translation>
    </message>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation>
            <numerusform>Ejecución #%1 (primera de %n)</numerusform>
            <numerusform>Ejecución #%1 (primera de %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>started %1 ago</source>
        <translation>iniciada hace %1</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>sin hora de inicio</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclada</translation>
    </message>
    <message>
        <source>Finished: no cleanup of stuck executions touches it.</source>
        <translation>Terminada: ninguna limpieza de ejecuciones atascadas la toca.</translation>
    </message>
    <message>
        <source>Pinned: no cleanup touches it.</source>
        <translation>Anclada: ninguna limpieza la toca.</translation>
    </message>
    <message>
        <source>Without a start time it can never count as stuck; nothing is done with it by itself.</source>
        <translation>Sin hora de inicio nunca puede contar como atascada; no se hace nada con ella por sí solo.</translation>
    </message>
    <message>
        <source>Would be marked failed.</source>
        <translation>Se marcaría como fallida.</translation>
    </message>
    <message>
        <source>Would be marked failed with
“%1”</source>
        <translation>Se marcaría como fallida con
«%1»</translation>
    </message>
    <message>
        <source>Counts as stuck in %1.</source>
        <translation>Cuenta como atascada dentro de %1.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Screenshots (%L1)</source>
        <translation>Capturas (%L1)</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downloads (%L1)</source>
        <translation>Descargas (%L1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1
Enter or a double click opens it.</source>
        <translation>%1
Se abre con Intro o doble clic.</translation>
    </message>
    <message>
        <source>Error of execution #%1</source>
        <translation>Error de la ejecución #%1</translation>
    </message>
</context>
<context>
    <name>gui::DifferencesView</name>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>Preview their cleanup…</source>
        <translation>Previsualizar su limpieza…</translation>
    </message>
    <message>
        <source>Show the orphans</source>
        <translation>Mostrar los huérfanos</translation>
    </message>
    <message>
        <source>Preview the cleanup of orphans</source>
        <translation>Previsualizar la limpieza de huérfanos</translation>
    </message>
    <message>
        <source>Preview the cleanup of rows without a file</source>
        <translation>Previsualizar la limpieza de filas sin archivo</translation>
    </message>
    <message>
        <source>There are no orphans: files in no row.</source>
        <translation>No hay huérfanos: archivos que no están en ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in no row: %1.</source>
        <translation>
            <numerusform>%Ln archivo en ninguna fila: %1.</numerusform>
            <numerusform>%Ln archivos en ninguna fila: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row&apos;s file is gone.</source>
        <translation>No falta el archivo de ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone.</source>
        <translation>
            <numerusform>%Ln fila cuyo archivo ya no existe.</numerusform>
            <numerusform>%Ln filas cuyo archivo ya no existe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorKindsTable</name>
    <message>
        <source>Errors by kind</source>
        <translation>Errores por tipo</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Reading the error messages…</source>
        <translation>Leyendo los mensajes de error…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the error messages: %Ln so far…</source>
        <translation>
            <numerusform>Leyendo los mensajes de error: %Ln hasta ahora…</numerusform>
            <numerusform>Leyendo los mensajes de error: %Ln hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of error</source>
        <translation>
            <numerusform>%Ln tipo de error</numerusform>
            <numerusform>%Ln tipos de error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %Ln message(s)</source>
        <translation>
            <numerusform> en %Ln mensaje</numerusform>
            <numerusform> en %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more, of rare kinds, are not shown</source>
        <translation>
            <numerusform>; no se muestra %Ln más, de tipos raros</numerusform>
            <numerusform>; no se muestran %Ln más, de tipos raros</numerusform>
        </translation>
    </message>
    <message>
        <source>No execution has an error message.</source>
        <translation>Ninguna ejecución tiene mensaje de error.</translation>
    </message>
    <message>
        <source>No execution that matches this filter has an error message.</source>
        <translation>Ninguna ejecución que coincida con este filtro tiene mensaje de error.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Última (local)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Última (UTC)</translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsExport</name>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ejecución escrita en %1.</numerusform>
            <numerusform>%Ln ejecuciones escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Sin hora de inicio</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>Todas sin terminar</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Finished ones, too: search, filter, page</source>
        <translation>También las terminadas: buscar, filtrar, pasar páginas</translation>
    </message>
    <message>
        <source>Find id, user, state…</source>
        <translation>Buscar id, usuario, estado…</translation>
    </message>
    <message>
        <source>Find executions</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>Marcar como fallida…</translation>
    </message>
    <message>
        <source>Unfinished executions</source>
        <translation>Ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Details of the selected execution</source>
        <translation>Detalles de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Copy the whole error</source>
        <translation>Copiar el error entero</translation>
    </message>
    <message>
        <source>Screenshots of the selected execution</source>
        <translation>Capturas de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Downloads of the selected execution</source>
        <translation>Descargas de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation>
            <numerusform>%n ejecución atascada</numerusform>
            <numerusform>%n ejecuciones atascadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Sin conexión. Elegir una conexión arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;. Clear the search field to see all.</source>
        <translation>Nada coincide con «%1». Borrar el campo de búsqueda para verlo todo.</translation>
    </message>
    <message>
        <source>No execution is stuck.</source>
        <translation>Ninguna ejecución está atascada.</translation>
    </message>
    <message>
        <source>Nothing is running or pending.</source>
        <translation>No hay nada en curso ni pendiente.</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Abre una vista previa; aún no se cambia nada.</translation>
    </message>
    <message>
        <source>Select stuck executions first: only those can be marked.</source>
        <translation>Seleccionar primero ejecuciones atascadas: solo esas se pueden marcar.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Never stuck by the rule, so nothing is done with them by itself; also counted as running or pending</source>
        <translation>Nunca atascadas según la regla, así que no se hace nada con ellas por sí solo; también cuentan como en curso o pendientes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>What went wrong how often, of all executions or those that a filter lets through</source>
        <translation>Qué falló y con qué frecuencia, de todas las ejecuciones o de las que deja pasar un filtro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
    <message>
        <source>Show the whole error</source>
        <translation>Mostrar el error entero</translation>
    </message>
    <message>
        <source>Every unfinished execution has a start time.</source>
        <translation>Todas las ejecuciones sin terminar tienen hora de inicio.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>&amp;Mark as failed…</source>
        <translation>&amp;Marcar como fallida…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed…</source>
        <translation>
            <numerusform>&amp;Marcar %n como fallida…</numerusform>
            <numerusform>&amp;Marcar %n como fallidas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview &amp;marking %n…</source>
        <translation>
            <numerusform>Previsualizar el &amp;marcado de %n…</numerusform>
            <numerusform>Previsualizar el &amp;marcado de %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks first; nothing is changed yet.</source>
        <translation>Pregunta antes; aún no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) marked failed.</source>
        <translation>
            <numerusform>%Ln ejecución marcada como fallida.</numerusform>
            <numerusform>%Ln ejecuciones marcadas como fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended meanwhile and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln había terminado entretanto y se queda como está.</numerusform>
            <numerusform>%Ln habían terminado entretanto y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be marked.</source>
        <translation>
            <numerusform>%Ln no se pudo marcar.</numerusform>
            <numerusform>%Ln no se pudieron marcar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest was not touched.</source>
        <translation>Detenido a petición: el resto no se ha tocado.</translation>
    </message>
    <message>
        <source>Interrupted: %1 The next run finishes what was begun.</source>
        <translation>Interrumpido: %1 La próxima pasada termina lo empezado.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>No se ha deshecho nada. %1</translation>
    </message>
    <message>
        <source>Stopped on request; Undo brings back the rest.</source>
        <translation>Detenido a petición; «Deshacer» recupera el resto.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln execution(s) have the state back that they had.</source>
        <translation>
            <numerusform>Deshecho: %Ln ejecución vuelve a tener el estado que tenía.</numerusform>
            <numerusform>Deshecho: %Ln ejecuciones vuelven a tener el estado que tenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) marked:</source>
        <translation>
            <numerusform>%Ln sigue marcada:</numerusform>
            <numerusform>%Ln siguen marcadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions and details</source>
        <translation>Ejecuciones y detalles</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Go to execution #%1</source>
        <translation>Ir a la ejecución #%1</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Archivos del usuario %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Copiar archivos a…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln file(s)…</source>
        <translation>
            <numerusform>Previsualizar limpieza de %Ln archivo…</numerusform>
            <numerusform>Previsualizar limpieza de %Ln archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln expired file(s)…</source>
        <translation>
            <numerusform>Previsualizar limpieza de %Ln archivo caducado…</numerusform>
            <numerusform>Previsualizar limpieza de %Ln archivos caducados…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln orphan(s)…</source>
        <translation>
            <numerusform>Previsualizar limpieza de %Ln huérfano…</numerusform>
            <numerusform>Previsualizar limpieza de %Ln huérfanos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln live file(s)…</source>
        <translation>
            <numerusform>Previsualizar eliminación de %Ln archivo vigente…</numerusform>
            <numerusform>Previsualizar eliminación de %Ln archivos vigentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview cleanup…</source>
        <translation>Previsualizar limpieza…</translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln file(s)…</source>
        <translation>
            <numerusform>Previsualizar eliminación de %Ln archivo…</numerusform>
            <numerusform>Previsualizar eliminación de %Ln archivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileMapView</name>
    <message>
        <source>%1 on disk, %2 in file sizes</source>
        <translation>%1 en disco, %2 en tamaños de archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2</source>
        <translation>
            <numerusform>%1: %Ln archivo, %2</numerusform>
            <numerusform>%1: %Ln archivos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the files</source>
        <translation>Mapa de los archivos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>ejecución #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>All that is smaller in: %1</source>
        <translation>Todo lo menor en: %1</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message>
        <source>These files take no room.</source>
        <translation>Estos archivos no ocupan espacio.</translation>
    </message>
</context>
<context>
    <name>gui::FileTreeView</name>
    <message>
        <source>Groups of files</source>
        <translation>Grupos de archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gui::FilesPane</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Group files by</source>
        <translation>Agrupar archivos por</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
    </message>
    <message>
        <source>What counts as size</source>
        <translation>Qué cuenta como tamaño</translation>
    </message>
    <message>
        <source>On disk a file takes whole blocks, and nothing for its holes.</source>
        <translation>En disco un archivo ocupa bloques enteros, y nada por sus huecos.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Estado de los archivos</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Cifras (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>Archivos del usuario %1</translation>
    </message>
    <message>
        <source>Show all files, not only: %1</source>
        <translation>Mostrar todos los archivos, no solo: %1</translation>
    </message>
    <message>
        <source>There are no files in either folder.</source>
        <translation>No hay archivos en ninguna de las dos carpetas.</translation>
    </message>
    <message>
        <source>No files are of this kind.</source>
        <translation>No hay archivos de este tipo.</translation>
    </message>
    <message>
        <source>All that is %1</source>
        <translation>Todo lo %1</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>Map and lists</source>
        <translation>Mapa y listas</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Carpetas y archivos</translation>
    </message>
</context>
<context>
    <name>gui::FilesView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Search names and executions</source>
        <translation>Buscar nombres y ejecuciones</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the %2 largest of %3, %4</source>
        <translation>%1 · los %2 más grandes de %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>Abre una vista previa; aún no se cambia nada.</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1, %2 en disco</translation>
    </message>
    <message>
        <source>Select files that rows name, or orphans, not both at once.</source>
        <translation>Seleccionar archivos que nombra alguna fila, o huérfanos, pero no ambos a la vez.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
</context>
<context>
    <name>gui::FindModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Removed or marked by a cleanup</source>
        <translation>Eliminado o marcado por una limpieza</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; key: %2</source>
        <translation>%1; tecla: %2</translation>
    </message>
</context>
<context>
    <name>gui::FindPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find anything: an action, a page, #execution, user, file, run</source>
        <translation>Buscar en todo: acción, página, #ejecución, usuario, archivo, pasada</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No connection has been chosen: only actions and pages are searched.</source>
        <translation>No se ha elegido ninguna conexión: solo se buscan acciones y páginas.</translation>
    </message>
    <message>
        <source>Connecting: only actions and pages are searched until then.</source>
        <translation>Conectando: hasta entonces solo se buscan acciones y páginas.</translation>
    </message>
    <message>
        <source>The connection is lost: only actions and pages are searched.</source>
        <translation>Se ha perdido la conexión: solo se buscan acciones y páginas.</translation>
    </message>
    <message>
        <source>One character more also finds executions, users, files and runs.</source>
        <translation>Con un carácter más se encuentran también ejecuciones, usuarios, archivos y pasadas.</translation>
    </message>
    <message>
        <source>Nothing goes by &quot;%1&quot;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes.</source>
        <translation>Las flechas eligen, Intro abre, Esc cierra.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>of execution #%1</source>
        <translation>de la ejecución #%1</translation>
    </message>
    <message>
        <source>of no execution</source>
        <translation>de ninguna ejecución</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>The history since %1 has been looked through.</source>
        <translation>Se ha mirado el historial desde el %1.</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Todos…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Hay más que estos.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 · %4</source>
        <translation>%1 por %2, %3 · %4</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin preparar</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>falta contraseña</translation>
    </message>
    <message>
        <source>by ssh: open it to see</source>
        <translation>por ssh: abrirla para ver</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecha)</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (mostrada)</translation>
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
        <translation>Conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Last cleanup (%1)</source>
        <translation>Última limpieza (%1)</translation>
    </message>
    <message>
        <source>Seen at (%1)</source>
        <translation>Vista (%1)</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>Look at the others every five minutes</source>
        <translation>Mirar las demás cada cinco minutos</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Quietly: nobody is asked for a password, and nothing is changed.</source>
        <translation>En silencio: no se pide contraseña a nadie y no se cambia nada.</translation>
    </message>
    <message>
        <source>All connections; Enter shows the selected one</source>
        <translation>Todas las conexiones; Intro muestra la seleccionada</translation>
    </message>
</context>
<context>
    <name>gui::FoundList</name>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Searching… nothing so far since %1.</source>
        <translation>Buscando… nada por ahora desde el %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>La consola aún no está preparada en esta base de datos, así que no hay historial.</translation>
    </message>
    <message>
        <source>No run that these filters let through has touched anything like that.</source>
        <translation>Ninguna pasada que dejen pasar estos filtros ha tocado nada así.</translation>
    </message>
    <message>
        <source>No run has touched anything like that.</source>
        <translation>Ninguna pasada ha tocado nada así.</translation>
    </message>
</context>
<context>
    <name>gui::Freeing</name>
    <message>
        <source>Is lost: without this it would be possible until %1.</source>
        <translation>Se pierde: sin esto sería posible hasta %1.</translation>
    </message>
    <message>
        <source>Is lost: these files cannot be brought back after this.</source>
        <translation>Se pierde: después de esto, estos archivos no se pueden recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>What is in quarantine is of a run that is not over yet: %Ln file(s).</source>
        <translation>
            <numerusform>Lo que hay en cuarentena es de una pasada que aún no ha terminado: %Ln archivo.</numerusform>
            <numerusform>Lo que hay en cuarentena es de una pasada que aún no ha terminado: %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in quarantine any more.</source>
        <translation>Ya no hay nada esperando en cuarentena.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Free the space of the quarantine</source>
        <translation>Liberar el espacio de la cuarentena</translation>
    </message>
    <message>
        <source>Delete %1 in quarantine (%2) for good?</source>
        <translation>¿Eliminar definitivamente %1 en cuarentena (%2)?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln pasada</numerusform>
            <numerusform>%Ln pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Not known: the folders cannot be looked into.</source>
        <translation>Desconocido: no se puede mirar en las carpetas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) that cannot be undone any more go, too.</source>
        <translation>
            <numerusform>También se elimina %Ln fila antigua que ya no se puede deshacer.</numerusform>
            <numerusform>También se eliminan %Ln filas antiguas que ya no se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing the quarantine</source>
        <translation>Liberando la cuarentena</translation>
    </message>
    <message>
        <source>Nothing was freed. %1</source>
        <translation>No se ha liberado nada. %1</translation>
    </message>
    <message>
        <source>%1 became free on the volume: %2 deleted for good.</source>
        <translation>Liberado en el volumen: %1. Eliminado definitivamente: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not go; the history says why.</source>
        <translation>
            <numerusform>%Ln archivo no se eliminó; el historial dice por qué.</numerusform>
            <numerusform>%Ln archivos no se eliminaron; el historial dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest still waits in quarantine.</source>
        <translation>Detenido a petición: el resto sigue esperando en cuarentena.</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrumpido: %1</translation>
    </message>
    <message>
        <source>Not known: nobody says how much room there is.</source>
        <translation>Desconocido: nadie dice cuánto espacio hay.</translation>
    </message>
</context>
<context>
    <name>gui::GrowthView</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Segundo día</translation>
    </message>
    <message>
        <source>By directory</source>
        <translation>Por directorio</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Distinguido por</translation>
    </message>
    <message>
        <source>What grew</source>
        <translation>Qué creció</translation>
    </message>
    <message>
        <source>Between the end of</source>
        <translation>Entre el final del</translation>
    </message>
    <message>
        <source>and the end of</source>
        <translation>y el final del</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>From the console&apos;s own snapshots of both days.</source>
        <translation>Según las instantáneas propias de la consola de ambos días.</translation>
    </message>
    <message>
        <source>From the rows that are there today, since not both days have a snapshot: what went meanwhile is not in it.</source>
        <translation>Según las filas que hay hoy, pues no hay instantánea de ambos días: no incluye lo que desapareció entretanto.</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>No hay diferencias entre estos días.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What grew?</source>
        <translation>¿Qué creció?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user, no type</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>gui::GuardQuestions</name>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Mal: %1</translation>
    </message>
    <message>
        <source>Yes, that is meant: %1</source>
        <translation>Sí, es lo que se quiere: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
</context>
<context>
    <name>gui::HistoryActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) of %1?</source>
        <translation>
            <numerusform>¿Recuperar %n elemento de %1?</numerusform>
            <numerusform>¿Recuperar %n elementos de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions get the state back that they had, and rows whose file was gone come back. Files that were deleted, and their rows, do not.</source>
        <translation>Las ejecuciones recuperan el estado que tenían, y vuelven las filas cuyo archivo ya no existía. Los archivos eliminados y sus filas no vuelven.</translation>
    </message>
    <message>
        <source>Files return to their place and rows to their tables. Where something else is there by now, both stay and the history says so.</source>
        <translation>Los archivos vuelven a su sitio y las filas a sus tablas. Si ahora hay otra cosa en ese lugar, se quedan ambas y el historial lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s)</source>
        <translation>
            <numerusform>Recuperar %n elemento</numerusform>
            <numerusform>Recuperar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined file(s) can still be brought back and stay.</source>
        <translation>
            <numerusform>%n archivo en cuarentena aún se puede recuperar y se queda.</numerusform>
            <numerusform>%n archivos en cuarentena aún se pueden recuperar y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>No hay nada que purgar.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quarantined file(s) (%1) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n archivo en cuarentena (%1)?</numerusform>
            <numerusform>¿Eliminar definitivamente %n archivos en cuarentena (%1)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their undo window is over. They cannot be brought back after this.</source>
        <translation>Su plazo para deshacer ha vencido. Después de esto no se pueden recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Eliminar %n archivo</numerusform>
            <numerusform>Eliminar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>The interrupted run has been brought to its end.</source>
        <translation>La pasada interrumpida se ha llevado a término.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be brought to an end; the list below says why.</source>
        <translation>
            <numerusform>%n elemento no se pudo llevar a término; la lista de abajo dice por qué.</numerusform>
            <numerusform>%n elementos no se pudieron llevar a término; la lista de abajo dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back %1?</source>
        <translation>¿Recuperar %1?</translation>
    </message>
    <message>
        <source>It gets the state back that it had, unless somebody has changed it since. The other items of the run stay as they are.</source>
        <translation>Recupera el estado que tenía, salvo que alguien lo haya cambiado después. Los demás elementos de la pasada se quedan como están.</translation>
    </message>
    <message>
        <source>The file returns to its place and its row to its table, unless something else is there by now. The other items of the run stay as they are.</source>
        <translation>El archivo vuelve a su sitio y su fila a su tabla, salvo que ahora haya otra cosa ahí. Los demás elementos de la pasada se quedan como están.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>gui::HistoryFilter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>Find in all runs: a part of a path, #execution, user:7</source>
        <translation>Buscar en todas las pasadas: parte de una ruta, #ejecución, user:7</translation>
    </message>
    <message>
        <source>Find items of all runs</source>
        <translation>Buscar elementos de todas las pasadas</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Any cleanup</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Cualquier final</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada desde</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Cualquier vía</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toda fecha</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the search field and all filters.</source>
        <translation>Vacía el campo de búsqueda y todos los filtros.</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Vac&amp;iar filtros</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Purgar…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Details of the selected run</source>
        <translation>Detalles de la pasada seleccionada</translation>
    </message>
    <message>
        <source>Items of the selected run</source>
        <translation>Elementos de la pasada seleccionada</translation>
    </message>
    <message>
        <source>Select a run to see its items.</source>
        <translation>Seleccionar una pasada para ver sus elementos.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Pasada %1</translation>
    </message>
    <message>
        <source>By %1 at %2, with %3</source>
        <translation>Por %1 en %2, con %3</translation>
    </message>
    <message>
        <source>Started %1 %2</source>
        <translation>Inicio: %1 %2</translation>
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
        <translation>Duró %1 s</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planificado: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Freed on the volume: %1</source>
        <translation>Liberado en el volumen: %1</translation>
    </message>
    <message>
        <source>Mode: quarantine</source>
        <translation>Modo: cuarentena</translation>
    </message>
    <message>
        <source>Mode: permanent</source>
        <translation>Modo: definitivo</translation>
    </message>
    <message>
        <source>The guards were overridden for this plan.</source>
        <translation>Las salvaguardas se anularon para este plan.</translation>
    </message>
    <message>
        <source>Plan %1…</source>
        <translation>Plan %1…</translation>
    </message>
    <message>
        <source>Nothing of this run can be brought back.</source>
        <translation>No se puede recuperar nada de esta pasada.</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet. Cleanups, undos and purges will be listed here.</source>
        <translation>Aún no se ha limpiado nada. Aquí aparecerán las limpiezas, las acciones de deshacer y las purgas.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>La consola aún no está preparada en esta base de datos, así que no hay historial.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This run has no items.</source>
        <translation>Esta pasada no tiene elementos.</translation>
    </message>
    <message>
        <source>A run was interrupted before it had dealt with all its files. The next cleanup, undo or purge finishes it first.</source>
        <translation>Una pasada se interrumpió antes de tratar todos sus archivos. La próxima limpieza, acción de deshacer o purga la termina primero.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fila escrita en %1.</numerusform>
            <numerusform>%Ln filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring this back…</source>
        <translation>&amp;Recuperar esto…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Found items of all runs, newest first</source>
        <translation>Elementos encontrados de todas las pasadas, primero los más nuevos</translation>
    </message>
    <message>
        <source>Show its run</source>
        <translation>Mostrar su pasada</translation>
    </message>
    <message>
        <source>Select an item to see its run.</source>
        <translation>Seleccionar un elemento para ver su pasada.</translation>
    </message>
    <message>
        <source>Undone: all of it has been brought back.</source>
        <translation>Deshecho: se ha recuperado todo.</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone: %Ln item(s) have been brought back.</source>
        <translation>
            <numerusform>Deshecho en parte: se ha recuperado %Ln elemento.</numerusform>
            <numerusform>Deshecho en parte: se han recuperado %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good since: %Ln file(s).</source>
        <translation>
            <numerusform>Eliminado definitivamente después: %Ln archivo.</numerusform>
            <numerusform>Eliminado definitivamente después: %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the whole run…</source>
        <translation>&amp;Deshacer toda la pasada…</translation>
    </message>
    <message>
        <source>No run is let through by these filters. Clear them to see all runs.</source>
        <translation>Estos filtros no dejan pasar ninguna pasada. Borrarlos para verlas todas.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>pasada %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>pasadas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>Mode: archive, in %1</source>
        <translation>Modo: archivo histórico, en %1</translation>
    </message>
    <message>
        <source>In the archive: %1; &quot;scrapazoidctl purge --archive %2&quot; deletes them.</source>
        <translation>En el archivo histórico: %1; «scrapazoidctl purge --archive %2» los elimina.</translation>
    </message>
    <message>
        <source>Runs and their items</source>
        <translation>Pasadas y sus elementos</translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>Act&amp;iva</translation>
    </message>
    <message>
        <source>As &amp;agreed for the database, or in the profile</source>
        <translation>&amp;Lo acordado para la base de datos, o lo del perfil</translation>
    </message>
    <message>
        <source>At most a &amp;share of the files:</source>
        <translation>Como máximo esta &amp;parte de los archivos:</translation>
    </message>
    <message>
        <source>At most so &amp;many items:</source>
        <translation>Como máximo estos &amp;elementos:</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot;</source>
        <translation>Tarea «%1»</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>Con un intervalo</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Unit of the interval</source>
        <translation>Unidad del intervalo</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;creenshots</source>
        <translation>Cap&amp;turas</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Descargas</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Destino de los archivos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the files</source>
        <translation>Parte de los archivos</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Número de elementos</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Those that are not ticked are the profile&apos;s.</source>
        <translation>Lo que no está marcado es lo del perfil.</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>Días que se conservan las capturas</translation>
    </message>
    <message>
        <source>Days for which downloads are kept</source>
        <translation>Días que se conservan las descargas</translation>
    </message>
</context>
<context>
    <name>gui::KeyboardList</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Teclas y qué hacen</translation>
    </message>
    <message>
        <source>Underlined letters are reached with Alt. Tab and Shift+Tab go from one control to the next, the arrows move within a list, Space ticks and Enter opens. What removes something has no key: it is previewed and confirmed first.</source>
        <translation>Las letras subrayadas se alcanzan con Alt. Tab y Mayús+Tab pasan de un control al siguiente, las flechas se mueven dentro de una lista, Espacio marca e Intro abre. Lo que elimina algo no tiene tecla: antes se previsualiza y se confirma.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>gui::LineCard</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
</context>
<context>
    <name>gui::LineChart</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Lines of which level are shown</source>
        <translation>De qué nivel se muestran las líneas</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Keeps the last line in sight</source>
        <translation>Mantiene a la vista la última línea</translation>
    </message>
    <message>
        <source>Log of the schedule, oldest line first</source>
        <translation>Registro de la programación, primero la línea más antigua</translation>
    </message>
    <message>
        <source>No line of the log is like that.</source>
        <translation>No hay ninguna línea así en el registro.</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>Línea de %1</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Consola de Scrapazoid</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalo de actualización</translation>
    </message>
    <message>
        <source>No automatic refresh</source>
        <translation>Sin actualización automática</translation>
    </message>
    <message>
        <source>Refresh every %1 s</source>
        <translation>Actualizar cada %1 s</translation>
    </message>
    <message>
        <source>Aggressive cleanup…</source>
        <translation>Limpieza agresiva…</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove (Ctrl+Shift+K); changes nothing.</source>
        <translation>Muestra qué eliminaría una limpieza agresiva (Ctrl+Mayús+K); no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>Aju&amp;stes de la conexión…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Times in &amp;local time</source>
        <translation>Horas en hora &amp;local</translation>
    </message>
    <message>
        <source>Preview &amp;weekly…</source>
        <translation>Vista previa &amp;semanal…</translation>
    </message>
    <message>
        <source>Preview &amp;aggressive…</source>
        <translation>Vista previa &amp;agresiva…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Scrapazoid Console</source>
        <translation>&amp;Acerca de la consola de Scrapazoid</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Elegir una conexión</translation>
    </message>
    <message>
        <source> · connected</source>
        <translation> · conectada</translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · perdida</translation>
    </message>
    <message>
        <source> · connecting</source>
        <translation> · conectando</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>About Scrapazoid Console</source>
        <translation>Acerca de la consola de Scrapazoid</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scrapazoid Console %1&lt;/b&gt;&lt;br&gt;Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>&lt;b&gt;Consola de Scrapazoid %1&lt;/b&gt;&lt;br&gt;Se ocupa de las ejecuciones y los archivos de una instalación de Scrapazoid.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin garantía alguna.</translation>
    </message>
    <message>
        <source>&amp;Show the console</source>
        <translation>&amp;Mostrar la consola</translation>
    </message>
    <message>
        <source>Show the &amp;schedule</source>
        <translation>Mostrar la &amp;programación</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar &amp;en todo…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>Te&amp;clado…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>C&amp;leanup</source>
        <translation>&amp;Limpieza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>gui::Manual</name>
    <message>
        <source>Manual of the Scrapazoid Console</source>
        <translation>Manual de la consola de Scrapazoid</translation>
    </message>
    <message>
        <source>Sections of the manual</source>
        <translation>Secciones del manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>gui::MarkPanel</name>
    <message>
        <source>&amp;Yes, that is meant</source>
        <translation>&amp;Sí, es lo que se quiere</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Mark executions as failed</source>
        <translation>Marcar ejecuciones como fallidas</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>¿Marcar %n ejecución como fallida?</numerusform>
            <numerusform>¿Marcar %n ejecuciones como fallidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan and checking it…</source>
        <translation>Haciendo y comprobando el plan…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Nothing is left to mark: these executions have ended meanwhile, or are pinned.</source>
        <translation>No queda nada que marcar: estas ejecuciones han terminado entretanto o están ancladas.</translation>
    </message>
    <message>
        <source>#%1 for %2</source>
        <translation>#%1 desde hace %2</translation>
    </message>
    <message>
        <source>Stuck: %1.</source>
        <translation>Atascadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen stay(s) as it is: ended meanwhile, or pinned.</source>
        <translation>
            <numerusform>%n de las elegidas se queda como está: terminó entretanto o está anclada.</numerusform>
            <numerusform>%n de las elegidas se quedan como están: terminaron entretanto o están ancladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: the state “%1” and this moment as the time of completion.</source>
        <translation>Se escribe: el estado «%1» y este momento como hora de finalización.</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”</source>
        <translation>Se escribe: el estado «%1», este momento como hora de finalización y el mensaje de error «%2»</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”, each with its own runtime.</source>
        <translation>Se escribe: el estado «%1», este momento como hora de finalización y el mensaje de error «%2», cada uno con su propia duración.</translation>
    </message>
    <message>
        <source>It can be undone where nobody changes it meanwhile.</source>
        <translation>Se puede deshacer mientras nadie las cambie entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed</source>
        <translation>
            <numerusform>&amp;Marcar %n como fallida</numerusform>
            <numerusform>&amp;Marcar %n como fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, that is meant: %1</source>
        <translation>&amp;Sí, es lo que se quiere: %1</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Marcar como fallida</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Otro trabajo de esta ventana sigue en curso.</translation>
    </message>
    <message>
        <source>Marking executions as failed</source>
        <translation>Marcando ejecuciones como fallidas</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n execution(s) were marked failed; the history there can undo it.</source>
        <translation>
            <numerusform>En %1 se marcó como fallida %n ejecución; el historial de allí puede deshacerlo.</numerusform>
            <numerusform>En %1 se marcaron como fallidas %n ejecuciones; el historial de allí puede deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>gui::ModeChoice</name>
    <message>
        <source>&amp;Quarantine, can be undone</source>
        <translation>&amp;Cuarentena, se puede deshacer</translation>
    </message>
    <message>
        <source>Delete &amp;permanently</source>
        <translation>Eliminar defi&amp;nitivamente</translation>
    </message>
    <message>
        <source>&amp;Archive of the profile</source>
        <translation>&amp;Archivo histórico del perfil</translation>
    </message>
</context>
<context>
    <name>gui::OpenFiles</name>
    <message>
        <source>There is no room for a copy to open: %1.</source>
        <translation>No hay espacio para una copia que abrir: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>ejecución #%1</translation>
    </message>
    <message>
        <source>no execution is known</source>
        <translation>no se conoce ninguna ejecución</translation>
    </message>
    <message>
        <source>%1: %2, from the %3 folder, %4</source>
        <translation>%1: %2, de la carpeta «%3», %4</translation>
    </message>
    <message>
        <source>Programs and what starts them are not opened from here.</source>
        <translation>Los programas y lo que los inicia no se abren desde aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s) that came from the web?</source>
        <translation>
            <numerusform>¿Abrir %n archivo procedente de la web?</numerusform>
            <numerusform>¿Abrir %n archivos procedentes de la web?</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs among them are not opened.</source>
        <translation>Los programas que haya entre ellos no se abren.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>No program of this desktop opens %1.</source>
        <translation>Ningún programa de este escritorio abre %1.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>&amp;Aggressive cleanup…</source>
        <translation>Limpieza a&amp;gresiva…</translation>
    </message>
    <message>
        <source>Expired screenshots</source>
        <translation>Capturas caducadas</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Expired downloads</source>
        <translation>Descargas caducadas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Filas sin archivo</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Show the last run</source>
        <translation>Mostrar la última pasada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>Show executions</source>
        <translation>Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Show storage</source>
        <translation>Mostrar almacenamiento</translation>
    </message>
    <message>
        <source>Executions per hour</source>
        <translation>Ejecuciones por hora</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove; changes nothing.</source>
        <translation>Muestra qué eliminaría una limpieza agresiva; no cambia nada.</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired screenshots</source>
        <translation>Previsualizar una limpieza de capturas caducadas</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired downloads</source>
        <translation>Previsualizar una limpieza de descargas caducadas</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans</source>
        <translation>Previsualizar una limpieza de huérfanos</translation>
    </message>
    <message>
        <source>Preview a cleanup of rows without a file</source>
        <translation>Previsualizar una limpieza de filas sin archivo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Sin conexión. Elegir una conexión arriba a la izquierda.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln pending</source>
        <translation>
            <numerusform>y %Ln pendiente</numerusform>
            <numerusform>y %Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>none pending</source>
        <translation>ninguna pendiente</translation>
    </message>
    <message>
        <source>the oldest, #%1, for %2</source>
        <translation>la más antigua, #%1, desde hace %2</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>no hay nada atascado</translation>
    </message>
    <message>
        <source>Show stuck executions</source>
        <translation>Mostrar ejecuciones atascadas</translation>
    </message>
    <message>
        <source>No execution has ended within two days.</source>
        <translation>No ha terminado ninguna ejecución en dos días.</translation>
    </message>
    <message>
        <source>by the hour in which they ended, two days</source>
        <translation>por la hora en que terminaron, dos días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Nobody is cleaning right now.</source>
        <translation>Ahora mismo nadie está limpiando.</translation>
    </message>
    <message>
        <source>Cleaning right now: %1.</source>
        <translation>Limpiando ahora mismo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants your attention.</source>
        <translation>No hay nada que requiera atención.</translation>
    </message>
    <message>
        <source>See…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Indicar las carpetas…</translation>
    </message>
    <message>
        <source>Not known yet: there is no connection.</source>
        <translation>Aún desconocido: no hay conexión.</translation>
    </message>
    <message>
        <source>expired files and orphans, on disk</source>
        <translation>archivos caducados y huérfanos, en disco</translation>
    </message>
    <message>
        <source>Enter opens the executions that ended in that hour.</source>
        <translation>Intro abre las ejecuciones que terminaron en esa hora.</translation>
    </message>
    <message>
        <source>sizes as the rows say, not on disk; orphans: %1</source>
        <translation>tamaños según las filas, no en disco; huérfanos: %1</translation>
    </message>
</context>
<context>
    <name>gui::PastView</name>
    <message>
        <source>The last 30 days under this retention</source>
        <translation>Los últimos 30 días con esta retención</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>con esta retención</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tal como fue</translation>
    </message>
    <message>
        <source>Nothing came in on these days.</source>
        <translation>No llegó nada en estos días.</translation>
    </message>
</context>
<context>
    <name>gui::PlaceChooser</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Another computer, by ssh</source>
        <translation>Otro equipo, por ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be installed there.</source>
        <translation>Las claves, los agentes y los hosts de salto son los de la configuración propia de ssh. scrapazoidctl debe estar instalado allí.</translation>
    </message>
    <message>
        <source>[user@]host[:port]</source>
        <translation>[usuario@]host[:puerto]</translation>
    </message>
    <message>
        <source>Host, as ssh knows it</source>
        <translation>Host, tal como lo conoce ssh</translation>
    </message>
    <message>
        <source>This computer, with root&apos;s rights</source>
        <translation>Este equipo, con permisos de root</translation>
    </message>
    <message>
        <source>For folders that only root may enter. /etc/scrapazoid/helper.conf names them.</source>
        <translation>Para carpetas en las que solo puede entrar root. /etc/scrapazoid/helper.conf las nombra.</translation>
    </message>
    <message>
        <source>This computer, after an administrator&apos;s password</source>
        <translation>Este equipo, con contraseña de administrador</translation>
    </message>
    <message>
        <source>As with root&apos;s rights, for whoever sits at it: cron and services cannot be asked.</source>
        <translation>Como con permisos de root, para quien está ante el equipo: a cron y a los servicios no se les puede preguntar.</translation>
    </message>
    <message>
        <source>Volumes of containers (Docker)</source>
        <translation>Volúmenes de contenedores (Docker)</translation>
    </message>
    <message>
        <source>Each folder is a volume, or a folder in one: docker-volume://NAME. The image that looks after it is helper.image.</source>
        <translation>Cada carpeta es un volumen, o una carpeta dentro de uno: docker-volume://NOMBRE. La imagen que se ocupa de él es helper.image.</translation>
    </message>
    <message>
        <source>A container (Docker)</source>
        <translation>Un contenedor (Docker)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it.</source>
        <translation>scrapazoidctl debe estar instalado en él.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>Name of the container</source>
        <translation>Nombre del contenedor</translation>
    </message>
    <message>
        <source>A pod (Kubernetes)</source>
        <translation>Un pod (Kubernetes)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it. kubectl goes where it goes by itself.</source>
        <translation>scrapazoidctl debe estar instalado en él. kubectl se conecta como de costumbre.</translation>
    </message>
    <message>
        <source>namespace/pod[:container]</source>
        <translation>espacio/pod[:contenedor]</translation>
    </message>
    <message>
        <source>Namespace and name of the pod</source>
        <translation>Espacio de nombres y nombre del pod</translation>
    </message>
    <message>
        <source>Each folder its own place</source>
        <translation>Cada carpeta en su propio lugar</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>An object store (S3)</source>
        <translation>Un almacén de objetos (S3)</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>nombre-del-bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nombre del bucket</translation>
    </message>
    <message>
        <source>The bucket has to keep versions. Its server is below; credentials are those of AWS&apos;s own tools, else the key there.</source>
        <translation>El bucket tiene que conservar versiones. Su servidor está abajo; las credenciales son las de las herramientas propias de AWS o, en su defecto, la clave indicada ahí.</translation>
    </message>
</context>
<context>
    <name>gui::PlanTable</name>
    <message>
        <source>The plan by kind</source>
        <translation>El plan por tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 de %2 marcados</translation>
    </message>
</context>
<context>
    <name>gui::PresetDialog</name>
    <message>
        <source>&amp;Stuck executions, marked as failed</source>
        <translation>&amp;Ejecuciones atascadas, marcadas como fallidas</translation>
    </message>
    <message>
        <source>S&amp;creenshots older than</source>
        <translation>Ca&amp;pturas con más de</translation>
    </message>
    <message>
        <source>&amp;Downloads older than</source>
        <translation>&amp;Descargas con más de</translation>
    </message>
    <message>
        <source>&amp;Orphans: files that no row names</source>
        <translation>&amp;Huérfanos: archivos que ninguna fila nombra</translation>
    </message>
    <message>
        <source>&amp;Missing rows: rows whose file is gone</source>
        <translation>&amp;Filas sin archivo: filas cuyo archivo ya no existe</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Preset &quot;%1&quot;</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>Like &quot;Nightly&quot;</source>
        <translation>Por ejemplo, «Cada noche»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Limpia</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Destino de los archivos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; already: choose another name.</source>
        <translation>Ya existe una plantilla «%1»: elegir otro nombre.</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>Remove the preset &quot;%1&quot;?</source>
        <translation>¿Quitar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>Nothing but the preset goes: no file and no row.</source>
        <translation>Solo se quita la plantilla: ningún archivo ni fila.</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Filtrar por nombre o ejecución…</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrar elementos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Items that go</source>
        <translation>Elementos afectados</translation>
    </message>
    <message>
        <source>Items that are kept</source>
        <translation>Elementos conservados</translation>
    </message>
    <message>
        <source>&amp;Copy these files first…</source>
        <translation>C&amp;opiar antes estos archivos…</translation>
    </message>
    <message>
        <source>Copies ticked or selected files to a folder of your choice, before they go</source>
        <translation>Copia los archivos marcados o seleccionados a la carpeta que se elija, antes de la limpieza</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>&amp;All ticked files…</source>
        <translation>&amp;Todos los archivos marcados…</translation>
    </message>
    <message>
        <source>&amp;Selected files…</source>
        <translation>Archivos &amp;seleccionados…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 de %2 coinciden</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 de %2 marcados</translation>
    </message>
    <message>
        <source>Tick all %1 matching</source>
        <translation>Marcar los %1 que coinciden</translation>
    </message>
    <message>
        <source>Tick all %1</source>
        <translation>Marcar los %1</translation>
    </message>
    <message>
        <source>Untick all %1 matching</source>
        <translation>Desmarcar los %1 que coinciden</translation>
    </message>
    <message>
        <source>Untick all %1</source>
        <translation>Desmarcar los %1</translation>
    </message>
    <message>
        <source>Making the plan: %1</source>
        <translation>Haciendo el plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <translation>
            <numerusform>%Ln elemento hasta ahora</numerusform>
            <numerusform>%Ln elementos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;. Clear the filter to see all.</source>
        <translation>Aquí nada coincide con «%1». Borrar el filtro para verlo todo.</translation>
    </message>
    <message>
        <source>Nothing that the rule alone would take is kept.</source>
        <translation>No se conserva nada de lo que abarcaría la regla sola.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of all that this cleanup looks for is there: there is nothing to do.</source>
        <translation>No hay nada de todo lo que busca esta limpieza: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>None of the chosen files can go: each is gone, pinned, or of an execution that is still at it.</source>
        <translation>No se puede eliminar ninguno de los archivos elegidos: o ya no está, o está anclado, o es de una ejecución que sigue en curso.</translation>
    </message>
    <message>
        <source>%1 · shown are the first %2 that its rules find; which of them are kept is known at the end</source>
        <translation>%1 · se muestran los primeros %2 que encuentran sus reglas; cuáles se conservan se sabrá al final</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Paste a URL</source>
        <translation>&amp;Pegar una URL</translation>
    </message>
    <message>
        <source>postgresql+psycopg2://user@host/database</source>
        <translation>postgresql+psycopg2://usuario@host/base</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Conexión «%1»</translation>
    </message>
    <message>
        <source>The name stays: runs and scripts refer to it.</source>
        <translation>El nombre se mantiene: pasadas y scripts se refieren a él.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar para: %1</translation>
    </message>
    <message>
        <source>The &amp;files are on</source>
        <translation>Los &amp;archivos están en</translation>
    </message>
    <message>
        <source>Only folders of this computer can be looked through: enter the path there.</source>
        <translation>Solo se pueden examinar carpetas de este equipo: indicar allí la ruta.</translation>
    </message>
    <message>
        <source>own names</source>
        <translation>nombres propios</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>kept in the desktop&apos;s keychain</source>
        <translation>guardada en el llavero del escritorio</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Password, kept in the desktop&apos;s keychain</source>
        <translation>Contraseña, guardada en el llavero del escritorio</translation>
    </message>
    <message>
        <source>The address is in the fields below; its password goes to the keychain.</source>
        <translation>La dirección está en los campos de abajo; su contraseña va al llavero.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe.</translation>
    </message>
    <message>
        <source>It works. What could be better, or could not be told, is below.</source>
        <translation>Funciona. Abajo está lo que podría ser mejor o no se pudo saber.</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already: choose another name.</source>
        <translation>Ya existe una conexión «%1»: elegir otro nombre.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its password is not kept: %1</source>
        <translation>La conexión está guardada y en uso, pero no se ha guardado su contraseña: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server.</source>
        <translation>La dirección pegada está en los campos del servidor.</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server; its password goes to the keychain.</source>
        <translation>La dirección pegada está en los campos del servidor; su contraseña va al llavero.</translation>
    </message>
    <message>
        <source>%1 must not be empty: the connection needs a name, such as &quot;production&quot;.</source>
        <translation>%1 no puede quedar en blanco: la conexión necesita un nombre, como «production».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 must not be empty: %2.</source>
        <translation>%1 no puede quedar en blanco: %2.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What the test has found</source>
        <translation>Lo que ha encontrado la prueba</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password: correct them in %1. Where that is empty, the password comes from PGPASSWORD or from ~/.pgpass.</source>
        <translation>El servidor no acepta este usuario con esta contraseña: corregirlos en %1. Si está vacío, la contraseña viene de PGPASSWORD o de ~/.pgpass.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Object store&apos;s access key ID, kept in the desktop&apos;s keychain</source>
        <translation>ID de clave de acceso del almacén de objetos, guardado en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Object store&apos;s secret access key, kept in the desktop&apos;s keychain</source>
        <translation>Clave de acceso secreta del almacén de objetos, guardada en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Used where AWS&apos;s own tools would find no credentials: no variables of the environment, no token, nothing in ~/.aws.</source>
        <translation>Se usa donde las herramientas propias de AWS no encontrarían credenciales: ni variables de entorno, ni token, ni nada en ~/.aws.</translation>
    </message>
    <message>
        <source>%1 is missing: the two halves of a key belong together.</source>
        <translation>Falta %1: las dos mitades de una clave van juntas.</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its object store&apos;s key is not kept: %1</source>
        <translation>La conexión está guardada y en uso, pero no se ha guardado la clave de su almacén de objetos: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileMenu</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ajustes de la conexión…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Quitar esta conexión…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its password from this computer?</source>
        <translation>¿Quitar de este equipo la conexión «%1» y su contraseña?</translation>
    </message>
    <message>
        <source>The database, its files and the history stay as they are.</source>
        <translation>La base de datos, sus archivos y el historial se quedan como están.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Volumes of the container engine…</source>
        <translation>Volúmenes del motor de contenedores…</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keychain, which is asked for the password of %1: unlock it if it asks you.</source>
        <translation>Esperando al llavero del escritorio, al que se ha pedido la contraseña de %1: desbloquearlo si lo solicita.</translation>
    </message>
</context>
<context>
    <name>gui::ProfileStripe</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProjectionView</name>
    <message>
        <source>Use of the volume, a year ahead</source>
        <translation>Uso del volumen en el próximo año</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>con esta retención</translation>
    </message>
    <message>
        <source>without any cleanup</source>
        <translation>sin ninguna limpieza</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>stay under %1 %</source>
        <translation>no pasar de %1 %</translation>
    </message>
</context>
<context>
    <name>gui::QuarantineLine</name>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Free it now…</source>
        <translation>Liberarlo ahora…</translation>
    </message>
    <message>
        <source>Bring back what waits in quarantine</source>
        <translation>Recuperar lo que espera en cuarentena</translation>
    </message>
    <message>
        <source>Delete what waits in quarantine for good</source>
        <translation>Eliminar definitivamente lo que espera en cuarentena</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Otro trabajo de esta ventana sigue en curso.</translation>
    </message>
    <message>
        <source>Shows the run in the history, from where it can be undone.</source>
        <translation>Muestra la pasada en el historial, desde donde se puede deshacer.</translation>
    </message>
    <message>
        <source>Shows what would be deleted for good, and asks first.</source>
        <translation>Muestra lo que se eliminaría definitivamente, y pregunta antes.</translation>
    </message>
</context>
<context>
    <name>gui::ReconciliationView</name>
    <message>
        <source>From the database&apos;s figure to the disk&apos;s: %1</source>
        <translation>De la cifra de la base de datos a la del disco: %1</translation>
    </message>
    <message>
        <source>Both say %1.</source>
        <translation>Ambos dicen %1.</translation>
    </message>
    <message>
        <source>The largest step: %1 (%2).</source>
        <translation>El paso mayor: %1 (%2).</translation>
    </message>
    <message>
        <source>The disk holds %1 more than the database says.</source>
        <translation>El disco contiene %1 más de lo que dice la base de datos.</translation>
    </message>
    <message>
        <source>The disk holds %1 less than the database says.</source>
        <translation>El disco contiene %1 menos de lo que dice la base de datos.</translation>
    </message>
    <message>
        <source>On the volume of %1, %2 of %3 are used; %4 of that lie below neither folder.</source>
        <translation>En el volumen de %1 están en uso %2 de %3; %4 de ello no está en ninguna de las dos carpetas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The bucket holds %1 more than the database says.</source>
        <translation>El bucket contiene %1 más de lo que dice la base de datos.</translation>
    </message>
    <message>
        <source>The bucket holds %1 less than the database says.</source>
        <translation>El bucket contiene %1 menos de lo que dice la base de datos.</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>Filtrar por nombre o ejecución…</translation>
    </message>
    <message>
        <source>Filter outcomes</source>
        <translation>Filtrar resultados</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Items and what became of them</source>
        <translation>Elementos y lo que ha sido de ellos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>Línea de comandos equivalente</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar comando</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>&amp;New cleanup</source>
        <translation>&amp;Nueva limpieza</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>%1, all undone</source>
        <translation>%1, todo deshecho</translation>
    </message>
    <message>
        <source>%1, of which undone: %2</source>
        <translation>%1, de ello deshecho: %2</translation>
    </message>
    <message>
        <source>This run was made on another connection.</source>
        <translation>Esta pasada se hizo con otra conexión.</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>Otro trabajo de esta ventana sigue en curso.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Aquí nada coincide con «%1».</translation>
    </message>
    <message>
        <source>No item ended like that.</source>
        <translation>Ningún elemento terminó así.</translation>
    </message>
    <message>
        <source>Left out, not reached</source>
        <translation>Sin tratar</translation>
    </message>
    <message>
        <source>Became free</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Nothing of it waits in quarantine any more: the history says what became of it.</source>
        <translation>Ya nada de ello espera en cuarentena: el historial dice qué ha sido de ello.</translation>
    </message>
    <message>
        <source>Sho&amp;w in history</source>
        <translation>Mostrar en el &amp;historial</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
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
        <translation>Qué volumen</translation>
    </message>
    <message>
        <source>on the volume of the screenshots</source>
        <translation>en el volumen de las capturas</translation>
    </message>
    <message>
        <source>on the volume of the downloads</source>
        <translation>en el volumen de las descargas</translation>
    </message>
    <message>
        <source>Moves the sliders there; nothing is removed.</source>
        <translation>Mueve los controles deslizantes hasta ahí; no se elimina nada.</translation>
    </message>
    <message>
        <source>What must go, in this order</source>
        <translation>Qué hay que eliminar, en este orden</translation>
    </message>
    <message>
        <source>To have f&amp;ree</source>
        <translation>Para tener li&amp;bres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n day(s)</source>
        <translation>
            <numerusform>&amp;Conservar %n día</numerusform>
            <numerusform>&amp;Conservar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits in quarantine</source>
        <translation>Lo que espera en cuarentena</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message numerus="yes">
        <source>Files older than %n day(s)</source>
        <translation>
            <numerusform>Archivos de más de %n día</numerusform>
            <numerusform>Archivos de más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>Libre después</translation>
    </message>
    <message>
        <source>How much is free on this volume is not known.</source>
        <translation>No se sabe cuánto espacio libre hay en este volumen.</translation>
    </message>
    <message>
        <source>%1 are free now.</source>
        <translation>Ahora hay %1 libres.</translation>
    </message>
    <message>
        <source>Even without all of this %1 would still be missing.</source>
        <translation>Incluso sin todo esto seguirían faltando %1.</translation>
    </message>
    <message>
        <source>Nothing has to go.</source>
        <translation>No hay que eliminar nada.</translation>
    </message>
    <message>
        <source>No file in use has to go.</source>
        <translation>No hay que eliminar ningún archivo en uso.</translation>
    </message>
    <message numerus="yes">
        <source>Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.</source>
        <translation>
            <numerusform>Los archivos pueden quedarse %n día como máximo. Lo que va a cuarentena devuelve su espacio cuando se libera.</numerusform>
            <numerusform>Los archivos pueden quedarse %n días como máximo. Lo que va a cuarentena devuelve su espacio cuando se libera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunView</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Progreso de la limpieza</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Marking %1 as failed</source>
        <translation>Marcando con fallo %1</translation>
    </message>
    <message>
        <source>Re-linking %1</source>
        <translation>Reenlazando %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>Limpiando %1</translation>
    </message>
    <message>
        <source>Stopping after the current batch…</source>
        <translation>Deteniendo tras el lote actual…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 por hacer</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor de %1</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
</context>
<context>
    <name>gui::SavedFilters</name>
    <message>
        <source>No filters saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>Nombre del filtro. Si hay uno con el mismo nombre, se reemplaza.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Atender la programación</translation>
    </message>
    <message>
        <source>Clean up this database by itself, from now on and without asking again?</source>
        <translation>¿Limpiar por sí sola esta base de datos, desde ahora y sin volver a preguntar?</translation>
    </message>
    <message>
        <source>What is due runs at once. Where others keep the schedule, too, one leads and the rest stand by.</source>
        <translation>Lo pendiente se ejecuta de inmediato. Si otros también atienden la programación, uno dirige y los demás están en espera.</translation>
    </message>
    <message>
        <source>%1 begins with what is due at once.</source>
        <translation>%1 empieza de inmediato con lo pendiente.</translation>
    </message>
    <message>
        <source>Nobody keeps it at the moment.</source>
        <translation>En este momento no la atiende nadie.</translation>
    </message>
    <message>
        <source>Switch the schedule on</source>
        <translation>Activar la programación</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule clean up this database without asking?</source>
        <translation>¿Permitir que quien atiende la programación limpie esta base de datos sin preguntar?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Quitar tarea</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the schedule?</source>
        <translation>¿Quitar «%1» de la programación?</translation>
    </message>
    <message>
        <source>No file and no row goes, and the preset stays.</source>
        <translation>No se elimina ningún archivo ni ninguna fila, y la plantilla se queda.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is to observe only: nothing will be changed.</source>
        <translation>¿Atender la programación desde esta ventana? Está en modo de solo observar: no se cambiará nada.</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is off: nothing will be changed.</source>
        <translation>¿Atender la programación desde esta ventana? Está desactivada: no se cambiará nada.</translation>
    </message>
</context>
<context>
    <name>gui::SectionBar</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>gui::SetupDialog</name>
    <message>
        <source>Set up the console</source>
        <translation>Preparar la consola</translation>
    </message>
    <message>
        <source>The console keeps a journal of everything it changes, so that it can be undone. For that it needs, once:</source>
        <translation>La consola lleva un diario de todo lo que cambia, para que se pueda deshacer. Para ello necesita, una sola vez:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Looking at what is missing…</source>
        <translation>Mirando qué falta…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>Ya está todo preparado.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>gui::ShotViewer</name>
    <message>
        <source>Screenshots of execution #%1</source>
        <translation>Capturas de la ejecución #%1</translation>
    </message>
    <message>
        <source>Previous screenshot</source>
        <translation>Captura anterior</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>Anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next screenshot</source>
        <translation>Captura siguiente</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>Alejar (−, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Acercar (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>As large as the window (0)</source>
        <translation>Tan grande como la ventana (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tamaño real (1)</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>The file is not shown: %1.</source>
        <translation>El archivo no se muestra: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This screenshot cannot be shown: %1</source>
        <translation>Esta captura no se puede mostrar: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
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
        <translation>Captura %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>On the way to %1, ssh waits for you:</source>
        <translation>De camino a %1, ssh espera una respuesta:</translation>
    </message>
    <message>
        <source>On the way to %1, ssh or sudo asks:</source>
        <translation>De camino a %1, ssh o sudo pregunta:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer, kept nowhere</source>
        <translation>Respuesta, no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Say yes only if its administrator has told you the same key: whoever pretends to be that machine gets what is sent there.</source>
        <translation>Responder sí solo si su administrador ha comunicado la misma clave: quien se haga pasar por ese equipo recibe lo que se envíe allí.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, continuar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in at %1: the dialog has the question.</source>
        <translation>Esperando a que alguien inicie sesión en %1: el diálogo hace la pregunta.</translation>
    </message>
</context>
<context>
    <name>gui::StateBanner</name>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ello</translation>
    </message>
    <message>
        <source>The console is not connected to any database yet.</source>
        <translation>La consola aún no está conectada a ninguna base de datos.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>The console&apos;s own schema in this database is of an older version. Everything can be looked at and previewed; before anything can be cleaned, it has to be brought up to date.</source>
        <translation>El esquema propio de la consola en esta base de datos es de una versión anterior. Se puede mirar y previsualizar todo; para poder limpiar algo, hay que actualizarlo.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema and quarantine folders.</source>
        <translation>La consola no está preparada en esta base de datos. Se puede mirar y previsualizar todo; para poder limpiar algo, necesita su propio esquema y carpetas de cuarentena.</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema.</source>
        <translation>La consola no está preparada en esta base de datos. Se puede mirar y previsualizar todo; para poder limpiar algo, necesita su propio esquema.</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Preparar…</translation>
    </message>
    <message>
        <source>Not live: this is the state of %1 %2.</source>
        <translation>No es en vivo: este es el estado de las %1 %2.</translation>
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
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>finishing an interrupted run</source>
        <translation>terminando una pasada interrumpida</translation>
    </message>
    <message>
        <source>listing files</source>
        <translation>listando archivos</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>leyendo la base de datos</translation>
    </message>
    <message>
        <source>looking at files</source>
        <translation>mirando archivos</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>limpiando</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>recuperando</translation>
    </message>
    <message>
        <source>purging</source>
        <translation>purgando</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops after the current batch; what is done stays done.</source>
        <translation>Se detiene tras el lote actual; lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connected · PostgreSQL %1 · %2 ms</source>
        <translation>Conectado · PostgreSQL %1 · %2 ms</translation>
    </message>
    <message>
        <source>Server gone since %1 UTC · trying again in %2 s</source>
        <translation>Servidor ausente desde las %1 UTC · nuevo intento en %2 s</translation>
    </message>
    <message>
        <source>No connection · trying again in %1 s</source>
        <translation>Sin conexión · nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>Last refresh %1 %2 · clock skew %3 s</source>
        <translation>Actualizado a las %1 %2 · desfase del reloj %3 s</translation>
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
        <translation>%1: deteniendo…</translation>
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
        <translation>1 Elegir</translation>
    </message>
    <message>
        <source>2 Preview</source>
        <translation>2 Vista previa</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Ejecutar</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Resultado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::StorageBoard</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Added per day</source>
        <translation>Añadido por día</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Edad %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Añadido el %1</translation>
    </message>
    <message>
        <source>by the time of its row, of what is still there</source>
        <translation>según la hora de su fila, de lo que sigue ahí</translation>
    </message>
    <message>
        <source>No day has been kept yet: the console&apos;s own schema is not set up, or cannot be written.</source>
        <translation>Aún no se ha guardado ningún día: el esquema propio de la consola no está preparado, o no se puede escribir en él.</translation>
    </message>
    <message>
        <source>at the last look of each day</source>
        <translation>en la última mirada de cada día</translation>
    </message>
    <message>
        <source>%1 · ▼ a cleanup</source>
        <translation>%1 · ▼ una limpieza</translation>
    </message>
</context>
<context>
    <name>gui::StorageCards</name>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Archivos que faltan</translation>
    </message>
    <message numerus="yes">
        <source>Expired (&gt; %n day(s))</source>
        <translation>
            <numerusform>Caducados (&gt; %n día)</numerusform>
            <numerusform>Caducados (&gt; %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired (&gt; %1 and %2 days)</source>
        <translation>Caducados (&gt; %1 y %2 días)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in no row, older than %2</source>
        <translation>%1 sin fila, con más de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>whose file is gone</source>
        <translation>cuyo archivo ya no existe</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>Preview their cleanup</source>
        <translation>Previsualizar su limpieza</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>on disk; %1 of %2</source>
        <translation>en disco; %1 de %2</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <translation>%1, solo de %2</translation>
    </message>
    <message>
        <source>of its inodes; %1</source>
        <translation>de sus inodos; %1</translation>
    </message>
    <message>
        <source> · %1 inodes free</source>
        <translation> · %1 inodos libres</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation> · %1: %2</translation>
    </message>
    <message>
        <source>its server does not say how much room there is: set %1 to what you allow for it</source>
        <translation>su servidor no dice cuánto espacio hay: indicar en %1 el que se le asigna</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progreso de la exploración</translation>
    </message>
    <message>
        <source>Retention to look at, in days</source>
        <translation>Retención que se quiere mirar, en días</translation>
    </message>
    <message>
        <source>&amp;What if retention were</source>
        <translation>Y si la rete&amp;nción fuera de</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>Sin conexión. Elegir una conexión arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Looking at both folders…</source>
        <translation>Mirando ambas carpetas…</translation>
    </message>
    <message>
        <source>The scan is not complete: %1</source>
        <translation>La exploración no está completa: %1</translation>
    </message>
    <message>
        <source>This day&apos;s snapshot is not kept: %1</source>
        <translation>No se guarda la instantánea de este día: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %Ln file(s)…</source>
        <translation>
            <numerusform>Midiendo %Ln archivo…</numerusform>
            <numerusform>Midiendo %Ln archivos…</numerusform>
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
        <translation>%1 · antes de la última limpieza</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>Midiendo ambas carpetas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No folder is set for this connection, so nobody can say what lies on disk.</source>
        <translation>No hay ninguna carpeta indicada para esta conexión, así que no se sabe qué hay en disco.</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>Indicar las carpetas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>There are no files with a row.</source>
        <translation>No hay archivos con fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) measured in %1 s, %2 %3</source>
        <translation>
            <numerusform>%Ln archivo medido en %1 s, a las %2 %3</numerusform>
            <numerusform>%Ln archivos medidos en %1 s, a las %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the connection is lost since</source>
        <translation>%1 · después se perdió la conexión</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>gui::TextViewer</name>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%L1 characters in %Ln line(s)</source>
        <translation>
            <numerusform>%L1 caracteres en %Ln línea</numerusform>
            <numerusform>%L1 caracteres en %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Principio</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Final</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
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
        <translation>Las &amp;ejecuciones contarían como atascadas tras</translation>
    </message>
    <message>
        <source>Completed executions over the limit, by user</source>
        <translation>Ejecuciones completadas por encima del límite, por usuario</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Would have been marked</source>
        <translation>Se habrían marcado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>gui::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The pictures are in %1.</source>
        <translation>Las imágenes están en %1.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>No se pudo escribir la imagen %1.</translation>
    </message>
    <message>
        <source>The tour came no further than &quot;%1&quot; within five minutes.</source>
        <translation>El recorrido no pasó de «%1» en cinco minutos.</translation>
    </message>
</context>
<context>
    <name>gui::UnitsView</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>A service that stays (systemd)</source>
        <translation>Un servicio permanente (systemd)</translation>
    </message>
    <message>
        <source>Timers (systemd)</source>
        <translation>Temporizadores (systemd)</translation>
    </message>
    <message>
        <source>Lines for crontab</source>
        <translation>Líneas para crontab</translation>
    </message>
    <message>
        <source>How cleanups are started</source>
        <translation>Cómo se inician las limpiezas</translation>
    </message>
    <message>
        <source>for this user</source>
        <translation>para este usuario</translation>
    </message>
    <message>
        <source>for the system</source>
        <translation>para el sistema</translation>
    </message>
    <message>
        <source>Whose service it is</source>
        <translation>De quién es el servicio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>Texto de la unidad</translation>
    </message>
    <message>
        <source>Paste into: crontab -e</source>
        <translation>Pegar en: crontab -e</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
    <message>
        <source>Goes to /etc/systemd/system/%1, with a user &quot;%2&quot; of its own who may write to both folders; then: systemctl daemon-reload</source>
        <translation>Va a /etc/systemd/system/%1, con un usuario propio «%2» que pueda escribir en ambas carpetas; después: systemctl daemon-reload</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Install for this user</source>
        <translation>Instalar para este usuario</translation>
    </message>
    <message>
        <source>Install and start %1?</source>
        <translation>¿Instalar e iniciar %1?</translation>
    </message>
    <message>
        <source>the two timers</source>
        <translation>los dos temporizadores</translation>
    </message>
    <message>
        <source>It keeps the schedule of this database from now on, also when this window is closed: files are removed without asking again.

%1</source>
        <translation>Atiende la programación de esta base de datos desde ahora, también con esta ventana cerrada: se eliminan archivos sin volver a preguntar.

%1</translation>
    </message>
    <message>
        <source>Install and start</source>
        <translation>Instalar e iniciar</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Installed and started.</source>
        <translation>Instalado e iniciado.</translation>
    </message>
    <message>
        <source>The units are written, but &quot;%1 %2&quot; failed: %3</source>
        <translation>Las unidades están escritas, pero «%1 %2» falló: %3</translation>
    </message>
    <message>
        <source>If it fails, nobody is told: the unit that mails root then, scrapazoidctl-failed@.service, comes with the package scrapazoidctl, which is not installed here.</source>
        <translation>Si falla, nadie recibe aviso: la unidad que en ese caso envía un correo a root, scrapazoidctl-failed@.service, viene con el paquete scrapazoidctl, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>gui::WatchersView</name>
    <message>
        <source>Stuck executions</source>
        <translation>Ejecuciones atascadas</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Filas sin archivo</translation>
    </message>
    <message>
        <source>Programs that keep the schedule</source>
        <translation>Programas que atienden la programación</translation>
    </message>
    <message>
        <source>When each kind of cleanup last went through</source>
        <translation>Cuándo salió bien por última vez cada tipo de limpieza</translation>
    </message>
    <message>
        <source>Who keeps the schedule</source>
        <translation>Quién atiende la programación</translation>
    </message>
    <message>
        <source>Last time that all of it went through</source>
        <translation>La última vez que todo salió bien</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>Desde (%1)</translation>
    </message>
    <message>
        <source>Nobody: keep it in this window, or install a service.</source>
        <translation>Nadie: atenderla en esta ventana, o instalar un servicio.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Cuándo (%1)</translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>No cleanup has gone through yet.</source>
        <translation>Aún no ha salido bien ninguna limpieza.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>jobs::JobBase</name>
    <message>
        <source>The work ended unexpectedly (%1); try again, and report it if it happens again.</source>
        <translation>El trabajo terminó de forma inesperada (%1); intentarlo de nuevo e informar si se repite.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Consola de Scrapazoid</translation>
    </message>
    <message>
        <source>Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>Se ocupa de las ejecuciones y los archivos de una instalación de Scrapazoid.</translation>
    </message>
    <message>
        <source>Connect to this profile instead of the default one.</source>
        <translation>Conectar con este perfil en lugar del predeterminado.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Colores: system, light o dark.</translation>
    </message>
    <message>
        <source>Show every page by itself, do a real preview, run and undo, write a picture of each to this folder, and end.</source>
        <translation>Mostrar cada página por sí sola, hacer de verdad una vista previa, una pasada y una acción de deshacer, escribir una imagen de cada una en esta carpeta y terminar.</translation>
    </message>
    <message>
        <source>Start on this page: %1.</source>
        <translation>Empezar en esta página: %1.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;: choose one of %2.</source>
        <translation>No existe la página «%1»: elegir una de %2.</translation>
    </message>
</context>
<context>
    <name>models::ExecutionPageModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>atascada · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Iniciada (local)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Iniciada (UTC)</translation>
    </message>
    <message>
        <source>Completed (local)</source>
        <translation>Completada (local)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>Completada (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>models::FileTreeModel</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>No execution</source>
        <translation>Sin ejecución</translation>
    </message>
    <message>
        <source>No extension</source>
        <translation>Sin extensión</translation>
    </message>
    <message>
        <source>In no row</source>
        <translation>En ninguna fila</translation>
    </message>
    <message>
        <source>%1: %2 on disk, %3 in file sizes</source>
        <translation>%1: %2 en disco, %3 en tamaños de archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
</context>
<context>
    <name>models::FoundItemsModel</name>
    <message>
        <source>Execution #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>Marked %1 by %2, %3: %4</source>
        <translation>Marcada el %1 por %2, %3: %4</translation>
    </message>
    <message>
        <source>Seen %1 by %2, %3: %4</source>
        <translation>Visto el %1 por %2, %3: %4</translation>
    </message>
    <message>
        <source>Removed %1 by %2, %3: %4</source>
        <translation>Eliminado el %1 por %2, %3: %4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Cuándo (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>models::InventoryFilesModel</name>
    <message>
        <source>live</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>Hora (local)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
</context>
<context>
    <name>models::LiveExecutionsModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>atascada · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Iniciada (local)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Iniciada (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Of %1 limit</source>
        <translation>Del límite de %1</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Capt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
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
        <translation>%1 del límite</translation>
    </message>
</context>
<context>
    <name>models::PlanItemsModel</name>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiado entretanto</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>file was gone already</source>
        <translation>el archivo ya no estaba</translation>
    </message>
    <message>
        <source>row was gone already</source>
        <translation>la fila ya no estaba</translation>
    </message>
    <message>
        <source>protected meanwhile</source>
        <translation>protegido entretanto</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>protegido: %1</translation>
    </message>
    <message>
        <source>in use by another transaction</source>
        <translation>en uso por otra transacción</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <translation>retenido por la base de datos</translation>
    </message>
    <message>
        <source>kept by the database: %1</source>
        <translation>retenido por la base de datos: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgado</translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>está en %1</translation>
    </message>
    <message>
        <source>%1, found twice</source>
        <translation>%1, encontrado dos veces</translation>
    </message>
    <message>
        <source>%1, file is gone</source>
        <translation>%1, el archivo ya no existe</translation>
    </message>
    <message>
        <source>Execution #%1 (%2)</source>
        <translation>Ejecución #%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>Iniciada (local)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Iniciada (UTC)</translation>
    </message>
    <message>
        <source>Changed (local)</source>
        <translation>Cambio (local)</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Cambio (UTC)</translation>
    </message>
    <message>
        <source>Stored (local)</source>
        <translation>Guardado (local)</translation>
    </message>
    <message>
        <source>Stored (UTC)</source>
        <translation>Guardado (UTC)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Dated (local)</source>
        <translation>Fecha (local)</translation>
    </message>
    <message>
        <source>Dated (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1, aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>models::RunItemsModel</name>
    <message>
        <source>Execution #%1 (was %2)</source>
        <translation>Ejecución #%1 (estaba %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>models::RunsModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Purge of %1</source>
        <translation>Purga de %1</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>Ejecuciones atascadas</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>partly failed</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Cuándo (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>Filas sin archivo</translation>
    </message>
    <message>
        <source>Weekly cleanup</source>
        <translation>Limpieza semanal</translation>
    </message>
    <message>
        <source>Aggressive cleanup</source>
        <translation>Limpieza agresiva</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>deshecha en parte</translation>
    </message>
</context>
<context>
    <name>models::ScheduledJobsModel</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>con retraso desde el %1</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activa</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, inactiva</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>Next (local)</source>
        <translation>Siguiente (local)</translation>
    </message>
    <message>
        <source>Next (UTC)</source>
        <translation>Siguiente (UTC)</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>Última (local)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Última (UTC)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
</context>
<context>
    <name>models::TextLinesModel</name>
    <message>
        <source>… %L1 lines between are not shown: save the text to read them …</source>
        <translation>… %L1 líneas intermedias no se muestran: guardar el texto para leerlas …</translation>
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
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Cuándo (local)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
</TS>
