// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/policyrule.h"

#include "core/base/duration.h"
#include "core/plan/itemkinds.h"
#include "core/plan/words.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView between(", ");
constexpr QLatin1StringView stuckWord("stuck");
constexpr QLatin1StringView relinkWord("relink");
constexpr QLatin1StringView chosenWord("chosen");
constexpr QLatin1StringView orphansWord("orphans");
constexpr QLatin1StringView missingWord("missing");
constexpr QLatin1StringView manifestWord("manifest");

QString textOf(const PolicyRule &rule)
{
    const QString folder = rule.directory ? toName(*rule.directory) : QString();
    if (rule.way == PolicyRule::Way::Relink)
        return relinkWord + u' ' + folder;
    if (rule.way == PolicyRule::Way::Chosen)
        return chosenWord + u' ' + folder;
    switch (rule.kind) {
    case ItemKind::Execution: return u"%1 %2s"_s.arg(stuckWord).arg(rule.seconds);
    case ItemKind::Orphan: return u"%1 %2 %3s"_s.arg(orphansWord, folder).arg(rule.seconds);
    case ItemKind::Missing: return u"%1 %2 %3s"_s.arg(missingWord, folder).arg(rule.seconds);
    case ItemKind::Screenshot:
    case ItemKind::Download: break;
    }
    return u"%1 %2d"_s.arg(folder).arg(rule.days);
}

/// Of "7d" or "3600s"; nothing of anything else.
std::optional<qint64> numberOf(const QString &word, QChar unit)
{
    bool isNumber = false;
    const qint64 number = word.chopped(std::min<qsizetype>(1, word.size())).toLongLong(&isNumber);
    return isNumber && word.endsWith(unit) && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<PolicyRule> aboutOne(const QString &first, const QString &second)
{
    if (const auto seconds = numberOf(second, u's'); seconds && first == stuckWord)
        return PolicyRule{.kind = ItemKind::Execution, .seconds = *seconds};
    if (const auto directory = directoryFromName(first)) {
        const auto days = numberOf(second, u'd');
        return days && *days <= std::numeric_limits<int>::max() ? std::optional(
                   PolicyRule{.kind = itemKindOf(*directory), .directory = directory, .days = static_cast<int>(*days)})
                                                                : std::nullopt;
    }
    const auto directory = directoryFromName(second);
    if (!directory || (first != relinkWord && first != chosenWord))
        return {};
    return first == relinkWord
        ? PolicyRule{.kind = ItemKind::Missing, .directory = directory, .way = PolicyRule::Way::Relink}
        : PolicyRule{.kind = itemKindOf(*directory), .directory = directory, .way = PolicyRule::Way::Chosen};
}

std::optional<PolicyRule> ruleFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() == 2)
        return aboutOne(words[0], words[1]);
    if (words.size() != 3 || (words[0] != orphansWord && words[0] != missingWord))
        return {};
    const auto directory = directoryFromName(words[1]);
    const auto seconds = numberOf(words[2], u's');
    if (!directory || !seconds)
        return {};
    return PolicyRule{.kind = words[0] == orphansWord ? ItemKind::Orphan : ItemKind::Missing,
                      .directory = directory,
                      .seconds = *seconds};
}

QString describe(const PolicyRule &rule)
{
    const QString folder = rule.directory ? toWord(*rule.directory) : QString();
    if (rule.way == PolicyRule::Way::Relink)
        return Tr::tr("rows of %1 whose file lies elsewhere").arg(folder);
    if (rule.way == PolicyRule::Way::Chosen)
        return Tr::tr("chosen files of %1").arg(folder);
    return textOfKind(factsOf(rule.kind).rule, {folder, duration::forPeople(rule.seconds)}, rule.days);
}
} // namespace

PolicyRule ruleOf(const PlanSection &section, qint64 stuckSeconds)
{
    using Way = PolicyRule::Way;
    const Way way = section.isRelink() ? Way::Relink : section.isChosen() ? Way::Chosen : Way::Age;
    return {.kind = section.kind,
            .directory = section.directory,
            .way = way,
            .days = way == Way::Age ? section.retentionDays : 0,
            .seconds = way != Way::Age                ? 0
                : section.kind == ItemKind::Execution ? stuckSeconds
                                                      : section.minAgeSeconds};
}

QString toText(const QList<PolicyRule> &rules)
{
    QStringList parts;
    for (const PolicyRule &rule : rules)
        parts << textOf(rule);
    return parts.join(between);
}

QString manifestPolicy()
{
    return manifestWord;
}

QString describePolicy(const QString &recorded)
{
    if (recorded == manifestWord)
        return Tr::tr("from the folders' own lists");
    QStringList parts;
    for (const QString &part : recorded.split(between)) {
        const auto rule = ruleFrom(part);
        // The whole is of one version.
        if (!rule)
            return recorded;
        parts << describe(*rule);
    }
    return parts.join(between);
}
