<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cleanup</name>
    <message numerus="yes">
        <source>%1 older than %n day(s)</source>
        <translation><numerusform>%1 older than %n day</numerusform><numerusform>%1 older than %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n item(s) failed: "scrapazoidctl history %1" says why.</source>
        <translation><numerusform>%n item failed: "scrapazoidctl history %1" says why.</numerusform><numerusform>%n items failed: "scrapazoidctl history %1" says why.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation><numerusform>%n execution</numerusform><numerusform>%n executions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation><numerusform>%n screenshot</numerusform><numerusform>%n screenshots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation><numerusform>%n download</numerusform><numerusform>%n downloads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned file(s)</source>
        <translation><numerusform>%n orphaned file</numerusform><numerusform>%n orphaned files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a file</source>
        <translation><numerusform>%n row without a file</numerusform><numerusform>%n rows without a file</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>To purge: %1, from %n run(s).</source>
        <translation><numerusform>To purge: %1, from %n run.</numerusform><numerusform>To purge: %1, from %n runs.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Screenshots older than %n day(s), before %1, below %2</source>
        <translation><numerusform>Screenshots older than %n day, before %1, below %2</numerusform><numerusform>Screenshots older than %n days, before %1, below %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Downloads older than %n day(s), before %1, below %2</source>
        <translation><numerusform>Downloads older than %n day, before %1, below %2</numerusform><numerusform>Downloads older than %n days, before %1, below %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n execution(s) as failed?</source>
        <translation><numerusform>Mark %n execution as failed?</numerusform><numerusform>Mark %n executions as failed?</numerusform></translation>
    </message>
</context>
<context>
    <name>Interlocks</name>
    <message numerus="yes">
        <source>%n row(s) are dated more than %1 min in the future.</source>
        <translation><numerusform>%n row is dated more than %1 min in the future.</numerusform><numerusform>%n rows are dated more than %1 min in the future.</numerusform></translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message numerus="yes">
        <source>Execution #%1 (first of %n)</source>
        <translation><numerusform>Execution #%1 (first of %n)</numerusform><numerusform>Execution #%1 (first of %n)</numerusform></translation>
    </message>
</context>
<context>
    <name>gui::ExecutionsPage</name>
    <message numerus="yes">
        <source>Mark %n as failed…</source>
        <translation><numerusform>Mark %n as failed…</numerusform><numerusform>Mark %n as failed…</numerusform></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message numerus="yes">
        <source>%n stuck execution(s)</source>
        <translation><numerusform>%n stuck execution</numerusform><numerusform>%n stuck executions</numerusform></translation>
    </message>
</context>
<context>
    <name>models::RunsModel</name>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation><numerusform>%n execution</numerusform><numerusform>%n executions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation><numerusform>%n screenshot</numerusform><numerusform>%n screenshots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation><numerusform>%n download</numerusform><numerusform>%n downloads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation><numerusform>%n orphan</numerusform><numerusform>%n orphans</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n missing row(s)</source>
        <translation><numerusform>%n missing row</numerusform><numerusform>%n missing rows</numerusform></translation>
    </message>
</context>
</TS>
