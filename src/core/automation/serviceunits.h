// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

/// What systemd and cron are told of an installation.
struct ServiceUnitSettings {
    QByteArray program = "/usr/bin/scrapazoidctl"; ///< Absolute.
    QString profile = {}; ///< Empty: the default one.
    QByteArray configFile = "/etc/scrapazoid/console.ini"; ///< Empty: the user's own.
    QByteArrayList roots{"/srv/scrapazoid/screenshots", "/srv/scrapazoid/downloads"}; ///< All that may be written.
    QString user = QStringLiteral("scrapazoidctl"); ///< Whose permissions it has; empty: a user's own systemd.
    /// The system's units call scrapazoidctl-failed@.service when they fail, which the package brings: it is there.
    bool tellsFailures = true;
    qint64 stuckSeconds = 60; ///< The timers' and cron's intervals.
    qint64 filesSeconds = qint64{24} * 3600;
};

/// A file, ready to be written.
struct ServiceUnit {
    QString name = {}; ///< "scrapazoidctl.service"
    QByteArray text = {};
};

/// The background service, and in its place two timers with what they start: scrapazoidctl.service,
/// scrapazoidctl-stuck.service and .timer, scrapazoidctl-files.service and .timer.
QList<ServiceUnit> serviceUnits(const ServiceUnitSettings &settings);

/// Lines for the user's own crontab, with comments.
QByteArray crontab(const ServiceUnitSettings &settings);
