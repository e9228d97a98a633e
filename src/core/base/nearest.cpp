// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <algorithm>
#include <utility>
#include <vector>

qsizetype editDistance(QByteArrayView a, QByteArrayView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t column = 0; column < row.size(); ++column)
        row[column] = static_cast<qsizetype>(column);
    for (qsizetype line = 0; line < a.size(); ++line) {
        qsizetype diagonal = std::exchange(row[0], line + 1);
        for (size_t column = 1; column < row.size(); ++column) {
            const bool isSame = a.at(line) == b.at(static_cast<qsizetype>(column) - 1);
            const qsizetype best = std::min({row[column] + 1, row[column - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = std::exchange(row[column], best);
        }
    }
    return row.back();
}

QByteArray nearestName(const QByteArray &name, const QList<QByteArray> &known)
{
    constexpr qsizetype longestName = 80;
    QByteArray nearest;
    qsizetype least = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const QByteArray &one : known) {
        const qsizetype distance = editDistance(name.left(longestName), one);
        if (distance < least) {
            least = distance;
            nearest = one;
        }
    }
    return nearest;
}
