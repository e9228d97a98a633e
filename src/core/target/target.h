// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/execution/execution.h"
#include "core/plan/item.h"
#include "core/target/appliedretention.h"

#include <QMap>
#include <QStringList>
#include <span>

/// How to reach the server: libpq keywords and their values ("host", "port", "dbname", "user", "sslmode", "service",
/// "passfile", …). What is not set is libpq's own business (its environment variables, service and password file).
struct ConnectionParameters {
    QMap<QString, QString> keywords;
    QString password; ///< Kept apart so that it is never printed with the rest.
    int connectTimeoutSeconds = 5;
    int statementTimeoutSeconds = 30;
    /// The server is reached by the ssh connection to the folders' host: `host` and `port` are as that one sees them.
    bool isThroughSsh = false;
    /// Then the folder of the socket here that leads there, once it does; what connects uses it in place of `host`.
    QString socketFolder{};

    /// What ssh is asked to bring here: "host:port", or the path of a socket. Errors: Usage (not one server by its
    /// host and port).
    Result<QByteArray> forwarded() const;
    /// "scrapazoid@db.internal:5432/scrapazoid" for people: without a password.
    QString forPeople() const;
};

/// Names of the service's tables and columns. An empty optional column means "not there".
/// Tables may be written "schema.table"; without a schema the search path decides.
struct SchemaMapping {
    QString executions = QStringLiteral("executions");
    QString executionId = QStringLiteral("id");
    QString executionUser = QStringLiteral("user_id"); ///< optional
    QString executionStatus = QStringLiteral("status");
    QString executionStarted = QStringLiteral("started_at");
    QString executionCompleted = QStringLiteral("completed_at");
    QString executionError = QStringLiteral("error_message"); ///< optional

    /// The columns of one file table.
    struct FileTable {
        QString table; ///< Empty: the service has none.
        QString id = QStringLiteral("id");
        QString execution = QStringLiteral("execution_id");
        QString path = QStringLiteral("file_path");
        QString size = QStringLiteral("file_size"); ///< optional
        QString time = QStringLiteral("timestamp");
        friend bool operator==(const FileTable &, const FileTable &) = default;
    };
    FileTable screenshots{.table = QStringLiteral("screenshots")};
    FileTable downloads{.table = QStringLiteral("downloaded_files")};
    StatusWords statuses;

    /// A service that keeps no files has neither table; one of the two alone is a mistake.
    bool hasFiles() const { return !screenshots.table.isEmpty() || !downloads.table.isEmpty(); }

    const FileTable &files(Directory directory) const
    {
        return directory == Directory::Screenshots ? screenshots : downloads;
    }
    friend bool operator==(const SchemaMapping &, const SchemaMapping &) = default;
};

/// One folder of the service as this machine sees it.
struct RootSettings {
    QByteArray path; ///< Local absolute path as bytes; empty: not configured.
    /// What `file_path` may start with before the part below the root; longest match wins. Always tried besides these:
    /// "/app/static/<folder>/", "static/<folder>/", "<folder>/" and nothing (a bare relative name).
    QStringList prefixes;
    /// Where S3 Inventory puts its reports of the bucket that it lies in, the dated folders right below it: an s3://
    /// address; empty: the bucket is listed.
    QByteArray reports = {};
};

/// What an object store knows somebody by. Never printed, never written to a file.
struct ObjectStoreKey {
    QString id;
    QString secret;

    bool isComplete() const { return !id.isEmpty() && !secret.isEmpty(); }
    friend bool operator==(const ObjectStoreKey &, const ObjectStoreKey &) = default;
};

/// Where an object store is whose buckets hold folders. What is empty is what AWS's own tools take.
struct ObjectStoreSettings {
    QByteArray endpoint; ///< "https://host[:port]"
    QByteArray region;
    qint64 capacityBytes = 0; ///< What its buckets may hold, where the server says nothing; 0: nobody has said.
    /// The keychain's, used where AWS's own tools would find none; empty: there is none.
    ObjectStoreKey key = {};
};

/// What a job of the schedule may be refused for until somebody has looked at it and agreed.
inline const QStringList agreeableGuards{QStringLiteral("first-run"), QStringLiteral("dated-back"),
                                         QStringLiteral("shortened")};

/// Limits above which a run is refused until somebody says otherwise for this one plan.
struct GuardLimits {
    /// Share of a root's files or of a table, of all kinds. 0: nobody has set one, and then it is half of them for
    /// orphans and missing rows, and age alone knows no limit.
    double maxPercent = 0;
    qint64 maxDelete = 0; ///< Items of one plan; 0: no such limit.
    /// Stuck executions of one plan, where they are more than half of all unfinished ones; 0: nobody is ever asked.
    qint64 stuckAtOnce = 10;
    qint64 maxClockSkewSeconds = 60;
    qint64 maxFutureSeconds = 300; ///< Rows dated later than this after the server's now.
    /// Guards of the schedule's jobs that somebody may look at once and let pass; those of `agreeableGuards`.
    QStringList agreeable = agreeableGuards;

    /// Of what absence proves.
    double absencePercent() const { return maxPercent > 0 ? maxPercent : 50; }
};

/// How often cleanups are meant to happen, whoever does them.
struct CleanupIntervals {
    qint64 stuckSeconds = 60;
    qint64 filesSeconds = qint64{24} * 3600;
};

/// How far what a database says may go on this machine where nobody confirms it: see schedulebounds.h.
struct ScheduleBounds {
    int shortestDays = 0; ///< The fewest days for which files are kept; 0: the retention of the profile.
    bool mayBePermanent = false;
};

/// When somebody ought to look.
struct AlertRules {
    double volumePercent = 80; ///< Raised above, …
    double volumeClearPercent = 75; ///< … cleared below: in between nothing changes.
    double orphanPercent = 20; ///< Share of a directory's bytes.
    QString hook; ///< A command line that is told of each alert; empty: none. Runs as the user of the console.
    /// How often whoever leads looks through the folders, so that orphans and growth are known where nobody looks; 0:
    /// never.
    qint64 scanSeconds = qint64{24} * 3600;
};

/// What is nobody's orphan, though neither of the two tables names it.
struct OrphanLimits {
    /// Names that are never the service's content: '*' and '?' as in a shell, letters in either case, with a '/' at the
    /// end for a folder and all below it.
    QStringList ignore{QStringLiteral(".gitkeep"),  QStringLiteral(".htaccess"),   QStringLiteral(".DS_Store"),
                       QStringLiteral("Thumbs.db"), QStringLiteral("desktop.ini"), QStringLiteral("*.swp"),
                       QStringLiteral("~$*"),       QStringLiteral("@eaDir/"),     QStringLiteral("lost+found/")};
    /// "table.column" of further tables that name files; "none": there are none. Empty: every other column of the
    /// database whose name is one for a path.
    QStringList owners;
};

/// Everything the engine needs to know about one installation. A plain value: copied into every job.
struct Target {
    QString name; ///< The profile's name, for people and application_name.
    /// What the configuration says and nobody understands, a sentence each: whoever wrote it wanted something that does
    /// not happen, so nothing is changed with such a target.
    QStringList configurationTrouble;
    ConnectionParameters connection;
    SchemaMapping schema;
    RootSettings screenshots;
    RootSettings downloads;
    /// What a container that looks after a volume is made from: an image's name, as in "scrapazoidctl:1.2".
    QByteArray helperImage = QByteArrayLiteral("scrapazoidctl");
    ObjectStoreSettings objectStore;
    /// Where runs archive to that are told so and not where: a folder of this computer or s3://BUCKET/PREFIX. Empty:
    /// there is none.
    QByteArray archive;
    StuckRule stuck;
    GuardLimits guards;
    CleanupIntervals intervals;
    ScheduleBounds schedule;
    AlertRules alerts;
    int screenshotDays = 7;
    int downloadDays = 7;
    qint64 orphanMinAgeSeconds = 3600; ///< Files and rows younger than this are no orphans and not missing yet.
    OrphanLimits orphans;
    int rowImageDays = 90; ///< How long the journal keeps the rows of what cannot be undone any more.
    qint64 undoSeconds = qint64{24} * 3600; ///< How long quarantine keeps a file before a purge may take it.

    const RootSettings &root(Directory directory) const
    {
        return directory == Directory::Screenshots ? screenshots : downloads;
    }
    /// Of the files that the service keeps: both, or none.
    std::span<const Directory> directories() const
    {
        return std::span(::directories).first(schema.hasFiles() ? ::directories.size() : 0);
    }
    int retentionDays(Directory directory) const
    {
        return directory == Directory::Screenshots ? screenshotDays : downloadDays;
    }
    void apply(const AppliedRetention &retention)
    {
        if (retention.days) {
            screenshotDays = (*retention.days)[0];
            downloadDays = (*retention.days)[1];
        }
    }
};

/// Days of retention that anything in the console accepts.
inline constexpr int shortestRetentionDays = 1;
inline constexpr int longestRetentionDays = 3650;
inline constexpr bool isPossibleRetention(int days)
{
    return days >= shortestRetentionDays && days <= longestRetentionDays;
}
