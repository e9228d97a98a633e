// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/cleanupchoice.h"

#include "cleanup/makeplan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CleanupChoice)
};

QString shellQuoted(const QString &word)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:"_s;
    const bool isPlain = !word.isEmpty()
        && std::all_of(word.cbegin(), word.cend(), [](QChar character) { return plain.contains(character); });
    return isPlain ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}
} // namespace

QString gui::CleanupChoice::title() const
{
    switch (kind) {
    case ItemKind::Screenshot: return Tr::tr("Screenshots");
    case ItemKind::Download: return Tr::tr("Downloads");
    default: return Tr::tr("Stuck executions");
    }
}

QString gui::CleanupChoice::description() const
{
    if (kind != ItemKind::Execution)
        return Tr::tr("older than %n day(s)", nullptr, days);
    return only.isEmpty() ? Tr::tr("everything that runs longer than allowed")
                          : Tr::tr("%n selected execution(s)", nullptr, static_cast<int>(only.size()));
}

Result<PlanPtr> gui::CleanupChoice::plan(const Target &target, const cleanup::Context &context) const
{
    if (kind == ItemKind::Execution)
        return cleanup::makePlan(target, stuckPolicy(only), context);
    return cleanup::makePlan(target, retentionPolicy(*directoryOf(kind), days), context);
}

QString gui::CleanupChoice::commandLine(const QString &profile, RemovalMode mode, bool overridesGuards) const
{
    QStringList words{u"scrapazoidctl"_s, u"-p"_s, shellQuoted(profile)};
    if (kind == ItemKind::Execution)
        words << u"stuck"_s;
    else
        words << toName(*directoryOf(kind)) << u"--days"_s << QString::number(days);
    if (kind != ItemKind::Execution && mode == RemovalMode::Permanent)
        words << u"--permanent"_s;
    if (overridesGuards)
        words << u"--override-guards"_s;
    words << u"--yes"_s;
    return words.join(u' ');
}
