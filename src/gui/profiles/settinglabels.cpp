// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/settinglabels.h"

#include <QCoreApplication>
#include <QHash>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SettingLabels)
};

using Names = QHash<QByteArray, const char *>;

const Names &labels()
{
    static const Names names{
        {"server.host", QT_TRANSLATE_NOOP("SettingLabels", "Host")},
        {"server.port", QT_TRANSLATE_NOOP("SettingLabels", "Port")},
        {"server.database", QT_TRANSLATE_NOOP("SettingLabels", "Database")},
        {"server.user", QT_TRANSLATE_NOOP("SettingLabels", "User")},
        {"server.sslmode", QT_TRANSLATE_NOOP("SettingLabels", "TLS mode")},
        {"server.sslrootcert", QT_TRANSLATE_NOOP("SettingLabels", "Trusted certificates")},
        {"server.sslcert", QT_TRANSLATE_NOOP("SettingLabels", "Own certificate")},
        {"server.sslkey", QT_TRANSLATE_NOOP("SettingLabels", "Own key")},
        {"server.service", QT_TRANSLATE_NOOP("SettingLabels", "libpq service")},
        {"server.passfile", QT_TRANSLATE_NOOP("SettingLabels", "Password file")},
        {"server.parameters", QT_TRANSLATE_NOOP("SettingLabels", "Further parameters")},
        {"server.connect_timeout", QT_TRANSLATE_NOOP("SettingLabels", "Connect within")},
        {"server.statement_timeout", QT_TRANSLATE_NOOP("SettingLabels", "Statement within")},
        {"screenshots.dir", QT_TRANSLATE_NOOP("SettingLabels", "Folder")},
        {"screenshots.prefixes", QT_TRANSLATE_NOOP("SettingLabels", "Path prefixes")},
        {"downloads.dir", QT_TRANSLATE_NOOP("SettingLabels", "Folder")},
        {"downloads.prefixes", QT_TRANSLATE_NOOP("SettingLabels", "Path prefixes")},
        {"screenshots.days", QT_TRANSLATE_NOOP("SettingLabels", "Keep screenshots, days")},
        {"downloads.days", QT_TRANSLATE_NOOP("SettingLabels", "Keep downloads, days")},
        {"stuck.max_execution_time", QT_TRANSLATE_NOOP("SettingLabels", "Longest execution")},
        {"stuck.grace", QT_TRANSLATE_NOOP("SettingLabels", "Grace on top")},
        {"guards.max_percent", QT_TRANSLATE_NOOP("SettingLabels", "Share of all, percent")},
        {"guards.max_delete", QT_TRANSLATE_NOOP("SettingLabels", "Items in one run")},
        {"guards.max_clock_skew", QT_TRANSLATE_NOOP("SettingLabels", "Clock skew")},
        {"guards.max_future", QT_TRANSLATE_NOOP("SettingLabels", "Rows in the future")},
        {"guards.agreeable", QT_TRANSLATE_NOOP("SettingLabels", "May be agreed on")},
        {"orphans.min_age", QT_TRANSLATE_NOOP("SettingLabels", "Orphans are older than")},
        {"orphans.ignore", QT_TRANSLATE_NOOP("SettingLabels", "Never content")},
        {"orphans.owners", QT_TRANSLATE_NOOP("SettingLabels", "Columns that name files, too")},
        {"journal.days", QT_TRANSLATE_NOOP("SettingLabels", "Keep the history's rows, days")},
        {"status.running", QT_TRANSLATE_NOOP("SettingLabels", "States: running")},
        {"status.pending", QT_TRANSLATE_NOOP("SettingLabels", "States: pending")},
        {"status.failed", QT_TRANSLATE_NOOP("SettingLabels", "States: failed")},
        {"status.finished", QT_TRANSLATE_NOOP("SettingLabels", "States: finished")},
        {"undo.window", QT_TRANSLATE_NOOP("SettingLabels", "Undo is possible for")},
        {"window.refresh", QT_TRANSLATE_NOOP("SettingLabels", "Refresh every")},
    };
    return names;
}

const Names &headings()
{
    static const Names names{
        {"screenshots.dir", QT_TRANSLATE_NOOP("SettingLabels", "Screenshots")},
        {"downloads.dir", QT_TRANSLATE_NOOP("SettingLabels", "Downloads")},
        {"screenshots.days", QT_TRANSLATE_NOOP("SettingLabels", "Retention")},
        {"stuck.max_execution_time", QT_TRANSLATE_NOOP("SettingLabels", "Stuck executions")},
        {"guards.max_percent", QT_TRANSLATE_NOOP("SettingLabels", "Guards: what one run may do at most")},
        {"orphans.min_age", QT_TRANSLATE_NOOP("SettingLabels", "Orphans, quarantine and window")},
        {"schema.executions.table", QT_TRANSLATE_NOOP("SettingLabels", "Executions")},
        {"schema.screenshots.table", QT_TRANSLATE_NOOP("SettingLabels", "Screenshots")},
        {"schema.downloads.table", QT_TRANSLATE_NOOP("SettingLabels", "Downloads")},
    };
    return names;
}
} // namespace

QString gui::settingLabel(const QByteArray &key)
{
    if (const char *label = labels().value(key))
        return Tr::tr(label);
    const QByteArray last = key.mid(key.lastIndexOf('.') + 1);
    if (last == "table")
        return Tr::tr("Table");
    return key.startsWith("schema.") ? Tr::tr("Column %1").arg(QString::fromLatin1(last)) : QString::fromLatin1(key);
}

QString gui::settingHeading(const QByteArray &key)
{
    const char *heading = headings().value(key);
    return heading ? Tr::tr(heading) : QString();
}
