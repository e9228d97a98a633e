// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/thresholdrange.h"

#include "core/base/duration.h"
#include "core/tr.h"

#include <QStringList>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
std::optional<double> endOf(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    const auto seconds = duration::parse(text);
    return seconds ? std::optional(static_cast<double>(*seconds)) : std::nullopt;
}
} // namespace

Result<ThresholdRange> ThresholdRange::parse(const QString &text)
{
    ThresholdRange range;
    range.isInside = text.startsWith(u'@');
    const QStringList ends = text.sliced(range.isInside ? 1 : 0).split(u':');
    const auto wrong
        = failure(ErrorKind::Usage, Tr::tr("\"%1\" is no range: it takes 10, 10:, ~:10, 10:20 or @10:20.").arg(text));
    if (ends.size() > 2)
        return wrong;
    if (ends.size() == 2) {
        const auto low = ends[0].isEmpty() ? std::optional(0.0)
            : ends[0] == u"~"_s            ? std::optional(-std::numeric_limits<double>::infinity())
                                           : endOf(ends[0]);
        if (!low)
            return wrong;
        range.low = *low;
    }
    const QString &last = ends.last();
    // Only "10:" and "~:" end in nothing.
    const auto high = last.isEmpty() && ends.size() == 2 ? std::optional(range.high) : endOf(last);
    if (!high || *high < range.low)
        return wrong;
    range.high = *high;
    const auto number = [](double end) { return std::isinf(end) ? QString() : QString::number(end, 'g', 15); };
    const QString low = range.low == 0 ? QString() : (std::isinf(range.low) ? u"~"_s : number(range.low)) + u':';
    const bool needsColon = low.isEmpty() && std::isinf(range.high);
    range.text = (range.isInside ? u"@"_s : QString()) + (needsColon ? u"0:"_s : low) + number(range.high);
    return range;
}
