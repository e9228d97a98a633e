// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/enginesize.h"

#include <QString>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array units{"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1, "PB"_L1, "EB"_L1};
constexpr double largest = 9e18;

bool isUnitLetter(QChar character)
{
    // The "e" of "1e+03kB" belongs to the number.
    return character.isLetter() && character != u'e';
}
} // namespace

qint64 containers::bytesFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype space = trimmed.indexOf(u' ');
    const QStringView size = space < 0 ? trimmed : trimmed.first(space);
    const auto unitBegin = std::find_if(size.begin(), size.end(), isUnitLetter);
    const QStringView unit = size.sliced(unitBegin - size.begin());
    bool isNumber = false;
    const double number = size.chopped(unit.size()).toDouble(&isNumber);
    const auto known = std::find(units.begin(), units.end(), unit);
    if (!isNumber || known == units.end())
        return -1;
    const double bytes = number * std::pow(1000.0, static_cast<double>(known - units.begin()));
    return bytes >= 0 && bytes <= largest ? static_cast<qint64>(std::llround(bytes)) : -1;
}

qint64 containers::saturatedSum(qint64 left, qint64 right)
{
    qint64 sum = 0;
    return __builtin_add_overflow(left, right, &sum) ? std::numeric_limits<qint64>::max() : sum;
}
