// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartdata.h"

#include "core/base/bytes.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

double gui::ChartData::total(int category) const
{
    double sum = 0;
    for (const Series &one : series)
        sum += one.values[static_cast<size_t>(category)];
    return sum;
}

double gui::ChartData::highest() const
{
    double most = 0;
    for (int category = 0; category < categories.size(); ++category)
        most = std::max(most, total(category));
    return most;
}

QString gui::ChartData::valueText(double value) const
{
    const auto whole = static_cast<qint64>(std::llround(value));
    return unit == Unit::Bytes ? bytes::forPeople(whole) : QLocale().toString(whole);
}
