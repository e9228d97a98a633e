// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <optional>
#include <span>
#include <vector>

/// Many values of one kind in one byte string: a map for each would take several times the time.
namespace storage::wire {

/// Eight bytes each, little endian.
QByteArray packNumbers(std::span<const qint64> numbers);
/// Exactly `count`, else nothing.
std::optional<std::vector<qint64>> unpackNumbers(const QByteArray &packed, qsizetype count);

/// Each with a NUL behind it: no name on a disk holds one.
class Names {
public:
    void add(QByteArrayView name)
    {
        m_packed.append(name.data(), name.size());
        m_packed.append('\0');
        ++m_count;
    }
    qsizetype count() const { return m_count; }
    qsizetype bytes() const { return m_packed.size(); }
    const QByteArray &packed() const { return m_packed; }

private:
    QByteArray m_packed;
    qsizetype m_count = 0;
};
/// The names as they were added; nothing where the last one has no end.
std::optional<std::vector<QByteArray>> unpackNames(const QByteArray &packed);

/// Whether it can be the name of one file or folder on a disk, wherever it came from.
bool isName(QByteArrayView name);
/// "a/b/": whether it can be a folder below a root.
bool isFolderPath(QByteArrayView path);

} // namespace storage::wire
