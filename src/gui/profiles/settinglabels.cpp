// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/settinglabels.h"

#include "gui/tr.h"

#include <QHash>

namespace {
using Names = QHash<QByteArray, const char *>;

const Names &labels()
{
    static const Names names{
        {"schema.preset", QT_TRANSLATE_NOOP("Window", "Names of")},
        {"server.host", QT_TRANSLATE_NOOP("Window", "Host")},
        {"server.port", QT_TRANSLATE_NOOP("Window", "Port")},
        {"server.database", QT_TRANSLATE_NOOP("Window", "Database")},
        {"server.user", QT_TRANSLATE_NOOP("Window", "User")},
        {"server.sslmode", QT_TRANSLATE_NOOP("Window", "TLS mode")},
        {"server.sslrootcert", QT_TRANSLATE_NOOP("Window", "Trusted certificates")},
        {"server.sslcert", QT_TRANSLATE_NOOP("Window", "Own certificate")},
        {"server.sslkey", QT_TRANSLATE_NOOP("Window", "Own key")},
        {"server.via", QT_TRANSLATE_NOOP("Window", "Reached by")},
        {"server.service", QT_TRANSLATE_NOOP("Window", "libpq service")},
        {"server.passfile", QT_TRANSLATE_NOOP("Window", "Password file")},
        {"server.parameters", QT_TRANSLATE_NOOP("Window", "Further parameters")},
        {"server.connect_timeout", QT_TRANSLATE_NOOP("Window", "Connect within")},
        {"server.statement_timeout", QT_TRANSLATE_NOOP("Window", "Statement within")},
        {"screenshots.dir", QT_TRANSLATE_NOOP("Window", "Folder")},
        {"screenshots.prefixes", QT_TRANSLATE_NOOP("Window", "Path prefixes")},
        {"screenshots.inventory", QT_TRANSLATE_NOOP("Window", "Reports of its bucket")},
        {"downloads.dir", QT_TRANSLATE_NOOP("Window", "Folder")},
        {"downloads.prefixes", QT_TRANSLATE_NOOP("Window", "Path prefixes")},
        {"downloads.inventory", QT_TRANSLATE_NOOP("Window", "Reports of its bucket")},
        {"archive.dir", QT_TRANSLATE_NOOP("Window", "Folder")},
        {"helper.image", QT_TRANSLATE_NOOP("Window", "Image for volumes")},
        {"s3.endpoint", QT_TRANSLATE_NOOP("Window", "Server of buckets")},
        {"s3.region", QT_TRANSLATE_NOOP("Window", "Region of buckets")},
        {"s3.capacity", QT_TRANSLATE_NOOP("Window", "Room of buckets")},
        {"screenshots.days", QT_TRANSLATE_NOOP("Window", "Keep screenshots, days")},
        {"downloads.days", QT_TRANSLATE_NOOP("Window", "Keep downloads, days")},
        {"stuck.max_execution_time", QT_TRANSLATE_NOOP("Window", "Longest execution")},
        {"stuck.grace", QT_TRANSLATE_NOOP("Window", "Grace on top")},
        {"guards.max_percent", QT_TRANSLATE_NOOP("Window", "Share of all, percent")},
        {"guards.max_delete", QT_TRANSLATE_NOOP("Window", "Items in one run")},
        {"guards.max_clock_skew", QT_TRANSLATE_NOOP("Window", "Clock skew")},
        {"guards.max_future", QT_TRANSLATE_NOOP("Window", "Rows in the future")},
        {"guards.agreeable", QT_TRANSLATE_NOOP("Window", "May be agreed on")},
        {"schedule.stuck_interval", QT_TRANSLATE_NOOP("Window", "Look for stuck ones each")},
        {"schedule.files_interval", QT_TRANSLATE_NOOP("Window", "Clean up files each")},
        {"schedule.shortest_days", QT_TRANSLATE_NOOP("Window", "Fewest days, unasked")},
        {"schedule.permanent", QT_TRANSLATE_NOOP("Window", "May delete for good")},
        {"alerts.volume", QT_TRANSLATE_NOOP("Window", "Volume fuller than, percent")},
        {"alerts.volume_clear", QT_TRANSLATE_NOOP("Window", "That ends below, percent")},
        {"alerts.orphans", QT_TRANSLATE_NOOP("Window", "More orphans than, percent")},
        {"alerts.scan", QT_TRANSLATE_NOOP("Window", "Look through folders each")},
        {"alerts.hook", QT_TRANSLATE_NOOP("Window", "Command for each alert")},
        {"orphans.min_age", QT_TRANSLATE_NOOP("Window", "Orphans are older than")},
        {"orphans.ignore", QT_TRANSLATE_NOOP("Window", "Never content")},
        {"orphans.owners", QT_TRANSLATE_NOOP("Window", "Columns that name files, too")},
        {"journal.days", QT_TRANSLATE_NOOP("Window", "Keep the history's rows, days")},
        {"status.running", QT_TRANSLATE_NOOP("Window", "States: running")},
        {"status.pending", QT_TRANSLATE_NOOP("Window", "States: pending")},
        {"status.failed", QT_TRANSLATE_NOOP("Window", "States: failed")},
        {"status.finished", QT_TRANSLATE_NOOP("Window", "States: finished")},
        {"undo.window", QT_TRANSLATE_NOOP("Window", "Undo is possible for")},
        {"window.color", QT_TRANSLATE_NOOP("Window", "Colour")},
        {"window.refresh", QT_TRANSLATE_NOOP("Window", "Refresh every")},
    };
    return names;
}

const Names &headings()
{
    static const Names names{
        {"screenshots.dir", QT_TRANSLATE_NOOP("Window", "Screenshots")},
        {"downloads.dir", QT_TRANSLATE_NOOP("Window", "Downloads")},
        {"archive.dir", QT_TRANSLATE_NOOP("Window", "Archive")},
        {"helper.image", QT_TRANSLATE_NOOP("Window", "Containers")},
        {"s3.endpoint", QT_TRANSLATE_NOOP("Window", "Object store")},
        {"screenshots.days", QT_TRANSLATE_NOOP("Window", "Retention")},
        {"stuck.max_execution_time", QT_TRANSLATE_NOOP("Window", "Stuck executions")},
        {"guards.max_percent", QT_TRANSLATE_NOOP("Window", "Guards: what one run may do at most")},
        {"schedule.stuck_interval", QT_TRANSLATE_NOOP("Window", "Schedule")},
        {"alerts.volume", QT_TRANSLATE_NOOP("Window", "Alerts")},
        {"orphans.min_age", QT_TRANSLATE_NOOP("Window", "Orphans, quarantine and window")},
        {"schema.executions.table", QT_TRANSLATE_NOOP("Window", "Executions")},
        {"schema.screenshots.table", QT_TRANSLATE_NOOP("Window", "Screenshots")},
        {"schema.downloads.table", QT_TRANSLATE_NOOP("Window", "Downloads")},
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
