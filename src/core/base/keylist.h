// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <deque>
#include <vector>

/// Many keys, close together in memory: eight bytes each, texts with their length on top. Append-only.
class KeyList {
public:
    void append(const RowKey &key);
    RowKey at(size_t index) const
    {
        return m_ends.empty() || begin(index) == m_ends[index] ? RowKey(m_numbers[index]) : textAt(index);
    }
    size_t size() const { return m_numbers.size(); }
    bool empty() const { return m_numbers.empty(); }
    /// Bytes that it occupies.
    size_t weight() const
    {
        return m_numbers.size() * sizeof(qint64) + m_ends.size() * sizeof(qsizetype)
            + static_cast<size_t>(m_texts.capacity());
    }

private:
    qsizetype begin(size_t index) const { return index == 0 ? 0 : m_ends[index - 1]; }
    RowKey textAt(size_t index) const;

    std::deque<qint64> m_numbers; // In pieces: see ItemList.
    std::deque<qsizetype> m_ends; ///< In m_texts; none before the first text has come.
    QByteArray m_texts; ///< Each behind a byte of its own, so that an empty one is told from a number.
};

/// Keys that recur, each as one number: its own where it is one, else its place among the texts that have come.
class KeyNumbers {
public:
    /// 0: no key.
    qint64 of(const RowKey &key);
    /// As `of`, of one that may never have come: -1 then.
    qint64 find(const RowKey &key) const;
    RowKey key(qint64 number) const { return m_texts.empty() ? RowKey(number) : textOf(number); }

private:
    RowKey textOf(qint64 number) const;

    std::vector<RowKey> m_texts;
    QHash<RowKey, qint64> m_numbers;
};
