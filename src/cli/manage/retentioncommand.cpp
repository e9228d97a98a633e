// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/retentioncommand.h"

#include "cleanup/plan/makeplan.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/automation/schedulebounds.h"
#include "core/plan/policy.h"

using namespace Qt::StringLiterals;

namespace {
QString daysText(int days)
{
    return Tr::tr("%n day(s)", nullptr, days);
}

QString textOf(const std::array<int, 2> &days)
{
    return Tr::tr("screenshots %1, downloads %2").arg(daysText(days[0]), daysText(days[1]));
}
} // namespace

QString cli::AppliedRetentionCommand::summary() const
{
    return Tr::tr("how long files are kept: by profile, or as agreed for the database");
}

QString cli::AppliedRetentionCommand::details() const
{
    return Tr::tr(
        "Without options says what holds and who said so. With days, it is agreed for the database, in place of every "
        "profile: window, command line and schedule follow. What they would remove today is said before; nothing is "
        "removed by this command.");
}

cli::Options cli::AppliedRetentionCommand::options() const
{
    return {{.name = "screenshots", .value = Tr::tr("DAYS"), .description = Tr::tr("keep screenshots so long")},
            {.name = "downloads", .value = Tr::tr("DAYS"), .description = Tr::tr("keep downloaded files so long")},
            {.name = "from-profile", .description = Tr::tr("what the profile says holds again")},
            {.name = "yes", .description = Tr::tr("do not ask")}};
}

Result<std::optional<AppliedRetention>> cli::AppliedRetentionCommand::wanted(Target profile) const
{
    const auto screenshots = arguments().wholeNumber("screenshots", shortestRetentionDays, longestRetentionDays);
    const auto downloads = arguments().wholeNumber("downloads", shortestRetentionDays, longestRetentionDays);
    if (!screenshots || !downloads)
        return tl::unexpected(!screenshots ? screenshots.error() : downloads.error());
    if (arguments().has("from-profile")) {
        if (*screenshots || *downloads)
            return failure(ErrorKind::Usage, Tr::tr("--from-profile and days exclude each other: choose one."));
        return AppliedRetention{};
    }
    if (!*screenshots && !*downloads)
        return std::optional<AppliedRetention>();
    if (!m_history.isEmpty())
        profile.apply(m_history.first());
    return AppliedRetention{.days = {{static_cast<int>(screenshots->value_or(profile.screenshotDays)),
                                      static_cast<int>(downloads->value_or(profile.downloadDays))}}};
}

Result<void> cli::AppliedRetentionCommand::read()
{
    auto found = watched([&](const cleanup::Context &context) { return cleanup::findRetentions(session(), context); });
    if (!found)
        return tl::unexpected(found.error());
    m_history = std::move(*found);
    m_isKnown = true;
    return {};
}

Result<int> cli::AppliedRetentionCommand::run()
{
    if (const auto checked = wanted({}); !checked) // before anything is connected to
        return tl::unexpected(checked.error());
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    if (const auto has = cleanup::requireFileTables(target()); !has)
        return tl::unexpected(has.error());
    if (const auto found = read(); !found)
        return tl::unexpected(found.error());
    if (const auto retention = wanted(target()); *retention)
        return change((*retention)->days);
    say(inForce());
    for (const QString &sentence :
         boundedRetention(target(), m_history.isEmpty() ? std::nullopt : std::optional(m_history.first())).said) {
        if (!sentence.isEmpty())
            say(sentence);
    }
    if (m_history.size() < 2)
        return 0;
    QList<QStringList> rows{{Tr::tr("SINCE"), Tr::tr("RETENTION"), Tr::tr("BY")}};
    for (const AppliedRetention &retention : std::as_const(m_history))
        rows.append({format::utc(retention.setAt),
                     retention.days ? textOf(*retention.days) : Tr::tr("as in the profile"), retention.setBy});
    say(QString());
    say(format::table(rows, {}));
    return 0;
}

Result<int> cli::AppliedRetentionCommand::change(const std::optional<std::array<int, 2>> &days)
{
    const std::array wanted = days.value_or(std::array{target().screenshotDays, target().downloadDays});
    CleanupPolicy policy;
    for (const Directory directory : directories)
        policy.setRetentionDays(directory, wanted[static_cast<size_t>(directory)]);
    const auto plan
        = watched([&](const cleanup::Context &context) { return cleanup::makePlan(session(), policy, context); });
    if (!plan)
        return tl::unexpected(plan.error());
    m_wouldRemove = countsOf(**plan);
    const QStringList summary{inForce(), Tr::tr("To be kept: %1.").arg(textOf(wanted)),
                              Tr::tr("A cleanup would remove %1 today.").arg(format::counts(*m_wouldRemove))};
    say(summary);
    if (const auto agreed = confirm(summary, Tr::tr("Let this hold for the whole database?")); !agreed)
        return tl::unexpected(agreed.error());
    const auto applied
        = watched([&](const cleanup::Context &context) { return cleanup::applyRetention(session(), days, context); });
    if (!applied)
        return tl::unexpected(applied.error());
    if (const auto again = read(); !again)
        return tl::unexpected(again.error());
    say(inForce());
    return 0;
}

QString cli::AppliedRetentionCommand::inForce() const
{
    if (m_history.isEmpty() || !m_history.first().days) {
        return Tr::tr("Kept by the profile: %1.").arg(textOf({target().screenshotDays, target().downloadDays}));
    }
    const AppliedRetention &retention = m_history.first();
    return Tr::tr("Kept in this database: %1; applied by %2, %3.")
        .arg(textOf(*retention.days), retention.setBy, format::utc(retention.setAt));
}

void cli::AppliedRetentionCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    if (!m_isKnown)
        return;
    Target kept = target();
    const bool isApplied = !m_history.isEmpty() && m_history.first().days;
    if (isApplied)
        kept.apply(m_history.first());
    json.member("screenshot_days"_L1, qint64(kept.screenshotDays));
    json.member("download_days"_L1, qint64(kept.downloadDays));
    json.member("source"_L1, isApplied ? u"database"_s : u"profile"_s);
    if (m_wouldRemove) {
        json.beginObject("would_remove"_L1);
        json.member("screenshots"_L1, m_wouldRemove->of(ItemKind::Screenshot));
        json.member("downloads"_L1, m_wouldRemove->of(ItemKind::Download));
        json.member("missing_rows"_L1, m_wouldRemove->of(ItemKind::Missing));
        json.member("bytes"_L1, m_wouldRemove->bytes);
        json.endObject();
    }
    json.beginArray("history"_L1);
    for (const AppliedRetention &retention : std::as_const(m_history)) {
        json.beginObject();
        json.member("set_at"_L1, retention.setAt.toIso());
        json.member("set_by"_L1, retention.setBy);
        for (const Directory directory : directories) {
            const auto key = directory == Directory::Screenshots ? "screenshot_days"_L1 : "download_days"_L1;
            if (retention.days)
                json.member(key, qint64((*retention.days)[static_cast<size_t>(directory)]));
            else
                json.null(key);
        }
        json.endObject();
    }
    json.endArray();
}
