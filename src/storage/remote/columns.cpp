// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/columns.h"

#include <QtEndian>

QByteArray storage::wire::packNumbers(std::span<const qint64> numbers)
{
    QByteArray packed(static_cast<qsizetype>(numbers.size_bytes()), Qt::Uninitialized);
    qToLittleEndian<qint64>(numbers.data(), static_cast<qsizetype>(numbers.size()), packed.data());
    return packed;
}

std::optional<std::vector<qint64>> storage::wire::unpackNumbers(const QByteArray &packed, qsizetype count)
{
    if (packed.size() != count * static_cast<qsizetype>(sizeof(qint64)))
        return std::nullopt;
    std::vector<qint64> numbers(static_cast<size_t>(count));
    qFromLittleEndian<qint64>(packed.constData(), count, numbers.data());
    return numbers;
}

std::optional<std::vector<QByteArray>> storage::wire::unpackNames(const QByteArray &packed)
{
    std::vector<QByteArray> names;
    for (qsizetype at = 0; at < packed.size();) {
        const qsizetype end = packed.indexOf('\0', at);
        if (end < 0)
            return std::nullopt;
        names.push_back(packed.sliced(at, end - at));
        at = end + 1;
    }
    return names;
}

bool storage::wire::isName(QByteArrayView name)
{
    return !name.isEmpty() && name != "." && name != ".." && !name.contains('/');
}

bool storage::wire::isFolderPath(QByteArrayView path)
{
    if (!path.endsWith('/'))
        return false;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype end = path.indexOf('/', at);
        if (!isName(path.sliced(at, end - at)))
            return false;
        at = end + 1;
    }
    return true;
}
