// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/policytext.h"

#include "gui/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString shellQuoted(const QString &word)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:"_s;
    const bool isPlain = !word.isEmpty()
        && std::all_of(word.cbegin(), word.cend(), [](QChar character) { return plain.contains(character); });
    return isPlain ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// How many kinds of things it is about.
qsizetype kindsOf(const CleanupPolicy &policy)
{
    return std::count_if(itemKinds.begin(), itemKinds.end(), [&](ItemKind kind) { return policy.takes(kind); });
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
    const auto *kind
        = std::find_if(itemKinds.begin(), itemKinds.end(), [&](ItemKind one) { return policy.takes(one); });
    return kind == itemKinds.end() ? QString() : textOfKind(factsOf(*kind).policy);
}

QString gui::contentsOf(const CleanupPolicy &policy)
{
    QStringList parts;
    for (const ItemKind kind : itemKinds) {
        const ItemKindFacts &facts = factsOf(kind);
        if (policy.takes(kind))
            parts << textOfKind(facts.content, {}, facts.directory ? *policy.retentionDays(*facts.directory) : -1);
    }
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
    return textOfKind(section.facts().titles[static_cast<size_t>(section.directory.value_or(Directory::Screenshots))]);
}
