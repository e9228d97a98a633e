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
    if (policy.hasChosen())
        return Tr::tr("Chosen files");
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
        if (!policy.takes(kind))
            continue;
        if (!facts.directory)
            parts << textOfKind(facts.content);
        else if (const auto &days = policy.retentionDays(*facts.directory))
            parts << textOfKind(facts.content, {}, *days);
    }
    QString text = parts.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString gui::descriptionOf(const CleanupPolicy &policy)
{
    if (policy.hasChosen())
        return Tr::tr("%Ln chosen file(s) with the rows that name them", nullptr,
                      static_cast<int>(policy.chosen[0].size() + policy.chosen[1].size()));
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

namespace {
/// What a command names, and the days that it is to keep where those are not its own.
struct Subject {
    QStringList words;
    std::optional<int> days;
    RemovalMode usual = RemovalMode::Quarantine; ///< Without a word about it.
    bool hasMode = true;
};

QStringList minAgeOf(const CleanupPolicy &policy)
{
    return policy.minAgeSeconds ? QStringList{u"--min-age"_s, u"%1s"_s.arg(*policy.minAgeSeconds)} : QStringList();
}

Subject subjectOf(const CleanupPolicy &policy)
{
    Subject subject{.words = {}, .days = {}, .hasMode = !gui::touchesNoFile(policy)};
    if (!isBuiltIn(policy.command)) {
        subject.words << u"preset"_s;
        subject.usual = policy.mode;
    }
    if (policy.relink)
        subject.words << missingPolicy({}).command << u"--relink"_s;
    else
        subject.words << shellQuoted(policy.command);
    if (isBuiltIn(policy.command) && kindsOf(policy) == 1 && (policy.screenshotDays || policy.downloadDays))
        subject.days = policy.screenshotDays.value_or(policy.downloadDays.value_or(0));
    // One folder of two has to be named.
    for (const QList<Directory> &some : {policy.orphans, policy.missing}) {
        if (isBuiltIn(policy.command) && kindsOf(policy) == 1 && some.size() == 1)
            subject.words << toName(some.first());
    }
    if (isBuiltIn(policy.command))
        subject.words << minAgeOf(policy);
    return subject;
}

/// The command that does one section and nothing else.
Subject subjectOf(const PlanSection &section, const CleanupPolicy &policy)
{
    Subject subject{.words = {factsOf(section.kind).heartbeat}, .days = {}, .hasMode = section.facts().takesFile};
    if (section.isRelink())
        subject.words << u"--relink"_s;
    if (section.facts().directory)
        subject.days = section.retentionDays;
    else if (section.directory)
        subject.words << toName(*section.directory) << minAgeOf(policy);
    return subject;
}

QString lineOf(const Subject &subject, const RunRequest &request, const QString &profile)
{
    QStringList words{u"scrapazoidctl"_s, u"-p"_s, shellQuoted(profile)};
    words << subject.words;
    if (subject.days)
        words << u"--days"_s << QString::number(*subject.days);
    if (subject.hasMode && request.mode == RemovalMode::Archive)
        words << u"--archive"_s << shellQuoted(QString::fromUtf8(request.archive));
    else if (subject.hasMode && request.mode != subject.usual)
        words << (request.mode == RemovalMode::Permanent ? u"--permanent"_s : u"--quarantine"_s);
    if (!request.overriddenFingerprint.isEmpty())
        words << u"--override-guards"_s;
    words << u"--yes"_s;
    return words.join(u' ');
}
} // namespace

gui::CommandLine gui::commandLineOf(const CleanupPolicy &policy, const RunRequest &request, const QString &profile)
{
    if (!policy.onlyExecutions.isEmpty())
        return {{}, Tr::tr("A command line marks all stuck executions, not only chosen ones.")};
    if (policy.hasChosen())
        return {{}, Tr::tr("A command line takes what a rule finds, not chosen files.")};
    QStringList lines;
    bool isWhole = true;
    for (const PlanSection &section : request.plan->sections) {
        const auto number = static_cast<size_t>(&section - request.plan->sections.data());
        qint64 possible = 0;
        qint64 wanted = 0;
        for (qsizetype item = 0; item < section.items.size(); ++item) {
            if (canOnlyFail(section.items, item))
                continue;
            ++possible;
            wanted += request.selection.isWanted(number, item) ? 1 : 0;
        }
        if (wanted != possible && wanted > 0)
            return {{}, Tr::tr("A command line takes all that the rule finds: it cannot leave out single items.")};
        isWhole = isWhole && wanted == possible;
        if (wanted > 0)
            lines << lineOf(subjectOf(section, policy), request, profile);
    }
    return {isWhole ? lineOf(subjectOf(policy), request, profile) : lines.join(u" && "_s), {}};
}

QString gui::titleOf(const PlanSection &section)
{
    return textOfKind(section.facts().titles[static_cast<size_t>(section.directory.value_or(Directory::Screenshots))]);
}
