<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cleanup</name>
    <message>
        <source>Whoever keeps the schedule tells somebody of what is wrong: %1 looked at %2.</source>
        <translation>调度执行者会通报问题：%1 于%2检查过。</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails: the last to look was %1, at %2.</source>
        <translation>卷已满或调度失败时无人会得到通知：最后检查的是 %1，时间为%2。</translation>
    </message>
    <message>
        <source>Nobody would be told of a full volume or of a schedule that fails.</source>
        <translation>卷已满或调度失败时无人会得到通知。</translation>
    </message>
    <message>
        <source>Name a command that tells you (&quot;scrapazoidctl config set alerts.hook &apos;…&apos;&quot;) and keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>指定一个用于通知的命令（“scrapazoidctl config set alerts.hook &apos;…&apos;”），并执行调度：把“scrapazoidctl watch”作为服务运行，或由定时器运行“scrapazoidctl watch --once”。</translation>
    </message>
    <message>
        <source>The command is there; keep the schedule: &quot;scrapazoidctl watch&quot; as a service, or &quot;scrapazoidctl watch --once&quot; from a timer.</source>
        <translation>命令已指定；还需执行调度：把“scrapazoidctl watch”作为服务运行，或由定时器运行“scrapazoidctl watch --once”。</translation>
    </message>
    <message>
        <source>Whether the console is set up cannot be seen without the rights on its own schema.</source>
        <translation>没有对控制台自身架构的权限，无法得知控制台是否已初始化。</translation>
    </message>
    <message>
        <source>Give the role the right to read the server&apos;s catalogue.</source>
        <translation>授予该角色读取服务器系统目录的权限。</translation>
    </message>
    <message>
        <source>Correct or remove it; until then nothing is changed by this profile.</source>
        <translation>请更正或删除它；在此之前，此配置方案不会更改任何内容。</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s question for a password, or set the folder as sudo://%1.</source>
        <translation>在桌面的密码询问中作答，或将文件夹设为 sudo://%1。</translation>
    </message>
    <message>
        <source>Let user %1 start the helper without a password: %2</source>
        <translation>允许用户 %1 无需密码启动辅助程序：%2</translation>
    </message>
    <message>
        <source>Make a key with &quot;ssh-keygen -t ed25519&quot;, and let its owner in there with a line in ~/.ssh/authorized_keys: %1 KEY</source>
        <translation>用“ssh-keygen -t ed25519”生成密钥，并在那里的 ~/.ssh/authorized_keys 中加一行以允许其所有者登录：%1 公钥</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys there, or load the key that it has already with &quot;ssh-add&quot;: %1 %2</source>
        <translation>在那里的 ~/.ssh/authorized_keys 中加入此行，或用“ssh-add”加载其中已有的密钥：%1 %2</translation>
    </message>
    <message>
        <source>Compare its key with what its administrator says, and connect once by hand to take it: %1</source>
        <translation>将其密钥与管理员提供的进行比对，然后手动连接一次以接受它：%1</translation>
    </message>
    <message>
        <source>Only if its administrator says that its key has changed: ssh-keygen -R %1, and connect once by hand: %2</source>
        <translation>仅当其管理员确认密钥已更换时：ssh-keygen -R %1，再手动连接一次：%2</translation>
    </message>
    <message>
        <source>Use an image that has it, as this one: docker build -t %1 -f packaging/container/Containerfile build/deb</source>
        <translation>使用带有它的镜像，例如：docker build -t %1 -f packaging/container/Containerfile build/deb</translation>
    </message>
    <message>
        <source>Try it by hand: %1 – or correct the address: scrapazoidctl config set %2.dir ADDRESS</source>
        <translation>手动试一下：%1，或更正地址：scrapazoidctl config set %2.dir 地址</translation>
    </message>
    <message>
        <source>A helper on %1 answers: scrapazoidctl %2, working as %3.</source>
        <translation>%1 上的辅助程序有响应：scrapazoidctl %2，以 %3 身份工作。</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; before the helper begins.</source>
        <translation>在辅助程序开始之前，%1 的远程 shell 输出了“%2”。</translation>
    </message>
    <message>
        <source>Let it print that only where somebody sits at it, as with this line at the top of ~/.bashrc there: [[ $- == *i* ]] || return</source>
        <translation>让它只在有人操作时才输出，例如在那里的 ~/.bashrc 开头加入此行：[[ $- == *i* ]] || return</translation>
    </message>
    <message>
        <source>The helper on %1 may only look: it is started with --read-only.</source>
        <translation>%1 上的辅助程序只能查看：它以 --read-only 启动。</translation>
    </message>
    <message>
        <source>Take --read-only away from its line in ~/.ssh/authorized_keys there, or use a profile for looking: doctor --viewer.</source>
        <translation>从那里 ~/.ssh/authorized_keys 的对应行中去掉 --read-only，或使用仅供查看的配置方案：doctor --viewer。</translation>
    </message>
    <message>
        <source>Locks in the %1 folder hold for everybody.</source>
        <translation>%1 文件夹中的锁对所有程序有效。</translation>
    </message>
    <message>
        <source>The %1 folder lies on a network or user-space file system (%2): a lock in it may hold on this machine only.</source>
        <translation>%1 文件夹位于网络或用户空间文件系统（%2）上：其中的锁可能只在本机有效。</translation>
    </message>
    <message>
        <source>Clean it from one machine, the one that holds the schedule.</source>
        <translation>只从一台机器清理，即执行调度的那台。</translation>
    </message>
    <message>
        <source>Every file in the quarantine of the %1 folder has its entry in the journal.</source>
        <translation>%1 文件夹隔离区中的每个文件在操作日志中都有条目。</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.</source>
        <translation>
            <numerusform>%1 文件夹的隔离区中有%Ln个此数据库中没有记录的文件，属于运行 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a run back with its rows: scrapazoidctl undo %1 --from-manifest. What nobody wants back goes with scrapazoidctl purge --strays.</source>
        <translation>恢复一次运行及其行：scrapazoidctl undo %1 --from-manifest。不再需要的用 scrapazoidctl purge --strays 删除。</translation>
    </message>
    <message>
        <source>They lie in %1/%2/quarantine below the paths they had: move back what is wanted; the rest goes with scrapazoidctl purge --strays.</source>
        <translation>它们按原路径位于 %1/%2/quarantine 之下：需要的请移回；其余用 scrapazoidctl purge --strays 删除。</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day(s) (journal.days).</source>
        <translation>
            <numerusform>控制台的历史记录在数据库中占用%1；已无法撤销的行会保留%n天（journal.days）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln of them is/are older and go(es) with the next purge.</source>
        <translation>
            <numerusform> 其中%Ln行已超过此期限，将在下次清除时删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run waits for its last look at late rows.</source>
        <translation>没有运行在等待对迟到行的最后检查。</translation>
    </message>
    <message>
        <source>process %1 on the server (%2) has had a transaction open on the service&apos;s tables</source>
        <translation>服务器上的进程 %1（%2）在服务的表上有一个未结束的事务</translation>
    </message>
    <message>
        <source>the prepared transaction %1 is open on the service&apos;s tables</source>
        <translation>预备事务 %1 在服务的表上尚未结束</translation>
    </message>
    <message>
        <source>nobody is in its way now</source>
        <translation>目前没有阻碍</translation>
    </message>
    <message>
        <source>Run %1 waits for its last look at late rows, so nothing of it is deleted for good; %2.</source>
        <translation>运行 %1 正等待对迟到行的最后检查，因此其内容都不会永久删除；%2。</translation>
    </message>
    <message>
        <source>The next cleanup makes up for it once such transactions have ended.</source>
        <translation>此类事务结束后，下次清理会补上。</translation>
    </message>
    <message>
        <source>files come back in one step that replaces nothing</source>
        <translation>恢复文件只需一步，不会替换任何内容</translation>
    </message>
    <message>
        <source>files come back by a link, in two steps that replace nothing</source>
        <translation>恢复文件通过链接分两步进行，不会替换任何内容</translation>
    </message>
    <message>
        <source>no file can come back without the risk of replacing another</source>
        <translation>恢复文件总有替换其他文件的风险</translation>
    </message>
    <message>
        <source>What the file system of the %1 folder can do is tried out in its quarantine, which cannot be written to.</source>
        <translation>%1 文件夹的文件系统能力需在其隔离区中测试，而隔离区不可写。</translation>
    </message>
    <message>
        <source>the kernel keeps paths inside it</source>
        <translation>内核确保路径不会越出</translation>
    </message>
    <message>
        <source>paths are walked part by part, as the kernel refuses openat2</source>
        <translation>逐级检查路径，因为内核拒绝 openat2</translation>
    </message>
    <message>
        <source>what is done survives a power cut</source>
        <translation>已完成的操作断电后不会丢失</translation>
    </message>
    <message>
        <source>folders cannot be synced, so a power cut may undo the last moves</source>
        <translation>文件夹无法同步，断电可能使最后的移动失效</translation>
    </message>
    <message>
        <source>names that differ by case alone are one</source>
        <translation>仅大小写不同的名称视为同一个</translation>
    </message>
    <message>
        <source>The file system of the %1 folder: %2.</source>
        <translation>%1 文件夹的文件系统：%2。</translation>
    </message>
    <message>
        <source>The file system of the %1 folder, %2: %3.</source>
        <translation>%1 文件夹的文件系统 %2：%3。</translation>
    </message>
    <message>
        <source>Cleanups with quarantine are refused here: remove for good (--permanent), or move the folder to a file system with links.</source>
        <translation>此处拒绝使用隔离区的清理：请永久删除（--permanent），或将文件夹移到支持链接的文件系统。</translation>
    </message>
    <message>
        <source>After a power cut let the next cleanup or &quot;scrapazoidctl undo&quot; put right what is left.</source>
        <translation>断电之后，让下次清理或“scrapazoidctl undo”修复遗留部分。</translation>
    </message>
    <message>
        <source>%1 (its image needs the package acl for that)</source>
        <translation>%1（为此其镜像需要软件包 acl）</translation>
    </message>
    <message>
        <source>Start the container with that folder for writing, without &quot;ro&quot;.</source>
        <translation>启动容器时让该文件夹可写，不带“ro”。</translation>
    </message>
    <message>
        <source>Mount it for writing: %1</source>
        <translation>以可写方式挂载：%1</translation>
    </message>
    <message>
        <source>No %1 folder is configured, so nothing of it can be cleaned.</source>
        <translation>未配置 %1 文件夹，因此无法清理其内容。</translation>
    </message>
    <message>
        <source>Set it: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>设置它：scrapazoidctl config set %1.dir 文件夹</translation>
    </message>
    <message>
        <source>See that it is there and may be entered, or correct the address: scrapazoidctl config set %1.dir ADDRESS</source>
        <translation>请确认它存在且可以进入，或更正地址：scrapazoidctl config set %1.dir 地址</translation>
    </message>
    <message>
        <source>Mount its volume, or correct the path: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>请挂载其卷，或更正路径：scrapazoidctl config set %1.dir 文件夹</translation>
    </message>
    <message>
        <source>the %1 folder %2</source>
        <translation>%1 文件夹 %2</translation>
    </message>
    <message>
        <source>User %1 may read %2.</source>
        <translation>用户 %1 可以读取 %2。</translation>
    </message>
    <message>
        <source>The file system of %1 is mounted read-only.</source>
        <translation>%1 的文件系统以只读方式挂载。</translation>
    </message>
    <message>
        <source>User %1 may not enter %2.</source>
        <translation>用户 %1 不能进入 %2。</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from %2.</source>
        <translation>用户 %1 不能从 %2 中删除任何内容。</translation>
    </message>
    <message>
        <source>Because of the sticky bit, user %1 may only remove what it owns from %2.</source>
        <translation>由于粘滞位，用户 %1 只能从 %2 中删除自己拥有的内容。</translation>
    </message>
    <message>
        <source>User %1 may not remove anything from the folder %2 in %3.</source>
        <translation>用户 %1 不能从 %3 中的文件夹 %2 删除任何内容。</translation>
    </message>
    <message>
        <source>User %1 may read %2 and remove from it.</source>
        <translation>用户 %1 可以读取 %2 并从中删除。</translation>
    </message>
    <message>
        <source>The quarantine in %1 is a link or lies on another file system; files are never copied there.</source>
        <translation>%1 中的隔离区是链接，或位于另一文件系统；文件从不会被复制过去。</translation>
    </message>
    <message>
        <source>Move it back in place: it must be a plain folder below the root itself.</source>
        <translation>请把它移回原位：它必须是根目录下的普通文件夹。</translation>
    </message>
    <message>
        <source>User %1 may not write to the quarantine in %2.</source>
        <translation>用户 %1 不能写入 %2 中的隔离区。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to any database.</source>
        <translation>%1 文件夹 %2 未绑定任何数据库。</translation>
    </message>
    <message>
        <source>See that its volume is mounted, then run: scrapazoidctl setup</source>
        <translation>请确认其卷已挂载，然后运行：scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3.</source>
        <translation>文件夹 %1 被设为 %2 文件夹，而非 %3。</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set %1.dir FOLDER</source>
        <translation>更正路径：scrapazoidctl config set %1.dir 文件夹</translation>
    </message>
    <message>
        <source>Whether the %1 folder belongs to this database cannot be told while it cannot be read.</source>
        <translation>%1 文件夹无法读取，因此无法得知它是否属于此数据库。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another installation (database %3).</source>
        <translation>%1 文件夹 %2 绑定到另一个安装（数据库 %3）。</translation>
    </message>
    <message>
        <source>Connect to that one. Only if the folder has really changed hands: scrapazoidctl setup --rebind</source>
        <translation>请连接到那一个。仅当文件夹确实已改归此处时：scrapazoidctl setup --rebind</translation>
    </message>
    <message>
        <source>The %1 folder is bound to this database.</source>
        <translation>%1 文件夹已绑定到此数据库。</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 and %3 inodes free.</source>
        <translation>%1 文件夹的卷有%2和%3个 inode 可用。</translation>
    </message>
    <message>
        <source>Clean up before it is full; files removed with --permanent free room at once.</source>
        <translation>请在满之前清理；用 --permanent 删除的文件会立即释放空间。</translation>
    </message>
    <message>
        <source>The two folders do not overlap.</source>
        <translation>两个文件夹不重叠。</translation>
    </message>
    <message>
        <source>Correct the paths: scrapazoidctl config set downloads.dir FOLDER</source>
        <translation>更正路径：scrapazoidctl config set downloads.dir 文件夹</translation>
    </message>
    <message>
        <source>The %1 folder cannot be looked at while %2 is not reached.</source>
        <translation>未连上 %2，因此无法检查 %1 文件夹。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is older than version %2, the first that the console supports.</source>
        <translation>PostgreSQL %1 低于控制台支持的最低版本 %2。</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>请升级服务器。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is supported.</source>
        <translation>支持 PostgreSQL %1。</translation>
    </message>
    <message>
        <source>The connection is ssh&apos;s own up to the server&apos;s machine.</source>
        <translation>到服务器所在机器为止，连接由 ssh 承载。</translation>
    </message>
    <message>
        <source>Behind the host that ssh reaches, the connection crosses a network without encryption.</source>
        <translation>在 ssh 到达的主机之后，连接未加密地经过网络。</translation>
    </message>
    <message>
        <source>Let ssh reach the server&apos;s own machine, or connect to it directly with TLS: scrapazoidctl config set server.via &quot;&quot; and server.sslmode require</source>
        <translation>让 ssh 直达服务器所在机器，或以 TLS 直接连接：scrapazoidctl config set server.via &quot;&quot; 以及 server.sslmode require</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>连接已加密。</translation>
    </message>
    <message>
        <source>The connection stays on this machine and needs no encryption.</source>
        <translation>连接不离开本机，无需加密。</translation>
    </message>
    <message>
        <source>The connection crosses a network without encryption.</source>
        <translation>连接未加密地经过网络。</translation>
    </message>
    <message>
        <source>Switch SSL on at the server, then: scrapazoidctl config set server.sslmode require</source>
        <translation>在服务器上启用 SSL，然后：scrapazoidctl config set server.sslmode require</translation>
    </message>
    <message>
        <source>The connection goes to the server itself (%1).</source>
        <translation>连接直达服务器（%1）。</translation>
    </message>
    <message>
        <source>The connection goes through a pooler at %1, so previews work and cleanups are refused: locks and settings do not hold there.</source>
        <translation>连接经过 %1 处的连接池程序，因此可以预览，但会拒绝清理：锁和设置在那里无效。</translation>
    </message>
    <message>
        <source>Connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s: scrapazoidctl config set server.host and server.port</source>
        <translation>请连接 PostgreSQL 服务器本身，使用它自己的主机和端口而非连接池程序的：scrapazoidctl config set server.host 和 server.port</translation>
    </message>
    <message>
        <source>This server is a standby and only takes reads: previews work, cleanups do not.</source>
        <translation>此服务器是备用服务器，只接受读取：可以预览，不能清理。</translation>
    </message>
    <message>
        <source>Connect to the primary; with several hosts, set target_session_attrs to read-write.</source>
        <translation>请连接主服务器；有多个主机时，将 target_session_attrs 设为 read-write。</translation>
    </message>
    <message>
        <source>Sessions of %1 only read here: default_transaction_read_only is on.</source>
        <translation>%1 的会话在此只能读取：default_transaction_read_only 已开启。</translation>
    </message>
    <message>
        <source>Take it out of the connection&apos;s options.</source>
        <translation>请从连接选项中去掉它。</translation>
    </message>
    <message>
        <source>The server takes writes.</source>
        <translation>服务器接受写入。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and the server&apos;s differ by %1 s (limit %2 s).</source>
        <translation>本机与服务器的时钟相差%1秒（上限%2秒）。</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines: timedatectl set-ntp true</source>
        <translation>校准两台机器的时钟：timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>A run is going on; what it has not settled yet is its own.</source>
        <translation>有一次运行正在进行；尚未了结的部分归它处理。</translation>
    </message>
    <message>
        <source>No interrupted run waits to be finished.</source>
        <translation>没有中断的运行等待完成。</translation>
    </message>
    <message numerus="yes">
        <source>An interrupted run has left %n batch(es) half done.</source>
        <translation>
            <numerusform>一次中断的运行留下%n个未完成的批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cleanup finishes them first; this one does at once: scrapazoidctl stuck --yes</source>
        <translation>下次清理会先完成它们；立即完成：scrapazoidctl stuck --yes</translation>
    </message>
    <message>
        <source>See whether it works without the console: %1</source>
        <translation>看看不用控制台能否连接：%1</translation>
    </message>
    <message>
        <source>on the host of the folders, %1</source>
        <translation>在文件夹所在主机上，%1</translation>
    </message>
    <message>
        <source>through ssh</source>
        <translation>（经由 ssh）</translation>
    </message>
    <message>
        <source>by a local socket</source>
        <translation>（经由本地套接字）</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>（位于 %1）</translation>
    </message>
    <message>
        <source>Connected to database %1 %2 as %3; an answer takes %4 ms.</source>
        <translation>已以 %3 身份连接到数据库 %1%2；响应时间%4毫秒。</translation>
    </message>
    <message>
        <source>Run: scrapazoidctl setup</source>
        <translation>运行：scrapazoidctl setup</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing can be removed.</source>
        <translation>控制台尚未在此数据库中初始化，因此不能删除任何内容。</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, newer than this program knows (%2).</source>
        <translation>控制台架构的版本为 %1，比本程序所知的（%2）更新。</translation>
    </message>
    <message>
        <source>Update scrapazoid-console on this machine.</source>
        <translation>请更新本机上的 scrapazoid-console。</translation>
    </message>
    <message>
        <source>The console&apos;s schema is of version %1, this program needs %2.</source>
        <translation>控制台架构的版本为 %1，本程序需要 %2。</translation>
    </message>
    <message>
        <source>The console is set up in this database.</source>
        <translation>控制台已在此数据库中初始化。</translation>
    </message>
    <message>
        <source>Another cleanup is running: %1.</source>
        <translation>另一个清理正在运行：%1。</translation>
    </message>
    <message>
        <source>Wait until it ends: only one runs at a time.</source>
        <translation>请等它结束：同一时间只能运行一个。</translation>
    </message>
    <message>
        <source>Nobody else is cleaning, and no other console is connected.</source>
        <translation>没有其他清理，也没有其他控制台连接。</translation>
    </message>
    <message>
        <source>Nobody else is cleaning. Also connected: %1.</source>
        <translation>没有其他清理。另有连接：%1。</translation>
    </message>
    <message>
        <source>The service&apos;s own cleanup has marked nothing in the last hour.</source>
        <translation>服务自带的清理在过去一小时内没有标记任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s own cleanup is at work too: it marked %n execution(s) failed in the last hour.</source>
        <translation>
            <numerusform>服务自带的清理也在工作：过去一小时内它将%n次执行标记为失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the work to one of the two: what the service removes is in no history and cannot be undone. Its job starts with start_cleanup_thread(app).</source>
        <translation>请只让其中一方做这项工作：服务删除的内容不进历史记录，也无法撤销。其作业由 start_cleanup_thread(app) 启动。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of run %1 could not be put back and are in the journal alone: %2</source>
        <translation>
            <numerusform>运行 %1 的%n行无法放回，仅存于操作日志：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of run %2 could not be finished and is set aside: %3</source>
        <translation>运行 %2 的批次 %1 无法完成，已搁置：%3</translation>
    </message>
    <message>
        <source>Mend what is named there, and then undo the run: &quot;scrapazoidctl undo %1&quot;.</source>
        <translation>请先修复所指出的问题，再撤销该运行：“scrapazoidctl undo %1”。</translation>
    </message>
    <message>
        <source>No run has left work that could not be finished.</source>
        <translation>没有运行留下无法完成的工作。</translation>
    </message>
    <message>
        <source>every look for running and stuck executions</source>
        <translation>每次查找运行中和卡住的执行</translation>
    </message>
    <message>
        <source>every look for files past their retention</source>
        <translation>每次查找超过保留期的文件</translation>
    </message>
    <message>
        <source>every look at an execution&apos;s files</source>
        <translation>每次查看某次执行的文件</translation>
    </message>
    <message>
        <source>%1 has an index on %2.</source>
        <translation>%1 在 %2 上有索引。</translation>
    </message>
    <message>
        <source>Nothing keeps %1 of %2 unique, so undo could bring a row back twice, and every row is looked up by reading the whole table.</source>
        <translation>没有任何约束保证 %2 的 %1 唯一，因此撤销可能把一行放回两次，而且每次查找一行都要读取整个表。</translation>
    </message>
    <message>
        <source>%1 has no index on %2 that the console could use, and with about %3 rows needs none.</source>
        <translation>%1 在 %2 上没有控制台可用的索引；约有%3行，也不需要。</translation>
    </message>
    <message>
        <source>%1 of %2 is an enum, which no index serves: %3 reads all of about %4 rows.</source>
        <translation>%2 的 %1 是枚举，没有可用的索引：%3都会读取全部约%4行。</translation>
    </message>
    <message>
        <source>Let the service keep its states as text, or archive old executions.</source>
        <translation>让服务以文本保存状态，或归档旧的执行。</translation>
    </message>
    <message>
        <source>%1 has no index on %2: %3 reads all of about %4 rows.</source>
        <translation>%1 在 %2 上没有索引：%3都会读取全部约%4行。</translation>
    </message>
    <message>
        <source>The trigger %1 runs whenever the console changes rows of %2.</source>
        <translation>控制台每次更改 %2 的行时，触发器 %1 都会运行。</translation>
    </message>
    <message>
        <source>See what it does: undo brings the rows back, not what a trigger did besides.</source>
        <translation>请了解它的作用：撤销会恢复行，但不会恢复触发器所做的其他事情。</translation>
    </message>
    <message>
        <source>Rows of %1 go with the row of %2 that they refer to.</source>
        <translation>%1 的行会随其引用的 %2 的行一起删除。</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo brings them back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>清理会说明数量，撤销会恢复它们；如果它们应保住该行，请将外键设为 ON DELETE RESTRICT。</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference when the row of %2 that they refer to goes.</source>
        <translation>%1 的行在其引用的 %2 的行删除后会失去引用。</translation>
    </message>
    <message>
        <source>A cleanup says how many, and undo puts the references back; make the foreign key ON DELETE RESTRICT if they are to keep the row.</source>
        <translation>清理会说明数量，撤销会恢复这些引用；如果它们应保住该行，请将外键设为 ON DELETE RESTRICT。</translation>
    </message>
    <message>
        <source>Rows of %2 that rows of %1 refer to cannot be removed; a cleanup reports them as failed.</source>
        <translation>被 %1 的行引用的 %2 的行无法删除；清理会将其报告为失败。</translation>
    </message>
    <message>
        <source>Remove those of %1 first, where they are not needed any more.</source>
        <translation>请先删除 %1 中不再需要的行。</translation>
    </message>
    <message>
        <source>No row security hides rows from %1.</source>
        <translation>没有行级安全对 %1 隐藏行。</translation>
    </message>
    <message>
        <source>Row security may hide rows of %1 from %2, so nothing that is missing proves anything.</source>
        <translation>行级安全可能对 %2 隐藏 %1 的行，因此缺少什么都不能作为证据。</translation>
    </message>
    <message>
        <source>The console&apos;s own schema is not the service&apos;s to change.</source>
        <translation>控制台自身的架构，服务无权更改。</translation>
    </message>
    <message>
        <source>Autovacuum is off, so tables keep the room of removed rows.</source>
        <translation>自动清理（autovacuum）已关闭，因此表会继续占用已删除行的空间。</translation>
    </message>
    <message>
        <source>Autovacuum is off for %1, so it keeps the room of removed rows.</source>
        <translation>%1 的自动清理（autovacuum）已关闭，因此它会继续占用已删除行的空间。</translation>
    </message>
    <message>
        <source>%1 refers to %2 by %3, which has no index: the server looks through all of it for each row that goes.</source>
        <translation>%1 通过 %3 引用 %2，而该列没有索引：每删除一行，服务器都要查遍整个表。</translation>
    </message>
    <message>
        <source>%1 may name files, and this role may not read it: files that only it names count as orphans.</source>
        <translation>%1 可能指向文件，而此角色不能读取它：仅由它指向的文件会算作孤立文件。</translation>
    </message>
    <message>
        <source>Files that %1 names are no orphans; if it owns none, say in orphans.owners which columns do.</source>
        <translation>%1 所指的文件不是孤立文件；如果它不拥有任何文件，请在 orphans.owners 中说明哪些列拥有。</translation>
    </message>
    <message>
        <source>The console&apos;s own schema belongs to %1, the service&apos;s own role: whoever gets into the service can change the schedule and what undo would put back. A role of the console&apos;s own is safer.</source>
        <translation>控制台自身的架构属于服务所用的角色 %1：侵入服务者即可更改调度以及撤销要放回的内容。让控制台使用自己的角色更安全。</translation>
    </message>
    <message>
        <source>%1 has every right that the console needs on %2.</source>
        <translation>%1 拥有控制台在 %2 上所需的全部权限。</translation>
    </message>
    <message>
        <source>%1 lacks rights on %2: %3.</source>
        <translation>%1 缺少 %2 上的权限：%3。</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have the columns that the console needs.</source>
        <translation>%1、%2 和 %3 具有控制台所需的列。</translation>
    </message>
    <message>
        <source>%1 has the columns that the console needs; by the profile the service keeps no files.</source>
        <translation>%1 具有控制台所需的列；按配置方案，服务不保存文件。</translation>
    </message>
    <message>
        <source>Something is left out: %1</source>
        <translation>有部分未包含：%1</translation>
    </message>
    <message>
        <source>No trigger and no other table hangs on the rows that the console changes.</source>
        <translation>控制台所更改的行没有依附的触发器或其他表。</translation>
    </message>
    <message>
        <source>Whatever refers to the rows of files has an index for it.</source>
        <translation>引用文件行的各处都有相应的索引。</translation>
    </message>
    <message>
        <source>No other table has a column whose name is one for a file&apos;s path.</source>
        <translation>没有其他表含有看似文件路径的列名。</translation>
    </message>
    <message>
        <source>Autovacuum looks after the tables.</source>
        <translation>自动清理（autovacuum）在维护这些表。</translation>
    </message>
    <message>
        <source>No execution has begun since %1, for %2, where a pause of %3 is the longest that is known; %4 usual days&apos; worth of %5 would go: is the service running, and is this its database?</source>
        <translation>自%1以来没有执行开始，已有%2，而已知最长的间歇是%3；将删除相当于平时%4天的%5：服务在运行吗？这是它的数据库吗？</translation>
    </message>
    <message>
        <source>The last execution began at %1: no longer ago than is usual.</source>
        <translation>最后一次执行开始于%1：未超出平常的间隔。</translation>
    </message>
    <message>
        <source>No execution has begun since %1, which is long, but no more than the usual goes.</source>
        <translation>自%1以来没有执行开始，时间较长，但删除量未超出平常。</translation>
    </message>
    <message>
        <source>Check the service and its database; what is left may be all that there is.</source>
        <translation>请检查服务及其数据库；剩下的可能就是全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the job %1 would remove, and agree to it once if that is meant.</source>
        <translation>请查看作业 %1 将删除的内容，若确属有意，同意一次。</translation>
    </message>
    <message>
        <source>Look at these rows in the preview, and go on only if they are meant to go.</source>
        <translation>请在预览中查看这些行，确定应删除时再继续。</translation>
    </message>
    <message>
        <source>%1 came of age since the cleanup of %2</source>
        <translation>%1行自%2的清理以来到期</translation>
    </message>
    <message>
        <source>%1 were left by earlier cleanups</source>
        <translation>%1行是以前的清理遗留的</translation>
    </message>
    <message>
        <source>Of the rows of %1 that go, %2.</source>
        <translation>将删除的 %1 行中：%2。</translation>
    </message>
    <message>
        <source>No row of %1 that goes came with a date from before the last cleanup.</source>
        <translation>将删除的 %1 行中，没有日期早于上次清理的新增行。</translation>
    </message>
    <message>
        <source>%1 rows of %2 came since the cleanup of %3 and are dated before %4</source>
        <translation>自%3的清理以来新增%1行 %2，其日期早于%4</translation>
    </message>
    <message>
        <source>%1: an import, or a copy put back?</source>
        <translation>%1：是导入，还是放回的副本？</translation>
    </message>
    <message>
        <source>%1: too few to be an import.</source>
        <translation>%1：数量太少，不会是导入。</translation>
    </message>
    <message>
        <source>%1 rows of %2 go only because they are kept for %3 now, and were for %4 before.</source>
        <translation>%2 有%1行将删除，仅因现在的保留期为%3，而之前为%4。</translation>
    </message>
    <message>
        <source>No cleanup of %1 has gone by itself in this database yet: the first one would remove %2 rows, dated from %3 to %4.</source>
        <translation>此数据库中尚未自动清理过 %1：首次清理将删除%2行，日期从%3到%4。</translation>
    </message>
    <message>
        <source>There was no cleanup of %1 in this database yet: this one takes %2 rows, dated from %3 to %4.</source>
        <translation>此数据库中尚未清理过 %1：本次将删除%2行，日期从%3到%4。</translation>
    </message>
    <message>
        <source>%1 has looked at it and agreed.</source>
        <translation>%1 已查看并同意。</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 would run %3 with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>%2 的触发器 %1 会以控制台角色的权限运行 %3；它属于权限较小的 %4。</translation>
    </message>
    <message>
        <source>The rule %1 of %2 would run with the rights of the console&apos;s role; it belongs to %3, which may less.</source>
        <translation>%2 的规则 %1 会以控制台角色的权限运行；它属于权限较小的 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 would call %3 with the rights of the console&apos;s role; %4, which may less, has seen to that.</source>
        <translation>%2 的 %1 会以控制台角色的权限调用 %3；这是权限较小的 %4 安排的。</translation>
    </message>
    <message>
        <source>Values of type %1 in %2 are converted by %3, with the rights of the console&apos;s role; it belongs to %4, which may less.</source>
        <translation>%2 中 %1 类型的值由 %3 转换，使用控制台角色的权限；它属于权限较小的 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 looks names up in the schema %3, where %4, which may less than the console&apos;s role, can put things of its own.</source>
        <translation>%2 的 %1 会在架构 %3 中查找名称，而权限小于控制台角色的 %4 可在其中放入自己的对象。</translation>
    </message>
    <message>
        <source>Let the console connect as a role that may no more than a cleanup needs: %1</source>
        <translation>让控制台以权限不超过清理所需的角色连接：%1</translation>
    </message>
    <message>
        <source>Writing the tables runs no code of a role that may less.</source>
        <translation>写入这些表不会运行权限较小的角色的代码。</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>已拒绝：%1%2</translation>
    </message>
    <message>
        <source>Refused: the profile of this machine does not let the guard &quot;%1&quot; be agreed on: its setting guards.agreeable says which may.</source>
        <translation>已拒绝：本机的配置方案不允许同意防护“%1”：其设置 guards.agreeable 列出哪些可以。</translation>
    </message>
    <message>
        <source>The role lacks rights on %1 that removing rows and putting them back takes: %2.</source>
        <translation>该角色缺少 %1 上删除行并放回所需的权限：%2。</translation>
    </message>
    <message>
        <source>The role may remove rows and put them back.</source>
        <translation>该角色可以删除行并放回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.</source>
        <translation>
            <numerusform>%1 的%Ln行会随其引用的 %2 的行一起删除，也会一起恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.</source>
        <translation>
            <numerusform>%1 的%Ln行会失去对 %2 的行的引用，恢复时一并找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inherits from %2: its rows are rows of that table, and could not be put back where they were.</source>
        <translation>%1 继承自 %2：其行也是那个表的行，无法放回原处。</translation>
    </message>
    <message>
        <source>Make it a partition, or take it out: ALTER TABLE %1 NO INHERIT %2; orphans can be cleaned all the same.</source>
        <translation>请将它改为分区，或将其移出：ALTER TABLE %1 NO INHERIT %2；孤立文件仍可清理。</translation>
    </message>
    <message>
        <source>The console&apos;s history in this database is of an older version than this program.</source>
        <translation>此数据库中控制台历史记录的版本比本程序旧。</translation>
    </message>
    <message>
        <source>The console is not set up in this database.</source>
        <translation>控制台尚未在此数据库中初始化。</translation>
    </message>
    <message>
        <source>Run &quot;scrapazoidctl setup&quot;, or Set up… in the window.</source>
        <translation>运行“scrapazoidctl setup”，或使用窗口中的“初始化…”。</translation>
    </message>
    <message>
        <source>The database is the one the preview was made on (%1).</source>
        <translation>此数据库就是生成预览的那个（%1）。</translation>
    </message>
    <message>
        <source>The preview was made on another database, or before the set-up.</source>
        <translation>预览是在另一个数据库上，或在初始化之前生成的。</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>请重新生成预览。</translation>
    </message>
    <message>
        <source>Set the clocks right on both machines.</source>
        <translation>请校准两台机器的时钟。</translation>
    </message>
    <message>
        <source>Nobody else is cleaning.</source>
        <translation>没有其他清理。</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>No row is dated in the future.</source>
        <translation>没有日期在未来的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation>
            <numerusform>%n行的日期超前%1分钟以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the clock of the service&apos;s machine.</source>
        <translation>请检查服务所在机器的时钟。</translation>
    </message>
    <message>
        <source>%1 of at most %2 items.</source>
        <translation>%1项，最多%2项。</translation>
    </message>
    <message>
        <source>Clean up less at once; the limit is one that somebody has set.</source>
        <translation>请减少一次清理的数量；此上限是人为设置的。</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role.</source>
        <translation>行级安全对此角色隐藏了 %1 的行。</translation>
    </message>
    <message>
        <source>All rows of %1 are visible to this role.</source>
        <translation>%1 的所有行对此角色可见。</translation>
    </message>
    <message>
        <source>Connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>请以表的所有者连接，或授予该角色 BYPASSRLS。</translation>
    </message>
    <message>
        <source>The %1 folder was listed whole: %2 files.</source>
        <translation>已完整列出 %1 文件夹：%2个文件。</translation>
    </message>
    <message>
        <source>Give the console the right to read it, or mend the volume, and make a new preview.</source>
        <translation>请授予控制台读取它的权限，或修复该卷，然后重新生成预览。</translation>
    </message>
    <message>
        <source>%1 rows of %2 were compared.</source>
        <translation>已比对 %2 的%1行。</translation>
    </message>
    <message>
        <source>The table of %1 has no rows at all.</source>
        <translation>%1 的表中没有任何行。</translation>
    </message>
    <message>
        <source>Check that this is the right database, and that nobody has emptied it.</source>
        <translation>请确认这是正确的数据库，且没有被清空。</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files.</source>
        <translation>%1 文件夹有%2个文件。</translation>
    </message>
    <message>
        <source>The %1 folder is empty.</source>
        <translation>%1 文件夹是空的。</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>请确认该卷已挂载。</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts (at least twice the execution limit: %2).</source>
        <translation>只计入超过%1的内容（至少为执行时限的两倍：%2）。</translation>
    </message>
    <message>
        <source>Give a longer least age: an execution may still be writing its files.</source>
        <translation>请设置更长的最短存在时间：可能有执行仍在写入文件。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is mounted and bound to this database.</source>
        <translation>%1 文件夹 %2 已挂载并绑定到此数据库。</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path, or run &quot;scrapazoidctl setup&quot;.</source>
        <translation>请挂载该卷、更正路径，或运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>请更正或删除它。</translation>
    </message>
    <message>
        <source>%1 So nothing says that there is nothing to remove: give this user the right to read it.</source>
        <translation>%1因此无从断定没有可删除的内容：请授予此用户读取它的权限。</translation>
    </message>
    <message>
        <source>To go on for this plan all the same, override the guards.</source>
        <translation>若仍要执行此计划，请越过防护。</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl schedule agree %1&quot; shows it and asks.</source>
        <translation>“scrapazoidctl schedule agree %1”会显示它并询问。</translation>
    </message>
    <message>
        <source>Until then the job does nothing.</source>
        <translation>在此之前，该作业不做任何事。</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3 %4</source>
        <translation>被防护“%1”拒绝：%2%3%4</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck.</source>
        <translation>%2次未完成的执行中有%1次卡住。</translation>
    </message>
    <message>
        <source>All %1 unfinished executions are stuck at once: is the clock right?</source>
        <translation>全部%1次未完成的执行同时卡住：时钟是否正确？</translation>
    </message>
    <message>
        <source>%1 of %2 unfinished executions are stuck at once: is the clock right?</source>
        <translation>%2次未完成的执行中有%1次同时卡住：时钟是否正确？</translation>
    </message>
    <message>
        <source> One of them starts at %1, which the server&apos;s clock has not reached.</source>
        <translation> 其中一次始于%1，服务器时钟尚未到达。</translation>
    </message>
    <message>
        <source> They all started within one minute.</source>
        <translation> 它们都在同一分钟内开始。</translation>
    </message>
    <message>
        <source>Check the clocks of the server and of the service&apos;s machine, and whether the service runs.</source>
        <translation>请检查服务器和服务所在机器的时钟，以及服务是否在运行。</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here, and its path and prefixes.</source>
        <translation>请确认此处挂载了完整的 %1 文件夹，并检查其路径和前缀。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3 have no file, and the folder %4, into which most of them lead, has none or is not there.</source>
        <translation>%3 的%2行中有%1行没有文件，而其中大多数所指的文件夹 %4 没有文件或不存在。</translation>
    </message>
    <message>
        <source>Of the %1 newest rows of %2 that stay %3 lead to their files; of %4 that go %5 have none.</source>
        <translation>%2 中保留的最新%1行有%3行能找到文件；将删除的%4行有%5行没有文件。</translation>
    </message>
    <message>
        <source>%1 files are newer than the newest row of %2 (%3): was the database restored?</source>
        <translation>%1个文件比 %2 的最新行（%3）还新：数据库是否恢复过？</translation>
    </message>
    <message>
        <source>The files of %1 without a row are no newer than its rows.</source>
        <translation>%1 中没有行的文件不比其行更新。</translation>
    </message>
    <message>
        <source>Check that this is the right database, and as new as the folder.</source>
        <translation>请确认这是正确的数据库，且与文件夹同样新。</translation>
    </message>
    <message>
        <source>Check that folder and database belong together, and that nobody has emptied either.</source>
        <translation>请确认文件夹与数据库相互对应，且都没有被清空。</translation>
    </message>
    <message>
        <source>%1 % of all rows of %2 (limit %3 %).</source>
        <translation>占 %2 全部行的%1%（上限%3%）。</translation>
    </message>
    <message>
        <source>%1 % of all files of the %2 folder (limit %3 %).</source>
        <translation>占 %2 文件夹全部文件的%1%（上限%3%）。</translation>
    </message>
    <message>
        <source>Refused: of %1 files of the preview that were looked at in the folder %2, %3 are gone by now: was it emptied, or is its volume not mounted? Check it and make a new preview.</source>
        <translation>已拒绝：预览中在文件夹 %2 检查过的%1个文件，现已缺少%3个：它被清空了，还是其卷未挂载？请检查并重新生成预览。</translation>
    </message>
    <message>
        <source>Refused: the preview is too old for this database to tell what has changed since. Make a new preview.</source>
        <translation>已拒绝：预览过旧，此数据库已无法判断其后的更改。请重新生成预览。</translation>
    </message>
    <message>
        <source>Refused: %1 is another folder, or on another volume, than when the preview was made. Check that the right volume is mounted and make a new preview.</source>
        <translation>已拒绝：%1 与生成预览时相比是另一个文件夹，或位于另一个卷。请确认挂载了正确的卷，并重新生成预览。</translation>
    </message>
    <message>
        <source>If this is meant, bind the folder to this database anew after looking at what lies there: &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>若确属有意，请先查看其中的内容，再将文件夹重新绑定到此数据库：“scrapazoidctl setup --rebind”。</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database says that there was one: it is another copy of the folder, or part of it was not copied.</source>
        <translation>文件夹 %1 没有任何运行的记录，而此数据库表明曾有一次：它是文件夹的另一份副本，或有部分未复制。</translation>
    </message>
    <message>
        <source>The folder %1 remembers no run, and this database knows some: it is an older copy of the folder.</source>
        <translation>文件夹 %1 没有任何运行的记录，而此数据库记有一些运行：它是文件夹的较旧副本。</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 as its last, and this database knows later ones: it is an older copy of the folder.</source>
        <translation>文件夹 %1 记录的最后一次运行是 %2，而此数据库记有更晚的运行：它是文件夹的较旧副本。</translation>
    </message>
    <message>
        <source>The folder %1 was set up for this database at %2, which this database does not know: it was restored or copied from before.</source>
        <translation>文件夹 %1 于%2为此数据库初始化，而此数据库没有相应记录：它是从较早的状态恢复或复制的。</translation>
    </message>
    <message>
        <source>The folder %1 remembers run %2 of %3 as its last, which this database does not know: it has gone back in time (restored, failed over) or is a copy.</source>
        <translation>文件夹 %1 记录的最后一次运行是%3的 %2，而此数据库没有它的记录：数据库已退回到较早的状态（恢复、故障转移），或是一份副本。</translation>
    </message>
    <message>
        <source>The sequence %1 stands at %2 and stood at %3 at %4: the database has gone back in time.</source>
        <translation>序列 %1 现为%2，而%4时为%3：数据库已退回到较早的状态。</translation>
    </message>
    <message>
        <source>The server is the one through which the folder was cleaned before.</source>
        <translation>此服务器就是先前清理该文件夹所经的服务器。</translation>
    </message>
    <message>
        <source>The folder was cleaned through the server %1 before, and this is %2: is it the same database, moved, or a copy of it?</source>
        <translation>该文件夹先前经由服务器 %1 清理，而这是 %2：是同一数据库迁移而来，还是其副本？</translation>
    </message>
    <message>
        <source>The %1 folder and the database remember the same last run.</source>
        <translation>%1 文件夹与数据库记录的最后一次运行相同。</translation>
    </message>
    <message>
        <source>The %1 folder has not lost half of its files since its last run.</source>
        <translation>自上次运行以来，%1 文件夹没有失去一半的文件。</translation>
    </message>
    <message>
        <source>The %1 folder has %2 files, and its last run left at least %3: is a part of it not mounted?</source>
        <translation>%1 文件夹有%2个文件，而其上次运行至少留下%3个：是否有部分未挂载？</translation>
    </message>
    <message>
        <source>Check that the whole %1 folder is mounted here.</source>
        <translation>请确认此处挂载了完整的 %1 文件夹。</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview; if the clock is right and was wrong before, say so once with &quot;scrapazoidctl setup --reset-clock&quot;.</source>
        <translation>请校准时钟并重新生成预览；如果时钟现在正确而先前有误，请用“scrapazoidctl setup --reset-clock”声明一次。</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, which is before an earlier cleanup (%2).</source>
        <translation>服务器时钟为%1，早于先前的一次清理（%2）。</translation>
    </message>
    <message>
        <source>Refused by the guard &quot;%1&quot;: %2 %3</source>
        <translation>被防护“%1”拒绝：%2%3</translation>
    </message>
    <message>
        <source>The preview was made at %1, which the server&apos;s clock has not reached (%2).</source>
        <translation>预览生成于%1，服务器时钟（%2）尚未到达。</translation>
    </message>
    <message>
        <source>The server&apos;s clock goes on as this machine&apos;s does.</source>
        <translation>服务器时钟与本机时钟同步前行。</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, so there is no time to forget: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>控制台尚未在数据库 %1 中初始化，因此没有可重置的时间：请先运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>%1, when the server said %2</source>
        <translation>%1，当时服务器时间为%2</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>准备会话</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>完成时间 (UTC)</translation>
    </message>
    <message>
        <source>Runtime (seconds)</source>
        <translation>运行时长（秒）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was stopped; no file has been written.</source>
        <translation>导出已停止；没有写入文件。</translation>
    </message>
    <message>
        <source>The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one outside.</source>
        <translation>文件夹 %1 位于 %2 文件夹内，复制到那里的文件会成为孤立文件。请选择外部的文件夹。</translation>
    </message>
    <message>
        <source>The files need %1 and %2 has %3 free. Choose another folder, or untick some.</source>
        <translation>这些文件需要%1，而 %2 有%3可用。请选择其他文件夹，或取消勾选一些。</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>无法打开 %1 文件夹</translation>
    </message>
    <message>
        <source>Execution #%1 is not in the database any more.</source>
        <translation>执行 #%1 已不在数据库中。</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>未显示 %1：%2。</translation>
    </message>
    <message>
        <source>so it cannot be shown</source>
        <translation>因此无法显示</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so there are no runs.</source>
        <translation>控制台尚未在此数据库中初始化，因此没有运行。</translation>
    </message>
    <message>
        <source>Stopped on request: the list is not complete.</source>
        <translation>已应要求停止：列表不完整。</translation>
    </message>
    <message>
        <source>A workload is measured over 1 to %1 days.</source>
        <translation>工作量的测量范围为1至%1天。</translation>
    </message>
    <message>
        <source>Pins live in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>固定信息存于控制台自身的架构中，而数据库 %1 尚无此架构：请先运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution: give its id as the history shows it.</source>
        <translation>“%1”不是执行：请按历史记录所示给出其 id。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1@%2</translation>
    </message>
    <message>
        <source>The first day must be before the second one.</source>
        <translation>第一天必须早于第二天。</translation>
    </message>
    <message>
        <source>A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at most a year in all.</source>
        <translation>上限%1秒加%2秒对卡住的执行没有意义：合计至少1秒，至多一年。</translation>
    </message>
    <message>
        <source>%1: its file is back in its place</source>
        <translation>%1：其文件已回到原位</translation>
    </message>
    <message>
        <source>a file that a row means again and that cannot go back (%1)</source>
        <translation>一个又被行所指、但无法放回的文件（%1）</translation>
    </message>
    <message>
        <source>the folder&apos;s list of what is in quarantine cannot be written (%1), so nothing can be put there; it can be removed permanently</source>
        <translation>无法写入文件夹的隔离清单（%1），因此不能隔离任何内容；可以永久删除</translation>
    </message>
    <message>
        <source>The volume has no room for the quarantine&apos;s own folders: &quot;scrapazoidctl purge --now&quot; frees what lies in quarantine already, and a --permanent run deletes what it can move.</source>
        <translation>该卷没有空间存放隔离区自身的文件夹：“scrapazoidctl purge --now”可释放已隔离的内容，--permanent 运行会删除其能移动的内容。</translation>
    </message>
    <message>
        <source>a file has appeared at the path since the preview</source>
        <translation>预览之后该路径上出现了一个文件</translation>
    </message>
    <message>
        <source>the file was gone already</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>%1; its row could not be put back and is kept in the journal (%2)</source>
        <translation>%1；其行无法放回，保存在操作日志中（%2）</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>数据库保留了该执行：%1 的触发器或规则阻止其更改。</translation>
    </message>
    <message>
        <source>the file elsewhere is not the one the preview showed</source>
        <translation>别处的文件不是预览所示的那个</translation>
    </message>
    <message>
        <source>The file system of the %1 folder can neither rename without replacing nor link, so what is moved there could not come back safely: its files can only be removed permanently.</source>
        <translation>%1 文件夹的文件系统既不能不替换地重命名，也不能建立链接，移到那里的内容无法安全恢复：其文件只能永久删除。</translation>
    </message>
    <message>
        <source>%1 So nothing can be put into quarantine there; it can be removed permanently.</source>
        <translation>%1因此不能在那里隔离任何内容；可以永久删除。</translation>
    </message>
    <message>
        <source>What is due in quarantine could not all be deleted, and the next run tries again: %1</source>
        <translation>隔离区中到期的内容未能全部删除，下次运行会重试：%1</translation>
    </message>
    <message>
        <source>The guards were overridden for another plan: make a new preview and decide again.</source>
        <translation>越过防护是针对另一个计划的：请重新生成预览并再次决定。</translation>
    </message>
    <message>
        <source>A foreign key, a trigger or a rule has come to the service&apos;s tables or gone from them, so the rest stays: make a new preview.</source>
        <translation>服务的表上新增或失去了外键、触发器或规则，因此其余部分不处理：请重新生成预览。</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it by now</source>
        <translation>%2 的行 #%1 现已指向它</translation>
    </message>
    <message>
        <source>row #%1 of %2 may mean it</source>
        <translation>%2 的行 #%1 可能指向它</translation>
    </message>
    <message>
        <source>What this cleanup left could not be remembered for the next one: %1</source>
        <translation>本次清理遗留的内容无法记录给下次清理：%1</translation>
    </message>
    <message>
        <source>the transaction of process %1 on the server (%2)</source>
        <translation>服务器上进程 %1 的事务（%2）</translation>
    </message>
    <message>
        <source>the prepared transaction %1</source>
        <translation>预备事务 %1</translation>
    </message>
    <message>
        <source>A retention is kept in the console&apos;s own schema, which database %1 does not have yet: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>保留期存于控制台自身的架构中，而数据库 %1 尚无此架构：请先运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>The %1 folder %2 lies inside a folder that was set up for cleaning by itself, so its files may be those of another database: give each its own folder.</source>
        <translation>%1 文件夹 %2 位于另一个已单独设为清理对象的文件夹内，其文件可能属于另一个数据库：请为两者各用自己的文件夹。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is not bound to this database: check that its volume is mounted, then run &quot;scrapazoidctl setup&quot;.</source>
        <translation>%1 文件夹 %2 未绑定到此数据库：请确认其卷已挂载，然后运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>%1 文件夹 %2 绑定到另一个数据库（%3）：请连接到那一个，或在查看其中的内容之后用“scrapazoidctl setup --rebind”绑定到此数据库。</translation>
    </message>
    <message>
        <source>The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection&apos;s settings.</source>
        <translation>文件夹 %1 被设为 %2 文件夹，而非 %3：请在连接设置中更正路径。</translation>
    </message>
    <message>
        <source>The screenshots and downloads folders overlap (%1 and %2), so a file could belong to both: give each its own folder.</source>
        <translation>截图文件夹与下载文件夹重叠（%1 和 %2），一个文件可能同属两者：请为两者各用自己的文件夹。</translation>
    </message>
    <message>
        <source>Row security hides rows of %1 from this role, so nothing may be changed: connect as the tables&apos; owner, or grant the role BYPASSRLS.</source>
        <translation>行级安全对此角色隐藏了 %1 的行，因此不能做任何更改：请以表的所有者连接，或授予该角色 BYPASSRLS。</translation>
    </message>
    <message>
        <source>so nothing may be changed</source>
        <translation>因此不能更改任何内容</translation>
    </message>
    <message>
        <source>The server only takes reads (a standby, or default_transaction_read_only): connect to the primary.</source>
        <translation>服务器只接受读取（备用服务器，或 default_transaction_read_only）：请连接主服务器。</translation>
    </message>
    <message>
        <source>Another cleanup is running in this database (%1): wait until it ends and try again.</source>
        <translation>另一个清理正在此数据库中运行（%1）：请等它结束后重试。</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>另一个会话</translation>
    </message>
    <message>
        <source>Another cleanup leads in this database by now: this one ends here.</source>
        <translation>此数据库现由另一个清理主导：本次到此结束。</translation>
    </message>
    <message>
        <source>Stopped while waiting for a cleanup that did not end in order (%1).</source>
        <translation>等待一个未正常结束的清理（%1）时已停止。</translation>
    </message>
    <message>
        <source>The database that answers now does not know this run: it has gone back in time (a failover that lost the last commits, a restore). The run ends here, and files that rows name are put back.</source>
        <translation>现在响应的数据库没有这次运行的记录：它已退回到较早的状态（丢失最后提交的故障转移，或恢复）。运行到此结束，行所指的文件会放回。</translation>
    </message>
    <message>
        <source>Another database answers under the same address now: the run ends here.</source>
        <translation>同一地址现由另一个数据库响应：运行到此结束。</translation>
    </message>
    <message>
        <source>This server has no role %1: create it first, with CREATE ROLE.</source>
        <translation>此服务器没有角色 %1：请先用 CREATE ROLE 创建。</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>架构 scrapazoid_console</translation>
    </message>
    <message>
        <source>Let role %1 look and preview: rights on %2.</source>
        <translation>允许角色 %1 查看和预览：%2 上的权限。</translation>
    </message>
    <message>
        <source>Let role %1 plan, run and undo: rights on %2.</source>
        <translation>允许角色 %1 计划、运行和撤销：%2 上的权限。</translation>
    </message>
    <message>
        <source>%1 Let whoever owns what is named here say: %2</source>
        <translation>%1请让所涉对象的所有者执行：%2</translation>
    </message>
    <message>
        <source>grant rights on %1</source>
        <translation>授予 %1 上的权限</translation>
    </message>
    <message>
        <source>Role %1 would not get every right on %2: %3 may not pass them on.</source>
        <translation>角色 %1 无法得到 %2 上的全部权限：%3 无权转授。</translation>
    </message>
    <message>
        <source>%1 Until that is corrected nothing is changed.</source>
        <translation>%1在更正之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>By its profile this service keeps no files: schema.screenshots.table and schema.downloads.table name the tables where it does. Stuck executions can be cleaned up.</source>
        <translation>按配置方案，此服务不保存文件：若保存，schema.screenshots.table 和 schema.downloads.table 指定相应的表。卡住的执行可以清理。</translation>
    </message>
    <message>
        <source>Stopped before there was anything to show; nothing has been changed.</source>
        <translation>在有内容可显示之前已停止；未更改任何内容。</translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to no database, but remembers run %3, which this one does not know: connect to the one that does, or bind it to this one, after looking at what lies there, with &quot;scrapazoidctl setup --rebind&quot;.</source>
        <translation>%1 文件夹 %2 未绑定任何数据库，但记录了运行 %3，而此数据库没有它的记录：请连接到有其记录的数据库，或在查看其中的内容之后用“scrapazoidctl setup --rebind”绑定到此数据库。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1/%2: it binds the %3 folder to this database and holds its quarantine.</source>
        <translation>创建 %1/%2：它将 %3 文件夹绑定到此数据库，并存放其隔离区。</translation>
    </message>
    <message>
        <source>Let %1/%2 remember the last run in the %3 folder, as this database does.</source>
        <translation>在 %1/%2 中记录 %3 文件夹的最后一次运行，与此数据库一致。</translation>
    </message>
    <message>
        <source>Bind the %1 folder %2 to this database as it is now. In its quarantine lie %3; those of runs that this database does not know stay there until somebody brings them back or removes them.</source>
        <translation>将 %1 文件夹 %2 绑定到现状下的此数据库。其隔离区中有%3；此数据库没有记录的运行所留的文件会留在那里，直到有人恢复或删除。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Let the group of the %1 folder %2 lead, run and undo in it.</source>
        <translation>允许 %1 文件夹 %2 的组在其中主导、运行和撤销。</translation>
    </message>
    <message>
        <source>Create the schema scrapazoid_console in database %1: it records every run, so that it can be undone.</source>
        <translation>在数据库 %1 中创建架构 scrapazoid_console：它记录每次运行，以便撤销。</translation>
    </message>
    <message>
        <source>The console&apos;s history in database %1 is of an older version than this program, %2: run &quot;scrapazoidctl setup&quot;, which brings it up to date.</source>
        <translation>数据库 %1 中控制台历史记录的版本比本程序旧，%2：请运行“scrapazoidctl setup”以更新。</translation>
    </message>
    <message>
        <source>The console is not set up in database %1, %2: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>控制台尚未在数据库 %1 中初始化，%2：请先运行“scrapazoidctl setup”。</translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</source>
        <translation>
            <numerusform>%1 文件夹的隔离区中有%Ln个文件（%2），会随之丢失：请先恢复（undo）或永久删除（purge）。未更改任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder %2 is bound to another database (%3), so it stays as it is. Nothing was changed.</source>
        <translation>%1 文件夹 %2 绑定到另一个数据库（%3），因此保持原样。未更改任何内容。</translation>
    </message>
    <message>
        <source>Remove %1/%2; its quarantine is empty.</source>
        <translation>删除 %1/%2；其隔离区为空。</translation>
    </message>
    <message>
        <source>Drop the schema scrapazoid_console of database %1 with its history, schedule and pins.</source>
        <translation>删除数据库 %1 的架构 scrapazoid_console 及其历史记录、调度和固定信息。</translation>
    </message>
    <message numerus="yes">
        <source>With the history of %1 goes what can put %Ln item(s) back.</source>
        <translation>
            <numerusform>%1的历史记录一旦删除，就无法再恢复%Ln项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.</source>
        <translation>运行 %1 在 %2 文件夹中的清单无法删除，因此不清除其任何内容。</translation>
    </message>
    <message>
        <source>a row means it again: it is back in its place</source>
        <translation>又有行指向它：已回到原位</translation>
    </message>
    <message>
        <source>Nothing is purged while %1 may be writing rows that mean files in quarantine: try again when it has ended.</source>
        <translation>%1可能正在写入指向隔离文件的行，期间不清除任何内容：请在其结束后重试。</translation>
    </message>
    <message>
        <source>No folder has a list of a run %1.</source>
        <translation>没有文件夹含有运行 %1 的清单。</translation>
    </message>
    <message>
        <source>a damaged line of the folder&apos;s list</source>
        <translation>文件夹清单中有一行损坏</translation>
    </message>
    <message>
        <source>the list names the table %1, which is not mapped</source>
        <translation>清单提到表 %1，而它未映射</translation>
    </message>
    <message>
        <source>its row cannot be read from the list</source>
        <translation>无法从清单读取其行</translation>
    </message>
    <message>
        <source>its file is not in quarantine any more</source>
        <translation>其文件已不在隔离区</translation>
    </message>
    <message>
        <source>its file did not come back</source>
        <translation>其文件未能恢复</translation>
    </message>
    <message>
        <source>its row could not be put back</source>
        <translation>其行无法放回</translation>
    </message>
    <message>
        <source>so nothing can be purged</source>
        <translation>因此不能清除任何内容</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in quarantine than was shown: look again.</source>
        <translation>运行 %1 在隔离区中的内容现已多于所示：请重新查看。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) of the history are gone; its runs and their counts stay.</source>
        <translation>
            <numerusform>已删除%Ln行旧的历史记录；其运行及计数仍保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</source>
        <translation>
            <numerusform>运行 %1 有%n个没有行指向的文件留在 %2 文件夹的隔离区中。文件夹自身的清单存有其行：可据此恢复两者。</numerusform>
        </translation>
    </message>
    <message>
        <source>This database does not know run %1, which the folder remembers: it has gone back in time, or is a copy. Files that its rows name are back in their places; it was not changed.</source>
        <translation>此数据库没有文件夹所记录的运行 %1：它已退回到较早的状态，或是一份副本。其行所指的文件已回到原位；数据库未作更改。</translation>
    </message>
    <message>
        <source>a row means it: it is back in its place</source>
        <translation>有行指向它：已回到原位</translation>
    </message>
    <message>
        <source>lies in quarantine, but the journal has no entry that would bring it back</source>
        <translation>位于隔离区，但操作日志中没有可恢复它的条目</translation>
    </message>
    <message>
        <source>The folder&apos;s own list of the run is kept: &quot;scrapazoidctl undo %1 --from-manifest&quot; shows what it would bring back.</source>
        <translation>该运行在文件夹自身的清单已保留：“scrapazoidctl undo %1 --from-manifest”会显示可恢复的内容。</translation>
    </message>
    <message>
        <source>%1 is itself an undo or a purge and cannot be taken back.</source>
        <translation>%1 本身是撤销或清除，不能撤回。</translation>
    </message>
    <message>
        <source>Run %1 was permanent: its files are gone and cannot be brought back.</source>
        <translation>运行 %1 是永久性的：其文件已删除，无法恢复。</translation>
    </message>
    <message>
        <source>Run %1 has nothing to undo: it did nothing, or was undone or purged already.</source>
        <translation>运行 %1 没有可撤销的内容：它什么都没做，或已撤销、已清除。</translation>
    </message>
    <message>
        <source>its file in quarantine is not the one that was put there</source>
        <translation>隔离区中的文件不是当初放入的那个</translation>
    </message>
    <message>
        <source>%1; the quarantined file stays where it is</source>
        <translation>%1；隔离的文件留在原处</translation>
    </message>
    <message>
        <source>its file went with another row and is not back</source>
        <translation>其文件已随另一行移走，尚未恢复</translation>
    </message>
    <message>
        <source>its file lies in quarantine, but its entry in the journal says nothing of it</source>
        <translation>其文件位于隔离区，但其操作日志条目没有提及</translation>
    </message>
    <message>
        <source>%1; and its file, which is in its place, cannot be put into quarantine again: %2</source>
        <translation>%1；其文件在原位，无法再次隔离：%2</translation>
    </message>
    <message>
        <source>The alert command could not be started: %1.</source>
        <translation>无法启动警报命令：%1。</translation>
    </message>
    <message>
        <source>The alert command did not end and was ended.</source>
        <translation>警报命令没有结束，已被终止。</translation>
    </message>
    <message>
        <source>The alert command ended with status %1: %2</source>
        <translation>警报命令以状态 %1 结束：%2</translation>
    </message>
    <message>
        <source>The alert command crashed: %1</source>
        <translation>警报命令崩溃：%1</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>%1 has no folder to clean: set one in the profile.</source>
        <translation>%1 没有可清理的文件夹：请在配置方案中设置。</translation>
    </message>
    <message>
        <source>Refused: this is nothing that can be agreed to beforehand (&quot;%1&quot;): %2 %3</source>
        <translation>已拒绝：这不是可以预先同意的事项（“%1”）：%2%3</translation>
    </message>
    <message>
        <source>The job %1 needs nobody to agree: nothing keeps it from its work.</source>
        <translation>作业 %1 无需任何人同意：没有什么妨碍它工作。</translation>
    </message>
    <message>
        <source>The schedule lives in the console&apos;s own schema, which database %1 does not have in this version: run &quot;scrapazoidctl setup&quot; first.</source>
        <translation>调度存于控制台自身的架构中，而数据库 %1 没有此版本的架构：请先运行“scrapazoidctl setup”。</translation>
    </message>
    <message>
        <source>A pause lasts a week at most: switch the schedule off for longer.</source>
        <translation>暂停最多一周：若要更久，请关闭调度。</translation>
    </message>
    <message numerus="yes">
        <source>Only observed: %Ln item(s) (%1) would be cleaned up.</source>
        <translation>
            <numerusform>仅观察：将清理%Ln项（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source> A run would be refused: %1 %2</source>
        <translation> 运行会被拒绝：%1%2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>没有需要处理的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) (%1) cleaned up.</source>
        <translation>
            <numerusform>已清理%Ln项（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln item(s) failed: the history of run %1 says why.</source>
        <translation>
            <numerusform> %Ln项失败：原因见运行 %1 的历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing only: nothing will be changed.</source>
        <translation>仅观察：不会更改任何内容。</translation>
    </message>
    <message>
        <source>Leading the cleanups of this database.</source>
        <translation>正在主导此数据库的清理。</translation>
    </message>
    <message>
        <source>Finishing what was left</source>
        <translation>正在完成遗留部分</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>已完成中断的运行遗留的%n个批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing by: %1 leads</source>
        <translation>待命中：%1 主导</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>调度已关闭</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>调度已关闭。</translation>
    </message>
    <message>
        <source>Paused until %1 by %2</source>
        <translation>由 %2 暂停至%1</translation>
    </message>
    <message>
        <source>Leading; next: %1 at %2</source>
        <translation>主导中；接下来：%1，%2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>调度中没有作业“%1”。</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>由 %2 暂停至%1。</translation>
    </message>
    <message>
        <source>so nothing can be watched</source>
        <translation>因此无法值守</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%3 上 %2 的 %1</translation>
    </message>
    <message>
        <source>More than %L1 stuck executions match: narrow the filter, or clean up all that are stuck.</source>
        <translation>符合条件的卡住的执行超过%L1次：请缩小筛选范围，或清理所有卡住的执行。</translation>
    </message>
    <message>
        <source>None of the chosen items of run %1 can be brought back any more.</source>
        <translation>运行 %1 中所选的项均已无法恢复。</translation>
    </message>
    <message>
        <source>Map the table or column under its real name: &quot;scrapazoidctl config&quot; lists the keys schema.…; in the window they are in the connection&apos;s settings.</source>
        <translation>请用实际名称映射该表或该列：“scrapazoidctl config”会列出 schema.… 各键；在窗口中它们位于连接设置里。</translation>
    </message>
    <message>
        <source>If the column has another name, map it in the connection&apos;s settings or with &quot;scrapazoidctl config set&quot;; if there is none, leave it at that.</source>
        <translation>如果该列另有名称，请在连接设置中或用“scrapazoidctl config set”映射它；如果没有该列，则保持现状即可。</translation>
    </message>
    <message>
        <source>All chosen files of %1 are older than the %2 for which they are kept.</source>
        <translation>所选的%1文件均已超过%2的保留期。</translation>
    </message>
    <message>
        <source>Look at these files in the preview, and go on only if they are meant to go before their time.</source>
        <translation>请在预览中查看这些文件，只有确实要提前删除它们时才继续。</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 more than this machine counts since the cleanup of %3.</source>
        <translation>服务器的时钟显示%1，比本机自 %3 的清理以来所计的多%2。</translation>
    </message>
    <message>
        <source>The server&apos;s clock says %1, %2 less than this machine counts since the cleanup of %3.</source>
        <translation>服务器的时钟显示%1，比本机自 %3 的清理以来所计的少%2。</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is encrypted.</source>
        <translation>到存储桶 %1 的传输已加密。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 is this computer.</source>
        <translation>存储桶 %1 的服务器就是本机。</translation>
    </message>
    <message>
        <source>The way to the bucket %1 is not encrypted: whoever listens reads the files.</source>
        <translation>到存储桶 %1 的传输未加密：窃听者可以读到这些文件。</translation>
    </message>
    <message>
        <source>Use https: scrapazoidctl config set s3.endpoint https://HOST</source>
        <translation>请使用 https：scrapazoidctl config set s3.endpoint https://HOST</translation>
    </message>
    <message>
        <source>This machine&apos;s clock and that of the bucket&apos;s server agree.</source>
        <translation>本机的时钟与存储桶服务器的时钟一致。</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n second(s) from that of the bucket&apos;s server, which will refuse what is asked of it.</source>
        <translation>
            <numerusform>本机的时钟与存储桶服务器的时钟相差%n秒，服务器将拒绝请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>请校准时钟。</translation>
    </message>
    <message>
        <source>What the store of the %1 folder can do is tried out in it, which was not possible: %2</source>
        <translation>%1 文件夹所用存储的能力需在其中测试，而测试未能进行：%2</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions and deletes only the content that is named (tier A): files are hidden and can be brought back.</source>
        <translation>%1 文件夹的存储保留版本，且只删除指定的内容（A 级）：文件会被隐藏，并可恢复。</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps versions (tier B): files are hidden, looked at again, and shown where another one came between.</source>
        <translation>%1 文件夹的存储保留版本（B 级）：文件会被隐藏并再次核对；若其间出现另一个文件，则重新显示。</translation>
    </message>
    <message>
        <source>Switch versioning on for the bucket: without it nothing could be brought back, so nothing is removed.</source>
        <translation>请为存储桶启用版本控制：没有版本就无法恢复，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>The versioning of the bucket of the %1 folder is suspended (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>%1 文件夹所在存储桶的版本控制已暂停（%2 级）：只查看和统计文件，不删除任何内容。</translation>
    </message>
    <message>
        <source>The store of the %1 folder keeps no versions (tier %2): files are looked at and counted, and nothing is removed.</source>
        <translation>%1 文件夹的存储不保留版本（%2 级）：只查看和统计文件，不删除任何内容。</translation>
    </message>
    <message>
        <source>See to s3.endpoint, s3.region and the credentials.</source>
        <translation>请检查 s3.endpoint、s3.region 和凭据。</translation>
    </message>
    <message>
        <source>The %1 folder lies in the bucket %2, as %3.</source>
        <translation>%1 文件夹位于存储桶 %2 中，访问身份为 %3。</translation>
    </message>
    <message>
        <source>Rules of the bucket&apos;s own take away what the quarantine of the %1 folder keeps: %2.</source>
        <translation>存储桶自己的规则会删除 %1 文件夹隔离区所保留的内容：%2。</translation>
    </message>
    <message>
        <source>Let them wait longer than undo.window, or let them leave out this prefix.</source>
        <translation>请让这些规则等待的时间长于 undo.window，或让它们跳过此前缀。</translation>
    </message>
    <message>
        <source>The bucket of the %1 folder has Object Lock: what a purge is to delete may have to stay until its time is over.</source>
        <translation>%1 文件夹的存储桶启用了 Object Lock：清除时要删除的内容可能须保留到期满。</translation>
    </message>
    <message>
        <source>Let locks end before undo.window does, or purge later.</source>
        <translation>请让锁定在 undo.window 之前结束，或推迟清除。</translation>
    </message>
    <message>
        <source>Let the credentials read and write below %1 in the bucket.</source>
        <translation>请让凭据可以读写存储桶中 %1 之下的内容。</translation>
    </message>
    <message>
        <source>The volume of the %1 folder has %2 free.</source>
        <translation>%1 文件夹的卷还有%2可用。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>The journal does not say which archive run %1 used.</source>
        <translation>操作日志未说明运行 %1 使用了哪个归档。</translation>
    </message>
    <message>
        <source>Run %1 used it.</source>
        <translation>运行 %1 使用过该归档。</translation>
    </message>
    <message>
        <source>The archive is on the volume of the %1 folder: what goes there frees no space.</source>
        <translation>归档位于 %1 文件夹所在的卷：移到那里的内容不会释放空间。</translation>
    </message>
    <message>
        <source>Run %1 put nothing into an archive.</source>
        <translation>运行 %1 未将任何内容存入归档。</translation>
    </message>
    <message>
        <source>Nothing of run %1 is in its archive.</source>
        <translation>运行 %1 在其归档中没有任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of files that had been brought back are gone, too.</source>
        <translation>
            <numerusform>已恢复文件的%Ln个副本也已一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of run %1 is still on its way to the archive: let that end first, or undo the run.</source>
        <translation>运行 %1 仍有部分内容正在移入归档：请先等其完成，或撤销该运行。</translation>
    </message>
    <message>
        <source>By now there is more of run %1 in its archive than was shown: look again.</source>
        <translation>归档中运行 %1 的内容现已多于所显示的：请重新查看。</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: %2.</source>
        <translation>归档 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>its copy in the archive could not be brought back: %1; it stays there</source>
        <translation>其在归档中的副本无法恢复：%1；副本仍留在归档中</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left.</source>
        <translation>归档 %1 还剩%2空间。</translation>
    </message>
    <message>
        <source>Make room there, or purge copies that nobody needs: &quot;scrapazoidctl purge --archive RUN&quot;.</source>
        <translation>请在那里腾出空间，或清除无人需要的副本：“scrapazoidctl purge --archive 运行”。</translation>
    </message>
    <message>
        <source>See that the right volume is mounted there: without it run %1 cannot be undone.</source>
        <translation>请确认那里挂载的是正确的卷：没有它就无法撤销运行 %1。</translation>
    </message>
    <message>
        <source>Mount the volume, or correct the place: scrapazoidctl config set archive.dir FOLDER</source>
        <translation>请挂载该卷，或更正位置：scrapazoidctl config set archive.dir FOLDER</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and run %2 put files into one there.</source>
        <translation>%1 处没有归档，而运行 %2 曾把文件放入那里的归档。</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than the one that run %2 used.</source>
        <translation>%1 处的归档与运行 %2 使用的不是同一个。</translation>
    </message>
    <message>
        <source>The archive %1 is there; run %2 has files in it.</source>
        <translation>归档 %1 可用；运行 %2 有文件在其中。</translation>
    </message>
    <message>
        <source>%1 is there, and becomes an archive with the first run.</source>
        <translation>%1 可用，首次运行时会成为归档。</translation>
    </message>
    <message>
        <source>The archive %1 is there.</source>
        <translation>归档 %1 可用。</translation>
    </message>
    <message>
        <source>Let the role that is to own the console&apos;s tables set it up and let this one in: scrapazoidctl --set server.user=… setup %1 %2</source>
        <translation>请由将要拥有控制台表的角色进行初始化，并向此角色授权：scrapazoidctl --set server.user=… setup %1 %2</translation>
    </message>
    <message>
        <source>%1 may not set the console up in %2.</source>
        <translation>%1 无权在 %2 中初始化控制台。</translation>
    </message>
    <message>
        <source>%1 – or, if this role is to own them: %2</source>
        <translation>%1；或者，若要由此角色拥有这些表：%2</translation>
    </message>
    <message>
        <source>Give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %1</source>
        <translation>请给该函数设置自己的搜索路径 (ALTER FUNCTION … SET search_path)，或者：%1</translation>
    </message>
    <message>
        <source>Take the right away (%1), give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %2</source>
        <translation>请收回该权限 (%1)，给该函数设置自己的搜索路径 (ALTER FUNCTION … SET search_path)，或者：%2</translation>
    </message>
    <message>
        <source>The archive %1 has %2 of room left, and %3 would go there: what does not fit stays in quarantine and follows when there is room.</source>
        <translation>归档 %1 还剩%2空间，而将有%3移入：放不下的部分会留在隔离区，等有空间时再移入。</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due again at %2 and takes %3.</source>
        <translation>调度仍在继续：其作业“%1”将于 %2 再次到期，并会处理%3。</translation>
    </message>
    <message>
        <source>The schedule goes on: its job &quot;%1&quot; is due now and takes %2.</source>
        <translation>调度仍在继续：其作业“%1”现已到期，并会处理%2。</translation>
    </message>
    <message>
        <source>what is still stuck, and what is older than it keeps</source>
        <translation>仍然卡住的执行以及超出保留期限的内容</translation>
    </message>
    <message>
        <source>what is still stuck</source>
        <translation>仍然卡住的执行</translation>
    </message>
    <message>
        <source>what is older than it keeps</source>
        <translation>超出保留期限的内容</translation>
    </message>
    <message>
        <source>What is to stay can be pinned by its execution.</source>
        <translation>要保留的内容，可通过固定其执行来保留。</translation>
    </message>
    <message>
        <source>Not all of it is in the archive yet: %1</source>
        <translation>尚未全部进入归档：%1</translation>
    </message>
    <message>
        <source>What has become of the last files cannot be told at the moment: this ends here, and the next cleanup looks at each of them.</source>
        <translation>目前无法得知最后这些文件的情况：到此结束，下次清理会逐一查看。</translation>
    </message>
    <message>
        <source>The %1 folder is listed by the report of S3 Inventory from %2.</source>
        <translation>%1 文件夹按 %2 的 S3 Inventory 报告列出。</translation>
    </message>
    <message>
        <source>See to S3 Inventory&apos;s configuration, or have the bucket listed: scrapazoidctl config unset %1</source>
        <translation>请检查 S3 Inventory 的配置，或改为直接列举存储桶：scrapazoidctl config unset %1</translation>
    </message>
    <message>
        <source>The credentials for the bucket %1 come from %2.</source>
        <translation>存储桶 %1 的凭据来自：%2。</translation>
    </message>
    <message>
        <source>The %1 folder had %2 files by the report of S3 Inventory from %3; each that goes is looked at now.</source>
        <translation>根据 %3 的 S3 Inventory 报告，%1 文件夹当时有%2个文件；要删除的每个文件现在都会逐一检查。</translation>
    </message>
    <message>
        <source>Chosen files of %3 that are live, younger than the %4 for which they are kept, so that the service still shows them: %1 of %2.</source>
        <translation>所选的%3文件中在用的文件（未满%4的保留期，服务仍会显示）：%1 / %2。</translation>
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
        <translation>被防护“%1”拒绝：%2%3若仍要继续，请越过防护。</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <translation>已拒绝：%1%2</translation>
    </message>
    <message>
        <source>preview only: nothing changes</source>
        <translation>仅预览：不更改任何内容</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>keep removed files for a while, so that undo works (default)</source>
        <translation>将删除的文件保留一段时间，以便撤销（默认）</translation>
    </message>
    <message>
        <source>delete for good, without undo</source>
        <translation>永久删除，不能撤销</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>refuse to remove more items than this</source>
        <translation>拒绝删除超过此数量的项</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>refuse to remove a larger share of a folder or table (default: half for orphans and missing rows, none for what is old)</source>
        <translation>拒绝删除文件夹或表的更大份额（默认：孤立文件和缺文件的行为一半，旧内容不限）</translation>
    </message>
    <message>
        <source>let the guards pass, this once</source>
        <translation>仅此一次越过防护</translation>
    </message>
    <message>
        <source>list every item with what became of it</source>
        <translation>列出每一项及其处理结果</translation>
    </message>
    <message>
        <source>A run would be refused: %1 %2</source>
        <translation>运行会被拒绝：%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>已完成中断的运行遗留的%n个批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request after %1 of %2 items: what is done is in the history, the rest was not touched.</source>
        <translation>已应要求停止，处理了%1项，共%2项：已完成的见历史记录，其余未改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>
            <numerusform>%n项失败：原因见“scrapazoidctl history %1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>leave alone what is younger, like 90m or 2h (default from the profile, 1h)</source>
        <translation>不处理比这更近期的内容，如 90m 或 2h（默认取自配置方案，1h）</translation>
    </message>
    <message>
        <source>Give %1 the path of their file, with undo?</source>
        <translation>将%1的路径改为其文件的路径（可撤销）？</translation>
    </message>
    <message>
        <source>Delete %1 for good, without undo?</source>
        <translation>永久删除%1（不可撤销）？</translation>
    </message>
    <message>
        <source>Move %1 to quarantine?</source>
        <translation>将%1移到隔离区？</translation>
    </message>
    <message>
        <source>Clean up %1, with undo?</source>
        <translation>清理%1（可撤销）？</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>试运行：未更改任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message>
        <source>remove screenshots older than some days</source>
        <translation>删除超过若干天的截图</translation>
    </message>
    <message>
        <source>remove downloaded files older than some days</source>
        <translation>删除超过若干天的下载文件</translation>
    </message>
    <message>
        <source>Files and their rows go together, oldest first. Files of executions that are running or pending stay, and so does everything of a pinned execution.</source>
        <translation>文件与其行一起删除，最旧的在先。运行中或等待中的执行的文件会保留，已固定的执行的一切也会保留。</translation>
    </message>
    <message>
        <source>keep what is younger, %1 to %2 (default: as &quot;scrapazoidctl retention&quot; says, 7)</source>
        <translation>保留更近期的内容，%1 到 %2（默认：按“scrapazoidctl retention”所示，7）</translation>
    </message>
    <message>
        <source>a cleanup that was saved under a name</source>
        <translation>以名称保存的清理</translation>
    </message>
    <message>
        <source>preset takes a name, and none is saved yet: the Cleanup page of the window makes one.</source>
        <translation>preset 需要一个名称，而尚未保存任何预设：可在窗口的“清理”页面创建。</translation>
    </message>
    <message>
        <source>preset takes a name: %1.</source>
        <translation>preset 需要一个名称：%1。</translation>
    </message>
    <message>
        <source>remove files that no row names</source>
        <translation>删除没有行指向的文件</translation>
    </message>
    <message>
        <source>remove rows whose file is gone</source>
        <translation>删除文件已不存在的行</translation>
    </message>
    <message>
        <source>Both folders where none is named. A file that any row of either table names stays, and so does one that is young or by its name (.part, .crdownload, .tmp) still being written.</source>
        <translation>未指定时为两个文件夹。任一表的任何行所指的文件都会保留，较新的文件以及从名称看仍在写入的文件（.part、.crdownload、.tmp）也会保留。</translation>
    </message>
    <message>
        <source>Both folders where none is named. Only a file that is certainly not there counts: what cannot be read is not gone. Rows of executions that are running, pending or pinned stay.</source>
        <translation>未指定时为两个文件夹。只有确定不在的文件才算：无法读取不等于不存在。运行中、等待中或已固定的执行的行会保留。</translation>
    </message>
    <message>
        <source>instead of removing rows, give those whose file certainly lies elsewhere below the folder (the only one of that name and size, named by no row) its path</source>
        <translation>不删除行，而是为文件确定在该文件夹下别处的行（该名称和大小唯一，且没有行指向它）填入其路径</translation>
    </message>
    <message>
        <source>%1 takes &quot;screenshots&quot; or &quot;downloads&quot;, or neither for both; not &quot;%2&quot;.</source>
        <translation>%1 接受“screenshots”或“downloads”，都不写则为两者；不接受“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>卡住的执行，以及超过%n天的截图和下载文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, orphans, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>卡住的执行、孤立文件，以及超过%n天的截图和下载文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>服务的每周例行清理，合为一个计划。</translation>
    </message>
    <message>
        <source>For a volume that is full: nearly everything goes. Copy what you need first.</source>
        <translation>用于已满的卷：几乎全部删除。请先复制需要的内容。</translation>
    </message>
    <message>
        <source>delete quarantined files whose time for undo is over</source>
        <translation>删除撤销期已过的隔离文件</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>only what this run moved to quarantine</source>
        <translation>仅此运行移到隔离区的内容</translation>
    </message>
    <message>
        <source>also what could still be undone</source>
        <translation>也包括仍可撤销的内容</translation>
    </message>
    <message>
        <source>also quarantine that no run of this database&apos;s history owns</source>
        <translation>也包括不属于此数据库历史记录中任何运行的隔离内容</translation>
    </message>
    <message>
        <source>with --json, every item with what became of it</source>
        <translation>配合 --json，列出每一项及其处理结果</translation>
    </message>
    <message>
        <source>--run needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--run 需要指定运行：“scrapazoidctl history”会列出。</translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation>
            <numerusform>将清除：%1，来自%n次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the history&apos;s runs is to be purged.</source>
        <translation>历史记录中的运行没有可清除的文件。</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>没有可清除的内容。</translation>
    </message>
    <message>
        <source>  kept: %1 that can still be restored (--now takes them too)</source>
        <translation>  保留：%1，仍可恢复（--now 也会删除）</translation>
    </message>
    <message>
        <source>  kept: %1 of runs that are not over yet (&quot;scrapazoidctl doctor&quot; says what they wait for)</source>
        <translation>  保留：%1，属于尚未结束的运行（“scrapazoidctl doctor”会说明在等待什么）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know</source>
        <translation>
            <numerusform>%3 文件夹中有%Ln个文件（%1），属于此数据库没有记录的运行 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>  goes: %1</source>
        <translation>  删除：%1</translation>
    </message>
    <message>
        <source>  kept: %1 (&quot;undo %2 --from-manifest&quot; restores it, --strays removes it)</source>
        <translation>  保留：%1（“undo %2 --from-manifest”可恢复，--strays 可删除）</translation>
    </message>
    <message>
        <source>  goes: %1 rows of the history, of what cannot be undone any more</source>
        <translation>  删除：历史记录中已无法撤销的%1行</translation>
    </message>
    <message>
        <source>Delete all of that for good, whether or not anybody could still want it?</source>
        <translation>永久删除所有这些，不论是否还有人可能需要？</translation>
    </message>
    <message>
        <source>Remove the old rows of the history?</source>
        <translation>删除旧的历史记录行？</translation>
    </message>
    <message>
        <source>Delete %1 for good, whether or not its time for undo is over?</source>
        <translation>永久删除%1，不论其撤销期是否已过？</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>永久删除%1？</translation>
    </message>
    <message>
        <source>Purged: %1; %2 freed.</source>
        <translation>已清除：%1；释放%2。</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in quarantine.</source>
        <translation>已应要求停止：其余仍在隔离区。</translation>
    </message>
    <message>
        <source>Not everything could be purged: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>未能全部清除：原因见“scrapazoidctl history %1”。</translation>
    </message>
    <message>
        <source>mark stuck executions failed</source>
        <translation>将卡住的执行标记为失败</translation>
    </message>
    <message>
        <source>An execution is stuck when it is running or pending and started longer ago than the execution limit and the grace together, by the server&apos;s clock. Executions without a start are never touched.</source>
        <translation>当执行处于运行中或等待中，且按服务器时钟，开始至今超过执行时限与宽限时间之和时，即为卡住。没有开始时间的执行从不处理。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>the service&apos;s MAX_EXECUTION_TIME (default from the profile, 300)</source>
        <translation>服务的 MAX_EXECUTION_TIME（默认取自配置方案，300）</translation>
    </message>
    <message>
        <source>time on top of it (default 60)</source>
        <translation>在其之上的宽限时间（默认 60）</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>将%n次执行标记为失败？</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl undo %1&quot; takes that back.</source>
        <translation>“scrapazoidctl undo %1”可撤回。</translation>
    </message>
    <message>
        <source>  not restored: %1 (%2)</source>
        <translation>  未恢复：%1（%2）</translation>
    </message>
    <message>
        <source>restore what a run moved to quarantine or marked failed</source>
        <translation>恢复一次运行所隔离或标记为失败的内容</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. Files go back to their places and rows get their own ids again. What has changed since stays as it is and is reported.</source>
        <translation>“运行”为运行的 id、其唯一的开头部分，或“last”。文件回到原位，行恢复原来的 id。此后已更改的内容保持原样并予以报告。</translation>
    </message>
    <message>
        <source>say what could be restored: nothing changes</source>
        <translation>说明可以恢复什么：不更改任何内容</translation>
    </message>
    <message>
        <source>by the list in the folders themselves, where the journal has lost the run: asks</source>
        <translation>依据文件夹自身的清单，用于操作日志已丢失该运行时：会询问</translation>
    </message>
    <message>
        <source>do not ask; only with --from-manifest is there a question</source>
        <translation>不询问；只有使用 --from-manifest 时才有询问</translation>
    </message>
    <message>
        <source>undo needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>undo 需要指定运行：“scrapazoidctl history”会列出。</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>已恢复：%1。</translation>
    </message>
    <message>
        <source>Stopped on request: the same undo can be given again.</source>
        <translation>已应要求停止：可再次执行同一撤销。</translation>
    </message>
    <message>
        <source>Not everything could be restored: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>未能全部恢复：原因见“scrapazoidctl history %1”。</translation>
    </message>
    <message>
        <source>The folders&apos; own list of run %1: %2 files (%3) lie in quarantine; %4 rows would go back into %5.</source>
        <translation>文件夹自身关于运行 %1 的清单：隔离区中有%2个文件（%3）；将有%4行放回 %5。</translation>
    </message>
    <message>
        <source>%1 files of the list are not in quarantine any more.</source>
        <translation>清单中有%1个文件已不在隔离区。</translation>
    </message>
    <message>
        <source>%1 lines of the list are damaged and left out.</source>
        <translation>清单中有%1行损坏，已略过。</translation>
    </message>
    <message>
        <source>Rows of other tables that went along are in no such list and do not come back with it.</source>
        <translation>一起删除的其他表的行不在此类清单中，不会随之恢复。</translation>
    </message>
    <message>
        <source>Bring them back?</source>
        <translation>恢复它们？</translation>
    </message>
    <message>
        <source>Run %1 (%2, %3): %4 of %5 items could be restored.</source>
        <translation>运行 %1（%2，%3）：可恢复%4项，共%5项。</translation>
    </message>
    <message>
        <source>print exactly one JSON object</source>
        <translation>只输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>print this help, or a command&apos;s</source>
        <translation>显示此帮助，或某个命令的帮助</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>There is no command: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>未给出命令：“scrapazoidctl --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>没有命令“%1”%2：“scrapazoidctl --help”会列出所有命令。</translation>
    </message>
    <message>
        <source> (did you mean %1?)</source>
        <translation> （是否指 %1？）</translation>
    </message>
    <message>
        <source>%1 has no option --%2: &quot;scrapazoidctl %1 --help&quot; lists its options.</source>
        <translation>%1 没有选项 --%2：“scrapazoidctl %1 --help”会列出其选项。</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] COMMAND [options]</source>
        <translation>用法：scrapazoidctl [连接] 命令 [选项]</translation>
    </message>
    <message>
        <source>Cleans up after the Scrapazoid web-scraping service, from a terminal, cron or systemd.</source>
        <translation>在终端、cron 或 systemd 中为 Scrapazoid 网页抓取服务做清理。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>General:</source>
        <translation>常规：</translation>
    </message>
    <message>
        <source>Usage: scrapazoidctl [connection] %1%2 [options]</source>
        <translation>用法：scrapazoidctl [连接] %1%2 [选项]</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>--%1 不能是“%2”：它接受%3。</translation>
    </message>
    <message>
        <source>There is no option %1%2: &quot;scrapazoidctl --help&quot; lists what there is.</source>
        <translation>没有选项 %1%2：“scrapazoidctl --help”会列出所有选项。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 不接受值。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>选项 %1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>The option %1 is there twice, and not the same: give the one that is meant.</source>
        <translation>选项 %1 出现两次且不相同：请只给出要用的那个。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1至%2的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1至%2的数字</translation>
    </message>
    <message>
        <source>whole seconds, or a number with s, m, h or d</source>
        <translation>整秒数，或带 s、m、h、d 的数字</translation>
    </message>
    <message>
        <source>What was done could not be written to standard output: &quot;scrapazoidctl history&quot; has it.</source>
        <translation>所做的处理无法写到标准输出：可查看“scrapazoidctl history”。</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>无法将回答写到标准输出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many: &quot;scrapazoidctl %2 --help&quot; says what %2 takes.</source>
        <translation>多了一个词“%1”：“scrapazoidctl %2 --help”说明 %2 接受什么。</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody is here to answer &quot;%1&quot;: add --yes to agree beforehand.</source>
        <translation>未做任何处理，因为无人回答“%1”：请加 --yes 预先同意。</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [y/N] </translation>
    </message>
    <message>
        <source>Nothing was done: stopped on request.</source>
        <translation>未做任何处理：已应要求停止。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Nothing was done: the answer was not yes.</source>
        <translation>未做任何处理：回答不是肯定的。</translation>
    </message>
    <message>
        <source>say nothing where there was nothing to do or all went through, for cron</source>
        <translation>无事可做或全部顺利时不输出，供 cron 使用</translation>
    </message>
    <message>
        <source>wait that long for whoever else is cleaning, instead of ending with 4</source>
        <translation>若有其他清理，等待这么久，而不是以 4 结束</translation>
    </message>
    <message>
        <source>There is no default profile in %1: name one with --profile, or make one with &quot;scrapazoidctl config add NAME&quot;.</source>
        <translation>%1 中没有默认配置方案：请用 --profile 指定，或用“scrapazoidctl config add 名称”创建。</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already: &quot;scrapazoidctl -p %1 config set KEY VALUE&quot; changes it.</source>
        <translation>已有配置方案“%1”：可用“scrapazoidctl -p %1 config set 键 值”更改。</translation>
    </message>
    <message>
        <source>config add makes a new profile, so --profile has no place here.</source>
        <translation>config add 创建新的配置方案，因此不能用 --profile。</translation>
    </message>
    <message>
        <source>Made the profile %1 in %2.</source>
        <translation>已在 %2 中创建配置方案 %1。</translation>
    </message>
    <message>
        <source> Its password is in the keychain.</source>
        <translation> 其密码在密钥环中。</translation>
    </message>
    <message>
        <source> Its password was not kept: </source>
        <translation> 其密码未保存： </translation>
    </message>
    <message>
        <source>Removed the profile %1.</source>
        <translation>已删除配置方案 %1。</translation>
    </message>
    <message>
        <source>%1 is the default profile now.</source>
        <translation>%1 现在是默认配置方案。</translation>
    </message>
    <message>
        <source>The keychain has no password of the profile %1 any more.</source>
        <translation>密钥环中已没有配置方案 %1 的密码。</translation>
    </message>
    <message>
        <source>Password of the profile %1: </source>
        <translation>配置方案 %1 的密码： </translation>
    </message>
    <message>
        <source>There was no password: &quot;config password --remove&quot; forgets the old one.</source>
        <translation>没有给出密码：“config password --remove”可删除旧密码。</translation>
    </message>
    <message>
        <source>The keychain has the password of the profile %1.</source>
        <translation>密钥环中已有配置方案 %1 的密码。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Finishing what an interrupted run left</source>
        <translation>正在完成中断的运行遗留的部分</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>正在读取行</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1：%2 / %3（%4%）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>配置方案 %1</translation>
    </message>
    <message>
        <source>Connecting as DATABASE_URL says; the default profile %1 is left out.</source>
        <translation>按 DATABASE_URL 连接；不使用默认配置方案 %1。</translation>
    </message>
    <message>
        <source>Connecting as -d says, with everything else of profile %1.</source>
        <translation>按 -d 连接，其余取自配置方案 %1。</translation>
    </message>
    <message>
        <source>Connecting as -d says; DATABASE_URL is left out.</source>
        <translation>按 -d 连接；不使用 DATABASE_URL。</translation>
    </message>
    <message>
        <source>Connecting as profile %1 says; DATABASE_URL is left out.</source>
        <translation>按配置方案 %1 连接；不使用 DATABASE_URL。</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, for example --set screenshots.days=3.</source>
        <translation>--set 接受“键=值”，例如 --set screenshots.days=3。</translation>
    </message>
    <message>
        <source>--set has %1 twice, and not the same: give the one that is meant.</source>
        <translation>--set 中 %1 出现两次且不相同：请只给出要用的那个。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a profile of the configuration file; the default one where neither this, -d nor DATABASE_URL is given</source>
        <translation>配置文件中的配置方案；未给出此项、-d 和 DATABASE_URL 时为默认的</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>连接信息</translation>
    </message>
    <message>
        <source>a libpq URL or key=value string; else DATABASE_URL, else libpq&apos;s own variables</source>
        <translation>libpq 的 URL 或“键=值”字符串；否则用 DATABASE_URL，再否则用 libpq 自身的变量</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>folder of the screenshots: a path, ssh://HOST/PATH, sudo:///PATH or the like</source>
        <translation>截图文件夹：路径、ssh://主机/路径、sudo:///路径 等</translation>
    </message>
    <message>
        <source>folder of the downloaded files, likewise</source>
        <translation>下载文件夹，写法相同</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>键=值</translation>
    </message>
    <message>
        <source>any other setting for this call; &quot;scrapazoidctl config&quot; lists them</source>
        <translation>仅用于本次调用的其他设置；“scrapazoidctl config”会列出</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>数据太少</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>一年内不会</translation>
    </message>
    <message>
        <source>perhaps never</source>
        <translation>可能永远不会</translation>
    </message>
    <message>
        <source>the space that a workload needs: the planning formula on given or measured figures</source>
        <translation>工作量所需的空间：按给定或测量的数字套用规划公式</translation>
    </message>
    <message>
        <source>Needs no connection: without --measured the figures are those of the command line, and where it says nothing, of the service&apos;s manual. With --measured they are those of the last complete days, the command line&apos;s replace single ones, and both folders are measured to tell when their volume is full: from what came in each day, and with no date where the data allow none. GB is 10⁹ bytes.</source>
        <translation>无需连接：不用 --measured 时，采用命令行中的数字，未给出的取自服务手册。使用 --measured 时，采用最近若干完整日的数字，命令行中的可替换个别数字，并测量两个文件夹，以推算其卷何时会满：依据每日的新增量；数据不足时不给出日期。GB 为 10⁹ 字节。</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>measure the workload over so many days, 30 where none is said</source>
        <translation>按这么多天测量工作量，未给出时为 30</translation>
    </message>
    <message>
        <source>default 50</source>
        <translation>默认 50</translation>
    </message>
    <message>
        <source>default 10</source>
        <translation>默认 10</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>average; default 100KB</source>
        <translation>平均值；默认 100KB</translation>
    </message>
    <message>
        <source>default 5</source>
        <translation>默认 5</translation>
    </message>
    <message>
        <source>average; default 5MB</source>
        <translation>平均值；默认 5MB</translation>
    </message>
    <message>
        <source>days that files are kept</source>
        <translation>文件保留的天数</translation>
    </message>
    <message>
        <source>X</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>times what is needed; default 1.2</source>
        <translation>乘以所需空间；默认 1.2</translation>
    </message>
    <message>
        <source>of the volume; with --measured, what the folders lie on unless given</source>
        <translation>卷的大小；使用 --measured 且未给出时，取文件夹所在的卷</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>of the volume that may be used at most; default 75</source>
        <translation>卷最多可用的比例；默认 75</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;: it takes a size like 100KB, 5MB or 1.5GiB.</source>
        <translation>--%1 不能是“%2”：它接受 100KB、5MB 或 1.5GiB 之类的大小。</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s).</source>
        <translation>
            <numerusform>按最近%n个完整日测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Under %1 of a volume of %2, beside %3 of others: %4.</source>
        <translation>在%2的卷上不超过%1，其他内容占%3：%4。</translation>
    </message>
    <message>
        <source>any retention</source>
        <translation>任意保留期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>最多%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep yours: a volume of %1.</source>
        <translation>要维持现有保留期：需要%1的卷。</translation>
    </message>
    <message>
        <source>VOLUME</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>CLEANED UP</source>
        <translation>有清理</translation>
    </message>
    <message>
        <source>REACHED</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>EARLIEST</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>LATEST</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>one line for monitoring systems: OK, WARNING, CRITICAL or UNKNOWN</source>
        <translation>供监控系统使用的一行：OK、WARNING、CRITICAL 或 UNKNOWN</translation>
    </message>
    <message>
        <source>use of a volume, of its bytes or its inodes, above which it is a warning (default: where the profile&apos;s alert is raised, 80)</source>
        <translation>卷的使用率（字节或 inode）超过此值即为警告（默认：配置方案中发出警报的值，80）</translation>
    </message>
    <message>
        <source>the same for critical (default: half-way from there to full, 90)</source>
        <translation>同上，用于严重（默认：其与满之间的中点，90）</translation>
    </message>
    <message>
        <source>stuck executions above which it is a warning (default 0)</source>
        <translation>卡住的执行超过此数即为警告（默认 0）</translation>
    </message>
    <message>
        <source>stuck executions above which it is critical (default 20)</source>
        <translation>卡住的执行超过此数即为严重（默认 20）</translation>
    </message>
    <message>
        <source>time since the last cleanup of files (default the interval and two hours)</source>
        <translation>距上次清理文件的时间（默认为间隔加两小时）</translation>
    </message>
    <message>
        <source>the same for critical (default two intervals and two hours)</source>
        <translation>同上，用于严重（默认为两倍间隔加两小时）</translation>
    </message>
    <message>
        <source>--%1-warning must not be above --%1-critical.</source>
        <translation>--%1-warning 不得高于 --%1-critical。</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>卡住%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 volume %2 % of its inodes</source>
        <translation>%1 卷已用%2%的 inode</translation>
    </message>
    <message>
        <source>%1 volume %2 %</source>
        <translation>%1 卷%2%</translation>
    </message>
    <message>
        <source>the %1 folder cannot be opened</source>
        <translation>无法打开 %1 文件夹</translation>
    </message>
    <message>
        <source>last cleanup %1 ago</source>
        <translation>上次清理在%1前</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>运行中%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>等待中%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>schedule kept</source>
        <translation>调度正在执行</translation>
    </message>
    <message>
        <source>nobody keeps the schedule: %1 overdue</source>
        <translation>无人执行调度：%1 逾期</translation>
    </message>
    <message>
        <source>every job goes through</source>
        <translation>所有作业均顺利完成</translation>
    </message>
    <message>
        <source>%1 runs but does not go through</source>
        <translation>%1 有运行但未顺利完成</translation>
    </message>
    <message>
        <source>%1 did nothing: %2</source>
        <translation>%1 未做任何处理：%2</translation>
    </message>
    <message>
        <source>no job refused</source>
        <translation>没有作业被拒绝</translation>
    </message>
    <message>
        <source>good  </source>
        <translation>良好  </translation>
    </message>
    <message>
        <source>warn  </source>
        <translation>警告  </translation>
    </message>
    <message>
        <source>bad   </source>
        <translation>错误  </translation>
    </message>
    <message>
        <source>?     </source>
        <translation>?     </translation>
    </message>
    <message>
        <source>look for whatever keeps cleanups from working, and say how to mend it</source>
        <translation>查找妨碍清理的问题，并说明如何修复</translation>
    </message>
    <message>
        <source>Looks at connection, schema, indexes, rights in the database and in the folders, clock and other cleaners; changes nothing. Each line is good, warn (works, but could be better) or bad, with its mend below. The exit status is 0 where nothing is bad, 3 where there is no connection or the schema does not fit, and otherwise 2.</source>
        <translation>检查连接、架构、索引、数据库和文件夹中的权限、时钟以及其他清理；不更改任何内容。每行为良好、警告（可用，但可以更好）或错误，下方是修复办法。没有错误时退出状态为 0，没有连接或架构不符时为 3，其余为 2。</translation>
    </message>
    <message>
        <source>for a role and a user that only look and preview</source>
        <translation>针对只查看和预览的角色和用户</translation>
    </message>
    <message>
        <source>Stopped before everything was looked at; nothing has been changed.</source>
        <translation>在全部检查完之前已停止；未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修复的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>有%n个问题需要修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[运行]</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>counts, sizes and old files per directory, volume use, largest files</source>
        <translation>各目录的数量、大小和旧文件，卷的使用，最大的文件</translation>
    </message>
    <message>
        <source>Measures both folders file by file and looks up every row; changes nothing but the day&apos;s snapshot in the console&apos;s own schema. Where a folder cannot be read whole, the exit status is 1.</source>
        <translation>逐个文件测量两个文件夹并查找每一行；除控制台自身架构中的当日快照外不更改任何内容。若文件夹无法完整读取，退出状态为 1。</translation>
    </message>
    <message>
        <source>rows of each list (default %1)</source>
        <translation>每个列表的行数（默认 %1）</translation>
    </message>
    <message>
        <source>what the database alone says: nothing is looked up on disk</source>
        <translation>仅依据数据库：不查看磁盘</translation>
    </message>
    <message>
        <source>the keychain, else PGPASSWORD or libpq&apos;s password file</source>
        <translation>密钥环，否则 PGPASSWORD 或 libpq 的密码文件</translation>
    </message>
    <message>
        <source>PGPASSWORD or libpq&apos;s password file</source>
        <translation>PGPASSWORD 或 libpq 的密码文件</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[动作]</translation>
    </message>
    <message>
        <source>show or change settings and profiles</source>
        <translation>显示或更改设置和配置方案</translation>
    </message>
    <message>
        <source>config knows no action &quot;%1&quot;: &quot;scrapazoidctl config --help&quot; lists them.</source>
        <translation>config 没有动作“%1”：“scrapazoidctl config --help”会列出所有动作。</translation>
    </message>
    <message>
        <source>Write it as &quot;scrapazoidctl config %1&quot;.</source>
        <translation>请写作“scrapazoidctl config %1”。</translation>
    </message>
    <message>
        <source>libpq, unless the service file says otherwise</source>
        <translation>libpq，除非服务文件另有规定</translation>
    </message>
    <message>
        <source>libpq</source>
        <translation>libpq</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The profile has a key &quot;%1&quot; that this version does not know and ignores.</source>
        <translation>配置方案中有此版本不支持的键“%1”，已忽略。</translation>
    </message>
    <message>
        <source>config set changes a profile, so --database has no place here.</source>
        <translation>config set 更改配置方案，因此不能用 --database。</translation>
    </message>
    <message>
        <source>There are no profiles in %1: &quot;scrapazoidctl config add NAME&quot; makes one.</source>
        <translation>%1 中没有配置方案：“scrapazoidctl config add 名称”可创建。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>executions that no cleanup touches</source>
        <translation>任何清理都不处理的执行</translation>
    </message>
    <message>
        <source>protect executions and their files from every cleanup</source>
        <translation>保护执行及其文件不受任何清理</translation>
    </message>
    <message>
        <source>take that protection away</source>
        <translation>取消该保护</translation>
    </message>
    <message>
        <source>One that is pinned already gets the new note.</source>
        <translation>已固定的会得到新的备注。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>原因，供日后查问</translation>
    </message>
    <message>
        <source>EXECUTION</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is pinned.</source>
        <translation>没有固定任何内容。</translation>
    </message>
    <message>
        <source>Which execution? Give its id, or several.</source>
        <translation>哪次执行？请给出一个或多个 id。</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s).</source>
        <translation>
            <numerusform>已固定%n次执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>已取消固定%n次执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1.</source>
        <translation>没有执行 %1。</translation>
    </message>
    <message>
        <source>Execution %1 was not pinned.</source>
        <translation>执行 %1 未被固定。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots %1, downloads %2</source>
        <translation>截图%1，下载文件%2</translation>
    </message>
    <message>
        <source>how long files are kept: by profile, or as agreed for the database</source>
        <translation>文件保留多久：按配置方案，或按为数据库约定的</translation>
    </message>
    <message>
        <source>Without options says what holds and who said so. With days, it is agreed for the database, in place of every profile: window, command line and schedule follow. What they would remove today is said before; nothing is removed by this command.</source>
        <translation>不带选项时说明生效的是什么、由谁设定。给出天数时，即为该数据库约定，取代所有配置方案：窗口、命令行和调度都照此执行。会先说明今天将因此删除什么；此命令本身不删除任何内容。</translation>
    </message>
    <message>
        <source>keep screenshots so long</source>
        <translation>截图保留这么久</translation>
    </message>
    <message>
        <source>keep downloaded files so long</source>
        <translation>下载文件保留这么久</translation>
    </message>
    <message>
        <source>what the profile says holds again</source>
        <translation>重新以配置方案为准</translation>
    </message>
    <message>
        <source>--from-profile and days exclude each other: choose one.</source>
        <translation>--from-profile 与天数互斥：请选择其一。</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>RETENTION</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>同配置方案</translation>
    </message>
    <message>
        <source>To be kept: %1.</source>
        <translation>将保留：%1。</translation>
    </message>
    <message>
        <source>A cleanup would remove %1 today.</source>
        <translation>今天清理将删除%1。</translation>
    </message>
    <message>
        <source>Let this hold for the whole database?</source>
        <translation>让它对整个数据库生效？</translation>
    </message>
    <message>
        <source>Kept by the profile: %1.</source>
        <translation>按配置方案保留：%1。</translation>
    </message>
    <message>
        <source>Kept in this database: %1; applied by %2, %3.</source>
        <translation>此数据库中保留：%1；由 %2 应用，%3。</translation>
    </message>
    <message>
        <source>%1 would begin with this:</source>
        <translation>%1 将从以下内容开始：</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule do this without asking?</source>
        <translation>让调度执行者不经询问就这样做？</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot; in the schedule.</source>
        <translation>调度中没有作业“%1”。</translation>
    </message>
    <message>
        <source>Nothing keeps the job %1 from this, so nobody has to agree to it.</source>
        <translation>没有什么妨碍作业 %1 这样做，因此无需任何人同意。</translation>
    </message>
    <message>
        <source>Let the job %1 do this once, by itself?</source>
        <translation>让作业 %1 自动这样做一次？</translation>
    </message>
    <message>
        <source>Agreed: the job %1 goes on once, up to these counts and cutoffs.</source>
        <translation>已同意：作业 %1 会进行一次，以这些数量和截止时间为限。</translation>
    </message>
    <message>
        <source>The guard &quot;%1&quot;: %2</source>
        <translation>防护“%1”：%2</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>调度已关闭。</translation>
    </message>
    <message>
        <source>Paused until %1 by %2.</source>
        <translation>由 %2 暂停至%1。</translation>
    </message>
    <message>
        <source>The schedule observes only: nothing is changed.</source>
        <translation>调度仅观察：不更改任何内容。</translation>
    </message>
    <message>
        <source>The schedule is on.</source>
        <translation>调度已开启。</translation>
    </message>
    <message>
        <source>Kept by %1 of %2 at %3, since %4.</source>
        <translation>由 %3 上 %2 的 %1 执行，自%4起。</translation>
    </message>
    <message>
        <source>Nobody keeps it: run &quot;scrapazoidctl watch&quot;.</source>
        <translation>无人执行：请运行“scrapazoidctl watch”。</translation>
    </message>
    <message>
        <source>[on|observe|off|pause|resume|enable JOB|disable JOB|agree JOB]</source>
        <translation>[on|observe|off|pause|resume|enable 作业|disable 作业|agree 作业]</translation>
    </message>
    <message>
        <source>what runs by itself, and who sees to it</source>
        <translation>哪些内容自动运行，由谁负责</translation>
    </message>
    <message>
        <source>Without an action says what runs when, how it went last, and who keeps the schedule of this database. The rest changes it for everybody who keeps it. More of a job is set on the Automation page. &quot;agree&quot; shows what a job would do that was refused, and asks whether it may do that once.</source>
        <translation>不给动作时，说明何时运行什么、上次情况如何，以及谁在执行此数据库的调度。其余动作会为所有执行者更改调度。作业的更多设置在“自动化”页面。“agree”显示被拒绝的作业将做什么，并询问是否允许它做一次。</translation>
    </message>
    <message>
        <source>pause: that long (default 1h, at most 7d)</source>
        <translation>pause：暂停这么久（默认 1h，最多 7d）</translation>
    </message>
    <message>
        <source>enable: at this interval</source>
        <translation>enable：按此间隔</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>enable: every day at this time</source>
        <translation>enable：每天此时</translation>
    </message>
    <message>
        <source>1-7</source>
        <translation>1-7</translation>
    </message>
    <message>
        <source>with --at: only on Monday (1), …</source>
        <translation>配合 --at：仅在周一（1）、…</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>of --at, like Europe/Berlin (default UTC)</source>
        <translation>--at 所用的时区，如 Europe/Berlin（默认 UTC）</translation>
    </message>
    <message>
        <source>agree: why, for the history</source>
        <translation>agree：原因，写入历史记录</translation>
    </message>
    <message>
        <source>The schedule cannot be told to &quot;%1&quot;: %2.</source>
        <translation>不能对调度执行“%1”：%2。</translation>
    </message>
    <message>
        <source>Say which job: scrapazoidctl schedule lists them.</source>
        <translation>请指明作业：scrapazoidctl schedule 会列出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no job.</source>
        <translation>“%1”不接受作业。</translation>
    </message>
    <message>
        <source>--every and --at are for enable.</source>
        <translation>--every 和 --at 用于 enable。</translation>
    </message>
    <message>
        <source>--every and --at exclude each other: choose one.</source>
        <translation>--every 与 --at 互斥：请选择其一。</translation>
    </message>
    <message>
        <source>--weekday and --zone are for --at.</source>
        <translation>--weekday 和 --zone 用于 --at。</translation>
    </message>
    <message>
        <source>--for is for pause.</source>
        <translation>--for 用于 pause。</translation>
    </message>
    <message>
        <source>--reason is for agree.</source>
        <translation>--reason 用于 agree。</translation>
    </message>
    <message>
        <source>--at cannot be &quot;%1&quot;: it takes 00:00 to 23:59.</source>
        <translation>--at 不能是“%1”：它接受 00:00 到 23:59。</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source> overdue</source>
        <translation> 逾期</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>WENT THROUGH</source>
        <translation>顺利完成</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%3 上 %2 的 %1</translation>
    </message>
    <message>
        <source>create the console&apos;s own schema and bind the folders to this database</source>
        <translation>创建控制台自身的架构，并将文件夹绑定到此数据库</translation>
    </message>
    <message>
        <source>The schema scrapazoid_console holds the history of runs, without which nothing is ever deleted. In each folder a subfolder .scrapazoid-console says which database it belongs to. The service&apos;s own tables are not changed. Safe to repeat.</source>
        <translation>架构 scrapazoid_console 存放运行的历史记录，没有它就不会删除任何内容。每个文件夹中的子文件夹 .scrapazoid-console 说明其属于哪个数据库。服务自身的表不会更改。可安全地重复执行。</translation>
    </message>
    <message>
        <source>say what is missing: nothing changes</source>
        <translation>说明缺少什么：不更改任何内容</translation>
    </message>
    <message>
        <source>bind folders that belong to another database, or remember another past than this one, to this database as they are</source>
        <translation>将属于其他数据库或所记录的历史与此数据库不符的文件夹，按现状绑定到此数据库</translation>
    </message>
    <message>
        <source>the server&apos;s clock was wrong and is right now: believe it from here on</source>
        <translation>服务器时钟先前有误、现已正确：此后予以信任</translation>
    </message>
    <message>
        <source>let the accounts of each folder&apos;s group lead, run and undo in it alike</source>
        <translation>允许各文件夹所属组的账户同样在其中主导、运行和撤销</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>give a role of the database what planning, running and undoing takes; may be repeated</source>
        <translation>授予数据库的某个角色计划、运行和撤销所需的权限；可重复给出</translation>
    </message>
    <message>
        <source>give a role what looking and previewing takes; may be repeated</source>
        <translation>授予角色查看和预览所需的权限；可重复给出</translation>
    </message>
    <message>
        <source>take the console&apos;s schema and its folders away again; the service&apos;s own stays</source>
        <translation>移除控制台的架构及其文件夹；服务自身的保留</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>一切均已初始化。</translation>
    </message>
    <message>
        <source>To set up:</source>
        <translation>将初始化：</translation>
    </message>
    <message>
        <source>Set up the console?</source>
        <translation>初始化控制台？</translation>
    </message>
    <message>
        <source>Set up:</source>
        <translation>已初始化：</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>已发现：</translation>
    </message>
    <message>
        <source>Believe the server&apos;s clock as it stands (%1), whatever it said at earlier cleanups.</source>
        <translation>按现状信任服务器时钟（%1），不论先前的清理中它显示多少。</translation>
    </message>
    <message>
        <source>Is the server&apos;s clock right now?</source>
        <translation>服务器时钟现在是否正确？</translation>
    </message>
    <message>
        <source>The server&apos;s clock is believed from here on.</source>
        <translation>此后信任服务器时钟。</translation>
    </message>
    <message>
        <source>Nothing of the console is there.</source>
        <translation>没有控制台的任何内容。</translation>
    </message>
    <message>
        <source>To take away:</source>
        <translation>将移除：</translation>
    </message>
    <message>
        <source>Take the console away from here?</source>
        <translation>从此处移除控制台？</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>print figures for Prometheus</source>
        <translation>输出 Prometheus 指标</translation>
    </message>
    <message>
        <source>In the text format that the node exporter reads from its textfile folder: write to another name there and rename, so that it never reads half a file. &quot;watch --metrics-listen&quot; answers Prometheus itself. Nothing is printed where there is no connection; the exit status is 3 then.</source>
        <translation>采用 node exporter 从其 textfile 文件夹读取的文本格式：请先以其他名称写入该处再重命名，以免它读到写了一半的文件。“watch --metrics-listen”可直接响应 Prometheus。没有连接时不输出任何内容；退出状态为 3。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2; choose another port with --metrics-listen.</source>
        <translation>无法监听 %1：%2；请用 --metrics-listen 选择其他端口。</translation>
    </message>
    <message>
        <source>look after this computer&apos;s folders for a console elsewhere</source>
        <translation>为别处的控制台照管本机的文件夹</translation>
    </message>
    <message>
        <source>Started by a console whose folders are set as ssh://HOST/FOLDER, sudo:///FOLDER or the like, not by hand: it speaks over standard input and output. It needs no database, opens no port and starts no program. With --root it looks after those folders alone, whatever it is asked for; without, this account&apos;s rights are the limit. With root&apos;s rights it takes its folders from %1 alone, which only root may write.</source>
        <translation>由文件夹设为 ssh://主机/文件夹、sudo:///文件夹 等的控制台启动，不供手动使用：它通过标准输入和输出通信，不需要数据库，不打开端口，不启动程序。使用 --root 时，无论被要求什么，都只照管这些文件夹；不用时，以此账户的权限为限。具有 root 权限时，其文件夹只取自仅 root 可写的 %1。</translation>
    </message>
    <message>
        <source>Speak over standard input and output</source>
        <translation>通过标准输入和输出通信</translation>
    </message>
    <message>
        <source>Look after this folder as screenshots or downloads; may be repeated</source>
        <translation>将此文件夹作为 screenshots 或 downloads 照管；可重复给出</translation>
    </message>
    <message>
        <source>Only look, never change anything</source>
        <translation>只查看，从不更改任何内容</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>serve is started by a console, as &quot;scrapazoidctl serve --stdio&quot;: it has nothing to say to people.</source>
        <translation>serve 由控制台以“scrapazoidctl serve --stdio”启动：它不与人交互。</translation>
    </message>
    <message>
        <source>keep cleaning by schedule, in the foreground, as a service does</source>
        <translation>按调度持续清理，在前台运行，如同服务</translation>
    </message>
    <message>
        <source>Stuck executions every 60 s and old files every 24 h, or what the schedule of the database says. Several may watch one database: one leads, the others stand by and take over within ten seconds. Waits for a server that is away and for whoever else is cleaning; what was missed is caught up once. SIGHUP reads the profile again, SIGTERM ends it after the batch under way with exit status 0, SIGINT with 130. Prints the service&apos;s own log lines; tells systemd how it is (Type=notify, WatchdogSec).</source>
        <translation>卡住的执行每 60 秒、旧文件每 24 小时清理一次，或按数据库的调度。多个程序可值守同一个数据库：一个主导，其余待命并在十秒内接管。会等待暂时不可用的服务器和其他清理；错过的会补做一次。SIGHUP 重新读取配置方案；SIGTERM 在当前批次之后结束，退出状态为 0，SIGINT 则为 130。输出服务自身的日志行；向 systemd 报告状态（Type=notify、WatchdogSec）。</translation>
    </message>
    <message>
        <source>check for stuck executions this often (default from the schedule, 60)</source>
        <translation>多久检查一次卡住的执行（默认取自调度，60）</translation>
    </message>
    <message>
        <source>clean up files this often (default from the schedule, 24h)</source>
        <translation>多久清理一次文件（默认取自调度，24h）</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>only these of the schedule, separated by commas: stuck, files, weekly</source>
        <translation>仅调度中的这些，以逗号分隔：stuck、files、weekly</translation>
    </message>
    <message>
        <source>plan and report, change nothing</source>
        <translation>计划并报告，不更改任何内容</translation>
    </message>
    <message>
        <source>run the jobs now and end, for timers; the exit status is 0 where all is done</source>
        <translation>立即运行作业然后结束，供定时器使用；全部完成时退出状态为 0</translation>
    </message>
    <message>
        <source>[ADDRESS:]PORT</source>
        <translation>[地址:]端口</translation>
    </message>
    <message>
        <source>An interval is at least 1 s (of files: 60 s) and at most a year.</source>
        <translation>间隔至少 1 秒（文件：60 秒），至多一年。</translation>
    </message>
    <message>
        <source>--jobs needs names, like stuck,files.</source>
        <translation>--jobs 需要名称，如 stuck,files。</translation>
    </message>
    <message>
        <source>--once and --metrics-listen exclude each other: &quot;scrapazoidctl metrics&quot; prints once.</source>
        <translation>--once 与 --metrics-listen 互斥：“scrapazoidctl metrics”可输出一次。</translation>
    </message>
    <message>
        <source>Metrics are at port %1, /metrics.</source>
        <translation>指标位于端口 %1 的 /metrics。</translation>
    </message>
    <message>
        <source>Read the profile again.</source>
        <translation>已重新读取配置方案。</translation>
    </message>
    <message>
        <source>Ended on request</source>
        <translation>已应要求结束</translation>
    </message>
    <message>
        <source>Ended on request.</source>
        <translation>已应要求结束。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>FREED</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>UNDOABLE</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>已越过</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 items, purged after %2</source>
        <translation>%1项，%2后清除</translation>
    </message>
    <message>
        <source>nothing left to undo</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file lies elsewhere below %3</source>
        <translation>超过%1（%2之前）、文件在 %3 下别处的行</translation>
    </message>
    <message>
        <source>  goes: nothing</source>
        <translation>  处理：无</translation>
    </message>
    <message>
        <source>  goes: %1, dated %2 to %3</source>
        <translation>  处理：%1，日期从%2到%3</translation>
    </message>
    <message>
        <source>; %1 on disk</source>
        <translation>；磁盘占用%1</translation>
    </message>
    <message>
        <source>; %1 of them were found before, ten minutes ago or earlier</source>
        <translation>；其中%1在十分钟前或更早已发现过</translation>
    </message>
    <message>
        <source>    … and more</source>
        <translation>    … 以及更多</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1：%2</translation>
    </message>
    <message>
        <source>  stays: %1 that are younger</source>
        <translation>  保留：%1，较新</translation>
    </message>
    <message>
        <source>  stays: %1 (%2)</source>
        <translation>  保留：%1（%2）</translation>
    </message>
    <message>
        <source>    %1 named by %2</source>
        <translation>    %1，被 %2 所指</translation>
    </message>
    <message numerus="yes">
        <source>  lies elsewhere: the file of %n such row(s), which --relink names there instead</source>
        <translation>
            <numerusform>  在别处：%n个此类行的文件；--relink 会改为指向该处</numerusform>
        </translation>
    </message>
    <message>
        <source>Named where their file lies: %1; &quot;scrapazoidctl undo %2&quot; takes it back.</source>
        <translation>已改为指向文件所在处：%1；“scrapazoidctl undo %2”可撤回。</translation>
    </message>
    <message>
        <source>Deleted for good: %1; %2 freed.</source>
        <translation>已永久删除：%1；释放%2。</translation>
    </message>
    <message>
        <source>Moved to quarantine: %1; &quot;scrapazoidctl undo %2&quot; brings it back within %3.</source>
        <translation>已移到隔离区：%1；%3内可用“scrapazoidctl undo %2”恢复。</translation>
    </message>
    <message>
        <source>  … and more: &quot;scrapazoidctl history %1&quot; lists all</source>
        <translation>  … 以及更多：“scrapazoidctl history %1”会全部列出</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1：%2（%3）</translation>
    </message>
    <message>
        <source> → %1</source>
        <translation> → %1</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Left alone: %1 changed since the preview, %2 gone already, %3 protected, %4 in use.</source>
        <translation>未处理：%1项预览后已更改，%2项已不存在，%3项受保护，%4项正在使用。</translation>
    </message>
    <message>
        <source>Nothing of it is freed until the quarantine is purged: by the first run after that time, or now by &quot;scrapazoidctl purge --run %1 --now&quot;.</source>
        <translation>清除隔离区之前不会释放空间：由该时间之后的首次运行清除，或现在用“scrapazoidctl purge --run %1 --now”清除。</translation>
    </message>
    <message>
        <source>Run %1, %2 s.</source>
        <translation>运行 %1，%2秒。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，共%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %), %5 of %6 inodes free</source>
        <translation>%1：已用%2 / %3（%4%），inode 可用%5 / %6</translation>
    </message>
    <message>
        <source>No folder can be opened here.</source>
        <translation>此处无法打开任何文件夹。</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>行</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>WITHOUT SIZE</source>
        <translation>无大小</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>ORPHANS</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>超过%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>至%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>据数据库</translation>
    </message>
    <message>
        <source>The console&apos;s own history holds %1 of it.</source>
        <translation>其中控制台自身的历史记录占%1。</translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>据磁盘</translation>
    </message>
    <message>
        <source>From one to the other: %1</source>
        <translation>两者之间的差额：%1</translation>
    </message>
    <message>
        <source>Files by the age of their row</source>
        <translation>按行的时间划分的文件</translation>
    </message>
    <message>
        <source>Rows added per day</source>
        <translation>每日新增行</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>最大的文件</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>#%1 of user %2</source>
        <translation>用户 %2 的 #%1</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the short form of yes, as an answer</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Exit status: 0 done or nothing to do, 1 some items failed, 2 wrong usage or refused, 3 no connection or the schema does not fit, 4 another cleanup is at work, 130 and 143 interrupted.</source>
        <translation>退出状态：0 完成或无事可做，1 有些项失败，2 用法错误或被拒绝，3 无连接或架构不符，4 另一个清理正在工作，130 和 143 被中断。</translation>
    </message>
    <message>
        <source>Prints one status line with performance data. The exit status is 0 OK, 1 warning, 2 critical and 3 unknown, also where the command line makes no sense or there is no connection: what monitoring systems go by.

A RANGE is that of the monitoring plugins: 10 is all outside 0 to 10, 10: below 10, ~:10 above 10, 10:20 outside, @10:20 inside.</source>
        <translation>输出一行状态及性能数据。退出状态为 0 OK、1 警告、2 严重、3 未知（命令行有误或没有连接时也是），与监控系统的约定一致。

“范围”的写法与监控插件相同：10 表示 0 到 10 之外，10: 表示低于 10，~:10 表示高于 10，10:20 表示 10 到 20 之外，@10:20 表示 10 到 20 之内。</translation>
    </message>
    <message>
        <source>UNKNOWN where there is no answer by then (default %1)</source>
        <translation>到时仍无响应即为 UNKNOWN（默认 %1）</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>%1秒内没有响应。</translation>
    </message>
    <message>
        <source>FIGURE=RANGE</source>
        <translation>指标=范围</translation>
    </message>
    <message>
        <source>a figure of the line outside this range is a warning: stuck=0, volume=80, last_cleanup=26h, pending=~:50, running=@0:0; may be repeated</source>
        <translation>输出行中的指标超出此范围即为警告：stuck=0、volume=80、last_cleanup=26h、pending=~:50、running=@0:0；可重复给出</translation>
    </message>
    <message>
        <source>the same for critical</source>
        <translation>同上，用于严重</translation>
    </message>
    <message>
        <source>--%1 takes a figure and its range, like volume=80; the figures are %2.</source>
        <translation>--%1 接受指标及其范围，如 volume=80；可用的指标：%2。</translation>
    </message>
    <message>
        <source>past runs, one of them with its items, or items of all of them</source>
        <translation>过去的运行、其中一次及其各项，或所有运行的各项</translation>
    </message>
    <message>
        <source>RUN is a run&apos;s id, the unique beginning of one, or &quot;last&quot;. --find looks through the items of all cleanups: for a part of a path as it stands there, upper or lower case; #123 is an execution with its files, user:7 what the executions of a user had, path:TEXT a path whatever it looks like. Where nothing is found, that is no error.</source>
        <translation>“运行”是一次运行的 id、其唯一的开头，或“last”。--find 查找所有清理的各项：按原样匹配路径的一部分，不分大小写；#123 是一次执行及其文件，user:7 是某用户的执行所拥有的内容，path:文本 是任意形式的路径。未找到不算错误。</translation>
    </message>
    <message>
        <source>how many runs, newest first (default %1), or items (default %2)</source>
        <translation>列出多少次运行（默认 %1）或多少项（默认 %2），最新的在先</translation>
    </message>
    <message>
        <source>items of all cleanups, newest first</source>
        <translation>所有清理的各项，最新的在先</translation>
    </message>
    <message>
        <source>only runs that began then or later, UTC</source>
        <translation>仅限此时或之后开始的运行，UTC</translation>
    </message>
    <message>
        <source>only runs that began before then, UTC</source>
        <translation>仅限此时之前开始的运行，UTC</translation>
    </message>
    <message>
        <source>with --find, comma-separated values on stdout</source>
        <translation>与 --find 同用，向标准输出写逗号分隔的值</translation>
    </message>
    <message>
        <source>--find looks through all cleanups: give it or a run, not both.</source>
        <translation>--find 查找所有清理：请给出它或一次运行，不要同时给出。</translation>
    </message>
    <message>
        <source>--csv goes with --find, and not with --json.</source>
        <translation>--csv 须与 --find 同用，不能与 --json 同用。</translation>
    </message>
    <message>
        <source>No cleanup has touched anything like that.</source>
        <translation>没有清理处理过此类内容。</translation>
    </message>
    <message>
        <source>There are more: --limit shows more of them.</source>
        <translation>还有更多：用 --limit 可显示更多。</translation>
    </message>
    <message>
        <source>There are no runs of that time.</source>
        <translation>该时间段没有运行。</translation>
    </message>
    <message>
        <source>--metrics-listen takes a port, or an address in numbers and a port like 127.0.0.1:10187.</source>
        <translation>--metrics-listen 接受端口，或数字地址加端口，如 127.0.0.1:10187。</translation>
    </message>
    <message>
        <source>answer Prometheus at /metrics there (127.0.0.1:%1 unless said otherwise)</source>
        <translation>在该处的 /metrics 响应 Prometheus（未另行指定时为 127.0.0.1:%1）</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>项</translation>
    </message>
    <message>
        <source>CLEANUP</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a length of time, as 90s or 24h</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>a moment</comment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Chosen files below %1</source>
        <translation>%1 下的所选文件</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>EXECUTION…</source>
        <translation>执行…</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>--quarantine, --permanent and --archive exclude each other: choose one.</source>
        <translation>--quarantine、--permanent 与 --archive 互斥：请选择其一。</translation>
    </message>
    <message>
        <source>Clean up %1 and move the files to the archive?</source>
        <translation>清理%1并将文件移到归档？</translation>
    </message>
    <message>
        <source>Presets are made on the Cleanup page of the window and kept in the configuration file. The preset says which kinds go, by which age, and whether for good; --quarantine, --permanent and --archive override that.</source>
        <translation>预设在窗口的“清理”页面创建，保存在配置文件中。预设规定处理哪些种类、以多久为限以及是否永久删除；--quarantine、--permanent 和 --archive 优先于预设的去向。</translation>
    </message>
    <message>
        <source>What has been purged cannot be restored. With --now, files go that could still be restored. Archives are never purged but with --archive.</source>
        <translation>已清除的内容无法恢复。使用 --now 时，仍可恢复的文件也会删除。归档只有使用 --archive 才会清除。</translation>
    </message>
    <message>
        <source>instead: the copies that this run put into its archive</source>
        <translation>改为清除此运行存入其归档的副本</translation>
    </message>
    <message>
        <source>--archive goes alone, without --%1.</source>
        <translation>--archive 须单独使用，不能与 --%1 同用。</translation>
    </message>
    <message>
        <source>--archive needs a run: &quot;scrapazoidctl history&quot; lists them.</source>
        <translation>--archive 需要指定运行：“scrapazoidctl history”会列出。</translation>
    </message>
    <message>
        <source>Copies of run %1 in the archive %2: %3.</source>
        <translation>归档 %2 中运行 %1 的副本：%3。</translation>
    </message>
    <message>
        <source>Delete the copies of %1 for good? What was not brought back is gone then.</source>
        <translation>永久删除%1的副本？此后，未恢复的内容将不复存在。</translation>
    </message>
    <message>
        <source>Purged from the archive: %1.</source>
        <translation>已从归档清除：%1。</translation>
    </message>
    <message>
        <source>Stopped on request: the rest is still in the archive.</source>
        <translation>已应要求停止：其余仍在归档中。</translation>
    </message>
    <message>
        <source>%1 items, until the archive is purged</source>
        <translation>%1项，直至清除归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archived: %1; the files are in %2, and &quot;scrapazoidctl undo %3&quot; brings them back from there.</source>
        <translation>已归档：%1；文件位于 %2，可用“scrapazoidctl undo %3”从那里恢复。</translation>
    </message>
    <message>
        <source>copy removed files to this folder or s3://BUCKET/PREFIX, compare each copy, and only then remove them; undo works until &quot;purge --archive&quot; (alone: to the profile&apos;s archive.dir)</source>
        <translation>把要删除的文件复制到此文件夹或 s3://存储桶/前缀，逐一比对副本后才删除；在“purge --archive”之前都可撤销 (不带值：使用配置方案中的 archive.dir)</translation>
    </message>
    <message>
        <source>A run would be refused: %1</source>
        <translation>运行会被拒绝：%1</translation>
    </message>
    <message>
        <source>The keychain has no object store&apos;s key of the profile %1 any more.</source>
        <translation>密钥环中已没有配置方案 %1 的对象存储密钥。</translation>
    </message>
    <message>
        <source>Access key ID of the object store of the profile %1: </source>
        <translation>配置方案 %1 的对象存储的访问密钥 ID (access key ID)： </translation>
    </message>
    <message>
        <source>Secret access key: </source>
        <translation>秘密访问密钥 (secret access key)： </translation>
    </message>
    <message>
        <source>A key is two lines, its id and its secret: &quot;config s3-key --remove&quot; forgets the old one.</source>
        <translation>密钥为两行：ID 和密钥本身。“config s3-key --remove”可删除旧密钥。</translation>
    </message>
    <message>
        <source>The keychain has the object store&apos;s key of the profile %1.</source>
        <translation>密钥环中已有配置方案 %1 的对象存储密钥。</translation>
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
        <translation>不给动作时，列出每项设置及其值和含义。动作作用于 -p 指定的或默认的配置方案：
  show              生效的设置及其各自来源
  get 键            单个值
  set 键 值         更改它
  unset 键          恢复默认
  password          将密码存入密钥环（询问，或从输入读取）
  s3-key            将对象存储的访问密钥存入密钥环（ID 和密钥，同上）
  profiles          现有的配置方案
  presets           以名称保存的清理
  add 名称          新建一个，取自 -d、文件夹选项和 --set
  remove 名称       删除一个
  default 名称      未给出 -p 和 -d 时使用的方案</translation>
    </message>
    <message>
        <source>with password or s3-key: forget it</source>
        <translation>配合 password 或 s3-key：将其删除</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used (%4 %)</source>
        <translation>%1：已用%2 / %3（%4%）</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>据存储桶</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Everybody on this machine may write the configuration file %1, and it says what is deleted: take that right away (chmod o-w) and see that it says what you want.</source>
        <translation>本机任何人都可写入配置文件 %1，而它决定删除什么：请收回该权限（chmod o-w），并确认其内容无误。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use 1 to %2 printable characters without brackets and without spaces at the ends.</source>
        <translation>“%1”不能作名称：请使用 1 至%2个可打印字符，不含方括号，首尾无空格。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read (%2): check its permissions, or name another one in SCRAPAZOID_CONFIG.</source>
        <translation>无法读取配置文件 %1（%2）：请检查其权限，或在 SCRAPAZOID_CONFIG 中指定另一个。</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is something else: name the right one in SCRAPAZOID_CONFIG.</source>
        <translation>配置文件 %1 大于 1 MiB，应是别的文件：请在 SCRAPAZOID_CONFIG 中指定正确的文件。</translation>
    </message>
    <message>
        <source>The configuration file %1 is being changed by another program: try again.</source>
        <translation>配置文件 %1 正被另一个程序更改：请重试。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: check the permissions of its folder.</source>
        <translation>无法写入配置文件 %1：请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>it cannot keep its owner and rights: %1</source>
        <translation>无法保持其所有者和权限：%1</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written (%2): check its permissions and the free space.</source>
        <translation>无法写入配置文件 %1（%2）：请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>The connection URL cannot be read: write postgresql://user@host:5432/database, with special characters in the user&apos;s name or the password percent-encoded.</source>
        <translation>无法读懂连接 URL：请写作 postgresql://user@host:5432/database，用户名或密码中的特殊字符用百分号编码。</translation>
    </message>
    <message>
        <source>The connection string cannot be read: write key=value pairs of libpq such as &quot;host=db.internal dbname=scrapazoid user=cleaner&quot;, or a postgresql:// URL.</source>
        <translation>无法读懂连接字符串：请写作 libpq 的“键=值”对，如“host=db.internal dbname=scrapazoid user=cleaner”，或 postgresql:// URL。</translation>
    </message>
    <message>
        <source>The connection URL is not PostgreSQL&apos;s: it must begin with postgresql:// (or postgresql+psycopg2:// and the like, as the service writes it).</source>
        <translation>连接 URL 不是 PostgreSQL 的：它必须以 postgresql:// 开头（或 postgresql+psycopg2:// 等服务所用的写法）。</translation>
    </message>
    <message>
        <source>The connection URL has the parameter &quot;%1&quot;, which belongs to the ORM or its driver and means nothing to libpq: leave it out%2.</source>
        <translation>连接 URL 带有参数“%1”，它属于 ORM 或其驱动程序，对 libpq 没有意义：请去掉%2。</translation>
    </message>
    <message>
        <source>, or write sslmode=require</source>
        <translation>，或写 sslmode=require</translation>
    </message>
    <message>
        <source>The connection string&apos;s connect_timeout must be a whole number of seconds from 1 to %1.</source>
        <translation>连接字符串的 connect_timeout 必须是 1 至%1的整秒数。</translation>
    </message>
    <message>
        <source>this section stands in the file twice</source>
        <translation>此节在文件中出现两次</translation>
    </message>
    <message>
        <source>this key stands in its section twice</source>
        <translation>此键在其节中出现两次</translation>
    </message>
    <message>
        <source>The configuration file %1 is damaged in line %2: %3. Correct that line or restore the file; nothing was changed in it.</source>
        <translation>配置文件 %1 第%2行已损坏：%3。请更正该行或恢复文件；其中未更改任何内容。</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>含有零字节</translation>
    </message>
    <message>
        <source>a section must be written [name]</source>
        <translation>节必须写作 [name]</translation>
    </message>
    <message>
        <source>it is neither a comment, [section] nor key = value</source>
        <translation>既不是注释、[section]，也不是“键 = 值”</translation>
    </message>
    <message>
        <source>a value must stand below a [section]</source>
        <translation>值必须位于某个 [section] 之下</translation>
    </message>
    <message>
        <source>a backslash must be written \\ and any other byte \xNN</source>
        <translation>反斜杠必须写作 \\，其他字节写作 \xNN</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; has no setting &quot;%2&quot;. This stands in %3, line %4.</source>
        <translation>预设“%1”没有设置“%2”。位于 %3 第%4行。</translation>
    </message>
    <message>
        <source>%1 of the preset &quot;%2&quot; takes %3. This stands in %4, line %5.</source>
        <translation>预设“%2”的 %1 接受%3。位于 %4 第%5行。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the Cleanup page of the window makes one.</source>
        <translation>没有预设“%1”：可在窗口的“清理”页面创建。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: saved are: %2.</source>
        <translation>没有预设“%1”：已保存的有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what another cleanup is called already: choose another name.</source>
        <translation>“%1”已是另一个清理的名称：请选择其他名称。</translation>
    </message>
    <message>
        <source>A preset cleans something: tick at least one kind.</source>
        <translation>预设必须清理某些内容：请至少勾选一种。</translation>
    </message>
    <message>
        <source>%1 This stands in %2, line %3.</source>
        <translation>%1位于 %2 第%3行。</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is none that the console knows: it takes [console], [profile NAME] and [preset NAME].</source>
        <translation>控制台不支持 %2 中的节 [%1]：它接受 [console]、[profile 名称] 和 [preset 名称]。</translation>
    </message>
    <message>
        <source>[console] of %1 has no setting &quot;%2&quot;: it takes &quot;default&quot;. This stands in line %3.</source>
        <translation>%1 的 [console] 没有设置“%2”：它接受“default”。位于第%3行。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: %2 holds none yet; &quot;scrapazoidctl config add %1&quot; makes one.</source>
        <translation>没有配置方案“%1”：%2 中尚无任何方案；“scrapazoidctl config add %1”可创建。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2: it has %3.</source>
        <translation>%2 中没有配置方案“%1”：现有 %3。</translation>
    </message>
    <message>
        <source>Server&apos;s name or address, or the folder of its socket</source>
        <translation>服务器的名称或地址，或其套接字所在的文件夹</translation>
    </message>
    <message>
        <source>Server&apos;s port</source>
        <translation>服务器的端口</translation>
    </message>
    <message>
        <source>Database of the service</source>
        <translation>服务的数据库</translation>
    </message>
    <message>
        <source>User to connect as</source>
        <translation>连接所用的用户</translation>
    </message>
    <message>
        <source>How much TLS is asked for</source>
        <translation>要求何种程度的 TLS</translation>
    </message>
    <message>
        <source>File with the certificates to trust</source>
        <translation>存放受信任证书的文件</translation>
    </message>
    <message>
        <source>File with our own certificate</source>
        <translation>存放本方证书的文件</translation>
    </message>
    <message>
        <source>File with our own certificate&apos;s key</source>
        <translation>存放本方证书密钥的文件</translation>
    </message>
    <message>
        <source>How the server is reached: ssh, by the connection to the folders&apos; host, from where server.host and server.port are seen; empty: directly</source>
        <translation>到达服务器的方式：ssh，经由到文件夹所在主机的连接，server.host 和 server.port 以该主机的视角为准；留空：直接</translation>
    </message>
    <message>
        <source>Name in libpq&apos;s service file</source>
        <translation>libpq 服务文件中的名称</translation>
    </message>
    <message>
        <source>libpq&apos;s password file, where it is not ~/.pgpass</source>
        <translation>libpq 的密码文件，若不是 ~/.pgpass</translation>
    </message>
    <message>
        <source>Further libpq keywords, as key=value pairs</source>
        <translation>其他 libpq 关键字，写作“键=值”对</translation>
    </message>
    <message>
        <source>How long connecting may take</source>
        <translation>连接最多可用多长时间</translation>
    </message>
    <message>
        <source>How long one statement may take</source>
        <translation>一条语句最多可用多长时间</translation>
    </message>
    <message>
        <source>Whose tables, columns and states these are; what is set besides wins</source>
        <translation>这些表、列和状态属于谁；另行设置的优先</translation>
    </message>
    <message>
        <source>What file_path of a screenshot starts with besides the usual, separated by commas</source>
        <translation>除通常的之外，截图的 file_path 以什么开头，以逗号分隔</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>截图保留的天数</translation>
    </message>
    <message>
        <source>Folder of the downloaded files, likewise</source>
        <translation>下载文件夹，写法相同</translation>
    </message>
    <message>
        <source>What file_path of a download starts with besides the usual, separated by commas</source>
        <translation>除通常的之外，下载文件的 file_path 以什么开头，以逗号分隔</translation>
    </message>
    <message>
        <source>Days for which downloaded files are kept</source>
        <translation>下载文件保留的天数</translation>
    </message>
    <message>
        <source>Image of the containers that look after docker-volume:// folders</source>
        <translation>照管 docker-volume:// 文件夹的容器所用的镜像</translation>
    </message>
    <message>
        <source>The service&apos;s MAX_EXECUTION_TIME</source>
        <translation>服务的 MAX_EXECUTION_TIME</translation>
    </message>
    <message>
        <source>Time on top of it before an execution counts as stuck</source>
        <translation>在其之上再过多久，执行即视为卡住</translation>
    </message>
    <message>
        <source>Largest share of a folder or table that one run may remove, whatever the reason; 0: half for orphans and missing rows, no limit for age</source>
        <translation>一次运行最多可删除文件夹或表的多大份额，不论原因；0：孤立文件和缺文件的行为一半，按时间删除的不限</translation>
    </message>
    <message>
        <source>Most items that one run may remove; 0 switches it off</source>
        <translation>一次运行最多可删除的项数；0 表示不限</translation>
    </message>
    <message>
        <source>How far this machine&apos;s clock may be from the server&apos;s</source>
        <translation>本机时钟与服务器时钟最多可相差多少</translation>
    </message>
    <message>
        <source>How far in the future a row may be dated</source>
        <translation>行的日期最多可超前多少</translation>
    </message>
    <message>
        <source>Guards of scheduled jobs that may be agreed on once by whoever has looked, separated by commas</source>
        <translation>调度作业的防护中，查看者可同意一次的那些，以逗号分隔</translation>
    </message>
    <message>
        <source>How often stuck executions are meant to be cleaned up</source>
        <translation>应多久清理一次卡住的执行</translation>
    </message>
    <message>
        <source>How often old files are meant to be cleaned up</source>
        <translation>应多久清理一次旧文件</translation>
    </message>
    <message>
        <source>Fewest days for which files are kept where nobody confirms it, whatever the database says; 0: those of the profile</source>
        <translation>无人确认时文件至少保留的天数，不论数据库如何规定；0：按配置方案</translation>
    </message>
    <message>
        <source>Whether the schedule may delete files for good</source>
        <translation>调度是否可以永久删除文件</translation>
    </message>
    <message>
        <source>Use of a volume in percent above which it is an alert</source>
        <translation>卷使用率超过此百分比时发出警报</translation>
    </message>
    <message>
        <source>Use of a volume in percent below which that alert ends</source>
        <translation>卷使用率低于此百分比时该警报解除</translation>
    </message>
    <message>
        <source>Share of a folder in percent above which orphans are an alert</source>
        <translation>孤立文件占文件夹超过此百分比时发出警报</translation>
    </message>
    <message>
        <source>How often whoever leads looks through the folders for orphans and growth; 0: never</source>
        <translation>主导者多久检查一次文件夹中的孤立文件和增长；0：从不</translation>
    </message>
    <message>
        <source>Command that gets every alert as JSON on its standard input</source>
        <translation>从标准输入以 JSON 接收每个警报的命令</translation>
    </message>
    <message>
        <source>Files and rows younger than this are neither orphans nor missing</source>
        <translation>比这更新的文件和行既不算孤立也不算缺失</translation>
    </message>
    <message>
        <source>Names that are never the service&apos;s content, with * and ?; with a / at the end a folder and all below it</source>
        <translation>从不属于服务内容的名称，可用 * 和 ?；以 / 结尾表示文件夹及其下所有内容</translation>
    </message>
    <message>
        <source>Further columns that name files, as table.column; empty: every column whose name is one for a path; none: no other</source>
        <translation>其他指向文件的列，写作 table.column；留空：名称像路径的所有列；none：没有其他列</translation>
    </message>
    <message>
        <source>How long quarantine keeps a file before a purge may take it</source>
        <translation>文件在隔离区中保留多久之后才可清除</translation>
    </message>
    <message>
        <source>Days for which the history keeps the rows of what cannot be undone any more</source>
        <translation>历史记录中已无法撤销的行保留的天数</translation>
    </message>
    <message>
        <source>How often the window&apos;s live table reads</source>
        <translation>窗口的实时表格多久读取一次</translation>
    </message>
    <message>
        <source>Table of the executions</source>
        <translation>执行的表</translation>
    </message>
    <message>
        <source>States of an execution that runs, as the service writes them, separated by commas</source>
        <translation>运行中的执行的状态，按服务的写法，以逗号分隔</translation>
    </message>
    <message>
        <source>States of an execution that waits for its turn</source>
        <translation>等待轮到的执行的状态</translation>
    </message>
    <message>
        <source>States of an execution that failed; a mark writes the first that the column has, else the first</source>
        <translation>失败的执行的状态；标记时写入该列具有的第一个，否则写入第一个</translation>
    </message>
    <message>
        <source>States of an execution that ended otherwise</source>
        <translation>以其他方式结束的执行的状态</translation>
    </message>
    <message>
        <source>Table of the screenshots; empty, and the one of the downloads too, where the service keeps no files</source>
        <translation>截图的表；服务不保存文件时，此项与下载文件的表均留空</translation>
    </message>
    <message>
        <source>Table of the downloaded files; empty, and the one of the screenshots too, where the service keeps no files</source>
        <translation>下载文件的表；服务不保存文件时，此项与截图的表均留空</translation>
    </message>
    <message>
        <source>The setting guards.surge_factor is read and does nothing any more: a cleanup by age is compared with what has come of age since the last one, in place of how much that one took.</source>
        <translation>设置 guards.surge_factor 仍会读取，但已不起作用：按时间的清理改为与上次以来到期的数量比较，而不是与上次删除的数量比较。</translation>
    </message>
    <message>
        <source>A password is no setting: &quot;scrapazoidctl config password&quot; keeps it in the keychain, and libpq&apos;s password file works too.</source>
        <translation>密码不是设置：“scrapazoidctl config password”将其存入密钥环，也可使用 libpq 的密码文件。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;: did you mean %2? &quot;scrapazoidctl config&quot; lists them all.</source>
        <translation>没有设置“%1”：是否指 %2？“scrapazoidctl config”会列出所有设置。</translation>
    </message>
    <message>
        <source>server.parameters takes key=value pairs of libpq, such as &quot;keepalives_idle=60 target_session_attrs=read-write&quot;.</source>
        <translation>server.parameters 接受 libpq 的“键=值”对，如“keepalives_idle=60 target_session_attrs=read-write”。</translation>
    </message>
    <message>
        <source>server.parameters holds a password, which no configuration file may: &quot;scrapazoidctl config password&quot; keeps it in the keychain.</source>
        <translation>server.parameters 含有密码，而配置文件不得存放密码：“scrapazoidctl config password”将其存入密钥环。</translation>
    </message>
    <message>
        <source>server.parameters repeats a keyword that has a setting of its own: use server.host, server.port, server.database, server.user and the like.</source>
        <translation>server.parameters 重复了另有专门设置的关键字：请使用 server.host、server.port、server.database、server.user 等。</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>1 至 65535 的端口</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1之一</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 不能是“%2”：它接受%3。</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>不含控制字符的文本</translation>
    </message>
    <message>
        <source>key=value pairs of libpq, without a password</source>
        <translation>libpq 的“键=值”对，不含密码</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1至%2的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1至%2的数字</translation>
    </message>
    <message>
        <source>a time from %1 to %2, as seconds or with s, m, h or d</source>
        <translation>%1至%2的时长，以秒计或带 s、m、h、d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>ssh, or nothing</source>
        <translation>ssh，或留空</translation>
    </message>
    <message>
        <source>the name of an image, as in scrapazoidctl:1.2</source>
        <translation>镜像的名称，如 scrapazoidctl:1.2</translation>
    </message>
    <message>
        <source>a list of prefixes separated by commas</source>
        <translation>以逗号分隔的前缀列表</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>%1中的任意项，以逗号分隔，或留空</translation>
    </message>
    <message>
        <source>a list separated by commas</source>
        <translation>以逗号分隔的列表</translation>
    </message>
    <message>
        <source>a list of table.column separated by commas, &quot;none&quot;, or nothing</source>
        <translation>以逗号分隔的 table.column 列表、“none”，或留空</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>一行文本</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed</source>
        <translation>表名，必要时前面加架构名</translation>
    </message>
    <message>
        <source>a table&apos;s name, with its schema in front where needed, or nothing</source>
        <translation>表名，必要时前面加架构名，或留空</translation>
    </message>
    <message>
        <source>Column that holds this</source>
        <translation>存放此内容的列</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes</source>
        <translation>不超过 63 字节的列名</translation>
    </message>
    <message>
        <source>Column that holds this; empty where there is none</source>
        <translation>存放此内容的列；没有则留空</translation>
    </message>
    <message>
        <source>a column&apos;s name of at most 63 bytes, or nothing</source>
        <translation>不超过 63 字节的列名，或留空</translation>
    </message>
    <message>
        <source>Colour by which the window tells this installation from others</source>
        <translation>窗口用来区分此安装与其他安装的颜色</translation>
    </message>
    <message>
        <source>one of %1, or nothing</source>
        <translation>%1之一，或留空</translation>
    </message>
    <message>
        <source>Folder of the screenshots: a path on this computer, ssh://HOST/PATH, sudo:///PATH, s3://BUCKET/PREFIX or the like</source>
        <translation>截图所在的文件夹：本机路径、ssh://主机/路径、sudo:///路径、s3://存储桶/前缀等</translation>
    </message>
    <message>
        <source>Server of the buckets of s3:// folders; empty: AWS_ENDPOINT_URL_S3, else that of AWS</source>
        <translation>s3:// 文件夹所在存储桶的服务器；为空时取 AWS_ENDPOINT_URL_S3，否则为 AWS 的服务器</translation>
    </message>
    <message>
        <source>Region of the buckets; empty: AWS_REGION, else us-east-1</source>
        <translation>存储桶的区域；为空时取 AWS_REGION，否则为 us-east-1</translation>
    </message>
    <message>
        <source>Room that the buckets have, where their server says nothing of it; 0: unknown</source>
        <translation>服务器未说明时存储桶的容量；0：未知</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, or such a path behind ssh://HOST, sudo://, pkexec://, docker://CONTAINER, docker-volume://VOLUME or kubernetes://NAMESPACE/POD; or s3://BUCKET/PREFIX</source>
        <translation>不含“.”和“..”且不是“/”的绝对路径，或在 ssh://主机、sudo://、pkexec://、docker://容器、docker-volume://卷、kubernetes://命名空间/POD 之后的此类路径；或 s3://存储桶/前缀</translation>
    </message>
    <message>
        <source>https://HOST or http://HOST, with a port where needed, or nothing</source>
        <translation>https://主机 或 http://主机，必要时带端口，或留空</translation>
    </message>
    <message>
        <source>a region&apos;s name, as in eu-central-1, or nothing</source>
        <translation>区域名称，如 eu-central-1，或留空</translation>
    </message>
    <message>
        <source>a size, as in 500GB or 2TiB; 0: nobody says</source>
        <translation>大小，如 500GB 或 2TiB；0：未说明</translation>
    </message>
    <message>
        <source>Where runs archive to that are told so and not where, schedules too: a folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>要求归档但未指明位置的运行（包括调度的运行）归档到何处：另一个卷上的文件夹，或 s3://存储桶/前缀</translation>
    </message>
    <message>
        <source>an absolute path without &quot;.&quot; and &quot;..&quot; parts and other than &quot;/&quot;, s3://BUCKET/PREFIX, or nothing</source>
        <translation>不含“.”和“..”部分且不是“/”的绝对路径、s3://存储桶/前缀，或留空</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the screenshots&apos; bucket, s3://BUCKET/PREFIX/SOURCE/CONFIGURATION: they take the place of listing it; empty: it is listed</source>
        <translation>S3 Inventory 存放截图存储桶报告的位置，s3://存储桶/前缀/源存储桶/配置：用报告代替列举；为空：直接列举</translation>
    </message>
    <message>
        <source>Where S3 Inventory puts its reports of the downloads&apos; bucket, likewise</source>
        <translation>S3 Inventory 存放下载文件存储桶报告的位置，同上</translation>
    </message>
    <message>
        <source>A key is no setting: &quot;scrapazoidctl config s3-key&quot; keeps it in the keychain, and what AWS&apos;s own tools use works too.</source>
        <translation>密钥不是设置：“scrapazoidctl config s3-key”将其存入密钥环，也可使用 AWS 自带工具所用的凭据。</translation>
    </message>
    <message>
        <source>s3://BUCKET/PREFIX, or nothing</source>
        <translation>s3://存储桶/前缀，或留空</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>There is no docker client on this machine, so no container volumes can be listed.</source>
        <translation>本机没有 docker 客户端，因此无法列出容器卷。</translation>
    </message>
    <message>
        <source>The docker client %1 cannot be run.</source>
        <translation>无法运行 docker 客户端 %1。</translation>
    </message>
    <message>
        <source>The container engine says more than can be true.</source>
        <translation>容器引擎的答复超出可信范围。</translation>
    </message>
    <message>
        <source>Stopped while the container engine was being asked.</source>
        <translation>询问容器引擎时已停止。</translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: nothing was said within %n second(s).</source>
        <translation>
            <numerusform>此处没有容器引擎响应：%n秒内没有答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: %1 said nothing within %n second(s).</source>
        <translation>
            <numerusform>此处没有容器引擎响应：%1 在%n秒内没有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>No container engine answers here: the docker client ended with status %1 and without a word.</source>
        <translation>此处没有容器引擎响应：docker 客户端以状态 %1 结束，没有任何输出。</translation>
    </message>
    <message>
        <source>The container engine refuses: %1</source>
        <translation>容器引擎拒绝：%1</translation>
    </message>
    <message>
        <source>No container engine answers here: you have no permission to use %1. Join the group that owns it, or ask as root.</source>
        <translation>此处没有容器引擎响应：没有使用 %1 的权限。请加入拥有它的组，或以 root 身份询问。</translation>
    </message>
    <message>
        <source>No container engine answers here: %1</source>
        <translation>此处没有容器引擎响应：%1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What the container engine says about the use of its disk cannot be read.</source>
        <translation>无法读懂容器引擎关于其磁盘使用的答复。</translation>
    </message>
    <message>
        <source>The container engine&apos;s list of volumes cannot be read.</source>
        <translation>无法读懂容器引擎的卷列表。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).</source>
        <translation>
            <numerusform>%1 的卷已用%2的 inode：还可容纳%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume of %1 is %2 full: %3 are left.</source>
        <translation>%1 的卷已用%2：剩余%3。</translation>
    </message>
    <message>
        <source>Preview an aggressive cleanup.</source>
        <translation>请预览一次强力清理。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.</source>
        <translation>
            <numerusform>卡住%Ln次执行，其中一次超出时限%1：无人清理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview marking them as failed, and see whether the service&apos;s own cleanup runs.</source>
        <translation>请预览将其标记为失败，并查看服务自带的清理是否运行。</translation>
    </message>
    <message numerus="yes">
        <source>The last cleanup of files was %1 ago, and %Ln file(s) have expired.</source>
        <translation>
            <numerusform>上次清理文件在%1前，已有%Ln个文件过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There has been no cleanup of files yet, and %Ln have expired.</source>
        <translation>
            <numerusform>尚未清理过文件，已有%Ln个过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a cleanup of what has expired.</source>
        <translation>请预览对已过期内容的清理。</translation>
    </message>
    <message>
        <source>Nobody keeps the schedule: %1 should have run long ago.</source>
        <translation>无人执行调度：%1 早该运行。</translation>
    </message>
    <message>
        <source>Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what went wrong.</source>
        <translation>请启动 scrapazoidctl watch 或在此执行调度，并在“自动化”页面查看出了什么问题。</translation>
    </message>
    <message>
        <source>The schedule is kept, but %1 has not gone through for long, or ever.</source>
        <translation>调度在执行，但 %1 长期或从未顺利完成。</translation>
    </message>
    <message>
        <source>See on the Automation page what the last run said.</source>
        <translation>请在“自动化”页面查看上次运行的说明。</translation>
    </message>
    <message>
        <source>The job %1 did nothing: %2</source>
        <translation>作业 %1 未做任何处理：%2</translation>
    </message>
    <message>
        <source>Look at what it would remove and at what is in its way: &quot;scrapazoidctl schedule agree %1&quot; shows both, and lets it go on where that is meant.</source>
        <translation>请查看它将删除什么、有什么妨碍：“scrapazoidctl schedule agree %1”显示两者，确属有意时可让它继续。</translation>
    </message>
    <message>
        <source>%1 of %2 are orphans: files that no row names.</source>
        <translation>%2 中有%1是孤立文件：没有行指向它们。</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans, after a look at the folder&apos;s prefixes.</source>
        <translation>请先检查文件夹的前缀，再预览孤立文件的清理。</translation>
    </message>
    <message>
        <source>Give this user the right to read the folder, then scan again.</source>
        <translation>请授予此用户读取该文件夹的权限，然后重新扫描。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs from the server&apos;s by %1.</source>
        <translation>本机时钟与服务器相差%1。</translation>
    </message>
    <message>
        <source>Set the clocks by a time server: timedatectl shows how they stand.</source>
        <translation>请用时间服务器校时：timedatectl 显示当前状况。</translation>
    </message>
    <message>
        <source>%1 cleans nothing: choose what it takes.</source>
        <translation>%1 不清理任何内容：请选择它要清理什么。</translation>
    </message>
    <message>
        <source>%1 has a guard that makes no sense: give up to 100 %, and at least one item.</source>
        <translation>%1 的某项防护没有意义：最多 100%，至少一项。</translation>
    </message>
    <message>
        <source>%1 cannot run every %2 s: give anything from %3 s to a year.</source>
        <translation>%1 不能每%2秒运行一次：请给出%3秒至一年之间的值。</translation>
    </message>
    <message>
        <source>%1 has no possible time: give 00:00 to 23:59, and Monday to Sunday.</source>
        <translation>%1 的时间无效：请给出 00:00 至 23:59，周一至周日。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;: write it like Europe/Berlin, or UTC.</source>
        <translation>没有时区“%1”：请写作 Europe/Berlin 或 UTC 等。</translation>
    </message>
    <message>
        <source>Every job of the schedule needs a name of its own.</source>
        <translation>调度中的每个作业都需要自己的名称。</translation>
    </message>
    <message>
        <source>every day at %1 %2</source>
        <translation>每天%1 %2</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are kept %2 here, as the profile of this machine says: what the database says is no possible number of days.</source>
        <translation>此处%1保留%2，以本机的配置方案为准：数据库所给的天数无效。</translation>
    </message>
    <message>
        <source>%1 are kept %2 here, not %3 as the database says: without somebody to confirm it, the profile of this machine allows no fewer.</source>
        <translation>此处%1保留%2，而非数据库所给的%3：没有人确认时，本机的配置方案不允许更短。</translation>
    </message>
    <message>
        <source>Files go to quarantine here, not for good as the database says: the profile of this machine does not allow that without somebody to confirm it.</source>
        <translation>此处文件移到隔离区，而非按数据库所给的永久删除：没有人确认时，本机的配置方案不允许那样做。</translation>
    </message>
    <message>
        <source>Only what is older than %1 counts here, as the profile of this machine says.</source>
        <translation>此处只计入超过%1的内容，以本机的配置方案为准。</translation>
    </message>
    <message>
        <source>At most %1 % of a folder or table goes at once here, as the profile of this machine says.</source>
        <translation>此处每次最多删除文件夹或表的%1%，以本机的配置方案为准。</translation>
    </message>
    <message>
        <source>At most %1 items go at once here, as the profile of this machine says.</source>
        <translation>此处每次最多删除%1项，以本机的配置方案为准。</translation>
    </message>
    <message>
        <source>The most items that the database allows is no possible number: it limits nothing.</source>
        <translation>数据库允许的最多项数无效：它不起限制作用。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size: write a number with B, KB, MB, GB, KiB, MiB or GiB.</source>
        <translation>“%1”不是大小：请写数字加 B、KB、MB、GB、KiB、MiB 或 GiB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration: write a whole number with s, m, h or d, for example 90s or 24h.</source>
        <translation>“%1”不是时长：请写整数加 s、m、h 或 d，例如 90s 或 24h。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1天 %2</translation>
    </message>
    <message>
        <source>%1 × (%2 × %3 + %4 × %5) = %6 a day</source>
        <translation>%1 ×（%2 × %3 + %4 × %5）= 每天%6</translation>
    </message>
    <message numerus="yes">
        <source>× %n day(s)</source>
        <translation>
            <numerusform>× %n天</numerusform>
        </translation>
    </message>
    <message>
        <source>screenshots × %1 and downloads × %2 days</source>
        <translation>截图 × %1天，下载文件 × %2天</translation>
    </message>
    <message>
        <source>%1; %2 × %3 = %4</source>
        <translation>%1；%2 × %3 = %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>“%1”不是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it like 2026-11-22 or 2026-11-22T10:00:00Z.</source>
        <translation>“%1”不是时间：请写作 2026-11-22 或 2026-11-22T10:00:00Z。</translation>
    </message>
    <message>
        <source>an execution&apos;s id</source>
        <translation>执行的 id</translation>
    </message>
    <message>
        <source>a user&apos;s id</source>
        <translation>用户的 id</translation>
    </message>
    <message>
        <source>outside the root</source>
        <translation>在根目录之外</translation>
    </message>
    <message>
        <source>not a file name</source>
        <translation>不是文件名</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>符号链接，从不跟随</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>its execution is still running or pending</source>
        <translation>其执行仍在运行或等待中</translation>
    </message>
    <message>
        <source>its execution is pinned</source>
        <translation>其执行已固定</translation>
    </message>
    <message>
        <source>no usable timestamp</source>
        <translation>没有可用的时间戳</translation>
    </message>
    <message>
        <source>its timestamp lies in the future</source>
        <translation>其时间戳在未来</translation>
    </message>
    <message>
        <source>has no start time, so it can never count as stuck</source>
        <translation>没有开始时间，因此不会算作卡住</translation>
    </message>
    <message>
        <source>another row names this file, so the file stays</source>
        <translation>另有行指向此文件，因此保留文件</translation>
    </message>
    <message>
        <source>too young to tell</source>
        <translation>太新，无法断定</translation>
    </message>
    <message>
        <source>by its name still being written</source>
        <translation>从名称看仍在写入</translation>
    </message>
    <message>
        <source>a row names it under a prefix that is not configured</source>
        <translation>有行以未配置的前缀指向它</translation>
    </message>
    <message>
        <source>its path may mean a file under a prefix that is not configured</source>
        <translation>其路径可能指未配置前缀下的文件</translation>
    </message>
    <message>
        <source>another row may mean this file</source>
        <translation>另一行可能指向此文件</translation>
    </message>
    <message>
        <source>its path leads to two files below the root</source>
        <translation>其路径对应根目录下的两个文件</translation>
    </message>
    <message>
        <source>its file lies in the quarantine and can still be restored</source>
        <translation>其文件在隔离区中，仍可恢复</translation>
    </message>
    <message>
        <source>by its name not the service&apos;s content</source>
        <translation>从名称看不是服务的内容</translation>
    </message>
    <message>
        <source>another table of the database names it</source>
        <translation>数据库的另一个表指向它</translation>
    </message>
    <message>
        <source>belongs to a file beside it that a row names</source>
        <translation>属于旁边某个有行指向的文件</translation>
    </message>
    <message>
        <source>row #%1 of %2 names it under a prefix that is not configured</source>
        <translation>%2 的行 #%1 以未配置的前缀指向它</translation>
    </message>
    <message>
        <source>may be meant by row #%1 of %2</source>
        <translation>可能被 %2 的行 #%1 所指</translation>
    </message>
    <message>
        <source>A retention of %1 days is not possible: give a whole number from %2 to %3.</source>
        <translation>保留期不能为%1天：请给出%2至%3的整数。</translation>
    </message>
    <message>
        <source>A least age of %1 s is not possible: give anything from 0 to a year.</source>
        <translation>最短存在时间不能为%1秒：请给出 0 至一年之间的值。</translation>
    </message>
    <message>
        <source>&quot;yes&quot; or &quot;no&quot;</source>
        <translation>“yes”或“no”</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>整天数</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>整秒数</translation>
    </message>
    <message>
        <source>&quot;screenshots&quot;, &quot;downloads&quot; or both</source>
        <translation>“screenshots”、“downloads”或两者</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.</source>
        <translation>
            <numerusform>%Ln个已删除文件中的%1仍被进程打开，待其关闭后释放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not wait any longer for %2.</source>
        <translation>
            <numerusform>还有%Ln个文件共%1：由下次运行删除，因为本次无法再等待 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether late rows name its files is looked at by the next run, because this one could not wait any longer for %1; until then nothing of it is deleted for good.</source>
        <translation>是否有迟到行指向其文件，由下次运行检查，因为本次无法再等待 %1；在此之前不永久删除其任何内容。</translation>
    </message>
    <message>
        <source>%1 % of the rows of %2 are gone. Run VACUUM (ANALYZE) %2; to make their space usable at once, or VACUUM FULL %2; to give it back to the volume, which locks the table meanwhile.</source>
        <translation>%2 的行已删除%1%。运行 VACUUM (ANALYZE) %2; 可立即重用其空间，或运行 VACUUM FULL %2; 将空间归还给卷，其间会锁定该表。</translation>
    </message>
    <message numerus="yes">
        <source>The database says, in %Ln row(s)</source>
        <translation>
            <numerusform>据数据库，共%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone</source>
        <translation>
            <numerusform>%Ln行，文件已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone</source>
        <translation>
            <numerusform>%Ln行，未找到文件而保留：较新、受保留，或可能并未缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that lead outside the folder</source>
        <translation>
            <numerusform>%Ln行，指向文件夹之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) for a file that has one</source>
        <translation>
            <numerusform>%Ln行，文件已有另一行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a size that is not the file&apos;s</source>
        <translation>
            <numerusform>%Ln行，所记大小与文件不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a size</source>
        <translation>
            <numerusform>%Ln行，没有大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s): files that no row names</source>
        <translation>
            <numerusform>%Ln个孤立文件：没有行指向它们</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant</source>
        <translation>
            <numerusform>%Ln个没有行指向而保留的文件：较新、未完成，或可能被所指</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named by the other table, under an unknown prefix, or only since the scan</source>
        <translation>
            <numerusform>%Ln个文件由另一个表、以未知前缀，或在扫描之后才被指向</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sizes of %Ln file(s) in the folder</source>
        <translation>
            <numerusform>文件夹中%Ln个文件的大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) of files counted already (hard links)</source>
        <translation>
            <numerusform>已计入的文件另有%Ln个名称（硬链接）</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding up to blocks, less the holes in sparse files</source>
        <translation>按块取整的增量，减去稀疏文件的空洞</translation>
    </message>
    <message>
        <source>The folders themselves</source>
        <translation>文件夹本身</translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s own folder, with %Ln file(s) in quarantine</source>
        <translation>
            <numerusform>控制台自身的文件夹，隔离区中有%Ln个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk says</source>
        <translation>据磁盘</translation>
    </message>
    <message>
        <source>%1 is no place of a folder: %2.</source>
        <translation>%1 不是文件夹的位置：%2。</translation>
    </message>
    <message>
        <source>it begins with none of %1</source>
        <translation>开头不是以下任何一个：%1</translation>
    </message>
    <message>
        <source>its path must be absolute, without &quot;.&quot; and &quot;..&quot;, and not the whole disk</source>
        <translation>路径必须是绝对路径，不含“.”和“..”，且不是整个磁盘</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>在 %1 上：%2</translation>
    </message>
    <message>
        <source>what stands before the @ is no user&apos;s name</source>
        <translation>@ 之前不是用户名</translation>
    </message>
    <message>
        <source>what stands in brackets is no address</source>
        <translation>方括号中不是地址</translation>
    </message>
    <message>
        <source>it names no host, as in ssh://host/folder</source>
        <translation>没有指定主机，应如 ssh://主机/文件夹</translation>
    </message>
    <message>
        <source>what stands behind the host is no port</source>
        <translation>主机之后不是端口</translation>
    </message>
    <message>
        <source>it is of this computer, and its path has to begin with /</source>
        <translation>它在本机，路径必须以 / 开头</translation>
    </message>
    <message>
        <source>it names no container, as in docker://container/folder</source>
        <translation>没有指定容器，应如 docker://容器/文件夹</translation>
    </message>
    <message>
        <source>it names no volume, as in docker-volume://volume</source>
        <translation>没有指定卷，应如 docker-volume://卷</translation>
    </message>
    <message>
        <source>it names no pod, as in kubernetes://namespace/pod/folder</source>
        <translation>没有指定 Pod，应如 kubernetes://命名空间/pod/文件夹</translation>
    </message>
    <message>
        <source>this computer (sudo)</source>
        <translation>本机 (sudo)</translation>
    </message>
    <message>
        <source>this computer (pkexec)</source>
        <translation>本机 (pkexec)</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>With server.via = ssh the database is one server that server.host and server.port name, as the folders&apos; host sees it: no service, hostaddr or list.</source>
        <translation>使用 server.via = ssh 时，数据库须是 server.host 和 server.port 指定的单个服务器，以文件夹所在主机的视角为准：不能用 service、hostaddr 或列表。</translation>
    </message>
    <message>
        <source>%1 (through ssh)</source>
        <translation>%1（经由 ssh）</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: it takes 10, 10:, ~:10, 10:20 or @10:20.</source>
        <translation>“%1”不是范围：接受 10、10:、~:10、10:20 或 @10:20。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be searched by: did you mean %2? To look for the text itself, put it in double quotes.</source>
        <translation>无法按“%1”搜索：是否指 %2？要查找该文本本身，请加英文双引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be searched by: write is:stuck.</source>
        <translation>无法按“%1”搜索：请写 is:stuck。</translation>
    </message>
    <message>
        <source>Say what to find: a part of a path, #123 for an execution, or user:7 for a user.</source>
        <translation>请给出要查找的内容：路径的一部分，#123 表示执行，user:7 表示用户。</translation>
    </message>
    <message>
        <source>its mark can be taken back</source>
        <translation>可撤回其标记</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>can be brought back until %1</source>
        <translation>在%1之前可恢复</translation>
    </message>
    <message>
        <source>can be brought back, until the next cleanup deletes it for good: its time ended %1</source>
        <translation>可恢复，直到下次清理将其永久删除：期限已于%1结束</translation>
    </message>
    <message>
        <source>its mark was taken back</source>
        <translation>其标记已撤回</translation>
    </message>
    <message>
        <source>was brought back already</source>
        <translation>此前已恢复</translation>
    </message>
    <message>
        <source>was deleted for good after its time in quarantine</source>
        <translation>隔离期满后已永久删除</translation>
    </message>
    <message>
        <source>was deleted for good at once</source>
        <translation>已立即永久删除</translation>
    </message>
    <message>
        <source>was left alone: %1</source>
        <translation>未处理：%1</translation>
    </message>
    <message>
        <source>its run is not over</source>
        <translation>其运行尚未结束</translation>
    </message>
    <message>
        <source>every %1 at %2 %3</source>
        <comment>a day of the week, a time and its zone</comment>
        <translation>每%1 %2 %3</translation>
    </message>
    <message>
        <source>screenshots</source>
        <comment>of a folder or a table</comment>
        <translation>截图</translation>
    </message>
    <message>
        <source>downloads</source>
        <comment>of a folder or a table</comment>
        <translation>下载</translation>
    </message>
    <message>
        <source>The console&apos;s own folder, which this account may not look into</source>
        <translation>控制台自己的文件夹，此账户无权查看</translation>
    </message>
    <message>
        <source>The disk says, without that folder</source>
        <translation>据磁盘，不含该文件夹</translation>
    </message>
    <message>
        <source>rows of %1 whose file lies elsewhere</source>
        <translation>%1 中文件位于别处的行</translation>
    </message>
    <message>
        <source>chosen files of %1</source>
        <translation>%1 的所选文件</translation>
    </message>
    <message>
        <source>from the folders&apos; own lists</source>
        <translation>取自文件夹自己的清单</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>row without a file</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>what became of an item</comment>
        <translation>已计划</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what became of an item</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what became of an item</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>what became of an item</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>what became of an item</comment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>what became of an item</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>what became of an item</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>purged</source>
        <comment>what became of an item</comment>
        <translation>已清除</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>what became of an item</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <comment>what became of an item</comment>
        <translation>被数据库保留</translation>
    </message>
    <message>
        <source>it names no bucket, as in s3://bucket/prefix</source>
        <translation>未指定存储桶，应如 s3://bucket/prefix</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>存储桶 %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a length of time, as 5 min or 1 d</comment>
        <translation>每%1</translation>
    </message>
    <message>
        <source>This one could not wait any longer for %1.</source>
        <translation>本次运行无法再等待 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2</source>
        <translation>
            <numerusform>仍有%Ln个文件（%1）在隔离区，将随下次运行移入归档。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to quarantine here, not to an archive as the database says: the profile of this machine names none (archive.dir).</source>
        <translation>此处文件移到隔离区，而非按数据库所给的进入归档：本机的配置方案没有指定归档 (archive.dir)。</translation>
    </message>
    <message>
        <source>&quot;quarantine&quot;, &quot;permanent&quot; or &quot;archive&quot;</source>
        <translation>“quarantine”、“permanent”或“archive”</translation>
    </message>
    <message>
        <source>%1 is no place for an archive: give the path of a folder of this computer, or s3://BUCKET/PREFIX.</source>
        <translation>%1 不能作为归档位置：请给出本机某个文件夹的路径，或 s3://存储桶/前缀。</translation>
    </message>
    <message>
        <source>Files should go to an archive, and nobody says where that is: set archive.dir to a folder on another volume or to s3://BUCKET/PREFIX.</source>
        <translation>文件应进入归档，但没有说明归档在哪里：请把 archive.dir 设为另一个卷上的文件夹或 s3://存储桶/前缀。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) in the bucket, besides the quarantine</source>
        <translation>
            <numerusform>存储桶中%Ln个旧版本（不含隔离区）</numerusform>
        </translation>
    </message>
    <message>
        <source>Older versions in the bucket, which this account may not list</source>
        <translation>存储桶中的旧版本，此账户无权列出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that the bucket remembers, besides the quarantine&apos;s</source>
        <translation>
            <numerusform>存储桶保留的%Ln条删除记录（不含隔离区的）</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletions that the bucket remembers, which this account may not list</source>
        <translation>存储桶保留的删除记录，此账户无权列出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished upload(s) in the bucket</source>
        <translation>
            <numerusform>存储桶中%Ln个未完成的上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads in the bucket, which this account may not list</source>
        <translation>存储桶中未完成的上传，此账户无权列出</translation>
    </message>
    <message>
        <source>Its files are those of the report of S3 Inventory from %1: what came or went since then is not seen.</source>
        <translation>其文件来自 %1 的 S3 Inventory 报告：此后出现或消失的文件不在其中。</translation>
    </message>
    <message>
        <source>The bucket says</source>
        <translation>据存储桶</translation>
    </message>
    <message>
        <source>The bucket says, without that folder</source>
        <translation>据存储桶，不含该文件夹</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>keep the alerts</source>
        <translation>保存警报</translation>
    </message>
    <message>
        <source>read the alerts</source>
        <translation>读取警报</translation>
    </message>
    <message>
        <source>read when somebody last looked</source>
        <translation>读取上次检查的时间</translation>
    </message>
    <message>
        <source>look at what earlier cleanups left</source>
        <translation>查看以前的清理遗留的内容</translation>
    </message>
    <message>
        <source>remember what a cleanup left</source>
        <translation>记录清理遗留的内容</translation>
    </message>
    <message>
        <source>ask whether time goes on</source>
        <translation>查询时间是否前进</translation>
    </message>
    <message>
        <source>mark the time</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>mark the time afresh</source>
        <translation>重新记录时间</translation>
    </message>
    <message>
        <source>keep what was agreed</source>
        <translation>保存已同意的内容</translation>
    </message>
    <message>
        <source>look for what was agreed</source>
        <translation>查找已同意的内容</translation>
    </message>
    <message>
        <source>record who cleans</source>
        <translation>记录由谁清理</translation>
    </message>
    <message>
        <source>The table scrapazoid_console.leads has no row, so nobody can clean: put it back with INSERT INTO scrapazoid_console.leads DEFAULT VALUES.</source>
        <translation>表 scrapazoid_console.leads 没有行，因此无人可以清理：请用 INSERT INTO scrapazoid_console.leads DEFAULT VALUES 放回。</translation>
    </message>
    <message>
        <source>read the pins</source>
        <translation>读取固定信息</translation>
    </message>
    <message>
        <source>pin executions</source>
        <translation>固定执行</translation>
    </message>
    <message>
        <source>unpin executions</source>
        <translation>取消固定执行</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; makes no sense</source>
        <translation>其“%1”没有意义</translation>
    </message>
    <message>
        <source>it is no description of a cleanup</source>
        <translation>它不是清理的描述</translation>
    </message>
    <message>
        <source>it has a part that this version does not know (&quot;%1&quot;)</source>
        <translation>它含有此版本不支持的部分（“%1”）</translation>
    </message>
    <message>
        <source>read the retention that was applied</source>
        <translation>读取已应用的保留期</translation>
    </message>
    <message>
        <source>keep the retention</source>
        <translation>保存保留期</translation>
    </message>
    <message>
        <source>remember the last run of a folder</source>
        <translation>记录文件夹的最后一次运行</translation>
    </message>
    <message>
        <source>look at the key sequences</source>
        <translation>查看键序列</translation>
    </message>
    <message>
        <source>%1 is not run, because what the database says of it cannot be understood: %2.</source>
        <translation>未运行 %1，因为无法理解数据库对它的描述：%2。</translation>
    </message>
    <message>
        <source>it has no possible time</source>
        <translation>其时间无效</translation>
    </message>
    <message>
        <source>read the schedule</source>
        <translation>读取调度</translation>
    </message>
    <message>
        <source>set the schedule</source>
        <translation>设置调度</translation>
    </message>
    <message>
        <source>The schedule has been changed meanwhile (by %1, %2): look at it again, then change it.</source>
        <translation>调度在此期间已被更改（由 %1，%2）：请重新查看，然后再更改。</translation>
    </message>
    <message>
        <source>pause the schedule</source>
        <translation>暂停调度</translation>
    </message>
    <message>
        <source>ask whether the schedule is paused</source>
        <translation>查询调度是否已暂停</translation>
    </message>
    <message>
        <source>look at the schedule</source>
        <translation>查看调度</translation>
    </message>
    <message>
        <source>keep the day&apos;s snapshot</source>
        <translation>保存当日快照</translation>
    </message>
    <message>
        <source>read the snapshots</source>
        <translation>读取快照</translation>
    </message>
    <message>
        <source>compare two snapshots</source>
        <translation>比较两个快照</translation>
    </message>
    <message>
        <source>read what became of the schedule</source>
        <translation>读取调度的执行情况</translation>
    </message>
    <message>
        <source>record what became of the schedule</source>
        <translation>记录调度的执行情况</translation>
    </message>
    <message>
        <source>read the heartbeat</source>
        <translation>读取心跳</translation>
    </message>
    <message>
        <source>record the heartbeat</source>
        <translation>记录心跳</translation>
    </message>
    <message>
        <source>ask who is watching</source>
        <translation>查询谁在值守</translation>
    </message>
    <message>
        <source>say who is watching</source>
        <translation>登记谁在值守</translation>
    </message>
    <message>
        <source>keep the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>读取日志</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>读取操作日志</translation>
    </message>
    <message>
        <source>look for quarantined files</source>
        <translation>查找隔离的文件</translation>
    </message>
    <message>
        <source>ask who writes to the service&apos;s tables</source>
        <translation>查询谁在写入服务的表</translation>
    </message>
    <message>
        <source>count the rows of the preview that are still there</source>
        <translation>统计预览中仍存在的行</translation>
    </message>
    <message>
        <source>ask the server for a snapshot</source>
        <translation>向服务器请求快照</translation>
    </message>
    <message>
        <source>write what hangs on the rows into the journal</source>
        <translation>将依附于这些行的内容写入操作日志</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 keeps rows that refer to it.</source>
        <translation>数据库保留了该行：%1 的触发器或规则保留了引用它的行。</translation>
    </message>
    <message>
        <source>count what hangs on the rows</source>
        <translation>统计依附于这些行的内容</translation>
    </message>
    <message>
        <source>column %1 of a row of %2 that hangs on it would not come back as it is</source>
        <translation>依附于它的 %2 的行，其列 %1 无法原样恢复</translation>
    </message>
    <message>
        <source>another transaction holds rows of %1 that hang on it</source>
        <translation>另一个事务占用依附于它的 %1 的行</translation>
    </message>
    <message>
        <source>put back what hung on the rows</source>
        <translation>放回曾依附于这些行的内容</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a trigger of %1 changes it or keeps it out</source>
        <translation>曾依附于它的内容未全部恢复：%1 的触发器更改或阻止了它</translation>
    </message>
    <message>
        <source>it is gone or refers to something else by now</source>
        <translation>它已不存在，或现在引用其他内容</translation>
    </message>
    <message>
        <source>not all that hung on it is back: a row of %1 stays as it is (%2)</source>
        <translation>曾依附于它的内容未全部恢复：%1 的一行保持原样（%2）</translation>
    </message>
    <message>
        <source>a trigger of %1 has changed the execution after it was as before</source>
        <translation>执行恢复原状后，%1 的触发器又更改了它</translation>
    </message>
    <message>
        <source>The states of %1 have no word for a failed execution: say what it is called in status.failed of the profile.</source>
        <translation>%1 的状态中没有表示执行失败的词：请在配置方案的 status.failed 中说明其写法。</translation>
    </message>
    <message>
        <source>mark executions as failed</source>
        <translation>将执行标记为失败</translation>
    </message>
    <message>
        <source>The database made another state of &quot;%2&quot;: a trigger or a rule of %1 is in the way.</source>
        <translation>数据库将“%2”变成了另一个状态：%1 的触发器或规则从中妨碍。</translation>
    </message>
    <message>
        <source>read the catalogue</source>
        <translation>读取系统目录</translation>
    </message>
    <message>
        <source>The database kept the execution: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>数据库保留了该执行：%1 的触发器或规则阻止其更改。</translation>
    </message>
    <message>
        <source>look into the journal</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>look at executions again</source>
        <translation>再次查看执行</translation>
    </message>
    <message>
        <source>take marks back</source>
        <translation>撤回标记</translation>
    </message>
    <message>
        <source>the execution has changed since; it stays as it is</source>
        <translation>执行此后已更改；保持原样</translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation>写入操作日志</translation>
    </message>
    <message>
        <source>give rows another path</source>
        <translation>为行填入另一路径</translation>
    </message>
    <message>
        <source>The database kept the path: a trigger or a rule of %1 is in the way of its change.</source>
        <translation>数据库保留了原路径：%1 的触发器或规则阻止其更改。</translation>
    </message>
    <message>
        <source>look at rows again</source>
        <translation>再次查看行</translation>
    </message>
    <message>
        <source>correct the journal</source>
        <translation>更正操作日志</translation>
    </message>
    <message>
        <source>put rows back</source>
        <translation>放回行</translation>
    </message>
    <message>
        <source>put paths back</source>
        <translation>恢复原路径</translation>
    </message>
    <message>
        <source>the row has another path again, or is gone</source>
        <translation>该行又有了其他路径，或已不存在</translation>
    </message>
    <message>
        <source>look whose the console&apos;s schema is</source>
        <translation>查看控制台的架构属于谁</translation>
    </message>
    <message>
        <source>look for old rows in the history</source>
        <translation>查找历史记录中的旧行</translation>
    </message>
    <message>
        <source>remove old rows from the history</source>
        <translation>删除历史记录中的旧行</translation>
    </message>
    <message>
        <source>measure the history</source>
        <translation>测量历史记录的大小</translation>
    </message>
    <message>
        <source>look for the console&apos;s schema</source>
        <translation>查找控制台的架构</translation>
    </message>
    <message>
        <source>drop the console&apos;s schema</source>
        <translation>删除控制台的架构</translation>
    </message>
    <message>
        <source>create the console&apos;s schema</source>
        <translation>创建控制台的架构</translation>
    </message>
    <message>
        <source>move rows into the journal</source>
        <translation>将行移入操作日志</translation>
    </message>
    <message>
        <source>%1 keeps rows that were to go, other ones each time.</source>
        <translation>%1 保留了应删除的行，且每次不同。</translation>
    </message>
    <message>
        <source>other rows of %1 have the same number and were written at the same moment: which of them is meant cannot be told, so all stay</source>
        <translation>%1 有其他行编号相同且写入时刻相同：无法断定所指是哪一行，因此全部保留</translation>
    </message>
    <message>
        <source>column %1 of %2 would not come back as it is, so the row stays</source>
        <translation>%2 的列 %1 无法原样恢复，因此保留该行</translation>
    </message>
    <message>
        <source>The database kept the row: a trigger or a rule of %1 is in the way of its deletion.</source>
        <translation>数据库保留了该行：%1 的触发器或规则阻止其删除。</translation>
    </message>
    <message>
        <source>The database kept rows of %1: a trigger or a rule is in the way of their deletion.</source>
        <translation>数据库保留了 %1 的行：触发器或规则阻止其删除。</translation>
    </message>
    <message>
        <source>read the columns of %1</source>
        <translation>读取 %1 的列</translation>
    </message>
    <message>
        <source>There is no table %1 any more.</source>
        <translation>表 %1 已不存在。</translation>
    </message>
    <message>
        <source>prepare the session</source>
        <translation>准备会话</translation>
    </message>
    <message>
        <source>%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out</source>
        <translation>%1 不能原样收回该行：触发器或规则更改或阻止了它</translation>
    </message>
    <message>
        <source>a trigger or a rule of %1 has changed the row on its way back</source>
        <translation>放回时，%1 的触发器或规则更改了该行</translation>
    </message>
    <message>
        <source>the journal has no image of it</source>
        <translation>操作日志中没有它的映像</translation>
    </message>
    <message>
        <source>the row has a column %1 that %2 does not have any more, or computes itself by now</source>
        <translation>该行有列 %1，而 %2 已没有此列，或现由其自行计算</translation>
    </message>
    <message>
        <source>a row of %1 with its number is there again</source>
        <translation>%1 中又有了相同编号的行</translation>
    </message>
    <message>
        <source>record the run in the journal</source>
        <translation>在操作日志中记录运行</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>读取历史记录</translation>
    </message>
    <message>
        <source>look for the last cleanup of files</source>
        <translation>查找上次对文件的清理</translation>
    </message>
    <message>
        <source>There has been no run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;: see the history for the runs there are.</source>
        <translation>没有运行“%1”：现有的运行见历史记录。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the beginning of several runs&apos; names: write more of it.</source>
        <translation>“%1”是多个运行名称的开头：请多写几位。</translation>
    </message>
    <message>
        <source>read the items of a run</source>
        <translation>读取运行的各项</translation>
    </message>
    <message>
        <source>Could not %1: no name for it is free.</source>
        <translation>无法%1：没有可用的名称。</translation>
    </message>
    <message>
        <source>close the run in the journal</source>
        <translation>在操作日志中结束运行</translation>
    </message>
    <message>
        <source>count the items of a run</source>
        <translation>统计运行的各项</translation>
    </message>
    <message>
        <source>look for unfinished work in the journal</source>
        <translation>在操作日志中查找未完成的工作</translation>
    </message>
    <message>
        <source>close an interrupted run in the journal</source>
        <translation>在操作日志中结束中断的运行</translation>
    </message>
    <message>
        <source>settle a batch in the journal</source>
        <translation>在操作日志中了结一个批次</translation>
    </message>
    <message>
        <source>set a batch aside in the journal</source>
        <translation>在操作日志中搁置一个批次</translation>
    </message>
    <message>
        <source>The journal did not keep what was written into it: look for a trigger or a rule on %1 and drop it. Without a journal nothing is deleted.</source>
        <translation>操作日志没有保住写入的内容：请查找 %1 上的触发器或规则并删除它。没有操作日志就不会删除任何内容。</translation>
    </message>
    <message>
        <source>look for rows that the journal alone has</source>
        <translation>查找仅存于操作日志的行</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3, and the console does not guess: rename one of the two.</source>
        <translation>%1 可能指 %2 或 %3，而控制台不作猜测：请重命名其中之一。</translation>
    </message>
    <message>
        <source>Rows of %1 go with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>%1 的行会随其引用的 %2 的行一起删除（外键 %3）</translation>
    </message>
    <message>
        <source>Rows of %1 lose their reference with the rows of %2 that they refer to (foreign key %3)</source>
        <translation>%1 的行会随其引用的 %2 的行删除而失去引用（外键 %3）</translation>
    </message>
    <message>
        <source>, and undo could not bring that back: %1.</source>
        <translation>，且撤销无法恢复：%1。</translation>
    </message>
    <message>
        <source>Make that foreign key ON DELETE NO ACTION, or remove those rows first.</source>
        <translation>请将该外键设为 ON DELETE NO ACTION，或先删除那些行。</translation>
    </message>
    <message>
        <source>rows with files of their own would go without them</source>
        <translation>本身带有文件的行会在不带文件的情况下删除</translation>
    </message>
    <message>
        <source>they refer to a column that the table computes</source>
        <translation>它们引用由表计算的列</translation>
    </message>
    <message>
        <source>other tables refer to what is emptied and are changed with it</source>
        <translation>其他表引用被清空的内容，会随之更改</translation>
    </message>
    <message>
        <source>the role lacks rights on it</source>
        <translation>该角色缺少对它的权限</translation>
    </message>
    <message>
        <source>row security may hide some of its rows</source>
        <translation>行级安全可能隐藏其部分行</translation>
    </message>
    <message>
        <source>Connect as the table&apos;s owner, or grant the role BYPASSRLS.</source>
        <translation>请以该表的所有者连接，或授予该角色 BYPASSRLS。</translation>
    </message>
    <message>
        <source>without a primary key its rows cannot be told apart</source>
        <translation>没有主键，无法区分其各行</translation>
    </message>
    <message>
        <source>Give %1 a primary key.</source>
        <translation>请为 %1 添加主键。</translation>
    </message>
    <message>
        <source>without an index on %1 each row that goes would mean reading all of about %2 rows</source>
        <translation>%1 上没有索引，每删除一行都要读取全部约%2行</translation>
    </message>
    <message>
        <source>read the foreign keys</source>
        <translation>读取外键</translation>
    </message>
    <message>
        <source>rows of %1 hang on them in their turn</source>
        <translation>又有 %1 的行依附于它们</translation>
    </message>
    <message>
        <source>Make one of those foreign keys ON DELETE NO ACTION.</source>
        <translation>请将其中一个外键设为 ON DELETE NO ACTION。</translation>
    </message>
    <message>
        <source>look for code on the tables</source>
        <translation>查找表上的代码</translation>
    </message>
    <message>
        <source>look for further columns that name files</source>
        <translation>查找其他指向文件的列</translation>
    </message>
    <message>
        <source>orphans.owners names %1, and the database has no such column of text: correct the name, as table.column.</source>
        <translation>orphans.owners 提到 %1，而数据库没有这样的文本列：请按 table.column 更正名称。</translation>
    </message>
    <message>
        <source>orphans.owners names %1, which this role may not read: GRANT SELECT ON %2, or take it out of the list.</source>
        <translation>orphans.owners 提到 %1，而此角色不能读取它：请 GRANT SELECT ON %2，或将其移出列表。</translation>
    </message>
    <message>
        <source>read the files that %1 names</source>
        <translation>读取 %1 所指的文件</translation>
    </message>
    <message>
        <source>read the role&apos;s rights</source>
        <translation>读取角色的权限</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>架构 %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>schema scrapazoid_console</source>
        <translation>架构 scrapazoid_console</translation>
    </message>
    <message>
        <source>a number, a uuid or text</source>
        <translation>数字、uuid 或文本</translation>
    </message>
    <message>
        <source>a timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text, an enum or a whole number</source>
        <translation>文本、枚举或整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: %5.</source>
        <translation>表 %1 的列 %2 类型为 %3，而非%4：%5。</translation>
    </message>
    <message>
        <source>table %1 has no column %2: %3.</source>
        <translation>表 %1 没有列 %2：%3。</translation>
    </message>
    <message>
        <source>users are not shown</source>
        <translation>不显示用户</translation>
    </message>
    <message>
        <source>no error message is written</source>
        <translation>不写入错误消息</translation>
    </message>
    <message>
        <source>sizes are read from disk only</source>
        <translation>大小仅从磁盘读取</translation>
    </message>
    <message>
        <source>lock table %1</source>
        <translation>锁定表 %1</translation>
    </message>
    <message>
        <source>Table %1 is not the one any more that was checked: somebody has put another one in its place. Make a new preview.</source>
        <translation>表 %1 已不是检查过的那个：有人用另一个表替换了它。请重新生成预览。</translation>
    </message>
    <message>
        <source>executions in the state &quot;%1&quot; have no end, and nobody has said what it means: their files are kept like those of running ones; name it in status.running, status.pending or status.finished.</source>
        <translation>状态为“%1”的执行没有结束时间，也没有人说明其含义：其文件按运行中的执行保留；请在 status.running、status.pending 或 status.finished 中列出它。</translation>
    </message>
    <message>
        <source>The console&apos;s schema in this database is of a newer version (%1) than this program knows (%2): update the program.</source>
        <translation>此数据库中控制台架构的版本（%1）比本程序所知的（%2）更新：请更新程序。</translation>
    </message>
    <message>
        <source>read the states of executions</source>
        <translation>读取执行的状态</translation>
    </message>
    <message>
        <source>The executions have the states %1, and none of them is known as running or pending, so nobody can tell which are unfinished: say what they are called in status.running and status.pending of the profile.</source>
        <translation>执行具有状态 %1，其中没有已知表示运行中或等待中的，因此无法判断哪些未完成：请在配置方案的 status.running 和 status.pending 中说明其写法。</translation>
    </message>
    <message>
        <source>The connection setting &quot;%1&quot; holds a semicolon, which cannot be passed on: remove it.</source>
        <translation>连接设置“%1”含有分号，无法传递：请去掉它。</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing: install the package libqt6sql6-psql.</source>
        <translation>缺少 Qt 的 PostgreSQL 驱动程序：请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>begin a transaction</source>
        <translation>开始事务</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>read what the server answered</source>
        <translation>读取服务器的答复</translation>
    </message>
    <message>
        <source>With server.via = ssh the server is named by server.host and server.port; PGHOST, PGPORT, PGHOSTADDR and PGSERVICE name another one here: unset them.</source>
        <translation>使用 server.via = ssh 时，服务器由 server.host 和 server.port 指定；此处 PGHOST、PGPORT、PGHOSTADDR 和 PGSERVICE 指向另一个：请取消设置。</translation>
    </message>
    <message>
        <source>server.sslmode = %1 cannot hold with server.via = ssh: TLS would end at the folders&apos; host, before %2. Connect directly, or let ssh reach the server&apos;s own machine.</source>
        <translation>server.sslmode = %1 不能与 server.via = ssh 并用：TLS 会止于文件夹所在主机，未到 %2。请直接连接，或让 ssh 直达服务器所在机器。</translation>
    </message>
    <message>
        <source>The server does not accept the password for %1: correct it where it is kept, with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>服务器不接受 %1 的密码：请在其保存之处更正，即用“scrapazoidctl config password”、连接设置、PGPASSWORD 或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check that the server runs and the connection settings are right.</source>
        <translation>无法连接到 %1：%2。请检查服务器是否在运行，连接设置是否正确。</translation>
    </message>
    <message>
        <source>The connection at %1 goes through a pooler such as PgBouncer, where locks and settings get lost or reach other programs, so nothing is changed through it: connect to the PostgreSQL server itself, by its own host and port instead of the pooler&apos;s.</source>
        <translation>%1 处的连接经过 PgBouncer 之类的连接池程序，锁和设置会在其中丢失或传到其他程序，因此不经它做任何更改：请连接 PostgreSQL 服务器本身，使用它自己的主机和端口而非连接池程序的。</translation>
    </message>
    <message>
        <source>The pooler at %1 drops the console&apos;s search path, and the role&apos;s own one (%2) looks elsewhere before pg_catalog: connect to the PostgreSQL server itself, by its own host and port.</source>
        <translation>%1 处的连接池程序丢弃了控制台的搜索路径，而该角色自己的路径（%2）在 pg_catalog 之前先查找别处：请连接 PostgreSQL 服务器本身，使用它自己的主机和端口。</translation>
    </message>
    <message>
        <source>ask who is connected</source>
        <translation>查询谁已连接</translation>
    </message>
    <message>
        <source>look at the marks of the last hour</source>
        <translation>查看过去一小时的标记</translation>
    </message>
    <message>
        <source>ask the server about itself</source>
        <translation>查询服务器自身的信息</translation>
    </message>
    <message>
        <source>read the server&apos;s clock</source>
        <translation>读取服务器时钟</translation>
    </message>
    <message>
        <source>take the cleanup lock</source>
        <translation>取得清理锁</translation>
    </message>
    <message>
        <source>give back the cleanup lock</source>
        <translation>归还清理锁</translation>
    </message>
    <message>
        <source>take the watch lock</source>
        <translation>取得值守锁</translation>
    </message>
    <message>
        <source>ask for the cleanup lock</source>
        <translation>查询清理锁</translation>
    </message>
    <message>
        <source>ask who is cleaning</source>
        <translation>查询谁在清理</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>另一个会话</translation>
    </message>
    <message>
        <source>look at the newest rows of %1</source>
        <translation>查看 %1 的最新行</translation>
    </message>
    <message>
        <source>look for the newest row of %1</source>
        <translation>查找 %1 的最新行</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>uuids</source>
        <translation>uuid</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Users cannot be searched for: the executions table has no column for them.</source>
        <translation>无法按用户搜索：执行的表没有相应的列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no execution&apos;s id: they are %2 here.</source>
        <translation>“%1”不是执行的 id：此处 id 为%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user&apos;s id: they are %2 here.</source>
        <translation>“%1”不是用户的 id：此处 id 为%2。</translation>
    </message>
    <message>
        <source>Error messages cannot be searched: the executions table has no column for them.</source>
        <translation>无法搜索错误消息：执行的表没有相应的列。</translation>
    </message>
    <message>
        <source>read the executions</source>
        <translation>读取执行</translation>
    </message>
    <message>
        <source>estimate the executions</source>
        <translation>估计执行的数量</translation>
    </message>
    <message>
        <source>count the executions</source>
        <translation>统计执行的数量</translation>
    </message>
    <message>
        <source>look for stuck executions</source>
        <translation>查找卡住的执行</translation>
    </message>
    <message>
        <source>look for executions without a start</source>
        <translation>查找没有开始时间的执行</translation>
    </message>
    <message>
        <source>read the live executions</source>
        <translation>读取实时的执行</translation>
    </message>
    <message>
        <source>count executions by day</source>
        <translation>按日统计执行</translation>
    </message>
    <message>
        <source>count executions by hour</source>
        <translation>按小时统计执行</translation>
    </message>
    <message>
        <source>read how long executions ran</source>
        <translation>读取执行的运行时长</translation>
    </message>
    <message>
        <source>read the ages of files</source>
        <translation>读取文件的存在时间</translation>
    </message>
    <message>
        <source>read the users of executions</source>
        <translation>读取执行的用户</translation>
    </message>
    <message>
        <source>read an execution</source>
        <translation>读取一次执行</translation>
    </message>
    <message>
        <source>read the table of %1</source>
        <translation>读取 %1 的表</translation>
    </message>
    <message>
        <source>count the rows of %1</source>
        <translation>统计 %1 的行</translation>
    </message>
    <message>
        <source>count the files of an execution</source>
        <translation>统计执行的文件</translation>
    </message>
    <message>
        <source>add up the table of %1</source>
        <translation>汇总 %1 的表</translation>
    </message>
    <message>
        <source>compare two days of %1</source>
        <translation>比较 %1 的两天</translation>
    </message>
    <message>
        <source>look at the sizes of %1</source>
        <translation>查看 %1 的大小</translation>
    </message>
    <message>
        <source>look at when executions began</source>
        <translation>查看执行的开始时间</translation>
    </message>
    <message>
        <source>search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已应要求停止。</translation>
    </message>
    <message>
        <source>The server wants a password for %1, and none is kept for it: keep one with &quot;scrapazoidctl config password&quot;, in the connection&apos;s settings or in ~/.pgpass.</source>
        <translation>服务器要求 %1 的密码，但没有保存其密码：请用“scrapazoidctl config password”、连接设置或 ~/.pgpass 保存。</translation>
    </message>
    <message>
        <source>Cannot connect to %1: the server says &quot;%2&quot;. Check database and user in the connection&apos;s settings.</source>
        <translation>无法连接到 %1：服务器答复“%2”。请检查连接设置中的数据库和用户。</translation>
    </message>
    <message>
        <source>read the error messages</source>
        <translation>读取错误消息</translation>
    </message>
    <message>
        <source>There are no error messages: the executions table has no column for them.</source>
        <translation>没有错误消息：执行的表没有相应的列。</translation>
    </message>
    <message>
        <source>look for users</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>%1 is a view or foreign table; the console needs the table itself: map it in the connection&apos;s settings.</source>
        <translation>%1 是视图或外部表；控制台需要表本身：请在连接设置中映射它。</translation>
    </message>
    <message>
        <source>The database has no table %1 on the search path: map it in the connection&apos;s settings.</source>
        <translation>数据库的搜索路径中没有表 %1：请在连接设置中映射它。</translation>
    </message>
    <message>
        <source>table %1 has no column %2: map it in the connection&apos;s settings</source>
        <translation>表 %1 没有列 %2：请在连接设置中映射它</translation>
    </message>
    <message>
        <source>column %2 of table %1 is of type %3, not %4: map another one in the connection&apos;s settings</source>
        <translation>表 %1 的列 %2 的类型是 %3，不是 %4：请在连接设置中映射另一列</translation>
    </message>
    <message>
        <source>the profile names a table of %1 and none of %2: name both in the connection&apos;s settings, or neither where the service keeps no files.</source>
        <translation>配置方案指定了 %1 的表，却没有指定 %2 的表：请在连接设置中两者都指定；若服务不保存文件，则都不指定。</translation>
    </message>
    <message>
        <source>column %2 of table %1 and column %3 of table %4 are of types whose values cannot be compared: map columns of one type in the connection&apos;s settings.</source>
        <translation>表 %1 的列 %2 与表 %4 的列 %3 的类型无法比较：请在连接设置中映射同一类型的列。</translation>
    </message>
    <message>
        <source>The connection to the database server was lost (%1). Try again when the server is back.</source>
        <translation>与数据库服务器的连接已断开（%1）。请在服务器恢复后重试。</translation>
    </message>
    <message>
        <source>Not done: %1. Another transaction holds the rows for too long; try again later.</source>
        <translation>未执行：%1。另一个事务占用这些行的时间过长；请稍后重试。</translation>
    </message>
    <message>
        <source>The server ended this: %1. It was cancelled, or took longer than the statement timeout.</source>
        <translation>服务器终止了此操作：%1。它被取消，或超过了语句超时时间。</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Check the tables and columns in the connection&apos;s settings.</source>
        <translation>未执行：%1。服务器返回“%2”。请检查连接设置中的表和列。</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;. Grant it to the role that the console connects as.</source>
        <translation>未执行：%1。服务器返回“%2”。请将该权限授予控制台连接所用的角色。</translation>
    </message>
    <message>
        <source>Not done: %1. The server says &quot;%2&quot;.</source>
        <translation>未执行：%1。服务器返回“%2”。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 接受%2至%3的数字，而非“%4”。</translation>
    </message>
    <message>
        <source>Tries the Scrapazoid console on a made-up installation: a private PostgreSQL and two folders of files, all of it temporary. Nothing else on this machine is touched.</source>
        <translation>在虚构的安装上试用 Scrapazoid 控制台：私有的 PostgreSQL 和两个文件夹，均为临时。本机其他内容不受影响。</translation>
    </message>
    <message>
        <source>Start a shell to try scrapazoidctl in, not the window.</source>
        <translation>启动 shell 以试用 scrapazoidctl，而不是窗口。</translation>
    </message>
    <message>
        <source>Let the console take pictures of all its pages into &lt;folder&gt; and end.</source>
        <translation>让控制台把所有页面的截图存入 &lt;文件夹&gt; 然后结束。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Make the temporary folder in &lt;folder&gt;; it takes about 1 GB.</source>
        <translation>在 &lt;文件夹&gt; 中创建临时文件夹；约占 1 GB。</translation>
    </message>
    <message>
        <source>Folder of scrapazoid-console and scrapazoidctl.</source>
        <translation>scrapazoid-console 和 scrapazoidctl 所在的文件夹。</translation>
    </message>
    <message>
        <source>Size of the world; 1 is 40 000 files.</source>
        <translation>世界的规模；1 为 40 000 个文件。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>换一个数字就生成另一个世界。</translation>
    </message>
    <message>
        <source>How fast life goes on; 1 is an event every two seconds.</source>
        <translation>进展的快慢；1 为每两秒一个事件。</translation>
    </message>
    <message>
        <source>Let nothing happen by itself.</source>
        <translation>不让任何事自行发生。</translation>
    </message>
    <message>
        <source>Say what happens.</source>
        <translation>说明发生了什么。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; --help lists them.</source>
        <translation>“%1”不是选项；--help 会列出所有选项。</translation>
    </message>
    <message>
        <source>--shell and --tour exclude each other.</source>
        <translation>--shell 与 --tour 互斥。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is waiting</source>
        <translation>用户 %2 的执行 %1 正在等待</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 started</source>
        <translation>用户 %2 的执行 %1 已开始</translation>
    </message>
    <message>
        <source>Execution %1 of user %2 is %3</source>
        <translation>用户 %2 的执行 %1 状态为 %3</translation>
    </message>
    <message>
        <source>Execution %1 saved %2</source>
        <translation>执行 %1 保存了 %2</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root and there is no user postgres. Install the package postgresql or run this as an ordinary user.</source>
        <translation>PostgreSQL 不能以 root 身份运行，且没有用户 postgres。请安装软件包 postgresql，或以普通用户运行。</translation>
    </message>
    <message>
        <source>No PostgreSQL server found in /usr/lib/postgresql or PATH. Install it (Debian: apt install postgresql) and try again.</source>
        <translation>在 /usr/lib/postgresql 和 PATH 中没有找到 PostgreSQL 服务器。请安装（Debian：apt install postgresql）后重试。</translation>
    </message>
    <message>
        <source>Cannot hand %1 to the user postgres.</source>
        <translation>无法将 %1 交给用户 postgres。</translation>
    </message>
    <message>
        <source>initdb failed: %1</source>
        <translation>initdb 失败：%1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not start: %1</source>
        <translation>私有的 PostgreSQL 未能启动：%1</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not get ready within a minute.</source>
        <translation>私有的 PostgreSQL 在一分钟内未就绪。</translation>
    </message>
    <message>
        <source>The private PostgreSQL did not end in time and was killed.</source>
        <translation>私有的 PostgreSQL 未及时结束，已被强制终止。</translation>
    </message>
    <message>
        <source>Cannot make a temporary directory in %1: %2. Set TMPDIR to a writable one.</source>
        <translation>无法在 %1 中创建临时目录：%2。请将 TMPDIR 设为可写的目录。</translation>
    </message>
    <message>
        <source>Cannot lock the temporary directory %1.</source>
        <translation>无法锁定临时目录 %1。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>SCRAPAZOID_POSTGRES is %1: there is no initdb with its postgres.</source>
        <translation>SCRAPAZOID_POSTGRES 为 %1：那里没有 initdb 及其 postgres。</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>The helper cannot work as the owner of the folders (user %1): %2.</source>
        <translation>辅助程序无法以文件夹所有者（用户 %1）的身份工作：%2。</translation>
    </message>
    <message>
        <source>The question makes no sense.</source>
        <translation>该请求没有意义。</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>答复不完整。</translation>
    </message>
    <message>
        <source>%1 is no folder that a helper looks after: name the one of the screenshots or downloads by its absolute path.</source>
        <translation>%1 不是辅助程序照管的文件夹：请以绝对路径指定截图或下载文件的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 is not believed: %2.</source>
        <translation>不信任文件 %1：%2。</translation>
    </message>
    <message>
        <source>it is no text file</source>
        <translation>它不是文本文件</translation>
    </message>
    <message>
        <source>others than root may write to it</source>
        <translation>root 以外的用户可写入它</translation>
    </message>
    <message>
        <source>--root takes screenshots=FOLDER or downloads=FOLDER, not %1.</source>
        <translation>--root 接受 screenshots=文件夹 或 downloads=文件夹，而非 %1。</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights takes its folders from %1 alone: write &quot;screenshots = FOLDER&quot; there, below [roots], in place of --root.</source>
        <translation>具有 root 权限的辅助程序只从 %1 取得其文件夹：请在其中的 [roots] 下写“screenshots = 文件夹”，代替 --root。</translation>
    </message>
    <message>
        <source>A helper with root&apos;s rights needs to be told its folders by root: write &quot;screenshots = FOLDER&quot; below [roots] in %1.</source>
        <translation>具有 root 权限的辅助程序需由 root 告知其文件夹：请在 %1 的 [roots] 下写“screenshots = 文件夹”。</translation>
    </message>
    <message>
        <source>The helper looks after %1 as the %2 folder, not as that of the %3.</source>
        <translation>辅助程序将 %1 作为 %2 文件夹照管，而非 %3。</translation>
    </message>
    <message>
        <source>The helper does not look after %1, only after %2.</source>
        <translation>辅助程序不照管 %1，只照管 %2。</translation>
    </message>
    <message>
        <source>The helper looks after %1 and what lies below it, but a symbolic link leads to %2.</source>
        <translation>辅助程序照管 %1 及其下的内容，但有符号链接通往 %2。</translation>
    </message>
    <message>
        <source>Nobody has said hello yet.</source>
        <translation>尚未握手。</translation>
    </message>
    <message>
        <source>That was said already.</source>
        <translation>握手已完成。</translation>
    </message>
    <message>
        <source>The console (version %1) and the helper on %2 (version %3) do not understand one another: upgrade the package %4.</source>
        <translation>控制台（版本 %1）与 %2 上的辅助程序（版本 %3）互不兼容：请升级%4的软件包。</translation>
    </message>
    <message>
        <source>of the console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>of the helper</source>
        <translation>辅助程序</translation>
    </message>
    <message>
        <source>That folder was not named in the beginning.</source>
        <translation>开始时没有指定该文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 is not the one that was there when the helper began: try again.</source>
        <translation>文件夹 %1 不是辅助程序启动时的那个：请重试。</translation>
    </message>
    <message>
        <source>That folder is not open.</source>
        <translation>该文件夹未打开。</translation>
    </message>
    <message>
        <source>This helper (version %1) does not know &quot;%2&quot;.</source>
        <translation>此辅助程序（版本 %1）不支持“%2”。</translation>
    </message>
    <message>
        <source>This helper may only look: it was started with --read-only.</source>
        <translation>此辅助程序只能查看：它以 --read-only 启动。</translation>
    </message>
    <message>
        <source>Nobody leads in the %1 folder through this helper any more.</source>
        <translation>已没有谁经由此辅助程序在 %1 文件夹中主导。</translation>
    </message>
    <message numerus="yes">
        <source>That is more than the helper keeps in mind: %Ln MiB.</source>
        <translation>
            <numerusform>这超出了辅助程序在内存中保留的上限：%Ln MiB。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln次执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n次执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>卡住的执行</translation>
    </message>
    <message>
        <source>stuck executions</source>
        <translation>卡住的执行</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>No execution is stuck: there is nothing to do.</source>
        <translation>没有卡住的执行：无事可做。</translation>
    </message>
    <message>
        <source>unfinished for more than %2</source>
        <translation>未完成超过%2</translation>
    </message>
    <message>
        <source>Stuck executions, started before %2</source>
        <translation>卡住的执行，开始于%2之前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s)</source>
        <translation>
            <numerusform>%Ln张截图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n张截图</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message numerus="yes">
        <source>screenshots older than %n day(s)</source>
        <translation>
            <numerusform>超过%n天的截图</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Nothing is older than that: there is nothing to do.</source>
        <translation>没有更早的内容：无事可做。</translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation>
            <numerusform>超过%n天的 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>超过%n天（%2之前）的截图，在 %3 下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln个下载文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n个下载文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message numerus="yes">
        <source>downloads older than %n day(s)</source>
        <translation>
            <numerusform>超过%n天的下载文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>超过%n天（%2之前）的下载文件，在 %3 下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s)</source>
        <translation>
            <numerusform>%Ln个孤立文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation>
            <numerusform>%n个孤立文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Orphans, screenshots</source>
        <translation>孤立文件（截图）</translation>
    </message>
    <message>
        <source>Orphans, downloads</source>
        <translation>孤立文件（下载）</translation>
    </message>
    <message>
        <source>no row names it</source>
        <translation>没有行指向它</translation>
    </message>
    <message>
        <source>Every file that is old enough is named by a row: there is nothing to do.</source>
        <translation>足够旧的文件都有行指向：无事可做。</translation>
    </message>
    <message>
        <source>orphans of %1 older than %2</source>
        <translation>超过%2的 %1 孤立文件</translation>
    </message>
    <message>
        <source>Orphans older than %1, before %2, below %3</source>
        <translation>超过%1（%2之前）的孤立文件，在 %3 下</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing row(s)</source>
        <translation>
            <numerusform>%Ln个缺文件的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation>
            <numerusform>%n个缺文件的行</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>missing rows</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>Missing, screenshots</source>
        <translation>缺文件的行（截图）</translation>
    </message>
    <message>
        <source>Missing, downloads</source>
        <translation>缺文件的行（下载）</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Every row has its file: there is nothing to do.</source>
        <translation>所有行都有文件：无事可做。</translation>
    </message>
    <message>
        <source>rows of %1 older than %2 without a file</source>
        <translation>%1 中超过%2的缺文件的行</translation>
    </message>
    <message>
        <source>Rows older than %1, before %2, whose file is not below %3</source>
        <translation>超过%1（%2之前）、文件不在 %3 下的行</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain to keep the password of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use libpq&apos;s password file.</source>
        <translation>没有密钥环可保存“%1”的密码：请启动一个（GNOME Keyring、KWallet），或使用 libpq 的密码文件。</translation>
    </message>
    <message>
        <source>The keychain refused access to the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>密钥环拒绝访问“%1”的密码：请解锁后重试，或使用 libpq 的密码文件。</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the password of &quot;%1&quot;: unlock it and try again, or use libpq&apos;s password file.</source>
        <translation>密钥环没有答复“%1”的密码请求：请解锁后重试，或使用 libpq 的密码文件。</translation>
    </message>
    <message>
        <source>There is no keychain to keep the object store&apos;s key of &quot;%1&quot;: start one (GNOME Keyring, KWallet), or use ~/.aws/credentials.</source>
        <translation>没有密钥环可保存“%1”的对象存储密钥：请启动一个 (GNOME Keyring、KWallet)，或使用 ~/.aws/credentials。</translation>
    </message>
    <message>
        <source>The keychain refused access to the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>密钥环拒绝访问“%1”的对象存储密钥：请解锁后重试，或使用 ~/.aws/credentials。</translation>
    </message>
    <message>
        <source>The keychain did not give an answer about the object store&apos;s key of &quot;%1&quot;: unlock it and try again, or use ~/.aws/credentials.</source>
        <translation>密钥环未就“%1”的对象存储密钥作出回应：请解锁后重试，或使用 ~/.aws/credentials。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the scan was stopped</source>
        <translation>扫描已停止</translation>
    </message>
    <message>
        <source>The %1 folder could not be measured whole: %2: %3.</source>
        <translation>%1 文件夹无法完整测量：%2：%3。</translation>
    </message>
    <message>
        <source>the file is not the one the preview showed</source>
        <translation>文件不是预览所示的那个</translation>
    </message>
    <message>
        <source>the file became shorter while it was copied</source>
        <translation>复制期间文件变短了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one.</source>
        <translation>文件夹 %1 不可写：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2. Choose another one.</source>
        <translation>无法打开文件夹 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The copies in %1 could not be brought to disk: %2. Keep the originals.</source>
        <translation>%1 中的副本无法写入磁盘：%2。请保留原件。</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>another cleanup leads by now</source>
        <translation>现由另一个清理主导</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>a symbolic link, never followed</source>
        <translation>符号链接，从不跟随</translation>
    </message>
    <message>
        <source>it lies on another file system</source>
        <translation>位于另一个文件系统</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>no space left on the volume</source>
        <translation>卷上没有剩余空间</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>磁盘报告输入/输出错误</translation>
    </message>
    <message>
        <source>the network file system has lost it</source>
        <translation>网络文件系统已失去它</translation>
    </message>
    <message>
        <source>another file has that name already</source>
        <translation>已有同名的另一个文件</translation>
    </message>
    <message>
        <source>The quarantine holds %1 of an earlier run, which cannot be emptied: %2.</source>
        <translation>隔离区中有以前的运行遗留的 %1，无法清空：%2。</translation>
    </message>
    <message>
        <source>The folder could not be brought to disk: %1.</source>
        <translation>文件夹无法写入磁盘：%1。</translation>
    </message>
    <message>
        <source>The %1 folder could not be listed whole: %2: %3.</source>
        <translation>%1 文件夹无法完整列出：%2：%3。</translation>
    </message>
    <message>
        <source>another database&apos;s folder was set up there</source>
        <translation>那里已被设为另一个数据库的文件夹</translation>
    </message>
    <message>
        <source>there are folders in folders, more than can be listed</source>
        <translation>文件夹嵌套过多，无法列出</translation>
    </message>
    <message>
        <source>The lock of the %1 folder was replaced while files were moved: this cleanup ends here.</source>
        <translation>移动文件期间，%1 文件夹的锁被替换：本次清理到此结束。</translation>
    </message>
    <message>
        <source>The list of run %1 in the folder %2 cannot be kept or read: %3.</source>
        <translation>无法保存或读取文件夹 %2 中运行 %1 的清单：%3。</translation>
    </message>
    <message>
        <source>The folder %1 has no list of a run %2.</source>
        <translation>文件夹 %1 没有运行 %2 的清单。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2. Install it, or see that it lies in $PATH.</source>
        <translation>无法启动 %1：%2。请安装它，或确认它在 $PATH 中。</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>已不再需要</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 was lost: %2.</source>
        <translation>与 %1 上文件夹的连接中断：%2。</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>it ends without a word</source>
        <translation>未作任何答复就结束</translation>
    </message>
    <message>
        <source>The remote shell of %1 prints &quot;%2&quot; where the helper should answer: see that &quot;scrapazoidctl serve --stdio&quot; can be started there.</source>
        <translation>%1 的远程 shell 在辅助程序应答之处输出了“%2”：请确认那里可以启动“scrapazoidctl serve --stdio”。</translation>
    </message>
    <message>
        <source>its answer makes no sense</source>
        <translation>其答复没有意义</translation>
    </message>
    <message>
        <source>the helper ended</source>
        <translation>辅助程序已结束</translation>
    </message>
    <message numerus="yes">
        <source>it has not answered for %Ln second(s)</source>
        <translation>
            <numerusform>已有%Ln秒没有响应</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody reads there any more</source>
        <translation>那里已无人读取</translation>
    </message>
    <message>
        <source>That is too much for one question to %1.</source>
        <translation>这对 %1 的一次请求来说过多。</translation>
    </message>
    <message>
        <source>The helper on %1 may not begin: %2. pkexec asks whoever sits at this computer; for cron and services, set the folder as sudo:///FOLDER.</source>
        <translation>%1 上的辅助程序无法启动：%2。pkexec 会询问坐在此计算机前的人；cron 和服务请将文件夹设为 sudo:///文件夹。</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: its image needs that package.</source>
        <translation>%1 上没有 scrapazoidctl：其镜像需要该软件包。</translation>
    </message>
    <message>
        <source>There is no scrapazoidctl on %1: install its package there.</source>
        <translation>%1 上没有 scrapazoidctl：请在那里安装其软件包。</translation>
    </message>
    <message>
        <source>%1 is not known to ssh: %2.</source>
        <translation>ssh 不识别 %1：%2。</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it is another machine, or somebody pretends to be it.</source>
        <translation>%1 出示的密钥与以前不同：它是另一台机器，或有人冒充它。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法到达 %1：%2。</translation>
    </message>
    <message>
        <source>The helper on %1 does not begin: %2.</source>
        <translation>%1 上的辅助程序未能启动：%2。</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>The scan of the folders on %1 was stopped.</source>
        <translation>对 %1 上文件夹的扫描已停止。</translation>
    </message>
    <message>
        <source>Files that were moved before the connection to %1 was lost have changed since.</source>
        <translation>与 %1 的连接中断之前移动的文件此后已更改。</translation>
    </message>
    <message>
        <source>The connection to the folders on %1 is another one by now.</source>
        <translation>与 %1 上文件夹的连接现已是另一个。</translation>
    </message>
    <message>
        <source>Another folder lies at %1 than before the connection was lost: this ends here.</source>
        <translation>%1 处的文件夹与连接中断之前的不同：到此结束。</translation>
    </message>
    <message>
        <source>The journal names a run &quot;%1&quot;, which cannot be the name of one.</source>
        <translation>操作日志提到运行“%1”，而这不可能是运行的名称。</translation>
    </message>
    <message>
        <source>The %1 folder %2 cannot be used: %3; check the path in the connection&apos;s settings.</source>
        <translation>%1 文件夹 %2 无法使用：%3；请检查连接设置中的路径。</translation>
    </message>
    <message>
        <source>No %1 folder is configured: set it with %2 or in the connection&apos;s settings.</source>
        <translation>未配置 %1 文件夹：请用 %2 或在连接设置中设置。</translation>
    </message>
    <message>
        <source>it must be an absolute path, and not the whole disk</source>
        <translation>它必须是绝对路径，且不是整个磁盘</translation>
    </message>
    <message>
        <source>its binding root.json is damaged</source>
        <translation>其绑定文件 root.json 已损坏</translation>
    </message>
    <message>
        <source>The quarantine of the %1 folder cannot be used: %2.</source>
        <translation>%1 文件夹的隔离区无法使用：%2。</translation>
    </message>
    <message>
        <source>What was agreed for the folder %1 cannot be kept there: %2.</source>
        <translation>文件夹 %1 的已同意内容无法保存在那里：%2。</translation>
    </message>
    <message>
        <source>Too much has been agreed for the folder %1 and not been used yet.</source>
        <translation>文件夹 %1 已同意而尚未使用的内容过多。</translation>
    </message>
    <message>
        <source>The lock of the folder %1 cannot be opened: %2.</source>
        <translation>无法打开文件夹 %1 的锁：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2.</source>
        <translation>无法锁定文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Another cleanup is at work in the folder %1 (%2): wait until it ends and try again.</source>
        <translation>另一个清理正在文件夹 %1 中工作（%2）：请等它结束后重试。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The lock of the folder %1 was replaced meanwhile: try again.</source>
        <translation>文件夹 %1 的锁在此期间被替换：请重试。</translation>
    </message>
    <message>
        <source>What the folder %1 remembers of its last run cannot be used: %2.</source>
        <translation>文件夹 %1 对最后一次运行的记录无法使用：%2。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>there is too much to remember</source>
        <translation>需要记录的内容过多</translation>
    </message>
    <message>
        <source>The console&apos;s own folder in %1 cannot be shared with the group of that folder: %2.</source>
        <translation>%1 中控制台自身的文件夹无法与该文件夹的组共享：%2。</translation>
    </message>
    <message>
        <source>With server.via = ssh one of the folders must lie behind ssh, as in screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection.</source>
        <translation>使用 server.via = ssh 时，必须有一个文件夹位于 ssh 之后，如 screenshots.dir = ssh://主机/文件夹：数据库经由同一连接。</translation>
    </message>
    <message>
        <source>No socket for the database can be made below %1: set XDG_RUNTIME_DIR or TMPDIR to a folder of yours with a short name.</source>
        <translation>无法在 %1 下创建数据库的套接字：请将 XDG_RUNTIME_DIR 或 TMPDIR 设为自己的、名称较短的文件夹。</translation>
    </message>
    <message>
        <source>ssh does not bring the database here from %1: see that your own configuration of ssh lets it forward sockets.</source>
        <translation>ssh 没有把数据库从 %1 转接到此处：请确认自己的 ssh 配置允许转发套接字。</translation>
    </message>
    <message>
        <source>Cannot read the use of the volume: %1.</source>
        <translation>无法读取卷的使用情况：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not shown: %2.</source>
        <translation>未显示 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not shown: it is larger than %2.</source>
        <translation>未显示 %1：它大于%2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be looked into: %2.</source>
        <translation>无法查看文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another cleanup is at work in %1 (%2): wait until it ends and try again.</source>
        <translation>另一个清理正在 %1 中进行（%2）：请等它结束后重试。</translation>
    </message>
    <message>
        <source>Nobody can tell any more that this cleanup leads in %1: it ends here.</source>
        <translation>已无法确认本次清理仍在 %1 中主导：到此结束。</translation>
    </message>
    <message>
        <source>The lists of %1 lag behind what is written: nobody can lead there.</source>
        <translation>%1 的列表滞后于写入：无法在那里主导。</translation>
    </message>
    <message>
        <source>%1 cannot be read: another database&apos;s folder was set up there</source>
        <translation>无法读取 %1：那里已被设为另一个数据库的文件夹</translation>
    </message>
    <message>
        <source>a list goes backwards</source>
        <translation>列表的顺序倒退</translation>
    </message>
    <message>
        <source>a list has what was not asked for</source>
        <translation>列表包含未请求的内容</translation>
    </message>
    <message>
        <source>a list has no end</source>
        <translation>列表没有结尾</translation>
    </message>
    <message>
        <source>what should be a list is none</source>
        <translation>应为列表的内容不是列表</translation>
    </message>
    <message>
        <source>%1 is no name of a run.</source>
        <translation>%1 不是运行的名称。</translation>
    </message>
    <message>
        <source>%1 in %2 is damaged.</source>
        <translation>%2 中的 %1 已损坏。</translation>
    </message>
    <message>
        <source>In the quarantine of %1 there are still files, of run %2: bring them back or purge them first.</source>
        <translation>%1 的隔离区中仍有运行 %2 的文件：请先恢复或清除它们。</translation>
    </message>
    <message>
        <source>%1 is not set up: there is no %2 in it.</source>
        <translation>%1 尚未初始化：其中没有 %2。</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>%2 中没有 %1。</translation>
    </message>
    <message>
        <source>The server of %1 does not say how much room there is: set s3.capacity to what you allow for it.</source>
        <translation>%1 的服务器未说明有多少空间：请将 s3.capacity 设为允许它使用的大小。</translation>
    </message>
    <message>
        <source>There are no credentials for the object store: %1.</source>
        <translation>没有对象存储的凭据：%1。</translation>
    </message>
    <message>
        <source>credential_process is empty</source>
        <translation>credential_process 为空</translation>
    </message>
    <message>
        <source>credential_process (%1) does not start or does not end</source>
        <translation>credential_process（%1）无法启动或不结束</translation>
    </message>
    <message>
        <source>credential_process (%1) gives none</source>
        <translation>credential_process（%1）未给出凭据</translation>
    </message>
    <message>
        <source>the shared files have none for the profile %1 of AWS_PROFILE</source>
        <translation>共享文件中没有 AWS_PROFILE 所指配置 %1 的凭据</translation>
    </message>
    <message>
        <source>the token file %1 cannot be read</source>
        <translation>无法读取令牌文件 %1</translation>
    </message>
    <message>
        <source>the token in %1 was not exchanged for any</source>
        <translation>%1 中的令牌未能换得凭据</translation>
    </message>
    <message>
        <source>its answer is larger than any should be</source>
        <translation>其响应超出了应有的大小</translation>
    </message>
    <message numerus="yes">
        <source>%1 (hidden versions after %n day(s))</source>
        <translation>
            <numerusform>%1（%n天后删除隐藏的版本）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (everything after %n day(s))</source>
        <translation>
            <numerusform>%1（%n天后删除全部内容）</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule without a name</source>
        <translation>没有名称的规则</translation>
    </message>
    <message>
        <source>What the root %1 has noted of run %2 is damaged: nothing of it is touched.</source>
        <translation>根 %1 关于运行 %2 的记录已损坏：不会触动其中任何内容。</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: the server&apos;s lists lag behind what is written.</source>
        <translation>不从 %1 删除任何内容：服务器的列表滞后于写入。</translation>
    </message>
    <message>
        <source>Nothing is removed from %1: its bucket keeps no versions, so that nothing could be brought back. Switch versioning on for the bucket.</source>
        <translation>不从 %1 删除任何内容：其存储桶不保留版本，因此无法恢复。请为存储桶启用版本控制。</translation>
    </message>
    <message>
        <source>There is no bucket %1: see to its name and to s3.endpoint.</source>
        <translation>没有存储桶 %1：请检查其名称和 s3.endpoint。</translation>
    </message>
    <message>
        <source>What was asked for is not in the bucket %1.</source>
        <translation>所请求的内容不在存储桶 %1 中。</translation>
    </message>
    <message>
        <source>The credentials are known and have no right to do that in the bucket %1: look at its policy.</source>
        <translation>凭据有效，但无权在存储桶 %1 中执行此操作：请检查其策略。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not take the credentials: the key is unknown or the secret does not fit.</source>
        <translation>存储桶 %1 的服务器不接受凭据：访问密钥未知，或秘密访问密钥不符。</translation>
    </message>
    <message>
        <source>The temporary credentials for the bucket %1 are no longer valid: get new ones and try again.</source>
        <translation>存储桶 %1 的临时凭据已失效：请获取新凭据后重试。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses because this machine&apos;s clock is too far from its own: set the clock.</source>
        <translation>存储桶 %1 的服务器拒绝请求，因为本机的时钟与其相差太大：请校准时钟。</translation>
    </message>
    <message>
        <source>The bucket %1 lies in another region: set s3.region.</source>
        <translation>存储桶 %1 位于另一个区域：请设置 s3.region。</translation>
    </message>
    <message>
        <source>Something else lies there by now in the bucket %1.</source>
        <translation>存储桶 %1 中该处现已有其他内容。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 has asked for patience for too long: try again later.</source>
        <translation>存储桶 %1 的服务器要求等待的时间过长：请稍后重试。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not know this operation.</source>
        <translation>存储桶 %1 的服务器不支持此操作。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 cannot do that at the moment.</source>
        <translation>存储桶 %1 的服务器暂时无法执行此操作。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 gives answers that make no sense: %2.</source>
        <translation>存储桶 %1 的服务器返回的响应没有意义：%2。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 refuses: %2.</source>
        <translation>存储桶 %1 的服务器拒绝：%2。</translation>
    </message>
    <message>
        <source>Stopped while the bucket %1 was read.</source>
        <translation>在读取存储桶 %1 时停止。</translation>
    </message>
    <message>
        <source>The certificate of the server of the bucket %1 is not to be trusted (%2).</source>
        <translation>存储桶 %1 的服务器的证书不可信（%2）。</translation>
    </message>
    <message>
        <source>The server of the bucket %1 does not answer (%2): see to s3.endpoint and the network.</source>
        <translation>存储桶 %1 的服务器没有响应（%2）：请检查 s3.endpoint 和网络。</translation>
    </message>
    <message>
        <source>The bucket %1 lies in the region %2: set s3.region.</source>
        <translation>存储桶 %1 位于区域 %2：请设置 s3.region。</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 is damaged.</source>
        <translation>归档 %1 无法使用：其文件 %2 已损坏。</translation>
    </message>
    <message>
        <source>The archive %1 was made by a newer version of this program: install that here.</source>
        <translation>归档 %1 由此程序的较新版本创建：请在此处安装该版本。</translation>
    </message>
    <message>
        <source>At %1 there is no archive, and there was one before: is its volume mounted?</source>
        <translation>%1 处没有归档，而以前有：其卷是否已挂载？</translation>
    </message>
    <message>
        <source>The archive at %1 is another one than before: is the right volume mounted there?</source>
        <translation>%1 处的归档与以前的不同：那里是否挂载了正确的卷？</translation>
    </message>
    <message>
        <source>its copy does not read back as it was written</source>
        <translation>其副本读回的内容与写入的不符</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used: its file %2 cannot be read (%3).</source>
        <translation>归档 %1 无法使用：无法读取其文件 %2（%3）。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made an archive: %2.</source>
        <translation>文件夹 %1 无法设为归档：%2。</translation>
    </message>
    <message>
        <source>another program is at work in the archive</source>
        <translation>另一个程序正在归档中工作</translation>
    </message>
    <message>
        <source>another file has its place in the archive</source>
        <translation>其在归档中的位置已被另一个文件占用</translation>
    </message>
    <message>
        <source>The archive %1 lies in the %2 folder, where its copies would be files of the service: choose another place.</source>
        <translation>归档 %1 位于 %2 文件夹内，其副本在那里会成为服务的文件：请选择其他位置。</translation>
    </message>
    <message>
        <source>it does not say what became of the files of a batch</source>
        <translation>其中未说明一批文件的处理结果</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived: %2. Choose quarantine or permanent removal.</source>
        <translation>%1 文件夹无法归档：%2。请选择隔离或永久删除。</translation>
    </message>
    <message>
        <source>the file in quarantine is not the one that was put there</source>
        <translation>隔离区中的文件不是当初移入的那个</translation>
    </message>
    <message>
        <source>the file in quarantine changed while it was read</source>
        <translation>隔离区中的文件在读取期间已更改</translation>
    </message>
    <message>
        <source>its copy is larger than the file was</source>
        <translation>其副本比原文件大</translation>
    </message>
    <message>
        <source>its copy is not what was put there: the checksum is another one</source>
        <translation>其副本与当初存入的不符：校验和不同</translation>
    </message>
    <message>
        <source>not all of it came over the connection</source>
        <translation>未能通过连接收到其全部内容</translation>
    </message>
    <message>
        <source>The %1 folder cannot be archived over its helper: %2 Choose quarantine or permanent removal.</source>
        <translation>%1 文件夹无法通过其辅助程序归档：%2请选择隔离或永久删除。</translation>
    </message>
    <message>
        <source>%1 cannot be made an archive: %2.</source>
        <translation>无法把 %1 设为归档：%2。</translation>
    </message>
    <message>
        <source>the server says that it is gone, and it is there as before</source>
        <translation>服务器说它已不在，但它仍和之前一样存在</translation>
    </message>
    <message>
        <source>it begins an upload and does not name it</source>
        <translation>它开始了一次上传却没有给出标识</translation>
    </message>
    <message>
        <source>it takes a part of an upload and does not name it</source>
        <translation>它接收了上传的一部分却没有给出标识</translation>
    </message>
    <message>
        <source>it is left to the next cleanup</source>
        <translation>留待下次清理处理</translation>
    </message>
    <message>
        <source>credential_process (%1)</source>
        <translation>credential_process（%1）</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a token file nor ~/.aws/credentials nor the keychain has any (&quot;scrapazoidctl config s3-key&quot; keeps some there)</source>
        <translation>AWS_ACCESS_KEY_ID 与 AWS_SECRET_ACCESS_KEY、令牌文件、~/.aws/credentials 和密钥环中都没有凭据 (“scrapazoidctl config s3-key”可将其存入密钥环)</translation>
    </message>
    <message>
        <source>the token in %1</source>
        <translation>%1 中的令牌</translation>
    </message>
    <message>
        <source>There is no report of S3 Inventory below %1 in the bucket %2.</source>
        <translation>存储桶 %2 中的 %1 之下没有 S3 Inventory 报告。</translation>
    </message>
    <message>
        <source>The report of S3 Inventory %1 in the bucket %2 is of no use: %3.</source>
        <translation>存储桶 %2 中的 S3 Inventory 报告 %1 无法使用：%3。</translation>
    </message>
    <message>
        <source>it is not what its checksum says</source>
        <translation>它与其校验和不符</translation>
    </message>
    <message>
        <source>it does not say when it was made, or of which files it consists</source>
        <translation>它没有说明何时生成，或由哪些文件组成</translation>
    </message>
    <message>
        <source>it is of the bucket %1</source>
        <translation>它是存储桶 %1 的报告</translation>
    </message>
    <message>
        <source>it is written as %1, and only CSV is read: have it written so</source>
        <translation>它以 %1 格式写成，而这里只能读取 CSV：请改为该格式</translation>
    </message>
    <message numerus="yes">
        <source>it is %n day(s) old: see why no newer one is made</source>
        <translation>
            <numerusform>它已有%n天之久：请查看为何没有生成更新的报告</numerusform>
        </translation>
    </message>
    <message>
        <source>its lines do not have all of %1: have it made with them</source>
        <translation>其各行没有完整包含 %1：请让报告包含这些字段</translation>
    </message>
    <message>
        <source>it has old versions and does not say which they are</source>
        <translation>它包含旧版本，却没有说明哪些是旧版本</translation>
    </message>
    <message>
        <source>%1, a file of the report of S3 Inventory in the bucket %2, is not what the report says of it.</source>
        <translation>存储桶 %2 中 S3 Inventory 报告的文件 %1 与报告所述不符。</translation>
    </message>
    <message>
        <source>Nobody leads in the folders on %1 from here any more.</source>
        <translation>已没有谁从此处在 %1 的文件夹中主导。</translation>
    </message>
    <message>
        <source>what lies in a bucket could not come back from an archive as the object that it was</source>
        <translation>存储桶中的内容从归档恢复后将不再是原来的对象</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> local</source>
        <translation> 本地</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>the service&apos;s own times; nobody has changed them</source>
        <translation>服务自身的时间；无人更改过</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>until %1 by %2</source>
        <translation>由 %2 暂停至%1</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>plans and reports, changes nothing</source>
        <translation>计划并报告，不更改任何内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no job is on</source>
        <translation>没有开启的作业</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自%1起逾期</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>%1后，%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nothing runs by itself</source>
        <translation>没有内容自动运行</translation>
    </message>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1@%2，自%3起</translation>
    </message>
    <message numerus="yes">
        <source>; %n other(s) standing by</source>
        <translation>
            <numerusform>；另有%n个待命</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no job of the schedule has run yet</source>
        <translation>调度中尚无作业运行过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ago. %2</source>
        <translation>%1前。%2</translation>
    </message>
    <message>
        <source> Permanently.</source>
        <translation> 永久删除。</translation>
    </message>
    <message>
        <source>%1 would begin with nothing to remove.</source>
        <translation>%1 开始时没有可删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would begin with %Ln item(s), %2.</source>
        <translation>
            <numerusform>%1 将从%Ln项（%2）开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity plan</source>
        <translation>容量规划</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1: not within a year.</source>
        <translation>%1：一年内不会。</translation>
    </message>
    <message>
        <source>%1: already.</source>
        <translation>%1：已经达到。</translation>
    </message>
    <message>
        <source>%1: %2, in %3.</source>
        <translation>%1：%2，%3后。</translation>
    </message>
    <message>
        <source>%1: about %2, in %3 (between %4 and %5).</source>
        <translation>%1：约%2，%3后（%4至%5之间）。</translation>
    </message>
    <message>
        <source>%1: about %2, in %3; at the earliest %4, perhaps not within a year.</source>
        <translation>%1：约%2，%3后；最早%4，也可能一年内不会。</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>超过一年</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>数据太少，无法判断</translation>
    </message>
    <message>
        <source>at this retention</source>
        <translation>按此保留期</translation>
    </message>
    <message>
        <source>in %1, %2 to %3</source>
        <translation>%1后，%2至%3天</translation>
    </message>
    <message>
        <source>in %1, %2 or more</source>
        <translation>%1后，%2天或更久</translation>
    </message>
    <message>
        <source>Too little data to tell: a date needs two weeks of steady days.</source>
        <translation>数据太少，无法判断：给出日期需要两周的稳定数据。</translation>
    </message>
    <message>
        <source>The size of the volume is not known: enter one under What if.</source>
        <translation>卷的大小未知：请在“假设”中输入。</translation>
    </message>
    <message>
        <source>80 % with this retention</source>
        <translation>按此保留期达到 80%</translation>
    </message>
    <message>
        <source>Full with this retention</source>
        <translation>按此保留期占满</translation>
    </message>
    <message>
        <source>Full without any cleanup</source>
        <translation>不清理时占满</translation>
    </message>
    <message>
        <source>Frees %1 in %2 today; %3.</source>
        <translation>今天可从%2中释放%1；%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) lose files</source>
        <translation>
            <numerusform>%Ln次执行失去文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 days</source>
        <translation>%1和%2天</translation>
    </message>
    <message>
        <source>In force: %1, from the profile</source>
        <translation>生效：%1，取自配置方案</translation>
    </message>
    <message>
        <source>; shorter than the profile: %1</source>
        <translation>；短于配置方案：%1</translation>
    </message>
    <message>
        <source>Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files whose rows record no size, so that the average leaves them out.</source>
        <translation>其中%1超过此保留期；%2是孤立文件，公式无从得知；%3属于行未记录大小的文件，平均值未计入。</translation>
    </message>
    <message>
        <source>Under this retention the last month would have held between %1 and %2, of what rows tell.</source>
        <translation>据行推算，按此保留期，过去一个月的占用会在%1与%2之间。</translation>
    </message>
    <message>
        <source>A forecast made 30 days ago would have been %1 % %2 what came.</source>
        <translation>30 天前所作的预测会比实际新增%2%1%。</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低</translation>
    </message>
    <message>
        <source>There is too little data from before it to try a forecast on.</source>
        <translation>此前的数据太少，无法检验预测。</translation>
    </message>
    <message>
        <source>Nothing completed within the last 30 days.</source>
        <translation>过去 30 天内没有完成的执行。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</source>
        <translation>
            <numerusform>30 天内完成的%Ln次执行中，半数不超过%1，95% 不超过%2，最长%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this limit, %Ln of them would have been marked as failed before they completed.</source>
        <translation>
            <numerusform>按此时限，其中%Ln次会在完成前被标记为失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Likely (bytes)</source>
        <translation>预计（字节）</translation>
    </message>
    <message>
        <source>Low (bytes)</source>
        <translation>低值（字节）</translation>
    </message>
    <message>
        <source>High (bytes)</source>
        <translation>高值（字节）</translation>
    </message>
    <message>
        <source>Without cleanup (bytes)</source>
        <translation>不清理（字节）</translation>
    </message>
    <message>
        <source>%1 imported rows</source>
        <translation>%1行是导入的</translation>
    </message>
    <message>
        <source>%1 executions at once</source>
        <translation>%1次执行同时卡住</translation>
    </message>
    <message>
        <source>the service rests</source>
        <translation>服务在停歇</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>时钟正确</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as failed</source>
        <translation>将%1标记为失败</translation>
    </message>
    <message>
        <source>Re-link %1</source>
        <translation>重新关联%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>清理%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Re-link rows</source>
        <translation>重新关联行</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>强力</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>超过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1 and %2 days</source>
        <translation>超过%1和%2天</translation>
    </message>
    <message numerus="yes">
        <source>%n selected execution(s)</source>
        <translation>
            <numerusform>%n次选中的执行</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that runs longer than allowed</source>
        <translation>运行超过允许时长的所有内容</translation>
    </message>
    <message>
        <source>missing rows whose file certainly lies elsewhere</source>
        <translation>文件确定在别处的行</translation>
    </message>
    <message>
        <source>files that no row names</source>
        <translation>没有行指向的文件</translation>
    </message>
    <message>
        <source>rows whose file is gone</source>
        <translation>文件已不存在的行</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln execution(s)</source>
        <translation>
            <numerusform>约%Ln次执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln次执行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>too large a picture</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>名称来自</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>TLS 方式</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任证书</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>本方证书</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>本方密钥</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>连接途径</translation>
    </message>
    <message>
        <source>libpq service</source>
        <translation>libpq 服务</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>密码文件</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>Statement within</source>
        <translation>语句时限</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>路径前缀</translation>
    </message>
    <message>
        <source>Image for volumes</source>
        <translation>卷所用镜像</translation>
    </message>
    <message>
        <source>Keep screenshots, days</source>
        <translation>截图保留天数</translation>
    </message>
    <message>
        <source>Keep downloads, days</source>
        <translation>下载文件保留天数</translation>
    </message>
    <message>
        <source>Longest execution</source>
        <translation>最长执行</translation>
    </message>
    <message>
        <source>Grace on top</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <source>Share of all, percent</source>
        <translation>占全部百分比</translation>
    </message>
    <message>
        <source>Items in one run</source>
        <translation>单次运行项数</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Rows in the future</source>
        <translation>未来的行</translation>
    </message>
    <message>
        <source>May be agreed on</source>
        <translation>可予同意</translation>
    </message>
    <message>
        <source>Orphans are older than</source>
        <translation>孤立文件存在超过</translation>
    </message>
    <message>
        <source>Never content</source>
        <translation>从非内容</translation>
    </message>
    <message>
        <source>Columns that name files, too</source>
        <translation>其他指向文件的列</translation>
    </message>
    <message>
        <source>Keep the history&apos;s rows, days</source>
        <translation>历史记录行保留天数</translation>
    </message>
    <message>
        <source>States: running</source>
        <translation>状态：运行中</translation>
    </message>
    <message>
        <source>States: pending</source>
        <translation>状态：等待中</translation>
    </message>
    <message>
        <source>States: failed</source>
        <translation>状态：失败</translation>
    </message>
    <message>
        <source>States: finished</source>
        <translation>状态：已结束</translation>
    </message>
    <message>
        <source>Undo is possible for</source>
        <translation>可撤销期</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>卡住的执行</translation>
    </message>
    <message>
        <source>Guards: what one run may do at most</source>
        <translation>防护：单次运行的上限</translation>
    </message>
    <message>
        <source>Orphans, quarantine and window</source>
        <translation>孤立文件、隔离区和窗口</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>超过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1至%2天</translation>
    </message>
    <message numerus="yes">
        <source>retention %n day(s)</source>
        <translation>
            <numerusform>保留期%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention from %n day(s) on</source>
        <translation>
            <numerusform>保留期为%n天及以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日 (UTC)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup will touch %n execution(s) and their files. Why?</source>
        <translation>
            <numerusform>任何清理都不会处理%n次执行及其文件。原因？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s): no cleanup touches them.</source>
        <translation>
            <numerusform>已固定%n次执行：任何清理都不处理它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>已取消固定%n次执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing, kept by nobody</source>
        <translation>仅观察，无人执行</translation>
    </message>
    <message>
        <source>On, kept by nobody</source>
        <translation>开启，无人执行</translation>
    </message>
    <message>
        <source>nothing runs by itself; %1</source>
        <translation>没有内容自动运行；%1</translation>
    </message>
    <message>
        <source>In force: %1, applied by %2, %3 %4</source>
        <translation>生效：%1，由 %2 应用，%3 %4</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 are held open by a process</source>
        <translation>%1仍被进程打开</translation>
    </message>
    <message>
        <source>%1 are deleted by the next run</source>
        <translation>%1由下次运行删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed</source>
        <translation>
            <numerusform>%Ln项未清理</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>the folder says nothing about blocks, so sizes stood for them</source>
        <translation>文件夹未给出块信息，以文件大小代替</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>%1无法恢复。</translation>
    </message>
    <message>
        <source>%1 can be taken back.</source>
        <translation>%1可撤回。</translation>
    </message>
    <message>
        <source>%1 can be taken back; %2 cannot.</source>
        <translation>%1可撤回；%2不可。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) get the state back that they had.</source>
        <translation>
            <numerusform>%Ln次执行恢复原来的状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go back to their places, with their rows, where nothing else has taken their place meanwhile.</source>
        <translation>
            <numerusform>若其间没有被其他内容占据，%Ln个文件及其行回到原位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come back as they were.</source>
        <translation>
            <numerusform>%Ln行按原样恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were deleted for good: neither they nor their rows come back.</source>
        <translation>
            <numerusform>%Ln个文件已永久删除：文件及其行均无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was gone already do not come back either.</source>
        <translation>
            <numerusform>%Ln行的文件当时已不存在，同样无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be undone from the history where nobody has changed them since.</source>
        <translation>此后没有更改的，可从历史记录中撤销。</translation>
    </message>
    <message>
        <source>%1 become free at once. The files are deleted for good: copy first what may still be needed.</source>
        <translation>立即释放%1。文件将永久删除：可能还需要的请先复制。</translation>
    </message>
    <message>
        <source>%1 Only what takes no file with it can be taken back.</source>
        <translation>%1只有不带文件的内容可撤回。</translation>
    </message>
    <message>
        <source>Cancel stops between two items. What is done by then stays done and is listed.</source>
        <translation>“取消”在两项之间停止。至此已完成的仍为完成，并会列出。</translation>
    </message>
    <message>
        <source>%1 It can be undone.</source>
        <translation>%1可以撤销。</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back.</source>
        <translation>%1已删除的文件无法恢复。</translation>
    </message>
    <message>
        <source>%1 Files that are deleted cannot be brought back; what takes no file with it can.</source>
        <translation>%1已删除的文件无法恢复；不带文件的内容可恢复。</translation>
    </message>
    <message>
        <source>Promised were %1 for after the purge; %2 became free by now.</source>
        <translation>预计清除后释放%1；目前已释放%2。</translation>
    </message>
    <message>
        <source>Promised were %1; %2 became free</source>
        <translation>预计释放%1；实际释放%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>others write on the volume, or share blocks with it</source>
        <translation>有其他程序写入该卷，或与其共享块</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未更改任何内容</translation>
    </message>
    <message>
        <source>Marked %1 as failed</source>
        <translation>已将%1标记为失败</translation>
    </message>
    <message>
        <source>Re-linked %1</source>
        <translation>已重新关联%1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除%1</translation>
    </message>
    <message>
        <source>Cleaned up %1</source>
        <translation>已清理%1</translation>
    </message>
    <message>
        <source>the dates are right</source>
        <translation>日期正确</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1%的行</translation>
    </message>
    <message>
        <source>%1 % of the files</source>
        <translation>%1%的文件</translation>
    </message>
    <message>
        <source>so many items</source>
        <translation>这么多项</translation>
    </message>
    <message>
        <source>files as young as that</source>
        <translation>这么新的文件</translation>
    </message>
    <message>
        <source>a table without rows</source>
        <translation>没有行的表</translation>
    </message>
    <message>
        <source>rows whose files are gone</source>
        <translation>文件已不存在的行</translation>
    </message>
    <message>
        <source>files newer than every row</source>
        <translation>比所有行都新的文件</translation>
    </message>
    <message>
        <source>the first cleanup here</source>
        <translation>此处的首次清理</translation>
    </message>
    <message>
        <source>fewer days than before</source>
        <translation>天数比以前少</translation>
    </message>
    <message>
        <source>this is no trouble</source>
        <translation>这不成问题</translation>
    </message>
    <message>
        <source>Set the console up in this database: Set up… at the top of the window.</source>
        <translation>请在此数据库中初始化控制台：使用窗口顶部的“初始化…”。</translation>
    </message>
    <message>
        <source>Mount the volume, correct the path in the connection&apos;s settings, or set the console up anew.</source>
        <translation>请挂载卷、在连接设置中更正路径，或重新初始化控制台。</translation>
    </message>
    <message>
        <source>If this is meant, the folder has to be bound to this database anew, after a look at what lies there. That is done on the command line.</source>
        <translation>若确属有意，请先查看其中的内容，再将文件夹重新绑定到此数据库。这在命令行中进行。</translation>
    </message>
    <message>
        <source>Set the clocks right and make a new preview. That an earlier clock was wrong and this one is right can be said on the command line.</source>
        <translation>请校准时钟并重新生成预览。若先前的时钟有误而现在的正确，可在命令行中声明。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>A command line marks all stuck executions, not only chosen ones.</source>
        <translation>命令行会标记所有卡住的执行，而不只是所选的。</translation>
    </message>
    <message>
        <source>A command line takes all that the rule finds: it cannot leave out single items.</source>
        <translation>命令行会处理规则找到的所有内容：不能排除个别项。</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>页面中</translation>
    </message>
    <message>
        <source>%1 used, %2 can be written</source>
        <translation>已用%1，可写%2</translation>
    </message>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1，预留%2</translation>
    </message>
    <message>
        <source>%1 of %2 inodes</source>
        <translation>%1 / %2 inode</translation>
    </message>
    <message>
        <source>Hour (local)</source>
        <translation>小时（本地）</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>小时 (UTC)</translation>
    </message>
    <message>
        <source>marked by cleanup</source>
        <translation>被清理标记</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>not known: no folder is set</source>
        <translation>未知：未设置文件夹</translation>
    </message>
    <message>
        <source>no folder of this connection can be read here</source>
        <translation>此连接的文件夹在此均无法读取</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Volume of %1, the fuller one</source>
        <translation>%1 的卷，较满者</translation>
    </message>
    <message>
        <source>Volume of both folders</source>
        <translation>两个文件夹的卷</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>%1 的卷</translation>
    </message>
    <message>
        <source>%1 · limit %2 %, as df counts</source>
        <translation>%1 · 限值%2%，按 df 计算</translation>
    </message>
    <message>
        <source>%1, size not recorded</source>
        <translation>%1，未记录大小</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，共%2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>no folder set</source>
        <translation>未设置文件夹</translation>
    </message>
    <message>
        <source>No cleanup has been run by the console yet.</source>
        <translation>控制台尚未运行过清理。</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet.</source>
        <translation>控制台尚未在此数据库中初始化。</translation>
    </message>
    <message numerus="yes">
        <source>Last: %1 at %2 by %3@%4, %Ln item(s).</source>
        <translation>
            <numerusform>上次：%1，%2，由 %3@%4 执行，%Ln项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone since.</source>
        <translation>此后已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone since: %Ln item(s).</source>
        <translation>
            <numerusform>此后部分撤销：%Ln项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 at %2, by %3 at %4.</source>
        <translation>下次：%1，%2，由 %4 上的 %3 执行。</translation>
    </message>
    <message>
        <source>The schedule is paused until %1.</source>
        <translation>调度暂停至%1。</translation>
    </message>
    <message>
        <source>The schedule is on, but nobody keeps it.</source>
        <translation>调度已开启，但无人执行。</translation>
    </message>
    <message>
        <source>The schedule is off.</source>
        <translation>调度已关闭。</translation>
    </message>
    <message>
        <source>Files are due every %1: next at %2.</source>
        <translation>文件每%1清理一次：下次%2。</translation>
    </message>
    <message>
        <source>Files are due every %1.</source>
        <translation>文件每%1清理一次。</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>vermillion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>%1 %, %2 free</source>
        <translation>%1%，可用%2</translation>
    </message>
    <message>
        <source>Its time for undo is over: the next cleanup deletes it.</source>
        <translation>其撤销期已过：下次清理会将其删除。</translation>
    </message>
    <message>
        <source>Of some of it the time for undo is over.</source>
        <translation>其中一部分的撤销期已过。</translation>
    </message>
    <message>
        <source>It can be undone until %1.</source>
        <translation>在%1之前可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).</source>
        <translation>
            <numerusform>撤销期限为%1（%Ln次运行中最早的）至%2（最晚的）。</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>The console is not set up in this database, so nothing is in quarantine by its history.</source>
        <translation>控制台尚未在此数据库中初始化，因此按其历史记录，隔离区中没有内容。</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine.</source>
        <translation>隔离区中没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in quarantine, %Ln file(s).</source>
        <translation>
            <numerusform>隔离区中有%1，%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 folder could not be looked into: %2</source>
        <translation>无法查看 %1 文件夹：%2</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: %1</source>
        <translation>隔离区的内容未知：%1</translation>
    </message>
    <message>
        <source>Looking into quarantine…</source>
        <translation>正在查看隔离区…</translation>
    </message>
    <message>
        <source>What waits in quarantine is not known: not connected.</source>
        <translation>隔离区的内容未知：未连接。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller</source>
        <translation>
            <numerusform>%Ln个较小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln file(s), %2</source>
        <translation>
            <numerusform>%1 清理了%Ln个文件，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln item(s) brought back)</source>
        <translation>
            <numerusform> （已恢复%Ln项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 more.</source>
        <translation>不计余量，公式预测为%1。两个文件夹共占%2：多出%3。</translation>
    </message>
    <message>
        <source>The formula, without its margin, predicts %1. Both folders hold %2: %3 less.</source>
        <translation>不计余量，公式预测为%1。两个文件夹共占%2：少了%3。</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>所选文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen file(s) with the rows that name them</source>
        <translation>
            <numerusform>%Ln个所选文件及指向它们的行</numerusform>
        </translation>
    </message>
    <message>
        <source>A command line takes what a rule finds, not chosen files.</source>
        <translation>命令行按规则选取，不接受逐个所选的文件。</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>executions</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>executions</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>directly, from this computer</source>
        <translation>直接，从本机</translation>
    </message>
    <message>
        <source>ssh, as the folders&apos; host sees it</source>
        <translation>ssh，以文件夹所在主机为准</translation>
    </message>
    <message>
        <source>as libpq has it: encrypted where the server can</source>
        <translation>按 libpq 的默认：服务器支持时加密</translation>
    </message>
    <message>
        <source>encrypted where the server can (prefer)</source>
        <translation>服务器支持时加密 (prefer)</translation>
    </message>
    <message>
        <source>encrypted, and the server&apos;s certificate is its own (verify-full)</source>
        <translation>加密，且证书属于该服务器 (verify-full)</translation>
    </message>
    <message>
        <source>encrypted, with a trusted certificate (verify-ca)</source>
        <translation>加密，使用受信任的证书 (verify-ca)</translation>
    </message>
    <message>
        <source>encrypted, with any certificate (require)</source>
        <translation>加密，接受任何证书 (require)</translation>
    </message>
    <message>
        <source>encrypted only where the server insists (allow)</source>
        <translation>仅在服务器要求时加密 (allow)</translation>
    </message>
    <message>
        <source>never encrypted (disable)</source>
        <translation>从不加密 (disable)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>a second PostgreSQL on one computer</source>
        <translation>同一台计算机上的第二个 PostgreSQL</translation>
    </message>
    <message>
        <source>PgBouncer</source>
        <translation>PgBouncer</translation>
    </message>
    <message>
        <source>Look for stuck ones each</source>
        <translation>查找卡住执行的间隔</translation>
    </message>
    <message>
        <source>Clean up files each</source>
        <translation>清理文件的间隔</translation>
    </message>
    <message>
        <source>Fewest days, unasked</source>
        <translation>无需确认的最少天数</translation>
    </message>
    <message>
        <source>May delete for good</source>
        <translation>可以永久删除</translation>
    </message>
    <message>
        <source>Volume fuller than, percent</source>
        <translation>卷使用率超过（百分比）</translation>
    </message>
    <message>
        <source>That ends below, percent</source>
        <translation>低于此值时解除（百分比）</translation>
    </message>
    <message>
        <source>More orphans than, percent</source>
        <translation>孤立文件超过（百分比）</translation>
    </message>
    <message>
        <source>Look through folders each</source>
        <translation>检查文件夹的间隔</translation>
    </message>
    <message>
        <source>Command for each alert</source>
        <translation>每次警报执行的命令</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an action of a menu</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an action of a menu</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Server of buckets</source>
        <translation>存储桶的服务器</translation>
    </message>
    <message>
        <source>Region of buckets</source>
        <translation>存储桶的区域</translation>
    </message>
    <message>
        <source>Room of buckets</source>
        <translation>存储桶的容量</translation>
    </message>
    <message>
        <source>Frees nothing today.</source>
        <translation>今天不会释放空间。</translation>
    </message>
    <message>
        <source>Each file is copied to the archive, its copy is compared, and only then it is removed here: %1 become free where the archive is on another volume. All of it can be brought back until the archive is purged.</source>
        <translation>每个文件先复制到归档并核对副本，然后才在此处删除：如果归档位于另一个卷，将释放%1。在清除归档之前，全部内容都可以恢复。</translation>
    </message>
    <message>
        <source>%1 became free on the volume; the files are in the archive.</source>
        <translation>卷上释放了%1；文件位于归档中。</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>已归档%1</translation>
    </message>
    <message>
        <source> To the archive.</source>
        <translation> 移入归档。</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>归档%1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Set up…, which the window offers above its pages</source>
        <translation>窗口在页面上方提供的“初始化…”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live file(s)</source>
        <translation>
            <numerusform>%Ln个在用文件</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in the letters that QDate::toString() knows.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>On the volume these files take %1, and what waits in quarantine %2.</source>
        <translation>这些文件在卷上占用%1，隔离区中的内容占用%2。</translation>
    </message>
    <message>
        <source>On the volume these files take %1; what waits in quarantine is not known.</source>
        <translation>这些文件在卷上占用%1；隔离区中的内容未知。</translation>
    </message>
    <message>
        <source>The files are put aside where they are: %1 become free after the purge, in %2 at the earliest. Until then all of it can be brought back.</source>
        <translation>文件在原处移入隔离区：清除后释放%1，最早在%2后。在此之前全部可恢复。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>对象存储</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n execution(s)…</source>
        <translation>
            <numerusform>固定%n次执行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin execution…</source>
        <translation>固定执行…</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n execution(s)</source>
        <translation>
            <numerusform>取消固定%n次执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports of its bucket</source>
        <translation>其存储桶的报告</translation>
    </message>
</context>
<context>
    <name>demo::Launcher</name>
    <message>
        <source>Starting a private PostgreSQL…</source>
        <translation>正在启动私有的 PostgreSQL…</translation>
    </message>
    <message>
        <source>Made %1 executions and %2 files (%3 by size) in %4 s.</source>
        <translation>已在%4秒内生成%1次执行和%2个文件（大小共%3）。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>&quot;scrapazoidctl setup&quot; failed: %1</source>
        <translation>“scrapazoidctl setup”失败：%1</translation>
    </message>
    <message>
        <source>The console has crashed.</source>
        <translation>控制台已崩溃。</translation>
    </message>
    <message>
        <source>Try &quot;scrapazoidctl stuck --dry-run&quot;, &quot;scrapazoidctl aggressive --dry-run&quot;, or &quot;psql&quot;; &quot;exit&quot; ends it and takes everything away.</source>
        <translation>可试用“scrapazoidctl stuck --dry-run”、“scrapazoidctl aggressive --dry-run”或“psql”；“exit”结束并移除一切。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2: build it, or say where it is with --programs.</source>
        <translation>%2 中没有程序 %1：请构建它，或用 --programs 指明其位置。</translation>
    </message>
    <message>
        <source>Making a world… %1 %</source>
        <translation>正在生成世界… %1%</translation>
    </message>
</context>
<context>
    <name>gui::AlertCenter</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid 控制台</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>已解除：%1</translation>
    </message>
</context>
<context>
    <name>gui::AllExecutionsView</name>
    <message>
        <source>#123, user:7, error text…</source>
        <translation>#123、user:7、错误文本…</translation>
    </message>
    <message>
        <source>Search all executions</source>
        <translation>搜索所有执行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>开始时间从</translation>
    </message>
    <message>
        <source>Only what started at a time or later</source>
        <translation>仅某时刻及之后开始的</translation>
    </message>
    <message>
        <source>Started before</source>
        <translation>开始时间早于</translation>
    </message>
    <message>
        <source>Only what started before a time</source>
        <translation>仅某时刻之前开始的</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>所有执行</translation>
    </message>
    <message>
        <source>First page (Alt+Home)</source>
        <translation>第一页 (Alt+Home)</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Previous page (Alt+Page Up)</source>
        <translation>上一页 (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>下一页 (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation>Alt+PgDown</translation>
    </message>
    <message>
        <source>Last page (Alt+End)</source>
        <translation>最后一页 (Alt+End)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+End</translation>
    </message>
    <message>
        <source>Read at %1 UTC</source>
        <translation>读取于%1 UTC</translation>
    </message>
    <message>
        <source>There are no executions yet.</source>
        <translation>尚无执行。</translation>
    </message>
    <message>
        <source>No execution matches this filter. Clear it to see all.</source>
        <translation>没有执行符合此筛选。清空筛选可查看全部。</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>未连接。请在左上角选择连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>#123 or id:123, user:7, status:failed, is:stuck, error:timeout, like:&quot;Timeout after # s&quot;, from:2026-11-22, to:2026-11-23T10:00:00Z. Other words are error text; put double quotes around what is meant as it stands.</source>
        <translation>#123 或 id:123、user:7、status:failed、is:stuck、error:timeout、like:&quot;Timeout after # s&quot;、from:2026-11-22、to:2026-11-23T10:00:00Z。其他词为错误文本；需原样匹配的内容请加英文双引号。</translation>
    </message>
    <message>
        <source>Preview marking all that match…</source>
        <translation>预览标记所有符合的…</translation>
    </message>
    <message>
        <source>Opens a preview of all stuck executions that the filter lets through, not only those of this page; nothing is changed yet.</source>
        <translation>打开预览，列出符合筛选的所有卡住的执行，不限于本页；尚不更改任何内容。</translation>
    </message>
    <message>
        <source>Of all that match none is stuck any more.</source>
        <translation>符合条件的执行中已没有卡住的。</translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln stuck…</source>
        <translation>
            <numerusform>预览标记全部%Ln次卡住的…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln matching stuck…</source>
        <translation>
            <numerusform>预览标记符合的%Ln次卡住的…</numerusform>
        </translation>
    </message>
    <message>
        <source>executions</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>gui::Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>深色(&amp;R)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The console speaks the other language from its next start on.</source>
        <translation>新的语言在控制台下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>gui::ApplyRetentionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply retention</source>
        <translation>应用保留期</translation>
    </message>
    <message>
        <source>Keep screenshots for %1 and downloads for %2</source>
        <translation>截图保留%1，下载文件保留%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>This will hold for the whole database, in place of what each profile says: for every window, the command line and the schedule.</source>
        <translation>它将对整个数据库生效，取代各配置方案的设定：适用于所有窗口、命令行和调度。</translation>
    </message>
    <message>
        <source>What each profile says will hold again, as this one does here.</source>
        <translation>重新以各配置方案的设定为准，与此处的方案一样。</translation>
    </message>
    <message>
        <source>Nothing is removed now; the next cleanup goes by it.</source>
        <translation>现在不删除任何内容；下次清理照此执行。</translation>
    </message>
    <message>
        <source>Looking at what that would remove today…</source>
        <translation>正在查看今天会因此删除什么…</translation>
    </message>
    <message>
        <source>Today a cleanup would find nothing to remove.</source>
        <translation>今天清理没有可删除的内容。</translation>
    </message>
    <message>
        <source>It is kept in the console&apos;s own schema: set up the database first.</source>
        <translation>它存于控制台自身的架构中：请先初始化数据库。</translation>
    </message>
    <message numerus="yes">
        <source>Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.</source>
        <translation>
            <numerusform>今天清理会删除%Ln个文件，共%1，以及%2和%3的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have no file of their own to go with them.</source>
        <translation>
            <numerusform>其中%Ln行没有自己的文件随之删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AutomationPage</name>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>&amp;Keep the schedule from this window</source>
        <translation>由此窗口执行调度(&amp;K)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>What runs when</source>
        <translation>何时运行什么</translation>
    </message>
    <message>
        <source>A&amp;dd preset</source>
        <translation>添加预设(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>编辑(&amp;I)…</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>立即运行(&amp;N)…</translation>
    </message>
    <message>
        <source>Jobs of the schedule</source>
        <translation>调度中的作业</translation>
    </message>
    <message>
        <source>Schedule: on</source>
        <translation>调度：开启</translation>
    </message>
    <message>
        <source>Schedule: observe only</source>
        <translation>调度：仅观察</translation>
    </message>
    <message>
        <source>Schedule: off</source>
        <translation>调度：关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>何人何时</translation>
    </message>
    <message>
        <source>systemd and cron</source>
        <translation>systemd 和 cron</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nobody has kept this schedule yet.</source>
        <translation>尚无人执行过此调度。</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>正在读取调度…</translation>
    </message>
    <message>
        <source>As long as the window is open, or waits in the tray.</source>
        <translation>只要窗口打开，或驻留在系统托盘中。</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>结束暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Every preset is in the schedule</source>
        <translation>所有预设都已在调度中</translation>
    </message>
    <message>
        <source>not known: no connection</source>
        <translation>未知：没有连接</translation>
    </message>
    <message>
        <source>&amp;Pause for an hour</source>
        <translation>暂停一小时(&amp;P)</translation>
    </message>
    <message>
        <source>Schedule and log</source>
        <translation>调度和日志</translation>
    </message>
</context>
<context>
    <name>gui::Banner</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>gui::BarChart</name>
    <message>
        <source>%1 · %2: %3 of %4</source>
        <translation>%1 · %2：%3 / %4</translation>
    </message>
</context>
<context>
    <name>gui::Breadcrumb</name>
    <message>
        <source>Where the map is</source>
        <translation>图的当前位置</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>gui::CapacityInputs</name>
    <message>
        <source>Workload</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>&amp;Executions per day</source>
        <translation>每日执行数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Screenshots per execution</source>
        <translation>每次执行截图数(&amp;S)</translation>
    </message>
    <message>
        <source>Average screensho&amp;t</source>
        <translation>截图平均大小(&amp;T)</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Do&amp;wnloads per execution</source>
        <translation>每次执行下载数(&amp;W)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Safet&amp;y margin</source>
        <translation>安全余量(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Growth per month</source>
        <translation>每月增长(&amp;G)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Days over which the workload is measured</source>
        <translation>测量工作量的天数</translation>
    </message>
    <message>
        <source>&amp;Use measured</source>
        <translation>采用测量值(&amp;U)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>High 1–3 d</source>
        <translation>高频 1–3 天</translation>
    </message>
    <message>
        <source>Moderate 7–14 d</source>
        <translation>适中 7–14 天</translation>
    </message>
    <message>
        <source>Archive 30–90 d</source>
        <translation>归档 30–90 天</translation>
    </message>
    <message>
        <source>Screensh&amp;ots</source>
        <translation>截图(&amp;O)</translation>
    </message>
    <message>
        <source>Screenshots: days of retention</source>
        <translation>截图：保留天数</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>下载文件(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads: days of retention</source>
        <translation>下载文件：保留天数</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>Volume of</source>
        <translation>卷大小</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Stay under</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>&amp;Apply as policy…</source>
        <translation>应用为策略(&amp;A)…</translation>
    </message>
    <message>
        <source>Profile&apos;s &amp;own…</source>
        <translation>恢复为配置方案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Of &amp;screenshots…</source>
        <translation>截图(&amp;S)…</translation>
    </message>
    <message>
        <source>Of &amp;downloads…</source>
        <translation>下载文件(&amp;D)…</translation>
    </message>
    <message>
        <source>measured; 95 % are no larger than %1</source>
        <translation>测量值；95% 不大于%1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>measured, of bytes a day</source>
        <translation>测量值，按每日字节</translation>
    </message>
    <message>
        <source>too little data to tell</source>
        <translation>数据太少，无法判断</translation>
    </message>
    <message>
        <source>Executions per day</source>
        <translation>每日执行数</translation>
    </message>
    <message>
        <source>Screenshots per execution</source>
        <translation>每次执行截图数</translation>
    </message>
    <message>
        <source>Average screenshot</source>
        <translation>截图平均大小</translation>
    </message>
    <message>
        <source>Downloads per execution</source>
        <translation>每次执行下载数</translation>
    </message>
    <message>
        <source>Average download</source>
        <translation>下载文件平均大小</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>安全余量</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>每月增长</translation>
    </message>
    <message>
        <source>Screenshots are kept</source>
        <translation>截图保留</translation>
    </message>
    <message>
        <source>Downloads are kept</source>
        <translation>下载文件保留</translation>
    </message>
    <message>
        <source>What if: executions</source>
        <translation>假设：执行</translation>
    </message>
    <message>
        <source>What if: downloads</source>
        <translation>假设：下载</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Average dow&amp;nload</source>
        <translation>下载文件平均大小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>导出 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>导出 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Volume full</source>
        <translation>卷满日期</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Formula and reality</source>
        <translation>公式与实际</translation>
    </message>
    <message>
        <source>Executions on an average day of the week</source>
        <translation>一周中各日的平均执行数</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Stuck threshold</source>
        <translation>卡住阈值</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s), UTC</source>
        <translation>
            <numerusform>按最近%n个完整日测量，UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: the figures of the service&apos;s manual.</source>
        <translation>未连接：采用服务手册中的数字。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>正在测量两个文件夹…</translation>
    </message>
    <message>
        <source>A projection needs a connection.</source>
        <translation>预测需要连接。</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>尚未查看任何内容。</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月%1</translation>
    </message>
    <message>
        <source>Longest under %1 %</source>
        <translation>%1% 以内最长</translation>
    </message>
    <message>
        <source>needs a volume</source>
        <translation>需要卷大小</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>to keep yours, a volume of %1</source>
        <translation>维持现有保留期需%1的卷</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 (the service&apos;s own formula, in decimal units)</source>
        <translation>%1（服务自身的公式，十进制单位）</translation>
    </message>
    <message>
        <source>Applied to the whole database: screenshots are kept for %1 and downloads for %2 from now on.</source>
        <translation>已应用到整个数据库：今后截图保留%1，下载文件保留%2。</translation>
    </message>
    <message>
        <source>What each profile says holds again: here, screenshots are kept for %1 and downloads for %2.</source>
        <translation>重新以各配置方案为准：此处截图保留%1，下载文件保留%2。</translation>
    </message>
    <message>
        <source>Nothing has been removed; the next cleanup goes by it.</source>
        <translation>未删除任何内容；下次清理照此执行。</translation>
    </message>
    <message>
        <source>Not measured: the connection&apos;s settings name no folder for screenshots or downloads.</source>
        <translation>未测量：连接设置未指定截图或下载文件的文件夹。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Set the folde&amp;rs…</source>
        <translation>设置文件夹(&amp;R)…</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>at %1, margin × %2</source>
        <translation>%1，余量 × %2</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
</context>
<context>
    <name>gui::ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>数据 (CSV)…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1，表格形式</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1：以表格显示</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1：导出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
</context>
<context>
    <name>gui::CheckList</name>
    <message>
        <source>Good: %1</source>
        <translation>良好：%1</translation>
    </message>
    <message>
        <source>Could be better: %1</source>
        <translation>可以更好：%1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>不佳：%1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Copy what to do</source>
        <translation>复制处理办法</translation>
    </message>
    <message>
        <source>Copy what to do about: %1</source>
        <translation>复制处理办法：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n项检查通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>可以更好</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceCard</name>
    <message>
        <source>&amp;Older than</source>
        <translation>超过(&amp;O)</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>%1: older than this many days</source>
        <translation>%1：超过多少天</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the cleanup: %1</source>
        <translation>预览清理：%1</translation>
    </message>
    <message>
        <source>Change the preset: %1</source>
        <translation>更改预设：%1</translation>
    </message>
    <message>
        <source>Shows what would happen; changes nothing.</source>
        <translation>显示将会发生什么；不更改任何内容。</translation>
    </message>
</context>
<context>
    <name>gui::ChooseView</name>
    <message>
        <source>&amp;New preset…</source>
        <translation>新建预设(&amp;N)…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Deletes permanently.</source>
        <translation>永久删除。</translation>
    </message>
    <message>
        <source>With undo.</source>
        <translation>可撤销。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Marks executions as failed that run for more than %1. A job that completes meanwhile stays completed.</source>
        <translation>将运行超过%1的执行标记为失败。其间完成的仍为完成。</translation>
    </message>
    <message>
        <source>Removes old screenshots: their files and their rows.</source>
        <translation>删除旧截图：文件及其行。</translation>
    </message>
    <message>
        <source>Removes old downloaded files and their rows.</source>
        <translation>删除旧的下载文件及其行。</translation>
    </message>
    <message>
        <source>Removes files that no row of either table names.</source>
        <translation>删除两个表中都没有行指向的文件。</translation>
    </message>
    <message>
        <source>Removes rows whose file is certainly gone.</source>
        <translation>删除文件确定已不存在的行。</translation>
    </message>
    <message>
        <source>Stuck executions, and screenshots and downloads older than 3 days.</source>
        <translation>卡住的执行，以及超过 3 天的截图和下载文件。</translation>
    </message>
    <message>
        <source>Stuck executions, everything older than 1 day, and orphans.</source>
        <translation>卡住的执行、超过 1 天的一切，以及孤立文件。</translation>
    </message>
    <message>
        <source>Only after both folders could be listed whole.</source>
        <translation>仅在两个文件夹都能完整列出之后。</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>The service&apos;s weekly routine, in one plan.</source>
        <translation>服务的每周例行清理，合为一个计划。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>For a full volume. Nearly everything goes: copy what you need first.</source>
        <translation>用于已满的卷。几乎全部删除：请先复制需要的内容。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>No folder is set for it in the connection&apos;s settings.</source>
        <translation>连接设置中没有为它设置文件夹。</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>现在没有与服务器的连接。</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>请先选择连接。</translation>
    </message>
    <message>
        <source>Set its folder in the connection&apos;s settings first.</source>
        <translation>请先在连接设置中设置其文件夹。</translation>
    </message>
    <message>
        <source>Set both folders in the connection&apos;s settings first.</source>
        <translation>请先在连接设置中设置两个文件夹。</translation>
    </message>
    <message>
        <source>The oldest has been running for %1.</source>
        <translation>最久的已运行%1。</translation>
    </message>
    <message>
        <source>Everything runs within its limit.</source>
        <translation>一切都在时限内运行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) without a start time can never count as stuck.</source>
        <translation>
            <numerusform>%Ln次没有开始时间的执行不会算作卡住。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，%2可用</translation>
    </message>
    <message>
        <source>Last cleanup %1 ago: %2</source>
        <translation>上次清理在%1前：%2</translation>
    </message>
    <message>
        <source>Not cleaned up from here yet.</source>
        <translation>尚未由此清理过。</translation>
    </message>
    <message>
        <source>Volume: %1 % of its inodes</source>
        <translation>卷：已用%1%的 inode</translation>
    </message>
    <message>
        <source>Volume %1 % full</source>
        <translation>卷已用%1%</translation>
    </message>
    <message>
        <source>Files younger than %1 stay.</source>
        <translation>存在不足%1的文件保留。</translation>
    </message>
    <message>
        <source>The preview lists both folders and reads both tables.</source>
        <translation>预览会列出两个文件夹并读取两个表。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s).</source>
        <translation>
            <numerusform>共%Ln个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1已过期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>卡住%Ln次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CleanupPage</name>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring back what this run did?</source>
        <translation>恢复此次运行所处理的内容？</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>撤销此次运行</translation>
    </message>
    <message>
        <source>Cleanup · %1</source>
        <translation>清理 · %1</translation>
    </message>
    <message>
        <source>This preview is more than 15 minutes old. It is taken anew before it runs.</source>
        <translation>此预览已超过 15 分钟。运行前会重新生成。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>A cleanup is still running. Its result comes first.</source>
        <translation>仍有清理在运行。先显示其结果。</translation>
    </message>
    <message>
        <source>The preview was taken anew; nothing is different.</source>
        <translation>预览已重新生成；没有变化。</translation>
    </message>
    <message>
        <source>The preview was taken anew: %1 came in, %2 went. Look at it once more before it runs.</source>
        <translation>预览已重新生成：新增%1，减少%2。运行前请再查看一次。</translation>
    </message>
    <message>
        <source>%1 · preview taken %2 %3</source>
        <translation>%1 · 预览生成于%2 %3</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source>The file of %Ln row(s) certainly lies elsewhere in the folder.</source>
        <translation>
            <numerusform>%Ln行的文件确定在该文件夹的别处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-link them instead…</source>
        <translation>改为重新关联…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未更改任何内容。%1</translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not touched.</source>
        <translation>已应要求停止。%1；其余未改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln item(s) failed, and the list says why.</source>
        <translation>
            <numerusform>%1；%Ln项失败，原因见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln item(s) had changed since the preview and were left alone.</source>
        <translation>
            <numerusform>%1。%Ln项在预览后已更改，未处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <translation>未恢复任何内容。%1</translation>
    </message>
    <message>
        <source>Interrupted after %1 came back: %2</source>
        <translation>恢复%1后中断：%2</translation>
    </message>
    <message>
        <source>Stopped on request. %1 brought back; Undo brings back the rest.</source>
        <translation>已应要求停止。已恢复%1；“撤销”可恢复其余。</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought back, %Ln item(s) could not be: the history says why.</source>
        <translation>
            <numerusform>已恢复%1，%Ln项无法恢复：原因见历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 brought back.</source>
        <translation>已撤销：恢复了%1。</translation>
    </message>
    <message>
        <source>Cleanup: %1</source>
        <translation>清理：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed</source>
        <translation>
            <numerusform>显示失败的%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. %1; the next run finishes what was begun. %2</source>
        <translation>已中断。%1；下次运行会完成已开始的部分。%2</translation>
    </message>
</context>
<context>
    <name>gui::Closing</name>
    <message>
        <source>A cleanup is running</source>
        <translation>清理正在运行</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it after the current batch and close?</source>
        <translation>%1仍在运行。在当前批次之后停止并关闭？</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep the schedule going?</source>
        <translation>继续执行调度？</translation>
    </message>
    <message>
        <source>This window keeps the schedule of %1.</source>
        <translation>此窗口正在执行 %1 的调度。</translation>
    </message>
    <message>
        <source>It can go on doing so from the tray.</source>
        <translation>它可以在系统托盘中继续执行。</translation>
    </message>
    <message>
        <source>It can go on doing so while it is minimized.</source>
        <translation>它可以在最小化后继续执行。</translation>
    </message>
    <message>
        <source>This is asked once; File &gt; Quit always ends it.</source>
        <translation>只询问一次；“文件 &gt; 退出”总会结束它。</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>继续执行</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>结束并关闭</translation>
    </message>
</context>
<context>
    <name>gui::ConfirmDialog</name>
    <message>
        <source>Confirm the cleanup</source>
        <translation>确认清理</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Oldest and newest</source>
        <translation>最旧和最新</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Number of items, to confirm</source>
        <translation>项数，用于确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1至%2（%3）</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>输入 %1 以确认：</translation>
    </message>
    <message>
        <source>Type the number of items first.</source>
        <translation>请先输入项数。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>%1, in files of %2</source>
        <translation>%1，文件大小共%2</translation>
    </message>
    <message>
        <source>Quarantine. %1</source>
        <translation>隔离。%1</translation>
    </message>
    <message>
        <source>Permanent. %1</source>
        <translation>永久。%1</translation>
    </message>
    <message>
        <source>You said that this is meant, for this plan only: %1.</source>
        <translation>已确认属有意，仅限此计划：%1。</translation>
    </message>
    <message>
        <source>Archive in %1. %2</source>
        <translation>归档到 %1。%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>gui::ContainersDialog</name>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Use as the profile&apos;s folders…</source>
        <translation>用作配置方案的文件夹…</translation>
    </message>
    <message>
        <source>Volumes of the container engine</source>
        <translation>容器引擎的卷</translation>
    </message>
    <message>
        <source>Disk use of the container engine</source>
        <translation>容器引擎的磁盘使用</translation>
    </message>
    <message>
        <source>Asking the container engine…</source>
        <translation>正在询问容器引擎…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s) at %1</source>
        <translation>
            <numerusform>%1 有%Ln个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln may hold the service&apos;s files.</source>
        <translation>
            <numerusform>；%Ln个可能存放服务的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>可能存放</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>挂载点</translation>
    </message>
    <message>
        <source>The engine has no volumes.</source>
        <translation>引擎没有卷。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>构建缓存</translation>
    </message>
    <message>
        <source>On the engine&apos;s disk</source>
        <translation>在引擎的磁盘上</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s settings with these folders filled in.</source>
        <translation>打开连接设置，并已填入这些文件夹。</translation>
    </message>
    <message>
        <source>Select a volume that may hold the service&apos;s files first.</source>
        <translation>请先选择一个可能存放服务文件的卷。</translation>
    </message>
</context>
<context>
    <name>gui::CopyFirst</name>
    <message>
        <source>Copy the files to</source>
        <translation>将文件复制到</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>复制到此处</translation>
    </message>
    <message>
        <source>The files are being copied to %1. The cleanup waits.</source>
        <translation>正在将文件复制到 %1。清理会等待。</translation>
    </message>
    <message>
        <source>The files are being copied to %1.</source>
        <translation>正在将文件复制到 %1。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) copied to %2</source>
        <translation>
            <numerusform>已将%Ln个文件（%1）复制到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request. %1; the rest was not copied.</source>
        <translation>已应要求停止。%1；其余未复制。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln file(s) could not be copied, the first one %2: %3.</source>
        <translation>
            <numerusform>%1。%Ln个文件无法复制，第一个为 %2：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>gui::CsvExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the list is gone</source>
        <translation>列表已不存在</translation>
    </message>
</context>
<context>
    <name>gui::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>gui::DecisionBar</name>
    <message>
        <source>Delete &amp;permanently now</source>
        <translation>立即永久删除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Asks once more; what is freed cannot be brought back.</source>
        <translation>会再次询问；已释放的内容无法恢复。</translation>
    </message>
    <message>
        <source>Checking what stands in the way…</source>
        <translation>正在检查有无妨碍…</translation>
    </message>
    <message>
        <source>&amp;Quarantine for %1</source>
        <translation>隔离%1(&amp;Q)</translation>
    </message>
    <message>
        <source>The volume is %1 % full, and quarantine keeps the %2 on it until %3 %4, unless they are freed before or deleted permanently now.</source>
        <translation>卷已用%1%，隔离区会让这%2留在卷上直到%3 %4，除非提前释放或现在永久删除。</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 %</source>
        <translation>卷%1% → %2%</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 %</source>
        <translation>卷%1% → 约%2%</translation>
    </message>
    <message>
        <source>Volume %1 % → %2 % after the purge</source>
        <translation>卷%1% → 清除后%2%</translation>
    </message>
    <message>
        <source>Volume %1 % → about %2 % after the purge</source>
        <translation>卷%1% → 清除后约%2%</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>正在生成计划。</translation>
    </message>
    <message>
        <source>What is ticked is being counted.</source>
        <translation>正在统计勾选的内容。</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>未勾选任何内容。</translation>
    </message>
    <message>
        <source>There is nothing that could go.</source>
        <translation>没有可清理的内容。</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>现在没有与服务器的连接。</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>此窗口的另一个作业仍在运行。</translation>
    </message>
    <message>
        <source>What stands in the way is being checked.</source>
        <translation>正在检查有无妨碍。</translation>
    </message>
    <message>
        <source>It cannot run: %1</source>
        <translation>无法运行：%1</translation>
    </message>
    <message>
        <source>One answer is missing. Is this meant: %1?</source>
        <translation>还缺一个回答。是否确属有意：%1？</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing. Are these meant: %1?</source>
        <translation>
            <numerusform>还缺%n个回答。是否确属有意：%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>正在生成计划…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens.</source>
        <translation>执行之前会再询问一次。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>隔离(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ree them right after the run</source>
        <translation>运行后立即释放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive in</source>
        <translation>归档到(&amp;A)</translation>
    </message>
    <message>
        <source>Copies each file there, compares the copy, and only then removes the file here.</source>
        <translation>将每个文件复制到那里，核对副本，然后才在此处删除文件。</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>归档文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>A folder on another volume, or s3://BUCKET/PREFIX</source>
        <translation>另一个卷上的文件夹，或 s3://存储桶/前缀</translation>
    </message>
    <message>
        <source>The archive needs a folder: a path that begins with /, or s3://BUCKET/PREFIX.</source>
        <translation>归档需要一个文件夹：以 / 开头的路径，或 s3://存储桶/前缀。</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Select an execution to see its files and what would happen to it.</source>
        <translation>选择一次执行，即可查看其文件以及将如何处理它。</translation>
    </message>
    <message>
        <source>Select an execution to see what would happen to it.</source>
        <translation>选择一次执行，即可查看将如何处理它。</translation>
    </message>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation>
            <numerusform>执行 #%1（%n次中的第一次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>started %1 ago</source>
        <translation>%1前开始</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>没有开始时间</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Finished: no cleanup of stuck executions touches it.</source>
        <translation>已结束：针对卡住的执行的清理不处理它。</translation>
    </message>
    <message>
        <source>Pinned: no cleanup touches it.</source>
        <translation>已固定：任何清理都不处理它。</translation>
    </message>
    <message>
        <source>Without a start time it can never count as stuck; nothing is done with it by itself.</source>
        <translation>没有开始时间，因此不会算作卡住；不会自动处理它。</translation>
    </message>
    <message>
        <source>Would be marked failed.</source>
        <translation>将标记为失败。</translation>
    </message>
    <message>
        <source>Would be marked failed with
“%1”</source>
        <translation>将标记为失败，注明
“%1”</translation>
    </message>
    <message>
        <source>Counts as stuck in %1.</source>
        <translation>%1后算作卡住。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Screenshots (%L1)</source>
        <translation>截图 (%L1)</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Downloads (%L1)</source>
        <translation>下载文件 (%L1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1
Enter or a double click opens it.</source>
        <translation>%1
按 Enter 或双击打开。</translation>
    </message>
    <message>
        <source>Error of execution #%1</source>
        <translation>执行 #%1 的错误</translation>
    </message>
</context>
<context>
    <name>gui::DifferencesView</name>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Preview their cleanup…</source>
        <translation>预览其清理…</translation>
    </message>
    <message>
        <source>Show the orphans</source>
        <translation>显示孤立文件</translation>
    </message>
    <message>
        <source>Preview the cleanup of orphans</source>
        <translation>预览孤立文件的清理</translation>
    </message>
    <message>
        <source>Preview the cleanup of rows without a file</source>
        <translation>预览缺文件的行的清理</translation>
    </message>
    <message>
        <source>There are no orphans: files in no row.</source>
        <translation>没有孤立文件，即不在任何行中的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in no row: %1.</source>
        <translation>
            <numerusform>%Ln个文件不在任何行中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row&apos;s file is gone.</source>
        <translation>所有行的文件均在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone.</source>
        <translation>
            <numerusform>%Ln行的文件已不存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorKindsTable</name>
    <message>
        <source>Errors by kind</source>
        <translation>按种类列出的错误</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Reading the error messages…</source>
        <translation>正在读取错误消息…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the error messages: %Ln so far…</source>
        <translation>
            <numerusform>正在读取错误消息：已读%Ln条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of error</source>
        <translation>
            <numerusform>%Ln种错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %Ln message(s)</source>
        <translation>
            <numerusform> （%Ln条消息）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more, of rare kinds, are not shown</source>
        <translation>
            <numerusform>；另有%Ln条属少见的种类，未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>No execution has an error message.</source>
        <translation>没有执行带有错误消息。</translation>
    </message>
    <message>
        <source>No execution that matches this filter has an error message.</source>
        <translation>符合此筛选的执行均没有错误消息。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>上次（本地）</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>上次 (UTC)</translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsExport</name>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) written to %1.</source>
        <translation>
            <numerusform>已将%Ln次执行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>无开始时间</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>全部未完成</translation>
    </message>
    <message>
        <source>All executions</source>
        <translation>所有执行</translation>
    </message>
    <message>
        <source>Finished ones, too: search, filter, page</source>
        <translation>也含已结束的：搜索、筛选、翻页</translation>
    </message>
    <message>
        <source>Find id, user, state…</source>
        <translation>查找 id、用户、状态…</translation>
    </message>
    <message>
        <source>Find executions</source>
        <translation>查找执行</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>标记为失败…</translation>
    </message>
    <message>
        <source>Unfinished executions</source>
        <translation>未完成的执行</translation>
    </message>
    <message>
        <source>Details of the selected execution</source>
        <translation>所选执行的详细信息</translation>
    </message>
    <message>
        <source>Copy the whole error</source>
        <translation>复制完整错误</translation>
    </message>
    <message>
        <source>Screenshots of the selected execution</source>
        <translation>所选执行的截图</translation>
    </message>
    <message>
        <source>Downloads of the selected execution</source>
        <translation>所选执行的下载文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation>
            <numerusform>%n次卡住的执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>未连接。请在左上角选择连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;. Clear the search field to see all.</source>
        <translation>没有与“%1”匹配的内容。清空搜索栏可查看全部。</translation>
    </message>
    <message>
        <source>No execution is stuck.</source>
        <translation>没有卡住的执行。</translation>
    </message>
    <message>
        <source>Nothing is running or pending.</source>
        <translation>没有运行中或等待中的执行。</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>打开预览；尚不更改任何内容。</translation>
    </message>
    <message>
        <source>Select stuck executions first: only those can be marked.</source>
        <translation>请先选择卡住的执行：只有它们可以标记。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Never stuck by the rule, so nothing is done with them by itself; also counted as running or pending</source>
        <translation>按规则不会算作卡住，因此不会自动处理；同时计入运行中或等待中</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What went wrong how often, of all executions or those that a filter lets through</source>
        <translation>所有执行或符合筛选的执行中，各种错误及其次数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>显示全部…</translation>
    </message>
    <message>
        <source>Show the whole error</source>
        <translation>显示完整错误</translation>
    </message>
    <message>
        <source>Every unfinished execution has a start time.</source>
        <translation>所有未完成的执行都有开始时间。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有运行中的执行。</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>没有等待中的执行。</translation>
    </message>
    <message>
        <source>&amp;Mark as failed…</source>
        <translation>标记为失败(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed…</source>
        <translation>
            <numerusform>将%n次标记为失败(&amp;M)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview &amp;marking %n…</source>
        <translation>
            <numerusform>预览标记%n次(&amp;M)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks first; nothing is changed yet.</source>
        <translation>先询问；尚不更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) marked failed.</source>
        <translation>
            <numerusform>已将%Ln次执行标记为失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended meanwhile and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln次其间已结束，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be marked.</source>
        <translation>
            <numerusform>%Ln次无法标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest was not touched.</source>
        <translation>已应要求停止：其余未改动。</translation>
    </message>
    <message>
        <source>Interrupted: %1 The next run finishes what was begun.</source>
        <translation>已中断：%1下次运行会完成已开始的部分。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>未撤销任何内容。%1</translation>
    </message>
    <message>
        <source>Stopped on request; Undo brings back the rest.</source>
        <translation>已应要求停止；“撤销”可恢复其余部分。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln execution(s) have the state back that they had.</source>
        <translation>
            <numerusform>已撤销：%Ln次执行恢复了原来的状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) marked:</source>
        <translation>
            <numerusform>%Ln次仍为标记状态：</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions and details</source>
        <translation>执行和详情</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Go to execution #%1</source>
        <translation>转到执行 #%1</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>用户 %1 的文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>将文件复制到…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln file(s)…</source>
        <translation>
            <numerusform>预览清理%Ln个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln expired file(s)…</source>
        <translation>
            <numerusform>预览清理%Ln个过期文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln orphan(s)…</source>
        <translation>
            <numerusform>预览清理%Ln个孤立文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln live file(s)…</source>
        <translation>
            <numerusform>预览删除%Ln个在用文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview cleanup…</source>
        <translation>预览清理…</translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln file(s)…</source>
        <translation>
            <numerusform>预览删除%Ln个文件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileMapView</name>
    <message>
        <source>%1 on disk, %2 in file sizes</source>
        <translation>磁盘占用%1，文件大小%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2</source>
        <translation>
            <numerusform>%1：%Ln个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the files</source>
        <translation>文件图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>All that is smaller in: %1</source>
        <translation>其中所有较小的：%1</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>These files take no room.</source>
        <translation>这些文件不占空间。</translation>
    </message>
</context>
<context>
    <name>gui::FileTreeView</name>
    <message>
        <source>Groups of files</source>
        <translation>文件分组</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>gui::FilesPane</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Group files by</source>
        <translation>文件分组依据</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>What counts as size</source>
        <translation>大小的含义</translation>
    </message>
    <message>
        <source>On disk a file takes whole blocks, and nothing for its holes.</source>
        <translation>在磁盘上，文件占用整块，空洞不占空间。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>文件的状态</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>数据 (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在图上显示</translation>
    </message>
    <message>
        <source>Files of user %1</source>
        <translation>用户 %1 的文件</translation>
    </message>
    <message>
        <source>Show all files, not only: %1</source>
        <translation>显示所有文件，不限于：%1</translation>
    </message>
    <message>
        <source>There are no files in either folder.</source>
        <translation>两个文件夹中都没有文件。</translation>
    </message>
    <message>
        <source>No files are of this kind.</source>
        <translation>没有此类文件。</translation>
    </message>
    <message>
        <source>All that is %1</source>
        <translation>所有%1的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Map and lists</source>
        <translation>文件图和列表</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>文件夹和文件</translation>
    </message>
</context>
<context>
    <name>gui::FilesView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <translation>将文件复制到…</translation>
    </message>
    <message>
        <source>Search names and executions</source>
        <translation>搜索名称和执行</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the %2 largest of %3, %4</source>
        <translation>%1 · %3中最大的%2个，%4</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Opens a preview; nothing is changed yet.</source>
        <translation>打开预览；尚不更改任何内容。</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1，占用磁盘%2</translation>
    </message>
    <message>
        <source>Select files that rows name, or orphans, not both at once.</source>
        <translation>请选择有行指向的文件或孤立文件，不能同时选择两者。</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
</context>
<context>
    <name>gui::FindModel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Removed or marked by a cleanup</source>
        <translation>被清理删除或标记</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; key: %2</source>
        <translation>%1；按键：%2</translation>
    </message>
</context>
<context>
    <name>gui::FindPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Find anything: an action, a page, #execution, user, file, run</source>
        <translation>查找任意内容：操作、页面、#执行、用户、文件、运行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No connection has been chosen: only actions and pages are searched.</source>
        <translation>尚未选择连接：仅搜索操作和页面。</translation>
    </message>
    <message>
        <source>Connecting: only actions and pages are searched until then.</source>
        <translation>正在连接：在此之前仅搜索操作和页面。</translation>
    </message>
    <message>
        <source>The connection is lost: only actions and pages are searched.</source>
        <translation>连接已断开：仅搜索操作和页面。</translation>
    </message>
    <message>
        <source>One character more also finds executions, users, files and runs.</source>
        <translation>再输入一个字符，即可同时查找执行、用户、文件和运行。</translation>
    </message>
    <message>
        <source>Nothing goes by &quot;%1&quot;.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes.</source>
        <translation>方向键选择，Enter 打开，Esc 关闭。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln次执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>of execution #%1</source>
        <translation>属于执行 #%1</translation>
    </message>
    <message>
        <source>of no execution</source>
        <translation>不属于任何执行</translation>
    </message>
    <message>
        <source>Search further back</source>
        <translation>继续往前搜索</translation>
    </message>
    <message>
        <source>The history since %1 has been looked through.</source>
        <translation>已搜索%1以来的历史记录。</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>还有更多。</translation>
    </message>
    <message>
        <source>%1 by %2, %3 · %4</source>
        <translation>%1，%2，%3 · %4</translation>
    </message>
</context>
<context>
    <name>gui::FleetModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未初始化</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>by ssh: open it to see</source>
        <translation>经由 ssh：打开后可见</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未连上</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1（当前显示）</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Last cleanup (%1)</source>
        <translation>上次清理（%1）</translation>
    </message>
    <message>
        <source>Seen at (%1)</source>
        <translation>查看时间（%1）</translation>
    </message>
</context>
<context>
    <name>gui::FleetView</name>
    <message>
        <source>Look at the others every five minutes</source>
        <translation>每五分钟查看其他连接</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Quietly: nobody is asked for a password, and nothing is changed.</source>
        <translation>静默进行：不询问密码，也不更改任何内容。</translation>
    </message>
    <message>
        <source>All connections; Enter shows the selected one</source>
        <translation>所有连接；按 Enter 显示所选连接</translation>
    </message>
</context>
<context>
    <name>gui::FoundList</name>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Searching… nothing so far since %1.</source>
        <translation>正在搜索…自%1以来尚无结果。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>控制台尚未在此数据库中初始化，因此没有历史记录。</translation>
    </message>
    <message>
        <source>No run that these filters let through has touched anything like that.</source>
        <translation>符合这些筛选的运行均未处理过此类内容。</translation>
    </message>
    <message>
        <source>No run has touched anything like that.</source>
        <translation>没有运行处理过此类内容。</translation>
    </message>
</context>
<context>
    <name>gui::Freeing</name>
    <message>
        <source>Is lost: without this it would be possible until %1.</source>
        <translation>将失去：若不释放，在%1之前可撤销。</translation>
    </message>
    <message>
        <source>Is lost: these files cannot be brought back after this.</source>
        <translation>将失去：此后这些文件无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>What is in quarantine is of a run that is not over yet: %Ln file(s).</source>
        <translation>
            <numerusform>隔离区中的内容属于尚未结束的运行：%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in quarantine any more.</source>
        <translation>隔离区中已没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Free the space of the quarantine</source>
        <translation>释放隔离区的空间</translation>
    </message>
    <message>
        <source>Delete %1 in quarantine (%2) for good?</source>
        <translation>永久删除隔离区中的%1（%2）？</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Not known: the folders cannot be looked into.</source>
        <translation>未知：无法查看文件夹。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) that cannot be undone any more go, too.</source>
        <translation>
            <numerusform>%Ln条已无法撤销的旧行也会删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeing the quarantine</source>
        <translation>正在释放隔离区</translation>
    </message>
    <message>
        <source>Nothing was freed. %1</source>
        <translation>未释放任何内容。%1</translation>
    </message>
    <message>
        <source>%1 became free on the volume: %2 deleted for good.</source>
        <translation>卷上释放%1：已永久删除%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not go; the history says why.</source>
        <translation>
            <numerusform>%Ln个文件未删除；原因见历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request: the rest still waits in quarantine.</source>
        <translation>已应要求停止：其余仍在隔离区。</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>已中断：%1</translation>
    </message>
    <message>
        <source>Not known: nobody says how much room there is.</source>
        <translation>未知：没有说明有多少空间。</translation>
    </message>
</context>
<context>
    <name>gui::GrowthView</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>第二天</translation>
    </message>
    <message>
        <source>By directory</source>
        <translation>按目录</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>区分方式</translation>
    </message>
    <message>
        <source>What grew</source>
        <translation>增长情况</translation>
    </message>
    <message>
        <source>Between the end of</source>
        <translation>从此日结束</translation>
    </message>
    <message>
        <source>and the end of</source>
        <translation>到此日结束</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>From the console&apos;s own snapshots of both days.</source>
        <translation>依据控制台自身在两天的快照。</translation>
    </message>
    <message>
        <source>From the rows that are there today, since not both days have a snapshot: what went meanwhile is not in it.</source>
        <translation>并非两天都有快照，因此依据今天仍在的行：其间已删除的不包含在内。</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>这两天之间没有差异。</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What grew?</source>
        <translation>增长了什么？</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user, no type</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>gui::GuardQuestions</name>
    <message>
        <source>What stands in the way</source>
        <translation>妨碍之处</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>不佳：%1</translation>
    </message>
    <message>
        <source>Yes, that is meant: %1</source>
        <translation>是，确属有意：%1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>障碍</translation>
    </message>
</context>
<context>
    <name>gui::HistoryActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) of %1?</source>
        <translation>
            <numerusform>恢复%1的%n项？</numerusform>
        </translation>
    </message>
    <message>
        <source>Executions get the state back that they had, and rows whose file was gone come back. Files that were deleted, and their rows, do not.</source>
        <translation>执行恢复原来的状态，文件已不存在的行得以恢复。已删除的文件及其行不会恢复。</translation>
    </message>
    <message>
        <source>Files return to their place and rows to their tables. Where something else is there by now, both stay and the history says so.</source>
        <translation>文件回到原位，行回到原表。若其处已有其他内容，两者都保持不变，并记入历史记录。</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s)</source>
        <translation>
            <numerusform>恢复%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined file(s) can still be brought back and stay.</source>
        <translation>
            <numerusform>%n个隔离的文件仍可恢复，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>没有可清除的内容。</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quarantined file(s) (%1) for good?</source>
        <translation>
            <numerusform>永久删除%n个隔离的文件（%1）？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their undo window is over. They cannot be brought back after this.</source>
        <translation>其撤销期已过。此后无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>删除%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>已永久删除</translation>
    </message>
    <message>
        <source>The interrupted run has been brought to its end.</source>
        <translation>中断的运行已处理完毕。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be brought to an end; the list below says why.</source>
        <translation>
            <numerusform>%n项无法处理完毕；原因见下方列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back %1?</source>
        <translation>恢复 %1？</translation>
    </message>
    <message>
        <source>It gets the state back that it had, unless somebody has changed it since. The other items of the run stay as they are.</source>
        <translation>若其间无人更改，它会恢复原来的状态。此次运行的其他项保持不变。</translation>
    </message>
    <message>
        <source>The file returns to its place and its row to its table, unless something else is there by now. The other items of the run stay as they are.</source>
        <translation>若原位未被其他内容占据，文件回到原位，其行回到表中。此次运行的其他项保持不变。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>gui::HistoryFilter</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find in all runs: a part of a path, #execution, user:7</source>
        <translation>在所有运行中查找：路径的一部分、#执行、user:7</translation>
    </message>
    <message>
        <source>Find items of all runs</source>
        <translation>查找所有运行的各项</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Any cleanup</source>
        <translation>任意清理</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>任意结束状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>发起方式</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>任意方式</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近24小时</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the search field and all filters.</source>
        <translation>清空搜索栏和所有筛选。</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清空(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>清除(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Details of the selected run</source>
        <translation>所选运行的详细信息</translation>
    </message>
    <message>
        <source>Items of the selected run</source>
        <translation>所选运行的各项</translation>
    </message>
    <message>
        <source>Select a run to see its items.</source>
        <translation>选择一次运行，即可查看其各项。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>By %1 at %2, with %3</source>
        <translation>由 %1 在 %2 上用 %3 执行</translation>
    </message>
    <message>
        <source>Started %1 %2</source>
        <translation>开始于%1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <translation>用时%1秒</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Freed on the volume: %1</source>
        <translation>卷上释放：%1</translation>
    </message>
    <message>
        <source>Mode: quarantine</source>
        <translation>方式：隔离</translation>
    </message>
    <message>
        <source>Mode: permanent</source>
        <translation>方式：永久</translation>
    </message>
    <message>
        <source>The guards were overridden for this plan.</source>
        <translation>对此计划越过了防护。</translation>
    </message>
    <message>
        <source>Plan %1…</source>
        <translation>计划 %1…</translation>
    </message>
    <message>
        <source>Nothing of this run can be brought back.</source>
        <translation>此次运行没有可恢复的内容。</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet. Cleanups, undos and purges will be listed here.</source>
        <translation>尚未清理过任何内容。清理、撤销和清除将列在此处。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>The console is not set up in this database yet, so there is no history.</source>
        <translation>控制台尚未在此数据库中初始化，因此没有历史记录。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This run has no items.</source>
        <translation>此次运行没有任何项。</translation>
    </message>
    <message>
        <source>A run was interrupted before it had dealt with all its files. The next cleanup, undo or purge finishes it first.</source>
        <translation>一次运行在处理完所有文件之前中断。下次清理、撤销或清除会先完成它。</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>立即完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将%Ln行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring this back…</source>
        <translation>恢复此项(&amp;B)…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Found items of all runs, newest first</source>
        <translation>在所有运行中找到的项，最新的在先</translation>
    </message>
    <message>
        <source>Show its run</source>
        <translation>显示其运行</translation>
    </message>
    <message>
        <source>Select an item to see its run.</source>
        <translation>选择一项，即可查看其运行。</translation>
    </message>
    <message>
        <source>Undone: all of it has been brought back.</source>
        <translation>已撤销：全部已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Partly undone: %Ln item(s) have been brought back.</source>
        <translation>
            <numerusform>部分撤销：已恢复%Ln项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good since: %Ln file(s).</source>
        <translation>
            <numerusform>此后已永久删除：%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the whole run…</source>
        <translation>撤销整次运行(&amp;U)…</translation>
    </message>
    <message>
        <source>No run is let through by these filters. Clear them to see all runs.</source>
        <translation>没有符合这些筛选的运行。清空筛选可查看所有运行。</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Mode: archive, in %1</source>
        <translation>方式：归档，位于 %1</translation>
    </message>
    <message>
        <source>In the archive: %1; &quot;scrapazoidctl purge --archive %2&quot; deletes them.</source>
        <translation>归档中：%1；“scrapazoidctl purge --archive %2”会将其删除。</translation>
    </message>
    <message>
        <source>Runs and their items</source>
        <translation>运行及其条目</translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>开启(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;agreed for the database, or in the profile</source>
        <translation>按数据库的约定或配置方案(&amp;A)</translation>
    </message>
    <message>
        <source>At most a &amp;share of the files:</source>
        <translation>最多占文件的比例(&amp;S)：</translation>
    </message>
    <message>
        <source>At most so &amp;many items:</source>
        <translation>最多项数(&amp;M)：</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot;</source>
        <translation>作业“%1”</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>清理内容</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>按间隔</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Unit of the interval</source>
        <translation>间隔的单位</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>此处：%1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;creenshots</source>
        <translation>截图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>下载文件(&amp;D)</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>文件去向</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the files</source>
        <translation>占文件的比例</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Those that are not ticked are the profile&apos;s.</source>
        <translation>未勾选的按配置方案。</translation>
    </message>
    <message>
        <source>Days for which screenshots are kept</source>
        <translation>截图的保留天数</translation>
    </message>
    <message>
        <source>Days for which downloads are kept</source>
        <translation>下载文件的保留天数</translation>
    </message>
</context>
<context>
    <name>gui::KeyboardList</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>Underlined letters are reached with Alt. Tab and Shift+Tab go from one control to the next, the arrows move within a list, Space ticks and Enter opens. What removes something has no key: it is previewed and confirmed first.</source>
        <translation>按 Alt 可使用带下划线的字母。Tab 和 Shift+Tab 在控件之间切换，方向键在列表中移动，空格键勾选，Enter 打开。删除操作没有按键：须先预览并确认。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>gui::LineCard</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>gui::LineChart</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::LogView</name>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lines of which level are shown</source>
        <translation>显示哪些级别的行</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Keeps the last line in sight</source>
        <translation>使最后一行保持可见</translation>
    </message>
    <message>
        <source>Log of the schedule, oldest line first</source>
        <translation>调度的日志，最旧的在先</translation>
    </message>
    <message>
        <source>No line of the log is like that.</source>
        <translation>日志中没有这样的行。</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <translation>%1 的日志行</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid 控制台</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>No automatic refresh</source>
        <translation>不自动刷新</translation>
    </message>
    <message>
        <source>Refresh every %1 s</source>
        <translation>每%1秒刷新</translation>
    </message>
    <message>
        <source>Aggressive cleanup…</source>
        <translation>强力清理…</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove (Ctrl+Shift+K); changes nothing.</source>
        <translation>显示强力清理会删除什么 (Ctrl+Shift+K)；不更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>连接设置(&amp;S)…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>导出为 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Times in &amp;local time</source>
        <translation>使用本地时间(&amp;L)</translation>
    </message>
    <message>
        <source>Preview &amp;weekly…</source>
        <translation>预览每周清理(&amp;W)…</translation>
    </message>
    <message>
        <source>Preview &amp;aggressive…</source>
        <translation>预览强力清理(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Scrapazoid Console</source>
        <translation>关于 Scrapazoid 控制台(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 &amp;Qt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>选择连接</translation>
    </message>
    <message>
        <source> · connected</source>
        <translation> · 已连接</translation>
    </message>
    <message>
        <source> · lost</source>
        <translation> · 已断开</translation>
    </message>
    <message>
        <source> · connecting</source>
        <translation> · 正在连接</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>About Scrapazoid Console</source>
        <translation>关于 Scrapazoid 控制台</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scrapazoid Console %1&lt;/b&gt;&lt;br&gt;Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>&lt;b&gt;Scrapazoid 控制台 %1&lt;/b&gt;&lt;br&gt;照管一个 Scrapazoid 安装的执行和文件。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Show the console</source>
        <translation>显示控制台(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;schedule</source>
        <translation>显示调度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在此页面查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>查找任意内容(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>键盘(&amp;K)…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>C&amp;leanup</source>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>gui::Manual</name>
    <message>
        <source>Manual of the Scrapazoid Console</source>
        <translation>Scrapazoid 控制台手册</translation>
    </message>
    <message>
        <source>Sections of the manual</source>
        <translation>手册的章节</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册的正文</translation>
    </message>
</context>
<context>
    <name>gui::MarkPanel</name>
    <message>
        <source>&amp;Yes, that is meant</source>
        <translation>是，确属有意(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Mark executions as failed</source>
        <translation>将执行标记为失败</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>将%n次执行标记为失败？</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan and checking it…</source>
        <translation>正在生成并检查计划…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未更改任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing is left to mark: these executions have ended meanwhile, or are pinned.</source>
        <translation>没有可标记的：这些执行其间已结束，或已固定。</translation>
    </message>
    <message>
        <source>#%1 for %2</source>
        <translation>#%1 已运行%2</translation>
    </message>
    <message>
        <source>Stuck: %1.</source>
        <translation>卡住：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen stay(s) as it is: ended meanwhile, or pinned.</source>
        <translation>
            <numerusform>所选的有%n次保持不变：其间已结束，或已固定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: the state “%1” and this moment as the time of completion.</source>
        <translation>将写入：状态“%1”，并以此刻为完成时间。</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”</source>
        <translation>将写入：状态“%1”、以此刻为完成时间，以及错误消息“%2”</translation>
    </message>
    <message>
        <source>Written: the state “%1”, this moment as the time of completion, and the error message “%2”, each with its own runtime.</source>
        <translation>将写入：状态“%1”、以此刻为完成时间，以及错误消息“%2”，各带自己的运行时长。</translation>
    </message>
    <message>
        <source>It can be undone where nobody changes it meanwhile.</source>
        <translation>只要期间无人更改，即可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed</source>
        <translation>
            <numerusform>将%n次标记为失败(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, that is meant: %1</source>
        <translation>是，确属有意(&amp;Y)：%1</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>标记为失败</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>此窗口的另一个作业仍在运行。</translation>
    </message>
    <message>
        <source>Marking executions as failed</source>
        <translation>正在将执行标记为失败</translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n execution(s) were marked failed; the history there can undo it.</source>
        <translation>
            <numerusform>在 %1 上已将%n次执行标记为失败；可在那里的历史记录中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>gui::ModeChoice</name>
    <message>
        <source>&amp;Quarantine, can be undone</source>
        <translation>隔离，可撤销(&amp;Q)</translation>
    </message>
    <message>
        <source>Delete &amp;permanently</source>
        <translation>永久删除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Archive of the profile</source>
        <translation>配置方案的归档(&amp;A)</translation>
    </message>
</context>
<context>
    <name>gui::OpenFiles</name>
    <message>
        <source>There is no room for a copy to open: %1.</source>
        <translation>没有空间存放用于打开的副本：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>no execution is known</source>
        <translation>没有已知的执行</translation>
    </message>
    <message>
        <source>%1: %2, from the %3 folder, %4</source>
        <translation>%1：%2，来自 %3 文件夹，%4</translation>
    </message>
    <message>
        <source>Programs and what starts them are not opened from here.</source>
        <translation>程序及其启动文件不会从这里打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s) that came from the web?</source>
        <translation>
            <numerusform>打开%n个来自网络的文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs among them are not opened.</source>
        <translation>其中的程序不会打开。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>No program of this desktop opens %1.</source>
        <translation>此桌面没有程序可打开 %1。</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Reclaimable</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>&amp;Aggressive cleanup…</source>
        <translation>强力清理(&amp;A)…</translation>
    </message>
    <message>
        <source>Expired screenshots</source>
        <translation>过期截图</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Expired downloads</source>
        <translation>过期下载文件</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Show the last run</source>
        <translation>显示上次运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Show executions</source>
        <translation>显示执行</translation>
    </message>
    <message>
        <source>Show storage</source>
        <translation>显示存储</translation>
    </message>
    <message>
        <source>Executions per hour</source>
        <translation>每小时执行数</translation>
    </message>
    <message>
        <source>Shows what an aggressive cleanup would remove; changes nothing.</source>
        <translation>显示强力清理会删除什么；不更改任何内容。</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired screenshots</source>
        <translation>预览过期截图的清理</translation>
    </message>
    <message>
        <source>Preview a cleanup of expired downloads</source>
        <translation>预览过期下载文件的清理</translation>
    </message>
    <message>
        <source>Preview a cleanup of orphans</source>
        <translation>预览孤立文件的清理</translation>
    </message>
    <message>
        <source>Preview a cleanup of rows without a file</source>
        <translation>预览缺文件的行的清理</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>未连接。请在左上角选择连接。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln pending</source>
        <translation>
            <numerusform>等待中%Ln次</numerusform>
        </translation>
    </message>
    <message>
        <source>none pending</source>
        <translation>没有等待中的</translation>
    </message>
    <message>
        <source>the oldest, #%1, for %2</source>
        <translation>最久：#%1，%2</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>没有卡住的</translation>
    </message>
    <message>
        <source>Show stuck executions</source>
        <translation>显示卡住的执行</translation>
    </message>
    <message>
        <source>No execution has ended within two days.</source>
        <translation>两天内没有执行结束。</translation>
    </message>
    <message>
        <source>by the hour in which they ended, two days</source>
        <translation>按结束的小时，两天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Nobody is cleaning right now.</source>
        <translation>目前没有清理。</translation>
    </message>
    <message>
        <source>Cleaning right now: %1.</source>
        <translation>正在清理：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n个警报</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants your attention.</source>
        <translation>没有需要关注的内容。</translation>
    </message>
    <message>
        <source>See…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>设置文件夹…</translation>
    </message>
    <message>
        <source>Not known yet: there is no connection.</source>
        <translation>尚未知：没有连接。</translation>
    </message>
    <message>
        <source>expired files and orphans, on disk</source>
        <translation>过期文件和孤立文件，按磁盘占用</translation>
    </message>
    <message>
        <source>Enter opens the executions that ended in that hour.</source>
        <translation>按 Enter 打开在该小时内结束的执行。</translation>
    </message>
    <message>
        <source>sizes as the rows say, not on disk; orphans: %1</source>
        <translation>大小取自行的记录，而非磁盘；孤立文件：%1</translation>
    </message>
</context>
<context>
    <name>gui::PastView</name>
    <message>
        <source>The last 30 days under this retention</source>
        <translation>按此保留期的最近 30 天</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>按此保留期</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Nothing came in on these days.</source>
        <translation>这些天没有新增内容。</translation>
    </message>
</context>
<context>
    <name>gui::PlaceChooser</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Another computer, by ssh</source>
        <translation>另一台计算机，通过 ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be installed there.</source>
        <translation>密钥、代理和跳板主机均取自自己的 ssh。那里必须装有 scrapazoidctl。</translation>
    </message>
    <message>
        <source>[user@]host[:port]</source>
        <translation>[用户@]主机[:端口]</translation>
    </message>
    <message>
        <source>Host, as ssh knows it</source>
        <translation>ssh 所知的主机</translation>
    </message>
    <message>
        <source>This computer, with root&apos;s rights</source>
        <translation>本机，以 root 权限</translation>
    </message>
    <message>
        <source>For folders that only root may enter. /etc/scrapazoid/helper.conf names them.</source>
        <translation>用于只有 root 可进入的文件夹，由 /etc/scrapazoid/helper.conf 指定。</translation>
    </message>
    <message>
        <source>This computer, after an administrator&apos;s password</source>
        <translation>本机，需管理员密码</translation>
    </message>
    <message>
        <source>As with root&apos;s rights, for whoever sits at it: cron and services cannot be asked.</source>
        <translation>同 root 权限，供坐在此计算机前的人使用：无法询问 cron 和服务。</translation>
    </message>
    <message>
        <source>Volumes of containers (Docker)</source>
        <translation>容器的卷 (Docker)</translation>
    </message>
    <message>
        <source>Each folder is a volume, or a folder in one: docker-volume://NAME. The image that looks after it is helper.image.</source>
        <translation>每个文件夹是一个卷，或卷中的文件夹：docker-volume://名称。照管它的镜像为 helper.image。</translation>
    </message>
    <message>
        <source>A container (Docker)</source>
        <translation>容器 (Docker)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it.</source>
        <translation>其中必须装有 scrapazoidctl。</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Name of the container</source>
        <translation>容器的名称</translation>
    </message>
    <message>
        <source>A pod (Kubernetes)</source>
        <translation>Pod (Kubernetes)</translation>
    </message>
    <message>
        <source>scrapazoidctl must be installed in it. kubectl goes where it goes by itself.</source>
        <translation>其中必须装有 scrapazoidctl。kubectl 按自身的配置连接。</translation>
    </message>
    <message>
        <source>namespace/pod[:container]</source>
        <translation>命名空间/pod[:容器]</translation>
    </message>
    <message>
        <source>Namespace and name of the pod</source>
        <translation>Pod 的命名空间和名称</translation>
    </message>
    <message>
        <source>Each folder its own place</source>
        <translation>每个文件夹各在一处</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>文件所在位置</translation>
    </message>
    <message>
        <source>An object store (S3)</source>
        <translation>对象存储 (S3)</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>存储桶名称</translation>
    </message>
    <message>
        <source>The bucket has to keep versions. Its server is below; credentials are those of AWS&apos;s own tools, else the key there.</source>
        <translation>存储桶必须保留版本。其服务器在下方指定；凭据与 AWS 自带工具的相同，若没有则用该处的密钥。</translation>
    </message>
</context>
<context>
    <name>gui::PlanTable</name>
    <message>
        <source>The plan by kind</source>
        <translation>按种类列出的计划</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>将处理</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>勾选%1，共%2</translation>
    </message>
</context>
<context>
    <name>gui::PresetDialog</name>
    <message>
        <source>&amp;Stuck executions, marked as failed</source>
        <translation>卡住的执行，标记为失败(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;creenshots older than</source>
        <translation>截图，超过(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads older than</source>
        <translation>下载文件，超过(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Orphans: files that no row names</source>
        <translation>孤立文件：没有行指向的文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Missing rows: rows whose file is gone</source>
        <translation>缺文件的行：文件已不存在的行(&amp;M)</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Preset &quot;%1&quot;</source>
        <translation>预设“%1”</translation>
    </message>
    <message>
        <source>Like &quot;Nightly&quot;</source>
        <translation>例如“每夜”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>清理内容</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>文件去向</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>There is a preset &quot;%1&quot; already: choose another name.</source>
        <translation>已有预设“%1”：请选择其他名称。</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Remove the preset &quot;%1&quot;?</source>
        <translation>删除预设“%1”？</translation>
    </message>
    <message>
        <source>Nothing but the preset goes: no file and no row.</source>
        <translation>只删除预设：不涉及任何文件和行。</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>按名称或执行筛选…</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>筛选各项</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Items that go</source>
        <translation>将处理的项</translation>
    </message>
    <message>
        <source>Items that are kept</source>
        <translation>保留的项</translation>
    </message>
    <message>
        <source>&amp;Copy these files first…</source>
        <translation>先复制这些文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Copies ticked or selected files to a folder of your choice, before they go</source>
        <translation>删除前，将勾选或选中的文件复制到所选文件夹</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>将处理</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>&amp;All ticked files…</source>
        <translation>所有勾选的文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Selected files…</source>
        <translation>选中的文件(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>匹配%1，共%2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>勾选%1，共%2</translation>
    </message>
    <message>
        <source>Tick all %1 matching</source>
        <translation>勾选全部%1个匹配项</translation>
    </message>
    <message>
        <source>Tick all %1</source>
        <translation>勾选全部%1项</translation>
    </message>
    <message>
        <source>Untick all %1 matching</source>
        <translation>取消勾选全部%1个匹配项</translation>
    </message>
    <message>
        <source>Untick all %1</source>
        <translation>取消勾选全部%1项</translation>
    </message>
    <message>
        <source>Making the plan: %1</source>
        <translation>正在生成计划：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <translation>
            <numerusform>目前%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;. Clear the filter to see all.</source>
        <translation>此处没有与“%1”匹配的内容。清空筛选可查看全部。</translation>
    </message>
    <message>
        <source>Nothing that the rule alone would take is kept.</source>
        <translation>规则所及的内容没有被保留的。</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing of all that this cleanup looks for is there: there is nothing to do.</source>
        <translation>此清理所查找的内容均不存在：无事可做。</translation>
    </message>
    <message>
        <source>None of the chosen files can go: each is gone, pinned, or of an execution that is still at it.</source>
        <translation>所选文件都不能删除：它们已不存在、已固定，或属于仍在进行的执行。</translation>
    </message>
    <message>
        <source>%1 · shown are the first %2 that its rules find; which of them are kept is known at the end</source>
        <translation>%1 · 显示其规则最先找到的%2个；其中哪些会保留，最后才能知道</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paste a URL</source>
        <translation>粘贴 URL(&amp;P)</translation>
    </message>
    <message>
        <source>postgresql+psycopg2://user@host/database</source>
        <translation>postgresql+psycopg2://用户@主机/数据库</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>连接“%1”</translation>
    </message>
    <message>
        <source>The name stays: runs and scripts refer to it.</source>
        <translation>名称不变：运行和脚本引用它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>The &amp;files are on</source>
        <translation>文件位于(&amp;F)</translation>
    </message>
    <message>
        <source>Only folders of this computer can be looked through: enter the path there.</source>
        <translation>只能浏览本机的文件夹：请输入那里的路径。</translation>
    </message>
    <message>
        <source>own names</source>
        <translation>自定名称</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>kept in the desktop&apos;s keychain</source>
        <translation>保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Password, kept in the desktop&apos;s keychain</source>
        <translation>密码，保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>The address is in the fields below; its password goes to the keychain.</source>
        <translation>地址已填入下方各栏；其密码存入密钥环。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>It works. What could be better, or could not be told, is below.</source>
        <translation>可以使用。可改进或无法判断之处见下方。</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already: choose another name.</source>
        <translation>已有连接“%1”：请选择其他名称。</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its password is not kept: %1</source>
        <translation>连接已保存并使用，但其密码未保存：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server.</source>
        <translation>粘贴的地址已填入服务器各字段。</translation>
    </message>
    <message>
        <source>The address that was pasted is in the fields of the server; its password goes to the keychain.</source>
        <translation>粘贴的地址已填入服务器各字段；其密码将存入密钥环。</translation>
    </message>
    <message>
        <source>%1 must not be empty: the connection needs a name, such as &quot;production&quot;.</source>
        <translation>%1不能为空：连接需要一个名称，例如“production”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 must not be empty: %2.</source>
        <translation>%1不能为空：%2。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What the test has found</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password: correct them in %1. Where that is empty, the password comes from PGPASSWORD or from ~/.pgpass.</source>
        <translation>服务器不接受此用户和密码：请在%1中更正。若该处为空，密码来自 PGPASSWORD 或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Object store&apos;s access key ID, kept in the desktop&apos;s keychain</source>
        <translation>对象存储的访问密钥 ID，保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Object store&apos;s secret access key, kept in the desktop&apos;s keychain</source>
        <translation>对象存储的秘密访问密钥，保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>Used where AWS&apos;s own tools would find no credentials: no variables of the environment, no token, nothing in ~/.aws.</source>
        <translation>仅在 AWS 自带工具找不到凭据时使用：没有环境变量、没有令牌，~/.aws 中也没有。</translation>
    </message>
    <message>
        <source>%1 is missing: the two halves of a key belong together.</source>
        <translation>缺少%1：密钥的两部分缺一不可。</translation>
    </message>
    <message>
        <source>The connection is saved and used, but its object store&apos;s key is not kept: %1</source>
        <translation>连接已保存并使用，但其对象存储密钥未保存：%1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileMenu</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>连接设置…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>删除此连接…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; and its password from this computer?</source>
        <translation>从本机删除连接“%1”及其密码？</translation>
    </message>
    <message>
        <source>The database, its files and the history stay as they are.</source>
        <translation>数据库、其文件和历史记录保持不变。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Volumes of the container engine…</source>
        <translation>容器引擎的卷…</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s keychain, which is asked for the password of %1: unlock it if it asks you.</source>
        <translation>正在等待桌面的密钥环提供 %1 的密码：如有提示，请解锁。</translation>
    </message>
</context>
<context>
    <name>gui::ProfileStripe</name>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
</context>
<context>
    <name>gui::ProjectionView</name>
    <message>
        <source>Use of the volume, a year ahead</source>
        <translation>卷的使用，未来一年</translation>
    </message>
    <message>
        <source>with this retention</source>
        <translation>按此保留期</translation>
    </message>
    <message>
        <source>without any cleanup</source>
        <translation>不清理</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80%</translation>
    </message>
    <message>
        <source>stay under %1 %</source>
        <translation>保持低于%1%</translation>
    </message>
</context>
<context>
    <name>gui::QuarantineLine</name>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Free it now…</source>
        <translation>立即释放…</translation>
    </message>
    <message>
        <source>Bring back what waits in quarantine</source>
        <translation>恢复隔离区中的内容</translation>
    </message>
    <message>
        <source>Delete what waits in quarantine for good</source>
        <translation>永久删除隔离区中的内容</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>此窗口的另一个作业仍在运行。</translation>
    </message>
    <message>
        <source>Shows the run in the history, from where it can be undone.</source>
        <translation>在历史记录中显示此次运行，可从那里撤销。</translation>
    </message>
    <message>
        <source>Shows what would be deleted for good, and asks first.</source>
        <translation>显示将永久删除的内容，并先询问。</translation>
    </message>
</context>
<context>
    <name>gui::ReconciliationView</name>
    <message>
        <source>From the database&apos;s figure to the disk&apos;s: %1</source>
        <translation>从数据库的数字到磁盘的数字：%1</translation>
    </message>
    <message>
        <source>Both say %1.</source>
        <translation>两者均为%1。</translation>
    </message>
    <message>
        <source>The largest step: %1 (%2).</source>
        <translation>最大的一步：%1（%2）。</translation>
    </message>
    <message>
        <source>The disk holds %1 more than the database says.</source>
        <translation>磁盘占用比数据库所记多%1。</translation>
    </message>
    <message>
        <source>The disk holds %1 less than the database says.</source>
        <translation>磁盘占用比数据库所记少%1。</translation>
    </message>
    <message>
        <source>On the volume of %1, %2 of %3 are used; %4 of that lie below neither folder.</source>
        <translation>%1 的卷已用%2，共%3；其中%4不在这两个文件夹下。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The bucket holds %1 more than the database says.</source>
        <translation>存储桶占用比数据库所记多%1。</translation>
    </message>
    <message>
        <source>The bucket holds %1 less than the database says.</source>
        <translation>存储桶占用比数据库所记少%1。</translation>
    </message>
</context>
<context>
    <name>gui::ResultView</name>
    <message>
        <source>Filter by name or execution…</source>
        <translation>按名称或执行筛选…</translation>
    </message>
    <message>
        <source>Filter outcomes</source>
        <translation>筛选处理结果</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Items and what became of them</source>
        <translation>各项及其处理结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>文件的大小</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>等效的命令行</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>等效的命令行</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;New cleanup</source>
        <translation>新建清理(&amp;N)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>%1, all undone</source>
        <translation>%1，已全部撤销</translation>
    </message>
    <message>
        <source>%1, of which undone: %2</source>
        <translation>%1，其中已撤销：%2</translation>
    </message>
    <message>
        <source>This run was made on another connection.</source>
        <translation>此次运行是在另一个连接上进行的。</translation>
    </message>
    <message>
        <source>Another job of this window is still running.</source>
        <translation>此窗口的另一个作业仍在运行。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>此处没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>No item ended like that.</source>
        <translation>没有这种结果的项。</translation>
    </message>
    <message>
        <source>Left out, not reached</source>
        <translation>未选、未处理到</translation>
    </message>
    <message>
        <source>Became free</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Nothing of it waits in quarantine any more: the history says what became of it.</source>
        <translation>其内容均已不在隔离区：去向见历史记录。</translation>
    </message>
    <message>
        <source>Sho&amp;w in history</source>
        <translation>在历史记录中显示(&amp;W)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未处理</translation>
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
        <translation>哪个卷</translation>
    </message>
    <message>
        <source>on the volume of the screenshots</source>
        <translation>截图所在的卷上</translation>
    </message>
    <message>
        <source>on the volume of the downloads</source>
        <translation>下载文件所在的卷上</translation>
    </message>
    <message>
        <source>Moves the sliders there; nothing is removed.</source>
        <translation>把滑块移到该天数；不会删除任何内容。</translation>
    </message>
    <message>
        <source>What must go, in this order</source>
        <translation>必须删除的内容，按此顺序</translation>
    </message>
    <message>
        <source>To have f&amp;ree</source>
        <translation>所需可用空间(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n day(s)</source>
        <translation>
            <numerusform>保留%n天(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits in quarantine</source>
        <translation>隔离区中的内容</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message numerus="yes">
        <source>Files older than %n day(s)</source>
        <translation>
            <numerusform>超过%n天的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>要删除的内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>之后可用</translation>
    </message>
    <message>
        <source>How much is free on this volume is not known.</source>
        <translation>不知道此卷上有多少可用空间。</translation>
    </message>
    <message>
        <source>%1 are free now.</source>
        <translation>现在可用%1。</translation>
    </message>
    <message>
        <source>Even without all of this %1 would still be missing.</source>
        <translation>即使全部删除，仍缺%1。</translation>
    </message>
    <message>
        <source>Nothing has to go.</source>
        <translation>无需删除任何内容。</translation>
    </message>
    <message>
        <source>No file in use has to go.</source>
        <translation>无需删除任何在用的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.</source>
        <translation>
            <numerusform>文件最多只能保留%n天。进入隔离区的内容在释放后才归还空间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunView</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>清理的进度</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Marking %1 as failed</source>
        <translation>正在将%1标记为失败</translation>
    </message>
    <message>
        <source>Re-linking %1</source>
        <translation>正在重新关联%1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在删除%1</translation>
    </message>
    <message>
        <source>Cleaning up %1</source>
        <translation>正在清理%1</translation>
    </message>
    <message>
        <source>Stopping after the current batch…</source>
        <translation>正在当前批次之后停止…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>待处理%1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>文件的大小</translation>
    </message>
</context>
<context>
    <name>gui::SavedFilters</name>
    <message>
        <source>No filters saved yet</source>
        <translation>尚未保存筛选</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>筛选的名称。同名的会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>gui::ScheduleActions</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Keep the schedule</source>
        <translation>执行调度</translation>
    </message>
    <message>
        <source>Clean up this database by itself, from now on and without asking again?</source>
        <translation>从现在起自动清理此数据库，不再询问？</translation>
    </message>
    <message>
        <source>What is due runs at once. Where others keep the schedule, too, one leads and the rest stand by.</source>
        <translation>到期的立即运行。若还有其他执行者，则一个主导，其余待命。</translation>
    </message>
    <message>
        <source>%1 begins with what is due at once.</source>
        <translation>%1 立即从到期的内容开始。</translation>
    </message>
    <message>
        <source>Nobody keeps it at the moment.</source>
        <translation>目前无人执行它。</translation>
    </message>
    <message>
        <source>Switch the schedule on</source>
        <translation>开启调度</translation>
    </message>
    <message>
        <source>Let whoever keeps the schedule clean up this database without asking?</source>
        <translation>让调度执行者不经询问就清理此数据库？</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>移除作业</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the schedule?</source>
        <translation>将“%1”移出调度？</translation>
    </message>
    <message>
        <source>No file and no row goes, and the preset stays.</source>
        <translation>不涉及任何文件和行，预设也保留。</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is to observe only: nothing will be changed.</source>
        <translation>要由此窗口执行调度吗？它设为仅观察：不会更改任何内容。</translation>
    </message>
    <message>
        <source>Keep the schedule from this window? It is off: nothing will be changed.</source>
        <translation>要由此窗口执行调度吗？它已关闭：不会更改任何内容。</translation>
    </message>
</context>
<context>
    <name>gui::SectionBar</name>
    <message>
        <source>Sections of the plan</source>
        <translation>计划的各部分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
</context>
<context>
    <name>gui::SetupDialog</name>
    <message>
        <source>Set up the console</source>
        <translation>初始化控制台</translation>
    </message>
    <message>
        <source>The console keeps a journal of everything it changes, so that it can be undone. For that it needs, once:</source>
        <translation>控制台把所做的一切更改记入操作日志，以便撤销。为此需要一次性进行：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>初始化(&amp;S)</translation>
    </message>
    <message>
        <source>Looking at what is missing…</source>
        <translation>正在查看缺少什么…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is set up already.</source>
        <translation>一切均已初始化。</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在初始化…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初始化</translation>
    </message>
</context>
<context>
    <name>gui::ShotViewer</name>
    <message>
        <source>Screenshots of execution #%1</source>
        <translation>执行 #%1 的截图</translation>
    </message>
    <message>
        <source>Previous screenshot</source>
        <translation>上一张截图</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>上一张（左方向键）</translation>
    </message>
    <message>
        <source>Next screenshot</source>
        <translation>下一张截图</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>下一张（右方向键）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>缩小（−，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>放大（+，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>As large as the window (0)</source>
        <translation>与窗口同大 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>实际大小 (1)</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>The file is not shown: %1.</source>
        <translation>未显示文件：%1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This screenshot cannot be shown: %1</source>
        <translation>无法显示此截图：%1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
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
        <translation>截图 %1，%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what wants attention there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>On the way to %1, ssh waits for you:</source>
        <translation>前往 %1 途中，ssh 在等待回应：</translation>
    </message>
    <message>
        <source>On the way to %1, ssh or sudo asks:</source>
        <translation>前往 %1 途中，ssh 或 sudo 询问：</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer, kept nowhere</source>
        <translation>回答，不会保存</translation>
    </message>
    <message>
        <source>Say yes only if its administrator has told you the same key: whoever pretends to be that machine gets what is sent there.</source>
        <translation>仅当其管理员告知的密钥与此相同时才选“是”：冒充该机器者会得到发往那里的内容。</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in at %1: the dialog has the question.</source>
        <translation>正在等待有人登录 %1：请在对话框中作答。</translation>
    </message>
</context>
<context>
    <name>gui::StateBanner</name>
    <message>
        <source>Go on without it</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>The console is not connected to any database yet.</source>
        <translation>控制台尚未连接到任何数据库。</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>The console&apos;s own schema in this database is of an older version. Everything can be looked at and previewed; before anything can be cleaned, it has to be brought up to date.</source>
        <translation>此数据库中控制台自身的架构版本较旧。所有内容均可查看和预览；清理之前，须将其更新。</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema and quarantine folders.</source>
        <translation>控制台尚未在此数据库中初始化。所有内容均可查看和预览；清理之前，控制台需要自己的架构和隔离文件夹。</translation>
    </message>
    <message>
        <source>The console is not set up in this database. Everything can be looked at and previewed; before anything can be cleaned, it needs its own schema.</source>
        <translation>控制台尚未在此数据库中初始化。所有内容均可查看和预览；清理之前，控制台需要自己的架构。</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>初始化…</translation>
    </message>
    <message>
        <source>Not live: this is the state of %1 %2.</source>
        <translation>非实时：这是%1 %2 的状态。</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>与 %1 没有连接。</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>%1秒后重试。</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>finishing an interrupted run</source>
        <translation>正在完成中断的运行</translation>
    </message>
    <message>
        <source>listing files</source>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <source>reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>looking at files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>purging</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>运行中作业的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops after the current batch; what is done stays done.</source>
        <translation>在当前批次之后停止；已完成的仍为完成。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Connected · PostgreSQL %1 · %2 ms</source>
        <translation>已连接 · PostgreSQL %1 · %2毫秒</translation>
    </message>
    <message>
        <source>Server gone since %1 UTC · trying again in %2 s</source>
        <translation>服务器自%1 UTC 起无响应 · %2秒后重试</translation>
    </message>
    <message>
        <source>No connection · trying again in %1 s</source>
        <translation>无连接 · %1秒后重试</translation>
    </message>
    <message>
        <source>Last refresh %1 %2 · clock skew %3 s</source>
        <translation>上次刷新%1 %2 · 时钟偏差%3秒</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1：正在停止…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::StepIndicator</name>
    <message>
        <source>1 Choose</source>
        <translation>1 选择</translation>
    </message>
    <message>
        <source>2 Preview</source>
        <translation>2 预览</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 运行</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 结果</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>gui::StorageBoard</name>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Added per day</source>
        <translation>每日新增</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>存在%1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>%1新增</translation>
    </message>
    <message>
        <source>by the time of its row, of what is still there</source>
        <translation>按行的时间，仅计仍在的内容</translation>
    </message>
    <message>
        <source>No day has been kept yet: the console&apos;s own schema is not set up, or cannot be written.</source>
        <translation>尚未保存任何一天：控制台自身的架构未初始化，或不可写。</translation>
    </message>
    <message>
        <source>at the last look of each day</source>
        <translation>每天最后一次查看时</translation>
    </message>
    <message>
        <source>%1 · ▼ a cleanup</source>
        <translation>%1 · ▼ 一次清理</translation>
    </message>
</context>
<context>
    <name>gui::StorageCards</name>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>缺失文件</translation>
    </message>
    <message numerus="yes">
        <source>Expired (&gt; %n day(s))</source>
        <translation>
            <numerusform>已过期 (&gt; %n天)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired (&gt; %1 and %2 days)</source>
        <translation>已过期 (&gt; %1和%2天)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in no row, older than %2</source>
        <translation>%1不在任何行中，超过%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>whose file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Preview their cleanup</source>
        <translation>预览其清理</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>on disk; %1 of %2</source>
        <translation>磁盘占用；%1，文件大小%2</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <translation>%1，仅 %2</translation>
    </message>
    <message>
        <source>of its inodes; %1</source>
        <translation>按 inode 计；%1</translation>
    </message>
    <message>
        <source> · %1 inodes free</source>
        <translation> · %1 inode 可用</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation> · %1：%2</translation>
    </message>
    <message>
        <source>its server does not say how much room there is: set %1 to what you allow for it</source>
        <translation>其服务器未说明有多少空间：请将“%1”设为允许它使用的大小</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描的进度</translation>
    </message>
    <message>
        <source>Retention to look at, in days</source>
        <translation>要查看的保留天数</translation>
    </message>
    <message>
        <source>&amp;What if retention were</source>
        <translation>假设保留期为(&amp;W)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Not connected. Choose a connection at the top left.</source>
        <translation>未连接。请在左上角选择连接。</translation>
    </message>
    <message>
        <source>Looking at both folders…</source>
        <translation>正在查看两个文件夹…</translation>
    </message>
    <message>
        <source>The scan is not complete: %1</source>
        <translation>扫描不完整：%1</translation>
    </message>
    <message>
        <source>This day&apos;s snapshot is not kept: %1</source>
        <translation>未保存今天的快照：%1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %Ln file(s)…</source>
        <translation>
            <numerusform>正在测量%Ln个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 · before the last cleanup</source>
        <translation>%1 · 上次清理之前</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Measuring both folders…</source>
        <translation>正在测量两个文件夹…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No folder is set for this connection, so nobody can say what lies on disk.</source>
        <translation>此连接未设置文件夹，因此无法得知磁盘上的内容。</translation>
    </message>
    <message>
        <source>Set the folders…</source>
        <translation>设置文件夹…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>There are no files with a row.</source>
        <translation>没有任何文件有对应的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) measured in %1 s, %2 %3</source>
        <translation>
            <numerusform>%1秒内测量了%Ln个文件，%2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the connection is lost since</source>
        <translation>%1 · 此后连接已断开</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>gui::TextViewer</name>
    <message>
        <source>Copy the selected lines</source>
        <translation>复制所选的行</translation>
    </message>
    <message numerus="yes">
        <source>%L1 characters in %Ln line(s)</source>
        <translation>
            <numerusform>%Ln行，%L1个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>开头(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>末尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>gui::ThresholdView</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Executions would count as stuck after</source>
        <translation>执行算作卡住的时间(&amp;E)</translation>
    </message>
    <message>
        <source>Completed executions over the limit, by user</source>
        <translation>超出时限的已完成执行，按用户</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Would have been marked</source>
        <translation>会被标记</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no user</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>gui::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The pictures are in %1.</source>
        <translation>图片位于 %1。</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>The tour came no further than &quot;%1&quot; within five minutes.</source>
        <translation>导览在五分钟内停留在“%1”，未能继续。</translation>
    </message>
</context>
<context>
    <name>gui::UnitsView</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>A service that stays (systemd)</source>
        <translation>常驻服务 (systemd)</translation>
    </message>
    <message>
        <source>Timers (systemd)</source>
        <translation>定时器 (systemd)</translation>
    </message>
    <message>
        <source>Lines for crontab</source>
        <translation>crontab 行</translation>
    </message>
    <message>
        <source>How cleanups are started</source>
        <translation>清理如何启动</translation>
    </message>
    <message>
        <source>for this user</source>
        <translation>用于此用户</translation>
    </message>
    <message>
        <source>for the system</source>
        <translation>用于系统</translation>
    </message>
    <message>
        <source>Whose service it is</source>
        <translation>服务归谁所有</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>单元的文本</translation>
    </message>
    <message>
        <source>Paste into: crontab -e</source>
        <translation>粘贴到：crontab -e</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Goes to /etc/systemd/system/%1, with a user &quot;%2&quot; of its own who may write to both folders; then: systemctl daemon-reload</source>
        <translation>写入 /etc/systemd/system/%1，并专设可写入两个文件夹的用户“%2”；然后：systemctl daemon-reload</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Install for this user</source>
        <translation>为此用户安装</translation>
    </message>
    <message>
        <source>Install and start %1?</source>
        <translation>安装并启动%1？</translation>
    </message>
    <message>
        <source>the two timers</source>
        <translation>这两个定时器</translation>
    </message>
    <message>
        <source>It keeps the schedule of this database from now on, also when this window is closed: files are removed without asking again.

%1</source>
        <translation>从现在起它执行此数据库的调度，关闭此窗口后也是如此：删除文件时不再询问。

%1</translation>
    </message>
    <message>
        <source>Install and start</source>
        <translation>安装并启动</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Installed and started.</source>
        <translation>已安装并启动。</translation>
    </message>
    <message>
        <source>The units are written, but &quot;%1 %2&quot; failed: %3</source>
        <translation>单元已写入，但“%1 %2”失败：%3</translation>
    </message>
    <message>
        <source>If it fails, nobody is told: the unit that mails root then, scrapazoidctl-failed@.service, comes with the package scrapazoidctl, which is not installed here.</source>
        <translation>如果失败，不会通知任何人：届时向 root 发邮件的单元 scrapazoidctl-failed@.service 随软件包 scrapazoidctl 提供，而此处未安装该包。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>gui::WatchersView</name>
    <message>
        <source>Stuck executions</source>
        <translation>卡住的执行</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>Programs that keep the schedule</source>
        <translation>执行调度的程序</translation>
    </message>
    <message>
        <source>When each kind of cleanup last went through</source>
        <translation>各类清理上次顺利完成的时间</translation>
    </message>
    <message>
        <source>Who keeps the schedule</source>
        <translation>谁在执行调度</translation>
    </message>
    <message>
        <source>Last time that all of it went through</source>
        <translation>上次全部顺利完成的时间</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>主导</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1@%2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>起始（%1）</translation>
    </message>
    <message>
        <source>Nobody: keep it in this window, or install a service.</source>
        <translation>无人：可由此窗口执行，或安装服务。</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>No cleanup has gone through yet.</source>
        <translation>尚无清理顺利完成。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>jobs::JobBase</name>
    <message>
        <source>The work ended unexpectedly (%1); try again, and report it if it happens again.</source>
        <translation>工作意外结束（%1）；请重试，如再次发生请报告。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Scrapazoid Console</source>
        <translation>Scrapazoid 控制台</translation>
    </message>
    <message>
        <source>Looks after the executions and files of a Scrapazoid installation.</source>
        <translation>照管一个 Scrapazoid 安装的执行和文件。</translation>
    </message>
    <message>
        <source>Connect to this profile instead of the default one.</source>
        <translation>连接到此配置方案而不是默认的。</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>颜色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Show every page by itself, do a real preview, run and undo, write a picture of each to this folder, and end.</source>
        <translation>自动显示每个页面，实际进行预览、运行和撤销，将各自的图片写入此文件夹，然后结束。</translation>
    </message>
    <message>
        <source>Start on this page: %1.</source>
        <translation>从此页面开始：%1。</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;: choose one of %2.</source>
        <translation>没有页面“%1”：请选择以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>models::ExecutionPageModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>卡住 · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>开始时间（本地）</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Completed (local)</source>
        <translation>完成时间（本地）</translation>
    </message>
    <message>
        <source>Completed (UTC)</source>
        <translation>完成时间 (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>models::FileTreeModel</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>无用户</translation>
    </message>
    <message>
        <source>Execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>No execution</source>
        <translation>无执行</translation>
    </message>
    <message>
        <source>No extension</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>In no row</source>
        <translation>不在任何行中</translation>
    </message>
    <message>
        <source>%1: %2 on disk, %3 in file sizes</source>
        <translation>%1：磁盘占用%2，文件大小%3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
</context>
<context>
    <name>models::FoundItemsModel</name>
    <message>
        <source>Execution #%1</source>
        <translation>执行 #%1</translation>
    </message>
    <message>
        <source>Marked %1 by %2, %3: %4</source>
        <translation>%1由 %2 标记，%3：%4</translation>
    </message>
    <message>
        <source>Seen %1 by %2, %3: %4</source>
        <translation>%1由 %2 查看，%3：%4</translation>
    </message>
    <message>
        <source>Removed %1 by %2, %3: %4</source>
        <translation>%1由 %2 删除，%3：%4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>时间（本地）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>models::InventoryFilesModel</name>
    <message>
        <source>live</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>时间（本地）</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
</context>
<context>
    <name>models::LiveExecutionsModel</name>
    <message>
        <source>stuck · %1</source>
        <translation>卡住 · %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>开始时间（本地）</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Of %1 limit</source>
        <translation>占时限%1</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <translation>时限的%1</translation>
    </message>
</context>
<context>
    <name>models::PlanItemsModel</name>
    <message>
        <source>left out</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>其间已更改</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>file was gone already</source>
        <translation>文件早已不存在</translation>
    </message>
    <message>
        <source>row was gone already</source>
        <translation>行早已不存在</translation>
    </message>
    <message>
        <source>protected meanwhile</source>
        <translation>其间受保护</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>受保护：%1</translation>
    </message>
    <message>
        <source>in use by another transaction</source>
        <translation>正被另一个事务使用</translation>
    </message>
    <message>
        <source>kept by the database</source>
        <translation>被数据库保留</translation>
    </message>
    <message>
        <source>kept by the database: %1</source>
        <translation>被数据库保留：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>%1, found twice</source>
        <translation>%1，两次发现</translation>
    </message>
    <message>
        <source>%1, file is gone</source>
        <translation>%1，文件已不存在</translation>
    </message>
    <message>
        <source>Execution #%1 (%2)</source>
        <translation>执行 #%1（%2）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Started (local)</source>
        <translation>开始时间（本地）</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Changed (local)</source>
        <translation>更改时间（本地）</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>更改时间 (UTC)</translation>
    </message>
    <message>
        <source>Stored (local)</source>
        <translation>存储时间（本地）</translation>
    </message>
    <message>
        <source>Stored (UTC)</source>
        <translation>存储时间 (UTC)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Dated (local)</source>
        <translation>日期（本地）</translation>
    </message>
    <message>
        <source>Dated (UTC)</source>
        <translation>日期 (UTC)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <translation>%1，尚未检查</translation>
    </message>
</context>
<context>
    <name>models::RunItemsModel</name>
    <message>
        <source>Execution #%1 (was %2)</source>
        <translation>执行 #%1（原为%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>models::RunsModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Purge of %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Stuck executions</source>
        <translation>卡住的执行</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>partly failed</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1@%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>时间（本地）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Rows without a file</source>
        <translation>缺文件的行</translation>
    </message>
    <message>
        <source>Weekly cleanup</source>
        <translation>每周清理</translation>
    </message>
    <message>
        <source>Aggressive cleanup</source>
        <translation>强力清理</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>部分撤销</translation>
    </message>
</context>
<context>
    <name>models::ScheduledJobsModel</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自%1起逾期</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1，开启</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，关闭</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cleans</source>
        <translation>清理内容</translation>
    </message>
    <message>
        <source>Next (local)</source>
        <translation>下次（本地）</translation>
    </message>
    <message>
        <source>Next (UTC)</source>
        <translation>下次 (UTC)</translation>
    </message>
    <message>
        <source>Last (local)</source>
        <translation>上次（本地）</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>上次 (UTC)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>处理情况</translation>
    </message>
</context>
<context>
    <name>models::TextLinesModel</name>
    <message>
        <source>… %L1 lines between are not shown: save the text to read them …</source>
        <translation>… 中间的%L1行未显示：保存文本后可查看 …</translation>
    </message>
</context>
<context>
    <name>models::WatchLogModel</name>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>时间（本地）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
</context>
</TS>
