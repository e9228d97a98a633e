// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/checkranges.h"

#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace {
const QStringList &figures()
{
    static const QStringList names{u"stuck"_s,
                                   u"volume"_s,
                                   u"volume_screenshots"_s,
                                   u"volume_downloads"_s,
                                   u"last_cleanup"_s,
                                   u"overdue"_s,
                                   u"failing"_s,
                                   u"refused"_s,
                                   u"running"_s,
                                   u"pending"_s};
    return names;
}
} // namespace

cli::Options cli::CheckRanges::options()
{
    return {{.name = "warning",
             .value = Tr::tr("FIGURE=RANGE"),
             .description = Tr::tr("a figure of the line outside this range is a warning: stuck=0, volume=80, "
                                   "last_cleanup=26h, pending=~:50, running=@0:0; may be repeated"),
             .letter = 'w',
             .mayRepeat = true},
            {.name = "critical",
             .value = Tr::tr("FIGURE=RANGE"),
             .description = Tr::tr("the same for critical"),
             .letter = 'c',
             .mayRepeat = true}};
}

Result<cli::CheckRanges> cli::CheckRanges::read(const Arguments &arguments)
{
    auto warning = read(arguments, "warning");
    if (!warning)
        return tl::unexpected(warning.error());
    auto critical = read(arguments, "critical");
    if (!critical)
        return tl::unexpected(critical.error());
    CheckRanges ranges;
    ranges.m_warning = std::move(*warning);
    ranges.m_critical = std::move(*critical);
    return ranges;
}

Result<cli::CheckRanges::Ranges> cli::CheckRanges::read(const Arguments &arguments, const QByteArray &option)
{
    Ranges ranges;
    for (const QByteArray &value : arguments.values(option)) {
        const QString text = QString::fromUtf8(value);
        const QString figure = text.section(u'=', 0, 0);
        if (!text.contains(u'=') || !figures().contains(figure)) {
            return failure(ErrorKind::Usage,
                           Tr::tr("--%1 takes a figure and its range, like volume=80; the figures are %2.")
                               .arg(QString::fromLatin1(option), figures().join(u", "_s)));
        }
        const auto range = ThresholdRange::parse(text.section(u'=', 1));
        if (!range)
            return tl::unexpected(range.error());
        ranges.insert(figure, *range);
    }
    return ranges;
}

const ThresholdRange *cli::CheckRanges::find(const Ranges &ranges, const QString &key)
{
    auto found = ranges.constFind(key);
    if (found == ranges.cend() && key.startsWith(u"volume_"_s))
        found = ranges.constFind(u"volume"_s);
    return found == ranges.cend() ? nullptr : &*found;
}
