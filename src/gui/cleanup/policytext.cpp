// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/policytext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CleanupPolicy)
};

QString shellQuoted(const QString &word)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:"_s;
    const bool isPlain = !word.isEmpty()
        && std::all_of(word.cbegin(), word.cend(), [](QChar character) { return plain.contains(character); });
    return isPlain ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// How many kinds of things it is about.
int kindsOf(const CleanupPolicy &policy)
{
    return int(policy.stuck) + int(policy.screenshotDays.has_value()) + int(policy.downloadDays.has_value())
        + int(!policy.orphans.isEmpty()) + int(!policy.missing.isEmpty());
}
} // namespace

bool gui::marksOnly(const CleanupPolicy &policy)
{
    return policy.stuck && kindsOf(policy) == 1;
}

bool gui::touchesNoFile(const CleanupPolicy &policy)
{
    return marksOnly(policy) || policy.relink || (!policy.missing.isEmpty() && kindsOf(policy) == 1);
}

QString gui::titleOf(const CleanupPolicy &policy)
{
    if (policy.relink)
        return Tr::tr("Re-link rows");
    if (policy.command == aggressivePolicy().command)
        return Tr::tr("Aggressive");
    if (policy.command == weeklyPolicy().command)
        return Tr::tr("Weekly");
    if (!isBuiltIn(policy.command))
        return policy.command;
    return policy.stuck            ? Tr::tr("Stuck executions")
        : policy.screenshotDays    ? Tr::tr("Screenshots")
        : policy.downloadDays      ? Tr::tr("Downloads")
        : policy.missing.isEmpty() ? Tr::tr("Orphans")
                                   : Tr::tr("Missing rows");
}

QString gui::contentsOf(const CleanupPolicy &policy)
{
    QStringList parts;
    if (policy.stuck)
        parts << Tr::tr("stuck executions");
    if (policy.screenshotDays)
        parts << Tr::tr("screenshots older than %n day(s)", nullptr, *policy.screenshotDays);
    if (policy.downloadDays)
        parts << Tr::tr("downloads older than %n day(s)", nullptr, *policy.downloadDays);
    if (!policy.orphans.isEmpty())
        parts << Tr::tr("orphans");
    if (!policy.missing.isEmpty())
        parts << Tr::tr("missing rows");
    QString text = parts.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString gui::descriptionOf(const CleanupPolicy &policy)
{
    if (!isBuiltIn(policy.command))
        return contentsOf(policy);
    const int days = policy.screenshotDays.value_or(policy.downloadDays.value_or(0));
    if (days > 0 && policy.screenshotDays.value_or(days) == policy.downloadDays.value_or(days))
        return Tr::tr("older than %n day(s)", nullptr, days);
    if (days > 0)
        return Tr::tr("older than %1 and %2 days").arg(*policy.screenshotDays).arg(*policy.downloadDays);
    if (!policy.onlyExecutions.isEmpty())
        return Tr::tr("%n selected execution(s)", nullptr, static_cast<int>(policy.onlyExecutions.size()));
    if (policy.stuck)
        return Tr::tr("everything that runs longer than allowed");
    if (policy.relink)
        return Tr::tr("missing rows whose file certainly lies elsewhere");
    return policy.missing.isEmpty() ? Tr::tr("files that no row names") : Tr::tr("rows whose file is gone");
}

QString gui::commandLineOf(const CleanupPolicy &policy, const QString &profile, RemovalMode mode, bool overridesGuards)
{
    QStringList words{u"scrapazoidctl"_s, u"-p"_s, shellQuoted(profile)};
    if (!isBuiltIn(policy.command))
        words << u"preset"_s;
    if (policy.relink)
        words << missingPolicy({}).command << u"--relink"_s;
    else
        words << shellQuoted(policy.command);
    if (isBuiltIn(policy.command) && kindsOf(policy) == 1 && (policy.screenshotDays || policy.downloadDays))
        words << u"--days"_s << QString::number(policy.screenshotDays.value_or(policy.downloadDays.value_or(0)));
    if (!touchesNoFile(policy) && mode != (!isBuiltIn(policy.command) ? policy.mode : RemovalMode::Quarantine))
        words << (mode == RemovalMode::Permanent ? u"--permanent"_s : u"--quarantine"_s);
    if (overridesGuards)
        words << u"--override-guards"_s;
    words << u"--yes"_s;
    return words.join(u' ');
}

QString gui::titleOf(const PlanSection &section)
{
    const bool isShots = section.directory == Directory::Screenshots;
    switch (section.kind) {
    case ItemKind::Execution: return Tr::tr("Stuck");
    case ItemKind::Screenshot: return Tr::tr("Screenshots");
    case ItemKind::Download: return Tr::tr("Downloads");
    case ItemKind::Orphan: return isShots ? Tr::tr("Orphans, screenshots") : Tr::tr("Orphans, downloads");
    case ItemKind::Missing: return isShots ? Tr::tr("Missing, screenshots") : Tr::tr("Missing, downloads");
    }
    return {};
}
