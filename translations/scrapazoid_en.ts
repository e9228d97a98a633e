<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cleanup</name>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.</source>
        <translation>
            <numerusform>In the quarantine of the %1 folder lies %Ln file that this database does not know, of run %2.</numerusform>
            <numerusform>In the quarantine of the %1 folder lie %Ln files that this database does not know, of these runs: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day(s) (journal.days).</source>
        <translation>
            <numerusform>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n day (journal.days).</numerusform>
            <numerusform>The console&apos;s history holds %1 of the database; the rows of what cannot be undone any more stay for %n days (journal.days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln of them is/are older and go(es) with the next purge.</source>
        <translation>
            <numerusform> %Ln of them is older and goes with the next purge.</numerusform>
            <numerusform> %Ln of them are older and go with the next purge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An interrupted run has left %n batch(es) half done.</source>
        <translation>
            <numerusform>An interrupted run has left %n batch half done.</numerusform>
            <numerusform>An interrupted run has left %n batches half done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s own cleanup is at work too: it marked %n execution(s) failed in the last hour.</source>
        <translation>
            <numerusform>The service&apos;s own cleanup is at work too: it marked %n execution failed in the last hour.</numerusform>
            <numerusform>The service&apos;s own cleanup is at work too: it marked %n executions failed in the last hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of run %1 could not be put back and are in the journal alone: %2</source>
        <translation>
            <numerusform>%n row of run %1 could not be put back and is in the journal alone: %2</numerusform>
            <numerusform>%n rows of run %1 could not be put back and are in the journal alone: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.</source>
        <translation>
            <numerusform>%Ln row of %1 goes with the rows of %2 that it refers to, and comes back with them.</numerusform>
            <numerusform>%Ln rows of %1 go with the rows of %2 that they refer to, and come back with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.</source>
        <translation>
            <numerusform>%Ln row of %1 loses its reference to rows of %2, and gets it back with them.</numerusform>
            <numerusform>%Ln rows of %1 lose their reference to rows of %2, and get it back with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation>
            <numerusform>%n row is dated more than %1 min in the future.</numerusform>
            <numerusform>%n rows are dated more than %1 min in the future.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</source>
        <translation>
            <numerusform>In the quarantine of the %1 folder lie %Ln file, %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</numerusform>
            <numerusform>In the quarantine of the %1 folder lie %Ln files, %2, that would be lost with it: bring them back (undo) or delete them for good (purge) first. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the history of %1 goes what can put %Ln item(s) back.</source>
        <translation>
            <numerusform>With the history of %1 goes what can put %Ln item back.</numerusform>
            <numerusform>With the history of %1 goes what can put %Ln items back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) of the history are gone; its runs and their counts stay.</source>
        <translation>
            <numerusform>%Ln old row of the history are gone; its runs and their counts stay.</numerusform>
            <numerusform>%Ln old rows of the history are gone; its runs and their counts stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</source>
        <translation>
            <numerusform>%n file of run %1 that no row names stays in the quarantine of the %2 folder. The folder&apos;s own list has its row: it can bring both back.</numerusform>
            <numerusform>%n files of run %1 that no row names stay in the quarantine of the %2 folder. The folder&apos;s own list has their rows: it can bring both back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only observed: %Ln item(s) (%1) would be cleaned up.</source>
        <translation>
            <numerusform>Only observed: %Ln item (%1) would be cleaned up.</numerusform>
            <numerusform>Only observed: %Ln items (%1) would be cleaned up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) (%1) cleaned up.</source>
        <translation>
            <numerusform>%Ln item (%1) cleaned up.</numerusform>
            <numerusform>%Ln items (%1) cleaned up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln item(s) failed: the history of run %1 says why.</source>
        <translation>
            <numerusform> %Ln item failed: the history of run %1 says why.</numerusform>
            <numerusform> %Ln items failed: the history of run %1 says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>Finished %n batch that an interrupted run had left.</numerusform>
            <numerusform>Finished %n batches that an interrupted run had left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n second(s) from that of the bucket&apos;s server, which will refuse what is asked of it.</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n second from that of the bucket&apos;s server, which will refuse what is asked of it.</numerusform>
            <numerusform>This machine&apos;s clock is %n seconds from that of the bucket&apos;s server, which will refuse what is asked of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of files that had been brought back are gone, too.</source>
        <translation>
            <numerusform>%Ln copy of a file that had been brought back is gone, too.</numerusform>
            <numerusform>%Ln copies of files that had been brought back are gone, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Finished %n batch(es) that an interrupted run had left.</source>
        <translation>
            <numerusform>Finished %n batch that an interrupted run had left.</numerusform>
            <numerusform>Finished %n batches that an interrupted run had left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failed: &quot;scrapazoidctl history %1&quot; says why.</source>
        <translation>
            <numerusform>%n item failed: &quot;scrapazoidctl history %1&quot; says why.</numerusform>
            <numerusform>%n items failed: &quot;scrapazoidctl history %1&quot; says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>stuck executions, and screenshots and downloads older than %n day</numerusform>
            <numerusform>stuck executions, and screenshots and downloads older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck executions, orphans, and screenshots and downloads older than %n day(s)</source>
        <translation>
            <numerusform>stuck executions, orphans, and screenshots and downloads older than %n day</numerusform>
            <numerusform>stuck executions, orphans, and screenshots and downloads older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation>
            <numerusform>To purge: %1, from %n run.</numerusform>
            <numerusform>To purge: %1, from %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know</source>
        <translation>
            <numerusform>%Ln file (%1) of run %2 in the %3 folder, which this database does not know</numerusform>
            <numerusform>%Ln files (%1) of run %2 in the %3 folder, which this database does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>Mark %n execution as failed?</numerusform>
            <numerusform>Mark %n executions as failed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s).</source>
        <translation>
            <numerusform>Measured over the last %n complete day.</numerusform>
            <numerusform>Measured over the last %n complete days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>%n day at most</numerusform>
            <numerusform>%n days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s).</source>
        <translation>
            <numerusform>Pinned %n execution.</numerusform>
            <numerusform>Pinned %n executions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Unpinned %n execution.</numerusform>
            <numerusform>Unpinned %n executions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  lies elsewhere: the file of %n such row(s), which --relink names there instead</source>
        <translation>
            <numerusform>  lies elsewhere: the file of %n such row, which --relink names there instead</numerusform>
            <numerusform>  lies elsewhere: the files of %n such rows, which --relink names there instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>up to %n day</numerusform>
            <numerusform>up to %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message numerus="yes">
        <source>No container engine answers here: nothing was said within %n second(s).</source>
        <translation>
            <numerusform>No container engine answers here: nothing was said within %n second.</numerusform>
            <numerusform>No container engine answers here: nothing was said within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No container engine answers here: %1 said nothing within %n second(s).</source>
        <translation>
            <numerusform>No container engine answers here: %1 said nothing within %n second.</numerusform>
            <numerusform>No container engine answers here: %1 said nothing within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).</source>
        <translation>
            <numerusform>The volume of %1 has %2 of its inodes in use: room for %Ln more file.</numerusform>
            <numerusform>The volume of %1 has %2 of its inodes in use: room for %Ln more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.</source>
        <translation>
            <numerusform>%Ln execution stuck, one of them for %1 past its limit: nobody is cleaning up.</numerusform>
            <numerusform>%Ln executions stuck, one of them for %1 past its limit: nobody is cleaning up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last cleanup of files was %1 ago, and %Ln file(s) have expired.</source>
        <translation>
            <numerusform>The last cleanup of files was %1 ago, and %Ln file has expired.</numerusform>
            <numerusform>The last cleanup of files was %1 ago, and %Ln files have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There has been no cleanup of files yet, and %Ln have expired.</source>
        <translation>
            <numerusform>There has been no cleanup of files yet, and %Ln has expired.</numerusform>
            <numerusform>There has been no cleanup of files yet, and %Ln have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n day(s)</source>
        <translation>
            <numerusform>× %n day</numerusform>
            <numerusform>× %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.</source>
        <translation>
            <numerusform>%1 in %Ln deleted file is still held open by a process and is free when it lets go.</numerusform>
            <numerusform>%1 in %Ln deleted files are still held open by a process and are free when it lets go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not wait any longer for %2.</source>
        <translation>
            <numerusform>%1 in %Ln file follow: it is deleted by the next run, because this one could not wait any longer for %2.</numerusform>
            <numerusform>%1 in %Ln files follow: they are deleted by the next run, because this one could not wait any longer for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database says, in %Ln row(s)</source>
        <translation>
            <numerusform>The database says, in %Ln row</numerusform>
            <numerusform>The database says, in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone</source>
        <translation>
            <numerusform>%Ln row whose file is gone</numerusform>
            <numerusform>%Ln rows whose file is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone</source>
        <translation>
            <numerusform>%Ln row whose file was not found and that stays: young, kept, or perhaps not gone</numerusform>
            <numerusform>%Ln rows whose file was not found and that stay: young, kept, or perhaps not gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that lead outside the folder</source>
        <translation>
            <numerusform>%Ln row that leads outside the folder</numerusform>
            <numerusform>%Ln rows that lead outside the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) for a file that has one</source>
        <translation>
            <numerusform>%Ln further row for a file that has one</numerusform>
            <numerusform>%Ln further rows for a file that has one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a size that is not the file&apos;s</source>
        <translation>
            <numerusform>%Ln row with a size that is not the file&apos;s</numerusform>
            <numerusform>%Ln rows with a size that is not the file&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a size</source>
        <translation>
            <numerusform>%Ln row without a size</numerusform>
            <numerusform>%Ln rows without a size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s): files that no row names</source>
        <translation>
            <numerusform>%Ln orphan: files that no row names</numerusform>
            <numerusform>%Ln orphans: files that no row names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant</source>
        <translation>
            <numerusform>%Ln file that no row names and that stays: young, unfinished, or perhaps meant</numerusform>
            <numerusform>%Ln files that no row names and that stay: young, unfinished, or perhaps meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) named by the other table, under an unknown prefix, or only since the scan</source>
        <translation>
            <numerusform>%Ln file named by the other table, under an unknown prefix, or only since the scan</numerusform>
            <numerusform>%Ln files named by the other table, under an unknown prefix, or only since the scan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sizes of %Ln file(s) in the folder</source>
        <translation>
            <numerusform>Sizes of %Ln file in the folder</numerusform>
            <numerusform>Sizes of %Ln files in the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) of files counted already (hard links)</source>
        <translation>
            <numerusform>%Ln further name of files counted already (hard links)</numerusform>
            <numerusform>%Ln further names of files counted already (hard links)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The console&apos;s own folder, with %Ln file(s) in quarantine</source>
        <translation>
            <numerusform>The console&apos;s own folder, with %Ln file in quarantine</numerusform>
            <numerusform>The console&apos;s own folder, with %Ln files in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2</source>
        <translation>
            <numerusform>%1 in %Ln file is in quarantine yet and follows into the archive with the next run. %2</numerusform>
            <numerusform>%1 in %Ln files are in quarantine yet and follow into the archive with the next run. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older version(s) in the bucket, besides the quarantine</source>
        <translation>
            <numerusform>%Ln older version in the bucket, besides the quarantine</numerusform>
            <numerusform>%Ln older versions in the bucket, besides the quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that the bucket remembers, besides the quarantine&apos;s</source>
        <translation>
            <numerusform>%Ln deletion that the bucket remembers, besides the quarantine&apos;s</numerusform>
            <numerusform>%Ln deletions that the bucket remembers, besides the quarantine&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished upload(s) in the bucket</source>
        <translation>
            <numerusform>%Ln unfinished upload in the bucket</numerusform>
            <numerusform>%Ln unfinished uploads in the bucket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message numerus="yes">
        <source>That is more than the helper keeps in mind: %Ln MiB.</source>
        <translation>
            <numerusform>That is more than the helper keeps in mind: %Ln MiB.</numerusform>
            <numerusform>That is more than the helper keeps in mind: %Ln MiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKinds</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln execution</numerusform>
            <numerusform>%Ln executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n execution</numerusform>
            <numerusform>%n executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s)</source>
        <translation>
            <numerusform>%Ln screenshot</numerusform>
            <numerusform>%Ln screenshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n screenshot</numerusform>
            <numerusform>%n screenshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>screenshots older than %n day(s)</source>
        <translation>
            <numerusform>screenshots older than %n day</numerusform>
            <numerusform>screenshots older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation>
            <numerusform>%1 older than %n day</numerusform>
            <numerusform>%1 older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Screenshots older than %n day, before %2, below %3</numerusform>
            <numerusform>Screenshots older than %n days, before %2, below %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>downloads older than %n day(s)</source>
        <translation>
            <numerusform>downloads older than %n day</numerusform>
            <numerusform>downloads older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %2, below %3</source>
        <translation>
            <numerusform>Downloads older than %n day, before %2, below %3</numerusform>
            <numerusform>Downloads older than %n days, before %2, below %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan(s)</source>
        <translation>
            <numerusform>%Ln orphan</numerusform>
            <numerusform>%Ln orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation>
            <numerusform>%n orphaned file</numerusform>
            <numerusform>%n orphaned files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing row(s)</source>
        <translation>
            <numerusform>%Ln missing row</numerusform>
            <numerusform>%Ln missing rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation>
            <numerusform>%n row without a file</numerusform>
            <numerusform>%n rows without a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>it has not answered for %Ln second(s)</source>
        <translation>
            <numerusform>it has not answered for %Ln second</numerusform>
            <numerusform>it has not answered for %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (hidden versions after %n day(s))</source>
        <translation>
            <numerusform>%1 (hidden versions after %n day)</numerusform>
            <numerusform>%1 (hidden versions after %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (everything after %n day(s))</source>
        <translation>
            <numerusform>%1 (everything after %n day)</numerusform>
            <numerusform>%1 (everything after %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is %n day(s) old: see why no newer one is made</source>
        <translation>
            <numerusform>it is %n day old: see why no newer one is made</numerusform>
            <numerusform>it is %n days old: see why no newer one is made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>; %n other(s) standing by</source>
        <translation>
            <numerusform>; %n other standing by</numerusform>
            <numerusform>; %n others standing by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would begin with %Ln item(s), %2.</source>
        <translation>
            <numerusform>%1 would begin with %Ln item, %2.</numerusform>
            <numerusform>%1 would begin with %Ln items, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) lose files</source>
        <translation>
            <numerusform>%Ln execution loses files</numerusform>
            <numerusform>%Ln executions lose files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</source>
        <translation>
            <numerusform>Of %Ln execution that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</numerusform>
            <numerusform>Of %Ln executions that completed within 30 days, half ran up to %1, 95 % up to %2, the longest %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this limit, %Ln of them would have been marked as failed before they completed.</source>
        <translation>
            <numerusform>At this limit, %Ln of them would have been marked as failed before they completed.</numerusform>
            <numerusform>At this limit, %Ln of them would have been marked as failed before they completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected execution(s)</source>
        <translation>
            <numerusform>%n selected execution</numerusform>
            <numerusform>%n selected executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln execution(s)</source>
        <translation>
            <numerusform>about %Ln execution</numerusform>
            <numerusform>about %Ln executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln execution</numerusform>
            <numerusform>%Ln executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>more than %n day</numerusform>
            <numerusform>more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention %n day(s)</source>
        <translation>
            <numerusform>retention %n day</numerusform>
            <numerusform>retention %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention from %n day(s) on</source>
        <translation>
            <numerusform>retention from %n day on</numerusform>
            <numerusform>retention from %n days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cleanup will touch %n execution(s) and their files. Why?</source>
        <translation>
            <numerusform>No cleanup will touch %n execution and its files. Why?</numerusform>
            <numerusform>No cleanup will touch %n executions and their files. Why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n execution(s): no cleanup touches them.</source>
        <translation>
            <numerusform>Pinned %n execution: no cleanup touches them.</numerusform>
            <numerusform>Pinned %n executions: no cleanup touches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n execution(s).</source>
        <translation>
            <numerusform>Unpinned %n execution.</numerusform>
            <numerusform>Unpinned %n executions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed</source>
        <translation>
            <numerusform>%Ln item stayed</numerusform>
            <numerusform>%Ln items stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) get the state back that they had.</source>
        <translation>
            <numerusform>%Ln execution gets the state back that it had.</numerusform>
            <numerusform>%Ln executions get the state back that they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go back to their places, with their rows, where nothing else has taken their place meanwhile.</source>
        <translation>
            <numerusform>%Ln file goes back to its place, with its row, where nothing else has taken its place meanwhile.</numerusform>
            <numerusform>%Ln files go back to their places, with their rows, where nothing else has taken their place meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) come back as they were.</source>
        <translation>
            <numerusform>%Ln row comes back as it was.</numerusform>
            <numerusform>%Ln rows come back as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were deleted for good: neither they nor their rows come back.</source>
        <translation>
            <numerusform>%Ln file was deleted for good: neither it nor its row comes back.</numerusform>
            <numerusform>%Ln files were deleted for good: neither they nor their rows come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file was gone already do not come back either.</source>
        <translation>
            <numerusform>%Ln row whose file was gone already does not come back either.</numerusform>
            <numerusform>%Ln rows whose file was gone already do not come back either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last: %1 at %2 by %3@%4, %Ln item(s).</source>
        <translation>
            <numerusform>Last: %1 at %2 by %3@%4, %Ln item.</numerusform>
            <numerusform>Last: %1 at %2 by %3@%4, %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly undone since: %Ln item(s).</source>
        <translation>
            <numerusform>Partly undone since: %Ln item.</numerusform>
            <numerusform>Partly undone since: %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).</source>
        <translation>
            <numerusform>It can be undone until %1 (the first of %Ln run) to %2 (the last).</numerusform>
            <numerusform>It can be undone until %1 (the first of %Ln runs) to %2 (the last).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in quarantine, %Ln file(s).</source>
        <translation>
            <numerusform>%1 in quarantine, %Ln file.</numerusform>
            <numerusform>%1 in quarantine, %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller</source>
        <translation>
            <numerusform>%Ln smaller</numerusform>
            <numerusform>%Ln smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln file(s), %2</source>
        <translation>
            <numerusform>%1 took %Ln file, %2</numerusform>
            <numerusform>%1 took %Ln files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln item(s) brought back)</source>
        <translation>
            <numerusform> (%Ln item brought back)</numerusform>
            <numerusform> (%Ln items brought back)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen file(s) with the rows that name them</source>
        <translation>
            <numerusform>%Ln chosen file with the rows that name it</numerusform>
            <numerusform>%Ln chosen files with the rows that name them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live file(s)</source>
        <translation>
            <numerusform>%Ln live file</numerusform>
            <numerusform>%Ln live files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n execution(s)…</source>
        <translation>
            <numerusform>Pin %n execution…</numerusform>
            <numerusform>Pin %n executions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n execution(s)</source>
        <translation>
            <numerusform>Unpin %n execution</numerusform>
            <numerusform>Unpin %n executions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AllExecutionsView</name>
    <message numerus="yes">
        <source>Preview marking all %Ln stuck…</source>
        <translation>
            <numerusform>Preview marking the one that is stuck…</numerusform>
            <numerusform>Preview marking all %Ln stuck…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview marking all %Ln matching stuck…</source>
        <translation>
            <numerusform>Preview marking the one that is stuck and matches…</numerusform>
            <numerusform>Preview marking all %Ln matching stuck…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ApplyRetentionDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.</source>
        <translation>
            <numerusform>Today a cleanup would remove %Ln file, %1 in all, and the rows of %2 and %3.</numerusform>
            <numerusform>Today a cleanup would remove %Ln files, %1 in all, and the rows of %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows have no file of their own to go with them.</source>
        <translation>
            <numerusform>%Ln of these rows has no file of its own to go with it.</numerusform>
            <numerusform>%Ln of these rows have no file of their own to go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CapacityInputs</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CapacityPage</name>
    <message numerus="yes">
        <source>Measured over the last %n complete day(s), UTC</source>
        <translation>
            <numerusform>Measured over the last %n complete day, UTC</numerusform>
            <numerusform>Measured over the last %n complete days, UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CheckList</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceCard</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChooseView</name>
    <message numerus="yes">
        <source>%Ln execution(s) without a start time can never count as stuck.</source>
        <translation>
            <numerusform>%Ln execution without a start time can never count as stuck.</numerusform>
            <numerusform>%Ln executions without a start time can never count as stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s).</source>
        <translation>
            <numerusform>In %Ln file.</numerusform>
            <numerusform>In %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln stuck</numerusform>
            <numerusform>%Ln stuck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CleanupPage</name>
    <message numerus="yes">
        <source>The file of %Ln row(s) certainly lies elsewhere in the folder.</source>
        <translation>
            <numerusform>The file of %Ln row certainly lies elsewhere in the folder.</numerusform>
            <numerusform>The file of %Ln rows certainly lies elsewhere in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln item(s) failed, and the list says why.</source>
        <translation>
            <numerusform>%1; %Ln item failed, and the list says why.</numerusform>
            <numerusform>%1; %Ln items failed, and the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln item(s) had changed since the preview and were left alone.</source>
        <translation>
            <numerusform>%1. %Ln item had changed since the preview and was left alone.</numerusform>
            <numerusform>%1. %Ln items had changed since the preview and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brought back, %Ln item(s) could not be: the history says why.</source>
        <translation>
            <numerusform>%1 brought back, %Ln item could not be: the history says why.</numerusform>
            <numerusform>%1 brought back, %Ln items could not be: the history says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed</source>
        <translation>
            <numerusform>Show %Ln failed</numerusform>
            <numerusform>Show %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ContainersDialog</name>
    <message numerus="yes">
        <source>%Ln volume(s) at %1</source>
        <translation>
            <numerusform>%Ln volume at %1</numerusform>
            <numerusform>%Ln volumes at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln may hold the service&apos;s files.</source>
        <translation>
            <numerusform>; %Ln may hold the service&apos;s files.</numerusform>
            <numerusform>; %Ln may hold the service&apos;s files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CopyFirst</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s) copied to %2</source>
        <translation>
            <numerusform>%1 in %Ln file copied to %2</numerusform>
            <numerusform>%1 in %Ln files copied to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln file(s) could not be copied, the first one %2: %3.</source>
        <translation>
            <numerusform>%1. %Ln file could not be copied, the first one %2: %3.</numerusform>
            <numerusform>%1. %Ln files could not be copied, the first one %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionBar</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. Are these meant: %1?</source>
        <translation>
            <numerusform>An answer is missing. Is this meant: %1?</numerusform>
            <numerusform>%n answers are missing. Are these meant: %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation>
            <numerusform>Execution #%1 (first of %n)</numerusform>
            <numerusform>Execution #%1 (first of %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DifferencesView</name>
    <message numerus="yes">
        <source>%Ln file(s) in no row: %1.</source>
        <translation>
            <numerusform>%Ln file in no row: %1.</numerusform>
            <numerusform>%Ln files in no row: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose file is gone.</source>
        <translation>
            <numerusform>%Ln row whose file is gone.</numerusform>
            <numerusform>%Ln rows whose file is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorKindsTable</name>
    <message numerus="yes">
        <source>Reading the error messages: %Ln so far…</source>
        <translation>
            <numerusform>Reading the error messages: %Ln so far…</numerusform>
            <numerusform>Reading the error messages: %Ln so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of error</source>
        <translation>
            <numerusform>%Ln kind of error</numerusform>
            <numerusform>%Ln kinds of error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %Ln message(s)</source>
        <translation>
            <numerusform> in %Ln message</numerusform>
            <numerusform> in %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more, of rare kinds, are not shown</source>
        <translation>
            <numerusform>; %Ln more, of a rare kind, is not shown</numerusform>
            <numerusform>; %Ln more, of rare kinds, are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsExport</name>
    <message numerus="yes">
        <source>%Ln execution(s) written to %1.</source>
        <translation>
            <numerusform>%Ln execution written to %1.</numerusform>
            <numerusform>%Ln executions written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation>
            <numerusform>%n stuck execution</numerusform>
            <numerusform>%n stuck executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed…</source>
        <translation>
            <numerusform>&amp;Mark %n as failed…</numerusform>
            <numerusform>&amp;Mark %n as failed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview &amp;marking %n…</source>
        <translation>
            <numerusform>Preview &amp;marking %n…</numerusform>
            <numerusform>Preview &amp;marking %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln execution(s) marked failed.</source>
        <translation>
            <numerusform>%Ln execution marked failed.</numerusform>
            <numerusform>%Ln executions marked failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had ended meanwhile and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln had ended meanwhile and stays as it is.</numerusform>
            <numerusform>%Ln had ended meanwhile and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be marked.</source>
        <translation>
            <numerusform>%Ln could not be marked.</numerusform>
            <numerusform>%Ln could not be marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln execution(s) have the state back that they had.</source>
        <translation>
            <numerusform>Undone: %Ln execution has the state back that it had.</numerusform>
            <numerusform>Undone: %Ln executions have the state back that they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) marked:</source>
        <translation>
            <numerusform>%Ln stays marked:</numerusform>
            <numerusform>%Ln stay marked:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message numerus="yes">
        <source>Preview cleanup of %Ln file(s)…</source>
        <translation>
            <numerusform>Preview cleanup of %Ln file…</numerusform>
            <numerusform>Preview cleanup of %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln expired file(s)…</source>
        <translation>
            <numerusform>Preview cleanup of %Ln expired file…</numerusform>
            <numerusform>Preview cleanup of %Ln expired files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview cleanup of %Ln orphan(s)…</source>
        <translation>
            <numerusform>Preview cleanup of %Ln orphan…</numerusform>
            <numerusform>Preview cleanup of %Ln orphans…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln live file(s)…</source>
        <translation>
            <numerusform>Preview removal of %Ln live file…</numerusform>
            <numerusform>Preview removal of %Ln live files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview removal of %Ln file(s)…</source>
        <translation>
            <numerusform>Preview removal of %Ln file…</numerusform>
            <numerusform>Preview removal of %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileMapView</name>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2</source>
        <translation>
            <numerusform>%1: %Ln file, %2</numerusform>
            <numerusform>%1: %Ln files, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FilesView</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message numerus="yes">
        <source>%Ln execution(s)</source>
        <translation>
            <numerusform>%Ln execution</numerusform>
            <numerusform>%Ln executions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Freeing</name>
    <message numerus="yes">
        <source>What is in quarantine is of a run that is not over yet: %Ln file(s).</source>
        <translation>
            <numerusform>What is in quarantine is of a run that is not over yet: %Ln file.</numerusform>
            <numerusform>What is in quarantine is of a run that is not over yet: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old row(s) that cannot be undone any more go, too.</source>
        <translation>
            <numerusform>%Ln old row that cannot be undone any more goes, too.</numerusform>
            <numerusform>%Ln old rows that cannot be undone any more go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not go; the history says why.</source>
        <translation>
            <numerusform>%Ln file did not go; the history says why.</numerusform>
            <numerusform>%Ln files did not go; the history says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryActions</name>
    <message numerus="yes">
        <source>Bring back %n item(s) of %1?</source>
        <translation>
            <numerusform>Bring back %n item of %1?</numerusform>
            <numerusform>Bring back %n items of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s)</source>
        <translation>
            <numerusform>Bring back %n item</numerusform>
            <numerusform>Bring back %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined file(s) can still be brought back and stay.</source>
        <translation>
            <numerusform>%n quarantined file can still be brought back and stayss.</numerusform>
            <numerusform>%n quarantined files can still be brought back and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n quarantined file(s) (%1) for good?</source>
        <translation>
            <numerusform>Delete %n quarantined file (%1) for good?</numerusform>
            <numerusform>Delete %n quarantined files (%1) for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Delete %n file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be brought to an end; the list below says why.</source>
        <translation>
            <numerusform>%n item could not be brought to an end; the list below says why.</numerusform>
            <numerusform>%n items could not be brought to an end; the list below says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryFilter</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly undone: %Ln item(s) have been brought back.</source>
        <translation>
            <numerusform>Partly undone: %Ln item has been brought back.</numerusform>
            <numerusform>Partly undone: %Ln items have been brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good since: %Ln file(s).</source>
        <translation>
            <numerusform>Deleted for good since: %Ln file.</numerusform>
            <numerusform>Deleted for good since: %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LineChart</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MarkPanel</name>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation>
            <numerusform>Mark %n execution as failed?</numerusform>
            <numerusform>Mark %n executions as failed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen stay(s) as it is: ended meanwhile, or pinned.</source>
        <translation>
            <numerusform>%n of the chosen stays as it is: ended meanwhile, or pinned.</numerusform>
            <numerusform>%n of the chosen stay as they are: ended meanwhile, or pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n as failed</source>
        <translation>
            <numerusform>&amp;Mark %n as failed</numerusform>
            <numerusform>&amp;Mark %n as failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 %n execution(s) were marked failed; the history there can undo it.</source>
        <translation>
            <numerusform>On %1 %n execution was marked failed; the history there can undo it.</numerusform>
            <numerusform>On %1 %n executions were marked failed; the history there can undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OpenFiles</name>
    <message numerus="yes">
        <source>Open %n file(s) that came from the web?</source>
        <translation>
            <numerusform>Open %n file that came from the web?</numerusform>
            <numerusform>Open %n files that came from the web?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>and %Ln pending</source>
        <translation>
            <numerusform>and %Ln pending</numerusform>
            <numerusform>and %Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PresetDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <translation>
            <numerusform>%Ln item so far</numerusform>
            <numerusform>%Ln items so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RoomView</name>
    <message numerus="yes">
        <source>&amp;Keep %n day(s)</source>
        <translation>
            <numerusform>&amp;Keep %n day</numerusform>
            <numerusform>&amp;Keep %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files older than %n day(s)</source>
        <translation>
            <numerusform>Files older than %n day</numerusform>
            <numerusform>Files older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.</source>
        <translation>
            <numerusform>Files may stay for %n day at most. What goes to quarantine gives its space back when it is freed.</numerusform>
            <numerusform>Files may stay for %n days at most. What goes to quarantine gives its space back when it is freed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StorageCards</name>
    <message numerus="yes">
        <source>Expired (&gt; %n day(s))</source>
        <translation>
            <numerusform>Expired (&gt; %n day)</numerusform>
            <numerusform>Expired (&gt; %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message numerus="yes">
        <source>Measuring %Ln file(s)…</source>
        <translation>
            <numerusform>Measuring %Ln file…</numerusform>
            <numerusform>Measuring %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) measured in %1 s, %2 %3</source>
        <translation>
            <numerusform>%Ln file measured in %1 s, %2 %3</numerusform>
            <numerusform>%Ln files measured in %1 s, %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TextViewer</name>
    <message numerus="yes">
        <source>%L1 characters in %Ln line(s)</source>
        <translation>
            <numerusform>%L1 characters in %Ln line</numerusform>
            <numerusform>%L1 characters in %Ln lines</numerusform>
        </translation>
    </message>
</context>
</TS>
