// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingkey.h"

#include "config/settingkeybuilder.h"
#include "core/base/nearest.h"

using namespace settingkeybuilder;

namespace {
// One line a key: its name, where it lives, what is valid, what it means.
// clang-format off
std::vector<SettingKey> makeKeys()
{
    const qint64 day = 86'400;
    return {
        keyword("server.host", "host", QT_TRANSLATE_NOOP("Config", "Server's name or address, or the folder of its socket")),
        keyword("server.port", "port", QT_TRANSLATE_NOOP("Config", "Server's port"), settingvalue::ports, portRange()),
        keyword("server.database", "dbname", QT_TRANSLATE_NOOP("Config", "Database of the service")),
        keyword("server.user", "user", QT_TRANSLATE_NOOP("Config", "User to connect as")),
        keyword("server.sslmode", "sslmode", QT_TRANSLATE_NOOP("Config", "How much TLS is asked for"), sslMode, sslModeRange()),
        keyword("server.sslrootcert", "sslrootcert", QT_TRANSLATE_NOOP("Config", "File with the certificates to trust")),
        keyword("server.sslcert", "sslcert", QT_TRANSLATE_NOOP("Config", "File with our own certificate")),
        keyword("server.sslkey", "sslkey", QT_TRANSLATE_NOOP("Config", "File with our own certificate's key")),
        throughSsh("server.via", MEMBER(target.connection.isThroughSsh), QT_TRANSLATE_NOOP("Config", "How the server is reached: ssh, by the connection to the folders' host, from where server.host and server.port are seen; empty: directly")),
        keyword("server.service", "service", QT_TRANSLATE_NOOP("Config", "Name in libpq's service file")),
        keyword("server.passfile", "passfile", QT_TRANSLATE_NOOP("Config", "libpq's password file, where it is not ~/.pgpass")),
        furtherKeywords("server.parameters", QT_TRANSLATE_NOOP("Config", "Further libpq keywords, as key=value pairs")),
        seconds("server.connect_timeout", MEMBER(target.connection.connectTimeoutSeconds), 1, 300, QT_TRANSLATE_NOOP("Config", "How long connecting may take")),
        seconds("server.statement_timeout", MEMBER(target.connection.statementTimeoutSeconds), 1, 3600, QT_TRANSLATE_NOOP("Config", "How long one statement may take")),

        schemaPreset("schema.preset", QT_TRANSLATE_NOOP("Config", "Whose tables, columns and states these are; what is set besides wins")),
        folder("screenshots.dir", MEMBER(target.screenshots.path), QT_TRANSLATE_NOOP("Config", "Folder of the screenshots: a path on this computer, ssh://HOST/PATH, sudo:///PATH, s3://BUCKET/PREFIX or the like")),
        prefixes("screenshots.prefixes", MEMBER(target.screenshots.prefixes), QT_TRANSLATE_NOOP("Config", "What file_path of a screenshot starts with besides the usual, separated by commas")),
        reports("screenshots.inventory", MEMBER(target.screenshots.reports), QT_TRANSLATE_NOOP("Config", "Where S3 Inventory puts its reports of the screenshots' bucket, s3://BUCKET/PREFIX/SOURCE/CONFIGURATION: they take the place of listing it; empty: it is listed")),
        wholeNumber("screenshots.days", MEMBER(target.screenshotDays), shortestRetentionDays, longestRetentionDays, QT_TRANSLATE_NOOP("Config", "Days for which screenshots are kept")),
        folder("downloads.dir", MEMBER(target.downloads.path), QT_TRANSLATE_NOOP("Config", "Folder of the downloaded files, likewise")),
        prefixes("downloads.prefixes", MEMBER(target.downloads.prefixes), QT_TRANSLATE_NOOP("Config", "What file_path of a download starts with besides the usual, separated by commas")),
        reports("downloads.inventory", MEMBER(target.downloads.reports), QT_TRANSLATE_NOOP("Config", "Where S3 Inventory puts its reports of the downloads' bucket, likewise")),
        wholeNumber("downloads.days", MEMBER(target.downloadDays), shortestRetentionDays, longestRetentionDays, QT_TRANSLATE_NOOP("Config", "Days for which downloaded files are kept")),

        archive("archive.dir", MEMBER(target.archive), QT_TRANSLATE_NOOP("Config", "Where runs archive to that are told so and not where, schedules too: a folder on another volume, or s3://BUCKET/PREFIX")),
        image("helper.image", MEMBER(target.helperImage), QT_TRANSLATE_NOOP("Config", "Image of the containers that look after docker-volume:// folders")),

        endpoint("s3.endpoint", MEMBER(target.objectStore.endpoint), QT_TRANSLATE_NOOP("Config", "Server of the buckets of s3:// folders; empty: AWS_ENDPOINT_URL_S3, else that of AWS")),
        region("s3.region", MEMBER(target.objectStore.region), QT_TRANSLATE_NOOP("Config", "Region of the buckets; empty: AWS_REGION, else us-east-1")),
        capacity("s3.capacity", MEMBER(target.objectStore.capacityBytes), QT_TRANSLATE_NOOP("Config", "Room that the buckets have, where their server says nothing of it; 0: unknown")),

        seconds("stuck.max_execution_time", MEMBER(target.stuck.maxExecutionTime), 1, 365 * day, QT_TRANSLATE_NOOP("Config", "The service's MAX_EXECUTION_TIME")),
        seconds("stuck.grace", MEMBER(target.stuck.grace), 0, 365 * day, QT_TRANSLATE_NOOP("Config", "Time on top of it before an execution counts as stuck")),

        number("guards.max_percent", MEMBER(target.guards.maxPercent), 0, 100, QT_TRANSLATE_NOOP("Config", "Largest share of a folder or table that one run may remove, whatever the reason; 0: half for orphans and missing rows, no limit for age")),
        wholeNumber("guards.max_delete", MEMBER(target.guards.maxDelete), 0, 1'000'000'000, QT_TRANSLATE_NOOP("Config", "Most items that one run may remove; 0 switches it off")),
        seconds("guards.max_clock_skew", MEMBER(target.guards.maxClockSkewSeconds), 1, day, QT_TRANSLATE_NOOP("Config", "How far this machine's clock may be from the server's")),
        seconds("guards.max_future", MEMBER(target.guards.maxFutureSeconds), 1, day, QT_TRANSLATE_NOOP("Config", "How far in the future a row may be dated")),

        choices("guards.agreeable", MEMBER(target.guards.agreeable), agreeableGuards, QT_TRANSLATE_NOOP("Config", "Guards of scheduled jobs that may be agreed on once by whoever has looked, separated by commas")),

        seconds("schedule.stuck_interval", MEMBER(target.intervals.stuckSeconds), 1, day, QT_TRANSLATE_NOOP("Config", "How often stuck executions are meant to be cleaned up")),
        seconds("schedule.files_interval", MEMBER(target.intervals.filesSeconds), 60, 365 * day, QT_TRANSLATE_NOOP("Config", "How often old files are meant to be cleaned up")),
        wholeNumber("schedule.shortest_days", MEMBER(target.schedule.shortestDays), 0, longestRetentionDays, QT_TRANSLATE_NOOP("Config", "Fewest days for which files are kept where nobody confirms it, whatever the database says; 0: those of the profile")),
        flag("schedule.permanent", MEMBER(target.schedule.mayBePermanent), QT_TRANSLATE_NOOP("Config", "Whether the schedule may delete files for good")),
        number("alerts.volume", MEMBER(target.alerts.volumePercent), 1, 100, QT_TRANSLATE_NOOP("Config", "Use of a volume in percent above which it is an alert")),
        number("alerts.volume_clear", MEMBER(target.alerts.volumeClearPercent), 1, 100, QT_TRANSLATE_NOOP("Config", "Use of a volume in percent below which that alert ends")),
        number("alerts.orphans", MEMBER(target.alerts.orphanPercent), 1, 100, QT_TRANSLATE_NOOP("Config", "Share of a folder in percent above which orphans are an alert")),
        seconds("alerts.scan", MEMBER(target.alerts.scanSeconds), 0, 366LL * 24 * 3600, QT_TRANSLATE_NOOP("Config", "How often whoever leads looks through the folders for orphans and growth; 0: never")),
        line("alerts.hook", MEMBER(target.alerts.hook), QT_TRANSLATE_NOOP("Config", "Command that gets every alert as JSON on its standard input")),

        seconds("orphans.min_age", MEMBER(target.orphanMinAgeSeconds), 0, 365 * day, QT_TRANSLATE_NOOP("Config", "Files and rows younger than this are neither orphans nor missing")),
        words("orphans.ignore", MEMBER(target.orphans.ignore), QT_TRANSLATE_NOOP("Config", "Names that are never the service's content, with * and ?; with a / at the end a folder and all below it")),
        owners("orphans.owners", MEMBER(target.orphans.owners), QT_TRANSLATE_NOOP("Config", "Further columns that name files, as table.column; empty: every column whose name is one for a path; none: no other")),
        seconds("undo.window", MEMBER(target.undoSeconds), 0, 365 * day, QT_TRANSLATE_NOOP("Config", "How long quarantine keeps a file before a purge may take it")),
        wholeNumber("journal.days", MEMBER(target.rowImageDays), 1, 36500, QT_TRANSLATE_NOOP("Config", "Days for which the history keeps the rows of what cannot be undone any more")),
        choice("window.color", MEMBER(color), profileColors, QT_TRANSLATE_NOOP("Config", "Colour by which the window tells this installation from others")),
        seconds("window.refresh", MEMBER(refreshSeconds), 1, 3600, QT_TRANSLATE_NOOP("Config", "How often the window's live table reads")),

        table("schema.executions.table", MEMBER(target.schema.executions), QT_TRANSLATE_NOOP("Config", "Table of the executions")),
        column("schema.executions.id", MEMBER(target.schema.executionId)),
        optionalColumn("schema.executions.user_id", MEMBER(target.schema.executionUser)),
        column("schema.executions.status", MEMBER(target.schema.executionStatus)),
        column("schema.executions.started_at", MEMBER(target.schema.executionStarted)),
        column("schema.executions.completed_at", MEMBER(target.schema.executionCompleted)),
        optionalColumn("schema.executions.error_message", MEMBER(target.schema.executionError)),
        words("status.running", MEMBER(target.schema.statuses.running), QT_TRANSLATE_NOOP("Config", "States of an execution that runs, as the service writes them, separated by commas")),
        words("status.pending", MEMBER(target.schema.statuses.pending), QT_TRANSLATE_NOOP("Config", "States of an execution that waits for its turn")),
        words("status.failed", MEMBER(target.schema.statuses.failed), QT_TRANSLATE_NOOP("Config", "States of an execution that failed; a mark writes the first that the column has, else the first")),
        words("status.finished", MEMBER(target.schema.statuses.finished), QT_TRANSLATE_NOOP("Config", "States of an execution that ended otherwise")),
        optionalTable("schema.screenshots.table", MEMBER(target.schema.screenshots.table), QT_TRANSLATE_NOOP("Config", "Table of the screenshots; empty, and the one of the downloads too, where the service keeps no files")),
        column("schema.screenshots.id", MEMBER(target.schema.screenshots.id)),
        column("schema.screenshots.execution_id", MEMBER(target.schema.screenshots.execution)),
        column("schema.screenshots.file_path", MEMBER(target.schema.screenshots.path)),
        optionalColumn("schema.screenshots.file_size", MEMBER(target.schema.screenshots.size)),
        column("schema.screenshots.timestamp", MEMBER(target.schema.screenshots.time)),
        optionalTable("schema.downloads.table", MEMBER(target.schema.downloads.table), QT_TRANSLATE_NOOP("Config", "Table of the downloaded files; empty, and the one of the screenshots too, where the service keeps no files")),
        column("schema.downloads.id", MEMBER(target.schema.downloads.id)),
        column("schema.downloads.execution_id", MEMBER(target.schema.downloads.execution)),
        column("schema.downloads.file_path", MEMBER(target.schema.downloads.path)),
        optionalColumn("schema.downloads.file_size", MEMBER(target.schema.downloads.size)),
        column("schema.downloads.timestamp", MEMBER(target.schema.downloads.time)),
    };
}
// clang-format on

const SettingKey &nearestKey(const QByteArray &name)
{
    const auto isNearer = [&name](const SettingKey &a, const SettingKey &b) {
        return editDistance(a.name, name) < editDistance(b.name, name);
    };
    return *std::min_element(settingKeys().begin(), settingKeys().end(), isNearer);
}
} // namespace

const std::vector<SettingKey> &settingKeys()
{
    static const std::vector<SettingKey> keys = makeKeys();
    return keys;
}

std::optional<QString> retiredSetting(const QByteArray &name)
{
    if (name == "guards.surge_factor") {
        return Tr::tr(
            "The setting guards.surge_factor is read and does nothing any more: a cleanup by age is compared with "
            "what has come of age since the last one, in place of how much that one took.");
    }
    return std::nullopt;
}

QString SettingKey::describe() const
{
    return QCoreApplication::translate("Config", description);
}

Result<const SettingKey *> findSettingKey(const QByteArray &name)
{
    for (const SettingKey &key : settingKeys()) {
        if (key.name == name)
            return &key;
    }
    if (const auto retired = retiredSetting(name))
        return failure(ErrorKind::Usage, *retired);
    if (name.contains("password")) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("A password is no setting: \"scrapazoidctl config password\" keeps it in the keychain, and "
                   "libpq's password file works too."));
    }
    if (name.contains("secret") || name.contains("access_key")) {
        return failure(ErrorKind::Usage,
                       Tr::tr("A key is no setting: \"scrapazoidctl config s3-key\" keeps it in the keychain, and what "
                              "AWS's own tools use works too."));
    }
    return failure(ErrorKind::Usage,
                   Tr::tr("There is no setting \"%1\": did you mean %2? \"scrapazoidctl config\" lists them all.")
                       .arg(bytes::displayName(name.left(80)), QString::fromLatin1(nearestKey(name).name)));
}
